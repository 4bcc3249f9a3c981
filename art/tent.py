"""An army tent on the far side of the Khalkh, the evening of 27 September 1939: a table, a list, a storm-lantern on the pole.   python3 tent.py lamp
Two-dimensional.  Every pixel is a ray into the tent; where it ends, the lantern's light is counted in steps, with true shadows.
Metres: x right, y away, z up.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
from kit_land import h, w, S, YY, XX
PLACE = "tent"; HY, VX, EYE, FOC = 660, 1250, 1.45, 2200; PJ = N.Plane(HY, VX, EYE, FOC)
LEFT, RIGHT, BACK, WALL = -3.0, 3.2, 6.8, .9; TOP = (.60, 4.5, 3.5); LAMP = (.42, 4.34, 1.62)      # the upright foot of the canvas, the head of the pole, the flame
TABLE = (-1.05, 1.05, 3.6, 4.3, .76); CHAIR = (.12, 4.76); STOOL = (-.46, 3.05)
GAP_L, GAP_R = [(-1.75, 0), (-1.62, WALL), (-.88, 2.4)], [(-.20, 0), (-.22, WALL), (-.88, 2.4)]     # the open flap, in (x, z) of the back
CANVAS = ("#181a3a", "#272548", "#463a58", "#785856", "#b3845a"); EARTH = ("#12142e", "#1d1d3c", "#332b46", "#5a444a", "#84624e"); BOARD = ("#241c34", "#54384a", "#8c5f4a", "#c48f5a", "#ecc78a")
KEY = "#0d0d24"; COOL = "#2f4670"; PAPER = ("#8f7f86", "#d8bf98", "#f6e6bd")
on_back = lambda x, z: (x, BACK if z <= WALL else BACK - (z - WALL) / (TOP[2] - WALL) * (BACK - TOP[1]), z)
wob = P.noise(h, w, 260, seed=3) * 5 + P.noise(h, w, 60, seed=4) * 1.6
U, V = (XX / S - VX + wob) / FOC, (HY - YY / S + wob * .6) / FOC       # the ray (U, 1, V); canvas does not hang ruled
def planes():
    """The inside of the tent: (outward normal, offset) of floor, three walls, three slopes."""
    k = TOP[2] - WALL; out = [((0, 0, -1), 0), ((0, 1, 0), BACK), ((-1, 0, 0), -LEFT), ((1, 0, 0), RIGHT)]
    for n in ((0, k, BACK - TOP[1]), (-k, 0, TOP[0] - LEFT), (k, 0, RIGHT - TOP[0])): n = np.array(n) / np.linalg.norm(n); out.append((tuple(n), float(n @ np.array((LEFT if n[0] < 0 else RIGHT, BACK, WALL)))))
    return out
PLANES = planes()
with np.errstate(divide="ignore", invalid="ignore"): T_ = np.stack([np.where(n[0] * U + n[1] + n[2] * V > 1e-6, (d - n[2] * EYE) / (n[0] * U + n[1] + n[2] * V), 99) for n, d in PLANES])
FACE = T_.argmin(0); R_ = T_.min(0); GX, GY, GZ = U * R_, R_, EYE + V * R_
def light(x, y, z, n, seed=0, cuts=(.032, .074, .122, .162)):
    """Steps of lantern light, 0 (none) to 4, on a face with inward normal n at the points given. The cap of the lantern shades what is above it."""
    dx, dy, dz = LAMP[0] - x, LAMP[1] - y, LAMP[2] - z; r = np.sqrt(dx * dx + dy * dy + dz * dz) + .05; i = np.clip((dx * n[0] + dy * n[1] + dz * n[2]) / r + .10, 0, None) / (1.1 * r * r) * (.16 + .84 * P.smooth(-.70, -.26, dz / r))
    return P.step(i.astype(np.float32), cuts, seed, .018, 60)
def blocked(x, y, z):
    """Where the table, the coat on the chair, the stool or the pole keeps the light from the points given."""
    def level(x0, x1, y0, y1, zz): t = (zz - z) / np.maximum(LAMP[2] - z, .05); a, b = x + (LAMP[0] - x) * t, y + (LAMP[1] - y) * t; return (z < zz - .01) & (a > x0) & (a < x1) & (b > y0) & (b < y1)
    def upright(yy, x0, x1, z0, z1): t = (yy - y) / np.where(np.abs(LAMP[1] - y) < .02, .02, LAMP[1] - y); a, b = x + (LAMP[0] - x) * t, z + (LAMP[2] - z) * t; return (t > 0) & (t < 1) & (a > x0) & (a < x1) & (b > z0) & (b < z1)
    m = level(*TABLE) | level(STOOL[0] - .2, STOOL[0] + .2, STOOL[1] - .2, STOOL[1] + .2, .45) | upright(CHAIR[1], CHAIR[0] - .3, CHAIR[0] + .3, .12, 1.02)
    px, py = TOP[0] - LAMP[0], TOP[1] - LAMP[1]; q = np.hypot(px, py); ax, ay = x - LAMP[0], y - LAMP[1]; return m | ((np.abs(ax * py - ay * px) / q < .030 * np.hypot(ax, ay) / q) & (ax * px + ay * py > 0))
def outside():
    """The steppe through the flap, a lorry, and the men who are waiting."""
    sky = N.sky([(0, "#0e1c47"), (.14, "#15305f"), (.22, "#254a78"), (.29, "#4b7392"), (.335, "#86a09f"), (.36, "#c9a582"), (.37, "#d9a07a"), (1, "#3a4a6c")], [(470, 16, 500, 1500, "#3a6286", .8), (590, 8, 200, 1000, "#a9a394", .8)], 0, 5)
    L = P.over(N.empty(), D.ridge(N.hill(HY - 14, ((7, 420), (2, 90)), 3), [(0, "#4a5e80"), (1, "#344a72")], 11, 60, foot=1000)); L = P.over(L, D.ridge(N.hill(HY + 6, ((2, 300),), 4), [(0, "#3a5078"), (.2, "#2c4068"), (1, "#1c2a50")], 12, 420, foot=500)); s = PJ(0, 26)[2]
    x, y, k = PJ(-2.9, 26); q = lambda pts, c, r=1: D.blot(L, [(x + a * k, y - b * k) for a, b in pts], c, 1, r); arch = [(-1.05, 1.2), (-1.05, 2.3), (-.75, 2.68), (0, 2.82), (.75, 2.68), (1.05, 2.3), (1.05, 1.2)]
    q([(-1.0, .1), (-.62, .1), (-.62, .9), (-1.0, .9)], "#101836"); q([(.62, .1), (1.0, .1), (1.0, .9), (.62, .9)], "#101836"); q([(-1.1, .62), (1.1, .62), (1.1, 1.25), (-1.1, 1.25)], "#1d2a50"); q(arch, "#26365e"); q([(a * .78, 1.2 + (b - 1.2) * .86) for a, b in arch], "#101836"); q([(-1.05, 2.3), (-.75, 2.68), (0, 2.82), (.75, 2.68), (.7, 2.62), (0, 2.75), (-.7, 2.62)], "#6f88a0")
    ink = lambda c, face="#7d7078", **kw: N.mixed(D.inks(c, face, "#20243c", **kw), "#1b2a52", .32); rim = [("#d9b490", 1.4, -1.2, .8), ("#7f98b0", -1.2, -.6, .7)]
    blanket = lambda parts: [(k, s, [(q[0] * 1.16, q[1] - (.10 if q[1] < .5 else 0)) for q in pts] if k == "coat" else pts) for k, s, pts in parts]      # it hangs wider and lower than a jacket
    for x, y, hm, parts, c, sd in ((-3.12, 20.4, 1.70, blanket(G.back("jacket", "none", left="none", right="none", collar="flat", big=1.06, tilt=.05, nod=.05, lean=.01, seed=4)), "#6d6f78", 4), (-2.50, 19.4, 1.76, G.back("jacket", "cap", left="pocket", right="pocket", turn=-.5, sway=.02, legs="contra", collar="flat", seed=6), "#4e5266", 6), (-1.66, 18.2, 1.66, blanket(G.back("jacket", "none", left="none", right="none", collar="flat", big=1.06, legs="contra", tilt=-.07, nod=.07, lean=-.02, turn=.4, seed=8)), "#7d6a68", 8), (-3.22, 16.8, 1.72, G.back("jacket", "none", left="fold", right="fold", tilt=.03, nod=.03, sway=-.015, collar="none", seed=10), "#b9bfc4", 10)):
        px, py, k = PJ(x, y); D.blot(L, P.oval(px, py, .34 * k, .05 * k), "#16224a", .9, 1); K.stamp(L, parts, px, py, hm * k, ink(c, trouser="#3c4258") if c != "#b9bfc4" else ink(c, trouser="#454a5c"), False, rim, None, sd, line=(KEY, .8))
    return sky, L
def edge(side, n=8): q = [on_back(x, z) for x, z in side]; return [PJ(*[a + (b - a) * t for a, b in zip(p, r)])[:2] for p, r in zip(q, q[1:]) for t in np.linspace(0, 1, n, endpoint=False)] + [PJ(*q[-1])[:2]]
def tent():
    """Canvas and earth, in five steps of light; the writer's shadow; the hole where the flap stands open."""
    rgb = np.zeros((h, w, 3), np.float32); dark = blocked(GX, GY, GZ)
    for i, (n, d) in enumerate(PLANES):
        st = light(GX, GY, GZ, tuple(-v for v in n), i + 3, (.05, .11, .22, .34) if i == 0 else (.032, .074, .122, .162)); st = np.minimum(st, np.where(GY < 3.0, 1, 4)) if i == 0 else np.minimum(st, 4 if i in (1, 4) else 3); st = np.where(dark, np.minimum(st, 1) if i == 0 else np.maximum(st - 1, 0), st); tones = EARTH if i == 0 else CANVAS; here = FACE == i
        for j, c in enumerate(tones): rgb[here & (st == j)] = P.hexc(c)
    # seams in the canvas, every ninety centimetres
    for i, g in ((1, GX), (4, GX), (2, GY), (5, GY), (3, GY), (6, GY)): m = (FACE == i) & (np.abs((g / .92 + .37) % 1 - .5) < .0105 * R_ / 4); rgb = np.where(m[..., None], rgb * .80, rgb)
    L = np.concatenate([P.pigment(rgb, 7, .05, .05, period=26), np.ones((h, w, 1), np.float32)], -1).astype(np.float32); canvas = np.isin(FACE, (3, 6)).astype(np.float32)
    # the man who writes stands beyond the edge of the picture
    m = np.zeros((h, w, 4), np.float32); part = lambda pts, k=8: D.blot(m, K.smooth_closed([(x * S, y * S) for x, y in pts], k), KEY)
    part(((2772, 500), (2790, 420), (2860, 380), (2940, 396), (2980, 460), (2976, 540), (2940, 600), (2860, 612), (2800, 590), (2778, 548))); part(((2830, 560), (2960, 540), (3010, 630), (3140, 680), (3300, 760), (3300, 1540), (2820, 1540), (2800, 1200), (2786, 900), (2800, 740), (2836, 660))); part(((2850, 730), (2900, 860), (2800, 960), (2660, 930), (2520, 860), (2506, 812), (2560, 800), (2690, 840), (2780, 800)))
    D.blot(m, [(x * S, y * S) for x, y in ((2404, 706), (2566, 730), (2560, 880), (2400, 852))], KEY); sh = P.warp(np.ascontiguousarray(m[..., 3]), P.wobble_maps(h, w, 4, 60, 8), False) * canvas; P.paint(L, sh * .82, CANVAS[0])
    # the foot of the canvas: a sod cloth, dull grass
    for a, b in (((LEFT, 2.4), (LEFT, BACK)), ((LEFT, BACK), (RIGHT, BACK)), ((RIGHT, BACK), (RIGHT, 2.4))): p = [PJ(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, .02)[:2] for t in np.linspace(0, 1, 14)]; D.stroke(L, p, 5, KEY, .75)
    for a, b in (((LEFT, BACK, WALL), (RIGHT, BACK, WALL)), ((LEFT, 2.4, WALL), (LEFT, BACK, WALL)), ((RIGHT, 2.4, WALL), (RIGHT, BACK, WALL)), ((LEFT, BACK, 0), (LEFT, BACK, WALL)), ((RIGHT, BACK, 0), (RIGHT, BACK, WALL)), ((LEFT, BACK, WALL), TOP), ((RIGHT, BACK, WALL), TOP)): D.stroke(L, [PJ(*[u + (v - u) * t for u, v in zip(a, b)])[:2] for t in np.linspace(0, 1, 16)], 2.2, KEY, .7)
    D.blot(L, [PJ(*p)[:2] for p in ((-1.70, 6.76), (-.26, 6.76), (-.55, 4.9), (-2.2, 4.9))], COOL, .55, 3); g = random.Random(5)
    for _ in range(150):
        x, y = g.uniform(-2.9, 3.0), g.choice((g.uniform(2.6, 3.6), g.uniform(4.6, 6.6), 6.7)); px, py, k = PJ(x, y); q = k * g.uniform(.05, .13); a = g.uniform(-.6, .6); D.blot(L, [(px - 2 * S, py), (px + 2 * S, py), (px + a * q, py - q)], EARTH[2] if math.hypot(x - LAMP[0], y - LAMP[1]) > 1.9 else EARTH[3], .8)
    l, r = edge(GAP_L), edge(GAP_R); hole = np.zeros((h, w, 4), np.float32); D.blot(hole, l + r[::-1], KEY, 1, 2, 3); L[..., 3] *= 1 - hole[..., 3]
    # the left half hangs; the right half is thrown back and tied
    D.stroke(L, l, 4.5, CANVAS[2]); D.stroke(L, [(a - 10 * S, b) for a, b in l], 2.2, KEY, .8)
    wide = lambda t: (26 + 74 * t ** .7 - 46 * math.exp(-((t - .52) / .10) ** 2)) * S; n = len(r) - 1
    back = [(x + wide(1 - i / n), y) for i, (x, y) in enumerate(r)]; D.blot(L, r + back[::-1], CANVAS[1], 1, 2, 4); D.blot(L, [(x + .42 * (b[0] - x), y) for (x, y), b in zip(r, back)] + back[::-1], CANVAS[3], 1, 2, 5); D.blot(L, [(x + .74 * (b[0] - x), y) for (x, y), b in zip(r, back)] + back[::-1], CANVAS[2], 1, 2, 6); D.stroke(L, back, 2.4, KEY, .85); D.stroke(L, r, 2.2, COOL)
    i = int(n * .47); D.stroke(L, [(r[i][0] - 6 * S, r[i][1] - 4 * S), ((r[i][0] + back[i][0]) / 2, r[i][1] + 7 * S), (back[i][0] + 10 * S, r[i][1] - 6 * S)], 5, KEY); D.stroke(L, [(back[i][0] + 4 * S, r[i][1]), (back[i][0] + 16 * S, r[i][1] + 46 * S)], 2.6, KEY)
    return L
