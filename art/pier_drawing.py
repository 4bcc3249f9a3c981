"""pier_drawing.py - what is pinned to leaf 20: the bridge at Khabarovsk in section, as each life drew it.

    /usr/bin/python3 art/pier_drawing.py    # writes assets/objects/syllabus-true.webp, -wrong.webp and -blank.webp

A pencil leaves lead where it is pressed: every stroke is put down as pressure on a sheet of its own, and only at the end the grain of the
paper decides what of it holds. All lines are drawn by hand: long ones in several goes, and past their ends. There is no lettering, because
we don't know what he wrote. `true` has the third pier cut open, and a place in it that was scraped; `wrong` has it where there is only river;
`blank` has the folds of a boat, where they fall when a boat is folded from such a sheet.
"""
import math, os
import cv2
import numpy as np
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.join(HERE, "..", "assets", "objects", "syllabus-%s.webp")
W, H, S = 772, 560, 2                                 # size as delivered; everything is drawn S times as large, in delivered pixels
EDGE, LIMIT = 7, 45 * 1024                            # room for the sheet's shadow; heaviest file
DECK, CAP, WATER, SOLE = 134, 143, 212, 430           # heights: rails, top of a pier, water, cutting edge of a caisson
BANK, STEP = 62, 139                                  # the abutment, and from pier to pier
R = np.random.default_rng(1916)

def noise(w, h, size, seed):
    """Soft noise of w x h about 0, with blotches of that size in pixels."""
    n = np.random.default_rng(seed).normal(0, 1, (max(3, int(h / size) + 2), max(3, int(w / size) + 2))).astype(np.float32)
    return cv2.resize(n, (w, h), interpolation=cv2.INTER_CUBIC)

# ---- the pencil ----------------------------------------------------------------------------------------------------------------------

def sheet(): return np.zeros((H * S, W * S), np.float32)

def stroke(lead, pts, press=.6, width=1.3, wobble=.5, taper=7):
    """One go of the pencil through pts: it starts and ends lightly, and the hand is not a machine."""
    pts = np.array(pts, float); step = np.hypot(*np.diff(pts, axis=0).T); way = np.concatenate([[0], np.cumsum(step)]); n = max(3, int(way[-1] / 2))
    t = np.linspace(0, way[-1], n); x, y = np.interp(t, way, pts[:, 0]), np.interp(t, way, pts[:, 1])
    for c in (x, y): c += np.interp(t, np.arange(-40, way[-1] + 90, 38), R.normal(0, wobble * min(1, way[-1] / 60), len(np.arange(-40, way[-1] + 90, 38)))) + R.normal(0, .07, n)
    p = press * np.clip(np.minimum(t, way[-1] - t) / min(taper, way[-1] / 2.5 + .1) + .35, 0, 1) * (1 + .16 * np.interp(t, np.arange(0, way[-1] + 30, 14), R.normal(0, 1, len(np.arange(0, way[-1] + 30, 14)))))
    x0, y0 = int(max(0, x.min() * S - 6)), int(max(0, y.min() * S - 6)); x1, y1 = int(min(W * S, x.max() * S + 8)), int(min(H * S, y.max() * S + 8))
    if x1 <= x0 or y1 <= y0: return
    own = np.zeros((y1 - y0, x1 - x0), np.uint8); q = np.round(np.column_stack([x * S - x0, y * S - y0]) * 16).astype(int)
    for a, b, k in zip(q, q[1:], p): cv2.line(own, tuple(int(v) for v in a), tuple(int(v) for v in b), int(np.clip(k, 0, 1.3) * 190), max(1, round(width * S)), cv2.LINE_AA, 4)
    lead[y0:y1, x0:x1] += own / 190

def line(lead, a, b, press=.6, width=1.3, over=4, goes=None):
    """A straight line without a ruler, from a to b: long ones in several goes that overlap, and beyond both ends."""
    a, b = np.array(a, float), np.array(b, float); d = b - a; long = np.hypot(*d) + 1e-6; d /= long; a = a - d * over * R.uniform(.4, 1.2); b = b + d * over * R.uniform(.4, 1.2)
    goes = goes or max(1, round(long / 170)); side = np.array([-d[1], d[0]])
    for i in range(goes):
        s, e = a + (b - a) * max(0, i / goes - .02), a + (b - a) * min(1, (i + 1) / goes + .03)
        stroke(lead, [s + side * R.normal(0, .3), e + side * R.normal(0, .3)], press * R.uniform(.92, 1.08), width)

