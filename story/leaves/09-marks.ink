// Leaf 9, half-yearly marks. Its error: fit for everything.
=== leaf_marks ===
# leaf: marks
# document: heading
FITNESS AND CONDUCT. Half-year to 31 August
# document: photo
A recruit of eighteen, cropped, buttoned to the neck, without badges. He has been told where to look, and looks there.
# document: typed
Lukoshin, D. A. Drill 4. Shooting 3. Horse 2. Japanese 5. {door == "willing":Command 3.|Obedience 4.}
{section:
- "signals": Hearing 3 (struck out) 5. # document: hand # thread: section
- "sappers": Origin 2 (struck out) 5. # document: hand # thread: section
- else: Languages 2 (struck out) 3. # document: hand # thread: section
}
# document: typed
Fit for signals. Fit for sappers. Fit for rifles.
# document: form
Relations with others
{loaf:
- "mine": Shares with comrades. # document: hand # thread: loaf
- "pronya": Shares what he knows about comrades. # document: hand # thread: loaf
- else: Shares with comrades what there is. # document: hand # thread: loaf
}
# document: signature
Morita, Sgt
# leaf: end
{loaf:
- "mine": That is leaf 9: Morita's, with Russian put under each line in a small, good hand. Of the loaf itself there is no other paper.
- "pronya": That is leaf 9, Morita's; the Russian is in a small, good hand. In one place that hand has gone over a word twice.
- else: That is leaf 9: Morita's, with Russian put under each line in a small, good hand. A whole hut went hungry to get into it.
}
->->
