"""A schoolroom at Hailar, end of July 1939, six in the morning: a major's breakfast on the teacher's table, and in the middle of the floor, in the sun, a child's stool.
   stage A:  blender -b -P art/hailar_school.py -- 50|100        stage B:  /usr/bin/python3 art/hailar_school.py morning
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.93, -.22, -.30); X0, X1, Y1, ZC = -2.6, 3.3, 6.0, 2.85; WINS = [(-.05, 1.15, .85, 2.2), (2.6, 3.9, .85, 2.2), (4.7, 5.75, .85, 2.2)]; DOOR = (.42, 1.34, 0, 2.08); BOARD = (-1.35, .12, 1.0, 1.98); TOP = .76

def bench(layer, x0, x1, y0, y1, z, up=0.0):
    """A child's bench, longer side free; up > 0: it lies upside down on what is that high."""
    M = K.Mesh("bench", layer); seat, legs = ((up, up + .04), (up + .04, up + z)) if up else ((z - .04, z), (0, z - .04)); M.box(x0, x1, y0, y1, *seat, "bench_wood"); long = y1 - y0 > x1 - x0
    for t in (.1, .9):
        for e in (.16, .84): u, v = (x0 + e * (x1 - x0), y0 + t * (y1 - y0)) if long else (x0 + t * (x1 - x0), y0 + e * (y1 - y0)); M.box(u - .022, u + .022, v - .022, v + .022, *legs, "wood")
    return M.build()
def low_stool(layer, x, y, rot, z=.30, q=.16):
    """The prisoner's stool: made for a pupil of seven."""
    M = K.Mesh("stool", layer); c, s = math.cos(rot), math.sin(rot); T = lambda a, b, h: (x + a * c - b * s, y + a * s + b * c, h); ring = ((-q, -q), (q, -q), (q, q), (-q, q)); M.poly([T(*p, z) for p in ring], "chair"); [M.poly([T(*p, z - .035), T(*r, z - .035), T(*r, z), T(*p, z)], "chair") for p, r in zip(ring, ring[1:] + ring[:1])]
    for a in (-1, 1):
        for b in (-1, 1): R.beam(M, T(a * .12, b * .12, z - .03), T(a * .145, b * .145, 0), .02, "chair")
        R.beam(M, T(-.13, a * .13, .11), T(.13, a * .13, .11), .012, "chair")
    return M.build()
def stove(x, y):
    """Round iron stove on legs, cold and shut in July; the pipe goes into the wall."""
    M = K.Mesh("stove", "room"); M.lathe(x, y, .20, [(0, 0), (.25, 0), (.27, .08), (.25, .14), (.25, .66), (.29, .70), (.29, .74), (0, .76)], 14, "iron"); [R.rod(M, (x + .2 * math.cos(a), y + .2 * math.sin(a), .22), (x + .26 * math.cos(a), y + .26 * math.sin(a), 0), .025, "iron", 6) for a in (.7, 2.5, 3.9, 5.6)]; R.pipe(M, [(x, y, .92), (x, y, 2.28), (x, y + .12, 2.42), (x, Y1, 2.45)], .07, "iron", 10); M.lathe(x, y, 1.55, [(.08, 0), (.08, .04)], 10, "iron"); M.build()
    D = K.Mesh("stove door", "room"); D.obox(((x - .05, y - .25, 0), (1, 0, 0), (0, -1, 0)), -.11, .13, -.02, .02, .42, .64, "iron"); D.build(); S = K.Mesh("sheet iron", "room"); S.box(x - .4, x + .4, y - .6, y + .3, 0, .01, "iron"); S.build()
