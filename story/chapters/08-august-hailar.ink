// August at Hailar: an air raid, a muster, a river; a message, or a pillbox, or a road. Hinge makertui.
// The Major's decision and orders are his own; what happened at Makertui is reported and not shown.
=== august_hailar ===
# place: hayfield
# light: dusk
# music: august
# person: none
# sound: plane
Thursday, the ninth of August, four in the morning, by Hailar. You are asleep in hay, beside a field telephone, with sixteen mowers. {arrested == "pronya":One of them is Lavr, Pronya's cousin, eighteen.|One of them is Pronya, with his hat over his face.} Then there are [[aeroplanes]], some twenty-five, and behind you the town begins to burn. # note: hailar-raid
{arrested == "pronya":"Ours?" asks Lavr. You tell him that it depends.|"Ours?" asks Pronya, from under the hat. You look to see whose. "Red stars." "That's what I asked," says Pronya.} People come running out of the town to the willows at the river, with pots.
* [Hold the horses. # id: raid8.horses]
    There are five horses and seventeen of you. {arrested == "pronya":Lavr, who comes of the same people, stands in front of his and says whoa to the sky.|Pronya stands in front of all five with his arms out, and says whoa. He has said it to a flood.}
* [Ring up the town. # id: raid8.ring]
    You turn the handle. A voice answers at once, in Japanese, politely: it regrets that there's an air raid. Then the line is dead. You write down the time, from habit.
* [Go on lying in the hay. # id: raid8.lie]
    It's as good a place as any. From below, hay is full of beetles, who are all going somewhere.
- {brief: -> muster_in_brief}
On the telephone, when it works again, is an order. All Russians are to come in, and be a detachment once more.
-> muster

=== muster_in_brief ===
# place: hailar-road
# light: noon
You are all called in. What is left of the detachment is [[thirty-one men]], under Major Peshkov. They get rifles, grenades and helmets from the fortress, and are told to dig. {pronya_rides():Pronya has his father's saddle.|There aren't enough saddles; some of them will ride bare-backed.} You have your own. # note: peshkov
-> river_willows

=== muster ===
# place: hailar-road
# light: noon
# person: none
By noon you are on the slope under the fortress, which Chinese labourers were made to dig for years. What's left of the detachment is [[thirty-one men]]: fifteen from the town, and your sixteen. They are Major Peshkov's, a Cossack with a St George's cross, who led them when they were still police. # note: peshkov
Three weeks ago they took your rifles from you, and wrote it down. Now a storeman of the [[119th Division]] gives rifles out, and writes it down. And grenades; and helmets, in two sizes, neither of which goes over a Cossack. # note: fort-voices
* [Ask for a larger helmet. # id: helmet.ask]
    The storeman looks at you, at the helmet, and at the hills, from where one can hear it by now. "It is for the duration," he says.
* [Put it on over your cap. # id: helmet.cap]
    It sits there till you nod. {arrested == "pronya":Lavr laughs so that he has to lean on his spade.|"Don't agree to anything," says Pronya.}
* [Hang it on your saddle. # id: helmet.saddle]
    You've a saddle of your own, army issue, with a number. They forgot to ask signallers for theirs. The helmet holds a litre and a half.
- {
- pronya_rides(): Pronya has his father's saddle. It has ridden in a goods van for six days in Mother's sacking, and he hasn't taken off her label. He puts his cheek down on the leather. "It's been oiled," he says. "By somebody who minds." # person: pronya.smile
- arrested == "pronya" and marks ? saddle_sent: Lavr has the saddle. He knows whose it was, and sits in it as if there were someone behind him. # person: none
- arrested == "pronya": Lavr has a blanket, and a rope. {saddle == "pawn":"Aunt says it went for a cart," says Lavr.|"Aunt wrote that it's to be later," says Lavr.} "I don't mind. I'm light." # person: none
- saddle == "pawn": Pronya has a blanket, with a strap over it. You have told him what the saddle went for. "A cart," he says. "Well. Somebody'll sit down." He pulls the strap tight. He won't be first, like that. # person: pronya
- else: Pronya has a blanket, with a strap over it. "Later," he says, when he sees you look. He isn't angry. He only wants you to have heard the word. # person: pronya
}
You dig, since that's the order. The Japanese officers want trenches. There is talk of going east, to Yakeshi, where there are villages of your own people. Everyone, after two nights, wants to lie down.
* [Dig it deep. # id: dig8.deep]
    By four you're in it to the chest. {arrested == "pronya":"Who for?" asks Lavr, from up there.|"Who's it for?" asks Pronya, from up there. You look at it. You've made it to his measure.}
* [Dig it so that it looks deep. # id: dig8.shallow]
    One throws the earth up high in front. From the road it's a fortress. From behind it's a man with a spade, kneeling.
- At four you are sent to the river for water.
-> river_willows

=== river_willows ===
# place: hayfield
# light: afternoon
-> hayasaka_asks ->
{not brief:His driver comes, with water. You fill your own cans, and go back up the slope with ten litres, and {hayasaka == "stay":a sheet of surnames in your boot|{hayasaka == "go":a receipt for four hundred blankets|a promise that was made in front of a driver}}. # person: none}
-> far_mowing

=== far_mowing ===
# place: hailar-road
# light: noon
# music: fear
# person: none
On the tenth the detachment is to ride east, to Yakeshi, all of it. Nine are still at the far mowing, six versts off, without a telephone; you, who are the telephone, get a slip to take to them: _Come in at once. Bring what rides._
* [Read it over. # id: slip8.read]
    It's in pencil, and in a hurry. _What rides_ has been put in afterwards, above the line.
* [Fold it into your cap. # id: slip8.fold]
    Paper in a cap keeps off the sun. All the way you can feel its four corners.
- At the crossroads a Japanese lieutenant of the 119th stops you. He needs someone with Russian, up in the pillbox. At night they shout things, from below, and his men would like to know what. He asks; he doesn't order. {not brief:{arrested == "pronya":Lavr|Pronya} has come with you as far as this, and sits picking his horse's mane.}
* [Burn the slip. Stay and mow with them. # id: makertui.hay # hinge: makertui]
    ~ stand = "hay"
    -> at_the_hay
* [Go up with the lieutenant, to the pillbox. # id: makertui.fort # hinge: makertui]
    ~ stand = "fired"
    -> pillbox
* [Bring them in, and ride with the Major. # id: road.ride]
    The nine come, with scythes and four horses, and no saddle among them. One has hay in his boots, and sings. By dusk you're all on the road. # sound: hooves
    -> the_road_east

=== at_the_hay ===
# place: hayfield
# light: afternoon
# music: none
{arrested == "pronya":"Tell the Major that you couldn't find it," you say to Lavr. "You can't find anything; you are from town." He rides back, {marks ? saddle_sent:sitting very straight|holding on by the mane}.|"You couldn't find it," you say to Pronya; "it's a large steppe." He looks at you for a good while. "I gave him my hand on it," he says. He means the Major. {marks ? saddle_sent:He turns his father's saddle to the east, and doesn't gallop, so that you could still shout.|He goes back, to be last.}} # person: none
The nine are asleep under a cart. You light your pipe with the slip, and you don't smoke. Then you take a scythe. There are a hundred and twenty hectares, and they belong to a widow named Toropova, who was promised it by Sunday.
* [Tell them, when they wake. # id: hay8.tell]
    "There was an order," you say. "Was there?" says the eldest. He goes on whetting. "Then I expect it got lost," he says; "with the post being what it is."
* [Tell them nothing. # id: hay8.nothing]
    They wake, and see who is mowing, and how. "Lower," says the eldest. "You aren't shaving it." None of them asks what you came for. They had seen the smoke.
- On the twelfth a tank stops at the edge of the field. A boy's head comes up out of it, black with oil, and asks, in the Russian of some place where you have never been, for milk. Your right arm has gone up, {that_arm()}. He takes it for a greeting. Your rifle is under the third haycock. # person: none
* ["There's a widow, behind the hill." # id: milk.widow]
    "Thanks, Dad," says the head. You are twenty-five. Then it looks at you again. "Where did you learn Russian?" "At home," you say. He thinks that over, and offers you a cigarette.
* [Give him yours, in the helmet. # id: milk.helmet]
    He drinks it, and turns the helmet round. "Japanese," he says. "It's for milk," you say. "Where did you learn Russian, Dad?" "At home." He gives you back the helmet, with a tin of meat in it.
- They drive round the hay, and not through. The mowers talk of it for a week. What had happened on the road to Yakeshi they hear only then; from people who [[tell it in three ways]]. {pronya_rides():Each has in it a man on a good saddle.|{not (arrested == "pronya"):In none is there a man with a blanket and a strap. He had been last.}} # note: makertui-three
-> august_close

=== pillbox ===
# place: hailar-road
# light: dusk
# music: fear
{arrested == "pronya":Lavr takes the slip on for you, between his teeth.|Pronya takes the slip on for you. "What'll you say to them?" he asks. You don't know yet. "Say hello from me," says Pronya.} It's a climb of an hour. The pillbox has walls of a metre and a half, eleven Japanese, one Korean who cooks, and a slit. # person: none
They put you at the slit. {not brief:The Korean gives you rice, and asks in Japanese what the Russians eat, in case.} Some dozens of you did this, at most, [[in that whole August]]; perhaps none did. For three days there's only artillery. On the fourth night it comes from the slope, in Russian, quite near. # note: fort-voices
"Hey! Samurai! Come on out, the soup's getting cold!" Somebody else laughs. They sound about twenty. The lieutenant has his hand on your sleeve. "What do they say?" he asks.
* ["That there is soup." # id: slope.soup]
    It goes back along the wall in a whisper, from man to man. None of them has eaten since Sunday. The cook asks what is in it.
* ["That we should surrender." # id: slope.surrender]
    "They are polite," says the lieutenant. He looks at the eleven, and doesn't pass it on.
* [Say nothing, and listen. # id: slope.listen]
    They have somebody's vowels from north of the Urals. You could tell them which village. The lieutenant waits, and takes his hand off your sleeve.
- "Answer," says the lieutenant.
* [Shout that you've had your supper. # id: answer.supper]
    It's out before you have thought: in your own voice, in good Russian, from a Japanese wall. Down there it is quite still.
* [Shout: "Go home, boys." # id: answer.home]
    "We can't," says the slope, after a moment, reasonably. "We'd have to go through you."
* [Give them what the Colonel says to the stove. # id: answer.swear]
    It's nine words, and the newest is from 1914. Down there somebody begins to laugh, and then stops.
- "You're one of ours," says the voice. "What are you doing in there, you bastard?" That was asked in the file, later, many times, in many hands; it was never put better. Then they come up the slope; and you have a rifle, and everyone else is firing.
* [Fire. # id: slope.fire]
    You fire, and work the bolt, and fire, as on the range at Sungari-2: five, and five. What you hit the file doesn't say. A splinter of the wall goes through your left shoulder.
* [Fire high. # id: slope.high]
    At the height of a star, as far as one can, through a slit. You said so later, and no one wrote it down. A splinter of the wall goes through your left shoulder.
- The town has fallen on the fifteenth. On the eighteenth the last pillboxes hang out a towel; that one too. You come out with your right arm up, {that_arm()}; the other won't. A [[Soviet correspondent]], who was there, remembered voices in Russian from the Japanese side. It was used against a good many people who had been mowing. # note: melnikov
-> august_close

=== the_road_east ===
# place: makertui
# light: noon
# person: none
# music: road
The road goes by the railway: Zharomte, then Khake. You've been awake for three days. Men fall asleep on the horses; and [[those who have no saddle]] fall off, get up, and are farther back. {pronya_rides():Pronya rides well forward, in his father's saddle, and sleeps like a coachman, upright.|{arrested == "pronya":{marks ? saddle_sent:Lavr rides well forward, and doesn't sleep; he's afraid of missing it.|Lavr is somewhere behind. You can't hear him any more.}|Pronya is somewhere behind. For a while you still hear him talking to the horse.}} # note: peshkov
With you travels a Mr Kikuchi, of the Mission. Japanese cavalry is falling back along the same road; one hears it before and behind. {not brief:Nobody waves.}
* [Go back to see who's missing. # id: road8.back]
    You ride down the column, counting. It comes to forty by the time you get to those who walk. They've taken off their boots, and carry them round their necks, as one goes to church.
* [Ride on, and keep awake. # id: road8.on]
    You say the Morse over to yourself, then the Lord's Prayer, and find that they've got mixed. A horse in front stops, to see whether anyone minds.
- -> the_halt

=== the_halt ===
# place: makertui
# light: noon
# person: none
At a place named [[Makertui]] the Major calls a halt. It is the order that all of you have been waiting for. Rifles are to be stacked, in fours, muzzles together, as in the regulations; boots off; sleep. # note: makertui-three
On the road a squadron of Japanese cavalry comes by, {brief:and slows.|and slows. Horses do that, at a smell of water.} Your rifle has your own number in it. Your girth has slipped, somewhat, on the left. {pronya_rides():Pronya has unsaddled already, and wiped the saddle down.|There's a gap behind, of a verst or two, where the others ought to be.}
* [Stack yours with the rest. # id: makertui.stack # hinge: makertui]
    ~ stand = "stacked"
    -> stacked
* [Drop back, and see to the girth. # id: makertui.saddle # hinge: makertui]
    ~ stand = "lagged"
    -> the_girth

=== stacked ===
# music: none
It wants some care, the fourth goes in from outside, and holds the three. {pronya_rides():"Good," says Pronya, with his head on the saddle. "Now don't breathe on it." He has kept you a place, on the side away from the sun.|{arrested == "pronya":Lavr's isn't there, or anyone's that you know by name.|You've kept a place for Pronya, on the side away from the sun, for when he comes up.}} You take off your boots, and lie down on your right arm, {that_arm()}. The grass is warm.
* [{pronya_rides():Ask him what he'll do in November.|Shut your eyes.} # id: stacked.sleep]
    {pronya_rides():"Mares," says Pronya at once. "Two. One grey." He has begun on what one would call them when you are asleep, or nearly. # person: pronya.smile|You hear Ksana going up and down at the piano, quite a long way off. It's the horses' curb-chains.}
* [Watch the road. # id: stacked.watch]
    Mr Kikuchi goes across to the road, and speaks with an officer of the cavalry, for some time. It will be Japanese. You're the only one here who'd understand, and it's too far to hear.
- That is as far as I can follow you. That the cavalry was asked to arrest you; that Cornet Zimin said, "Shall we take the rifles?", and the Major, no; that you were surrounded: it was told by others, who hadn't been there either. # person: none
They were killed. A Japanese account calls it [[a misunderstanding]]. On the lists there's somebody with your name, and after it, in pencil, a query, because of the spelling. # note: makertui-three
-> august_close

=== the_girth ===
# music: road
# person: none
You hold up your right arm, {that_arm()}, to show that you're falling out. Nobody looks.
{
- pronya_rides() and (oath == "cover" or oath == "silent"): "Pronya," you call, over the sleepers. "Look at my girth." It's nothing, he could tell that from where he lies. He looks at you as he did on a Good Friday. Then he picks up the saddle, and follows you, barefoot. # person: pronya
- pronya_rides(): "Pronya," you call, over the sleepers. "Look at my girth." He lifts his head off the saddle. "You've hands," he says; he isn't unkind. On a Good Friday you'd let him stand there by himself. He puts his hat over his face. # person: pronya
- arrested == "pronya": {marks ? saddle_sent:You look round for Lavr, and he's already asleep, on Pronya's father's saddle, with his mouth open. One doesn't wake that.|Lavr must be back there, with the ones who have no saddles.} You lead your horse down behind the bank. # person: none
- else: Pronya must be back there, with the ones who have no saddles. You lead your horse down behind the bank, and then go on a little, to where you might see him. # person: none
}
* [Do the girth. Take your time. # id: girth.do]
    You undo what wasn't loose, and do it up again by the book. The strap has eleven holes. You try all of them.
* [Go on back, along the road. # id: girth.back]
    You walk the horse. It's so still that you can hear the wire singing on the telegraph. After a verst there is {arrested == "pronya" or pronya_rides():a man with boots round his neck|Pronya, on his blanket, talking}.
- What you heard then, from over the rise, you took for threshing. {pronya_rides() and (oath == "cover" or oath == "silent"):Pronya hadn't. He had turned the horse's head to his chest, and was holding its ears.|The horse knew, and stood.} After it came the cavalry, at a trot, eastward, without looking right or left. # person: none
{
- pronya_rides() and (oath == "cover" or oath == "silent"): Pronya wanted to go and see. You held him round the body, with both arms, till it got dark. {not brief:He hit you, once or twice, behind, where he could reach.} Then you went, the two of you, off the road, on foot. He carried the saddle. # person: pronya.worried
- pronya_rides(): There was nobody on the rise any more to call to. The tale of it you got next day, [[in three versions]]. In one of them there's a man who wouldn't leave his saddle. # note: makertui-three
- arrested == "pronya": The rest you had next day, [[in three versions]], among those who had fallen behind. {marks ? saddle_sent:None of them had seen a boy on a good saddle come back.|Lavr was among them. He kept asking whether he'd been slow.} # note: makertui-three
- else: "I was coming," says Pronya, when you have told him what you think it was. He looks at his blanket. "I'd have been there, on Father's." He says it over several times. He'll walk with you as far as the Three Rivers. # person: pronya.worried
}
-> august_close
