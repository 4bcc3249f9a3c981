"""The yard by the station of Handaohezi, August 1945: a railway house of brick, the engine shed, the wooded hills close above.   python3 handaohezi_yard.py dusk afternoon
Two-dimensional; no geometry passes.  Dusk is the ninth, with the box of badges; afternoon is the nineteenth, with what has been laid down. Nobody is in either.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_green as V, kit_sketch as D, print as P
from handaohezi import forest
PLACE = "handaohezi-yard"; LIGHTS = ("dusk", "afternoon")
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 900, 1700, 2.4; PJ = N.Plane(HY, VX, EYE, 2400); FRONT = 22.0           # FRONT: how far off the wall of the house is
INK = {
    "dusk": dict(key="#120f22", sky=[(0, "#3a2c4c"), (.08, "#6a4658"), (.17, "#b0685a"), (.25, "#e39a5e"), (.32, "#f4bf78"), (1, "#d98f5c")], clouds=[(110, 34, -300, 1900, "#4c3450", .7), (240, 26, 1100, 3500, "#c87c5c", .7)], stars=0,
                 back=[(0, "#5f5258"), (1, "#7c625e")], hill=[(0, "#26343e"), (.3, "#2b3842"), (1, "#3c4348")], trees=("#4c4852", "#22303c", "#182530", "#2f3d44"), shed=("#4a2f3c", "#5c3840", "#7a4a44", "#1b1626", "#2c2632"), brick=("#4a2632", "#66343a", "#7e443f"), speck=("#5a2d36", "#743e3e"), trim="#94685a", trim2="#6c4a4c", roof=("#262234", "#1c1928", "#383044"), glass="#2a2438", glass2="#80565a", bar="#100d1c", door=("#2c2430", "#3a2e36"),
                 ground=[(0, "#8a665c"), (.1, "#7a5a56"), (.4, "#5c4650"), (.8, "#3e3446"), (1, "#2b2638")], lit="#96705f", dim="#4a3a48", rut="#463846", kerb=("#a67c68", "#6a5054", "#87655c"), wagon=("#2f2430", "#3c2a32", "#241d2a", "#5a3c3c"), fence=("#2b2431", "#40333c", "#8a6258"), pole="#1c1826", shade="#2c2538", wood=("#2a2029", "#46323a", "#6a4a44"), box=("#3a2a2c", "#4f3a36", "#7a5a48", "#140e16"), blade="#b09a94", weed=("#1c2028", "#2b2c32", "#4c443f"), warm=("#8f6450", "#c38a5a", "#eebc78")),
    "afternoon": dict(key="#2c1c1a", sky=[(0, "#b09c6a"), (.1, "#c9b47e"), (.2, "#e2cf9a"), (.3, "#f2e2b4"), (1, "#ead6a4")], clouds=[(110, 34, -300, 1900, "#c2ad78", .7), (240, 26, 1100, 3500, "#e2cd98", .7)], stars=0,
                 back=[(0, "#a89c6e"), (1, "#beac7c")], hill=[(0, "#6c6a3e"), (.3, "#77723f"), (1, "#94864e")], trees=("#958c5e", "#5f6038", "#4c4e30", "#7f7c46"), shed=("#84543c", "#a4684a", "#c98f66", "#4c3a30", "#6f5a44"), brick=("#7c3f2e", "#a9583c", "#c2754e"), speck=("#974b34", "#bd6c48"), trim="#e6cc98", trim2="#c29a6c", roof=("#6a5c46", "#4f4234", "#8a7a5a"), glass="#544a42", glass2="#b8a67c", bar="#2a2222", door=("#5a4636", "#6f5842"),
                 ground=[(0, "#dcc490"), (.1, "#d6bb84"), (.4, "#c3a36a"), (.8, "#a58350"), (1, "#8a6a42")], lit="#e9d4a0", dim="#b4935c", rut="#aa8852", kerb=("#eedcae", "#a98a60", "#dcc696"), wagon=("#6a3c2c", "#84492f", "#4f3228", "#a9683f"), fence=("#75583e", "#9a7850", "#d9bb84"), pole="#4c3a2e", shade="#94744a", wood=("#5f4632", "#8a6644", "#c49c68"), weed=("#5f5a30", "#827a40", "#bfae62"), tarp=("#6a6a4e", "#858460", "#4f4e3c"), carpet=("#7c2f2a", "#c9a266", "#5a2426"), iron="#3a3634", stock=("#5c3622", "#7c4a2c", "#a56c40"), paper="#f4ecd4")}

def hills(C):
    """Two wooded hills behind the station and a paler one between them; the forest comes down to the roofs."""
    L = N.empty(); r0 = N.hill(392 + 60 * np.exp(-((X - 1900) / 300) ** 2), ((22, 520), (8, 150)), 3); L = P.over(L, N.woods(r0, 640, 7, 15, C["trees"][0], 5)); L = P.over(L, D.ridge(r0, C["back"], 11, 420, foot=700))
    r1 = N.hill(250 + 420 * P.smooth(300, 2150, X), ((24, 420), (9, 120)), 9); L = side(L, C, r1, 40, 2300, 560, 1)
    r2 = N.hill(760 - 560 * P.smooth(1500, 3150, X), ((24, 420), (9, 120)), 17); return side(L, C, r2, 1500, 3240, 640, 2)
def side(L, C, r, x0, x1, depth, seed):
    """One hillside: larches on its crest, round crowns and larches down to its foot."""
    t = N.empty(); N.spruces(t, r, 210, 40, 96, C["trees"][1], seed, -40, 3240); L = P.over(L, t); L = P.over(L, D.ridge(r, C["hill"], 13 + seed, depth, foot=640))
    g = random.Random(seed)
    for k in range(7):
        rr = r + (28 + 74 * k) * S; L = P.over(L, N.woods(rr, 95, 14, 30, C["trees"][3 if k % 2 else 1], seed * 9 + k, a=.75)); t = N.empty(); N.spruces(t, rr + 30 * S, 70, 46 + 5 * k, 104 + 5 * k, C["trees"][2 if k % 2 else 1], seed * 31 + k, -40, 3240); t[..., 3] *= np.clip(YY - r[None], 0, 1); L = P.over(L, t)
    return L
def shed(L, C):
    """The engine shed: nine bays in a bow, each with a tall door under its own arched gable."""
    side_, front, trim, dark, leaf = C["shed"]; cx, cy, R, n = 13.0, 46.0, 21.0, 9; a = np.radians(np.linspace(152, 30, n + 1)); pt = [(cx + R * math.cos(t), cy + R * math.sin(t)) for t in a]
    for i in sorted(range(n), key=lambda i: -pt[i][1]):
        (x0, y0), (x1, y1) = pt[i], pt[i + 1]; at = lambda u, z: (x0 + (x1 - x0) * u, y0 + (y1 - y0) * u, z); f = lambda pts, c, r=.8, key=None: D.face(L, PJ, [at(*p) for p in pts], c, 1, r, key, .8, i); us = np.linspace(0, 1, 13)
        f([(0, 0), (1, 0)] + [(u, 6.2 + 1.5 * math.sin(math.pi * u)) for u in us[::-1]], front if i > 2 else side_, key=C["key"]); f([(u, 6.2 + 1.5 * math.sin(math.pi * u)) for u in us] + [(u, 5.85 + 1.5 * math.sin(math.pi * u)) for u in us[::-1]], trim)
        door = lambda e, z: [(.17 - e, 0), (.83 + e, 0)] + [(.5 + (.33 + e) * math.cos(t), z + (1.5 + e * 3) * math.sin(t)) for t in np.linspace(0, math.pi, 12)]
        f(door(.05, 3.7), trim); f(door(0, 3.7), dark)
        if i % 4 != 1:
            for u in (.17, .51): f([(u, 0), (u + .32, 0), (u + .32, 3.9), (u, 3.9)], leaf)
        f([(0, 0), (.09, 0), (.09, 6.6), (0, 6.6)], side_); f([(0, 6.4), (.11, 6.4), (.11, 6.75), (0, 6.75)], trim)
def wagon(L, C, x0, x1, y):
    """A covered goods wagon on the line behind the fence."""
    sd, front, dark, edge = C["wagon"]; D.box(L, PJ, x0, x1, y, y + 2.8, 1.15, 3.55, (sd, front, dark), C["key"], 1); us = np.linspace(0, 1, 9)
    D.face(L, PJ, [(x0 - .12, y - .05, 3.5), (x1 + .12, y - .05, 3.5), (x1 + .12, y + 1.4, 4.1), (x0 - .12, y + 1.4, 4.1)], dark, key=C["key"])
    for i in range(1, 11): u = x0 + (x1 - x0) * i / 11; D.beam(L, PJ, (u, y - .03, 1.2), (u, y - .03, 3.45), .018, sd)
    m = (x0 + x1) / 2; D.face(L, PJ, [(m - .95, y - .06, 1.15), (m + .95, y - .06, 1.15), (m + .95, y - .06, 3.4), (m - .95, y - .06, 3.4)], sd, key=C["key"]); D.beam(L, PJ, (m - 1, y - .08, 3.42), (m + 2.6, y - .08, 3.42), .05, edge)
    for a, b in ((x0, m - .95), (m + .95, x1)): D.beam(L, PJ, (a, y - .05, 1.3), (b, y - .05, 3.3), .045, edge)
    D.beam(L, PJ, (x0 - .1, y, 1.08), (x1 + .1, y, 1.08), .12, dark)
    for u in (x0 + 1.1, x1 - 1.1): px, py, s = PJ(u, y, .55); D.blot(L, P.oval(px, py, .48 * s, .48 * s), dark)
GLINT = {-14.3: ((-.5, 2.2), (-.1, 2.95), (.3, 2.95), (-.5, 1.5)), -12.2: ((-.5, 1.3), (.1, 2.4), (.45, 2.4), (-.1, 1.3)), -3.05: ((-.1, 2.4), (.2, 2.95), (.5, 2.95), (.2, 2.4))}      # where a pane gives back the sky
def arch(x, z0, z1, half, rise, e=0.0, n=9):
    """Corners of a window with a low arch, `e` metres larger all round."""
    return [(x - half - e, z0 - e), (x + half + e, z0 - e)] + [(x + (half + e) * math.cos(t), z1 + (rise + e * .6) * math.sin(t)) for t in np.linspace(0, math.pi, n)]
def bricks(L, C, x0, x1, z0, z1, y, n, seed):
    """A few courses that have another tone: one brick in thirty is enough to say brick."""
    g = random.Random(seed)
    for i in range(n): u, z = g.uniform(x0, x1 - .5), round(g.uniform(z0, z1) / .14) * .14; l = g.choice((.26, .5, .78)); D.face(L, PJ, [(u, y, z), (min(x1, u + l), y, z), (min(x1, u + l), y, z + .085), (u, y, z + .085)], C["speck"][i % 2], .8, .6, seed=i)
def house(L, C):
    """The station's house: brick, one storey, a gabled bay with the door; right of it the two windows that have bars."""
    x0, x1, y0, y1, wall = -18.0, -1.6, FRONT, 31.0, 4.7; dk, md, lt = C["brick"]; m = (y0 + y1) / 2; f = lambda pts, c, y=y0 - .02, r=.8, key=None, sd=0: D.face(L, PJ, [(u, y, z) for u, z in pts], c, 1, r, key, 1, sd)
    D.house(L, PJ, x0, x1, y0, y1, wall, 7.4, (dk, md), (C["roof"][0], C["roof"][1]), C["key"], 1.2, .55)
    for i in range(24): u = x0 + .4 + i * .72; D.beam(L, PJ, (u, y0 - .5, wall - .1), (u + .0, m, 7.38), .022, C["roof"][2], .8)      # seams of the iron
    for cx in (-13.2, -4.0): D.box(L, PJ, cx - .5, cx + .5, m - .4, m + .3, 6.6, 8.5, (dk, md, lt), C["key"], 1); D.box(L, PJ, cx - .6, cx + .6, m - .45, m + .35, 8.3, 8.55, (dk, lt, lt), C["key"], .8)
    bricks(L, C, x0, x1, .7, wall - .6, y0 - .02, 150, 4); f([(x0, 0), (x1, 0), (x1, .62), (x0, .62)], C["trim2"]); f([(x0, .62), (x1, .62), (x1, .72), (x0, .72)], C["trim"])
    f([(x0, wall - .62), (x1, wall - .62), (x1, wall - .5), (x0, wall - .5)], lt)
    for i in range(54): u = x0 + i * .305; f([(u, wall - .5), (u + .15, wall - .5), (u + .15, wall - .24), (u, wall - .24)], lt, r=.5)
    for u in (-17.6, -10.9, -6.0, x1 - .62): f([(u, .72), (u + .62, .72), (u + .62, wall - .2), (u, wall - .2)], lt, y0 - .06, key=None); f([(u + .44, .72), (u + .62, .72), (u + .62, wall - .2), (u + .44, wall - .2)], dk, y0 - .06)
    f([(x0, wall - .24), (x1, wall - .24), (x1, wall), (x0, wall)], dk)                                                         # the shadow of the eave
    for x, bars in ((-16.2, 0), (-14.3, 0), (-12.2, 0), (-4.75, 1), (-3.05, 1)):
        f(arch(x, 1.15, 2.95, .58, .30, .26), C["trim"], y0 - .05, key=C["key"]); f(arch(x, 1.15, 2.95, .58, .30, .10), md, y0 - .06); f(arch(x, 1.15, 2.95, .58, .30), C["glass"], y0 - .07)
        if x in GLINT: f([(x + u, z) for u, z in GLINT[x]], C["glass2"], y0 - .08, 1.2)
        f([(x - .95, .92), (x + .95, .92), (x + .95, 1.06), (x - .95, 1.06)], C["trim"], y0 - .1, key=C["key"]); c = C["bar"] if bars else C["trim2"]
        for u in ((-.42, -.21, 0, .21, .42) if bars else (0,)): D.beam(L, PJ, (x + u, y0 - .1, 1.12), (x + u, y0 - .1, 3.2), .036, c)
        for z in ((1.6, 2.4, 2.95) if bars else (2.35,)): D.beam(L, PJ, (x - .58, y0 - .1, z), (x + .58, y0 - .1, z), .036, c)
    a, b, y = -10.2, -6.1, y0 - .5; c = (a + b) / 2                                                                              # the gabled bay
    f([(a, 0), (b, 0), (b, 5.1), (b + .35, 5.1), (b + .35, 5.5), (c + .9, 6.7), (c + .9, 7.2), (c - .9, 7.2), (c - .9, 6.7), (a - .35, 5.5), (a - .35, 5.1), (a, 5.1)], md, y, 1, C["key"]); bricks(L, C, a, b, .7, 5.2, y - .01, 46, 7)
    f([(a - .35, 5.5), (c - .9, 6.7), (c - .9, 7.2), (c + .9, 7.2), (c + .9, 6.7), (b + .35, 5.5), (b + .35, 5.22), (c + .72, 6.5), (c + .72, 6.98), (c - .72, 6.98), (c - .72, 6.5), (a - .35, 5.22)], C["trim"], y - .03); f([(a, 4.5), (b, 4.5), (b, 4.66), (a, 4.66)], lt, y - .03)
    px, py, s = PJ(c, y, 5.75); D.blot(L, P.oval(px, py, .50 * s, .50 * s), C["trim"], 1, .8); D.blot(L, P.oval(px, py, .34 * s, .34 * s), C["glass"], 1, .8)
    f([(a, 0), (b, 0), (b, .62), (a, .62)], C["trim2"], y - .02); f(arch(c, .3, 2.9, .85, .75, .28, 13), C["trim"], y - .05, key=C["key"]); f(arch(c, .3, 2.9, .85, .75, 0, 13), C["door"][0], y - .07)
    for u in (-.74, .08): f([(c + u, .38), (c + u + .66, .38), (c + u + .66, 2.75), (c + u, 2.75)], C["door"][1], y - .08); f([(c + u + .12, 1.5), (c + u + .54, 1.5), (c + u + .54, 2.5), (c + u + .12, 2.5)], C["glass"], y - .09)
    for i in range(3): D.box(L, PJ, c - 1.5 - .2 * i, c + 1.5 + .2 * i, y - .3 - .3 * i, y, 0, .36 - .12 * i, (C["kerb"][1], C["kerb"][1], C["kerb"][0]), C["key"], .8)
