"""Harbin station, the platform side, spring 1935: a train for the other side of the border, and people on their own furniture.
   stage A:  blender -b -P station.py -- [scale%]        stage B:  python3 station.py dusk
"""
import sys, os, random, math
import numpy as np
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
from station_platform import platform
PLACE = "station"; LIGHTS = ("dusk", "morning")
SUN = (.66, .42, -.40); EYE = 1.95
LIT = ((1, 2, 4, 5, 7), (0, 2, 3, 6, 8), (1, 4, 5), (2, 3))          # windows that burn, carriage by carriage
SPANS = [(-2 + 19.3 * c + 2.2 + 1.55 * i - .42, -2 + 19.3 * c + 2.2 + 1.55 * i + .42) for c, row in enumerate(LIT) for i in row]
FURNITURE = (("trunk", 1.9, 10.6), ("table", 2.5, 12.4), ("chair", 1.35, 12.1), ("chest", .9, 16.0), ("trunk", 3.1, 17.2), ("bed", 1.9, 20.5), ("chair", 3.6, 21.2), ("trunk", .5, 24.0), ("chest", 2.6, 26.0), ("trunk", 1.0, 31.0), ("trunk", 3.0, 33.0))

def model(scale):
    L = platform(LIT, 7 + 1 / 6, True)
    # furniture on the platform
    for kind, x, y in FURNITURE:
        if kind == "table": R.table("near", x - .55, x + .55, y - .35, y + .35, .76, "wood"); M = K.Mesh("sewing", "near"); M.box(x - .3, x + .25, y - .12, y + .12, .76, .82, "iron"); M.box(x + .12, x + .24, y - .08, y + .08, .82, 1.12, "iron"); M.box(x - .28, x + .2, y - .07, y + .07, 1.04, 1.14, "iron"); M.lathe(x + .32, y, .95, [(.0, -.1), (.13, -.05), (.13, .05), (0, .1)], 10, "iron"); M.build()
        elif kind == "chair": R.chair("near", x, y, .7, "wood")
        elif kind == "bed":
            M = K.Mesh("bed", "near")
            for d in (-.5, .5):
                M.box(x + d - .03, x + d + .03, y - .02, y + .02, 0, 1.25, "iron")
            for k in range(5): M.box(x - .4 + k * .2 - .015, x - .4 + k * .2 + .015, y - .015, y + .015, .35, 1.15, "iron")
            M.box(x - .5, x + .5, y - .02, y + .02, 1.15, 1.2, "iron"); M.box(x - .5, x + .5, y - .02, y + .02, .35, .4, "iron"); M.box(x - .48, x + .48, y + .1, y + .35, 0, .55, "cloth"); M.build()
        else: a, b, c = (.45, .30, .46) if kind == "trunk" else (.6, .35, .8); M = K.Mesh(kind, "near"); M.box(x - a, x + a, y - b, y + b, 0, c, "plank"); M.box(x - a - .02, x + a + .02, y - b - .02, y + b + .02, c - .14, c - .08, "iron"); M.box(x - a * .55, x - a * .45, y - b - .02, y + b + .02, 0, c + .02, "iron"); M.box(x + a * .45, x + a * .55, y - b - .02, y + b + .02, 0, c + .02, "iron"); M.build()
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .425, (.585 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import json
import print as P, figures as G, numpy as np, cv2
from kit_land import h, w, S, YY, XX, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
LAMPS = json.load(open(os.path.join(RAW, "scene.json")))["lights"]
EVE = {"ground": ("#3d4470", "#565c86", "#7c7c9c"), "road": ("#232850", "#30345c", "#444468"), "stone": ("#33375f", "#494c74", "#6e6c8a"), "car": ("#1c2c44", "#274050", "#3d5a60"), "car_b": ("#17233c", "#203448", "#35505a"), "car_roof": ("#1b1f44", "#292c54", "#4c4a6c"), "iron": ("#14173a", "#1f2348", "#3a3c5e"), "wood": ("#2a2446", "#3d3052", "#64484f"), "roof": ("#22264e", "#31345e", "#504e70"), "wall_a": ("#4a4066", "#6a5470", "#97776f"), "trim": ("#54527a", "#73698a", "#a88f86"), "door": ("#2a2342", "#3c2e48", "#5c4248"), "plank": ("#3c2c48", "#553c4e", "#7c5850"), "cloth": ("#6a6488", "#8a8098", "#b0a0a0"), "brick": ("#3a2848",) * 3,
       "glass_dark": ("#161b40", "#222850", "#4a4e74"), "glass_lit": ("#f2b65e", "#f6c676", "#fbdc96"), "shop_lit": ("#efb05a", "#f4c070", "#fad690"), "lamp": ("#ffe4a8",) * 3, "mullion": ("#221c40",) * 3, "gold": ("#7a6248", "#a08054", "#c8a266"), "sign_b": ("#1c2a5a", "#263668", "#34467a"), "letters": ("#c8b080", "#dac490", "#ecd8a4"), "ink": ("#2a2238",) * 3, "far_a": ("#5c5684", "#6a6088", "#7a6c8c"), "far_b": ("#4e4c7c", "#5a5482", "#6a6086")}
MORN = {"ground": ("#8b8fa0", "#a8a6a8", "#d8cbb4"), "road": ("#6a6c7c", "#807e84", "#b0a694"), "stone": ("#7d808e", "#9a9896", "#cfc3aa"), "car": ("#46564e", "#55665a", "#7c8a70"), "car_b": ("#3c4c46", "#4a5a50", "#6c7c64"), "car_roof": ("#4a5060", "#62656e", "#98948a"), "iron": ("#32364a", "#454858", "#76726e"), "wood": ("#54454a", "#715a52", "#a3866a"), "roof": ("#5c5a66", "#76716f", "#a89c88"), "wall_a": ("#a08c78", "#c2a880", "#e6cd96"), "trim": ("#b0a696", "#cfc4a8", "#efe4c0"), "door": ("#54423f", "#6f564a", "#947658"), "plank": ("#6a4c40", "#8a644c", "#b28a62"), "cloth": ("#a8a4a4", "#c6beb0", "#e4d8c0"), "brick": ("#84584c",) * 3,
        "glass_dark": ("#3a4658", "#4e5c6a", "#a2b0ae"), "glass_lit": ("#3a4658", "#56646e", "#a2b0ae"), "shop_lit": ("#46505e", "#66706f", "#b6baa6"), "lamp": ("#dcd6c0", "#e6e0c8", "#f2ead0"), "mullion": ("#3d3c44",) * 3, "gold": ("#a08454", "#c0a062", "#dcc080"), "sign_b": ("#2b4070", "#36508a", "#5470a0"), "letters": ("#d8cca4", "#e8dcb4", "#f2e8c4"), "ink": ("#3a3440",) * 3, "far_a": ("#a8adae", "#b4b6b0", "#c6c2b0"), "far_b": ("#9aa2a8", "#a8acaa", "#bcbaac")}
SCRIPT = {
    "dusk": dict(ink=EVE, key=dict(far="#4a4878", mid="#1a1d48", near="#0e1136"), fog=("#7a6a90", 40, 260, .62), fade=("#171a40", .50), rim=[("#f2a566", -2.0, -.8), ("#7f92c8", 1.6, -.6)], cast="#2a2f5c", sky=[(0, "#0f1a48"), (.14, "#1c2d64"), (.30, "#3d4f8a"), (.42, "#74709c"), (.51, "#c08d8c"), (.565, "#f0b27c"), (.60, "#f5c088"), (1, "#c08a80")]),
    "morning": dict(ink=MORN, key=dict(far="#8a9098", mid="#565a66", near="#2c2c3a"), fog=("#d6d2c0", 36, 240, .70), fade=("#c9c4b4", .0), rim=[("#f6e6bc", -2.0, -1)], cast="#80849a", sky=[(0, "#7d9db4"), (.18, "#9cb6c0"), (.36, "#bfcbc2"), (.50, "#dcd8bc"), (.58, "#efe0b4"), (1, "#e2d0a0")])}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2] > .4
        if light == "morning": v = .30 + .16 * up + .10 * np.clip(-n[..., 1], 0, 1) + .02 * P.noise(h, w, 500, 90, 5); v = np.where(mask(D, "car", "car_b", "glass_dark"), .30, v); return np.where(D["key"] > .12, 2, (v > .36).astype(int))
        v = .28 + .20 * up + .10 * np.clip(-n[..., 1], 0, 1) + .02 * P.noise(h, w, 500, 90, 5); v = np.where(mask(D, "car", "car_b"), .50, v); lp = P.lamps(D, [(x, y, z, 4.6) for x, y, z, _ in LAMPS]); return np.where(lp > .34, 2, (v + lp * .5 > .42).astype(int))
    return f
