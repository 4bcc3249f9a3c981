"""Place: the regional archive at Khabarovsk, reading room, October 1993.  Lights: afternoon, dusk.
   stage A:  blender -b -P art/reading_room.py -- 50|100      stage B:  /usr/bin/python3 art/reading_room.py afternoon dusk   ("half" first = preview)
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R
RAW = os.path.join(HERE, "build", "reading_room"); LAYERS = ["room", "mid", "near"]
SUN = (.26, -.80, -.36); X0, X1, Y1, ZC = -4.2, 4.4, 5.0, 3.75; WIN = (-2.55, .15, .72, 3.30); LAMP1, LAMP2 = (.40, 2.42, 1.06), (2.75, 3.62, 1.06)

def green_lamp(layer, x, y, z=.74):
    """Office lamp: brass foot and stem, green glass shade lying along x."""
    M = K.Mesh("greenlamp", layer); M.lathe(x, y, z, [(.0, .04), (.05, .04), (.11, .02), (.115, 0)], 12, "brass"); R.rod(M, (x, y, z), (x, y, z + .36), .014, "brass", 8); n = 7; a = [math.pi * k / n for k in range(n + 1)]; M.build(); S = K.Mesh("shade", layer)
    for t, u in zip(a, a[1:]):
        P = lambda q, s: (x + s * (.21 - .03 * math.sin(q)), y + .10 * math.cos(q), z + .31 + .12 * math.sin(q)); S.poly([P(t, -1), P(t, 1), P(u, 1), P(u, -1)], "green_shade")
    for s in (-1, 1): S.poly([(x + s * (.21 - .03 * math.sin(q)), y + .10 * math.cos(q), z + .31 + .12 * math.sin(q)) for q in a][::s], "green_shade")
    S.build(); B = K.Mesh("bulb", layer); R.rod(B, (x - .12, y, z + .335), (x + .12, y, z + .335), .03, "bulb", 8); B.build().visible_shadow = False
def folder(layer, x, y, z, rot, mat, thick, seed, tied=True):
    """Cardboard case: worn covers, a block of leaves, tape tied across, paper label."""
    rng = random.Random(seed); c, s = math.cos(rot), math.sin(rot); M = K.Mesh("folder", layer)
    def slab(a0, a1, b0, b1, z0, z1, m):
        q = [(x + a * c - b * s, y + a * s + b * c) for a, b in ((a0, b0), (a1, b0), (a1, b1), (a0, b1))]; lo, hi = [(u, v, z + z0) for u, v in q], [(u, v, z + z1) for u, v in q]; M.poly(hi, m); M.poly(lo[::-1], m)
        for i in range(4): M.poly([lo[i], lo[(i + 1) % 4], hi[(i + 1) % 4], hi[i]], m)
    slab(-.17, .17, -.235, .235, 0, .006, mat); k = 5
    for i in range(k): e = rng.uniform(-.006, .008); slab(-.155 + e, .155 + e, -.215 + e, .22 + e, .006 + thick * i / k, .006 + thick * (i + .8) / k, "pages")
    slab(-.17, .17, -.235, .235, .006 + thick, .014 + thick, mat)
    if tied: slab(-.171, .171, -.012, .006, .014 + thick, .017 + thick, "tape"); slab(-.012, .008, -.236, .236, .014 + thick, .0165 + thick, "tape"); slab(-.06, .10, .06, .155, .014 + thick, .0155 + thick, "label")
    M.build()
def open_folder(layer, x, y, z, rot):
    c, s = math.cos(rot), math.sin(rot); M = K.Mesh("openfolder", layer); T = lambda a, b, h: (x + a * c - b * s, y + a * s + b * c, z + h)
    M.poly([T(-.36, -.235, .004), T(-.01, -.235, .008), T(-.01, .235, .008), T(-.36, .235, .004)], "folder_c"); M.poly([T(.0, -.235, .004), T(.35, -.235, .004), T(.35, .235, .004), T(.0, .235, .004)], "folder_c")
    for i in range(6): j = .004 * math.sin(i * 5.1); M.poly([T(.015 + j, -.215 + j, .010 + .005 * i), T(.325 + j, -.215 - j, .010 + .005 * i), T(.325 - j, .215 + j, .010 + .005 * i), T(.015, .215, .010 + .005 * i)], "pages")
    M.poly([T(-.33, -.20, .012), T(-.03, -.21, .014), T(-.03, .20, .014), T(-.33, .205, .012)], "pages"); M.build(); L = K.Mesh("lines", layer)
    for i in range(11):
        b = .17 - i * .032; L.poly([T(.045, b, .0415), T(.045 + (.25 if i % 4 else .13), b, .0415), T(.045 + (.25 if i % 4 else .13), b - .007, .0415), T(.045, b - .007, .0415)], "tape")
    L.build()
def tea_glass(layer, x, y, z, s=1.3):
    """Glass of tea in its openwork metal holder."""
    M = K.Mesh("tea", layer); q = lambda p: [(r * s, t * s) for r, t in p]; M.lathe(x, y, z, q([(.036, .008), (.040, .10)]), 14, "tea"); M.lathe(x, y, z, q([(.040, .10), (.041, .128), (.038, .128)]), 14, "frost"); M.build(); M = K.Mesh("holder", layer); M.lathe(x, y, z, q([(.0, 0), (.044, .0), (.042, .012), (.040, .022)]), 14, "steel")
    for k in range(9): a = 2 * math.pi * k / 9; R.rod(M, (x + s * .041 * math.cos(a), y + s * .041 * math.sin(a), z + s * .018), (x + s * .0435 * math.cos(a + .3), y + s * .0435 * math.sin(a + .3), z + s * .066), .004, "steel", 5)
    M.lathe(x, y, z, q([(.042, .064), (.046, .068), (.046, .082), (.043, .084)]), 14, "steel"); R.pipe(M, [(x + s * a, y, z + s * b) for a, b in ((.044, .074), (.080, .076), (.090, .05), (.072, .024), (.044, .020))], .007, "steel", 6); R.rod(M, (x - .01, y, z + s * .06), (x + .03, y - .01, z + s * .17), .005, "steel", 5); return M.build()

def room():
    fr = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); L = "room"; M = K.Mesh("walls", L); R.wall_holes(M, fr, X0 - 1, X1 + 1, 1.42, ZC, [WIN], -.5, 0, "plaster"); R.wall_holes(M, fr, X0 - 1, X1 + 1, 0, 1.42, [WIN], -.5, .004, "plaster_b"); [M.obox(fr, a, b, 0, .02, 1.40, 1.43, "dado") for a, b in ((X0 - 1, WIN[0]), (WIN[1], X1 + 1))]; M.obox(fr, X0 - 1, X1 + 1, 0, .03, 0, .12, "dado")
    for x in (X0, X1):
        for z0, z1, m in ((0, 1.42, "plaster_b"), (1.42, ZC, "plaster")): M.poly([(x, -5, z0), (x, Y1, z0), (x, Y1, z1), (x, -5, z1)], m)
    M.poly([(X0 - 1, -5, ZC), (X0 - 1, Y1, ZC), (X1 + 1, Y1, ZC), (X1 + 1, -5, ZC)], "ceiling"); M.obox(fr, X0, X1, 0, .12, ZC - .12, ZC, "trim"); M.build()
    F = K.Mesh("floor", L); k = 0; x = X0
    while x < X1:                                                # herring parquet suggested by boards of three lengths
        y = -5 + (k % 3) * .4
        while y < Y1: F.poly([(x, y, 0), (x + .24, y, 0), (x + .24, min(Y1, y + 1.2), 0), (x, min(Y1, y + 1.2), 0)], "floor" if (k + int(y * 1.7)) % 3 else "floor_b"); y += 1.2
        x += .24; k += 1
    F.build(); W = K.Mesh("window", L); u0, u1, z0, z1 = WIN; us = (u0 + .045, u0 + (u1 - u0) / 3, u0 + 2 * (u1 - u0) / 3, u1 - .045)
    for u in us: W.obox(fr, u - .045, u + .045, -.34, -.24, z0, z1, "trim")
    for z in (z0 + .045, z0 + 1.74, z1 - .045): W.obox(fr, u0, u1, -.34, -.24, z - .045, z + .045, "trim")
    W.obox(fr, us[2] + .05, us[3] - .05, -.36, -.24, z0 + 1.78 + .28, z0 + 1.78 + .33, "trim"); W.obox(fr, u0 - .16, u1 + .16, -.24, .22, z0 - .07, z0, "trim"); W.obox(fr, u0 - .13, u0, 0, .04, z0, z1 + .12, "trim"); W.obox(fr, u1, u1 + .13, 0, .04, z0, z1 + .12, "trim"); W.obox(fr, u0, u1, 0, .04, z1, z1 + .12, "trim")
    W.lathe(u0 + .38, Y1 - .10, z0, [(.0, 0), (.10, .0), (.13, .17), (.14, .18), (.12, .18)], 12, "folder_b"); W.build(); rng = random.Random(6); G = K.Mesh("plant", L)
    for i in range(17):
        a, t = rng.uniform(0, 6.28), rng.uniform(.18, .46); c = (u0 + .38, Y1 - .10, z0 + .17); e = (c[0] + .26 * t * 2 * math.cos(a), c[1] - abs(.1 * math.sin(a)), c[2] + t); R.rod(G, c, e, .012, "green_shade", 5, .006); G.poly([(e[0] - .05, e[1], e[2] - .03), (e[0], e[1] - .01, e[2] - .07), (e[0] + .055, e[1], e[2] - .02), (e[0] + .01, e[1], e[2] + .045)], "green_shade")
    G.build(); H = K.Mesh("radiator", L)
    for i in range(22): u = -2.3 + i * .095; H.obox(fr, u, u + .07, .05, .17, .12, .60, "radiator")
    R.pipe(H, [(-2.35, Y1 - .11, .22), (-3.4, Y1 - .11, .22), (-3.4, Y1 - .11, ZC)], .025, "radiator"); H.build(); C = K.Mesh("curtain", L)
    for i in range(6): u = u0 - .52 + i * .075; C.obox(fr, u - .04, u + .045, .12 + .03 * (i % 2), .20 + .03 * (i % 2), .30, z1 + .22, "curtain")
    for i in range(6): u = u1 + .14 + i * .075; C.obox(fr, u - .04, u + .045, .12 + .03 * (i % 2), .20 + .03 * (i % 2), .30, z1 + .22, "curtain")
    R.rod(C, (u0 - .65, Y1 - .2, z1 + .24), (u1 + .65, Y1 - .2, z1 + .24), .022, "wood"); C.build()
    K_ = K.Mesh("clock", L); c = (1.02, 2.72); ring = lambda r: [(c[0] + r * math.cos(t), c[1] + r * math.sin(t)) for t in [2 * math.pi * i / 24 for i in range(24)]]; K_.slab(fr, ring(.23), 0, .06, "frame"); K_.face(fr, ring(.195), .062, "clock")
    for i in range(12): a = i * math.pi / 6; K_.face(fr, [(c[0] + r * math.cos(a) + o * math.sin(a), c[1] + r * math.sin(a) - o * math.cos(a)) for r, o in ((.15, .008), (.18, .008), (.18, -.008), (.15, -.008))], .064, "frame")
    for a, r, wd in ((math.radians(90 - 30 * 3.83), .10, .013), (math.radians(90 + 60), .155, .009)): K_.face(fr, [(c[0] + q * math.cos(a) + o * math.sin(a), c[1] + q * math.sin(a) - o * math.cos(a)) for q, o in ((-.02, wd), (r, wd * .5), (r, -wd * .5), (-.02, -wd))], .066, "frame")
    K_.build(); B = K.Mesh("cabinet", "mid"); fb = ((1.55, 4.55, 0), (1, 0, 0), (0, -1, 0)); B.obox(fb, 0, 1.9, -.42, 0, .0, 1.62, "wood"); B.obox(fb, -.04, 1.94, -.44, .04, 1.62, 1.68, "wood")
    for r in range(7):
        for q in range(7): u, z = .05 + q * .26, .16 + r * .205; B.obox(fb, u, u + .235, 0, .022, z, z + .18, "bench_wood"); B.obox(fb, u + .065, u + .17, .022, .026, z + .095, z + .145, "label"); B.obox(fb, u + .10, u + .135, .022, .05, z + .03, z + .055, "brass")
    B.build(); R.bucket("mid", 3.15, 4.3, 1.68, .7, "folder_b", False); Bx = K.Mesh("boxes", "mid")
    for i, (u, w, hh) in enumerate(((.12, .34, .26), (.50, .36, .26), (.14, .34, .25), (.98, .34, .27))): Bx.obox(fb, u, u + w, -.36, -.03, 1.68 + (.26 if i == 2 else 0), 1.68 + hh + (.26 if i == 2 else 0), "folder_a"); Bx.obox(fb, u + .1, u + .24, -.03, -.026, 1.76 + (.26 if i == 2 else 0), 1.85 + (.26 if i == 2 else 0), "label")
    Bx.build(); R.table("mid", 1.75, 3.9, 3.2, 3.95, .74, "wood"); green_lamp("mid", LAMP2[0], LAMP2[1]); R.chair("mid", 2.3, 2.95, -.1, bent=False); R.chair("mid", 3.3, 3.0, .2, bent=False)
    R.table("near", -2.35, 1.25, 1.62, 2.66, .74, "wood"); green_lamp("near", LAMP1[0], LAMP1[1]); folder("near", -2.02, 2.06, .74, .06, "folder_a", .075, 1); folder("near", -1.46, 2.18, .74, -.10, "folder_b", .045, 2); open_folder("near", .16, 1.94, .74, -.05); tea_glass("near", .66, 1.98, .74); Pn = K.Mesh("pencil", "near"); R.rod(Pn, (.50, 1.72, .748), (.63, 1.85, .748), .0055, "red_lamp", 6, .004); Pn.build()

def model(scale):
    K.reset(); room(); K.camera((0, -2.05, 1.38), (0, 60, 1.38), 26, (.045, .018))
    R.render_lit(RAW, LAYERS, SUN, {"one": [(LAMP1[0], LAMP1[1] - .055, LAMP1[2] + .005, 1.0)], "sky": [(-1.2, 5.6, 2.3, 1.0)]}, scale)
if K.bpy and __name__ == "__main__":
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np, cv2
HALF = "half" in sys.argv; P.SS = 1 if HALF else 2; S = P.SS / 2
OUT = os.path.join(HERE, "build", "proof") if HALF else os.path.join(HERE, "..", "assets", "scenes"); h, w = P.H * P.SS, P.W * P.SS; F32 = np.float32

DAY = {"plaster": ("#9ba2a9", "#c6c3b8", "#f2e6cc"), "plaster_b": ("#4c6670", "#71898a", "#bcc2a6"), "ceiling": ("#a2a8ae", "#c0c0ba", "#dcd6c6"), "dado": ("#3f545e", "#566e74", "#8f998c"), "trim": ("#8793a6", "#b9c0c4", "#f0e8d6"), "floor": ("#5a4a50", "#77605c", "#d0a67c"), "floor_b": ("#524349", "#6c5754", "#bf9670"), "wood": ("#4a3a44", "#6d5250", "#b58862"), "bench_wood": ("#57454a", "#7c6058", "#c09870"), "brass": ("#5c4c44", "#97774e", "#e0b86c"), "label": ("#a9aaa6", "#cfcabb", "#f2e8d0"), "curtain": ("#6a7a86", "#93a0a4", "#d6d0be"), "radiator": ("#8d979f", "#b9bfbf", "#e8e2d4"), "green_shade": ("#2f5a4c", "#43795f", "#7fa87c"), "bulb": ("#d8d3c8",) * 3,
    "folder_a": ("#7c6a5c", "#a38a6c", "#dcc08c"), "folder_b": ("#56656a", "#768688", "#b3bba8"), "folder_c": ("#80685c", "#a98c70", "#e0c494"), "pages": ("#b0aaa0", "#d6cdb9", "#f6ecd4"), "tape": ("#4a4650", "#5f5a60", "#857c74"), "tea": ("#7c3a24", "#a9542c", "#d98a48"), "frost": ("#b0bcc0", "#d0d6d2", "#f2ead8"), "steel": ("#56606c", "#8a939a", "#dcd8cc"), "red_lamp": ("#8a3430", "#a9423a", "#cc6a4c"), "chair": ("#3c3038", "#584444", "#9a7458"), "frame": ("#342c34", "#4c4044", "#80685c"), "clock": ("#c6c6be", "#e0dccd", "#f6efdc")}
EVE = {"plaster": ("#232c55", "#323e6c", "#4a5988"), "plaster_b": ("#182a4a", "#233c5c", "#365674"), "ceiling": ("#1c2448", "#28325c", "#3b4874"), "dado": ("#141d3c", "#1d2a4c", "#2c3d60"), "trim": ("#2b3764", "#41507f", "#6f82ac"), "floor": ("#1b1b3c", "#27264a", "#3c3a62"), "floor_b": ("#181836", "#222142", "#353458"), "wood": ("#1d1935", "#2c2444", "#433656"), "bench_wood": ("#231e3c", "#332a4c", "#4c4060"), "brass": ("#2c2634", "#5c4640", "#b38a50"), "label": ("#454f78", "#626c94", "#8c96b4"), "curtain": ("#222c54", "#303c68", "#4a5884"), "radiator": ("#2e3a64", "#43507e", "#6878a2"), "green_shade": ("#12302f", "#1d4a40", "#2f6a52"), "bulb": ("#fff0c2",) * 3,
    "folder_a": ("#33304e", "#4c4560", "#726680"), "folder_b": ("#232c4e", "#343f62", "#55608a"), "folder_c": ("#352f4c", "#4e445e", "#74667c"), "pages": ("#4c5680", "#6e789f", "#a0a9c2"), "tape": ("#1c1e3a", "#282a48", "#3a3c5c"), "tea": ("#4a2430", "#7c3e30", "#c4743c"), "frost": ("#4a5a88", "#6f80a8", "#a9b8d0"), "steel": ("#2c3760", "#4f5c88", "#8c9abc"), "red_lamp": ("#5a2838", "#7c3640", "#a04a48"), "chair": ("#131330", "#1e1c3e", "#302c54"), "frame": ("#11122c", "#1b1b3a", "#2c2a4e"), "clock": ("#4c5882", "#6c78a2", "#98a4c2")}

def bridge(m, x0, y0, x1, y1, n):
    """Long railway bridge: hog-backed spans on stone piers, growing towards the near shore; strokes into mask m."""
    g = 2.2; e = np.array([(g ** (i / n) - 1) / (g - 1) for i in range(n + 1)]); X, Y, Z = x0 + (x1 - x0) * e, y0 + (y1 - y0) * e, 9 + 17 * e
    L = lambda a, b, t: cv2.line(m, tuple(np.int32(np.array(a) * 16)), tuple(np.int32(np.array(b) * 16)), 1.0, max(1, int(round(t * S))), cv2.LINE_AA, 4)
    for i in range(n):
        a, b, k = np.array([X[i], Y[i]]), np.array([X[i + 1], Y[i + 1]]), (Z[i] + Z[i + 1]) / 2; p = lambda t: a + (b - a) * t; top = lambda t: p(t) - np.array([0, k * (.42 + .58 * math.sin(math.pi * t)) * S]); L(a, b, 3.4); q = [j / 6 for j in range(7)]
        for s, t in zip(q, q[1:]): L(top(s), top(t), 2.2); L(p(s), top(s), 1.2); L(*((p(s), top(t)) if s >= .5 else (top(s), p(t))), 1.0)
        L(p(1), top(1), 1.4)
    for i in range(n + 1): wd = (2.2 + 4.2 * e[i]) * S; ht = (16 + 30 * e[i]) * S; cv2.fillPoly(m, [np.int32(np.array([(X[i] - wd, Y[i]), (X[i] + wd, Y[i]), (X[i] + wd * 1.5, Y[i] + ht), (X[i] - wd * 1.5, Y[i] + ht)]) * 16)], 1.0, cv2.LINE_AA, 4)
    return X, Y
def view(light):
    """What Nina can see: sky, the Amur with its sandbars, the far shore, the bridge; then roofs, as a layer of its own."""
    day = light == "afternoon"; maps = P.wobble_maps(h, w, 1.4 * S, 26 * S, 5); gy, gx = np.mgrid[0:h, 0:w].astype(F32); X, Y = gx / S, gy / S; Y = P.warp(Y, maps, False)
    L = R.sky([(0, "#8fa0b4"), (.20, "#a9b6c0"), (.34, "#cbcdc4"), (.44, "#ecdcb8"), (.485, "#f6e2b0"), (1, "#e9d8b4")] if day else [(0, "#0e1c47"), (.18, "#17306a"), (.30, "#2c5793"), (.39, "#5580b2"), (.45, "#a9b2b4"), (.475, "#e6c39a"), (1, "#d9a088")], [(470, 34, 500, 1500, "#b9c2c6" if day else "#28508a"), (600, 28, 750, 1900, "#d6d3c6" if day else "#3d6a9e"), (720, 22, 480, 1250, "#efe0bc" if day else "#8a98b0"), (792, 16, 800, 1700, "#f8ead0" if day else "#d3a08e")], 0, 4)
    far, water, shine, bar, dark = ("#a3a9ac", "#c9cfc8", "#f8efd2", "#d9c9a4", "#66707c") if day else ("#3b5484", "#5f86b0", "#c6b0a8", "#54719c", "#122048")
    hill = 846 - 12 * np.sin(X / 170) - 7 * np.sin(X / 61 + 1) - 9 * P.smooth(900, 500, X); P.paint(L, np.clip(Y - hill, 0, 1), far); P.paint(L, np.clip(Y - 858, 0, 1), water); n1 = P.noise(h, w, 190 * S, 5 * S, 8); P.paint(L, np.clip(Y - 860, 0, 1) * (n1 > .32) * P.smooth(1030, 900, Y), shine); P.paint(L, np.clip(Y - 862, 0, 1) * np.clip(880 - Y, 0, 1) * P.smooth(520, 700, X) * P.smooth(1250, 1000, X), shine)
    for y, t, a, b in ((912, 9, 560, 1010), (962, 15, 900, 1600), (886, 5, 1080, 1420)): c = (a + b) / 2; e = np.clip(1 - ((X - c) / ((b - a) / 2)) ** 2, 0, 1); P.paint(L, np.clip(t * e - np.abs(Y - y) + .5, 0, 1), bar)
    m = np.zeros((h, w), F32); xs, ys = bridge(m, 1540 * S, 846 * S, 600 * S, 812 * S, 14); P.paint(L, P.warp(m, P.wobble_maps(h, w, .7 * S, 20 * S, 6), False), dark)
    if not day:
        d = np.zeros((h, w), F32)
        for x, y in zip(xs[2:], ys[2:]): cv2.circle(d, (int(x), int(y - 5 * S)), max(1, int(1.9 * S)), 1.0, -1, cv2.LINE_AA)
        P.paint(L, d, "#ffe7ae")
    T = np.zeros((h, w, 4), F32); rng = np.random.default_rng(12); box = lambda a, b, c, d, col: P.paint(T, P.warp(((gx > a * S) & (gx < b * S) & (gy > c * S) & (gy < d * S)).astype(F32), maps, False), col)
    wall, wall2, roof, roof2, rim, pane = ("#8f979c", "#a9aaa2", "#7c5a54", "#66707c", "#e0c9a0", "#5f6a78") if day else ("#1c2c5c", "#243868", "#241f48", "#18244e", "#6f82ac", "#f0a94f")
    tm = np.zeros((h, w), F32)
    for x in range(520, 1700, 26): r = rng.uniform(12, 30); cv2.ellipse(tm, (int(x * S), int(1046 * S)), (int(r * S), int(r * 1.1 * S)), 0, 180, 360, 1.0, -1, cv2.LINE_AA)
    P.paint(T, P.warp(tm, maps, False), "#a38f5c" if day else "#1e3466"); box(300, 1900, 1042, 1400, "#8d8264" if day else "#182a58")
    for a, b, top, c1, c2 in ((560, 760, 1000, wall, wall2), (1330, 1500, 972, wall2, wall), (1010, 1130, 1026, wall, wall)):      # plain five-storey blocks
        box(a, b, top, 1400, c1); box(b - (b - a) * .22, b, top, 1400, c2); box(a - 4, b + 4, top - 6, top + 2, roof2)
        for r in range(5):
            for k in range(int((b - a) * .7 // 26)): box(a + 12 + k * 26, a + 24 + k * 26, top + 16 + r * 26, top + 32 + r * 26, pane if day or rng.random() < .22 else "#101c44")
    for a, b, y, col in ((420, 700, 1076, roof), (690, 900, 1094, roof2), (880, 1150, 1070, roof), (1130, 1330, 1098, roof2), (1300, 1620, 1080, roof), (560, 800, 1136, roof2), (770, 1060, 1130, roof), (1040, 1440, 1144, roof2)):
        q = np.array([(a, y + 46), (a + (b - a) * .16, y), (b - (b - a) * .14, y), (b, y + 46), (b, y + 200), (a, y + 200)]) * S; k = np.zeros((h, w), F32); cv2.fillPoly(k, [np.int32(q[:4] * 16)], 1.0, cv2.LINE_AA, 4); z = np.zeros((h, w), F32); cv2.fillPoly(z, [np.int32(q * 16)], 1.0, cv2.LINE_AA, 4); P.paint(T, P.warp(z, maps, False), wall); P.paint(T, P.warp(k, maps, False), col); P.paint(T, P.warp(P.rim(k, 0, -3 * S, a), maps, False), rim)
        for c in (.3, .7): box(a + (b - a) * c - 9, a + (b - a) * c + 9, y - 22, y + 14, "#8a5f54" if day else "#2c2148"); box(a + (b - a) * c - 11, a + (b - a) * c + 11, y - 25, y - 20, rim)
    an = np.zeros((h, w), F32)
    for x, y in ((640, 1000), (705, 1000), (1385, 972), (960, 1070), (1450, 972)):
        cv2.line(an, (int(x * S), int(y * S)), (int(x * S), int((y - 46) * S)), 1.0, max(1, int(2 * S)), cv2.LINE_AA)
        for k in range(4): cv2.line(an, (int((x - 15 + 2 * k) * S), int((y - 44 + 8 * k) * S)), (int((x + 15 - 2 * k) * S), int((y - 44 + 8 * k) * S)), 1.0, max(1, int(1.4 * S)), cv2.LINE_AA)
    P.paint(T, an, dark); t = np.clip(K.tree2d(h, w, 842 * S, 1160 * S, 270 * S, 5, .30, 0, 8, 7 * S), 0, 1); P.paint(T, t, "#4f4c50" if day else "#0e1a40"); T[..., :3] = P.pigment(T[..., :3], 9, .04, .04, period=26 * S); return L, T

CHAIR = [("chair", "l", [(-.235, -.56, .020), (-.228, .02, .021), (-.220, .40, .018)]), ("chair", "l", [(.235, -.56, .020), (.228, .02, .021), (.220, .40, .018)]), ("chair", "c", [(-.245, .37), (-.10, .395), (.10, .395), (.245, .37), (.240, .455), (.10, .485), (-.10, .485), (-.240, .455)]), ("chair", "c", [(-.22, .16), (.0, .175), (.22, .16), (.22, .215), (.0, .232), (-.22, .215)]), ("chair", "p", [(-.25, -.06), (.25, -.06), (.245, .0), (-.245, .0)]), ("chair", "l", [(-.23, -.34, .013), (.23, -.34, .013)])]
SKIRT = [("skirt", "c", [(-.20, .06), (.20, .06), (.215, -.05), (.20, -.30), (.16, -.44), (-.17, -.44), (-.20, -.30), (-.215, -.05)]), ("leg", "l", [(-.08, -.42, .036), (-.09, -.52, .030), (-.06, -.555, .026)]), ("leg", "l", [(.09, -.42, .036), (.085, -.52, .030), (.11, -.555, .026)])]
def picture(light):
    PJ = K.Projector(RAW, w, h); day = light == "afternoon"; sky, roofs = view(light); ink = DAY if day else EVE
    if day: tone = lambda D: .47 + 1.0 * D["key"] - .12 * (D["n"][..., 2] < -.5) - .10 * (np.abs(D["n"][..., 0]) > .6) * (D["lamp-sky"] < .02) + .3 * (np.abs(D["n"][..., 0]) > .6) * (D["lamp-sky"] > .3); lit = (); cuts = (.41, .74); warm = []; key = "#1c2436"
    else:
        tone = lambda D: .44 - .13 * (D["n"][..., 2] < -.5) + .02 * (D["n"][..., 2] > .5) + .3 * (np.abs(D["n"][..., 0]) > .6) * (D["lamp-sky"] > .3); lit = ("bulb",); cuts = (.36, .60); key = "#0a0f2a"
        warm = [dict(lamp="one", ragged=.025, steps=(.014, .06, .24, 1.1, 4.5), pale=("#5a6592", "#a98c8c", "#e6bd8a", "#f8dca6", "#fff0c6"), dark=(("#3c3460", .50), ("#7d5252", .52), ("#c08a54", .52), ("#ecc074", .5), ("#fbdc98", .5)))]
    def glass(D, rgb, N):
        g = R.mask_of(D, "green_shade") & (D["pos"][..., 1] < 3); z = D["pos"][..., 2]
        return rgb if day else np.where((g & (z > 1.08))[..., None], P.hexc("#3f8f68"), np.where(g[..., None], P.hexc("#8fcf8e"), rgb)).astype(F32)
    kw = dict(tone=tone, lit=lit, cuts=cuts, key=key, mute=("floor", "floor_b", "label", "tape"), zfade=60, zref=7, extra=glass, mottle=.018)
    room, _ = R.block(RAW, "room", ink, warm=warm, seed=21, lines=(2.2, 1.1), **kw); mid, _ = R.block(RAW, "mid", ink, warm=warm, seed=33, lines=(2.4, 1.1), **kw); near, _ = R.block(RAW, "near", ink, warm=warm, seed=47, lines=(2.7, 1.3), **kw); fore = np.zeros((h, w, 4), F32); room = P.over(room, mid)
    NINA = dict(body="#3c4a5c", cardigan="#46586a", sleeve="#42536a", blouse="#d6cdb9", collar="#54677a", skin="#b98a70", pencil="#a9423a", hair="#8a7a62", bun="#9c8a6c", strand="#c6b690", pin="#d9b868", fold="#2c3a4c", skirt="#33303e", leg="#2a2834", chair="#3c3038") if day else dict(body="#1e2a4c", cardigan="#26345c", sleeve="#233058", blouse="#8a94b0", collar="#32426c", skin="#8a5f58", pencil="#c99a5c", hair="#4c4860", bun="#5e5668", strand="#8e8084", pin="#d9a860", fold="#141e40", skirt="#151a3a", leg="#10142c", chair="#131330")
    px, py, s = PJ(-.46, 1.16, .46); rims = [("#5f7484", -14, 1, .8), ("#e9d6ac", -5, -1.5), ("#fff2d0", -2.2, -1), ("#b9c3c0", 2.4, -1)] if day else [("#6a5464", 18, 2, .85), ("#d9a860", 6, 1), ("#ffe3a4", 2.4, 0), ("#6f93c0", -2.6, -1)]
    K.stamp(fore, SKIRT, px, py, s * .86, NINA, False, None, None, 4, line=(key, 2.0 * S)); K.stamp(fore, R.reader_back(), px, py, s * .86, NINA, False, [(r[0], r[1] * S, r[2] * S, *r[3:]) for r in rims], None, 4, line=(key, 2.0 * S)); K.stamp(fore, CHAIR, px, py, s * .86, NINA, False, [(rims[-1][0], rims[-1][1] * S, 0, .7)], None, 5, line=(key, 2.0 * S))
    return [("sky", sky), ("roofs", roofs), ("room", room), ("near", near), ("fore", fore)]

if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("afternoon", "dusk")]: R.deliver("reading-room", light, picture(light), OUT, HALF)
