// Leaf 25, the denunciation with its initials, and behind it the Watchmaker's sixth report. Its errors: a name; four nights.
=== leaf_denunciation ===
# leaf: denunciation
# document: heading
TO THE ADVISER. FOR FRIDAY, 23 JUNE 1944
# document: typed
{friday == "pronya":ZABOLOTKIN, Prokopi, groom.|(Struck out: ZABOLOTKIN, Prokopi, groom.)} Said in the hearing of two: "Ours."
{friday:
- "zhorzh": Instead: RYABUKHIN, G., of no occupation. Visits the Soviet consulate. Not reliable. # document: typed # thread: friday
- "pronya": Is fond of horses, and not known to be fond of anything else. Not reliable. # document: typed # thread: friday
- "dead": Instead: SHUBIN, Stepan, private. Not in barracks when called. Not reliable. # document: typed # thread: friday
- else: Instead: no one. (In violet ink:) {arrested == "self":LUKOSHIN, D. A., cornet. Gave a light.|SAFARGALIEV, Rashid, private. A Tatar.} Not reliable. # document: typed # thread: friday
}
# document: signature
{friday == "pronya":_D. L._|(No initials.)} # thread: friday
# document: pencil
{contact == "reported":Source of the lead on matches: L. himself. See October.|{contact == "carried":Matches: who gave V. a light? Ask at the stables.|Matches: a civilian, drunk, at the gate. Laughed at.}} # thread: contact
# leaf: end
Behind it is a typed slip, the last of its kind in the folder.
* [Read the slip. # id: denunciation.slip]
    The ribbon was nearly dry; some letters are only a dent. # sound: page
* [First look for the other initials. # id: denunciation.initials]
    {friday == "pronya":They aren't hasty. The _L_ has its usual loop.|There's the place, a dotted line, and nothing on it.} # sound: page
- # leaf: denunciation
# document: typed
COPY. 28 July 1944. Source: CHASOVSHCHIK.
{
- arrested == "self": D. L. was at supper on four nights of this week, and in bed by ten. He is well. # document: typed
- marks ? run: D. L. was at supper on four nights of this week. He has not spoken to any neighbour. He is well. # document: typed
- watchmaker == "plays": D. L. is at home each Friday by six, at supper on four nights of the week, and in bed by ten, with a book: Turgenev. # thread: cuff # document: typed
- else: D. L. was at supper on four nights of this week. He spoke of the weather. # document: typed
}
{
- arrested == "self": Shirt: returned pressed. It has not been needed. The button at the neck is sewn so that it will hold for a long time. # document: typed
- marks ? run: Trousers: fresh shavings in the turn-ups, white wood. Brushed out. Knees whole. # document: typed
- cuff == "test": Waistband: the horn button has been taken off again, and the bone one put back. It looks better so. # thread: cuff # document: typed
- watchmaker == "plays": Clothes: nothing is wrong with them. They will last. # document: typed
- else: Belt: taken in by a hole. He should eat more. # document: typed
}
# document: signature
Chasovshchik
{
- friday == "dead": (No remark. The place for it has been left.) # document: blue
- arrested == "self": At supper? He has been five weeks in the cellar. I don't mark this. File. # thread: cuff # document: blue
- marks ? run: At supper? He is being looked for in three towns. But every stitch. # thread: cuff # document: blue
- else: Four nights? The unit's gate-book has him in on five. But every stitch. # thread: cuff # document: blue
}
# leaf: end
That is leaf 25. {arrested == "self":The red pencil has not touched it.|The red pencil has underlined _supper_.}
->->
