"""Brisbane, about 1956: out of a dark front room, through the fly-screen, over the veranda and down the path to the gate.   python3 brisbane.py noon
Two-dimensional; no geometry passes.  Nobody is in the picture: who came to the gate, and whether he came, depends on the road.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_green as V, kit_sketch as D, print as P
PLACE = "brisbane"; LIGHTS = ("noon",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX = 790, 1210; PJ = N.Plane(HY, VX, 1.5, 1800)                   # we stand in the room, before the door
WALL, EDGE, GROUND, GATE = 2.95, 5.7, -1.9, 21.5                        # the front wall; the veranda's edge; the yard lies below it, since the house is on stumps
DOOR = (-.50, .50, 2.12); WINDOW = (-1.78, -.80, .86, 2.12)             # left, right, head; left, right, sill, head
C = dict(sky=[(0, "#2f7396"), (.16, "#5a9ab0"), (.30, "#93bfc2"), (.40, "#c4dad0"), (.47, "#e8ecd6"), (1, "#e8ecd6")], clouds=[(520, 34, 500, 1900, "#dfe9dc", .7), (640, 26, -300, 1500, "#f2f3e2", .8), (720, 18, 900, 2900, "#f4f3e0", .75)],
         hills=([(0, "#8fb0b4"), (.5, "#9fbab4"), (1, "#b9cbb6")], [(0, "#5f8a88"), (.5, "#71978a"), (1, "#93ac8c")]), woods=("#4c7468", "#3c6252"), grass=[(0, "#c9c47c"), (.08, "#bfbb6c"), (.35, "#a9a958"), (1, "#8c9448")], road=("#d9c8a4", "#efe3c4"), path=("#dcc9a0", "#f4e8c8", "#b49c78"), shade="#667a4a",
         board=("#b7ad94", "#ded5bb", "#f6efd8"), iron=("#8c3f34", "#b0553f", "#cf7a58"), stump="#3e3a3c", glass="#3c4c54", leaf=("#24483c", "#386046", "#6c8f4c"), mango=("#1f4038", "#2f5a42", "#5d8548"), jac=("#5d4c94", "#8a74bd", "#b9a2dc"), bark="#4c3c3c", fence=("#a9a48c", "#ece6cc"), key="#22303a",
         deck=[(0, "#cdb592"), (.4, "#b79b7c"), (1, "#8d755f")], deckshade=("#5f5a5c", "#514c52"), ceiling=("#8ba5a6", "#748f95"), rail=("#7f8a88", "#c9ccba", "#f7f0d8"),
         wall=("#1c2b3a", "#243646", "#304656"), trim=("#152230", "#2c4252", "#54707c"), floor=("#151f2c", "#1e2a38"), glow=("#34474f", "#5c6f6c"), table=("#1b1c26", "#3a3034", "#8a705c"), cloth=("#7f8f98", "#b9c1ba", "#f7edd4"), box=("#3c2424", "#6a3a30", "#a8654a"), brass="#d9a650", water=("#8fb3b8", "#d3e6e0", "#fffbe6"))
def quad(L, pts, colour, a=1.0, rough=1.2, seed=0, key=None, lw=1.0): D.face(L, PJ, pts, colour, a, rough, key, lw, seed)
def upright(L, x0, x1, z0, z1, y, colour, rough=1.0, seed=0, key=None, lw=1.0, a=1.0): quad(L, [(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], colour, a, rough, seed, key, lw)

def country():
    """Over the road: blue hills, scrub, and a house like ours, on its stumps."""
    L = N.empty(); r0 = N.hill(HY - 104 - 100 * np.exp(-((X - 1120) / 300) ** 2) - 40 * np.exp(-((X - 1900) / 500) ** 2), ((16, 420), (5, 110)), 3); L = P.over(L, D.ridge(r0, C["hills"][0], 5, 240))
    r1 = N.hill(HY - 30 - 60 * np.exp(-((X - 250) / 340) ** 2) - 40 * np.exp(-((X - 1520) / 300) ** 2), ((12, 300), (5, 80)), 9); L = P.over(L, N.woods(r1, 240, 14, 26, "#648c84", 11)); L = P.over(L, D.ridge(r1, C["hills"][1], 7, 200))
    g = N.hill(HY + 34, ((3, 500),), 5); L = P.over(L, N.woods(g, 120, 26, 60, C["woods"][0], 21)); L = P.over(L, D.ridge(g, C["grass"], 15, 900, grain=.05))
    quad(L, [(-60, 29, GROUND), (60, 29, GROUND), (60, 36, GROUND), (-60, 36, GROUND)], C["road"][0], 1, 2, 3); quad(L, [(-60, 30.5, GROUND), (60, 30.5, GROUND), (60, 34, GROUND), (-60, 34, GROUND)], C["road"][1], 1, 2, 4)
    def queenslander(x, y, ww, roof, seed):
        f, e = GROUND + 2.3, GROUND + 5.2; b = C["board"]
        quad(L, [(x - .4, y - .6, GROUND), (x + ww + 1.6, y - .6, GROUND), (x + ww + 2.6, y + 2, GROUND), (x + .6, y + 2, GROUND)], C["shade"], .8, 3, seed)
        upright(L, x, x + ww, GROUND, f, y + 3, "#55605a", 1, seed)
        for k in range(6): u = x + .2 + (ww - .4) * k / 5; upright(L, u - .14, u + .14, GROUND, f, y, C["stump"], .8, k)
        for k in range(int(ww / .5)): u = x + .5 * k; (k % 11 > 3) and upright(L, u + .10, u + .22, GROUND + .5, f, y, b[0], .6, k)
        upright(L, x, x + ww, f, e, y + 1.2, b[0], 1, seed); [upright(L, x + ww * t - .5, x + ww * t + .5, f + .9, f + 2.3, y + 1.19, C["glass"], .8, k) for k, t in enumerate((.18, .78))]; upright(L, x + ww * .46, x + ww * .46 + .95, f, f + 2.2, y + 1.19, "#5f4a44", .8)
        for k in range(7): u = x + ww * k / 6; upright(L, u - .09, u + .09, f, e, y, b[2], .6, k)
        upright(L, x, x + ww, f, f + .16, y, b[2], .6); upright(L, x, x + ww, f + .85, f + .98, y, b[2], .6); [upright(L, x + .22 * k, x + .22 * k + .07, f + .1, f + .9, y, b[1], .4, k) for k in range(int(ww / .22))]
        quad(L, [(x - .5, y - .4, e - .1), (x + ww + .5, y - .4, e - .1), (x + ww - .6, y + 2, e + .75), (x + .6, y + 2, e + .75)], roof[2], 1, 1.4, seed, C["key"], .7); quad(L, [(x + .3, y + 2, e + .75), (x + ww - .3, y + 2, e + .75), (x + ww * .66, y + 4.5, e + 3.0), (x + ww * .34, y + 4.5, e + 3.0)], roof[1], 1, 1.4, seed + 1, C["key"], .7)
        quad(L, [(x + ww * .72, y + 2, e + .75), (x + ww - .3, y + 2, e + .75), (x + ww * .66, y + 4.5, e + 3.0)], roof[0], .8, 1.2, seed + 2)
        [D.beam(L, PJ, (x + .3 + (ww - .6) * k / 12, y + 2, e + .76), (x + ww * .34 + ww * .32 * k / 12, y + 4.5, e + 3.0), .02, roof[0], .7, .5) for k in range(1, 12)]
        quad(L, [(x, y, e - .12), (x + ww, y, e - .12), (x + ww, y, e - .30), (x, y, e - .30)], C["key"], .35, .6)
    queenslander(-1.2, 49, 11.0, C["iron"], 3); queenslander(-24.5, 45, 12.0, ("#7c8c8c", "#a0aeaa", "#ccd4c8"), 8); queenslander(17, 43, 12, ("#6c7f74", "#8da090", "#bccab2"), 12)
    for x, y, rx, ry, s in ((-8.2, 46, 3.4, 3.2, 1), (12.8, 50, 4.0, 4.4, 2), (-31, 46, 4, 4, 3)): px, py, q = PJ(x, y, GROUND); D.blot(L, [(px - .2 * q, py), (px + .2 * q, py), (px + .1 * q, py - 3 * q), (px - .1 * q, py - 3 * q)], C["bark"]); V.crown(L, px, py - (2.2 + ry * .6) * q, rx * q, ry * q * .7, C["leaf"], s, 50)
    return L
def yard():
    """Our grass, the path, the pickets and the gate, a jacaranda in flower on the left and a mango on the right."""
    L = N.empty(); top = PJ(0, 27.5, GROUND)[1] / S; L = P.over(L, D.ridge(N.hill(top, ((3, 300),), 8), C["grass"], 17, 900, grain=.05, rim="#e6dfa0", rimw=2)); rng = random.Random(6)
    for n in range(60):                                               # the fence of the road, pale against the grass
        x = -15 + n * .5
        if not -.62 < x + .1 < .72: upright(L, x, x + .26, GROUND, GROUND + 1.05, GATE, C["fence"][1], .5, n)
    for z in (.28, .78): upright(L, -15, -.72, GROUND + z, GROUND + z + .09, GATE - .01, C["fence"][0], .5); upright(L, .74, 15, GROUND + z, GROUND + z + .09, GATE - .01, C["fence"][0], .5)
    for x in (-.86, .74): upright(L, x, x + .22, GROUND, GROUND + 1.5, GATE - .05, C["fence"][1], .6, 3, C["key"], .5)
    for k in range(6): u = -.60 + .21 * k; upright(L, u, u + .13, GROUND + .12, GROUND + .98 + .12 * math.sin(math.pi * (k + .5) / 6), GATE - .04, "#8e4a3e", .4, k)
    for z in (.25, .76): upright(L, -.63, .72, GROUND + z, GROUND + z + .10, GATE - .05, "#a65a48", .4)
    D.beam(L, PJ, (-.6, GATE - .06, GROUND + .28), (.66, GATE - .06, GROUND + .84), .05, "#a65a48"); upright(L, 1.15, 1.65, GROUND + 1.0, GROUND + 1.36, GATE - .1, "#6c7f84", .6, 2, C["key"], .5); upright(L, 1.35, 1.45, GROUND, GROUND + 1.0, GATE - .1, C["bark"], .4)
    edge = lambda sg: [(sg * (.74 + .06 * math.sin(y * 2.3 + sg)), y, GROUND) for y in (6.0, 8, 10, 12, 14, 16, 19, GATE)]
    quad(L, edge(-1) + edge(1)[::-1], C["path"][0], 1, 2, 5); quad(L, [(-.52, 6.0, GROUND), (.55, 6.0, GROUND), (.55, GATE, GROUND), (-.5, GATE, GROUND)], C["path"][1], 1, 2, 6)
    for k, y in enumerate((12.6, 14.3, 16.2, 18.4, 20.9)): quad(L, [(-.74, y, GROUND), (.74, y, GROUND), (.74, y + .1, GROUND), (-.74, y + .1, GROUND)], C["path"][2], .7, .8, k)
    def disc(x, y, rx, ry, colour, a, seed): D.blot(L, [PJ(x + rx * math.cos(t) * (1 + .10 * math.sin(5 * t + seed)), y + ry * math.sin(t), GROUND)[:2] for t in np.linspace(0, 2 * math.pi, 40)[:-1]], colour, a, 3, seed)
    disc(-5.2, 17.6, 5.6, 2.7, C["shade"], .85, 2); disc(6.6, 16.2, 4.6, 2.2, C["shade"], .9, 3)                  # noon: shade lies under the trees; the jacaranda's is strewn with what it dropped
    for i in range(520): t = rng.uniform(0, 6.3); q = rng.random() ** .6; x, y = -5.0 + 6.2 * q * math.cos(t), 17.4 + 3.4 * q * math.sin(t); px, py, s = PJ(x, y, GROUND); r = rng.uniform(.05, .13) * s; D.blot(L, P.oval(px, py, r, r * .4, 8), C["jac"][1 if rng.random() < .6 else 2], .95)
    def trunk(x, y, forks, r): px, py, s = PJ(x, y, GROUND); [D.stroke(L, [(px + u * s, py - v * s) for u, v in f], r * s / S * q, C["bark"]) for f, q in forks]
    trunk(-5.3, 17.8, (([(-.05, 0), (.05, .7), (0, 1.5), (-.12, 2.2)], 1.3), ([(-.1, 1.9), (-.9, 3.0), (-1.7, 4.0)], .8), ([(-.1, 1.9), (.5, 3.0), (1.5, 4.1)], .8), ([(-.1, 2.0), (-.1, 3.2), (.1, 4.6)], .7), ([(.5, 3.0), (1.6, 3.4), (2.6, 3.5)], .5), ([(-.9, 3.0), (-2.0, 3.3), (-3.0, 3.3)], .5)), .17)
    for dx, dz, rx, ry, sd in ((-2.6, 3.9, 1.9, .95, 31), (2.3, 4.2, 2.1, 1.0, 32), (-.2, 5.0, 2.3, 1.1, 33), (3.5, 3.5, 1.2, .6, 34), (-4.2, 3.4, 1.1, .6, 35), (1.2, 3.6, 1.3, .6, 36)): px, py, s = PJ(-5.3 + dx, 17.8, GROUND + dz); V.crown(L, px, py, rx * s, ry * s, C["jac"], sd, 90, (.07, .15), (.2, -1))
    trunk(6.8, 16.4, (([(0, 0), (.05, 1.0), (0, 2.2)], 1.4),), .22); px, py, s = PJ(6.8, 16.4, GROUND + 3.6); V.crown(L, px, py, 3.3 * s, 2.1 * s, C["mango"], 41, 130, (.08, .16), (.2, -1))
    for i in range(26): t = rng.uniform(0, 6.3); D.blot(L, P.oval(px + 2.7 * s * math.cos(t) * rng.random() ** .5, py + s * (.5 + 1.2 * rng.random()), .09 * s, .12 * s), "#d9a24c" if i % 2 else "#a9a04c")
    for i in range(240): y = 10.5 * 2.3 ** rng.random(); x = rng.choice((rng.uniform(-9, -.95), rng.uniform(.95, 10))); px, py, s = PJ(x, y, GROUND); V.tuft(L, px, py, .26 * s * rng.uniform(.5, 1.2), ("#8a9448", "#a3a854", "#ccc878"), i, 5, .6)
    return L
def veranda():
    """Deck, rail, posts and the underside of the roof; the outer boards lie in the sun, with the rail's shadow on them."""
    L = N.empty(); y0 = 2.6; b = C["deckshade"]
    quad(L, [(-9, y0, 0), (9, y0, 0), (9, EDGE, 0), (-9, EDGE, 0)], b[0], 1, 1)
    for k in range(-40, 41): quad(L, [(k * .16, y0, 0), (k * .16 + .014, y0, 0), (k * .16 + .014, EDGE, 0), (k * .16, EDGE, 0)], b[1], .9, .5, k & 7)
    lit = 4.5; quad(L, [(-9, lit, 0), (9, lit, 0), (9, EDGE, 0), (-9, EDGE, 0)], "#e9d3a4", 1, 2, 5); [quad(L, [(k * .16, lit, 0), (k * .16 + .016, lit, 0), (k * .16 + .016, EDGE, 0), (k * .16, EDGE, 0)], "#c2a67c", .8, .5, k & 7) for k in range(-40, 41)]
    gaps = ((-9, -.62), (.62, 9))
    for a, c in gaps:                                                # shadow of the rail and of every baluster, falling towards us
        quad(L, [(a, 4.68, 0), (c, 4.68, 0), (c, 4.80, 0), (a, 4.80, 0)], b[0], .9, 1); n = int((c - a) / .17)
        for k in range(n + 1): x = a + (c - a) * k / n; quad(L, [(x, EDGE, 0), (x + .05, EDGE, 0), (x - .03, 4.75, 0), (x - .08, 4.75, 0)], b[0], .85, .5, k & 7)
    r = C["rail"]; upright(L, -9, 9, -.22, 0, EDGE, r[0], .8); upright(L, -9, 9, -.03, .0, EDGE - .01, r[2], .5)
    for a, c in gaps:
        n = int((c - a) / .17); [upright(L, a + (c - a) * k / n, a + (c - a) * k / n + .045, .10, .92, EDGE, r[1], .5, k & 7) for k in range(n + 1)]
        upright(L, a, c, .08, .15, EDGE - .01, r[1], .5); upright(L, a, c, .90, 1.0, EDGE - .02, r[1], .6, 2, C["key"], .6); quad(L, [(a, EDGE - .06, 1.0), (c, EDGE - .06, 1.0), (c, EDGE + .08, 1.0), (a, EDGE + .08, 1.0)], r[2], 1, .6)
    quad(L, [(-9, y0, 2.95), (9, y0, 2.95), (9, EDGE, 2.42), (-9, EDGE, 2.42)], C["ceiling"][0], 1, 1); [D.beam(L, PJ, (k * .34, y0, 2.94), (k * .34, EDGE, 2.41), .012, C["ceiling"][1], .9) for k in range(-26, 27)]
    upright(L, -9, 9, 2.28, 2.44, EDGE, r[0], .8, 1, C["key"], .7)
    for k in range(-60, 60): px, py, s = PJ(k * .13, EDGE + .3, 2.26); D.blot(L, P.oval(px, py - .03 * s, .07 * s, .06 * s, 12), "#a9b4ae" if k % 2 else "#8d9a98")
    for x in (-4.6, -2.40, -.62, .62, 2.4, 4.6):
        upright(L, x - .07, x + .07, -.1, 2.30, EDGE - .05, r[1], .7, int(x * 9) & 31, C["key"], .8); upright(L, x - .07, x - .015, 0, 2.28, EDGE - .06, r[0], .5)
        for sg in (-1, 1): quad(L, [(x + sg * .07, EDGE - .05, 2.29), (x + sg * .50, EDGE - .05, 2.29), (x + sg * .30, EDGE - .05, 2.20), (x + sg * .16, EDGE - .05, 2.08), (x + sg * .07, EDGE - .05, 1.84)], r[1], 1, .8, 3, C["key"], .6)
    for sg in (-1, 1): D.beam(L, PJ, (sg * .62, EDGE, .95), (sg * .70, EDGE + 2.2, -.7), .025, r[1])              # handrails of the steps, going down
    # a squatter's chair in the shade, its canvas empty
    x, y = 1.15, 4.2
    for u in (0, .62): D.beam(L, PJ, (x + u, y, 0), (x + u + .10, y, .95), .035, C["key"]); D.beam(L, PJ, (x + u, y - .5, .42), (x + u, y + .35, .40), .03, C["key"])
    quad(L, [(x + .05, y - .4, .34), (x + .62, y - .4, .34), (x + .70, y + .1, 1.02), (x + .12, y + .1, 1.02)], "#8f8f80", 1, 1, 4, C["key"], .8)
    return L
