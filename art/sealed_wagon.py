"""Inside a goods wagon locked from outside, July 1941: men along the walls, horses behind a bar, one lantern, and the evening through the gap of the door.
   stage A:  blender -b -P art/sealed_wagon.py -- 50|100        stage B:  /usr/bin/python3 art/sealed_wagon.py dusk
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R
LAYERS = ["room", "near"]; SUN = (.93, .17, -.33); LANTERN = (.34, 3.05, 1.62); HX, Y0, Y1, ZW = 1.42, -1.2, 6.4, 2.05; GAP = (2.74, 2.93, .12, 1.98); HATCH = (3.55, 4.15, 1.52, 1.86)

def model(scale):
    K.reset(); K.SNOW = False; L = "room"
    for sx in (-1, 1):                                             # plank walls; the left one has the door's gap and the hatch
        o = (sx * HX, 0, 0); fr = (o, (0, 1, 0), (-sx, 0, 0)); M = K.Mesh(f"skin{sx}", L); holes = [GAP, HATCH] if sx < 0 else [HATCH]; R.wall_holes(M, fr, Y0, Y1, 0, ZW, holes, -.06, 0, "plank"); M.build(); B = K.Mesh(f"seams{sx}", L); z = .17; rng = random.Random(sx + 3)
        while z < ZW:
            for a, b in ((Y0, GAP[0]), (GAP[1], HATCH[0]), (HATCH[1], Y1)) if sx < 0 else ((Y0, HATCH[0]), (HATCH[1], Y1)): B.obox(fr, a, b, 0, .004, z - .008, z + .008, "soot")
            if sx < 0 and not HATCH[2] < z < HATCH[3]: B.obox(fr, HATCH[0], HATCH[1], 0, .004, z - .008, z + .008, "soot")
            z += rng.uniform(.16, .19)
        B.build(); P_ = K.Mesh(f"posts{sx}", L)
        for y in (-.6, .55, 1.28, 3.2, 4.45, 5.6): P_.obox(fr, y - .05, y + .05, 0, .09, 0, ZW, "post")
        P_.obox(fr, Y0, Y1, 0, .07, 1.02, 1.12, "post") if sx > 0 else P_.obox(fr, 2.4, Y1, 0, .07, 1.02, 1.12, "post"); P_.build(); G = K.Mesh("bars", L)
        for i in range(4): y = HATCH[0] + .1 + i * .14; R.rod(G, (sx * (HX + .03), y, HATCH[2]), (sx * (HX + .03), y, HATCH[3]), .012, "iron", 6)
        G.build()
    D = K.Mesh("door", L); fr = ((-HX, 0, 0), (0, 1, 0), (1, 0, 0)); D.obox(fr, 1.34, GAP[0], .0, .045, .06, 2.0, "bench_wood"); D.obox(fr, 1.34, GAP[0], .045, .075, .30, .42, "post"); D.obox(fr, 1.34, GAP[0], .045, .075, 1.62, 1.74, "post"); R.beam(D, (-HX + .06, 1.38, .42), (-HX + .06, GAP[0] - .04, 1.62), .02, "post", .05); D.build()
    C = K.Mesh("roof", L); n = 8; arc = [(HX * math.cos(a), ZW + .34 * math.sin(a)) for a in [math.pi * k / n for k in range(n + 1)]]
    for (xa, za), (xb, zb) in zip(arc, arc[1:]): C.poly([(xa, Y0, za), (xa, Y1, za), (xb, Y1, zb), (xb, Y0, zb)], "plank")
    C.build(); Q = K.Mesh("ribs", L)
    for y in (-.6, .7, 2.0, 3.3, 4.6, 5.9):
        for (xa, za), (xb, zb) in zip(arc, arc[1:]): R.beam(Q, (xa * .98, y, za - .05), (xb * .98, y, zb - .05), .035, "post", .045)
    Q.build(); E = K.Mesh("end", L); R.boards(E, ((0, Y1, 0), (1, 0, 0), (0, -1, 0)), -HX, HX, 0, 2.4, .02, .2, "plank", 6); E.box(-HX, HX, Y1, Y1 + .1, 0, 2.4, "plank"); E.build(); F = K.Mesh("floor", L); x = -HX
    while x < HX: F.poly([(x, Y0, 0), (x + .2, Y0, 0), (x + .2, Y1, 0), (x, Y1, 0)], "floor" if int(x * 5) % 2 else "floor_b"); x += .2
    F.build(); S = K.Mesh("straw", L); rng = random.Random(4)
    for _ in range(900): x, y, a, l = rng.uniform(-HX, HX), rng.uniform(.4, 6.2) if rng.random() < .4 else rng.uniform(3.7, 6.2), rng.uniform(0, 6.28), rng.uniform(.08, .26); S.poly([(x, y, .012), (x + .012 * math.sin(a), y - .012 * math.cos(a), .02), (x + l * math.cos(a), y + l * math.sin(a), .05)], "log_end")
    S.build(); N = "near"; Bm = K.Mesh("bar", N); R.rod(Bm, (-HX, 4.02, 1.02), (HX, 4.02, 1.06), .055, "bench_wood", 9); R.rod(Bm, (-HX, 4.02, .48), (HX, 4.02, .5), .045, "bench_wood", 9); Bm.build()
    H = K.Mesh("bales", N)
    for x0, x1, y0, y1, z in ((-1.38, -.78, 2.7, 3.75, .42), (.82, 1.38, 1.3, 3.7, .42), (-1.38, -.86, .6, 1.25, .40)): H.box(x0, x1, y0, y1, 0, z, "matting"); [H.box(x0 - .005, x1 + .005, y0 + (y1 - y0) * t - .012, y0 + (y1 - y0) * t + .012, 0, z + .006, "soot") for t in (.25, .75)]
    H.build(); R.bucket(N, -.34, 2.55, 0, 1.15, "iron", True); R.bucket(N, .30, 3.55, 0, 1.15, "bench_wood", True, "ice"); Lm = K.Mesh("lantern", N); x, y, z = LANTERN; Lm.lathe(x, y, z - .16, [(.075, 0), (.075, .04), (.05, .06)], 10, "iron"); Lm.lathe(x, y, z + .08, [(.055, 0), (.065, .03), (.02, .09)], 10, "iron"); [R.rod(Lm, (x + s * .07, y, z - .12), (x + s * .06, y, z + .1), .006, "iron", 5) for s in (-1, 1)]; R.rod(Lm, (x, y, z + .16), (x, y, ZW + .3), .006, "iron", 5); Lm.build().visible_shadow = False
    G = K.Mesh("flame", N); G.lathe(x, y, z - .10, [(.035, 0), (.058, .05), (.05, .14), (.04, .18)], 10, "bulb"); G.build().visible_shadow = False
    K.camera((0, -1.15, 1.30), (0, 60, 1.30), 25, (.5 - .475, (.535 - .5) * .5625)); R.render_lit(os.path.join(HERE, "build", "sealed-wagon" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lantern": [(x, y, z, .55)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "sealed-wagon" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); F32 = np.float32; KEY = "#0a0c22"
INK = {"plank": ("#151a3a", "#1f2548", "#d98a5a"), "post": ("#10142f", "#181d3e", "#c97a50"), "bench_wood": ("#1a1c3c", "#282a4e", "#e09a64"), "soot": ("#0b0e24", "#0e122c", "#7c4a40"), "floor": ("#161836", "#202246", "#cf8a5c"), "floor_b": ("#131532", "#1c1e40", "#c07e54"), "log_end": ("#3a3450", "#554a5e", "#f2c084"), "matting": ("#2c2a48", "#423c58", "#e8ac6c"), "iron": ("#0c1024", "#141a34", "#8a6450"), "ice": ("#2c3a64", "#4c5c88", "#e8b888"), "bulb": ("#fff0c2",) * 3}
def horse_head(nod=0.0, ears=1, blaze=True):
    """A horse looking at us over the bar; head length = 1, chin at y = 0."""
    e = .05 * ears; p = [("legs", "l", [(-.26, -.8, .17), (-.24, -1.35, .085), (-.24, -1.72, .075)]), ("legs", "l", [(.26, -.8, .17), (.25, -1.35, .085), (.25, -1.72, .075)]), ("neck", "c", [(-.44, -.95), (-.50, -.55), (-.40, -.15), (-.22, .30), (-.17, .62), (.0, .95), (.17, .62), (.22, .30), (.40, -.15), (.50, -.55), (.44, -.95), (.20, -1.12), (-.20, -1.12)]), ("fold", "l", [(.0, -.30, .004), (.02, -.70, .016), (.0, -1.05, .006)]), ("body", "c", [(-.14, .93), (-.21, 1.12 + e), (-.165, 1.24 + e), (-.06, 1.0)]), ("body", "c", [(.14, .93), (.20, 1.13 - e), (.155, 1.24 - e), (.06, 1.0)]),
         ("body", "c", [(-.16, .95), (-.185, .80), (-.20, .64), (-.165, .46), (-.125, .26), (-.130, .10), (-.10, .01), (.0, -.02), (.10, .01), (.130, .10), (.125, .26), (.165, .46), (.20, .64), (.185, .80), (.16, .95), (.0, 1.01)])]
    if blaze: p.append(("blaze", "c", [(.0, .84), (.045, .70), (.030, .45), (.035, .25), (.06, .13), (-.05, .13), (-.035, .25), (-.025, .45), (-.045, .70)]))
    p += [("mane", "c", [(-.09, 1.05), (.08, 1.06), (.06, .86), (.015, .72), (-.02, .84), (-.05, .80)]), ("eye", "c", [(-.185, .70), (-.150, .715), (-.145, .675), (-.175, .655)]), ("eye", "c", [(.185, .70), (.150, .715), (.145, .675), (.175, .655)]), ("eye", "c", [(-.085, .085), (-.05, .10), (-.045, .06), (-.075, .05)]), ("eye", "c", [(.085, .085), (.05, .10), (.045, .06), (.075, .05)]), ("strap", "l", [(-.185, .80, .012), (-.10, .86, .012), (.10, .86, .012), (.185, .80, .012)]), ("strap", "l", [(-.140, .34, .012), (.0, .32, .012), (.140, .34, .012)]), ("strap", "l", [(-.19, .80, .010), (-.15, .34, .010)]), ("strap", "l", [(.19, .80, .010), (.15, .34, .010)])]
    up = lambda q: q[1] > -.14
    return [(t, k, [q if not up(q) else (q[0] * math.cos(nod) - q[1] * math.sin(nod), q[0] * math.sin(nod) + q[1] * math.cos(nod), *q[2:]) for q in d]) for t, k, d in p]
def people(room, near):
    """Three horses over the bar; men on the bales and on the floor, caps and knees. No badge on anything."""
    ink = dict(body="#2a2c4c", coat="#343558", sleeve="#3a3a5c", skirt="#2c2e50", fold="#1a1c3a", boot="#12142c", face="#8c5c4c", glove="#8c5c4c", hair="#1c1a30", hat="#2c2d4e", hat2="#1c1d3a", fur="#343558", belt="#1a1c3a", cuff="#343558", strap="#12142c")
    for x, y, l, nod, e, c, b in ((-.13, 4.95, .70, -.03, -1, "#3a2e40", False), (-.86, 4.6, .72, .10, 1, "#56383e", True), (.80, 4.55, .73, -.13, 1, "#6c4c48", True)):
        px, py, s = PJ(x, y, 1.12); q = s * l; K.stamp(room, horse_head(nod, e, b), px, py, q, dict(body=c, neck=R.hexes({"x": c}, "#0e1028", .45)["x"], mane="#14122a", legs=R.hexes({"x": c}, "#0e1028", .62)["x"], fold="#0e1028", blaze="#c9a890", eye="#0c0c20", strap="#1a1430"), False, [("#8a4f44", (-7 if x > 0 else 7) * S, 2, .7), ("#e8a061", (-3 if x > 0 else 3) * S, 1, .9), ("#ffdf9c", (-1.4 if x > 0 else 1.4) * S, 0)], None, int(x * 9) + 20, line=(KEY, 1.3))
    def put(parts, x, y, z, hm, i, flip=False, lx=1, **tint): px, py, s = PJ(x, y, z); K.stamp(near, parts, px, py, s * hm, {**ink, **tint}, flip, [("#7a4648", 8 * lx * S, 1, .6), ("#e8a061", 3 * lx * S, -1, .9), ("#ffdf9c", 1.4 * lx * S, -.4)], None, i, line=(KEY, 1.3))
    put(N.sitting("cap", "knee", 3), -1.0, 3.15, .0, 1.66, 1); put(N.sitting("cap", "chin", 4), 1.08, 3.0, .0, 1.70, 2, True, -1, coat="#3d3a58", sleeve="#3d3a58"); put(N.sitting("none", "lap", 5), 1.10, 1.95, .0, 1.66, 3, True, -1, coat="#2f3558", sleeve="#343a5e")
    px, py, s = PJ(-.86, .98, 0); K.stamp(near, N.sitting("cap", "knee", 7), px, py, s * 1.70, dict(ink, coat="#1c1f42", sleeve="#20234a", skirt="#1a1c3c", hat="#181a38", face="#5c4048"), False, [("#54344a", 16 * S, 2, .8), ("#e8a061", 5 * S, -1, .9), ("#ffdf9c", 2.2 * S, -.4)], None, 7, line=(KEY, 1.8))
def press(light):
    low = lambda D: .30 + .06 * (D["n"][..., 2] > .5) + .05 * np.abs(D["n"][..., 1]); tone = lambda D: np.where(D["key"] > .10, .9, low(D))
    warm = [dict(lamp="lantern", ragged=.035, steps=(.012, .05, .16, .55, 2.2), pale=("#4a4468", "#8a6464", "#cf9464", "#f2c484", "#fdeabc"), dark=(("#332a50", .55), ("#65404c", .55), ("#a0664a", .55), ("#d9a060", .55), ("#f6d490", .55)))]
    kw = dict(tone=tone, lit=("bulb",), cuts=(.32, .6), key=KEY, warm=warm, mute=("floor", "floor_b", "soot", "log_end"), zfade=40, zref=5, mottle=.02); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.3), **kw)
    sky = R.sky([(0, "#33407a"), (.25, "#8a6a86"), (.40, "#e08a5c"), (.50, "#f9c070"), (.62, "#f0a060"), (1, "#8a5a58")], (), 0); men = np.zeros((h, w, 4), F32); people(room, men)
    P.deliver("sealed-wagon", light, [("sky", sky), ("mid", room), ("near", P.over(near, men))])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a == "dusk"] or ["dusk"]: press(light)
