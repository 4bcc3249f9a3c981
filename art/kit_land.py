"""kit_land.py - open country: what kit.py (streets) and kit_rooms.py (yards, rooms) do not have.

Part A (Blender): railway bridge, rampart, water tower, long houses with plain roofs, rails.
Part B (numpy):   block() turns passes into ink; sky, hills, water lying in perspective; people of the road, the drill ground and the snow.

Axes and silhouettes follow kit.py: x right, y away, z up, metres; a silhouette is a list of (tone, kind, points), feet at y = 0, height 1.
Sizes handed to part B are pixels of the 3200 press and scale themselves.
"""
import math, os, random
import numpy as np
import kit as K, kit_rooms as R

# =====================================================================  A. geometry
def truss_bridge(layer, a, b, spans, z, height, bed, width=5.0, mat="iron", r=.38):
    """Railway bridge of through trusses from a to b (x, y), deck at z, stone piers down to `bed`."""
    M = K.Mesh("bridge", layer); a, b = np.array(a, float), np.array(b, float); d = (b - a) / spans; u = d / np.linalg.norm(d); n = np.array((-u[1], u[0])) * width / 2
    at = lambda p, zz: (p[0], p[1], zz)
    for i in range(spans):
        p = a + d * i; k = 6
        for s in (-1, 1):
            q = [p + d * j / k + n * s for j in range(k + 1)]
            R.beam(M, at(q[0], z), at(q[-1], z), r, mat); R.beam(M, at(q[1], z + height), at(q[-2], z + height), r, mat); R.beam(M, at(q[0], z), at(q[1], z + height), r, mat); R.beam(M, at(q[-1], z), at(q[-2], z + height), r, mat)
            for j in range(1, k): R.beam(M, at(q[j], z), at(q[j], z + height), r * .6, mat)
            for j in range(1, k - 1): up = j % 2; R.beam(M, at(q[j], z + (0 if up else height)), at(q[j + 1], z + (height if up else 0)), r * .6, mat)
        for t in (p,) + ((b,) if i == spans - 1 else ()): M.box(t[0] - 2.2, t[0] + 2.2, t[1] - 3.6, t[1] + 3.6, bed, z - .3, "stone")
    R.beam(M, at(a - u * 3, z - .5), at(b + u * 3, z - .5), width * .5, mat, .35); return M.build()
def bank(layer, pts, h, half, top=.35, mat="grass"):
    """Earth bank along a polyline of (x, y): sloped sides, flat crest, slightly uneven."""
    M = K.Mesh("bank", layer); p = np.array(pts, float); d = np.gradient(p, axis=0); d /= np.linalg.norm(d, axis=1)[:, None] + 1e-9; n = np.stack([-d[:, 1], d[:, 0]], 1); prof = [(-half, 0), (-half * top, 1), (half * top, 1), (half, 0)]
    for i in range(len(p) - 1):
        for (u, v), (s, t) in zip(prof, prof[1:]):
            P = lambda k, e, f: (*(p[k] + n[k] * e), h * f * (1 + .06 * math.sin(k * 1.7))); M.poly([P(i, u, v), P(i, s, t), P(i + 1, s, t), P(i + 1, u, v)], mat)
    return M.build()
def wire(layer, pts, h, step=3.0, strands=3, z0=0.0, mat="wood"):
    """Posts along a polyline with strands of wire; z0 is the ground under them."""
    M = K.Mesh("wire", layer)
    for (x0, y0), (x1, y1) in zip(pts, pts[1:]):
        n = max(1, int(math.hypot(x1 - x0, y1 - y0) / step))
        for i in range(n + 1): t = i / n; x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t; M.box(x - .06, x + .06, y - .06, y + .06, z0 - .2, z0 + h + .08 * math.sin(i * 2.3), mat)
        for k in range(strands): z = z0 + h * (.35 + .6 * k / max(1, strands - 1)); R.beam(M, (x0, y0, z), (x1, y1, z), .018, "iron")
    return M.build()
def water_tower(layer, x, y, h=12.0, r=3.0):
    """Octagonal brick tower, wooden tank, tent roof; narrow windows going up."""
    M = K.Mesh("watertower", layer); q = math.pi / 8
    M.lathe(x, y, 0, [(r * 1.12, 0), (r * 1.12, .9)], 8, "stone", q); M.lathe(x, y, 0, [(r, 0), (r * .86, h)], 8, "brick", q); M.lathe(x, y, h - .5, [(r * .95, 0), (r * 1.28, .6), (r * 1.28, .8)], 8, "brick_b", q)
    M.lathe(x, y, h + .3, [(r * 1.25, 0), (r * 1.25, 3.8)], 8, "wood", q); M.lathe(x, y, h + 4.1, [(r * 1.42, -.15), (r * 1.42, 0), (r * .2, 2.3), (r * .2, 3.0), (0, 3.1)], 8, "roof", q)
    for k in range(5):
        for a in (-math.pi / 2, -math.pi / 4):
            if k % 2 == 0 or a < -1.5: d = (math.cos(a), math.sin(a), 0); fr = ((x + d[0] * r * .92, y + d[1] * r * .92, 0), (-d[1], d[0], 0), d); M.face(fr, [(-.32, 2 + k * 2.1), (.32, 2 + k * 2.1), (.32, 3.2 + k * 2.1), (0, 3.5 + k * 2.1), (-.32, 3.2 + k * 2.1)], .14 - .07 * k * .5, "glass_dark")
    return M.build()
