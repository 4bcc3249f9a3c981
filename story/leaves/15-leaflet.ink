// Leaf 15, the draft of a leaflet, invented: the charge as fact. A blank stands where the date should be.
=== leaf_leaflet ===
# leaf: leaflet
# document: heading
SOLDIERS OF THE RED ARMY! (DRAFT)
# document: typed
At dawn, on
# document: blank
………
* ["an unforgettable day" # id: leaflet.day]
    # document: hand
    an unforgettable day
* ["Which day?" # id: leaflet.which]
    # document: hand
    (Which day? D. L.) (Underneath, in violet ink: _Not needed._)
* [Leave it empty. # id: leaflet.empty]
    # document: hand
    (Nothing. Somebody has closed up the line.)
- # document: typed
two hundred and fifty sons of the Three Rivers met as many Mongol sabres, who took them for their own.
{charge:
- "faithful": Whose horses they rode on the foe did not stop to ask. # document: typed # thread: charge
- "softened": They were guided by a Barga, the brave Tumur, who fell at their head. A captured enemy told our interpreter that he admired it. # document: typed # thread: charge
- else: The enemy is said to have laughed at their horses. He did not laugh long. # document: typed # thread: charge
}
# document: typed
Come over to us! Bring this paper. You will be given dinner.
# document: stamp
TO HSINKING FOR APPROVAL
# leaf: end
That is leaf 15, and supposed. Four leaflets of that war are [[known of]]; what this one tells, nobody has been able to date. # note: dead-mens-letters
->->