def ground(C):
    """Trodden earth to the house, the platform's flags along its wall, two ruts of a cart that has turned here."""
    L = D.ridge(N.hill(HY + 34, ((2, 400),), 9), C["ground"], 9, 1800 - HY, grain=.05); a, b = N.lying(HY * S, VX * S, 240, 16, 21), N.lying(HY * S, VX * S, 80, 8, 22); m = L[..., 3] > .5
    for k, c, t in ((a + .5 * b > .86, C["lit"], .34), (a + .5 * b < -.80, C["dim"], .4)): L[..., :3] = np.where((m & k)[..., None], L[..., :3] + (P.hexc(c) - L[..., :3]) * t, L[..., :3])
    for o in (0, 1.5): q = [PJ(x + o * (.6 + .4 * math.cos(i)), y, 0)[:2] + (.09 * 2400 / y,) for i, (x, y) in enumerate(((4.6, 40), (3.0, 30), (1.6, 23), (.9, 17.5), (1.2, 13.2), (2.4, 9.6), (4.4, 6.2), (7.2, 3.6)))]; D.stroke(L, curve([p[:2] for p in q]), 7, C["rut"], .8)
    D.face(L, PJ, [(-40, 18.2, 0), (.8, 18.2, 0), (.8, FRONT, 0), (-40, FRONT, 0)], C["kerb"][2], 1, 1.5); D.face(L, PJ, [(-40, 17.9, 0), (.8, 17.9, 0), (.8, 18.3, 0), (-40, 18.3, 0)], C["kerb"][0], 1, 1.2)
    D.face(L, PJ, [(-40, 17.9, -.02), (.8, 17.9, -.02), (.8, 17.9, -.16), (-40, 17.9, -.16)], C["kerb"][1], 1, 1.2)
    for i in range(20): x = -19.4 + i * 1.05; D.beam(L, PJ, (x, 18.3, 0), (x, FRONT, 0), .012, C["kerb"][1], .8)
    return L