face = lambda L, pts, c, lw=1.4, r=1.2, sd=1: D.face(L, PJ, pts, c, 1, r, KEY if lw else None, lw, sd)
def coat(L):
    """A greatcoat over the back of a folding chair; the chair is empty."""
    cx, cy = CHAIR; q = lambda pts, c, sd=1, a=1: D.blot(L, K.smooth_closed([PJ(cx + u, cy, v)[:2] for u, v in pts], 8), c, a, 1, sd); bar = lambda a, b, r, c: D.beam(L, PJ, (cx + a[0], cy + a[2], a[1]), (cx + b[0], cy + b[2], b[1]), r, c, lit=(BOARD[2], .3))
    for u in (-.24, .24): bar((u, .0, .12), (u, .45, -.38), .018, BOARD[1]); bar((u, .0, -.4), (u, .95, .05), .018, BOARD[1])
    face(L, [(cx - .24, cy - .42, .45), (cx + .24, cy - .42, .45), (cx + .24, cy, .45), (cx - .24, cy, .45)], BOARD[1])
    W = ("#1c1b38", "#454058", "#6b5f66", "#978370"); hard = lambda pts, c, sd=1: D.blot(L, [PJ(cx + u, cy, v)[:2] for u, v in pts], c, 1, 1.4, sd)
    def outlined(pts, c, sd=1): o = np.mean(pts, 0); hard([(u + .012 * np.sign(u - o[0]), v + .012 * np.sign(v - o[1])) for u, v in pts], KEY, sd); hard(pts, c, sd)
    outlined([(-.27, .97), (-.20, 1.0), (.21, 1.0), (.28, .97), (.30, .50), (.27, .10), (-.25, .13), (-.30, .50)], W[0])                         # the lining
    for u in (-.19, .20): hard([(u - .018, .3), (u + .018, .3), (u + .018, .97), (u - .018, .97)], BOARD[1])
    for v in (.90, .76): hard([(-.19, v - .022), (.20, v - .022), (.20, v + .022), (-.19, v + .022)], BOARD[2]); hard([(-.19, v + .008), (.20, v + .008), (.20, v + .022), (-.19, v + .022)], BOARD[3])
    outlined([(-.30, .93), (-.25, .86), (-.30, .66), (-.315, .44), (-.40, .42), (-.43, .46), (-.405, .70), (-.36, .86)], W[1], 2); hard([(-.315, .50), (-.315, .44), (-.40, .42), (-.43, .46), (-.425, .52)], W[2], 2)       # sleeves, with nobody's hands in them
    outlined([(.31, .93), (.25, .86), (.30, .64), (.305, .38), (.385, .36), (.42, .41), (.405, .68), (.37, .86)], W[2], 3); hard([(.37, .86), (.405, .68), (.42, .41), (.40, .38), (.375, .66), (.34, .86)], W[3], 3); hard([(.304, .45), (.305, .38), (.385, .36), (.42, .41), (.417, .46)], W[3], 3)
    outlined([(-.12, 1.045), (-.22, 1.01), (-.33, .93), (-.31, .62), (-.34, .16), (-.22, .12), (-.16, .20), (-.155, .62), (-.19, .84), (-.10, .98)], W[1], 4); hard([(-.12, 1.045), (-.22, 1.01), (-.33, .93), (-.325, .87), (-.20, .95), (-.10, .99)], W[2], 4); hard([(-.155, .62), (-.19, .84), (-.245, .80), (-.20, .60)], W[2], 4)
    outlined([(.12, 1.05), (.23, 1.01), (.34, .93), (.32, .62), (.35, .14), (.22, .10), (.155, .20), (.15, .62), (.185, .84), (.10, .98)], W[2], 5); hard([(.12, 1.05), (.23, 1.01), (.34, .93), (.33, .80), (.27, .90), (.19, .95), (.10, .99)], W[3], 5); hard([(.15, .62), (.185, .84), (.25, .80), (.20, .60)], W[3], 5)
    outlined([(-.155, 1.03), (-.10, 1.095), (.0, 1.105), (.11, 1.10), (.165, 1.03), (.10, .975), (.0, .965), (-.10, .975)], W[1], 6); hard([(.0, 1.105), (.11, 1.10), (.165, 1.03), (.10, .975), (.06, 1.04)], W[3], 6)
    for p in ([(-.25, .78), (-.26, .5), (-.28, .18)], [(.26, .78), (.25, .5), (.28, .18)]): D.stroke(L, [PJ(cx + u, cy, v)[:2] for u, v in p], 2.0, W[0], .9)
