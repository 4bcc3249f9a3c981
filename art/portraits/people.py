"""The people: one recipe each (morphs, pose, clothes, lines), and the faces they are shown with."""
import numpy as np
from geom import *
import hair as H, garments as G, hats as T

FRAME = dict(x=0.0, y=-.46, h=4.7)         # visible height in model units, look-at
LIGHT = dict(key=(-64, 38), rim=(124, 14)) # azimuth, elevation (0 = from the camera, + = picture right)
SOFT = dict(key=(-52, 38), rim=(124, 14))  # children and young women: the shadow takes less of the face
MIRROR = dict(key=(64, 38), rim=(-124, 14)); SOFT_MIRROR = dict(key=(50, 38), rim=(-124, 14))

FACE = {  # shared vocabulary of faces; weights on CC0 expression-unit targets
 'neutral': {},
 'cross':   {'eyebrows-{}-down': .75, 'mouth-pursing': .30, 'mouth-depression': .45},
 'smile':   {'mouth-corner-puller': .70, 'eye-{}-slit': .22, 'eyebrows-{}-up': .25},
 'worried': {'eyebrows-{}-inner-up': 1.35, 'mouth-depression': .30, 'eye-{}-opened-up': .40, 'mouth-open': .06},
 'proud':   {'eyebrows-{}-up': .45, 'eye-{}-slit': .30, 'eyebrows-{}-extern-up': .35},
 'tired':   {'eye-{}-closure': .30, 'eyebrows-{}-inner-up': .65, 'mouth-depression': .25},
 'wry':     {'eyebrows-left-up': .9, 'eyebrows-right-down': .25, 'eye-{}-slit': .18, 'mouth-corner-puller': .30},
 'hard':    {'eyebrows-{}-down': .50, 'eye-{}-slit': .28, 'mouth-compression': .25, 'mouth-depression': .25},
 'fear':    {'eyebrows-{}-inner-up': 1.2, 'eyebrows-{}-up': .40, 'eye-{}-opened-up': .95, 'mouth-open': .20},
}
QUIET = {  # the same moods spoken lower: people who came later, and nobody shouts
 'smile':   ({'mouth-corner-puller': .55, 'eye-{}-slit': .12, 'eyebrows-{}-up': .22}, dict(smile_line=None, lid_low=None, corner_up=(2.2, 's'))),
 'worried': ({'eyebrows-{}-inner-up': .95, 'eye-{}-opened-up': .25, 'mouth-depression': .28}, dict(knuckle=(2.2, 's'), frown=None, corner=2.6)),
 'tired':   ({'eye-{}-closure': .17, 'eyebrows-{}-inner-up': .50, 'mouth-depression': .18}, dict(bag=(2.4, 's'), tear=(2.2, 's'), lid_outer=None, corner=(2.6, 's'))),
 'wry':     ({'mouth-corner-puller': .26, 'eye-{}-slit': .10}, dict(corner_up=(2.4, 's'), corner=None)),
 'hard':    ({'eyebrows-{}-down': .30, 'eye-{}-slit': .14, 'mouth-compression': .25, 'mouth-depression': .15}, dict(frown=(2.2, 's'), nasolabial=None)),
}
LEVEL = {'eyebrows-{}-down': .20, 'eyebrows-{}-inner-up': .45, 'mouth-depression': .08}   # hard on an asian macro: the brows stay level
def quiet(mood, extra={}, strokes={}, **pose):
    """a person's own face: the quiet mood, with `extra` weights and strokes, and the pose that says most of it"""
    face, lines = QUIET[mood]; return dict(face={**face, **extra}, strokes={**lines, **strokes}, pose=pose)
SMALL_EARS = {'ears/{}-ear-wing-decr': .8}

def morphs(R, face):
    """target -> weight of one person with one face"""
    m = dict(R['morphs']); own = R.get('faces', {}).get(face, {})
    for k, v in own.get('face', FACE[face]).items():
        k = 'expr/%s/' % R.get('units', 'caucasian') + k; m[k] = m.get(k, 0) + v
    for k, v in own.get('morphs', {}).items(): m[k] = m.get(k, 0) + v
    return m

def brows(head, s, w=.05, arch=.04, y=.20, inner=.115, outer=.62, tail=-.05, thick=.045, mat='brow', tilt=0.0):
    """tapered brow masses; mask in base-mesh coordinates, so they follow the expression morphs"""
    out = []
    for sg in (1, -1):
        def mask(B, sg=sg):
            x = B[:, 0] * sg; t = (x - inner) / (outer - inner); tc = np.clip(t, 0, 1)
            yc = y + arch * np.sin(np.pi * tc ** 1.3) + tail * np.clip(t - .55, 0, 1) / .45 + tilt * (.5 - t)
            half = w * (1 - .8 * tc ** 1.4) * sstep(-.08, .12, t) * (1 - sstep(.90, 1.03, t))
            return np.clip(1.25 - np.abs(B[:, 1] - yc) / (half + 1e-4), 0, 1) * (half > .006) * (B[:, 2] > -.4)
        out.append(H.patch(head, s, mask, thick, mat, name='brow'))
    return out

def spectacles(s, w=3.6, ink='metal', rx=.225, ry=.195, y=-.035, drop=0.0):
    """two rings, a bridge and the arms to the ears: drawn, not modelled"""
    zb = s.front_z(0, y + .04) + .055; e = s.ipd; X = e + .01; y = y - drop
    zl = lambda x: zb + .02 - .34 * np.clip(np.abs(x) - .10, 0, 1) ** 1.6
    a = np.linspace(0, 2 * np.pi, 80)
    for sg in (1, -1):
        x = sg * X + rx * np.cos(a); s.draw(np.stack([x, y + ry * np.sin(a) * (1 - .06 * np.sin(a)), zl(x)], -1), w, 'any', ink, head=True)
        t = np.linspace(0, 1, 20); s.draw(np.stack([sg * (X + rx + (s.hw + .02 - X - rx) * np.clip(t * 2.2, 0, 1)), y + .05 + .03 * t, zl(X + rx) + (s.zc + .10 - zl(X + rx)) * t], -1), w, 'any', ink, head=True)
    t = np.linspace(-1, 1, 16); x = t * (X - rx); s.draw(np.stack([x, y + .045 + .05 * (1 - t ** 2), zl(x) + .02], -1), w, 'any', ink, head=True)

def swept(head, s, sides=(1, -1), n=7, rad=.075, lift=.10, part=.0, to=(3.14, -.30), low=.0, top=1.50):
    """locks combed from a middle parting round to the nape"""
    P = []
    for sg in sides:
        for k in range(n):
            f = k / (n - 1); e0 = .72 + (top - .72) * f                   # start: along the parting, hairline to crown
            P.append(H.lock(head, s, [(part + sg * .10 / np.cos(min(e0, 1.3)), e0), (sg * (.95 + .40 * f), .42 + .55 * f + low), (sg * (1.75 + .45 * f), .02 + .36 * f), (sg * to[0] * .97, to[1] + .20 * f)], rad * (1 - .25 * f), lift=lift))
    return P

