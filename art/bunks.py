"""A barrack at Sungari-2 in June 1944, before the lamp is lit: wooden bunks in two tiers, and near us one lower bunk stripped to its boards.
   stage A:  blender -b -P art/bunks.py -- 50|100        stage B:  /usr/bin/python3 art/bunks.py dusk
The barrack is typical; the columns of clothes are attested. Nothing here says whose bunk it was.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; EVENING = (-1, .11, -.245); DOWN_AISLE = (.03, -1, -.30)
X, Y1, ZC = 2.25, 12.6, 2.95; INNER, OUTER = 1.15, 2.14; TIERS = (.50, 1.42); LONG = 1.95; LEFT = (2.7, 5.0, 7.3, 9.6); RIGHT = (4.75, 7.05, 9.35)
END = [(-.80, .80, .95, 2.34)]; SIDE = [(2.42, 4.40, 1.06, 2.10)]

def bunk(side, y, stripped, seed, layer="room"):
    """Four posts and two beds along a wall, foot end towards us; over each bed a rail with its column of clothes. A stripped one has lost what lay below."""
    rng = random.Random(seed); a, b = sorted((side * INNER, side * OUTER)); F = K.Mesh("frame", layer)
    for x in (a, b - .08):
        for v in (y, y + LONG - .08): F.box(x, x + .08, v, v + .08, 0, 2.06 if v == y else 1.86, "post")
    for z in TIERS:
        for x in (a + .02, b - .07): F.box(x, x + .05, y + .05, y + LONG - .05, z - .13, z + .02, "wood")
        for v in (y + .02, y + LONG - .06): F.box(a + .05, b - .05, v, v + .04, z - .13, z + (.10 if v > y + 1 else .0), "wood")
    F.box(a + .05, b - .05, y + .02, y + .06, 1.90, 1.99, "wood"); F.build(); u = y + .10; k = 0
    while u < y + LONG - .16:                                            # boards laid across, not one as wide as the next
        d = min(rng.uniform(.17, .235), y + LONG - .06 - u); M = K.Mesh("board", layer); M.box(a + .06, b - .06, u, u + d - .022, TIERS[0] - .03, TIERS[0] + rng.uniform(0, .006), "bench_wood"); M.box(a + .06, b - .06, u, u + d - .01, TIERS[1] - .03, TIERS[1], "bench_wood"); M.build(); u += d; k += 1
    for i, z in enumerate(TIERS):
        w = side * (X - .01); rail = K.Mesh("rail", layer); rail.box(*sorted((w, w - side * .30)), y + .32, y + LONG - .1, z + .50, z + .53, "wood"); rail.build()
        if stripped and not i: continue
        M = K.Mesh("mattress", layer); M.box(a + .04, b - .04, y + .07, y + LONG - .07, z, z + .10, "linen"); M.build(); cover = rng.choice(("coat_a", "coat_b", "coat_a")); C = K.Mesh("cover", layer); C.box(a + .025, b - .03, y + .075, y + 1.38 + rng.uniform(-.06, .06), z + .02, z + .125, cover); C.build()
        P_ = K.Mesh("pillow", layer); P_.box(a + .18, b - .18, y + 1.52, y + 1.84, z + .10, z + .20, "linen"); P_.build(); x = (a + b) / 2 + rng.uniform(-.03, .03); t = z + .125; v = y + .16 + rng.uniform(0, .05)
        for j, h in enumerate((.055, .05, .055)): S = K.Mesh("folded", layer); e = .26 - .006 * j; S.box(x - e, x + e, v + .005 * j, v + .40 - .005 * j, t, t + h, ("coat_b", "coat_b", "coat_a")[j] if cover == "coat_a" else "coat_a"); S.build(); t += h + .004
        q = side * (X - .16); v = y + .52 + rng.uniform(-.04, .05); t = z + .53                 # the column, its front edges flush
        for j, (mat, h) in enumerate((("coat_c", .062), ("coat_d", .058), ("linen", .045), ("coat_c", .06), ("coat_d", .05))): S = K.Mesh("column", layer); e = .145 - .003 * j; S.box(q - e * .9, q + e * .9, v - e, v + e, t, t + h, mat); S.build(); t += h + .004
    if not stripped:
        for d in (-.08, .09): B = K.Mesh("boots", layer); x = side * (INNER + .02); B.lathe(x, y + .75 + d, 0, [(.07, 0), (.07, .05), (.055, .12), (.060, .30), (.05, .31)], 9, "iron"); B.box(*sorted((x, x - side * .20)), y + .75 + d - .045, y + .75 + d + .045, 0, .065, "iron"); B.build()
def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(-X, X, -4, Y1, ZC, (), END, SIDE, wall="plaster", dado=1.05, skirt=0, cornice=None, board=.22)
    Q.sash(F["back"], END[0], 2, (.62,), .1); Q.sash(F["right"], SIDE[0], 2, (.55,), .1); B = K.Mesh("beams", "room"); [B.box(-X, X, y - .09, y + .09, ZC - .22, ZC, "post") for y in (2.3, 4.85, 7.15, 9.45)]; B.build()
    for i, y in enumerate(LEFT): bunk(-1, y, i == 0, 31 + i, "room" if i else "near")
    for i, y in enumerate(RIGHT): bunk(1, y, False, 41 + i)
    S = K.Mesh("bench", "room"); S.box(-.86, .80, 11.25, 11.57, .41, .46, "wood"); [S.box(x - .03, x + .03, 11.28, 11.54, 0, .41, "wood") for x in (-.7, .64)]; S.build()
    L = K.Mesh("lamp, not lit", "room"); x, y, z = .18, 5.9, 2.18; R.rod(L, (x, y, z + .24), (x, y, ZC), .009, "iron", 5); L.lathe(x, y, z + .02, [(.28, 0), (.10, .13), (.04, .20), (0, .24)], 16, "iron"); L.lathe(x, y, z - .11, [(0, 0), (.06, .04), (.065, .09), (.035, .14)], 12, "frost"); L.build()
    Q.place_camera(.0, -.9, 1.66, .555, .385, 26); R.render_lit(os.path.join(HERE, "build", "bunks" + ("" if scale == 100 else "-half")), LAYERS, DOWN_AISLE, {"window": EVENING}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "bunks" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#0c1a24"
INK = {"plaster": ("#20384a", "#2c4a58", "#55807e"), "plaster_b": ("#1b3040", "#25404d", "#4b7472"), "ceiling": ("#182a3a", "#213645", "#3c5c62"), "floor": ("#1a2833", "#253640", "#4f7a75"), "floor_b": ("#182530", "#22323c", "#4a736f"), "wood": ("#2a2c36", "#3b3a3f", "#6f7a6c"), "post": ("#2c2b36", "#403b42", "#76806f"), "bench_wood": ("#34343a", "#4a4744", "#8a9480"), "iron": ("#0d141d", "#17202a", "#34474c"), "linen": ("#3a5564", "#4f6d78", "#9cbcae"), "coat_a": ("#2c4038", "#3c5246", "#6d8a70"), "coat_b": ("#3d3a3c", "#524b48", "#857c68"), "coat_c": ("#3a4238", "#505545", "#8a8e6c"), "coat_d": ("#30382f", "#454a3c", "#787d5e"), "trim": ("#22333e", "#324650", "#7f9f94"), "frost": ("#31505c", "#4a6c74", "#8fb3aa")}
K.QUIET += ("crease",)
def tunic(seed, lean=0.0):
    """A tunic on its peg, from the front; metres, the peg at (0, 0); lean lets it hang crooked. Collar, five buttons, two pockets, and nothing on it."""
    g = random.Random(seed); j = lambda: g.uniform(-.012, .012)
    p = [("back", "c", [(-.10, -.02), (.10, -.02), (.15, -.10), (-.15, -.10)]), ("coat", "c", [(-.055, .0), (.055, .0), (.12, -.035), (.19, -.085), (.205, -.17), (.185, -.34), (.205 + j(), -.56), (.215 + j(), -.70), (.05, -.715), (-.10, -.705), (-.215 + j(), -.71), (-.20 + j(), -.55), (-.182, -.34), (-.205, -.17), (-.19, -.085), (-.12, -.035)])]
    for sg in (-1, 1): p += [("sleeve", "l", [(sg * .170, -.115, .052), (sg * (.225 + j()), -.32, .056), (sg * (.215 + j()), -.52, .050), (sg * (.205 + j()), -.60, .045)]), ("cuff", "l", [(sg * .205, -.575, .046), (sg * .203, -.605, .046)]), ("crease", "l", [(sg * .14, -.42, .001), (sg * .155, -.56, .005), (sg * .15, -.69, .001)]), ("pocket", "p", [(sg * .045, -.235), (sg * .135, -.23), (sg * .135, -.262), (sg * .09, -.278), (sg * .045, -.262)])]
    p += [("collar", "c", [(-.085, .012), (.0, .032), (.085, .012), (.10, -.05), (.03, -.075), (.0, -.05), (-.03, -.075), (-.10, -.05)]), ("dark", "c", [(-.05, .006), (.0, .014), (.05, .006), (.0, -.035)]), ("crease", "l", [(.008, -.07, .002), (.014, -.40, .004), (.01, -.71, .002)])] + [("button", "c", [(-.012 + .010 * math.cos(t), z + .010 * math.sin(t)) for t in np.linspace(0, 6.28, 7)[:-1]]) for z in (-.11, -.21, -.31, -.41, -.51)]
    return [(t, k, [(x + lean * y, y, *r) for x, y, *r in q]) for t, k, q in p]
def sitter(bent, turn):
    """A man on a bench from behind, seat at y = 0, standing height 1. bent: elbows on his knees; turn -1..1 of the head."""
    k = .05 if bent else 0; x = turn * .02; top = .395 - k * 1.5
    p = [("trouser", "c", [(-.15, .06), (-.17, -.02), (-.10, -.035), (.10, -.035), (.17, -.02), (.15, .06)]), ("boot", "l", [(-.075, -.03, .040), (-.10, -.16, .030), (-.11, -.245, .030)]), ("boot", "l", [(.08, -.03, .040), (.07, -.15, .030), (.06, -.245, .030)]), ("coat", "c", [(-.045, top + .01), (-.10, top - .03), (-.128 - k * .3, top - .10), (-.112, .15), (-.13, .03), (.0, -.005), (.13, .03), (.112, .15), (.128 + k * .3, top - .09), (.10, top - .02), (.045, top + .01)]), ("crease", "l", [(.0, top - .04, .001), (.012, .20, .005), (.0, .04, .002)])]
    arms = (((-.115, top - .06, .036), (-.175, .19, .034), (-.14, .13, .028)), ((.115, top - .06, .036), (.18, .20, .034), (.15, .135, .028))) if bent else (((-.112, top - .06, .036), (-.155, .19, .033), (-.125, .09, .027)), ((.112, top - .06, .036), (.18, .18, .033), (.225, .02, .025)))
    p += [("sleeve", "l", list(q)) for q in arms]; hy = top + .02 - k * .8
    p += [("face", "l", [(x * .5, top - .02, .036), (x, hy + .04, .036)]), ("face", "c", [(x - .058, hy + .065), (x - .05, hy + .085), (x - .045, hy + .05)]), ("face", "c", [(x + .058, hy + .065), (x + .05, hy + .085), (x + .045, hy + .05)]), ("hair", "c", [(x - .052, hy + .055), (x - .052, hy + .115), (x - .02, hy + .148), (x + .025, hy + .146), (x + .053, hy + .11), (x + .052, hy + .055), (x + .03, hy + .018), (x - .03, hy + .018)])]
    return p + ([("face", "c", [(x + turn * .040, hy + .070), (x + turn * .056, hy + .075), (x + turn * .066, hy + .050), (x + turn * .054, hy + .022), (x + turn * .036, hy + .03)])] if turn else [])
def outside():
    """What the windows show: the sky of a June evening, the bank round the camp, and leaves."""
    L = R.sky([(0, "#2c5f76"), (.28, "#4d8b94"), (.36, "#8fbfae"), (.415, "#d8e2b4"), (.43, "#f0e3a8"), (1, "#c9d3a0")], (), 0, 4); hy = .385 * h; L = P.over(L, N.ridge(N.hill(.385 * 1800 + 12, ((7, 200), (3, 70)), 3), [(0, "#2b4f4e"), (1, "#35595a")], 5, 60)); g = random.Random(4)
    for i in range(26): x = w * .555 + (-190 + i * 15 + g.uniform(-6, 6)) * S; r = g.uniform(13, 22) * S * (1.5 if i in (7, 8, 19) else 1); P.blot(L, P.oval(x, hy + 10 * S - r * .5, r * .8, r * 1.1), "#2f5656" if i % 3 else "#274a4c", 1, 3, i)
    return L
def press(light):
    tone = lambda D: .44 - .14 * (D["n"][..., 2] < -.5) - .145 * (np.abs(D["n"][..., 0]) > .6) + .03 * (D["n"][..., 2] > .5) + .24 * (D["key"] > .05)
    window = dict(lamp="window", gain=lambda D: np.where(R.mask_of(D, "plaster", "plaster_b"), .15, 1), ragged=.02, steps=(.04, .10, .18), pale=("#4d8284", "#7cad9f", "#98c3a8"), dark=(("#4f7f82", .7), ("#a8c6aa", .86), ("#e3eecb", .95)))
    kw = dict(tone=tone, cuts=(.36, .62), key=KEY, warm=[window], mute=("floor", "floor_b"), zfade=44, zref=6, mottle=.02, fog=("#3d6a74", 6.5, 14, .40))
    room, D = R.block(RAW, "room", INK, seed=21, lines=(2.4, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.2), **kw)
    def put(L, parts, x, y, z, hm, ink, seed, flip=False, rim=None, line=1.3): px, py, s = PJ(x, y, z); K.stamp(L, parts, px, py, s * hm, ink, flip, rim, None, seed, line=(KEY, line))
    cloth = dict(body="#46523f", coat="#46523f", sleeve="#3c4838", cuff="#33402f", collar="#3f4b3a", pocket="#38442f", back="#1c2a28", dark="#141f22", crease="#2c382c", button="#6a7a5e"); far = dict(cloth, body="#3f5552", coat="#3f5552", sleeve="#38504e", cuff="#32494a", collar="#3a5250", pocket="#34494a", crease="#2e4446", button="#5a7470")
    for x, y, c, seed, lean in ((1.39, RIGHT[0] - .03, cloth, 5, .05), (1.89, RIGHT[0] - .03, dict(cloth, body="#4d4f45", coat="#4d4f45", sleeve="#42453d", cuff="#393b35", collar="#45473e", pocket="#3d3f37"), 6, -.02), (-1.20, Y1 - .06, far, 7, .03), (1.05, Y1 - .06, far, 8, -.06)): put(room, tunic(seed, lean), x, y, 1.98 if y > 9 else 1.89, .93, c, seed, rim=[("#7fa79c", -1.6 * S if x > 0 and y < 9 else 1.4 * S, -1.0 * S, .7)], line=1.1 if y < 9 else .8)
    for q in (dict(parts=sitter(True, 0), x=-.34, hm=1.72, ink=dict(body="#2b3f49", coat="#35505a", sleeve="#2b434d", trouser="#22343e", boot="#101a22", face="#6a7a72", hair="#121c26", crease="#253a44"), seed=11), dict(parts=sitter(False, 1), x=.36, hm=1.70, ink=dict(body="#3c5656", coat="#4b6a68", sleeve="#3f5b5b", trouser="#24363c", boot="#101a22", face="#708078", hair="#1a2228", crease="#45625f"), seed=12)): put(room, q["parts"], q["x"], 11.4, .47, q["hm"], q["ink"], q["seed"], rim=[("#d5e2b2", .9, -1.3, .9)], line=.9)
    P.deliver("bunks", light, [("sky", outside()), ("mid", room), ("near", near)])
if __name__ == "__main__": press("dusk")
