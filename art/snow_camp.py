"""The winter camp near Mergen, autumn 1941, that was begun and left: log walls, rafters without a roof, stacks under snow, a fire.
   stage A:  blender -b -P snow_camp.py -- [scale%]        stage B:  python3 snow_camp.py dusk
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
from log_hut import land, courses, stack
import numpy as np
PLACE = "snow-camp"; LIGHTS = ("dusk",)
SUN = (-.70, .38, -.36); EYE = 2.05; FIRE = (.55, 13.4)

def tent(layer, x, y, wd, d, hh, lit=False):
    """Ridge tent, canvas under a load of snow, its mouth towards us."""
    M = K.Mesh("tent", layer); m = x + wd / 2; M.poly([(x, y, 0), (m, y, hh), (x + wd, y, 0)], "canvas"); M.poly([(m - .32, y - .02, 0), (m, y - .02, hh * .8), (m + .30, y - .02, 0)], "glass_lit" if lit else "door"); M.build(); T = K.Mesh("tentroof", layer)
    for a in (x - .1, x + wd + .1): T.poly([(a, y - .15, .1), (a, y + d, .1), (m, y + d, hh + .05), (m, y - .15, hh + .05)], "snow" if a < x else "canvas_b")
    T.box(m - .05, m + .05, y - .2, y + d, hh, hh + .12, "snow"); return T.build()
def model(scale):
    K.reset(); rng = random.Random(5)
    K.ground("near", -20, 20, 2, 40, 50, 56, land, "ground"); K.ground("near", -70, -19.8, 2, 40, 14, 26, land, "ground"); K.ground("near", 19.8, 80, 2, 40, 14, 26, land, "ground"); K.ground("mid", -140, 160, 39, 120, 24, 16, lambda x, y: 0, "ground")
    # the hut that got as far as its rafters
    x0, x1, y0, y1 = -9.6, -2.6, 20.5, 26.5; courses("near", "hutA", x0, x1, y0, y1, 8, (-6.6, -5.5)); M = K.Mesh("rafters", "near"); m = (y0 + y1) / 2
    for i in range(7):
        x = x0 + .2 + i * (x1 - x0 - .4) / 6
        for yy in (y0 - .35, y1 + .35): R.rod(M, (x, yy, 1.95), (x, m, 4.55), .085, "log", 8, end="log_end")
        if i % 2 == 0: R.rod(M, (x, m - 1.5, 3.2), (x, m + 1.5, 3.2), .06, "log", 6)
    R.rod(M, (x0 - .5, m, 4.50), (x1 + .5, m, 4.50), .10, "log", 8, end="log_end"); R.rod(M, (x0 - .4, y0 + 1.4, 3.1), (x0 + 4.2, y0 + 1.4, 3.1), .06, "log", 6); M.build(); M = K.Mesh("ridgecap", "near"); M.cap(((x0 - .5, m, 0), (1, 0, 0), (0, -1, 0)), 0, x1 - x0 + 1, -.10, .08, 4.58); M.build(); M = K.Mesh("pipe", "near"); R.rod(M, (-4.0, 25.0, 0), (-4.0, 25.0, 3.6), .12, "iron"); M.box(-4.5, -3.5, 24.5, 25.5, 0, 1.3, "brick", top="snow"); M.build()
    courses("near", "hutB", 4.2, 11.4, 25.5, 31.5, 4, (7.2, 8.3)); courses("mid", "hutC", -20.5, -13.0, 42, 47, 7, (-17.4, -16.2)); courses("mid", "hutD", 1.5, 8.0, 46, 51, 2, None)
    N.house("dug", "mid", -8.5, .5, 50, 55, 1.1, 3.2, "log", roof="snow", openings=((2.2, .0, 1.0, 1.05, "door"), (6.0, .3, .9, .6, "glass_dark")), chimney=(-2.0, 52.5, .9))
    stack("near", -12.4, 11.6, 4.5, 5, seed=2); stack("near", 5.6, 17.4, 4.2, 4, seed=5); stack("mid", 14.5, 42, 5, 5, seed=7); tent("near", 12.4, 20.5, 3.6, 5.0, 2.5); tent("near", 17.4, 22.0, 3.6, 5.0, 2.5); tent("mid", -29, 44, 3.6, 5.0, 2.5)
    for _ in range(46):
        x, y = rng.uniform(-26, 30), rng.uniform(9, 38)
        if (x0 - 1 < x < x1 + 1 and y0 - 1 < y < y1 + 1) or (3.4 < x < 12.5 and 16.5 < y < 33) or (-2.4 < x < 3.2 and y < 33) or y < 12 and abs(x) < 4 or (-14.5 < x < -10.5 and y < 17): continue
        r = rng.uniform(.14, .24); hh = rng.uniform(.25, .5); M = K.Mesh("stump", "near"); M.lathe(x, y, -.1, [(r * 1.3, 0), (r, .15), (r, hh)], 9, "bark_b"); M.lathe(x, y, hh - .12, [(r * 1.12, 0), (r * .8, .12), (0, .18)], 9, "snow"); M.build()
    M = K.Mesh("trestle", "near")                                # a trunk on the trestle, half sawn
    for x in (-3.4, -1.9): R.beam(M, (x, 15.0, 0), (x, 15.7, 1.1), .055, "wood"); R.beam(M, (x, 15.7, 0), (x, 15.0, 1.1), .055, "wood")
    R.rod(M, (-4.3, 15.35, .92), (-.9, 15.35, .92), .16, "bark_b", 10, end="log_end"); M.build(); C = K.Mesh("tcap", "near"); C.cap(((-4.2, 15.35, 0), (1, 0, 0), (0, -1, 0)), 0, 3.2, -.10, .08, 1.06); C.build()
    M = K.Mesh("seat", "near"); R.rod(M, (-1.25, 13.1, .24), (-.15, 13.55, .24), .17, "bark_b", 9, end="log_end"); M.build(); M = K.Mesh("wood", "near")
    for i in range(6): a = i * 1.05; R.rod(M, (FIRE[0] + .42 * math.cos(a), FIRE[1] + .3 * math.sin(a), .05), (FIRE[0] + .04 * math.cos(a + 2), FIRE[1], .34), .05, "soot", 6)
    M.build()
    for x in (17, 22, 27): M = K.Mesh("line", "near"); M.box(x - .08, x + .08, 33.9, 34.1, 0, 1.5, "wood", top="snow"); M.build()
    M = K.Mesh("rail", "near"); R.rod(M, (16, 34, 1.35), (28, 34, 1.35), .07, "wood"); M.build()
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .42, (.565 - .5) * .5625))
    R.render_lit(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], SUN, {"fire": [(FIRE[0], FIRE[1] - .1, .62, 9.0)]}, scale=scale)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
EVE = {"ground": ("#2e4476", "#43608f", "#5b78a6"), "snow": ("#33497c", "#4e6a9a", "#6c88b2"), "log": ("#1e2048", "#2c2a50", "#40385a"), "log_end": ("#3a3658", "#4a4260", "#5e5068"), "bark_b": ("#181a40", "#242448", "#363250"), "wood": ("#181a40", "#242448", "#363250"), "brick": ("#2a2148", "#36284c", "#4a3454"), "brick_b": ("#241e44", "#302448", "#423050"), "iron": ("#12163c", "#1c2046", "#2e3056"), "canvas": ("#2e365e", "#3c4268", "#525474"), "canvas_b": ("#283058", "#343a62", "#484a6e"), "door": ("#10143a", "#181c42", "#242650"), "glass_dark": ("#141a40",) * 3, "glass_lit": ("#10143a",) * 3, "trim": ("#20224a", "#2c2c52", "#403c5c"), "mullion": ("#1a1a40",) * 3, "soot": ("#0e1030", "#181636", "#241e3c")}
SCRIPT = {
    "dusk": dict(ink=EVE, key=dict(mid="#18204e", near="#0b0f36"), fog=("#43608f", 34, 90, .60), cast="#23366a", trees=("#345086", "#24396e", "#182858"), birch=("#7288b0", "#141c48"), smoke=("#4a6496", "#e09c6c"), fade=("#0e1238", .60), rim=[("#f7a94e", 4.0, 1.0), ("#8fabd2", -1.4, -.8)], snowc="#8fa6c8", fore=("#080c2c", "#38446e"), hills=([(0, "#2a4278"), (.3, "#36508a"), (1, "#43608f")],),
                 sky=[(0, "#081232"), (.12, "#0e1d4c"), (.28, "#1c3a70"), (.42, "#3c6092"), (.51, "#6d86a8"), (.56, "#a096a4"), (1, "#6d7c9c")], clouds=[(230, 46, -300, 1900, "#112352", .8), (430, 36, 1000, 3500, "#234478", .75), (620, 28, -300, 1600, "#486a98", .75), (800, 18, 1200, 3400, "#7488a8", .8)], stars=90)}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2]; pale = mask(D, "ground", "snow")
        v = .28 + .30 * (up > .35) + .10 * np.clip(-n[..., 1], 0, 1) + .05 * P.noise(h, w, 500, 80, 5); return (v > .34).astype(int) + ((v > .60) | (mask(D, "snow") & (up > .6))).astype(int) * (v > .5)
    return f
def block(layer, light, seed, **k):
    """One layer; by dusk the fire prints its own second block, in two steps, with true shadows."""
    C = SCRIPT[light]
    def extra(D, rgb):
        g = mask(D, "ground"); b = N.lying(HY, VX, 240, 16, 21) + .5 * N.lying(HY, VX, 60, 8, 22); rgb = np.where((g & (b > .62))[..., None], rgb * .955, rgb); rgb = np.where((g & (b < -.72))[..., None], rgb * 1.04, rgb)
        if light == "dusk": rgb = N.firelight(RAW, layer, rgb, mask(D, "ground", "snow"), seed, (("#8d6c80", .75, "#8a5044", .50), ("#dd9460", .88, "#c0703f", .70), ("#f6c476", .95, "#eaa254", .85)))
        return rgb
    return N.block(RAW, layer, C["ink"], tone(light), C["key"][layer], seed=seed, fog=C["fog"], extra=extra, quiet=("ground",), brick=4.5, **k)[0]
def birches(L, rows, light, seed):
    """Bare birches: pale stems with dark cuts, twigs that hang."""
    C = SCRIPT[light]; rng = random.Random(seed)
    for x, y, hh in rows:
        px, py, s = PJ(x, y, -.05); hp = hh * s; r = max(1.0, hh * .011 * s); lean = rng.uniform(-.03, .03); m = K.tree2d(h, w, px, py, hp, seed + int(abs(x) * 7), .34, lean, 6, r * 1.1, .25); P.paint(L, m * .9, C["trees"][2]); top = .84; pts = [(px - r, py), (px + r, py), (px + r * .40 + lean * hp * top, py - hp * top), (px - r * .22 + lean * hp * top, py - hp * top)]; P.blot(L, pts, C["birch"][0], 1, 1.2, int(y))
        for k in range(9): t = rng.uniform(.03, .56); cx, cy = px + lean * hp * t + rng.uniform(-.6, .5) * r, py - hp * t; P.blot(L, [(cx - r * .6, cy), (cx + r * .5, cy - 1.5 * S), (cx + r * .4, cy + 2 * S), (cx - r * .5, cy + 3 * S)], C["birch"][1])
def far(light):
    C = SCRIPT[light]; hy = HY / S; L = empty(); r0 = N.hill(hy - 120 + 30 * np.sin(X / 500), ((40, 700), (10, 160)), 3); L = P.over(L, N.ridge(r0, C["hills"][0], 11, 300)); L = P.over(L, N.woods(r0 + 10 * S, 420, 24, 60, C["trees"][0], 5, kind="bare", a=.8)); r1 = np.full(w, HY - 8 * S, np.float32); t = N.woods(r1, 900, 60, 150, C["trees"][0], 6, kind="bare", a=.9); t = P.over(t, N.woods(r1 + 8 * S, 520, 70, 190, C["trees"][1], 16, kind="bare", a=.8)); return P.over(L, P.over(t, N.ridge(r1, C["hills"][0], 14, 300)))
FIG = dict(body="#4a4e6a", coat="#5c5a62", sleeve="#5c5a62", sleeve2="#4a4854", skirt="#4c4a56", leg="#4c4a56", boot="#2a2a40", belt="#38384c", seam="#3c3c50", collar="#6a6468", hat="#5a5054", hat2="#6a6468", glove="#3a3a4e", rifle="#3a2c30", strap="#38384c", face="#b08a76", hair="#2c2838", fur="#6a6468", fold="#3c3c50", cuff="#5c5a62", shawl="#5e5a62", fringe="#5e5a62", petal="#a9403a", cane="#3a2c30")
def press(light):
    C = SCRIPT[light]; dusk = light == "dusk"; mid = empty(); birches(mid, [(x, y, hh) for x, y, hh in ((-44, 62, 15), (-36, 58, 13), (-27, 64, 15), (-11, 66, 14), (6, 64, 15), (13, 60, 13), (24, 58, 15), (33, 62, 14), (44, 60, 15))], light, 4); mid = P.over(mid, block("mid", light, 33, wob=1.0, lines=(2.0, 1.0), zref=24, zfade=140)); near = empty(); birches(near, [(-17.5, 31, 12.5), (-13.6, 33, 13.5), (15.5, 35, 13), (1.9, 36, 12)], light, 14); near = P.over(near, block("near", light, 47, lines=(2.6, 1.3), zref=14, zfade=90))
    ink = mixed(FIG, *C["fade"]); key = C["key"]["near"]; fx, fy, fs = PJ(*FIRE, .05)
    def put(parts, x, y, hm, z=0.0, flip=False, sd=1, warm=1):
        px, py, s = PJ(x, y, z)
        if not dusk: N.shadow(near, PJ, x, y, hm, SUN, C["cast"], .8)
        else: d = np.array((x - FIRE[0], y - FIRE[1])); d = d / np.hypot(*d); n = np.array((-d[1], d[0])); P.blot(near, [PJ(*(np.array((x, y)) + d * a + n * b))[:2] for a, b in ((0, .2), (0, -.2), (2.6, -.5), (4.2, -.4), (4.4, .3), (2.6, .6))], C["cast"], .85, 2)
        k = min(1.2, s / S / 150); K.stamp(near, parts, px, py, s * hm, ink, flip, [(c, (a * k * warm if i == 0 else a * k), b) for i, (c, a, b) in enumerate(C["rim"])], (C["snowc"], 2.5), sd, line=(key, max(.7, s / S / 150)))
    # smoke and fire, then the two men round it
    t = empty(); m = K.smoke(h, w, fx, fy - 20 * S, 620 * S, 120 * S, 9, .22); P.paint(t, m * (.50 if dusk else .62), C["smoke"][0]); P.paint(t, P.rim(m, -3, 1, 5) * .6, C["smoke"][1]); near = P.over(near, t)
    put(N.sitting("cap", "lap", 3), -.66, 13.3, 1.68, z=0.0, sd=8); put(G.back("coat", "fur", left="pocket", right="down", turn=-.55, lean=-.01, sway=.012, legs="contra", belt="half", seed=12), 1.75, 13.0, 1.76, sd=12, warm=-1)
    for i, (ww, hh, c) in enumerate(((.34, .62, "#d9572c" if dusk else "#c9583a"), (.24, .46, "#f2953c" if dusk else "#e08a48"), (.13, .28, "#fbd98c" if dusk else "#f4cf86"))): a = fs; pts = [(fx + u * ww * a, fy - v * hh * a) for u, v in ((-1, 0), (-.8, .35), (-.95, .62), (-.45, .50), (-.30, .95), (.05, .60), (.25, 1.12), (.42, .55), (.85, .74), (.75, .30), (1, 0), (.4, -.10), (-.4, -.10))]; P.blot(near, pts, c, 1, 1.6, i)
    for i in range(8): x = FIRE[0] - .5 + .14 * i; q = PJ(x, FIRE[1] - .35, .04); P.blot(near, P.oval(q[0], q[1], 11 * S, 4 * S, 8), C["ink"]["soot"][1])
    fore = empty(); br = K.tree2d(h, w, 3330 * S, 1960 * S, 1750 * S, 24, .38, .10, 7, 30 * S, .2); P.paint(fore, br, C["fore"][0]); P.paint(fore, np.clip(br - P.shift(br, 2, 3), 0, 1) * (P.noise(h, w, 30, seed=3) > -.4) * .8, C["snowc"]); P.paint(fore, K.grass_blades(h, w, lambda x: h + 20 * S, 40, 80 * S, 260 * S, 31, .35, -40 * S, 420 * S), C["fore"][0])
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far(light)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
