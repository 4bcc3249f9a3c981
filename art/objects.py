"""objects.py - one thing for each chapter and some for the leaves, cut like vignettes at a chapter's head.

    python3 art/objects.py              # all of them, to assets/objects/<name>.svg
    python3 art/objects.py 04-rope egg  # some of them, by a part of the name

A picture is a block of 800 x 600. Its drawing inks and cuts a bitmap, later cuts over earlier ones, as one does in lino; what stands at
the end is traced and written as one path that takes the ink of the page (`currentColor`), and one more in the accent where there is any.
Nothing is left to chance but by a seed that is the name, so the same program gives the same picture.
"""
import math, os, random, sys
import cv2
import numpy as np

W, H, K = 800, 600, 2            # units of the drawing, and pixels of the bitmap to a unit
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "assets", "objects")
OBJECTS = {}

def thing(name):
    """Enters a drawing in the table under its file's name."""
    def enter(draw): OBJECTS[name] = draw; return draw
    return enter

# ---- lines: lists of points, dense enough to be bent -----------------------------------------------------------------------------
def dense(pts, closed, step=5):
    pts = np.asarray(pts, float); out = []
    n = len(pts)
    for i in range(n if closed else n - 1):
        a, b = pts[i], pts[(i + 1) % n]; k = max(1, int(math.dist(a, b) / step))
        out += [a + (b - a) * t / k for t in range(k)]
    if not closed: out.append(pts[-1])
    return np.array(out)

def spline(pts, closed):
    pts = np.asarray(pts, float); n = len(pts); out = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = (pts[(i + j) % n] if closed else pts[min(max(i + j, 0), n - 1)] for j in (-1, 0, 1, 2))
        k = max(2, int(math.dist(p1, p2) / 6))
        for t in np.arange(k) / k: out.append(.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3))
    if not closed: out.append(pts[-1])
    return np.array(out)

def C(*pts): return spline(pts, True)              # closed curve
def P(*pts): return dense(pts, True)               # polygon
def L(*pts): return spline(pts, False)             # open curve
def S(*pts): return dense(pts, False)              # open line with corners
def E(cx, cy, rx, ry, a=0, b=360, turn=0):
    """An ellipse, or the arc of it from a to b degrees (0 right, 90 down), turned."""
    t = np.radians(np.linspace(a, b, max(8, int(abs(b - a) * max(rx, ry) / 400) + 8))); c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    x, y = rx * np.cos(t), ry * np.sin(t)
    return np.stack([cx + x * c - y * s, cy + x * s + y * c], 1)
def at(line, u):
    """The point of a line at u of its length."""
    d = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]; s = u * d[-1]
    return np.array([np.interp(s, d, line[:, 0]), np.interp(s, d, line[:, 1])])
def part(line, a, b, n=14): return np.array([at(line, a + (b - a) * t) for t in np.linspace(0, 1, n)])
def normals(line):
    t = np.gradient(line, axis=0); t /= np.maximum(np.hypot(t[:, 0], t[:, 1]), 1e-6)[:, None]
    return np.stack([-t[:, 1], t[:, 0]], 1)
def moved(line, dx, dy): return np.asarray(line) + (dx, dy)
def turned(line, deg, cx, cy, k=1):
    c, s = math.cos(math.radians(deg)) * k, math.sin(math.radians(deg)) * k; p = np.asarray(line) - (cx, cy)
    return np.stack([p[:, 0] * c - p[:, 1] * s + cx, p[:, 0] * s + p[:, 1] * c + cy], 1)
def spindle(line, w, head=.35):
    """What a gouge takes out in one push: pointed at both ends, thickest at `head` of its length."""
    n = len(line); t = np.linspace(0, 1, n)
    prof = np.where(t < head, np.sin(t / head * math.pi / 2), np.cos((t - head) / (1 - head) * math.pi / 2)) ** .8
    off = normals(line) * (prof * w / 2)[:, None]
    return np.r_[line + off, (line - off)[::-1]]
def band(line, w):
    off = normals(line) * w / 2
    return np.r_[line + off, (line - off)[::-1]]

class Block:
    """The block: `ink` is what will print, `red` what prints in the accent."""
    def __init__(self, name):
        self.ink = np.zeros((H * K, W * K), np.uint8); self.red = np.zeros_like(self.ink); self.r = random.Random(name)

    def area(self, line, wob=1.3):
        """The bitmap of a shape, its edge moved by the knife: slowly, by `wob` units."""
        line = np.asarray(line, float); n = len(line); d = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
        a, b, c = (self.r.uniform(0, 6.28) for _ in range(3)); f = self.r.uniform(.8, 1.25)
        bump = wob * (np.sin(d * f / 31 + a) * .6 + np.sin(d * f / 13 + b) * .4 + np.sin(d * f / 67 + c) * .5)
        m = np.zeros_like(self.ink); cv2.fillPoly(m, [np.round((line + normals(line) * bump[:, None]) * K * 16).astype(np.int32)], 255, shift=4)
        return m
    def put(self, m, white=False, within=None, red=False):
        if within is not None: m = cv2.bitwise_and(m, within)
        if red: self.red |= m; self.ink &= ~m; return m
        if white: self.ink &= ~m; self.red &= ~m
        else: self.ink |= m; self.red &= ~m
        return m
    def black(self, line, within=None, wob=1.3): return self.put(self.area(line, wob), False, within)
    def white(self, line, within=None, wob=1.3): return self.put(self.area(line, wob), True, within)
    def grown(self, m, by): k = max(1, int(abs(by) * K)) * 2 + 1; return (cv2.dilate if by > 0 else cv2.erode)(m, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (k, k)))
    def body(self, line, thin=3.5, thick=7, halo=0, within=None, wob=1.3, tone="white"):
        """A thing with a contour, thin where the light comes from (above left) and thick away from it. Returns the bitmap of its inside.
        halo: so much is cut away round it, to part it from what lies behind."""
        m = self.area(line, wob)
        if within is not None: m &= within
        if halo: self.put(self.grown(m, halo), True)
        self.put(m)
        inner = self.grown(m, -(thin + thick) / 2); s = (thick - thin) / 2 * K
        inner = cv2.warpAffine(inner, np.float32([[1, 0, -s], [0, 1, -s]]), inner.shape[::-1]) & self.grown(m, -thin)
        if tone == "white": self.put(inner, True)
        return inner if tone == "white" else m
    def gouge(self, line, w, within=None, head=.35): return self.put(self.area(spindle(line, w, head), .5), True, within)
    def stroke(self, line, w, within=None, head=.35): return self.put(self.area(spindle(line, w, head), .5), False, within)
    def comb(self, a, b, n, w, white=True, span=(0, 1), reach=(.5, 1), start=(0, 0), within=None, bend=0, jit=.25):
        """n cuts from line a towards line b, each going so far of the way: how a round thing is given its light."""
        for i in range(n):
            u = span[0] + (span[1] - span[0]) * (i + .5 + self.r.uniform(-jit, jit)) / n; p, q = at(a, u), at(b, u)
            s, e = self.r.uniform(*start), self.r.uniform(*reach); p0, p1 = p + (q - p) * s, p + (q - p) * e; m = (p0 + p1) / 2 + np.array([-(p1 - p0)[1], (p1 - p0)[0]]) * bend
            self.put(self.area(spindle(L(p0, m, p1), w * self.r.uniform(.75, 1.2)), .4), white, within)
    def flow(self, a, b, rows, w, white=True, span=(0, 1), pieces=(1, 3), gap=.04, within=None, keep=1.0, fade=None):
        """Rows of cuts that run along between line a and line b and follow both. `fade(v, u)` scales their width."""
        for j in range(rows):
            v = (j + .5) / rows + self.r.uniform(-.18, .18) / rows; k = self.r.randint(*pieces); cuts = sorted(self.r.uniform(0, 1) for _ in range(k - 1))
            for s, e in zip([0] + cuts, cuts + [1]):
                if e - s < .06 or self.r.random() > keep: continue
                s, e = (span[0] + (span[1] - span[0]) * x for x in (s + gap * self.r.random(), e - gap * self.r.random()))
                pts = np.array([at(a, u) * (1 - v) + at(b, u) * v for u in np.linspace(s, e, 9)]); ww = w * self.r.uniform(.75, 1.2) * (fade(v, (s + e) / 2) if fade else 1)
                if ww > .8: self.put(self.area(spindle(spline(pts, False), ww, self.r.uniform(.25, .6)), .4), white, within)
    def ground(self, x0, x1, y, rows=5, dy=12, w=9):
        """A shadow on the table: long level strokes, shorter and thinner towards us."""
        for j in range(rows):
            q = j / max(1, rows - 1); m, h = (x0 + x1) / 2 + self.r.uniform(-20, 20), (x1 - x0) / 2 * (1 - .55 * q) * self.r.uniform(.86, 1.06); yy = y + j * dy
            cut = self.r.uniform(-.5, .5)
            for s, e in ((-1, cut - .05), (cut + .05, 1)): self.stroke(L((m + h * s, yy + self.r.uniform(-2, 2)), (m + h * (s + e) / 2, yy + 1.5), (m + h * e, yy + self.r.uniform(-2, 2))), w * (1 - .55 * q), head=.5)
    def chatter(self, n=14, near=(16, 44)):
        """Ridges that the gouge left standing on the ground round the thing."""
        m = self.ink | self.red; found, _ = cv2.findContours(m, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE); m = cv2.drawContours(np.zeros_like(m), found, -1, 255, -1) > 0; dist = cv2.GaussianBlur(cv2.distanceTransform((~m).astype(np.uint8), cv2.DIST_L2, 5), (0, 0), 9); gy, gx = np.gradient(dist)
        for _ in range(n):
            for _ in range(200):
                x, y = self.r.uniform(30, W - 30), self.r.uniform(30, H - 30); d = dist[int(y * K), int(x * K)] / K
                if near[0] < d < near[1]:
                    g = np.array([gx[int(y * K), int(x * K)], gy[int(y * K), int(x * K)]]); g /= max(np.hypot(*g), 1e-6); t = np.array([-g[1], g[0]]) * self.r.uniform(9, 24)
                    self.stroke(L((x, y) - t, (x, y) - g * self.r.uniform(-2, 4), (x, y) + t), self.r.uniform(2.6, 4.6)); break
    def svg(self):
        """What stands on the block, traced: facets of a knife, half a unit of tolerance, crumbs swept off."""
        def path(m):
            found, _ = cv2.findContours(cv2.medianBlur(m, 3), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE); out = []
            for c in found:
                if cv2.contourArea(c) < 22 * K: continue
                q = np.round(cv2.approxPolyDP(c, 1.15 * K, True)[:, 0, :] / K).astype(int); q = [p for i, p in enumerate(q) if i == 0 or tuple(p) != tuple(q[i - 1])]
                if len(q) < 3: continue
                text = f"M{q[0][0]} {q[0][1]}l"
                for i in range(1, len(q)):
                    for v in (q[i] - q[i - 1]): text += (" " if v >= 0 and text[-1] != "l" else "") + str(v)
                out.append(text + "z")
            return "".join(out)
        ink, red = path(self.ink), path(self.red)
        ys, xs = np.nonzero(self.ink | self.red); x0, y0, x1, y1 = xs.min() // K - 4, ys.min() // K - 4, xs.max() // K + 5, ys.max() // K + 5
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x0} {y0} {x1 - x0} {y1 - y0}"><path fill="currentColor" fill-rule="evenodd" d="{ink}"/>' + (f'<path class="accent" fill="#b5382c" fill-rule="evenodd" d="{red}"/>' if red else "") + "</svg>\n"

