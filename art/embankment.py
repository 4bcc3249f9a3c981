"""The embankment at Harbin on a summer evening, 1938: the walk under poplars, the Sungari, the railway bridge, lights on the far bank.
   python3 embankment.py dusk          (no geometry stage: everything is projected from metres here)
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, print as P, figures as G
PLACE = "embankment"; LIGHTS = ("dusk",)
h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX; HY, VX = 1010, 1215; PJ = N.Plane(HY, VX, 2.3, 2400); WATER = -2.6; WALL = 2.1         # the river's level below the walk; where the parapet stands
KEY = "#0f1638"
def quad(L, pts, colour, a=1.0, rough=1.2, seed=0): P.blot(L, [PJ(x, max(1.0, y), z)[:2] for x, y, z in pts], colour, a, rough, seed)

def river(sky):
    """Water printed from the sky's own inks, its far shore, the bridge and what they throw on it."""
    L = N.empty(); d = np.clip((YY - HY * S) / ((1800 - HY) * S), 0, 1); rgb = P.ramp([(0, "#f0b58a"), (.05, "#d99a8e"), (.16, "#8d7fa6"), (.38, "#4b5f98"), (.72, "#2a3c78"), (1, "#1a285c")])[np.clip(d * 1023, 0, 1023).astype(int)]
    n1, n2 = N.lying(HY * S, VX * S, 120, 7, 5), N.lying(HY * S, VX * S, 70, 5, 9); glow = np.exp(-(((XX / S - 1750) / (190 + 900 * d)) ** 2))
    rgb = P.wipe(rgb, "#f6c690", ((n1 + 1.1 * glow - 1.15 - .9 * d) > 0) * .85); rgb = P.wipe(rgb, "#16245a", (n2 < -.55) * np.clip(d * 4, 0, 1) * .32); rgb = P.pigment(rgb.astype(np.float32), 11, .045, .03, period=30)
    L = np.concatenate([rgb, np.clip(YY - HY * S + .5, 0, 1)[..., None]], -1).astype(np.float32)
    far = N.hill(HY - 9, ((4, 260), (2, 70)), 3); sh = N.below(far) * np.clip((HY + 5) * S - YY, 0, 1); P.paint(L, sh, "#3a4478"); t = N.woods(N.hill(HY - 4, ((2, 200),), 4), 120, 10, 26, "#333c70", 6); L = P.over(L, t)
    m = np.zeros((h, w), np.float32); xs = [3420 - 172 * i * (1 - .022 * i) for i in range(17)]; line = lambda a, b, r: cv2.line(m, tuple(np.int32(np.array(a) * S * 16)), tuple(np.int32(np.array(b) * S * 16)), 1.0, max(1, int(round(r * S))), cv2.LINE_AA, 4)
    top = lambda x: 952 - 30 * (x - 1200) / 1800; kk = lambda x: 17 + 30 * (x - 1200) / 1800         # the openwork railway bridge, smaller towards the far shore
    for a, b in zip(xs, xs[1:]):
        if b < 1300: break
        q = [a + (b - a) * i / 6 for i in range(7)]; up = lambda x: top(x) - kk(x) * (.45 + .55 * math.sin(math.pi * (x - a) / (b - a))); line((a, top(a)), (b, top(b)), 3.4)
        for s, e in zip(q, q[1:]): line((s, up(s)), (e, up(e)), 2.2); line((s, top(s)), (s, up(s)), 1.2); line((s, top(s)), (e, up(e)), 1.1)
        line((b, up(b)), (b, top(b)), 1.4); wd = 4 + 5 * (a - 1200) / 1800; cv2.fillPoly(m, [np.int32(np.array([(a - wd, top(a)), (a + wd, top(a)), (a + wd * 1.6, HY + 14), (a - wd * 1.6, HY + 14)]) * S * 16)], 1.0, cv2.LINE_AA, 4)
    P.paint(L, P.warp(m, P.wobble_maps(h, w, .8, 20, 6), False), "#28315f"); rng = random.Random(4)
    for i in range(26):                                            # lamps over there, each with its thread on the water
        x = rng.uniform(1330, 3150); y = HY - rng.uniform(2, 12); P.blot(L, P.oval(x * S, y * S, 3.2 * S, 3.2 * S), "#ffdf9c"); l = rng.uniform(26, 90)
        for k in range(int(l / 9)): P.blot(L, P.oval((x + rng.uniform(-3, 3)) * S, (HY + 8 + 9 * k) * S, rng.uniform(3, 9) * S, 1.6 * S), "#f3c07c", .75 - k * .05)
    return L