def curve(pts, n=60):
    """A smooth line through pixel points."""
    p = np.array(pts, float); t = np.linspace(0, 1, len(p)); f = np.linspace(0, 1, n); q = np.stack([np.interp(f, t, p[:, i]) for i in range(2)], 1)
    for _ in range(6): q[1:-1] = (q[:-2] + 2 * q[1:-1] + q[2:]) / 4
    return q
def fence(L, C):
    """The yard's fence, boards with gaps, from the way to the rails out of the picture."""
    g = random.Random(3); y = 16.0; x = 2.6
    for z in (.38, .98): D.beam(L, PJ, (2.4, y + .06, z), (22, y + .06, z), .05, C["fence"][0])
    while x < 12.6:
        t = 1.28 + g.uniform(-.07, .05); ww = g.uniform(.13, .17); k = g.uniform(-.02, .02); D.face(L, PJ, [(x, y, 0), (x + ww, y, 0), (x + ww + k, y, t - .05), (x + ww / 2 + k, y, t), (x + k, y, t - .06)], C["fence"][1], 1, .8, C["key"], .6, seed=int(x * 9)); D.beam(L, PJ, (x + .02, y - .01, .05), (x + .02 + k, y - .01, t - .08), .012, C["fence"][2], .7); x += ww + g.uniform(.03, .07) + (.3 if g.random() < .04 else 0)
    for x in (2.5, 6.2, 9.9): D.beam(L, PJ, (x, y - .03, -.1), (x, y - .03, 1.5), .085, C["fence"][0], lit=(C["fence"][2], .18))
