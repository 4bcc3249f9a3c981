"""The ninth siding of the eastern Line, winter 1939: the post beside the rails, and across them the wall with its four towers.
   python3 siding.py dusk fire dark          (no geometry stage; dusk is ninth-siding, fire and dark are siding-night)
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
LIGHTS = {"dusk": "ninth-siding", "fire": "siding-night", "dark": "siding-night"}
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 985, 1420, 2.2; PJ = N.Plane(HY, VX, EYE, 2400)
DUSK = dict(step="#49629a", sky=[(0, "#0d1a44"), (.14, "#1c3468"), (.28, "#3f6298"), (.40, "#7d92ba"), (.48, "#c2a4ac"), (.545, "#eab494"), (1, "#c8a09a")], clouds=[(190, 44, -300, 1900, "#1d3670", .75), (380, 34, 1100, 3500, "#456aa2", .7), (600, 24, -300, 1500, "#9aa2be", .75), (760, 16, 1200, 3400, "#dcab9c", .85)], stars=34, hills=([(0, "#4c6498"), (.3, "#5c76a4"), (1, "#7d94b8")], [(0, "#2a3f78"), (.3, "#3c548a"), (1, "#5a74a2")]), trees=("#33497f", "#1e3064", "#14224f"), snow=[(0, "#93a9cc"), (.08, "#8aa2c8"), (.3, "#7690bc"), (.7, "#5c78aa"), (1, "#48649a")], lit="#b3c4dc", dim="#5f7aac", trod="#5d76a6", wall=("#34365e", "#4a486a", "#2a2c54"), tower=("#2e3058", "#3f3e62", "#26274c"), roof="#a9bcd8", clay="#6a6480", gate=("#1e1c40", "#2c2848"), rail=("#26305e", "#1a2148", "#a9bcd8"), ballast="#6c84b0", post=("#3a2b4e", "#54385a", "#241c40"), brick="#6a4658", trim="#8d7f98", door="#382838", glass="#f8cc7e", paper="#efe6d2", pole="#141a44", sack=("#1c1c40", "#2a2850", "#454066"), warm=("#e8b07c", "#f6d49a"), key="#0d1238", wood=("#2c2648", "#443a58", "#6c5a6c"), fore="#0c1238", foreline="#6f8ab8", smoke="#8d9cc0")
FIRE = dict(step="#22305e", sky=[(0, "#050a24"), (.16, "#0a1232"), (.34, "#122048"), (.47, "#1d3060"), (.545, "#2a4272"), (1, "#22386a")], clouds=[(240, 50, -300, 2000, "#0b1536", .7), (470, 40, 900, 3500, "#13234e", .7), (700, 28, -300, 1700, "#1e3262", .7)], stars=240, hills=([(0, "#16244f"), (.3, "#1b2c5c"), (1, "#263c6e")], [(0, "#0e173e"), (.3, "#14214e"), (1, "#1f3260")]), trees=("#132048", "#0c1538", "#080e2a"), snow=[(0, "#4a6390"), (.08, "#425a88"), (.3, "#354c7c"), (.7, "#283c6c"), (1, "#1d2e5a")], lit="#5c769f", dim="#24386a", trod="#2a3e6e", wall=("#15183e", "#232450", "#0f1130"), tower=("#12143a", "#1c1d46", "#0c0e2c"), roof="#5a7099", clay="#332f52", gate=("#0b0b24", "#15142f"), rail=("#121a42", "#0c1230", "#5a7099"), ballast="#2f4470", post=("#1a1638", "#2a1f42", "#100d28"), brick="#3c2a44", trim="#4c4666", door="#1c1630", glass="#f3bd68", paper="#b9b4b8", pole="#070b26", sack=("#0e0f2a", "#17163a", "#2b284a"), warm=("#c4805c", "#e8a868"), key="#05081f", wood=("#151230", "#241d3c", "#3e3350"), fore="#04071c", foreline="#2f4274", smoke="#2e3c68")
DARK = dict(FIRE, step="#162852")

def forest_and_hill(C, seed=3):
    """A wooded hill under snow, close behind everything."""
    L = N.empty(); r0 = N.hill(640 + 150 * np.exp(-((X - 2300) / 600) ** 2) - 60 * np.exp(-((X - 900) / 620) ** 2), ((40, 700), (12, 180)), seed); L = P.over(L, D.ridge(r0, C["hills"][0], 11, 420)); L = P.over(N.woods(r0, 300, 12, 30, C["trees"][0], 5, kind="bare", a=.8), L)
    r1 = N.hill(HY - 128 - 70 * np.exp(-((X - 3000) / 700) ** 2), ((26, 520), (8, 140)), seed + 6); t = N.empty(); N.spruces(t, r1, 420, 40, 96, C["trees"][0], 5, -40, 3240); L = P.over(L, t); L = P.over(L, D.ridge(r1, C["hills"][1], 13, 300)); t = N.empty(); N.spruces(t, r1 + 56 * S, 240, 56, 128, C["trees"][1], 6, -40, 3240); return P.over(L, t)
def ground(C, seed=9, trodden=()):
    """Snow to the foot of the forest; trodden = (x, y) points of paths on it."""
    r = N.hill(HY + 4, ((2, 400),), seed); L = D.ridge(r, C["snow"], seed, 1800 - HY, grain=.045); a, b = N.lying(HY * S, VX * S, 240, 16, 21), N.lying(HY * S, VX * S, 80, 8, 22); m = L[..., 3] > .5
    for k, c, t in ((a + .5 * b > .66, C["lit"], .55), (a + .5 * b < -.74, C["dim"], .55)): L[..., :3] = np.where((m & k)[..., None], L[..., :3] + (P.hexc(c) - L[..., :3]) * t, L[..., :3])
    for pts in trodden: e = lambda sg: [PJ(x + sg * ww * (1 + .2 * math.sin(i * 2.3)), y)[:2] for i, (x, y, ww) in enumerate(pts)]; D.blot(L, e(-1) + e(1)[::-1], C["trod"], .85, 4, 5)
    return L
def hamlet(L, C, y0=46, x0=-8.5, x1=22, gate=6.0, hh=2.7):
    """The wall round the moved village: clay, a ditch before it, a gate, a tower at each corner; snow on every edge."""
    W, T, d = C["wall"], C["tower"], 52
    def tower(x, y, s=1.0):
        D.box(L, PJ, x - 1.9, x + 1.9, y - 1.9, y + 1.9, 0, 5.2, T, C["key"], .8); D.face(L, PJ, [(x - 2.2, y - 2.2, 5.2), (x + 2.2, y - 2.2, 5.2), (x + 2.2, y - 2.2, 5.7), (x - 2.2, y - 2.2, 5.7)], T[2]); D.face(L, PJ, [(x - 2.3, y - 2.2, 7.0), (x + 2.3, y - 2.2, 7.0), (x, y, 8.4)], C["roof"]); D.face(L, PJ, [(x - 2.3, y - 2.2, 7.0), (x + 2.3, y - 2.2, 7.0), (x + 2.3, y - 2.2, 6.75), (x - 2.3, y - 2.2, 6.75)], T[2])
        for u in (-1.9, -.6, .6, 1.9): D.beam(L, PJ, (x + u, y - 2.1, 5.6), (x + u, y - 2.1, 6.9), .09, T[2])
        for u in (-.9, .9): D.face(L, PJ, [(x + u - .14, y - 1.92, 3.4), (x + u + .14, y - 1.92, 3.4), (x + u + .14, y - 1.92, 4.2), (x + u - .14, y - 1.92, 4.2)], C["key"])
    for x in (x0, x1): tower(x, y0 + d)
    for i in range(int((x1 - x0) / 7)): xx = x0 + 3 + i * 7.2; D.house(L, PJ, xx, xx + 5.6, y0 + 14 + (i % 3) * 9, y0 + 18 + (i % 3) * 9, 2.2, 4.2, (C["clay"], C["clay"]), (C["roof"], T[2]), C["key"], .6)
    for a, b in ((x0, gate - 1.8), (gate + 1.8, x1)):
        D.box(L, PJ, a, b, y0, y0 + .8, 0, hh, W, C["key"], .9); D.face(L, PJ, [(a, y0 - .1, hh), (b, y0 - .1, hh), (b, y0 + .9, hh + .35), (a, y0 + .9, hh + .35)], C["roof"]); D.face(L, PJ, [(a, y0 - .12, hh + .05), (b, y0 - .12, hh + .05), (b, y0 - .12, hh - .14), (a, y0 - .12, hh - .14)], C["roof"])
        n = int((b - a) / 2.6)
        for i in range(n): u = a + (i + .5) * (b - a) / n; D.beam(L, PJ, (u, y0 - .05, .2), (u + .3, y0 - .05, hh - .2), .03, W[2], .7)
        D.face(L, PJ, [(a, y0 - 3.4, 0), (b, y0 - 3.4, 0), (b, y0 - 1.2, 0), (a, y0 - 1.2, 0)], C["dim"], .9, 3); D.face(L, PJ, [(a, y0 - 3.0, -.01), (b, y0 - 3.0, -.01), (b, y0 - 2.0, -.01), (a, y0 - 2.0, -.01)], W[0], .8, 3)
    for x in (gate - 1.8, gate + 1.8): D.box(L, PJ, x - .5, x + .5, y0 - .3, y0 + 1, 0, hh + .9, T, C["key"], .8); D.face(L, PJ, [(x - .6, y0 - .32, hh + .9), (x + .6, y0 - .32, hh + .9), (x, y0, hh + 1.3)], C["roof"])
    D.face(L, PJ, [(gate - 1.4, y0 + .1, 0), (gate + 1.4, y0 + .1, 0), (gate + 1.4, y0 + .1, hh - .1), (gate - 1.4, y0 + .1, hh - .1)], C["gate"][0]); D.beam(L, PJ, (gate, y0, 0), (gate, y0, hh - .1), .05, C["gate"][1]); D.beam(L, PJ, (gate - 1.8, y0 - .1, hh + .3), (gate + 1.8, y0 - .1, hh + .3), .22, C["gate"][1]); D.beam(L, PJ, (gate - 1.8, y0 - .1, hh + .58), (gate + 1.8, y0 - .1, hh + .58), .10, C["roof"])
    for z in (.6, 1.7): D.beam(L, PJ, (gate - 1.4, y0, z), (gate + 1.4, y0, z), .08, C["gate"][1])
    for x in (x0, x1): tower(x, y0)
def post_house(L, C, x0=-9.6, x1=-3.5, y0=15.4, y1=20.2):
    """The post: thick brick, one storey, two windows; two papers on its door."""
    T = C["post"]; wall, ridge = 3.1, 5.0; D.house(L, PJ, x0, x1, y0, y1, wall, ridge, (T[0], T[1]), (C["roof"], T[2]), C["key"], 1.2, .55)
    for z in (.42,): D.face(L, PJ, [(x0, y0 - .02, 0), (x1, y0 - .02, 0), (x1, y0 - .02, z), (x0, y0 - .02, z)], T[0])
    rng = random.Random(4)
    for i in range(80): u, z = rng.uniform(x0 + .2, x1 - .4), rng.uniform(.5, wall - .8); D.face(L, PJ, [(u, y0 - .03, z), (u + .34, y0 - .03, z), (u + .34, y0 - .03, z + .09), (u, y0 - .03, z + .09)], C["brick"], .55, .8, seed=i)
    for i in range(16): v, z = rng.uniform(y0 + .2, y1 - .5), rng.uniform(.3, wall - .2); D.face(L, PJ, [(x1 + .01, v, z), (x1 + .01, v + .4, z), (x1 + .01, v + .4, z + .09), (x1 + .01, v, z + .09)], T[1], .7, .8, seed=i)
    for u in (-8.9, -7.2): D.front(L, PJ, u, y0 - .04, 0, 1.0, 1.0, 2.15, C["glass"], T[2], 1); D.face(L, PJ, [(u - .15, y0 - .2, .92), (u + 1.15, y0 - .2, .92), (u + 1.15, y0 - .05, 1.02), (u - .15, y0 - .05, 1.02)], C["roof"])
    D.front(L, PJ, -5.35, y0 - .04, 0, 1.15, .12, 2.2, C["door"], T[2]); D.front(L, PJ, -5.2, y0 - .06, 0, .36, 1.20, 1.72, C["paper"]); D.front(L, PJ, -4.75, y0 - .06, 0, .38, 1.15, 1.74, C["paper"])
    for k, z in enumerate((1.26, 1.36, 1.46, 1.56, 1.64)): D.beam(L, PJ, (-4.70, y0 - .07, z), (-4.44 - .05 * (k % 2), y0 - .07, z), .016, C["door"])
    D.box(L, PJ, -5.7, -3.8, y0 - .9, y0 - .05, 0, .14, (C["dim"], C["dim"], C["roof"]), C["key"], .8); cx = -7.6; D.box(L, PJ, cx - .35, cx + .35, (y0 + y1) / 2 - .3, (y0 + y1) / 2 + .3, ridge - .5, ridge + 1.0, (T[0], T[1], C["roof"]), C["key"], 1); D.face(L, PJ, [(cx - .42, (y0 + y1) / 2 - .32, ridge + 1.0), (cx + .42, (y0 + y1) / 2 - .32, ridge + 1.0), (cx + .3, (y0 + y1) / 2, ridge + 1.22), (cx - .3, (y0 + y1) / 2, ridge + 1.22)], C["roof"]); return (cx, (y0 + y1) / 2, ridge + 1.1)
def yard_things(L, C):
    """Sacks of charcoal, a woodpile, a chopping block, at the post's wall."""
    for x, y, q, sd in ((-2.9, 15.8, .46, 1), (-2.0, 16.1, .42, 2), (-2.5, 15.2, .40, 3)): px, py, s = PJ(x, y); s *= q; D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.9, 0), (-1.05, .7), (-.8, 1.6), (-.35, 1.9), (.3, 1.85), (.8, 1.55), (1.0, .7), (.9, 0), (0, -.1))]), C["sack"][1], 1, 2, sd); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((.25, 1.8), (.8, 1.5), (1.0, .7), (.9, 0), (.4, 0), (.5, .9))]), C["sack"][0], 1, 2, sd); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.3, 1.85), (-.2, 2.25), (.05, 2.05), (.3, 2.3), (.3, 1.82), (0, 1.7))]), C["sack"][2], 1, 1, sd)
