"""Harbin, October 1945: a requisitioned room with a table, a hanging lamp, an iron stove and a stool. Nobody is in it.
   stage A:  blender -b -P art/interrogation.py -- 50|100        stage B:  /usr/bin/python3 art/interrogation.py dusk afternoon
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, bureau as B
LAYERS = ["room", "near"]; SUN = (-.46, -.72, -.50); LAMP = (-.25, 2.45, 1.86); STOVE = (-1.98, 3.55); WIN = (.95, 2.05, 1.15, 2.65)

def stool(layer, x, y, rot):
    M = K.Mesh("stool", layer); c, s = math.cos(rot), math.sin(rot); T = lambda a, b, z: (x + a * c - b * s, y + a * s + b * c, z)
    z0, z1, q = .43, .47, .19; M.poly([T(-q, -q, z1), T(q, -q, z1), T(q, q, z1), T(-q, q, z1)], "chair"); [M.poly([T(*a, z0), T(*b, z0), T(*b, z1), T(*a, z1)], "chair") for a, b in (((-q, -q), (q, -q)), ((q, -q), (q, q)), ((q, q), (-q, q)), ((-q, q), (-q, -q)))]
    for a in (-1, 1):
        for b in (-1, 1): R.beam(M, T(a * .15, b * .15, .44), T(a * .18, b * .18, 0), .022, "chair")
    for a in (-1, 1): R.beam(M, T(-.17, a * .17, .16), T(.17, a * .17, .16), .014, "chair"); R.beam(M, T(a * .17, -.17, .22), T(a * .17, .17, .22), .014, "chair")
    return M.build()
def iron_stove(layer, x, y):
    """Round cast-iron stove on legs, door ajar, its pipe going up and into the wall."""
    M = K.Mesh("stove", layer); M.lathe(x, y, .18, [(.0, 0), (.24, .0), (.27, .08), (.25, .14), (.25, .62), (.29, .66), (.29, .70), (.0, .72)], 14, "iron")
    for a in (.6, 2.5, 3.8, 5.6): R.rod(M, (x + .2 * math.cos(a), y + .2 * math.sin(a), .2), (x + .27 * math.cos(a), y + .27 * math.sin(a), 0), .025, "iron", 6)
    R.pipe(M, [(x, y, .88), (x, y, 2.35), (x - .02, y + .25, 2.5), (x - .02, y + 1.2, 2.55)], .075, "iron", 10)
    for z in (1.2, 1.9): M.lathe(x, y, z, [(.085, 0), (.085, .05)], 10, "iron")
    M.build(); F = K.Mesh("fire", layer); fr = ((x + .02, y - .262, 0), (1, 0, 0), (0, -1, 0)); F.obox(fr, -.12, .12, 0, .01, .42, .62, "coal"); F.build().visible_shadow = False
    D = K.Mesh("door", layer); R.beam(D, (x + .15, y - .27, .52), (x + .22, y - .50, .52), .012, "iron", .11); D.box(x - .28, x + .3, y - .62, y - .2, 0, .012, "iron"); D.build(); W = K.Mesh("wood", layer)
    for i, (a, b, z) in enumerate(((-.55, -.25, .07), (-.42, -.28, .07), (-.49, -.27, .18), (-.62, -.2, .07))): R.rod(W, (x + a, y + b, z), (x + a + .05, y + b + .45, z), .065, "bark_b", 8, end="log_end")
    return W.build()
def model(scale):
    x0, x1, y1, zc = -3.0, 3.0, 4.7, 3.25; K.reset(); M = K.Mesh("walls", "room"); B.box_room(M, x0, x1, -3, y1, zc, 1.25, "plaster", "floor", (), [WIN]); fr = ((0, y1, 0), (1, 0, 0), (0, -1, 0)); B.sash(M, fr, *WIN); M.build()
    G = K.Mesh("bars", "room")
    for i in range(6): u = WIN[0] + .12 + i * .172; R.rod(G, (u, y1 + .36, WIN[2]), (u, y1 + .36, WIN[3]), .014, "iron", 6)
    for z in (1.6, 2.2): G.box(WIN[0], WIN[1], y1 + .35, y1 + .38, z, z + .03, "iron")
    G.build(); Q = K.Mesh("where a picture hung", "room"); Q.face(fr, [(-.95, 1.72), (-.15, 1.72), (-.15, 2.72), (-.95, 2.72)], .003, "clock"); Q.obox(fr, -.57, -.54, 0, .03, 2.80, 2.83, "iron"); Q.build()
    S = K.Mesh("shelf", "room"); S.box(2.35, 3.0, 2.2, 4.6, .0, .05, "wood"); S.box(2.35, 3.0, 2.2, 4.6, .52, .56, "wood"); S.box(2.35, 3.0, 2.2, 2.25, 0, .56, "wood"); S.box(2.35, 3.0, 4.55, 4.6, 0, .56, "wood"); rng = random.Random(5); y = 2.3
    while y < 4.5: t = rng.uniform(.04, .09); S.box(2.42, 2.95, y, y + t, .05, rng.uniform(.34, .44), rng.choice(("folder_a", "folder_b", "folder_c"))); y += t + .006
    S.build()
    for k in range(7): A.folder("room", 2.66 + .03 * math.sin(k * 2.2), 2.75, .56 + k * .055, .1 * math.sin(k * 3.1), ("folder_a", "folder_c", "folder_b")[k % 3], .034, k, tied=k == 6)
    for k in range(4): A.folder("room", 2.66, 3.5 + .02 * k, .56 + k * .055, .08 * math.sin(k * 2.1), ("folder_c", "folder_a")[k % 2], .034, 20 + k, tied=k == 3)
    iron_stove("room", *STOVE); Lm = K.Mesh("shade", "room"); x, y, z = LAMP; Lm.lathe(x, y, z - .02, [(.27, 0), (.25, .03), (.09, .16), (.03, .20), (.0, .21)], 18, "iron"); Lm.build(); C = K.Mesh("cord", "room"); R.rod(C, (x, y, z + .18), (x, y, zc), .009, "iron", 5); C.build().visible_shadow = False; Bb = K.Mesh("bulb", "room"); Bb.lathe(x, y, z - .09, [(0, 0), (.045, .025), (.05, .07), (.025, .13)], 9, "bulb"); Bb.build().visible_shadow = False
    R.table("near", -1.35, 1.0, 2.05, 2.95, .76, "wood"); R.chair("room", -.1, 3.55, math.pi + .15, bent=False); stool("near", -.42, 1.30, .22)
    for k in range(6): A.folder("near", -1.0 + .012 * math.sin(k * 2), 2.5, .76 + k * .05, .06 * math.sin(k * 2.3), ("folder_a", "folder_b", "folder_c")[k % 3], .03, 40 + k, tied=k == 5)
    A.folder("near", .02, 2.72, .76, .04, "folder_c", .02, 50, tied=False); P_ = K.Mesh("sheet", "near"); z = .765
    P_.poly([(-.46, 2.12, z), (-.02, 2.10, z), (-.01, 2.68, z), (-.44, 2.70, z)], "pages"); P_.build(); T = K.Mesh("lines", "near")
    for k in range(11): b = 2.64 - k * .045; e = -.07 - (.14 if k % 4 == 3 else 0); T.poly([(-.40, b, z + .003), (e, b, z + .003), (e, b - .011, z + .003), (-.40, b - .011, z + .003)], "tape")
    T.build(); Rd = K.Mesh("pencil", "near"); R.rod(Rd, (-.26, 2.22, .785), (.26, 2.36, .785), .022, "red_lamp", 6, .022); R.rod(Rd, (-.26, 2.22, .785), (-.33, 2.20, .782), .022, "bench_wood", 6, .004); Rd.build(); A.tea_glass("near", .55, 2.55, .76); A.tea_glass("near", .62, 2.24, .76); I = K.Mesh("ink", "near"); I.box(.72, .86, 2.62, 2.76, .76, .80, "frame"); I.lathe(.79, 2.69, .80, [(.035, 0), (.035, .05), (.02, .06)], 8, "frost"); I.build()
    K.camera((0, -2.95, 1.88), (0, 60, 1.88), 26, (.5 - .47, (.43 - .5) * .5625))
    R.render_lit(os.path.join(HERE, "build", "interrogation" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1], LAMP[2] - .012, 1.15)], "fire": [(STOVE[0] + .06, STOVE[1] - .44, .50, .30)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "interrogation" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); F32 = np.float32
MORE = dict(iron=("#1c2233", "#2a3142", "#566070"), coal=("#e0763a",) * 3, bark_b=("#3a3440", "#524850", "#8a7460"), log_end=("#8a7666", "#b59a7a", "#e8cc9c"))
DAY = {**A.DAY, **MORE, "red_lamp": ("#c8342a", "#d63c2c", "#e64c30"), "plaster": ("#888d92", "#aaa9a2", "#e6dac0"), "plaster_b": ("#43575a", "#5f7472", "#a9b096"), "clock": ("#a3a6a4", "#c4c1b6", "#f0e6cd"), "ceiling": ("#8d9194", "#a3a39e", "#c9c2b2"), "wood": ("#40343c", "#5c474a", "#ac805c")}
EVE = {**A.EVE, "plaster": ("#1d2449", "#28315a", "#3a4570"), "plaster_b": ("#142340", "#1c3050", "#2c4660"), "clock": ("#262e56", "#343d6a", "#4a5684"), "iron": ("#0c1026", "#151a36", "#2c3354"), "coal": ("#f7a24f",) * 3, "bark_b": ("#151636", "#201f42", "#322e52"), "log_end": ("#33305a", "#4c466c", "#6f6684"), "floor": ("#1a1936", "#252344", "#37345a"), "floor_b": ("#17162f", "#211f3c", "#312e50"), "red_lamp": ("#d2382e", "#e0442f", "#f05a38")}
def press(light):
    day = light == "afternoon"
    if day: tone = lambda D: .47 + .9 * D["key"] - .13 * (D["n"][..., 2] < -.5) - .11 * (np.abs(D["n"][..., 0]) > .6) + .04 * (D["n"][..., 2] > .5); warm = [dict(lamp="fire", steps=(.5, 1.0, 1.8), pale=("#b98a70", "#d99a66", "#f0b470"), dark=(("#7d4a40", .35), ("#b0603f", .4), ("#e08a4c", .45)))]; cuts, key, lit = (.41, .74), "#1b2232", ("coal", "red_lamp")
    else:
        tone = lambda D: .42 - .12 * (D["n"][..., 2] < -.5) + .03 * (D["n"][..., 2] > .5) - .11 * (np.abs(D["n"][..., 0]) > .6); cuts, key, lit = (.36, .60), "#090d26", ("bulb", "coal", "red_lamp")
        warm = [dict(lamp="lamp", gain=lambda D: np.where((D["pos"][..., 1] > 4.4) | (np.abs(D["pos"][..., 0]) > 2.9), .30, 1), ragged=.02, steps=(.02, .09, .26, .60, 1.1), pale=("#3f4878", "#a58a84", "#dcb487", "#f4d59c", "#fdecbe"), dark=(("#3a325c", .50), ("#76504e", .50), ("#b07a50", .52), ("#dfae6c", .5), ("#f6d694", .5))), dict(lamp="fire", ragged=.04, steps=(.02, .08, .3, 1.0), pale=("#63445e", "#a05a50", "#da804e", "#f8b464"), dark=(("#482a4a", .5), ("#85403f", .52), ("#c9683a", .55), ("#f2a44e", .6)))]
    kw = dict(tone=tone, lit=lit, cuts=cuts, key=key, warm=warm, mute=("floor", "floor_b", "label", "tape", "clock"), zfade=50, zref=6, mottle=.018); room, _ = R.block(RAW, "room", DAY if day else EVE, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", DAY if day else EVE, seed=47, lines=(2.8, 1.3), **kw)
    sky = R.sky([(0, "#b9c6c8"), (.4, "#dcdfd2"), (1, "#efe4c6")], (), 0) if day else R.sky([(0, "#0b1230"), (.25, "#13204c"), (.45, "#22366a"), (1, "#33487c")], (), 60)
    P.deliver("interrogation", light, [("sky", sky), ("mid", room), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("dusk", "afternoon")]: press(light)
