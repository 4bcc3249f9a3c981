"""The Amur at Sakhalian, 1941-42: the whole width of the river, and on the far bank the lights of the other country.   python3 amur.py night snow
Two-dimensional; no geometry passes.  Eye six metres above the water, on the high bank; the far shore is seven hundred metres away.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
PLACE = "amur"; LIGHTS = ("night", "snow")
import print as P, kit as K, kit_rooms as R, kit_land as N, figures as G, numpy as np, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly
AT = N.Plane(1040, 1240, 6.0, 2600); SHORE = 1062                     # the far waterline, px of the 3200 press
SCRIPT = {
    "night": dict(sky=[(0, "#050a26"), (.12, "#091338"), (.28, "#10234f"), (.42, "#1c3a64"), (.52, "#315670"), (.575, "#4b6f76"), (.60, "#5c7b78"), (1, "#3f626c")], clouds=[(250, 50, -300, 2000, "#0a1538", .7), (450, 40, 900, 3500, "#13284f", .75), (640, 30, -300, 1600, "#1f3f62", .75), (800, 22, 1200, 3500, "#2d5268", .8), (920, 16, -200, 1900, "#44696f", .8)], stars=230, glow=(1500, 1050, 1500, 120, "#8fa08a", .40),
                  hill=[(0, "#22405c"), (.4, "#1b3552"), (1, "#16304c")], town="#101f3e", town2="#182c4c", water=[(0, "#3d636e"), (.04, "#2c5066"), (.14, "#1d3c5a"), (.36, "#142c4c"), (.70, "#0d1f3c"), (1, "#081530")], light="#4f7684", dark="#0a1a36", lamps=("#ffe3a0", "#f6bd6a"), streak=("#f2c078", "#d98f56"), bank=[(0, "#14203c"), (.12, "#0d1730"), (.5, "#081024"), (1, "#050a1a")], rim="#44667a", boat=("#0a1228", "#1d2c4e", "#6f93a0"), grass=("#060c20", "#1a2c48", "#54727c"), ink=.80, inkc="#0a1230", rims=[("#e8b070", 0, 2.4, .9), ("#6f97a2", -1.3, -.4, .6)], key="#040818", wire="#050a1a"),
    "snow": dict(sky=[(0, "#54697a"), (.14, "#6a7d88"), (.32, "#8a9a9c"), (.48, "#aeb8b0"), (.57, "#c9cbbc"), (1, "#c4c6b8")], clouds=[(180, 110, -600, 2400, "#5f7480", .7), (400, 80, 900, 3900, "#76888e", .7), (600, 60, -400, 2200, "#93a2a2", .7), (780, 40, 1100, 3600, "#aab4ae", .7), (920, 26, -300, 1800, "#bcc3b8", .8)], stars=0, glow=None,
                 hill=[(0, "#98a6a4"), (.4, "#a0aca8"), (1, "#b4bbb2")], town="#566a70", town2="#74868a", water=[(0, "#b6bdb6"), (.05, "#a9b4b4"), (.2, "#a3b0b4"), (.5, "#93a3ac"), (.8, "#7c8f9c"), (1, "#6a7f8f")], light="#d3d6cd", dark="#7c919c", lamps=("#f8d894", "#eec080"), streak=("#e2c394", "#d8b88c"), bank=[(0, "#b4bfc2"), (.10, "#9aa9b2"), (.4, "#7d909e"), (1, "#5f7486")], rim="#dcddd4", boat=("#3a484e", "#4c5c62", "#d6d8d0"), grass=("#33464a", "#5a6f6c", "#a8a468"), ink=.16, inkc="#33464a", rims=[("#e2e2d8", 0, 2.0)], key="#14242a", wire="#33464a")}
rng0 = random.Random(17); TOWN = sorted([(x, rng0.choice((1, 1, .8, .7, .6)), rng0.uniform(-4, 16)) for x in [rng0.uniform(60, 3160) for _ in range(30)]] + [(1204, 1.5, 6), (1290, 1.1, 12), (985, 1.2, 4), (1580, 1.3, 8), (760, 1.0, 8)])
def far(light):
    """The far bank: a low line of hills, then a town: warehouses, a mill, chimneys, an embankment, and lamps."""
    C = SCRIPT[light]; L = empty(); r0 = N.hill(996 + 26 * np.cos(X / 640), ((22, 800), (5, 160)), 3); L = P.over(L, N.ridge(r0, C["hill"], 11, 240)); rng = random.Random(5); m = np.zeros((h, w), np.float32); m2 = np.zeros((h, w), np.float32)
    for i in range(120):
        x = rng.uniform(-20, 3220); ww, hh = rng.uniform(18, 58), rng.uniform(10, 28) * (1.35 if 700 < x < 1800 else 1); t = m if i % 2 else m2; b = SHORE - 6; pts = [(x, b), (x, b - hh), (x + ww * .5, b - hh * rng.choice((1, 1.45, 1.45))), (x + ww, b - hh), (x + ww, b)]; cv2.fillPoly(t, [np.int32(np.array(pts) * S * 16)], 1.0, cv2.LINE_AA, 4)
    for x, ww, hh in ((1120, 120, 58), (1390, 84, 44), (820, 96, 40), (1730, 110, 36), (2350, 90, 40)):            # the mill and the long warehouses
        cv2.rectangle(m, (int(x * S), int((SHORE - 6 - hh) * S)), (int((x + ww) * S), int((SHORE - 4) * S)), 1.0, -1)
    for x, hh in ((1108, 118), (1262, 92), (890, 80), (1500, 100), (2420, 84), (1780, 64)): cv2.fillPoly(m, [np.int32(np.array([(x - 5, SHORE), (x - 3.4, SHORE - hh), (x + 3.4, SHORE - hh), (x + 5, SHORE)]) * S * 16)], 1.0, cv2.LINE_AA, 4)
    L = P.over(L, N.woods(np.full(w, (SHORE - 8) * S), 150, 10, 26, C["town2"], 9)); P.paint(L, P.warp(m2, P.wobble_maps(h, w, 1, 20, 3), False), C["town2"]); P.paint(L, P.warp(m, P.wobble_maps(h, w, 1, 20, 4), False), C["town"])
    P.paint(L, np.clip(YY - (SHORE - 8) * S - 2 * S * P.noise(1, w, 200, 1, 8), 0, 1) * np.clip((SHORE + 2) * S - YY, 0, 1), C["town"])      # embankment
    for x, hh in ((1108, 118), (1500, 100)): q = K.smoke(h, w, x * S, (SHORE - hh) * S, 150 * S, 46 * S, int(x), 1.0); P.paint(L, q * .55, C["town2"])
    for i, (x, k, dy) in enumerate(TOWN):
        if light == "snow" and i % 4: continue
        r = (5.4 if light == "night" else 4.2) * k * S; y = (SHORE - 16 - dy) * S; xx = x * S; P.blot(L, [(xx - r, y - r), (xx + r, y - r * .9), (xx + r * .9, y + r), (xx - r, y + r * .9)], C["lamps"][0 if k > .9 else 1])
    return L
def water(light):
    C = SCRIPT[light]; d = np.clip((YY - SHORE * S) / (h - SHORE * S), 0, 1); rgb = P.ramp(C["water"])[(np.clip(d ** .8 + .012 * P.noise(h, w, 900, 40, 5), 0, 1) * 1023).astype(int)]; r1, r2 = AT.lying(260, 10, 11), AT.lying(150, 8, 12)
    if light == "night":
        rgb = np.where(((r1 > .66) & (d > .01))[..., None], rgb + (P.hexc(C["light"]) - rgb) * (.40 * (1 - d))[..., None], rgb); rgb = np.where((r2 < -.70)[..., None], rgb + (P.hexc(C["dark"]) - rgb) * .55, rgb)
        cut = AT.lying(70, 4, 15) + .35 * AT.lying(24, 3, 16); wob = 16 * AT.lying(60, 6, 19)
        for i, (x, k, dy) in enumerate(TOWN):                       # every lamp lies down on the water, broken by the current
            ln = (.10 + .34 * k * (.75 + .25 * math.sin(i * 2.7))); wd = S * (5.5 * k + 30 * d * k); inside = (np.abs(XX - x * S + S * wob * (.4 + 2.2 * d)) < wd) & (d > .004) & (d < ln) & (cut > -.30 + 1.5 * d / ln); rgb = np.where(inside[..., None], P.hexc(C["streak"][0 if k > .9 else 1]), rgb)
        L = np.concatenate([P.pigment(rgb.astype(np.float32), 61, .05, .03, period=30), np.clip(YY - SHORE * S + .5, 0, 1)[..., None]], -1).astype(np.float32); return L
    glass = AT.lying(560, 40, 7) + .30 * AT.lying(150, 14, 8); rgb = np.where(((glass > .86) & (d > .04))[..., None], rgb + (P.hexc(C["dark"]) - rgb) * .55, rgb); drift = AT.lying(900, 15, 10) + .25 * AT.lying(120, 10, 11); rgb = np.where(((drift > .62) & (glass < .8) & (d > .03))[..., None], rgb + (P.hexc(C["light"]) - rgb) * .60, rgb); rgb = np.where(((drift < -.8) & (d > .06))[..., None], rgb * .95, rgb)
    L = np.concatenate([P.pigment(rgb.astype(np.float32), 61, .045, .03, period=30), np.clip(YY - SHORE * S + .5, 0, 1)[..., None]], -1).astype(np.float32)
    N.hummocks(L, AT, ((260, -170, 240, 260, 1.9), (150, -110, 150, 210, 1.5), (96, -70, 96, 150, 1.2), (62, 6, 60, 90, 1.0), (48, -40, -16, 46, .9)), ("#8da0ac", "#62798a", "#b3bfc2", "#e0e1d8")); return L
FIG = dict(body="#3a4258", coat="#3d465e", sleeve="#3d465e", skirt="#343c52", leg="#343c52", boot="#22283c", belt="#2a3044", seam="#2a3044", collar="#444c62", hat="#343c52", hat2="#444c62", glove="#2c3246", rifle="#2a2430", strap="#2a3044", face="#a5806c", hair="#2a2632", fold="#2a3044", cuff="#3d465e", fur="#5a5a62", shawl="#5a5a62", lampb="#2a2a3c", lampg="#ffd98c", cane="#2a2430", petal="#a9403a")
BANK = N.hill(1446 + 150 * P.smooth(900, 2300, X) - 70 * np.exp(-((X + 100) / 520) ** 2) + 46 * np.sin(X / 620 + .5), ((14, 420), (4, 90)), 2)
def boat(L, x, y, s, light):
    """A flat river boat, bottom up on two logs."""
    C = SCRIPT[light]; q = lambda pts, c, a=1.0, sd=1: P.blot(L, [(x + u * s, y - v * s) for u, v in pts], c, a, 1.8, sd)
    for u in (-1.35, 1.2): q([(u - .16, -.04), (u + .16, -.04), (u + .15, .16), (u - .15, .16)], C["boat"][0])
    q([(-2.45, .14), (-2.3, .10), (2.35, .10), (2.75, .30), (2.15, .62), (.9, .80), (-1.0, .80), (-2.1, .60), (-2.6, .26)], C["boat"][1], 1, 3); q([(-2.45, .14), (-2.3, .10), (2.35, .10), (2.75, .30), (2.2, .30), (-2.2, .28)], C["boat"][0], 1, 4)
    for v in (.44, .60): N.lines_of(L, [(x - (2.4 - v * .8) * s, y - v * s), (x + (2.5 - v * .8) * s, y - (v + .02) * s)], 2.2, C["boat"][0])
    top = [(-2.1, .60), (-1.0, .80), (.9, .80), (2.15, .62)]
    if light == "snow": q([(-2.2, .58), (-1.6, .82), (-.8, .95), (.6, .97), (1.5, .86), (2.25, .60), (1.5, .70), (.9, .80), (-1.0, .80), (-1.7, .68)], C["boat"][2], 1, 5)
    else: N.lines_of(L, [(x + u * s, y - v * s) for u, v in top], 2.6, C["boat"][2], .8)
def near(light):
    C = SCRIPT[light]; L = empty(); ink = N.mixed(FIG, C["inkc"], C["ink"]); b = lambda x: BANK[int(np.clip(x * S, 0, w - 1))]
    # posts and wire of the frontier, going down the bank
    pts = [(x, b(x) - (104 - i * 3) * S) for i, x in enumerate(range(1500, 3400, 210))]
    for i, (x, y) in enumerate(pts): xx = x * S; P.blot(L, [(xx - 6 * S, y), (xx + 6 * S, y + 2 * S), (xx + 8 * S, b(x) + 20 * S), (xx - 8 * S, b(x) + 20 * S)], C["wire"], 1, 1.2, i)
    for k in (.06, .42, .78): N.lines_of(L, [(x * S, y + (b(x) - y) * k) for x, y in pts], 1.6, C["wire"], .95, 5)
    L = P.over(L, N.ridge(BANK, C["bank"], 61, 420, grain=.06, rim=C["rim"], rimw=3))
    if light == "snow": P.paint(L, (P.noise(h, w, 420, 16, 17) > .55) * N.below(BANK + 20 * S) * .5, "#c3ccca")
    bx, by = 1030 * S, b(1030) + 62 * S; s = 128 * S; P.blot(L, P.oval(bx, by + 6 * S, 2.7 * s, .14 * s), C["bank"][3][1], .8, 2); boat(L, bx, by, s, light)
    if light == "night":
        x, y = 850 * S, by - .66 * s; K.stamp(L, N.sitting("cap", "knee"), x, y + .28 * 232 * S, 232 * S, ink, False, C["rims"], None, 8, line=(C["key"], .9)); yy = b(1420) + 40 * S
        P.blot(L, P.oval(1420 * S, yy, 74 * S, 12 * S), C["bank"][3][1], .8, 2); K.stamp(L, G.back("coat", "cap", left="pocket", right="pocket", turn=-.35, sway=.012, legs="contra", belt="full", collar="up", seed=14), 1420 * S, yy, 262 * S, ink, False, C["rims"], None, 3, line=(C["key"], .9))
    else:
        yy = b(1420) + 44 * S; P.blot(L, P.oval(1424 * S, yy, 84 * S, 14 * S), "#71848f", .8, 2); K.stamp(L, R.soldier(0), 1420 * S, yy, 276 * S, N.mixed(ink, "#8a7f6c", .35), False, C["rims"], ("#e4e4da", 4), 3, line=(C["key"], 1.0))
        for i in range(10): fx = (1400 - i * 46 + (14 if i % 2 else -14)); P.blot(L, P.oval(fx * S, yy + (6 + i * 9 + (6 if i % 2 else 0)) * S, 13 * S, 5 * S), "#6f838f", .85, 1)
    return L
def fore(light):
    C = SCRIPT[light]; L = empty(); g = lambda n, c, sd, a, z, x0, x1, wd=.4: P.paint(L, K.grass_blades(h, w, lambda x: h + 26 * S, n, a * S, z * S, sd, wd, x0 * S, x1 * S), c)
    g(110, C["grass"][0], 31, 180, 560, 2450, 3260); g(60, C["grass"][0], 32, 110, 380, -60, 480); g(26, C["grass"][1], 33, 160, 500, 2500, 3240); g(14, C["grass"][2], 34, 150, 460, 2520, 3230); g(10, C["grass"][2], 35, 100, 330, -40, 420); return L
def press(light):
    C = SCRIPT[light]; back = N.sky(C["sky"], C["clouds"], C["stars"], 6, C["glow"]); P.deliver(PLACE, light, [("sky", back), ("far", far(light)), ("mid", water(light)), ("near", near(light)), ("fore", fore(light))])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
