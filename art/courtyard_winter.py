"""Place: the courtyard in Pristan, February 1932.  Prints courtyard-winter (morning, dusk) and courtyard-night (fire, dark).
   stage A:  blender -b -P art/courtyard_winter.py -- 50|100             geometry and lamp passes, three cameras
   stage B:  /usr/bin/python3 art/courtyard_winter.py morning dusk fire dark     press and layers ("half" first = preview)
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R
RAW = os.path.join(HERE, "build", "courtyard"); LAYERS = ["far", "mid", "near"]
MOON = (.55, -.45, -.50)                                       # last light from behind the wing: the yard lies in its shadow
SUN = (-.80, .42, -.34)                                        # low winter sun from the right, raking the joiner's wall
COUPLET = ("天增歲月人增壽", "春滿乾坤福滿門")                    # the commonest New Year pair: right strip, left strip
FIRE, LANTERN, BULB = (-.85, 3.25, .42), (1.05, 8.3, .72), (-2.95, 8.5, 1.92)
GZ = lambda x, y: .05 * math.sin(x * .9 + y * .37) + .035 * math.sin(y * 1.1 - x * .6) + .10 * math.exp(-((x + 1.6) / 1.2) ** 2) * math.exp(-((y - 9) / 5.0) ** 2)

def joiners_wing():
    """Left wing: brick below, boards above, gallery, stair, workshop that can be looked into."""
    lay = "near"; X0, X1, Y = -13.0, -1.6, 6.0; fr = ((0, Y, 0), (1, 0, 0), (0, -1, 0)); M = K.Mesh("wing", lay)
    R.wall_holes(M, fr, X0, X1, 0, 2.86, [(-5.75, -3.98, .92, 2.22), (-3.42, -2.22, 0, 2.32)], -.34, 0, "brick")
    M.obox(fr, X0, -3.42, 0, .07, 0, .42, "stone"); M.obox(fr, -2.22, X1, 0, .07, 0, .42, "stone"); M.box(-6.7, -1.9, Y + .34, 9.8, -.02, .02, "inside")
    for a, b, z in ((-5.95, -3.78, 2.22), (-3.6, -2.04, 2.32)):
        for i in range(int((b - a) / .11)): M.obox(fr, a + i * .11, a + i * .11 + .085, 0, .035, z, z + .27, "brick_b")
    M.obox(fr, X0, X1 + .04, 0, .08, 2.74, 2.88, "brick_b"); M.obox(fr, -5.82, -3.9, 0, .14, .84, .92, "stone", top="snow")
    M.box(X1 - .3, X1, Y + .34, 16, 0, 2.86, "brick"); M.box(X0, -6.7, Y + .34, 16, 0, 2.86, "brick"); M.box(-6.7, X1 - .3, 9.8, 16, 0, 2.86, "inside"); M.box(X0, X1, Y, 16, 2.86, 6.1, "plank"); M.build()
    M = K.Mesh("boards", lay); R.boards(M, fr, X0, X1, 2.9, 6.0, .05, .21, "plank", 2, vertical=False); fs = ((X1, Y, 0), (0, 1, 0), (1, 0, 0)); R.boards(M, fs, 0, 10, 2.9, 6.0, .05, .21, "plank", 3, vertical=False); M.obox(fr, X1 - .10, X1 + .10, .02, .09, 2.86, 6.0, "trim"); M.obox(fs, -.08, .12, .04, .09, 2.86, 6.0, "trim"); M.build()
    M = K.Mesh("window", lay)                                    # shop window bars, upper openings
    for u in (-5.72, -5.16, -4.58, -4.01): M.obox(fr, u - .035, u + .035, -.22, -.14, .92, 2.22, "mullion")
    for z in (.95, 1.78, 2.19): M.obox(fr, -5.75, -3.98, -.22, -.14, z - .035, z + .035, "mullion")
    rng = random.Random(3)
    for u, z, p in ((-3.35, 3.85, "pane_1"), (-2.35, 3.85, "pane_2"), (-7.3, 3.85, "pane_3"), (-9.0, 3.85, "pane_4"), (-8.6, 1.0, "pane_5")): K.window(M, fr, u, z, .72, 1.32, rng, trim="trim", depth=.10, glass=p)
    M.obox(fr, -5.05, -4.15, 0, .09, 3.02, 5.12, "trim"); M.obox(fr, -4.97, -4.23, .09, .11, 3.05, 5.02, "door"); M.obox(fr, -4.87, -4.33, .11, .125, 4.1, 4.9, "pane_1")
    for u, z, p in ((2.6, 3.85, "pane_3"), (6.2, 3.85, "pane_4"), (2.6, 1.0, "pane_5"), (6.2, 1.0, "pane_6")): K.window(M, fs, u, z, .8, 1.35, rng, trim="trim", depth=.10, glass=p)
    M.build()
    D = K.Mesh("doorway", lay); D.obox(fr, -3.52, -3.42, -.3, .05, 0, 2.40, "trim"); D.obox(fr, -2.22, -2.12, -.3, .05, 0, 2.40, "trim"); D.obox(fr, -3.52, -2.12, -.3, .06, 2.32, 2.42, "trim"); D.obox(fr, -3.5, -2.14, -.1, .35, 0, .12, "stone", top="snow"); D.build()
    D = K.Mesh("leaf", lay); fd = ((-3.40, Y + .34, 0), (.22, .975, 0), (.975, -.22, 0)); R.boards(D, fd, 0, 1.12, .1, 2.26, .03, .19, "door", 7); D.obox(fd, .05, 1.05, .03, .06, .5, .62, "post"); D.obox(fd, .05, 1.05, .03, .06, 1.75, 1.87, "post"); D.build()
    S = K.Mesh("strips", lay)
    for u in (-3.70, -1.93): S.obox(fr, u - .115, u + .115, .0, .012, .62, 2.26, "paper_red")
    S.obox(fr, -3.2, -2.44, .06, .075, 2.46, 2.70, "paper_red"); S.build()
    for u, t in ((-1.93, COUPLET[0]), (-3.70, COUPLET[1])): K.text(t, fr, u, 2.13, .195, lay, mat="ink_black", n=.016, vertical=True)
    # inside the workshop
    B = K.Mesh("shop", lay); B.box(-6.7, -6.66, Y + .34, 9.8, 0, 2.86, "inside"); B.box(-6.7, -1.9, 9.76, 9.8, 0, 2.86, "inside"); B.box(-6.7, -1.9, Y + .34, 9.8, 2.8, 2.86, "inside"); B.box(-1.94, -1.9, Y + .34, 9.8, 0, 2.86, "inside")
    for x in (-6.3, -5.9, -5.62): R.beam(B, (x, 9.2, 0), (x + .1, 9.7, 2.6), .11, "bench_wood", .02)
    for i, x in enumerate((-4.9, -4.45, -4.1, -3.7)): B.box(x, x + .06, 9.66, 9.74, 1.5 - .1 * (i % 2), 2.2, "tool"); B.box(x - .06, x + .12, 9.66, 9.74, 1.42 - .1 * (i % 2), 1.54, "tool")
    B.box(-5.2, -3.6, 9.5, 9.76, 1.28, 1.33, "bench_wood"); B.build(); H = K.Mesh("bulb", lay); R.rod(H, (BULB[0], BULB[1], 2.1), (BULB[0], BULB[1], 2.8), .008, "iron", 5); H.lathe(BULB[0], BULB[1], 1.84, [(0, 0), (.05, .03), (.055, .09), (.03, .15)], 9, "lamp"); H.lathe(BULB[0], BULB[1], 2.0, [(.17, 0), (.06, .10), (.0, .12)], 10, "iron"); H.build().visible_shadow = False; R.workbench(lay, -5.6, -3.75, 6.9, 7.6, .92)
    L = K.Mesh("leaning", lay)                                   # planed boards against the wall
    for i, (x, h, w) in enumerate(((-6.62, 2.5, .10), (-6.38, 2.72, .12), (-6.12, 2.3, .10), (-5.96, 2.62, .07))): R.beam(L, (x - .06 * i, Y - .62 + .05 * i, .02), (x + .05, Y - .10, h), w, "bench_wood", .018)
    L.build()
    R.gallery(lay, -5.75, -1.45, 4.5, 6.0, 3.0, 5.5, (-5.68, -3.44, -1.50)); R.stair(lay, -9.3, -5.75, 4.55, 5.6, 3.0, 15)
    T = K.Mesh("roof", lay); R.snow_roof(T, ((X0, Y, 0), (1, 0, 0), (0, -1, 0)), X1 - X0, 10, 5.86, 2.9, 1.72, 5); R.valance(T, fr, X0, X1 + .4, 1.70, 5.78, .30, .30); T.build()
    I = K.Mesh("icicles", lay); R.icicles(I, fr, -9.5, X1 + .3, 1.72, 5.62, .62, 4); R.icicles(I, fr, -5.7, -1.5, 1.62, 2.86, .30, 5); I.build()
    C = K.Mesh("chim", lay); R.chimney(C, -4.4, 9.6, 7.2, 9.3, .34); R.chimney(C, -9.0, 10.4, 7.4, 9.4, .34); C.build()

def street_wing():
    """Back wing with the arch to the street."""
    lay = "mid"; Y = 17.0; fr = ((0, Y, 0), (1, 0, 0), (0, -1, 0)); M = K.Mesh("back", lay); rng = random.Random(5); X0, X1 = -4.0, 17.0; a0, a1 = 1.5, 4.1; c, r = (a0 + a1) / 2, (a1 - a0) / 2
    R.wall_holes(M, fr, X0, X1, 0, 6.5, [(a0, a1, 0, 3.45)], -.4, 0, "brick"); arc = [(c + r * math.cos(t), 2.1 + r * math.sin(t)) for t in [math.pi * k / 10 for k in range(11)]]
    M.slab(fr, [(a1, 3.45)] + arc[:6], -.4, 0, "brick"); M.slab(fr, arc[5:] + [(a0, 3.45)], -.4, 0, "brick")
    for k in range(10):
        (p, q), (s, t) = arc[k], arc[k + 1]; e = 1.22; P = lambda x, z: (c + (x - c) * e, 2.1 + (z - 2.1) * e); M.slab(fr, [(p, q), P(p, q), P(s, t), (s, t)], 0, .10, "trim")
    for u in (a0 - .14, a1 + .14): M.obox(fr, u - .15, u + .15, 0, .10, 0, 2.1, "trim"); M.obox(fr, u - .2, u + .2, 0, .2, 0, .5, "stone", top="snow")
    M.obox(fr, X0, X1, 0, .10, 0, .45, "stone"); M.obox(fr, X0, X1, 0, .14, 3.55, 3.72, "brick_b", top="snow"); M.obox(fr, X0, X1, 0, .2, 6.15, 6.3, "brick_b"); M.obox(fr, X0, X1, 0, .34, 6.3, 6.5, "brick_b")
    for i in range(42): M.obox(fr, X0 + i * .5 + .12, X0 + i * .5 + .34, .05, .22, 5.95, 6.15, "brick_b")
    for k, u in enumerate((-2.6, -.4, 1.5, 4.1, 6.2, 8.4, 10.6, 12.8)): K.window(M, fr, u, 4.25, .92, 1.5, rng, trim="trim", depth=.10, glass=("pane_3", "pane_6", "pane_7", "pane_8", "pane_2", "pane_4", "pane_7", "pane_5")[k])
    for k, u in enumerate((-2.6, -.4, 6.2, 8.4, 10.6)): K.window(M, fr, u, 1.1, .92, 1.5, rng, trim="trim", depth=.10, glass=("pane_8", "pane_7", "pane_6", "pane_5", "pane_8")[k])
    for u in (-1.5, .7, 5.0, 7.3): M.obox(fr, u - .16, u + .16, 0, .1, .45, 6.15, "brick_b")
    M.box(a0 - .4, a0, Y + .4, 24, 0, 3.5, "inside"); M.box(a1, a1 + .4, Y + .4, 24, 0, 3.5, "inside"); M.box(a0, a1, Y + .4, 24, 3.42, 3.5, "inside"); M.build()
    T = K.Mesh("roof", lay); R.snow_roof(T, ((X0, Y, 0), (1, 0, 0), (0, -1, 0)), X1 - X0, 9, 6.55, 2.3, .5, 9); T.build(); C = K.Mesh("chim", lay)
    for x, z in ((-1.2, 9.9), (4.9, 10.2), (9.6, 9.8)): R.chimney(C, x, 20.4, 7.6, z, .4)
    C.build()
    for o, ang, w in (((a0, Y - .02, 0), -.95, 1.28), ((a1, Y - .02, 0), math.pi + .42, 1.28)):
        G = K.Mesh("leaf", lay); f = (o, (math.cos(ang), math.sin(ang), 0), (math.sin(ang), -math.cos(ang), 0) if ang < 1 else (-math.sin(ang), math.cos(ang), 0)); R.boards(G, f, 0, w, .12, 2.15, .03, .17, "gate", 9)
        for z in (.45, 1.7): G.obox(f, .03, w - .05, .03, .08, z, z + .12, "post")
        G.obox(f, 0, w, -.03, .05, 2.15, 2.2, "snow"); G.build()
    a = (a0 + 1.2 * math.cos(-.95), Y - .02 + 1.2 * math.sin(-.95)); b = (a1 - 1.2 * math.cos(.42), Y - .02 - 1.2 * math.sin(.42)); H = K.Mesh("chain", lay); R.pipe(H, [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, 1.25 - 1.5 * t * (1 - t)) for t in [k / 12 for k in range(13)]], .028, "iron", 6); H.build()
    L = K.Mesh("gatelamp", lay); R.beam(L, (c, Y - .02, 3.62), (c, Y - .55, 3.70), .025, "iron"); L.lathe(c, Y - .52, 3.18, [(.07, 0), (.14, .3), (.15, .31)], 6, "lamp"); L.lathe(c, Y - .52, 3.50, [(.19, 0), (.05, .13), (0, .16)], 6, "iron"); L.build()

def carters_corner():
    """Right side: Qi's stable and door, trough, dray."""
    lay = "mid"; M = K.Mesh("stable", lay); M.box(6.8, 13, 8.0, 14.4, 0, 2.7, "plank"); f = ((6.8, 8.0, 0), (0, 1, 0), (-1, 0, 0)); g = ((6.8, 8.0, 0), (1, 0, 0), (0, -1, 0)); R.boards(M, f, 0, 6.4, 0, 2.7, .04, .22, "plank", 11); R.boards(M, g, 0, 6, 0, 2.7, .04, .22, "plank", 12)
    M.obox(f, 1.5, 2.9, .04, .08, 0, 2.25, "trim"); M.obox(f, 1.6, 2.8, .08, .10, 0, 2.15, "door"); M.obox(f, 1.6, 2.8, .10, .14, 1.05, 1.14, "post"); M.obox(f, 3.9, 4.9, .05, .10, 1.0, 1.9, "trim"); M.obox(f, 4.0, 4.8, .10, .12, 1.08, 1.82, "pane_6"); M.build()
    T = K.Mesh("roof", lay); fr = ((6.8, 8.0, 0), (0, 1, 0), (-1, 0, 0)); R.snow_roof(T, fr, 6.4, 6, 2.78, 1.5, .5, 21); T.build(); I = K.Mesh("ic", lay); R.icicles(I, f, 0, 6.4, .5, 2.64, .4, 8); I.build()
    R.trough(lay, 5.55, 6.15, 8.2, 9.9); R.cart(lay, 5.0, 12.3, .42)

