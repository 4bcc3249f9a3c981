// Leaf 31 of the early end Shanghai: a card of the Bureau, and the Watchmaker's last reports of one who has gone.
=== leaf_shanghai ===
# leaf: last-shanghai
# document: heading
BUREAU FOR THE AFFAIRS OF RUSSIAN ÉMIGRÉS. CARD
# document: typed
LUKOSHIN, Dmitri Arsenyevich. Left 21 December 1940 for Shanghai. Reason: aunt.
# document: blue
She died on the 26th. He hasn't come back to say so. _P. V._
# document: typed
9 March 1941. Source: CHASOVSHCHIK (Watchmaker). _D. L. is at his aunt's, and in bed by eleven. A shirt of his has come, as a pattern. Collar one size larger: he is eating. {marks ? tunic_on:The brown stain under the arm, which would not come out, has been boiled out.|The elbow, which was darned in grey, has been unpicked and done again in white.} Second button sewn on by a woman, not a Russian. She bites off the thread on the left._
# document: typed
30 November 1942. Source: the same. _At home. Well. Nothing has come to be mended._
# document: blue
At home? It's been two years. Let it stand.
# document: stamp
TO BE KEPT
# leaf: end
Somebody went on having you at supper; and since there was no seam to be right about, put none.
->->
