"""The stables of the garrison, seen down the aisle: on a spring morning the sun comes in at the far door and lies along the floor;
in the afternoon the door stands in shade, and the sun comes slanting through the dust from the small windows on the left.
   python3 stables.py morning afternoon          (no geometry stage)
Nobody is there but the horses. Most stand with their rumps to the aisle; the bay mare has turned round to look, and has one hoof up.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_rooms as R, kit_land as N, kit_sketch as Q, kit_green as V, print as P
from kit_sketch import blot
PLACE = "stables"; h, w, S = N.h, N.w, N.S; HY, VX = 900, 1420; PJ = N.Plane(HY, VX, 1.68, 2200); KEY = "#1d1626"
A, B, WALL, RIDGE, LOFT, END = 1.5, 4.7, 2.9, 5.6, 2.95, 19.0          # half the aisle, half the barn; wall, ridge and loft in metres; the end wall
BAYS = [3.6 + 2.57 * i for i in range(7)]                              # where the posts stand
STALLS = ((5.0, 5.8), (7.5, 8.4), (10.1, 11.0), (12.7, 13.5), (15.2, 16.1))          # a small high window in each, on both sides
SLANT = (.13, .47)                                                     # the afternoon sun: towards us and down, for one metre to the right
MORNING = dict(dust="#d9ae74", thick=.62, floor="#6b5248", straw="#b98d4e", straw2="#d9ac62", straw3="#94713f", bedding="#8f6c42", sun="#f0c981", sun2="#fbe3aa", wall="#4a3a44", board="#574550", board2="#403242", post="#33283a", post2="#a9774e", div="#54404a", div2="#6a4f50", div3="#4b3844", edge="#c08a56", tie="#5c434a", roof="#2e2436", roof2="#392d40", raft="#221a2c", raft2="#6a4c48", end="#5f4650", seam="#3a2c3a", jamb="#4a3440", leaf="#8a6048", leaf2="#f2c983", left="#f0dca4", right="#f0dca4", hay="#7e633e", hay2="#a78348", hay3="#cfa658", stalk="#5c4632",
    rim="#f3c27c", rim2="#c98f5c", mare="#8a4a30", mare2="#4c2a2c", mare3="#c2703e", mare4="#5f3230", glow="#f8cf8a", glow2="#d99a5c", coat=("#1c1420", 0))
AFTERNOON = dict(dust="#b3a684", thick=.70, floor="#6b5d4c", straw="#988350", straw2="#ad955c", straw3="#7d6c45", bedding="#7a6b48", sun="#d8bf86", sun2="#f3e2ae", wall="#4a443f", board="#564d45", board2="#413b3a", post="#352e31", post2="#6f6350", div="#514640", div2="#615346", div3="#483f3c", edge="#8d7b5a", tie="#4b453f", roof="#2b2b2d", roof2="#353433", raft="#212123", raft2="#4f4a42", end="#575148", seam="#3b3835", jamb="#3a3632", leaf="#695f4f", leaf2="#978a6c", left="#fff1c0", right="#a3ab9a", hay="#6e6140", hay2="#8e7948", hay3="#aa9050", stalk="#4c4334",
    rim="#c9b184", rim2="#8f7d5e", mare="#7b4a33", mare2="#46302f", mare3="#9a633f", mare4="#563634", glow="#dcc48c", glow2="#a58a62", coat=("#59544a", .28))
C = dict(MORNING)
def air(c, y):
    """The colour c as it is seen y metres off, through dust."""
    k = min(1, max(0, (y - 4.0) / 15)) * C["thick"]; m = P.mixc(c, C["dust"], k); return "#%02x%02x%02x" % tuple(int(v * 255) for v in np.clip(m, 0, 1))
def face(L, pts, c, y, r=1.3, s=0, a=1.0): Q.face(L, PJ, pts, air(c, y), a, r, seed=s)
def line(L, y, a, b, r=1.3, c=KEY): q = [PJ(*a)[:2], PJ(*b)[:2]]; Q.stroke(L, [q[0], ((q[0][0] + q[1][0]) / 2, (q[0][1] + q[1][1]) / 2), q[1]], max(.5, r * min(1, 5 / y)), air(c, y), .9)
def outside(light):
    """What the door shows: a yard, the rampart, poplars not yet in leaf, and sky; in the afternoon the barn's own shadow lies before the door."""
    stops, bank, tree, yard, rut = (([(0, "#8fb0b8"), (.36, "#bcd0c4"), (.44, "#e6e2be"), (.50, "#fbeebc"), (1, "#f6e2ac")], ("#b9b58c", "#d8c896"), "#a3a98c", "#f6dfa4", "#e3c583"), ([(0, "#a9ad9e"), (.36, "#c2bfa4"), (.44, "#d3caa8"), (.50, "#d8cda8"), (1, "#b8ac8a")], ("#9c9a7c", "#a9a283"), "#959880", "#8f8670", "#7f7763"))[light == "afternoon"]
    L = N.sky(stops, (), 0, 4); L = Q.over(L, N.ridge(N.hill(HY - 6, ((5, 260), (2, 60)), 3), [(0, bank[0]), (1, bank[1])], 5, 60)); g = random.Random(2)
    for i in range(11): x, hh = VX - 130 + i * 27, g.uniform(26, 74); blot(L, [((x + u) * S, (HY - v) * S) for u, v in ((-4, 0), (-6, hh * .5), (0, hh), (6, hh * .45), (4, 0))], tree, .9, 1, i)
    blot(L, [(0, (HY + 6) * S), (w, (HY + 6) * S), (w, h), (0, h)], yard); blot(L, [(0, (HY + 30) * S), (w, (HY + 26) * S), (w, (HY + 40) * S), (0, (HY + 44) * S)], rut)
    if light == "afternoon": blot(L, [(0, (HY + 6) * S), (w, (HY + 6) * S), (w, (HY + 19) * S), (0, (HY + 22) * S)], "#d8c798", 1, 2, 9)          # beyond it the sun lies flat on the yard
    return L
