"""The slope under the fortress by Hailar, August 1945: a trench that is being dug, a pillbox, the road, the town burning.   python3 hailar_road.py noon dusk
Two-dimensional; no geometry passes.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, handaohezi as H, print as P
PLACE = "hailar-road"; LIGHTS = ("noon", "dusk")
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
SCRIPT = {
    "noon": dict(sky=[(0, "#8f8660"), (.14, "#a89a6c"), (.30, "#c5b27c"), (.44, "#dcc790"), (.53, "#ead8a2"), (1, "#dcc48c")], clouds=[(150, 70, -300, 2100, "#a3966a", .6), (330, 50, 1200, 3700, "#bba877", .7), (520, 40, -300, 1900, "#d0bb86", .75), (700, 26, 1300, 3500, "#e2cf9a", .8)], stars=0,
                 hills=([(0, "#bba878"), (.4, "#c5b182"), (1, "#d0bc8a")],), plain=[(0, "#cdb680"), (.06, "#c5ab70"), (.3, "#b3965a"), (.7, "#9c7f48"), (1, "#846a3c")], town=("#8c7152", "#a88c66", "#6e5844"), smoke=("#6b5a4a", "#a58c68"), river="#e9dab0", willow=("#7b7446", "#625c38"), road=("#b89a64", "#e4cd98"), fire=None,
                 slope=[(0, "#c8aa68"), (.08, "#b4934f"), (.4, "#967741"), (.8, "#785e36"), (1, "#63502f")], rim="#ecd496", earth=("#6e4f34", "#8e6a44", "#c49a62"), pit="#3c2a22", conc=("#7a7060", "#9c9078", "#c9bb98"), slit="#201a1a", plank="#5c4430", grass=("#6d6236", "#8c7c44", "#b39d5c", "#ddc688"), cast="#6b5332", cloth=("#efe0bc", "#8f8258", "#a8966c"), fade=("#c9ae78", 0), key="#2a1a1c", rim2=[("#f7e8bc", -2.2, -1.2)], horse=("#6b4632", "#4c3226", "#2c2022"), saddle=("#7a4a30", "#c9b488"), rail="#6a543e"),
    "dusk": dict(sky=[(0, "#100f2a"), (.14, "#1d1a3c"), (.28, "#3a2a4c"), (.40, "#653c4e"), (.48, "#97504a"), (.53, "#b9603e"), (1, "#8c4638")], clouds=[(200, 50, -300, 1900, "#1c193a", .75), (400, 40, 1200, 3700, "#38294a", .7), (600, 30, -300, 1900, "#6a3f4c", .75), (740, 18, 1100, 3300, "#9c544a", .8)], stars=110,
                 hills=([(0, "#5c3a4a"), (.4, "#553648"), (1, "#4a3046")],), plain=[(0, "#5a3a48"), (.06, "#4c3246"), (.3, "#38283f"), (.7, "#271d36"), (1, "#1c162e")], town=("#261a30", "#33223a", "#1c1428"), smoke=("#241a30", "#a04a38"), river="#b8604a", willow=("#2c2038", "#221a32"), road=("#3c2c42", "#6e4a50"), fire=("#d9572c", "#f0923e", "#f8cf80"),
                 slope=[(0, "#4a3448"), (.08, "#382840"), (.4, "#271e38"), (.8, "#1a152c"), (1, "#120f24")], rim="#a05a4c", earth=("#1a1428", "#2a2036", "#563a4a"), pit="#0a0816", conc=("#221c34", "#342a44", "#74505c"), slit="#05040c", plank="#3c2e40", grass=("#15112a", "#221a36", "#3c2a44", "#74484c"), cast="#141026", cloth=("#4a3a4c", "#2c2438", "#362c40"), fade=("#17122a", .6), key="#0a0818", rim2=[("#d9704a", 2.0, -1.0)], horse=("#241a30", "#1a1428", "#100c1e"), saddle=("#3a2834", "#5c4448"), rail="#1a1428")}
SLOPE = N.hill(1090 - 330 * P.smooth(1150, -100, X) + 210 * P.smooth(1300, 2500, X), ((14, 600), (5, 140)), 51)
def country(light):
    """The plain below: the town under its smoke, the river in its willows, the railway and the road to a crossing."""
    C = SCRIPT[light]; L = N.empty(); hy = 930
    hill = N.hill(hy - 26 - 34 * np.exp(-((X - 2500) / 600) ** 2), ((14, 800), (5, 200)), 3); L = P.over(L, D.ridge(hill, C["hills"][0], 5, 200)); base = N.hill(hy, ((2, 600),), 7); L = P.over(L, D.ridge(base, C["plain"], 9, 900, grain=.06)); n = N.lying(hy * S, 1600 * S, 200, 9, 21); m = (L[..., 3] > .5) & (YY > (hy + 8) * S); L[..., :3] = np.where((m & (n > .66))[..., None], L[..., :3] * .94, L[..., :3]); L[..., :3] = np.where((m & (n < -.72))[..., None], L[..., :3] * 1.04, L[..., :3])
    x0, y0 = 1760, 962
    for i, (dx, hh, ww, wd) in enumerate(((-230, 520, 120, .62), (60, 640, 160, .56), (300, 420, 110, .66), (520, 300, 80, .7))):
        m = K.smoke(h, w, (x0 + dx) * S, (y0 - 4) * S, hh * S, ww * S, 60 + i, wd); t = np.clip((YY / S - (y0 - hh)) / hh, 0, 1); P.paint(L, m * (.80 - .45 * P.smooth(.6, 0, t)), C["smoke"][0]); P.paint(L, P.rim(m, 4 if light == "dusk" else -4, 3, 80 + i) * .6 * t, C["smoke"][1])
    rng = random.Random(8); T = C["town"]
    for i in range(110):
        x = x0 + rng.gauss(120, 330); y = y0 + rng.uniform(-6, 22); q = rng.uniform(7, 19); hh = q * rng.choice((.6, .6, .9)); a = [(x - q, y), (x + q, y), (x + q, y - hh), (x - q, y - hh)]; D.blot(L, [(u * S, v * S) for u, v in a], T[1], 1, .6, i); D.blot(L, [((x - q * 1.1) * S, (y - hh) * S), ((x + q * 1.1) * S, (y - hh) * S), ((x + q * .7) * S, (y - hh - q * .5) * S), ((x - q * .7) * S, (y - hh - q * .5) * S)], T[i % 3], 1, .6, i)
    for x, hh in ((1660, 70), (2010, 54)): D.blot(L, [((x + u) * S, (y0 + v) * S) for u, v in ((-4, 10), (-3, -hh), (3, -hh), (4, 10))], T[2])
    if C["fire"]:
        for i in range(26):
            x, y, q = x0 + rng.gauss(60, 250), y0 + rng.uniform(-8, 14), rng.uniform(5, 15)
            for k, c in enumerate(C["fire"]): r = q * (1, .66, .36)[k]; D.blot(L, [((x + u * r) * S, (y - v * r) * S) for u, v in ((-1, 0), (-.7, .9), (-.3, .6), (.1, 1.7), (.4, .7), (.8, 1.0), (1, 0))], c, 1, .8, i)
    riv = [(3260, 1010, 9), (2700, 1004, 7), (2250, 1016, 9), (1950, 1010, 7), (1500, 1022, 9), (1180, 1012, 7), (760, 1000, 6)]; H.ribbon(L, riv, C["river"], .95, 2, 3); L = P.over(L, N.woods(N.hill(1018 + 6 * np.sin(X / 160), ((4, 200),), 12), 170, 9, 26, C["willow"][0], 5, 1050, 3220, .95)); L = P.over(L, N.woods(N.hill(1034 + 8 * np.sin(X / 190), ((4, 200),), 13), 60, 12, 32, C["willow"][1], 6, 1500, 3220, .95))
    H.ribbon(L, [(3260, 1092, 3.4), (2400, 1062, 2.6), (1700, 1046, 2.2), (1000, 1034, 2)], C["rail"], 1, .6, 4)
    for x in range(1100, 3260, 92): y = 1034 + (x - 1000) * .026; D.stroke(L, [(x * S, (y + 3) * S), (x * S, (y - 22 - (x - 1000) * .010) * S)], 1.2 + (x - 1000) * .0004, C["rail"])
    for pts in ([(1700, 1012, 4), (1800, 1060, 6), (2000, 1120, 11), (2330, 1210, 22), (2620, 1330, 40), (2760, 1480, 66)], [(3260, 1150, 16), (2700, 1160, 14), (2150, 1160, 11), (1500, 1130, 8), (1050, 1110, 6)]): q = H.ribbon(L, pts, C["road"][0], 1, 2, 4); D.blot(L, np.concatenate([np.stack([q[:, 0] - .5 * q[:, 2], q[:, 1]], 1), np.stack([q[:, 0] + .1 * q[:, 2], q[:, 1]], 1)[::-1]]) * S, C["road"][1], .8, 2, 5)
    return L
def hillside(light):
    """The slope, with the pillbox let into it."""
    C = SCRIPT[light]; L = D.ridge(SLOPE, C["slope"], 51, 900, grain=.06, rim=C["rim"], rimw=3); P.paint(L, (P.noise(h, w, 420, 14, 17) > .62) * N.below(SLOPE + 30 * S) * .35, C["grass"][1]); c = C["conc"]; b = lambda pts, col, r=3, sd=1: D.blot(L, [(x * S, y * S) for x, y in pts], col, 1, r, sd)
    b(K.smooth_closed([(300, 1140), (390, 960), (560, 868), (800, 838), (1040, 872), (1180, 960), (1270, 1120), (800, 1200)]), C["slope"][1][1], 5, 2); b(K.smooth_closed([(330, 1010), (430, 926), (600, 866), (820, 838), (1030, 868), (1150, 936), (1000, 910), (800, 888), (560, 916)]), C["grass"][2], 5, 3)
    b([(520, 930), (1080, 930), (1130, 975), (1128, 1000), (486, 1000), (486, 972)], c[2]); b([(486, 998), (1128, 998), (1118, 1128), (496, 1132)], c[1]); b([(486, 998), (1128, 998), (1127, 1016), (486, 1016)], c[0]); b([(610, 1046), (1010, 1046), (1010, 1080), (610, 1080)], c[0]); b([(632, 1052), (990, 1052), (990, 1073), (632, 1073)], C["slit"], 1)
    for y in (1030, 1062, 1096): b([(496, y), (600, y + 1), (600, y + 2.5), (496, y + 2.5)], c[0], 1); b([(1020, y), (1122, y + 1), (1122, y + 2.5), (1020, y + 2.5)], c[0], 1)
    b(K.smooth_closed([(420, 1150), (480, 1104), (620, 1112), (800, 1104), (990, 1116), (1150, 1096), (1230, 1160), (800, 1190)]), C["slope"][2][1], 5, 4)
    for n, ink, sd, x0, x1 in ((150, C["grass"][1], 1, 380, 1240), (90, C["grass"][3], 2, 380, 1240)): P.paint(L, K.grass_blades(h, w, lambda x: (1160 + 14 * math.sin(x / S / 60)) * S, n, 14 * S, 46 * S, sd, .5, x0 * S, x1 * S), ink)
    for n, ink, sd in ((120, C["grass"][2], 5), (70, C["grass"][3], 6)): P.paint(L, K.grass_blades(h, w, lambda x: (900 - 46 * math.exp(-((x / S - 800) / 240) ** 2) + 20) * S, n, 10 * S, 36 * S, sd, .5, 470 * S, 1120 * S), ink)
    return L
TRENCH = [(1180, 1188, 16), (1040, 1232, 24), (1200, 1290, 36), (1560, 1330, 46), (1720, 1400, 62), (1480, 1490, 84), (1240, 1600, 120)]
def trench(light):
    """Zigzag trench, earth thrown up in front of it, spades, a water can; by day two men are in it to the chest."""
    C = SCRIPT[light]; L = N.empty(); E = C["earth"]; rng = random.Random(6); q = np.array(TRENCH, float); t = np.linspace(0, 1, len(q)); f = np.linspace(0, 1, 60); q = np.stack([np.interp(f, t, q[:, i]) for i in range(3)], 1)
    for x, y, r in q:                                                # the bank beyond the trench, then its near lip
        for k in range(3): a = rng.uniform(-.3, .3); D.blot(L, [((x + (u + a) * r * 1.5) * S, (y - r * (.15 + v * .62) * rng.uniform(.8, 1.15)) * S) for u, v in ((-1, -.2), (-.6, .7), (0, 1.0), (.5, .8), (1, .1), (.4, -.5), (-.5, -.5))], E[k if k < 2 else rng.choice((1, 2))], 1, 3, int(x + k))
    z = q[:, 2]; D.blot(L, np.concatenate([np.stack([q[:, 0] - z * 1.25, q[:, 1] + z * .1], 1), np.stack([q[:, 0] + z * 1.25, q[:, 1] + z * .3], 1)[::-1]]) * S, C["pit"], 1, 4, 3)
    D.blot(L, np.concatenate([np.stack([q[:, 0] - z * 1.2, q[:, 1] - z * .05], 1), np.stack([q[:, 0] - z * .6, q[:, 1] + z * .1], 1)[::-1]]) * S, E[0], 1, 4, 4)
    return L
def near_lip(L, light):
    C = SCRIPT[light]; E = C["earth"]; rng = random.Random(9)
    for x, y, r in ((1150, 1262, 44), (1330, 1342, 52), (1490, 1376, 56), (1610, 1420, 56), (1330, 1480, 70)):
        for k in range(5): a, b = rng.uniform(-1.2, 1.2), rng.uniform(-.1, .25); D.blot(L, [((x + (u + a) * r) * S, (y + r * (b - v * .5)) * S) for u, v in ((-1, -.1), (-.5, .6), (.1, .9), (.6, .6), (1, 0), (.2, -.5), (-.5, -.4))], E[(k + 1) % 3], 1, 3, k)
def spade(L, x, y, q, lean, light):
    C = SCRIPT[light]; a = lambda u, v: ((x + (u + lean * v) * q) * S, (y - v * q) * S); D.stroke(L, [a(0, .1), a(.01, .5), a(0, 1.0)], .035 * q, C["plank"]); D.stroke(L, [a(-.10, 1.0), a(0, 1.02), a(.10, 1.0)], .03 * q, C["plank"]); D.blot(L, [a(u, v) for u, v in ((-.11, .22), (.11, .22), (.10, -.02), (0, -.10), (-.10, -.02))], C["key"], 1, 1)
def digger(stroke):
    """A man in a trench to the waist, swinging earth off his spade; facing left."""
    body = [("coat", "c", [(-.10, .40), (-.12, .56), (-.09, .72), (-.02, .82), (.07, .80), (.13, .70), (.11, .55), (.12, .40)]), ("fold", "l", [(.06, .74, .001), (.02, .60, .006), (.03, .44, .002)]), ("strap", "l", [(-.05, .80, .010), (.03, .62, .010), (.08, .46, .010)]), ("face", "c", [(-.085, .90), (-.065, .95), (-.01, .955), (.025, .92), (.015, .86), (-.03, .83), (-.075, .85)]), ("hair", "c", [(-.01, .955), (.035, .93), (.038, .87), (.01, .84), (.0, .90)]), ("hat", "c", [(-.075, .935), (-.05, .985), (.015, .985), (.045, .94), (-.01, .93), (-.14, .915)])]
    if stroke: return [("cane", "l", [(.02, .56, .013), (-.36, .74, .012)]), ("tool", "c", [(-.34, .80), (-.50, .86), (-.56, .82), (-.38, .70)]), ("bundle", "c", [(-.44, .86), (-.50, .93), (-.60, .92), (-.56, .84)])] + body + [("sleeve", "l", [(-.04, .76, .044), (-.15, .66, .038), (-.24, .68, .026)]), ("face", "l", [(-.25, .685, .024), (-.27, .695, .022)]), ("sleeve", "l", [(.08, .75, .044), (.06, .60, .038), (-.02, .57, .026)]), ("face", "l", [(-.02, .575, .024), (-.04, .58, .022)])]
    return [("cane", "l", [(-.22, .78, .013), (-.16, .36, .012)])] + body + [("sleeve", "l", [(-.05, .76, .044), (-.17, .66, .038), (-.215, .72, .026)]), ("face", "l", [(-.22, .735, .024), (-.215, .76, .022)]), ("sleeve", "l", [(.08, .75, .044), (.02, .60, .038), (-.16, .66, .026)]), ("face", "l", [(-.175, .67, .024), (-.20, .675, .022)])]
def press(light):
    C = SCRIPT[light]; day = light == "noon"; far = country(light); mid = hillside(light); near = trench(light); fore = N.empty()
    if day:
        for x, y, q, st, cl, sd in ((1500, 1392, 285, 0, 1, 4), (1262, 1372, 262, 1, 0, 7)): K.stamp(near, digger(st), x * S, y * S, q * S, D.inks(C["cloth"][cl], "#9c6a4c", "#33261f", hat="#8a7a54") | dict(bundle=C["earth"][1], tool="#3a3430", cane=C["plank"]), False, C["rim2"], None, sd, line=(C["key"], 1.0))
    near_lip(near, light); spade(near, 1000, 1290, 120, .16, light); spade(near, 1760, 1402, 150, -.14, light)
    hc = dict(body=C["horse"][0], far=C["horse"][1], mane=C["horse"][2], strap=C["horse"][2], saddle=C["saddle"][0], roll=C["saddle"][1]); sad = [("roll", "c", [(-.22, 1.0), (-.02, 1.02), (.24, 1.04), (.20, .86), (.18, .74), (-.12, .76)]), ("saddle", "c", [(-.16, 1.06), (-.08, 1.02), (.08, 1.02), (.18, 1.12), (.20, 1.04), (.14, .86), (-.06, .84), (-.14, .98)]), ("strap", "l", [(.05, .86, .016), (.06, .64, .014)])]
    x, y = 2080, 1372
    if day: D.blot(near, P.oval((x - 20) * S, y * S, 150 * S, 15 * S), C["cast"], .75, 2); K.stamp(near, K.horse("stand", -.45) + sad, x * S, y * S, 176 * S, hc, True, C["rim2"], None, 4, line=(C["key"], 1.0))
    for n, c, sd, a, b, x0, x1 in ((230, 0, 31, 90, 300, -60, 760), (260, 0, 32, 80, 300, 1900, 3240), (110, 1, 33, 80, 260, -60, 640), (120, 1, 36, 80, 260, 2100, 3240), (46, 2, 34, 90, 280, -40, 560), (50, 3, 35, 80, 260, 2200, 3220)): P.paint(fore, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, sd, .5, x0 * S, x1 * S), C["grass"][c])
    D.wood(near, 32); P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