def boat(L):
    """A two-decked launch with its lamps lit, crossing; its lights lie broken on the water."""
    x, y = 2050, 1118; b = lambda pts, c: P.blot(L, [((x + u) * S, (y - v) * S) for u, v in pts], c, 1, 1.0, 3)
    for k in range(9):
        for j, u in enumerate((-88, -52, -16, 20, 56, 92)): P.blot(L, P.oval((x + u + 6 * math.sin(k * 2.1 + j)) * S, (y + 12 + 12 * k) * S, (12 - k * .7) * S, 2.2 * S), "#f6c479", .8 - k * .075)
    P.blot(L, P.oval(x * S, (y + 6) * S, 190 * S, 8 * S), "#1b2857", .8, 3, 2); b([(-170, 20), (178, 24), (150, -6), (-150, -6)], "#d7cfd2"); b([(-160, 6), (165, 6), (150, -6), (-150, -6)], "#3a3f6c"); b([(-130, 20), (128, 20), (128, 54), (-130, 54)], "#4b4a78"); b([(-140, 54), (140, 54), (140, 60), (-140, 60)], "#e6dad2"); b([(-100, 60), (92, 60), (92, 84), (-100, 84)], "#454474"); b([(-112, 84), (104, 84), (104, 90), (-112, 90)], "#e6dad2"); b([(-8, 90), (14, 90), (12, 128), (-6, 128)], "#2a2b58")
    for u in (-112, -76, -40, -4, 32, 68, 104): b([(u, 27), (u + 18, 27), (u + 18, 46), (u, 46)], "#fbd98c")
    for u in (-84, -48, -12, 24, 60): b([(u, 65), (u + 16, 65), (u + 16, 79), (u, 79)], "#ffe7ae")
    N.lines_of(L, [(x * S + 150 * S, y * S - 20 * S), (x * S + 150 * S, y * S - 120 * S)], 2, "#2a2b58")
def walk():
    """Paving, parapet with its iron rail, lamps, benches, the trunks and crowns of the avenue."""
    L = N.empty(); quad(L, [(WALL, 1.6, 0), (-60, 1.6, 0), (-60, 400, 0), (WALL, 400, 0)], "#5a5a86"); n = N.lying(HY * S, VX * S, 60, 12, 21); body = L[..., 3] > .5; L[..., :3] = np.where((body & (n > .55))[..., None], P.hexc("#6a6690"), L[..., :3])
    for i, y in enumerate([2.4 * 1.16 ** k for k in range(26)]): quad(L, [(-7, y, 0), (WALL, y, 0), (WALL, y + .05 + y * .003, 0), (-7, y + .05 + y * .003, 0)], "#494a78", .8, .8, i)
    for x in (-4.4, -1.2, .9): quad(L, [(x, 2, 0), (x + .05, 2, 0), (x + .05, 120, 0), (x, 120, 0)], "#4c4d7a", .7, .8)
    quad(L, [(-7.4, 1.6, 0), (-60, 1.6, 0), (-60, 300, 0), (-7.4, 300, 0)], "#39486a"); quad(L, [(-7.2, 2, 0), (-7.5, 2, 0), (-7.5, 300, 0), (-7.2, 300, 0)], "#8a86a0")
    for lx, ly in LAMPS:                                           # cut discs of light on the paving
        for r, c in ((2.6, "#8d7c96"), (1.7, "#c09a8c"), (.9, "#eec28a")): t = np.linspace(0, 2 * math.pi, 26)[:-1]; P.blot(L, [PJ(min(WALL - .02, lx - .6 + r * math.cos(a)), max(1.6, ly + r * math.sin(a)), 0)[:2] for a in t], c, .95, 2.5, int(ly))
    quad(L, [(WALL, 1.6, 0), (WALL, 400, 0), (WALL, 400, .55), (WALL, 1.6, .55)], "#6f6c96"); quad(L, [(WALL, 1.6, .55), (WALL, 400, .55), (WALL + .55, 400, .55), (WALL + .55, 1.6, .55)], "#a99cae")
    for y in [2.2 * 1.13 ** k for k in range(34)]: quad(L, [(WALL - .01, y, 0), (WALL - .01, y + .06 + y * .004, 0), (WALL - .01, y + .06 + y * .004, .55), (WALL - .01, y, .55)], "#55547f", .8, .8)
    for y in [2.0 * 1.10 ** k for k in range(46)]: a = PJ(WALL + .28, y, .55); b = PJ(WALL + .28, y, 1.08); N.lines_of(L, [a[:2], b[:2]], min(9, 20 / y), "#1a2148")
    for z, r in ((1.08, .045), (.82, .028)): quad(L, [(WALL + .28, 1.6, z - r), (WALL + .28, 300, z - r), (WALL + .28, 300, z + r), (WALL + .28, 1.6, z + r)], "#1a2148")
    return L
