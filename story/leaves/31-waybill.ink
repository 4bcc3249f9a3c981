// Tamara Ivanovna's own leaf: a waybill of 1945. It has no number of Nina's, and never had.
=== leaf_waybill ===
# leaf: waybill
# document: heading
WAYBILL No. 7
# document: printed
Driver. Vehicle. Load. From, to. Losses.
# document: hand
Burlakov, I. Lorry, one and a half tons. Paper, 61 boxes, and one comrade from the archive, sitting. {not vyazmitin_named():One old civilian on the boxes, not invited, counting. |}Harbin to the landing-stage.
# document: hand
Loaded: 61. Delivered: {card == "none":61, one of them open.|61, one of them light.}
# document: hand
Losses: 3 (three) folders. Mud.
# document: stamp
ACCEPTED. OCTOBER 1945
# leaf: end
->->