def hatch(lead, poly, angle, gap, press, width=1.0, loose=1.5):
    """Parallel strokes inside a polygon; the hand doesn't quite keep the gap, nor the edge."""
    m = np.zeros((H, W), np.uint8); cv2.fillPoly(m, [np.round(np.array(poly)).astype(np.int32)], 1); d = np.array([math.cos(angle), math.sin(angle)]); n = np.array([-d[1], d[0]])
    mid = np.mean(poly, axis=0); reach = max(np.hypot(*(np.array(p) - mid)) for p in poly); k = -reach
    while k < reach:
        pts = mid + n * k + np.arange(-reach, reach)[:, None] * d; ij = np.round(pts).astype(int); ok = (ij[:, 0] >= 0) & (ij[:, 0] < W) & (ij[:, 1] >= 0) & (ij[:, 1] < H); ok[ok] = m[ij[ok, 1], ij[ok, 0]] > 0
        on = np.flatnonzero(ok)
        if len(on) > 2: stroke(lead, [pts[on[0]] + d * R.normal(0, loose), pts[on[-1]] + d * R.normal(0, loose)], press * R.uniform(.75, 1.15), width, .3, 5)
        k += gap * R.uniform(.75, 1.25)

def rub(lead, poly, k=0.):
    """What lies under a polygon is not drawn; k of it shows all the same."""
    m = np.zeros(lead.shape, np.float32); cv2.fillPoly(m, [np.round(np.array(poly) * S).astype(np.int32)], 1, cv2.LINE_AA); lead *= 1 - m * (1 - k)

def tone(lead, poly, angle, press, gap=3.4):
    """The flat of the lead over a polygon: it only takes on the heights of the grain."""
    own = sheet(); hatch(own, poly, angle, gap, press, 4.2, 3); lead += cv2.GaussianBlur(np.minimum(own, press * 1.12), (0, 0), 1.2)

# ---- the river -----------------------------------------------------------------------------------------------------------------------

wave = lambda x, *parts: sum(a * math.sin(x / l + p) for a, l, p in parts)
def bed(x):   return float(np.interp(x, [0, 84, 112, 150, 190, 300, 430, 560, 700, 772], [168, 170, 206, 262, 296, 310, 322, 316, 304, 300])) + wave(x, (2.2, 23, 1), (1.2, 9, 2))
def sand(x):  return float(np.interp(x, [0, 110, 200, 330, 480, 620, 772], [262, 290, 338, 352, 362, 350, 342])) + wave(x, (2.5, 31, 0), (1, 12, 1))
def rock(x):  return float(np.interp(x, [0, 130, 260, 400, 500, 640, 772], [360, 386, 412, 420, 424, 412, 398])) + wave(x, (3, 27, 2), (1.5, 8, 0))
fade = lambda x: float(np.interp(x, [20, 60, 640, 742], [.35, 1, 1, .12]))         # he meant to come to the edges later

def river(lead):
    """Water, bed, sand, gravel, rock, from bank to where the drawing was left off."""
    xs = np.arange(24, 742, 4.)
    for f, press, width in ((bed, .95, 1.7), (sand, .5, 1.2), (rock, .9, 1.7)):
        for i in range(0, len(xs) - 1, 24): part = xs[i:i + 27]; stroke(lead, [(x, f(x)) for x in part], press * fade(part.mean()), width, .4)
    for x in np.arange(130, 742, 96): stroke(lead, [(u, WATER + wave(u, (.8, 7, 0))) for u in np.arange(max(113, x - 22), min(742, x + 84), 3.)], .85 * fade(x + 20), 1.4, .4)
    for y0, y1, k in ((2, 12, .26), (9, 30, .20), (24, 54, .15)):                  # the water darkest where it is seen from the side
        wet = sheet(); tone(wet, [(116 + y0 * .6, WATER + y0), (740, WATER + y0), (740, WATER + y1 - 6), (480, WATER + y1 + 5), (250, WATER + y1 - 4), (118 + y1 * .6, WATER + y1)], .005, k, 3); lead += wet * np.interp(np.arange(W * S) / S, [0, 620, 738], [1, .9, .2]).astype(np.float32)
    for i in range(210):                                                          # ripples, fewer the deeper
        x, y = R.uniform(128, 735), WATER + 5 + abs(R.normal(0, 1)) * 26
        if y < bed(x) - 8 and y < bed(x + 30) - 6: stroke(lead, [(x, y), (x + R.uniform(9, 30), y + R.normal(0, .4))], .36 * fade(x) * (1.15 - (y - WATER) / 110), 1, .3)
    for i in range(2300):                                                         # sand: dots, thickest below the bed
        x = R.uniform(26, 738); t = R.beta(1.1, 1.7); y = bed(x) + 4 + t * (sand(x) - bed(x) - 6)
        if x > 96 or y > 236: stroke(lead, [(x, y), (x + R.uniform(.4, 1), y + R.uniform(0, .6))], R.uniform(.4, .85) * fade(x), 1.2, 0, 1)
    stones = []
    for i in range(2600):                                                         # gravel: pebbles that lie beside each other
        x = R.uniform(28, 736); a = R.choice([2.4, 3.4, 4.6, 6.2], p=[.3, .35, .25, .1]); y = R.uniform(sand(x) + a + 1, rock(x) - a - 1)
        if all((x - u) ** 2 / 1.5 + (y - v) ** 2 > (a + c + .4) ** 2 for u, v, c in stones):
            stones.append((x, y, a)); s = R.uniform(0, 6.3); tilt = R.normal(0, .3)
            ring = [(x + a * 1.25 * math.cos(s + k) * R.uniform(.93, 1.07), y + a * .82 * math.sin(s + k) + tilt * a * math.cos(s + k) * .4) for k in np.linspace(0, 6.5, 15)]
            stroke(lead, ring, R.uniform(.4, .62) * fade(x), 1.05, .1, 4)
            if a > 3: stroke(lead, [(x + a * 1.1 * math.cos(k), y + a * .62 * math.sin(k)) for k in np.linspace(.1, 1.9, 6)], .6 * fade(x), 1.5, .1, 3)
    x = 30.                                                                       # rock: bundles of slanting strokes, turned where it is cracked
    while x < 728:
        wide = R.uniform(22, 40); deep = R.uniform(44, 78); turn = R.choice([.78, .9, 2.3], p=[.45, .3, .25]); top = [(u, rock(u) + 2) for u in np.linspace(x, x + wide, 6)]
        hatch(lead, top + [(x + wide - 8, rock(x) + deep * .8), (x - 10, rock(x) + deep)], turn, R.uniform(3.6, 5), .62 * fade(x), 1.2, 4)
        if R.random() < .55:
            u, v, crack = x + wide, rock(x + wide), []
            for k in range(R.integers(3, 6)): crack.append((u, v)); u += R.uniform(-9, 2) if k % 2 else R.uniform(-2, 6); v += R.uniform(7, 16)
            stroke(lead, crack, .75 * fade(x), 1.4, .3)
        if R.random() < .5: tone(lead, top + [(x + wide - 10, rock(x) + 26), (x - 6, rock(x) + 30)], .85, .30 * fade(x))
        x += wide + R.uniform(0, 5)
    for k in range(16): x = R.uniform(85, 104); stroke(lead, [(x, bed(x)), (x + R.uniform(-1, 4), bed(x) - R.uniform(4, 8))], .6, 1, .2, 3)       # grass

