// Leaf 31 of the end Fifteen years: a certificate.
=== leaf_last_fifteen ===
# leaf: last-fifteen-years
# document: heading
CERTIFICATE OF REHABILITATION
# document: typed
Lukoshin, D. A., sentenced in 1946 to fifteen years; released 1956. The case has been looked at again. {stand == "fired":Armed resistance: witness statements, two; shots, counted, by neither.|Treason to the homeland: no homeland found at the time in question.}
# document: typed
Set aside for lack of the elements of a crime.
# document: typed
{testimony == "amended":His 19 amendments to the protocol are hereby entered as text.|{testimony == "refused":His refusal to sign is hereby entered as a signature.|His signature is returned.}}
# document: form
To be handed to
# document: typed
The person concerned (d. 11 October 1974). Or relatives.
# document: hand
Found with him: a stove door, iron. Enclosed under separate cover, as it weighs nine kilos.
# leaf: end
->->