# ---- parts used more than once ------------------------------------------------------------------------------------------------------
def rope(b, line, w, seed=0, fray=False):
    """A laid rope: a dark band, parted from what it crosses, and the light on each strand across it."""
    b.white(band(line, w + 12)); b.black(band(line, w), wob=1)
    length = np.hypot(*np.diff(line, axis=0).T).sum(); n = int(length / (w * .62)); nn = normals(line)
    for i in range(n):
        u = (i + .5) / n; p, q = at(line, max(0, u - .42 * w / length)), at(line, min(1, u + .42 * w / length)); k = int(u * (len(line) - 1)); o = nn[k] * w * .36
        m = (p + q) / 2; b.gouge(L(p + o, m + o * .45 - (q - p) * .1, m - o * .45 + (q - p) * .1, q - o), w * .36, head=.5)

def pencil(b, p, q, w, red=False):
    """A six-sided pencil from its end p to its point q: a lit facet, a dark one, cut wood, lead."""
    p, q = np.array(p, float), np.array(q, float); d = (q - p) / np.hypot(*(q - p)); n = np.array([-d[1], d[0]]); n = n if n[1] > 0 else -n; h = w / 2; s = q - d * w * 2.1
    whole = P(p - n * h, s - n * h, q, s + n * h, p + n * h); b.put(b.grown(b.area(whole), 5), True)
    b.black(whole); b.white(P(s - n * (h - 2.5), q - d * w * .55 - n * h * .2, q - d * w * .55 + n * h * .06, s + n * (h - 6)))
    for t in (-.55, -.05, .5): b.black(C(s + n * h * (t - .22) - d, s + n * h * t + d * 9, s + n * h * (t + .22) - d), wob=.3)
    body = b.area(P(p - n * h, s - n * h, s + n * h, p + n * h))
    if red: b.put(b.area(P(p - n * h, s - n * h, s + n * h, p + n * h)), red=True); b.put(b.area(P(q - d * w * .62 - n * h * .3, q, q - d * w * .62 + n * h * .3)), red=True)
    b.gouge(S(p - n * h * .42 + d * 8, s - n * h * .42 - d * 4), w * .24, body, .5)
    for t in np.linspace(.08, .86, 4): c = p + (s - p) * t; b.gouge(S(c + n * h * .12, c + (s - p) * .16 + n * h * .12), w * .09, body, .4)
    if red: b.put(b.area(band(S(p + n * h * .72, s + n * h * .72), w * .2)), within=body); b.put(b.area(P(p - n * h, p + d * 15 - n * h, p + d * 15 + n * h, p + n * h)), within=body)

def counter(b, pts, keep):
    """A dark table top under white things: a field of ink with a ragged edge, ploughed level here and there."""
    f = b.black(C(*pts), wob=5); x0, x1 = min(p[0] for p in pts), max(p[0] for p in pts); y0, y1 = min(p[1] for p in pts), max(p[1] for p in pts)
    b.flow(L((x0 - 20, y0 + 8), ((x0 + x1) / 2, y0), (x1 + 20, y0 + 8)), L((x0 - 20, y1 - 4), ((x0 + x1) / 2, y1 + 4), (x1 + 20, y1 - 4)), int((y1 - y0) / 17), 6.5, pieces=(4, 8), gap=.05, keep=keep, within=f)
    for xa, sg in ((x0, 1), (x1, -1)): b.flow(L((xa - 30 * sg, y0), (xa - 30 * sg, y1)), L((xa + 2 * sg, y0), (xa + 2 * sg, y1)), 1, 1)
    for line in (pts[i:i + 2] for i in range(len(pts) - 1)):
        (xa, ya), (xb, yb) = line
        for t in np.linspace(.1, .9, max(2, int(math.dist(*line) / 34))):
            x, y = xa + (xb - xa) * t, ya + (yb - ya) * t; k = b.r.uniform(24, 60); sg = 1 if x < (x0 + x1) / 2 else -1
            b.gouge(L((x - 30 * sg, y + b.r.uniform(-3, 3)), (x + k * .3 * sg, y), (x + k * sg, y + b.r.uniform(-3, 3))), b.r.uniform(5, 9), head=.3)

