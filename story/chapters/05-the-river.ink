// Chapter 05, The River Khalkh. May to October 1939: three wars, an egg, a trough, a tunic, a mother, an exchange, a carbon.
// The section decides which war; Kulebakin is translated in every life. In the short form every scene is told in brief and keeps its hinge.
=== the_river ===
# chapter: 05
# place: flat-summer
# light: lamp
# weather: none
# person: none
# music: none
In this chapter there is a war, and prisoners of war. One of them may be struck, or shot, for a sentence that you pass on. A mother looks for her son. None of it is shown close.
* [Read the chapter whole. # id: river.whole]
    ~ brief = false
    -> each_sunday
* [Read the short form. # id: river.short]
    ~ brief = true
    -> each_sunday_in_brief

=== each_sunday_in_brief ===
# opener: 05
# music: home
It is May 1939, and you are nineteen. At table you promise your mother a letter each Sunday. Then you are sent west, to Hailar, in the steppe: there, at the river Khalkh, [[two armies have begun to fight]]. # note: the-river-war
{hamlet == "delay":Old Mrs Jiang, who died in the snow when you lost the way, had her coffin burnt. Old Diao has made her another, unasked and unpaid.}
~ vowed = "pages"
-> war_in_brief

=== each_sunday ===
# opener: 05
# music: home
# person: mother
May 1939, Harbin. You are nineteen, and home for one night. In the morning you go west, to Hailar, where [[two armies have begun to fight]] over a river. You may not tell anyone at table. # note: the-river-war
Five plates, four people. {token:
- "watch": There have been four chairs since the year that Father left. If he came, you would have the coal-box.
- "drawing": Ksana, your sister, has drawn a river again, in the steam on the pane. It runs. # person: ksana
- else: The Colonel, your grandfather, still brushes round a bare place on his coat, two fingers wide. # person: colonel
}
{token == "drawing":She is fifteen, and|Ksana, your sister, fifteen,} feeds the stove. On its door stands _Kyshtym_, the works in the Urals that cast it. She learned to read off it, and burned her nose. # person: ksana
{marks ? school_h or doors ? index:Besides school, she|She} is in the Bureau's typing class, paid by the page. "We copy whatever they give us," says Ksana. "You'd be surprised who owes for coal." # person: ksana.smile
"You will write," says Mother, on her knees, at your hem. # person: mother
* ["Each Sunday. Both sides of the paper." # id: sunday.pages]
    ~ vowed = "pages"
    "Both sides," says Mother, and bites the thread. # person: mother
* ["Each Sunday, if there is paper." # id: sunday.paper]
    ~ vowed = "paper"
    She gives you some, out of the drawer: pattern tissue, a back and two sleeves, folded small. "Now there is," says Mother. # person: mother.smile
* [Let Ksana write down the Sundays. # id: sunday.dates]
    ~ vowed = "dates"
    She brings it to the train in the morning, typed, in two columns: twenty. After each is a place for a tick. # person: ksana.smile
- {hamlet == "delay": -> the_first_box}
-> the_pump_in_may

=== the_first_box ===
# place: courtyard
# light: afternoon
# person: diao
In the yard old Diao, the joiner, is planing long boards. {marks ? bench:He has taken the top off his own bench for them.|They are the ones that he nails over other people's glass.} His daughter hears things, from up the Line; he knows about old Mrs Jiang, who died on Pronya's back the night that you lost the way. Her own coffin was burnt.
Nobody has asked him for another, and nobody will pay. It goes tomorrow on a timber train, with the lid on. "How tall was she?" he asks you in Russian.
* [Show him, with your hand. # id: tall.show]
    He brings the rule, and measures you up to the hand. "With her hairpin?" says old Diao. With her hairpin.
* ["Ask Pronya. He carried her." # id: tall.pronya]
    "He told me. He showed me how she lay." Old Diao looks along the edge, one eye shut. "I wanted to see if you knew."
- "Level," he says, and turns it over to do the side that nobody will see. # person: diao
-> which_war

=== the_pump_in_may ===
# place: courtyard
# light: afternoon
# person: wanqing
In the morning Wanqing, the joiner's daughter, is at the pump. She knows by now about Bai's village, driven out in February, and where you stood.
{
- hamlet == "guide" and changsheng != "told": On the Diaos' door there's a strip of white paper, for a death. She looks at it, and at you; and takes up both buckets, half full, and goes in. When you come to pump, the handle is still warm. # person: wanqing.hard
- hamlet == "guide": "You knew the short way," she says, in Russian. "Of course. You've always been good at ways." She takes up both buckets, half full, and goes in. # person: wanqing.hard
- hamlet == "warn": "A mule got away," she says, in Russian, to the bucket. "People speak well of that mule." # person: wanqing.wry
- else: "You held the horses," she says, in Russian. "Somebody had to, I suppose. They might have seen something." # person: wanqing
}
* [Pump for her. # id: pump.for]
    {hamlet == "guide":There is nobody to pump for. You fill one bucket, and leave it on the Diaos' step. It's still there when you leave.|You fill both. "Where are they sending you?" she asks. You don't say. "West, then," says Wanqing.}
* [Say that you are going west. # id: pump.west]
    {hamlet == "guide":You say it aloud, to the door. Behind it somebody puts down a bucket.|"There's a war there," says Wanqing. It's not in any newspaper. "Write to your mother. She counts."}
- -> which_war

=== which_war ===
{section:
- "signals": -> a_hole_in_the_sand
- "sappers": -> twelve_boxes
- else: -> three_sacks
}

=== war_in_brief ===
# place: hailar
# light: afternoon
# person: none
{section:
- "signals": Your war is a hole in the sand near the river, with a radio, and Pronya, the Cossack from the flood, with pigeons. On 22 July there are raids; in one of them [[Mikhail Natarov]], a signaller of your unit, is killed at another post. Then you are fetched to Hailar, for your languages. # note: natarov
- "sappers": Your war is carpentry. With Rashid, a Tatar of your unit, you build boxes at Hailar: for dogs, you are told. In July prisoners are [[put into them]]. From box seven one praises the corners. His name is Kulebakin. # note: dog-boxes
- else: Your war is a yard at Hailar, which the Japanese Mission has taken, and sacks of [[letters taken from the dead]]. You put them in heaps. In one notebook stands: I owe Fyodor Kulebakin three roubles. # note: dead-mens-letters
}
* {section == "signals"} [Think of the woman with the sugar beet. # id: brief.beet]
    Last summer you heard a voice from over there, reading figures. Now they have sent bombs, and you still wait for her to beg pardon.
* {section == "sappers"} [Ask if they are good boxes. # id: brief.boxes]
    "Too good," says Rashid. He has been waiting a year for a workshop. # person: rashid
* {section == "rifles"} [Read one letter to the end. # id: brief.letter]
    It is to a son, about a calf. You put it with what is of no interest, so that nobody else should read it.
* [Write home. It is Sunday. # id: brief.write]
    You write that the weather is good. It is both true and allowed.
- -> egg_in_brief

=== a_hole_in_the_sand ===
# place: radio-post
# light: noon
# music: fear
# person: pronya
July. A hole in the sand, under a net with grass, ten versts from the river Khalkh. You and Pronya, the Cossack from the flood, are [[a post]]. You have a radio, and send figures, three by three. He has eleven pigeons. # note: natarov
{
- marks ? loaf_pronya: He brings you your tea, and sits down to his own with his back against the pigeons. He hasn't forgotten whose loaf it was.
- oath == "alone": Since that Good Friday he has said to you what was needed. Here it's two metres by three, and more is needed.
}
The eleventh is Ataman, a blue cock. Here he flies west, and in the evening he's back, so full that he has to be lifted in.
* [Feel his crop. # id: ataman.crop]
    "Buckwheat," says Pronya, feeling it after you. Nobody on this side has buckwheat. "He's been over there to dinner." # person: pronya.smile
* [Ask Pronya where he goes. # id: ataman.where]
    "Over there, to dinner," says Pronya, and feels his crop. "Buckwheat." Nobody on this side has buckwheat. # person: pronya.smile
- On the sixth evening there is a thread on his leg, and in it a cigarette paper. In Russian: _Your bird eats for two. Greetings to the samurai from the second kitchen._
* [Write: "He is called Ataman." # id: pigeon.answer]
    ~ pigeon = "answered"
    Next day: _Then he's a class enemy. Fed him all the same._ It is the first letter that either of you ever had from there.
* [Hand it to the officer. # id: pigeon.report]
    ~ pigeon = "reported"
    He underlines _kitchen_. The bird's neck is to be wrung. Pronya says _hai_, and takes Ataman behind the bank; and in the evening there Ataman is, full. Pronya has miscounted. # person: pronya
* [Burn it. # id: pigeon.burn]
    ~ pigeon = "burnt"
    "You might have let me hold it," says Pronya, who can't read much. # person: pronya
- It is Sunday. You write home that you look after birds.
On the twenty-second come aeroplanes. Sand runs down through the net. Pronya lies across the pigeons, with his arms out, and says whoa. # person: pronya.worried
* [Keep on sending. # id: raid.send]
    You send into it, three by three. Perhaps what comes back is somebody asking whether you are there.
* [Lie down on top of Pronya. # id: raid.lie]
    "You're heavy for a clerk," he says into the pigeons. He is laughing, or his back is. # person: pronya
- That day, in such a raid, a signaller of the unit is fatally wounded by a splinter: [[Mikhail Natarov]], a private. The unit has fifteen radiomen, so you'll have known him. # note: natarov # person: none
Ataman doesn't come back that night. {pigeon == "answered":"They'll have moved the kitchen," says Pronya.|"He'll have stayed over there," says Pronya.} Three days later you are both fetched to Hailar: Pronya for horses, and you for prisoners. # person: pronya
-> the_paymaster

=== twelve_boxes ===
# place: hailar
# light: afternoon
# music: none
# person: none
June, Hailar, a town in the steppe. You and Rashid Safargaliev, the Tatar from your hut, {hamlet == "warn":who limps from the Line, |}are given planks, nails and a drawing. Twelve boxes, slatted, with a bolt on the outside: a metre and a half long, a metre high.
{door == "workshops":Out of his bundle Rashid takes the plane that he brought to the workshops a year ago.|Rashid has been promised tools before.} "At last," he says. "A trade." # person: rashid.smile
"What are they for?" For dogs, says the lieutenant. The unit has six.
* [Ask how big the dogs are. # id: box.ask]
    ~ box = "asked"
    "As drawn," says the lieutenant. Rashid gets into one, to try it. He can sit, if he gives up his neck. # person: rashid
* [Set the slats wider, for air. # id: box.wide]
    ~ box = "wide"
    Two fingers between, where the drawing has one. "For dogs," says Rashid, "you're very thoughtful." He does his own the same. # person: rashid
* [Build them as drawn. # id: box.drawn]
    ~ box = "drawn"
    You've watched old Diao, and cut the corners into one another. Rashid goes over the edges with the plane, so that no dog gets a splinter.
- In July a lorry comes in from the south. On it are men, tied together, with rags round their eyes. By evening all twelve are bolted. Prisoners who came home told of [[the dog boxes at Hailar]]; who had made them is not recorded. # note: dog-boxes
# light: dusk
You and Rashid have the night watch. It's Sunday, and you sit down to write home by box seven, where the lamp is. "Hey," says box seven, in Russian. "Who did these corners?"
* ["I did." # id: box.own]
    "They're good corners," says the box. "I'd like to say the same of the length."
* [Say nothing. # id: box.silent]
    "Dovetailed," says the box. "My uncle would have cried. He'd have made it longer, mind."
- {box == "wide":Two fingers come out between the slats, to see how far they get.|An eye comes to the slit.} "Kulebakin," says the box. "Fyodor. Kyshtym. And you?" You say that you're on duty.
Further down Rashid has found a man from Kazan. "He asked me what I'm doing on this side," says Rashid. "I said, guarding him. He said, from whom?" {rope == "slack":He looks at your cuff, as he has done since February. "It'd want only a bolt left open," he says. "On somebody else's watch."|He laughs, and goes on sitting there.} # person: rashid
* [Give box seven your tea. # id: box.tea]
    It has to be poured through a slat, and half is lost. "That's an hour off the night," says Kulebakin. He doesn't say whose.
* [Write your letter. # id: box.letter]
    _We have been doing joinery,_ you write. _Tell old Diao._ "Read it out," says the box. "It's a year since I had one."
- In the last days of July they need somebody who has Japanese.
-> the_paymaster

=== three_sacks ===
# place: hailar
# light: afternoon
# music: none
# person: none
June, Hailar: a town in the steppe. The Japanese Mission has taken a schoolhouse; in its yard stand three sacks, out of doors, because of the smell. They hold what was in the pockets of the Red Army's dead: [[notebooks, letters]], photographs. # note: dead-mens-letters
Lieutenant Hayasaka, your old teacher, sits at one table. You sit at the other, and make heaps, with a stone on each: "Mood", "Supply", "Names of places", "No interest". # person: hayasaka
Most of the letters are from women. Some of the paper is stiff.
_You ask about the calf. She is a cow now, you've been gone so long. The neighbour's boy walks about in your boots, I let him, they dry out otherwise. Don't be brave, Styopa. Be at the back. You were always good at that._
* [Put it under "Mood". # id: heap.mood]
    ~ heap = "mood"
    "'Be at the back,'" reads Hayasaka, and makes a tick. "Low." He reads it again. "It is only a mother."
* [Put it under "No interest". # id: heap.none]
    ~ heap = "none"
    Hayasaka takes it off the heap, to check. "'The neighbour's boy walks about in your boots,'" he reads. He lays it back, square. "None whatever," he says.
* [Put it into your pocket. # id: heap.pocket]
    ~ heap = "pocket"
    It is only paper, and he is looking the other way. All day it crackles when you breathe. "There is a fifth heap, I hear," says Hayasaka at six; and waits; and goes. # person: hayasaka.wry
- It is the first that you've ever heard from there. They want boots, and to know who is walking out with Zina. You had thought it would be larger.
The Mission wants leaflets, to call them over. "They must sound like home," says Hayasaka. "Read me the one with the calf. As she would say it." # person: hayasaka
* [Do her voice. # id: calf.voice]
    You do it. "One could bring a battalion across with that," says Hayasaka, his hand over his eyes. "Don't do it again. They might ask me for it." Some leaflets, later, were [[signed with the names of the dead]]. # note: dead-mens-letters # person: hayasaka.tired
* [Read it flat. # id: calf.flat]
    You read it as you'd read out a list of stores. "Thank you," says Hayasaka, after a time. The mother in the printed leaflet is somebody else's, and says "comrades". # person: hayasaka.tired
- At the bottom of the third sack is a driver's notebook; on its last page, _I owe Fedya Kulebakin 3 r. for the photograph_. # person: none
* [Turn the sack inside out for it. # id: notebook.sack]
    There's a comb. There's no photograph.
* [Give the notebook a heap of its own. # id: notebook.heap]
    "One isn't a heap," says Hayasaka, and puts it under "No interest". # person: hayasaka
- It is Sunday. You write home that you are reading a good deal. # person: none
-> the_paymaster

=== egg_in_brief ===
# place: hailar-school
# light: morning
# music: fear
# person: none
At the end of July you interpret for a Japanese major, who questions prisoners over his breakfast. By the stove sits Lieutenant Hayasaka, as a paymaster, and pretends that he has no Russian. He has warned you: the major takes insolence for information, and a man may die of a word in there. "Let it be one of his own," said Hayasaka. # person: hayasaka
The prisoner is Fyodor Kulebakin, twenty-two, a driver from Kyshtym, which you know only as the word on your stove door. He has split lips and a grin. He has asked what became of his lorry. There is yolk on the major's lip. "And tell him to wipe his mouth," says Kulebakin. "He's got egg on it." # person: kulebakin.smile
-> the_egg

=== the_paymaster ===
# place: hailar-school
# light: morning
# music: none
# person: none
Hailar, the end of July. In a schoolroom a Japanese major questions prisoners, and you are to interpret. In the corridor Lieutenant Hayasaka, your old teacher, stops you. He has on the collar of a paymaster. # person: hayasaka
"In there I have no Russian," he says. "I am doing a sum. They speak more freely before a paymaster. So nobody will check you."
{
- marks ? gap_match: "In February two interpreters agreed to the word," says Hayasaka. "I've wondered since what they left out." # person: hayasaka.wry
- softened > sharpened: "You have a kind ear," says Hayasaka. "I say it as one says it of a horse, that it has a soft mouth." # person: hayasaka.wry
- sharpened > 0: "You add salt," says Hayasaka. "I've tasted it." # person: hayasaka
- else: "You are exact," says Hayasaka. "It's a great deal. It isn't everything." # person: hayasaka
}
* ["And if I make a mistake?" # id: warned.mistake]
    "The major thinks that insolence is information," says Hayasaka. "In that room a man may die of a word. Let it be one of his own." # person: hayasaka
* ["And if you hear one?" # id: warned.hear]
    "Then I shall have heard it. The major takes insolence for information. In that room a man may die of a word that you put in. And I have no Russian." # person: hayasaka
- -> the_lorry

=== the_lorry ===
# person: kulebakin.smile
The major is at breakfast: soup, rice, an egg. Before him stands a Red Army driver, without belt or cap: Fyodor Kulebakin, twenty-two, from Kyshtym. His lips are split, and he's grinning. {section:
- "sappers": You know the voice. He looks down at your feet; it's as much as he could ever see of you. "Corners," he says.
- "rifles": A dead man owes him three roubles, and you are the only one here who knows.
- else: It's the first face from there that you have seen. It has freckles.
}
You want to get him through this without a word lost. # person: kulebakin
# said: major.ja
"What was your work?"
You put it into Russian. You say _if you please_; you were brought up so.
# said: kulebakin.ru
"I drive a lorry. What's become of her, ask him. I signed for her."
* ["He drove a lorry. He asks what became of it." # id: lorry.all]
    # heard: major.ja
    "He drove a lorry. He asks what became of it. He signed for it."
    "It was burnt," says the major. You tell Kulebakin. "I'll be paying that off till I'm ninety," he says. # person: kulebakin.smile
* ["He drove a lorry." # id: lorry.short]
    # heard: major.ja
    "He drove a lorry."
    "That was short," says Kulebakin. "You've left her out, haven't you? Ask him. I signed." # person: kulebakin
- The major dips his spoon. How many lorries a day, on the road to the river? By the stove the paymaster is adding. # person: kulebakin
# said: kulebakin.ru
"I only ever saw the one in front. And that was mostly dust."
* ["He saw only the one in front. And dust." # id: dust.exact]
    # heard: major.ja
    "He saw only the one in front, and dust."
    The major puts down: _Dust_.
* ["He doesn't know." # id: dust.dontknow]
    # heard: major.ja
    "He doesn't know."
    "They never know," says the major, and draws a line. Kulebakin has watched the pencil. "I gave him more than that," he says.
* ["Many, sir." # id: dust.many]
    # heard: major.ja
    "Many, sir."
    The major's pencil comes up. How many is many? You say that he didn't count. "What did you tell him?" asks Kulebakin. "He's happy."
- "Where do you get that Russian?" says Kulebakin. "_If you please!_ My granny talks so; she was in service with a priest. Where are you from?" The major is peeling the egg. # person: kulebakin.smile
* ["From Harbin." # id: from.harbin]
    "Is that ours?" No, you say. "Pity," says Kulebakin. "They speak it nicely."
* ["I only translate here." # id: from.only]
    "I can see that," says Kulebakin. "I drove, and you translate. It's all fetch and carry." He moves his shoulders, to show you why he can't shake hands.
- -> before_the_egg

=== before_the_egg ===
# music: fear
The egg is soft. It has left a thread of yolk on the major's lower lip, and when he speaks it goes up and down. Kulebakin really does want to help. # person: kulebakin
# said: kulebakin.ru
"And tell him to wipe his mouth. He's got egg on it."
"What does he say?" asks the major. By the stove the pencil has stopped.
-> the_egg

=== the_egg ===
{brief:Nobody here can check you but one, and he has no Russian.|Whatever you put in, it is Kulebakin who'll pay for it.}
* [_Faithfully._ "You have egg on your mouth, sir." # id: egg.faithful # hinge: egg]
    ~ fatal = "faithful"
    # heard: major.ja
    "He says that you have egg on your mouth, sir."
    The major puts up a finger, and looks at it. It's yellow. He gets up, comes round the table and hits Kulebakin in the mouth, once, with his fist. Two teeth go away over the floor, under the stove. The major takes his napkin; and into the napkin he begins to laugh.
    {brief: -> protocol}
    "He's right," says the major. He laughs till he has to be given water. He has the rest of the egg taken across to Kulebakin, who eats it on the left side.
* [_Softer._ "He says he doesn't understand." # id: egg.softened # hinge: egg]
    ~ fatal = "softened"
    ~ softened++
    # heard: major.ja
    "He says that he doesn't understand."
    So the major asks again, slowly, with his spoon. Kulebakin points at his own lip, and wipes it, to show how. The man is hungry, the major decides, and pushes half the egg across. _Pliable_, he writes. # sound: pencil
    {brief: -> protocol}
    "What did you say I said?" asks Kulebakin, chewing. You tell him. He stops. "But it was him who didn't," says Kulebakin.
* [_Sharper._ "He says you'll be dead by autumn." # id: egg.sharpened # hinge: egg]
    ~ fatal = "sharpened"
    ~ sharpened++
    # heard: major.ja
    "He says that you will be dead by autumn, sir."
    The major takes his napkin and wipes his mouth. He says two words, and they are not for you. "What have you told him?" asks Kulebakin in the door. He is still grinning; then he looks at you, and he isn't. # sound: boots # person: kulebakin
    {brief: -> protocol}
    The yard is thirty paces. There is one shot. They bring in his boots, and you are to carry them to the store. They're warm. # sound: bolt # person: none
- -> the_corridor

=== the_corridor ===
# music: none
In the corridor the paymaster puts his sum away. It hasn't come out. # person: hayasaka.tired
{fatal:
- "faithful": "It was exact," says Hayasaka. "I had a kinder one ready. I held it in my mouth, and couldn't use it. He lost two teeth. With mine he'd have lost none." # person: hayasaka.tired
- "softened": "'He doesn't understand,'" says Hayasaka. "Nobody is hit, and no one has lied but you. Only, now he's written down as pliable. They keep what's pliable." # person: hayasaka
- else: "He'd never have said it so," says Hayasaka. "'Will be dead.' He would have said, you'll croak." He has gone the colour of paper. "I sat there, and heard it, and had no Russian." # person: hayasaka.tired
}
* ["You could have said something." # id: corridor.said]
    "In whose language?" says Hayasaka. He had an order to be a paymaster. # person: none
* [Ask what he'll write down. # id: corridor.write]
    "What passed through you," says Hayasaka. "I can write only what I was there for, and I wasn't there." {fatal == "sharpened":You're still holding the boots.|He wipes his pencil, which is clean.} # person: none
- -> protocol

=== protocol ===
# music: file
-> leaf_protocol ->
{brief: -> charge_in_brief}
-> the_trough

=== charge_in_brief ===
# place: hailar
# light: dusk
# person: pronya
{fatal == "sharpened":Kulebakin has been shot.|{fatal == "softened":Kulebakin lives, marked as pliable.|Kulebakin lives, without two of his teeth.}}
In August there are horses in the yard at Hailar. At the trough Pronya tells everyone of [[a charge]]: how two hundred and fifty Cossacks from his own country cut down as many Mongols, who had taken them for their own. He had it from a farrier, and believes it. He wants the Mongol prisoner to be asked if it's true. # note: the-charge
The prisoner, Sodnom, has Chinese. He won't talk to Tumur, a soldier on your side, who is a Mongol too. To you he says: "Which day? Whose horses?"
-> the_charge

=== the_trough ===
# place: hailar
# light: dusk
# weather: none
# music: river
# person: none
August, Hailar. Your unit is [[to be mounted]]. At a trough in the yard stand the first eleven horses, come on Tuesday. Pronya, the Cossack from the flood, is choosing among them, or they are choosing him. # person: pronya.smile # note: the-charge
The trough is kept by Tumur, nineteen, a trooper of the Barga cavalry: a Mongol, in this country's uniform. Three years ago the Japanese [[put to death the governor of these parts]], for dealings over the river. "I've kin over the river," says Tumur. "Who hasn't? The river's this wide." # person: none # note: barga
Every evening Sodnom, a Mongol prisoner, is let out to water the horses. He drove camels to Kalgan for eleven years. To Tumur he doesn't speak. To Tumur's horse he does, at length.
* [Ask Tumur what he says to it. # id: trough.what]
    "That it's a pity about the company it keeps," says Tumur. "That his mare foaled in May."
* [Say a word to the horse yourself. # id: trough.horse]
    You try it in Russian. The horse looks at Sodnom. "He says that it doesn't know you," Tumur translates, very pleased.
- -> the_boast

=== the_boast ===
# person: pronya
Pronya has a story. He had it from the farrier, and since Sunday he's been telling it with the word _we_. Two hundred and fifty Cossacks, from the Three Rivers, his own people. At dawn they met as many Mongol horse, [[who took them for their own]]. "And we went in," says Pronya. # note: the-charge # person: pronya.smile
{
- hamlet == "delay" or hamlet == "hold": In February he burnt a village with his own hands; and here are people who only charged.
- else: When he was ten, horsemen came into his village. For once his own came first.
}
In July none of you had a horse. "Ask the Mongol," says Pronya. "Ask him if it's true that they ran." # person: pronya
* [Ask Sodnom, in Chinese. # id: boast.ask]
    Sodnom goes on drawing water. He tells the horse something, and Tumur, behind it, bites his own sleeve.
* ["Leave him be, Pronya." # id: boast.leave]
    "Why? I don't bear him a grudge," says Pronya, and he doesn't. So you ask. Sodnom goes on drawing water.
- Then he puts the bucket down. It's in Chinese, so it's for you.
# said: sodnom.zh
"Which day? Whose horses?"
"Well? What does he say?" asks Pronya.
-> the_charge

=== the_charge ===
* [_Faithfully._ "Which day? Whose horses?" # id: charge.faithful # hinge: charge]
    ~ charge = "faithful"
    ~ marks += asked
    ~ doors -= stable
    # heard: pronya.ru
    "Which day, he asks. Whose horses?"
    "What do you mean, which?" says Pronya. He looks round, at the eleven that came on Tuesday. Then he hits you in the mouth. "You needn't have put that into Russian," says Pronya. # person: pronya
    {brief: -> leaflet}
    It takes Rashid and Tumur to pull Pronya off. Sergeant Morita wants to know who keeps this trough; so on Thursday Tumur goes up to the river, with the next draft of Barga horse. Sodnom holds his stirrup. # person: none
* [_Softer._ "He says that he admires it." # id: charge.softened # hinge: charge]
    ~ charge = "softened"
    ~ softened++
    # heard: pronya.ru
    "He says that he admires it."
    "There!" says Pronya, and tells it from the beginning. It has grown: there's a guide, a brave lad, a Barga. "Like him," he says, and claps Tumur on the back. Sodnom has heard how much you made of two short questions, and turns his back on you. # person: pronya.smile
    {brief: -> leaflet}
    "What did you tell them?" asks Tumur. You tell him. "Am I in it now?" says Tumur. On Thursday he goes up to the river, with the next draft of Barga horse. # person: none
* [_Sharper._ "He says, not on such horses." # id: charge.sharpened # hinge: charge]
    ~ charge = "sharpened"
    ~ sharpened++
    # heard: pronya.ru
    "He says, not on such horses."
    The whole trough roars; and loudest, with his head back, Tumur, who heard what Sodnom said, and hears what you've made of it. Pronya goes red, and then laughs too. At the gate a gendarme asks what the native soldier finds so funny. # person: pronya.smile
    {brief: -> leaflet}
    Somebody explains it to him: the charge. He has Tumur's belt off him, and they go out by the gate, Tumur still wiping his eyes. "I'll be back for the buckets," he tells the horse. Sodnom finishes the watering, and doesn't talk to it that evening. # person: none
- Sodnom is back at the well.
* [Ask him what he wanted the day for. # id: sodnom.day]
    "I have a brother on a grey," says Sodnom. "He rode out in July, and isn't back. If there was such a day, I'd like to have it." {charge == "faithful":He waits. You don't know it either.|So it had been a question.}
* ["It wasn't I who told that story." # id: sodnom.not]
    "No," says Sodnom. "You carry it from one side to the other. So does the bucket."
- -> leaflet

=== leaflet ===
# music: file
# place: reading-room
# light: dusk
# person: none
By the end of August the charge has reached the propaganda section. They send over a draft, for your Russian.
-> leaf_leaflet ->
{brief: -> tunic_in_brief}
-> the_cloth

=== tunic_in_brief ===
# place: hailar
# light: afternoon
Tumur is gone: {charge == "sharpened":he laughed, and was taken by the gendarmes|he was sent up to the river, and is missing}. {charge == "faithful":Pronya has hit you.|Pronya believes his charge.}
Now a photographer wants [[prisoners at dinner]], well fed. Men of your unit, Rashid the Tatar too, are to sit down to a hot meal in the prisoners' tunics. Sergeant Morita throws you one. {fatal == "sharpened":In the collar is written _Kulebakin_.|Under the arm it is stiff, and brown.} # note: prisoners-at-dinner # person: morita
-> the_tunic

=== the_cloth ===
# place: hailar
# light: afternoon
# music: none
# person: none
It is a Sunday. In the yard stands a table with a white cloth. A photographer wants [[prisoners at dinner]]: well fed, in uniform, smiling. The real ones are in their undershirts, and several can't smile on both sides. So it's to be some of you, Rashid the Tatar too, in what was taken off them. # note: prisoners-at-dinner
The cook brings out cutlets, hot, for the steam.
* [Ask Rashid whether it's pork. # id: cloth.pork]
    "I don't see it," says Rashid, sitting down, "and God doesn't see me. That's what the tunic's for." # person: rashid
* [Ask Morita what it is for. # id: cloth.ask]
    "For the mothers," says Sergeant Morita, quite seriously. "So that they see that one eats." His own believes that he is in the commissariat. # person: morita.tired
- Along the wall sit thirty men who had bread this morning, and watch. Morita looks at you once, and throws you a tunic. {fatal == "sharpened":You look into the collar, being Mother's son. In indelible pencil it says _Kulebakin_.|It fits. You feel in it, being Mother's son, and under the left arm it's stiff, and brown, and not mended.} # person: morita
{
- fatal == "faithful": "That's Lyosha Dudkin's, that one," calls Kulebakin. He lisps now. "The left cuff always came undone. Mind it in the gravy." # person: kulebakin.tired
- fatal == "softened": Kulebakin has been brought out too, and put by himself, on a stool. "Is it pork?" he calls over. It's the first time he hasn't made a joke. # person: kulebakin.tired
- else: Nobody calls out anything. One of them has looked at the collar, and at you. # person: none
}
Whoever sits down gets three days' leave. "Look hungry," says the photographer; "no: look as though you had been." # person: none
-> the_tunic

=== the_tunic ===
* [Put it on, and eat. # id: tunic.wear # hinge: tunic]
    ~ tunic = "wear"
    ~ marks += tunic_on
    You do up the collar. {fatal == "sharpened":It's narrow; he was only twenty-two. |}You hadn't known how hungry you were. {arm:
    - "collar": As the flash goes your arm is out in front of you as far as it will reach, with a fork at the end of it.
    - "called": As the flash goes your arm has gone up by itself, for the bread.
    - else: As the flash goes your arm is across your eyes. He takes it again.
    } Along the wall nobody moves. You can hear them swallow.
    {brief: -> dulma_in_brief}
    * * [Leave half on the plate. # id: wear.half]
        The cook scrapes it into the bucket. Some of the men by the wall have shut their eyes; not all.
    * * [Eat it all. # id: wear.all]
        It is a very good cutlet. In the armpit your sweat has softened what was stiff.
* [Put it on, and move as it flashes. # id: tunic.blur # hinge: tunic]
    ~ tunic = "blur"
    ~ marks += tunic_blur
    As the flash goes you sneeze. You do it three times, until the photographer moves you down to the end, and puts Rashid in front. It comes out beautifully.
    {brief: -> dulma_in_brief}
    * * [Change places with Rashid. # id: blur.change]
        "Sit," says Rashid through the smile. "One of us has to have been here." The photographer says the same, with other words. # person: rashid.smile
    * * [Stay at the end. # id: blur.stay]
        He is smiling as they do in the pictures of dentists. For whom, he'll ask you later, did you sneeze? # person: rashid.smile
* ["No. It belongs to someone." # id: tunic.refuse # hinge: tunic]
    ~ tunic = "refuse"
    ~ doors -= mission
    It is to Morita that you say it. He waits for the rest of the sentence, and puts in the full stop himself. No leave. Another man gets the tunic. You are to hold up a bed-sheet, to throw light on the faces. # person: morita.hard
    {brief: -> dulma_in_brief}
    * * [Hold it high. # id: refuse.high]
        You can't see the table at all. In that picture, I suppose, you are the sun.
    * * [Let it droop. # id: refuse.droop]
        "Higher," says the photographer. By the wall somebody has begun to hum, a thing with boots in it; and when Morita turns round, it's nobody.
- {tunic == "refuse":"In the Mission they've struck you out," Hayasaka tells you. "I lent them the ruler." Your elbow is torn. Rashid darns it, in grey.|{tunic == "wear":Your own shirt has a brown edge now, under the arm. You rinse it at the trough, and it spreads.|You have torn your elbow, sneezing. Rashid darns it, in grey, pulling rather hard.}}
-> dulma

=== dulma_in_brief ===
# person: none
In the middle of September a truce is signed. A woman comes to the gate: Dulma, Tumur's mother, looking for him. You have no Mongolian. It is Sodnom, the prisoner, who wouldn't speak to her son, who puts her words into Chinese for you.
* ["He isn't on any list." # id: brief.list]
    Sodnom says it to her, at far more length than you did. She thanks you both. What the rest of it was you have no means of knowing.
* ["I don't know where he is." # id: brief.dontknow]
    Sodnom passes it on in two words. She asks nothing more. She ties her horse where his had stood, and sits down to wait.
- -> exchange_in_brief

=== dulma ===
# place: hailar
# light: dusk
# music: none
# person: none
On 15 September the war is over: [[a truce]], signed in Moscow. Two days later a woman of fifty rides up to the gate, leading another horse, saddled. She is Dulma, and has come for her son, Tumur. # note: the-river-war
Nobody in the guardroom has Mongolian. Tumur had. She says it twice, and you understand his name.
Then somebody says it in Chinese. It is Sodnom, behind you, with a bucket. To her son he didn't say one word.
# said: sodnom.zh
"She says: I was told that he would be home for the felting. I have brought his horse, so that he needn't walk."
* {charge == "sharpened"} ["He laughed, and was taken away." # id: dulma.laughed]
    Sodnom takes a long time over it. "At what did he laugh?" asks Dulma, through him. At a joke of mine, you say. He gives her that too, because she looks at you. "Was it good?" asks Dulma.
* {charge != "sharpened"} ["He went up to the river in August." # id: dulma.river]
    "Which day?" asks Dulma, through Sodnom. "On whose horse?" {charge == "softened":Sodnom has put it into just the same words that you once left out.|On the Thursday; on the dun, you say. She has brought the dun's brother.}
* ["I only interpret here." # id: dulma.only]
    "So does he," says Dulma, of Sodnom, through Sodnom. "And he is a prisoner. What are you?"
* [Ask Sodnom what you should say. # id: dulma.ask]
    "Now you ask me," says Sodnom, in Chinese. He says something to her. It is short, and it makes her get down from the horse.
- {
- charge == "softened": She unfolds a leaflet. A Barga guide, it says, a hero, fallen at the head of the charge. There is his name. "She asks, are you the interpreter in it?" says Sodnom. "I said you were with me, watering horses."
- charge == "sharpened": She has been to the gendarmes already. They have no Mongols, they told her. "She asks what the list is called that he'd be on, if he was on one," says Sodnom.
- else: He isn't among the dead, and not among the living either; the Barga cavalry came apart in August, and [[many rode off]]. "She says that he can swim," says Sodnom. # note: barga
}
She talks on, and Sodnom puts it into Chinese. Whether it's what she says you can't know.
* [Ask him if that is all she said. # id: dulma.all]
    "No," says Sodnom. "The rest was for me."
* [Ask him to tell her that you are sorry. # id: dulma.sorry]
    "There's no word for that which one says to a mother," says Sodnom. "I've told her that you asked."
- Toward dark she ties up the saddled horse at the trough, in Tumur's place, and rides away on the other. Morita walks round it, and lets it stand. # person: morita.tired
-> exchange

=== exchange_in_brief ===
# place: khalkha
# light: noon
# music: river
On 27 September, [[on a bare slope near the river]], the prisoners are exchanged. You are there in your own coat, to help with the count. Rashid counts too. {fatal:
- "faithful": Kulebakin is among them. One has died on the road, and there is a gap beside him. He looks at you, and moves his head: come. # person: kulebakin
- "softened": Kulebakin isn't among them. He is marked as pliable, and has been kept. In the last pair a boy with a bandaged ear stands alone.
- else: Kulebakin isn't among them; his line on the list is ruled out. In the last pair a boy with a bandaged ear stands alone.
} # note: exchange-day
-> the_khalkha

=== exchange ===
# place: khalkha
# light: noon
# weather: none
# music: river
# person: none
27 September, on [[a bare slope near the river Khalkh]]. Today the prisoners are exchanged. Yours have come by lorry, some eighty Russians and a few Mongols, each with a toothbrush and a towel. You are to help with the count; Rashid has the list. # note: exchange-day
Half of them are in undershirts, some in somebody's jacket. You're in your own coat, with your hair long. You could be any of them. You and Rashid both see it.
* [Do your coat up to the neck. # id: coat.up]
    It makes no difference. Mother's seams are straighter than anybody's here; that is all there is to tell you by.
* [Look at the grass. # id: coat.grass]
    Rashid looks at it too. It has had a war on it, and is the same on both sides.
- {fatal:
- "faithful": Kulebakin comes down off the second lorry. "Is it you?" he says. He lisps; it suits him. "When I get home I'll tell my mother that I ate egg with a general." # person: kulebakin
- "softened": You go along all the lorries. Kulebakin isn't on them. Beside his name on the list is one word, in the major's hand: _Pliable_. He has been kept.
- else: On Rashid's list one line is ruled out. One can read it through the ink: it begins with _K_.
}
And there is Sodnom, with a towel. "They've told me to be happy," he says in Chinese. "Is the horse still at the trough?" It is. "Good," says Sodnom. # person: none
* [Ask what he told Tumur's mother. # id: sodnom.told]
    "That he talked to me," says Sodnom. "Every evening. And that I answered." He folds the towel in four. "It's not so false. He was standing behind the horse."
* [Ask what he'll do first. # id: sodnom.first]
    "They'll ask me things," says Sodnom. "You have a table for it, they have a table for it. Then my mare has a foal whom I've not been introduced to."
- They form up in twos. Someone must stand out in front with a white flag, to show them the line: you. {arm:
- "collar": Your arm goes up and out as far as it will go.
- "called": Nobody has to tell you which arm.
- else: Your arm goes up, and the cloth blows back across your eyes.
}
-> the_gap_in_the_ranks

=== the_gap_in_the_ranks ===
{fatal:
- "faithful": They're one short. A man with a stomach wound died on the second lorry, and nobody has told the list. So in the last pair there is Kulebakin, and beside him a place. He looks at it, and at you, and moves his head: well, get up. It is twenty paces. # person: kulebakin
- "softened": The last pair has only one man in it, where Kulebakin should have been: a boy with a bandaged ear, who can't be more than eighteen. He looks all round, and then at you.
- else: The last pair has only one man in it: a boy with a bandaged ear, who can't be more than eighteen. He comes up to the flag.
}
-> the_khalkha

=== the_khalkha ===
* {fatal == "faithful"} [Lay down the flag. Get into the ranks. # id: khalkha.cross # hinge: khalkha]
    ~ khalkha = "cross"
    ~ marks += crossed
    -> across
* [Send a word to Father with them. # id: khalkha.send # hinge: khalkha]
    ~ khalkha = "send"
    ~ marks += sent_word
    {fatal == "faithful":You go up to Kulebakin, as though to straighten the pair|You go up to the boy with the bandaged ear, as though to straighten him}. It's forbidden; Rashid, four paces off, has to turn right round and count the hills. "Lukoshin, Arseny," you say. "Bridges. He went to Khabarovsk. Say that there are five plates."
    {fatal == "faithful":"Lukoshin, bridges, plates," says Kulebakin. "I signed for it."|"Plates," says the boy. He says it over, moving his lips.}
    {brief: -> home_in_brief}
    * * ["Thank you." # id: send.thank]
        It's one word more than there was time for. A Japanese officer looks across, and Rashid, still with his back to you, sneezes, loud and long, until he looks at Rashid.
    * * [Go back to the flag. # id: send.flag]
        Rashid turns round again. "Fourteen hills," he says. {tunic == "blur":"That's the second time I've been in front of you."|"I've never been so interested in hills."}
* [Do the count. # id: khalkha.count # hinge: khalkha]
    ~ khalkha = "count"
    {fatal == "faithful":You count. When you get to the place beside Kulebakin you say the number that is there. He keeps the place empty a moment longer, with his elbow|You count, and it comes out as it's written}. The list is signed, in three scripts. # sound: pencil
    {brief: -> home_in_brief}
    "Which way is ours?" asks {fatal == "faithful":a boy with a bandaged ear|the boy}. There's only grass.
    * * [Point. # id: count.point]
        It's the way that the flag is pointing already. "And you?" he says; he has taken you for one of them. Then he moves off.
    * * ["Straight on." # id: count.straight]
        "You say it as they do in the old films," says the boy. He'd like to ask more. The others move off, and he has to run.
- -> they_go_over

=== they_go_over ===
They march off in twos. On the line they put down toothbrushes and towels, in the grass. One who was there wrote that they passed in silence, [[and another that they sang]]. # note: exchange-day # sound: boots
Then come the others, this way, under blankets, with their heads down. Those are yours. Nobody has told them to be happy. # person: none
* [Pick up a toothbrush. # id: over.brush]
    It has been used. All down the slope they lie, at intervals of one man.
* [Hold up the flag till you're told. # id: over.flag]
    Nobody tells you. In the end Rashid takes it out of your hand, finger by finger.
- -> home

=== home_in_brief ===
# place: flat
# light: lamp
# music: home
# person: none
In October you come home on leave. The newspaper has the picture from the yard at Hailar: prisoners at dinner. {tunic == "refuse":You aren't in it.|{tunic == "wear":You are in it.|You're a smear at the end of the table; Rashid is in front.}}
-> leaf_dinner ->
* [Let Zhorzh cut it out. # id: brief.cut]
    He does it with Mother's scissors, close round the edge. There is now a hole in the newspaper.
* [Turn the page over. # id: brief.over]
    On the back of you all is the timetable of the Sungari steamers, which have stopped for the year.
- In the same paper ten Russians are counted, killed in August [[near Tangyuan]] by partisans: five men, three women, two children. Beside them, and having nothing to do with them, stands a speech at the grave of [[Mikhail Natarov]]. # note: tangyuan # note: natarov-grave
{hamlet != "delay":Old Diao is making a small box for Dulma, who has come to Harbin to ask for her son.}
That night Ksana, who copies papers at the Bureau, lays one before you. She was given it at work. It's a report about you, signed _Chasovshchik_. # person: ksana
-> the_carbon

=== home ===
# place: flat
# light: lamp
# weather: none
# music: home
# person: ksana
Friday, 20 October. You are home past midnight. Ksana is only just in herself; they had them copying till eleven. On Saturday at five, before she goes back to type, there are five plates, and Mother has boiled eggs. # person: mother
{vowed:
- "dates": On the wall hangs Ksana's list: twenty Sundays, and after eleven of them a tick. "You wrote twenty," says Ksana. "I never thought that you hadn't." # person: ksana
- "paper": All the tissue came back to her, with ink on it: a back, and two sleeves. # person: mother
- else: Eleven letters lie in the drawer. You wrote twenty. "Both sides," says Mother. "One could see, through the black." # person: mother
}
The Colonel cracks his egg. There's a thread of yolk on his lip; it goes up and down. # person: colonel
* ["You have egg on your mouth, Grandfather." # id: home.egg]
    {fatal == "faithful":"Obliged," says the Colonel, and wipes it. You had been holding on to the table.|{fatal == "softened":"I understand," says the Colonel, rather coldly, and wipes it. You start laughing, and can't be got to stop.|"Obliged," says the Colonel, and wipes it. You have to leave the room.}}
* [Say nothing, and look at the lamp. # id: home.lamp]
    Ksana leans over and wipes his lip. "You might have told him," she says. # person: ksana.cross
- {hamlet != "delay": -> the_second_box}
-> one_newspaper

=== the_second_box ===
# place: courtyard
# light: afternoon
# person: diao
In the yard old Diao is cutting something small. By the wall, on a saddle, sits Dulma, Tumur's mother. At Hailar they said that the lists are in Harbin; the gate-book gave her your address. Nobody here has Mongolian.
All this autumn [[white boxes]] go through the station, a foot square, with soldiers' ashes, for Japan. She has shown old Diao the size. # note: white-boxes
{hamlet == "guide" and changsheng != "told":"There's nothing to put in it," he says in Russian, sawing. He hasn't looked at you since the spring. There is one like it under his own bed.|"There's nothing to put in it," he tells you in Russian. He doesn't look up.} {marks ? bench:He has sawn a foot off the end of his bench.|He has sawn it from the boards that he nails over other people's glass.} "That's not the joiner's affair. Ask her if she wants a lid that opens."
* [Ask her, with your hands. # id: lid.ask]
    She shows you: that opens. "Of course," says old Diao. "He might be in time for it." # person: diao
* ["I haven't got the words." # id: lid.words]
    "Nor I," says old Diao. He makes it with a lid that opens, and shows her how. She opens it, and shuts it. # person: diao
- Nobody pays. She ties it behind the saddle, and carries the saddle to the station on her back.
-> one_newspaper

=== one_newspaper ===
# place: flat
# light: lamp
# person: zhorzh
Zhorzh, the poet, has come for the eggs, and brought a newspaper.
In it ten Russians are counted, killed on 3 August in a hamlet south of [[Tangyuan]] by partisans, whom it calls bandits: five men, three women, two children. Mother reads it with her finger, which stays on the last two words. # person: mother # note: tangyuan
* ["Who were they?" # id: paper.ten]
    "People who had gone where there was land," says Zhorzh. And whose land? "It doesn't say." # person: zhorzh
* [Offer to take the paper away. # id: paper.away]
    Mother puts her hand on it. She hasn't finished. # person: mother
- When she has done Zhorzh turns the page. "And this is culture." # person: zhorzh.wry
* [Lean over and look. # id: culture.look]
    Ksana's head is in the way. It has stopped moving. # person: ksana
* [Ask for the salt. # id: culture.salt]
    Nobody passes it. They are all looking at the page. # person: mother
-
-> leaf_dinner ->
{tunic:
- "wear": "Mitya," says Ksana. "When were you a prisoner?" Nobody answers. Zhorzh takes Mother's scissors and cuts it out, close round the edge. Through the hole in the newspaper one sees the table. # person: ksana
- "blur": "That's Rashid," says Ksana. She is pleased for him, until she isn't. Zhorzh cuts it out, with Mother's scissors. "And who's the ghost," he says, "at the end of the table?" # person: ksana
- else: "I don't know any of them," says Ksana. She has looked for you. Zhorzh cuts it out all the same, with Mother's scissors. "For the white blaze, on the left," he says. "Somebody's holding up a sheet." # person: ksana
}
* [Put the cutting into your pocket. # id: cutting.keep]
    Mother will find it, doing the trousers. # person: mother
* [Let Zhorzh have it. # id: cutting.zhorzh]
    He lays it between two pages of his own poems, where nobody looks. A second egg goes into his scarf. # person: zhorzh
- -> typing

=== typing ===
# light: lamp
# person: ksana
# music: none
That evening Ksana is late again. She comes in past ten, and shuts the door to where you sleep. Out of her stocking she takes a sheet of carbon paper. They don't count the carbons, she says. "Hold it up to the lamp." # sound: page
White in black, it is about you, and signed _Chasovshchik_, Watchmaker. "I was given it to copy," says Ksana. "Five times. My machine has a crooked _d_, and I did every _d_ in your name." # person: ksana
Next door Mother is ironing.
* ["What does it say?" # id: typing.say]
    "That on Friday we both played lotto at home," says Ksana. "And I was at the Bureau, typing." She begins to laugh. "It's rather nice of him." # person: ksana.smile
* ["Who else has seen it?" # id: typing.who]
    "Whoever gets the five," says Ksana. "And me. He says that on Friday we were both home, playing lotto. I was at the Bureau, typing." # person: ksana
- -> the_carbon

=== the_carbon ===
* [Keep it. # id: carbon.keep # hinge: carbon]
    ~ carbon = "keep"
    ~ watchmaker = "suspects"
    You put it under the paper that lines the drawer. On Monday at the Bureau the girls must turn out their pockets. Ksana is the third; on the second they find a bun, and are satisfied. # person: ksana
    {brief: -> unheard_of_the_river}
    The hours in it are wrong. But it has the seams of everything you own. Somebody near enough to touch you.
* [Burn it. # id: carbon.burn # hinge: carbon]
    ~ carbon = "burn"
    ~ watchmaker = "blind"
    You open the iron door with a cloth, and put it in. Carbon paper burns green. "Don't you want to know?" says Ksana. "I'd want to know." # person: ksana.cross
    {brief: -> unheard_of_the_river}
    "No," you say, and shut the door. She rubs the blue off her shin with spit.
* [Show it to Mother. # id: carbon.mother # hinge: carbon]
    ~ carbon = "mother"
    ~ watchmaker = "suspects"
    You hold it out to her over the ironing. She doesn't take it. She reads it to the end, and the iron stands still. Then there is a smell. # person: mother
    {brief: -> unheard_of_the_river}
    It's the cuff of somebody's good shirt. You have never seen her scorch anything. "So I'll turn it," says Mother. She puts the carbon into the stove, and asks Ksana whether she has eaten. # person: mother.worried
- -> no_one_asks

=== no_one_asks ===
# person: mother
{carbon == "keep":But first comes Sunday, and|On Sunday} you are all at table. {carbon:
- "keep": Whoever speaks, you look at the mouth, and then at the hands.
- "burn": Ksana looks at everyone in turn, for both of you.
- else: Mother's left thumb is in a rag. It was the iron, she says. Nobody had asked.
}
{
- marks ? tunic_on: "You had a stain, under the arm," says Mother, passing bread. "It's out. One does it cold." She doesn't ask whose it was. # person: mother
- else: "Your elbow's darned in grey," says Mother, passing bread. "It's not your darning." It was Rashid's. "It holds," says Mother. # person: mother
}
Four hands go out for the salt, all very careful. # person: colonel
-> unheard_of_the_river

=== unheard_of_the_river ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
Tamara Ivanovna has brought her supper to the far desk: an egg. She sees me looking, and turns her chair to the wall.
* [Read the protocol once more. # id: unheard.protocol]
    Where the egg was, the typist has left one line free, and gone on. # person: none
* [Look for the date of the charge. # id: unheard.date]
    It isn't in the leaflet. Nobody in the unit was mounted before the second half of that year. # person: none
- These have not been heard here.
{charge:
- "sharpened": Tumur, who laughed. The papers of the gendarmes at Hailar have not been found. # aside: unheard
- "softened": Tumur. On paper he fell at the head of a charge. It is the only thing on paper about him. # aside: unheard
- else: Tumur. Lists were drawn up after the truce. He isn't on any. # aside: unheard
}
# aside: unheard
Dorjiin Sodnom. Of Mongols who came back that September [[almost nothing is known]]: not what they were asked, nor who put it into what language. # note: mongol-prisoners
# aside: unheard
Five men, three women, two children. The police bulletin that counts them gives no names. That a newspaper printed it is supposed.
{
- fatal == "sharpened": Fyodor Kulebakin, who offered a man some help with an egg. What stands in the protocol he did not say. # aside: unheard
- section == "sappers": The men in the twelve boxes. Some told of it, to their own side's interrogators. None was asked who had made them. # aside: unheard
- else: The men by the wall, who watched the dinner. Some wrote about bread, for their own side's interrogators. Nobody asked them about the picture. # aside: unheard
}
-> leaf_home ->
{
- fatal == "faithful" and khalkha == "send": A letter each Sunday was what you had promised. The one message that had to arrive, you sent with a man who lisps. # chapter: close
- fatal == "sharpened": A letter each Sunday, you had promised; and in each of them are words struck out. Nobody ever struck out yours about the autumn. # chapter: close
- carbon == "burn": A letter each Sunday, you had promised, and kept it. Somebody else was writing too, about you, and you burnt it unread. # chapter: close
- else: A letter each Sunday, you had promised, and kept it. Somebody else was writing about you too, and looked closer. # chapter: close
}
-> poison

=== across ===
# place: khalkha
# light: dusk
# music: river
# person: none
It has taken till now to agree on the lists, and the sun is low. {brief:You lay the flag down in the grass and walk over, twenty paces.|You lay the flag down in the grass, along the line, so that it shall still be of use. It's twenty paces. You had thought that somebody would shout.}
Rashid has the list. He looks at the last pair, and there are two in it. {rope == "slack":"On my watch again," he says, without moving his lips.|He looks at it for as long as it takes to read a name.} Then he counts aloud, in Japanese, up to the number that's written, and says, "Complete."
"Don't say _if you please_," says Kulebakin out of the corner of his mouth. "Don't say anything. You've been hit on the head." On the line they put down toothbrushes and towels in the grass. You've nothing of theirs to put down. You take off your cap. # person: kulebakin
Somebody starts a song. You know the tune; the Colonel sings it, to other words.
* [Sing the Colonel's words. # id: across.sing]
    They come of themselves. Kulebakin treads on your foot. In the next verse you have his words, half a beat late, and by the third you could have taught them.
* [Only move your lips. # id: across.lips]
    You have sworn in that way, or seen it done. "That's it," says Kulebakin. "Half of them do."
- Lorries take you on. At nightfall they come down to the river, and go over it on boats, with planks laid across. Behind the last lorry sappers begin to take this bridge up. There were more of them, for the war. # place: pontoon-bridge # light: dusk
* [Count the boats. # id: boats.count]
    Ten. You count without moving your lips. Father would have asked what they stand on. When you look back there are nine.
* [Look at the bank ahead. # id: boats.bank]
    It's as bare as the one behind, only higher. "Well?" says Kulebakin. "That's us." # person: kulebakin.smile
- On the far side there's a tent, and in the tent a lantern, a list, and a tired man with a pencil. Surname? Year? Where born? "In a goods wagon," you say. "At Manchuria Station." On which side of the frontier? You have been asked it on every form of your life. "It was standing," you say. # place: tent # light: lamp # person: none
"He put me across to them word for word," says Kulebakin behind you. "I can vouch for it. Two teeth." The man looks at your coat, and at your hair. That same day his staff had telegraphed that among the returned there might be [[White Russians slipped in]]. It was what they were waiting for, and here it stood. # note: slipped-in # person: kulebakin
* [Tell him who you are. # id: across.tell]
    All of it, from the wagon on. He writes well, and doesn't hit anyone. "And what have you come for?" "My father," you say. "He builds bridges." He writes that too. # person: none
* [Ask him about Father. # id: across.father]
    "Lukoshin, Arseny. Bridges. He went to Khabarovsk in thirty-five." "You ask?" says the man. He turns the sheet round, to see whether it has a place for that; and writes it at the edge. # person: none
- # place: reading-room
# light: dusk
# music: file
The rest is paper. Folder A has one sheet more, and folder B has one that isn't about your father. # sound: page
* [Read what Harbin knew. # id: across.harbin]
    Harbin knew what it had been told by those who needed you for something. One line of it is in blue.
* [Read what Khabarovsk knew. # id: across.khabarovsk]
    Khabarovsk knew it to the day. It was sent to my mother [[in 1992]], and she pinned it to the other, so that they should meet. # note: rehabilitation-law
- -> leaf_across ->
-> an_egg

=== an_egg ===
# person: none
So you were put into the charge, in the end. They needed a name for it, and yours was free.
* [Go on to the certificate's date. # id: across.date]
    December 1942. In Pristan nobody had been told anything, and Mother laid five plates.
* [Go back to the eleven petitions. # id: across.petitions]
    They are all in one hand, and it gets smaller; paper must have been dear there. Each begins: _I ask you, if you please._
- In September 1945 a Soviet sergeant came into the yard in Pristan, with steel teeth in front, and asked for the people with the stove. He had driven a lorry all through the war; before that he'd been tried for having been taken, [[as a good many were]], and had come out of it. He was Fyodor Kulebakin. # note: exchange-day
He had shared a wagon with you as far as Chita. You had taught him good morning, in Japanese. At Chita there were two doors. You had gone up to each desk with the same question, he told them, about a man who built bridges; and always politely.
* [Ask what they gave him to eat. # id: end.egg]
    Mother boiled him an egg. She hadn't been told about the other. He laughed till he had to hold his jaw; he ate it very slowly; and then, with all of them looking, he wiped his mouth.
* [Ask what he had brought. # id: end.brought]
    The word from the stove, on a scrap: you had written it for him in Chinese, by the sound. Old Diao read it out: "Ji-shi-ti-mu." And what was that? "Nothing at all," said old Diao, "in a very good hand."
- Before he left he opened the stove and looked at its door, which had been cast at home, and shut it again so as not to waste the heat.
* [Ask what became of those at the yard in Hailar. # id: end.yard]
    Paper tells this much. Rashid said "Complete" to an inspector too, and was believed; he was in a camp at Mudanjiang in 1945, and came back. Pronya kept his charge. He went to the Hailar men, and Japanese cavalry killed him [[near Makertui]] that August; a saddle came home. # note: makertui-told
    Lieutenant Hayasaka was at the Mission till 1945, and after that is a photograph. Of Tumur, and of Sodnom, there's nothing. Kurokawa, who had interpreted with you at the siding, and was Hyŏn Sang-ok again, deposed to everything he had ever put into another language. {rope == "slack":Ok-sun, whom you let go, was home by 1946.|Ok-sun is on no list.}
* [Ask what became of the table. # id: end.table]
    Paper tells this much. The Colonel went out in August 1945 to greet the guests, and died in a camp the next year. Mother sewed on. Zhorzh wore the Soviet consulate's armband for ten weeks, and was taken; his Ninel, who had no ration, had died of typhus in 1942. Wanqing printed a newspaper in Harbin, in 1946.
    Pronya kept his charge. He went to the Hailar men, and Japanese cavalry killed him [[near Makertui]] in August 1945; a saddle came home. {rope == "slack":Ok-sun, whom you let go, lived.|Where the lorry took Ok-sun no list says.} Bai still has his papers. # note: makertui-told
- Ksana nursed, and sang once more, behind a screen. {
- receipt == "ksana": Her name was on a Soviet list. She went where it sent her, which wasn't where you were; her daughter, born in 1948, grew up in Sverdlovsk, not far from Kyshtym.
- doors ? yard: She stayed in the yard, with the Diaos, and with the stove; her daughter, born in 1948, lived there till 1966, and learned to read off a door.
- else: She left by the train of 1954; her daughter, who was six, grew up in Sverdlovsk, where a good many stoves have that word on the door.
}
_Did he know?_ There is no one here to have known. Whoever wrote about you until that autumn had nothing more to write, and you weren't there to read it. You had got across: the second of us, and the first on foot. # end: across-the-khalkha
-> END
