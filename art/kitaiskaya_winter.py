"""Kitaiskaya street in hard frost, New Year, 6 February 1932: noon with the crowd, dusk with two children going home.
   stage A:  blender -b -P kitaiskaya_winter.py -- [scale%]        stage B:  python3 kitaiskaya_winter.py noon dusk
The street runs straight to the river; nothing closes it but the embankment poplars and the white of the ice.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K
from kitaiskaya import street, LF, RF
PLACE = "kitaiskaya-winter"; LIGHTS = ("noon", "dusk")
SUN = (.40, .80, -.47)          # early afternoon: the sun behind our left shoulder, 28 degrees high

def model(scale):
    K.reset(); L = []; street(L)
    K.camera((-3.0, -10.5, 2.15), (-3.0, 60, 2.15), lens=27, shift=(.10, .068)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np, cv2
h, w = P.H * P.SS, P.W * P.SS; S = P.S
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); LAMPS = PJ.d["lights"]
SHOPS = [l for l in LAMPS if abs(abs(l[0]) - 6.5) < .3]; STREET = [l for l in LAMPS if l not in SHOPS]
F3 = lambda *a: np.array(a, np.float32)
is_ = lambda mat, *n: np.isin(mat, [K.MAT[k] for k in n])

NOON = {  # material: deep shade, open shade, sun
    "snow": ("#7f96c0", "#a2b4d2", "#f1e6d4"), "ground": ("#8098c2", "#a0b3d1", "#efe2cf"), "track": ("#6d86b4", "#8aa0c5", "#cfc4bd"), "stone": ("#5c719f", "#7488b0", "#cdbfb4"), "ice": ("#cdd6de", "#d9dfe2", "#f0e9da"),
    "wall_a": ("#4d5586", "#626a98", "#d3ab93"), "wall_b": ("#46608f", "#5c77a2", "#c9bda6"), "wall_c": ("#5a4c78", "#6f5f88", "#c69582"), "wall_d": ("#3f6388", "#557a9b", "#b7bdae"),
    "trim": ("#56689b", "#7284b1", "#ecd6bb"), "roof": ("#3f5080", "#52658f", "#8b8ea0"), "glass_dark": ("#283a68", "#34497a", "#5f7ba6"), "glass_lit": ("#283a68", "#34497a", "#6d88ae"), "shop_lit": ("#33477a", "#40578a", "#7f95b2"),
    "sign_a": ("#6c2f3f", "#833845", "#b24a42"), "sign_b": ("#23396c", "#2f4880", "#4a6a96"), "letters": ("#d9c090", "#e6cf9e", "#f6e6bd"), "wood": ("#3a4272", "#4c5483", "#93806f"), "iron": ("#27315c", "#323d69", "#5c617c"),
    "dome": ("#3f6b8c", "#568199", "#93abab"), "gold": ("#c9a160", "#dcb877", "#f6d692"), "door": ("#4d4468", "#5d5376", "#9a6d5c"), "brick": ("#5c4a74", "#755d80", "#c7836a"), "lamp": ("#b9c3cf",) * 3, "mullion": ("#3d4474", "#4d5584", "#8d7a72"), "far_a": ("#8e9bc0", "#a0acca", "#dfc3ad"), "far_b": ("#8ba2c0", "#9fb2ca", "#d8ccb8"),
    "plank": ("#6b6486", "#807893", "#d0ae87"), "red": ("#a5353a", "#bb3f3c", "#cf4a38"), "ink": ("#221a30",) * 3}
DUSK = {
    "snow": ("#3c5488", "#6a87b3", "#a4b9d3"), "ground": ("#375084", "#5877a8", "#86a2c6"), "track": ("#2c4274", "#426091", "#6483ae"), "stone": ("#283a66", "#3a5082", "#54709e"), "ice": ("#8195b4", "#9aa9bd", "#b5bcc6"),
    "wall_a": ("#302f5b", "#433d68", "#5d5071"), "wall_b": ("#213262", "#2f4878", "#45628f"), "wall_c": ("#3a2b51", "#523a5e", "#6d4d68"), "wall_d": ("#1e385c", "#2b4f71", "#436a89"),
    "trim": ("#2a3766", "#3d4f81", "#5d719f"), "roof": ("#1b2850", "#26365f", "#3a4d79"), "glass_dark": ("#141d40", "#1b2850", "#2c3e6b"), "glass_lit": ("#f0a94f",) * 3, "shop_lit": ("#f6bd62",) * 3,
    "sign_a": ("#4d2338", "#6d2b38", "#8c3a3c"), "sign_b": ("#16284e", "#1d3560", "#2b4a78"), "letters": ("#d9b878", "#e8cc90", "#f2dca8"), "wood": ("#1f2448", "#2b3058", "#414a72"), "iron": ("#10172f", "#151d3a", "#222d52"),
    "dome": ("#22406a", "#2f5a80", "#4f7f98"), "gold": ("#b98a4a", "#e2b467", "#f6d692"), "door": ("#3a2436", "#4d2f3d", "#6a4248"), "brick": ("#3a2a48", "#533652", "#70485a"), "lamp": ("#ffe7ae",) * 3, "mullion": ("#241f3d", "#2e2748", "#40365a"), "far_a": ("#4a5687", "#5a6796", "#6f7ca6"), "far_b": ("#435a8a", "#546c9a", "#6a82aa"),
    "plank": ("#34345c", "#46426a", "#5e5476"), "red": ("#6d2238", "#8c2c3a", "#a83a3e"), "ink": ("#15122a",) * 3}
KEY = {"noon": dict(far="#6c7aa6", mid="#2b3866", near="#1a2350"), "dusk": dict(far="#2a3a69", mid="#131c40", near="#0b1130")}
FOG = {"noon": dict(far=("#d5dade", (50, 190, .62)), mid=("#c3cedd", (26, 100, .52)), near=("#a9bbd4", (14, 70, .34))), "dusk": dict(far=("#6f7fa6", (60, 190, .55)), mid=("#5d719f", (30, 105, .48)), near=("#4b6294", (16, 80, .34)))}
def table(ink):
    t = np.zeros((len(K.MATS), 3, 3), np.float32)
    for k, v in ink.items(): t[K.MAT[k]] = [P.hexc(c) for c in v]
    return t

def floor_light(pos, snowy, seed):
    """Lamplight on the snow as cut shapes: a trapezoid before each shop window, a disc under each street lamp. 0..3"""
    x, y = pos[..., 0], pos[..., 1]; e = 1 + .018 * P.noise(h, w, 40, 20, seed=seed); out = np.zeros((h, w), np.int32)
    for lx, ly, lz, wd in SHOPS:
        d = np.maximum((RF - x) if lx > 0 else (x - LF), 0) * e; half = wd * .30; dy = np.abs(y - ly - .3) * e
        for i, (far, spread) in enumerate(((3.9, .50), (2.9, .38), (1.8, .26))): out = np.maximum(out, np.where((d < far) & (dy < half + spread * d), i + 1, 0))
    for lx, ly, lz, p in STREET:
        r = np.hypot(x - lx, y - ly) * e
        for i, far in enumerate((2.7, 1.9, 1.1)): out = np.maximum(out, np.where(r < far, i + 1, 0))
    return out * snowy

def block(layer, light, seed, wob=1.5, lines=(2.8, 1.5), zref=14):
    """One depth layer from passes to ink."""
    noon = light == "noon"; D = P.cut(P.load(RAW, layer), wob, 36, seed); mat, n, z, pos = D["mat"], D["n"], D["z"], D["pos"]; hz = pos[..., 2]
    snowy = is_(mat, "snow", "ground", "track", "stone"); glass = is_(mat, "glass_lit", "glass_dark"); shop = mat == K.MAT["shop_lit"]; sgn = is_(mat, "letters", "sign_a", "sign_b", "red", "ink"); lit = is_(mat, "glass_lit", "shop_lit", "lamp") & (not noon)
    if noon:
        amb = .30 + .30 * (n[..., 2] > .3) + .22 * np.clip(n[..., 0], 0, 1) + .18 * np.clip(-n[..., 1], 0, 1) + .06 * P.noise(h, w, 420, 80, seed + 3)
        t = np.where(D["key"] > .10, 2, (amb > .44).astype(np.int32)); rgb = table(NOON)[mat, t]
        if layer == "far": rgb = np.where((mat == K.MAT["ice"])[..., None], P.hexc("#ece8de"), rgb)
    else:
        amb = .34 + .30 * n[..., 2] + .55 * (n[..., 2] > .3) + .45 * np.clip(-n[..., 0], 0, 1) + .14 * np.clip(-n[..., 1], 0, 1) + .05 * P.noise(h, w, 500, 90, seed + 3)
        rgb = table(DUSK)[mat, P.step(amb, (.38, .68), seed, .02, 40)]
    # ---- panes
    dv = P.noise(h, w, 15, 260, seed + 11); sl = P.noise(h, w, 60, 150, seed + 13)
    if noon:
        g = glass | shop; rgb = np.where((g & (sl > .30))[..., None], rgb + (P.hexc("#9fb3cf") - rgb) * .42, rgb); rgb = np.where((g & (sl < -.45))[..., None], rgb * .82, rgb)
    else:
        g = mat == K.MAT["glass_lit"]; rgb = np.where((g & (dv > .25))[..., None], P.hexc("#f9cf7c"), rgb); rgb = np.where((g & (dv < -.45))[..., None], P.hexc("#d9803f"), rgb)
    q = pos[..., 1] * 2.6; c = np.floor(q); r = np.abs(np.sin(c * 12.9898) * 43758.5453) % 1; r2 = np.abs(np.sin(c * 78.233) * 12543.123) % 1; fx = np.abs(q - c - .5) * 2        # goods on the sill
    top = .62 + np.where(r2 < .4, .34 * r + .1, np.where(r2 < .75, (.25 + .3 * r) * (1 - .55 * (fx > .45)), .62 * (1 - fx) * r)); goods = shop & (fx < .86) & (hz < top) & (z < 60); n2 = P.noise(h, w, 60, 30, seed + 12)
    if noon: rgb = np.where(goods[..., None], rgb * .70 + P.hexc("#5c3a4a") * .25, rgb)
    else:
        rgb = np.where((shop & (hz > 1.15 + .25 * n2))[..., None], P.hexc("#fbd98c"), rgb); rgb = np.where((shop & (hz > 2.25))[..., None], P.hexc("#fff0c2"), rgb); rgb = np.where(goods[..., None], P.hexc("#b0613c"), rgb); rgb = np.where((shop & (hz < .66))[..., None], P.hexc("#8a4738"), rgb)
        s = floor_light(pos, snowy & (n[..., 2] > .25), seed + 7)
        for i, cc in enumerate(("#7f8fbb", "#cf9f8e", "#f3c98e")): rgb = np.where((s > i)[..., None], P.hexc(cc), rgb)
        tr = (mat == K.MAT["track"]) & (s > 0); rgb[tr] = rgb[tr] * F3(.86, .78, .82)
        s2 = P.step(P.lamps(D, LAMPS, wrap=.25), (.42, .95, 1.9), seed + 7, .015, 90)
        for i, (cc, a) in enumerate((("#7d3f5e", .30), ("#b9604f", .40), ("#e8995a", .42))): rgb = np.where((~snowy & ~lit & ~sgn & (s2 > i))[..., None], rgb + (P.hexc(cc) - rgb) * a, rgb)
    # ---- air
    fog, (f0, f1, fa) = FOG[light][layer]; f = np.round(np.clip((z - f0) / (f1 - f0), 0, 1) * fa * 14) / 14 * np.where(lit, .25, 1) * np.where(mat == K.MAT["ice"], .2, 1); rgb = P.wipe(rgb, fog, f)
    if layer == "far": rgb = P.wipe(rgb, "#e4e0da" if noon else "#a394ad", P.smooth(9, 0, hz) * .50 * (z > 70) * ~snowy)
    rgb = P.wipe(rgb, "#2a3c74" if noon else "#101a40", P.smooth(6, 16, hz) * (.16 if noon else .30) * ~snowy * ~lit * (D["key"] < .1))
    rgb = P.shift(P.pigment(rgb.astype(np.float32), seed, .038, .032), 1.6, -1.2)
    k = P.keyline(D, *lines, zref=zref, zfade=95, seed=seed, mute=(K.MAT["letters"], K.MAT["track"], K.MAT["ink"])) * np.where(lit, .85, 1) * np.where(mat == K.MAT["ice"], 0, 1); gr = is_(mat, "ground", "track"); rimless = cv2.dilate((~D["a"]).astype(np.uint8), np.ones((9, 9))) > 0
    k = k * ~((gr & ((z > 17) | rimless)) | (~D["a"] & (cv2.dilate(gr.astype(np.uint8), np.ones((9, 9))) > 0)))
    L = np.concatenate([rgb, cv2.GaussianBlur(D["a"].astype(np.float32), (0, 0), .7)[..., None]], -1).astype(np.float32); P.paint(L, k, KEY[light][layer]); return L, D

def sky(light):
    if light == "noon": stops = [(0, "#5f8bbd"), (.10, "#7aa1c9"), (.26, "#a2bed6"), (.42, "#c3d2dc"), (.52, "#dfe0da"), (.60, "#eee6d6"), (1, "#efe4d2")]
    else: stops = [(0, "#0f1d49"), (.10, "#17306a"), (.24, "#2c5590"), (.36, "#527aaa"), (.45, "#8199b7"), (.52, "#bfb0b0"), (.57, "#dfae94"), (.61, "#e2a58a"), (1, "#c98f86")]
    rgb = P.pigment(P.bokashi(h, w, stops, 2), 4, .045, .02, .018, period=34); L = np.concatenate([rgb, np.ones((h, w, 1), np.float32)], -1)
    spec = [(330, 60, 500, 3700), (560, 46, 100, 2500), (720, 40, 1000, 2900), (870, 26, 300, 1900), (965, 18, 700, 2100)]
    yy = np.mgrid[0:h, 0:w][0].astype(np.float32)
    for m, (y, th, _, _), c in zip(K.cloud_bands(h, w, spec, 8), spec, ["#7fa3cb", "#a9c0d8", "#cfd9df", "#e4e3dc", "#f2ebdc"] if light == "noon" else ["#3a5a8c", "#4d6c9c", "#7385a8", "#a796aa", "#e2a78c"]): P.paint(L, m * P.smooth((y - th) * S, (y + th * .2) * S, yy) * (.42 if light == "noon" else .70), c)
    return L

def bank(L, light):
    """The street's end: the far shore under the sky, frosted poplars on the embankment."""
    noon = light == "noon"; hy = PJ(0, 1e5)[1]; yy = np.mgrid[0:h, 0:w][0].astype(np.float32); sh = np.zeros((h, w, 4), np.float32)
    ridge = hy - S * (9 + 3 * P.noise(1, w, 120, 1, 5)[0]); P.paint(sh, np.clip(yy - ridge[None], 0, 1) * np.clip(hy + 3 * S - yy, 0, 1), "#aebccd" if noon else "#566a97")
    for i, (x, y, hh) in enumerate(((-6.9, 144, 14), (-5.3, 146, 16), (-3.9, 148, 13), (4.2, 146, 15), (5.7, 143, 17), (7.3, 140, 14), (8.6, 147, 15))):
        px, py, s = PJ(x, y); m = K.poplar2d(h, w, px, py, hh * s, 30 + i); P.paint(sh, m, "#8593b4" if noon else "#33457a"); P.paint(sh, np.clip(m - P.shift(m, 2, 1), 0, 1) * .8, "#f1ebdf" if noon else "#8ea2c2")
    return P.over(sh, L)

