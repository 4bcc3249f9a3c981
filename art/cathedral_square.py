"""The square before the log cathedral of St Nicholas, Harbin, Trinity Sunday, 8 June 1941: the new monument opposite, blessed and then left alone.
   stage A:  blender -b -P cathedral_square.py -- [scale%]        stage B:  python3 cathedral_square.py afternoon dusk
Of the monument it is known that it was twelve metres high; the stele here is plain, without device or lettering.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N, kit_green as V
PLACE = "cathedral-square"; LIGHTS = ("afternoon", "dusk")
SUN = (-.62, .50, -.52); EYE = 2.3; CATHEDRAL = (9.6, 104); STELE = (-9.0, 40)

def stele(layer, x, y):
    """Three steps, a plinth, a tapering shaft with a blank tablet and a plain cap: 12 m."""
    M = K.Mesh("stele", layer); z = 0
    for a, t in ((3.6, .28), (3.0, .28), (2.4, .28)): M.box(x - a, x + a, y - a, y + a, z, z + t, "stone"); z += t
    M.box(x - 1.75, x + 1.75, y - 1.75, y + 1.75, z, z + 2.3, "concrete"); M.box(x - 1.95, x + 1.95, y - 1.95, y + 1.95, z + 2.3, z + 2.6, "stone"); z += 2.6
    M.lathe(x, y, z, [(1.70, 0), (1.12, 7.4), (1.30, 7.5), (1.30, 7.85), (.95, 8.1), (0, 8.56)], 4, "concrete", math.pi / 4); M.build()
    fr = ((x, y - 1.75, 0), (1, 0, 0), (0, -1, 0)); T = K.Mesh("tablet", layer); T.obox(fr, -1.25, 1.25, 0, .06, 1.25, 2.75, "stone"); T.build()
    for i, u in enumerate((-2.1, -1.2, 1.3, 2.2)):                 # wreaths leaning on the steps
        Wr = K.Mesh(f"wreath{i}", layer); c = (x + u, y - 2.5 - .1 * i, .56 + .52)
        for k in range(12): a, b = 2 * math.pi * k / 12, 2 * math.pi * (k + 1) / 12; q = lambda t, r: (c[0] + r * math.cos(t), c[1] + .12 * math.sin(t), c[2] + r * math.sin(t)); Wr.poly([q(a, .50), q(b, .50), q(b, .30), q(a, .30)], "grass")
        for k in range(5): t = 1.2 * k + i; Wr.poly([(c[0] + .40 * math.cos(t) + .09 * math.cos(s), c[1] - .04 + .1 * math.sin(t), c[2] + .40 * math.sin(t) + .09 * math.sin(s)) for s in (0, 1.2, 2.5, 3.8, 5.0)], "red")
        Wr.build()
def platform(layer, x0, x1, y0, y1, z):
    """The joiner's boards on hire: a low stand with a rail and three steps."""
    M = K.Mesh("platform", layer); fr = ((x0, y0, 0), (1, 0, 0), (0, -1, 0)); R.boards(M, fr, 0, x1 - x0, 0, z, .02, .24, "plank", 4); M.box(x0, x1, y0, y1, z - .06, z, "plank"); R.boards(M, ((x1, y0, 0), (0, 1, 0), (1, 0, 0)), 0, y1 - y0, 0, z, .02, .24, "plank", 5)
    for i in range(3): M.box(x1 + .3 * i, x1 + .3 * (i + 1), y0 + .4, y1 - .4, 0, z * (3 - i) / 4, "plank")
    M.build()

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(9); L = []
    K.ground("near", -30, 40, 3, 34, 30, 30, lambda x, y: 0, "ground"); K.ground("mid", -60, 80, 33, 90, 30, 20, lambda x, y: -.02, "ground"); K.ground("far", -260, 260, 88, 420, 12, 12, lambda x, y: -.04, "grass")
    K.strip("mid", [(-60, 70), (-20, 68), (12, 66), (16, 50), (18, 34)], 5.0, .02, "road"); K.cathedral("far", *CATHEDRAL, 1.0, random.Random(4)); stele("mid", *STELE); platform("stand", -6.3, -1.9, 35.5, 38.6, .95)
    F = K.Mesh("fence", "far"); fy = 80                             # the cathedral's fence: stone piers, iron between
    for i in range(17):
        x = -26 + i * 4.2
        F.box(x - .35, x + .35, fy - .35, fy + .35, 0, 2.0, "stone"); F.lathe(x, fy, 2.0, [(.55, 0), (.0, .5)], 4, "stone", math.pi / 4)
        if i < 16 and not 7 <= i <= 8:
            F.box(x + .35, x + 3.85, fy - .05, fy + .05, 0, .45, "stone"); F.box(x + .35, x + 3.85, fy - .03, fy + .03, 1.55, 1.65, "iron"); F.box(x + .35, x + 3.85, fy - .03, fy + .03, .75, .82, "iron")
            for k in range(8): F.box(x + .6 + k * .43, x + .68 + k * .43, fy - .03, fy + .03, .45, 1.8, "iron")
    F.build()
    B = lambda nm, lay, o, u, n, wd, d, fl, bays, wall, st="rect", par="posts", end=False, dome=False: K.building(nm, lay, o, u, n, wd, d, fl, bays, rng, L, wall, st, lit=.3, shop=False, parapet=par, end=end, dome=dome)
    B("hotel", "mid", (19, 90, 0), (0, -1, 0), (-1, 0, 0), 42, 26, 3, 9, "wall_b", "arch", "gable"); G = K.Mesh("hotelend", "mid"); fe = ((19, 48, 0), (1, 0, 0), (0, -1, 0))
    for z, hh, arch in ((1.0, 2.4, False), (5.0, 2.1, False), (8.6, 2.2, True)):
        for i in range(7): K.window(G, fe, 2.4 + 3.3 * i, z, 1.15, hh, rng, .35, arch=arch)
    for z, d in ((3.95, .3), (7.9, .16), (11.2, .4)): G.obox(fe, -.2, 26, 0, d, z, z + .25, "trim")
    for i in range(8): G.obox(fe, .2 + 3.4 * i, .6 + 3.4 * i, 0, .16, 4.2, 11.2, "trim")
    G.build(); Dr = K.Mesh("churchdoor", "far"); fd = ((CATHEDRAL[0], CATHEDRAL[1] - 19, 0), (1, 0, 0), (0, -1, 0)); Dr.obox(fd, -1.6, 1.6, 0, .12, 1.0, 5.0, "trim"); Dr.face(fd, [(-1.2, 1.0), (1.2, 1.0), (1.2, 3.9), (0, 4.7), (-1.2, 3.9)], .15, "glass_lit"); [K.window(Dr, fd, u, 2.0, .8, 2.2, rng, 1.0, arch=True) for u in (-2.4, 2.4)]; Dr.build(); B("railway", "far", (-62, 128, 0), (1, 0, 0), (0, -1, 0), 34, 12, 2, 8, "far_a", "rect", "mansard"); B("right", "far", (34, 150, 0), (1, 0, 0), (0, -1, 0), 40, 12, 3, 9, "far_b")
    for x, y in ((-3.4, 27), (14.5, 36), (-15.5, 58), (16.8, 58)): K.street_lamp("near" if y < 33 else "mid", x, y, 4.8, L, 4.5, 1)
    V.shade(3.5, 16, -3, 9, 6.5, 150, .6, 4)
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .46, (.62 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "stand", "near"], scale=scale, lights=L)
for _n in ("concrete",):
    if _n not in K.MAT: K.MAT[_n] = len(K.MATS); K.MATS.append(_n)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW)
