"""The one who tells the story, at forty-five and at eight, and the one whom it is told to, who is seen only on the photographs of his file (passport.py)."""
from people import *
from ages import PARTED, lapels

# ------------------------------------------------------------------ Nina
def nina(s, head, R, face):
    P = brows(head, s, w=.028, arch=.045, y=.20, thick=.035)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .075 + .04 * sstep(.5, .9, P_[:, 1]), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.010, part=.0))
    P += swept(head, s, n=8, rad=.078, lift=.098, to=(3.0, -.20))
    P.append(ellipsoid((.10, -.30, s.zb - .10), (.34, .34, .28), 'hair', n=36, name='knot'))
    P += G.torso(s, broad=.90, slope=1.06, neck=.54, folds=G.SOFT, flow=.9, drop=.14)
    P += G.facing(s, [(-.42, .10), (-.36, -.4), (-.05, -1.35)], [(.42, .10), (.36, -.4), (.05, -1.35)], 'cloth2', off=.03, n=26, m=10, name='blouse')
    P += G.fall_collar(s, mat='cloth2', h=.22, fall=.28, point=.20, a=.52, bf=.58, bb=.52, flare=.28, gap=.16)
    for sg in (1, -1): P += [tube(G.on_chest(s, [(sg * .56, .06), (sg * .42, -.5), (sg * .08, -1.36), (sg * .06, -3.2)], .06), .095, 'cloth3', n=10, head=False, name='edge')]
    P += G.buttons(s, [-1.62, -2.2], x=.0, r=.075, mat='leather', off=.12)
    return P

def nina_girl(s, head, R, face):
    P = brows(head, s, w=.025, arch=.04, y=.20, thick=.03)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .07 + .04 * sstep(.5, .9, P_[:, 1]), flow=lambda P_, phi: PARTED(P_, phi, s.zc), bumps=.008, part=.0))
    P += swept(head, s, n=7, rad=.060, lift=.085)
    P += G.torso(s, broad=.80, slope=1.02, neck=.50, folds=G.SOFT)
    P += G.fall_collar(s, mat='white', h=.14, fall=.26, point=.02, a=.48, bf=.56, bb=.50, flare=.46, gap=.14)
    P += G.buttons(s, [-.66, -1.02, -1.38], x=.0, r=.050, mat='white')
    for sg in (1, -1):
        for x in (.16, .30): G.seam(s, [(sg * x, -.44), (sg * (x + .02), -1.5)], 1.8, off=.03)                       # tucks of a cotton frock
    k = s.size
    for sg in (1, -1):
        x0 = s.hw - .02
        pts = [(sg * (x0 - .16), -.30, s.zc - .10), (sg * (x0 + .02), -.60, s.zc + .18), (sg * .66 * k, s.ny - .02 * k, s.nz + .98 * k), (sg * .64 * k, s.ny - .66 * k, s.nz + 1.30 * k)]
        P += H.braid(pts, rad=.092, turns=4, bow=.19)
    return P

# ------------------------------------------------------------------ Mitya
def mitya_1932(s, head, R, face):
    P = brows(head, s, w=.027, arch=.045, y=.21, thick=.03)
    P += side_parted(head, s, part=.24, heavy=-1, line='boy', thick=.086, top=.02, rad=.056, lift=.082, n=8)              # combed with water
    P += G.torso(s, broad=.98, slope=.96, neck=.60, folds=G.COAT)
    P += G.facing(s, [(-.34, .06), (-.28, -.3), (-.04, -.80)], [(.34, .06), (.28, -.3), (.04, -.80)], 'white', off=.03, n=26, m=10, name='shirt')
    P += G.stand_collar(s, mat='white', h=.30, a=.54, bf=.60, bb=.54, gap=.05, round_=.2, solid=.05)
    P += G.fall_collar(s, h=.14, fall=.38, point=.30, a=.84, bf=.88, bb=.74, flare=.34, gap=.30)                         # cut for fourteen
    P += G.placket(s, y0=-.78, w=.17) + G.buttons(s, [-1.02, -1.56, -2.1], r=.085, mat='leather')
    return P

