"""Old Diao's workshop on the ground floor of the yard in Pristan, any year from 1932 to 1944, after dark: a bench under an oil lamp, everything in its place.
   stage A:  blender -b -P art/workshop.py -- 50|100        stage B:  /usr/bin/python3 art/workshop.py lamp
The room is typical. Every floorboard lies like the next one.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, .7, -.6); X0, X1, Y1, ZC = -3.2, 3.3, 4.9, 2.62; DOOR = (1.62, 2.52, 0, 2.02); PANES = (DOOR[0] + .08, DOOR[1] - .08, .98, 1.92); LAMP = (-.05, 3.25, 1.93); TOP = .86; STOVE = (2.62, 3.72)

def plane(layer, x, y, z, length, rot=0.0, mat="wood"):
    """A joiner's plane: block, iron, wedge and the cross-bar that he pushes by; x, y is its middle."""
    c, s = math.cos(rot), math.sin(rot); fr = ((x, y, z), (c, s, 0), (s, -c, 0)); M = K.Mesh("plane", layer); h = length; M.obox(fr, -h / 2, h / 2, -.038, .038, 0, .075, mat); M.build(); I = K.Mesh("plane iron", layer)
    I.slab(fr, [(-.02, .075), (.03, .075), (-.05, .19), (-.08, .18)], -.025, .025, "steel"); I.build(); B = K.Mesh("cross-bar", layer); T = lambda u, n, v: (x + c * u + s * n, y + s * u - c * n, z + v); R.rod(B, T(-.12, -.13, .085), T(-.12, .13, .085), .017, "bench_wood", 7); B.build()
def frame_saw(fr, u, z, w, h):
    """A frame saw hung on the wall: two cheeks, a stretcher between, the blade below, the twisted cord above."""
    M = K.Mesh("frame saw", "room"); [M.obox(fr, u + k * w / 2 - .022, u + k * w / 2 + .022, .02, .06, z - h / 2, z + h / 2, "bench_wood") for k in (-1, 1)]; M.obox(fr, u - w / 2, u + w / 2, .025, .055, z - .022, z + .022, "wood"); M.build(); B = K.Mesh("blade", "room"); n = int(w / .035)
    B.slab(fr, [(u - w / 2, z - h / 2 + .09), (u - w / 2, z - h / 2 + .045)] + [q for k in range(n) for q in ((u - w / 2 + w * (k + .5) / n, z - h / 2 + .022), (u - w / 2 + w * (k + 1) / n, z - h / 2 + .045))] + [(u + w / 2, z - h / 2 + .09)], .035, .042, "steel"); B.build(); C = K.Mesh("cord", "room"); o, uu, nn = fr; P_ = lambda a, v: (o[0] + uu[0] * a + nn[0] * .04, o[1] + uu[1] * a + nn[1] * .04, v)
    [R.rod(C, P_(u - w / 2, z + h / 2 - .03 - d), P_(u + w / 2, z + h / 2 - .06 + d), .009, "linen", 5) for d in (0, .03)]; C.obox(fr, u + .01, u + .035, .03, .05, z, z + h / 2 - .02, "wood"); C.obox(fr, u - .012, u + .012, 0, .09, z + .022, z + .045, "iron"); C.build()
