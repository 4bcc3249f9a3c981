"""Tubabao in the Philippines, 1949: army tents in rows under coconut palms, a church in one of them, the sea, and a queue at a table.
   python3 tubabao.py afternoon          (no geometry stage)
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, print as P, figures as G
PLACE = "tubabao"; h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX; HY, VX = 980, 1240; PJ = N.Plane(HY, VX, 2.2, 2400); KEY = "#232c38"; SUN = (.55, .42, -.72); SHADE = "#9a8c74"
def blot(L, pts, c, a=1.0, r=1.6, s=0): P.blot(L, pts, c, a, r, abs(int(s)))
def sea():
    """The strait to the next island: hill, bands of green water, a launch coming with somebody to choose."""
    L = N.empty(); L = P.over(L, N.ridge(N.hill(HY - 30, ((46, 700), (16, 220), (5, 60)), 3), [(0, "#7d9aa0"), (.12, "#93aba8"), (1, "#a9bdb0")], 5, 300)); d = np.clip((YY - HY * S) / (240 * S), 0, 1); rgb = P.ramp([(0, "#8fb8b4"), (.3, "#6aa5a6"), (.7, "#4f9298"), (1, "#8fbfae")])[np.clip(d * 1023, 0, 1023).astype(int)]; n = N.lying(HY * S, VX * S, 160, 6, 5); rgb = P.wipe(rgb, "#cfe0cc", (n > .7) * .7); P.paint(L, np.clip(YY - HY * S + .5, 0, 1), P.hexc("#6aa5a6")); m = (YY > HY * S)[..., None]; L[..., :3] = np.where(m, P.pigment(rgb.astype(np.float32), 11, .045, .03, period=30), L[..., :3])
    x, y = 1640, 1030; b = lambda pts, c: P.blot(L, [((x + u) * S, (y - v) * S) for u, v in pts], c, 1, 1, 3); b([(-70, 14), (76, 18), (60, -4), (-62, -4)], "#e9e2cc"); b([(-66, 4), (68, 5), (60, -4), (-62, -4)], "#4d5a66"); b([(-34, 14), (30, 16), (30, 36), (-34, 36)], "#c9bfa6"); b([(-42, 36), (40, 38), (40, 42), (-42, 41)], "#f0e8d2"); return L
def beach():
    """Sand, trodden paths between the tents, coarse grass."""
    L = N.empty(); e = N.hill(HY + 92, ((10, 900), (5, 260)), 8); d = np.clip((YY - (HY + 80) * S) / ((1800 - HY - 80) * S), 0, 1); rgb = P.ramp([(0, "#efe4c2"), (.2, "#e3d2a6"), (.6, "#cdb78c"), (1, "#b39d78")])[np.clip(d * 1023, 0, 1023).astype(int)]; n = N.lying(HY * S, VX * S, 140, 14, 21); rgb = np.where((n > .62)[..., None], rgb * .95, rgb); L = np.concatenate([P.pigment(rgb.astype(np.float32), 9, .05, .04, period=26), N.below(e)[..., None]], -1).astype(np.float32); P.paint(L, np.clip(N.below(e) - P.shift(N.below(e), 0, 5), 0, 1), "#f8f0d8"); rr = random.Random(4)
    blot(L, [PJ(x, y)[:2] for x, y in ((-1.6, 2.2), (1.8, 2.2), (.9, 12), (.6, 34), (-.5, 34), (-.9, 12))], "#e6d6ac", .8, 5, 3)
    for i in range(420): x, y = rr.uniform(-14, 16), 3.2 + 26 * rr.random() ** 1.6; px, py, s = PJ(x, y); (abs(x) > 1.6) and V.tuft(L, px, py, .32 * s * rr.uniform(.5, 1.2), ("#5f7a50", "#7f9560", "#a9b276"), i, 6, .6)
    return L
def palm(L, x, y, hh, lean, seed, tones=("#35584c", "#4f7656", "#8fa765"), bark=("#6a5a4e", "#8c7862")):
    """A coconut palm: a stem that leans and recovers, a head of long split leaves, nuts under them."""
    px, py, s = PJ(x, y); g = random.Random(seed); t = np.linspace(0, 1, 16); sx = px + s * lean * (t ** 1.5) * hh * .5 + s * .12 * np.sin(t * 5 + seed); sy = py - s * hh * t; wd = s * (.19 - .09 * t) + s * .14 * np.exp(-t * 14); q = np.stack([sx, sy], 1); blot(L, np.concatenate([q - np.stack([wd, 0 * wd], 1), (q + np.stack([wd, 0 * wd], 1))[::-1]]), bark[0], 1, 1.4, seed); blot(L, np.concatenate([q - np.stack([wd, 0 * wd], 1), (q - np.stack([wd * .15, 0 * wd], 1))[::-1]]), bark[1], 1, 1.4, seed + 1); top = (sx[-1], sy[-1])
    for k in range(15):
        a = -.35 + (math.pi + .7) * (k + g.uniform(-.3, .3)) / 14; ln = s * g.uniform(2.4, 3.3) * (1 if hh > 7 else .8); tone = tones[0] if k % 3 == 0 else tones[1] if k % 3 == 1 or math.cos(a) > .2 else tones[2]; u = np.linspace(0, 1, 14); bx = top[0] + ln * math.cos(a) * u * (1 - .12 * u); by = top[1] - ln * math.sin(a) * u * .8 + ln * (.40 + .28 * abs(math.cos(a))) * u ** 2.2; up, dn = [], []
        for i in range(14): f = math.sin(math.pi * min(1, .12 + u[i] * .95)) ** .7 * ln * .16; z = .55 if i % 2 else 1.0; up.append((bx[i] + f * .10, by[i] - f * .42 * z)); dn.append((bx[i] + f * .2 * z, by[i] + f * 1.05 * z))
        blot(L, up + dn[::-1], tone, 1, 1.2, seed * 3 + k)
    for k in range(4): blot(L, P.oval(top[0] + s * .22 * math.cos(k * 1.7), top[1] + s * (.14 + .10 * (k % 2)), .11 * s, .125 * s), "#7a6a44" if k % 2 else "#8f8a4e", 1, 1, k)
def tent(L, x, y, wd, dp, hh, seed, cross=False, flap=True):
    """A four-sided army tent, its entrance towards us: walls, pitched fly, guy ropes, a dark opening with one flap tied back."""
    g = random.Random(seed); Q = lambda c, *pts, r=1.4, a=1.0: blot(L, [PJ(x + u, y + v, z)[:2] for u, v, z in pts], c, a, r, seed); wl = .9; k = (x - 0) < 0
    blot(L, [PJ(x + u, y + v)[:2] for u, v in ((-wd, 0), (wd, 0), (wd + 1.5, dp * .4), (wd + 1.5, dp + .8), (0, dp + .6))], SHADE, .75, 3, seed)
    side = 1 if k else -1; Q("#8f8a70", (side * wd, 0, 0), (side * wd, dp, 0), (side * wd, dp, wl), (side * wd, 0, wl)); Q("#a39c7c" if side > 0 else "#d8ceaa", (side * wd * 1.08, -.1, wl - .06), (side * wd * 1.08, dp + .1, wl - .06), (0, dp, hh), (0, 0, hh)); Q("#c4ba94", (-wd, 0, 0), (wd, 0, 0), (wd, 0, wl), (0, 0, hh), (-wd, 0, wl)); Q("#d8ceaa", (-wd, 0, 0), (-wd * .34, 0, 0), (-wd * .10, 0, hh * .93), (0, 0, hh), (-wd, 0, wl)); Q("#4a4a44", (-.34 * wd, -.01, 0), (.34 * wd, -.01, 0), (.06 * wd, -.01, hh * .80), (-.06 * wd, -.01, hh * .80))
    if flap: Q("#e9e0c0", (.34 * wd, -.02, 0), (.62 * wd, -.02, .1), (.40 * wd, -.02, .9), (.06 * wd, -.02, hh * .80), (.22 * wd, -.02, .8))
    for u, z in ((-1, wl), (1, wl)): N.lines_of(L, [PJ(x + u * wd * 1.05, y - .1, z)[:2], PJ(x + u * (wd + 1.0), y - .6, 0)[:2]], max(1, PJ(x, y)[2] * .006), "#6a6252")
    for p, q in (((-wd, 0, 0), (-wd, 0, wl)), ((-wd * 1.06, -.1, wl - .06), (0, 0, hh)), ((0, 0, hh), (wd * 1.06, -.1, wl - .06)), ((wd, 0, wl), (wd, 0, 0)), ((0, 0, hh), (0, dp, hh)), ((side * wd * 1.08, -.1, wl - .06), (side * wd * 1.08, dp, wl - .06))): N.lines_of(L, [PJ(x + a, y + b, c)[:2] for a, b, c in (p, q)], max(.8, min(2.6, PJ(x, y)[2] / S / 120)), KEY, .85)
    if cross: K_ = lambda u0, u1, z0, z1: Q("#5c4a3c", (u0, 0, z0), (u1, 0, z0), (u1, 0, z1), (u0, 0, z1), r=.6); K_(-.05, .05, hh, hh + 1.3); K_(-.34, .34, hh + .74, hh + .84); K_(-.18, .18, hh + 1.02, hh + 1.11); Q("#5c4a3c", (-.22, 0, hh + .52), (.22, 0, hh + .36), (.22, 0, hh + .27), (-.22, 0, hh + .43), r=.6)
def camp(mid, near):
    rows = [(x, y) for y in (64, 50, 39, 31) for x in (-17, -10.5, -4.2, 5.0, 11.4, 18)]; g = random.Random(8)
    for x, y in rows: (x, y) != (-4.2, 39) and tent(mid, x + g.uniform(-.5, .5), y + g.uniform(-.8, .8), 1.9, 3.6, 2.6, int(y * 9 + x + 40), flap=g.random() < .6)
    tent(mid, -4.2, 37, 2.5, 5.5, 3.3, 5, cross=True)
    for i, (x, y, hh, ln) in enumerate(((-13.5, 60, 13, .10), (8.2, 56, 14, -.08), (-7.6, 47, 12, .14), (15, 44, 13, -.16), (2.6, 40, 12.5, .08), (-15, 34, 12, .12), (8.6, 33, 13, -.12), (21, 36, 12, -.1))): palm(mid, x, y, hh, ln, 20 + i, tuple(R.hexes(dict(zip("abc", ("#35584c", "#4f7656", "#8fa765"))), "#b9cbb8", min(.5, y / 130)).values()))
    for x, y, wd, fl in ((-9.4, 21.5, 2.1, True), (8.0, 20.5, 2.1, True), (-7.2, 13.2, 2.2, True), (7.9, 11.6, 2.2, False)): tent(near, x, y, wd, 4.2, 2.8, int(y * 3), flap=fl)
    a, b = PJ(-4.6, 13.6, 2.1), PJ(-1.5, 15.6, 1.9); N.lines_of(near, [a[:2], b[:2]], 1.6, "#6a6252", 1, 14)
    for t, c, k in ((.14, "#f4ecd6", 0), (.34, "#b9545a", 1), (.52, "#f4ecd6", 2), (.70, "#8fa9b0", 1), (.86, "#f0e2c0", 0)): x, y, s = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 56 * S * t * (1 - t), a[2]; q = s * .9; blot(near, [(x + u * q, y + v * q) for u, v in (((-.18, 0), (.18, 0), (.30, .10), (.22, .28), (.15, .2), (.16, .62), (-.16, .62), (-.15, .2), (-.22, .28), (-.30, .10)), ((-.12, 0), (.12, 0), (.26, .72), (-.26, .72)), ((-.34, 0), (.34, .02), (.35, .62), (-.34, .58)))[k]], c, 1, 1.6, int(t * 90))
def people(near, fore):
    def ink(c, hat="#c9b27a", hair="#4a3a34", shawl="#f4e8cc", t="#6f6a60"): f = R.hexes({"x": c}, "#4a4640", .36)["x"]; return dict(body=c, coat=c, sleeve=c, cuff=c, fold=f, boot=t, hat=hat, hat2=R.hexes({"x": hat}, "#4a3a2c", .3)["x"], fur=c, hair=hair, face="#b07c58", glove="#b07c58", belt="#6a5a4c", shawl=shawl, shawl2=shawl, fringe=shawl, strap="#5c4a40", petal="#b9545a", petal2="#8a3c44", leaf="#5f7a50", wood="#6f5a48", paper="#f6eedb", skirt=t, leg=t)
    def put(L, x, y, hm, c, seed, parts=None, flip=False, **q):
        px, py, s = PJ(x, y); N.shadow(L, PJ, x, y, hm, SUN, SHADE, .75, .22); K.stamp(L, parts or G.back(seed=seed, **q), px, py, s * hm, c, flip, [("#fff6dc", -max(1.4, s * .010), -max(1, s * .006), .95)], None, seed, line=(KEY, max(.6, min(1.4, s / S / 200))))
    # the queue, its table turned to the sea; nobody's place behind the table is shown
    g = random.Random(3)
    for i in range(9): x, y = 1.9 + .50 * i + g.uniform(-.1, .1), 20.6 - .42 * i + g.uniform(-.15, .15); wom = i in (1, 4, 7); put(near, x, y, (1.62 if wom else 1.72) + g.uniform(-.05, .05), ink(g.choice(("#f0e6cc", "#d9c9a4", "#b9b49c", "#e6d3b0", "#a3a08c")), hair=g.choice(("#4a3a34", "#8a7a68", "#5c4a3c")), shawl=g.choice(("#f4e8cc", "#c98070"))), 10 + i, dress="woman" if wom else "jacket", hat=g.choice(("shawl", "none")) if wom else g.choice(("felt", "none", "felt")), collar="none" if wom else "flat", left=g.choice(("down", "akimbo", "pocket", "fold")), right=g.choice(("down", "fold", "hold")), turn=g.uniform(-.7, .3), tilt=g.uniform(-.06, .06), lean=g.uniform(-.02, .02), legs=g.choice(("stand", "contra")))
    put(near, -2.5, 14.6, 1.58, ink("#c98070", shawl="#f4e8cc"), 31, dress="woman", hat="shawl", collar="none", left="raised", right="fold", turn=-.4); put(near, -1.0, 27, 1.2, ink("#f4e8cc"), 32, dress="boy", hat="none", child=True, collar="none", left="out", right="down", legs="stride"); put(near, -1.9, 26.4, 1.1, ink("#8fa9b0"), 33, dress="girl", hat="none", child=True, collar="none", left="down", right="raised", legs="stride")
    put(fore, -.75, 7.4, 1.72, ink("#e9dcbc", "#c9b27a"), 41, dress="jacket", hat="felt", collar="flat", left="akimbo", right="down", turn=.3, tilt=.03, legs="contra")
def press(light):
    sky = N.sky([(0, "#7fa6b4"), (.16, "#9dbcbf"), (.32, "#c0d0c2"), (.44, "#e0dec2"), (.545, "#f2e8c8"), (1, "#e6dec0")], [(430, 30, 1400, 3700, "#d9dfca", .7), (900, 20, -200, 1700, "#f6f0d6", .8)]);
    for cx, base, sc in ((620, 900, 1.0), (2380, 880, 1.25)):          # towering clouds out at sea: it will rain before evening
        for tone, dx, dy, k in (("#a9b6b2", 20, 12, 1.0), ("#cfd3c2", 0, 0, .94), ("#f4edd6", -26, -22, .72)):
            r = np.random.default_rng(int(cx)); t = N.empty()
            for _ in range(26): u, v = r.normal(0, 92) * sc, r.random() ** 1.3 * 330 * sc; q = (92 - .16 * v / sc) * sc * r.uniform(.5, 1.0) * k; P.blot(t, P.oval((cx + u * (1 - v / (560 * sc)) + dx) * S, (base - v + dy) * S, q * S, q * .62 * S), tone, 1, 3, int(abs(u)))
            t[int((base + 16) * S):] = 0; sky = P.over(sky, t)
    far = sea(); mid = beach(); near, fore = N.empty(), N.empty(); camp(mid, near); people(near, fore); palm(near, -3.9, 11.2, 6.4, .08, 71); palm(fore, 4.3, 6.6, 4.7, -.12, 72)
    for L, sd in ((near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("afternoon")
