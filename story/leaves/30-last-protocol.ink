// Leaf 30, the protocol of his questioning. Its error: "I" where he said "we". The line about the source is quoted by leaf 31.
=== leaf_last_protocol ===
# leaf: last-protocol
{questioner():
- "wanqing": RECORD OF A CONVERSATION. HARBIN, MAY 1946 (TRANSLATED) # document: heading
- "clerk": APPLICATION FOR ASSISTANCE. SHANGHAI, 1946 # document: heading
- "mother": PROTOCOL OF QUESTIONING. OCTOBER 1945. (ANSWERED BY THE MOTHER) # document: heading
- else: PROTOCOL OF QUESTIONING. OCTOBER 1945 # document: heading
}
{
- questioner() == "sinelobov": From the front, in hard light: a man with his collar open. He's looking at whoever holds the lamp. The pin has rusted. # document: photo
}
# document: typed
I, Lukoshin, Dmitri Arsenyevich, was born in 1920, in a goods wagon, at Manchuria Station.
{
- oath == "silent" or oath == "alone": In 1938 I took the oath. # document: typed # thread: oath
- else: In 1938 I took the oath, with one voice. # document: typed # thread: oath
}
{hamlet:
- "guide": In 1939 I moved the population of a village, by the short way. # document: typed # thread: hamlet
- "warn": In 1939 I moved the population of a village; some of it had left. # document: typed # thread: hamlet
- "delay": In 1939 I moved the population of a village, with a delay. # document: typed # thread: hamlet
- else: In 1939 I moved the population of a village, and held the horses. # document: typed # thread: hamlet
}
{sheet:
- "wont": In 1942 I entered what the person examined had said. # document: typed # thread: sheet
- "blank": In 1942 I entered nothing. # document: typed # thread: sheet
- else: In 1942 I entered what the person examined had not said. # document: typed # thread: sheet
}
# document: form
As to the agent CHASOVSHCHIK (Watchmaker):
{named:
- "mother": The source was my mother. # document: typed # thread: price
- "other": The source was another. # document: typed # thread: price
- "self": I wrote them myself. # document: typed # thread: price
- else: I do not know. # document: typed # thread: price
}
{testimony:
- "signed": D. Lukoshin # document: signature # thread: testimony
- "amended": (Each _I_ {named == "self" or named == "none":but the last |}is {questioner() == "mother":pricked out with a pin.)|struck out by hand. Above it stands another word, with initials.)} # document: hand # thread: testimony
- "refused": (Not signed. Two witnesses.) # document: typed # thread: testimony
- else: Interpreter: D. Lukoshin # document: signature # thread: testimony
}
# leaf: end
{
- said_we > 0 and testimony != "amended": That is leaf 30. {said_we == 1:Once in those nights you said _we_, or somebody said it for you|More than once in those nights you said _we_, or somebody said it for you}. It isn't in here. The red pencil hasn't been either. There was nothing to mark.
- testimony == "amended": That is leaf 30. In the last line but one there was nothing that you wanted to change.
- testimony == "interprets": That is leaf 30. There is another behind it, a stranger's, with the same signature under it; and another.
- else: That is leaf 30. There isn't a _we_ in it from the top to the bottom. The red pencil hasn't marked anything.
}
->->