def extra(light):
    def f(D, rgb):
        z = D["z"]; hz = D["pos"][..., 2]; g = mask(D, "ground"); b = N.lying(HY, VX, 240, 16, 21) + .5 * N.lying(HY, VX, 60, 8, 22); rgb = np.where((g & (b > .60))[..., None], rgb * .945, rgb); rgb = np.where((g & (b < -.75))[..., None], rgb * 1.035, rgb)
        car = mask(D, "car") & (np.abs(D["n"][..., 0]) > .5) & (z < 26); rgb = np.where((car & (np.abs((D["pos"][..., 1] * 7) % 1 - .5) > .44))[..., None], rgb * .90, rgb)      # matchboard
        if light == "dusk":
            q = P.noise(h, w, 15, 260, 11); lit = mask(D, "glass_lit", "shop_lit"); rgb = np.where((lit & (q > .25))[..., None], P.hexc("#ffe9b4"), rgb); rgb = np.where((lit & (q < -.45))[..., None], P.hexc("#e09a4c"), rgb)
        return rgb
    return f
FIG = dict(body="#3d3f58", coat="#43475f", sleeve="#43475f", skirt="#53465a", leg="#3a3c54", boot="#23253a", fold="#2a2c42", face="#b98f74", glove="#a9836e", hair="#2c2838", hat="#353850", shawl="#8a6a5c", fringe="#8a6a5c", shawl2="#b39a80", hat2="#474a62", fur="#6d6878", belt="#2a2c42", cuff="#43475f", bundle="#8f887c", strap="#23253a", petal="#a9403a", petal2="#c8604e", leaf="#4a5a40", collar="#3a3e56", cane="#2a2530", case="#6a4a40")
def people(near, light):
    C = SCRIPT[light]; a = C["fade"]; ink = mixed(FIG, *a) if a[1] else FIG; key = C["key"]["near"]; c2 = lambda c: mixed(dict(x=c), *a)["x"] if a[1] else c
    def put(parts, x, y, hm, flip=False, z=0.0, shade=True, **tint):
        px, py, s = PJ(x, y, z)
        if shade: P.blot(near, P.oval(px + s * .04, py, s * .34, s * .07), C["cast"], .75, 1.2)
        K.stamp(near, parts, px, py, s * hm, dict(ink, **{k: c2(v) for k, v in tint.items()}), flip, [(r[0], (-r[1] if flip and False else r[1]) * max(.6, min(2.2, s / S / 190)), r[2]) for r in C["rim"]], None, int(abs(x * 100) + y), line=(key, max(.6, min(1.6, s / S / 170))))
    B = G.back
    rows = [
        (44, -.6, B("coat", "cap", seed=1), 1.7, {}), (42, .6, B("woman", "shawl", shawl=True, left="fold", right="fold", seed=2), 1.6, dict(shawl="#7d8a94", fringe="#7d8a94")), (40, -1.2, B("long", "felt", seed=3, legs="contra"), 1.72, {}), (38, 2.4, B("coat", "cap", left="akimbo", seed=4), 1.7, {}),
        (34, -.9, B("woman", "cloche", seed=5, turn=.5), 1.62, dict(coat="#5c4a62", sleeve="#5c4a62")), (33, .3, B("girl", "hood", child=True, seed=6), 1.15, dict(coat="#8a5a50", sleeve="#8a5a50", hat="#8a5a50")), (30.8, 2.5, N.sitting("cap", "chin"), 1.62, dict(coat="#4c5466", sleeve="#4c5466", skirt="#3a3c50")), (27.5, -1.2, B("jacket", "cap", left="carry", right="raised", seed=7), 1.7, {}),
        (26.2, -.5, B("woman", "shawl", shawl=True, left="fold", right="fold", tilt=.05, seed=8), 1.58, {}), (25.6, 2.65, N.sitting("shawl", "lap"), 1.56, dict(shawl="#a8a08c", coat="#5a4a52", sleeve="#5a4a52")), (23.8, .5, N.sitting("bare", "knee"), 1.5, dict(coat="#6a5a48", sleeve="#6a5a48", skirt="#403a4c")), (20.2, 3.5, B("gown", "skull", left="sleeve", right="sleeve", seed=9), 1.68, dict(coat="#3e4f6a", sleeve="#3e4f6a")),
        (17.0, 3.1, N.sitting("shawl", "chin"), 1.56, dict(shawl="#74624e", coat="#4c4658", sleeve="#4c4658", skirt="#44405a")), (15.9, .86, N.sitting("cap", "lap"), 1.7, dict(coat="#5c5f74", sleeve="#5c5f74", skirt="#3a3c52"))]
    for y, x, parts, hm, tint in rows: put(parts, x, y, hm, flip=(len(parts) > 3 and y in (25.6, 17.0, 30.8)), z=0.0, **tint)
    for x, y, r, c in ((1.55, 24.6, .42, "#8f8678"), (3.35, 24.4, .34, "#7a7f8c"), (-.2, 16.2, .36, "#94866f"), (2.4, 16.6, .40, "#8a7a72"), (1.2, 10.9, .40, "#7c7f8a"), (2.75, 10.7, .30, "#a08e74")): px, py, s = PJ(x, y); P.blot(near, P.oval(px, py, s * .5, s * .07), C["cast"], .7, 1.2); K.stamp(near, N.bundle(r, int(x * 9 + y)), px, py, s, dict(ink, bundle=c2(c)), False, C["rim"], None, int(y), line=(key, 1.0))
    # the man by the steps, bareheaded; before him the three who have come to see him off
    put(N.bareheaded(), -1.15, 13.2, 1.76, coat="#3c3f56", sleeve="#3c3f56")
    put(B("boy", "cap", big=1.12, left="pocket", right="down", turn=-.5, lean=-.01, seed=31, collar="flat"), .02, 11.6, 1.64, coat="#4a5470", sleeve="#4a5470")
    put(B("woman", "shawl", shawl=True, left="fold", right="fold", tilt=-.05, turn=-.4, seed=33), -.62, 12.3, 1.60, shawl="#8e4a44", shawl2="#b8786a", fringe="#8e4a44", coat="#463f56", sleeve="#463f56"); put(B("girl", "hood", child=True, seed=34, left="down", right="down", turn=-.3), .62, 12.0, 1.30, coat="#3f6286", sleeve="#3f6286", hat="#3f6286", hat2="#54789c")
