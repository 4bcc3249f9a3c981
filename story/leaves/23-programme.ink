// Leaf 23, the programme of a visit that one source reports. Its error: "as one". Reads bow.
=== leaf_programme ===
# leaf: programme
# document: heading
PROGRAMME OF THE VISIT OF AN EXALTED PERSON, MAY 1944
# document: printed
9.00, the train. 9.20, the shrine; all bow. 9.40, the address. 10.00, the stables. The pigsty is not shown.
# document: typed
Experience to date (from the report on the February parade): the men are willing. All bowed as one.
{bow:
- "bow": Counted: 247 of 247. _H._ # thread: bow # document: hand
- "cross": Counted: 247 of 247; in one case with an additional movement of the arm, against the cold. _H._ # thread: bow # document: hand
- "ill": Counted: 246 of 246; one sick; his place taken by S., a Tatar. Photographed. _H._ # thread: bow # document: hand
- else: Counted: 247 of 247. One was standing behind me and I could not see him. _H._ # thread: bow # document: hand
}
# document: printed
Those with worn boots: third rank. The third rank will show
# document: blank
………
* ["its caps." # id: programme.caps]
    # document: hand
    its caps.
* ["its backs." # id: programme.backs]
    # document: hand
    its backs. (Underneath, in violet: _How long?_)
- # document: stamp
RUSSIAN MILITARY DETACHMENTS
# leaf: end
That is leaf 23, and supposed; no programme of such a visit has been found. {bow:
- "cross": The red pencil has ringed _arm_.
- "stand": The red pencil has put a stroke beside _I_.
- "ill": The red pencil has added it up: 247.
- else: The red pencil has ticked it, as one ticks a sum.
}
->->
