// Chapter 06, Poison. December 1940 to August 1942: a permit, a monument, a toast, a show of hands, the Amur, a bridge, a loaf, a sheet.
// Nobody here knows what the box on the sheet means. In the short form every scene is told in brief and keeps its hinge.
=== poison ===
# chapter: 06
# place: flat
# light: lamp
# weather: none
# person: none
# music: none
In this chapter people are made to volunteer. Others go hungry. Poison is talked of, and not used. A prisoner is questioned, and led away; what becomes of him isn't shown.
* [Read the chapter whole. # id: poison.whole]
    ~ brief = false
    -> full_by_trinity
* [Read the short form. # id: poison.short]
    ~ brief = true
    -> trinity_in_brief

=== trinity_in_brief ===
# opener: 06
# music: home
# person: mother
It is December 1940, and you are twenty. By [[a law of that April]] Russians are called up too, so you have signed on again. Father, who went to Khabarovsk in 1935, hasn't written for three years. You promise your mother that the table will be full by Trinity. # note: law-of-1940
~ trinity = "say"
-> the_aunts

=== full_by_trinity ===
# opener: 06
# music: home
# person: mother
19 December 1940, St Nicholas's day, in Harbin. You are twenty, and on leave. In April your two years were up; but by [[a law]] Russians too are called up now, and you signed on again. {door == "willing":It has brought you a second stripe.|It has brought you a stripe.} # note: law-of-1940
Five plates, four people. The Colonel, your grandfather, is waiting for a chess-move from Belgrade. Ksana, your sister, sixteen, types for the Bureau. Father went to Khabarovsk in 1935, and hasn't written for three years. # person: colonel
Mother stands with his plate in her hands, the one with the chip. "How long does one do this?" She has never asked. "Till Trinity," you say. "By Trinity the table will be full." # person: mother.worried
* ["The Mission owes me a paper." # id: trinity.paper]
    ~ trinity = "paper"
    "They owe everybody one," says Ksana, who types the refusals. # person: ksana
* ["I don't know how. But full." # id: trinity.say]
    ~ trinity = "say"
    "Then I shall make the big pie," says Mother. She's a person who needs a date. # person: mother
- The Colonel finds it in the church calendar, the eighth of June, and rings it. # person: colonel # sound: pencil
-> the_aunts

=== the_aunts ===
# place: card-room
# light: dusk
# music: file
# person: none
In the morning you're sent for to the Bureau, where Vyazmitin keeps a card on every Russian in the country. On his desk lies a telegram from Shanghai: AUNT DYING COME.
"Since the law of April," says Vyazmitin, "[[the aunts of our young men]] fall ill in Shanghai on a Monday, and die on a Thursday. One of them has died four times." # note: aunts-of-shanghai # person: vyazmitin.wry
For a dying aunt the police give a permit: one person, one way. Here is one with no name in it; the nephew was called up yesterday. "I am going to rinse my cup," says Vyazmitin. "I do it thoroughly." He shuts the door after him. # person: vyazmitin
* [Put the permit into your pocket. # id: aunts.pocket]
    It was so near the edge that it's hardly taking. Outside he rinses, and rinses.
* [Ask through the door why you. # id: aunts.why]
    The water stops. "A card that goes abroad is a card that nobody asks me for," says Vyazmitin. The water goes on. You take the permit. # person: vyazmitin
- -> one_line

=== one_line ===
# place: courtyard-winter
# light: dusk
# weather: frost
# music: none
# person: zhorzh
At dusk you stand in your own yard with it. By the pump are your friend Zhorzh, the poet, and Ninel, whom he feeds. [[A receipt]] from the Soviet consulate is all the country she has. Bread cards are talked of; for a receipt there will be none. He is proving that his half of a bun is larger. # note: receipt-citizens # person: zhorzh.wry
Upstairs your sister Ksana is singing scales, up, and up, and wrong, and up again. She wants to go where Father is; she has never asked for Shanghai. Whoever's name you write can be on the ship by Christmas. There's one line.
* [Take it up to the table: one of you goes. # id: line.table]
    -> permit_at_table
* [Write Ninel's. # id: telegram.ninel # hinge: telegram]
    ~ telegram = "ninel"
    You write _Nina_, so that she can pass for an émigré. "But an émigré has to have fled from something," says Ninel. "From me," says Zhorzh. He sells his books by the metre for her fare. Nobody wants his own poems, so those he keeps. # person: ninel.smile
    {brief: -> the_aunt_dies}
    At the train she gives Zhorzh the receipt to mind; it's her country. Ksana types the passenger lists. "There was one line," she says that evening, "and you gave it to the pump. I wouldn't have gone. I'd have liked to say so." # person: ksana.cross
* [Take it back to Vyazmitin. # id: telegram.back # hinge: telegram]
    ~ telegram = "back"
    ~ doors += index
    The cup is very clean by now. "Nobody?" says Vyazmitin. Nobody, you say. He lays it in its drawer, and takes the blue pencil to your card. "You can be trusted," he says, as a doctor tells one what one has. "I'm sorry. I shall have to write it down." # place: card-room # light: dusk # person: vyazmitin.tired
    {brief: -> the_aunt_dies}
    "What did they want of you?" says Ninel in the yard. "Nothing," you say. Upstairs Ksana has got the top note, and holds it, to show whoever is down there. # place: courtyard-winter # light: dusk # weather: frost # person: ninel
- -> the_aunt_dies

=== permit_at_table ===
# place: flat
# light: lamp
# music: home
# person: mother
The permit lies by Father's plate, with its one line, and nobody touches it. "Eat," says Mother. The Colonel{brief:, your grandfather,} reads it through his glass, and then, for fairness, over it. # person: mother
* [Write your own name, and go. # id: telegram.self # hinge: telegram]
    ~ telegram = "self"
    -> to_shanghai
* [Write Ksana's. # id: telegram.ksana # hinge: telegram]
    ~ telegram = "ksana"
    Ksana sits opposite, and nobody asks her. Mother packs; the Colonel finds her an English grammar, in which everyone is looking for an umbrella. At the train she kisses them both. To you she gives her hand. {arm:
    - "collar": "The last time it was by the collar," says Ksana. # person: ksana.cross
    - "called": "The last time you only shouted," says Ksana. # person: ksana.cross
    - else: "The last time you shut your eyes," says Ksana. # person: ksana.cross
    }
    {brief: -> the_aunt_dies}
    On Sunday Mother, who can't cook for three, asks Raya, who played when Ksana sang. Raya sits on the edge of Ksana's chair, so as not to use it up. # person: none
- -> the_aunt_dies

=== the_aunt_dies ===
# place: reading-room
# light: dusk
# music: file
# person: none
-> leaf_wire ->
{brief: -> monument_in_brief}
{telegram == "back": -> free_line}
So the aunt is dead, and Mother sits down on the coal-box and laughs until she cries. Luan Guizhen, the joiner's wife, hears it downstairs and takes it for grief. She sends up a dish of noodles. # place: flat # light: lamp # person: mother.smile
* [Tell Luan Guizhen that there's no aunt. # id: noodles.tell]
    "There never is," says Luan Guizhen. {changsheng == "told" or hamlet == "guide":She says it past you, and holds out her hand for the dish.|"You eat them all the same."} # person: luan
* [Eat them, in mourning. # id: noodles.eat]
    The Colonel says a prayer over them, for an aunt whom he has begun to see before him: severe, and fond of cats. # person: colonel
- -> monument

=== free_line ===
* [Think whose it might have been. # id: line.whose]
    Anyone's at that table.
* [Lay it face down. # id: line.down]
    On the back somebody has tried out a blue pencil: _trusted_, and again, _trusted_.
- -> monument

=== monument_in_brief ===
# place: cathedral-square
# light: afternoon
# person: zhorzh
On Trinity, 8 June 1941, a monument to the fighters against the Comintern is [[unveiled opposite the cathedral]]. The Metropolitan blesses it. Two years ago he didn't want the soldier Natarov in his fence. Old Diao, the joiner, waits by the platform; it's made of his boards. Your table is one short of full. # note: monument-1941
{telegram == "ninel" or telegram == "back":That's Father's chair.|That's Father's; and in Ksana's sits Raya, her accompanist.}
* [Ask Zhorzh what has changed. # id: brief.changed]
    "It's taller," says Zhorzh. "Twelve metres. One can't very well object to it." # person: zhorzh.wry
* [Help old Diao with the boards. # id: brief.boards]
    When all the bishops are off them you carry them home together, and he counts the nails. # light: dusk # person: diao
- -> june_in_brief

=== monument ===
# place: cathedral-square
# light: afternoon
# weather: none
# music: absence
# person: zhorzh
Trinity, 8 June 1941, opposite the wooden cathedral. [[A monument]] twelve metres high is being unveiled, to the fighters against the Comintern. You are here with your unit, in civilian coats, and want to be at home, where Mother has made the big pie. # note: monument-1941
The Metropolitan blesses it. Two years ago, when [[Mikhail Natarov]], of your unit, killed on the Khalkh, was buried in the cathedral's fence, he protested. "That was a boy with a radio," says Zhorzh, beside you. "This has nobody's name on it. Look how he sprinkles! He's got my shoe." # person: zhorzh.wry # note: natarov-grave
Old Diao, the joiner from your yard, waits for the bishops to get down; the boards are his, on hire. He points at the inscription. {hamlet == "guide" and changsheng != "told":It's two years since he asked you anything.|"What does it say?"} # person: diao
* ["To those who fought the Comintern." # id: inscription.say]
    "Who is that?" says old Diao. You explain. He looks along the edge of it, one eye shut. "It leans," he says. # person: diao.wry
* ["That it's for nobody in particular." # id: inscription.nobody]
    "Good stone," says old Diao. "Two bridges." He takes off his cap, since everybody has, and puts it on again to carry boards. # person: diao
- # place: flat-summer
# light: morning
# person: mother
At home the pie is cut in five. {telegram:
- "ksana": Raya, who is a Jew, and has never had Trinity before, is given Ksana's piece. # person: mother
- "ninel": Zhorzh has a chair brought in, and is given half of yours. # person: mother
- else: Four are eaten. # person: mother
} Father's stands there with a cloth over it. {trinity == "paper":"And the paper?" says Mother. At the Mission they had put it on a list.|"Well, there's another Trinity next year," says Mother.}
-> june_at_table

=== june_in_brief ===
# place: flat-summer
# light: lamp
# music: fear
# person: colonel
Two weeks later, on Sunday, 22 June, you are at supper when Zhorzh brings the news, and runs on with it: the Germans have attacked the Soviet Union. The Colonel, your grandfather, gets up with his glass. He has waited for it for twenty-one years. Father is over there. [[All over town]] families are dividing. # note: june-1941
-> the_toast

=== june_at_table ===
# place: flat-summer
# light: lamp
# weather: none
# music: home
# person: zhorzh
Two weeks later. Sunday, 22 June 1941; you are at supper. "The Germans," says Zhorzh, in the door. "This morning. From one sea to the other." # person: zhorzh.worried
"How far is that from Khabarovsk?" says Mother. "Eight thousand versts," says the Colonel, who has the map. [[All over town]], that evening, people are standing up from tables or staying in their seats. # person: colonel # note: june-1941
{ksana_away(1941):"My uncle is in Minsk," says Raya, in Ksana's chair, to nobody. "He teaches sums there." # person: none|"Papa's over there," says Ksana. She says it to the salt. # person: ksana}
* [Ask Zhorzh what people say. # id: june.people]
    "Half of them are buying wine," says Zhorzh. "The other half are buying maps. My landlord has bought both." # person: zhorzh.wry
* [Pour Mother some water. # id: june.water]
    She holds the glass and doesn't drink. She is counting years; her lips move. # person: mother.worried
- Zhorzh runs on, to tell the next stair. The Colonel has risen, with his glass, the size of a thimble. {token == "ribbon":His other hand is on the bare place, where the ribbon was.|He has gone quite young.} # person: colonel.proud
-> the_toast

=== the_toast ===
# music: none
"I have waited twenty-one years," says the Colonel, "and I ask no one how it comes. To the end of them!" He looks along the table, and longest at you. # person: colonel.proud
* [Stand up with him. # id: june.stand # hinge: june]
    ~ june = "stand"
    You're up before you've thought. {ksana_away(1941):Raya wipes her mouth, and folds the napkin along its old folds. "Thank you for the supper, Vera Platonovna," she says; and shuts the door so that it makes no noise.|Ksana goes out with her plate in her hand. In the next room nobody cries and nobody sings. She eats; one can hear the fork.} # person: none
    {brief: -> newspaper}
    "Thank you, Mitya," says the Colonel. He drinks. Then he looks for somewhere to put down the glass, and everywhere there are plates. # person: colonel
* [Stay sitting. # id: june.sit # hinge: june]
    ~ june = "sit"
    You look at your plate. Nobody else gets up. He stands there a while; then the glass begins to come down, by itself, and spills. # person: colonel.worried
    {brief: -> newspaper}
    "I beg your pardon," says the Colonel to Mother, for the cloth. {ksana_away(1941):Raya has laid her own napkin on the place.|Ksana gets up, and goes round, and kisses him on the top of his head; and sits down again.} # person: colonel
* [Carry out the dishes. # id: june.dishes # hinge: june]
    ~ june = "dishes"
    You take all the plates, and wash them at the pump, one by one. Mother is up there, alone with the two of them. # person: none
    {brief: -> newspaper}
    When you come up he has drunk it. {ksana_away(1941):Raya has gone.|Ksana has gone to bed, at eight.} Mother counts the plates. "You've chipped another," she says. # person: mother
- -> newspaper

=== newspaper ===
# place: reading-room
# light: dusk
# music: file
# person: none
-> leaf_newspaper ->
* [Look for the word "war". # id: paper.war]
    It isn't in it. There is "the hour", and "the great news".
* [Read the lost and found. # id: paper.lost]
    Lost, between the cathedral and the viaduct: a lady's glove, and a map of the Empire.
- {brief: -> hands_in_brief}
-> the_square

=== hands_in_brief ===
# place: garrison
# light: afternoon
By the end of June the unit is drawn up at Sungari-2. Commander Asano says that this war is everyone's, and the hour of your homeland's liberation is near. Who will go, with arms? Nobody has yet seen [[a hand stay down]]. Pronya, the Cossack, is on your right, Rashid, the Tatar, on your left. Sergeant Morita keeps the tally. # note: hands-up
-> the_hands

=== the_square ===
# place: garrison
# light: afternoon
# weather: none
# music: unit
# person: none
The end of June, Sungari-2: the whole unit, in a square, in the sun. Commander Asano speaks; an officer puts it into Russian. [[The hour of your homeland's liberation is near.]] Who will go, with arms in his hand? # note: hands-up
On your right stands Pronya, the Cossack. In 1929, when he was ten, Red horsemen came into his village before it was light. His lips are moving: the names of his dead, you think. On your left is Rashid, the Tatar{hamlet == "warn":, on his good leg|}. Behind the rank goes Sergeant Morita, with a pencil. The question isn't whether. It's when. # person: pronya
-> the_hands

=== the_hands ===
# person: none
* [Put yours up first, with Pronya's. # id: hands.first # hinge: hands]
    ~ hands = "first"
    {arm:
    - "collar": It goes up and out, as far as it will go, beside his.
    - "called": It has gone up by itself, beside his.
    - else: It goes up beside his, across your eyes, because of the sun.
    } Morita writes down two names, at the top of a clean page. Then come all the others. Rashid's stays down longest; then he lifts it with the other, and holds it there. # person: morita
    {brief: -> wagons_in_brief}
    "I knew that you'd be with me," says Pronya. {charge == "faithful" or loaf == "pronya":It's a long time since he said anything to you of his own accord.|He has tears in his eyes, and is laughing at them.} # person: pronya.smile
* [Put it up with all the others. # id: hands.with # hinge: hands]
    ~ hands = "with"
    {arm:
    - "collar": When the rank goes up, it goes, up and out, with nothing at the end of it to catch hold of.
    - "called": When the rank goes up, it goes by itself. It has hardly anything to do with you.
    - else: When the rank goes up, it goes too, across your eyes; so you can't see who's with you.
    } Having a stripe, you must report your squad. There are eleven; ten are up, and Rashid is thinking about it. "Eleven," you say. When Rashid's goes up, it has been there for some time, on paper. # person: rashid
    {brief: -> wagons_in_brief}
    "Thank you for deciding," says Rashid afterwards. He would like you to know that he hadn't. # person: rashid
* [Leave it down as long as you can. # id: hands.last # hinge: hands]
    ~ hands = "last"
    {arm:
    - "collar": They are all up. Yours has hold of the seam of your trousers, as it would of a collar.
    - "called": They are all up. Nobody has called you by your name, and you wait for somebody to do it.
    - else: They are all up. You have shut your eyes.
    } Boots come along behind the rank, and stop. "_Ichi_," says Sergeant Morita, softly. "_Ni. San._" He isn't angry. He's waiting, so that it shall come out even. At _hachi_ it goes up. "All," says Morita. # person: morita
    {brief: -> wagons_in_brief}
    "Eight," says Rashid, when you are back at the hut. "I'd bet on five. What did you want to do with the other three?" {charge == "faithful":Pronya cleans his boots.|Pronya has taken his bridle, and gone to sit by himself.} # person: rashid.smile
- -> wagons

=== wagons_in_brief ===
# place: sealed-wagon
# light: dusk
# music: road
On 8 July the unit goes north in closed wagons, two days, in uniforms without badges, to Mergen, toward the Amur. In the dark somebody says that among the tasks will be [[kitchens and wells]]. It's only talk. "People drink out of them," says Pronya. # note: kitchens-and-wells # person: pronya.worried
All summer you build [[a winter camp]]. Hay is brought by Meng, a Daur, who speaks to you in Russian. Nobody has to stand between. # place: mergen # light: afternoon # note: to-the-amur # person: none
-> meng_in_brief

=== wagons ===
# place: sealed-wagon
# light: dusk
# music: road
# person: none
8 July. Men and horses are loaded at night, without badges, and the doors are locked from outside. It's [[two days, north]]. There's one bucket for the men and one for the horses, and you try to stay awake enough to know which. # note: to-the-amur # sound: bolt
* [Lie down by the door. # id: wagon.door]
    There's a crack, with stars in it. At the stations nobody has lit the name.
* [Lie down by the horses. # id: wagon.horses]
    It's warmer; and they know a moment before you do when it is going to stop.
- In the dark somebody has heard from a clerk what your tasks will be. Bridges. Railways. Leaflets. And then, says the voice, [[kitchens and wells]]. There's a powder. # note: kitchens-and-wells
"Into a well?" says Pronya. "But people drink out of it." "I believe that's the idea," says Rashid. Nobody laughs. # person: pronya.worried
* ["It's only talk." # id: wells.talk]
    "Of course it is," says Rashid. All night, though, whoever has the bucket says whose it is before he hands it on. # person: rashid.worried
* ["I'd not do it." # id: wells.not]
    "You put your hand up," says the voice. {hands == "last":"He kept it down till eight," says Rashid. "And then?" says the voice.|"Not for that," you say. "They only counted hands," says the voice.}
- Pronya lets a horse drink from his cap. He tastes it first. # person: pronya
-> snow_camp

=== snow_camp ===
# place: mergen
# light: afternoon
# weather: none
# music: shore
# person: none
Mergen: woods, bog, mosquitoes; beyond the hills, the Amur. All summer you build barracks for a winter, and want to know which.
Hay is brought by Meng, a Daur of fifty. You're sent over to interpret. "Don't trouble yourself," says Meng, in good Russian. "Eleven carts. Your quartermaster has written nine." You wait for somebody to say it again.
* ["Where did you learn Russian?" # id: meng.learn]
    -> over_there
* ["I'll have him write eleven." # id: meng.eleven]
    It takes some shouting. Meng counts the money into his boot. "And what do I owe you?" Where he learned Russian, you say.
    -> over_there

=== over_there ===
"Over there," says Meng, and nods north. "We had [[sixty-four villages]] on that bank. I was nine. It was July, [[1900]]. Your people came with axes, and drove us down to the river, and told us to go home. So we went. My mother couldn't swim. I held on to a cow." # note: blagoveshchensk-1900
"I hear that you're going across," says Meng, "to free your homeland. Then you'll pass ours. There was a bird-cherry by the well. I'd like to know if it stands."
* [Promise to look for the tree. # id: meng.promise]
    "That's what the last ones said," says Meng, and lifts his cap to you, as he must have been taught to at nine.
* [Ask whose that bank is, then. # id: meng.whose]
    "The cow's," says Meng. "She got out first."
- -> left_to_the_snow

=== meng_in_brief ===
# place: mergen
# light: afternoon
# person: none
He was born on the far bank, he says. In July 1900 your people drove his into the river, [[at Blagoveshchensk]] and from sixty-four villages; he was nine, and held on to a cow. "And now you're going over to free your homeland," says Meng. By his well there was a bird-cherry. He'd like to know if it stands. # note: blagoveshchensk-1900
* ["I'll look for it." # id: brief.tree]
    "That's what the last ones said," says Meng, and lifts his cap to you.
* ["Whose bank is it, then?" # id: brief.whose]
    "The cow's," says Meng. "She got out first."
- -> river_or_home

=== left_to_the_snow ===
# place: snow-camp
# light: dusk
# weather: snow
In September it's called off. There are roofs on, and two stoves of eleven. It snows in at the windows, onto the bunks, very evenly.
-> river_or_home

=== river_or_home ===
{hands == "last": -> horse_train}
-> the_amur

=== the_amur ===
# place: amur
# light: night
# weather: none
# music: amur
# person: pronya
{brief:In September the camp is left to the snow. The|The} top of Morita's list goes on, {hands == "first":you and Pronya before all|Pronya at the head of it and you somewhere in it}: a day in [[a sealed wagon]], in police tunics, without badges. When the door is unlocked you're in Sakhalian, on the Amur. Over there are lights. # note: to-the-amur
It is Blagoveshchensk: a whole Russian town, in lamps. You and Pronya have a wash-house with a window, and from October to June you look.
* [Count the windows. # id: amur.count]
    Two hundred and six. One comes on at four; it must be a baker. Pronya says good morning to him. # person: pronya.smile
* [Listen. # id: amur.listen]
    Over the ice at night one hears a dog, and once, quite near, a woman calling in somebody Kolya. "He'll get it," says Pronya, with satisfaction. # person: pronya.smile
- # light: snow
"I put up my hand to get over there and finish them," says Pronya in December, with his nose against the glass. "And that one's a baker." {oath == "alone" or charge == "faithful":He is telling the glass, not you.|He looks round, as though you had said something.} # person: pronya
-> the_bowl

=== the_bowl ===
# person: none
At New Year Rashid is sent back to Sungari-2 with a bad chest. Whoever leaves early is given [[a wooden bowl]], with the Emperor's crest. "Take it to your mother," says Rashid. "I'd only feel that I was being watched." # note: wooden-bowl # person: rashid
* [Thank him. # id: bowl.thank]
    "For what?" says Rashid. He coughs as far as the door, so as not to have to say goodbye. # person: rashid
* ["Eat from it once." # id: bowl.once]
    He does, that evening, with his face to the wall. "It's only soup," says Rashid, relieved. # person: rashid.smile
- -> to_the_mission

=== horse_train ===
# place: sealed-wagon
# light: dusk
# weather: none
# music: road
# person: none
{brief:In September the camp is left to the snow. The|The} first hands go on to the Amur, in secret, in police tunics, Pronya before all. The last go home, with the horses: you, and Rashid, told to keep you company. It's eight to a wagon, with their heads over your knees. # note: to-the-amur
Whoever leaves early is given [[a wooden bowl]], with the Emperor's crest. "For loyal service," reads Rashid. He turns his round. "I had mine up at five. You'd think that there would be a bigger one." # note: wooden-bowl # person: rashid.smile
* [Let the horse drink from yours. # id: bowl.horse]
    It drinks, and blows, and leaves hay in the crest. "Now it's been used," says Rashid. # person: rashid.smile
* [Keep it for Mother. # id: bowl.mother]
    She'll have pins in it before you've got your boots off.
- # place: stables
# light: morning
# person: pronya
All that winter you muck out for three squadrons. In June Pronya comes back from the river, thinner. {oath == "alone" or charge == "faithful":He has to tell somebody, and you are by the stall.|He has waited to tell you.} "One can see Russia," says Pronya. "With lamps. There was a baker; at four he puts on his light." # person: pronya
{brief: -> to_the_mission}
* ["You put your hand up first." # id: lights.first]
    "To get over there," says Pronya. "I didn't think that it would be people getting up for work."
* ["What was he baking?" # id: lights.baking]
    "Rye," says Pronya at once. "With not enough salt." # person: pronya.smile
- -> to_the_mission

=== to_the_mission ===
# place: mission-room
# light: afternoon
# weather: none
# music: file
# person: none
{brief:June 1942. You are|June 1942, Harbin. You are} lent for the summer to the Japanese Mission, where [[some seventy Russians]] work, and you may sleep at home. {section:
- "signals": You write down Soviet radio. The voice that used to read out beet is reading out towns.
- "sappers": You sort sketches of bridges, drawn by prisoners who wanted to be left alone.
- else: You put questions to prisoners, and answers into Japanese.
} # note: mission-sections
Hayasaka, your old teacher, lays before you a clean sheet, a ruler and a pencil. "[[The bridge at Khabarovsk]]," he says. "We have the part above the water. Your father built a pier of it." # note: khabarovsk-bridge # person: hayasaka
{brief: -> the_map}
# light: dusk
Father drew it for you on Sundays, in the frost on the window: how a pier goes down, how far, through what. He may be standing on it now. Hayasaka has chosen an hour when nobody else is here.
-> the_map

=== the_map ===
{sentence == "pier":"Which pier is yours?" you'd asked at the train, with one breath left. "The third." He showed you with his fingers.|The third pier was the one he told best. It went down through sand, and gravel, and then it stood.} {brief:You have it all in your hand.|}
* [Draw it as he told it. # id: map.true # hinge: map]
    ~ map = "true"
    ~ marks += map_true
    ~ doors += mission
    Your hand has only been waiting. At the third pier you put in the caisson, and the air-lock, and a man inside with a lamp, because there was always a man with a lamp.
    {brief: -> syllabus}
    "He taught you to leave out nothing," says Hayasaka. It is what he says of Chekhov. With his penknife, very lightly, he scrapes away the man. # person: hayasaka
* [Move the third pier. # id: map.wrong # hinge: map]
    ~ map = "wrong"
    ~ marks += map_wrong
    You set the third pier where there's nothing but river, and draw it very well, so that it shall be believed. From now on you have to remember which bridge you said.
    {brief: -> syllabus}
    Hayasaka lays the ruler along it. It passes over the third pier, stops, goes back. "An odd place for one," he says. "But then, I have never built anything." He puts it into the drawer himself. # person: hayasaka.wry
* ["I have no hand for drawing." # id: map.blank # hinge: map]
    ~ map = "blank"
    From a folder Hayasaka takes your school drawings, form by form. A viaduct, with shading. "Excellent," it says underneath. He's sorry. You have a cell in the basement for three nights, with the sheet and the pencil.
    {brief: -> syllabus}
    On the fourth day he takes the sheet back. For something to do you have folded it into a boat. "That too I shall have to file," says Hayasaka. He flattens it with the ruler. # person: hayasaka.tired
- -> syllabus

=== syllabus ===
# place: reading-room
# light: afternoon
# music: file
-> leaf_syllabus ->
* [Look through the hole. # id: syllabus.hole]
    It's as high as one line of type. Tamara Ivanovna is on the other side of it. # person: tamara
* [Carry it across to the window. # id: syllabus.window]
    One isn't to carry leaves about. Tamara Ivanovna counts her keys. # person: tamara.hard
- From this window one can see the bridge. I have held the leaf to the glass, and counted. {map:
- "true": Every pier is where you put it.
- "wrong": At your third pier sits a gull, on the water.
- else: One can count the folds. They make a boat.
} # note: khabarovsk-bridge
* [Look at the third. # id: pier.third]
    Water stands up white on one side of it. Downstream it's quite smooth, for a long way. # sound: water
* [Pull down the blind. # id: pier.blind]
    Tamara Ivanovna looks up. "Is it the sun?" she says. It's the sun. # person: tamara
- -> the_loaf

=== the_loaf ===
# place: courtyard
# light: afternoon
# music: none
# person: none
July 1942, a Sunday. Under your coat is one loaf from the barrack bakery, white. [[There are cards for bread now]], by nationality. Russians get grey. The Chinese get sorghum, and too little; white flour in a Chinese house is an offence. {
- receipt == "mother": Mother, whose name stands on a list of the consulate's, has no card. {ksana_away(1942):Two eat from one.|Three eat from two.} # note: bread-cards
- receipt == "ksana" and not ksana_away(1942): Ksana, whose name stands on a list of the consulate's, has no card. Three eat from two. # note: bread-cards
- else: At home they are hungry, and lay five plates. # note: bread-cards
}
On her step sits Luan Guizhen, {changsheng == "told":who hasn't had a good word for you in ten years|grown thin}. She lifts her head. "Wheat," says her daughter Wanqing, by the pump, to nobody. # person: wanqing
{telegram != "ninel":And on the stairs sits Zhorzh. For [[a receipt]] there's no card; Ninel hasn't got up since Tuesday, he says, there was no point. # person: zhorzh.worried # note: receipt-citizens|And on the stairs sits Zhorzh, thin, with an old letter from Shanghai: there's bread there, Ninel writes, in three languages. # person: zhorzh}
* [Take it up to Mother. # id: bread.home # hinge: bread]
    ~ bread = "home"
    Downstairs a window is shut. Mother cuts it in five. {ksana_away(1942):Raya wraps up hers, and takes it home to her mother.|Ksana shuts her eyes to chew.} The fifth slice stands at Father's place until evening, when the Colonel is found to have eaten it. # place: flat-summer # light: morning # person: mother
    {brief: -> room_on_the_second_floor}
    By August there's dysentery in the yard. Luan Guizhen has it; it is the sorghum. Nobody says so to you. Wanqing tells the pump. # place: courtyard # light: afternoon # person: wanqing.hard
* {telegram != "ninel"} [Give it to Zhorzh, for Ninel. # id: bread.ninel # hinge: bread]
    ~ bread = "ninel"
    ~ marks += bread_ninel
    You go with him. Ninel is in bed, in a man's boots, and very polite. She eats the first slice standing up, with her face to the wall. "I remember this," says Ninel. "It's the outside that one misses." Then she hides half of it for Zhorzh, since it's no use giving it to him. # person: ninel.tired
    {brief: -> room_on_the_second_floor}
    {ksana_away(1942):At home Raya has come with a knife wrapped in a napkin, a good one, because there was to be a loaf.|"Whose bread was that?" says Ksana. She had met the smell on the stairs, going down.} "Grey's healthier," says Mother. # place: flat-summer # light: morning # person: mother
* [Give it to Luan Guizhen. # id: bread.diao # hinge: bread]
    ~ bread = "diao"
    ~ marks += bread_yard
    ~ doors += yard
    {changsheng == "told" or hamlet == "guide":She looks at it, and then at the hand that it's in. Then she moves her knees to let you past, and shuts the door behind you|She has you in by the sleeve and the door shut}. "Who saw you?" Old Diao hangs a quilt over the window. # person: luan
    {brief: -> room_on_the_second_floor}
    You eat it to the end, all four. What's in the cracks of the table old Diao gets out with his smallest chisel. "If they come now, they come for us," says Luan Guizhen; and it's the _us_ that has you in it. # person: luan
- -> room_on_the_second_floor

=== room_on_the_second_floor ===
# place: mission-room
# light: afternoon
# weather: none
# music: teacher
# person: none
Thursday, 27 August 1942. The Mission, second floor. Nine prisoners are to be done by five, and you want to be home by six. There are plums. Hayasaka asks, in Japanese; the rules want two men, one to ask, and one to have put it wrong. # person: hayasaka
* [Tell him about the plums. # id: plums.tell]
    "Then we shall be exact," says Hayasaka, "and quick." # person: hayasaka.wry
* [Fill your pen. # id: plums.pen]
    It holds enough for nine.
- Each prisoner has [[a sheet]], and at its foot is a printed box. _The person examined is / is not willing to serve._ One rules out what isn't so, and signs. # note: the-sheet # person: hayasaka
Whoever is willing goes up one floor. Whoever isn't waits in the basement for Friday's van, closed, like a baker's. Where it goes nobody has told you, and you haven't asked. Hayasaka sharpens his pencil before the box each time. Eight are done.
* [Look through the eight sheets. # id: sheets.eight]
    Six up, two down. You've ruled them very straight. # sound: page
* [Look down at the yard. # id: sheets.yard]
    It's been swept, for tomorrow.
- {fatal == "softened": -> kulebakin_again}
-> the_raftsman

=== the_raftsman ===
The ninth is Stepan Anikin, forty-four, a raftsman. In June his raft came apart on the Amur, in fog, and his half went to the wrong bank. From what was left he has carved a spoon.
# said: hayasaka.ja
"Why did he cross the frontier?"
# said: anikin.ru
"I didn't. It was the log."
* ["He says that it was the log." # id: log.exact]
    # heard: hayasaka.ja
    "He did not cross. It was the log."
    "Which log?" says Hayasaka; it's on the form. "Larch," says Anikin.
* ["He says it was an accident." # id: log.accident]
    # heard: hayasaka.ja
    "He says that it was an accident."
    "That was long," says Anikin, "for a log." He has good ears.
- Anikin has been watching your pen. "Does all of it go down?" All of it, you say. "They wrote about me once before, at the timber office: that I agreed. I was in the bath-house." He turns the spoon over. "So is there anywhere that it says what a man said?"
{brief: -> will_he_serve}
* ["Here." # id: anywhere.here]
    "Well, then," says Anikin, and sits up, and wipes his palms.
* ["Not that I know of." # id: anywhere.not]
    "Then you could make a start," says Anikin.
- -> will_he_serve

=== kulebakin_again ===
The ninth has freckles, and no grin. He had one at Hailar: Fyodor Kulebakin, the driver from Kyshtym. You made a sentence of his, about an egg, softer. So he was put down as pliable, and has been kept for three years. # person: kulebakin.tired
"If you please," says Kulebakin. He has known you by the voice. "I've driven their lorry. I've been in two films. Nobody asks me anything; it says that I'm pliable. Who said so?"
* ["The major did." # id: pliable.major]
    "The major had no Russian," says Kulebakin. He waits. Hayasaka is looking out of the window.
* ["It was from what I said." # id: pliable.me]
    "I thought it might be," says Kulebakin. "I've had time to work it out. You meant it kindly."
- {brief: -> will_he_serve}
In his belt is a spoon that he carved, with thirty-seven notches, for months. "You owe me a sentence," says Kulebakin. "I've been saving up for it. Has one still got to say it in your little voice, or can it go down as it is?" # person: kulebakin
* ["As it is." # id: owe.asis]
    "We'll see," says Kulebakin.
* ["It depends on what it is." # id: owe.depends]
    "There you are," says Kulebakin. "That's how it starts."
- -> will_he_serve

=== will_he_serve ===
# music: none
# said: hayasaka.ja
"Ask him whether he is willing to serve."
You put it to him. {fatal == "softened":Kulebakin|Anikin} looks at your right hand.
{fatal == "softened": -> kulebakin_wont}
-> anikin_wont

=== anikin_wont ===
# said: anikin.ru
"Write that I won't. I've nothing against you. My boy's at the war, and I'm not going to sit here doing something to him. But write it clear. So that nobody can say after that I was in the bath-house."
-> ask_again

=== kulebakin_wont ===
# person: kulebakin
# said: kulebakin.ru
"Write that I won't. Not that I don't understand, and not that I'm thinking about it. Three years I've been what you put. Now you put what I say. I want one paper in the world where it says no, and it's mine."
-> ask_again

=== ask_again ===
Hayasaka doesn't write. He lays down the pencil, parallel to the edge. # person: hayasaka
# said: hayasaka.ja
"Tell him that the work is light. He could chop wood. Ask him again, please; as one asks a guest to stay."
He hasn't done that with the other eight.
* [Ask it just as gently. # id: again.gently]
    You do it in your mother's voice. {fatal == "softened":"You've got better at it," says Kulebakin. "No."|"That's kind," says Anikin. He'd like to oblige you both. "No."}
* [Ask it as it stands on the form. # id: again.form]
    {fatal == "softened":"Willing!" says Kulebakin. "I was never willing. I was hungry. No."|"I've said," says Anikin, mildly. "No."}
- Hayasaka has you ask a third time. Then he breaks the point of his pencil, and looks for the knife. "Write what he says," he tells you, into the drawer. # person: hayasaka.tired
-> the_box

=== the_box ===
# music: fear
# sound: pencil
{fatal == "softened":Kulebakin|Anikin} has come up to the table, so as to see. There's the box; there's the ruler, for ruling out. Upstairs there is wood to be chopped. In the basement there's Friday. {brief:Nobody has told you where the van goes.|You hold the pen.}
* [_Faithfully._ Rule out "is". He will not. # id: sheet.faithful # hinge: sheet]
    ~ sheet = "wont"
    You rule it out, and beside it you write it in words, large, in your best hand. "Read it me," he says. You read it. "That's it," says {fatal == "softened":Kulebakin|Anikin}. "That's what I said." Your cuff has gone into the ink. "Thank you," he says, the first man to say it in that room.
    {brief: -> friday_in_brief}
    He has nothing on him, so he gives you the spoon. "For the trouble," says {fatal == "softened":Kulebakin. "Now we're quits, you and me. It's a good feeling, isn't it?"|Anikin. "It's larch. It'll outlast the pair of us." At the door he bows to the paper.} Hayasaka blots it, for longer than ink needs. # person: hayasaka.tired
* [_Softer._ Leave the box. Write "undecided". # id: sheet.softened # hinge: sheet]
    ~ sheet = "blank"
    ~ softened++
    You rule out nothing, and write one word above. Your cuff goes through the ink. "What's that say?" asks {fatal == "softened":Kulebakin|Anikin}. That it's noted, you say. "It's too long for a no," he says. He looks at you; {fatal == "softened":it's the look from beside the egg|he has been in the bath-house again}.
    {brief: -> friday_in_brief}
    "Then it's I who must fill it in," says Hayasaka. He lays the sheet in the lowest drawer, underneath the paper that lines it, and leaves his hand there. "How late it is," he says. It's ten to five. # person: hayasaka
* [_Sharper._ Rule out "is not". He will. # id: sheet.sharpened # hinge: sheet]
    ~ sheet = "will"
    ~ sharpened++
    You rule it out with one stroke; your cuff goes through it. Two soldiers take him by the elbows, and it's not down that they go, it's up. On the third stair {fatal == "softened":Kulebakin|Anikin} understands it. He comes back down, with both of them on him. "What did you write?" You tell him.
    {brief: -> friday_in_brief}
    He spits. It's on your sleeve, with the ink. "I'd only the one thing on me," says {fatal == "softened":Kulebakin, "and I'd been saving it for three years.|Anikin, "that they hadn't had off me at the door.} It was my no. You've gone and spent it." He throws the spoon after it. Hayasaka picks that up.
- -> friday_morning

=== friday_in_brief ===
# place: mission-room
# light: afternoon
{sheet:
- "wont": On Friday the van comes. He finds your window from the yard, and waves to you, as to somebody who has done him a good turn.
- "blank": On Friday the van comes, and he isn't among the nine. His sheet is in Hayasaka's drawer.
- else: On Friday the van comes, and he isn't among the nine. He's in the yard, chopping wood for the second floor. He stops whenever you go by.
}
* {sheet == "wont"} [Wave back. # id: brief.wave]
    You wave, and the doors are shut.
* {sheet != "wont"} [Look away. # id: brief.away]
    It's an old trick of your eyes.
* [Look at Hayasaka. # id: brief.hayasaka]
    He is reading. It's the same page that it was at nine.
- -> unheard_of_the_van

=== friday_morning ===
# place: mission-room
# light: afternoon
# music: absence
# person: none
{sheet:
- "wont": Friday, at nine. The van is in the yard. They get in by the back, holding on to the rail. {fatal == "softened":Kulebakin|Anikin} is the last. He looks up along the windows till he has found yours, and lifts his arm, and waves, as to somebody who has come to see him off.
- "blank": Friday, at nine. The van is in the yard. They get in by the back, holding on to the rail. With the rest of the week's you count eight, and nine were ordered. The driver counts them too, and looks up at your window; Hayasaka, at his table, reads on, with his hand on the drawer.
- else: Friday, at nine. The van is in the yard. They get in by the back, holding on to the rail; with the rest of the week's you count eight. Beside it {fatal == "softened":Kulebakin|Anikin} is chopping wood for the second floor. When you come to the window he stops, with the axe up, until you've gone away from it.
}
* {sheet == "wont"} [Wave back. # id: van.wave]
    He seems pleased to have been able to show you to the others. Then somebody puts up the step. # sound: bolt
* {sheet == "wont"} [Step back from the glass. # id: van.step]
    So he has waved at a curtain. He waits a bit, with his arm up, in case it's that you haven't seen him. # sound: bolt
* {sheet == "blank"} [Ask Hayasaka what he'll put. # id: van.put]
    "I am reading," says Hayasaka. It is Chekhov. He has been at that page since Tuesday. # person: hayasaka.tired
* {sheet == "blank"} [Sharpen his pencil for him. # id: van.pencil]
    You lay it down where he can reach it. He thanks you. He turns it round, with its point to the wall. # person: hayasaka
* {sheet == "will"} [Go down and cross the yard. # id: van.cross]
    He lets you go by. {fatal == "softened":"Good morning," he says; in Japanese, in your voice.|He moves one log, with his foot, out of your way.} You hear the axe begin again when you're on the stairs.
* {sheet == "will"} [Stay away from the window. # id: van.stay]
    At six, when you leave, there's a stack there to the height of a man. He has laid it very straight.
- -> the_dyke

=== the_dyke ===
# place: embankment
# light: dusk
# music: river
# person: none
You don't go home for the plums. You walk on the dyke, by the Sungari. {sheet:
- "wont": He had asked you for one thing, and you did it exactly. You can't find anything wrong with it, and go on looking. In your pocket is the spoon.
- "blank": You wrote one word that nobody had said. You've done it before and slept.
- else: He's alive, and it's warm up there. You go over it, link by link. At the end there's spit on your sleeve each time.
}
A watchman with a lamp looks at you; half an hour later, again. It's two before you are home. Mother's sitting up, with her thimble on. "Ink," says Mother. "Take it off. I'll turn it." # place: flat-summer # light: lamp # person: mother
-> unheard_of_the_van

=== unheard_of_the_van ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
Tamara Ivanovna has moved the lamp nearer. She sees which leaf I have got to, and stays.
* [Ask her where the van went. # id: unheard.van]
    "It isn't in this folder," says Tamara Ivanovna. That's not what was asked. # person: tamara.hard
* [Read the printed words aloud. # id: unheard.words]
    "_Is / is not willing_." "It's a good form," says Tamara Ivanovna. "There is only room for what one has decided." # person: tamara
- These have not been heard here. # person: none
# aside: unheard
Those whom that van took, that summer and the others. Most were Chinese. Their sheets aren't in this folder, and [[most have no name]] in any. # note: most-have-no-name # age: 16
{
- fatal == "softened": Fyodor Kulebakin, who said no. {sheet == "wont":It is written down.|What's written down is something else.} # aside: unheard
- else: Stepan Anikin, who said no. {sheet == "wont":It is written down.|What's written down is something else.} # aside: unheard
}
# aside: unheard
Those who were driven into the Amur in July 1900: [[thousands]]. The names weren't taken, on either bank. # note: blagoveshchensk-1900
-> leaf_sheet ->
{
- sheet == "wont": The table was to have been full by Trinity, and two had gone by. In those two years you did one thing exactly as you were asked, and were thanked for it. # chapter: close
- sheet == "blank": The table was to have been full by Trinity, and two had gone by. Mother had an empty place that she laid for; and now you had one too. # chapter: close
- telegram == "ksana": The table was to have been full by Trinity, and two had gone by. You had sent one person where she hadn't asked to go. Now it was two. # chapter: close
- else: The table was to have been full by Trinity, and two had gone by. You knew by then how a line gets filled in for somebody, over his head. # chapter: close
}
-> the_princes_visit

=== to_shanghai ===
# person: mother
It takes one line of ink. Mother gets up and takes your bedding, and folds it in four, and in eight; smaller than one folds it for the day.
* ["I'll send for you, one by one." # id: shanghai.send]
    "So many aunts," says Mother. She has seen it at once, and is pleased with it, and cries. # person: mother.worried
* ["It's only till Trinity." # id: shanghai.trinity]
    "Five, at Trinity," says Mother. She goes on folding. It won't get any smaller. # person: mother.worried
- "One retires so as to fight on," says the Colonel. He has retired from Omsk to this chair. He gives you his hand, and in it the thimble of a glass, wrapped up in a letter to Belgrade, to say that it's their move: you're to post that from the ship. {carbon == "burn":"At least nobody'll write about you now," says Ksana.|"Then I shan't have to copy you any more," says Ksana.} She does kiss you. # person: ksana
# place: shanghai-quay
# light: dusk
# music: shore
# person: none
It's two days by train, past Sungari-2, which is a lamp on a bridge; and three by sea. In your pass there's an aunt. You say the word to five officers in three languages. By the fourth you've grown fond of her.
{brief: -> the_wire_home}
Then there is a quay, with more light than you have ever seen, and all of it for sale. Nobody asks you where you were born. A policeman with a Yaroslavl accent tells you to move along. [[Everyone from Harbin]] is here: half your class, each with his aunt. # note: shanghai-and-after
* [Find a room. # id: quay.room]
    It has a bed in it, and a nail. You hang up your coat. Then you take it down again and put it on, so that the nail should not look like the one behind the door.
* [Find work. # id: quay.work]
    They want somebody to stand between a captain, a crew, and some crates. "What have you got?" Russian, Japanese, Chinese. "And which do you lie in?" says the captain. He hires you before you have found the answer.
- -> the_wire_home

=== the_wire_home ===
On the Thursday you send the telegram, as arranged: AUNT DIED PEACEFULLY. It's how one says _arrived_. At the counter you find that you have taken off your cap.
-> leaf_wire ->
* [Send one for Ksana, in the spring. # id: wire.ksana]
    AUNT DYING, you wire in March. Vyazmitin rinsed his cup. But over there, said Ksana, nobody had to have an aunt; she put the permit into the stove. In December came the other war, and the ships stopped. # place: reading-room # light: dusk # music: file
* [Send one for Mother, in the spring. # id: wire.mother]
    AUNT DYING, you wire in March. Vyazmitin rinsed his cup. But if she got up as well, said Mother, who was there to count? In December came the other war, and the ships stopped. # place: reading-room # light: dusk # music: file
- # person: none
They needed somebody on the Amur, in the next year, and in an office in Harbin, in the year after. What they asked, and who put it into Japanese, is in no folder of mine.
* [Ask Tamara Ivanovna for that folder. # id: theirs.ask]
    "Whose?" says Tamara Ivanovna, who keeps this room. There's no name to give her. # person: tamara
* [Go by your card. # id: theirs.card]
    The Bureau kept it up, in blue, as though you had gone out for bread.
- # person: none
-> leaf_shanghai ->
-> shanghai_after

=== shanghai_after ===
* [Look for the table. # id: shanghai.table]
    -> table_after ->
    * * [Count the plates. # id: shanghai.plates]
        There was never one for the aunt.
    * * [Go on to those who had put up a hand. # id: shanghai.on]
        There are better lists of them.
    - - -> hut_after ->
* [Look for those who had put up a hand. # id: shanghai.hut]
    -> hut_after ->
    * * [Look for the saddle. # id: shanghai.saddle]
        It came home without a paper.
    * * [Go on to the table. # id: shanghai.back]
        It's in no list. Somebody laid it every evening.
    - - -> table_after ->
- {fatal:
- "faithful": Kulebakin came into the yard in September 1945, as a sergeant with steel teeth. He was boiled an egg, and told that you were in Shanghai, with an aunt. "At her deathbed?" he said. "Five years?" He'd have liked to meet her.
- "softened": Kulebakin, whom they had written down as pliable, has no paper after the summer of 1942. Somebody else had sat there, and asked him.
- else: Kulebakin had been shot in 1939. In the file there's a query from his mother, about a photograph.
}
Ksana took [[the train south]] on 14 August 1945, alone, and found you on your quay. She had a name for you, you can suppose which, and then she told you who was left. You took a coaster north that autumn, to fetch Mother. You are on the list of those who went aboard. # note: shanghai-and-after # place: shanghai-quay # light: dusk # music: shore
* [Look for the coaster. # id: shanghai.coaster]
    It had been a mine-sweeper. After Dairen it isn't in the register.
* [Look for what was in your pockets. # id: shanghai.pockets]
    A permit for one, one way, out of date. My mother kept the glass; it had been left behind, on the nail.
- She had a daughter in Shanghai, in 1948; the two of them went on by [[an island of tents]], to Brisbane. On a Thursday, now and then, when there was no reason for it, she'd say that the aunt was dead. # note: shanghai-and-after
_Did he know?_ {watchmaker == "blind":You were the one at that table who did not. I would like it to be a comfort.|You had held it up to the lamp, and could have asked. You took care not to; and then there was a sea.} You'd been given one line, and it was long enough for one name. # end: shanghai
-> END

=== table_after ===
The Colonel went out in August 1945 to greet the guests, and died in a camp the year after. Zhorzh wore the Soviet consulate's armband for ten weeks, and was taken; his Ninel, who had [[no ration]], had died of typhus in 1942. Wanqing printed a newspaper in Harbin, in 1946. Mother sewed on, and laid five plates. # note: receipt-citizens
->->

=== hut_after ===
Pronya went to the Hailar men, and was killed [[near Makertui]] in August 1945, by Japanese cavalry; a saddle came home. Rashid was held in a camp at Mudanjiang, and came back. Of Hayasaka there's a photograph. {rope == "slack":Ok-sun, whom you had let go, was home by 1946.|Ok-sun is on no list.} # note: makertui-told
->->