def scythes(L, C):
    """Three scythes, stood against the fence by men who have come in from the hay."""
    for x, lean, k in ((3.25, .20, 1), (4.9, .14, 1), (7.3, -.16, -1)):
        px, py, s = PJ(x, 15.6); a = lambda u, v: (px + (u * k + lean * v) * s, py - v * s); D.stroke(L, [a(0, 0), a(.03, .8), a(0, 1.78)], .022 * s / S, C["wood"][2]); D.stroke(L, [a(.01, 1.0), a(.14, 1.04)], .016 * s / S, C["wood"][2]); D.blot(L, [a(u, v) for u, v in ((-.03, 1.76), (.05, 1.83), (.32, 1.80), (.60, 1.66), (.84, 1.42), (.92, 1.26), (.78, 1.42), (.56, 1.58), (.30, 1.70), (.04, 1.74))], C["blade"], 1, 1)
def the_box(L, C):
    """The box: a crate of rough boards with its lid stood against it, half full of shoulder straps; a lantern on the ground throws its light on it."""
    dk, md, lt, deep = C["box"]; x0, x1, y0, y1 = -2.9, -1.45, 10.1, 11.0; b, t = .0, .62; gx, gy, gs = PJ(-.85, 10.0)
    for rx, ry, k, sd in ((2.7, .56, 0, 3), (1.6, .34, 1, 4), (.8, .16, 2, 5)): q = np.linspace(0, 2 * math.pi, 60)[:-1]; rag = 1 + .035 * np.sin(q * 9 + sd) + .02 * np.sin(q * 17 + sd * 2); D.blot(L, np.stack([gx - .35 * gs * (k == 0) + rx * gs * rag * np.cos(q), gy + ry * gs * rag * np.sin(q)], 1), C["warm"][k], (.85, .8, .85)[k], 3, sd)
    D.face(L, PJ, [(x0, y0 + .05, 0), (x1, y0 + .05, 0), (x1 - .3, y1, 0), (x0 - 2.4, y1 + .4, 0), (x0 - 2.9, y0 + .5, 0)], C["shade"], .85, 2)          # its shadow, away from the lantern
    f = lambda pts, c, r=.8, key=None, sd=0: D.face(L, PJ, pts, c, 1, r, key, 1.2, sd)
    a, o = (x0 - .52, x0 - .06), (0, t + .12)                                                                                                          # the lid, on edge, leaning on the left end
    for k in range(3): u = lambda m: (a[0] + (a[1] - a[0]) * m, o[1] * m); (ua, za), (ub, zb) = u(k / 3), u((k + .94) / 3); f([(ua, y0 - .1, za), (ua, y1, za), (ub, y1, zb), (ub, y0 - .1, zb)], (md, dk, md)[k], key=C["key"])
    f([(a[0], y0 - .1, 0), (a[1], y0 - .1, o[1]), (a[1] + .05, y0 - .1, o[1] - .02), (a[0] + .06, y0 - .1, 0)], lt, key=C["key"])
    f([(x0, y0, t), (x1, y0, t), (x1, y1, t), (x0, y1, t)], lt, key=C["key"]); f([(x0 + .05, y0 + .06, t), (x1 - .05, y0 + .06, t), (x1 - .05, y1 - .05, t), (x0 + .05, y1 - .05, t)], deep); g = random.Random(12)
    for i in range(64):
        v = 1 - i / 64; u = g.uniform(x0 + .16, x1 - .16); y = y0 + .14 + v * (y1 - y0 - .3); hump = .07 * math.sin(math.pi * (u - x0) / (x1 - x0) * 1.4 + .2); px, py, s = PJ(u, y, t - .03 + hump); an = g.uniform(-.7, .7) + (math.pi if g.random() < .5 else 0); ca, sa = math.cos(an), math.sin(an); l, ww = .12 * s, .044 * s; pt = lambda a, c: (px + a * l * ca - c * ww * sa, py + (a * l * sa * .55 + c * ww * ca * .75))
        gold = g.random() < .2; out = [pt(-1, -1), pt(.8, -1), pt(1.08, 0), pt(.8, 1), pt(-1, 1)]; D.blot(L, out, "#d9a24e" if gold else "#3c1220"); k = .72 if gold else .86; q = np.mean(out, 0); D.blot(L, [q + (np.array(p) - q) * k for p in out], g.choice(("#a32b36", "#b5343a", "#84222e", "#8f2630")))
    for k in range(3): z0, z1 = t * k / 3, t * (k + .95) / 3; f([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], (dk, md, md)[k], key=C["key"], sd=k)
    g = random.Random(2)
    for k in range(10): u, z = g.uniform(x0 + .2, x1 - .6), g.uniform(.05, t - .06); D.beam(L, PJ, (u, y0 - .01, z), (u + g.uniform(.2, .5), y0 - .01, z + g.uniform(-.008, .008)), .005, dk, .8)
    for u in (x0 + .06, x1 - .22): f([(u, y0 - .03, .01), (u + .15, y0 - .03, .01), (u + .15, y0 - .03, t), (u, y0 - .03, t)], lt, key=C["key"]); [D.blot(L, P.oval(*PJ(u + .075, y0 - .04, z)[:2], 3 * S, 3 * S, 8), C["key"]) for z in (.10, .30, .51)]
    f([(x0 - .02, y0 - .04, t - .03), (x1 + .02, y0 - .04, t - .03), (x1 + .02, y0 - .04, t + .01), (x0 - .02, y0 - .04, t + .01)], C["warm"][1]); f([(x1 - .035, y0 - .04, b), (x1, y0 - .04, b), (x1, y0 - .04, t), (x1 - .035, y0 - .04, t)], C["warm"][2])
    px, py, s = PJ((x0 + x1) / 2, y0 - .04, .40); D.stroke(L, [(px + .17 * s * math.cos(q), py + .09 * s * math.sin(q)) for q in np.linspace(0, math.pi, 11)], .016 * s / S, C["wood"][2])      # a handle of rope
    a = lambda pts, c, r=.6: D.blot(L, [(gx + u * gs, gy - v * gs) for u, v in pts], c, 1, r)                                                          # the lantern
    a([(-.12, 0), (.12, 0), (.10, .07), (-.10, .07)], C["key"]); a([(-.085, .07), (.085, .07), (.11, .18), (.075, .31), (-.075, .31), (-.11, .18)], "#ffe7ae"); a([(-.03, .09), (.03, .09), (.012, .25)], "#fff6d8"); a([(-.09, .31), (.09, .31), (.05, .40), (-.05, .40)], C["key"]); D.stroke(L, [(gx + .14 * gs * math.cos(q), gy - (.26 + .28 * math.sin(q)) * gs) for q in np.linspace(0, math.pi, 9)], .010 * gs / S, C["key"])
    for sg in (-1, 1): D.stroke(L, [(gx + sg * .12 * gs, gy), (gx + sg * .13 * gs, gy - .2 * gs), (gx + sg * .07 * gs, gy - .34 * gs)], .008 * gs / S, C["key"])