# ----------------------------------------------------------------- people
def mix(c, a, t): return "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(c, a, t))
def inks(coat, hat="#22264c", fur="#4d4a6c", shawl="#7a4a56", shawl2="#a57a75", deep="#171a3c", face="#a87a70", haze=None, petal="#c8452f"):
    d = dict(body=coat, coat=coat, sleeve=coat, fold=mix(coat, deep, .55), boot="#181a36", hat=hat, hat2=mix(hat, "#7f8ab4", .18), fur=fur, hair="#2c2438", face=face, glove=mix(hat, "#111430", .3), belt=mix(coat, deep, .6), shawl=shawl, shawl2=shawl2, fringe=shawl,
             petal=petal, petal2=mix(petal, "#5a1a22", .5), leaf="#4c6458", strap="#181a36", cuff=fur, ladder="#5d5266", ladder2="#484060", camera="#4b3340", camera2="#2c2036", cloth="#171937", cloth2="#2c3058", rifle="#4a5270", band="#37406c", plank="#8a7f92")
    return {k: mix(v, *haze) for k, v in d.items()} if haze else d
def contact(L, px, py, rx, ry, col, a=.8): P.blot(L, P.oval(px, py, max(1, rx), max(1, ry)), col, a, 3, 9)
def cast(L, x, y, ht, col, a=.8, wd=.22):
    """A shadow laid along the sun, away from us."""
    d = (SUN[0] / -SUN[2] * ht, SUN[1] / -SUN[2] * ht); k = math.hypot(*d); nx, ny = d[1] / k, -d[0] / k
    q = [(x + d[0] * t + nx * wd * s, y + d[1] * t + ny * wd * s) for t, s in ((0, .5), (.2, .7), (.5, 1), (.8, 1), (.86, .45), (.97, .45), (1, 0), (.97, -.45), (.86, -.45), (.8, -1), (.5, -1), (.2, -.7), (0, -.5))]
    P.blot(L, [PJ(u, v, .03)[:2] for u, v in q], col, a, 3, 9)