def truss(lead, x0, x1, press=.5):
    """One span with a curved upper chord; it's known already, so he is quick about it."""
    n = max(5, round((x1 - x0) / 17.4)); xs = np.linspace(x0 + 2, x1 - 2, n + 1); top = [DECK - 30 - 29 * (1 - (2 * i / n - 1) ** 2) for i in range(n + 1)]; k = [press * fade((x0 + x1) / 2 + (x - (x0 + x1) / 2) * .9) for x in xs]
    for i in range(n):
        line(lead, (xs[i], top[i]), (xs[i + 1], top[i + 1]), k[i] * 1.35, 1.5, 2)
        a, b = (0, 1) if i < n / 2 else (1, 0)
        line(lead, (xs[i + a], top[i + a]), (xs[i + b], DECK - 3), k[i] * .85, 1.05, 1.5)
        line(lead, (xs[i], DECK - 3), (xs[i + 1], DECK - 3), k[i] * 1.2, 1.3, 2); line(lead, (xs[i], DECK + 1.5), (xs[i + 1], DECK + 1.5), k[i], 1.1, 2)
    for i in range(n + 1): line(lead, (xs[i], top[i]), (xs[i], DECK - 2), k[i] * (1.3 if i in (0, n) else .9), 1.4 if i in (0, n) else 1.1, 2)

# ---- the piers -----------------------------------------------------------------------------------------------------------------------

half = lambda y: float(np.interp(y, [CAP + 7, WATER - 14, 330], [15.5, 18.5, 24.5]))      # half the width of the shaft
def outline(cx):
    """A pier down to its sole: cap, shaft, footing, caisson."""
    f = bed(cx) + 10; right = [(21, CAP), (21, CAP + 7), (half(CAP + 7), CAP + 7), (half(f), f), (31, f), (33, 372), (40, 372), (41, SOLE)]
    return [(cx + x, y) for x, y in right] + [(cx - x, y) for x, y in right[::-1]]

def ashlar(lead, a, b, y, h, dark, press):
    """One stone from a to b: rough in its face, light on its upper left edge, its joint pressed on the other two."""
    line(lead, (b, y + .5), (b, y + h), press * .8, 1, .2)
    if b - a < 3: return
    hatch(lead, [(a + 2, y + 2.4), (b - 1, y + 2), (b - 1, y + h - 1.2), (a + 2, y + h - 1.2)], R.choice([.8, .95, 2.3]), 2.3, max(.15, dark + R.choice([-.12, .06, .26])), .95, .2)
    stroke(lead, [(a + 2, y + h - 1.6), (b - 1.8, y + h - 1.6), (b - 1.6, y + 2.5)], .72, 1.2, .15, 3)

