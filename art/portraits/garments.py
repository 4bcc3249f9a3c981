"""Clothes of a bust: torso, collars, facings, wraps.  Every function returns a list of Part.

Measures are a grown man's; `s.size` scales them.  Heights are given from the neck joint.
"""
import numpy as np
from scipy.ndimage import gaussian_filter1d
from geom import *

def wedge(x, y, x0, y0, x1, y1, w):
    """height of one carved fold: a ridge along (x0,y0)-(x1,y1) with its valley beside it, tapering to both ends"""
    dx, dy = x1 - x0, y1 - y0; L = np.hypot(dx, dy) + 1e-9
    t = ((x - x0) * dx + (y - y0) * dy) / L ** 2; d = ((x - x0) * -dy + (y - y0) * dx) / L
    w = w * (.55 + .75 * np.clip(t, 0, 1))
    taper = sstep(-.12, .25, t) * (1 - sstep(.70, 1.15, t))
    return taper * (np.exp(-(d / w) ** 2) - .85 * np.exp(-((d - 1.35 * w) / (.75 * w)) ** 2))

COAT = [(1.02, -.62, .30, -1.02, .10, .075), (1.06, -.85, .46, -1.52, .12, .075), (.50, -.16, .80, -.80, .10, .045), (.34, -1.15, .42, -2.4, .13, .060),
        (-1.02, -.66, -.40, -1.20, -.11, .075), (-1.04, -1.0, -.36, -1.75, -.12, .070), (-.46, -.14, -.74, -.72, -.10, .045), (-.18, -1.35, -.26, -2.5, -.12, .050)]
SOFT = [(.98, -.70, .42, -1.30, .15, .055), (-.98, -.72, -.46, -1.38, -.15, .055), (.30, -1.2, .36, -2.3, .16, .05), (-.24, -1.3, -.30, -2.4, -.16, .045)]

def torso(s, mat='cloth', broad=1.0, slope=1.0, deep=1.0, neck=.62, drop=0.0, folds=COAT, quilt=0.0, puff=0.0, arms=True, scoop=0.0, flow=1.0):
    """Shoulders + chest as a loft of super-ellipses from the neck root down, arms as bent tubes.
    folds: carved wedges (x0, y0, x1, y1, width, height); quilt: spacing of the stitched channels
    (0 = none); puff: how far padding swells the shoulder; scoop: how deep the neckline dips in front."""
    k = s.size; ny, z0 = s.ny, s.nz
    ys = np.array([.18, .0, -.13, -.28, -.47, -.80, -1.4, -2.2, -3.2, -4.6]) * slope * k + ny + .02 - drop
    hw = np.array([neck, neck + .12, neck + .45, neck + .86, neck + 1.13, neck + 1.16, neck + 1.10, neck + 1.02, neck + .95, neck + .95])
    hw = (neck + (hw - neck) * broad + puff * np.array([0, 0, .04, .10, .12, .12, .12, .12, .1, .1])) * k
    zf = (np.array([.50, .62, .74, .86, 1.00, 1.16, 1.36, 1.36, 1.26, 1.20]) * deep + puff * np.array([0, .02, .05, .08, .1, .1, .1, .1, .1, .1])) * k
    if not scoop:                                                     # the neck root lies inside the cloth, and the breast never falls back behind it
        zf[:5] = np.maximum(zf[:5], s.neck[1] + np.array([.05, .09, .12, .15, .18])); hw[:2] = np.maximum(hw[:2], s.neck[0] + .04 + np.array([0, .08]))
    zb = np.array([-.55, -.66, -.80, -.92, -1.0, -1.05, -1.05, -1.0, -.95, -.95]) * deep * k
    ex = np.array([2.0, 2.0, 2.1, 2.2, 2.4, 2.5, 2.5, 2.5, 2.5, 2.5]); t = np.linspace(0, 1, len(ys))
    def ev(u, v):
        y, a, f, b, e = [np.interp(v, t, q) for q in (ys, hw, zf, zb, ex)]
        w = 2 * np.pi * u; c, sn = np.cos(w), np.sin(w)
        x = a * np.sign(c) * np.abs(c) ** (2 / e)
        z = z0 + np.where(sn > 0, f, -b) * np.sign(sn) * np.abs(sn) ** (2 / e)
        fx, fy = x / k, (y - ny) / k; h = np.zeros_like(x + y)
        for (x0, y0, x1, y1, wd, ht) in folds: h = h + ht * wedge(fx, fy, x0, y0, x1, y1, wd)
        if quilt:
            q = np.abs(np.sin(np.pi * fx / quilt)); h = h + .050 * (q ** .5 - .6) * sstep(.05, .2, v)
        z = z + h * k * np.clip(sn, 0, 1) ** .4
        y = y - scoop * k * np.clip(sn, 0, 1) ** 2.2 * (1 - sstep(0, .42, v))
        return x, y, z
    parts = [grid(ev, 160, 72, mat, closed_u=True, sub=1, head=False, name='torso')]
    parts[0].uv[:, 0] *= flow
    s.torso_ev = ev; s.torso_top = ys[0]; s.arms = []
    if arms:
        for sg in (1, -1):
            x0, y0 = hw[4] / k, (ys[4] - ny) / k
            path = np.array([(x0 - .52, y0 + .02, 0), (x0 - .18, y0 - .10, 0), (x0 + .10, y0 - .46, .02), (x0 + .21, y0 - 1.0, .05), (x0 + .25, y0 - 1.9, .14), (x0 + .28, y0 - 3.4, .34)]) * k
            path[:, 0] *= sg; path[:, 1] += ny; path[:, 2] += z0
            tt = np.linspace(0, 1, len(path)); ti = np.linspace(0, 1, 60)
            pth = gaussian_filter1d(np.stack([np.interp(ti, tt, path[:, j]) for j in range(3)], -1), 4.5, axis=0, mode='nearest')
            rad = (np.interp(ti, [0, .14, .3, .5, 1], [.22, .42, .50, .53, .50]) * (.7 + .3 * broad) + .10 * puff) * k
            if quilt: rad = rad + .030 * k * (np.abs(np.sin(ti * 17)) ** .5 - .6) * sstep(.22, .36, ti)
            else: rad = rad + .020 * k * np.sin(ti * 30 + 1.7 * sg) * sstep(.35, .55, ti)
            g = tube(pth, rad, mat, n=32, sub=1, head=False, name='arm'); g.uv[:, 0] *= flow; parts.append(g); s.arms.append((pth, rad))
    return parts