COATS = ("#2a3060", "#352c56", "#243a62", "#46304e", "#303a58", "#272a52", "#4c3a52", "#2d4560", "#3c3458")
SHAWLS = (("#7d4c58", "#ab7f78"), ("#5d5a80", "#8f8fac"), ("#84695c", "#b39a86"), ("#4f5f86", "#8296b4"))
KINDS = [dict(dress="coat", hat="fur", belt="half"), dict(dress="woman", hat="shawl", shawl=True, collar="none"), dict(dress="gown", hat="skull", collar="flat"), dict(dress="sheepskin", hat="flaps", collar="fur", belt="full"), dict(dress="woman", hat="cloche"), dict(dress="long", hat="felt", collar="up"),
         dict(dress="coat", hat="papakha", collar="flat", belt="full"), dict(dress="woman", hat="shawl", collar="none", shawl=True), dict(dress="coat", hat="cap", collar="scarf"), dict(dress="gown", hat="flaps", collar="scarf")]
ARMS = dict(coat=("down", "pocket", "brow", "akimbo"), woman=("fold", "sleeve", "raised", "down"), gown=("sleeve",), sheepskin=("down", "fold", "brow"), long=("pocket", "carry", "down"))
def onlooker(k, seed, look=0.0):
    r = random.Random(seed); d = dict(KINDS[k % len(KINDS)]); a = ARMS[d["dress"]]; l, rr = r.choice(a), r.choice(a)
    if l == "brow": l = "down"
    if d["dress"] == "gown" or "fold" in (l, rr) or "sleeve" in (l, rr): l = rr = ("sleeve" if d["dress"] == "gown" else "fold") if "raised" not in (l, rr) else ("raised" if l == "raised" else "fold")
    if l == "raised": rr = "fold"
    if rr == "raised": l = "fold"
    d.update(left=l, right=rr, lean=r.uniform(-.03, .03), tilt=r.uniform(-.09, .09), sway=r.uniform(-.03, .03), turn=look if r.random() < .55 else 0, nod=r.uniform(0, .012), legs=r.choice(("stand", "contra", "stride")), seed=seed)
    if "raised" in (l, rr): d["holds"] = ("l" if l == "raised" else "r", r.choice(("flower", "posy")))
    return d

