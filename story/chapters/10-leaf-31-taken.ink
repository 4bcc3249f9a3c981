// Chapter 10, the ends of those who were taken: The interpreter, The tenth wagon, The bridge, Certificate of service, Fifteen years.
// Each is a scene and then its last leaf; in the short form one passage and the leaf.

=== other_side_of_the_table ===
# music: file
# person: none
You had paid with a name, and changed chairs. It's December 1949, here, in Khabarovsk, four streets from this table: Soviet captain's pay, a room with a stove, no rank. In the officers' club twelve Japanese are [[on trial for germ warfare]]; there are tickets. You aren't in the hall. You're in a back room, putting captured paper into Russian. # note: khabarovsk-trial
{brief:One of the sheets was your own, of 1942, with the box. You translated it. -> interpreter_leaf}
# place: translators-room
# light: afternoon
# sound: typewriter
There are two long tables, sixty people, and one good dictionary, on a chain. Everyone gets his paper by the kilo. Yours, today, is forms: special transfers, from the Mission to an address near Harbin. Most of the names are Chinese. Each has a box. It's Wednesday; you have been at it since six.
* [Do them in order, from the top. # id: kilo.order]
    By ten you no longer read them; they go through you, as water goes through a sleeve. There's a woman at the end of the table who has begun to say the names aloud. Nobody stops her.
* [Look through for a hand you know. # id: kilo.hand]
    There are five interpreters' hands, and you get to know them: the one who presses, the one who's in love, the one who leaves his _i_ without a dot. You've eaten with at least two.
-
In the second kilo you know the smear before you know the sheet: blue, across the foot, as a cuff makes it. No. 9, of August 1942. _The person examined is / is not willing to serve._ {sheet:
- "wont": One word is ruled out, and beside it, large, in your best hand: _Will not._ Below: _Interpreter: D. Lukoshin._
- "will": Two words are ruled out, with one stroke. _Will._ Below: _Interpreter: D. Lukoshin._
- else: Nothing is ruled out; above it stands one word, _undecided_. It has lain in a drawer, under the paper. Below: _Interpreter: D. Lukoshin._
}
{marks ? sheet_known:You've known since 1944 what it was for. You had thought that it would be longer.|Since October you have known what these forms are for. Everyone at the tables does. Nobody has until now had one by himself.} It has to be in [[Russian by four]]. # note: khabarovsk-trial
* [_Faithfully._ Put all of it, and the name. # id: exhibit.name]
    You type it to the end. At four it goes into the tray with the rest. Nobody ever asks. You sign each page as having translated it; so the name is there twice, and the second time it looks like a certificate of the first.
* [_Softer._ For the name put: illegible. # id: exhibit.illegible]
    It's the custom. In four kilos you have found eleven interpreters, all of them illegible. You wonder which of them have looked through yours.
* [_Sharper._ After the name put: the undersigned. # id: exhibit.undersigned]
    The captain brings it back. "He isn't undersigned," he says, kindly. "You are. One mustn't get into the document." He strikes it out himself, with a ruler, and pats your shoulder. You've been at it since six.
- {hayasaka == "yield":The Japanese text has to be checked by somebody who is Japanese. They bring him over from the camp in a padded jacket: Hayasaka. He reads your page, and then the form, and then your page. "There's someone in it," he says, in Russian; and initials the corner.|The Japanese text has to be checked by a prisoner, a major of fifty with a cold. He reads your page, and the form, and your page. "It is correct," he says in Japanese. He looks at your hand, where the pencil is, and moves his chair somewhat.}
* [Go home along the river. # id: walk.river]
    It has stopped. People are walking on it, to the island and back, with sledges. From the bank you count the piers of the bridge, so as to be doing something exact.
* [Go home by the main street. # id: walk.street]
    By the club there's a queue for tickets. An old woman in it asks you whether it's a comedy. You say no. "Then what do they all want?" she says, and goes on standing.
- You lived in that room till 1961, and never moved nearer to anything.
-> interpreter_leaf

=== interpreter_leaf ===
# place: reading-room
# light: dusk
# person: none
It explains the slip that readers sign, too, and its first line. _1946, for the card index, signed, illegible_: somebody who had Russian and Japanese must have sorted the Harbin papers, and it was done by one hand. So you had read your own folder A in 1946, and signed for it. C they won't have given you. # note: paper-by-lorry
-> take_it_up ->
-> leaf_last_interpreter ->
* [Compare it with leaf 6. # id: interpreter.six]
    Four adjectives then, four now. Two are the same. One shouldn't think that they'd copied: they had only been looking at the same thing.
* [Look for the stamp. # id: interpreter.stamp]
    It's the same word as on the cover, in violet then, in black now. The second office had had a stamp cut that fits over the first.
- -> folder_b

=== tenth_wagon ===
# music: absence
# person: none
November 1945, east of Chita or west of it; nobody has a window. You are in the tenth [[goods wagon]] of a train. You were all taken in summer things. Under the roof, at the back, is a shelf that is out of the wind. It was yours, and you gave it away. # note: upper-bunks
{brief:{marks ? coatless:The Colonel has it.|Gleb has it, your cadet once.} You are on the floor by the door. -> tenth_leaf}
# place: goods-wagon
# light: dusk
# sound: wheels
{marks ? coatless:The Colonel has it. He went out in September without his coat, to greet people. He lies straight up there on his back, at attention, and gives orders, in a whisper, to the cold. # person: colonel|Gleb has it, your cadet once, twenty-one, who failed examinations on purpose. He slept a day and a night. Since then he has been telling the roof what one must answer, to fail, and why it's harder than passing. # person: gleb}
You're by the door, where the crack is. {marks ? coat_mine or marks ? coat_father:It's the second winter that you've given away. The first {marks ? coat_father:was Father's|went up to your chin}, and it was by a bucket.|In 1932 you kept your coat on, by a bucket. You've thought about that bucket.} A man beside you who used to sell buttons says that the trick is to think of one's feet as belonging to a colleague. # person: none
* [Call up to the shelf. # id: wagon.call]
    {marks ? coatless:"How was it done, on the Ice March?" you call up. "One walked behind one's horse," says the Colonel, "and in time one wasn't cold." A pause. "Then somebody shouted at one. Don't sleep, Dmitri." He has never before used your whole name. # person: colonel|"Gleb," you call up. "What's the capital of Peru?" "Which do you want," says Gleb, "the answer, or mine?" You hear somebody laugh, all by himself under the roof, and it brings down rime. # person: gleb.smile}
* [Listen to the wheels. # id: wagon.wheels]
    There's a change in them: points, a long station, not stopping. You were born in such a wagon, on such a siding. Nobody then could say which side it was on, either.
* [Move your toes, and count. # id: wagon.toes]
    Up to ten it goes well. The Colonel got along with eight. You go by tens as far as four hundred, in each of your languages, and in Chinese it's quickest.
- In the night they pass down a piece of bread, hand over hand, from above. It was cut forty ways; the piece is no bigger than a chessman. Nobody says who had saved it{loaf == "nobody":; you had heard nobody say that once before|}. # person: none
* [Eat it. # id: crumb.eat]
    It's frozen. You keep it in your cheek; it has hold of your teeth. There was a caramel once that did that, or one that you'd wanted.
* [Pass it to the man by you. # id: crumb.pass]
    He doesn't take it. You hold it out to him for some time, with your arm up, before you understand.
* [Put it in your pocket. # id: crumb.pocket]
    For the morning. Mother always found crumbs in your pockets, and told you by them where you'd been.
- Toward morning you're warm. You know what that is; the Colonel has told it at table a hundred times, for a joke. There's a lamp, and somebody goes along the hooks, counting, and it comes right.
-> tenth_leaf

=== tenth_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 is half a form. They had cut them across, to save paper. # sound: page
-> take_it_up ->
-> leaf_last_tenth ->
* [Do the sum. # id: act.sum]
    It comes out. Somebody had taken care of that before he licked the pencil.
* [Look for the name of the station. # id: act.station]
    There's a number, and a stroke. Between that verst and the next are two bridges and a signal. {sentence == "pier":Father would have known both.|It must have been the signal.} # note: upper-bunks
- -> folder_b

=== under_the_lamp ===
# music: yard
# person: none
They gave you fifteen years, like the others; you did ten, in the Urals, and after [[1956]] you weren't wanted in any town with a tram. So you guard a bridge. It's May 1965. You walk from lamp to lamp, over a river with ice in it, and see to it that nobody blows it up. # note: sentences
{brief:At the railwaymen's club a lecturer told how the bridge over the Sungari was saved in August 1945. You were in the third row. -> bridge_leaf}
# place: bridge-lamp
# light: dusk
On your free evening there's a lecture at the railwaymen's club: _How We Saved the Bridge over the Sungari_, with slides. The lecturer is a retired major with a medal. He has a pointer, and a voice, and has never been in the place; but he has it from those who were. [[Twenty years ago]], he says, the Japanese had laid a charge. # note: bridge-stood
* [Look at the slide. # id: slide.look]
    It's the right bridge. It has been photographed from the wrong end, by somebody on a boat, in a better year.
* [Look at the medal. # id: slide.medal]
    It's for victory over Japan, and he has polished it. There's a man in the second row with the same. He was a cook.
- You could show him with the pointer where the cable ran, and where at the second span it had been joined, with tape; and where Nakai stood, a Japanese sapper of nineteen who couldn't bear heights, and who saw you cut it, and didn't call out.
"Our paratroops," says the major, "cut the wire under fire." You're in the third row, in your good jacket. Anyone may put a question.
* ["What colour was it?" # id: club.colour]
    "The fire?" says the major. "The wire," you say. He looks at you, and at his slide, which is grey. "Red," says the major. It was black, with tar. You thank him.
* ["It was me." # id: club.me]
    It comes out lower than you had meant. Somebody says "Sh." The major has heard, though; he's had this before. "Were you with the paratroops, grandfather?" You say no. "With whom, then?" asks the major; and all at once the whole third row would like to know.
* [Ask nothing. You're on at ten. # id: club.nothing]
    You clap, when it's done. On the way out the major gives you his hand, as he does to everyone in a railway cap, and says that the watch on our bridges is in good hands.
- At ten you're on the bridge. The night goods comes over, fifty wagons, and under the lamp each in turn has its number and its shadow. You have never got over that: that it goes across, and is on the other side.
* [Write to the newspaper. # id: lamp.write]
    You do it in the hut, by the lamp, in the hand of leaf 11: one page, no adjectives. You leave out the tape, so that one might ask you about it.
* [Write to nobody, and count wagons. # id: lamp.count]
    Fifty. In the end it's your stove-man who writes it, a schoolmaster, from what you told him in the thaw; he has you faster than you were, puts in a moon, and signs for you.
- -> bridge_leaf

=== bridge_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 is the answer. Somebody had kept it flat for years under a tin of tea; there's a ring. # sound: page
-> take_it_up ->
-> leaf_last_bridge ->
* [Read the postscript again. # id: editor.ps]
    Nakai must have been nearly forty by then. It was the only Russian that he had; he used to try it on things, as one tries a door.
* [Ask who did cut it. # id: editor.who]
    Nobody knows. The books break off a page before it. That it was you is supposed, here, on the ground that it must have been somebody. # note: bridge-stood
- -> folder_b

=== one_blanket ===
# music: fear
# person: none
You had worked for Moscow since 1943. In 1945 Moscow's captain noted it, on a separate sheet, and gave you fifteen years with the rest. It's the summer of [[1950]]; you have been brought back here, to Khabarovsk, to the prison, as a witness. The cell is three metres by two, with one blanket, and there's somebody under it. # note: na-go-len-1950
{brief:It was Veretennikov, who had recruited you. He had written you an excellent certificate. It lay in a safe. -> certificate_leaf}
# place: cell-1950
# light: afternoon
He sits up. It is Veretennikov, sergeant, lieutenant, captain; the man of two loyalties and one face. In August 1945, people say, he had new Soviet shoulder-boards, and turned a little as he walked, so that they should catch the light.
"Lukoshin," he says. "Good God. Have you been here all the time?" You ask him what he is in for. "For Japan," says Veretennikov. He begins to laugh; then he looks to see whether you're going to hit him, and moves up.
* ["You said that it would count." # id: cell.count]
    "It did count," says Veretennikov. "You've got fifteen. I saw a man who had done nothing at all, and he has twenty-five. They'd nothing to put on the other side."
* ["Who did you work for?" # id: cell.whom]
    "Ours," says Veretennikov. You wait. "You know," he says. "Ours." He looks for some time at the wall, on which somebody has scratched a chessboard, very small, with no men on it.
* [Take your half of the blanket. # id: cell.blanket]
    It has to be lain under like spoons in a drawer, and turned on command. "Hai," says Veretennikov. You turn. You'd both have known it in your sleep.
- "I wrote you a certificate," he says into the dark. "In August. It was the best thing I ever wrote: services rendered, dates, a bridge. It had a reference number." Where is it? "In the safe," says Veretennikov. "Where would it be safer?"
In the morning they take him first. They ask you, at a table, one thing: whether this is the man.
* ["Yes. He'll tell you about me." # id: witness.yes]
    "He has," says the table. It turns over a page. "He says that you're the man who'll tell us about him." Both are in order. They have been filed together.
* ["I never saw him before." # id: witness.no]
    The table is pleased. It was a test of your truthfulness, it says, and writes it down; with a certificate in the file one has to be careful whom one believes.
* ["Which answer do you need?" # id: witness.which]
    The table lays down its pen. In five years nobody has asked it that so politely. "A short one," it says.
- He went one way in the corridor and you the other, hands behind, face to the wall as you passed. He winked at the wall.
-> certificate_leaf

=== certificate_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 was declassified in 1991, in the week when nobody knew which country's secret it was. # sound: page
-> take_it_up ->
-> leaf_last_certificate ->
* [Ask what became of Veretennikov. # id: certificate.ver]
    There was another, [[who really lived]]: taken in Harbin that same June, for all his shoulder-boards, and brought to this town. He died old. Of yours there's an initial. # note: na-go-len-1950
* [Look for the services. # id: certificate.services]
    They're listed, as promised, with dates; the first is a matchbox. It's the only paper in the three folders in which all that you did has been put down to your credit.
- -> folder_b

=== at_the_gate ===
# music: absence
# person: none
{stand == "fired":You had fired on them, from a pillbox at Hailar, in your own language; and the file got fifteen years for it, the same as [[files that hadn't]].|You got fifteen years, for treason to a state of which you had [[never been a citizen]].} It was timber, in the northern Urals. Now it's April 1956. You are thirty-six, and they're letting you out. # note: sentences
{brief:At the gate you were asked, for your ticket, where you lived. You stayed where you were. -> fifteen_leaf}
# place: camp-gate
# light: afternoon
# weather: none
A hut, a stove, a window with a shelf. Behind the window a girl makes out the tickets. She's nineteen, was born here, in the village of the guards, and has a cold. The stove is cast iron. On its door is one word. You'd know it in the dark; Ksana had known it with her nose.
"Place of residence?" asks the girl. The ticket is free, to anywhere. She has the list of towns where you may not live; it's longer than her table. # sound: key
* ["Pristan. In Harbin." # id: gate.pristan]
    She looks for it under Pr. "That's abroad," she says. "You can't be from abroad; you speak Russian." You ask her where she thinks it's spoken. She thinks.
* ["Where's this stove from?" # id: gate.stove]
    "Kyshtym," says the girl, who sees it every day. "It's four hundred versts. Have you people there?" You nearly say yes. You've known that door since you were eight.
* ["A goods wagon." # id: gate.wagon]
    "That's where you were born," says the girl, who has read it. "I need where you'll go back to." She waits, with her pen up. "They're often hard, these," she says; she means the forms.
- {
- nina_from() == "sverdlovsk" or nina_from() == "train": You might have said Sverdlovsk. Your sister had been there for {nina_from() == "train":two years|nine years}. It's the first on the list of those where you may not.
- else: You might have said your sister's town. Whether there was one you didn't know; in eleven years there'd been one card, with a palm on it, or a tram, and no words.
} Behind you in the queue is somebody in a great hurry, with a wooden suitcase, who has been away for nineteen years.
* [Let him go before you. # id: queue.let]
    He gives the name of a village. It's under a reservoir, says the girl; she's sorry, it has come up today before. He takes the ticket to the nearest shore.
* [Ask for work here, at the gate. # id: queue.work]
    "Here?" says the girl. They need somebody who can read waybills. You were on the inside of this fence for ten years. From the outside it's the same wood.
- You stayed. A good many did. You dispatched timber, in three languages when nobody was by, and lodged with the girl's mother; and in the autumns, says the neighbours' letter, you went into the bog by yourself and came out with more cranberries than a man can eat.
-> fifteen_leaf

=== fifteen_leaf ===
# place: reading-room
# light: dusk
# music: file
# person: none
Leaf 31 came to my mother in 1992, in one envelope with folder C, and with an apology for [[the delay]]. # sound: page # note: rehabilitation-law
-> take_it_up ->
-> leaf_last_fifteen ->
* [Read the reason again. # id: rehab.reason]
    Nothing has been found in it that would have been a crime. It doesn't say what is to be done with the fifteen years in that case; probably they're to be handed in.
* [Look who signed it. # id: rehab.who]
    The same rank as the one who signed the other. He has a better machine. Every small _d_ stands straight.
- -> folder_b
