"""People who come into the story after its first chapters."""
from people import *
from ages import lapels

def side_cap(s, mat='cloth2', y=.52, pad=.10, h=.78, tilt=9):
    """soldier's folding cap: a boat of cloth, its flap turned up all round"""
    ov = lambda w: ((s.hw + pad) * np.cos(w), s.zc + (s.hd + pad) * np.sin(w)); lift = lambda z: (z - s.zc) * np.tan(np.radians(tilt))
    def crown(u, v):
        w = 2 * np.pi * u; x, z = ov(w); end = np.abs(np.sin(w)) ** 4
        return x * (1 - .90 * v ** 2.4), y + h * v * (1 - .10 * end) + lift(z) + .02 * np.sin(6 * w) * v * (1 - v), s.zc + (z - s.zc) * (1 - .16 * v ** 2)
    def flap(u, v):
        w = 2 * np.pi * u; x, z = ov(w); rise = .50 + .14 * np.abs(np.sin(w)) ** 4
        return x * (1.06 - .02 * v), y - .03 + h * rise * v + lift(z), s.zc + (z - s.zc) * (1.06 - .01 * v)
    P = [grid(crown, 110, 24, mat, closed_u=True, sub=1, name='crown'), grid(flap, 110, 10, mat, closed_u=True, sub=1, solid=.05, name='flap')]
    w = np.linspace(0, 1, 90); a, b, c = flap(w, np.full(90, .93)); s.draw(np.stack([a * 1.01, b, s.zc + (c - s.zc) * 1.012], -1), 1.6, 'cloth', 'key', head=True, dash=(.06, .05))
    return P

def army_blouse(s, broad=.97):
    """the Soviet field blouse: stand collar, opening to the middle of the breast, two pockets; no badges"""
    P = G.torso(s, broad=broad, folds=G.COAT) + G.stand_collar(s, h=.38, a=.60, bf=.66, bb=.60, gap=.06, round_=.22, solid=.06)
    P += G.placket(s, y0=-.16, y1=-1.5, w=.20) + G.buttons(s, [-.34, -.76, -1.18], x=.08, r=.056) + G.buttons(s, [.12], x=.05, r=.048, off=.12)
    for x in (-.64, .64): P += G.pocket(s, x, -.82)
    return P

def bai(s, head, R, face):
    P = brows(head, s, w=.040, arch=.025, y=.20, thick=.05, tail=-.05)
    high = [(0, .96), (.30, .98), (.50, .92), (.66, .74), (.80, .54), (.95, .36), (1.05, .12), (1.13, .00), (1.44, .00), (1.60, .02), (1.9, -.10), (2.15, -.36), (2.6, -.60), (3.15, -.68)]
    P.append(H.shell(head, s, high, .032, flow=lambda P_, phi: P_[:, 0] + .3 * P_[:, 2], bumps=.010, edge=.26, ragged=.02, ears=True))
    P += G.torso(s, broad=1.0, slope=1.06, folds=G.COAT)
    P += G.stand_collar(s, h=.34, a=.62, bf=.70, bb=.62, gap=.14, round_=.4, solid=.06)
    P += G.placket(s, w=.15)
    for y in (-.38, -.92, -1.46): P += G.knot(s, .05, y, 'cloth3', w=.14)
    # his brush, and the pad that everyone signs, inside the breast of the jacket
    P += G.facing(s, [(.22, -1.10), (.24, -.56)], [(.64, -1.16), (.66, -.60)], 'white', off=.06, n=16, m=6, name='pad')
    for q in (.68, .76, .84): G.seam(s, [(.27, -q), (.62, -q - .03)], 1.3, off=.11)
    P += G.facing(s, [(.10, -.90), (.14, -2.4)], [(.80, -.98), (.84, -2.4)], 'cloth', off=.10, n=24, m=8, name='breast')
    P += G.stuck(s, (.74, -1.02), (.84, -.34), 'bead', r=.036, off=.12); P += G.stuck(s, (.84, -.34), (.862, -.20), 'ink', r=.050, tip='ink', off=.12)
    return P