def crowd(near, mid, D):
    """Noon: both kerbs full; a gap left of centre where the road opens on the head of the column."""
    sun_at = lambda x, y: D["key"][min(h - 1, max(0, int(PJ(x, y, .03)[1]))), min(w - 1, max(0, int(PJ(x, y, .03)[0])))] > .1
    def put(L, parts, x, y, hm, ink, seed, z=.03, lit=False, light=1.6, fade=None, k=1.0):
        px, py, s = PJ(x, y, z); (cast(L, x, y, hm, "#90a5cb", .9) if lit else None); contact(L, px, py, s * .34, s * .055, "#64799f" if not lit else "#7d93bd", .8)
        rim = [(mix(ink["coat"], "#8a95bf", .22), max(1.5, s * .05), s * .012 / S * .6, .75)] + ([("#f4dcb6", -max(1.4, s * .014 / S), -.8)] if lit else [("#9fb2d6", -max(1.0, s * .008 / S), -.6, .9)])
        K.stamp(L, parts, px, py, s * hm * k, ink, False, rim, ("#e9e6e2" if lit else "#c3d0e4", max(1.4, s * .010 / S)), seed, line=("#141a40", max(.5, s / S / 190)), fade=fade)
    # the column: small, low, grey, four abreast, and a long way of it
    for row in range(17, -1, -1):
        y = 30 + row * 1.7; a = min(.78, .06 + row * .042)
        for c in range(4):
            x = -2.3 + c * .92 + .05 * math.sin(row * 3 + c); ink = inks("#5d6277", "#4c5168", face="#8d7d84", haze=("#c9d2dc", a)); px, py, s = PJ(x, y, .03); contact(mid, px, py, s * .30, s * .06, mix("#7286ad", "#c9d2dc", a * .7), .7)
            K.stamp(mid, G.soldier_front((row + c) % 2, row * 4 + c), px, py, s * 1.60, ink, False, [(mix("#565e76", "#c9d2dc", a), 3, 0, .6)], ("#dfe3e6", 1.2), row * 4 + c, line=(mix("#3d4768", "#c9d2dc", a), .55))
    # far kerbs
    rng = random.Random(3); rows = []
    for y in [26 + 1.15 * i for i in range(34)]:
        for sg in (-1, 1):
            if rng.random() < .86: rows.append((sg * rng.uniform(3.75, 5.5) + (0 if sg < 0 else .5), y))
    for i, (x, y) in enumerate(sorted(rows, key=lambda q: -q[1])):
        a = min(.62, .12 + (y - 24) * .014); ink = inks(rng.choice(COATS), rng.choice(("#22264c", "#3a2c48", "#2d3a5c")), haze=("#c3cddc", a), shawl=rng.choice(SHAWLS)[0]); put(mid, G.back(**onlooker(rng.randrange(10), i, -.7 if x > 0 else .7)), x, y, rng.uniform(1.56, 1.78), ink, i, lit=False)
    # near kerbs, from the back of the picture forwards; the places are cast by hand, the chance is only in the cloth
    right = [(4.2, 19.5), (5.2, 18.2), (3.9, 16.4), (4.8, 15.6), (5.7, 14.9), (3.8, 13.2), (4.7, 12.4), (5.6, 11.3), (3.6, 10.4), (4.5, 9.0), (5.4, 8.2), (3.5, 6.9), (4.4, 5.9), (5.3, 5.2), (3.4, 4.0), (4.3, 3.1), (5.4, 2.3), (3.4, 1.5), (4.4, .3)]
    left = [(-4.2, 23), (-5.1, 22.2), (-4.3, 20.2), (-5.4, 19.1), (-4.1, 17.5), (-5.0, 16.6), (-5.9, 16.9), (-4.3, 15.0), (-5.3, 14.0), (-6.2, 12.8), (-4.4, 11.6), (-5.5, 10.6), (-6.4, 9.6), (-4.5, 8.9), (-5.6, 7.4), (-6.4, 6.2)]
    for i, (x, y) in enumerate(sorted(left + right, key=lambda q: -q[1])):
        r = random.Random(i * 5 + 1); lit = sun_at(x, y) and x > 0; c = r.choice(COATS); sh = r.choice(SHAWLS); a = max(0, min(.34, (y - 2) * .016)); c = mix(c, "#b98d76", .22) if lit else c
        put(near, G.back(**onlooker(i * 3 + 1, i + 50, -.6 if x > 0 else .6)), x, y, r.uniform(1.58, 1.80), inks(c, r.choice(("#22264c", "#3d2c46", "#2b3658")), shawl=sh[0], shawl2=sh[1], haze=("#b4c2d8", a)), 200 + i, .17 if abs(x) > 5 else .03, lit)
    # Diao on his ladder, boarding over the milliner's glass
    px, py, s = PJ(-6.75, .2, .17); ink = inks("#37507a", "#2a2f58", haze=("#a9bbd4", .06)); lad = [("ladder", "l", [(-.17, 0, .016), (-.20, 1.16, .014)]), ("ladder", "l", [(.15, .01, .016), (.10, 1.17, .014)])] + [("ladder", "l", [(-.17 - .03 * t, 1.16 * t, .013), (.15 - .05 * t, 1.16 * t, .013)]) for t in (.14, .28, .42, .56, .70, .84)]
    K.stamp(near, lad, px, py, s * 2.35, dict(ink, ladder="#8c7f93"), False, None, ("#d5dce8", 2), 5, line=("#1a2350", 1.0)); K.stamp(near, G.back(dress="jacket", hat="flaps", collar="none", left="raised", right="raised", lean=-.01, tilt=.04, belt="full", legs="stride", turn=-.6, seed=9) + [("plank", "p", [(-.62, 1.075), (.44, 1.115), (.44, 1.02), (-.62, .98)])], px - .01 * s, py - .93 * s, s * 1.63, ink, False, [(mix(ink["coat"], "#8a95bf", .3), 16, 4, .7), ("#b4c4e0", -2.5, -1)], ("#c3d0e4", 2.5), 9, line=("#141a40", 1.1))
    # the photographer
    px, py, s = PJ(-4.75, 3.6, .10); contact(near, px + s * .7, py + 2, s * 1.5, s * .07, "#64799f", .7); K.stamp(near, G.photographer(), px, py, s * 1.52, inks("#2b2c50", "#22264c"), False, [("#4a5080", 12, 3, .6), ("#b4c4e0", -2.4, -1)], ("#d5dce8", 3), 2, line=("#141a40", 1.0))
    # a policeman's back, an arm out; under it a small blue hood with a paper rose
    put(near, G.back(dress="girl", hat="hood", child=True, left="down", right="raised", collar="none", holds=("r", "flower"), tilt=-.07, lean=.03, sway=-.02, legs="stride", turn=.5, seed=4), -3.05, -.6, 1.30, dict(inks("#5c4660", "#2b6aa6", fur="#cfd6e2"), hat2="#1d4c82"), 4)
    put(near, G.back(dress="coat", hat="police", left="out", right="down", belt="full", collar="flat", lean=-.02, tilt=.05, sway=.02, legs="contra", turn=-.6, seed=6), -1.75, -1.7, 1.74, inks("#2c3157", "#252a50"), 6, lit=False)

