// From folder B: the search, the sentence and the two answers about Father. It has no number of hers; she was told to keep it for the last.
=== leaf_case ===
# leaf: fathers-case
# document: heading
CASE OF LUKOSHIN, ARSENY. EXTRACTS (PHOTOCOPY, CHITA)
# document: typed
Engineer, bridges. Came from Harbin in 1935. Arrested 9 November 1937. Agent of Japanese intelligence.
# document: heading
PROTOCOL OF SEARCH
# document: typed
Taken: slide-rule, 1. Collars, 11. Salt, in blue paper, 1. Letters, 44. {token == "ribbon":Ribbon, orange and black, 1, in left glove.|{token == "drawing":Plan of a river with bridge and far bank, by hand, 1, in hat.|Watch, lady's, 1.}}
# document: heading
DECISION OF THE COMMISSION (ORDER 00593)
# document: typed
To be shot. Carried out 11 February 1938.
# document: heading
ANSWER TO INQUIRY OF THE FAMILY, 1957
# document: typed
Died of heart failure, 5 May 1944.
# document: heading
CERTIFICATE, 1992
# document: typed
{receipt == "none":Relatives on whose behalf he applied in 1935: none.|Relatives on whose behalf he applied in 1935: one.} Rehabilitated 1989. Place of burial not established.
# leaf: end
->->