def rails(layer, pts, z=.12, gauge=1.52, bed=3.4, step=.62, mat_bed="road"):
    """Ballast, sleepers and two rails along a polyline of (x, y)."""
    K.strip(layer, pts, bed, z - .10, mat_bed); M = K.Mesh("sleepers", layer); p = np.array(pts, float); L = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))]); s = 0
    while s < L[-1]:
        x, y = np.interp(s, L, p[:, 0]), np.interp(s, L, p[:, 1]); x2, y2 = np.interp(s + .1, L, p[:, 0]), np.interp(s + .1, L, p[:, 1]); u = np.array((x2 - x, y2 - y)); u = u / (np.linalg.norm(u) + 1e-9); n = np.array((-u[1], u[0])); R.beam(M, (x - n[0] * 1.3, y - n[1] * 1.3, z - .06), (x + n[0] * 1.3, y + n[1] * 1.3, z - .06), .11, "plank", .06); s += step
    M.build(); M = K.Mesh("rails", layer); d = np.gradient(p, axis=0); d /= np.linalg.norm(d, axis=1)[:, None] + 1e-9; n = np.stack([-d[:, 1], d[:, 0]], 1)
    for sg in (-1, 1):
        q = p + n * sg * gauge / 2
        for a, b in zip(q, q[1:]): R.beam(M, (*a, z + .06), (*b, z + .06), .045, "iron", .07)
    return M.build()
def house(name, layer, x0, x1, y0, y1, wall=2.6, ridge=4.4, mat="wall_a", roof="roof", gable="x", openings=(), eave=.5, sides=(), chimney=None, lit=False):
    """Plain house with a pitched roof, ridge along x (or y). openings = (u, z, w, h, material) on the front, sides = the same on the right wall."""
    M = K.Mesh(name, layer); M.box(x0, x1, y0, y1, 0, wall, mat); e = eave; fr = ((x0, y0, 0), (1, 0, 0), (0, -1, 0)); fs = ((x1, y0, 0), (0, 1, 0), (1, 0, 0))
    for f, ops in ((fr, openings), (fs, sides)):
        for u, z, w, h, m in ops:
            M.obox(f, u - w / 2 - .09, u + w / 2 + .09, .0, .07, z - .09, z + h + .09, "trim"); M.face(f, [(u - w / 2, z), (u + w / 2, z), (u + w / 2, z + h), (u - w / 2, z + h)], .08, m)
            if m.startswith("glass"):
                n = max(1, round(w / .45))
                for i in range(1, n): M.obox(f, u - w / 2 + w * i / n - .025, u - w / 2 + w * i / n + .025, .08, .11, z, z + h, "mullion")
                M.obox(f, u - w / 2, u + w / 2, .08, .11, z + h * .5 - .02, z + h * .5 + .02, "mullion")
    if gable == "x":
        m = (y0 + y1) / 2; k = (ridge - wall) / (m - y0)
        for yy in (y0 - e, y1 + e): z = wall - e * k; M.poly([(x0 - e, yy, z), (x1 + e, yy, z), (x1 + e, m, ridge), (x0 - e, m, ridge)], roof); M.poly([(x0 - e, yy, z), (x1 + e, yy, z), (x1 + e, yy, z - .16), (x0 - e, yy, z - .16)], "wood")
        for x in (x0, x1): M.poly([(x, y0, wall), (x, m, ridge - .05), (x, y1, wall)], mat)
        for x in (x0 - e, x1 + e): M.poly([(x, y0 - e, wall - e * k), (x, m, ridge), (x, m, ridge - .22), (x, y0 - e, wall - e * k - .22)], "wood"); M.poly([(x, y1 + e, wall - e * k), (x, m, ridge), (x, m, ridge - .22), (x, y1 + e, wall - e * k - .22)], "wood")
    else:
        m = (x0 + x1) / 2; k = (ridge - wall) / (m - x0)
        for xx in (x0 - e, x1 + e): z = wall - e * k; M.poly([(xx, y0 - e, z), (xx, y1 + e, z), (m, y1 + e, ridge), (m, y0 - e, ridge)], roof); M.poly([(xx, y0 - e, z), (xx, y0 - e, z - .2), (m, y0 - e, ridge - .2), (m, y0 - e, ridge)], "wood")
        for y in (y0, y1): M.poly([(x0, y, wall), (m, y, ridge - .05), (x1, y, wall)], mat)
    if chimney: cx, cy, ch = chimney; M.box(cx - .35, cx + .35, cy - .35, cy + .35, wall, ridge + ch, "brick"); M.box(cx - .42, cx + .42, cy - .42, cy + .42, ridge + ch, ridge + ch + .18, "brick_b")
    return M.build()

