// Chapter 00, The Reading Room. October 1993: three folders, one table, a room that closes at five.
=== reading_room ===
# chapter: 00
# place: reading-room
# light: afternoon
# weather: none
# person: none
# music: file
Khabarovsk, October 1993. A reading room, and three hours until [[it closes at five]]. On the table by the window lie three cardboard folders, and all three are about you. My mother asked me to find out one thing. # note: closing-hour
-> leaf_cover ->
-> at_the_table

=== at_the_table ===
* [Turn to the first leaf. # id: open.first]
    -> first_leaf
* [Turn to the last leaf. # id: open.last]
    A hand comes down flat on the folder. It belongs to Tamara Ivanovna, who keeps this room, and it is warm from a teapot. # person: tamara.hard
    "From the front," she says. "The ones who start at the end ask me for water, and I have one glass."
    * * [Ask her what is on it. # id: last.ask]
        "Do you think I read them? I lift them." She waits until the folder is the right way up. Then the hand goes.
    * * [Turn the folder the right way up. # id: last.obey]
        The hand goes, a finger at a time. There has been time to see that the last paper is whiter than the rest. # person: tamara
    - - -> at_the_table
* [Take out the slip that readers sign. # id: open.slip]
    # person: none
    -> leaf_slip ->
    * * [Hold the name up to the window. # id: slip.window]
        It is as black from behind. The pen went through to the line below, where the next reader has to sign.
    * * [Sign, on the line below. # id: slip.sign]
        Under _Purpose_ there is room for one word. _Family._ The nib catches in the hole that the last reader made, and spits.
    - - -> at_the_table
* [Look out at the river. # id: open.river]
    # person: none
    The Amur, brown, with weather of its own; a low far bank; a bridge with a train on it. My mother, who was vague about days of the week, knew how many piers it has.
    -> at_the_table

=== first_leaf ===
# person: none
# sound: page
It is a photograph, put in face down. Before it is turned: you are Dmitri Lukoshin, at home Mitya, born in 1920 in a goods wagon on a frontier. You were my mother's brother. My name is Nina.
Folder A, with the stamps, is [[your personal file]]; it was carried here from Harbin in 1945. # note: personal-files
Folder B is photocopies about your father, sent to my mother under [[the law of 1991]]. Folder C is thin, and tied with a bootlace. # note: rehabilitation-law
She died last year. Her question was three words long, and she did not explain it. _Did he know?_
* [Begin with what a file can say. # id: table.file]
    Where you lived, what you earned, who came to supper, and which of them reported it. Not what you did with your hands.
* [Begin with what it can't. # id: table.gaps]
    What you did with your hands. There will be a date, and another date, and between them room for a winter.
- Wherever the paper is silent, somebody has to suppose. Suppose differently, and the next leaf reads differently.
The leaves carry three sets of numbers, and no two agree. To write on them is forbidden. There is a pencil in my sleeve.
* [Number the photograph now, in the corner. # id: pencil.now]
    ~ numbered = "boldly"
    A small _1_, where it could be a speck. At the far desk Tamara Ivanovna puts her glass down hard, and studies the ceiling until it is done. # person: tamara.hard # sound: pencil
* [Wait till she goes for the kettle. # id: pencil.wait]
    ~ numbered = "quietly"
    It boils for four minutes, behind the card cabinet. When she comes back with tea, against the rules, there is a small _1_ in the corner, and she sets the glass down well away from it. # person: tamara.smile # sound: kettle
* [Ask her leave. # id: pencil.ask]
    ~ numbered = "asked"
    "No," says Tamara Ivanovna, and goes to see to the radiator, which is working. She sees to it for as long as it takes to write a _1_. # person: tamara # sound: pencil
- Now it can be turned over. A street in winter, soldiers, a great many hats. Left of a policeman a boy of twelve has one arm in the air. The back says why, but the back was written by somebody. Suppose the hour before it. # person: none # chapter: close
-> new_year
