"""The post of the forest police by the ninth siding, December 1939: a log room, a brick stove open, a table with two protocols and two pens, and a place on the floor where one is stood.
   stage A:  blender -b -P art/police_post.py -- 50|100        stage B:  /usr/bin/python3 art/police_post.py dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, -.7, -.6); X0, X1, Y1, ZC = -2.9, 2.7, 5.2, 2.4; WIN = (-1.95, -1.15, 1.0, 1.75); DOOR = (-.50, .40, 0, 1.85); LAMP = (-1.42, 2.72, 1.52); FIRE = (1.33, 3.02, .62)

def logs(layer, fr, u0, u1, holes, r=.125, seed=1):
    """A wall of round logs with moss between, cut at the openings."""
    o, u, n = fr; rng = random.Random(seed); z = r; k = 0; M = K.Mesh("moss", layer); [M.obox(fr, a, b, -.3, -.14, c, d, "soot") for a, b, c, d in solid(u0 - .3, u1 + .3, 0, ZC, holes)]; M.build()
    while z < ZC + r:
        cuts = sorted((h[0], h[1]) for h in holes if h[2] - r * .4 < z < h[3] + r * .4); a = u0
        for c, d in cuts + [(u1, u1)]:
            if c > a + .02: L = K.Mesh(f"log{k}", layer); P_ = lambda t: (o[0] + u[0] * t - n[0] * r * .9, o[1] + u[1] * t - n[1] * r * .9, z + rng.uniform(-.008, .008)); R.rod(L, P_(a), P_(c), r * rng.uniform(.96, 1.04), "log", 10, end="log_end"); L.build()
            a = d
        z += 2 * r * .97; k += 1
def solid(u0, u1, z0, z1, holes):
    """Rectangles of a wall that are left beside, over and under its openings."""
    out, a = [], u0
    for h in sorted(holes): out += [(a, h[0], z0, z1), (h[0], h[1], h[3], z1)] + ([(h[0], h[1], z0, h[2])] if h[2] > z0 else []); a = h[1]
    return out + [(a, u1, z0, z1)]
def model(scale):
    K.reset(); K.SNOW = False; F = Q.frames(X0, X1, Y1); logs("room", F["back"], X0, X1, [WIN, DOOR], seed=1); logs("room", F["left"], -4, Y1, [], seed=2); logs("room", F["right"], -4, Y1, [], seed=3)
    M = K.Mesh("ceiling", "room"); y = -4.0
    while y < Y1: M.box(X0, X1, y, y + .23, ZC, ZC + .05, "plank"); y += .24
    [M.box(X0, X1, y, y + .2, ZC - .2, ZC, "post") for y in (.9, 2.7, 4.4)]; M.build(); G = K.Mesh("floor", "room"); x = X0 - .3; k = 0
    while x < X1 + .3: G.poly([(x, -4, 0), (x + .3, -4, 0), (x + .3, Y1 + .3, 0), (x, Y1 + .3, 0)], "floor" if k % 3 else "floor_b"); x += .3; k += 1
    G.build(); Q.sash(F["back"], WIN, 2, (.5,), .14, .12); Pn = K.Mesh("pane", "room"); Pn.face(F["back"], [(WIN[0], WIN[2]), (WIN[1], WIN[2]), (WIN[1], WIN[3]), (WIN[0], WIN[3])], -.16, "frost"); Pn.build()
    D = K.Mesh("door", "room"); [D.obox(F["back"], DOOR[0] + .18 * k, DOOR[0] + .18 * k + .172, -.14, -.08, .02, DOOR[3], "bench_wood") for k in range(5)]; [D.obox(F["back"], DOOR[0], DOOR[1], -.08, -.05, z, z + .12, "post") for z in (.35, 1.4)]; D.obox(F["back"], DOOR[0] + .05, DOOR[0] + .16, -.08, -.02, .95, 1.0, "iron"); [D.obox(F["back"], a, b, -.1, .05, 0, DOOR[3] + .1, "post") for a, b in ((DOOR[0] - .1, DOOR[0]), (DOOR[1], DOOR[1] + .1))]; D.obox(F["back"], DOOR[0], DOOR[1], -.1, .05, DOOR[3], DOOR[3] + .1, "post"); D.box(DOOR[0] - .05, DOOR[1] + .05, 4.6, 5.05, 0, .02, "matting"); D.build()
    S = K.Mesh("stove", "room"); S.box(.72, 2.4, 3.3, Y1, 0, 1.45, "tile"); S.box(.64, 2.48, 3.22, Y1, 1.45, 1.53, "tile_b"); S.box(1.3, 2.3, 4.0, Y1, 1.53, ZC, "tile"); S.box(.64, 2.48, 3.22, 3.3, 0, .12, "tile_b"); S.build()
    Fm = K.Mesh("mouth", "room"); fr = ((-.45, 3.3, 0), (1, 0, 0), (0, -1, 0)); Fm.obox(fr, 1.32, 1.84, 0, .03, .36, .90, "iron"); Fm.build(); C = K.Mesh("fire", "room"); C.face(fr, [(1.38, .42), (1.78, .42), (1.78, .70), (1.70, .80), (1.58, .84), (1.46, .80), (1.38, .70)], .034, "coal"); C.build().visible_shadow = False; Fd = K.Mesh("stove door", "room"); Fd.obox(((.87, 3.27, 0), (-.5, -.866, 0), (.866, -.5, 0)), 0, .48, -.015, .015, .36, .88, "iron"); Fd.box(.65, 1.6, 2.6, 3.25, 0, .012, "iron"); Fd.build()
    W = K.Mesh("wood", "room"); [R.rod(W, (1.75 + a, 2.75, z), (1.77 + a, 3.2, z), .07, "bark_b", 8, end="log_end") for a, z in ((0, .07), (.15, .07), (.3, .07), (.07, .2), (.23, .2))]; W.build()
    T = K.Mesh("table", "near"); T.box(-2.1, -.92, 1.75, 3.45, .72, .76, "wood"); T.box(-2.04, -.98, 1.82, 3.38, .60, .72, "wood"); [T.box(x, x + .08, y, y + .08, 0, .72, "wood") for x in (-2.04, -1.06) for y in (1.82, 3.30)]; T.build(); R.chair("room", -2.45, 3.0, -math.pi / 2 - .1, bent=True); R.chair("near", -2.4, 2.2, -math.pi / 2 + .15, bent=False)
    for y, p in ((2.25, 1), (2.95, 2)): Q.sheet("near", -1.38, y, .764, .30, .42, math.pi / 2 + .04 * p, 7); Q.pencil("near", (-1.18, y - .24), (-1.02, y - .12), .762, "brass" if p == 1 else "steel", .010); Q.inkpot("near", -1.72, y + .26, .76)
    Lm = K.Mesh("shade", "near"); x, y, z = LAMP; Lm.lathe(x, y, z, [(.24, 0), (.245, .012), (.12, .12), (.05, .17), (.0, .18)], 16, "tile_b"); Lm.build(); Tk = K.Mesh("lamp", "near"); Tk.lathe(x, y, z - .16, [(.0, -.05), (.05, -.04), (.075, .0), (.05, .04), (.03, .07)], 12, "brass"); Tk.lathe(x, y, z - .08, [(.025, 0), (.038, .06), (.02, .2)], 9, "bulb"); R.rod(Tk, (x, y, z + .18), (x, y, ZC), .008, "iron", 5); Tk.build().visible_shadow = False
    Q.place_camera(.10, -1.7, 1.62, .475, .37); R.render_lit(os.path.join(HERE, "build", "police-post" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(x, y, z - .02, .85)], "fire": [(1.05, 2.98, .56, .55)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
RAW = os.path.join(HERE, "build", "police-post" + ("" if P.SS == 2 else "-half")); KEY = "#0c0a1e"
INK = {**A.EVE, "log": ("#241c34", "#33273e", "#6a5460"), "log_end": ("#3a3048", "#544660", "#8a7484"), "soot": ("#100e20", "#15122a", "#2a2440"), "plank": ("#1e1832", "#2a2240", "#4a3e58"), "post": ("#191430", "#241c3a", "#43364e"), "bench_wood": ("#201a34", "#2e2540", "#55465c"), "matting": ("#1c1a30", "#2a263e", "#4a4458"), "tile": ("#3a3c60", "#4e5078", "#8084a4"), "tile_b": ("#333558", "#46486e", "#74789a"), "iron": ("#0c0c20", "#14142c", "#302e48"), "coal": ("#ffc860",) * 3, "bark_b": ("#1c1832", "#28223e", "#443a52"), "frost": ("#4f74a8", "#6d94c4", "#a4c0dc"), "floor": ("#1e1832", "#2b233e", "#4c4058"), "floor_b": ("#1b152e", "#272038", "#463a52"), "wood": ("#1c1730", "#2a213a", "#4c3e52"), "trim": ("#28305a", "#3c4874", "#7086b0")}
def press(light):
    warm = [dict(Q.FIRELIGHT, lamp="fire", steps=(.03, .09, .25, .9)), dict(Q.LAMPLIGHT, lamp="lamp", steps=(.05, .13, .32, .7, 1.5))]
    kw = dict(tone=Q.eve_tone(), lit=("bulb", "coal", "frost"), cuts=(.36, .60), key=KEY, warm=warm, mute=("floor", "floor_b", "tape"), zfade=50, zref=5, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.8, 1.3), **kw)
    P.deliver("police-post", light, [("sky", R.sky([(0, "#2c4a84"), (1, "#6d94c4")], (), 0)), ("mid", room), ("near", near)])
if __name__ == "__main__": press("dusk")
