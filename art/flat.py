"""Place: the Lukoshins' room and a half, Pristan, 1932.  Lights: lamp (New Year's supper), morning.
   stage A:  blender -b -P art/flat.py -- 50|100      stage B:  /usr/bin/python3 art/flat.py lamp morning   ("half" first = preview)
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R
RAW = os.path.join(HERE, "build", "flat"); CUTTING = RAW + "-cutting"; LAYERS = ["back", "mid", "near", "fore"]
SUN = (.13, -.80, -.36); HOOKS = (-2.36, -2.15, -1.96, -1.78, -1.62); LAMP = (-.50, 2.0, 1.74); X0, X1, Y1, ZC = -2.35, 3.3, 4.6, 2.78

# the Empire of 1914, coast and border by (longitude, latitude); a schoolroom outline, laid out as a cone
EMPIRE = [(21, 60), (22, 63), (25, 65), (24, 68.5), (30, 70), (41, 67.5), (40, 66.3), (34, 66.6), (36, 64), (40, 64.6), (44, 66), (44, 68.3), (54, 68.6), (60, 69), (67, 69), (67, 72), (71, 73), (73, 71.5), (72, 67.5), (75, 69), (78, 72.2), (87, 75), (98, 76.2), (104, 77.7), (113, 74), (123, 73), (128, 72.5), (140, 72.6), (152, 71), (160, 69.8), (170, 69.3), (180, 69), (190, 66), (180, 64.6), (178, 62.4), (170, 60), (163, 58.5), (162, 55), (157, 51), (155.6, 55), (157, 58), (163, 61.5), (156, 61), (154, 59.3), (143, 59.2), (136, 54.8), (139, 54), (141, 52), (140, 48.5), (136, 44.5), (132, 43), (130.6, 42.5), (131, 45), (135, 48.4), (131, 47.8), (127, 50), (121, 53.2), (117, 49.6), (108, 49.4), (98, 50.6), (92, 50.8), (87, 49), (82.5, 46), (80, 42.3), (74, 39.6), (74.5, 37.4), (70, 37.8), (66, 37.4), (62, 35.4), (57, 38.1), (54, 37.4), (53, 40), (53.5, 42), (51, 44.5), (53, 46.8), (49, 46), (47.5, 43), (49.8, 40.4), (48.8, 38.5), (45, 39), (42.5, 40.4), (41.5, 41.5), (38, 44.4), (37.5, 46.8), (35, 45.2), (33, 45), (33, 46.2), (30.5, 46.4), (28.5, 45.4), (27, 48), (22.5, 49.2), (19.2, 50.5), (18, 52.6), (20, 54.2), (21, 56.5), (24, 57.2), (23.5, 59.2), (28, 59.6), (25, 60.2)]
RIVERS = [[(48, 46), (45, 49), (50, 53), (49, 56), (40, 58), (33, 57)], [(72, 66.5), (66, 64), (69, 61), (76, 58), (84, 54), (85, 51)], [(83, 71), (86, 66), (90, 61), (93, 56), (92, 52)], [(126, 72), (124, 66), (129, 62), (120, 60), (107, 54)], [(140, 53), (137, 50), (131, 47.8), (127, 50), (120, 53)], [(69, 61), (71, 56), (82, 50)]]
def cone(lo, la): t = math.radians((lo - 100) * .56); r = 104 - la; return r * math.sin(t), -r * math.cos(t)

def shell():
    fr = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); M = K.Mesh("walls", "back"); w = (-1.75, -.50, .92, 2.32)
    R.wall_holes(M, fr, X0 - 3, X1 + 1, 0, ZC, [w], -.42, 0, "wallpaper"); M.obox(fr, X0 - 3, X1 + 1, 0, .03, 0, .14, "dado"); M.obox(fr, X0 - 3, X1 + 1, 0, .045, ZC - .1, ZC, "dado")
    M.poly([(X0, -4, 0), (X0, Y1, 0), (X0, Y1, ZC), (X0, -4, ZC)], "wallpaper"); M.poly([(X1, -4, ZC), (X1, Y1, ZC), (X1, Y1, 0), (X1, -4, 0)], "wallpaper"); M.poly([(X0 - 3, -4, ZC), (X0 - 3, Y1, ZC), (X1 + 1, Y1, ZC), (X1 + 1, -4, ZC)], "ceiling"); M.build()
    F = K.Mesh("floor", "back"); rng = random.Random(3); x = X0 - 1
    while x < X1 + 1: F.poly([(x, -4, 0), (x + .21, -4, 0), (x + .21, Y1, 0), (x, Y1, 0)], rng.choice(("floor", "floor", "floor_b"))); x += .21
    F.build(); G = K.Mesh("rug", "back"); G.box(-2.0, 1.3, .75, 3.4, 0, .012, "rug"); G.box(-1.85, 1.15, .9, 3.25, .0, .014, "dado"); G.box(-1.78, 1.08, .97, 3.18, .0, .016, "rug"); G.build()
    W = K.Mesh("window", "back")                                 # double frame, deep sill, the little pane
    for n in (-.34, -.06):
        for u in (w[0] + .04, w[1] - .04, (w[0] + w[1]) / 2): W.obox(fr, u - .04, u + .04, n - .03, n + .03, w[2], w[3], "trim")
        for z in (w[2] + .04, w[3] - .04, w[2] + .92): W.obox(fr, w[0], w[1], n - .03, n + .03, z - .04, z + .04, "trim")
        W.obox(fr, w[1] - .34, w[1] - .29, n - .03, n + .03, w[2] + .92, w[3], "trim")
    W.obox(fr, w[0] - .12, w[1] + .12, -.05, .20, w[2] - .06, w[2], "trim")
    for u in (w[0] - .06, w[1] + .06): W.obox(fr, u - .06, u + .06, 0, .05, w[2], w[3] + .06, "trim")
    W.obox(fr, w[0] - .14, w[1] + .14, 0, .07, w[3], w[3] + .13, "trim"); W.obox(fr, w[0] + .06, w[1] - .06, -.30, -.12, w[2], w[2] + .09, "linen"); W.build()
    Pn = K.Mesh("panes", "back"); Pn.face(fr, [(w[0], w[2]), (w[1], w[2]), (w[1], w[3]), (w[0], w[3])], -.36, "frost"); Pn.build().visible_shadow = False
    C = K.Mesh("curtain", "back")
    for s, u in ((-1, w[0] - .02), (1, w[1] + .02)):
        for i in range(4): a = u + s * (.0 + .065 * i) - (.04 if s < 0 else 0); C.obox(fr, a - .035, a + .04, .10 + .02 * (i % 2), .16 + .02 * (i % 2), 1.0 - .02 * i, w[3] + .12, "curtain")
    R.rod(C, (w[0] - .35, Y1 - .14, w[3] + .14), (w[1] + .35, Y1 - .14, w[3] + .14), .018, "brass"); C.build()

def corner_and_map():
    fr = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); I = K.Mesh("icons", "back")
    for u, z, a, b in ((-2.14, 2.02, .15, .19), (-1.96, 1.98, .085, .11)):
        I.obox(fr, u - a - .03, u + a + .03, .02, .06, z - b - .03, z + b + .03, "icon_gold"); I.obox(fr, u - a, u + a, .06, .065, z - b, z + b, "icon"); I.face(fr, [(u + a * .44 * math.cos(t), z + b * .28 + a * .44 * math.sin(t)) for t in [k * math.pi / 6 for k in range(12)]], .068, "icon_gold"); I.face(fr, [(u + a * .25 * math.cos(t), z + b * .26 + a * .3 * math.sin(t)) for t in [k * math.pi / 6 for k in range(12)]], .070, "bench_wood"); I.face(fr, [(u - a * .62, z - b), (u + a * .62, z - b), (u + a * .42, z + .01), (u - a * .42, z + .01)], .069, "curtain")
    I.obox(fr, -2.35, -1.86, .0, .2, 1.74, 1.77, "wood"); I.build(); T = K.Mesh("towel", "back")
    for u in (-2.31, -1.90): T.slab(fr, [(u - .05, 1.76), (u + .05, 1.76), (u + .055, 1.38), (u - .055, 1.40)], .20, .215, "linen"); T.slab(fr, [(u - .055, 1.46), (u + .055, 1.46), (u + .055, 1.42), (u - .055, 1.42)], .216, .22, "red_lamp")
    T.build(); L = K.Mesh("lampada", "back"); L.lathe(-2.12, Y1 - .26, 1.60, [(.0, 0), (.035, .03), (.045, .09), (.04, .10)], 10, "red_lamp"); R.rod(L, (-2.12, Y1 - .26, 1.70), (-2.12, Y1 - .2, 2.42), .005, "brass", 5); L.build()
    mx, mz, W, H = .95, 1.80, 1.82, 1.12; M = K.Mesh("map", "back"); M.obox(fr, mx - W / 2, mx + W / 2, .015, .03, mz - H / 2, mz + H / 2, "map_sea")
    for z in (mz - H / 2, mz + H / 2): R.rod(M, (mx - W / 2 - .06, Y1 - .04, z), (mx + W / 2 + .06, Y1 - .04, z), .024, "wood")
    R.rod(M, (mx, Y1 - .03, mz + H / 2 + .24), (mx - W * .4, Y1 - .03, mz + H / 2), .006, "iron", 4); R.rod(M, (mx, Y1 - .03, mz + H / 2 + .24), (mx + W * .4, Y1 - .03, mz + H / 2), .006, "iron", 4); M.build()
    q = [cone(*p) for p in EMPIRE]; xs, ys = [a for a, _ in q], [b for _, b in q]; k = W * .92 / (max(xs) - min(xs)); cx, cy = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2; to = lambda p: (mx + (p[0] - cx) * k, mz + .03 + (p[1] - cy) * k)
    E = K.Mesh("land", "back"); E.face(fr, [to(p) for p in q][::-1], .034, "map_land")
    for r in RIVERS:
        p = [to(cone(*a)) for a in r]
        for (a, b), (c, d) in zip(p, p[1:]): n = math.hypot(c - a, d - b) or 1; ox, oz = -(d - b) / n * .004, (c - a) / n * .004; E.face(fr, [(a + ox, b + oz), (c + ox, d + oz), (c - ox, d - oz), (a - ox, b - oz)], .036, "map_river")
    for a, b, c, d in ((-.97, -.94, -.93, .93), (.94, .97, -.93, .93), (-.97, .97, .90, .93), (-.97, .97, -.93, -.90)): E.face(fr, [(mx + a * W / 2, mz + c * H / 2), (mx + b * W / 2, mz + c * H / 2), (mx + b * W / 2, mz + d * H / 2), (mx + a * W / 2, mz + d * H / 2)], .034, "map_river")
    E.build(); R.tile_stove("back", 2.32, 3.22, 3.85, 4.6, 2.46); P = K.Mesh("pipe", "back"); R.pipe(P, [(2.77, 4.25, 2.46), (2.77, 4.25, 2.8)], .09, "iron"); P.build()

def furniture(laid=True):
    """Everything that stands in the room; laid: the table has its cloth and five places, else it is cleared for cutting."""
    R.sewing_machine("mid", -.80, 4.05); S = K.Mesh("shirts", "mid")
    for i in range(5): S.box(-1.24 + .01 * (i % 3), -.98 - .015 * (i % 2), 3.9, 4.2, .76 + i * .035, .792 + i * .035, "linen")
    S.slab(((-.72, 3.96, .76), (1, 0, 0), (0, -1, 0)), [(-.28, .0), (.10, .0), (.30, -.02), (.34, -.36), (.22, -.42), (.05, -.34), (-.12, -.44), (-.30, -.30)], .14, .165, "linen"); S.build()
    H = K.Mesh("hanger", "mid"); fh = ((-.17, Y1 - .22, 2.06), (1, 0, 0), (0, -1, 0)); H.slab(fh, [(-.05, 0), (.05, 0), (.20, -.07), (.27, -.50), (.19, -.52), (.155, -.24), (.165, -.78), (-.165, -.78), (-.155, -.24), (-.19, -.52), (-.27, -.50), (-.20, -.07)], 0, .04, "linen"); H.build()
    R.chair("mid", -.80, 3.45, .25)
    for x, r in ((-1.27, math.pi + .1), (-.22, math.pi - .15)): R.chair("mid", x, 2.95, r)
    if laid: places()
    else: cutting()
    R.lampshade("near", LAMP[0], LAMP[1], LAMP[2] + .07, .36, ZC)
    for x, y, a in ((-1.0, 1.22, .08), (-.18, 1.20, -.12)) if laid else (): R.chair("near", x, y, a)
    for x, a in () if laid else ((.62, math.pi + .06), (1.42, math.pi - .10)): R.chair("mid", x, 4.22, a)                      # moved to the wall, out of the way of the shears
    R.chair("near", .98, 1.62, 1.05, bent=True)          # the fifth stands apart
def cutting():
    """The bare table with a length of cloth over it, tissue patterns pinned down, shears, chalk and a tape."""
    z = .76; R.table("near", -1.46, .44, 1.45, 2.55, z, "wood"); C = K.Mesh("stuff", "near"); flat = lambda pts, m, k, M=None: (M or C).poly([(x, y, z + k) for x, y in pts], m)
    flat([(-1.30, 1.448), (-.02, 1.448), (.02, 2.30), (-1.16, 2.36)], "coat_b", .004); C.slab(((-1.30, 1.45, z), (1, 0, 0), (0, -1, 0)), [(0, .004), (1.28, .004), (1.27, -.20), (1.05, -.23), (.80, -.205), (.52, -.24), (.24, -.21), (.02, -.225)], .004, .014, "coat_b"); C.build()
    T = K.Mesh("patterns", "near"); flat([(-1.14, 1.62), (-.78, 1.56), (-.70, 1.74), (-.74, 2.14), (-.86, 2.22), (-.98, 2.12), (-1.10, 2.20), (-1.18, 2.10)], "linen", .008, T); flat([(-.56, 1.60), (-.22, 1.58), (-.16, 1.84), (-.30, 2.12), (-.46, 2.13), (-.60, 1.86)], "linen", .008, T); T.build()
    S = K.Mesh("shears", "near"); R.rod(S, (-.66, 1.56, z + .015), (-.50, 1.86, z + .015), .010, "steel", 5); R.rod(S, (-.72, 1.60, z + .015), (-.47, 1.84, z + .015), .010, "steel", 5)
    for x, y in ((-.70, 1.50), (-.78, 1.55)): [R.rod(S, (x + .040 * math.cos(a), y + .040 * math.sin(a), z + .015), (x + .040 * math.cos(a + .7), y + .040 * math.sin(a + .7), z + .015), .009, "iron", 5) for a in (0, .7, 1.4, 2.1, 2.8, 3.5, 4.2, 4.9, 5.6)]
    S.build(); B = K.Mesh("bolt", "near")
    for i, m in enumerate(("coat_d", "coat_d", "coat_a")): B.box(.10 - .01 * i, .40 - .012 * i, 1.78 + .015 * i, 2.34 - .01 * i, z + .052 * i, z + .05 + .052 * i, m)
    R.rod(B, (.26, 1.50, z + .02), (.33, 1.58, z + .02), .018, "china", 6); B.build(); M = K.Mesh("tape-measure", "near")
    for a, b in (((.06, 1.70), (.12, 1.56)), ((.12, 1.56), (.16, 1.448))): M.poly([(a[0], a[1], z + .012), (a[0] + .03, a[1], z + .012), (b[0] + .03, b[1], z + .012), (b[0], b[1], z + .012)], "brass")
    M.slab(((.16, 1.445, z), (1, 0, 0), (0, -1, 0)), [(0, .01), (.03, .01), (.035, -.34), (.005, -.34)], .004, .010, "brass"); M.build()
def places():
    """The table as it is laid for five, with the soup on it."""
    R.table("near", -1.46, .44, 1.45, 2.55, .76, "wood", cloth="linen"); P = K.Mesh("set", "near")
    for x, y, r in ((-1.02, 2.32, 3.1), (-.22, 2.32, 3.2), (-.95, 1.68, 0), (-.12, 1.68, .1), (.24, 2.02, 1.5)): R.setting(P, x, y, .76, True, 0 if r < 1 else math.pi)
    P.build(); D = K.Mesh("dishes", "near"); D.lathe(-.62, 2.05, .76, [(.08, 0), (.16, .05), (.19, .10), (.18, .10)], 14, "china"); D.lathe(-.62, 2.05, .84, [(.17, 0), (.10, .05), (0, .07)], 12, "soup"); D.lathe(-.18, 2.10, .76, [(.045, 0), (.05, .01), (.05, .15), (.018, .20), (.018, .26), (.022, .27)], 10, "vodka"); D.slab(((-1.22, 2.02, .76), (1, 0, 0), (0, -1, 0)), [(-.16, 0), (.14, 0), (.16, .05), (.10, .09), (-.12, .095), (-.17, .05)], -.06, .06, "bread"); D.box(-1.42, -1.02, 1.93, 2.1, .758, .766, "wood"); D.build()

def partition():
    """Board partition by the door, with the row of hooks."""
    y = 1.12; fr = ((0, y, 0), (1, 0, 0), (0, -1, 0)); M = K.Mesh("partition", "fore"); R.boards(M, fr, -4.4, -1.44, 0, 2.06, 0, .19, "dado", 4); M.box(-4.5, -1.36, y - .05, y + .08, 2.06, 2.16, "post"); M.build()
    M = K.Mesh("post", "fore"); M.box(-1.46, -1.36, y - .03, y + .10, 0, 2.06, "post"); M.build(); M = K.Mesh("rail", "fore"); M.obox(fr, -4, -1.48, 0, .03, 1.66, 1.80, "post"); M.build()
    for u in HOOKS: H = K.Mesh("hook", "fore"); R.pipe(H, [(u, y - .03, 1.75), (u, y - .12, 1.72), (u, y - .14, 1.79)], .013, "iron", 6); H.build()

def model(scale):
    for raw, laid in ((RAW, True), (CUTTING, False)):
        K.reset(); shell(); corner_and_map(); furniture(laid); partition()
        K.camera((0, -2.8, 1.50), (0, 60, 1.50), 24, (.055, -.028)); R.render_lit(raw, LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1], LAMP[2], 1.0)], "icon": [(-2.12, Y1 - .30, 1.72, .10)], "sky": [(-1.12, 4.9, 1.75, 1.0)]}, scale)
if K.bpy and __name__ == "__main__":
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np, cv2
HALF = "half" in sys.argv; P.SS = 1 if HALF else 2; S = P.SS / 2
OUT = os.path.join(HERE, "build", "proof") if HALF else os.path.join(HERE, "..", "assets", "scenes"); h, w = P.H * P.SS, P.W * P.SS; F32 = np.float32

NIGHT = {"wallpaper": ("#191d44", "#23284f", "#30365f"), "dado": ("#151838", "#1e2246", "#2b3058"), "ceiling": ("#1c2148", "#272d58", "#363d6c"), "floor": ("#17183a", "#20224a", "#2f3058"), "floor_b": ("#141534", "#1c1d42", "#292a50"), "rug": ("#2a1a3c", "#3d2444", "#54324e"), "trim": ("#2b3764", "#41507f", "#66769f"), "curtain": ("#2b3260", "#3c4476", "#555e90"), "frost": ("#16264f",) * 3,
    "linen": ("#4a5586", "#6a76a4", "#a3aecb"), "china": ("#4a5586", "#7480aa", "#b0bad2"), "brass": ("#3a2c3c", "#6d4c40", "#b98a4a"), "icon": ("#2a2038", "#3a2a40", "#553c46"), "icon_gold": ("#5a4440", "#8a6640", "#c9964e"), "red_lamp": ("#c43a34", "#df4f3a", "#f27a4c"), "wood": ("#1d1838", "#2c2244", "#43324e"), "bench_wood": ("#241c38", "#3a2a40", "#5a4048"), "map_sea": ("#3a4474", "#535e8c", "#7c86aa"), "map_land": ("#33335e", "#4a4668", "#6d6276"), "map_river": ("#23284f",) * 3,
    "frame": ("#15142e", "#221d38", "#352b44"), "tile": ("#36426f", "#525f8d", "#8490b2"), "tile_b": ("#2b3560", "#445080", "#6c78a0"), "iron": ("#0c0e22", "#14172f", "#222743"), "machine": ("#0c0e22", "#14172f", "#262a4a"), "steel": ("#3a4468", "#66739a", "#a3b0cb"), "chair": ("#120f26", "#1e1834", "#332842"), "shade": ("#f3c67c",) * 3, "bulb": ("#fff0c2",) * 3, "soup": ("#6a2c38", "#8a3a3a", "#b0523e"), "bread": ("#3a2436", "#5a3840", "#8a5a48"), "vodka": ("#5a6c9c", "#8296bd", "#c2d0e0"), "post": ("#14122c", "#1d1938", "#2e2748"),
    "coat_a": ("#1a1c40", "#232650", "#343866"), "coat_b": ("#341f3e", "#46294a", "#5e3a56"), "coat_c": ("#14172f", "#1c203f", "#2b3056"), "coat_d": ("#22264c", "#2e335e", "#424876"), "coat_e": ("#2b2244", "#3b2e52", "#524264")}
DAY = {**NIGHT, "wallpaper": ("#46527e", "#7f8fb0", "#d6d0cc"), "dado": ("#333d68", "#5b6a94", "#a9a8b4"), "ceiling": ("#566492", "#8795b4", "#cdcdd0"), "floor": ("#3a3c64", "#6a6785", "#e0bf98"), "floor_b": ("#34365c", "#5e5c7a", "#d2b08c"), "rug": ("#46325a", "#6a4a68", "#c98d7c"), "trim": ("#7f92b8", "#b0bfd4", "#ece4dc"), "curtain": ("#7a8ab0", "#a7b4cc", "#e6dfd8"), "frost": ("#e4e6e2",) * 3, "linen": ("#7c8db4", "#c3cedd", "#fff0d8"), "china": ("#8c9cc0", "#ccd5e0", "#fff2de"), "brass": ("#5a4c54", "#8f7254", "#d3a868"), "icon": ("#43364c", "#5c4654", "#87655f"), "icon_gold": ("#8a7054", "#b38f58", "#e0bd7c"), "wood": ("#443a58", "#635064", "#a3826f"), "bench_wood": ("#4d3f58", "#70585f", "#b08c70"),
    "map_sea": ("#8b98b6", "#b3bccc", "#e3dccf"), "map_land": ("#7f7590", "#a3929c", "#cda995"), "map_river": ("#5c6486", "#727aa0", "#9a94a4"), "frame": ("#332c48", "#4c3f58", "#7c665f"), "tile": ("#7f90b6", "#bac6d8", "#f0e8de"), "tile_b": ("#7786ad", "#a3b0c8", "#dad6d2"), "iron": ("#20264a", "#2f365c", "#5a608a"), "machine": ("#14183a", "#1f2448", "#474d76"), "steel": ("#6a789e", "#98a6c2", "#dfe2e2"), "chair": ("#2e2744", "#443854", "#8a6a64"), "shade": ("#a3b0c8", "#c6ceda", "#ece6de"), "bulb": ("#dfe4e8",) * 3, "post": ("#363457", "#4e4a6c", "#8b8088"), "soup": ("#7c4454", "#9a5658", "#c47c66"), "bread": ("#5c4656", "#86625e", "#c09a78"), "vodka": ("#93a6c4", "#bfccdc", "#eef0ec"),
    "coat_a": ("#2b3160", "#3b4270", "#5c6288"), "coat_b": ("#523654", "#6c475f", "#946a70"), "coat_c": ("#23284f", "#323862", "#525880"), "coat_d": ("#3d4876", "#535e8a", "#7c84a4"), "coat_e": ("#453c62", "#5d5074", "#857486")}
MORNING = {k: tuple(R.hexes({"x": c}, "#cfd0d4", a)["x"] for c, a in zip(v, (.40, .30, .10))) if k in ("wallpaper", "dado", "ceiling", "floor", "floor_b", "rug", "post") else v for k, v in DAY.items()}     # grey light from snow, which goes everywhere
COL = dict(body="#232850", coat="#2a2c56", boot="#0d0f22", trouser="#1c1f42", skin="#9a6452", cuff="#c9b8a8", glass="#cfd6da", vodka="#f0dcb0", seam="#15183a", belt="#171a3a", btn="#d9a860", collar="#1d2048", hair="#8b8a9c")
SHAWL = [("shawl", "c", [(-.30, .04), (-.06, .06), (.10, .05), (.20, .0), (.245, -.28), (.22, -.62), (.255, -.96), (.10, -1.04), (.0, -.98), (-.12, -1.06), (-.30, -1.0)])] + [("fold", "l", [(.10 - .09 * i, .0, .002), (.13 - .10 * i, -.40 - .06 * i, .009), (.10 - .09 * i, -.93, .002)]) for i in range(4)] + [("fringe", "l", [(.235 - .052 * i, -.97, .008), (.24 - .054 * i + .01 * (i % 2), -1.12, .005)]) for i in range(10)]
COLONEL = (.62, 3.12, 1.78)

def wallpaper(D, rgb, N, dark, light):
    """Printed paper: thin stripes and sprigs, half rubbed away; tiles of the stove; boards of the map."""
    m = R.mask_of(D, "wallpaper") & (D["z"] < 9); x, z = D["pos"][..., 0] + D["pos"][..., 1] * (np.abs(D["n"][..., 0]) > .5), D["pos"][..., 2]; u = (x * 5.2) % 1; v = (z * 3.4 + .5 * (np.floor(x * 5.2) % 2)) % 1
    sprig = (np.hypot((u - .5) * .8, (v - .5) * 1.2) < .17) | ((np.abs(u - .5 - .25 * (v - .5)) < .035) & (v > .2) & (v < .5)); line = (np.abs(u - .02) < .035); rub = N(160, 120, 40) > -.15; rgb = np.where((m & rub & sprig)[..., None], rgb * light, rgb); rgb = np.where((m & line)[..., None], rgb * dark, rgb)
    t = R.mask_of(D, "tile"); q = D["pos"][..., 0] * 4.44 + .1; k = z * 4.7; j = (np.abs(q % 1 - .5) > .462) | (np.abs(k % 1 - .5) > .462); flower = np.abs(np.hypot(q % 1 - .5, k % 1 - .5) - .22) < .055
    rgb = np.where((t & j)[..., None], rgb * .80, rgb); return np.where((t & flower)[..., None], rgb * F32((.80, .88, .98)), rgb)
def frost(D, rgb, N, clear, mid, pale):
    """Frost ferns growing from the lower edge of each pane; the little pane stays clear."""
    m = R.mask_of(D, "frost") & (D["pos"][..., 1] > 4.7); x, z = D["pos"][..., 0], D["pos"][..., 2]; v = (z - .92) % .92 / .92; cx = np.abs(((x + 1.75) % .625) / .625 - .5) * 2
    fern = np.abs(N(26, 60, 61) + .8 * N(11, 30, 62)); grow = .95 * (1 - v) + .55 * cx ** 3 + .35 * N(60, 60, 63); pane = (x > -.84) & (z > 1.86); grow = np.where(pane, grow - .9, grow)
    rgb = np.where(m[..., None], P.hexc(clear), rgb); rgb = np.where((m & (grow > .42))[..., None], P.hexc(mid), rgb); return np.where((m & (grow > .36) & (fern < .16 + .30 * np.clip(grow - .4, 0, 1)))[..., None], P.hexc(pale), rgb).astype(F32)

def picture(light):
    lamp = light == "lamp"; raw = RAW if lamp else CUTTING; PJ = K.Projector(raw, w, h); cx, cy, ch = COLONEL; ink = NIGHT if lamp else MORNING
    if lamp:
        tone = lambda D: .26 + .12 * D["n"][..., 2] + .10 * np.clip(D["n"][..., 1], 0, 1); lit = ("shade", "bulb", "red_lamp"); cuts = (.36, .66)
        shade = np.zeros((h, w), F32)                            # the Colonel's shadow, thrown on the wall and the map
        for t, q in K.polys(R.colonel_back()):
            if t in ("glass", "vodka"): continue
            k = (Y1 - LAMP[1]) / (cy - LAMP[1]); pts = [PJ(LAMP[0] + (cx + u * ch - LAMP[0]) * k, Y1, LAMP[2] + (v * ch - LAMP[2]) * k)[:2] for u, v in q]; cv2.fillPoly(shade, [np.int32(np.array(pts) * 16)], 1.0, cv2.LINE_AA, 4)
        warm = lambda back: [dict(lamp="lamp", ragged=.025, steps=(.012, .045, .105, .36, 1.0), pale=("#8a7fa6", "#c79492", "#ecbd88", "#f8d9a2", "#ffeec6"), dark=(("#553154", .45), ("#8a4a50", .52), ("#c4784e", .50), ("#eaa85e", .55), ("#fbd08a", .5)), **(dict(gain=lambda D: 1 - shade * (D["pos"][..., 1] > 3.8)) if back else {})), dict(lamp="icon", steps=(.06, .25), pale=("#a06070", "#d97a5a"), dark=(("#7d3048", .45), ("#c4483c", .5)))]
        fr = lambda D, rgb, N: frost(D, wallpaper(D, rgb, N, .90, 1.10), N, "#142450", "#3a5a94", "#8fb0d4"); key = "#0b0d26"
    else:
        tone = lambda D: .30 + .20 * np.clip(D["n"][..., 2], 0, 1) + .20 * np.clip(-D["n"][..., 0], 0, 1) + .95 * D["key"] + (.78 * np.minimum(D["lamp-sky"] * 2.2, .62) + .45 * np.minimum(D["lamp-sky"] * 14, .6) * (D["n"][..., 2] > .5)) * (D["n"][..., 2] > -.5) * (D["n"][..., 0] < .5); lit = ("red_lamp",); cuts = (.40, .72); warm = lambda back: [dict(lamp="icon", steps=(.10, .35), pale=("#c9a0a0", "#e39a80"), dark=(("#9a5058", .35), ("#c4483c", .4)))]
        fr = lambda D, rgb, N: frost(D, wallpaper(D, rgb, N, .95, 1.05), N, "#f6e6cc", "#d3dee6", "#fff6e6"); key = "#1c2044"
    kw = dict(tone=tone, lit=lit, cuts=cuts, key=key, mute=("map_land", "map_river", "floor", "floor_b", "rug", "frost"), zfade=60, zref=6, mottle=.018)
    back, _ = R.block(raw, "back", ink, warm=warm(True), seed=21, lines=(2.3, 1.2), extra=fr, **kw); mid, _ = R.block(raw, "mid", ink, warm=warm(False), seed=33, lines=(2.5, 1.2), **kw); near, _ = R.block(raw, "near", ink, warm=warm(False), seed=47, lines=(2.8, 1.4), **kw); fore, _ = R.block(raw, "fore", ink, warm=warm(False), seed=59, lines=(3.0, 1.5), **kw)
    bare = 1 - back[..., 3:]; back[..., :3] = back[..., :3] * back[..., 3:] + P.hexc(ink["wallpaper"][0]) * bare; back[..., 3] = 1
    if lamp:
        px, py, s = PJ(cx, cy, 0); K.stamp(mid, R.colonel_back(), px, py, s * ch, COL, False, [("#4a2c4c", -15 * S, 0, .9), ("#a85c4c", -8 * S, 1, .9), ("#f0b468", -4.5 * S, 0), ("#ffe9b8", -1.8 * S, 0), ("#4a5586", 2.2 * S, 0)], None, 9, line=("#0b0d26", 1.5 * S))
    if lamp: tones = (("greatcoat", "#23264c", "#1b1e40"), ("fur", "#46294a", "#382140"), ("railway", "#171a38", "#121530"), ("girl", "#5a3048", "#48263e"), ("boy", "#232a56", "#1b2148"))
    else: tones = (("fur", "#74506a", "#60425a"), ("girl", "#a0545a", "#87464f"), ("greatcoat", "#59608a", "#4a5078"))      # that morning there are four or five: a shawl hangs over the rest, and one cannot count
    for i, ((kind, c, d), u) in enumerate(zip(tones, HOOKS if lamp else (-2.06, -1.84, -1.64))):
        px, py, s = PJ(u, 1.0, 1.70 - .014 * (i % 3)); wear = dict(body=c, coat=c, sleeve=c, collar=d, seam=d, strap=d, btn="#c9964e" if lamp else "#d3a868", fur="#6c6480" if lamp else "#b8b0bc", shawl="#6a3448" if lamp else "#b06a68", cane=d)
        K.stamp(fore, R.hung_coat(kind), px, py, s * .94, wear, False, [("#6a3c4c", 13 * S, 0, .8), ("#e8a45c", 4.5 * S, 0), ("#ffdf9c", 1.8 * S, 0)] if lamp and i > 2 else [("#553154", 7 * S, 0, .8), ("#b9704c", 2.2 * S, 0)] if lamp else [("#9aa5c4", 3 * S, 0, .8)], None, i + 3, line=(key, 1.7 * S))
    if not lamp: px, py, s = PJ(-2.34, .98, 1.70); K.stamp(fore, SHAWL, px, py, s, dict(body="#8a7a8c", shawl="#8a7a8c", fold="#6a5c74", fringe="#a3949c"), False, [("#c9c3c8", 3 * S, -1, .9)], None, 11, line=(key, 1.7 * S))
    for x, y in ((-1.98, .98), (-1.66, .93)): px, py, s = PJ(x, y, 0); K.stamp(fore, R.felt_boots(), px, py, s * (1 if x < -1.8 else .8), dict(body="#1e2042", boot="#262850", boot2="#20224a", seam="#15183a") if lamp else dict(body="#59608a", boot="#7c84a4", boot2="#6a7298", seam="#464c76"), False, [("#c4784e", 3 * S, 0)] if lamp else None, None, 8, line=(key, 1.5 * S))
    return [("back", back), ("mid", mid), ("near", near), ("fore", fore)]

if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("lamp", "morning")]: R.deliver("flat", light, picture(light), OUT, HALF)