def shell():
    """Floor, outer walls, both slopes of the roof and the end wall with its doorway."""
    L = N.empty(); g = random.Random(5); ys = [1.3] + [1.3 + .9 * i for i in range(1, 20)] + [END]
    for i, (a, b) in enumerate(zip(ys[::-1][1:], ys[::-1])):
        m = (a + b) / 2; face(L, [(-B, a, 0), (B, a, 0), (B, b, 0), (-B, b, 0)], C["floor"], m, 0)
        for sg in (-1, 1):
            face(L, [(sg * B, a, 0), (sg * B, b, 0), (sg * B, b, WALL), (sg * B, a, WALL)], g.choice((C["wall"], C["board"], C["board2"])), m, 1, i); face(L, [(sg * B, a, WALL), (sg * B, b, WALL), (0, b, RIDGE), (0, a, RIDGE)], C["roof2"] if i % 2 else C["roof"], m, .8, i)
            for t in range(1, 9): u = t / 9; line(L, m, (sg * B * (1 - u), a, WALL + (RIDGE - WALL) * u), (sg * B * (1 - u), b, WALL + (RIDGE - WALL) * u), .8, C["raft"])
    for y in np.arange(END - .5, 2.6, -1.28):
        for sg in (-1, 1): Q.beam(L, PJ, (sg * B, y, WALL - .05), (0, y, RIDGE - .05), .075, air(C["raft"], y), lit=(air(C["raft2"], y), .14))
    Q.beam(L, PJ, (0, 1.6, RIDGE), (0, END, RIDGE), .10, C["raft"])
    x = -B                                                             # the end wall, of upright boards, dark against the morning
    face(L, [(-B, END, 0), (B, END, 0), (B, END, WALL), (0, END, RIDGE), (-B, END, WALL)], C["end"], 13)
    while x < B: line(L, 12, (x, END, 0), (x, END, WALL + (RIDGE - WALL) * (1 - abs(x) / B)), 1.0, C["seam"]); x += g.uniform(.2, .3)
    door = N.poly([PJ(u, END, z)[:2] for u, z in ((-1.28, 0), (1.28, 0), (1.28, 2.75), (-1.28, 2.75))]); hatch = N.poly([PJ(u, END, z)[:2] for u, z in ((-.5, 3.4), (.5, 3.4), (.5, 4.35), (-.5, 4.35))]); L[..., 3] *= 1 - np.maximum(P.warp(door, N.MAPS, False), P.warp(hatch, N.MAPS, False))
    for u, v in (((-1.28, 0), (-1.28, 2.75)), ((1.28, 0), (1.28, 2.75)), ((-1.28, 2.75), (1.28, 2.75)), ((-.5, 3.4), (.5, 3.4)), ((-.5, 4.35), (.5, 4.35)), ((-.5, 3.4), (-.5, 4.35)), ((.5, 3.4), (.5, 4.35))): Q.beam(L, PJ, (u[0], END, u[1]), (v[0], END, v[1]), .07, C["jamb"], least=2)
    for sg in (-1, 1):                                                 # its two leaves, folded back into the barn, catch the sun on their edges
        face(L, [(sg * 1.36, END, .05), (sg * 1.66, END - 1.2, .05), (sg * 1.66, END - 1.2, 2.75), (sg * 1.36, END, 2.75)], C["leaf"], 14); Q.beam(L, PJ, (sg * 1.66, END - 1.2, .05), (sg * 1.66, END - 1.2, 2.75), .05, C["leaf2"], least=1.5)
        for y0, y1 in STALLS:
            q = [(sg * B, y0, 1.95), (sg * B, y1, 1.95), (sg * B, y1, 2.5), (sg * B, y0, 2.5)]; face(L, q, C["left"] if sg < 0 else C["right"], 7); face(L, [(sg * B, (y0 + y1) / 2 - .03, 1.95), (sg * B, (y0 + y1) / 2 + .03, 1.95), (sg * B, (y0 + y1) / 2 + .03, 2.5), (sg * B, (y0 + y1) / 2 - .03, 2.5)], C["post"], 7)
            for u, v in zip(q, q[1:] + q[:1]): line(L, 5, u, v, 2.2)
    return L