def model(scale, cams):
    for name, cam in cams.items():
        K.reset(); K.ground("near", -16, 14, -8, 8.0, 60, 60, GZ, "ground"); K.ground("mid", -10, 22, 7.2, 25, 44, 44, lambda x, y: GZ(x, y) * (y < 16.5) - .015, "ground"); K.ground("far", -60, 80, 23.5, 90, 20, 20, lambda x, y: -.06)
        joiners_wing(); street_wing(); carters_corner(); p = lambda pts, w, s, lay: R.path(lay, pts, w, GZ, s)
        p([(2.8, 16.8), (2.6, 13), (2.1, 9.5), (1.4, 7.3)], .75, 1, "mid"); p([(1.3, 7.8), (.6, 4.2), (-1.0, 2.6), (-2.6, 4.3), (-2.8, 5.6)], .6, 2, "near"); p([(.5, 4.4), (-3, 2.0), (-7, 3.2), (-9.2, 4.6)], .5, 3, "near"); p([(2.0, 9), (4.2, 9.0), (6.0, 9.6)], .6, 4, "mid"); p([(.2, 3.6), (.8, -.5), (1.6, -5)], .55, 5, "near")
        R.woodpile("near", -1.35, 1.05, 4.35, .5, 1.12, 7, .28); R.pump("mid", 1.55, 7.6)
        K.snowbank("mid", -1.0, 8, 16.5, 1.3, .5, 4); M = K.Mesh("bank", "mid"); M.cap(((-3.9, 16.95, 0), (1, 0, 0), (0, -1, 0)), 0, 5.0, 0, .7, .0, .4); M.cap(((4.6, 16.95, 0), (1, 0, 0), (0, -1, 0)), 0, 9.0, 0, .8, .05, .4); M.build()
        rng = random.Random(2); L = []
        for x, w, fl, y in ((-22, 16, 2, 40), (-5.5, 12, 2, 36), (7, 15, 3, 38), (22, 16, 2, 36)): K.building(f"st{x}", "far", (x, y, 0), (1, 0, 0), (0, -1, 0), w, 10, fl, 4, rng, L, "far_a", "rect", lit=.0, shop=False, parapet="posts", end=False)
        D = K.Mesh("church", "far"); D.lathe(4.4, 96, 8, [(3.5, 0), (3.5, 15.4), (3.9, 15.6), (3.9, 16.4)], 12, "far_b"); K.onion_dome(D, 4.4, 96, 24.2, 3.3, .25, 24, "dome")
        for sx in (-6.4, 6.4): D.lathe(4.4 + sx, 94, 8, [(1.6, 0), (1.6, 14.5)], 8, "far_b"); K.onion_dome(D, 4.4 + sx, 94, 22.4, 1.4, .5, 16, "dome")
        D.build()
        if name == "winter":
            R.washing("near", (-1.45, 4.4, 4.05), (3.9, 5.4, 3.7), [(.16, "shirt", .25), (.40, "drawers", -.2), (.60, "dress", .3)], .12); Q = K.Mesh("pole", "near"); R.beam(Q, (3.9, 5.4, 0), (3.95, 5.4, 3.9), .06, "post"); Q.build()
        if name in ("winter", "fire"):
            B = K.Mesh("sawbuck", "near"); bx, by = (4.1, 2.3) if name == "winter" else (1.5, 2.9)
            for x in (bx, bx + .75): R.beam(B, (x, by - .3, 0), (x, by + .3, .95), .04, "post"); R.beam(B, (x, by + .3, 0), (x, by - .3, .95), .04, "post")
            R.beam(B, (bx, by, .48), (bx + .75, by, .48), .035, "post"); R.rod(B, (bx - .35, by, .80), (bx + 1.15, by, .78), .13, "bark_b", 10, end="log_end"); B.build()
        R.bucket("near", FIRE[0], FIRE[1], .03, 1.25, "iron", True, "coal")
        if name == "dark": R.mound("mid", 2.55, 7.25, 1.75, .62, .30, .18, "matting")
        K.camera(*cam); lamps = {"shop": [(*BULB, 2.6)]}
        if name == "winter": lamps["loft"] = [(-3.0, 5.3, 4.7, .35)]; lamps["moon"] = MOON
        if name == "fire": lamps = {"fire": [(FIRE[0], FIRE[1], FIRE[2] + .22, 1.5)], "moon": MOON}
        if name == "dark": lamps["lantern"] = [(*LANTERN, 2.4)]; lamps["gate"] = [(2.8, 16.1, 3.1, 6.0)]; lamps["moon"] = MOON
        R.render_lit(os.path.join(RAW, name), LAYERS, SUN, lamps, scale)

