// Chapter 09, Guests. August 1945 to 1946: flowers, watches, a child at a door, a list of guests; then everyone is questioned.
// Where August left him decides what he sees of it. The questions themselves are in 09-guests-questions.ink.
// In the short form every scene is told in brief and keeps its hinge.
=== guests ===
# chapter: 09
# place: reading-room
# light: dusk
# weather: none
# person: none
# music: none
In this chapter an army comes, with flowers and without. People are arrested, questioned and sent away. Nobody is struck on the page.
[[What was done to women]] that autumn is told in a note, and not here. # note: women-of-that-autumn # age: 16
* [Read the chapter whole. # id: guests.whole]
    ~ brief = false
    -> they_will_want
* [Read the short form. # id: guests.short]
    ~ brief = true
    -> guests_in_brief

=== they_will_want ===
{stand:
- "stacked": -> hers
- "south": -> a_long_way_south
- "home": -> flowers
- "staff": -> flowers
- "yard": -> flowers
- else: -> side_by_side
}

=== guests_in_brief ===
# opener: 09
# place: flowers-street
# light: afternoon
# music: august
{
- stand == "stacked": You are dead at Makertui, and your mother has been told. The Red Army is in Harbin. A soldier took her watch, and a sergeant brought it back. Luan Guizhen, in the yard, has let in a Japanese child.
- stand == "south": You have gone south, and are alive. A letter from your mother tells you that a soldier took her watch, that a sergeant brought it back, and that Luan Guizhen, in the yard, has let in a Japanese child.
- stand == "home" or stand == "staff" or stand == "yard": August 1945. [[Harbin stands on the kerb with flowers]], and the Red Army drives by. In the yard a soldier takes Mother's watch, and a sergeant brings it back. Luan Guizhen lets in a Japanese child. # note: flowers-of-1945
- else: August 1945. For some days you and the Red Army [[work side by side]]. In Harbin, Mother writes, a soldier took her watch and a sergeant brought it back; and Luan Guizhen has let in a Japanese child. # note: side-by-side
}
* [Think of the child. # id: nine.child]
    It was ill, and said so, in Japanese. It's the word that you brought to that same door in 1932, and Luan hadn't forgotten it. # person: luan
* [Think of the watch. # id: nine.watch]
    {fatal == "faithful":The sergeant was Fyodor Kulebakin, with two teeth of steel. He asked after the man who says _if you please_. # person: kulebakin|The sergeant had eleven watches in a helmet, and had signed for them. He went from door to door till it was empty. # person: watch-sergeant}
- {
- stand == "home" or stand == "staff" or stand == "yard": -> guest_in_brief
- else: -> letter_in_brief
}

=== flowers ===
# opener: 09
# place: flowers-street
# light: afternoon
# weather: none
# music: august
# person: none
Harbin, {stand == "home" or stand == "yard":22 August 1945, and hot|19 August 1945, a feast day, and hot}. You are twenty-five. {stand == "home" or stand == "yard":On Saturday|Last night} Soviet aeroplanes came down on the airfield. Japan has given up; and [[half the street stands on the kerb with flowers]]. It's the same half as in 1932. # note: flowers-of-1945
{stand:
- "home": You walked home from Sungari-2, in a shirt of your own. Nobody has asked yet what you wore till Saturday.
- "staff": You have an armband of the Defence Staff, and a Japanese rifle. This morning you guarded a mill; now you keep back the crowd in your own street. Some of it you have known since school.
- else: You've lain for {marks ? run:a year|days} under Luan Guizhen's floor. Now she lets you out as far as the gate, where there's a crack, two fingers wide; and you may have it till dark.
}
"They'll want an interpreter," the Colonel, your grandfather, has said, to his map. It's what you're afraid of.
A man who used to sell your mother buttons conducts a song with a rolled newspaper. {stand != "yard" and cart != "ksana" and telegram != "ksana":Ksana, your sister, twenty-one, stands on the kerb in a nurse's kerchief, with both hands behind her. She once ran out from here. |}Lorries come by, white with dust; on them are boys with asters in their rifles, looking at the houses.
* [Look at what they're looking at. # id: kerb.signs]
    The signs. "It's all in ours!" says one. He reads aloud, a finger in the air: "Bread. Galoshes. Dentist." He had been told that he was going abroad.
* [Look for somebody who isn't singing. # id: kerb.silent]
    On the other side of the street stand the Chinese, with paper flags that are still wet. They've an army of their own to wait for. Your neighbour Wanqing is there, the joiner's daughter, counting the lorries. # person: wanqing
* {arrested != "zhorzh"} [Look for Zhorzh. # id: kerb.zhorzh]
    He's found you already: the scarf, in this heat, and on the sleeve the armband of the Soviet consulate. "I've been a citizen since Tuesday," says Zhorzh, your friend from school. "It itches. I suppose that one gets used to it." # person: zhorzh.wry
- A lorry has stopped at your gate for water. "You've a mistake there," says the driver, quite kindly, and points up at the baker's. "There's a letter over. At the end." It's the hard sign; over there they did away with it in 1918. # person: none # note: flowers-of-1945
* ["It's how it was spelled." # id: sign.old]
    "And nobody's told you?" He is nineteen. He looks along the street, at all the letters that are over, and takes off his cap.
* ["We'll correct it." # id: sign.correct]
    "No, leave it," says the driver. "It's funny. My granny wrote like that." He drinks, with his eyes on the bread.
- -> eleven_watches

=== side_by_side ===
# opener: 09
# place: august-siding
# light: dusk
# weather: none
# music: august
# person: none
{
- stand == "hills": Late August 1945, and hot. You are twenty-five. You have walked off into the hills; and below, on the railway, for three days and nights without a gap, [[the Red Army goes by]]. # note: side-by-side
- stand == "lagged": Late August 1945, on the road to Hailar, and hot. You are twenty-five. You fell behind over a girth, and the others are dead at Makertui. The Red Army has picked you up, and [[has work for you]]. # note: side-by-side
- stand == "hay": Late August 1945, in the steppe, and hot. You are twenty-five. You burnt the message, and mowed; and one morning Red cavalry stood in your swathe. They wanted the hay. [[They have kept you with it]]. # place: hayfield # light: afternoon # note: side-by-side
- stand == "fired": Late August 1945, at Hailar, and hot. You are twenty-five. [[You fired on the Red Army]], from a pillbox, and have its splinter in your shoulder. You are in its hospital, a schoolroom. You've translated here before. # place: hailar # light: afternoon # note: side-by-side
- stand == "ranks" or stand == "officer": Handaohezi, 20 August 1945, and hot. You are twenty-five. The detachment has marched in and laid down its arms. [[The men are to make the station safe]]: the Japanese have left shells in it. # note: side-by-side
- else: Sungari-2, 21 August 1945, and hot. You are twenty-five. The bridge is standing. Till other orders come [[it is guarded by both]]: on the left rail one of yours, on the right rail one of theirs. # place: sungari-bridge # light: dusk # note: side-by-side
}
{stand:
- "hills": -> list_for_the_new_ones
- "lagged": -> horses_again
- "hay": -> receipt_for_hay
- "fired": -> the_next_bed
- "ranks": -> fuses
- "officer": -> fuses
- else: -> both_rails
}

=== list_for_the_new_ones ===
{grain == "own":Bai, the headman whose grain you once signed for, has taken you in. "You owe me a wall and thirty-one stoves," he says. "Sit down."|Bai, the headman, lets you sleep in what's left of his village, outside the wall. "You counted us once," says Bai. "Now count what's gone."} # person: bai
He wants a list for the next government: what was taken, by whom, who signed. He's got thirty papers. You write it in Russian, because the next government on the railway is Russian, and Bai in Chinese, because he has seen several.
* [Write: "by us". # id: list.us]
    Bai asks you to read it back. "That's a short word," he says. "Will they know who?" You put your name after it, in brackets. # person: bai.wry
* [Write: "by the detachment". # id: list.unit]
    "Who's that?" says Bai. "I never had tea with a detachment." He puts it into Chinese his own way, and it comes out as your name. # person: bai.wry
- {hamlet == "guide":Nobody else but Lanzhi speaks to you. There's a bowl for you, morning and evening. It's full.|His daughter Lanzhi, who is seventeen, corrects your Chinese. She says that you count well.} # person: none
-> the_letter

=== horses_again ===
Forty Japanese horses stand on a picket line, and won't do a thing for anyone. A quartermaster with a bandaged head has shouted himself hoarse. "They're sabotaging," he says. He has heard that you have languages.
* [Give the order in Japanese. # id: picket.order]
    Forty heads come up; forty horses dress by the right. The quartermaster takes a step back. "And can they be got to understand Russian?" he says. In time, you say. You did.
* [Say a word in the first one's ear. # id: picket.ear]
    You have no idea what one tells a horse. You tell it, in Japanese, that it's all over. It puts its forehead against your chest, and leans.
- He gives you a boy with a rifle, to guard you, and a curry-comb to each. You do the far side, and the boy does the near. By noon he has told you what each is called, in Russian.
-> eleven_watches

=== receipt_for_hay ===
"We pay," says their lieutenant; he's proud of it. "Eleven stacks." He has no money. He has a pad, with a carbon.
* [Ask for a receipt. # id: hay.receipt]
    He writes it: _Hay, received, for the Workers' and Peasants' Red Army._ "To whom?" He means your name. A government is somebody who signs, a man told you once; but here it's you who would have to be somebody.
* [Say that it's the rancher's. # id: hay.rancher]
    "Where's he?" Gone, you say. "And whose are you?" It's the first time that you have been asked it in Russian by someone with a horse. You lean on the rake.
- They let you load. You have a soldier on the stack with you, from Penza, who treads well. {section == "signals":"You've an accent like the wireless," he says.|He sings, and you have the second voice, to other words.}
-> eleven_watches

=== the_next_bed ===
In the next bed is a scout of theirs with his jaw tied up. For two days he has written to you on a slate, and you've answered aloud. On the third he writes: _It was Russian they shouted at us, out of that hole. Was that you?_
* ["Yes." # id: slate.yes]
    He wipes the slate with his sleeve. He takes a long time over it. _You shouted nicely,_ he writes; _I put up my head to listen._
* ["There were others." # id: slate.others]
    _Where are they?_ There aren't any others. He looks at the splinter in its saucer, which they've let you keep. He doesn't write anything more that day.
- They put a guard at the door. Which bed he is for he doesn't say. A nurse washes you both with the same water, him first.
-> eleven_watches

=== fuses ===
{stand == "officer":You're not one of the men. You are locked, with the other officers, in the first-class waiting room; it has a mirror, and a view. Gleb, who was once your cadet, and stepped out of the ranks after you, is at the window. # person: gleb|You came without straps, and a private has sworn that you are one. So you kneel on the platform, opposite a Red sapper with one eyebrow, with a row of aircraft bombs between you, and unscrew.}
{stand == "officer":Outside, your own men and theirs are kneeling in pairs, with a row of aircraft bombs between them, unscrewing the fuses. A Red sapper with one eyebrow sings out the quarter-turns.|"Quarter," he says. "Breathe. Quarter." The writing on the noses is Japanese. He'd like to know what it says.}
* ["'Turn to the left.'" # id: fuse.left]
    {stand == "officer":You read it off through the glass, and call it. "Thank you!" shouts the one with the eyebrow. He looks up to see who is so well informed, and sees bars.|"Decent of them," he says, and turns to the left. It's the other way on the next one, and you say so in time.}
* ["'Not to be dropped.'" # id: fuse.drop]
    {stand == "officer":You say it to Gleb. Gleb says it to the glass. He has begun to laugh, and can't be got away from the window. # person: gleb.smile|He laughs so much that he has to lay it down. You both look at it, lying there. "Quarter," he says.}
- {stand == "officer":By evening there are two hundred fuses in a bucket. Nobody has been hurt, and nobody has come to unlock you.|By evening there are two hundred fuses in a bucket. He signs for them; you are to sign as well. "Rank?" he says. You look at your shoulder{straps != "pocket":, at the threads|}. "Private," you say.}
-> eleven_watches

=== both_rails ===
Theirs is a boy from Penza. He has his rifle on a string, and you have yours on a strap with a stamp in three scripts. At midnight you both turn about, at the same plank. {stand == "wire":Under that plank hangs an end of wire, cut through. He hasn't looked under it.|Somebody cut a wire here, they say. He would like to have seen it.}
"Whose is it?" he asks you, and stamps on the bridge.
* ["My father built such ones." # id: rail.father]
    "And where's he?" Over there, you say, with you. "Then it's one firm," says the boy. He is quite easy in his mind now, and sits down on a girder to eat.
* ["The river's." # id: rail.river]
    He thinks it over, for a verst. "In our village they'd say that too," he says. "Then somebody would put his name on it."
- At dawn the first train comes over, slowly, with its lamps lit. You both stand to attention, each to his own side.
-> eleven_watches

=== eleven_watches ===
# person: none
# music: yard
{
- stand == "home" or stand == "staff" or stand == "yard": In the yard, on the third evening, a soldier comes up the stairs alone. He asks Mother the time, civilly; and then takes the watch off its nail, to see. {token == "watch":It's the second that she has had. The first went with Father.|She has had it since before you were born, less some weeks in pawn.} He pushes up his sleeve. There are six others there already. # place: flat-summer # light: lamp # person: looter
- else: -> helmet
}
* ["What do you want with seven?" # id: watch.seven]
    "They don't agree," says the soldier. He holds his arm to one ear, and then to the other. "I'm looking for the right one." In his village there was a rail, and somebody hit it.
* ["Those belong to people." # id: watch.people]
    "So did mine," says the soldier. He says what village it was, and what year. Then he looks at your boots, for rather a long time.
- -> helmet

=== helmet ===
In the morning comes a sergeant, with a helmet in his arms. In it are eleven watches, ticking{stand == "home" or stand == "staff" or stand == "yard":, Mother's on top|}. By tonight he is to have them back with whoever they were taken from; he has signed for them. He needs somebody with Chinese, and Japanese. "Who is it here that speaks?"{stand == "home" or stand == "staff" or stand == "yard":# place: courtyard # light: afternoon}{fatal != "faithful": # person: watch-sergeant.hard}
{fatal == "faithful": -> kulebakin_comes}
* ["I do, if you please." # id: helmet.please]
    "You do say it nicely," says the sergeant. He's forty, and a burn has taken one of his ears. "Come on, then. You knock, and I'll be ashamed." # person: watch-sergeant.smile
* [Wait till he has asked twice. # id: helmet.twice]
    He asks twice. Then he sits down by you with the helmet on his knees. "Eleven," he says. "And each of them going. One can't sleep." You get up. # person: watch-sergeant
- -> door_to_door

=== kulebakin_comes ===
# person: kulebakin
He has two steel teeth in front, and freckles. You gave a Japanese major one sentence of his, six years ago, exactly as he said it. He doesn't know you. He looks past you, for somebody older.
* ["I do, if you please." # id: steel.please]
    The helmet stops ticking; he has pressed it to his chest. "Say that again," says Fyodor Kulebakin. You say it again. "_If you please!_" says Kulebakin. "And how's the egg?" # person: kulebakin.smile
* ["What became of the lorry?" # id: steel.lorry]
    He turns round with great care, since he is carrying eleven watches. "I'm still paying," says Fyodor Kulebakin. He grins with everything he has, and two of it is steel. # person: kulebakin.smile
- {khalkha == "send":"Lukoshin, bridges, plates," he says. "I gave it in, at the first table. They wrote it down, and then they wrote me down." He was tried, for having been taken. "Nobody came about the plates?"|He was tried, for having been taken. "They asked who'd hit me. I said, a major. They asked why. I said, he was properly informed." He drove a lorry all the way to Königsberg for it.} # person: kulebakin.tired
-> door_to_door

=== door_to_door ===
{stand == "yard":You come out from under the boards for it; he doesn't ask. |}{stand == "officer":They unlock you for it, till dark. |{stand == "fired":You're lent to him for the day, with your arm in a sling. |{stand == "hay" or stand == "lagged":He takes you into the town for it, on a cart. |{stand == "wire" or stand == "stayed":He takes you over to the settlement for it, by hand-car. |}}}}You go from door to door, he with the helmet, you with three languages. People come out with their hands up, and are asked [[what time it was]]. # note: watches
A Japanese woman, alone in a shop with the shutters closed, doesn't say a word. She holds out her wrist. All round it goes a strip of white skin.
* [Look in the helmet for one that small. # id: strip.look]
    There are two. You hold them to the strip, one after the other. She shuts her eyes. The second covers it exactly. # person: none
* [Ask her, in Japanese, what's on the back. # id: strip.ask]
    "My husband's name," she says. It is. She asks you where you learned to speak so. You tell her the truth, and she bows, lower than you would like. # person: none
- By dark there is one left, a lady's, and no one to fit it. "I signed for eleven," says {fatal == "faithful":Kulebakin|the sergeant}. He hangs it round his neck, inside, on a bootlace; he'll go on asking.{fatal == "faithful": # person: kulebakin|# person: watch-sergeant.hard}
{
- stand == "home" or stand == "staff" or stand == "yard": -> luans_door
- else: -> the_letter
}

=== luans_door ===
# place: cathedral-1945
# light: afternoon
# person: none
# music: yard
September. By St Nicholas, the log cathedral, lorries stand under sheets, and soldiers are sitting on its steps, one with a boot off. "Does it work?" he asks you, of the church. It does. "All year round?" He winds the foot-cloth on again, more neatly.
# place: courtyard
# light: afternoon
# person: luan
Japanese settlers come through Harbin from the north, women and children, in straw mats, on foot. They had land there, which [[had been other people's]]. In the yard, by the pump, stands a child of five or so. # note: settlers-children
* [Ask it, in Japanese, whose it is. # id: pump9.ask]
    It looks at your mouth. It hadn't expected that, out of such a face, and thinks it over.
* [Look round for whoever left it. # id: pump9.look]
    By the gate lies a heap of matting that wasn't there this morning.
- Luan Guizhen, old Diao's wife, has come to her door with the broom.
{
- changsheng == "told": Her son was taken out through that door in 1932, and died at forced labour.
- changsheng == "silent": Her son went out from under that bench in 1932, and is dead, up there.
- hamlet == "guide": Her son was shot running, up there, the day that you knew the short way.
- cart == "ksana": Her son came home on a door, this August, dead, the night that the cart was wanted for somebody else.
- else: Her son was carried home under the boards of a cart, this August, with a Japanese bullet in him.
}
"What does it want?" she says. She's asking you. The child says one word, without looking up. # person: luan.hard
# said: settler-child.ja
"_Byōki._"
It's _ill_. It means the heap of matting by the gate, which has a woman in it. Luan's hands have stopped on the broom. She heard that word on this step, thirteen years ago, from you. # person: luan
* ["Its mother is ill." # id: byoki.mother]
    "I know what it says," says Luan. "I've only got the one." She has more than one, as it turns out; she has kept what went with it.
* [Say nothing. # id: byoki.silent]
    "You were quicker then," says Luan. She looks at the child, from the feet upwards, as at something that she'll have to let down and take in. # person: luan.hard
- {patrol:
- "faithful": "_Haire_," says Luan. Come in. It's in your accent. She has never said it before, and holds the door with her foot until it has been understood. # person: luan
- "sharpened": "_Tate_," says Luan. Stand up. It's in your accent; and the child, who has been standing, stands straighter. She takes it by the collar and has it indoors. # person: luan
- else: She hasn't got the word for _come in_; you had left it out. So she turns the broom round, and holds out the handle. The child takes hold of that, and is drawn in. # person: luan
}
{
- bread == "diao": "You brought us white bread once," she tells you over her shoulder. "It was a crime, for four people. I divided it. Don't look at me so; go and see to the one in the mat."
- stand == "yard": "In August there was one place under the boards," she tells you over her shoulder, "and you were in it. Go and see to the one in the mat."
- cart != "ksana": "There was room in the cart, in August, for somebody's son," she tells you over her shoulder. "Go and see to the one in the mat."
- else: "There was no room in the cart, in August, for somebody's son," she tells you over her shoulder. "Go and see to the one in the mat."
}
* [Go to her with water. # id: mat.water]
    She drinks. She asks you whether that was a Japanese house. A Chinese, you say. She lies and looks at it, for what is left of the light. # person: none
* [Ask her the child's name. # id: mat.name]
    She tells you. You carry it across to Luan, who tries it, twice, and shakes her head. "It can have one of ours," says Luan. "It can have both." # person: luan.smile
- By the morning she's dead, in the mat. Old Diao has made a box to measure, unasked. He doesn't say for whom he had kept the boards. # person: diao
-> the_polite_list

=== guest_in_brief ===
# place: flat-summer
# light: lamp
# person: colonel
In September the wardens of the blocks are invited to [[greet the Soviet command]], at five, at what was the Japanese consulate. Your grandfather the Colonel is a warden. He brushes his greatcoat. You've heard that those who go in there don't come out. # note: polite-list
-> the_guest

=== the_polite_list ===
# place: flat-summer
# light: lamp
# person: colonel
# music: home
Upstairs the Colonel is brushing his greatcoat. He is a block warden; and the wardens are invited for five o'clock, to [[greet the Soviet command]], at what was the Japanese consulate. He has it in writing. # person: colonel # note: polite-list
"They have shoulder-boards again," he says. "One can talk to a man with shoulder-boards." He's seventy-nine. Mother holds his scarf, and looks at you. # person: mother.worried
You've heard about that house. At the door is a little table, and an officer, polite, who ticks names. Yesterday's wardens haven't been home to supper.
* ["Grandfather, nobody comes out." # id: list.out]
    "I have been in a good many places," says the Colonel, "from which nobody came out." He gives his cap a quarter-turn. # person: colonel.proud
* ["What will you say to them?" # id: list.say]
    He has it by heart: four sentences, and in the last is the word _Russia_. He tries it on you. He'd like to know if it's still said with that stress. # person: colonel.worried
- The key is in the door, on your side. The coat hangs on its hook; he'd never go out without it, winter or summer. It's a quarter to.
-> the_guest

=== the_guest ===
* [Turn the key, with him inside. # id: guest.lock # hinge: guest]
    ~ guest = "lock"
    ~ marks += locked
    He hears it. He doesn't try the handle. At five he is standing in the middle of the room, in his coat and cap, at attention, with his back to you. At six he sits down, in the coat. He never speaks a word to you again. # sound: chain # person: colonel
    {brief: -> after_the_guest}
    The yardman, who's warden of the other stair, goes by himself. He had been looking forward to the company. "Good health," he says, to your door. # person: none
    * * [Bring him his tea. # id: lock.tea]
        He says "Thank you" to the glass. Mother takes to setting it down in front of him herself.
    * * [Say that you're sorry. # id: lock.sorry]
        He looks at the map, where the Empire has stood still since the wall was papered. He moves no pin.
* [Hide the coat. # id: guest.coat # hinge: guest]
    ~ guest = "coat"
    ~ marks += coatless
    You have it down the back stairs and under old Diao's shavings before he has found his gloves. He looks at the bare hook. He looks at you, too; then he squares his shoulders, in his jacket. "It's a warm evening," says the Colonel; and goes. # sound: boots # person: colonel.proud
    {brief: -> after_the_guest}
    You run after him with it as far as the corner. There's the table; he is giving his name, and how it's spelled. # place: consulate-door # light: dusk
    * * [Call to him. # id: coat.call]
        He hears, and lifts two fingers to his cap, without turning round, as he does to people who mean well. The door has a good hinge.
    * * [Give the coat in at the table. # id: coat.give]
        "It isn't on the list," says the officer at the table politely. You carry it home. It's as heavy as somebody asleep. # person: none
* [Give him your arm, and walk there. # id: guest.walk # hinge: guest]
    ~ guest = "walk"
    It is twenty minutes, at his pace. At the door stands a sentry of eighteen. "You're late, Father," he says, very low. "It's no matter that you're late. [[Go home]]." The Colonel thanks him. He straightens the boy's collar; and goes in. # note: polite-list # sound: boots # place: consulate-door # light: dusk # person: colonel
    {brief: -> after_the_guest}
    "And you?" says the sentry, out of the side of his mouth. "Are you invited?"
    * * [Stand there. # id: walk.stand]
        "Don't stand," says the sentry. He looks straight in front of him, and his collar is straight. You stand until they change him for another.
    * * [Go home. # id: walk.home]
        All the way you have your arm crooked. In the kitchen you find that you still have, and put it down.
- -> after_the_guest

=== after_the_guest ===
# place: flat-summer
# light: lamp
# person: mother
{guest == "lock":On the table stands his glass, the size of a thimble, poured for when he should come back. He hasn't been. It stays full.|On the table stands his glass, the size of a thimble. Mother filled it for when he should come back. She doesn't pour it away, and doesn't drink it; every week there is a little less.}
-> the_summons

=== letter_in_brief ===
~ guest = "letter"
~ marks += coatless
In September the wardens of the blocks were invited to [[greet the Soviet command]], at what had been the Japanese consulate. The Colonel, a warden, went without his coat, as the evening was warm. At the door a sentry told him to go home. He thanked the boy, and went in. {stand == "stacked":Your mother saw him from the corner.|Mother writes that he isn't back.} # place: consulate-door # light: dusk # note: polite-list # person: colonel
-> the_summons

=== the_letter ===
# place: august-siding
# light: dusk
# person: none
# music: absence
{stand:
- "hills": At the end of September Wanqing sends a man up to Bai's, for the wounded. In his shoe he has a letter for you, from your mother.
- "hay": {taken():-> opened_letter|At the end of September they have fed all the hay, and have no list with you on it. The guard of a Harbin train, who is looking for a man with such ears, gives you a letter from your mother.}
- else: {taken():-> opened_letter|At the end of September, when the names are read out, yours isn't read. The guard of a Harbin train, who is looking for a man with such ears, gives you a letter from your mother.}
}
-> her_letter

=== opened_letter ===
{stand == "wire" or stand == "stayed":On the twenty-sixth the officers are asked to come to the office, [[one at a time, to be thanked]]. You're the ninth. The boy from Penza salutes. # note: twenty-sixth-of-august}
At the end of September, before anyone has told you what you're accused of, you are handed a letter. It's from your mother; it has been opened, and closed again with flour paste, quite neatly.
-> her_letter

=== her_letter ===
* [Smell it first. # id: letter.smell]
    Soap, machine oil, and a stove that smokes when the wind is from the river. It's all there.
* [Look how many sheets. # id: letter.sheets]
    One. Both sides of the paper, as you were once made to promise; and very small.
- _Mitya. I have your letters of 1939 here, with the black in them, so I'll write as one may. We are well. A soldier had my {token == "watch":second watch|watch}; and a sergeant brought it back, {fatal == "faithful":a Kulebakin, and asked whether all in this house say "if you please"|and was so ashamed that I gave him tea}._
_Luan Guizhen has a guest, a child of five, from the north; its mother died in our gateway. It said one word, by the pump, and Luan dropped the broom. You'll know which. You brought it to her door yourself. {bread == "diao":She gives it white bread, when there is some. She says that she knows whose idea that was.|She hasn't said why. She has put it to sleep with Wanqing.}_ # note: settlers-children
* [Say the word aloud. # id: letter.word]
    _Byōki._ {patrol == "faithful":It still explains an empty desk. You remember how old Diao ran his tongue along his teeth.|Ill. You remember the snow, and the seven strokes in it.}
* [Read on. # id: letter.on]
    It goes on over the page. She has begun a new line for it, and then gone back to put in, small, above: _Sit down first._
- _Your grandfather was invited,_ she writes. _The wardens were to greet the command, at five, and he had it [[on paper]]. It was so warm that he wouldn't have his coat. I ran after him with it, to the corner. There was a sentry, quite a child, and I could see that he was telling him to go home. You know how he is with children. He thanked him. I've the coat here._ # note: polite-list
~ guest = "letter"
~ marks += coatless
* [Turn it over, for the rest. # id: coatless.over]
    There is no rest. There are four stitches at the foot, in white, where she has closed up a tear.
* [Fold it along her folds. # id: coatless.fold]
    They are the folds of a pattern: sleeve to sleeve, then across. It goes down to the size of a matchbox.
- -> the_summons

=== a_long_way_south ===
# opener: 09
# place: shanghai-quay
# light: dusk
# weather: none
# music: absence
# person: none
Shanghai, the autumn of 1945. You are twenty-five. The transport of 14 August [[took very few]], and you were one. You have a cot behind a Russian bakery, and unload flour. You didn't say goodbye to anyone. # note: refugees-1946
An army came here too, and there were flowers; American, with chewing-gum. A sailor had his watch taken off him by a child in Nanking Road. You'd been about to translate, and found that no one had asked.
* [Look for a face from Harbin. # id: south.face]
    There are dozens. They look at you, and then at your collar, to see what has been on it; and you at theirs. Nobody has been anything.
* [Unload flour. # id: south.flour]
    A sack is two pood. It says so in English, and you have the baker tell you the word. It's the first in your fourth language.
- In November a conductor's wife, from the north, asks in the bakery for a man with such ears. She has a letter, from your mother, in her muff.
-> her_letter

=== hers ===
# opener: 09
# place: flat-summer
# light: morning
# weather: none
# music: absence
# person: mother
You died at Makertui, on the road from Hailar, in August 1945, with your boots off. So there is nobody here for me to say _you_ to. I'll go on all the same. It's a habit of the hand. # note: makertui-told
On the nineteenth, with [[flowers on the whole of Kitaiskaya]], your mother sews. She's making a shirt, on a guess, two fingers wider in the neck: they'll have fed you. A soldier comes up the stairs, asks her the time, and takes {token == "watch":her second watch|her watch} off its nail, to see. # note: flowers-of-1945
In the morning a sergeant brings it back. {fatal == "faithful":He has two steel teeth. "There was one who spoke," says Fyodor Kulebakin. "_If you please._ He put me across word for word, to a major. The stove says Kyshtym; so it's here?" # person: kulebakin|He has a helmet with ten more in it. "They say that there's one here who has all the languages," says the sergeant. "I could do with him." # person: watch-sergeant}
* ["He'll be back for supper." # id: hers.supper]
    It's what she has said of you to everyone, all your life, in pencil and aloud. {fatal == "faithful":Kulebakin sits down to wait, with his cap on his knee. She boils him an egg.|The sergeant says that he'll look in again. # person: watch-sergeant.smile}
* ["He's on his way from Hailar." # id: hers.hailar]
    "On foot?" He looks at her, and then at the shirt. He has come by that road. {fatal == "faithful":"He'll be behind with the horses," says Kulebakin.|"It's a long one," says the sergeant.}
- In September a Cossack woman from up the line stands at the foot of the stairs, and won't come up. She says it from there. Your mother finishes the buttonhole. It is the only one in the shirt. # person: mother
-> hers_too

=== hers_too ===
# place: courtyard
# light: afternoon
# person: luan
That week a Japanese child is left by the pump, one of [[the settlers']]. Luan Guizhen, old Diao's wife, comes out with her broom. "What does it want?" There's nobody to tell her. The child says, _Byōki_; and both women know it. They had it from you, on that step, thirteen years ago. # note: settlers-children
* [Let Luan answer. # id: byoki.luan]
    {patrol == "faithful":"_Haire_," says Luan, come in, in your accent.|Luan turns the broom round, and holds out the handle.} The child is drawn in. Mother stays by the pump. It was your voice, nearly; the vowels were.
* [Let your mother say it: ill. # id: byoki.hers]
    "It's ill," says Mother in Russian. "I know," says Luan in Chinese. They have lived over one another for seventeen years, and it's the first talk they have had. Luan has the child in by the collar.
- And the Colonel was invited. The wardens were to [[greet the command]], at five. It was warm; he wouldn't have his coat. At the door she saw the sentry, quite a child, telling him to go home. He thanked the boy and went in. She carries the coat back upstairs, over her arm. # place: flat-summer # light: lamp # person: mother # note: polite-list
~ guest = "letter"
~ marks += coatless
* [Hang it by the stove. # id: hers.stove]
    It takes up the whole wall. She moves the lamp, so that it shouldn't have a face.
* [Go through the pockets. # id: hers.pockets]
    A pin for the map. He never moved one; he had it by him. She has a collar full of pins, and puts it with them.
- -> the_summons

=== the_summons ===
# place: reading-room
# light: dusk
# person: none
# music: file
-> leaf_commendation ->
* [Look at how the ticks are made. # id: ticks.look]
    Short, to the right, with a small hook below: so one marks a line that's done with.
* [Lay the two papers side by side. # id: ticks.lay]
    Different offices, different machines, and the one red. It goes from the one on to the other without being lifted.
- -> questioned
