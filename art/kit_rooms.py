"""kit_rooms.py - yards and rooms: what kit.py (streets, churches, barracks) does not have.

Part A (Blender): carpentry, masonry, yard things, furniture, and render_lit() - one extra pass per lamp, with true cast shadows.
Part B (numpy):   people of the yard and of the rooms, always from behind or in shadow.
Part C (numpy):   the press for a lit place: block() turns passes into ink, deliver() writes the finished layers.

Axes, meshes and silhouettes follow kit.py: x right, y away, z up, metres; a silhouette is a list of (tone, kind, points), feet at y = 0.
"""
import math, random, os, json
import numpy as np
import kit as K
bpy = K.bpy

EXTRA = ["plank", "post", "ice", "paper_red", "ink_black", "cloth", "cloth_b", "log_end", "bark_b", "matting", "inside", "bench_wood", "tool",
         "pane_1", "pane_2", "pane_3", "pane_4", "pane_5", "pane_6", "pane_7", "pane_8", "gate", "soot", "street", "coal",
         "tile", "tile_b", "wallpaper", "dado", "floor", "floor_b", "rug", "map_sea", "map_land", "map_river", "frame", "icon", "icon_gold", "linen", "china", "brass",
         "frost", "shade", "bulb", "pages", "folder_a", "folder_b", "folder_c", "tape", "green_shade", "steel", "plaster", "plaster_b", "radiator", "tea", "chair", "machine",
         "coat_a", "coat_b", "coat_c", "coat_d", "coat_e", "curtain", "ceiling", "red_lamp", "label", "clock", "vodka", "soup", "bread"]
while len(K.MATS) < 100: K.MATS.append(f"spare_{len(K.MATS)}")          # own ids start at 100, so passes stay valid when kit.py learns a new material
for _n in EXTRA:
    if _n not in K.MAT: K.MAT[_n] = len(K.MATS); K.MATS.append(_n)
M_ = K.MAT

# =====================================================================  A. geometry
def _frame(a, b):
    a, b = np.array(a, float), np.array(b, float); d = b - a; L = np.linalg.norm(d); d = d / max(L, 1e-9)
    u = np.cross(d, (0, 0, 1.0) if abs(d[2]) < .9 else (0, 1.0, 0)); u /= np.linalg.norm(u); return a, b, u, np.cross(d, u)
def beam(M, a, b, r, mat, r2=None):
    """Square timber from a to b; r, r2 = half thickness along the two sides."""
    a, b, u, v = _frame(a, b); r2 = r2 or r; c = [u * i * r + v * j * r2 for i, j in ((1, 1), (-1, 1), (-1, -1), (1, -1))]
    for i in range(4): M.poly([a + c[i], a + c[(i + 1) % 4], b + c[(i + 1) % 4], b + c[i]], mat)
    M.poly([b + q for q in c], mat); M.poly([a + q for q in c[::-1]], mat)
def rod(M, a, b, r, mat, n=8, r1=None, end=None):
    """Round rod, log or pipe from a to b, tapering to r1."""
    a, b, u, v = _frame(a, b); r1 = r if r1 is None else r1; t = [2 * math.pi * i / n for i in range(n)]
    p = [a + (u * math.cos(q) + v * math.sin(q)) * r for q in t]; s = [b + (u * math.cos(q) + v * math.sin(q)) * r1 for q in t]
    for i in range(n): M.poly([p[i], p[(i + 1) % n], s[(i + 1) % n], s[i]], mat)
    M.poly(p[::-1], end or mat)
    if r1 > 1e-3: M.poly(s, end or mat)
def pipe(M, pts, r, mat, n=8):
    for a, b in zip(pts, pts[1:]): rod(M, a, b, r, mat, n)

def woodpile(layer, x0, x1, y, depth, h, seed=1, side=0.0):
    """Stack of sawn rounds and split quarters, ends towards the camera, snow on top. side > 0 leans the right end down.
    Neighbours go to different objects, so each end gets its own contour."""
    rng = random.Random(seed); ms = [K.Mesh(f"woodpile{i}", layer) for i in range(6)]; z = .0; row = 0
    while z < h:
        x = x0 + (.08 if row % 2 else 0) + rng.uniform(0, .05); rr = .085; col = 0
        while x < x1 - side * z:
            r = rng.uniform(.062, .115); cx, cz = x + r, z + rr + rng.uniform(-.012, .012); q = rng.random(); dy = rng.uniform(-.06, .05); M = ms[(col % 3) + 3 * (row % 2)]
            if q < .66: rod(M, (cx, y + dy, cz), (cx, y + depth, cz), r * .97, "bark_b", 9, end="log_end")
            else:                                                  # split quarter
                a0 = rng.uniform(0, 6.3); k = [(r * 1.1 * math.cos(a0 + t), r * 1.1 * math.sin(a0 + t)) for t in (0, 1.7, 2.3, 2.9, 3.5, 4.3)]
                for (ax, az), (bx, bz) in zip(k, k[1:] + k[:1]): M.poly([(cx + ax, y + dy, cz + az), (cx + bx, y + dy, cz + bz), (cx + bx, y + depth, cz + bz), (cx + ax, y + depth, cz + az)], "bark_b")
                M.poly([(cx + ax, y + dy, cz + az) for ax, az in k], "log_end")
            x += 2 * r + .006; col += 1
        z += .158; row += 1
    for M in ms: M.build()
    S = K.Mesh("pilesnow", layer); S.cap(((x0, y, 0), (1, 0, 0), (0, -1, 0)), 0, x1 - x0 - side * h, -depth, .04, h + .06, .34); S.build()
    D = K.Mesh("under", layer); D.box(x0 + .03, x1 - .05 - side * .4, y + .1, y + depth - .03, 0, h, "soot"); return D.build()

def icicles(M, fr, u0, u1, n, z, lmax, seed=0):
    """Row of icicles hanging from an eave at height z; none in summer."""
    if not K.SNOW: return
    rng = random.Random(seed); o, u, nn = fr; a = u0
    while a < u1:
        L = lmax * rng.random() ** 1.6; r = .018 + L * .035
        if L > .07:
            p = (o[0] + u[0] * a + nn[0] * n, o[1] + u[1] * a + nn[1] * n, z); rod(M, (p[0], p[1], p[2]), (p[0], p[1], p[2] - L), r, "ice", 5, .001)
        a += rng.uniform(.07, .26)
def valance(M, fr, u0, u1, n, z, h=.26, pitch=.34):
    """Fretwork board under an eave: a row of carved tongues."""
    k = max(1, int((u1 - u0) / pitch)); w = (u1 - u0) / k
    M.slab(fr, [(u0, z - .07), (u1, z - .07), (u1, z), (u0, z)], n - .02, n + .03, "trim")
    for i in range(k):
        a = u0 + i * w; M.slab(fr, [(a + w * .08, z - .07), (a + w * .16, z - h * .72), (a + w * .5, z - h), (a + w * .84, z - h * .72), (a + w * .92, z - .07)], n - .01, n + .02, "trim")
def boards(M, fr, u0, u1, z0, z1, n, pitch=.18, mat="plank", seed=0, gap=.012, vertical=True):
    """Plank skin: separate boards with a shadow joint."""
    rng = random.Random(seed); a, e = (u0, u1) if vertical else (z0, z1)
    while a < e - .02:
        b = min(e, a + pitch * rng.uniform(.85, 1.15)); d = n + rng.uniform(0, .02)
        if vertical: M.obox(fr, a, b - gap, n - .03, d, z0, z1, mat)
        else: M.obox(fr, u0, u1, n - .03, d, a, b - gap, mat)
        a = b
def snow_roof(M, fr, length, depth, z, rise, eave=.55, seed=5, ridge=.5, thick=1.0):
    """Gable roof parallel to the wall under uneven snow; fr origin on the wall foot."""
    o, u, n = fr; q = lambda a, nn, zz: (o[0] + u[0] * a + n[0] * nn, o[1] + u[1] * a + n[1] * nn, zz); r = random.Random(seed); k = max(6, int(length / 1.1)); hs = [r.uniform(.20, .40) * thick for _ in range(k + 1)]
    hs = [(hs[max(0, i - 1)] + hs[i] + hs[min(k, i + 1)]) / 3 for i in range(k + 1)]; m = -depth * ridge; zr = z + rise
    for i in range(k):
        a, b = -.45 + (length + .9) * i / k, -.45 + (length + .9) * (i + 1) / k
        for na in (eave, -depth - eave):
            M.poly([q(a, na, z - .12), q(b, na, z - .12), q(b, m, zr - .12), q(a, m, zr - .12)], "roof")
            M.poly([q(a, na, z - .10 + hs[i] - .06), q(b, na, z - .10 + hs[i + 1] - .06), q(b, m, zr + .24), q(a, m, zr + .24)], "snow")
            M.poly([q(a, na, z - .16 - hs[i] * .15), q(b, na, z - .16 - hs[i + 1] * .15), q(b, na, z - .10 + hs[i + 1] - .06), q(a, na, z - .10 + hs[i] - .06)], "snow")
    for a in (0, length): M.poly([q(a, 0, z - .1), q(a, m, zr - .1), q(a, -depth, z - .1)], "plank")
def chimney(M, x, y, z0, z1, w=.32):
    M.box(x - w, x + w, y - w, y + w, z0, z1, "brick", top="snow"); M.box(x - w - .07, x + w + .07, y - w - .07, y + w + .07, z1 - .26, z1 - .12, "brick_b"); M.box(x - w - .03, x + w + .03, y - w - .03, y + w + .03, z1, z1 + .1, "snow")