def table(L):
    """A trestle table and what lies on it."""
    x0, x1, y0, y1, z = TABLE
    for x in (-.80, .80):
        for y, c in ((y1 - .1, BOARD[0]), (y0 + .1, BOARD[1])):
            for k in (-.20, .20): D.beam(L, PJ, (x, y, z - .04), (x + k, y, 0), .026, c, lit=(BOARD[2], .22) if c == BOARD[1] else None)
            D.beam(L, PJ, (x - .11, y, .34), (x + .11, y, .34), .02, c)
    face(L, [(x0, y0, z - .045), (x1, y0, z - .045), (x1, y0, z), (x0, y0, z)], BOARD[1]); top = [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)]; face(L, top, BOARD[1])
    m = np.zeros((h, w, 4), np.float32); D.blot(m, [PJ(*p)[:2] for p in top], KEY); t = np.where(V < -.01, (z - EYE) / np.minimum(V, -.01), 99); gx, gy = U * t, t; st = light(gx, gy, np.full_like(gx, z), (0, 0, 1), 9, (.06, .16, .40, .78))
    for j in (2, 3, 4): P.paint(L, (m[..., 3] * (st >= j)).astype(np.float32), BOARD[j])
    for y in (3.83, 4.07): D.stroke(L, [PJ(x0 + (x1 - x0) * u, y, z)[:2] for u in np.linspace(0, 1, 9)], 1.8, BOARD[0], .8)
    D.stroke(L, [PJ(x0, y0, z)[:2], PJ(0, y0, z)[:2], PJ(x1, y0, z)[:2]], 2.2, BOARD[3]); D.stroke(L, [PJ(x0, y0, z - .045)[:2], PJ(0, y0, z - .045)[:2], PJ(x1, y0, z - .045)[:2]], 2.2, KEY)
    for u, a in ((-.6, 0), (.1, .02), (.62, 0)): D.blot(L, P.oval(*PJ(u + a, y0 - .001, z - .022)[:2], 3 * S, 3 * S, 8), KEY)
    def sheet(cx, cy, ww, dd, rot, zz, c, key=1.0): k, s = math.cos(rot), math.sin(rot); f = lambda a, b, e=0: (cx + a * k - b * s, cy + a * s + b * k, zz + e); face(L, [f(-ww, -dd), f(ww, -dd), f(ww, dd), f(-ww, dd)], c, key, .8); return f
    sheet(-.30, 3.90, .155, .20, .10, z + .002, PAPER[0]); f = sheet(-.18, 3.93, .155, .21, -.06, z + .006, PAPER[2]); g = random.Random(3)
    for i in range(8):                                                  # the list: a number, a name; the last lines are empty
        v = .16 - .044 * i; D.stroke(L, [PJ(*f(-.13, v))[:2], PJ(*f(0, v))[:2], PJ(*f(.13, v))[:2]], .7, "#b9a184", .9)
        if i < 5: a = g.uniform(-.01, .09); D.stroke(L, [PJ(*f(-.128, v + .006))[:2], PJ(*f(-.12, v + .006))[:2], PJ(*f(-.112, v + .006))[:2]], 1.2, "#5c4a5c"); D.stroke(L, [PJ(*f(-.09 + (a + .09) * t, v + .008 + .003 * math.sin(t * 30)))[:2] for t in np.linspace(0, 1, 12)], 1.2, "#5c4a5c")
    D.stroke(L, [PJ(*f(.0, .22))[:2], PJ(*f(.02, .20))[:2]], .8, KEY); D.beam(L, PJ, f(.02, -.115, .008), f(.115, -.02, .008), .006, "#a8442f", least=2.4); D.beam(L, PJ, f(.02, -.115, .008), f(.006, -.129, .008), .004, "#e8cfa0", least=1.6)
    for i in range(9): sheet(.50 + .012 * math.sin(i * 2.3), 3.96, .15, .19, .05 * math.sin(i * 1.9) + .04, z + .008 * (i + 1), PAPER[1] if i < 8 else PAPER[2], .7)
    b = PJ(.47, 3.98, z + .08); D.blot(L, P.oval(b[0], b[1] - .016 * b[2], .045 * b[2], .030 * b[2], 9), KEY); D.blot(L, P.oval(b[0] - 4 * S, b[1] - .022 * b[2], .040 * b[2], .026 * b[2], 9), "#7a6a66"); D.blot(L, P.oval(b[0] + 3 * S, b[1] - .030 * b[2], .022 * b[2], .011 * b[2], 9), "#c9a980")       # a river stone keeps the forms down
    px, py, k = PJ(.14, 4.06, z); r, t = .042 * k, .090 * k; D.blot(L, [(px - r, py + r * .3), (px + r, py - r * .1), (px - r * 1.2, py + r * 1.1), (px - r * 3.2, py + r * 1.3)], BOARD[1], .9, 1)
    for e, c in ((.66, "#2c2a3c"), (.40, BOARD[3])): D.blot(L, P.oval(px - r * 1.25, py - t * .5, r * e, t * e * .55), c)
    D.blot(L, P.oval(px, py, r, r * .32), "#3a3844"); D.blot(L, [(px - r, py), (px + r, py), (px + r, py - t), (px - r, py - t)], "#4a4850"); D.blot(L, [(px + r * .1, py + r * .28), (px + r, py), (px + r, py - t), (px + r * .1, py - t)], "#a8937c"); D.blot(L, [(px + r * .55, py + r * .2), (px + r * .82, py + r * .1), (px + r * .82, py - t), (px + r * .55, py - t)], "#f0dcae"); D.blot(L, P.oval(px, py - t, r * 1.06, r * .38), "#d8c39c"); D.blot(L, P.oval(px, py - t, r * .84, r * .26), "#2c2030")