def courses(lead, cx, y0, y1, press, all_=False):
    """Coursed granite, the nose that meets the ice in the middle; all_: every stone, each with its own shade."""
    y, odd = y0, 0
    while y < y1 - 4:
        h = (12.2 if all_ else R.uniform(8.6, 10.4)); h = y1 - y if y + h > y1 - 5 else h; w = half(y); cuts = [-w, -w * .60, 0, w * .40, w] if odd else [-w, -w * .32, 0, w * .66, w]
        if all_:
            stroke(lead, [(cx - w, y), (cx, y + 1.2), (cx + w, y)], press, 1.1, .15)
            for a, b in zip(cuts, cuts[1:]): ashlar(lead, cx + a, cx + b, y, h, .30 + .46 * max(0, ((a + b) / 2) / w + .15), press)
        else:
            line(lead, (cx - w, y), (cx + w * R.uniform(.2, 1), y), press * R.uniform(.5, 1), 1.05, 1)
            for c in cuts[1:-1]:
                if R.random() < .62: line(lead, (cx + c, y), (cx + c, y + h), press * .75, 1, .4)
        y += h; odd ^= 1

def pier(lead, cx, best=False):
    """A whole pier seen from upstream; below the bed it's only indicated."""
    f = bed(cx) + 10; k = fade(cx); p = 1.05 if best else .82
    for s in (-1, 1):
        line(lead, (cx + s * half(CAP + 7), CAP + 7), (cx + s * half(f), f), p * k, 1.9 if best else 1.5, 3, 1)
        for (x0, y0), (x1, y1), q in (((31, f), (33, 372), .62), ((40, 372), (41, SOLE), .7), ((33, 372), (40, 372), .5)): line(lead, (cx + s * x0, y0), (cx + s * x1, y1), (1.0 if best else q) * k, 1.5, 3)
        line(lead, (cx + s * 21, CAP), (cx + s * 21, CAP + 7), p * k, 1.4, 1)
        line(lead, (cx + s * 21, SOLE - 7), (cx + s * 41, SOLE), .5 * k, 1.2, 2)
    for y, w in ((CAP, 21), (CAP + 7, 21)): line(lead, (cx - w, y), (cx + w, y), p * k, 1.5, 3)
    line(lead, (cx - 32, f), (cx + 32, f), .7 * k, 1.3, 4); line(lead, (cx - 40, 372), (cx + 40, 372), .62 * k, 1.3, 4)
    stroke(lead, [(cx, WATER - 12), (cx - .6, f)], .6 * k, 1.2, .3)
    courses(lead, cx, CAP + 8, f - 1, (.8 if best else .42) * k, best)
    if best:
        n = max(2, round((372 - f) / 12)); h = (372 - f) / n
        for i in range(n):
            y = f + h * i; cuts = np.linspace(-31.5, 31.5, 6) if i % 2 else np.concatenate([[-31.5], np.linspace(-25, 25, 5), [31.5]])
            line(lead, (cx - 32, y), (cx + 32, y), .75, 1.1, 1)
            for a, b in zip(cuts, cuts[1:]): ashlar(lead, cx + a, cx + b, y, h, .30 + .34 * max(0, a / 32), .75)
        tone(lead, [(cx - 38, 375), (cx + 39, 375), (cx + 40, SOLE - 4), (cx - 39, SOLE - 4)], 1.5, .24); hatch(lead, [(cx + 4, 376), (cx + 39, 376), (cx + 40, SOLE - 4), (cx + 4, SOLE - 4)], .8, 3, .42, 1)
        for y in (377.5, 401, SOLE - 9):
            for x in np.arange(-36, 38, 4.6): stroke(lead, [(cx + x, y), (cx + x + .7, y + .4)], .9, 1.3, 0, 1)      # rivets
        line(lead, (cx - 40, 403.5), (cx + 40, 403.5), .6, 1, 1)
        for s in (-1, 1): line(lead, (cx + s * 21, 373), (cx + s * 21, SOLE - 7), .6, 1.2, 2)
    else:
        hatch(lead, [(cx + 1, CAP + 9), (cx + half(CAP + 9), CAP + 9), (cx + half(f), f), (cx + 1, f)], 1.05, 3.2, .36 * k, 1.0)
        hatch(lead, [(cx - 31, f + 2), (cx + 31, f + 2), (cx + 33, 371), (cx - 33, 371)], 2.35, 6, .3 * k, 1.0); tone(lead, [(cx + 4, f + 2), (cx + 31, f + 2), (cx + 33, 371), (cx + 5, 371)], 1.5, .27 * k)
        hatch(lead, [(cx - 39, 374), (cx + 39, 374), (cx + 40, SOLE - 6), (cx - 40, SOLE - 6)], 2.35, 8, .26 * k, 1.0); tone(lead, [(cx + 6, 374), (cx + 39, 374), (cx + 40, SOLE - 5), (cx + 8, SOLE - 5)], 1.5, .25 * k)

