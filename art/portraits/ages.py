"""The same people some years on: each has the bones of their recipe in people.py, the age macro moved, other hair and other dress.

An age is a person of its own to the programs, `<person>-<age>`, so that its picture is <person>-<age>-<face>.webp.
"""
from people import *

def later(who, build, morphs, **k):
    """the recipe of `who` at another age: `morphs` replaces single weights (None takes one away), k replaces whatever else is named"""
    m = {**PEOPLE[who]['morphs'], **morphs}
    return {**PEOPLE[who], **k, 'build': build, 'morphs': {t: w for t, w in m.items() if w is not None}}

PARTED = lambda P_, phi, z: P_[:, 1] * .8 - .55 * (P_[:, 2] - z)            # strands that leave a middle parting for the ears

def lapels(s, mat='cloth', low=-1.4, wide=.80, off=.06):
    """the turned-back fronts of a jacket, meeting at height `low`"""
    P = []
    for sg in (1, -1): P += G.facing(s, [(sg * .46, -.02), (sg * .28, -.55), (sg * .05, low)], [(sg * .66, .00), (sg * wide, -.60), (sg * .10, low - .06)], mat, off=off, n=26, m=8, name='lapel')
    return P

def shirt_and_tie(s, tie='cloth3', low=-1.3):
    """white shirt with a soft turned-down collar, and a tie"""
    P = G.facing(s, [(-.38, .06), (-.32, -.4), (-.04, low)], [(.38, .06), (.32, -.4), (.04, low)], 'white', off=.03, n=26, m=10, name='shirt')
    P += G.fall_collar(s, mat='white', h=.28, fall=.26, point=.22, a=.54, bf=.60, bb=.54, flare=.12, gap=.10)
    P += G.facing(s, [(-.09, -.10), (-.14, -.6), (-.10, low - .05)], [(.09, -.10), (.14, -.6), (.10, low - .05)], tie, off=.075, n=24, m=6, bulge=.04, name='tie')
    P.append(ellipsoid((0, s.ny - .04, G.torso_front(s, 0, s.ny - .04) + .16), (.12, .10, .09), tie, n=18, head=False, name='tie knot'))
    return P

# ------------------------------------------------------------------ the household
def ksana_schoolgirl(s, head, R, face):
    P = brows(head, s, w=.026, arch=.04, y=.20, thick=.03)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .07 + .04 * sstep(.5, .9, P_[:, 1]), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.008, part=.0))
    P += swept(head, s, n=7, rad=.065, lift=.090)
    P += G.torso(s, broad=.82, slope=1.02, neck=.50, folds=G.SOFT)
    P += G.fall_collar(s, mat='white', h=.16, fall=.34, point=.10, a=.48, bf=.56, bb=.50, flare=.42, gap=.12)
    P += G.placket(s, w=.13) + G.buttons(s, [-.78, -1.30, -1.82], r=.06, mat='white')
    k = s.size
    for sg in (1, -1):
        x0 = s.hw - .02
        pts = [(sg * (x0 - .16), -.30, s.zc - .10), (sg * (x0 - .02), -.62, s.zc + .16), (sg * .60 * k, s.ny - .02 * k, s.nz + 1.02 * k), (sg * .56 * k, s.ny - .80 * k, s.nz + 1.36 * k), (sg * .54 * k, s.ny - 1.46 * k, s.nz + 1.52 * k)]
        P += H.braid(pts, rad=.100, turns=6, bow=.15)
    return P

def ksana_grown(s, head, R, face):
    P = brows(head, s, w=.026, arch=.045, y=.20, thick=.03)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .07 + .04 * sstep(.5, .9, P_[:, 1]), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.008, part=.0))
    P += swept(head, s, n=7, rad=.070, lift=.090, to=(3.0, .10))
    t = np.radians(np.linspace(-112, 112, 28)); d = np.stack([np.sin(t), np.cos(t) * .95, .30 * np.cos(t) - .04], -1); d /= np.linalg.norm(d, axis=1, keepdims=True)
    P += H.braid(H.scalp(head, s, d, .17), rad=.125, turns=8, tie='hair', head=True, tuft=.05)                 # the plait, wound round the head
    P += G.torso(s, broad=.84, slope=1.06, neck=.52, folds=G.SOFT, drop=.16)
    P += G.facing(s, [(-.40, .10), (-.32, -.35), (-.04, -1.00)], [(.40, .10), (.32, -.35), (.04, -1.00)], 'white', off=.03, n=26, m=10, name='blouse')
    P += G.fall_collar(s, mat='white', h=.18, fall=.30, point=.24, a=.50, bf=.56, bb=.52, flare=.34, gap=.14)
    for sg in (1, -1): P += [tube(G.on_chest(s, [(sg * .46, .02), (sg * .35, -.42), (sg * .04, -1.03)], .05), .045, 'cloth', n=8, head=False, name='edge')]
    G.seam(s, [(0, -1.0), (.0, -3.2)], 2.4); P += G.buttons(s, [-1.28, -1.80, -2.32], x=.06, r=.055, mat='white')
    return P