def torso_front(s, x, y):
    """z of the torso front at (x, y), brute force on the loft"""
    if not hasattr(s, '_tf'):
        U, V = np.meshgrid(np.linspace(.0, .5, 160), np.linspace(0, 1, 200)); X, Y, Z = s.torso_ev(U, V)
        s._tf = np.stack([X.ravel(), Y.ravel(), Z.ravel()], -1)
    T = s._tf; d2 = (T[:, 0] - x) ** 2 + (T[:, 1] - y) ** 2; k = np.argpartition(d2, 5)[:5]
    w = 1 / (d2[k] + 1e-4); return (T[k, 2] * w).sum() / w.sum()

def on_chest(s, pts, off=.02, n=40):
    """points (x, y) from the neck joint, in units of s.size -> smooth 3-D polyline on the torso front"""
    p = np.asarray(pts, float) * s.size; t = np.linspace(0, 1, len(p)); ti = np.linspace(0, 1, n)
    x, y = [gaussian_filter1d(np.interp(ti, t, p[:, j]), n / 22, mode='nearest') for j in (0, 1)]
    return np.stack([x, y + s.ny, [torso_front(s, a, b + s.ny) + off for a, b in zip(x, y)]], -1)

def seam(s, pts, w=2.4, ink='key', dash=None, off=.02):
    """a drawn seam, edge or fold line on the chest"""
    s.draw(on_chest(s, pts, off), w, 'cloth', ink, dash=dash)

def facing(s, A, B, mat, off=.045, n=26, m=8, solid=.03, name='facing', bulge=.0):
    """cloth laid on the chest between two lines A and B of (x, y): plackets, lapels, scarf ends"""
    a, b = on_chest(s, A, off, n), on_chest(s, B, off, n)
    def fn(u, v):
        i = u * (n - 1); w = v[..., None]; q = a[i.round().astype(int)] * (1 - w) + b[i.round().astype(int)] * w
        z = np.vectorize(lambda x, y: torso_front(s, x, y))(q[..., 0], q[..., 1]) + off + bulge * np.sin(np.pi * v)
        return q[..., 0], q[..., 1], z
    return [grid(fn, n, m, mat, head=False, solid=solid, name=name)]

def placket(s, y0=-.2, y1=-3.6, w=.16, mat='cloth', x=.0):
    return facing(s, [(x - w * .2, y0), (x - w * .2, y1)], [(x + w, y0), (x + w, y1)], mat, off=.025, name='placket')

def buttons(s, ys, x=.05, r=.085, mat='metal', off=.05):
    k = s.size
    return [ellipsoid((x * k, s.ny + y * k, torso_front(s, x * k, s.ny + y * k) + off), (r * k, r * k, .05), mat, n=14, head=False, name='button') for y in ys]

