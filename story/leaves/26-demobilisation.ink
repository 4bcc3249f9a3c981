// Leaf 26, an order that turns soldiers into mowers. Its error: saddles and bridles, issued.
=== leaf_demobilisation ===
# leaf: demobilisation
# document: heading
ON LABOUR SECTIONS (COPY)
# document: printed
July, twelfth year of Kangde. To be read out on foot.
# document: printed
1. Colours: handed in, in their covers. 2. Machine-guns, rifles: handed in. 3. Scythes: issued, one a man.
# document: printed
Saddles and bridles: issued.
# document: printed
4. The sections will mow. Badges are not worn. Full demobilisation: 15 November.
# document: printed
5. Remarks.
# document: blank
………
* {not (marks ? run)} ["None." # id: order.none]
    # document: hand
    None. D. Lukoshin, cornet.
* {not (marks ? run)} ["To whom?" # id: order.whom]
    # document: hand
    To whom? D. Lukoshin, cornet. (In another hand: _See 4._)
* {not (marks ? run)} ["Whetstones: not issued." # id: order.stones]
    # document: hand
    Whetstones: not issued. D. Lukoshin, cornet.
* {marks ? run} [Read who is absent. # id: order.absent]
    # document: hand
    Absent since last summer: one. His blanket has been struck off.
* {marks ? run} [Read who has signed. # id: order.signed]
    # document: hand
    Read out. There were eleven questions, all about November.
- {saddle:
- "send": (Pinned to it: a freight receipt. Saddle, one, private, not new.) # document: stamp # thread: saddle
- "pawn": (Pinned to it: half a pawn ticket. Saddle, one.) # document: stamp # thread: saddle
- else: (Pinned to it: nothing. Two pinholes.) # document: stamp # thread: saddle
}
# leaf: end
That is leaf 26. The red pencil has gone twice along the line about the saddles.
->->
