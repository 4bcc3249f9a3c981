// Leaf 7, a summons. Its error: at his own request.
=== leaf_summons ===
# leaf: summons
# document: heading
THIRD SECTION. SUMMONS
# document: typed
LUKOSHIN, Dmitri Arsenyevich, born 1920, will present himself at Harbin station on {door == "willing":15 March|15 April} 1938, with a change of linen.
# document: typed
Enrolled at his own request. # thread: door
{door:
- "willing": Asked once, and did not ask what for. # document: hand # thread: door
- "workshops": Good with his hands. # document: hand # thread: door
- "packet": Highly recommended, by the bearer. # document: hand # thread: door
- else: Could hardly be kept waiting. # document: hand # thread: door
}
{pages:
- "turn": Moves in musical circles. Good society; to be established whose. # document: blue # thread: pages
- "shout": Shows feeling at concerts. Good society. # document: blue # thread: pages
- else: Conduct at concerts correct. Good society. # document: blue # thread: pages
}
# leaf: end
{door:
- "willing": That is leaf 7. So far as it goes, it's true. The red pencil has been twice under _own_.
- "workshops": That is leaf 7. Of eleven pockets it says nothing. The red pencil has been twice under _own_.
- "packet": That is leaf 7. It reached your mother by post, ten days after you had gone. The red pencil has been twice under _own_.
- else: That is leaf 7. {brief:Of three weeks without flour it says nothing|Whoever wrote in the third line wrote it standing}. The red pencil has been twice under _own_.
}
->->