def rifle(L, C, p, q, seed=0, fat=1.0):
    """A rifle lying from p (butt) to q (muzzle), pixels; its thickness goes with its length."""
    p, q = np.array(p, float), np.array(q, float); d = q - p; l = np.hypot(*d); n = np.array((-d[1], d[0])) / (l + 1e-6)
    if n[1] < 0: n = -n
    at = lambda u, v: p + d * u + n * v * 1.28 * 2400 / 11 * S * .8 * fat * (l / (280 * S)) ** .5; st = C["stock"][seed % 2]
    D.blot(L, [at(.50, -.004), at(1, -.004), at(1, .012), at(.50, .012)], C["iron"]); D.blot(L, [at(0, -.012), at(.20, -.006), at(.30, -.014), at(.80, -.008), at(.80, .018), at(.34, .022), at(.24, .036), at(.20, .030), at(.02, .072), at(0, .068)], st, 1, .4, seed); D.blot(L, [at(.02, -.004), at(.30, -.006), at(.78, 0), at(.30, .002)], C["stock"][2], .9); D.blot(L, [at(.28, -.022), at(.38, -.022), at(.38, -.006), at(.28, -.006)], C["iron"]); D.blot(L, [at(.29, -.02), at(.30, .03), at(.315, .03), at(.31, -.02)], C["iron"])