CAMS = dict(winter=((.4, -7.5, 1.9), (.4, 60, 1.9), 26, (0, .07)), fire=((-.45, -1.9, 1.32), (-.45, 60, 1.32), 27, (0, .045)), dark=((1.2, -3.4, 1.75), (1.2, 60, 1.75), 27, (.03, .055)))
if K.bpy and __name__ == "__main__":
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100, {k: v for k, v in CAMS.items() if len(a) < 2 or k in a[1:]}); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np, cv2
HALF = "half" in sys.argv; P.SS = 1 if HALF else 2; S = P.SS / 2
OUT = os.path.join(HERE, "build", "proof") if HALF else os.path.join(HERE, "..", "assets", "scenes"); h, w = P.H * P.SS, P.W * P.SS
F32 = np.float32

COLD = {  # shared winter inks at dusk: shadow, half-tone, light
    "snow": ("#41598a", "#7390b8", "#b9cade"), "ground": ("#3c5484", "#5f7dab", "#9ab2ce"), "track": ("#2f4573", "#496595", "#7c97bb"), "stone": ("#2a3a63", "#3d5280", "#5a729d"), "ice": ("#5a7bab", "#8fb0d0", "#cfe0ea"),
    "brick": ("#33284a", "#4c3355", "#70485c"), "brick_b": ("#2d2447", "#47325a", "#7a5668"), "plank": ("#222a55", "#303b68", "#4a5882"), "post": ("#161c40", "#222a54", "#3a4672"), "trim": ("#2b3764", "#475789", "#7186af"), "roof": ("#1b2850", "#26365f", "#3a4d79"),
    "wood": ("#1f2448", "#2b3058", "#414a72"), "iron": ("#10172f", "#151d3a", "#2c3a62"), "door": ("#2a2140", "#3d2b4a", "#5a4058"), "gate": ("#241f42", "#352a4e", "#4d3d5e"), "mullion": ("#241f3d", "#2e2748", "#40365a"),
    "log_end": ("#3c4470", "#5a6390", "#8189ac"), "bark_b": ("#1b1e40", "#282c52", "#3a4068"), "soot": ("#0d1028",) * 3, "coal": ("#0d1028",) * 3, "matting": ("#3a3a5c", "#575678", "#7d7c98"), "inside": ("#1a1836", "#231f40", "#2d284a"), "bench_wood": ("#332b4c", "#4d4160", "#776a84"), "tool": ("#141838", "#1d2346", "#343c66"),
    "paper_red": ("#7a2436", "#a52f38", "#c63f3c"), "ink_black": ("#1c1028",) * 3, "letters": ("#e8cc90",) * 3, "cloth": ("#566f9e", "#8ba4c6", "#c9d6e4"), "cloth_b": ("#46608f", "#7088ae", "#a9bad0"),
    "dome": ("#22406a", "#2f5a80", "#4f7f98"), "gold": ("#b98a4a", "#e2b467", "#f6d692"), "far_a": ("#3b4472", "#525a86", "#74789c"), "far_b": ("#4a4468", "#665a7c", "#8a7890"), "lamp": ("#ffe7ae",) * 3, "glass_dark": ("#141d40", "#1b2850", "#2c3e6b"), "glass_lit": ("#f0a94f",) * 3, "street": ("#7390b8",) * 3}