def cut_pier(lead, cx):
    """The third pier as Father told it: cut open, with the air-lock, the shaft, the caisson, and the man in it. Returns where the man stands."""
    f, roof = bed(cx) + 10, 371; lamp = (cx - 11, 393)
    for s in (-1, 1):
        line(lead, (cx + s * half(CAP + 7), CAP + 7), (cx + s * half(f), f), 1.1, 1.9, 3, 1); line(lead, (cx + s * 31, f), (cx + s * 33, roof - 9), 1, 1.7, 2)
        line(lead, (cx + s * 40, roof - 9), (cx + s * 42, SOLE), 1.15, 2.2, 2); line(lead, (cx + s * 35, roof), (cx + s * 41, SOLE), .95, 1.5, 1); line(lead, (cx + s * 31, f), (cx + s * half(f), f), .9, 1.5, 2)
        line(lead, (cx + s * 21, CAP), (cx + s * 21, CAP + 7), .9, 1.4, 1)
        line(lead, (cx + s * 6.2, 215), (cx + s * 6.2, roof), 1, 1.5, 1)                                 # the shaft
        line(lead, (cx + s * 10.5, 184), (cx + s * 10.5, 210), 1, 1.7, 0); line(lead, (cx + s * 10.5, 210), (cx + s * 6.2, 216), .9, 1.5, 0)
        hatch(lead, [(cx + s * 12.2, CAP + 18), (cx + s * (half(CAP + 18) - 1), CAP + 18), (cx + s * (half(218) - 1), 218), (cx + s * 12.2, 218)], 2.35, 2.9, .6, 1.05, .4)
        hatch(lead, [(cx + s * 7.4, 219), (cx + s * (half(219) - 1), 219), (cx + s * (half(f) - 1), f), (cx + s * 30, f + 1), (cx + s * 32, roof - 10), (cx + s * 7.4, roof - 10)], 2.35, 2.9, .62, 1.05, .4)
        for y in range(228, 362, 11): line(lead, (cx + s * 7, y), (cx + s * (half(y) if y < f else 31), y + R.normal(0, .4)), .42, 1, .3)
    stroke(lead, [(cx + 10.5 * math.cos(a), 184 - 7.5 * math.sin(a)) for a in np.linspace(0, math.pi, 12)], 1.05, 1.7, .1)       # the air-lock: a bell, its door
    line(lead, (cx - 10, 210), (cx + 10, 210), .8, 1.3, 0); stroke(lead, [(cx - 4, 209), (cx - 4, 195), (cx, 191), (cx + 4, 195), (cx + 4, 209)], .85, 1.2, .1, 3)
    hatch(lead, [(cx + 5, 182), (cx + 10, 184), (cx + 10, 209), (cx + 5, 209)], 1.57, 1.9, .6, 1, .2)
    for y in range(220, 368, 6): line(lead, (cx - 4.6, y), (cx + 4.6, y + R.normal(0, .3)), .7, 1.2, 0)                          # its ladder
    for y, w in ((CAP, 21), (CAP + 7, 21)): line(lead, (cx - w, y), (cx + w, y), .95, 1.5, 3)
    line(lead, (cx - half(160), CAP + 17), (cx + half(160), CAP + 17), .7, 1.2, 0)
    for y in (roof - 9, roof): line(lead, (cx - 40, y), (cx - 6, y), 1.1, 1.8, 2); line(lead, (cx + 6, y), (cx + 40, y), 1.1, 1.8, 2)
    for s in (-1, 1): hatch(lead, [(cx + s * 7, roof - 8), (cx + s * 39, roof - 8), (cx + s * 39, roof - 1), (cx + s * 7, roof - 1)], 2.35, 2.2, .85, 1.1, .2)
    for s in (-1, 1): hatch(lead, [(cx + s * 36, roof), (cx + s * 40, roof), (cx + s * 42, SOLE), (cx + s * 41, SOLE)], 2.35, 2, .9, 1.1, .1)
    # the dark in the chamber, that stands back from the lamp; the lamp's rays
    for turn in (.85, 2.3):
        dark = sheet(); hatch(dark, [(cx - 34, roof + 2), (cx + 34, roof + 2), (cx + 40, SOLE - 2), (cx - 40, SOLE - 2)], turn, 3.1, .62, 1.05, .4)
        yy, xx = np.mgrid[0:H * S, 0:W * S].astype(np.float32) / S; lead += dark * np.clip((np.hypot(xx - lamp[0], (yy - lamp[1]) * 1.1) - 19) / 17, 0, 1)
    for a in np.arange(0, 6.28, .36): c, s = math.cos(a), math.sin(a); line(lead, (lamp[0] + c * 8, lamp[1] + s * 7), (lamp[0] + c * R.uniform(25, 31), lamp[1] + s * R.uniform(19, 24)), .7, 1.1, 0)
    stroke(lead, [(x, SOLE - 2 + wave(x, (1.3, 5, 1))) for x in np.arange(cx - 40, cx + 41, 4.)], .9, 1.5, .3)
    man = sheet(); m = cx + 2                                                     # coat, legs, head, cap, one arm up with the lamp
    for pts, w in (([(m - 1, 398), (m + 1, 411)], 9), ([(m - 2, 410), (m - 5, 427)], 4), ([(m + 3, 410), (m + 5, 427)], 4), ([(m - 1, 400), (m - 8, 394), (lamp[0] + 1, 391)], 3), ([(m + 4, 400), (m + 8, 412)], 3), ([(m - 1, 390), (m, 391)], 7), ([(m - 5, 387), (m + 4, 387)], 2), ([(lamp[0], 392), (lamp[0], 398)], 4)): stroke(man, pts, .95, w, .1, 1)
    return man, (cx - 3, 405)