# ---- the chapters ---------------------------------------------------------------------------------------------------------------------
@thing("00-folders")
def folders(b):
    """Three cardboard folders: A thick, B thinner, C thin and tied with a bootlace; a pencil."""
    b.ground(70, 720, 486, 5, 13, 10)
    def lid(cx, cy, w, dp, skew, h, seed):
        """One folder: its paper seen from the front and the right between two boards. Returns its four upper corners."""
        fl, fr, br, bl = np.array([(cx - w / 2, cy), (cx + w / 2, cy + skew), (cx + w / 2 + dp * .42, cy + skew - dp), (cx - w / 2 + dp * .42, cy - dp)], float); dn = np.array((0, h))
        b.put(b.grown(b.area(P(fl, fr, br, bl)) | b.area(P(fl, fr, fr + dn, fl + dn)) | b.area(P(fr, br, br + dn, fr + dn)), 5), True)
        b.black(P(fl, fr, br, br + dn, fr + dn, fl + dn)); e = np.array((0, 8)); i = np.array((9, 0))
        fm = b.white(P(fl + e + i, fr + e - i * .3, fr + dn - e, fl + dn - e + i)); rm = b.area(P(fr + e, br + e, br + dn - e, fr + dn - e))
        b.flow(S(fl + e, fr + e), S(fl + dn - e, fr + dn - e), max(2, int(h / 8)), 4.2, False, pieces=(2, 4), gap=.06, within=fm, keep=.86)
        b.flow(S(fr + e, br + e), S(fr + dn - e, br + dn - e), max(1, int(h / 11)), 4.5, True, pieces=(1, 3), gap=.06, within=rm)
        b.black(P(fl, fr, br, bl))
        b.gouge(S(fl + (4, 1.5), fr + (-2, 1.5)), 4, head=.5)
        return fl, fr, br, bl
    lid(352, 408, 520, 196, 6, 84, 0); lid(372, 330, 500, 190, -12, 62, 1)
    fl, fr, br, bl = lid(356, 290, 492, 188, 12, 24, 2)
    top = b.area(P(fl, fr, br, bl)); b.comb(S(bl, fl), S(br, fr), 17, 7, span=(.04, .96), reach=(.12, .34), start=(.015, .05), within=top, bend=.01)
    b.comb(S(fr, br), S(fl, bl), 11, 5, span=(.05, .95), reach=(.05, .16), start=(.015, .03), within=top)
    mix = lambda u, v: (fl + (fr - fl) * u) * (1 - v) + (bl + (br - bl) * u) * v
    for a, c in (((0, .5), (1, .5)), ((.5, 0), (.5, 1))):
        ln = S(mix(*a), mix(*c)); b.black(band(ln, 24)); b.white(band(ln, 13), top)
        for t in np.linspace(.03, .97, 26): p = at(ln, t); d = (np.array(mix(*c)) - mix(*a)) * .012; b.put(b.area(band(S(p - d * .5 + (-5, 4), p + d * .5 + (5, -4)), 2.6), .3), within=top)
    for v, o in ((.5, fl), ):
        p = mix(.5, 0); b.white(band(S(p, p + (0, 22)), 13)); p = mix(1, .5); b.white(band(S(p, p + (0, 22)), 11))
    m = mix(.5, .5)
    for pts in (((0, 0), (-60, -58), (-128, -50), (-110, -8), (-40, 2)), ((0, 0), (48, -62), (122, -62), (116, -14), (46, 2)), ((0, 4), (-44, 34), (-104, 44), (-150, 74)), ((0, 4), (36, 32), (84, 30), (132, 58))):
        ln = L(*[(m[0] + x, m[1] + y) for x, y in pts]); b.black(band(ln, 25)); b.white(band(ln, 13))
        for t in np.linspace(.04, .96, 15): p = at(ln, t); b.put(b.area(band(S(p + (-5, 4), p + (5, -4)), 2.6), .3), within=b.area(band(ln, 14)))
    b.black(E(*m, 24, 19)); b.white(E(m[0] - 2, m[1] - 2, 14, 10)); b.stroke(L((m[0] - 9, m[1] + 5), (m[0], m[1] - 2), (m[0] + 8, m[1] - 8)), 4)
    pencil(b, (118, 562), (520, 530), 24)

@thing("01-rose")
def rose(b):
    """Ksana's paper rose, crumpled, on a wire."""
    cx, cy = 372, 232
    stem = L((390, 330), (402, 400), (440, 470), (520, 520), (640, 548)); b.black(band(stem, 11)); b.comb(moved(stem, -2, -6), moved(stem, 2, 6), 26, 3.4, reach=(1, 1))
    tail = L((640, 548), (668, 545), (676, 528), (660, 520), (648, 532)); b.black(band(tail, 6))
    for base, tip, wid, up in (((440, 470), (596, 372), 62, 1), ((404, 410), (236, 486), 58, -1)):
        p, q = np.array(base, float), np.array(tip, float); d = q - p; n = np.array([-d[1], d[0]]) / np.hypot(*d)
        lf = C(p, p + d * .3 + n * wid * .62, p + d * .66 + n * wid * .5, q, p + d * .62 - n * wid * .55, p + d * .28 - n * wid * .5); m = b.body(lf, halo=6, tone="black")
        mid = L(p + d * .04, p + d * .5 + n * 5, q - d * .04); b.gouge(mid, 6, m)
        for k in range(7):
            u = .16 + k * .11
            for sg in (-1, 1): a = p + d * u + n * sg * 5; b.gouge(L(a, a + d * .09 + n * sg * wid * .2, a + d * .17 + n * sg * wid * .46), 6 if sg == up else 4, m)
    def petal(ang, dist, wid, ln, light):
        """One leaf of tissue from the heart outwards; its rim is turned over and catches the light."""
        a = math.radians(ang); u = np.array([math.cos(a), math.sin(a)]); v = np.array([-u[1], u[0]]); o = np.array([cx, cy]) + u * dist; j = lambda k: b.r.uniform(-k, k)
        q = lambda x, y: tuple(o + u * x + v * y)
        rim = [q(ln * .34 + j(4), -wid * .5), q(ln * .78 + j(6), -wid * .44 + j(5)), q(ln * .98 + j(6), -wid * .2), q(ln * .92 + j(8), j(8)), q(ln * 1.0 + j(6), wid * .22), q(ln * .76 + j(6), wid * .46 + j(5)), q(ln * .3 + j(4), wid * .5)]
        m = b.body(C(q(-6, 0), *rim), halo=5, tone="black"); r = L(*rim); heart = L(*[tuple(np.array(p) * .22 + (o - u * 4) * .78) for p in rim])
        inner = L(*[tuple(np.array(p) * .86 + (o - u * 4) * .14) for p in rim])
        b.comb(inner, heart, max(5, int(wid / 9)), 7.5 if light else 5, span=(.06, .94), reach=(.45, .9) if light else (.2, .5), within=m, bend=.05)
        b.gouge(part(L(*[tuple(np.array(p) * .95 + (o - u * 4) * .05) for p in rim]), .08, .9, 20), 5 if light else 3, m, .5)
    for ang, dist, wid, ln in ((98, 24, 190, 132), (20, 28, 186, 138), (160, 30, 184, 142), (-28, 24, 176, 150), (208, 24, 178, 148), (-90, 20, 204, 156), (58, 14, 160, 112), (126, 14, 164, 112), (-52, 8, 146, 116), (234, 8, 150, 116), (0, 4, 140, 96), (180, 4, 140, 98)):
        petal(ang, dist, wid, ln, 110 < ang % 360 < 300)
    b.body(C((314, 206), (352, 172), (408, 176), (436, 214), (420, 262), (372, 284), (326, 262)), halo=5, tone="black")
    sp = [(cx + math.cos(t) * r, cy - 6 + math.sin(t) * r * .9) for t, r in ((i * .55, 46 - i * 2.3) for i in range(19))]
    for i in range(0, 16, 3): b.gouge(L(*sp[i:i + 5]), 8)
    b.chatter(14)

@thing("02-form")
def form(b):
    """The questionnaire with its blanks, a dip pen across it, the inkwell."""
    tl, tr, br, bl = (np.array(p, float) for p in ((150, 128), (582, 84), (668, 470), (188, 536)))
    counter(b, [(64, 150), (190, 92), (420, 66), (640, 46), (772, 60), (786, 250), (764, 470), (700, 548), (470, 566), (200, 578), (70, 540), (88, 360)], .22)
    sheet = b.body(np.r_[S(tl, tr), L(tr, (604, 190), (634, 330), br), L(br, (560, 486), (420, 500), (300, 522), bl), L(bl, (176, 400), (158, 260), tl)], 3, 4, halo=0)
    at2 = lambda u, v: (tl + (tr - tl) * u) * (1 - v) + (bl + (br - bl) * u) * v
    row = lambda v, a, c, w: b.put(b.area(band(S(at2(a, v), at2((a + c) / 2, v + .004), at2(c, v)), w), .7), within=sheet)
    row(.10, .20, .80, 15); row(.155, .32, .68, 6)
    for i, v in enumerate((.27, .38, .49, .60, .71, .82, .92)):
        k = .12 + (.19, .27, .15, .31, .22, .17, .2)[i]
        for a in np.arange(.08, k, .072): row(v, a, min(a + .06, k), 8)
        row(v + .012, k + .03, .93, 3.2)
        if i < 3:
            pts = [at2(k + .06 + .028 * s, v - .012 - (.030 if s % 2 else 0) * b.r.uniform(.5, 1.2)) for s in range(int(b.r.uniform(9, 15)))]; ln = L(*pts); b.put(b.area(band(ln, 3.6), .3), within=sheet)
    # the corner nearest us has curled
    b.black(P((598, 482), (656, 398), (690, 470), (676, 490))); curl = b.body(np.r_[S((598, 484), (657, 400)), L((657, 400), (640, 440), (644, 470)), L((644, 470), (620, 474), (598, 484))], 3, 5); b.comb(S((604, 478), (654, 408)), S((640, 466), (642, 440)), 8, 4, False, reach=(.4, .9), within=curl)
    # inkwell
    b.put(b.grown(b.area(C((598, 120), (610, 90), (682, 78), (756, 90), (768, 120), (772, 200), (766, 262), (690, 276), (614, 264), (598, 180))), 3), True)
    well = b.body(np.r_[L((604, 116), (600, 176), (604, 246), (622, 262)), L((622, 262), (690, 270), (752, 258)), L((752, 258), (766, 240), (768, 174), (760, 112))], halo=8, tone="black")
    b.body(E(682, 112, 80, 27), halo=0, tone="black"); b.gouge(E(682, 112, 72, 21, 100, 268), 8); b.gouge(E(682, 112, 72, 21, 290, 420), 4)
    b.white(E(682, 104, 44, 14)); b.black(E(684, 107, 37, 10))
    b.comb(L((610, 134), (608, 190), (614, 246)), L((690, 140), (690, 196), (690, 254)), 9, 9, reach=(.25, .62), start=(.05, .1), within=well); b.gouge(L((744, 140), (750, 190), (744, 244)), 7, well)
    for y in (168, 200, 232): b.gouge(L((726, y), (735, y + 2), (742, y)), 4, well)
    # the pen
    a, n = np.array((728, 330.)), np.array((372, 424.)); d = (n - a) / np.hypot(*(n - a)); o = np.array([-d[1], d[0]]); neck = n - d * 82
    holder = np.r_[spline([a - o * 5, a + (neck - a) * .5 - o * 8, neck - o * 12], False), spline([neck + o * 12, a + (neck - a) * .5 + o * 8, a + o * 5], False)]
    sh = b.comb(S(a + (0, 26), neck + (6, 26)), S(a + (12, 44), neck + (18, 40)), 24, 5, False, reach=(.5, 1), within=sheet)
    h = b.body(holder, halo=6, tone="black"); b.gouge(S(a + d * 10 + o * 3, neck - d * 12 + o * 5), 6, h, .6)
    nib = b.body(C(neck - o * 10, neck + d * 30 - o * 14, n - d * 22 - o * 6, n, n - d * 22 + o * 6, neck + d * 30 + o * 14, neck + o * 10), 3.5, 5, halo=5)
    b.black(E(*(neck + d * 36), 5.5, 5.5)); b.stroke(S(neck + d * 38, n - d * 3), 4); b.comb(S(neck - o * 12, n - d * 18 - o * 8), S(neck, n - d * 20), 7, 4, False, reach=(.4, .8), within=nib)
    b.chatter(8)

