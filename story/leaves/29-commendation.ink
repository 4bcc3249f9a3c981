// Leaf 29, a commendation, a warrant or a pass, by what he did in August; pinned to it, the list of those invited.
// Its error: it thanks for a bridge and leaves out the wire; it knows where everybody was, and not why.
=== leaf_commendation ===
# leaf: commendation
{stand:
- "wire": COMMENDATION # document: heading
- "stayed": COMMENDATION # document: heading
- "ranks": CERTIFICATE # document: heading
- "lagged": CERTIFICATE # document: heading
- "hills": PASS # document: heading
- "home": PASS # document: heading
- "staff": PASS # document: heading
- "south": PASS # document: heading
- else: WARRANT # document: heading
}
{stand:
- "wire": Lukoshin, D. A., is thanked for guarding the railway bridge, 20 to 25 August. The bridge was found in order. # document: typed # thread: bridge
- "stayed": Lukoshin, D. A., is thanked for guarding the railway bridge, 20 to 25 August. His men had been sent home in good time. # document: typed # thread: bridge
- "ranks": The bearer, a private, has rendered harmless two hundred fuses, and is to be given bread. # document: typed # thread: hurrah
- "lagged": The bearer is attached to forty horses, as they understand nobody else. # document: typed # thread: makertui
- "hills": The bearer has eaten in this village, and has signed for it. _Bai._ (Translated.) # document: hand # thread: hurrah
- "home": The bearer, formerly a soldier, went home of his own accord on being told to. Unarmed. # document: typed # thread: bridge
- "staff": The bearer, No. 311 of the Defence Staff, may go about after dark. Armband to be returned. # document: typed # thread: keys
- "south": Transport of 14 August, southbound. One person. Baggage: none. # document: typed # thread: keys
- "stacked": Lukoshin, D. A., last seen near Hailar. To be detained. # document: typed # thread: makertui
- "fired": Lukoshin, D. A., in hospital. Taken with a weapon. To be detained. Can be moved: yes. # document: typed # thread: makertui
- "officer": Lukoshin, D. A., cornet. To be detained where he is; he is locked in. # document: typed # thread: hurrah
- "hay": Lukoshin, D. A., believed to be mowing. To be detained. # document: typed # thread: makertui
- else: Lukoshin, D. A. To be detained. Not found at the address; the neighbours were asked, in Russian, and have none. # document: typed
}
{
- stand == "stacked": (Across it:) _Dead. Ask the mother._ # document: red
- stand == "wire" or stand == "stayed": (Across it, a day later:) _Same person: see warrant._ # document: red
- card == "own": (Across it:) _Under L there is no such card. Then who is it?_ # document: red # thread: card
- taken(): (Across it:) _Found under L._ # document: red # thread: card
- receipt == "self" and stand != "south" and stand != "yard": (Across it:) _The consul says that he is theirs._ # document: red
- stand == "south" or stand == "hills": (Across it:) _Gone._ # document: red
- else: (Across it:) _The yard says nothing._ # document: red
}
# document: heading
PERSONS INVITED. SEPTEMBER, AT FIVE
# document: typed
Tarkhantsev, P. E., block warden, aged 79.
{guest:
- "lock": (No tick.) Did not appear. A yardman appeared. # document: red # thread: guest
- "walk": (A tick.) Appeared, late, with his overcoat. Accompanied as far as the door. # document: red # thread: guest
- else: (A tick.) Appeared. Without overcoat. # document: red # thread: guest
}
# leaf: end
That is leaf 29. {guest == "lock":Of eleven names ten are ticked, in red|All eleven names are ticked, in red}: so the pencil was there, at the door.
->->