def stair(layer, x0, x1, y0, y1, z1, n=14, rail=True):
    """Outside stair running along x from the ground (x0) up to z1 at x1, between y0 (front) and y1."""
    M = K.Mesh("stair", layer); d = (x1 - x0) / n
    for i in range(n):
        z = z1 * (i + 1) / n; a, b = sorted((x0 + d * i, x0 + d * (i + 1) + d * .18)); M.box(a, b, y0, y1, z - .05, z, "plank"); M.box(a, b - .03, y0 + .06, y1, z, z + .055 + .02 * math.sin(i * 2.1), "snow")
    for y in (y0 - .03, y1 + .03): beam(M, (x0, y, .02), (x1, y, z1 - .08), .04, "post", .13)
    if rail:
        for y in (y0,):
            beam(M, (x0, y, .95), (x1, y, z1 + .92), .04, "post", .045); beam(M, (x0 + .1, y, 1.01 + .1 * z1 / abs(x1 - x0)), (x1, y, z1 + .99), .05, "snow", .025)
            for i in range(1, n, 1): beam(M, (x0 + d * i, y, z1 * i / n), (x0 + d * i, y, z1 * i / n + .92), .022, "post", .022)
            beam(M, (x0, y, 0), (x0, y, 1.15), .065, "post"); M.box(x0 - .09, x0 + .09, y - .09, y + .09, 1.15, 1.24, "snow")
    return M.build()
def gallery(layer, x0, x1, y0, y1, z, ztop, posts):
    """Wooden gallery on posts: joists, boarded rail with cut slats, eave posts with knee braces."""
    M = K.Mesh("gallery", layer); fr = ((x0, y0, 0), (1, 0, 0), (0, -1, 0)); L = x1 - x0
    M.box(x0, x1, y0, y1, z - .10, z, "plank"); M.box(x0 - .04, x1 + .04, y0 - .05, y0 + .05, z - .26, z + .02, "post")
    for i in range(int(L / .55) + 1): M.box(x0 + i * .55, x0 + i * .55 + .1, y0 - .12, y1, z - .24, z - .10, "post")
    M.cap(fr, 0, L, -.10, .06, z + .02, .4)
    for x in posts:
        M.box(x - .075, x + .075, y0 - .03, y0 + .12, 0, ztop, "post"); M.box(x - .11, x + .11, y0 - .06, y0 + .15, 0, .3, "post")
        for zz in (z - .12, ztop):
            for s in (-1, 1):
                if x0 - .02 < x + s * .5 < x1 + .02: beam(M, (x, y0 + .04, zz - .55), (x + s * .5, y0 + .04, zz - .04), .045, "post")
    M.box(x0, x1, y0 - .05, y0 + .05, z + .92, z + 1.0, "post"); M.cap(fr, 0, L, -.04, .04, z + 1.0, .5)
    k = int(L / .17)
    for i in range(k):                                             # cut slats: waisted boards with gaps
        c = L * (i + .5) / k; w = .055; M.slab(fr, [(c - w, z + .10), (c + w, z + .10), (c + w, z + .32), (c + w * .45, z + .46), (c + w, z + .60), (c + w, z + .92), (c - w, z + .92), (c - w, z + .60), (c - w * .45, z + .46), (c - w, z + .32)], -.02, .02, "plank")
    M.box(x0, x1, y0 - .04, y0 + .04, z + .06, z + .12, "post"); M.box(x0 - .1, x1 + .1, y0 - .06, y0 + .1, ztop, ztop + .16, "post")
    return M.build()
def pump(layer, x, y, s=1.0):
    """Cast-iron yard pump on an ice boss: fluted column, domed cap, long handle, spout with its beard of ice."""
    M = K.Mesh("pump", layer); M.lathe(x, y, 0, [(.26, .0), (.24, .12), (.17, .16), (.15, .30), (.125, .34), (.115, .95), (.145, .98), (.145, 1.06), (.12, 1.10), (.15, 1.14), (.15, 1.34), (.16, 1.36), (.12, 1.46), (.05, 1.52), (.045, 1.58), (.07, 1.62), (.0, 1.68)], 12, "iron", scale=s)
    pipe(M, [(x - .12 * s, y, 1.02 * s), (x - .30 * s, y - .02, 1.06 * s), (x - .42 * s, y - .03, 1.02 * s), (x - .47 * s, y - .03, .88 * s)], .055 * s, "iron")
    pipe(M, [(x + .10 * s, y, 1.42 * s), (x + .26 * s, y, 1.56 * s), (x + .40 * s, y, 1.52 * s), (x + .56 * s, y - .02, 1.20 * s), (x + .66 * s, y - .03, .72 * s), (x + .72 * s, y - .03, .62 * s)], .028 * s, "iron"); ob = M.build()
    if not K.SNOW: return ob
    I = K.Mesh("ice", layer); rng = random.Random(4)
    for i in range(9):
        a = rng.uniform(0, 6.3); r = rng.uniform(0, .07); rod(I, (x - .47 * s + r * math.cos(a), y - .03 + r * math.sin(a), .88 * s), (x - .47 * s + r * 1.4 * math.cos(a), y - .03 + r * math.sin(a), rng.uniform(.12, .55) * s), .045 * s, "ice", 6, .008)
    I.lathe(x - .42 * s, y - .04, 0, [(.75, 0), (.58, .07), (.40, .11), (.25, .22), (.13, .40), (.05, .5), (0, .52)], 11, "ice", .4, s); I.lathe(x + .05, y, 0, [(.5, 0), (.34, .1), (.24, .13)], 10, "ice", 0, s)
    I.box(x - .15 * s, x + .15 * s, y - .15 * s, y + .15 * s, 1.42 * s, 1.47 * s, "snow"); I.lathe(x, y, 1.44 * s, [(.14, 0), (.11, .07), (.04, .13)], 9, "snow", 0, s); I.build(); return ob
def bucket(layer, x, y, z=0, s=1.0, mat="iron", handle=True, fill=None):
    M = K.Mesh("bucket", layer); M.lathe(x, y, z, [(.0, .01), (.105, .0), (.150, .29), (.158, .30), (.146, .30), (.11, .06)], 12, mat, 0, s)
    if fill: M.lathe(x, y, z, [(.13, .22), (.0, .24)], 12, fill, 0, s)
    if handle: pipe(M, [(x - .15 * s, y, z + .28 * s)] + [(x + .16 * s * math.cos(t), y - .05, z + .28 * s - .16 * s * math.sin(t) * .4) for t in np.linspace(math.pi, 0, 6)], .008 * s, mat, 5)
    return M.build()
def wheel(M, x, y, z, r, ax, mat="wood", n=18, spokes=10, w=.05):
    """Spoked cart wheel; ax = unit axle direction in the ground plane."""
    ax = np.array([*ax, 0.0]); t_ = np.array([-ax[1], ax[0], 0]); c = np.array([x, y, z])
    P = lambda a, rr, k: tuple(c + t_ * rr * math.cos(a) + np.array([0, 0, 1.0]) * rr * math.sin(a) + ax * k)
    for i in range(n):
        a, b = 2 * math.pi * i / n, 2 * math.pi * (i + 1) / n
        for k, s in ((w, 1), (-w, -1)): M.poly([P(a, r, k), P(b, r, k), P(b, r * .86, k), P(a, r * .86, k)][::s], mat)
        M.poly([P(a, r, -w), P(b, r, -w), P(b, r, w), P(a, r, w)], "iron"); M.poly([P(a, r * .86, -w), P(b, r * .86, -w), P(b, r * .86, w), P(a, r * .86, w)], mat)
    for i in range(spokes): a = 2 * math.pi * (i + .3) / spokes; beam(M, P(a, .05, 0), P(a, r * .88, 0), .022, mat)
    rod(M, P(0, 0, -w * 2), P(0, 0, w * 2.4), .075, mat, 9)
def cart(layer, x, y, rot=0.0):
    """Carter's flat two-wheeled dray resting on its shafts, snow on the bed."""
    M = K.Mesh("cart", layer); c, s = math.cos(rot), math.sin(rot); T = lambda a, b, z: (x + a * c - b * s, y + a * s + b * c, z); tilt = lambda a: .78 + .17 * a
    for b in (-.55, .55): beam(M, T(-1.25, b, tilt(-1.25) - .1), T(1.5, b, tilt(1.5) - .1), .05, "wood", .07); beam(M, T(-1.2, b * .9, tilt(-1.2)), T(-3.1, b * .62, .12), .04, "wood")
    for i in range(10): a = -1.2 + .29 * i; beam(M, T(a, -.66, tilt(a)), T(a, .66, tilt(a)), .025, "plank", .12)
    for i in range(9): a = -1.05 + .28 * i; beam(M, T(a, -.6, tilt(a) + .07), T(a, .6, tilt(a) + .07), .05 + .014 * math.sin(i * 2), "snow", .16)
    for b in (-.72, .72):
        wheel(M, *T(.1, b, .58)[:2], .58, .58, (-s, c))
        for i in range(4): a = -1.0 + i * .75; beam(M, T(a, b * .92, tilt(a)), T(a, b * .98, tilt(a) + .38), .025, "wood")
        beam(M, T(-1.1, b * .98, tilt(-1.1) + .36), T(1.4, b * .98, tilt(1.4) + .36), .03, "wood")
    rod(M, T(.1, -.8, .58), T(.1, .8, .58), .05, "iron"); return M.build()
def trough(layer, x0, x1, y0, y1, h=.55):
    M = K.Mesh("trough", layer); M.box(x0, x1, y0, y0 + .07, .12, h, "wood"); M.box(x0, x1, y1 - .07, y1, .12, h, "wood"); M.box(x0, x0 + .07, y0, y1, .12, h, "wood"); M.box(x1 - .07, x1, y0, y1, .12, h, "wood"); M.box(x0, x1, y0, y1, .12, .2, "wood"); M.box(x0 + .05, x1 - .05, y0 + .05, y1 - .05, .2, h - .08, "ice")
    for x in (x0 + .15, x1 - .25): M.box(x, x + .1, y0 - .03, y1 + .03, 0, .14, "wood")
    M.cap(((x0, y0, 0), (1, 0, 0), (0, -1, 0)), 0, x1 - x0, -.08, .02, h, .3); return M.build()
