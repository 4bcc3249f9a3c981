"""The lecture room at Sungari-2, spring 1938: whitewashed brick under low beams, rows of desks and benches, and on the board two Russian verbs.
   stage A:  blender -b -P art/lecture_room.py -- 50|100        stage B:  /usr/bin/python3 art/lecture_room.py afternoon
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "mid", "near"]; SUN = (-.92, .22, -.215); X0, X1, Y1, ZC = -4.4, 4.0, 8.2, 2.95; WINS = [(y, y + 1.15, .95, 2.35) for y in (-.6, 1.9, 4.4, 6.6)]; BOARD = (-2.75, .35, 1.0, 2.25)

def row(layer, x0, x1, y):
    """A plank desk with its shelf, and the bench this side of it."""
    M = K.Mesh("row", layer); M.box(x0, x1, y, y + .42, .70, .74, "wood"); M.box(x0 + .04, x1 - .04, y + .38, y + .41, .3, .70, "wood"); M.box(x0 + .04, x1 - .04, y + .05, y + .38, .52, .54, "wood"); [M.box(x, x + .05, y + .06, y + .4, 0, .70, "wood") for x in (x0 + .1, (x0 + x1) / 2, x1 - .15)]; M.build(); Q.bench(layer, x0, x1, y - .34, .44, .27)
def model(scale):
    K.reset(); F = Q.shell(X0, X1, -8, Y1, ZC, (), (), WINS, wall="brick", skirt=.12, board=.22, cornice="wood")
    for wn in WINS: Q.sash(F["right"], wn, 2, (.5,), .1)
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y, y + .2, ZC - .24, ZC, "wood") for y in (-1.0, .9, 2.8, 4.7, 6.6)]; B.build(); Bd = K.Mesh("board", "room"); a, b, z0, z1 = BOARD; fr = F["back"]; Bd.obox(fr, a, b, .03, .07, z0, z1, "frame"); [Bd.obox(fr, *v, .02, .10, *u, "bench_wood") for v, u in (((a - .08, b + .08), (z0 - .08, z0)), ((a - .08, b + .08), (z1, z1 + .08)), ((a - .08, a), (z0, z1)), ((b, b + .08), (z0, z1)))]; Bd.obox(fr, a, b, .07, .17, z0 - .03, z0, "bench_wood"); Bd.obox(fr, a + .5, a + .58, .12, .15, z0, z0 + .025, "label"); Bd.build()
    K.text("умирать", fr, a + 1.1, 1.92, .46, "room", mat="label", n=.078, family="Old Standard TT:bold"); K.text("умереть", fr, a + 1.95, 1.33, .46, "room", mat="label", n=.078, family="Old Standard TT:bold"); U = K.Mesh("chalk line", "room"); U.face(fr, [(a + .3, 1.62), (b - .25, 1.65), (b - .25, 1.665), (a + .3, 1.635)], .078, "label"); U.build()
    S = K.Mesh("stove", "room"); S.box(1.5, 2.7, 7.2, Y1, 0, 2.05, "tile"); S.box(1.45, 2.75, 7.15, Y1, 2.05, 2.15, "tile_b"); S.box(1.45, 2.75, 7.15, Y1, 0, .1, "tile_b"); S.box(1.9, 2.35, 7.5, 7.9, 2.15, ZC, "tile"); S.box(1.85, 2.2, 7.16, 7.2, .4, .72, "iron"); S.build()
    T = K.Mesh("teacher's table", "room"); T.box(-2.4, -1.1, 6.55, 7.2, .72, .76, "wood"); [T.box(x, x + .06, y, y + .06, 0, .72, "wood") for x in (-2.35, -1.21) for y in (6.6, 7.1)]; T.box(-2.35, -1.15, 6.6, 6.63, .4, .72, "wood"); T.build(); Q.paper_pile("room", -2.0, 6.85, .76, 5, .22, .3, 2, .02, ("folder_b", "folder_a"))
    for y in (5.0, 3.5): row("room", X0 + .5, -.25, y); row("room", .75, X1 - .3, y)
    row("mid", X0 + .5, -.25, 2.0); row("mid", .75, X1 - .3, 2.0); row("near", X0 + .5, -.25, .45); row("near", .75, X1 - .3, .45)
    for x, y, r in ((-1.35, 3.7, .1), (-2.9, 5.2, -.1), (1.6, 3.7, .06), (2.6, 5.2, 0), (-3.2, 2.2, .2)): Q.sheet("mid" if y < 3 else "room", x, y, .744, .30, .21, r, 4)
    Q.sheet("mid", -1.16, 2.22, .744, .40, .26, .08, 0); Q.pencil("mid", (-.92, 2.14), (-.80, 2.30), .744, "brass", .008); C = K.Mesh("cap", "mid"); C.lathe(-1.72, 2.22, .745, [(.10, 0), (.11, .05), (.14, .085), (.10, .11), (0, .115)], 14, "cloth_b"); C.build()
    Q.place_camera(.25, -2.6, 1.82, .475, .38); R.render_lit(os.path.join(HERE, "build", "lecture-room" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
RAW = os.path.join(HERE, "build", "lecture-room" + ("" if P.SS == 2 else "-half")); KEY = "#1e2140"
INK = {**A.DAY, "brick": ("#8e9bb2", "#b6bfc8", "#fbe6c0"), "ceiling": ("#97a1b2", "#aab2bc", "#d9d4c8"), "wood": ("#4a3446", "#6f4a4c", "#c98e64"), "bench_wood": ("#573c4a", "#7d5650", "#dba472"), "floor": ("#5c4a58", "#78605e", "#e0ae78"), "floor_b": ("#55444f", "#705957", "#d4a270"), "frame": ("#1c2a34", "#24363e", "#3c525a"), "tile": ("#97a3b6", "#bcc3ca", "#f4e4c6"), "tile_b": ("#8894a8", "#adb5be", "#e6d6b8"), "iron": ("#1e2140", "#2e3350", "#5c6078"), "label": ("#d9dee0", "#eceee8", "#fbf4e4"), "cloth_b": ("#4a4a36", "#6f6c48", "#c9b878"), "dado": ("#4a3446", "#6f4a4c", "#b98060")}
def press(light):
    kw = dict(tone=Q.day_tone(sun=1.7), lit=(), cuts=(.41, .74), key=KEY, warm=(), mute=("floor", "floor_b", "tape"), zfade=50, zref=6, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), brick=.94, **kw); mid, _ = R.block(RAW, "mid", INK, seed=33, lines=(2.5, 1.2), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.8, 1.3), **kw)
    P.deliver("lecture-room", light, [("sky", R.sky([(0, "#b9c8d4"), (1, "#f4ead0")], (), 0)), ("mid", P.over(room, mid)), ("near", near)])
if __name__ == "__main__": press("afternoon")
