"""The garrison's kitchen at Sungari-2, a morning of 1938: a brick range with cauldrons, a hatch to the mess, a heap of cabbages, and the steelyard
between the quartermaster and Fang. Each has a finger on his own end of it, and shows the other a price with his free hand.
   stage A:  blender -b -P art/canteen.py -- 50|100        stage B:  /usr/bin/python3 art/canteen.py morning
The room is typical; the tunic has no badges, as in the first issue of 1938.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room"]; SUN = (.80, .22, -.52); X0, X1, Y1, ZC = -4.0, 4.2, 7.6, 3.05; WINS = [(2.5, 3.7, 1.05, 2.4), (5.85, 6.95, 1.2, 2.4)]; HATCH = (.95, 2.75, .98, 1.92); POTS = ((-3.05, True), (-1.12, False)); RANGE = (-3.9, -.15, 6.4, .86)

def cauldron(x, y, z, lid):
    """An iron cauldron let into the range; a plank lid on it, or soup in it and the paddle standing in the soup."""
    M = K.Mesh("cauldron", "room"); M.lathe(x, y, z, [(.52, 0), (.55, .13), (.58, .15), (.58, .18), (.52, .18), (.50, .10)], 24, "iron")
    if lid: M.lathe(x, y, z + .18, [(.60, 0), (.60, .045), (0, .045)], 24, "bench_wood"); M.box(x - .24, x + .24, y - .05, y + .05, z + .225, z + .27, "wood")
    else: M.lathe(x, y, z, [(.51, .12), (0, .125)], 24, "soup"); R.rod(M, (x + .10, y + .1, z + .1), (x + .46, y + .15, z + .98), .020, "wood", 6)
    return M.build()
def mess(F):
    """What is seen through the hatch: bare tables and benches, and the windows of the far wall."""
    M = K.Mesh("mess", "room"); y0, y1 = Y1 + .4, 16.0; M.poly([(-3, y0, 0), (9, y0, 0), (9, y1, 0), (-3, y1, 0)], "floor_b"); M.poly([(-3, y1, 0), (9, y1, 0), (9, y1, 3), (-3, y1, 3)], "plaster_b"); M.poly([(-3, y0, 3), (9, y0, 3), (9, y1, 3), (-3, y1, 3)], "ceiling"); [M.box(x, x + 1.0, y1 - .03, y1 - .02, 1.1, 2.3, "pages") for x in (1.1, 3.1, 5.1)]; M.build()
    for y in (9.4, 11.4, 13.4): R.table("room", .2, 5.5, y, y + .7, .78); Q.bench("room", .2, 5.5, y - .3, .46, .28)
def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(X0, X1, -6, Y1, ZC, WINS, [HATCH], (), wall="plaster", dado=0, skirt=.14, board=.34, cornice=None)
    for wn in WINS: Q.sash(F["left"], wn, 2, (.5,), .1)
    Q.architrave(F["back"], HATCH, .10); mess(F); C = K.Mesh("counter", "room"); a, b, z0, _ = HATCH; C.obox(F["back"], a - .2, b + .2, -.4, .34, z0 - .05, z0, "bench_wood"); C.build()
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y, y + .22, ZC - .24, ZC, "wood") for y in (1.0, 4.5, 6.9)]; B.build()
    S = K.Mesh("range", "room"); x0, x1, y0, z = RANGE; S.box(x0, x1, y0, Y1, 0, z, "brick"); S.build(); T = K.Mesh("range top", "room"); T.box(x0, x1 + .05, y0 - .06, Y1, z, z + .06, "stone"); T.build(); D = K.Mesh("fire doors", "room")
    for x, _ in POTS: D.box(x - .26, x + .26, y0 - .03, y0, .24, .62, "iron"); D.box(x - .19, x + .19, y0 - .05, y0 - .03, .30, .40, "red_lamp")
    D.build(); Ch = K.Mesh("flue", "room"); Ch.lathe(-1.84, 7.38, z + .06, [(.17, 0), (.12, .10), (.11, .12), (.11, 1.1), (.125, 1.1), (.125, 1.16), (.11, 1.16), (.11, ZC)], 14, "iron"); Ch.build()
    for x, lid in POTS: cauldron(x, 7.0, z + .06, lid)
    L = K.Mesh("rail", "room"); L.obox(F["back"], -3.75, -2.4, .02, .06, 2.42, 2.47, "wood"); L.build()
    for i, (u, n, r) in enumerate(((-3.62, .44, .10), (-3.34, .52, .075), (-3.06, .40, .11), (-2.78, .48, .08), (-2.53, .42, .09))): M = K.Mesh("ladle", "room"); M.obox(F["back"], u - .014, u + .014, .06, .08, 2.44 - n, 2.43, "steel"); M.slab(F["back"], [(u + r * math.cos(t), 2.44 - n - r * .5 + r * .8 * math.sin(t)) for t in [2 * math.pi * k / 14 for k in range(14)]], .06, .12, ("steel", "wood")[i % 2]); M.build()
    Sh = K.Mesh("shelf", "room"); Sh.obox(F["back"], a - .2, b + .3, 0, .30, 2.30, 2.34, "wood"); Sh.build(); rng = random.Random(4)
    for i in range(8):
        u = a + .02 + i * .25
        for k in range((4, 5, 3, 5, 2, 4, 5, 3)[i]): M = K.Mesh("bowl", "room"); M.lathe(u, Y1 - .16, 2.34 + k * .042, [(.05, 0), (.095, .075), (.10, .08), (.085, .07), (0, .03)], 14, "china"); M.build()
    for u, k in ((1.15, 5), (1.42, 3), (2.45, 6)):
        for j in range(k): M = K.Mesh("bowl", "room"); M.lathe(u, Y1 - .1, HATCH[2] + j * .042, [(.05, 0), (.095, .075), (.10, .08), (.085, .07), (0, .03)], 14, "china"); M.build()
    for x, y, hh, r in ((3.55, 6.9, .82, .36), (3.2, 6.2, .66, .34), (3.85, 6.0, .74, .33)):                     # sacks against the wall
        M = K.Mesh("sack", "room"); M.lathe(x, y, 0, [(r * .86, 0), (r, hh * .3), (r * .95, hh * .66), (r * .55, hh * .86), (r * .22, hh * .92), (r * .36, hh), (0, hh * 1.01)], 12, "cloth_b", .3); M.build()
    R.bucket("room", .48, 6.6, 0, 1.1, "iron"); Bk = K.Mesh("block", "room"); Bk.lathe(3.05, 4.9, 0, [(.27, 0), (.25, .3), (.27, .62), (0, .62)], 14, "bench_wood"); Bk.build()
    Q.place_camera(.0, -.6, 1.62, .475, .385, 27); R.render_lit(os.path.join(HERE, "build", "canteen" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "canteen" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#232a38"
INK = {"plaster": ("#93a0a0", "#d0d1bd", "#fdf0cb"), "plaster_b": ("#a3aca4", "#c6cbb9", "#f2e6c4"), "ceiling": ("#7f8d92", "#9aa6a4", "#cfd0bf"), "floor": ("#625856", "#8a7a6c", "#ecca92"), "floor_b": ("#5c5352", "#827366", "#e2bf88"), "wood": ("#413643", "#655049", "#b98a5c"), "bench_wood": ("#54433f", "#7f614c", "#d2a269"), "dado": ("#5c6468", "#7c8280", "#b8b09a"), "trim": ("#7c898c", "#a9b3ab", "#efe2c2"), "brick": ("#6b3e3e", "#8d5145", "#cf8057"), "stone": ("#655c5c", "#8a7e76", "#d9bf95"), "iron": ("#23242f", "#343642", "#6b6664"), "soup": ("#8f6a3c", "#b98a48", "#dcae62"), "red_lamp": ("#ef8a42",) * 3, "steel": ("#59646c", "#86918f", "#dcd6bf"), "china": ("#8f9c9e", "#d2d6c9", "#fbf2d8"), "pages": ("#fdf2cf",) * 3, "cloth_b": ("#756a58", "#a4946f", "#d9c48f")}
K.QUIET += ("vein", "vein2", "tunic2", "blue2", "knee")
WEAR = dict(body="#6f6a4e", tunic="#77724f", tunic2="#575440", puttee="#5f5a44", boot="#33303a", belt="#4a362e", skin="#c48e68", skin2="#96644e", hair="#2a2630", fold="#48452f", blue="#35507c", blue2="#273c62", leg="#2c3a58", knee="#222e4a", sole="#d9cfb4", seam="#203252", rod="#5a3e2c", cord="#3a3038", pan="#8a6a3e", pan2="#5e4630", weight="#2c2c38", hat="#d8b56a", hat2="#a5834a", cane="#b08c50", cane2="#8c6c40", cane3="#5c4630")
TOWARDS = lambda a, r: (r * math.sin(math.radians(a)), -r * math.cos(math.radians(a)))          # degrees from straight down; forward is positive
def arm(at, a, bend, cloth, shows, girth=1.0):
    """Upper arm, forearm and a hand with `shows` fingers stretched; 1 presses with the forefinger."""
    add = lambda p, q: (p[0] + q[0], p[1] + q[1]); el = add(at, TOWARDS(a, .158)); f = a + bend; cuff = add(el, TOWARDS(f, .105)); wr = add(el, TOWARDS(f, .145)); palm = add(wr, TOWARDS(f, .026)); p = [(cloth, "l", [(*at, .047 * girth), (*el, .041 * girth), (*cuff, .036 * girth)]), ("skin", "l", [(*cuff, .019), (*wr, .018), (*palm, .023)])]
    p += [("skin", "l", [(*add(palm, TOWARDS(f + 40, .010)), .011), (*add(palm, TOWARDS(f + 74, .062)), .0085)])] * (shows > 3)
    for i in range(min(shows, 4)): t = (i - (min(shows, 4) - 1) / 2) * 21; p.append(("skin", "l", [(*add(palm, TOWARDS(f + t * 1.3, .014)), .0095), (*add(palm, TOWARDS(f + t, .092 - .006 * abs(i - 1))), .0072)]))
    return p + [("seam" if "blue" in cloth else "fold", "l", [(*add(el, (-.022, .014)), .001), (*el, .006), (*add(el, TOWARDS(f, .035)), .001)])]
def head(x, y, nod, skin="skin"):
    """Profile to the right on a neck at (x, y); returns the parts and the frame in which hair and hat are drawn."""
    c, s = math.cos(math.radians(nod)), math.sin(math.radians(nod)); H = lambda a, b: (x + a * c + b * s, y - a * s + b * c)
    return [(skin, "l", [(*H(-.012, -.035), .036), (*H(.0, .02), .034)]), (skin, "c", [H(-.036, .0), H(-.044, .07), H(-.02, .112), (H(.03, .112)), H(.060, .088), H(.063, .064), H(.082, .038), H(.066, .030), H(.068, .008), H(.052, -.016), H(.024, -.014), H(.006, -.03)]), (skin + "2", "c", [H(-.010, .052), H(.006, .054), H(.004, .026), H(-.008, .026)])], H
def quartermaster():
    """A stout man in tunic, belt and puttees, weight on his heels; he presses the rod with one finger and shows three. Height 1."""
    p = arm((.05, .785), 88, 82, "tunic2", 3, 1.1)
    for dx, c in ((.042, "tunic2"), (-.04, "tunic")): p += [("boot", "l", [(dx - .004, .10, .034), (dx, .032, .031), (dx + .070, .016, .018)]), ("puttee", "l", [(dx - .012, .27, .050), (dx - .014, .17, .047), (dx - .004, .085, .033)]), *[("fold", "l", [(dx - .052, z, .002), (dx + .034, z - .018, .002)]) for z in (.235, .195, .155, .118)], (c, "l", [(dx * .6 - .012, .47, .085), (dx - .010, .37, .080), (dx - .008, .285, .056)])]
    p += [("tunic", "c", [(-.060, .840), (-.108, .790), (-.122, .68), (-.106, .58), (-.122, .48), (-.126, .405), (.02, .385), (.128, .405), (.142, .50), (.150, .585), (.146, .66), (.112, .76), (.064, .835), (.01, .855)]), ("belt", "c", [(-.110, .585), (.0, .562), (.152, .578), (.152, .546), (.0, .530), (-.112, .553)]), ("tunic2", "c", [(-.104, .78), (-.120, .68), (-.105, .595), (-.075, .59), (-.085, .68), (-.070, .80)]), ("tunic2", "c", [(-.110, .545), (-.122, .48), (-.124, .41), (-.07, .398), (-.075, .47), (-.070, .54)]), ("fold", "l", [(.09, .545, .001), (.082, .48, .006), (.094, .40, .002)]), ("fold", "l", [(.085, .79, .001), (.104, .70, .004), (.108, .60, .001)]), ("fold", "c", [(.02, .715), (.088, .700), (.09, .684), (.022, .698)])]
    q, H = head(.016, .875, 6); p += q + [("hair", "c", [H(-.050, .06), H(-.048, .10), H(.02, .108), H(.012, .060), H(-.012, .030), H(-.040, .006)]), ("tunic2", "c", [H(-.046, -.004), H(.034, -.026), H(.040, -.050), H(-.052, -.036)]), ("tunic", "c", [H(-.060, .078), H(-.066, .122), H(-.020, .152), (H(.048, .142)), H(.076, .106), H(.072, .080)]), ("boot", "c", [H(.052, .098), H(.118, .068), H(.112, .056), H(.056, .076)]), ("fold", "l", [(*H(-.058, .090), .003), (*H(.070, .092), .003)])]
    return p + arm((.0, .785), 86, 14, "tunic", 1, 1.12)
def fang():
    """A lean man in a blue jacket and cloth shoes, bent over the pan, his straw hat hanging on his back; he presses a cabbage down and shows five. Drawn facing right; height 1."""
    p = arm((.13, .775), 122, 48, "blue2", 5, .94)
    for dx, kx, c in ((.075, .070, "knee"), (-.105, -.035, "leg")): p += [("boot", "l", [(dx - .004, .026, .024), (dx + .056, .016, .017)]), ("sole", "l", [(dx - .022, .006, .006), (dx + .068, .005, .006)]), ("skin2", "l", [(dx, .085, .022), (dx, .04, .020)]), (c, "l", [(.0, .45, .066), (kx, .29, .060), (dx, .13, .052), (dx, .095, .040)]), ("seam", "l", [(kx - .035, .30, .001), (kx - .006, .285, .006), (kx + .030, .292, .001)])]
    p += [("blue", "c", [(.075, .845), (.010, .820), (-.040, .74), (-.075, .62), (-.092, .50), (-.098, .375), (.0, .350), (.090, .372), (.098, .48), (.112, .58), (.150, .69), (.160, .765), (.130, .825)]), ("blue2", "c", [(-.035, .74), (-.072, .62), (-.090, .50), (-.095, .38), (-.045, .366), (-.045, .48), (-.030, .60), (.005, .73)]), ("seam", "l", [(.085, .70, .001), (.060, .58, .006), (.066, .47, .001)]), ("seam", "l", [(.040, .50, .001), (.030, .43, .006), (.034, .362, .002)]), ("cord", "l", [(-.090, .515, .010), (.0, .500, .010), (.100, .505, .010)]), ("cord", "l", [(.070, .50, .008), (.082, .42, .008)])]
    q, H = head(.122, .875, 14); p += [("hat", "c", [(-.175, .735), (-.125, .845), (.040, .915), (.040, .872), (-.02, .770), (-.085, .690)]), ("hat2", "c", [(-.175, .735), (-.085, .690), (-.02, .770), (.040, .872), (-.045, .800)]), ("cord", "l", [(.030, .885, .003), (.085, .835, .003), (.125, .830, .003)])] + q + [("hair", "c", [H(-.050, .05), H(-.054, .10), H(-.020, .134), H(.032, .130), H(.062, .104), H(.054, .086), H(.020, .088), H(.010, .052), H(-.012, .030), H(-.036, .010)]), ("blue2", "c", [H(-.048, .0), H(.034, -.026), H(.038, -.048), H(-.052, -.030)])]
    return p + arm((.085, .775), 44, 6, "blue", 1, .96)
def cabbage(layer, x, y, r, seed, dim=0.0):
    """One head: outer leaves open below, veins, a pale heart; x, y its middle in pixels, r in pixels."""
    g = random.Random(seed); t0 = g.uniform(-1.3, 1.3); m = g.choice((-1, 1)); C = lambda a, b: (m * (a * math.cos(t0) - b * math.sin(t0)), a * math.sin(t0) + b * math.cos(t0)); ring = lambda t, k: C(k * math.cos(t), k * math.sin(t)); rag = lambda a, b, k, n: [ring(a + (b - a) * i / n, k * g.uniform(.93, 1.07)) for i in range(n + 1)]; j = lambda: g.uniform(-.06, .06)
    T = g.choice((("#4f7040", "#88a35a", "#bfcd7c"), ("#486a48", "#7a9a60", "#b2c680"), ("#5f7c40", "#98ad5c", "#cdd488"), ("#577a52", "#8fab6c", "#c4d292")))
    p = [("out", "c", rag(0, 6.0, 1.0, 15)), ("heart", "c", rag(.2, 6.2, .74, 12)), ("side", "c", [C(.42 + j(), .84), C(.60 + j(), .35), C(.50 + j(), -.1), C(.72 + j(), -.5)] + rag(-.55, 1.1, .93, 5)), ("mid", "c", [C(.56, -.74), C(.20 + j(), -.38), C(.02 + j(), .02), C(.10 + j(), .42), C(-.12, .86)] + rag(1.85, 5.2, .93, 10)), ("vein", "l", [C(.02, -.86) + (.038,), C(-.26, -.30) + (.026,), C(-.40, .40) + (.008,)])] + [("vein", "l", [C(x, y) + (.016,), C(x + u, y + v) + (.005,)]) for x, y, u, v in ((-.14, -.52, .20, .26), (-.20, -.45, -.34, .18), (-.29, -.18, .18, .34), (-.32, -.10, -.30, .28))] + [("vein2", "l", [C(.30, .0) + (.012,), C(.26, .50) + (.004,)])]
    ink = {k: "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(c, "#2c3440", dim)) for k, c in dict(body=T[0], out=T[0], side=T[0], mid=T[1], heart=T[2], vein="#d3dca6", vein2="#a9bd74").items()}; K.stamp(layer, p, x, y, r, ink, False, [("#f4edb4", 1.6, -1.0, .8)], None, seed, line=(KEY, 1.3))
def basket(layer, x, y, s, seed):
    """A wide flat basket on four cords from a carrying pole, full of cabbages; x, y where it stands, s pixels a metre."""
    for i, (a, b) in enumerate(((-.20, .30), (.0, .34), (.20, .30), (-.10, .42), (.11, .43))): cabbage(layer, x + a * s, y - b * s, .135 * s, seed + i)
    p = [("cane", "c", [(-.36, .27), (.36, .27), (.30, .04), (.22, .0), (-.22, .0), (-.30, .04)]), ("cane2", "c", [(.10, .27), (.36, .27), (.30, .04), (.22, .0), (.08, .0)]), ("cane2", "l", [(-.37, .265, .014), (.37, .265, .014)])] + [("cane3", "l", [(-.34 + k * .02, z, .004), (.34 - k * .02, z, .004)]) for k, z in enumerate((.20, .14, .08))] + [("cane3", "l", [(u, .26, .004), (u * .8, .01, .004)]) for u in (-.27, -.18, -.09, 0, .09, .18, .27)] + [("cord", "l", [(-.35, .27, .007), (-.39, .15, .006), (-.34, .03, .006)]), ("cord", "l", [(.35, .27, .007), (.40, .17, .006), (.37, .02, .006)])]
    K.stamp(layer, p, x, y, s, WEAR, False, None, None, seed, line=(KEY, 1.4))
Y = 4.4; ROD = (-1.36, 1.375, -.40, 1.395); HOOK = (-.70, 1.388)               # the row where they stand; the steelyard's ends and the place where it hangs, metres
def steelyard(layer):
    """The rod on its cord from the beam, the weight on the long arm, the pan with its heap on the short one."""
    px, py, s = PJ(0, Y); x0, z0, x1, z1 = ROD; hx, hz = HOOK; px2 = lambda x, z: (px + x * s, py - z * s)
    K.stamp(layer, [("cord", "l", [(hx - .02, 3.06, .008), (hx - .02, 2.84, .008)]), ("cord", "l", [(hx + .025, 3.06, .008), (hx + .025, 2.84, .008)]), ("cord", "l", [(hx, 2.86, .012), (hx, 2.80, .007), (hx, hz, .007)]), ("cord", "c", [(hx - .03, hz + .10), (hx + .03, hz + .10), (hx + .022, hz - .01), (hx - .022, hz - .01)]), ("cord", "l", [(hx, hz + .06, .012), (hx, hz, .012)])] + [("cord", "l", [(x1, z1, .004), (x1 + d, .66, .004)]) for d in (-.27, .27)], px, py, s, WEAR, False, None, None, 3)
    for i, (a, b) in enumerate(((-.13, .72), (.14, .72), (.0, .70), (.02, .86))): cabbage(layer, *px2(x1 + a, b), .125 * s, 60 + i)
    K.stamp(layer, [("pan", "c", [(x1 - .30, .665), (x1 + .30, .665), (x1 + .22, .595), (x1, .575), (x1 - .22, .595)]), ("pan2", "c", [(x1 + .06, .66), (x1 + .30, .665), (x1 + .22, .595), (x1 + .04, .575)]), ("cord", "l", [(x1, z1, .003), (x1, .98, .003)]), ("rod", "l", [(x0, z0, .012), (hx, hz, .018), (x1 + .05, z1, .024)]), ("cord", "l", [(-1.05, 1.38, .005), (-1.05, 1.20, .005)]), ("weight", "c", [(-1.08, 1.22), (-1.02, 1.22), (-.995, 1.17), (-1.005, 1.07), (-1.095, 1.07), (-1.105, 1.17)])], px, py, s, WEAR, False, [("#f3dca6", -1.4, -1.2, .8)], None, 4, line=(KEY, 1.4))
def press(light):
    kw = dict(tone=Q.day_tone(sun=1.6), lit=("red_lamp", "pages"), cuts=(.41, .74), key=KEY, mute=("floor", "floor_b"), zfade=50, zref=6, mottle=.02, fog=("#c9cdb8", 8.5, 18, .55)); room, D = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), brick=.90, **kw)
    bx, by, bs = PJ(POTS[1][0], 7.0, 1.0)
    for i, (dx, hh, wd, a) in enumerate(((-.05, 1.65, .62, .55), (.22, 1.25, .40, .45))): P.paint(room, P.smooth(.24, .34, K.smoke(h, w, bx + dx * bs, by - .12 * bs, hh * bs, wd * bs, 5 + i, .18)) * a, "#f4edd4")
    px, py, s = PJ(2.62, 7.45); K.stamp(room, [("cane", "l", [(0, .0, .024), (.22, 1.62, .018)]), ("cane2", "l", [(.205, 1.50, .022), (.21, 1.53, .022)])], px, py, s, WEAR, False, [("#f6e6b0", 1.4, -.8)], None, 9, line=(KEY, 1.1))    # his carrying pole
    near = N.empty()
    for x, y, r in ((-1.78, Y, .34), (.06, Y, .34), (1.0, 4.1, .42), (2.6, 3.9, 1.0)): px, py, s = PJ(x, y); P.blot(near, P.oval(px + s * .16, py, s * r * 1.1, s * .075), "#4a4650", .62, 1.2, 3)
    px, py, s = PJ(0, Y); steelyard(near); K.stamp(near, quartermaster(), px - 1.80 * s, py, 1.72 * s, WEAR, False, [("#f6dfa4", 2.0, -1.2, .9)], None, 11, line=(KEY, 1.7)); K.stamp(near, fang(), px + .10 * s, py, 1.70 * s, WEAR, True, [("#f6dfa4", 1.8, -1.2, .8)], None, 17, line=(KEY, 1.7))
    g = random.Random(8); rows = [(2.0 + i * .23 + g.uniform(-.04, .04), 4.5, .13) for i in range(8)] + [(2.05 + i * .24 + g.uniform(-.04, .04), 4.4, .33) for i in range(6)] + [(2.25 + i * .25 + g.uniform(-.03, .03), 4.35, .53) for i in range(4)] + [(2.55 + i * .26, 4.3, .72) for i in range(2)] + [(1.85 + i * .24 + g.uniform(-.03, .03), 4.1, .13) for i in range(8)] + [(2.1 + i * .25 + g.uniform(-.03, .03), 4.05, .32) for i in range(5)] + [(1.62, 3.95, .12), (2.05, 3.7, .12), (2.9, 3.65, .12), (3.2, 3.75, .12)]
    for i, (x, y, z) in enumerate(rows): px, py, s = PJ(x, y, z); cabbage(near, px, py, .142 * s * g.uniform(.9, 1.08), 100 + i, .20 if y > 4.25 and z < .5 else .04)
    px, py, s = PJ(1.0, 4.15); basket(near, px, py, s, 30)
    near[..., :3] = P.pigment(near[..., :3].astype(np.float32), 31, .04, .03, period=26 * S)
    P.deliver("canteen", light, [("sky", R.sky([(0, "#cfdcd8"), (1, "#fdf0c8")], (), 0)), ("mid", room), ("near", near)])
if __name__ == "__main__": press("morning")
