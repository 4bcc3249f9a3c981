"""The hut of the third section at Sungari-2 by night, 1938: sleeping shelves down both sides, a column of folded clothes at each head, a stove, one lamp.
   stage A:  blender -b -P art/barracks.py -- 50|100        stage B:  /usr/bin/python3 art/barracks.py lamp
The hut is typical; the columns of clothes are attested. The sheet over the stove can't be read.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, .7, -.6); X0, X1, Y1, ZC = -3.3, 3.3, 12.0, 2.9; LAMP = (-.25, 4.6, 2.20); SHELF = .62; EDGE = 1.15
WINDOWS = [(-2.55, -1.75, 1.35, 2.15), (1.75, 2.55, 1.35, 2.15)]; HEADS = [2.1 + .95 * k for k in range(10)]

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(11); F = Q.shell(X0, X1, -4, Y1, ZC, (), WINDOWS, (), wall="plaster", dado=1.15, skirt=0, cornice=None, board=.26)
    [Q.sash(F["back"], w, 2, (.5,), .1) for w in WINDOWS]
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y - .09, y + .09, ZC - .24, ZC, "wood") for y in (1.4, 3.6, 5.8, 8.0, 10.2)]; [B.box(s * EDGE - .07, s * EDGE + .07, y - .07, y + .07, SHELF, ZC - .24, "post") for s in (-1, 1) for y in (3.6, 5.8, 8.0, 10.2)]; B.build()
    for s in (-1, 1):
        a, b = sorted((s * EDGE, s * 3.3)); S = K.Mesh("shelf", "room"); S.box(a, b, .9, Y1 - .3, SHELF - .06, SHELF, "bench_wood"); x = s * EDGE; S.box(min(x, x - s * .05), max(x, x - s * .05), .9, Y1 - .3, SHELF - .16, SHELF + .05, "bench_wood"); [S.box(x - .05, x + .05, y - .05, y + .05, 0, SHELF - .06, "post") for y in (1.0, 3.2, 5.4, 7.6, 9.8)]; S.build()
        D = K.Mesh("dark under the shelf", "room"); D.box(min(x + s * .35, s * 3.3), max(x + s * .35, s * 3.3), .9, Y1 - .3, 0, SHELF - .08, "soot"); D.build()
        R_ = K.Mesh("rail", "room"); w = s * 3.24; R_.box(min(w, w - s * .34), max(w, w - s * .34), .9, Y1 - .3, 1.16, 1.20, "bench_wood"); R_.build()
        for k, y in enumerate(HEADS):
            M = K.Mesh("mattress", "room"); M.box(*sorted((s * 1.22, s * 3.2)), y - .40, y + .40, SHELF, SHELF + .10, "linen"); M.build()
            layer = "near" if y < 2.5 else "room"; up = (s, k) == (1, 2)                     # one man's place is empty, the blanket thrown back
            if not up: R.mound("room", s * (2.12 + rng.uniform(-.08, .08)), y + rng.uniform(-.06, .06), 1.72 + rng.uniform(-.12, .05), .62 + rng.uniform(-.06, .06), .34 + rng.uniform(-.05, .07), (0 if s < 0 else math.pi) + rng.uniform(-.07, .07), "coat_a" if (k + (s > 0)) % 3 else "coat_b", 20 + k * 2 + (s > 0)).location.z = SHELF + .09
            else: T = K.Mesh("thrown back", "room"); T.box(1.3, 1.75, y - .40, y + .36, SHELF + .10, SHELF + .22, "coat_a"); T.build()
            C = K.Mesh("column", "room"); z = 1.20; t = rng.uniform(-.02, .02); q = s * 3.06
            for j, (mat, e) in enumerate((("coat_c", .15), ("coat_d", .148), ("coat_c", .15), ("linen", .14), ("coat_d", .12))): C.box(q - e, q + e, y - e + t, y + e + t, z, z + .062, mat); z += .066
            C.build(); Bt = K.Mesh("boots", "room")
            for d in (-.09, .09): Bt.lathe(s * (EDGE - .22), y + d, 0, [(.075, 0), (.075, .05), (.058, .12), (.062, .30), (.05, .31)], 9, "iron"); Bt.box(*sorted((s * (EDGE - .22), s * (EDGE - .42))), y + d - .05, y + d + .05, 0, .07, "iron")
            Bt.build()
    St = K.Mesh("stove", "room"); St.box(-.62, .62, 10.0, 11.2, 0, 1.35, "brick"); St.box(-.68, .68, 9.95, 11.25, 1.35, 1.46, "brick_b"); St.box(-.26, .26, 9.98, 10.0, .30, .72, "soot"); St.box(-.22, .22, 9.95, 9.98, .34, .68, "red_lamp"); R.pipe(St, [(.35, 10.6, 1.4), (.35, 10.6, 2.45), (.35, 11.9, 2.6)], .075, "iron", 10); St.build()
    P_ = K.Mesh("precept", "room"); P_.obox(F["back"], -.55, .28, .0, .02, 1.62, 2.30, "pages"); P_.obox(F["back"], -.60, .33, .0, .035, 2.28, 2.34, "wood"); P_.obox(F["back"], -.60, .33, .0, .035, 1.58, 1.64, "wood"); P_.build(); W = K.Mesh("strokes", "room")
    for c, u in enumerate((.10, -.13, -.36)):
        for j in range(5 - (c == 2)):                             # strokes of a brush, no writing
            z = 2.20 - .125 * j; d = rng.uniform(-.02, .02)
            for _ in range(rng.choice((2, 3, 3))): e = z + rng.uniform(-.04, .04); W.obox(F["back"], u + d - rng.uniform(.015, .065), u + d + rng.uniform(.015, .065), .02, .024, e - .008, e + .008, "soot")
            for _ in range(rng.choice((1, 1, 2))): e = u + rng.uniform(-.045, .045); W.obox(F["back"], e - .008, e + .008, .02, .024, z - rng.uniform(.0, .05), z + rng.uniform(.01, .05), "soot")
    W.build(); L = K.Mesh("lamp", "room"); x, y, z = LAMP; R.rod(L, (x, y, z + .24), (x, y, ZC), .008, "iron", 5); L.lathe(x, y, z + .02, [(.30, 0), (.10, .13), (.04, .20), (0, .24)], 16, "iron"); L.build().visible_shadow = False; G = K.Mesh("bulb", "room"); G.lathe(x, y, z - .13, [(0, 0), (.07, .04), (.075, .10), (.04, .16)], 12, "bulb"); G.build().visible_shadow = False
    R.bucket("near", .52, 2.35, 0, 1.05, "iron", True)
    Q.place_camera(.04, -.9, 1.62, .47, .42, 26); R.render_lit(os.path.join(HERE, "build", "barracks" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1], LAMP[2] - .25, 2.4)], "stove": [(0, 9.6, .5, .7)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "barracks" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#100f1e"
INK = {"plaster": ("#2b2e48", "#3d4058", "#9a7a58"), "plaster_b": ("#22243c", "#30324a", "#7c6048"), "ceiling": ("#23253e", "#2f3149", "#6c5848"), "floor": ("#20223a", "#2e2f46", "#8a6a4c"), "floor_b": ("#1c1e35", "#292a41", "#7c5e44"), "wood": ("#26263c", "#383449", "#a07850"), "post": ("#2c2a40", "#40394a", "#a87e54"), "bench_wood": ("#30303f", "#4a4248", "#b88c5c"), "soot": ("#0d0c18", "#100f1c", "#1c1620"), "iron": ("#12121f", "#1c1b2a", "#54443e"), "brick": ("#3a2c3c", "#55404a", "#9c6a4e"), "brick_b": ("#312638", "#483642", "#8c5e46"), "red_lamp": ("#e06a34",) * 3, "pages": ("#4a4c62", "#6a6a7a", "#d8bc8c"), "linen": ("#4a4c66", "#6c6a7c", "#d2b488"), "coat_a": ("#343a5c", "#4c5070", "#a08a70"), "coat_b": ("#443650", "#604c60", "#b0846a"), "coat_c": ("#3c3e48", "#58564e", "#b09058"), "coat_d": ("#34363f", "#4c4a46", "#9c7e4e"), "trim": ("#2a2a40", "#3c394c", "#8a6a50"), "bulb": ("#fff1c4",) * 3, "brass": ("#6a4434", "#94603c", "#e0a058")}
def press(light):
    tone = lambda D: .42 - .10 * (D["n"][..., 2] < -.5) - .10 * (np.abs(D["n"][..., 0]) > .6) + .06 * (D["n"][..., 2] > .5)
    warm = [dict(lamp="lamp", ragged=.03, steps=(.06, .16, .36, .8), pale=("#5a4e56", "#846a5a", "#bc9264", "#ecc884"), dark=(("#4c4452", .42), ("#785a54", .5), ("#ac8058", .55), ("#e0b678", .6))), dict(lamp="stove", ragged=.03, steps=(.08, .24, .6), pale=("#6a4a4c", "#a0644c", "#d88a50"), dark=(("#5c4048", .4), ("#8c5848", .5), ("#c87c4c", .55)))]
    kw = dict(tone=tone, lit=("bulb", "red_lamp"), cuts=(.36, .60), key=KEY, warm=warm, mute=("floor", "floor_b"), zfade=44, zref=6, mottle=.02, fog=("#24284a", 5.5, 13, .42)); room, D = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.6, 1.2), **kw)
    P.deliver("barracks", light, [("sky", R.sky([(0, "#26406c"), (.5, "#34548a"), (1, "#4a6c9c")], (), 30)), ("mid", room), ("near", near)])
if __name__ == "__main__": press("lamp")
