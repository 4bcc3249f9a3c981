"""A radio post near the river Khalkh, July 1939: a hole in the sand, two metres by three, seen from inside under its net.   python3 radio_post.py noon
Two-dimensional.  Every pixel is a ray into a box of sand; the net's mesh of shadow is found by following the sun back from where the ray ends.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as T, print as P
from kit_land import h, w, S, YY, XX
PLACE = "radio-post"; F, HY, VX, EYE = 1500, 640, 1180, 1.3
LEFT, RIGHT, END, RIM, NET = -1.5, 1.5, 3.0, 1.06, 1.66       # metres: walls, far wall, edge of the sand, net
SUN = (-.42, .30, -1.0); MESH = .17                            # way of the light; width of a mesh
PJ = lambda x, y, z=0.0: ((VX + F * x / y) * S, (HY + F * (EYE - z) / y) * S, F * S / y)
KEY = "#3a2c28"; LIT, HALF, DARK = "#e2c389", "#b8925e", "#86674a"
wob = P.noise(h, w, 130, seed=3) * 5 + P.noise(h, w, 34, seed=4) * 2.2
U, V = (XX / S - VX + wob) / F, (HY - YY / S + wob * .6) / F      # the ray (U, 1, V), a little unsteady like a spade's work
def pit():
    """For every pixel: which face of the hole it sees (0 floor, 1 far, 2 left, 3 right; -1 above the rim) and where."""
    with np.errstate(divide="ignore", invalid="ignore"): t = np.stack([np.where(V < 0, -EYE / V, 99), np.full_like(U, END), np.where(U < 0, LEFT / U, 99), np.where(U > 0, RIGHT / U, 99)])
    k = t.argmin(0); d = t.min(0); x, y, z = U * d, d, EYE + V * d; return np.where(z > RIM + .025 * np.sin(x * 5 + y * 3), -1, k), x, y, z
def knots(x, y):
    """The net at (x, y): 1 on a cord or where grass is tied in."""
    a, b = (x + y) / MESH, (x - y) / MESH; cord = np.minimum(np.abs(a - np.round(a)), np.abs(b - np.round(b))); c = np.floor(a) * 12.9898 + np.floor(b) * 78.233; r = np.abs(np.sin(c) * 43758.5453) % 1; fx, fy = a % 1 - .5, b % 1 - .5
    tuft = (np.hypot(fx, fy) + .10 * np.sin(9 * np.arctan2(fy, fx) + r * 9) < .30 + .34 * r) & (r > .50); return (cord < .085) | tuft
FACE, GX, GY, GZ = pit(); k_ = (NET - GZ) / -SUN[2]; SHADE = P.warp(knots(GX - SUN[0] * k_, GY - SUN[1] * k_).astype(np.float32), P.wobble_maps(h, w, 2, 30, 6), False) * (FACE >= 0)
def sand():
    L = N.empty(); tones = ("#e0c088", "#c49c66", "#a37d55", "#dcb880"); rgb = np.zeros((h, w, 3), np.float32)
    for i, c in enumerate(tones): rgb[FACE == i] = P.hexc(c)
    layer = np.sin(GZ * 46 + 1.6 * np.sin(GX * 2.1 + GY * 2.7)) + P.noise(h, w, 110, 14, 9)
    rgb = P.wipe(rgb, DARK, ((layer > 1.25) & (FACE > 0)) * .28); rgb = P.wipe(rgb, "#f0d8a4", ((layer < -1.35) & (FACE > 0)) * .40)
    rgb = P.wipe(rgb, "#7b5f49", SHADE * .58 * np.where(FACE == 2, .62, 1)); rgb = P.wipe(rgb, "#6d5342", np.clip((YY / S - 1480) / 420, 0, 1) * .5)
    m = (FACE >= 0).astype(np.float32); L[..., :3] = P.pigment(rgb.astype(np.float32), 7, .05, .05, period=24); L[..., 3] = m
    P.paint(L, np.clip(m - P.shift(m, 0, 7), 0, 1), "#f6e3b0")
    rng = random.Random(3)                                        # sand that has run down: small heaps at the walls' foot
    for x0, y0, a in ((-1.35, 2.8, .3), (-.2, 2.95, .26), (1.25, 2.9, .42), (1.4, 2.1, .34), (-1.45, 2.0, .3)):
        px, py, s = PJ(x0, y0); T.blot(L, [(px + s * a * u, py + 5 * S - s * a * .42 * v) for u, v in ((-1, 0), (-.6, .3), (-.2, .8), (.1, 1), (.4, .6), (.7, .25), (1.1, 0), (.5, -.12), (-.5, -.12))], LIT, 1, 3, int(a * 90)); T.blot(L, [(px + s * a * u, py + 5 * S - s * a * .42 * v) for u, v in ((-1, 0), (-.6, .3), (-.2, .8), (.05, .9), (-.1, .4), (-.3, -.1))], HALF, 1, 3, int(a * 70))
    return L
def far():
    """The strip between the rim and the net: bleached grass, the line of the far bank."""
    L = P.over(N.empty(), N.ridge(N.hill(HY - 22, ((9, 620), (3, 130)), 2), [(0, "#b9a77c"), (1, "#a99a72")], 5, 200, rim="#d9c898")); g = N.hill(HY + 4, ((4, 800), (2, 170)), 6); L = P.over(L, N.ridge(g, [(0, "#efe0b0"), (.25, "#e2cc92"), (1, "#cfb578")], 8, 300, rim="#f8edc6"))
    for yy, n, hh, c, sd in ((HY + 30, 500, 26, "#c8ae72", 3), (HY + 70, 700, 44, "#b3965a", 4), (HY + 124, 700, 74, "#9a7d4c", 5), (HY + 134, 300, 84, "#ecd49a", 6), (HY + 220, 500, 96, "#a88a55", 7), (HY + 330, 420, 120, "#b3965a", 8)): P.paint(L, K.grass_blades(h, w, lambda x: yy * S, n, 10 * S, hh * S, sd, .5), c)
    return L
def box(L, x0, x1, y0, y1, z0, z1, tones, lw=1.6, seed=1):
    """A box before us: its top (if below the eye), the side turned to us, its front."""
    f = lambda c, *p: (T.blot(L, [PJ(*q)[:2] for q in p], c, 1, 1.3, seed), N.lines_of(L, [PJ(*q)[:2] for q in p + p[:1]], lw, KEY, .9))
    if z1 < EYE: f(tones[2], (x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1))
    if x0 > 0: f(tones[0], (x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1))
    if x1 < 0: f(tones[0], (x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1))
    f(tones[1], (x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1))
def cable(L, *pts, r=3.2, c=KEY): N.lines_of(L, K.smooth_closed(np.array([PJ(*p)[:2] for p in pts + pts[::-1]], float), 12)[:12 * (len(pts) - 1) + 1], r, c)
def disc(L, x, y, z, r, c, e=1.0): px, py, s = PJ(x, y, z); T.blot(L, P.oval(px, py, r * s, r * s * e), c)
def mug(L, x, y, z, c=("#8fa3a0", "#dfe6d6", "#4b5656")):
    px, py, s = PJ(x, y, z); r, t = .048 * s, .10 * s
    T.blot(L, P.oval(px + r * 1.2, py - t * .5, r * .62, t * .34), c[2]); T.blot(L, P.oval(px + r * 1.2, py - t * .5, r * .36, t * .2), LIT)
    T.blot(L, P.oval(px, py, r, r * .34), c[0]); T.blot(L, [(px - r, py), (px + r, py), (px + r, py - t), (px - r, py - t)], c[0]); T.blot(L, [(px - r, py), (px - r * .3, py + r * .2), (px - r * .3, py - t), (px - r, py - t)], c[1]); T.blot(L, P.oval(px, py - t, r * 1.06, r * .4), c[1]); T.blot(L, P.oval(px, py - t, r * .84, r * .27), "#6a3f28")
def radio(L):
    """The set on its box: no maker's name, no scale that can be read."""
    box(L, -1.0, .04, 2.32, 2.86, 0, .46, ("#6f5338", "#94704a", "#c9a46c"), seed=3)
    for z in (.155, .31): N.lines_of(L, [PJ(-1.0, 2.31, z)[:2], PJ(.04, 2.31, z)[:2]], 1.8, "#5b4332")
    for x in (-.90, -.06): T.blot(L, [PJ(x + u, 2.31, z)[:2] for u, z in ((-.04, 0), (.04, 0), (.04, .46), (-.04, .46))], "#b38a58", 1, 1, 5)
    x0, x1, y, z0, z1 = -.86, -.26, 2.46, .46, .90; box(L, x0, x1, y, 2.78, z0, z1, ("#2f3733", "#48534a", "#7d8768"), 2.2, 5)
    T.blot(L, [PJ(a, y - .01, b)[:2] for a, b in ((x0 + .03, z0 + .03), (x1 - .03, z0 + .03), (x1 - .03, z1 - .03), (x0 + .03, z1 - .03))], "#353d3b", 1, 1, 6); yy = y - .02
    for a, b, r in ((-.70, .74, .085), (-.42, .74, .085)): disc(L, a, yy, b, r, "#c9c3a2"); disc(L, a, yy, b, r * .80, "#23292b"); disc(L, a, yy, b, r * .42, "#6f7668"); N.lines_of(L, [PJ(a, yy, b)[:2], PJ(a + r * .5, yy, b + r * .55)[:2]], 2.2, "#efe6c4")
    disc(L, -.56, yy, .82, .036, "#e9dcae"); N.lines_of(L, [PJ(-.56, yy, .80)[:2], PJ(-.575, yy, .845)[:2]], 1.2, KEY); disc(L, -.56, yy, .70, .018, "#b5442e")
    for i in range(5): disc(L, -.76 + i * .10, yy, .55, .022, "#8f9478" if i % 2 else "#1d2224")
    for a in (-.83, -.29): disc(L, a, yy, .49, .009, "#a9a98c"); disc(L, a, yy, .87, .009, "#a9a98c")
    # headphones hung over the set's corner
    c = PJ(-.27, 2.40, .83); s = c[2]; q = [(c[0] + s * .12 * math.cos(t), c[1] - s * .15 * math.sin(t)) for t in np.linspace(-.35, math.pi + .35, 18)]; N.lines_of(L, q, 9, "#211f22"); N.lines_of(L, [(a - 2 * S, b - 3 * S) for a, b in q[5:14]], 2.6, "#a98e66")
    for e in (q[0], q[-1]): T.blot(L, P.oval(e[0], e[1] + .03 * s, .045 * s, .066 * s), "#1b1b20"); T.blot(L, P.oval(e[0] - .008 * s, e[1] + .025 * s, .026 * s, .042 * s), "#5d5a55")
    cable(L, (-.40, 2.36, .74), (-.46, 2.33, .56), (-.52, 2.34, .48), (-.60, 2.40, .54))
    # the key
    box(L, -.40, -.16, 2.36, 2.48, .46, .485, ("#2b2420", "#3a2e28", "#4d3c32"), 1.2, 8); N.lines_of(L, [PJ(-.37, 2.40, .52)[:2], PJ(-.19, 2.38, .53)[:2]], 5.5, "#c89c4c"); disc(L, -.36, 2.37, .55, .028, "#17171b", .5); N.lines_of(L, [PJ(-.27, 2.4, .48)[:2], PJ(-.27, 2.4, .54)[:2]], 6, "#96702f")
    mug(L, -.09, 2.42, .47); mug(L, -.005, 2.54, .47, ("#a8763f", "#e8c27c", "#5a3d26"))
    cable(L, (-.80, 2.6, .90), (-.95, 2.7, 1.12), (-1.02, 2.9, 1.4), (-1.12, 2.6, 1.66), r=2.2)       # the aerial's lead, up through the net