DARK_PANE, LIT_PANE = ("#141d40", "#1b2850", "#3b5080"), ("#f0a94f",) * 3
def inks(base, burning=(), **change): return {**base, **{f"pane_{i}": (LIT_PANE if f"pane_{i}" in burning else DARK_PANE) for i in range(1, 9)}, **change}

MORNING = {**COLD, "snow": ("#8093b8", "#b3bfd4", "#f0e2d6"), "ground": ("#7c90b6", "#a9b8d0", "#ecdfd6"), "track": ("#6a7fa8", "#8fa2c2", "#cfc6c8"), "stone": ("#4b5478", "#6b7394", "#a8a0a6"), "ice": ("#8fb0cc", "#c2d8e4", "#f2f3ee"),
    "brick": ("#503d58", "#73495a", "#ab6a5e"), "brick_b": ("#483854", "#6c4a5e", "#c08a74"), "plank": ("#46527a", "#667090", "#a08f8c"), "post": ("#2b3258", "#414872", "#857d8a"), "trim": ("#5f7098", "#8796b4", "#d3c8c2"), "roof": ("#2f3c66", "#46547e", "#77809c"),
    "wood": ("#343a60", "#4b4f74", "#8d7c80"), "iron": ("#1c2444", "#2a3356", "#59628a"), "door": ("#473550", "#634658", "#96685f"), "gate": ("#403655", "#5a4860", "#8d6c68"), "mullion": ("#3a3252", "#4c4262", "#75667a"), "log_end": ("#7d7f9c", "#b0a2a4", "#e6cba8"), "bark_b": ("#363a5e", "#4c4e70", "#7d7178"),
    "inside": ("#2d2c4c", "#383557", "#454062"), "bench_wood": ("#6b6280", "#9d8a8a", "#e0c49e"), "tool": ("#2a2e50", "#3a4064", "#666c8c"), "paper_red": ("#96303c", "#c23a38", "#df5442"), "cloth": ("#93a6c6", "#c6d0de", "#f6ece0"), "cloth_b": ("#7f95ba", "#a8b7ce", "#d9d5d6"),
    "dome": ("#5d8098", "#7d9aa8", "#a9b6b6"), "far_a": ("#8f93b0", "#a7a8bf", "#c5bfc8"), "far_b": ("#9a90a8", "#b3a5b2", "#d2bcb8"), "lamp": ("#c8c6c8",) * 3, "matting": ("#5f5c74", "#86808e", "#b5a99f")}

