"""kit_green.py - summer: leaves, weeds and flowers as cut shapes, and people in light clothes.

Part A (Blender): shade() - leaves nobody sees, that throw their shadow on the ground.
Part B (numpy):   three picks the tone; crown, bough, tuft, flowers paint straight into a layer; the rest are silhouettes for kit.stamp (feet at y = 0, height 1).
"""
import math, random
import numpy as np
import kit as K

# =====================================================================  A. geometry
def shade(x0, x1, y0, y1, z, n, r, seed=0, layer="shade"):
    """A roof of leaf clumps between x0..x1, y0..y1 at about height z, in a layer that is never rendered: it only throws shadow."""
    rng = random.Random(seed); M = K.Mesh("leaves", layer)
    for _ in range(n):
        x, y, zz, q = rng.uniform(x0, x1), rng.uniform(y0, y1), z + rng.uniform(-.8, .8), r * rng.uniform(.4, 1.2); k = 9
        M.poly([(x + q * rng.uniform(.7, 1.1) * math.cos(2 * math.pi * i / k), y + q * rng.uniform(.7, 1.1) * math.sin(2 * math.pi * i / k), zz) for i in range(k)], "grass")
    return M.build()

if K.bpy is None:
    # =================================================================  B. the press
    import print as P, cv2
    h, w, S = P.H * P.SS, P.W * P.SS, P.S
    def three(v, cuts, seed=3):
        """0, 1 or 2 for every pixel of brightness v, with a carved border."""
        return P.step(v + .05 * P.noise(h, w, 500, 90, seed), cuts, seed, .02, 40)
    def crown(L, x, y, rx, ry, tones, seed=0, n=60, r=(.10, .24), light=(.5, -.8)):
        """A tree's leaves as a heap of clumps round (x, y), half-sizes rx, ry in pixels of this press.
        tones = shadow, half, light; light = where it comes from on the page."""
        rng = np.random.default_rng(seed); x0, y0, x1, y1 = int(max(0, x - rx * 1.5)), int(max(0, y - ry * 1.5)), int(min(w, x + rx * 1.5)), int(min(h, y + ry * 1.5))
        if x1 <= x0 or y1 <= y0: return
        ms = [np.zeros((y1 - y0, x1 - x0), np.float32) for _ in tones]; s = (rx + ry) / 2
        for _ in range(n):
            a, d = rng.uniform(0, 2 * np.pi), rng.random() ** .6; cx, cy, q = x + rx * d * np.cos(a), y + ry * d * np.sin(a), s * rng.uniform(*r); up = .5 + .5 * ((cx - x) / rx * light[0] + (cy - y) / ry * light[1])
            for k, (m, grow, move) in enumerate(zip(ms, (1, .80, .52), (0, .22, .42))):
                if k == 0 or rng.random() < (.95, .62 + .5 * up, .10 + .75 * up)[k]:
                    for _ in range(7):
                        t, e = rng.uniform(0, 2 * np.pi), q * grow; px, py = cx + light[0] * q * move + e * .55 * np.cos(t) - x0, cy + light[1] * q * move + e * .45 * np.sin(t) - y0
                        cv2.ellipse(m, (int(px * 16), int(py * 16)), (max(8, int(e * .52 * 16)), max(8, int(e * .40 * 16))), rng.uniform(0, 180), 0, 360, 1.0, -1, cv2.LINE_AA, 4)
        maps = P.wobble_maps(y1 - y0, x1 - x0, 3.2, 15, seed); part = L[y0:y1, x0:x1]
        for m, c in zip(ms, tones): P.paint(part, P.warp(m, maps, False), c)
    def bough(L, pts, tones, bark, seed=0, leaf=22, n=70, thick=10):
        """A branch along pixel points of the 3200 press with single leaves hanging from it; leaf = their length."""
        rng = np.random.default_rng(seed); p = np.array(pts, float) * S; t = np.linspace(0, 1, len(p)); at = lambda q: np.array([np.interp(q, t, p[:, i]) for i in (0, 1)]); m = np.zeros((h, w), np.float32)
        for a, b in zip(np.linspace(0, 1, 25)[:-1], np.linspace(0, 1, 25)[1:]): cv2.line(m, tuple(np.int32(at(a) * 16)), tuple(np.int32(at(b) * 16)), 1.0, max(1, int(thick * S * (1 - .85 * a))), cv2.LINE_AA, 4)
        P.paint(L, m, bark)
        for i in range(n):
            q = rng.random() ** .7; o = at(q) + rng.normal(0, leaf * 1.6 * S, 2) + (0, leaf * .8 * S); a = math.pi / 2 + rng.normal(0, .7); l = leaf * S * rng.uniform(.7, 1.3); c, s = math.cos(a), math.sin(a)
            P.blot(L, [(o[0] + u * l * c - v * l * s, o[1] + u * l * s + v * l * c) for u, v in ((0, 0), (.18, .22), (.45, .30), (.75, .18), (1.05, 0), (.75, -.18), (.45, -.30), (.18, -.22))], tones[int(rng.integers(len(tones)))])
    def tuft(L, x, y, s, tones, seed=0, n=9, wide=.5):
        """A clump of grass or weed at pixel (x, y), about s pixels high."""
        rng = np.random.default_rng(seed)
        for _ in range(n):
            b, l, k = x + rng.normal(0, s * wide * .5), s * rng.uniform(.45, 1.1), rng.normal(0, .35); t = np.linspace(0, 1, 5); px, py, wd = b + l * k * t ** 1.6, y - l * t, (1 - t) * s * .06 + .5 * S
            P.blot(L, np.concatenate([np.stack([px - wd, py], 1), np.stack([px + wd, py], 1)[::-1]]), tones[int(rng.integers(len(tones)))])

