// Leaf 31 of the early end With Ok-sun: a card of the Bureau, closed.
=== leaf_with_oksun ===
# leaf: last-with-ok-sun
# document: heading
BUREAU FOR THE AFFAIRS OF RUSSIAN ÉMIGRÉS. CARD
# document: form
Surname, name. Struck off. Reason.
# document: typed
LUKOSHIN, Dmitri Arsenyevich. 19 February 1939. Gone over to the _khunkhuz_, with one prisoner, female{marks ? coat_mine:, in a Russian coat|, in a coat of the former railway}.
# document: form
Family informed
# document: typed
Mother: that he is lost. {door == "willing":Said that he was always punctual.|Said that he had a cough.}
# document: form
Other reports
# document: typed
25 February 1939. Source: CHASOVSHCHIK (Watchmaker). _At home all this week, on leave. In bed by ten, with a cough. Sleeve resewn by himself, left-handed. At supper, Sunday._
# document: blue
Then who is it that they are looking for? Close. _P. V._
# document: stamp
CLOSED
# leaf: end
Somebody reported you at supper, a week after you had gone, and got the sleeve right.
->->