def mitya_1938(s, head, R, face):
    P = brows(head, s, w=.035, arch=.035, y=.20, thick=.04)
    P.append(H.shell(head, s, 'crop', .034, flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.012, edge=.24, ragged=.018))
    P += G.torso(s, broad=.96, folds=G.COAT)
    P += G.stand_collar(s, h=.40, a=.64, bf=.72, bb=.62, gap=.04, round_=.25, solid=.06)
    P += G.placket(s, w=.16) + G.buttons(s, [-.42, -.92, -1.42], r=.066) + G.buttons(s, [.13], x=.04, r=.050, off=.12)
    for x in (-.66, .66): P += G.pocket(s, x, -.84)
    return P

def mitya_1945(s, head, R, face):
    P = brows(head, s, w=.036, arch=.03, y=.195, thick=.045)
    P += side_parted(head, s, part=.24, heavy=-1, line='boy', thick=.10, top=.08, rad=.074, lift=.098, n=9)
    for k in range(3): P.append(H.lock(head, s, [(.24, .98 - .09 * k), (-.10, .72 - .07 * k), (-.46, .46 - .08 * k), (-.70, .22 - .06 * k)], .058, lift=.066, tip=.12))
    P += G.torso(s, broad=.94, slope=1.04, folds=G.COAT, neck=.62, scoop=.36, drop=.06)
    P += G.facing(s, [(-.36, -.33), (-.30, -.9), (-.06, -1.5)], [(.36, -.33), (.30, -.9), (.06, -1.5)], 'white', off=.035, n=24, m=8, name='breast')
    G.seam(s, [(.02, -.62), (.02, -1.45)], 2.0, off=.10)
    for sg in (1, -1): P += G.facing(s, [(sg * .54, .10), (sg * .36, -.34), (sg * .04, -.90)], [(sg * .74, .06), (sg * .74, -.34), (sg * .34, -1.06)], 'white', off=.05, n=24, m=6, name='shirt')
    P += G.fall_collar(s, mat='white', h=.20, fall=.30, point=.36, a=.64, bf=.62, bb=.60, flare=.34, gap=.62, spread=.16)
    P += lapels(s, low=-1.5, wide=.86, off=.09)
    return P

BOY = {'head/head-oval': .35, 'nose/nose-scale-vert-incr': .12, 'nose/nose-hump-incr': .15, 'nose/nose-point-width-incr': .15, 'cheek/{}-cheek-bones-incr': .30, 'chin/chin-width-decr': .15, 'eyes/{}-eye-scale-incr': .24, 'ears/{}-ear-wing-incr': .35, 'mouth/mouth-angles-up': .24,
       'asym/asym-brown-1-l': .30, 'asym/asym-mouth-1-r': .30, 'asym/asym-eye-2-l': .25}                                  # his father's nose and ears, his mother's cheek-bones, his sister's eyes
GROWN = {'macro/caucasian-female-young': .74, 'macro/caucasian-female-old': .26, 'head/head-age-decr': None, 'head/head-round': .22, 'head/head-fat-incr': None, 'forehead/forehead-nubian-incr': .08, 'macro/caucasian-female-child': None,
         'eyes/{}-eye-scale-incr': .16, 'eyes/{}-eye-eyefold-down': .12, 'nose/nose-point-up': .22, 'nose/nose-curve-concave': .20, 'nose/nose-scale-vert-decr': .05, 'nose/nose-point-width-incr': .20, 'chin/chin-jaw-drop-decr': None, 'chin/chin-prominent-decr': None, 'chin/chin-width-incr': .2, 'cheek/{}-cheek-bones-incr': .35, 'mouth/mouth-scale-horiz-decr': None, 'mouth/mouth-angles-up': .46, **SMALL_EARS}
heir = lambda m: {k: w for k, w in {**PEOPLE['ksana']['morphs'], **m}.items() if w is not None}                          # Ksana's bones

