// Leaf 24, the letter in Father's hand and the answer, seized later. Its error: the hand. Reads token and question.
=== leaf_fathers_letter ===
# leaf: fathers-letter
# document: hand
Vera, I am alive. I build. It was not possible to write. What Mitya put {token == "ribbon":into my left glove|{token == "drawing":inside my hat|to my ear}} at the train I have by me. I hope to come, when it is over. Kiss the children, who will be tall. A.
# leaf: end
Under the V of _Vera_ somebody has made a pinhole. One sees the lamp through it. Pinned behind is a second sheet, of the same paper.
* [Read the second sheet. # id: letter.second]
    It's better paper than anyone had over there that year. # sound: page
* [Hold the two one over the other. # id: letter.over]
    They fit. Each _d_ has the same tail, to a hair. In real letters no two have. # sound: page
- # leaf: fathers-letter
{question:
- "sentence": Mitya, you ask what you said to me. That I keep in my heart; such things one does not put on paper. You were always a good son. # thread: question # document: hand
- "token": Mitya, you ask what you gave me. {token == "ribbon":Your grandfather's ribbon, of St George, black and orange. Forgive him.|{token == "drawing":Ksana's drawing, of the river, with the bridge and its piers.|Your mother's watch. It loses four minutes.}} How should I forget it? # thread: question # document: hand
- "table": You ask when. Soon. Lay for five, Vera. It will be before the snow. # thread: question # document: hand
- else: You ask me nothing, Mitya. I understand it. One grows up. {token == "ribbon":I have the ribbon still.|{token == "drawing":I have the drawing still.|I have the watch still.}} # thread: question # document: hand
}
# document: hand
He who brings you this is a friend. There are small things that he may ask you for. Do them for me. A.
# document: stamp
EXHIBIT
# leaf: end
That is leaf 24. {question == "sentence":The red pencil has put a question mark by _heart_.|The red pencil has underlined _Do them for me_.}
->->