@thing("03-loaf")
def loaf(b):
    """The white loaf with a cross cut in it, in hay."""
    hay = lambda n, x0, x1, y0, y1, w, white: [(lambda x, y, a, ln: b.put(b.area(spindle(L((x, y), (x + math.cos(a) * ln * .5, y + math.sin(a) * ln * .5 - b.r.uniform(-12, 16)), (x + math.cos(a) * ln, y + math.sin(a) * ln)), w * b.r.uniform(.8, 1.3), .5), .4), white))(b.r.uniform(x0, x1), b.r.uniform(y0, y1), b.r.choice((b.r.uniform(-.5, .4), b.r.uniform(2.7, 3.7))), b.r.uniform(90, 190)) for _ in range(n)]
    b.black(C((92, 430), (180, 372), (400, 350), (620, 372), (716, 428), (690, 496), (560, 532), (400, 542), (230, 532), (112, 492)))
    hay(34, 110, 690, 392, 512, 8, False); hay(46, 130, 670, 420, 524, 7, True)
    dome = C((150, 410), (146, 318), (198, 214), (300, 152), (420, 138), (538, 160), (628, 226), (666, 322), (656, 412), (600, 452), (400, 470), (206, 454))
    m = b.body(dome, halo=8, tone="black")
    rim = L((158, 404), (156, 320), (206, 222), (306, 162), (420, 148)); core = L((330, 440), (318, 380), (340, 320), (384, 286), (424, 270))
    b.comb(rim, core, 34, 10, reach=(.3, .72), start=(.02, .1), within=m, bend=-.05)
    b.comb(L((420, 148), (530, 170), (616, 232), (654, 322), (648, 404)), L((424, 270), (480, 290), (516, 330), (530, 380), (524, 430)), 24, 7, reach=(.12, .4), start=(.03, .08), within=m, bend=.05)
    b.flow(L((200, 444), (400, 458), (604, 442)), L((220, 404), (400, 420), (590, 402)), 3, 6, pieces=(4, 7), gap=.05, within=m, keep=.7)
    long, across = L((206, 306), (300, 302), (406, 280), (500, 248), (580, 208)), L((350, 168), (380, 210), (408, 276), (428, 342), (438, 410)); crossed = (b.area(spindle(long, 54, .5)) | b.area(spindle(across, 60, .5))) & b.grown(m, -10)
    b.put(b.grown(crossed, 10), within=m); b.put(crossed, True)
    for ln, dx, dy in ((long, 5, 20), (across, 22, -5)):
        b.comb(moved(ln, dx, dy), moved(ln, dx * .2, dy * .2), 30, 3.6, False, span=(.1, .9), reach=(.45, .95), within=crossed); b.comb(moved(ln, -dx, -dy), moved(ln, -dx * .2, -dy * .2), 24, 3, False, span=(.14, .86), reach=(.2, .6), within=crossed)
    hay(16, 130, 640, 446, 520, 9, False); hay(22, 120, 640, 440, 500, 6, True); hay(14, 60, 700, 470, 540, 6, False)
    for x0, y0, x1, y1, k in ((120, 500, 300, 372, 30), (690, 480, 540, 384, -24), (180, 528, 420, 428, 16), (650, 520, 420, 452, -10)):
        ln = L((x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 - k), (x1, y1)); b.black(spindle(ln, 15, .4)); b.gouge(ln, 7, head=.4)

@thing("04-rope")
def loop(b):
    """The loop that four people and nobody stood in at four in the morning."""
    b.ground(70, 700, 500, 4, 14, 9)
    lp = L((556, 392), (470, 446), (340, 470), (200, 440), (116, 356), (124, 246), (220, 168), (350, 150), (470, 186), (548, 262), (584, 344), (612, 420), (636, 484), (676, 536), (724, 566))
    sh = moved(lp, 12, 22)
    for i in range(46):
        u = .03 + i * .0142; p = at(sh, u); b.stroke(L(p + (-30, 0), p + (0, 2), p + (30, 0)), 6)
    rope(b, lp, 40)
    # the end goes over the standing part, round it, and out through its own turn
    end = L((470, 446), (540, 402), (600, 352), (654, 306), (690, 246), (660, 196), (606, 214), (580, 284)); rope(b, part(end, 0, .98, 60), 38)
    rope(b, L((572, 300), (566, 330), (556, 362), (540, 398)), 40)
    tail = L((516, 404), (500, 456), (492, 506)); rope(b, tail, 36)
    for k in range(9): x = 478 + k * 4; b.stroke(L((x, 500), (x - 6 + b.r.uniform(-6, 6), 530), (x - 26 + k * 7 + b.r.uniform(-5, 5), 566)), 7, head=.15)
    b.white(band(L((466, 492), (492, 500), (518, 496)), 17)); b.black(band(L((470, 490), (492, 497), (514, 493)), 9))
    for k in range(9): y = 556 + k * 3; b.stroke(L((722, y - 4), (744, y + b.r.uniform(-5, 5)), (778 + b.r.uniform(-10, 6), y - 16 + k * 5)), 6, head=.15)
    b.white(band(L((716, 594), (724, 566), (738, 540)), 14)); b.black(band(L((714, 592), (722, 567), (734, 544)), 8))
    b.chatter(10)