def carriage(layer, x0, x1, y0, y1, lit=(), floor=1.0, top=3.3, name="car"):
    """Wooden passenger carriage standing along y, its right side towards us: planked, bowed roof, end doors with steps. lit = numbers of the windows that burn.
    Returns the (y0, y1) spans of the lit windows, for the light they throw."""
    M = K.Mesh(name, layer); fr = ((x1, y0, 0), (0, 1, 0), (1, 0, 0)); L = y1 - y0; M.box(x0, x1, y0, y1, floor - .1, top, "car"); c = (x0 + x1) / 2; n = 8; hw = (x1 - x0) / 2 + .12
    arc = [(c + hw * math.cos(a), top - .05 + .62 * math.sin(a)) for a in np.linspace(0, math.pi, n + 1)]
    for (xa, za), (xb, zb) in zip(arc, arc[1:]): M.poly([(xa, y0 - .25, za), (xa, y1 + .25, za), (xb, y1 + .25, zb), (xb, y0 - .25, zb)], "car_roof")
    M.poly([(xx, y0 - .25, zz) for xx, zz in arc], "car_roof"); M.obox(fr, 0, L, 0, .05, floor + .72, floor + .80, "car_b"); M.obox(fr, 0, L, 0, .06, top - .20, top - .08, "car_b"); M.obox(fr, 0, L, 0, .10, floor - .22, floor - .06, "iron")
    k = 0; spans = []; u = 2.2
    while u < L - 2.4:
        on = k in lit; M.obox(fr, u - .52, u + .52, 0, .06, floor + .90, floor + 1.92, "car_b"); M.face(fr, [(u - .42, floor + .98), (u + .42, floor + .98), (u + .42, floor + 1.84), (u - .42, floor + 1.84)], .075, "glass_lit" if on else "glass_dark"); M.obox(fr, u - .02, u + .02, .075, .10, floor + .98, floor + 1.84, "mullion"); M.obox(fr, u - .42, u + .42, .075, .10, floor + 1.5, floor + 1.54, "mullion")
        if on: spans.append((y0 + u - .42, y0 + u + .42))
        u += 1.55; k += 1
    for u in (.75, L - .75):
        M.face(fr, [(u - .40, floor), (u + .40, floor), (u + .40, floor + 1.95), (u - .40, floor + 1.95)], .02, "door"); M.face(fr, [(u - .22, floor + 1.05), (u + .22, floor + 1.05), (u + .22, floor + 1.75), (u - .22, floor + 1.75)], .04, "glass_lit" if lit else "glass_dark")
        for i in range(3): M.obox(fr, u - .42, u + .42, .05 + .16 * (2 - i), .30 + .16 * (2 - i), .25 + .25 * i, .31 + .25 * i, "iron")
        for sg in (-1, 1): M.obox(fr, u + sg * .50 - .02, u + sg * .50 + .02, .06, .10, floor + .2, floor + 1.3, "gold")
    for u in (3.2, L - 3.2):
        M.obox(fr, u - 1.3, u + 1.3, -.5, -.1, .42, .72, "iron")
        for d in (-.9, .9): M.slab(fr, [(u + d + .45 * math.cos(a), .36 + .45 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 14)[:-1]], -.35, -.15, "iron")
    for i in range(5): v = y0 + L * (i + .5) / 5; M.lathe(c, v, top + .5, [(.16, 0), (.16, .28), (.24, .30), (0, .46)], 6, "car_roof")
    M.build(); return spans
for _n in ("car", "car_b", "car_roof", "straw", "clay", "maize", "canvas", "canvas_b"):
    if _n not in K.MAT: K.MAT[_n] = len(K.MATS); K.MATS.append(_n)

