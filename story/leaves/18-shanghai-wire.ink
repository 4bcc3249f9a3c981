// Leaf 18, two telegrams and a permit. Its error: an aunt, who dies on schedule.
=== leaf_wire ===
# leaf: shanghai-wire
# document: printed
TELEGRAM. SHANGHAI, MONDAY 16 DECEMBER 1940
# document: typed
AUNT DYING COME
# document: form
Permit. One person, one way, Harbin, Dairen, Shanghai. Valid to 31 December. Reason. Name.
# document: typed
Illness of aunt.
{telegram:
- "self": Lukoshin, Dmitri. # thread: telegram # document: hand
- "ksana": Lukoshina, Ksenia. # thread: telegram # document: hand
- "ninel": Nina (the surname has been inked over). # thread: telegram # document: hand
- else: (Left free.) # thread: telegram # document: hand
}
# document: printed
TELEGRAM. SHANGHAI, THURSDAY 26 DECEMBER 1940
# document: typed
AUNT DIED PEACEFULLY FUNERAL PAID
# document: blue
Her fifth.
# leaf: end
{telegram:
- "back": It came to the Bureau for somebody else. On this permit the line is still free.
- "ninel": It means: arrived. _Nina_ stands on it in your hand. It was somebody's name before it was mine.
- else: It means: arrived.
}
->->
