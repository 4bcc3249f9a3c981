// Leaf 17, a letter home with the censor's ink, and behind it the Watchmaker's fourth report. Its errors: the ink; lotto.
=== leaf_home ===
# leaf: home
# document: hand
(Place inked over.) 1 October, Sunday. Dear Mother,
# document: hand
as I promised. This week I was
# document: blank
………
* ["out of doors, with a flag." # id: home.flag]
    # document: hand
    out of doors, with a (one word inked over). There was a good deal of sky.
* {khalkha == "send"} ["shown fourteen hills." # id: home.hills]
    # document: hand
    shown some hills. Rashid counted them; there are fourteen.
* {khalkha == "count"} ["counting." # id: home.counting]
    # document: hand
    counting. You'd have been pleased with me: I got the number that I was given.
* ["among people who speak Russian." # id: home.russian]
    # document: hand
    among people who (five words inked over) if you please.
- {
- khalkha == "send" and fatal != "faithful": I asked somebody to look up (one line inked over). He said it after me. # document: hand # thread: khalkha
- khalkha == "send": I asked somebody to look up (one line inked over). He said that he had signed for it. # document: hand # thread: khalkha
- else: A boy asked me the way to (one line inked over). I told him what I knew. # document: hand # thread: khalkha
}
# document: hand
Pronya is
# document: blank
………
* ["well." # id: home.well]
    # document: hand
    well. {charge == "faithful":He has hurt his hand.|He has a story, and will tell you it.}
* ["among horses." # id: home.horses]
    # document: hand
    among horses, at last. {charge == "faithful":He talks to them and not to me.|He says that they remember everything.}
* ["what he always was." # id: home.always]
    # document: hand
    what he always was. It's I who (the rest of the line inked over).
- # document: stamp
READ
# leaf: end
The black is the censor's. Behind it, on a rusted pin, hangs something typed.
# leaf: home
# document: typed
COPY. For the third section. 21 October 1939. Source: CHASOVSHCHIK.
# document: typed
D. L. came on leave on the 20th and was home by six. Sister at home likewise. Both played lotto until nine; she won. {khalkha == "send":He spoke of hills.|He spoke of weather.}
{
- marks ? tunic_on: Undershirt, left side, below the arm: a stain, brown, not his own. Washed cold, twice, by himself, and made worse. It will come out. # document: typed
- else: Right elbow of the shirt darned in grey army wool, by a man, in one direction only. It holds. # document: typed
}
{
- marks ? school_h or doors ? index: The sister is diligent, and not to be kept late. # document: typed
- else: The sister is tired. It is no work for a child so late. # document: typed
}
# document: signature
Chasovshchik
# document: blue
{carbon == "keep":At six? His train is in at midnight. One carbon short; looked for, not found.|{carbon == "burn":At six? His train is in at midnight. One carbon short.|At six? His train is in at midnight. But every stitch.}} # thread: carbon
# leaf: end
That is leaf 17. In the report every small _d_ leans to the left. {carbon == "keep":The red pencil has been along the hours, and stopped at _lotto_.|The red pencil has underlined _late_.}
->->
