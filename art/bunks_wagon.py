"""The end of a goods wagon in Transbaikalia, November 1945: two shelves of men in summer jackets, cold light through the chinks, and one place free at the top.
   stage A:  blender -b -P art/bunks_wagon.py -- 50|100        stage B:  /usr/bin/python3 art/bunks_wagon.py dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.86, .34, -.40); HX, Y0, Y1, ZW, YS = 1.5, -1.6, 5.0, 2.05, 2.1; TIERS = (.74, 1.46); HATCH = (3.0, 3.7, 1.60, 1.92)

def model(scale):
    K.reset(); K.SNOW = False; L = "room"; rng = random.Random(9)
    for sx in (-1, 1):
        fr = ((sx * HX, 0, 0), (0, 1, 0), (-sx, 0, 0)); M = K.Mesh(f"skin{sx}", L); z = 0.0
        while z < ZW: t = rng.uniform(.15, .19); c = .016 if sx < 0 and rng.random() < .75 else 0; M.obox(fr, Y0, Y1, -.05, rng.uniform(0, .008), z, z + t - c, "plank"); z += t
        M.build(); P_ = K.Mesh(f"posts{sx}", L); [P_.obox(fr, y - .05, y + .05, 0, .09, 0, ZW, "post") for y in (-.7, .5, 1.9, 3.4, 4.9)]; P_.obox(fr, Y0, Y1, 0, .07, 1.08, 1.16, "post"); P_.build()
    C = K.Mesh("roof", L); arc = [(HX * math.cos(a), ZW + .40 * math.sin(a)) for a in [math.pi * k / 10 for k in range(11)]]; [C.poly([(a, Y0, u), (a, Y1, u), (b, Y1, v), (b, Y0, v)], "plank") for (a, u), (b, v) in zip(arc, arc[1:])]; C.build(); Rb = K.Mesh("ribs", L); [R.beam(Rb, (a * .98, y, u - .05), (b * .98, y, v - .05), .035, "post", .045) for y in (-.7, .6, 1.95, 3.3, 4.6) for (a, u), (b, v) in zip(arc, arc[1:])]; Rb.build()
    E = K.Mesh("end", L); z = 0.0
    while z < 2.5: t = rng.uniform(.16, .2); E.box(-HX, HX, Y1, Y1 + .06, z, z + t - .006, "plank"); z += t
    E.build(); F = K.Mesh("floor", L); x = -HX
    while x < HX: F.poly([(x, Y0, 0), (x + .2, Y0, 0), (x + .2, Y1, 0), (x, Y1, 0)], "floor" if int(x * 5 + 20) % 2 else "floor_b"); x += .2
    F.build(); S = K.Mesh("shelves", L)
    for z in TIERS:
        S.box(-HX, HX, YS - .02, YS + .05, z - .13, z, "bench_wood"); x = -HX
        while x < HX - .02: S.box(x, min(HX, x + .21), YS, Y1, z - .04, z, "bench_wood"); x += .218
    S.build(); U = K.Mesh("uprights", "near"); [U.box(x - .05, x + .05, YS - .10, YS - .01, 0, 2.3, "post") for x in (-.52, .62)]; U.build(); T = K.Mesh("strokes", "near")
    for k in range(19): u = -1.34 + .034 * k + (.02 if k % 5 == 0 else 0); T.box(u, u + .008, YS - .03, YS - .02, TIERS[1] - .10, TIERS[1] - .04, "label")
    T.build(); D = K.Mesh("drift", L); [D.lathe(-HX + .02, y, 0, [(.05 + r, 0), (.02 + r * .4, .03), (.0, .05)], 10, "ice") for y, r in ((.2, .16), (.7, .10), (1.2, .18), (1.7, .08), (-.3, .12))]; D.build()
    Q.place_camera(-.02, -1.15, 1.22, .46, .48, 26); R.render_lit(os.path.join(HERE, "build", "bunks-wagon" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"chinks": [(-1.34, .9, 1.45, .55)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "bunks-wagon" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#070c20"
INK = {"plank": ("#141d3a", "#1b2748", "#8fa8c4"), "post": ("#0f1730", "#15203e", "#7890b0"), "bench_wood": ("#18223f", "#22304f", "#9ab2ca"), "floor": ("#141d38", "#1c2846", "#9cb4cc"), "floor_b": ("#121a33", "#19243f", "#8ea6c0"), "label": ("#33456a", "#42567c", "#a9bfd4"), "ice": ("#43597f", "#6680a4", "#c9d8e4")}
def lying(seed, way="head", cap=False, side=0):
    """A man on a plank, end on; metres, the plank at y = 0. way: head or feet towards us; side: lies turned to the left (-1) or right (1)."""
    g = random.Random(seed); j = lambda a: g.uniform(-a, a); k = .80 if side else 1.0; t = .34 if side else .25; b = [("coat", "c", [(-.25 * k, 0), (-.25 * k, .10), (-.17 * k + j(.02), t * .82), (side * .03 + j(.02), t + j(.015)), (.15 * k + j(.02), t * .86), (.24 * k, .12), (.25 * k, 0)]), ("fold", "l", [(-.10, t * .8, .001), (-.07 + j(.02), t * .5, .006), (-.12, .06, .001)]), ("fold", "l", [(.10, t * .8, .001), (.12 + j(.02), t * .5, .006), (.07, .1, .001)])]
    if way == "feet":
        b = [("trouser", "c", [(-.19, 0), (-.20, .12), (-.12, .20), (.0, .15), (.11, .22), (.20, .12), (.19, 0)])]
        for q, r in ((-.095 + j(.01), .18 + j(.1)), (.085 + j(.01), -.12 + j(.1))):
            c, s = math.cos(r), math.sin(r); T = lambda x, y: (q + x * c - y * s, .02 + x * s + y * c); b += [("sole", "c", [T(-.038, 0), T(-.042, .08), T(-.048, .18), T(-.02, .245), (T(.02, .245)), T(.046, .18), T(.036, .08), T(.036, 0)]), ("heel", "c", [T(-.03, .005), T(-.03, .07), T(.028, .07), T(.028, .005)])]
        return b
    x = side * .07 + j(.03); b += [("sleeve", "l", [(-.19 * k, .12, .065), (-.16 + x, .05, .055), (-.05 + x, .03, .04)]), ("sleeve", "l", [(.19 * k, .12, .065), (.17 + x, .05, .055), (.05 + x, .03, .04)]), ("collar", "c", [(x - .09, .12), (x - .05, .19), (x + .05, .19), (x + .09, .12), (x, .08)]), ("face", "c", [(x + side * .06 - .05, .03), (x + side * .07 - .06, .12), (x + side * .06 + .05, .12), (x + side * .06 + .05, .03)]), ("hair", "c", [(x - .082, .07), (x - .075, .145), (x - .02, .182), (x + .04, .175), (x + .082, .12), (x + .078, .05), (x + .02, .02), (x - .05, .025)])]
    if side: b.append(("face", "c", [(x + side * .055, .045), (x + side * .085, .06), (x + side * .088, .105), (x + side * .06, .12)]))
    if cap: b += [("hat", "c", [(x - .09, .085), (x - .085, .16), (x - .02, .20), (x + .05, .19), (x + .09, .13), (x + .085, .08), (x, .065)]), ("hat2", "l", [(x - .085, .09, .006), (x, .075, .008), (x + .085, .088, .006)])]
    return b
def people(L):
    rows = ((TIERS[1], ((-.10, 1, "head", False, 0), (.38, 2, "feet", False, 0), (.98, 3, "head", True, 1), (1.33, 4, "head", False, -1))), (TIERS[0], ((-1.22, 5, "head", True, 0), (-.76, 6, "head", False, 1), (-.25, 7, "feet", False, 0), (.26, 8, "head", False, -1), (.86, 9, "head", True, 0), (1.28, 10, "feet", False, 0))), (0, ((-1.2, 11, "feet", False, 0), (-.70, 12, "head", True, -1), (-.16, 13, "head", False, 0), (.36, 14, "head", False, 1), (.92, 15, "feet", False, 0), (1.3, 16, "head", True, 0))))
    coats = ("#2a3658", "#343a58", "#24304e", "#3b4560", "#2c3f5c", "#3a3850")
    for z, men in rows:
        for x, seed, way, cap, side in men: px, py, s = PJ(x, YS + .16, z); c = coats[seed % 6]; K.stamp(L, lying(seed, way, cap, side), px, py, s * (.98 + .04 * (seed % 3)), dict(body=c, coat=c, sleeve=c, trouser="#222c4a", fold="#141c36", collar="#39496c", face="#525e80", hair="#131a30", hat="#202a48", hat2="#121a32", sole="#3c4868", heel="#222c48"), False, [("#4a6390", 14 * S, 2, .8), ("#b4cadd", 4 * S, -1, .9)], None, seed, line=(KEY, 1.4))
def press(light):
    tone = lambda D: .42 - .11 * (D["n"][..., 2] < -.5) - .10 * (np.abs(D["n"][..., 0]) > .6) + .03 * (D["n"][..., 2] > .5) + 1.3 * D["key"] - .10 * ((D["pos"][..., 1] > 2.3) & (D["n"][..., 2] > -.5))
    kw = dict(tone=tone, lit=(), cuts=(.36, .66), key=KEY, warm=[dict(lamp="chinks", ragged=.03, steps=(.03, .09, .24, .7), pale=("#2c3c62", "#48608a", "#7f98b8", "#bccddd"), dark=(("#22315a", .6), ("#354a76", .6), ("#5c7698", .6), ("#a4bace", .6)))], mute=("floor", "floor_b", "label"), zfade=40, zref=4, mottle=.02); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.3), **kw)
    men = np.zeros((h, w, 4), np.float32); people(men)
    P.deliver("bunks-wagon", light, [("sky", R.sky([(0, "#b9cade"), (.5, "#dfe6ea"), (1, "#a9bcd0")], (), 0)), ("mid", P.over(room, men)), ("near", near)])
if __name__ == "__main__": press("dusk")