def _ring(s, a, bf, bb):
    A, F, Bk = [max(own * s.size, n + c) for own, n, c in zip((a, bf, bb), s.neck, (.05, .15, .05))]         # never tighter than the neck
    def ring(w, q=1.0):
        c, sn = np.cos(w), np.sin(w)
        return A * q * c, s.nz + np.where(sn > 0, F, Bk) * q * sn
    return ring

def stand_collar(s, mat='cloth', h=.38, a=.62, gap=.05, y=.02, lean=.13, bf=.66, bb=.62, solid=.04, tilt=.30, skew=0.0, round_=.0):
    """stand-up collar, open at the front by `gap` (radians), its opening moved by `skew`; round_ softens the front corners"""
    ring = _ring(s, a, bf, bb); k = s.size
    def fn(u, v):
        w = np.pi / 2 + skew + gap + (2 * np.pi - 2 * gap) * u
        x, z = ring(w, 1 - lean * v); end = np.exp(-(np.minimum(u, 1 - u) / .05) ** 2)
        return x, s.ny + (y + h * v * (1 - round_ * end)) * k + tilt * .4 * k * (-np.sin(w)), z
    return [grid(fn, 96, 8, mat, head=False, solid=solid, sub=1, name='collar')]

def fall_collar(s, mat='cloth', h=.36, fall=.34, point=.34, a=.67, bf=.68, bb=.62, gap=.10, y=.02, tilt=.30, flare=.20, stand=None, solid=.04, spread=.10, edge=None):
    """stand-and-fall collar: stand (inner) + turned-down leaf with points; `edge` = material of its piping"""
    ring = _ring(s, a, bf, bb); k = s.size
    def base(w): return s.ny + (y - tilt * .4 * np.sin(w)) * k
    def fstand(u, v):
        w = np.pi / 2 + gap + (2 * np.pi - 2 * gap) * u
        x, z = ring(w, 1 - .05 * v); return x, base(w) + h * v * k, z
    def leaf(u, v):
        w = np.pi / 2 + gap + (2 * np.pi - 2 * gap) * u
        fr = np.exp(-((np.minimum(u, 1 - u)) / .085) ** 2)      # 1 at the front ends
        L = fall + point * fr; q = .965 + .06 * np.sin(np.pi * np.minimum(v, .5)) + flare * v * (1 + .3 * fr)
        x, z = ring(w, q); x = x + np.sign(np.cos(w)) * spread * fr * v * k; z = z + .10 * fr * v * k
        return x, base(w) + (h + .02 - L * v) * k, z
    s.leaf = lambda u, v: np.array([float(q) for q in leaf(np.array(u), np.array(v))])      # a place on the collar, for what is stuck in it
    P = [grid(fstand, 64, 5, stand or mat, head=False, sub=1, name='stand'), grid(leaf, 96, 10, mat, head=False, solid=solid, sub=1, name='leaf')]
    if edge:
        th = np.linspace(0, 1, 90); x, yy, z = leaf(th, np.ones(90)); P.append(tube(np.stack([x, yy, z], -1), .030, edge, n=6, head=False, name='piping'))
    return P

def fur_collar(s, mat='fur', a=.70, bf=.80, bb=.66, rise=.20, wide=.34, thick=.20, gap=.10, y=.06, tilt=.34, drop=.42, seed=3):
    """a rolled fur collar, its ends falling on the breast"""
    ring = _ring(s, a, bf, bb); k = s.size; N = gaussian_filter1d(np.random.RandomState(seed).rand(140, 26), .8, axis=0) - .5
    def fn(u, v):
        w = np.pi / 2 + gap + (2 * np.pi - 2 * gap) * u; c = 2 * np.pi * v
        fr = np.exp(-((np.minimum(u, 1 - u)) / .12) ** 2); end = sstep(0, .035, np.minimum(u, 1 - u)) ** .5
        n = N[(u * 139).astype(int), (v * 25).astype(int) % 25]
        q = 1 + wide * .75 + (wide * np.cos(c) + .07 * n) * end; x, z = ring(w, q)
        yy = s.ny + (y - tilt * .42 * np.sin(w) + rise + (thick * np.sin(c) - .42 * wide * np.cos(c)) * end * 1.1 - drop * fr + .07 * n) * k
        return x * (1 + .16 * fr * np.sign(wide)), yy, z + .14 * fr * k
    return [grid(fn, 140, 26, mat, head=False, sub=1, name='furcollar')]

