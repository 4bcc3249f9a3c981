// Leaf 6, the index card. Its error: a boy in four adjectives.
=== leaf_card ===
# leaf: card
# document: heading
INDEX CARD
# document: photo
Cut out of a school group of 1932: a boy of twelve in a coat for fourteen, and somebody's shoulder.
# document: typed
LUKOSHIN, Dmitri A., born 1920, Manchuria Station. Émigré. Pupil.
# document: typed
Languages: Russian; {offered:Chinese, Japanese (declared).|Chinese, Japanese (not declared; observed).}
# document: typed
Father: {marks ? widow:dead. (Departed for the U.S.S.R. in 1935.)|{marks ? wife_soviet:Soviet citizen. Departed 1935.|whereabouts known since 27 April 1935.}}
# document: printed
Character, in brief:
{changsheng:
- "hid": Discreet. # thread: yard # document: blue
- "silent": Stubborn. # thread: yard # document: blue
- else: Obliging. # thread: yard # document: blue
}
# document: blue
{marks ? chekhov:Well read.|{marks ? herzen:Reads (what?).|Reads by the window.}} # thread: book
{
- marks ? fare_told: Helpful. # thread: fare # document: blue
- marks ? fare_wrong: Muddled. # thread: fare # document: blue
- else: Simple. # thread: fare # document: blue
}
# document: blue
{marks ? widow:Fatherless.|{marks ? wife_soviet:Truthful, from the mother.|Hopeful.}}
# document: stamp
TO BE KEPT
# leaf: end
->->
