"""Hats and hoods, fitted to the measured head (s.hw, s.hd, s.zc, s.top).  Every function returns a list of Part."""
import numpy as np
from scipy.ndimage import gaussian_filter
from geom import *

def _oval(s, a, b): return lambda w, k=1.0: (a * k * np.cos(w), s.zc + b * k * np.sin(w))

def askew(s, parts, roll=0, yaw=0, pitch=0, y=.5):
    """tip a finished hat about the middle of the skull"""
    c = np.array([0, y, s.zc]); R = rotm(yaw, pitch, roll)
    for p in parts: p.P = (p.P - c) @ R.T + c
    return parts

def tufts(nu, nv, seed, soft=1.0):
    """-0.5..0.5 noise that is coarse enough to read as tufts of fur"""
    n = gaussian_filter(np.random.RandomState(seed).rand(nu, nv), soft, mode='wrap'); n -= n.min(); n /= n.max(); return n - .5

def skull_cap(s, mat='ink_cloth', knob='accent', y=.42, pad=.10, tilt=10, h=None, panels=6):
    """close black cap of six panels with a knot on top"""
    h = h or (s.top - y + .14); ov = _oval(s, s.hw + pad, s.hd + pad * .9); ti = np.tan(np.radians(tilt))
    def f(u, v):
        w = 2 * np.pi * u; k = np.interp(v, [0, .3, .55, .8, .93, 1], [1.0, 1.0, .92, .62, .30, .001])
        k = k * (1 - .028 * np.exp(-(np.abs(((u * panels) % 1) - .5) / .10) ** 2) * sstep(.15, .5, v)); x, z = ov(w, k)
        return x, y + np.interp(v, [0, .3, .55, .8, .93, 1], [0, .36, .66, .92, .99, 1.0]) * h + (z - s.zc) * ti * (1 - .5 * v), z
    P = [grid(f, 120, 40, mat, closed_u=True, sub=1, name='cap')]
    for v in (.0, .20):
        th = np.linspace(0, 1, 80); x, yy, z = f(th, np.full_like(th, v)); P.append(tube(np.stack([x, yy, z], -1), .026, mat, n=6, name='seam'))
    for j in range(panels):
        vs = np.linspace(.2, .97, 30); x, yy, z = f(np.full_like(vs, (j + .5) / panels), vs); s.draw(np.stack([x, yy + .01, z], -1), 2.6, 'cloth', 'rim', head=True)
    x, yy, z = f(np.array(0.), np.array(1.)); P.append(ellipsoid((float(x), float(yy) + .05, float(z)), (.11, .10, .11), knob, n=20, name='knob'))
    return P

def papakha(s, fur='fur', top='accent', y=.36, pad=.16, h=1.15, flare=.10, tilt=8, seed=3, shag=.16):
    """tall shaggy sheepskin cap"""
    ov = _oval(s, s.hw + pad, s.hd + pad); ti = np.tan(np.radians(tilt)); N = tufts(260, 60, seed, 1.5); N2 = tufts(260, 60, seed + 1, 3.2)
    def f(u, v):
        w = 2 * np.pi * u; k = np.interp(v, [0, .06, .8, .92, 1], [1.0, 1.05, 1.05 + flare, 1.0 + flare, .72])
        yy = np.interp(v, [0, .06, .8, .92, 1], [0, -.03, h * .9, h, h]); x, z = ov(w, k)
        i, j = (u * 259).astype(int), (v * 59).astype(int); n = shag * (N[i, j] + .8 * N2[i, j]); lo = 1 + .8 * (v < .12)
        return x * (1 + n), y + yy + (z - s.zc) * ti + n * .6 * lo, s.zc + (z - s.zc) * (1 + n)
    P = [grid(f, 260, 60, fur, closed_u=True, sub=1, name='fur')]; P[0].uv[:, 0] *= 2
    P.append(ellipsoid((0, y + h * .97, s.zc), ((s.hw + pad) * .85, .14, (s.hd + pad) * .85), top, n=24, name='top'))
    return P

def fur_cap(s, cloth='cloth', fur='fur', y=.34, pad=.10, bh=.62, tilt=11, seed=5):
    """winter cap: low cloth crown, the fur flaps turned up all round and tied over the top"""
    ov = _oval(s, s.hw + pad, s.hd + pad); ti = np.tan(np.radians(tilt)); lift = lambda z: (z - s.zc) * ti; h = s.top - y + .20
    def crown(u, v):
        w = 2 * np.pi * u; k = np.interp(v, [0, .4, .7, .9, 1], [1.0, .99, .80, .40, .001]); x, z = ov(w, k)
        return x, y + np.interp(v, [0, .4, .7, .9, 1], [.1, .62, .90, 1.0, 1.01]) * h + lift(z) * (1 - .3 * v), z
    N = tufts(240, 40, seed, 1.6); n0 = tufts(240, 40, seed + 2, 4.0)
    def flap(u, v):
        w = 2 * np.pi * u; c = 2 * np.pi * v; sn = np.sin(w); front = np.clip(sn, 0, 1) ** 1.5
        side = np.exp(-((np.abs(np.cos(w)) - 1) / .35) ** 2); hh = bh * (1 - .30 * np.exp(-((np.abs(np.cos(w)) - .70) / .10) ** 2) * (sn > 0)) * (1 + .16 * side + .05 * front)
        n = .10 * N[(u * 239).astype(int), (v * 39).astype(int)] + .09 * n0[(u * 239).astype(int), (v * 39).astype(int)]
        x, z = ov(w, 1.0 + .060 + .075 * np.cos(c) + .05 * np.sin(np.pi * np.clip(np.sin(c) * .5 + .5, 0, 1)) + n)
        return x, y + lift(z) + hh * (.5 + .5 * np.sin(c)) - .03 + .8 * n, z
    P = [grid(crown, 72, 26, cloth, closed_u=True, sub=1, name='crown'), grid(flap, 240, 40, fur, closed_u=True, sub=1, name='flap')]
    P[1].uv[:, 0] *= 2
    for az in (.5, 2.64, -1.57):
        vs = np.linspace(.35, .96, 24); x, yy, z = crown(np.full_like(vs, az / (2 * np.pi) % 1), vs); s.draw(np.stack([x, yy + .01, z], -1), 2.6, 'cloth', 'key', head=True)
    return P