def workbench(layer, x0, x1, y0, y1, z=.86, vice=True):
    M = K.Mesh("bench", layer); M.box(x0, x1, y0, y1, z - .09, z, "bench_wood"); M.box(x0 + .08, x1 - .08, y0 + .08, y1 - .06, z - .24, z - .09, "bench_wood")
    for x in (x0 + .12, x1 - .26):
        for y in (y0 + .06, y1 - .2): M.box(x, x + .13, y, y + .13, 0, z - .09, "bench_wood")
    M.box(x0 + .12, x1 - .12, y0 + .12, y1 - .14, .18, .24, "bench_wood")
    M.box(x0 + .35, x0 + .68, y0 + .18, y0 + .27, z, z + .07, "tool"); M.box(x0 + .52, x0 + .56, y0 + .2, y0 + .25, z + .07, z + .16, "tool")          # plane
    if vice: rod(M, (x1 - .1, y0 - .12, z - .16), (x1 - .1, y0 + .05, z - .16), .03, "tool"); M.box(x1 - .32, x1 - .02, y0 - .07, y0, z - .22, z, "bench_wood")
    rng = random.Random(8)
    for i in range(26):
        x, y = rng.uniform(x0 - .5, x1 + .3), rng.uniform(y0 - .7, y0 + .3); M.box(x, x + rng.uniform(.03, .12), y, y + .05, 0, rng.uniform(.02, .09), "bench_wood")
    return M.build()
def washing(layer, a, b, items, sag=.25):
    """Clothes frozen stiff on a line from a to b; items = [(t along the line, kind, swing in radians)]."""
    a, b = np.array(a, float), np.array(b, float); L = np.linalg.norm(b[:2] - a[:2]); u = (b - a)[:2] / L; on = lambda t: a * (1 - t) + b * t - np.array([0, 0, sag * 4 * t * (1 - t)])
    R = K.Mesh("line", layer); pipe(R, [on(t) for t in np.linspace(0, 1, 13)], .010, "iron", 5); R.build()
    SH = dict(shirt=[(-.22, 0), (.22, 0), (.30, -.05), (.62, -.44), (.52, -.54), (.27, -.30), (.29, -.86), (-.29, -.88), (-.27, -.30), (-.50, -.57), (-.61, -.47), (-.30, -.05)],
              drawers=[(-.20, 0), (.20, 0), (.25, -.5), (.23, -1.02), (.09, -1.03), (.02, -.42), (-.08, -1.0), (-.22, -1.01), (-.24, -.5)],
              dress=[(-.14, 0), (.14, 0), (.22, -.10), (.15, -.30), (.32, -.74), (-.31, -.76), (-.15, -.30), (-.22, -.11)], sheet=[(-.62, 0), (.62, -.02), (.63, -.92), (.2, -.96), (-.25, -.92), (-.61, -.97)])
    for t, kind, sw in items:
        p = on(t); M = K.Mesh("wash", layer); n = (u[1] * math.cos(sw) + 0, -u[0] * math.cos(sw), 0); fr = (tuple(p), (u[0], u[1], 0), (u[1], -u[0], 0)); k = .35 * sw
        pts = [(x + z * k * .4, z) for x, z in SH[kind]]; M.slab(fr, pts, -.025 + 0, .025, "cloth_b" if kind == "dress" else "cloth"); M.build()
        P = K.Mesh("pegs", layer)
        for x in (SH[kind][0][0] * .8, SH[kind][1][0] * .8): P.obox(fr, x - .02, x + .02, -.03, .03, -.06, .05, "post")
        P.build()
def mound(layer, x, y, length, width, h, rot, mat, seed=3, n=22):
    """Long low mound under matting: a half-round ridge with two swellings."""
    rng = random.Random(seed); M = K.Mesh("mound", layer); c, s = math.cos(rot), math.sin(rot); hs = [h * (.55 + .45 * math.exp(-((i / n - .14) / .09) ** 2) + .30 * math.exp(-((i / n - .36) / .14) ** 2) + .25 * math.exp(-((i / n - .93) / .06) ** 2)) + rng.uniform(-.01, .01) for i in range(n + 1)]
    ws = [width * (.80 + .25 * math.exp(-((i / n - .30) / .16) ** 2)) for i in range(n + 1)]; prof = [(-1, 0), (-.72, .62), (-.25, 1), (.25, .97), (.72, .58), (1, 0)]
    T = lambda i, u, v: (x + (length * (i / n - .5)) * c - u * ws[i] / 2 * s, y + (length * (i / n - .5)) * s + u * ws[i] / 2 * c, v * hs[i])
    for i in range(n):
        for (a, b), (p, q) in zip(prof, prof[1:]): M.poly([T(i, a, b), T(i + 1, a, b), T(i + 1, p, q), T(i, p, q)], mat)
    for i in (0, n): M.poly([T(i, a, b) for a, b in prof], mat)
    return M.build()
def path(layer, pts, w, fn, seed=0, mat="track", lift=.007):
    """Trodden path: a ragged ribbon laid on the ground z = fn(x, y), with loose footprints beside it."""
    rng = random.Random(seed); p = np.array(pts, float); t = np.linspace(0, len(p) - 1, len(p) * 9); p = np.stack([np.interp(t, range(len(p)), p[:, i]) for i in (0, 1)], 1)
    k = np.ones(7) / 7; q = p.copy()
    for i in (0, 1): q[3:-3, i] = np.convolve(p[:, i], k, "valid")
    d = np.gradient(q, axis=0); d /= np.linalg.norm(d, axis=1)[:, None] + 1e-9; nr = np.stack([-d[:, 1], d[:, 0]], 1); M = K.Mesh("path", layer); ws = np.convolve(np.pad([w * rng.uniform(.55, 1.3) for _ in q], 3, "edge"), np.ones(7) / 7, "valid")
    for i in range(len(q) - 1):
        a = [q[i] + nr[i] * ws[i] / 2, q[i] - nr[i] * ws[i] / 2, q[i + 1] - nr[i + 1] * ws[i + 1] / 2, q[i + 1] + nr[i + 1] * ws[i + 1] / 2]; M.poly([(v[0], v[1], fn(*v) + lift) for v in a], mat)
    for i in range(0, len(q), 2):
        s = rng.choice((-1, 1)); c = q[i] + nr[i] * s * (w * .5 + rng.uniform(.05, .22)); a = math.atan2(d[i][1], d[i][0]) + rng.uniform(-.4, .4)
        M.poly([(c[0] + .14 * math.cos(e) * math.cos(a) - .055 * math.sin(e) * math.sin(a), c[1] + .14 * math.cos(e) * math.sin(a) + .055 * math.sin(e) * math.cos(a), fn(*c) + lift) for e in np.linspace(0, 2 * math.pi, 8)[:-1]], mat)
    return M.build()
def wall_holes(M, fr, u0, u1, z0, z1, holes, n0, n1, mat):
    """Wall slab with rectangular openings [(u0, u1, z0, z1)]: real depth at every jamb."""
    us = sorted({u0, u1} | {v for h in holes for v in h[:2] if u0 < v < u1}); zs = sorted({z0, z1} | {v for h in holes for v in h[2:] if z0 < v < z1})
    for a, b in zip(us, us[1:]):
        run = None
        for c, d in list(zip(zs, zs[1:])) + [(None, None)]:
            hole = c is None or any(h[0] <= a + 1e-6 and b <= h[1] + 1e-6 and h[2] <= c + 1e-6 and d <= h[3] + 1e-6 for h in holes)
            if not hole: run = (run[0], d) if run else (c, d)
            elif run: M.obox(fr, a, b, n0, n1, run[0], run[1], mat); run = None

# ---- furniture
def table(layer, x0, x1, y0, y1, z=.76, mat="wood", cloth=None, leg=.05):
    M = K.Mesh("table", layer); M.box(x0, x1, y0, y1, z - .04, z, cloth or mat)
    if cloth:
        for fr, L in ((((x0, y0, 0), (1, 0, 0), (0, -1, 0)), x1 - x0), (((x1, y0, 0), (0, 1, 0), (1, 0, 0)), y1 - y0), (((x0, y1, 0), (0, -1, 0), (-1, 0, 0)), y1 - y0)):
            k = int(L / .16); pts = [(0, z), (L, z)] + [(L * (k - i) / k, z - .25 - .035 * math.sin(i * 1.7) - (.10 if i in (0, k) else 0)) for i in range(k + 1)]; M.slab(fr, pts[::-1], -.012, .012, cloth)
    else: M.box(x0 + .06, x1 - .06, y0 + .06, y1 - .06, z - .14, z - .04, mat)
    for x in (x0 + .08, x1 - .08 - 2 * leg):
        for y in (y0 + .08, y1 - .08 - 2 * leg): M.box(x, x + 2 * leg, y, y + 2 * leg, 0, z - .04, mat)
    return M.build()
def chair(layer, x, y, rot=0.0, mat="chair", bent=True):
    """Vienna chair: round seat, hooped bentwood back. rot = 0 faces +y (its back is towards the camera)."""
    M = K.Mesh("chair", layer); c, s = math.cos(rot), math.sin(rot); T = lambda a, b, z: (x + a * c - b * s, y + a * s + b * c, z)
    n = 14; ring = [(.205 * math.cos(2 * math.pi * i / n), .205 * math.sin(2 * math.pi * i / n)) for i in range(n)]
    M.poly([T(a, b, .47) for a, b in ring], mat); M.poly([T(a, b, .43) for a, b in ring][::-1], mat)
    for (a, b), (d, e) in zip(ring, ring[1:] + ring[:1]): M.poly([T(a, b, .43), T(d, e, .43), T(d, e, .47), T(a, b, .47)], mat)
    for a, b in ((-.15, .15), (.15, .15)): rod(M, T(a * 1.15, b * 1.2, 0), T(a, b, .44), .018, mat, 6, .022)
    hoop = [T(-.19, -.20, 0), T(-.18, -.19, .45)] + [T(.185 * math.cos(t), -.21 - .05 * math.sin(t), .70 + .26 * math.sin(t)) for t in np.linspace(math.pi, 0, 9)] + [T(.18, -.19, .45), T(.19, -.20, 0)]
    pipe(M, hoop, .019, mat, 6)
    if bent: pipe(M, [T(-.11, -.19, .46)] + [T(.11 * math.cos(t), -.215 - .03 * math.sin(t), .66 + .16 * math.sin(t)) for t in np.linspace(math.pi, 0, 7)] + [T(.11, -.19, .46)], .014, mat, 6)
    else:
        for z in (.62, .78): M.poly([T(-.18, -.22, z), T(.18, -.22, z), T(.18, -.235, z + .08), T(-.18, -.235, z + .08)], mat)
    pipe(M, [T(.17 * math.cos(t), .17 * math.sin(t), .25) for t in np.linspace(0, 2 * math.pi, 11)], .011, mat, 5); return M.build()
