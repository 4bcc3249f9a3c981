"""St Nicholas, Harbin, a Sunday in Lent, March 1932: old snow and thaw, people going in up the steps, cabs, a tram of the New Town waiting.
   stage A:  blender -b -P cathedral_1932.py -- [scale%]        stage B:  python3 cathedral_1932.py morning
That a tram ran past the cathedral is known; its make and livery are not: this is a two-axle car of the time without number or board.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, cathedral_views as C
PLACE = "cathedral-1932"; LIGHTS = ("morning",)
SUN = (-.80, .34, -.44); EYE = 2.0; AT = (-11.6, 77, math.radians(33)); TRAM = ((5.0, 24.5, 0), math.radians(13)); WIRE = 5.7

def tram(layer):
    """A small car with open platforms, standing; its left end is the front."""
    (x, y, z), a = TRAM; u, n = (math.cos(a), math.sin(a), 0), (math.sin(a), -math.cos(a), 0); fr = ((x, y, z), u, n); M = K.Mesh("tram", layer); B = lambda *q: M.obox(fr, *q); p = lambda s, t, zz: (x + u[0] * s + n[0] * t, y + u[1] * s + n[1] * t, zz)
    B(2.4, 6.8, -1.9, -.3, .30, .70, "iron"); B(.1, 9.1, -2.15, -.05, .70, .88, "iron")
    for s in (3.3, 5.9): M2 = K.Mesh("wheel", layer); R.rod(M2, p(s, -.34, .36), p(s, -.18, .36), .36, "iron", 16); M2.build()
    B(1.5, 7.7, -2.2, 0, .88, 1.72, "wall_c"); B(1.5, 7.7, -2.2, .03, 1.66, 1.76, "trim"); B(1.5, 7.7, -2.2, 0, 2.66, 2.95, "wall_d")
    M.face(fr, [(1.5, 1.76), (7.7, 1.76), (7.7, 2.66), (1.5, 2.66)], -.06, "glass_dark"); M.poly([p(1.5, 0, 1.76), p(1.5, -2.2, 1.76), p(1.5, -2.2, 2.66), p(1.5, 0, 2.66)], "glass_dark")
    for i in range(8): s = 1.5 + 6.1 * i / 7; B(s, s + .12, -.08, .02, 1.72, 2.7, "wall_d")
    for s0, s1 in ((0.0, 1.5), (7.7, 9.2)):
        e = s0 if s0 == 0 else s1; B(s0, s1, -2.1, -.1, .62, .72, "iron"); B(e - .04, e + .04, -2.05, -.15, .72, 1.66, "wall_c"); B(e - .07, e + .07, -2.08, -.12, 1.62, 1.70, "trim")
        for t in (-2.06, -.12): R.beam(M, p(e, t, .7), p(e, t, 2.95), .045, "wall_d")
        for t in (-1.4, -.8): R.beam(M, p(e, t, 1.66), p(e, t, 2.9), .03, "wall_d")
    R.rod(M, p(-.10, -1.1, 1.25), p(-.22, -1.1, 1.25), .14, "lamp", 10); B(-.25, 9.45, -2.3, .10, 2.95, 3.08, "roof", "snow"); B(1.2, 8.0, -1.75, -.45, 3.08, 3.36, "wall_d", "snow"); B(4.2, 5.0, -1.3, -.9, 3.36, 3.5, "iron"); R.beam(M, p(4.6, -1.1, 3.5), p(8.6, -1.1, WIRE), .035, "iron"); M.build()
    W = K.Mesh("wire", layer)
    for s in (-34, 3, 24): R.rod(W, p(s, -3.6, 0), p(s, -3.6, 6.4), .10, "iron", 8, .07); R.beam(W, p(s, -3.6, 6.0), p(s, -1.0, 6.0), .04, "iron")
    W.build()
def model(scale):
    K.reset(); K.SNOW = True; rng = random.Random(9); L = []
    K.ground("near", -40, 44, 3, 34, 40, 30, lambda x, y: 0, "snow"); K.ground("mid", -70, 90, 33, 96, 30, 20, lambda x, y: -.02, "snow"); K.ground("far", -260, 260, 94, 420, 12, 12, lambda x, y: -.04, "snow")
    K.strip("near", [(2.3, 3), (1.5, 8), (1.75, 11), (1.2, 16), (1.3, 21), (.8, 27), (.9, 34)], [4.6, 4.6, 3.6, 4.2, 3.2, 3.8, 3.6], .01, "road"); K.strip("mid", [(.9, 33), (.7, 44), (.4, 57)], [3.6, 4.0, 5.0], .0, "road"); (x, y, _), a = TRAM; d = lambda s, t: (x + math.cos(a) * s + math.sin(a) * t, y + math.sin(a) * s - math.cos(a) * t); K.strip("near", [d(-60, -1.1), d(0, -1.1), d(60, -1.1)], 3.2, .012, "track")
    C.church("mid", AT); C.windows_round("mid", AT, rng); tram("tram")
    F = K.Mesh("fence", "mid"); fy = 46
    for i in list(range(10)) + list(range(13, 24)):
        x = -46 + i * 4.2; F.box(x - .35, x + .35, fy - .35, fy + .35, 0, 2.0, "stone", "snow"); F.lathe(x, fy, 2.0, [(.55, 0), (.0, .5)], 4, "stone", math.pi / 4)
        if i not in (9, 23):
            F.box(x + .35, x + 3.85, fy - .05, fy + .05, 0, .45, "stone", "snow"); [F.box(x + .35, x + 3.85, fy - .03, fy + .03, z, z + .08, "iron") for z in (.75, 1.55)]
            for k in range(8): F.box(x + .6 + k * .43, x + .68 + k * .43, fy - .03, fy + .03, .45, 1.8, "iron")
    F.build(); K.snowbank("mid", -5.6, 47, 66, 2.2, .7, 3);
    B = lambda nm, lay, o, u, n, wd, d, fl, bays, wall, st="rect", par="posts": K.building(nm, lay, o, u, n, wd, d, fl, bays, rng, L, wall, st, lit=0, shop=False, parapet=par, end=True)
    B("right", "far", (20, 112, 0), (1, 0, 0), (0, -1, 0), 46, 14, 2, 12, "far_a", "arch"); B("left", "far", (-78, 122, 0), (1, 0, 0), (0, -1, 0), 34, 14, 2, 9, "far_b", "rect", "mansard")
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .46, (.72 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "tram", "near"], scale=scale, lights=L)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np, cab_rank as CR
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW)
INK = {"snow": ("#93a3bd", "#a9b5c6", "#e9e0d2"), "road": ("#5f5f70", "#75707a", "#a3958c"), "track": ("#6a6a7a", "#827d86", "#b3a699"), "stone": ("#5d6278", "#7a7a88", "#c9bcab"), "grass": ("#93a3bd", "#a9b5c6", "#e9e0d2"), "wood": ("#3d3444", "#54404a", "#a86c4e"), "roof": ("#33505a", "#48675f", "#87a088"), "dome": ("#375868", "#4e7278", "#a3b89e"), "gold": ("#b0824a", "#d9a95c", "#f7dc98"), "trim": ("#6f7180", "#918b90", "#e2d2b8"),
    "glass_dark": ("#2a3448", "#3c475a", "#8496a3"), "glass_lit": ("#2a3448", "#3c475a", "#8496a3"), "mullion": ("#4a5060", "#646672", "#a39c8e"), "far_a": ("#8d97aa", "#a0a6b0", "#d2c8b8"), "far_b": ("#929bab", "#a5aab2", "#d4cabb"), "iron": ("#22283a", "#323848", "#666a76"), "lamp": ("#f2e2b4",) * 3, "door": ("#e8a24c", "#f0b45c", "#f7cc80"), "wall_c": ("#23404a", "#2f525a", "#4f7a78"), "wall_d": ("#86807c", "#a89f90", "#e6d8b8")}
HAZE = "#d5d6d2"; KEY = "#1f2438"; CAST = "#93a3bd"
COATS = ("#3a3f58", "#4a3c4c", "#2f3a50", "#54464c", "#46424e", "#5a5460", "#3a4a58", "#6a5248"); SHAWLS = ("#b9b3ac", "#8c8490", "#d2c8b8", "#6f6a78", "#a08478")
def goer(i, g):
    """One of those going to church, from behind; attitude by chance, a walk for nearly all."""
    if g.random() < .58: q = dict(dress="woman", hat=g.choice(("shawl", "shawl", "cloche")), collar=g.choice(("fur", "none")), left=g.choice(("fold", "down")), right="down", shawl=g.random() < .3); q["right"] = "fold" if q["left"] == "fold" else g.choice(("down", "carry"))
    else: q = dict(dress=g.choice(("long", "coat")), hat=g.choice(("fur", "felt", "cap", "fur")), collar=g.choice(("fur", "flat", "up")), left=g.choice(("down", "pocket")), right=g.choice(("down", "pocket", "carry")))
    return G.back(**q, tilt=g.uniform(-.07, .07), sway=g.uniform(-.03, .03), lean=g.uniform(-.03, .03), turn=g.uniform(-.6, .6), legs=g.choice(("stride", "stride", "contra")), seed=i), g.uniform(1.52, 1.62) if q["dress"] == "woman" else g.uniform(1.66, 1.78)
def ink(c, hz=0.0, **k): return C.cloth(c, **{"hat": "#2f3244", "shawl": "#b9b3ac", "trouser": "#262a3c", "skin": "#b08670", "haze": HAZE, "hz": hz, **k})
def people(mid, near):
    g = random.Random(31); T = lambda u, v: C.turned(AT, u, v)
    for i, (u, v, z) in enumerate(((-1.5, -20.6, .85), (.5, -20.3, 1.0), (1.9, -21.4, .5), (-.5, -22.0, .3), (-2.4, -22.8, 0), (.9, -22.9, 0), (2.4, -23.4, 0))): parts, hm = goer(i, g); C.put(mid, PJ, parts, *T(u, v), hm * 1.05, ink(g.choice(COATS), .10, shawl=g.choice(SHAWLS)), i, SUN if not z else None, CAST, KEY, z=z, rim=("#fff0d2", -1.2, -.6))
    rows = [(x + g.uniform(-.3, .3), y + g.uniform(-.6, .6)) for y in (50, 47, 44, 41.5, 39, 36.5, 34, 31.5) for x in (-1.0, .0, 1.0, 2.0) if g.random() < .62]
    for i, (x, y) in enumerate(sorted(rows, key=lambda q: -q[1])): parts, hm = goer(40 + i, g); C.put(mid if y > 33 else near, PJ, parts, x, y, hm, ink(g.choice(COATS), max(0, (y - 18) * .004), shawl=g.choice(SHAWLS)), 40 + i, SUN, CAST, KEY, rim=("#fff0d2", -1.4, -.7))
    # a cab has put down its fare; another waits behind the fence's shade
    beast = dict(body="#5c4036", far="#43302c", mane="#241e24", strap="#241e24", wheel="#2a262e", hub="#7a5c44", seat="#33333f", hood="#262834", fold="#171a26", shaft="#4a3a34", duga="#7c5240", lampb="#c9a86a", coat="#33405a", face="#a97a5c", beard="#8c8078", hat="#2c2c38")
    for L, x, y, hd, body, flip, coat in ((mid, -15.2, 38, -.35, "#6f5c50", False, "#4a4450"), (near, -8.6, 25.5, -.5, "#5c4036", False, "#33405a")):
        px, py, s = PJ(x, y); s *= 1.45; P.blot(L, [(px + s * a, py + s * b) for a, b in ((-1.0, .02), (2.7, .02), (1.6, .12), (-2.4, .12))], CAST, .9, 2, 3); K.stamp(L, CR.droshky(hd), px, py, s, dict(beast, body=body, far=R.hexes({"x": body}, "#1c1a20", .3)["x"], coat=coat), flip, [("#fff0d2", 1.8 * S, -1.4 * S)], None, int(y), line=(KEY, max(.7, s / S / 230)))
    for i, (x, y, hm, c, q, k) in enumerate(((-2.9, 23.4, 1.60, "#4a3c4c", dict(dress="woman", hat="shawl", collar="none", left="fold", right="fold", shawl=True, turn=.5, legs="stride"), dict(shawl="#c9bfae")), (.95, 20.4, 1.74, "#3a4a58", dict(dress="long", hat="felt", collar="fur", left="down", right="pocket", turn=-.4, legs="stride", lean=.02), {}), (1.85, 20.0, 1.58, "#6a4a4c", dict(dress="woman", hat="cloche", collar="fur", left="down", right="fold", turn=.3, tilt=.05, legs="stride"), dict(hat="#54343c")), (3.6, 20.6, 1.18, "#54606c", dict(dress="girl", hat="hood", collar="none", left="raised", right="down", child=True, legs="stride"), dict(hat="#c9bfae")), (4.35, 20.8, 1.62, "#3a3446", dict(dress="woman", hat="shawl", collar="none", left="down", right="carry", turn=-.4, legs="contra"), dict(shawl="#8c8490")))):
        C.put(near, PJ, G.back(**q, seed=80 + i), x, y, hm, ink(c, .02, **k), 80 + i, SUN, CAST, KEY, rim=("#fff0d2", -2.0, -1.0))
    # the pair one sees first: an old woman on the arm of a younger, round the edge of the water
    for i, (x, y, hm, c, q, k) in enumerate(((-1.20, 11.6, 1.46, "#2c2c40", dict(dress="woman", hat="shawl", collar="none", left="down", right="fold", shawl=True, turn=.25, tilt=-.07, lean=.05, nod=.03, holds=("l", "cane")), dict(shawl="#a8988c", shawl2="#75666a", fringe="#a8988c", strap="#3a2c30")), (-.42, 11.4, 1.64, "#4a4a66", dict(dress="woman", hat="cloche", collar="fur", left="fold", right="down", turn=-.6, tilt=.05, lean=-.03, legs="stride", belt="half"), dict(hat="#332f48", fur="#2a2632")))):
        C.put(near, PJ, G.back(**q, seed=90 + i), x, y, hm, ink(c, **k), 90 + i, SUN, CAST, KEY, rim=("#fff0d2", -3.0, -1.4))
def water(L):
    """Melt-water on the square: the sky lies in it, cut out of the snow."""
    (x, y, _), a = TRAM; d = lambda s, t, z=.03: PJ(x + math.cos(a) * s + math.sin(a) * t, y + math.sin(a) * s - math.cos(a) * t, z)[:2]
    for t in (-1.8, -.4): N.lines_of(L, [d(-30, t), d(-8, t), d(30, t)], 2.2, "#3c4054"); N.lines_of(L, [d(-30, t + .06), d(30, t + .06)], .9, "#dcd6cc", .9)
    N.lines_of(L, [d(-40, -1.1, WIRE), d(3, -1.1, WIRE), d(40, -1.1, WIRE)], 1.3, "#2a2e44", .9, 5)
    for i, (x, y, rx, ry) in enumerate(((-4.7, 11.6, 2.1, 1.25), (-8.6, 16.5, 2.0, 1.2), (4.2, 12.4, 1.25, .8), (8.6, 17.6, 1.6, .9), (-2.7, 16.6, .8, .5))):
        g = random.Random(i); pts = [(x + rx * k * math.cos(t), y + ry * k * math.sin(t)) for t, k in ((t, g.uniform(.66, 1.12)) for t in np.linspace(0, 2 * math.pi, 13)[:-1])]; px = K.smooth_closed([PJ(u, max(4.5, v))[:2] for u, v in pts]); m = px.mean(0)
        P.blot(L, m + (px - m) * 1.05 - (0, 4 * S), "#6f748a", 1, 1.5, i); P.blot(L, px, "#9fb3c1", 1, 1.5, i)
        for k in range(4): u, v = g.uniform(-.6, .5) * rx, g.uniform(-.5, .5) * ry; a_, b, s = PJ(x + u, max(4.5, y + v)); P.blot(L, P.oval(a_, b, s * g.uniform(.2, .5), 2.4 * S), "#dfe0d6", 1, 1, k)
def press(light):
    sky = N.sky([(0, "#6f8fae"), (.16, "#93aabb"), (.34, "#b9c5c4"), (.52, "#dcd8c4"), (.70, "#f2e2c0"), (1, "#e9d8b8")], [(170, 50, 1500, 3700, "#b4c4c9", .75), (360, 44, -300, 800, "#c9d0ca", .75), (600, 46, 1900, 3500, "#e2dfcc", .75), (840, 34, -200, 900, "#efe6cc", .8), (980, 26, 1500, 3400, "#f7e8c6", .8)], 0)
    def thaw(D, rgb):
        b = N.mask(D, "snow") & (D["n"][..., 2] > .8) & (D["pos"][..., 2] < .2); n = N.lying(PJ(0, 1e5)[1], PJ(0, 1e5)[0], 240, 22, 21); rgb = np.where((b & (n > .62))[..., None], P.hexc("#8c8688"), rgb); rgb = np.where((b & (n > .40) & (n <= .62))[..., None], rgb * .93, rgb)
        r = N.mask(D, "road", "track"); q = N.lying(PJ(0, 1e5)[1], PJ(0, 1e5)[0], 60, 12, 9); return np.where((r & (q > .7))[..., None], P.hexc("#c3c6c8"), rgb)
    blk = lambda lay, key, fog, sd, ln, zr, **k: C.block(RAW, lay, INK, key, fog, sd, 1.2, ln, zr, extra=thaw, lit=("lamp", "door"), quiet=("snow", "road", "track"), **k)[0]; far = blk("far", "#7d879a", (HAZE, 70, 240, .60), 21, (2.0, .8), 60); mid = blk("mid", "#262a3e", (HAZE, 50, 130, .26), 33, (2.5, 1.1), 40); car = blk("tram", KEY, None, 36, (2.4, 1.1), 24); near = blk("near", KEY, None, 47, (2.4, 1.1), 20)
    for i, (x, y, hh) in enumerate(((-30, 80, 520), (-34, 90, 420), (-25, 96, 380), (17, 84, 420), (26, 90, 470), (34, 92, 380), (12.5, 92, 330))):
        px, py, _ = PJ(x, y); t = K.tree2d(h, w, px, py, hh * S, 11 + i, .5, 0, 8); P.paint(far, (t[0] if isinstance(t, tuple) else t) * .85, "#8d95a4")
    g = random.Random(3)
    for i in range(34):                                                # the bells have put up the jackdaws
        t = g.uniform(0, 6.3); x, y, q = 1420 + 430 * math.cos(t) * g.uniform(.4, 1.5), 330 + 210 * math.sin(t) * g.uniform(.3, 1.2), g.uniform(9, 19); u = g.uniform(-.5, .5); P.blot(far if i % 3 else mid, [((x + a * q) * S, (y - (b + u * a) * q) * S) for a, b in ((-1, .35), (-.45, .42), (0, .05), (.5, .5), (1.05, .3), (.5, .20), (.1, -.22), (-.2, -.12), (-.5, .16))], "#2a2e44", 1, .6, i)
    pond = N.empty(); water(pond); near = P.over(P.over(near, pond), car); people(mid, near)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
