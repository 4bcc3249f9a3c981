// Leaf 22, the order of the reform, and the promotion that came with it. Its error: trust. Reads rank and hands.
=== leaf_reform ===
# leaf: reform
# document: heading
RUSSIAN MILITARY DETACHMENTS. EXTRACT FROM ORDERS, JANUARY 1944
# document: typed
From this month the detachment is commanded by Russian officers. The Japanese officers have expressed the wish to advise. Movement at a walk is permitted.
# document: typed
Promoted cornet: LUKOSHIN, D. A. {door == "willing":NCO since 1938.|NCO since 1940.} {hands:
- "first": In June 1941 his hand was the first to be raised, with one other. # document: typed
- "last": In June 1941 his hand was raised after reflection. # document: typed
- else: In June 1941 his hand was raised. # document: typed
} Loyalty beyond doubt. # document: typed
# document: form
The officer promoted accepts this mark of the highest trust with
# document: blank
………
* ["gratitude." # id: reform.gratitude]
    # document: hand
    gratitude. (It's the word that was on the specimen.)
* ["attention." # id: reform.attention]
    # document: hand
    attention. (Underneath, in blue: _He means that he has read it._)
* ["both hands." # id: reform.hands]
    # document: hand
    both hands. (Underneath, in violet: _Idiom?_)
- # document: stamp
SUNGARI-2
# leaf: end
That is leaf 22. The red pencil has been at it, once, hard, under _beyond_.
->->
