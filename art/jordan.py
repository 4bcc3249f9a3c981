"""The Jordan: Epiphany on the ice of the Sungari at Harbin, 19 January 1939, noon, eighteen degrees of frost.   python3 jordan.py noon
Two-dimensional; no geometry passes.  We stand a little above the ice and look down the river over everybody's backs to a cross of ice, the pool cut
before it, and the railway bridge.  The sun is high on our right and a little before us.  Men are bareheaded: it is a blessing.  No flag, no uniform.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, print as P, figures as G
PLACE = "jordan"; LIGHTS = ("noon",)
h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX
HY, VX, EYE, FOC = 880, 1420, 3.5, 2500; PJ = N.Plane(HY, VX, EYE, FOC)
CX, CY = -1.9, 24.0                                                    # where the cross stands; the pool lies before it on the same line
SUN = (-.93, -.36, -.445)                                              # the way the light travels: shadows fall to the left and a little towards us
KEY, HAZE, GOLD, SUNLIT = "#141a40", "#b9cbdb", "#e2b04a", "#fbe4b8"
POOL = [(-.52, 15.2), (.52, 15.2), (.52, 18.0), (2.4, 18.0), (2.4, 20.5), (.52, 20.5), (.52, 22.7), (-.52, 22.7), (-.52, 20.5), (-2.4, 20.5), (-2.4, 18.0), (-.52, 18.0)]
G.DRESS["padded"] = dict(sw=.122, ww=.124, hw=.140, ew=.146, hem=.40)  # a wadded cotton jacket

def mix(c, a, t): return R.hexes({"x": c}, a, t)["x"]
def quad(L, pts, colour, a=1.0, rough=1.2, seed=0): P.blot(L, [PJ(x, y, z)[:2] for x, y, z in pts], colour, a, rough, seed)

# ----------------------------------------------------------------- behind
def column(L, x, y, hh, r, a, seed):
    """Smoke in hard frost: a thread that goes straight up, widens and ends."""
    t = np.linspace(0, 1, 40); cx = (x + 3 * np.sin(t * 7 + seed) + 5 * t * math.sin(seed)) * S; cy = (y - hh * t) * S; wd = r * (.22 + .78 * t ** .8) * np.clip((1 - t) / .22, 0, 1) ** .5 * S
    P.paint(L, P.warp(N.poly(list(zip(cx - wd, cy)) + list(zip(cx + wd, cy))[::-1]), P.wobble_maps(h, w, 2.4, 22, seed), False) * a * P.smooth((y - hh) * S, (y - hh * .35) * S, YY), "#f3f1e8")
def bridge(L):
    """The railway bridge going away to the far bank: eight long spans with bowed upper chords, stone piers in the ice."""
    a, b = np.array((232.0, 330.0)), np.array((-330.0, 900.0)); n = 8; deck = 12.0; m = np.zeros((h, w), np.float32); piers = N.empty()
    def line(p, q, r): cv2.line(m, tuple(np.int32(np.array(PJ(*p)[:2]) * 16)), tuple(np.int32(np.array(PJ(*q)[:2]) * 16)), 1.0, max(1, int(round(r * PJ(*p)[2]))), cv2.LINE_AA, 4)
    for i in range(-1, n):
        p, q = a + (b - a) * i / n, a + (b - a) * (i + 1) / n; k = 8; at = lambda j, z: (*(p + (q - p) * j / k), z); top = lambda j: deck + 6.5 + 5.5 * math.sin(math.pi * j / k)
        line(at(0, deck), at(k, deck), 1.25)
        for j in range(k):
            j0 = max(j, .55); j1 = min(j + 1, k - .55)
            line(at(j0, deck if j == 0 else top(j)), at(j1, deck if j == k - 1 else top(j1)), .8) if j not in (0, k - 1) else line(at(j if j else .0, deck if j == 0 else top(j)), at(j + 1, top(1) if j == 0 else deck), .8)
            if j: line(at(j, deck), at(j, top(j)), .45)
            if 0 < j < k - 1: line(at(j, deck if j % 2 else top(j)), at(j + 1, top(j + 1) if j % 2 else deck), .42)
        x, y = q; P.blot(piers, [PJ(x + u, y, z)[:2] for u, z in ((-4.2, -1), (4.2, -1), (3.0, deck - 1), (-3.0, deck - 1))], mix("#7d93b4", HAZE, min(.5, y / 1800)), 1, .6, i + 2); P.blot(piers, [PJ(x + u, y, z)[:2] for u, z in ((1.2, -1), (4.2, -1), (3.0, deck - 1), (.8, deck - 1))], "#e6dfd0", .9, .5, i + 2)
    L = P.over(L, piers); P.paint(L, P.warp(m, P.wobble_maps(h, w, .7, 20, 6), False), "#6886b0"); return L
def far():
    """The low bank across the river, its willows and roofs, the bridge, and every stove's smoke."""
    L = N.empty(); r = N.hill(HY - 8, ((3, 420), (2, 60)), 3); P.paint(L, N.below(r) * np.clip((HY + 60) * S - YY, 0, 1), "#9fb4cd"); L = P.over(L, N.woods(N.hill(HY - 4, ((2, 200),), 4), 170, 8, 22, "#93a9c6", 6, kind="bare"))
    for x, ww, hh in ((130, 60, 20), (330, 80, 26), (410, 50, 18), (760, 56, 18), (980, 44, 16), (1700, 50, 18), (2010, 60, 20), (2590, 70, 24), (2700, 90, 30), (2840, 60, 24), (3010, 110, 34), (3130, 80, 28)):
        P.blot(L, [((x + u * ww) * S, (HY - v * hh) * S) for u, v in ((-.5, -.2), (-.5, .6), (.5, .6), (.5, -.2))], "#8397ba", 1, .8, x); P.blot(L, [((x + u * ww) * S, (HY - v * hh) * S) for u, v in ((-.56, .42), (-.44, .86), (.44, .90), (.56, .42))], "#e9e6dd", 1, .6, x)
    for x, y, hh, rr, a, sd in ((345, 852, 330, 17, .62, 1), (150, 858, 210, 11, .55, 2), (770, 860, 180, 9, .5, 3), (2020, 858, 230, 11, .5, 4), (2720, 848, 420, 22, .6, 5), (2600, 856, 240, 12, .5, 6), (3020, 846, 520, 26, .62, 7)): column(L, x, y, hh, rr, a, sd)
    return bridge(L)

