"""Harbin station from its platform, for every year: a train on the left, the house and its canopy on the right, a clock, wagons and roofs far off.
Geometry only; station.py (1935) and station_1945.py lay their own people and things on it.
"""
import math, random
import numpy as np
import kit as K, kit_rooms as R, kit_land as N

def board():
    """The name of the place in Chinese and in Russian: known of the railway's Soviet half, up to 1935, and of no year after."""
    M = K.Mesh("board", "near")
    for x in (-1.15, 1.75): M.box(x - .07, x + .07, 29.95, 30.1, 0, 3.9, "iron")
    M.box(-1.3, 1.9, 29.85, 29.95, 2.45, 3.8, "sign_b"); M.build(); fb = ((0, 29.85, 0), (1, 0, 0), (0, -1, 0)); K.text("哈爾濱", fb, .3, 3.40, .62, "near", n=.03, width=2.1); K.text("ХАРБИН", fb, .3, 2.74, .46, "near", n=.03)

def platform(lit, hour, name):
    """Builds it all but camera and sun. lit: for each of four carriages the numbers of its windows that are of "glass_lit"; hour: what the clock says;
    name: whether the board with the name stands there. Returns the canopy's lamps."""
    K.reset(); K.SNOW = False; rng = random.Random(7); L = []
    K.ground("near", -2.3, 16, 2, 60, 20, 24, lambda x, y: 0, "ground"); K.ground("mid", -30, 40, 58, 260, 14, 8, lambda x, y: -.05, "ground"); K.ground("near", -26, -1.9, 2, 90, 14, 14, lambda x, y: -.55, "road")
    M = K.Mesh("kerb", "near"); M.box(-2.02, -1.62, 1, 60, -.6, .05, "stone"); M.build()
    for x in (-4.35, -2.83): M = K.Mesh("rail", "near"); M.box(x - .04, x + .04, 2, 240, -.42, -.26, "iron"); M.build()
    for c, row in enumerate(lit): N.carriage("near" if c < 3 else "mid", -5.1, -2.15, -2 + 19.3 * c, 16.5 + 19.3 * c, row, .85, 3.15, f"car{c}")
    M = K.Mesh("engine", "mid"); M.box(-4.9, -2.4, 77, 83, .6, 3.2, "iron"); M.box(-4.7, -2.6, 83, 86, .9, 4.0, "iron"); R.rod(M, (-3.65, 86, 2.6), (-3.65, 93, 2.6), .95, "iron", 12); M.lathe(-3.65, 92, 3.2, [(.3, 0), (.3, 1.0), (.55, 1.5), (.5, 1.6)], 8, "iron"); M.build()
    # the station house on the right: one high storey, broad rounded piers, arched windows; in front of it the canopy on iron columns
    W = K.Mesh("house", "near"); fr = ((9.2, 46, 0), (0, -1, 0), (-1, 0, 0)); W.obox(fr, 0, 44, -9, 0, 0, 7.4, "wall_a"); W.obox(fr, 0, 44, 0, .12, 0, .8, "stone"); W.obox(fr, -.1, 44, -.1, .35, 7.1, 7.5, "trim"); W.obox(fr, 0, 44, 0, .15, 5.2, 5.45, "trim")
    for i in range(9):
        u = 2.4 + i * 4.9
        if i % 3 == 1: W.face(fr, [(u - .9, .05), (u + .9, .05), (u + .9, 3.0), (u - .9, 3.0)], .04, "door"); W.face(fr, [(u - .7, 1.2), (u + .7, 1.2), (u + .7, 2.8), (u - .7, 2.8)], .06, "shop_lit"); W.obox(fr, u - .04, u + .04, .05, .1, .1, 3, "door")
        else: K.window(W, fr, u, 1.1, 1.5, 2.9, rng, .0, arch=True, glass="shop_lit" if i in (2, 3, 5, 8) else "glass_dark")
        W.obox(fr, u + 2.1, u + 2.8, 0, .3, 0, 7.6, "trim" if i % 2 else "wall_a")
    W.build(); C = K.Mesh("canopy", "near"); C.box(4.4, 9.2, 6, 52, 4.35, 4.5, "wood"); C.box(4.3, 4.45, 6, 52, 4.0, 4.62, "wood"); C.poly([(4.35, 6, 4.62), (4.35, 52, 4.62), (9.2, 52, 5.3), (9.2, 6, 5.3)], "roof"); C.poly([(4.35, 6, 4.0), (9.2, 6, 4.0), (9.2, 6, 5.3), (4.35, 6, 4.62)], "wood"); C.build()
    V = K.Mesh("valance", "near")
    for i in range(66): y = 6.2 + i * .7; V.poly([(4.28, y - .3, 4.02), (4.28, y + .3, 4.02), (4.28, y, 3.72)], "wood")
    V.build()
    for i in range(8):
        y = 8 + i * 6; M = K.Mesh("col", "near"); M.lathe(4.75, y, 0, [(.26, 0), (.26, .35), (.13, .5), (.11, 3.6), (.24, 3.95), (.24, 4.3)], 10, "iron")
        for s in (-1, 1): R.pipe(M, [(4.75, y, 3.0), (4.75, y + s * .5, 3.6), (4.75, y + s * 1.4, 4.2)], .045, "iron", 6)
        M.build()
        if i % 2 == 0 and i: M = K.Mesh("lamp", "near"); M.box(6.18, 6.22, y + 2.98, y + 3.02, 3.7, 4.4, "iron"); M.lathe(6.2, y + 3, 3.25, [(.06, 0), (.18, .12), (.18, .28)], 8, "lamp"); M.lathe(6.2, y + 3, 3.52, [(.42, 0), (.1, .2), (0, .22)], 10, "iron"); M.build(); L.append((6.2, y + 3, 3.3, 5))
    # platform clock
    M = K.Mesh("clock", "near"); cx, cy = 2.35, 19.0; M.lathe(cx, cy, 0, [(.34, 0), (.34, .3), (.16, .5), (.10, 1.0), (.08, 3.5), (.16, 3.6), (.06, 3.8)], 10, "iron"); fc = ((cx, cy - .16, 0), (1, 0, 0), (0, -1, 0)); ring = lambda r: [(r * math.cos(a), 4.25 + r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)[:-1]]
    M.slab(fc, ring(.60), -.32, .02, "iron"); M.face(fc, ring(.50), .03, "lamp"); M.build(); H = K.Mesh("hands", "near")
    for a, l, t in ((math.radians(90 - 30 * hour), .28, .030), (math.radians(90 - 360 * hour), .42, .022)): c, s = math.cos(a), math.sin(a); H.face(fc, [(-s * t - c * .06, 4.25 + c * t - s * .06), (s * t - c * .06, 4.25 - c * t - s * .06), (s * t + c * l, 4.25 - c * t + s * l), (-s * t + c * l, 4.25 + c * t + s * l)], .05, "ink")
    for i in range(12): a = i * math.pi / 6; c, s = math.cos(a), math.sin(a); H.face(fc, [(.40 * c - .018 * s, 4.25 + .40 * s + .018 * c), (.40 * c + .018 * s, 4.25 + .40 * s - .018 * c), (.46 * c + .018 * s, 4.25 + .46 * s - .018 * c), (.46 * c - .018 * s, 4.25 + .46 * s + .018 * c)], .05, "ink")
    H.build()
    if name: board()
    for y in (64, 84, 110): K.pole("mid", 3.5, y, 8.5, .12, "wood", arms=((7.7, -1, 1), (7.1, -.8, .8)))
    M = K.Mesh("far", "far")
    for i, (x, wd, hh) in enumerate(((-60, 26, 7), (-30, 18, 10), (14, 16, 8), (34, 22, 12), (62, 30, 8), (-95, 24, 9))): M.box(x, x + wd, 250, 262, 0, hh, "far_a" if i % 2 else "far_b"); M.box(x + 3, x + 5, 250, 252, hh, hh + 3, "far_b")
    M.box(8.5, 10.5, 240, 242, 0, 17, "far_a"); M.build()
    return L
