// Leaf 12, a headman's receipt, with the note of the police pinned to it. Its error: paid in full; interpreters agree.
=== leaf_receipt ===
# leaf: receipt
# document: hand
(Copy; translated.) From Bai's village, thirty-one stoves, there was taken by burning, on 14 February: millet and kaoliang, forty-six dou. The below-named has counted it and it is so.
{grain:
- "own": Lukoshin, D. A. (And three characters, copied by someone who doesn't write them.) # document: signature # thread: grain
- "false": A. Pushkin, quartermaster. One fire, with thanks. # document: signature # thread: grain
- else: (No signature. At both edges, the marks of thumbs in frost.) # document: signature # thread: grain
}
{
- grain == "false": _Not good for grain. Keep all the same. L._ (In a child's hand.) # document: pencil
- grain == "own": _This one is a real person. L._ (In a child's hand.) # document: pencil
- else: _Held from eight till dark. L._ (In a child's hand.) # document: pencil
}
# document: typed
To Inspector Nagai. The headman's claim has been heard, and explained to him, and is thereby paid in full.
{gap:
- "faithful": Interpreters, after one question, agree. # document: typed # thread: gap
- "softened": Interpreters agree. # document: typed # thread: gap
- else: Interpreters agree, also as to the lying. # document: typed # thread: gap
}
# document: blank
Interpreters' initials: ………
* [Put yours beside his. # id: receipt.initial]
    # document: hand
    K. _D. L._
* [Put only the date. # id: receipt.date]
    # document: hand
    K. _16. II._
- # document: stamp
NO FURTHER ACTION
# leaf: end
This is the police's copy. The good paper stayed with Bai. {grain == "refuse":Nobody has signed it.|Somebody in Harbin has gone over the signature in red, to see how it was made.}
->->