def wrap(s, mat='cloth2', a=.60, bf=.72, bb=.62, y=.16, r=.26, tilt=.34, turns=2, seed=1, flow=1.0):
    """a scarf wound round the neck: overlapping soft rings, each a little askew"""
    ring = _ring(s, a, bf, bb); k = s.size; rng = np.random.RandomState(seed); P = []
    for j in range(turns):
        ph, yo, ro = rng.rand() * 6, y - .16 * j, 1 + .14 * j
        def fn(u, v, ph=ph, yo=yo, ro=ro, j=j):
            w = 2 * np.pi * u; c = 2 * np.pi * v
            fold = 1 + .16 * np.sin(3 * c + 2 * w + ph) + .05 * np.sin(5 * w + ph)
            x, z = ring(w, ro + .22 * np.cos(c) * fold)
            return x, s.ny + (yo + r * np.sin(c) * fold - tilt * .42 * np.sin(w) + .07 * np.sin(w + ph)) * k, z
        g = grid(fn, 90, 26, mat, closed_u=True, head=False, sub=1, name='wrap'); g.uv[:, 0] *= flow; P.append(g)
    return P

def shawl(s, mat='cloth2', width=1.0, v_open=.17, close=.42, folds=.05, seed=2):
    """wool shawl round the shoulders (covers the arms), V-opening crossing on the breast"""
    ny, z0, q = s.ny, s.nz, s.size; ph = np.random.RandomState(seed).rand(4) * 6.28; t = np.linspace(0, 1, 9)
    ys = np.array([.22, .10, -.10, -.34, -.66, -1.1, -1.7, -2.5, -3.6]) * q + ny
    hw = np.array([.60, .78, 1.12, 1.48, 1.76, 1.92, 2.0, 2.02, 2.0]) * width * q
    zf = np.array([.62, .74, .90, 1.06, 1.24, 1.42, 1.54, 1.56, 1.5]) * q; zb = np.array([.66, .80, .98, 1.1, 1.2, 1.25, 1.25, 1.2, 1.1]) * q
    def side(sg, lift, over):
        def f(u, v):
            y, a, fz, bz = [np.interp(v, t, h) for h in (ys, hw, zf, zb)]
            d = np.maximum(v_open * (1 - v / close), -over)       # <0 below the crossing: panels overlap
            w0 = .25 + d; w = 2 * np.pi * (w0 + (.75 - w0) * u); c, sn = np.cos(w), np.sin(w)
            x = -sg * a * np.sign(c) * np.abs(c) ** .85
            k = folds * sstep(.04, .30, v) * (np.sin(14 * np.pi * u ** .7 - 7.0 * v + ph[0]) + .45 * np.sin(25 * np.pi * u ** .7 - 4 * v + ph[1]))
            z = z0 + np.where(sn > 0, fz, bz) * np.sign(sn) * np.abs(sn) ** .85 * (1 + k) + lift
            return x * (1 + k), y + .3 * k, z
        return grid(f, 90, 56, mat, head=False, solid=.07, sub=1, name='shawl')
    P = [side(-1, .00, .05), side(1, .05, .05)]; Q = np.vstack([p.P for p in P]); s._tf = Q[Q[:, 2] > z0]      # what is laid on the chest now lies on the shawl
    return P

def pocket(s, x, y, w=.50, h=.17, point=.09, mat='cloth', button='metal'):
    """a buttoned pocket flap whose upper edge has its middle at (x, y), with the seams of the pocket below it"""
    a, b = x - w / 2, x + w / 2
    for q in (a + .03, b - .03): seam(s, [(q, y - h), (q, y - h - .7)], 2.0, off=.03)
    P = facing(s, [(a, y), (x, y), (b, y)], [(a, y - h), (x, y - h - point), (b, y - h)], mat, off=.045, n=30, m=6, name='flap')
    return P + buttons(s, [y - h * .62 - point * .5], x=x, r=.050, mat=button, off=.085)

def stuck(s, a, b, mat, r=.042, tip=None, off=.10):
    """a pencil in a breast pocket, from (x, y) in the pocket up to its end; `tip` = the stuff of the end that shows"""
    e = on_chest(s, [a, b], off, 20); p = np.linspace(e[0], e[-1], 20); P = [tube(p, r, mat, n=8, head=False, name='pencil')]
    if tip:
        d = (p[-1] - p[0]) / np.linalg.norm(p[-1] - p[0]); P.append(tube(np.stack([p[-1], p[-1] + d * r * 3.6]), [r, r * .2], tip, n=8, head=False, name='tip'))
    return P