FIG = dict(body="#1e2348", coat="#232850", sleeve="#20254a", boot="#0d0f22", hat="#141834", glove="#12152e", belt="#141838", seam="#121636", btn="#d9a860", strap="#0f1230", collar="#171b3c", case="#1b1e3c", cane="#151024", hair="#141428", skin="#8a5f5c", trouser="#1b2044", wood="#8a7a86", wood2="#6f6378", skirt="#33264a", shawl="#5c3a58", pail="#34406a", ice="#c6d4e4",
           leg="#5b6a94", body2="#66759e", arm="#66759e", fold="#36426e", steel="#8890a8", cape="#1b2046", sword="#0a0c20", band="#3a2040", rifle="#0a0c20", lampb="#0d0f22", lampg="#ffe7ae", apron="#7f90b4", far="#161a3a", mane="#12122a")
FIG_AM = {**FIG, **R.hexes({k: FIG[k] for k in ("coat", "body", "sleeve", "hat", "boot", "collar", "trouser", "skirt", "cane", "seam", "glove", "strap", "far", "mane", "hair", "belt")}, "#8b86a6", .20), "shawl": "#9c4c50", "skin": "#b98473", "wood": "#ecd3a8", "wood2": "#c9a884", "pail": "#5f73a0", "ice": "#f2f3ee"}
def ground_shadow(L, px, py, s, col, a=.8, skew=0.0, rx=.30):
    m = np.zeros((h, w), F32); cv2.ellipse(m, (int(px + skew * s), int(py)), (int(s * rx), int(s * .055)), 0, 0, 360, 1.0, -1, cv2.LINE_AA); P.paint(L, P.warp(m, P.wobble_maps(h, w, 2.5 * S, 30 * S, 9), False) * a, col)
def cast(L, PJ, parts, x, y, hm, flip, col, a=.85, d=SUN):
    """Shadow of a standing figure, thrown along the sun on level snow."""
    k = -d[2]; m = np.zeros((h, w), F32)
    for _, q in K.polys(parts):
        pts = [PJ(x + (-1 if flip else 1) * u * hm + d[0] / k * v * hm, y + d[1] / k * v * hm, GZ(x, y))[:2] for u, v in q]; cv2.fillPoly(m, [np.int32(np.array(pts) * 16)], 1.0, cv2.LINE_AA, 4)
    P.paint(L, P.warp(m, P.wobble_maps(h, w, 1.6 * S, 30 * S, 9), False) * a * L[..., 3], col)
