// Leaf 21, the examination sheet with its box, and behind it the Watchmaker's fifth report. Its errors: one word; asleep by eleven.
=== leaf_sheet ===
# leaf: sheet
# document: heading
EXAMINATION SHEET. 27 AUGUST 1942. NO. 9
# document: form
Surname, name. Calling. How come.
# document: hand
{fatal == "softened":Kulebakin, Fyodor. Driver. Taken 1939; retained as pliable.|Anikin, Stepan. Raftsman. By the log.}
# document: form
The person examined is / is not willing to serve.
{sheet:
- "wont": (_is_ ruled out.) Will not. He asks that it be written clearly. # thread: sheet # document: hand
- "blank": (Nothing ruled out.) Undecided. # thread: sheet # document: hand
- else: (_is not_ ruled out.) Will. # thread: sheet # document: hand
}
# document: signature
Interpreter: D. Lukoshin
{sheet:
- "wont": Friday. # document: pencil
- "blank": (In the corner somebody has tried the point of a pencil, many times.) # document: pencil
- else: Second floor. Wood. # document: pencil
}
# leaf: end
Across the foot of it goes a broad blue smear, as a cuff would make. Behind it, with a pin, hangs something typed.
* [Draw out the pin. # id: behind.pin]
    It leaves two specks of rust. The two sheets keep together all the same.
* [Turn it up, and read it hanging. # id: behind.turn]
    It's soft. It has been turned up before.
- # leaf: sheet
# document: typed
COPY. For the third section. 30 November 1942. Source: CHASOVSHCHIK.
# document: typed
In the summer D. L. was lent to an office in town, and slept at home. He keeps early hours. On 27 and 28 August he was asleep by eleven.
# document: typed
Right cuff of the shirt: ink, to the second button. Milk did not take it out. Turned.
{bread:
- "diao": Lining of the coat, left side: flour, wheat, sifted. The source supposes plaster. # thread: bread # document: typed
- "ninel": He eats at home. What he doesn't finish he doesn't carry anywhere. # thread: bread # document: typed
- else: He eats at home. Lining of the coat: crumbs, five. # thread: bread # document: typed
}
# document: blue
Asleep? The watchman has him on the dyke at one, and at half past. But the cuff is turned, I've seen it.
# leaf: end
That is leaf 21. In the printed line the red pencil has underlined nothing. It has stopped beside it, and made a dot.
->->