def trail(L, C, pts, n, seed):
    """Footprints along (x, y) points."""
    rng = random.Random(seed); p = np.array(pts, float); t = np.linspace(0, 1, len(p))
    for i in range(n): f = i / n; x, y = np.interp(f, t, p[:, 0]), np.interp(f, t, p[:, 1]); px, py, s = PJ(x + (.14 if i % 2 else -.14) + rng.uniform(-.05, .05), y + rng.uniform(-.05, .05)); D.blot(L, P.oval(px, py, .10 * s, .038 * s + .6 * S, 9), C["step"], .95, .8, i)
def glow(L, C, pts, k=0, a=.85): D.blot(L, [PJ(*p)[:2] for p in pts], C["warm"][k], a, 3, 7)
def dusk():
    """Ninth siding: the post at the left, rails going by, the wall beyond them."""
    C = DUSK; far = forest_and_hill(C); mid = ground(C, 9, [[(6, 45, 2.2), (5.0, 36, 2.2), (2.4, 27, 2.4), (-.5, 21, 2.6), (-3.2, 17, 2.8), (-4.6, 14, 3.2), (-4.4, 10, 3.6), (-3.0, 6, 3.4), (-2, 3, 2.6)]]); hamlet(mid, C); at = lambda y: 0
    # the siding and the through line cross the picture from left to right
    for y, n in ((31, 0), (26.2, 1)):
        D.face(mid, PJ, [(-60, y - 1.9, .0), (70, y - 1.9, 0), (70, y + 1.9, .0), (-60, y + 1.9, 0)], C["ballast"], .95, 2)
        x = -46.0
        while x < 56: D.face(mid, PJ, [(x, y - 1.3, .03), (x + .26, y - 1.3, .03), (x + .26, y + 1.3, .03), (x, y + 1.3, .03)], C["rail"][0], .9, .8, seed=int(x * 5) % 97); x += .72
        for sg in (.76, -.76): D.beam(mid, PJ, (-60, y + sg, .16), (70, y + sg, .16), .075, C["rail"][1], least=1.2); D.beam(mid, PJ, (-60, y + sg, .23), (70, y + sg, .23), .022, C["rail"][2], least=.6)
    ends = [D.pole(mid, PJ, x, 34.5, 6.4, C["pole"]) for x in (-33, -19, -5, 11, 27, 43)]; D.wires(mid, ends, C["pole"], .8, .03, .75)
    # the point's lamp on its short post
    x, y = 8.6, 24.0; D.beam(mid, PJ, (x, y, 0), (x, y, 1.3), .05, C["pole"]); D.box(mid, PJ, x - .17, x + .17, y - .1, y + .1, 1.3, 1.72, (C["pole"], C["pole"], C["roof"])); px, py, s = PJ(x, y, 1.5); D.blot(mid, P.oval(px, py, .10 * s, .10 * s, 12), "#ffe0a0")
    near = N.empty(); D.box(near, PJ, -60, -9.7, 18.5, 19, 0, 1.7, (C["wood"][0], C["wood"][1], C["roof"]), C["key"], .8); cx, cy, cz = post_house(near, C)
    for u in (-8.9, -7.2): glow(near, C, [(u + .05, 15.2, 0), (u + .95, 15.2, 0), (u + 1.7, 12.2, 0), (u - .1, 12.2, 0)], 0, .75); glow(near, C, [(u + .15, 15.2, 0), (u + .85, 15.2, 0), (u + 1.25, 13.4, 0), (u + .2, 13.4, 0)], 1, .8)
    px, py, s = PJ(-3.4, 15.2, 2.5); D.beam(near, PJ, (-3.5, 15.4, 2.75), (-2.9, 15.2, 2.75), .04, C["pole"]); D.blot(near, [(px + u * s, py - v * s) for u, v in ((.28, -.12), (.56, -.12), (.52, .22), (.32, .22))], "#ffe2a2"); D.blot(near, [(px + u * s, py - v * s) for u, v in ((.20, .20), (.64, .20), (.42, .36))], C["pole"]); gx, gy, gs = PJ(-3.6, 14.2); D.blot(near, P.oval(gx, gy, 2.6 * gs, .42 * gs), C["warm"][0], .75, 5, 3); D.blot(near, P.oval(gx, gy, 1.6 * gs, .25 * gs), C["warm"][1], .8, 4, 4)
    yard_things(near, C); px, py, s = PJ(cx, cy, cz); t = N.empty(); P.paint(t, K.smoke(h, w, px, py, 520 * S, 110 * S, 7, .12) * .55, C["smoke"]); near = P.over(t, near)
    trail(near, C, [(-1.6, 4.0), (-3.2, 8.5), (-4.6, 13.6)], 20, 4); trail(near, C, [(-3.0, 14.4), (-.4, 17.5), (2.2, 21), (4.2, 24.4)], 22, 5); trail(near, C, [(3.2, 4.2), (1.8, 8), (-2.0, 14.2)], 20, 6)
    fore = N.empty(); br = K.tree2d(h, w, 3300 * S, 1960 * S, 1700 * S, 24, .38, .10, 7, 30 * S, .2); P.paint(fore, br, C["fore"]); P.paint(fore, np.clip(br - P.shift(br, 2, 3), 0, 1) * (P.noise(h, w, 30, seed=3) > -.4) * .8, C["roof"]); return C, far, mid, near, fore

