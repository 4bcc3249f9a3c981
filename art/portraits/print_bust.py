#!/usr/bin/env python3
"""Print stage: buffers -> woodblock / linocut portrait (RGBA PNG).

  print_bust.py <buffer folder> <person> <out.png> [--h 1100] [--bg none|<name>]

The plate is cut at 2x the output size, then reduced.  Blocks: one colour block per
tone (flat, slightly mis-registered), one dark key-block (contours, deep shadow,
wedge-shaped gouge hatching along the terminator, the drawn strokes of face and
seams), drawn eye highlights.
"""
import os, sys, json, argparse
os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2, numpy as np
from scipy import ndimage as ni
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
from geom import M
from inks import INKS, INK, PAPER, backdrop

G = lambda a, s: cv2.GaussianBlur(a.astype(np.float32), (0, 0), s)

def noise(h, w, scale, seed, sx=1.0, sy=1.0):
    r = np.random.RandomState(seed)
    a = r.rand(max(2, int(h / (scale * sy)) + 2), max(2, int(w / (scale * sx)) + 2)).astype(np.float32)
    return cv2.resize(a, (w, h), interpolation=cv2.INTER_CUBIC) - .5

def load(folder, H):
    rd = lambda n: cv2.imread(os.path.join(folder, n + '0001.exr'), -1).astype(np.float32)
    L, N, D, I, F = rd('light'), rd('normal'), rd('depth'), rd('id'), rd('flow')
    h, w = L.shape[:2]; W = int(round(w * H / h)); S = H / h
    ids = np.round(I[..., 0]).astype(int)
    up = lambda a: cv2.resize(a, (W, H), interpolation=cv2.INTER_CUBIC)
    # smooth label map: blurred one-hot, arg-max
    best = np.full((H, W), -1, np.float32); lab = np.zeros((H, W), np.uint8)
    for i in np.unique(ids):
        small = i in (M['eye'], M['iris'], M['ink'], M['brow'], M['metal'])
        m = G(up((ids == i).astype(np.float32)), (.45 if small else .8) * S)
        t = m > best; best[t] = m[t]; lab[t] = i
    return dict(K=up(L[..., 2]), R=up(L[..., 1]), A=up(L[..., 0]), N=up(N[..., ::-1]), D=D[..., 0], N0=N[..., ::-1], ids=ids,
                U=up(F[..., 2]), V=up(F[..., 1]), V0=F[..., 1], lab=lab, S=S, H=H, W=W, fig=G(up((ids > 0).astype(np.float32)), .8 * S))

def nblur(a, m, s):
    """blur inside mask m only (normalised convolution)"""
    m = m.astype(np.float32); return G(a * m, s) / (G(m, s) + 1e-4)

SAME = [{M['skin'], M['lips']}, {M['skin'], M['brow']}, {M['brow'], M['hair']}, {M['eye'], M['iris']}, {M['iris'], M['ink']}, {M['eye'], M['ink']}, {M['skin'], M['ink']}]

def key_edges(b, cfg):
    """edge maps at render resolution -> (silhouette, inner, crease) boolean, upsampled distance fields"""
    ids, D, N = b['ids'], b['D'], b['N0']; h, w = ids.shape
    sil = np.zeros((h, w), bool); inn = np.zeros((h, w), bool); cre = np.zeros((h, w), bool)
    Dm = np.where(D > 1e6, 60, D)
    face = np.isin(ids, [M['skin'], M['lips']]); eyeish = np.isin(ids, [M['eye'], M['iris'], M['ink']])
    ear = (b['V0'] > .5) & (ids == M['skin']); st_ = max(1, int(round(h / 750)))
    for dy, dx in ((0, st_), (st_, 0), (st_, st_), (st_, -st_)):
        a = ids[:h - dy, max(0, -dx):w - max(0, dx)]; c = ids[dy:, max(0, dx):w - max(0, -dx) if dx < 0 else w]
        def sl(q): return q[:h - dy, max(0, -dx):w - max(0, dx)], q[dy:, max(0, dx):(w - max(0, -dx)) if dx < 0 else w]
        a, c = sl(ids); d1, d2 = sl(Dm); n1, n2 = sl(N)
        df = a != c
        for s_ in SAME + cfg['same']: df &= ~(np.isin(a, list(s_)) & np.isin(c, list(s_)))
        e1, e2 = sl(eyeish); df &= ~(e1 & e2)
        so = df & ((a == 0) | (c == 0))
        facing = np.minimum(np.abs(n1[..., 2]), np.abs(n2[..., 2]))
        dd = np.abs(d1 - d2) > cfg['dep'] * (1 + 2.0 * (1 - np.clip(np.abs(n1[..., 2]), 0, 1)))
        cr = (n1 * n2).sum(-1) < cfg['crease']
        f1, f2 = sl(face)
        e_1, e_2 = sl(ear); dot = (n1 * n2).sum(-1)
        cr = (cr & ~(f1 & f2 & (dot > cfg['crease_face']))) | (e_1 & e_2 & (dot < .80))
        dd |= (np.abs(d1 - d2) > cfg['dep_face']) & f1 & f2
        v = (slice(0, h - dy), slice(max(0, -dx), w - max(0, dx)))
        sil[v] |= so; inn[v] |= (df & ~so) | (dd & ~so); cre[v] |= cr & ~so & ~df & ~dd & (a > 0) & ~(e1 | e2)
    def clean(m, n):
        l, k = ni.label(m, np.ones((3, 3))); sz = ni.sum(m, l, range(1, k + 1)); return np.isin(l, 1 + np.where(sz >= n)[0])
    hr = np.isin(ids, [M['hair'], M['fur'], M['brow']]); cre &= ~hr
    inn = clean(inn, 16 * h / 825); cre = clean(cre, 9 * h / 825)
    return sil, inn, cre