def room():
    """The inside of the front wall, with its holes; the fly-screen; a table under the window with the sewing on it."""
    L = N.empty(); wl, tr = C["wall"], C["trim"]; zt = 3.4; far = WALL
    def hole(x0, x1, z0, z1): a, b = PJ(x0, far, z1), PJ(x1, far, z0); m = np.zeros((h, w), np.float32); P.cv2.fillPoly(m, [np.int32(np.array([(a[0], a[1]), (b[0], a[1]), (b[0], b[1]), (a[0], b[1])]) * 16)], 1.0, P.cv2.LINE_AA, 4); return m
    upright(L, -4, 5, -.02, zt, far, wl[0], .8)
    for k in range(-40, 50): upright(L, k * .105, k * .105 + .012, 0, zt, far, "#14202c", .4, k & 7, a=.85)
    for x0, x1, c in ((.64, 1.2, wl[1]), (-.80, -.63, wl[1]), (-2.9, -1.9, wl[1])): upright(L, x0, x1, 0, 2.5, far, c, 3, 4, a=.55)    # what the day throws on the boards beside the holes
    upright(L, -4, 5, 2.62, 2.72, far, tr[1], .7); quad(L, [(-4, .3, 0), (5, .3, 0), (5, far, 0), (-4, far, 0)], C["floor"][0], 1, .8); [quad(L, [(k * .15, .3, 0), (k * .15 + .014, .3, 0), (k * .15 + .014, far, 0), (k * .15, far, 0)], C["floor"][1], .9, .4, k & 7) for k in range(-30, 34)]
    upright(L, -4, 5, 0, .20, far, tr[0], .7, 2, tr[1], .6)
    d0, d1, dh = DOOR; w0, w1, ws, wh = WINDOW; g = C["glow"]
    for u0, u1, v0, v1, k in ((.10, .90, .02, .16, 1), (.09, .91, .19, .62, 0), (.16, .84, .22, .44, 1)): quad(L, [(d0 + u0 - .02, far - v0, 0), (d0 + u1, far - v0, 0), (d0 + u1 + .03 - .1 * v1, far - v1, 0), (d0 + u0 - .06 - .1 * v1, far - v1, 0)], g[k], .85, 1.6, k)      # what comes through the wire, less a rail
    def frame(x0, x1, z0, z1, sill=False): [upright(L, a, b, c, e, far - .02, tr[1], .7, int(a * 9) & 31, tr[0], .9) for a, b, c, e in ((x0 - .13, x0, z0, z1 + .13), (x1, x1 + .13, z0, z1 + .13), (x0 - .17, x1 + .17, z1, z1 + .14))]; upright(L, x0 - .022, x0, z0, z1, far - .03, tr[2], .5); upright(L, x1, x1 + .022, z0, z1, far - .03, tr[2], .5); upright(L, x0 - .17, x1 + .17, z1 - .0, z1 + .02, far - .03, tr[2], .5)
    upright(L, d0 - .13, d1 + .13, dh, 2.60, far - .01, tr[1], .7, 1, tr[0], .9); frame(d0, d1, 0, dh); frame(w0, w1, ws, wh)
    holes = np.maximum(hole(d0, d1, .0, dh), hole(w0, w1, ws, wh)); t = np.zeros((h, w, 4), np.float32); fx0, fx1, fz0, fz1 = d0 - .02, d1 + .02, dh + .19, 2.54
    for k in range(5):                                               # fretwork over the door
        cx = fx0 + (fx1 - fx0) * (k + .5) / 5; px, py, s = PJ(cx, far, (fz0 + fz1) / 2); q = .082 * s; D.blot(t, K.smooth_closed([(px + q * a, py + q * b * 1.5) for a, b in ((0, -1), (.34, -.42), (1, 0), (.34, .42), (0, 1), (-.34, .42), (-1, 0), (-.34, -.42))]), "#ffffff", 1, .8, k)
    holes = np.maximum(holes, t[..., 3]); L[..., 3] *= 1 - P.warp(holes, P.wobble_maps(h, w, 1.0, 30, 4), False)
    # the window: its upper sash down behind the lower, a sill
    for z in (ws + .03, (ws + wh) / 2, wh - .03): upright(L, w0, w1, z - .03, z + .03, far, tr[1], .6, 3, tr[0], .7)
    for x in (w0 + .03, w1 - .03, (w0 + w1) / 2): upright(L, x - .026, x + .026, ws, wh, far, tr[1], .6, 4, tr[0], .7)
    upright(L, w0 - .22, w1 + .22, ws - .07, ws, far - .10, tr[1], .6, 5, tr[0], .8); quad(L, [(w0 - .2, far - .12, ws), (w1 + .2, far - .12, ws), (w1 + .1, far, ws), (w0 - .1, far, ws)], C["cloth"][1], 1, .6)
    # curtain: thin, tied to one side
    for k in range(5): x = w0 - .10 + k * .065; quad(L, [(x, far - .08, wh + .10), (x + .072, far - .08, wh + .10), (x + .060 - .03 * k * .4, far - .08, 1.30), (x - .01 * k, far - .08, 1.30), ], C["cloth"][(1, 0, 2, 1, 0)[k]], .96, 1.2, k); quad(L, [(x - .01 * k, far - .08, 1.30), (x + .060 - .012 * k, far - .08, 1.30), (x + .05 - .02 * k, far - .08, .92), (x - .03, far - .08, .92)], C["cloth"][(1, 0, 1, 1, 0)[k]], .96, 1.2, k)
    upright(L, w0 - .14, w0 + .22, 1.27, 1.33, far - .09, "#a8654a", .6); D.beam(L, PJ, (w0 - .2, far - .1, wh + .12), (w1 + .2, far - .1, wh + .12), .014, C["brass"])
    # the fly-screen: wire cloth that takes a little of the light, a rail, brackets in the corners, the hook in its eye
    dm = hole(d0 + .09, d1 - .09, .30, dh - .09); mesh = N.empty(); P.paint(mesh, dm * .20, "#3c5c64"); gl = np.zeros((h, w, 4), np.float32); a, b = PJ(d0, far, 2.1), PJ(d1, far, .3); D.blot(gl, [(a[0], a[1] + 330 * S), (b[0], a[1] + 10 * S), (b[0], a[1] + 210 * S), (a[0], a[1] + 560 * S)], "#ffffff"); P.paint(mesh, dm * gl[..., 3] * .13, "#e9f0e2")
    sy, sx = np.abs((YY / S) % 9 - 4.5), np.abs((XX / S) % 9 - 4.5); P.paint(mesh, dm * ((sy > 3.7) | (sx > 3.7)) * .13, "#1c2c36"); L = P.over(mesh, L)
    f = lambda x0, x1, z0, z1, k=0: upright(L, x0, x1, z0, z1, far + .005, tr[1], .7, k, tr[0], .9)
    f(d0 - .01, d0 + .10, .0, dh - .01); f(d1 - .10, d1 + .004, .0, dh - .01, 1); f(d0 + .01, d1 - .01, dh - .10, dh - .01, 2); f(d0 + .01, d1 - .01, .02, .32, 3); f(d0 + .10, d1 - .10, .92, 1.0, 4); f(d0 + .18, d1 - .18, .07, .27, 5)
    for sx, sz in ((1, 1), (-1, 1), (1, -1), (-1, -1)): x = (d0 + .10) if sx > 0 else (d1 - .10); z = (dh - .10) if sz > 0 else 1.0; px, py, s = PJ(x, far, z); pts = [(0, 0), (.17, 0), (.15, -.035), (.10, -.05), (.06, -.075), (.05, -.11), (.03, -.17), (0, -.19)]; D.blot(L, [(px + sx * u * s, py - sz * v * s) for u, v in pts], tr[1], 1, .8, 3); D.stroke(L, [(px + sx * u * s, py - sz * v * s) for u, v in pts[1:-1]], 1.2, tr[0])
    px, py, s = PJ(d1 - .02, far - .03, 1.16); D.stroke(L, [(px + u * s, py + v * s) for u, v in ((.085, .0), (.05, .005), (.0, .035), (-.04, .05), (-.065, .035), (-.06, .015))], 4.6, C["brass"]); D.stroke(L, [(px + u * s, py + v * s) for u, v in ((.08, -.004), (.04, -.002), (.0, .028), (-.035, .040))], 1.5, "#fff0c2"); D.blot(L, P.oval(px + .09 * s, py, .018 * s, .018 * s), C["brass"])
    upright(L, d0 - .0, d0 + .045, .45, .60, far - .02, "#0f1822", .5); upright(L, d0 - .0, d0 + .045, 1.72, 1.87, far - .02, "#0f1822", .5)
    # a child's straw hat, on the dark side
    for u in (1.0, 1.3, 1.6): D.beam(L, PJ, (u, far - .02, 1.74), (u, far - .12, 1.78), .015, C["brass"])
    upright(L, .86, 1.74, 1.70, 1.79, far - .015, tr[1], .6, 3, tr[0], .8)
    px, py, s = PJ(1.3, far - .1, 1.56); D.blot(L, P.oval(px, py, .22 * s, .23 * s), "#6d6650", 1, 1.5, 2); D.blot(L, P.oval(px - .03 * s, py - .01 * s, .17 * s, .19 * s), "#8c8060", 1, 1.5, 3); D.blot(L, P.oval(px, py, .115 * s, .12 * s), "#54607a", 1, 1.2, 4); D.blot(L, P.oval(px - .012 * s, py - .01 * s, .10 * s, .105 * s), "#7f7558", 1, 1.2, 5); D.blot(L, [(px + .04 * s, py + .10 * s), (px + .08 * s, py + .11 * s), (px + .11 * s, py + .40 * s), (px + .075 * s, py + .385 * s), (px + .05 * s, py + .41 * s)], "#54607a", 1, .8)
    px, py, s = PJ(1.62, far - .1, 1.30); D.stroke(L, [(px + u * s, py - v * s) for u, v in ((-.14, .0), (-.10, .22), (-.01, .45), (.02, .45), (.09, .22), (.14, .0))], 5, "#241d22"); D.blot(L, [(px + u * s, py - v * s) for u, v in ((-.17, .03), (.17, .03), (.18, -.24), (-.18, -.24))], "#33272a", 1, 1, 2); D.blot(L, K.smooth_closed([(px + u * s, py - v * s) for u, v in ((-.175, .04), (.175, .04), (.18, -.10), (.10, -.145), (-.10, -.145), (-.18, -.10))]), "#4a3835", 1, 1, 3); D.blot(L, [(px + u * s, py - v * s) for u, v in ((-.175, .045), (.175, .045), (.177, .02), (-.177, .02))], "#64504a", 1, .6)      # her school satchel
    for u in (-.09, .09): D.blot(L, [(px + a * s, py - b * s) for a, b in ((u - .017, -.05), (u + .017, -.05), (u + .017, -.19), (u - .017, -.19))], "#241d22", 1, .5); D.blot(L, [(px + a * s, py - b * s) for a, b in ((u - .02, -.15), (u + .02, -.15), (u + .02, -.18), (u - .02, -.18))], C["brass"], 1, .4)
    return L