FX, FY = -.35, 12.6                                                    # the drum
ROPE = ((-4.6, 13.4), (-3.1, 15.1), (-1.5, 16.0), (1.55, 15.5), (3.4, 13.6))      # where the five are, along their rope
def shadow_from_fire(L, x, y, colour, long=4.6, half=.26):
    """A standing thing's shadow, thrown straight away from the drum."""
    d = np.array((x - FX, y - FY)); d /= np.hypot(*d); n = np.array((-d[1], d[0])); D.blot(L, [PJ(*(np.array((x, y)) + d * a + n * b))[:2] for a, b in ((0, half * .7), (0, -half * .7), (long * .55, -half * 1.9), (long, -half * 2.4), (long * 1.05, half * 2.2), (long * .55, half * 1.9))], colour, .9, 2)
def rope(L, pts, colour, sag):
    q = [PJ(*p) for p in pts]
    for (a, b, s0), (c, d, s1) in zip(q, q[1:]): t = np.linspace(0, 1, 12)[:, None]; D.stroke(L, np.array((a, b)) + (np.array((c, d)) - (a, b)) * t + np.concatenate([0 * t, 4 * sag * (s0 + s1) / 2 * t * (1 - t)], 1), max(1.2, .022 * s0 / S), colour)
def night(light):
    """Siding-night: the yard of the post inside its fence, the last night of the old year; the wall and its towers stand over it."""
    C = FIRE if light == "fire" else DARK; lit = light == "fire"; far = forest_and_hill(C, 13); mid = ground(C, 9, [[(-4.4, 21, 6), (-1.5, 17, 7.5), (-.5, 12, 6.6), (-.4, 8, 4.6), (-.2, 5, 3)]]); hamlet(mid, C, 33, -19, 15, 6.5, 2.9)
    for a, b in ((-60, 42),):                                            # the yard's own fence, wire on posts
        for i in range(35): x = a + i * 3.0; D.beam(mid, PJ, (x, 23.5, -.1), (x, 23.5, 1.7 + .1 * math.sin(i * 2)), .06, C["pole"])
        for z in (.5, 1.0, 1.5): D.beam(mid, PJ, (a, 23.5, z), (b, 23.5, z + .05), .018, C["pole"], least=.7)
    near = N.empty(); gx, gy, gs = PJ(FX, FY); T = C["post"]
    if lit:
        for rx, ry, c, a, sd in ((9.4, 1.62, "#6a5478", .75, 3), (6.6, 1.12, "#9c6250", .85, 4), (4.3, .74, "#d98d58", .9, 5), (2.5, .42, "#f4c277", .95, 6)):
            t = np.linspace(0, 2 * math.pi, 64)[:-1]; rag = 1 + .05 * np.sin(t * 9 + sd) + .035 * np.sin(t * 17 + sd * 2); D.blot(near, np.stack([gx + rx * gs * .92 * rag * np.cos(t), gy + .05 * gs + ry * gs * rag * np.sin(t)], 1), c, a, 5, sd)
    # the post's gable end and step at the left, dark; in the firelight its wall turns red
    x1, y0, y1 = -6.6, 11.5, 19.0; D.house(near, PJ, -16, x1, y0, y1, 3.1, 5.4, (T[0], T[1]), (C["roof"], T[2]), C["key"], 1.2, .5)
    D.face(near, PJ, [(x1 + .01, y0, 0), (x1 + .01, y1, 0), (x1 + .01, y1, 3.1), (x1 + .01, (y0 + y1) / 2, 5.2), (x1 + .01, y0, 3.1)], "#7a4038" if lit else T[1], .9, 2)
    rng = random.Random(4)
    for i in range(60): v, z = rng.uniform(y0 + .2, y1 - .5), rng.uniform(.3, 3.0); D.face(near, PJ, [(x1 + .02, v, z), (x1 + .02, v + .45, z), (x1 + .02, v + .45, z + .10), (x1 + .02, v, z + .10)], ("#b0603c", "#955040")[i % 2] if lit else C["brick"], .8, .8, seed=i)
    D.face(near, PJ, [(x1 + .03, 14.4, .1), (x1 + .03, 15.6, .1), (x1 + .03, 15.6, 2.2), (x1 + .03, 14.4, 2.2)], C["door"], 1, 1, C["key"], 1); D.face(near, PJ, [(x1 + .03, 12.3, 1.1), (x1 + .03, 13.3, 1.1), (x1 + .03, 13.3, 2.2), (x1 + .03, 12.3, 2.2)], C["key"])
    m = (y0 + y1) / 2; D.face(near, PJ, [(x1, m, 5.2), (x1 + .5, m, 5.4), (x1 + .5, y1 + .5, 2.79), (x1, y1, 3.1)], T[2]); D.face(near, PJ, [(-16.5, y0 - .5, 2.79), (x1 + .5, y0 - .5, 2.79), (x1 + .5, m, 5.4), (-16.5, m, 5.4)], C["roof"], 1, 2)
    for a, b in (((y0 - .5, 2.79), ((y0 + y1) / 2, 5.4)), (((y0 + y1) / 2, 5.4), (y1 + .5, 2.79))): D.beam(near, PJ, (x1 + .5, *a), (x1 + .5, *b), .17, T[2]); D.beam(near, PJ, (x1 + .5, a[0], a[1] + .14), (x1 + .5, b[0], b[1] + .14), .09, C["roof"])
    for i, (x, y) in enumerate(((-5.4, 12.6), (5.6, 14.2))): D.beam(near, PJ, (x, y, -.2), (x, y, 1.35), .10, C["wood"][1], lit=("#d98d58", .3) if lit else (C["roof"], .2)); D.blot(near, P.oval(*PJ(x, y, 1.37)[:2], 12 * S, 6 * S), C["roof"])
    px, py, s = gx, gy, gs; b = lambda pts, c, a=1, r=1.4, sd=1: D.blot(near, [(px + u * s, py - v * s) for u, v in pts], c, a, r, sd)
    def drum():
        b([(-.30, 0), (.30, 0), (.32, .82), (-.32, .82)], "#3a1f24" if lit else C["wood"][0]); b([(-.31, .24), (.31, .24), (.31, .29), (-.31, .29)], "#1c1020"); b([(-.31, .54), (.31, .54), (.31, .59), (-.31, .59)], "#1c1020"); D.blot(near, P.oval(px, py - .82 * s, .32 * s, .075 * s), "#160d1a")
        if lit:
            for u, v in ((-.18, .40), (.02, .38), (.19, .42), (-.10, .12), (.13, .13), (-.2, .68), (.08, .70)): D.blot(near, P.oval(px + u * s, py - v * s, .032 * s, .036 * s, 10), "#f2953c")
            for i, (ww, hh, c) in enumerate(((.34, .98, "#d9572c"), (.25, .72, "#f2953c"), (.14, .44, "#fbd98c"))): b([(u * ww, .80 + v * hh) for u, v in ((-1, 0), (-.8, .35), (-.95, .62), (-.45, .50), (-.30, .95), (.05, .60), (.25, 1.12), (.42, .55), (.85, .74), (.75, .30), (1, 0), (.3, -.06), (-.3, -.06))], c, 1, 1.6, i)
            for i in range(12): u, v = rng.uniform(-.7, .8), rng.uniform(1.6, 3.2); D.blot(near, P.oval(px + u * s, py - v * s, 3 * S, 3.6 * S, 7), "#f2a04c")
        else:
            for u in (-.14, .02, .15): D.blot(near, P.oval(px + u * s, py - .815 * s, .05 * s, .018 * s, 9), "#8c3a2c")
            D.blot(near, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.34, .80), (-.2, .90), (0, .86), (.2, .92), (.34, .80), (.1, .83))]), C["lit"], .9, 1)
    if not lit:
        rope(near, ((-5.4, 12.6, .9), (-4.4, 13.2, .02), (-3.0, 14.4, .02), (-1.0, 15.0, .02)), "#8d8a98", .06); rope(near, ((-1.0, 15.0, .02), (.6, 14.7, .02), (2.4, 14.0, .02), (3.0, 13.3, .02)), "#8d8a98", .04)
        for x, y in ((-3.2, 14.6), (-1.2, 15.1), (1.0, 14.7)): q = P.oval(*PJ(x, y + .1, .02)[:2], .30 * gs, .085 * gs, 20); D.stroke(near, list(q) + [q[0]], .02 * gs / S, "#8d8a98")
        drum(); trail(near, C, [(-3.2, 14.2), (-1.8, 10), (-.2, 5.5), (.6, 3.4)], 24, 4); trail(near, C, [(.8, 14.4), (-.6, 9.6), (.6, 4.4)], 24, 5); trail(near, C, [(3.2, 13.2), (6.4, 16.0), (8.4, 20), (9.2, 23.4), (9.4, 29)], 26, 6); trail(near, C, [(-6.2, 15), (-4.4, 13.6)], 7, 7)
        for sg in (-.9, .9): q = [PJ(sg + 1.2 + .02 * y * y * .2, y, .01) for y in (2.5, 3.4, 4.6, 6.0, 7.6)]; D.stroke(near, [(a, c) for a, c, _ in q], 16, C["trod"], .8)
        return C, far, mid, near, N.empty()
    figs = (dict(dress="sheepskin", hat="flaps", left="fold", right="fold", lean=.02, tilt=.04, nod=.03), dict(dress="coat", hat="felt", left="fold", right="fold", collar="scarf", turn=.5), dict(dress="jacket", hat="cap", left="fold", right="fold", nod=.09, lean=.05, tilt=-.08, sway=.02, legs="contra"), dict(dress="sheepskin", hat="fur", left="fold", right="fold", turn=-.7, sway=-.02, legs="contra", big=1.05), dict(dress="long", hat="shawl", collar="none", left="fold", right="fold", turn=-.35, lean=-.02))
    cloth = ("#5a4a52", "#4a4258", "#4c4a50", "#644c48", "#33406a")
    for i, (x, y) in enumerate(ROPE): shadow_from_fire(near, x, y, "#22305e", 1.9 if not i else 4.6)
    order = sorted(range(5), key=lambda i: -ROPE[i][1])
    rope(near, [(x, y - .05, .98) for x, y in ROPE], "#c9a078", .10); rope(near, ((-5.4, 12.6, 1.2), (ROPE[0][0], ROPE[0][1], .98)), "#c9a078", .06)
    for i in order:
        x, y = ROPE[i]; px_, py_, s_ = PJ(x, y); side = 1 if x < FX else -1; hm = (1.70, 1.72, 1.60, 1.76, 1.54)[i]; ink = N.mixed(D.inks(cloth[i], "#b07a5c", "#1c1a34"), "#101536", .42)
        K.stamp(near, G.back(seed=20 + i, **figs[i]), px_, py_, s_ * hm, ink, False, [("#f2a050", side * 3.4, .8), ("#ffd892", side * 1.5, .4), ("#6f8ab8", -side * 1.4, -.8, .7)], ("#8fa3c4", 2), 20 + i, line=(C["key"], 1.0))
    drum(); smoke = N.empty(); P.paint(smoke, K.smoke(h, w, gx, gy - 1.7 * gs, 640 * S, 120 * S, 9, .16) * .5, "#3c4470"); near = P.over(smoke, near)
    # the watch: a man on a log with a list on his knee, his back to us and to the right
    x, y = 1.55, 9.2; px_, py_, s_ = PJ(x, y); shadow_from_fire(near, x, y, "#1a2650", 2.6, .34); D.blot(near, [(px_ + u * s_, py_ - v * s_) for u, v in ((-.55, .02), (.60, .0), (.62, .34), (-.55, .36))], C["wood"][1], 1, 2); D.blot(near, [(px_ + u * s_, py_ - v * s_) for u, v in ((-.55, .33), (.60, .31), (.62, .37), (-.55, .39))], "#d98d58", 1, 1); K.stamp(near, N.sitting("cap", "knee"), px_ + .05 * s_, py_ - .04 * s_, s_ * 1.72, N.mixed(D.inks("#4e4a58", "#c08460", "#1a1830"), "#0e1332", .40), True, [("#f2a050", -3.4, .4), ("#ffd892", -1.6, .2), ("#6f8ab8", 1.4, -.8, .6)], ("#8fa3c4", 2), 31, line=(C["key"], 1.1)); D.blot(near, [(px_ + u * s_, py_ - v * s_) for u, v in ((-.50, .74), (-.22, .80), (-.26, .84), (-.54, .78))], "#f0dfc0")
    return C, far, mid, near, N.empty()
def press(light):
    C, far, mid, near, fore = dusk() if light == "dusk" else night(light)
    for L, sd in ((mid, 31), (near, 32)): D.wood(L, sd)
    P.deliver(LIGHTS[light], light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far), ("mid", mid), ("near", near)] + ([("fore", fore)] if light == "dusk" else []))
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