def kulebakin(s, head, R, face):
    P = brows(head, s, w=.034, arch=.045, y=.205, tail=-.04)
    P.append(H.shell(head, s, 'crop', lambda P_, phi: .045 + .05 * sstep(.7, 1.0, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.012, edge=.22, ragged=.02))
    for k in range(3): P.append(H.hanging([(.10 + .13 * k, .74, s.zf - .06 - .05 * k), (.20 + .14 * k, .54, s.zf + .05 - .06 * k), (.36 + .14 * k, .44 - .02 * k, s.zf - .02 - .09 * k)], .080))
    P += T.askew(s, side_cap(s), roll=8, pitch=-5)
    P += army_blouse(s, broad=.95)
    return P

def gleb(s, head, R, face):
    P = brows(head, s, w=.042, arch=.035, y=.20, tail=-.04, inner=.10)
    P.append(H.shell(head, s, 'boy', lambda P_, phi: .06 + .10 * sstep(.6, 1.0, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .4 * P_[:, 2], bumps=.022, edge=.22))
    rng = np.random.RandomState(4)
    for k in range(26):                                                                                        # curls that no barber has got the better of
        a, e = rng.uniform(-1.3, 1.3), rng.uniform(.62, 1.35); d = rng.uniform(-.5, .5)
        P.append(H.lock(head, s, [(a, e), (a + .16 + d * .2, e - .14), (a + .34, e - .04 + .1 * d), (a + .26, e + .12)], .080, lift=.13 + .03 * (k % 3)))
    P += G.torso(s, broad=.94, folds=G.COAT)
    P += G.stand_collar(s, h=.38, a=.60, bf=.66, bb=.60, gap=.04, round_=.25, solid=.06)
    P += G.placket(s, w=.16) + G.buttons(s, [-.42, -.92, -1.42], r=.066)
    for x in (-.66, .66): P += G.pocket(s, x, -.84)
    return P

def oksun(s, head, R, face):
    P = brows(head, s, w=.030, arch=.030, y=.20, tilt=.015, tail=-.03, thick=.03)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .07 + .03 * sstep(.5, .9, P_[:, 1]), flow=lambda P_, phi: P_[:, 1] * .8 - .55 * (P_[:, 2] - s.zc), bumps=.008, part=.0))
    P += swept(head, s, n=7, rad=.066, lift=.082)
    for k, (x, y) in enumerate(((-.60, .50), (.62, .46), (.70, .34))): P.append(H.hanging([(x * .8, y + .22, s.zf - .18), (x, y - .10, s.zf - .20), (x * 1.06, y - .62 - .1 * k, s.zf - .30)], .034))       # strands that have come out
    k = s.size
    P += G.torso(s, broad=1.02, slope=1.04, neck=.54, folds=G.COAT)
    P += G.fall_collar(s, h=.30, fall=.36, point=.22, a=.56, bf=.64, bb=.58, flare=.30, gap=.02)                # somebody else's coat, drawn together
    G.seam(s, [(.02, -.10), (.03, -1.0), (.02, -3.2)], 3.2)
    pts = [(.18, -.50, s.zb - .02), (.60, -.86, s.zc - .10), (.74 * k, s.ny + .02 * k, s.nz + .62 * k), (.62 * k, s.ny - .60 * k, s.nz + 1.22 * k), (.56 * k, s.ny - 1.45 * k, s.nz + 1.52 * k)]
    P += H.braid(pts, rad=.125, turns=7, tie='accent')
    return P

def sangok(s, head, R, face):
    P = brows(head, s, w=.032, arch=.030, y=.205, tail=-.05)
    P += side_parted(head, s, part=.24, heavy=-1, line='back', thick=.08, rad=.058, lift=.070)
    P += G.torso(s, broad=1.0, folds=G.COAT)
    P += shirt(s)
    P += G.fall_collar(s, h=.32, fall=.42, point=.34, a=.66, bf=.70, bb=.64, flare=.30, gap=.26)
    for sg in (1, -1): P += G.facing(s, [(sg * .34, -.16), (sg * .26, -.6), (sg * .05, -1.25)], [(sg * .74, -.30), (sg * .82, -.74), (sg * .12, -1.34)], 'cloth', off=.07, n=26, m=8, name='lapel')
    for x in (-.30, .38): P += G.buttons(s, [-1.52, -2.1], x=x, r=.08, mat='leather', off=.09)
    G.seam(s, [(.62, -1.06), (.98, -1.02)], 3.0, off=.05); P += G.stuck(s, (.80, -1.10), (.82, -.78), 'accent', r=.050, tip='metal')
    return P

def shirt(s):
    """a white shirt closed to the neck, without a tie"""
    P = G.facing(s, [(-.36, .06), (-.30, -.4), (-.04, -1.15)], [(.36, .06), (.30, -.4), (.04, -1.15)], 'white', off=.03, n=26, m=10, name='shirt')
    G.seam(s, [(.02, -.10), (.02, -1.1)], 2.0, off=.08)
    return P + G.fall_collar(s, mat='white', h=.26, fall=.24, point=.18, a=.54, bf=.60, bb=.54, flare=.10, gap=.06)