def setting(M, x, y, z, glass=True, rot=0.0):
    """Plate, bowl, spoon, small glass."""
    M.lathe(x, y, z, [(0, .006), (.075, .006), (.125, .022), (.128, .026), (.08, .012)], 14, "china"); M.lathe(x, y, z, [(.05, .012), (.085, .05), (.09, .052), (.0, .03)], 12, "china")
    c, s = math.cos(rot), math.sin(rot); rod(M, (x + .17 * c, y + .17 * s - .08, z + .006), (x + .17 * c, y + .17 * s + .08, z + .008), .006, "steel", 5)
    if glass: M.lathe(x - .10, y + .15, z, [(.022, 0), (.026, .005), (.006, .012), (.006, .035), (.026, .045), (.03, .09)], 9, "frost")
def lampshade(layer, x, y, z, r=.33, zceil=2.9):
    """Hanging paraffin lamp: brass tank, glass chimney, wide shade, three chains.  Only the shade throws a shadow: the flame stands inside the rest."""
    M = K.Mesh("shade", layer); M.lathe(x, y, z, [(r, 0), (r * 1.02, .012), (r * .55, .17), (r * .26, .235), (r * .24, .25)], 18, "shade"); M.build()
    M = K.Mesh("lamp", layer); M.lathe(x, y, z - .12, [(.0, -.10), (.05, -.09), (.085, -.03), (.085, .03), (.05, .06), (.035, .10)], 12, "brass"); M.lathe(x, y, z - .02, [(.028, 0), (.045, .06), (.036, .14), (.025, .27)], 9, "bulb"); M.lathe(x, y, z + .34, [(.03, 0), (.05, .02), (.03, .07), (.01, .1)], 9, "brass")
    for k in range(3): a = 2 * math.pi * k / 3 + .5; rod(M, (x + r * .5 * math.cos(a), y + r * .5 * math.sin(a), z + .17), (x + .02 * math.cos(a), y + .02 * math.sin(a), z + .40), .006, "brass", 5)
    rod(M, (x, y, z + .4), (x, y, zceil), .008, "brass", 5); M.build().visible_shadow = False
def tile_stove(layer, x0, x1, y0, y1, h=2.5):
    """Dutch stove: glazed tiles in courses, cornice, iron door, ash door."""
    M = K.Mesh("stove", layer); M.box(x0 - .04, x1 + .04, y0 - .04, y1 + .04, 0, .14, "tile_b"); M.box(x0, x1, y0, y1, .14, h - .2, "tile"); M.box(x0 - .06, x1 + .06, y0 - .06, y1 + .06, h - .2, h - .1, "tile_b"); M.box(x0 - .03, x1 + .03, y0 - .03, y1 + .03, h - .1, h, "tile_b"); M.box(x0 - .03, x1 + .03, y0 - .03, y1 + .03, 1.02, 1.09, "tile_b"); ob = M.build()
    D = K.Mesh("door", layer); c = (x0 + x1) / 2; fr = ((c, y0, 0), (1, 0, 0), (0, -1, 0)); D.obox(fr, -.17, .17, 0, .03, .42, .76, "iron"); D.obox(fr, -.12, .12, .03, .05, .47, .71, "iron"); D.obox(fr, -.13, .13, 0, .03, .20, .34, "iron"); D.obox(fr, .13, .19, .03, .06, .56, .60, "brass"); D.build()
    return ob
def sewing_machine(layer, x, y, z=.76):
    """Treadle machine on its stand: arm, wheel, wood top, cast legs."""
    M = K.Mesh("sewing", layer); M.box(x - .48, x + .48, y - .22, y + .22, z - .04, z, "wood"); M.box(x - .46, x - .22, y - .2, y + .2, z - .18, z - .04, "wood"); M.build()
    A = K.Mesh("arm", layer); fr = ((x, y, z), (1, 0, 0), (0, -1, 0)); A.obox(fr, -.24, .24, -.09, .09, 0, .04, "machine")
    A.slab(fr, [(.10, .04), (.22, .04), (.20, .16), (.20, .30), (.12, .345), (-.14, .325), (-.215, .30), (-.225, .14), (-.20, .10), (-.16, .10), (-.145, .20), (-.10, .235), (.06, .245), (.11, .20)], -.055, .055, "machine"); rod(A, (x - .185, y, z + .04), (x - .185, y, z + .13), .008, "steel", 5)
    A.lathe(x - .04, y, z + .34, [(.03, 0), (.03, .06), (.008, .06), (.008, .09)], 8, "linen"); wheel(A, x + .25, y, z + .21, .085, (1, 0), "machine", 14, 5, .018); A.build()
    S = K.Mesh("stand", layer)
    for sx in (-.36, .36):
        for a, b in (((sx, -.18, 0), (sx, .02, .36)), ((sx, .18, 0), (sx, -.02, .36)), ((sx, -.14, .72), (sx, 0, .36)), ((sx, .14, .72), (sx, 0, .36))): rod(S, (x + a[0], y + a[1], a[2]), (x + b[0], y + b[1], b[2]), .018, "iron", 6)
    wheel(S, x + .30, y, .40, .17, (1, 0), "iron", 16, 6, .014); S.box(x - .2, x + .18, y - .14, y + .12, .12, .15, "iron"); rod(S, (x - .36, y, .36), (x + .36, y, .36), .014, "iron", 6); S.build()
# ---- render
def lamp_point(pos, power=1.0):
    """Hard-edged point lamp; a surface facing it one metre away reads `power`."""
    l = bpy.data.lights.new("pt", "POINT"); l.energy = power * 4 * math.pi ** 2; l.shadow_soft_size = 0; o = bpy.data.objects.new("pt", l); bpy.context.scene.collection.objects.link(o); o.location = pos; return o
def render_lit(out, layers, sun, lamps, scale=100, anchors=None, w=3200, h=1800):
    """kit.render with `sun` (direction of travel) as the key pass, then one more pass per entry of lamps = {name: [(x, y, z, power), ...] or (dx, dy, dz)}.
    Points of one entry are rendered apart and added by the press (one sample draws one lamp)."""
    K.sun(sun); K.render(out, layers, w, h, scale, anchors=anchors); sc = bpy.context.scene
    for o in list(bpy.data.objects):
        if o.type == "LIGHT": bpy.data.objects.remove(o)
    vl = sc.view_layers[0]
    for a in ("use_pass_z", "use_pass_normal", "use_pass_object_index", "use_pass_material_index", "use_pass_position"): setattr(vl, a, False)
    nt = sc.node_tree; nt.nodes.clear(); rl = nt.nodes.new("CompositorNodeRLayers"); fo = nt.nodes.new("CompositorNodeOutputFile"); fo.format.file_format = "OPEN_EXR"; fo.format.color_mode = "RGB"; fo.format.color_depth = "16"; fo.format.exr_codec = "ZIP"; fo.base_path = out; nt.links.new(rl.outputs["Image"], fo.inputs[0])
    for name, pts in lamps.items():
        for i, p in enumerate([pts] if isinstance(pts, tuple) else pts):
            if len(p) == 3: K.sun(p)
            else: lamp_point(p[:3], p[3])
            for L in layers:
                for c in bpy.data.collections:
                    for o in c.objects: o.visible_camera = (c.name == L)
                fo.file_slots[0].path = f"{L}_lamp-{name}-{i}_"; bpy.ops.render.render(write_still=False)
            for o in list(bpy.data.objects):
                if o.type == "LIGHT": bpy.data.objects.remove(o)