def side_parted(head, s, part=.26, line='back', thick=.085, top=.06, rad=.062, lift=.075, n=9, edge=.26, heavy=-1):
    """a man's short hair combed over from a parting at x = part: `heavy` is the side (sign of x) the most of it is combed to"""
    P = [H.shell(head, s, line, lambda P_, phi: thick + top * sstep(.55, 1.0, P_[:, 1]) - .035 * (P_[:, 1] < .30), flow=lambda P_, phi: P_[:, 1] * .7 + .45 * (P_[:, 0] - part) * (P_[:, 1] > .6), bumps=.008, part=part, part_depth=.07, edge=edge)]
    for k in range(n):
        f = k / (n - 1); e0 = .70 + .64 * f
        P.append(H.lock(head, s, [(part + heavy * .16, e0), (heavy * (.42 + .30 * f), .80 + .48 * f), (heavy * (1.00 + .30 * f), .60 + .34 * f), (heavy * (1.75 + .30 * f), .40 + .26 * f)], rad * (1.12 - .3 * f), lift=lift + .05 * f))
        if k < n - 3: P.append(H.lock(head, s, [(part - heavy * .16, e0), (-heavy * (1.0 + .28 * f), .52 + .36 * f), (-heavy * (1.8 + .3 * f), .34 + .26 * f)], rad * (.75 - .2 * f), lift=lift * .8))
    return P

# ------------------------------------------------------------------ who wears what
def ksana(s, head, R, face):
    P = brows(head, s, w=.026, arch=.04, y=.20, thick=.03)
    fl = lambda P_, phi: P_[:, 1] * .8 - .55 * (P_[:, 2] - s.zc)
    P.append(H.shell(head, s, 'woman', lambda P_, phi: .07 + .04 * sstep(.5, .9, P_[:, 1]), flow=fl, bumps=.008, part=.0))
    P += swept(head, s, n=5, rad=.055, lift=.085)
    P += T.hood(s, trim='fur')
    P += G.torso(s, broad=.80, slope=1.0, neck=.50, folds=G.SOFT, puff=.3)
    P += G.fall_collar(s, h=.16, fall=.22, point=.08, a=.50, bf=.56, bb=.52, flare=.14, gap=.20)
    k = s.size
    for sg in (1, -1):
        y0 = -.55; x0 = s.hw + .02
        pts = [(sg * (x0 - .06), y0, s.zc + .38), (sg * (x0 + .03), y0 - .30, s.zc + .62), (sg * .56 * k, s.ny - .10 * k, s.nz + 1.34 * k), (sg * .48 * k, s.ny - .95 * k, s.nz + 1.50 * k), (sg * .45 * k, s.ny - 1.30 * k, s.nz + 1.56 * k)]
        P += H.braid(pts, rad=.115, turns=5, bow=.20)
    P += G.bow((0, s.ny + .06, s.nz + .98), .20, 'cloth2', head=False)
    P += G.placket(s, w=.14) + G.buttons(s, [-.70, -1.3, -1.9], mat='leather')
    return P

def mother(s, head, R, face):
    P = brows(head, s, w=.024, arch=.05, y=.20)
    th = lambda P_, phi: .07 + .05 * np.exp(-((np.abs(phi) - 1.0) / .4) ** 2) * (P_[:, 1] < .9)
    fl = lambda P_, phi: P_[:, 1] * .8 - .55 * (P_[:, 2] - s.zc)
    P.append(H.shell(head, s, 'woman', th, flow=fl, bumps=.008, part=.0))
    P += swept(head, s, n=8, rad=.085, lift=.105)
    P.append(ellipsoid((0, -.38, s.zb - .16), (.44, .38, .34), 'hair', n=36, name='knot'))
    P += G.torso(s, broad=.82, slope=1.1, neck=.52, folds=G.SOFT, arms=False)
    P += G.fall_collar(s, mat='white', h=.26, fall=.34, point=.28, a=.56, bf=.86, bb=.52, flare=.32, gap=.14)
    P += G.shawl(s, width=.94, folds=.040, v_open=.20, close=.50)
    # her trade: a tape measure round the neck, three pins in the collar
    P += G.tape_measure(s, ((-.52, -2.5), (.56, -1.75)), (1, .98, .92, .86), .02, .15) + G.pins(s, .08, .26, .038)
    return P

def colonel(s, head, R, face):
    P = brows(head, s, w=.055, arch=.02, y=.19, thick=.08, mat='brow')
    flow = lambda P_, phi: P_[:, 0] + .3 * P_[:, 2]
    bald = [(0, 1.10), (.40, 1.10), (.62, 1.02), (.80, .80), (.95, .52), (1.05, .18), (1.13, .04), (1.44, .02), (1.60, .05), (1.9, .10), (2.15, -.25), (2.6, -.5), (3.15, -.6)]
    P.append(H.shell(head, s, bald, lambda P_, phi: .04 + .08 * (np.abs(phi) > .9), flow=flow, bumps=.012, ears=True))
    for sg in (1, -1):
        for k in range(5): P.append(H.lock(head, s, [(sg * (.62 + .10 * k), .92 - .10 * k), (sg * (1.5 + .08 * k), .74 - .12 * k), (sg * 2.5, .40 - .14 * k)], .075, lift=.085))
    P.append(H.beard(head, s, full=.15, length=.50, width=.62, out=.50))
    P += G.torso(s, broad=.98, deep=1.05, folds=G.COAT)
    P += G.fall_collar(s, h=.32, fall=.42, point=.26, a=.72, bf=.72, bb=.66, flare=.26, gap=.34, y=.0)
    P += G.placket(s, w=.2) + G.buttons(s, [-1.05, -1.75, -2.45], x=.10, mat='leather')
    G.seam(s, [(-.10, -.5), (-.12, -1.6), (-.12, -3.0)], 2.2, ink='key', dash=(.12, .07))
    # a short ribbon through the buttonhole, orange and black: all he wears of what he was
    P += G.facing(s, [(.50, -.86), (.76, -.92)], [(.50, -.97), (.76, -1.03)], 'accent', off=.07, n=10, m=4, name='ribbon')
    for o in (.020, .050, .080): G.seam(s, [(.50, -.875 - o), (.76, -.935 - o)], 1.7, off=.12)
    return P

def father(s, head, R, face):
    P = brows(head, s, w=.042, arch=.03, y=.20)
    flow = lambda P_, phi: P_[:, 0] + .3 * P_[:, 2]
    high = [(0, .80), (.22, .84), (.42, .95), (.58, .97), (.76, .80), (.95, .52), (1.05, .18), (1.13, .04), (1.44, .02), (1.60, .05), (1.9, .0), (2.15, -.30), (2.6, -.55), (3.15, -.62)]
    P.append(H.shell(head, s, high, lambda P_, phi: .05 + .05 * sstep(.7, 1.0, np.abs(phi)), flow=flow, bumps=.008, edge=.30, ears=True))
    P.append(H.moustache(head, s, w=.37, h=.070, thick=.085, droop=.20, mat='hair'))
    P += G.torso(s, broad=.95, folds=G.COAT)
    P += G.stand_collar(s, h=.44, a=.64, gap=.07, round_=.35)
    P += G.facing(s, [(-.30, -.22), (-.40, -1.0), (-.36, -3.4)], [(.30, -.14), (.52, -.95), (.46, -3.4)], 'cloth', off=.035, n=30, m=12, name='breast')
    P += [tube(G.on_chest(s, [(.28, -.13), (.52, -.95), (.46, -3.4)], .06), .030, 'accent', n=6, head=False, name='piping')]
    for x in (-.24, .36): P += G.buttons(s, [-.78, -1.42, -2.06], x=x, r=.085, mat='bead', off=.09)
    spectacles(s, ink='metal')
    return P

