// Chapter 04, The Line. January and February 1939: a pass, a village, a police post, a rope.
// In the short form every scene is told in brief and keeps its hinge.
=== the_line ===
# chapter: 04
# place: jordan
# light: noon
# weather: none
# person: none
# music: none
In this chapter a village is driven out and its grain burnt. Five prisoners stand on one rope, and one may be struck. A man may be shot, an old woman may freeze. None of it is shown close.
* [Read the chapter whole. # id: rails.whole]
    ~ brief = false
    -> the_jordan
* [Read the short form. # id: rails.short]
    ~ brief = true
    -> buffet_in_brief

=== buffet_in_brief ===
# place: flat
# light: lamp
It is January 1939, and you are nineteen. Your unit is secret, and it has been [[lent to the guards of the Line]], the railway outside Harbin. On leave, at supper, you promise Luan Guizhen from downstairs that no village will be moved by you. You believe it. # note: lent-to-the-line
~ vow = "together"
# place: station-buffet
# light: dusk
That night her daughter Wanqing, twenty, is waiting for you in the station buffet, with a suitcase. An aunt of hers has typhus down the Line, she says, and Chinese may not travel without a permit. Your own pass [[has no name on it]]. # person: wanqing # note: no-such-unit
-> the_pass

=== the_jordan ===
# music: home
# person: none
19 January 1939, [[Epiphany]]. You are nineteen, and home for a day from the Line, the railway outside Harbin, where your unit is [[lent to the guards]]. All Russian Harbin is out on the ice of the Sungari, with bottles, for the water that the clergy have blessed. Mother has given you two. # note: jordan # note: lent-to-the-line
Your unit is secret, so you have come as a clerk, with long hair. By the cross of ice you count six clerks with your hair and your walk. Each takes care not to know the other five.
* [Nod to the nearest. # id: clerk.nod]
    He looks through you, as he was ordered to. But he has no bottle, and people have begun to look at his hands; so he takes the second out of yours, as though you had been holding it for him.
* [Look down through the ice. # id: clerk.ice]
    It's so clear that one thinks it can't hold. Under your boots a leaf goes by, towards Khabarovsk, without a permit.
- Old Diao, the joiner from your yard, walks round the cross, as he does every year. He's looking for the joint.
A seventh clerk undresses, crosses himself and drops into the water. He's out again at once, steaming; before he has found his shirt, his long hair has frozen, and stands straight up. "Name?" asks a man from the newspaper, who writes down the bathers. The clerk thinks. "Ivanov." "That's the fourth," says the man, and writes.
* [Fill up, to the cork. # id: water.cork]
    "Not to the cork, clerk," says a woman in a checked shawl, from a suburb that one sees only at Epiphany. "It'll burst on you. Who brought you up?" You tell her: a woman who'll hold it up to the lamp, to see how much there is.
* [Drink some, and ask for something. # id: water.ask]
    It makes one's teeth ring. You ask that the winter may go on being rails: so many metres a day, and in the evening so many metres back.
- -> leave_supper

=== leave_supper ===
# place: flat
# light: lamp
# person: mother
At supper there are five plates, and four people. Mother lays a place for Father, who left by train four years ago, and washes his plate, though it's clean. The water stands under the icon.
In her lap are shirts for a unit that nobody has named to her.{marks ? woman: She sews with the last of Gu the pedlar's needles.}{marks ? machine: The gold flowers on the machine are nearly worn away.}{marks ? bench: The machine is hired.}
{changsheng == "told":Luan Guizhen from downstairs stands in the door. In seven years she hasn't spoken to you.|Luan Guizhen from downstairs stands in the door, with flour on her hands.} # person: luan.hard
# said: luan.zh
"They say that up the Line whole villages are put behind a wall. Is it you who do that?"
They all wait for the Russian.
* ["She asks if we move villages." # id: luan.villages]
    # heard: colonel.ru
    "She asks if we move villages."
    "One doesn't move a village," says the Colonel, your grandfather. "One loses it, or one doesn't." # person: colonel
* ["She asks what we do up there." # id: luan.work]
    # heard: mother.ru
    "She asks what we do up there."
    "She used more words than that," says your sister Ksana, who is fourteen and has an ear. # person: ksana
- You are there for rails. "No one will be moved by us," you say in Russian. Mother's needle goes on. # person: mother
Luan Guizhen is waiting for hers. Her Chinese has [[two words for _us_]], and you must take one. # person: luan # note: two-words-for-us
* [_Zánmen_: us, and you with us. # id: vow.together]
    ~ vow = "together"
    "Us," says Luan Guizhen. It is the yard's word, for people who share a pump. {changsheng == "told":"No," she says, and goes down.|Then she wipes the flour off one hand, and touches the door-frame with it.}
* [_Wǒmen_: us, and not you. # id: vow.ours]
    ~ vow = "ours"
    "Not by yours, then," says Luan Guizhen. "I didn't think that it would be by ours." She goes down, holding the rail. # person: luan.hard
- "What was all that?" says Mother. Pronouns, you say. # person: mother
-> buffet

=== buffet ===
# place: station-buffet
# light: dusk
# music: none
# person: none
The third-class buffet of Harbin station, past ten. Your train goes at eleven forty. Your pass [[has no name on it]], since your unit doesn't exist: _Bearer travels on service. Baggage not to be opened._ You want soup. # note: no-such-unit
At your table sits Diao Wanqing from downstairs, twenty, who works at a printer's. She has a borrowed coat and a suitcase, and has been waiting for you. # person: wanqing
* [Sit down, and say her name. # id: buffet.name]
    "Not here," says Wanqing, and smiles, for the waiter. # person: wanqing.wry
* [Sit down as a stranger would. # id: buffet.stranger]
    "Good," says Wanqing, without moving her lips. "Go on like that." # person: wanqing.wry
- "My aunt has typhus," she says, in Russian. "At Handaohezi. For us there's no ticket without a permit, and a permit takes nine days." She turns her head to read your pass. "It says bearer." # person: wanqing
{changsheng:
- "told": "I would have asked someone else," she says. "But you owe my family a journey." # person: wanqing.hard
- "misdirected": "You sent a man away once for nothing," she says. "Send a woman for something." # person: wanqing.hard
- "hid": "You put your hand into a bucket for us once," she says. "This is only paper."
- "silent": "You once knelt an hour for us," she says. "This doesn't take as long."
}
* [Ask what the aunt is called. # id: aunt.name]
    "Third Aunt," says Wanqing at once. "One doesn't call them by name. You'd know, if you had three." # person: wanqing.wry
* [Move her suitcase from the draught. # id: aunt.case]
    You take both hands to it, and the table moves. "Medicine," says Wanqing. "It's the bottles." # person: wanqing
* [Push your soup over to her. # id: aunt.soup]
    {marks ? fare_told:"Is that from the five yuan?" says Wanqing. She eats it, to the end.|She eats it to the end. "Third Aunt makes it better," she says.} # person: wanqing
- She needs to be on tonight's train. So do you.
-> the_pass

=== the_pass ===
* [Give her your pass. # id: pass.lend # hinge: pass]
    ~ marks += pass
    She reads both sides of it. At the barrier a Japanese corporal sees _not to be opened_, and carries the suitcase up the steps for her himself, with pauses. # person: wanqing
    {brief: -> no_aunt_in_brief}
    "I'll post it, on Monday," she says from your seat, through your window. You travel on the brake platform of a goods train, and walk the last twelve versts. # person: none
    -> under_the_table
* [Write her a pass of her own. # id: pass.date # hinge: pass]
    ~ wrote_pass = true
    You carry stamped blanks, because you can spell. _Bearer travels to Handaohezi. Aunt in hospital. One way._ It is the first thing you have forged. She blows on it. # person: wanqing
    "And back?" "Back is another colour of stamp." She thinks. "Then I'll find another way," says Wanqing. # person: none
    {brief: -> no_aunt_in_brief}
    -> under_the_table
* [Offer her money instead. # id: pass.coin # hinge: pass]
    You have three yuan, and they are Ksana's, for a book of songs. "Whose?" says Wanqing, looking at the clean handkerchief. You tell her, and she takes them. # person: wanqing
    {brief: -> no_aunt_in_brief}
    "Then I'm in debt to Ksana." She unwraps it, gives you back the handkerchief, and goes to look for the kind of guard who costs two and a half. # person: none
    -> under_the_table

=== no_aunt_in_brief ===
There is no aunt. Where the suitcase stood lies [[a bit of type]], for printing: one character, _person_, cast backwards. You {marks ? pass:drop it down a grating, and walk to your post without a pass. For that you get a night in the cell, and Sergeant Morita's hand|put it in your pocket, where in time it wears a hole}. # person: none # note: type-in-a-suitcase
{marks ? pass:
    ~ sort = "dropped"
- else:
    ~ sort = "kept"
}
In the train an old guard tells you about [[Loushan]], where partisans shot his captain in July. In the reports, he says, everyone in the forest is one word, _khunkhuz_. # place: night-train # light: dark # note: loushan
-> village_in_brief

=== under_the_table ===
Where her suitcase stood lies {marks ? pass:what you have had in your fist ever since|something small}: [[a bit of type]], for printing. On its end, cast backwards, is a character of two strokes. It's _person_. # note: type-in-a-suitcase
A whole suitcase of them. There is no aunt.
* [Keep it. # id: sort.keep]
    ~ sort = "kept"
    It goes into your trouser pocket. It has sharp corners, and weighs more than a coin.
* [Drop it down a grating. # id: sort.drop]
    ~ sort = "dropped"
    You hear it go a long way. Somewhere, on a first page, one person will be missing.
- -> night_line

=== night_line ===
# place: night-train
# light: dark
# sound: boots
# person: none
Night on the Line. By the stove in the last wagon sits an old Russian guard. On every bridge, under a lamp, stands somebody like you. He counts them.
"I was at [[Loushan]] in July," he says. "They came out of three hundred li of forest where nobody lives. Our captain ran out with his sabre. Then there was a captain to bury, and one man more. I was under the platform." # note: loushan
* ["Who were they?" # id: guard.who]
    "In the report? _Khunkhuz_." He counts what goes under [[that word]]. Robbers. Soldiers who wouldn't stop. Chinese Reds, Korean Reds. A man out after eight for firewood. "There's one column for it," he says. # note: one-column
* ["Were you afraid?" # id: guard.afraid]
    "Of the trees," he says. "You look, and they're trees. In the book it's all [[_khunkhuz_]]: the robber, the Red, the man who went for wood after eight. But not one has it written on him." # note: one-column
- "What have they got against us?" you ask. "We're standing on their railway," says the guard.
{marks ? pass:
    At dawn you walk in at the ninth siding, your post. Sergeant Morita, who slaps as other people punctuate, asks where your pass is. You get a full stop, and a night in the cell. {door == "willing":They take your stripe off at the door, and give it back in the morning.|} # light: dusk # sound: bolt # person: morita.hard
- else:
    At dawn you get down at the ninth siding, your post. Sergeant Morita, who slaps as other people punctuate, looks at the clock, and finds no place for a comma. # light: dusk # sound: page # person: morita
}
-> stoves

=== village_in_brief ===
# place: bais-village
# light: afternoon
# person: none
From the ninth siding you are sent over the hill to count the stoves of Bai's village, nobody says why, with Pronya, the Cossack from the flood, and Rashid, a Tatar. There are thirty-one.
Bai, the headman, has every visitor sign for what he eats. {section == "sappers":By the siding you measure out a wall, for horses, you are told.}
Old Mrs Jiang can't walk. She gives Pronya a boiled egg, and asks why you count. No one will be moved by us, you tell her. In her shed stands [[her coffin]], for now full of millet. # note: coffin-ready
-> the_chest

=== order_in_brief ===
# place: ninth-siding
# light: dusk
Before Chinese New Year the order comes. Tomorrow the village goes behind [[a wall by the railway]]; its houses and what grain can't be carried are to be burnt. Your list is on the door. Shen, a charcoal-burner from there, is unloading in the yard. Sergeant Morita wants somebody who knows the way. # note: collective-hamlets # person: morita
-> the_order

=== stoves ===
# place: bais-village
# light: afternoon
# weather: frost
# person: none
Three days later you are sent over the hill to count a village's stoves. {section:
- "signals": You have the radio on your back, to hear how well it hears from there.
- "sappers": You have just spent two days measuring out a wall by the siding: for horses, you were told.
- else: They will talk, and you will understand.
}
* [Count the chimneys from above. # id: stoves.above]
    Thirty are smoking. The thirty-first is saving its wood, and you have to go down for it.
* [Go from door to door. # id: stoves.doors]
    At every door you are asked what the count is for. By the ninth you have stopped saying that you don't know.
- With you are two from your hut. Pronya, the Cossack who held your line in the flood{oath == "alone":, has told you nothing that matters since Good Friday|, shares your blanket and your lice}. Rashid, a Tatar, sings under his breath. # person: pronya
Bai, the headman, comes out with tea, a brush and a pad. Whoever eats in his village [[signs for it]]. Above your line are a thumbprint, and a fish. # person: bai # note: two-masters
"Who is the fish?" "A gentleman from the forest," says Bai, "with forty others. A government is somebody who signs." # person: bai.wry
* [Sign your name. # id: stoves.name]
    He reads it aloud, syllable by syllable. "Lu-ko-shin," says Bai. "Three yuan's worth of tea." # person: bai.wry
* [Draw a bird. # id: stoves.bird]
    He looks at it with respect, and writes beside it what you are wearing. # sound: pencil
* [Let Pronya sign. # id: stoves.pronya]
    Pronya draws a horse. Over the mane the tea gets cold. Bai asks whether he may keep that one at home. # person: pronya.smile
- In the house by the well sits old Mrs Jiang, on feet that were bound when she was five. She can't walk to the door. In her shed stands [[her coffin]]: eleven years of egg money, varnished every autumn. For now it is full of millet. # person: none # note: coffin-ready
-> the_chest

=== the_chest ===
* [Count it: one chest, grain. # id: chest.count]
    ~ chest = "counted"
    You write it down. {brief: -> order_in_brief}
    "Look under the lid," she calls through the wall. "It's good grain. I shan't need the room before spring."
* [Leave it out. # id: chest.leave]
    ~ chest = "left"
    It's furniture. {brief: -> order_in_brief}
    You count thirty-one stoves, nine carts and one mule, which is Shen the charcoal-burner's. That's all.
- "And what do you count us for?" says old Mrs Jiang. She has given Pronya a boiled egg. # person: pronya
* ["I don't know, grandmother." # id: why.dontknow]
    "Then stop," says old Mrs Jiang. Rashid looks at you, to see whether you will.
* ["So that nobody is left out." # id: why.leftout]
    "Of what?" says old Mrs Jiang. She waits for the answer, and Pronya stops chewing.
- "No one will be moved by us," you tell her. {vow == "together":You use the _us_ that has her in it.|You use the _us_ that leaves her out.} Pronya asks what you've said. "If they do, granny, I'll carry you," he tells her in Russian, and picks up her cat, to show her how. # person: pronya.smile
-> the_siding

=== the_siding ===
# place: ninth-siding
# light: dusk
# music: fear
# weather: frost
# person: none
The thirteenth of February, six days before [[Chinese New Year]]. In the yard of the post Shen the charcoal-burner is unloading his mule. Sergeant Morita nails two papers to the door. # note: new-year-1939 # person: morita
One is an order. Tomorrow all of Bai's village goes behind [[a wall by the railway]]. Houses, and what grain can't be carried, are to be burnt, so that the forest shall have nothing to eat. The other is your list of stoves. # note: collective-hamlets
* [Read your list through. # id: siding.read]
    There's nothing in it that isn't so. {chest == "left":One chest is missing, and nobody has missed it.|Line nine is a coffin, and says _chest_.}
* [Help Shen with his sacks. # id: siding.shen]
    "What does it say?" he asks. "Figures," you tell him. He has seen the figure, he says; it's the next word that he wants.
- "Good figures," says Morita, and doesn't hit anybody. By the road you'd be seen. There is a short way, over the saddle of the hill, three hours in the dark. Who knows it?
You do, and Pronya and Rashid. Pronya looks at his boots. Shen is counting the lines of the list. # person: pronya.worried
-> the_order

=== the_order ===
* ["I know the short way." # id: hamlet.guide # hinge: hamlet]
    ~ hamlet = "guide"
    ~ doors -= yard
    "Yes," says Morita. Behind him Pronya takes off his cap, looks into it, and puts it on. # person: pronya
    {brief: -> guide_in_brief}
    -> short_way
* [Help Shen load, and tell him. # id: hamlet.warn # hinge: hamlet]
    ~ hamlet = "warn"
    ~ doors += forest
    "Tomorrow," you say in Chinese, into the mule. "All of you." Shen ties one more knot than he needs. "I'm a sack short," he says loudly, to the whole yard, and goes home at once to fetch it. # person: none
    {brief: -> warn_in_brief}
    -> the_saddle
* [Say you know it. Lose it in the dark. # id: hamlet.delay # hinge: hamlet]
    ~ hamlet = "delay"
    "Yes," says Morita. Two valleys here could be taken for the right one. If it costs him the morning, you reckon, he'll have to come home. # person: morita
    {brief: -> delay_in_brief}
    -> wrong_valley
* [Ask to hold the horses. # id: hamlet.hold # hinge: hamlet]
    ~ hamlet = "hold"
    The forest police have seven, the packs go on an eighth, and somebody must. "You?" says Morita. Everyone knows that you fall off. But he writes it down, and puts Rashid in front instead, to find the way. # person: morita
    {brief: -> hold_in_brief}
    -> eight_horses

=== guide_in_brief ===
# place: bais-village
# light: afternoon
Nobody has packed. A man runs from behind Bai's house and is caught{changsheng == "told":; you have never seen him before. He breaks away toward the trees, and a forest policeman shoots him.|; it is Changsheng, Wanqing's brother. He knows you. He breaks away toward the trees, and a forest policeman shoots him.} The village stands in the snow in its house-shoes to be counted. # person: none
-> burning_in_brief

=== warn_in_brief ===
# place: bais-village
# light: afternoon
At the saddle there is one shot from the trees, and Rashid, beside you, sits down, hit in the knee. He will limp for good. In the village they are standing at packed carts; half the grain is gone, and so, on Shen's mule, is old Mrs Jiang. # person: none
-> burning_in_brief

=== delay_in_brief ===
# place: bais-village
# light: dusk
# weather: frost
You lose the morning, and Morita doesn't go home. The village is moved at night instead, at thirty below. Pronya has old Mrs Jiang on his back for eleven versts. When he sets her down at the wall she is dead. # person: pronya.worried
-> burning_in_brief

=== hold_in_brief ===
# place: bais-village
# light: afternoon
You stand in a hollow with eight horses, and hear it: a gong, dogs, doors, Bai's voice calling names, and fire, which is quiet at first. Pronya comes down with old Mrs Jiang on his back. "There's the boy who counts," she says. # person: pronya
-> burning_in_brief

=== burning_in_brief ===
# weather: smoke
The coffin is burnt with the millet in it. {hamlet == "hold":It was Pronya who had the matches|You could not get a match to light, and Pronya took the box from you}.
# place: ninth-siding
# light: dusk
Inside the wall is bare ground. Your right hand is {hamlet == "hold":rope-burnt|scorched}; you mend your torn sleeve with your left. "'Not by us,' you said," says a woman at the gate. # person: none
* ["It was us." # id: brief.us]
    "Yes," she says, and waits, in case there's more; then she goes in.
* [Say nothing. # id: brief.order]
    So she says it for you. "It was an order," she says, and goes in.
- -> the_log

=== short_way ===
# place: bais-village
# light: afternoon
# person: none
You bring them over in two hours and fifty minutes. Morita shows you his watch. The smoke is only now going up from thirty-one chimneys. # person: morita
Nobody has packed. They come out in house-shoes. Bai, doing up his collar, sees who is standing in front. "And you had tea here," he says. # sound: boots # person: bai.worried
A man has gone out at the back of Bai's house and is running for the trees with a sack. Two forest policemen bring him back by the arms. # person: none
{changsheng == "told": -> a_man_with_a_sack}
It is Changsheng, Wanqing's brother, twenty-five, and still younger than his ears. He sees you. # person: changsheng
{changsheng:
- "hid": "There you are," he says in Chinese. "You never did take them that potato."
- "misdirected": "How is Qi's horse?" he says in Chinese. He has had seven years to think of it.
- else: He looks at your knees. "They told me," he says in Chinese. "A whole hour."
}
"Do you know him?" asks Morita.
* ["No." # id: know.no]
    "No, he doesn't," says Changsheng, in Russian, helpfully, to everybody; and while they are working out who taught him Russian he gets an arm free. # person: changsheng.smile
* ["He's a joiner." # id: know.joiner]
    "Then he can carry a beam," says Morita. They let go of one arm to give him it. Changsheng looks the beam over, as his father would, for the grain.
- He runs. It's forty metres, uphill, to trees all the way. A forest policeman on a roan shoots him at about thirty. He lies with one arm out in front of him, and his cap goes on a little by itself. # person: none
Pronya, beside you, has crossed himself. He doesn't know whom for.
-> short_way_ends

=== a_man_with_a_sack ===
He has millet in the sack and frost in his eyebrows, and you have never seen him. He looks along the rank, and stops at you.
"Do you know him?" asks Morita. # person: morita
* ["No." # id: sack.no]
    It is true, and you are glad of it. Then you see that the man has understood _no_, and that he had been hoping to be somebody's cousin.
* ["He's from the village." # id: sack.village]
    "From which stove?" says Morita, and takes out your list. The man watches the finger go down the page, thirty-one lines.
- He runs. It's forty metres, uphill, to the trees. A forest policeman on a roan shoots him at about thirty, and the sack, which is lighter than he was, rolls on. # person: none
"That's one, then," says the policeman, who has to write it down. Pronya has crossed himself.
-> short_way_ends

=== short_way_ends ===
* [Go up the slope to him. # id: slope.go]
    He is still warm. In the sack is a dou and a half of millet. {changsheng == "told":Inside his cap is a name, in characters that you can't read.|You put Changsheng's cap on him, because of the ears.}
* [Stay in your place. # id: slope.stay]
    Nobody has told you to move. The roan eats snow. {changsheng == "told":After a time Bai goes up by himself, and straightens the man's legs.|After a time Bai goes up by himself, looks, and looks back down at you.}
- They have an hour. Pronya goes into the house by the well, and comes out with old Mrs Jiang on his back, in two quilts. "He said he would," she tells Bai. "He showed me with the cat." # person: pronya
* [Hold the gate open for them. # id: jiang.gate]
    "Mind your head, granny," says Pronya. She has minded it there since before he was born. # person: pronya
* [Take her cat. # id: jiang.cat]
    It won't have you. A neighbour puts it inside her jacket. # person: none
- -> the_burning

=== the_saddle ===
# place: bais-village
# light: afternoon
# person: none
Rashid has been given the lead. You come next. He is singing, through his teeth, about an apple tree. # person: rashid
At the saddle there's one shot, from the trees, and the song stops. Rashid sits down in the snow. "My knee," he says, with surprise; and then, quietly, to you, "Somebody told them the time." # sound: bolt # person: rashid.worried
* [Tie it up with your scarf. # id: rashid.scarf]
    "That's a good knot for a man who can't ride," says Rashid. He has gone the colour of the snow. He doesn't ask you anything. # person: rashid
* ["It was only a lucky shot." # id: rashid.lucky]
    "For whom?" says Rashid. He laughs, and it hurts him. It will hurt him every winter. # person: rashid
- Nobody fires again. Whoever it was wanted you stopped for an hour. When you come down into the village thirty families are standing by nine loaded carts with their hats on. # person: none
"We smelt snow," says Bai. Of the grain on your list half isn't there. "Mice," says Bai. Old Mrs Jiang isn't there either. She went at midnight, on Shen's mule, with her good hairpin in. # person: bai.wry
Pronya, who has come to carry her, stands before a warm bed with nobody on it, and looks round for you. # person: pronya
* [Look back at him. # id: warned.look]
    "Good," says Pronya. Then he thinks of Rashid's knee, and can't put the two together; nor can you. He goes out past you sideways. # person: pronya.worried
* [Be busy with a harness. # id: warned.harness]
    You buckle what was buckled. "It's on wrong," says Pronya behind you, after a time, and does it again the same way.
- -> the_burning

=== wrong_valley ===
# place: bais-village
# light: dusk
# weather: frost
# person: none
You lead them out before light, into the first wrong valley, and then the second. At noon Morita holds the lantern up to your face, in daylight, to see whether you are doing it on purpose. # person: morita.hard
* [Show him your blistered feet. # id: lost.feet]
    Then you walk on them, in front, with the lantern lit, so that everyone may see who is leading. # sound: boots
* ["It was dark when I came, sergeant." # id: lost.dark]
    "It will be again," says Morita. Nowhere does the order say by day. # person: morita
- You reach the village at four, with the sun going. They'll be moved all the same, by the light of their own roofs. It is thirty below. # person: none
-> the_burning

=== eleven_versts ===
# light: dusk
# weather: frost
The old go on the nine carts. Old Mrs Jiang says that there's a child who needs the place, and gets up on Pronya instead. # person: pronya
It's eleven versts. You walk behind, with the lantern, and see her face over his shoulder. She tells him things in Chinese, into his collar. He says "Yes, granny," at the end of each.
* [Offer to take her for a verst. # id: carry.offer]
    "She's used to me," says Pronya. After a while: "She's stopped talking. Tell her something." You tell her that it isn't far. # person: pronya.worried
* [Go in front, and tread down the snow. # id: carry.tread]
    You stamp a path for him. Once you hear him say, "Yes, granny," when no one had spoken.
- At the wall, by the lantern, old Mrs Jiang has been dead for some time, with one hand in his collar. Pronya won't put her down. # person: pronya.worried
* [Loosen her hand for him. # id: lantern.hand]
    "You knew the way," he says, over it. "I walked it with you." # person: pronya
* [Hold the lantern lower. # id: lantern.lower]
    "You knew the way," says Pronya, in the dark. "I walked it with you." # person: pronya
- -> the_gate

=== eight_horses ===
# place: bais-village
# light: afternoon
# person: none
In a hollow below the village you stand with four reins in each hand, among birches. One is Bangō, the bay mare on whom the unit learnt to ride. She obeys every order in Japanese that she can hear.
So you see it in the mare. She runs on the spot. Then she halts; and then strikes the ground once with her hoof, for _bangō_, number off. They've got to the houses.
* [Count what you hear. # id: hear.count]
    A gong, struck without stopping. Dogs; then one dog; then a shot, and no dog. Thirty-one doors. Bai's voice, reading names, and after each name, a long time after, another voice. # sound: crowd
* [Talk to the horses, loudly. # id: hear.talk]
    You tell them the streets of Harbin. Whenever you stop for breath there's a gong, and a shot, and one dog fewer, and Bai's voice, reading names. # sound: crowd
- Then all eight throw up their heads: smoke. The reins take the skin off your right hand, and a branch takes your sleeve.
Down the path comes Pronya, with old Mrs Jiang on his back, in two quilts. He is black to the eyes. She sees you over his shoulder. "There's the boy who counts," says old Mrs Jiang. # person: pronya
* [Ask her whether she's cold. # id: jiang.cold]
    "Not yet," she says. "They've lit my house."
* [Offer Pronya a horse for her. # id: jiang.horse]
    He sets her on Bangō, who has had no order, and won't go. So he takes her up again. "She's a good horse," says Pronya. "It's only that they've told her she's a soldier."
- -> the_burning

=== the_burning ===
# weather: smoke
# music: fear
# person: pronya
{
- hamlet == "hold": This Pronya tells that evening to the mare, with his back to you. They gave the matches to Rashid, and his hands shook, so Pronya took them. "Then I went along and shut the gates," he says. He did that once before, when he was ten, [[in his own village]]. # place: ninth-siding # light: dusk # person: pronya # note: tynykhe
- else: Then the grain and the roofs. Morita gives you the matches, since you are nearest. Four go out; the fifth burns your right hand. "Give here," says Pronya. He does it from the windward side. Then he goes along the street and shuts all the gates, one by one, as he did when he was ten, [[in his own village]]. # note: tynykhe
}
{
- chest == "counted" and hamlet == "hold": The coffin was on your list: one chest, grain. It went like a boat, he says, with all that varnish.
- chest == "counted": The coffin is on your list: one chest, grain. You help to drag it out, and it tears your sleeve. It goes up like a boat, with all that varnish.
- hamlet == "hold": The coffin wasn't on your list, so nobody looked in the shed; it burnt where it stood, with five dou of millet in it.
- else: The coffin isn't on your list, so nobody looks in the shed. You try to shift it by yourself, and it tears your sleeve, and then the roof is alight.
}
* {hamlet != "hold"} [Watch it to the end. # id: fire.watch]
    Millet doesn't flame. It goes dark from the outside in, and glows, and smells of breakfast. Half of you have {hamlet == "delay":eaten nothing since|had none}. # person: none
* {hamlet != "hold"} [Look for somewhere else to look. # id: fire.away]
    On the doors that still stand somebody has put up red paper for New Year. It says what it always says: peace going out, peace coming in. # person: none
* {hamlet == "hold"} [Let him finish, and go. # id: fire.go]
    Bangō has her ears back to listen. It wasn't an order, and she doesn't know what's wanted.
* {hamlet == "hold"} ["I'd have done the same." # id: fire.same]
    "You were with the horses," says Pronya. He goes on brushing. He'd have to brush through to the other side to get the smell out.
- {hamlet == "delay": -> eleven_versts}
-> the_gate

=== the_gate ===
# place: ninth-siding
# light: dusk
# weather: frost
# person: none
By the railway stands a wall with four corner towers, a ditch and a gate. Inside it there is ground.{section == "sappers": You paced it out.} Whoever wants to go out for wood will need [[a paper]]. # note: collective-hamlets
At the gate Bai tells the clerk each name. When he comes to you he goes on in the same voice. # person: bai.worried
{hamlet:
- "guide": "And that one," says Bai, pointing with his brush, "showed them the short way. Lu-ko-shin." People turn round, to learn it. # person: bai
- "warn": He bends over the page, and makes a mark. "That's a mule," says Bai to the clerk. "One mule, absent." # person: bai.wry
- "delay": "And that one lost his way," says Bai, pointing with his brush. "Ask him to find it again. There's a woman lying by the gate who wants to go home." # person: bai
- else: "That one looked after the horses," says Bai, pointing with his brush. "How are they?" # person: bai
}
"'Not by us,' you said," says old Mrs Jiang's neighbour, who has the cat inside her jacket. {vow == "together":She uses your word, the one that had them in it.|She uses your word, the one that left them out.} # person: none
* ["It was us." # id: gate.was]
    "Yes," she says, and waits, in case there's more; then she goes in.
* [Say nothing. # id: gate.nothing]
    So she says it for you. "It was an order," she says, and goes in.
- -> the_log

=== the_log ===
# place: ninth-siding
# light: dusk
# weather: none
# music: file
# person: none
That night you are given the log of the march to write, for the Japanese Mission in Harbin. There is a sheet of model sentences. In a model sentence there is [[no one]]. # note: no-one-in-the-sentence
-> leaf_log ->
{brief: -> post_in_brief}
-> the_post

=== post_in_brief ===
# place: police-post
# light: dusk
At the forest-police post a Korean girl of nineteen is questioned: Hyŏn Ok-sun, a courier.{coat_came_back(): She has on {marks ? coat_mine:the coat you gave Changsheng in 1932, with the navy hem|Father's coat, that you gave Changsheng in 1932, without its buttons}.} # person: oksun
Beside the Japanese inspector sits a Korean, Hyŏn Sang-ok, who serves as [[Kurokawa]], and puts her into Japanese. You put her into Russian, for Superintendent Ledyaev. Each of you understands the other. # person: sangok # note: between-two-shores
She speaks only Chinese. Tired out, she lets a name fall: Bai's. It isn't in Sang-ok's Japanese.
-> the_gap

=== the_post ===
# place: police-post
# light: dusk
# music: fear
# person: none
The next day, in the post of the forest police by the siding: a stove, a table with two pens, and in front of it, standing, a girl: Hyŏn Ok-sun, a Korean, nineteen, as you are. She [[carried letters for the forest]], and was taken on the road. # note: couriers # person: oksun
{
- coat_came_back() and (marks ? coat_mine): She has on your coat, the one that you gave Changsheng in the yard, seven winters ago. Where he let the hem down it's still a little bluer.
- coat_came_back(): She has on Father's coat, the one that you gave Changsheng in the yard, seven winters ago. Down the front hang ten tufts of thread. The buttons are in a tin at home.
- changsheng == "told": Her jacket is quilted, and has small burns in it from a great many fires.
- else: Under her jacket, for warmth, is a flour sack. You can read the end of it: ADE, ONE POOD. Changsheng went to the hills in one like that, seven winters ago; you had a coat on.
}
* [Look at her hands. # id: post.hands]
    The right thumb is black with ink. Somebody has had her sign.
* [Look at the stove, as she does. # id: post.stove]
    After a minute you notice that you are standing as she stands, on one foot and then the other.
- The forest police are Russians. Their Superintendent Ledyaev, a stout man with a cold, wants her words in Russian; the Japanese inspector, Nagai, wants them in Japanese. So there are [[two protocols]] and two interpreters: you, and a man of thirty with a fountain pen, whom everybody calls Kurokawa. # note: two-protocols
He asks her name, in Korean. She answers in Chinese.
# person: oksun.hard
# said: oksun.zh
"I speak Korean to Koreans."
# heard: nagai.ja
"She prefers to speak Chinese," he tells the inspector in Japanese.
You have enough Japanese by now to hear what is missing. Ledyaev looks at you.
* ["She speaks Korean to Koreans." # id: prefers.exact]
    # heard: ledyaev.ru
    "She speaks Korean to Koreans."
    "And what's he?" says Ledyaev, pointing with his handkerchief. Kurokawa's pen has stopped. So [[he understands Russian]]. # note: between-two-shores # person: sangok
* ["She prefers to speak Chinese." # id: prefers.same]
    # heard: ledyaev.ru
    "She prefers to speak Chinese."
    Kurokawa looks up, at you, for the first time. So [[he understands Russian]]; and he has heard what you left out. # note: between-two-shores # person: sangok
- "Let her, then," says Ledyaev. "Where did she eat? Somebody is feeding them." What comes back can get a man arrested.
Ok-sun has been on her feet for twenty-six hours.
# said: oksun.zh
"Where people were eating. At Bai's there was millet, until you burnt it."
Then she hears what she has said. Kurokawa takes the cap off his pen. # person: oksun.worried
# heard: nagai.ja
"Where people were eating, she says. There was millet, until it was burnt."
Bai's name isn't in it. Kurokawa doesn't look at you. It's your turn.
-> the_gap

=== the_gap ===
If you add one word of your own, she is the one who'll be hit for it.
* [_Faithfully._ "At Bai's there was millet." # id: gap.faithful # hinge: gap]
    ~ gap = "faithful"
    # heard: ledyaev.ru
    "Where there were people eating. At Bai's there was millet, until you burnt it."
    Ledyaev writes _Bai_. The two protocols are laid side by side, and one is longer by a name. "The stove crackled," Kurokawa tells his inspector. Bai is sent for. # sound: stamp # person: sangok.worried
    {brief: -> bai_in_brief}
    Ok-sun has shut her eyes. She says it in Chinese, to nobody: "I have slept in that man's house." # person: oksun.worried
* [_Softer._ "There was millet, until it was burnt." # id: gap.softened # hinge: gap]
    ~ gap = "softened"
    ~ softened++
    ~ marks += gap_match
    ~ doors += forest
    # heard: ledyaev.ru
    "Where there were people eating. There was millet, until it was burnt."
    The two protocols are laid side by side, and match. The inspector is pleased. "Good," says Ledyaev. "Then it's true." # sound: stamp
    {brief: -> bai_in_brief}
    Ok-sun has counted the words too. She looks from you to Kurokawa, and changes the foot she is standing on. # person: oksun
* [_Sharper._ "Where people were eating. She's lying." # id: gap.sharpened # hinge: gap]
    ~ gap = "sharpened"
    ~ sharpened++
    # heard: ledyaev.ru
    "Where there were people eating, she says. She's lying."
    Ledyaev puts his handkerchief away, comes round the table and hits her in the face. She goes down on one hand, gets up, and sets her feet a little further apart. # person: oksun.hard
    {brief: -> bai_in_brief}
    "What did you say to him?" she asks you in Chinese. Nobody has told you to translate it.
- -> the_cigarette

=== the_cigarette ===
# place: ninth-siding
# light: dusk
Afterwards, on the step, Kurokawa gives you a cigarette. His Russian is better than the superintendent's. # person: sangok
{gap:
- "faithful": "You are exact," he says. "Somebody generally dies of it. It is never the exact man." # person: sangok.hard
- "softened": "You dropped a word in there," he says. "So did I. I know where yours is, and you know where mine is. So now we're friends, and I'm sorry for both of us." # person: sangok.worried
- else: "She said nothing about lying," he says. "I would have remembered. I put it into the Japanese, since it was in the Russian. The two have to match." # person: sangok.hard
}
{
- marks ? fare_told: He has read your card. "Five yuan," says Kurokawa, "for the name of a street." # person: sangok.hard
- marks ? fare_wrong: He has read your card. "The wrong street, and a night in the lock-up for it," says Kurokawa. "Well done, and useless." # person: sangok
- patrol == "faithful": How long have you been doing this? "Since I was twelve," you say. "And exact from the first?" says Kurokawa. # person: sangok
- else: How long have you been doing this? "Since I was twelve," you say. "They give it to children," says Kurokawa, "because it's so heavy." # person: sangok.worried
}
* [Ask why he left the name out. # id: sangok.why]
    "There are thirty-one stoves behind that name. That's the handsome reason. Also I have drunk his tea. He made me sign." # person: sangok
* [Ask what his own name is. # id: sangok.name]
    "[[Kurokawa]]: Black River. Before that, Hyŏn Sang-ok; and Hyŏn is a kind of black too. Yes, like hers. All the Hyŏns come from one town. If I asked, I'd know her grandfather." # note: a-name-in-service # person: sangok.worried
- -> bais_paper

=== bai_in_brief ===
# place: ninth-siding
# light: dusk
{gap == "faithful":They keep Bai for an hour, and he comes out with one side of his face bigger than the other.|Next morning Bai is at the gate of the post.} He has a paper, and wants a receipt: forty-six dou of grain, burnt by order on the fourteenth. He wants it from you, who did the counting. His daughter Lanzhi, eleven, holds the ink. # person: none
-> the_grain

=== bais_paper ===
# place: ninth-siding
# light: dusk
# music: none
# person: none
{gap == "faithful":They keep Bai for an hour. He comes out with one side of his face bigger than the other.|Next morning Bai is at the gate of the post.} With him is his daughter Lanzhi, eleven, who has the ink inside her jacket, so that it won't freeze. He unfolds a sheet of good paper.
"Millet and kaoliang, forty-six dou, burnt by order on the fourteenth," Bai reads out. "I would like [[a receipt]]." From whom? "From the one who counted." # note: two-masters
* ["What is it good for?" # id: bai.why]
    "Another government comes," says Bai{gap == "faithful":, out of the good half of his mouth}, "and asks what you gave to the last. If it's written that it was taken, then I didn't give it."
* [Check his figure. # id: bai.figure]
    {chest == "counted":Forty-six is right; you wrote it down yourself{hamlet == "warn":, before the mice|}.|By your list it was forty-one. "And five in a coffin," says Bai, "which you were kind enough not to see."}
- Sergeant Morita has come out to look. He can't read the paper, and begins to laugh.
-> the_grain

=== the_grain ===
* [Sign it with your own name. # id: grain.own # hinge: grain]
    ~ marks += grain_own
    ~ grain = "own"
    You write it in Russian, and under it in three characters that Bai draws for you in the snow. Morita stops laughing. This unit has no names, he explains, with the flat of his hand: two nights in the cell. Bai bows to the ink, and then, less deeply, to you. # sound: chain # person: morita.hard
* [Write one, and sign it as somebody else. # id: grain.false # hinge: grain]
    ~ grain = "false"
    _Received with thanks, one fire. A. Pushkin, quartermaster._ Morita has it explained to him, and laughs till he has to hold the gate. Bai folds it. "Papa," says Lanzhi, who used to sell eggs at the Russian sawmill, and can read a label, "that's the man on the chocolate." Bai unfolds it again. # sound: pencil
* [Say that you may not. # id: grain.refuse # hinge: grain]
    ~ grain = "refuse"
    "Of course," says Bai. He doesn't go. He holds the paper out before him in both hands, so that anyone who passed could sign it, and stands so until dark. Morita laughs each time he comes by, till the fourth.
- {brief: -> the_receipt}
{
- grain == "false": "He was a poet," you tell Lanzhi. "Is he good for the grain?" she says. It is she who keeps her father's papers.
- grain == "refuse": Lanzhi puts his padded hat on him from behind, since his hands aren't free.
}
-> the_receipt

=== the_receipt ===
# light: dusk
-> leaf_receipt ->
{brief: -> rope_in_brief}
-> new_years_eve

=== rope_in_brief ===
# place: siding-night
# light: fire
# person: none
It is the night before Chinese New Year. Five prisoners stand in the yard on one rope, to be taken away at dawn by lorry; the list calls them all _khunkhuz_. Ok-sun is the last on it. You have the watch till two, then Rashid.
She speaks to you, in Chinese. What she carries isn't written down, she says: forty names, by heart, and in Harbin they'll get them out of her. # person: oksun
{coat_came_back():"A man in the hills gave me this coat," she says. "He had it from a Russian boy." You tell her that it was you.}
Kurokawa comes by with a lantern. She says one long sentence to him, in Korean; he bows, and goes in.
-> the_knot

=== new_years_eve ===
# place: siding-night
# light: fire
# weather: frost
# music: fear
# person: none
The eighteenth of February, the last night of the old year. Five people stand on one rope in the yard, by a fire in a drum; the lorry comes at dawn. You have the watch till two; then Rashid has it{hamlet == "warn":, who can sit with his knee in splints, and hold a rifle|}.
The list is still to be written. Under _Kind_ you have one word for all of them. A salt-seller. A man who went back for his cabbages. A deserter, seventeen. Old Ma, twenty years a robber, who wants it known that he is the only [[real one]] here. The fifth is Ok-sun. # note: one-column
* [Write _khunkhuz_ five times. # id: kind.five]
    ~ fifth = "written"
    It goes quicker each time. "That was a good word once," says Old Ma. "You people have ruined it."
* [Leave the fifth place empty. # id: kind.four]
    ~ fifth = "blank"
    "You've stopped writing," says Old Ma. "What's she, then?" You say that you are warming the ink.
- Firecrackers sound like shots, and are forbidden. Behind the wall they are beating on basins instead. "[[It's New Year]]," says Ok-sun, in Chinese. "You may as well sit." # note: new-year-1939
You sit. {gap:
- "faithful": "You've a good memory," she says. "Bai's face is this big." She shows you. # person: oksun.hard
- "sharpened": One of her eyes has closed. "I've worked out what you said," she says. "I don't see what for."
- else: "You've got a word of mine," she says. "I hope you're taking care of it." # person: oksun
}
{sort == "kept": -> person_by_the_fire}
-> what_she_carries

=== person_by_the_fire ===
You have the bit of type out, and are turning it over. She leans as far as the rope lets her. "Where did you get that? We wait for those as for bread." She reads it backwards, as one must. "Person. We're always short of persons." # person: oksun
* [Give it to her. # id: sort.give]
    ~ sort = "given"
    She puts it into her cheek, where nobody will look. From then on she speaks a little thickly.
* [Put it away again. # id: sort.pocket]
    "Yes," she says. "They'd find it on me. You keep him."
- -> what_she_carries

=== what_she_carries ===
"Those letters were for finding," she says. What she carries is in her head: forty names, and the stoves they eat at. In Harbin there's a cellar where everyone remembers in the end. # person: oksun.worried
* ["Why do you tell me?" # id: carries.why]
    "Because you can't repeat it," says Ok-sun, "without saying that you sat down." # person: oksun
* [Put wood into the drum. # id: carries.wood]
    It's damp, and spits. Old Ma moves back from the sparks; so all five of them do.
- {
- coat_came_back(): -> the_coat_again
- changsheng == "told": -> why_she_tells
- else: -> the_sack_again
}

=== the_coat_again ===
"You keep looking at my coat," says Ok-sun. "A man up there grew too broad for it. He had it from a Russian boy, in a yard, and tells it every winter. {changsheng == "hid":The boy put his hand into a bucket of fire.|{changsheng == "silent":The boy went down on his knees for an hour.|The boy sent them to someone else's door; he tells that too.}}" # person: oksun
{hamlet == "guide":"He went down to Bai's for millet on Tuesday," she says. "When they took me he wasn't back. You were there. Did you see him?" # person: oksun.worried|"He'll hear those basins," she says. "He can't eat a dumpling without looking for the coin." # person: oksun}
* {hamlet == "guide"} ["He's dead. I showed them the way." # id: coat.confess]
    ~ told_her = true
    The basins go on for a while. "Say it again," says Ok-sun, "in order." You say it in order. She draws the coat together with her tied hands, all the way up. "Then it's mine now," she says. # person: oksun.hard
* {hamlet == "guide"} ["No." # id: coat.deny]
    She looks at you across the fire for some time. "No," she says. "You would remember those ears."
* {hamlet != "guide"} ["That boy was me." # id: coat.me]
    {marks ? coat_mine:She shows you the place in the collar where the name was.|She shows you the ten threads down the front; somebody has knotted each.} "Then you'll know what it weighs," says Ok-sun.
* {hamlet != "guide"} [Ask if it's warm. # id: coat.warm]
    "On this side," says Ok-sun. She turns the other side to the fire. You know where it lets the wind in; {marks ? coat_mine:it was yours for a winter|it hung on your hook}.
- -> sangok_comes

=== the_sack_again ===
"You keep looking at my sack," says Ok-sun. "SECOND GRADE. There's a man up there who came to us in it. He had asked a Russian boy for his coat, and the boy said that his mother would count. He tells it every New Year, and laughs. He has three fingers left, and a thumb." # person: oksun
{hamlet == "guide":"He went down to Bai's for millet on Tuesday," she says. "When they took me he wasn't back." # person: oksun.worried|"Which ones?" you ask. "Enough for dumplings," says Ok-sun. # person: oksun}
* ["She would have counted." # id: sack.counted]
    She looks at you till she has put the boy's face to yours. "And did she count?" says Ok-sun. "Was it right?" You tell her that it was: five.
* [Turn the fire with your foot. # id: sack.fire]
    It burns up on your side. You move round, so that it burns on hers. "I wasn't asking you for it," says Ok-sun.
- -> sangok_comes

=== why_she_tells ===
{hamlet == "guide":"You owe us one," she says. "He had a sack."|Old Ma laughs in his sleep, or not in his sleep.} # person: oksun
* [Ask whether she has a brother. # id: oksun.brother]
    "Had," says Ok-sun. In your yard there was a brother too, you say; the Japanese took him, and he died digging. "Who told them where he was?" she says. The basins stop for a moment, to change hands. # person: oksun.hard
* [Ask what she did before. # id: oksun.before]
    "I was going to be a teacher. Arithmetic." She nods at the list. "Five is right, by the way. The rest of it isn't."
- -> sangok_comes

=== sangok_comes ===
Kurokawa comes out for air. He goes along the rope with a lantern, and at its end he stops. Ok-sun says one sentence to him, [[in Korean]], quite a long one, with no name in it. # note: between-two-shores # person: sangok
Kurokawa bows, as one bows to somebody's grandfather, and turns to go in. You haven't understood a word, and have it by ear, sound for sound. {gap == "softened":He has seen how you are sitting. "Good night, Lukoshin," he says, in Russian. "The stove crackles so, one hears nothing."|He shuts the door quietly.}
At midnight you're to try every knot. Hers is the last. # person: oksun
-> the_knot

=== the_knot ===
* [Try it. It holds. # id: rope.hold # hinge: rope]
    ~ rope = "hold"
    {brief: -> dawn_in_brief}
    -> it_holds
* [Tie it again, so that it will slip. # id: rope.slack # hinge: rope]
    ~ rope = "slack"
    ~ doors += forest
    ~ doors -= mission
    {brief: -> dawn_in_brief}
    -> a_knot_for_mares
* {would_have_him()} [Untie it, and go with her. # id: rope.go # hinge: rope]
    ~ rope = "went"
    -> with_oksun
* {not would_have_him() and not asked_her} [Ask her to take you with her. # id: rope.ask]
    ~ asked_her = true
    {
    - gap == "faithful" and not (doors ? forest): "You'd tell them where we sleep," says Ok-sun. "Exactly." She isn't angry. "See to your knots."
    - gap == "sharpened" and not (doors ? forest): "You put words in," says Ok-sun. "We've enough people who do that. See to your knots." # person: oksun.hard
    - changsheng == "told": "I don't know you," says Ok-sun. "Up there somebody has to know you. Is there anyone?" You think about it. "Then see to your knots."
    - else: "In that coat?" says Ok-sun. "It's a good one. You kept it on, once. I don't blame you for it; but up there they know the story. See to your knots."
    }
    -> the_knot

=== it_holds ===
It's a good knot. She watches your fingers. "It was tight," she says. # person: oksun
* [Loosen it by a finger's breadth. # id: hold.finger]
    "That's kind," says Ok-sun. "It's worse, you know. Now I can feel them."
* [Bring her hot water from the drum. # id: hold.water]
    She drinks half, and points with her chin; you take the rest to the deserter, who is asleep standing up.
- At two you wake Rashid, and are asleep at once.
-> the_hut

=== a_knot_for_mares ===
Pronya showed you this one in the flood: it holds as long as she pulls, and lets go if she leans. You tie it wrong twice, and the rope takes the edge off your cuff. Ok-sun looks politely over the wall. # sound: water
* [Tell her about the towers. # id: slack.towers]
    "North-west is the one who sleeps," you say. "I know," says Ok-sun. "We've had him two winters."
* [Tell her the next guard is a friend. # id: slack.friend]
    "Then why do you do it on his watch?" says Ok-sun. You have no answer. It was going to be on somebody's. # person: oksun.hard
- At two you wake Rashid. He looks along the rope, counts five, and sits down.
-> the_hut

=== dawn_in_brief ===
# place: siding-night
# light: dark
{rope == "slack":At four Rashid finds four people and a loop. Morita asks who tied it, and Rashid, whose watch it is, gets the cell. You say nothing. Your cuff is frayed by the rope.|At dawn the lorry takes all five. Ok-sun goes up last. No list that anyone has found since says where it went.} # person: none
With the lorry comes your log, back from the Mission. Lieutenant Hayasaka has written on it, in Russian: _Exemplary. There is no one in it._
-> unheard_on_the_line

=== the_hut ===
# place: siding-night
# light: dark
# music: none
# person: none
{rope == "slack": -> the_empty_loop}
New Year's Day, before light. The lorry. They go up in the order of the rope: salt, cabbages, the deserter, Old Ma, who wishes everyone prosperity. Ok-sun can't use her hands. You help her over the tailboard. # person: oksun
{coat_came_back():The coat goes up after her, the hem last.|She weighs about what a child weighs.} "Good New Year," she says to you in Chinese{sort == "given":, a little thickly|}. One says it to anybody.
* [Wish her the same. # id: dawn.wish]
    You have the words. You've had those since you were eight. A soldier lets down the canvas. # person: none
* [Tick the list. # id: dawn.count]
    Five, and five ticks. The driver signs. Nobody asks where to. # person: none
- -> praised

=== the_empty_loop ===
At four there's shouting. On the rope are four people and a loop. It hasn't been cut. Old Ma has slept through it, he says, before anybody asks him. # sound: chain
Morita asks whose knot it is. Then he asks whose watch it is, which is easier. Rashid, who found it, {hamlet == "warn":on one leg, }is struck, and taken to the cell. He looks back at the loop, and then at your cuff. # person: rashid.worried
* [Turn the cuff under. # id: loop.cuff]
    Your fingers are Mother's; they have gone straight to the seam.
* [Say that the knot was yours. # id: loop.say]
    "And was it tight?" says Morita. "Yes," you say; at two Rashid counted five. "Well, then," says Morita. For once it was the truth, and it's of no use to Rashid. # person: morita
- By six they have been round with dogs. There are small tracks to the forest, a good stride apart. She hadn't run. {coat_came_back():On the wire is one thread, {marks ? coat_mine:navy|black}.|} # person: none
-> praised

=== praised ===
With the lorry comes your log of the march, back from the Mission. Lieutenant Hayasaka, whose best pupil you were, has written on it, in Russian: _Exemplary. There is no one in it. May I show it to my pupils? H._ # sound: page
Pronya, greasing a strap, wants to know what it says. Above his bed lies half the shell of an egg. # person: pronya
* ["That it's well done." # id: praise.well]
    "Am I in it?" says Pronya. You tell him no. "Well, that's one thing," he says.
* [Read it to him as it stands. # id: praise.read]
    "No one in it," says Pronya, and feels the {hamlet == "warn":strap for the thin place|back of his collar, on the inside}.
- "You told the granny something," he says. "What was it?" "That no one would be moved by us." {hamlet == "warn":"And I told her I'd carry her," he says. "And a mule did it. Only then there's Rashid's leg."|"And I told her I'd carry her," he says. "So one of us has kept his word. I wish it had been you."} {oath == "alone":He goes out to the horses.|He moves up, so that you can sit.}
-> unheard_on_the_line

=== unheard_on_the_line ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
I have turned leaf 11 over twice, to see whether there is anyone on the back. Tamara Ivanovna has come to look.
* [Count who is in the log. # id: unheard.log]
    {chest == "counted":Forty-six|Forty-one} dou of grain, and no one. "And who grew it?" says Tamara Ivanovna. # person: tamara.hard
* [Look for where the lorry went. # id: unheard.lorry]
    There's a receipt for petrol, there and back. "Then it was near," says Tamara Ivanovna. # person: tamara.hard
- These have not been heard here. # person: none
# aside: unheard
{hamlet == "delay":Old Mrs Jiang, whose given name nobody wrote down. She may have told it to Pronya's collar.|Old Mrs Jiang, whose given name nobody wrote down. What became of her isn't in any paper that was kept.}
{hamlet == "guide":
    # aside: unheard
    {changsheng == "told":The man with the sack. In the log he is a figure, one.|Diao Changsheng, twenty-five. In the log he is a figure, one.}
}
# aside: unheard
The partisans, Chinese and Korean, who were all one word. Some left memoirs; of a meeting like this [[no testimony has been found]]. What Ok-sun says here is supposed. # note: not-found
# aside: unheard
Those who were moved behind walls: millions. Some were asked about it when they were very old.
-> leaf_rope ->
{
- rope == "slack" and vow == "together": There were two words for _us_, and you had used the warm one. For two hours, on the last night of the year, it was nearly true. # chapter: close
- vow == "together": There were two words for _us_, and you had used the warm one. # chapter: close
- rope == "slack": There were two words for _us_, and yours left the other out. This time it was Rashid. # chapter: close
- else: There were two words for _us_, and yours left the other out. It turned out to be exact. # chapter: close
}
-> the_river

=== with_oksun ===
# place: siding-night
# light: dark
# music: river
# person: none
You untie her properly, so that the rope can be used again. Old Ma, the robber, holds up his end, to be next; Ok-sun shakes her head at him, and he takes it as a professional. She knows which of the towers is asleep. At the ditch you find that you've brought your rifle. "Leave it where they'll see it," says Ok-sun. "They look longer for a rifle than for a man." # person: oksun
By light you are on the ridge. Behind you, small, they are beating a rail for the alarm. The lorry starts, and doesn't leave.
* [Ask what she said to Kurokawa. # id: went.said]
    "That his grandfather's grave is being looked after," says Ok-sun. "It isn't. I don't know where it is. But somebody ought to have told him so, and there's nobody left who can do it in the right words."
* [Ask what they will want of you. # id: went.want]
    "You'll read their papers for us," says Ok-sun. "You'll put what is there. If you ever lose a word again, you'll tell us first which one." # person: oksun.hard
- {hamlet == "guide": -> what_he_tells_her}
-> up_there

=== what_he_tells_her ===
{told_her:She walks in front, and doesn't speak of it again. At night she gives you your half of the food, and sits down to hers with her back to you.|On the second day you tell her who showed them the short way. She stops. Then she goes on; but from there she walks behind you, where she can see you, and carries everything herself.} # person: oksun.hard
-> up_there

=== up_there ===
{
- hamlet == "guide": There was a man up there who would have known you. You are taken in all the same, on her word, and she never says what it cost her. # person: oksun
- changsheng == "misdirected": Up there is a man of twenty-five with ears. "You," says Changsheng. "And Qi?" You tell him about Qi. He thinks it over for some days; then he moves up for you on the log. # person: changsheng
- else: Up there is a man of twenty-five with ears, who looks first at your hands. "Well," says Changsheng, "did your mother count?" She had, you say. She'd made it come right. # person: changsheng.smile
}
All that is supposed. From the rope on there is one leaf. # place: reading-room # light: dusk # music: file # person: none
* [Turn it over. # id: went.turn]
    Behind it there is cardboard. # sound: page
* [First look out at the river. # id: went.river]
    People came over it at night, on the ice; [[some are known by name]]. You aren't one of them. # note: over-the-ice
- -> leaf_with_oksun ->
So the word covered you as well. [[It had room.]] # note: one-column
-> coat_comes_home

=== coat_comes_home ===
# person: none
In April 1946 Ok-sun came into the yard in Pristan, on her way home, with a coat over her arm: {marks ? coat_mine:a schoolboy's, with the hem let down|a railwayman's, without buttons}. Wanqing stood between her and Mother by the pump, and put her Chinese into Russian. My mother held the coat. # note: over-the-ice
What Ok-sun said took long. What Wanqing said was: he fell ill the second winter, and wasn't alone, and was useful. "She used more words than that," said Ksana. Wanqing said yes, she had.
* [Suppose the rest. # id: rest.suppose]
    Hunger, which took many of them in 1940, and fever. Somebody carried you. At the end you talked, and it was Russian, so nobody could say what about.
* [Leave it as Wanqing put it. # id: rest.leave]
    She printed a newspaper in Harbin that spring, and was strict about what people had said. This one thing she had softened, and she never took it back.
- Mother {marks ? coat_mine:turned up the hem, and found the bite, and her own stitches above it|went upstairs for a tin, and sewed on ten buttons, there and then}. She hung it behind the door. Then she counted the hooks, and left it so.
* [Look for those you had marched with. # id: fates.hut]
    Rashid was held in a camp at Mudanjiang, and came out in a dead man's boots. Pronya went to the Hailar men, and was killed [[near Makertui]] in August 1945, by Japanese cavalry. A saddle came home. # note: makertui-told
* [Look for those at the table with two pens. # id: fates.post]
    Kurokawa, who was Hyŏn Sang-ok again, told the Soviet officers everything, in good Russian, but for one sentence. Bai, asked in 1945 what he had given, and to whom, brought out his papers: {grain == "own":yours was on top|{grain == "false":A. Pushkin was on top|one of them wasn't signed}}. Pronya was killed [[near Makertui]], that August, by Japanese cavalry. A saddle came home. # note: makertui-told
- Zhorzh, the poet, wore the Soviet consulate's armband in the autumn of 1945, for ten weeks, and was taken. His Ninel, who had no ration, had died of typhus in 1942. Lieutenant Hayasaka needed an interpreter on the Khalkh, in the summer of 1939, and found another.
The Colonel went out in August 1945 to greet the guests, and died in a camp the year after. Mother sewed on. Ksana became a nurse, and sang once more, behind a screen. {
- receipt == "ksana": Her name was on a Soviet list, and she went where it sent her; her daughter, born in 1948, grew up in Sverdlovsk.
- doors ? yard: She stayed in the yard, with the Diaos; her daughter, born in 1948, lived there till 1966.
- else: She left by the train of 1954; her daughter, who was six, remembers a coat in the rack that nobody might wear.
}
_Did he know?_ There is no one here to have known. Whatever came to Harbin after that February, you had gone out of it, past the tower that sleeps, in somebody else's tracks. # end: with-ok-sun
-> END

/* True when the coat of 1932 got to the hills, and stands here on Ok-sun. */
=== function coat_came_back() ===
~ return changsheng != "told" and (marks ? coat_mine or marks ? coat_father)

/* True when she would let him come: a coat given and not betrayed, and somebody in the forest who would vouch for him. */
=== function would_have_him() ===
~ return coat_came_back() and (doors ? forest)
