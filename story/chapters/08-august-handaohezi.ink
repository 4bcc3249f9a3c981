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
Thursday, 9 August 1945, in the hills on the eastern Line. Your unit has [[gone to the hay]]: thirty men in a valley twenty-five versts from Handaohezi station, in uniform, with nothing on it. # note: eastern-haymakers
On your left mows Gleb, twenty-one, a pharmacist's son. A cadet since 1942, he has tried to fail every examination, with so much study that he nearly always passed. He wants to go home; and he wants your scythe, to save it from you. # person: gleb
* [Give it to him, and rake. # id: scythe.give]
    "You go at it as if it had said something," says Gleb. In his hands the grass lies down by itself. # person: gleb.smile
* [Let him set your hands. # id: scythe.hands]
    He moves the left one down, and turns you a little by the hips. The next stroke is almost one. "There," says Gleb. "And you didn't have to shout." # person: gleb.smile
- {
- arrested == "rashid": On your right there's nobody. It was the place of Rashid, the Tatar from school, until the Friday last summer when they came for him. # person: none
- hamlet == "warn": On your right mows Rashid, the Tatar from school, a sapper as you are. He goes in half-circles, round the knee that was shot. # person: rashid
- else: On your right mows Rashid, the Tatar from school, a sapper as you are. Whatever he is put to, he asks what it's for. # person: rashid
}
You want to get these men, whatever is coming, through it without a shot.
At ten a boy comes up the valley on the station's bicycle. "It's war! Since the night!" he shouts. "Ours have come over the frontier!" # person: none
* ["Whose are ours?" # id: mowing.whose]
    His father is with the police, and his aunt has a red passport. He has to think. "The ones with the aeroplanes," says the boy.
* [Send him on to the lieutenant. # id: mowing.lieutenant]
    He won't be sent. He wants to see somebody's face when he says it. So you let him say it over again to yours.
* [Finish the row. # id: mowing.row]
    Eleven strokes. One after another does the same. Then there's nothing left to finish, and you have to turn round.
- "Is that good for us," {arrested == "rashid":asks an old corporal|asks Rashid}, "or bad?" Seven years they have trained you to blow up bridges over there. Now over there has come here, and you have thirty scythes.
"Then we can go home," says Gleb; and he looks at you, since you're an officer, though nothing on you says so. # person: gleb
* ["Not yet." # id: home.notyet]
    "That's what they told me in forty-two," says Gleb. He does your scythe for you with the whetstone.
* ["Which way would you go?" # id: home.which]
    He points with the scythe, down the valley to the west, at once, without looking.
* ["Rake." # id: home.rake]
    He rakes, badly, out of habit; and then, since nobody's marking it, well.
- By noon you are walking, all thirty. The hay stays where it lies. # person: none
-> box_of_straps

=== box_of_straps ===
# place: handaohezi-yard
# light: dusk
# person: none
Handaohezi, the eleventh: a railway town among wooded hills. The detachment has been put together again, out of haymakers and reservists, under Yadykin, a captain of cavalry. In the yard stands [[a box]], with the badges that were taken from you in July. # note: eastern-haymakers
You find a cornet's pair: crimson, edged with gold braid, one star. You have a needle in your cap.
* [Sew them on as Mother would. # id: straps.tight]
    ~ straps = "tight"
    Double thread, twenty stitches a side, and each knot bitten off. "Those will outlast you," says Gleb, and goes red. # person: gleb
* [Baste them, with six long stitches. # id: straps.basted]
    ~ straps = "basted"
    White thread, six stitches a side, as Mother does it for a fitting: one pull, and it's off. "Are those to be worn," asks Gleb, "or tried on?" # person: gleb.smile
* [Put them into your pocket. # id: straps.pocket]
    ~ straps = "pocket"
    The sergeant-major looks at your bare shoulders, and then salutes the pocket. "In case," you say. He thinks that sound.
- Gleb has a cadet's pair, and isn't sewing. There are trains going west, he says, with other people in them. "If somebody wrote me a pass," says Gleb. # person: gleb
* [Write him one. # id: gleb.pass]
    _Bearer to Harbin, on duty._ In the evening he's back. At the tunnel a gendarme had asked him, what duty? "I've failed," says Gleb. He hadn't even tried to. # person: gleb.worried
* ["Come into my squad. I'll see you home." # id: gleb.squad]
    "Where you can see me," says Gleb. "That's what my form-master said." But he has already laid his blanket next to yours. # person: gleb.smile
* ["Wait. It will be days, not weeks." # id: gleb.wait]
    "I can wait," says Gleb. "I'd have had full marks in it." He sews on one strap, as half a promise. # person: gleb.smile
- -> road_over_the_head

=== road_over_the_head ===
# place: handaohezi
# light: afternoon
# person: none
The thirteenth. Seven versts above the town your squad sits by the road from the frontier. The order is to wait. Somebody high up has said that you aren't to fight; nobody has said it to you.
For two days it was lorries. Today it's people on foot: Japanese women and children, with kettles. They are [[settlers]], from villages near the frontier; their men have been called up. # note: settlers-walking
One of them stops. She has a rice pot, with a boy of five asleep on his feet at the other handle. "Is there water?" she asks; and then she sees that your face isn't a Japanese one.
* [Fill her pot. # id: pot.fill]
    You fill it from the squad's can. The boy wakes, sees who is pouring, and starts to cry. She bows to you three times, for his manners.
* [Put the boy up on the hay cart. # id: pot.cart]
    You lead it yourself, as far as your post goes, which is one verst. There he has to be lifted down again. She thanks you for each part of it.
* [Show them the path by the stream. # id: pot.path]
    {hamlet == "guide":"Is it short?" she asks. You've shown a short way before, and say that it is longer.|"Is it sure?" she asks. You say that it has shade.} She calls to the others, and they follow her down, on your word.
- Six years ago, in the frost, people were driven down a road like this{hamlet == "guide":, in their house-shoes|}. You had counted their stoves beforehand. Nobody has counted these.
Across the road some Chinese have come out of a hamlet, eight men and an old woman. A child drops a ladle, and none of the nine takes his eyes off it.
* [Go and stand in between. # id: ladle.between]
    You stand on the crown of the road till the last has gone by, and it's dark. The old woman comes over, and asks you in Chinese what they are paying you for it.
* [Go over, and ask what they want. # id: ladle.ask]
    "Our field," says one. "They've had it six years. It's under their beans." They have only come to see them go. "And the ladle?" you ask. "The ladle's mine," says the old woman. "It was in the house."
* [Pick up the ladle, and give it back. # id: ladle.back]
    You give it to the child. On the other side somebody spits. "That was ours," the old woman calls to you, in Chinese. "It was in the house when they were given the house."
- -> the_word

=== the_word ===
# light: dusk
# person: none
The fourteenth, round the fire. You may meet them in the dark, and one must call something. They taught you to pass for Soviet soldiers: you were to say the password, and then cut a throat. Now it has to be right without that.
"Gentlemen Red Army men," tries {arrested == "rashid":the|an} old corporal. "Comrades," says Gleb, on his back, to the larches. {arrested == "rashid":"You've a lisp on it," says the corporal.|"You say it like a count," says Rashid.} Then they look at you. You have the languages.
* ["Comrades! Don't shoot!" # id: word.comrades]
    ~ hail = "comrades"
    You have it exactly, from men whom you put into Japanese. The old corporal walks off among the trees, to break it in. "Comrades. Comrades."
* ["Brothers! Don't shoot!" # id: word.brothers]
    ~ hail = "brothers"
    "Whose?" asks the corporal. His own was on the other side, in the Civil War. But they try it, softly, and somebody's horse lifts its head.
* ["_Svoi!_ Your own!" # id: word.svoi]
    ~ hail = "svoi"
    It's what one has always answered, in any Russian army, to _Who goes there?_ "And then," says Gleb, "if he asks, whose own?" Nobody has taught you that part. # person: gleb
- -> the_blue_lamps

=== the_blue_lamps ===
# place: handaohezi
# light: dusk
# person: none
The sixteenth. Yesterday the Emperor spoke on the wireless; afterwards the officers asked one another what he had said. It's over, it seems. Down the valley they are still being ordered to die.
Toward evening a car with blue lamps stops below a meadow that you cut in July. The man who gets out shuts its door with both hands, as one shuts a book. You know Hayasaka by it, before you see his face.
* [Go to meet him. # id: blue.meet]
    He shakes his head, just so much, and goes on past you, up into the hay. You count to a hundred, and follow.
* [Wait by the road. # id: blue.wait]
    He asks Gleb, in Russian, whose hay this is. "God's, I think, by now," says Gleb. The man thanks him for it, and goes up to look at it. # person: gleb
- -> hayasaka_asks ->
-> other_valley

=== other_valley ===
# place: handaohezi
# light: dusk
# music: august
# person: none
In the night of the seventeenth there's firing, two valleys off; then frogs. On the road they say that those were [[Russians, a reservists' group]], who wouldn't give themselves up; and that there's nobody left of them. Nobody goes to look. # note: fighters-near-handaohezi
-> seventh_verst

=== seventh_verst ===
# light: dusk
# person: none
Saturday the eighteenth, toward evening. The Red Army is entering the town. Yadykin forms up all he has at the seventh verst, in the road.
What he says is [[known in its drift]]. The command decided when war broke out that you wouldn't resist. You will most likely have to surrender. And for a quick end to the war: "Hurrah." # note: yadykin-hurrah
You have shouted _banzai_ for seven years. This one you know from your grandfather, who has it from his.
* [Shout it. # id: shout.loud]
    It comes up out of your boots. You hadn't known that there was so much of it, and don't stop when the others do.
* [Open your mouth, and listen. # id: shout.listen]
    {oath == "silent":At the oath, like Pronya, you kept it shut.|You move your lips.} Next to you Gleb has put into it everything that he's ever left out. # person: gleb
* [Ask the next man: to whom? # id: shout.whom]
    "To them," he says, between two breaths. "To us. To its being over. Shout, Cornet; you can parse it afterwards." # person: none
- Then it comes back. The hill across the valley gives you your hurrah half a second later, in Russian. For that half-second a hundred men believe that it's the others, already there, and answering.
-> three_ways

=== handaohezi_in_brief ===
9 August 1945. Your unit, in uniform without badges, is [[at the hay]] near Handaohezi, a railway town in the eastern hills, when war is declared. Beside you mows Gleb, twenty-one, a cadet of 1942, who has tried to fail every examination and wants to go home. {arrested != "rashid":Rashid, the Tatar from school, is here too.} You want to get them through it without a shot. # note: eastern-haymakers # person: gleb
In the town the detachment is put together again. The badges come back in a box; you're a cornet, and find your straps. # place: handaohezi-yard # light: dusk # person: none
You wait above the town, by a road on which Japanese settlers come by on foot, for days, with children. # place: handaohezi # light: afternoon # note: settlers-walking
~ straps = "basted"
* [Give them water. # id: brief.water]
    A boy of five wakes, sees who is pouring, and cries. His mother bows to you, for his manners.
* [Send them by the path in the shade. # id: brief.shade]
    A woman asks whether it's sure. You say that it has shade. She calls the others, and they go, on your word.
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
That night {brief:an|the} old corporal slices bread, against his chest, and tells it to the loaf. "In twenty, when they took us, it was shoulders they looked at. Officers here, the rest there. The rest were put to work."
* ["And the officers?" # id: crust.officers]
    "There was a ravine," says the corporal. He makes the slice thicker. "But that was then. They've straps of their own now." He gives it to you.
* [Take your slice, and ask nothing. # id: crust.nothing]
    The corporal gives you the crust, which is what one gives to somebody one's sorry for. "They've straps themselves now," he adds.
- Tomorrow you are to march down and lay down your arms. {straps == "pocket":Your straps are in your pocket still.|Your straps are on your shoulders{straps == "tight":, and sewn to last|, on six long stitches}.} Gleb, with his chin on his fist, watches what you will do. # person: gleb
{doors ? forest or marks ? grain_own:There's a third way. A path goes up between the larches; and two ridges over, behind the wall at the ninth siding, live Bai and his people, whom you helped drive there. {marks ? grain_own:He holds a paper with your name on it.|They might open to you.}|There's a path, up between the larches. But in these hills nobody now would open a gate to you.}
* [Go in as an officer, with your straps on. # id: hurrah.officer # hinge: hurrah]
    ~ stand = "officer"
    {straps == "tight":They are on. It would take a knife.|You thread the needle by the fire, and sew them as Mother would: double, twenty a side.} "Good," says Gleb. He has seen all he wanted, and goes to sleep. # person: gleb.smile
    {brief:
        Next day, at the station, the officers are [[told to step to one side]]. You step out. Gleb, whom nobody called, steps out behind you. He had thought that officers would be sent home first. # place: handaohezi-yard # light: afternoon # note: fuses-at-the-station
        -> august_close
    }
    -> to_one_side
* [Go in with the ranks, without straps. # id: hurrah.ranks # hinge: hurrah]
    ~ stand = "ranks"
    {straps:
    - "tight": You sewed them too well. It takes the corporal's bread knife, and half an hour; the cloth comes away with them.
    - "basted": One pull a side. Mother would be content with it.
    - else: You take them out of your pocket, and look, and put them on the fire. Gold braid burns green.
    }
    {brief:
        Next day the officers are [[told to step to one side]]. You don't move, and {arrested == "rashid":Gleb|Rashid} tells the Soviet lieutenant that you are a private. From the other side your fellow officers look at you. They say nothing. You are put to sorting rifles on the platform, and tomorrow bombs. # place: handaohezi-yard # light: afternoon # note: fuses-at-the-station
        -> august_close
    }
    -> with_the_ranks
* {doors ? forest or marks ? grain_own} [Walk off by the path, tonight. # id: hurrah.hills # hinge: hurrah]
    ~ stand = "hills"
    You take bread for a day, and lean your rifle where it will be found. {straps == "basted":The straps come off, a pull a side.|{straps == "tight":The straps won't come off, so they go too.}}
    {brief:
        {marks ? grain_own:Bai takes you in behind his wall, since you owe him.|Bai finds you among the stoves of his old village, and lets you stay there.} His daughter brings what was seen at the station: they [[counted]], and one was short. When your name was called for the fourth time Gleb said "Here", and went where the officers went. # note: fuses-at-the-station
        -> august_close
    }
    -> between_the_larches

=== to_one_side ===
# place: handaohezi-yard
# light: afternoon
# music: august
# person: none
Sunday the nineteenth. Before the station lies a tarpaulin, for rifles, and a carpet, for sabres. Behind a table stands a Soviet lieutenant, sunburnt, younger than you, with a school exercise book. You've never been so near to one who wasn't a prisoner.
{hail:
- "comrades": "Comrade Lieutenant," begins the old corporal, who has practised. "We'll see about that," says the lieutenant.
- "brothers": "Brothers!" says the old corporal, and can't go on. "I had two," says the lieutenant.
- else: "_Svoi,_" says the old corporal, saluting. "Whose?" says the lieutenant. It isn't one of the questions on his list.
}
* [Lay your pistol down unloaded. # id: carpet.pistol]
    You draw the bolt, to show him. "Clean," he says. It's the only praise you ever had for one; it has never been fired at anybody.
* [Ask if there's a receipt for it. # id: carpet.receipt]
    He laughs, with good teeth, the first laugh from over there that's for you. "You'll get your receipt," he says, and writes down the number.
- "Officers," he says, quite politely, "[[to this side]], please." # note: fuses-at-the-station
It is eight steps. Behind you, half a beat late, come somebody else's. It's Gleb. # person: gleb
"Rank?" asks the lieutenant. "Cadet of the military school," says Gleb. "Among the first three." He has never before been heard to mention it.
* ["A cadet is no officer. Send him back." # id: eight.private]
    "A military school?" says the lieutenant. He writes down _officer_, as one rounds up. "You'd have let me stay behind!" says Gleb to you, under his breath, and he's really hurt. # person: gleb.worried
* [Ask Gleb what he thinks he is doing. # id: eight.ask]
    "They always send the officers home first," Gleb whispers. "Everywhere. I've seen it in the newsreels." He has thought about it all night.
* [Say nothing, and move up for him. # id: eight.move]
    There are thirteen of you now on the side of the carpet, and he dresses by you. "First train, you'll see," says Gleb without moving his lips. # person: gleb.smile
- They lock the thirteen into the first-class waiting room. It has a mirror, into which nobody looks, and a window with bars. # person: none
Out there the others sit before heaps as high as a man. [[Today it's rifles]], to be sorted, good from broken; tomorrow mines, and small bombs. {arrested == "rashid":The old corporal|Rashid} looks round for your window, and holds one up. In its butt somebody has scratched a horse, quite small. Pronya, the Cossack, used to draw it where others sign. # note: fuses-at-the-station
* [Show him: to the good ones. # id: butt.good]
    He lays it with the good ones. Some day soon somebody will be given it to guard something. Perhaps you. # sound: rifle-stack
* [Show him: under the broken ones. # id: butt.broken]
    He gives the bolt a turn that it won't recover from. "What did you tell him?" asks Gleb. That it's had its war, you say. # sound: rifle-stack
- In the evening nobody comes to question you. The sentry is eighteen, and has his forehead to the bars, from outside. "Is it true," he asks, "that you've lived with the samurai? All your lives?"
* ["And what do you eat at home?" # id: sentry.eat]
    Potatoes, he says. His mother writes that they've come up well. He breaks off half his bread and puts it in between the bars, since he can't well eat while you are asking.
* ["Where were you born?" # id: sentry.born]
    In Kungur, in the Urals. Seven years they have drilled you to reach the Urals. "Is it far?" asks Gleb. "By train?" "Nine days," says the sentry. "If you don't stand about." Gleb thanks him. It's the wrong way. # person: gleb
- Gleb has made up his bed by the door, to be first. # person: gleb
-> august_close

=== with_the_ranks ===
# place: handaohezi-yard
# light: afternoon
# music: august
# person: none
Sunday the nineteenth, at the station, and you are in the third rank. {straps == "pocket":On your shoulders there's nothing|On your shoulders are two {straps == "tight":holes|dark oblongs, where the sun hasn't been}}. Behind a table stands a Soviet lieutenant, sunburnt, younger than you, with a school exercise book.
{hail:
- "comrades": "Comrade Lieutenant," begins the old corporal, who has practised. "We'll see about that," says the lieutenant.
- "brothers": "Brothers!" says the old corporal, and can't go on. "I had two," says the lieutenant.
- else: "_Svoi,_" says the old corporal, saluting. "Whose?" says the lieutenant. It isn't one of the questions on his list.
} "Officers," he says then, quite politely, "[[to this side]], please." # note: fuses-at-the-station
They step out, eleven of them. One looks for you along the ranks, and finds you.
* [Look back at him. # id: twelfth.back]
    He moves his eyes to the place a little to the left of you, and leaves them there.
* [Look straight to the front. # id: twelfth.front]
    Seven years you've been shouted at to do it, and never could. Now there's a fly on the collar ahead, and it's washing its hands.
- The lieutenant walks down the rank. Before you he lays a finger on your shoulder, as one tries a stove. "And what was here?"
* ["Private Lukoshin." # id: finger.private]
    "Educated," says the lieutenant. {arrested == "rashid":"He's from our form," says Gleb at once. "He was kept down, with me." # person: gleb|"He's a carpenter," says Rashid at once. "They gave him a corporal's by mistake. He's never stopped being ashamed of it." # person: rashid}
* [Say nothing. # id: finger.nothing]
    For this one there are no words in any of your languages. {arrested == "rashid":"A private's," says Gleb. "His mother's a dressmaker. He is always taking something in." # person: gleb|"A private's," says Rashid. "I ought to know. I've stood next to him since we were ten." # person: rashid}
- "You vouch for him?" asks the lieutenant. "I do," says {arrested == "rashid":Gleb|Rashid}. The lieutenant writes down your name, and the other's beside it. Over where the officers stand nobody has said a word. They could have. # sound: pencil
On the platform are heaps as high as a man. [[Today it's rifles]], to be sorted, good from broken; tomorrow mines, and small bombs. The seventh that you pick up has a horse on its butt, quite small. Pronya, the Cossack, used to draw it where others sign. # note: fuses-at-the-station # person: none
* [Put it with the good ones. # id: butt.sound]
    Pronya will have seen to that it is a good one. Some day soon somebody will be given it to guard something. # sound: rifle-stack
* [Put it under the broken ones. # id: butt.under]
    You give the bolt a turn that it won't recover from. {arrested == "rashid":Gleb|Rashid} has seen it, and hands you the next, without a word, a very bad one. # sound: rifle-stack
- "And tomorrow," says a Soviet sergeant, pointing with a chisel to the bombs, "it's these. Who has done it before?"
* [Put up your hand. # id: platform.hand]
    {hands == "first":It was among the first, that other time.|{hands == "last":It was the last, that other time, and they counted till it came.|It has gone up with the others, before now.}} Beside you, one by one, there are thirty. "Well, well," says the sergeant.
* [Wait for somebody else's. # id: platform.wait]
    It's {arrested == "rashid":Gleb's|Rashid's}. "I've the theory," {arrested == "rashid":says Gleb. "All of it. Only backwards."|says Rashid. "He has the practice." He means you.} The sergeant puts you both on his list.
* ["Not with the chisel." # id: platform.chisel]
    "With the fingers," you say. He looks at the chisel. He has come from the frontier with it in ten days, he tells you, and there were four of him.
- By evening the heaps are rows. Gleb sits with his legs over the edge. "Is it from this platform," he asks, "that the trains go home?" The sergeant looks along the line both ways. "Sit down, lad," he says, though Gleb is sitting. # person: gleb
Behind you, at the barred window of the first-class waiting room, somebody has breathed on the glass, and is wiping it, to see better. # person: none
-> august_close

=== between_the_larches ===
# light: dusk
# person: none
"Are you going home?" whispers Gleb. No, you say; up there. "Then I'm not coming." He turns on his other side; and then back. "Who'll count us tomorrow?" # person: gleb.worried
* ["Say that I'm at the latrine." # id: leaving.latrine]
    "That's good for a quarter of an hour," says Gleb. He's an expert. # person: gleb.smile
* ["Say that you never knew me." # id: leaving.never]
    "Cornet who?" says Gleb. He has had three years' practice. # person: gleb.smile
* [Leave him your coat. # id: leaving.coat]
    He rolls it up, and puts it under his cheek. "Button it up," he says, "going through the wet." # person: gleb
- You came here last in a column. Two ridges over the path goes through what was the village: stoves, standing in raspberries, with no houses round them. You put down thirty-one. # person: none
* [Count them. # id: stoves.count]
    Twenty-nine. Two have been fetched away, brick by brick, to build one behind the wall. You leave it at thirty-one.
* [Sit down against one, till it's light. # id: stoves.sit]
    It's the one by the well, old Mrs Jiang's. In the mud there's yesterday's sun yet.
* [Go round by the trees. # id: stoves.round]
    Down there a dog barks, on and on, at nothing; some dog that has stayed.
- {marks ? grain_own: -> bais_gate}
-> among_the_stoves

=== among_the_stoves ===
# place: handaohezi
# light: afternoon
# music: river
# person: bai
You've lain down for a moment; and over you stands Bai, the headman, fifty-six, with an ox, and a sledge for bricks. The police at the wall ran away on the tenth, and he has the key. He carries [[three flags]] in his sleeve: the yellow one, the Republic's, and a red one, made out of bedding. # note: two-masters
"You counted us," says Bai. "You've found your way, I see. Which flag is it today?" # person: bai.wry
* ["The red one. Down on the railway." # id: flag.red]
    "Already?" says Bai. He moves it to the outside of the three. There have been others, and they were quick too.
* ["I'm looking for a place to sleep." # id: flag.sleep]
    "You have slept," says Bai, fairly. "You were doing it just now." He looks along the stoves, as one looks along a shelf.
- {
- hamlet == "warn": "There was one mule absent, that morning," says Bai. "I wrote it down. It was never found who had told the mule." He doesn't ask you to go. # person: bai
- gap == "softened": "There was a day when nobody sent for me," says Bai. "At the post, they told me afterwards, the stove had crackled." He has thought about that stove. He doesn't ask you to go. # person: bai
- else: "Five were tied on a rope," says Bai, "and in the morning it was four. People count here as well." He doesn't ask you to go. # person: bai
}
But not behind the wall. {hamlet == "guide":They still say "the short way" there|Somebody there keeps a house key that fits nothing}. "Here," says Bai. "Here you'll disturb nobody."
* [Load bricks for him. # id: bricks.load]
    They're from the nineteenth stove; you know it by the crack. "That one was my sister's," says Bai. "It always smoked. We'll build it better."
* [Sign for the place. # id: bricks.sign]
    In his book, above your name, is a Japanese captain, of last week: two sacks, and a real signature. "He said too that he'd be back," says Bai. # person: bai.wry
- -> what_lanzhi_saw

=== bais_gate ===
# place: handaohezi
# light: afternoon
# music: river
# person: bai
At sunrise there's the wall by the ninth siding. Its police ran away on the tenth, and Bai, the headman, fifty-six, has the key. On a bench he has laid out three flags, folded: Manchukuo's yellow; the Republic's, with the white sun; and a red one, made out of bedding.
"Good morning," says Bai. "Which is it today?" Then he sees who it is. # person: bai.wry
* ["Lukoshin. You have it in your book." # id: gate.name]
    "Three times," says Bai. "Stoves; grain; and in the list of those who stood at the gate."
* [Show him your empty hands. # id: gate.hands]
    They have blisters, from the scythe. "Work," he says. "At last."
- He comes back with a sheet of good paper, gone soft in the folds. _Forty-six dou, burnt by order. D. Lukoshin._ "If they shoot you," says Bai, "who is to pay me?" He opens the gate no wider than a debtor needs.
{hamlet == "guide":Somebody says "the short way".|A woman with flour to the elbows knows you from the day of the list.} "He is evidence," Bai tells them. "I keep it dry, with the rest."
* [Ask where you may be of use. # id: debtor.use]
    There's a gate that drags. You plane its foot; old Diao would have made you do it twice. But it shuts.
* [Sign his book. # id: debtor.sign]
    He has brought it already. Above your name is a Japanese captain, of last week: two sacks, and a real signature. "He also said that he'd be back," says Bai.
* [Help him choose a flag. # id: debtor.flag]
    "None of them has asked me for receipts yet," says Bai. In the end he hangs out all three, as washing.
- You're to sleep behind millet.
-> what_lanzhi_saw

=== what_lanzhi_saw ===
# light: dusk
# person: none
Toward evening Bai's daughter Lanzhi, who is seventeen, comes back from the station. She had eggs to sell, and has seen all of it.
"They put down their rifles," says Lanzhi. "The officers were taken [[to one side]]. But first they were counted, and one was short. They called a name. They called it three times." # note: fuses-at-the-station
* ["Which name?" # id: called.which]
    She says it syllable by syllable. It was yours.
* [Say nothing. # id: called.nothing]
    She is watching how you take it, and so you know. It was yours.
- "The fourth time somebody said, 'Here.' 'Cornet?' they asked him. He said, 'Cornet.' So they put him with the officers." Lanzhi gives you an egg that she hasn't sold. "Is it someone you know?"
* ["He answers wrong," you say. "On purpose." # id: here.fails]
    "He did that very well," says Lanzhi. "They believed him straight off."
* [Get up, and start down to the station. # id: here.down]
    Bai is standing in the way. "Two with one name," he says, "and what will they do? Let the better one go?" He goes on standing there, till you sit down. # person: bai.worried
* [Ask whether he looked afraid. # id: here.afraid]
    "Pleased," says Lanzhi. "He asked one of them something, and pointed down the Line. I think he asked when it goes." # person: none
- -> august_close