def half_wheel(x, y, z, r, lean):
    """A cart wheel in making, leaning away from us: hub, twelve spokes, and the rim on only four of its six parts."""
    e2, n = (0, math.sin(lean), math.cos(lean)), (0, -math.cos(lean), math.sin(lean)); T = lambda a, q, k: (x + q * math.cos(a), y + e2[1] * q * math.sin(a) + n[1] * k, z + e2[2] * q * math.sin(a) + n[2] * k); H = K.Mesh("hub", "room"); R.rod(H, T(0, 0, -.10), T(0, 0, .15), .095, "wood", 14); R.rod(H, T(0, 0, .15), T(0, 0, .152), .035, "soot", 10); H.build(); S = K.Mesh("spokes", "room")
    for k in range(12): a = math.pi * (k + .5) / 6; R.beam(S, T(a, .09, 0), T(a, r * .99 if k in (1, 2, 3, 4) else r * .9, 0), .019, "bench_wood", .024)
    S.build()
    for k in (2, 3, 4, 5):                                        # the parts stand at the left, below and at the right; above, the tenons are bare
        F_ = K.Mesh("felloe", "room"); a0, m = math.pi / 3 * (k + .02) + math.pi / 3, 8
        for i in range(m):
            a, b = a0 + math.pi / 3 * .96 * i / m, a0 + math.pi / 3 * .96 * (i + 1) / m; p, q = r * .87, r * 1.02
            for k2 in (.04, -.04): F_.poly([T(a, p, k2), T(a, q, k2), T(b, q, k2), T(b, p, k2)], "wood")
            for rr in (p, q): F_.poly([T(a, rr, -.04), T(b, rr, -.04), T(b, rr, .04), T(a, rr, .04)], "wood")
        [F_.poly([T(a, p, -.04), T(a, q, -.04), T(a, q, .04), T(a, p, .04)], "wood") for a in (a0, a0 + math.pi / 3 * .96)]; F_.build()
def curl(M, x, y, z, r, w, rot, turns=1.4):
    """One shaving: a ribbon rolled up on its edge."""
    k = 11; c, s = math.cos(rot), math.sin(rot); pt = lambda t: (r * (1 - .55 * t) * math.cos(6.28 * turns * t - 1.6), r + r * (1 - .55 * t) * math.sin(6.28 * turns * t - 1.6)); q = [pt(i / k) for i in range(k + 1)]
    for (a, b), (d, e) in zip(q, q[1:]): M.poly([(x + a * c, y + a * s, z + b), (x + d * c, y + d * s, z + e), (x + d * c - w * s, y + d * s + w * c, z + e), (x + a * c - w * s, y + a * s + w * c, z + b)], "bread")