def person(L, PJ, parts, x, y, hm, ink, seed, flip=False, rim=None, snow=None, foot="#2b3d6c", line=("#0b0f28", .008)):
    px, py, s = PJ(x, y, GZ(x, y)); ground_shadow(L, px, py, s * hm, foot); K.stamp(L, parts, px, py, s * hm, ink, flip, [(r[0], r[1] * S, r[2] * S, *r[3:]) for r in rim] if rim else None, (snow[0], snow[1] * S) if snow else None, seed, line=(line[0], max(.5 * S, s * line[1])))
def chimney_smoke(L, PJ, spots, col, lit, a=.62):
    for i, (x, y, z, hh, ww) in enumerate(spots): px, py, s = PJ(x, y, z); m = K.smoke(h, w, px, py, hh * s, ww * s, 7 + i, .16); P.paint(L, m * a, col); P.paint(L, P.rim(m, 5 * S, 1, i) * a, lit)
def far_haze(col, zt=9): return lambda D, rgb, N: P.wipe(rgb, col, P.smooth(zt, 0, D["pos"][..., 2]) * .55)

SHOP = dict(lamp="shop", steps=(.018, .05, .12, .36), pale=("#7c82b0", "#d09c90", "#f2c48c", "#fbdca6"), dark=(("#7d3f5e", .45), ("#b9604f", .55), ("#e8995a", .62), ("#fbd98c", .7)))
def winter(light):
    folder = os.path.join(RAW, "winter"); dusk = light == "dusk"; PJ = K.Projector(folder, w, h)
    if dusk:
        burn = ("pane_1", "pane_2", "pane_7"); ink = inks(COLD, burn, ground=("#3c5484", "#5b79aa", "#8fabcb")); lit = burn + ("lamp",); tone = lambda D: .27 + .19 * D["n"][..., 2] + .14 * np.clip(D["n"][..., 0], 0, 1) + .10 * np.clip(-D["n"][..., 1], 0, 1) + .80 * D["lamp-moon"]
        warm = [SHOP, dict(lamp="loft", steps=(.05, .14, .4), pale=("#8a8cb4", "#d9a58e", "#f6cc90"), dark=(("#7d3f5e", .35), ("#b9604f", .45), ("#e8995a", .5)))]
        S0 = R.sky([(0, "#0e1c47"), (.07, "#17306a"), (.16, "#2c5793"), (.24, "#5580b2"), (.30, "#9fb0bb"), (.36, "#eccfa6"), (.43, "#f7b981"), (1, "#e08a68")], [(250, 30, 1500, 3300, "#3d6298"), (345, 24, 1250, 2700, "#6f8cb0"), (445, 22, 1500, 3400, "#b59a9c"), (540, 20, 1300, 2600, "#e8946c")], 34)
        keys = ("#26335f", "#131c40", "#0b1130"); fogs = (("#8a7a9c", 30, 120, .50), ("#56669a", 18, 60, .36), None); haze = "#d7a596"
    else:
        ink = inks(MORNING); ink.update({f"pane_{i}": ("#3a4a72", "#53668e", "#a3aab8") for i in range(1, 9)}); lit = (); tone = lambda D: .27 + .16 * D["n"][..., 2] + .06 * np.clip(-D["n"][..., 1], 0, 1) + .95 * D["key"]
        warm = []; S0 = R.sky([(0, "#5b79a8"), (.14, "#83a0c2"), (.26, "#b3c2cc"), (.33, "#dfd3c8"), (.40, "#f5dcc0"), (.55, "#fbe2bc"), (1, "#f3d0b0")], [(210, 26, 900, 2900, "#7d99be"), (330, 22, 1600, 3500, "#a9b9c6"), (450, 20, 1300, 2800, "#ecd0bd")])
        keys = ("#8a86a4", "#3d4266", "#1e2140"); fogs = (("#e6d3c6", 25, 110, .70), ("#c9c6d0", 12, 52, .50), None); haze = "#f3dcc6"
    win = [q for q in lit if q.startswith("pane")]; ex = (lambda D, rgb, N: R.panes(rgb, D, N, win)) if dusk else None; kw = dict(tone=tone, warm=warm, lit=lit, mottle=.03)
    far, _ = R.block(folder, "far", ink, key=keys[0], fog=fogs[0], seed=21, wob=1.0, lines=(2.0, .9), zref=40, extra=far_haze(haze), **kw)
    mid, _ = R.block(folder, "mid", ink, key=keys[1], fog=fogs[1], seed=33, wob=1.2, lines=(2.6, 1.2), zref=22, extra=ex, mute=("track",), **kw)
    near, _ = R.block(folder, "near", ink, key=keys[2], seed=47, extra=ex, mute=("track", "ink_black", "soot", "coal"), **kw); fore = np.zeros((h, w, 4), F32)
    spots = [(-1.2, 20.4, 10.3, 8.5, 1.7), (9.6, 20.4, 10.2, 8.0, 1.6)]
    if dusk: chimney_smoke(mid, PJ, spots, "#3a4c80", "#8a7f9c", .55); chimney_smoke(near, PJ, [(-4.4, 9.6, 9.7, 3.4, 1.1)], "#22356c", "#3d4f86", .75)
    else: chimney_smoke(mid, PJ, spots, "#c3c3cf", "#fbe6cc", .8); chimney_smoke(near, PJ, [(-4.4, 9.6, 9.7, 3.4, 1.1)], "#b4bbcc", "#fbe9d4", .85)
    hs = K.horse("stand", -.25)
    if dusk:
        person(mid, PJ, hs, 3.75, 10.2, 1.42, R.hexes(FIG, "#3b4a80", .15), 4, True, [("#7f9cc4", 0, -1.6)], ("#b9cade", 3))
        px, py, s = PJ(-2.62, 6.25, .12); K.stamp(near, R.doorway_woman(), px, py, s * 1.56, {**FIG, "skin": "#6d4452", "coat": "#2a2348", "apron": "#55406a"}, True, [("#fbd98c", 2.2 * S, 0), ("#f0a94f", -1.6 * S, 0)], None, 12, line=("#0b0f28", .9 * S))
        person(fore, PJ, R.boy_back("scuttle"), -.35, .9, 1.44, FIG, 3, False, [("#34335e", 16, 3, .85), ("#f4b266", -5, 1), ("#ffe0a0", -2.2, 0), ("#6c8abb", 2.4, 0)], ("#b9cade", 5), line=("#080b22", .007))
    else:
        cast(mid, PJ, hs, 3.75, 10.2, 1.42, True, "#8496bb"); person(mid, PJ, hs, 3.75, 10.2, 1.42, {**FIG_AM, "body": "#4c3f52", "far": "#3c3450"}, 4, True, [("#f6d9b8", 2, 0), ("#f6e6d6", 0, -1.2)], ("#f0e2d6", 2.5))
        wc = R.water_carrier(); cast(near, PJ, wc, 1.15, 6.3, 1.58, False, "#8093b8"); person(near, PJ, wc, 1.15, 6.3, 1.58, FIG_AM, 6, False, [("#f8dcb8", 2.2, 0)], None)
        jp = R.joiner_plank(); cast(near, PJ, jp, -2.75, .7, 1.64, False, "#8093b8")
        person(fore, PJ, jp, -2.75, .7, 1.64, FIG_AM, 3, False, [("#5d5c80", 14, 3, .8), ("#f7d3a6", 5, 1), ("#fff0d8", 2.2, 0)], None, foot="#7a8db4", line=("#14183a", .007))
    return [("sky", S0), ("far", far), ("mid", mid), ("near", near), ("fore", fore)]

