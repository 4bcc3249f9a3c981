// Leaf 31 of the early end Across the Khalkha: a card of the Bureau, and a certificate from folder B.
=== leaf_across ===
# leaf: last-across-the-khalkha
# document: heading
BUREAU FOR THE AFFAIRS OF RUSSIAN ÉMIGRÉS. CARD
# document: typed
LUKOSHIN, Dmitri Arsenyevich. Not returned from Nomonhan. {charge == "softened":Fell in the charge, beside the guide Tumur.|{charge == "faithful":Fell in the charge. (Informant: Zabolotkin.)|Fell in the charge, as is said.}}
# document: blue
Which day? _P. V._
# document: typed
Family informed: yes. {door == "willing":Mother asked for the whistle.|Mother asked what he had on.}
# document: stamp
STRUCK OFF
# document: heading
CERTIFICATE. KHABAROVSK, 1992 (PHOTOCOPY)
# document: typed
On your inquiry. Lukoshin, D. A., born 1920, crossed the state frontier illegally on 27 September 1939. Sentenced February 1940 to eight years, on suspicion of espionage. Died 2 December 1942, camp hospital. Place of burial not known. Rehabilitated 1989.
# document: typed
In the case are eleven petitions of his about the whereabouts of Lukoshin, Arseny, engineer. To each he was answered: ten years, without the right of correspondence.
# document: hand
(At the foot of the eleventh, in his hand.) _Then he has until 1948. I shall write on Sundays._
# leaf: end
Ten years without letters was what they [[told those who asked]]. It was hardly ever true. # note: ten-years
->->