DAY = {"ground": ("#85829a", "#b5a596", "#ecd8b0"), "road": ("#77758c", "#a39688", "#d8c4a0"), "stone": ("#64677e", "#8d8b92", "#d6c8ac"), "concrete": ("#5b5c74", "#85818a", "#cdbfa6"), "grass": ("#4c6b5c", "#6c8a60", "#aeb571"), "red": ("#9c3c3a", "#bc4a40", "#d85f48"), "wood": ("#57464e", "#7c5e54", "#bd8a62"), "roof": ("#3d5660", "#547069", "#94a886"), "dome": ("#40607a", "#5c8088", "#a3b698"), "gold": ("#b98a4a", "#e2b467", "#f9df9c"), "trim": ("#7d7c84", "#a39a90", "#e6d4ae"),
    "glass_dark": ("#34425c", "#495c72", "#8fa4a8"), "glass_lit": ("#34425c", "#495c72", "#8fa4a8"), "mullion": ("#4a5264", "#6a7076", "#a8a58e"), "wall_b": ("#5f6a80", "#848a8e", "#dcc79c"), "far_a": ("#8f93a4", "#aaa8a4", "#d9c8a6"), "far_b": ("#989aa6", "#b2ada4", "#dccba8"), "brick": ("#6a4a54", "#8f5c56", "#c47c60"), "iron": ("#2c3448", "#3d4656", "#6f7780"), "plank": ("#6f6268", "#98806c", "#e3c08c"), "lamp": ("#d9d5c2",) * 3, "door": ("#4d4450", "#6a5c58", "#a0806a")}