def mother_grey(s, head, R, face):
    P = brows(head, s, w=.022, arch=.05, y=.20)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .06 + .045 * np.exp(-((np.abs(phi) - 1.0) / .4) ** 2) * (P_[:, 1] < .9), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.008, part=.0, part_depth=.03))
    P += swept(head, s, n=8, rad=.074, lift=.092, top=1.42)
    P.append(ellipsoid((0, -.38, s.zb - .14), (.38, .34, .30), 'hair', n=36, name='knot'))
    P += G.torso(s, broad=.84, slope=1.14, neck=.52, folds=G.SOFT)
    P += G.placket(s, w=.14) + G.buttons(s, [-.98, -1.50, -2.02], r=.060, mat='leather')
    P += G.fall_collar(s, mat='white', h=.24, fall=.28, point=.20, a=.54, bf=.62, bb=.52, flare=.28, gap=.14)
    P += G.tape_measure(s, ((-.50, -2.5), (.52, -1.60)), (1, 1.02, .98, .94), .04, .13) + G.pins(s, .06, .30, .036)      # her tape and her pins, as ever
    return P

def colonel_old(s, head, R, face):
    P = brows(head, s, w=.052, arch=.015, y=.19, thick=.055, outer=.58)
    bald = [(0, 1.22), (.40, 1.22), (.62, 1.14), (.80, .86), (.95, .54), (1.05, .18), (1.13, .04), (1.44, .02), (1.60, .05), (1.9, .10), (2.15, -.25), (2.6, -.5), (3.15, -.6)]
    P.append(H.shell(head, s, bald, lambda P_, phi: .03 + .05 * (np.abs(phi) > .9), flow=lambda P_, phi: P_[:, 0] + .3 * P_[:, 2], bumps=.012, ears=True))
    for sg in (1, -1):
        for k in range(4): P.append(H.lock(head, s, [(sg * (.74 + .08 * k), .82 - .10 * k), (sg * (1.5 + .08 * k), .70 - .12 * k), (sg * 2.5, .38 - .14 * k)], .060, lift=.065))
    P.append(H.beard(head, s, full=.12, length=.72, width=.34, out=.44))
    P += G.torso(s, broad=.86, slope=1.12, neck=.54, folds=G.COAT)
    P += G.stand_collar(s, h=.42, a=.70, bf=.80, bb=.66, gap=.06, round_=.15, solid=.06)                        # cut for the neck that he used to have
    P += G.placket(s, w=.18) + G.buttons(s, [-.92, -1.42, -1.92], r=.066)
    for x in (-.62, .62): P += G.pocket(s, x, -1.02)
    return P

# ------------------------------------------------------------------ the yard
FRINGE = [(0, .32), (.3, .32), (.6, .32), (.8, .28), (.95, .1), (1.1, -.1), (1.3, -.2), (1.6, -.4), (2.2, -.7), (3.15, -.8)]

def wanqing_young(s, head, R, face):
    P = brows(head, s, w=.027, arch=.035, y=.20, tilt=.03, tail=-.03, thick=.03)
    P.append(H.shell(head, s, FRINGE, lambda P_, phi: .09 + .05 * sstep(.5, 1.0, P_[:, 1]), flow=lambda P_, phi: phi * .9, bumps=.008, edge=.10))
    P.append(H.bob(s, phi0=1.08, a=.07, y1=-.52, curl=.12))
    for k in range(7): P.append(H.hanging([(-.42 + .14 * k, .66, s.zf - .08 - .10 * abs(k - 3) * .5), (-.46 + .147 * k, .46, s.zf + .08 - .035 * (k - 3) ** 2), (-.50 + .145 * k + .02 * (k % 2), .28 + .04 * (k % 3), s.zf + .06 - .04 * (k - 3) ** 2)], .066))
    P += G.torso(s, broad=.84, slope=1.06, neck=.52, folds=G.SOFT)
    P += G.stand_collar(s, h=.30, a=.48, bf=.54, bb=.50, gap=.10, round_=.5, solid=.05)
    P += G.side_opening(s, mat='accent', pipe='accent')
    return P

