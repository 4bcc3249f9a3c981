#!/usr/bin/env python3
"""The cover in every format that a page or a shelf asks for, laid out anew for each from the layers of the title print,
with the logotype in three scripts cut into it.

    python3 art/cover.py [name ...]     (name: itch, banner, key, icon; all, if none is given)

publish/cover.jpg    630 x 500, itch.io's cover; it must still be read at 315 x 250
publish/banner.jpg   1500 x 420, the head of a page
publish/key.jpg      1600 x 900, the key picture
assets/icons/icon-512.png, icon-192.png and favicon.svg, the seal alone

No perspective is made again: sky, shore, ice, boy, bank and reeds are cut from assets/scenes/title-dusk-*.webp. The sky is drawn
out or pressed together to the height there is; everything below the horizon keeps its shape."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
from PIL import Image, ImageDraw, ImageFont
import print as P
SCENES, PUBLISH, ICONS = (os.path.join(HERE, "..", *f) for f in (("assets", "scenes"), ("publish",), ("assets", "icons")))
LATIN = "/usr/share/fonts/truetype/fonts-oldstandard/OldStandard-Bold.ttf"; HAN = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
HORIZON, BOY_X, HOUSE_X, WINDOWS = 571, 491, 700, (690, 706)    # where they lie in the title print, of 1600 x 900; the house is where the track ends
PAPER, RED, NIGHT = "#f3e7cd", "#b5382c", "#0d1738"
BIG = 2                                                       # everything is laid at twice its size

def layer(depth):
    """A layer of the title print, straight alpha, 0..1."""
    name, = [f for f in os.listdir(SCENES) if f.startswith("title-dusk-") and f.endswith(f"-{depth}.webp")]
    return np.asarray(Image.open(os.path.join(SCENES, name)).convert("RGBA"), np.float32) / 255
def place(canvas, picture, scale, x, y):
    """Lays `picture`, enlarged, over `canvas`, its corner at x, y; what is outside falls away."""
    h, w = canvas.shape[:2]; m = np.float32([[scale, 0, x], [0, scale, y]])
    pre = picture.copy(); pre[..., :3] *= pre[..., 3:]
    out = cv2.warpAffine(pre, m, (w, h), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT)
    a = np.clip(out[..., 3:], 0, 1); canvas[..., :3] = np.clip(out[..., :3], 0, 1) + canvas[..., :3] * (1 - a)
def land(w, h, horizon, scale, boy_x, reeds=True, shore=1.0):
    """The river at dusk in w x h: `horizon` in pixels from the top, land `scale` times as large, the boy at `boy_x`. The far
    shore may be drawn larger than the ice, so that its lights are still seen when the picture is small."""
    sky = layer("sky")[:HORIZON + 40, :, :3]; canvas = np.zeros((h, w, 4), np.float32); canvas[..., 3] = 1
    canvas[:horizon + round(40 * scale), :, :3] = cv2.resize(sky[:, 120:1480], (w, horizon + round(40 * scale)), interpolation=cv2.INTER_AREA if w < 1360 else cv2.INTER_CUBIC)
    x, y = boy_x - BOY_X * scale, horizon - HORIZON * scale
    for depth in ("far", "mid", "near", "fore"):
        if depth == "fore" and not reeds: continue
        if depth == "far" and shore != 1:
            s, x0 = scale * shore, x + HOUSE_X * scale * (1 - shore); place(canvas, layer("far"), s, x0, horizon - HORIZON * s)
            wall = [(684, -10), (714, -10), (714, 0), (684, 0)]; P.blot(canvas, [(x0 + u * s, horizon + v * s) for u, v in wall], "#22305f")      # what is a point of light in the print is a window here
            for window in WINDOWS: cx, cy, r = x0 + window * s, horizon - 5.4 * s, 2.5 * s; P.blot(canvas, [(cx - r, cy - r), (cx + r, cy - r * .9), (cx + r * .9, cy + r), (cx - r, cy + r)], "#ffc24a")
        else: place(canvas, layer(depth), scale, x, y)
    return canvas
def word(text, size, font=LATIN, gap=0.0):
    """`text` as a mask, letters `gap` ems apart, trimmed to what is inked."""
    f = ImageFont.truetype(font, size); wide = sum(f.getlength(c) + gap * size for c in text)
    im = Image.new("L", (int(wide) + size, size * 2), 0); d = ImageDraw.Draw(im); x = size * .3
    for c in text: d.text((x, size * .2), c, 255, f); x += f.getlength(c) + gap * size
    m = np.asarray(im, np.float32) / 255; ys, xs = np.where(m > .3); return m[ys.min():ys.max() + 1, xs.min():xs.max() + 1]
def cut(mask, seed, amp):
    """The knife's hand: edges wobble, and a few grains of the block show."""
    m = cv2.copyMakeBorder(mask, 8, 8, 8, 8, cv2.BORDER_CONSTANT); h, w = m.shape
    m = P.warp(m, P.wobble_maps(h, w, amp, 26, seed), False); return m * (1 - .55 * (P.goma(h, w, seed) > .72))
def ink(canvas, mask, x, y, colour):
    """Prints a mask with its corner at x, y."""
    x, y = int(x), int(y); h, w = mask.shape; part = canvas[y:y + h, x:x + w]; a = mask[:part.shape[0], :part.shape[1], None]; part[..., :3] += (P.hexc(colour) - part[..., :3]) * a
