// Leaf 16, a newspaper photograph. Its error: the caption. The arm is in it, if he is.
=== leaf_dinner ===
# leaf: dinner
{
- tunic == "wear" and arm == "collar": A long table in a yard, a white cloth, steam. Twelve men in Red Army tunics. The third from the left leans out over his plate, one arm before him as far as it will go. # document: photo
- tunic == "wear" and arm == "called": A long table in a yard, a white cloth, steam. Twelve men in Red Army tunics. The third from the left has one arm in the air, and his mouth full. # document: photo
- tunic == "wear": A long table in a yard, a white cloth, steam. Twelve men in Red Army tunics. The third from the left has just taken his arm down from his eyes. # document: photo
- tunic == "blur": A long table in a yard, a white cloth, steam. In front, in focus, a young Tatar in a Red Army tunic smiles with all his teeth. At the far end somebody has moved. # document: photo
- else: A long table in a yard, a white cloth, steam. Twelve men in Red Army tunics, very well lit. On the left the picture is burnt out, white, in the shape of a sheet. # document: photo
}
# document: printed
PRISONERS AT DINNER. At Hailar captured Red Army men are fed like our own. "They had never seen meat," writes our correspondent.
{tunic:
- "wear": Third from left: see file L. Note the _arm_. Again? # document: blue # thread: tunic
- "blur": Far end: cannot be identified. Centre: see file S., a Tatar. # document: blue # thread: tunic
- else: Who is holding the sheet? # document: blue # thread: tunic
}
# leaf: end
That is leaf 16. {tunic:
- "wear": Round it runs a line of scissors, close, as one cuts out a pattern.
- "blur": Somebody looked for you in it with a magnifying glass; there's a ring on the paper, at the wrong end of the table.
- else: The red pencil has drawn an arrow to the white.
} Of the men by the wall the picture has one shoulder.
->->
