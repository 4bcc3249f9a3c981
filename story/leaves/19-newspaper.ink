// Leaf 19, a Harbin newspaper of 23 June 1941, invented. Its error: joy.
=== leaf_newspaper ===
# leaf: newspaper
# document: printed
HARBIN, MONDAY 23 JUNE 1941. THE HOUR HAS STRUCK
# document: printed
The Russian colony has received the great news with one heart. There was joy in every home. # thread: june
{june:
- "stand": In one flat in Pristan, we learn, a veteran of the Ice March raised his glass; and as one man with him rose his grandson. # thread: june # document: printed
- "sit": In one flat in Pristan, we learn, a veteran of the Ice March raised his glass; the young, overcome, kept their seats. # thread: june # document: printed
- else: In one flat in Pristan, we learn, a veteran of the Ice March raised his glass, while the young people saw to the table. # thread: june # document: printed
}
# document: blue
Who told them? I didn't. _P. V._
# leaf: end
That is leaf 19. The red pencil has underlined _every_.
->->
