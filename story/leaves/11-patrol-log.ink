// Leaf 11, the log of a march, written by him in the language of the unit. Its error: calm, orderly; and nobody in it.
=== leaf_log ===
# leaf: patrol-log
# document: heading
LOG OF A MARCH
# document: printed
Third platoon, with the forest police. 14 February, sixth year of Kangde. To be written without personal pronouns.
# document: printed
1. Route.
{hamlet:
- "guide": The short way was known. Arrival was effected before the stoves were lit. # document: hand # thread: hamlet
- "warn": The short way was known, as it proved, to others. # document: hand # thread: hamlet
- "delay": The short way was looked for. Arrival was effected at 16.00. # document: hand # thread: hamlet
- else: The short way was found. Horses were held. # document: hand # thread: hamlet
}
# document: printed
2. Conduct of the population.
# document: blank
………
* ["Calm." # id: log.calm]
    # document: hand
    Calm. The moving-off was carried out in an orderly way.
* ["It was moved by us." # id: log.us]
    # document: hand
    It was moved by (crossed out: two letters) orders. Calm, orderly.
* [Write what a woman said at the gate. # id: log.woman]
    # document: hand
    (One line, crossed out with a ruler.) Calm, orderly.
- # document: printed
3. Losses.
{
- hamlet == "guide": Own: none. _Khunkhuz_: one. Cartridges: one. # document: hand # thread: hamlet
- hamlet == "warn": Own: one knee. Population: one, by mule. # document: hand # thread: hamlet
- hamlet == "delay": Own: none. Population: one, by temperature. # document: hand # thread: hamlet
- else: Own: none. Horses: none of eight. # document: hand # thread: hamlet
}
# document: printed
4. Supplies denied to the forest.
{chest == "counted":Grain, forty-six dou. Chests, wooden, one.|Grain, forty-one dou.} Ignition was successful at the fifth attempt. # document: hand
# document: printed
5. Other observations.
# document: blank
………
* ["None." # id: log.none]
    # document: hand
    None.
* ["One egg was received." # id: log.egg]
    # document: hand
    One egg, boiled, was received from the population. Not signed for.
* {hamlet == "hold"} ["The mare knows Japanese." # id: log.mare]
    # document: hand
    Commands were understood. By the mare, all.
* {hamlet == "delay"} ["There are two valleys." # id: log.valleys]
    # document: hand
    There are two valleys. This should be entered on the map.
- # document: stamp
RECEIVED. JAPANESE MILITARY MISSION, HARBIN
# leaf: end
That is leaf 11. In four hundred strokes of your best hand nobody does anything. The red pencil has underlined _calm_.
->->
