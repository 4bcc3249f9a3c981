// Leaf 31 of the end The tenth wagon: an act, half a form.
=== leaf_last_tenth ===
# leaf: last-the-tenth-wagon
# document: heading
ACT
# document: hand
We, the undersigned, have drawn up this, 14 November 1945, at verst (a number, a stroke), to the effect that
# document: hand
wagon 10: loaded 41, present 40. Difference: 1. Male. Name: by the list.
# document: form
Cause
# document: hand
On the floor.
# document: form
Effects
# document: hand
Cap, 1. Coat, none{marks ? coat_mine or marks ? coat_father: (given away, the wagon says, in 1932)}. Needle with thread, white, 1, in the lapel. {marks ? coat_father:Button, railway, 1.|Bread, a crumb.}
# document: signature
{marks ? coatless:Senior of the wagon, P. T., Col. (struck out; above it: citizen)|Senior of the wagon, Gleb (surname struck out, and written again, correctly).}
# document: stamp
DIFFERENCE EXPLAINED
# leaf: end
->->