NIGHT = {**COLD, "snow": ("#22386a", "#385791", "#6f93c0"), "ground": ("#20356a", "#2f4d86", "#5f83b4"), "track": ("#192c58", "#27417a", "#4d6fa2"), "stone": ("#18244e", "#243568", "#3a5188"), "ice": ("#33548c", "#5c86b4", "#a3c4da"), "brick": ("#1d1a3e", "#2a244c", "#3b335f"), "brick_b": ("#1a1838", "#282348", "#40386a"), "plank": ("#151c44", "#1f2a58", "#32437a"), "post": ("#0e1434", "#172046", "#293662"), "trim": ("#1a2650", "#2a3a6c", "#455c94"), "roof": ("#111a40",) * 3,
    "log_end": ("#232c5c", "#34427a", "#51649a"), "bark_b": ("#10142f", "#191f42", "#252d56"), "door": ("#17153a", "#241e46", "#352c56"), "gate": ("#141336", "#201c44", "#312b58"), "mullion": ("#121436", "#1b1d44", "#2a2c56"), "far_a": ("#16265a", "#203268", "#32487f"), "far_b": ("#182860", "#243870", "#365088"), "dome": ("#152a5c", "#1f3a70", "#355688"), "gold": ("#4a5a86", "#6a7ba0", "#93a4c0"), "paper_red": ("#4c1c3c", "#6a2440", "#8a2f42"), "matting": ("#22264c", "#333866", "#4c5284"), "bench_wood": ("#2a2344", "#3d3255", "#5c4e70"), "iron": ("#080c22", "#101634", "#1e2a54"), "lamp": ("#1b2850",) * 3, "coal": ("#f0a94f",) * 3}
def tongues(L, px, py, s, seed, table):
    """Flames as three cut blocks; table = [(height, width, colour)] in metres."""
    rng = np.random.default_rng(seed)
    for hh, ww, col in table:
        m = np.zeros((h, w), F32); n = 5
        for i in range(n):
            c = (i - (n - 1) / 2) / n * ww * 1.7; t = hh * (1 - abs(c) / ww * .9) * rng.uniform(.7, 1.1); b = ww * .34; k = rng.uniform(-.4, .4) * b
            q = [(c - b, 0), (c - b * .8, t * .35), (c - b * .15 + k, t * .7), (c + k * 1.6, t), (c + b * .35 + k, t * .62), (c + b * .85, t * .3), (c + b, 0), (c, -.03)]; q = K.smooth_closed(q); cv2.fillPoly(m, [np.int32(np.stack([px + q[:, 0] * s, py - q[:, 1] * s], 1) * 16)], 1.0, cv2.LINE_AA, 4)
        P.paint(L, P.warp(m, P.wobble_maps(h, w, 1.8 * S, 18 * S, seed), False), col)