def table(x0=-.98, x1=-.12, y0=-.2, y1=1.22):
    """The teacher's table under a white cloth that hangs a hand's breadth and a half."""
    M = K.Mesh("table", "near"); [M.box(x, x + .09, y, y + .09, 0, TOP - .03, "wood") for x in (x0 + .07, x1 - .16) for y in (y0 + .08, y1 - .17)]; M.box(x0 + .06, x1 - .06, y0 + .06, y1 - .06, TOP - .14, TOP - .03, "wood"); M.build(); C = K.Mesh("cloth", "near"); C.box(x0, x1, y0, y1, TOP - .02, TOP, "linen")
    for fr, L in ((((x0, y0, 0), (1, 0, 0), (0, -1, 0)), x1 - x0), (((x1, y0, 0), (0, 1, 0), (1, 0, 0)), y1 - y0), (((x0, y1, 0), (0, -1, 0), (-1, 0, 0)), y1 - y0)): k = 24; C.slab(fr, ([(0, TOP), (L, TOP)] + [(L * (k - i) / k, TOP - .23 - .012 * math.sin(i * .9) - .035 * (abs(i / k - .5) * 2) ** 6) for i in range(k + 1)])[::-1], -.008, .008, "linen")
    C.build(); Fd = K.Mesh("creases", "near"); fr = ((x0, y0, 0), (1, 0, 0), (0, -1, 0)); [Fd.face(fr, [(u, TOP - .03), (u + .006, TOP - .03), (u + .010 * s, TOP - .22), (u + .012 * s - .008, TOP - .22)], .010, "curtain") for u, s in ((.10, 1), (.33, -1), (.58, 1), (.76, -1))]; Fd.build()
def breakfast():
    """Soup, rice and an egg on a lacquer tray; beside it tea, a napkin, a plate, the papers and the pencil."""
    N = "near"; z = TOP; T = K.Mesh("tray", N); x0, x1, y0, y1 = -.92, -.28, .22, .82; T.box(x0, x1, y0, y1, z, z + .014, "frame"); [T.box(*b, z + .014, z + .032, "frame") for b in ((x0, x1, y0, y0 + .014), (x0, x1, y1 - .014, y1), (x0, x0 + .014, y0, y1), (x1 - .014, x1, y0, y1))]; T.build(); z += .014; bowl = [(.03, 0), (.036, .012), (.062, .03), (.078, .062), (.076, .066), (.06, .055)]
    for x, y, mat, fill in ((-.80, .55, "red_lamp", "soup"), (-.575, .66, "china", "pages")): B = K.Mesh("bowl", N); B.lathe(x, y, z, bowl, 16, mat); B.lathe(x, y, z, [(.07, .052), (.045, .056 if fill == "soup" else .076), (0, .058 if fill == "soup" else .088)], 14, fill); B.build()
    x, y = -.375, .37; C = K.Mesh("egg bowl", N); C.lathe(x, y, z, [(.022, 0), (.026, .008), (.042, .020), (.052, .034), (.049, .036), (.03, .028)], 16, "china"); C.build(); E = K.Mesh("egg", N); E.lathe(x, y, z + .008, [(.01, 0), (.031, .018), (.037, .040), (.035, .060), (.028, .076), (.022, .075)], 18, "clock"); E.build(); Y = K.Mesh("yolk", N); Y.lathe(x, y, z + .008, [(.023, .075), (.013, .080), (0, .081)], 12, "brass"); Y.build()
    P_ = K.Mesh("plate", N); P_.lathe(-.70, .32, z, [(0, .005), (.06, .005), (.088, .016), (.09, .019), (.06, .009)], 16, "china"); P_.build(); S = K.Mesh("eggshell", N); rng = random.Random(7)
    for a, b, h in ((-.72, .31, .010), (-.675, .335, .010), (-.70, .285, .010), (-.66, .29, .010), (-.575, .285, .002), (-.60, .335, .002), (-.455, .30, .002)): k = [(a + rng.uniform(.010, .021) * math.cos(t), b + rng.uniform(.010, .021) * math.sin(t)) for t in (.3, 1.5, 2.6, 3.8, 5.2)]; S.poly([(u, v, z + h + rng.uniform(.004, .014)) for u, v in k], "clock")
    S.build(); Sp = K.Mesh("spoon", N); R.rod(Sp, (-.83, .58, z + .05), (-.89, .72, z + .10), .006, "steel", 5); Sp.build(); z = TOP; G = K.Mesh("tea", N); G.lathe(-.24, .84, z, [(.03, .004), (.036, .095), (0, .095)], 14, "tea"); G.lathe(-.24, .84, z + .095, [(.036, 0), (.038, .03), (.035, .03)], 14, "frost"); G.build()
    Q.paper_pile(N, -.66, 1.02, z, 5, .24, .30, 4, .012, ("folder_c", "pages"), .1); Q.sheet(N, -.52, .02, z + .004, .30, .21, -.12, 4); Q.pencil(N, (-.42, -.06), (-.27, .06), z + .006, "red_lamp", .008); W = K.Mesh("napkin", N); W.poly([(-.24, .30, z + .012), (-.15, .28, z + .02), (-.16, .47, z + .012), (-.25, .49, z + .012)], "label"); W.build()
