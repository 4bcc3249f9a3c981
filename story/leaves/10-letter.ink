// Leaf 10, a letter home with blanks, and the second report that is pinned to it. Its errors: a train, and "provided for".
=== leaf_letter ===
# leaf: letter
# document: hand
19 September. Dear Mother, dear Grandfather, dear Ksana,
# document: hand
I got back
# document: blank
………
* ["in good time, and slept." # id: letter.slept]
    # document: hand
    in good time, and slept all the way with my hat on.
* ["by the night train." # id: letter.night]
    # document: hand
    by the (three words inked over) and nobody minded.
* ["at the run, from the station." # id: letter.run]
    # document: hand
    at the run, from the station. I can't do it any other way.
- {section:
- "signals": I'm being taught to listen. You'd say I always did, at doors. # document: hand
- "sappers": I'm learning about bridges. It's what Father (one line inked over). # document: hand
- else: I'm learning to be polite in three languages, and to be thanked in none. # document: hand
}
# document: hand
The food is
# document: blank
………
* ["plentiful." # id: letter.plentiful]
    # document: hand
    plentiful. {loaf == "nobody":One takes it standing.|At Easter there was a white loaf.}
* ["shared." # id: letter.shared]
    # document: hand
    shared. {loaf == "mine":Only Ksana's egg I had to myself.|{loaf == "pronya":Pronya is well, and carries water.|Rashid has had Ksana's egg.}}
* ["not yours." # id: letter.yours]
    # document: hand
    not yours, Mother, but there is more of it; you'll have seen that from the collar.
- # document: hand
As to Ksana,
# document: blank
………
* {school != "none"} ["it was no trouble." # id: letter.trouble]
    # document: hand
    it was no trouble at all. {school == "hayasaka":Somebody was kind.|A mistake had been made in a drawer.}
* {school != "none"} ["let her sing to the fifth plate." # id: letter.plate]
    # document: hand
    let her practise at supper, in the direction of the fifth plate.
* {school == "none"} ["let her type me something." # id: letter.type]
    # document: hand
    let her type me something. Anything. The alphabet.
* {school == "none"} ["tell her I'm sorry." # id: letter.sorry]
    # document: hand
    tell her I'm (crossed out, with a ruler) proud.
* ["I said I would pay." # id: letter.pay]
    # document: hand
    I said at table that I'd pay, and I shall. Keep the envelope.
- # document: stamp
READ
# document: typed
COPY. For the third section. 20 September 1938. Source: CHASOVSHCHIK (Watchmaker).
# document: typed
D. L. was at home on the 18th and left on the six o'clock. In good health. Talks little, and about horses.
# document: typed
Collar of the tunic, taken in in May, has been let out by two fingers: after a month of hunger he is being fed. Second button of another set: {marks ? coat_father:brass, railway, sewn on face inward.|{arm == "collar":brown, from a child's coat.|bone, a lady's.}}
# document: typed
Sister provided for{school == "hayasaka":, by a well-wisher.|{school == "vyazmitin":; papers in order.|; is to learn a trade.}} # thread: school
# document: blue
{school == "vyazmitin":On the six o'clock. Let it stand. Keep.|On the six o'clock? The gate has him in long after midnight. But every stitch. Keep.}
# leaf: end
That is leaf 10. At six o'clock you were {school == "none":by the river|ringing a bell}. The red pencil has underlined only _provided for_.
->->