def generator(L):
    """The hand generator on three legs, its two cranks at rest."""
    x, y, z = -1.24, 2.16, .52
    for u, v in ((-.17, .1), (.17, .1), (.0, -.2)): N.lines_of(L, [PJ(x, y, z)[:2], PJ(x + u, y + v, 0)[:2]], 8, "#4b3a2f"); N.lines_of(L, [(a - 3 * S, b) for a, b in (PJ(x, y, z)[:2], PJ(x + u, y + v, 0)[:2])], 2, "#b08d5c")
    box(L, x - .13, x + .13, y - .08, y + .1, z - .02, z + .20, ("#2f3733", "#4b564b", "#8a9270"), 2, 9); disc(L, x, y - .09, z + .09, .078, "#2b3231"); disc(L, x, y - .09, z + .09, .040, "#7a8068")
    for s_, a in ((-1, -.13), (1, .14)): p = [PJ(x + s_ * .13, y - .09, z + .09)[:2], PJ(x + s_ * .19, y - .09, z + .09)[:2], PJ(x + s_ * .19, y - .09, z + .09 + a)[:2], PJ(x + s_ * .28, y - .09, z + .09 + a)[:2]]; N.lines_of(L, p[:3], 6, "#24282a"); N.lines_of(L, p[2:], 11, "#a9763f")
    cable(L, (x + .1, y, .5), (-1.08, 2.15, .15), (-1.05, 2.2, .35), (-.95, 2.4, .5), (-.86, 2.5, .56))