NARRATOR = {
 'nina': dict(build=nina, shown=('neutral', 'smile', 'tired'), lines='grown', size=.93, lash=.010, turn=20, gaze=(4, -1), pose=dict(yaw=3, pitch=2, roll=-2), light=SOFT, frame=dict(h=4.65, y=-.44), morphs=heir(GROWN),
   strokes=dict(nasolabial=(2.0, 's'), tear=(2.0, 's'), crow_1=(1.8, 's'), crow_2=(2.0, 's'), corner=(2.2, 's'), ala=None),
   faces={'smile': dict(face={'mouth-corner-puller': .55, 'eye-{}-slit': .14, 'eyebrows-{}-up': .25}, strokes=dict(smile_line=(2.2, 's'), lid_low=None, corner_up=2.0), pose=dict(yaw=-6, pitch=-1, roll=4, gaze=(-9, 0))),
          'tired': dict(strokes=dict(bag=(2.2, 's'), tear=(2.4, 's'), corner=(2.4, 's'), lid_outer=2.4), pose=dict(yaw=-5, pitch=6, roll=-3, gaze=(-4, -7)))}),
 'nina-girl': dict(PEOPLE['ksana'], build=nina_girl, size=.74, turn=20, gaze=(5, 2), pose=dict(yaw=2, pitch=-1, roll=-2), frame=dict(h=4.0, y=-.48), flush=[], freckles=9,
   faces={'cross': dict(strokes=dict(frown=(2.4, 's'), corner=2.0), pose=dict(yaw=7, pitch=6, roll=3, gaze=(9, 6))), 'smile': PEOPLE['ksana']['faces']['smile']},
   morphs=heir({'macro/caucasian-female-child': 1.14, 'macro/caucasian-female-young': -.14, 'head/head-age-decr': .18, 'head/head-round': .28, 'head/head-fat-incr': .16, 'nose/nose-scale-vert-decr': .25, 'cheek/{}-cheek-bones-incr': .15, 'chin/chin-width-incr': .10, **SMALL_EARS})),
 'mitya-1932': dict(build=mitya_1932, lash=.004, shown=('neutral',), lines='child', size=.84, turn=8, gaze=(-2, 0), pose=dict(yaw=-5, pitch=2, roll=2), light=SOFT, frame=dict(h=5.2, y=-.86),
   morphs={'macro/caucasian-male-child': 1.10, 'macro/caucasian-male-young': -.10, **BOY, 'head/head-round': .25, 'head/head-oval': .10, 'nose/nose-scale-vert-incr': .0, 'nose/nose-hump-incr': .05, 'eyes/{}-eye-scale-incr': .34, 'chin/chin-jaw-drop-decr': .15, 'mouth/mouth-angles-up': .38}),
 'mitya-1938': dict(build=mitya_1938, lash=.008, shown=('neutral',), lines='young', size=.95, turn=10, gaze=(-6, 0), pose=dict(yaw=-3, pitch=-2), light=SOFT, frame=dict(h=5.2, y=-.80), strokes=dict(ala=None, corner=(2.0, 's'), lid=(2.4, 's')),
   morphs={'macro/caucasian-male-young': .74, 'macro/caucasian-male-child': .26, 'macro/universal-male-young-averagemuscle-minweight': .4, **BOY, 'nose/nose-scale-vert-incr': .22, 'nose/nose-hump-incr': .22, 'eyes/{}-eye-scale-incr': .30, 'cheek/{}-cheek-volume-decr': .15, 'mouth/mouth-angles-up': .38}),
 'mitya-1945': dict(build=mitya_1945, lash=.010, shown=('tired',), lines='grown', size=.97, bare=.45, turn=0, gaze=(0, 0), pose=dict(yaw=0, pitch=1, roll=-1), light=dict(key=(-40, 26), rim=(150, 10)), frame=dict(h=5.2, y=-.80),
   strokes=dict(tear=(2.0, 's'), bag=None, nasolabial=None, corner=(2.2, 's'), ala=None),
   faces={'tired': dict(face={'eye-{}-closure': .06, 'eyebrows-{}-inner-up': .45}, strokes=dict(lid_outer=None, bag=None, tear=(2.2, 's'), corner=(2.2, 's')))},
   morphs={'macro/caucasian-male-young': .94, 'macro/caucasian-male-old': .06, 'macro/universal-male-young-averagemuscle-minweight': .8, **BOY, 'nose/nose-scale-vert-incr': .28, 'nose/nose-hump-incr': .25, 'eyes/{}-eye-scale-incr': .26, 'cheek/{}-cheek-volume-decr': .60, 'cheek/{}-cheek-bones-incr': .40, 'mouth/mouth-scale-horiz-decr': .15, 'mouth/mouth-angles-up': .52}),
}