# ----------------------------------------------------------------- the ice
def ground():
    """Trodden snow; in the middle the swept ice, so clear that one sees down into it."""
    d = np.clip((YY - HY * S) / ((1800 - HY) * S), 0, 1); lut = lambda stops: P.ramp(stops)[np.clip(d * 1023, 0, 1023).astype(int)]; gy = FOC * EYE * S / np.maximum(YY - HY * S, 1); gx = (XX - VX * S) * gy / (FOC * S)
    snow = lut([(0, "#eeeadf"), (.06, "#e0e3e2"), (.22, "#c9d6e4"), (.5, "#a9c0dc"), (1, "#8aa6cf")]); glass = lut([(.3, "#86b4c2"), (.42, "#568ea8"), (.58, "#2f6688"), (.8, "#1f4f78"), (1, "#183f68")]); n = N.lying(HY * S, VX * S, 160, 14, 21)
    snow = np.where((n > .6)[..., None], snow * 1.03, snow); snow = np.where((n < -.65)[..., None], P.wipe(snow, "#7f9cc6", np.full((h, w), .35)), snow); g2 = N.lying(HY * S, VX * S, 260, 8, 23); glass = P.wipe(glass, "#a9d2d2", (g2 > .75) * .30); glass = P.wipe(glass, "#123459", (g2 < -.7) * .35)
    ring = 1 - np.sqrt(((gx - CX - .2) / 6.3) ** 2 + ((gy - 19.4) / 6.4) ** 2); lane = 1 - np.abs(gx - CX - .4) / (1.5 + .13 * gy); field = np.maximum(ring, np.where(gy < 17, lane, -1)) + .07 * n + .04 * N.lying(HY * S, VX * S, 40, 5, 25)
    clear = field > 0; rgb = np.where(clear[..., None], glass, snow); rgb = P.wipe(rgb, "#f6f2e6", ((field > -.035) & (field <= .012) & (gy < 40)) * .75); rgb = P.pigment(np.clip(rgb, 0, 1).astype(np.float32), 9, .04, .035, period=28)
    L = np.concatenate([rgb, np.clip(YY - HY * S + .5, 0, 1)[..., None]], -1).astype(np.float32); m = np.zeros((h, w), np.float32); sheets = N.empty(); g = random.Random(12)
    for i in range(46):                                                # cracks: a white thread above and its pale sheet going down into the ice
        x, y, a = CX + g.uniform(-6, 6), g.uniform(8.5, 25), g.choice((-.5, .4, 1.3, 2.2)) + g.uniform(-.2, .2); pts = []
        for _ in range(g.randint(5, 11)): pts.append((x, y)); a += g.uniform(-.3, .3); x += math.cos(a) * .55; y += math.sin(a) * .55
        top, low = [PJ(u, max(6, v))[:2] for u, v in pts], [PJ(u - .10, max(6, v), -.28)[:2] for u, v in pts]; i % 2 and P.blot(sheets, top + low[::-1], "#a8d3d6", .26)
        cv2.polylines(m, [np.int32(np.array(top) * 16)], False, 1.0, max(1, int(round(2.0 * S))), cv2.LINE_AA, 4)
    P.paint(L, sheets[..., 3] * clear, "#a8d3d6"); P.paint(L, P.warp(m, N.MAPS, False) * clear * .75, "#dcefec"); return L, clear
def cross_outline():
    """The eight-pointed cross in metres, feet at 0: post, upper bar, main bar, and the slanted bar whose left end is the higher."""
    r = .27; bar = lambda z, k, s=0.0: [(-k, z - r + s * k), (k, z - r - s * k), (k, z + r - s * k), (-k, z + r + s * k)]
    return dict(post=[(-r, .0), (r, .0), (r, 6.1), (-r, 6.1)], foot=bar(1.95, .98, .36), main=bar(4.15, 1.72), upper=bar(5.25, .82))
