"""The gate of a timber camp in the northern Urals, April 1956, seen from outside: mud, old snow, trunks, a hut.   python3 camp_gate.py afternoon
Two-dimensional; no geometry passes.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
PLACE = "camp-gate"; LIGHTS = ("afternoon",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 1000, 1500, 2.0; PJ = N.Plane(HY, VX, EYE, 2400); SUN = (-.65, .30, -.55)
C = dict(sky=[(0, "#7f949e"), (.16, "#98a8ab"), (.32, "#b4bdb8"), (.46, "#cfd0c2"), (.555, "#e2dac4"), (1, "#cfc8b4")], clouds=[(190, 90, -600, 2200, "#a4b1b0", .7), (380, 70, 1000, 3900, "#bac2bb", .7), (560, 50, -400, 2100, "#cfd1c4", .8), (720, 30, 1200, 3700, "#dcd8c6", .8)],
         hills=([(0, "#9aa8a8"), (.4, "#a8b2ae"), (1, "#bcc0b6")], [(0, "#6f8084"), (.4, "#83908e"), (1, "#a4aca4")]), trees=("#7c8c8e", "#536569", "#36474d", "#24343a"), snow=[(0, "#dcdacc"), (.08, "#d0d2ca"), (.3, "#bcc4c4"), (.7, "#a3b0b6"), (1, "#8a9aa4")], lit="#e8e4d6", dim="#a9b6bc", mud=("#6e6258", "#857464", "#4e4640"), puddle=("#8d9795", "#c9cec4"), wood=("#4c4844", "#6e665c", "#948878", "#b5a892"), log=("#5c4a3e", "#7c6450", "#c9a476", "#e2c89a"), roof="#d9d8cc", pipe="#3a3c40", glass="#8e9ea2", door="#3e4440", smoke="#c2c4bc", key="#2a2e34", cast="#8496a2", rim=[("#f2e6c6", 2.4, -1.2)], grass=("#5c5c44", "#7c7856", "#a89c70"))
def forest():
    L = N.empty(); r0 = N.hill(770 + 70 * np.sin(X / 560 + .4), ((36, 700), (12, 170)), 3); t = N.empty(); N.spruces(t, r0, 320, 12, 28, C["hills"][0][0][1], 5, -40, 3240); L = P.over(t, L); L = P.over(L, D.ridge(r0, C["hills"][0], 11, 300)); r1 = N.hill(884 + 24 * np.sin(X / 300), ((20, 420), (7, 120)), 9); t = N.empty(); N.spruces(t, r1, 420, 40, 92, C["trees"][0], 6, -40, 3240); L = P.over(L, t); L = P.over(L, D.ridge(r1, C["hills"][1], 13, 240)); r2 = np.full(w, (HY - 6) * S, np.float32); t = N.empty(); N.spruces(t, r2, 260, 90, 190, C["trees"][1], 16, -60, 3260, (1330, 1700)); N.spruces(t, r2 + 8 * S, 130, 110, 230, C["trees"][2], 26, -60, 3260, (1180, 1860)); return P.over(L, t)
def ground():
    """Old snow, and the road through it: ruts, mud, water that has the sky in it."""
    r = N.hill(HY - 1, ((2, 400),), 7); L = D.ridge(r, C["snow"], 9, 1800 - HY, grain=.04); a, b = N.lying(HY * S, VX * S, 240, 16, 21), N.lying(HY * S, VX * S, 80, 8, 22); m = L[..., 3] > .5
    for k, c, t in ((a + .5 * b > .60, C["lit"], .6), (a + .5 * b < -.66, C["dim"], .6), (a - .6 * b > .95, C["mud"][1], .75)): L[..., :3] = np.where((m & k)[..., None], L[..., :3] + (P.hexc(c) - L[..., :3]) * t, L[..., :3])
    ys = [1.5 * 1.10 ** i for i in range(46)]; g = random.Random(3); at = lambda y: -.25 - .9 * math.sin((y - 4) / 26) * math.exp(-y / 60); e = lambda u, q=.12: [PJ(at(y) + u + g.uniform(-q, q), y)[:2] for y in ys]
    D.blot(L, e(-3.0, .4) + e(3.1, .4)[::-1], C["mud"][1], .95, 4, 1); D.blot(L, e(-2.3, .3) + e(2.4, .3)[::-1], C["mud"][0], .95, 4, 2)
    for u, wd in ((-1.25, .34), (.95, .36)): D.blot(L, e(u) + e(u + wd)[::-1], C["mud"][2], .95, 3, 3); D.blot(L, e(u - .26) + e(u - .02)[::-1], C["mud"][1], .9, 3, 4)
    for y0, u, ln, wd in ((9.0, 1.2, 1.5, .55), (13.5, -1.1, 2.6, .5), (19, 1.1, 4, .42), (27, -1.0, 6, .4), (5.6, 2.4, .55, .8), (9.4, -2.7, 1.2, .9), (15, 2.5, 2.4, .7)):
        q = K.smooth_closed([PJ(at(y0) + u + a * wd, y0 + b * ln)[:2] for a, b in ((-.8, -.5), (.1, -.62), (.9, -.35), (1.0, .2), (.3, .5), (-.6, .42), (-1.0, .05))]); o = np.mean(q, 0); D.blot(L, o + (np.array(q) - o) * (1.10, 1.22) + (0, 2 * S), C["mud"][2], .9, 3, int(y0) + 1); D.blot(L, q, C["puddle"][0], 1, 2, int(y0)); z = K.smooth_closed([PJ(at(y0) + u + a * wd * .75, y0 + b * ln * .40 + .22 * ln)[:2] for a, b in ((-.8, -.4), (.5, -.5), (.9, .2), (-.2, .5), (-1, .1))]); D.blot(L, z, C["puddle"][1], .7, 6, int(y0) + 3)
    return L
def palisade(L):
    """The fence of boards with its wire, an empty tower, and the gate, open; all of it some way off."""
    W = C["wood"]; y0 = 46.0; gate = (-4.2, 2.6)
    for x, y in ((6.5, 96), (-9.0, 84), (-2.0, 70)): D.house(L, PJ, x - 5, x + 1.5, y, y + 5, 2.4, 4.4, (W[0], W[1]), (C["roof"], W[0]), C["key"], .6)
    for a, b in ((-52, gate[0]), (gate[1], 60)):
        D.face(L, PJ, [(a, y0, 0), (b, y0, 0), (b, y0, 3.2), (a, y0, 3.2)], W[1], 1, 1.4); n = int((b - a) / .42)
        for i in range(n): u = a + (i + .5) * (b - a) / n; D.beam(L, PJ, (u, y0 - .02, .05), (u, y0 - .02, 3.2 + .12 * math.sin(i * 2.7)), .016, W[0], .8); (i % 5 == 0) and D.face(L, PJ, [(u, y0 - .03, 0), (u + .38, y0 - .03, 0), (u + .38, y0 - .03, 3.25), (u, y0 - .03, 3.25)], W[2] if i % 2 else W[0], .6, .8, seed=i + 60)
        for i in range(int((b - a) / 4) + 1): u = a + i * 4.0; D.beam(L, PJ, (u, y0 - .1, 3.1), (u, y0 - .7, 4.1), .05, W[0])
        for k in (.3, .6, .95): D.beam(L, PJ, (a, y0 - .1 - .6 * k, 3.1 + k), (b, y0 - .1 - .6 * k, 3.1 + k), .012, W[0], .8, least=.5)
        D.face(L, PJ, [(a, y0 - .5, 0), (b, y0 - .5, 0), (b, y0 - .1, .5), (a, y0 - .1, .45)], C["lit"], .95, 4)
    for x in gate: D.box(L, PJ, x - .28, x + .28, y0 - .3, y0 + .3, 0, 4.6, (W[0], W[1], W[2]), C["key"], .8)
    D.beam(L, PJ, (gate[0] - .5, y0 - .2, 4.5), (gate[1] + .5, y0 - .2, 4.5), .2, W[1], lit=(C["roof"], .3)); D.face(L, PJ, [(gate[0] + .3, y0 + .1, 0), (gate[0] + .3, y0 + 3.2, 0), (gate[0] + .3, y0 + 3.2, 3.4), (gate[0] + .3, y0 + .1, 3.4)], W[0]); D.face(L, PJ, [(gate[1] - .3, y0 - 3.2, 0), (gate[1] - .3, y0 - .1, 0), (gate[1] - .3, y0 - .1, 3.4), (gate[1] - .3, y0 - 3.2, 3.4)], W[2], key=C["key"], lw=.7)
    D.beam(L, PJ, (gate[1] - .29, y0 - 3.1, .3), (gate[1] - .29, y0 - .2, 3.2), .07, W[0])
    for xx in (-8.6, 13.0):                                            # watch-towers: nobody is in them any more
        for sg, sh in ((-1, -1), (1, -1), (-1, 1), (1, 1)): D.beam(L, PJ, (xx + sg * 1.5, y0 + 2 + sh, 0), (xx + sg * 1.0, y0 + 2 + sh * .8, 6.4), .11, W[0])
        D.beam(L, PJ, (xx - 1.45, y0 + 1, 1.0), (xx + 1.15, y0 + 1, 5.2), .06, W[0]); D.beam(L, PJ, (xx + 1.45, y0 + 1, 1.0), (xx - 1.15, y0 + 1, 5.2), .06, W[0]); D.box(L, PJ, xx - 1.4, xx + 1.4, y0 + .8, y0 + 3.2, 6.3, 7.4, (W[0], W[1], W[2]), C["key"], .7)
        for sg in (-1.3, 1.3): D.beam(L, PJ, (xx + sg, y0 + .9, 7.4), (xx + sg, y0 + .9, 8.7), .07, W[0])
        D.face(L, PJ, [(xx - 1.8, y0 + .6, 8.6), (xx + 1.8, y0 + .6, 8.6), (xx, y0 + 2, 9.9)], C["roof"]); D.face(L, PJ, [(xx - 1.8, y0 + .6, 8.4), (xx + 1.8, y0 + .6, 8.4), (xx + 1.8, y0 + .6, 8.6), (xx - 1.8, y0 + .6, 8.6)], W[0])
    ends = [D.pole(L, PJ, x, y, 6.6, W[0], arms=(.35,)) for x, y in ((6.2, 62), (5.4, 44), (4.9, 31), (4.5, 20))] + [[PJ(u, 6.5, 6.3)[:2] for u in (3.6, 5.1)]]; D.wires(L, ends, W[0], .8, .015, .8)
def logs(L, x, y, length, rows, r=.26, seed=1):
    """Trunks in a heap at the roadside, their sawn ends towards us."""
    rng = random.Random(seed)
    D.face(L, PJ, [(x - rows * r, y, 0), (x - rows * r, y + length, 0), (x, y + length, rows * r * 1.74), (x, y, rows * r * 1.74)], C["log"][0], 1, 2)
    ends = [(x + (i - (rows - row - 1) / 2) * 2 * r, r + row * r * 1.74, r * rng.uniform(.84, 1.02)) for row in range(rows) for i in range(rows - row)]
    for k, (cx, cz, q) in enumerate(ends): D.face(L, PJ, [(cx - q, y, cz), (cx - q, y + length, cz), (cx, y + length, cz + q), (cx, y, cz + q)], C["log"][k % 2], 1, 1.2, seed=k)
    for k, (cx, cz, q) in enumerate(ends): px, py, s = PJ(cx, y, cz); D.blot(L, P.oval(px, py, q * s, q * s), C["log"][0], 1, 1.2, k); D.blot(L, P.oval(px, py, q * .88 * s, q * .88 * s), C["log"][2 if k % 3 else 3], 1, 1.2, k); t = P.oval(px + .02 * s, py, q * .5 * s, q * .5 * s); D.stroke(L, list(t) + [t[0]], .9, C["log"][1], .8)
    cz = rows * r * 1.74; D.face(L, PJ, [(x - r * 2.6, y + .1, cz - r * 2.2), (x - r * 2.6, y + length, cz - r * 2.2), (x, y + length, cz + r), (x + r * .6, y + .1, cz + r * .5)], C["lit"], 1, 4)
def hut(L):
    """The hut at the roadside where the tickets are given out: logs, one window, a door, a pipe with smoke."""
    W = C["log"]; x0, x1, y0, y1 = -9.6, -4.2, 15.0, 20.0; D.house(L, PJ, x0, x1, y0, y1, 2.6, 4.3, (W[0], W[1]), (C["roof"], C["wood"][0]), C["key"], 1.2, .6)
    for i in range(1, 9): D.beam(L, PJ, (x0, y0 - .02, i * .29), (x1, y0 - .02, i * .29), .022, W[0]); D.beam(L, PJ, (x1 + .01, y0, i * .29), (x1 + .01, y1, i * .29), .022, C["key"], .6)
    for i in range(8): px, py, s = PJ(x1 + .05, y0 - .06, .14 + i * .29); D.blot(L, P.oval(px, py, .14 * s, .14 * s, 14), W[2]); D.blot(L, P.oval(px, py, .06 * s, .06 * s, 10), W[1])
    D.front(L, PJ, -8.5, y0 - .04, 0, 1.1, 1.1, 2.0, C["glass"], C["wood"][3], 1); D.front(L, PJ, -6.3, y0 - .04, 0, 1.05, .16, 2.15, C["door"], C["wood"][3]); D.box(L, PJ, -6.6, -4.9, y0 - 1.0, y0 - .05, 0, .16, (C["wood"][1], C["wood"][1], C["wood"][3]), C["key"], .8); D.face(L, PJ, [(x0 - .6, y0 - .62, 2.25), (x1 + .6, y0 - .62, 2.25), (x1 + .6, y0 - .62, 2.12), (x0 - .6, y0 - .62, 2.08)], C["lit"], 1, 3)
    D.beam(L, PJ, (-7.6, 17.4, 3.9), (-7.6, 17.4, 5.4), .10, C["pipe"], lit=(C["wood"][3], .25)); px, py, s = PJ(-7.6, 17.4, 5.4); t = N.empty(); P.paint(t, K.smoke(h, w, px, py, 520 * S, 110 * S, 7, -.5) * .75, C["smoke"]); L[...] = P.over(t, L)
    for i in range(22): D.face(L, PJ, [(x0 - 2.6 + (i % 6) * .42, y0 + .4, .1 + (i // 6) * .36), (x0 - 2.25 + (i % 6) * .42, y0 + .4, .1 + (i // 6) * .36), (x0 - 2.25 + (i % 6) * .42, y0 + .4, .4 + (i // 6) * .36), (x0 - 2.6 + (i % 6) * .42, y0 + .4, .4 + (i // 6) * .36)], W[2 if i % 3 else 1], 1, 2, seed=i)
def people(L):
    """The queue at the door: men who have been let out, in quilted jackets, each with what he has."""
    def put(parts, x, y, hm, cloth, seed, flip=False, **more):
        px, py, s = PJ(x, y); N.shadow(L, PJ, x, y, hm, SUN, C["cast"], .75, .24); K.stamp(L, parts, px, py, s * hm, dict(D.inks(cloth, "#a97f64", "#2c2c32", hat="#4e4c4c"), case="#8a6a48") | more, flip, [(c, a * min(1, s / S / 170), b) for c, a, b in C["rim"]], None, seed, line=(C["key"], max(.7, min(1.3, s / S / 160))))
    case = [("case", "p", [(.10, .40), (.30, .40), (.31, .39), (.31, .21), (.30, .20), (.10, .20), (.09, .21), (.09, .39)]), ("strap", "p", [(.10, .32), (.30, .32), (.30, .30), (.10, .30)]), ("strap", "l", [(.155, .41, .007), (.17, .44, .007), (.225, .44, .007), (.24, .41, .007)])]
    put(G.back("jacket", "flaps", collar="up", left="pocket", right="fold", turn=-.5, tilt=.03, legs="contra", seed=3), -5.4, 13.6, 1.70, "#5c5e5c", 3); put(G.back("jacket", "flaps", collar="scarf", left="fold", right="fold", nod=.05, lean=.02, sway=.015, seed=6), -4.7, 12.7, 1.62, "#6a625a", 6); put(G.back("coat", "flaps", collar="up", left="akimbo", right="hold", turn=-.3, lean=-.03, tilt=-.04, seed=8), -4.1, 11.9, 1.76, "#54524e", 8)
    put(G.back("jacket", "flaps", collar="up", left="pocket", right="carry", turn=-.6, lean=.025, tilt=.07, sway=-.02, legs="contra", seed=12) + K.xf(case, 1, .04, 0), -2.9, 10.6, 1.70, "#4c5258", 12)
def near():
    L = N.empty(); logs(L, 11.4, 19.0, 5.0, 6, seed=5); logs(L, 6.6, 14.0, 5.0, 5, seed=3); hut(L); people(L)
    for x, y, q in ((3.6, 9.0, 1.3), (-6.8, 9.6, 1.6), (4.4, 19, 2.0), (8.0, 9.6, 1.8)): px, py, s = PJ(x, y); D.blot(L, K.smooth_closed([(px + u * q * s, py - v * q * s) for u, v in ((-1, 0), (-.6, .20), (-.1, .30), (.4, .22), (1, .02), (.3, -.08), (-.5, -.07))]), C["lit"], 1, 4, 3); D.blot(L, K.smooth_closed([(px + u * q * s, py - v * q * s) for u, v in ((-.2, .04), (.2, .20), (1, .02), (.3, -.08), (-.4, -.06))]), C["dim"], .9, 4, 4)
    return L
def fore():
    L = N.empty()
    for n, c, sd, a, b, x0, x1 in ((90, 0, 31, 80, 260, 2300, 3260), (80, 0, 32, 70, 240, -60, 620), (40, 1, 33, 70, 240, 2340, 3240), (36, 1, 36, 70, 220, -60, 560), (18, 2, 34, 70, 220, 2400, 3220)): P.paint(L, K.grass_blades(h, w, lambda x: h + 22 * S, n, a * S, b * S, sd, .4, x0 * S, x1 * S), C["grass"][c])
    return L
def press(light):
    mid = ground(); palisade(mid); nr, fr = near(), fore(); D.wood(nr, 32); P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], 0, 5)), ("far", forest()), ("mid", mid), ("near", nr), ("fore", fr)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