def patches(k):
    """Where the afternoon sun through window k of the left wall falls on the floor: two panes, each (near, far) along y, as corners in metres."""
    y0, y1 = STALLS[k]; m = (y0 + y1) / 2; at = lambda y, z: (-B + z / SLANT[1], y - z / SLANT[1] * SLANT[0]); return [[at(a, 1.95), at(b, 1.95), at(b, 2.5), at(a, 2.5)] for a, b in ((y0, m - .04), (m + .04, y1))]
def light_on_floor(L, light):
    """Morning: the sun comes in low through the door and lies the length of the aisle, cut by ruts. Afternoon: a rung of light before each window. Straw on both."""
    g = random.Random(8); P_ = lambda pts, c, a=1.0, r=3, s=0: blot(L, [PJ(x, y)[:2] for x, y in pts], c, a, r, s); hit = lambda x, y: abs(x) < 1.1 and y > 5.4
    if light == "morning":
        P_([(-1.28, END), (1.28, END), (1.12, 12), (.92, 8), (.72, 5.6), (.2, 5.15), (-.5, 5.35), (-1.1, 5.2), (-1.42, 6.4), (-1.42, 10)], C["sun"], 1, 4, 2)
        P_([(-.98, END), (1.0, END), (.72, 13), (.5, 9.5), (.2, 7.4), (-.3, 7.0), (-.8, 7.5), (-1.0, 10)], C["sun2"], 1, 4, 3)
        for x, c in ((-.42, C["sun"]), (.3, C["sun"])): P_([(x - .10, 6.9), (x + .06, 6.9), (x + .14, END - 1), (x + .04, END - 1)], "#d9a964", .7, 2, 4)
    else:
        hit = lambda x, y: any(-.6 < x < .65 and y0 - .68 < y < y1 - .55 for y0, y1 in STALLS)
        for k in range(len(STALLS)):
            y0, y1 = STALLS[k]; P_([(-.95, y0 - .62), (-.95, y1 - .36), (.95, y1 - .60), (.95, y0 - .86)], air("#8a7c5f", y0), 1, 4, k); [P_(q, air(C["sun2"], y0 * .6), .62 if k == 0 else 1, 2.5, k) for q in patches(k)]
    for i in range(620):
        y = 2.0 + 15 * g.random() ** 1.7; x = g.choice((-1, 1)) * (A - .02) + g.gauss(0, .34) if g.random() < .8 else g.uniform(-1.4, 1.4); px, py, s = PJ(x, y); a, l = g.uniform(-.9, .9), s * g.uniform(.05, .17); lit = hit(x, y); c = air(g.choice((C["straw"], C["straw2"], C["straw3"])), y) if not lit else g.choice((C["straw"], "#d6a75e" if light == "morning" else C["straw2"]))
        Q.stroke(L, [(px - l * math.cos(a), py - l * .3 * math.sin(a)), (px, py - l * .04), (px + l * math.cos(a), py + l * .3 * math.sin(a))], max(.7, .0045 * s / S), c, .95)
    for sg in (-1, 1):                                                 # bedding that has come out from under the partitions
        for y in BAYS: P_([(sg * (A + .9), y + .4), (sg * (A + .1), y + .3), (sg * (A - .16), y + .9), (sg * (A - .05), y + 1.5), (sg * (A + .1), y + 2.1), (sg * (A + .9), y + 2.0)], air(C["bedding"], y), .9, 3, int(y * 5))
