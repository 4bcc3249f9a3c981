"""Hair, brows and beards as offset shells of the subdivided head ("sculpted masses").

A shell copies the head surface where thickness(p) > 0, pushed out along the normal.
`flow(p)` gives a scalar that is constant along a strand; the print stage turns it
into carved strand lines.
"""
import numpy as np
from geom import *

HAIRLINES = {   # azimuth (rad) -> lowest hair y, eye level = 0
 'crop':    [(0, .72), (.35, .73), (.60, .66), (.80, .52), (.95, .38), (1.05, .12), (1.13, .00), (1.44, .00), (1.60, .02), (1.9, -.10), (2.15, -.36), (2.6, -.60), (3.15, -.68)],
 'boy':     [(0, .60), (.35, .60), (.62, .58), (.80, .46), (.95, .30), (1.05, .02), (1.13, -.10), (1.44, -.02), (1.60, .00), (1.9, -.06), (2.15, -.36), (2.6, -.62), (3.15, -.70)],
 'back':    [(0, .76), (.18, .79), (.40, .82), (.58, .73), (.76, .60), (.95, .38), (1.06, .14), (1.13, .04), (1.44, .04), (1.60, .06), (1.9, -.10), (2.3, -.50), (3.15, -.66)],
 'woman':   [(0, .78), (.30, .74), (.55, .66), (.75, .50), (.92, .30), (1.06, .02), (1.2, -.10), (1.36, -.10), (1.55, -.12), (1.9, -.30), (2.3, -.6), (3.15, -.75)],
}

def shell(head, s, line='crop', thick=.16, mat='hair', flow=None, bumps=.02, edge=.16, part=None, part_depth=.06, ears=False, ragged=0.0, name='hair'):
    P, N, F, B0 = head
    phi = azimuth(P, s)
    L = hairline(phi, HAIRLINES[line] if isinstance(line, str) else line) * (s.top / 1.12)     # hairlines are written for a grown head
    L = L + ragged * (np.sin(phi * 37) + .7 * np.sin(phi * 61 + 1) + .5 * np.sin(phi * 97))
    m = sstep(0, edge, P[:, 1] - L)
    if ears or line in ('crop', 'boy', 'back'): m = m * (1 - ear_mask(B0))
    T = thick(P, phi) if callable(thick) else thick
    t = m * T
    if flow is None: flow = lambda P, phi: P[:, 0]
    fl = flow(P, phi)
    t = t + m * bumps * (np.sin(fl * 34) + .6 * np.sin(fl * 71 + 1.3))
    if part is not None: t = t - m * part_depth * np.exp(-((P[:, 0] - part) / .05) ** 2) * (P[:, 2] > s.zc - .2)
    t = np.where(m > 0, t, -.05)
    keep = [f for f in F if max(m[i] for i in f) > 0]
    used = np.unique(np.array(keep)); rm = -np.ones(len(P), int); rm[used] = np.arange(len(used))
    Q = P[used] + N[used] * t[used, None]
    Fk = [tuple(rm[list(f)]) for f in keep]
    return Part(Q, Fk, mat, uv=np.stack([fl[used], Q[:, 1]], -1), name=name)

def patch(head, s, mask, thick, mat='brow', flow=None, name='patch', push=None):
    """shell over an arbitrary 0..1 mask(P) (brows, moustache, beard)."""
    P, N, F, B0 = head
    m = mask(B0)
    keep = [f for f in F if max(m[i] for i in f) > .02]
    if not keep: return None
    used = np.unique(np.array(keep)); rm = -np.ones(len(P), int); rm[used] = np.arange(len(used))
    fl = (flow(B0) if flow else B0[:, 0])
    t = np.where(m > .02, thick * m, -.03)
    Q = P[used] + N[used] * t[used, None]
    if push is not None: Q = push(Q, m[used], B0[used])
    return Part(Q, [tuple(rm[list(f)]) for f in keep], mat, uv=np.stack([fl[used], Q[:, 1]], -1), name=name)

def ear_mask(B0):
    x = np.abs(B0[:, 0]); return sstep(.70, .76, x) * (B0[:, 1] < .40) * (B0[:, 1] > -.85) * (B0[:, 2] < -.30)

def lips_mask(B0):
    """0..1 on the lips, in base-mesh coordinates (follows every morph)"""
    x = np.abs(B0[:, 0]) / .285; y = B0[:, 1]
    up = -.582 - .083 * x ** 2 - .012 * np.exp(-(x / .16) ** 2); lo = -.785 + .105 * x ** 2
    return (x < 1) & (y < up) & (y > lo) & (B0[:, 2] > .14)

