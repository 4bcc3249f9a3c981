// Leaf 31 of the end The bridge: a newspaper answers.
=== leaf_last_bridge ===
# leaf: last-the-bridge
# document: heading
EDITORIAL OFFICE OF A RAILWAY NEWSPAPER. 1965
# document: typed
Respected Comrade Lukoshin, your letter about the bridge over the Sungari has been read with interest. As is well known, it was saved by paratroops.
# document: typed
{named == "self":You write that you did it yourself. We find in an older file that you have said so before, of something else.|You don't enclose a witness.} We should be glad of something on snow clearance.
# document: typed
With comradely greetings.
# document: hand
P. S., not from the editor. You are the fourth who cut it. A fifth has written, from Japan. He cut nothing: he was nineteen, and saw a Russian do it. He ends with one word of ours, and a question mark: _Khorosho?_ I've put the two of you into one folder. _Typist._
# leaf: end
->->
