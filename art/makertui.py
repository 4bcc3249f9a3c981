"""The road by the railway, east of Hailar, 10 August 1945: riders who have not slept for three days, from behind.   python3 makertui.py noon
Two-dimensional; no geometry passes.  Everything that is told of Makertui comes after this picture.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_green as V, kit_sketch as D, print as P, figures as G
PLACE = "makertui"; LIGHTS = ("noon",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 1010, 1330, 2.3; PJ = N.Plane(HY, VX, EYE, 2400); SUN = (-.25, -.35, -.9)
C = dict(sky=[(0, "#a18f5c"), (.12, "#b5a26c"), (.28, "#cdb981"), (.42, "#e2cf9a"), (.53, "#f2e3b4"), (1, "#e6d09a")], clouds=[(250, 34, -300, 1500, "#c0ac76", .6), (430, 30, 1500, 3700, "#d2be88", .65), (680, 22, -300, 1900, "#e6d4a2", .7), (840, 16, 1300, 3500, "#f2e4b8", .7)],
         hill=[(0, "#c9b47e"), (.4, "#c6ae76"), (1, "#bfa468")], steppe=[(0, "#d4bb7c"), (.05, "#cbae6c"), (.25, "#b7954f"), (.6, "#9c7c42"), (1, "#806338")], road=("#cdaa6c", "#ecd6a0", "#a98650"), grass=("#7c6c3a", "#9a8848", "#c2aa62", "#e6d290"), bed=("#a68a50", "#d2b77c"), rail=("#5c4636", "#40302a", "#e6d0a0"), pole="#5c4636", key="#2a1a1c", cast="#8a6a3e", dust=("#e2c98e", "#f2e2b2"), rim=[("#fbeec4", 0, 2.6)])
def road_x(y):
    """Where the middle of the road is, y metres away: it swings off to the left."""
    return .35 - .0027 * max(0, y - 9) ** 2 + .00001 * max(0, y - 40) ** 3
def land():
    """Steppe, the low rise the road goes over, the embankment with its poles on the right."""
    L = N.empty(); hill = N.hill(HY - 30 - 26 * np.exp(-((X - 2600) / 700) ** 2), ((16, 900), (6, 200)), 3); L = P.over(L, D.ridge(hill, C["hill"], 5, 200)); base = N.hill(HY - 2 - 22 * np.exp(-((X - 1290) / 460) ** 2), ((3, 500),), 7); L = P.over(L, D.ridge(base, C["steppe"], 9, 1800 - HY, grain=.06)); n, q = N.lying(HY * S, VX * S, 180, 9, 21), N.lying(HY * S, VX * S, 70, 6, 22); m = (L[..., 3] > .5) & (YY > (HY + 14) * S); L[..., :3] = np.where((m & (n > .66))[..., None], L[..., :3] * .94, L[..., :3]); L[..., :3] = np.where((m & (q < -.74))[..., None], L[..., :3] * 1.05, L[..., :3]); return L
def roadway():
    L = N.empty(); ys = [1.6 * 1.09 ** i for i in range(56)]; rng = random.Random(3)
    e = lambda u, z=0.0, rag=.1: [PJ(road_x(y) + u + rng.uniform(-rag, rag), y, z)[:2] for y in ys]
    D.blot(L, e(-2.5, 0, .3) + e(2.6, 0, .3)[::-1], C["road"][2], .8, 3, 1); D.blot(L, e(-2.2) + e(2.3)[::-1], C["road"][0], 1, 3, 2)
    for a, b in ((-1.25, -.62), (.55, 1.25)): D.blot(L, e(a) + e(b)[::-1], C["road"][1], .9, 3, 4)
    for i in range(46):                                              # hoofprints
        y = rng.uniform(3, 16); px, py, s = PJ(road_x(y) + rng.uniform(-1.8, 1.8), y); D.blot(L, P.oval(px, py, .10 * s, .035 * s, 10), C["road"][2], .75, 1, i)
    return L
def line(L):
    """The railway on its bank, and the telegraph that one could hear."""
    x0, hh = 15.0, 1.5
    for a, b, z0, z1, c in ((x0 - 5.2, x0 - 2.2, 0, hh, C["bed"][0]), (x0 - 2.2, x0 + 2.2, hh, hh, C["bed"][1])): D.face(L, PJ, [(a, 3, z0), (a, 600, z0), (b, 600, z1), (b, 3, z1)], c, rough=3)
    D.track(L, PJ, x0, 6, 420, hh, C["rail"], step=.7); ends = [D.pole(L, PJ, 9.2, y, 6.8, C["pole"], lit=("#9c7c54", .2)) for y in (430, 330, 250, 190, 145, 110, 82, 60, 42, 27, 14.5)]; D.wires(L, ends, C["pole"], .8, .012)
def rider_back(saddle=True, gait=0, nod=0.0, lean=0.0, seed=0, hat="cap"):
    """A rider seen from behind, walking away; withers at 1, the man's head at about 1.75. nod = how far his head has sunk, lean = to which side he has slid."""
    g = random.Random(seed); k = .03 * (1 if gait else -1); sw = g.uniform(-.02, .02); R = lambda q: [(x + lean * max(0, y - .95) * .8, y - max(0, y - 1.2) * abs(lean) * .15, *r) for x, y, *r in q]
    horse = [("far", "l", [(-.12, .50, .07), (-.13, .28, .045), (-.125, .10, .036), (-.13, .02, .046)]), ("far", "l", [(.12, .50, .07), (.13, .28, .045), (.125, .10, .036), (.13, .02, .046)]), ("mane", "c", [(-.07, 1.10), (-.09, 1.26), (-.04, 1.36), (.05, 1.36), (.09, 1.25), (.07, 1.10)]), ("far", "c", [(-.055, 1.28), (-.085, 1.40), (-.03, 1.36), (.03, 1.36), (.085, 1.40), (.055, 1.28)]),
             ("body", "l", [(-.15, .66, .13), (-.155, .46, .075), (-.145 + k * .4, .30, .046), (-.15 + k * .5, .11 + max(0, k), .038), (-.15 + k * .5, .025 + max(0, k), .050)]), ("body", "l", [(.15, .66, .13), (.155, .46, .075), (.145 + k * .4, .30, .046), (.15 + k * .5, .11 + max(0, -k), .038), (.15 + k * .5, .025 + max(0, -k), .050)]),
             ("body", "c", [(-.10, 1.02), (-.23, .96), (-.285, .82), (-.285, .66), (-.22, .54), (-.06, .56), (0, .60), (.06, .56), (.22, .54), (.285, .66), (.285, .82), (.23, .96), (.10, 1.02), (0, 1.05)]), ("fold", "l", [(-.02, .94, .002), (-.035, .76, .010), (-.03, .60, .002)]), ("mane", "c", [(-.035, .98), (.04, .98), (.065 + sw, .80), (.055 + sw * 2, .50), (.02 + sw * 3, .24), (-.03 + sw * 3, .22), (-.05 + sw * 2, .48), (-.06 + sw, .80)])]
    seat = [("saddle", "c", [(-.20, 1.02), (-.16, 1.10), (0, 1.13), (.16, 1.10), (.20, 1.02), (.24, .84), (.16, .82), (0, .98), (-.16, .82), (-.24, .84)]), ("roll", "l", [(-.20, 1.10, .055), (0, 1.14, .06), (.20, 1.10, .055)]), ("strap", "l", [(-.11, 1.17, .010), (-.10, 1.05, .010)]), ("strap", "l", [(.11, 1.17, .010), (.10, 1.05, .010)])] if saddle else [("roll", "c", [(-.22, 1.0), (-.15, 1.09), (0, 1.12), (.15, 1.09), (.22, 1.0), (.27, .78), (.18, .76), (0, .96), (-.18, .76), (-.27, .78)]), ("strap", "l", [(-.22, .96, .014), (0, 1.05, .014), (.22, .96, .014)])]
    legs = [("leg", "l", [(-.14, 1.12, .085), (-.27, .93, .066), (-.30, .70, .046)]), ("boot", "l", [(-.30, .70, .050), (-.31, .52, .040), (-.335, .485, .034)]), ("leg", "l", [(.14, 1.12, .085), (.27, .93, .066), (.30, .70, .046)]), ("boot", "l", [(.30, .70, .050), (.31, .52, .040), (.335, .485, .034)])]
    man = [("coat", "c", R([(-.13, 1.06), (-.125, 1.20), (-.15, 1.36), (-.165, 1.44), (-.11, 1.52), (0, 1.545), (.11, 1.52), (.165, 1.44), (.15, 1.36), (.125, 1.20), (.13, 1.06), (0, 1.03)])), ("belt", "p", R([(-.128, 1.17), (.128, 1.17), (.126, 1.135), (-.126, 1.135)])), ("fold", "l", R([(0, 1.48, .002), (.012, 1.34, .007), (0, 1.19, .002)])), ("fold", "l", R([(-.10, 1.42, .002), (-.075, 1.30, .006), (-.08, 1.19, .002)])),
           ("sleeve", "l", R([(-.14, 1.45, .055), (-.20, 1.28, .046), (-.13, 1.16, .036)])), ("sleeve", "l", R([(.14, 1.45, .055), (.20, 1.28, .046), (.13, 1.16, .036)])), ("rifle", "l", R([(.17, 1.06, .020), (.02, 1.32, .018), (-.13, 1.62, .011), (-.20, 1.76, .008)])), ("strap", "l", R([(-.13, 1.50, .010), (0, 1.34, .010), (.11, 1.18, .010)]))]
    z = -nod * .11; hx = lean * .30; H = lambda q: [(x + hx + lean * .2 * nod, y + z) for x, y in R(q)]
    head = [("face", "c", H([(-.045, 1.58), (.045, 1.58), (.05, 1.50), (-.05, 1.50)])), ("hair", "c", H([(-.068, 1.66), (-.06, 1.58), (-.03, 1.545), (.03, 1.545), (.06, 1.58), (.068, 1.66), (0, 1.70)]))]
    head += [("hat", "c", H([(-.075, 1.645), (-.105, 1.69), (-.085, 1.735), (0, 1.755), (.085, 1.735), (.105, 1.69), (.075, 1.645), (0, 1.635)])), ("hat2", "p", H([(-.075, 1.655), (.075, 1.655), (.073, 1.625), (-.073, 1.625)]))] if hat == "cap" else [("hat", "c", H([(-.092, 1.61), (-.105, 1.68), (-.07, 1.745), (0, 1.765), (.07, 1.745), (.105, 1.68), (.092, 1.61), (.125, 1.595), (-.125, 1.595)]))] if hat == "helmet" else [("hair", "c", H([(-.068, 1.64), (-.066, 1.70), (0, 1.735), (.066, 1.70), (.068, 1.64)]))]
    return horse + seat + legs + (head + man if nod > .8 else man + head)
