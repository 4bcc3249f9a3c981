// Leaf 8, the roll of the oath. Its error: one voice.
=== leaf_roll ===
# leaf: roll
# document: heading
ROLL OF THOSE SWORN. 22 April, fifth year of Kangde
# document: typed
Lukoshin, D. A. Sworn.
# document: typed
Safargaliev, R. G. Sworn.
# document: typed
Zabolotkin, P. Sworn.
# document: typed
All ranks took the oath with one voice. # thread: oath
{oath:
- "cover": Lukoshin: voice strong. # document: hand # thread: oath
- "silent": (Beside two of the names _Sworn_ was put in later, by another machine.) # document: pencil # thread: oath
- else: Zabolotkin: one cap, to be replaced. # document: hand # thread: oath
}
# document: signature
Lieutenant (not to be read)
# leaf: end
{oath:
- "cover": That is leaf 8. For singing you never had a better mark. Under _one voice_ there is a red line, ruled.
- "silent": That is leaf 8. According to it there was nobody in the cell. Under _one voice_ there is a red line, ruled.
- else: That is leaf 8. The cap was charged to his pay. Under _one voice_ there is a red line, ruled.
}
->->
