// Leaf 31 of the end Makertui: Mother's statement. Her last report: the seams are right.
=== leaf_last_makertui ===
# leaf: last-makertui
# document: heading
STATEMENT OF IDENTIFICATION. HARBIN, NOVEMBER 1945
# document: typed
Given by Lukoshina, V. P., seamstress, for the file of her son.
# document: hand
One shirt, man's, summer. My work; I cut it in 1938, and have had it in my hands each year. Collar let out by two fingers; taken in, 1944. {marks ? tunic_on:Left side, below the arm, a stain from before, not his.|Right elbow darned in grey, by another hand. It holds.}
# document: hand
Right cuff turned. Ink, of 1942, on the inside now.
# document: hand
Second button of another set: {marks ? coat_father:brass, railway|{arm == "collar":brown, a child's|bone, a lady's}}. I know it.
# document: printed
Day and hour of death, if known
# document: hand
{watchmaker == "plays":Eleven August. He was at supper, and we talked.|Eleven August, they say toward evening. He was in bed by then, with a cough.}
# document: signature
V. Lukoshina
# document: red
Hour disagrees with witness. (A line, broken off.)
# document: stamp
CASE CLOSED
# leaf: end
->->
