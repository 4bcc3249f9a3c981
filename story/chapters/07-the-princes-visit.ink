// Chapter 07, The Prince's Visit. October 1943 to July 1944: a letter, a matchbox, a bow, a cuff, a question at a door, a name by Friday.
// Everyone stands at Sungari-2 until the end of June 1944. In the short form every scene is told in brief and keeps its hinge.
=== the_princes_visit ===
# chapter: 07
# place: flat
# light: lamp
# weather: none
# person: none
# music: none
In this chapter people inform on each other, and men are made to bow to a god who isn't theirs. Somebody may be arrested, and not come back. How prisoners were sent away to be killed is learnt from paper. None of it is shown.
* [Read the chapter whole. # id: prince.whole]
    ~ brief = false
    -> fathers_hand
* [Read the short form. # id: prince.short]
    ~ brief = true
    -> fathers_hand_in_brief

=== fathers_hand_in_brief ===
# opener: 07
# music: home
# person: zhorzh
It is October 1943. You are twenty-three, and at home in Harbin for two days. Over there, across the river, they are winning, and [[have opened churches again]]. Your friend Zhorzh brings a letter. It's in Father's hand, from whom nothing has come for six years. Mother holds it to the lamp, and finds a place where the pen was lifted. "Father will come," says Mother all the same. One question may go back. # note: shoulder-boards # note: fathers-letter
-> the_question

=== fathers_hand ===
# opener: 07
# music: home
# person: colonel
October 1943, a Sunday, in Harbin. You are twenty-three, a sergeant, and at home till tomorrow. Across the river the Reds are winning, and have [[opened churches again, and put officers back into shoulder-boards]]. Your newspaper calls it a sign of collapse. # note: shoulder-boards
The Colonel, your grandfather, has the picture under a magnifying glass: a Soviet general. Beside it lie his own shoulder-boards, in their tissue. "They've kept the width," he says.
* [Ask which are better made. # id: boards.better]
    "Mine," says the Colonel; and after a time, "Theirs are newer." He wraps his up again. # person: colonel.proud
* [Ask what he'd do if they came. # id: boards.come]
    "Receive them," says the Colonel, "standing." He asks Mother whether his coat has been brushed. # person: colonel.proud
- Zhorzh, your friend, the poet, has come up. {telegram == "ninel":His Ninel is in Shanghai, on the permit that you gave her. Her letters reach him by the Soviet consulate, which likes something in return.|{bread == "ninel":His Ninel, who has only a Soviet receipt, lived through the typhus. The consulate gives her bread now, and likes something in return.|His Ninel, who had only a Soviet receipt and no ration, died of typhus last winter. He still goes to the consulate, where she used to queue.}} # person: zhorzh # note: receipt-citizens
He unwinds his scarf, and in it is an envelope.
-> the_seam

=== the_seam ===
# person: mother
It is Father's hand, from which nothing has come since 1937. _Vera, I am alive. What Mitya put {token == "ribbon":into my left glove|{token == "drawing":inside my hat|to my ear}} at the train I have by me. I hope to come._ [[Zhorzh believes it]]. His hands are shaking. # person: zhorzh # note: fathers-letter
{ksana_away(1943):Raya, who used to play for Ksana and has her chair on Sundays, gets up to go, and is told to sit.|Ksana, who is nineteen, has her fist against her mouth. "It's his _V_," she says.} Mother holds the letter to the lamp, and looks through it. # person: mother
"There's a seam in it," she says. "Here, in my name. The pen was lifted. He never lifted it." # person: mother.worried
* ["Then it isn't his?" # id: seam.his]
    She goes over it once more with her thumbnail. "Or he was tired," says Mother. "One does lift it, when one's tired." # person: mother
* [Look for it yourself. # id: seam.look]
    You can't see any seam. "It's very well done," says Mother; and then, "He'll have been tired." # person: mother
- She lays the five plates. "Father will come," says Mother, to the plates. # person: mother
"They'll take one question back," says Zhorzh. "One. Short." Everybody looks at you: you were the last to speak to Father. # person: zhorzh
-> the_question

=== the_question ===
* ["What did I say to you at the train?" # id: question.sentence # hinge: question]
    ~ question = "sentence"
    "They'll be offended," says Zhorzh. "He will, I mean." He writes it down, though, on cigarette paper. {ksana_away(1943):Mother counts something on her fingers, and gets to {sentence == "chair":three|{sentence == "dont":six|four}}.|"{sentence == "chair":Three|{sentence == "dont":Six|Four}} words," says Ksana, who has counted them for eight years.} Only you and Father know which. # person: zhorzh
* ["What did I give you?" # id: question.token # hinge: question]
    ~ question = "token"
    {ksana_away(1943):"He'll know that," says Raya, who doesn't. She would so like something to be true.|"He'll know that!" says Ksana. You had forgotten what she looks like when she hopes: about seven.} Zhorzh writes it on cigarette paper, very small. # person: zhorzh
* ["When will you sit with us?" # id: question.table # hinge: question]
    ~ question = "table"
    Zhorzh writes it on cigarette paper. Mother has heard. She takes the mending off Father's chair, wipes it, and puts a knife and a fork by the fifth plate, which till now has only ever had a plate. # person: mother
* [Ask nothing. # id: question.none # hinge: question]
    ~ question = "none"
    You say that Father will have been asked enough. The cigarette paper stays by your plate, {ksana_away(1943):and Mother clears it away with the bread, and doesn't speak to you that evening|and there Ksana finds it, blank. She won't speak to you, that evening or for some weeks after}. # person: zhorzh
- {brief: -> matchbox_in_brief}
-> on_the_stairs

=== matchbox_in_brief ===
On the stairs Zhorzh takes out a matchbox. {question == "none":Under the matches lies something|Under the matches lies your question, and under that lies something else}, which isn't yours. It is for Veretennikov, a lieutenant in your unit. If it's found on you, it means the gendarmes. # person: zhorzh
-> the_matchbox

=== on_the_stairs ===
# place: courtyard
# light: dusk
# music: fear
# person: zhorzh
Zhorzh goes down with you. In the gateway he takes out a matchbox. "Your Lieutenant Veretennikov smokes," he says. In the box are matches. {question == "none":Under the matches is something folded|Under the matches is your question; and under the question is something else, folded}, which isn't yours.
"You give him a light, and he keeps the box. They're winning, Mitya. I should like, for once, to have been on that side."
* ["And if it's found on me?" # id: stairs.found]
    "Then it's the [[cellar]]," says Zhorzh, "the gendarmes', or the Mission's." He doesn't make it funny. # note: the-cellars # person: zhorzh.worried
* ["Why don't you take it?" # id: stairs.why]
    "A poet at your gate is a scandal," says Zhorzh. "A sergeant with matches is a sergeant." If it's found on either of you, it's [[the cellar]]. # note: the-cellars # person: zhorzh.wry
- Veretennikov is a dry man of forty. That's all you know of him.
-> the_matchbox

=== the_matchbox ===
* [Take it, and carry it. # id: contact.carry # hinge: contact]
    ~ contact = "carried"
    ~ doors += consulate
    It weighs what matches weigh. You leave the train one stop early and walk in by the back gate, so as to meet no one, and meet Pronya, the Cossack. "Which way did you come?" asks Pronya. "By the bridge." The bridge has been shut since Friday. # place: garrison # light: dusk # person: pronya
    {brief: -> exams_in_brief}
    He looks at your boots, and gives you a halter to hold, so that you should have a reason to be there. # person: pronya
* ["No. I won't carry it." # id: contact.refuse # hinge: contact]
    ~ contact = "refused"
    "Then I'll go myself," says Zhorzh. On Tuesday he does. He stands at the main gate of the garrison, drunk, without his scarf, and recites. The guard laugh so much that they send for an officer; and the officer on duty is Veretennikov. # person: zhorzh
    {brief: -> exams_in_brief}
    Veretennikov hears out two verses, asks the poet for a light, has him put on the Harbin train, and goes in again, patting his pocket. # place: garrison # light: afternoon # person: zhorzh # sound: chain
* [Take it, and show it to Hayasaka. # id: contact.report # hinge: contact]
    ~ contact = "reported"
    ~ doors += mission
    You show it to Hayasaka, your old teacher, a captain now, on Monday at the Mission. "I wish you hadn't," he says. He opens it with tweezers, copies what is in it, and lays the same match back on top. # place: mission-desk # light: afternoon # person: hayasaka.tired
    {brief: -> exams_in_brief}
    He has written a name in the corner of his copy: _Ryabukhin, G._ It's Zhorzh's. "Now take it where it's going," says Hayasaka. "We shall all go on as before, only it's written down." # person: hayasaka
- -> a_failing_mark

=== exams_in_brief ===
# place: lecture-room
# light: afternoon
# music: unit
# person: none
{contact == "refused":So the box gets there|In November, at an examination, you give Lieutenant Veretennikov a light, and he keeps the box}. The examination is comedy: the cadets of 1942 have been told that they're to be sent over the river with explosives, and some are [[trying to fail]]. The best of them is Gleb, nineteen, who has learnt everything by heart in order to get it wrong. # note: failing-on-purpose # person: gleb
* [Mark him as he deserves. # id: brief.glebfail]
    You give him nothing. The Japanese observer, who can't read Russian, sees how neat it is, and adds a one in front.
* [Mark him as he knows it. # id: brief.glebpass]
    "You've ruined me," says Gleb. He had every answer, backwards, for an hour. # person: gleb.worried
- -> reform_in_brief

=== a_failing_mark ===
# place: lecture-room
# light: afternoon
# music: unit
# person: gleb
November, Sungari-2. You help to examine the cadets of 1942. Since a lieutenant told them what they're for, to cross the river with explosives, some have been [[trying to fail]]. Those who do clean the pigsty, and are examined again. # note: failing-on-purpose
Before the table stands Gleb, nineteen, a pharmacist's son. Lieutenant Veretennikov asks, and you put it into Japanese, for a captain. "By which end does one hold a grenade?"
"In which army?" says Gleb. # person: gleb.smile
* [Pass it on as it stands. # id: gleb.exact]
    The captain puts down a good mark: the cadet thinks of both sides.
* [Say that he doesn't know. # id: gleb.dont]
    Gleb, who has some Japanese, is grateful. Then what does he know? asks the captain. # person: gleb.smile
- "How much for a bridge pier?" Gleb shuts his eyes and gives it, to the gram, by a table that he has learnt for the purpose, wrong in every line. "What was that?" asks the captain. # person: gleb
* [Give it to him word for word. # id: pier.exact]
    The captain can hear that nobody stumbled. "Excellent," he writes. Gleb comes out third of thirty. # person: gleb.worried
* [Make it worse. # id: pier.worse]
    You add a nought. The captain takes it for a Russian method. Gleb comes out second of thirty. "I could have managed third by myself," he says to you. # person: gleb.worried
* [Make it right. # id: pier.right]
    You put in the true figures. Gleb hears them go by, and comes out first of thirty. "Whose side are you on?" he asks you afterwards. # person: gleb.worried
- {contact == "refused": -> the_light_he_has}
-> the_light

=== the_light ===
# music: fear
"A light, sergeant?" says Veretennikov, when the cadets have gone. He has a cigarette, and no matches. You hold out the box{contact == "reported":. It has been opened, and only you know it}. He lights up, and puts it into his own pocket. # person: none
{contact == "carried":Next morning a groom whom you don't know nods to you at the stables. Pronya has seen it, and goes on brushing. # place: stables # light: morning # person: pronya|Next morning it's as before: the bugle, the pigs.}
-> so_they_walk

=== the_light_he_has ===
When the cadets have gone Veretennikov lights a cigarette. On his matches is the label of a beer-cellar where Zhorzh drinks. He sees you looking, and turns the box over. On the other side is the same label. # person: none
-> so_they_walk

=== reform_in_brief ===
# place: garrison
# light: snow
# person: none
In January 1944 the unit gets [[Russian commanders]]. The Japanese officers move to the next room and are called advisers. You are made a cornet, the lowest kind of officer. Striking is forbidden, and running too. New boys come with flowers, as volunteers, out of the newspapers. # note: the-reform # note: with-flowers
-> leaf_reform ->
-> bow_in_brief

=== so_they_walk ===
# person: none
# music: unit
-> leaf_reform ->
# place: garrison
# light: snow
So you're a cornet, the lowest of officers, and still sleep above Pronya, the Cossack. [[Your commanders are Russians]]; the Japanese, in the next room, are [[advisers]]. Your old teacher Hayasaka is one. # note: the-reform # note: advisers
For six years it was forbidden to cross the yard at a walk. Now men are to walk, and can't. They set out slowly, and arrive out of breath. Striking is forbidden too. Sergeant Morita holds his right hand in his left, as one holds a dog. # note: slaps # person: morita.tired
* [Walk past him. # id: walk.past]
    It's forty paces. At the thirtieth your legs begin to run of their own accord. "Dust," says Morita, with something near affection.
* [Bid him good morning. # id: walk.morning]
    "Good morning, Cornet, sir," says Morita, and bows. His ears go red. So, to your surprise, do yours. # person: morita
- On the twentieth the new ones come, eighteen years old, [[with flowers]]: volunteers, the newspaper says. "Did you really volunteer?" Gleb asks one of them. "They read out a list," says the boy, "and one said 'here'." # note: with-flowers # person: gleb
Pronya takes a rose that has been dropped, and tries it on the mare's bridle. She eats it. # person: pronya.smile
* ["Now she'll want one every time." # id: rose.every]
    "They'll be bringing boys every time," says Pronya. # person: pronya.worried
* [Pick up the next, and give it back. # id: rose.back]
    The boy thanks you, and salutes with it. # person: none
- -> forty_five_degrees

=== bow_in_brief ===
# place: shrine
# light: snow
# person: none
In February all émigrés are told to [[bow to the sun goddess]]. The bishops write that a Christian may not. Your priest, Father Innokenti, says no; the mullah of Rashid, the Tatar from your hut, says that a back is only a back. At the garrison stands a new shrine, and you are in the front rank. Pronya is holding the horses, and can see everyone. # note: amaterasu # note: priest-and-mullah
-> the_bow

=== forty_five_degrees ===
# place: garrison
# light: snow
# music: unit
# person: rashid
February. All émigrés are to do homage to [[Amaterasu]], the sun goddess of Japan. So Rashid, the Tatar from your hut, is given planks for a gate with nothing behind it, and the unit is to bow before it. # note: amaterasu
You rehearse. Morita goes along the ranks with Rashid's bevel, the joiner's tool for angles, set to forty-five. He isn't to strike, so he measures. Fur caps fall off. Pronya bows as he has all his life, and touches the floor. "Too deep," says Morita. "Whom is it to?" says Pronya. "I'd know how deep, then." # person: pronya
* [Show him forty-five degrees. # id: degrees.show]
    Morita lays the bevel against your spine, and is satisfied. "Good hinge," he says. Pronya has seen how easily it goes. # person: morita
* [Bow badly on purpose. # id: degrees.bad]
    "Lower," says Morita; "higher; lower." By the end he's holding you by the collar and the belt, and Gleb has had to leave the room. # person: morita
- -> two_opinions

=== two_opinions ===
# music: none
# person: rashid
[[The bishops]] have written that a Christian may not bow to another god. # note: priest-and-mullah
Father Innokenti, your priest, took you behind the stove. "Not by a finger," he said. And if they beat you? "Then you'll have been beaten." He is seventy, and was crying. "My mullah says bow," says Rashid. "A back's a hinge, he says, God put it there. Bow, and mean the floor. He has six children." # person: rashid
* ["Could we change?" # id: opinions.change]
    "I've thought of it," says Rashid. "But it's easy to be upright with no children. Or else it's harder." # person: rashid.worried
* ["Which of them is right?" # id: opinions.right]
    "Both," says Rashid. "That's the trouble with asking." He hangs the gate. Behind it is the wall of the pigsty. # person: rashid
- -> at_the_shrine

=== at_the_shrine ===
# place: shrine
# light: snow
# weather: frost
# music: fear
# person: none
The morning comes, with twenty degrees of frost and a Japanese general. You are in the front rank; Rashid stands behind you, and Morita at the end. Pronya is by the wall, holding horses, who aren't asked. He can see every back. Hayasaka is to count how many bow. # person: pronya # sound: bell
-> the_bow

=== the_bow ===
* [Bow. # id: bow.bow # hinge: bow]
    ~ bow = "bow"
    ~ marks += bowed
    You bow, at forty-five degrees. You mean nothing by it; you look at the snow. When you come up you meet Pronya's eyes, over a horse's neck. # person: pronya
    {brief: -> desk_in_brief}
    "I dare say I'd have done it," he tells you at the trough, not looking round. "That's why I took the horses." # person: pronya
* [Bow, and cross yourself. # id: bow.cross # hinge: bow]
    ~ bow = "cross"
    ~ marks += cross
    ~ doors += parish
    You bow; and down there, where it's narrow, your right arm goes up by itself, forehead, belly, shoulder, shoulder. Morita has seen it. His hand flies out, and stops a palm's breadth from your face, because it's forbidden. # person: morita.hard
    {brief: -> desk_in_brief}
    He can't think how to put it away. In the end he salutes you with it. # person: morita
* [Be ill that morning. # id: bow.ill # hinge: bow]
    ~ bow = "ill"
    You report sick, which is nearly true by then. So there's a place in the front rank, and Rashid is moved up into it. You see it from the infirmary, through a hole breathed in the frost. # person: none
    {brief: -> desk_in_brief}
    He bows, and means the floor. It's photographed. "I always seem to be where you've just been," says Rashid, who has brought you your soup. # person: rashid
* [Stand. # id: bow.stand # hinge: bow]
    ~ bow = "stand"
    ~ marks += stood
    ~ doors += parish
    Everything round you goes down, and you can see a long way. You've never felt so tall, or so little brave. Somebody steps between you and the general, with his back to you, and bows for two. It is Hayasaka. # person: hayasaka
    {brief: -> desk_in_brief}
    "I was seen," he says, as they march off. His promotion had been expected for March. # person: hayasaka.tired
- In a few weeks it's settled: [[the bishops stop writing, and the police stop forcing]]. # note: amaterasu # person: none
-> the_mission_desk

=== desk_in_brief ===
# place: mission-desk
# light: dusk
# person: hayasaka
In March Hayasaka, your old teacher{bow == "stand":, who hasn't been promoted|}, lays a typed report on his desk, and goes out to see about tea. It's about you, from November 1942, and signed _Chasovshchik_, Watchmaker. You walked on the dyke until two that night. The report has you asleep by eleven; but it knows which cuff was inked, and how it was turned. "A good needle," says Hayasaka. He has been told to find out whose. # person: hayasaka
-> the_cuff

=== the_mission_desk ===
# place: mission-desk
# light: dusk
# weather: none
# music: file
# person: hayasaka
March. Hayasaka sends for you. {bow == "stand":He wasn't promoted. |}On his desk lies one typed sheet. "I shall see about tea," he says. "It takes me seven minutes."
* [Draw it over, and read. # id: tea.read]
    Two thumbs have been on it before yours.
* [Leave it where it is. # id: tea.leave]
    For one minute. One can read one's own name upside down.
- It's about you. _30 November 1942. Source: [[Chasovshchik]]. On 27 and 28 August he was asleep by eleven. Right cuff of the shirt: ink. Turned._ That was after the prisoner's sheet: you walked on the dyke till two. # note: informers
He comes back with no tea. "The Watchmaker can't tell the time," says Hayasaka. "But what a good needle. It has been writing since 1936. I'm ordered to find out who stands so near you. I'd like to know. I'd like still better not to be told." # person: hayasaka.wry
* ["Who do you think it is?" # id: desk.who]
    "Somebody who wished you to have slept," says Hayasaka. # person: hayasaka
* ["Does it do me harm?" # id: desk.harm]
    "A man who's asleep by eleven hasn't been anywhere," says Hayasaka. "I've asked myself if it means that." # person: hayasaka
- -> the_cuff

=== the_cuff ===
* [Change a button, and tell nobody. # id: cuff.test # hinge: cuff]
    ~ cuff = "test"
    ~ watchmaker = "knows"
    You sew a horn button inside your waistband, where there was a bone one, with waxed thread, as saddlers do. In April a new slip comes to Hayasaka's desk: _Inside the waistband, a horn button for a bone one. Saddler's thread._
    {brief: -> names_in_brief}
    The trousers were off you once that month, for one hour, on a Sunday, under Mother's iron. You sit on your bunk with them on your knees. Then you think of everything that she never wrote. # person: none
* [Ask Mother who it could be. # id: cuff.ask # hinge: cuff]
    ~ cuff = "ask"
    ~ watchmaker = "suspects"
    You ask her on Sunday, at table: somebody near writes about me; who is it? The Colonel puts down his fork. "Eat," says Mother. She gives you the piece that she had kept for herself. # place: flat # light: lamp # person: mother
    {brief: -> names_in_brief}
    "It has been going on for eight years," you say. "Then it's nobody who means to stop," says Mother. "Eat, while it's hot. You've got thin; that belt's on the third hole." # person: mother
* {watchmaker == "suspects"} [Say false hours aloud, at supper. # id: cuff.feed # hinge: cuff]
    ~ cuff = "feed"
    ~ watchmaker = "plays"
    On Sunday you tell the salt, loudly, that you'll be home every Friday by six. It isn't true. Nobody asks. Mother goes on cutting bread. "By six," says Mother to the loaf, "and in bed by ten." # place: flat # light: lamp # person: mother
    {brief: -> names_in_brief}
    "With a book," you say. "Not Pushkin again," says Mother. You settle on Turgenev. She passes you the plate; and under the rim of it, for as long as that takes, her finger lies on yours. # person: mother
* [Leave it as it is. # id: cuff.leave # hinge: cuff]
    ~ cuff = "leave"
    Whoever it is has done you no harm yet, and if you knew you would have to do something about it. "I think that's wise," says Hayasaka. "I shall report that I'm looking." # person: hayasaka
    {brief: -> names_in_brief}
    At home you hang up your coat with the lining inward. That would be noticed; you hang it as you always do. # person: none
- -> crates

=== names_in_brief ===
# place: courtyard
# light: afternoon
# person: wanqing
In May Wanqing, the joiner's daughter, wants to know something. {doors ? yard:She asks you by the pump|She doesn't speak to you now; she asks it through the Diaos' shut door}. Five years ago, on the Line, five people stood on one rope, Ok-sun the last of them. Somebody had put their words over for the police. Her people have one name, Kurokawa, the Korean interpreter, and mean to act on it. Was it he?
-> the_names

=== crates ===
# place: courtyard
# light: afternoon
# weather: none
# music: yard
# person: diao
May; two days' leave. The yard is full of crates. Old Diao, the joiner, builds them for the Japanese: white wood, forty little partitions each. He doesn't say "Fits" of them. When you come in he puts his cap over the delivery note. # person: diao.worried
* [Ask where they go. # id: crates.where]
    "To the goods siding," says old Diao. "From there another carter has them." {doors ? yard:He gives you the screws to hold, so as to stop you talking.|He goes round to the other side of the crate, and works there.}
* [Pick up a lid. # id: crates.lid]
    Inside it, where nobody will look, is a pencilled number. He takes the lid from you. "Glass," says old Diao. "So I'm told."
- {doors ? yard: -> wanqing_pumps}
-> the_shut_door

=== wanqing_pumps ===
# person: wanqing
His daughter Wanqing, who prints by night what can't be printed by day, pumps water, and speaks under the noise, in Russian.
"In the winter of thirty-nine," says Wanqing, "at the police post on the Line, five people stood on one rope. The last was a girl called Ok-sun. {rope == "slack":She's over the river, and can't be asked. The other four nobody has seen since."|Nobody has seen any of them since."}
-> somebody_spoke

=== the_shut_door ===
# light: dusk
# person: wanqing.hard
Wanqing, his daughter, doesn't speak to you now. But in the evening the Diaos' door says your name, in Russian. She's standing just behind it; you can see her shoes.
"I'm not asking as a neighbour," says Wanqing. "The winter of thirty-nine, the police post on the Line, five people on one rope. The last was a girl called Ok-sun. {rope == "slack":She's over the river, and can't be asked. The other four nobody has seen since."|Nobody has seen any of them since."}
-> somebody_spoke

=== somebody_spoke ===
* ["Why do you ask me?" # id: spoke.me]
    "You were at that post," says Wanqing.
* [Say nothing. # id: spoke.nothing]
    "Good," says Wanqing. "Then listen."
- "Somebody put their words over for the police," she says. "We've one name: Kurokawa, a Korean, really Hyŏn Sang-ok. I've told my people that it was he, alone. They want to hear it from someone who was in the room."
Kurokawa put Ok-sun's words into Japanese, and you put them into Russian. He left out the headman Bai's name, which would have killed thirty families{gap == "faithful":. It was you who said it.|{gap == "softened":; and so did you.|; and you put in that she was lying.}}
* ["What will they do?" # id: spoke.do]
    "What do you think?" says Wanqing.
* ["Why do you think it was he?" # id: spoke.why]
    "He took a Japanese name," says Wanqing. "Who else was there?" She really doesn't know.
- -> the_names

=== the_names ===
~ temp was_shut = not (doors ? yard)
{brief:You were the other interpreter. He had kept a name back, to save it.|A word from you, and the man may die of it.}
* ["Yes. It was Kurokawa." # id: names.yes # hinge: names]
    ~ names = "yes"
    ~ marks += sangok_dead
    "Alone?" "Yes." "Thank you," says Wanqing, and goes at once.
    {brief: -> visit_in_brief}
    -> river_notice
* ["No. I'll give you no name." # id: names.no # hinge: names]
    ~ names = "no"
    ~ marks += sheet_known
    "So there's somebody to protect," says Wanqing. She'll tell you nothing more, except one thing, which you ought to know, in that uniform. # person: wanqing.hard
    {brief: -> hogoin_in_brief}
    -> hogoin
* ["Both of us. I was the other." # id: names.self # hinge: names]
    ~ names = "self"
    ~ marks += sheet_known
    ~ doors += yard
    For a long time nothing is said. "You," says Wanqing. You tell her in order what he left out, and what you did. So she was wrong. {brief:She'll have it crossed out; and the yard, in silence, stays open to you.|"I'd have killed the wrong one," she says; "or half of the right ones."}
    {brief: -> hogoin_in_brief}
    She doesn't forgive it. But she'll have it stopped{was_shut:; and the door comes open, as far as its chain}. "Now I owe you something," says Wanqing, "and you won't like it."
    -> hogoin

=== hogoin_in_brief ===
# person: wanqing
Her father's crates are for a place called Pingfang. Vans without windows go there too, most of them with Chinese whom the gendarmes don't care to try; and some from the camp of [[Hogoin]], with Russians, on whose sheet it says that they aren't willing to serve. Nobody has come back. You have filled in such a sheet. # note: hogoin # note: crates
* [Say that you wrote on one. # id: brief.hogoinsay]
    "I thought so," says Wanqing. She doesn't go away at once, for which you are grateful.
* [Say nothing. # id: brief.hogoinsilent]
    You look at your cuff. It was turned so well that one sees nothing.
- -> visit_in_brief

=== hogoin ===
# music: absence
# person: wanqing
The delivery note says: _Crates, for glass, 400. To the [[Water Supply]] at Pingfang._ "A carter told my father. There's a wall there, and a chimney. Vans go in, mostly with our people, whom the gendarmes don't care to try. Nobody has come out." # note: crates
* [Work it out: four hundred, at forty. # id: crates.sum]
    "My father has done that sum," says Wanqing.
* ["Glass for what?" # id: crates.glass]
    "To keep something in," says Wanqing. "Forty to a crate."
- "One van stops at a camp for Russians, [[Hogoin]]," says Wanqing. "Each of them has a sheet with a box on it: willing to serve, not willing. Those who aren't willing go on from there." # note: hogoin
You have filled in that box, two summers ago, for {fatal == "softened":Kulebakin|Anikin the raftsman}. "Write that I won't," he said. {sheet:
- "wont": You wrote it, in your best hand, and he thanked you, and waved.
- "blank": You left it, and Hayasaka shut the sheet in a drawer. You've never asked what is in it.
- else: You wrote that he would, and he spat at you. He didn't know what you had saved him from; and nor did you.
}
* ["How long have you known?" # id: hogoin.known]
    "My father, since the second hundred," says Wanqing. "He asked if he might stop. They told him, four hundred."
* [Tell her about the box. # id: hogoin.box]
    "You couldn't know," says Wanqing. "I'd like to be able to say that. Did you ask?" You hadn't asked. # person: wanqing.hard
- -> third_rank

=== river_notice ===
# place: reading-room
# light: dusk
# music: file
# person: none
There is no leaf for this. There's a scrap of newspaper, from the last week of May, which somebody kept. _Found in the Sungari, below the bridge, a man of about thirty-five, in a police overcoat without badges. In the pocket, a fountain pen._
* [Look at the back of it. # id: notice.back]
    Half an advertisement for galoshes. It had been folded to the size of a stamp, and carried.
* [Read it again. # id: notice.again]
    It gives neither of the two names that he had. What he left out, at that table, only one man ever noticed.
- What the crates were for Wanqing didn't tell you. She hadn't stayed long enough.
-> third_rank

=== visit_in_brief ===
# place: garrison
# light: afternoon
# person: none
{names == "yes":A week later Kurokawa is found in the Sungari. He had kept that name back; she'd been wrong, and only you knew it. |}At the end of May a brother of the Emperor of Japan is said to have [[visited the unit]]. You'd have seen him from the third rank: a glove. # note: prince-mikasa
-> leaf_programme ->
-> answer_in_brief

=== third_rank ===
# place: garrison
# light: afternoon
# weather: none
# music: unit
# person: none
At the end of May the unit is visited by a prince: Mikasa, the Emperor's youngest brother. [[One account says so]], and no other. For a week you've whitewashed: the stones, the coal, and, by a misunderstanding, a pig. # note: prince-mikasa
You're in the third rank, because of your boots; between two necks you see a white glove, holding another glove. You hear a voice. [[Nagolyan, the Armenian officer]], puts it over: the morale and the training of the Japanese and Russian peoples are to be strengthened. # note: captain-interpreter
* [Bow with the rest. # id: third.bow]
    All the backs go down; and in the quiet one hears the pig.
* [Go down late, to see his face. # id: third.late]
    You see a third neck, with a collar. Then you're down with the rest, and hear the pig.
- "He looked at my gate," says Rashid. # person: rashid.smile
-> leaf_programme ->
-> the_answer

=== answer_in_brief ===
# place: reading-room
# light: dusk
# music: file
# person: none
In June Zhorzh brings Father's answer. It is pinned to the letter, in folder C, because in the end both were seized.
-> leaf_fathers_letter ->
-> by_friday_in_brief

=== the_answer ===
# place: reading-room
# light: dusk
# music: file
# person: tamara
Folder C has a thing in it that ought to be in a drawer at home, read till it's coming apart. The second sheet, [[the answer]], came in June 1944, with Zhorzh. # note: fathers-letter
-> leaf_fathers_letter ->
# place: flat-summer
# light: lamp
# music: home
# person: mother
{question:
- "sentence": You read it twice, looking for {sentence == "chair":three words|{sentence == "dont":six words|four words}}. They aren't there. Mother shakes her head, very slightly: not in front of the Colonel.
- "token": "There!" says Zhorzh. {ksana_away(1944):Raya claps her hands.|Ksana is crying, and laughing at it.} Only Father could know it; or somebody who has been through his things.
- "table": "Soon," says Mother. Since October she has taken away his knife and fork clean.
- else: You'd asked nothing, and are answered all the same. It's warm, and might be to anyone. {ksana_away(1944):Mother reads it aloud, and leaves out the end.|Ksana reads it aloud, in a voice that is for you.}
}
* [Set his chair straight. # id: answer.chair]
    It was straight. "Father will come," says Mother, and sets it straight again. # person: mother
* [Ask Zhorzh who gave it to him. # id: answer.who]
    "One who had it from one," says Zhorzh. "It's his hand, isn't it?" It is. # person: zhorzh.worried
- -> a_name_by_friday

=== by_friday_in_brief ===
# place: mission-desk
# light: dusk
# person: hayasaka
In June 1944 the unit is to be cut for [["infection"]]: too many are glad that the others are winning. Each adviser, so Hayasaka too, must hand in a name by Friday. A denunciation of Pronya lies ready on his desk; he has said "ours" of the Red Army. Your initials would do. Or another name would: your friend Zhorzh is known to the Mission. If no one is named, they'll choose for themselves; Rashid is second on their list{contact == "carried":, and they are asking who was seen near Veretennikov}. {doors ? index:Vyazmitin, who keeps the Bureau's cards, could find you a dead man's.|} # note: infection
-> the_friday

=== a_name_by_friday ===
# place: mission-desk
# light: dusk
# music: fear
# person: hayasaka
June 1944, a Tuesday. In the unit some are glad that the Reds advance. The Japanese call it [[infection]]; each adviser must hand in one name by Friday. "It needn't be a good one," says Hayasaka. # note: infection # person: hayasaka
He turns a typed paper round to you. _Zabolotkin, Prokopi, on hearing that Sevastopol had been taken, said: Ours._ "It wants an officer's initials." You were reading Pronya the news, in May: the enemy has taken. "What enemy?" said Pronya. "It's ours." You had laughed, and told it in the canteen.
* ["He meant the town." # id: ours.town]
    "Then somebody must tell them so, downstairs," says Hayasaka. "They aren't patient with grammar." # person: hayasaka
* ["It's one word." # id: ours.word]
    "Yes," says Hayasaka. "You and I know how few one needs." # person: hayasaka
- -> other_names

=== other_names ===
# person: hayasaka
"There might be another," says Hayasaka. {contact == "reported":"There is your poet. I have it in writing, from you."|"There's a poet, Ryabukhin, who goes to the consulate. You know him."} {doors ? index:"Or a name off the Bureau's cards," he says. "I don't ask if the man is well."|} # person: hayasaka
"And if there's no one?" you ask. "Then they'll write someone themselves. Second on their list is Safargaliev." That's Rashid. {contact == "carried" and not (doors ? mission):"The first line is still empty. They are asking who gave Veretennikov a light."|{contact == "carried":"They were asking who gave Veretennikov a light. I've said that you are mine."|}}
* [Ask what happens to the name. # id: other.what]
    "It's taken to [[a cellar]]," says Hayasaka. "I translate the papers, before and after. There are more before." # note: the-cellars # person: hayasaka.tired
* {names == "no" or names == "self"} [Ask him about Hogoin. # id: other.hogoin]
    "Who told you that word?" says Hayasaka. "No. Don't tell me." His pencils have gone out of line, and he leaves them. # person: hayasaka.tired
* {names == "yes"} ["And you? What would you do?" # id: other.you]
    "I'd look for the one who'd be missed least," says Hayasaka. "I've looked. There isn't anyone." # person: hayasaka.tired
- On Saturday Pronya goes to Hailar, to the Cossack detachment. He has only to get through Friday.
-> the_friday

=== the_friday ===
* ["Zhorzh. Ryabukhin, the poet." # id: friday.zhorzh # hinge: friday]
    ~ friday = "zhorzh"
    ~ arrested = "zhorzh"
    -> zhorzhs_room
* [Initial the paper about Pronya. # id: friday.pronya # hinge: friday]
    ~ friday = "pronya"
    ~ arrested = "pronya"
    ~ doors -= stable
    -> pronyas_bunk
* {doors ? index} [Give a name off a dead man's card. # id: friday.dead # hinge: friday]
    ~ friday = "dead"
    ~ arrested = "none"
    -> dead_mans_bunk
* ["No one." # id: friday.none # hinge: friday]
    ~ friday = "none"
    {brief:"Then I shall write that," says Hayasaka.|"No one," says Hayasaka. He writes it down, and it looks like a name. "They'll read it on Friday, at six."}
    {doors ? yard: -> before_friday}
    -> no_one

=== before_friday ===
{brief:You could still be gone before they come. The Diaos have boards, and room under them.|On Wednesday you've a pass to Harbin, to fetch saddle soap. Old Diao has a space under his floor where a man can lie. Down there you'd be a deserter; and somebody would still be taken on Friday. # place: courtyard # light: afternoon}
* [Go under the boards. # id: friday.run # hinge: friday]
    ~ marks += run
    ~ arrested = "rashid"
    -> under_the_boards
* [Go back, and be there on Friday. # id: wait.friday]
    {brief:You go back.|You fetch the saddle soap, and go back. At the barrack door Gleb says good evening.}
    -> no_one

=== no_one ===
{contact == "carried" and not (doors ? mission) and watchmaker != "plays":
    ~ arrested = "self"
    -> the_cellar
}
~ arrested = "rashid"
-> rashids_bunk

=== zhorzhs_room ===
# place: mission-desk
# light: dusk
# music: absence
# person: none
{contact == "reported":"I had it already," says Hayasaka. "I'd only wanted it not to be you."|"Thank you," says Hayasaka, as one thanks for salt.} They take Zhorzh on Friday, in the street, with his scarf on.
{brief: -> zhorzh_after}
{
- telegram == "ninel": Ninel is in Shanghai. You write it to her yourself, five lines. She sends them back without a word, but on the envelope she has put your rank.
- bread == "ninel": You tell Ninel yourself, on her stairs, since somebody has to. "Who gave them his name?" says Ninel. You are in uniform. She looks at it from the boots up; at the face she shuts the door, quite gently.
- else: There's nobody whom you need tell. You tell Ninel, in the typhus corner of the cemetery.
}
* [Go up to his room. # id: room.up]
    On the sill are thirty-five cards. The landlady has looked for the queen of spades, she says, in the bed and under it, in case anyone should think that she had her.
* [Ask Hayasaka where he is. # id: room.where]
    "I had one paper about him to translate," says Hayasaka. "It was before." There hasn't been one after. # person: hayasaka.tired
- -> zhorzh_after

=== zhorzh_after ===
By Saturday his mattress hangs out of the window. Pronya leaves for Hailar that day, and knows nothing. {brief:Zhorzh is not seen again.|"Give Zhorzh my respects," he calls from the wagon. "He never did like me."}
-> unheard_of_the_visit

=== pronyas_bunk ===
# place: garrison
# light: dusk
# music: absence
# person: none
You write _D. L._, as you've written it on a hundred fodder lists. Hayasaka blots it. On Friday at six they come for Pronya, in the stables.
{brief: -> pronya_after}
# place: stables
# light: morning
He asks if he may finish the mare. They let him; they're two boys, and afraid of horses. He comes out wiping his hands, and sees you. {charge == "faithful" or loaf == "pronya":For years he hasn't liked to ask you for anything.|He's glad: here is somebody who'll explain it to them.} "Tell them, Mitya," says Pronya. "You've the languages." # person: pronya
* [Say something to the gendarmes. # id: tell.something]
    You say, in Japanese, that he is a good man with horses. They agree. One of them writes it down. "What did you tell them?" asks Pronya. "That you're good with horses." "Well, so I am," says Pronya. # sound: boots
* [Look at the mare. # id: tell.mare]
    He follows your eyes. "Walk her, of an evening," says Pronya. "She likes it to be somebody she knows." He's still waiting, when they take him by the elbows. # sound: boots
- -> pronya_after

=== pronya_after ===
# place: bunks
# light: dusk
They take his blankets as well. In the night you lie over an empty place; whoever has slept above another for six years hears when there's nobody. {brief:The bunk is stripped.|By his pillow the shelf is bare, but for the half of an eggshell, which they had no column for.} # person: none
-> unheard_of_the_visit

=== dead_mans_bunk ===
# place: card-room
# light: dusk
# music: file
# person: vyazmitin
Vyazmitin, who keeps the Bureau's cards, finds you one: a Shubin, Stepan, private, no relations. He died of his lungs in the winter; nobody has yet moved his card. "He was never in trouble in his life," says Vyazmitin. "I hope that he won't mind beginning." # person: vyazmitin.wry
{brief: -> dead_after}
# place: bunks
# light: dusk
On Friday two gendarmes come to the barrack with a warrant for Shubin. They've been told to bring something; so they roll up his mattress, tie it with cord, and take it away between them. Gleb, who's had that bunk since March, is left with the boards. # person: gleb
* [Laugh. # id: dead.laugh]
    You and Gleb laugh till you have to hold on to the posts. Then it strikes you both, at the same time, that somebody is going to unroll it. # person: gleb.smile
* [Give Gleb your blanket. # id: dead.blanket]
    "So who am I now?" says Gleb. "I've a dead man's bed, and now not even that." # person: gleb.worried
- -> dead_after

=== dead_after ===
It comes out in a week. Nobody could say who had left a dead man in the drawer; but the drawer is Vyazmitin's. His pay is docked, and a young man is given a chair beside him, to watch his hands. {brief:One bunk stands stripped.|He sharpens his blue pencil every morning, for company.} Pronya has gone to Hailar, on the Saturday, and knows nothing. # person: vyazmitin.tired
-> unheard_of_the_visit

=== rashids_bunk ===
# place: garrison
# light: dusk
# music: absence
# person: none
They read it on Friday, at six, and write somebody themselves. They come for Rashid. {brief: -> rashid_after}
He is in the carpenter's shop, where he has just got the plane to run true. # person: rashid
"What's it for?" asks Rashid. They don't know; it says Safargaliev on the paper. He lays the plane on its side, to spare the iron, and {hamlet == "warn":limps|goes} out between them. {bow == "ill":"Again where you've just been," he says as he passes you.|He passes so close to you that you could touch him.}
* ["Rashid, I gave no name." # id: rashid.noname]
    He thinks it over. "I know," says Rashid. "So they'd no choice." He isn't bitter; he's fitting it together. # sound: boots # person: rashid
* [Take a step after him. # id: rashid.step]
    "Stay where you've been seen," says Rashid, without turning. The yardman used to say it, in Pristan, when you were boys. # sound: boots # person: rashid
- -> rashid_after

=== rashid_after ===
{watchmaker == "plays" and contact == "carried":Nobody has asked who gave Veretennikov a light. You were at home every Friday by six, it seems; it's in writing. |}They strip his bunk to the boards. On Saturday Pronya goes to Hailar. {brief:He'd have gone sooner, if he could.|He has asked for Rashid's bevel, to remember him by; it's still set to forty-five.} # place: bunks # light: dusk # person: none
-> unheard_of_the_visit

=== under_the_boards ===
# place: workshop
# light: lamp
# music: yard
# person: luan
It's old Diao who lifts the boards. Luan Guizhen, his wife, hands you down a quilt, a bowl and a lid. She hasn't said what she thinks of it; she has put an egg in the bowl. Over your face he lays the floor again, and it fits. # person: diao
{brief: -> run_after}
You hear everything: the bench, the crates being carried out, and across the yard a sewing machine, up one seam and down another, till very late. # sound: sewing
* [Knock once, to say you're there. # id: boards.knock]
    Above you somebody knocks once, back; and then Wanqing's voice says, very low, "Don't do that again."
* [Lie still. # id: boards.still]
    You lie on your back, with your arms at your sides. You are as long as a board, and as wide as two. It was measured.
- -> run_after

=== run_after ===
On Friday they come to the barrack for two men. One isn't there, and his bunk is stripped, to see what's under it. The other is Rashid. {brief:It was bound to be someone.|Wanqing tells you through the floor; in Russian, so that you shouldn't mistake a word.}
-> unheard_of_the_visit

=== unheard_of_the_visit ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
Tamara Ivanovna has come with the tea, and stands holding it. On the table lies a list of beds.
* [Ask why they kept it. # id: unheard.beds]
    "Because of the blankets," says Tamara Ivanovna. "Those had to be given back. One can find out a good deal from blankets." # person: tamara
* [Ask who drinks the second glass. # id: unheard.glass]
    She has brought two. "Drink it yourself," says Tamara Ivanovna. "You look as if you'd been up." # person: tamara.smile
- These have not been heard here. # person: none
# aside: unheard
{names == "yes":Hyŏn Sang-ok, in service Kurokawa, who left out a name. The only witness to it was the man who gave his.|Hyŏn Sang-ok, in service Kurokawa. He may have told this otherwise; his side of that table has been asked for, and not yet found.}
# aside: unheard
Those who were held in [[Hogoin]], a camp in Harbin for Soviet prisoners; and the Chinese, who went the same road before them and in greater number. Some of the names are known by now. No list was read for this leaf. # note: hogoin # age: 16
{
- arrested == "rashid": Rashid Safargaliev, who asked what it was for. No paper of his questioning has come to this table. # aside: unheard
- arrested == "zhorzh": Zhorzh Ryabukhin, poet. Of what he said in that place nobody has brought up a word. # aside: unheard
- arrested == "pronya": Prokopi Zabolotkin. He could hardly write, and was never given anything to sign that he could read. # aside: unheard
- else: Stepan Shubin, private, dead since the winter. He had never been looked for in his life. # aside: unheard
}
-> leaf_denunciation ->
{
- arrested == "zhorzh": "Father will come," it was said in October. By June there was a bed stripped under a roof, and he who had brought the letter was gone. # chapter: close
- arrested == "pronya": "Father will come," it was said in October. By June one bunk was stripped, and it was the one below yours. # chapter: close
- marks ? run: "Father will come," it was said in October. By June two bunks were stripped, and nobody looked under the third floorboard. # chapter: close
- arrested == "rashid": "Father will come," it was said in October. By June one bunk was stripped, and you were lying in the next one, named by nobody. # chapter: close
- else: "Father will come," it was said in October. By June one bunk was stripped. No one had come, and no one was missing. # chapter: close
}
-> august_1945

=== the_cellar ===
# place: bunks
# light: dusk
# music: absence
# person: none
You gave no name. On Friday at six they come with one of their own, and it's in the first line: _Lukoshin_. Somebody had asked who gave Veretennikov a light. They let you fold your things into a column, edge on edge. You've never done it better. Then a mattress is rolled up, and it's yours. # sound: boots
Gleb holds the door. "When will you be back?" he asks; he is nineteen. You say what everybody says: that it must be a mistake. # person: gleb.worried
* [Leave Gleb your blanket. # id: cellar.blanket]
    He takes it. He'll still have it at the end of the next summer; it's in a list of his things.
* [Ask him to tell Pronya. # id: cellar.pronya]
    "Tell him what?" says Gleb. You think. "That the bridge was shut," you say. Pronya, when he hears it, goes out to the mare, and is a long time.
- It is a lorry to Harbin, a side door, and then [[stairs]]. A number of people went down them. Of those who came up again only a few were ever asked. # note: the-cellars # person: none
I don't go down with you. There's no paper from below, and whatever I supposed would be a thing done to you by me. # place: reading-room
-> the_clean_shirt

=== the_clean_shirt ===
# place: reading-room
# light: dusk
# music: home
# person: none
What there is is upstairs. Each Friday, from the end of June, a woman came to the side door of the Mission in Harbin with a clean shirt. The man on duty kept a book, since he'd been told to keep one. It's in folder A; nobody had thought that it was about anything. _30 June. Shirt, one. 7 July. Shirt, one._
She asked for the other back, to wash. It's how such things are done: one clean in, one dirty out. There wasn't another. She stood, and waited for it. "There must be one," said Mother. "It's a week."
* [Read what the man wrote. # id: shirt.book]
    _Woman informed that none. Woman remained till five._ On the fourteenth he has added, in pencil: _Gave her a chair._
* [Read on to the last Friday. # id: shirt.last]
    _28 July. Shirt, one, returned._ After it he has ruled a line. He had no more use for the book.
- On that last Friday the shirt was given back to her. She held it up to the window. It was pressed, with her own creases in it; nobody had unfolded it. She must have known then, I think. It was the same evening that somebody wrote one more report. In the others an hour or two is wrong. In this one every hour is. # sound: sewing
-> leaf_denunciation ->
-> what_the_table_did

=== what_the_table_did ===
# place: flat-summer
# light: lamp
# person: none
At home five plates were laid, and from two of them no one ate. {question == "table":The knife and fork lay by one of them.|Father's chair was turned to the wall, by nobody, and turned back.}
Hayasaka came once, in a plain suit, as he used to for his lesson. He'd brought Chekhov, and left it on the sewing machine. He couldn't say where you were, because he had asked not to be told. "Was he exact?" Mother asked him. {softened > sharpened:"No," said Hayasaka. "He was kind. I marked it as an error."|{sharpened > softened:"Not always," said Hayasaka. "I let it stand."|"Nearly always," said Hayasaka. "I taught him."}} # person: hayasaka
* [Ask what became of the others. # id: cellar.others]
    Paper tells this much. Pronya went to Hailar that Saturday, and the next August Japanese cavalry killed him [[near Makertui]]; a saddle came home. Zhorzh wore the Soviet consulate's armband in August 1945, for ten weeks, and was taken. {telegram == "ninel":Ninel went from Shanghai to Kazan.|{bread == "ninel":Ninel waited for him.|Ninel had died of typhus, in 1942.}} Rashid was in a camp at Mudanjiang. # place: reading-room # light: dusk # note: makertui-told # person: none
    Hayasaka is a photograph; nothing more is known. {names == "yes":Kurokawa had been found in the Sungari.|Kurokawa deposed to everything that he had ever put into another language.} {rope == "slack":Ok-sun was home by 1946.|Ok-sun is on no list.} {fatal == "sharpened":Kulebakin had been shot, in 1939.|{fatal == "faithful":Kulebakin drove a lorry into Harbin, and asked for the people with the stove.|{sheet == "will":Kulebakin was in Hogoin until the doors were opened.|Kulebakin went away on a van; on which Friday isn't known.}}}
* [Ask what became of the table. # id: cellar.table]
    Paper tells this much. The Colonel went out in August 1945 to receive the guests, standing, and died in a camp the next year. Mother sewed on. Wanqing printed a newspaper in Harbin, in 1946. Bai, the headman, still has his papers. Pronya went to Hailar, and Japanese cavalry killed him [[near Makertui]]; a saddle came home. Zhorzh was taken in November 1945. # place: reading-room # light: dusk # note: makertui-told # person: none
- {
- ksana_away(1944): Ksana, in Shanghai, went on writing to you till the spring. Her daughter was born in 1948, and grew up in Brisbane, with a sewing machine in the kitchen.
- receipt == "ksana": Ksana nursed, and sang once more, behind a screen. Her name was on a Soviet list. Her daughter was born in 1948, and grew up in Sverdlovsk.
- doors ? yard: Ksana nursed, and sang once more, behind a screen. She stayed in the yard, with the Diaos; her daughter, born in 1948, lived there till 1966.
- else: Ksana nursed, and sang once more, behind a screen. She left by the train of 1954; her daughter, who was six, grew up in Sverdlovsk.
}
* [Turn to the last leaf. # id: cellar.turn]
    It isn't much of a leaf. It has a printed heading, and three lines, and a good deal of paper. # sound: page
* [First count the shirts. # id: cellar.shirts]
    Five went in, and one came back. Four aren't accounted for. It's something, to have had four. # sound: page
- -> leaf_cellar ->
_Did he know?_ {watchmaker:
- "knows": Yes. He had known since April who the Watchmaker was, and he told nobody, down there or up here. That's as much as the paper will bear: nobody else was ever looked for.
- "suspects": He'd taken care not to. He could have thought it through to the end on any of those stairs; it may be that he had time.
- else: No. Of all who sat at that table it was he who didn't. I would like it to have been a comfort to him.
} {marks ? sheet_known:What a box on a form meant he did know, by then.|What a box on a form meant nobody had told him.} There the file stops. # end: the-cellar
-> END