def dist_up(m, b):
    if not m.any(): return np.full((b['H'], b['W']), 1e3, np.float32)
    d = cv2.distanceTransform((~m).astype(np.uint8), cv2.DIST_L2, 5)
    return np.maximum(cv2.resize(d, (b['W'], b['H']), interpolation=cv2.INTER_CUBIC) * b['S'], 0)

def hatch(p, sharp=1.0):
    """triangle wave -0.5..0.5"""
    f = p - np.floor(p); return (np.abs(f * 2 - 1) - .5) * sharp

CFG = dict(dep=.055, dep_face=.036, crease=.64, crease_face=.60, k_lit=.36, k_mid=.10, line=1.0, hatch=.22, same=[])

def print_bust(folder, person, H2=2200, seed=5):
    b = load(folder, H2); H, W, S = b['H'], b['W'], b['S']; u = H / 2200.
    P = INKS[person]; cfg = {**CFG, **P.get('cfg', {})}; lab = b['lab']; yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
    marks = json.load(open(os.path.join(folder, 'marks.json')))
    wob = noise(H, W, 38 * u, seed) * 2; SKINS = [M['skin'], M['lips'], M['eye'], M['iris'], M['ink'], M['brow']]
    # ---- simplified light per material family
    skin = np.isin(lab, SKINS)
    hairm = np.isin(lab, [M['hair'], M['fur']])
    cloth = np.isin(lab, [M['cloth'], M['cloth2'], M['cloth3'], M['accent'], M['white']])
    hard = np.isin(lab, [M['metal'], M['leather'], M['bead']])
    K = np.zeros((H, W), np.float32); Rm = K.copy(); A = K.copy()
    for m, s in ((skin, 11 * u), (hairm, 6 * u), (cloth, 12 * u), (hard, 3 * u)):
        if not m.any(): continue
        K[m] = nblur(b['K'], m, s)[m]; Rm[m] = nblur(b['R'], m, s)[m]; A[m] = nblur(b['A'], m, s * 1.6)[m]
    K = K + .018 * wob
    ny = nblur(b['N'][..., 2], b['fig'] > .5, 10 * u)             # world z = up
    nx = nblur(b['N'][..., 0], b['fig'] > .5, 10 * u)
    az = P.get('hatch_angle', 14) * np.pi / 180
    per = 15 * u
    ph = (yy * np.cos(az) - xx * np.sin(az)) / per + 1.2 * ny + .10 * noise(H, W, 60 * u, seed + 1)
    hs = hatch(ph)
    # ---- tones: 0 light 1 mid 2 shadow 3 ink
    tone = np.zeros((H, W), np.uint8)
    kl, km = cfg['k_lit'], cfg['k_mid']
    Kh = K + cfg['hatch'] * hs * np.where(skin, .8, 1.0)
    tone[K + hs * np.where(skin, .06, .16) < kl] = 1
    tone[Kh < km + .06] = 2
    deep = (K < .05) & (A < np.where(skin, .40, .44))                # occluded folds
    tone[deep & ~np.isin(lab, [M['eye'], M['iris']])] = 3
    sk_ = np.isin(lab, [M['skin'], M['lips']]); A2 = nblur(b['A'], skin, 8 * u) + .05 * hs
    tone[sk_ & (tone == 0) & (A2 < .46)] = 1; tone[sk_ & (tone <= 1) & (A2 < .27)] = 2
    rim = (Rm > np.where(skin, .34, .48)) & (tone >= 2)
    # hair: strands
    st = hatch(b['U'] * P.get('strand', 26) + .25 * noise(H, W, 50 * u, seed + 2))
    fur = lab == M['fur']                                                # fur is cut in curls: contours of a slow noise
    curl = 2.6 * noise(H, W, 44 * u, seed + 21) + 1.2 * noise(H, W, 20 * u, seed + 22) + yy / (70 * u)
    st = np.where(fur, hatch(curl * 1.6), st)
    hk = K + .75 * Rm
    th = np.full((H, W), 3, np.uint8); th[hk + .55 * st > .42] = 1; th[hk + .5 * st > .66] = 0
    if P.get('fair'):
        th[:] = 2; th[hk + .45 * st > .22] = 1; th[hk + .5 * st > .62] = 0; th[(hk + .5 * st < -.12) | (A < .30)] = 3; th[(th == 0) & (st < -.36)] = 1
    tone[hairm] = th[hairm]
    if 'fur_tone' in P:                                                  # pale fur against dark hair needs its own cut
        tf = np.full((H, W), 2, np.uint8); tf[hk + .30 * st > .16] = 1; tf[hk + .34 * st > .42] = 0; tf[(hk + .3 * st < -.10)] = 3; tone[fur] = tf[fur]
    for nm, fr, cut in P.get('knit', ()):                                # ribs of a knitted stuff: one tone down in the furrow
        m = lab == M[nm]; rib = hatch(b['U'] * fr + .05 * noise(H, W, 30 * u, seed + 23)); tone[m & (rib < cut) & (tone < 2)] += 1
    # ---- colour blocks
    img = np.zeros((H, W, 3), np.float32); img[:] = P['skin'][1]
    inv = {v: k for k, v in M.items()}
    for i in np.unique(lab):
        nm = inv[i]
        if nm == 'none': continue
        ramp = P.get(nm, P['cloth']); m = lab == i
        for t in range(4): img[m & (tone == t)] = ramp[min(t, len(ramp) - 1)]
    for q in marks['flush']:                                             # a second, rosier skin block with a hatched edge
        c = np.array(q['at'][:2]) * (W, H); r = np.hypot(*((np.array(q['edge'][:2]) - q['at'][:2]) * (W, H)))
        d = np.hypot(xx - c[0], (yy - c[1]) * 1.15) / r; f = (d + .55 * hs < .95) & np.isin(lab, [M['skin']]) & (tone <= 1)
        for t in (0, 1): m = f & (tone == t); img[m] = img[m] * (1 - q['w']) + np.array(P['flush'][t], np.float32) * q['w']
    for x, y, z, r in marks.get('freckles', []):
        x, y = x * W, y * H; j, i = int(x), int(y)
        if not (0 <= i < H and 0 <= j < W) or lab[i, j] != M['skin']: continue
        R_ = int(9 * u) + 2; sl = (slice(max(0, i - R_), i + R_), slice(max(0, j - R_), j + R_))
        near = (np.hypot(xx[sl] - x, (yy[sl] - y) * 1.2) < r * 3.6 * u) & (lab[sl] == M['skin']); tt = np.minimum(tone[sl], 2)
        for t in range(3): img[sl][near & (tt == t)] = P['freckle'][t]
    if 'rim' in P:
        rm = rim & (skin | cloth | hard); img[rm & skin] = P['rim'][0]; img[rm & ~skin] = P['rim'][1]
    soft, lines_key, lines_metal, lines_rim = draw_lines(marks['lines'], b, lab, u, seed)
    sk3 = np.isin(lab, SKINS)
    dark = np.where((tone >= 2)[..., None], np.array(INK, np.float32), np.array(P['skin'][2], np.float32)); dark = np.where((tone <= 0)[..., None], np.array(P['soft'], np.float32), dark)
    img = np.where(sk3[..., None], img * (1 - soft[..., None]) + dark * soft[..., None], img)
    for mask, ink in ((lines_metal, P['metal'][1]), (lines_rim, P.get('line_rim', P['rim'][1]))): img = img * (1 - mask[..., None]) + np.array(ink, np.float32) * mask[..., None]
    # eyes never fall to ink
    e = lab == M['eye']; img[e] = np.where((K[e] > .16)[:, None], P['eye'][0], P['eye'][1])
    i_ = lab == M['iris']; img[i_] = P['iris'][0]
    # ---- key block
    sil, inn, cre = key_edges(b, cfg)
    lw = cfg['line'] * u; nz = noise(H, W, 90 * u, seed + 3) + .6 * noise(H, W, 22 * u, seed + 4)
    shade = np.clip(1.25 - G(K, 14 * u), .55, 1.25)
    face_near = G((np.isin(lab, [M['skin'], M['lips'], M['eye']])).astype(np.float32), 10 * u) > .75
    rs = lw * 6.4 * (1 + .55 * nz) * (.55 + .55 * shade)
    ri = lw * np.where(face_near, 2.9, 4.0) * (1 + .7 * nz) * (.5 + .6 * shade)
    rc = lw * np.where(face_near, 1.6, 2.6) * (1 + .9 * nz) * (.35 + .75 * shade)
    fine = G(np.isin(lab, [M['metal'], M['bead'], M['accent']]).astype(np.float32), 6 * u)
    ri = ri * (1 - .5 * np.clip(fine * 2, 0, 1)); rc = rc * (1 - np.clip(fine * 2, 0, 1))
    f = np.minimum(np.minimum(dist_up(sil, b) - rs, dist_up(inn, b) - ri), dist_up(cre, b) - rc)
    key = G(np.clip(.5 - f / (2.0 * max(u, .5)), 0, 1), 1.1 * u)
    key = np.clip((key - .5) * 3 + .5, 0, 1)
    deepk = G((tone == 3).astype(np.float32) * (hairm == 0), 2.0 * u); key = np.maximum(key, np.clip((deepk - .5) * 4 + .5, 0, 1))
    ink_ids = G((np.isin(lab, [M['ink']])).astype(np.float32), 1.6 * u); key = np.maximum(key, np.clip((ink_ids - .42) * 5 + .5, 0, 1))
    key = np.maximum(key, lines_key)
    # ---- print texture
    img = cv2.warpAffine(img, np.float32([[1, 0, 2.2 * u], [0, 1, -1.6 * u]]), (W, H), borderMode=cv2.BORDER_REPLICATE)
    img = G(img, .8 * u)
    grain = noise(H, W, 3.0 * u, seed + 5, sx=14, sy=1) + .7 * noise(H, W, 9 * u, seed + 6, sx=16, sy=1)
    warp = noise(H, W, 300 * u, seed + 7) * 40 * u
    mx = xx; my = yy + warp
    grain = cv2.remap(grain, mx, my.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    speck = noise(H, W, 2.2 * u, seed + 8)
    lum = img.mean(-1, keepdims=True) / 255
    img = img * (1 + .055 * grain[..., None] * (1.25 - lum)) + (np.array(PAPER) - img) * np.clip((speck - .38) * 3, 0, .30)[..., None] * (1 - lum) * .5
    img = img + 5 * noise(H, W, 160 * u, seed + 9)[..., None] * 2
    inkc = np.array(INK, np.float32) + 10 * grain[..., None]
    kk = key * (1 - .18 * np.clip((speck - .30) * 4, 0, 1))
    img = img * (1 - kk[..., None]) + inkc * kk[..., None]
    # ---- eye highlights (drawn last, clipped to visible iris/eye)
    vis = G(np.isin(lab, [M['iris'], M['eye'], M['ink']]).astype(np.float32), 1.2 * u)
    for sd in 'lr':
        c = np.array(marks['iris_' + sd][0][:2]) * (W, H); ec = marks['eyer_' + sd]; r = abs(ec[1][1] - ec[0][1]) * H
        off = np.array([P.get('lightx', -1) * .20 * r, -.20 * r]); q = c + off
        d = np.hypot((xx - q[0]) / 1.0, (yy - q[1]) / 1.25); hl = np.clip((.10 * r - d) / (1.2 * u) + .5, 0, 1) * np.clip(vis * 2 - .6, 0, 1)
        img = img * (1 - hl[..., None]) + np.array(P['eye'][0], np.float32) * 1.04 * hl[..., None]
    # ---- alpha: figure plus the outer half of the key line
    al = np.clip((.5 - (dist_up(sil, b) - rs) / 2.), 0, 1); al = np.maximum(G(al, 1.1 * u), np.clip((b['fig'] - .5) * 4 + .5, 0, 1))
    # carved vignette: the block runs out in gouge strokes at the sides and the foot
    dx = np.minimum(xx, W - 1 - xx) / (u * 150); dyb = (H - 1 - yy) / (u * 190)
    vg = np.minimum(np.clip(dx, 0, 3) + 2.2 * (yy < .50 * H), dyb)
    cut = vg + .95 * hatch((yy * .97 - xx * .24 * np.sign(az)) / (23 * u) + 1.1 * noise(H, W, 140 * u, seed + 11)) + .8 * noise(H, W, 70 * u, seed + 12, sx=2.5, sy=.7)
    al = al * np.clip((cut - .42) * 14, 0, 1)
    return np.clip(img, 0, 255).astype(np.uint8), (np.clip(al, 0, 1) * 255).astype(np.uint8), b

def taper(n, m=.28):
    """width along a stroke: thin, full, thin -- the way a graver enters and leaves the wood"""
    t = np.linspace(0, 1, n); return .22 + .78 * np.clip(np.minimum(t, 1 - t) / m, 0, 1) ** .7

def draw_lines(lines, b, lab, u, seed):
    """cut the drawn strokes: -> masks (soft ink on skin, key ink, metal, rim), each 0..1.
    A point is cut only where it is not hidden by something nearer, and on the stuff it belongs to."""
    H, W = b['H'], b['W']; out = {k: np.zeros((H, W), np.uint8) for k in ('soft', 'key', 'metal', 'rim')}
    h, w = b['D'].shape; CL = [M[k] for k in ('cloth', 'cloth2', 'cloth3', 'accent', 'white', 'leather', 'bead')]; SK = [M['skin'], M['lips']]
    rng = np.random.RandomState(seed + 31); Q = 8                         # sub-pixel steps of the drawing
    for l in lines:
        P = np.array(l['pts']); px = P[:, :2] * (W, H); n = len(P); ok = np.zeros(n, bool); wave = 1 + .25 * (rng.rand(n) - .5)
        for k, (x, y, z) in enumerate(P):
            i, j = int(y * h), int(x * w)
            if not (1 <= i < h - 1 and 1 <= j < w - 1): continue
            near = b['D'][i - 1:i + 2, j - 1:j + 2].min() if l['on'] != 'any' else b['D'][i, j]
            iy, jx = min(int(y * H), H - 1), min(int(x * W), W - 1); m = lab[iy, jx]
            on = True if l['on'] == 'any' else (m in CL if l['on'] == 'cloth' else m in SK)
            ok[k] = on and z < near + (.09 if l['on'] == 'skin' else .07)
        if l['dash']:
            a, c = l['dash']; ok &= (np.arange(n) % (a + c)) < a
        tp = np.ones(n) if l['on'] == 'any' else taper(n)
        runs = np.split(np.arange(n), np.where(np.diff(ok.astype(int)) != 0)[0] + 1)
        for r in runs:
            if not ok[r[0]] or len(r) < 2: continue
            wd = l['w'] * u * wave[r] * np.maximum(tp[r] if not l['dash'] else taper(len(r), .3), .3)
            p = px[r]; t = np.gradient(p, axis=0); t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-6; nn = np.stack([-t[:, 1], t[:, 0]], -1) * wd[:, None]
            poly = np.r_[p + nn, (p - nn)[::-1]]
            cv2.fillPoly(out[l['ink']], [np.round(poly * Q).astype(np.int32)], 255, cv2.LINE_AA, 3)
    g = lambda a: np.clip((G(a / 255., .8 * u) - .5) * 2 + .5, 0, 1)
    return g(out['soft']) * .85, g(out['key']), g(out['metal']), g(out['rim'])

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('folder'); ap.add_argument('person'); ap.add_argument('out'); ap.add_argument('--h', type=int, default=1100)
    ap.add_argument('--bg', default='none'); a = ap.parse_args()
    img, al, b = print_bust(a.folder, a.person, 2 * a.h)
    H, W = a.h, b['W'] // 2
    pm = img.astype(np.float32) * (al[..., None] / 255.)
    sm = cv2.resize(pm, (W, H), interpolation=cv2.INTER_AREA); sa = cv2.resize(al.astype(np.float32), (W, H), interpolation=cv2.INTER_AREA)
    rgb = sm / np.maximum(sa[..., None] / 255., 1e-3)
    from PIL import Image
    out = np.dstack([np.clip(rgb, 0, 255), sa]).astype(np.uint8)
    if a.bg != 'none':
        bg = backdrop(a.bg, H, W); al1 = sa[..., None] / 255.; out = np.clip(bg * (1 - al1) + rgb * al1, 0, 255).astype(np.uint8)
    Image.fromarray(out).save(a.out)

if __name__ == '__main__': main()