def flat_cap(s, mat='cloth2', y=.44, pad=.10, tilt=6, bulge=.30, panels=8, vlen=.40):
    """wide soft workman's cap of eight panels, its crown sagging over a short visor"""
    ov = _oval(s, s.hw + pad, s.hd + pad * .9); ti = np.tan(np.radians(tilt)); lift = lambda z: (z - s.zc) * ti; h = s.top - y + .16
    def f(u, v):
        w = 2 * np.pi * u; sn = np.sin(w); k = np.interp(v, [0, .12, .34, .50, .72, .9, 1], [1.0, 1.02, 1 + bulge * .9, 1 + bulge, .86, .40, .001])
        yy = np.interp(v, [0, .12, .34, .50, .72, .9, 1], [0, .16, .30, .55, .92, 1.02, 1.03]) * h
        droop = .12 * np.sin(w * 1 + .6) * sstep(.2, .5, v) * (1 - sstep(.7, 1, v)); x, z = ov(w, k * (1 + .02 * np.cos(panels * w) * sstep(.2, .5, v)))
        z = z + .05 * np.clip(sn, 0, 1) * sstep(.15, .4, v) * (1 - sstep(.6, 1, v))
        yy = yy - .03 * h * np.clip(sn, 0, 1) ** 2 * sstep(.2, .5, v) * (1 - sstep(.85, 1, v))
        return x, y + yy + lift(z) + droop + .025 * np.sin(5 * w + 1) * sstep(.25, .5, v) * (1 - sstep(.7, 1, v)), z
    P = [grid(f, 120, 40, mat, closed_u=True, sub=1, name='cap')]
    for j in range(panels):
        vs = np.linspace(.30, .97, 30); x, yy, z = f(np.full_like(vs, (j + .5) / panels), vs); s.draw(np.stack([x * 1.005, yy + .01, z], -1), 2.6, 'cloth', 'key', head=True)
    def visor(u, v):
        w = np.radians(90 - 60 + 120 * u); arc = np.sin(np.pi * u) ** .7; x, z = ov(w, 1.03); out = vlen * v * arc
        return x * (1 + .03 * v), y + .03 + lift(z) - out * .44 - .06 * v * arc, z + out * .90
    P.append(grid(visor, 40, 8, mat, solid=.05, sub=1, name='visor'))
    x, yy, z = f(np.array(0.), np.array(1.)); P.append(ellipsoid((float(x), float(yy) + .01, float(z)), (.09, .05, .09), mat, n=16, name='button'))
    return P

def hood(s, mat='cloth2', trim='white', back=1.48, pad=.20, chin=-.86, seed=2, ribs=9.0):
    """a knitted hood pushed back off the forehead, open at the throat, its skirts lying on the shoulders.
    back = angle (rad) from the nose at which its edge crosses the top of the head."""
    c = np.array([0, .26 * s.top, s.zc + .06]); rx, rt, rz = s.hw + pad, s.top - c[1] + pad * .9, s.hd + pad * 1.15
    low = c[1] - (s.ny - .12 * s.size)
    def f(u, v):
        th = np.radians(-62) + np.radians(304) * u                     # round the face opening, from one throat edge over the top to the other
        sn, cs = np.sin(th), np.cos(th); up = np.clip(sn, 0, 1); dn = np.clip(-sn, 0, 1)
        a0 = back * up ** .8 + 1.20 * (1 - up ** .8) * (1 - dn) + .78 * dn  # the edge: far back on top, forward at the throat
        al = a0 + (np.pi - a0) * v ** .9
        ca, sa = np.cos(al), np.sin(al); ry = np.where(sn > 0, rt, low)
        x = rx * sa * np.sign(cs) * np.abs(cs) ** .92 * (1 + .16 * dn * (1 - v)); y = c[1] + ry * np.sign(sn) * np.abs(sn) ** .95 * np.maximum(sa, .86 * dn * (v < .97))
        z = c[2] + rz * ca * (1 - .10 * dn)
        sag = .05 * np.sin(7 * v + 3 * cs) * sstep(.1, .4, v)
        return x * (1 + sag * .5), y + sag * .5, z - .05 * sag
    g = grid(f, 110, 44, mat, sub=1, solid=.07, name='hood'); g.uv[:, 0] *= ribs
    th = np.linspace(0, 1, 150); x, y, z = f(th, np.zeros_like(th)); N = tufts(150, 16, seed, 1.2)
    roll = tube(np.stack([x * 1.02, y * 1.0, z + .02], -1), .095, trim, n=16, sub=1, name='trim')
    roll.P = roll.P + .05 * N.reshape(-1)[: len(roll.P), None] * np.array([1, 1, .4]); roll.uv[:, 1] *= 60; roll.uv[:, 0] = roll.uv[:, 1]
    return [g, roll]
