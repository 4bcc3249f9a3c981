// Leaf 27, a pass for the hours after curfew, in his hand. Its error: the cart is empty, and names nobody.
=== leaf_night_pass ===
# leaf: night-pass
# document: heading
PASS FOR THE HOURS AFTER CURFEW
# document: form
Vehicle: cart, one. Driver: Diao, joiner.
# document: form
Load.
# document: blank
………
* ["Boards." # id: nightpass.boards]
    # document: hand
    Boards.
* ["Empty." # id: nightpass.empty]
    # document: hand
    Empty, going and coming.
* ["Coffin, one. Not occupied." # id: nightpass.coffin]
    # document: hand
    Coffin, one, of boards. Not occupied.
- # document: form
Persons conveyed.
# document: hand
None.
# document: form
From, to; journeys.
{cart:
- "ksana": Pristan to the goods station. Journeys: 一. # document: hand # thread: cart
- "wanqing": Pristan to Fujiadian. Journeys: 一. # document: hand # thread: cart
- else: Pristan and the town. Journeys: 二. (The upper stroke is in another ink.) # document: hand # thread: cart
}
# document: stamp
{marks ? run:VALID ONE NIGHT (the rim is a little oval; pear wood shrinks)|VALID ONE NIGHT}
# document: form
Night of:
# document: blank
………
* [Leave the date open. # id: nightpass.open]
    # document: hand
    (Filled in later, with a carpenter's pencil, in figures: 13.)
* ["On demand." # id: nightpass.demand]
    # document: hand
    On demand. (Underneath, with a carpenter's pencil: 13.)
- # leaf: end
That is leaf 27. It has been folded in eight, and worn in a hat. {cart == "both":Two fibres have been cut by the knife with which the ink was tried.|Of a person it says nothing. The crease goes through where one would be.}
->->