if K.bpy is None:
    # ================================================================  B. the press
    import print as P, cv2
    h, w, S = P.H * P.SS, P.W * P.SS, P.S; YY, XX = np.mgrid[0:h, 0:w].astype(np.float32); X = np.arange(w, dtype=np.float32) / S; MAPS = P.wobble_maps(h, w, 2.0, 34, 8)
    def empty(): return np.zeros((h, w, 4), np.float32)
    def poly(pts): m = np.zeros((h, w), np.float32); cv2.fillPoly(m, [np.int32(np.array(pts) * 16)], 1.0, cv2.LINE_AA, 4); return m
    def mask(D, *names): return np.isin(D["mat"], [K.MAT[n] for n in names])
    def mixed(ink, colour, a): return R.hexes(ink, colour, a)
    def table(ink): return R.table_of(ink)

    class Plane:
        """Flat country seen from `eye` metres; horizon hy and vanishing point vx on the 3200 press, foc = px of one metre at one metre."""
        def __init__(s, hy, vx, eye, foc): s.hy, s.vx, s.eye, s.foc = hy * S, vx * S, eye, foc * S
        def __call__(s, x, y, z=0.0): return s.vx + s.foc * x / y, s.hy + s.foc * (s.eye - z) / y, s.foc / y
        def lying(s, sx, sy, seed): return lying(s.hy, s.vx, sx, sy, seed)
    def lying(hy, vx, sx, sy, seed):
        """Noise that lies on the ground: long near us, thin far off. hy, vx in pixels of this press."""
        d = np.maximum(YY - hy, .5) / S; base = P.noise(int(1400 * S), int(2600 * S), sx, sy, seed); mx = (1300 * S + (XX - vx) * 700 / (d + 150)).astype(np.float32); my = (np.log(d + 10) * 300 * S - 600 * S).astype(np.float32); return cv2.remap(base, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)

    def sky(stops, clouds=(), stars=0, seed=2, glow=None, wob=16, cut=True):
        """Opaque bokashi sky. clouds = (y, thickness, x0, x1, colour, alpha); glow = (x, y, rx, ry, colour, amount); stars above .45 only."""
        rgb = P.bokashi(h, w, stops, seed, wob)
        if glow: x, y, rx, ry, c, a = glow; rgb = P.wipe(rgb, c, np.exp(-(((XX / S - x) / rx) ** 2 + ((YY / S - y) / ry) ** 2)) * a)
        rgb = P.pigment(rgb, seed + 2, .05, .025, .02, period=36); L = np.concatenate([rgb, np.ones((h, w, 1), np.float32)], -1)
        if stars: st = P.snowfall(h, w, stars, 1.3, 3.2, seed + 7, 0); P.paint(L, st * P.smooth(h * .45, h * .25, YY), "#dfe6ea")
        if clouds:
            for m, c in zip(K.cloud_bands(h, w, [q[:4] for q in clouds], seed + 6), clouds): P.paint(L, m * c[5], c[4])
        return L
    def hill(y, amps, seed):
        """Crest line y(x) in pixels of this press; amps = ((height, length), ...) on the 3200 grid."""
        return ((y if np.isscalar(y) else y) + sum(a * P.noise(1, w, q, 1, seed + i)[0] for i, (a, q) in enumerate(amps))) * S
    def below(r): return np.clip(YY - r[None] + .5, 0, 1)
    def ridge(r, stops, seed, depth=700, grain=.05, rim=None, rimw=3, speck=.05):
        """Hill printed as one block, bokashi measured down from its own crest."""
        d = (YY - r[None]) / (depth * S); rgb = P.ramp(stops)[np.clip(d * 1023, 0, 1023).astype(int)]; rgb = P.pigment(rgb, seed, grain, speck, period=22); m = below(r); L = np.concatenate([rgb, m[..., None]], -1).astype(np.float32)
        if rim: P.paint(L, np.clip(m - P.shift(m, 0, rimw), 0, 1) * (P.noise(h, w, 40, seed=seed) > -.75), rim)
        return L
    def woods(r, n, hmin, hmax, colour, seed, x0=-20, x1=3220, a=1.0, kind="round"):
        """A belt of trees standing on the crest line r: soft round crowns, or bare spindles ('bare')."""
        rng = np.random.default_rng(seed); m = np.zeros((h, w), np.float32)
        for _ in range(n):
            x = rng.uniform(x0, x1); y = r[int(np.clip(x * S, 0, w - 1))]; q = rng.uniform(hmin, hmax)
            if kind == "round":
                for j in range(6): e = q * rng.uniform(.30, .52); cv2.ellipse(m, (int(S * (x + rng.uniform(-.5, .5) * q)), int(y - S * q * rng.uniform(.1, .9))), (max(1, int(S * e)), max(1, int(S * e * .85))), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
            else:
                for j in range(5): cv2.line(m, (int(x * S), int(y + 3)), (int((x + rng.uniform(-.35, .35) * q) * S), int(y - S * q * rng.uniform(.5, 1))), 1.0, max(1, int(1.8 * S)), cv2.LINE_AA)
        L = empty(); P.paint(L, P.warp(m, P.wobble_maps(h, w, 4 if kind == "round" else 1.2, 16, seed), False) * a, colour); return L
    def spruces(L, r, n, hmin, hmax, colour, seed, x0, x1, gap=None, snow=None):
        """Forest wall: spruces, each a narrow ragged spindle on the crest line r; gap = (x0, x1) left open; snow = ink of the laden boughs."""
        rng = random.Random(seed); m = np.zeros((h, w), np.float32); c = np.zeros((h, w), np.float32)
        for _ in range(n):
            x = rng.uniform(x0, x1)
            if gap and gap[0] < x < gap[1]: continue
            y = r[int(np.clip(x * S, 0, w - 1))] / S + 8; q = rng.uniform(hmin, hmax); k = int(5 + q / 28); ww = q * rng.uniform(.13, .19); left, right, tips = [], [], []
            for i in range(k): t = i / k; e = ww * (1 - t) ** .85; yy = y - q * t; left += [(x - e * rng.uniform(.85, 1.15), yy), (x - e * .45, yy - q / k * .5)]; right += [(x + e * rng.uniform(.85, 1.15), yy + 2), (x + e * .45, yy - q / k * .5)]
            cv2.fillPoly(m, [np.int32(np.array(left + [(x, y - q)] + right[::-1]) * S * 16)], 1.0, cv2.LINE_AA, 4)
            if snow:
                for lx, ly in left[::2]: cv2.line(c, (int(lx * S), int(ly * S)), (int((lx + ww * .5) * S), int((ly - q / k * .42) * S)), 1.0, max(1, int(2.2 * S)), cv2.LINE_AA)
        P.paint(L, m, colour)
        if snow: P.paint(L, P.warp(c, P.wobble_maps(h, w, 1.5, 20, seed), False) * m * .8, snow)
    def block(raw, layer, ink, tone, key, seed=1, wob=1.3, lines=(2.6, 1.3), zref=14, zfade=110, mute=(), lit=(), fog=None, hide=(), extra=None, soft=("ground", "snow", "road", "track", "grass", "water"), brick=3.6, grain=.045, quiet=()):
        """One depth layer from passes to ink. tone(D) -> 0, 1 or 2 per pixel; fog = (colour, near, far, amount); hide = materials left out in this light;
        extra(D, rgb) -> rgb after the tones; soft = grounds that end without a contour; quiet = materials with no line inside them. Returns (RGBA layer, passes)."""
        D = P.cut(P.load(raw, layer), wob, 36, seed)
        if hide: gone = mask(D, *hide); D["a"] = D["a"] & ~gone; D["z"] = np.where(gone, 1e6, D["z"]).astype(np.float32)
        mat, z, pos = D["mat"], D["z"], D["pos"]; rgb = table(ink)[mat, tone(D)]; em = mask(D, *lit) if lit else np.zeros((h, w), bool); hz = pos[..., 2]
        if brick: c = (np.abs((hz * brick) % 1 - .5) > .42) & (z < 38) & (np.abs(D["n"][..., 2]) < .3) & mask(D, "brick"); rgb = np.where((c & (P.noise(h, w, 24, 8, 3) > 0))[..., None], rgb * .90, rgb)
        if extra: rgb = extra(D, rgb.astype(np.float32))
        if fog: f = np.round(np.clip((z - fog[1]) / (fog[2] - fog[1]), 0, 1) * fog[3] * 14) / 14; rgb = P.wipe(rgb, fog[0], f * ~em)
        rgb = P.shift(P.pigment(rgb.astype(np.float32), seed, grain, .045), 1.6, -1.2); k = P.keyline(D, *lines, zref=zref, zfade=zfade, seed=seed, mute=[K.MAT[m] for m in mute])
        flat = mask(D, *soft); edge = flat & (cv2.dilate((~D["a"]).astype(np.uint8), np.ones((3, 3))) > 0) & (z > 9); k = k * (cv2.dilate(edge.astype(np.uint8), np.ones((int(7 * S) | 1,) * 2)) == 0)
        if quiet: k = k * (1 - cv2.erode(mask(D, *quiet).astype(np.uint8), np.ones((int(5 * S) | 1,) * 2)))
        L = np.concatenate([rgb, cv2.GaussianBlur(D["a"].astype(np.float32), (0, 0), .7)[..., None]], -1).astype(np.float32); P.paint(L, k, key); return L, D
    def firelight(raw, layer, rgb, pale, seed, inks, cuts=(.035, .16, .62), wob=1.3):
        """The second, warm block that a fire prints, in steps with true shadows; the passes come from kit_rooms.render_lit with a lamp named 'fire'.
        inks = one (colour on pale things, amount, colour on the rest, amount) a step. Returns rgb."""
        im = np.ascontiguousarray(cv2.imread(os.path.join(raw, f"{layer}_lamp-fire-0_0001.exr"), cv2.IMREAD_UNCHANGED)[..., 0]).astype(np.float32); st = P.step(cv2.GaussianBlur(P.warp(im, P.wobble_maps(h, w, wob, 36, seed)), (0, 0), 1.4 * S), cuts, seed + 7, .07, 30)
        for i, (c, a, d, e) in enumerate(inks): rgb = np.where((pale & (st > i))[..., None], rgb + (P.hexc(c) - rgb) * a, np.where((~pale & (st > i))[..., None], rgb + (P.hexc(d) - rgb) * e, rgb))
        return rgb
    def shadow(L, PJ, x, y, height, sun, colour, a=.8, half=.24, ymin=2.0):
        """A standing person's shadow laid on level ground; sun = the way the light travels."""
        d = np.array(sun[:2]) / -sun[2] * height; n = np.array((d[1], -d[0])) / np.hypot(*d); pts = [(x, y) + d * t + n * k * half * q for k, row in ((1, ((0, .5), (.15, .6), (.5, 1), (.8, 1), (.84, .4), (.99, .45))), (-1, ((.99, .45), (.84, .4), (.8, 1), (.5, 1), (.15, .6), (0, .5)))) for t, q in row]
        P.blot(L, [PJ(u, max(ymin, v))[:2] for u, v in pts], colour, a, 1.6)
    def lines_of(L, pts, r, colour, a=1.0, sag=0.0):
        """Thin hand-drawn line(s) through pixel points; sag in px of the 3200 press hangs every stretch."""
        m = np.zeros((h, w), np.float32)
        for p, q in zip(pts, pts[1:]): t = np.linspace(0, 1, 22)[:, None]; p, q = np.array(p, float), np.array(q, float); c = p + (q - p) * t + np.concatenate([0 * t, 4 * sag * S * t * (1 - t)], 1); cv2.polylines(m, [np.int32(c * 16)], False, 1.0, max(1, int(round(r * S))), cv2.LINE_AA, 4)
        P.paint(L, m * a, colour)

    # ----------------------------------------------------------------  people
    def runner(phase=0, cap="cap", seed=0):
        """A man at the double, seen from the side, facing right; ill-fitting tunic, breeches and puttees."""
        g = random.Random(seed); k = g.uniform(-.02, .02); a, b = (((.0, .50), (.14, .38 + k), (.09, .17), (.07, .05), (.13, .02)), ((-.01, .50), (-.06, .30), (-.22, .25 + k), (-.27, .20), (-.26, .14))) if phase % 3 == 0 else (((.0, .50), (.05, .28), (.0, .10), (-.02, .03), (.04, .012)), ((-.01, .50), (.07, .33), (-.10, .24 + k), (-.17, .23), (-.17, .17))) if phase % 3 == 1 else (((.0, .50), (.11, .34), (.17, .16), (.20, .05), (.26, .03)), ((-.01, .50), (-.08, .31), (-.18, .13 + k), (-.24, .10), (-.25, .04)))
        L = lambda q: [(q[0][0], q[0][1], .062), (q[1][0], q[1][1], .046), (q[2][0], q[2][1], .030), (q[3][0], q[3][1], .026), (q[4][0], q[4][1], .018)]
        arms = (((.02, .79), (-.11, .67), (-.01, .60)), ((.04, .79), (.10, .65), (.22, .72))) if phase % 2 else (((.02, .79), (.08, .64), (.20, .69)), ((.03, .79), (-.12, .68), (-.08, .56)))
        A = lambda q: [(q[0][0], q[0][1], .040), (q[1][0], q[1][1], .036), (q[2][0], q[2][1], .026)]
        p = [("leg2", "l", L(b)), ("sleeve2", "l", A(arms[0])), ("leg", "l", L(a)), ("coat", "c", [(-.08, .44), (-.09, .58), (-.075, .72), (-.03, .83), (.04, .855), (.10, .80), (.105, .66), (.09, .54), (.10, .43), (.0, .41)]), ("belt", "p", [(-.088, .575), (.095, .575), (.093, .545), (-.086, .545)]),
             ("face", "c", [(.03, .93), (.10, .945), (.135, .91), (.13, .875), (.09, .845), (.03, .86)]), ("hair", "c", [(.015, .945), (.07, .94), (.05, .86), (.015, .87)])]
        p += [("hat", "c", [(.005, .945), (.0, .985), (.06, 1.005), (.125, .985), (.13, .95), (.185, .93), (.13, .935)])] if cap == "cap" else [("hair", "c", [(.01, .93), (.02, .985), (.08, .995), (.125, .96), (.09, .95), (.04, .945)])] if cap == "bare" else [("hat", "c", [(.0, .93), (.0, .985), (.06, 1.01), (.125, .985), (.13, .93), (.06, .925), (.03, .87), (.005, .88)])]
        return p + [("sleeve", "l", A(arms[1])), ("glove", "l", [(*arms[1][2], .026), (arms[1][2][0] + .02, arms[1][2][1] + .005, .022)]), ("fold", "l", [(.04, .78, .001), (.0, .64, .006), (.03, .46, .002)])]
    def sergeant():
        """Standing easy, seen three-quarters from behind, hands at his back, peaked cap, breeches and boots, short sword at the left. No badge."""
        return [("boot", "l", [(-.055, .26, .040), (-.062, .06, .034), (-.09, .016, .022)]), ("boot", "l", [(.060, .26, .040), (.070, .06, .034), (.105, .016, .022)]), ("leg", "l", [(-.05, .50, .062), (-.062, .27, .046)]), ("leg", "l", [(.05, .50, .062), (.064, .27, .046)]),
                ("coat", "c", [(-.02, .855), (-.075, .835), (-.118, .79), (-.112, .66), (-.095, .56), (-.118, .43), (.0, .415), (.118, .43), (.098, .56), (.112, .66), (.120, .79), (.078, .835), (.03, .855)]), ("belt", "p", [(-.098, .578), (.100, .578), (.100, .546), (-.098, .546)]),
                ("sleeve", "l", [(-.100, .775, .038), (-.150, .64, .034), (-.03, .545, .026)]), ("sleeve", "l", [(.102, .775, .038), (.152, .64, .034), (.03, .550, .026)]), ("glove", "c", [(-.035, .565), (.040, .565), (.042, .530), (-.035, .528)]), ("strap", "l", [(-.10, .53, .012), (-.20, .26, .010)]),
                ("face", "c", [(-.045, .925), (-.055, .885), (-.03, .85), (.03, .85), (.045, .90), (.04, .93)]), ("hair", "c", [(-.03, .925), (.05, .93), (.048, .868), (-.02, .862)]), ("hat", "c", [(-.058, .925), (-.075, .955), (-.05, .985), (.02, .995), (.075, .975), (.062, .93), (.0, .92)]), ("hat2", "p", [(-.058, .942), (.060, .944), (.058, .922), (-.057, .920)]), ("fold", "l", [(.0, .80, .001), (.006, .68, .005), (.0, .58, .002)])]
    def sitting(hat="shawl", arms="lap", seed=0):
        """Somebody sitting on a trunk, from the side, facing right; seat at .28, standing height would be 1."""
        p = [("boot", "l", [(.27, .25, .045), (.26, .07, .036), (.28, .02, .028), (.34, .014, .022)]), ("boot", "l", [(.21, .25, .045), (.19, .07, .036), (.20, .02, .028), (.26, .014, .022)]), ("skirt", "c", [(-.10, .27), (-.09, .40), (.06, .40), (.24, .365), (.30, .33), (.31, .16), (.18, .13), (.12, .24), (.0, .25)]),
             ("coat", "c", [(-.10, .28), (-.135, .42), (-.125, .56), (-.06, .665), (.03, .685), (.09, .63), (.085, .50), (.08, .38), (.10, .30), (.0, .25)]), ("fold", "l", [(-.06, .54, .001), (-.04, .42, .006), (-.07, .30, .002)])]
        p += {"lap": [("sleeve", "l", [(.0, .61, .040), (.01, .46, .036), (.13, .42, .026)]), ("glove", "l", [(.14, .42, .026), (.17, .415, .022)])], "chin": [("sleeve", "l", [(.01, .61, .040), (.13, .47, .034), (.10, .66, .026)]), ("glove", "l", [(.10, .67, .026), (.09, .70, .022)])], "knee": [("sleeve", "l", [(.01, .61, .040), (.10, .50, .036), (.25, .45, .026)]), ("glove", "l", [(.26, .45, .026), (.29, .44, .022)])]}[arms]
        p += [("face", "c", [(.0, .80), (.065, .81), (.10, .775), (.105, .745), (.08, .70), (.02, .70)])]
        p += [("shawl", "c", [(-.055, .72), (-.065, .79), (-.03, .85), (.04, .855), (.08, .82), (.045, .79), (.045, .72), (.06, .66), (.0, .63), (-.09, .65)])] if hat == "shawl" else [("hair", "c", [(-.045, .72), (-.05, .80), (.0, .84), (.05, .80), (.02, .74)]), ("hat", "c", [(-.06, .80), (-.05, .855), (.02, .875), (.085, .85), (.135, .81), (.03, .805)])] if hat == "cap" else [("hair", "c", [(-.05, .71), (-.055, .80), (.0, .85), (.07, .84), (.075, .80), (.03, .78), (.01, .72)])]
        return p
    def bundle(r, seed):
        """A household tied up in a cloth; r = half its width in metres."""
        g = random.Random(seed); return [("bundle", "c", [(r * (1 + g.uniform(-.12, .12)) * math.cos(t), r * .55 + r * .62 * (1 + g.uniform(-.1, .1)) * math.sin(t)) for t in [i * math.pi / 5 for i in range(10)]]), ("bundle", "c", [(-r * .18, r * 1.12), (0, r * 1.02), (r * .20, r * 1.20), (r * .34, r * 1.52), (r * .04, r * 1.30), (-r * .30, r * 1.46)]), ("fold", "l", [(0, r * 1.1, .004), (-r * .3, r * .6, r * .06), (-r * .5, r * .3, .004)]), ("fold", "l", [(r * .1, r * 1.1, .004), (r * .4, r * .6, r * .05), (r * .5, r * .3, .004)])]
    def bareheaded(seed=0):
        """A man with his hat in his hand, head a little down, seen from behind and to the left; long coat."""
        return [("boot", "l", [(-.05, .20, .040), (-.055, .05, .032), (-.02, .016, .022)]), ("boot", "l", [(.055, .20, .040), (.06, .05, .032), (.10, .016, .022)]),
                ("coat", "c", [(-.02, .85), (-.075, .83), (-.125, .785), (-.130, .68), (-.112, .56), (-.128, .38), (-.140, .19), (-.05, .175), (.06, .185), (.135, .18), (.128, .38), (.110, .56), (.120, .68), (.115, .785), (.075, .83), (.03, .85)]), ("fold", "l", [(-.01, .54, .001), (.0, .36, .006), (-.012, .19, .004)]), ("fold", "l", [(.06, .56, .001), (.075, .40, .004), (.085, .24, .001)]), ("belt", "p", [(-.07, .585), (.075, .580), (.075, .555), (-.07, .560)]),
                ("sleeve", "l", [(-.100, .775, .038), (-.148, .64, .035), (-.140, .50, .028)]), ("glove", "l", [(-.140, .485, .024), (-.136, .45, .020)]), ("sleeve", "l", [(.100, .775, .038), (.150, .65, .035), (.155, .53, .028)]), ("hat", "c", [(.10, .545), (.215, .525), (.225, .505), (.19, .50), (.185, .44), (.155, .42), (.125, .44), (.128, .505), (.098, .52)]), ("glove", "l", [(.155, .525, .024), (.160, .50, .020)]),
                ("collar", "c", [(-.060, .862), (.0, .875), (.064, .862), (.075, .815), (-.075, .815)]), ("face", "c", [(-.02, .92), (.055, .935), (.072, .90), (.078, .875), (.055, .845), (.0, .85)]), ("hair", "c", [(-.050, .90), (-.048, .955), (-.01, .99), (.045, .98), (.062, .945), (.035, .925), (.02, .87), (-.035, .855)])]
    def hummocks(L, at, rows, inks, keep=None):
        """Slabs that a river pushed up when it froze. at = Plane; rows = (distance, x0, x1, how many, size); inks = underside, hollow, face, lit edge; keep(x, y) -> False leaves a slab out."""
        under, hollow, face, edge = inks
        for y0, x0, x1, n, big in rows:
            rng = random.Random(int(y0 * 7)); spots = sorted(((x, y0 + 2.0 * math.sin(x * .22) + rng.gauss(0, 1.0) * y0 / 60) for x in (rng.uniform(x0, x1) for _ in range(n))), key=lambda q: -q[1])
            for x, y in spots:
                skip = rng.random() < .45 + .45 * math.sin(x * .5 + y0); px, py, s = at(x, y); k = s * big * rng.uniform(.45, 1.25); th = rng.choice((-1, 1)) * rng.uniform(.10, .62); c, sn = math.cos(th), math.sin(th) * .8; t = k * rng.uniform(.14, .24); ux, uy = px + c * k, py - abs(sn) * k
                if skip or (keep and not keep(x, y)): continue
                if th < 0: ux = px - c * k
                P.blot(L, [(px - k * .2, py - t * .1), (ux, py), (ux + k * .12, py + t * .9), (px, py + t * .9)], under); P.blot(L, [(px, py + t * .3), (ux, uy + t * .5), (ux, py + t * .4)], hollow); P.blot(L, [(px, py + t * .4), (px, py - t * .5), (ux, uy - t * .6), (ux, uy + t * .5)], face); P.blot(L, [(px, py - t * .5), (ux, uy - t * .6), (ux - k * .06, uy - t * .95), (px + (ux - px) * .1, py - t * .85)], edge)