def beard(head, s, full=.22, length=.55, width=.55, out=.16, mat='hair', seed=1):
    """full beard (+ moustache): shell over jaw & upper lip, combed down to a mass"""
    rng = np.random.RandomState(seed); ph = rng.rand(3) * 6
    def mask(B):
        x, y, z = np.abs(B[:, 0]), B[:, 1], B[:, 2]
        top = np.interp(x, [0, .16, .24, .34, .46, .60, .74], [-.755, -.755, -.70, -.62, -.58, -.36, .02])      # upper limit of beard
        m = sstep(0, .12, top - y) * sstep(-1.55, -1.2, y) * (z > -.95) * (1 - sstep(.80, .90, x)) * sstep(-1.0, -.55, z)
        m = m * (1 - ear_mask(B)) * (1 - sstep(.64, .70, x) * (z < -.52))
        c = -.535 - .20 * (x / .45) ** 2; mm = np.clip(1.3 - np.abs(y - c) / .125, 0, 1) * (x < .47) * (z > .1) * (y > -.665 - .3 * np.clip(x - .2, 0, 1)) * (1 - .3 * np.exp(-(x / .035) ** 2))
        m = np.maximum(m, mm)
        return m
    def push(Q, m, B):
        k = m * sstep(-.60, -1.15, B[:, 1]) ** 1.0
        Q = Q.copy(); Q[:, 1] -= length * k; Q[:, 0] *= 1 - (1 - width) * k * .5; Q[:, 2] += out * k + .03 * m * np.sin(B[:, 0] * 22 + ph[0])
        return Q
    return patch(head, s, mask, full, mat, flow=lambda B: .75 * np.arctan2(B[:, 0], B[:, 2] + .75) + .03 * np.sin(4 * B[:, 1]), name='beard', push=push)

def moustache(head, s, w=.40, h=.075, thick=.07, droop=.20, mat='brow', y=-.50):
    def mask(B):
        x = np.abs(B[:, 0]); c = y - droop * (x / w) ** 2; hh = h * (1 - .7 * (x / w) ** 1.5)
        return np.clip(1.3 - np.abs(B[:, 1] - c) / hh, 0, 1) * (x < w) * (B[:, 2] > .1) * (1 - lips_mask(B))
    return patch(head, s, mask, thick, mat, name='moustache')

def bob(s, y1=-.72, a=.16, mat='hair', phi0=.80, curl=.18):
    """chin-length hair hanging from the temples round the back"""
    def side(u, v):
        ph = phi0 + (2 * np.pi - 2 * phi0) * u
        k = 1 + a * (1.6 + .9 * np.sin(np.pi * v)) - curl * sstep(.7, 1.0, v) - .30 * (1 - v) ** 2
        y = .70 + (y1 - .70) * v + .14 * np.cos(ph) * v + .030 * np.sin(ph * 17 + 2 * np.sin(ph * 5)) * v ** 6
        x = np.sin(ph) * (s.hw * 1.0) * k; z = (s.zc + .05) + np.cos(ph) * (s.hd * .92) * k
        return x * (1 + .012 * np.sin(ph * 34)), y, z * (1 + .006 * np.sin(ph * 34))
    g = grid(side, 120, 22, mat, solid=.10, sub=1, name='bob'); g.uv[:, 0] = g.uv[:, 0] * 6.0
    return g


# ------------------------------------------------------------------ strand masses
def direction(phi, el):
    """unit vector of an azimuth (0 = nose) and an elevation, both in radians"""
    return np.array([np.sin(phi) * np.cos(el), np.sin(el), np.cos(phi) * np.cos(el)])

def slerp(a, b, t):
    w = np.arccos(np.clip(a @ b, -1, 1))
    if w < 1e-4: return a
    return (np.sin((1 - t) * w) * a + np.sin(t * w) * b) / np.sin(w)

