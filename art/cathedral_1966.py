"""St Nicholas, Harbin, 24 August 1966: schoolchildren on the roof with ropes are taking the log church down; few look on.
   stage A:  blender -b -P cathedral_1966.py -- [scale%]        stage B:  python3 cathedral_1966.py afternoon
That it was pulled down on 23 and 24 August is known; in what order its parts came off is not. No banner and no lettering is drawn.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, cathedral_views as C
PLACE = "cathedral-1966"; LIGHTS = ("afternoon",)
SUN = (-.30, -.62, -.48); EYE = 1.7; AT = (-6.4, 60, math.radians(112)); CART = (-2.05, 10.2)

def debris(layer):
    """What has come down: logs, boards, and the great onion on its side."""
    g = random.Random(6); M = K.Mesh("logs", layer)
    for i in range(46):
        x, y, a = g.gauss(-4, 7.5), g.uniform(31, 44), g.uniform(-.5, .5) + (math.pi / 2 if g.random() < .2 else 0); l = g.uniform(1.6, 4.6); z = .2 + max(0, g.gauss(.35, .45)) * max(0, 1 - abs(x + 4) / 9); b = (x + l * math.cos(a), y + l * math.sin(a) * .5, z + g.uniform(-.1, .5))
        (R.rod(M, (x, y, z), b, .17, "wood", 8, end="log_end") if i % 3 else R.beam(M, (x, y, z), b, .04, "plank", .14))
    M.build()
    for i in range(26): B = K.Mesh(f"board{i}", layer); x, y, a = g.uniform(-9, 9), g.uniform(15, 33), g.uniform(0, 3.1); l = g.uniform(.8, 2.6); R.beam(B, (x, y, .05), (x + l * math.cos(a), y + l * math.sin(a), .09), .10, "plank", .03); B.build()
    O = K.Mesh("fallen", layer); K.onion_dome(O, 0, 0, -1.5, 1.75, 1.2); C.laid(C.laid(O.build(), (0, 0, math.pi / 2)), (1.8, 26, math.radians(-66), 1.22), math.radians(76))
def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(9); L = []
    K.ground("near", -30, 40, 3, 36, 30, 30, lambda x, y: 0, "ground"); K.ground("mid", -70, 90, 35, 100, 30, 20, lambda x, y: -.02, "ground"); K.ground("far", -260, 260, 98, 420, 12, 12, lambda x, y: -.04, "grass")
    C.church("mid", AT, (.0, .18, .34, .62, .46, .10, .0, .26), (1.75, 1.25)); C.windows_round("mid", AT, rng); debris("near")
    F = K.Mesh("fence", "near"); fy = 34                             # what is left of the fence: piers, the iron gone from most
    for i in range(15):
        x = -31 + i * 4.4
        if i in (6, 8): continue
        h = (2.0, 1.4)[i % 5 == 3]; F.box(x - .35, x + .35, fy - .35, fy + .35, 0, h, "stone")
        if h == 2.0: F.lathe(x, fy, 2.0, [(.55, 0), (.0, .5)], 4, "stone", math.pi / 4)
        if i in (0, 1, 2, 10, 11, 12, 13):
            F.box(x + .35, x + 4.05, fy - .05, fy + .05, 0, .45, "stone"); [F.box(x + .35, x + 4.05, fy - .03, fy + .03, z, z + .08, "iron") for z in (.75, 1.55)]
            for k in range(8): F.box(x + .6 + k * .45, x + .68 + k * .45, fy - .03, fy + .03, .45, 1.8, "iron")
    F.build()
    B = lambda nm, lay, o, u, n, wd, d, fl, bays, wall, st="rect", par="posts": K.building(nm, lay, o, u, n, wd, d, fl, bays, rng, L, wall, st, lit=0, shop=False, parapet=par, end=True)
    B("right", "far", (26, 128, 0), (1, 0, 0), (0, -1, 0), 44, 14, 4, 11, "far_a"); B("left", "far", (-92, 140, 0), (1, 0, 0), (0, -1, 0), 36, 14, 3, 9, "far_b", "arch", "mansard")
    for x, y in ((12.5, 30),): K.street_lamp("near", x, y, 5.2, L, 4.5, -1)
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .44, (.70 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW)
INK = {"ground": ("#a3958c", "#bcae9c", "#e9dcbc"), "stone": ("#7d7a80", "#9d958e", "#ded2b6"), "grass": ("#8b937c", "#a3a688", "#c4c09a"), "wood": ("#4f3c40", "#6c4f48", "#b9805c"), "log_end": ("#8f7058", "#b08a64", "#e0b884"), "roof": ("#465c58", "#5f7668", "#a3b28c"), "dome": ("#4a6668", "#66837a", "#b5c09a"), "gold": ("#a8834c", "#cfa660", "#f3dc9c"), "trim": ("#86807e", "#a89c8c", "#e2d3b0"), "plank": ("#6a5448", "#94765c", "#dcb482"),
    "glass_dark": ("#2c2c36", "#3a3a42", "#6a6a66"), "glass_lit": ("#2c2c36", "#3a3a42", "#6a6a66"), "mullion": ("#55504e", "#6e6862", "#a39a84"), "far_a": ("#b3ab9e", "#c0b7a5", "#d9cdb0"), "far_b": ("#b5aca2", "#c3b9a8", "#d9cdb2"), "iron": ("#3a3a44", "#4c4a50", "#817c74"), "lamp": ("#d9d0b8",) * 3, "door": ("#201c24", "#2a242a", "#5a4a44")}
HAZE = "#ece0c4"; KEY = "#2c2830"; CAST = "#a3958c"; RED = "#c23a30"

# ---- people: schoolchildren in shirts, a red band on the sleeve; heights = 1 standing
def band(x, y, r=.040): return ("petal", "p", [(x - r, y + .020), (x + r, y + .024), (x + r, y - .022), (x - r, y - .026)])
def astride(reach=0, plait=False, seed=0):
    """Sitting across a ridge, from the side, facing right; the ridge is at y = 0, a leg hangs down our slope. reach: 0 holds on, 1 pulls a rope, 2 arm up."""
    p = [("leg", "l", [(.0, .03, .060), (.085, -.10, .046), (.05, -.27, .032)]), ("boot", "l", [(.05, -.29, .030), (.10, -.30, .022)]), ("coat", "c", [(-.085, -.02), (-.10, .14), (-.075, .28), (-.01, .35), (.065, .32), (.085, .16), (.08, -.01), (.0, -.04)]), ("fold", "l", [(.02, .27, .001), (-.01, .14, .006), (.02, .01, .002)]), ("face", "c", [(.0, .44), (.07, .45), (.10, .41), (.085, .36), (.02, .345)]), ("hair", "c", [(-.045, .40), (-.04, .47), (.02, .51), (.08, .485), (.06, .45), (.015, .43), (.0, .36), (-.035, .355)])]
    if plait: p += [("hair", "l", [(-.035, .40, .018), (-.07, .33, .015), (-.065, .24, .009)])]
    A = ([(-.005, .30, .036), (.06, .17, .030), (.13, .03, .022)], [(-.005, .30, .036), (.12, .22, .031), (.25, .25, .022)], [(-.005, .31, .036), (.08, .42, .031), (.13, .56, .022)])[reach]; p += [("sleeve", "l", A), ("glove", "l", [(*A[2][:2], .022), (A[2][0] + .025, A[2][1] + .01, .018)]), band((A[0][0] + A[1][0]) / 2, (A[0][1] + A[1][1]) / 2 + .01)]
    return p
def hauling(k=0, plait=False):
    """Leaning back on a rope, from the side, facing left, the rope at (-.30, .66)."""
    d = .03 * (k % 3 - 1); p = [("leg2", "l", [(.08, .46, .056), (.02 + d, .25, .042), (-.10 + d, .04, .028)]), ("boot", "l", [(-.10 + d, .028, .026), (-.155 + d, .016, .018)]), ("leg", "l", [(.10, .46, .058), (.19, .27, .042), (.20 - d, .05, .028)]), ("boot", "l", [(.20 - d, .028, .026), (.145 - d, .016, .018)])]
    p += [("coat", "c", [(.03, .42), (.03, .56), (.085, .70), (.15, .81), (.225, .80), (.25, .70), (.20, .54), (.165, .42), (.10, .40)]), ("fold", "l", [(.17, .74, .001), (.13, .60, .006), (.10, .46, .002)]), ("face", "c", [(.20, .90), (.135, .905), (.115, .87), (.13, .825), (.20, .82)]), ("hair", "c", [(.255, .86), (.25, .93), (.19, .965), (.13, .945), (.15, .91), (.20, .885), (.215, .83), (.245, .825)])]
    if plait: p += [("hair", "l", [(.245, .85, .018), (.29, .77, .015), (.285, .68, .009)])]
    return p + [("sleeve", "l", [(.165, .76, .037), (.02, .68, .031), (-.17, .67, .022)]), ("glove", "l", [(-.19, .67, .024), (-.22, .668, .022)]), band(.085, .722, .034)]
def old_man():
    """Old Diao on the cart from behind, knees drawn up to one side, hands on a stick before him; seat at y = 0, standing height 1."""
    return [("trouser", "c", [(-.16, .0), (-.18, .085), (-.05, .11), (.14, .10), (.20, .06), (.18, -.01), (.0, -.02)]), ("coat", "c", [(-.135, .02), (-.15, .16), (-.135, .29), (-.085, .375), (-.02, .405), (.045, .40), (.105, .365), (.15, .28), (.155, .15), (.14, .02), (.0, -.005)]), ("fold", "l", [(-.01, .36, .001), (.0, .20, .004), (-.012, .02, .002)]), ("fold", "l", [(-.085, .30, .001), (-.105, .17, .006), (-.08, .04, .002)]), ("fold", "l", [(.09, .30, .001), (.105, .18, .005), (.07, .05, .002)]),
            ("sleeve", "l", [(-.115, .315, .046), (-.175, .185, .042), (-.135, .085, .032)]), ("sleeve", "l", [(.115, .31, .046), (.19, .20, .042), (.235, .215, .030)]), ("glove", "l", [(.255, .222, .022), (.27, .225, .020)]), ("cane", "l", [(.262, .30, .010), (.275, -.24, .008)]), ("collar", "c", [(-.050, .405), (.0, .415), (.055, .40), (.06, .375), (-.055, .378)]),
            ("skin", "c", [(-.030, .44), (.036, .44), (.038, .39), (-.034, .39)]), ("skin", "c", [(-.05, .505), (-.062, .49), (-.052, .465), (-.03, .47)]), ("skin", "c", [(.054, .505), (.066, .49), (.056, .465), (.034, .47)]), ("hair", "c", [(-.052, .49), (-.046, .545), (-.01, .575), (.032, .57), (.056, .54), (.058, .49), (.04, .445), (-.032, .445)]), ("skin", "c", [(-.043, .515), (-.042, .550), (-.008, .581), (.032, .576), (.053, .545), (.050, .510), (.028, .492), (-.018, .490)]), ("fold", "l", [(-.025, .470, .001), (.003, .458, .003), (.035, .462, .001)])]
def puller():
    """The man between the shafts, from behind, who has put them down and rests on one hip; straw hat, a towel round his neck."""
    return [("boot", "l", [(-.06, .03, .028), (-.075, .014, .020)]), ("boot", "l", [(.075, .03, .028), (.10, .014, .020)]), ("trouser", "l", [(-.045, .46, .062), (-.055, .26, .050), (-.060, .06, .036)]), ("trouser", "l", [(.045, .46, .062), (.068, .26, .050), (.075, .06, .036)]), ("coat", "c", [(-.02, .85), (-.085, .82), (-.118, .76), (-.10, .62), (-.095, .53), (-.115, .41), (.01, .40), (.122, .42), (.105, .54), (.112, .64), (.125, .77), (.085, .83), (.03, .85)]), ("fold", "l", [(.0, .76, .001), (.012, .60, .005), (.0, .43, .002)]), ("fold", "l", [(-.06, .72, .001), (-.055, .58, .004), (-.08, .44, .002)]),
            ("sleeve", "l", [(-.105, .765, .036), (-.165, .65, .031), (-.075, .555, .026)]), ("sleeve", "l", [(.108, .765, .036), (.150, .64, .031), (.148, .52, .024)]), ("glove", "l", [(.148, .505, .020), (.152, .455, .019)]), ("shawl", "c", [(-.055, .865), (.0, .88), (.058, .865), (.078, .825), (.07, .72), (.045, .72), (.045, .81), (-.05, .81), (-.068, .83)]), ("skin", "c", [(-.034, .90), (.034, .90), (.036, .85), (-.036, .85)]), ("hair", "c", [(-.046, .93), (.046, .93), (.042, .89), (-.042, .89)]), ("hat", "c", [(-.062, .935), (-.045, .975), (.0, .995), (.045, .975), (.062, .935)]), ("hat", "c", [(-.14, .918), (-.05, .948), (.05, .948), (.145, .925), (.05, .915), (-.05, .908)]), ("hat2", "l", [(-.055, .942, .006), (.055, .944, .006)])]
def bicycle():
    """A bicycle held upright, from the side; metres."""
    ring = lambda x: [("iron", "l", [(x + .33 * math.cos(a), .33 + .33 * math.sin(a), .018) for a in np.linspace(0, 6.29, 22)])] + [("spoke", "l", [(x - .31 * math.cos(a), .33 - .31 * math.sin(a), .004), (x + .31 * math.cos(a), .33 + .31 * math.sin(a), .004)]) for a in np.linspace(.2, 3.0, 5)]
    return ring(-.52) + ring(.52) + [("iron", "l", q) for q in ([(-.52, .33, .014), (-.10, .33, .014), (.38, .78, .014), (-.20, .80, .014), (-.10, .33, .014)], [(-.52, .33, .012), (-.20, .80, .012)], [(.52, .33, .014), (.36, .95, .014)], [(.36, .95, .014), (.24, .99, .016)], [(-.22, .80, .012), (-.24, .88, .012)])] + [("seat", "l", [(-.34, .89, .030), (-.16, .90, .022)])]
def pupil(L, parts, x, y, z, hm, seed, shirt, flip=False, key=KEY, hz=.10, girl=False):
    ink = C.cloth(shirt, "#3a3a48", "#a9765c", "#241f26", trouser=("#4a4e64", "#5a5a5c", "#5c5668")[seed % 3], petal=RED, haze=HAZE, hz=hz); ink["petal"] = RED; C.put(L, PJ, parts, x, y, hm, ink, seed, None, key=key, z=z, flip=flip, rim=("#fff2d0", .8, -1.2))
SHIRT = ("#efe6d2", "#e6dcc6", "#8a927c", "#f2ead8", "#9aa2ac")
def on_roof(mid):
    """Astride the ridges, as many as can hold on."""
    T = lambda u, v: C.turned(AT, u, v)
    for i, (v, r, pl, fl) in enumerate(((4.4, 1, False, False), (5.4, 0, True, False), (6.1, 2, False, False), (7.3, 0, False, True), (8.2, 1, True, False), (9.3, 1, False, False), (9.95, 2, False, False))): pupil(mid, astride(r, pl), *T(0, v), 14.55, 1.62, i, SHIRT[i % 5], not fl)
    for i, (v, r, pl, fl) in enumerate(((-11.0, 0, True, True), (-12.4, 1, False, False))): pupil(mid, astride(r, pl), *T(0, v), 10.4, 1.60, 20 + i, SHIRT[(i + 2) % 5], fl)
    for i, (u, r) in enumerate(((-8.6, 0), (-10.1, 2))): pupil(mid, G.back(dress="jacket", hat="none", collar="none", left=("hold", "raised")[i], right=("raised", "out")[i], tilt=.06, seed=i), *T(u, 0), 14.3, 1.58, 30 + i, SHIRT[i + 2], False)
    for i, (a, t, q) in enumerate(((math.radians(152), .34, 0), (math.radians(214), .60, 1), (math.radians(186), .80, 2))):
        rr = 5.6 * (.92 - .76 * t) + .15; x, y = T(rr * math.cos(a), rr * math.sin(a)); pupil(mid, G.back(dress="jacket", hat="none", collar="none", left=("high", "brow", "high")[q], right=("out", "hold", "down")[q], legs="stride", lean=(.04, -.05, .02)[q], tilt=(.1, -.12, .05)[q], seed=q), x, y, 16.2 + 15 * (.10 + .90 * t) - .9, 1.58, 40 + i, SHIRT[(i + 1) % 5])
def rope(L, a, b, r, sag, colour="#5a4638"): N.lines_of(L, [PJ(*a)[:2], PJ(*b)[:2]], r, colour, .95, sag)
def ground_people(near):
    """A file of pupils leaning on the rope from the bell tower; and behind them, well apart, those who only look."""
    bx, by = C.turned(AT, 0, -16); x0, y0 = 9.4, 38.0; rope(near, (bx, by, 23.2), (x0, y0, 1.0), 2.0, 26); n = 9
    rope(near, (x0, y0, 1.0), (x0 + 8.6, y0 - 4.4, 1.0), 2.0, 0)
    for i in range(n): t = i / (n - 1); x, y = x0 + .8 + 8 * t, y0 - .4 - 4.2 * t; N.shadow(near, PJ, x, y, 1.5, SUN, CAST, .8, .2); pupil(near, hauling(i, i % 3 == 1), x, y, 0, 1.50 + .05 * (i % 4), 60 + i, SHIRT[(i * 2) % 5], hz=.04)
    rows = [(-9.4, 21.0, 1.56, "#7d8698", dict(dress="woman", hat="none", left="fold", right="fold", turn=.5, tilt=.05), {}), (-8.4, 21.6, 1.06, "#c2a58c", dict(dress="girl", hat="none", left="down", right="raised", child=True, turn=.2), {}), (-.75, 17.2, 1.60, "#5e6478", dict(dress="jacket", hat="cap", left="down", right="brow", turn=.35, legs="contra"), dict(hat="#4c566e")), (2.3, 16.6, 1.54, "#55525c", dict(dress="woman", hat="shawl", left="fold", right="fold", turn=-.5, tilt=-.06, nod=.02), dict(shawl="#efe6d0")), (5.4, 20.5, 1.66, "#8c8c86", dict(dress="jacket", hat="none", left="hold", right="pocket", turn=-.6, lean=.02), {})]
    for i, (x, y, hm, c, q, kw) in enumerate(rows): C.put(near, PJ, G.back(**q, collar="flat", seed=70 + i), x, y, hm, C.cloth(c, **{"trouser": "#4a4a5c", "hair": "#2a2428", "skin": "#a9765c", **kw}), 70 + i, SUN, CAST, KEY, rim=("#fff2d0", 1.2, -1.8))
    px, py, s = PJ(4.75, 20.4); K.stamp(near, bicycle(), px, py, s, dict(body="#33333c", iron="#33333c", spoke="#6a6660", seat="#3a2c2c"), True, None, None, 3)
def hand_cart(near):
    """Two wheels, a bed of boards, shafts let down; on it the old man; before it the one who brought him."""
    x, y = CART; q = lambda u, v, z: PJ(x + u, y + v, z)[:2]; tone = dict(a="#6a4c3c", b="#8c6648", c="#3c2e2e", d="#c79a68"); g = lambda pts, c, a=1.0, r=1.2: P.blot(near, pts, c, a, r, 3); d = lambda u, v, z: PJ(x + u + SUN[0] / -SUN[2] * z, max(3.0, y + v + SUN[1] / -SUN[2] * z))[:2]
    g([d(-.72, -1.0, .74), d(.72, -1.0, .74), d(.72, .95, .74), d(-.72, .95, .74)], CAST, .9, 2); g([d(.24, -.6, .74), d(-.24, -.6, .74), d(-.20, -.6, 1.35), d(-.06, -.6, 1.62), d(.08, -.6, 1.62), d(.20, -.6, 1.35)], CAST, .9, 2)
    for sg in (-.80, .80): g([d(sg + .05 * math.cos(t), .46 * math.cos(t), .46 + .46 * math.sin(t)) for t in np.linspace(0, 6.28, 24)], CAST, .9, 2)
    C.put(near, PJ, puller(), x - 1.75, y + 2.2, 1.72, C.cloth("#5c6c80", "#d9c08c", "#a9765c", "#241f26", "#e6dcc6", trouser="#44485a"), 90, SUN, CAST, KEY, rim=("#fff2d0", 1.6, -2.4))
    for sg in (-.44, .44): N.lines_of(near, [q(sg, .9, .68), q(sg * .8, 2.9, .12)], 8, tone["c"]); N.lines_of(near, [q(sg, .9, .70), q(sg * .8, 2.9, .14)], 4, tone["b"])
    for sg in (-.84, .84):                                              # wheels a little splayed, so that they show their spokes
        R_ = .48; ring = lambda r, o=0: [q(sg + o + .20 * r * math.cos(t), r * math.cos(t), R_ + r * math.sin(t)) for t in np.linspace(0, 6.2832, 41)]
        for k, c in ((.055 if sg > 0 else -.055, KEY), (0, tone["a"])):
            for r0, r1 in ((R_, R_ * .84), (.10, 0)): e, f = ring(r0, k), ring(r1, k); [g([e[i], e[i + 1], f[i + 1], f[i]], c, 1, 0) for i in range(40)]
            for t in range(0, 40, 5): N.lines_of(near, [ring(.06, k)[t], ring(R_ * .88, k)[t]], 4 if k else 3, c)
        N.lines_of(near, ring(R_), 1.6, KEY); N.lines_of(near, ring(R_ * .84), 1.2, KEY)
    for i, v in enumerate((.95, .62, .29, -.04, -.37, -.70)): g([q(-.72, v, .74), q(.72, v, .74), q(.72, v - .33, .74), q(-.72, v - .33, .74)], tone["b"] if i % 2 else "#9a7352")
    g([q(-.76, -1.03, .74), q(.76, -1.03, .74), q(.76, -1.03, .60), q(-.76, -1.03, .60)], tone["a"]); g([q(-.76, -1.03, .74), q(.76, -1.03, .74), q(.76, -1.03, .71), q(-.76, -1.03, .71)], tone["d"]); N.lines_of(near, [q(-.76, -1.03, .60), q(.76, -1.03, .60), q(.76, -1.03, .74), q(-.76, -1.03, .74), q(-.76, -1.03, .60)], 2.0, KEY)
    C.put(near, PJ, [("quilt", "c", [(-.27, -.03), (-.25, .045), (.0, .06), (.25, .04), (.28, -.02), (.20, -.10), (.02, -.075), (-.18, -.11)]), ("quilt2", "l", [(-.2, .0, .003), (.2, -.01, .003)])] + old_man(), x - .04, y - .62, 1.60, C.cloth("#3f4a66", "#3a3f58", "#b08468", "#e9e4d8", trouser="#3a4054", quilt="#a5584c", quilt2="#7c3c38", cane="#3a2a28"), 95, None, key=KEY, z=.79, rim=("#fff2d0", 2.0, -3.0))

def press(light):
    sky = N.sky([(0, "#a9b5ac"), (.14, "#c2c6b2"), (.32, "#dcd5b8"), (.50, "#ecdfbe"), (.68, "#f3e4c2"), (1, "#ecdcb8")], [(240, 60, 1300, 3800, "#d4d2ba", .7), (420, 46, -200, 900, "#e0d9bc", .7), (640, 40, 1900, 3400, "#f2e6c6", .8), (860, 34, -300, 1200, "#f4e6c4", .8)], 0)
    def dust(D, rgb): z = D["pos"][..., 2]; return P.wipe(rgb, "#e6d6b4", np.round(np.clip(1 - (z + 1.2 * P.noise(h, w, 300, 40, 5)) / 7.5, 0, 1) * 8) / 8 * .52 * (~N.mask(D, "ground")))       # what has just come down hangs about its foot
    far, _ = C.block(RAW, "far", INK, "#8f867e", (HAZE, 60, 220, .62), 21, 1.0, (2.0, .8), 60); mid, _ = C.block(RAW, "mid", INK, "#38303a", (HAZE, 46, 120, .22), 33, 1.2, (2.5, 1.1), 40, extra=dust); near, _ = C.block(RAW, "near", INK, KEY, None, 47, 1.3, (2.6, 1.2), 20)
    green = ("#98a184", "#aeb192", "#c9c6a2")
    for i, (x, y, rx, ry) in enumerate(((-52, 110, 120, 150), (-44, 104, 90, 190), (-38, 108, 110, 120), (24, 106, 70, 190), (29, 104, 60, 150), (46, 100, 90, 120), (57, 96, 130, 140))): px, py, s = PJ(x, y); V.crown(far, px, py - ry * S * .9, rx * S, ry * S, green, 5 + i, 46, (.16, .30))
    on_roof(mid); ground_people(near); hand_cart(near)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near)], still_budget=120_000)
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
