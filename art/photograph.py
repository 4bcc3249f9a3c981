"""photograph.py - leaf 1 of the file, a photograph: Kitaiskaya Street, 6 February 1932.

    /usr/bin/python3 art/photograph.py      # writes assets/objects/photograph.webp

The street is the noon print's own layers, without its photographer: he stands where we stand. A policeman and, left of him, a boy are added
from figures.py. The boy is seen from behind, and what his arm ends in is behind the policeman's sleeve, because the story has three
accounts of it and the picture has to be true of each. Then the colour goes out, the lens takes the corners, the screen of a press comes in,
and the print is trimmed with a deckle edge; one corner has been bent.
"""
import math, os
import cv2
import numpy as np
import figures

HERE = os.path.dirname(os.path.abspath(__file__)); SCENE = os.path.join(HERE, "..", "assets", "scenes", "kitaiskaya-winter-noon-%s.webp"); OUT = os.path.join(HERE, "..", "assets", "objects", "photograph.webp")
LEFT, TOP, WIDE, HIGH = 636, 268, 868, 612            # what the camera took of the 1600 x 900 of the print
AIM = 720                                             # the picture's width as delivered; with its border a little more

def street():
    """The street in grey, with the snow laid over those who stood in the middle of the print."""
    img = None
    for name in ("0-sky", "1-far", "2-mid", "3-near", "4-fore"):
        layer = cv2.imread(SCENE % name, cv2.IMREAD_UNCHANGED).astype(np.float32)
        if img is None: img = layer[:, :, :3]; continue
        a = layer[:, :, 3:] / 255; img = img * (1 - a) + layer[:, :, :3] * a
        if name == "3-near":
            img[598:872, 590:874] = np.median(img[598:872, 876:890], axis=1)[:, None]
            img[598:872, 590:874] += cv2.resize(np.random.default_rng(1932).normal(0, 2.2, (28, 20, 1)).astype(np.float32), (284, 274), interpolation=cv2.INTER_CUBIC)[:, :, None]
    return cv2.cvtColor(np.clip(img, 0, 255).astype(np.uint8), cv2.COLOR_BGR2GRAY).astype(np.float32)

def person(img, parts, x, y, tall, tones, only=None):
    """Draws the parts of figures.back() into a grey picture, standing at x, y; tones by ink, else the coat's."""
    for ink, kind, pts in parts:
        if only and ink not in only: continue
        t = tones.get(ink, tones["coat"]); q = lambda px, py: (x + px * tall, y - py * tall)
        if kind == "l":
            pts = [(*q(px, py), w * tall) for px, py, w in pts]
            for (x0, y0, w0), (x1, y1, w1) in zip(pts, pts[1:]):
                for k in np.linspace(0, 1, max(2, int(math.hypot(x1 - x0, y1 - y0)))): cv2.circle(img, (int((x0 + (x1 - x0) * k) * 16), int((y0 + (y1 - y0) * k) * 16)), max(8, int((w0 + (w1 - w0) * k) * 16)), t, -1, cv2.LINE_AA, 4)
        else:
            pts = np.array([q(px, py) for px, py in pts])
            if kind == "c":
                n = len(pts); dense = []
                for i in range(n):
                    p0, p1, p2, p3 = (pts[(i + j) % n] for j in (-1, 0, 1, 2))
                    dense += [.5 * (2 * p1 + (p2 - p0) * s + (2 * p0 - 5 * p1 + 4 * p2 - p3) * s * s + (3 * p1 - p0 - 3 * p2 + p3) * s ** 3) for s in np.arange(8) / 8]
                pts = np.array(dense)
            cv2.fillPoly(img, [np.round(pts * 16).astype(np.int32)], t, cv2.LINE_AA, 4)