@thing("05-egg")
def egg(b):
    """The major's egg, soft, with its top off."""
    field = b.black(C((136, 96), (280, 66), (420, 76), (560, 62), (668, 92), (690, 230), (678, 370), (700, 448), (540, 462), (400, 456), (250, 466), (112, 450), (128, 330), (116, 200)), wob=4)
    b.flow(L((90, 96), (400, 84), (710, 92)), L((90, 440), (400, 448), (710, 442)), 17, 7, span=(0, 1), pieces=(3, 6), gap=.05, keep=.55, within=field, fade=lambda v, u: 1.25 if abs(u - .5) > .3 else .55)
    b.flow(L((60, 96), (90, 250), (70, 450)), L((150, 96), (170, 250), (160, 450)), 9, 9, pieces=(1, 2), within=None, keep=.6)
    b.flow(L((640, 80), (650, 250), (640, 450)), L((730, 80), (720, 250), (730, 450)), 9, 9, pieces=(1, 2), keep=.6)
    b.ground(110, 720, 474, 5, 14, 10)
    rimline = [(306, 196), (312, 184), (330, 192), (346, 170), (358, 176), (384, 158), (398, 176), (432, 168), (440, 182), (462, 172), (472, 188), (490, 200)]
    shell = np.r_[L((306, 196), (278, 250), (268, 310), (290, 372), (350, 414), (400, 420), (456, 412), (510, 370), (530, 310), (520, 250), (490, 200)), dense(rimline[::-1], False)]
    m = b.body(shell, 4, 8, halo=8)
    inside = b.area(P(*[(x * .93 + 28, y + 12) for x, y in rimline], (486, 214), (398, 244), (312, 212)))
    b.put(inside, within=m); yolk = b.area(E(398, 212, 66, 19)); b.put(yolk, True); b.put(b.area(E(402, 216, 58, 15))); b.gouge(L((356, 210), (376, 203), (404, 202)), 6); b.gouge(L((430, 222), (444, 218), (452, 212)), 4)
    # a thread of yolk has gone over the edge
    drip = np.r_[L((424, 190), (430, 222), (428, 262), (424, 298), (431, 324)), L((446, 324), (452, 296), (450, 258), (452, 226), (456, 190))]
    b.white(band(L((441, 196), (440, 260), (438, 330)), 40), m); b.black(drip); b.black(E(438, 322, 13, 17)); b.gouge(L((438, 224), (437, 262), (433, 310)), 5)
    b.comb(L((524, 240), (532, 310), (512, 366), (458, 408)), L((470, 250), (462, 310), (440, 352), (410, 392)), 22, 5.5, False, reach=(.35, .8), within=m, bend=.08)
    b.comb(L((282, 262), (276, 320), (296, 370)), L((330, 270), (324, 320), (336, 360)), 8, 3.4, False, reach=(.2, .4), within=m)
    cup = np.r_[L((246, 336), (252, 392), (300, 452), (360, 470)), L((360, 470), (352, 494), (318, 512), (300, 520)), L((300, 520), (400, 532), (500, 520)), L((500, 520), (480, 510), (448, 494), (440, 470)), L((440, 470), (502, 450), (548, 392), (556, 336)), L((556, 336), (500, 366), (400, 376), (300, 366), (246, 336))]
    c = b.body(cup, halo=6, tone="black"); b.gouge(L((252, 346), (310, 374), (400, 385), (490, 375), (550, 346)), 9, c, .5)
    b.comb(L((256, 362), (276, 410), (322, 450), (372, 466)), L((330, 388), (344, 420), (366, 446), (392, 462)), 15, 8, reach=(.4, .9), within=c, bend=-.06)
    b.comb(L((546, 368), (522, 416), (476, 450)), L((480, 388), (462, 420), (440, 448)), 9, 5, reach=(.2, .5), within=c); b.gouge(L((318, 516), (370, 506), (420, 508)), 6, c)
    for x, y, a in ((176, 500, 0), (228, 530, 30), (604, 520, -20)): b.body(turned(P((x - 28, y + 6), (x - 16, y - 10), (x + 4, y - 14), (x + 26, y - 2), (x + 14, y + 8), (x - 6, y + 4)), a, x, y), 3, 6, halo=5)
    # its lid
    ld = b.body(np.r_[L((596, 494), (600, 452), (640, 430), (684, 446), (698, 488)), S((698, 488), (684, 500), (668, 490), (650, 504), (632, 492), (614, 504), (596, 494))], 3.5, 7, halo=7); b.comb(L((690, 466), (692, 490)), L((640, 470), (640, 492)), 5, 5, False, reach=(.4, .8), within=ld)

@thing("06-bowl")
def bowl(b):
    """The wooden bowl of those who came home early."""
    b.ground(120, 740, 512, 5, 14, 11)
    side = np.r_[L((112, 226), (124, 310), (178, 404), (276, 470), (300, 478)), L((300, 478), (296, 510), (288, 522)), L((288, 522), (400, 540), (512, 522)), L((512, 522), (504, 508), (500, 478)), L((500, 478), (622, 408), (678, 310), (690, 226))]
    m = b.body(side, tone="black")
    b.flow(L((124, 262), (250, 330), (400, 350), (552, 330), (680, 262)), L((270, 462), (330, 486), (400, 492), (470, 486), (530, 462)), 13, 8.5, pieces=(3, 6), gap=.05, within=m, keep=.9, fade=lambda v, u: 1.35 if u < .36 else (.9 if u < .5 else (.25 if u < .86 else .6)))
    b.gouge(L((304, 488), (350, 500), (420, 503)), 6, m); b.gouge(L((298, 514), (350, 525), (430, 527)), 5, m)
    b.body(E(401, 226, 290, 92), 4, 6, halo=0, tone="black"); rim = b.area(E(401, 226, 284, 87)); b.put(rim, True); well = b.put(b.area(E(403, 230, 262, 73)))
    b.comb(E(401, 226, 284, 87, 190, 350), E(403, 230, 262, 73, 190, 350), 16, 3, False, reach=(.3, .7)); b.comb(E(401, 226, 284, 87, 20, 160), E(403, 230, 262, 73, 20, 160), 12, 3, False, reach=(.3, .7))
    for k, (rx, ry, dy) in enumerate(((244, 62, 6), (220, 53, 11), (192, 44, 16), (160, 35, 21), (124, 26, 25), (84, 17, 29), (42, 8, 31))):
        for a, c in ((-64, -6), (-4 + k * 3, 40), (52, 120 - k * 4)): b.gouge(E(403, 230 + dy, rx, ry, a + b.r.uniform(-7, 7), c + b.r.uniform(-7, 7)), 8 if a < 40 else 6, well, .5)
        b.gouge(E(403, 230 + dy, rx, ry, 150 + b.r.uniform(0, 20), 205), 3.6, well)
    # a split that came later
    b.white(spindle(L((560, 300), (548, 338), (552, 372), (540, 410)), 5), m)
    b.chatter(9)

@thing("07-matchbox")
def matchbox(b):
    """The matchbox: matches, and under the matches something folded."""
    b.ground(150, 690, 446, 6, 12, 11)
    X, Y, Z = np.array((-.86, .36)), np.array((.80, .40)), np.array((0, 1.))                      # along the box towards us, across it, down
    q = lambda x, y, z=0: np.array((470, 130)) + X * x + Y * y + Z * z
    w, h = 256, 92
    # tray, pushed out towards us
    x1 = 480; b.put(b.grown(b.area(P(q(230, 4), q(x1, 4), q(x1, 4, h), q(x1, w, h), q(x1, w), q(230, w))), 5), True)
    b.black(P(q(230, 4), q(x1, 4), q(x1, w), q(230, w))); b.black(P(q(x1, 4), q(x1, w), q(x1, w, h - 6), q(x1, 4, h - 6))); side = b.put(b.area(P(q(230, w), q(x1, w), q(x1, w, h - 6), q(230, w, h - 6))))
    end = b.area(P(q(x1, 4), q(x1, w), q(x1, w, h - 6), q(x1, 4, h - 6))); b.comb(S(q(x1, 10, 8), q(x1, w - 4, 8)), S(q(x1, 10, h - 12), q(x1, w - 4, h - 12)), 22, 8, reach=(.4, .95), within=end)
    b.comb(S(q(x1 - 6, w, 12), q(260, w, 12)), S(q(x1 - 6, w, h - 14), q(260, w, h - 14)), 14, 4, reach=(.1, .35), within=side)
    hole = b.area(P(q(230, 16), q(x1 - 12, 16), q(x1 - 12, w - 12), q(230, w - 12)))
    b.gouge(S(q(x1 - 5, 10), q(x1 - 5, w - 6)), 9, head=.5); b.gouge(S(q(240, w - 5), q(x1 - 8, w - 5)), 6, head=.5); b.gouge(S(q(240, 9), q(x1 - 8, 9)), 4, head=.5)
    fold = b.body(P(q(330, 40), q(x1 - 16, 30), q(x1 - 16, w - 26), q(350, w - 40)), 3, 5, within=hole); b.stroke(S(q(340, 134), q(x1 - 14, 128)), 5, fold); b.comb(S(q(350, w - 40), q(x1 - 16, w - 28)), S(q(350, 150), q(x1 - 16, 150)), 9, 4.5, False, reach=(.4, .9), within=fold); b.stroke(S(q(400, 30), q(404, w - 30)), 4, fold)
    for i in range(8):
        y = 34 + i * 26; tip = q(392 + b.r.uniform(-26, 26), y + b.r.uniform(-7, 7)); root = q(180, y + b.r.uniform(-4, 4)); ln = S(root, tip)
        b.put(b.grown(b.area(band(ln, 17)), 1), within=hole); b.put(b.area(band(moved(ln, -1, -2), 9.5)), True, hole)
        b.put(b.area(E(*tip, 20, 14, turn=-24)), True, hole); b.put(b.area(E(*tip, 17, 11.5, turn=-24)), within=hole); b.put(b.area(spindle(L(tip + (-9, 1), tip + (-3, -5), tip + (6, -6)), 5), .3), True)
    # sleeve
    xs = 262; b.put(b.grown(b.area(P(q(0, 0), q(xs, 0), q(xs, 0, 4), q(xs, w, 4), q(xs, w, h), q(0, w, h), q(0, w))), 6), True)
    b.black(P(q(xs, 0), q(xs, w), q(xs, w, 10), q(xs, 0, 10))); rough = b.put(b.area(P(q(0, w), q(xs, w), q(xs, w, h), q(0, w, h)))); top = b.body(P(q(0, 0), q(xs, 0), q(xs, w), q(0, w)), 4, 7)
    for i in range(8):
        for j in range(5):
            p = q(xs - 20 - i * 30 - (j % 2) * 14, w, 16 + j * 15.5); b.put(b.area(spindle(L(p, p - X * 9, p - X * 19), 6), .3), True, rough)
    mix = lambda u, v: q(xs * (1 - v), w * u)
    for k, wd in ((.07, 7), (.12, 3.4)): b.put(b.area(band(S(mix(k, k), mix(1 - k, k), mix(1 - k, 1 - k), mix(k, 1 - k), mix(k, k)), wd), .7), within=top)
    lozenge = lambda k: P(mix(.5, .5 - k), mix(.5 + k, .5), mix(.5, .5 + k), mix(.5 - k, .5))
    for k, light in ((.33, False), (.26, True), (.22, False), (.11, True), (.06, False)): b.put(b.area(lozenge(k), .6), light, top)
    for cx, cy in ((.2, .2), (.8, .2), (.2, .8), (.8, .8)): b.put(b.area(P(mix(cx, cy - .05), mix(cx + .05, cy), mix(cx, cy + .05), mix(cx - .05, cy)), .4), within=top)
    # one match, used
    ln = S((440, 540), (680, 486)); b.white(band(ln, 24)); b.black(band(ln, 15)); b.white(band(part(moved(ln, -1, -2), .02, .6), 7)); b.black(C((670, 498), (664, 482), (686, 470), (706, 476), (698, 492)))
    b.chatter(8)

