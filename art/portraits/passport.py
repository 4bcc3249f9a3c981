#!/usr/bin/env python3
"""Identity photographs: a printed bust -> a small photograph on paper, as it is pinned to a leaf of the file.

  passport.py <person> <print.png> <out.png>

360 x 480, straight alpha. A photograph has three tones and the white of its paper, the grain of a press, and an edge
that says how it got here: cut out of a group with scissors, trimmed with a deckle blade, torn, and rusted by its pin.
"""
import sys
import numpy as np, cv2

W, H, Q = 360, 480, 2                                                       # drawn at Q times the size, then reduced
SEPIA = [(62, 44, 36), (128, 96, 74), (196, 168, 132), (236, 224, 198)]     # dark to paper
STEEL = [(44, 48, 58), (102, 110, 122), (172, 178, 180), (232, 230, 220)]
FADED = [(58, 52, 50), (122, 114, 104), (190, 182, 164), (238, 230, 210)]

# x, y: where the middle of the print's upper edge comes to stand; scale of the print; backdrop: light at the top and at the foot, 0..1
SHOT = {
 'mitya-1932': dict(tones=SEPIA, at=(.45, .0), scale=.54, ground=(.66, .50), border=0),
 'mitya-1938': dict(tones=STEEL, at=(.50, .0), scale=.52, ground=(.68, .56), border=26),
 'mitya-1945': dict(tones=FADED, at=(.50, .0), scale=.54, ground=(.92, .80), border=16),
}

def noise(h, w, cell, seed):
    r = np.random.RandomState(seed); a = r.rand(h // cell + 2, w // cell + 2).astype(np.float32)
    return cv2.resize(a, (w, h), interpolation=cv2.INTER_CUBIC) - .5

def lay(light, png, at, scale, dim=1.0, flip=False):
    """the print, as lightness 0..1, laid on `light` (h, w); at = middle of its upper edge"""
    h, w = light.shape; k = scale * Q * 900 / png.shape[1]; p = cv2.resize(png, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
    if flip: p = p[:, ::-1]
    g = p[..., :3].astype(np.float32) @ np.float32([.114, .587, .299]) / 255 * dim; a = p[..., 3].astype(np.float32) / 255
    x, y = int(at[0] * w - p.shape[1] / 2), int(at[1] * h); x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + p.shape[1], w), min(y + p.shape[0], h)
    s = (slice(y0 - y, y1 - y), slice(x0 - x, x1 - x)); d = (slice(y0, y1), slice(x0, x1))
    light[d] = light[d] * (1 - a[s]) + g[s] * a[s]

def expose(who, png):
    """the negative: lightness 0..1 of what stood before the lens"""
    c = SHOT[who]; h, w = H * Q, W * Q; y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    light = c['ground'][0] + (c['ground'][1] - c['ground'][0]) * y + .05 * noise(h, w, 90 * Q, 3) + np.zeros((h, w), np.float32)
    if who == 'mitya-1932': lay(light, png, (1.19, -.52), c['scale'] * 1.08, 1.12, flip=True)          # whoever stood next to him
    lay(light, png, c['at'], c['scale'])
    return light

def develop(light, tones):
    """lightness -> colours: flat tones with a narrow, grained edge between them"""
    h, w = light.shape; light = cv2.GaussianBlur(light, (0, 0), .9 * Q)
    g = light + .10 * noise(h, w, 2, 5) + .06 * noise(h, w, 5, 6); n = len(tones) - 1
    f = np.clip((g - .10) / .74, 0, 1) * n; step = np.floor(f); t = np.clip((f - step - .5) * 2.6 + .5, 0, 1); f = np.clip(step + t, 0, n)
    i = np.minimum(f.astype(int), n - 1); T = np.float32(tones); q = (f - i)[..., None]
    return T[i] * (1 - q) + T[i + 1] * q

def edge(who):
    """(alpha 0..1 of the paper, distance from its edge in pixels)"""
    h, w = H * Q, W * Q; y, x = np.mgrid[0:h, 0:w].astype(np.float32); m = 5 * Q
    d = np.minimum(np.minimum(x, w - x), np.minimum(y, h - y)) - m
    if who == 'mitya-1932':                                                 # scissors: three long cuts that do not quite follow one another
        cut = [x - m - 16 * Q * np.sin(np.pi * y / h) ** 2 * (1 - .4 * y / h), w - m - x - 20 * Q * (1 - np.sin(np.pi * (y / h * .9 + .05))), y - m - 12 * Q * np.sin(np.pi * x / w + .5) ** 2 - .03 * x, h - m - y - .02 * (w - x)]
        corner = (x * .8 + y * .6) - 44 * Q
        d = np.minimum.reduce([*cut, corner, (w - x) * .7 + y * .7 - 34 * Q])
    if who == 'mitya-1938':                                                 # a deckle blade
        t = np.where(np.minimum(x, w - x) < np.minimum(y, h - y), y, x); d = d - 2.6 * Q * (1 + np.sin(t * 2 * np.pi / (11 * Q)))
    if who == 'mitya-1945':                                                 # a corner has been torn off
        d = np.minimum(d, ((w - x) * .62 + (h - y) * .78 - 66 * Q) + 14 * Q * noise(h, w, 22 * Q, 8) + 5 * Q * noise(h, w, 5 * Q, 9))
    return np.clip(d / 1.5 + .5, 0, 1), d

def photograph(who, png):
    c = SHOT[who]; h, w = H * Q, W * Q; y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    img = develop(expose(who, png), c['tones']); al, d = edge(who); paper = np.float32(c['tones'][-1]) * 1.01
    if c['border']:
        b = np.minimum(np.minimum(x, w - x), np.minimum(y, h - y)) - (5 + c['border']) * Q
        img = img * np.clip(b / 2 + .5, 0, 1)[..., None] + paper * (1 - np.clip(b / 2 + .5, 0, 1))[..., None]
    if who == 'mitya-1945':                                                 # torn paper is white at the tear; the pin has rusted
        tear = ((w - x) * .62 + (h - y) * .78 - 92 * Q) + 18 * Q * noise(h, w, 18 * Q, 10); t = np.clip(.5 - tear / 3, 0, 1)[..., None]; img = img * (1 - t) + (paper + 6) * t
        for cx, cy in ((.50, .075), (.545, .105)):
            r = np.hypot(x - cx * w, (y - cy * h) * 1.1) / Q; s = np.clip(1.2 - r / 9 + .8 * noise(h, w, 3 * Q, 11), 0, 1)[..., None] * .75; img = img * (1 - s) + np.float32((132, 72, 40)) * s
    img = img + 9 * noise(h, w, 60 * Q, 7)[..., None] - 16 * np.clip(1 - d / (16 * Q), 0, 1)[..., None] ** 2    # yellowed towards the edge
    rgb, a = (cv2.resize(q, (W, H), interpolation=cv2.INTER_AREA) for q in (img * al[..., None], al))
    return np.dstack([np.clip(rgb / np.maximum(a, 1e-3)[..., None], 0, 255)[..., ::-1], a * 255]).astype(np.uint8)

if __name__ == '__main__':
    who, src, out = sys.argv[1:]
    cv2.imwrite(out, photograph(who, cv2.imread(src, cv2.IMREAD_UNCHANGED)))