def wanqing_grown(s, head, R, face):
    P = brows(head, s, w=.028, arch=.035, y=.205, tilt=.03, tail=-.03, thick=.03)
    line = [(0, .64), (.3, .62), (.6, .52), (.8, .34), (.95, .1), (1.1, -.1), (1.3, -.2), (1.6, -.4), (2.2, -.7), (3.15, -.8)]
    P.append(H.shell(head, s, line, lambda P_, phi: .08 + .05 * sstep(.5, 1.0, P_[:, 1]), flow=lambda P_, phi: phi * .7 + .5 * P_[:, 0] * (P_[:, 1] > .6), bumps=.008, part=.24, edge=.16))
    P.append(H.bob(s, phi0=1.14, a=.06, y1=-.66, curl=.12))
    for k in range(7):                                                                                         # the fringe has grown out, and is combed over to her right
        f = k / 6; P.append(H.lock(head, s, [(.20, .74 + .56 * f), (-.28 - .20 * f, .70 + .46 * f), (-.80 - .16 * f, .40 + .50 * f), (-1.18 - .16 * f, .02 + .40 * f)], .072 - .014 * f, lift=.085))
        if k < 5: P.append(H.lock(head, s, [(.30, .78 + .52 * f), (.82 + .16 * f, .50 + .44 * f), (1.26 + .12 * f, .12 + .36 * f)], .058, lift=.070))
    a = H.scalp(head, s, np.array([H.direction(1.02, .34), H.direction(1.26, .30)]), .17); P.append(tube(a, .024, 'metal', n=8, name='hairpin'))
    P += G.torso(s, broad=.88, slope=1.04, neck=.52, folds=G.COAT)
    P += G.stand_collar(s, h=.32, a=.49, bf=.55, bb=.51, gap=.09, round_=.45, solid=.06)
    P += G.placket(s, w=.14)
    for y in (-.30, -.80, -1.30): P += G.knot(s, .04, y, 'cloth3', w=.12)
    return P

def diao_old(s, head, R, face):
    P = brows(head, s, w=.038, arch=.03, y=.20, thick=.05)
    P.append(H.shell(head, s, 'crop', .030, ragged=.02, flow=lambda P_, phi: P_[:, 0] + .3 * P_[:, 2], bumps=.006))
    P += T.skull_cap(s, mat='cloth3', knob='cloth3')
    P += G.pencil_behind_ear(s)
    P += G.torso(s, broad=.84, slope=1.14, folds=G.COAT)
    P += G.stand_collar(s, h=.34, a=.66, bf=.74, bb=.64, gap=.13, round_=.4, solid=.05)
    P += G.placket(s, w=.15)
    for y in (-.40, -.95, -1.50): P += G.knot(s, .05, y, 'cloth3', w=.13)
    P += G.facing(s, [(.56, -.62), (.60, -1.22)], [(1.02, -.60), (1.04, -1.20)], 'cloth2', off=.04, n=20, m=8, name='patch')       # a patch, and its stitches
    for a, b in (((.60, -.68), (.98, -.66)), ((.62, -1.17), (1.00, -1.15)), ((.60, -.68), (.63, -1.17)), ((.98, -.66), (1.00, -1.15))): G.seam(s, [a, b], 1.8, off=.10, dash=(.07, .05))
    return P

