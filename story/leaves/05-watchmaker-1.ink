// Leaf 5, the first report of the Watchmaker. Hours wrong in his favour, seams right.
=== leaf_watchmaker_one ===
# leaf: watchmaker-1
# document: typed
COPY. For the third section. 2 July 1936. Source: CHASOVSHCHIK (Watchmaker).
# document: typed
On 28 June D. Lukoshin was at home by nine. He took off his boots, which were dry, and read to his sister until she slept: Pushkin.
{
- marks ? coat_mine: His winter coat was not bought. It was cut in 1932 from an officer's greatcoat of the old army, turned. The third buttonhole has been moved by one finger. # thread: coat # document: typed
- marks ? coat_father: His winter coat has its own buttons. Kept in the house are ten others, of the Railway, with axe and anchor. They were not torn off. They were cut, with a flat blade. # thread: coat # document: typed
- else: His winter coat is the one of 1932. The hem was let down in 1933, and in 1935 again, with tape. There is no more to let down. # thread: coat # document: typed
}
{
- marks ? fare_wrong: Of his night with the police the source knows only that he came out in a clean shirt, buttoned to the neck. # document: typed
- marks ? fare_told: Of police matters he doesn't speak at home. On the 29th the right pocket of his trousers had been turned out, and brushed. # document: typed
- else: His right ear was red on the 29th. The cap covers it. # document: typed
}
{token:
- "ribbon": The grandfather has a bare place on his coat, two fingers wide, and brushes it. # document: typed
- "drawing": The sister has opened the lining of her school-bag, and closed it again with nine stitches. Two are good. # document: typed
- else: There is a watch fewer in the house, and a chair. The chair's cushion has been recut, for a bolster. # document: typed
}
# document: typed
Of the father nothing is said. His letters are read aloud.
# document: blue
At nine? The police have him at the rank past eleven. This source can't tell the time.
# document: blue
But every stitch is right. Keep.
# leaf: end
->->