@thing("08-saddle")
def saddle(b):
    """Pronya's father's saddle on a peg: two high arches, a cushion between them, the stirrup hanging."""
    # the wall's plank at the right, and the peg that comes out of it
    pl = b.body(P((676, 40), (758, 34), (764, 566), (682, 572)), 4, 7, tone="black"); b.flow(S((684, 44), (688, 566)), S((752, 40), (756, 560)), 6, 6, pieces=(3, 6), gap=.05, within=pl, keep=.85)
    pg = b.body(np.r_[S((690, 268), (130, 262)), L((130, 262), (104, 286), (130, 312)), S((130, 312), (690, 318))], 4, 7, halo=6, tone="black"); b.flow(S((150, 268), (680, 274)), S((150, 306), (680, 312)), 4, 6, pieces=(3, 5), within=pg, keep=.9); b.body(E(130, 287, 17, 26), 4, 6); b.stroke(E(131, 287, 8, 14, 60, 300), 4)
    # the far stirrup, behind
    le = L((330, 300), (322, 400), (318, 470)); b.white(band(le, 26)); b.black(band(le, 14)); b.gouge(S((326, 320), (316, 466)), 4)
    b.white(E(317, 504, 46, 48)); b.black(E(317, 502, 38, 42)); b.white(E(318, 502, 27, 30)); b.black(P((278, 524), (357, 524), (352, 545), (284, 545))); b.gouge(S((286, 530), (350, 530)), 4)
    # flap, from under the cushion down over the peg
    flap = C((250, 236), (330, 262), (420, 266), (520, 250), (566, 236), (590, 300), (578, 380), (548, 446), (496, 478), (436, 474), (384, 452), (330, 424), (272, 380), (240, 310)); m = b.body(flap, halo=7, tone="black")
    b.comb(L((246, 262), (250, 330), (296, 392), (380, 440), (450, 466)), L((340, 290), (346, 340), (372, 380), (412, 400), (460, 414)), 30, 8.5, reach=(.3, .8), start=(.07, .14), within=m, bend=-.06)
    b.comb(L((584, 270), (574, 370), (544, 440), (490, 470)), L((500, 290), (500, 350), (490, 390), (464, 410)), 16, 6, reach=(.15, .5), start=(.08, .13), within=m, bend=.06)
    seam = L((254, 280), (262, 330), (304, 384), (384, 432), (450, 458), (498, 462), (540, 432), (566, 368), (574, 290))
    for i in range(46): u = i / 46; b.put(b.area(spindle(part(seam, u, u + .012, 5), 3.6), .2), True, m)
    # cushion, deep in the middle
    cu = b.body(np.r_[L((262, 176), (330, 208), (410, 214), (490, 200), (556, 160)), L((556, 160), (588, 214), (560, 262)), L((560, 262), (490, 284), (410, 290), (320, 280), (254, 252)), L((254, 252), (236, 210), (262, 176))], halo=6, tone="black")
    b.comb(L((270, 184), (330, 214), (410, 221), (490, 206), (550, 172)), L((290, 250), (340, 268), (410, 274), (490, 266), (540, 244)), 32, 8.5, reach=(.25, .75), start=(.03, .08), within=cu, bend=.05)
    # arches of wood: before, upright and tall; behind, lower and leaning
    fa = b.body(C((252, 268), (224, 214), (204, 146), (206, 92), (228, 70), (252, 84), (266, 128), (278, 190), (296, 258), (276, 284)), 4, 8, halo=7); b.comb(L((254, 92), (268, 140), (280, 196), (294, 260)), L((212, 110), (212, 150), (234, 214), (258, 264)), 22, 6.5, False, reach=(.25, .6), within=fa); b.stroke(L((206, 152), (240, 160), (272, 148)), 6, fa); b.stroke(L((230, 222), (258, 224), (286, 212)), 6, fa); b.black(E(232, 100, 6, 6)); b.black(E(262, 246, 6, 6))
    ca = b.body(C((536, 258), (544, 206), (566, 150), (604, 112), (634, 110), (640, 136), (616, 176), (592, 224), (578, 266), (556, 278)), 4, 8, halo=7); b.comb(L((636, 138), (610, 186), (590, 230), (576, 266)), L((600, 118), (566, 158), (548, 208), (540, 256)), 18, 6.5, False, reach=(.25, .65), within=ca); b.stroke(L((556, 178), (584, 188), (608, 184)), 6, ca); b.black(E(620, 126, 6, 6)); b.black(E(560, 252, 6, 6))
    # leather and stirrup on our side
    le = L((424, 262), (424, 360), (430, 452)); b.white(band(le, 38)); b.black(band(le, 26)); b.gouge(L((417, 276), (417, 360), (422, 446)), 6)
    for y in range(310, 430, 22): b.white(E(428 + (y - 310) * .02, y, 3.4, 3.4))
    b.body(P((406, 292), (444, 292), (444, 318), (406, 318)), 4, 6); b.black(P((416, 302), (436, 302), (436, 309), (416, 309)))
    b.white(E(432, 510, 66, 68)); b.black(E(432, 506, 57, 62)); b.white(E(433, 508, 41, 45)); b.gouge(E(432, 506, 49, 53, 165, 280), 6)
    b.body(P((370, 542), (496, 542), (488, 572), (380, 572)), 3, 6, halo=5, tone="black"); b.gouge(S((378, 550), (488, 550)), 6); b.gouge(S((386, 562), (440, 562)), 4)
    b.chatter(9, (18, 40))

@thing("09-tea")
def tea(b):
    """Tea that nobody drinks, in its holder, and the captain's red pencil."""
    b.ground(110, 720, 500, 5, 13, 10)
    cx = 372
    # glass above the holder, with tea in it
    gl = b.body(np.r_[L((250, 92), (256, 250), (262, 320)), S((262, 320), (482, 320)), L((482, 320), (488, 250), (494, 92))], 3.5, 7)
    t = b.put(b.area(np.r_[L((258, 158), (262, 320)), S((262, 320), (482, 320)), L((482, 320), (486, 158))]), within=gl)
    for x, w, y0 in ((276, 10, 168), (296, 5, 176), (318, 4, 190), (466, 6, 176)): b.gouge(L((x, y0), (x + 2, 240), (x + 3, 322)), w, t, .3)
    b.flow(L((330, 176), (460, 176)), L((330, 300), (460, 300)), 6, 4, pieces=(1, 2), keep=.5, within=t)
    b.body(E(cx, 92, 122, 30), 4, 7); b.white(E(cx, 94, 108, 22)); 
    b.body(E(cx, 158, 114, 25), 3, 5); tm = b.put(b.area(E(cx, 160, 104, 19))); b.gouge(E(cx, 160, 88, 12, 150, 240), 5, tm); b.gouge(E(cx, 160, 80, 11, 300, 380), 4, tm)
    b.stroke(L((266, 106), (268, 130), (270, 150)), 5, gl); b.comb(S((484, 112), (482, 150)), S((440, 116), (440, 152)), 6, 3.6, False, reach=(.3, .7), within=gl)
    # spoon
    sp = S((404, 164), (470, 22)); b.white(band(sp, 20)); b.black(band(sp, 11)); b.gouge(S((404, 150), (464, 28)), 4); b.body(E(474, 20, 16, 11, turn=-65), 3, 4, halo=3)
    # the holder: a band of nickel, pierced
    ho = np.r_[L((238, 236), (246, 360), (262, 462)), L((262, 462), (236, 486), (230, 504)), L((230, 504), (372, 524), (514, 504)), L((514, 504), (506, 486), (482, 462)), L((482, 462), (498, 360), (506, 236)), L((506, 236), (440, 262), (372, 268), (300, 262), (238, 236))]
    hd = b.body(C((494, 280), (560, 262), (604, 300), (600, 372), (552, 412), (490, 400), (488, 372), (540, 374), (562, 346), (560, 316), (530, 304), (494, 316)), halo=6, tone="black"); b.gouge(L((506, 292), (556, 278), (588, 312), (584, 362)), 7, hd)
    m = b.body(ho, halo=6, tone="black")
    b.gouge(L((244, 250), (300, 274), (372, 281), (440, 274), (500, 250)), 8, m, .5); b.gouge(L((266, 452), (372, 470), (478, 452)), 6, m, .5); b.gouge(L((238, 500), (320, 513), (400, 515)), 7, m)
    for row, (y, sag, n, h) in enumerate(((318, 22, 7, 62), (402, 18, 7, 58))):
        for i in range(n):
            u = (i + .5 + (.5 if row else 0)) / (n + (.5 if not row else .5)); th = math.pi * (1 - u); x = cx - math.cos(math.pi - th) * -118; w = 34 * max(.28, math.sin(th)); y0 = y + sag * math.sin(th) - 8
            b.put(b.area(C((x, y0 - h * .5), (x + w * .5, y0), (x, y0 + h * .5), (x - w * .5, y0)), .8), True, m); b.put(b.area(C((x, y0 - h * .2), (x + w * .2, y0), (x, y0 + h * .2), (x - w * .2, y0)), .5), within=m)
    b.comb(L((246, 280), (254, 360), (264, 446)), L((290, 290), (292, 366), (298, 452)), 14, 6, reach=(.2, .5), within=m)
    pencil(b, (716, 572), (150, 542), 36, red=True)
    b.chatter(9)