EVE = {k: (R.hexes({"x": v[0]}, "#232c5a", .62)["x"], R.hexes({"x": v[1]}, "#3a3f70", .56)["x"], R.hexes({"x": v[2]}, "#7a6a8e", .50)["x"]) for k, v in DAY.items()}
EVE.update(glass_lit=("#f0a94f",) * 3, glass_dark=("#1c2550", "#26305c", "#5c6288"), lamp=("#ffe7ae",) * 3, gold=("#b98a68", "#e2b478", "#f9df9c"), ground=("#3d4170", "#5a5a80", "#8a7e96"), wood=("#272440", "#3a3050", "#5c4660"), roof=("#1f2c50", "#2c3c60", "#4a5a74"), dome=("#22385e", "#34506f", "#5c7486"))
GREEN = {"afternoon": ("#46625c", "#648260", "#a8b06c"), "dusk": ("#26344e", "#36485e", "#566470")}

def block(layer, light, seed, wob=1.4, lines=(2.6, 1.3), zref=14, **k):
    day = light == "afternoon"; ink = DAY if day else EVE
    def tone(D):
        n = D["n"]; v = .28 + .24 * (n[..., 2] > .4) + .16 * np.clip(-n[..., 1], 0, 1) + .24 * np.clip(n[..., 0], 0, 1); t = V.three(v, (.40, .66), seed)
        return np.where(D["key"] > .12, 2, np.minimum(t, 1)) if day else t
    def logs(D, rgb):
        m = N.mask(D, "wood") & (np.abs(D["n"][..., 2]) < .3); hz = D["pos"][..., 2]; rgb = np.where((m & (np.abs((hz * 2.1) % 1 - .5) > .38))[..., None], rgb * .84, rgb)
        st = N.mask(D, "concrete") & (np.abs(D["n"][..., 2]) < .5) & (np.abs((hz * 1.15) % 1 - .5) > .475); return np.where(st[..., None], rgb * .86, rgb)
    fog = dict(far=("#e9dcb8", 70, 240, .62), mid=("#d5cdb8", 30, 110, .24), stand=("#d5cdb8", 30, 110, .24), near=None) if day else dict(far=("#8a7594", 80, 260, .55), mid=("#5f5c8a", 30, 120, .25), near=None)
    key = dict(far="#6d6a7c", mid="#3a3a50", stand="#3a3a50", near="#23243c") if day else dict(far="#2a2f5a", mid="#161b42", near="#0f1230")
    return N.block(RAW, layer, ink, tone, key[layer], seed, wob, lines, zref, fog=fog[layer], extra=logs, lit=() if day else ("glass_lit", "lamp"), mute=("red",), zfade=130, **k)