def wall_of_backs():
    """Noon, fore: the backs we are pressed against, with the gap between them."""
    fg = np.zeros((h, w, 4), np.float32)
    def put(x, y, hm, ink, seed, **k):
        px, py, s = PJ(x, y, 0); K.stamp(fg, G.back(seed=seed, **k), px, py, s * hm, ink, False, [(mix(ink["coat"], "#7f8cc0", .20), 34, 7, .8), ("#a9bbdc", -4.5, -1), ("#dfe6ee", -1.6, -.6)], ("#d8e0ea", 5), seed, line=("#10163a", 2.0))
    dark = ("#252b54", "#30294e", "#223459", "#3d2b48", "#2a2f50")
    cast_ = [  # back rank
        (-6.05, -3.6, 1.72, 0, "#222850", dict(dress="coat", hat="papakha", left="down", right="pocket", collar="flat", belt="full", turn=.6, tilt=.03)),
        (-5.25, -3.9, 1.60, 1, "#2c2a50", dict(dress="woman", hat="cloche", left="sleeve", right="raised", holds=("r", "flower"), tilt=.07, lean=-.01, turn=.4)),
        (-.75, -3.4, 1.74, 2, "#262a50", dict(dress="long", hat="felt", left="pocket", right="down", collar="up", lean=.02, tilt=-.05, turn=-.8)),
        (.15, -3.9, 1.58, 3, "#43304e", dict(dress="woman", hat="cloche", left="raised", right="sleeve", holds=("l", "posy"), tilt=-.08, lean=.02, turn=-.5)),
        (1.05, -3.3, 1.78, 2, "#1f2a4e", dict(dress="sheepskin", hat="flaps", left="akimbo", right="brow", collar="fur", belt="full", tilt=.04)),
        (1.95, -3.8, 1.70, 0, "#242b52", dict(dress="gown", hat="skull", left="sleeve", right="sleeve", collar="scarf", turn=-.6, tilt=-.04)),
        (2.9, -3.4, 1.62, 1, "#2f2a4c", dict(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", tilt=.04)),
        (3.9, -3.7, 1.76, 4, "#222850", dict(dress="coat", hat="cap", left="down", right="pocket", collar="scarf", tilt=.05, turn=-.7)),
        # middle rank
        (-5.75, -5.0, 1.64, 3, "#3a2c48", dict(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", lean=.02, tilt=-.05)),
        (-4.75, -5.1, 1.69, 2, "#242b52", dict(dress="gown", hat="flaps", left="sleeve", right="sleeve", collar="scarf", turn=.6, tilt=.04, lean=-.01)),
        (-1.05, -5.0, 1.62, 4, "#2c2a50", dict(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", tilt=.06, lean=-.03)),
        (-.15, -5.4, 1.76, 0, "#1c2146", dict(dress="coat", hat="fur", left="pocket", right="akimbo", belt="half", tilt=-.05, lean=.02)),
        (.85, -5.1, 1.68, 2, "#262a50", dict(dress="gown", hat="flaps", left="sleeve", right="sleeve", collar="scarf", turn=-.6)),
        (1.75, -5.3, 1.60, 1, "#3d2c46", dict(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", tilt=-.04)),
        # the ones who breathe down our neck
        (-5.05, -6.3, 1.77, 0, "#191e42", dict(dress="coat", hat="fur", left="pocket", right="down", belt="half", lean=-.02, tilt=.06, turn=.5)),
        (-.55, -6.5, 1.74, 3, "#1f2448", dict(dress="coat", hat="papakha", left="down", right="down", collar="fur", belt="full", tilt=-.04, lean=.02, turn=-.5)), (.75, -6.4, 1.66, 4, "#2b2a50", dict(dress="woman", hat="cloche", left="sleeve", right="sleeve", tilt=.05))]
    for i, (x, y, hm, c, hat, k) in enumerate(cast_): sh = SHAWLS[(i * 3 + c) % 4]; put(x, y, hm, inks(dark[c], hat, fur=("#5a5878", "#6d6480", "#4d5378")[i % 3], shawl=mix(sh[0], "#2b2a50", .30), shawl2=mix(sh[1], "#2b2a50", .30)), 21 + i, **k)
    return fg

def left_behind(L, n=26, seed=5):
    """Dusk: paper flowers trodden into the snow."""
    r = random.Random(seed)
    for i in range(n):
        y = r.uniform(-5.0, 10) if i > 4 else r.uniform(-5.4, -2); x = r.choice((r.gauss(-3.6, .6), r.gauss(-1.9, 1.3), r.gauss(3.2, .9))); px, py, s = PJ(x, y, .03); warm = x > 2; big = r.uniform(.055, .105); a = r.uniform(-.5, .5)
        crushed = [q for q in G.rose(0, 0, big, i) if q[0] != "leaf"] + [("petal" if r.random() < .7 else "petal2", "c", [(dx + big * .34 * math.cos(t), dy + big * .26 * math.sin(t)) for t in (0, 1.3, 2.9, 4.4)]) for dx, dy in ((r.uniform(-2.6, 2.6) * big, r.uniform(-2.2, 2.2) * big) for _ in range(r.randrange(1, 5)))] + ([("leaf", "l", [(0, 0, .006), (big * 2.2, big * r.uniform(-1.5, 1.5), .005)])] if r.random() < .35 else [])
        crushed = [(t, k, [((u * math.cos(a) - v * math.sin(a)), (u * math.sin(a) + v * math.cos(a)) * .36) + ((q[0] * .7,) if q else ()) for u, v, *q in d]) for t, k, d in crushed]
        contact(L, px + 2 * S, py + 3 * S, s * big * 1.1, s * big * .34, "#2f4677", .8); K.stamp(L, crushed, px, py, s, dict(body="#9c3340", petal="#a83a42" if not warm else "#cf5340", petal2="#6d2238", leaf="#2f4a58"), False, None, None, i, line=("#141a40", .45))
    for i in range(90):                                        # the trampled kerb
        x, y = r.choice((r.gauss(-3.9, .6), r.gauss(3.6, .6))), r.uniform(-5, 16); px, py, s = PJ(x, y, .03); contact(L, px, py, s * r.uniform(.06, .10), s * r.uniform(.018, .03), "#3f5a8e", .55)

def press(light):
    noon = light == "noon"; far, _ = block("far", light, 21, 1.0, (2.0, .8), 40); far = bank(far, light); mid, _ = block("mid", light, 33, 1.2, (2.5, 1.1), 24); near, D = block("near", light, 47); fg = np.zeros((h, w, 4), np.float32)
    smoke = [(-12, 30, 9.8, 230, 60), (12.5, 42, 9.5, 200, 60), (-13, 58, 9, 130, 44)]
    for i, (x, y, z, hh, ww) in enumerate(smoke): px, py, s = PJ(x, y, z); m = K.smoke(h, w, px, py, hh * S * 1.4, ww * S, 7 + i, .10); t = np.zeros((h, w, 4), np.float32); P.paint(t, m * .55, "#e9e3da" if noon else "#5d76a4"); far = P.over(far, t)
    if noon: crowd(near, mid, D); fg = wall_of_backs()
    else:
        left_behind(near); ink = inks("#252a54", "#1c2046", fur="#8b93b4", face="#6f5a68"); ink2 = dict(inks("#4a3a58", "#2f6aa8", fur="#b9c6da"), hat2="#1f4a80"); bx, by, s = PJ(-3.55, -.6, .03); gx, gy, s2 = PJ(-3.02, -.75, .03); k = 1.10
        contact(fg, bx + s * .3, by, s * .75, s * .075, "#2c4274", .85)
        K.stamp(fg, G.back(dress="girl", hat="hood", child=True, left="hold", right="down", collar="none", tilt=-.05, lean=-.03, sway=-.01, legs="stride", holds=("r", "flower"), seed=12), gx, gy, s2 * 1.44 * k, ink2, False, [("#5d5078", 14, 3, .7), ("#7f9fd0", -3, -1), ("#f4b266", 2.2, 0)], ("#c6d6e8", 4), 12, line=("#0b1130", 1.3))
        K.stamp(fg, G.back(dress="boy", hat="flaps", big=1.16, left="pocket", right="hold", collar="scarf", tilt=.05, lean=.02, sway=.015, legs="stride", turn=.5, seed=13), bx, by, s * 1.60 * k, dict(ink, shawl="#5d4a68"), False, [("#34396a", 18, 4, .7), ("#7f9fd0", -3, -1), ("#f4b266", 2.2, 0)], ("#c6d6e8", 4), 13, line=("#0b1130", 1.4))
        br = K.tree2d(h, w, 3330 * S, 300 * S, 860 * S, 12, .5, 1.15, 6, 24 * S, .5); P.paint(fg, br, "#0b1030"); P.paint(fg, np.clip(br - P.shift(br, 1, 7), 0, 1) * (P.noise(h, w, 30, seed=3) > -.5), "#c6d6e8")
    P.deliver(PLACE, light, [("sky", sky(light)), ("far", far), ("mid", mid), ("near", near), ("fore", fg)])

if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
