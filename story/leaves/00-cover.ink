// Leaf 0, the cover: stamps of two governments, and neither has crossed out the other.
=== leaf_cover ===
# leaf: cover
# document: heading
BUREAU FOR THE AFFAIRS OF RUSSIAN ÉMIGRÉS IN MANCHURIA
# document: form
Personal file
# document: typed
LUKOSHIN, Dmitri Arsenyevich
# document: stamp
RELIABLE
# document: stamp
ENEMY
# leaf: end
Two stamps by two governments: violet for the years under the Japanese, black for what came after. [[Neither has crossed out the other.]] # note: two-stamps
->->