def inks(coat, hat="#3a3f58", skin="#b98468", hair="#3c2f34", shawl="#d8c9b0", trouser=None, petal="#c84a38", hz=0.0, haze="#d5cdb8"):
    d = dict(body=coat, coat=coat, sleeve=coat, cuff=coat, fold=R.hexes({"x": coat}, "#2a2c48", .38)["x"], boot=trouser or "#2c2f48", hat=hat, hat2=R.hexes({"x": hat}, "#12142c", .35)["x"], fur=coat, hair=hair, face=skin, glove=skin, belt="#4a4048", shawl=shawl, shawl2=shawl, fringe=shawl, strap="#3a3038", petal=petal, petal2="#7a2c34", leaf="#4c6e50")
    return R.hexes(d, haze, hz) if hz else d
WOMEN = ("#c9b8a4", "#b8846c", "#8aa0a4", "#d8ccb0", "#7c8aa6", "#b5625a"); MEN = ("#56607c", "#7c7a80", "#a8a08c", "#46506c", "#8c7c6c", "#5c5462")
def birch(seed):
    """A Trinity branch held up: twig and leaves."""
    g = random.Random(seed); return [("strap", "l", [(.13, .90, .005), (.16, 1.10, .004), (.20, 1.30, .002)])] + [("leaf", "c", [(x - .016, y), (x, y + .026), (x + .018, y + .004), (x, y - .024)]) for x, y in ((.16 + g.gauss(0, .045), 1.0 + .32 * g.random()) for _ in range(26))]
def onlooker(i, g):
    """Sunday clothes, seen from behind; what each does is chance, the row is not."""
    wom = g.random() < .55; look = g.uniform(-.6, -.1)
    if wom: q = dict(dress="woman", hat=g.choice(("shawl", "shawl", "cloche", "none")), collar="none", left=g.choice(("down", "fold")), right="down"); q["right"] = "fold" if q["left"] == "fold" else g.choice(("down", "raised"))
    else: q = dict(dress="jacket", hat=g.choice(("felt", "cap", "none", "none")), collar="flat", left=g.choice(("down", "pocket", "carry")), right=g.choice(("down", "pocket", "akimbo", "brow")))
    parts = G.back(**q, tilt=g.uniform(-.07, .07), sway=g.uniform(-.03, .03), lean=g.uniform(-.02, .02), turn=look, legs=g.choice(("stand", "contra")), seed=i); c = g.choice(WOMEN if wom else MEN)
    return parts + (birch(i) if q["right"] == "raised" else []), c, g.uniform(1.54, 1.66) if wom else g.uniform(1.66, 1.80)
def priest(arm="fold", mitre=False, seed=0):
    p = G.back(dress="gown", hat="skull" if mitre else "none", collar="none", left="sleeve" if arm == "fold" else "down", right=arm, seed=seed, tilt=.03)
    return p + ([("gold", "c", [(-.055, .955), (-.062, 1.01), (-.03, 1.05), (.03, 1.05), (.062, 1.01), (.055, .955)])] if mitre else []) + [("gold", "l", [(0, .80, .010), (0, .12, .012)])]

