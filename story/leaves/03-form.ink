// Leaf 3, Vera's questionnaire, in her son's hand. Its blanks are filled in by choosing. Its error: it is true only where it lies.
=== leaf_form ===
# leaf: form
# document: heading
QUESTIONNAIRE
# document: printed
Bureau for the Affairs of Russian Émigrés in Manchuria. To be answered in ink. 101 questions.
# document: printed
1. Surname, name, patronymic
# document: hand
Lukoshina, Vera Platonovna, born Tarkhantseva
# document: printed
9. Occupation, former and present
# document: blank
………
* ["Pianist. Seamstress." # id: form9.both]
    # document: hand
    Pianist. Seamstress.
    # document: blue
    The first is not an occupation.
* ["Seamstress." # id: form9.seamstress]
    # document: hand
    Seamstress.
    # document: blue
    The hands say piano.
* ["Dependant." # id: form9.dependant]
    # document: hand
    Dependant.
    # document: blue
    On whom?
- # document: printed
22. Children, with place of birth
# document: hand
Ksenia, 1924, Harbin. Dmitri, 1920,
# document: blank
………
* ["Russia." # id: form22.russia]
    # document: hand
    Russia.
    # document: blue
    Manchuria Station is in China.
* ["China." # id: form22.china]
    # document: hand
    China.
    # document: blue
    In 1920 the platform was Russian.
* ["In a goods wagon." # id: form22.wagon]
    # document: hand
    in a goods wagon, at Manchuria Station.
    # document: blue
    Facing which way?
- # document: printed
47. Husband: name, papers, present whereabouts
# document: hand
Lukoshin, Arseny,
# document: blank
………
* ["Dead." # id: form.dead # hinge: form]
    ~ marks += widow
    # document: hand
    dead. # thread: form
    # document: blue
    So entered.
* ["Soviet citizen. Comes on Sundays." # id: form.soviet # hinge: form]
    ~ marks += wife_soviet
    # document: hand
    Soviet citizen. Comes on Sundays. # thread: form
    # document: blue
    Truthful. Licence: no.
* ["Whereabouts unknown." # id: form.unknown # hinge: form]
    # document: hand
    whereabouts unknown. # thread: form
    # document: blue
    Unknown to whom? Thursdays.
- # document: printed
86. Languages of the household, and by whom spoken
# document: blank
………
* ["Russian, and French by the mother." # id: form86.french]
    # document: hand
    Russian, and French by the mother.
    # document: blue
    And the boy? He moves his lips when the Chinese talk.
* ["The same. The son, Chinese and Japanese." # id: form86.son]
    ~ offered = true
    # document: hand
    Russian, and French by the mother. The son, Chinese and Japanese.
    # document: blue
    _The son._
- # document: printed
101. I am an opponent of the Communist International. (Nothing to be struck out.)
# document: signature
V. Lukoshina
# document: stamp
RECEIVED 28 MARCH 1935
# leaf: end
{
- marks ? widow: That is leaf 3. The one false answer is the one that the blue pencil didn't question. A red one has. Under _dead_ the line goes through the paper.
- marks ? wife_soviet: That is leaf 3. The husband on it is true, and is marked like a bad exercise. Under _Sundays_ there is a red line.
- else: That is leaf 3. He was across town, inspecting a viaduct. Under _unknown_ there is a red line.
}
->->