STEPS = [(1.35, 0, .38), (.95, .38, .78)]                               # the base: half-width, from, to
def cross(L):
    """Blocks of river ice frozen together; the sun comes through from the right and stands in it."""
    px, py, s = PJ(CX, CY); dx, dz = .21, .055; C = cross_outline(); at = lambda pts, z0=.78: [(px + u * s, py - (v + z0) * s) for u, v in pts]; g = random.Random(6); tones = ("#9fd3d2", "#b5dfd8", "#c8e9de", "#d9f2e4")
    def slab(pts, z0, sd):                                             # side towards the sun, top, front
        a, b, c, d = pts; out = lambda p: (p[0] + dx, p[1] + dz); ring = np.float32([(u + i, v + j) for q in pts for u, v in (q, out(q)) for i in (-.022, .022) for j in (-.022, .022)]); P.blot(L, at(cv2.convexHull(ring)[:, 0], z0), "#2f6f86", 1, 1.4, sd)
        P.blot(L, at([b, out(b), out(c), c], z0), "#fff6df", 1, 1.2, sd); P.blot(L, at([d, c, out(c), out(d)], z0), "#fbf6e8", 1, 1.2, sd); P.blot(L, at(pts, z0), "#a9d9d5", 1, 1.2, sd)
    def blocks(pts, z0, along, sd):                                    # the courses it was laid in, each its own tone, a dark left edge and a core of light
        a, b, c, d = [np.array(q, float) for q in pts]; lerp = lambda p, q, t: tuple(p + (q - p) * t); L_ = np.linalg.norm(d - a) if along == "z" else np.linalg.norm(b - a); n = max(1, round(L_ / .62)); e = .012
        for i in range(n):
            t0, t1 = i / n + e, (i + 1) / n - e; cell = [lerp(a, d, t0), lerp(b, c, t0), lerp(b, c, t1), lerp(a, d, t1)] if along == "z" else [lerp(a, b, t0), lerp(a, b, t1), lerp(d, c, t1), lerp(d, c, t0)]
            P.blot(L, at(cell, z0), g.choice(tones), 1, 1.6, sd * 40 + i); (x0, y0), (x1, y1), (x2, y2), (x3, y3) = cell
            P.blot(L, at([(x0, y0), (x0 + .06, y0), (x3 + .06, y3), (x3, y3)], z0), "#74b7c0", .8 if along == "z" else .45, 1.2, sd * 40 + i)
            f = g.uniform(.45, .6); wx = (x1 - x0); g.random() < .6 and P.blot(L, at([(x0 + wx * f, y0 + .05), (x0 + wx * (f + .22), y0 + .05), (x0 + wx * (f + .30), y3 - .06), (x0 + wx * (f + .12), y3 - .04)], z0), "#eefaee", .85, 2.2, sd * 40 + i)
            if g.random() < .3: N_ = [(x0 + wx * g.uniform(.1, .4), y0 + (y3 - y0) * g.uniform(.2, .5)), (x0 + wx * g.uniform(.5, .9), y0 + (y3 - y0) * g.uniform(.5, .9))]; P.blot(L, at([N_[0], (N_[0][0] + .03, N_[0][1] + .02), N_[1], (N_[1][0] - .03, N_[1][1] + .02)], z0), "#5fa6b4", .6)
    for i, (k, z0, z1) in enumerate(STEPS): q = [(-k, z0), (k, z0), (k, z1), (-k, z1)]; slab(q, 0, 30 + i); blocks(q, 0, "x", 30 + i)
    for i, nm in enumerate(("foot", "main", "upper", "post")): slab(C[nm], .78, i + 1)
    for i, nm in enumerate(("foot", "main", "upper", "post")): blocks(C[nm], .78, "z" if nm == "post" else "x", i + 1)
    for u0, u1, z in ((-1.74, -.30, 4.43), (.32, 1.78, 4.43), (-.84, -.30, 5.53), (.32, .90, 5.53), (-.30, .36, 6.12)):       # hoar on whatever looks up
        P.blot(L, at([(u0, z - .02), (u1, z - .02), (u1 + .06, z + .05), ((u0 + u1) / 2, z + .10), (u0 + .02, z + .05)]), "#fdfaf0", 1, 1.6, int(z * 9))
def through_light(L, clear):
    """What the sun leaves on the ice when it has come through the cross: not a shadow but a paler green."""
    t = N.empty(); k = -1 / SUN[2]; f = lambda u, z: PJ(CX + u * .9 + SUN[0] * z * k, max(8, CY + u * .3 + SUN[1] * z * k))[:2]
    for pts in cross_outline().values(): P.blot(t, [f(u, z + .78) for u, z in pts], "#9cd0cf", 1, 2)
    L[..., :3] = P.wipe(L[..., :3], "#a6d6d2", t[..., 3] * clear * .55)
def pool(L):
    """The cut cross: its green ice edge, the black water, the sawn rim, and the tall cross standing on its head in it."""
    ring = [(CX + u, v) for u, v in POOL]; rim = [(CX + u * 1.06 + (.06 if u > 0 else -.06), v + (.18 if v > 19.2 else -.12)) for u, v in POOL]; quad(L, [(x, y, 0) for x, y in rim], "#eef4ec", 1, 2.6, 3); quad(L, [(x, y, 0) for x, y in ring], "#8ccac6", 1, 1.6, 4)
    m = np.zeros((h, w), np.float32); cv2.fillPoly(m, [np.int32(np.array([PJ(x, y)[:2] for x, y in ring]) * 16)], 1.0, cv2.LINE_AA, 4); t = N.empty(); quad(t, [(x, y, -.26) for x, y in ring], "#0d2c4a", 1, 1.6, 4); wat = t[..., 3] * m; P.paint(L, wat, "#0c2a48")
    n = N.lying(HY * S, VX * S, 50, 5, 31); P.paint(L, wat * (n > .75) * .55, "#3f7a96"); return wat