def wanqing(s, head, R, face):
    P = brows(head, s, w=.028, arch=.03, y=.20, tilt=.03, tail=-.03, thick=.03)
    fringe = [(0, .30), (.3, .30), (.6, .31), (.8, .28), (.95, .1), (1.1, -.1), (1.3, -.2), (1.6, -.4), (2.2, -.7), (3.15, -.8)]
    P.append(H.shell(head, s, fringe, lambda P_, phi: .10 + .06 * sstep(.5, 1.0, P_[:, 1]), flow=lambda P_, phi: phi * .9, bumps=.008, edge=.10))
    P.append(H.bob(s, phi0=1.03, a=.09, y1=-.60))
    for k in range(7): P.append(H.hanging([(-.42 + .14 * k, .62, s.zf - .08 - .10 * abs(k - 3) * .5), (-.44 + .147 * k, .40, s.zf + .09 - .035 * (k - 3) ** 2), (-.43 + .145 * k + .02 * (k % 2), .20 + .03 * (k % 3), s.zf + .07 - .04 * (k - 3) ** 2)], .075))
    P += G.torso(s, broad=.84, slope=1.04, neck=.52, folds=G.SOFT, puff=.7)
    P += G.stand_collar(s, h=.36, a=.48, bf=.54, bb=.50, gap=.06, round_=.45, solid=.09)
    P += G.side_opening(s, mat='cloth3', pipe='cloth3')
    return P

def diao(s, head, R, face):
    P = brows(head, s, w=.036, arch=.03, y=.20, thick=.04)
    P.append(H.shell(head, s, 'crop', .035, ragged=.02, flow=lambda P_, phi: P_[:, 0] + .3 * P_[:, 2], bumps=.006))
    P += T.skull_cap(s, mat='cloth3')
    P += G.pencil_behind_ear(s)
    P += G.torso(s, broad=.96, folds=G.SOFT, quilt=.21, puff=.5)
    P += G.stand_collar(s, h=.40, a=.62, gap=.10, round_=.4, solid=.09)
    P += G.placket(s, w=.16)
    for y in (-.34, -.92, -1.52): P += G.knot(s, .05, y, 'cloth3', w=.15)
    return P

def luan(s, head, R, face):
    P = brows(head, s, w=.024, arch=.04, y=.20, tail=-.04, thick=.03)
    P.append(H.shell(head, s, 'back', lambda P_, phi: .075 + .03 * sstep(.6, 1.0, P_[:, 1]), flow=lambda P_, phi: P_[:, 1] * .8 - .55 * (P_[:, 2] - s.zc), bumps=.007, edge=.26, part=.02, part_depth=.05))
    for sg in (1, -1):
        for k in range(3): P.append(H.lock(head, s, [(sg * (.80 + .12 * k), .66 - .14 * k), (sg * (1.45 + .08 * k), .62 - .16 * k), (sg * 2.9, .22 - .10 * k)], .055, lift=.05))
    P.append(ellipsoid((0, .14, s.zb - .24), (.42, .42, .34), 'hair', n=36, name='bun'))
    P.append(tube(np.array([[-.60, .38, s.zb - .20], [.62, -.04, s.zb - .26]]), .035, 'metal', n=8, name='pin'))
    P += G.torso(s, broad=.90, slope=1.06, neck=.54, folds=G.SOFT, puff=.7)
    P += G.stand_collar(s, h=.36, a=.50, bf=.56, bb=.52, gap=.06, round_=.45, solid=.08)
    P += G.side_opening(s, mat='cloth3', pipe='cloth3')
    return P

def changsheng(s, head, R, face):
    P = brows(head, s, w=.036, arch=.02, y=.205, tail=-.03, tilt=.02)
    P.append(H.shell(head, s, 'crop', .030, flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.012, edge=.26, ragged=.018))
    P += G.torso(s, broad=.88, folds=G.SOFT, neck=.66, scoop=.42, drop=.10)
    for sg in (1, -1):
        P += G.facing(s, [(sg * .50, .16), (sg * .34, -.26), (sg * .05, -.78)], [(sg * .64, .10), (sg * .50, -.42), (sg * .05, -.98)], 'white', off=.04, n=24, m=5, name='edge')
    G.seam(s, [(0, -.9), (0, -1.4)], 2.6); P += G.buttons(s, [-1.12], x=.06, r=.055, mat='white')
    return P