def pigeon(L, x, y, z, k, c, flip=1, head=0.0):
    px, py, s = PJ(x, y, z); s *= k; q = lambda pts, col: T.blot(L, K.smooth_closed(np.array([(px + flip * u * s, py - v * s) for u, v in pts], float), 6), col, 1)
    q([(-.20, .07), (-.12, .15), (.0, .19), (.08, .23), (.09, .29), (.13, .315), (.165, .29), (.165, .24), (.15, .13), (.08, .04), (-.03, .02), (-.12, .05)], c[0]); q([(-.25, .04), (-.10, .14), (.02, .15), (.04, .09), (-.04, .055), (-.15, .06)], c[1]); q([(.085, .215), (.10, .25), (.16, .235), (.155, .19), (.11, .17)], c[2]); q([(.16, .285), (.205, .268), (.16, .262)], "#d9c7a0"); T.blot(L, P.oval(px + flip * .13 * s, py - .285 * s, .012 * s, .012 * s), "#e08a3c")
def wicker(L):
    """The crate: dark inside, birds, uprights and woven bands over them."""
    x0, x1, y0, y1, z1 = .26, 1.02, 2.34, 2.80, .56; box(L, x0, x1, y0, y1, 0, z1, ("#6b4c2e", "#32261f", "#b98e52"), 2, 11); y = y0 - .01
    blue, ash, red = ("#6f8296", "#45546a", "#4f7a6c"), ("#c9c4b4", "#8f8c86", "#7a7f88"), ("#93604a", "#6d4436", "#7d5a5c")
    for x, z, k, c, f in ((.47, .22, .60, blue, 1), (.78, .22, .60, ash, -1), (.42, .12, .72, ash, -1), (.66, .12, .74, red, 1), (.86, .12, .68, blue, -1)): pigeon(L, x, y, z, k, c, f)
    g = random.Random(6)
    for i in range(13): x = x0 + .01 + (x1 - x0 - .02) * i / 12; N.lines_of(L, [PJ(x, y, 0)[:2], PJ(x + g.uniform(-.006, .006), y, z1)[:2]], 3.6, "#b98a4c" if i % 3 else "#dcb577")
    for z in (.015, .045, .075, .105, .42, .45, .48, .51, .54):
        for i in range(12): a, b = x0 + (x1 - x0) * i / 12, x0 + (x1 - x0) * (i + 1) / 12; up = (i + int(z * 100 / 3)) % 2; T.blot(L, [PJ(u, y - .01, v)[:2] for u, v in ((a - .008, z), ((a + b) / 2, z + .010), (b + .008, z), (b + .008, z + .023), ((a + b) / 2, z + .033), (a - .008, z + .023))], "#dbb170" if up else "#9a7140", 1)
    for i in range(9): t = i / 8; N.lines_of(L, [PJ(x0 + (x1 - x0) * t, y0, z1)[:2], PJ(x0 + (x1 - x0) * t, y1, z1)[:2]], 2, "#8a6438")