def mirror(L, where, a):
    """The cross in the ice and the water below it, broken by whatever lies on them."""
    px, py, s = PJ(CX, CY); t = N.empty()
    for pts in cross_outline().values(): P.blot(t, [(px + u * s, py + (z + .78) * s) for u, z in pts], "#bfe6dc", 1, 3)
    for k, z0, z1 in STEPS: P.blot(t, [(px + u * s, py + z * s) for u, z in ((-k, z0), (k, z0), (k, z1), (-k, z1))], "#bfe6dc", 1, 3)
    cut = N.lying(HY * S, VX * S, 34, 4, 17) > -.62; P.paint(L, t[..., 3] * where * cut * a, "#b3ddd8")
def steam(L, plumes, seed=3):
    """It stands up off the water in the still air: one block for the veil, a second for its heart, both thinning upwards."""
    g = random.Random(seed); low = max(PJ(x, y)[1] for x, y, _, _ in plumes); high = min(PJ(x, y)[1] - hh * PJ(x, y)[2] for x, y, hh, _ in plumes)
    for k, a in ((1.0, .40), (.58, .40)):
        m = np.zeros((h, w), np.float32)
        for j, (x, y, hh, r) in enumerate(plumes):
            px, py, s = PJ(x, y)
            for i in range(34): t = i / 34; e = r * s * k * (1.15 - .75 * t) * g.uniform(.55, 1.05) * min(1, (1.05 - t) * 2.2); cv2.ellipse(m, (int(px + s * r * (.8 * t * math.sin(t * 5 + j * 2.1) + g.uniform(-.4, .4) * (1 - t * .6))), int(py - s * hh * (k * .9 + .1) * t)), (max(1, int(e)), max(1, int(e * (.35 + 1.3 * t)))), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
        P.paint(L, P.warp(m, P.wobble_maps(h, w, 4, 26, seed), False) * a * P.smooth(high, low - (low - high) * .35, YY), "#f3f6f1")

# ----------------------------------------------------------------- people
def inks(coat, hat="#22264c", shawl="#7a4a56", shawl2="#a57a75", fur="#5a5878", hair="#33283a", face="#bf8a74", haze=0.0, boot="#1c1e3c"):
    f = mix(coat, "#11153a", .5); d = dict(body=coat, coat=coat, sleeve=coat, fold=f, boot=boot, hat=hat, hat2=mix(hat, "#8a94bb", .2), fur=fur, hair=hair, face=face, glove=mix(hat, "#14183a", .3), belt=f, shawl=shawl, shawl2=shawl2, fringe=shawl, strap="#181a36", cuff=fur, skin=face, skin2=mix(face, "#6d4a5c", .4), petal=GOLD, petal2="#8a5a34", leaf="#4c6458")
    return R.hexes(d, HAZE, haze) if haze else d
COATS = ("#2b335f", "#3a2c52", "#28406a", "#4a304a", "#3a3a58", "#5a3f3c", "#2d4a60", "#6b4f40", "#463a5c")
SKINS = ("#8d6a4c", "#9a7450", "#7c5c48")                              # tanned sheepskins
SHAWLS = (("#a9404a", "#dba08c"), ("#c9c8cf", "#e9e6e2"), ("#5d6f9a", "#b5c3d8"), ("#8a6a50", "#d3b68c"), ("#b9b2ac", "#ddd8cf"), ("#7a4460", "#c08c98"))
QUIET = (("#5b5f80", "#8d92ab"), ("#70606c", "#9c8f98"), ("#8f92a6", "#b7bac8"), ("#4f4660", "#7f7890"))       # the shawls of most
FELT = ("#cbb8b4", "#3a3440", "#e0d3cc", "#7c6a64")                    # felt boots, some of them pink and white
def ears(turn=0, lean=0.0, sway=0.0):
    """The two ears of a bare head seen from behind."""
    x = sway * .4 + lean * 1.15; return [] if turn else [("face", "c", [(x + g * .046, .934), (x + g * .055, .930), (x + g * .053, .914), (x + g * .046, .910)]) for g in (-1, 1)]
def townsman(seed, **k): return G.back(seed=seed, hat="none", **k) + ears(k.get("turn", 0), k.get("lean", 0), k.get("sway", 0))
def anyone(r, near=False):
    """One of the crowd by lot: parts, ink."""
    kind = r.choice("wwwwwwmmmmmmmmmmsccg"); q = dict(lean=r.uniform(-.03, .03), tilt=r.uniform(-.08, .08), sway=r.uniform(-.03, .03), turn=r.choice((0, 0, -.5, .5, .7)), nod=r.uniform(0, .02), legs=r.choice(("stand", "contra", "stride")), seed=r.randrange(999)); sh = r.choice(SHAWLS + QUIET * 3); ink = dict(shawl=sh[0], shawl2=sh[1] if near else mix(*sh, .35), hair=r.choice(("#33283a", "#5a4038", "#8a6a4a", "#8d8a92", "#241f30")))
    if kind == "w": fold = r.choice(("fold", "sleeve")); return G.back(dress=r.choice(("woman", "sheepskin", "long")), hat="shawl", shawl=True, collar="none", left=fold, right="brow" if fold == "fold" and r.random() < .16 else fold, **dict(q, turn=0)), inks(r.choice(COATS + SKINS[2:]), boot=r.choice(FELT), **ink)
    if kind == "s": return townsman(dress="sheepskin", collar="fur", belt="full", left=r.choice(("down", "pocket")), right=r.choice(("fold", "down")), **q), inks(r.choice(SKINS), fur="#e6dccb", boot=r.choice(FELT), **ink)
    if kind == "g": return G.back(dress="gown", hat=r.choice(("flaps", "skull")), collar="scarf", left="sleeve", right="sleeve", **q), inks(r.choice(("#25406e", "#2b3a62", "#30466c")), **ink)
    if kind == "c": return G.back(dress="woman", hat="cloche", collar="fur", left="sleeve", right="sleeve", **q), inks(r.choice(COATS), **ink)
    return townsman(dress=r.choice(("coat", "long", "coat")), collar=r.choice(("fur", "up", "flat")), belt=r.choice((None, "half")), left=r.choice(("down", "pocket", "fold")), right=r.choice(("down", "fold")), **q), inks(r.choice(COATS), **ink)
def put(L, parts, x, y, hm, ink, seed, haze=None, shade=True):
    """One person on the ice, thinned by the frost with distance, the sun on his right side."""
    parts = [q for q in parts if q[0] not in ("fringe", "cuff") and (q[0] not in ("fold", "shawl2") or y < 17)]; px, py, s = PJ(x, y); a = max(0, min(.55, (y - 10) * .019)) if haze is None else haze; ink = R.hexes(ink, HAZE, a); k = s / S
    if shade: N.shadow(L, PJ, x, y, hm * .8, SUN, mix("#3d5f90", "#8fb0cc", a), .55, .22, 5.5)
    K.stamp(L, parts, px, py, s * hm, ink, False, [(mix(ink["coat"], SUNLIT, .26), max(2, k * .060), k * .012, .8), (mix(SUNLIT, HAZE, a * .5), max(1.1, k * .014), -k * .004)], None, seed, line=(mix(KEY, HAZE, a * .8), max(.5, min(1.7, k / 180))))
def speck(L, x, y, hm, coat, head, a, face):
    """A person so far off that he is a few cuts: coat, head, the sun on him; those near enough to have a face look this way, to the water."""
    px, py, s = PJ(x, y); s *= hm; b = lambda pts, c, al=1.0: P.blot(L, [(px + u * s, py - v * s) for u, v in pts], c, al); lit = mix(mix(coat, SUNLIT, .42), HAZE, a)
    if face: b(P.oval(-.055, .02, .05, .045, 10), mix("#23233f", HAZE, a)); b(P.oval(.06, .02, .05, .045, 10), mix("#23233f", HAZE, a))
    z = .05 if face else 0; b([(-.14, z), (-.14, .3), (-.12, .55), (-.15, .70), (-.10, .82), (-.04, .86), (.04, .86), (.10, .82), (.15, .70), (.12, .55), (.14, .3), (.14, z)], mix(coat, HAZE, a)); b([(.05, .84), (.10, .82), (.15, .70), (.12, .55), (.14, .2), (.09, .2), (.07, .55), (.085, .72)], lit)
    b(P.oval(0, .915, .062, .078, 10), mix(head, HAZE, a)); y < 52 and b(P.oval(.034, .92, .022, .055, 8), mix(mix(head, SUNLIT, .5), HAZE, a))
    if face: b(P.oval(.004, .90, .040, .052, 10), mix("#b98672", HAZE, a)); b([(-.003, .80), (.003, .80), (.006, .2), (-.008, .2)], mix(mix(coat, "#11153a", .5), HAZE, a)); b([(-.12, .66), (.0, .60), (.12, .66), (.1, .6), (0, .55), (-.1, .6)], mix(mix(coat, "#11153a", .35), HAZE, a))
def sea(L):
    """Everybody, to the horizon nearly: row behind row, thinning out at the back."""
    g = random.Random(5); y = 96.0
    while y > 27.2:
        a = .20 + .56 * min(1, (y - 25) / 55) ** .8; step = .78 if y < 48 else 1.0; x = -(VX + 40) / FOC * y; keep = 1.0 if y < 62 else 1 - (y - 62) / 46
        while x < (3240 - VX) / FOC * y:
            x += step * g.uniform(.75, 1.35)
            if g.random() > keep * (.94 + .1 * math.sin(x * .21 + y)) or (y < 29.5 and -1.0 < x < 6.2): continue
            speck(L, x, y + g.uniform(-.3, .3), g.uniform(1.5, 1.8), g.choice(COATS), g.choice(("#3a2c3c", "#5a4038", "#7a5c48", "#8f92a6", "#33284a", "#22264c", "#5d5f80", "#5d6f9a", "#4a382f", "#a9404a" if g.random() < .3 else "#c9c8cf")), a, y < 37)
        y *= .960 if y > 40 else .970
def gonfalon(L, x, y, cloth, edge, top=4.1, lean=0.0, seed=0, a=0.0):
    """A church banner on its pole: cloth, gold border, tongues; what is painted in the middle cannot be read from here."""
    px, py, s = PJ(x, y); b = lambda pts, c: P.blot(L, [(px + (u + lean * v) * s, py - v * s) for u, v in pts], mix(c, HAZE, a), 1, .9, seed); t = top
    b([(-.028, .9), (.028, .9), (.022, t + .1), (-.022, t + .1)], "#7a5236"); b([(-.46, t - .12), (.46, t - .12), (.46, t - .05), (-.46, t - .05)], "#c8963f"); b([(-.035, t + .08), (.035, t + .08), (.035, t + .34), (-.035, t + .34)], GOLD); b([(-.11, t + .19), (.11, t + .19), (.11, t + .25), (-.11, t + .25)], GOLD)
    b([(-.42, t - .12), (.42, t - .12), (.41, t - 1.28), (.28, t - 1.46), (.15, t - 1.28), (0, t - 1.52), (-.15, t - 1.28), (-.28, t - 1.46), (-.41, t - 1.28)], edge); b([(-.34, t - .19), (.34, t - .19), (.33, t - 1.22), (.14, t - 1.18), (0, t - 1.36), (-.14, t - 1.18), (-.33, t - 1.22)], cloth); b([(.18, t - .19), (.34, t - .19), (.33, t - 1.22), (.2, t - 1.2)], mix(cloth, SUNLIT, .3)); b([(.16 * math.cos(q), t - .66 + .27 * math.sin(q)) for q in np.linspace(0, 6.28, 12)[:-1]], mix(cloth, GOLD, .65))
def priest(L, x, y, hm, robe, seed, hat="#3a2f5c", a=.10):
    """One of the clergy, a few strokes: the bell of the vestment, its light side, a band, the head."""
    px, py, s = PJ(x, y); s *= hm; g = random.Random(seed); e = g.uniform(-.02, .02); b = lambda pts, c: P.blot(L, [(px + u * s, py - v * s) for u, v in pts], mix(c, HAZE, a), 1, 1.0, seed); N.shadow(L, PJ, x, y, hm * .8, SUN, "#4f7398", .5, .24, 5.5)
    b([(-.15, 0), (.15, 0), (.14, .2), (-.14, .2)], "#5a4a6c"); b([(-.18 + e, .10), (.17 + e, .10), (.18, .45), (.135, .78), (.06, .85), (-.06, .85), (-.135, .78), (-.185 + e, .45)], robe); b([(.05, .10), (.17 + e, .10), (.18, .45), (.135, .78), (.06, .85), (.07, .5)], "#fbe08e"); b([(-.05, .10), (-.02, .10), (-.015, .8), (-.035, .8)], "#a8742e"); b([(-.178 + e, .18), (.17 + e, .18), (.172 + e, .22), (-.18 + e, .22)], "#b98436")
    b([(.052 * math.cos(q), .905 + .062 * math.sin(q)) for q in np.linspace(0, 6.28, 12)[:-1]], "#7a5444"); b([(-.055, .92), (.055, .92), (.062, 1.03), (-.062, 1.03)] if hat else [(-.052, .90), (.052, .90), (.045, .975), (-.045, .975)], hat or "#4a382f")
def clergy(L):
    """Banners first, then the gold, in a loose half-ring on the far side of the water."""
    red, white, blue = "#a93a3c", "#e6e3da", "#5578a8"
    for x, y, c, t, l, a in ((15.5, 58, red, 4.2, .02, .5), (13.0, 52, white, 4.0, -.02, .46), (17.2, 49, blue, 4.1, .01, .42), (11.6, 44, red, 4.2, .03, .36), (14.3, 41, white, 4.0, -.03, .32), (9.9, 37.5, blue, 4.2, 0, .28), (12.2, 34.5, red, 4.3, .02, .24)): gonfalon(L, x, y, c, GOLD, t, l, int(y), a)
    for x, y, c, t, l in ((7.0, 31.2, white, 4.2, -.015), (5.0, 30.6, red, 4.4, .02), (3.1, 30.9, blue, 4.2, -.03), (-6.6, 31.0, red, 4.2, -.02), (-8.8, 32.5, white, 4.1, .03)): gonfalon(L, x, y, c, GOLD, t, l, int(y * 7 + x), .16)
    row = [(6.1, 29.0), (5.2, 29.3), (4.3, 29.0), (3.5, 29.4), (2.6, 29.1), (1.8, 29.4), (1.0, 29.2), (5.7, 27.9), (4.8, 28.0), (3.9, 27.8), (2.9, 28.0), (2.0, 27.7), (5.0, 26.6), (3.4, 26.4), (2.1, 26.0)]
    for i, (x, y) in enumerate(row): priest(L, x, y, (1.74, 1.68, 1.78, 1.71)[i % 4], (GOLD, "#d69f3c", "#e9c46c", "#dcdcd6")[(i * 3) % 4] if i % 5 else "#d69f3c", i, None if i % 3 == 1 else ("#3a2f5c", "#4a2f48")[i % 2])
def facing(parts, hair=None):
    """Turns a back into somebody who looks this way: a small face where the head is."""
    return [q for q in parts if q[0] != "belt"] + [("face", "c", [(-.036, .935), (.036, .935), (.040, .905), (.020, .872), (-.020, .872), (-.040, .905)])]
def bare_back(hem, hand=(.175, .53)):
    """A bather's back from the head to `hem`, arms a little out."""
    return [("face", "l", [(-.105, .79, .032), (-.155, (hand[1] + .79) / 2, .027), (-hand[0], hand[1], .021)]), ("face", "l", [(.105, .79, .032), (.155, (hand[1] + .79) / 2, .027), (hand[0], hand[1] + .01, .021)]), ("face", "c", [(-.03, .86), (-.10, .82), (-.122, .76), (-.100, .62), (-.100, hem), (.100, hem), (.100, .62), (.122, .76), (.10, .82), (.03, .86)]),
            ("fold", "l", [(0, .80, .001), (.004, .68, .004), (0, .56, .001)]), ("face", "c", [(-.03, .89), (.03, .89), (.034, .83), (-.034, .83)]), ("hair", "c", [(-.050, .92), (-.044, .885), (.044, .885), (.050, .92), (.030, .985), (-.030, .985)])]
def bathers(L):
    """Two who have been in: small pale backs, one heaving himself out of the arm of the cross, one going into the sheepskin that is held open for him."""
    skin = dict(inks("#e9bd9f", face="#e9bd9f", hair="#3a2c34"), fold="#bf8a74", lin="#eae7e0")
    def fleece(x, y, x0, x1, z0, z1, seed):                             # a sheepskin spread between two hands, its wool towards the man
        px, py, s = PJ(x, y); q = [(x0, z1), (x0 + .14, z1 + .04), ((x0 + x1) / 2, z1 - .05), (x1 - .14, z1 + .04), (x1, z1), (x1 + .03, z0 + .3), (x1 - .06, z0), ((x0 + x1) / 2, z0 + .05), (x0 + .06, z0), (x0 - .03, z0 + .3)]; P.blot(L, [(px + u * s, py - v * s) for u, v in q], "#5d4334", 1, 1.2, seed); c = np.mean(q, 0); P.blot(L, [(px + u * s, py - v * s) for u, v in c + (np.array(q) - c) * .9], "#a98f76", 1, 1.6, seed)
    put(L, facing(G.back(dress="woman", hat="shawl", collar="none", left="out", right="out", seed=4)), -5.95, 19.9, 1.60, inks("#3a2c52", shawl="#c9c8cf", shawl2="#e9e6e2", boot="#e0d3cc"), 4); fleece(-5.95, 19.8, -.46, .46, .34, 1.22, 5)
    put(L, [("face", "l", [(-.05, .36, .040), (-.052, .10, .028), (-.06, .02, .026)]), ("face", "l", [(.05, .36, .040), (.06, .12, .028), (.066, .05, .026)]), ("lin", "c", [(-.100, .56), (.100, .56), (.118, .44), (.105, .30), (.015, .33), (0, .42), (-.015, .33), (-.105, .30), (-.118, .44)])] + bare_back(.54), -5.25, 19.0, 1.72, skin, 7)
    put(L, facing(G.back(dress="sheepskin", hat="none", collar="fur", left="out", right="out", seed=6)) + [("hair", "c", [(-.05, .93), (-.04, .985), (.04, .985), (.05, .93), (.0, .95)])], -3.75, 21.9, 1.74, inks("#7c5c48", fur="#e6dccb", hair="#5a4038"), 6); fleece(-3.75, 21.8, -.48, .48, .42, 1.30, 8)
    px, py, s = PJ(-3.72, 20.4, -.24); K.stamp(L, [(t, k, [(u, v - .46, *r) for u, v, *r in d]) for t, k, d in bare_back(.45, (.195, .575))], px, py, s * 1.72, skin, False, [("#fbe4c6", 1.6 * S, -.4 * S)], None, 9, line=("#4a3a52", .7)); P.blot(L, P.oval(px, py + .02 * s, .30 * s, .035 * s), "#7fb2c0", .85, 1.5, 3)
def shores(L):
    """The two sides of the ring, from its far end to its near one."""
    g = random.Random(11); spots = []
    y = 27.0
    while y > 13.2:
        half = math.sqrt(max(.15, 1 - ((y - 19.4) / 7.6) ** 2)) * 5.7; lo, hi = CX + .2 - max(half, 3.5) - .5, CX + .2 + max(half, 3.2) + .3
        x = lo
        while x > -(VX + 60) / FOC * y: spots.append((x + g.uniform(-.2, .2), y + g.uniform(-.35, .35))); x -= g.uniform(.66, 1.0)
        x = max(hi, 6.7 if y > 25.4 else hi)
        while x < (3260 - VX) / FOC * y: spots.append((x + g.uniform(-.2, .2), y + g.uniform(-.35, .35))); x += g.uniform(.66, 1.0)
        y -= g.uniform(.95, 1.25)
    return sorted(spots, key=lambda q: -q[1])
def middle():
    L, clear = ground(); through_light(L, clear); wat = pool(L); mirror(L, clear * (1 - wat) * (YY > PJ(0, CY)[1]), .40); mirror(L, wat, .62); sea(L); clergy(L); g = random.Random(3); done = False
    for i, (x, y) in enumerate(shores(L)):
        if y < CY and not done: cross(L); done = True
        if (-7.0 < x < -4.4 and 17 < y < 21) or (-4.8 < x < -2.9 and y > 21): continue
        parts, ink = anyone(g); put(L, parts, x, y, g.uniform(1.54, 1.80), ink, i)
    bathers(L); steam(L, [(CX + 1.2, 20.2, 3.6, .62), (CX + 2.1, 19.5, 2.5, .40), (CX - .95, 20.1, 2.9, .42)], 9); return L
def second_rank():
    """Between the ring and us, both sides of the lane that was left for the procession."""
    L = N.empty(); g = random.Random(21); spots = []
    for y in (12.6, 11.7, 10.8, 9.9):
        x = CX - (1.9 + .09 * y) - .6
        while x > -(VX + 80) / FOC * y: spots.append((x + g.uniform(-.12, .12), y + g.uniform(-.25, .25))); x -= g.uniform(.74, 1.05)
        x = CX + (2.1 + .12 * y) + .5
        while x < (3280 - VX) / FOC * y: spots.append((x + g.uniform(-.12, .12), y + g.uniform(-.25, .25))); x += g.uniform(.74, 1.05)
    for i, (x, y) in enumerate(sorted(spots, key=lambda q: -q[1])): parts, ink = anyone(g, True); put(L, parts, x, y, g.uniform(1.55, 1.80), ink, 300 + i)
    return L
def on_shoulders():
    """A father with his boy astride his neck; the boy's back hides the father's head."""
    man = [q for q in G.back(dress="coat", hat="none", collar="up", left="fold", right="fold", belt="half", tilt=.02, legs="contra", seed=14) if q[0] not in ("hair", "hat")]
    boy = [(t if t != "coat" else "coat2", k, d) for t, k, d in K.xf([q for q in G.back(dress="boy", hat="flaps", child=True, collar="scarf", left="out", right="fold", tilt=.07, lean=-.03, turn=-.4, seed=31) if q[0] != "boot"], .64, .005, .60)]
    return man + [("boot2", "l", [(sg * .06, .810, .050), (sg * .100, .800, .042), (sg * .108, .775, .034)]) for sg in (-1, 1)] + [("coat2" if t in ("coat2", "sleeve") else t, k, d) for t, k, d in boy]
def hat_in_hand(x, y, c="hat"): return [(c, "c", [(x - .075, y + .02), (x - .05, y + .055), (x + .04, y + .060), (x + .075, y + .02), (x + .05, y - .02), (x - .05, y - .025)]), ("hat2", "l", [(x - .05, y + .0, .010), (x + .05, y + .004, .010)])]
def first_rank():
    """Those at our elbows, cast by hand."""
    L = N.empty(); quilt = [("fold", "l", [(x, .78 - abs(x), .001), (x * 1.05, .62, .003), (x * 1.1, .45, .001)]) for x in (-.08, -.04, .0, .04, .08)]
    W = lambda seed, **k: G.back(seed=seed, hat="shawl", shawl=True, collar="none", **k)
    rows = [   # x of the press, distance, height, parts, ink
        (2470, 8.9, 1.76, townsman(1, dress="coat", collar="fur", belt="half", left="pocket", right="down", turn=-.6, tilt=.04), inks("#2d4a60", fur="#6d5a58", hair="#8a6a4a")),
        (2960, 8.8, 1.80, townsman(2, dress="long", collar="up", left="down", right="fold", tilt=-.05, nod=.02), inks("#3a2c52", hair="#4a382f")),
        (680, 8.6, 1.80, townsman(3, dress="long", collar="fur", left="fold", right="down", tilt=-.03, nod=.018, lean=.01, legs="contra") + hat_in_hand(.15, .46), inks("#28345e", hat="#4a3a4c", fur="#73605c", hair="#85828e")),
        (270, 8.5, 1.55, W(4, dress="woman", left="fold", right="brow", tilt=.07, lean=-.02), inks("#4a304a", shawl="#c4c3cb", shawl2="#ebe8e4", face="#bf8a74")),
        (2000, 8.3, 1.78, on_shoulders(), dict(inks("#463a5c", shawl="#b23c40", hat="#5a4438", hair="#4a382f"), coat2="#2c5a78", boot2="#2a2c48")),
        (1560, 8.0, 1.69, G.back(dress="gown", hat="flaps", collar="scarf", left="sleeve", right="sleeve", tilt=.04, lean=-.015, turn=-.4, seed=6), inks("#2a3560", hat="#4c3a3a", shawl="#59688c")),
        (2220, 7.8, 1.60, G.back(dress="woman", hat="cloche", collar="fur", left="sleeve", right="sleeve", tilt=-.06, lean=.02, turn=-.5, seed=7), inks("#5a2f40", hat="#3a2440", fur="#8d7a72")),
        (1752, 7.6, 1.55, G.back(dress="padded", hat="shawl", collar="flat", left="sleeve", right="sleeve", tilt=-.05, lean=-.02, turn=0, seed=8) + quilt, inks("#4d6796", hair="#1e1a28", shawl="#343552")),
        (20, 7.6, 1.76, townsman(9, dress="sheepskin", collar="fur", belt="full", left="down", right="fold", tilt=.05, turn=.5), inks("#9a7048", fur="#e2d6c2", hair="#5a4038")),
        (2700, 7.5, 1.60, W(10, dress="sheepskin", left="fold", right="fold", tilt=.05), inks("#a97c50", shawl="#5d6f9a", shawl2="#c3cfdf", fur="#e6dccb")),
        (490, 7.3, 1.60, W(11, dress="sheepskin", left="fold", right="fold", tilt=-.04, lean=.015), inks("#8a6442", shawl="#a33c46", shawl2="#dba08c", fur="#e2d6c2")),
        (3140, 7.3, 1.58, W(12, dress="woman", left="fold", right="fold", tilt=-.06, lean=-.02), inks("#3a3a58", shawl="#b9b2ac", shawl2="#e0dbd2")),
        (885, 7.0, 1.52, W(13, dress="woman", left="fold", right="fold", tilt=.05, lean=-.01), inks("#5a3f3c", shawl="#c9c8cf", shawl2="#efece6")),
        (1075, 7.6, 1.24, G.back(dress="boy", hat="flaps", child=True, collar="scarf", left="down", right="down", tilt=-.05, turn=.4, seed=15), inks("#33456e", hat="#54404a", shawl="#8a6a50"))]
    for i, (px, y, hm, parts, ink) in enumerate(rows): put(L, parts, (px - VX) / FOC * y, y, hm, ink, 500 + i, 0, False)
    return L
def press(light):
    sky = N.sky([(0, "#3f78b4"), (.10, "#5389c0"), (.24, "#7ba7cf"), (.36, "#a3c3da"), (.44, "#c8d9df"), (.49, "#e6e6db"), (1, "#ece6d8")], [(690, 20, 1500, 3700, "#d3e0e4", .55), (610, 16, -300, 900, "#bdd3e0", .5)], 0, 4)
    back, mid, near, fore = far(), middle(), second_rank(), first_rank()
    for L, sd in ((back, 30), (near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .04, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", back), ("mid", mid), ("near", near), ("fore", fore)], 250_000, 150_000)
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