def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(5); F = Q.shell(X0, X1, -4, Y1, ZC, (), [DOOR], (), wall="plaster", dado=.95, skirt=.10, cornice=None, board=.25, floor="floor"); fb = F["back"]
    G = K.Mesh("seams", "room"); [G.poly([(X0 + .25 * k - .006, -4, .002), (X0 + .25 * k + .006, -4, .002), (X0 + .25 * k + .006, Y1, .002), (X0 + .25 * k - .006, Y1, .002)], "tape") for k in range(1, 26)]; G.build()
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y - .08, y + .08, ZC - .2, ZC, "post") for y in (1.45, 3.25, 4.6)]; B.build()
    # the door to the yard: boards below, six panes above
    D = K.Mesh("door", "room"); [D.obox(fb, DOOR[0] + .18 * k, DOOR[0] + .18 * k + .172, -.14, -.09, .02, PANES[2] - .06, "gate") for k in range(5)]; D.obox(fb, DOOR[0], DOOR[1], -.14, -.06, .14, .24, "gate"); D.obox(fb, DOOR[0], DOOR[1], -.14, -.06, PANES[2] - .10, PANES[2], "gate"); D.obox(fb, DOOR[0], DOOR[1], -.14, -.06, PANES[3], DOOR[3], "gate"); [D.obox(fb, a, b, -.14, -.06, .02, DOOR[3], "gate") for a, b in ((DOOR[0], PANES[0]), (PANES[1], DOOR[1]))]; D.obox(fb, DOOR[0] + .02, DOOR[0] + .06, -.06, .01, .84, 1.02, "iron"); D.build(); Q.architrave(fb, DOOR, .10, mat="gate")
    S = K.Mesh("bars", "room"); [S.obox(fb, u - .016, u + .016, -.13, -.08, PANES[2], PANES[3], "gate") for u in (PANES[0] + (PANES[1] - PANES[0]) / 2,)]; [S.obox(fb, PANES[0], PANES[1], -.13, -.08, z - .014, z + .014, "gate") for z in (PANES[2] + (PANES[3] - PANES[2]) * t for t in (1 / 3, 2 / 3))]; S.build()
    # saws, chisels in order of width, planes in order of length
    frame_saw(fb, -2.62, 1.62, .84, .56); frame_saw(fb, -2.64, 2.14, .58, .34)
    Rk = K.Mesh("rack", "room"); Rk.obox(fb, -1.98, -.34, 0, .08, 1.44, 1.49, "wood"); Rk.build()
    for k in range(10):
        u = -1.88 + .16 * k; wd = .016 + .0075 * k; C = K.Mesh("chisel", "room"); C.obox(fb, u - wd / 2, u + wd / 2, .035, .045, 1.44 - .16 - .008 * k, 1.44, "steel"); R.rod(C, (u, Y1 - .04, 1.49), (u, Y1 - .04, 1.64 + .006 * k), .015 + .0014 * k, "bench_wood", 8, .019 + .0014 * k); C.build()
    Sh = K.Mesh("shelf", "room"); Sh.obox(fb, -2.06, -.36, 0, .22, 1.88, 1.92, "wood"); [Sh.slab(((u, Y1, 0), (0, -1, 0), (1, 0, 0)), [(0, 1.88), (.18, 1.88), (0, 1.70)], -.015, .015, "wood") for u in (-1.94, -.48)]; Sh.build(); u = -2.02
    for L in (.46, .36, .27, .19, .13): plane("room", u + L / 2, Y1 - .12, 1.92, L, 0, "bench_wood" if L in (.36, .19) else "wood"); u += L + .05
    # boards on end along the back wall, no two of a height
    u = -.06; k = 0
    for wd, hh, lean, mat in ((.20, 2.22, .30, "wood"), (.26, 2.36, .34, "plank"), (.17, 2.05, .28, "bench_wood"), (.28, 2.40, .36, "wood"), (.22, 2.14, .33, "plank"), (.19, 2.30, .30, "bench_wood")):
        M = K.Mesh("board", "room"); R.beam(M, (u + wd / 2, Y1 - lean, 0), (u + wd / 2 + rng.uniform(-.02, .02), Y1 - .06, hh), wd / 2 - .004, mat, .016); M.build(); u += wd + .004
    for u, wd, hh, mat in ((.06, .21, 1.62, "bench_wood"), (.30, .15, 1.86, "plank"), (.98, .24, 1.74, "wood"), (1.23, .13, 1.42, "bench_wood")): M = K.Mesh("board", "room"); R.beam(M, (u + wd / 2, Y1 - .56, 0), (u + wd / 2, Y1 - .14, hh), wd / 2, mat, .016); M.build()
    half_wheel(.98, 4.02, .55, .54, .24)
    # a chest without its lid, dovetailed, on two battens
    C = K.Mesh("chest", "room"); a, b, c, d, z0, z1 = 1.34, 2.10, 2.95, 3.40, .07, .50
    for p in ((a, b, c, c + .028), (a, b, d - .028, d), (a, a + .028, c, d), (b - .028, b, c, d)): C.box(*p, z0, z1, "bench_wood")
    C.box(a, b, c, d, z0, z0 + .03, "bench_wood"); [C.box(x, x + .07, c - .06, d + .06, 0, .07, "post") for x in (a + .1, b - .17)]; C.build(); V = K.Mesh("dovetails", "room"); fr = ((0, c, 0), (1, 0, 0), (0, -1, 0))
    for k in range(5): z = z0 + .02 + .083 * k; [V.face(fr, [(e, z + .012), (e + g * .034, z), (e + g * .034, z + .056), (e, z + .044)][::g], .002, "wood") for e, g in ((a, 1), (b, -1))]
    V.build(); Ld = K.Mesh("lid", "room"); Ld.slab(((1.20, 3.52, 0), (1, 0, 0), (0, -.97, .24)), [(.12, .0), (.90, .0), (.90, .60), (.12, .60)], -.014, .014, "wood"); Ld.build()
    # the small stove with the glue-pot
    x, y = STOVE; St = K.Mesh("stove", "room"); St.lathe(x, y, .16, [(.0, 0), (.15, 0), (.21, .08), (.225, .24), (.18, .40), (.20, .44), (.20, .47), (0, .47)], 16, "iron"); [R.rod(St, (x + .15 * math.cos(t), y + .15 * math.sin(t), .18), (x + .20 * math.cos(t), y + .20 * math.sin(t), 0), .018, "iron", 6) for t in (.8, 2.4, 3.9, 5.5)]; R.pipe(St, [(x + .08, y + .1, .60), (x + .08, y + .1, 2.14), (X1, y + .1, 2.30)], .055, "iron", 12); St.box(x - .42, x + .36, y - .52, y + .3, 0, .012, "steel"); St.build(); f = ((x - .09, y - .215, 0), (.92, -.39, 0), (-.39, -.92, 0)); Fd = K.Mesh("stove door", "room"); Fd.obox(f, -.09, .09, -.02, .022, .28, .47, "soot"); Fd.build(); Fc = K.Mesh("embers", "room"); [Fc.obox(f, -.065, .065, .022, .026, v, v + .022, "coal") for v in (.31, .35, .39)]; Fc.build().visible_shadow = False
    Gp = K.Mesh("glue-pot", "room"); Gp.lathe(x - .03, y - .03, .63, [(0, 0), (.085, 0), (.105, .06), (.098, .13), (.108, .14), (.09, .14), (.08, .10), (0, .10)], 14, "brass"); R.pipe(Gp, [(x - .135 * math.cos(t) * .8 - .03, y - .03, .77 + .13 * math.sin(t)) for t in [math.pi * k / 8 for k in range(9)]], .007, "iron", 5); R.rod(Gp, (x - .02, y - .05, .72), (x - .13, y - .10, 1.0), .011, "bench_wood", 6); Gp.build()
    # the bench: a thick top, a leg vice at its left, a row of dog-holes
    x0, x1, y0, y1 = -2.10, .42, 2.78, 3.46; Bn = K.Mesh("bench", "near"); Bn.box(x0, x1, y0, y1, TOP - .10, TOP, "bench_wood"); Bn.build(); Lg = K.Mesh("legs", "near"); Lg.box(x0 + .2, x1 - .2, y0 + .06, y0 + .10, TOP - .24, TOP - .10, "wood"); [Lg.box(a, a + .13, b, b + .13, 0, TOP - .10, "wood") for a in (x0 + .22, x1 - .35) for b in (y0 + .03, y1 - .16)]; Lg.box(x0 + .3, x1 - .3, y1 - .15, y1 - .10, .20, .29, "wood"); Lg.build()
    V = K.Mesh("vice", "near"); V.box(x0 + .20, x0 + .37, y0 - .13, y0 - .07, .10, TOP + .005, "wood"); R.rod(V, (x0 + .285, y0 - .22, .64), (x0 + .285, y0 + .05, .64), .032, "bench_wood", 10); R.rod(V, (x0 + .285, y0 - .24, .64), (x0 + .285, y0 - .19, .64), .05, "bench_wood", 12); R.rod(V, (x0 + .15, y0 - .215, .52), (x0 + .42, y0 - .215, .76), .013, "wood", 7); V.box(x0 + .25, x0 + .32, y0 - .07, y0 + .03, .13, .17, "wood"); V.build(); Vb = K.Mesh("in the vice", "near"); Vb.box(x0 - .12, x0 + .78, y0 - .07, y0 - .04, .69, TOP + .05, "plank"); Vb.build()
    Hd = K.Mesh("holes", "near"); [Hd.poly([(a, y0 + .10, TOP + .002), (a + .04, y0 + .10, TOP + .002), (a + .04, y0 + .14, TOP + .002), (a, y0 + .14, TOP + .002)], "soot") for a in (-1.25, -.95, -.65, -.35, -.05)]; Hd.build()
    Wk = K.Mesh("work", "near"); Wk.box(-1.42, .10, 3.02, 3.22, TOP, TOP + .032, "plank"); Wk.build(); plane("near", -.55, 3.12, TOP + .032, .42, .0); plane("near", .24, 3.24, TOP, .20, .5, "bench_wood"); Mt = K.Mesh("mallet", "near"); Mt.box(-1.86, -1.70, 3.20, 3.30, TOP, TOP + .10, "wood"); R.rod(Mt, (-1.70, 3.25, TOP + .05), (-1.44, 3.32, TOP + .03), .015, "bench_wood", 7); Mt.build(); Sq = K.Mesh("square", "near"); Sq.box(.02, .05, 2.86, 3.10, TOP, TOP + .025, "wood"); Sq.box(.05, .30, 2.86, 2.89, TOP, TOP + .008, "steel"); Sq.build()
    Hp = K.Mesh("heap", "near"); [Hp.lathe(a, b, 0, [(q * (1 + .06 * math.sin(q * 40)), v) for q, v in ((d, 0), (d * .86, e * .45), (d * .55, e * .86), (d * .2, e), (0, e))], 11, "bread", a) for a, b, d, e in ((-1.30, 3.24, .26, .06), (-.86, 3.18, .36, .10), (-.50, 3.22, .26, .06))]; Hp.build()
    # shavings: on the bench behind the plane, and most under it
    Cu = K.Mesh("shavings", "near"); [curl(Cu, rng.uniform(-1.36, -.74), rng.uniform(2.92, 3.3), TOP + .01, rng.uniform(.025, .05), rng.uniform(.03, .06), rng.uniform(0, 6.28)) for _ in range(11)]; curl(Cu, -.60, 3.10, TOP + .12, .05, .04, .2, 1.7)
    for _ in range(40): a = rng.gauss(-.78, .5); b = max(2.46, 2.86 + rng.gauss(.0, .17)); curl(Cu, a, b, 0, rng.uniform(.018, .046), rng.uniform(.025, .055), rng.uniform(0, 6.28), rng.uniform(.8, 1.8))
    for _ in range(130): a = rng.gauss(-.85, .34); b = rng.gauss(3.12, .15); curl(Cu, a, b, .13 * max(0, 1 - abs(a + .85) / .7) * max(0, 1 - abs(b - 3.18) / .4), rng.uniform(.026, .055), rng.uniform(.03, .055), rng.uniform(0, 6.28))
    Cu.build(); Cr = K.Mesh("shavings", "room"); [curl(Cr, rng.gauss(.75, .5), rng.uniform(3.1, 4.2), 0, rng.uniform(.025, .05), rng.uniform(.03, .06), rng.uniform(0, 6.28), rng.uniform(.8, 1.6)) for _ in range(26)]; Cr.build(); Bm = K.Mesh("broom", "room"); R.rod(Bm, (X0 + .30, 4.55, .34), (X0 + .07, 4.78, 1.52), .016, "wood", 7); Bm.poly([(X0 + .26, 4.52, .42), (X0 + .34, 4.58, .42), (X0 + .50, 4.48, .0), (X0 + .22, 4.38, .0)], "matting"); Bm.build()
    x, y, z = LAMP; Lm = K.Mesh("shade", "near"); Lm.lathe(x, y, z + .02, [(.27, 0), (.272, .012), (.11, .13), (.05, .17), (0, .18)], 18, "tile_b"); R.rod(Lm, (x, y, z + .19), (x, y, ZC - .2), .007, "iron", 5); [R.rod(Lm, (x + k * .24, y, z + .03), (x + k * .075, y, z - .22), .005, "iron", 4) for k in (-1, 1)]; Lm.build().visible_shadow = False; Tk = K.Mesh("tank", "near"); Tk.lathe(x, y, z - .20, [(0, -.05), (.06, -.045), (.085, 0), (.06, .04), (.035, .06)], 14, "brass"); Tk.build().visible_shadow = False; Gl = K.Mesh("glass", "near"); Gl.lathe(x, y, z - .14, [(.03, 0), (.046, .06), (.028, .14), (.026, .20)], 10, "bulb"); Gl.build().visible_shadow = False
    Q.place_camera(.0, -1.2, 1.60, .46, .39, 26); R.render_lit(os.path.join(HERE, "build", "workshop" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(x, y, z - .02, 2.1)], "stove": [(STOVE[0] - .30, STOVE[1] - .55, .34, .22)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
RAW = os.path.join(HERE, "build", "workshop" + ("" if P.SS == 2 else "-half")); KEY = "#120f1e"
INK = {"plaster": ("#33344c", "#454358", "#9a7c5e"), "plaster_b": ("#262a42", "#34374c", "#7a624c"), "ceiling": ("#24253c", "#302f46", "#6a5848"), "dado": ("#20213a", "#2c2a40", "#6a503e"), "floor": ("#28263a", "#373044", "#8e6a4c"), "floor_b": ("#232236", "#312b3f", "#80603f"), "wood": ("#34293a", "#4c3a40", "#a8744a"), "bench_wood": ("#433440", "#644c46", "#c8945c"), "plank": ("#4a3a42", "#70564a", "#d0a26a"), "post": ("#241e32", "#332a3c", "#7a5a44"), "gate": ("#263648", "#32465a", "#6c7468"), "iron": ("#11101c", "#1b1926", "#4e423e"), "steel": ("#3a4054", "#5a6070", "#c8c0a8"), "soot": ("#0e0c16",) * 3, "brass": ("#5e4034", "#8a5c3c", "#dca054"), "coal": ("#ff9a4c",) * 3, "bread": ("#544048", "#8e6e50", "#e8bc7c"), "linen": ("#54505e", "#787068", "#d8bc90"), "matting": ("#3c3640", "#5a4c44", "#a88858"), "tape": ("#191726", "#231e2c", "#4c3a34"), "tile_b": ("#1c3038", "#284850", "#5c8478"), "bulb": ("#fff3cc",) * 3, "trim": ("#2c2c42", "#3e3a4e", "#8a6c52")}
def press(light):
    tone = lambda D: .42 - .10 * (D["n"][..., 2] < -.5) - .10 * (np.abs(D["n"][..., 0]) > .6) + .05 * (D["n"][..., 2] > .5)
    gain = lambda D: np.where(D["n"][..., 2] < -.5, .42, np.where(np.abs(D["n"][..., 0]) > .6, .62, np.where((D["n"][..., 2] > .5) & (D["pos"][..., 2] > .7), 1.7, .95)))        # the ceiling and the side walls stay evening; the bench is the brightest
    warm = [dict(lamp="stove", ragged=.03, steps=(.10, .30, .8), pale=("#6a4a4c", "#a0644c", "#d88a50"), dark=(("#54384a", .4), ("#8c5444", .5), ("#c87848", .55))), dict(lamp="lamp", gain=gain, ragged=.03, steps=(.05, .14, .32, .75, 1.7), pale=("#58505a", "#86705e", "#bc9666", "#e6c080", "#f6dc9e"), dark=(("#4a3e50", .40), ("#74564e", .45), ("#ac7e52", .5), ("#dcae6c", .5), ("#f4d694", .5)))]
    kw = dict(tone=tone, lit=("bulb", "coal"), cuts=(.36, .60), key=KEY, warm=warm, mute=("floor", "floor_b", "tape", "bread"), zfade=44, zref=5, mottle=.018); room, D = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.2), **kw)
    P.deliver("workshop", light, [("sky", R.sky([(0, "#2c5584"), (.27, "#3d709e"), (.45, "#6a9fbc"), (.52, "#487aa2"), (1, "#3d6c96")], (), 0)), ("mid", room), ("near", near)], still_budget=119_000)
if __name__ == "__main__": press("lamp")
