"""print.py - the "printing press": turns raw geometry passes or 2-D masks into
flat-colour woodblock / linocut layers.

Everything works on float32 arrays at SS x the delivery size (SS = 2), sRGB 0..1.
All widths, radii and feature sizes in this file are pixels of the full 3200 x 1800 press;
PRESS_SS=1 in the environment runs the same press at half size for previews (S scales them).
A *layer* is an (H, W, 4) array with straight alpha.  Nothing here needs Blender.

The order of a print, as on a real press:
  1. colour blocks : tone steps per material           -> tones()
  2. bokashi       : hand-wiped gradients on a block    -> bokashi(), wipe()
  3. pigment       : wood grain, baren marks, goma      -> pigment()
  4. key block     : dark contour, cut by hand          -> keyline()
  5. registration  : blocks shifted 1-2 px              -> shift()
  6. paper         : fibre + tooth, once, at the end    -> paper()
"""
import os, json
os.environ["OPENCV_IO_ENABLE_OPENEXR"] = "1"
import numpy as np, cv2

W, H, SS = 1600, 900, int(os.environ.get("PRESS_SS", "2"))
S = SS / 2
HERE = os.path.dirname(os.path.abspath(__file__))
F = np.float32

# ------------------------------------------------------------------ colour
def hexc(s):
    s = s.lstrip("#"); return np.array([int(s[i:i+2], 16) / 255 for i in (0, 2, 4)], F)

_M1 = np.array([[.4122214708, .5363325363, .0514459929], [.2119034982, .6806995451, .1073969566], [.0883024619, .2817188376, .6299787005]])
_M2 = np.array([[.2104542553, .7936177850, -.0040720468], [1.9779984951, -2.4285922050, .4505937099], [.0259040371, .7827717662, -.8086757660]])
def to_lab(c):
    c = np.asarray(c, np.float64); l = np.where(c <= .04045, c / 12.92, ((c + .055) / 1.055) ** 2.4)
    return np.cbrt(np.maximum(l @ _M1.T, 0)) @ _M2.T
def from_lab(L):
    l = (np.asarray(L) @ np.linalg.inv(_M2).T) ** 3 @ np.linalg.inv(_M1).T
    l = np.clip(l, 0, 1); return np.where(l <= .0031308, 12.92 * l, 1.055 * l ** (1 / 2.4) - .055).astype(F)
def mixc(a, b, t):
    """Mix two hex colours in OKLab."""
    return from_lab(to_lab(hexc(a)) * (1 - t) + to_lab(hexc(b)) * t)
def ramp(stops, n=1024):
    """LUT (n,3) through [(t, hex), ...], smooth in OKLab."""
    t = np.linspace(0, 1, n); ts = [s[0] for s in stops]; lab = np.stack([to_lab(hexc(s[1])) for s in stops])
    return from_lab(np.stack([np.interp(t, ts, lab[:, i]) for i in range(3)], -1))

# ------------------------------------------------------------------ noise
def noise(h, w, sx, sy=None, seed=0, octaves=1):
    """Smooth noise about -1..1, feature size sx,sy px."""
    sy = (sy or sx) * S; sx *= S; out = np.zeros((h, w), F); tot = 0; a = 1.0
    rng = np.random.default_rng(seed)
    for _ in range(octaves):
        g = rng.standard_normal((int(h / sy) + 4, int(w / sx) + 4)).astype(F)
        big = cv2.resize(g, None, fx=sx, fy=sy, interpolation=cv2.INTER_CUBIC) if sx >= 1 and sy >= 1 else cv2.resize(g, (w + 8, h + 8))
        oy, ox = int(sy), int(sx)
        big = big[oy:oy + h, ox:ox + w]
        if big.shape != (h, w): big = cv2.resize(big, (w, h))
        out += a * big; tot += a; a *= .5; sx = max(1, sx / 2); sy = max(1, sy / 2)
    return out / tot * .8