def scalp(head, s, d, lift):
    """points of the scalp seen in the directions d (n,3) from the middle of the skull, lifted along the normal"""
    P, N, _, B0 = head
    c = np.array([0, .30 * s.top, s.zc]); m = (P[:, 1] > -.75) & (np.abs(B0[:, 0]) < .80) & (B0[:, 1] > -.9)
    Q, Nn = P[m], N[m]; r = Q - c; r = r / np.linalg.norm(r, axis=1, keepdims=True)
    out = []
    for k, q in enumerate(np.atleast_2d(d)):
        dots = r @ q; i = np.argpartition(-dots, 8)[:8]; w = 1 / (1 - dots[i] + 2e-4); w /= w.sum()
        n = w @ Nn[i]; n /= np.linalg.norm(n); l = lift[k] if np.ndim(lift) else lift
        out.append(w @ Q[i] + n * l)
    return np.array(out)

def lock(head, s, way, rad, lift=.10, mat='hair', n=28, tip=.25, name='lock'):
    """one swept, tapered strand mass; `way` = [(azimuth, elevation), ...] in radians on the skull"""
    d = [direction(*w) for w in way]; t = np.linspace(0, len(d) - 1 - 1e-6, n)
    D = np.array([slerp(d[int(q)], d[int(q) + 1], q - int(q)) for q in t])
    from scipy.ndimage import gaussian_filter1d
    P = gaussian_filter1d(scalp(head, s, D, lift), 2.0, axis=0, mode='nearest'); u = np.linspace(0, 1, n)
    r = rad * (tip + (1 - tip) * np.sin(np.pi * np.clip(u * .93 + .05, 0, 1)) ** .7)
    g = tube(P, r, mat, n=10, sub=1, name=name); g.uv[:, 0] *= .55
    return g

def hanging(path, rad, mat='hair', tip=.15, name='tress'):
    """a free lock along a path of points in head space"""
    path = np.asarray(path, float); t = np.linspace(0, 1, len(path)); ti = np.linspace(0, 1, 30)
    from scipy.ndimage import gaussian_filter1d
    P = gaussian_filter1d(np.stack([np.interp(ti, t, path[:, k]) for k in range(3)], -1), 2.2, axis=0, mode='nearest')
    r = rad * (tip + (1 - tip) * np.clip(1.6 * (1 - ti), 0, 1) ** .8 * sstep(-.25, .15, ti))
    g = tube(P, r, mat, n=10, sub=1, name=name); g.uv[:, 0] *= .6
    return g

def braid(path, rad=.10, turns=5, mat='hair', tie='accent', head=False, bow=.0, tuft=.22):
    """three-strand plait along a path (n,3), tied near its end, with a bow of half-width `bow`"""
    path = np.asarray(path, float); t = np.linspace(0, 1, len(path)); n = 26 * turns; ti = np.linspace(0, 1, n)
    from scipy.ndimage import gaussian_filter1d
    C = gaussian_filter1d(np.stack([np.interp(ti, t, path[:, k]) for k in range(3)], -1), n / 30, axis=0, mode='nearest')
    T = np.gradient(C, axis=0); T /= np.linalg.norm(T, axis=1, keepdims=True)
    S = np.cross(T, [0, 0, 1.]); S /= np.linalg.norm(S, axis=1, keepdims=True); Fw = np.cross(S, T)
    taper = 1 - .38 * ti; out = []
    for k in range(3):
        a = 2 * np.pi * (turns * ti + k / 3.)
        P = C + S * (rad * .78 * np.sin(a) * taper)[:, None] + Fw * (rad * .50 * np.sin(2 * a) * taper)[:, None]
        g = tube(P, rad * .60 * taper, mat, n=10, sub=1, head=head, name='plait'); g.uv[:, 0] *= .5; out.append(g)
    e, d = C[-1], T[-1]; r = rad * .62
    out.append(ellipsoid(e, (r * 1.12, r * .8, r * 1.12), tie, n=16, head=head, name='tie'))
    tf = np.array([e, e + d * tuft * .5 + S[-1] * .02, e + d * tuft]); g = hanging(tf, r * 1.25, mat, tip=.2); g.head = head; out.append(g)
    if bow:
        for sg in (1, -1):
            c = e + S[-1] * sg * bow * .62 + Fw[-1] * .07 + np.array([0, .03, 0])
            out.append(ellipsoid(c, (bow * .62, bow * .36, .06), tie, n=20, rot=rotm(0, 0, sg * -18), head=head, name='bow'))
            p = [e + Fw[-1] * .08, e + np.array([sg * bow * .30, -bow * .45, .09]), e + np.array([sg * bow * .42, -bow * 1.0, .07])]
            q = hanging(p, bow * .17, tie, tip=.8); q.head = head; out.append(q)
    return out
