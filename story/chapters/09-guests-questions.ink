// Chapter 09, the questions. Four tables, one file: a captain with a red pencil, the joiner's daughter for the city,
// a refugee clerk with the form of 1935, and the captain again, asking a mother who must answer as her dead son.
// What is read out is quoted from the leaves exactly; the prices (price, protocol) are the same hinges at every table.
=== questioned ===
{questioner():
- "mother": -> she_answers
- "clerk": -> the_same_form
- "wanqing": -> for_the_city
- else: -> the_red_pencil
}

=== the_red_pencil ===
# place: interrogation
# light: dusk
# weather: none
# music: file
# person: sinelobov
October 1945, at night: a table, a lamp, a stove, and tea that nobody is drinking. Captain Arkady Sinelobov, of [[the army's counter-intelligence]], gets up when you are brought in. {stand == "home" or stand == "staff":Two men in caps came for you, for ten minutes; Mother had time to give you a towel.|You came here on a lorry, for a quarter of an hour, they said.} He asks whether you have eaten. # note: smersh
You want to be home by Sunday. He wants a file that closes; he has forty. Before the front he was a proof-reader, in Kalinin. He squares the edges of your file, and takes out of his breast pocket a red pencil.
That is whose it was. I've had it before me since leaf 1, and had supposed somebody larger.
* ["What is it for?" # id: red.what]
    "For errors," says Sinelobov. "I can't read without. You mustn't take it as hostility. I'd do it to Pushkin." # person: sinelobov.wry
* ["Whose file is that?" # id: red.whose]
    "Yours. The Japanese ordered it, and your own people wrote it, in blue. I have only underlined. Where it's wrong I've pressed." # person: sinelobov
- {brief: -> one_night_in_brief}
-> which_arm

=== one_night_in_brief ===
Three nights he reads to you what you and others wrote: the photograph ("{arm == "collar":Note salute of this youth|{arm == "called":Note youth calling welcome|Youth overcome with feeling}}"), the oath ("with one voice"), the log ("Calm, orderly"), the sheet with the box. Whenever you say _we_, he writes _I_. There's no form for we.
* ["Which of it do you believe?" # id: brief.believe]
    "The seams," says Sinelobov. He means the reports signed Watchmaker. Everything else has been written by somebody who wanted something. # person: sinelobov
* ["There was an egg." # id: brief.egg]
    {fatal == "sharpened":You tell him what Kulebakin had really said. He lays down the pencil. "For an egg," says Sinelobov.|He turns up the protocol from Hailar. "So there was," says Sinelobov. "I could hear that something had been taken out."}
- -> the_price

=== which_arm ===
He lays down a photograph: a kerb, soldiers, a policeman, a boy. "Nineteen thirty-two," says Sinelobov, and reads out [[the blue]]. "'{arm == "collar":Note salute of this youth.|{arm == "called":Note youth calling welcome.|Youth overcome with feeling.}}' Which arm?" # note: bureau-photographs # person: sinelobov
* ["The right." # id: arm.right]
    {arm:
    - "collar": "And in the hand?" A collar, you say, with a sister in it. He looks for her with the point of the pencil, along the policeman's sleeve. "I can't enter what's behind a policeman." He enters: _the right_.
    - "called": "And calling what?" Her name, you say. He looks into the open mouth. "There's no sound on a print," says Sinelobov. He enters: _the right_. # person: sinelobov.wry
    - else: "Over the eyes," says Sinelobov. "I did that myself, at Rzhev. Nobody photographed it." He enters: _the right_. # person: sinelobov.tired
    }
* ["I was twelve." # id: arm.twelve]
    "So you were." He does the subtraction in the margin, and rings it. "A youth," says Sinelobov. "It's correct." # person: sinelobov
- -> two_fathers

=== two_fathers ===
"Nineteen thirty-five. Your mother's form, in your hand. Her husband: '{marks ? widow:dead.|{marks ? wife_soviet:Soviet citizen. Comes on Sundays.|whereabouts unknown.}}' And on Tuesday, for us: 'Father: engineer, at Khabarovsk.' One of these was written to please someone." # note: questionnaire # person: sinelobov
Next to them he puts the permit to leave. "'Relatives who apply, and will follow: {receipt == "mother":One; female, of age.|{receipt == "ksana":One; female, under age.|{receipt == "self":One; male, under age.|None.}}}' {receipt == "none":Nobody, out of five. Why not?"|Who was it? And why did nobody follow?"}
* [Tell him who was meant to go. # id: follow.who]
    {receipt == "none":You burnt it, you say, at a match; there was one line, and five people. "Then you were nobody's," says Sinelobov. "It's a pity. One can't betray a country that one never applied to; and the article is treason."|You tell him. "So nearly a Soviet citizen, in the house," says Sinelobov, and is sorry. "It makes it worse. It comes under treason."}
* [Tell him what Father took along. # id: follow.token]
    {token:
    - "ribbon": A St George ribbon, you say, in his glove. "'Orders and insignia: Nothing,'" reads Sinelobov. He has pressed, there. "I wish that you hadn't told me. Now it's in his file." # person: sinelobov.tired
    - "drawing": A drawing of the river, with a bridge, in his hat. "'Plans and drawings: Nothing,'" reads Sinelobov. By a child, you say. "I wish that you hadn't told me. It'll be in his file without the child." # person: sinelobov.tired
    - else: A watch, you say, to have something that ticked. "'Gold and silver: Nothing,'" reads Sinelobov. "I wish that you hadn't told me. Now it's in his file." # person: sinelobov.tired
    }
* ["We waited to hear." # id: follow.we]
    ~ said_we++
    _I waited to hear_, writes Sinelobov. "You said _we_," he explains, blowing on it. "I understand. Only there's no form for that. The article is in the singular." # person: sinelobov
- -> the_first_coat

=== the_first_coat ===
He has come to the reports signed Watchmaker. "This one I'd have liked to print. Not a word over." He reads. "'{marks ? coat_mine:It was cut in 1932 from an officer's greatcoat of the old army, turned.|{marks ? coat_father:They were not torn off. They were cut, all ten, with a flat blade.|There is no more to let down.}}' {marks ? coat_mine:Then where's the coat before it?|{marks ? coat_father:Then who had the coat?|One coat, for six winters. So you gave none away.}}" # person: sinelobov
* {marks ? coat_mine or marks ? coat_father} ["A soldier had it. A Chinese." # id: gave.soldier]
    "Of the army that was fighting them? That would help you," says Sinelobov. Name? You give it: Changsheng. {changsheng == "told":And where is he? Dead; you pointed. The pencil waits. "You do want everything in," says Sinelobov.|It's the first name tonight that he hadn't got. He writes it down with great care, and asks where the parents live.} # person: sinelobov
* {not (marks ? coat_mine) and not (marks ? coat_father)} ["I was asked for it, and said no." # id: gave.no]
    By whom? You say that it was a neighbour's boy, a soldier, in the snow. "You needn't have told me that," says Sinelobov. He underlines nothing. He moves the tea over to your side. # person: sinelobov.tired
* ["I don't remember coats." # id: gave.forget]
    "You remembered addresses," says Sinelobov, and turns up a note of the police, from 1936: a cab rank, a driver. {marks ? fare_told:"'Behind the Confucius temple.' Five yuan, signed for. The card says 'Helpful.'"|{marks ? fare_wrong:"'The wharf.' A night inside for it. The card says 'Muddled.'"|"'Eighty fen.' The card says 'Simple.'"}} He looks at you over the lamp. "Were you?" # note: zhao-yiman # person: sinelobov
- -> one_voice

=== one_voice ===
"'Enrolled at his own request.'" {door == "willing":"It doesn't look like a lie," says Sinelobov.|{door == "pressed":"Three weeks of your mother's flour, I'm told, stood behind that request," says Sinelobov.|"They all say it. Two hundred own requests, and one typewriter."}} # person: sinelobov
"And on Good Friday: 'All ranks took the oath with one voice.' {oath == "cover":'Lukoshin: voice strong.'|{oath == "silent":Beside two names, 'Sworn', by another machine.|'Zabolotkin: one cap, to be replaced.'}}" He waits. "Did you swear?"
* ["We all swore." # id: swore.we]
    ~ said_we++
    _I swore_, writes Sinelobov. "Was it cold?" It was April, you say. He puts that in. He likes a page to have weather.
* [Tell him what you did. # id: swore.tell]
    {oath:
    - "cover": There were two voices in it, you say, and you did both. He makes you do them. "It's very like," says Sinelobov. Outside the door the guard has come to attention. # person: sinelobov.wry
    - "silent": You didn't, you say, nor did the man beside you. Who? He has the name already, and waits. You say it. So Pronya is down twice.
    - else: You swore, you say, and Pronya, beside you, didn't. "And you let him be seen," says Sinelobov. He enters the first half. # person: sinelobov
    }
- He reads over what there is; it's a page. You may sleep, he says, and means it. They let you, for an hour. # person: sinelobov.tired
-> calm_orderly

=== calm_orderly ===
The second night he has a cold, and a lozenge for each of you. "'{hamlet == "guide":The short way was known.|{hamlet == "warn":The short way was known, as it proved, to others.|{hamlet == "delay":The short way was looked for.|The short way was found. Horses were held.}}} Calm, orderly.' Thirty-one stoves are moved, and nobody moves them. By whom? [[I can't try a passive]]." # note: no-one-in-the-sentence # person: sinelobov.wry
* ["By us." # id: passive.us]
    ~ said_we++
    _By me_, he puts. You say that you were a platoon. "And each of them will tell me _us_," says Sinelobov. "Then I have thirty villages." # person: sinelobov.tired
* ["By me." # id: passive.me]
    {hamlet:
    - "guide": He waits to see whether there's more. There's a man shot, running. He puts down what you say, at the speed at which you say it.
    - "warn": "And the others, to whom it was known: who told them?" You did. He looks for a box. "It's to your credit. Was anybody there whom I could ask?" There's a mule.
    - "delay": An old woman died, you say. Of what? Of a valley. He has been on marches. He writes: _of cold_; and thinks, and adds: _owing to me_.
    - else: You held the horses. "All eight?" He isn't mocking you. He has been four years with people who held something. # person: sinelobov.tired
    }
- Out of an envelope he takes [[a sheet of good paper]]. Bai, the headman, brought it, on foot. "Forty-six dou, burnt. {grain == "own":And your name, in full," says Sinelobov. "It's the one paper here that somebody signed in order to be found."|{grain == "false":Signed, 'A. Pushkin, quartermaster.' They have been looking for him since Tuesday. I told them to look in the library."|No signature. He says that you'll know why his thumbs are on it," says Sinelobov.}} # note: two-masters # person: sinelobov
-> interpreters_agree

=== interpreters_agree ===
"'{gap == "faithful":Interpreters, after one question, agree.|{gap == "softened":Interpreters agree.|Interpreters agree, also as to the lying.}}'" He doesn't like it. "{names == "yes":Kurokawa, your colleague, by rights Sang-ok, I can't ask. He was found in the Sungari last year. So nobody can check you. What did he leave out?|Kurokawa, your colleague, by rights Sang-ok, has told us everything; all but one sentence. He gets up to it, and goes round. What was it?}"
* ["'At Bai's there was millet.'" # id: millet.say]
    {gap:
    - "softened": "That's all? And you both left it out, and never spoke of it." "That's the best thing in the file," says Sinelobov. "It isn't evidence of anything." # person: sinelobov.wry
    - "faithful": "And you put it in," says Sinelobov. "It was said," you say. "Yes. I've a drawer full of things that were said." # person: sinelobov.tired
    - else: "And you put in that she lied." He presses so hard that the point goes, and asks your pardon.
    }
* ["There wasn't any other." # id: millet.none]
    "{names == "yes":Then he has taken it with him|So says he}," says Sinelobov. He underlines _agree_. What's wrong in two places alike, he says, was set by hand. # person: sinelobov
- "And the rope, with five on it. '{rope == "slack":Delivered: four. Fifth: loop.|Delivered: five.}' {rope == "slack":Whose knot was the fifth?|Delivered to whom?}"
* {rope == "slack"} ["Mine." # id: knot.mine]
    "There's a woman interpreter with us at Khabarovsk," says Sinelobov, "a Korean. She asked once, of one of yours, if they'd had a man who couldn't tie. I didn't know what that meant." He rubs his eyes. "I'm not able to use it. I'm glad to know." # person: sinelobov.tired
* {rope == "slack"} ["It was dark." # id: knot.dark]
    "So it was badly tied, from clumsiness," says Sinelobov. He holds out a piece of the string that the files are done up with, and asks you to show him. You can't do a bad one, with him looking. # person: sinelobov.wry
* {rope != "slack"} ["To a lorry." # id: lorry9.lorry]
    With what number? You don't know. He has a list of every lorry that came back empty, and goes down it with the pencil. The fifth was a woman? He goes down it again.
* {rope != "slack"} ["I held the end. Ask the lorry." # id: lorry9.end]
    "I have. It came back empty, and was washed. You held it till when?" Till it was light. He puts down the hour. It's correct, and not in your favour.
- -> a_detail

=== a_detail ===
The lamp is filled. He lays down [[the protocol from Hailar]], of six years ago: a prisoner, and a major at breakfast. {fatal == "faithful":"'He drew the major's attention to a detail.' And I've a deposition from a sergeant of ours. _Put me across word for word. Asks for it to be entered that there was an egg._ What egg?"|{fatal == "softened":"'He does not understand. Appetite good. Pliable. To be kept,'" reads Sinelobov. "He was kept. Three years on he's on another sheet, in your hand. What was it that he didn't understand?"|"'That the major would be dead by autumn. Not repeated,'" reads Sinelobov. "We had thought of a medal for him. Only I can't hear it. A driver says _croak_. 'Would be dead' is an interpreter's Russian."}} # person: sinelobov
* ["There was an egg." # id: detail.egg]
    {fatal:
    - "faithful": You tell him, word for word. Sinelobov laughs until he has to hold the lamp; then he enters it. It takes two lines. It's to the credit of the Red Army. # person: sinelobov.wry
    - "softened": On the major's lip, you say; he was only trying to help. "And you spared him the slap," says Sinelobov. He looks at the two dates. "You're a kind man. It took them three years to hang it on him." # person: sinelobov.tired
    - else: You tell him what was said. He gets up, and stands with his back to you and his hands on the stove, which is hot. "For an egg," says Sinelobov. He won't look at you till morning. # person: sinelobov.tired
    }
* ["It's as it is written." # id: detail.written]
    {fatal == "sharpened":"Then he's a hero," says Sinelobov. He knows; you can see that he knows. He enters it as it's written, for the mother's sake, and asks you for her address. It's on your stove door, as far as the town.|"Nothing is as it's written," says Sinelobov. He waits; then he dots the place, and turns over.}
- -> at_dawn

=== at_dawn ===
"{charge == "faithful":'Whose horses they rode on the foe did not stop to ask.'|{charge == "softened":'They were guided by a Barga, the brave Tumur, who fell at their head.'|'The enemy is said to have laughed at their horses.'}} Which day?" says Sinelobov. It's the leaflet on the charge, in which your side cut down his allies. # note: the-charge # person: sinelobov
* ["There was no such day." # id: dawn.none]
    "I know. So you didn't kill them," says Sinelobov; "you only told our soldiers that you had. It's a different paragraph." # person: sinelobov.wry
* ["'Whose horses?'" # id: dawn.horses]
    "It's a good question," says Sinelobov. "Whose is it?" You name Sodnom; so there is one Mongol more, in one more file. # person: sinelobov.wry
- {tunic == "wear":"And here you are at dinner, in our tunic. When were you a prisoner?" His own brother was one, that year; he looks for him along the wall.|{tunic == "blur":"'Far end: cannot be identified,'" reads Sinelobov, of the picture. "{arrested == "rashid":The Tatar in front can't be asked|The Tatar in front has been asked; he says that he never knew who it was}. You sneezed, I suppose?" You had.|"'Who is holding the sheet?'" reads Sinelobov, of the picture. You, you say; you wouldn't wear it. "So you lit it," says Sinelobov.}} # person: sinelobov
-> joy

=== joy ===
On the third night there's no lozenge. "'There was joy in every home,'" reads Sinelobov, out of a newspaper of 23 June, four years old. "In yours there was a bottle. I've three accounts, and no two agree." On that Sunday he himself let a misprint through; he thinks of it still. "What did you do?" # person: sinelobov.tired
* [Tell him what you did. # id: glass.did]
    {june:
    - "stand": You stood up, with your grandfather. "To what?" "Russia," he'd said. "It's what I would have drunk to," says Sinelobov. He puts down: _Stood._ # person: sinelobov
    - "sit": You sat. The glass came down by itself. "One can drink sitting," says Sinelobov; but he has put down: _Sat_. # person: sinelobov
    - else: You carried out the plates. "All of them?" All five. He puts down: _Was in the kitchen._ So, he says, were most people.
    }
* ["It was my grandfather's toast." # id: glass.his]
    {guest == "lock":"And he's at home?" He is; you turned the key on him yourself, in September. Sinelobov notes the address. Then he looks at you, and rubs it out with his thumb; red doesn't rub out well.|"I know. He has told us, with the stress on every word," says Sinelobov. He was here, then; in this chair, or the next. You ask whether he's warm. "{guest == "walk":He has his coat|He's an old soldier}," says Sinelobov.}
- "'Volunteers: all,'" reads Sinelobov, of that summer. "{hands == "first":And you first, they say|{hands == "last":And you last, they say; somebody had to count|And you with the rest, they say}}. Everyone in this corridor was a volunteer." # note: first-person # person: sinelobov
-> the_clerks_box

=== the_clerks_box ===
{map:
- "true": Then a drawing: the bridge at Khabarovsk, every pier in its place. "I came here over it," says Sinelobov. "Who told you about the third?" Your father, at bedtime. # person: sinelobov
- "wrong": Then a drawing: the bridge at Khabarovsk. "The third pier's in the wrong place. I came over it, I looked. Did you mean it?" You meant it. "There's no box for that."
- else: Then an empty sheet, with a stamp. "'He has no hand,'" reads Sinelobov. "Here's your school drawing of a bridge. It's charming. I'll believe in the empty one; they don't."
}
Then there's the sheet from 1942, with your writing on it. "'The person examined is / is not willing to serve.' {sheet == "wont":And you have put that he won't.|{sheet == "blank":And you have put 'undecided'.|And you have put that he will.}} He is called {fatal == "softened":Kulebakin|Anikin}. Where did they take those who wouldn't?" # note: refused-and-sent
* ["I didn't know." # id: box.didnt]
    {marks ? sheet_known:"When did you?" In 1944, you say; somebody told you, in a yard. "And after that, how many sheets?" He doesn't look up. He doesn't want to see you count.|"No," says Sinelobov. He has read, this month, what was behind that word; he doesn't tell you. "I could wish not to, myself."}
* ["He asked me to write that he wouldn't." # id: box.asked]
    {sheet:
    - "wont": "And you did as he asked," says Sinelobov. "To the letter." He reads it again, as one reads a thing in which there is no error. # person: sinelobov
    - "blank": "And you hadn't the heart. So a Japanese had to have it for you," says Sinelobov. # person: sinelobov
    - else: "And you wrote the other." You'd thought that he would live. "He did. He's down the corridor: he agreed to serve them, it says here. He tells us that it isn't his word. It's yours." He pushes the pencil over the table, a little, towards you.
    }
- -> as_one

=== as_one ===
"'All bowed as one.' It's the shrine, in February. Which emperor was it to?" {bow == "bow":You bowed, you say. To the gravel. "How far?" He has you show him, and it's correct.|{bow == "cross":You bowed, you say, and crossed yourself. "Both?" He'd like to know in which order.|{bow == "ill":You were ill; Rashid took your place. "He bowed for two," says Sinelobov.|You stood, you say. "As one," says Sinelobov. He underlines it for you; he has no other way to shake hands.}}} # person: sinelobov
"And here's the name for Friday. 'Not reliable.' {friday == "zhorzh":Ryabukhin. He was ours. I thought you'd better hear that from me."|{friday == "pronya":Zabolotkin. Your initials. He slept under you. I've been in dugouts; I'd know that breathing anywhere."|{friday == "dead":A man who was dead already. It's ingenious. They docked somebody for it at the Bureau. Do you know whom?"|You gave none. They took Safargaliev instead. You'll say that it wasn't you," says Sinelobov.}}}
* ["There had to be a name by Friday." # id: friday9.had]
    "There always has," says Sinelobov. "I have one too. It's Monday, with me." He moves the blotter, so that you don't have to see how far down the page he is. # person: sinelobov.tired
* ["Write that it was me." # id: friday9.me]
    {friday == "none":"On paper he was taken by nobody." He writes it down, all the same; it's the first _I_ that he hasn't had to put in.|He writes it down. It's the first _I_ that he hasn't had to put in for you.}
- -> no_such_agent

=== no_such_agent ===
{marks ? run:"Absent since June 1944," says Sinelobov, from another folder. "I ought to be pleased. Under whose floor?" A joiner's, you say. "There are a great many joiners." He lets it stand.}
{card:
- "own": And then your card. "There's a gap in the drawer where you should be. I look first wherever something's missing," says Sinelobov. "If you'd left it in I might not have got to L till Christmas." # person: sinelobov
- "mother": And then the drawer. "There's a card gone, next to yours. The same surname. Someone of importance, then."
- "pronya": And then the drawer. "At Z there's a card gone," says Sinelobov. "Someone of importance?" A Cossack, you say, with a bridle. He doesn't believe it. # person: sinelobov
- else: And then the drawer. Your card lay in its place, dusted. "'To be kept.' And so it was."
}
{contact:
- "carried": "You say that you carried a matchbox, for us. I've sent a telegram," says Sinelobov. "There is no such agent. Not that there wasn't; that there is none. [[They'll certify you later]], I dare say, with your sentence behind you." # note: no-such-agent # person: sinelobov
- "refused": "You were asked, in 1943, by one of ours. And said no. You could have come in by that door tonight." He means the one that he uses. # note: no-such-agent
- "reported": "In 1943 one of ours came to you with a matchbox," says Sinelobov, "and by the evening the Mission had it. 'Loyalty beyond doubt.' That's you." He has never raised his voice, and doesn't now. # note: no-such-agent # person: sinelobov
- else: "'Loyalty beyond doubt,'" reads Sinelobov, of 1944. "I'd have struck out the last two words."
}
{
- stand == "wire": You cut the wire on the bridge, you say. "I've three in this corridor who cut it," says Sinelobov. "None has a witness."
}
* ["Ask Hayasaka." # id: agent.hayasaka]
    {hayasaka:
    - "yield": "I have. He's two doors down, and his Russian is better than mine," says Sinelobov. "He's told the truth about you. It takes up nine pages, and I could convict you out of any one." # person: sinelobov.tired
    - "stay": "He's been shot, by his own. On the seventeenth. He was undoing something. There's half a page: 'I asked him what I should do.' That's you too?" It is.
    - else: "He's gone south. There's half a page," says Sinelobov. "'I asked him what I should do.' A Japanese officer asks that, of you. What had you been to him?" You had been his best pupil. # person: sinelobov
    }
* ["I did what I was asked." # id: agent.asked]
    "'I asked him what I should do,'" reads Sinelobov, from half a page of Hayasaka's. "So he did what _you_ said." {hayasaka == "go":South, you had said.|{hayasaka == "yield":To them, you had said, with me.|Undo it, you had said.}} "It's a long time since anyone has asked me that," says Sinelobov. # person: sinelobov.tired
- Through the window it's getting grey. There is one thing more. # light: afternoon
-> the_price

=== for_the_city ===
# place: bureau
# light: afternoon
# weather: none
# music: shore
# person: wanqing
May 1946. The Soviet army has gone home, [[and the city is China's]]. {stand == "hills":You had come down when the snow went.|{doors ? yard and not (stand == "staff" and receipt == "self"):Nobody had found you, where the Diaos had put you.|The Soviet consul had you on his list, and nobody came.}} At the Bureau's old counter, where a man in sleeve-guards had his blue pencil, sits Wanqing, the joiner's daughter, twenty-seven. She prints a newspaper. Now she's asking, for the city, what each of your unit did. # note: handover-1946
You want to be let stay in the yard where you have lived since you were eight. "Which shall we do it in?" she says. "I'll be taking it down in Chinese."
* ["In Chinese." # id: tongue.chinese]
    "Then you'll have to look for your words," says Wanqing, "as we did." She moves the chair out for you with her foot.
* ["In Russian." # id: tongue.russian]
    "With every ending in its place," says Wanqing. "Good. You won't be able to say that you hadn't the words." # person: wanqing.wry
- {brief: -> city_in_brief}
-> her_first_question

=== city_in_brief ===
First she asks about her brother, and that New Year: {changsheng == "told":why you pointed|{changsheng == "misdirected":what Qi the carter had done to you|{changsheng == "hid":why you put your hand into the bucket|what you'd have said after the hour was up}}}. Then she says the sentence over, in your voice. "That's what you gave them for my father's. You had thirteen words, and you chose." # person: wanqing
* ["I'd choose the same." # id: cityb.same]
    She writes it down. "At least it's one that you've signed for," says Wanqing.
* ["I'd choose others." # id: cityb.others]
    She writes it down. "Everybody has more words now," says Wanqing.
- -> the_price

=== her_first_question ===
{changsheng:
- "told": "First question. With which hand?" says Wanqing. She's looking at it. Her brother Changsheng, whom you pointed at that night, died carrying stones. It's the right, and it lies on the counter. # person: wanqing.hard
- "misdirected": "First question. What had Qi done to you?" says Wanqing. Outside on the bench sits Qi's wife, with a halter. He burnt rags, of an evening; you said, "The carter's." She has come every Thursday for fourteen years, to whoever was in. # person: wanqing.hard
- "hid": "First question. Why did you put your hand in?" says Wanqing. That night they asked you whose fire it was, in which her brother's uniform was burning. It wasn't your brother, it wasn't your fire. # person: wanqing
- else: "First question. If it had been two hours?" says Wanqing. That night they asked you where her brother was; and you said nothing, and knelt in the snow for it. One hour, she saw it through the paper. "I want to know what you'd have said in the second." # person: wanqing
}
* ["I was twelve." # id: first.twelve]
    "I was thirteen. I was in his bed, coughing. Nobody's asking you what a child should do. I'm asking what you did." She has turned the paper so that you can see that it's still empty. # person: wanqing
* [Answer what she asked. # id: first.answer]
    {changsheng:
    - "told": The right, you say. She enters it. Nobody has ever entered it before.
    - "misdirected": Nothing, you say. He had black hands. "Will you say that to her?" says Wanqing. You go to the door, and say it. Qi's wife puts out a hand to the frame. "It was grease," she says. Yes, you say. It was grease.
    - "hid": Because the badge was in it, you say. She laughs, and is angry at it. "I can't print that," says Wanqing. "Think of something about the people." # person: wanqing.wry
    - else: You've thought of it every Lent, you say. In the second you'd have said it. She nods. "So would I," says Wanqing. She writes: _one hour_.
    }
- {marks ? run:"And after you ran?" says Wanqing. Absent, you say. "I know. I carried the pail." She puts it in the column for work done.}
-> recited

=== recited ===
Then she puts the pencil behind her ear and says it, in a child's Japanese, in your voice, with the lieutenant's cold: "_{patrol == "faithful":Byōki. Haire. Byōki.|{patrol == "sharpened":Heitai. Byōki.|Byōki, sensei. Omedetō.}}_" Fourteen years; she hasn't lost a syllable. "My father had said: _My son has fever. Let the officer come in and catch it._ You've every word of it now. How would you put it to him today?" # person: wanqing
* [Put it exactly, in Japanese. # id: today.exact]
    You do; with the joke in it. In that empty office it sounds very well. "He'd have shot him," says Wanqing, when you have finished. "I have thought so for some time. I wanted to hear it once."
* ["As I did." # id: today.did]
    {patrol:
    - "softened": "He had to thank you. He minded the thanks, you know, more than he'd have minded the boot." She's fair, though. She adds: _Was not struck._
    - "faithful": "He'd be hit again." Yes. "He says that it fitted," says Wanqing. She can do her father's voice as well. She looks for somewhere to put that, on the form.
    - else: "You'd have him dragged through the snow?" No, you say. "So not as you did," says Wanqing. She crosses it out, with a ruler.
    }
- -> it_changed_nothing

=== it_changed_nothing ===
"In 1936 the police asked you for a street; and in a month Zhao Yiman was dead," says Wanqing. "{marks ? fare_told:You said, _Behind the temple._|{marks ? fare_wrong:You said, _The wharf._|You said, _Eighty fen._}} It changed nothing, they had it already. I asked you what you'd said." # note: zhao-yiman
{names:
- "yes": "And the year before last I asked who had spoken, at Ok-sun's rope, and you said Sang-ok alone. He's dead of it." She has the police's copy of it before her, which came out of a cellar with the rest. She has read what he left out. It was a name; it was Bai's. # person: wanqing.hard
- "self": "And the year before last I asked who had spoken, at Ok-sun's rope. You said, _Both of us._" She has the police's copy, out of a cellar. "It's so. I hadn't been sure that it would be." # person: wanqing
- else: "And the year before last I asked who had spoken, at Ok-sun's rope, and you wouldn't tell me." She has the police's copy, out of a cellar. "I could read it for myself, in the end. It took two years." # person: wanqing
}
* ["What will you do with it?" # id: copy.what]
    {names == "yes":She takes the pencil, and on her own sheet, from that year, strikes out a line. It's her question. She goes over it until one can't see how it began.|"Print it," says Wanqing; "both languages, side by side. People can count what's missing."}
* ["He left out Bai. {gap == "softened":So did I|I didn't}." # id: copy.bai]
    {gap == "softened":"I see that. 'Interpreters agree,'" reads Wanqing. She looks at you as one looks at a wall which one has walked past for years, and there's a door.|"I see that," says Wanqing. "He was working for them every day of his life, and left it out. And you were my neighbour."}
- -> bai_comes

=== bai_comes ===
# person: bai
Somebody has been coughing in the corridor. It's Bai, headman of thirty-one stoves, with a daughter of eighteen and a sheet of good paper. "Is this a government that signs?" he says. "We're trying it," says Wanqing. He unfolds it under your nose. Millet and kaoliang, forty-six dou. {grain == "own":There you are, in ink, and in three characters that he drew for you in the snow.|{grain == "false":There it says: A. Pushkin, quartermaster, with thanks.|There it says nothing. At both edges are his thumbs.}} {stand == "hills":"You've got fatter," says Bai, who hid you.|{hamlet == "hold":"How are the horses?" says Bai.|{hamlet == "warn":"How is your friend's knee?" says Bai.|{hamlet == "guide":"You knew the way here, too," says Bai.|"We buried her, when it thawed," says Bai. "You'd have liked the coffin."}}}} # note: two-masters # person: bai.wry
* [Sign it now. # id: bai9.sign]
    {grain == "own":There's no room, and no need, he says; but he lets you put the year. "Seven," says Bai, adding it up. "At interest."|He holds the sheet down for you by its corners. You put your name, and after it the year. His daughter reads it over his arm. "This one is real," says Lanzhi. He'd been sure that you would get round to it.}
* ["Let the city pay him." # id: bai9.city]
    "With what?" says Wanqing. She has four hundred such, in a flour bin. But she takes down a stamp, which was the Bureau's and has been turned over and recut, and breathes on it, and stamps him: SEEN. # person: bai
- He bows to her, and then, less deeply, to you. {marks ? chekhov:When he has gone she pushes over a book, in brown paper: the Chekhov, eleven years late. "There's nothing in it about us," she says. "I have put it in."|{marks ? herzen:When he has gone she pushes over a book, in brown paper: your father's, eleven years late. "The other shore," she says. "I've lived on it the whole time."|When he has gone she sorts her slips. They're cut from newspapers, with a Chekhov written round the margins that she once copied through glass.}} # person: wanqing
"There is one thing more," says Wanqing.
-> the_price

=== the_same_form ===
# place: refugee-desk
# light: afternoon
# weather: none
# music: absence
# person: clerk
Shanghai, 1946. {stand == "south":You've been here for a year.|No list had you on it, as no card had. You walked out of the north, and nobody looked for you; no paper says by what road.} At a desk in a school hall sits a clerk of [[the refugees' organisation]], young, in a bow tie, from Ohio. He can put people on ships. You want to be put on one. # note: refugees-1946
He unrolls it. There are a hundred and one questions, in English, with Russian under them. You know it. You filled it in for your mother eleven years ago, across another desk; even the misprint in the sixty-third has come along.
{brief: -> form_in_brief}
* ["Where did you get this?" # id: clerk.where]
    "It's a good form. Somebody brought one down from up north, and we hadn't any. I guess you people are used to it."
* [Take the pen. # id: clerk.pen]
    "Fully, if you please, and in ink," you say, before he can. He looks at you with respect. Most of them, he says, need to have it explained.
- -> form_again

=== form_in_brief ===
Born? In a goods wagon, standing on the frontier. "Whose wagon?" says the clerk. Served? He has a list of what keeps one off the ships, and a unit like yours is on it, spelled wrong.
* ["I was an interpreter." # id: formb.interpreter]
    "For whom?" For whoever was in the room, you say. He tries to find the box.
* ["I mowed hay." # id: formb.hay]
    "That's fine," says the clerk. "That's agricultural." It is also true, of one July.
- -> the_price

=== form_again ===
"'Place of birth,'" reads the clerk.
* ["In a goods wagon." # id: again.wagon]
    "Facing which way?" you say, since he doesn't. He laughs; then he sees that somebody has asked it. He'd like to know whose wagon, for the quota. It decides which ship.
* ["China." # id: again.china]
    "You don't look it," says the clerk. He isn't being rude; there's a column. In the end he writes that you are stateless, which is larger, and has no quota at all.
- "'Father: name, papers, present whereabouts.'" {marks ? widow:You wrote once, for your mother: dead. Nobody questioned it.|{marks ? wife_soviet:You wrote once, for your mother: Soviet citizen, comes on Sundays. She lost her sign by it.|You wrote once, for your mother: whereabouts unknown. She had to come on Thursdays.}}
* ["He builds bridges, over there." # id: again.bridges]
    "Is that a present tense?" says the clerk. You had eleven words of Japanese once, and none of them was _is_. You look at the line. {question == "sentence":You asked a question, three years ago, which only he could have answered; and nobody did.|Over there everyone's in the present tense, you say.}
* ["I don't know." # id: again.unknown]
    "Me neither. Mine walked out when I was six." He enters you both, it seems to you, on the one line.
- "'Have you at any time borne arms.' I need a yes or a no. With a yes, what for, and who says so." Behind you in the queue is a man from the third platoon, {hands == "last":whose hand went up long before yours|whose hand went up when yours did}. He's studying the floor.
* ["Yes. I carried a rifle, and translated." # id: again.yes]
    "Translated what?" {fatal == "sharpened":An egg, you say. You tell him about it. He doesn't write; his pen has stopped over the box, and there's a drop forming.|{fatal == "faithful":An egg, you say, correctly. He thinks it is an idiom.|An egg, you say, kindly. He thinks it is an idiom.}} {marks ? sheet_known:You don't tell him about the other sheet, with one box on it.|There was another sheet, with one box. You don't know yet what you would tell him about it.}
* ["No." # id: again.no]
    He ticks it. It's so easy that you look at the place afterwards. Behind you the man from the third platoon breathes in. He'll say no as well.
- {marks ? run:"'Reason for leaving the service.' Did they give you a paper?" There was one, you say; it said absent. He writes: resigned.}
"Well, that's nearly everything," says the clerk.
-> the_price

=== she_answers ===
# place: interrogation
# light: dusk
# weather: none
# music: file
# person: sinelobov
October 1945, at night. Captain Arkady Sinelobov, of [[the army's counter-intelligence]], gets up for your mother. He has been at the front since 1941, and was a proof-reader; he has forty files, and would like to close one. It's yours. "A dead man's is the hardest," he says. "He has to have said something." He takes out of his breast pocket a red pencil. # note: smersh
That's whose it was. It has been in my way since leaf 1.
"I shall ask him, and you'll answer, Vera Platonovna," says Sinelobov. "In the first person. You'll have known what he would say." She has the Colonel's coat with her; she wants it sent in to him, and to go home. She takes a pin out of her collar, to have something to hold. # person: mother
{brief: -> hers_in_brief}
* ["He'd have asked if you had eaten." # id: hers9.eaten]
    "In the first person," says Sinelobov. "Have you eaten?" says Mother, as you. He hasn't. He's quite put out by it.
* ["I am ready." # id: hers9.ready]
    It's your voice; she has it from the nursery, where you had it from her. Sinelobov writes, _I am ready_, and squares the edge.
- -> as_you

=== hers_in_brief ===
He reads to her what you and others wrote, and she says _I_. Of the report about the collar he reads that it was let out by two fingers. "Two and a half," says Mother. The red pencil stays where it is.
* [Say no more. # id: hersb.no]
    She puts the pin back into her own collar. He has seen how many there are.
* ["He grew, that month." # id: hersb.grew]
    "I grew," says Sinelobov, "if you please"; and puts it down. # person: sinelobov
- -> the_price

=== as_you ===
"Nineteen thirty-two. '{arm == "collar":Note salute of this youth.|{arm == "called":Note youth calling welcome.|Youth overcome with feeling.}}' Which arm?" says Sinelobov. # person: sinelobov
* ["The right. I had my sister to catch." # id: asyou.right]
    {arm == "collar":"And a button came off her," says Mother. "I sewed on another. It isn't of the set." He looks up. That's not in the picture.|"There were two of them, and one policeman," says Mother. He enters: _the right_.}
* ["I was twelve, and my coat was for fourteen." # id: asyou.twelve]
    "Is that an answer?" says Sinelobov. "It's why the arm looks so long," says Mother.
- "'All ranks took the oath with one voice.' It was a Good Friday. Did you swear?" # person: sinelobov
* ["We swore." # id: asyou.we]
    ~ said_we++
    _I swore_, he writes. He explains to her why. "He never said I in his life," says Mother. "At table one had to guess who wanted the salt."
* ["I don't know what I did." # id: asyou.dont]
    "I came home in September, and talked little, and about horses," says Mother, as you. Sinelobov turns back a page, and forward again. He has read that sentence before.
- "Hailar, a prisoner; you interpret. {fatal == "faithful":'He drew the major's attention to a detail.' There's a sergeant here of ours who asks that it be entered that there was an egg.|{fatal == "softened":'He does not understand.' And three years later there's a sheet, with a box. He's on that too.|'That the major would be dead by autumn.' They shot him.}} What had he said?" says Sinelobov. # person: sinelobov
* [Tell him how you looked at eggs. # id: asyou.egg]
    "After Hailar, when there were eggs, he looked at everybody's mouth," says Mother. {fatal == "sharpened":She has put it together while she was speaking. She sits quite still. "It wasn't that," she says, "that the man had said. Was it?"|It's in the third person. He lets it stand. "An egg," says Sinelobov, and enters it.}
* ["I said what was said to me." # id: asyou.said]
    "{fatal == "faithful":I believe that, here|I wish that I could believe it}. And the sheets?" "One November I came home with ink on my right cuff," says Mother, as you. She turned it.
- Now he has the reports by Watchmaker, and his voice is different; he enjoys them. "'Collar of the tunic, taken in in May, has been let out by two fingers.'" "Two and a half," says Mother.
Sinelobov doesn't look up. He looks at the line. He goes along under it with the pencil, without touching the paper, till he comes to the end. # person: none
* [Look at the pin. # id: asyou.pin]
    It has a blue head. There are eleven more in her collar, level. He's counting them. He was never in his life so slow to turn a page.
* ["I grew, that month." # id: asyou.grew]
    "You were being fed at last," says Sinelobov to the page; "it says so." He turns it, in the end, with his nail. # person: sinelobov
- "There is one thing more," says Sinelobov. # person: sinelobov
-> the_price

=== the_price ===
{questioner():
- "wanqing": "The Bureau's reports on you were put in the stove in August, and the stove went out," says Wanqing. "Six, by somebody called Watchmaker. Whoever it is knows every button in our yard. Since Sunday they walk round each other at the pump, Qi's wife, my father, my mother. They would like to know whom they needn't." # note: informers
- "clerk": "They made reports on you, somebody says here. Secret ones," says the clerk. "That's good! If you were informed upon, to the Japanese, then you're a victim, and I can give you Australia. Only I need who by. Otherwise it's just a man saying that he was watched." # note: informers
- "mother": "Six reports, by an agent of theirs; the hours wrong, always in his favour, and every stitch right. At large," says Sinelobov. "While that's open the file is; I'll have to ask all who ever ate with him. For the last time, and as he'd have said it. Who was the Watchmaker?" # note: informers # person: sinelobov
- else: "Six reports, by an agent of theirs, signed Watchmaker. The hours are wrong, always in your favour. The stitches are right. Whoever it is sat at your table, and is at large," says Sinelobov. "While he's open, so are you; and I must ask everyone who ever ate there. One name, and I ask nobody." # note: informers # person: sinelobov
}
{
- watchmaker == "knows" or watchmaker == "plays": {questioner() == "mother":You had known. She doesn't know if you had.|You know whose hand it was.}
- watchmaker == "suspects": {questioner() == "mother":You'd wondered. She had watched you wonder, over the soup.|You have thought about it, over a good many suppers, and each time stopped.}
- else: {questioner() == "mother":You'd never wanted to know. She had been glad of it.|You burnt the only copy that you ever held, so as not to know.}
}
* {watchmaker != "blind"} ["My mother." # id: price.mother # hinge: price]
    ~ named = "mother"
    {questioner():
    - "wanqing": Wanqing puts the pencil down. "She held my little finger straight, to teach me buttonholes," she says. She doesn't write it yet. She reads the reports once more, for the seams, until the window's dark. "All those hours," says Wanqing. "She had you in bed by ten."
    - "clerk": "Your own mother?" says the clerk. He's written the M. "Why'd she do that?" So that no one else should, you say. He looks for it among the reasons. "I can put 'under duress'," says the clerk. You think of her, with pins in her mouth. Yes, you say.
    - "mother": "I," says Mother; and then, since it's to be you who is speaking: "My mother." Sinelobov has known it for some minutes. He lays the pencil down, parallel with the edge. "Paid?" "For shirts," says Mother. "Six-forty." She's the first all month who has given him a figure. # person: mother
    - else: He lays the pencil down. He gets up, and looks into the stove. "Mine kept a book of when I came in," says Sinelobov. "She'd put it an hour early, so that my father shouldn't know." It closes. He would have given a good deal for it to be anybody else. # person: sinelobov.tired
    }
* [{arrested == "zhorzh":"Zhorzh Ryabukhin."|"Vyazmitin, of the Bureau."} # id: price.other # hinge: price]
    ~ named = "other"
    {questioner():
    - "wanqing": {arrested == "zhorzh":"He's dead," says Wanqing. "That's convenient of him." She has read his poems; there's not a button in them.|"He got them. Why should he write them as well?" says Wanqing.} She puts it down, with a small mark by it, such as printers make where they will have to come back.
    - "clerk": "{arrested == "zhorzh":Ryabukhin|Vyazmitin}. Can you spell that?" You spell it. It takes nine letters, and you're a victim. He stamps it twice, he is so pleased for you.
    - "mother": {arrested == "zhorzh":"Zhorzh Ryabukhin," says Mother, as you. He ate with you for ten years, and is dead.|"Vyazmitin, of the Bureau," says Mother, as you. He had looked at her hands, once, and known.} Sinelobov looks at her collar full of pins; and writes down what you have said.
    - else: {arrested == "zhorzh":"He's dead," says Sinelobov. "He was ours, and now he was theirs, and he can't object." He writes it slowly, to give you time. You have time.|"He's in the next corridor. I'll tell him it was you. I always tell them." He writes it slowly, to give you time. You have time.}
    }
* ["I wrote them myself." # id: price.self # hinge: price]
    ~ named = "self"
    {questioner():
    - "wanqing": "Show me," says Wanqing. She gives you a slip. You write: _Home by seven; a button sewn on._ She holds it beside the others. "The hour's right and the button is wrong," says Wanqing. "You can't even lie for her in her own hand." She hasn't said for whom. She files it.
    - "clerk": "You informed on yourself?" He puts down his pen. "Then you're not a victim, you're one of them." He is sorry; it's another list. It has no ships on it that he knows of. You ask him for the blotter, so that it won't smudge.
    - "mother": "I wrote them myself," says Mother, as you. It can't hurt you now, that's what she is thinking. Sinelobov gives her paper, to show him how you would have done it. The hours she gets right. The stitch she makes wrong on purpose; it's the hardest thing that she's ever sewn.
    - else: "Write me one," says Sinelobov, and gives you paper. You write: _Home by seven. Second button loose._ He lays it with the rest. "The hour's right, and the button's wrong," says Sinelobov. "You have never threaded a needle." He looks at you for a long time. He adds an article to the file; and closes it. # person: sinelobov
    }
* ["I don't know." # id: price.none # hinge: price]
    ~ named = "none"
    {questioner():
    - "wanqing": "You can hear who's lying in three languages," says Wanqing, "and you don't know who darns your elbow?" She leaves the line empty. Outside they'll go on walking round each other.
    - "clerk": "Then it's a man saying that he was watched." He leaves the box. "Think about it. Come on Thursday," says the clerk. You tell him that you'll come on Thursdays.
    - "mother": "I don't know," says Mother, as you. She has said it in the voice in which you used to say that you weren't cold. "He'd have said just that," says Sinelobov. He leaves a line free.
    - else: "Nor do I," says Sinelobov. He leaves a line free; it's the width of a name. "Then it stays open, and you with it, and I'll have to ask about the soup." But he doesn't say whom first. # person: sinelobov
    }
- -> the_protocol

=== the_protocol ===
{questioner():
- "wanqing": She has it typed, in Chinese, on one sheet. In the margin stands the same in Russian, so that you can check her. {cart == "ksana":Of the cart it says nothing; that's between her and the door that she carried him on.|The cart has a sentence to itself.} {doors ? yard:"If you put your name, you can go home. It's across the yard from mine," says Wanqing.|"If you put your name it'll be read out in the yard," says Wanqing. "They may still not want you there."}
- "clerk": He turns the form round. Thirteen pages; at the foot of each is a line. On the last it says that the person questioned has understood the above. It's in the passive, you notice, in both.
- "mother": He turns the sheets round for her. They're typed, in the first person; it's you, from the goods wagon on, in somebody's fair clean Russian. "It only needs the name," says Sinelobov. "Write his. Then I'll have the coat sent in." # person: sinelobov
- else: He has typed it himself, with two fingers: nineteen pages. There isn't a misprint in it. {said_we > 1:Wherever you had said _we_, it says _I_.|It says _I_ on every line, even where you'd said nothing.} You are to sign each at the foot. "Read it through," says Sinelobov. "One can't see one's own." # note: first-person # person: sinelobov.wry
}
* [Sign each page. # id: testimony.sign # hinge: testimony]
    ~ testimony = "signed"
    {questioner():
    - "wanqing": You write it in three characters{grain == "own":, as Bai drew them in the snow|}. "That's your name, then," says Wanqing. She blots it, and doesn't smile until it's dry. # person: wanqing.wry
    - "clerk": Thirteen times. By the seventh it no longer looks like anybody. "You'd be amazed how many people read it," says the clerk.
    - "mother": She writes _D. Lukoshin_, nineteen times, as you do, with the tail. Where she learned it he needn't ask. They take the coat in. # person: mother
    - else: Nineteen times. Your tea has gone cold, so he gives you his. "Thank you," says Sinelobov, as he might to a colleague. It closes with a tape. # person: sinelobov
    }
* [Amend every "I". # id: testimony.amend # hinge: testimony]
    ~ testimony = "amended"
    {questioner():
    - "wanqing": She lets you. By the end there's more of your hand on it than of her typing. "You've taken yourself out in six places, and put yourself in in eight," says Wanqing. "I'll print it with the corrections."
    - "clerk": You make each _I_ into _we_, and one _we_ into _I_. He asks who the others are. Then there'd have to be a form for each; in the end he staples in a blank sheet, for them.
    - "mother": She goes through it with a pin, pricking every _I_ that isn't one. Held to the lamp it's all little lights. "I can't file holes," says Sinelobov. He files it. # person: sinelobov
    - else: It takes two nights more. You strike out, and put above; and initial each. He doesn't hurry you. A first-rate job, he says, one would take you on anywhere. It's only at the end that you see it: each correction says that you were there.
    }
* [Don't sign. # id: testimony.refuse # hinge: testimony]
    ~ testimony = "refused"
    {questioner():
    - "wanqing": "Then there's nothing I can do with it," says Wanqing. She looks thirteen for a moment, in a doorway. She has kept that place in the yard for you since the autumn, with her elbows.
    - "clerk": "Nobody's ever done that," says the clerk. He looks whether there's a rule. He puts you under the pile, not on it; you've seen drawers like that.
    - "mother": She puts both hands under the table. "I never sign for other people," says Mother. She has filled in forms for thirty years by handing you the pen. He has a clerk come in, to witness that there's no signature. # person: mother
    - else: Three nights more; a different chair, that's all. He reads it to you again, from the goods wagon. On the third he reads out a wrong date, and you correct it before you have thought. "Thank you," says Sinelobov. It's filed without. # person: sinelobov
    }
* {questioner() == "sinelobov" and (named == "mother" or named == "other")} [Sit on the other side, and interpret. # id: testimony.interpret # hinge: testimony]
    ~ testimony = "interprets"
    He hadn't asked. He looks at the chair beside him, on which his cap is lying, and takes the cap off it. "I have nobody with Chinese," says Sinelobov. "Nor Japanese. There are two hundred of them." You come round the table. From here one sees the door. # person: sinelobov
    {arrested != "pronya" and card != "pronya" and not (marks ? saddle_sent):The first to be brought in is Pronya. He looks at Sinelobov, and then beside him, and his face opens, as it does for a horse. "Mitya!" says Pronya. "Thank God. Tell him." # person: pronya.smile|The first to be brought in is Bai, who had come about his paper. He looks at Sinelobov, and then beside him. "Ah," says Bai. "You've changed governments. Good. Then you can tell this one." # person: bai.wry}
- {questioner() == "sinelobov" and testimony != "interprets": -> the_bunks}
-> unheard_of_the_autumn

=== the_bunks ===
# place: bunks-wagon
# light: dusk
# weather: none
# music: absence
# person: none
November, on the line, going west through Transbaikalia. It's a goods wagon, like the one that you were born in. You were all taken in the golden weather, in summer clothes. The wind comes in between the boards. There are shelves, one above another; the top one, at the back, is [[out of the wind]], and it's yours. You were pushed in first. # note: upper-bunks
{marks ? coatless:Below you, on the boards by the door, is the Colonel, your grandfather, in his jacket. He has been telling the man beside him, quite correctly, how one keeps warm on the ice of Baikal; one walks. # person: colonel|Below you, on the boards by the door, is Gleb, who was your cadet in 1942, in a shirt. He's twenty-one. He has stopped shivering some time ago, and it isn't because he's warm. # person: gleb}
{brief: -> the_shelf}
* [Put down your hand to him. # id: shelf.hand]
    {marks ? coatless:He shakes it. "Not at all," says the Colonel. His is like something that has been left out on a sill.|He holds on to it, and doesn't know what it is. It's a quarter of an hour before he asks whose.}
* [Lie as flat as you can. # id: shelf.flat]
    You can hear {marks ? coatless:him humming, for the step|his teeth, and then not}. Along the edge of the shelf somebody before you has cut a row of little strokes. It stops at nineteen.
- Up here there's room for one. Everyone in the wagon knows what night it's going to be.
-> the_shelf

=== the_shelf ===
* [Keep the shelf. # id: bunk.keep # hinge: bunk]
    You keep it. You talk down to him, all night, so that he should answer: {marks ? coatless:the stations, backwards, from Chita. He has them all. In the morning he can't stand; he asks you, quite correctly, whether you slept.|examination questions. He gets two wrong, as he used to. Toward morning you're still asking, and it's the man beside him who says, "He's asleep. Let him."} # sound: train
* [Give it up, and change with him. # id: bunk.give # hinge: bunk]
    ~ marks += bunk_given
    You let yourself down, and get him up by the collar and the belt; it takes two. {marks ? coatless:"I outrank you," says the Colonel, furious. It's the longest speech that he has made you since the spring.|He's asleep before you've let go.} By the door there's a place that has kept his shape. It's like lying down in a river. # sound: train
- {marks ? bunk_given:In the morning he looks down, to see who it is that has his place by the door.|In the morning the shelf has kept your shape, with frost round it.}
-> unheard_of_the_autumn

=== unheard_of_the_autumn ===
# place: reading-room
# light: dusk
# weather: none
# music: file
# person: tamara
It's past four. Tamara Ivanovna has come to see how far it has got. Her father drove the archivist who fetched these papers out of Harbin; he had the stove going in the lorry, she says, all the way, so that they shouldn't get damp.
* [Count the nights in the protocol. # id: autumn.nights]
    There are hours at the top of each page, and none at the foot. {questioner() == "clerk":At the clerk's it was always afternoon.|Whoever wrote it was awake for them as well.} # person: none
* [Look for who else was asked. # id: autumn.who]
    {questioner() == "sinelobov" or questioner() == "mother":In this folder, nobody. The other thirty-nine have their own.|In this folder, nobody. A file has one name on it; the rest is margin.} # person: none
- These have not been heard here.
# aside: unheard
The women of that autumn: Chinese, Japanese, Russian. Some told a sister, or a doctor. [[Hardly anything was written down]], and a good deal was told not to have been. # note: women-of-that-autumn # age: 16
# aside: unheard
The child's mother, and the thousands of Japanese settlers who came down that road. One settler woman told her story in Harbin, at last, [[in 2004]]. The Chinese whose fields the settlers had been given were not recorded with her. # note: settlers-children
# aside: unheard
{guest == "lock":The yardman, who went into that house alone. One contractor of Harbin came out, [[after nine years]]; he is how we know about the door. # note: polite-list|The sentry at the door, who was about eighteen, and said "Go home". One man remembered him, [[after nine years]]. He may never have known that anybody did. # note: polite-list}
* [Turn over to leaf 30. # id: autumn.turn]
    It has been pinned, unpinned, and pinned again; the holes don't agree.
* [Wait until Tamara Ivanovna has gone. # id: autumn.wait]
    She goes, comes back for her glasses, and goes. She hasn't looked at it once.
- -> leaf_last_protocol ->
{named:
- "mother": So many questions; and there was one name that had to be in it somewhere, and it was your mother's. # chapter: close
- "other": So many questions; and there was one name that had to be in it somewhere, and it got somebody's. # chapter: close
- "self": So many questions; and there was one name that had to be in it somewhere, and it was yours. # chapter: close
- else: So many questions; and for the one name that had to be in it there's a line, the width of a name, with nothing on it. # chapter: close
}
-> leaf_31