# =====================================================================  B. people (faces unseen)
def boy_back(hands="pockets"):
    """Boy of twelve in a coat cut for fourteen, from behind: weight on the left leg, head bent to the right."""
    coat = [(-.02, .815), (.05, .812), (.088, .795), (.125, .765), (.138, .70), (.128, .60), (.122, .50), (.138, .34), (.156, .215), (.148, .185), (.06, .175), (-.03, .182), (-.12, .172), (-.152, .192), (-.150, .30), (-.132, .44), (-.124, .56), (-.134, .68), (-.128, .755), (-.092, .795)]
    p = [("boot", "l", [(-.062, .21, .046), (-.070, .06, .043), (-.078, .022, .036), (-.100, .020, .026)]), ("boot", "l", [(.058, .21, .045), (.078, .06, .042), (.090, .022, .035), (.118, .022, .025)]), ("coat", "c", coat)]
    if hands == "pockets": p += [("sleeve", "l", [(-.118, .745, .036), (-.155, .62, .038), (-.152, .50, .037), (-.126, .425, .032)]), ("sleeve", "l", [(.120, .745, .036), (.158, .63, .038), (.160, .51, .037), (.134, .43, .032)])]
    elif hands == "scuttle": p += [("sleeve", "l", [(-.118, .745, .036), (-.150, .62, .037), (-.148, .50, .035), (-.150, .41, .030)]), ("sleeve", "l", [(.120, .745, .036), (.168, .62, .037), (.186, .50, .035), (.196, .40, .030)]), ("glove", "c", [(.172, .42), (.218, .42), (.222, .375), (.200, .355), (.176, .375)]), ("cane", "l", [(.200, .37, .006), (.150, .30, .006), (.152, .25, .006)]), ("cane", "l", [(.200, .37, .006), (.258, .30, .006), (.262, .25, .006)]), ("case", "p", [(.135, .262), (.280, .262), (.255, .10), (.158, .10)]), ("glove", "c", [(-.175, .42), (-.128, .42), (-.128, .375), (-.150, .352), (-.172, .375)])]
    else: p += [("sleeve", "l", [(-.118, .745, .036), (-.150, .62, .037), (-.150, .50, .035), (-.144, .41, .030)]), ("sleeve", "l", [(.120, .745, .036), (.156, .63, .037), (.158, .51, .035), (.150, .42, .030)]), ("glove", "c", [(-.166, .42), (-.120, .42), (-.120, .375), (-.142, .352), (-.164, .375)]), ("glove", "c", [(.128, .43), (.172, .43), (.170, .385), (.150, .362), (.128, .385)])]
    p += [("seam", "l", [(-.004, .60, .0015), (.004, .44, .004), (-.010, .19, .002)]), ("seam", "l", [(-.075, .56, .001), (-.092, .40, .0045), (-.102, .21, .0015)]), ("seam", "l", [(.070, .57, .001), (.084, .42, .004), (.106, .22, .0015)]), ("seam", "l", [(-.112, .735, .001), (-.116, .64, .004), (-.108, .56, .001)]), ("seam", "l", [(.112, .735, .001), (.118, .65, .004), (.110, .57, .001)]), ("belt", "p", [(-.075, .605), (.078, .600), (.078, .572), (-.075, .577)]), ("btn", "c", [(-.052, .597), (-.044, .589), (-.052, .581), (-.060, .589)]), ("btn", "c", [(.054, .594), (.062, .586), (.054, .578), (.046, .586)]),
          ("hair", "c", [(-.05, .88), (.072, .88), (.07, .82), (-.05, .825)]), ("collar", "c", [(-.070, .838), (.0, .848), (.078, .832), (.090, .800), (.05, .778), (-.04, .780), (-.082, .806)]),
          ("hat", "c", [(-.062, .900), (-.058, .955), (-.020, .992), (.040, .996), (.082, .965), (.090, .905), (.086, .870), (.05, .858), (-.04, .864), (-.064, .876)]), ("hat", "c", [(-.068, .905), (-.048, .900), (-.044, .852), (-.058, .830), (-.076, .850)]), ("hat", "c", [(.094, .900), (.074, .896), (.072, .846), (.086, .824), (.104, .848)]), ("seam", "l", [(-.060, .906, .002), (.014, .922, .004), (.088, .903, .002)])]
    return p
def youth_crouch():
    """Thin youth squatting, seen from behind and a little to the side, facing -x, one arm out to the fire with a chisel."""
    return [("leg", "l", [(.17, .215, .075), (-.05, .335, .058), (-.11, .30, .055), (-.085, .10, .042), (-.10, .030, .034), (-.155, .022, .026)]), ("leg", "l", [(.19, .205, .078), (.02, .29, .060), (-.03, .27, .056), (.035, .10, .043), (.03, .030, .036), (-.03, .020, .027)]),
            ("body2", "c", [(.005, .60), (.075, .605), (.135, .565), (.185, .47), (.235, .34), (.255, .22), (.20, .145), (.10, .165), (.045, .26), (.00, .38), (-.035, .50)]), ("arm", "l", [(.035, .545, .048), (-.03, .44, .040), (-.13, .43, .032), (-.20, .435, .027)]), ("arm", "l", [(.075, .54, .050), (.055, .42, .042), (-.055, .355, .034), (-.155, .375, .028)]),
            ("cane", "l", [(-.16, .385, .012), (-.25, .33, .011), (-.27, .315, .006)]), ("steel", "l", [(-.265, .32, .010), (-.36, .26, .008)]), ("skin", "l", [(-.165, .375, .026), (-.195, .365, .022)]), ("skin", "l", [(.018, .62, .036), (-.008, .655, .036)]),
            ("hair", "c", [(-.075, .70), (-.070, .765), (-.015, .800), (.045, .785), (.070, .725), (.055, .665), (.01, .640), (-.035, .650)]), ("skin", "c", [(-.078, .712), (-.060, .730), (-.048, .655), (-.062, .650), (-.080, .678)]),
            ("fold", "l", [(.12, .53, .001), (.165, .40, .004), (.175, .26, .001)]), ("fold", "l", [(.065, .50, .001), (.07, .36, .004), (.10, .22, .001)]), ("fold", "l", [(.10, .215, .001), (.02, .265, .004), (-.04, .31, .001)])]
def soldier(pose=0):
    """Long-coated soldier, fur hat with flaps, rifle slung: five attitudes, no badges."""
    a = [(0, .0, .0), (.012, .03, .02), (-.014, -.02, -.02), (.02, -.03, .01), (-.008, .02, -.01)][pose % 5]; dx, hd, sh = a
    coat = [(dx, .865), (.05 + dx, .862), (.085 + dx, .845), (.118 + dx, .815 + sh), (.128, .74), (.112, .64), (.104, .56), (.118, .42), (.140, .25), (.146, .185), (.05, .170), (-.05, .180), (-.142, .172), (-.136, .26), (-.116, .42), (-.104, .56), (-.112, .66), (-.126, .74), (-.116 + dx, .815 - sh), (-.085 + dx, .845), (-.05 + dx, .862)]
    legs = [[(-.055, .19, .036), (-.062, .05, .032), (-.085, .018, .024)], [(.055, .19, .036), (.066, .05, .032), (.095, .018, .024)]] if pose % 2 == 0 else [[(-.045, .19, .036), (-.040, .05, .032), (-.055, .018, .025)], [(.060, .19, .036), (.092, .06, .032), (.125, .024, .024)]]
    p = [("boot", "l", l) for l in legs] + [("coat", "c", coat)]
    L = [(-.110 + dx, .79, .036), (-.142, .66, .035), (-.140, .53, .031), (-.120, .44, .026)]; Rr = [(.110 + dx, .79, .036), (.144, .67, .035), (.150, .55, .031), (.140, .45, .026)]
    if pose == 1: Rr = [(.110, .79, .036), (.155, .68, .035), (.110, .60, .031), (.040, .66, .026)]
    if pose == 2: L = [(-.110, .79, .036), (-.165, .68, .034), (-.130, .58, .030), (-.050, .57, .026)]
    if pose == 3: Rr = [(.118, .79, .036), (.170, .66, .034), (.215, .55, .030), (.245, .47, .025)]
    p += [("coat", "l", L), ("coat", "l", Rr), ("glove", "l", [L[-1][:2] + (.026,), (L[-1][0], L[-1][1] - .03, .020)]), ("belt", "p", [(-.106, .585), (.106, .585), (.105, .555), (-.105, .555)]), ("seam", "l", [(0, .54, .002), (.006, .36, .004), (-.004, .19, .002)]), ("seam", "l", [(-.07, .54, .001), (-.09, .36, .0045), (-.10, .20, .001)]), ("seam", "l", [(.07, .54, .001), (.082, .38, .0045), (.10, .21, .001)])]
    h = dx + hd; p += [("collar", "c", [(-.062 + dx, .893), (dx, .900), (.062 + dx, .893), (.080 + dx, .852), (.03 + dx, .832), (-.03 + dx, .832), (-.080 + dx, .852)]), ("hat", "c", [(h - .064, .925), (h - .058, .978), (h - .02, 1.0), (h + .03, 1.0), (h + .062, .975), (h + .066, .925), (h + .05, .898), (h - .05, .898)]), ("hat", "c", [(h - .072, .932), (h - .05, .930), (h - .046, .882), (h - .060, .866), (h - .076, .885)]), ("hat", "c", [(h + .072, .932), (h + .05, .930), (h + .046, .882), (h + .060, .866), (h + .076, .885)])]
    if pose != 3: k = -1 if pose in (2, 4) else 1; p += [("rifle", "l", [(k * .085, .38, .020), (k * .092, .52, .018), (k * .088, .70, .013), (k * .098, .98, .009), (k * .104, 1.10, .006)]), ("rifle", "l", [(k * .104, 1.09, .005), (k * .112, 1.27, .003)]), ("strap", "l", [(k * .088, .80, .007), (k * .03, .72, .008), (k * .07, .56, .006)])]
    else: p += [("cane", "l", [(.245, .47, .012), (.245, .425, .005)]), ("lampb", "p", [(.208, .430), (.282, .430), (.290, .310), (.200, .310)]), ("lampg", "p", [(.217, .416), (.273, .416), (.279, .326), (.211, .326)])]
    return p
def lieutenant():
    """Officer in a caped greatcoat, soft-crowned cap, turned three-quarters to -x, both hands on the hilt of his scabbarded sword set in the snow."""
    return [("boot", "l", [(-.045, .20, .037), (-.055, .05, .033), (-.105, .018, .022)]), ("boot", "l", [(.050, .20, .037), (.060, .05, .033), (.020, .018, .024)]), ("coat", "c", [(-.02, .865), (.045, .862), (.088, .835), (.118, .76), (.122, .62), (.112, .52), (.130, .34), (.146, .20), (.05, .180), (-.06, .188), (-.128, .176), (-.122, .34), (-.108, .50), (-.118, .62), (-.112, .76), (-.075, .84)]),
            ("cape", "c", [(-.02, .868), (.05, .862), (.105, .82), (.142, .71), (.150, .585), (.07, .560), (-.02, .572), (-.105, .555), (-.138, .60), (-.130, .72), (-.088, .83)]), ("coat", "l", [(-.085, .64, .036), (-.155, .585, .030), (-.185, .570, .026)]), ("glove", "c", [(-.215, .600), (-.175, .605), (-.160, .575), (-.180, .550), (-.210, .560)]),
            ("sword", "l", [(-.198, .64, .008), (-.196, .585, .010)]), ("sword", "l", [(-.196, .57, .009), (-.215, .30, .009), (-.250, .004, .007)]), ("btn", "l", [(-.220, .588, .006), (-.172, .590, .006)]), ("seam", "l", [(.02, .555, .001), (.035, .38, .005), (.03, .20, .001)]), ("seam", "l", [(-.05, .83, .001), (-.07, .70, .004), (-.072, .57, .001)]), ("seam", "l", [(.07, .82, .001), (.095, .70, .004), (.10, .58, .001)]), ("seam", "l", [(-.06, .54, .001), (-.075, .38, .004), (-.085, .20, .001)]),
            ("collar", "c", [(-.058, .890), (.0, .900), (.058, .885), (.066, .850), (.0, .832), (-.062, .852)]), ("hair", "c", [(-.046, .935), (.052, .935), (.050, .890), (.0, .876), (-.042, .886)]), ("hat", "c", [(-.070, .968), (-.040, .998), (.025, 1.0), (.078, .980), (.072, .955), (.050, .945), (.050, .922), (-.046, .922), (-.052, .944)]), ("band", "p", [(-.050, .945), (.052, .945), (.050, .922), (-.046, .922)]), ("hat", "c", [(-.044, .926), (-.095, .912), (-.100, .904), (-.046, .908)])]
