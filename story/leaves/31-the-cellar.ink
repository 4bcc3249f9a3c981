// Leaf 31 of the early end The cellar: a form of the Mission's, nearly empty.
=== leaf_cellar ===
# leaf: last-the-cellar
# document: heading
MILITARY MISSION, HARBIN. RECEIVED
# document: form
Persons: one. Name: LUKOSHIN. Received on: 23 June 1944. Passed on to:
# document: blank
………
# document: form
Languages: {softened > sharpened:three. Translates freely.|{sharpened > softened:three. Adds.|three. Exact.}} Will interpret for himself.
# document: pencil
Shirts: see door-book.
{
- watchmaker == "knows": Asked who reports on him. Said: "Someone who can sew." Asked again. Said nothing. # document: typed
- watchmaker == "suspects": Asked who reports on him. Said: "I haven't asked." # document: typed
- else: Asked who reports on him. Said: "Nobody. I'm of no interest." # document: typed
}
# leaf: end
After it there are no more leaves. The folder has been sewn for thirty-one, and there are holes to spare.
->->
