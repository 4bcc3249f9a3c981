// Chapter 03, Five Colours. January to September 1938: a concert, a counter, four doors into one barracks, an oath, a loaf, a leave.
// All four doors come out on the same straw. In the short form every scene is told in brief and keeps its hinge.
=== five_colours ===
# chapter: 03
# place: flat
# light: lamp
# weather: none
# person: none
# music: none
In this chapter boys are put into the uniform of an army that is not theirs. They are struck, and shown how to strike; and a youth party preaches against the Jews.
* [Read the chapter whole. # id: colours.whole]
    ~ brief = false
    -> promise
* [Read the short form. # id: colours.short]
    ~ brief = true
    -> promise_in_brief

=== promise_in_brief ===
# opener: 03
# music: home
It is January 1938, in Harbin. You are eighteen, and [[nobody has hired you]]. Father has written nothing since the autumn. At table you promise that your sister Ksana, thirteen, will stay at school and sing, and that you will pay. # note: the-bureau
# place: concert-hall
# light: dusk
That night she sings in a hall in Pristan. Raya Berlovskaya, who is a Jew, plays for her. The men who kidnapped Kaspe, a pianist and a Jew, and left him dead, have [[walked free]]; and no one dares turn Raya's pages. In row three sit young men of [[a party that hates Jews]]. Each time Raya has to turn for herself they stamp, and Ksana falters. # note: kaspe # note: shirts
-> five_pages

=== promise ===
# opener: 03
# music: home
# person: mother
January 1938, Harbin. You were eighteen last week; school is over, and [[nobody has hired you]]. Tonight your sister Ksana, thirteen, is to sing before strangers. # note: the-bureau
Mother lays five plates for four. The fifth is Father's, who left by train nearly three years ago. Until the autumn there were letters. Now the postman crosses over before your gate.
{token:
- "watch": You have been a chair short since that spring, when one was carried out for the rent.
- "drawing": Ksana used to draw a river on whatever came to hand. She has stopped; or she has found a better place. # person: ksana
- else: On the breast of the Colonel's coat is a place, two fingers wide, that hasn't faded. He tucks his napkin in over it. # person: colonel
}
The school wants its fee by Easter: two months of Mother's sewing. "I could leave," says Ksana. "I know most of it." # person: ksana
* ["You'll stay, and I'll pay." # id: promise.pay]
    "With what?" says Mother. She puts the end of the loaf on your plate, on account. # person: mother.smile
* ["You'll stay, and we'll all hear you sing." # id: promise.all]
    "All?" says Ksana. She looks at the fifth plate, and sits up straight for it. # person: ksana
* [Give her your egg, for the voice. # id: promise.egg]
    "Chaliapin took them raw," says the Colonel. She drinks it, holding on to the table. "Now I can't leave. I've been fed." # person: ksana.cross
- So it is settled at table: she'll sing, and you will pay. The Colonel stands up, which makes it binding. # person: colonel.proud
-> hall

=== hall ===
# place: concert-hall
# light: dusk
# music: none
# person: wanqing
The hall is in Pristan. Wanqing, old Diao's daughter from your yard, has the cloakroom, and reads under the counter. She takes your coat by the collar. {marks ? coat_mine:"This one has its name in," she says.|{marks ? coat_father:"All its buttons," she says.|"Warm," she says, and hangs it by itself.}}
In row three sit nine young men in [[black shirts]], four of them from your form. Their party has a drum, a stove and soup, and asks no fee. You have eaten the soup. # person: none # note: shirts
By the soup lies its newspaper, which says whose fault it all is: the Jews'. The nine have kept you a seat.
* [Take it. # id: hall.shirts]
    It is warm there. "That's a Russian voice, your sister," says one, and passes you sunflower seeds. "Pity about the piano."
* [Stand by the stove with Zhorzh. # id: hall.zhorzh]
    "Think how lonely one must be," says Zhorzh Ryabukhin, poet, looking at row three, "to need that many buttons alike." # person: zhorzh.wry
* [Stay by the coats. # id: hall.coats]
    "They stamped at the last one too," says Wanqing, turning a page. "All at once. They must practise." # person: wanqing.wry
- Raya Berlovskaya, fourteen, plays for Ksana, as she has for years, in return for hems. Beside the piano is a chair for whoever turns the pages, and nobody is on it. # person: none
Raya is a Jew, as Kaspe was, the pianist. A year ago the Russians who kidnapped him, and left him dead, [[walked free]]. Now no one who hopes for anything is seen beside Raya on a platform. # note: kaspe
Ksana sings, and in row one they stop coughing. At the foot of the page Raya has to snatch at it with her left hand. The bass drops out; and into the hole row three stamps, once, together. Five more pages. # person: ksana # sound: boots
-> five_pages

=== five_pages ===
* [Go up and turn the pages. # id: pages.turn # hinge: pages]
    ~ pages = "turn"
    ~ marks += turned
    ~ doors += parish
    You go up the middle in your school boots and sit down on the chair. Row three hisses you all the way, evenly. You can't read music. "My chin," says Raya without moving her lips; and when the chin goes, you turn. # person: none
    {brief: -> job_counter_in_brief}
    * * [Watch her chin. # id: turn.chin]
        Five times. At the last it stays up, and Ksana stands on the top note with nothing under her but Raya. # person: ksana.smile
    * * [Look out at row three. # id: turn.shirts]
        They are learning your face. You miss the chin, and Raya kicks you.
* [Stay in your seat. # id: pages.stay # hinge: pages]
    ~ pages = "stay"
    You have your reasons, and go over them. At the next page the bass is gone again. Ksana looks for it at the piano; she looks for you; and before three hundred people she loses her place. # person: ksana
    {brief: -> job_counter_in_brief}
    * * [Mouth the words to her. # id: stay.mouth]
        She gets them, a bar late, and sings the rest straight into your face. # person: ksana.cross
    * * [Look at your boots. # id: stay.boots]
        Raya plays the bar again, and again, to keep it open; and the third time Ksana comes in. # person: none
* [Shout "Louder!" at row three. # id: pages.shout # hinge: pages]
    ~ pages = "shout"
    "Louder!" you shout. "At the back they can't hear what you are!" The hall laughs, and in the laugh Ksana finds room for a breath. Row three turns round, all nine of it, to see who. # person: ksana.smile
    {brief: -> job_counter_in_brief}
    * * [Sit down. # id: shout.sit]
        Nobody else in the hall is sitting down so fast. # person: none
    * * [Bow to them. # id: shout.bow]
        The hall likes it. Now they have seen you from the front, too. # person: none
- In row six a bald man writes on his programme. # sound: pencil
{pages == "shout": -> glass}
-> job_counter

=== glass ===
# place: courtyard-night
# light: dark
# weather: frost
# person: diao
They come that same night; they have your address from school. The stone is for your window. But they throw from the gate, in mittens, and it goes in at the Diaos'.
"Twelve by sixteen," says old Diao in Russian, and takes his hand out of the hole. His wife, Luan Guizhen, is sweeping her bed. "Who is it they're angry with?" she asks you, in Chinese.
* ["With me." # id: glass.me]
    "Then they should learn to throw," says Luan Guizhen. There is glass in her plait. # person: luan.hard
* ["With a girl who plays the piano." # id: glass.girl]
    She tells her husband. "She'll want glass too, then," says old Diao, and goes to see what he has. # person: diao
- -> job_counter

=== job_counter_in_brief ===
# place: bureau
# light: afternoon
# person: none
{pages == "shout":That night the young men's stone, meant for you, goes in at old Diao's window. }A clerk of the Bureau was in the hall. On Thursday, at his counter, he lets you know it. There is no work without the Bureau's paper, but boys are wanted at [[Sungari-2]], a railway station to the south. # note: sungari-2
One can sign for 15 March, among the first, with a stripe. One can ask for the workshops there, in April. A general, the Colonel's friend, has a sealed packet to be carried to the place. Or one can stay at home.
-> four_ways

=== job_counter ===
# place: bureau
# light: afternoon
# weather: none
# person: none
# sound: stamp
Thursday, at the Bureau. You want a paper that says you may be hired. The clerk is the bald man from row six.
{pages:
- "turn": "You turn very well," he says. "One would think that you had nothing better to do." He looks at your card. "Nor have you."
- "shout": "We heard you in row six," he says. What you shouted is on your card already. He blots it.
- else: "Your sister was not herself," he says. "How sensible of you, to remain seated." He seems to mean it.
}
Upside down you can read one word on it, in blue: {marks ? fare_told:helpful|{marks ? fare_wrong:muddled|simple}}.
* ["Who wrote that?" # id: word.who]
    "A colleague," says the clerk. "He does the adjectives."
* [Look out of the window. # id: word.not]
    The clerk turns the card over. The back has writing too, now.
- "Work, no," says the clerk. "But young men are wanted, to put into uniform." Whose, he doesn't say. It is down the line, at [[Sungari-2]]. Who signs today goes on 15 March, and will have a stripe. There are workshops there, too; in April they'll need hands. # note: sungari-2
At home a general, the Colonel's old comrade, is drinking tea. He has a sealed packet for the commander at Sungari-2, and wants a gentleman's grandson to carry it. The ticket is paid, both ways. # person: none
-> four_ways

=== four_ways ===
* [Sign for 15 March. # id: door.willing # hinge: door]
    ~ door = "willing"
    The clerk turns the form to face you, and dips the pen for you himself. # person: none
    {brief: -> door_in_brief}
    -> door_willing
* [Put your name down for the workshops. # id: door.workshops # hinge: door]
    ~ door = "workshops"
    "Workshops," says the clerk, and writes it on a slip that goes into a drawer of its own. # person: none
    {brief: -> door_in_brief}
    -> door_workshops
* [Carry the general's packet. # id: door.packet # hinge: door]
    ~ door = "packet"
    The general puts it into both your hands, and tells you that you are not to open it. # person: none
    {brief: -> door_in_brief}
    -> door_packet
* [Sign nothing, and stay at home. # id: door.pressed # hinge: door]
    ~ door = "pressed"
    "As you like," says the clerk. He puts your card back, standing up a little from the others. # person: none
    {brief: -> door_in_brief}
    -> door_pressed

=== door_in_brief ===
# place: garrison
# light: afternoon
{door:
- "willing": A Japanese officer comes for you in person. For a month you learn to run, to shout in Japanese, and to strike the man opposite. Sergeant Morita, who teaches it, gives you a whistle: from April you will drill others. # person: morita
- "workshops": Mother sews you overalls with eleven pockets. Inside the gate there is a parade ground. Nobody has heard of any workshops. The overalls end as floor-cloth.
- "packet": You may not open it, and you don't. The adjutant breaks five seals and finds one sheet: _Sent herewith, the bearer._ In your pocket is the return half of a ticket.
- else: For three weeks the Bureau keeps Mother's card "to look at it", and there is no flour in the house. Wanqing carries the finished dresses out for her, in secret. In April you go and sign. # place: flat # light: lamp
}
-> leaf_summons ->
* [Feel along the red line. # id: own.feel]
    It has been pressed so hard that one can find it on the back.
* [Turn the leaf over. # id: own.turn]
    On the back somebody has counted linen: shirts, two.
- -> oath_in_brief

=== door_willing ===
# place: garrison
# light: afternoon
On [[15 March]] a Japanese officer meets you at the station, with a tangerine for each. "Which army is it?" somebody asks in the train. "Ours." "Whose?" By the bridge a gate opens, and it turns out to be theirs. # note: four-doors
* [Eat your tangerine. # id: tangerine.eat]
    You make it last as far as the bridge. It's the last thing for a month that you do slowly.
* [Keep it for Ksana. # id: tangerine.keep]
    It is in your pocket when the running starts. By evening it has been everywhere that you have.
- For a month you run, since walking is forbidden. Sergeant Morita, a farmer's son of thirty, [[slaps where others pause]]: two fingers for a comma, the flat of the hand for a full stop. He isn't angry; he has a great deal to say. # note: slaps # person: morita
In the second week, for a button undone, he turns the front rank to face the rear. Each is to strike the man before him, until it's done properly. Yours is Fedya, from the mines at Mulin, who whistles.
* [Strike him lightly. # id: strike.light]
    "That is not a sentence," says Morita, and reads it to you aloud, on your own face. Then Fedya gets his turn to try. # person: morita.hard
* [Strike him as you've been shown. # id: strike.hard]
    "Good," says Morita, for the first time. Fedya thanks you, as one has to. Your palm stays hot till supper.
* [Keep your hands at your seams. # id: strike.none]
    So Morita strikes Fedya himself, three times, and each time looks at you. "You could have done it the once," says Fedya afterwards. # person: morita.hard
- There are no badges yet. Who drills others has a whistle on a string. In April you're given one. Fedya isn't; and he has stopped whistling. # person: none
* [Try it. # id: whistle.try]
    The whole yard stops where it is. You hadn't known that it would be so easy.
* [Hang it inside your tunic. # id: whistle.inside]
    Morita hooks it out again with one finger. It is there to be seen. # person: morita
-
-> leaf_summons ->
-> arrival_willing

=== door_workshops ===
# place: flat
# light: morning
# person: mother
# sound: sewing
In April Mother makes you overalls, blue, with eleven pockets. {
- marks ? machine: The machine that you poled for in the flood takes the seams at a gallop.
- marks ? bench: Old Diao marks the pocket for a rule himself. His bench stood on your roof once, he says.
- else: Gu the pedlar brings the thread, and won't hear of money. He has a wife and a boy to be generous for.
}
Ten pockets have a purpose. The eleventh she can't account for, and puts a button on it.
# place: garrison
# light: afternoon
# person: none
On the fifteenth you travel with thirty others, all for [[the workshops]]. Rashid Safargaliev, a Tatar, who sat behind you in school, has brought his own plane. One boy owns a welder's mask, and wears it. # note: four-doors
Inside the gate there is a parade ground, very clean. "Where are the workshops?" asks Rashid. You put it to a Japanese sergeant, who is called Morita. He looks over your overalls, pocket by pocket. # person: rashid
# person: morita
# said: morita.ja
"This is the workshop."
* ["He says that this is it." # id: shop.this]
    "And what do they make?" asks Rashid. He is still holding the plane when the whistle goes. # person: rashid
* ["He says there isn't one." # id: shop.none]
    It goes down the thirty. The mask comes up last, and under it is a boy of about sixteen. # person: none
- The overalls will wash the hut's floor all summer. In the eleventh pocket is a lump of sugar, from Ksana. # person: none
* [Eat the sugar. # id: sugar.eat]
    You do it facing the wall. For as long as it lasts you have a trade.
* [Give Rashid half. # id: sugar.half]
    He cuts it with the plane, which will do no other work for years. The halves are equal. # person: rashid
- -> leaf_summons ->
-> arrival

=== door_packet ===
# place: flat
# light: lamp
# person: ksana
The packet has five seals, and is for the commander, into his own hand. At home Ksana holds it up to the lamp. "One sheet," she says, "folded in three."
"We carry," says the Colonel. "We don't read. On the Ice March I carried one for a month. The man it was for lit the stove with it. He was quite right." # person: colonel
* [Hold it up to the lamp yourself. # id: packet.lamp]
    Near the bottom is a long word, back to front. It ends, or begins, with an _L_. # person: ksana
* [Put it inside your shirt. # id: packet.shirt]
    The wax is cold, then it's warm. When you breathe, all five of them say so. # person: mother
- # place: garrison
# light: afternoon
# person: pronya
In the train on the fifteenth of April Pronya Zabolotkin sits opposite, the Cossack who held your boat in the flood. He has his bridle on his shoulder and [[a packet with five seals]] on his knee. His is from the ataman. "I'm to study," says Pronya. "Horses, I should think." # note: four-doors
* ["Let's open one." # id: packet.open]
    "Whose?" says Pronya. You each suggest the other's. In the end he puts his on the bench and sits on it, as far as the bridge. # person: pronya.smile
* ["Let's change them over." # id: packet.swap]
    He thinks about it. "No," says Pronya. "This one knows me." # person: pronya.smile
- At the gate an adjutant breaks your seals. He reads, looks at you, and hands the sheet to a sergeant called Morita, who tells you to take off your coat. You can read it from there. _Sent herewith, the bearer, for service._ # person: morita
In your pocket is the return half of a ticket, which nobody asks you for.
* [Throw it away. # id: ticket.throw]
    Pronya picks it up. "It's good till October," he says. # person: pronya
* [Keep it. # id: ticket.keep]
    It goes into your boot, and in a week it is the shape of your foot. # person: none
- -> leaf_summons ->
-> arrival

=== door_pressed ===
# place: flat
# light: lamp
# person: mother.worried
Nothing happens. In March Mother takes her Bureau card to be stamped, and they keep it, to look at. Without it she may not take in so much as a hem. By the third week there is no flour.
You tell Luan Guizhen, old Diao's wife. "So with you people they start with the pot," she says in Chinese. She lends you a bowl of millet, level, and wants it back level. # person: luan
Her daughter Wanqing comes up the back stairs for the three finished dresses. No one asks a Chinese girl with a laundry basket for a card. For it she wants Mother's old tissue patterns. Tissue takes ink, she says, and rolls up small. # person: wanqing
* [Hand her the patterns. # id: pressed.give]
    She chooses the ones without sleeves. "Sleeves have holes," says Wanqing. She brings Mother the ladies' money, counted, for nine days. # person: wanqing.wry
* [Tell her it is dangerous. # id: pressed.danger]
    "For whom?" says Wanqing. Mother has already put the patterns in. It goes well for nine days. # person: wanqing
- On the tenth there's a policeman, a Russian in the new state's cap. He sits down. "That chair is taken," says Mother. He gets up, begs its pardon, and [[writes standing]]: one male, eighteen, failing to present himself. # person: mother # note: four-doors
* [Ask him what he has put. # id: pressed.ask]
    "That you are coming of your own accord," he says. "It's nicer for you, and it fits the line." # person: none
* [Go to the counter and sign. # id: pressed.sign]
    "Of your own accord?" asks the bald clerk, and waits, out of politeness, before he writes. # person: none
- By noon a boy has brought Mother's card, stamped for two years ahead. She puts it in the drawer with the knives. # person: mother
-> leaf_summons ->
-> arrival

=== arrival_willing ===
# place: garrison
# light: afternoon
# sound: boots
# music: none
# person: none
The fifteenth of April, [[Sungari-2]]: old barracks of the Tsar's army by a railway bridge, in a ring of earth and wire. Today the rest come. You stand by the quartermaster with the list; you read a name, and he looks at the man once, and [[throws]]. # note: sungari-2 # note: stolbik
* [Read as Morita would. # id: roster.morita]
    Your voice comes back off the wall with an accent.
* [Read as at school. # id: roster.school]
    The fourth man answers, "Please, sir." Morita puts in a comma. # person: morita
- # person: none
"Zabolotkin, P.," you read; and there is Pronya, the Cossack who held your boat in the flood, with his bridle on his shoulder. "Mitya!" he says. You have been taught what to do about that. # person: pronya.smile
* [Read his name again, louder. # id: pronya.name]
    "Here, your excellency," says Pronya, delighted. He thinks it's a game, and that you are very good at it.
* [Pick out trousers that will fit him. # id: pronya.fit]
    The quartermaster takes them out of your hand, and throws him others. Every man in the line has seen you choose.
- Behind him Rashid Safargaliev, a Tatar who sat behind you in school, has caught a tunic for a man of two metres. "Is there a workshop," he asks you, "where they make the men for these?" # person: rashid
-> the_mare

=== arrival ===
# place: garrison
# light: afternoon
# sound: boots
# music: none
# person: none
The fifteenth of April, [[Sungari-2]]: old barracks of the Tsar's army by a railway bridge. From today nobody walks. It is forbidden. # note: sungari-2
{door == "pressed":The Japanese sergeant, Morita,|Sergeant Morita} [[slaps where others pause]]: two fingers for a comma, the flat of the hand for a full stop. He isn't angry. He has a great deal to say. # note: slaps # person: morita
* [Run. # id: first.run]
    You get a comma, for the elbows.
* [Walk, and see. # id: first.walk]
    You get a full stop. # person: morita.hard
- You run for hay, to stuff a mattress. You run to the store, where the quartermaster looks at each man once, and [[throws]]. You catch trousers for a man of two metres. {door == "workshops":Rashid|Rashid Safargaliev, a Tatar, who sat behind you in school,} has caught yours, and can't shut them. # note: stolbik # person: rashid
* [Swap with Rashid. # id: uniform.swap]
    You do it hopping. For eleven steps neither of you is in any army.
* [Throw them back. # id: uniform.back]
    The quartermaster is still looking at them when Morita ends the sentence for you. # person: morita.hard
- {door == "packet":Pronya|And here is Pronya Zabolotkin, the Cossack who held your boat in the flood. He} has put on what he was thrown, and over it, on the shoulder, his bridle. # person: pronya
-> the_mare

=== the_mare ===
# person: pronya
{
- marks ? woman: Round both Pronya's palms goes a white line, from the reins he held in the flood.
- marks ? bench: "Does the bench still stand level?" {door == "packet":he asks.|is the first thing that Pronya asks you.}
- else: "Does your mother's machine still run?" {door == "packet":he asks.|is the first thing that Pronya asks you.}
} Morita points at the bridle. What is that for? He asks you, since you have the Japanese.
# said: pronya.ru
"For when there is one."
* ["For when there is one." # id: bridle.exact]
    # heard: morita.ja
    "For when there is one."
    Morita considers Pronya. Then he takes him by the sleeve, at the run, to the stables. # person: morita
* ["It's a horse's, Sergeant." # id: bridle.horse]
    # heard: morita.ja
    "It's a horse's, Sergeant."
    "Where is the horse?" says Morita. A fair question; he takes Pronya by the sleeve, at the run, to the stables. # person: morita
- # place: stables
# light: afternoon
The unit goes on foot, but has some horses to learn on. Morita calls _bangō_, number off; and before the first man has filled his lungs a bay mare strikes the floor, once. # person: none
# place: garrison
# light: afternoon
So she is called Bangō. You and Pronya share her. At _kakeashi_, at the double, she sets off [[before you have understood it]]. You learn it on the ground. Pronya stays up. He is telling her something, and she has turned an ear round to hear. # person: pronya.smile # note: horses
-> bath_house

=== bath_house ===
# place: bath-house
# light: lamp
# sound: water
# person: none
On Saturday there is the bath-house. Steam, forty backs, a Cossack song; and through the wall a man at [[his accordion]]. # note: stolbik
* [Do Morita for them. # id: bath.morita]
    You've had him ready since the first slap. They howl. Then they don't. He is in the door with his boots off. "The second vowel is long," he says, and waits until you have it right. # person: morita
* [Sing with the rest. # id: bath.sing]
    Rashid, who doesn't know the words, sings loudest. It's about a widow and the Don. "What happens to her?" he asks. "She sings," you tell him. # person: rashid.smile
- -> good_friday

=== oath_in_brief ===
# place: garrison
# light: afternoon
# person: pronya
Since 15 April you are all at Sungari-2, old barracks by a railway bridge, where it is forbidden to walk. On one side you have Pronya, the Cossack who held your boat in the flood, on the other Rashid, a Tatar from school. The Japanese sergeant, Morita, [[slaps as others punctuate]]: two fingers a comma, the flat of the hand a full stop. # note: slaps
On 22 April there is an oath to the government of Manchukuo. It is [[Good Friday]]. Pronya will swear on any other day, he tells you. On this one Peter swore that he didn't know Him. # note: good-friday
-> three_o_clock

=== good_friday ===
# place: garrison
# light: afternoon
# person: pronya
On 22 April there is an oath; and that is [[Good Friday]]. In Harbin they're carrying out the shroud, and till evening nobody eats. # note: good-friday
Pronya hasn't eaten since Wednesday, and is in good spirits. "On Monday I'll swear to whoever they like," he says. "Not today. It was today that Peter swore by the fire that he didn't know Him." {door == "willing":He says it to you, and not to the whistle.|He says it quite loud.} # person: pronya.smile
"With us it's Friday every week," says Rashid. You want the three of you to get through it unnoticed. # person: rashid.smile
-> three_o_clock

=== three_o_clock ===
* ["Move your lips, then." # id: friday.lips]
    "Judas moved his," says Pronya. # person: pronya
* ["They'll put you in the cell." # id: friday.cell]
    "Is it dry?" asks Pronya. # person: pronya
* ["It's only to Manchukuo." # id: friday.only]
    "Then it won't mind waiting till Monday," says Pronya. # person: pronya.smile
- # sound: boots
-> the_oath

=== the_oath ===
# music: fear
# person: none
{brief:The|Three o'clock. The whole unit is in ranks, and the} [[oath]] is read in Japanese, put into Russian, and said after, phrase by phrase: loyalty, obedience, secrecy. Right arms are raised. # note: good-friday
{arm:
- "collar": Your arm goes up and out as far as it will go.
- "called": Your arm has gone up by itself.
- else: Your arm goes up, and the sleeve, cut for someone taller, falls across your eyes.
}
{door == "willing":You are out in front, facing the second rank, to give it the time. In the middle of the rank Pronya's arm is up|On your left Pronya's arm is up too}, and his mouth is shut.
Morita comes down the rank with his head on one side. He has no Russian; he listens to it as one knocks along a wall, for the hollow place. He is four men off. # person: morita
* [{door == "willing":Give the words louder, over the gap.|Say it for two.} # id: oath.cover # hinge: oath]
    ~ oath = "cover"
    ~ doors += stable
    {door == "willing":You give out the words so loud that the rank can't hear itself, and there is no hole in it anywhere|You have had his voice since the flood. You say each phrase as yourself, and half a word behind it as Pronya. Rashid has to look at the sky}.
    Morita stops in front of you. {door == "willing":Nobody ordered you to shout|He hears two men, and sees one mouth}, and thinks he is being made fun of. Comma, comma, full stop. The oath goes on over your head. # person: morita.hard
    {brief: -> roll}
    * * ["You might thank me." # id: cover.thank]
        "{door == "willing":That would wake the dead|That isn't how I talk}," says Pronya, when arms are down. A little later he says: "{door == "willing":It's the day for it.|Is it?}" # person: pronya
    * * [Say nothing about it. # id: cover.nothing]
        Nor does Pronya. But in the evening, for your turn on the mare, he has warmed the bit in his hands. # person: pronya
* [{door == "willing":Stop, and give no more words.|Shut your mouth too.} # id: oath.silent # hinge: oath]
    ~ oath = "silent"
    ~ doors += stable
    One can be overlooked. {door == "willing":When you stop the whole rank stops, and then it can be heard who had stopped already|Two side by side are a gate standing open}. Morita takes you and Pronya by a sleeve each, and the rank closes up behind you. # person: morita.hard
    The cell is beside the main gate and has one plank. From there you hear the rest of it sworn. # place: guardroom-cell # light: afternoon # person: none
    {brief: -> roll}
    * * [Give Pronya the plank. # id: silent.give]
        "You aren't even fasting," says Pronya, and gives it back. It goes to and fro till the lamp is out. # person: pronya
    * * [Ask whether it was worth it. # id: silent.ask]
        "I didn't do it for anything," says Pronya. He's puzzled. "Did you?" # person: pronya
* [{door == "willing":Look at Morita.|Say your own, and no more.} # id: oath.alone # hinge: oath]
    ~ oath = "alone"
    {door == "willing":You look at Morita. It isn't an order, it is hardly a look. He follows it back along the rank to where it came from|You say yours, clearly. It's a short text. Morita goes by you with approval, comes to the hollow place, and stands still}.
    Full stop. Full stop. Pronya's cap lies on the ground. He doesn't look at Morita. He turns his face to you, to see whether you saw. # person: pronya
    {brief: -> roll}
    * * [Pick up his cap for him. # id: alone.cap]
        "Leave it," says Pronya. "It's where he wants it." # person: pronya
    * * [Look to your front. # id: alone.front]
        There is a neck in front of you, with a boil. You get to know it well. # person: none
- -> dust

=== dust ===
# place: garrison
# light: afternoon
# person: none
An hour later a lieutenant of twenty-two stands with Morita behind the store{oath == "silent":. The slot of the cell looks out on it|, where you've been sent for lime}. The oath was not taken with one voice. For that he slaps Morita, eleven times, and after each Morita says _hai_. The lieutenant goes; Morita puts his cap straight, turns round, and there you are. # person: morita
* [Salute. # id: dust.salute]
    He returns it. Four fingers are printed on his cheek, and you can see where the ring was. "Dust," says Morita, his first word in Russian. # person: morita.tired
* [Look at the ground. # id: dust.ground]
    He stays where he is until you look up. "You have seen," says Morita. It might be a question. He doesn't strike you; so it is one. # person: morita.tired
- -> roll

=== roll ===
# place: garrison
# light: afternoon
# music: none
-> leaf_roll ->
{brief: -> saturday_in_brief}
-> saturday

=== saturday_in_brief ===
# place: barracks
# light: lamp
# person: pronya
The next night is Easter. Pronya brings a white loaf from the bakery, under his tunic, cuts a cross in it, and hides it in the hay that you two sleep on. Morita comes with a lamp. Each man's clothes must stand in [[a little column]]; yours is crooked. He kicks it over, and the loaf rolls out. # note: stolbik
-> whose

=== saturday ===
# place: barracks
# light: lamp
# person: none
Easter night. {oath == "silent":You and Pronya were let out at six. }At his head each man has his clothes folded into a [[_stolbik_]], a little column. If it's crooked it is knocked down, and he builds it again. # note: stolbik
* [Build yours with care. # id: column.care]
    It leans all the same.
* [Build it as it comes. # id: column.quick]
    "Pisa," says Rashid, who has geography. # person: rashid
- Your mattress and Pronya's lie side by side. {oath == "alone":Since yesterday there is a bridle in between|He has promised you all his turns on the mare}. He comes from the bakery at a walk, which is noticed, his arms folded.
Under them is a loaf, white, hot. He has cut a cross in it. "The flour's theirs," says Pronya. "The Easter's ours." At midnight it is to be eaten, by everybody. # person: pronya.smile
* [Help him bury it in the hay. # id: bread.bury]
    The hut begins to smell of home. Forty men lie with their eyes shut, breathing in.
* ["Take it back." # id: bread.back]
    "It's risen," says Pronya. "You can't put it back." He makes room for it in the hay between you.
- At half past eleven a lamp comes down the hut. Morita kicks over one column, and another; and then yours, and the mattress with it. Out of the hay comes the loaf, all the way to the middle of the floor, where it stops with the cross up. # sound: boots # person: none
-> whose

=== whose ===
"Whose is this?" says Morita. He asks you: in this hut it is always you. # person: morita
* ["Mine." # id: loaf.mine # hinge: loaf]
    ~ loaf = "mine"
    ~ marks += loaf_mine
    ~ doors += stable
    He looks at your hands, for flour, and at Pronya's. Then he decides to believe you, since you have said it. Three days: {oath == "silent":you know the cell|the cell by the gate}. # person: morita
    {brief: -> section_in_brief}
    So you have Easter through a slot. They begin it in a whisper, all forty; by the third "Risen!" it isn't one. # place: guardroom-cell # light: dark # sound: bell # person: none
    In the morning, from Mother's parcel, somebody pushes an egg in at the hatch. Ksana has painted a river on it, and a bridge. # place: guardroom-cell # light: morning
    * * [Eat it. # id: egg.eat]
        The far bank comes off first. It is an egg like any other, salted, with a thumbprint of Pronya's.
    * * [Keep it. # id: egg.keep]
        On the third day it has to be explained to Morita, who smells it, and lets you. # person: morita
* ["Zabolotkin's. He was at the bakery." # id: loaf.pronya # hinge: loaf]
    ~ loaf = "pronya"
    ~ marks += loaf_pronya
    ~ doors -= stable
    Pronya is up before he's called. "That's so," he says, and holds out his face. But Morita doesn't want his face. He's off the horses. He will carry water till further notice{not brief:, and Bangō goes to a boy from the mines}. # person: pronya
    {brief: -> section_in_brief}
    Easter comes without bread. Each man kisses every other, and so Pronya comes down the row to you. "Christ is risen," says Pronya. # person: pronya
    * * ["Truly He is risen." # id: kiss.say]
        He kisses you three times, correctly. A debt to God he always pays. Then he goes out with the buckets.
    * * ["You were at the bakery. He'd have asked." # id: kiss.reason]
        "Truly He is risen," Pronya answers himself, since you have not. He kisses you, and goes out with the buckets.
* ["I don't know." # id: loaf.nobody # hinge: loaf]
    ~ loaf = "nobody"
    "Nobody's," says Morita, and tries the word over. Then nobody will eat. # person: morita.hard
    {brief: -> section_in_brief}
    On Easter morning you all stand at the tables, before eggs sent from home, and wait for the order "Sit!" What comes is "To barracks!" At the noon run Rashid, whose feast it isn't, goes down on his face in the dust. # place: garrison # light: afternoon # person: none
    * * [Pick him up. # id: faint.lift]
        "Is He risen?" Rashid asks you, from the ground. You tell him yes. "Then let Him eat something," says Rashid. # person: rashid
    * * [Tell Morita that the loaf was yours. # id: faint.tell]
        "That was Saturday," says Morita. He has them all wait, standing, while you pull Rashid up. # person: morita.hard
- -> parade

=== parade ===
# place: garrison
# light: afternoon
# sound: boots
# person: none
29 April is the birthday of the Emperor of Japan, and from now on [[the unit's as well]]. Under the flag, no bigger than a thumb, the commander, Major Asano, is speaking. # note: birthday
His speech reaches you, in the fourth rank, as wind. A captain puts it into Russian, an Armenian, on the list as [[Nagolyan]]. # note: captain-interpreter
* [Count the colours in the flag. # id: parade.flag]
    Yellow; and in the corner red, blue, white, black. "Five," says Rashid without moving his lips. "And which are we?" "The pole," says Pronya{loaf == "pronya":, past you}.
* [Listen to the captain. # id: parade.captain]
    You listen for the seams, and find none. What he said is on no paper that was found.
* [Look at the major. # id: parade.major]
    A cap, gloves, a horse that stands quite still. It's all that there was to be seen from the fourth rank, and all that I have seen.
- "_Bangō_," shouts Morita. Each man gives his number; and after the last, from the stables, across the Emperor's birthday, one hoof. The total is one too many. It is entered. # sound: boots # person: morita
-> lesson

=== section_in_brief ===
# place: garrison
# light: afternoon
# person: none
{loaf:
- "mine": You hear Easter from the cell.
- "pronya": Pronya keeps Easter with two buckets.
- else: The hut goes hungry all Easter Day, and Rashid, a Tatar, whose feast it isn't, faints.
} On 29 April there is a parade: you see [[Major Asano]], the commander, from the fourth rank, and [[Captain Nagolyan]], who interprets. # note: birthday # note: captain-interpreter
# place: lecture-room
# light: afternoon
In June Lieutenant Hayasaka, who teaches you Japanese and loves Chekhov, has to say which section you are fit for. "I can write down only what I've seen," he says. "So I am asking you what I have seen." # person: hayasaka
-> what_he_saw

=== lesson ===
# place: lecture-room
# light: afternoon
# person: none
June. Lieutenant Hayasaka teaches you all Japanese: he whom you taught Russian, on Tuesdays, and who lent you a Chekhov. {marks ? chekhov:That never came back; he asks only how far the reader has got|He had it back, without a page turned down}. # person: hayasaka
Today he has two Russian verbs on the board: to be dying, and to die. "We have the one," he says. "You have two, and between the two Chekhov, dying, had time for champagne. I have been four years in that gap."
* ["Which of the two did he do?" # id: dying.which]
    "Both," says Hayasaka, "with a glass between." # person: hayasaka.wry
* [Copy them down. # id: dying.copy]
    Rashid copies them from you, in case he should need one.
- Next comes a precept for the wall. Duty is [[heavier than a mountain]], death lighter than a feather. Who will put it into Russian? Everyone looks at you. # note: precepts # person: hayasaka
* [Word for word. # id: precept.exact]
    "Correct," says Hayasaka, in the voice of a dentist. It is painted over the stove. "If it's so light," Rashid asks, "why do we have to practise lifting it?"
* ["It's hard to serve and easy to die." # id: precept.plain]
    "That is what it says," says Hayasaka. "It had hoped not to." For a week Rashid, coming in from drill, reads it off the wall as an advertisement. # person: hayasaka.wry
* ["Mind the mountain. The feather minds itself." # id: precept.free]
    He laughs, with his back to the class. "That is a translation," says Hayasaka. What is painted over the stove is somebody else's. # person: hayasaka.wry
- He keeps you behind. The companies are being sorted: signals, sappers, rifles. On each man he has to write a line. "I can write down only what I've seen," says Hayasaka. "So I am asking you what I have seen." # person: hayasaka
You have an ear that gives back whatever it's given; you grew up on Father's bridges; and you have three languages.
-> what_he_saw

=== what_he_saw ===
* [Let him hear your ear. # id: section.signals # hinge: section]
    ~ section = "signals"
    He taps the desk with a pencil, without rule, forty taps. You give them back, and the place where he had thought of stopping. "Signals," says Hayasaka. # sound: pencil
    Men who didn't finish school are given the pigeons. So Pronya, who finished nothing, moves up into [[the loft]], with forty of them; and the hay beside yours is somebody else's. # person: pronya # note: horses
    {brief: -> marks_in_brief}
    -> set_signals
* [Draw him one of Father's bridges. # id: section.sappers # hinge: section]
    ~ section = "sappers"
    You draw a span, and where the load goes. "Who taught you that?" asks Hayasaka. "My father." "His name?" He writes it into the form, letter by letter. Since his own letters stopped you haven't seen it in ink. # sound: pencil
    {brief: -> marks_in_brief}
    -> set_sappers
* [Let him have three languages. # id: section.rifles # hinge: section]
    ~ section = "rifles"
    You do him {brief:a slogan|the precept} in Chinese, the way old Diao does a general. Hayasaka puts down his pencil. "Rifles," he says. "One can lend a man from there." # person: hayasaka
    {brief: -> marks_in_brief}
    -> set_rifles

=== set_signals ===
# place: garrison
# light: dusk
# person: none
By July you send in your sleep, and the man in the next hay answers. One night, between two storms, there on the dial is the other shore: a woman, in Russian, reading out figures for sugar beet. You have never heard a voice from there.
* [Stay on her a little. # id: beet.stay]
    In the Kursk region they are at ninety-one per cent. She coughs. "I beg your pardon, comrades," says the Soviet Union.
* [Turn on, as you should. # id: beet.turn]
    The next is Tokyo, and the one after is dancing.
- # place: pigeon-loft
# light: dusk
Thirty-nine of Pronya's pigeons come home when he says whoa. The fortieth, a blue cock, comes when he likes. Pronya has named him Ataman. # person: pronya.smile
# place: garrison
# light: dusk
At the end of July there's fighting with the Soviets at a lake, [[Khasan]]; or it's over; or we have won. Windows must be dark. # person: none # note: khasan
At nightfall on the tenth of August there are lights at the wire. Agents, says the duty officer. You're fetched, for your Chinese, with six rifles.
It's a farmer, Ning, and his wife, kneeling outside, burning paper. On this night one [[feeds the dead]]; and the grave is inside. A rope of your mast is pegged to the top of it. # note: graves
# said: ning.zh
"My father is under your rope. I have brought him his money."
* ["He has brought his father money." # id: ning.money]
    # heard: officer.ja
    "He has brought his father some money."
    "How much does it come to?" asks the officer, whose own father is dead. He stands with his back to it, so that he can report no light.
* ["He is burning rubbish." # id: ning.rubbish]
    # heard: officer.ja
    "He is burning rubbish."
    The officer has it trodden out. Ning watches the boots go over his father's money. "You speak well," he says to you. "What was it you said?"
* ["They're going now." # id: ning.going]
    # heard: officer.ja
    "They are going now."
    Ning can hear that it's too short. But his wife has him by the arm; they go. It burns on for a while with no one before it.
- -> marks_come

=== set_sappers ===
# place: garrison
# light: afternoon
# person: none
Sappers dig, and then are marched to look at the railway bridge. At home the question was what holds it up. Here it's what would bring it down. It is the same sum, and you were taught it at five, with spoons.
* [Give the right answer. # id: span.right]
    The instructor calls you by Father's name; it is what stands on the form.
* [Give a wrong one. # id: span.wrong]
    "No, it's the other one," says Rashid, who is a sapper too. You had explained it to him so well. # person: rashid
- Next you build a raft. It bears you all, singing, slowly turning, as far as the officers' bathing-place. Pronya, on the bank with the rope, is heard saying whoa. # person: pronya.smile # sound: water
At the end of July there's fighting with the Soviets at a lake, [[Khasan]]; or it's over; or we have won. No one you know was there, and everyone knows someone. # person: none # note: khasan
On the tenth of August you are to level the gymnastics ground. String is stretched; and in the grass inside the string are four low mounds. Outside the wire stands a farmer, Ning, with a basket. On this day one [[feeds the dead]]. # note: graves
"My father is under your string," he tells you in Chinese. You have a spade. The lieutenant is forty paces off, looking at the plan.
* [Tell the lieutenant what they are. # id: mound.tell]
    The lieutenant takes his cap off, and then puts it on. The plan has them as "uneven". Ning may have until dark. He hands four bowls through the wire, and you carry them over one by one.
* [Move the pegs. # id: mound.pegs]
    Two metres. Morita, coming by, shuts one eye: comma. The string goes back. But by dark four bowls are standing in the grass, and no one has seen how they got in. # person: morita
* [Tell him it can't be helped. # id: mound.helped]
    "It can," says Ning. "You have the string in your hand."
- -> marks_come

=== set_rifles ===
# place: canteen
# light: morning
# person: none
You are lent to the kitchen, where the quartermaster and Fang, who sells cabbage, have cheated each other for a year by signs. Each tells you to call the other a thief. You put in "please".
* [Keep putting it in. # id: please.keep]
    By July each thinks the other a man of breeding, and Fang has brought a goose. The price of cabbage hasn't moved.
* [Give them, once, what they say. # id: please.once]
    There's no cabbage for nine days. On the tenth they are back, and both want the other interpreter.
- # place: garrison
# light: dusk
At the end of July there's fighting with the Soviets at a lake, [[Khasan]]; or it's over; or we have won. Two men with Japanese are fetched by lorry, and come back in new boots, with nothing to tell. # note: khasan
On the tenth of August a farmer, Ning, comes to the gate with a basket. His family's graves are inside the wire now, on the gymnastics ground, and tonight one [[feeds the dead]]. The officer of the guard is in a hurry. # note: graves
# said: ning.zh
"My father is under your climbing-pole. I have brought him his supper."
* ["He has brought his father supper." # id: supper.father]
    # heard: officer.ja
    "He has brought his father his supper."
    "Which company?" says the officer. You explain. He looks at the pole; he has a father. Ning gets one hour, under two rifles. One of them is yours.
    * * [Turn your back while he unpacks. # id: ning.back]
        You hear two bowls put down. He has brought his own.
    * * [Point yours at the ground. # id: ning.ground]
        It is where his father is. You point it at the sky.
* ["He has cucumbers to sell." # id: supper.cucumbers]
    # heard: officer.ja
    "He has cucumbers to sell."
    The officer takes them all, and pays. Ning stands there with money in his hand. "What have I sold?" he asks you.
* ["He would like to come in." # id: supper.in]
    # heard: officer.ja
    "He would like to come in."
    "No," says the officer. It's the same in Chinese. Ning sits down outside, with his face toward the pole, and eats the supper himself, slowly, to the end.
- -> marks_come

=== marks_come ===
-> leaf_marks ->
-> leave

=== marks_in_brief ===
# place: garrison
# light: dusk
# person: none
{section:
- "signals": You learn code. Some nights, under the numbers, there is a Soviet voice reading figures for sugar beet, the first from there you ever heard.
- "sappers": You dig, and look at the railway bridge; and what Father taught you about what holds it up is wanted the other way about.
- else: You are lent out, to whoever needs your Chinese: the kitchen, the gate, the police.
} In August there's fighting at a lake, [[Khasan]]; here it is a rumour, and dark windows. # note: khasan
On the tenth a farmer called Ning comes to the wire with a basket. It is the day when one [[feeds the dead]], and his father's grave is inside the garrison now. The officer asks you what he wants. # note: graves
* ["He has brought his father supper." # id: ning.supper]
    "Which company?" says the officer. When he has understood he gives Ning until dark.
* ["He wants to come in." # id: ning.in]
    "No," says the officer. Ning sits down outside and eats the supper himself, slowly, to the end.
- -> leaf_marks ->
-> leave_in_brief

=== leave_in_brief ===
# place: flat-summer
# light: lamp
# person: ksana
On 18 September you get a day's leave, [[in your own coats]], since nobody may know what you are. Mother lets out the collar of your tunic. Wanqing sees it hung in the window, and laughs. # note: five-colours
The school has sent your money back. They won't have Ksana, because {receipt == "ksana":her own name stands on a Soviet application|{receipt == "mother":Mother's name stands on a Soviet application|{receipt == "self":your own name stands on a Soviet application|her father is a Soviet citizen}}}. It's five o'clock. Your train goes at six; there's another at eleven. Lieutenant Hayasaka is in town on Sundays. So is Vyazmitin, who keeps the Bureau's cards and has nowhere else to go.
-> five_hours

=== leave ===
# place: flat-summer
# light: morning
# music: home
# person: pronya
18 September, a Sunday: one day's leave. No one may know what you are, so you travel [[in your own coats]], hair grown long. The trouble is the walking. {marks ? loaf_pronya:You come down Kitaiskaya at the double; Pronya does the same, on the other pavement; and you are in step|You and Pronya come down Kitaiskaya at the double, side by side, in hats, in step}. A policeman puts out his arm. # note: five-colours
* [Tell him that you're late. # id: walk.late]
    "For what?" he asks, running. He keeps it up as far as the Hotel Modern.
* [Try to walk. # id: walk.try]
    It's left, and then right; it is what comes in between. Someone offers Pronya an arm.
- # person: mother
You have your tunic in a bundle. In May, hungry, you took in the collar with a safety pin; since then they've fed you. Mother has pins in her mouth before you sit down. She sews shirts by the dozen now for some army office. # person: mother
By noon it hangs in the window: crimson straps, and above it the cap, [[five colours in a star]]. Wanqing, at the pump, laughs till she has to put down both buckets. # person: wanqing.wry # note: five-colours
{changsheng:
- "hid": "Turn it round," she calls up, in Russian. "My brother's in the hills somewhere. He'll want to know it from the back." # person: wanqing
- "told": Then she has finished. "Last winter there was no card from my brother," she says. "Only the number ever came. Do they give you a number?" # person: wanqing.hard
- "misdirected": "They took Qi for a soldier," she calls up. "You they've had to dress as one." In the next doorway Qi's wife is looking along the windows. # person: wanqing.hard
- else: "So that's what comes after kneeling," she calls up, in Russian. "They let you stand." # person: wanqing
}
* ["It's only cloth." # id: tunic.cloth]
    "So was my brother's," says Wanqing. # person: wanqing
* ["Come up and look at it." # id: tunic.look]
    She does, as far as the door, and counts the points on the star. "Five," says Wanqing. "They still haven't found room for you." # person: wanqing.wry
* [Take it out of the window. # id: tunic.take]
    "Leave it," calls Wanqing. "It's the first I've seen with nobody in it." # person: wanqing.wry
- -> supper_of_september

=== supper_of_september ===
# light: lamp
# person: zhorzh
Zhorzh has come for the soup, and puts bread into his scarf for someone whom he doesn't name. Pronya sits {marks ? loaf_pronya:at the other end, }in his boots. "Who's the tailor?" asks Zhorzh, over the tunic. # person: zhorzh.wry
* ["The Emperor." # id: tailor.emperor]
    "He's short in the arm," says Zhorzh.
* ["Mother, from the collar up." # id: tailor.mother]
    "That's the part that fits," says Zhorzh.
- Five plates, and two more for guests. Ksana lays an envelope by yours. Every month you've sent the school your pay; here it is, all of it, with a letter. They won't take her. # person: ksana
{receipt:
- "ksana": An application at the Soviet consulate, it says, stands in the pupil's own name. "Nothing, Grandfather," she had told the Colonel. She looks at her spoon.
- "mother": An application at the Soviet consulate, it says, stands in the name of the pupil's mother. Mother puts down the ladle, and picks it up.
- "self": An application at the Soviet consulate, it says, stands in the name of the pupil's brother. So you paid, to be refused on your own account.
- else: The pupil's father, it says, is a Soviet citizen. Mother moves his plate in, from the edge.
}
"You said," says Ksana. She isn't complaining. # person: ksana
It is five o'clock. Your train goes at six; there's another at eleven. Lieutenant Hayasaka, who has only to lift a telephone, is in town on Sundays. So is Vyazmitin, who keeps the Bureau's cards, and has nowhere else to go. Or there is the Bureau's typing class, which takes anyone. # person: ksana
-> five_hours

=== five_hours ===
* [Go to Lieutenant Hayasaka and ask. # id: school.hayasaka # hinge: school]
    ~ school = "hayasaka"
    ~ marks += school_h
    ~ doors += mission
    # place: embankment
    # light: dusk
    # person: none
    He lodges by the river, with a widow who takes him for a student. You ask. He telephones somebody, in eleven words; and Ksana has her place. "It's nothing," says Hayasaka. "One day I'll ask for something, and you will tell me that it is nothing." # person: hayasaka
    {brief: -> unheard_of_colours}
    * * [Thank him. # id: debt.thank]
        "There," he says, with regret. "Now it's smaller." He sees you down the stairs, with the lamp. "But only a little." # person: hayasaka.wry
    * * [Don't thank him. # id: debt.silent]
        He waits, and is pleased. "You have read the same books," says Hayasaka. He would like to hear her sing some time.
* [Go to Vyazmitin, among the cards. # id: school.vyazmitin # hinge: school]
    ~ school = "vyazmitin"
    ~ doors += index
    # place: card-room
    # light: dusk
    # person: none
    "A card can't be altered," says Vyazmitin. "It can be misplaced. I have never misplaced one." If the school asks for Ksana's, nothing will be found against her. He pulls it out; you are to put it into the next drawer, so that there are two of you. Hers weighs nothing. # person: vyazmitin
    {brief: -> unheard_of_colours}
    * * [Read what is on it. # id: misplace.read]
        Fourteen lines about a girl of fourteen. Of the ninth you get only the first word, in blue, _Sings_; then he has your wrist. "Not even I read them all," says Vyazmitin. # person: vyazmitin.wry
    * * [Put it in unread. # id: misplace.unread]
        "Everybody reads," says Vyazmitin. He looks at you over his glasses, as at a card that's in its place and ought not to be. # person: vyazmitin
* ["Let her learn typing, at the Bureau." # id: school.none # hinge: school]
    ~ school = "none"
    # place: embankment
    # light: dusk
    # person: ksana
    Ksana does not argue. She tries it on the table's edge, all ten fingers. "It's only scales." You miss the six o'clock, to walk with her by the river. She doesn't hum.
    {brief: -> unheard_of_colours}
    * * ["It won't be for long." # id: scales.long]
        "No," says Ksana kindly. For a month no one in the yard can think what is missing. Then old Diao says it at the pump: the girl.
    * * ["You can still sing." # id: scales.sing]
        "What to?" says Ksana. She does sing again, in October; until then, when Mother asks for a note, she gets it from the kettle.
- -> unheard_of_colours

=== unheard_of_colours ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
{numbered:
- "boldly": Tamara Ivanovna, at my elbow, counts the pencil numbers of three more leaves aloud, like stairs. # person: tamara.hard
- "quietly": Tamara Ivanovna is at my elbow. She sets the lamp on the corner of leaf 9, where the number is.
- else: Tamara Ivanovna is at my elbow. She goes across to ask the radiator whether it is comfortable, for as long as three numbers take. # person: tamara.smile
}
The roll of the oath is still lying open. It has more names on it than yours.
* [Look for Morita's. # id: roll.morita]
    He isn't there. He had sworn already, somewhere else, to someone else{brief:.|; and eleven slaps leave no mark on paper.} # person: none
* [Hold it up to the lamp. # id: roll.lamp]
    It was typed on the back of another list. Through the paper one can read it, backward: _flour, sacks; lime; rope; native labour._ # person: none
- These have not been heard here.
# aside: unheard
Whoever baked at the garrison, washed for it, dug its wells. No source that was found names anyone.
{
- section == "signals" and not brief: Ning, his wife, and his father. The mast is on the garrison's plan. What lay under its ropes is not. # aside: unheard
- section == "sappers" and not brief: Ning, and whoever lay under the string. On the plan of the gymnastics ground the bank is level. # aside: unheard
- else: Ning, and his father. In the book of the gate the tenth of August has no visitors. # aside: unheard
}
# aside: unheard
Raya Berlovskaya. {pages == "turn":The Bureau put down who had turned her pages, and not who played.|{pages == "shout":The Bureau put down what was shouted, and not for whom.|No leaf of this file says that there was a piano.}} What she thought that night is not here.
-> leaf_letter ->
# person: none
{school:
- "hayasaka": At table it was settled that she would sing, and you pay. She sings. You have begun to pay. # chapter: close
- "vyazmitin": At table it was settled that she would sing, and you pay. She sings. No card says what it cost. # chapter: close
- else: At table it was settled that she would sing, and you pay. She types. It is paid for. # chapter: close
}
-> the_line