def heap(L, C, x, y, half, top, n, seed):
    """A heap of rifles as high as a man, thrown together anyhow."""
    px, py, s = PJ(x, y); g = random.Random(seed); D.blot(L, K.smooth_closed([(px + u * half * s, py - v * top * s) for u, v in ((-1.1, -.03), (-.8, .28), (-.45, .70), (-.1, .97), (.2, .93), (.5, .62), (.85, .26), (1.15, -.03), (0, -.06))]), C["stock"][0], 1, 3, seed); D.blot(L, [(px + u * half * s, py - v * top * s) for u, v in ((.9, .03), (1.1, -.05), (2.2, .02), (1.5, .08))], C["shade"], .8, 3)
    for i in range(n):
        v = (i / n) ** 1.25 * .96; u = g.uniform(-1, 1) * (1 - v) * .92; a = g.choice((g.uniform(-.35, .35), g.uniform(.2, .9) * (1 if u < 0 else -1))) + (math.pi if g.random() < .5 else 0); r = .62 * s * g.uniform(.8, 1); cx, cy = px + u * half * s, py - max(.06, v) * top * s; dy = r * math.sin(a)
        if cy + abs(dy) > py + .12 * s: dy *= .25
        rifle(L, C, (cx - r * math.cos(a), cy + dy), (cx + r * math.cos(a), cy - dy), i, 1.7)
