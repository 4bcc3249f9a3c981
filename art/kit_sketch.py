"""kit_sketch.py - a few solids drawn straight on to the page, for places whose perspective is simple enough to do without Blender.

A plane is a kit_land.Plane: PJ(x, y, z) -> pixels and scale; the camera stands at x = 0, y = 0.  Draw far things first.
Everything is cut off at NEAR metres before us, so that walls and rails may run past the camera.
"""
import numpy as np, cv2
import kit as K, kit_land as N, print as P
from kit_land import S
NEAR = 1.2

def blot(L, pts, colour, a=1.0, rough=0.0, seed=0):
    """print.blot() for pictures of a thousand pieces: only the pixels of the polygon are touched, and the knife's wobble moves its outline instead of the mask."""
    p = np.asarray(pts, np.float64); h, w = L.shape[:2]
    if rough:
        q = np.roll(p, -1, 0); n = np.maximum(1, (np.hypot(*(q - p).T) / (9 * S)).astype(int)); t = np.concatenate([np.arange(k) / k for k in n])[:, None]; p = np.repeat(p, n, 0) + (np.repeat(q - p, n, 0)) * t; x, y = p.T / S; k = seed * 1.7
        p = p + rough * S * np.stack([np.sin(y / 13 + k) + .6 * np.sin(x / 17 + y / 29 + 2 * k) + .3 * np.sin(y / 4.1 - k), np.sin(x / 14 + 3 * k) + .6 * np.sin(y / 19 - x / 31 + k) + .3 * np.sin(x / 4.3 + k)], 1) * .62
    x0, y0 = np.maximum(np.floor(p.min(0)).astype(int) - 2, 0); x1, y1 = np.minimum(np.ceil(p.max(0)).astype(int) + 3, (w, h))
    if x1 <= x0 or y1 <= y0: return
    m = np.zeros((y1 - y0, x1 - x0), np.uint8); cv2.fillPoly(m, [np.int32((p - (x0, y0)) * 16)], 255, cv2.LINE_AA, 4); r, c = np.nonzero(m); v = m[r, c].astype(np.float32)[:, None] * (a / 255); r += y0; c += x0; b = L[r, c]; o = v + b[:, 3:] * (1 - v)
    ink = P.hexc(colour) if isinstance(colour, str) else colour; L[r, c] = np.concatenate([(ink * v + b[:, :3] * b[:, 3:] * (1 - v)) / np.maximum(o, 1e-5), o], 1)
def span(mask):
    """The rows and columns a mask has anything in: y0, y1, x0, x1; None if it is empty."""
    r, c = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0)); return (r[0], r[-1] + 1, c[0], c[-1] + 1) if len(r) else None
def paint(layer, mask, colour, whole=P.paint):
    """print.paint(), which these pictures call by the hundred, for the part of the layer that the mask covers."""
    b = span(mask)
    if b is None: return
    y0, y1, x0, x1 = b; part = (slice(y0, y1), slice(x0, x1)); c = P.hexc(colour) if isinstance(colour, str) else colour; whole(layer[part], mask[part], c[part] if np.ndim(c) == 3 else c)
def over(dst, src, whole=P.over):
    """print.over() in the same way."""
    b = span(src[..., 3] > 0); out = dst.astype(np.float32, copy=True)
    if b is not None: y0, y1, x0, x1 = b; out[y0:y1, x0:x1] = whole(dst[y0:y1, x0:x1], src[y0:y1, x0:x1])
    return out
P.paint, P.over = paint, over                                          # so that the kits' own drawings are as quick
def ridge(r, stops, seed, depth=700, grain=.05, rim=None, rimw=3, speck=.05, foot=None):
    """kit_land.ridge(), worked only from its crest to `foot` px above the lower edge of the sheet (hills that others hide)."""
    L = N.empty(); y0, y1 = max(0, int(r.min()) - 8), N.h - int((foot or 0) * S); yy = N.YY[y0:y1]; rgb = P.ramp(stops)[np.clip((yy - r[None]) / (depth * S) * 1023, 0, 1023).astype(int)]; m = np.clip(yy - r[None] + .5, 0, 1); L[y0:y1, :, :3] = P.pigment(rgb, seed, grain, speck, period=22); L[y0:y1, :, 3] = m
    if rim: paint(L[y0:y1], np.clip(m - P.shift(m, 0, rimw), 0, 1) * (P.noise(y1 - y0, N.w, 40, seed=seed) > -.75), rim)
    return L
def clipped(pts):
    """The part of a 3-D polygon that lies in front of us."""
    out = []
    for a, b in zip(pts, pts[1:] + pts[:1]):
        if a[1] >= NEAR: out.append(a)
        if (a[1] < NEAR) != (b[1] < NEAR): t = (NEAR - a[1]) / (b[1] - a[1]); out.append(tuple(a[i] + (b[i] - a[i]) * t for i in range(3)))
    return out
