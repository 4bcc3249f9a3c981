// Chapter 02, The Sale of the Road. March 1935 to July 1936: a table, a counter, a yard, a platform; then a cab rank in the rain.
// In the short form every scene is told in brief and keeps its hinge.
=== sale_of_the_road ===
# chapter: 02
# opener: 02
# place: flat
# light: lamp
# weather: none
# person: none
# music: none
In this chapter a family is parted. A murder, a massacre and an execution are told of and not shown; Jews are insulted, and a boy may be struck.
* [Read the chapter whole. # id: sale.whole]
    ~ brief = false
    -> five_plates
* [Read the short form. # id: sale.short]
    ~ brief = true
    -> plates_in_brief

=== plates_in_brief ===
It is Sunday the twenty-fourth of March 1935, and you are fifteen. Yesterday Moscow sold [[the Road]], its railway here, to Manchukuo. The Soviet staff must leave, and Father is one of them. He could stay, without post or passport, if anyone asked him to. "We'll all be here at Easter," says Mother. # person: father # note: sale-of-the-road
Without his wages she needs a licence to sew. On Tuesdays you talk Russian with an officer, Hayasaka, who has lent you [[Chekhov's book on a prison island]]. On Thursday you take Mother to [[the Bureau of Russian Émigrés]]. # person: none # note: sakhalin-book # note: the-bureau
# place: bureau
# light: afternoon
On the stair a young man in [[a black shirt]] gives everyone a bun but Raya Berlovskaya, who is a Jew; Russians of that kind murdered [[Kaspe, the pianist]]. Pronya, the Cossack boy, has you write on his form how his people were killed, in [[1929]]. # note: shirts # note: kaspe # note: tynykhe
-> the_counter

=== five_plates ===
# music: home
# person: father
It is Sunday the twenty-fourth of March 1935, and you are fifteen. Yesterday Moscow sold [[the Road]], its railway here, to Manchukuo. The Soviet staff must go home. One of them is at your table, eating soup. # note: sale-of-the-road
Father has come on Sundays for eleven years. You want him to come next Sunday.
"The Soviet citizen has been sold," says the Colonel, Mother's father, to the lamp. "With the rolling stock." # person: colonel
"At a discount," says Father. # person: father
He can take a train to the Soviet Union. Or he can hand in his red passport, lose his post, and queue like other Russians at [[the Bureau]]. He hasn't said which. He is looking at the salt. # note: the-bureau # person: father.tired
* ["Will you go, Papa?" # id: sold.go]
    "There is a list," says Father. "I'm on it." He moves the salt an inch toward Mother, who hasn't asked for it.
* ["Will you stay, Papa?" # id: sold.stay]
    "It isn't a thing a man can say of himself," says Father. Mother is threading a needle. It takes her two tries.
- Your sister Ksana, ten, wants to be taken along. She has drawn Khabarovsk on every window, buffet and all. # person: ksana
Mother counts the plates with one finger. Five. "We'll all be here at Easter," she says, in the voice in which she promises a hem. # person: mother
* [Say it after her. # id: easter.say]
    "At Easter," you say, and Ksana. The Colonel, when a spoon is pointed at him, has no other plans. Father says it last, into his soup. # person: father.tired
* [Count the plates yourself. # id: easter.count]
    Five. The one with the chip is Father's. You turn the chip to the wall, and he turns it back, so as to know it again. # person: father
- -> tuesday

=== tuesday ===
# place: flat
# light: morning
# music: none
# person: none
On Tuesdays there is Hayasaka, twenty-four, a second lieutenant in a plain suit, sent by his army to learn Russian. For an hour's talk he pays you fifty fen. Mother sews, {marks ? bench or marks ? woman:on a machine hired by the month|on the machine that you poled across the yard in the flood}. # sound: sewing # person: hayasaka
His endings are perfect. What torments him is that every Russian verb is two: to be doing a thing, and to have done it. "I waited for the train," he reads. "Has it come, or not?"
* ["It may be coming yet." # id: verb.yet]
    "But to wait until it is there is another word." He writes them one under the other, with a ruler between. "We have to do all our waiting with one verb," says Hayasaka.
* ["You don't choose. You hear it." # id: verb.hear]
    He listens: to the machine, and to the Colonel next door, threatening Belgrade, by post, with a bishop. "Not yet," says Hayasaka. "But I am better at chess." # person: hayasaka.wry
- He has lent you [[_Sakhalin Island_]]. Chekhov went to a prison island and counted everyone on it. "Ten thousand cards," says Hayasaka. "In three months, alone. My army could not do it." # note: sakhalin-book # person: hayasaka
* ["What did he ask them?" # id: island.asked]
    "How old they were, and whether they could read," says Hayasaka. "Then he let them talk."
* [Open it where it falls open. # id: island.open]
    At the convicts who gave their surname as Doesn't-Remember. Hayasaka has put a tick by each.
- -> the_stair

=== the_stair ===
# place: bureau
# light: afternoon
# music: none
# person: mother
On Thursday a hundred people in wet wool stand on the Bureau's stair. The Japanese officer behind it wants every Russian on a card, [[without noise]]. You can hear a galosh come off, two floors up. # note: the-bureau
Without the Road's wages Mother needs a sign, DRESSMAKER; for the sign a licence, for the licence a card, and for the card this stair.
On the wall, under glass, a head of the Japanese Mission says of the Russians here: "[[They are ready for any material sacrifice]] … in order to destroy communism." # note: komatsubara
* ["Whom does he mean?" # id: stair.whom]
    "Your grandfather," says Mother. She reads it again. "No. He likes to be home by nine." # person: mother.smile
* [Look who on the stair is ready. # id: stair.look]
    A lady with a cat in her muff. A man asleep on his feet, who goes up whenever the man above him does.
- Behind you wait Raya Berlovskaya, eleven, who plays when Ksana sings, and her mother. A young man in [[a black shirt]] comes down with a tray, the first here to smile. "One of ours," he says, and gives you a hot bun. "Ours. Ours." # person: none # note: shirts
At Raya he moves the tray to his other arm. "Palestine is the next stair," he says pleasantly. Nobody says a word.
Two summers ago Russians kidnapped [[Semyon Kaspe]], a pianist and a Jew. He was found dead. A police official told the papers that the kidnappers' feelings can be understood. Mother had heard Kaspe play. She hasn't bitten her bun. # person: mother # note: kaspe
* [Break yours, and give Raya half. # id: bun.half]
    ~ bun = "half"
    Raya looks at it until her mother says thank you for both of them. The young man takes out a pencil. "Surname?" he asks you. "For next time." # person: none
* [Put it back on the tray. # id: bun.back]
    ~ bun = "back"
    "Not hungry?" says the young man. You say no. Your stomach says something else, for all to hear, and Raya laughs. # person: none
* [Eat it. # id: bun.eat]
    ~ bun = "eat"
    It has raisins. Raya watches it to the last bite, and then reads what is under the glass. # person: none
- -> line_forty_four

=== line_forty_four ===
# person: pronya
On the step above stands Pronya, the Cossack boy of the flood, sixteen. He wants help with one line of his form. "You put things shorter," he says.
* [Take the form, and his pencil. # id: stair.form]
    Where the line is he has rubbed it nearly through. # person: pronya
* ["How long is it now?" # id: stair.long]
    "I haven't started," says Pronya. # person: pronya
- _Relatives who suffered from the Bolsheviks. Who, when, in what manner._ Pronya tells it to the wall, no louder than the stair allows.
"I was ten. It was October, in '29. I was up the hill with the mare, for hay. Soviet horsemen came over from the Argun. Everyone says [[Tynykhe]]. Ours was three versts on, and isn't in the paper." # note: tynykhe
"When I came down the gates were open. All of them. Nobody leaves a gate open, there's stock. So I went along the street and shut them. Then there were no more gates, and I looked."
* [Say nothing. # id: gates.wait]
    The man behind coughs. Pronya lets him go past.
* ["Who was there?" # id: gates.who]
    "Everyone," says Pronya.
- "Father. Uncle Semyon. My brother Kirill, who was twelve, but tall. The bridle was on the fence. The saddle's in Hailar, being mended." He turns round. "Don't ask me that again, will you?" The form has left one line for it. # sound: pencil
* ["Father, uncle, brother. Killed, October 1929." # id: line.short]
    "Where are the gates?" You show him that there isn't room. "No," says Pronya. "You'd want a big form, for gates."
* ["I shut the gates." # id: line.gates]
    "It isn't what they ask," says Pronya. "It's the part I was there for, though."
* [Write all of it, round the margin. # id: line.all]
    It takes three sides of the sheet. At the counter it comes back: what stands outside the line isn't read. Pronya copies the form clean, and on the line he writes, _Yes._
- -> the_counter

=== the_counter ===
# person: none
{brief: -> counter_in_brief}
At the counter sits Porfiri Ilyich Vyazmitin, who keeps [[the cards]]: neat, in sleeve-guards, with a blue pencil. "Please sit," he says to Mother. # note: questionnaire # person: vyazmitin
"You write, Mitya," says Mother, and gives you the pen. "I make blots." She has never made one in her life. # person: mother
"And read it out to me," says Vyazmitin. "My eyes are poor." They are on Mother. # person: vyazmitin
-> leaf_form ->
{
- marks ? widow: "My condolences," says Vyazmitin, and stamps the licence. "Is it recent?" "Eleven years," says Mother. # sound: stamp
- marks ? wife_soviet: "I am obliged to you," says Vyazmitin, and seems to be. "One gets the truth so seldom. The licence I can't give." She may sew. She may not hang out the sign. # sound: stamp # person: vyazmitin
- else: "People do turn up," says Vyazmitin. "You will come on Thursdays, madam, and tell me whether he has." The licence is stamped for one week. # sound: stamp # person: vyazmitin
}
-> the_caption

=== counter_in_brief ===
At the counter Vyazmitin, who keeps [[the cards]], has the answers read out to him and watches Mother's face. She has given you the pen. She makes blots, she says. She has never made one. # note: questionnaire # person: vyazmitin
-> leaf_form ->
{
- marks ? widow: She gets her licence, and his condolences. # sound: stamp
- marks ? wife_soviet: She gets no licence. She may sew, and may not hang out the sign. # sound: stamp
- else: She gets her licence a week at a time. On Thursdays she is to come and say whether he has been found. # sound: stamp
}
-> soup_in_brief

=== the_caption ===
# person: none
He holds a photograph up beside your face: a winter street, a great many hats. "It has waited three years for a name," he says. # person: vyazmitin
* ["That's me." # id: face.me]
    "Of course. I wanted to hear how you'd say it." He writes it in. # person: vyazmitin.wry
* ["I don't know him." # id: face.stranger]
    "At twelve one doesn't," Vyazmitin agrees, and writes your name in. # person: vyazmitin.wry
- "And what are you doing in it?" The blue pencil is already moving. # person: vyazmitin
* [Tell him what it was. # id: caption.tell]
    {arm:
    - "collar": You say that your sister had run out. "Yes, yes," says Vyazmitin kindly, and finishes the word, which is _salute_. "They will like this better." # person: vyazmitin.wry
    - "called": You say that you were calling your sister. "Yes, yes," says Vyazmitin kindly, and finishes the word, which is _welcome_. "They will like this better." # person: vyazmitin.wry
    - else: You say that you couldn't look. "Yes, yes," says Vyazmitin kindly, and finishes the word, which is _feeling_. "They will like this better." # person: vyazmitin.wry
    }
* [Ask what he is writing. # id: caption.ask]
    He turns it round. {arm == "collar":_Note salute_|{arm == "called":_Calling welcome_|_Overcome with feeling_}}, it says, in blue. You say that isn't what it was. "What it was," says Vyazmitin, "I couldn't file." # person: vyazmitin.wry
- -> soup

=== soup_in_brief ===
# place: flat
# light: lamp
# person: father
On Sunday Father reads the copy. {marks ? widow:He is down as dead, and has more soup.|{marks ? wife_soviet:He is down as coming on Sundays. It has cost Mother her sign.|His whereabouts are unknown. He looks for himself under the table.}} He calls himself [[a radish]]. # note: radish
By your plate he lays a half-sheet from the Soviet consulate, with one line, for a relative who wants to be a citizen and follow him. For a name they give [[a receipt]], which must be hidden from the Bureau. He asks nobody. # note: receipt-citizens
-> at_the_pump

=== soup ===
# place: flat
# light: lamp
# music: home
# person: father
On Sunday Father reads the carbon of the form, holding his spoon.
{
- marks ? widow: "_Dead_," he reads. That or no sign, says Mother. "The soup's very good, for a dead man," says Father. "Does he get bread?" # person: father.smile
- marks ? wife_soviet: "_Comes on Sundays_," he reads, twice. "You have put me in writing, Vera." She says that it has cost her a sign. # person: mother
- else: "_Whereabouts unknown_," he reads. He looks for himself under the tablecloth, to amuse Ksana. It's only until Thursday, says Mother. # person: father.smile
}
The Colonel rises to say grace. {marks ? widow:"Rest, O Lord, the soul of the Soviet citizen, and bless his second helping."|{marks ? wife_soviet:"Bless this table, O Lord, and the authorities, who now know who sits at it."|"Bless us, O Lord, and those that travel, and guide them to this house by one o'clock."}} # person: colonel
"What is red outside," Father asks Ksana, "and white when you cut it?" A [[radish]], says Ksana. "And what does it say?" # person: father.smile # note: radish
* ["Nothing. It's a radish." # id: radish.nothing]
    "In public," says Father. "At home it says: don't cut." The Colonel has laughed before he can prevent it.
* ["What does it say?" # id: radish.say]
    "Don't cut," says Father. The Colonel has laughed before he can prevent it.
- By your plate he lays a half-sheet from the Soviet consulate: _Relatives who apply for citizenship and will follow._ There is one line. "I'm asking nobody," he says. # person: father.tired
For a name they give [[a receipt]]. Whoever holds it may go after him one day. The Bureau must never see it. At eight a girl will come to the pump for the sheet. # note: receipt-citizens
* [Ask Mother whose name. # id: list.mother]
    "I have done my form for this week," says Mother. She takes all the pins out of her collar, and puts them back into the same holes. # person: mother.worried
* [Ask the Colonel. # id: list.colonel]
    The Colonel is asleep, sitting up, his spoon level, as one learned to on the Ice March. # person: colonel
* [Ask Ksana. # id: list.ksana]
    With a finger she has written her name on the tablecloth, to see whether it will fit. # person: ksana
- -> at_the_pump

=== at_the_pump ===
# place: courtyard-winter
# light: dusk
# weather: none
# person: ninel.smile
{brief:By the pump waits Ninel, sixteen, who runs papers for the consulate|At eight, by the frozen pump, waits a girl of sixteen in a man's boots: Ninel, who runs papers for the consulate. "It's Lenin, backwards," she says, before anyone can}. With her is Zhorzh Ryabukhin, the poet, seventeen, feeding her a pie.
She has only a receipt herself{not brief:, soft as flannel}. Her parents went over the border, and were to send for her. "For two years I've been a citizen of this," says Ninel. "Well? Whose?" # person: ninel
* [Write Mother's name. # id: receipt.mother # hinge: receipt]
    ~ receipt = "mother"
    ~ doors += consulate
    Ninel tears off the stub. Mother reads it standing, folds it into a paper pattern, a left sleeve, and puts the sleeve back among forty. # person: mother
    "A new fashion?" says the Colonel, who is asleep. "An old one," says Mother. He has one eye open, and it is on the sleeve. # person: colonel
* [Write Ksana's name. # id: receipt.ksana # hinge: receipt]
    ~ receipt = "ksana"
    ~ doors += consulate
    Ninel tears off the stub. Ksana has it in her stocking before you have finished explaining. # person: ksana.smile
    "What did the Soviet citizen give you?" the Colonel asks her. "Nothing, Grandfather," says Ksana. She has never lied to him before. She looks at you, to see if that is how it's done. # person: ksana
* [Write your own. # id: receipt.self # hinge: receipt]
    ~ receipt = "self"
    ~ doors += consulate
    Ninel tears off the stub. On Wednesday your headmaster sends for you. Somebody reads the consulate's lists before the consulate does, and your scholarship is for émigrés. You may stay, at half fees. # person: none
    Mother takes in twelve shirts a week, and sews a flap on your inside pocket, over the stub. # person: mother
* [Burn it, at Zhorzh's match. # id: receipt.none # hinge: receipt]
    ~ receipt = "none"
    It goes brown from the empty line outward. "I could have sold that line," says Ninel. "Twice." # person: ninel.smile
    "No one?" says Father upstairs. You say no one. He thanks you, and looks for his hat, which is on his knee. # person: father.tired
- {brief: -> books_in_brief}
-> two_books

=== books_in_brief ===
# person: wanqing
On the step sits Wanqing, old Diao's daughter, sixteen, who folds sheets at a printer's and wants to print. {changsheng == "told":"You owe this house a person," she says. "I'm asking for a book."|She wants to see how one writes down a place, so that nobody can say it wasn't there.} You have two: Hayasaka's Chekhov, and Father's [[_From the Other Shore_]], with his stamp. # note: other-shore
-> the_book

=== two_books ===
# person: wanqing
That night Wanqing, old Diao's daughter, sixteen, sits on her step, ink round her nails. She folds sheets at a printer's, and would rather print.
{changsheng:
- "told": "Every winter there's a card with my brother's number on it," she says. "It is the same number. So he's there." She lets you stand. "You owe this house a person. I'm asking for less." # person: wanqing.hard
- "misdirected": From the shed by the gate the horse of Qi, the carter, who hasn't come back, looks out, sees who it is, and goes in again. "It still does that," says Wanqing. "I want something from you." # person: wanqing.hard
- else: "The charcoal man saw my brother in the hills," she says, "{marks ? coat_mine:in a boy's coat, with a hand's breadth of navy at the hem|{marks ? coat_father:in a long black coat, done up with string|seven of his fingers work}}. Laughing." She makes room on the step. "I want something from you."
}
* ["What is it?" # id: want.what]
    "A book. You have two up there that no one opens." {patrol:
    - "softened": She looks you over. "You make things nicer than they are. I want one that doesn't."
    - "sharpened": She looks you over. "You put in what wasn't said. I want one that doesn't."
    - else: She looks you over. "You say what was said and no more. I want one like that, only longer."
    }
* ["What do I get for it?" # id: want.price]
    {
    - changsheng == "told" or changsheng == "misdirected": She says nothing, so that you can hear it again. "A book," says Wanqing. "You have two up there that no one opens." # person: wanqing.hard
    - else: "You'll be asked what you think of it," says Wanqing. "That's more than they do at your school. You have two up there that no one opens." # person: wanqing.wry
    }
- "A woman in this town [[wrote the flood down]]," says Wanqing. "I want to see how one puts down a place, so that nobody can say it wasn't there." # person: wanqing # note: xiao-hong
There is Hayasaka's Chekhov, on loan; and Father's [[_From the Other Shore_]], by Herzen, an exile, with his name in it and the Road's stamp. # note: other-shore
-> the_book

=== the_book ===
* [Fetch her Hayasaka's Chekhov. # id: book.chekhov # hinge: book]
    ~ marks += chekhov
    "Whose is it?" she asks. You say, a Japanese officer's. She laughs; you hadn't known she could. "I'll keep the corners straight for him," says Wanqing, and it goes up her sleeve. # person: wanqing.wry
* [Fetch her Father's Herzen. # id: book.herzen # hinge: book]
    ~ marks += herzen
    "Which shore is this man on?" You say that he went away, and wrote back. "The other, then," says Wanqing, and it goes up her sleeve. # person: wanqing
* [Say that they aren't yours to lend. # id: book.refuse # hinge: book]
    "No," she agrees. "Then put one in the window." So you stand the Chekhov open in Mother's window by the gate, and in the evenings she copies it through the glass, in the margins of newspapers. When she knocks, you turn the page. # person: wanqing.wry
- {brief: -> platform_in_brief}
-> the_trunk

=== the_trunk ===
# place: flat-summer
# light: morning
# music: none
# person: mother
Father's train is on Saturday the twenty-seventh of April. Easter is on the Sunday. [[The trains]] don't wait for it. "By one day," says Mother. # note: trains-of-1935
Old Diao has made a trunk. {marks ? bench:He made it on his own bench, and won't be paid. "The bench has paid," he says.|{marks ? woman:He made it on the doorstep, having no bench, and asks half. "You lost something too," he tells Mother.|He made it on the doorstep, having no bench, and is paid in full, uncounted.}} The seams are tarred. "There's a river where you are going," he tells Father. "It will float." # person: diao
* [Sit on the lid, to shut it. # id: trunk.sit]
    It shuts without you. "Fits," says old Diao. # person: diao.wry
* [Knock on it. # id: trunk.knock]
    Old Diao knocks on it too, lower down, to show you where.
- You are sent back up for a strap. Alone in the flat you see three things that would go into a pocket. # person: none
On a nail under his map hangs the Colonel's St George ribbon, orange and black. By the lamp lies Mother's watch, which on Monday goes to the pawnshop for the rent. And behind a loose tile of the stove Ksana hides the river, in ink, with both its banks.
* [Stand there until they shout. # id: strap.stand]
    "Mitya!" calls the Colonel from the yard. "You are keeping the Soviet Union!" You come down with the strap, one hand in your pocket. # person: colonel
* [Be quick about it. # id: strap.quick]
    You are down before anyone has missed you, the strap round your neck, one hand in your pocket. # person: none
- -> platform

=== platform_in_brief ===
# place: station
# light: dusk
# person: father
[[The train]] is on Saturday the twenty-seventh of April; Easter is on Sunday. Old Diao has made Father a trunk. In your pocket is one of three things from the flat: the Colonel's St George ribbon; Mother's watch, which was to pay the rent; or the river that Ksana drew, from her secret place in the stove. # note: trains-of-1935
Father waits by the steps for one of you to ask him to stay. Mother holds a packet of salt. The Colonel gives him his hand. Ksana says that she will take the next train. No one asks.
-> second_bell

=== platform ===
# place: station
# light: dusk
# music: river
# person: father
A train leaves on the third bell. The first has gone. There is red cloth on the engine.
Father stands by the steps with his hat off. {marks ? coat_father:His coat has horn buttons; the ones with the anchor went in '32, with another coat. }He has said goodbye, and he isn't getting in. One of you has only to say "Stay". He'd be at the table tomorrow, with no post and no passport; and it would be you who had asked.
"Salt," says Mother. She is holding it, in a blue packet. # person: mother.worried
"The bridges were sound," says the Colonel, and gives him his hand. # person: colonel
"I'll take the next one," says Ksana. # person: ksana
* [Ask him to stay. # id: stay.ask]
    "Papa," you say. He turns round so fast that a woman with a wall clock steps back. They are all looking at you. "Have you got your ticket?" you say. # person: father
* [Wait for Mother to do it. # id: stay.mother]
    She goes up to him and puts his collar straight, which was straight. Her mouth opens. She takes a thread off his shoulder, and puts it away in her pocket. # person: mother.worried
* [Carry his bag up for him. # id: stay.bag]
    You put it on the rack. Coming down you see his face, from above, before it has seen you. # person: father.tired
- I have said "Stay" for you, aloud, at this table. Tamara Ivanovna looked up. # person: none
-> second_bell

=== second_bell ===
The second bell. "Give me something, Mitya," says Father, low. "I've packed a slide-rule and eleven collars." Your hand comes out of your pocket. # person: father
* [The Colonel's ribbon, off its nail. # id: token.ribbon # hinge: token]
    ~ token = "ribbon"
    He knows it by the feel, and looks over your head at the Colonel, who is reading the timetable at attention. Where he's going there is no worse thing to be found with. It goes into his left glove.
* [Ksana's river, out of the stove. # id: token.drawing # hinge: token]
    ~ token = "drawing"
    He opens it by one fold. There's the far bank, with a buffet. Ksana has seen the paper in his hand. She says nothing, and Mother and the Colonel turn to look, because of how she says it. # person: ksana.cross
* [Mother's watch, the rent. # id: token.watch # hinge: token]
    ~ token = "watch"
    He holds it to his ear: it is ticking. He knows whose it is, and what day the rent is. "Vera," says Father; but she is counting the carriages, with her back to you, and has got to nine.
- He bends down. There is one breath left, for his ear alone.
* ["Your chair stays." # id: sentence.chair # hinge: sentence]
    ~ sentence = "chair"
    He puts his forehead against yours; it has a hatband printed on it. There is a small noise. Mother had come nearer than you thought, and the packet of salt has torn. # person: mother.worried
* ["If they make you write, don't." # id: sentence.dont # hinge: sentence]
    ~ sentence = "dont"
    He straightens up. "As you like," says Father. He thinks that you are angry, and want no letters. There isn't a second breath to put it right with. # person: father.tired
* ["Which pier is yours?" # id: sentence.pier # hinge: sentence]
    ~ sentence = "pier"
    He built one, at Khabarovsk, before you were born. "The third," says Father, and shows you with his fingers; and that was all the time there was. Ksana is still holding up her face to be kissed. # person: ksana
- # person: father
The third bell. He is at the window. {receipt:
- "mother": He looks at Mother, as one looks along a span; and she, who never waves, lifts one hand with a thimble on it.
- "ksana": He looks at Ksana. She slaps her stocking, twice, as a man slaps his wallet.
- "self": He looks at you, and lays his hand on his breast pocket, on the side where yours has a flap.
- else: He looks at all four of you, from left to right, and from right to left.
}
{brief: -> the_permit}
* [Run along under his window. # id: train.run]
    You run as far as the platform does. He lays his hand against the glass, and you yours; then it's somebody else's window, with a canary.
* [Stay where you are. # id: train.stay]
    It takes nine carriages and many wagons. On the other platform is Pronya, who wheeled the trunk here and would come no nearer to the red cloth. His cap is off. # person: pronya
- -> the_permit

=== the_permit ===
-> leaf_permit ->
{brief: -> easter_in_brief}
-> easter_night

=== easter_in_brief ===
# place: flat
# light: lamp
# person: mother
At midnight it is Easter. Mother lays five plates. {token:
- "ribbon": The Colonel finds his nail bare, and thinks that Father has robbed him. # person: colonel.worried
- "drawing": Everyone knows Ksana's hiding place, and she won't speak to you. # person: ksana.cross
- else: For want of the rent a chair is carried out. It is yours. # person: mother.worried
}
-> what_you_said

=== easter_night ===
# place: flat
# light: lamp
# music: home
# sound: bell
# person: mother
At midnight the bells begin. Mother has laid five plates. She goes round them with a finger.
* [Count them with her. # id: plates.count]
    You get to five together. It seems to help.
* [Take one away. # id: plates.take]
    "It isn't dirty," says Mother. You put it back.
-
{token:
- "ribbon": -> the_nail
- "drawing": -> the_tile
- else: -> the_rent
}

=== the_nail ===
# person: colonel
The Colonel, dressed for church, goes to his map, and the nail is bare. With a candle he goes through Father's old alcove, as they used to go through villages. He comes out with a pencil-end. # person: colonel.worried
"He has robbed me," says the Colonel. "The Soviet citizen. Why?"
* ["I gave it to him." # id: nail.own]
    He sits down. "Did he ask for it?" No, you say. "And he took it? With him? There?" He fills two small glasses, drinks one, and stands the other before the fifth plate. # person: colonel
* [Say nothing. # id: nail.silent]
    To church he goes with the place on his coat brushed and empty; and all the way home he walks in front of you, alone.
- -> what_you_said

=== the_tile ===
# person: ksana.cross
The tile stands open. In the hole Mother finds a pencil of Father's, a railway map, and a stamp with a tractor on it. The Colonel turns the stamp over, to look at it from the safe side.
"It's a good tractor," says Mother, and puts everything back. It's no use now. All through the Easter cake Ksana doesn't speak to you.
* ["He'll have it with him there." # id: tile.there]
    She goes on chewing. "Then it's the first of us that has got across," says Ksana. She makes room on the bench, not much. # person: ksana
* [Offer to find her a better place. # id: tile.place]
    You must shut your eyes while she finds one herself. You hear a chair, a lid, the door. "You won't ever know," says Ksana. # person: ksana
- -> what_you_said

=== the_rent ===
# person: mother.worried
On Monday there's no watch for the rent. Mother looks at you once, and asks nothing. The landlord's man, who isn't a bad man and has a list, will take a chair. "There's one that nobody sits on," he says.
"That one is taken," says Mother.
* [Carry down your own. # id: rent.own]
    You eat standing for a week. On Sunday there's a box at your place, the seams tarred. Old Diao won't say who ordered it. # person: diao
* [Carry down her work chair. # id: rent.hers]
    She says nothing. She sews on the edge of her bed until St Peter's day, and customers ask whether the hems were always so. # person: mother
- -> what_you_said

=== what_you_said ===
# person: ksana
{brief:One|In the} night Ksana sits on your feet. "What did you say to him, at the train?{sentence == "pier":" You used up her kiss on it, and she has a right to ask.|{sentence == "dont": He looked as if you'd trodden on him."| Mama's sleeve was full of salt."}}
* ["To write when he gets there." # id: said.write]
    "It was {sentence == "chair":three|{sentence == "dont":six|four}} words," says Ksana, who can count. "That's six.{sentence == "dont": So it could have been," she says, and believes you, which is worse.|" She waits for the other ones.}
* [Don't tell her. # id: said.nothing]
    She stays until your feet have gone to sleep. "I shall ask him myself," says Ksana, "when I get there."
- {brief: -> rank_in_brief}
{sentence == "dont":He doesn't write in May. In June he does, to Mother: the weather, the buffet.|He writes in May, from Khabarovsk. The buffet is there, he writes; it has been closed for repairs.} # person: mother
{
- marks ? chekhov: -> being_read
- marks ? herzen: -> three_hymnals
- else: -> through_the_glass
}

=== being_read ===
# place: flat-summer
# light: morning
# music: none
# person: none
On a Tuesday Hayasaka asks for his Chekhov. You have had eight weeks to think of something. # person: hayasaka
* ["I have lost it." # id: read.lost]
    "Have lost," says Hayasaka. "Not: was losing." He thinks about the verb, then about you. "You don't lose things. Then it is being read." # person: hayasaka.wry
* ["It's gone. It is not in the house." # id: read.gone]
    "Gone," says Hayasaka. "But a book does not go by itself. Then it is being read." # person: hayasaka.wry
- "This reader," he asks, "does he know the prison words?" Better than you, you say. He counts out fifty fen. # person: hayasaka
-> cab_rank

=== three_hymnals ===
# place: flat-summer
# light: morning
# music: none
# person: mother
In May Mother takes the books down, wipes each and puts it back, and there is a gap. "It has his name in it," she says, "and a stamp." She isn't asking where it is. She is asking how far it can get. # person: mother.worried
* ["As far as the yard." # id: gap.yard]
    She looks down at a step with nobody on it. "That girl washes her hands before she reads," says Mother. "I have seen her." # person: mother
* ["I don't know any more." # id: gap.lost]
    It's true: Wanqing has had it for eight weeks, and says that she's at the preface. Mother looks at the door.
- She closes up the row. It takes three hymnals.
-> cab_rank

=== through_the_glass ===
# place: courtyard
# light: afternoon
# music: none
# person: wanqing
By St Peter's day Wanqing has reached page ninety. On the pane is a square, the size of a book, that Mother no longer washes. On Tuesdays the Chekhov goes upstairs for an hour to its owner; he has noticed that it smells of starch.
* [Turn two pages at once. # id: glass.two]
    She knocks at once, and twice. You turn one back. Through the window you see her lips say the number of the page. # person: wanqing.wry
* [Ask to see her copy. # id: glass.copy]
    She holds it up against the pane, her side to yours. Small, square, without one mistake, it runs between the lines of a police notice. In the margin are questions, in Chinese. # person: wanqing
- -> cab_rank

=== rank_in_brief ===
# place: cab-rank
# light: dusk
# person: none
{marks ? chekhov:When you tell Hayasaka that his book is gone, he says, "Then it is being read."|{marks ? herzen:Mother closes up the row where the Herzen stood. It takes three hymnals.|All summer Wanqing copies the Chekhov through the glass.}}
In June 1936 you are sixteen, and in the evenings you call cabs, putting Chinese streets into Russian for the drivers. Kaspe's murderers have been sentenced; [[a newspaper]] begs for their lives. On Sunday the twenty-eighth, after a storm, a man in a wet hat hires a car through you: from the City Hospital's back gate to a street behind the Confucius temple. You get home after eleven. # note: kaspe
# light: morning
By morning [[Zhao Yiman]], a partisan, wounded and a prisoner, is gone from that hospital. Her guard and a nurse carried her out. At noon the police are at the rank. # note: zhao-yiman
-> and_you_again

=== cab_rank ===
# place: cab-rank
# light: dusk
# weather: none
# music: none
# person: none
June 1936. You are sixteen. {receipt == "self":Half fees are still fees. }Until eleven at night you call cabs under the viaduct, and put the streets into Russian for the drivers, five fen each.
[[Men have been sentenced]] for the murder of Kaspe, and a newspaper wants them pardoned. The young man of the Bureau's stair brings a sheet to sign, and hot tea. {bun == "half":"Lukoshin," he says. "You see, I did know you next time."|{bun == "back":"Hungry today?" he asks you.|"One of ours," he says, and gives you a glass.}} # note: kaspe
Old Fomich, who drives a Ford held together with string, can't read without his glasses. "What am I putting my name to?" he asks you.
* [Read it to him as it stands. # id: petition.stands]
    "For Russian patriots, languishing." Fomich breathes on the pen. "What have they done?" It doesn't say. He signs for the tea.
* ["For men who killed a pianist." # id: petition.killed]
    "The one from the Modern?" says Fomich. "And I'm to ask for them?" He gives the pen back. The young man pours your tea out on the cobbles.
* ["Ask him to read it to you." # id: petition.ask]
    He does, with feeling. "Whose money was it?" asks Fomich. A Jew's, says the young man; so really ours. "Then I must have been rich," says Fomich, and goes to see to his string.
- Sunday the twenty-eighth. After a thunderstorm every street is a river. Towards nine a man in a wet hat wants a car, from the back gate of the City Hospital to a street behind the Confucius temple. You put that into Russian, and the driver's price into Chinese. # weather: rain
* [Ask who is ill. # id: hat.ask]
    The man has gone to stand where there's no lamp. The driver starts humming. He hasn't asked.
* [Forget it, and call the next. # id: hat.next]
    The next is a bride, with a goose. When you have got the goose in, you couldn't say what hat it was.
- # place: flat-summer
# light: lamp
# person: mother
At ten past eleven you are home. Mother is ironing. She looks at your boots, and along your trouser seam to where the wet stops. She doesn't look at the clock.
-> the_rank_at_noon

=== the_rank_at_noon ===
# place: cab-rank
# light: morning
# music: fear
# person: wanqing
On Monday at noon Wanqing comes to the rank, as if to hire a cab, and talks Chinese, fast.
"We are printing the notice," she says. "Last night [[Zhao Yiman]] was got out of the City Hospital, in a cab: a partisan, wounded, a prisoner since November. Her guard did it, and a nurse. The police are asking at every rank. I'm not telling you what to say." # note: zhao-yiman
* ["I don't remember any hat." # id: noon.hat]
    You haven't been asked about a hat. Wanqing hears that too. She goes and takes a long time over a melon.
* ["What will they do to her?" # id: noon.her]
    "What they did before," says Wanqing. "Faster." She goes to the melon-seller's, and takes a long time over a melon. # person: wanqing.hard
- -> and_you_again

=== and_you_again ===
# person: none
A Japanese in a raincoat has the drivers stand in a row. You put "where" into Russian and "nowhere" into Japanese. Last he comes to you. "And you, boy?"
Four years ago you were asked that, with fewer words. You remember the street.
* ["Behind the Confucius temple." # id: fare.told # hinge: fare]
    ~ marks += fare_told
    He turns back a page. It is there already, in another hand, spelled better. They have had the driver in since breakfast. The Japanese compares the two streets, finds you correct, and has five yuan counted into your palm against a signature.
    Across the road {brief:Wanqing looks|Wanqing has chosen her melon. She looks} at your palm. # person: wanqing.hard
* ["The wharf. He wanted the wharf." # id: fare.wrong # hinge: fare]
    ~ marks += fare_wrong
    He turns back a page. They have had the driver in since breakfast, and he has told them a different street. "Once more," says the Japanese patiently. You say the wharf once more. They put you in the car.
    {brief:You spend the night in the lock-up. In the morning Mother comes for you with a clean shirt.}
* ["He asked the fare." # id: fare.fare # hinge: fare]
    He hits you, with the notebook, on the ear; he has done it to two others. "And what was the fare?" Eighty fen, you say. He turns to a page where everything stands already, street and gate and hour. They have had the driver in since breakfast. The fare they didn't have. He writes it in.
- {brief: -> soup_in_short}
{marks ? fare_wrong: -> lock_up}
-> soup_on_the_step

=== lock_up ===
# place: reading-room
# light: dusk
# person: none
Of the lock-up there's no picture. The word for it is _balizi_, made by the Chinese out of the Russian for police. In it are two gamblers, a man who stole a samovar, the samovar, which is evidence, and Zhorzh. "A fact or a stanza?" says Zhorzh. "Here both are free."
* ["A fact." # id: cell.fact]
    "They took my cards as proof, and the sergeant has lost eleven yuan with them." He moves up. "Ninel thinks I'm giving a reading."
* ["A stanza." # id: cell.stanza]
    "_The state has given me a room, / with company, and half a broom._ They took the pencil before I could improve it."
- They ask you about the wharf at one, at three and at five. At six Mother is at the grating with a clean shirt, for you to come out in. She does up the top button herself. "A small place, the wharf," says Mother.
-> soup_on_the_step

=== soup_in_short ===
# place: courtyard
# light: dusk
Zhao Yiman, her guard and the nurse were caught on the road east. Nothing you said had helped the police, or held them up. On the second of August she was shot. {marks ? fare_told:When Wanqing hears what you said, she pours her supper into the drain.|{marks ? fare_wrong:When Wanqing hears what you said, she gives you her bowl of soup.|When Wanqing hears what you said, she laughs into her soup.}} # person: wanqing # note: zhao-yiman
{
- marks ? fare_told: -> five_yuan
- marks ? fare_wrong: -> her_bowl
- else: -> eighty_fen
}

=== soup_on_the_step ===
# place: courtyard
# light: dusk
# weather: none
# music: none
# person: wanqing
The police found the road east, and on it a cart. Nothing you said had helped them, or held them up. On the second of August Zhao Yiman was shot. # note: zhao-yiman
{marks ? fare_wrong:None of that is known yet|But that evening the cart is still on the road}. On the Diaos' step Wanqing has a bowl of soup. "What did you say to them?" You tell her.
{
- marks ? fare_told: -> soup_told
- marks ? fare_wrong: -> soup_wrong
- else: -> soup_fare
}

=== soup_told ===
* ["They had it already. It changed nothing." # id: told.nothing]
    "I didn't ask what it changed," says Wanqing. # person: wanqing.hard
* ["They had it already. It was true." # id: told.truth]
    "I didn't ask if it was true," says Wanqing. # person: wanqing.hard
- She pours the soup into the drain, slowly, with the one dumpling. It is all the supper that she has.
-> five_yuan

=== five_yuan ===
* [Give Mother the five yuan. # id: yuan.mother]
    "From cabs?" says Mother. From cabs, you say. She irons the note, both sides, before it goes in with the rent. # person: mother
* [Leave it on the Diaos' step. # id: yuan.step]
    In the morning it is on your own sill, upstairs, under a brick. Only old Diao has a ladder. # person: none
- -> leaf_five

=== soup_wrong ===
"It changed nothing," you say.
"No," says Wanqing. "Sit." She gives you her bowl. There's one dumpling in it, and she watches until you have bitten through. No coin. "That's only New Year," says Wanqing. # person: wanqing.wry
-> her_bowl

=== her_bowl ===
* [Leave her half. # id: bowl.half]
    She looks to see if the halves are fair. She eats hers standing, with her back to the gate. # person: wanqing
* [Eat all of it. # id: bowl.all]
    You hadn't known how hungry one gets by the wharf. When you look up her mother is in the doorway with the pot. # person: luan
- -> leaf_five

=== soup_fare ===
"The fare?" says Wanqing. The soup goes down the wrong way, and you have to hit her on the back. "And he wrote it in?" He wrote it in, you say. Your ear is still red. # person: wanqing.wry
-> eighty_fen

=== eighty_fen ===
* ["It changed nothing." # id: ear.nothing]
    "No," says Wanqing. She is no longer laughing. "But it will be in their book for good, under her: eighty fen." She drinks what is left. # person: wanqing
* [Ask for some of the soup. # id: ear.soup]
    She gives you the bowl, and the spoon. "Somebody will read that," says Wanqing. "In a hundred years. And won't know why it's funny." # person: wanqing
- -> leaf_five

=== leaf_five ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: none
# sound: page
Leaf 5 is typed, on thin paper, four days after the storm. Somebody has been [[writing about you]] to the Bureau. # note: informers
* [Read it through. # id: five.read]
    It's a typist's copy. There is no hand to know.
* [See first who it's from. # id: five.source]
    A tradesman, to go by the name. It isn't anybody's.
-
-> leaf_watchmaker_one ->
* [Suppose that it was Zhorzh. # id: watch.zhorzh]
    He came for soup, and sold facts at two coppers. But Zhorzh never in his life noticed what anyone had on.
* [Suppose that it was the Colonel. # id: watch.colonel]
    He wrote to authorities. But he'd have cut off his hand before he signed as a tradesman.
* [Suppose that it was old Diao. # id: watch.diao]
    He measures whatever comes through the gate. But this is Russian, with the commas right, and Wanqing would have seen the ink.
- Somebody, then, who can count stitches across a room, and can't tell the time.
# person: tamara
Tamara Ivanovna has come for the glasses. "My father drove a car," she says. "The mirror, he used to say, was for the road."
* [Ask whom he drove. # id: drove.whom]
    "Whoever was sent," says Tamara Ivanovna, and takes my glass, half full. # person: none
* [Say nothing, and turn the leaf. # id: drove.turn]
    She stays to see that you do it by the corner. # person: tamara.hard
- -> unheard_of_the_road

=== unheard_of_the_road ===
# place: reading-room
# light: dusk
# person: none
These have not been heard here.
# aside: unheard
Dong Xianxun, the guard, on ten-odd yuan a month. Han Yongyi, the nurse. What they said to each other is known through others; what Zhao Yiman said, mostly through the police. The driver has no name in any account that I have found. # note: zhao-yiman
{changsheng:
- "misdirected":
    # aside: unheard
    Qi the carter, four years gone, and his wife, who at this date fills two buckets every morning.
- "told":
    # aside: unheard
    Changsheng, who is a number on a card. It came to people who couldn't ask.
}
# aside: unheard
The dead of that October, in the Three Rivers. The newspapers counted them, each in its own way; of the smaller villages I have found no list. # note: tynykhe
{brief: -> four_lines}
* [Turn up the next, a card. # id: card.up]
    It's stiff, and has been handled by one corner.
* [Stay with these a little. # id: card.stay]
    Nobody here adds anything.
- -> four_lines

=== four_lines ===
-> leaf_card ->
{
- marks ? fare_told: Four lines; and five yuan, signed for, which the card doesn't mention. Its other side is blank, so far. # chapter: close
- marks ? fare_wrong: Four lines; and nothing of the wharf. The other side of the card is blank, so far. # chapter: close
- else: Four lines, and in a police book somewhere eighty fen. The other side of the card is blank, so far. # chapter: close
}
-> five_colours
