// Leaf 31 of the end South: a paper of the Commonwealth of Australia.
=== leaf_last_south ===
# leaf: last-south
# document: heading
COMMONWEALTH OF AUSTRALIA. APPLICATION FOR NATURALISATION
# document: printed
Name. Born. Occupation.
# document: typed
LUKOSHIN, Dmitri. 1920, "in a goods wagon". Country: (applicant says that it was standing). Occupation: {door == "workshops":carpenter; |}cane-cutter, since 1953 bridge painter, Brisbane.
# document: printed
Military service, any country
# document: typed
Says he has been counted in several.
# document: printed
Languages
# document: typed
Five. Our officer tried him in three and was corrected in one.
# document: printed
Near relations
# document: typed
{cart == "ksana" or telegram == "ksana":Sister, this State. Not in contact. Asked why: "I forgot to say goodbye."|Mother, sister, China. Letters returned.}
# document: stamp
GRANTED, 26 JANUARY 1957
# document: hand
Dec'd 3 June 1971. Effects: brushes; {marks ? coat_father:one brass button, anchor|one button, odd}; a list of words in pencil headed _Goodbye_, five languages, {named == "mother":much rubbed out.|clean.}
# leaf: end
->->
