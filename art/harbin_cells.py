"""A cellar corridor of a prison in Harbin, August 1945: shut doors, a ring of keys in one lock, one door open, and daylight coming down the stair at the end.
   stage A:  blender -b -P art/harbin_cells.py -- 50|100        stage B:  /usr/bin/python3 art/harbin_cells.py dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, -.7, -.6); X0, X1, Y1, ZC = -1.5, 1.4, 10.6, 2.55; OPENING = (-1.2, .2, 2.04, 3.9); DOORS = (3.55, 6.0, 8.4)

def cell_door(M, fr, u0, u1, z1=1.95):
    """Planks, three iron straps, a hatch, a spy-hole, a box lock and a bolt."""
    M.obox(fr, u0, u1, -.12, -.06, .02, z1, "wood"); n = 5
    for k in range(1, n): u = u0 + (u1 - u0) * k / n; M.obox(fr, u - .006, u + .006, -.06, -.055, .02, z1, "soot")
    for z in (.3, 1.0, 1.7): M.obox(fr, u0, u1, -.06, -.04, z, z + .09, "iron")
    c = (u0 + u1) / 2; M.obox(fr, c - .15, c + .15, -.06, -.03, 1.18, 1.38, "iron"); M.obox(fr, c - .03, c + .03, -.06, -.035, 1.50, 1.56, "brass"); M.obox(fr, u0 + .04, u0 + .20, -.06, 0, .88, 1.14, "iron")
def stone_frame(M, fr, u0, u1, z1=1.95):
    for a, b in ((u0 - .16, u0 + .015), (u1 - .015, u1 + .16)): M.obox(fr, a, b, -.03, .05, 0, z1 + .18, "stone")
    M.obox(fr, u0, u1, -.03, .05, z1 - .015, z1 + .18, "stone")
def model(scale):
    K.reset(); K.SNOW = False; W = .92; holes = [(y, y + W, 0, 1.95) for y in DOORS]; M = K.Mesh("walls", "room"); F = Q.frames(X0, X1, Y1)
    for name in ("left", "right"):
        R.wall_holes(M, F[name], -4, Y1, 1.15, ZC, holes, -.5, 0, "plaster"); R.wall_holes(M, F[name], -4, Y1, 0, 1.15, holes, -.5, .004, "plaster_b")
        M.obox(F[name], Y1, 15.2, -.4, 0, 0, 6, "plaster")
    M.poly([(X0, -4, ZC), (X0, Y1, ZC), (X1, Y1, ZC), (X1, -4, ZC)], "ceiling"); M.box(X0, X1, Y1, Y1 + .3, ZC, 6, "plaster"); R.wall_holes(M, ((0, 14.6, 0), (1, 0, 0), (0, -1, 0)), X0, X1, 0, 6, [OPENING], -.4, 0, "plaster"); M.build()
    A_ = K.Mesh("arches", "room")                                  # flat arches of stone across the passage
    for y in (5.2, 7.7, 10.2): A_.box(X0, X1, y, y + .32, ZC - .22, ZC, "stone"); [A_.box(a, b, y, y + .32, 0, ZC, "stone") for a, b in ((X0, X0 + .14), (X1 - .14, X1))]
    A_.build(); G = K.Mesh("flags", "room"); y = -4.0; k = 0
    while y < Y1:
        x = X0 - (k % 2) * .35
        while x < X1: G.poly([(max(X0, x), y, 0), (min(X1, x + .7), y, 0), (min(X1, x + .7), y + .62, 0), (max(X0, x), y + .62, 0)], "floor" if (k * 3 + int(x * 5)) % 4 else "floor_b"); x += .7
        y += .62; k += 1
    G.build(); S = K.Mesh("stair", "room"); [S.box(X0, X1, Y1 + .3 * i, 14.6, .17 * i, .17 * (i + 1), "stone") for i in range(12)]; S.build(); E = K.Mesh("nosing", "room"); [E.box(X0, X1, Y1 + .3 * i - .03, Y1 + .3 * i + .05, .17 * (i + 1) - .045, .17 * (i + 1) + .004, "iron") for i in range(12)]; E.build()
    Th = K.Mesh("thresholds", "room"); [Th.box(a, b, y - .1, y + W + .1, -.05, -.002, "stone") for y in DOORS for a, b in ((X0 - 1.6, X0), (X1, X1 + 1.6))]; Th.build(); Dk = K.Mesh("dark of the cells", "room"); [Dk.box(a, b, y - .1, y + W + .1, 0, 2.1, "soot") for y in DOORS for a, b in ((X0 - 1.6, X0 - .55), (X1 + .55, X1 + 1.6))]; Dk.build()
    for i, y in enumerate(DOORS):
        for name in ("left", "right"):
            T = K.Mesh("frame", "room"); stone_frame(T, F[name], y, y + W); T.build()
            if name == "left" and i == 1: continue
            D = K.Mesh("door", "room"); cell_door(D, F[name], y, y + W); D.build()
    O = K.Mesh("open door", "near"); a = math.radians(-8); cell_door(O, ((X0, DOORS[1] + W, 0), (math.cos(a), math.sin(a), 0), (math.sin(a), -math.cos(a), 0)), .02, W); O.build()
    Ky = K.Mesh("keys", "near"); fx, fy, fz = X0 + .03, DOORS[0] + .12, 1.0; ring = [(fx + .04, fy + .085 * math.cos(t), fz - .10 + .085 * math.sin(t)) for t in [2 * math.pi * k / 16 for k in range(17)]]; R.rod(Ky, (X0 - .04, fy, fz), (fx + .06, fy, fz), .012, "brass", 6); R.pipe(Ky, ring, .009, "brass", 6)
    for k in range(8): t = math.pi * (1.12 + .76 * k / 7); y, z = fy + .085 * math.cos(t), fz - .10 + .085 * math.sin(t); e = (y + .05 * math.cos(t), z - .16); R.rod(Ky, (fx + .04, y, z), (fx + .045, *e), .008, "brass", 5); Ky.box(fx + .03, fx + .055, e[0] - .004, e[0] + .026, e[1], e[1] + .03, "brass")
    Ky.build(); B = R.bucket("near", -1.1, 5.25, 0, 1.0, "iron", True); K_ = K.Mesh("stool", "near"); K_.box(.85, 1.2, 3.2, 3.55, .42, .46, "wood"); [K_.box(x, x + .04, y, y + .04, 0, .42, "wood") for x in (.88, 1.13) for y in (3.23, 3.48)]; K_.build()
    Q.place_camera(.78, -1.1, 1.48, .545, .46); R.render_lit(os.path.join(HERE, "build", "harbin-cells" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"day": [(-.5, 13.9, 3.7, 40.0)], "stair": [(-.2, 8.6, 2.3, 9.0)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "harbin-cells" + ("" if P.SS == 2 else "-half")); KEY = "#140e18"
INK = {"plaster": ("#3c323a", "#574a4c", "#8a7460"), "plaster_b": ("#2a232e", "#3e3439", "#6c5a4e"), "ceiling": ("#2c242e", "#3a3036", "#5c4c46"), "stone": ("#443a40", "#5f5250", "#8e7862"), "floor": ("#2c2430", "#3c3238", "#84705c"), "floor_b": ("#282029", "#362c33", "#7a6654"), "wood": ("#2a1f28", "#3a2a30", "#6e5044"), "soot": ("#0d0a12", "#110d16", "#2a2024"), "iron": ("#1a1720", "#26222c", "#5c5450"), "brass": ("#8a6a3c", "#b88c48", "#f0c870")}
def press(light):
    tone = lambda D: .42 - .11 * (D["n"][..., 2] < -.5) - .11 * (D["n"][..., 0] < -.6) + .03 * (D["n"][..., 2] > .5)
    warm = [dict(lamp="day", gain=lambda D: np.where(D["pos"][..., 1] < 10.6, 1.6, 1.0), ragged=.03, steps=(.03, .09, .24, .6, 1.6), pale=("#5a4a48", "#8c7058", "#c49c68", "#ecc98a", "#fbe8b8"), dark=(("#54444a", .50), ("#80644e", .55), ("#b98e5e", .60), ("#e8c684", .66), ("#fbe8b8", .72)))]
    warm.append(dict(lamp="stair", gain=lambda D: 1.0 * (D["pos"][..., 1] > 10.85) * (D["n"][..., 1] < -.5) * np.clip(.12 + .5 * D["pos"][..., 2], 0, 1.2), ragged=.03, steps=(.04, .12, .3, .62, 1.1), pale=("#6a5650", "#94765a", "#c8a06c", "#eccb8c", "#fbe8b8"), dark=(("#6a5650", .6), ("#94765a", .7), ("#c8a06c", .75), ("#eccb8c", .8), ("#fbe8b8", .8))))
    kw = dict(tone=tone, lit=(), cuts=(.36, .60), key=KEY, warm=warm, mute=("tape",), zfade=50, zref=5, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.6, 1.2), **kw)
    P.deliver("harbin-cells", light, [("sky", R.sky([(0, "#e8cf94"), (.3, "#f6e2ac"), (.45, "#fdf0c8"), (1, "#f6dfa8")], (), 0)), ("mid", room), ("near", near)])
if __name__ == "__main__": press("dusk")