def morita(s, head, R, face):
    P = brows(head, s, w=.036, arch=.030, y=.21, tail=-.04, thick=.04)
    P.append(H.shell(head, s, 'crop', .030, flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.010, edge=.20, ragged=.015))
    P += G.torso(s, broad=1.10, slope=.94, folds=G.COAT)
    P += G.fall_collar(s, h=.27, fall=.27, point=.12, a=.62, bf=.68, bb=.62, flare=.16, gap=.02)
    P += G.placket(s, w=.15) + G.buttons(s, [-.48, -.98, -1.48], r=.066)
    for x in (-.64, .64): P += G.pocket(s, x, -.82)
    return P

def watch_sergeant(s, head, R, face):
    P = brows(head, s, w=.034, arch=.025, y=.20, tail=-.05, thick=.04, outer=.58)
    line = [(0, .82), (.22, .86), (.42, .90), (.58, .84), (.76, .64), (.95, .42), (1.05, .18), (1.13, .04), (1.44, .02), (1.60, .05), (1.9, .0), (2.15, -.30), (2.6, -.55), (3.15, -.62)]
    P.append(H.shell(head, s, line, .045, flow=lambda P_, phi: P_[:, 0] + .25 * P_[:, 2], bumps=.010, edge=.24, ragged=.02))
    P += army_blouse(s, broad=1.04)
    Q, B0 = head[0], head[3]; at = lambda x, y, z: Q[np.argmin(((B0 - [x, y, z]) ** 2).sum(1))]
    for a, b, c in (((.72, .02, -.36), (.68, .05, -.24), (.65, .03, -.12)), ((.72, -.10, -.36), (.69, -.11, -.22), (.65, -.15, -.06)), ((.71, -.22, -.36), (.67, -.27, -.22), (.63, -.31, -.10)), ((.70, -.36, -.38), (.66, -.44, -.26), (.62, -.50, -.16)), ((.70, -.52, -.42), (.66, -.60, -.32), (.62, -.68, -.24))):
        s.draw(np.array([at(*a), at(*b), at(*c)]) * 1.004, 2.4, 'skin', 'soft', head=True)                       # where the burn has drawn the skin together
    return P

