"""A valley in the hills above Handaohezi, August 1945: hay that was left lying, the road, the railway town below.   python3 handaohezi.py afternoon dusk
Two-dimensional; no geometry passes.  Nobody is in the picture: the road is before everything that happens on it.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_green as V, kit_sketch as D, print as P
PLACE = "handaohezi"; LIGHTS = ("afternoon", "dusk")
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
SCRIPT = {
    "afternoon": dict(sky=[(0, "#a39264"), (.16, "#bda974"), (.30, "#d6c08a"), (.42, "#ead8a8"), (.5, "#f3e4b8"), (1, "#e6d2a0")], clouds=[(170, 60, -300, 1900, "#b9a672", .7), (330, 44, 1300, 3700, "#cdb884", .7), (500, 34, -200, 1700, "#e2cd9a", .75)], stars=0,
                      ranges=([(0, "#c2ae80"), (.5, "#cdb98a"), (1, "#dcc998")], [(0, "#9c8d60"), (.5, "#ac9a6a"), (1, "#c8b482")], [(0, "#7d7448"), (.4, "#8c8050"), (1, "#ad9a64")], [(0, "#665f3a"), (.4, "#776c42"), (1, "#94834e")]), trees=("#9a8b60", "#7a7048", "#5a5434", "#454128"), floor=[(0, "#c9b47c"), (.2, "#bfa668"), (.6, "#a98d52"), (1, "#8c7344")], meadow=[(0, "#d9c07e"), (.10, "#d0b26c"), (.4, "#b99654"), (.8, "#97783f"), (1, "#7c6236")], road=("#b49258", "#ead49c", "#8a6c42"),
                      town=("#8a6a4c", "#b59468", "#6c5340"), smoke="#c9b68a", rail="#5f4c3a", haze="#e2cf9c", hay=("#86683c", "#b89250", "#ecd086"), mown=("#94783f", "#b5934f", "#e6cc86"), stand=("#6c6234", "#8c7d42", "#c9b264"), shade="#8a6c40", wood=("#5c4836", "#8a6c4a", "#c9a670"), larch=("#3f3d26", "#5a5732", "#8d8448"), bark="#4a382c", key="#2a1a1c", horse=("#6b4632", "#4c3226", "#2c2022"), lamp=None, rim=[("#f7e6b4", -2.4, -1.4)], scythe="#cfc6b0", water="#ead9a8"),
    "dusk": dict(sky=[(0, "#1b1a3c"), (.14, "#322a50"), (.27, "#5c4260"), (.37, "#98605c"), (.44, "#d68a5a"), (.49, "#f0b26e"), (1, "#c98458")], clouds=[(190, 50, -300, 1900, "#2c274c", .75), (360, 40, 1300, 3700, "#57405c", .7), (560, 28, -200, 1900, "#b06e58", .75), (700, 18, 900, 3300, "#e29a62", .8)], stars=8,
                 ranges=([(0, "#7c5464"), (.5, "#8a6068"), (1, "#a8766c")], [(0, "#584258"), (.5, "#65495c"), (1, "#825c66")], [(0, "#3e3350"), (.4, "#493a54"), (1, "#65495c")], [(0, "#2a2644"), (.4, "#342c4a"), (1, "#4c3c54")]), trees=("#5c4459", "#41344f", "#2a2542", "#1b1a36"), floor=[(0, "#7c5c64"), (.2, "#68505e"), (.6, "#4c3d56"), (1, "#382f4c")], meadow=[(0, "#7c5f60"), (.10, "#6a5058"), (.4, "#4a3c52"), (.8, "#332b46"), (1, "#25213c")], road=("#6c5260", "#c08a70", "#40344f"),
                 town=("#332a48", "#4a3a54", "#241f3c"), smoke="#8a6668", rail="#211e3a", haze="#96686a", hay=("#29233f", "#43364e", "#8a6460"), mown=("#2c2642", "#43364e", "#94706a"), stand=("#1f1e38", "#2f2b46", "#5c4c58"), shade="#231f3a", wood=("#211d36", "#352c44", "#6c5058"), larch=("#131530", "#1f1f3a", "#3a3450"), bark="#14132c", key="#100e22", horse=("#3a2c40", "#2a2238", "#16142a"), lamp="#fbd08a", rim=[("#e89a60", 2.4, -1.2)], scythe="#8a7a80", water="#e8a86e")}
MEADOW = N.hill(1238 + 150 * P.smooth(1500, 3200, X) - 40 * np.exp(-((X - 500) / 700) ** 2), ((12, 700), (4, 160)), 21)
def ribbon(L, pts, colour, a=1.0, rough=2.0, seed=0):
    """A road or stream given as (x, y, half width) on the 3200 grid, smoothed."""
    p = np.array(pts, float); t = np.linspace(0, 1, len(p)); f = np.linspace(0, 1, 90); q = np.stack([np.interp(f, t, p[:, i]) for i in range(3)], 1)
    for _ in range(4): q[1:-1] = (q[:-2] + 2 * q[1:-1] + q[2:]) / 4
    D.blot(L, np.concatenate([np.stack([q[:, 0] - q[:, 2], q[:, 1]], 1), np.stack([q[:, 0] + q[:, 2], q[:, 1]], 1)[::-1]]) * S, colour, a, rough, seed); return q
def forest(L, r, n, hmin, hmax, c, seed, x0=-40, x1=3240, depth=0):
    """Larch and pine on a slope: many small spindles with round crowns among them, standing on r and down to `depth` below it."""
    rng = random.Random(seed); rows = 1 if not depth else max(2, int(depth / 34))
    for k in range(rows): N.spruces(L, r + depth * S * k / rows + 6 * S, n // rows, hmin * (1 + .4 * k / rows), hmax * (1 + .4 * k / rows), c[k % len(c)] if isinstance(c, tuple) else c, seed + k, x0, x1)
def valley(light):
    """Three ranges closing on the valley, the town on its floor, the railway and the smoke of a train."""
    C = SCRIPT[light]; L = N.empty()
    r0 = N.hill(742 + 90 * np.exp(-((X - 1350) / 420) ** 2) - 70 * np.exp(-((X - 2300) / 520) ** 2), ((34, 620), (9, 150)), 3); L = P.over(L, D.ridge(r0, C["ranges"][0], 11, 320))
    r1 = N.hill(800 + 190 * np.exp(-((X - 1240) / 380) ** 2) - 60 * np.exp(-((X - 420) / 420) ** 2), ((30, 520), (9, 130)), 9); forest(L, r1, 260, 14, 30, C["trees"][0], 5); L = P.over(L, D.ridge(r1, C["ranges"][1], 13, 340))
    fl = N.hill(1052, ((3, 500),), 6); L = P.over(L, D.ridge(fl, C["floor"], 15, 420)); P.paint(L, np.exp(-((YY / S - 1050) / 34) ** 2) * .55 * N.below(r1), C["haze"])
    # the town: a street of low roofs, a depot, a water tower, a church of the railway; then the line, and a train's smoke going west
    rng = random.Random(8); t = C["town"]
    for i in range(58):
        x = rng.gauss(1240, 300); y = 1070 + rng.uniform(-8, 26); q = rng.uniform(11, 26); hh = q * .55
        if not 640 < x < 1900: continue
        D.blot(L, [((x + u * q) * S, (y - v * hh) * S) for u, v in ((-1, 0), (1, 0), (1, .7), (-1, .7))], t[1], 1, .8, i); D.blot(L, [((x + u * q) * S, (y - v * hh) * S) for u, v in ((-1.15, .65), (1.15, .65), (.85, 1.5), (-.85, 1.5))], t[0] if i % 3 else t[2], 1, .8, i)
    for x, ww, hh in ((1010, 70, 30), (1330, 60, 34), (1120, 40, 44)): D.blot(L, [(a * S, b * S) for a, b in ((x - ww, 1086), (x + ww, 1086), (x + ww, 1086 - hh), (x, 1086 - hh * 1.5), (x - ww, 1086 - hh))], t[0]); D.blot(L, [(a * S, b * S) for a, b in ((x - ww, 1086), (x + ww, 1086), (x + ww, 1086 - hh * .7), (x - ww, 1086 - hh * .7))], t[1])
    D.blot(L, [(a * S, b * S) for a, b in ((1188, 1084), (1184, 1022), (1176, 1018), (1176, 992), (1196, 974), (1216, 992), (1216, 1018), (1208, 1022), (1204, 1084))], t[2])
    ribbon(L, [(-60, 1128, 3), (500, 1116, 2.6), (1000, 1100, 2.2), (1400, 1098, 2.2), (2100, 1120, 3), (3260, 1140, 4)], C["rail"], 1, .6, 4)
    for i in range(15): x = 1520 + i * 17; y = 1098 + (x - 1400) * .031; D.blot(L, [((x + u) * S, (y + v) * S) for u, v in ((0, 0), (14, .3), (14, -11), (0, -11))], C["rail"] if i else t[2], 1, .6, i)
    m = K.smoke(h, w, 1520 * S, 1086 * S, 150 * S, 52 * S, 5, .9); P.paint(L, m * .75, C["smoke"])
    if C["lamp"]:
        for x, y in ((1012, 1079), (1040, 1079), (1335, 1077), (1262, 1092), (905, 1090)): D.blot(L, [((x + u) * S, (y + v) * S) for u, v in ((-4, -4), (4, -4), (4, 4), (-4, 4))], C["lamp"])
    ribbon(L, [(560, 1245, 13), (760, 1196, 10), (980, 1164, 8), (1300, 1146, 6), (1560, 1126, 5), (1900, 1118, 4)], C["water"], .9, 1.6, 7)
    return L
def slopes(light):
    """The wooded hillsides on both sides of our meadow; the right one is near and dark."""
    C = SCRIPT[light]; L = N.empty(); r2 = N.hill(840 + 430 * P.smooth(250, 1080, X), ((20, 360), (7, 100)), 31); q = N.empty(); forest(q, r2, 760, 40, 78, (C["trees"][1], C["trees"][2]), 25, -40, 1000, 340); base = D.ridge(r2, C["ranges"][2], 17, 360); L = P.over(L, base); L = P.over(L, q)
    r3 = N.hill(1330 - 640 * P.smooth(1560, 3000, X), ((26, 380), (8, 110)), 41); L = P.over(L, D.ridge(r3, C["ranges"][3], 19, 420)); q = N.empty(); forest(q, r3, 420, 60, 128, (C["trees"][2], C["trees"][3]), 55, 1620, 3240, 330); return P.over(L, q)
def windrow(L, x0, y0, x1, y1, k, light, seed):
    """A row of mown hay lying over the swell of the meadow, from far to near."""
    C = SCRIPT[light]; rng = random.Random(seed); f = np.linspace(0, 1, 26)
    for lo, hi, c in ((-1.0, 1.1, 0), (-.9, .55, 1), (-.75, -.25, 2)):
        e = lambda u: [((x0 + (x1 - x0) * t ** 1.5 + (u + rng.uniform(-.16, .16)) * (4 + k * t * t)) * S, (y0 + (y1 - y0) * t ** 1.25 - (0 if c == 0 else 6 * t * c)) * S) for t in f]
        D.blot(L, e(lo) + e(hi)[::-1], C["mown"][c], 1, 2, seed + c)
def haycock(L, x, y, q, light, seed):
    C = SCRIPT[light]; g = random.Random(seed); x, y, q = x * S, y * S, q * S; at = lambda pts: [(x + u * q, y - v * q) for u, v in pts]; sm = K.smooth_closed
    D.blot(L, at([(-.9, 0), (.8, -.06), (2.3, .08), (1.1, .22)] if light == "afternoon" else [(-1.1, 0), (1.1, 0), (1.3, .1), (-1.2, .1)]), C["shade"], .8, 3, seed)
    D.blot(L, at(sm([(-1.0, .0), (-.96, .35), (-.70, .85), (-.30, 1.28), (.02, 1.46), (.36, 1.26), (.78, .80), (1.0, .30), (1.04, -.04), (.4, -.08), (-.5, -.08)])), C["hay"][1], 1, 4, seed); D.blot(L, at(sm([(.18, 1.38), (.76, .82), (1.02, .28), (1.04, -.04), (.45, -.08), (.30, .4), (.42, .85)])), C["hay"][0], 1, 4, seed + 1); D.blot(L, at(sm([(-.05, 1.42), (-.34, 1.20), (-.74, .78), (-.93, .30), (-.66, .28), (-.42, .74), (-.16, 1.10)])), C["hay"][2], 1, 4, seed + 2)
    for i in range(34): u, v = g.uniform(-.85, .9), g.uniform(-.02, 1.15); a = g.uniform(-.5, .5); l = g.uniform(.06, .16); D.blot(L, at([(u, v), (u + .014, v), (u + a * l, v - l)]), g.choice(C["hay"]), 1, 1, i)
def scythe(L, x, y, q, lean, light, flip=1):
    """A scythe stood up against something, blade on top."""
    C = SCRIPT[light]; a = lambda u, v: ((x + flip * (u + lean * v) * q) * S, (y - v * q) * S); D.stroke(L, [a(0, 0), a(.03, .8), a(0, 1.6)], .030 * q, C["wood"][0]); D.stroke(L, [a(.01, .95), a(.12, .98)], .020 * q, C["wood"][0]); D.blot(L, [a(u, v) for u, v in ((0, 1.6), (.05, 1.66), (.34, 1.66), (.62, 1.50), (.80, 1.30), (.60, 1.42), (.34, 1.54), (.04, 1.55))], C["scythe"], 1, 1)
def larch(L, x, y, q, light, seed):
    """One tall larch: a straight stem, boughs that dip and rise, tufts of needles."""
    C = SCRIPT[light]; rng = random.Random(seed); at = lambda u, v: ((x + u * q) * S, (y - v * q) * S); D.blot(L, [at(-.020, 0), at(.022, 0), at(.010, .6), at(.002, 1.0), at(-.002, 1.0), at(-.010, .6)], C["bark"], 1, 1.6, seed)
    for i in range(58):
        t = .16 + .82 * (i / 58) ** .9; sg = 1 if (i + seed) % 2 else -1; l = .19 * (1 - t) ** .75 * rng.uniform(.7, 1.15) + .012; pts = [(sg * l * e, t - .045 * math.sin(e * 2.4) * l / .19 - .01 + rng.uniform(-.003, .003)) for e in (0, .3, .6, 1)]; D.stroke(L, [at(*p) for p in pts], 1.6 * q / 700, C["bark"])
        for j in range(11): e = rng.uniform(.10, 1.05); u, v = sg * l * e, t - .045 * math.sin(e * 2.4) * l / .19 - .012; r = .0125 * rng.uniform(.7, 1.3) * (1 - t * .45); D.blot(L, [at(u + r * a * 1.3, v + r * b) for a, b in ((-1, .1), (-.4, .55), (.3, .45), (1, .05), (.7, -.5), (.1, -.9), (-.6, -.6))], C["larch"][(i + j) % 2 if sg > 0 else min(2, (i + j) % 3)], 1, 1.2, j)
def meadow(light):
    C = SCRIPT[light]; L = D.ridge(MEADOW, C["meadow"], 23, 640, grain=.06, rim=C["mown"][2], rimw=2); n = N.lying(1150 * S, 1240 * S, 120, 10, 21); m = (n > .72) & (YY > MEADOW[None] + 14 * S); L[..., :3] = np.where(m[..., None], L[..., :3] * .94, L[..., :3])
    for i, (a, b, c, d, k) in enumerate(((420, 1230, -900, 1900, 60), (560, 1226, -260, 1900, 62))): windrow(L, a, b, c, d, k, light, i * 7)
    road = [(1905, 1296, 7), (1820, 1318, 12), (1640, 1344, 20), (1560, 1384, 30), (1660, 1452, 48), (1880, 1540, 76), (2060, 1660, 120), (2120, 1830, 190)]; ribbon(L, [(x + 4, y + 3, r * 1.12) for x, y, r in road], C["road"][2], .8, 3, 3); q = ribbon(L, road, C["road"][0], 1, 3, 4)
    for u in (-.55, .42): D.blot(L, np.concatenate([np.stack([q[:, 0] + (u - .13) * q[:, 2], q[:, 1]], 1), np.stack([q[:, 0] + (u + .13) * q[:, 2], q[:, 1]], 1)[::-1]]) * S, C["road"][1], .9, 3, 5)
    rng = random.Random(3)
    for i in range(220):
        t = rng.random(); j = int(t * 89); sg = rng.choice((-1, 1)); V.tuft(L, (q[j, 0] + sg * q[j, 2] * rng.uniform(1.05, 1.5)) * S, (q[j, 1] + rng.uniform(-4, 8)) * S, (10 + q[j, 2] * .35) * S * rng.uniform(.6, 1.2), C["stand"], i, 5)
    for x, y, s, sd in ((700, 1262, 30, 1), (1010, 1276, 36, 2), (330, 1262, 34, 3), (1330, 1300, 44, 4), (130, 1330, 62, 6)): haycock(L, x, y, s, light, sd)
    return L
def near(light):
    """What was left standing at the edge of the meadow: a haycock, two scythes and a rake against it, a horse on a tether, larches."""
    C = SCRIPT[light]; L = N.empty()
    larch(L, 2700, 1560, 1460, light, 3); larch(L, 3010, 1640, 1760, light, 8); larch(L, 2460, 1470, 980, light, 5)
    haycock(L, 920, 1530, 168, light, 31); scythe(L, 742, 1545, 168, .26, light)
    a = lambda u, v: ((1108 + (u - .16 * v) * 168) * S, (1548 - v * 168) * S); D.stroke(L, [a(0, 0), a(.02, .7), a(0, 1.5)], 4.2, C["wood"][1]); D.stroke(L, [a(-.26, 1.50), a(0, 1.53), a(.26, 1.52)], 5, C["wood"][1])
    for i in range(7): u = -.24 + .08 * i; D.stroke(L, [a(u, 1.51), a(u, 1.40)], 2.6, C["wood"][1])
    hc = dict(body=C["horse"][0], far=C["horse"][1], mane=C["horse"][2], strap=C["horse"][2]); x, y, q = 1490 * S, 1500 * S, 150 * S; D.blot(L, P.oval(x + 20 * S, y + 2 * S, 150 * S, 13 * S), C["shade"], .8, 2); K.stamp(L, D.grazing(), x, y, q, hc, True, C["rim"], None, 4, line=(C["key"], 1.0))
    return L
def fore(light):
    C = SCRIPT[light]; L = N.empty(); g = random.Random(8)
    for i in range(330): x = g.choice((g.uniform(-60, 560), g.uniform(2300, 3260), g.uniform(2500, 3260))); d = min(abs(x - 560), 420) if x < 1000 else min(abs(x - 2300), 560); V.tuft(L, x * S, (1815 + g.uniform(0, 30)) * S, (46 + .24 * d) * S * g.uniform(.6, 1.2), C["stand"], i, 5, .5)
    return L
def press(light):
    C = SCRIPT[light]; ms = valley(light); sl = P.over(slopes(light), meadow(light)); nr = near(light); fr = fore(light)
    for L, sd in ((nr, 32), (fr, 33)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", ms), ("mid", sl), ("near", nr), ("fore", fr)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
