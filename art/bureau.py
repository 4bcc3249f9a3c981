"""Two rooms of the Bureau for Russian émigrés, Harbin: the stair up to the counter (bureau, afternoon) and the card room by night (card-room, dusk).
   stage A:  blender -b -P art/bureau.py -- 50|100        stage B:  /usr/bin/python3 art/bureau.py afternoon dusk
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A
LAYERS = ["room", "near"]; SUN = (.72, .50, -.46)                        # comes in by the tall window on the left
X0, X1, Y1, ZC = -5.6, 6.4, 6.2, 5.4
STEPS, XB, XT, YF, ZT = 10, -4.35, -.55, 3.35, 1.65                        # stair: count, foot, head, its front edge, height of the landing
WICKETS = (.62, 2.32, 4.02); DESK = (.62, 5.30, 3.25)
FIRE, CARDLAMP = (-.62, 4.42, .62), (.95, 2.55, 1.16)

def box_room(M, x0, x1, y0, y1, zc, dado, wall, floor, left_holes=(), back_holes=()):
    """Floor boards, three walls with a painted dado, ceiling; openings in the left and the back wall."""
    fb, fl = ((0, y1, 0), (1, 0, 0), (0, -1, 0)), ((x0, 0, 0), (0, 1, 0), (1, 0, 0))
    for z0, z1, m, n in ((dado, zc, wall, 0), (0, dado, wall + "_b", .004)): R.wall_holes(M, fb, x0, x1, z0, z1, back_holes, -.4, n, m); R.wall_holes(M, fl, y0, y1, z0, z1, left_holes, -.4, n, m); M.poly([(x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1)], m)
    M.obox(fb, x0, x1, 0, .02, dado - .02, dado + .02, "dado"); M.obox(fl, y0, y1, 0, .02, dado - .02, dado + .02, "dado") if not left_holes else None; M.obox(fb, x0, x1, 0, .03, 0, .14, "dado"); M.poly([(x0, y0, zc), (x0, y1, zc), (x1, y1, zc), (x1, y0, zc)], "ceiling"); M.obox(fb, x0, x1, 0, .12, zc - .14, zc, "trim")
    x = x0; k = 0
    while x < x1: M.poly([(x, y0, 0), (min(x1, x + .3), y0, 0), (min(x1, x + .3), y1, 0), (x, y1, 0)], floor if k % 3 else floor + "_b"); x += .3; k += 1
def sash(M, fr, u0, u1, z0, z1, cols=2):
    """Window frame set deep in its hole."""
    for i in range(cols + 1): u = u0 + .04 + (u1 - u0 - .08) * i / cols; M.obox(fr, u - .04, u + .04, -.30, -.22, z0, z1, "trim")
    for z in (z0 + .04, z0 + (z1 - z0) * .66, z1 - .04): M.obox(fr, u0, u1, -.30, -.22, z - .04, z + .04, "trim")
    M.obox(fr, u0 - .12, u1 + .12, -.22, .16, z0 - .07, z0, "trim")

def stair_hall():
    M = K.Mesh("hall", "room"); win = (.3, 2.5, 1.35, 4.7); box_room(M, X0, X1, -18, Y1, ZC, 1.5, "plaster", "floor", [win]); sash(M, ((X0, 0, 0), (0, 1, 0), (1, 0, 0)), *win); M.build()
    S = K.Mesh("steps", "room"); d = (XT - XB) / STEPS
    for i in range(STEPS): S.box(XB + d * i, XT, YF, Y1, ZT * i / STEPS, ZT * (i + 1) / STEPS - .03, "wood"); S.box(XB + d * i - .03, XB + d * (i + 1), YF - .04, Y1, ZT * (i + 1) / STEPS - .03, ZT * (i + 1) / STEPS, "bench_wood")
    S.box(XT, X1, YF, Y1, 0, ZT - .05, "wood"); S.box(XT, X1, YF - .05, Y1, ZT - .05, ZT, "bench_wood"); S.build(); N = K.Mesh("panels", "room"); fr = ((0, YF, 0), (1, 0, 0), (0, -1, 0))
    for i in range(6): u = XT + .25 + i * 1.12; N.obox(fr, u, u + .9, 0, .03, .22, 1.36, "bench_wood"); N.obox(fr, u + .10, u + .80, .03, .045, .32, 1.26, "wood")
    N.build(); B = K.Mesh("rail", "near")                            # balusters on the open side, a newel at the foot and the head
    for i in range(STEPS * 2): x = XB + d * (i + .5) / 2; z = ZT * (x - XB) / (XT - XB); B.lathe(x, YF + .05, z, [(.028, 0), (.022, .3), (.034, .45), (.02, .6), (.026, .84)], 6, "bench_wood")
    R.beam(B, (XB - .05, YF + .05, .90), (XT, YF + .05, ZT + .90), .05, "wood", .04); R.beam(B, (XT, YF + .05, ZT + .9), (X1, YF + .05, ZT + .9), .05, "wood", .04)
    for x, z in ((XB - .06, 0), (XT, ZT)): B.box(x - .09, x + .09, YF - .04, YF + .14, z, z + 1.1, "wood"); B.lathe(x, YF + .05, z + 1.1, [(.11, 0), (.11, .06), (.06, .08), (.12, .2), (0, .32)], 8, "wood")
    for i in range(30): x = XT + .22 + i * .22; B.lathe(x, YF + .05, ZT, [(.028, 0), (.022, .3), (.034, .45), (.02, .6), (.026, .84)], 6, "bench_wood") if x < X1 else None
    B.build(); C = K.Mesh("counter", "room"); fc = ((0, 5.0, 0), (1, 0, 0), (0, -1, 0)); C.obox(fc, -.25, X1, -.5, 0, ZT, ZT + 1.05, "wood"); C.obox(fc, -.3, X1, -.55, .10, ZT + 1.05, ZT + 1.11, "bench_wood")
    for u in [-.22 + .85 * i for i in range(8)]: C.obox(fc, u - .045, u + .045, -.06, .02, ZT + 1.1, ZT + 2.45, "wood"); C.obox(fc, u + .1, u + .75, 0, .03, ZT + .15, ZT + .92, "bench_wood")
    for z in (1.72, 2.42): C.obox(fc, -.25, X1, -.06, .02, ZT + z, ZT + z + .07, "wood")
    for k in WICKETS:
        u = -.22 + .85 * round((k + .22 - .425) / .85)
        for j in range(5): C.obox(fc, u + .12 + j * .15, u + .14 + j * .15, -.03, -.01, ZT + 1.42, ZT + 1.72, "brass")
    C.build(); T = K.Mesh("numbers", "room")
    for i, k in enumerate(WICKETS): T.obox(fc, k - .16, k + .16, .02, .05, ZT + 2.05, ZT + 2.33, "label"); K.text(str(i + 1), ((0, 5.0, 0), (1, 0, 0), (0, -1, 0)), k, ZT + 2.19, .22, "room", mat="ink_black", n=.055)
    T.build(); H = K.Mesh("shelves", "room"); fs = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); rng = random.Random(3)
    for r in range(5):
        z = ZT + .55 + r * .52; H.obox(fs, -.2, X1, 0, .34, z - .04, z, "wood"); u = -.15
        while u < X1 - .3:
            t = rng.uniform(.05, .11); q = rng.uniform(.28, .42)
            if rng.random() < .93: H.obox(fs, u, u + t, .03, .30, z, z + q, rng.choice(("folder_a", "folder_b", "folder_c", "pages")))
            u += t + .008
    H.build(); Fm = K.Mesh("frame", "room"); fl = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); Fm.obox(fl, -3.1, -1.9, 0, .05, 3.0, 3.85, "frame"); Fm.obox(fl, -3.02, -1.98, .05, .06, 3.08, 3.77, "label")
    for i in range(6): Fm.obox(fl, -2.88, -2.12 - (.3 if i == 5 else 0), .06, .064, 3.62 - i * .09, 3.645 - i * .09, "tape")
    for u, z, w_, h_ in ((-4.6, 2.2, .5, .7), (-4.0, 2.35, .42, .6), (-1.5, 3.0, .5, .72)): Fm.obox(fl, u, u + w_, 0, .012, z, z + h_, "label"); [Fm.obox(fl, u + .07, u + w_ - .07 - (.12 if k % 3 == 2 else 0), .012, .015, z + h_ - .14 - k * .08, z + h_ - .12 - k * .08, "tape") for k in range(6)]
    Fm.build(); Lm = K.Mesh("desklamp", "room"); x, y, z = DESK; Lm.lathe(x, y, z - .1, [(.24, 0), (.08, .14), (.0, .17)], 12, "iron"); R.rod(Lm, (x, y, z + .06), (x, y, ZC), .01, "iron", 5); Lm.build().visible_shadow = False; Bb = K.Mesh("bulb", "room"); Bb.lathe(x, y, z - .15, [(0, 0), (.05, .03), (.05, .09), (.02, .12)], 8, "bulb"); Bb.build().visible_shadow = False

def cabinet(layer, fr, length, height, seed, out=()):
    """Card drawers from floor to top along a wall; out = (column, row) of drawers pulled open."""
    rng = random.Random(seed); M = K.Mesh("cabinet", layer); M.obox(fr, 0, length, -.62, 0, 0, height, "wood"); M.obox(fr, -.03, length + .03, -.62, .05, height, height + .09, "wood"); M.build(); c, r = int(length / .30), int((height - .2) / .215)
    for j in range(r):
        D = K.Mesh(f"row{j}", layer)
        for i in range(c):
            u, z, o = .02 + i * length / c, .16 + j * .215, dict(out).get((i, j), 0)
            if o: D.obox(fr, u + .02, u + length / c - .04, 0, o, z + .01, z + .15, "bench_wood"); D.obox(fr, u + .03, u + length / c - .05, .02, o - .03, z + .15, z + .175, "pages")
            D.obox(fr, u, u + length / c - .02, o, o + .022, z, z + .195, "bench_wood"); D.obox(fr, u + .07, u + .20, o + .022, o + .027, z + .10, z + .15, "label"); D.obox(fr, u + .115, u + .155, o + .022, o + .05, z + .03, z + .06, "brass")
        D.build()
def card_room():
    x0, x1, y1, zc = -2.75, 2.75, 5.6, 3.4; M = K.Mesh("walls", "room"); win = (.35, 1.35, 1.15, 2.75); box_room(M, x0, x1, -3, y1, zc, 1.2, "plaster", "floor", (), [win]); sash(M, ((0, y1, 0), (1, 0, 0), (0, -1, 0)), *win); M.build()
    cabinet("room", ((x0 + .62, -1.2, 0), (0, 1, 0), (1, 0, 0)), 5.4, 2.85, 1, (((14, 6), .07), ((12, 5), .42), ((13, 4), .08), ((15, 5), .07), ((10, 7), .07))); cabinet("room", ((x1 - .62, 5.2, 0), (0, -1, 0), (-1, 0, 0)), 6.4, 2.85, 2, (((6, 5), .07), ((8, 7), .08)))
    R.tile_stove("room", -1.05, -.2, 4.75, 5.55, 2.6); F = K.Mesh("fire", "room"); fr = ((-.62, 4.74, 0), (1, 0, 0), (0, -1, 0)); F.obox(fr, -.13, .13, .05, .06, .46, .72, "coal"); F.build().visible_shadow = False; D = K.Mesh("stovedoor", "room"); D.box(-.84, -.81, 4.36, 4.72, .42, .76, "iron"); D.build()
    A.green_lamp("near", CARDLAMP[0], CARDLAMP[1] + .05, .76); R.table("near", .1, 1.85, 2.1, 3.0, .76, "wood"); A.tea_glass("near", 1.42, 2.42, .76); A.folder("near", 1.6, 2.75, .76, .1, "folder_a", .05, 2)
    C = K.Mesh("cards", "near"); z = .765; C.poly([(.44, 2.22, z), (.86, 2.25, z), (.84, 2.50, z), (.42, 2.47, z)], "pages"); [C.poly([(.50, 2.42 - k * .028, z + .003), (.78 - .1 * (k == 3), 2.44 - k * .028, z + .003), (.78 - .1 * (k == 3), 2.432 - k * .028, z + .003), (.50, 2.412 - k * .028, z + .003)], "tape") for k in range(4)]; C.build()
    Bx = K.Mesh("box", "near"); Bx.box(.2, .46, 2.5, 2.9, .76, .90, "bench_wood"); Bx.box(.22, .44, 2.52, 2.88, .90, .93, "pages"); Bx.build(); R.chair("near", 1.30, 1.70, -.25, bent=True); St = K.Mesh("steps", "room")
    for i in range(3): St.box(1.45, 2.0, 3.9 + .22 * i, 4.12 + .22 * i, 0, .22 * (i + 1), "bench_wood")
    St.build(); Bk = R.bucket("room", -1.35, 4.6, 0, 1.1, "iron", True, "soot")

def model(scale):
    tail = "" if scale == 100 else "-half"
    K.reset(); stair_hall(); K.camera((0, -3.2, 1.75), (0, 60, 1.75), 26, (.5 - .455, (.60 - .5) * .5625)); R.render_lit(os.path.join(HERE, "build", "bureau" + tail, "hall"), LAYERS, SUN, {"desk": [(*DESK[:2], DESK[2] - .12, 1.0)]}, scale)
    K.reset(); card_room(); K.camera((.05, -2.0, 1.55), (.05, 60, 1.55), 26, (.5 - .47, (.55 - .5) * .5625)); R.render_lit(os.path.join(HERE, "build", "bureau" + tail, "cards"), LAYERS, (.2, -.7, -.6), {"lamp": [(CARDLAMP[0], CARDLAMP[1], CARDLAMP[2] - .10, .8)], "fire": [(*FIRE, .5)]}, scale)
if K.bpy and __name__ == "__main__":
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "bureau" + ("" if P.SS == 2 else "-half")); F32 = np.float32
HALL = {**A.DAY, "plaster": ("#7c8494", "#a3a5a4", "#e6dabc"), "plaster_b": ("#46565f", "#627576", "#a9af92"), "ceiling": ("#8a8f9a", "#a5a6a4", "#c9c2b0"), "wood": ("#3c303c", "#5b4648", "#a37a58"), "bench_wood": ("#4d3e44", "#725853", "#b98f66"), "floor": ("#4a4450", "#6a5f5e", "#c9a680"), "floor_b": ("#443e4a", "#605655", "#bb9874"), "glass_dark": ("#4e5d68", "#6f7f84", "#b4bcae"), "iron": ("#23283a", "#333a4a", "#5c6470"), "bulb": ("#fff0c2",) * 3, "ink_black": ("#2a2430",) * 3, "dado": ("#37454e", "#4d6062", "#8c937e")}
CARDS = {**A.EVE, "tile": ("#3a456e", "#55628c", "#7c88a8"), "tile_b": ("#33406a", "#4c5a86", "#7080a4"), "coal": ("#f7b255",) * 3, "iron": ("#10142e", "#1a2040", "#333a5c"), "soot": ("#0d1028",) * 3, "wood": ("#1f1a36", "#2f2746", "#463a58"), "bench_wood": ("#2a2340", "#3f3452", "#5a4c68"), "label": ("#4a527a", "#6a7298", "#98a0b8")}

def queue(near, PJ):
    """Those who wait, from the wicket down to us; each step has its own way of waiting."""
    mixed = lambda d, a: R.hexes(d, "#8a8f98", a)
    def ink(c, hat="#2a2c40", shawl="#8a6a5c", shawl2="#b39a80", fur="#5a5664"): f = R.hexes({"x": c}, "#14152c", .45)["x"]; return dict(body=c, coat=c, sleeve=c, fold=f, boot="#1d1d30", hat=hat, hat2=R.hexes({"x": hat}, "#7f8494", .25)["x"], fur=fur, hair="#33282c", face="#ad8068", glove="#2c2836", belt=f, shawl=shawl, shawl2=shawl2, fringe=shawl, petal="#a9403a", leaf="#4c6458", strap="#1d1d30", cuff=fur, collar=f, cane="#2a2028", case="#4a3440", beard="#8a8078")
    up = lambda x: ZT * min(1, max(0, math.floor((x - XB) / (XT - XB) * STEPS + 1) / STEPS)) if x > XB else 0; B = lambda **k: G.back(turn=k.pop("turn", .9), **k)
    cast = [(.55, 4.55, B(dress="coat", hat="felt", collar="up", left="pocket", right="fold", tilt=.03, turn=-.5, seed=1), 1.72, "#3d4258", {}), (-.30, 4.2, K.woman(), 1.60, "#5a4450", dict(hat="#332838")), (-.95, 4.5, B(dress="gown", hat="skull", collar="flat", left="sleeve", right="sleeve", tilt=-.05, seed=3), 1.70, "#2b2a3c", {}), (-1.45, 3.9, B(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", tilt=.05, seed=4), 1.56, "#4c4a5e", {}),
            (-1.95, 4.4, K.man_walk(.03, "felt", True), 1.74, "#46485c", {}), (-2.35, 3.8, B(dress="sheepskin", hat="papakha", collar="fur", left="down", right="pocket", belt="full", lean=.05, nod=.02, tilt=.07, seed=6), 1.76, "#6a5850", dict(hat="#2c2a38")), (-2.85, 4.3, B(dress="woman", hat="cloche", collar="fur", left="fold", right="fold", tilt=-.04, seed=7), 1.60, "#5c3f4a", dict(hat="#4a3048")), (-3.25, 3.85, B(dress="long", hat="none", collar="scarf", left="pocket", right="carry", tilt=-.06, seed=8), 1.70, "#3a4660", dict(shawl="#8c4a44")), (-3.8, 4.2, B(dress="coat", hat="cap", collar="flat", left="pocket", right="pocket", lean=-.03, tilt=.04, seed=9), 1.66, "#524a54", {}), (-4.4, 3.95, B(dress="woman", hat="shawl", shawl=True, collar="none", left="fold", right="fold", sway=.03, tilt=-.05, seed=10), 1.54, "#43506a", dict(shawl="#7f7a6c", shawl2="#a8a08c")), (-4.9, 3.6, B(dress="long", hat="fur", collar="up", left="pocket", right="down", tilt=.03, seed=11), 1.74, "#3a3648", {})]
    for i, (x, y, parts, hm, c, kw) in enumerate(sorted(cast, key=lambda q: -q[1])):
        px, py, s = PJ(x, y, up(x)); P.blot(near, P.oval(px, py, s * .28, s * .035), "#2c2836", .6, 2, i); K.stamp(near, parts, px, py, s * hm, mixed(ink(c, **kw), .06), False, [("#d9c49c", -2.2 * S, -1), ("#f2e2be", -1.1 * S, -.8, .8)], None, i, line=("#1b1a2c", max(.6, s / S / 210)))
def clerk(room, PJ):
    """The bald clerk behind his wicket, dark against his own lamp."""
    px, py, s = PJ(1.18, 4.95, ZT); t = np.zeros((h, w, 4), F32); c = dict(body="#33303f", coat="#33303f", skin="#8a6250", hair="#5a4a48", shirt="#c9b898")
    K.stamp(t, [("coat", "c", [(-.05, 1.44), (.05, 1.44), (.20, 1.38), (.25, 1.20), (.26, .9), (-.26, .9), (-.25, 1.20), (-.20, 1.38)]), ("shirt", "p", [(-.05, 1.44), (.05, 1.44), (0, 1.26)]), ("skin", "c", [(-.095, 1.56), (-.08, 1.68), (.0, 1.725), (.08, 1.68), (.095, 1.56), (.06, 1.46), (.0, 1.43), (-.06, 1.46)]), ("hair", "c", [(-.105, 1.52), (-.11, 1.60), (-.085, 1.63), (-.08, 1.54)]), ("hair", "c", [(.105, 1.52), (.11, 1.60), (.085, 1.63), (.08, 1.54)])], px, py, s, c, False, [("#fbd98c", -2 * S, -1)], None, 3, line=("#1b2034", 1.0))
    t[int(PJ(0, 4.9, ZT + 1.1)[1]):] = 0; room[...] = P.over(room, t)
def hall():
    folder = os.path.join(RAW, "hall"); PJ = K.Projector(folder, w, h); tone = lambda D: .47 + .9 * D["key"] - .14 * (D["n"][..., 2] < -.5) - .13 * (D["n"][..., 0] > .6) + .04 * (D["n"][..., 2] > .5) - .14 * ((D["pos"][..., 1] > 5.02) & (D["pos"][..., 0] > -.3) & (D["pos"][..., 2] < ZT + 2.95))
    warm = [dict(lamp="desk", gain=lambda D: (D["pos"][..., 1] > 4.9) * (D["pos"][..., 0] > -.28) * (D["pos"][..., 2] < ZT + 3) * (D["pos"][..., 0] < X1 - .1) * 1.0, steps=(.03, .10, .32), ragged=.03, pale=("#c9a27c", "#e9c384", "#fbdf9c"), dark=(("#96603f", .34), ("#cf9050", .42), ("#f0c070", .46)))]
    kw = dict(tone=tone, lit=("bulb",), cuts=(.40, .74), key="#1b2034", warm=warm, mute=("floor", "floor_b", "label", "tape", "ink_black", "pages"), zfade=60, zref=8, mottle=.02); room, _ = R.block(folder, "room", HALL, seed=21, lines=(2.3, 1.1), **kw); clerk(room, PJ); near, _ = R.block(folder, "near", HALL, seed=47, lines=(2.6, 1.2), **kw)
    people = np.zeros((h, w, 4), F32); queue(people, PJ); near = P.over(people, near); fore = np.zeros((h, w, 4), F32)
    px, py, s = PJ(0, 6.12, 5); sky = R.sky([(0, "#c9d2d4"), (.3, "#dfe2d8"), (.6, "#f0e8cf"), (1, "#e6dcc0")])
    d = dict(body="#2c3048", coat="#2c3048", sleeve="#2c3048", fold="#1a1c32", boot="#14152a", hat="#3a2f40", hat2="#5a4a58", fur="#5c5464", hair="#33282c", face="#a87a62", glove="#241f30", belt="#1a1c32", shawl="#6c5a5c", shawl2="#94807a", fringe="#6c5a5c", cuff="#5c5464", strap="#14152a")
    for x, y, hm, c, q in ((-2.20, .95, 1.63, "#4a3644", dict(dress="woman", hat="cloche", collar="fur", left="down", right="fold", tilt=-.04, turn=.7, seed=31)), (-1.42, .7, 1.66, "#2f3854", dict(dress="coat", hat="cap", collar="scarf", left="pocket", right="down", tilt=.05, turn=.8, lean=.01, seed=32))):
        px, py, s = PJ(x, y, 0); K.stamp(fore, G.back(**q), px, py, s * hm, dict(d, body=c, coat=c, sleeve=c), False, [("#6a6670", -14 * S, 2, .6), ("#e9d6ac", -3.4 * S, -1), ("#fff2d0", -1.6 * S, -.8)], None, q["seed"], line=("#14152a", 1.3))
    P.deliver("bureau", "afternoon", [("sky", sky), ("mid", room), ("near", near), ("fore", fore)])
def cards():
    folder = os.path.join(RAW, "cards"); PJ = K.Projector(folder, w, h); tone = lambda D: .42 - .13 * (D["n"][..., 2] < -.5) + .03 * (D["n"][..., 2] > .5) - .06 * (np.abs(D["n"][..., 0]) > .6)
    warm = [dict(lamp="lamp", ragged=.025, steps=(.012, .05, .20, .9, 3.6), pale=("#5a6592", "#a98c8c", "#e6bd8a", "#f8dca6", "#fff0c6"), dark=(("#3c3460", .50), ("#7d5252", .50), ("#b98352", .52), ("#e6b870", .5), ("#fbdc98", .5))), dict(lamp="fire", ragged=.04, steps=(.015, .06, .22, .8), pale=("#6a4a62", "#a85f52", "#e08a52", "#fbc070"), dark=(("#4a2c4c", .5), ("#8c4242", .52), ("#cf6c3c", .55), ("#f7b255", .6)))]
    def glow(D, rgb, N): g = R.mask_of(D, "green_shade"); return np.where((g & (D["pos"][..., 2] > 1.1))[..., None], P.hexc("#3f8f68"), np.where(g[..., None], P.hexc("#8fcf8e"), rgb)).astype(F32)
    kw = dict(tone=tone, lit=("bulb", "coal"), cuts=(.36, .60), key="#0a0f2a", warm=warm, extra=glow, mute=("floor", "floor_b", "label", "tape", "pages"), zfade=40, zref=6, mottle=.018); room, _ = R.block(folder, "room", CARDS, seed=21, lines=(2.2, 1.0), **kw); near, _ = R.block(folder, "near", CARDS, seed=47, lines=(2.7, 1.3), **kw)
    sky = R.sky([(0, "#0e1c47"), (.3, "#2c5793"), (.42, "#5580b2"), (.5, "#a9a0b0"), (1, "#d9a088")], (), 0); man = np.zeros((h, w, 4), F32); px, py, s = PJ(-1.28, 3.05, 0)
    ink = dict(body="#232a50", coat="#2a3058", sleeve="#2a3058", fold="#141a3c", boot="#161a38", hair="#5c5468", face="#8c6258", glove="#8c6258", belt="#141a3c", cuff="#0d1028", strap="#161a38", fur="#2a3058", shawl="#2a3058")
    P.blot(man, P.oval(px, py, s * .34, s * .05), "#0d1230", .8, 2, 3); K.stamp(man, G.back(dress="jacket", hat="none", collar="flat", left="out", right="down", turn=-.8, tilt=-.03, lean=-.02, legs="contra", seed=5), px, py, s * 1.70, ink, False, [("#6a4456", 12 * S, 2, .7), ("#e08a52", 3.6 * S, 0, .9), ("#fbc070", 1.8 * S, 0), ("#d9a860", 1.2 * S, -1.2, .8)], None, 5, line=("#0a0f2a", 1.2))
    P.deliver("card-room", "dusk", [("sky", sky), ("mid", room), ("near", P.over(man, near))])
if __name__ == "__main__":
    if "afternoon" in sys.argv: hall()
    if "dusk" in sys.argv: cards()