def light_on_platform(near):
    """Lit windows lie on the platform as cut trapezoids; under each canopy lamp a disc."""
    m = np.zeros((h, w), np.float32)
    for i, (a, b) in enumerate(SPANS):
        if a < 3: continue
        x = -.15 + .17 * ((i * 7) % 4); q = [PJ(-1.55, a - .05)[:2], PJ(-1.55, b + .05)[:2], PJ(x, b + .55)[:2], PJ(x, a - .35)[:2]]; m = np.maximum(m, poly(q))
    for x, y, z, _ in LAMPS: m = np.maximum(m, poly([PJ(x - .3 + 1.7 * math.cos(t), y + 1.7 * math.sin(t))[:2] for t in np.linspace(0, 2 * math.pi, 30)]))
    return P.warp(m, N.MAPS, False)
def press(light):
    C = SCRIPT[light]; T, E = tone(light), extra(light); B = lambda layer, seed, **k: N.block(RAW, layer, C["ink"], T, C["key"][layer], seed=seed, fog=C["fog"], extra=E, lit=("glass_lit", "shop_lit", "lamp") if light == "dusk" else ("lamp",), mute=("letters", "ink"), **k)
    dusk = light == "dusk"; clouds = [(160, 44, -300, 1900, "#1a2c64", .8), (330, 40, 900, 3500, "#33468a", .75), (540, 34, -300, 1600, "#6a6a9c", .8), (700, 24, 900, 3400, "#a57f92", .85), (860, 16, -200, 1500, "#e09a7a", .9), (950, 12, 1000, 3300, "#f2b07a", .9)] if dusk else [(180, 50, -300, 1900, "#a9c0c6", .7), (380, 40, 900, 3500, "#c2cfc8", .7), (600, 34, -300, 1600, "#dcdcc6", .8), (780, 24, 900, 3400, "#ece2c2", .85)]
    s0 = N.sky(C["sky"], clouds, 16 if dusk else 0, 5, (1300, 1030, 1000, 170, "#fbd9a0" if dusk else "#fbedc4", .6)); far, _ = B("far", 21, wob=.8, lines=(1.6, .7), zref=60, zfade=500); mid, _ = B("mid", 33, wob=1.0, lines=(2.2, 1.1), zref=24, zfade=180); near, D = B("near", 47, lines=(2.8, 1.4), zref=13, zfade=80)
    # steam over the far engine, and the strip of red cloth on its side
    px, py, s = PJ(-3.65, 92, 4.8); t = empty()
    for i, (dx, hh, ww, wd, c) in enumerate(((0, 560, 210, .5, "#8d88a8" if dusk else "#d9d8cf"), (34, 400, 150, .7, "#c79f96" if dusk else "#ece8da"))): m = K.smoke(h, w, px + dx * S, py, hh * S, ww * S, 61 + i, wd); P.paint(t, m * (.72 if i == 0 else .5), c); P.paint(t, P.rim(m, -3, 1, 80 + i) * .7, "#f2c49a" if dusk else "#fbf4e0")
    mid = P.over(t, mid); a, b = PJ(-2.35, 78, 3.2), PJ(-2.35, 89, 2.6); P.blot(mid, [(a[0], a[1]), (b[0] + 5 * S, b[1] - 6 * S), (b[0] + 5 * S, b[1] + 12 * S), (a[0], a[1] + 16 * S)], "#b8403a" if dusk else "#b5382c")
    if dusk: lm = light_on_platform(near) * mask(D, "ground", "stone"); P.paint(near, lm * .85, "#d99a6a"); P.paint(near, lm * (P.noise(h, w, 90, 14, 4) > .15) * .7, "#eeb47c")
    people(near, light)
    fore = empty(); c = ("#0c0f30", "#4a4a78") if dusk else ("#2e2c3c", "#c8b890")
    for x, y, hm, pts, tint in ((2930, 2330, 1350, G.back("long", "felt", seed=41, left="carry", right="pocket", turn=-.6, collar="up"), None),): K.stamp(fore, pts, x * S, y * S, hm * S, mixed(FIG, c[0], .75 if dusk else .35), False, [(c[1], -5, -1), ("#f0a868" if dusk else "#f6e6bc", -2.4, -.6)], None, 41, line=(c[0], 2))
    P.deliver(PLACE, light, [("sky", s0), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