def seal(canvas, x, y, side, seed=4):
    """彼岸 in white on red, one above the other, the block a little worn."""
    w, h = int(side), int(side * 1.86); block = np.zeros((h, w), np.float32); r = side * .05
    cv2.fillPoly(block, [np.int32(np.array([(r, r * .6), (w - r * .7, r), (w - r, h - r * .7), (r * .7, h - r)]) * 16)], 1.0, cv2.LINE_AA, 4)
    for at, c in enumerate("彼岸"):
        m = word(c, int(side * .74), HAN); m = cv2.resize(m, (int(side * .74), int(side * .74)), interpolation=cv2.INTER_AREA); y0, x0 = int(h * (.075 + .445 * at)), int((w - m.shape[1]) / 2); block[y0:y0 + m.shape[0], x0:x0 + m.shape[1]] -= m
    ink(canvas, cut(np.clip(block, 0, 1), seed, 1.1), x - 8, y - 8, RED)
    return w, h
def letters(canvas, text, width, x, y, seed, font=LATIN, gap=.06, colour=PAPER, amp=1.2):
    """Prints `text` exactly `width` wide; returns its height."""
    m = word(text, 400, font, gap); m = cv2.resize(m, (int(width), max(1, round(m.shape[0] * width / m.shape[1]))), interpolation=cv2.INTER_AREA); ink(canvas, cut(m, seed, amp), x - 8, y - 8, colour); return m.shape[0]
def out(canvas, path, size):
    h, w = canvas.shape[:2]; tile = np.tile(P.washi(), (h // 512 + 1, w // 512 + 1, 1))[:h, :w]; rgb = np.clip(canvas[..., :3] * tile, 0, 1)
    im = Image.fromarray((rgb * 255 + .5).astype(np.uint8)).resize(size, Image.LANCZOS); im = im.quantize(256, Image.MEDIANCUT, dither=Image.FLOYDSTEINBERG) if path.endswith(".png") else im
    im.save(path, optimize=True, quality=92, subsampling=0); print(os.path.relpath(path, os.path.join(HERE, "..")), size, f"{os.path.getsize(path) // 1000} kB")

def itch():
    w, h = 630 * BIG, 500 * BIG; c = land(w, h, int(h * .655), 1.6, int(w * .235), reeds=False, shore=1.5)
    x, y = .07 * w, .085 * h; tall = letters(c, "THE OTHER", .70 * w, x, y, 3, gap=.045)
    wide = letters(c, "SHORE", .70 * w, x, y + tall + .045 * h, 5, gap=.045)
    letters(c, "ТОТ БЕРЕГ", .43 * w, x + .27 * w, y + tall + wide + .105 * h, 7, gap=.10, colour="#f2c48f")
    seal(c, .83 * w, .085 * h, .11 * w); out(c, os.path.join(PUBLISH, "cover.jpg"), (630, 500))
def banner():
    w, h = 1500 * BIG, 420 * BIG; c = land(w, h, int(h * .525), w / 1600, int(w * BOY_X / 1600))
    x, y = .06 * w, .10 * h; tall = letters(c, "THE OTHER SHORE", .50 * w, x, y, 3, gap=.05)
    letters(c, "ТОТ БЕРЕГ", .22 * w, x, y + tall + .07 * h, 7, gap=.14, colour="#f2c48f")
    seal(c, .59 * w, .09 * h, .046 * w); out(c, os.path.join(PUBLISH, "banner.jpg"), (1500, 420))
def key():
    w, h = 1600 * BIG, 900 * BIG; c = land(w, h, int(h * .63), 2.3, int(w * .24))
    x, y = .12 * w, .13 * h; tall = letters(c, "THE OTHER SHORE", .62 * w, x, y, 3, gap=.05)
    letters(c, "ТОТ БЕРЕГ", .30 * w, x, y + tall + .055 * h, 7, gap=.14, colour="#f2c48f")
    seal(c, .80 * w, .115 * h, .062 * w); out(c, os.path.join(PUBLISH, "key.jpg"), (1600, 900))
def icon():
    """A square seal: the far shore and its one light between two words of water would be mud at 32 px, so it is the character for shore."""
    side = 1024; c = np.zeros((side, side, 4), np.float32); c[...] = (*P.hexc(RED), 1); edge = np.zeros((side, side), np.float32); cv2.rectangle(edge, (52, 52), (side - 52, side - 52), 1.0, 26, cv2.LINE_AA); ink(c, cut(edge, 3, 3)[8:-8, 8:-8], 0, 0, PAPER)
    m = word("岸", 800, HAN); m = cv2.resize(m, (690, 690), interpolation=cv2.INTER_AREA); ink(c, cut(m, 9, 3), 159, 159, PAPER)
    for px in (512, 192): out(c, os.path.join(ICONS, f"icon-{px}.png"), (px, px))
    small = cv2.resize(m, (200, 200), interpolation=cv2.INTER_AREA); lines, _ = cv2.findContours((small > .5).astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    cut_out = "".join("M" + " ".join(f"{x + 28},{y + 28}" for x, y in cv2.approxPolyDP(line, 1.1, True)[:, 0]) + "Z" for line in lines)
    with open(os.path.join(ICONS, "favicon.svg"), "w") as f: f.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path fill="{RED}" d="M8,12l120-5 119,4 3,117-2,119-120,3-117-3-5-118z"/><path fill="{PAPER}" fill-rule="evenodd" d="{cut_out}"/></svg>\n')
if __name__ == "__main__":
    for name in sys.argv[1:] or ("itch", "banner", "key", "icon"): {"itch": itch, "banner": banner, "key": key, "icon": icon}[name]()
