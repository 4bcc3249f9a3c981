// Chapter 08, August at Handaohezi: sappers who carried nothing for the other shore. Hay, straps, a road, a hurrah, and three ways on.
// Yadykin is real, and says only what is recorded. Gleb and Rashid are invented; Rashid is here unless the Friday of 1944 took him.
VAR straps = ""         // what he did with the cornet's straps out of the box: tight, basted, pocket
VAR hail = ""           // what they will call out to the Red Army: comrades, brothers, svoi

=== august_handaohezi ===
# place: handaohezi
# light: afternoon
# weather: none
# person: none
# music: august
{brief: -> handaohezi_in_brief}
Thursday, 9 August 1945, in the hills on the eastern Line. Your unit has [[gone to the hay]]: thirty men in a valley twenty-five versts from Handaohezi station, in uniform, with nothing on it. You are a cornet. You hold a scythe, and hold it badly. # note: eastern-haymakers
On your left mows Gleb, a pharmacist's son, who is twenty-one. He was a cadet in 1942, and has tried ever since to fail the examinations, with so much study that he nearly always passed. He wants to go home. He also wants your scythe, to save it from you.
* [Give it to him, and rake. # id: scythe.give]
    "You go at it as if it had said something," says Gleb. In his hands it lies down by itself. It's the first thing here that he hasn't tried to do badly.
* [Let him set your hands. # id: scythe.hands]
    He moves the left one down, and turns you a little by the hips. The next stroke is almost one. "There," says Gleb. "And you didn't have to shout."
- {
- arrested == "rashid": On your right there's nobody. That was Rashid's place in any row, the Tatar's from school, until the Friday last summer when they came for him.
- hamlet == "warn": On your right mows Rashid, the Tatar from school, a sapper as you are. He goes in half-circles, round the knee that was shot.
- else: On your right mows Rashid, the Tatar from school, a sapper as you are. He has been put to drill, boxes, bridges and hay, and asks of each what it's for.
}
You want two things today: to get the hay in dry; and, whatever is coming, to get these men through it without a shot.
At ten a boy comes up the valley on the station's bicycle. He's the son of a forest policeman, eleven, and has had nobody to tell it to for twenty-five versts. "It's war! Since the night!" he shouts. "Ours have come over the frontier!"
* ["Whose are ours?" # id: mowing.whose]
    He has to think. His father is with the police, and his aunt has a red passport. "The ones with the aeroplanes," says the boy.
* [Send him on to the lieutenant. # id: mowing.lieutenant]
    He won't be sent. He wants to see somebody's face when he says it. So you put down the scythe, and let him say it over again to yours.
* [Finish the row. # id: mowing.row]
    Eleven strokes. Behind you one after another does the same. Then there's nothing left to finish, and you have to turn round.
- "Is that good for us," {arrested == "rashid":asks an old corporal|asks Rashid}, "or bad?" Seven years they have trained you for this day. You were to blow up bridges over there. Now over there has come here, and you have thirty scythes.
Gleb has stopped too. "Then we can go home," he says; and he looks at you, since you're an officer, though nothing on you says so.
* ["Not yet." # id: home.notyet]
    "That's what they told me in forty-two," says Gleb. He picks up the whetstone, and does your scythe for you. It needed it.
* ["Which way would you go?" # id: home.which]
    He points with the scythe, down the valley to the west, at once, without looking. He has known it every day for three years.
* ["Rake." # id: home.rake]
    He rakes, badly, out of habit; and then, since nobody's marking it, well.
- By noon you are walking, all thirty. The hay stays where it lies.
-> box_of_straps

=== box_of_straps ===
# place: handaohezi
# light: dusk
# person: none
Handaohezi, the eleventh: a railway town among wooded hills. In two days the detachment is put together again, out of haymakers and reservists, under Yadykin, a captain of cavalry. There's a rifle to every second man. In the yard stands a box, with the badges that were taken from you in July.
They have been thrown in anyhow. Whoever wants a rank must dig for it. {arrested == "rashid":"Sew them on," says the old corporal, "so they know who to shoot first."|"Sew them on," says the sergeant-major. "So that who knows what?" asks Rashid.}
You find a cornet's pair: crimson, edged with gold braid, one star. You have a needle in your cap. You're your mother's son.
* [Sew them on as Mother would. # id: straps.tight]
    ~ straps = "tight"
    Double thread, twenty stitches a side, and each knot bitten off. "Those will outlast you," says Gleb. He didn't mean anything by it, and goes red.
* [Baste them, with six long stitches. # id: straps.basted]
    ~ straps = "basted"
    White thread, six stitches a side. Mother does it so for a fitting: one pull, and it's off. Gleb studies them. "Are those to be worn," he asks, "or tried on?"
* [Put them into your pocket. # id: straps.pocket]
    ~ straps = "pocket"
    The sergeant-major looks at your bare shoulders, and then salutes the pocket. "In case," you say. He thinks that sound.
- Gleb has a cadet's pair, and isn't sewing. He has been to the station. There are trains going west, he says. There are other people in them. "If somebody wrote me a pass," says Gleb.
* [Write him one. # id: gleb.pass]
    You do it well: _Bearer to Harbin, on duty._ In the evening he's back. At the tunnel a gendarme had read it to the end, and asked, what duty? "I hadn't prepared that question," says Gleb. They had kept the pass. "I've failed," he says, with a sort of wonder. It's the first time that he wasn't trying.
* ["Come into my squad. I'll see you home." # id: gleb.squad]
    "Where you can see me," says Gleb. "That's what my form-master said." But he has fetched his blanket before you've finished, and lays it next to yours.
* ["Wait. It will be days, not weeks." # id: gleb.wait]
    "I can wait," says Gleb. "I've a gift for it. I'd have had full marks, if they had ever asked." He sews on one strap, as half a promise.
- -> road_over_the_head

=== road_over_the_head ===
# light: afternoon
# person: none
The thirteenth. Seven versts above the town, at the head of the valley, the road from the frontier comes over. Your squad sits beside it, under the larches. The order is to wait. Somebody high up has said that you aren't to fight; nobody has said it to you.
* [Have them dig, to have done something. # id: larches.dig]
    They dig, to the knee. "Which way is it to face?" {arrested == "rashid":asks Gleb|asks Rashid}. You consider it from all sides. It becomes a good hole for potatoes.
* [Have them sleep by turns. # id: larches.sleep]
    Nobody can, for flies. Gleb can. He has lain down in the shade with his cap over his face, and is sleeping for those who can't.
- For two days it was lorries. Today it's people on foot: Japanese women with kettles and bundles, and children. They are [[settlers]], from villages near the frontier. They've been walking since the ninth; their men were called up long before. # note: settlers-walking
One of them stops. She has a rice pot, with a boy of five asleep on his feet at the other handle. You are the first soldier today who wasn't in a lorry. "Is there water?" she asks; and then she sees your face, and that it isn't a Japanese one.
* [Fill her pot. # id: pot.fill]
    You fill it from the squad's can. The boy wakes, sees who is pouring, and starts to cry. She bows to you three times, for his manners.
* [Put the boy up on the hay cart. # id: pot.cart]
    You lead it yourself, as far as your post goes, which is one verst. There he has to be lifted down again. He doesn't wake. It has been one verst, and she thanks you for each part of it.
* [Show them the path by the stream. # id: pot.path]
    There are no lorries on it, and from the air it can't be seen. {hamlet == "guide":"Is it short?" she asks. You've shown a short way before, and say that it is longer.|"Is it sure?" she asks. You say that it has shade.} She calls to the others, and they follow her down, on your word.
- Six winters ago people were driven down a road like this in their house-shoes, with what they could carry. You had counted their stoves beforehand. Nobody has counted these.
Across the road some Chinese have come out of a hamlet, eight men and an old woman. They stand and look at what the settlers carry. They don't do anything. A child drops a ladle, and none of the nine takes his eyes off it.
* [Go and stand in between. # id: ladle.between]
    You stand on the crown of the road till the last has gone by. It gets dark. The old woman comes over, and asks you in Chinese what they are paying you for it. You don't know any more.
* [Go over, and ask what they want. # id: ladle.ask]
    "Our field," says one. "They've had it six years. It's under their beans." They have only come to see them go. "And the ladle?" you ask. The old woman takes it as a question about her manners. "The ladle's mine," she says. "It was in the house."
* [Pick up the ladle, and give it back. # id: ladle.back]
    You give it to the child. On the other side somebody spits. "That was ours," an old woman calls to you, in Chinese. "It was in the house when they were given the house." You had thought that you knew whose it was.
- -> the_word

=== the_word ===
# light: dusk
# person: none
The fourteenth, round the fire. It has come to somebody that you'll have to call out. You'll meet them in the dark, as like as not, and one must call something. They taught you to pass for Soviet soldiers: each password, and the swearing. You were to say it and then cut a throat. Now it has to be right without that.
"Gentlemen Red Army men," tries the old corporal. It's considered. "Comrades," says Gleb, on his back, to the larches, to hear what it's like. {arrested == "rashid":"You've a lisp on it," says the corporal.|"You say it like a count," says Rashid.} Then they look at you. You have the languages.
* ["Comrades! Don't shoot!" # id: word.comrades]
    ~ hail = "comrades"
    You have it exactly, from men whom you put into Japanese. The old corporal gets up, and walks off among the trees. One can hear him, going to and fro, breaking it in. "Comrades. Comrades."
* ["Brothers! Don't shoot!" # id: word.brothers]
    ~ hail = "brothers"
    "Whose?" asks the corporal. His own was on the other side, in the Civil War, so he knows that it can be answered. But it goes well with the mouth; they try it softly, all together, and somebody's horse lifts its head.
* ["_Svoi!_ Your own!" # id: word.svoi]
    ~ hail = "svoi"
    It's what one has always answered, in any Russian army, to _Who goes there?_ All of them have known it from the cradle. "And then," says Gleb, "if he asks, whose own?" Nobody has taught you that part.
- -> the_blue_lamps

=== the_blue_lamps ===
# place: handaohezi
# light: afternoon
# person: none
The sixteenth. Yesterday at noon the Emperor spoke on the wireless. In the station-master's room the officers stood to attention before the set, which crackled; afterwards they asked one another what he had said. It's over, it seems. Only, nobody on the road has heard, and down the valley they are still being ordered to die.
Above the road is a meadow that you cut in July, and never carted. Toward evening a car with blue lamps comes up and stops. The man who gets out shuts its door with both hands, as one shuts a book. You know him by it, before you see his face.
* [Go to meet him. # id: blue.meet]
    He shakes his head, just so much, and goes on past you, up into the hay; he might be looking for a place to sit. You give him as long as it takes to light a pipe.
* [Wait by the road. # id: blue.wait]
    He asks Gleb, in Russian, whose hay this is. "God's, I think, by now," says Gleb. The man thanks him for it, and goes up to look at it. From up there he turns round, once.
- -> hayasaka_asks ->
-> other_valley

=== other_valley ===
# place: handaohezi
# light: dusk
# music: august
# person: none
In the night of the seventeenth there's firing, two valleys off: rifles, then a machine-gun, for as long as it takes to smoke a pipe. Then frogs. In the morning it's said on the road that those were [[Russians, a reservists' group]], who wouldn't give themselves up; and that there's nobody left of them. # note: fighters-near-handaohezi
* [Ask who would go and look. # id: firing.look]
    Nobody would. {arrested == "rashid":"What would we bring them?" asks the corporal.|"To do what?" asks Rashid.} In the end you walk as far as the ridge by yourself. There's a valley, with mist in it. It could be any.
* [Count your own. # id: firing.count]
    They're all here. Gleb comes out of his blanket to be counted, and is, and goes back in. "How many did they have?" he asks from inside. Nobody knows that either.
- Who they were, and whether they were, has been written down once, without a name. The standard work knows nothing of it.
-> seventh_verst

=== seventh_verst ===
# light: dusk
# person: none
Saturday the eighteenth, toward evening. A man comes up from the town: the Red Army is entering Handaohezi. Yadykin forms up all he has at the seventh verst, in three ranks, in the road.
What he says is [[known in its drift]]. The command decided when war broke out that you wouldn't resist. You will most likely have to surrender. And for a quick end to the war: "Hurrah." # note: yadykin-hurrah
You have shouted _banzai_ in three ranks for seven years. This one you know from your grandfather, who has it from his.
* [Shout it. # id: shout.loud]
    It comes up out of your boots. You hadn't known that there was so much of it, and don't stop when the others do.
* [Open your mouth, and listen. # id: shout.listen]
    {oath == "silent":You stood so at the oath, beside Pronya, with your mouth shut.|You move your lips.} Next to you the old corporal shouts with his eyes shut. On your other side it's Gleb, and he has put into it everything that he's ever left out.
* [Ask the next man: to whom? # id: shout.whom]
    "To them," he says, between two breaths. "To us. To its being over. Shout, Cornet; you can parse it afterwards." So you come in on the last one, late and alone.
- Then it comes back. There's a hill across the valley, and it gives you your hurrah half a second later, in Russian, out of the trees. For that half-second a hundred men believe that it's theirs, already there, and answering.
-> three_ways

=== handaohezi_in_brief ===
9 August 1945. Your unit, in uniform without badges, is [[at the hay]] near Handaohezi, a railway town in the eastern hills, when war is declared. Beside you mows Gleb, twenty-one, a cadet of 1942, who has tried to fail every examination and wants to go home. {arrested != "rashid":Rashid, the Tatar from school, is here too.} You want to get them through it without a shot. # note: eastern-haymakers
The detachment is put together again. The badges come back in a box; you're a cornet, and find your straps. You wait above the town, by a road on which Japanese settlers come by on foot, for days, with children. # note: settlers-walking
~ straps = "basted"
* [Give them water. # id: brief.water]
    A boy of five wakes, sees who is pouring, and cries. His mother bows to you, for his manners.
* [Send them by the path in the shade. # id: brief.shade]
    She asks whether it's sure. You say that it has shade. She calls the others, and they go, on your word.
- On the fifteenth the Emperor says on the wireless that it's over; down the valley they are still being ordered to die. The day after that a car with blue lamps stops below a meadow that you once cut.
-> hayasaka_asks ->
# place: handaohezi
# light: dusk
# music: august
# person: none
On the evening of 18 August the Red Army enters the town. At the seventh verst Yadykin, a captain of cavalry, forms up his men: they won't resist; they'll likely have to surrender; and, for a quick end to the war, [["hurrah"]]. From the hill across the valley it comes back, in Russian. # note: yadykin-hurrah
-> three_ways

=== three_ways ===
# music: fear
That night there are fires. The old corporal slices bread, against his chest, and tells it to the loaf. "In twenty, when they took us, it was shoulders they looked at," he says. "Officers here, the rest there. The rest were put to work."
* ["And the officers?" # id: crust.officers]
    "There was a ravine," says the corporal. He considers the slice, and makes it thicker. "But that was then. They've officers of their own now. With straps." He gives it to you.
* [Take your slice, and ask nothing. # id: crust.nothing]
    "That's sense," says the corporal. He gives you the crust, which is what one gives to somebody one's sorry for. "They've straps themselves now," he adds. "I've seen it in the newsreel. It might be a good sign."
- In the morning you march down and lay down your arms. {straps == "pocket":Your straps are in your pocket still.|Your straps are on your shoulders{straps == "tight":, and sewn to last|, on six long stitches}.} Gleb lies with his chin on his fist, and watches what you will do.
{doors ? forest or marks ? grain_own:There's a third way. A path goes up between the larches; and two ridges over, behind the wall at the ninth siding, live Bai and his people, whom you helped drive there. {marks ? grain_own:He holds a paper with your name on it.|They have some reason to open to you, all the same.}|Up between the larches goes a path. But in these hills there's nobody now who'd open a gate to you, and you've seen what becomes of people on a road.}
* [Keep your straps on. Go in as an officer. # id: hurrah.officer # hinge: hurrah]
    ~ stand = "officer"
    {straps == "tight":They are on. It would take a knife.|You thread the needle by the fire, and sew them as Mother would: double, twenty a side.} "Good," says Gleb. He has seen all he wanted, and goes to sleep.
    {brief:
        Next day, at the station, the officers are [[told to step to one side]]. You step out. Gleb, whom nobody called, steps out behind you. He had thought that officers would be sent home first. # note: fuses-at-the-station
        -> august_close
    }
    -> to_one_side
* [Cut them off. Go in with the ranks. # id: hurrah.ranks # hinge: hurrah]
    ~ stand = "ranks"
    {straps:
    - "tight": You sewed them too well. It takes the corporal's bread knife, and half an hour; the cloth comes away with them.
    - "basted": One pull a side. Mother would be content with it.
    - else: You take them out of your pocket, and look, and put them on the fire. Gold braid burns green.
    }
    {brief:
        Next day the officers are [[told to step to one side]]. You don't move, and {arrested == "rashid":Gleb|Rashid} tells the Soviet lieutenant that you are a private. From the other side your fellow officers look at you. They say nothing. You are put to sorting rifles on the platform, and tomorrow bombs. # note: fuses-at-the-station
        -> august_close
    }
    -> with_the_ranks
* {doors ? forest or marks ? grain_own} [Walk off by the path, tonight. # id: hurrah.hills # hinge: hurrah]
    ~ stand = "hills"
    You take bread for a day, and leave your rifle, leaning where it will be found. {straps != "pocket":The straps you cut off as you walk.}
    {brief:
        {marks ? grain_own:Bai takes you in behind his wall, since you owe him.|Bai finds you among the stoves of his old village, and lets you stay there.} His daughter brings what was seen at the station: they [[counted]], and one was short. When your name was called for the fourth time Gleb said "Here", and went where the officers went. # note: fuses-at-the-station
        -> august_close
    }
    -> between_the_larches

=== to_one_side ===
# place: handaohezi
# light: afternoon
# music: august
# person: none
Sunday the nineteenth. Seven versts downhill, in step. Before the station lies a tarpaulin, for rifles, and a carpet out of somebody's house, for sabres. Behind a table stands a Soviet lieutenant, sunburnt, younger than you, with a school exercise book. You've never yet been so near to one of them who wasn't a prisoner.
{hail:
- "comrades": "Comrade Lieutenant," begins the old corporal, who has practised. "We'll see about that," says the lieutenant.
- "brothers": "Brothers!" says the old corporal, and can't go on. "I had two," says the lieutenant.
- else: "_Svoi,_" says the old corporal, saluting. "Whose?" says the lieutenant. It isn't one of the questions on his list.
}
* [Lay your pistol down unloaded. # id: carpet.pistol]
    You draw the bolt, to show him. He has seen it before, and is looking at your hands. "Clean," he says of the pistol. It's the only praise you ever had for one; it has never been fired at anybody.
* [Ask if there's a receipt for it. # id: carpet.receipt]
    He laughs, with good teeth, the first laugh from over there that's for you. "You'll get your receipt," he says. He writes the number down, all the same, and reads it back to you.
- "Officers," he says, quite politely, "[[to this side]], please." # note: fuses-at-the-station
It is eight steps. You've marched for seven years, and never noticed how many a step is made of. Behind you, half a beat late, come somebody else's. It's Gleb.
"Rank?" asks the lieutenant. "Cadet of the military school," says Gleb. "Among the first three." He has never before been heard to mention it.
* ["A cadet is no officer. Send him back." # id: eight.private]
    The lieutenant looks from one to the other. "A military school?" He writes down _officer_, as one rounds up. "You'd have let me stay behind!" says Gleb to you, under his breath, and he's really hurt.
* [Ask Gleb what he thinks he is doing. # id: eight.ask]
    "They always send the officers home first," Gleb whispers. "Everywhere. I've seen it in the newsreels." He stands up straight. He has thought about it all night.
* [Say nothing, and move up for him. # id: eight.move]
    You move up. There are thirteen of you now on the side of the carpet, and he dresses by you, as one does. "First train, you'll see," says Gleb without moving his lips.
- They lock the thirteen into the first-class waiting room. There's a mirror, into which nobody looks, and a window with bars, on the platform.
Out there the others are sitting before heaps as high as a man. [[Today it's rifles]], to be sorted, good from broken; tomorrow mines, and small bombs for aeroplanes. {arrested == "rashid":The old corporal|Rashid} has come on something. He looks round for your window, and holds it up: in a rifle's butt somebody has scratched a horse, quite small. Pronya, the Cossack, used to draw it where others sign. # note: fuses-at-the-station
* [Show him: to the good ones. # id: butt.good]
    He lays it with the good ones. It is a good one; Pronya will have seen to that, before it was handed on. Some day soon somebody will be given it to guard something. Perhaps you. # sound: rifle-stack
* [Show him: under the broken ones. # id: butt.broken]
    He gives the bolt a turn that it won't recover from, and puts it at the very bottom. "What did you tell him?" asks Gleb. That it's had its war, you say. # sound: rifle-stack
- In the evening nobody comes to question you, and nobody brings anything. The sentry is eighteen. He has his forehead to the bars, from outside. "Is it true," he asks, "that you've lived with the samurai? All your lives?"
* ["And what do you eat at home?" # id: sentry.eat]
    Potatoes, he says. His mother writes that they've come up well. It's Sunday; he's thinking of them. He breaks off half his bread and puts it in between the bars, since he can't well eat while you are asking.
* ["Where were you born?" # id: sentry.born]
    In Kungur. In the Urals. Seven years they have drilled you to reach the Urals. "Is it far?" asks Gleb. "By train?" The sentry works it out. "Nine days," he says. "If you don't stand about." Gleb thanks him. It's the wrong way.
- Gleb has made up his bed by the door, to be first. He is still sure of it.
-> august_close

=== with_the_ranks ===
# place: handaohezi
# light: afternoon
# music: august
# person: none
Sunday the nineteenth. Seven versts downhill, in step, and you are in the third rank. {straps == "pocket":On your shoulders there's nothing|On your shoulders are two dark oblongs, where the sun hasn't been}. At the station a Soviet lieutenant stands behind a table, sunburnt, younger than you, with a school exercise book.
{hail:
- "comrades": "Comrade Lieutenant," begins the old corporal, who has practised. "We'll see about that," says the lieutenant.
- "brothers": "Brothers!" says the old corporal, and can't go on. "I had two," says the lieutenant.
- else: "_Svoi,_" says the old corporal, saluting. "Whose?" says the lieutenant. It isn't one of the questions on his list.
} "Officers," he says then, quite politely, "[[to this side]], please." # note: fuses-at-the-station
They step out, eleven of them. You've messed with these men since last year. One looks for you along the ranks, and finds you.
* [Look back at him. # id: twelfth.back]
    He moves his eyes to the place a little to the left of you, and leaves them there. It's a kindness, and he'll be one short at cards.
* [Look straight to the front. # id: twelfth.front]
    Seven years you've been shouted at to do it, and never could. Now you can. There's a fly on the collar ahead, and it's washing its hands.
- The lieutenant walks down the rank. Before you he stops. He lays a finger on your shoulder, as one tries a stove. "And what was here?"
* ["Private Lukoshin." # id: finger.private]
    He waits. You've said it too well; privates here say it badly. "Educated," says the lieutenant. {arrested == "rashid":"He's from our form," says Gleb at once. "He was kept down, with me."|"He's a carpenter," says Rashid at once. "They gave him a corporal's by mistake. He's never stopped being ashamed of it."}
* [Say nothing. # id: finger.nothing]
    You've turned other men's sentences for seven years, and for this one there are no words in any of them. {arrested == "rashid":"A private's," says Gleb. "His mother's a dressmaker. He is always taking something in."|"A private's," says Rashid. "I ought to know. I've stood next to him since we were ten."}
- "You vouch for him?" asks the lieutenant. "I do," says {arrested == "rashid":Gleb|Rashid}. The lieutenant writes something: your name, and the other's name beside it. Over where the officers stand nobody has said a word. They could have. # sound: pencil
Then you're led to the platform. There are heaps as high as a man. [[Today it's rifles]], to be sorted, good from broken; tomorrow mines, and small bombs for aeroplanes. The seventh that you pick up has a horse on its butt, quite small, scratched with a nail. Pronya, the Cossack, used to draw it where others sign. # note: fuses-at-the-station
* [Put it with the good ones. # id: butt.sound]
    It is a good one; Pronya will have seen to that, before it was handed on. Some day soon somebody will be given it to guard something. It'd be stupid to wish that it were you. # sound: rifle-stack
* [Put it under the broken ones. # id: butt.under]
    You give the bolt a turn that it won't recover from, and put it at the very bottom. {arrested == "rashid":Gleb|Rashid} has seen it, and hands you the next, without a word, a very bad one. # sound: rifle-stack
- "And tomorrow," says a Soviet sergeant, pointing with a chisel to the bombs, "it's these. Who has done it before?"
* [Put up your hand. # id: platform.hand]
    There it goes up again. {hands == "first":It was among the first, that other time.|{hands == "last":It was the last, that other time, and they counted till it came.|It has gone up with the others, before now.}} Beside you, one by one, there are thirty. "Well, well," says the sergeant. "What did they want with so many?"
* [Wait for somebody else's. # id: platform.wait]
    It's {arrested == "rashid":Gleb's|Rashid's}. "I've the theory," {arrested == "rashid":says Gleb. "All of it. Only backwards."|says Rashid. "He has the practice." He means you. He has forgotten, for once, not to be honest.} The sergeant puts you both on his list.
* ["Not with the chisel." # id: platform.chisel]
    "With the fingers," you say. He looks at the chisel. He has come from the frontier with it in ten days, he tells you, and there were four of him. He wipes it, and puts it away in his boot.
- By evening the heaps are rows. Nobody has shouted. The sergeant gives out tobacco, and a strip of newspaper to each, to roll it in.
* [Read yours first. # id: strip.read]
    It's from Khabarovsk: half a column on potatoes, and on the back half a poem. Everyone along the platform is reading. "Smoke, smoke," says the sergeant. "You'll get it all read to you later."
* [Roll it, and smoke. # id: strip.smoke]
    There's half a word on it, about brothers, and it goes up with the rest. "Not bad," says the sergeant, meaning the rows. He'd have kept you on, he says, if it was for him to keep people.
- Gleb sits with his legs over the edge. "Is it from this platform," he asks the sergeant, "that the trains go home?" The sergeant looks at him, and along the line both ways. "Sit down, lad," he says, though Gleb is sitting.
Behind you, at the barred window of the first-class waiting room, somebody has breathed on the glass, and is wiping it with his cuff, to see better.
-> august_close

=== between_the_larches ===
# light: dusk
# person: none
Gleb is awake. "Are you going home?" he whispers. No, you say; up there. "Then I'm not coming," says Gleb. He turns on his other side; and then back. "Who'll count us tomorrow?"
* ["Say that I'm at the latrine." # id: leaving.latrine]
    "That's good for a quarter of an hour," says Gleb. He's an expert.
* ["Say that you never knew me." # id: leaving.never]
    "Cornet who?" says Gleb, trying it. It's the first question in three years that he really means to get wrong.
* [Leave him your coat. # id: leaving.coat]
    He takes it without asking, rolls it up, and puts it under his cheek. He has the knack of making any place look slept in. Out of the bundle he says, "Button it up, going through the wet."
- Two ridges, by starlight, in larch and then in birch. You've come here once before, in a column; now there's nobody ahead and nobody behind. Between the two ridges the path goes through what was the village: stoves, standing in raspberries, with no houses round them. You put down thirty-one.
* [Count them. # id: stoves.count]
    Twenty-nine. Two have been fetched away, brick by brick; the mud is fresh. So somebody's been coming back at night, to build one behind the wall. You leave it at thirty-one.
* [Sit down against one, till it's light. # id: stoves.sit]
    It's the one by the well, old Mrs Jiang's; you counted it with the rest. In the mud there's yesterday's sun yet. You hadn't expected that anything here would keep you warm.
* [Go round by the trees. # id: stoves.round]
    It takes half an hour longer. Down there a dog barks, on and on, at nothing; some dog that has stayed. You're thankful that you can't see what it's keeping.
- {marks ? grain_own: -> bais_gate}
-> among_the_stoves

=== among_the_stoves ===
# place: handaohezi
# light: afternoon
# music: river
# person: bai
You've lain down for a moment; and somebody is standing over you, till you wake. It's Bai, the headman, fifty-six, with an ox, and a sledge for bricks. The police at the wall ran away on the tenth, and he has the key. He carries [[three flags]] in his sleeve: the yellow one, the Republic's, and a red one, made out of bedding. # note: two-masters
"You counted us," says Bai. "You've found your way, I see. Which flag is it today?"
* ["The red one. Down on the railway." # id: flag.red]
    "Already?" says Bai. He moves it to the outside of the three. He isn't in a hurry; there have been others, and they were quick too.
* ["I'm looking for a place to sleep." # id: flag.sleep]
    "You have slept," says Bai, fairly. "You were doing it just now." He looks along the stoves, as one looks along a shelf.
- {
- hamlet == "warn": "There was one mule absent, that morning," says Bai. "I wrote it down. It was never found who had told the mule." He doesn't ask you to go.
- gap == "softened": "There was a day when nobody sent for me," says Bai. "At the post, they told me afterwards, the stove had crackled." He has thought about that stove. He doesn't ask you to go.
- else: "Five were tied on a rope," says Bai, "and in the morning it was four. People count here as well." He doesn't ask you to go.
}
But not behind the wall. There are people there who remember you, he says; {hamlet == "guide":they still say "the short way"|one of them keeps a house key that fits nothing}. "Here," says Bai. "Here you'll disturb nobody."
* [Load bricks for him. # id: bricks.load]
    They're from the nineteenth stove; you know it by the crack. You load till the ox looks round. "That one was my sister's," says Bai. "It always smoked. We'll build it better."
* [Sign for the place. # id: bricks.sign]
    He's got his book with him. Above your name is a Japanese captain, of last week: two sacks, and a real signature. "He said too that he'd be back," says Bai.
- -> what_lanzhi_saw

=== bais_gate ===
# place: handaohezi
# light: afternoon
# music: river
# person: bai
At sunrise there's the wall by the ninth siding. It was built to shut people in. The police who kept its gate ran away on the tenth, and Bai, the headman, has the key. He's fifty-six. On a bench he has laid out three flags, folded: Manchukuo's yellow; the Republic's, with the white sun; and a red one, which Lanzhi, his daughter, has made out of bedding.
"Good morning," says Bai. "Which is it today?" Then he sees who it is.
* ["Lukoshin. You have it in your book." # id: gate.name]
    "Three times," says Bai. "Tea; stoves; and in the list of those who stood at the gate." He has said it as one reads out a bill.
* [Show him your empty hands. # id: gate.hands]
    He looks at the palms, with interest. They have blisters, from the scythe. "Work," he says. "At last."
- He goes in, and comes back with a sheet of good paper, gone soft in the folds. _Forty-six dou, burnt by order. D. Lukoshin._ "If they shoot you," says Bai, "who is to pay me?" He opens the gate no wider than a debtor needs.
You stood before these people once with a list. A woman with flour to the elbows knows you, and calls the others. They look. It isn't friendly. {hamlet == "guide":Somebody says "the short way".|Old Mrs Jiang's house by the well they had to leave standing full.} "He is evidence," Bai tells them. "I keep it dry, with the rest."
* [Ask where you may be of use. # id: debtor.use]
    There's a gate that drags. You lift it off with two others, and plane its foot; old Diao would have made you do it twice. Nobody thanks you. But it shuts.
* [Sign his book. # id: debtor.sign]
    He has brought it already. Above your name is a Japanese captain, of last week: two sacks, and a real signature. "He also said that he'd be back," says Bai.
* [Help him choose a flag. # id: debtor.flag]
    "None of them has asked me for receipts yet," says Bai. In the end he hangs out all three to air. It's washing, he'll say.
- You're to sleep in the granary, behind millet.
-> what_lanzhi_saw

=== what_lanzhi_saw ===
# light: dusk
# person: none
Toward evening Bai's daughter Lanzhi comes back from the station. She's seventeen, and had eggs to sell, and has seen all of it.
"They put down their rifles," says Lanzhi. "The officers were taken [[to one side]]. The others sorted rifles on the platform, and were given tobacco. But first they were counted, and one was short; so they all had to stand in the sun. They called a name. They called it three times." # note: fuses-at-the-station
* ["Which name?" # id: called.which]
    She says it as her father once taught her to read it, syllable by syllable. It was yours.
* [Say nothing. # id: called.nothing]
    She is watching how you take it, and so you know. It was yours.
- "The fourth time somebody said, 'Here.' A young one, with a coat too long for him or a face too short. 'Cornet?' they asked him. He said, 'Cornet.' So they put him with the officers." Lanzhi gives you an egg that she hasn't sold. "Is it someone you know?"
* ["He answers wrong," you say. "On purpose." # id: here.fails]
    "He did that very well," says Lanzhi. "They believed him straight off."
* [Get up, and start down to the station. # id: here.down]
    Bai is standing in the way. "Two with one name," he says, "and what will they do? Let the better one go?" He's sorry; he has seen a good deal of counting. "They'd keep them both." He goes on standing there, till you sit down.
* [Ask whether he looked afraid. # id: here.afraid]
    Lanzhi is truthful. "Pleased," she says. "He asked one of them something, and pointed down the Line. I think he asked when it goes."
- -> august_close