@thing("10-envelope")
def envelope(b):
    """Mother's envelope and what never got into a file: a queen of spades, a thimble, a stub of pencil, a buckle, a thread."""
    counter(b, [(40, 190), (170, 90), (300, 40), (450, 30), (600, 90), (740, 230), (786, 420), (772, 560), (540, 586), (250, 584), (60, 590), (28, 400)], .18)
    tl, tr, br, bl = (np.array(p, float) for p in ((96, 250), (566, 196), (622, 490), (128, 528)))
    inside = b.body(P(tl, tr, (380, 66), (300, 62), (276, 72)), 4, 7, halo=5, tone="black"); b.comb(S(tl + (20, -6), tr + (-20, -4)), S((290, 76), (370, 72)), 26, 6, reach=(.3, .8), start=(.05, .1), within=inside)
    # what stands out of it
    card = turned(P((300, 60), (436, 60), (436, 300), (300, 300)), 9, 368, 180); m = b.body(card, 3.5, 6, halo=6)
    sp = lambda x, y, k: (b.black(turned(np.r_[L((x, y - 20 * k), (x + 18 * k, y + 2 * k), (x + 13 * k, y + 15 * k), (x + 2 * k, y + 9 * k)), L((x + 2 * k, y + 9 * k), (x + 3 * k, y + 17 * k), (x + 8 * k, y + 23 * k)), L((x - 8 * k, y + 23 * k), (x - 3 * k, y + 17 * k), (x - 2 * k, y + 9 * k)), L((x - 2 * k, y + 9 * k), (x - 13 * k, y + 15 * k), (x - 18 * k, y + 2 * k), (x, y - 20 * k))], 9, 368, 180), m, .6))
    sp(322, 96, .72)
    fr = turned(P((344, 78), (422, 78), (422, 290), (344, 290)), 9, 368, 180); fm = b.put(b.area(fr), within=m); b.put(b.grown(b.area(fr), -3), True, m); fm = b.area(fr)
    T = lambda *p: turned(L(*p), 9, 368, 180)
    b.put(b.area(turned(C((362, 116), (366, 96), (374, 106), (383, 90), (392, 106), (401, 96), (404, 116), (402, 158), (384, 172), (364, 158)), 9, 368, 180)), within=fm)          # hair and crown
    b.put(b.area(turned(C((371, 124), (384, 118), (397, 124), (397, 146), (384, 160), (371, 146)), 9, 368, 180), .5), True); b.put(b.area(turned(np.r_[dense([(377, 134), (377, 131), (381, 131), (381, 134)], True)], 9, 368, 180), .1)); b.put(b.area(turned(dense([(388, 134), (388, 131), (392, 131), (392, 134)], True), 9, 368, 180), .1)); b.put(b.area(band(T((379, 149), (384, 151), (389, 149)), 3), .1))
    b.put(b.area(turned(P((346, 290), (346, 206), (366, 174), (402, 174), (421, 206), (421, 290)), 9, 368, 180)), within=fm)
    for p, q in (((384, 178), (384, 290)), ((372, 180), (356, 250)), ((396, 180), (412, 250)), ((358, 206), (350, 262)), ((410, 206), (418, 262))): b.put(b.area(spindle(T(p, ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2), q), 6), .3), True, fm)
    # a letter beside it
    lt = b.body(turned(P((196, 118), (296, 118), (296, 300), (196, 300)), -12, 240, 220), 3.5, 6, within=~b.grown(b.area(card), 5)); 
    for y in range(146, 236, 20): b.put(b.area(band(turned(L((210, y), (232, y - 3), (256, y + 2), (282 - (y % 3) * 9, y)), -12, 240, 220), 4.5), .8), within=lt)
    # front of the envelope
    en = b.body(np.r_[L(tl, (220, 262), (350, 296), (430, 250), tr), S(tr, br, bl, tl)], 2, 5)
    b.stroke(S(bl + (8, -6), (344, 352)), 7, en, .2); b.stroke(S(br + (-8, -6), (392, 342)), 7, en, .2); b.stroke(L((344, 352), (368, 338), (392, 342)), 7, en, .5)
    b.comb(S(br + (-6, -10), tr + (-2, 40)), S(br + (-180, -90), tr + (-130, 70)), 22, 6, False, reach=(.18, .6), within=en); b.comb(S(bl + (6, -8), br + (-8, -8)), S((300, 420), (430, 420)), 30, 5, False, reach=(.1, .32), within=en, span=(.04, .9))
    # thimble, stub, buckle before it
    th = b.body(np.r_[L((646, 404), (654, 356), (686, 342), (718, 356), (728, 404)), L((728, 404), (688, 418), (646, 404))], 3.5, 7, halo=8, tone="black")
    for j in range(5):
        for i in range(7): b.white(E(660 + i * 9.6 + (j % 2) * 4, 362 + j * 7 - abs(i - 3) * .0 + 3, 2.4, 2.2), th, .1)
    b.gouge(L((650, 400), (688, 411), (724, 400)), 6, th, .5); b.gouge(L((660, 364), (654, 384), (653, 396)), 6, th)
    pencil(b, (560, 556), (700, 528), 22)
    # the thread, number forty
    tr_ = L((230, 268), (150, 190), (66, 220), (44, 330), (72, 430), (58, 520), (108, 566), (200, 548), (250, 566), (330, 560)); b.put(b.grown(b.area(band(tr_, 8)), 5), within=~en); b.white(band(tr_, 5.5), ~en, .6); b.put(b.area(band(part(tr_, 0, .05), 4), .3), within=en)
    b.chatter(8)

# ---- what was given at the train: named for the choice that gives it ---------------------------------------------------------------
@thing("token.ribbon")
def ribbon(b):
    """The Colonel's St George ribbon on its nail: three dark stripes and two light."""
    wall = b.black(C((150, 40), (330, 26), (520, 34), (648, 30), (660, 200), (650, 380), (664, 560), (480, 574), (300, 568), (146, 576), (152, 380), (140, 200)), wob=5)
    b.flow(L((176, 20), (170, 300), (178, 590)), L((626, 20), (632, 300), (622, 590)), 22, 6, pieces=(4, 7), gap=.06, keep=.36, within=wall)
    for x, sg in ((140, 1), (662, -1)): b.comb(S((x - 20 * sg, 40), (x - 20 * sg, 570)), S((x + 60 * sg, 40), (x + 60 * sg, 570)), 18, 8, reach=(.5, 1))
    def strip(line, w, k):
        """The ribbon along a line from the nail down: gathered there, broad below, light with three stripes, its end notched."""
        n = normals(line); ws = w * (.42 + .58 * np.minimum(1, np.linspace(0, 2.2, len(line))))[:, None]; part_of = lambda a, c: np.r_[line + n * ws * a, (line + n * ws * c)[::-1]]
        b.put(b.grown(b.area(part_of(-.5, .5)), 6)); m = b.white(part_of(-.5, .5))
        for o in (-.33, 0, .33): b.put(b.area(part_of(o - .085, o + .085), .7), within=m)
        e, d = line[-1], (line[-1] - line[-6]) / np.hypot(*(line[-1] - line[-6])); b.black(P(e + n[-1] * w * .56 + d * 8, e - d * 34, e - n[-1] * w * .56 + d * 8), within=b.grown(m, 8))
        for u, ln in ((.16, .3), (.22, .2), (.1, .24)): p = at(line, u); b.stroke(L(p + n[20] * k, at(line, u + ln * .5) + n[20] * k * 1.6, at(line, u + ln) + n[20] * k * 1.5), 7, m); k = -k * .8
        return m
    strip(L((412, 92), (454, 180), (474, 320), (512, 476)), 96, 12); strip(L((396, 92), (352, 190), (338, 330), (300, 512)), 100, -14)
    top = b.body(C((366, 112), (372, 76), (404, 62), (438, 76), (446, 110), (424, 126), (386, 128)), 4, 7); b.comb(L((370, 88), (404, 68), (440, 88)), L((376, 122), (404, 122), (434, 120)), 9, 8, False, reach=(1, 1), within=top)
    b.put(b.grown(b.area(E(406, 88, 19, 16)), 5), True); b.black(E(406, 88, 19, 16)); b.gouge(E(405, 87, 11, 9, 170, 300), 5)

