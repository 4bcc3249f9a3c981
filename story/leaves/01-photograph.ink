// Leaf 1, a photograph. Its error: a salute.
=== leaf_photograph ===
# leaf: photograph
{arm:
- "collar": A winter street, soldiers, hats. Left of a policeman a boy leans out over the kerb, one arm stretched before him as far as it will go. The policeman's sleeve hides what it ends in. # document: photo
- "called": A winter street, soldiers, hats. Left of a policeman a boy stands with one arm up and his mouth wide open. The policeman's sleeve hides whom he is looking at. # document: photo
- else: A winter street, soldiers, hats. Left of a policeman a boy has thrown one arm up across his eyes. The policeman's sleeve hides the road in front of him. # document: photo
}
# document: hand
Harbin greets its liberators. 6 February 1932.
{arm:
- "collar": Left of policeman: D. Lukoshin. Note salute of this _youth._ # document: blue # thread: photo
- "called": Left of policeman: D. Lukoshin. Note _youth_ calling welcome. # document: blue # thread: photo
- else: Left of policeman: D. Lukoshin. _Youth_ overcome with feeling. # document: blue # thread: photo
}
# leaf: end
That is leaf 1. In 1932 there was no Bureau; [[somebody there found you later]], with a blue pencil. Somebody with a red one has underlined _youth_. # note: bureau-photographs
->->
