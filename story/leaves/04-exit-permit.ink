// Leaf 4, a permit to leave. Its error: no family, and nothing in the baggage.
=== leaf_permit ===
# leaf: permit
# document: heading
PERMIT TO LEAVE
# document: printed
Consulate-General of the U.S.S.R., Harbin.
# document: typed
LUKOSHIN, Arseny. Engineer, bridges. By the train of 27 April 1935.
# document: printed
Family:
# document: typed
None.
# document: printed
Relatives who apply, and will follow:
{receipt:
- "mother": One; female, of age. Receipt issued. # thread: receipt # document: typed
- "ksana": One; female, under age. Receipt issued. # thread: receipt # document: typed
- "self": One; male, under age. Receipt issued. # thread: receipt # document: typed
- else: None. # thread: receipt # document: typed
}
# document: printed
Baggage:
# document: typed
{marks ? bench:One trunk, new, tarred, of exceptional workmanship. One bag.|One trunk, new, tarred. One bag.}
# document: printed
Gold and silver; orders and insignia; plans and drawings:
# document: typed
Nothing. # thread: token
# document: stamp
PASSED
# leaf: end
{token:
- "ribbon": That is leaf 4. The middle item of the last line was in his left glove. Under _Nothing_ goes a red line.
- "drawing": That is leaf 4. The last item of the last line was inside his hat: a river, and a railway bridge with all its piers. Under _Nothing_ goes a red line.
- else: That is leaf 4. The first item of the last line was at his ear. Under _Nothing_ goes a red line.
}
->->
