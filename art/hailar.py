"""Hailar, summer 1939: the yard of the schoolhouse, a trough, a well-sweep, a clay wall, and the steppe over it.
   stage A:  blender -b -P hailar.py -- [scale%]        stage B:  python3 hailar.py afternoon dusk
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
import numpy as np
PLACE = "hailar"; LIGHTS = ("afternoon", "dusk")
SUN = (-.62, .34, -.46); EYE = 2.15; LIT = (1, 4)

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(12); L = []
    K.ground("near", -40, 60, 2, 36, 24, 20, lambda x, y: 0); K.ground("mid", -200, 260, 35, 150, 24, 12, lambda x, y: -.02 * (y - 35), "grass")
    # the schoolhouse: one storey, limewashed, iron roof, porch towards the yard
    S_ = K.Mesh("school", "near"); fr = ((-6.6, 8.2, 0), (0, 1, 0), (1, 0, 0)); S_.obox(fr, 0, 21, -8.5, 0, 0, 3.9, "wall_a"); S_.obox(fr, -.1, 21.1, 0, .14, 0, .7, "stone"); S_.obox(fr, -.1, 21.1, 0, .22, 3.62, 3.9, "trim"); S_.obox(fr, -.05, 21.05, 0, .10, 3.2, 3.32, "trim")
    k = 0
    for i in range(8):
        u = 1.5 + i * 2.58
        if i == 3: S_.face(fr, [(u - .62, .45), (u + .62, .45), (u + .62, 2.75), (u - .62, 2.75)], .04, "door"); S_.obox(fr, u - .03, u + .03, .04, .09, .45, 2.75, "wood"); continue
        K.window(S_, fr, u, 1.15, 1.15, 1.75, rng, 0, glass="glass_lit" if k in LIT else "glass_dark"); k += 1
    for a in (0, 21): S_.obox(fr, a - .25, a + .25, 0, .12, 0, 3.7, "trim")
    o, u_, n_ = fr; q = lambda a, nn, z: (o[0] + u_[0] * a + n_[0] * nn, o[1] + u_[1] * a + n_[1] * nn, z); S_.poly([q(-.5, .6, 3.82), q(21.5, .6, 3.82), q(17.2, -4.25, 6.2), q(3.8, -4.25, 6.2)], "roof"); S_.poly([q(21.5, .6, 3.82), q(21.5, -9.1, 3.82), q(17.2, -4.25, 6.2)], "roof"); S_.poly([q(-.5, .6, 3.82), q(-.5, -9.1, 3.82), q(3.8, -4.25, 6.2)], "roof"); S_.poly([q(-.5, .6, 3.82), q(21.5, .6, 3.82), q(21.5, .6, 3.70), q(-.5, .6, 3.70)], "wood")
    for a in (6.5, 15): S_.obox(fr, a - .4, a + .4, -3.6, -2.8, 4.5, 7.2, "brick"); S_.obox(fr, a - .5, a + .5, -3.7, -2.7, 7.2, 7.42, "brick_b")
    S_.build(); Pm = K.Mesh("porch", "near"); u = 1.5 + 3 * 2.58; Pm.obox(fr, u - 1.5, u + 1.5, 0, 1.7, 0, .42, "plank"); Pm.obox(fr, u - 1.3, u + 1.3, 1.7, 2.1, 0, .2, "plank")
    for a in (-1.4, 1.4): Pm.obox(fr, u + a - .08, u + a + .08, 1.5, 1.66, .4, 2.9, "wood"); Pm.obox(fr, u + a - .05, u + a + .05, .1, 1.55, 1.1, 1.2, "wood")
    Pm.slab(fr, [(u - 1.8, 2.85), (u + 1.8, 2.85), (u, 3.75)], 0, 1.95, "roof"); Pm.slab(fr, [(u - 1.6, 2.95), (u + 1.6, 2.95), (u, 3.62)], 1.95, 1.99, "wood"); Pm.build()
    # clay wall with its gate; the sheds on the right
    W = K.Mesh("wall", "mid"); 
    for a, b in ((-30, 5.2), (9.0, 46)):
        x = a
        while x < b: e = min(b, x + 2.3); t = .10 * math.sin(x * 1.3); W.box(x, e, 35.0, 35.7, 0, 2.35 + t, "clay"); W.box(x, e, 34.9, 35.8, 2.35 + t, 2.47 + t, "straw"); x = e
    for x in (4.9, 9.0): W.box(x - .28, x + .28, 34.75, 35.6, 0, 3.3, "wood")
    W.box(4.4, 9.5, 35.0, 35.35, 3.25, 3.55, "wood"); W.box(4.2, 9.7, 34.7, 35.7, 3.55, 3.66, "roof")
    for i in range(8): W.box(8.65 - i * .02, 8.75 - i * .02, 34.6 - i * .22, 34.8 - i * .22, .12, 2.5, "plank")
    W.build(); W = K.Mesh("wallL", "near"); W.box(-6.9, -6.3, 29.2, 35.2, 0, 2.4, "clay"); W.box(-7.0, -6.2, 29.2, 35.2, 2.4, 2.5, "straw"); W.build()
    N.house("shed", "near", 12.2, 22, 22, 27, 2.7, 4.4, "plank", roof="straw", openings=((1.9, .1, 1.7, 2.1, "door"), (5.6, .1, 1.7, 2.1, "door"), (8.3, 1.3, .7, .6, "glass_dark"))); N.house("shed2", "near", 15.5, 26, 13.5, 18.5, 2.6, 4.2, "plank", roof="straw", gable="y", openings=((2.2, .1, 1.8, 2.1, "door"),))
    # well with its sweep, the trough, barrel, boards, cart wheel
    M = K.Mesh("well", "near"); wx, wy = 2.15, 20.6
    for i in range(5):
        for s in (-1, 1): R.rod(M, (wx - .85, wy + s * .6, .12 + i * .2), (wx + .85, wy + s * .6, .12 + i * .2), .1, "log", 8, end="log_end"); R.rod(M, (wx + s * .65, wy - .8, .2 + i * .2), (wx + s * .65, wy + .8, .2 + i * .2), .1, "log", 8, end="log_end")
    M.build(); M = K.Mesh("sweep", "near"); R.rod(M, (5.3, 21.2, 0), (5.3, 21.2, 4.1), .16, "wood"); R.beam(M, (5.3, 21.2, 4.0), (5.3, 21.2, 4.5), .10, "wood"); R.rod(M, (7.9, 21.4, 1.9), (2.1, 20.6, 6.6), .11, "wood", r1=.05); R.rod(M, (2.15, 20.6, 6.5), (2.15, 20.6, 1.75), .022, "wood"); R.rod(M, (7.35, 21.36, 1.95), (7.75, 21.4, 1.62), .26, "log", 10, end="log_end"); M.build(); R.bucket("near", 2.15, 20.6, 1.45, 1.0, "wood")
    T = K.Mesh("trough", "near"); x0, x1, y0, y1 = -2.9, 1.5, 16.3, 17.1
    T.box(x0, x1, y0, y0 + .09, .20, .66, "wood"); T.box(x0, x1, y1 - .09, y1, .20, .66, "wood"); T.box(x0, x0 + .1, y0, y1, .20, .66, "wood"); T.box(x1 - .1, x1, y0, y1, .20, .66, "wood"); T.poly([(x0, y0, .58), (x1, y0, .58), (x1, y1, .58), (x0, y1, .58)], "water")
    for x in (x0 + .35, (x0 + x1) / 2, x1 - .5): T.box(x, x + .16, y0 - .05, y1 + .05, 0, .24, "wood")
    T.build(); M = K.Mesh("barrel", "near"); M.lathe(-4.9, 11.6, 0, [(.30, 0), (.38, .45), (.30, .9), (.28, .9), (0, .86)], 12, "plank"); 
    for z in (.18, .70): M.lathe(-4.9, 11.6, z, [(.345 if z < .3 else .35, 0), (.36, .06)], 12, "iron")
    M.build(); M = K.Mesh("timber", "near")                    # boards for somebody's carpentry
    for i in range(4):
        for j in range(3): M.box(-5.1 + .06 * (i % 2), -2.2 - .10 * ((i + j) % 3), 12.9 + j * .27, 13.14 + j * .27, .08 + i * .07, .14 + i * .07, "plank")
    for x in (-4.7, -2.8): M.box(x, x + .12, 12.8, 13.8, 0, .08, "wood")
    M.build(); M = K.Mesh("bench", "mid"); M.box(-4.6, -1.4, 33.9, 34.3, .45, .53, "plank"); [M.box(x, x + .1, 34.0, 34.2, 0, .45, "wood") for x in (-4.4, -1.7)]; M.build(); R.cart("near", 10.6, 27.5, .5)
    for x, y in ((-12, 60), (13, 58)): K.pole("mid", x, y, 7.6, .1, "wood", arms=((6.9, -.8, .8), (6.4, -.6, .6)), z0=-.6)
    # roofs of the town beyond the wall
    for i, (x, y, wd) in enumerate(((-26, 60, 11), (-9, 72, 9), (14, 66, 12), (32, 62, 10), (48, 76, 14), (-48, 74, 13), (2.5, 96, 10))): N.house(f"t{i}", "mid", x, x + wd, y, y + 6, 2.4, 4.6, "far_a", roof="far_b", chimney=(x + 2, y + 3, .8))
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .43, (.565 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], scale=scale, lights=L)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
DAY = {"ground": ("#9c8468", "#bfa478", "#dcc290"), "grass": ("#98895c", "#ab9a66", "#c2ae74"), "wall_a": ("#9a8f84", "#b8aa92", "#e8d9b0"), "trim": ("#a79c8e", "#c8ba9e", "#f0e4c0"), "stone": ("#766c68", "#8f8278", "#b8a68c"), "roof": ("#4f5a58", "#62706a", "#8c9684"), "wood": ("#4c4048", "#685450", "#957860"), "plank": ("#66544c", "#86705c", "#b4966e"), "door": ("#4a4440", "#5c5448", "#80705a"), "brick": ("#7a4a44", "#98604e", "#b87c60"), "brick_b": ("#6a403e", "#8a5648", "#a87058"), "clay": ("#94795c", "#b0926a", "#d4b482"), "straw": ("#84724e", "#9e8a60", "#bca67a"), "glass_dark": ("#3e4a54", "#525f66", "#8fa09e"), "glass_lit": ("#3e4a54", "#525f66", "#8fa09e"), "mullion": ("#a79c8e", "#c8ba9e", "#e4d6b2"), "log": ("#5c4c46", "#7a6454", "#a4866a"), "log_end": ("#8a7258", "#a88a66", "#ccac80"), "water": ("#7f949a", "#98a8a6", "#b8c2b4"), "iron": ("#3c3e48",) * 3, "far_a": ("#b3a282", "#c0ae88", "#cfbc92"), "far_b": ("#9c9280", "#aa9e84", "#bcae8e"), "gold": ("#c9a05a",) * 3, "snow": ("#b8aa92",) * 3}
EVE = {"ground": ("#4a3c5c", "#604c66", "#86667a"), "grass": ("#3c3654", "#4a405c", "#665464"), "wall_a": ("#463e66", "#5a4c70", "#8a6a7a"), "trim": ("#4e4670", "#66567a", "#9a7884"), "stone": ("#38335a", "#484064", "#665470"), "roof": ("#272a52", "#34355c", "#56496a"), "wood": ("#231f44", "#32294c", "#54405a"), "plank": ("#332a4c", "#463654", "#684c60"), "door": ("#282446", "#342c4c", "#4c3e58"), "brick": ("#3c2848", "#52324c", "#724656"), "brick_b": ("#342444", "#482c48", "#643e50"), "clay": ("#40325a", "#544062", "#7c5a6c"), "straw": ("#443a58", "#584a60", "#806468"), "glass_dark": ("#20234a", "#2c3058", "#5a4c70"), "glass_lit": ("#f0b05a", "#f5c270", "#fad894"), "mullion": ("#4e4670", "#66567a", "#8a6a7a"), "log": ("#2c264a", "#3c3050", "#5c485e"), "log_end": ("#4c3c54", "#64505c", "#8a6a68"), "water": ("#8a5a6a", "#c07a6c", "#e8a474"), "iron": ("#1a1a3c",) * 3, "far_a": ("#5c4868", "#6c5270", "#8a6472"), "far_b": ("#4a3e64", "#5a486a", "#705470"), "gold": ("#8a6a54",) * 3, "snow": ("#5a4c70",) * 3}
SCRIPT = {
    "afternoon": dict(ink=DAY, key=dict(mid="#6b5c50", near="#33282e"), fog=("#dccba0", 40, 150, .50), lit=(), cast="#8d765f", hills=([(0, "#b9a980"), (.2, "#c3b288"), (1, "#d8c698")], [(0, "#a89868"), (.3, "#b4a270"), (1, "#c4b07c")]), trees="#8a8458", fade=("#a48c5a", 0), rim=[("#f4e2b2", 2.0, -1.0)], fore=("#4c4030", "#8a7648", "#d0b878"),
                      sky=[(0, "#7f9ca4"), (.14, "#9cb0ac"), (.32, "#c0c4ac"), (.46, "#dccfa6"), (.565, "#ead8a8"), (1, "#dcc690")], clouds=[(180, 50, -300, 1900, "#aabcb4", .7), (340, 40, 1000, 3500, "#c2c8b2", .7), (560, 32, -300, 1700, "#d6d0ae", .8), (720, 26, 1200, 3500, "#e2d4ac", .85)], stars=0),
    "dusk": dict(ink=EVE, key=dict(mid="#33284e", near="#151030"), fog=("#a86a68", 40, 150, .50), lit=("glass_lit",), cast="#3c3052", hills=([(0, "#7a4658"), (.2, "#6c4660"), (1, "#8a5a66")], [(0, "#553a5c"), (.3, "#4a3658"), (1, "#604664")]), trees="#3a2c50", fade=("#1c1638", .62), rim=[("#f09a6a", 2.2, -1.0)], fore=("#120e28", "#3c2c48", "#9a6454"),
                 sky=[(0, "#131a48"), (.12, "#26306a"), (.26, "#4c4a80"), (.38, "#8a6486"), (.47, "#cc7c70"), (.53, "#ee9a68"), (.57, "#f6b878"), (1, "#c07a68")], clouds=[(200, 50, -300, 1900, "#222c66", .8), (380, 40, 1000, 3500, "#44467e", .8), (560, 32, -300, 1700, "#785c84", .85), (700, 26, 1100, 3500, "#b86e74", .85), (840, 18, -200, 1700, "#e0805e", .9), (920, 12, 1200, 3300, "#f2a066", .9)], stars=22)}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2] > .35; v = .30 + .18 * up + .12 * np.clip(-n[..., 1], 0, 1) + .12 * np.clip(n[..., 0], 0, 1) + .02 * P.noise(h, w, 500, 90, 5)
        if light == "afternoon": t = np.where(D["key"] > .12, 2, (v > .36).astype(int)); return np.where(mask(D, "ground") & (D["key"] <= .12), 0, t)
        return np.where(mask(D, "ground"), 1, (v > .39).astype(int) + ((n[..., 2] > .5) & ~mask(D, "grass")).astype(int) * (v > .45))
    return f
def extra(light):
    C = SCRIPT[light]
    def f(D, rgb):
        g = mask(D, "ground"); b = N.lying(HY, VX, 240, 16, 21) + .5 * N.lying(HY, VX, 60, 8, 22); rgb = np.where((g & (b > .60))[..., None], rgb * .945, rgb); rgb = np.where((g & (b < -.74))[..., None], rgb * 1.035, rgb)
        cl = mask(D, "clay", "wall_a"); rgb = np.where((cl & (P.noise(h, w, 40, 12, 17) > .85))[..., None], rgb * .94, rgb)
        if light == "dusk":
            q = P.noise(h, w, 15, 260, 11); lit = mask(D, "glass_lit"); rgb = np.where((lit & (q > .25))[..., None], P.hexc("#ffe9b4"), rgb)
        return rgb
    return f
def far(light):
    C = SCRIPT[light]; hy = HY / S; L = empty(); r0 = N.hill(hy - 92 + 50 * np.exp(-((X - 1500) / 500) ** 2) - 20 * np.exp(-((X - 2500) / 400) ** 2), ((22, 900), (5, 220)), 3); L = P.over(L, N.ridge(r0, C["hills"][0], 11, 300)); r1 = N.hill(hy - 34, ((14, 700), (4, 160)), 9); L = P.over(L, N.ridge(r1, C["hills"][1], 13, 260)); return L
FIG = dict(body="#5a4038", coat="#6f6a52", sleeve="#6f6a52", skirt="#625d49", leg="#625d49", boot="#3a3034", belt="#8a5a3c", face="#a87858", glove="#9a6c50", hair="#2c242c", hat="#625d49", hat2="#57543f", fold="#4b4438", strap="#3a3034", collar="#5c5644", cuff="#625d49", fur="#6a5c50", shawl="#7d6a5c", shawl2="#a08a70", fringe="#7d6a5c", mane="#2e2428", far="#4a342e", saddle="#3a3034")
def people(near, mid, light):
    C = SCRIPT[light]; ink = mixed(FIG, *C["fade"]) if C["fade"][1] else FIG; key = C["key"]["near"]; c2 = lambda c: mixed(dict(x=c), *C["fade"])["x"] if C["fade"][1] else c
    def ground_shadow(L, x, y, hm, half=.24):
        if light == "afternoon": N.shadow(L, PJ, x, y, hm, SUN, C["cast"], .8, half)
        else: px, py, s = PJ(x, y); P.blot(L, P.oval(px, py, s * half * 1.6, s * .09), C["cast"], .75, 1.2)
    def put(L, parts, x, y, hm, flip=False, dy=0.0, sd=1, half=.24, **tint):
        px, py, s = PJ(x, y); ground_shadow(L, x, y, hm, half); K.stamp(L, parts, px, py + dy * s, s * hm, dict(ink, **{k: c2(v) for k, v in tint.items()}), flip, [(c, a * max(.5, min(1.8, s / S / 150)), b) for c, a, b in C["rim"]], None, sd, line=(key, max(.6, min(1.6, s / S / 150))))
    def horse(L, x, y, gait, head, flip, hm, sd, body, mane="#2e2428"):
        px, py, s = PJ(x, y); k = -1 if flip else 1
        q = [PJ(x + u * k * hm, y + v)[:2] for u, v in ((-.6, -.1), (.55, -.1), (.75, .08), (.5, .22), (-.55, .22))] if light == "dusk" else [PJ(x + u, y + v)[:2] for u, v in ((-.7, -.08), (.55, -.08), (-.9, 1.0), (-2.3, 1.05), (-2.2, .8))]; P.blot(L, q, C["cast"], .8, 1.4)
        K.stamp(L, K.horse(gait, head, tack=False), px, py, s * hm, dict(ink, body=c2(body), far=mixed(dict(x=c2(body)), key, .35)["x"], mane=c2(mane)), flip, [(c, a * .9, b) for c, a, b in C["rim"]], None, sd, line=(key, 1.1))
    put(mid, N.sitting("cap", "knee"), -3.1, 33.9, 1.62, dy=.0, sd=31)
    if light == "afternoon":                                # no horses yet: one man draws water, another waits for it
        put(near, G.back("jacket", "cap", left="high", right="raised", lean=.012, belt="full", collar="flat", seed=23), 2.05, 19.2, 1.70, sd=23)
        put(near, G.back("jacket", "none", left="carry", right="down", turn=.6, sway=.015, legs="contra", collar="flat", seed=21), .15, 15.2, 1.72, sd=21, coat="#d8ccb0", sleeve="#d8ccb0", fold="#a89c86", cuff="#d8ccb0")
        px, py, s = PJ(-.20, 15.1, .72)
    else:                                                    # horses at the trough; he who waters them is a prisoner, in his shirt
        horse(near, 5.4, 18.6, "stand", .05, False, 1.34, 14, "#6a4a36"); horse(near, .15, 18.1, "stand", -1.12, True, 1.30, 11, "#8a6a4c", "#4a3830")
        L, D = N.block(RAW, "near", C["ink"], tone(light), key, seed=47, fog=C["fog"], extra=extra(light), lit=C["lit"], lines=(2.7, 1.3), zref=14, zfade=80, quiet=("ground",), mute=("water",))
        cut = (mask(D, "wood", "water") & (D["z"] > 15.5) & (D["z"] < 17.4) & (D["pos"][..., 0] > -3.2) & (D["pos"][..., 0] < 1.8) & (D["pos"][..., 2] < .75)).astype(np.uint8); L[..., 3] *= cv2.GaussianBlur(cv2.dilate(cut, np.ones((int(5 * S) | 1,) * 2)).astype(np.float32), (0, 0), .8); near[...] = P.over(near, L)      # the trough stands before their legs
        horse(near, 3.0, 15.6, "walk2", -1.02, True, 1.36, 12, "#4a3430")
        put(near, G.back("jacket", "cap", left="down", right="out", turn=.7, lean=-.01, belt="full", collar="flat", seed=23), 4.5, 17.7, 1.72, sd=23)
        put(near, G.back("jacket", "none", left="carry", right="down", turn=.5, lean=.012, sway=.015, legs="contra", collar="flat", seed=21), -1.75, 15.0, 1.70, sd=21, coat="#d8ccb0", sleeve="#d8ccb0", fold="#a89c86", cuff="#d8ccb0"); px, py, s = PJ(-2.10, 14.9, .72)
    P.blot(near, [(px - .16 * s, py), (px + .16 * s, py), (px + .12 * s, py + .30 * s), (px - .12 * s, py + .30 * s)], c2("#5c4c46"), 1, 1.2); N.lines_of(near, [(px - .15 * s, py), (px, py - .20 * s), (px + .15 * s, py)], 3, c2("#3a3034"))
def press(light):
    C = SCRIPT[light]; T, E = tone(light), extra(light); B = lambda layer, seed, **k: N.block(RAW, layer, C["ink"], T, C["key"][layer], seed=seed, fog=C["fog"], extra=E, lit=C["lit"], quiet=("ground", "grass"), mute=("water",), **k)[0]
    mid = B("mid", 33, wob=1.1, lines=(2.2, 1.1), zref=24, zfade=170); t = empty()
    for i, (x, y, hh) in enumerate(((-21, 52, 9), (-17, 50, 11), (-13.5, 54, 8), (22, 58, 10), (26, 55, 12), (41, 60, 11))): px, py, s = PJ(x, y, 0); m = K.poplar2d(h, w, px, py, hh * s, 30 + i); P.paint(t, np.clip(cv2.GaussianBlur(m, (0, 0), 3.2 * S) * 2.6, 0, 1) * (P.noise(h, w, 9, seed=i) > -1.0), C["trees"])
    mid = P.over(t, mid); near = B("near", 47, lines=(2.7, 1.3), zref=14, zfade=80); people(near, mid, light)
    fore = empty()
    for n, c, sd, a, b, x0, x1 in ((70, C["fore"][0], 31, 60, 230, -40, 420), (90, C["fore"][0], 32, 80, 330, 2560, 3240), (26, C["fore"][1], 33, 70, 240, 2600, 3220), (10, C["fore"][2], 34, 70, 260, 2640, 3220), (8, C["fore"][2], 35, 60, 180, -20, 380)): P.paint(fore, K.grass_blades(h, w, lambda x: h + 16 * S, n, a * S, b * S, sd, .45, x0 * S, x1 * S), c)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far(light)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
