// Leaf 31 of the end The courtyard: what is to be cut on a stone at Huangshan, in two languages.
=== leaf_last_courtyard ===
# leaf: last-the-courtyard
# document: heading
MONUMENT WORKS. TEXT FOR ONE STONE, HUANGSHAN, 1984
# document: typed
(Chinese.) Lu Mitya of the joiner's yard, mender of pumps. Answered when asked.
# document: typed
(Russian.) Lukoshin, Dmitri, son of Arseny, 1920 to 1984. {testimony == "amended":_Not I; we._|_That is what I said._}
# document: hand
The mason has left the soft sign off twice. Tell him that it isn't an ornament. _W._
# document: printed
Occupation in life, for the register
# document: hand
Neighbour. {marks ? bench:Kept a bench level.|Kept a tap from dripping.}
# document: printed
Relation of the payer to the deceased
# document: hand
Person.
# document: stamp
PAID
# leaf: end
->->
