"""Pristan under a fathom of brown water, August 1932: rain at mid-day, and an evening with a break in the cloud.
   stage A:  blender -b -P flood.py -- [scale%]        stage B:  python3 flood.py grey evening
The water is the plane z = 0; the street lies 1.85 m below it.  Reflections are the houses rendered once more, upside down.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K
PLACE = "flood"; LIGHTS = ("grey", "evening")
SUN = (.55, -.62, -.30)          # a break in the cloud, low, over the far roofs on the left
BED = -1.85
ROOF = dict(x0=-9.6, x1=-1.75, y0=-2.2, y1=4.4, eave=1.20, ridge=3.25)       # the low log house whose people sit on its roof
CHIMNEY = (-3.05, 1.5)

def log_house(name, layer, x0, x1, y0, y1, eave, ridge, rng, lights=(), chimney=None, lit=0.0, windows=4, gable="x"):
    """Log house, ridge along x (or along y): round courses, crossed ends, carved frames, plank roof."""
    M = K.Mesh(name, layer); M.box(x0, x1, y0, y1, BED, eave - .14, "log")
    def wall(fr, length, n):
        z = -.66
        while z < eave - .18:
            o, u, nn = fr; e = .07
            for (a, b, m0, m1) in ((z, z + .10, 0, e), (z + .10, z + .19, e, e * .2)): M.poly([(o[0] + u[0] * (-.0) + nn[0] * m0, o[1] + nn[1] * m0, a), (o[0] + u[0] * length + nn[0] * m0, o[1] + u[1] * length + nn[1] * m0, a), (o[0] + u[0] * length + nn[0] * m1, o[1] + u[1] * length + nn[1] * m1, b), (o[0] + nn[0] * m1, o[1] + nn[1] * m1, b)], "log")
            z += .20
        for i in range(n):
            c = length * (i + .5) / n; w = .42; zt = eave - .56
            M.obox(fr, c - w - .16, c + w + .16, .06, .16, -.9, zt + .16, "trim"); M.slab(fr, [(c - w - .26, zt + .12), (c + w + .26, zt + .12), (c + w * .4, zt + .17), (c, zt + .24), (c - w * .4, zt + .17)], .05, .18, "trim"); M.face(fr, [(c - w, -.8), (c + w, -.8), (c + w, zt), (c - w, zt)], .175, "glass_lit" if rng.random() < lit else "glass_dark")
            M.obox(fr, c - .03, c + .03, .17, .20, -.8, zt, "mullion"); M.obox(fr, c - w, c + w, .17, .20, zt - .42, zt - .37, "mullion")
    wall(((x0, y0, 0), (1, 0, 0), (0, -1, 0)), x1 - x0, windows); wall(((x1, y0, 0), (0, 1, 0), (1, 0, 0)), y1 - y0, 2); wall(((x0, y1, 0), (0, -1, 0), (-1, 0, 0)), y1 - y0, 2)
    z = -.56
    while z < eave - .36:
        for x in (x0, x1):
            for k in range(8):
                a, b = 2 * math.pi * k / 8, 2 * math.pi * (k + 1) / 8; M.poly([(x, y0 - .26, z), (x + .10 * math.cos(a), y0 - .26, z + .10 * math.sin(a)), (x + .10 * math.cos(b), y0 - .26, z + .10 * math.sin(b))], "log_end"); M.poly([(x + .10 * math.cos(a), y0 - .26, z + .10 * math.sin(a)), (x + .10 * math.cos(b), y0 - .26, z + .10 * math.sin(b)), (x + .10 * math.cos(b), y0, z + .10 * math.sin(b)), (x + .10 * math.cos(a), y0, z + .10 * math.sin(a))], "log")
        z += .20
    e = .45
    if gable == "x":
        m = (y0 + y1) / 2; n = int((x1 - x0 + 2 * e) / .62); rise = (ridge - eave) / (m - y0)
        for i in range(n):
            a, b = x0 - e + i * (x1 - x0 + 2 * e) / n, x0 - e + (i + 1) * (x1 - x0 + 2 * e) / n - .020; sag = .03 * math.sin(i * .6); zz = 0
            for yy, sg in ((y0 - e, -1), (y1 + e, 1)): ez = eave - e * rise + sag * .6; M.poly([(a, yy, ez + zz), (b, yy, ez + zz), (b, m, ridge + zz + sag * .3), (a, m, ridge + zz + sag * .3)], "roof"); M.poly([(a, yy, ez + zz), (b, yy, ez + zz), (b, yy, ez + zz - .07), (a, yy, ez + zz - .07)], "wood")
        M.box(x0 - e, x1 + e, m - .10, m + .10, ridge - .02, ridge + .09, "wood")
        for x in (x0, x1): M.poly([(x, y0, eave), (x, m, ridge - .05), (x, y1, eave)], "wood")
        for x in (x0 - e, x1 + e): M.poly([(x, y0 - e, eave - e * rise - .2), (x, m, ridge - .2), (x, m, ridge + .05), (x, y0 - e, eave - e * rise + .05)], "trim")
    else:
        m = (x0 + x1) / 2; rise = (ridge - eave) / (m - x0)
        for sg, xx in ((-1, x0 - e), (1, x1 + e)): M.poly([(xx, y0 - e, eave - e * rise), (xx, y1 + e, eave - e * rise), (m, y1 + e, ridge), (m, y0 - e, ridge)], "roof")
        M.poly([(x0, y0, eave), (m, y0, ridge - .05), (x1, y0, eave)], "wood"); fr = ((x0, y0, 0), (1, 0, 0), (0, -1, 0)); c = m - x0
        M.obox(fr, c - .5, c + .5, .02, .12, eave + .35, eave + 1.3, "trim"); M.face(fr, [(c - .36, eave + .45), (c + .36, eave + .45), (c + .36, eave + 1.2), (c - .36, eave + 1.2)], .14, "glass_lit" if lit > .9 else "glass_dark"); M.obox(fr, c - .03, c + .03, .14, .17, eave + .45, eave + 1.2, "mullion")
        for sg in (-1, 1): M.slab(fr, [(c, ridge + .06), (c + sg * (c + e), eave - e * rise + .06), (c + sg * (c + e), eave - e * rise - .20), (c, ridge - .22)][::sg], .02, .50, "trim")
    if chimney: cx, cy = chimney; M.box(cx - .36, cx + .36, cy - .32, cy + .32, eave, ridge + 1.10, "brick"); M.box(cx - .44, cx + .44, cy - .40, cy + .40, ridge + 1.10, ridge + 1.30, "brick_b"); M.box(cx - .40, cx + .40, cy - .36, cy + .36, ridge + .45, ridge + .55, "brick_b")
    return M.build()

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(21); L = []; lamp = []
    log_house("home", "near", ROOF["x0"], ROOF["x1"], ROOF["y0"], ROOF["y1"], ROOF["eave"], ROOF["ridge"], rng, chimney=CHIMNEY)
    # left row behind: a brick two-storey house with the lit window, then log and brick by turns
    B = lambda nm, lay, o, u, n, w, d, fl, bays, wall, st="rect", par="posts", sg=None, lit=0.0, end=True: K.building(nm, lay, (o[0], o[1], BED), u, n, w, d, fl, bays, rng, L, wall, st, lit=lit, parapet=par, sign=sg, end=end, shops=["dark"] * bays)
    B("brickL", "mid", (-6.2, 10.5, 0), (0, 1, 0), (1, 0, 0), 11, 9, 2, 3, "wall_c", "arch", "gable", [dict(u=5.6, z=3.1, w=6.4, h=.85, txt="БАКАЛЕЯ", mat="sign_b")], end=False)
    M = K.Mesh("lampwin", "mid"); fr = ((-6.2, 10.5, BED), (1, 0, 0), (0, -1, 0)); c = -1.55; K.window(M, fr, c, 4.3 + .75, 1.15, 2.05, rng, 1.0, arch=True, glass="shop_lit"); M.build(); lamp.append((-6.2 + c, 10.2, BED + 6.0, 3))
    for cc in (-4.3, -7.0): M = K.Mesh("gw", "mid"); K.window(M, fr, cc, 4.3 + .75, 1.15, 2.05, rng, 0, arch=True); M.build()
    for cc in (-1.55, -4.3, -7.0): M = K.Mesh("gw", "mid"); K.window(M, fr, cc, 1.15, 1.15, 2.1, rng, 0); M.build()
    log_house("log2", "mid", -12.5, -6.6, 24.5, 32, 1.9, 4.6, rng, gable="y", windows=3); B("brickL2", "mid", (-6.4, 35, 0), (0, 1, 0), (1, 0, 0), 14, 9, 2, 4, "wall_a", "rect", "mansard")
    B("brickR", "mid", (8.2, 16.5, 0), (0, -1, 0), (-1, 0, 0), 13.5, 10, 2, 3, "wall_d", "rect", "gable", [dict(u=6.6, z=3.1, w=5.2, h=.85, txt="ЧАЙНАЯ", mat="sign_a"), dict(u=12.4, z=4.9, w=.85, h=2.6, txt="酒樓", mat="sign_b", vertical=True, proj=True)])
    M = K.Mesh("gableR", "mid"); fr = ((8.2, 3.0, BED), (1, 0, 0), (0, -1, 0)); M.obox(fr, -.2, 10, 0, .16, 3.88, 4.10, "trim"); M.obox(fr, -.2, 10, 0, .3, 7.55, 7.9, "trim"); M.obox(fr, .12, .30, .02, .18, 0, 7.6, "iron")
    for cc in (2.0, 4.7, 7.4): K.window(M, fr, cc, 4.3 + .75, 1.1, 2.0, rng, 0); K.window(M, fr, cc, 1.2, 1.1, 2.0, rng, 0)
    M.build(); M = K.Mesh("gableL", "mid"); fr = ((-6.2, 10.5, BED), (1, 0, 0), (0, -1, 0)); M.obox(fr, -9, .1, 0, .3, 7.55, 7.9, "trim"); M.obox(fr, -9, .1, 0, .16, 3.88, 4.10, "trim"); M.build()
    log_house("log3", "mid", 7.8, 14, 20, 28, 2.0, 5.0, rng, gable="y", windows=3, chimney=(9, 25)); B("brickR2", "mid", (8.0, 46, 0), (0, -1, 0), (-1, 0, 0), 15, 9, 2, 4, "wall_b", "arch", "posts")
    for i, (x, y, wd, fl, mt) in enumerate(((-8, 58, 13, 2, "far_a"), (8.5, 62, 14, 1, "far_b"), (-7.5, 76, 16, 1, "far_b"), (9, 82, 12, 2, "far_a"), (-9, 98, 12, 2, "far_a"), (10, 100, 14, 1, "far_b"))):
        s = 1 if x < 0 else -1; B(f"far{i}", "far", (x, y if s > 0 else y + wd, 0), (0, s, 0), (s, 0, 0), wd, 10, fl, 3, mt, "rect", "gable" if i % 2 else "posts")
    for i in range(26):
        x, y = rng.uniform(-90, 90), rng.uniform(110, 190); x += 14 if x > 0 else -14; log_house(f"roof{i}", "far", x, x + rng.uniform(7, 12), y, y + 8, rng.uniform(.8, 2.4), rng.uniform(3.4, 6), rng, gable=rng.choice("xy"), windows=2, chimney=(x + 2, y + 4))
    K.street_lamp("mid", 2.7, 10.2, 4.75 + BED, lamp, 0, -1, z0=BED)
    for x, y, hh in ((-4.9, 19.5, 6.4), (-4.9, 44, 6.6), (6.6, 30, 6.4), (6.6, 58, 6.5)): K.pole("mid" if y < 50 else "far", x, y, hh, .11, "wood", arms=((hh - .7, -.8, .8), (hh - 1.2, -.6, .6)), z0=BED)
    M = K.Mesh("fence", "near")
    for i in range(9): x = -1.1 + i * .34; M.box(x, x + .16, 3.2 + .1 * i, 3.26 + .1 * i, BED, .22 + .10 * math.sin(i * 2.1), "wood")
    M.build(); K.mirrored(["far", "mid", "near"])
    K.camera((0, -12.5, 2.75), (0, 60, 2.75), lens=27, shift=(.035, .030)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near", "refl"], scale=scale, lights=lamp)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np, cv2
h, w = P.H * P.SS, P.W * P.SS; S = P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW)
YY, XX = np.mgrid[0:h, 0:w].astype(np.float32); HY = PJ(0, 1e6)[1]; VX = PJ(0, 1e6)[0]
is_ = lambda mat, *n: np.isin(mat, [K.MAT[k] for k in n])
GREY = {
    "wall_a": ("#4c4a5e", "#69667a", "#8f8b92"), "wall_b": ("#4d5566", "#6c7582", "#98a09f"), "wall_c": ("#4b3944", "#70505a", "#946a68"), "wall_d": ("#434f5e", "#5f7079", "#8c9b97"), "trim": ("#5c5d70", "#7f8089", "#b5b1a4"), "roof": ("#37323f", "#4a444e", "#625b5c"), "glass_dark": ("#272b42", "#34394f", "#6f7b86"), "glass_lit": ("#34394f",) * 3, "shop_lit": ("#272b42", "#34394f", "#6f7b86"),
    "sign_a": ("#583440", "#70414a", "#8a5450"), "sign_b": ("#2b3850", "#394a64", "#566a7c"), "letters": ("#b9a982", "#cdbd92", "#dccea4"), "wood": ("#383648", "#524d58", "#797066"), "iron": ("#23263a", "#2e3246", "#4a4e5e"), "door": ("#3f3846", "#54484f", "#6d5c58"), "brick": ("#4b3440", "#73494a", "#96605a"), "brick_b": ("#40303d", "#5f4046", "#84554f"), "lamp": ("#a9aca4",) * 3, "mullion": ("#3a3746", "#575159", "#85807e"), "stone": ("#50505e", "#6c6c74", "#93908b"),
    "far_a": ("#84868f", "#979893", "#aeab9f"), "far_b": ("#7a818c", "#8d9292", "#a6a69d"), "log": ("#3d353f", "#5c4c4b", "#84695a"), "log_end": ("#54463f", "#84694f", "#a5885f"), "plank": ("#5c5052", "#7d6c62", "#a08b74")}
EVEN = {
    "wall_a": ("#2e2c4c", "#45405f", "#b07a62"), "wall_b": ("#2c3556", "#44506f", "#b99a74"), "wall_c": ("#372742", "#553850", "#b5654e"), "wall_d": ("#27365a", "#3d5170", "#a48f74"), "trim": ("#343659", "#54567a", "#dda873"), "roof": ("#222543", "#34385a", "#7d5f63"), "glass_dark": ("#171a38", "#232950", "#7d6674"), "glass_lit": ("#232950",) * 3, "shop_lit": ("#f7c566", "#f7c566", "#fbd98c"),
    "sign_a": ("#4a2440", "#632f44", "#a8503f"), "sign_b": ("#1b2548", "#29365c", "#5c5a6c"), "letters": ("#c9a670", "#dcba82", "#f2d69c"), "wood": ("#201f3c", "#343050", "#7d5850"), "iron": ("#12152e", "#1a1e3c", "#5c4650"), "door": ("#2c2440", "#40304b", "#7a4f4b"), "brick": ("#35233e", "#562f42", "#b25a45"), "brick_b": ("#2c1e3a", "#472a3f", "#954c42"), "lamp": ("#6d6b84",) * 3, "mullion": ("#262240", "#3c3454", "#85604f"), "stone": ("#313253", "#4a4a68", "#a0806c"),
    "far_a": ("#6a5c78", "#7d6a7e", "#cf9470"), "far_b": ("#5c587c", "#706883", "#c08c74"), "log": ("#251f38", "#3c2f48", "#96604a"), "log_end": ("#3a2b40", "#5c4048", "#c98a58"), "plank": ("#3d3350", "#5a4658", "#b07f5c")}
SCRIPT = {
    "grey": dict(ink=GREY, key=dict(far="#5b606e", mid="#2d3044", near="#1e2036"), fog=("#b3b2a6", (24, 120, .78)), sky=[(0, "#5d6a7c"), (.12, "#74808d"), (.28, "#96a09f"), (.42, "#b9b9a9"), (.52, "#cfc8ae"), (.56, "#d6cdb0"), (1, "#cbbf9d")], water=[(0, "#cfc6a8"), (.08, "#c6b78e"), (.28, "#b59e70"), (.60, "#9a8159"), (.85, "#78644c"), (1, "#5c4d45")], dark="#6d5a49", light="#dcd2b2", foam="#d9ceb0"),
    "evening": dict(ink=EVEN, key=dict(far="#3d3558", mid="#191a3a", near="#100f2a"), fog=("#b98a78", (26, 130, .62)), sky=[(0, "#27315c"), (.12, "#3a4570"), (.26, "#5f6284"), (.38, "#9a7d86"), (.46, "#d99a72"), (.515, "#f5bf76"), (.56, "#f6cb86"), (1, "#e0a46c")], water=[(0, "#f2c07a"), (.07, "#d99c62"), (.24, "#a8735a"), (.52, "#6f5057"), (.80, "#463750"), (1, "#2d2744")], dark="#3d2e44", light="#f3bf7c", foam="#e3a873")}

def table(ink):
    t = np.zeros((len(K.MATS), 3, 3), np.float32)
    for k, v in ink.items(): t[K.MAT[k]] = [P.hexc(c) for c in v]
    return t
def tones(D, light, seed):
    """Which of the three tones each pixel takes: flat light under rain, a low raking sun in the evening."""
    n = D["n"]
    if light == "grey": v = .30 + .34 * (n[..., 2] > .3) + .20 * np.clip(-n[..., 1], 0, 1) + .30 * np.clip(n[..., 0], 0, 1) + .05 * P.noise(h, w, 500, 90, seed); return P.step(v, (.36, .60), seed, .02, 40)
    v = .28 + .22 * (n[..., 2] > .3) + .16 * np.clip(-n[..., 1], 0, 1) + .05 * P.noise(h, w, 500, 90, seed); return np.where(D["key"] > .12, 2, (v > .38).astype(np.int32))
def block(layer, light, seed, wob=1.5, lines=(2.7, 1.4), zref=14):
    """Houses above the waterline, tide-mark and all."""
    C = SCRIPT[light]; D = P.cut(P.load(RAW, layer), wob, 36, seed); mat, z, pos = D["mat"], D["z"], D["pos"]; hz = pos[..., 2]; lit = is_(mat, "shop_lit")
    level = .02 + .05 * P.noise(h, w, 70, 300, seed + 9) * np.clip(z / 30, .5, 2); D["a"] = D["a"] & (hz > level); t = tones(D, light, seed); t = np.where((hz < .34 + .10 * P.noise(h, w, 40, seed=seed + 4)) & ~lit, np.maximum(t - 1, 0), t); rgb = table(C["ink"])[mat, t]       # soaked foot
    brick = is_(mat, "brick", "wall_c"); cour = (np.abs((hz * 3.4) % 1 - .5) > .42) & (z < 34) & (np.abs(D["n"][..., 2]) < .3); rgb = np.where((brick & cour & (P.noise(h, w, 24, 8, 3) > .05))[..., None], rgb * .90, rgb)
    g = is_(mat, "glass_dark"); sl = P.noise(h, w, 60, 150, seed + 13); rgb = np.where((g & (sl > .35))[..., None], rgb + (P.hexc(C["light"]) - rgb) * .20, rgb)
    if light == "evening": q = P.noise(h, w, 15, 260, seed + 11); rgb = np.where((lit & (q > .2))[..., None], P.hexc("#fff0c2"), rgb)
    pl = np.floor((pos[..., 0] + 10.05) / .6165); hs = np.abs(np.sin(pl * 12.9898) * 43758.5453) % 1; rgb = np.where(((mat == K.MAT["roof"]) & (z < 22))[..., None], rgb * (.90 + .16 * hs)[..., None], rgb)       # boards of different ages
    f0, f1, fa = C["fog"][1]; f = np.round(np.clip((z - f0) / (f1 - f0), 0, 1) * fa * 14) / 14 * ~lit; rgb = P.wipe(rgb, C["fog"][0], f); rgb = P.wipe(rgb, C["sky"][0][1], P.smooth(4, 12, hz) * .18 * ~lit)
    rgb = P.shift(P.pigment(rgb.astype(np.float32), seed, .040, .035), 1.6, -1.2); k = P.keyline(D, *lines, zref=zref, zfade=110, seed=seed, mute=(K.MAT["letters"],)) * np.where(hz < .12, .35, 1) * np.where((mat == K.MAT["roof"]) & (z < 22), .62, 1)
    L = np.concatenate([rgb, cv2.GaussianBlur(D["a"].astype(np.float32), (0, 0), .7)[..., None]], -1).astype(np.float32); P.paint(L, k, C["key"][layer]); return L, D

def on_water(sx, sy, seed):
    """Noise that lies on the water plane: long near us, thin far off."""
    d = np.maximum(YY - HY, 1) / S; base = P.noise(int(1400 * S), int(2600 * S), sx, sy, seed); mx = (1300 * P.S + (XX - VX) * 900 / (d + 260) ** 1.02).astype(np.float32); my = (np.log(d + 14) * 300 * S - 700 * S).astype(np.float32)
    return cv2.remap(base, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
def water(light):
    """The flood: bokashi of brown water, the houses upside down in two flat inks, cut by ripples."""
    C = SCRIPT[light]; d = np.clip((YY - HY) / (h - HY), 0, 1); lut = P.ramp(C["water"]); tt = np.clip(d ** .8 + .012 * P.noise(h, w, 700, 40, 3), 0, 1); rgb = lut[(tt * 1023).astype(int)]
    R = P.load(RAW, "refl"); amp = S * (3 + 44 * d ** 1.1); rip = on_water(120, 12, 5) + .5 * on_water(50, 6, 6); mx = XX + amp * rip; my = YY + amp * .25 * on_water(200, 16, 7)
    pick = lambda a, lin=False: cv2.remap(a, mx, my, cv2.INTER_LINEAR if lin else cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT)
    mat = pick(R["mat"].astype(np.float32)).astype(int); mat = np.where(mat == K.MAT["letters"], K.MAT["sign_a"], mat); a = pick(R["a"].astype(np.float32)) > .5; z = pick(R["z"]); n = pick(np.ascontiguousarray(R["n"])); hz = -pick(np.ascontiguousarray(R["pos"][..., 2]))
    Dn = dict(n=n * np.array([1, 1, -1], np.float32), key=np.zeros_like(z)); t = tones(Dn, "grey", 8) if light == "grey" else (n[..., 1] < -.5).astype(int); col = table(C["ink"])[mat, np.minimum(t, 1)]; f0, f1, _ = C["fog"][1]; f = np.clip((z - f0) / (f1 - f0), 0, 1)
    far_in = np.round(np.clip(.80 - .55 * f - .25 * P.smooth(3.5, 9, hz), .12, 1) * 6) / 6; body = rgb + (P.hexc(C["dark"]) - rgb) * .80; body = body + (col - body) * .34; out = np.where(a[..., None], rgb + (body - rgb) * far_in[..., None], rgb)
    lampm = a & (mat == K.MAT["shop_lit"])
    if light == "evening": out = np.where(lampm[..., None], P.hexc("#f3b760"), out)
    # wind: carved strokes, light on the open water and dark on the reflections
    r1 = on_water(170, 9, 11); r2 = on_water(90, 7, 12); near = P.smooth(0, .12, d)
    out = np.where(((r1 > .62) & ~lampm)[..., None], out + (P.hexc(C["light"]) - out) * (.10 + .34 * (1 - d) * near)[..., None] * np.where(a, .55, 1)[..., None], out); out = np.where((r2 < -.66)[..., None], out * (1 - .14 * near[..., None]), out)
    if light == "evening":                                   # the break in the cloud lies down on the water, left of the lamp post
        gx = np.exp(-((XX - VX + 20 * S) / (S * (150 + 420 * d))) ** 2); glit = (on_water(80, 8, 15) + .8 * gx - .62 - 1.05 * d - 2.2 * P.smooth(.34, .60, d) > 0) & (YY > HY) & ~(a & (far_in > .55)); out = np.where(glit[..., None], P.hexc("#fbd08c"), out)
    if light == "grey":                                      # rain-rings
        rng = np.random.default_rng(4); m = np.zeros((h, w), np.float32)
        for _ in range(150):
            dd = rng.random() ** 1.6; y = HY + (h - HY) * (.06 + .94 * dd); x = rng.uniform(0, w); r = S * (6 + 34 * dd) * rng.uniform(.4, 1)
            for k in ((1,) if rng.random() < .5 else (1, .55)): cv2.ellipse(m, (int(x), int(y)), (int(r * k), max(1, int(r * k * .26))), 0, 0, 360, 1.0, max(1, int(S * (1 + 1.2 * dd))), cv2.LINE_AA)
        out = P.wipe(out, C["light"], P.warp(m, P.wobble_maps(h, w, 1, 40, 6), False) * .38)
    out = P.pigment(out.astype(np.float32), 61, .045, .03, period=30); L = np.concatenate([out, np.clip(YY - HY + .5, 0, 1)[..., None]], -1).astype(np.float32); return L

def sky(light):
    C = SCRIPT[light]; rgb = P.bokashi(h, w, C["sky"], 2, 16)
    if light == "evening": rgb = P.wipe(rgb, "#fde0a2", np.exp(-(((XX - VX + 60 * S) / (760 * S)) ** 2 + ((YY - HY + 70 * S) / (150 * S)) ** 2)) * .75)
    rgb = P.pigment(rgb, 4, .05, .02, .02, period=36); L = np.concatenate([rgb, np.ones((h, w, 1), np.float32)], -1)
    if light == "grey": spec, cols, al = [(150, 120, -900, 2600), (300, 90, 900, 4200), (440, 70, -600, 1900), (560, 50, 700, 3500), (690, 40, -300, 2300), (800, 24, 900, 3300)], ["#5a6678", "#68747f", "#7f898f", "#8f9793", "#a8aba1", "#bdbaa8"], (.75, .7, .62, .6, .6, .6)
    else: spec, cols, al = [(150, 130, -900, 2900), (310, 110, 700, 4300), (470, 84, -700, 2400), (610, 60, 500, 3700), (740, 34, -400, 1500), (790, 30, 1500, 3500), (868, 18, 300, 1900)], ["#2b3560", "#3a416c", "#4d4c72", "#6a5778", "#a3706f", "#94667a", "#e08a5a"], (.85, .85, .82, .8, .85, .8, .9)
    for m, c, a, (y, th, _, _) in zip(K.cloud_bands(h, w, spec, 14), cols, al, spec): P.paint(L, m * a * P.smooth((y - th * .95) * S, (y + th * .25) * S, YY), c)       # flat wet undersides, wiped tops
    if light == "evening":
        for m, c in zip(K.cloud_bands(h, w, [(490, 10, -500, 2300), (634, 9, 600, 3400), (752, 8, -300, 1400)], 14), ("#b07a7d", "#d98f70", "#f7c27c")): P.paint(L, m * .8, c)
    L[..., :3] = np.where((YY > HY - 2)[..., None], P.hexc(C["water"][0][1]), L[..., :3]); return L
def far_trees(L, light):
    """Gardens and river willows standing in the water along the horizon."""
    c = ("#8f938f", "#858b8b", "#7b8284") if light == "grey" else ("#a8797a", "#8c6a7a", "#6f5a78"); rng = np.random.default_rng(12); back = np.zeros((h, w, 4), np.float32)
    for k, (col, n, r0, r1) in enumerate(zip(c, (90, 60, 36), (14, 18, 22), (46, 62, 84))):
        m = np.zeros((h, w), np.float32)
        for _ in range(n):
            x = rng.uniform(-40, 3240); r = rng.uniform(r0, r1); 
            if abs(x * S - VX) < 120 * S and k: continue
            for j in range(7): q = r * rng.uniform(.35, .62); cv2.ellipse(m, (int(S * (x + rng.uniform(-.6, .6) * r)), int(HY - S * (r * rng.uniform(.1, 1.25)))), (int(S * q), int(S * q * .85)), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
            cv2.rectangle(m, (int(S * (x - r * .8)), int(HY - S * r * .3)), (int(S * (x + r * .8)), int(HY + 2)), 1.0, -1)
        P.paint(back, P.warp(m, P.wobble_maps(h, w, 5, 16, 20 + k), False) * np.clip(HY + 3 - YY, 0, 1), col)
    return P.over(back, L)

# ----------------------------------------------------------------- people, drawn for this picture
def seated(arms="knees", hat="scarf", flip=False):
    """Sitting on a slope, seen from the side, facing right; sitting height = 1."""
    p = [("coat", "c", [(-.20, .0), (-.27, .22), (-.26, .46), (-.17, .66), (-.03, .735), (.10, .69), (.15, .54), (.13, .34), (.20, .22), (.10, -.03)]), ("skirt", "c", [(-.22, .0), (-.14, .22), (.10, .34), (.34, .47), (.47, .44), (.50, .30), (.52, .08), (.60, -.02), (.50, -.08), (.30, -.05)]), ("boot", "l", [(.50, .06, .06), (.53, -.06, .055), (.64, -.09, .040)]),
         ("fold", "l", [(.12, .30, .002), (.30, .40, .010), (.44, .40, .002)]), ("fold", "l", [(-.16, .50, .002), (-.12, .30, .012), (-.18, .08, .003)])]
    p += {"knees": [("sleeve", "l", [(-.04, .62, .085), (.12, .36, .075), (.40, .40, .055)]), ("glove", "l", [(.42, .40, .05), (.48, .38, .04)])], "lap": [("sleeve", "l", [(-.04, .62, .085), (.02, .32, .075), (.24, .34, .055)]), ("glove", "l", [(.25, .34, .05), (.30, .33, .04)])], "point": [("sleeve", "l", [(-.02, .63, .08), (.24, .62, .068), (.50, .72, .05)]), ("glove", "l", [(.52, .73, .045), (.60, .76, .032)])]}[arms]
    p += [("face", "c", [(-.02, .95), (.10, .96), (.145, .88), (.17, .845), (.14, .82), (.12, .76), (.04, .73), (-.02, .78)])]
    p += [("shawl", "c", [(-.13, .80), (-.14, .92), (-.07, 1.0), (.04, 1.01), (.11, .96), (.06, .90), (.05, .80), (.07, .72), (.0, .66), (-.16, .68)])] if hat == "scarf" else [("hair", "c", [(-.09, .80), (-.09, .95), (.02, 1.0), (.11, .95), (.04, .90), (.01, .80)])] if hat == "bare" else [("hat", "c", [(-.11, .90), (-.09, .99), (.03, 1.02), (.12, .97), (.20, .915), (.05, .91)]), ("hair", "c", [(-.09, .92), (.0, .92), (-.01, .80), (-.08, .80)])]
    return p
def hauler():
    """A man leaning back on a rope, facing right; height = 1."""
    return [("boot", "l", [(-.02, .42, .055), (.13, .26, .046), (.20, .06, .036), (.26, .02, .026)]), ("leg", "l", [(-.04, .46, .060), (-.10, .25, .048), (-.13, .04, .038)]), ("boot", "l", [(-.12, .12, .044), (-.13, .03, .036), (-.07, .012, .024)]), ("leg", "l", [(-.02, .44, .064), (.13, .27, .050), (.18, .14, .042)]),
            ("coat", "c", [(-.12, .40), (-.16, .56), (-.19, .70), (-.16, .80), (-.08, .85), (.0, .82), (.05, .72), (.06, .58), (.08, .42), (-.02, .38)]), ("fold", "l", [(-.10, .70, .001), (-.03, .60, .007), (-.05, .46, .002)]), ("sleeve", "l", [(-.08, .77, .044), (.08, .64, .040), (.24, .60, .030)]), ("glove", "l", [(.25, .60, .030), (.30, .595, .026)]), ("sleeve", "l", [(-.04, .76, .040), (.14, .69, .036), (.32, .64, .028)]), ("glove", "l", [(.33, .64, .028), (.37, .63, .024)]),
            ("face", "c", [(-.14, .95), (-.06, .96), (-.035, .92), (-.03, .88), (-.06, .85), (-.12, .85)]), ("hat", "c", [(-.18, .93), (-.17, .98), (-.11, 1.0), (-.05, .985), (.01, .945), (-.08, .94)]), ("hair", "c", [(-.175, .93), (-.12, .94), (-.12, .88), (-.16, .88)])]
def boatman():
    """Standing at the stern of the flat boat, both hands on the pole, facing left; height = 1. Straw hat, short jacket, trousers rolled."""
    return [("face", "l", [(-.05, .24, .030), (-.09, .06, .026), (-.13, .015, .020)]), ("face", "l", [(.10, .24, .030), (.13, .06, .026), (.10, .015, .020)]), ("leg", "l", [(.02, .48, .066), (-.05, .24, .052)]), ("leg", "l", [(.03, .48, .066), (.10, .24, .052)]),
            ("coat", "c", [(-.07, .43), (-.10, .58), (-.10, .74), (-.05, .83), (.03, .85), (.10, .79), (.12, .66), (.12, .52), (.13, .42), (.03, .40)]), ("fold", "l", [(.05, .74, .001), (.06, .60, .007), (.02, .46, .002)]), ("pole", "l", [(-.62, -.42, .014), (.02, .62, .014), (.40, 1.24, .013)]), ("sleeve", "l", [(.0, .78, .044), (-.14, .66, .040), (-.10, .46, .030)]), ("face", "l", [(-.10, .46, .028), (-.08, .44, .026)]), ("sleeve", "l", [(.06, .77, .046), (.18, .68, .040), (.075, .70, .030)]), ("face", "l", [(.075, .70, .030), (.05, .69, .026)]),
            ("face", "c", [(-.045, .94), (.03, .95), (.05, .90), (.02, .845), (-.03, .85), (-.055, .88)]), ("hat", "c", [(-.17, .905), (-.08, .965), (-.005, 1.03), (.07, .965), (.15, .915), (.0, .925)])]
def boat():
    """The flat boat: square-ended, low, a little of its inside showing; length 4.4 m along x, waterline y = 0."""
    return [("inside", "c", [(-2.10, .46), (-1.2, .40), (1.2, .40), (2.15, .50), (1.3, .54), (-1.2, .54)]), ("hull", "p", [(-2.25, .50), (-2.05, .10), (-1.90, .0), (1.92, .0), (2.10, .12), (2.32, .56), (1.5, .44), (.0, .36), (-1.3, .40)]), ("rim", "l", [(-2.25, .50, .030), (-1.3, .41, .030), (0, .37, .030), (1.5, .45, .030), (2.32, .57, .030)]), ("grain", "l", [(-2.05, .22, .006), (.0, .18, .014), (2.05, .26, .006)]), ("grain", "l", [(-1.6, .10, .004), (.3, .08, .012), (1.7, .12, .004)])]
def bundle(r, seed):
    g = random.Random(seed); return [("bundle", "c", [(r * (1 + g.uniform(-.12, .12)) * math.cos(t), r * .55 + r * .62 * (1 + g.uniform(-.1, .1)) * math.sin(t)) for t in [i * math.pi / 5 for i in range(10)]]), ("bundle", "c", [(-r * .18, r * 1.12), (0, r * 1.02), (r * .20, r * 1.20), (r * .34, r * 1.52), (r * .04, r * 1.30), (-r * .30, r * 1.46)]), ("fold", "l", [(0, r * 1.1, .004), (-r * .3, r * .6, r * .06), (-r * .5, r * .3, .004)]), ("fold", "l", [(r * .1, r * 1.1, .004), (r * .4, r * .6, r * .05), (r * .5, r * .3, .004)])]
def people_ink(light):
    a = dict(body="#3d3f58", coat="#43475f", sleeve="#43475f", skirt="#53465a", leg="#3a3c54", boot="#23253a", fold="#2a2c42", face="#b08c76", glove="#a9836e", hair="#2c2838", hat="#353850", shawl="#8a6a5c", fringe="#8a6a5c", shawl2="#b39a80", hat2="#474a62", fur="#6d6878", belt="#2a2c42", cuff="#43475f", pole="#4b433f", hull="#4b4044", inside="#342e38", rim="#7d6c5c", grain="#393039", bundle="#7f7a78", rope="#3a343c", strap="#23253a", petal="#a9403a") 
    if light == "evening": a = {k: "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(c, "#1c1838", .55)) for k, c in a.items()}
    return a

def life(near, light):
    C = SCRIPT[light]; ink = people_ink(light); grey = light == "grey"; lo, hi = ("#c9c6b4", "#e3dcc4") if grey else ("#f0a868", "#ffd694"); rim = lambda s: [(lo, -max(1.6, s * .016 / S), -.7, .9), (hi, -max(1.0, s * .006 / S), -.4, .8)] if grey else [(lo, -max(2.2, s * .022 / S), -1), (hi, -max(1.0, s * .009 / S), -.5)]
    key = C["key"]["near"]; m = (ROOF["y0"] + ROOF["y1"]) / 2; rise = (ROOF["ridge"] - ROOF["eave"]) / (m - ROOF["y0"]); slope = lambda y: ROOF["eave"] + (y - ROOF["y0"]) * rise
    def put(parts, x, y, z, hm, flip=False, cutoff=None, **tint):
        t = np.zeros((h, w, 4), np.float32); px, py, s = PJ(x, y, z); K.stamp(t, parts, px, py, s * hm, dict(ink, **tint), flip, rim(s), None, int(abs(x) * 100), line=(key, max(.7, s / S / 190)))
        if cutoff: t[int(py - s * cutoff):] = 0
        near[...] = P.over(near, t)
    C2 = (lambda c: c) if grey else (lambda c: "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(c, "#1c1838", .42)))
    # behind the ridge: two backs that look up the street
    R = ROOF["ridge"]; 
    put(G.back(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", tilt=.05, seed=3), -5.75, m + .1, R - .86, 1.60, cutoff=.92, shawl=C2("#a34a40"), shawl2=C2("#d08a72"), fringe=C2("#a34a40"), coat=C2("#4a4458"), sleeve=C2("#4a4458"))
    put(G.back(dress="boy", hat="cap", big=1.2, collar="flat", left="down", right="fold", tilt=-.06, turn=.8, seed=5), -5.05, m + .1, R - .62, 1.36, cutoff=.66, coat=C2("#56607a"), sleeve=C2("#56607a"))
    # on the near slope: an old man, a woman with her knees drawn up, bundles against the chimney
    put(bundle(.34, 1), -3.85, .75, slope(.75), 1.0, bundle=C2("#8d8678")); put(bundle(.27, 2), -4.5, .45, slope(.45), 1.0, bundle=C2("#74808c"))
    put(seated("lap", "cap"), -7.0, .15, slope(.15), .92, coat=C2("#7f8794"), sleeve=C2("#7f8794"), skirt=C2("#454a60")); put(seated("knees", "scarf"), -6.05, -.75, slope(-.75), .86, coat=C2("#8a6a68"), sleeve=C2("#8a6a68"), skirt=C2("#4f5a78"), shawl=C2("#d3c6a6"))
    # the boat and its rope
    bx, by = 1.0, 2.0; px, py, s = PJ(bx, by, -.06); t = np.zeros((h, w, 4), np.float32)
    K.stamp(t, G.back(dress="woman", hat="shawl", collar="none", left="fold", right="fold", tilt=.04, seed=8), px - .70 * s, py + .42 * s, s * 1.50, dict(ink, coat=C2("#4b5570"), sleeve=C2("#4b5570"), shawl=C2("#8f7a62")), False, rim(s), None, 8, line=(key, 1.0)); t[int(py - .36 * s):] = 0
    K.stamp(t, bundle(.40, 4), px + .10 * s, py - .30 * s, s, dict(ink, bundle=C2("#6f7684")), False, rim(s), None, 4, line=(key, 1.0)); K.stamp(t, bundle(.30, 6), px - 1.45 * s, py - .30 * s, s, dict(ink, bundle=C2("#94866f")), False, rim(s), None, 6, line=(key, 1.0))
    K.stamp(t, boatman(), px + 1.35 * s, py - .34 * s, s * 1.66, dict(ink, hat=C2("#b59a68"), coat=C2("#3c4a66"), sleeve=C2("#3c4a66")), False, rim(s), None, 5, line=(key, 1.1)); K.stamp(t, boat(), px, py, s, ink, False, [(hi, 0, 2.6, .8)], None, 3, line=(key, 1.2)); t[..., 3] *= np.clip((py + 4 * S + 3 * S * P.noise(1, w, 60, 1, 3)[0])[None] - YY + .5, 0, 1)
    # its broken reflection
    ref = t[::-1]; off = int(2 * (py + 4 * S) - h); ref = np.roll(ref, off, 0); ref[:int(py + 3 * S)] = 0; ref[min(h, int(py + 2.4 * s)):] = 0; rm = (XX + S * 16 * on_water(60, 9, 21)).astype(np.float32); ra = cv2.remap(np.ascontiguousarray(ref[..., 3]), rm, YY, cv2.INTER_LINEAR); under = np.zeros((h, w, 4), np.float32); P.paint(under, (ra > .5) * .62 * (on_water(70, 6, 23) < .75), C["dark"]); under[..., 3] = cv2.GaussianBlur(under[..., 3], (0, 0), .6)
    lap = np.zeros((h, w), np.float32)
    for k in range(9): xx = px + s * (-2.2 + k * .55); cv2.ellipse(lap, (int(xx), int(py + 5 * S)), (int(s * .24), max(1, int(3 * S))), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
    P.paint(under, P.warp(lap, P.wobble_maps(h, w, 3, 24, 4), False) * .7, C["foam"])
    # hauler on the eave and the rope
    hx, hyy, hz = -2.45, -.9, slope(-.9); qx, qy, qs = PJ(hx, hyy, hz); a, b = np.array((qx + .36 * qs * 1.64, qy - .635 * qs * 1.64)), np.array((px - 2.2 * s, py - .48 * s)); rope = np.zeros((h, w), np.float32)
    def line(u, v, sag, r): tt = np.linspace(0, 1, 26)[:, None]; q = u + (v - u) * tt + np.concatenate([0 * tt, 4 * sag * tt * (1 - tt)], 1); cv2.polylines(rope, [np.int32(q * 16)], False, 1.0, max(1, int(r * S)), cv2.LINE_AA, 4)
    line(a, b, 26 * S, 5)
    near[...] = P.over(P.over(under, near), t); put(hauler(), hx, hyy, hz, 1.64, coat=C2("#c6bb9f"), sleeve=C2("#d3c8ac"), fold=C2("#8a8070"), leg=C2("#343750")); P.paint(near, P.warp(rope, P.wobble_maps(h, w, 1.5, 30, 5), False), ink["rope"]); P.paint(near, np.clip(P.warp(rope, P.wobble_maps(h, w, 1.5, 30, 5), False) - P.shift(rope, 1, 2), 0, 1) * .8, hi if not grey else "#b9ad94")
    # what floats: planks, a tub, a gate
    fl = np.zeros((h, w, 4), np.float32)
    for i, (x, y, L0, an) in enumerate(((1.9, -4.6, 1.5, .10), (-.2, -5.6, .9, -.22), (4.6, -2.0, 1.8, -.06), (3.3, 5.5, 1.4, .12), (-1.0, 8.5, 1.3, .0), (2.6, -6.2, .7, .3))):
        ux, uy, us = PJ(x, y, 0); c, sn = math.cos(an), math.sin(an) * .3; v = us * .07; K.stamp(fl, [("plank", "p", [(-L0 / 2 * c, -L0 / 2 * sn), (L0 / 2 * c, L0 / 2 * sn), (L0 / 2 * c - .04, L0 / 2 * sn + .11), (-L0 / 2 * c + .05, -L0 / 2 * sn + .10)])], ux, uy, us, dict(body=C["key"]["near"], plank=C2("#4d4244")), False, [(C["light"], 0, 2)], None, i, line=(C["key"]["near"], .8))
    near[...] = P.over(near, fl)

def press(light):
    far, _ = block("far", light, 21, .8, (1.9, .8), 40); far = P.over(water(light), far_trees(far, light)); mid, _ = block("mid", light, 33, 1.2, (2.5, 1.2), 22); near, _ = block("near", light, 47)
    life(near, light)
    P.deliver(PLACE, light, [("sky", sky(light)), ("far", far), ("mid", mid), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