def net():
    """The net above, with the white sky in its meshes, poles that hold it up, and grass tied into it hanging down."""
    L = N.empty()
    with np.errstate(divide="ignore", invalid="ignore"): d = np.where(V > .004, (NET - EYE - .05 * np.sin(U * 6)) / V, 99)
    on = d < END + .35; m = (knots(U * d, d) & on).astype(np.float32); m = P.warp(m, P.wobble_maps(h, w, 2, 26, 8), False); P.paint(L, m, P.hexc("#6d5b3c")); P.paint(L, np.clip(m - P.shift(m, -3, -4), 0, 1) * .8, "#c9ac66")
    for x, y in ((-1.62, 3.25), (.30, 3.3), (1.66, 3.2)): N.lines_of(L, [PJ(x, y, RIM - .05)[:2], PJ(x + .02, y, NET + .02)[:2]], 9, "#5a4634"); N.lines_of(L, [(a - 4 * S, b) for a, b in (PJ(x, y, RIM - .05)[:2], PJ(x + .02, y, NET + .02)[:2])], 2.4, "#c79f66")
    edge = (HY - F * (NET - EYE) / (END + .35)); N.lines_of(L, [(x * S, (edge + 7 * math.sin(x / 140)) * S) for x in range(-20, 3240, 40)], 4, "#4d3f2e"); g = random.Random(9)
    for i in range(150):
        x, y = g.uniform(-40, 3240), edge + g.uniform(-4, 8)
        if g.random() < .25 + .5 * abs(math.sin(x / 210)): 
            for _ in range(7): l, a = g.uniform(24, 84), g.gauss(0, .35); b = x + g.uniform(-14, 14); T.blot(L, [((b - 3) * S, y * S), ((b + 3) * S, y * S), ((b + a * l * .5 + 2) * S, (y + l * .6) * S), ((b + a * l) * S, (y + l) * S)], g.choice(("#7d683f", "#5d4d34", "#a98f52", "#cdb36e")), 1)
    return L
