"""The cemetery at Huangshan outside Harbin, an October after 1984: old crosses that were moved there, birches, and one new stone.   python3 huangshan.py afternoon
Two-dimensional; no geometry passes.  What is cut on the stone cannot be read from here, and nobody is standing before it.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_green as V, kit_sketch as D, print as P
PLACE = "huangshan"; LIGHTS = ("afternoon",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX = 900, 1330; PJ = N.Plane(HY, VX, 1.75, 2400); STONE = (-.62, 8.6)
C = dict(sky=[(0, "#4f7394"), (.15, "#7897ac"), (.30, "#a9bcc0"), (.42, "#d6d4c2"), (.50, "#efe2c2"), (1, "#efe0ba")], clouds=[(190, 60, -300, 1700, "#92a8b4", .7), (330, 44, 1300, 3700, "#b2c0c2", .75), (480, 34, -200, 2100, "#d3d6c8", .75), (620, 26, 900, 3500, "#e9e2c8", .8)],
         hills=([(0, "#8c9aa8"), (.5, "#a3aaac"), (1, "#c6c0ac")], [(0, "#6d7c84"), (.4, "#848a86"), (1, "#b3a98c")]), plain=[(0, "#d3bf8a"), (.3, "#c7b078"), (1, "#b89c62")], grass=[(0, "#c9b06c"), (.08, "#bda05a"), (.3, "#a4864a"), (.7, "#80683e"), (1, "#5f4f36")], tuft=("#75623a", "#9c8148", "#d9c07c"), cast="#64543c", path=("#b59a6a", "#d9c290"),
         pine=("#2f4448", "#3f565a", "#5c7068"), gold=("#a8772c", "#d3a03c", "#f0cc6a"), birch=("#e9e2d2", "#b3b0b0", "#4a4448"), twig="#5c5050", dust="#8a7a5c",
         stone=(("#4c5258", "#757a7a", "#a9aaa0"), ("#5c5854", "#8a847a", "#bcb4a0"), ("#3c4048", "#565a62", "#8a8e90"), ("#6a6a62", "#98978a", "#c9c5b2")), iron="#2c3038", ironl="#6c7478", wood=("#4a4240", "#6f645c", "#a3958a"), new=("#a3a49c", "#d6d2c2", "#fbf4e0"), earth=("#4a3a2e", "#6a5240", "#94785a"), moss="#6f7a4c", key="#2a2830", red="#b5483c", white="#f4ecdc")
def at(L, x, y, pts, c, a=1.0, r=1.2, sd=0, tilt=0.0):
    """One polygon standing at (x, y): points in metres, leaning by `tilt`."""
    px, py, s = PJ(x, y); D.blot(L, [(px + (u + tilt * v) * s, py - v * s) for u, v in pts], c, a, r, sd)
def bar(L, x, y, u0, u1, v0, v1, tones, sd=0, tilt=0.0, d=.05):
    """A block of stone: its front, a light edge to the left where the sun is, a dark side to the right."""
    at(L, x, y, [(u1, v0), (u1 + d, v0 + d * .3), (u1 + d, v1 + d * .3), (u0 + d, v1 + d * .3), (u0, v1), (u1, v1)], tones[0], 1, .8, sd, tilt); at(L, x, y, [(u0, v0), (u1, v0), (u1, v1), (u0, v1)], tones[1], 1, 1, sd + 1, tilt); at(L, x, y, [(u0, v0), (u0 + min(.05, (u1 - u0) * .3), v0), (u0 + min(.05, (u1 - u0) * .3), v1), (u0, v1)], tones[2], 1, .8, sd + 2, tilt)
def cast(L, x, y, hh, ww, tilt=0.0):
    """The long shadow of an upright thing; the sun is low on the left."""
    px, py, s = PJ(x, y); q = PJ(x + hh * 1.5, y - .35 * hh if y > 4 else y); D.blot(L, [(px - ww * s, py), (px + ww * s, py + .02 * s), (q[0] + ww * .5 * s, q[1]), (q[0] - ww * .5 * s, q[1])], C["cast"], .62, 2.5, int(x * 7 + y) & 31)
def mound(L, x, y, n, hot=0):
    px, py, s = PJ(x + .1, y - .55); t = C["earth"] if hot else ("#7a663e", "#93794a", "#c4a763"); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.62, -.02), (-.5, .14), (-.1, .24), (.35, .20), (.62, .04), (.5, -.09), (-.3, -.11))]), t[1], 1, 2, n); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.58, .0), (-.46, .13), (-.1, .23), (.10, .20), (-.2, .10), (-.4, -.02))]), t[2], 1, 2, n + 1); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((.62, .04), (.5, -.09), (.1, -.11), (.3, .0), (.42, .14))]), t[0], 1, 2, n + 2)
def cross(L, x, y, hh, kind, n, tilt=0.0):
    """An Orthodox cross: title, arms, slanting foot-rest; kind = stone, iron or wood."""
    ww = hh * .55; cast(L, x, y, hh, .07); up = hh * .30; z0 = .0
    if kind == "stone":
        t = C["stone"][n % 4]; bar(L, x, y, -.34, .34, 0, .20, t, n, 0, .10); bar(L, x, y, -.22, .22, .20, .36 + .1 * (n % 3), t, n + 3, tilt, .08); z0 = .36 + .1 * (n % 3); r = .085
        bar(L, x, y, -r, r, z0, hh, t, n + 5, tilt); bar(L, x, y, -ww * .52, ww * .52, hh * .70, hh * .70 + 2 * r, t, n + 7, tilt); bar(L, x, y, -ww * .26, ww * .26, hh * .87, hh * .87 + 1.5 * r, t, n + 9, tilt); at(L, x, y, [(-ww * .30, z0 + up * .62 + .09), (ww * .30, z0 + up * .62 - .07), (ww * .30, z0 + up * .62 + .07), (-ww * .30, z0 + up * .62 + .23)], t[1], 1, 1, n, tilt); at(L, x, y, [(-ww * .30, z0 + up * .62 + .20), (ww * .30, z0 + up * .62 + .04), (ww * .30, z0 + up * .62 + .07), (-ww * .30, z0 + up * .62 + .23)], t[2], 1, .6, n, tilt)
        if n % 3 == 0: at(L, x, y, [(-.30, .0), (-.1, .10), (.1, .04), (.30, .13), (.34, 0)], C["moss"], .8, 2, n)
        return
    c, l, r = (C["iron"], C["ironl"], .032) if kind == "iron" else (C["wood"][1], C["wood"][2], .058)
    if kind == "iron": bar(L, x, y, -.24, .24, 0, .16, C["stone"][n % 4], n)
    for u0, v0, u1, v1 in ((0, .05, 0, hh), (-ww * .5, hh * .74, ww * .5, hh * .74), (-ww * .24, hh * .89, ww * .24, hh * .89), (-ww * .28, hh * .45, ww * .28, hh * .36)):
        q = (lambda a, b, e: [(a[0] - e, a[1]), (a[0] + e, a[1]), (b[0] + e, b[1]), (b[0] - e, b[1])] if a[0] == b[0] else [(a[0], a[1] - e), (b[0], b[1] - e), (b[0], b[1] + e), (a[0], a[1] + e)]); at(L, x, y, q((u0, v0), (u1, v1), r), c, 1, .8, n, tilt); at(L, x, y, [(p[0] - r * .55, p[1] + r * .3) for p in q((u0, v0), (u1, v1), r * .35)], l, 1, .5, n, tilt)
    if kind == "iron": [at(L, x, y, P.oval(u, v, .045, .045, 12), c, 1, .5, n, tilt) for u, v in ((-ww * .5, hh * .74), (ww * .5, hh * .74), (0, hh))]; [at(L, x, y, [(sg * .02, hh * .74 - .03), (sg * .16, hh * .74 - .06), (sg * .05, hh * .74 - .19)], c, .9, .5, n, tilt) for sg in (-1, 1)]
    else: at(L, x, y, [(-ww * .58, hh * .80), (0, hh + .16), (ww * .58, hh * .80), (ww * .52, hh * .76), (0, hh + .07), (-ww * .52, hh * .76)], C["wood"][0], 1, 1, n, tilt)
def stele(L, x, y, hh, n, tilt=0.0, top="arch"):
    t = C["stone"][n % 4]; cast(L, x, y, hh, .24); bar(L, x, y, -.36, .36, 0, .16, t, n, 0, .1); q = [(-.26, .16), (.26, .16), (.26, hh * .82)] + ([(.17, hh * .95), (0, hh), (-.17, hh * .95)] if top == "arch" else [(.26, hh), (-.26, hh * .94)] if top == "broken" else [(0, hh)]) + [(-.26, hh * .82)]
    at(L, x + .07, y, [(u, v + .02) for u, v in q], t[0], 1, 1, n, tilt); at(L, x, y, q, t[1], 1, 1.2, n, tilt); at(L, x, y, [(-.26, .16), (-.21, .16), (-.21, hh * .84), (-.26, hh * .82)], t[2], 1, .8, n, tilt); at(L, x, y, [(-.015, hh * .52), (.015, hh * .52), (.015, hh * .80), (-.015, hh * .80)], t[0], .9, .5, n, tilt); [at(L, x, y, [(-a, v + b), (a, v - b), (a, v - b + .025), (-a, v + b + .025)], t[0], .9, .5, n, tilt) for a, v, b in ((.09, hh * .72, 0), (.05, hh * .77, 0), (.055, hh * .60, .02))]
def railing(L, x, y, wd, dp, n, gate=False):
    """A low iron fence round a grave, painted once."""
    c = ("#4c6a72", "#3c4650", "#5c6a58")[n % 3]; hh = .62
    def run(p, q, k):
        for z in (.14, .52): D.beam(L, PJ, (*p, z), (*q, z), .014, c, .95, .6)
        for i in range(k + 1): t = i / k; u = (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t); D.beam(L, PJ, (*u, 0), (*u, hh + (.06 if i % 2 else 0)), .010, c, .95, .5)
    a, b, c1, d = (x - wd, y + .3), (x + wd, y + .3), (x + wd, y - dp), (x - wd, y - dp); return (lambda: run(a, b, 9)), (lambda: (run(a, d, 8), run(b, c1, 8), run(d, c1, 9)))
def birch(L, x, y, hh, n, lean=0.0, leaves=1.0, r=.13, twigs=True):
    """A birch in October: a pale stem with cuts in it, twigs that hang, what gold is left."""
    rng = random.Random(n); px, py, s = PJ(x, y); hp = hh * s; twigs and P.paint(L, K.tree2d(h, w, px, py, hp, n, .34, lean, 6, r * .62 * s, .25) * .9, C["twig"]); f = np.linspace(0, 1, 14); cx = px + lean * hp * f + s * .10 * np.sin(f * 5 + n); cy = py - hp * .80 * f; e = r * s * (1.25 - .5 * f ** .5) * (1 - .62 * f) + .5; e[0] *= 1.35; q = lambda a, b: np.concatenate([np.stack([cx + a * e, cy], 1), np.stack([cx + b * e, cy], 1)[::-1]])
    D.blot(L, q(-1, 1), C["birch"][0], 1, 1.4, n); D.blot(L, q(.15, 1), C["birch"][1], 1, 1.6, n + 1)
    for k in range(int(16 + hh)): t = rng.uniform(.01, .66) ** 1.1; i = t * 13; bx, by, ee = np.interp(i, range(14), cx), np.interp(i, range(14), cy), np.interp(i, range(14), e); u = rng.choice((-1, -1, .2, 1)); l = rng.uniform(.4, 1.1) * ee; D.blot(L, [(bx + u * ee - (l if u > 0 else 0), by), (bx + u * ee + (l if u < 0 else 0) * .9, by - .15 * ee), (bx + u * ee + (l if u < 0 else 0), by + .12 * ee), (bx + u * ee, by + .35 * ee)], C["birch"][2], 1, .6, k)
    if leaves:
        for k in range(int(22 * leaves)): a = rng.uniform(0, 6.28); d = rng.random() ** .6; t = rng.uniform(.46, 1.0); ox, oy = px + lean * hp * t + d * math.cos(a) * hp * .30 * (1.25 - t), py - hp * t + d * math.sin(a) * hp * .04; V.crown(L, ox, oy, hp * rng.uniform(.030, .054), hp * rng.uniform(.045, .078), C["gold"], n * 31 + k, 16, (.16, .34), (-.7, -.6))
def land():
    """Hills, the plain with its lines of poplars and a smoke or two of the town, the slope of the graves."""
    L = N.empty(); r0 = N.hill(HY - 52 - 70 * np.exp(-((X - 2450) / 620) ** 2) - 30 * np.exp(-((X - 420) / 500) ** 2), ((18, 520), (6, 130)), 3); L = P.over(L, D.ridge(r0, C["hills"][0], 5, 260)); g = N.hill(HY - 8, ((3, 600),), 6); L = P.over(L, D.ridge(g, C["plain"], 9, 240)); rng = random.Random(4)
    for x, hh in ((1180, 150), (1500, 96)): t = N.empty(); P.paint(t, K.smoke(h, w, x * S, (HY - 46) * S, hh * S, 50 * S, 5 + x % 7, .6) * .5, "#a9a498"); L = P.over(L, t); D.blot(L, [((x + u) * S, (HY + v) * S) for u, v in ((-4, 0), (4, 0), (3, -52), (-3, -52))], C["hills"][1][0][1])
    for i in range(46): x = 1040 + i * 15 + rng.uniform(-5, 5); q = rng.uniform(5, 15); D.blot(L, [((x + u * 9) * S, (HY - 2 + v) * S) for u, v in ((-1, 2), (1, 2), (1, -q), (-1, -q))], C["hills"][1][0][1], .8, .8, i)
    for x0, x1, n, hh in ((880, 1250, 26, 44), (1640, 2060, 30, 52)):
        for i in range(n): x = x0 + (x1 - x0) * i / n + rng.uniform(-3, 3); q = hh * rng.uniform(.75, 1.1); D.blot(L, K.smooth_closed([((x + u * q * .16) * S, (HY + 14 - v * q) * S) for u, v in ((-.8, 0), (.8, 0), (1, .5), (.2, 1), (-.9, .55))]), "#97905c" if i % 3 else "#b59a58", 1, 1, i)
    hill = N.hill(HY + 30 - 400 * P.smooth(1900, 3500, X) - 240 * P.smooth(900, -500, X), ((16, 520), (5, 140)), 21); q = N.empty(); N.spruces(q, hill, 130, 70, 170, C["pine"][1], 31, 2050, 3260); N.spruces(q, hill, 60, 50, 120, C["pine"][1], 32, -40, 620); L = P.over(L, q); L = P.over(L, D.ridge(hill, C["grass"], 15, 900, grain=.06, rim="#e2cb88", rimw=2)); n = N.lying(HY * S, VX * S, 130, 10, 21); m = (L[..., 3] > .5) & (YY > (HY + 40) * S); L[..., :3] = np.where((m & (n > .6))[..., None], L[..., :3] * .94, L[..., :3]); L[..., :3] = np.where((m & (n < -.7))[..., None], L[..., :3] * 1.05, L[..., :3])
    pth = [(2.9, 2.2), (2.2, 4), (1.75, 7), (1.55, 11), (1.2, 17), (.5, 26), (-.6, 42)]; ed = lambda k: [PJ(x + k * (.42 + .03 * math.sin(y)), y)[:2] for x, y in pth]; D.blot(L, ed(-1) + ed(1)[::-1], C["path"][0], .9, 3, 5); D.blot(L, ed(-.55) + ed(.5)[::-1], C["path"][1], .8, 3, 6)
    return L
def graves(mid, near):
    g = random.Random(11); rows = []
    for y in (52, 44, 37, 31, 26.5, 22.5, 19, 16, 13.4, 11.2):
        x = -.62 * y + g.uniform(0, 1)
        while x < .66 * y: rows.append((x + g.uniform(-.25, .25), y + g.uniform(-.4, .4))); x += g.uniform(1.7, 2.7)
    for i, (x, y) in enumerate(rows):
        ph = np.interp(y, [2.2, 4, 7, 11, 17, 26, 42, 60], [2.9, 2.2, 1.75, 1.55, 1.2, .5, -.6, -2]); L = mid if y > 17.5 else near
        if abs(x - ph) < 1.0 or (abs(x - STONE[0]) < 2.0 and y < 15) or g.random() < .10: continue
        t = g.uniform(-.10, .10) if g.random() < .45 else g.uniform(-.02, .02); k = g.random(); n = i * 3
        fence = g.random() < .16 and y < 30; back, front = railing(L, x, y, .75, 1.5, i) if fence else (lambda: 0, lambda: 0); back()
        if k < .46: cross(L, x, y, g.uniform(1.2, 1.75), "stone", n, t)
        elif k < .62: cross(L, x, y, g.uniform(1.3, 1.8), "iron", n, t)
        elif k < .68: cross(L, x, y, g.uniform(1.5, 1.8), "wood", n, t * 1.4)
        else: stele(L, x, y, g.uniform(.8, 1.25), n, t, g.choice(("arch", "arch", "peak", "broken")))
        mound(L, x, y, i & 31); front()
        for _ in range(3): px, py, s = PJ(x + g.uniform(-.6, .7), y - g.uniform(.0, 1.0)); V.tuft(L, px, py, .34 * s * g.uniform(.6, 1.2), C["tuft"], i, 6, .6)
    stone(near)
    back, front = railing(near, 3.55, 7.7, .85, 1.6, 0); back(); cross(near, 3.55, 7.7, 1.62, "stone", 2, -.03); mound(near, 3.55, 7.7, 3); front(); cross(near, -3.35, 9.2, 1.75, "iron", 4, .07); mound(near, -3.35, 9.2, 5); stele(near, -3.0, 6.3, .95, 7, -.06, "broken"); mound(near, -3.0, 6.3, 8)
def stone(L):
    """The new one: pale, straight, in two scripts that cannot be read; fresh earth, a jar with asters, which are the only red."""
    x, y = STONE; px, py, s = PJ(x, y); t = C["new"]; q = PJ(x + 2.0, y - .55); D.blot(L, [(px - .36 * s, py), (px + .44 * s, py + .04 * s), (q[0] + .30 * s, q[1]), (q[0] - .50 * s, q[1] - .02 * s)], C["cast"], .7, 2.5, 3)
    D.blot(L, K.smooth_closed([(px + u * s, py + v * s) for u, v in ((-.80, .06), (-.5, .0), (.5, .0), (.90, .10), (.98, .28), (.5, .40), (-.5, .40), (-.98, .26))]), C["earth"][0], .9, 3, 2)
    bar(L, x, y, -.48, .48, 0, .14, t, 3, 0, .11); qd = [(-.33, .14), (.33, .14), (.33, 1.20), (.26, 1.30), (.0, 1.345), (-.26, 1.30), (-.33, 1.20)]; at(L, x + .10, y, [(u, v + .035) for u, v in qd], t[0], 1, .8, 2); at(L, x, y, qd, t[1], 1, .9, 3); at(L, x, y, [(-.33, .14), (-.285, .14), (-.285, 1.19), (-.23, 1.265), (.0, 1.30), (.26, 1.265), (.26, 1.30), (.0, 1.345), (-.26, 1.30), (-.33, 1.20)], t[2], 1, .7, 4); [D.stroke(L, [(px + u * s, py - v * s), (px + (u + u2) / 2 * s, py - (v + v2) / 2 * s), (px + u2 * s, py - v2 * s)], 1.1, C["key"], .8) for (u, v), (u2, v2) in zip(qd, qd[1:])]
    c2 = "#7c7c78"; at(L, x, y, [(-.014, .98), (.014, .98), (.014, 1.22), (-.014, 1.22)], c2, 1, .4); [at(L, x, y, [(-a, v + b), (a, v - b), (a, v - b + .022), (-a, v + b + .022)], c2, 1, .4) for a, v, b in ((.085, 1.14, 0), (.045, 1.185, 0), (.055, 1.045, .018))]
    g = random.Random(5)
    for col, (u, n) in enumerate(((.19, 6), (.10, 7), (.015, 5))):                  # a script that goes down
        for k in range(n):
            v = .90 - .078 * k
            for _ in range(g.choice((2, 3, 3))): b, a, e, z = g.uniform(-.024, .022), g.uniform(-.026, .0), g.uniform(.0, .026), g.uniform(-.004, .008); at(L, x, y, [(u + a, v + b), (u + e, v + b + z), (u + e, v + b + z + .009), (u + a, v + b + .009)], c2, .85, .3, k)
            for _ in range(g.choice((1, 1, 2))): b, a, e = g.uniform(-.022, .018), g.uniform(-.026, -.004), g.uniform(.004, .026); at(L, x, y, [(u + b, v + a), (u + b + .009, v + a), (u + b + .009, v + e), (u + b, v + e)], c2, .85, .3, k)
    for k in range(7):                                                             # and one that goes across
        v = .90 - .072 * k; u = -.255
        while u < (-.06 if k not in (2, 6) else -.12): d = g.uniform(.012, .022); at(L, x, y, [(u, v - .016), (u + d * .6, v - .016), (u + d * .6, v + .016), (u, v + .016)], c2, .8, .3, k); u += d + .008 + (.02 if g.random() < .2 else 0)
    mx, my, ms = PJ(x + .05, y - .72); f = lambda pts, c, sd=0: D.blot(L, K.smooth_closed([(mx + u * ms, my - v * ms) for u, v in pts]), c, 1, 2, sd); f(((-.60, -.02), (-.52, .15), (-.1, .24), (.36, .21), (.62, .04), (.5, -.10), (-.3, -.12)), C["earth"][1]); f(((-.57, .0), (-.48, .14), (-.1, .23), (.08, .20), (-.2, .10), (-.4, -.02)), C["earth"][2], 2); f(((.62, .04), (.5, -.10), (.1, -.11), (.3, .0), (.42, .14)), C["earth"][0], 3)
    for i in range(26): u, v = g.uniform(-.5, .5), g.uniform(-.06, .16); at(L, x + .05, y - .72, [(u, v), (u + .03, v + .012), (u + .015, v + .03)], C["earth"][g.randrange(3)], 1, .6, i)
    jx, jy = x - .36, y - .50; at(L, jx, jy, [(-.045, 0), (.045, 0), (.05, .12), (.038, .15), (-.038, .15), (-.05, .12)], "#8fa6a3", .95, .6); at(L, jx, jy, [(-.045, 0), (-.02, 0), (-.02, .14), (-.05, .12)], "#d3ded6", 1, .5)
    for a, l in ((-.55, .19), (-.25, .25), (.05, .27), (.32, .22), (.60, .17), (-.1, .19)): ex, ey = l * math.sin(a), .14 + l * math.cos(a); at(L, jx, jy, [(0, .13), (.01, .13), (ex + .006, ey), (ex - .006, ey)], "#5f6a44", 1, .4); [at(L, jx, jy, P.oval(ex + .030 * math.cos(k * 1.26), ey + .022 * math.sin(k * 1.26), .022, .018, 9), C["red"] if a < .2 else "#8a4a72", 1, .4, k) for k in range(5)]; at(L, jx, jy, P.oval(ex, ey, .016, .013, 9), C["gold"][2], 1, .3)
def leaves(L, n, seed, near=False):
    g = random.Random(seed)
    for i in range(n): y = (2.6 if near else 5.0) * (1.9 if near else 7) ** g.random(); x = g.uniform(-.66, .66) * y; px, py, s = PJ(x, y); r = g.uniform(.022, .045) * s; a = g.uniform(0, 3); D.blot(L, [(px + r * math.cos(a), py + .4 * r * math.sin(a)), (px - .4 * r * math.sin(a), py + .25 * r), (px - r * math.cos(a), py - .4 * r * math.sin(a)), (px + .4 * r * math.sin(a), py - .2 * r)], C["gold"][g.choice((0, 1, 1, 2))], .95)
def press(light):
    sky = N.sky(C["sky"], C["clouds"], 0, 5); far = land(); mid, near, fore = N.empty(), N.empty(), N.empty()
    for x, y, hh, n in ((-24, 44, 10, 3), (-16.5, 39, 11, 5), (-20, 34, 10.5, 8), (13.5, 42, 10, 9), (18, 36, 11.5, 12), (8.5, 48, 9.5, 15), (-9.5, 46, 9.5, 17), (24, 42, 11, 19)): birch(mid, x, y, hh, n, random.Random(n).uniform(-.03, .03), .8)
    
    for x, y, hh, r in ((-5.4, 12.4, 4.6, .17), (-6.6, 14.2, 4.4, .15), (6.9, 13.0, 4.6, .17), (-16.5, 39, 4, .15), (13.5, 42, 4, .15), (-11.5, 9.4, 5.2, .17)): cast(far, x, y, hh, r)      # the last one throws its shadow in from outside
    leaves(far, 620, 5); graves(mid, near)
    birch(near, -5.4, 12.4, 9.5, 23, .015, 1.5, .15); birch(near, -6.6, 14.2, 9.0, 26, -.03, 1.3, .13); birch(near, 6.9, 13.0, 9.5, 29, .02, 1.5, .15)
    birch(fore, 2.75, 4.55, 7.5, 33, .02, 0, .19, False); V.bough(fore, [(3260, 40), (2900, 120), (2560, 90), (2240, 190)], C["gold"], C["twig"], 4, 26, 240, 10); V.bough(fore, [(3260, 300), (3000, 330), (2760, 420)], C["gold"], C["twig"], 5, 26, 130, 8)
    g = random.Random(8)
    for i in range(260): x = g.choice((g.uniform(-60, 760), g.uniform(2150, 3260), g.uniform(2400, 3260))); d = min(abs(x - 760), 500) if x < 1000 else min(abs(x - 2150), 600); V.tuft(fore, x * S, (1815 + g.uniform(0, 30)) * S, (40 + .22 * d) * S * g.uniform(.6, 1.2), C["tuft"], i, 5, .5)
    leaves(fore, 60, 9, True)
    for L, sd in ((mid, 31), (near, 32), (fore, 33)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", sky), ("far", P.over(far, mid)), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
