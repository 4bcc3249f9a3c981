"""Beside the railway, late August 1945: the train that goes by for three days and nights.   python3 august_siding.py dusk
Two-dimensional; no geometry passes.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, handaohezi as H, print as P
PLACE = "august-siding"; LIGHTS = ("dusk",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 1120, 1300, 1.7; PJ = N.Plane(HY, VX, EYE, 2400); Y, BED = 15.5, 1.7            # the line crosses the picture Y metres away, on a bank BED high
C = dict(sky=[(0, "#1c1a3e"), (.13, "#36294e"), (.26, "#6a405c"), (.38, "#a85c56"), (.48, "#dc8a54"), (.56, "#f4b868"), (.62, "#f8cb82"), (1, "#d99458")], clouds=[(160, 56, -300, 1800, "#2f2749", .75), (330, 46, 1200, 3700, "#553a58", .7), (520, 34, -300, 2100, "#8e4f58", .75), (690, 24, 1100, 3500, "#c4704e", .8), (830, 18, -200, 1700, "#eb9c58", .85)],
         hill=[(0, "#a3645a"), (.4, "#8e5856"), (1, "#7a4d54")], field=[(0, "#6f4a52"), (.2, "#5c3f4e"), (1, "#463348")], car=("#2a1a2c", "#3b2433", "#5c3338"), roof="#1d1428", iron="#150f22", lit=("#d9803e", "#f2b25e", "#fbd58e"), who="#160f20", tarp=("#33233a", "#4a3340"), bank=[(0, "#4a3346"), (.12, "#37283f"), (.5, "#271f38"), (1, "#1b172e")], rim="#d98a56", grass=("#15122a", "#231b36", "#42304a", "#8a5a50"), kao=("#17132b", "#2a2038", "#5c3c42"), pole="#1a1328", smoke=("#2c2038", "#7a4c50"), cock=("#271c33", "#3c2b3e", "#8a584c"))
def far():
    L = N.empty(); r = N.hill(HY - 60 + 26 * np.sin(X / 520), ((30, 800), (9, 200)), 3); L = P.over(L, D.ridge(r, C["hill"], 5, 220, rim="#c98058", rimw=2)); b = N.hill(HY - 10, ((3, 500),), 7); return P.over(L, D.ridge(b, C["field"], 9, 500))
def sitting_edge(seed):
    """A man sitting in the door of a wagon, his legs hanging out; seat at 0, seen against the lamp."""
    g = random.Random(seed); k = g.uniform(-.06, .06)
    return [("who", "l", [(-.09, .02, .075), (-.13, -.18, .055), (-.12 + k, -.40, .045)]), ("who", "l", [(.09, .02, .075), (.12, -.18, .055), (.14 + k, -.38, .045)]), ("who", "c", [(-.17, -.02), (-.18, .22), (-.20, .42), (-.08, .54), (.08, .54), (.20, .42), (.18, .20), (.17, -.02)]), ("who", "l", [(-.18, .42, .06), (-.24, .22, .05), (-.10, .08, .04)]), ("who", "l", [(.18, .42, .06), (.26, .24, .05), (.12, .10, .04)]), ("who", "c", [(-.08 + k, .55), (-.09 + k, .66), (0 + k, .74), (.09 + k, .66), (.08 + k, .55), (k, .50)]), ("who", "c", [(-.11 + k, .68), (-.06 + k, .77), (.06 + k, .78), (.12 + k, .71), (.0 + k, .68)])]
def standing(seed, lean=0.0):
    g = random.Random(seed); k = g.uniform(-.03, .03); return [("who", "l", [(-.07, .75, .09), (-.09, .35, .07), (-.08, .03, .055)]), ("who", "l", [(.07, .75, .09), (.10, .35, .07), (.12, .03, .055)]), ("who", "c", [(-.17, .70), (-.19 + lean * .5, 1.15), (-.21 + lean, 1.36), (-.08 + lean, 1.48), (.08 + lean, 1.48), (.21 + lean, 1.36), (.19 + lean * .5, 1.10), (.18, .70)]), ("who", "l", [(.20 + lean, 1.36, .06), (.30 + lean, 1.10, .05), (.42 + lean, 1.30, .04)]), ("who", "l", [(-.20 + lean, 1.36, .06), (-.27 + lean, 1.06, .05), (-.17 + lean, .84, .045)]), ("who", "c", [(-.09 + lean + k, 1.50), (-.10 + lean + k, 1.62), (lean + k, 1.71), (.10 + lean + k, 1.62), (.08 + lean + k, 1.50), (lean + k, 1.44)]), ("who", "c", [(-.12 + lean + k, 1.62), (-.06 + lean + k, 1.74), (.07 + lean + k, 1.75), (.13 + lean + k, 1.66), (lean + k, 1.63)])]
def wheels(L, xs):
    for x in xs: px, py, s = PJ(x, Y - 1.3, BED + .62); D.blot(L, P.oval(px, py, .48 * s, .48 * s), C["iron"]); D.blot(L, P.oval(px, py, .14 * s, .14 * s), C["car"][1])
def goods(L, x, seed, door=True):
    """One wagon of planks on four wheels, its sliding door open on a lantern; x = its left end."""
    y, z, g = Y - 1.4, BED + 1.15, random.Random(seed); ln, hh = 6.6, 2.5; q = lambda u0, u1, z0, z1, c, r=1.0, a=1: D.face(L, PJ, [(x + u0, y, z + z0), (x + u1, y, z + z0), (x + u1, y, z + z1), (x + u0, y, z + z1)], c, a, r, seed=seed)
    q(-.05, ln + .05, -.28, .02, C["iron"]); wheels(L, (x + 1.1, x + ln - 1.1)); q(0, ln, 0, hh, C["car"][1]); D.face(L, PJ, [(x - .12, y - .05, z + hh), (x + ln + .12, y - .05, z + hh), (x + ln - .5, y, z + hh + .42), (x + .5, y, z + hh + .42)], C["roof"]); q(-.12, ln + .12, hh - .06, hh + .08, C["car"][2], .8)
    for i in range(1, 12): D.beam(L, PJ, (x, y, z + hh * i / 12), (x + ln, y, z + hh * i / 12), .014, C["car"][0], .8)
    for u in (0, 1.1, 2.28, 4.32, 5.5, 6.6): q(u - .05, u + .05, 0, hh, C["car"][0], .8)
    for u in (.5, 5.6): q(u, u + .55, 1.75, 2.15, C["car"][0], .8)
    D.beam(L, PJ, (x + .1, y, z + .05), (x + 1.05, y, z + hh - .1), .04, C["car"][0]); D.beam(L, PJ, (x + ln - .1, y, z + .05), (x + ln - 1.05, y, z + hh - .1), .04, C["car"][0])
    if not door: q(2.35, 4.25, .02, 2.2, C["car"][0]); return
    q(2.4, 4.2, 0, 2.2, C["lit"][0]); px, py, s = PJ(x + 3.5, y, z + 1.75); q(2.7, 4.2, .35, 2.2, C["lit"][1], 5); D.blot(L, P.oval(px, py, .10 * s, .13 * s, 14), C["lit"][2]); q(.98, 2.42, .0, 2.25, C["car"][0]); q(1.02, 2.38, .04, 2.2, C["car"][1]); [D.beam(L, PJ, (x + 1.02, y, z + .04 + 2.16 * i / 9), (x + 2.38, y, z + .04 + 2.16 * i / 9), .014, C["car"][0]) for i in range(1, 9)]
    ink = dict(who=C["who"]); put = lambda parts, u, zz=0.0: K.stamp(L, parts, PJ(x + u, y)[0], PJ(x + u, y, z + zz)[1], PJ(x, y)[2], ink, bool(seed % 2), [("#f2b25e", 0, 1.4, .8)], None, seed)
    if seed % 3 != 1: put(standing(seed, g.uniform(-.1, .12)), g.uniform(2.8, 3.1))
    for u in ((3.75,), (2.85, 3.65), (3.3, 3.95))[seed % 3]: put(sitting_edge(seed + int(u * 9)), u)
    q(2.3, 4.3, .92, 1.0, C["car"][0], .8)
def flat(L, x, seed):
    """A flat wagon with something big under a tarpaulin, roped down."""
    y, z = Y - 1.4, BED + 1.15; D.face(L, PJ, [(x, y, z - .25), (x + 7.4, y, z - .25), (x + 7.4, y, z + .16), (x, y, z + .16)], C["car"][0]); wheels(L, (x + 1.2, x + 6.2)); at = lambda pts: [PJ(x + u, y, z + v)[:2] for u, v in pts]
    D.blot(L, at(K.smooth_closed([(.5, .1), (.55, .8), (1.1, 1.55), (1.9, 2.05), (2.8, 2.1), (3.3, 1.66), (4.4, 1.42), (5.8, 1.18), (6.9, .95), (7.1, .5), (6.9, .1)])), C["tarp"][0], 1, 3, seed); D.blot(L, at([(1.15, 1.5), (1.9, 1.98), (2.7, 2.03), (3.2, 1.62), (2.2, 1.6)]), C["tarp"][1], 1, 3, seed)
    for u in (1.6, 3.0, 4.6, 6.0): D.stroke(L, at([(u - .3, .12), (u, (1.75, 1.72, 1.42, 1.14)[(1.6, 3.0, 4.6, 6.0).index(u)]), (u + .35, .12)]), 1.6, C["iron"], .9)
def line():
    """The bank, the rails on it and the train, from one side of the picture to the other."""
    L = N.empty(); ends = [D.pole(L, PJ, x, Y + 3.4, 6.2, C["pole"], BED - .3) for x in (-13.8, -4.6, 4.9, 14.6)]; D.wires(L, [[(-400 * S, ends[0][0][1])] * 2] + ends + [[(3700 * S, ends[-1][0][1])] * 2], C["pole"], .8, .025, .8)
    x = -15.6
    for i, k in enumerate("gfggfgg"):
        if k == "g": goods(L, x, i + 3, i != 5); x += 7.3
        else: flat(L, x, i); x += 8.1
    top = np.full(w, PJ(0, Y - 2.4, BED)[1], np.float32) + 3 * S * P.noise(1, w, 180, 1, 5)[0]; t = D.ridge(top, C["bank"], 21, 620, grain=.06, rim=C["rim"], rimw=2.5); L = P.over(L, t)
    for x in np.arange(-13, 16, .62): D.face(L, PJ, [(x, Y - 2.45, BED - .02), (x + .26, Y - 2.45, BED - .02), (x + .26, Y - 2.4, BED + .14), (x, Y - 2.4, BED + .14)], C["iron"], 1, .8, seed=int(x * 7 + 200))
    D.beam(L, PJ, (-16, Y - 2.35, BED + .24), (18, Y - 2.35, BED + .24), .06, C["iron"]); D.beam(L, PJ, (-16, Y - 2.35, BED + .29), (18, Y - 2.35, BED + .29), .018, C["rim"], least=.8); return L
def near():
    L = N.empty()
    for n, c, sd, a, b, yy in ((620, 1, 3, 26, 84, 1268), (300, 2, 4, 24, 76, 1290), (130, 3, 5, 24, 70, 1300), (420, 0, 6, 30, 100, 1400), (150, 2, 7, 30, 90, 1430)): P.paint(L, K.grass_blades(h, w, lambda x: (yy + 16 * math.sin(x / S / 170 + sd)) * S, n, a * S, b * S, sd, .5), C["grass"][c])
    path = [(1230, 1330, 14), (1190, 1400, 30), (1250, 1500, 52), (1400, 1640, 92), (1520, 1830, 150)]
    H.ribbon(L, path, "#3c2b42", .9, 4, 3); H.ribbon(L, [(x - 6, y, r * .5) for x, y, r in path], "#55394a", .8, 4, 4)
    return L
def fore():
    """Kaoliang standing on the right, grass on the left."""
    L = N.empty(); rng = random.Random(8); k = C["kao"]
    for i in range(30):
        b = 1830; x = 2340 + i * 31 + rng.uniform(-20, 20); hh = rng.uniform(520, 760) + max(0, x - 2400) * .55; c = k[0] if i % 3 else k[1]; bend = rng.uniform(-30, 30); t = np.linspace(0, 1, 8); sx = lambda q: x + bend * q * q; D.stroke(L, [(sx(q) * S, (b - hh * q) * S) for q in t], 6.5, c)
        for j in range(6): q = .18 + j * .13; sg = 1 if (i + j) % 2 else -1; l = hh * rng.uniform(.20, .30); px, py = sx(q), b - hh * q; D.blot(L, [((px + sg * u * l) * S, (py - v * l) * S) for u, v in ((0, 0), (.25, .28), (.55, .36), (.85, .20), (1.05, -.12), (.82, .10), (.52, .22), (.25, .14))], k[rng.choice((0, 0, 1, 2) if j > 2 else (0, 1))], 1, 1.4, j)
        px, py = sx(1), b - hh; D.blot(L, K.smooth_closed([((px + u) * S, (py - v) * S) for u, v in ((-5, -20), (-26, 30), (-24, 84), (-4, 124), (20, 92), (24, 32), (7, -20))]), k[1] if i % 2 else k[2], 1, 4, i)
    for n, c, sd, a, b, x0, x1 in ((220, 0, 31, 80, 300, -60, 780), (120, 1, 33, 70, 260, -60, 700), (50, 2, 34, 70, 260, -40, 640), (24, 3, 35, 60, 230, -40, 600)): P.paint(L, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, sd, .5, x0 * S, x1 * S), C["grass"][c])
    return L
def press(light):
    sky = N.sky(C["sky"], C["clouds"], 14, 5); f = far(); m = K.smoke(h, w, 2900 * S, 760 * S, 330 * S, 190 * S, 7, -1.9); t = N.empty(); P.paint(t, m * .55, C["smoke"][0]); P.paint(t, P.rim(m, 0, -4, 5) * .5, C["smoke"][1]); f = P.over(f, t)
    mid, nr, fr = line(), near(), fore()
    for L, sd in ((mid, 31), (nr, 32), (fr, 33)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", sky), ("far", f), ("mid", mid), ("near", nr), ("fore", fr)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
