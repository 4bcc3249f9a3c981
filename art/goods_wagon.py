"""The door of a goods wagon from inside, 1945 or 1954: planks, a chain, and one crack, by which the evening goes past.
   stage A:  blender -b -P art/goods_wagon.py -- 50|100        stage B:  /usr/bin/python3 art/goods_wagon.py dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.10, -.86, -.30); X0, X1, YW, ZW = -3.6, 3.6, 2.2, 2.15; GAP = (-.52, -.34, .0, 2.0); HATCHES = ((-2.75, -2.05, 1.52, 1.92), (2.05, 2.75, 1.52, 1.92))

def model(scale):
    K.reset(); K.SNOW = False; fr = ((0, YW, 0), (1, 0, 0), (0, -1, 0)); rng = random.Random(5); M = K.Mesh("wall", "room"); z = 0.0; dx0, dx1 = -.98, 1.15
    while z < ZW:                                                  # planks with chinks; the doorway is left out
        t = rng.uniform(.16, .20); c = .010 if rng.random() < .5 else 0
        for a, b in ((X0, dx0), (dx1, X1)):
            cuts = [h for h in HATCHES if a < h[0] < b and h[2] - .09 < z + t / 2 < h[3] + .02]; u = a
            for h in cuts: M.obox(fr, u, h[0], -.05, rng.uniform(0, .012), z, z + t - c, "plank"); u = h[1]
            M.obox(fr, u, b, -.05, rng.uniform(0, .012), z, z + t - c, "plank")
        z += t
    M.obox(fr, X0, X1, -.05, .0, ZW, 2.7, "plank"); M.build(); D = K.Mesh("door", "near"); x = dx0 - .05                # two leaves, the right one rolled not quite shut
    for a, b in ((dx0 - .04, GAP[0]), (GAP[1], dx1 + .04)):
        u = a
        while u < b - .01: e = min(b, u + rng.uniform(.17, .21)); D.obox(fr, u, e - .006, .05, .085 + rng.uniform(0, .008), 0, ZW - .02, "bench_wood"); u = e
    D.build(); T = K.Mesh("ledges", "near")
    for a, b in ((dx0 - .04, GAP[0] - .02), (GAP[1] + .02, dx1 + .04)):
        for z in (.18, 1.02, 1.86): T.obox(fr, a, b, .09, .13, z, z + .13, "post")
        (R.beam(T, (a + .05, YW - .12, .31), (b - .05, YW - .12, 1.02), .018, "post", .055), R.beam(T, (a + .05, YW - .12, 1.15), (b - .05, YW - .12, 1.86), .018, "post", .055)) if b - a > .6 else None
    T.build(); I = K.Mesh("iron", "near"); I.obox(fr, X0, X1, .02, .10, ZW - .02, ZW + .07, "iron"); I.obox(fr, GAP[1] + .03, GAP[1] + .30, .13, .15, 1.24, 1.30, "iron"); R.pipe(I, [(GAP[0] - .05, YW - .14, 1.27), (GAP[0] + .06, YW - .15, 1.19), (GAP[1] - .02, YW - .15, 1.20), (GAP[1] + .08, YW - .16, 1.27)], .014, "iron", 6); R.pipe(I, [(GAP[1] + .10, YW - .15, 1.26), (GAP[1] + .13, YW - .16, .98), (GAP[1] + .09, YW - .16, .80)], .012, "iron", 6); I.build()
    P_ = K.Mesh("posts", "room"); [P_.obox(fr, x - .07, x + .07, 0, .12, 0, 2.6, "post") for x in (X0 + .3, -1.12, 1.30, X1 - .3)]; P_.obox(fr, X0, dx0, .0, .08, 1.18, 1.28, "post"); P_.obox(fr, dx1, X1, 0, .08, 1.18, 1.28, "post"); P_.build(); B = K.Mesh("bars", "room"); [R.rod(B, (h[0] + .12 + k * .155, YW + .03, h[2]), (h[0] + .12 + k * .155, YW + .03, h[3]), .012, "iron", 6) for h in HATCHES for k in range(4)]; B.build()
    S = K.Mesh("shelves", "near")                                  # ends of two sleeping shelves, left and right
    for a, b, sx in ((X0, -1.62, 1), (1.85, X1, -1)):
        e = b if sx > 0 else a; [S.box(a, b, YW - 1.5, YW - .1, z, z + .05, "bench_wood") for z in (.72, 1.40)]; [S.box(e - .05, e + .05, YW - 1.5, YW - 1.4, 0, 1.55, "post"), S.box(e - .05, e + .05, YW - .25, YW - .15, 0, 1.55, "post")]; S.box(e - .03, e + .03, YW - 1.5, YW - .1, .62, .72, "post"); S.box(e - .03, e + .03, YW - 1.5, YW - .1, 1.30, 1.40, "post")
    S.build(); C = K.Mesh("roof", "room"); arc = [(YW - 2.9 * k / 8, 2.35 + .38 * math.sin(math.pi * (.5 * k / 4 if k < 5 else .5 * (8 - k) / 4))) for k in range(9)]; [C.poly([(X0, a, u), (X1, a, u), (X1, b, v), (X0, b, v)], "plank") for (a, u), (b, v) in zip(arc, arc[1:])]; C.build(); Rb = K.Mesh("ribs", "room"); [R.beam(Rb, (x, a, u - .04), (x, b, v - .04), .04, "post", .05) for x in (-2.5, -1.12, .1, 1.30, 2.6) for (a, u), (b, v) in zip(arc, arc[1:])]; Rb.build()
    G = K.Mesh("floor", "room"); y = -3.0; k = 0
    while y < YW: G.poly([(X0, y, 0), (X1, y, 0), (X1, y + .2, 0), (X0, y + .2, 0)], "floor" if k % 2 else "floor_b"); y += .2; k += 1
    G.build(); W = K.Mesh("straw", "room"); [W.poly([(x, y, .012), (x + .012 * math.sin(a), y - .012 * math.cos(a), .02), (x + l * math.cos(a), y + l * math.sin(a), .05)], "log_end") for x, y, a, l in ((rng.uniform(X0, X1), rng.uniform(-.3, 2.1), rng.uniform(0, 6.28), rng.uniform(.08, .24)) for _ in range(420))]; W.build()
    Bd = K.Mesh("bundle", "near"); Bd.lathe(1.12, 1.55, 0, [(.0, .0), (.24, .02), (.30, .14), (.24, .30), (.06, .40), (.10, .46), (.0, .44)], 11, "matting"); Bd.box(-1.55, -1.05, 1.45, 1.85, 0, .30, "wood"); Bd.box(-1.56, -1.04, 1.44, 1.86, .20, .23, "iron"); Bd.build()
    Q.place_camera(-.1, -1.75, 1.5, .40, .335, 26); R.render_lit(os.path.join(HERE, "build", "goods-wagon" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"crack": [(-.43, 1.86, z, .30) for z in (.45, 1.1, 1.75)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "goods-wagon" + ("" if P.SS == 2 else "-half")); KEY = "#0a0818"
INK = {"plank": ("#1c1836", "#2a2346", "#d9704a"), "bench_wood": ("#211b3a", "#30274a", "#e8824e"), "post": ("#171430", "#221c3c", "#c9603f"), "iron": ("#0d0c1e", "#14122a", "#7c4038"), "floor": ("#1c1832", "#282040", "#f0944e"), "floor_b": ("#18142c", "#231c38", "#e08448"), "log_end": ("#2c2644", "#3c3452", "#ffc878"), "matting": ("#262040", "#342a4a", "#d9805a"), "wood": ("#1f1a36", "#2c2442", "#c9704c")}
def press(light):
    tone = lambda D: .42 - .11 * (D["n"][..., 2] < -.5) - .11 * (D["pos"][..., 1] > 2.14) * (np.abs(D["n"][..., 2]) < .5) + 1.4 * D["key"]
    kw = dict(tone=tone, lit=(), cuts=(.36, .66), key=KEY, warm=[dict(lamp="crack", gain=lambda D: np.where((D["pos"][..., 1] > 1.9) | (D["pos"][..., 2] < .02), 0, 1.2), ragged=.03, steps=(.03, .10, .30, .9), pale=("#4a3050", "#7a4450", "#b4624e", "#e8924e"), dark=(("#3c2a4c", .55), ("#633a50", .55), ("#a0584c", .55), ("#e08a50", .55)))], mute=("floor", "floor_b", "log_end"), zfade=40, zref=4, mottle=.02); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.3), **kw)
    sky = R.sky([(0, "#232a5c"), (.20, "#4c4470"), (.33, "#b0607a"), (.43, "#ee8a56"), (.505, "#fdc878"), (.512, "#2c2444"), (.60, "#3a2e4c"), (1, "#241c38")], (), 0)
    P.deliver("goods-wagon", light, [("sky", sky), ("mid", room), ("near", near)])
if __name__ == "__main__": press("dusk")