def laid_down(L, C):
    """The nineteenth: a tarpaulin with rifles, a carpet with sabres, a table with an exercise book."""
    f = lambda pts, c, a=1, r=1.2, key=None: D.face(L, PJ, pts, c, a, r, key, 1); g = random.Random(6)
    heap(L, C, -13.9, 19.6, 1.5, 1.6, 62, 8); heap(L, C, -10.9, 18.9, 1.7, 1.85, 84, 5)
    f([(-1.5, 14.5, 0), (.1, 14.5, 0), (1.4, 14.9, 0), (1.1, 15.3, 0), (-1.2, 15.2, 0)], C["shade"], .8, 2)                                        # the table
    for u, y in ((-1.5, 15.0), (0, 15.0), (-1.55, 14.3), (.05, 14.3)): D.beam(L, PJ, (u, y, 0), (u, y, .74), .045, C["wood"][0])
    D.box(L, PJ, -1.68, .18, 14.2, 15.1, .72, .79, (C["wood"][0], C["wood"][1], C["wood"][2]), C["key"], 1); D.box(L, PJ, -1.55, .05, 14.26, 14.3, .60, .72, (C["wood"][0], C["wood"][0], C["wood"][0]))
    f([(-1.0, 14.35, .80), (-.74, 14.33, .81), (-.72, 14.75, .81), (-.96, 14.77, .80)], C["paper"], 1, .5, C["key"]); f([(-.74, 14.33, .81), (-.47, 14.36, .80), (-.47, 14.78, .80), (-.72, 14.75, .81)], C["paper"], 1, .5, C["key"]); D.beam(L, PJ, (-.35, 14.4, .81), (-.22, 14.7, .81), .012, C["carpet"][0])
    f([(-6.2, 10.1, 0), (-2.3, 10.0, 0), (-2.1, 13.1, 0), (-5.9, 13.3, 0)], C["tarp"][0], 1, 4); f([(-6.08, 10.24, 0), (-2.42, 10.14, 0), (-2.22, 12.96, 0), (-5.82, 13.14, 0)], C["tarp"][1], 1, 4)
    for a, b in (((-5.3, 10.2), (-4.9, 13.1)), ((-3.9, 10.1), (-3.4, 13.0))): D.beam(L, PJ, (*a, 0), (*b, 0), .014, C["tarp"][2], .7)
    for k in range(2):
        for i in range(13): y = 12.85 - i * .185; x = (-5.55, -3.75)[k] - .015 * i + g.uniform(-.06, .06); t = g.uniform(-.05, .05); p, q = PJ(x, y + t)[:2], PJ(x + 1.32, y - t)[:2]; D.blot(L, [np.array(e) + (3 * S, 5 * S) for e in (p, q, np.array(q) + (0, 4 * S), np.array(p) + (0, 9 * S))], C["tarp"][2], .8); rifle(L, C, *((p, q) if (i + k) % 2 == 0 else (q, p)), i)
    cq = lambda e: [(-1.35 + e, 10.5 + e * 1.2, 0), (1.25 - e, 10.6 + e * 1.2, 0), (1.2 - e, 12.5 - e * 1.2, 0), (-1.2 + e, 12.4 - e * 1.2, 0)]
    f(cq(0), C["carpet"][2]); f(cq(.06), C["carpet"][0]); f(cq(.16), C["carpet"][1], .9); f(cq(.21), C["carpet"][2]); f(cq(.36), C["carpet"][0])
    for i in range(26):
        for y in (10.5, 12.45): x = -1.3 + i * .1; D.beam(L, PJ, (x, y, 0), (x, y - .10 if y < 11 else y + .10, 0), .012, C["carpet"][1], .9)
    for i in range(4):                                                                                                                                # sabres in their scabbards
        y = 12.0 - i * .33; x = -.80 + .22 * (i % 2); q = [PJ(x + 1.05 * t, y + .30 * math.sin(math.pi * t) - .05 * t, .02)[:2] for t in np.linspace(0, 1, 12)]; D.stroke(L, [np.array(p) + (2 * S, 4 * S) for p in q], 4.2, C["carpet"][2]); D.stroke(L, q[2:], 4.4, C["iron"]); D.stroke(L, [p + np.array((0, -1.4)) * S for p in map(np.array, q[2:])], 2.2, "#b3aa98"); D.stroke(L, q[:3], 4.4, C["stock"][0]); D.stroke(L, [q[2] + np.array((0, -8)) * S, np.array(q[2]), q[2] + np.array((0, 8)) * S], 3, "#e0bb6a"); [D.stroke(L, [q[k] + np.array((0, -4)) * S, np.array(q[k]), q[k] + np.array((0, 4)) * S], 2.4, "#e0bb6a") for k in (6, 10)]
