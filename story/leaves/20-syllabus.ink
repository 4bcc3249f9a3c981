// Leaf 20, a syllabus, and pinned to it a section of a bridge, unsigned. Its error: all.
=== leaf_syllabus ===
# leaf: syllabus
# document: heading
COURSE FOR THE NORTH. AUTUMN 1941 TO SPRING 1942. SYLLABUS. SECRET
# document: typed
1. Regulations of both armies, by heart. 2. Rivers. 3. Railways. 4. Leaflets.
# document: typed
5. How a Red Army man sits, smokes, swears{hands == "last":.|. (Two hours. Instructor: Lukoshin.)}
# document: typed
6. (One line cut out, with scissors.)
# document: pencil # thread: hands
Volunteers: all. {hands:
- "first": First two: see list. # document: pencil
- "with": Counted by squads. # document: pencil
- else: Last one: at eight. # document: pencil
}
# document: heading
SUPPLEMENT, JUNE 1942. BRIDGE AT KHABAROVSK, SECTION
{map:
- "true": A drawing in pencil, without a ruler: piers, a river bed, sand, gravel, rock. At the third, inside the caisson, the paper has been scraped. # thread: map # document: drawing.true
- "wrong": A drawing in pencil, without a ruler: piers, a river bed, sand, gravel, rock. The third pier is drawn best of all. # thread: map # document: drawing.wrong
- else: A sheet with nothing on it. It has been folded many times, and flattened. # thread: map # document: drawing.blank
}
# document: typed
From memory. Not signed.
# leaf: end
That is leaf 20. The sixth line is a hole.
->->