def people(light, mid, near, fore):
    day = light == "afternoon"; g = random.Random(12); key = "#2a2a40" if day else "#0f1230"
    def shadows(L, spots):
        for x, y, hm in spots: N.shadow(L, PJ, x, y, hm, SUN, "#85829a", .85, .20)
    def put(L, parts, x, y, hm, ink, seed, flip=False, z=0.0, sh=True, rims=(("#fff0d0", 1.8, -.8),)):
        px, py, s = PJ(x, y, z)
        if sh and not day: P.blot(L, P.oval(px, py, s * .32, s * .05), "#33386a", .8, 2, seed)
        K.stamp(L, parts, px, py, s * hm, ink, flip, [(c, dx * S, dy * S, *q) for c, dx, dy, *q in rims] or None, None, seed, line=(key, max(.5, s / S / 200)))
    if day:
        gold = inks("#dcb45c"); gold["gold"] = "#f4dc98"
        for i, (x, y, hm, parts) in enumerate(((-5.7, 37.6, 1.72, priest("fold", False, 1)), (-4.9, 37.9, 1.74, priest("fold", False, 2)), (-4.2, 36.9, 1.80, priest("raised", True, 3)), (-3.2, 37.7, 1.70, priest("fold", False, 4)), (-2.5, 37.2, 1.76, priest("fold", True, 5)))):
            put(mid, parts, x, y, hm, dict(gold, coat=("#dcb45c", "#c9c3b4")[i % 2], sleeve=("#dcb45c", "#c9c3b4")[i % 2]), i, z=.95, sh=False)
        rows = [(x + g.uniform(-.35, .35), y + g.uniform(-.5, .5)) for y in (31, 28.6, 26.2, 24, 22, 20.2, 18.4) for x in np.arange(-15, 9.5, 1.05) if g.random() < .82 and not (abs(x + 3.2 - (31 - y) * .10) < 1.0 + (31 - y) * .03)]
        shadows(near, [(x, y, 1.65) for x, y in rows])
        for i, (x, y) in enumerate(sorted(rows, key=lambda q: -q[1])): parts, c, hm = onlooker(i, g); put(near if y < 33 else mid, parts, x, y, hm, inks(c, g.choice(("#4a4a5c", "#8c7c64", "#5a5266")), shawl=g.choice(("#e6d9bd", "#c9a08c", "#d8ccb0", "#b8624f")), trouser=g.choice(("#3c4058", "#5c5660")), hz=max(0, (y - 16) * .016)), i)
        # the two we stand with, and three others at our elbow
        big = [(-3.55, 8.6, 1.60, "#d8ccb0", dict(dress="woman", hat="shawl", collar="none", left="fold", right="fold", tilt=.05, turn=-.3), dict(shawl="#e9dcc0")), (3.9, 9.2, 1.74, "#8c7c6c", dict(dress="jacket", hat="none", collar="flat", left="down", right="akimbo", turn=-.5, tilt=-.04), {}), (5.0, 8.2, 1.58, "#7c8aa6", dict(dress="woman", hat="cloche", collar="flat", left="fold", right="fold", turn=-.4), {}), (-4.6, 7.6, 1.72, "#56607c", dict(dress="long", hat="felt", collar="flat", left="pocket", right="down", turn=.4), {}),
               (-.55, 7.2, 1.77, "#47506e", dict(dress="long", hat="none", collar="flat", left="pocket", right="down", tilt=.03, lean=-.01, turn=-.35), dict(hair="#4a3a34")), (.42, 7.5, 1.70, "#8e8674", dict(dress="jacket", hat="cap", collar="scarf", left="akimbo", right="pocket", tilt=-.06, lean=.02, turn=-.8), dict(shawl="#a84a40", hat="#6c6458"))]
        shadows(near, [q[:3] for q in big])
        for i, (x, y, hm, c, q, kw) in enumerate(big): put(fore, G.back(**q, seed=60 + i), x, y, hm, inks(c, **{"trouser": "#343850", **kw}), 60 + i, rims=(("#a89a90", 12, 3, .35), ("#fff0d0", 3.0, -1.2)))
    else:
        ink = dict(inks("#454a72", "#2c3056", "#6d4f5c", "#2a2440"), wood="#b39a86", wood2="#9a8478", trouser="#2c3056", skin="#6d4f5c", seam="#23264a", collar="#343860")
        put(near, R.joiner_plank(), -4.6, 14.5, 1.64, ink, 3, False, rims=(("#d99a8c", -2.4, -1),)); put(near, G.back(dress="long", hat="none", collar="flat", left="pocket", right="down", tilt=.03, turn=-.4, legs="contra", seed=8), -1.5, 13.0, 1.77, dict(inks("#343a62", "#2c3056", "#6d4f5c", "#2a2440"), boot="#1c2048"), 8, rims=(("#d99a8c", -2.6, -1),))
        for i in range(14): x, y = g.gauss(-5, 3.5), g.uniform(9, 30); px, py, s = PJ(x, y); P.blot(near, P.oval(px, py, s * g.uniform(.06, .16), s * .02), g.choice(("#5c7068", "#8c5a5c", "#7c8a6c")), .9, 1, i)