def fore(C):
    """Old sleepers stacked at the right, weeds about them and in the left corner."""
    L = N.empty(); dk, md, lt = C["wood"]
    for k in range(3):
        for i in range(5 - (k > 1), -1, -1): x = 4.25 + i * .34 + .2 * (k > 1); D.box(L, PJ, x, x + .29, 7.6, 9.4, k * .23, k * .23 + .21, (dk, md if (i + k) % 3 else dk, lt), C["key"], 1.1, seed=i + k)
    g = random.Random(8)
    for i in range(230): x = g.choice((g.uniform(-60, 430), g.uniform(2600, 3260), g.uniform(2900, 3260))); d = min(abs(x - 430), 380) if x < 1000 else min(abs(x - 2600), 520); V.tuft(L, x * S, (1815 + g.uniform(0, 30)) * S, (50 + .26 * d) * S * g.uniform(.6, 1.2), C["weed"], i, 5, .5)
    return L
def press(light):
    C = INK[light]; day = light == "afternoon"; far = hills(C); mid = ground(C); shed(mid, C); wagon(mid, C, 8.2, 15.2, 25); wagon(mid, C, 16.0, 23.0, 25)
    ends = [D.pole(mid, PJ, x, y, 7.2, C["pole"]) for x, y in ((2.3, 30), (1.9, 46), (1.6, 70))]; D.wires(mid, ends, C["pole"], .8, .03, .75)
    near = N.empty(); house(near, C); fence(near, C)
    if day: laid_down(near, C)
    else: scythes(near, C); the_box(near, C)
    fr = fore(C)
    for L, sd in ((mid, 31), (near, 32), (fr, 33)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far), ("mid", mid), ("near", near), ("fore", fr)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