def joiner_plank():
    """Old joiner in a quilted jacket and felt cap, walking to +x with planed boards on his shoulder."""
    return [("trouser", "l", [(-.01, .46, .062), (-.07, .26, .050), (-.115, .10, .040), (-.14, .035, .028), (-.115, .016, .018)]), ("trouser", "l", [(.01, .46, .062), (.065, .27, .050), (.085, .10, .038), (.09, .030, .028), (.125, .016, .018)]), ("boot", "l", [(-.13, .06, .032), (-.14, .028, .026), (-.10, .016, .018)]), ("boot", "l", [(.088, .06, .032), (.092, .028, .026), (.135, .016, .018)]),
            ("coat", "c", [(-.03, .845), (.045, .84), (.085, .78), (.098, .66), (.088, .54), (.108, .42), (.04, .395), (-.06, .40), (-.118, .42), (-.100, .54), (-.112, .66), (-.100, .78)]), ("seam", "l", [(-.08, .60, .001), (.0, .585, .004), (.085, .60, .001)]), ("seam", "l", [(-.07, .47, .001), (.0, .455, .003), (.08, .47, .001)]), ("skin", "c", [(-.025, .935), (.04, .94), (.062, .91), (.055, .875), (.02, .845), (-.03, .86)]), ("collar", "c", [(-.06, .872), (.0, .875), (.05, .852), (.04, .822), (-.06, .83)]),
            ("hat", "c", [(-.055, .905), (-.062, .965), (-.015, .998), (.042, .985), (.068, .935), (.03, .925), (.012, .90), (.006, .862), (-.03, .858)]), ("wood", "p", [(-.78, .885), (.74, .800), (.742, .828), (-.778, .914)]), ("wood2", "p", [(-.70, .918), (.62, .842), (.622, .866), (-.698, .942)]), ("coat", "l", [(.02, .785, .044), (.075, .70, .038), (.13, .775, .030)]), ("glove", "c", [(.112, .79), (.152, .80), (.160, .835), (.128, .85), (.108, .825)])]
def joiner_stand():
    """Old joiner standing in his doorway with his arms down, quilted jacket, New Year cap."""
    return [("trouser", "l", [(-.048, .44, .056), (-.055, .22, .046), (-.058, .06, .036)]), ("trouser", "l", [(.048, .44, .056), (.058, .22, .046), (.062, .06, .036)]), ("boot", "l", [(-.058, .045, .034), (-.080, .020, .024)]), ("boot", "l", [(.062, .045, .034), (.086, .020, .024)]), ("coat", "c", [(-.05, .842), (.05, .842), (.110, .80), (.126, .70), (.118, .58), (.132, .42), (.06, .398), (-.06, .400), (-.132, .42), (-.118, .58), (-.126, .70), (-.110, .80)]),
            ("coat", "l", [(-.108, .775, .036), (-.148, .64, .037), (-.150, .52, .038), (-.138, .455, .034)]), ("coat", "l", [(.108, .775, .036), (.148, .65, .037), (.152, .53, .038), (.142, .46, .034)]), ("skin", "c", [(-.042, .93), (.042, .93), (.046, .885), (.024, .848), (-.024, .848), (-.046, .885)]), ("collar", "c", [(-.05, .862), (.05, .862), (.056, .835), (-.056, .835)]), ("hat", "c", [(-.052, .915), (-.050, .965), (-.018, .994), (.018, .994), (.050, .965), (.052, .915)]), ("seam", "l", [(.0, .82, .001), (.01, .62, .003), (.0, .42, .001)]), ("seam", "l", [(-.10, .56, .001), (.0, .548, .003), (.10, .56, .001)])]
def water_carrier():
    """Woman from behind in shawl and padded jacket, yoke with two pails."""
    return [("boot", "l", [(-.05, .15, .034), (-.055, .03, .030), (-.07, .018, .022)]), ("boot", "l", [(.045, .15, .034), (.05, .03, .030), (.07, .018, .022)]), ("skirt", "c", [(-.085, .56), (.085, .56), (.125, .34), (.150, .115), (.06, .10), (-.05, .108), (-.150, .11), (-.125, .34)]), ("coat", "c", [(-.06, .845), (.06, .845), (.118, .79), (.125, .66), (.105, .55), (.118, .47), (.0, .455), (-.118, .47), (-.105, .55), (-.125, .66), (-.118, .79)]),
            ("cane", "l", [(-.40, .772, .012), (-.2, .822, .015), (.0, .835, .016), (.2, .818, .015), (.40, .762, .012)]), ("coat", "l", [(-.105, .77, .036), (-.165, .70, .033), (-.205, .80, .026)]), ("coat", "l", [(.105, .77, .036), (.170, .69, .033), (.215, .79, .026)]), ("shawl", "c", [(-.058, .93), (-.045, .985), (.0, 1.0), (.05, .982), (.062, .925), (.075, .86), (.115, .80), (.06, .76), (.0, .655), (-.06, .76), (-.115, .80), (-.075, .86)]), ("seam", "l", [(-.05, .86, .001), (-.01, .76, .004), (.0, .67, .001)])] + \
           [q for x, k in ((-.395, 0), (.395, .012)) for q in (("cane", "l", [(x, .77, .005), (x - .055, .44 - k, .004)]), ("cane", "l", [(x, .77, .005), (x + .055, .44 - k, .004)]), ("pail", "p", [(x - .082, .44 - k), (x + .082, .44 - k), (x + .064, .25 - k), (x - .064, .25 - k)]), ("ice", "p", [(x - .078, .448 - k), (x + .078, .448 - k), (x + .074, .425 - k), (x - .074, .425 - k)]))]
def reader_back():
    """Woman of about forty-five at a table, from behind, to the hips: cardigan, hair pinned up, head bent over a page, right hand with a pencil.
    Unit = 1 from seat to crown."""
    body = [("blouse", "c", [(-.075, .735), (.075, .735), (.095, .700), (.0, .672), (-.095, .700)]), ("skin", "c", [(-.052, .80), (.048, .80), (.058, .735), (.078, .705), (.0, .690), (-.078, .705), (-.058, .738)]),
            ("cardigan", "c", [(-.02, .700), (.085, .706), (.165, .682), (.238, .640), (.268, .560), (.262, .42), (.235, .26), (.228, .10), (.245, -.05), (.0, -.08), (-.245, -.05), (-.230, .10), (-.232, .26), (-.258, .42), (-.262, .555), (-.225, .640), (-.150, .685), (-.075, .706)]),
            ("skin", "l", [(.395, .395, .030), (.425, .425, .028), (.418, .452, .018)]), ("pencil", "l", [(.405, .44, .007), (.452, .52, .006)]), ("sleeve", "l", [(.205, .592, .070), (.268, .470, .066), (.300, .372, .058), (.352, .378, .046), (.392, .398, .038)]), ("sleeve", "l", [(-.205, .588, .070), (-.275, .465, .067), (-.312, .360, .060), (-.285, .355, .052), (-.22, .40, .044)]),
            ("fold", "l", [(.160, .585, .001), (.190, .45, .006), (.182, .30, .001)]), ("fold", "l", [(-.158, .58, .001), (-.192, .44, .006), (-.186, .28, .001)]), ("fold", "l", [(.03, .60, .001), (.014, .40, .005), (.03, .12, .001)]), ("fold", "l", [(-.09, .36, .001), (-.11, .20, .005), (-.10, .04, .001)]), ("fold", "l", [(.11, .30, .001), (.13, .16, .005), (.125, .02, .001)]), ("fold", "l", [(.262, .45, .001), (.285, .40, .005), (.335, .392, .001)]), ("fold", "l", [(-.262, .46, .001), (-.278, .40, .005), (-.250, .37, .001)]),
            ("collar", "c", [(-.098, .712), (-.05, .728), (.0, .722), (.05, .728), (.098, .712), (.085, .690), (.0, .680), (-.085, .690)]),
            ("skin", "c", [(-.112, .868), (-.098, .878), (-.092, .838), (-.104, .828), (-.114, .842)]), ("skin", "c", [(.102, .862), (.090, .872), (.084, .832), (.096, .822), (.106, .838)]),
            ("hair", "c", [(-.100, .880), (-.092, .945), (-.050, .990), (.0, 1.002), (.050, .985), (.086, .940), (.094, .875), (.080, .810), (.045, .775), (-.005, .765), (-.055, .778), (-.088, .815)]), ("strand", "l", [(-.062, .770, .003), (-.070, .735, .0015)]), ("strand", "l", [(.052, .768, .003), (.064, .730, .0015)]), ("bun", "c", [(-.066, .900), (-.045, .948), (.004, .964), (.052, .945), (.070, .895), (.050, .848), (.002, .832), (-.048, .850)]), ("strand", "l", [(-.050, .895, .001), (-.015, .936, .0035), (.03, .925, .003), (.046, .885, .001)]), ("strand", "l", [(-.030, .888, .001), (-.004, .912, .003), (.022, .898, .003), (.016, .874, .001)]), ("strand", "l", [(-.04, .862, .001), (.004, .846, .003), (.044, .862, .001)]), ("strand", "l", [(-.086, .90, .001), (-.06, .925, .003), (-.035, .905, .001)]), ("strand", "l", [(-.085, .84, .001), (-.066, .855, .003), (-.05, .852, .001)]), ("strand", "l", [(.072, .925, .001), (.055, .915, .003), (.04, .90, .001)]), ("strand", "l", [(-.04, .785, .001), (-.030, .810, .003), (-.028, .832, .001)]), ("strand", "l", [(.004, .775, .001), (.004, .802, .003), (.002, .826, .001)]), ("strand", "l", [(.045, .79, .001), (.034, .812, .003), (.030, .832, .001)]), ("pin", "l", [(-.088, .918, .005), (.092, .868, .005)])]
    slim = lambda q: (q[0] * (.88 if q[1] < .72 else 1), *q[1:])                       # narrow shoulders, long neck
    return [(t, k, [slim(q) for q in d]) for t, k, d in body]