def press(light):
    day = light == "afternoon"; fore = np.zeros((h, w, 4), np.float32); g = GREEN[light]
    if day: sky = N.sky([(0, "#4f8db0"), (.16, "#7fb0bd"), (.34, "#b4cfc4"), (.50, "#dfdcba"), (.60, "#f0dcae"), (1, "#e8d0a0")], [(250, 80, -300, 1400, "#e2e4d2", .8), (420, 60, 1500, 3700, "#e6e2c8", .8), (640, 46, -200, 1100, "#f0e4c0", .8), (800, 34, 1700, 3300, "#f4e4b8", .8)], 0)
    else: sky = N.sky([(0, "#18265a"), (.14, "#2b3c78"), (.30, "#5f6496"), (.44, "#a8849c"), (.54, "#e4a084"), (.62, "#f6c48c"), (1, "#d99a80")], [(300, 60, 900, 3600, "#34447c", .8), (520, 46, -300, 1500, "#6a6a98", .8), (720, 36, 1300, 3300, "#b0839a", .8), (870, 26, -200, 1300, "#e89c84", .8)], 22)
    far, _ = block("far", light, 21, 1.0, (2.2, 1.0), 60); mid, _ = block("mid", light, 33, 1.2, (2.5, 1.2), 30); near, _ = block("near", light, 47); mid = P.over(mid, block("stand", light, 36, 1.2, (2.5, 1.2), 30)[0]) if day else mid; haze = "#e9dcb8" if day else "#8a7594"
    mixg = lambda a: list(R.hexes(dict(zip("abc", g)), haze, a).values())
    for i, (x, y, rx, ry) in enumerate(((-22, 96, 150, 130), (-15, 92, 120, 100), (-9, 95, 95, 90), (-4.5, 90, 70, 62), (25, 94, 150, 130), (31, 90, 140, 120), (20.5, 88, 70, 60), (-30, 90, 160, 150))): px, py, s = PJ(x, y); V.crown(far, px, py - ry * S * .95, rx * S, ry * S, mixg(.34), 5 + i, 46, (.16, .30))
    for i, (x, y, rx, ry) in enumerate(((-19.5, 52, 210, 230), (-24, 46, 240, 270))): px, py, s = PJ(x, y); P.blot(mid, [(px - 9 * S, py), (px + 9 * S, py), (px + 6 * S, py - 300 * S), (px - 6 * S, py - 300 * S)], "#3a3a4a" if day else "#1a2044", 1, 2, i); V.crown(mid, px, py - 360 * S, rx * S, ry * S, mixg(.08), 25 + i, 80, (.14, .26))
    people(light, mid, near, fore)
    if day: V.bough(fore, [(3260, 60), (3000, 150), (2720, 170), (2480, 250)], g, "#2c3040", 1, 32, 240, 16)
    else: V.bough(fore, [(3260, 60), (3000, 150), (2720, 170), (2480, 250)], g, "#141a3c", 1, 32, 240, 16)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