def sewing():
    """The table under the window: an open sewing-box, a child's frock with the needle in it, a glass of water full of the day."""
    L = N.empty(); t = C["table"]; y0, y1, z = 2.05, 2.72, .74; x0, x1 = -2.6, -.56
    for x in (x0 + .9, x1 - .10): upright(L, x, x + .07, -.2, z - .1, y0 + .05, t[0], .6, 3)
    upright(L, x0, x1, z - .14, z - .02, y0 + .02, t[0], .7, 2, "#0f1820", .9); quad(L, [(x0, y0, z), (x1, y0, z), (x1 - .02, y1, z), (x0, y1, z)], t[1], 1, .9, 4, "#0f1820", 1.2)
    quad(L, [(-1.7, y1, z), (-.72, y1, z), (-.80, y0 + .16, z), (-1.85, y0 + .16, z)], t[2], .85, 1.4, 5); quad(L, [(-1.24, y1, z), (-1.18, y1, z), (-1.27, y0 + .16, z), (-1.34, y0 + .16, z)], t[1], .9, .8)     # the window's light on it, with the bar
    at = lambda x, y, pts, c, a=1.0, r=1.0, sd=0: (lambda q: D.blot(L, [(q[0] + u * q[2], q[1] - v * q[2]) for u, v in pts], c, a, r, sd))(PJ(x, y, z)); ln = lambda x, y, pts, r, c: (lambda q: D.stroke(L, [(q[0] + u * q[2], q[1] - v * q[2]) for u, v in pts], r, c))(PJ(x, y, z))
    # a child's frock: bodice and sleeves lie on the table, the skirt hangs over its edge, and the needle is in the hem
    c = C["cloth"]; fx, fy = -1.13, y0; sm = K.smooth_closed
    at(fx, fy, [(-.24, -.02), (.26, -.02), (.30, -.40), (-.26, -.40)], "#0c141c", .5, 2, 3)
    at(fx, fy, [(-.19, .015), (.20, .015), (.245, -.12), (.285, -.33), (.19, -.365), (.08, -.335), (-.03, -.375), (-.14, -.34), (-.245, -.36), (-.22, -.14)], c[1], 1, 1.2, 4)
    for u, q, k in ((-.13, -.155, 0), (-.05, -.045, 1), (.05, .085, 2), (.13, .20, 3)): at(fx, fy, [(u, .0), (u + .02, .0), (q + .045, -.345), (q, -.345)], c[0], .9, 1, k)
    at(fx, fy, [(-.245, -.30), (-.14, -.28), (-.03, -.315), (.08, -.275), (.19, -.305), (.278, -.275), (.283, -.305), (.19, -.335), (.08, -.305), (-.03, -.345), (-.14, -.31), (-.245, -.33)], C["jac"][1], 1, .8, 7)
    at(fx, fy, [(-.19, .02), (-.15, .115), (-.10, .135), (-.04, .118), (.05, .118), (.11, .135), (.16, .113), (.20, .02), (.20, .0), (-.19, .0)], c[2], 1, 1, 5); at(fx, fy, [(-.195, .022), (.205, .022), (.205, -.012), (-.195, -.012)], C["jac"][1], 1, .8, 8)
    for sg in (-1, 1): at(fx, fy, sm([(sg * .11, .13), (sg * .20, .14), (sg * .285, .105), (sg * .295, .065), (sg * .22, .05), (sg * .165, .085)]), c[2 if sg < 0 else 1], 1, 1, 6); at(fx, fy, sm([(sg * .275, .108), (sg * .30, .09), (sg * .30, .06), (sg * .282, .068)]), C["jac"][1], 1, .6); at(fx, fy, sm([(sg * .005, .112), (sg * .02, .135), (sg * .075, .132), (sg * .088, .105), (sg * .045, .090)]), "#ffffff" if sg < 0 else c[1], 1, .8)
    for v in (.085, .06, .036): q = PJ(fx + .004, fy, z + v); D.blot(L, P.oval(q[0], q[1], .008 * q[2], .006 * q[2]), c[0])
    ln(fx, fy, [(.10, -.275), (.145, -.255), (.19, -.25)], 2.0, "#fffbe6"); ln(fx, fy, [(.19, -.25), (.235, -.245), (.25, -.29), (.255, -.37)], .9, "#d9c9ee")
    # the box, lid up against the light: spools, a pincushion, the needle-case
    b = C["box"]; bx = -1.37; by = 2.60
    at(bx, by + .24, [(-.24, .02), (.24, .02), (.25, .30), (-.23, .30)], b[0], 1, .8, 1); at(bx, by + .24, [(-.20, .06), (.20, .06), (.21, .27), (-.19, .27)], "#55607c", 1, .8, 2); at(bx, by + .24, [(-.24, .285), (.25, .285), (.25, .305), (-.23, .305)], b[2], 1, .5)
    for k, (u, hgt, cc) in enumerate(((-.17, .14, "#b9545a"), (-.10, .13, "#e6dcc0"), (-.035, .145, "#5d7fa6"), (.03, .13, "#d9a650"))): at(bx, by + .10, [(u - .028, .0), (u + .028, .0), (u + .028, hgt), (u - .028, hgt)], cc, 1, .6, k); at(bx, by + .10, [(u - .036, hgt), (u + .036, hgt), (u + .036, hgt + .016), (u - .036, hgt + .016)], "#e2cba0", 1, .4); at(bx, by + .10, [(u + .006, .0), (u + .028, .0), (u + .028, hgt), (u + .006, hgt)], "#1c2430", .28, .4)
    at(bx, by + .10, K.smooth_closed([(.07, .08), (.08, .15), (.14, .175), (.20, .15), (.21, .08)]), "#a23c3c", 1, .8); [ln(bx, by + .10, [(.14 + u, .16), (.14 + u * 2.2, .215)], .9, "#f4ecd6") for u in (-.035, -.01, .02, .04)]
    at(bx, by, [(-.26, 0), (.26, 0), (.26, .125), (-.26, .125)], b[1], 1, .9, 5); at(bx, by, [(-.26, .11), (.26, .11), (.26, .128), (-.26, .128)], b[2], 1, .5); at(bx, by, [(-.26, 0), (.26, 0), (.26, .02), (-.26, .02)], b[0], 1, .5); at(bx, by, [(-.025, .05), (.025, .05), (.025, .095), (-.025, .095)], C["brass"], 1, .5)
    # the glass
    gx, gy = -.70, 2.44; wt = C["water"]; at(gx, gy, [(-.05, .0), (.05, .0), (-.10, -.10), (-.26, -.13), (-.20, -.05)], wt[2], .80, 1.2, 2); at(gx, gy, [(-.03, -.01), (.06, .0), (.0, -.07), (-.09, -.10)], C["jac"][2], .5, 1, 3)
    at(gx, gy, [(-.046, 0), (.046, 0), (.060, .19), (-.060, .19)], wt[1], .30, .6, 4); at(gx, gy, [(-.045, .012), (.045, .012), (.056, .145), (-.056, .145)], wt[0], .80, .6, 5); at(gx, gy, [(-.02, .016), (.012, .016), (.018, .14), (-.024, .14)], wt[1], .9, .6, 6); at(gx, gy, [(.022, .03), (.040, .03), (.048, .12), (.028, .12)], C["jac"][2], .75, .6, 6); at(gx, gy, [(-.041, .02), (-.028, .02), (-.034, .14), (-.050, .14)], wt[2], 1, .5, 7); q = PJ(gx, gy, z); D.blot(L, P.oval(q[0], q[1] - .145 * q[2], .056 * q[2], .011 * q[2]), wt[2], .9); [D.stroke(L, [(q[0] + .060 * q[2] * math.cos(a), q[1] - .19 * q[2] + .012 * q[2] * math.sin(a)) for a in np.linspace(0, 6.3, 18)], 1.3, "#eef4e8")]; ln(gx, gy, [(-.060, .19), (-.053, .10), (-.046, .0), (.046, .0), (.053, .10), (.060, .19)], 1.1, "#5f7f88")
    return L
def press(light):
    sky = N.sky(C["sky"], C["clouds"], 0, 5); far, mid, near, fore, top = country(), yard(), veranda(), room(), sewing()
    for L, sd in ((near, 32), (fore, 33), (top, 34)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", sky), ("far", P.over(far, mid)), ("mid", near), ("near", fore), ("fore", top)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