def pole(L):
    """The pole, a peg in it, and the lantern."""
    x, y, z = TOP; D.beam(L, PJ, (x, y, 0), (x, y, z), .044, KEY); D.beam(L, PJ, (x, y, 0), (x, y, z), .038, BOARD[1]); a, b = PJ(x - .022, y, 0), PJ(x - .022, y, 2.9); D.blot(L, [(a[0] - 8 * S, a[1]), (a[0] + 6 * S, a[1]), (b[0] + 6 * S, b[1]), (b[0] - 8 * S, b[1])], BOARD[3], 1, 1.4); a, b = PJ(x, y, 1.15), PJ(x, y, 2.1); D.blot(L, [(a[0] - 18 * S, a[1]), (a[0] - 10 * S, a[1] + 30 * S), (b[0] - 10 * S, b[1] - 30 * S), (b[0] - 18 * S, b[1])], BOARD[4], 1, 1.4)
    D.beam(L, PJ, (x, y - .04, 1.925), (LAMP[0] - .03, LAMP[1], 1.955), .014, KEY)
    px, py, k = PJ(*LAMP); q = lambda pts, c, r=.8: D.blot(L, [(px + u * k, py - v * k) for u, v in pts], c, 1, r); line = lambda pts, r, c=KEY: D.stroke(L, [(px + u * k, py - v * k) for u, v in pts], r, c)
    line([(.088 * math.cos(t), .08 + .25 * math.sin(t)) for t in np.linspace(-.1, math.pi + .1, 20)], 2.2)
    q([(-.085, -.19), (.085, -.19), (.088, -.13), (.060, -.105), (-.060, -.105), (-.088, -.13)], KEY); q([(-.080, -.185), (.0, -.185), (.0, -.112), (-.056, -.112), (-.082, -.132)], "#5a3f3c"); q([(-.040, -.105), (.040, -.105), (.034, -.075), (-.034, -.075)], "#2a2234")
    D.blot(L, P.oval(px, py - .012 * k, .066 * k, .088 * k), "#f6bd6a"); D.blot(L, P.oval(px, py - .005 * k, .052 * k, .072 * k), "#ffe3a0"); q([(-.020, -.055), (-.024, -.02), (-.010, .012), (.002, .052), (.012, .012), (.024, -.02), (.020, -.055)], "#fffbe6")
    for s in (-1, 1): line([(s * .070, -.12), (s * .090, -.06), (s * .090, .06), (s * .056, .125)], 3.0)
    line([(-.088, .0), (.0, -.012), (.088, .0)], 1.3); q([(-.052, .075), (.052, .075), (.040, .115), (.056, .125), (.030, .165), (-.030, .165), (-.056, .125), (-.040, .115)], KEY); line([(-.036, .10), (.0, .096), (.036, .10)], 1.6, BOARD[3])