LAMPS = [(WALL - .35, y) for y in (9.2, 17, 29, 48, 82)]
def lamp(L, x, y):
    px, py, s = PJ(x, y); b = lambda pts, c, r=1.0: P.blot(L, [(px + u * s, py - v * s) for u, v in pts], c, 1, r, int(y))
    b([(-.16, 0), (.16, 0), (.12, .5), (.06, .8), (.045, 3.0), (-.045, 3.0), (-.06, .8), (-.12, .5)], "#141b42"); b([(-.32, 2.86), (.32, 2.86), (.32, 2.93), (-.32, 2.93)], "#141b42"); b([(-.05, 3.0), (.05, 3.0), (.16, 3.42), (-.16, 3.42)], "#ffe7ae"); b([(-.22, 3.42), (.22, 3.42), (.06, 3.62), (0, 3.74), (-.06, 3.62)], "#141b42"); b([(-.02, 3.0), (.02, 3.0), (.02, 3.42), (-.02, 3.42)], "#b98a5a")
def bench(L, x, y):
    for z0, z1, xa in ((.42, .48, 0), (.62, .72, -.05), (.80, .90, -.08)): quad(L, [(x + xa, y - .8, z0), (x + xa, y + .8, z0), (x + xa, y + .8, z1), (x + xa, y - .8, z1)], "#2b3160", 1, .8)
    quad(L, [(x, y - .8, .46), (x + .45, y - .8, .46), (x + .45, y + .8, .46), (x, y + .8, .46)], "#4a4c7c", 1, .8)
    for yy in (y - .7, y + .7): quad(L, [(x + .02, yy, 0), (x + .07, yy, 0), (x + .07, yy, .9), (x + .02, yy, .9)], "#141b42", 1, .6); quad(L, [(x + .36, yy, 0), (x + .41, yy, 0), (x + .41, yy, .44), (x + .36, yy, .44)], "#141b42", 1, .6)
def avenue(L):
    """Poplars in leaf along the left of the walk, near ones dark."""
    for i, (x, y, hh) in enumerate(((-8.6, 90, 15), (-8.9, 60, 15), (-8.4, 42, 14), (-8.8, 29, 15), (-8.5, 20, 14), (-8.9, 13.5, 13))):
        px, py, s = PJ(x, y); a = min(.6, y / 150); c = list(R.hexes(dict(zip("abc", ("#1d2a52", "#2a3b5c", "#4d5c70"))), "#8a7a9c", a).values()); P.blot(L, [(px - .16 * s, py), (px + .16 * s, py), (px + .10 * s, py - 6 * s), (px - .10 * s, py - 6 * s)], c[0], 1, 2, i); V.crown(L, px, py - hh * s * .60, s * 2.3, hh * s * .46, c, 40 + i, 90, (.10, .19), (.7, -.3))