def colonel_back():
    """Old officer from behind, very straight: frock tunic, bald crown with a grey fringe, glass lifted in the right hand, left fist behind his back.  Height 1, standing."""
    return [("boot", "l", [(-.05, .20, .040), (-.058, .05, .034), (-.072, .018, .026)]), ("boot", "l", [(.05, .20, .040), (.060, .05, .034), (.078, .018, .026)]), ("trouser", "l", [(-.05, .46, .062), (-.055, .26, .050), (-.055, .13, .044)]), ("trouser", "l", [(.05, .46, .062), (.056, .26, .050), (.056, .13, .044)]),
            ("coat", "c", [(-.02, .862), (.05, .862), (.098, .848), (.138, .818), (.150, .76), (.132, .66), (.112, .57), (.112, .50), (.130, .40), (.128, .385), (.0, .375), (-.128, .385), (-.130, .40), (-.112, .50), (-.112, .57), (-.132, .66), (-.148, .76), (-.132, .822), (-.09, .850)]),
            ("coat", "l", [(-.122, .785, .042), (-.178, .67, .040), (-.172, .575, .036), (-.098, .540, .030), (-.050, .545, .027)]), ("skin", "c", [(-.072, .570), (-.030, .578), (-.008, .552), (-.026, .522), (-.066, .522)]),
            ("coat", "l", [(.128, .785, .042), (.190, .705, .040), (.236, .735, .036), (.262, .835, .031)]), ("cuff", "l", [(.258, .818, .034), (.264, .842, .033)]), ("skin", "c", [(.242, .858), (.284, .862), (.296, .892), (.276, .918), (.244, .902)]), ("glass", "p", [(.256, .905), (.286, .905), (.296, .985), (.246, .985)]), ("vodka", "p", [(.254, .915), (.287, .915), (.292, .962), (.250, .962)]),
            ("seam", "l", [(0, .83, .001), (.003, .66, .003), (0, .39, .002)]), ("seam", "l", [(-.06, .80, .001), (-.045, .64, .0035), (-.052, .50, .001)]), ("seam", "l", [(.06, .80, .001), (.045, .64, .0035), (.052, .50, .001)]), ("seam", "l", [(-.112, .77, .001), (-.120, .69, .0045), (-.108, .61, .001)]), ("seam", "l", [(.112, .77, .001), (.122, .69, .0045), (.110, .61, .001)]), ("belt", "p", [(-.112, .560), (.112, .560), (.111, .536), (-.111, .536)]), ("btn", "c", [(-.044, .555), (-.036, .548), (-.044, .541), (-.052, .548)]), ("btn", "c", [(.044, .555), (.052, .548), (.044, .541), (.036, .548)]),
            ("skin", "c", [(-.042, .905), (.042, .905), (.046, .870), (.0, .852), (-.046, .870)]), ("collar", "c", [(-.050, .888), (.050, .888), (.056, .858), (.0, .846), (-.056, .858)]), ("skin", "c", [(-.052, .940), (-.046, .978), (.0, 1.0), (.046, .978), (.052, .940), (.046, .900), (.0, .888), (-.046, .900)]), ("hair", "c", [(-.056, .945), (-.048, .952), (-.026, .938), (.0, .934), (.026, .938), (.048, .952), (.056, .945), (.052, .905), (.030, .880), (.0, .874), (-.030, .880), (-.052, .905)]), ("hair", "c", [(-.052, .900), (-.064, .880), (-.076, .862), (-.058, .866), (-.046, .885)]), ("hair", "c", [(.052, .900), (.064, .880), (.076, .862), (.058, .866), (.046, .885)]), ("skin", "c", [(-.062, .935), (-.052, .940), (-.050, .905), (-.058, .900)]), ("skin", "c", [(.062, .935), (.052, .940), (.050, .905), (.058, .900)])]
def hung_coat(kind):
    """A coat on its hook, in metres, hook at (0, 0), hanging down: greatcoat, fur, railway, boy, girl."""
    L, W = dict(greatcoat=(1.20, 1.05), fur=(1.08, 1.0), railway=(1.14, 1.08), boy=(.88, .86), girl=(.66, .72))[kind]; y = lambda v: -v * L; x = lambda v: v * W
    p = [("coat", "c", [(x(-.03), .02), (x(.03), .02), (x(.10), y(.03)), (x(.175), y(.085)), (x(.205), y(.20)), (x(.180), y(.44)), (x(.215), y(.74)), (x(.245), y(.985)), (x(.10), y(1.01)), (x(-.06), y(.99)), (x(-.235), y(1.005)), (x(-.21), y(.70)), (x(-.182), y(.42)), (x(-.20), y(.19)), (x(-.17), y(.085)), (x(-.10), y(.03))]),
         ("sleeve", "l", [(x(-.160), y(.125), .058 * W), (x(-.215), y(.31), .064 * W), (x(-.200), y(.52), .060 * W), (x(-.190), y(.585), .054 * W)]), ("sleeve", "l", [(x(.160), y(.125), .058 * W), (x(.210), y(.30), .064 * W), (x(.225), y(.50), .060 * W), (x(.205), y(.60), .054 * W)]),
         ("seam", "l", [(x(.012), y(.17), .002), (x(.030), y(.55), .004), (x(.022), y(.985), .003)]), ("seam", "l", [(x(-.09), y(.36), .001), (x(-.105), y(.62), .006), (x(-.14), y(.95), .002)]), ("seam", "l", [(x(.12), y(.45), .001), (x(.125), y(.68), .006), (x(.16), y(.95), .002)]), ("seam", "l", [(x(-.19), y(.48), .001), (x(-.205), y(.51), .004), (x(-.235), y(.50), .001)]), ("seam", "l", [(x(.20), y(.46), .001), (x(.22), y(.49), .004), (x(.26), y(.475), .001)])]
    collar = [(x(-.085), y(.005)), (0, .035), (x(.085), y(.005)), (x(.115), y(.105)), (x(.035), y(.175)), (x(.005), y(.13)), (x(-.03), y(.18)), (x(-.112), y(.105))]; p.append(("fur" if kind == "fur" else "collar", "c", collar))
    if kind == "railway": p += [("btn", "c", [(x(c) + .013 * math.cos(t), y(v) + .013 * math.sin(t)) for t in np.linspace(0, 6.28, 7)[:-1]]) for v in (.22, .34, .46, .58) for c in (-.055, .085)]
    if kind == "greatcoat": p += [("seam", "c", [(x(-.10), y(.50)), (x(.14), y(.49)), (x(.14), y(.52)), (x(-.10), y(.53))]), ("strap", "p", [(x(-.165), y(.075)), (x(-.09), y(.035)), (x(-.085), y(.06)), (x(-.16), y(.10))])]
    if kind == "fur": p += [("fur", "c", [(x(-.25), y(.555)), (x(-.14), y(.56)), (x(-.14), y(.63)), (x(-.25), y(.625))]), ("fur", "c", [(x(.15), y(.57)), (x(.26), y(.565)), (x(.265), y(.635)), (x(.155), y(.645))]), ("shawl", "c", [(x(-.02), .03), (x(.05), .02), (x(.10), y(.20)), (x(.085), y(.50)), (x(.03), y(.62)), (x(.0), y(.40))])]
    if kind == "girl": p += [("fur", "c", [(x(-.11), y(.0)), (0, .05), (x(.11), y(.0)), (x(.13), y(.16)), (0, y(.22)), (x(-.13), y(.16))]), ("cane", "l", [(x(-.22), y(.60), .004), (x(-.24), y(.80), .004)]), ("fur", "c", [(x(-.30), y(.80)), (x(-.20), y(.80)), (x(-.20), y(.96)), (x(-.29), y(.97))])]
    return p
def felt_boots():
    """A pair of felt boots standing, one leaning on the other; metres."""
    return [("boot", "c", [(-.13, .33), (-.02, .34), (-.02, .12), (.05, .06), (.05, .0), (-.13, .0), (-.14, .15)]), ("boot2", "c", [(.05, .32), (.16, .30), (.145, .12), (.235, .065), (.235, .0), (.06, .0), (.04, .15)]), ("seam", "l", [(-.125, .05, .003), (.04, .035, .004)]), ("seam", "l", [(.06, .05, .003), (.225, .035, .004)])]
def doorway_woman():
    """Woman standing in a lit doorway, drying her hands, seen against the light, three-quarters to +x."""
    return [("skirt", "c", [(-.07, .58), (.075, .58), (.105, .36), (.118, .03), (.03, .012), (-.06, .02), (-.118, .03), (-.105, .34)]), ("coat", "c", [(-.05, .84), (.055, .842), (.105, .80), (.112, .68), (.092, .58), (.108, .48), (.0, .465), (-.108, .48), (-.092, .58), (-.115, .68), (-.105, .80)]), ("coat", "l", [(-.095, .775, .034), (-.125, .66, .032), (-.06, .575, .026), (.012, .57, .022)]), ("coat", "l", [(.095, .775, .034), (.128, .66, .032), (.085, .58, .026), (.030, .56, .022)]), ("apron", "c", [(-.05, .565), (.055, .565), (.068, .26), (-.062, .26)]), ("skin", "c", [(.0, .588), (.040, .590), (.044, .545), (.006, .540)]), ("skin", "c", [(-.035, .93), (.04, .93), (.045, .885), (.012, .850), (-.03, .86)]), ("hair", "c", [(-.052, .90), (-.05, .965), (-.005, .998), (.042, .975), (.052, .925), (.02, .935), (-.02, .90), (-.030, .865)]), ("hair", "c", [(-.082, .905), (-.05, .925), (-.042, .880), (-.072, .872)])]