def night(light):
    folder = os.path.join(RAW, light); PJ = K.Projector(folder, w, h); fire = light == "fire"
    S0 = R.sky([(0, "#070d28"), (.12, "#0d1840"), (.26, "#17306a"), (.36, "#28508a"), (.44, "#3d6298"), (1, "#4a6fa4")], [(300, 40, 900, 3300, "#12244f"), (430, 30, 1500, 3500, "#1d3a74")], 70)
    tone = lambda D: .25 + .20 * D["n"][..., 2] + .10 * np.clip(D["n"][..., 0], 0, 1) + .08 * np.clip(-D["n"][..., 1], 0, 1) + .48 * D["lamp-moon"]
    keys = ("#0f1d48", "#0a1234", "#060a20"); fog = (("#2a4a86", 30, 120, .55), ("#28457e", 16, 60, .40), None); fore = np.zeros((h, w, 4), F32)
    if fire:
        ink = inks(NIGHT); lit = ("coal",); ex = None; warm = [dict(lamp="fire", steps=(.035, .10, .27, .70, 2.4), pale=("#3d4f88", "#83668a", "#cb876f", "#f0b470", "#fbdca0"), dark=(("#3a264f", .50), ("#6d3850", .55), ("#a9574c", .58), ("#e8995a", .60), ("#fbd08a", .6)))]
    else:
        ink = inks(NIGHT, (), lamp=("#ffe7ae",) * 3, coal=("#080c22",) * 3); lit = ("lamp",); ex = None
        warm = [SHOP, dict(lamp="gate", gain=lambda D: np.where(D["pos"][..., 2] > 3.75, .22, 1), steps=(.02, .07, .22), pale=("#44629c", "#9a8794", "#e2b183"), dark=(("#3d2f5c", .45), ("#7d4a56", .5), ("#d08a58", .55))), dict(lamp="lantern", steps=(.03, .12, .5), pale=("#5a6a9c", "#b98f86", "#f2c48c"), dark=(("#4a3458", .45), ("#9a5a52", .5), ("#e8995a", .55)))]
    kw = dict(tone=tone, warm=warm, lit=lit, extra=ex, mottle=.02)
    far, _ = R.block(folder, "far", ink, key=keys[0], fog=fog[0], seed=21, wob=1.0, lines=(1.8, .8), zref=40, **{**kw, "extra": far_haze("#2f5590")})
    mid, _ = R.block(folder, "mid", ink, key=keys[1], fog=fog[1], seed=33, wob=1.2, lines=(2.6, 1.2), zref=22, mute=("track",), **kw)
    near, _ = R.block(folder, "near", ink, key=keys[2], seed=47, mute=("track", "ink_black", "soot", "coal"), **kw)
    NF = {**R.hexes(FIG, "#0a1030", .30), "lampg": "#ffe7ae"}
    if fire:
        px, py, s = PJ(FIRE[0], FIRE[1], FIRE[2] - .04); tongues(near, px, py, s, 5, [(.46, .17, "#b9483a"), (.36, .145, "#f0a94f"), (.22, .10, "#ffe7ae")])
        bx, by = FIRE[0], FIRE[1]; K.stamp(near, [("iron", "p", [(-.185, .34), (.185, .34), (.135, .0), (-.135, .0)]), ("rim", "p", [(-.192, .355), (.192, .355), (.192, .330), (-.192, .330)])], *PJ(bx, by - .2, .03)[:2], s, {"body": "#10122a", "iron": "#141530", "rim": "#f0a94f"}, False, None, None, 2)
        shade = lambda parts, x, y, hm: cast(near, PJ, parts, x, y, hm, False, "#22386a", .9, (*(np.array([x - bx, y - by]) / math.hypot(x - bx, y - by)), -.62))
        shade(R.boy_back(), bx - 1.02, by - .50, 1.46); shade(R.youth_crouch(), bx + .88, by + .12, 1.56)
        yx, yy = FIRE[0] + .88, FIRE[1] + .12; person(near, PJ, R.youth_crouch(), yx, yy, 1.56, {**NF, "leg": "#3a4472", "body2": "#3f4a78", "arm": "#8a5f6a", "skin": "#b9604f", "hair": "#0d0f22", "cane": "#1a1024", "steel": "#e8995a", "fold": "#1d2550"}, 5, False, [("#7d4456", -20, 4, .85), ("#e8995a", -7, 1), ("#ffdf9c", -2.6, 0), ("#5f83b4", 2.4, -1)], None, foot="#182a58", line=("#080b22", .006))
        person(fore, PJ, R.boy_back(), FIRE[0] - 1.02, FIRE[1] - .50, 1.46, {**NF}, 3, False, [("#3b2549", 26, 3, .85), ("#d9824e", 7, 1), ("#ffdf9c", 2.6, 0), ("#3d6298", -2.6, 0)], ("#5f83b4", 4), foot="#182a58", line=("#060920", .006))
    else:
        px, py, s = PJ(-2.80, 6.2, .12); K.stamp(near, R.joiner_stand(), px, py, s * 1.62, {**NF, "skin": "#5c3a46", "coat": "#1b1838"}, False, [("#fbd98c", 2.4 * S, 0), ("#f0a94f", -2.0 * S, 0)], None, 12, line=("#080b22", .8 * S))
        for i, (x, y, pose, flip) in enumerate(((3.05, 9.3, 4, 0), (.72, 9.2, 0, 0), (2.35, 8.9, 1, 1), (1.02, 8.45, 3, 0), (1.98, 8.3, 2, 0))): person(mid, PJ, R.soldier(pose), x, y, 1.66 + .03 * math.sin(i * 5), NF, 30 + i, bool(flip), [("#d08a58", (1.6, -1.6)[x > LANTERN[0]], 0), ("#5f83b4", 0, -1.2)], ("#6f93c0", 1.8), foot="#1a2c5a", line=("#050818", .006))
        person(near, PJ, R.lieutenant(), .98, 5.6, 1.70, NF, 41, False, [("#c9805a", -3, 0), ("#fbd08a", -1.4, 0), ("#5f83b4", 2, -1)], ("#6f93c0", 2.4), foot="#1a2c5a", line=("#050818", .006))
        person(fore, PJ, R.boy_back("low"), -.95, 3.1, 1.46, NF, 3, False, [("#3a2a50", -18, 3, .9), ("#e8995a", -6, 1), ("#ffdf9c", -2.6, 0), ("#4d6fa2", 2.2, 0)], ("#5f83b4", 3), foot="#182a58", line=("#060920", .006))
    return [("sky", S0), ("far", far), ("mid", mid), ("near", near), ("fore", fore)]

if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("morning", "dusk", "fire", "dark")]:
        if light in ("morning", "dusk"): R.deliver("courtyard-winter", light, winter(light), OUT, HALF)
        else: R.deliver("courtyard-night", light, night(light), OUT, HALF)
