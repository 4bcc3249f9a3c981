"""A school hall in Shanghai, 1946: a desk, and over its edge a printed form unrolled down to the floor; people wait along the wall before a shut stage.
   stage A:  blender -b -P art/refugee_desk.py -- 50|100        stage B:  /usr/bin/python3 art/refugee_desk.py afternoon
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "near"]; SUN = (-.78, .42, -.46); X0, X1, Y1, ZC = -4.2, 5.2, 11.0, 5.2; WINS = [(y, y + 1.8, 1.3, 4.4) for y in (-2.2, .9, 4.0, 7.1)]; FX = (-1.12, -.80)

def stage_and_curtain():
    M = K.Mesh("stage", "room"); M.box(-2.6, 3.6, 9.4, Y1, 0, .95, "wood"); M.box(-2.65, 3.65, 9.35, Y1, .95, 1.0, "bench_wood"); [M.box(a, a + .9, 9.38, 9.4, .15, .8, "bench_wood") for a in (-2.4, -1.35, -.3, .75, 1.8, 2.6)]; M.box(-2.6, -2.2, 10.2, Y1, 1.0, 4.4, "trim"); M.box(3.2, 3.6, 10.2, Y1, 1.0, 4.4, "trim"); M.box(-2.7, 3.7, 10.1, Y1, 4.3, 4.75, "trim"); M.build(); C = K.Mesh("curtain", "room")
    for i in range(27): x = -2.2 + .2 * i; C.box(x, x + .201, 10.55 + .07 * (i % 2), 10.75, 1.02, 4.3, "rug" if i % 2 else "curtain")
    C.build(); S = K.Mesh("steps", "room"); [S.box(-3.3, -2.62, 9.5, 9.5 + 1.2 - .3 * i, .24 * i, .24 * (i + 1), "wood") for i in range(4)]; S.build()
def form():
    """The form: from the desk top over its edge, down the front, along the floor into a roll."""
    M = K.Mesh("form", "near"); path = [(2.55, .766), (1.86, .770), (1.835, .755), (1.828, .70), (1.828, .10), (1.80, .03), (1.72, .012), (1.42, .012)]
    for (a, z), (b, v) in zip(path, path[1:]): M.poly([(FX[0], a, z), (FX[1], a, z), (FX[1], b, v), (FX[0], b, v)], "pages")
    R.rod(M, (FX[0] - .004, 1.42, .05), (FX[1] + .004, 1.42, .05), .046, "pages", 12); M.build(); L = K.Mesh("print", "near"); a, b = FX[0] + .03, FX[1] - .03
    for k in range(19):                                            # on the hanging part: a question, then a ruled line to answer on
        z = .70 - k * .032; e = b - (.12 if k % 4 == 1 else .03 if k % 4 == 3 else 0); L.poly([(a, 1.824, z), (e, 1.824, z), (e, 1.824, z - .009), (a, 1.824, z - .009)], "tape")
    for k in range(11): y = 1.95 + k * .05; e = b - (.1 if k % 3 == 1 else 0); L.poly([(a, y, .776), (e, y, .776), (e, y + .013, .776), (a, y + .013, .776)], "tape")
    L.build()
def model(scale):
    K.reset(); F = Q.shell(X0, X1, -9, Y1, ZC, (), (), WINS, dado=1.45, board=.18)
    for wn in WINS: Q.sash(F["right"], wn, 3, (.33, .66), .1)
    P_ = K.Mesh("panels", "room"); [P_.obox(F["back"], X0 + .2 + .8 * i, X0 + .85 + .8 * i, 0, .025, .3, 1.3, "bench_wood") for i in range(2)]; [P_.obox(F["left"], .2 + .8 * i, .85 + .8 * i, 0, .025, .3, 1.3, "bench_wood") for i in range(14)]; P_.obox(F["left"], -9, Y1, 0, .05, 1.42, 1.5, "wood"); P_.obox(F["back"], X0, -2.7, 0, .05, 1.42, 1.5, "wood"); P_.build()
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y, y + .3, ZC - .38, ZC, "wood") for y in (1.2, 4.2, 7.2)]; B.build(); stage_and_curtain()
    W = K.Mesh("wall bench", "room"); W.box(-4.1, -3.72, 3.2, 9.0, .41, .45, "bench_wood"); [W.box(-4.05, -3.76, y, y + .06, 0, .41, "bench_wood") for y in (3.3, 4.9, 6.5, 8.1)]; W.build()
    N = "near"; M = K.Mesh("desk", N); M.box(-1.75, .15, 1.85, 2.65, .71, .76, "wood"); M.box(-1.70, .10, 1.88, 1.92, .10, .71, "wood"); [M.box(a, a + .5, 1.868, 1.88, .2, .62, "bench_wood") for a in (-1.62, -.66, -.46)]; [M.box(a, a + .06, b, b + .06, 0, .71, "wood") for a in (-1.70, .04) for b in (1.88, 2.55)]; M.box(-1.70, -1.66, 1.9, 2.6, .10, .71, "wood"); M.box(.06, .10, 1.9, 2.6, .10, .71, "wood"); M.build(); form()
    R.chair("room", -1.0, 3.2, math.pi - .2, bent=False); Q.inkpot(N, -.62, 2.42, .76); Q.pencil(N, (-.66, 2.14), (-.48, 2.26), .76, "frame", .008); Q.paper_pile(N, -.22, 2.28, .76, 11, .24, .33, 3, .014, ("folder_c", "pages", "pages"), .1); Q.paper_pile(N, -1.48, 2.30, .76, 5, .24, .33, 8, .014, ("pages", "folder_a"), -.06)
    Q.place_camera(-.10, -2.3, 1.62, .44, .43); R.render_lit(os.path.join(HERE, "build", "refugee-desk" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "refugee-desk" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#2a2430"
INK = {**A.DAY, "plaster": ("#a7a49a", "#cbc6b4", "#f6edd2"), "plaster_b": ("#4e3a3a", "#6e5048", "#b98c68"), "ceiling": ("#b2aca0", "#c9c2b2", "#ece2ca"), "bench_wood": ("#573f3c", "#7a5a4c", "#c49a70"), "wood": ("#46323a", "#634640", "#ad7e58"), "rug": ("#4c2f44", "#6a3f54", "#b0727a"), "curtain": ("#412a3e", "#5a374c", "#9c636e"), "floor": ("#7a6450", "#a1845f", "#f0d098"), "floor_b": ("#705c4a", "#967a58", "#e4c48c"), "pages": ("#b8b2a6", "#e0d8c4", "#fdf5de"), "dado": ("#46323a", "#634640", "#ad7e58"), "trim": ("#8e8a86", "#b9b2a4", "#eee2c8")}
def waiting(L):
    """Those next in line, on the bench along the wall: coats in any weather, bundles on their knees."""
    for i, (y, hat, hand, c) in enumerate(((8.5, "cap", "lap", "#5a5660"), (7.75, "none", "chin", "#6c5a58"), (7.0, "cap", "knee", "#4a4e60"), (5.9, "none", "lap", "#6a4c54"), (5.0, "cap", "chin", "#434a5c"))):
        px, py, s = PJ(-3.86, y, 0); d = R.hexes({"x": c}, "#1c1a2c", .45)["x"]; P.blot(L, P.oval(px + s * .1, py, s * .42, s * .05), "#6a5446", .7, 2, i); K.stamp(L, N.sitting(hat, hand, i + 3), px, py, s * 1.66, dict(body=c, coat=c, sleeve=c, skirt=d, fold=d, boot="#2c2634", face="#b08a70", glove="#b08a70", hair="#453634", hat=d, hat2=d, fur=c, belt=d, cuff=d, strap=d), False, [("#f4dfb0", -2.6 * S, -1)], None, i, line=(KEY, max(.7, s / S / 260)))
def press(light):
    kw = dict(tone=Q.day_tone(.13, .12), lit=(), cuts=(.41, .74), key=KEY, warm=(), mute=("floor", "floor_b", "tape", "rug", "curtain"), zfade=50, zref=6, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.8, 1.3), **kw); people = np.zeros((h, w, 4), np.float32); waiting(people)
    P.deliver("refugee-desk", light, [("sky", R.sky([(0, "#c9d6d4"), (.5, "#f4ecd4"), (1, "#f4e4c0")], (), 0)), ("mid", P.over(room, people)), ("near", near)])
if __name__ == "__main__": press("afternoon")