def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(X0, X1, -6, Y1, ZC, WINS, [DOOR], (), board=.22, cornice=None, skirt=.12); back = F["back"]; Q.architrave(back, DOOR, .11)
    for wn in WINS: Q.sash(F["left"], wn, 2, (.64,), .12)
    C = K.Mesh("corridor", "room"); a, b, y0, y1 = -2.5, 3.4, Y1 + .4, 8.0; C.poly([(a, y0, 0), (b, y0, 0), (b, y1, 0), (a, y1, 0)], "floor_b"); C.poly([(a, y1, 0), (b, y1, 0), (b, y1, ZC), (a, y1, ZC)], "plaster_b"); C.poly([(a, y0, ZC), (b, y0, ZC), (b, y1, ZC), (a, y1, ZC)], "plaster_b"); [C.poly([(x, y0, 0), (x, y1, 0), (x, y1, ZC), (x, y0, ZC)], "plaster_b") for x in (a, b)]; C.box(a, b, y1 - .03, y1, 0, .14, "dado"); C.poly([(DOOR[0], Y1, .002), (DOOR[1], Y1, .002), (DOOR[1], y0, .002), (DOOR[0], y0, .002)], "floor_b"); C.build(); D = K.Mesh("door leaf", "room"); D.obox(((DOOR[1] - .02, y0, 0), (-.12, .993, 0), (-.993, -.12, 0)), 0, .9, -.02, .02, .01, 2.05, "wood"); D.build()
    B = K.Mesh("blackboard", "room"); u0, u1, z0, z1 = BOARD; B.obox(back, u0, u1, .02, .05, z0, z1, "map_sea"); [B.obox(back, *u, .02, .08, *v, "wood") for u, v in (((u0 - .06, u1 + .06), (z0 - .06, z0)), ((u0 - .06, u1 + .06), (z1, z1 + .06)), ((u0 - .06, u0), (z0, z1)), ((u1, u1 + .06), (z0, z1)))]; B.obox(back, u0 - .06, u1 + .06, .05, .15, z0 - .08, z0 - .05, "wood"); B.obox(back, u1 - .3, u1 - .17, .08, .13, z0 - .05, z0 - .01, "label"); B.build()
    H = K.Mesh("where a map hung", "room"); H.face(back, [(-2.42, 1.02), (-1.62, 1.02), (-1.62, 2.0), (-2.42, 2.0)], .003, "clock"); H.build(); H = K.Mesh("map hooks", "room"); [H.obox(back, u, u + .025, *n, *v, "iron") for u in (-2.36, -1.71) for n, v in (((0, .02), (2.05, 2.17)), ((.02, .08), (2.05, 2.07)), ((.06, .08), (2.07, 2.11)))]; H.build(); stove(1.95, 5.35); R.chair("room", 1.42, 4.75, 2.0, bent=False)
    bench("room", -1.95, -.05, 5.62, 5.88, .36); bench("room", -1.80, .05, 5.64, 5.88, .34, .362); bench("room", -1.9, -.1, 5.28, 5.52, .36); [bench("room", x, x + .26, y, y + 1.75, .36) for x, y in ((2.98, 1.1), (2.62, 1.3), (2.98, 3.2), (2.60, 3.35))]; bench("room", 2.97, 3.24, 1.25, 2.95, .34, .362); bench("room", 2.94, 3.22, 3.3, 4.9, .34, .362)
    low_stool("room", .64, 2.3, .32); R.chair("room", -1.42, .72, -math.pi / 2 - .22, bent=False); table(); breakfast()
    Q.place_camera(0, -2.5, 1.42, .44, .36); R.render_lit(os.path.join(HERE, "build", "hailar-school" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "hailar-school" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#241f30"
INK = {**A.DAY, "plaster": ("#a3a7aa", "#ccc9bc", "#fdecc8"), "plaster_b": ("#3c3c48", "#54525a", "#8a7c70"), "ceiling": ("#a3a5a6", "#b9b7b0", "#dcd2bc"), "clock": ("#b4b6b4", "#e2ddcc", "#fff4da"), "trim": ("#6f7f88", "#96a3a4", "#efe0be"), "dado": ("#40363c", "#5a4a48", "#b08862"), "floor": ("#6a5450", "#8a6c5a", "#f2c88a"), "floor_b": ("#604c4a", "#7f6252", "#e6ba7c"), "wood": ("#3c2f38", "#5a4442", "#b5855a"), "bench_wood": ("#4e3c3e", "#70544a", "#d09a66"), "iron": ("#1c1e2c", "#2a2c3a", "#5a5654"), "map_sea": ("#222c30", "#2c383a", "#4a5650"), "linen": ("#98a0ac", "#c2c3c2", "#fdf0d4"), "china": ("#7088a0", "#98adbc", "#f0e8d4"), "frame": ("#231a22", "#33232a", "#6a4038"), "red_lamp": ("#7c2420", "#a5322a", "#cf4a34"), "soup": ("#6a4a30", "#8f683c", "#c99650"), "brass": ("#c98a20", "#e6a528", "#f6bc38"), "curtain": ("#7c8592", "#9fa5aa", "#dccfb6"), "label": ("#a2a6ac", "#c9c9c2", "#f8ecd0"), "chair": ("#2a2028", "#3e2e32", "#8f6446")}
def wiped(D, rgb, N):
    """Chalk left on the board: two passes of a sleeve, and stubs of lines along the edge that it missed."""
    x, z = D["pos"][..., 0], D["pos"][..., 2]; board = R.mask_of(D, "map_sea"); n = N(60, 60, 9); m = np.zeros(x.shape, bool); f = N(14, 14, 5) > .05
    for cx, cz, r0, r1, a0, a1 in ((-.95, .30, 1.05, 1.36, 1.15, 1.95), (-.22, .42, .80, 1.10, 1.05, 2.15)): r, a = np.hypot(x - cx, z - cz), np.arctan2(z - cz, x - cx); m |= (r > r0) & (r < r1) & (a > a0 + .10 * n) & (a < a1 + .12 * n) & (np.sin(r * 58 + n * .5) > -.35)
    for u0, u1, v in ((-1.24, -.98, 1.86), (-.92, -.80, 1.86), (-1.24, -1.08, 1.13), (-.34, -.20, 1.10), (-.14, .0, 1.10)): m |= (x > u0) & (x < u1) & (np.abs(z - v - .012 * np.sin(x * 90)) < .010) & f
    return np.where((board & m)[..., None], rgb * .78 + P.hexc("#a3aba4") * .22, rgb).astype(np.float32)
def sentry(L):
    """One soldier in the corridor, his back to the room, at ease, rifle by the sling; no badge."""
    x, y, s = PJ(.90, 6.85, 0); c, d = "#776a4a", "#524834"; parts = G.back("jacket", "none", sway=.012, turn=-.5, left="down", right="fold", collar="flat", belt="full", legs="contra", seed=4) + [("hat", "c", [(-.062, .932), (-.060, .966), (-.036, .996), (.0, 1.002), (.034, .994), (.052, .966), (.050, .932), (.0, .924)]), ("strap", "l", [(.098, .43, .016), (.106, .60, .015), (.112, .82, .009), (.116, 1.06, .006)]), ("strap", "l", [(.050, .83, .006), (.096, .70, .006), (.098, .52, .006)])]
    P.blot(L, P.oval(x, y, s * .34, s * .04), "#3a3038", .6, 2, 3); K.stamp(L, parts, x, y, s * 1.62, dict(coat=c, sleeve=c, fold=d, boot="#57523c", hat=c, hat2=d, hair="#1e1a20", face="#9a7660", glove="#9a7660", belt="#3a2a24", cuff=d, strap="#2c2226", fur=c, shawl=c), False, None, None, 4, line=(KEY, max(.7, 1.0 * S)))
def press(light):
    kw = dict(tone=Q.day_tone(.12, .12, 1.9), lit=(), cuts=(.41, .74), key=KEY, warm=(), extra=wiped, mute=("floor", "floor_b", "tape", "clock", "curtain"), zfade=50, zref=5, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), **kw); sentry(room); near, _ = R.block(RAW, "near", INK, seed=47, lines=(1.9, .9), **kw)
    P.deliver("hailar-school", light, [("sky", R.sky([(0, "#b4c6c8"), (.22, "#e8dcc0"), (.352, "#fbe2ac"), (.358, "#c8a472"), (.42, "#d8b884"), (1, "#d8b884")], (), 0)), ("mid", room), ("near", near)], still_budget=119_000)
if __name__ == "__main__": press("morning")