def heap(L, cx, y, wide, high, n, seed, z=0.0, droop=0.0):
    """Hay: a soft mass in three tones with stalks standing out of it; droop makes it hang over an edge at z."""
    g = random.Random(seed); px, py, s = PJ(cx, y, z); q = lambda k, dx=0, dz=0: [(px + (u * wide * k + dx) * s, py - (v * high * k + dz) * s) for u, v in K.smooth_closed([(-1, -.02 - droop * .5), (-.82, .42), (-.45, .80), (-.05, 1.0), (.42, .82), (.8, .46), (1, -.02 - droop * .6), (.5, -.05 - droop), (0, -.04 - droop * .4), (-.5, -.05 - droop * 1.1)])]
    blot(L, q(1), air(C["hay"], y), 1, 5, seed); blot(L, q(.74, -.04 * wide, .16 * high), air(C["hay2"], y), 1, 6, seed + 1); blot(L, q(.40, .08 * wide, .48 * high), air(C["hay3"], y), 1, 6, seed + 2)
    for _ in range(n):
        u, v = g.uniform(-1, 1), g.uniform(-.1 - droop, .9); v *= 1 - abs(u) * .5; x, yy = px + u * wide * s, py - v * high * s; a = g.gauss(math.pi / 2 if not droop else -math.pi / 2, .9); l = s * g.uniform(.06, .16); Q.stroke(L, [(x, yy), (x + l * .5 * math.cos(a), yy - l * .55 * math.sin(a)), (x + l * math.cos(a), yy - l * math.sin(a) + l * .15)], max(.7, .005 * s / S), air(g.choice((C["hay2"], C["hay3"], C["stalk"])), y), .9)
COATS = dict(bay="#7a4330", dark="#4a3434", dun="#a17c52", grey="#a39a94", black="#332c38", chestnut="#8f5530", roan="#7b6764")
def horse(L, side, x, y, hm, coat, gait="stand", head=0.0, down=False, out=False, seed=0):
    """One horse across its stall: rump at x to the aisle, or its head if `out`. side -1 is the left row."""
    q = PJ(x, y); body = "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(COATS[coat], *C["coat"])); right = out if side < 0 else not out; parts = Q.grazing(gait) if down else K.horse(gait, head, out); away = .86 if out else -.56; f = dict(body=body, far=R.hexes({"x": body}, "#1c1420", .45)["x"], mane="#231a26" if coat not in ("grey", "dun") else "#4a3c40", strap="#2a2028")
    ink = {k: air(v, y) for k, v in f.items()}; px = q[0] - (1 if right else -1) * away * hm * q[2]
    K.stamp(L, parts, px, q[1], hm * q[2], ink, not right, [(air(C["rim"], y), -side * max(1.6, .012 * q[2] / S) * S, -1.8 * S, .95), (air(C["rim2"], y), 0, -1.6 * S, .7)], None, seed, line=(air(KEY, y), 1.4 if y < 7 else 1.0))
