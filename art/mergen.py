"""The camp near Mergen in the summer of 1941, being built for a winter: the clearing of snow_camp.py in leaf, log huts half up, peeled trunks, hay come.
   stage A:  blender -b -P mergen.py -- [scale%]        stage B:  python3 mergen.py afternoon
The eye stands where the winter picture's stands, and the hut that is rafters there has five courses here. Nobody wears a badge; the carter is not in it.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
from log_hut import land, courses, stack
PLACE = "mergen"; LIGHTS = ("afternoon",)
SUN = (-.62, .42, -.62); EYE = 2.05; SAW = (-2.15, 12.7); SMUDGE = (-.1, 19.5)

def tent(layer, x, y, wd, d, hh):
    """Ridge tent, its mouth towards us and open for the heat."""
    M = K.Mesh("tent", layer); m = x + wd / 2; M.poly([(x, y, 0), (m, y, hh), (x + wd, y, 0)], "canvas"); M.poly([(m - .55, y - .02, 0), (m, y - .02, hh * .86), (m + .50, y - .02, 0)], "door"); M.build(); T = K.Mesh("tentroof", layer)
    for a in (x - .1, x + wd + .1): T.poly([(a, y - .15, .1), (a, y + d, .1), (m, y + d, hh + .05), (m, y - .15, hh + .05)], "canvas" if a < x else "canvas_b")
    return T.build()
def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(5)
    K.ground("near", -20, 20, 2, 40, 50, 56, land, "ground"); K.ground("near", -70, -19.8, 2, 40, 14, 26, land, "ground"); K.ground("near", 19.8, 80, 2, 40, 14, 26, land, "ground"); K.ground("mid", -140, 160, 39, 120, 24, 16, lambda x, y: 0, "ground")
    courses("near", "hutA", -9.6, -2.6, 20.5, 26.5, 5, (-6.6, -5.5)); courses("near", "hutB", 4.2, 11.4, 25.5, 31.5, 3, (7.2, 8.3)); courses("mid", "hutC", -20.5, -13.0, 42, 47, 7, (-17.4, -16.2)); courses("mid", "hutD", 1.5, 8.0, 46, 51, 2)
    M = K.Mesh("skids", "near")                                  # two poles laid against the wall, and the next log halfway up them
    for x in (-9.1, -7.7): R.rod(M, (x, 18.6, .05), (x, 20.4, 1.55), .07, "wood", 7)
    R.rod(M, (-9.9, 19.35, .88), (-6.9, 19.35, .88), .14, "log", 9, end="log_end"); M.build()
    M = K.Mesh("raftersC", "mid")
    for i in range(6):
        for y in (41.7, 47.3): R.rod(M, (-20.3 + i * 1.42, y, 1.7), (-20.3 + i * 1.42, 44.5, 3.9), .09, "log", 6)
    M.build()
    stack("near", 1.3, 25, 4.6, 4, seed=2, mat="log"); stack("near", 9.3, 18.6, 4.2, 4, seed=5, mat="log"); stack("mid", 14.5, 42, 5, 5, seed=7); tent("near", 13.0, 21.5, 3.6, 5.0, 2.5); tent("near", 18.0, 23.0, 3.6, 5.0, 2.5); tent("mid", -29, 44, 3.6, 5.0, 2.5)
    M = K.Mesh("hewn", "near"); R.rod(M, (-7.6, 17.6, .34), (-4.6, 17.6, .34), .16, "log", 9, end="log_end"); R.rod(M, (-7.2, 17.2, .1), (-7.2, 18.1, .1), .10, "bark_b", 8, end="log_end"); R.rod(M, (-4.9, 17.2, .1), (-4.9, 18.1, .1), .10, "bark_b", 8, end="log_end"); M.build()
    x, y = SAW; M = K.Mesh("trestle", "near")                    # a trunk on two trestles, its end to us
    for yy in (y - .42, y + 1.3): R.beam(M, (x - .46, yy, 0), (x + .34, yy, 1.08), .05, "wood"); R.beam(M, (x + .46, yy, 0), (x - .34, yy, 1.08), .05, "wood")
    M.build(); M = K.Mesh("trunk", "near"); R.rod(M, (x, y - .75, .80), (x, y + 2.4, .80), .19, "log", 11, end="log_end"); M.build()
    for _ in range(40):
        x, y = rng.uniform(-26, 30), rng.uniform(10, 38)
        if (-10.6 < x < -1.6 and 16 < y < 27.5) or (3.4 < x < 12.5 and 16.5 < y < 33) or (-4.5 < x < 5.6 and y < 33) or (-14.5 < x < -9.5 and y < 19) or x > 12 and y > 20: continue
        r = rng.uniform(.14, .24); hh = rng.uniform(.25, .5); M = K.Mesh("stump", "near"); M.lathe(x, y, -.1, [(r * 1.3, 0), (r, .15), (r, hh)], 9, "bark_b"); M.lathe(x, y, hh - .1, [(r, 0), (0, .01)], 9, "log_end"); M.build()
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .42, (.565 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], scale=scale)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_green as V, kit_sketch as Q, numpy as np
from kit_land import h, w, S, X, empty, mask
from profile_man import man
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
INK = {"ground": ("#59694c", "#82905c", "#aab071"), "snow": ("#aab071",) * 3, "log": ("#7d6048", "#b08c5e", "#e2c386"), "log_end": ("#9a7650", "#cba66c", "#f0d89e"), "bark_b": ("#453f44", "#655650", "#8c7864"), "wood": ("#46403f", "#6a5a4a", "#978262"), "canvas": ("#66705c", "#8c9274", "#bab890"), "canvas_b": ("#58634f", "#7a8268", "#a8a882"), "door": ("#2f353a", "#3d4344", "#565a54")}
KEY = dict(mid="#56644f", near="#2a2c30"); CAST = "#5f6a4c"; LEAF = (("#6f8a66", "#94a674", "#b9bf88"), ("#4b6a4c", "#74905a", "#a6b36c")); HAY = ("#8a7644", "#bda05c", "#ecd692"); WORN = "#b3a478"
SKY = [(0, "#6c93ab"), (.16, "#8db0b8"), (.34, "#b6c8bc"), (.48, "#d8dcc0"), (.565, "#e9e4c2"), (1, "#d9d6b0")]
CLOUDS = [(180, 70, -300, 1700, "#a4bfc0", .7), (330, 56, 1200, 3500, "#bacbc0", .75), (520, 44, -200, 1500, "#d2d9c4", .8), (690, 30, 1300, 3600, "#e0e0c6", .85)]
def tone(D):
    n = D["n"]; v = .26 + .16 * (n[..., 2] > .35) + .12 * np.clip(-n[..., 1], 0, 1) + .10 * np.clip(n[..., 0], 0, 1) + .03 * P.noise(h, w, 300, 60, 5); return np.where(D["key"] > .10, 2, np.where(mask(D, "ground"), 0, (v > .36).astype(int))).astype(int)
def block(layer, seed, **k):
    def extra(D, rgb):
        g = mask(D, "ground"); b = N.lying(HY, VX, 200, 14, 21) + .5 * N.lying(HY, VX, 50, 7, 22); rgb = np.where((g & (b > .45))[..., None], rgb * .93, rgb); rgb = np.where((g & (b < -.65))[..., None], rgb * 1.05, rgb)
        # where carts and boots go there is no grass: earth and chips, in ragged patches about the work
        x, y = D["pos"][..., 0], D["pos"][..., 1]; worn = g & (D["key"] > .10) & (np.exp(-((x + 1.5) / 5.5) ** 2 - ((y - 15.5) / 3.6) ** 2) + .8 * np.exp(-((x - 2.6) / 1.5) ** 2 - ((y - 24) / 12) ** 2) + .22 * b > .52); return np.where(worn[..., None], P.hexc(WORN) * (1 + .05 * np.sign(b))[..., None], rgb)
    return N.block(RAW, layer, INK, tone, KEY[layer], seed=seed, fog=("#cdd6bc", 34, 100, .55), extra=extra, quiet=("ground",), **k)[0]
def birches(L, rows, tones, seed):
    """Birches in leaf: a pale stem with dark cuts, three or four heaps of small leaves that hang more on one side."""
    g = random.Random(seed)
    for i, (x, y, hh) in enumerate(rows):
        px, py, s = PJ(x, y, -.05); hp = hh * s; r = max(1.0, .13 * s); lean = g.uniform(-.05, .05); at = lambda t: (px + lean * hp * t, py - hp * t)
        P.blot(L, [(px - r, py), (px + r, py), (at(.84)[0] + r * .4, at(.84)[1]), (at(.84)[0] - r * .3, at(.84)[1])], "#e2ddca", 1, 1.2, i)
        for k in range(9): t = g.uniform(.03, .50); cx, cy = at(t)[0] + g.uniform(-.6, .5) * r, at(t)[1]; P.blot(L, [(cx - r * .6, cy), (cx + r * .5, cy - 1.5 * S), (cx + r * .4, cy + 2 * S), (cx - r * .5, cy + 3 * S)], "#55545a")
        for t, rx, ry in ((.42, .11, .07), (.54, .18, .10), (.68, .22, .13), (.83, .17, .12), (.95, .09, .09)): V.crown(L, at(t)[0] + g.uniform(-.05, .05) * hp, at(t)[1], hp * rx * g.uniform(.8, 1.15), hp * ry, tones, seed + i * 11 + int(t * 9), 34, (.12, .26), (.6, -.6))
def far():
    hy = HY / S; r0 = N.hill(hy - 130 + 30 * np.sin(X / 500), ((40, 700), (10, 160)), 3); L = N.ridge(r0, [(0, "#9fb4b4"), (.3, "#b3c2b6"), (1, "#cdd6bc")], 11, 300); L = P.over(L, N.woods(r0 + 46 * S, 240, 16, 40, "#98ae9e", 5)); r1 = np.full(w, HY + 4 * S, np.float32); L = P.over(L, N.woods(r1, 260, 70, 170, "#8aa484", 6)); return P.over(L, N.woods(r1, 200, 50, 120, "#748f6c", 16))
def cart(L, x, y):
    """The hay has come: a two-wheeled cart, high in the wheel, resting on its shafts; half the load is off and lies beside it."""
    px, py, s = PJ(x, y); b = lambda pts, c, r=2, sd=3, a=1: P.blot(L, [(px + u * s, py - v * s) for u, v in pts], c, a, r, sd); wood, dark, edge = "#5c4a3c", "#3c342f", "#8d7454"
    b([(-3.0, .06), (-.9, -.10), (1.6, -.05), (.4, .42), (-2.2, .55)], CAST, 3, 1, .85); ring = lambda cx, cz, q: [(cx + q * math.cos(t), cz + q * math.sin(t)) for t in np.linspace(0, 6.28, 36)[:-1]]
    def wheel(cx, cz, q, c):
        m = empty(); P.blot(m, [(px + u * s, py - v * s) for u, v in ring(cx, cz, q)], c, 1, 1, 2); hole = empty(); P.blot(hole, [(px + u * s, py - v * s) for u, v in ring(cx, cz, q * .87)], c, 1, 1, 2); m[..., 3] *= 1 - hole[..., 3]
        for t in np.linspace(.15, 6.43, 15)[:-1]: dx, dz = math.cos(t), math.sin(t); P.blot(m, [(px + (cx + u) * s, py - (cz + v) * s) for u, v in ((-dz * .03, dx * .03), (dz * .03, -dx * .03), (dx * q * .9 + dz * .02, dz * q * .9 - dx * .02), (dx * q * .9 - dz * .02, dz * q * .9 + dx * .02))], c, 1, .8)
        P.blot(m, [(px + u * s, py - v * s) for u, v in ring(cx, cz, .12)], c, 1, 1); L[:] = P.over(L, m)
    wheel(.22, .92, .80, dark); b([(-1.75, 1.06), (1.35, .90), (1.35, 1.00), (-1.75, 1.16)], wood); b([(1.2, .98), (3.35, .12), (3.38, .03), (1.2, .86)], wood); b([(1.2, 1.08), (3.1, .30), (3.12, .24), (1.2, 1.0)], dark)
    for u in (-1.55, -.6, .4, 1.15): b([(u - .035, 1.0), (u + .035, 1.0), (u + .02 + .05 * u, 2.0), (u - .04 + .05 * u, 2.0)], dark, 1)
    load = [(-1.7, 1.12), (-2.0, 1.5), (-1.8, 2.0), (-1.1, 2.42), (-.3, 2.36), (.3, 1.95), (.9, 1.66), (1.3, 1.3), (1.35, .98), (0, 1.04)]; b(K.smooth_closed(load), HAY[1], 5, 4); b(K.smooth_closed([(-1.72, 1.1), (-2.0, 1.5), (-1.78, 1.98), (-1.3, 2.28), (-1.35, 1.8), (-1.0, 1.4), (-.5, 1.12)]), HAY[0], 4, 5); b(K.smooth_closed([(-.9, 2.36), (-.3, 2.32), (.3, 1.92), (.9, 1.62), (1.26, 1.28), (.7, 1.40), (.1, 1.70), (-.4, 2.05)]), HAY[2], 4, 6)
    g = random.Random(4)
    for i in range(60): u = g.uniform(-1.8, 1.2); v = g.uniform(1.1, 1.2 + .9 * max(0, 1 - ((u + .7) / 1.5) ** 2)); a = g.uniform(-.6, .6); l = g.uniform(.08, .2); b([(u, v), (u + .014, v), (u + a * l, v - l)], g.choice(HAY), .8, i)
    b([(-1.75, 1.06), (1.35, .90), (1.35, .96), (-1.75, 1.12)], edge, 1); wheel(.0, .80, .80, wood)
    heap = [(-3.3, -.02), (-3.15, .42), (-2.6, .78), (-2.0, .72), (-1.5, .34), (-1.3, -.06), (-2.3, -.12)]; b(K.smooth_closed(heap), HAY[1], 4, 7); b(K.smooth_closed([(-3.3, -.02), (-3.12, .40), (-2.8, .62), (-2.85, .3), (-2.5, -.05)]), HAY[0], 4, 8); b(K.smooth_closed([(-2.6, .76), (-2.0, .70), (-1.52, .34), (-1.36, .02), (-1.8, .22), (-2.2, .50)]), HAY[2], 4, 9)
    N.lines_of(L, [(px - 3.0 * s, py - .05 * s), (px - 2.25 * s, py - 1.75 * s)], 3, dark)          # the fork left in it
def axeman():
    """From behind, legs apart, both hands over his right shoulder, the axe at the top of its swing."""
    sh = [(-.085, .835), (-.118, .785)]; leg = lambda g: [("boot", "l", [(.098 * g, .09, .032), (.102 * g, .032, .030), (.140 * g, .014, .018)]), ("putt", "l", [(.088 * g, .28, .044), (.094 * g, .17, .041), (.098 * g, .075, .029)]), ("leg" + ("2" if g < 0 else ""), "l", [(.048 * g, .48, .068), (.078 * g, .37, .064), (.088 * g, .27, .046)])] + [("fold", "l", [(.094 * g - .034, yy + .006, .002), (.094 * g + .034, yy - .010, .002)]) for yy in (.23, .18, .13)]
    return leg(-1) + leg(1) + [("coat", "c", [(-.03, .858), sh[0], sh[1], (-.106, .70), (-.090, .585), (-.112, .50), (-.128, .40), (.0, .378), (.128, .40), (.112, .50), (.092, .59), (.108, .70), (.125, .80), (.082, .838), (.03, .862)]), ("belt", "p", [(-.094, .596), (.096, .590), (.098, .560), (-.096, .564)]), ("fold", "l", [(-.05, .79, .001), (.01, .70, .005), (.05, .61, .002)]), ("fold", "l", [(.08, .78, .001), (.05, .69, .005), (.07, .61, .001)]), ("fold", "l", [(.0, .555, .002), (.008, .47, .005), (.0, .39, .003)]), ("fold", "l", [(-.07, .55, .001), (-.086, .47, .005), (-.098, .41, .001)]),
        ("face", "c", [(-.040, .90), (.026, .90), (.032, .845), (-.036, .845)]), ("collar", "c", [(-.052, .872), (.0, .880), (.050, .870), (.058, .846), (.0, .832), (-.058, .846)]), ("hair", "c", [(-.056, .915), (-.050, .945), (.040, .945), (.042, .910), (.030, .880), (-.036, .876)]), ("hat", "c", [(-.060, .925), (-.066, .960), (-.040, .988), (.012, .992), (.050, .972), (.052, .935), (.0, .924)]),
        ("haft", "l", [(.045, .955, .010), (.225, 1.225, .010)]), ("iron", "c", [(.205, 1.215), (.235, 1.262), (.325, 1.235), (.330, 1.165), (.262, 1.185)]), ("sleeve", "l", [(.102, .785, .043), (.205, .865, .037), (.150, .985, .028)]), ("glove", "l", [(.142, 1.0, .023), (.122, 1.045, .020)]), ("sleeve2", "l", [(-.100, .785, .042), (-.135, .925, .036), (-.01, .965, .028)]), ("glove", "l", [(.01, .968, .022), (.058, .975, .021)]), ("fold", "l", [(.185, .835, .001), (.205, .868, .006), (.190, .90, .001)]), ("fold", "l", [(-.115, .88, .001), (-.132, .928, .006), (-.10, .945, .001)])]
FIG = dict(Q.inks("#878360", "#b5866a", "#34323a", "#747056", "#747056"), putt="#615d4a", putt2="#545140", sleeve2="#6f6c52", leg2="#65614c", collar="#6f6c52", haft="#8a6a48", iron="#70777c"); SHIRT = dict(coat="#e3dcc0", sleeve="#e3dcc0", sleeve2="#c3bda6", fold="#a8a590", collar="#c3bda6")
def put(L, parts, x, y, hm, seed, flip=False, inks=None):
    px, py, s = PJ(x, y); N.shadow(L, PJ, x, y, hm, SUN, CAST, .85); K.stamp(L, parts, px, py, s * hm, {**FIG, **(inks or {})}, flip, [("#f2e6b8", -max(1.4, s * .012), -max(.7, s * .006), .9)], None, seed, line=(KEY["near"], max(.6, s / S / 150)))
def sawyers(L):
    """Two men at the cross-cut saw: one has it, one lets it go."""
    x, y = SAW; put(L, man(34, (36, 30), (-16, 6), (38, 14), (46, 8), nod=4), x + 1.34, y + .02, 1.74, 21, True, SHIRT); q = [PJ(u, y, z)[:2] for u, z in ((x - .98, 1.08), (x - .2, 1.03), (x + .5, 1.03), (x + .78, 1.06), (x + .5, .93), (x - .2, .92))]; P.blot(L, q, "#8d9494", 1, .8); N.lines_of(L, q[:4], 1.2, KEY["near"])
    for u in (x - .98, x + .78): N.lines_of(L, [PJ(u, y, .98)[:2], PJ(u, y, 1.26)[:2]], 4, "#6a5040")
    put(L, man(-9, (30, 16), (-22, 10), (2, 62), (14, 52), nod=14, fat=1.05), x - 1.16, y, 1.70, 22)
    g = random.Random(3)
    for i in range(90): u, v = g.gauss(0, .32), g.gauss(0, .14); px, py, s = PJ(x + u, y + v - .1); P.blot(L, P.oval(px, py, .045 * s, .012 * s, 6), g.choice(("#f0d89e", "#e2c386")))
def chips(L):
    g = random.Random(9)
    for i in range(110): x, y = -6.2 + g.gauss(0, 1.2), 17.0 + g.gauss(0, .45); px, py, s = PJ(x, y, .02); a = g.uniform(0, 3); P.blot(L, [(px + .07 * s * math.cos(a), py + .02 * s * math.sin(a)), (px + .02 * s, py - .02 * s), (px - .07 * s * math.cos(a), py - .02 * s * math.sin(a)), (px - .02 * s, py + .02 * s)], g.choice(("#f0d89e", "#e2c386", "#cba66c")))
def smudge(L, x, y):
    """A heap of wet grass on embers, against mosquitoes: no flame, much smoke, low and white."""
    px, py, s = PJ(x, y); P.blot(L, P.oval(px, py, .8 * s, .16 * s), "#5a5448", .9, 3)
    for hh, ww, wind, sd, a in ((520, 150, -.55, 9, .68), (330, 120, -.85, 12, .6)): m = K.smoke(h, w, px, py - .2 * s, hh * S, ww * S, sd, wind); P.paint(L, m * a, "#dfe2d0"); P.paint(L, P.rim(m, 3, -2, 5) * .5, "#f4efd6")
    P.blot(L, K.smooth_closed([(px - .62 * s, py), (px - .45 * s, py - .30 * s), (px, py - .44 * s), (px + .42 * s, py - .30 * s), (px + .62 * s, py + .02 * s), (px, py + .08 * s)]), "#56603f", 1, 3, 2); P.blot(L, K.smooth_closed([(px - .1 * s, py - .40 * s), (px + .38 * s, py - .28 * s), (px + .55 * s, py), (px + .2 * s, py - .12 * s)]), "#7f8a55", 1, 3, 4)
def grass(L, n, x0, x1, y0, y1, seed, keep):
    g = random.Random(seed)
    for i in range(n):
        x, y = g.uniform(x0, x1), y0 * (y1 / y0) ** g.random()
        if keep(x, y): px, py, s = PJ(x, y); V.tuft(L, px, py, s * g.uniform(.22, .45), ("#5d7049", "#7c8d55", "#b3b673"), i + seed, 5, .6)
def press(light):
    mid = empty(); birches(mid, [(-44, 62, 15), (-36, 58, 13), (-27, 64, 15), (-11, 66, 14), (-3, 70, 13), (6, 64, 15), (13, 60, 13), (24, 58, 15), (33, 62, 14), (44, 60, 15)], LEAF[0], 4); mid = P.over(mid, block("mid", 33, wob=1.0, lines=(2.0, 1.0), zref=24, zfade=140))
    for x, y, hh, fl, c in ((-1.5, 47, 1.42, True, "#6b4f3e"), (-3.0, 52, 1.40, False, "#7d6248")): px, py, s = PJ(x, y); K.stamp(mid, Q.grazing(), px, py, s * hh, dict(body=c, far="#54443a", mane="#3a322f", strap="#3a322f"), fl, None, None, 4, line=(KEY["mid"], .6))
    near = empty(); birches(near, [(-17.5, 31, 12.5), (-13.6, 33, 13.5), (15.5, 35, 13), (20.5, 34, 12)], LEAF[1], 14); near = P.over(near, block("near", 47, lines=(2.6, 1.3), zref=14, zfade=90))
    grass(near, 260, -24, 26, 9, 38, 60, lambda x, y: y < 11.6 or y < 17 and abs(x - 1.5) > 7.5); smudge(near, *SMUDGE); cart(near, 5.2, 17.4); chips(near); put(near, axeman(), -6.3, 16.6, 1.74, 31); sawyers(near)
    fore = empty(); g = random.Random(8)
    for i in range(210): x = g.choice((g.uniform(-60, 620), g.uniform(2300, 3260), g.uniform(2600, 3260))); d = max(0, 620 - x) if x < 1000 else max(0, x - 2300); V.tuft(fore, x * S, (1815 + g.uniform(0, 30)) * S, (50 + .22 * d) * S * g.uniform(.6, 1.2), ("#33463a", "#4a5f42", "#6f8050"), i, 5, .5)
    V.bough(fore, [(3260, 90), (2960, 150), (2700, 260), (2560, 400)], ("#3c5540", "#557048", "#7d9058"), "#34383a", 5, 26, 120, 14); V.bough(fore, [(3260, 260), (3040, 340), (2880, 470)], ("#3c5540", "#557048"), "#34383a", 6, 26, 80, 10)
    P.deliver(PLACE, light, [("sky", N.sky(SKY, CLOUDS, 0, 5)), ("far", far()), ("mid", mid), ("near", near), ("fore", fore)], 250_000, 120_000)
if __name__ == "__main__": press("afternoon")
