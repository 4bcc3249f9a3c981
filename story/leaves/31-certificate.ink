// Leaf 31 of the end Certificate of service.
=== leaf_last_certificate ===
# leaf: last-certificate-of-service
# document: stamp
SECRET. ONE COPY. NOT TO BE SHOWN TO THE PERSON CONCERNED
# document: heading
CERTIFICATE
# document: typed
Lukoshin, D. A., from 1943 rendered services. Before them, in 1942, {map == "true":a drawing of a bridge for the enemy, correct; overlooked.|{map == "wrong":a drawing of a bridge for the enemy, its third pier wrong, found to be so deliberately; commended.|told the enemy that he could not draw; commended.}}
# document: typed
1943: a matchbox. 1944: what he heard. 1945, August: {stand == "fired":fired, aiming high (his own statement).|kept men from harm.} Value: considerable.
# document: form
Effect upon sentence
# document: typed
None.
# document: hand
1956. Shown to the person concerned, who asked whether he might have a copy. Refused. He recited it to the officer on duty, and went.
# document: stamp
DECLASSIFIED 1991
# leaf: end
->->
