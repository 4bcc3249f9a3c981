// August in Harbin: ash, a cart, three knocks at four in the morning. Hinge keys.
// Also the August of the deserter, who lives under the Diaos' floor.
=== august_harbin ===
# place: harbin-august
# light: afternoon
# weather: snow
# music: august
# person: none
It snows in Harbin, in August, at thirty degrees. The Japanese offices are [[burning their paper]], and it comes down over Pristan in flakes. {marks ? run:You see it through a crack, on Luan Guizhen's step, where she is sweeping it up.|You see it from a school yard, where thirty reservists are drilling with broom-handles.} # note: paper-snow
One flake comes down nearly whole, turning. It's the lower corner of a form. On it is a fingerprint, in violet, a right thumb, and beneath, printed, "willingly".
* [Catch it, and keep it. # id: flake.keep]
    {marks ? run:You get it in by a straw, through the crack.|You get it on the back of your hand.} It has kept every line of the thumb. When you shut your fingers it is grey powder, and nobody's.
* [Let it go by. # id: flake.let]
    It lies down on the ground, print upwards. {marks ? run:Luan Guizhen sweeps round it.|A reservist, doing an about-turn, doesn't tread on it, and is shouted at.}
- -> kossovs_offer

=== kossovs_offer ===
# person: none
{
- arrested == "zhorzh": A neighbour brings the news now, since Zhorzh is gone; he has it from the bread-shop. # place: courtyard # light: afternoon
- else: Zhorzh brings the news. He has a red rag in his pocket, that he takes out, looks at, and puts back. # place: courtyard # light: afternoon # person: zhorzh
} There will be a transport to the south, on the fourteenth, for Russians who don't wish to meet Russians. Colonel Kossov, of the Bureau, has offered his instructors places in it, and families too. [[None of them will go]]. # note: fourteenth
{marks ? run:"Are you going?" Zhorzh asks the floor. Nobody has offered the floor anything.|"Are you going?" asks {arrested == "zhorzh":the neighbour|Zhorzh}. You aren't Kossov's, and nobody has offered.} "It's the Emperor's train," says the Colonel, your grandfather, who is putting sand in buckets, for the block. "And over there they have shoulder-boards again." He has heard that they're of gold. # person: colonel
* [Ask him what one says to them. # id: boards.says]
    "One gives one's rank," says the Colonel, "and asks after the harvest." He has put on a clean collar, three days early. # person: colonel.proud
* [Fill a bucket with him. # id: boards.bucket]
    {marks ? run:You hand it up to him from below, between the boards, a tin at a time. He pretends that it's coming out of the ground.|The sand has paper in it, as everything has. He picks it out, flake by flake, so that it shall be sand.} # person: colonel
- -> night_of_thirteenth

=== night_of_thirteenth ===
# place: yard-august
# light: dusk
The thirteenth, after dark. There has been [[an alarm each night]], and no lamp is lit in Pristan. # note: ninth-of-august # person: none
-> hayasaka_asks ->
# person: diao
# music: yard
{not brief:The gate doesn't bang. He knows about the chain.} Then the shed is opened, and it's the cart's night. Old Diao has your pass in his hat. {saddle == "pawn":The horse is hired, and paid for with a saddle.|There's no horse; he has one shaft, and his wife Luan Guizhen the other.} You go with them to the corner, with a lantern that isn't lit. # note: night-of-the-cart
{brief: -> cart_and_knocks}
* [Say something, through the hole. # id: hole.say]
    "It's me," you say, to the knot. "Keep still." "I am still," says the cart. "It's you that's shaking it." # person: none
* [Knock on the board. # id: hole.knock]
    Twice, with one finger. After a moment it's given back, twice, from inside, in the same time. # person: none
* [Hold the pass up to the sky, once more. # id: hole.pass]
    One can read it, nearly. It's a good pass. {cart == "both":Only the upper stroke is blacker than the lower.|In it there is nobody at all.} # person: none
- -> cart_and_knocks

=== cart_and_knocks ===
{not brief:You stand at the corner until you can't hear the wheels.} What came of it you were told at four, by those who knocked.
-> the_cart_is_out ->
-> three_knocks

=== three_knocks ===
# place: yard-august
# light: dusk
# music: fear
# person: none
It's past four, on the fourteenth. In the half-hour before it gets light there are three knocks more, and all are for you.
The first is in Russian, at the gate. {arrested == "zhorzh":It's a mechanic from Panov's garage|It's Zhorzh}, and the red rag is on his sleeve. Some people with Soviet papers are making [[a staff]], so that nobody should cut anybody's throat before the army comes. They have the keys of the prison. "It's full of Chinese, Koreans, and ours. Nobody can tell anybody anything. Come on." # note: defence-staff
{contact == "carried":"You've carried for us," he says, low. "They have that written down somewhere. It'll count." He believes it.}
* [Ask whose keys they are. # id: knock.keys]
    "The warders'. They left them in the door, and went to look for other trousers." In the meantime nobody has dared to go in.
* [Feel the stuff of the rag. # id: knock.rag]
    It's calico, from a flag, and runs. His cuff has gone pink. Mother, behind you, says that it ought to have been done with salt. # person: mother
- The second is in Japanese, by horn: a lorry. A corporal has a list for the south transport, three hundred names, and has found thirty-eight of them. {marks ? run:"Any Russian," he says. He doesn't care which.|{ksana_away(1945):Yours is among them; you'll never learn who put it in.|Yours is among them. It must be Ksana who typed it in.}} {cart != "ksana":{ksana_away(1945):Raya|Ksana} {cart == "both":has both hands on old Diao's hip|is asleep at the table}, and nobody calls her. }The corporal will wait four minutes. He's already looking at his watch. # person: none
* ["How far south?" # id: knock.far]
    "To the sea," says the corporal. He is from a village on the other side of it, and looks, when he has said so, as if he could smell it.
* [See who is up there. # id: knock.who]
    Two families, a cello, and a man with a birdcage that has no bird in it. There's a great deal of room for everyone who hasn't come.
- {doors ? yard:The third is from below, on wood, with a broom. Under the Diaos' floor there is room for one. By the stove stands a boy of six from the press, whose father was fetched on Sunday. "I can hide one," says Luan Guizhen. "He is small. He'll go in the dough-chest. You won't." She has chosen, and it shows in her face what she thinks of it.|The third is from below, on wood, with a broom. You go down; and it isn't for you after all. Luan Guizhen is fetching in, under the floor, a boy of six from the press, whose father was taken on Sunday. She sees you, and puts the board back.} # person: luan
* [Tie on the rag. The keys. # id: keys.staff # hinge: keys]
    ~ stand = "staff"
    -> the_keys
* [Get up on the lorry. # id: keys.south # hinge: keys]
    ~ stand = "south"
    -> the_south_lorry
* {doors ? yard} [Get in under the boards. # id: keys.yard # hinge: keys]
    ~ stand = "yard"
    -> the_boards

=== the_keys ===
# place: harbin-cells
# light: dusk
# music: none
There's one armband too few, so yours is torn from {ksana_away(1945):a skirt of Ksana's that she left here|the red of the feather-bed}. It's tied on your right arm, {that_arm()}. On the fifteenth it is announced that the Emperor has spoken. That noon you're going down a stone stair behind {arrested == "zhorzh":the mechanic|Zhorzh}, with a ring of forty keys. It was [[the first thing they did]]. # note: prisoners-freed # sound: key # person: none
None of the keys has a number. You try them, one by one, and meanwhile you talk through the door, so that they shouldn't think it's for the other thing: in Russian, in Chinese, in bad Korean. _Come out. It's finished. You can go._
{brief: -> the_voice}
* [Say it in Chinese first. # id: cells.chinese]
    From cell three, out of the dark, somebody corrects your tone on _finished_. The way you said it, it's what is done to a soup.
* [Say it in Russian first. # id: cells.russian]
    "Who are you?" says cell five. You say, Russians. "Whose?" says cell five, and doesn't come out till he has seen the rag.
* [Say nothing. Only open. # id: cells.open]
    They sit with their faces to the wall, as they've been taught. It wants a voice after all. You have to say it to each of them by itself.
- -> the_voice

=== the_voice ===
In the seventh is an old man. He gets up by the wall, when he has heard you, and comes quite close. "I know you," he says in Chinese. "You're the one who says it again." {sharpened > softened:He was struck, once, for something of his that you'd said again. It came out larger.|{softened > 1:He was let off, once, for something that you had said again. He'd not meant it so politely.|Whatever he had said that day, you'd said it again. He had hoped that you wouldn't.}}
* [Give him the ring of keys. # id: voice.keys]
    He weighs it. "Which is mine?" You show him. He takes that one off, with his two remaining nails, puts it into his mouth, as one does with a coin, and hands you back the rest.
* [Tell him your name. # id: voice.name]
    "Lu-ko-shin," he says. He tries it twice, to have it right, if anybody should ask him. Then he goes up, one step at a time.
* [Ask what he had really said. # id: voice.said]
    He looks at you, for the first time with some interest. "I've forgotten," he says. "I only remember yours."
- {arrested:
- "zhorzh": In the ninth there's nobody. On the plaster, with a nail, is a playing card the height of a man: the queen of spades. It's what was missing from Zhorzh's pack, since you were twelve. She has Ninel's nose.
- "pronya": In the ninth there's nobody. On the plaster, low down, with a nail, is a horse, with every hoof in its place. It has a bridle. It has no saddle.
- "rashid": In the ninth there's nobody. On the plaster, in Tatar, is one line of a song; you have heard it so often, under somebody's breath, that you can read it.
- else: In the ninth there is nobody. A blanket, folded by regulation; a spoon laid over it, straight.
}
{not brief:By evening {arrested == "zhorzh":you|you and Zhorzh} have let out a hundred and six. Some shake hands. Some tie rags on their arms, and stay.} On the eighteenth, toward evening, aeroplanes [[land at the aerodrome]]. On the nineteenth, the Transfiguration, there are flowers thrown. You see them from the steps of the mill that you're guarding. An aster comes in at your collar; it's addressed, you suppose, to the rag. # note: flowers-1945
-> august_close

=== the_south_lorry ===
# place: harbin-august
# light: dusk
# music: road
# person: none
The corporal ticks you, and is glad; it makes thirty-nine. Somebody hauls you up by your right arm, {that_arm()}. You have on what you stand in. Up there behind the third window the lamp isn't lit, since it mustn't be. Mother will be standing with the kettle, sideways, so as not to be seen to look. # sound: wheels
{brief: -> the_south_train}
* [Call up to her. # id: lorry.call]
    You've got your mouth open. "Shh," says somebody's wife, from among the bundles; "he'll be looking at his watch." It goes round the corner by the pump, where it has to slow. Then you're in Kitaiskaya.
* [Leave her something on the pump. # id: lorry.pump]
    You hang your cap there, with the badge turned inward, over the handle. She'll find that at five, when she goes down for water. She will think that you're somewhere near.
- -> the_south_train

=== the_south_train ===
# place: station-1945
# light: morning
In the wagon for forty there are eleven. Everybody has a window. {cart == "ksana" and not ksana_away(1945):Ksana went in the night, by the other one. You look for her on every platform as far as Hsinking.|{telegram == "ksana":It's going, among other places, where Ksana is. You hadn't thought of that till now.|A girl with a hat-box weeps without a sound, and eats sunflower seeds.}} # person: none
* [Sit facing the engine. # id: south.forward]
    The bridge goes past, pier by pier, and you count. They are all there. An old man opposite asks whether you've forgotten something; you have turned right round.
* [Sit with your back to it. # id: south.back]
    It's slower, like that. The town takes its time about going: the cathedral, the chimneys, and then, for quite a while, only the smoke.
- # place: harbin-august
# light: afternoon
On the nineteenth, the Transfiguration, [[there are flowers]] in Harbin, thousands of them. You see those in a newspaper that's lying on a bench in Tientsin, three weeks old. In the front row, with a clean collar, at the salute, is somebody's grandfather. It isn't the Colonel. You look at it for a long time, to be sure. # note: flowers-1945
-> august_close

=== the_boards ===
# place: yard-august
# light: dusk
# music: yard
# person: luan
{marks ? run:You know the place. It has your shoulder in it.|It's a hand and a half high, as in the cart.} There's room for your right arm only over your face: {that_arm()}. Above you Luan Guizhen lifts the boy into the dough-chest. He's told that he is bread. She sprinkles flour on the lid, so that one could see if it had been opened. # sound: hay
The lorry sounds its horn twice more, and goes. {arrested == "zhorzh":The mechanic|Zhorzh}, at the gate, asks for you by name. "He isn't here," says Mother, from the stair; which is so. "Then tell him that we had keys," says {arrested == "zhorzh":the mechanic|Zhorzh}. # person: mother
{brief: -> bread_and_flowers}
* [Talk to the boy, through the floor. # id: boards.talk]
    "What sort of bread are you?" you whisper. It's thought over, above. "The sort with a hole," says the chest. He has put his finger through it.
* [Lie still, and count the boots. # id: boards.count]
    Some go by from left to right: Japanese, in step. Toward morning they come from right to left, and not in step. After that, for a day, it's only bare feet, running.
- -> bread_and_flowers

=== bread_and_flowers ===
On the third day the gendarmes look in, two of them, and very tired. The younger puts his hand on the dough-chest. "What's in there?" "It's rising," says Luan Guizhen. {not brief:He has been away from his own mother's kitchen for six years. He lifts his hand off it at once; one mustn't let in the cold.}{cart != "both":# place: courtyard # light: afternoon} # person: luan.hard
On the nineteenth, the Transfiguration, there are [[flowers in the streets]]. You see one. It's a stalk, with a piece of a petal, on the sole of a boot on the step: a new kind of boot, with nails in a pattern that you don't know. It turns on its heel, and asks Luan Guizhen, in Russian, whether there is anyone here who speaks Russian. # note: flowers-1945
* [Hold your breath. # id: sole.breath]
    "_Tsuba_," says Luan Guizhen to it, pleasantly. She's nearly never had occasion to use it. The boot goes away, with its flower, to ask next door. # person: luan.smile
* [Breathe out. # id: sole.out]
    It makes dust rise, between two boards, in the light. Luan Guizhen sets her broom down on the place. The boy, in the chest, says in a deep voice that he's bread.
- -> august_close
