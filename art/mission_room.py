"""The Mission at Harbin, summer 1942: a high room on the second floor, a table with one sheet, and an open door on the stairs, which go up and down.
   stage A:  blender -b -P art/mission_room.py -- 50|100        stage B:  /usr/bin/python3 art/mission_room.py afternoon dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.80, .25, -.50); X0, X1, Y1, ZC = -3.4, 3.8, 6.0, 4.0; DOOR = (-1.72, .02, 0, 2.75); WINS = ((.5, 2.1, .85, 3.35), (3.35, 4.55, .85, 3.35)); UP = (-.2, 8.3, 2.75)

def stairs():
    """The landing behind the door: one flight up to the right, one down to the left, a turned rail, a wall behind."""
    M = K.Mesh("landing", "room"); M.box(-4, 3, Y1 - .01, 7.1, -.05, -.002, "floor"); M.poly([(-5, 8.9, -3), (4, 8.9, -3), (4, 8.9, 6), (-5, 8.9, 6)], "plaster_b"); M.poly([(-5, Y1 + .4, -3), (-5, 8.9, -3), (-5, 8.9, 6), (-5, Y1 + .4, 6)], "plaster_b"); M.build(); S = K.Mesh("up", "room")
    for i in range(14): S.box(-.98 + .27 * i, 2.8, 7.2, 8.3, .168 * i, .168 * (i + 1) - .03, "wood"); S.box(-1.0 + .27 * i, -.7 + .27 * i, 7.17, 8.3, .168 * (i + 1) - .03, .168 * (i + 1), "bench_wood")
    S.build(); B = K.Mesh("rail", "room")
    for i in range(12): x = -.86 + .27 * i; R.rod(B, (x, 7.22, .168 * (i + 1)), (x, 7.22, .168 * (i + 1) + .86), .02, "iron", 6)
    R.beam(B, (-1.0, 7.22, .98), (2.4, 7.22, 3.1), .04, "wood", .035); B.box(-1.1, -.94, 7.14, 7.30, 0, 1.2, "wood"); B.lathe(-1.02, 7.22, 1.2, [(.1, 0), (.1, .05), (.05, .07), (.1, .17), (0, .26)], 8, "wood")
    R.beam(B, (-1.1, 7.16, .95), (-1.75, 7.16, .50), .035, "wood", .035); B.box(-1.1, -1.06, 7.1, 8.8, .0, .9, "wood")
    for i in range(4): x = -1.2 - .15 * i; R.rod(B, (x, 7.16, -.3), (x, 7.16, .88 - .104 * i), .016, "iron", 6)
    B.build()
def model(scale):
    K.reset(); F = Q.shell(X0, X1, -9, Y1, ZC, WINS, [DOOR]); Q.sash(F["left"], WINS[0], 1, (.80,)); Q.sash(F["left"], WINS[1], 2, (.68,), .18); [Q.architrave(F["left"], w) for w in WINS]; Q.architrave(F["back"], DOOR, .17); stairs()
    D = K.Mesh("leaf", "room"); c, s = math.cos(2.05), math.sin(2.05); fr = ((DOOR[0], Y1, 0), (-.42, -.907, 0), (.907, -.42, 0))        # left leaf stands open into the room
    D.obox(fr, 0, .85, -.025, .025, .02, 2.2, "trim"); [D.obox(fr, .12, .73, .025, .04, a, b, "label") for a, b in ((.25, .9), (1.05, 2.05))]; D.obox(fr, .74, .82, .03, .08, 1.02, 1.05, "brass"); D.build()
    E = K.Mesh("leaf2", "room"); fr = ((DOOR[1], Y1, 0), (.94, -.34, 0), (-.34, -.94, 0)); E.obox(fr, 0, .85, -.025, .025, .02, 2.2, "trim"); [E.obox(fr, .12, .73, .025, .04, a, b, "label") for a, b in ((.25, .9), (1.05, 2.05))]; E.build()
    T = K.Mesh("transom", "room"); T.obox(F["back"], DOOR[0], DOOR[1], -.2, -.1, 2.2, 2.28, "trim"); T.obox(F["back"], -.89, -.81, -.2, -.1, 2.2, 2.75, "trim"); T.build()
    C = K.Mesh("cupboard", "room"); C.box(1.15, 2.75, 5.45, Y1, .08, 2.15, "wood"); C.box(1.1, 2.8, 5.4, Y1, 2.15, 2.22, "bench_wood"); [C.box(a, b, 5.42, 5.45, .2, 2.05, "bench_wood") for a, b in ((1.22, 1.92), (1.98, 2.68))]; C.build()
    for k in range(6): A.folder("room", 1.6 + .5 * (k // 3) + .02 * k, 5.72, 2.22 + .06 * (k % 3), .05 * k, ("folder_a", "folder_b", "folder_c")[k % 3], .035, k)
    N = "near"; R.table(N, -1.75, .62, 1.55, 2.6, .76, "wood", leg=.055); R.chair("room", -1.05, 3.05, math.pi - .12, bent=True); R.chair("room", .12, 3.0, math.pi + .22, bent=True)
    Q.sheet(N, -.62, 1.98, .764, .34, .48, .10, 9, True, title=True); Rl = K.Mesh("ruler", N); z = .775; c, s = math.cos(-.24), math.sin(-.24); P_ = lambda a, b: (-.60 + a * c - b * s, 1.87 + a * s + b * c, z); Rl.poly([P_(-.29, -.026), P_(.29, -.026), P_(.29, .026), P_(-.29, .026)], "folder_a"); Rl.build()
    Q.pencil(N, (-.30, 2.12), (-.14, 2.30), .765, "brass", .008); Q.paper_pile(N, -1.32, 2.12, .76, 8, .34, .46, 5, .010, rot=-.08); Q.inkpot(N, .10, 2.36, .76); Kn = K.Mesh("knife", N); Kn.box(.18, .36, 2.02, 2.045, .762, .775, "steel"); Kn.build()
    Q.place_camera(1.2, -2.3, 1.92, .60, .41); R.render_lit(os.path.join(HERE, "build", "mission-room" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"up": [(*UP, 8.0)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "mission-room" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h)
DAY = {**A.DAY, "plaster": ("#a28a5e", "#c4a768", "#f4dd9c"), "plaster_b": ("#6c7c78", "#93a096", "#d6d6bc"), "ceiling": ("#a9a698", "#c4bfac", "#e2dac2"), "floor": ("#5c3434", "#7a4840", "#cc8a5e"), "floor_b": ("#552f31", "#70413b", "#bf7d55"), "trim": ("#9aa0a2", "#c6c6bc", "#f6eeda"), "label": ("#8d9496", "#b6b8b0", "#ece2cc"), "wood": ("#3a2a30", "#563c3a", "#a8724c"), "iron": ("#2a2c3a", "#3c3f4c", "#6c6c70"), "red_lamp": ("#93362c", "#b8452f", "#d8582f"), "dado": ("#4e3434", "#684540", "#a47a58")}
EVE = {**A.EVE, "plaster": ("#2a2c50", "#3a3a5c", "#6c6a86"), "plaster_b": ("#22305a", "#33446c", "#5c6c8c"), "floor": ("#1c1838", "#2a2346", "#544a70"), "floor_b": ("#191534", "#262040", "#4c4368"), "iron": ("#0c1026", "#151a36", "#2c3354"), "red_lamp": ("#6a2c38", "#93383c", "#c04e44"), "trim": ("#323c66", "#48557f", "#8291b4"), "label": ("#2b3560", "#3f4b76", "#7482a8")}
def yard(day):
    """What shows in the panes: sky, and the ridge of the wing across the yard."""
    L = R.sky([(0, "#7d9cb4"), (.22, "#a9c0c6"), (.45, "#e6e0c2"), (1, "#f0dfb4")] if day else [(0, "#0e1c47"), (.2, "#23407c"), (.36, "#5a78a8"), (.46, "#c99a9a"), (1, "#e0a07c")], (), 0)
    P.blot(L, np.array([(0, 700), (560, 660), (560, 1800), (0, 1800)]) * S, "#8a5f54" if day else "#241f48"); P.blot(L, np.array([(170, 690), (250, 684), (250, 590), (170, 596)]) * S, "#7a5048" if day else "#1c1a40"); P.blot(L, np.array([(0, 790), (560, 745), (560, 1800), (0, 1800)]) * S, "#b89a78" if day else "#2c2c58"); return L
def press(light):
    day = light == "afternoon"
    if day: tone, cuts, key, warm = Q.day_tone(.13, .12), (.41, .74), "#221e30", [dict(lamp="up", gain=lambda D: (D["pos"][..., 1] > 6.1) * 1.0, ragged=.03, steps=(.6, 1.6), pale=("#d9c08c", "#f4dca0"), dark=(("#b08a5c", .35), ("#e0b878", .4)))]
    else: tone, cuts, key, warm = Q.eve_tone(.11, .12), (.36, .60), "#0a0e28", [dict(Q.LAMPLIGHT, lamp="up", gain=lambda D: np.where(D["pos"][..., 1] > 6.2, 1.0, 3.0), steps=(.03, .09, .20, .5, 1.4))]
    kw = dict(tone=tone, lit=(), cuts=cuts, key=key, warm=warm, mute=("floor", "floor_b", "tape", "label"), zfade=50, zref=6, mottle=.018); room, _ = R.block(RAW, "room", DAY if day else EVE, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", DAY if day else EVE, seed=47, lines=(2.8, 1.3), **kw)
    P.deliver("mission-room", light, [("sky", yard(day)), ("mid", room), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("afternoon", "dusk")]: press(light)
