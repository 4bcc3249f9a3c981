// Chapter 08, August at Sungari-2: those with the Mission, and a sapper who is in contact. A bridge, a reel of cable, a gate, a night.
// Smirnov is real: what is recorded of him is the order to go home. The captain of engineers, his captivity and Nakai are invented.
VAR reel = ""           // how he took Nakai out on the bridge: bank, hold, plank

=== august_sungari ===
# place: garrison
# light: afternoon
# weather: none
# person: none
# music: august
{brief: -> sungari_in_brief}
Thursday, 9 August 1945, at Sungari-2, the garrison beside the railway bridge. Most of the unit is away at the hay. There is war, since midnight, on every frontier; and this is [[the one place]] where nothing happens. # note: told-to-go-home
{section == "sappers":In June you were sent for from the hills; it was said that Veretennikov, who kept your matchbox, had asked for a sapper.|You put the place's Japanese into Russian.} {contact == "carried": In July a matchbox came, by the groom. Under the tray stands in pencil: _The bridge must stand._ You don't know how.}
You want the bridge still there when it's over, and the men here alive, at home.
* [Ring Harbin, and ask. # id: ninth.ring]
    "The war?" says Harbin. "One moment." It doesn't come back.
* [Go up on the rampart, and look. # id: ninth.rampart]
    Kaoliang, higher than a man, as far as one sees. Somebody has hung out washing.
- All that day trains go over it to the south, with office furniture. A piano goes by, on a flat wagon, with a soldier on the stool. # sound: train
* [Salute the piano. # id: piano.salute]
    The soldier on the stool salutes back. "They've saved the music," says an old lieutenant beside you. "Now it's serious."
* [Note down the trains, as you were taught. # id: piano.note]
    Eleven by dark, and nothing coming up. An old lieutenant reads it over your shoulder. "That's the whole war," he says. "You may stop there."
- On the tenth a goods wagon is shunted in, with eleven Japanese sappers, forty boxes, and a captain of engineers, who is to advise. He speaks to the Russian officers through you, kindly.
# said: engineer.ja
"It is a fine bridge. I regret it. When the enemy's trains come, it is not to be here."
* ["He has orders to blow up the bridge." # id: regret.orders]
    "We've understood," says the old lieutenant. "We've been taught it for seven years. It's only that it was to have been theirs."
* ["He regrets it. He has orders to blow it up." # id: regret.both]
    "Ask him which of the two he'll do first," says the old lieutenant. The captain thinks it a fair question. "Regret," says the captain.
* [Ask him: and ours? We live beside it. # id: regret.ours]
    The captain takes out a plan. On it the bank is white. He asks where the kitchen is, and draws that in for you, quite small.
- -> a_reel

=== a_reel ===
# place: sungari-bridge
# light: afternoon
# person: none
The twelfth. On the bridge one walks on sleepers, and between them is the river, a long way down. The eleven are hanging boxes on the third pier. {sentence == "pier": "Which pier is yours?" you once asked Father. "The third." }Along the rail they lay a cable, back to the bank, to a hut where the exploder will stand.
The one with the reel is called Nakai. He's nineteen, from a fishing village. At the first span he has stopped. He looks down between the sleepers, and can't go on, and can't say so. "It's the reel," says Nakai. "It sticks."
You're a bridge engineer's son. You were four when you were shown how it's done.
* ["Don't look between. Look at the far bank." # id: reel.bank]
    ~ reel = "bank"
    He does. After ten sleepers he is walking, with his chin up, as Father used to have you do. "Is that how it's done?" he asks. "All the time it's coming nearer!"
* [Take the other end of the reel. # id: reel.hold]
    ~ reel = "hold"
    You go before him, backward, and he looks at you in place of the river. It's a good reel; it doesn't stick at all. "Now it goes," says Nakai, for the sergeant to hear.
* [Fetch a plank. # id: reel.plank]
    ~ reel = "plank"
    You lay a plank over the sleepers, and when he has walked it, the next, and then the first again. "A pavement," says Nakai to the sergeant. He is slapped, and goes on, along the plank.
- At noon you sit there with a melon. Nakai has left his hair and his nail-parings at home, in an envelope, in case that should be all. "My grandmother keeps it behind the rice," he says. "Is that too damp?"
* ["What will you do afterwards?" # id: melon.after]
    "Boats," says Nakai. Then he sees that you mean the other afterwards. "I hadn't thought that there was one."
* [Ask him how it's fired. # id: melon.fired]
    He shows you gladly: he has just learned it. [[Two cables]], one each side, by the regulations, in case one fails. {section == "sappers":You've taught it out of the same book.|There, where it's taped, is the joint.} "It never fails," says Nakai, and gives you the heart of the melon. # note: bridge-stood
* ["My father built bridges." # id: melon.father]
    "Then he'll be sorry," says Nakai; and after some pips, "Which one?" You say that you don't know which are left. He moves the melon over to your side.
- By now he has a word of Russian, _khorosho_, good. He says it whenever a train has gone over and the bridge is still there.
-> court_language

=== court_language ===
# place: lecture-room
# light: afternoon
# person: none
The fifteenth, at noon, in the lecture room. The eleven stand before a wireless in one rank, the Russian officers in another. It is the Emperor, whom nobody has ever heard. He has a high voice, and talks for four minutes.
Then the captain comes over to you, closer than he ever came. "It is court language," he says in Japanese, low. "I come from Kagoshima. What did he say?"
* ["That it's over, sir." # id: emperor.over]
    "He said that?" It's only what it came to. The captain asks for the sentence in which it stands. You look for it, both of you, and there isn't one.
* ["That one must bear it." # id: emperor.bear]
    "Yes. That I heard," says the captain. He seems to be glad. It's a thing he can do.
* ["I have no court language, sir." # id: emperor.none]
    "Nobody has," says the captain. Behind him Nakai, who has understood by the others' faces, says "_Khorosho?_" quite softly, as one tries a door.
- "I have an order of the ninth," says the captain. "It has a number. It has not been taken back." He does up his collar. "If it's over, somebody will write to me." But the telephone to Harbin is dead.
# place: garrison
# light: dusk
In the evening a car with blue lamps stops for water, on its way south. The man who gets out shuts its door with both hands, as one shuts a book. You know Hayasaka by it, before you see his face.
* [Bring the water yourself. # id: car.water]
    He holds the cap for you; so you stand head to head over the engine. "They're burning files in the whole of Harbin," he says in Russian. "It's quite warm snow." Then he'd like to see the bridge, he says, loudly, in Japanese.
* [Ask him to take the order back. # id: car.order]
    "I haven't the rank," he says. "It would have to be false; and I've never been able to forge even a medical certificate." He'd like to see it, though. He walks out to it ahead of you.
- -> hayasaka_asks ->
-> go_home

=== go_home ===
# place: garrison
# light: afternoon
# music: august
# person: none
The seventeenth. Bugle: alarm, some ninety men, in the yard. Colonel Smirnov, who commands here, has [[one order for the lower ranks]]: to go home, and not to resist. The officers refuse to leave. # note: told-to-go-home
No one moves. In this yard it was forbidden to walk. For six years you ran here, to supper, to be hit; and nobody has ever been ordered out of that gate.
{
- arrested == "rashid": A fat private called Kostya, who'd have been a baker, picks up the tin of flour that he was carrying, and walks, to see what happens. At the gate he stops. "Which way is it?" he calls.
- door == "workshops": Rashid, the Tatar from your school, fetches his bundle; out of it sticks the handle of the plane with which he came to the workshops seven years ago. "Well," says Rashid. "I've looked everywhere. There aren't any." He walks. # person: rashid.smile
- else: Rashid, the Tatar from your school, is the first. He walks, so slowly that it hurts to see; he has been wanting to cross this yard like that for seven years. # person: rashid
}
* [Open the gate for them. # id: leave.gate]
    It has a bar, which two men lift. You lift it. They go out past you, each looking at his feet, as though there might be a step. # sound: chain
* [Write them each a paper. # id: leave.paper]
    They want one; they've all lived in Harbin. _Released. Goes home. Cornet Lukoshin._ You write seventy of them on the lid of the rain barrel, and the last ones on their pay books.
* [Run them out, for the last time. # id: leave.run]
    "_Kakeashi!_" you shout. At the double, march! They go off at a run, all ninety; and outside the gate, where it no longer holds, one after another they fall into a walk, and start to laugh.
- {arrested != "rashid": At the gate Rashid waits for you. "And you?" he asks. "You're an officer. It doesn't say that you can't." |At the gate one or two look back. }By evening there are so few that one hears the pigeons.
-> the_cell

=== the_cell ===
# place: garrison
# light: empty
# person: none
That night [[somebody turns a key]]. In the guardroom by the main gate are the cells, and in the second, in the morning, sits the captain of engineers. He had gone in to see whether they were secure. His eleven haven't noticed. # note: adviser-locked
The old lieutenant lays the ring with the garrison's keys before you. "Nineteen, there ought to be," he says. "Would you be so good?"
* [Count them. # id: ring.count]
    Nineteen. One is warmer than the others, or you believe so. "All there, then," says the old lieutenant.
* [Push the ring back to him. # id: ring.back]
    "I can only count to eighteen," you say. "Sound," says the old lieutenant. "It's the schools." He hangs it on its nail, where anyone can reach it.
- The captain doesn't shout. He has asked for his tea, and you.
"It's well meant," says the captain. "But the order isn't in me. It's out there. If I don't come by first light tomorrow, the man at the exploder is to act without me."
* ["Who is the man at the exploder?" # id: cell.who]
    "They take turns," says the captain. He counts it off on the bars. "At first light it will be the youngest." He sees what you're thinking. "He is very conscientious," he says, with regret.
* ["Write him a counter-order." # id: cell.counter]
    "I should have to have been given one." He really does think about it. He writes something, and passes it out to you; it's a receipt, for the tea.
* [Bring the tea, and say nothing. # id: cell.tea]
    He drinks. "Have you ever sat in here?" {marks ? loaf_mine:For a loaf, you say; three days.|{oath == "silent":For an oath, you say; two days.|Not in this one, you say.}} "One has time to see it from the other side," says the captain. He hasn't yet.
- At dusk the old lieutenant comes from the telephone, which has rung for the first time in three days: Soviet aeroplanes have landed in Harbin, this evening. From there it's one night by rail.
* [Go and tell the captain. # id: landed.captain]
    "Thank you," he says through the slot. "Then it'll be about four. I'm sorry. One does sums."
* [Go out to the hut, and tell the eleven. # id: landed.hut]
    "Is that from the captain?" asks their sergeant. It isn't. You say that he is detained. The sergeant knows the word from forms. "Then first light, as ordered," he says. Behind him Nakai is oiling the handle.
- -> at_first_light

=== sungari_in_brief ===
In August 1945 you're at Sungari-2, the garrison by the railway bridge. It is [[the one place]] where nothing happens. {contact == "carried":In a matchbox you've been sent one line: _The bridge must stand._|You want the bridge to be there when it's over.} Eleven Japanese sappers come, with a captain of engineers. He regrets it; he's to blow it up when the enemy's trains come. # note: told-to-go-home
Nakai, a sapper of nineteen, has to lay the cable, and is afraid of the height.
* ["Look at the far bank." # id: brief.bank]
    ~ reel = "bank"
    He does, and walks. "All the time it's coming nearer!" says Nakai.
* [Carry the reel with him. # id: brief.reel]
    ~ reel = "hold"
    You go before him, backward, and he looks at you in place of the river.
- On the fifteenth the Emperor says on the wireless that it's over. The captain's order hasn't been taken back. In the evening a car stops for water on its way south, and a man gets out whom you know. He'd like to see the bridge, he says, and walks ahead of you. # light: dusk
-> hayasaka_asks ->
# place: garrison
# light: empty
# music: august
# person: none
On the seventeenth Colonel Smirnov, who commands, [[tells the lower ranks to go home]], and not to resist. The officers stay. That night somebody turns a key on the captain. It's of no use: if he doesn't come by first light on the nineteenth, the man at the exploder is to act without him. It will be Nakai. # note: adviser-locked
On the evening of the eighteenth Soviet aeroplanes land in Harbin. From there it's one night by rail.
-> at_first_light

=== at_first_light ===
# place: garrison
# light: empty
# music: fear
# person: none
By one the moon is down, and the river is loud. A dozen officers sit in their club round a samovar. Out at the bridge Nakai is to have the exploder from four. Before the gate, on their bundles, sit the last of your squad{arrested != "rashid":, with Rashid}, waiting for you to send them off or to come too. On a nail by the stable door hang the pliers for the rampart's wire.
* [Go and look at the bridge. # id: night.bridge]
    From the high bank it's a line. In the hut burns a lamp. Someone is walking up and down before it, not to fall asleep.
* [Go and sit with your squad. # id: night.squad]
    "At home we'll have to say what we did, all that time," says one. "Run," says another. They laugh till a sentry hushes them; and there isn't a sentry any more.
* [Look in at the club. # id: night.club]
    They've put out thirteen glasses. The old lieutenant is polishing one with his cuff. "We've no lemon," he says, "but there's sugar."
- {contact == "carried":_The bridge must stand,_ says your matchbox. It doesn't say who by.|Nobody has given you an order tonight. It's the first time in seven years.}
* [Take the pliers, and go out on the bridge. # id: bridge.wire # hinge: bridge]
    ~ stand = "wire"
    {brief:
        You find the cable with your hand, and cut it. Nakai, who's coming along the sleepers to his post, sees you. He's nineteen, and has a rifle. There were two cables. At dawn a train goes over, and [[nobody knows]] why it could. # place: sungari-bridge # light: dusk # note: bridge-stood
        -> august_close
    }
    -> by_hand
* [Send your men home, and stay with the officers. # id: bridge.stay # hinge: bridge]
    ~ stand = "stayed"
    {brief:
        You send them off, and go back in to the samovar. At dawn a train goes over the bridge, and [[nobody knows]] why it could. It brings the men to whom you'll show the garrison; and on 26 August the officers are arrested. # note: bridge-stood
        -> august_close
    }
    -> round_the_samovar
* [Go home with them, as the ranks were told. # id: bridge.home # hinge: bridge]
    ~ stand = "home"
    {brief:
        You cut off your straps and walk ahead of them, through the kaoliang, towards Harbin; they see your back. At dawn you hear a train go over the bridge, and [[nobody knows]] why it could. # note: bridge-stood
        -> august_close
    }
    -> your_back

=== by_hand ===
# place: sungari-bridge
# light: dusk
# person: none
You leave your boots on the bank, and go by the rail, with one hand along it; {map == "wrong":you once moved the third pier of another bridge, for these same people, on paper. This one's where it is.|you've been told since you were four not to look between, and tonight there isn't a between.}
{section == "sappers":The cable runs where you'd have run it.|The cable is under your fingers, tarred, thick as a finger.} At the second span comes the joint, wound in tape, and you feel for the wire with the pliers. # sound: water
"Who's there?" says somebody, in Japanese. It's Nakai, on his way to his post, with a rifle. {reel:
- "bank": He has his chin up, and looks at the far bank, where there's nothing at all to be seen.
- "plank": He has brought his plank.
- else: He stops, since there's nobody going before him.
} He's near enough to see whose hands these are, and what's in them.
* [Cut. # id: wire.cut]
    "Was that ours?" asks Nakai. You say yes.
* ["It's over, Nakai. He said it himself." # id: wire.over]
    "I didn't understand him," says Nakai. "Nobody at home speaks like that." You cut. He watches how it's done, from habit.
* ["Shall I hold it, and you cut?" # id: wire.hold]
    He does think about it. "I'd have to report myself," says Nakai. So you hold it, and you cut; it isn't easy with one pair of hands.
- "I have to report it," says Nakai. "To whom?" To the captain. "He's in the cell." Nakai stands on one leg. One may not report to a prisoner; he has had that in the second week. "Then I'll report it when he comes out," he says. "You won't go away?"
* ["No." # id: nakai.stay]
    "Good," says Nakai. He sits down by the joint, {reel == "plank":on the plank,|on the rail,} so as to know where it is, and so do you. He has half a melon.
* [Ask him about the other cable. # id: nakai.other]
    "That's Ueda's side," says Nakai. He looks across to it, over eight metres of dark. "I can't see anything from here," he says; "can you?"
* [Give him the pliers to keep. # id: nakai.pliers]
    He wraps them in his towel. It will be evidence. It'll also be the one pair of pliers on the bridge; he works it out after you do, and goes on wrapping.
- -> the_spans

=== round_the_samovar ===
# place: garrison
# light: empty
# person: none
You go out to the gate first. "Off with you," you say. {arrested == "rashid":"And you, Cornet?" asks one.|"And you?" asks Rashid.} You've never yet seen people who were so unwilling to be let go.
* ["I've the keys to hand over." # id: samovar.keys]
    It's true: there are nineteen, on a ring. {arrested == "rashid":"They'll find the doors without you," says another.|"They'll find the doors without you," says Rashid. He takes you by the ear, and lets go.} Then they're a noise in the kaoliang.
* ["Tell my mother. I'm at table by Sunday." # id: samovar.table]
    {arrested == "rashid":One of them repeats it, like a message, twice.|"I'll tell her that you said so," says Rashid.} It has been promised at that table before. Then they're a noise in the kaoliang.
* ["That's an order." # id: samovar.order]
    They'd thought there weren't to be any more. They form threes, by themselves, and go off in step, and you hear it a long way off, through the kaoliang. # sound: boots
- Inside it is hot. Nobody talks about the bridge; the windows have been opened, so that the glass shan't break. The old lieutenant deals cards.
"They'll need us," he says. "Who else knows where everything is?" It has been counted up: three languages, two regulations, one well that's good. "We meet them at the gate, bareheaded. They're Russian people."
* ["And if they ask what we were here for?" # id: cards.ask]
    He sorts his hand. "For tonight, so to speak," he says. "I've often wondered, myself." He leads a ten.
* [Take the cards. # id: cards.play]
    You've learned it from Zhorzh, with a pack that lacked a queen. You keep looking for the missing one, and lose.
* [Go to the window. # id: cards.window]
    There's no bridge to see. There's a piece of night that is straighter than the rest. Somebody's on it, you believe, with a lantern; or that's a star, and it sets.
- -> the_spans

=== your_back ===
# place: garrison
# light: empty
# person: none
In your locker there's a jacket, from the years when you mightn't be seen in uniform. You leave the tunic on its hook, with the buttons done up. The old lieutenant sees you through the window of the club, in the jacket; and he shifts the lamp a little, so that it won't fall on you.
* [Go in, and tell them. # id: back.tell]
    "Quite right," says the old lieutenant. "You're young." One of them is looking at the chair that you'd have sat on, and puts his cap there.
* [Leave your share of sugar on the sill. # id: back.sugar]
    A hand comes out for it, finds it, and stops on it a moment; then the window's shut.
* [Walk on. # id: back.walk]
    It's the yard where one ran. Nothing has ever taken you so long.
- Your men get up. {arrested == "rashid":"I thought officers were staying," says one. He's glad, and is sorry that he's glad.|"I didn't think you'd come," says Rashid. He's glad; and he doesn't walk beside you.} They let you go in front.
You go north, by the path along the line. Behind you are twelve men, who for seven years have been told to keep their eyes on the back of the man ahead.
* [Drop back, and walk among them. # id: ahead.among]
    They drop back too. So it goes for a verst, always slower. "Somebody has to," says the last man, not unkindly.
* [Tell them about the bridge. # id: ahead.bridge]
    "And who is seeing to it?" asks one. You say that you don't know. They walk on. It has got louder, the walking.
* [Tell them to keep off the road. # id: ahead.road]
    "We're going home," says one. "Why would we hide?" But they keep off it. On the road, till morning, carts go by, and somebody in one of them is crying in Japanese.
- -> the_spans

=== the_spans ===
# music: river
# person: none
At first light on the nineteenth there's a train. {stand:
- "wire": You feel it in the rail, under your hand, before it's there. Nakai gets up, and comes to attention, because one does for a train.
- "home": You are four versts off, in a ditch with water in it, all thirteen of you. It goes by over your heads, with men on its roof, and on toward the river. # place: august-siding # light: dusk
- else: Round the table everybody lays his cards face down. # place: garrison # light: dawn
}
Father taught you a game for it. Each time that a train passes a pier there's a beat; so one may count the spans with one's eyes shut. One. Two. # sound: train
* [Count. # id: spans.count]
    Three. You hear it go over the third. Four. You count them up to the end, and then comes the bank, which is hardly a sound at all.
* [Put your hands over your ears. # id: spans.ears]
    So it's through your jaw that you have it, a beat, and a beat. You've lost count. Then there aren't any more, and it's only a train, going off.
- The Japanese had planned to blow up this bridge. It [[did not happen]]. Who stopped it nobody knows. I have looked; where it would stand, the page breaks off. # note: bridge-stood
{stand:
- "wire": There were two cables, as the regulations wish. You cut one. The other was cut too, or wet, or in the hands of someone who looked the other way.
- "stayed": Somebody out there didn't do what he'd been ordered to, or did it, and it failed. None of you had stirred from the table.
- else: Somebody back there didn't do what he'd been ordered to, or did it, and it failed. You weren't there.
}
{stand:
- "wire": "_Khorosho?_" asks Nakai. The last wagon goes by, with men on its roof, in their shirts, waving.
- "stayed": At noon you meet them at the gate, all thirteen of you, bareheaded. It's friendly. A Soviet captain is shown the one good well. That's how it was; the officers were [[arrested on the twenty-sixth]]. # note: told-to-go-home
- else: {arrested == "rashid":"All there," says one of the men in the ditch, and means the bridge.|"All there," says Rashid. He has been counting too: he sat behind you in school. He gets up, and from here on walks beside you. # person: rashid}
}
-> august_close
