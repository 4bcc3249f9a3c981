"""A railway bridge in the Urals, spring 1965: ice going down the river, a lamp on every pier, and the man who guards it.   python3 bridge_lamp.py dusk
Two-dimensional; no geometry passes.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
PLACE = "bridge-lamp"; LIGHTS = ("dusk",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 1030, 1250, 6.6; PJ = N.Plane(HY, VX, EYE, 2400); DECK = 7.4             # we stand on the high bank, the deck is above us by a little
A, B = np.array((-25.0, 24.0)), np.array((122.0, 186.0)); SPANS = 6; SHORE = HY + 66                   # the bridge, from our bank to the other
C = dict(sky=[(0, "#101d3c"), (.14, "#1d3156"), (.28, "#38526f"), (.40, "#6a7f88"), (.49, "#a9a590"), (.55, "#dcb98a"), (.58, "#e6c292"), (1, "#b5a184")], clouds=[(180, 50, -300, 1900, "#1b2d52", .75), (360, 40, 1200, 3700, "#33496a", .7), (560, 30, -300, 1800, "#5d727e", .75), (720, 22, 1100, 3500, "#8f9486", .8), (860, 16, -200, 2000, "#c6ac86", .85)],
         hills=([(0, "#5f6f76"), (.3, "#6c7a7e"), (1, "#8a9088")], [(0, "#2c4250"), (.3, "#3a505c"), (1, "#566a70")]), trees=("#3c5260", "#22364a", "#15263a"), water=[(0, "#a8a28e"), (.05, "#8b9490"), (.2, "#5f7680"), (.5, "#3c5566"), (.8, "#263d52"), (1, "#182c42")], glint="#c9bfa0", deep="#20364c", ice=("#2c4256", "#6f8792", "#a9b7b8", "#d3d6ca"), iron=("#0f1a2e", "#1a2840", "#4c6474"), pier=("#2c3c4c", "#3c4e5c", "#6c7c80"), lamp="#ffe3a0", streak=("#f2c078", "#d99a5c"), bank=[(0, "#22323c"), (.15, "#1a2834"), (.5, "#121e2c"), (1, "#0b1422")], snow="#8fa0a8", rail="#8a9aa0", hut=("#2a2430", "#3a3038", "#1a1a26"), glow=("#a97e58", "#e0b070"), key="#070d1a", grass=("#0e1826", "#22323c", "#54645c"), rim=[("#f2c078", -2.6, .8), ("#8fa6b0", 1.4, -.8, .7)])
def far():
    L = N.empty(); r0 = N.hill(820 + 80 * np.sin(X / 520 + 1.0), ((44, 760), (12, 180)), 3); L = P.over(L, D.ridge(r0, C["hills"][0], 11, 420)); t = N.empty(); N.spruces(t, r0, 300, 10, 24, C["hills"][0][0][1], 5, -40, 3240); L = P.over(t, L)
    r1 = N.hill(948 - 60 * np.exp(-((X - 2900) / 700) ** 2) - 50 * np.exp(-((X - 500) / 500) ** 2), ((22, 420), (7, 120)), 9); t = N.empty(); N.spruces(t, r1, 420, 22, 54, C["trees"][0], 6, -40, 3240); L = P.over(L, t); L = P.over(L, D.ridge(r1, C["hills"][1], 13, 260)); t = N.empty(); N.spruces(t, r1 + 44 * S, 300, 34, 78, C["trees"][1], 16, -40, 3240); L = P.over(L, t)
    P.paint(L, np.clip(YY / S - SHORE + 12 + 4 * P.noise(1, w, 160, 1, 8), 0, 1) * np.clip(SHORE + 4 - YY / S, 0, 1), C["snow"])
    for x, y, q in ((2240, 1076, 26), (2330, 1080, 30), (2450, 1078, 24), (1960, 1082, 22)): D.blot(L, [((x + u * q) * S, (y - v * q) * S) for u, v in ((-1, 0), (1, 0), (1, .8), (0, 1.5), (-1, .8))], C["trees"][1]); D.blot(L, [((x + u) * S, (y - v) * S) for u, v in ((-3, 8), (3, 8), (3, 15), (-3, 15))], C["lamp"])
    return L
LAMPS = [A + (B - A) * i / SPANS for i in range(1, SPANS + 1)]
def water():
    d = np.clip((YY / S - SHORE) / (1800 - SHORE), 0, 1); rgb = P.ramp(C["water"])[(np.clip(d + .012 * P.noise(h, w, 700, 30, 5), 0, 1) * 1023).astype(int)]; n, q = N.lying(HY * S, VX * S, 220, 9, 11), N.lying(HY * S, VX * S, 110, 7, 12); rgb = np.where((n > .66)[..., None], rgb + (P.hexc(C["glint"]) - rgb) * (.5 * (1 - d))[..., None], rgb); rgb = np.where((q < -.66)[..., None], rgb + (P.hexc(C["deep"]) - rgb) * .5, rgb)
    wob, cut = N.lying(HY * S, VX * S, 60, 6, 19), N.lying(HY * S, VX * S, 60, 4, 15)
    for i, (x, y) in enumerate(LAMPS):                                # every lamp lies down on the water
        px, _, s = PJ(x, y, DECK); y0 = HY + 2400 * EYE / y; dd = np.clip((YY / S - y0) / (420 + 1500 / y), -1, 1); lane = (np.abs(XX - px + 9 * S * wob) < (3 + 190 / y + 12 * np.clip(dd, 0, 1)) * S) & (dd > .02) & (dd < .95) & (cut > -.45 + 1.2 * dd); rgb = np.where(lane[..., None], P.hexc(C["streak"][i % 2]), rgb)
    L = np.concatenate([P.pigment(rgb.astype(np.float32), 61, .045, .03, period=30), N.below(N.hill(SHORE, ((3, 300), (1.5, 60)), 4))[..., None]], -1).astype(np.float32); g = random.Random(14)
    for y in [205 * .925 ** k for k in range(40)]:                       # floes, in three tones, thicker by the far bank
        for _ in range(7):
            x = g.uniform(-.75, .85) * y; px, py, s = PJ(x, y); r = g.uniform(.5, 1.9) * (1.25 if y > 60 else 1); k = g.randint(6, 9); pts = [(math.cos(6.283 * i / k + .3) * r * g.uniform(.75, 1.15), math.sin(6.283 * i / k + .3) * r * .8 * g.uniform(.75, 1.1)) for i in range(k)]
            if py > 1700 * S or g.random() < .25: continue
            q = [PJ(x + a, y + b)[:2] for a, b in pts]; th = .16 * s; D.blot(L, [(a, b + th) for a, b in q], C["ice"][0], .95, 1, k); D.blot(L, [(a, b + th * .5) for a, b in q], C["ice"][1], 1, 1, k); D.blot(L, q, C["ice"][2 if g.random() < .6 else 3], 1, 1, k)
    return L
def bridge():
    """Six deck trusses with a curved lower chord, on stone piers; a walk with a rail, a lamp on every pier."""
    L = N.empty(); D.face(L, PJ, [(B[0] - 2, B[1] + 2, -1), (B[0] + 260, B[1] + 30, -1), (B[0] + 260, B[1] + 30, 7), (B[0] - 2, B[1] + 2, DECK - 1)], C["hills"][1][1][1], 1, 4); I = C["iron"]; u = (B - A) / np.linalg.norm(B - A); n = np.array((-u[1], u[0])); at = lambda q, z, e=0.0: (*(A + (B - A) * q + n * e), z)
    for i in range(SPANS, -1, -1):
        p = A + (B - A) * i / SPANS
        if 0 < i <= SPANS:                                             # a pier: two seen faces and a sharp foot against the ice
            z1 = DECK - 3.0; q = lambda a, e, z: (*(p + u * a + n * e), z); D.face(L, PJ, [q(-1.1, -2.6, -1), q(1.1, -2.6, -1), q(.9, -2.4, z1), q(-.9, -2.4, z1)], C["pier"][1], key=C["key"], lw=.8); D.face(L, PJ, [q(-1.1, -2.6, -1), q(-1.1, 2.6, -1), q(-.9, 2.6, z1), q(-.9, -2.4, z1)], C["pier"][0], key=C["key"], lw=.8)
            D.beam(L, PJ, (*(p - u * 1.4 - n * 2.9), z1), (*(p + u * 1.4 - n * 2.9), z1), .28, C["pier"][2])
        if i == SPANS: continue
        m = 10
        for e in (2.2, -2.2):
            zl = lambda k: DECK - 1.4 - 2.7 * (1 - (2 * k / m - 1) ** 2) ** .9; c = I[1] if e > 0 else I[0]; lit = (I[2], .18) if e < 0 else None
            for k in range(m): q0, q1 = (i + k / m) / SPANS, (i + (k + 1) / m) / SPANS; D.beam(L, PJ, at(q0, DECK - .6, e), at(q1, DECK - .6, e), .26, c, lit=lit); D.beam(L, PJ, at(q0, zl(k), e), at(q1, zl(k + 1), e), .22, c); D.beam(L, PJ, at(q0, DECK - .6, e), at(q0, zl(k), e), .11, c); up = k < m / 2; D.beam(L, PJ, at(q0, DECK - .6 if up else zl(k), e), at(q1, zl(k + 1) if up else DECK - .6, e), .10, c)
        for k in range(21): q0 = (i + k / 20) / SPANS; D.beam(L, PJ, at(q0, DECK - .3, -2.9), at(q0, DECK + .85, -2.9), .035, I[0])
        for z, r in ((-.32, .14), (.3, .03), (.85, .045)): D.beam(L, PJ, at(i / SPANS, DECK + z, -2.9), at((i + 1) / SPANS, DECK + z, -2.9), r, I[0])
    for x, y in LAMPS[::-1]:
        D.beam(L, PJ, (x, y, DECK - .3), (x, y, DECK + 4.0), .08, I[0]); D.beam(L, PJ, (x, y, DECK + 3.9), (x - .9, y - .2, DECK + 3.9), .06, I[0]); px, py, s = PJ(x - .9, y - .2, DECK + 3.55); D.blot(L, [(px + a * s, py - b * s) for a, b in ((-.38, .34), (.38, .34), (.12, .62), (-.12, .62))], I[0]); D.blot(L, P.oval(px, py + .06 * s, max(3.4 * S, .26 * s), max(3.4 * S, .28 * s), 14), C["lamp"])
    return L
def near():
    """Our bank: the approach, the watchman's hut, the first lamp, and the man under it with his back to us."""
    L = N.empty(); BANK = N.hill(1236 + 330 * P.smooth(900, 2050, X) + 40 * np.sin(X / 300), ((16, 300), (6, 80)), 2); L = P.over(L, D.ridge(BANK, C["bank"], 61, 460, grain=.06, rim=C["snow"], rimw=2.5))
    for x0, x1, y, q in ((60, 420, 1330, 20), (1180, 1560, 1500, 22), (420, 700, 1560, 18), (1580, 1900, 1640, 16)): D.blot(L, K.smooth_closed([(x * S, yy * S) for x, yy in ((x0, y), (x0 + (x1 - x0) * .3, y - q), (x0 + (x1 - x0) * .7, y - q * .7), (x1, y + q * .2), (x0 + (x1 - x0) * .6, y + q * .9), (x0 + (x1 - x0) * .2, y + q * .7))]), C["snow"], .75, 5, int(y))
    b = lambda pts, c, a=1, r=1.6, sd=1: D.blot(L, [(x * S, y * S) for x, y in pts], c, a, r, sd)
    # the hut on the bank's shoulder, at the left
    b([(90, 1010), (420, 1010), (420, 1262), (90, 1266)], C["hut"][1]); b([(420, 1010), (500, 1030), (500, 1246), (420, 1262)], C["hut"][0]); b([(58, 1022), (110, 904), (424, 900), (456, 1022)], C["hut"][2]); b([(456, 1022), (424, 900), (440, 900), (528, 1040), (512, 1046)], C["hut"][0]); b([(58, 1022), (110, 904), (424, 900), (430, 912), (118, 917), (74, 1022)], C["snow"], .9)
    for y in range(1044, 1262, 24): b([(90, y), (420, y), (420, y + 3), (90, y + 3)], C["hut"][2], .8, 1)
    b([(318, 830), (352, 830), (352, 934), (318, 934)], C["hut"][0]); b([(150, 1076), (262, 1076), (262, 1178), (150, 1178)], C["hut"][2]); b([(160, 1086), (252, 1086), (252, 1168), (160, 1168)], "#f6c878"); b([(203, 1086), (209, 1086), (209, 1168), (203, 1168)], C["hut"][2], 1, 1); b([(160, 1124), (252, 1124), (252, 1129), (160, 1129)], C["hut"][2], 1, 1); b([(316, 1080), (392, 1080), (392, 1262), (316, 1262)], C["hut"][2]); m = K.smoke(h, w, 335 * S, 826 * S, 380 * S, 76 * S, 7, .35); t = N.empty(); P.paint(t, m * .5, "#5d727e"); L = P.over(t, L)
    b([(150, 1290), (300, 1286), (420, 1372), (120, 1384)], C["glow"][0], .7, 5)
    # lamp, its disc, and the man
    x, y = 1010, 1392; D.blot(L, P.oval(x * S, (y + 10) * S, 330 * S, 54 * S), C["glow"][0], .75, 6, 3); D.blot(L, P.oval((x - 6) * S, (y + 8) * S, 200 * S, 31 * S), C["glow"][1], .85, 5, 4)
    b([(x + 120, y + 6), (x + 144, y + 6), (x + 138, 760), (x + 126, 760)], C["iron"][0]); b([(x + 132, 764), (x + 132, 776), (x + 20, 800), (x + 20, 788)], C["iron"][0]); b([(x - 32, 830), (x + 66, 830), (x + 36, 792), (x + 2, 792)], C["iron"][0]); D.blot(L, P.oval((x + 17) * S, 836 * S, 25 * S, 27 * S, 16), C["lamp"])
    b([(x - 30, y + 8), (x + 26, y + 8), (x + 70, y + 52), (x + 20, y + 58)], C["bank"][2][1], .85, 3)
    K.stamp(L, G.back("coat", "police", left="down", right="fold", turn=.45, tilt=-.03, sway=.012, legs="contra", belt="full", collar="up", seed=14) + [("rifle", "l", [(.115, .44, .018), (.10, .78, .014), (.085, 1.16, .008)]), ("strap", "l", [(.11, .50, .007), (.02, .70, .008), (.09, 1.0, .006)])], x * S, y * S, 392 * S, dict(N.mixed(D.inks("#3f4652", "#b58a68", "#12141e"), "#0e1826", .18), band="#2c3444"), False, [("#f6cf8e", 0, 3.4), ("#ffe3a8", 1.6, 1.0), ("#8fa6b0", -1.4, -.6, .6)], None, 3, line=(C["key"], 1.2))
    return L
def fore():
    L = N.empty()
    for n, c, sd, a, b, x0, x1 in ((130, 0, 31, 90, 330, 2300, 3260), (60, 0, 32, 80, 260, -60, 520), (34, 1, 33, 90, 300, 2360, 3240), (14, 2, 34, 80, 280, 2400, 3220)): P.paint(L, K.grass_blades(h, w, lambda x: h + 24 * S, n, a * S, b * S, sd, .4, x0 * S, x1 * S), C["grass"][c])
    return L
def press(light):
    f, wt, br, nr, fr = far(), water(), bridge(), near(), fore()
    for L, sd in ((br, 31), (nr, 32)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], 30, 5)), ("far", P.over(f, wt)), ("mid", br), ("near", nr), ("fore", fr)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
