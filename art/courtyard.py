"""Place: the courtyard in Pristan in summer: courtyard_winter's buildings without the snow. Prints courtyard (afternoon, dusk) and yard-august (dusk, blacked out).
   stage A:  blender -b -P art/courtyard.py -- 50|100        stage B:  /usr/bin/python3 art/courtyard.py afternoon dusk blackout     ("half" first = preview)
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_green as V
import courtyard_winter as W
LAYERS = ["far", "mid", "near"]; SUN = (-.66, .46, -.60); GZ = W.GZ        # afternoon, from behind our right shoulder
BOARDS = (-3.75, -1.0, 2.45, .80)                                         # the joiner's boards on trestles: x0, x1, y, top
PUMP = (1.55, 7.6)

def trestles(layer, x0, x1, y, z):
    """Planed boards on two trestles, shavings beneath."""
    M = K.Mesh("trestle", layer)
    for x in (x0 + .45, x1 - .45):
        for s in (-1, 1): R.beam(M, (x, y + s * .30, 0), (x, y + s * .07, z - .09), .035, "post")
        M.box(x - .05, x + .05, y - .26, y + .26, z - .09, z - .04, "post")
    M.build(); B = K.Mesh("boards", layer)
    for k, dx in ((0, 0), (1, .18)): B.box(x0 + dx, x1 + dx * .4, y - .23 + .25 * k, y + .0 + .25 * k, z - .04, z, "bench_wood")
    B.build(); rng = random.Random(3); C = K.Mesh("shavings", layer)
    for _ in range(46): a, b = rng.uniform(x0 + .2, x1 - .1), y + rng.gauss(-.1, .35); t = rng.uniform(0, 3); q = rng.uniform(.03, .08); z0 = GZ(a, b) + .012; C.poly([(a, b, z0), (a + q * math.cos(t), b + q * math.sin(t), z0 + .03), (a + q * math.cos(t + 1), b + q * math.sin(t + 1), z0 + .02)], "log_end")
    C.build()

def model(scale):
    K.reset(); K.SNOW = False
    K.ground("near", -16, 14, -8, 8.0, 60, 60, GZ, "ground"); K.ground("mid", -10, 22, 7.2, 25, 44, 44, lambda x, y: GZ(x, y) * (y < 16.5) - .015, "ground"); K.ground("far", -60, 80, 23.5, 90, 20, 20, lambda x, y: -.06)
    W.joiners_wing(); W.street_wing(); W.carters_corner(); p = lambda pts, wd, s, lay: R.path(lay, pts, wd, GZ, s)
    p([(2.8, 16.8), (2.6, 13), (2.1, 9.5), (1.4, 7.3)], .8, 1, "mid"); p([(1.3, 7.8), (.6, 4.2), (-.2, 1.6), (-1.4, -1.5)], .6, 2, "near"); p([(2.0, 9), (4.2, 9.0), (6.0, 9.6)], .6, 4, "mid")
    R.woodpile("near", -.9, .85, 4.45, .5, .60, 7, .28); R.pump("mid", *PUMP); trestles("near", *BOARDS); R.bucket("mid", PUMP[0] - .5, PUMP[1] - .12, .02, 1.1, "iron", True, "ice")
    P_ = K.Mesh("puddle", "mid"); n = 16; P_.poly([(PUMP[0] - .35 + .9 * (1 + .15 * math.sin(3 * t)) * math.cos(t), PUMP[1] - .35 + .55 * math.sin(t), .085) for t in [2 * math.pi * i / n for i in range(n)]], "ice"); P_.build()
    R.washing("near", (-1.45, 4.4, 4.05), (3.9, 5.4, 3.7), [(.15, "sheet", .2), (.42, "shirt", -.15), (.62, "dress", .25), (.80, "shirt", .1)], .12); Q = K.Mesh("pole", "near"); R.beam(Q, (3.9, 5.4, 0), (3.95, 5.4, 3.9), .06, "post"); Q.build()
    rng = random.Random(2); L = []
    for x, wd, fl, y in ((-22, 16, 2, 40), (-5.5, 12, 2, 36), (7, 15, 3, 38), (22, 16, 2, 36)): K.building(f"st{x}", "far", (x, y, 0), (1, 0, 0), (0, -1, 0), wd, 10, fl, 4, rng, L, "far_a", "rect", lit=.0, shop=False, parapet="posts", end=False)
    D = K.Mesh("church", "far"); D.lathe(4.4, 96, 8, [(3.5, 0), (3.5, 15.4), (3.9, 15.6), (3.9, 16.4)], 12, "far_b"); K.onion_dome(D, 4.4, 96, 24.2, 3.3, .25, 24, "dome")
    for sx in (-6.4, 6.4): D.lathe(4.4 + sx, 94, 8, [(1.6, 0), (1.6, 14.5)], 8, "far_b"); K.onion_dome(D, 4.4 + sx, 94, 22.4, 1.4, .5, 16, "dome")
    D.build(); V.shade(2.5, 12.5, -9.5, -.5, 5.5, 170, .55, 4)
    K.camera((.4, -7.5, 1.9), (.4, 60, 1.9), 26, (0, .07))
    R.render_lit(os.path.join(HERE, "build", "courtyard-summer" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"shop": [(*W.BULB, 2.6)], "loft": [(-3.0, 5.3, 4.7, .35)], "moon": W.MOON}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "courtyard-summer" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); F32 = np.float32

DAY = {"ground": ("#77748c", "#a6948a", "#e6cfa4"), "track": ("#696680", "#94857a", "#d6bd90"), "stone": ("#565b74", "#7f7f88", "#c9bb9c"), "ice": ("#54778c", "#7c9dA6".lower(), "#c6d6c8"), "brick": ("#523a50", "#7c4b50", "#c2735a"), "brick_b": ("#473448", "#70494e", "#cc8a6a"),
    "plank": ("#4a4d62", "#6f6a6a", "#b89c7a"), "post": ("#302f46", "#4a4653", "#90796a"), "trim": ("#566f7e", "#80968e", "#d6d3ae"), "roof": ("#3a4c56", "#536867", "#8fa084"), "wood": ("#373650", "#544f5c", "#9a8068"), "iron": ("#1f2840", "#30394f", "#66707a"), "door": ("#40404f", "#5a5258", "#957058"), "gate": ("#3c4650", "#566062", "#8d8f74"), "mullion": ("#3b4552", "#566260", "#94987e"),
    "log_end": ("#8a7a72", "#b39a7e", "#ecd2a2"), "bark_b": ("#37384e", "#504b56", "#86705e"), "soot": ("#1c2034",) * 3, "coal": ("#1c2034",) * 3, "inside": ("#2a2a42", "#38344a", "#4a4254"), "bench_wood": ("#80706c", "#b0957a", "#f0d8a4"), "tool": ("#2c3046", "#3e4356", "#70737c"), "paper_red": ("#8f4a48", "#b56654", "#d98c70"), "ink_black": ("#54383c",) * 3, "letters": ("#e8cc90",) * 3, "cloth": ("#8e9fb0", "#c6ccc6", "#f8ecd6"), "cloth_b": ("#6f8aa6", "#93a9b6", "#cfd8d0"),
    "dome": ("#5c7f86", "#7f9c98", "#b4c0a8"), "gold": ("#b98a4a", "#e2b467", "#f6d692"), "far_a": ("#9d98a2", "#b3a99f", "#dcc9a6"), "far_b": ("#a3959a", "#bba698", "#e0c49c"), "lamp": ("#c9c8b8",) * 3, "glass_dark": ("#34435a", "#4a5f70", "#9fb0ac"), "street": ("#a6948a",) * 3, "grass": ("#4e6a54", "#6f8a5c", "#b3b36c")}
EVE = {**R.hexes({k: (v if isinstance(v, str) else v[0]) for k, v in DAY.items()}, "#26305c", .5)}
EVE = {k: (EVE[k], R.hexes({"x": v[1]}, "#333a68", .52)["x"], R.hexes({"x": v[1]}, "#5c5a86", .30)["x"]) for k, v in DAY.items()}
EVE.update(ground=("#3b3f68", "#575679", "#86788c"), track=("#33375e", "#4b4b70", "#716882"), paper_red=("#6a2f40", "#8c4146", "#a9564e"), bench_wood=("#4c4562", "#75677a", "#b39a90"), dome=("#38506e", "#4d6880", "#7f8c94"), gold=("#c98f58", "#eab876", "#f6d692"), far_a=("#545482", "#6f688c", "#a08494"), far_b=("#5c5480", "#786a8a", "#ac8890"), cloth=("#626a94", "#8c92b0", "#c4bfc8"), lamp=("#ffe7ae",) * 3)
NIGHT = lambda amount: {k: tuple(R.hexes({"x": c}, to, a * amount)["x"] for c, to, a in zip(v, ("#14205a", "#2a3f80", "#93a8d6"), (.86, .80, .78))) for k, v in DAY.items()}
BLACKOUT = {"mid": {**NIGHT(1), "lamp": ("#1c2c66",) * 3, "cloth": ("#7a8fc2", "#9fb2d6", "#bccbe2"), "paper_red": ("#54305e", "#70395e", "#8c4a66"), "ground": ("#2c4080", "#4a62a0", "#7b92c4"), "brick": ("#33488a", "#5f78b4", "#93a8d4"), "brick_b": ("#2a3f80", "#526ba8", "#a2b4da"), "door": ("#1c2c66", "#26387a", "#5a70aa")}}
BLACKOUT["near"] = {**BLACKOUT["mid"], **{k: tuple(R.hexes({"x": c}, "#101a50", a)["x"] for c, a in zip(v, (.30, .38, .36))) for k, v in NIGHT(1).items()}, "cloth": ("#7a8fc2", "#9fb2d6", "#bccbe2"), "paper_red": ("#54305e", "#70395e", "#8c4a66"), "cloth_b": ("#6a80b6", "#8ea2d0", "#b9c8e4"), "ground": ("#2b3f7e", "#364b8c", "#5870aa"), "track": ("#273a78", "#324688", "#526aa4"), "lamp": ("#16235a",) * 3}; BLACKOUT["far"] = BLACKOUT["mid"]
GREEN = {"afternoon": ("#3d5a58", "#5c7a54", "#a3ab62"), "dusk": ("#22324f", "#32465c", "#566268"), "blackout": ("#16265c", "#24407a", "#5a7cae")}

def people(light, near, mid):
    """Afternoon: the joiner at his boards, his daughter at the pump. Dusk: he sits it out, she carries the water in."""
    day = light == "afternoon"; key = "#1c1f38" if day else "#0f1230"; skin = "#b98468" if day else "#6d4f5c"
    ink = dict(body="#42506a", coat="#54708c", sleeve="#54708c", sleeve2="#47617c", trouser="#343c58", boot="#232640", apron="#a08a70", fold="#33455f", skin=skin, hair="#8c8688", tool="#c99a62", pail="#5a6678")
    girl = dict(body="#c9c4b4", coat="#d8d2bc", sleeve="#d8d2bc", trouser="#3c4a68", boot="#232640", fold="#a39c92", skin=skin, hair="#232338", pail="#5a6678")
    if light == "blackout": key = "#060b2a"; girl = R.hexes({**girl, "coat": "#4a5480", "sleeve": "#4a5480"}, "#0a1238", .80)
    elif not day: ink, girl = R.hexes(ink, "#1c2048", .55), R.hexes(girl, "#262a58", .58)
    def put(L, parts, x, y, hm, ink, seed, flip=False, rims=()):
        px, py, s = PJ(x, y, GZ(x, y))
        if day: W.cast(L, PJ, parts, x, y, hm, flip, "#77748c", .85, SUN)
        else: P.blot(L, P.oval(px, py, s * .34, s * .05), "#333760" if light == "dusk" else "#22346e", .8, 3, seed)
        K.stamp(L, parts, px, py, s * hm, ink, flip, [(c, dx * S, dy * S, *q) for c, dx, dy, *q in rims], None, seed, line=(key, max(.5 * S, s * .0065) / S))
    sun = (("#f0d8a8", 3.0, -1), ("#fff0d0", 1.6, -.6)) if day else (("#b98a90", 2.4, -1),) if light == "dusk" else (("#c3d2ec", 2.2, -.8),)
    put(mid, V.with_buckets(), 1.02, 7.05, 1.58, girl, 6, False, sun)
    if day: put(near, V.planing(), -2.9, 2.12, 1.62, ink, 3, False, sun)
    elif light == "dusk": px, py, s = PJ(-2.62, 6.25, .12); K.stamp(near, R.joiner_stand(), px, py, s * 1.60, R.hexes({**W.FIG, "coat": "#3a3658", "skin": "#7c5558"}, "#1c2048", .2), False, [("#fbd98c", 2.2 * S, 0), ("#f0a94f", -1.8 * S, 0)], None, 12, line=("#0b0f28", .9))

def greenery(light, near, mid, fore):
    """Weeds along the walls, sunflowers by the stable, a bough over our heads."""
    g = GREEN[light]; day = light == "afternoon"; rng = random.Random(5); spot = lambda L, x, y, m, i, n=8: V.tuft(L, *PJ(x, y, GZ(x, y))[:2], PJ(x, y)[2] * m, g, i, n)
    for i in range(26): spot(mid, 6.45 + rng.uniform(-.25, .15), rng.uniform(8.2, 14.2), rng.uniform(.25, .55), i)
    for i in range(34): spot(mid, rng.choice((rng.uniform(-1.2, 1.2), rng.uniform(4.6, 6.4))), 16.7, rng.uniform(.25, .6), 40 + i)
    for i in range(16): spot(near, rng.uniform(-1.2, 1.5), rng.uniform(4.1, 4.4), rng.uniform(.15, .38), 90 + i)
    for i in range(30): spot(near, rng.uniform(-12, -5.9), 4.0 + rng.uniform(-.3, .3), rng.uniform(.2, .5), 130 + i)
    for i in range(20): spot(near, rng.choice((rng.uniform(-9, -4.5), rng.uniform(2.5, 8))), rng.uniform(-1.5, 3.4), rng.uniform(.08, .2), 170 + i, 6)
    ink = dict(body=g[1], stem=g[1], leafb=g[1], head="#e3ac3f" if day else "#8d7060" if light == "dusk" else "#8c94a8", core="#5a3d38" if day else "#33304c")
    for i, (y, hm) in enumerate(((13.6, 2.0), (12.9, 2.3), (12.0, 1.9), (9.3, 2.1), (8.7, 1.8), (8.3, 2.25))): x = 6.35 + .12 * math.sin(i * 4); px, py, s = PJ(x, y, GZ(x, y)); K.stamp(mid, V.sunflower(i), px, py, s * hm, ink, i % 2 == 1, [(g[2], 1.5 * S, -1)], None, i, line=("#22304a" if day else "#10183a", .7))
    bark = "#2c3040" if day else "#10183a"
    V.bough(fore, [(3260, 40), (3000, 130), (2700, 150), (2440, 235)], g, bark, 1, 32, 260, 16); V.bough(fore, [(3260, 260), (3050, 300), (2880, 390)], g, bark, 2, 32, 150, 12); V.bough(fore, [(2900, -20), (2640, 60), (2350, 70), (2180, 120)], g, bark, 3, 30, 170, 10)

def press(light):
    day = light == "afternoon"; dusk = light == "dusk"; fore = np.zeros((h, w, 4), F32); burn = ("pane_1", "pane_2", "pane_7") if dusk else ()
    pane = lambda n: W.LIT_PANE if n in burn else (("#3c4a62", "#586e7c", "#b4bfb0") if day else ("#1c2448", "#28325a", "#5a5f84") if dusk else ("#16235a", "#1c2c66", "#2c3f7c"))
    if day:
        ink = dict(DAY); tone = lambda D: .27 + .16 * D["n"][..., 2] + .07 * np.clip(-D["n"][..., 1], 0, 1) + .95 * D["key"]; keys = ("#8f8a92", "#454558", "#23243c"); fogs = (("#dcd2b4", 25, 110, .62), ("#c4bfb4", 14, 60, .34), None); haze = "#e9d8b0"; warm = []; ex = None
        sky = R.sky([(0, "#5f95ae"), (.14, "#86b0b8"), (.28, "#b4c9bc"), (.38, "#dcd8b8"), (.48, "#eed9aa"), (1, "#eed0a0")], [(200, 60, 1500, 3600, "#d8ddcc"), (330, 44, -200, 1400, "#cdd8cc"), (470, 40, 1200, 2700, "#eee2c2")], 0)
    else:
        ink = dict(EVE); keys = ("#3d4270", "#1c2148", "#0f1230") if dusk else ("#4a62a0", "#1c2c66", "#0b1238"); haze = "#d99a8c" if dusk else "#8ba0cc"
        tone = lambda D: .27 + .19 * D["n"][..., 2] + .14 * np.clip(D["n"][..., 0], 0, 1) + .10 * np.clip(-D["n"][..., 1], 0, 1) + .70 * D["lamp-moon"] + .07 * R.mask_of(D, "cloth", "cloth_b"); ex = (lambda D, rgb, N: R.panes(rgb, D, N, burn)) if dusk else None
        if not dusk: tone = lambda D: .27 + .16 * D["n"][..., 2] + .07 * np.clip(-D["n"][..., 1], 0, 1) + .80 * D["key"] + .05 * R.mask_of(D, "cloth", "cloth_b")       # the night's own light comes over our shoulder and finds the street wing
        fogs = (("#8f7a96", 30, 120, .50), ("#5f6090", 18, 60, .34), None) if dusk else (("#8ba0cc", 30, 120, .5), ("#8ea3ce", 12, 34, .52), None); warm = [{**W.SHOP, "pale": ("#8a7a98", "#c0938c", "#eebf88", "#fbdca6")}, dict(lamp="loft", steps=(.05, .14, .4), pale=("#8a8cb4", "#d9a58e", "#f6cc90"), dark=(("#7d3f5e", .35), ("#b9604f", .45), ("#e8995a", .5)))] if dusk else []
        sky = R.sky([(0, "#1e2c60"), (.09, "#33427a"), (.18, "#5a5f90"), (.26, "#93809c"), (.33, "#d39a8c"), (.40, "#f2bd84"), (1, "#e0946c")], [(230, 34, 1400, 3300, "#4a5488"), (350, 26, 1100, 2700, "#8f7a98"), (452, 22, 1500, 3400, "#c98a86")], 16) if dusk else R.sky([(0, "#0d1a4c"), (.12, "#1a3270"), (.24, "#34559a"), (.34, "#5f80b8"), (.44, "#93aad0"), (1, "#93aad0")], [(300, 40, 900, 3300, "#3c5ea0"), (430, 30, 1500, 3500, "#7390c4")], 60)
    panes = {f"pane_{i}": pane(f"pane_{i}") for i in range(1, 9)}; inks = {layer: {**(BLACKOUT[layer] if light == "blackout" else ink), **panes} for layer in LAYERS}; lit = (*burn, "lamp") if dusk else (); kw = dict(tone=tone, warm=warm, lit=lit, mottle=.03)
    far, _ = R.block(RAW, "far", inks["far"], key=keys[0], fog=fogs[0], seed=21, wob=1.0, lines=(2.0, .9), zref=40, extra=W.far_haze(haze), **kw)
    mid, _ = R.block(RAW, "mid", inks["mid"], key=keys[1], fog=fogs[1], seed=33, wob=1.2, lines=(2.6, 1.2), zref=22, extra=ex, mute=("track", "ice"), **kw)
    near, _ = R.block(RAW, "near", inks["near"], key=keys[2], seed=47, extra=ex, mute=("track", "ink_black", "soot", "coal"), **kw)
    V.crown(far, *PJ(-9, 46, 8)[:2], 300 * S, 190 * S, R.hexes(dict(zip("abc", GREEN[light])), haze, .45).values(), 5, 70, (.12, .24)); V.crown(far, *PJ(19, 42, 8)[:2], 260 * S, 170 * S, R.hexes(dict(zip("abc", GREEN[light])), haze, .4).values(), 8, 60, (.12, .24))
    greenery(light, near, mid, fore); people(light, near, mid)
    P.deliver("yard-august" if light == "blackout" else "courtyard", "dusk" if light == "blackout" else light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in GREEN]: press(light)
