// Leaf 31 of the end No leaf: the slip that stands in a drawer where a card has been.
=== leaf_last_no_leaf ===
# leaf: last-no-leaf
# document: heading
BUREAU FOR THE AFFAIRS OF RUSSIAN ÉMIGRÉS. CARD INDEX
# document: printed
Out of its place. Taken by. To be returned by.
# document: blank
………
# document: blue
{doors ? index:There is no one of this name. I have kept these cards for eleven years, and ought to know. _P. V._|No one of this name. Looked for, not found. _P. V._}
# document: blue
But every stitch.
# document: typed
(Verso.) Inquiry from a refugee office, Shanghai, 1947: applicant{named == "none":, asked to come on Thursdays, came on one Thursday|{named == "self":, refused a ship, asked for blotting paper|, granted a ship, did not come for his photograph}}. Returned: not known here.
# leaf: end
->->