def scrape(lead, man, x, y):
    """A blade over the man: what he was is a ghost, the rays begin at nothing. Returns how rough the paper is, 0..1, and its fibres."""
    r = np.random.default_rng(8); worn = np.zeros_like(lead); a = math.radians(-34); d, n = np.array([math.cos(a), math.sin(a)]), np.array([-math.sin(a), math.cos(a)])
    for k in np.arange(-21, 22, 1.6):                                             # the blade went over it one way, again and again
        long = 19 * math.sqrt(max(0, 1 - (k / 23) ** 2)); mid = np.array([x, y]) + n * k; own = np.zeros_like(lead)
        p, q = mid - d * long * r.uniform(.75, 1.15), mid + d * (long * r.uniform(.75, 1.1) + (r.random() < .2) * r.uniform(4, 9))
        cv2.line(own, tuple(int(v * S * 16) for v in p), tuple(int(v * S * 16) for v in q), float(r.uniform(.72, 1)), int(r.choice([3, 4, 5])), cv2.LINE_AA, 4); worn = np.maximum(worn, own)
    worn = cv2.GaussianBlur(worn, (0, 0), 1.0)
    lead *= 1 - worn * .93; lead += man * (1 - worn * .58) * .8 + cv2.GaussianBlur(man, (0, 0), 5) * .12
    fibre = np.zeros_like(lead)
    for i in range(620):
        t, d = r.uniform(0, 6.3), math.sqrt(r.random()) * 23; p, q = x + math.cos(t) * d, y + math.sin(t) * d; s = r.normal(-.6, .7); n = r.uniform(1.5, 5.5); bend = r.normal(0, .5)
        pts = [(p + n * k * math.cos(s + bend * k), q + n * k * math.sin(s + bend * k)) for k in (0, .35, .7, 1)]
        cv2.polylines(fibre, [np.round(np.array(pts) * S * 16).astype(np.int32)], False, float(r.choice([-1, 1.2])), 1, cv2.LINE_AA, 4)
    return worn, cv2.GaussianBlur(fibre, (0, 0), .7) * worn

# ---- the paper -----------------------------------------------------------------------------------------------------------------------

def paper(seed):
    """The light on a yellowed sheet, 1 = as bright as paper gets, and its outline, both S times as large."""
    h, w = H * S, W * S; yy, xx = np.mgrid[0:h, 0:w].astype(np.float32); k = noise(w, h, 240, seed) * .010 + noise(w, h, 60, seed + 1) * .005 + noise(w, h, 7, seed + 2) * .004
    rim = np.minimum(np.minimum(xx, w - xx), np.minimum(yy, h - yy)) / S - EDGE; light = 1.0 - .075 * ((xx / w) * .6 + (yy / h) * .5) + k - .055 * np.exp(-np.clip(rim, 0, 99) / 13) * (1 + .5 * noise(w, h, 90, seed + 3))
    e = [cv2.GaussianBlur(noise(w, h, 26, seed + 4 + i), (0, 0), 3) * .9 for i in range(2)]; inside = np.clip((rim + e[0] * .5) * 1.2, 0, 1)
    return light.astype(np.float32), inside

def holes(light, inside, spots):
    """Drawing-pins have been here: a ring where the head pressed, a hole."""
    yy, xx = np.mgrid[0:H * S, 0:W * S].astype(np.float32) / S
    for x, y in spots:
        d = np.hypot(xx - x, yy - y); side = (xx - x + yy - y) / (d + 1); light -= .06 * np.exp(-((d - 7) / 1.1) ** 2) * (1 - .5 * side); light += .03 * np.exp(-((d - 8.6) / 1) ** 2) * side; light -= .05 * np.exp(-(d / 6) ** 2)
        light -= .75 * np.clip(2.3 - d, 0, 1); light += .05 * np.exp(-((d - 3.4) / .8) ** 2) * side