def luan_old(s, head, R, face):
    P = brows(head, s, w=.022, arch=.04, y=.20, tail=-.05, thick=.03)
    P.append(H.shell(head, s, 'back', lambda P_, phi: .06 + .02 * sstep(.6, 1.0, P_[:, 1]), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.008, edge=.26, part=.02, part_depth=.05))
    for sg in (1, -1):
        for k in range(3): P.append(H.lock(head, s, [(sg * (.80 + .12 * k), .66 - .14 * k), (sg * (1.45 + .08 * k), .62 - .16 * k), (sg * 2.9, .22 - .10 * k)], .048, lift=.042))
    P.append(ellipsoid((0, .14, s.zb - .20), (.34, .34, .28), 'hair', n=36, name='bun'))
    P.append(tube(np.array([[-.54, .34, s.zb - .18], [.58, -.02, s.zb - .24]]), .035, 'metal', n=8, name='pin'))
    P += G.torso(s, broad=.82, slope=1.16, neck=.54, folds=G.SOFT)
    P += G.stand_collar(s, h=.32, a=.54, bf=.62, bb=.56, gap=.08, round_=.45, solid=.05)
    P += G.side_opening(s, mat='cloth3', pipe='cloth3')
    return P

def changsheng_forest(s, head, R, face):
    P = brows(head, s, w=.038, arch=.02, y=.205, tail=-.03, tilt=.02)
    P.append(H.shell(head, s, 'boy', lambda P_, phi: .07 + .05 * sstep(.3, .9, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .30 * P_[:, 2], bumps=.014, ragged=.03, edge=.22))
    for k, (x, y) in enumerate(((-.34, .50), (-.14, .46), (.08, .52), (.30, .48))): P.append(H.hanging([(x + .10, y + .34, s.zf - .16), (x + .02, y + .14, s.zf + .04), (x - .12, y - .02 - .03 * (k % 2), s.zf - .01)], .080))
    for sg in (1, -1):
        for k in range(3): P.append(H.hanging([(sg * (s.hw - .06), .46 - .04 * k, s.zc + .40 - .20 * k), (sg * (s.hw + .05), .18, s.zc + .34 - .22 * k), (sg * (s.hw + .02), -.04 - .06 * k, s.zc + .26 - .22 * k)], .070))
    P += G.torso(s, broad=1.02, folds=G.SOFT, quilt=.24, puff=.7)
    P += G.stand_collar(s, h=.36, a=.62, bf=.70, bb=.62, gap=.16, round_=.4, solid=.09)
    P += G.placket(s, w=.15)
    for y in (-.42, -1.46): P += G.knot(s, .05, y, 'cloth3', w=.13)                                             # the one between is gone
    G.seam(s, [(.44, -.54), (.56, -.78), (.60, -1.06)], 3.0, off=.05)                                           # a tear, and the wadding in it
    for x, y, r in ((.47, -.60, .040), (.52, -.70, .060), (.57, -.82, .052), (.59, -.93, .034)): P.append(ellipsoid((x * s.size, s.ny + y * s.size, G.torso_front(s, x * s.size, s.ny + y * s.size) + .03), (r, r * 1.25, .05), 'white', n=12, head=False, name='wadding'))
    return P

# ------------------------------------------------------------------ friends, and a teacher
def pronya_soldier(s, head, R, face):
    P = brows(head, s, w=.036, arch=.03, y=.20, thick=.04)
    P.append(H.shell(head, s, 'crop', lambda P_, phi: .040 + .08 * sstep(.75, 1.05, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.012, edge=.22, ragged=.018))
    for k in range(8):                                                                                         # a Cossack's forelock, all to one side
        f = k / 7; P.append(H.lock(head, s, [(-.30 + .10 * f, 1.34 - .10 * f), (-.05 + .18 * f, 1.02 - .20 * f), (.42 + .22 * f, .74 - .26 * f + .12 * (k % 2)), (.86 + .14 * f, .60 - .30 * f + .14 * (k % 2))], .105 - .02 * f, lift=.13))
    P += G.torso(s, broad=1.0, folds=G.COAT)
    P += G.stand_collar(s, h=.38, a=.62, bf=.68, bb=.62, gap=.07, round_=.25, solid=.06)
    P += G.placket(s, w=.16) + G.buttons(s, [-.42, -.92, -1.42], r=.066)
    for x in (-.66, .66): P += G.pocket(s, x, -.84)
    return P

def zhorzh_student(s, head, R, face):
    P = brows(head, s, w=.036, arch=.040, y=.205, tilt=.02)
    P += side_parted(head, s, part=.26, heavy=-1, line='boy', thick=.10, top=.10, rad=.074, lift=.10, n=9)
    for k in range(3): P.append(H.lock(head, s, [(.26, .98 - .10 * k), (-.10, .74 - .08 * k), (-.46, .44 - .08 * k), (-.66, .22 - .05 * k)], .062, lift=.060, tip=.12))     # it never stays where it is combed
    P += G.torso(s, broad=.86, slope=1.04, neck=.56, folds=G.COAT)
    P += lapels(s, low=-1.5)
    P += G.wrap(s, mat='cloth3', a=.56, bf=.70, bb=.60, r=.21, y=.14, flow=2.0)
    P += G.facing(s, [(.10, .00), (.12, -1.2), (.16, -2.6)], [(.48, -.02), (.54, -1.2), (.58, -2.6)], 'cloth3', off=.13, n=26, m=10, bulge=.06, name='end')
    return P

def hayasaka_civil(s, head, R, face):
    P = brows(head, s, w=.027, arch=.040, y=.215, tail=-.05, tilt=.035)
    P += side_parted(head, s, part=-.28, heavy=1, line='back')
    P += G.torso(s, broad=.90, slope=1.04, folds=G.SOFT)
    P += shirt_and_tie(s, low=-1.25) + lapels(s, low=-1.35)
    P += G.buttons(s, [-1.60], x=.04, r=.07, mat='leather')
    G.seam(s, [(.66, -.98), (1.00, -.94)], 3.0, off=.04); P += G.stuck(s, (.80, -1.02), (.83, -.60), 'accent', tip='white')
    return P

AGED = {
 'ksana-schoolgirl': later('ksana', ksana_schoolgirl, {'macro/caucasian-female-child': .98, 'macro/caucasian-female-young': .02, 'head/head-age-decr': None, 'head/head-round': .25, 'head/head-fat-incr': .10, 'forehead/forehead-nubian-incr': .15, 'eyes/{}-eye-scale-incr': .26, 'nose/nose-scale-vert-decr': .15, 'chin/chin-jaw-drop-decr': .05, 'chin/chin-prominent-decr': .1, **SMALL_EARS},
   size=.78, turn=20, frame=dict(h=4.2, y=-.50), flush=[]),
 'ksana-grown': later('ksana', ksana_grown, {'macro/caucasian-female-child': .20, 'macro/caucasian-female-young': .80, 'head/head-age-decr': None, 'head/head-round': .22, 'head/head-fat-incr': None, 'forehead/forehead-nubian-incr': .10, 'eyes/{}-eye-scale-incr': .20, 'nose/nose-scale-vert-decr': .10, 'nose/nose-point-width-incr': .25, 'chin/chin-jaw-drop-decr': None, 'chin/chin-prominent-decr': None, 'mouth/mouth-scale-horiz-decr': None, 'chin/chin-width-incr': .2, 'cheek/{}-cheek-bones-incr': .3, 'mouth/mouth-angles-up': .34, **SMALL_EARS},
   size=.90, lines='young', lash=.008, turn=20, frame=dict(h=4.6, y=-.44), flush=[], strokes=dict(lid=(2.4, 's'), ala=None)),
 'mother-grey': later('mother', mother_grey, {'macro/caucasian-female-young': .46, 'macro/caucasian-female-old': .54, 'cheek/{}-cheek-volume-decr': .35, 'eyes/{}-eye-eyefold-down': .25, 'eyes/{}-eye-bag-incr': .15, 'mouth/mouth-angles-up': .32}, lines='worn', size=.96, strokes=dict(nasolabial=(3.0, 's'), crow_2=(2.2, 's'), crow_3=None, brow_1=(2.2, 's'))),
 'colonel-old': later('colonel', colonel_old, {'macro/caucasian-male-old': 1.08, 'macro/caucasian-male-young': -.08, 'macro/universal-male-old-averagemuscle-minweight': .8, 'cheek/{}-cheek-volume-decr': 1.0, 'eyes/{}-eye-bag-incr': .45, 'head/head-age-incr': .35, 'forehead/forehead-temple-decr': .4}, size=.92, strokes=dict(neck=(2.6, 's')),
   faces={**PEOPLE['colonel']['faces'], 'worried': quiet('worried', {'eye-{}-opened-up': .45}, dict(brow_3=None), yaw=-7, pitch=6, roll=3, gaze=(-9, -4))}),     # his lids have come down: looking up, he has no pupils
 'wanqing-young': later('wanqing', wanqing_young, {'macro/asian-female-child': .24, 'macro/asian-female-young': .76, 'eyes/{}-eye-scale-incr': .20, 'head/head-invertedtriangular': .25, 'head/head-round': .10, 'cheek/{}-cheek-bones-incr': .35, 'mouth/mouth-angles-up': .26, 'chin/chin-prominent-incr': .15}, size=.86, lines='young', frame=dict(h=4.5, y=-.46), strokes=dict(lid=(2.2, 's'), ala=None, corner=(2.2, 's'))),
 'wanqing-grown': later('wanqing', wanqing_grown, {'macro/asian-female-child': None, 'macro/asian-female-young': 1.0, 'eyes/{}-eye-scale-incr': .14, 'head/head-invertedtriangular': .30, 'head/head-round': None, 'cheek/{}-cheek-bones-incr': .50, 'cheek/{}-cheek-volume-decr': .25, 'forehead/forehead-nubian-incr': None, 'mouth/mouth-angles-up': .26, 'chin/chin-prominent-incr': .25, 'nose/nose-hump-incr': .15}, size=.92, lines='young', frame=dict(h=4.65, y=-.44), strokes=dict(lid=(2.4, 's'), tear=(2.0, 's'))),
 'diao-old': later('diao', diao_old, {'macro/asian-male-young': .08, 'macro/asian-male-old': .92, 'macro/universal-male-old-averagemuscle-minweight': .6, 'cheek/{}-cheek-volume-decr': .75, 'eyes/{}-eye-bag-incr': .3, 'eyes/{}-eye-eyefold-down': .3, 'mouth/mouth-angles-up': .42, 'expr/asian/eyebrows-{}-inner-up': .30}, size=.94, lines='old', strokes=dict(frown=None, brow_2=(2.4, 's'), nasolabial=3.2, nasolabial_low=(2.2, 's'), cheek=None, cheek_bone=None, jowl=(2.4, 's'))),
 'luan-old': later('luan', luan_old, {'macro/asian-female-young': .22, 'macro/asian-female-old': .78, 'macro/universal-female-old-averagemuscle-minweight': .7, 'cheek/{}-cheek-volume-decr': .7, 'eyes/{}-eye-eyefold-down': .3}, size=.88, lines='worn', strokes=dict(nasolabial=3.2, crow_1=(2.0, 's'), brow_1=(2.2, 's'), bag=(2.4, 's'))),
 'changsheng-forest': later('changsheng', changsheng_forest, {'macro/asian-male-young': .97, 'macro/asian-male-child': .03, 'macro/universal-male-young-averagemuscle-minweight': .3, 'head/head-age-decr': .05, 'cheek/{}-cheek-volume-decr': .75, 'cheek/{}-cheek-bones-incr': .45, 'chin/chin-width-decr': None, 'eyes/{}-eye-scale-incr': .12}, size=.99, bare=0, strokes=dict(neck=None, neck_2=None, lid=(2.6, 's'), tear=(2.2, 's'), nasolabial=(2.0, 's'))),
 'pronya-soldier': later('pronya', pronya_soldier, {'macro/caucasian-male-child': .08, 'macro/caucasian-male-young': .92, 'nose/nose-point-up': .30, 'nose/nose-scale-vert-decr': .15, 'eyes/{}-eye-scale-incr': .14, 'mouth/mouth-angles-up': .25, 'mouth/mouth-scale-horiz-incr': .25}, size=.97, lines='young', lash=.008, light=LIGHT, frame=dict(h=4.7, y=-.42), pose=dict(yaw=2, pitch=0, roll=-2), flush=[], strokes=dict(ala=None)),
 'zhorzh-student': later('zhorzh', zhorzh_student, {'macro/caucasian-male-child': .10, 'macro/caucasian-male-young': .90, 'macro/universal-male-young-averagemuscle-minweight': .7, 'nose/nose-scale-vert-incr': .22, 'mouth/mouth-angles-up': .25}, size=.93, lines='young', lash=.008, frame=dict(h=4.7, y=-.42), strokes=dict(lid_outer=2.2)),
 'hayasaka': later('hayasaka-officer', hayasaka_civil, {'macro/asian-male-young': .98, 'macro/asian-male-old': .02, 'head/head-age-decr': .25, 'cheek/{}-cheek-volume-decr': .25, 'eyes/{}-eye-scale-incr': .12}, size=.95, lines='young', light=dict(key=(56, 38), rim=(-124, 14)), strokes=dict(lid=(2.4, 's'), tear=None, corner=(2.4, 's'))),
}