def tape_measure(s, ends, drape, top, off):
    """a seamstress's tape round the neck: ends = (x at the neck, how far down) of each, drape = how x goes with the fall, in four steps from `top`"""
    P = []
    for x, far in ends:
        a = [(x * d, y) for d, y in zip(drape, (top, -.35, -1.1, far))]; w = .085
        P += facing(s, [(p - w, q) for p, q in a], [(p + w, q) for p, q in a], 'bead', off=off, n=40, m=4, solid=.02, name='tape')
        for k in range(16):
            y = -.10 - .14 * k
            if y > far: xx = np.interp(-y, [-q for _, q in a], [p for p, _ in a]); seam(s, [(xx - w * .9, y), (xx - w * (.1 if k % 4 else -.7), y)], 1.5, off=off + .09)
    return P

def pins(s, lift, length, r):
    """three dressmaker's pins in a fall collar"""
    P = []
    for u, v in ((.040, .40), (.066, .44), (.092, .48)):
        a, b = s.leaf(u, v) + [0, 0, lift], s.leaf(u - .012, v + length) + [0, 0, lift]
        s.draw([a, b], 2.2, 'any', 'key'); P.append(ellipsoid(a, (r, r, r), 'accent', n=10, head=False, name='pin'))
    return P

def pencil_behind_ear(s):
    """a joiner's pencil, and its point"""
    return [tube(np.array([[s.hw + .12, .16, s.zc + .95], [s.hw + .14, .12, s.zc + .10], [s.hw + .10, .07, s.zc - .35]]), .045, 'bead', n=8, name='pencil'),
            tube(np.array([[s.hw + .12, .16, s.zc + .95], [s.hw + .12, .167, s.zc + 1.10]]), [.045, .008], 'white', n=8, name='point')]

def sleeve_guards(s, mat='leather', start=.42):
    """a clerk's over-sleeves, gathered by a tape above the elbow; start = how far down the arm, 0..1"""
    P = []
    for pth, rad in s.arms:
        i = int(start * len(pth)); n = len(pth) - i; t = np.arange(n) / n
        r = rad[i:] * (1.03 + .10 * sstep(0, .12, t) + .012 * np.sin(t * 40)); P.append(tube(pth[i:], r, mat, n=32, sub=1, head=False, name='guard'))
        P.append(tube(pth[i:i + 3], rad[i:i + 3] * 1.09, mat, n=32, sub=1, head=False, name='tape'))
    return P

def knot(s, x, y, mat, w=.13, ang=0.0, r=.05):
    """a cloth knot button with its loop, across an opening"""
    k = s.size; c = np.array([x * k, s.ny + y * k]); d = np.array([np.cos(ang), np.sin(ang)]); P = []
    for sg in (1, -1):
        ts = np.linspace(0, 1, 8); q = c + np.outer(ts * w * 1.7 * sg * k, d)
        P.append(tube(np.stack([q[:, 0], q[:, 1], [torso_front(s, *p) + .05 for p in q]], -1), r * .62 * k, mat, n=8, head=False, name='loop'))
    P.append(ellipsoid((c[0], c[1], torso_front(s, *c) + .09), (r * 1.15 * k, r * 1.15 * k, .06), mat, n=14, head=False, name='knot'))
    return P

def side_opening(s, mat='accent', knots=((.07, -.16), (.62, -.52), (1.0, -1.05)), pipe=None, line=((.03, -.04), (.10, -.22), (.40, -.42), (.80, -.58), (1.02, -.95), (1.08, -1.6), (1.1, -2.6))):
    """jacket that crosses over and fastens on the wearer's right (the picture's left), as a padded Chinese jacket does"""
    pts = [(-x, y) for x, y in line]; P = []
    if pipe: P.append(tube(on_chest(s, pts, .03, 60), .030 * s.size, pipe, n=6, head=False, name='piping'))
    else: seam(s, pts, 3.4, off=.03)
    for x, y in knots: P += knot(s, -x, y, mat, ang=-.75 if x < .9 else -.1)
    return P

def bow(c, w, mat, head=True):
    """a tied bow at point c, half-width w"""
    c = np.asarray(c, float); P = [ellipsoid(c, (w * .24, w * .24, .08), mat, n=14, head=head, name='knot')]
    for sg in (1, -1):
        P.append(ellipsoid(c + np.array([sg * w * .6, .03, 0]), (w * .52, w * .30, .07), mat, n=20, rot=rotm(0, 0, sg * 14), head=head, name='bow'))
        pts = c + np.array([[0, 0, .02], [sg * w * .28, -w * .5, .05], [sg * w * .42, -w * 1.3, .04]])
        P.append(tube(np.stack([np.interp(np.linspace(0, 2, 16), [0, 1, 2], pts[:, j]) for j in range(3)], -1), w * .14, mat, n=8, head=head, name='end'))
    return P