def mare(L):
    """The bay: out over the rail to her knees, one hoof lifted off the boards, one ear ours and one for somebody else."""
    y, hm = 5.15, 1.44; px, py, s = PJ(-2.33, y); hd = -.16; c, sn = math.cos(hd), math.sin(hd); T = lambda p: [(.36 + (u - .36) * c - (v - .92) * sn, .92 + (u - .36) * sn + (v - .92) * c) + tuple(r) for u, v, *r in p]
    p = K.horse("stand", hd, True); p[6] = ("body", "l", [(.40, .66, .105), (.50, .53, .074), (.60, .415, .050), (.545, .235, .032), (.515, .185, .036), (.455, .135, .040)])
    ear2 = ("far", "c", T([(.60, 1.42), (.575, 1.48), (.555, 1.54), (.60, 1.525), (.64, 1.46)]))
    p.insert(4, ear2); hoof = ("mane", "c", [(.50, .175), (.53, .15), (.485, .085), (.425, .10), (.43, .145)])
    shade = [("grain", "c", [(-.5, .66), (-.30, .60), (-.05, .55), (.20, .55), (.38, .60), (.46, .56), (.32, .478), (.10, .448), (-.12, .472), (-.28, .53), (-.42, .56)])]
    lit = [("fold", "c", T([(.60, 1.30), (.655, 1.20), (.62, 1.06), (.565, .86), (.53, .74), (.50, .80), (.545, .98), (.575, 1.14)])), ("fold", "c", [(.50, .86), (.53, .80), (.52, .68), (.46, .60), (.44, .68), (.475, .78)]), ("fold", "c", T([(.70, 1.405), (.775, 1.335), (.84, 1.22), (.895, 1.11), (.86, 1.12), (.80, 1.24), (.74, 1.32)])), ("fold", "l", [(.605, .42, .016), (.552, .25, .009)]), ("fold", "c", [(-.06, .945), (.08, .945), (.16, .93), (.06, .90), (-.08, .90), (-.22, .95)])]
    eye = [("eye", "c", T([(.735, 1.315), (.755, 1.330), (.778, 1.318), (.772, 1.296), (.748, 1.292)])), ("shine", "c", T([(.757, 1.322), (.764, 1.324), (.765, 1.317), (.758, 1.316)])), ("eye", "c", T([(.885, 1.075), (.902, 1.085), (.908, 1.062), (.893, 1.052)])), ("grain", "l", T([(.845, 1.035, .003), (.868, 1.055, .006), (.885, 1.045, .003)])), ("star", "c", T([(.752, 1.385), (.775, 1.36), (.785, 1.33), (.768, 1.335), (.75, 1.36)])), ("mane", "c", T([(.66, 1.475), (.72, 1.445), (.76, 1.37), (.745, 1.345), (.715, 1.39), (.68, 1.41)])), ("grain", "l", T([(.70, 1.20, .004), (.735, 1.185, .007), (.755, 1.165, .003)]))]
    K.QUIET = K.QUIET + ("shine", "star") if "star" not in K.QUIET else K.QUIET
    neckline = [("grain", "l", T([(.50, .70, .003), (.56, .86, .008), (.585, 1.0, .004)])), ("grain", "l", [(.34, .66, .003), (.30, .58, .009), (.34, .52, .003)])]
    K.stamp(L, p[:9] + shade + lit + neckline + [hoof] + p[9:] + eye, px, py, hm * s, dict(body=C["mare"], far=C["mare2"], mane="#1f1622", strap="#c9a268", grain=C["mare4"], fold=C["mare3"], eye="#140f18", shine="#f6dca8", star="#ecd9b4"), False, [(C["glow"], 3.4 * S, -1.2 * S, 1.0), (C["glow2"], 0, -2.2 * S, .7)], None, 7, line=(KEY, 1.7))
def partition(L, side, y, worn=0):
    """Boards between two stalls, sloping down to the aisle post, and the post itself with what hangs on it."""
    n = 6; face(L, [(side * B, y, .1), (side * A, y, .1), (side * A, y, 1.44), (side * B, y, 1.58)], KEY, y, 0)
    for k in range(n):
        z0, z1 = .12 + k * .225, .12 + (k + 1) * .225; c = (C["div"], C["div2"], C["div3"])[(k + worn) % 3]; face(L, [(side * B, y, z0), (side * A, y, z0), (side * A, y, z1 - .018), (side * B, y, z1 - .018 + (.16 if k == n - 1 else 0))], c, y, 1.4, k + worn); line(L, y, (side * B, y, z1 - .01), (side * A, y, z1 - .01), 1.4)
    Q.beam(L, PJ, (side * B, y, 1.64), (side * (A - .02), y, 1.48), .055, air(C["div2"], y), lit=(air(C["edge"], y), .3)); line(L, y, (side * B, y, 1.58), (side * A, y, 1.42), 1.5)
def post(L, side, y):
    x = side * A; r = .11; face(L, [(x - r, y, 0), (x + r, y, 0), (x + r, y, LOFT), (x - r, y, LOFT)], C["post"], y, 1.6, int(y)); u = x - side * r; face(L, [(u, y, 0), (u + side * .055, y, 0), (u + side * .055, y, LOFT), (u, y, LOFT)], C["post2"], y, 1.4, int(y) + 1); line(L, y, (x - r, y, 0), (x - r, y, LOFT), 1.8); line(L, y, (x + r, y, 0), (x + r, y, LOFT), 1.8)
    Q.beam(L, PJ, (x, y, LOFT - .75), (x - side * .7, y, LOFT - .03), .06, air(C["post"], y), lit=(air(C["post2"], y), .2))
