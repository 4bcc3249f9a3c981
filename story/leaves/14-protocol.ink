// Leaf 14, a prisoner's protocol, typed by Hayasaka. Its error: it is tidy, and there is no egg in it.
=== leaf_protocol ===
# leaf: protocol
# document: heading
QUESTIONING OF A PRISONER. HAILAR, 28 JULY
# document: printed
Present: the major; a paymaster; an interpreter. Translated from the Russian.
# document: typed
KULEBAKIN, Fyodor Nilovich, born 1917, Kyshtym. Driver.
# document: typed
Question: What was seen of the road? Answer: Dust.
# document: typed
Question: Has the prisoner anything to add?
{fatal:
- "faithful": Answer: He drew the major's attention to a detail. (Observant. Teeth: minus two.) # document: typed # thread: egg
- "softened": Answer: He does not understand. (Appetite good. Pliable. To be kept.) # document: typed # thread: egg
- else: Answer: That the major would be dead by autumn. (Not repeated.) # document: typed # thread: egg
}
# document: printed
I, the interpreter, have put the above from one language into the other, and it is so.
# document: blank
………
* [Sign. # id: protocol.sign]
    # document: hand
    D. Lukoshin
* [Sign so that nobody can read it. # id: protocol.loop]
    # document: hand
    (A line, with a loop at each end.)
* [Add: "There was an egg." # id: protocol.egg]
    # document: hand
    There was (crossed out, with a paymaster's ruler) D. Lukoshin
- # document: stamp
TRANSLATION NOT CHECKED
# leaf: end
That is leaf 14: question, answer, and as clean as a plate. {fatal:
- "faithful": The red pencil has underlined _detail_.
- "softened": The red pencil has underlined _kept_.
- else: The red pencil has underlined nothing; it has rested there, and made a dot.
}
->->