def photograph():
    img = street()
    boy = figures.back("boy", hat="flaps", child=True, left="down", right="raised", lean=.035, tilt=.10, sway=-.015, legs="contra", turn=.35, collar="up", seed=12)
    police = figures.back("coat", hat="police", left="out", right="down", belt="full", collar="flat", lean=-.03, tilt=.04, sway=.02, legs="contra", turn=-.35, seed=6)
    for cx, w in ((742, 62), (868, 86)):
        m = np.zeros_like(img); cv2.ellipse(m, (cx + 14, 866), (w, 13), 0, 0, 360, 1, -1, cv2.LINE_AA); img = img * (1 - .34 * cv2.GaussianBlur(m, (0, 0), 3))
    person(img, boy, 738, 864, 262, dict(coat=92, sleeve=84, fold=58, boot=40, hat=58, hat2=70, hair=46, face=172, glove=66, cuff=60, fur=104, belt=50))
    person(img, police, 866, 872, 350, dict(coat=50, sleeve=46, fold=28, boot=24, hat=40, hat2=22, band=60, hair=36, face=158, glove=178, cuff=36, belt=20, fur=50))
    img = img[TOP:TOP + HIGH, LEFT:LEFT + WIDE]
    img = cv2.resize(img, (AIM, round(AIM * HIGH / WIDE)), interpolation=cv2.INTER_AREA); h, w = img.shape
    # the lens: a little soft, darker in the corners; the paper: yellowed by nothing, only faded
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32); far = ((xx / w - .42) ** 2 + (yy / h - .55) ** 2)
    img = cv2.GaussianBlur(img, (0, 0), .9); img = np.clip((img - 112) * 1.34 + 142, 0, 255); img = img * (1 - .55 * far)
    # the screen: round dots at 45 degrees, as a press makes greys
    cell = 4.2; u, v = (xx + yy) * math.pi / cell / math.sqrt(2), (xx - yy) * math.pi / cell / math.sqrt(2); screen = (np.cos(u * 1.4142) + np.cos(v * 1.4142)) * .25 + .5
    img = img * .62 + 255 * .38 / (1 + np.exp(-(img / 255 - .12 - .72 * screen) * 9))
    img = 34 + img * (222 - 34) / 255
    # border, deckle, the bent corner
    edge = 26; card = np.full((h + 2 * edge, w + 2 * edge), 240, np.float32); card[edge:edge + h, edge:edge + w] = img; H, W = card.shape
    alpha = np.zeros((H, W), np.float32); r = np.random.default_rng(6); outline = []
    for x0, y0, x1, y1 in ((5, 5, W - 6, 5), (W - 6, 5, W - 6, H - 6), (W - 6, H - 6, 5, H - 6), (5, H - 6, 5, 5)):
        n = int(math.hypot(x1 - x0, y1 - y0) / 5.5)
        for i in range(n): t = i / n; s = (1 if i % 2 else -1) * r.uniform(.8, 2.4); outline.append((x0 + (x1 - x0) * t + s * (y1 != y0), y0 + (y1 - y0) * t + s * (x1 != x0)))
    cv2.fillPoly(alpha, [np.round(np.array(outline) * 16).astype(np.int32)], 1, cv2.LINE_AA, 4)
    # the crease runs across the lower right corner; beyond it the card leans away from the light, and is gone at its tip
    d = (xx := np.mgrid[0:H, 0:W][1]) * .78 + np.mgrid[0:H, 0:W][0] * .63; limit = (W * .78 + H * .63); k = d - (limit - 92)
    card = np.where(k > 0, card * .80 + 22, card); card = np.where(np.abs(k) < 1.6, card * .25 + 246 * .75, card); card = np.where((k < -1.6) & (k > -5), card * .86, card); alpha[k > 62] = 0
    out = np.dstack([card * .955, card * .985, card, alpha * 255]).clip(0, 255).astype(np.uint8)
    for q in (70, 60, 50, 40, 30):
        cv2.imwrite(OUT, out, [cv2.IMWRITE_WEBP_QUALITY, q]); size = os.path.getsize(OUT)
        if size <= 60 * 1024: break
    print(f"photograph {W} x {H}, quality {q}, {size // 1024} kB")

if __name__ == "__main__": photograph()