def sunflower(seed=0):
    """One tall sunflower with its head a little down; height 1."""
    g = random.Random(seed); k = g.uniform(-.05, .05); leaf = lambda x, y, l, up: ("leafb", "c", [(x, y), (x + l * .35, y + up + .05), (x + l, y + up - .02), (x + l * .55, y - .045)])
    n, c = 13, (.03 + k * 2, .93); r = .105; petal = [(c[0] + r * (1.25 if i % 2 else .86) * math.cos(i * math.pi / n), c[1] + r * (1.1 if i % 2 else .76) * math.sin(i * math.pi / n)) for i in range(2 * n)]
    return [("stem", "l", [(0, 0, .016), (k, .5, .014), (k * 2 + .01, .90, .011)]), leaf(k * .5, .30, -.22, .04), leaf(k * .6, .40, .24, .02), leaf(k, .58, -.19, .05), leaf(k * 1.3, .68, .17, .04), ("head", "c", petal), ("core", "c", [(c[0] + .062 * math.cos(t), c[1] + .052 * math.sin(t)) for t in np.linspace(0, 6.28, 9)[:-1]])]
def planing():
    """An old man planing a board, seen from the side, facing right; the board's top is at .50."""
    return [("trouser", "l", [(-.04, .48, .060), (-.14, .27, .046), (-.23, .08, .032)]), ("boot", "l", [(-.235, .05, .034), (-.25, .018, .024), (-.19, .012, .020)]), ("sleeve2", "l", [(.17, .77, .040), (.31, .67, .036), (.42, .575, .026)]),
            ("trouser", "l", [(.0, .48, .062), (.10, .28, .048), (.10, .09, .034)]), ("boot", "l", [(.10, .05, .034), (.105, .018, .026), (.165, .012, .020)]),
            ("coat", "c", [(-.10, .44), (-.125, .56), (-.075, .69), (.04, .80), (.16, .835), (.235, .775), (.20, .67), (.12, .57), (.085, .45), (.0, .42)]), ("apron", "c", [(.085, .60), (.13, .58), (.10, .46), (.115, .34), (.03, .33), (.0, .44)]), ("fold", "l", [(.06, .76, .001), (-.02, .62, .006), (-.05, .47, .002)]), ("fold", "l", [(.14, .76, .001), (.08, .66, .005), (.06, .56, .001)]),
            ("skin", "c", [(.20, .82), (.235, .90), (.29, .935), (.345, .91), (.372, .865), (.352, .815), (.29, .785)]), ("hair", "c", [(.205, .83), (.195, .90), (.235, .955), (.31, .955), (.345, .918), (.285, .905), (.262, .86), (.25, .825)]), ("hair", "c", [(.335, .835), (.362, .83), (.35, .78), (.325, .79)]),
            ("sleeve", "l", [(.13, .775, .046), (.215, .64, .042), (.30, .60, .034)]), ("skin", "l", [(.30, .60, .024), (.37, .565, .022), (.39, .56, .024)]), ("tool", "p", [(.27, .502), (.53, .502), (.53, .556), (.50, .560), (.27, .556)]), ("tool", "l", [(.47, .556, .014), (.475, .60, .018)]), ("skin", "l", [(.445, .575, .024), (.47, .59, .022)])]
def with_buckets(plait=True):
    """A young woman from behind at the pump: short jacket, wide trousers, a plait, a bucket in her left hand."""
    return [("trouser", "l", [(-.045, .46, .062), (-.052, .26, .054), (-.056, .07, .050)]), ("trouser", "l", [(.045, .46, .062), (.058, .26, .054), (.066, .07, .050)]), ("boot", "l", [(-.056, .035, .030), (-.066, .014, .022)]), ("boot", "l", [(.066, .035, .030), (.080, .014, .022)]),
            ("coat", "c", [(-.03, .85), (-.085, .815), (-.108, .76), (-.095, .64), (-.088, .56), (-.112, .43), (.0, .415), (.112, .43), (.090, .56), (.095, .64), (.108, .76), (.085, .815), (.03, .85)]), ("sleeve", "l", [(-.088, .77, .034), (-.122, .65, .030), (-.140, .53, .026)]), ("skin", "l", [(-.142, .51, .018), (-.150, .455, .020)]),
            ("sleeve", "l", [(.088, .77, .034), (.128, .68, .030), (.185, .62, .026)]), ("skin", "l", [(.195, .615, .018), (.225, .605, .018)]), ("fold", "l", [(.03, .74, .001), (.035, .60, .004), (.05, .45, .002)]), ("fold", "l", [(-.06, .70, .001), (-.055, .58, .004), (-.075, .45, .002)]),
            ("pail", "l", [(-.150, .45, .004), (-.205, .34, .004)]), ("pail", "l", [(-.150, .45, .004), (-.095, .34, .004)]), ("pail", "p", [(-.215, .34), (-.085, .34), (-.105, .18), (-.195, .18)]), ("skin", "c", [(-.032, .90), (.032, .90), (.036, .845), (-.036, .845)]), ("hair", "c", [(-.050, .93), (-.044, .98), (.0, 1.0), (.044, .98), (.050, .93), (.042, .885), (.0, .872), (-.042, .885)])] + ([("hair", "l", [(.004, .89, .024), (.010, .78, .021), (.006, .66, .015), (.012, .58, .008)])] if plait else [])
