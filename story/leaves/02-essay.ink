// Leaf 2, a school composition. A printed form whose blanks are filled in by choosing. Its error: gratitude.
=== leaf_essay ===
# leaf: essay
# document: heading
COMPOSITION
# document: printed
Theme: _Our City in Its First Year._ Pupils complete each sentence in ink, neatly and without blots.
# document: hand
D. Lukoshin, form III
# document: printed
1. This year I made the acquaintance of
# document: blank
………
* {patrol == "softened"} ["an officer, who gave me a caramel." # id: essay.caramel]
    # document: hand
    an officer of the Japanese army, who gave me a caramel and laughed. # thread: patrol
* {patrol == "faithful"} ["an officer, who wears gloves." # id: essay.gloves]
    # document: hand
    an officer of the Japanese army, who takes off his glove to greet people. # thread: patrol
* {patrol == "sharpened"} ["an officer, who had a cold." # id: essay.cold]
    # document: hand
    an officer of the Japanese army, who did his duty in spite of a cold. # thread: patrol
* ["a Cossack, who owns a bridle." # id: essay.bridle]
    # document: hand
    a Cossack, who has everything for a horse except the horse.
* ["no one new." # id: essay.nobody]
    # document: hand
    no one new. All the people in our yard were here before.
- # document: printed
2. With new acquaintances the study of languages is useful, because
# document: blank
………
* ["languages make friends." # id: essay.friends]
    ~ wrote = "friends"
    # document: hand
    languages make friends.
* ["people believe what you tell them." # id: essay.believe]
    ~ wrote = "believe"
    # document: hand
    people believe what you tell them.
* ["one understands what is shouted." # id: essay.shouted]
    ~ wrote = "shouted"
    # document: hand
    one understands what is being shouted.
- # document: printed
3. In the flood, by order and calm, our family saved
# document: blank
………
* ["property." # id: essay.property]
    # document: hand
    property. {marks ? woman:It cried all night.|{marks ? bench:It was not ours.|It still works.}} # thread: flood
* {marks ? machine} ["a sewing machine." # id: essay.machine]
    # document: hand
    a sewing machine, with the head only. The table floats. # thread: flood
* {marks ? bench} ["a neighbour's bench." # id: essay.bench]
    # document: hand
    a neighbour's bench. It is level to this day. # thread: flood
* {marks ? woman} ["two people." # id: essay.people]
    # document: hand
    two people. They were not property of ours. # thread: flood
- # document: printed
4. In the yard where I live, the year began
# document: blank
………
* ["quietly." # id: essay.quietly]
    # document: hand
    quietly.
* [Write what happened. # id: essay.write]
    {changsheng:
    - "hid": with a potato, which (crossed out, with a ruler) quietly. # document: hand # thread: yard
    - "told": when I pointed (crossed out, with a ruler) quietly. # document: hand # thread: yard
    - "misdirected": when the horse (crossed out, with a ruler) quietly. # document: hand # thread: yard
    - else: on my knees (crossed out, with a ruler) quietly. # document: hand # thread: yard
    }
* [Leave it empty. # id: essay.empty]
    # document: hand
    (Two lines have been left, and a blot.)
- # document: stamp
SEEN. EXCELLENT. TO BE READ ALOUD.
# leaf: end
Nobody wrote down how leaf 2 came into a file of the Bureau. The red pencil has been here too: one line, under the third answer.
->->
