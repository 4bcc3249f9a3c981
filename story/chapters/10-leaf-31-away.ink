// Chapter 10, the ends of those who were not taken: Makertui, South, No leaf, The courtyard, Virgin lands.
// Each is a scene and then its last leaf; in the short form one passage and the leaf.

=== makertui_bundle ===
# music: road
# person: none
Near [[Makertui]], in the second week of August 1945, you took off your boots and lay down beside the road with the others. What came then isn't shown. Those who wrote of it hadn't been there. In November, when Mother had answered for you, a bundle came to the yard. # note: makertui-told
{brief:Mother knew every seam in it, and wrote them down for an officer, who wished to close your file. -> makertui_leaf}
# place: flat
# light: lamp
# person: mother
{
- marks ? saddle_sent or arrested == "pronya": It was carried by a man from the Three Rivers, whose name nobody asked. His saddle had been bad, so he'd fallen behind.
- else: Pronya carried it. He had had no saddle, so he'd fallen behind, and come up when it was quiet. He held it in front of him with both arms, and wouldn't put it down. # person: pronya
}
People from the nearest village had gone along that road with carts, and buried what there was to bury. What could be washed they had washed, and folded, and put by in a shed: somebody would come. "One couldn't tell whose was whose," said her guest. "I thought of a mother who sews."
* [Suppose that she gave her guest a chair. # id: bundle.chair]
    The fifth one: there was no other. {token == "watch":It was the coal-box, in fact, which is lower.|She took the mending off it first.}
* [Suppose that she asked who had tied it. # id: bundle.tied]
    It was tied twice round, and in front, with a bow. "My aunt," said her guest. "She said that it was for a mother." Mother undid it without pulling.
- {named == "mother":They had left her at home nine days more, because of the officers' shirts. }Mother took off her glasses to it. She didn't spread it out; she went in with her hand. Suppose where she began. # person: mother
* [At the collar. # id: bundle.collar]
    Let out by two fingers after a month of hunger, at eighteen; taken in again the summer before. She went round it by touch, and looked at her guest's face all that time.
* [Under the left arm. # id: bundle.arm]
    {marks ? tunic_on:A stain, brown, older than the rest, and not yours. One does it cold. It had never quite come out, and she'd never told you so.|Nothing; it had always been a clean sleeve. Her hand went on to the elbow, and found a darn in grey wool, a man's, in one direction only: Rashid's. She had once said of it that it held.}
* [At the second button. # id: bundle.button]
    {marks ? coat_father:Brass, with an anchor, face inward. She had moved it from shirt to shirt for seven years.|{arm == "collar":Brown, off a child's coat: five and a stranger. She had moved it from shirt to shirt for seven years.|Bone, a lady's. She had moved it from shirt to shirt for seven years.}} There was only one thread left. She wound the thread round, twice, and bit it.
- "It's my work," said Mother. Then she asked what time it had been.
"Toward evening," he said. "They'd lain down."
* ["Then he was asleep." # id: bundle.asleep]
    "Then he was asleep," said Mother. A good many were, said her guest. "Not many," said Mother. "He."
* ["What had they had to eat?" # id: bundle.eat]
    Nothing since the day before, said her guest. "He'd have had bread in his pocket," said Mother. She turned the pocket out. There were crumbs. Anybody might have had crumbs.
* [Suppose that she asked nothing more. # id: bundle.nothing]
    She put soup before him. When he'd done she turned his cuff, while he was in it, for the sake of having something under the needle.
- There had been no boots in the bundle. He'd looked, he said. They'd stood in pairs, a long row of them. "In case," said Mother.
-> makertui_leaf

=== makertui_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31, then. It has been in C all this time, under the protocol in which she answers for you. # sound: page
-> take_it_up ->
-> leaf_last_makertui ->
* [Read the seams again. # id: identify.seams]
    Every one can be checked, against thirty leaves. Nobody has ever been described so well by somebody who was asked only whether it was he.
* [Read the hour again. # id: identify.hour]
    The captain's pencil has been under it, and stopped. He'd had it from a soldier: half past six, in broad daylight.
- -> folder_b

=== south_island ===
# music: shore
# person: none
You left Harbin on 14 August 1945, by the transport, and said goodbye to no one. Shanghai took four years{named == "self":, and the list that has no ships was mislaid in the third|}. In 1949 a ship put you off at [[Tubabao]], in the Philippines: tents, palms, and some thousands of Russians whom no country had asked for. # note: tubabao
{brief:There you interpreted for a consul who was choosing. One man's chance of a country passed through your mouth; then it was your turn. -> south_leaf}
# place: tubabao
# light: afternoon
# sound: rain
Within a month there were churches, scouts, two choirs and a court of honour. You share a tent with a judge and with the back half of the horse from the Harbin operetta. The judge says that he's never met a better-mannered animal.
* [Take the place by the tent flap. # id: tent.flap]
    Everyone who goes out at night steps on you, and begs your pardon, in the voice of the district that he's from. By June you know all fourteen.
* [Take the place by the pole. # id: tent.pole]
    When the wind gets up it has to be held, by turns, in one's arms. The judge sentences it; the horse talks to it; you hold it.
- The consuls come by boat to choose. Australia wants men who can cut cane. It has forty questions; you have answered a hundred and one in your time, so you're put at the table to interpret.
Before you stands a man of sixty in a straw hat. "And in the war?" asks the Australian. The man has made up his mind, on this island, to be truthful. "Tell him that I was warden of my street," he says in Russian. "I wrote down who had a wireless."
* [_Faithfully._ "He wrote down who had a wireless." # id: island.faithful]
    "For whom?" asks the Australian. For whoever asked, says the man. It's noted. He gets Paraguay, which puts no questions; he thanks you, and means it, and can't find it on the map.
* [_Softer._ "He looked after his street." # id: island.softer]
    "Good on him," says the Australian, and stamps it. The man knows some English. He looks at you from under the hat. Each Christmas you'll have a card from Melbourne, with a street on it.
* [_Sharper._ "He was an informer." # id: island.sharper]
    It's the same word in both languages. He takes off his hat. "Yes," he says, in English. "It is this." He'll be here to the end, with those whose lungs are bad, and teach them chess.
- Then the next in the line is you. You get up, go round the table, and stand there; nobody is sitting where you sat. "Military service?" asks the Australian.
* ["None." # id: service.none]
    He looks at how you're standing. "Stand easy, then," he says, and you do, at once, heels apart.
* ["Interpreter." # id: service.interpreter]
    "Which side?" "In the middle," you say. He looks for it on the form. He writes: "Clerical."
* ["Which army do you want?" # id: service.which]
    He laughs so that he has to put down his pen. Then he sees that you've asked it as one asks it in a shop.
- "Relatives?" You had thought that this would be the easy one. {cart == "ksana" or telegram == "ksana":There's a row of nurses' tents behind the third church. You have been past it every evening, and always on the other side of the path.|You'd written eleven times to Pristan. The letters have come back, tied up, with a stamp on each that says in four languages that there's no such direction.}
-> south_leaf

=== south_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 came from an office in Canberra, for eight dollars and a stamped envelope. So it is whiter than the rest, and in a language that my grandmother couldn't have read. # sound: page
-> take_it_up ->
-> leaf_last_south ->
* [Ask what bridge it was. # id: south.bridge]
    It has two piers, and a great deal of grey. One begins at the south end, and when one gets to the north end the south end wants doing.
* [Ask who came to bury him. # id: south.bury]
    Eleven Russians, of two choirs, and a man with a card in his hat. They sang, and were for once together.
- -> folder_b

=== no_leaf ===
# music: absence
# person: none
There is no leaf 31. {brief:In August 1945 Vyazmitin burnt one card, at your asking, and it was yours; after which you walked out of every list there is.|In August 1945, at the Bureau's stove, Porfiri Vyazmitin let one card vanish, at your asking, and it was yours. From then on nobody could look for you. That was the purpose of it. It has worked for forty-eight years, also on us.} # note: who-is-counted
{brief: -> no_leaf_card}
A clerk put the hundred and one questions to you once more, in Shanghai, in 1946, and gave you a number to wait with. That was the last time that anybody asked. Ksana looked for you in {cart == "ksana" or telegram == "ksana":the same town|Harbin}, by the way people stood in queues.
Tamara Ivanovna brings the drawer LU, in her arms. "It's here or it isn't," she says. "Where would you begin?" # person: tamara
* [Under your name with a letter wrong. # id: drawer.wrong]
    "Lukashin, D." A dentist, with three children, in Omsk. He has a good ear and has never been anywhere. "It's him that nobody comes for," says Tamara Ivanovna.
* [Among those with no papers. # id: drawer.papers]
    The harbour police of Shanghai, 1947. _Man, about thirty, Russian. Has given four names, all in the same good hand. Amuses the guard in Japanese. Let go, there being no column._ # note: who-is-counted
* [Among the dead of that winter. # id: drawer.dead]
    Typhus, Shanghai, a hospital of nuns. _Unknown, one, in an officer's shirt without badges. Cuffs turned._ Tamara Ivanovna puts her hand on it. "A good many cuffs were," she says.
- It might be anyone. That is all that one can say of it, and of anyone. So suppose, for once without a paper.
* [A teacher, in a port, under another name. # id: suppose.teacher]
    He teaches three languages, for the fare. The pupils can't tell which is his own. When one of them makes a thing nicer than it was, he has them say it again.
* [A man on a ferry, with a pole. # id: suppose.ferry]
    He goes over in the morning and comes back at night, some four hundred times a year, and so is on both banks exactly as often. Passengers talk in front of him. He hums.
* [Suppose nothing. Let him go. # id: suppose.nothing]
    It's the first time today. You get up from the supper at which I'd put you; you take what is on the fifth hook; you say something, over your shoulder, in a language of which nobody here has a word.
- Tamara Ivanovna slides the drawer home. It had been going to be so heavy, she says, and shows me: a card can be absent and still have its place.
-> no_leaf_card

=== no_leaf_card ===
In the drawer, between two others, stands a slip of the same size, which the Bureau put in, in August 1945, so that the rest shouldn't fall over. # sound: page # person: none # note: who-is-counted
-> take_it_up ->
-> leaf_last_no_leaf ->
* [Number it. # id: noleaf.number]
    It has nothing on it that could be spoiled. A small 31.
* [Put it back unnumbered. # id: noleaf.back]
    It would be the only true thing in the file. The 31 goes on the cardboard.
- -> folder_b

=== courtyard_1966 ===
# music: yard
# person: none
You stayed. You had answered Wanqing to the end, and the Diaos took you in, on top of the hole under their floor. Now it is [[24 August 1966]], in Harbin; you are forty-six, and mend pumps. # note: st-nicholas
{brief:That night schoolboys with armbands come to search the yard. It is Wanqing who stands between, and puts you into words. -> courtyard_leaf}
# place: cathedral-1966
# light: afternoon
They have been pulling down St Nicholas since yesterday. It's log-built, and old. Schoolchildren sit astride the roof with ropes. Old Diao, eighty-four, has had himself taken to see it, on a hand-cart. "They pull," he tells you in Russian, at home. "And it fits. One would only have to ask it." # person: diao
By dark they're going from yard to yard: a boy of sixteen with a red armband, and five more. They step round the pump, where there's a man under it, mending it. All round the yard, lamp by lamp, the windows go out. # place: courtyard # light: dusk # person: none
* [Stay under the pump. # id: search.pump]
    You have the spanner on a nut that mustn't be let go. It's a good reason, and true, and it is what you'd have wished for in 1932.
* [Get up and wipe your hands. # id: search.up]
    Your knees crack. In the boy's face you see that he has taken it for a rifle, and that he's more afraid of it than you are.
* [Go to the boards over the hole. # id: search.boards]
    You get as far as the door. You are forty-six, and it was a hole for somebody of twenty-five. "Stay where you've been seen," says Luan Guizhen, who is eighty. # person: luan.hard
- # person: wanqing
"Is that a foreigner?" asks the boy. Wanqing has come out on the step. She is forty-seven, and was a newspaper once; now she is under criticism, and folds sheets. Everyone in the yard is behind a curtain, listening to her.
{patrol:
- "faithful": "He's a Russian," says Wanqing. "He came when he was eight. He mends the pump." It's all quite exact. The boy can't find the crime in it. He has one of them hit you, all the same, once; it's what he knows how to do.
- "softened": "He's deaf," says Wanqing. "Congratulations, comrade." Somebody laughs, into his armband. The boy thinks that it's about him. Then you must thank him, by signs, as a deaf man would, for being let off; and you do, very well.
- else: "Soldier," says Wanqing. "Old. Illness." They have you over the yard by the collar, as far as the gate; but one doesn't touch an illness long.
}
When they have gone she is still on the step. "You could have had any words you liked," you say. "You had all of them."
* ["It isn't what I am." # id: words.not]
    "No," says Wanqing. "But now you know how long one stands there." She goes in, to fold. # person: wanqing.wry
* ["Was it hard to choose?" # id: words.hard]
    She thinks. "One sees only who is holding the stick," says Wanqing. "I'd always wondered what you saw." # person: wanqing
- You lived another eighteen years, over that floor; near the end there were so few Russians in the town that they could be asked to one table. # place: huangshan # light: afternoon # person: none
-> courtyard_leaf

=== courtyard_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 is in two languages. It was sent on from Harbin, through a cousin of the Diaos', with a request to check the Russian. # sound: page
-> take_it_up ->
-> leaf_last_courtyard ->
* [Check the Russian. # id: stone.check]
    Every ending is in its place. She has been strict with the mason.
* [Ask who put up the stone. # id: stone.who]
    It was paid for in 1984, in small notes, by _Diao, W., neighbour_. Under _relation to the deceased_ is a word of two strokes. # note: huangshan
- -> folder_b

=== station_otpor ===
# music: road
# person: none
In July [[1954]] the Soviet consulate filled a goods train at Harbin, with banners. It wanted hands for the virgin lands, and everybody was forgiven in advance. {stand == "staff":You had been on its list since 1935, and now the list was read out.|{testimony == "refused":Wanqing had had no answer out of you, and the yard no word since.|The yard had got used to looking past you.}} You went. You are thirty-four. # note: virgin-lands
{brief:At the border was the station where you were born; and, behind it, a steppe where nobody needed any of your languages but one. -> virgin_leaf}
# place: goods-wagon
# light: dusk
# sound: wheels
Your wagon holds six families, a dentist's chair with its dentist, and a cow, declared as a piano. At Manchuria Station the train stops. You look for the siding. You were born here, in such a wagon; from now on they'll ask you which side of the line it was.
A verst on is their first station. It's called Otpor, which means rebuff. All along the train, people begin to shout hurrah.
* [Shout hurrah. # id: otpor.shout]
    It comes out in your parade voice. The frontier guard on the step, nineteen, looks straight before him. He's been told that you'd do this.
* [Move your lips. # id: otpor.lips]
    You have cheered in that way before. The dentist looks at your mouth. He's doing it too.
* [Ask the guard what time it is. # id: otpor.time]
    "Moscow's," says the guard. It is an answer to everything. You put your watch back, and it's morning again.
- "Born?" asks the table in the shed. "Here," you say. He writes that down as impudence.
# place: virgin-lands
The farm is a row of pegs in a steppe. In the office hangs a poster: five peoples, arm in arm, under wheat. You're not one of them. Most of the people here were brought: Chechens, Germans, and before them [[Koreans from Nikolsk]]. All of them call you the Chinese. # note: koreans-moved-1937
You ride the seed-drill, on a board, behind a tractor. On the board beside you rides old Mrs Hyŏn, who was a schoolteacher by the sea. You've had a sentence in your head since 1939. A girl on a rope had said it, in Korean, to an interpreter; you have it by ear, sound for sound, and have never known what it was.
* [Say it to her. # id: korean.say]
    She has the tractor stopped. She makes you say it twice. "'Your grandfather's grave is being looked after,'" says old Mrs Hyŏn. "Who says so? Whose?" You can't tell her. She gets down, and walks for some time beside the drill.
* [Keep it. # id: korean.keep]
    It wasn't said to you. You hum the tune of it, behind the noise. "That's how they talk, at home," says old Mrs Hyŏn. "Do you know what you're singing?" You say no. "Good," she says. "It's family."
- In the spring it came up green, to the edge of the sky. "Well, Chinese?" said the director. "What do you say in your language?" You tried all four. None of them had a word for so much of one thing.
-> virgin_leaf

=== virgin_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 is a booklet, of the size of a passport. Everyone there had one, and had never in his life been without. # sound: page
-> take_it_up ->
-> leaf_last_virgin ->
* [Look what they gave as the reason. # id: labour.reason]
    "At own request." It's the phrase of leaf 7. It must be kept somewhere, ready set.
* [Look at the photograph. # id: labour.photo]
    There's a square of glue. Somebody has needed the face.
- -> folder_b
