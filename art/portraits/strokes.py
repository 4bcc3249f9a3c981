"""The drawn key-block strokes of a face: where they lie and how a person asks for them.

Every stroke is a short polyline in *base-mesh coordinates* of the sitter's left half
(x > 0), the mid-point between the eyes at (0, 0).  The render stage finds the same
place on the morphed face, so a stroke follows age, bone and expression by itself.
"""
LEFT = {
 'lid':        [(.175, .035), (.215, .085), (.30, .118), (.39, .108), (.46, .070), (.515, .025)],   # fold of the upper lid
 'lid_outer':  [(.36, .104), (.43, .085), (.49, .045), (.535, .000)],                               # only its outer half: a single or hooded lid
 'lid_low':    [(.30, -.098), (.38, -.090), (.45, -.060)],                                          # under the lower lashes
 'bag':        [(.185, -.085), (.24, -.150), (.33, -.185), (.42, -.160)],                           # pouch below the eye
 'bag_outer':  [(.36, -.200), (.44, -.165), (.50, -.115)],
 'tear':       [(.165, -.050), (.20, -.120), (.26, -.190)],                                         # tear trough
 'crow_1':     [(.545, .015), (.60, .045), (.645, .055)],
 'crow_2':     [(.550, -.020), (.61, -.025), (.655, -.035)],
 'crow_3':     [(.535, -.065), (.59, -.095), (.63, -.125)],
 'nasolabial': [(.205, -.385), (.262, -.465), (.312, -.560), (.338, -.640)],
 'nasolabial_low': [(.335, -.700), (.330, -.780), (.300, -.850)],                                   # corner of the mouth to the jaw
 'smile_line': [(.255, -.460), (.335, -.545), (.372, -.640), (.362, -.720)],
 'ala':        [(.165, -.335), (.190, -.385), (.180, -.440)],                                       # wing of the nose
 'nostril':    [(.055, -.452), (.100, -.438), (.140, -.446)],
 'philtrum':   [(.042, -.500), (.047, -.545), (.060, -.580)],
 'corner':     [(.255, -.682), (.290, -.690), (.312, -.708)],                                       # where the mouth ends
 'corner_up':  [(.260, -.676), (.300, -.660), (.322, -.632)],
 'chin':       [(.010, -.872), (.070, -.866), (.130, -.845)],                                       # dent under the lower lip
 'frown':      [(.052, .120), (.060, .185), (.048, .250)],
 'knuckle':    [(.100, .300), (.150, .270), (.215, .262)],                                          # brow drawn up and in
 'brow_1':     [(.030, .345), (.160, .365), (.300, .355), (.400, .325)],                            # lines of the forehead
 'brow_2':     [(.020, .455), (.140, .478), (.270, .470), (.350, .450)],
 'brow_3':     [(.060, .560), (.160, .575), (.260, .566)],
 'cheek':      [(.560, -.310), (.520, -.450), (.450, -.580), (.400, -.650)],                        # hollow of the cheek
 'cheek_bone': [(.600, -.230), (.540, -.300), (.450, -.330)],
 'jowl':       [(.350, -.860), (.400, -.930), (.450, -.960)],
 'neck':       [(.300, -1.18), (.220, -1.34), (.120, -1.50)],
 'neck_2':     [(.120, -1.18), (.090, -1.28), (.070, -1.36)],
}
CENTRE = {                                                             # strokes that cross the middle line
 'lip':        [(-.275, -.672), (-.14, -.660), (-.05, -.664), (.0, -.668), (.05, -.664), (.14, -.660), (.275, -.672)],   # the line between the lips
 'lip_low':    [(-.120, -.812), (-.05, -.826), (.05, -.826), (.120, -.812)],
 'chin_line':  [(-.105, -.868), (.0, -.884), (.105, -.868)],
 'root':       [(-.060, .075), (.0, .085), (.060, .075)],                                           # across the root of the nose
}
# width of each stroke on the plate (pixels at 2200 high); an 's' marks the soft second ink
CHILD = dict(lid=(2.6, 's'), nostril=2.6, lip=3.2, corner=2.0, philtrum=(1.8, 's'), chin_line=(2.4, 's'))
YOUNG = dict(lid=(2.8, 'k'), nostril=2.8, ala=(2.2, 's'), lip=3.4, corner=2.4, philtrum=(2.0, 's'), chin_line=(2.6, 's'))
GROWN = dict(lid=3.0, lid_low=(2.0, 's'), nostril=3.0, ala=2.4, lip=3.6, corner=2.8, philtrum=(2.2, 's'), nasolabial=(3.0, 's'), tear=(2.4, 's'), chin_line=(3.0, 's'))
WORN = dict(GROWN, nasolabial=3.6, nasolabial_low=(2.6, 's'), bag=(2.6, 's'), crow_1=2.2, crow_2=2.4, crow_3=2.0, brow_1=(2.6, 's'))
OLD = dict(WORN, nasolabial=4.0, nasolabial_low=3.0, bag=2.8, bag_outer=(2.4, 's'), brow_1=3.0, brow_2=(2.8, 's'), brow_3=(2.2, 's'), frown=2.4, cheek=(3.0, 's'), cheek_bone=(2.4, 's'), jowl=2.8)
AGES = dict(child=CHILD, young=YOUNG, grown=GROWN, worn=WORN, old=OLD)
# what an expression adds to, or takes from, the lines at rest (None = take away)
FACES = {
 'smile':   dict(smile_line=(2.8, 's'), corner_up=2.4, corner=None, lid_low=2.2, nasolabial=None),
 'wry':     dict(corner_up=3.2, corner=None),
 'worried': dict(knuckle=(2.8, 's'), frown=2.6, corner=3.0),
 'cross':   dict(frown=3.0, corner=2.8),
 'hard':    dict(frown=2.8, corner=3.0, nasolabial=(3.0, 's')),
 'fear':    dict(knuckle=2.8, frown=(2.4, 's'), neck=2.8),
 'tired':   dict(bag=2.8, tear=2.8, lid_outer=3.0, corner=3.0),
 'proud':   dict(),
}

def strokes_of(person, face):
    """{(name): (width, 'k'|'s')} for one person with one face: age, then the person's own lines, then the face's"""
    w = dict(AGES[person['lines']]); w.update(FACES.get(face, {})); w.update(person.get('strokes', {})); w.update(person.get('faces', {}).get(face, {}).get('strokes', {}))
    return {k: (v if isinstance(v, tuple) else (v, 'k')) for k, v in w.items() if v is not None}

def polylines(name):
    """the polylines (base coordinates) a stroke name stands for: both halves, or the one that crosses"""
    if name in CENTRE: return [CENTRE[name]]
    return [LEFT[name], [(-x, y) for x, y in LEFT[name]]]