def tie(L, y): Q.beam(L, PJ, (-B, y, LOFT + .05), (B, y, LOFT + .05), .12, air(C["post"], y), lit=(air(C["tie"], y), .14)); line(L, y, (-B, y, LOFT - .07), (B, y, LOFT - .07), 1.8); [Q.beam(L, PJ, (sg * .0 + sg * 1.55, y, LOFT + .1), (sg * .35, y, RIDGE - .35), .07, air(C["raft"], y)) for sg in (-1, 1)]
def loft(L, side, y0, y1, seed):
    """Poles over the stalls, and the winter's last hay, hanging down through them at the edge."""
    for x in (1.62, 2.4, 3.3, 4.2): Q.beam(L, PJ, (side * x, y0, LOFT + .16), (side * x, y1, LOFT + .16), .06, air(C["raft"], y0))
    g = random.Random(seed)
    for k in range(3): yy = y1 - (k + .5) * (y1 - y0) / 3; heap(L, side * (A + .95 + g.uniform(-.1, .25)), yy, g.uniform(.80, 1.1), g.uniform(.42, .95), 46, seed * 9 + k, LOFT + .16, .22)
def bucket(L, x, y, tilt=0.0, full=True):
    px, py, s = PJ(x, y); M = lambda u, v: (px + (u * math.cos(tilt) - v * math.sin(tilt)) * s, py - (u * math.sin(tilt) + v * math.cos(tilt)) * s); e = lambda v, rx, ry, a, b: [M(rx * math.cos(t), v + ry * math.sin(t)) for t in np.linspace(a, b, 16)]
    blot(L, P.oval(px - .05 * s, py + .01 * s, .26 * s, .05 * s), "#3a2c34", .7, 2, 3); blot(L, e(.0, .125, .03, math.pi, 2 * math.pi) + [M(.165, .30)] + e(.30, .165, .045, 0, math.pi) + [M(-.165, .30)], air("#4d4a58", y), 1, 1, 1); blot(L, [M(.125, .0), M(.165, .30), M(.09, .27), M(.07, -.02)], air("#c99a66", y), 1, 1, 2); blot(L, e(.30, .165, .045, 0, 2 * math.pi), air(KEY, y), 1, .8, 3); blot(L, e(.295, .14, .034, 0, 2 * math.pi), air("#e2c48a" if full else "#352a38", y), 1, .8, 4)
    for v, r in ((.08, .135), (.24, .158)): Q.stroke(L, e(v, r, .035, math.pi, 2 * math.pi), 1.5, air(KEY, y), .9)
    Q.stroke(L, [M(.165 * math.cos(t), .30 - .15 * math.sin(t) * .9) for t in np.linspace(math.pi, 0, 12)], 1.8, air(KEY, y)); 
def loop(L, x, y, z, rx, rz, r, c, seed=0, gap=0.0):
    px, py, s = PJ(x, y, z); g = random.Random(seed); p = [(px + (rx * math.sin(t) * (1 + .12 * math.sin(3 * t + seed))) * s, py + (rz - rz * math.cos(t)) * s) for t in np.linspace(gap, 2 * math.pi - gap, 30)]; Q.stroke(L, p, r * 1.35, air(KEY, y)); Q.stroke(L, p, r, air(c, y))
def harness(L, side, y, kind):
    """What hangs on a post: a collar, a bridle, a coil of rope, a saddle on its peg."""
    x = side * A - side * .02
    if kind == "collar": loop(L, x - side * .02, y - .12, 2.02, .22, .36, 15, "#6e4634", 2); loop(L, x - side * .02, y - .13, 1.98, .15, .30, 5, "#b98448", 3)
    if kind == "bridle": loop(L, x, y - .12, 2.1, .12, .30, 3.6, "#8a5a3a", 1); loop(L, x + .05, y - .12, 2.1, .07, .52, 3.0, "#6e4634", 2); loop(L, x - .06, y - .12, 2.08, .10, .44, 3.2, "#94653f", 5); px, py, s = PJ(x, y - .12, 1.46); blot(L, P.oval(px, py, .035 * s, .035 * s), air("#d9c49a", y))
    if kind == "rope": [loop(L, x + .02 * i, y - .12, 2.0 - .02 * i, .15 + .02 * i, .24 + .02 * i, 4.5, ("#b3925c", "#9a7a4a", "#c7a66c")[i], i) for i in range(3)]
    if kind == "lantern": px, py, s = PJ(x - side * .12, y - .1, 2.0); blot(L, [(px + u * s, py - v * s) for u, v in ((-.07, 0), (.07, 0), (.085, .05), (.06, .22), (.03, .28), (-.03, .28), (-.06, .22), (-.085, .05))], air("#5d5560", y), 1, 1, 1); blot(L, [(px + u * s, py - v * s) for u, v in ((-.055, .06), (.055, .06), (.04, .20), (-.04, .20))], air("#b6a98e", y), 1, 1, 2); loop(L, x - side * .12, y - .1, 2.36, .05, .05, 1.8, KEY, 3)