def smooth(a, b, x): t = np.clip((x - a) / (b - a + 1e-9), 0, 1); return t * t * (3 - 2 * t)

def wobble_maps(h, w, amp=1.6, scale=34, seed=3):
    """Displacement maps that make every edge look knife-cut rather than ruled."""
    yy, xx = np.mgrid[0:h, 0:w].astype(F); amp *= S
    dx = amp * noise(h, w, scale, seed=seed) + amp * .22 * noise(h, w, scale / 3, seed=seed + 1)
    dy = amp * noise(h, w, scale, seed=seed + 2) + amp * .22 * noise(h, w, scale / 3, seed=seed + 3)
    return xx + dx, yy + dy
def warp(img, maps, nearest=True):
    return cv2.remap(img, maps[0], maps[1], cv2.INTER_NEAREST if nearest else cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
def shift(img, dx, dy):
    M = F([[1, 0, dx * S], [0, 1, dy * S]]); return cv2.warpAffine(img, M, (img.shape[1], img.shape[0]), borderMode=cv2.BORDER_REPLICATE)

# ------------------------------------------------------------------ textures
def woodgrain(h, w, seed=0, period=26, horizontal=True):
    """Mokume: plank grain as it prints through thin pigment. -1..1"""
    if not horizontal: return np.ascontiguousarray(woodgrain(w, h, seed, period).T)
    yy = np.mgrid[0:h, 0:w][0].astype(F)
    v = yy / (period * S) + 2.2 * noise(h, w, 1500, 260, seed) + .5 * noise(h, w, 420, 90, seed + 1) + .10 * noise(h, w, 160, 12, seed + 2)
    r = np.abs(v - np.floor(v) - .5) * 2
    rings = smooth(.62, 1, r) - .25
    fib = noise(h, w, 260, 1.6, seed + 3) * .6 + noise(h, w, 90, 1, seed + 4) * .4
    return np.clip(.62 * rings * (.6 + .4 * noise(h, w, 500, 120, seed + 5)) + .5 * fib, -1, 1).astype(F)
def goma(h, w, seed=0):
    """Goma-zuri: sesame speckle of under-inked flats. 0..1, mostly 0"""
    n = noise(h, w, 2.2, seed=seed) + .55 * noise(h, w, 90, seed=seed + 1)
    return smooth(1.15, 1.75, n)
def baren(h, w, seed=0):
    """Baren-suji: arcs left by the rubbing pad. -1..1"""
    rng = np.random.default_rng(seed); out = np.zeros((h, w), F)
    for _ in range(int(h * w / 26000 / S ** 2)):
        c = (int(rng.uniform(0, w)), int(rng.uniform(0, h))); r = int(rng.uniform(40, 120) * S); a = rng.uniform(0, 360)
        cv2.ellipse(out, c, (r, int(r * rng.uniform(.7, 1))), 0, a, a + rng.uniform(40, 150), float(rng.choice([-1, 1])), max(1, int(rng.integers(2, 7) * S)), cv2.LINE_AA)
    return cv2.GaussianBlur(out, (0, 0), 2.5 * S)
def paper(h, w, seed=5):
    """Washi: multiplicative tooth + fibres, about 1.0"""
    rng = np.random.default_rng(seed)
    p = 1 + .020 * noise(h, w, 1.6, seed=seed) + .018 * noise(h, w, 7, seed=seed + 1, octaves=2) + .018 * noise(h, w, 420, seed=seed + 2)
    fib = np.zeros((h, w), F)
    for _ in range(int(h * w / 5200)):
        x, y = rng.uniform(0, w), rng.uniform(0, h); a = rng.uniform(0, np.pi); L = rng.uniform(14, 60); k = rng.uniform(-.9, .9)
        t = np.linspace(0, 1, 8); pts = np.stack([x + L * t * np.cos(a + k * t), y + L * t * np.sin(a + k * t)], -1)
        cv2.polylines(fib, [np.int32(pts * 8)], False, float(rng.choice([-1, 1])), 1, cv2.LINE_AA, 3)
    return (p + .022 * fib).astype(F)[..., None]
def pigment(rgb, seed=0, grain=.035, speck=.05, bar=.014, horizontal=True, period=26):
    """Ink that has been brushed on wood and rubbed on paper."""
    h, w = rgb.shape[:2]
    lum = rgb.mean(-1); dark = smooth(.85, .25, lum) * .7 + .3          # deep inks show more wood
    k = grain * woodgrain(h, w, seed, period, horizontal) + bar * baren(h, w, seed + 9)
    g = goma(h, w, seed + 20) * speck * dark
    return np.clip(rgb * (1 + (k * dark * 1.7)[..., None]) + g[..., None] * (F([.98, .95, .88]) - rgb), 0, 1)

# ------------------------------------------------------------------ bokashi
def bokashi(h, w, stops, seed=0, wob=10, angle=0.0):
    """Vertical hand-wiped gradient through [(0..1, hex)]."""
    yy, xx = np.mgrid[0:h, 0:w].astype(F)
    t = (yy + angle * (xx - w / 2) + S * wob * noise(h, w, 500, 120, seed) + S * wob * .5 * noise(h, w, 900, 16, seed + 1)) / h
    lut = ramp(stops); return lut[np.clip(t * 1023, 0, 1023).astype(int)]
def wipe(rgb, colour, amount):
    """Blend a flat block with a second ink by mask `amount` (H,W)."""
    c = hexc(colour) if isinstance(colour, str) else colour
    return rgb + (c - rgb) * np.clip(amount, 0, 1)[..., None]

# ------------------------------------------------------------------ geometry passes
def load(folder, layer):
    def rd(n):
        im = cv2.imread(os.path.join(folder, f"{layer}_{n}_0001.exr"), cv2.IMREAD_UNCHANGED)
        return None if im is None else (im[..., 2::-1] if im.ndim == 3 else im)      # BGR(A) -> RGB
    P = dict(mat=rd("mat"), ob=rd("ob"), z=rd("z"), n=rd("n"), pos=rd("pos"), key=rd("key"))
    for k in ("mat", "ob", "z"):
        if P[k].ndim == 3: P[k] = P[k][..., 0]
    P = {k: np.ascontiguousarray(v[..., :3] if v.ndim == 3 else v) for k, v in P.items()}
    P["mat"] = np.rint(P["mat"]).astype(np.int32); P["ob"] = np.rint(P["ob"]).astype(np.int32)
    P["a"] = (P["z"] < 1e5); P["key"] = P["key"][..., 0]
    return P
def cut(P, amp=1.5, scale=34, seed=3):
    """Hand-cut version of all passes."""
    h, w = P["z"].shape; m = wobble_maps(h, w, amp, scale, seed)
    return {k: (warp(v.astype(F), m) if v.dtype != bool else warp(v.astype(np.uint8), m) > 0).astype(v.dtype) if k != "maps" else v for k, v in P.items()}
def lamps(P, lights, wrap=.35):
    """Analytic sum of point lamps [(x,y,z,power)] on the position/normal passes (no noise, no shadow)."""
    H0, W0 = P["z"].shape; pos, n = P["pos"][::2, ::2], P["n"][::2, ::2]; out = np.zeros(pos.shape[:2], F)     # half resolution: light is soft
    for x, y, z, p in lights:
        d = F([x, y, z]) - pos; r2 = (d * d).sum(-1) + .15; r = np.sqrt(r2)
        out += p * np.clip(((d * n).sum(-1) / r + wrap) / (1 + wrap), 0, 1) / r2
    return cv2.resize(out, (W0, H0), interpolation=cv2.INTER_LINEAR)
def step(v, thresholds, seed=0, ragged=.08, scale=10):
    """Posterise to 0..n with a ragged, carved boundary."""
    h, w = v.shape; v = v * (1 + ragged * noise(h, w, scale, seed=seed) + ragged * noise(h, w, scale * 5, scale * 2, seed=seed + 1))
    return sum((v > t).astype(np.int32) for t in thresholds)

def edges(P, nz=.010, nn=.30, mute=()):
    """(outer, inner) 1-px edge masks from id / depth / normal."""
    h, w = P["z"].shape; iz = np.where(P["a"], 1 / np.maximum(P["z"], .01), 0).astype(F)
    outer = np.zeros((h, w), bool); inner = np.zeros((h, w), bool)
    for ax in (0, 1):
        r = lambda a, s=-1: np.roll(a, s, ax)
        lap = np.abs(2 * iz - r(iz) - r(iz, 1)) / (iz + 1e-4)
        outer |= (P["ob"] != r(P["ob"])) | (P["a"] != r(P["a"])) | ((lap > nz) & P["a"] & (lap > .03))
        inner |= ((P["mat"] != r(P["mat"])) | ((P["n"] * r(P["n"])).sum(-1) < 1 - nn)) & P["a"] & r(P["a"])
    for a in (outer, inner): a[:3] = a[-3:] = False; a[:, :3] = a[:, -3:] = False
    for m in mute:                                    # materials printed without a contour (lettering, tracks)
        mm = cv2.dilate((P["mat"] == m).astype(np.uint8), np.ones((3, 3))) > 0; inner &= ~mm; outer &= ~mm
    return outer, inner
def keyline(P, w_out=2.6, w_in=1.4, zref=14, zfade=90, seed=0, wmin=.0, mute=()):
    """Key-block alpha: variable-width, tapering, slightly broken contour."""
    h, w = P["z"].shape; o, i = edges(P, mute=mute)
    z = np.where(P["a"], P["z"], 1e3); z = cv2.erode(z.astype(F), np.ones((5, 5)))
    k = np.clip((zref / z) ** .5, .28, 1.5)
    press = .78 + .38 * noise(h, w, 60, seed=seed) + .16 * noise(h, w, 12, seed=seed + 1)
    out = np.zeros((h, w), F)
    for m, wd, gone in ((o, w_out, 5), (i, w_in, 1)):
        d = cv2.distanceTransform((~m).astype(np.uint8), cv2.DIST_L2, 3)
        ww = S * np.maximum(wd * k * np.clip(press, .25, 1.6), wmin)
        fade = np.clip(1.15 - z / (zfade * gone), 0, 1)
        out = np.maximum(out, smooth(ww + .6, ww - .5, d) * fade)
    return out * cv2.dilate(P["a"].astype(np.uint8), np.ones((3, 3))).astype(F)

# ------------------------------------------------------------------ 2-D masks
def rim(mask, dx, dy, seed=0, ragged=1.2):
    """Edge of `mask` facing (dx,dy) px - the carved line of light round a silhouette."""
    h, w = mask.shape; m = shift(mask, -dx, -dy)
    r = np.clip(mask - m, 0, 1)
    sc = max(14, 7 * max(abs(dx), abs(dy)) if max(abs(dx), abs(dy)) < 20 else 60); return r * smooth(-1.3, -.5, noise(h, w, sc, seed=seed) * ragged)
def over(dst, src):
    a = src[..., 3:]; b = dst[..., 3:]; o = a + b * (1 - a)
    rgb = (src[..., :3] * a + dst[..., :3] * b * (1 - a)) / np.maximum(o, 1e-5)
    return np.concatenate([rgb, o], -1).astype(F)
def flat(mask, colour): 
    c = hexc(colour) if isinstance(colour, str) else colour
    return np.concatenate([np.broadcast_to(c, mask.shape + (3,)), mask[..., None]], -1).astype(F)
def paint(layer, mask, colour):
    """Print one flat block into a layer, in place."""
    c = hexc(colour) if isinstance(colour, str) else colour
    a = mask[..., None]; b = layer[..., 3:]; o = a + b * (1 - a)
    layer[..., :3] = (c * a + layer[..., :3] * b * (1 - a)) / np.maximum(o, 1e-5); layer[..., 3:] = o
def blot(layer, pts, colour, a=1.0, rough=0.0, seed=0):
    """Print one small polygon, touching only its own corner of the layer. rough: knife wobble in px of the full press."""
    p = np.asarray(pts, np.float64); h, w = layer.shape[:2]; pad = int(4 + 3 * rough * S); x0, y0 = np.floor(p.min(0)).astype(int) - pad; x1, y1 = np.ceil(p.max(0)).astype(int) + pad; x0, y0, x1, y1 = max(0, x0), max(0, y0), min(w, x1), min(h, y1)
    if x1 <= x0 or y1 <= y0: return
    m = np.zeros((y1 - y0, x1 - x0), F); cv2.fillPoly(m, [np.int32((p - (x0, y0)) * 16)], 1.0, cv2.LINE_AA, 4)
    if rough: m = warp(m, wobble_maps(y1 - y0, x1 - x0, rough, 30, seed), False)
    part = layer[y0:y1, x0:x1]; paint(part, m * a, colour)
def oval(x, y, rx, ry, n=28):
    """Points of an ellipse, for blot()."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False); return np.stack([x + rx * np.cos(t), y + ry * np.sin(t)], 1)
def snowfall(h, w, n, rmin, rmax, seed=0, wind=.25, keep=None):
    """Carved snow: irregular gouged dots, not round particles. 0..1"""
    rng = np.random.default_rng(seed); m = np.zeros((h, w), F)
    for _ in range(n):
        x, y = rng.uniform(0, w), rng.uniform(0, h)
        if keep is not None and rng.random() > keep[int(y), int(x)]: continue
        r = S * (rmin + (rmax - rmin) * rng.random() ** 2.2); k = int(rng.integers(7, 11)); a = (np.arange(k) + rng.uniform(-.3, .3, k)) * 2 * np.pi / k
        rr = r * rng.uniform(.78, 1.12, k); p = np.stack([x + rr * np.cos(a) + wind * rr * np.sin(a), y + rr * 1.12 * np.sin(a)], -1)
        cv2.fillPoly(m, [np.int32(p * 16)], 1.0, cv2.LINE_AA, 4)
    return m

# ------------------------------------------------------------------ output
def down(img): return cv2.resize(img, (img.shape[1] // SS, img.shape[0] // SS), interpolation=cv2.INTER_AREA)
def down_layer(l):
    """Alpha-correct reduction to delivery size."""
    a = l[..., 3:]; p = down(l[..., :3] * a); a2 = down(l[..., 3]); return np.concatenate([p / np.maximum(a2, 1e-4)[..., None], a2[..., None]], -1).astype(F)
def save(path, img, q=90):
    from PIL import Image
    a = (np.clip(img, 0, 1) * 255 + .5).astype(np.uint8); im = Image.fromarray(a, "RGBA" if a.shape[-1] == 4 else "RGB")
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    im.save(path, quality=q, method=6) if path.endswith(".webp") else im.save(path, optimize=False)
def finish(name, layers, out, snow=None, seed=5, vignette=.0, seal=None):
    """layers: [(name, RGBA at SS)] back to front. Writes layers + flattened composite."""
    small = [(n, down_layer(l)) for n, l in layers]
    flatc = small[0][1].copy(); flatc[..., 3] = 1
    for _, l in small[1:]: flatc = over(flatc, l)
    if snow is not None: flatc = over(flatc, down_layer(snow))
    rgb = flatc[..., :3] * paper(flatc.shape[0], flatc.shape[1], seed)
    for i, (n, l) in enumerate(small):
        save(f"{out}/layers/{name}_{i}_{n}.png", l); save(f"{out}/layers/{name}_{i}_{n}.webp", l, 82)
    if snow is not None:
        for ext in ("png", "webp"): save(f"{out}/layers/{name}_{len(small)}_snow.{ext}", down_layer(snow), 82)
    save(f"{out}/{name}.webp", rgb, 88); return rgb

SCENES = os.path.join(HERE, "..", "assets", "scenes")
def deliver(place, light, layers, layer_budget=480_000, still_budget=220_000):
    """Hand a finished print over to the game.

    layers: [(name, RGBA at the press size)] back to front, the first one opaque.
    Writes assets/scenes/<place>-<light>-<i>-<layer>.webp (1600x900, straight alpha, no paper) and the flattened
    still <place>-<light>.webp with the paper multiplied in.  Budgets are bytes; quality steps down until they hold.
    With PRESS_SS=1 only art/build/preview/<place>-<light>.png is written."""
    import io
    from PIL import Image
    small = [(n, down_layer(l)) for n, l in layers]; small[0][1][..., 3] = 1
    whole = small[0][1]
    for _, l in small[1:]: whole = over(whole, l)
    tile = np.tile(washi(), (H // 512 + 1, W // 512 + 1, 1))[:H, :W]; rgb = np.clip(whole[..., :3] * tile, 0, 1); look = os.path.join(HERE, "build", "preview", f"{place}-{light}.png"); save(look, rgb)
    if SS < 2: print(look); return rgb
    os.makedirs(SCENES, exist_ok=True)
    def ink(a):
        if a.shape[-1] == 4:                               # bleed colour under the edge so that scaling never shows a dark fringe
            m = a[..., 3] > .02; g = cv2.GaussianBlur(np.where(m[..., None], a[..., :3], 0), (0, 0), 3); k = cv2.GaussianBlur(m.astype(F), (0, 0), 3)[..., None]
            a = np.concatenate([np.where(m[..., None], a[..., :3], g / np.maximum(k, 1e-3)), np.where(a[..., 3:] < .012, 0, a[..., 3:])], -1)
        return Image.fromarray((np.clip(a, 0, 1) * 255 + .5).astype(np.uint8), "RGBA" if a.shape[-1] == 4 else "RGB")
    def pressed(im, q): b = io.BytesIO(); im.save(b, "WEBP", quality=q, method=6, alpha_quality=90); return b.getvalue()
    def within(images, q, budget):
        while True:
            out = [pressed(im, q) for im in images]
            if sum(map(len, out)) <= budget or q <= 60: return out, q
            q -= 3
    for old in os.listdir(SCENES):
        if old.startswith(f"{place}-{light}-") or old == f"{place}-{light}.webp": os.remove(os.path.join(SCENES, old))
    files, q1 = within([ink(small[0][1][..., :3])] + [ink(l) for _, l in small[1:]], 82, layer_budget); (still,), q2 = within([ink(rgb)], 86, still_budget)
    for i, ((n, _), b) in enumerate(zip(small, files)): open(os.path.join(SCENES, f"{place}-{light}-{i}-{n}.webp"), "wb").write(b)
    open(os.path.join(SCENES, f"{place}-{light}.webp"), "wb").write(still)
    print(f"{place}-{light}: layers {sum(map(len, files)) // 1000} kB (q{q1}: {', '.join(f'{n} {len(b) // 1000}' for (n, _), b in zip(small, files))}), still {len(still) // 1000} kB (q{q2})", flush=True)
    return rgb
def washi(size=512, seed=5):
    """The seamless paper tile the game multiplies over the stage, about .96 and a little warm. (size, size, 3)"""
    m = 64; p = paper(size + m, size + m, seed)[..., 0]; t = np.linspace(0, 1, m, dtype=F)
    p = np.concatenate([p[:, size:] * (1 - t) + p[:, :m] * t, p[:, m:size]], 1); p = np.concatenate([p[size:] * (1 - t)[:, None] + p[:m] * t[:, None], p[m:size]], 0)
    return np.clip(p[..., None] * .965 * F([1.0, .994, .974]), 0, 1)
def deliver_paper():
    """assets/scenes/paper.webp"""
    save(os.path.join(SCENES, "paper.webp"), washi(), 84)