def stroke(L, pts, r, colour, a=1.0, seed=0):
    """A knife line through pixel points, r px of the 3200 press half wide, that swells and thins."""
    p = np.array(pts, float); d = np.gradient(p, axis=0); n = np.stack([-d[:, 1], d[:, 0]], 1) / (np.hypot(d[:, 0], d[:, 1])[:, None] + 1e-6); k = r * S * (1 + .3 * np.sin(np.arange(len(p)) * 2.1 + seed))[:, None]; blot(L, np.concatenate([p + n * k, (p - n * k)[::-1]]), colour, a)
def face(L, PJ, pts, colour, a=1.0, rough=1.2, key=None, lw=1.0, seed=0):
    """One flat polygon of (x, y, z) corners; key = colour of its contour, lw its half width."""
    q = clipped([tuple(p) for p in pts])
    if len(q) < 3: return
    px = [PJ(*p)[:2] for p in q]; blot(L, px, colour, a, rough, seed)
    if key:
        for u, v in zip(px, px[1:] + px[:1]): stroke(L, [u, ((u[0] + v[0]) / 2, (u[1] + v[1]) / 2), v], lw, key, .9, seed)
def box(L, PJ, x0, x1, y0, y1, z0, z1, tones, key=None, lw=1.0, seed=0):
    """A box; tones = its side, its front, its top."""
    side, front, top = tones
    if x0 > 0: face(L, PJ, [(x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)], side, key=key, lw=lw, seed=seed)
    if x1 < 0: face(L, PJ, [(x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1)], side, key=key, lw=lw, seed=seed)
    if z1 < PJ.eye: face(L, PJ, [(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)], top, key=key, lw=lw, seed=seed + 1)
    face(L, PJ, [(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], front, key=key, lw=lw, seed=seed + 2)
def beam(L, PJ, p, q, r, colour, a=1.0, least=.6, lit=None):
    """A straight bar from p to q, r metres half thick, never thinner than `least` px; lit = (colour, share) of its light edge."""
    pq = clipped([tuple(p), tuple(q)])
    if len(pq) < 2: return
    (x0, y0, s0), (x1, y1, s1) = PJ(*pq[0]), PJ(*pq[1]); d = np.array((x1 - x0, y1 - y0)); n = np.array((-d[1], d[0])) / (np.hypot(*d) + 1e-6)
    if n[1] > 0 or (abs(n[1]) < .2 and n[0] > 0): n = -n
    a0, a1 = max(least * S, r * s0), max(least * S, r * s1); c0, c1 = np.array((x0, y0)), np.array((x1, y1)); blot(L, [c0 + n * a0, c1 + n * a1, c1 - n * a1, c0 - n * a0], colour, a)
    if lit: k = 1 - 2 * lit[1]; blot(L, [c0 + n * a0, c1 + n * a1, c1 + n * a1 * k, c0 + n * a0 * k], lit[0], a)
def house(L, PJ, x0, x1, y0, y1, wall, ridge, tones, roof, key=None, lw=1.0, eave=.5, z=0.0, seed=0):
    """House with its ridge along x, its long front towards us. tones = side, front; roof = its near slope, its gable edge."""
    m = (y0 + y1) / 2
    for x, seen in ((x0, x0 > 0), (x1, x1 < 0)):
        if seen: face(L, PJ, [(x, y0, z), (x, y1, z), (x, y1, z + wall), (x, m, z + ridge), (x, y0, z + wall)], tones[0], key=key, lw=lw, seed=seed)
    face(L, PJ, [(x0, y0, z), (x1, y0, z), (x1, y0, z + wall), (x0, y0, z + wall)], tones[1], key=key, lw=lw, seed=seed + 1); k = (ridge - wall) / (m - y0); zz = z + wall - eave * k
    face(L, PJ, [(x0 - eave, y0 - eave, zz), (x1 + eave, y0 - eave, zz), (x1 + eave, m, z + ridge), (x0 - eave, m, z + ridge)], roof[0], key=key, lw=lw, seed=seed + 2)
    for x, seen in ((x0 - eave, x0 - eave > 0), (x1 + eave, x1 + eave < 0)):
        if seen: beam(L, PJ, (x, y0 - eave, zz - .1), (x, m, z + ridge - .1), .12, roof[1])
    face(L, PJ, [(x0 - eave, y0 - eave, zz), (x1 + eave, y0 - eave, zz), (x1 + eave, y0 - eave, zz - .2), (x0 - eave, y0 - eave, zz - .2)], roof[1], seed=seed + 3)
def front(L, PJ, x, y, u0, u1, z0, z1, colour, frame=None, bars=0):
    """A window or door in a wall that faces us, u0..u1 from x, with a frame and `bars` crossings."""
    if frame: face(L, PJ, [(x + u0 - .1, y, z0 - .1), (x + u1 + .1, y, z0 - .1), (x + u1 + .1, y, z1 + .1), (x + u0 - .1, y, z1 + .1)], frame, rough=.8)
    face(L, PJ, [(x + u0, y, z0), (x + u1, y, z0), (x + u1, y, z1), (x + u0, y, z1)], colour, rough=.8)
    for i in range(bars): u = x + u0 + (u1 - u0) * (i + 1) / (bars + 1); beam(L, PJ, (u, y, z0), (u, y, z1), .035, frame)
    if bars: beam(L, PJ, (x + u0, y, (z0 + z1) / 2), (x + u1, y, (z0 + z1) / 2), .035, frame)
def track(L, PJ, x, y0, y1, z, tones, gauge=1.52, step=.62, along=None):
    """Two rails on sleepers, running away from us at x (or at x = along(y)). tones = sleeper, rail, its shine."""
    at = along or (lambda y: x); y = y1; ys = []
    while y > y0: ys.append(y); y -= step * max(1, round(y / 28))
    for y in ys: c = at(y); d = .11 * max(1, round(y / 28)); face(L, PJ, [(c - 1.35, y - d, z), (c + 1.35, y - d, z), (c + 1.35, y + d, z), (c - 1.35, y + d, z)], tones[0], rough=.8, seed=int(y * 10))
    yy = [y0 * (y1 / y0) ** (i / 14) for i in range(15)] if along else [y0, y1]
    for sg in (-1, 1):
        for a, b in zip(yy, yy[1:]): p, q = (at(a) + sg * gauge / 2, a, z + .1), (at(b) + sg * gauge / 2, b, z + .1); beam(L, PJ, p, q, .07, tones[1], least=.9); beam(L, PJ, (p[0] - .01, a, z + .15), (q[0] - .01, b, z + .15), .022, tones[2], least=.5)
def pole(L, PJ, x, y, h, colour, z=0.0, arms=(.35, .9), r=.10, lit=None):
    """Telegraph pole with cross-arms `arms` metres below its top; returns the pixel ends of the upper arm."""
    beam(L, PJ, (x, y, z - .3), (x, y, z + h), r, colour, lit=lit)
    for d in arms: beam(L, PJ, (x - .85, y, z + h - d), (x + .85, y, z + h - d), .06, colour)
    return [PJ(x - .75, y, z + h - .28)[:2], PJ(x + .75, y, z + h - .28)[:2]]
def wires(L, ends, colour, r=.7, sag=.02, a=.8):
    """Wires from pole to pole; ends = what pole() gave, one after another."""
    for e, f in zip(ends, ends[1:]):
        for p, q in zip(e, f): t = np.linspace(0, 1, 14)[:, None]; p, q = np.array(p), np.array(q); stroke(L, p + (q - p) * t + np.concatenate([0 * t, 4 * sag * np.hypot(*(q - p)) * t * (1 - t)], 1), r, colour, a)
def wood(L, seed, grain=.04):
    """Grain and pad marks over a layer that was painted flat; in place."""
    b = span(L[..., 3] > 0)
    if b: y0, y1, x0, x1 = b; L[y0:y1, x0:x1, :3] = P.pigment(np.ascontiguousarray(L[y0:y1, x0:x1, :3]), seed, grain, .045, period=26)
def inks(cloth, face="#a9805f", dark="#2c2a34", trouser=None, hat=None, boot=None):
    """Every tone a figure of figures.py, kit_land.py or kit_rooms.py may ask for, from one cloth."""
    f = P.from_lab(P.to_lab(P.hexc(cloth)) * np.array((.78, 1, 1))); fold = "#%02x%02x%02x" % tuple(int(v * 255 + .5) for v in np.clip(f, 0, 1)); t = trouser or fold; ht = hat or fold
    return dict(body=cloth, body2=fold, coat=cloth, coat2=fold, sleeve=cloth, sleeve2=fold, cuff=cloth, fold=fold, leg=t, leg2=t, skirt=t, trouser=t, boot=boot or dark, belt=dark, strap=dark, seam=fold, collar=fold, hat=ht, hat2=fold, fur=fold, hair=dark, face=face, glove=face, skin=face, shawl=ht, shawl2=fold, fringe=ht, rifle=dark, lampb=dark, lampg=dark, cane=dark, petal=fold, petal2=fold, leaf=fold, case="#7a5c40", bundle=cloth, apron=fold, tool=dark)
def grazing(gait="walk2"):
    """kit.horse() with its head down in the grass; facing +x, withers = 1."""
    p = K.horse(gait, 0, False); return [q for i, q in enumerate(p) if i in (0, 1, 2, 3, 5, 6)] + [("body", "c", [(.10, .99), (.24, 1.02), (.36, 1.0), (.50, .86), (.63, .64), (.74, .44), (.70, .32), (.60, .36), (.50, .48), (.42, .54), (.30, .60), (.18, .80)]), ("body", "c", [(.62, .44), (.70, .50), (.78, .43), (.84, .28), (.885, .12), (.86, .045), (.79, .05), (.73, .15), (.66, .29)]), ("body", "c", [(.655, .47), (.60, .55), (.63, .57), (.70, .51)]), ("mane", "c", [(.12, 1.0), (.24, 1.045), (.38, 1.02), (.52, .88), (.66, .66), (.72, .55), (.66, .55), (.56, .68), (.46, .76), (.36, .90), (.24, .96)]), ("mane", "c", [(.70, .51), (.78, .45), (.79, .36), (.735, .42)])]