def pronya(s, head, R, face):
    P = brows(head, s, w=.034, arch=.03, y=.20, thick=.035)
    P.append(H.shell(head, s, 'boy', lambda P_, phi: .09 + .05 * sstep(.3, .8, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .35 * P_[:, 2], bumps=.012))
    for k, (x, y, r) in enumerate(((.05, .40, -20), (-.16, .44, 10), (.26, .42, -34))):
        P.append(H.hanging([(x - .10, y + .28, s.zf - .02), (x, y + .10, s.zf + .10), (x + .10, y - .10, s.zf + .06)], .085))
    P += T.papakha(s, y=.40, h=.80, pad=.14, tilt=13, top='accent')
    P += G.torso(s, broad=.86, neck=.54, folds=G.COAT, puff=.4)
    P += G.fur_collar(s, mat='white', wide=.30, thick=.17)
    P += G.placket(s, w=.16, y0=-.5) + G.buttons(s, [-1.0, -1.6, -2.2], mat='leather')
    return P

def zhorzh(s, head, R, face):
    P = brows(head, s, w=.034, arch=.035, y=.20)
    P.append(H.shell(head, s, 'boy', lambda P_, phi: .10 + .04 * sstep(.3, .8, P_[:, 1]), flow=lambda P_, phi: P_[:, 0] + .35 * P_[:, 2], bumps=.012))
    for x, y in ((-.20, .44), (-.36, .36), (-.06, .46)): P.append(H.hanging([(x + .14, y + .26, s.zf - .06), (x, y + .06, s.zf + .08), (x - .14, y - .12, s.zf + .00)], .090))
    P += T.askew(s, T.flat_cap(s), roll=-9, pitch=-4, yaw=8)
    P += G.torso(s, broad=.90, neck=.56, folds=G.COAT)
    for sg in (1, -1):
        P += G.facing(s, [(sg * .46, -.05), (sg * .30, -.6), (sg * .06, -1.5)], [(sg * .66, -.02), (sg * .80, -.62), (sg * .10, -1.55)], 'cloth', off=.06, n=26, m=8, name='lapel')
    P += G.wrap(s, mat='cloth3', a=.56, bf=.70, bb=.60, r=.23, y=.20, flow=2.0)
    P += G.facing(s, [(.10, .00), (.12, -1.2), (.16, -2.6)], [(.48, -.02), (.54, -1.2), (.58, -2.6)], 'cloth3', off=.13, n=26, m=10, bulge=.06, name='end')
    return P

def lieutenant(s, head, R, face):
    P = brows(head, s, w=.034, arch=.03, y=.205, tail=-.03, tilt=.02)
    P.append(H.shell(head, s, 'crop', .040, ragged=.02, flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.008))
    P += T.fur_cap(s)
    P += G.torso(s, broad=1.0, folds=G.COAT)
    P += G.fur_collar(s, mat='fur', a=.66, bf=.78, wide=.36, thick=.20)
    P += G.facing(s, [(-.34, -.30), (-.40, -1.0), (-.36, -3.4)], [(.36, -.30), (.50, -.95), (.46, -3.4)], 'cloth', off=.035, n=30, m=12, name='breast')
    for x in (-.24, .36): P += G.buttons(s, [-1.05, -1.70, -2.35], x=x, r=.08, off=.09)
    return P

def tamara(s, head, R, face):
    P = brows(head, s, w=.024, arch=.04, y=.20, tail=-.05, thick=.03)
    P.append(H.shell(head, s, 'back', lambda P_, phi: .10 + .07 * sstep(.5, 1.0, P_[:, 1]), flow=lambda P_, phi: P_[:, 1] * .7 + .5 * (P_[:, 0] + .25) * (P_[:, 1] > .6), bumps=.012, part=-.25, edge=.26))
    for sg, p0 in ((1, -.25), (-1, -.25)):
        for k in range(6):
            f = k / 5; P.append(H.lock(head, s, [(p0 + sg * .14, .74 + .62 * f), (sg * (.95 + .30 * f), .52 + .42 * f), (sg * (1.7 + .4 * f), .30 + .30 * f), (sg * 2.95, .40 + .1 * f)], .10 * (1 - .25 * f), lift=.10))
    P.append(ellipsoid((0, .62, s.zb + .02), (.40, .34, .30), 'hair', n=36, name='bun'))
    P += G.torso(s, broad=.90, slope=1.06, neck=.54, folds=G.SOFT, flow=.9, drop=.16)
    P += G.facing(s, [(-.42, .10), (-.36, -.4), (-.05, -1.35)], [(.42, .10), (.36, -.4), (.05, -1.35)], 'white', off=.03, n=26, m=10, name='blouse')
    P += G.fall_collar(s, mat='white', h=.22, fall=.30, point=.16, a=.52, bf=.57, bb=.52, flare=.26, gap=.10)
    for sg in (1, -1): P += [tube(G.on_chest(s, [(sg * .50, .02), (sg * .38, -.5), (sg * .06, -1.38), (sg * .05, -3.2)], .06), .06, 'cloth', n=8, head=False, name='edge')]
    P += G.buttons(s, [-1.62, -2.3], x=.0, r=.07, mat='leather')
    spectacles(s, ink='metal', rx=.235, ry=.185, w=4.2)
    return P

def hayasaka(s, head, R, face):
    P = brows(head, s, w=.027, arch=.040, y=.215, tail=-.05, tilt=.035)
    P += side_parted(head, s, part=-.28, heavy=1, line='back')
    P += G.torso(s, broad=.92, folds=G.COAT)
    P += G.fall_collar(s, h=.27, fall=.27, point=.12, a=.58, bf=.62, bb=.58, flare=.16, gap=.02)
    P += G.placket(s, w=.15) + G.buttons(s, [-.48, -.98, -1.48], r=.062)
    for x in (-.62, .62): P += G.pocket(s, x, -.80)
    # his own pencil and his own ruler
    P += G.facing(s, [(.50, -.90), (.52, -.30)], [(.63, -.90), (.65, -.31)], 'bead', off=.10, n=20, m=4, name='ruler')
    for k in range(9): G.seam(s, [(.510 + .0018 * k, -.78 + .055 * k), (.550 + .0018 * k + .03 * (k % 3 == 0), -.782 + .055 * k)], 1.5, off=.16)
    P += G.stuck(s, (.76, -.83), (.79, -.44), 'accent', tip='white')
    return P

def vyazmitin(s, head, R, face):
    P = brows(head, s, w=.040, arch=.03, y=.20, thick=.05)
    bald = [(0, 1.00), (.22, 1.00), (.45, 1.04), (.62, .98), (.80, .74), (.95, .50), (1.05, .18), (1.13, .04), (1.44, .02), (1.60, .05), (1.9, -.05), (2.15, -.30), (2.6, -.55), (3.15, -.62)]
    P.append(H.shell(head, s, bald, lambda P_, phi: .04 + .05 * (np.abs(phi) > .9), flow=lambda P_, phi: P_[:, 1] * .8 + .3 * P_[:, 0], bumps=.007, ears=True))
    for k in range(6):                                                 # what is left, combed across from the left ear
        f = k / 5; P.append(H.lock(head, s, [(1.15 + .25 * f, .62 + .10 * f), (.70 + .1 * f, 1.02 + .16 * f), (-.55 - .5 * f, 1.12 + .12 * f), (-1.25 - .2 * f, .62 + .16 * f)], .060, lift=.055))
    for sg in (1, -1):
        for k in range(4): P.append(H.lock(head, s, [(sg * (.86 + .06 * k), .52 - .10 * k), (sg * (1.5 + .08 * k), .56 - .13 * k), (sg * 2.5, .34 - .12 * k)], .060, lift=.065))
    P.append(H.moustache(head, s, w=.29, h=.062, thick=.070, droop=.16, mat='hair'))
    P += G.torso(s, broad=.88, slope=1.05, neck=.56, folds=G.SOFT)
    P += G.facing(s, [(-.36, .06), (-.30, -.4), (-.04, -1.10)], [(.36, .06), (.30, -.4), (.04, -1.10)], 'white', off=.03, n=26, m=10, name='shirt')
    P += G.stand_collar(s, mat='white', h=.50, a=.54, bf=.60, bb=.54, gap=.05, round_=.10, solid=.05, lean=.06)
    P += G.facing(s, [(-.10, -.04), (-.15, -.5), (-.10, -1.15)], [(.10, -.04), (.15, -.5), (.10, -1.15)], 'cloth3', off=.075, n=24, m=6, bulge=.04, name='tie')
    P.append(ellipsoid((0, s.ny - .02, G.torso_front(s, 0, s.ny - .02) + .16), (.13, .11, .10), 'cloth3', n=18, head=False, name='tie knot'))
    for sg in (1, -1): P += G.facing(s, [(sg * .46, .04), (sg * .28, -.5), (sg * .05, -1.25)], [(sg * .66, .00), (sg * .72, -.55), (sg * .10, -1.32)], 'cloth', off=.07, n=26, m=8, name='lapel')
    P += G.buttons(s, [-1.45], x=.04, r=.07, mat='leather')
    P += G.sleeve_guards(s, 'cloth2')
    G.seam(s, [(.74, -.92), (1.04, -.88)], 3.0, off=.04)
    P += G.stuck(s, (.88, -.98), (.92, -.52), 'accent', r=.050, tip='white')
    spectacles(s, ink='metal', rx=.20, ry=.135, drop=.17, w=4.0)
    return P

def sinelobov(s, head, R, face):
    P = brows(head, s, w=.038, arch=.02, y=.20, tail=-.04)
    P += side_parted(head, s, part=.28, heavy=-1, line='back')
    for k in range(2): P.append(H.lock(head, s, [(.30, .98 - .1 * k), (.02, .66 - .06 * k), (-.40, .40 - .05 * k), (-.62, .30 - .02 * k)], .040, lift=.045, tip=.12))     # a lock has come loose
    P += G.torso(s, broad=.95, folds=G.COAT)
    P += G.stand_collar(s, h=.40, a=.58, bf=.64, bb=.58, gap=.03, round_=.22, solid=.06)
    P += G.placket(s, y0=-.16, y1=-1.5, w=.20) + G.buttons(s, [-.34, -.76, -1.18], x=.08, r=.058)
    P += G.buttons(s, [.13], x=.05, r=.050, off=.12)
    for x in (-.64, .64): P += G.pocket(s, x, -.82)
    P += G.stuck(s, (.66, -.85), (.70, -.44), 'accent', r=.050, tip='white')
    return P

def ninel(s, head, R, face):
    P = brows(head, s, w=.026, arch=.045, y=.20, thick=.03)
    line = [(0, .62), (.3, .60), (.6, .56), (.8, .42), (.95, .15), (1.1, -.1), (1.3, -.2), (1.6, -.4), (2.2, -.7), (3.15, -.8)]
    P.append(H.shell(head, s, line, lambda P_, phi: .09, flow=lambda P_, phi: phi * .9, bumps=.010, edge=.14))
    P.append(H.bob(s, phi0=1.12, a=.07, y1=-.50, curl=.10))
    for sg, k0 in ((1, 0), (-1, 1)):
        for k in range(2): P.append(H.hanging([(sg * (.66 + .06 * k), .52, s.zc + .62 - .18 * k), (sg * (.80 + .05 * k), .16, s.zc + .58 - .20 * k), (sg * (.76 + .05 * k - .04 * k0), -.24 - .12 * k, s.zc + .48 - .20 * k)], .062))
    P += T.askew(s, T.flat_cap(s, y=.48, bulge=.24, pad=.14), roll=4, pitch=-7)
    P += G.torso(s, broad=1.08, slope=1.0, neck=.56, folds=G.COAT)
    P += G.fall_collar(s, h=.22, fall=.40, point=.34, a=.60, bf=.72, bb=.62, flare=.40, gap=.24)
    P += G.placket(s, w=.18) + G.buttons(s, [-.74, -1.34], r=.085, mat='leather')
    P += G.facing(s, [(-.98, .06), (-.76, -.42), (-.22, -1.06), (.60, -1.9)], [(-.82, .12), (-.60, -.36), (-.08, -.96), (.76, -1.82)], 'accent', off=.06, n=40, m=5, name='strap')
    for o in (.03, .13): G.seam(s, [(-.98 + o, .06 + o * .4), (-.76 + o, -.42 + o * .4), (-.22 + o, -1.06 + o * .6), (.60 + o, -1.9 + o * .5)], 1.6, off=.12, dash=(.09, .06))
    return P

def rashid(s, head, R, face):
    P = brows(head, s, w=.031, arch=.040, y=.210, tail=-.05, tilt=.03)
    P.append(H.shell(head, s, 'crop', .045, flow=lambda P_, phi: P_[:, 0] + .2 * P_[:, 2], bumps=.012, edge=.24, ragged=.018))
    P += G.torso(s, broad=1.04, folds=G.COAT)
    P += G.stand_collar(s, h=.40, a=.68, bf=.78, bb=.66, gap=.05, round_=.25, solid=.06)     # cut for a larger neck
    P += G.placket(s, w=.16) + G.buttons(s, [-.42, -.92, -1.42], r=.066)
    for x in (-.66, .66): P += G.pocket(s, x, -.84)
    return P

PEOPLE = {
 'ksana': dict(build=ksana, lash=.004, shown=('neutral', 'cross', 'smile'), lines='child', size=.72, turn=18, gaze=(5, 2), pose=dict(yaw=3, pitch=-2, roll=2), light=SOFT, frame=dict(h=3.95, y=-.50),
   flush=[(.42, -.34, .20, .5), (-.42, -.34, .20, .5)],
   faces={'cross': dict(strokes=dict(frown=(2.6, 's'), corner=2.2), pose=dict(yaw=-7, pitch=6, roll=-3, gaze=(-12, 5))), 'smile': dict(strokes=dict(smile_line=None, lid_low=None, corner_up=1.8), face={'mouth-corner-puller': .80, 'eye-{}-slit': .12, 'eyebrows-{}-up': .45, 'mouth-open': .05}, morphs={'mouth/mouth-scale-horiz-incr': .25}, pose=dict(yaw=-4, pitch=-5, roll=5, gaze=(-8, 2)))},
   morphs={'macro/caucasian-female-child': 1.22, 'macro/caucasian-female-young': -.22, 'head/head-age-decr': .3, 'head/head-round': .40, 'head/head-fat-incr': .35, 'forehead/forehead-nubian-incr': .30, 'eyes/{}-eye-scale-incr': .30, 'nose/nose-point-up': .35, 'nose/nose-curve-concave': .3, 'nose/nose-scale-vert-decr': .35,
           'chin/chin-jaw-drop-decr': .3, 'chin/chin-prominent-decr': .3, 'mouth/mouth-scale-horiz-decr': .15, 'mouth/mouth-angles-up': .2, 'asym/asym-brown-1-l': .3, 'asym/asym-mouth-1-r': .3, 'asym/asym-eye-2-l': .25}),
 'mother': dict(build=mother, shown=('neutral', 'worried', 'smile'), lines='grown', turn=22, gaze=(4, 0), pose=dict(yaw=4, pitch=2, roll=2), light=SOFT,
   strokes=dict(nasolabial=(2.2, 's'), tear=None),
   faces={'worried': dict(morphs={'expr/caucasian/eyebrows-{}-inner-up': -.25}, pose=dict(yaw=-6, pitch=4, roll=-2, gaze=(-10, 2))),
          'smile': quiet('smile', {'mouth-corner-puller': .48, 'eyebrows-{}-inner-up': .25}, dict(nasolabial=(2.0, 's'), tear=None), yaw=-7, pitch=3, roll=4, gaze=(-10, 2))},
   morphs={'macro/caucasian-female-young': .68, 'macro/caucasian-female-old': .32, 'head/head-oval': .5, 'cheek/{}-cheek-bones-incr': .4,
           'eyes/{}-eye-eyefold-down': .1, 'mouth/mouth-angles-up': .22, 'ears/{}-ear-scale-decr': 1.0, 'ears/{}-ear-wing-decr': 1.0, 'eyes/{}-eye-scale-incr': .2, 'nose/nose-hump-incr': .25, 'asym/asym-brown-2-r': .35, 'asym/asym-mouth-2-l': .3, 'asym/asym-jaw-1-l': .3}),
 'colonel': dict(build=colonel, shown=('neutral', 'proud', 'worried'), lines='old', turn=20, gaze=(4, 0), pose=dict(yaw=4, pitch=2),
   faces={'proud': dict(pose=dict(yaw=12, pitch=-8, roll=0, gaze=(8, 4))),
          'worried': quiet('worried', {}, dict(brow_3=None), yaw=-7, pitch=6, roll=3, gaze=(-9, 3))},
   morphs={'macro/caucasian-male-old': .85, 'macro/caucasian-male-young': .15, 'macro/universal-male-old-averagemuscle-minweight': .3, 'head/head-rectangular': .4, 'nose/nose-hump-incr': .4, 'nose/nose-scale-vert-incr': .3,
           'cheek/{}-cheek-volume-decr': .5, 'cheek/{}-cheek-bones-incr': .4, 'eyes/{}-eye-bag-incr': .3, 'head/head-age-incr': .15, 'mouth/mouth-angles-up': .2, 'asym/asym-brown-1-r': .4, 'asym/asym-nose-1-l': .3, 'asym/asym-eye-3-r': .3}),
 'father': dict(build=father, shown=('neutral', 'tired', 'smile'), lines='worn', turn=22, gaze=(4, 0), pose=dict(yaw=2, pitch=2, roll=-1),
   faces={'tired': dict(pose=dict(yaw=-6, pitch=8, roll=-4, gaze=(-4, -8))),
          'smile': quiet('smile', {'mouth-corner-puller': .62}, dict(nasolabial=(2.4, 's')), yaw=-8, pitch=2, roll=4, gaze=(-11, 2))},
   morphs={'macro/caucasian-male-young': .62, 'macro/caucasian-male-old': .38, 'macro/universal-male-young-averagemuscle-minweight': .25, 'head/head-oval': .5, 'nose/nose-scale-vert-incr': .35, 'nose/nose-point-width-incr': .25,
           'chin/chin-width-decr': .3, 'cheek/{}-cheek-volume-decr': .3, 'ears/{}-ear-wing-incr': .25, 'asym/asym-nose-2-r': .35, 'asym/asym-brown-1-l': .35, 'asym/asym-jaw-2-r': .3}),
 'wanqing': dict(build=wanqing, lash=.004, units='asian', shown=('neutral', 'wry', 'hard'), lines='child', size=.76, turn=-18, gaze=(-4, 0), pose=dict(yaw=-4, pitch=2, roll=-2), light=SOFT_MIRROR, frame=dict(h=4.1, y=-.52),
   strokes=dict(lid=(2.0, 's')),
   faces={'wry': dict(pose=dict(yaw=8, pitch=3, roll=-5, gaze=(12, 2))), 'hard': dict(face={'eyebrows-{}-down': .34, 'eye-{}-slit': .22, 'mouth-compression': .22, 'mouth-depression': .15}, strokes=dict(nasolabial=None, frown=(2.0, 's')), pose=dict(yaw=6, pitch=7, roll=0, gaze=(11, 6)))},
   morphs={'macro/asian-female-child': 1.08, 'macro/asian-female-young': -.08, 'head/head-invertedtriangular': .20, 'head/head-round': .2, 'cheek/{}-cheek-bones-incr': .25, 'forehead/forehead-nubian-incr': .15, 'eyes/{}-eye-scale-incr': .28, 'nose/nose-width3-incr': .25, 'mouth/mouth-lowerlip-volume-decr': .1, 'mouth/mouth-angles-up': .30, **SMALL_EARS,
           'asym/asym-brown-2-l': .4, 'asym/asym-mouth-1-l': .35, 'asym/asym-eye-1-r': .25}),
 'diao': dict(build=diao, units='asian', shown=('neutral', 'worried', 'wry'), lines='worn', turn=-22, gaze=(-4, 0), pose=dict(yaw=-2, pitch=2), light=MIRROR,
   strokes=dict(brow_2=(2.4, 's'), nasolabial_low=2.4),
   faces={'worried': dict(pose=dict(yaw=6, pitch=4, roll=3, gaze=(12, 2))), 'wry': dict(pose=dict(yaw=8, pitch=-3, roll=5, gaze=(12, -2)))},
   morphs={'macro/asian-male-young': .45, 'macro/asian-male-old': .55, 'macro/universal-male-old-averagemuscle-minweight': .25, 'head/head-square': .25, 'cheek/{}-cheek-bones-incr': .6, 'cheek/{}-cheek-volume-decr': .45, 'nose/nose-width2-incr': .3, 'nose/nose-point-width-incr': .35, 'chin/chin-prominent-incr': .2, 'mouth/mouth-scale-horiz-incr': .2, 'mouth/mouth-angles-up': .30,
           'ears/{}-ear-scale-incr': .25, 'asym/asym-brown-2-l': .4, 'asym/asym-mouth-2-r': .3, 'asym/asym-nose-1-r': .35, 'asym/asym-eye-4-l': .3}),
 'luan': dict(build=luan, units='asian', shown=('neutral', 'hard', 'smile'), lines='grown', size=.92, turn=-22, gaze=(-4, 0), pose=dict(yaw=-4, pitch=2, roll=-1), light=SOFT_MIRROR,
   strokes=dict(nasolabial=3.0, crow_1=(1.8, 's'), crow_2=(2.0, 's'), bag=(2.0, 's')),
   faces={'hard': dict(face={'eyebrows-{}-down': .30, 'eye-{}-slit': .25, 'mouth-compression': .25, 'mouth-depression': .22}, strokes=dict(frown=(2.4, 's')), pose=dict(yaw=5, pitch=3, roll=0, gaze=(10, 2))),
          'smile': quiet('smile', {'mouth-corner-puller': .50}, dict(nasolabial=(2.4, 's'), bag=None, corner_up=None), yaw=8, pitch=2, roll=-4, gaze=(11, 2))},
   morphs={'macro/asian-female-young': .58, 'macro/asian-female-old': .42, 'head/head-square': .35, 'cheek/{}-cheek-bones-incr': .5, 'chin/chin-width-incr': .35, 'nose/nose-width3-incr': .35, 'mouth/mouth-upperlip-volume-decr': .3, 'mouth/mouth-angles-up': .30, 'eyebrows/eyebrows-trans-up': .3, **SMALL_EARS, 'asym/asym-jaw-2-l': .35, 'asym/asym-brown-1-r': .35, 'asym/asym-eye-5-l': .3}),
 'changsheng': dict(build=changsheng, units='asian', shown=('neutral', 'fear', 'smile'), lines='young', size=.92, bare=.45, turn=-22, gaze=(-6, 0), pose=dict(yaw=-2, pitch=2, roll=-2), light=MIRROR,
   strokes=dict(neck=2.6, neck_2=(2.2, 's')),
   faces={'fear': dict(pose=dict(yaw=14, pitch=1, roll=-5, gaze=(22, 2))),
          'smile': quiet('smile', {'mouth-corner-puller': .62}, dict(nasolabial=None), yaw=9, pitch=4, roll=-6, gaze=(11, 4))},
   morphs={'macro/asian-male-young': .84, 'macro/asian-male-child': .16, 'macro/universal-male-young-averagemuscle-minweight': .8, 'head/head-oval': .4, 'head/head-age-decr': .25, 'mouth/mouth-angles-up': .2, 'cheek/{}-cheek-volume-decr': .6, 'cheek/{}-cheek-bones-incr': .3, 'chin/chin-width-decr': .2, 'eyes/{}-eye-scale-incr': .2, 'ears/{}-ear-wing-incr': .5, 'mouth/mouth-lowerlip-volume-incr': .25,
           'asym/asym-brown-1-r': .35, 'asym/asym-mouth-1-l': .3, 'asym/asym-nose-3-l': .3}),
 'pronya': dict(build=pronya, lash=.004, shown=('neutral', 'smile', 'worried'), lines='child', size=.80, turn=22, gaze=(6, 2), pose=dict(yaw=2, pitch=-2, roll=-2), light=SOFT, frame=dict(h=4.25, y=-.36), freckles=7,
   flush=[(.46, -.34, .20, .45), (-.46, -.34, .20, .45), (0, -.34, .12, .35)],
   faces={'smile': dict(strokes=dict(smile_line=(2.2, 's'), lid_low=None), morphs={'expr/caucasian/mouth-corner-puller': .25}, pose=dict(yaw=-8, pitch=-5, roll=6, gaze=(-12, 2))),
          'worried': quiet('worried', {}, dict(corner=2.2), yaw=-6, pitch=4, roll=-4, gaze=(-11, 3))},
   morphs={'macro/caucasian-male-child': 1.05, 'macro/caucasian-male-young': -.05, 'head/head-square': .30, 'cheek/{}-cheek-bones-incr': .4, 'nose/nose-point-up': .35, 'nose/nose-point-width-incr': .45, 'nose/nose-scale-vert-decr': .25, 'mouth/mouth-scale-horiz-incr': .35, 'chin/chin-width-incr': .3, 'ears/{}-ear-wing-incr': .6, 'eyes/{}-eye-scale-incr': .2, 'asym/asym-mouth-2-l': .35, 'asym/asym-nose-1-r': .3, 'asym/asym-brown-2-l': .3}),
 'zhorzh': dict(build=zhorzh, lash=.004, shown=('neutral', 'wry', 'worried'), lines='child', size=.84, turn=24, gaze=(6, 0), pose=dict(yaw=4, pitch=-3, roll=2), light=LIGHT, frame=dict(h=4.35, y=-.40),
   strokes=dict(lid_outer=2.4),
   faces={'wry': dict(pose=dict(yaw=-10, pitch=-4, roll=-6, gaze=(-16, -2))),
          'worried': quiet('worried', {}, dict(corner=2.2), yaw=-9, pitch=3, roll=5, gaze=(-13, 2))},
   morphs={'macro/caucasian-male-child': .82, 'macro/caucasian-male-young': .18, 'head/head-invertedtriangular': .45, 'head/head-scale-horiz-decr': .3, 'nose/nose-scale-vert-incr': .30, 'nose/nose-hump-incr': .45, 'nose/nose-scale-horiz-decr': .3, 'chin/chin-width-decr': .35, 'cheek/{}-cheek-volume-decr': .4, 'eyes/{}-eye-eyefold-down': .35, 'mouth/mouth-upperlip-volume-incr': .2, 'asym/asym-brown-1-l': .45, 'asym/asym-mouth-1-r': .4, 'asym/asym-jaw-1-r': .3}),
 'lieutenant': dict(build=lieutenant, units='asian', shown=('neutral', 'smile', 'hard'), lines='young', turn=-22, gaze=(-5, 0), pose=dict(yaw=-3, pitch=1), light=dict(key=(48, 22), rim=(-124, 14)), frame=dict(h=4.7, y=-.40),
   flush=[(0, -.36, .14, .55), (.12, -.40, .08, .4), (-.12, -.40, .08, .4)], strokes=dict(bag=(2.2, 's'), lid_low=(2.0, 's'), tear=(2.2, 's')),
   faces={'neutral': dict(morphs={'expr/asian/eye-{}-closure': .10}), 'smile': dict(pose=dict(yaw=6, pitch=3, roll=4, gaze=(8, 0))),
          'hard': quiet('hard', {**LEVEL, 'eyebrows-{}-down': .24, 'eyebrows-{}-inner-up': .38}, dict(frown=(1.8, 's')), yaw=7, pitch=4, roll=0, gaze=(12, 4))},
   morphs={'macro/asian-male-young': .92, 'macro/asian-male-old': .08, 'head/head-oval': .35, 'nose/nose-scale-vert-incr': .25, 'nose/nose-hump-incr': .25, 'nose/nose-scale-horiz-decr': .25, 'chin/chin-height-incr': .2, 'mouth/mouth-angles-up': .25, 'cheek/{}-cheek-bones-incr': .25, 'eyes/{}-eye-eyefold-down': .3, 'mouth/mouth-scale-horiz-decr': .1, 'asym/asym-brown-2-r': .4, 'asym/asym-nose-2-l': .3, 'asym/asym-mouth-1-r': .3}),
 'tamara': dict(build=tamara, shown=('neutral', 'smile', 'hard'), lines='worn', size=.94, turn=22, gaze=(2, -2), pose=dict(yaw=-2, pitch=3, roll=-2), light=SOFT,
   strokes=dict(nasolabial_low=2.4, brow_1=(2.0, 's'), cheek=None, jowl=(2.4, 's')),
   faces={'smile': quiet('smile', {}, dict(nasolabial=(2.6, 's'), nasolabial_low=None, corner_up=None), yaw=-6, pitch=2, roll=3, gaze=(-8, 2)),
          'hard': quiet('hard', {'eyebrows-{}-down': .40, 'mouth-compression': .35}, dict(nasolabial=(3.0, 's')), yaw=-7, pitch=6, roll=0, gaze=(-10, 6))},
   morphs={'macro/caucasian-female-young': .30, 'macro/caucasian-female-old': .70, 'head/head-round': .40, 'head/head-fat-incr': .3, 'cheek/{}-cheek-volume-incr': .3, 'nose/nose-point-width-incr': .35, 'eyes/{}-eye-eyefold-down': .4, 'mouth/mouth-scale-horiz-incr': .15, 'neck/neck-double-incr': .3, **SMALL_EARS, 'asym/asym-mouth-2-r': .3, 'asym/asym-brown-1-l': .35, 'asym/asym-jaw-3-l': .3}),
 'hayasaka-officer': dict(build=hayasaka, units='asian', shown=('neutral', 'wry', 'tired'), lines='grown', size=.97, turn=-22, gaze=(-5, 0), pose=dict(yaw=-3, pitch=2, roll=-1), light=MIRROR,
   strokes=dict(lid=(2.4, 's'), nasolabial=None, tear=(2.0, 's'), corner=(2.4, 's')),
   faces={'wry': dict(face={'eyebrows-left-up': .40, 'eyebrows-{}-inner-up': .60, 'mouth-corner-puller': .22, 'eye-{}-slit': .08}, strokes=dict(corner_up=(2.2, 's'), corner=None), pose=dict(yaw=9, pitch=4, roll=5, gaze=(13, 2))),
          'tired': quiet('tired', {'eye-{}-closure': .14}, yaw=5, pitch=7, roll=4, gaze=(5, -5))},
   morphs={'macro/asian-male-young': .90, 'macro/asian-male-old': .10, 'macro/universal-male-young-averagemuscle-minweight': .6, 'head/head-rectangular': .35, 'head/head-scale-horiz-decr': .2, 'nose/nose-scale-vert-incr': .2, 'nose/nose-hump-incr': .35, 'nose/nose-width2-decr': .2, 'chin/chin-height-incr': .1, 'chin/chin-width-decr': .35, 'cheek/{}-cheek-bones-incr': .4, 'cheek/{}-cheek-volume-decr': .5,
           'mouth/mouth-angles-up': .36, 'mouth/mouth-scale-horiz-incr': .15, 'mouth/mouth-upperlip-volume-decr': .15, 'forehead/forehead-scale-vert-incr': .2, 'ears/{}-ear-wing-incr': .2, 'asym/asym-brown-1-l': .4, 'asym/asym-nose-1-r': .3, 'asym/asym-mouth-2-l': .3}),
 'vyazmitin': dict(build=vyazmitin, shown=('neutral', 'wry', 'tired'), lines='old', size=.94, turn=20, gaze=(2, 3), pose=dict(yaw=-2, pitch=2, roll=-1), light=LIGHT, frame=dict(h=4.95, y=-.60),
   strokes=dict(frown=None, cheek=None, cheek_bone=None, brow_3=None, jowl=(2.4, 's')),
   faces={'wry': quiet('wry', {'eyebrows-right-up': .60}, yaw=-8, pitch=5, roll=4, gaze=(-10, 7)),
          'tired': quiet('tired', {}, dict(tear=None), yaw=-6, pitch=8, roll=-4, gaze=(-4, -5))},
   morphs={'macro/caucasian-male-old': .72, 'macro/caucasian-male-young': .28, 'macro/universal-male-old-averagemuscle-minweight': .2, 'head/head-oval': .35, 'head/head-scale-horiz-decr': .15, 'nose/nose-point-down': .25, 'nose/nose-scale-horiz-decr': .3, 'nose/nose-point-width-decr': .2, 'chin/chin-height-decr': .2, 'chin/chin-prominent-decr': .25, 'eyes/{}-eye-bag-incr': .25, 'eyes/{}-eye-eyefold-down': .2, 'eyebrows/eyebrows-trans-up': .45,
           'mouth/mouth-scale-horiz-decr': .25, 'mouth/mouth-angles-up': .32, 'neck/neck-double-incr': .2, 'asym/asym-brown-2-l': .3, 'asym/asym-mouth-1-r': .3, 'asym/asym-nose-3-r': .3}),
 'sinelobov': dict(build=sinelobov, shown=('neutral', 'tired', 'wry'), lines='grown', size=.97, turn=22, gaze=(4, 0), pose=dict(yaw=0, pitch=1, roll=1), light=LIGHT,
   strokes=dict(bag=(2.4, 's'), tear=2.2, nasolabial=(2.4, 's'), corner=(2.4, 's')), flush=[(.34, -.13, .13, .5), (-.34, -.13, .13, .5)],
   faces={'tired': dict(face={'eye-{}-closure': .17, 'eyebrows-{}-inner-up': .75}, strokes=dict(frown=None, brow_1=(2.2, 's'), corner=(2.4, 's')), pose=dict(yaw=-8, pitch=5, roll=-4, gaze=(-8, -4))),
          'wry': quiet('wry', {'eyebrows-right-up': .70}, dict(nasolabial=None), yaw=-9, pitch=3, roll=4, gaze=(-13, 2))},
   morphs={'macro/caucasian-male-young': .95, 'macro/caucasian-male-old': .05, 'macro/universal-male-young-averagemuscle-minweight': .5, 'head/head-rectangular': .25, 'head/head-scale-horiz-decr': .15, 'cheek/{}-cheek-bones-incr': .4, 'cheek/{}-cheek-volume-decr': .3, 'nose/nose-point-up': .2, 'nose/nose-width3-incr': .2, 'nose/nose-curve-concave': .15, 'chin/chin-cleft-incr': .3, 'eyes/{}-eye-bag-incr': .20,
           'mouth/mouth-angles-up': .36, 'mouth/mouth-upperlip-volume-decr': .25, 'ears/{}-ear-wing-incr': .2, 'asym/asym-nose-1-r': .35, 'asym/asym-brown-1-r': .35, 'asym/asym-jaw-1-l': .3}),
 'ninel': dict(build=ninel, lash=.008, shown=('neutral', 'smile', 'tired'), lines='young', size=.92, turn=20, gaze=(5, 0), pose=dict(yaw=4, pitch=-2, roll=-1), light=dict(key=(-48, 30), rim=(124, 14)), frame=dict(h=4.6, y=-.36), freckles=5,
   strokes=dict(ala=None, lid=(2.4, 's')),
   faces={'smile': dict(face={'mouth-corner-puller': .62, 'eye-{}-slit': .12, 'eyebrows-{}-up': .25}, strokes=dict(smile_line=None, lid_low=None, corner_up=(2.2, 's')), pose=dict(yaw=-7, pitch=-2, roll=4, gaze=(-10, 1))),
          'tired': quiet('tired', {}, dict(bag=(2.0, 's')), yaw=2, pitch=6, roll=-5, gaze=(2, -6))},
   morphs={'macro/caucasian-female-young': .92, 'macro/caucasian-female-child': .08, 'head/head-square': .25, 'head/head-triangular': .15, 'cheek/{}-cheek-bones-incr': .45, 'nose/nose-point-width-incr': .35, 'nose/nose-width3-incr': .25, 'nose/nose-hump-incr': .2, 'chin/chin-width-incr': .2, 'chin/chin-prominent-incr': .2, 'mouth/mouth-scale-horiz-incr': .25, 'mouth/mouth-angles-up': .25, 'eyes/{}-eye-scale-incr': .15,
           'eyebrows/eyebrows-trans-up': .2, **SMALL_EARS, 'asym/asym-brown-1-l': .35, 'asym/asym-mouth-2-r': .3, 'asym/asym-nose-2-l': .3}),
 'rashid': dict(build=rashid, shown=('neutral', 'smile', 'worried'), lines='young', size=.95, turn=22, gaze=(5, 0), pose=dict(yaw=3, pitch=-1, roll=-2), light=SOFT, strokes=dict(corner=None),
   faces={'smile': dict(strokes=dict(smile_line=None, lid_low=None), pose=dict(yaw=-8, pitch=-3, roll=4, gaze=(-11, 1))),
          'worried': quiet('worried', {'mouth-depression': .40}, dict(corner=2.2), yaw=-6, pitch=4, roll=-4, gaze=(-10, 3))},
   morphs={'macro/caucasian-male-young': .66, 'macro/asian-male-young': .34, 'head/head-round': .85, 'head/head-fat-incr': .30, 'cheek/{}-cheek-bones-incr': .35, 'cheek/{}-cheek-volume-incr': .35, 'chin/chin-height-decr': .3, 'chin/chin-width-decr': .25, 'head/head-age-decr': .2, 'nose/nose-point-width-incr': .25, 'nose/nose-scale-vert-decr': .15, 'eyes/{}-eye-scale-incr': .2, 'mouth/mouth-angles-up': .42, 'mouth/mouth-scale-horiz-incr': .15, 'mouth/mouth-lowerlip-volume-incr': .2,
           'ears/{}-ear-wing-incr': .55, 'asym/asym-brown-2-r': .35, 'asym/asym-mouth-1-l': .3, 'asym/asym-nose-1-l': .3}),
}
