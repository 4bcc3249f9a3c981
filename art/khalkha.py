"""The steppe by the river Khalkh, summer 1939: our slope, the river in its valley, the high far bank in the west.   python3 khalkha.py dusk noon
Two-dimensional; no geometry passes.  The sun of this chapter goes down behind the other side, and nobody looks at it.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
PLACE = "khalkha"; LIGHTS = ("dusk", "noon")
import print as P, kit as K, kit_land as N, figures as G, numpy as np, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly
SUN = (1330, 1010, 285)
SCRIPT = {
    "dusk": dict(sky=[(0, "#0b1230"), (.08, "#111c45"), (.22, "#213b68"), (.34, "#4b6c80"), (.43, "#9c9f8c"), (.50, "#e0ad76"), (.55, "#ec8b5a"), (.60, "#d9623f"), (1, "#b4432f")], far=[(0, "#8a3f3a"), (.05, "#743a44"), (.16, "#553349"), (1, "#2f2744")], farrim="#f2a066", floor=[(0, "#6b3842"), (.10, "#523048"), (.35, "#3a2745"), (1, "#241e3c")], river=[(0, "#f6b874"), (.45, "#e08050"), (1, "#96495a")], glint="#ffe0a0", bar="#2e2142",
                 mid=[(0, "#38203a"), (.08, "#291c39"), (.3, "#1d1834"), (1, "#131029")], midrim="#d2714e", near=[(0, "#2a2140"), (.15, "#1d1935"), (.5, "#131229"), (1, "#0b0b1d")], grass=("#1c1530", "#33264a", "#4d3556", "#95564f"), fore=("#090a1a", "#5d3a48", "#cb7b5a"), smoke=("#3a3150", "#e08a5c"), mist="#75596c", stone=("#171128", "#2b1c34", "#e0845a"), rag=("#8d6a78", "#3a5a8a"), fade=("#140f28", .80), rim=[("#f2955c", 2.6, -.8), ("#ffd9a0", 1.3, -.5)], key="#0e0b1c"),
    "noon": dict(sky=[(0, "#8d9a94"), (.12, "#a3aa98"), (.28, "#c0bc9c"), (.42, "#d8caa0"), (.54, "#e6d5a4"), (.60, "#ead6a0"), (1, "#dcc288")], far=[(0, "#c3ab78"), (.06, "#b7a074"), (.20, "#a8926c"), (1, "#8a7a5c")], farrim="#e8d8a8", floor=[(0, "#b9a574"), (.10, "#a99a68"), (.35, "#96895c"), (1, "#7f744e")], river=[(0, "#d9d3b4"), (.45, "#b3b7a4"), (1, "#8d988e")], glint="#f4ecce", bar="#7f7a58",
                 mid=[(0, "#b09456"), (.08, "#a08850"), (.3, "#8a7648"), (1, "#6f603e")], midrim="#e2cb90", near=[(0, "#8a784c"), (.15, "#776842"), (.5, "#665a3a"), (1, "#524a34")], grass=("#877442", "#9d8a52", "#bda566", "#e0cc90"), fore=("#4a4230", "#7d6b42", "#d8c284"), smoke=("#bda983", "#d8c79c"), mist="#ddc998", stone=("#5c5648", "#857a62", "#c2b48e"), rag=("#ded2b4", "#5f83a6"), fade=("#a48c5a", .12), rim=[("#f0dfae", -1.6, -1.2)], key="#332c2a")}
CREST = N.hill(1318 + 46 * ((X - 1150) / 1500) ** 2, ((34, 900), (12, 240), (3, 60)), 7)
FARLINE = N.hill(1096, ((12, 620), (4, 150)), 1)
def sky(light):
    C = SCRIPT[light]
    if light == "noon": return N.sky(C["sky"], [(240, 70, -300, 2300, "#b1b49c", .6), (470, 60, 700, 3600, "#c9c3a0", .7), (700, 46, -400, 1900, "#d9cda4", .8), (860, 40, 900, 3700, "#e3d2a0", .85), (1000, 34, -300, 2600, "#dfca94", .9)], 0, 12, wob=14)
    L = N.sky(C["sky"], (), 120, 12, (SUN[0], SUN[1], 1000, 420, "#f6c98a", .55), 14)
    d = np.hypot(XX / S - SUN[0], YY / S - SUN[1]) + 2.5 * P.noise(h, w, 60, seed=4); t = np.clip((YY / S - SUN[1] + SUN[2]) / (2 * SUN[2]), 0, 1); disc = P.pigment(P.ramp([(0, "#c8321f"), (.35, "#d9442a"), (.6, "#ea6a3c"), (1, "#f39a5c")])[(t * 1023).astype(int)], 31, .05, .05); P.paint(L, np.clip((SUN[2] - d) * S + .5, 0, 1), disc)
    for m, c in zip(K.cloud_bands(h, w, [(250, 50, 500, 2700), (430, 40, -300, 1300), (560, 44, 1500, 3400), (700, 30, -200, 1500), (800, 24, 1350, 3200), (905, 18, 560, 2300), (985, 14, -300, 1250)], 23), ("#182a55", "#223c66", "#3d5872", "#7b8780", "#c98a66", "#b9472f", "#cf6a46")): P.paint(L, m * .88, c)
    return L
def far(light):
    C = SCRIPT[light]; dusk = light == "dusk"; L = empty()
    for i, (x, hh, ww, wd) in enumerate(((420, 330, 90, .60), (640, 210, 60, .66), (2350, 430, 130, .42), (2900, 260, 80, .5)) if dusk else ((520, 150, 170, 1.5), (2100, 200, 240, 1.3), (2750, 120, 150, 1.6))):
        m = K.smoke(h, w, x * S, FARLINE[int(x * S)] + 6 * S, hh * S, ww * S, 60 + i, wd); t = np.clip((YY / S - (1096 - hh * 1.1)) / (hh * 1.1), 0, 1); P.paint(L, m * (.85 - .5 * P.smooth(.5, 0, t)) * (1 if dusk else .75), C["smoke"][0]); P.paint(L, P.rim(m, 4, 2, 80 + i) * .7 * t, C["smoke"][1])
    L = P.over(L, N.ridge(FARLINE, C["far"], 41, 620, rim=C["farrim"], rimw=3)); foot = N.hill(1150, ((8, 700), (3, 120)), 5); L = P.over(L, N.ridge(foot, C["floor"], 43, 520, speck=.03))
    gul = P.noise(h, w, 60, 26, 44); P.paint(L, ((gul > .7) & (YY > FARLINE[None] + 6 * S) & (YY < foot[None])) * .35, C["floor"][2][1])       # gullies in the far bluff
    c = np.array([(3340, 1168), (2900, 1166), (2450, 1170), (2120, 1180), (2080, 1192), (2500, 1202), (2640, 1214), (2200, 1226), (1500, 1228), (1080, 1238), (900, 1254), (1250, 1274), (1900, 1290), (2600, 1316), (3340, 1372)], float); q = K.smooth_closed(c, 24)[:24 * 14]; ww = np.interp(q[:, 1], [1166, 1230, 1372], [4, 15, 54]); m = np.zeros((h, w), np.float32)
    fine = np.linspace(0, len(q) - 1, 2200)
    for x, y, t in zip(np.interp(fine, range(len(q)), q[:, 0]), np.interp(fine, range(len(q)), q[:, 1]), np.interp(fine, range(len(q)), ww)): cv2.ellipse(m, (int(x * S * 16), int(y * S * 16)), (int(t * 1.5 * S * 16), max(16, int(t * .5 * S * 16))), 0, 0, 360, 1.0, -1, cv2.LINE_AA, 4)
    m = P.warp(m, P.wobble_maps(h, w, 3, 40, 6), False); P.paint(L, P.shift(m, 0, -4) * .7, C["bar"]); P.paint(L, m, P.ramp(C["river"])[np.clip((YY / S - 1166) / 200 * 1023, 0, 1023).astype(int)]); rp = P.noise(h, w, 120, 4, 9); P.paint(L, m * (rp > .55) * .6, C["river"][0][1])
    if dusk: P.paint(L, m * (np.abs(XX / S - SUN[0]) < 150 + 60 * P.noise(h, w, 30, 3, 11)) * (P.noise(h, w, 70, 3, 12) > -.1), C["glint"])
    P.paint(L, (P.noise(h, w, 300, 8, 14) > .62) * N.below(foot + 8 * S) * (1 - np.clip(m * 2, 0, 1)) * .30, C["bar"]); L2 = N.woods(foot + 70 * S, 46, 8, 20, C["bar"], 15, 600, 2300, .8); L = P.over(L, L2); return L
def ovoo(L, light):
    """The cairn on the ridge: stones laid by everyone who passed, willow rods, strips of cloth."""
    C = SCRIPT[light]; rng = random.Random(5); x0, y0 = 2010, CREST[int(2010 * S)] / S + 8
    for row in range(7):
        hw = 118 - row * 17
        n = 7 - row
        for i in range(max(1, n)): cx = x0 - hw + (i + .5) * 2 * hw / max(1, n) + rng.uniform(-6, 6); cy = y0 - row * 19 - rng.uniform(0, 6); r = rng.uniform(17, 26); pts = [((cx + r * 1.25 * math.cos(a) * rng.uniform(.85, 1.1)) * S, (cy + r * .78 * math.sin(a) * rng.uniform(.8, 1.1)) * S) for a in np.linspace(0, 2 * math.pi, 9)[:-1]]; P.blot(L, [(px + 2 * S, py + 3 * S) for px, py in pts], C["key"]); P.blot(L, pts, C["stone"][(i + row) % 2], 1, 1.4, row * 9 + i); P.blot(L, [(px, py - .30 * r * S) if False else (cx * S + (px - cx * S) * .7 - 5 * S, cy * S + (py - cy * S) * .45 - 6 * S) for px, py in pts], C["stone"][2], .34 if light == "dusk" else .7, 1.4)
    for i, (dx, hh, k) in enumerate(((0, 200, .05), (-26, 160, -.22), (30, 150, .26), (12, 178, .12), (-12, 150, -.08))): a, b = (x0 + dx, y0 - 110), (x0 + dx + k * hh, y0 - 110 - hh); N.lines_of(L, [(a[0] * S, a[1] * S), (b[0] * S, b[1] * S)], 5, C["stone"][0]); N.lines_of(L, [(b[0] * S, (b[1] + 34) * S), ((b[0] + 26) * S, (b[1] - 4) * S)], 3, C["stone"][0])
    for i, (dx, dy, l, c) in enumerate(((8, -268, 74, 0), (-50, -222, 60, 1), (52, -214, 66, 0), (24, -246, 54, 1), (66, -200, 46, 1))): x, y = x0 + dx, y0 + dy; P.blot(L, [(x * S, y * S), ((x + l * .5) * S, (y + 8) * S), ((x + l) * S, (y + 2) * S), ((x + l * .9) * S, (y + 14) * S), ((x + l * .45) * S, (y + 20) * S), (x * S, (y + 12) * S)], C["rag"][c], 1, 1.5, i)
FIG = dict(body="#5a5846", coat="#6f6a52", sleeve="#6f6a52", sleeve2="#57543f", leg="#625d49", skirt="#625d49", boot="#3a3336", belt="#4a3a32", face="#b78a6c", glove="#a9805f", hair="#3a3038", hat="#625d49", hat2="#57543f", fold="#4b4838", strap="#3a3336", collar="#57543f", cuff="#625d49", fur="#57543f", shawl="#57543f", fringe="#57543f", shawl2="#57543f", petal="#a4483c")
def mid(light):
    C = SCRIPT[light]; L = empty(); base = lambda x: CREST[int(min(max(x, 0), w - 1))] + 4 * S; ink = N.mixed(FIG, *C["fade"])
    P.paint(L, K.grass_blades(h, w, base, 2600, 9 * S, 36 * S, 5, .5), C["grass"][0]); ovoo(L, light)
    for x, parts, s, flip, sd in ((1010, G.back("jacket", "cap", left="down", right="brow", turn=.35, lean=.01, sway=-.015, legs="contra", belt="full", collar="flat", seed=12), 292, False, 3), (1190, N.sitting("cap", "knee"), 280, False, 8)):
        y = CREST[int(x * S)] + 12 * S; P.blot(L, P.oval(x * S, y, s * .30 * S, s * .05 * S), C["mid"][2][1], .8, 2); K.stamp(L, parts, x * S, y + (s * .17 * S if sd == 8 else 0), s * S, ink, flip, C["rim"], None, sd, line=(C["key"], .9))
    L = P.over(L, N.ridge(CREST + 8 * S, C["mid"], 51, rim=C["midrim"], rimw=2.5)); P.paint(L, K.grass_blades(h, w, lambda x: base(x) + 26 * S, 900, 10 * S, 44 * S, 6, .55), C["grass"][1]); P.paint(L, (P.noise(h, w, 420, 12, 17) > .72) * N.below(CREST + 30 * S) * .35, C["grass"][1]); return L
def near(light):
    C = SCRIPT[light]; r = N.hill(1486, ((34, 700), (10, 160)), 15); L = empty()
    for m, a in zip(K.cloud_bands(h, w, [(1418, 22, -300, 1900), (1452, 28, 900, 3500)], 77), (.40, .45)): P.paint(L, m * a, C["mist"])
    L = P.over(L, N.ridge(r, C["near"], 61, grain=.06))
    for n, c, s, hm in ((1500, C["grass"][1], 3, 110), (800, C["grass"][2], 4, 100), (340, C["grass"][3], 5, 92)): P.paint(L, K.grass_blades(h, w, lambda x: r[int(min(max(x, 0), w - 1))] + 30 * S, n, 20 * S, hm * S, s, .6), c)
    for row, (yy, n) in enumerate(((1590, 420), (1680, 360))): P.paint(L, K.grass_blades(h, w, lambda x: (yy + 14 * np.sin(x / S / 130 + row)) * S, n, 26 * S, 110 * S, 20 + row, .55), C["grass"][1 if row else 0])
    return L
def fore(light):
    C = SCRIPT[light]; L = empty()
    for n, c, s, a, b, x0, x1 in ((240, C["fore"][0], 31, 160, 480, -60, 620), (190, C["fore"][0], 32, 140, 460, 2500, 3240), (50, C["fore"][1], 33, 160, 400, -60, 540), (22, C["fore"][2], 34, 150, 380, 30, 520), (18, C["fore"][2], 35, 130, 360, 2600, 3220)): P.paint(L, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, s, .55, x0 * S, x1 * S), c)
    return L
def bird(L, x, y, s, c):
    """One pigeon, going over to the other side."""
    P.blot(L, [(x + s * a * S, y - s * b * S) for a, b in ((-1.0, .55), (-.45, .50), (-.12, .12), (.10, .10), (.50, .62), (.98, .80), (.62, .38), (.30, -.02), (.62, -.10), (.26, -.20), (-.10, -.16), (-.42, .10))], c, 1, .6)
def press(light):
    f = far(light); bird(f, 1490 * S, 610 * S, 26, "#1a1838" if light == "dusk" else "#6a6454")
    P.deliver(PLACE, light, [("sky", sky(light)), ("far", f), ("mid", mid(light)), ("near", near(light)), ("fore", fore(light))])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