def deliver(name, light, inside, lead=None, bare=None, warm=0.):
    """Lead into the grain, the sheet into its colours, its shadow under it; writes the file. bare: 0..1, where the yellow skin is off."""
    h, w = H * S, W * S; yellow = np.array([.735, .862, .930], np.float32) * 255; raw = np.array([.870, .935, .965], np.float32) * 255      # blue, green, red
    skin = yellow if bare is None else yellow + (raw - yellow) * (bare[:, :, None] * .62)
    warm = np.asarray(warm, np.float32); img = skin * light[:, :, None] * (1 - (warm[..., None] if warm.ndim else warm) * np.array([.34, .27, .22], np.float32))
    if lead is not None:
        g = noise(w, h, 2.3, 91) * .7 + noise(w, h, 4.2, 92) * .5; g = .5 + g / g.std() * .25; p = np.clip(cv2.GaussianBlur(lead, (0, 0), .75), 0, 1.5); held = p / (1 + np.exp(-(p * 1.1 + .10 - g) * 7)); held = np.clip(held * .86, 0, .84)[:, :, None]
        img = img * (1 - held) + np.array([66, 66, 66], np.float32) * held
    img = cv2.resize(img, (W, H), interpolation=cv2.INTER_AREA); a = cv2.resize(inside, (W, H), interpolation=cv2.INTER_AREA)
    shade = cv2.GaussianBlur(np.roll(a, (2, 1), (0, 1)), (0, 0), 2.6) * .34; alpha = a + shade * (1 - a); img = (img * a[:, :, None] + np.array([40, 54, 70]) * (shade * (1 - a))[:, :, None]) / np.maximum(alpha, .01)[:, :, None]
    out = np.dstack([img, alpha * 255]).clip(0, 255).astype(np.uint8); path = OUT % name
    for q in (84, 78, 72, 66, 60, 54, 48, 42):
        Image.fromarray(cv2.cvtColor(out, cv2.COLOR_BGRA2RGBA)).save(path, quality=q, method=6, alpha_quality=70)
        if os.path.getsize(path) <= LIMIT: break
    print(f"syllabus-{name} {W} x {H}, quality {q}, {os.path.getsize(path) / 1024:.1f} kB")

# ---- the three -----------------------------------------------------------------------------------------------------------------------

def drawing(name):
    """The river and its bridge; `true` or `wrong`."""
    global R
    R = np.random.default_rng(1916); axes = [BANK + STEP * i for i in range(1, 5)]
    if name == "wrong": axes[2] += 40
    ground = sheet(); river(ground)
    for cx in axes: rub(ground, outline(cx), .07)
    rub(ground, [(44, DECK), (80, DECK), (92, 250), (38, 250)])
    lead = sheet(); R = np.random.default_rng(41)
    for cx in axes:                                                               # first of all, and faintly: axes, levels
        for y in np.arange(52, 520, 27): line(lead, (cx, y), (cx, y + 21), .27 * max(.5, fade(cx)), 1, 0, 1); line(lead, (cx, y + 23.5), (cx, y + 24.5), .27, 1, 0, 1)
    for y, a, b in ((DECK + 1.5, 22, 752), (WATER, 26, 750), (SOLE, 120, 745), (CAP, 40, 700), (372, 150, 690), (DECK - 59, 60, 742)): line(lead, (a, y), (b, y), .22, 1, 0)
    line(lead, (BANK - 20, 518), (738, 518), .42, 1.1, 3)                          # the measures, still without a figure
    for x in [BANK] + axes: line(lead, (x - 4, 522), (x + 4, 514), .75, 1.4, 1); line(lead, (x, 507), (x, 526), .4, 1, 1)
    x = 706; line(lead, (x, WATER), (x, SOLE), .4, 1.1, 8, 2)
    for y in (WATER, bed(x), sand(x), rock(x), SOLE): line(lead, (x - 4, y + 4), (x + 4, y - 4), .75, 1.4, 1); line(lead, (x - 8, y), (x + 10, y), .4, 1, 1)
    stroke(lead, [(160, WATER - 1), (154, WATER - 10), (167, WATER - 10), (160, WATER - 1)], .8, 1.3, .2); line(lead, (154, WATER + 5), (166, WATER + 5), .55, 1.1, 1); line(lead, (157, WATER + 9), (163, WATER + 9), .5, 1.1, 1)
    lead += ground
    spans = [BANK] + axes + [BANK + STEP * 5]
    for a, b in zip(spans, spans[1:]): truss(lead, a, b)
    for (x0, y0), (x1, y1) in (((44, CAP), (38, 250)), ((80, CAP), (92, 250)), ((44, CAP), (80, CAP)), ((44, DECK + 2), (44, CAP)), ((38, 250), (92, 250))): line(lead, (x0, y0), (x1, y1), .82, 1.5, 3)
    for y in range(CAP + 10, 248, 10): line(lead, (44 - (y - CAP) * .05, y), (80 + (y - CAP) * .1, y), .4, 1.05, 1)
    hatch(lead, [(64, CAP + 2), (79, CAP + 2), (91, 249), (70, 249)], 1.05, 3.4, .38)
    for y in (DECK - 3, DECK + 1.5): line(lead, (24, y), (46, y), .5, 1.2, 2)
    for i in (0, 1, 3): pier(lead, axes[i])
    worn = fibre = None
    if name == "true": man, at = cut_pier(lead, axes[2]); worn, fibre = scrape(lead, man, *at)
    else: pier(lead, axes[2], best=True)
    # the side of his hand has been over it
    yy, xx = np.mgrid[0:H * S, 0:W * S].astype(np.float32) / S; lead += cv2.GaussianBlur(lead, (0, 0), sigmaX=16, sigmaY=7) * .085 * (1 + .7 * noise(W * S, H * S, 120, 17)).clip(0, 2) * (1 - (0 if worn is None else worn))
    light, inside = paper(20)
    if fibre is not None: light += fibre * .085 + worn * .01; light -= cv2.GaussianBlur(worn, (0, 0), 4) * (1 - worn) * .08
    holes(light, inside, ((25, 24), (748, 27), (23, 534), (746, 536)))
    deliver(name, light, inside, lead, worn)

