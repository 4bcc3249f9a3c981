// Chapter 08, August. July to 20 August 1945: a saddle, a cart, a card; then one of four Augusts, a question in Russian, and a deed.
// The frame is here; each August is a file of its own, calls hayasaka_asks, sets stand and comes back to august_close.
// In the short form every scene is told in brief and keeps its hinge.
=== august_1945 ===
# chapter: 08
# place: flat-summer
# light: lamp
# weather: none
# person: none
# music: none
In this chapter a war comes, and is over in days. Men are killed by their own side; a wounded man lies in a cart and may die; one man may fire on those who call to him. Killing is reported, not shown.
* [Read the chapter whole. # id: august.whole]
    ~ brief = false
    -> scythes
* [Read the short form. # id: august.short]
    ~ brief = true
    -> july_in_brief

// A small thing of this chapter, read again by leaf 28
VAR verb = ""           // what he did with Hayasaka's one wrong verb: corrected, stood

/* True if Changsheng is alive in 1945: he got away in 1932, and was not caught on the short way in 1939. */
=== function changsheng_lives() ===
~ return (changsheng == "hid" or changsheng == "misdirected") and hamlet != "guide"

/* The arm of the photograph, named by what it did in 1932; for a sentence that has just said "your right arm". */
=== function that_arm() ===
{arm:
- "collar": ~ return "the one that once had hold of a collar"
- "called": ~ return "the one that hung down, once, while you shouted"
- else: ~ return "the one that you once had over your eyes"
}

/* True if Pronya will be in the saddle when his detachment rides. */
=== function pronya_rides() ===
~ return arrested != "pronya" and marks ? saddle_sent

/* True if Pronya walks beside him after Makertui: he turned back when called, or had fallen behind for want of a saddle. */
=== function pronya_beside() ===
{
- arrested == "pronya": ~ return false
- marks ? saddle_sent: ~ return oath == "cover" or oath == "silent"
- else: ~ return true
}

=== july_in_brief ===
# opener: 08
# music: home
It is July 1945, in Harbin, and you are twenty-five. {marks ? run:For a year you have hidden under the floor of the Diaos, downstairs.|You are a cornet, at home for three days.} Your unit has had its colours and rifles [[taken away]], and been given scythes. When the war comes here, says Mother, you'll {marks ? run:stay where she can feed you|come home}. # note: scythes
* ["{marks ? run:I will.|By the shortest way.}" # id: vow8.shortest]
    {marks ? run:"Under the boards," says Mother. "Not on top of them."|"By the one that gets here," says Mother.} # person: mother
* ["If I'm let." # id: vow8.let]
    "Nobody is ever let," says Mother. "One comes, and then they see." So you promise. # person: mother
- -> cart_in_brief

=== cart_in_brief ===
# place: courtyard
# light: afternoon
# person: diao
In the yard old Diao, the joiner, has built a cart with a second floor under the first. One person can lie between. It can go once, on the night that the war comes, and wants a horse. His daughter Wanqing needs it for her wounded. {ksana_away(1945):Mother needs it for Raya, who is to go to your sister Ksana in Shanghai.|Your sister Ksana needs it, to get to the train south.}
-> saddle_on_the_hook

=== scythes ===
# opener: 08
# music: home
# person: mother
July 1945, Harbin, upstairs. {marks ? run:You are twenty-five. For a year you have lived under old Diao's floor, because you ran from your unit; you come up at night to eat.|You are twenty-five, a cornet of the Russian detachments, at home for three days.} In Europe the war is over. Everyone at table is waiting, and passes the salt.
{marks ? run:Your unit, you hear, has had|Your unit has had} its colours and nearly all its rifles [[taken away]]. Each man was given a scythe. "How does one present arms with it?" asks the Colonel, your grandfather. Once, you tell him. # person: colonel # note: scythes
In May he was at Handaohezi, to see the recruits [[take the oath]]. {august() == "handaohezi":You were in the third rank, and saw him find you. |}"I was sorry for anyone who'd have had to fight them," he says. # person: colonel.proud # note: oath-day
Mother takes your cuff between two fingers, and looks at how it is sewn. "When it begins," she says, "you'll {marks ? run:stay where I can feed you|come home}." # person: mother
* ["{marks ? run:I will.|By the shortest way.}" # id: promise.shortest]
    {marks ? run:"Under the boards," says Mother. "Not on top of them."|"By the one that gets here," says Mother.} She lets go of the cuff. # person: mother
* ["If I'm let." # id: promise.let]
    "Nobody is ever let," says Mother. "One comes, and then they see." She lets go of the cuff. # person: mother
* ["When what begins?" # id: promise.what]
    "Don't be clever," says Mother. "Come home." You promise it, in the end, with your mouth full. # person: mother.worried
- -> false_bottom

=== false_bottom ===
# place: courtyard
# light: afternoon
# music: yard
# person: diao
{marks ? run:At four in the morning, before anyone pumps,|On your second day, in the yard,} old Diao, the joiner, shows you what he has made{marks ? bench: out of the rest of his bench}: a cart, for boards. It has a floor, and a hand and a half below that another floor. Between the two is room for one person, lying down.{marks ? run:# light: dusk} # person: diao
"Once," says old Diao. "On the first night nobody will look under a cart. The night after, they'll look under everything." # person: diao
* [Get in, and try it. # id: bottom.try]
    You lie on your side, with your nose against a new board. "Breathe," says old Diao through a hole. {marks ? run:"You've had practice."|"More quietly."} # person: diao.wry
* ["Who is it for?" # id: bottom.who]
    "I made a box {hamlet == "delay":for old Mrs Jiang, who was dead|for Dulma, for what she'd been left}," says old Diao. "Nobody got out of it. This one's for somebody who gets out at the other end." # person: diao
* [Look for the joint. # id: bottom.joint]
    "There," you say, with a thumbnail. He comes and looks. "There wasn't going to be one," says old Diao. He planes it. # person: diao.worried
- His daughter Wanqing, the printer, stands at the wheel. {names == "yes":She has been short with you for a year.|{doors ? yard:She is wiping her thumbs.|She hasn't come to your side of the pump for years.}} "They'll come down from the hills when it starts," she says. "One of them will be carried. One always is." # person: wanqing
{ksana_away(1945):"It's for Raya," says Mother, who has come down with a bucket. Raya, who used to play for your sister Ksana, has played since for whoever was in the hall. There'll be a train south, and Ksana has a room in Shanghai. # person: mother|"There will be a train south," says your sister Ksana, who has come down with a bucket. "I type the list, I can type myself in. I can't walk to the station after curfew. And whoever comes will ask who typed." # person: ksana}
They look at each other over the shafts. Neither says _please_.
* ["How many can it take?" # id: claims.many]
    "One," says old Diao. "I could have made it for two. Then it would have been a cart for two people." # person: diao
* ["Who pulls it?" # id: claims.pulls]
    "A horse," says old Diao. "If I'm asked. Otherwise my wife and I." He is sixty-three. # person: diao
* [Take the bucket, and fill it. # id: claims.bucket]
    Both of them let you. Nobody speaks while the pump goes, because of the noise; and then nobody speaks. # person: none
- A horse, for such a night, is forty yuan, in advance. The man reads newspapers. # person: diao
-> saddle_on_the_hook

=== saddle_on_the_hook ===
# place: flat-summer
# light: lamp
# music: none
# person: mother
Upstairs, on Father's hook, hangs a saddle. It was the saddle of Pronya's father, killed in [[1929]]. Pronya, the Cossack of the flood, found it in Hailar, at a saddler's. {not brief:Mother oils it.} # note: tynykhe
{
- arrested == "pronya": Pronya was taken from his bunk a year ago. Now his aunt has come. There is a cousin, Lavr, eighteen, at Hailar with [[Major Peshkov's horsemen]]. The army has taken its saddles back. "It should be sat on," says the aunt. "By one of us." # person: none # note: peshkov
- august() == "hailar": Pronya is at Hailar, where you serve too, among [[Major Peshkov's horsemen]]. The army has taken its saddles back. "Bring Father's," he said at the train. "On a bare back I'm a sack. If we have to ride, I'll be last." # person: none # note: peshkov
- else: Pronya is at Hailar, with [[Major Peshkov's horsemen]]. He writes badly, so he has drawn it: a saddle, with every buckle. Underneath, in capitals: SEND. The army has taken its own ones back. He'll be last, if they have to ride. {doors ? stable:And then, to you, a horse's head.|} # person: none # note: peshkov
}
Freight to Hailar is thirty-eight yuan, which is the rent. The pawnbroker on the corner would give forty.
* [Send it. The freight is the rent. # id: saddle.send # hinge: saddle]
    ~ saddle = "send"
    ~ marks += saddle_sent
    Mother counts it out, note by note, and doesn't say from where. {brief:It goes.|She sews the saddle into sacking, {august() == "hailar":and you take the receipt for it in the same train|with a label front and back}. On the wall there's left a bare peg.} # person: mother
    {brief: -> the_order_of_july}
    * * [Put your cap on the peg. # id: peg.cap]
        It looks very small there. Mother takes it off again, and brushes it.
    * * [Leave the peg as it is. # id: peg.bare]
        The landlord's man, on Monday, takes a good look at it. Mother tells him that it was a horse.
* ["Later." Leave it on the hook. # id: saddle.keep # hinge: saddle]
    ~ saddle = "keep"
    {arrested == "pronya":"Later," you tell the aunt. She looks at the saddle, and at you, who had the next bunk. "There's a lot of later in this house," she says.|{august() == "hailar":You'll tell him that freight was stopped. It is nearly so.|You write: _Later. Freight is dear._ By the same week's post there is one line back, in capitals: WHEN IS LATER.}} # person: none
    {brief: -> the_order_of_july}
    * * [Oil it, with Mother. # id: peg.oil]
        She does the flaps, you the girth. {arrested == "pronya":Under the flap, with a nail, somebody has scratched KIRILL: his brother, who was twelve, but tall.|Under the flap, with a nail, somebody small has scratched KIRILL.}
    * * [Turn its face to the wall. # id: peg.wall]
        A saddle has no face. Mother turns it back, so that the wall shan't rub it.
* [Pawn it, for the cart's horse. # id: saddle.pawn # hinge: saddle]
    ~ saddle = "pawn"
    Forty yuan, and a ticket with three months on it. Old Diao looks at the money. "Whose?" he says; and, when he has been told, puts it away without counting. # person: diao.worried
    {brief: -> the_order_of_july}
    The Colonel finds it in the window, and comes up all the stairs without a rest. # person: colonel.worried
    * * ["It's for a horse, sir." # id: peg.horse]
        "A saddle," says the Colonel, "for a horse." He thinks about it. "I have seen it done," he says, "but it was a retreat." # person: colonel
    * * [Show him the ticket. # id: peg.ticket]
        He has it read to him, twice, down to the date. "We'll have it back by October," says the Colonel, who has nothing left to sell. # person: colonel
- -> the_order_of_july

=== the_order_of_july ===
{not brief:
    {marks ? run:There is a paper about it all. It has you in it, under _absent_.|}
}
-> leaf_demobilisation ->
-> one_pass

=== one_pass ===
# place: courtyard
# light: afternoon
# person: diao
# music: yard
After curfew a cart needs a pass. {marks ? run:Since last summer you have made eleven, with a stamp that old Diao cut in pear wood|An officer may sign one}; so they have all come to you, {brief:Wanqing, old Diao, {ksana_away(1945):Mother|Ksana}|in the shed, with the door to}. One pass, one night, one journey. # note: night-of-the-cart
"Mine can't walk," says Wanqing. {ksana_away(1945):"Mine has nowhere else to walk to," says Mother, of Raya.|"I've never asked you for anything," says Ksana. It isn't so, but she's forgotten when.} They both look at your pen, and old Diao looks at the sky. # person: wanqing.hard
* [{ksana_away(1945):Raya, to Ksana, by the south train.|Ksana, to the train south.} # id: cart.ksana # hinge: cart]
    ~ cart = "ksana"
    You write down the road to the station. "Then mine will go on a door," says Wanqing. She doesn't raise her voice. She is reckoning which door. # person: wanqing.hard
    {brief: -> leaf_before_the_card}
    {ksana_away(1945):"I'll pay it back," says Mother to her; and, since there's no coin for it, takes off Wanqing's jacket, there in the shed, and sees to the lining.|"I'll owe you this," says Ksana. "Yes," says Wanqing. {not (marks ? pass or wrote_pass):It was three yuan, once, the other way about.}} # person: wanqing
* [Wanqing's wounded, whoever it is. # id: cart.wanqing # hinge: cart]
    ~ cart = "wanqing"
    You write down the road to Fujiadian, where there's a doctor who doesn't ask. {ksana_away(1945):Mother takes up her bucket. "I've told her yes already," she says. "In ink." # person: mother.worried|"I can walk," says Ksana, and has gone rather white. "I ran past a whole army once, {arm == "away":and it went round me|and only you stopped me}." # person: ksana.cross}
    {brief: -> leaf_before_the_card}
    Wanqing blows on the ink. "I'd have taken it anyhow," she tells you. "I had meant to hit you with that." It's a mallet. # person: wanqing.wry
* [Both. Add a stroke, and make two journeys. # id: cart.both # hinge: cart]
    ~ cart = "both"
    _One_ is a single stroke, 一. You add another over it. 二, it says now: two journeys. Old Diao holds it against the light. "Fits," he says, and looks at the sky again. # person: diao.worried
    {brief: -> leaf_before_the_card}
    "Whose first?" says Wanqing. "Whoever bleeds," says {ksana_away(1945):Mother|Ksana}. They shake hands on it, like carters. # person: wanqing.wry
- -> leaf_before_the_card

=== leaf_before_the_card ===
-> leaf_night_pass ->
-> one_card

=== one_card ===
# place: card-room
# light: dusk
# music: file
# person: vyazmitin
On {marks ? run:a night in the same week|your last night} there's a note under the door: _A matter of coal. After ten, by the back stair. P. V._ It is from Vyazmitin, who keeps the Bureau's cards, and whose blue pencil you have feared for ten years. {marks ? run:You go by way of three roofs.|}
In the card room a stove is burning, in July. {doors ? index:"Mitya," says Vyazmitin. He has poured you tea, in a glass with a spoon.|He doesn't ask you to sit.} {friday == "dead":He's on two thirds of his pay, for a card that turned out to be dead.|} "Soon they'll tell me to [[burn it all]]," he says, "and it will be too late for any one. So I have begun early." # note: the-cards-burn # person: vyazmitin.tired
{not brief: -> ask_the_keeper}
-> the_card

=== ask_the_keeper ===
* ["Why me?" # id: keeper.why]
    "{doors ? index:I have had you in my hand for ten years|I've written on you for ten years}," says Vyazmitin. "In four adjectives. I should like to have got one of them wrong." # person: vyazmitin.wry
* ["Who will read them?" # id: keeper.who]
    "Whoever wins," says Vyazmitin. "They'll be grateful. Nobody has ever been counted so well. {marks ? chekhov or marks ? herzen:I believe that you are fond of books.|}" # person: vyazmitin.wry
* ["And yours?" # id: keeper.yours]
    "In its place, under V," says Vyazmitin. He seems surprised that there could be a question about it. # person: vyazmitin
- -> the_card

=== the_card ===
"[[One may go]]," says Vyazmitin. "One is a clerk's mistake. Two are a conspiracy." {not (doors ? index):He isn't doing it for you, he says.} He has pulled out some drawers by a finger's breadth: your own, your mother's{arrested != "pronya":, Pronya's}. # note: one-card # person: vyazmitin
* [Take your own. # id: card.own # hinge: card]
    ~ card = "own"
    He opens the stove door for you, with a cloth, and looks at you as it goes in, not at it. Ten years burn for about as long as a match. "Now I shall have to remember you," says Vyazmitin. # person: vyazmitin
* [Take Mother's. # id: card.mother # hinge: card]
    ~ card = "mother"
    Under _Means of support_ there is one line in blue, and a date each month for nine years. _Chasovshchik. Paid: shirts._ {
    - watchmaker == "plays" or watchmaker == "knows": You knew. You hadn't known that it was paid by the piece.
    - watchmaker == "suspects": So it was the one at the end of the table, with the thread in her mouth.
    - else: You read it again. The Watchmaker has been putting food on your plate.
    }
    {watchmaker != "plays":
        ~ watchmaker = "knows"
    }
    "Everybody reads," says Vyazmitin, and opens the stove door. "She has never been right about an hour. I kept every one." # person: vyazmitin
* {arrested != "pronya"} [Take Pronya's. # id: card.pronya # hinge: card]
    ~ card = "pronya"
    _Zabolotkin, P._ Where it says _Horse_ somebody has put a query. "A Cossack," says Vyazmitin. "They'll have him without a card." But he opens the stove door. Your own stays where it is, and he pushes it in, with one finger, till it clicks. # person: vyazmitin
* [Take none. # id: card.none # hinge: card]
    ~ card = "none"
    You push the drawers in again, one by one. "Then I have kept it well," says Vyazmitin. For a moment he looks almost pleased, and then older. "I had rather hoped that somebody would spoil it." # person: vyazmitin.tired
- He turns down the lamp. Behind you the stove door is opened again, and shut. # person: none
* [Stand, and count the times. # id: stove.count]
    Eleven, with pauses for the coal. He is going on by himself, in order. I would have begun with V.
* [Go home. You've seen enough drawers. # id: stove.home]
    {marks ? run:Under the boards you say it over, the four adjectives, which you've never been told.|In the morning Mother asks what it was. Coal, you say. She turns your cuff, and finds a smell of smoke in it.}
- -> it_begins

=== it_begins ===
# person: none
# music: august
# sound: plane
In the night to 9 August the Soviet Union [[comes over the border]], from three sides, with a million and a half men. At table you had promised to {marks ? run:stay|come home}. {august() == "hailar":You are at Hailar, in the far west. # place: hayfield # light: dusk|{august() == "harbin":You are in Harbin, {marks ? run:under the floor|where you were sent in July to drill reservists, and where there are no rifles to do it with}. # place: harbin-august # light: afternoon|{august() == "sungari":# place: garrison # light: afternoon|# place: handaohezi # light: afternoon}}} # note: ninth-of-august
{august():
- "hailar": -> august_hailar
- "handaohezi": -> august_handaohezi
- "sungari": -> august_sungari
- else: -> august_harbin
}

// Hayasaka's question, in every life once; called by each August before its deed. Sets hayasaka: go, yield, stay.
=== hayasaka_asks ===
# person: hayasaka
# music: teacher
{august():
- "hailar": By the river, among willows, stands Hayasaka, the adviser, who taught you Japanese and whom you taught Russian. He is wet to the knee. He has sent his driver for water that he doesn't need.
- "handaohezi": Between two haycocks stands Hayasaka, the adviser, who taught you Japanese and whom you taught Russian. He has sent his driver to look at a wheel that is sound.
- "sungari": On the sleepers, where the bridge begins, stands Hayasaka, the adviser, who taught you Japanese and whom you taught Russian. He has sent his driver to count lamps. # place: sungari-bridge # light: dusk # person: hayasaka
- else: By the pump in your own yard stands Hayasaka, the adviser, who taught you Japanese and whom you taught Russian. {marks ? run:He knocks three times on the step, over your head. He has known since winter where you were.|He has come on foot, in a raincoat. He has sent his driver round the block.}
}
"_Chto mne sdelat'?_" says Hayasaka. What should I do? Russian has [[two verbs for it]], one for doing and one for having done. He teaches them, and has never got one wrong. Now he has taken the one for a thing that can be finished. # note: two-verbs # person: hayasaka.tired
{
- school == "hayasaka" and not brief: "I once told you that one day I'd ask for something," he says. "I am asking."
- not brief: "{sharpened > softened:You've sometimes said it worse than it was|{softened > 1:You have sometimes said it better than it was|You have mostly said it as it is}}," he says. "I never wrote it down."
}
* ["_Delat'_," you correct him. # id: verb.correct]
    ~ verb = "corrected"
    "Yes," says Hayasaka. "_Delat'_. But I don't want to be doing. I want to have done." # person: hayasaka.tired
* [Let the verb stand. # id: verb.stand]
    ~ verb = "stood"
    You have let worse pass. He hears it himself, a moment late, and puts his hand to his collar.
- His own people have orders to fight to the last. His wife's letters are from [[Hiroshima]]; he does not know yet what there is to know about that. In his map-case is a list of those whom the vans took, in the years when he only interpreted. He asks you again, with the right verb. # note: hiroshima
* ["South. While there are trains." # id: hayasaka.go # hinge: hayasaka]
    ~ hayasaka = "go"
    "And the depot?" He must hand it over to somebody. You hold out your hand for the paper, and sign: blankets, 400; lamps, 12. "It is nothing," you say. He salutes you, which isn't done in that direction. # sound: pencil # person: hayasaka
* ["To them, with me, when they come." # id: hayasaka.yield # hinge: hayasaka]
    ~ hayasaka = "yield"
    You say it in Japanese, so that there shall be no mistake. His driver has come back, and has heard. "With hands up," says Hayasaka, trying it. "I've taught that too." From now on the driver walks behind him and not in front. # person: hayasaka.wry
* ["Undo it. You have the names." # id: hayasaka.stay # hinge: hayasaka]
    ~ hayasaka = "stay"
    He thinks for as long as it takes to read a page. "Chekhov made ten thousand cards," says Hayasaka. "This is one sheet. It has only surnames; I am sorry." You put it into your boot. He will stay, he says, and tell his own people where it has gone. # person: hayasaka
- {hayasaka == "stay" and not brief:"They'll shoot you," you say, in Russian, with the verb for having done. "Correct," says Hayasaka.}
* [Watch him go. # id: parting.watch]
    He walks as he always has, without swinging his arms. After thirty paces he stops. He's only letting a dog go by.
* [Turn away first. # id: parting.turn]
    In ten years you've never turned first. Behind you he says, in Japanese, and not loudly, what one says to a teacher when the lesson is over.
- ->->

// The cart's night, as it was told later: for the lives that were not there. Harbin's August tells it as it happens.
=== the_cart_goes ===
# place: yard-august
# light: dusk
# person: diao
# music: yard
Meanwhile, as it was told later: the night to 14 August, in Harbin. Tomorrow there is [[a transport south]] for those who want it. {saddle == "pawn":The horse has been paid for, with a saddle.|Old Diao takes one shaft, and Luan Guizhen, his wife, the other.} # note: fourteenth
* [Ask who lay awake. # id: awake.who]
    Mother. In the morning there was a sleeve before her, set in, unpicked, and set in again. # person: mother
* [Ask about the moon. # id: awake.moon]
    Thin, and down by ten. Old Diao had looked it up. # person: diao
- -> the_cart_is_out ->
->->

// What happens to the cart, in every life; called by the_cart_goes and by Harbin's own August.
=== the_cart_is_out ===
{cart:
- "ksana": {ksana_away(1945):Raya lies between the two floors, with the music under her.|Ksana lies between the two floors, with Mother's scissors. She has typed herself in as number 212.} At the viaduct a sentry reads the pass as far as _boards_, and knocks on one. The train stands without lamps. {ksana_away(1945):She plays the edge of the cart, old Diao says, till it moves.|She rides at the back, so as to see the town get smaller.} # person: none
- "wanqing": {changsheng_lives():It's Changsheng, Wanqing's brother, that they have carried down, with a hole in his side: he who burned his uniform in a bucket, and was cold.|It is a courier, shot through the hip, twenty at most; she doesn't say whose.} He lies between the two floors, and bites on a strap. At the viaduct a sentry reads the pass as far as _boards_, and knocks on one. From below, nobody knocks back. # person: wanqing
- else: {changsheng_lives():Wanqing's brother Changsheng goes first, who burned his uniform in a bucket once, and was cold|A courier goes first, shot through the hip, twenty at most}. They're back by two, and {ksana_away(1945):Raya|Ksana} lies down where it is still wet. At the viaduct stands the sentry who let them by at ten. He reads the pass to the end this time, and sees the second stroke. # person: diao.worried
}
* [Ask about the sentry. # id: viaduct.sentry]
    He was young, says old Diao, and had a cold. # person: diao
* [Ask about the cart. # id: viaduct.cart]
    It squeaked once, says old Diao, under the viaduct. He'd greased it with Mother's soap, and hadn't reckoned with the echo. # person: diao
- {cart:
- "ksana": At four in the morning there's a knock at the Diaos'. Wanqing, with a boy from the press, is carrying a door by its ends. On it lies {changsheng_lives():Changsheng, her brother, who came down from the hills with a hole in his side|a courier from the hills, twenty at most}. He asked the boy, all the way, whether it was much farther. By the wharf he stopped asking; he had died. # person: wanqing.hard
- "wanqing": The doctor in Fujiadian doesn't ask. By four {changsheng_lives():Changsheng|he} has been sewn. {ksana_away(1945):Raya has gone on foot; she's back at four, with her shoes in her hand. Two bridges were shut. She sits down in Ksana's chair.|Ksana has gone on foot. She is back at four, by way of the yards and over nine fences, and knocks, since Mother has bolted. "There was a sentry at each end of everything," says Ksana. # person: ksana}
- else: There's one shot. It goes in at old Diao's hip. It's {ksana_away(1945):Raya|Ksana}, out of the floor, who takes {saddle == "pawn":the horse|the shaft}{ksana_away(1945):, with those hands,} and brings him home. At four she knocks; and on what is left of his bench {ksana_away(1945):Mother cuts away the cloth, with her good shears.|she cuts away the cloth. It's the first wound that she dressed.} "Level," says old Diao. "Keep it level." # person: diao.worried
}
->->

=== august_close ===
{august() != "harbin":
    -> the_cart_goes ->
}
# place: reading-room
# light: dusk
# weather: none
# music: absence
# person: tamara
It's ten to four. Tamara Ivanovna gives the geranium what is left in the carafe. {stand == "stacked":She looks at where I have stopped, and doesn't ask for the folder.|}
* [Ask whether she remembers that August. # id: unheard.remember]
    "I was nine, in Khabarovsk," says Tamara Ivanovna. "A man came down our street without a hat, shouting. I thought that he'd lost it." # person: tamara
* [Count the leaves that are left. # id: unheard.leaves]
    There are four, and a photograph's width of dust where something has been. # person: none
- These have not been heard here. # person: none
{august():
- "hailar": The men at Makertui. [[Three accounts]] give three reasons, and none is by anyone who lay there. # note: makertui-three # aside: unheard
- "handaohezi": The settlers, farmers' wives for the most part, who walked that week with their children. Their villages had stood on other people's land. # aside: unheard
- "sungari": The men who hung the boxes on the bridge. It was not blown; by whom that was prevented, [[no page says]]. # note: bridge-stood # aside: unheard
- else: The people who came out of the cells in Harbin, Russian, Chinese and Korean. [[They were freed first]]. # note: prisoners-freed # aside: unheard
}
{august():
- "hailar": The labourers, Chinese prisoners most of them, who built the fortress of Hailar. How many came out of it is disputed; who they were is hardly known. # note: hailar-fortress # aside: unheard
- else: The people on lists like Hayasaka's. The last of them were killed that week at Pingfang, near Harbin, and [[the place was blown up]]. # note: pingfang-end # age: 16 # aside: unheard
}
{cart:
- "ksana": {changsheng_lives():Diao Changsheng, who once asked a boy for a coat. He went seven versts on a door.|A courier, who was carried seven versts on a door. Wanqing had no time to say what he was called.} # aside: unheard
- "wanqing": The doctor in Fujiadian, who didn't ask. So nobody thought to ask him. # aside: unheard
- else: The sentry on the viaduct, who could read. # aside: unheard
}
-> leaf_torn_page ->
{stand:
- "stacked": A stack of rifles, done properly, takes up less room than a table. # chapter: close
- "lagged": You were on foot, {pronya_beside():the two of you, |}with the sun behind you, and home was seven hundred versts. # chapter: close
- "hay": It was good hay, that summer, and somebody else's. # chapter: close
- "fired": You had promised to come home. Somebody on the slope had promised it too. # chapter: close
- "south": You had promised to come home, and were there; and went, without saying so. # chapter: close
- "yard": You stayed so well that there is no paper on it. # chapter: close
- "staff": You were at home, with a rag on your arm, and doors to open. # chapter: close
- "officer": From the window, between the bars, one saw a good way down the line. # chapter: close
- "hills": Home lay the other way. # chapter: close
- "stayed": You had promised to come home. You had only promised it; you hadn't been ordered. # chapter: close
- else: There was the rest of the line to go, and for the moment nobody was shooting. # chapter: close
}
-> guests
