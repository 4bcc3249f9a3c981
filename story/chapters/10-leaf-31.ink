// Chapter 10, Leaf 31. October 1993: the last paper, folder B, what became of everyone, a hand, three words, five o'clock.
// The ends themselves are in 10-leaf-31-away.ink and 10-leaf-31-taken.ink. In the short form an end is told in one passage before its leaf.
=== leaf_31 ===
# chapter: 10
# place: reading-room
# light: dusk
# weather: none
# person: none
# music: none
In this chapter you die, or grow old: on a road, in a wagon, in a bed, or nobody can say where. A father's execution is read of in a certificate. None of it is shown close. The short form leaves the last decision in.
* [Read the chapter whole. # id: lastleaf.whole]
    ~ brief = false
    -> twenty_past_four
* [Read the short form. # id: lastleaf.short]
    ~ brief = true
    Then it's told as by somebody with a tram to catch.
    -> twenty_past_four

=== twenty_past_four ===
# opener: 10
# music: file
# person: tamara
Khabarovsk, October 1993, twenty past four. Thirty leaves lie on the left, face down, with thirty small numbers in pencil. Tamara Ivanovna is watering the plant. It is how she says that there are [[forty minutes]]. # note: closing-hour
{ending() == "no-leaf":What looked like one more, whiter than the rest, is the inside of the folder.|One is left, whiter than the rest.} Whatever you did, it comes out here.
* [Put out a hand for it. # id: paper.hand]
    Hers doesn't come down this time. She moves the watering can, so that it shan't drip. # person: none
* [Square the thirty first. # id: paper.square]
    They won't be squared. One is cut from a newspaper, one has a pin in it, and one smells, still, of bread. # person: none
* [Ask where the file stands, at night. # id: paper.shelf]
    "Between a dentist and a man called Lukyanov," says Tamara Ivanovna. "Nobody has ever come for the dentist." # person: tamara
- {ending():
- "makertui": -> makertui_bundle
- "south": -> south_island
- "no-leaf": -> no_leaf
- "the-courtyard": -> courtyard_1966
- "virgin-lands": -> station_otpor
- "the-interpreter": -> other_side_of_the_table
- "the-tenth-wagon": -> tenth_wagon
- "the-bridge": -> under_the_lamp
- "certificate-of-service": -> one_blanket
- else: -> at_the_gate
}

=== take_it_up ===
* [Take it up by one corner. # id: last31.corner]
    It weighs what paper weighs. Tamara Ivanovna has put down the watering can.
* [Read it without touching it. # id: last31.untouched]
    One leans over it, and keeps one's shadow off.
- ->->

=== folder_b ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: none
That leaves folder B, which is about your father. My mother had it from Chita [[in 1992]], forty sheets, photocopied by somebody in a hurry. On it she wrote, large: LAST. # note: rehabilitation-law
* [Untie the string. # id: caseb.untie]
    It's parcel string, with a knot of my mother's that lets go if one leans. She'd had it from you, and you from Pronya. # note: rehabilitation-law
* [Ask why last. # id: caseb.why]
    She knew how it ended. It weighs less than a plate. # note: rehabilitation-law
- -> fathers_paper

=== fathers_paper ===
-> leaf_case ->
Father was shot on [[11 February 1938]]. The letter in leaf 24, in his hand, is of 1943. Whoever wrote it had this list before him, so it knows what you gave Father at the second bell. What you said to him it doesn't know. # note: shot-in-february # fate: father
* [Look for what you gave him. # id: caseb.token]
    {token:
    - "ribbon": It's there, after the collars. Beside it, in another ink: _Symbol of monarchist organisation._ The Colonel lifted his pillow for that ribbon every night for a month.
    - "drawing": It's there, after the collars. Beside it, in another ink: _Strategic. To experts._ The experts will have found the buffet on the far bank. Ksana was ten.
    - else: It's there, after the collars. Beside it, in another ink: _Going._ Somebody in Chita had held it to his ear, and thought that this ought to be in the protocol.
    }
* [Look for what you said to him. # id: caseb.sentence]
    {sentence:
    - "chair": _Your chair stays._ A search lists what was taken. His room there had one chair, it says, and that was left.
    - "dont": _If they make you write, don't._ There is a confession, four pages, typed. The signature has come out too pale to swear by.
    - else: _Which pier is yours?_ They asked him what he had built, and he named eleven bridges, by their rivers. They didn't ask for piers.
    }
* [Look at the first answer, of 1957. # id: caseb.answer]
    It is on good paper. Somebody had thought about the heart, and chosen a month with blossom in it. Mother was told [[the month]], and kept it for the rest of her life as the day. # note: ten-years
- -> the_envelope

=== the_envelope ===
{brief: The envelope that my mother kept isn't in the inventory: it came in under a cardigan. In it is what never got into a file.|My mother's envelope isn't in the inventory. It came in under a cardigan. It holds what never got into a file, because nobody had thought to sign it. Tamara Ivanovna has seen it, and is wiping a shelf with her back to me.}
-> things_on_the_table

=== things_on_the_table ===
{things == 4 and not brief:Half past four. The radiator has been turned off, and can be heard thinking about it. There are still things in the envelope.}
* [Take the buckle off a bridle. # id: thing.buckle]
    ~ things++
    -> the_buckle ->
* [Take the queen of spades. # id: thing.queen]
    ~ things++
    -> the_queen ->
* [Unfold the Chinese newspaper. # id: thing.newspaper]
    ~ things++
    -> the_newspaper ->
* [Take Hayasaka's visiting card. # id: thing.card]
    ~ things++
    -> the_visiting_card ->
* {things > 0} [Take the letter from Kyshtym. # id: thing.kyshtym]
    ~ things++
    -> the_kyshtym_letter ->
* {things > 1 and rope == "slack"} [Take the note in Korean. # id: thing.note]
    ~ things++
    -> the_korean_note ->
* {things > 1 and rope != "slack"} [Take the receipt for petrol. # id: thing.petrol]
    ~ things++
    -> the_petrol ->
* {things > 4} [Take Bai's paper. # id: thing.bai]
    ~ things++
    -> what_bai_kept ->
* {things > 2} [Take the postcard from Belgrade. # id: thing.belgrade]
    ~ things++
    -> the_postcard ->
* {things > 6} [Take the group photograph. # id: thing.group]
    ~ things++
    -> the_group ->
* {things > 7} [Take the stub of blue pencil. # id: thing.blue]
    ~ things++
    -> the_blue_stub ->
* {things > 3} [Take the thimble. # id: thing.thimble]
    ~ things++
    -> the_thimble ->
* {things > 5 or brief} [Shake the envelope. # id: thing.shake]
    {things > 10:A thread falls out, white, number forty. That's all.|What is left slides into the corner. It has waited forty-eight years, and will fit under a cardigan again.}
    -> the_hand
- -> things_on_the_table

=== the_buckle ===
{pronya_fate():
- "taken": Pronya. It was your initial on the denunciation. After a Friday in June 1944 he is in no list of anybody's: no grave, and no certificate. His bunk had been under yours. The buckle was under the mattress; he must have had it out to polish. # fate: pronya
- "turned": Pronya. You called out to him, [[near Makertui]], and he came to see to your girth. So he lived, and walked into the yard in September 1945 with the saddle on his head. He left this against the freight. He was last seen going west, to look for a horse. # note: makertui-told # fate: pronya
- "makertui": Pronya. You had sent him his father's saddle, so he kept up with the others, and Japanese cavalry killed him [[near Makertui]]. The saddle came back by goods train, carriage to be paid. # fate: pronya # note: makertui-told
- "brisbane": Pronya. It was his card that went into the stove. He had no saddle, so he fell behind; he had no card, so nobody came. He kept cows in the Three Rivers till they all left, by ship. From 1957 he had a horse near Brisbane, and it understood Russian. # fate: pronya
- else: Pronya. _Saddles and bridles: issued,_ says leaf 26. He had no saddle, so he fell behind and lived, and was taken that winter, and got ten years. His letter of 1956 is a drawing of a horse, and under it, in capitals: BOTH EARS. # fate: pronya
}
{saddle == "pawn":Nobody went back to the pawnbroker's with the other half of the ticket.}
{arrested == "rashid":Rashid was taken in June 1944, because you gave no name. He never came back. His mother kept his tools, and lent them to nobody.|Rashid sat in the camp at Mudanjiang, then in another{stand == "ranks":, longer, for having vouched for you|}. He came out in a dead man's boots, and asked his mother for his tools.} # fate: rashid
{stand:
- "hills": Gleb, who had said "Here" to your name, got the fifteen years that went with it. He is said to have failed every examination that they set him. # fate: gleb
- "officer": Gleb, who had stepped out after you so as to be sent home first, got fifteen years. He is said to have failed every examination that they set him. # fate: gleb
- "ranks": Of Gleb there is the camp at Mudanjiang, and then nothing. # fate: gleb
}
->->

=== the_queen ===
{arrested == "zhorzh":Zhorzh had thirty-five cards. He died in the hands of the Mission in 1944, after [[you had said his name]]. The poems were on him, and somebody corrected the commas.|Zhorzh had thirty-five cards. In August 1945 he wore the Soviet consulate's armband, and told all Pristan that there'd be a [[use for poets now]]. In November they took him. He asked to go back for his scarf.} # note: sentences # fate: zhorzh
{
- telegram == "ninel": Ninel had the permit, and Shanghai. She went home to Kazan in 1947, with a jazz band in the next wagon, and posted Zhorzh's queen of spades from there: it had been in her boot since she was thirteen. She'd wanted him to have to keep on looking. # fate: ninel
- marks ? bread_ninel: Ninel lived; there had been a loaf, in 1942. Zhorzh's queen of spades was in her boot the whole time; she'd wanted him to have to keep on looking. She kept his room in Pristan until they pulled it down, and dealt herself patience with thirty-five. # fate: ninel
- else: Ninel, who had no ration, died of typhus in the winter of 1942. When they took off her boots Zhorzh's queen of spades was in the left one. She had wanted him to have to keep on looking. # fate: ninel
}
->->

=== the_newspaper ===
One sheet, Harbin, 1946. One character in it is set upside down: _person_{marks ? pass:; the type had come in on your pass|}. {
- marks ? sangok_dead: Wanqing printed this newspaper. In the second number she began a column, "Who spoke?", about a police post in 1939. In the third is a box, ruled in black, with nothing in it. Somebody had shown her leaf 12: Sang-ok, the man in the river, had left [[the name out]]. # fate: wanqing # note: between-two-shores
- cart == "ksana": Wanqing printed this newspaper. The man whom she had carried on a door, because the cart was gone, didn't live. His name is on the front page, and under it, in eleven lines, everything that he had [[asked for to drink]]. # fate: wanqing # note: type-in-a-suitcase
- else: Wanqing printed this newspaper, and carried the bundles. Over her desk hung [[a spirit level]]. # fate: wanqing # note: type-in-a-suitcase
}
{
- changsheng == "told": Her brother Changsheng, at whom you pointed in 1932, had died in 1937, carrying stones. # fate: changsheng
- hamlet == "guide": Her brother Changsheng had been shot in 1939, running, because you knew the short way. # fate: changsheng
- changsheng == "silent": Her brother Changsheng, for whom you knelt an hour, had been dead since 1940, in the hills. # fate: changsheng
- cart == "ksana": {marks ? sangok_dead:Her brother Changsheng had died in August 1945, on a door; the cart had gone without him.|The name is Diao Changsheng. He was her brother.} # fate: changsheng
- else: Her brother Changsheng, who had lain in the cart, set type, and grumbled about the commas. # fate: changsheng
}
{cart == "both":Old Diao limped, from the cart's second trip. He built Wanqing a type-case with a false bottom, out of habit.|Old Diao built Wanqing the type-cases. "Fits," he said of each.} # fate: diao
Next day it wrapped fish, by the custom of that town; somebody has ironed this one. {questioner() != "wanqing":{marks ? chekhov:Inside it lay the Chekhov, eleven years late, with its corners straight.|{marks ? herzen:Inside it lay Father's Herzen, eleven years late, with pencil on page ninety.|Inside it lay the Chekhov, the whole of it, as she'd copied it through the glass.}}|}
->->

=== the_visiting_card ===
_Hayasaka Shūji. Russian language._ "I asked him what I should do," it says in leaf 28. {hayasaka:
- "go": "South," you had said; and Hayasaka went. On the back is pasted a photograph: a platform, and a man with one suitcase and a lamp. He isn't in the lists of the dead, nor in those of the living, and he'd have been good at either. # fate: hayasaka
- "yield": Hayasaka went into a camp here, by the Amur. Before [[the trial of 1949]] he deposed for six days, and left out nobody, himself least. They called him a truthful witness. He was let home in 1950, and taught evening classes. He never again marked anything "exemplary". # note: khabarovsk-trial # fate: hayasaka
- else: "Undo it," you had said. On 17 August 1945 Hayasaka's own men shot him, between the desk and the stove. The list of the vans, which he had given you, surnames only, is in none of these folders. Five of the names stand in leaf 28. # fate: hayasaka
}
* [Look what he has written on it. # id: card.written]
    In pencil, very small: _One is sorry for the one who is writing it down._ It isn't Chekhov. # note: khabarovsk-trial
* [Put it down again. # id: card.down]
    Face up; he'd have wanted that. {bow == "stand":He had stepped before you once, and had it entered.|He had liked your accent.} # note: khabarovsk-trial
- ->->

=== the_kyshtym_letter ===
{
- fatal == "sharpened": From a woman in Kyshtym, 1940, to "the Japanese Army". Her son Fyodor Kulebakin drove a lorry, and had not come back; where might one write to him? Nobody opened it. He had been shot on a sentence of yours, and you'd carried his boots. # fate: kulebakin
- fatal == "faithful": From Fyodor Kulebakin. You'd put him across word for word, and he was exchanged, and tried for it, and drove a lorry all through the war. He was the sergeant who brought back the watch. _If your mother's living,_ he writes, _is that stove drawing?_ # fate: kulebakin
- sheet == "wont": From a sister of Fyodor Kulebakin's, who asks every May, until 1971. You had once saved him with a kind word, so he was still there in 1942. "Write that I won't," he said; and you wrote it. He has no grave. # fate: kulebakin
- sheet == "blank": From a sister of Fyodor Kulebakin's, who asks every May. You'd saved him with a kind word, and he was still there in 1942. You left his box undecided, and it went under the paper of a drawer; on that he lived three years. In 1945 they took those as well who had no paper. # fate: kulebakin
- else: From Fyodor Kulebakin. You had kept him back with one kind word, and in 1942 you wrote "will" for his "won't". He was let out on 15 August alive, and tried for what you had written: ten years. "No complaints," he writes. "I did say I wouldn't." # fate: kulebakin
}
{fatal == "softened":->->}
{sheet:
- "wont": The other prisoner, Anikin, the raftsman, whose box you filled in 1942, is in [[no list]]. He had thanked you. # note: khabarovsk-trial
- "blank": The other prisoner, Anikin, the raftsman, lived for three years on a box that you'd left undecided. In 1945 they took [[those as well]] who had no paper. # note: khabarovsk-trial
- else: The other prisoner, Anikin, the raftsman, got out on 15 August because of what you'd written, and [[ten years]] for the same. # note: sentences
}
->->

=== the_korean_note ===
A half-sheet, in a round hand, in Korean. Ok-sun, whose knot you tied badly, brought it to the yard herself in the spring of 1946, on her way home from Khabarovsk. Nobody there could read it. My mother used to hold it with her thumb where your name would be. # fate: oksun
{names == "yes":Sang-ok, your Kurokawa, who could have read it out, had been found in the Sungari two years before. It was you who said that he had spoken.|Sang-ok, your Kurokawa, could have read it out. He was in a prison two streets away, deposing, in good Russian, to every word he'd ever put into another language.} # fate: sangok
* [Ask Tamara Ivanovna. # id: note.tamara]
    She has a neighbour, she says, a Korean, from Sakhalin. "But it's forty years old. She'd only cry, and then you wouldn't know which line it was at." # person: tamara # note: over-the-ice
* [Count the lines. # id: note.lines]
    Four. To let a person go takes one knot. {gap == "softened":You'd left out a word for her as well.|She seems to have thought about it.} # note: over-the-ice
- # person: none
->->

=== the_petrol ===
For the lorry of 19 February 1939: there and back, eleven litres. Your knot had held. Hyŏn Ok-sun is on no list at all; only the [[petrol]] has been accounted for. # note: not-found # fate: oksun
{names == "yes":Sang-ok, your Kurokawa, who interpreted, was found in the Sungari in 1944. It was you who'd said that he had spoken. What he left out was on her side.|Sang-ok, your Kurokawa, who interpreted, deposed in 1946 to every word he had ever put into another language. Of Ok-sun's last one to him he said that he'd been too far off to hear.} # fate: sangok
->->

=== what_bai_kept ===
{grain:
- "own": For forty-six dou of grain, burnt: your name, in full. Bai showed it to everybody, in 1945 and 1946, and again to the land commission. "A government is somebody who signs," he told them. They entered you as a government. # fate: bai
- "false": For forty-six dou of grain, burnt: "A. Pushkin". Bai's daughter had read it out to him the same night. Bai kept it. In 1950 he asked a Soviet agronomist whether the family was still good for it. # fate: bai
- else: For forty-six dou of grain, burnt: written out by Bai, with a line for the name. He held it out all that day, and you didn't take it. He held it out for seven years, to every government there was, and last to [[the land commission]], {questioner() == "wanqing":with what an office in Harbin had put on it|with the line still empty}. # note: collective-hamlets # fate: bai
}
{
- grain == "own" and stand == "hills": And he had opened his gate to you, in August, with the paper in his other hand. # note: collective-hamlets
- hamlet == "warn": Beneath it he has drawn a mule. # note: collective-hamlets
- else: Behind it, pinned, are thirty-one stoves, by household. It's a copy of yours, with what became of each. # note: collective-hamlets
}
->->

=== the_postcard ===
Belgrade had owed him a move since the autumn of 1931. It came in the spring of 1947. _Knight takes. Forgive the delay. Are you well?_
{guest:
- "lock": The Colonel was well. You had turned the key on him, so that he shouldn't go out to greet the guests, and he never spoke to you again. In 1947 Belgrade moved; he looked at the board for a week, moved the bishop, and died that autumn. # fate: colonel
- "walk": You had walked with the Colonel as far as [[the sentry]], who said, go home. He thanked the boy, and went in, in his coat. He died in a camp in 1946. On his map of the Empire there is one pin, by Krasnoyarsk, put in by somebody with a good eye. # note: sentences # fate: colonel
- "coat": You had hidden the Colonel's coat, to keep him at home, and he went out to greet the guests without it. {questioner() == "sinelobov" and testimony != "interprets":{marks ? bunk_given:Your shelf got him as far as a camp; he died there in 1946.|He came through the night by the wagon door, and died in a camp in 1946.}|He died in a camp in 1946.} The coat made a boy's jacket, and a great many iron-holders. # fate: colonel
- else: The Colonel had gone out in September 1945 to [[greet the guests]], without his coat, as it was warm. {questioner() == "sinelobov" and testimony != "interprets":{marks ? bunk_given:Your shelf got him as far as a camp; he died there in 1946.|He came through the night by the wagon door, and died in a camp in 1946.}|He died in a camp in 1946.} His map went to a school, which wanted the back. # note: sentences # fate: colonel
}
->->

=== the_thimble ===
{
- questioner() == "mother" and named == "mother": "I," Mother had told the captain. They let her sew in the camp, officers' collars, and she came back [[in 1953]] with a better thimble. This is the old one. # note: sentences # fate: mother
- questioner() == "mother" and named == "self": Mother told the captain that you had written them yourself. You were past being hurt by it. It's the one time that she is known to have used you. She sewed on, and never again put down what hour it was. # fate: mother
- questioner() == "mother" and named == "other": Mother gave the captain somebody else's name. For the rest of her life she did that family's mending, and wouldn't be paid, and they thought that she had taken a liking to them. # fate: mother
- questioner() == "mother": Mother told the captain, as you, that she didn't know. He left a line the width of a name. She sewed on, in Pristan, and from then on could never leave a gap in a seam, not even for a pocket. # fate: mother
- questioner() == "sinelobov" and named == "mother" and card == "mother": You had named Mother, and they came for her. But her card had gone into Vyazmitin's stove; there was a name, and no proof. She was home by spring. She asked them for her needle back, number nine, and got it. # fate: mother
- questioner() == "sinelobov" and named == "mother": You had named Mother, and they came for her. She sewed collars in a camp, and was back in 1953. "He told the truth," she said. "I'd always wondered whether he'd know it." # fate: mother
- named == "mother": You had named Mother. {questioner() == "wanqing":Wanqing brought her the sheet to read. She read it to the end, said that one of the dates was a Tuesday, and went on with the sleeve.|It went into a clerk's box, with a number, and from there to a cellar in Shanghai. Nobody came. She sewed on.} # fate: mother
- named == "self" and questioner() == "sinelobov": You had said that you wrote them. Mother went to the captain with forty patterns under her arm, to show him the hand. He wouldn't look. He had a file that closed. She went home and sewed on. # fate: mother
- named == "self": You had said that you wrote them. {questioner() == "wanqing":Mother crossed the yard and told Wanqing that it was a lie. "I know," said Wanqing. "I have it down as one."|Mother never heard of it. It was true in one respect, she'd have said: he was always in them.} # fate: mother
- named == "other" and questioner() == "clerk": You had named somebody else, to a clerk, and he stamped it twice. Mother never heard of it. She sewed on, and wondered now and then who'd be doing your cuffs. # fate: mother
- named == "other": You had named somebody else. Mother, whom nobody had asked, {questioner() == "sinelobov":went to tell the captain that it wasn't so, and got as far as the sentry. She went home|told the yard, at the pump, that it wasn't so. She went up} and sewed on. # fate: mother
- else: You had said that you didn't know. Nobody asked Mother. She sewed on, in Pristan, and had the best-turned cuffs in the street. # fate: mother
}
* [Try it on. # id: thimble.try]
    It goes over the first joint, and stops. A pianist's finger: it had seemed a thing that one says. # note: sentences
* [Look inside. # id: thimble.inside]
    Wax, and lint, of every colour that a unit can have. # note: sentences
- ->->

=== the_group ===
The unit in its first spring: a hundred faces and a dog. With a needle my mother had pricked a hole over each of those that she'd heard something of. Of the Russian officers most got [[fifteen years]], whichever way they'd faced in August. # note: sentences
The captain called Nagolyan, really Aseryants, was seen that autumn in Soviet shoulder-boards, and [[in 1950]] was arrested all the same. Major Asano died in August 1945, in three ways, according to who tells it. # note: na-go-len-1950
* [Hold it to the window. # id: group.window]
    Nineteen points of light. {arrested == "pronya" or marks ? saddle_sent:One is where Pronya stands; she had done that one from both sides.|Pronya's face is whole.}
* [Look for you. # id: group.you]
    Third row, beside a pillar. {door == "willing":You're the only one with a whistle.|You have moved, and have two faces, one of them behind Rashid.} There's no hole.
- ->->

=== the_blue_stub ===
{
- vyazmitin_named(): Vyazmitin. It was his name that the captain was given for Watchmaker's. He told them that the source couldn't tell the time, and that he had himself been punctual for eleven years. They took it for a confession. He's in the same drawers now, under V.
- card == "none": Vyazmitin. He had kept the cards for eleven years, and you asked him to spoil none. In October 1945, when [[the boxes went]], he climbed up and sat on them. Here he taught two girls the order of the alphabet, and died in it, at Shch. # note: paper-by-lorry
- else: Vyazmitin. He had kept the cards for eleven years, and let one go for your sake, and, it's said, eleven for his own. In October 1945, when [[the boxes went]], he climbed up and sat on them, to be there if anyone counted. # note: paper-by-lorry
}
* [Try the point. # id: blue.point]
    It still writes. _Keep,_ one finds that one has put.
* [Look which end he used. # id: blue.end]
    Both. He had begun on the far end as well, so as to come out even.
- ->->

=== the_hand ===
# person: none
{
- ending() == "makertui" or questioner() == "sinelobov": Now C is empty, but for an envelope glued inside its back: _Exhibit. 1 slip. Author {named == "mother" or named == "self":see leaf 30|not established}._ The glue has let go.
- else: Now C is empty. What was in it my mother had copied out, here and there, for fifteen years. _No such case,_ they wrote to her, on a slip; and, since they were polite, they'd added what they did find: _Found in the wrong drawer. Enclosed, in case it is yours._
}
It is tissue, soft, brown at the folds, and it has been part of a left sleeve. On it, in pencil: _28 June. Home by nine, not late. Read to his sister. Boots dry. For shirts, 6.40._ So Watchmaker had an original; all the rest was typed from things like this.
In my bag is a book, and in the book, for a marker, a paper pattern: back, two sleeves, collar. My mother cut every blouse of mine from it, and never let it be copied. _Left sleeve,_ it says, in pencil. _Ease, one finger._
* [Lay the one on the other. # id: hand.lay]
    The edges don't meet; they're from different sleeves. But the letters of the one lean as the letters of the other do, on tiptoe, to be out of the way of the scissors. It is your mother's hand. # note: informers
* [Cover the words, look only at the numbers. # id: hand.numbers]
    A six like a hook and eye. A four left open at the top, for letting out. One learns one's figures from whoever measures one. It is your mother's hand. # note: informers
* [Hold both up to the lamp. # id: hand.lamp]
    Where she stopped to think, she pricked the paper, three times, with a pin. The slip has it after _nine_. The pattern has it after the finger. It is your mother's hand. # note: informers
- {
- named == "mother": _The source was my mother,_ it says in leaf 30, and one needn't believe a protocol. One can believe a sleeve.
- named == "self": _I wrote them myself,_ it says in leaf 30{questioner() == "mother":, where she is you}. You never made a six like that in your life.
- named == "other": _The source was another,_ it says in leaf 30. Whoever it was, he didn't cut sleeves.
- else: _I do not know,_ it says in leaf 30. So there are two papers, and one of them is tissue.
} [[She took the work]] so that nobody else should have it. She reported you at home, by nine, in bed, with a cough; the hours were lies, and every seam was true. # note: informers
* [Fold the pattern up again. # id: hand.fold]
    It goes along her folds, and no other way.
* [Ask what time it is. # id: hand.time]
    Tamara Ivanovna turns the clock a little, towards the table.
- -> three_words

=== three_words ===
Twenty to five. My mother read all this in 1992, while she still could: hers is the name on the readers' slip that is [[inked out]]. She had typed the fourth report herself, on a machine with a crooked _d_, and hadn't known whose it was. _Did he know?_ she asked me. She didn't say what. # note: rehabilitation-law
-> what_he_knew

=== what_he_knew ===
* (asked_father) [Did he know that Father was dead? # id: know.father]
    {question:
    - "sentence": The forger couldn't answer what you asked; only Father could have. _That I keep in my heart,_ you were told, in June 1944. From that day you knew. You went on passing the bread across his plate.
    - "token": You asked what you'd given him, and were told, exactly. So you believed it; you showed {ksana_away(1944):Raya|Ksana}. It had come off a list.
    - "table": You asked when he'd sit with you. "Soon," it said. You believed it. Mother saw a seam in the handwriting, and laid the place all the same.
    - else: You asked nothing. One can choose not to look, and you'd had the letter in your hand.
    }
    That wasn't it. She had the certificate from Chita by then, and would have said so.
    -> what_he_knew
* (asked_box) [Did he know what the box meant? # id: know.box]
    {marks ? sheet_known:Wanqing told you, in 1944, what the crates were for, and where a man went who wasn't "willing". So you knew; two years after your pen had been there.|{ending() == "the-interpreter":You knew by 1949, at a long table, with the sheet before you: seven years after your pen had been there.|Nobody ever told you, so far as there's paper. It was left to be learned here, from a note, by somebody with a pencil in her sleeve.}} {sheet == "wont":You had only written down what he said.|{sheet == "will":You had only written down what he didn't say.|You had only left it undecided.}}
    That wasn't it. My mother never spoke of the sheet. She turned it over as one does a bill. # note: khabarovsk-trial
    -> what_he_knew
* {brief or (asked_father and asked_box)} [Did he know who Watchmaker was? # id: know.watchmaker]
    -> did_he_know

=== did_he_know ===
{
- ending() == "no-leaf": There is no one here to have known. You went out of these papers by a stove door, {watchmaker == "plays" or watchmaker == "knows":and took that with you|and nobody could ask you}. Of all her questions it's the one that goes home again as it came.
- watchmaker == "plays": Yes. You and your mother wrote the sixth report together, over a plate, and neither said a word of it. You told her false hours, and she put them down; then you passed each other the salt.
- watchmaker == "knows" and questioner() == "mother": Yes. You had found it out, by a button or on a card, and you lay down at Makertui with it. What my mother wanted was the other half: whether she knew that you knew. {named == "self":She told a captain that you'd written them yourself. Perhaps she thought that you had, in a way: you had worn them.|She gave a captain your shirt, seam by seam. One doesn't do that for somebody who hasn't understood.}
- watchmaker == "knows" and named == "self": Yes. You knew, and {questioner() == "sinelobov":you told a captain that you'd done it, and spent your years on that|you said that it was you}. It was one sentence long, and the only present that your mother is known to have had from you.
- watchmaker == "knows": Yes. You knew, by a button or a card, and sat down to supper. So that can't be what my mother was asking. What she wanted was the other half: whether your mother knew that you knew. {named == "mother" and questioner() != "clerk":She did, from the day that they read it to her.|Look how the sixth report ends. _{marks ? run:Knees whole|{cuff == "test":It looks better so|{cuff == "feed":They will last|He should eat more}}}._ One doesn't write that to a third section.}
- watchmaker == "suspects": You took care not to. {cuff == "ask":You asked her once, and were told to eat.|You'd had it in your hand, in white on black.} After that, you never left her alone in a room with a question. It can be done, in a flat with one table; one has to be very fond of each other.
- else: No. You had burnt it unread. Everyone at that table had a guess, and you were the one who did not. {questioner() == "mother":You'd have looked for somebody bad enough.|{named == "self":When they asked, you took it upon yourself, as one pays for a stranger at the next table.|When they asked, you looked round for somebody bad enough{named == "none":, and found nobody|}.}} My mother would have liked that to be a comfort.
}
* [Say it aloud. # id: know.aloud]
    Tamara Ivanovna looks up. She has heard many people in this room say one word, and she doesn't ask to whom. # person: tamara
* [Write it on the back of the pattern. # id: know.write]
    It's very little, on so much collar. There's room for the question too.
- -> where_from

=== where_from ===
# place: reading-room
# person: nina
The window has begun to give back whoever sits at it.
So now you may be told who has been talking. {nina_from():
- "brisbane": Brisbane. Ksana got out by {telegram == "ksana":the permit that you gave her|the cart}, and Shanghai, and with me, a year old, to [[Tubabao]], an island of tents. She nursed there. {telegram == "ksana":{cart == "ksana":Raya, who used to play for her, had come after her, by the cart. |Raya, who used to play for her, kept her chair in Pristan. }}Once {telegram == "ksana":Ksana|she} sang, behind a screen, since she had no dress, and people looked about to see where it came from. # note: tubabao # fate: ksana # place: brisbane # light: noon
- "sverdlovsk": Sverdlovsk, in the Urals. Ksana's name had been on a half-sheet since 1935, because you wrote it there, and [[in 1947]] the list came for her. She nursed. Once she sang, behind a screen, at a factory, because they'd asked for an accordion. # note: virgin-lands # fate: ksana
- "harbin": The yard; it's where I've had you standing since two o'clock. Ksana stayed; she nursed; once, behind a screen, she sang, in a hospital, and the ward thought that it was a wireless. Over the Diaos, in 1948, she had me, and she kept me there [[till 1966]]. # note: st-nicholas # fate: ksana
- else: Sverdlovsk, by [[the train of 1954]], with me, aged six, on a sewing-box. Ksana had nursed in Harbin, and nursed there; once, behind a screen, in a corridor, she sang. She never got used to people's asking her where she had learned such good Russian. # note: virgin-lands # fate: ksana
}
{
- ending() == "the-courtyard" and nina_from() == "harbin": And you lived below. I told you my name, at two o'clock, as one does on paper. You'd known it since I was an hour old. You were Uncle Mitya, who mended the pump, and hummed; for eighteen years I never asked you one thing.
- ending() == "south" and nina_from() == "brisbane": When I was eight a man came to our house with a suitcase, and my mother, behind the fly-screen, didn't lift the hook. I took him out some water. He thanked me in four languages. It can't have been anyone else. # person: nina-girl
- ending() == "virgin-lands" and nina_from() == "train": You were in the same wagon. Somebody held me up to the little window, to see a station; what has stayed is a thumb. At a junction, in the night, they uncoupled the front half, and you were in it. # person: nina-girl
- ending() == "virgin-lands" and nina_from() == "harbin": You left by that train, and we didn't. Somebody took me on his shoulders, to see the flags; what has stayed is an ear, to hold on by. Until today it was nobody's. # person: nina-girl.smile
- taken() and ending() != "the-tenth-wagon" and ending() != "the-interpreter" and nina_from() != "brisbane" and nina_from() != "harbin": From 1956 a crate of cranberries came each October, from up the line, and no letter. You were the crate. She looked every year under the moss; then she washed them, and made us eat them all. # person: nina-girl.cross
- ending() == "the-interpreter" and nina_from() != "brisbane": She had your address, four streets from this table, and you had hers. Nobody wrote. Each knew that the other would have to read it out to somebody. # person: nina.tired
- else: You weren't spoken of{pages == "turn":, except as somebody who had once turned pages|}. There was a plate too many at Easter, and the reason given was that one might break. # person: nina.tired
}
# place: reading-room
# light: dusk
# person: nina
{
- marks ? machine: In my kitchen is a sewing machine with gold flowers, worn to the wood. It came with us everywhere.
- marks ? bench: In my kitchen is a stool, which was once the end of a joiner's bench. It's level to this day.
- else: In my kitchen, in a needle-case, is one needle that isn't to be used. It was bought of a man called Gu.
}
* [Count the piers, from the window. # id: window.piers]
    My mother used to say the number in her sleep. It's right. {sentence == "pier":The third stands in more water than the others.|{map == "wrong":The third stands where it stands, and not where you put it.|It's too dark to see what holds the last one up.}} # sound: train # note: closing-hour # person: nina.smile
* [Look at the far bank. # id: window.bank]
    They have put the lights on over there. From here one can't make out a door. # note: closing-hour
- These have not been heard here.
# aside: unheard
# person: none
Those for whom there was no form: {marks ? woman:the man under the mat; the one who signed for Bai's tea with a fish|{hamlet == "delay" or hamlet == "guide":the man under the mat; old Mrs Jiang, whose given name nobody wrote down|the man under the mat; a pedlar's wife and a child called Bean}}; those in the vans, Chinese first, {hayasaka == "stay":of whom five surnames are in leaf 28|of whom lists were kept, and burnt}.
# aside: unheard
You. In thirty-one leaves you say "I" in letters home, and otherwise where somebody else has written it{testimony == "amended":; and there it has been struck out by hand, or pricked out with a pin}.
-> tamaras_leaf

=== tamaras_leaf ===
# person: tamara
Twelve minutes to five. Tamara Ivanovna sits down at the table, which she has never done, and puts before me a sheet out of her own bag. It is in a plastic cover, of the kind that schoolchildren have.
* [Read it. # id: waybill.look]
    It's in a driver's hand, with its elbows out. # person: none # note: paper-by-lorry
* [Ask under what number it goes. # id: waybill.number]
    "It doesn't," says Tamara Ivanovna. "It's mine." She says it as my grandmother is said to have said it of shirts. # note: paper-by-lorry
- -> leaf_waybill ->
# person: tamara
"My father," says Tamara Ivanovna. "Stove or no stove, at the river it rained. They stuck, [[the archivist]] and he, and he took what was nearest, and put it under the wheel." She smooths the plastic. "He told it at every birthday. Three folders. He never knew whose." # note: paper-by-lorry
* ["What was in them?" # id: waybill.what]
    "People," says Tamara Ivanovna. "He said that they gave a good grip." # person: tamara.smile
* ["Is that why you work here?" # id: waybill.why]
    "I came to see whether anybody would ask for one that wasn't there," she says. "In thirty years, four. I give them tea." # person: tamara.smile
* ["You do read them." # id: waybill.read]
    "I lift them," says Tamara Ivanovna. "Some are heavier." {numbered == "asked":She looks at the pencil, and this time doesn't say no.|She looks at where the pencil is, in my sleeve.} # person: tamara.smile
- "You've ten minutes," she says. "And it has to be said: those numbers don't belong to us." # person: tamara.hard
-> the_last_hinge

=== the_last_hinge ===
# person: none
Four states have kept paper about you, and not one of them kept this file. It was put into this order today, by one person, with a pencil. Whoever signs below me will read it so, and think that it had always been so.
* [Leave the numbers. # id: last.leave # hinge: last]
    ~ pencil = "leave"
    The pencil goes back up the sleeve. Thirty leaves, squared, as far as they'll square{ending() == "no-leaf":; and a 31 that stands for nothing|; and the white one on the top}.
    Tamara Ivanovna goes through them, lifting, and doesn't once look at the corners. She has very good eyes. # person: tamara
* [Rub them out, 31 first. # id: last.rub # hinge: last]
    ~ pencil = "rub"
    Thirty-one, thirty, twenty-nine. It makes crumbs. At fourteen the egg is gone, at ten the train, at two the flood. At one my hand is in the air over a boy with his arm up, and it is the same arm.
    Tamara Ivanovna holds out a palm for the crumbs. She doesn't look at them; she looks at the numbers that aren't there. # person: tamara
* [Add a leaf, in her own hand. # id: last.add # hinge: last]
    ~ pencil = "add"
    It's squared paper, out of a notebook. _32. He was caught by the arm. I wasn't there. N._ It takes four minutes; most of that is the full stop.
    "That isn't in the inventory," says Tamara Ivanovna. She finds it a place, next to the cardboard, and then turns the lamp so that she needn't have seen. # person: tamara
- -> five_oclock

=== five_oclock ===
# sound: key
# music: river
Five. She ties C with its bootlace and B with its string. On the slip, under the hole that my mother's pen made, stands one name more, with one word for its purpose. The line below is free.
* [Give her back the pencil that she never saw. # id: five.pencil]
    "Keep it," says Tamara Ivanovna. "It's ours. It has a number." # person: tamara.smile
* [Help her carry the folders to the shelf. # id: five.shelf]
    The dentist is thick, and Lukyanov is thin. {ending() == "no-leaf":You go in between, lighter than you ought to be.|You go in between, with some pushing.} # person: tamara
* [Drink up the tea. # id: five.tea]
    It's cold, and has been against the rules for three hours. She takes the glass, and wipes where it stood. # person: tamara
- # person: none
{ending():
- "makertui": Somewhere on a road your boots are standing, side by side, in case. # end: makertui
- "south": Outside it's cold enough for a coat, and you'd have told me so, in four languages. # end: south
- "no-leaf": You may be reading this. It would be like you, to use another name. # end: no-leaf
- "the-courtyard": In the yard, they say, the pump still wants hitting in the same place. # end: the-courtyard
- "virgin-lands": The grain stands on what you ploughed; half of it, by now, has blown into China. # end: virgin-lands
- "the-interpreter": Your street is on the way to the tram. One of its windows is lit, and it isn't yours. # end: the-interpreter
- "the-tenth-wagon": A goods train goes out over the bridge, and it has to be counted: the tenth is empty. # end: the-tenth-wagon
- "the-bridge": A train goes out over the bridge, because nobody has done anything to prevent it. # end: the-bridge
- "certificate-of-service": On the steps they've put up a new plate, for services rendered. It doesn't say whose. # end: certificate-of-service
- else: It's twenty minutes to the station, and one isn't counted at the gate. # end: fifteen-years
}
{pencil:
- "leave": Read it in any order, whoever you are. But it goes one, two, three.
- "rub": There's no number now to say where one begins. Suppose.
- else: The file goes up to thirty-two. The last is in pencil, and can be rubbed out.
}
# chapter: close
-> END