def blank():
    """A boat, flattened. The folds are a boat's: halves, corners to the middle, brims, the two squares."""
    light, inside = paper(60); w, h = W * S, H * S; r = np.random.default_rng(9); c = np.array([W / 2, H / 2]); B = H / 2 - EDGE; A = W / 2 - EDGE; Q = B / 2
    folds = [((-A, 0), (A, 0), 1, 1.), ((0, -B), (0, B), -1, 1.)]
    for s in (-1, 1):
        folds += [((-B, -B * s), (B, B * s), -s, .9), ((s * B, -B), (s * B, B), 1, .95), ((s * Q, -B), (s * Q, B), -1, .6), ((-B, s * Q), (B, s * Q), -1, .6)]
        for t in (-1, 1): folds += [((s * B, 0), (0, t * B), 1, .8), ((s * B, t * B), (s * A, t * (B - (A - B))), -1, .7)]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32) / S; cells = np.full((h, w), 255, np.uint8); soil = np.zeros((h, w), np.float32); relief = np.zeros((h, w), np.float32)
    for a, b, up, deep in folds:
        a, b = c + a, c + b; d = b - a; long = np.hypot(*d); d /= long; n = np.array([-d[1], d[0]]); off = (xx - a[0]) * n[0] + (yy - a[1]) * n[1] + noise(w, h, 150, int(r.integers(1e6))) * .35; t = (xx - a[0]) * d[0] + (yy - a[1]) * d[1]
        on = np.clip(np.minimum(t, long - t) + 2, 0, 3) / 3; uneven = np.clip(1 + .35 * noise(w, h, 34, int(r.integers(1e6))), .25, 1.7)
        slope = np.sign(n[0] + n[1] or 1); relief += up * slope * deep * np.tanh(off / 1.1) * (np.exp(-np.abs(off) / 3.2) * .052 + np.exp(-np.abs(off) / 22) * .030) * on * uneven      # away from the light, towards it
        light += np.exp(-(off / .62) ** 2) * (.045 if up > 0 else -.085) * deep * on * uneven
        soil += np.exp(-np.abs(off) / 2.6) * deep * on * np.clip(.35 + .45 * noise(w, h, 26, int(r.integers(1e6))), 0, 1.2) * .46 + np.exp(-np.abs(off) / 12) * deep * on * .085
        cv2.line(cells, tuple(int(v * S) for v in a), tuple(int(v * S) for v in b), 0, 2)
    for i in range(16):                                                           # and where it gave way while he flattened it
        (u, v), turn, long = r.uniform((70, 70), (W - 70, H - 70)), r.uniform(0, 6.3), r.uniform(14, 40); d = np.array([math.cos(turn), math.sin(turn)]); n = np.array([-d[1], d[0]])
        t = (xx - u) * d[0] + (yy - v) * d[1]; off = (xx - u) * n[0] + (yy - v) * n[1] + t * t * r.normal(0, .004); relief += np.sign(n.sum()) * np.tanh(off / 1.2) * np.exp(-np.abs(off) / 4) * np.exp(-(t / long) ** 2) * r.choice([-1, 1]) * .040
    count, cell = cv2.connectedComponents(cells, connectivity=4)
    tilt = r.normal(0, .013, (count, 3)); tilt[0] = 0                              # no two faces lie quite alike again
    face = tilt[cell, 0] + tilt[cell, 1] * (xx / W - .5) * 1.6 + tilt[cell, 2] * (yy / H - .5) * 1.6; face = cv2.GaussianBlur(face.astype(np.float32), (0, 0), 2.2)
    for u, v in ((0, 0), (B, 0), (-B, 0), (0, B), (0, -B), (Q, Q), (-Q, Q), (Q, -Q), (-Q, -Q)):
        d = np.hypot(xx - c[0] - u, yy - c[1] - v); soil += np.exp(-d / 9) * .30 * r.uniform(.6, 1.2); light += np.exp(-(d / 2.2) ** 2) * .05
    soil += np.clip(noise(w, h, 110, 77) - .7, 0, 1) * .13 + np.clip(noise(w, h, 3.5, 78) - 2.5, 0, 1) * .25
    holes(light, inside, ((25, 24), (748, 27), (23, 534), (746, 536)))
    deliver("blank", light + relief + face, inside, warm=np.clip(soil, 0, .8))

if __name__ == "__main__":
    for name in ("true", "wrong"): drawing(name)
    blank()