def people(near, fore):
    def ink(c, hat="#2b2f58", skin="#7a5860", trouser="#232a54", shawl="#8a7a8c"): f = R.hexes({"x": c}, "#10163a", .45)["x"]; return dict(body=c, coat=c, sleeve=c, cuff=c, fold=f, boot=trouser, hat=hat, hat2=f, fur=c, hair="#241f38", face=skin, glove=skin, belt=f, shawl=shawl, shawl2=shawl, fringe=shawl, strap="#1c1c38", petal="#c8503c", petal2="#7a2c3a", leaf="#4c6458")
    def put(L, x, y, hm, c, seed, **q):
        px, py, s = PJ(x, y); P.blot(L, P.oval(px - .2 * s, py, s * .5, s * .05), "#34386a", .85, 3, seed); K.stamp(L, G.back(seed=seed, **q) + ([("hair", "l", [(.012, .93, .030), (.016, .82, .022), (.010, .70, .012)])] if seed == 8 else []), px, py, s * hm, c, False, [("#4f5688", -10 * S, 2, .5), ("#f0b080", max(1.4, s * .010 / S) * S, -.6 * S), ("#ffe0a8", max(.8, s * .004 / S) * S, 0)], None, seed, line=(KEY, max(.6, s / S / 210)))
    put(near, -1.9, 34, 1.70, ink("#5a5f8a"), 2, dress="jacket", hat="felt", collar="flat", left="down", right="carry", legs="stride"); put(near, -1.1, 33, 1.58, ink("#a08a98"), 3, dress="woman", hat="cloche", collar="none", left="fold", right="down"); put(near, -5.6, 22, 1.64, ink("#4c5580"), 4, dress="jacket", hat="cap", collar="flat", left="pocket", right="pocket", turn=.6, tilt=.04); put(near, .9, 19.5, 1.72, ink("#3d4678"), 5, dress="jacket", hat="none", collar="flat", left="fold", right="fold", turn=.8, lean=.05, legs="contra")
    put(fore, -.62, 7.9, 1.76, ink("#2f386a"), 7, dress="jacket", hat="none", collar="flat", left="pocket", right="down", tilt=.03, turn=.35, legs="stride"); put(fore, .22, 7.6, 1.56, ink("#b9a3a4"), 8, dress="woman", hat="none", collar="none", left="hold", right="fold", tilt=-.04, turn=.5, legs="contra", nod=.01)
def press(light):
    sky = N.sky([(0, "#14225a"), (.12, "#28407e"), (.26, "#566a9e"), (.38, "#9a8aac"), (.47, "#dd9f92"), (.535, "#f6c48c"), (.57, "#f8cf98"), (1, "#e0a07c")], [(260, 60, 1000, 3900, "#2f4680", .8), (430, 50, -400, 1700, "#5a6a9c", .75), (600, 44, 1300, 3700, "#8d80a4", .8), (760, 30, 700, 2600, "#c98f94", .85), (880, 22, 1500, 3500, "#f0ac84", .9)], 26)
    far = river(sky); boat(far); mid = walk(); near = N.empty(); fore = N.empty()
    for x, y in LAMPS[::-1]: lamp(near, x, y)
    for y in (52, 31, 17.5, 11): bench(near, -6.2, y)
    avenue(near); people(near, fore); V.bough(fore, [(-60, 120), (240, 170), (520, 130), (800, 210)], ("#1a2750", "#263660", "#3f4d6e"), "#101738", 4, 32, 260, 18); V.bough(fore, [(-60, 330), (200, 350), (430, 430)], ("#1a2750", "#263660", "#3f4d6e"), "#101738", 5, 32, 150, 14)
    for L, sd in ((mid, 31), (near, 32)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
