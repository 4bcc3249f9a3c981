// The slip of readers, pasted inside the cover.
=== leaf_slip ===
# leaf: slip
# document: printed
READERS OF THIS FILE. Name, date, purpose. To be filled in legibly.
# document: hand
1946. For the card index. Signed, illegible.
# document: hand
1957. In answer to a ministry. Signed, legible, twice.
# document: hand
1992. The name inked out. Purpose: _private._
# leaf: end
The ink on the last name is the same ink that wrote it, laid on until the paper gave.
->->
