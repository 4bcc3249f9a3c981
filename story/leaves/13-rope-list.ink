// Leaf 13, the list that went with the rope; on its back, typed, the Watchmaker's third report. Its error: an hour and a cough.
=== leaf_rope ===
# leaf: rope-list
# document: heading
PERSONS CONVEYED, 19 FEBRUARY. NUMBER, KIND
# document: hand
1, salt: _khunkhuz_. 2, cabbages: _khunkhuz_. 3, deserter: _khunkhuz_. 4, Ma: _khunkhuz_ (says so himself). 5, Hyŏn, female: {fifth == "blank":(left empty; in another ink, later)|} _khunkhuz_.
{
- rope == "slack": Delivered: four. Fifth: loop. # document: typed # thread: rope
- else: Delivered: five. # document: typed # thread: rope
}
# leaf: end
Paper was short. Somebody in the third section has used the back.
* [Turn it over. # id: rope.turn]
    The keys have come through; every full stop is a hole. # sound: page
* [First hold the front to the light. # id: rope.light]
    {fifth == "blank":The fifth word isn't yours. It leans the other way.|Five times the same word, the last a little smaller.} {rope == "slack":Through the loop of the four one can see the lamp.|Behind it, backwards, is typing.} # sound: page
- # leaf: rope-list
# document: typed
COPY. For the third section. 25 February 1939. Source: CHASOVSHCHIK (Watchmaker).
# document: typed
D. L. was on leave on 19 January. Supper at home; spoke of rails. A neighbour put a question to him in Chinese, and was answered. In bed by ten, with a cough. Left by the morning train.
# document: typed
Has written of a neighbour's aunt, in hospital. {marks ? pass:His railway pass has been mislaid, he says, by a clerk.|{wrote_pass:On a shirt cuff, violet ink, such as is used for stamps.|A handkerchief came back, without what had been in it.}} # thread: pass
# document: typed
Laundry from the Line, 24 February. Shirt: sleeve torn on wood and resewn by himself, left-handed, over and over, in black. {rope == "slack":Right cuff frayed from inside, as by rope. |}{sort == "kept" or sort == "given":Trousers: pocket worn through by something small with corners{sort == "given":, not now there}.|}
# document: blue
By ten? The buffet has him till after eleven. But every stitch. Keep.
# leaf: end
That is leaf 13, both sides. {rope == "slack":The red pencil has underlined _rope_.|The red pencil has underlined _cough_.}
->->
