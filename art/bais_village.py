"""Bai's village in the hills, January 1939: clay houses under snow, seen from the slope by somebody who is counting.
   stage A:  blender -b -P bais_village.py -- [scale%]        stage B:  python3 bais_village.py afternoon dusk
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
import numpy as np
PLACE = "bais-village"; LIGHTS = ("afternoon", "dusk")
SUN = (-.72, -.34, -.42); EYE = 7.4; HORIZON = .455; VP = .42
# x, y, width, depth, ridge along x?, windows that burn (left, right), chimney side, does it smoke
HOUSES = ((-9.5, 30.0, 8.4, 4.4, 1, (1, 0), -1, 1), (3.6, 31.5, 7.6, 4.4, 1, (0, 1), 1, 1), (-21.5, 34.0, 7.6, 4.4, 1, (0, 0), 1, 1), (14.6, 36.5, 8.0, 4.4, 1, (0, 0), 1, 1), (-3.2, 41.5, 7.4, 4.4, 1, (1, 1), -1, 1), (-15.5, 45.0, 8.0, 4.4, 1, (0, 1), -1, 1), (8.0, 47.0, 7.4, 4.4, 1, (1, 0), -1, 0), (24.0, 47.5, 8.0, 4.4, 1, (1, 0), 1, 1), (-27.5, 50.0, 7.4, 4.4, 1, (0, 1), -1, 1),
          (-7.0, 56.0, 7.4, 4.4, 1, (0, 0), 1, 1), (1.8, 59.0, 7.0, 4.2, 1, (1, 0), -1, 1), (14.8, 60.0, 7.4, 4.4, 1, (0, 1), 1, 1), (-18.5, 62.0, 7.4, 4.4, 1, (1, 0), 1, 1), (27.0, 64.0, 7.4, 4.4, 1, (0, 0), -1, 1), (-32.0, 67.0, 7.6, 4.4, 1, (0, 1), 1, 1), (-10.8, 71.0, 7.4, 4.4, 1, (1, 1), -1, 1), (6.4, 73.0, 7.2, 4.2, 1, (0, 0), 1, 1), (18.6, 76.0, 7.2, 4.2, 1, (1, 0), -1, 1), (-24.0, 80.0, 7.2, 4.2, 1, (0, 0), -1, 1), (-2.0, 84.0, 7.2, 4.2, 1, (0, 1), 1, 1), (32.0, 82.0, 7.2, 4.2, 1, (0, 1), 1, 1), (-14.0, 94.0, 7.2, 4.2, 1, (1, 0), -1, 1), (9.0, 92.0, 7.2, 4.2, 1, (0, 0), 1, 1), (22.0, 97.0, 7.2, 4.2, 1, (0, 1), 1, 1), (-34.0, 97.0, 7.2, 4.2, 1, (0, 0), 1, 1), (-3.0, 104.0, 7.2, 4.2, 1, (1, 0), 1, 1), (42.0, 100.0, 7.2, 4.2, 1, (0, 0), 1, 1))
CHIMNEY = [(x + (-1.75 if c < 0 else wd + 1.75), y + 1.4, smokes) for x, y, wd, _, _, _, c, smokes in HOUSES]

def land(x, y):
    """Our slope, the hollow with the village, and the rise behind it."""
    slope = 5.6 - .03 * (y - 2) ** 1.9 if y < 17 else 0; slope = max(0, slope) * (1 + .10 * math.sin(x * .16 + .6)) if y < 20 else 0
    return slope + .12 * math.sin(x * .6 + y * .4) + max(0, (y - 70) / 40) ** 1.5 * 2.2
def model(scale):
    K.reset(); rng = random.Random(31)
    K.ground("near", -26, 26, 2, 46, 60, 60, land, "ground"); K.ground("near", -70, -25.8, 2, 46, 14, 30, land, "ground"); K.ground("near", 25.8, 80, 2, 46, 14, 30, land, "ground"); K.ground("mid", -120, 140, 45, 150, 30, 24, land, "ground")
    for i, (x, y, wd, d, gx, lit, c, sm) in enumerate(HOUSES):
        lay = "near" if y < 45.5 else "mid"; win = [(wd * .24, .75, 1.7, 1.15, "glass_lit" if lit[0] else "glass_dark"), (wd * .52, .0, .95, 1.95, "door"), (wd * .79, .75, 1.7, 1.15, "glass_lit" if lit[1] else "glass_dark")]
        N.house(f"h{i}", lay, x, x + wd, y, y + d, 2.35, 4.25, "wall_b" if i % 3 else "wall_a", roof="snow", openings=win, sides=(), eave=.65)
        M = K.Mesh(f"straw{i}", lay); k = (4.25 - 2.35) / (d / 2); z = 2.35 - .65 * k; M.box(x - .60, x + wd + .60, y - .62, y - .40, z - .24, z - .02, "straw"); M.box(x - .6, x + wd + .6, y + d / 2 - .25, y + d / 2 + .25, 4.12, 4.34, "snow"); cx, cy, _ = CHIMNEY[i]; M.lathe(cx, cy, 0, [(.52, 0), (.46, 1.0), (.36, 4.1), (.44, 4.1), (.44, 4.4), (0, 4.42)], 8, "clay"); M.box(min(cx, x if c < 0 else x + wd), max(cx, x if c < 0 else x + wd), cy - .25, cy + .25, 0, .55, "clay", top="snow"); M.build()
        if i in (0, 4): P_ = K.Mesh("pepper", lay); fr = ((x, y, 0), (1, 0, 0), (0, -1, 0)); [P_.obox(fr, wd * .52 + s * .72 - .07, wd * .52 + s * .72 + .07, .08, .22, .9, 1.9, "red") for s in (-1, 1)]; P_.build()
        if y < 62 and i % 2 == 0: K.fence(lay, [(x - 1.9, y - 4.4), (x + wd * .35, y - 4.6)], 1.05, .26); K.fence(lay, [(x + wd * .62, y - 4.6), (x + wd + 2.0, y - 4.2), (x + wd + 2.2, y + 1)], 1.05, .26)
    # maize loft, stacks, woodpiles, the well, a cart
    for x, y in ((-.2, 33.0), (-24.0, 39.5), (12.5, 50)):
        lay = "near" if y < 46 else "mid"; M = K.Mesh("loft", lay)
        for a in (0, 2.0):
            for b in (0, 1.2): M.box(x + a - .07, x + a + .07, y + b - .07, y + b + .07, 0, 3.0, "wood")
        M.box(x - .15, x + 2.15, y - .1, y + 1.3, 1.0, 1.12, "wood"); M.box(x, x + 2.0, y, y + 1.2, 1.12, 2.55, "maize")
        for i in range(6): M.box(x + i * .4 - .03, x + i * .4 + .03, y - .06, y - .02, 1.0, 2.9, "wood")
        M.build(); H = K.Mesh("loftroof", lay); H.poly([(x - .3, y - .35, 2.85), (x + 2.3, y - .35, 2.85), (x + 2.3, y + .6, 3.5), (x - .3, y + .6, 3.5)], "snow"); H.poly([(x - .3, y + 1.55, 2.85), (x + 2.3, y + 1.55, 2.85), (x + 2.3, y + .6, 3.5), (x - .3, y + .6, 3.5)], "snow"); H.poly([(x - .3, y - .35, 2.85), (x + 2.3, y - .35, 2.85), (x + 2.3, y - .35, 2.70), (x - .3, y - .35, 2.70)], "straw"); H.build()
    for x, y, r, hh in ((-12.6, 36.5, 1.6, 3.0), (13.2, 33.0, 1.5, 2.8), (-.6, 50, 1.6, 3.0), (20.5, 53, 1.7, 3.1), (-24, 57, 1.6, 3.0)): lay = "near" if y < 46 else "mid"; M = K.Mesh("stack", lay); M.lathe(x, y, 0, [(r, 0), (r * 1.05, hh * .35), (r * .8, hh * .7)], 10, "straw"); M.build(); M = K.Mesh("stackcap", lay); M.lathe(x, y, hh * .62, [(r * .95, 0), (r * .6, hh * .22), (0, hh * .45)], 10, "snow"); M.build()
    M = K.Mesh("well", "near"); wx, wy = -.9, 28.6
    for i in range(8): a = i * math.pi / 4; M.lathe(wx + .62 * math.cos(a), wy + .62 * math.sin(a), 0, [(.24, 0), (.22, .55), (0, .58)], 6, "stone")
    R.beam(M, (wx - .95, wy, 0), (wx - .95, wy, 1.5), .07, "wood"); R.beam(M, (wx - .95, wy, 1.42), (wx + .7, wy, 1.42), .05, "wood"); R.rod(M, (wx - .45, wy, 1.3), (wx + .4, wy, 1.3), .14, "wood"); M.build()
    R.cart("near", 10.8, 29.8, .2); R.woodpile("near", -16.2, -12.6, 31.5, .7, 1.2, 3)
    for pts, wd in (([(-1.2 + .2 * math.sin(t), 16 + t * 2.2) for t in range(30)], 1.5), ([(-26 + t * 2, 27.6 + .5 * math.sin(t)) for t in range(27)], 1.5), ([(-1.0, 28), (4, 30), (7.4, 30.8)], 1.0), ([(-1.0, 28), (-4, 28.6), (-5.2, 29.4)], 1.0)): K.strip("near" , [(x, y) for x, y in pts if y < 45], wd, .16, "track")
    K.strip("mid", [(-1.0 + .4 * math.sin(t), 45 + t * 2.0) for t in range(15)], 1.6, .16, "track")
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - VP, (HORIZON - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], scale=scale)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
DAY = {"snow": ("#7b90b8", "#b0bfd3", "#f0e6d4"), "ground": ("#8699be", "#c4ccd6", "#e9dfcf"), "track": ("#7488b0", "#a4b1c6", "#d9cdbf"), "wall_a": ("#6c6270", "#8d7a72", "#c39d78"), "wall_b": ("#655f72", "#857674", "#b5947a"), "trim": ("#544c5c", "#6f6062", "#987c68"), "wood": ("#453f52", "#5f5258", "#8c7360"), "straw": ("#75684f", "#94825c", "#c4a566"), "clay": ("#6a6070", "#88776f", "#bb9878"), "door": ("#3f3b4e", "#544a54", "#75625a"), "stone": ("#5c6078", "#7c7c88", "#a9a198"), "glass_dark": ("#a39a94", "#beb09c", "#e0cda6"), "glass_lit": ("#a39a94", "#beb09c", "#e0cda6"), "mullion": ("#4b4352", "#625458", "#8a7060"), "maize": ("#a87a3c", "#cc9440", "#ecb450"), "red": ("#8e2f34", "#ab3a34", "#c94c3a"), "iron": ("#3a3d54", "#4d4e60", "#74706e"), "log_end": ("#8a7260", "#a88a68", "#caa878"), "bark_b": ("#453f52", "#5f5258", "#8c7360"), "soot": ("#2e2c40",) * 3, "brick": ("#6a6070",) * 3, "plank": ("#5c5058", "#786660", "#a08468")}
EVE = {"snow": ("#46619a", "#7891bd", "#93aacd"), "ground": ("#3a5288", "#5672a4", "#7b96c1"), "track": ("#344a7e", "#4a6496", "#6c86b0"), "wall_a": ("#2c2e58", "#3c3a60", "#565070"), "wall_b": ("#282c56", "#363860", "#504e70"), "trim": ("#20224c", "#2c2c54", "#464262"), "wood": ("#1a1e48", "#262a54", "#40405f"), "straw": ("#343458", "#444260", "#5c5668"), "clay": ("#282c56", "#383a60", "#504e70"), "door": ("#181a42", "#22244c", "#34345a"), "stone": ("#2c3a6c", "#3c4a7a", "#56648e"), "glass_dark": ("#3a4474", "#4a5480", "#6a7294"), "glass_lit": ("#efae56", "#f5c06a", "#fad88e"), "mullion": ("#2a2248",) * 3, "maize": ("#5c4c52", "#76604f", "#9a7c54"), "red": ("#5c2846", "#763044", "#943c44"), "iron": ("#141a42", "#1e2450", "#343a62"), "log_end": ("#4a4660", "#5e5666", "#786a6e"), "bark_b": ("#1a1e48", "#262a54", "#40405f"), "soot": ("#0e1236",) * 3, "brick": ("#282c56",) * 3, "plank": ("#242850", "#30325a", "#484866")}
SCRIPT = {
    "afternoon": dict(ink=DAY, key=dict(mid="#5a607c", near="#2b2b46"), fog=("#c6ccd2", 55, 150, .55), lit=(), cast="#7488b2", hills=([(0, "#98a8c2"), (.25, "#a7b3c6"), (1, "#c3c8cc")], [(0, "#8496b6"), (.3, "#a0aec4"), (1, "#ccd0d2")]), trees=("#8593ac", "#5f6c8c", "#434c6c"), smoke=("#a9b3c2", "#f6e3c4"), smokea=.80, fade=("#33324e", .18), rim=[("#f6d8a8", 3.0, -1.0)], snowc="#f2e8da", hand=dict(paper="#f4ead6", pen="#4a4658", face="#b5846c"), fore="#3a3650",
                      sky=[(0, "#5d80ad"), (.12, "#7d9bbb"), (.26, "#a9bbc8"), (.38, "#d2d2c8"), (.46, "#ead9bd"), (1, "#e2cdb0")], clouds=[(160, 44, -300, 1900, "#9cb2c6", .6), (330, 30, 1200, 3500, "#bcc8cc", .7), (470, 22, -200, 1300, "#d6d6cc", .8)], stars=0),
    "dusk": dict(ink=EVE, key=dict(mid="#26346a", near="#0d1440"), fog=("#6a80b2", 55, 150, .50), lit=("glass_lit",), cast="#2f4680", hills=([(0, "#3c558e"), (.25, "#4d689e"), (1, "#7890ba")], [(0, "#2a427e"), (.3, "#43609a"), (1, "#6a86b4")]), trees=("#2c4480", "#1c2f68", "#111f50"), smoke=("#5a6fa4", "#c9a3a2"), smokea=.60, fade=("#131a48", .62), rim=[("#e8b08c", -1.6, -1.2), ("#8fabd2", 2.2, -.8)], snowc="#a9c0de", hand=dict(paper="#c3cde4", pen="#141c4a", face="#8a6a78"), fore="#0a1032",
                 sky=[(0, "#0c1a48"), (.12, "#1b3672"), (.24, "#3c639e"), (.34, "#7f93b8"), (.41, "#c4a3a4"), (.455, "#eeb08a"), (1, "#c99a90")], clouds=[(180, 40, -300, 1900, "#1c3a7a", .7), (340, 30, 1100, 3500, "#446aa4", .7), (480, 22, -200, 1400, "#93a0be", .8), (600, 14, 1000, 3300, "#dca08e", .9)], stars=26)}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2] > .3; sn = mask(D, "snow", "ground", "track"); v = .28 + .16 * up + .16 * np.clip(n[..., 0], 0, 1) + .10 * np.clip(-n[..., 1], 0, 1) + .03 * P.noise(h, w, 500, 90, 5)
        if light == "afternoon": return np.where(D["key"] > np.where(mask(D, "snow"), .30, .13), 2, np.where(sn, ((n[..., 1] < -.3) & mask(D, "snow")).astype(int), (v > .36).astype(int))).astype(int)
        t = (v > .38).astype(int) + (v > .60).astype(int); sl = cv2.GaussianBlur((.52 + .9 * n[..., 0] + .35 * (n[..., 2] - .9) - .5 * (D["key"] < .1)).astype(np.float32), (0, 0), 6 * S) + .06 * P.noise(h, w, 420, 60, 9)
        return np.where(sn, (sl > .30).astype(int) + ((sl > .62) & mask(D, "ground")), t).astype(int)
    return f
def extra(light):
    C = SCRIPT[light]
    def f(D, rgb):
        sn = mask(D, "ground"); b = N.lying(HY, VX, 260, 16, 21) + .5 * N.lying(HY, VX, 70, 7, 22); rgb = np.where((sn & (b > .70))[..., None], rgb * 1.04, rgb); rgb = np.where((sn & (b < -.72))[..., None], rgb * .955, rgb)
        cl = mask(D, "wall_a", "wall_b", "clay"); rgb = np.where((cl & (P.noise(h, w, 34, 10, 17) > .75))[..., None], rgb * .93, rgb)                # clay flakes
        if light == "dusk":
            lp = P.lamps(D, [(x + wd * (.24 if k == 0 else .79), y - 1.0, .9, 1.5) for x, y, wd, d, _, lit, _, _ in HOUSES for k in (0, 1) if lit[k] and y < 64], .2); st = lp > .30; rgb = np.where((st & mask(D, "ground", "track") & (D["pos"][..., 2] < 1))[..., None], rgb + (P.hexc("#e6a874") - rgb) * .75, rgb)
        return rgb
    return f
def hills(light):
    C = SCRIPT[light]; L = empty(); r0 = N.hill(560 + 130 * np.exp(-((X - 1500) / 620) ** 2) - 60 * np.exp(-((X - 500) / 420) ** 2), ((40, 800), (12, 180)), 3); L = P.over(L, N.ridge(r0, C["hills"][0], 11, 420)); t = N.woods(r0, 320, 10, 30, C["trees"][0], 5, kind="bare", a=.75); L = P.over(t, L)
    r1 = N.hill(742 - 90 * np.exp(-((X - 2500) / 700) ** 2) + 20 * np.sin(X / 400), ((30, 620), (8, 140)), 9); t = empty(); P.paint(t, (P.noise(h, w, 120, 26, 31) > .25) * N.below(r1) * np.clip(1 - (YY - r1[None]) / (170 * S), 0, 1), C["trees"][0]); L = P.over(L, N.ridge(r1, C["hills"][1], 13, 380)); L = P.over(L, N.woods(r1 + 8 * S, 560, 22, 62, C["trees"][1], 6, kind="bare")); L = P.over(L, N.woods(r1 + 60 * S, 300, 26, 70, C["trees"][1], 16, 1900, 3220, .8, "bare")); return L
FIG = dict(body="#4a4e6a", coat="#5c5a62", sleeve="#5c5a62", boot="#2a2a40", belt="#38384c", seam="#3c3c50", collar="#6a6468", hat="#5a5054", glove="#3a3a4e", rifle="#3a2c30", strap="#38384c", face="#b08a76", hair="#2c2838", lampb="#2a2a3c", lampg="#ffd98c", cane="#3a2c30", fur="#6a6468", fold="#3c3c50", cuff="#5c5a62", hat2="#6a6468", bolt="#6a6468", shawl="#7d6a5c", fringe="#7d6a5c", shawl2="#a08a70", case="#6a5a4c", petal="#a9403a", bucket="#4a4454", pole="#4a4048", body2="#4a4e6a", skin="#b08a76", leg="#3c4058")
def counting():
    """The one who counts, from behind: his weight on the right leg, rifle slung across his back, a paper in the left hand with the glove that is off, a pencil lifted in the bare right one."""
    return [("boot", "l", [(-.078, .20, .044), (-.118, .075, .036), (-.128, .030, .033)]), ("boot", "c", [(-.165, .030), (-.120, .052), (-.088, .030), (-.096, .0), (-.150, -.006), (-.192, .002)]), ("boot", "l", [(.074, .20, .046), (.072, .060, .037), (.074, .024, .035)]), ("boot", "c", [(.036, .028), (.080, .046), (.112, .024), (.122, -.006), (.076, -.016), (.038, -.008)]),
            # the paper and the arm that holds it, in front of him
            ("paper", "p", [(-.302, .735), (-.196, .760), (-.176, .630), (-.286, .606)]), ("pen", "p", [(-.276, .708), (-.214, .722), (-.213, .716), (-.275, .702)]), ("pen", "p", [(-.271, .684), (-.222, .695), (-.221, .689), (-.270, .678)]), ("pen", "p", [(-.266, .660), (-.204, .674), (-.203, .668), (-.265, .654)]),
            ("glove", "c", [(-.226, .640), (-.196, .654), (-.176, .636), (-.186, .604), (-.216, .600)]), ("glove", "c", [(-.212, .612), (-.188, .612), (-.190, .560), (-.182, .528), (-.196, .516), (-.204, .540), (-.214, .522), (-.222, .540)]),
            ("sleeve", "l", [(-.108, .775, .042), (-.176, .650, .040), (-.192, .622, .031)]),
            # the skirt of the coat falls from the raised hip and stands open over the bent knee
            ("coat", "c", [(-.024, .872), (-.066, .858), (-.104, .834), (-.126, .800), (-.122, .72), (-.094, .62), (-.086, .565), (-.108, .46), (-.150, .28), (-.166, .190), (-.110, .172), (-.050, .188), (.004, .170), (.060, .182), (.124, .160), (.152, .182), (.150, .30), (.146, .42), (.126, .52), (.112, .575), (.116, .66), (.122, .74), (.114, .786), (.084, .822), (.052, .852), (.020, .868)]),
            ("belt", "p", [(-.092, .588), (.112, .604), (.114, .574), (-.090, .558)]), ("fold", "l", [(.020, .566, .002), (.014, .42, .007), (-.012, .20, .004)]), ("fold", "l", [(-.052, .555, .001), (-.080, .40, .007), (-.112, .21, .003)]), ("fold", "l", [(.086, .565, .001), (.100, .42, .007), (.108, .20, .003)]), ("fold", "l", [(.050, .560, .001), (.060, .47, .005), (.058, .36, .001)]), ("fold", "l", [(.106, .690, .001), (.060, .645, .006), (.020, .625, .001)]), ("fold", "l", [(-.098, .700, .001), (-.060, .650, .006), (-.030, .632, .001)]), ("fold", "l", [(.108, .52, .001), (.060, .50, .005), (.024, .515, .001)]),
            # collar, head a little down and to the left, fur hat with its flaps half untied
            ("face", "c", [(-.040, .900), (.034, .900), (.040, .850), (-.044, .850)]), ("collar", "c", [(-.066, .896), (-.010, .910), (.048, .892), (.074, .852), (.020, .836), (-.040, .838), (-.086, .862)]), ("face", "c", [(-.060, .935), (-.080, .925), (-.084, .905), (-.074, .888), (-.050, .886)]),
            ("hat", "c", [(-.074, .925), (-.084, .950), (-.074, .988), (-.036, 1.010), (.014, 1.008), (.048, .986), (.058, .945), (.048, .908), (.004, .898), (-.044, .904)]), ("fur", "c", [(-.088, .940), (-.078, .974), (-.056, .982), (-.052, .948), (-.060, .926)]), ("hat", "c", [(.036, .940), (.062, .944), (.082, .910), (.074, .876), (.052, .868), (.040, .896)]), ("fold", "l", [(-.020, 1.000, .001), (-.012, .955, .006), (-.016, .910, .001)]), ("strap", "l", [(.072, .880, .004), (.086, .850, .004)]),
            # sling and rifle
            ("strap", "l", [(-.098, .826, .009), (-.020, .735, .009), (.090, .630, .008)]), ("rifle", "l", [(.168, .440, .025), (.140, .500, .022), (.096, .580, .015), (.030, .700, .014)]), ("rifle", "l", [(.030, .700, .013), (-.070, .880, .010), (-.132, .992, .008)]), ("rifle", "l", [(-.132, .992, .006), (-.168, 1.058, .005)]), ("bolt", "l", [(.052, .668, .008), (.078, .684, .007)]),
            # the arm with the pencil
            ("sleeve", "l", [(.100, .778, .043), (.176, .662, .041), (.204, .742, .032)]), ("fold", "l", [(.150, .720, .001), (.170, .690, .006), (.196, .690, .001)]), ("fold", "l", [(.140, .650, .001), (.172, .640, .006), (.200, .656, .001)]), ("cuff", "l", [(.202, .736, .036), (.206, .752, .036)]), ("face", "c", [(.188, .768), (.186, .802), (.200, .822), (.222, .818), (.232, .792), (.226, .768)]), ("rifle", "l", [(.250, .758, .006), (.204, .812, .007), (.158, .866, .004)]), ("face", "c", [(.196, .790), (.198, .812), (.220, .812), (.224, .788)])]
def smokes(L, light, near):
    C = SCRIPT[light]
    for i, (x, y, on) in enumerate(CHIMNEY):
        if not on or (y < 46) != near: continue
        px, py, s = PJ(x, y, 4.4 + (land(x, y) if y > 70 else 0)); hh = (760 + 110 * math.sin(i * 2.3)) * S * (34 / y) ** .6; t = np.linspace(0, 1, 36); cx = px + (10 * np.sin(t * 7 + i) * t + 26 * t * t + 60 * np.clip(t - .80, 0, 1) ** 1.3 * 4) * S; cy = py - hh * (t - .5 * np.clip(t - .74, 0, 1)); wd = s * (.20 + .80 * t) * (1 - np.clip((t - .55) / .45, 0, 1) ** 1.3 * .97)
        m = P.warp(poly(list(zip(cx - wd, cy)) + list(zip(cx + wd, cy))[::-1]), P.wobble_maps(h, w, 3.0, 26, 5 + i), False); P.paint(L, m * C["smokea"] * (.55 + .45 * np.clip((py - YY) / hh, 0, 1)), C["smoke"][0]); P.paint(L, np.clip(m - P.shift(m, -4, 0), 0, 1) * .55, C["smoke"][1])
def press(light):
    C = SCRIPT[light]; T, E = tone(light), extra(light); B = lambda layer, seed, **k: N.block(RAW, layer, C["ink"], T, C["key"][layer], seed=seed, fog=C["fog"], extra=E, lit=C["lit"], mute=("track",), quiet=("ground", "track"), brick=0, **k)[0]
    edge = np.full(w, PJ(0, 149, land(0, 149))[1], np.float32); mid = N.woods(edge + 6 * S, 620, 26, 84, C["trees"][1], 25, kind="bare", a=.8); mid = P.over(mid, N.woods(edge + 12 * S, 380, 26, 74, C["trees"][2], 26, kind="bare", a=.55)); mid = P.over(mid, B("mid", 33, wob=1.0, lines=(2.0, 1.0), zref=26, zfade=170)); smokes(mid, light, False); near = B("near", 47, lines=(2.5, 1.2), zref=20, zfade=120); smokes(near, light, True); ink = mixed(FIG, *C["fade"]); key = C["key"]["near"]
    def put(parts, x, y, hm, z=.16, flip=False, sd=1, **tint):
        px, py, s = PJ(x, y, z)
        if light == "afternoon": q = [PJ(x + u, y + v, z)[:2] for u, v in ((-.16, 0), (.16, .05), (-1.5, .75), (-2.5, 1.0), (-2.7, .85), (-1.7, .45))]; P.blot(near, q, C["cast"], .8, 1.4)
        else: P.blot(near, P.oval(px, py, s * .36, s * .10), C["cast"], .7, 1.2)
        K.stamp(near, parts, px, py, s * hm, dict(ink, **{k: mixed(dict(x=v), *C["fade"])["x"] for k, v in tint.items()}), flip, [(c, a * min(1, s / S / 160), b) for c, a, b in C["rim"]], (C["snowc"], 2), sd, line=(key, max(.6, min(1.8, s / S / 130))))
    put(R.water_carrier(), -2.6, 28.2, 1.62, sd=2, coat="#4c5a7a", sleeve="#4c5a7a"); put(G.back("jacket", "flaps", child=True, left="pocket", right="pocket", seed=5), 1.2, 29.2, 1.15, sd=3, coat="#8a4a48", sleeve="#8a4a48"); put(G.back("gown", "flaps", left="sleeve", right="sleeve", turn=.6, seed=6), 6.6, 30.2, 1.66, sd=4, coat="#3e4760", sleeve="#3e4760"); put(G.back("jacket", "shawl", left="fold", right="carry", seed=8), -13.8, 30.6, 1.55, sd=5, shawl="#5e6478", coat="#565066", sleeve="#565066")
    # the one who counts
    x, y = -1.35, 8.0; z = land(x, y) + .02; px, py, s = PJ(x, y, z)
    for i in range(7): fx, fy = x - .2 + .9 * i / 7 * .4 + (.14 if i % 2 else -.14), y - .5 - i * .62; qx, qy, qs = PJ(fx, fy, land(fx, fy)); P.blot(near, P.oval(qx, qy, qs * .055, qs * .026), C["cast"], .85, 1)
    sh = [PJ(x + u, y + v, land(x + u, y + v))[:2] for u, v in ((-.2, 0), (.2, .05), (-1.6, .7), (-3.0, 1.2), (-3.3, 1.0), (-1.9, .5))] if light == "afternoon" else P.oval(px, py, s * .42, s * .10); P.blot(near, sh, C["cast"], .8, 1.8)
    K.stamp(near, counting(), px, py, s * 1.78, dict(mixed(ink, C["fore"], .30), sleeve=mixed(ink, C["fore"], .12)["sleeve"], fold=C["fore"], **C["hand"]), False, [(c, a * 2.2, b * 1.4) for c, a, b in C["rim"]], (C["snowc"], 5), 7, line=(C["fore"], 1.8))
    fore = empty()
    for n, c, sd, a, b, x0, x1 in ((60, C["fore"], 31, 90, 360, 2560, 3240), (26, C["fore"], 32, 80, 240, -40, 360), (16, DAY["straw"][2] if light == "afternoon" else "#5c6a94", 33, 90, 300, 2620, 3220)): P.paint(fore, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, sd, .35, x0 * S, x1 * S), c)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", hills(light)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