# =====================================================================  C. the press for a lit place
PALE = ("snow", "map_sea", "ground", "track", "stone", "ice", "cloth", "cloth_b", "linen", "pages", "china", "frost", "tile", "tile_b", "plaster", "label", "clock", "street")
def hexes(ink, c, a):
    """An ink dictionary mixed towards colour c by a (0..1)."""
    import print as P
    return {k: "#%02x%02x%02x" % tuple(int(v * 255) for v in P.mixc(x, c, a)) for k, x in ink.items()}
def table_of(ink):
    import print as P
    t = np.zeros((len(K.MATS), 3, 3), np.float32)
    for k, v in ink.items(): t[M_[k]] = [P.hexc(c) for c in ((v,) * 3 if isinstance(v, str) else v)]
    return t
def mask_of(D, *names): return np.isin(D["mat"], [M_[n] for n in names])
def passes(folder, layer, wob, seed):
    """Hand-cut passes of one layer; every lamp is summed into D['lamp-<name>']."""
    import print as P, cv2, glob
    D = P.load(folder, layer); s = P.SS / 2
    for f in sorted(glob.glob(os.path.join(folder, f"{layer}_lamp-*.exr"))):
        k = "lamp-" + os.path.basename(f).split("_lamp-")[1].split("-")[0]; im = np.ascontiguousarray(cv2.imread(f, cv2.IMREAD_UNCHANGED)[..., 0]).astype(np.float32); D[k] = D.get(k, 0) + im
    H, W = P.H * P.SS, P.W * P.SS
    if D["z"].shape != (H, W): D = {k: cv2.resize(v.astype(np.float32) if v.dtype != np.float32 else v, (W, H), interpolation=cv2.INTER_NEAREST).astype(v.dtype) if v.dtype != bool else cv2.resize(v.astype(np.uint8), (W, H), interpolation=cv2.INTER_NEAREST) > 0 for k, v in D.items()}
    return P.cut(D, wob * s, 36 * s, seed)
def block(folder, layer, ink, tone, cuts=(.36, .66), warm=(), key="#0b1130", fog=None, seed=1, wob=1.5, lines=(2.8, 1.5), zref=14, zfade=95, mute=(), lit=(), extra=None, grain=.045, brick=.88, mottle=.05):
    """One depth layer from passes to ink.  tone(D) -> brightness for the three colour blocks; warm = list of second-colour blocks
    dict(lamp, steps, pale=colours for pale things, dark=((colour, amount), ...) for the rest, also optional gain(D));
    fog = (colour, near, far, amount).  Returns (RGBA layer, passes)."""
    import print as P, cv2
    s = P.SS / 2; D = passes(folder, layer, wob, seed); h, w = D["z"].shape; z, pos, mat = D["z"], D["pos"], D["mat"]; N = lambda sx, sy, k: P.noise(h, w, max(1, sx * s), max(1, sy * s), seed + k)
    v = tone(D) + mottle * N(500, 90, 3); t = P.step(v, cuts, seed, .02, 40 * s); rgb = table_of(ink)[mat, t]; em = mask_of(D, *lit) if lit else np.zeros((h, w), bool); pale = mask_of(D, *PALE)
    g = mask_of(D, "ground"); b = N(260, 20, 2) + .6 * N(70, 8, 5); rgb = np.where((g & (b > .6))[..., None], rgb * .945, rgb); rgb = np.where((g & (b < -.75))[..., None], rgb * 1.03, rgb)
    br = mask_of(D, "brick", "inside"); course = (np.abs((pos[..., 2] * 7.4) % 1 - .5) > .40); row = np.floor(pos[..., 2] * 7.4); joint = np.abs(((pos[..., 0] + pos[..., 1]) * 2.1 + .5 * (row % 2)) % 1 - .5) > .455
    near = z < 26; some = N(90, 40, 7) > .05; rgb = np.where((br & near & some & (course | joint))[..., None], rgb * brick, rgb)
    cell = np.sin(np.floor((pos[..., 0] + pos[..., 1]) * 2.1 + .5 * (row % 2)) * 12.99 + row * 78.2) * 43758.5 % 1; rgb = np.where((br & near & ~course & ~joint & (cell > .86))[..., None], rgb * (.90), rgb)
    for W in warm:
        L = D.get("lamp-" + W["lamp"], np.zeros((h, w), np.float32)) * (W["gain"](D) if "gain" in W else 1); L = cv2.GaussianBlur(L, (0, 0), 1.2 * s) if W.get("soft", True) else L; st = P.step(L, W["steps"], seed + 7, W.get("ragged", .05), W.get("scale", 30) * s)
        for i, c in enumerate(W["pale"]): rgb = np.where((pale & ~em & (st > i))[..., None], rgb + (P.hexc(c) - rgb) * W.get("amount", 1.0), rgb)
        for i, (c, a) in enumerate(W["dark"]): rgb = np.where((~pale & ~em & (st > i))[..., None], rgb + (P.hexc(c) - rgb) * a, rgb)
        tr = mask_of(D, "track") & (st > 0); rgb = np.where(tr[..., None], rgb * np.float32((.90, .86, .86)), rgb)
    if fog:
        f = np.round(np.clip((z - fog[1]) / (fog[2] - fog[1]), 0, 1) * fog[3] * 14) / 14; rgb = P.wipe(rgb, fog[0], f * ~em)
    if extra: rgb = extra(D, rgb.astype(np.float32), N)
    rgb = P.shift(P.pigment(rgb.astype(np.float32), seed, grain, .05, period=26 * s), 1.6 * s, -1.2 * s)
    k = P.keyline(D, lines[0] * s, lines[1] * s, zref=zref, zfade=zfade, seed=seed, mute=[M_[m] for m in mute]) * np.where(em, .85, 1)
    soft = mask_of(D, "ground", "track") & (cv2.dilate((~D["a"]).astype(np.uint8), np.ones((3, 3))) > 0) & (z > 9); k = k * (cv2.dilate(soft.astype(np.uint8), np.ones((int(9 * s) | 1,) * 2)) == 0)      # a sheet of snow ends without a contour
    L = np.concatenate([rgb, cv2.GaussianBlur(D["a"].astype(np.float32), (0, 0), .7 * s)[..., None]], -1).astype(np.float32); P.paint(L, k, key); return L, D
def panes(rgb, D, N, lit):
    """Lit windows: curtain halves and a pale heart, cut in two steps. lit = pane names that burn."""
    import print as P
    g = mask_of(D, *lit); n = N(16, 260, 11); rgb = np.where((g & (n > .22))[..., None], P.hexc("#f9cf7c"), rgb); return np.where((g & (n < -.40))[..., None], P.hexc("#d9803f"), rgb).astype(np.float32)
def sky(stops, clouds=(), stars=0, seed=2, period=34):
    """Opaque bokashi sky; clouds = [(y, thickness, x0, x1, colour)] on the 3200 grid."""
    import print as P
    s = P.SS / 2; h, w = P.H * P.SS, P.W * P.SS; rgb = P.pigment(P.bokashi(h, w, stops, seed, 10 * s), seed + 2, .05, .035, .02, period=period * s); L = np.concatenate([rgb, np.ones((h, w, 1), np.float32)], -1)
    if clouds:
        for m, c in zip(K.cloud_bands(h, w, [(y * s, t * s, a * s, b * s) for y, t, a, b, _ in clouds], seed + 6), clouds): P.paint(L, m * .9, c[4])
    if stars: st = P.snowfall(h, w, stars, 1.5 * s, 3.2 * s, seed + 7); P.paint(L, st * (np.mgrid[0:h, 0:w][0] < h * .42), "#dfe6ea")
    return L
def deliver(place, light, layers, root, half=False, budget=(480, 220)):
    """Reduce, encode and flatten.  Layers [(name, RGBA)] back to front -> root/<place>-<light>-<i>-<depth>.webp and the still <place>-<light>.webp
    (paper multiplied).  Quality steps down only if the byte budget (kB) asks for it.  half=True writes a PNG proof beside the passes instead."""
    import print as P, io
    from PIL import Image
    small = [(n, P.down_layer(l) if P.SS > 1 else l) for n, l in layers]; flat = small[0][1].copy(); flat[..., 3] = 1
    for _, l in small[1:]: flat = P.over(flat, l)
    still = flat[..., :3] * P.paper(flat.shape[0], flat.shape[1], 5)
    if half: P.save(f"{root}/{place}-{light}.png", still); return
    q8 = lambda a: (np.clip(a, 0, 1) * 255 + .5).astype(np.uint8)
    def enc(a, q): b = io.BytesIO(); Image.fromarray(q8(a), "RGBA" if a.shape[-1] == 4 else "RGB").save(b, "WEBP", quality=q, method=6); return b.getvalue()
    opaque = lambda i, l: l[..., :3] if i == 0 else l
    for q in (84, 80, 76, 72, 68, 62, 56):
        out = [enc(opaque(i, l), q) for i, (n, l) in enumerate(small)]
        if sum(map(len, out)) <= budget[0] * 1000: break
    for p in (86, 82, 78, 74, 70, 65, 60):
        st = enc(still, p)
        if len(st) <= budget[1] * 1000: break
    os.makedirs(root, exist_ok=True)
    depth = {"back": "sky", "roofs": "far", "room": "mid"}         # the game knows five depths; a room's own names are for us
    for i, ((n, _), b) in enumerate(zip(small, out)): open(f"{root}/{place}-{light}-{i}-{depth.get(n, n)}.webp", "wb").write(b)
    open(f"{root}/{place}-{light}.webp", "wb").write(st); print(f"{place}-{light}: layers {sum(map(len, out)) // 1000} kB at q{q}, still {len(st) // 1000} kB at q{p}")