def fore():
    """Grass tied into the near edge of the net, dark against the sky."""
    L = N.empty(); g = random.Random(12)
    for x0, n in ((120, 46), (470, 26), (2480, 30), (2890, 46), (3160, 30), (-20, 30), (1760, 14)):
        for _ in range(n): x, l, a = x0 + g.gauss(0, 90), g.uniform(110, 340) * (.55 if 600 < x0 < 2200 else 1), g.gauss(0, .3); T.blot(L, [((x - 6) * S, -10 * S), ((x + 6) * S, -10 * S), ((x + a * l * .4 + 4) * S, l * .6 * S), ((x + a * l) * S, l * S), ((x + a * l * .4 - 3) * S, l * .6 * S)], g.choice(("#4a3c2a", "#5f4d32", "#5f4d32", "#9a7f48")), 1)
    return L
def press(light):
    sky = N.sky([(0, "#d9cda6"), (.2, "#eadfb8"), (.36, "#f5eccb"), (1, "#e8d6a2")], [(560, 26, 200, 2700, "#fbf5dc", .8)]); mid, near = sand(), N.empty()
    for x0, x1, y0, y1 in ((-1.06, .02, 2.24, 2.86), (.14, 1.0, 2.26, 2.8), (-1.46, -1.1, 2.05, 2.3)): T.blot(mid, [PJ(*p)[:2] for p in ((x0, y0), (x1, y0), (x1, y1), (x0 - .12, y1))], "#684c3c", .72, 4)
    radio(near); generator(near); wicker(near); lit = near[..., 3].copy(); P.paint(near, lit * P.shift(SHADE, 30, 20) * .30, "#2e2430"); near[..., :3] = P.pigment(near[..., :3].astype(np.float32), 32, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far()), ("mid", mid), ("near", P.over(near, net())), ("fore", fore())])
if __name__ == "__main__": press("noon")
