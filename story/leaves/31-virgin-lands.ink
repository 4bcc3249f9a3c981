// Leaf 31 of the end Virgin lands: a labour book.
=== leaf_last_virgin ===
# leaf: last-virgin-lands
# document: heading
LABOUR BOOK
# document: form
Profession
# document: hand
Interpreter (struck out). Seed-drill man.
# document: form
Entries
# document: hand
12 August 1954. Taken on. Brought: one trunk; languages, four, not required.
# document: hand
{section == "sappers":1956. Thanked, for a bridge over the ditch, with a railing.|{section == "signals":1956. Thanked, for mending the loudspeaker, and for what it said that day.|1956. Thanked, for settling a quarrel between the Germans and the Chechens, neither side having understood him.}}
# document: hand
1959. Reprimanded, for saying "if you please" to the tractor.
# document: hand
{doors ? yard:1963. Asked leave to go home. Asked where that was. Withdrawn.|1963. Asked for no leave.}
# document: hand
2 April 1968. Struck off. At own request (illness of the heart).
# document: stamp
STATE FARM
# leaf: end
->->
