"""The pigeon loft at Sungari-2, summer 1938: nest boxes under a roof, birds on the perches, hay for one man to sleep on, and an open hatch with the evening in it.
   stage A:  blender -b -P art/pigeon_loft.py -- 50|100        stage B:  /usr/bin/python3 art/pigeon_loft.py dusk
A typical loft; the forty pigeons are attested, this place is not surveyed. On the sill, apart, is the blue cock.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (-.16, -.93, -.30); X0, X1, Y1, ZE, ZR, XR = -3.0, 3.0, 5.2, 1.15, 3.55, 0.0; HATCH = (-1.05, .25, 1.02, 2.12)
COLS, TIERS, BW, BH = 4, 4, .40, .36; BOXES = ((-2.86, .25), (.55, .25))       # left lower corner of each bank of boxes on the gable
PERCH = ((1.35, 2.62, -2.0, .2), (3.1, 2.40, .1, 2.1))                          # a pole across: y, z, x from, x to

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(8); F = Q.frames(X0, X1, Y1); M = K.Mesh("gable", "room"); zr = lambda x: ZR - (ZR - ZE) * abs(x) / X1; x = X0
    while x < X1 - .01:                                             # upright planks, cut round the hatch
        e = min(X1, x + rng.uniform(.19, .25)); g = .008; top = min(zr(x), zr(e)) + .12; inside = x + .06 > HATCH[0] and e - .06 < HATCH[1]
        for a, b in ((0, HATCH[2]), (HATCH[3], top)) if inside else ((0, top),): M.obox(F["back"], x, e - g, -.05, rng.uniform(0, .012), a, b, "plank")
        x = e
    M.build(); Fm = K.Mesh("hatch frame", "room"); a, b, z0, z1 = HATCH; [Fm.obox(F["back"], *q, -.08, .06, *r, "post") for q, r in (((a - .09, a + .03), (z0 - .09, z1 + .09)), ((b - .03, b + .09), (z0 - .09, z1 + .09)), ((a, b), (z1 - .02, z1 + .09)), ((a - .2, b + .2), (z0 - .09, z0)))]; Fm.box(a - .15, b + .15, Y1 - .34, Y1 + .55, z0 - .05, z0, "bench_wood"); Fm.build()
    D = K.Mesh("shutter", "room"); [D.obox(F["back"], a - .12 - .2 * (k + 1), a - .12 - .2 * k - .01, .03, .06, z0 + .5, z1, "bench_wood") for k in range(0)]; R.rod(D, (b + .05, Y1 - .1, z1 + .06), (b + .42, Y1 - .75, z1 + .28), .02, "post", 5); D.poly([(a, Y1 - .02, z1 + .05), (b, Y1 - .02, z1 + .05), (b, Y1 - .95, z1 + .42), (a, Y1 - .95, z1 + .42)], "bench_wood"); D.poly([(a, Y1 - .95, z1 + .39), (b, Y1 - .95, z1 + .39), (b, Y1 - .95, z1 + .43), (a, Y1 - .95, z1 + .43)], "post"); D.build()
    for s in (-1, 1):                                               # roof boards and rafters, the low side walls
        Rf = K.Mesh("roof", "room"); n = 13
        for i in range(n): t, u = i / n, (i + .96) / n; Rf.poly([(s * X1 * t, -4, ZR - (ZR - ZE) * t), (s * X1 * u, -4, ZR - (ZR - ZE) * u), (s * X1 * u, Y1, ZR - (ZR - ZE) * u), (s * X1 * t, Y1, ZR - (ZR - ZE) * t)], "ceiling")
        Rf.build(); T = K.Mesh("rafters", "room"); [R.beam(T, (0, y, ZR - .08), (s * X1, y, ZE - .08), .05, "post", .09) for y in (-.2, 1.2, 2.6, 4.0, 5.1)]; T.build(); W = K.Mesh("side", "room"); W.poly([(s * X1, -4, 0), (s * X1, Y1, 0), (s * X1, Y1, ZE), (s * X1, -4, ZE)], "plank"); W.build()
    B = K.Mesh("ridge and ties", "room"); B.box(-.08, .08, -4, Y1, ZR - .26, ZR - .06, "post"); [B.box(-1.65, 1.65, y - .05, y + .05, 2.02, 2.16, "post") for y in (2.6,)]; B.build()
    for bx, bz in BOXES:
        N_ = K.Mesh("boxes", "room"); y0 = Y1 - .42; wd, ht = COLS * BW, TIERS * BH
        for i in range(COLS + 1): x = bx + i * BW; h_ = min(ht, zr(x) - bz - .12); N_.box(x - .012, x + .012, y0, Y1, bz, bz + h_, "bench_wood")
        for k in range(TIERS + 1):
            z = bz + k * BH; xs = [x for x in (bx, bx + wd)]; lo = max(bx, -X1 * (ZR - z - .1) / (ZR - ZE)); hi = min(bx + wd, X1 * (ZR - z - .1) / (ZR - ZE)); N_.box(lo, hi, y0 - .05, Y1, z - .012, z + .012, "bench_wood"); N_.box(lo, hi, y0 - .055, y0 - .03, z - .012, z + .07, "bench_wood")
        N_.build(); K_ = K.Mesh("dark of the boxes", "room"); K_.box(bx, bx + wd, Y1 - .03, Y1 - .02, bz, bz + min(ht, zr(bx if bx < 0 else bx + wd) - bz), "soot"); K_.build()
    for y, z, a, b in PERCH: P_ = K.Mesh("perch", "room"); R.rod(P_, (a, y, z), (b, y, z), .025, "log_end", 7); [R.rod(P_, (x, y, z), (x, y, zr(x) - .02), .012, "iron", 5) for x in (a + .1, b - .1)]; P_.build()
    G = K.Mesh("floor", "room"); x = X0; k = 0
    while x < X1: G.poly([(x, -4, 0), (x + .24, -4, 0), (x + .24, Y1, 0), (x, Y1, 0)], "floor" if k % 3 else "floor_b"); x += .25; k += 1
    G.poly([(X0, -4, -.01), (X1, -4, -.01), (X1, Y1, -.01), (X0, Y1, -.01)], "soot"); G.build()
    H = K.Mesh("hay", "near"); n = 20                                # a bed of hay with a blanket, against the right side
    prof = lambda u, v: .30 * max(0, 1 - (2 * u - 1) ** 2) ** .5 * max(0, 1 - (2 * v - 1) ** 4) ** .5 + .035 * math.sin(9 * u + 5 * v) * math.sin(7 * v)
    P2 = lambda u, v: (1.25 + 1.6 * u, 1.9 + 2.1 * v, max(.0, prof(u, v)))
    for i in range(n):
        for j in range(n): H.poly([P2(i / n, j / n), P2((i + 1) / n, j / n), P2((i + 1) / n, (j + 1) / n), P2(i / n, (j + 1) / n)], "matting")
    H.build(); Bl = K.Mesh("blanket", "near"); L3 = lambda u, v: (lambda p: (p[0], p[1], p[2] + .03))(P2(u, v)); m = 10
    for i in range(m):
        for j in range(m): f = lambda q: .02 + .96 * q; g = lambda q: .08 + .46 * q; Bl.poly([L3(f(i / m), g(j / m)), L3(f((i + 1) / m), g(j / m)), L3(f((i + 1) / m), g((j + 1) / m)), L3(f(i / m), g((j + 1) / m))], "cloth")
    Bl.build(); S = K.Mesh("straws", "room")
    for _ in range(150): x, y, q, l = rng.uniform(-2.6, 2.6), rng.uniform(.4, 5), rng.uniform(0, 6.28), rng.uniform(.06, .2); S.poly([(x, y, .012), (x + .01 * math.sin(q), y - .01 * math.cos(q), .02), (x + l * math.cos(q), y + l * math.sin(q), .03)], "matting")
    S.build(); Tr = K.Mesh("trough", "near"); Tr.box(-1.7, -.7, 2.55, 2.8, .02, .05, "bench_wood"); [Tr.box(*q, .02, .13, "bench_wood") for q in ((-1.7, -.7, 2.55, 2.57), (-1.7, -.7, 2.78, 2.8), (-1.7, -1.68, 2.55, 2.8), (-.72, -.7, 2.55, 2.8))]; Tr.box(-1.67, -.73, 2.58, 2.77, .05, .085, "log_end"); Tr.build(); C = K.Mesh("crock", "near"); C.lathe(-.25, 2.75, 0, [(.10, 0), (.16, .10), (.15, .17), (.11, .21), (.12, .23)], 14, "brick"); C.lathe(-.25, 2.75, 0, [(.11, .19), (0, .19)], 14, "frost"); C.build()
    Bk = K.Mesh("baskets", "near"); [(Bk.box(x, x + .55, y, y + .38, z, z + .30, "wood"), [Bk.box(x - .004, x + .554, y - .004, y + .384, z + t, z + t + .018, "post") for t in (.06, .14, .22, .29)]) for x, y, z in ((-2.75, 2.9, 0), (-2.7, 2.95, .31))]; Bk.build()
    Br = K.Mesh("bridle", "room"); x, y, z = 1.15, 2.54, 2.02; R.rod(Br, (x, y, z + .02), (x, y - .1, z + .06), .014, "iron", 5); R.pipe(Br, [(x, y - .06, z + .03), (x + .12, y - .05, z - .28), (x + .08, y - .05, z - .62), (x - .09, y - .05, z - .60), (x - .11, y - .05, z - .26), (x, y - .06, z + .03)], .013, "tape", 6); R.pipe(Br, [(x + .11, y - .05, z - .36), (x - .105, y - .05, z - .34)], .012, "tape", 5); R.pipe(Br, [(x + .08, y - .05, z - .60), (x + .20, y - .05, z - .85), (x + .02, y - .05, z - 1.0), (x - .09, y - .05, z - .6)], .010, "tape", 5); Br.build()
    Q.place_camera(.15, -1.35, 1.55, .45, .52, 26); R.render_lit(os.path.join(HERE, "build", "pigeon-loft" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "pigeon-loft" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#181230"
INK = {"plank": ("#3a3050", "#54425a", "#d98e5a"), "bench_wood": ("#463650", "#644c5c", "#e8a064"), "post": ("#2c2440", "#42344a", "#c47a50"), "ceiling": ("#2e2848", "#3e3450", "#b87450"), "floor": ("#3a3250", "#54465a", "#f0a866"), "floor_b": ("#332c49", "#4a3e54", "#e29a5c"), "soot": ("#191430", "#1d1734", "#3a2838"), "iron": ("#161228", "#221c34", "#6a4c44"), "log_end": ("#6e5860", "#957060", "#f6c880"), "matting": ("#6a5a5c", "#94785e", "#fbd28a"), "cloth": ("#34384a", "#484c52", "#a88c5c"), "wood": ("#4c3a48", "#6c5050", "#d99a60"), "brick": ("#54384a", "#784a4c", "#e08a58"), "frost": ("#8a7c94", "#c49c8c", "#fbe0ac"), "tape": ("#241a2c", "#38262e", "#a86c44")}
def pigeon(pose="sit"):
    """A homing pigeon facing +x, standing on y = 0; unit = its height. pose: sit, preen (head turned to its back), peck, sleep."""
    body = [(.20, .78), (.30, .60), (.26, .40), (.10, .24), (-.12, .22), (-.34, .24), (-.44, .30), (-.26, .44), (-.06, .60), (.04, .76)]; tail = ("tail", "c", [(-.26, .34), (-.50, .20), (-.74, .10), (-.72, .02), (-.46, .10), (-.22, .22)]); wing = [("wing", "c", [(.08, .56), (.02, .36), (-.16, .26), (-.40, .20), (-.56, .15), (-.40, .30), (-.20, .46), (-.02, .58)]), ("bar", "l", [(-.14, .46, .016), (-.24, .25, .016)]), ("bar", "l", [(-.25, .40, .014), (-.35, .22, .014)])]
    legs = [("leg", "l", [(.02, .24, .020), (.03, .03, .018), (.10, .015, .014)]), ("leg", "l", [(-.06, .24, .020), (-.05, .03, .018), (.02, .015, .014)])]; cx, cy = dict(sit=(.17, .90), preen=(-.02, .82), peck=(.46, .26), sleep=(.12, .78))[pose]; d = dict(sit=1, preen=-1, peck=1, sleep=1)[pose]
    neck = ("neck", "l", [(.14, .60, .15), (cx, cy, .095)]) if pose != "peck" else ("neck", "l", [(.14, .48, .16), (.34, .38, .11), (cx, cy, .09)]); beak = ("beak", "l", [(cx + d * .09, cy - .0 - (.04 if pose == "peck" else 0), .028), (cx + d * .18, cy - .035 - (.08 if pose == "peck" else 0), .010)])
    return legs + [tail, ("body", "c", body), neck, beak, ("head", "l", [(cx, cy, .105), (cx + d * .02, cy + .005, .10)]), ("eye", "l", [(cx + d * .045, cy + .025, .018)])] + wing
def flying(k):
    """A pigeon on the wing, seen from below and behind; unit = its span. k: 0 wings up, 1 level, 2 down."""
    u = (.30, .06, -.20)[k % 3]; return [("body", "c", [(.0, .08), (.10, .0), (.06, -.10), (-.02, -.20), (-.09, -.10), (-.09, .02)])] + [("wing", "c", [(s * .03, .06), (s * .22, .10 + u * .6), (s * .50, u), (s * .36, u * .7 - .06), (s * .18, -.05 + u * .3), (s * .03, -.07)]) for s in (-1, 1)]
COATS = (("#6e6c8c", "#8a86a0", "#3a3454"), ("#8c7c88", "#b09a94", "#4a3c50"), ("#b8a49c", "#dcc4a8", "#7a6470"), ("#5a4c64", "#786070", "#2c2440"), ("#7c5850", "#a07460", "#4a3440"))
def bird(L, x, y, z, pose, i, flip, hm=.27, coat=None, rim=.9, line=1.0):
    px, py, s = PJ(x, y, z); a, b, c = coat or COATS[i % len(COATS)]; K.stamp(L, pigeon(pose), px, py, s * hm, dict(body=a, tail=c, neck=c if i % 3 else a, beak="#3a2a30", head=a, eye="#f0a050", wing=b, bar=c, leg="#a85a4c"), flip, [("#ffc47a", (.9 if x < -.4 else -.9) * max(1.2, s * .006), max(1, s * .006), rim)], None, 60 + i, line=(KEY, line))
def birds(room):
    rng = random.Random(4); i = 0
    for bx, bz in BOXES:                                            # in the boxes, about half of them at home
        for k in range(TIERS):
            for c in range(COLS):
                x, z = bx + (c + .5) * BW, bz + k * BH + .015
                if z + .3 > ZR - (ZR - ZE) * (abs(x) + .2) / X1 or (c * 5 + k * 7 + (bx > 0)) % 9 in (0, 2, 5): continue
                i += 1; bird(room, x + rng.uniform(-.04, .04), Y1 - .44, z, ("sit", "sleep", "preen", "sit")[i % 4], i, rng.random() < .5, .25, None, .45, .9)
    for j, (y, z, a, b) in enumerate(PERCH):
        for n, t in enumerate(((.16, .34, .46, .80), (.14, .30, .66, .80))[j]): i += 1; bird(room, a + (b - a) * t, y, z + .02, ("sit", "preen", "sleep", "sit")[(n + j) % 4], i + 1, n % 2 == j, .27, None, .9, 1.3)
    for x, y, pose, f in ((-1.15, 3.2, "peck", False), (-.75, 3.05, "peck", True), (-1.85, 3.15, "sit", False), (.10, 3.2, "sit", True)): i += 1; px, py, s = PJ(x, y); P.blot(room, P.oval(px + .04 * s, py + .01 * s, .17 * s, .03 * s), "#2c2440", .7, 1, i); bird(room, x, y, 0, pose, i, f, .28, None, .9, 1.4)
    x, y = -.62, Y1 - .05; bird(room, x, y, HATCH[2], "sit", 0, True, .33, ("#2e3a78", "#3c4c94", "#1c2048"), 1, 1.4)        # Ataman, on the sill, looking out
def evening():
    """What the hatch has: a low sun behind bars of cloud, the river, far bank, and birds coming home."""
    L = R.sky([(0, "#5a5488"), (.30, "#a8708a"), (.40, "#e89068"), (.50, "#fbc678"), (.535, "#fde0a0"), (.54, "#e8a878"), (1, "#c48a78")], [(600, 26, 700, 1500, "#c47a80"), (760, 18, 1000, 1900, "#f0a870")], 0); b = lambda x0, x1, y0, y1, c: P.blot(L, [(x0 * S, y0 * S), (x1 * S, y0 * S), (x1 * S, y1 * S), (x0 * S, y1 * S)], c, 1, 2, int(x0)); b(0, 3200, 962, 985, "#8a6a86"); b(0, 3200, 985, 1060, "#f6bd80"); b(0, 3200, 1060, 1800, "#5a4a68"); [b(x, x + 190, y, y + 4, "#fde2a8") for x, y in ((1010, 1004), (1240, 1022), (1120, 1040))]
    for i, (x, y, z, sp) in enumerate(((-1.6, 9, 2.35, .62), (-.7, 11, 2.9, .62), (-1.9, 14, 2.75, .6), (-.3, 13, 2.3, .6), (-1.2, 18, 3.1, .6), (.1, 20, 3.0, .6), (-2.2, 24, 3.3, .6), (-.9, 27, 2.9, .6))): px, py, s = PJ(x, y, z); K.stamp(L, K.xf(flying(i), 1, 0, 0, .2 * math.sin(i * 2.3)), px, py, s * sp, dict(body="#3a3058", wing="#4a3c62"), i % 2 == 0, None, None, 80 + i, line=(KEY, .5))
    return L
def press(light):
    tone = lambda D: .44 + 1.5 * D["key"] - .13 * (D["n"][..., 2] < -.2) - .08 * (np.abs(D["n"][..., 0]) > .8) + .06 * (D["n"][..., 2] > .5)
    kw = dict(tone=tone, lit=(), cuts=(.38, .70), key=KEY, warm=(), mute=("floor", "floor_b", "soot"), zfade=40, zref=4.5, mottle=.02); room, D = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.2), **kw); birds(room)
    room[..., :3] = P.pigment(room[..., :3].astype(np.float32), 31, .02, .02, period=26); P.deliver("pigeon-loft", light, [("sky", evening()), ("mid", room), ("near", near)])
if __name__ == "__main__": press("dusk")
