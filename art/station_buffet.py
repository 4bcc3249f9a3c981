"""The third-class buffet of Harbin station, January 1939, past ten at night: a table under a lamp, soup, a girl in a borrowed coat, and her suitcase.
   stage A:  blender -b -P station_buffet.py -- [scale%]        stage B:  python3 station_buffet.py dusk
The room is typical. The chair on our side is ours.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, bureau as B, reading_room as A
PLACE = "station-buffet"; X0, X1, Y1, ZC = -5.4, 5.6, 7.0, 4.7; WINS = [(-4.35, -2.95, 1.15, 3.75), (-2.15, -.75, 1.15, 3.75)]; LAMP, BAR = (-.45, 2.15, 2.34), (2.5, 5.4, 3.0)

def bench(layer, x0, x1, y0, y1):
    """Station bench along the left wall, its back to it."""
    M = K.Mesh("bench", layer); M.box(x0, x1, y0, y1, .40, .46, "bench_wood"); M.box(x0, x0 + .06, y0, y1, .55, 1.15, "bench_wood"); [M.box(x0 + .04, x1 - .04, y, y + .07, 0, .40, "wood") for y in (y0 + .1, (y0 + y1) / 2, y1 - .2)]; return M.build()
def samovar(layer, x, y, z, s=1.0):
    M = K.Mesh("samovar", layer); M.box(x - .16 * s, x + .16 * s, y - .16 * s, y + .16 * s, z, z + .05 * s, "brass"); M.lathe(x, y, z + .05 * s, [(.08, 0), (.12, .08), (.22, .16), (.26, .36), (.25, .50), (.19, .58), (.20, .62), (.12, .66), (.10, .76), (.13, .78), (.13, .80), (.0, .81)], 16, "brass", 0, s); R.rod(M, (x, y - .24 * s, z + .24 * s), (x, y - .42 * s, z + .22 * s), .025 * s, "brass", 7); R.rod(M, (x, y - .40 * s, z + .18 * s), (x, y - .40 * s, z + .32 * s), .016 * s, "brass", 6)
    for k in (-1, 1): R.pipe(M, [(x + k * .24 * s, y, z + .56 * s), (x + k * .34 * s, y, z + .54 * s), (x + k * .34 * s, y, z + .40 * s), (x + k * .25 * s, y, z + .40 * s)], .02 * s, "brass", 6)
    M.build(); T = K.Mesh("teapot", layer); T.lathe(x, y, z + .86 * s, [(.06, 0), (.11, .05), (.10, .13), (.04, .17), (.02, .2), (0, .21)], 12, "china", 0, s); return T.build()
def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(3); M = K.Mesh("walls", "mid"); B.box_room(M, X0, X1, -4, Y1, ZC, 1.35, "plaster", "floor", (), WINS); fr = ((0, Y1, 0), (1, 0, 0), (0, -1, 0)); [B.sash(M, fr, *q) for q in WINS]; [M.obox(fr, q[0] - .12, q[1] + .12, 0, .07, q[3], q[3] + .16, "trim") for q in WINS]; M.build()
    C = K.Mesh("clock", "mid"); ring = lambda r: [(.12 + r * math.cos(t), 3.32 + r * math.sin(t)) for t in [2 * math.pi * i / 28 for i in range(28)]]; C.slab(fr, ring(.42), 0, .09, "frame"); C.face(fr, ring(.36), .095, "clock")
    for i in range(12): a = i * math.pi / 6; C.face(fr, [(.12 + r * math.cos(a) + o * math.sin(a), 3.32 + r * math.sin(a) - o * math.cos(a)) for r, o in ((.28, .014), (.33, .014), (.33, -.014), (.28, -.014))], .10, "frame")
    for a, r, wd in ((math.radians(90 - 30 * 10.35), .19, .022), (math.radians(90 - 6 * 21), .29, .016)): C.face(fr, [(.12 + q * math.cos(a) + o * math.sin(a), 3.32 + q * math.sin(a) - o * math.cos(a)) for q, o in ((-.04, wd), (r, wd * .5), (r, -wd * .5), (-.04, -wd))], .105, "frame")
    C.build(); Q = K.Mesh("counter", "mid"); fq = ((0, 5.5, 0), (1, 0, 0), (0, -1, 0)); Q.box(.95, X1, 5.5, 6.2, 0, 1.06, "wood"); Q.box(.88, X1, 5.42, 6.25, 1.06, 1.13, "bench_wood"); [Q.obox(fq, 1.05 + i * .8, 1.75 + i * .8, 0, .03, .14, .95, "bench_wood") for i in range(6)]; Q.build(); H = K.Mesh("shelves", "mid")
    for z in (1.75, 2.25, 2.75): H.obox(fr, 1.1, X1 - .2, 0, .30, z, z + .04, "bench_wood")
    H.obox(fr, 1.05, 1.12, 0, .32, 1.2, 3.0, "wood"); H.build()
    for z in (1.79, 2.29, 2.79):
        u = 1.25
        while u < X1 - .4:
            G = K.Mesh("bottle", "mid"); k = rng.random(); x, y = u, Y1 - .16
            if k < .5: G.lathe(x, y, z, [(.045, 0), (.045, .20), (.018, .27), (.018, .34), (0, .345)], 8, rng.choice(("green_shade", "frame", "vodka", "steel")))
            elif k < .85: G.lathe(x, y, z, [(.04, 0), (.05, .12), (.046, .12)], 8, "china")
            else: G.box(x - .1, x + .1, y - .08, y + .08, z, z + .2, "label")
            G.build(); u += rng.uniform(.14, .26)
    samovar("mid", 1.62, 5.8, 1.13, 1.12)
    P_ = K.Mesh("buns", "mid"); [P_.lathe(2.35 + .17 * (i % 4), 5.75 + .12 * (i // 4), 1.15, [(.08, 0), (.085, .03), (.05, .08), (0, .09)], 9, "bread") for i in range(8)]; P_.build(); bench("mid", X0 + .05, X0 + .55, 2.4, 6.4)
    R.table("mid", 2.1, 3.7, 3.0, 3.8, .76, "wood"); R.chair("mid", 2.9, 2.75, .2); R.chair("mid", 4.0, 3.5, math.pi / 2)
    for x, y, z, r in (LAMP + (.30,), BAR + (.26,)): D = K.Mesh("shade", "mid"); D.lathe(x, y, z - .02, [(r, 0), (r * .92, .04), (r * .36, .17), (.03, .21), (0, .22)], 18, "iron"); D.build(); E = K.Mesh("cord", "mid"); R.rod(E, (x, y, z + .18), (x, y, ZC), .010, "iron", 5); E.build().visible_shadow = False; L = K.Mesh("bulb", "mid"); L.lathe(x, y, z - .10, [(0, 0), (.05, .03), (.055, .08), (.025, .14)], 9, "bulb"); L.build().visible_shadow = False
    R.table("near", -1.12, .52, 1.75, 2.55, .76, "wood"); R.chair("near", -.12, 1.28, -.18); R.chair("mid", -1.52, 2.15, -math.pi / 2, bent=False); S = K.Mesh("soup", "near")
    for x, y in ((-.72, 2.2), (-.08, 2.0)): R.setting(S, x, y, .76, False, .3)
    [S.lathe(x, y, .79, [(.078, .018), (0, .018)], 12, "soup") for x, y in ((-.72, 2.2), (-.08, 2.0))]; S.build(); Br = K.Mesh("bread", "near"); Br.box(.20, .42, 2.18, 2.34, .765, .87, "bread"); Br.poly([(.24, 1.98, .772), (.40, 2.0, .772), (.39, 2.10, .772), (.23, 2.08, .772)], "bread"); Br.build(); A.tea_glass("near", -.40, 2.38, .76)
    Z = K.Mesh("suitcase", "near"); Z.box(-2.34, -1.70, 1.66, 1.88, .02, .44, "tool"); Z.box(-2.355, -1.685, 1.645, 1.895, .30, .33, "frame"); [Z.box(x, x + .05, 1.64, 1.90, .02, .445, "frame") for x in (-2.24, -1.85)]; R.pipe(Z, [(-2.12, 1.77, .44), (-2.10, 1.77, .49), (-1.94, 1.77, .49), (-1.92, 1.77, .44)], .014, "frame", 6); Z.build()
    K.camera((0, -2.5, 1.62), (0, 60, 1.62), 26, (.5 - .475, (.52 - .5) * .5625)); R.render_lit(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], (.2, -.7, -.6), {"lamp": [(LAMP[0], LAMP[1], LAMP[2] - .012, 1.25)], "bar": [(BAR[0], BAR[1], BAR[2] - .012, 1.0)]}, scale)
if K.bpy and __name__ == "__main__":
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#090d26"
INK = {**A.EVE, "plaster": ("#232a50", "#303a64", "#464f7a"), "plaster_b": ("#16323f", "#20434c", "#345a60"), "ceiling": ("#171c40", "#232a52", "#363e68"), "wood": ("#221b34", "#332844", "#4c3c54"), "bench_wood": ("#2c2340", "#423450", "#5e4a60"), "iron": ("#0c1026", "#151a36", "#2c3354"), "brass": ("#6a4c44", "#94704c", "#d8a860"), "china": ("#56608c", "#7c84a8", "#b8bcd0"), "bread": ("#5c4048", "#86604c", "#b98850"), "tool": ("#3a2834", "#543a3c", "#7a5448"), "frame": ("#141530", "#1f2040", "#3a3858"), "clock": ("#8c8894", "#b4aa9c", "#e8d6ac"), "floor": ("#1b1b38", "#272646", "#3a375c"), "floor_b": ("#181833", "#232240", "#343154"), "soup": ("#7a3c34", "#9c5238", "#c87844"), "chair": ("#1c1730", "#2c2340", "#4a3c54"), "vodka": ("#5a6890", "#7884a8", "#a8b0c8"), "bulb": ("#fff0c2",) * 3, "tea": ("#8a4a34", "#b4683c", "#e09a50")}
def night(light):
    """What the two windows have: the platform side, a green carriage with its lamps on, and frost in the corners."""
    L = R.sky([(0, "#0b1230"), (.25, "#13204c"), (.40, "#22366a"), (1, "#2c4274")], (), 30); b = lambda x0, x1, y0, y1, c: P.blot(L, [(x0 * S, y0 * S), (x1 * S, y0 * S), (x1 * S, y1 * S), (x0 * S, y1 * S)], c, 1, 1.4, int(x0)); b(0, 1700, 770, 1240, "#1d3a44"); b(0, 1700, 742, 778, "#152a3a"); b(0, 1700, 1010, 1024, "#152a3a"); b(0, 1700, 1090, 1240, "#10152e")
    for i, x in enumerate(range(40, 1600, 118)): b(x - 8, x + 80, 832, 962, "#152a3a"); b(x, x + 72, 840, 954, "#f6c676" if i % 4 else "#243a5c"); b(x + 34, x + 38, 840, 954, "#4a3a3c"); b(x, x + 72, 884, 888, "#4a3a3c")
    return L
def frost(L):
    """Ferns of ice up the lower corners of the panes."""
    for (u0, u1, z0, z1) in WINS:
        for c0, c1 in ((u0 + .05, (u0 + u1) / 2), ((u0 + u1) / 2, u1 - .05)):
            for e, sg in ((c0, 1), (c1, -1)): P.blot(L, [PJ(e + sg * a, Y1 - .26, z0 + .06 + b)[:2] for a, b in ((0, 0), (.42, 0), (.30, .12), (.34, .22), (.18, .26), (.20, .44), (.08, .50), (.07, .86), (0, .96))], "#8aa0c4", .82, 4, int(abs(e) * 9))
def slumped():
    """A man asleep at a table, head on his arms, from behind; metres, seat at .46."""
    return [("coat", "c", [(-.24, .40), (-.27, .62), (-.22, .84), (-.08, .96), (.10, .96), (.24, .86), (.28, .62), (.25, .40)]), ("fold", "l", [(-.02, .90, .002), (.02, .70, .008), (-.01, .46, .002)]), ("sleeve", "l", [(.20, .84, .075), (.36, .78, .065), (.20, .82, .05)]), ("hair", "c", [(-.09, .94), (-.07, 1.03), (.02, 1.07), (.10, 1.02), (.11, .93), (.0, .90)]), ("hat", "c", [(-.10, 1.0), (-.06, 1.08), (.03, 1.11), (.12, 1.06), (.12, .99), (.0, 1.02)])]
def people(mid):
    base = dict(body="#2a3058", coat="#2a3058", sleeve="#2a3058", skirt="#2c2848", fold="#141a3c", boot="#141736", leg="#141736", hair="#1c1730", face="#a8705c", glove="#a8705c", hat="#232848", hat2="#323a60", belt="#141a3c", cuff="#2a3058", fur="#4a4668", shawl="#5c4658", shawl2="#7c6478", fringe="#5c4658", strap="#141a3c", bundle="#5a5470")
    def put(parts, x, y, hm, seed, flip=False, rim=(("#c98a58", 2.0, -.9), ("#f0c888", 1.0, -.7)), z=0.0, **tint): px, py, s = PJ(x, y, z); P.blot(mid, P.oval(px, py, s * .32, s * .05), "#12132c", .7, 2, seed); K.stamp(mid, parts, px, py, s * hm, dict(base, **tint), flip, [(c, a * S, b * S, .9) for c, a, b in rim], None, seed, line=(KEY, max(.7, min(1.3, s / S / 230))))
    for i, (y, hat, arms, c, sh) in enumerate(((6.0, "cap", "chin", "#2f3458", "#000000"), (5.0, "shawl", "lap", "#3c3452", "#7a5058"), (4.2, "cap", "lap", "#263056", "#000000"), (3.3, "shawl", "chin", "#33304f", "#56607c"))): put(N.sitting(hat, arms, i), X0 + .36, y, 1.60, 10 + i, coat=c, sleeve=c, shawl=sh)
    for x, y, r, c in ((-4.35, 5.4, .34, "#6a5c68"), (-4.4, 3.7, .40, "#54587c"), (-4.2, 2.9, .30, "#7a6664")): put(N.bundle(r, int(y * 10)), x, y, 1.0, 20 + int(y), bundle=c)
    put(G.back("coat", "cap", collar="up", left="pocket", right="fold", tilt=.04, turn=.5, seed=3), 2.15, 5.0, 1.70, 31, coat="#2c3460", sleeve="#2c3460", rim=(("#e0a860", -.6, -2.0),)); put(G.back("gown", "skull", collar="flat", left="sleeve", right="sleeve", turn=-.4, seed=4), 3.05, 5.05, 1.66, 32, coat="#262a4e", sleeve="#262a4e", rim=(("#e0a860", -.6, -2.0),)); put(slumped(), 2.9, 2.85, 1.0, 33, coat="#35324f", sleeve="#35324f", hat="#3f3a58", rim=(("#c98a58", -2.2, -1.4),))
    put(N.sitting("bare", "lap") + [("hair", "c", [(-.045, .71), (-.075, .76), (-.05, .80), (-.02, .76)]), ("shawl", "c", [(-.06, .69), (.05, .70), (.075, .65), (-.075, .64)])], -1.50, 2.15, 1.64, 41, rim=(("#8a5a54", 8, 1, .6)[:3], ("#e9ae68", 3.2, -1.2), ("#fbdc9c", 1.6, -1.0)), coat="#5a3f4e", sleeve="#634656", skirt="#2a2746", shawl="#a84a44", face="#d09a70", glove="#d09a70", hair="#18142a")
def press(light):
    tone = lambda D: .42 - .12 * (D["n"][..., 2] < -.5) + .03 * (D["n"][..., 2] > .5) - .09 * (np.abs(D["n"][..., 0]) > .6)
    warm = [dict(lamp="lamp", gain=lambda D: np.where((D["pos"][..., 1] > 6.6) | (np.abs(D["pos"][..., 0]) > 5), .55, 1), ragged=.02, steps=(.016, .05, .15, .40, .95), pale=("#454a78", "#a58a84", "#dcb487", "#f4d59c", "#fdecbe"), dark=(("#3a325c", .50), ("#76504e", .50), ("#b07a50", .52), ("#dfae6c", .5), ("#f6d694", .5))), dict(lamp="bar", gain=lambda D: np.where((D["pos"][..., 0] < 1.0) & (D["pos"][..., 1] > 6.5), .2, 1), ragged=.02, steps=(.05, .16, .45, 1.2), pale=("#6a6488", "#b8968a", "#e6bd88", "#f8dca6"), dark=(("#4c3a5c", .5), ("#84584f", .5), ("#bd8852", .52), ("#e9bb74", .5)))]
    kw = dict(tone=tone, cuts=(.36, .60), key=KEY, warm=warm, mute=("floor", "floor_b", "label"), lit=("bulb",), zfade=45, zref=6, mottle=.018); mid, _ = R.block(RAW, "mid", INK, seed=21, lines=(2.2, 1.0), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.8, 1.3), **kw); people(mid)
    sky = night(light); frost(sky); t = N.empty(); px, py, s = PJ(1.62, 5.8, 2.15); P.paint(t, K.smoke(h, w, px, py, .60 * s, .26 * s, 7, .15) * .34, "#b8a8a8"); mid = P.over(mid, t); P.deliver(PLACE, light, [("sky", sky), ("mid", mid), ("near", near)])
if __name__ == "__main__": press("dusk")