NEW = {
 'bai': dict(build=bai, units='asian', shown=('neutral', 'wry', 'worried'), lines='worn', turn=-22, gaze=(-2, 1), pose=dict(yaw=4, pitch=1, roll=2), light=MIRROR, strokes=dict(nasolabial_low=None, brow_2=(2.2, 's'), bag=(2.4, 's')),
   faces={'wry': quiet('wry', {'eyebrows-left-up': .60}, yaw=6, pitch=4, roll=-4, gaze=(11, 4)),
          'worried': quiet('worried', {}, dict(brow_2=None), yaw=8, pitch=5, roll=4, gaze=(10, 1))},
   morphs={'macro/asian-male-young': .42, 'macro/asian-male-old': .58, 'macro/universal-male-old-averagemuscle-minweight': .1, 'head/head-round': .35, 'head/head-square': .2, 'cheek/{}-cheek-bones-incr': .35, 'nose/nose-point-width-incr': .45, 'nose/nose-width3-incr': .35, 'nose/nose-curve-concave': .2, 'mouth/mouth-scale-horiz-incr': .3, 'mouth/mouth-angles-up': .36, 'mouth/mouth-upperlip-volume-decr': .25, 'eyes/{}-eye-eyefold-down': .35, 'ears/{}-ear-scale-incr': .5, 'ears/{}-ear-lobe-incr': .6,
           'asym/asym-brown-1-l': .4, 'asym/asym-nose-2-r': .3, 'asym/asym-mouth-1-r': .35}),
 'kulebakin': dict(build=kulebakin, shown=('neutral', 'smile', 'tired'), lines='young', size=.97, turn=-22, gaze=(-4, 1), pose=dict(yaw=2, pitch=-3, roll=3), light=MIRROR, frame=dict(h=4.8, y=-.36), freckles=11, strokes=dict(lid_low=(2.0, 's'), crow_2=(1.8, 's')),
   faces={'smile': quiet('smile', {'mouth-corner-puller': .46, 'eye-{}-slit': .04}, dict(smile_line=(2.0, 's'), corner_up=None), yaw=9, pitch=0, roll=-4, gaze=(13, 1)),
          'tired': dict(quiet('tired', yaw=6, pitch=8, roll=4, gaze=(4, -5)), morphs={'mouth/mouth-angles-up': -.25})},
   morphs={'macro/caucasian-male-young': .96, 'macro/caucasian-male-old': .04, 'head/head-triangular': .25, 'head/head-fat-incr': .15, 'cheek/{}-cheek-bones-incr': .5, 'cheek/{}-cheek-volume-incr': .2, 'nose/nose-curve-concave': .45, 'nose/nose-point-width-incr': .5, 'nose/nose-flaring-incr': .2, 'mouth/mouth-scale-horiz-incr': .45, 'mouth/mouth-angles-up': .52, 'mouth/mouth-lowerlip-volume-incr': .3, 'chin/chin-prominent-incr': .25, 'eyes/{}-eye-scale-decr': .1, 'ears/{}-ear-wing-incr': .45,
           'asym/asym-mouth-2-r': .4, 'asym/asym-brown-2-r': .35, 'asym/asym-nose-4-l': .35}),
 'gleb': dict(build=gleb, shown=('neutral', 'smile', 'worried'), lines='young', size=.94, turn=-20, gaze=(-3, 4), pose=dict(yaw=-2, pitch=-1, roll=3), light=SOFT_MIRROR, strokes=dict(ala=None),
   faces={'smile': quiet('smile', {'mouth-corner-puller': .50}, yaw=8, pitch=3, roll=5, gaze=(12, 2)),
          'worried': quiet('worried', {}, dict(corner=2.2), yaw=7, pitch=4, roll=-4, gaze=(10, 2))},
   morphs={'macro/caucasian-male-young': .90, 'macro/caucasian-male-child': .10, 'macro/universal-male-young-averagemuscle-minweight': .4, 'head/head-oval': .4, 'head/head-age-decr': .2, 'forehead/forehead-scale-vert-incr': .25, 'nose/nose-hump-incr': .3, 'nose/nose-point-down': .2, 'nose/nose-scale-vert-incr': .15, 'chin/chin-cleft-incr': .4, 'chin/chin-width-decr': .2, 'eyes/{}-eye-scale-incr': .2, 'eyes/{}-eye-eyefold-down': .2, 'mouth/mouth-angles-up': .30, 'mouth/mouth-lowerlip-volume-incr': .3, 'mouth/mouth-scale-horiz-decr': .1,
           'asym/asym-brown-1-r': .5, 'asym/asym-mouth-1-l': .4, 'asym/asym-nose-1-l': .25}),
 'oksun': dict(build=oksun, units='asian', lash=.008, shown=('neutral', 'hard', 'worried'), lines='young', size=.90, turn=-20, gaze=(-4, 0), pose=dict(yaw=-2, pitch=-2, roll=-1), light=SOFT_MIRROR, frame=dict(h=4.6, y=-.46), strokes=dict(lid=(2.2, 's'), ala=None, tear=(2.0, 's')),
   faces={'hard': quiet('hard', LEVEL, dict(frown=(1.8, 's'), corner=None), yaw=7, pitch=5, roll=0, gaze=(12, 5)),
          'worried': quiet('worried', {'eyebrows-{}-inner-up': .80}, dict(knuckle=(2.0, 's'), corner=2.2), yaw=11, pitch=2, roll=-4, gaze=(17, 2))},
   morphs={'macro/asian-female-young': .88, 'macro/asian-female-child': .12, 'head/head-square': .20, 'head/head-diamond': .25, 'cheek/{}-cheek-bones-incr': .6, 'cheek/{}-cheek-volume-decr': .2, 'chin/chin-height-incr': .15, 'chin/chin-width-incr': .2, 'nose/nose-point-width-incr': .3, 'nose/nose-scale-vert-incr': .15, 'nose/nose-greek-decr': .2, 'mouth/mouth-scale-horiz-incr': .2, 'mouth/mouth-upperlip-volume-incr': .2, 'mouth/mouth-angles-up': .24, 'eyes/{}-eye-eyefold-down': .2, 'eyes/{}-eye-scale-incr': .1, **SMALL_EARS, 'asym/asym-brown-1-l': .35, 'asym/asym-jaw-1-r': .3, 'asym/asym-mouth-2-l': .3}),
 'sangok': dict(build=sangok, units='asian', shown=('neutral', 'worried', 'hard'), lines='grown', turn=-22, gaze=(3, -1), pose=dict(yaw=2, pitch=3, roll=-2), light=MIRROR, strokes=dict(lid=(2.4, 's'), nasolabial=(2.2, 's'), tear=(2.2, 's')),
   faces={'worried': quiet('worried', {'eyebrows-{}-inner-up': .80}, yaw=8, pitch=5, roll=4, gaze=(-8, -3)),
          'hard': quiet('hard', LEVEL, dict(nasolabial=(2.4, 's')), yaw=8, pitch=5, roll=0, gaze=(12, 5))},
   morphs={'macro/asian-male-young': .90, 'macro/asian-male-old': .10, 'macro/universal-male-young-averagemuscle-minweight': .3, 'head/head-diamond': .35, 'head/head-square': .15, 'cheek/{}-cheek-bones-incr': .55, 'chin/chin-width-incr': .2, 'chin/chin-prominent-incr': .2, 'nose/nose-greek-incr': .3, 'nose/nose-scale-horiz-decr': .15, 'mouth/mouth-scale-horiz-decr': .1, 'mouth/mouth-lowerlip-volume-incr': .25, 'mouth/mouth-angles-up': .26, 'eyes/{}-eye-bag-incr': .2, 'ears/{}-ear-wing-decr': .4, 'asym/asym-brown-2-r': .35, 'asym/asym-nose-3-l': .3, 'asym/asym-jaw-2-r': .3}),
 'morita': dict(build=morita, units='asian', shown=('neutral', 'hard', 'tired'), lines='grown', size=1.02, turn=-22, gaze=(-4, 0), pose=dict(yaw=-2, pitch=0), light=MIRROR, strokes=dict(nasolabial=(2.6, 's'), tear=None, lid=(2.6, 's')),
   faces={'hard': quiet('hard', {**LEVEL, 'eyebrows-{}-inner-up': .15}, dict(nasolabial=(2.8, 's')), yaw=7, pitch=4, roll=0, gaze=(12, 4)),
          'tired': quiet('tired', {'eye-{}-closure': .14, 'eyebrows-{}-inner-up': .30}, dict(tear=None), yaw=3, pitch=8, roll=4, gaze=(2, -5))},
   morphs={'macro/asian-male-young': .92, 'macro/asian-male-old': .08, 'macro/universal-male-young-averagemuscle-maxweight': .25, 'head/head-round': .3, 'head/head-square': .35, 'head/head-scale-horiz-incr': .2, 'cheek/{}-cheek-bones-incr': .4, 'cheek/{}-cheek-volume-incr': .25, 'nose/nose-point-width-incr': .4, 'nose/nose-width3-incr': .3, 'nose/nose-scale-vert-decr': .15, 'mouth/mouth-scale-horiz-incr': .2, 'mouth/mouth-angles-up': .34, 'chin/chin-width-incr': .35, 'chin/chin-height-decr': .1, 'eyebrows/eyebrows-trans-up': .15, 'ears/{}-ear-scale-incr': .2, 'neck/neck-scale-horiz-incr': .3, 'expr/asian/eyebrows-{}-inner-up': .35, 'asym/asym-nose-1-l': .35, 'asym/asym-brown-1-r': .3, 'asym/asym-mouth-1-l': .3}),
 'watch-sergeant': dict(build=watch_sergeant, shown=('neutral', 'smile', 'hard'), lines='worn', turn=-24, gaze=(-4, -2), pose=dict(yaw=-3, pitch=3, roll=-2), light=MIRROR, strokes=dict(nasolabial_low=None), flush=[(.58, -.18, .26, .9)],
   faces={'smile': quiet('smile', {}, dict(smile_line=(2.2, 's')), yaw=8, pitch=1, roll=4, gaze=(11, 2)),
          'hard': quiet('hard', {'eyebrows-{}-down': .34, 'eyebrows-{}-inner-up': .15}, dict(nasolabial=(3.0, 's')), yaw=6, pitch=5, roll=0, gaze=(10, 5))},
   morphs={'macro/caucasian-male-young': .68, 'macro/caucasian-male-old': .32, 'head/head-square': .30, 'cheek/{}-cheek-bones-incr': .35, 'cheek/{}-cheek-volume-decr': .3, 'chin/chin-width-incr': .25, 'chin/chin-prominent-incr': .2, 'nose/nose-hump-incr': .25, 'nose/nose-point-width-incr': .4, 'nose/nose-width1-incr': .4, 'eyes/{}-eye-eyefold-down': .5, 'mouth/mouth-angles-up': .34, 'mouth/mouth-scale-horiz-incr': .2, 'mouth/mouth-upperlip-volume-decr': .3,
           'ears/l-ear-scale-decr': 1.6, 'ears/l-ear-wing-decr': 1.2, 'ears/l-ear-flap-decr': 1.0, 'asym/asym-brown-2-l': .35, 'asym/asym-nose-2-l': .45, 'asym/asym-jaw-1-r': .3}),
}
