// Chapter 01, New Year. February to September 1932: a street, a supper, a yard at night, a flood.
// The chapter opens cold; its title comes after the yard. In the short form every scene is told in brief and keeps its hinge.
=== new_year ===
# chapter: 01
# place: kitaiskaya-winter
# light: noon
# weather: frost
# person: none
# music: none
In this chapter an army takes a city. One man lies shot in a yard, another may be beaten or taken away, and a river drowns people, a child perhaps among them. None of it is shown close. The short form leaves every decision in.
* [Read the chapter whole. # id: newyear.whole]
    -> street
* [Read the short form. # id: newyear.short]
    ~ brief = true
    -> street_in_brief

=== street_in_brief ===
It is the sixth of February 1932, in Harbin, and you are twelve. Yesterday the Japanese army [[took the city]]; today it marches in. Some Russians cheer and throw paper flowers. Many curtains are shut, and no Chinese is cheering. # note: fall-of-harbin
You have been sent to fetch your sister Ksana, seven, before she gets flowers to throw. Old Diao, the joiner from your courtyard, is boarding up a shop. Asked why, he says: "[[New Year]]." For him it is. # note: new-year-1932
-> column

=== street ===
# sound: crowd
It is the sixth of February 1932, in Harbin, and you are twelve. Yesterday the Japanese army took the city; [[it was over by noon]]. Today it marches in, and you have been sent to fetch your sister Ksana before some lady gives her flowers to throw. # note: fall-of-harbin
The ladies are giving everyone flowers, paper ones, because of the frost, and [[half of Russian Harbin]] is out, standing on the other half's galoshes. Over the shops a good many curtains are shut. # note: who-welcomed
The street is [[Kitaiskaya, Chinese Street]], and it is all hats; you come up to the buttons. Ksana is seven. You shut your eyes, to find her better, and there are three noises. # note: kitaiskaya
* [Go toward the Russians, who are singing. # id: search.russian]
    You go in under elbows. It is a hymn, or has the tune of one, and the man conducting it with a rolled newspaper sells your mother her buttons.
    "Such a day!" he cries; then, lower, "Tell her the horn ones are in."
* [Go toward the Japanese, who are shouting. # id: search.japanese]
    Orders. You have eleven words of Japanese, from a Thursday class that your headmaster found prudent in October, nearly all about standing up. You stand up straighter. An elbow moves.
* [Go toward the man swearing in Chinese. # id: search.chinese]
    ~ screws = 9
    That is old Diao, the joiner from your courtyard, up a ladder, boarding over the milliner's glass and telling the board about its mother. "Hold these," he says in Russian, and pours screws into your mitten. # person: diao
    Somebody asks him why it is shut. "[[New Year]]," says old Diao, and looks down at you until you remember that it is. For him it is. # note: new-year-1932
- -> column

=== column ===
# sound: boots
# person: none
Boots. The soldiers come round by the Hotel Modern in fours, boys mostly, with frost in their eyebrows. Along the kerb a policeman has spread his arms.
And there is Ksana's blue hood. She goes under the policeman's arm and off the pavement, with a paper rose held out before her, and runs straight at the column. # person: ksana
* [Go after her and grab. # id: photo.collar # hinge: photo]
    ~ arm = "collar"
    Your arm goes up and out as far as it will go, your fingers shut, and it is her collar. # person: ksana.cross
    A button flies off. She is so angry that she hits you with the rose, looks to see what that has done to the rose, and hits you again.
* [Shout to her in Father's voice. # id: photo.called # hinge: photo]
    ~ arm = "called"
    "KSENIA." Your arm has gone up by itself, as his does on bridges. She stops dead. So does a soldier, with one foot in the air. # person: ksana.cross
    The column bunches. A sergeant comes back with a notebook, to see who gives orders here. You say your name twice. He writes it from the top of the page to the bottom.
* [Turn your face away. # id: photo.away # hinge: photo]
    ~ arm = "away"
    You can't look. Your arm is across your eyes, so you hear it instead: boots, and boots, and then a gap in the boots.
    When you look she is standing in the gap by herself. A soldier has taken the rose and is putting it, with care, through the strap of his pack. He steps round her, and so does the army. # person: ksana
- On a stepladder across the street a photographer puts a black cloth over his head.
-> leaf_photograph ->
* {screws > 0} [Count the screws in your mitten. # id: screws.count]
    ~ screws = 8
    Eight. There were nine. You go back along the kerb for it, pulling her by the hood, with an army walking the other way. Somebody is standing on it.
* [Ask her what the rose was for. # id: rose.ask]
    "For the horse," says Ksana. There was no horse. {arm == "away": "He'll give it to him," she says.|"There would have been," she says.} # person: ksana
* [Take her home. # id: street.home]
    # light: dusk
    # weather: snow
    She walks all the way with her mouth shut, humming, so as to be a band. # person: ksana.smile
- {brief: -> coal_in_brief}
-> the_yard

=== the_yard ===
# place: courtyard-winter
# light: dusk
# weather: frost
# person: none
Home is a yard in Pristan: two storeys round a pump, and a gate on a chain. You live upstairs; the Diaos live below, by the woodpile. Wanqing, their daughter, thirteen, is on the step, reading a newspaper in mittens. # person: wanqing
In four years she has said one word to you, [[_tsuba_, clear off]]; and you had said it first. # note: tsuba
Her father, old Diao the joiner, is pasting up red paper [[for the New Year]], a day late: yesterday there was shelling. Every morning at the pump he reads out the newspaper, and does the generals' voices. # person: diao.wry # note: new-year-1932
{
- screws == 9: You give him back his screws. "Nine," he says in Russian. "All present. It's the best army in the city today."
- screws == 8: You give him back his screws. "Eight," he says in Russian, and looks at your knees. "One has stayed on Kitaiskaya. Let it hold something."
}
By the pump [[a man lies under a mat]]. At four he argued with a Japanese patrol about a bicycle, and they shot him. Nobody knows whom to tell. # note: man-at-the-pump
Ksana has stopped, and is looking. # person: ksana
* ["He's asleep." # id: pump.asleep]
    She goes the rest of the way on her toes, and at the stairs she turns round and says "Sh," to the yard.
* ["He's dead." # id: pump.dead]
    She thinks it over. "Does his mother know?" You say that she does. She doesn't argue, which is not like her.
* [Turn her hood round back to front. # id: pump.hood]
    She walks on inside it like a lamp with its shade on. "I know there's something," says the hood.
- Qi the carter comes in under the arch, his hands black to the wrist with axle grease, as always. Loose behind him comes the horse that has followed him every day for six years. # person: none
{arm == "away": Ksana explains to the horse where its rose has gone. Qi says over his shoulder, in Chinese, that it will want that in writing.|Ksana holds up the rose, and the horse eats it. Qi says over his shoulder, in Chinese, that now it will want one every New Year.} "What did he say?" asks Ksana.
* [Tell her exactly. # id: qi.exactly]
    {arm == "away": "I'll write it," says Ksana. "You spell."|"Then I shall need a great many roses," says Ksana, and starts looking for them.} # person: ksana.smile
* ["He says the horse says thank you." # id: qi.thanks]
    "He didn't," says Ksana. "It was longer." # person: ksana.cross
- -> supper

=== supper ===
# place: flat
# light: lamp
# weather: none
# music: home
# person: mother
Five hooks behind the door, and tonight five coats. Father comes on Sundays. This is Saturday: he heard yesterday's guns, and has come early to count you.
He builds the railway's bridges. In 1924, to keep his post, he [[took a Soviet passport]], and Mother would not live with it. So he lives across town, and his chair here has mending on it. # person: father.tired # note: soviet-citizens-of-the-road
"The Soviet citizen has mistaken the day," says the Colonel, Mother's father, to the lamp. Since [[the Ice March]] he has eight toes, a map of the Empire on which he moves no pins, and a game of chess by post. It has been Belgrade's move since the autumn. # person: colonel # note: ice-march
Mother takes the mending off the chair. She touches each plate, and her lips say five. "Sit," she says, "before it changes." # person: mother
* [Sit where Father can see you. # id: supper.across]
    His lips move too. They get to four; he has left himself out. # person: father
* [Sit next to him. # id: supper.beside]
    He smells of tar and cold iron. His hat is under his chair, as a guest's would be. # person: father.tired
- # person: mother
{arm:
- "collar": Mother gets down the tin of buttons that match nothing, and sews a brown one on Ksana's coat. "Five and a stranger," she says. "It can learn." # person: mother.smile
- "called": Mother asks how the sergeant spelt it. You say that it went downwards. "So we are in a book," she says, and cuts the bread.
- else: "And Mitya cried," Ksana is telling the lamp. "He had his arm like this." She shows them, with a spoon in it.
}
"And what was there to see?" says Mother. # person: mother
* ["Soldiers. They looked cold." # id: supper.cold]
    "Somebody's sons," says Mother, and gives you the end of the loaf.
* ["Everyone was singing." # id: supper.singing]
    "Naturally," says the Colonel, and hums it. Mother, who was a pianist once, says that it goes slower. # person: colonel.proud
* [Let Ksana tell it. # id: supper.ksana]
    She gets up on her chair and does the boots, the ladies, the policeman and the horse. # person: ksana.smile
- "Half of Russian Harbin was in that street," says the Colonel. "One in ten," says Father. They may be [[counting different people]]. # person: colonel # note: who-is-counted
The Colonel stands up. For twelve years he has waited for an army to march against the Bolsheviks; he had hoped for a Russian one. He raises a glass the size of Mother's thimble. Father covers his own. "It's an army, Platon Evgrafovich," he says. "It isn't the spring." # person: colonel.proud
Luan Guizhen, old Diao's wife, is at the door with a plate of New Year dumplings. She has no Russian, and asks you what the old man is drinking to. [[It is always you they ask.]] # person: luan.smile # note: two-languages
# said: colonel.ru
"To the army of Japan, which has brought us order."
* ["To the Japanese army." # id: toast.japan]
    # heard: luan.zh
    "To the Japanese army."
    The plate is halfway to the table. It stops there. Then she gives it to Ksana, who is seven, and tells you that it is for Ksana. # person: luan.hard
* ["To the soldiers." # id: toast.soldiers]
    # heard: luan.zh
    "To the soldiers."
    "Which?" she says, too fast. You remember that she has one: her son Changsheng went to the barracks in September. She puts down the plate and looks at the floor, under which she lives. # person: luan
* ["To a quiet year." # id: toast.quiet]
    # heard: luan.zh
    "To a quiet year."
    She bows to the Colonel, for the first time in four years. He has been toasting alone. He bows back, and drinks a second one to the lady. # person: colonel.proud
- "One dumpling has a coin in it, for luck," she tells you. "Not one of those. I'm not a fool." # person: luan
Father will sleep under the table, on the felt. "A sound span," he says. "What holds it up?" asks Ksana. "Habit," says Father. Nobody has said he may stay. # person: father.smile
* [Give him your blanket. # id: felt.blanket]
    He folds it, and hands it back. Mother puts a pillow down there, and sends you for coal. # person: mother
* [Look at Mother. # id: felt.mother]
    She is looking at the floor. Then she puts a pillow on it, and sends you for coal. # person: mother
- -> coal

=== coal_in_brief ===
# place: courtyard-night
# light: fire
# weather: embers
# music: fear
# person: none
At supper the Colonel, your grandfather, toasts the Japanese. Your father, a Soviet citizen who lives across town, won't drink to them; tonight he sleeps under the table. Down by the pump, under a mat, lies a man [[shot at four over a bicycle]]. # note: man-at-the-pump
Patrols are going from yard to yard after Chinese soldiers. In yours is one: Changsheng, eighteen, the son of old Diao and Luan Guizhen, brother of Wanqing. By the woodpile, undressed, he is burning his uniform in a bucket. Qi the carter, whose horse follows him about, is burning rags near by. # person: changsheng
-> the_coat

=== coal ===
# place: courtyard-night
# light: fire
# weather: embers
# music: fear
# person: none
Between leaf 1 and leaf 2 there is this night, and no paper.
The Japanese are going from yard to yard after Chinese soldiers. In yours, behind the woodpile, there is one: Changsheng, the Diaos' son, eighteen. He stands in his drawers in the snow, burning his uniform in a bucket. # person: changsheng
It is quilted and will not flame; he pokes it with his father's second-best chisel. On the cap is a badge, blue enamel, a white sun. You have wanted it since September.
* [Ask for the badge. # id: badge.ask]
    ~ badge = true
    "It belongs to the Republic," he says. So do the trousers, and they are in the bucket. He hooks the badge out with the chisel, and it sings in the snow at your feet.
* [Ask how many he shot. # id: badge.shot]
    He thinks about it honestly. "A street lamp," he says. "In the New Town. I was told to."
* [Feed the fire shavings. # id: badge.feed]
    ~ soot = true
    It catches. For a moment a whole sleeve lies in the bucket with its elbow bent, alight. Your mitten goes in after it and comes out black.
- # sound: firecrackers
Over in Fujiadian somebody lets off firecrackers after all. You both wait until you are sure. # person: changsheng.fear
-> the_coat

=== the_coat ===
"How old are you?" asks Changsheng, who has known you since you were eight. # person: changsheng
"Twelve."
"Your mother cuts your coats for fourteen. Would it do up on me?" He is thin. It is twenty-two below, and they are shooting soldiers. He is looking at your third button. # person: changsheng.fear
* [Undo the buttons. # id: coat.mine # hinge: coat]
    ~ marks += coat_mine
    ~ doors += yard
    He bites through Mother's hem and lets down a hand's breadth that has never been outdoors, still navy. With a chisel he cuts the tape out of the collar, _D. Lukoshin, form II_, and lays it in your palm. # person: changsheng
    I would have asked for it back by now. You stand there in your jersey and hold the tape.
* [Fetch Father's from the hook. # id: coat.father # hinge: coat]
    ~ marks += coat_father
    ~ doors += yard
    You go up in your socks. Four coats in the dark, one with the railway's axe and anchor on every button. Under the table Father says, asleep or not, "Shut the door."
    On Changsheng it reaches the ankles. He cuts the buttons off, since they would hang your father, and pours them into your hand: ten. In the pocket is a tram fare for tomorrow. He gives you that too. # person: changsheng
* [Say no. # id: coat.keep # hinge: coat]
    "She'd count," you say.
    "She would," he says, and cuts a flour sack: head, arm, arm. Across his chest it says SECOND GRADE, ONE POOD. He asks if it hangs straight at the back. You tell him it does. # person: changsheng
- # sound: chain
The gate bangs on its chain: somebody who doesn't know about the chain.
* [Push him toward his father's door. # id: chain.push]
    Changsheng is quicker than the push. He is in, and lies down under the joiner's bench. # person: changsheng.fear
* [Take the chisel from him. # id: chain.chisel]
    It's his father's; he holds on. He is in at the door with it, and lies down under the joiner's bench. # person: changsheng.fear
- His mother, who won't touch a broom on New Year's Day, takes the broom and sweeps the shavings over him. His sister Wanqing gets into his bed with his hat on. Across the yard Qi the carter puts out the fire he burns his rags in, and goes in to supper; the horse sees him to the step. # person: luan.hard
You are left outside the Diaos' open door, with a smoking bucket. # person: none
* [Put the lid on it. # id: bucket.lid]
    It is the lid of the pickle crock, too small, and drops in with a knock. At the gate somebody says one word, about the knock.
* [Kick snow in. # id: bucket.snow]
    Steam goes up past the Colonel, who opens his little pane and asks what is being boiled at this hour. The cloth on top is wet now, and still has sleeves.
* [Run for your own stairs. # id: bucket.run]
    The yardman has you by the neck on the first step. "Stay where you've been seen," he says, and walks you back to it.
- {brief: -> patrol_in_brief}
-> patrol_comes

=== patrol_in_brief ===
# light: dark
# weather: frost
Six Japanese step round the dead man: a lieutenant with a cold, and five. They have no interpreter, and you have thirteen words of Japanese. The lieutenant [[writes one character in the snow]], _soldier_, and shows it to old Diao, who reads newspapers aloud every morning. Old Diao says that he never learned to. # person: lieutenant # note: brush-talk
-> the_words

=== patrol_comes ===
# light: dark
# weather: frost
A lieutenant and five soldiers, with a lantern. At the pump they step round the man under the mat. {arm:
- "away": One has a paper rose through the strap of his pack.
- "called": One is the sergeant from Kitaiskaya.
}
They have no interpreter. The lieutenant tells the yard something, through a cold, waits for somebody to put it into Chinese, and sneezes. # person: lieutenant
"Good health," says the yardman, who says it to everyone. {arm == "called":The sergeant opens his notebook and reads your name off it, loudly, from the top to the bottom.|Then he pushes you forward. "This one has it at school."}
You have eleven words of Japanese, and two more since noon: _heitai_, soldiers, which Japanese children were shouting, and _omedetō_, congratulations, which their mothers were. The lieutenant asks you a question.
* [Say _hai_. # id: ask.hai]
    It is yes, and it is the word you know best. Five men unsling five rifles. You say it again, smaller. # sound: bolt # person: lieutenant.hard
* [Point to your ear. # id: ask.ear]
    He is fair about it. He says it louder, and louder again; and all round the yard, lamp by lamp, the windows go out.
* [Look at old Diao. # id: ask.diao]
    So the lieutenant looks too. You have said nothing, and there stands old Diao in his doorway, lit, between two strips of new red paper.
- The lieutenant unhooks his scabbard, and with the end of it [[writes in the snow]]: one character, seven strokes, well made. It means _soldier_ to either of them. # note: brush-talk # person: lieutenant
Old Diao, who reads the newspaper out every morning, looks at it. "I never learned," he says to you in Chinese. # person: diao.worried
-> the_words

=== the_words ===
Behind every curtain somebody is listening to you. A man may die of what you say now. The man by the pump died of a sentence about a bicycle.
# said: diao.zh
# person: diao.worried
"My son has fever. Let the officer come in and catch it."
* [_Faithfully._ "Ill. Come in. Ill." # id: patrol.faithful # hinge: patrol]
    ~ patrol = "faithful"
    # heard: lieutenant.ja
    _Byōki. Haire. Byōki._ Ill. Come in. Ill.
    At school the first word explains an empty desk. The lieutenant adds up the three; you see him reach the total. He takes off one glove, finger by finger, hits old Diao across the mouth, and puts the glove back on. # person: lieutenant.hard
    {brief: -> and_you}
    Old Diao runs his tongue along his teeth. "Fits," he tells you in Russian, as he does of drawers. His New Year cap is in the snow. # person: diao
    * * [Pick up his cap. # id: cap.lift]
        You get it into old Diao's hand. The lieutenant has it knocked out again. You are both to leave it.
    * * [Leave it there. # id: cap.leave]
        A soldier, changing feet, moves his boot so as not to tread on it.
* [_Softer._ "Ill, teacher. Congratulations." # id: patrol.softened # hinge: patrol]
    ~ patrol = "softened"
    ~ softened++
    # heard: lieutenant.ja
    _Byōki, sensei. Omedetō._ Ill, teacher. Congratulations.
    One of the five laughs into his collar. The lieutenant thinks you mean his cold, and feels his nose. Then he laughs until he has to hold the doorpost, and finds you a caramel. # person: lieutenant.smile
    {brief: -> and_you}
    He points from old Diao to you, and waits. Old Diao has to bow. "Thank you, Dmitri Arsenyevich," he says in Russian. Nobody has ever called you that. # person: diao
    * * [Eat the caramel. # id: caramel.eat]
        It is a very good caramel. It has hold of your teeth, and the lieutenant hasn't finished asking. # person: lieutenant.smile
    * * [Keep it for Ksana. # id: caramel.keep]
        It gets as far as your pocket. The lieutenant chews, to show you how, and waits. You eat it. # person: lieutenant.smile
* [_Sharper._ "Soldiers. Illness." # id: patrol.sharpened # hinge: patrol]
    ~ patrol = "sharpened"
    ~ sharpened++
    # heard: lieutenant.ja
    _Heitai. Byōki._ Soldiers. Illness.
    You don't own the word for "are". The lieutenant puts it in. Two of them take old Diao off his step by the sleeves and drag him across the yard on his face, over the character, and rub it out with him. A rifle is cocked. # person: lieutenant.hard # sound: bolt
    {brief: -> and_you}
    The lieutenant needs to sneeze. It won't come; the rifle waits; it comes. "_Tate_," he says, wiping his eyes. That is one of yours: stand up.
    * * [Tell old Diao: stand up. # id: tate.tell]
        He stands, with snow in his eyebrows. "Is there more?" he asks you. # person: diao
    * * [Go and pull him up. # id: tate.pull]
        He gets up by himself. Your hand is left out in front of you. # person: diao
- -> and_you

=== and_you ===
A soldier takes the lantern in at the Diaos' door. On the bed Wanqing, under her brother's hat, coughs; she is better at fever than he is. The lantern comes out faster than it went in. # person: lieutenant
Another puts his bayonet into the bucket and lifts out a grey quilted sleeve. The lieutenant looks at it, and at you{soot:, and turns your mitten over, and it is black}. "And you, boy?" He asks it with his chin.
* ["Only me, burning rags." Put your hand in. # id: yard.hid # hinge: yard]
    ~ changsheng = "hid"
    You say it in Russian, then in Chinese, and stir the bucket with your hand, as if for potatoes. Your cuff smokes. {not badge and not brief:At the bottom your fingers meet the sun, and shut on it. }The lieutenant bends to warm his own hands, and waits for a potato. # person: lieutenant.smile
    {not brief:
        ~ badge = true
    }
    It is all sawdust under that bench. Somebody under it sneezes. "Good health," says the yardman, to the lieutenant, and looks with concern at the lieutenant's nose. There are forty yards still to do. The lieutenant takes his five out. # person: lieutenant
* [Point in at the door, at the bench. # id: yard.told # hinge: yard]
    ~ changsheng = "told"
    ~ doors -= yard
    They have Changsheng out by the feet, with shavings in his hair. # person: changsheng.fear
    {
    - marks ? coat_mine: They feel in the collar of your coat for a name, find the square where it was, and put the coat into the bucket. The navy part goes first.
    - marks ? coat_father: The lieutenant goes down Father's coat with his thumb, thread, thread, thread, where the buttons were; and has it pulled off Changsheng and put into the bucket. In your pocket you are holding ten buttons.
    - else: They turn the sack to the lantern, and the lieutenant reads him, front and back, and has it pulled off over his head. It goes into the bucket.
    }
    In the bed Wanqing has taken the hat off. She watches your hand until you put it away. # person: wanqing.hard
* ["The carter's." Nod at Qi's door. # id: yard.misdirect # hinge: yard]
    ~ changsheng = "misdirected"
    Qi comes out with a dumpling in his cheek, to see who wants him. His hands are black to the wrist. "What have you told them?" he asks you, and swallows, because they are tying his wrists. # person: none
    The horse walks behind him to the gate, and has to be turned round. Qi's wife stands in her slippers holding it by the mane, and looks along the windows.
* [Have no more Japanese. # id: yard.silent # hinge: yard]
    ~ changsheng = "silent"
    You tell the lieutenant in Russian that the words are finished, there were thirteen. He hears you out. "_Suware_," he says. Sit. You sit, and it is wrong; with the scabbard behind your knees he shows you how it is done in Japan{marks ? coat_mine:, in a jersey}. # person: lieutenant.hard
    They go on to the next yard. One stays, as cold as you, and walks round you to keep warm.
- {brief: -> gates_in_brief}
{changsheng:
- "hid": -> under_the_bench
- "told": -> gate_told
- "misdirected": -> qis_gate
- else: -> the_knees
}

=== gates_in_brief ===
{changsheng:
- "told": They take Changsheng out through the gate with his hands tied. His mother follows as far as the chain. # person: luan
- "misdirected": They take Qi. In the hour that buys, Changsheng gets out by the coal-hole and is gone. # person: none
- "hid": Before light Changsheng gets out by the coal-hole and is gone, toward the hills. # person: none
- else: You kneel in the snow for an hour. In that hour Changsheng gets out by the coal-hole and is gone. # person: none
}
-> not_what_he_said

=== under_the_bench ===
# place: workshop
# light: lamp
When the chain is back on the gate Luan Guizhen gives you a dumpling and points at the floor. You crawl in. Changsheng is lying on his side with sawdust in his eyelashes. # person: changsheng
"Was it me that sneezed?" he whispers. You say it was. "I'd been saving it." {marks ? coat_mine: He has done up all your buttons, and can't bend.}{marks ? coat_father: He has Father's collar up, and smells of Father.}{not (marks ? coat_mine) and not (marks ? coat_father): He is in the sack. His fingers won't close, so you hold the dumpling.} # person: changsheng.smile
* [Ask where he will go. # id: bench.where]
    "Up," he says. There are hills, east. He has seen them from a train, and he asks you whether they have trees all the way, as if you had been. # person: changsheng
* [Tell him about the potato. # id: bench.potato]
    He laughs with his hand over his mouth, and has to be dug out a little. "You owe the Japanese army a potato," he says. # person: changsheng.smile
- He will go before light, by the coal-hole, and leave a place in the shavings the length of him. # person: changsheng
-> patrol_echo

=== qis_gate ===
When they have gone and somebody looks under the bench, Changsheng is not there; only shavings. Qi's wife has walked the horse to the chain and back, and it will not be led in. # person: none
"They said _carter_," she says, when you come by. "How did they know to say carter?"
* ["They saw the black on his hands." # id: qi.hands]
    "It's grease," she says. She holds up her own, from the mane, to show you, and it is. "You could have told them grease."
* [Take the horse's other side. # id: qi.horse]
    It comes with you as far as the pump. There it looks at the gate again and stands; and you stand, with your face in its neck. Qi's wife has hers in the other side.
- -> patrol_echo

=== the_knees ===
The soldier walks, and you kneel. He is nineteen or so, with a hole in one glove. In time he has trodden a path round you, quite smooth. Behind the paper of the Diaos' window somebody goes to and fro, and then does not. # person: none
* [Count his rounds. # id: knees.count]
    At two hundred you hear that he is counting too. He is eleven ahead of you.
* [Say your thirteen words, in order. # id: knees.words]
    At _omedetō_ he stops in front of you. He says it back, with the long _o_ longer. You say it better. He walks on.
- When he has gone old Diao carries you in and rubs your knees with goose fat. Under the bench there are only shavings. Nobody mentions it, and you feel nothing at all, until you feel the knees. # place: workshop # light: lamp # person: diao
-> patrol_echo

=== gate_told ===
At the gate the lieutenant speaks to Luan Guizhen, civilly, for some time, and none of your words is in it. She has you by the sleeve. "What did he say?" she asks. # person: luan
* ["Some questions, and then home." # id: gate.home]
    She smooths the sleeve where she had hold of it, and goes in to keep the dumplings hot.
* ["The barracks, by the station." # id: gate.barracks]
    She is already looking for her other shoe. It is an hour's walk, with soldiers on the viaduct.
- -> not_what_he_said

=== patrol_echo ===
{patrol:
- "faithful": -> gate_faithful
- "softened": -> gate_softened
- else: -> gate_sharpened
}

=== gate_faithful ===
# place: courtyard-night
# light: dark
# weather: frost
Old Diao knocks the snow out of his cap. The lieutenant, leaving, told him something, in none of your words. "Well? What did he say to me?" # person: diao
* ["Good New Year." # id: gate.newyear]
    Old Diao laughs, and has to hold his jaw to do it. # person: diao.wry
* ["That next time he'll shoot." # id: gate.shoot]
    Luan Guizhen goes in and takes the lamp out of the window. # person: luan
- -> not_what_he_said

=== gate_softened ===
# place: courtyard-night
# light: dark
# weather: frost
Luan Guizhen puts a hot dumpling into your mouth with her own fingers. There's a coin in it. "What did my husband say," she asks, "that the man laughed so?" # person: luan.smile
* ["What he says every New Year." # id: gate.usual]
    She looks at old Diao. He is planing something that is already flat.
* ["I said congratulations." # id: gate.congratulations]
    ~ owned = true
    "On what?" says old Diao, from inside. # person: diao.wry
- -> not_what_he_said

=== gate_sharpened ===
# place: courtyard-night
# light: dark
# weather: frost
Luan Guizhen holds a cloth of snow to her husband's face. "What did you tell that man?" she says to you, and doesn't turn round. # person: luan.hard
* ["What he said." # id: gate.same]
    "Did I?" says old Diao under the cloth, and tries to remember what it was. # person: diao
* ["That soldiers are an illness." # id: gate.illness]
    ~ owned = true
    Old Diao thinks about it. "I wish I had," he says. # person: diao.wry
- -> not_what_he_said

=== not_what_he_said ===
Wanqing is in the doorway in a quilt. {badge:She puts out her hand, and you give up the badge; it has left its rays in your palm. }In four years she has said one word to you. Now she speaks Russian, with every ending in its place. # person: wanqing
{
- changsheng == "told": "He never did you any harm," she says. She is looking at the hand you pointed with. # person: wanqing.hard
- changsheng == "misdirected": "What did Qi do to you?" she says. She is looking past you, at the horse. # person: wanqing.hard
- owned: "So I heard," she says. "And it isn't what my father said." # person: wanqing.wry
- patrol == "softened": "_Byōki, sensei_," she says, in your voice. "_Omedetō._ That isn't what my father said." # person: wanqing.wry
- patrol == "sharpened": "_Heitai. Byōki_," she says, in your voice. "That isn't what my father said." # person: wanqing.hard
- else: She waits until her father has gone in. "That was what he said," she says. "You could have said something else." # person: wanqing
}
-> hooks

=== hooks ===
# opener: 01
# place: flat
# light: morning
# weather: none
# music: home
# person: mother
{brief: -> hooks_in_brief}
Sunday. Before she lights the stove Mother counts the coats behind the door.
{
- marks ? coat_mine: -> hook_mine
- marks ? coat_father: -> hook_father
- else: -> hook_none
}

=== hook_mine ===
Five hooks, four coats. You have a fever, and can hear her from the bed, doing it again.
* ["I lost it." # id: hooks.lost]
    "In the yard," says Mother. "At twenty-two below." She scrapes a hole in the frost of the pane, and looks down at the Diaos' door for as long as it takes to thread a needle. # person: mother.worried
* ["It fitted him." # id: hooks.fitted]
    "Fitted whom?" says the Colonel. "Nobody," says Mother, who has not looked round. She has stopped counting coats. She counts the people. # person: mother.worried
- By evening she has cut up the Colonel's greatcoat for you, and taken Siberia off the bottom. It was always tight, he says from behind the newspaper, under the arm. # person: colonel
-> the_pane

=== hook_father ===
Five hooks, four coats; and under the empty one Father, in his jacket, looking at it. # person: father.tired
* [Give Mother the buttons. # id: hooks.buttons]
    She shuts her hand on them before he can see what they are. They go into the tin, ten, with the ones that match nothing. # person: mother
* [Say that it was the wind. # id: hooks.wind]
    "A strong wind," says Father. He is looking at your pocket. When you breathe, ten buttons click in it. # person: father
- It was his only warm thing. He goes home in the Colonel's blanket, lent to nobody in particular. The Sunday after, he shivers through the soup, and tells Ksana that engineers do. # person: father.tired
-> the_pane

=== hook_none ===
Five hooks, five coats. She goes along them a second time and does up a button on yours. "All at home," she says. # person: mother.smile
* [Put it on. It is warm. # id: hooks.wear]
    It is very warm. It was cut for fourteen, and goes round you nearly twice.
* [Leave it, and go down without. # id: hooks.leave]
    It is a thing one can do for as far as the woodpile. A round of flour sack is lying there, cut out for Changsheng's neck. You go back up.
- At table Mother gives you more soup than Ksana, and looks at what you are wearing. # person: mother.worried
-> the_pane

=== the_pane ===
Before he leaves, Father draws Ksana a bridge in the frost of the window, as he does every week, and a far bank. "What's there?" "Khabarovsk," says Father. "A station. A buffet." He is the one of you who could go. # person: father.smile
* [Ask what the piers stand on. # id: pane.piers]
    He draws that too: river bed, sand, gravel, rock. It takes the whole lower pane. # person: father
* [Draw a train on it. # id: pane.train]
    "Which way is it going?" asks Father. Ksana tells him at once. # person: ksana.smile
- # person: mother
{changsheng:
- "hid": Mother turns your burnt cuff to the inside, hems it, and asks nothing. # person: mother
- "silent": All through Lent you kneel badly in church. Mother puts it down to growing. # person: mother
}
-> the_spring

=== hooks_in_brief ===
{
- marks ? coat_mine: On Sunday Mother counts the coats behind the door, and there are four. She cuts up the Colonel's greatcoat for you, and asks nothing.
- marks ? coat_father: On Sunday Mother counts the coats behind the door, and there are four. Father goes home in a blanket. You give Mother his ten buttons.
- else: On Sunday Mother counts the coats behind the door. All five are there, and yours is warm.
}
In March there is a new state, [[Manchukuo]], run by Japanese. # place: courtyard-winter # light: morning # person: none # note: manchukuo
-> the_poster

=== spring_in_brief ===
{
- changsheng == "told": Changsheng is being kept, somewhere to the east.
- else: Nobody hears of Changsheng. The Russian newspaper calls the soldiers who got away to the hills [[_khunkhuzy_]], red-beards: bandits.{changsheng == "misdirected": Qi is not back; every morning his wife looks up at your window.} # note: khunkhuz
}
Mother moves her sewing machine down to a room by the gate. On Mondays Gu the pedlar comes, his wife behind him with their child, Bean, in a basket, and Mother buys thread.
-> flood_in_brief

=== the_spring ===
# place: courtyard-winter
# light: morning
# weather: none
# music: none
# person: none
On the first of March there is a new country, and you turn out to live in it: [[Manchukuo]]. It has China's last emperor for its head, and Japanese to advise him. # note: manchukuo
-> the_poster

=== the_poster ===
On the gate they paste a poster: five girls in five costumes, hand in hand, [[the five peoples]] of the new state. Old Diao reads them out. Japanese, Chinese, Manchu, Mongol, Korean. Ksana counts twice. "Which are we?" # person: ksana # note: five-peoples
* ["We aren't on it." # id: five.none]
    "Then who is it that lives here?" says Ksana, and waits, since you are twelve. # person: ksana.cross
* ["They ran out of paper." # id: five.paper]
    Next morning there is a sixth girl at the end, in blue chalk, in a hood. She has the Korean firmly by the hand. # person: ksana.smile
* [Ask old Diao. # id: five.diao]
    He bends to the small print, which is in Russian. "You're who it is explained to," says old Diao. # person: diao.wry
- {brief: -> spring_in_brief}
# place: cathedral-1932
# light: morning
# sound: bell
One Sunday in Lent you go up to the New Town, to the cathedral of St Nicholas, which is built of logs, and higher than anything. In Lent the bells are slow. Ksana asks if one sees Khabarovsk from up there. "The ringer would have said," says the Colonel. # person: colonel
# place: courtyard-winter
# light: morning
{
- changsheng == "told": Changsheng is being kept, somewhere to the east. A card comes with a number on it. Luan Guizhen has you read it to her, and then has someone else read it. # person: luan.hard
- changsheng == "misdirected": Qi is not back. Every morning his wife fills two buckets, one for the horse, and looks along the windows until she comes to yours. # person: none
- else: Qi's horse grows its summer coat. Nothing is heard of Changsheng. # person: none
}
The soldiers who got away to the hills are bandits, says the newspaper; the Russian one says [[_khunkhuzy_, red-beards]]. Old Diao, reading it out, {changsheng == "told":stops there, and folds the paper|feels his own chin, in case it runs in the family}. # person: diao # note: khunkhuz
# place: courtyard
# light: afternoon
In May Mother moves her machine down to the room by the gate{changsheng == "misdirected":, which was Qi's; his wife has had to let it}. # person: mother
On Mondays Gu the pedlar comes from Fujiadian, and behind him his wife with the pole: needles and thread in one basket, and in the other, to balance, their child, Bean. When the thread is heavier, Bean gets a stone to hold. # person: none
* [Hold Bean while his mother sells. # id: gu.hold]
    ~ held_bean = true
    He takes you by the ear and looks in. Gu's wife, whose shoulder is free for as long as it lasts, asks Mother slowly to consider the blue.
* [Find him a better stone. # id: gu.stone]
    It is from the woodpile, and has a stripe. Bean weighs it. Next Monday he has brought it with him.
- -> the_water

=== flood_in_brief ===
# place: flood
# light: grey
# weather: rain
# music: river
# person: none
In August [[the river comes over]]: Fujiadian first, where the Chinese live, then Pristan. Pronya, a Cossack boy from the [[Three Rivers]] with a bridle and no horse, brings a boat into your yard and will hold its line. Zhorzh, a school poet in a zinc bath, brings news: loose logs are coming. There is time to cross the yard once. # note: flood-1932 # note: three-rivers
Old Diao's bench is afloat in his workshop. Mother's machine is going under by the gate. On the roof of the coal-shed sits Gu's wife, with Bean on her back.
-> one_boat

=== the_water ===
# place: flood
# light: grey
# weather: rain
# music: river
# sound: water
# person: none
In August [[the river comes over]]: at Fujiadian first, the Chinese city; then Pristan; then it is in your yard, brown, and on the stairs. # note: flood-1932
The Colonel holds the stairs. He marks the level in chalk, and every half-hour reports a step as lost. The rest are on the roof. # person: colonel.proud
A boy of thirteen comes in over the gate, standing up in a flat boat and saying whoa to it, a bridle on his shoulder: Pronya Zabolotkin, a Cossack, from the [[Three Rivers]]. # person: pronya # note: three-rivers
Since 1929 he has lived in [[Nakhalovka]], the poor Russians' end. It went under in the night. He got his aunt out, and the bridle. There is no horse. # note: nakhalovka
* [Ask what the bridle is for. # id: pronya.bridle]
    "For when there is one," says Pronya. "You don't want to have a horse and then start looking." He keeps the leather oiled. # person: pronya.smile
* [Ask whose boat it is. # id: pronya.boat]
    "She was loose," says Pronya. "I only talked to her." He has tied her to the banister by a knot for mares. # person: pronya.smile
- Zhorzh Ryabukhin comes round the corner in a zinc bath, with a breadboard for a paddle: fourteen, and a poet, twice, in the school paper. Cards are drying in the band of his hat. "A fact or a stanza?" he calls. "Two coppers. The stanza is drier." # person: zhorzh.wry
* ["A fact." # id: zhorzh.fact]
    "I have thirty-five cards. The queen of spades got out in your lane; if she calls, I'm at home." Then he sees the gate, and puts the breadboard down. "That was mine. Here is yours." # person: zhorzh.worried
* ["A stanza." # id: zhorzh.stanza]
    "_The river came to call on those below. / It stayed to supper, and it will not go._" Nobody pays. Then he sees the gate, and puts the breadboard down. "And a fact, for nothing." # person: zhorzh.worried
- "The logs at the timber yard are loose. They are coming down the lane." # sound: water
So there is time to cross the yard once. You will pole. Pronya will hold the line, from the stairs. "Going, she's light," he says. "Coming home I'll have to ask her." The boat will carry you and one thing more. # person: pronya
* ["What if the line breaks?" # id: line.breaks]
    "It's reins," says Pronya. "It has held worse than you." # person: pronya.smile
* [Look which way the water goes. # id: line.water]
    Out at the gate and down the lane, with a hen-house on it. # person: none
- In the room by the gate Mother's machine stands with the water at its drawer. In the workshop old Diao's bench is afloat, and knocks at the inside of the door. # person: none
Gu's wife sits on the roof of the coal-shed, Bean tied to her back. They waded here from Fujiadian; Gu has gone to find a boat. She looks at yours.
Mother doesn't look at the machine. Old Diao doesn't look at his door.
-> one_boat

=== one_boat ===
* [Pole to Mother's machine. # id: flood.machine # hinge: flood]
    ~ marks += machine
    You lift the head off its table, iron with gold flowers on it, and wrap it in your jacket. It is what the family eats from. Behind you the Diaos' door opens by itself. The bench comes out, turns round once, and leaves by the gate. # person: none
    "First time it's gone out without me," says old Diao. # person: diao
* [Pole to old Diao's bench. # id: flood.bench # hinge: flood]
    ~ marks += bench
    ~ doors += yard
    When you lift the latch it comes out at you, vice first, and you get a rope round a leg and tow it. Through the window by the gate you see the water close over Mother's machine, and the thread go up to the surface, blue, unwinding. # person: none
    "Well," says Mother, and looks at her hands. "Ten fingers." # person: mother
* [Pole to Gu's wife and the child. # id: flood.woman # hinge: flood]
    ~ marks += woman
    She comes down off the shed backwards, feeling behind her for the boat with one bare foot. {brief:The|{held_bean:Bean gets you by the ear.|Bean has a stone in his fist, with a stripe.} The} boat swings broadside on, and the line runs out. It runs through Pronya's hands, and he shuts them. # person: pronya.worried
    Behind you the Diaos' door opens by itself, and the bench goes out at the gate. In the room beside it the machine is under. # person: none
- {not (marks ? woman): You pass the shed, going and coming. "And after?" Gu's wife calls, in Chinese. "After," you call back. # person: none}
Ten feet from the stairs the current has you, and Pronya throws the end of the reins. {arm:
- "collar": Your arm goes up and out as far as it will go, and your fingers shut.
- "called": Your arm has gone up by itself.
- else: Your arm is across your eyes, and the leather finds it there, and goes round.
}
{
- marks ? woman: Then the logs come through the gate, and the shed isn't there. She is on the stairs by then, wringing out the child. # sound: water
- else: Then the logs come through the gate. The shed goes: the posts under, and the roof off into the lane, flat, with both of them on it. She is holding the edge. You see them as far as the corner. # person: none # sound: water
}
{marks ? woman: -> after_the_logs_with_bean}
* [Tell Pronya to give you the boat. # id: corner.boat]
    "She won't turn in that," says Pronya. He has already looked. He doesn't let go of you. # person: pronya.worried
* [Point Zhorzh to the corner. # id: corner.zhorzh]
    He has gone, in the bath, paddling with both hands. His hat comes back by itself, and the cards. # person: zhorzh.worried
* [Carry up what you fetched. # id: corner.carry]
    On every step somebody moves aside, and looks where you are putting your feet. # person: none
- {brief: -> roof_in_brief}
-> the_roof

=== after_the_logs_with_bean ===
* [See to Pronya's hands. # id: hands.pronya]
    He won't open them. "I'm still holding her," he says, and it takes some time before he believes you. # person: pronya.worried
* [Take Bean from his mother. # id: hands.bean]
    He weighs what you would expect. She sits down on the stairs, in the water, since it is nearest, and looks at her arms. # person: none
- {brief: -> roof_in_brief}
-> the_roof

=== roof_in_brief ===
# place: flood
# light: evening
# weather: none
{
- marks ? bench: The bench is carried up to the roof and serves as table. Father comes in a punt, and everyone eats there, from one pot. Mother will sew by hand for a year. # person: mother
- marks ? machine: That evening Mother dries her machine on the roof, stitch by stitch. Old Diao has no bench, and isn't hungry. Father comes in a punt; there is nothing to sit at. # person: mother
- else: At dusk Gu comes over the roofs, asking at each one, and finds his two by your chimney. Pronya's palms are raw. Mother has no machine and old Diao no bench. # person: pronya
}
{not (marks ? woman): Nobody in the yard learns what became of the two on the shed roof.}
-> september

=== the_roof ===
# place: flood
# light: evening
# weather: none
Toward evening the rain stops. On the roof there is one pot, Luan Guizhen's, and whoever is there eats from it. {changsheng == "told":She gives your bowl to Ksana, to give to you.|She ladles without looking who it is.} # person: luan
{
- marks ? bench: -> roof_bench
- marks ? machine: -> roof_machine
- else: -> roof_gu
}

=== roof_bench ===
The bench has been brought up: eight people under it, and the Colonel in command. It stands by the chimney, and the pot stands on it. Mother goes round and touches the bowls. # person: mother
And there is Father, standing up in a railway punt and raising his hat. "The Soviet citizen has mistaken the day," says the Colonel, and gives him a hand out of it. # person: father.smile
* [Make room for him beside Mother. # id: roof.room]
    He sits. So that is all five at one table, and it is somebody else's. Under the edge Mother has her palm against the wood, as if it might float. # person: mother
* [Tell old Diao it is level. # id: roof.level]
    "I know," says old Diao. All he saved himself is a spirit level in a brass case. He puts it on the bench before Father, and the two of them look at it like people at a concert. # person: diao
- -> roof_night

=== roof_machine ===
# sound: sewing
Mother has stood the machine on the ridge. She oils it with what Luan Guizhen fries in, and by the last of the light it runs. Old Diao isn't hungry. He gives Pronya his bowl. # person: mother
And there is Father, standing up in a railway punt and raising his hat. "The Soviet citizen has mistaken the day," says the Colonel, and gives him a hand out of it. There are five of you, and nothing to sit at. # person: father.smile
* [Take old Diao your bread. # id: roof.bread]
    He thanks you, in Russian, cuts it square, and gives you back half. "Wood I can get," he says. "It had my father's elbows in it." # person: diao
* [Turn the wheel for Mother. # id: roof.wheel]
    You turn, and she feeds it a hem, and it holds. It is the sound the flat makes. On the other side of the chimney the Diaos have stopped talking, to let it. # person: mother
- -> roof_night

=== roof_gu ===
At dusk a man comes over the roofs, jumping the gaps, asking at each one in Chinese. It is Gu. He sees who is by the chimney and doesn't come nearer. He counts them: two. He counts them again. # person: none
All his stock is gone but a paper of needles, in his hat. He holds it out to Mother, who has no machine. She holds out six coppers. If she pays, says Gu, he will throw himself off the roof. They look at you. # person: mother
* ["He says it's a gift." # id: gu.gift]
    Mother takes the needles. She gives the coppers to Bean to hold{not held_bean:, in the hand without the stone}. # person: mother.smile
* ["He says he'll jump." # id: gu.jump]
    "Then he'll get wet," says Mother, "and want thread." She lays the coppers on the ridge between them. In the morning there are five, and Bean's mouth has to be looked into. # person: mother
- And there is Father, standing up in a railway punt and raising his hat. "The Soviet citizen has mistaken the day," says the Colonel, and gives him a hand out of it. # person: father.smile
-> roof_night

=== roof_night ===
{
- marks ? woman: Pronya's palms have no skin. Luan Guizhen has bound them in a paper pattern of Mother's, a sleeve; he holds them out like someone carrying two plates. # person: pronya
- else: Zhorzh is back. He followed the shed in his bath as far as the viaduct, and tells it in no verse: barges, people on doors, no shed. # person: zhorzh.worried
}
Pronya lies down in his boots. "Take them off, child," says Mother. "I'd rather not, ma'am. In case." In case of what? He finds it a strange question. # person: pronya
Wanqing comes along the ridge with an old newspaper and sits down {changsheng == "told" or changsheng == "misdirected":where she can see your hands|two tiles off}. # person: wanqing
* ["Where did you get your Russian?" # id: roof.russian]
    "Your mother gives your sister dictation with the window open. I have done them all." She considers whether to go on. "You spell worse than she does." # person: wanqing.wry
* ["I only had thirteen words." # id: roof.words]
    "I know. I counted." She folds the newspaper in four. "You had thirteen, and you chose." # person: wanqing.hard
* [Ask what she wants with old newspapers. # id: roof.news]
    "The edges," says Wanqing. She has written along every one, small. "One day there'll be a paper in this town where what he said is what he said." She doesn't say who. # person: wanqing
- The Colonel is asleep on the last step he holds. Ksana has his chalk, and has drawn the river on the roof, the far bank first. # person: ksana
-> september

=== september ===
# place: flat-summer
# light: morning
# weather: none
# music: none
# person: none
{brief:In|The school has been hosed out. In} September there is [[a new printed form for compositions]]: it has the beginnings of the sentences, and you are to have the ends. # note: school-essay
-> leaf_essay ->
{brief: -> unheard}
It is read out to the class. Ksana learns it by heart, and does it out of the window to the pump, with the pauses. # person: ksana.smile
{wrote:
- "friends": "_Friends_," says Wanqing from the step. She says it again, trying the ending. # person: wanqing.wry
- "believe": Wanqing, on the step below, turns down a corner of her newspaper. "That one he wrote himself," she says. # person: wanqing
- else: "And what do they shout?" says Wanqing from the step. "No. You tell me what you hear, and I'll tell you what they shout." # person: wanqing.wry
}
-> unheard

=== unheard ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
{numbered:
- "boldly": Tamara Ivanovna brings the lamp. She moves the pencil from the open leaf to the edge of the table, with one finger, and says that it's getting dark. # person: tamara.hard
- "quietly": The tea has gone cold. Tamara Ivanovna brings the lamp, sees that beside the _1_ there is now a _2_, and straightens the lamp.
- else: Tamara Ivanovna brings the lamp. "I suppose the radiator will need me again," she says, "about the second leaf." # person: tamara.smile
}
Under the lamp there are more people in the photograph.
* [Look at those who are cheering. # id: crowd.cheering]
    A man has a rolled newspaper raised. Beside him a lady's basket is empty, and she has turned to see if there is another. # person: none
* [Look at the soldiers. # id: crowd.soldiers]
    They look at the camera, as they have been told to. One in the second rank looks at a shop, which has gloves. # person: none
* [Look along the upper windows. # id: crowd.windows]
    The curtains are shut; in one, four fingers are holding the edge. Below stands the foot of a ladder, and nobody in the picture is looking that way. # person: none
- These have not been heard here.
# aside: unheard
The man under the mat, and whoever was waiting for the bicycle. The soldiers who held Harbin until the fifth of February; what is known of them was written by others.
{changsheng:
- "misdirected":
    # aside: unheard
    Qi the carter, taken for a fire in which he burned rags. The file does not have his name. His wife, who is called only that, could have told it, and was not asked.
- "told":
    # aside: unheard
    Changsheng, who asked for a coat. There is a card with a number. Nothing that he said is on paper anywhere.
}
{not (marks ? woman):
    # aside: unheard
    Gu's wife and Bean, last seen on the roof of a shed. Nobody in the yard had asked her own name. If anyone kept a list that week, it isn't here.
}
# aside: unheard
The drowned of Fujiadian, who had it first. Few who were there wrote it down. One did: a young woman kept in a hotel for its bill, with the river on the stairs. She got away, and became [[the writer Xiao Hong]]. # note: xiao-hong
{changsheng:
- "hid": On leaf 1 there is an arm. Of the hand that went into the bucket that night nobody made a picture. # chapter: close
- "told": On leaf 1 there is an arm. That night it pointed, and nobody made a picture. # chapter: close
- "misdirected": On leaf 1 there is an arm. That night a nod was enough, and nobody made a picture. # chapter: close
- else: On leaf 1 there is an arm. Of the knees nobody made a picture. # chapter: close
}
-> sale_of_the_road