def stool(L):
    x, y = STOOL; z = .45
    for u, v, c in ((-.15, .14, BOARD[0]), (.15, .14, BOARD[0]), (-.16, -.15, BOARD[1]), (.16, -.15, BOARD[1])): D.beam(L, PJ, (x + u * .85, y + v, z), (x + u * 1.1, y + v * 1.1, 0), .022, c, lit=(BOARD[2], .2))
    for v, c in ((.14, BOARD[0]), (-.15, BOARD[1])): D.beam(L, PJ, (x - .155, y + v, .2), (x + .155, y + v, .2), .014, c)
    face(L, [(x - .19, y - .18, z - .035), (x + .19, y - .18, z - .035), (x + .19, y - .18, z), (x - .19, y - .18, z)], BOARD[1]); face(L, [(x - .19, y - .18, z), (x + .19, y - .18, z), (x + .19, y + .18, z), (x - .19, y + .18, z)], BOARD[2]); face(L, [(x - .03, y + .02, z), (x + .17, y + .02, z), (x + .17, y + .16, z), (x - .06, y + .16, z)], BOARD[3], 0); D.stroke(L, [PJ(x - .05, y, z)[:2], PJ(x, y, z)[:2], PJ(x + .05, y, z)[:2]], 4, KEY)
def fore():
    """The entrance on our side: two edges of dark canvas."""
    L = N.empty(); b = lambda pts, c, sd: D.blot(L, K.smooth_closed([(x * S, y * S) for x, y in pts], 10), c, 1, 2, sd); b([(3120, -60), (3080, 300), (3110, 800), (3070, 1300), (3100, 1860), (3320, 1860), (3320, -60)], KEY, 1); b([(3190, -60), (3140, 300), (3172, 800), (3130, 1300), (3160, 1860), (3320, 1860), (3320, -60)], "#17173a", 2)
    b([(-120, -60), (150, -60), (70, 240), (40, 700), (58, 1200), (30, 1860), (-120, 1860)], KEY, 3); b([(-120, -60), (96, -60), (22, 240), (-6, 700), (12, 1200), (-16, 1860), (-120, 1860)], "#17173a", 4); return L
def press(name):
    sky, far = outside(); near = N.empty(); coat(near); pole(near); table(near); stool(near); D.wood(near, 32)
    P.deliver(PLACE, name, [("sky", sky), ("far", far), ("mid", tent()), ("near", near), ("fore", fore())])
if __name__ == "__main__": press("lamp")
