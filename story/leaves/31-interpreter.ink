// Leaf 31 of the end The interpreter: a reference, with four adjectives.
=== leaf_last_interpreter ===
# leaf: last-the-interpreter
# document: heading
REFERENCE. FOR OFFICIAL USE. KHABAROVSK, 1957
# document: typed
LUKOSHIN, D. A., free employee since 1946. Discreet. Exact. {named == "mother":Has no relations.|Sends money to a mother; it comes back.} Reliable.
# document: typed
Has put into Russian some 900 kilos of paper. {sharpened > 1:Early work was coloured; that has passed off.|{softened > 1:Early work was kind; that has passed off.|Nothing added, nothing left out.}}
# document: typed
Of his own opinions: not observed.
# document: hand
Asked what he would like for his tenth year of service, he requested a dictionary without a chain.
# document: stamp
RELIABLE
# leaf: end
->->