@thing("token.drawing")
def drawing(b):
    """Ksana's river: a bridge with all its piers, a train, and on the far bank a station with a buffet. It has been in a stove."""
    sh = b.body(np.r_[S((92, 118), (690, 76)), L((690, 76), (704, 240), (720, 476)), S((720, 476), (420, 502), (122, 522)), L((122, 522), (110, 320), (92, 118))], 3, 7, wob=2.6)
    line = lambda pts, w=6, closed=False: b.put(b.area(band(spline(pts, closed), w), 1), within=sh)
    # near bank and far bank, the river between in scallops
    line([(112, 470), (200, 452), (300, 458), (420, 446), (560, 452), (716, 430)]); line([(100, 242), (240, 222), (400, 226), (560, 212), (704, 214)])
    for y, k in ((398, 0), (424, 26)):
        for i in range(9): x = 124 + k + i * 64; line([(x, y - i * 2), (x + 16, y - 15 - i * 2), (x + 32, y - 1 - i * 2), (x + 48, y - 14 - i * 2)], 5)
    for i in range(4): x = 420 + i * 66; line([(x, 252 - i * 3), (x + 14, 240 - i * 3), (x + 28, 251 - i * 3)], 5)
    # the bridge goes over slantwise; arches, piers counted
    line([(130, 366), (300, 322), (470, 284), (640, 250)], 7); line([(130, 340), (300, 296), (470, 258), (640, 226)], 7)
    for i in range(8):
        u = i / 7; x, y = 150 + 470 * u, 361 - 108 * u; line([(x, y), (x + 2, y + 62 - 30 * u)], 9); line([(x - 9, y + 62 - 30 * u), (x + 12, y + 61 - 30 * u)], 6)
        if i < 7: line([(x, y - 26), (x + 18, y - 58 + 12 * u), (x + 48, y - 60 + 12 * u), (x + 67, y - 42)], 5)
    # the train on it, each window
    for i in range(3):
        x, y = 216 + i * 74, 264 - i * 18; line([(x, y), (x, y + 40), (x + 62, y + 26), (x + 60, y - 14), (x, y)], 5); [b.put(b.area(E(x + 14 + j * 17, y + 14 - j * 4, 5.5, 5.5)), within=sh) for j in range(3)]
    # the station, its door, its smoke, people of three strokes; a table with a samovar
    b.put(b.area(P((508, 124), (572, 84), (642, 116), (636, 132), (512, 138)), 2), within=sh); line([(520, 136), (522, 206)], 6); line([(628, 130), (630, 202)], 6); line([(520, 206), (630, 202)], 6)
    for x in (540, 606): line([(x - 9, 152), (x + 9, 150), (x + 9, 170), (x - 9, 172), (x - 9, 152)], 4)
    b.put(b.area(P((564, 156), (586, 154), (587, 203), (565, 204))), within=sh); line([(602, 96), (604, 84)], 9); line([(606, 82), (626, 74), (612, 62) if False else (640, 84), (660, 92), (646, 104), (668, 112)], 5)
    for x, y in ((668, 178), (478, 184)): b.put(b.area(E(x, y - 16, 7, 7)), within=sh); line([(x, y - 10), (x, y + 14)], 5); line([(x - 13, y), (x + 13, y - 4)], 4.5); line([(x - 9, y + 32), (x, y + 13), (x + 9, y + 31)], 4.5)
    for x, y in ((170, 196), (250, 188), (330, 190)): line([(x, y + 30), (x, y + 4)], 5); b.put(b.area(C((x - 18, y + 6), (x - 8, y - 26), (x + 10, y - 26), (x + 20, y + 6), (x, y + 14)), 2), within=sh); b.gouge(L((x - 9, y - 8), (x - 4, y - 16), (x + 2, y - 18)), 5)
    # folds, and soot from the tile
    fold = L((402, 96), (408, 300), (420, 500)); b.put(b.area(band(fold, 7)), True, sh); b.stroke(moved(fold, 6, 0), 5, sh, .5); f2 = L((100, 312), (400, 300), (716, 282)); b.put(b.area(band(f2, 6)), True, sh); b.stroke(moved(f2, 0, 5), 4, sh, .5)
    b.comb(L((720, 300), (724, 400), (718, 474), (620, 484)), L((650, 330), (640, 400), (624, 424), (590, 440)), 24, 7, False, reach=(.25, .8), within=sh); b.ground(130, 760, 524, 3, 11, 9); b.chatter(7)

@thing("token.watch")
def watch(b):
    """Mother's watch, which was the rent."""
    b.ground(140, 720, 500, 5, 13, 10)
    ch = L((372, 96), (330, 40), (230, 36), (150, 90), (124, 190), (150, 300), (110, 400), (140, 478), (250, 520), (330, 548), (470, 556), (600, 540), (680, 560))
    n = 58
    for i in range(n):
        u = (i + .5) / n; p, q = at(ch, u), at(ch, min(1, u + .01)); a = math.degrees(math.atan2(*(q - p)[::-1])); rx, ry = (11, 7.5) if i % 2 else (11, 4)
        b.white(E(*p, rx + 4, ry + 4, turn=a), wob=.3); b.black(E(*p, rx, ry, turn=a), wob=.3)
        if i % 2: b.white(E(*p, rx - 5, ry - 4, turn=a), wob=.2)
    b.white(E(392, 100, 50, 46)); b.black(E(392, 100, 42, 38)); b.white(E(393, 101, 28, 25)); b.gouge(E(392, 100, 35, 32, 170, 290), 5)
    cr = b.body(C((378, 118), (416, 114), (424, 134), (420, 156), (386, 160), (378, 138)), halo=5, tone="black"); b.comb(S((382, 122), (418, 118)), S((388, 154), (420, 152)), 6, 4, reach=(.8, 1), within=cr)
    case = b.body(E(424, 330, 196, 186), 4, 8, halo=8, tone="black")
    b.comb(E(424, 330, 192, 182, 120, 300), E(424, 330, 158, 150, 120, 300), 62, 7, reach=(.5, 1), within=case); b.comb(E(424, 330, 192, 182, -50, 90), E(424, 330, 158, 150, -50, 90), 34, 4.5, reach=(.15, .5), within=case)
    b.black(E(424, 330, 160, 151)); b.white(E(425, 331, 150, 141)); face = b.area(E(425, 331, 150, 141))
    c = np.array((425, 331.)); pol = lambda k, r: c + np.array((math.sin(k * math.pi / 6) * r, -math.cos(k * math.pi / 6) * r * .94))
    for k in range(60):
        if k % 5: b.put(b.area(band(S(pol(k / 5, 139), pol(k / 5, 145)), 3), .1), within=face)
    for k, marks in enumerate((3, 1, 2, 3, 4, 1, 2, 3, 4, 2, 1, 2)):
        d = pol(k + 3, 1) - c; d /= np.hypot(*d)
        for j in range(marks): o = (j - (marks - 1) / 2) * 9.5; b.put(b.area(spindle(S(pol(k, 98) + d * o, pol(k, 132) + d * o * 1.15), 7.5, .8), .3), within=face)
    for k, r, w in ((10.15, 74, 13), (1.75, 112, 10)): b.put(b.area(np.r_[S(c + (pol(k + 3, 1) - c) * 4, pol(k, r * .7) + (pol(k + 3, 1) - c) * w * .62), S(pol(k, r), pol(k, r * .7) - (pol(k + 3, 1) - c) * w * .62), S(c - (pol(k + 3, 1) - c) * 4, c + (pol(k + 3, 1) - c) * 4)], .5), within=face)
    b.black(E(425, 331, 12, 11)); b.white(E(424, 330, 4, 4)); sm = b.body(E(425, 402, 30, 27), 3, 4); b.stroke(S((425, 402), (437, 388)), 4)
    b.gouge(E(425, 331, 128, 120, 200, 250), 1); b.chatter(8)

def cut(name):
    """Cuts one block and writes it. Returns the weight of the file."""
    b = Block(name); OBJECTS[name](b); text = b.svg(); open(os.path.join(OUT, name + ".svg"), "w").write(text)
    return len(text)

if __name__ == "__main__":
    os.makedirs(OUT, exist_ok=True); asked = sys.argv[1:]
    for name in OBJECTS:
        if not asked or any(a in name for a in asked): print(f"{name:22s}{cut(name):7d} bytes")