COATS = ("#7d764e", "#8a7c54", "#6f6a48", "#938560", "#77704c"); HORSES = (("#6b4632", "#4a3024", "#2a1e1a"), ("#8a6242", "#664630", "#40291e"), ("#57402f", "#3d2c22", "#231a17"), ("#9c8468", "#75614c", "#554335"))
def column(mid, near):
    """Riders two and two up the road, each asleep in his own way; one has a saddle, the last has a blanket and a strap."""
    def put(L, x, y, i, **q):
        px, py, s = PJ(road_x(y) + x, y); hc = HORSES[i % 4]; f = min(.62, max(0, (y - 12) / 90)); ink = dict(D.inks(COATS[i % 5], "#9c6a4c", "#2c201c", hat="#8a7a54"), body=hc[0], far=hc[1], mane=hc[2], saddle="#6a4028", roll="#b3a07a" if i % 2 else "#8c6a4c", leg="#75684a", boot="#33261f")
        if q.get("hat") == "helmet": ink["hat"] = "#5c5a44"
        N.shadow(L, PJ, road_x(y) + x, y, 1.7, SUN, C["cast"], .8, .42, 1.5); K.stamp(L, rider_back(seed=i, gait=i % 2, **q), px, py, s * 1.40, N.mixed(ink, "#dcc48a", f), False, [(c, a, b * min(1, s / S / 140)) for c, a, b in C["rim"]], None, i, line=(C["key"], max(.5, min(1.3, s / S / 130))))
    for i, (x, y) in enumerate(((-.8, 74), (.9, 70), (-.9, 60), (.6, 56), (-.7, 49), (1.1, 46), (-1.0, 38), (.8, 35), (-.6, 29.5), (1.3, 26.5))): put(mid, x, y, i + 3, saddle=bool(i % 3), nod=(i * .37) % 1, lean=.24 * math.sin(i * 2.6), hat=("cap", "cap", "helmet")[i % 3])
    for j, (x, y, a) in enumerate(((0, 72, .55), (.5, 52, .5), (-.5, 33, .42))):
        px, py, s = PJ(road_x(y) + x, y); D.blot(mid, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-4.4, .0), (-3.2, .55), (-1.6, .40), (-.2, .8), (1.6, .5), (3.4, .7), (4.6, .1), (2.0, -.12), (-2.0, -.1))]), C["dust"][j % 2], a, 6, j)
    put(near, -.75, 21, 1, nod=.3, lean=.10, hat="cap"); put(near, 1.0, 15.4, 2, nod=.85, lean=.26, hat="helmet"); put(near, -.95, 9.4, 0, saddle=False, nod=.7, lean=-.20, hat="cap")
    # one who fell off and walks, his boots round his neck
    x, y = 2.5, 13.2; px, py, s = PJ(road_x(y) + x, y); N.shadow(near, PJ, road_x(y) + x, y, 1.7, SUN, C["cast"], .8, .24, 1.5); boots = [("face", "l", [(-.062, .020, .026), (-.075, -.004, .022)]), ("face", "l", [(.060, .016, .026), (.078, -.006, .022)]), ("case", "l", [(-.09, .80, .030), (-.10, .68, .026), (-.13, .655, .022)]), ("case", "l", [(.08, .79, .030), (.085, .67, .026), (.115, .645, .022)]), ("strap", "l", [(-.09, .81, .008), (-.02, .87, .008), (.08, .80, .008)])]
    K.stamp(near, G.back("jacket", "cap", left="carry", right="down", legs="stride", belt="full", collar="flat", nod=.03, lean=.02, tilt=.05, seed=5) + boots, px, py, s * 1.72, dict(D.inks("#948862", "#9c6a4c", "#3a2c26", hat="#8a7a54"), boot="#75684a", case="#33261f"), False, C["rim"], None, 9, line=(C["key"], 1.0))
def grass(L):
    for n, c, sd, a, b, x0, x1 in ((240, 0, 31, 70, 260, -60, 820), (220, 0, 32, 70, 260, 2000, 3240), (130, 1, 33, 70, 240, -60, 760), (130, 1, 36, 70, 240, 2060, 3240), (60, 2, 34, 70, 250, -40, 700), (60, 3, 35, 60, 240, 2100, 3220), (40, 3, 37, 60, 240, -40, 640)): P.paint(L, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, sd, .5, x0 * S, x1 * S), C["grass"][c])
def tufts(L):
    """Feather-grass along both sides of the road, smaller with the distance."""
    rng = random.Random(12)
    for y in [4.5 * 1.13 ** k for k in range(20)][::-1]:
        for i in range(9):
            x = road_x(y) + rng.choice((-1, -1, 1)) * rng.uniform(2.6, 9); px, py, s = PJ(x, y)
            if x < 8.5: V.tuft(L, px, py, .42 * s, C["grass"], int(y * 9) + i, 7)
def press(light):
    far, mid, near, fore = land(), roadway(), N.empty(), N.empty(); line(mid); tufts(mid); column(mid, near); grass(fore)
    for L, sd in ((mid, 31), (near, 32)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], 0, 5)), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