def shaft(L, k):
    """The sun itself, standing in the dust between window k and the floor."""
    import cv2
    y0, y1 = STALLS[k]; hull = lambda pts: [tuple(q) for q in cv2.convexHull(np.float32(pts))[:, 0]]; g = random.Random(k)
    for (a, b), q, al in zip(((y0, (y0 + y1) / 2 - .04), ((y0 + y1) / 2 + .04, y1)), patches(k), (.20, .26)): blot(L, hull([PJ(-B, y, z)[:2] for y in (a, b) for z in (1.95, 2.5)] + [PJ(x, y)[:2] for x, y in q]), "#f0dda6", al, 1.5, k)
    for _ in range(34): t = g.random(); z = g.uniform(1.95, 2.5) * (1 - t); x = -B + (g.uniform(1.95, 2.5) / SLANT[1]) * t; px, py, s = PJ(x, g.uniform(y0, y1) - t * .6, z); d = g.uniform(1.0, 2.2) * S; blot(L, P.oval(px, py, d, d), "#fff0c4", g.uniform(.4, .9))
def press(light):
    C.clear(); C.update(MORNING if light == "morning" else AFTERNOON); sky = outside(light); far = shell(); light_on_floor(far, light); near = N.empty(); fore = N.empty()
    #        left row: rumps and one that looks out              right row
    ROW = {-1: [None, ("dun", "stand", -.30, False, False, 1.40), ("black", "stand", .0, False, True, 1.36), ("chestnut", "walk2", -.2, True, False, 1.38), ("grey", "stand", -.1, False, False, 1.42), ("dark", "stand", .05, False, True, 1.36)],
            1: [("grey", "stand", -.34, False, False, 1.43), ("chestnut", "walk2", 0, True, False, 1.38), ("dark", "stand", -.04, False, True, 1.40), ("dun", "stand", -.22, False, False, 1.35), ("roan", "stand", .04, False, True, 1.40), ("bay", "stand", -.2, False, False, 1.4)]}
    HANG = {(1, 1): "collar", (-1, 2): "rope", (1, 2): "lantern", (1, 3): "bridle", (-1, 4): "collar", (-1, 0): "lantern"}
    for i in range(5, -1, -1):
        L = near if i == 0 else far; y0 = BAYS[i]; y1 = BAYS[i + 1]
        for sg in (-1, 1):
            loft(far if i else near, sg, y0 + .2, y1, 3 * i + (sg > 0)); r = ROW[sg][i]
            if r: coat, gait, head, down, out, hm = r; horse(L, sg, sg * (A + (-.30 if out else -.10 + .08 * (i % 2))), y0 + 1.35, hm, coat, gait, head, down, out, i * 7 + sg)
            elif i == 0: mare(near)
        if light == "afternoon" and i < len(STALLS): shaft(far, i)
        for sg in (-1, 1): partition(L, sg, y0, i); post(L, sg, y0)
        tie(L, y0)
        for sg in (-1, 1):
            if (sg, i) in HANG: harness(L, sg, y0, HANG[sg, i])
        if i == 2: bucket(far, -1.22, 8.3); heap(far, 1.2, 8.0, .42, .34, 30, 71)
    bucket(near, 1.12, 4.75); bucket(near, .80, 4.35, 0, False); heap(near, 1.72, 3.5, .62, .46, 90, 77)
    for L, sd in ((far, 30), (near, 32)): Q.wood(L, sd)
    P.deliver(PLACE, light, [("sky", sky), ("mid", far), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("morning", "afternoon")] or ("morning", "afternoon"): press(light)
