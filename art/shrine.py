"""The shrine at the garrison, February 1944, a morning of hard frost: a gate of new planks, and behind it the wall of the pigsty.
   python3 shrine.py snow          (no geometry stage)
Nobody stands before the gate; one man holds horses by the wall. The gate has its shape and nothing else: no rope, no writing.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, print as P, figures as G
PLACE = "shrine"; h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX; HY, VX = 1000, 1180; PJ = N.Plane(HY, VX, 1.72, 2400); KEY = "#1e2140"
GX, GY, STY = -.42, 9.4, 16.2                                        # the gate's middle and distance; the pigsty's wall
SNOW = [(0, "#e9d9cc"), (.10, "#dfd3cf"), (.35, "#c9c6d0"), (.7, "#a9b0c6"), (1, "#8f9aba")]; BLUE, BLUE2 = "#8a97ba", "#73829f"
def blot(L, pts, c, a=1.0, r=1.6, s=0): P.blot(L, pts, c, a, r, abs(s))
def at(y, *pts): return [PJ(x, y, z)[:2] for x, z in pts]
def country():
    """Rampart and wire, roofs of the barracks, the water tower, birches: all thinned by ice haze."""
    L = N.empty(); L = P.over(L, N.ridge(N.hill(HY - 34, ((20, 1100), (6, 260)), 3), [(0, "#b9b3bd"), (1, "#d9ccc4")], 5, 300)); L = P.over(L, N.woods(N.hill(HY - 30, ((14, 800),), 4), 130, 18, 44, "#a59eae", 6, kind="bare")); b = lambda x0, x1, y0, y1, c: blot(L, [(x0 * S, y0 * S), (x1 * S, y0 * S), (x1 * S, y1 * S), (x0 * S, y1 * S)], c, 1, 1.2, int(x0))
    for x0, x1, t in ((-60, 330, 905), (2300, 2900, 915)): b(x0, x1, t, HY, "#8d7480"); blot(L, [((x0 - 20) * S, t * S), ((x0 + 40) * S, (t - 52) * S), ((x1 - 40) * S, (t - 52) * S), ((x1 + 20) * S, t * S)], "#e3d6d0", 1, 2, 3); [b(x, x + 18, t - 96, t - 48, "#8d7480") for x in range(x0 + 70, x1 - 40, 120)]; [b(x, x + 20, t + 26, t + 60, "#6c6478") for x in range(x0 + 30, x1 - 20, 62)]
    x = 452; b(x - 26, x + 26, 760, 950, "#8d7480"); b(x - 44, x + 44, 700, 770, "#7c7084"); blot(L, [((x - 56) * S, 702 * S), ((x + 56) * S, 702 * S), ((x + 8) * S, 650 * S), ((x - 8) * S, 650 * S)], "#e3d6d0"); P.paint(L, N.below(N.hill(HY - 8, ((2, 300),), 7)) * np.clip((HY + 30) * S - YY, 0, 1), "#dccfca")
    for i, (px, hh) in enumerate(((150, 430), (600, 360), (2560, 470), (2930, 520))): t = K.tree2d(h, w, px * S, (HY + 10) * S, hh * S, 20 + i, .34, .02, 8, 9 * S); P.paint(L, t * .8, "#8a8498")
    return L
def ground():
    """Trodden snow, shovelled heaps at both sides, and the line where a rank is to stand."""
    L = N.empty(); d = np.clip((YY - HY * S) / ((1800 - HY) * S), 0, 1); rgb = P.ramp(SNOW)[np.clip(d * 1023, 0, 1023).astype(int)]; n = N.lying(HY * S, VX * S, 200, 16, 21); rgb = np.where((n > .62)[..., None], rgb * .955, rgb); rgb = np.where((n < -.7)[..., None], np.minimum(1, rgb * 1.03), rgb); rgb = P.pigment(rgb.astype(np.float32), 9, .045, .04, period=26); L = np.concatenate([rgb, np.clip(YY - HY * S + .5, 0, 1)[..., None]], -1).astype(np.float32); g = random.Random(3)
    blot(L, [PJ(x, y)[:2] for x, y in ((GX - 1.5, 15.9), (GX + 1.6, 15.9), (GX + 1.9, 9.4), (GX + 2.6, 3.4), (GX - 3.0, 3.4), (GX - 1.8, 9.4))], "#c3c3d2", .75, 6, 2)
    for row, (y0, n_) in enumerate(((4.3, 26), (4.62, 26))):
        for i in range(n_): x = -4.2 + i * .34 + g.uniform(-.03, .03); y = y0 + g.uniform(-.04, .04); px, py, s = PJ(x, y); blot(L, P.oval(px, py, .05 * s, .055 * s * .55), BLUE, .75, 1, i)
    for i in range(90): x, y = g.gauss(GX, 1.3), g.uniform(5, 15.4); px, py, s = PJ(x, y); blot(L, P.oval(px, py, .055 * s, .03 * s), BLUE, .6, 1, i)
    for x0, y, wd, hh in ((-5.4, 11.5, 2.6, .75), (4.9, 9.2, 2.8, .85), (7.6, 12.4, 3.4, .7)):
        px, py, s = PJ(x0, y); q = K.smooth_closed([(-wd, 0), (-wd * .7, hh * .62), (-wd * .3, hh * .95), (.1, hh), (wd * .45, hh * .72), (wd * .85, hh * .30), (wd, -.02), (0, -.06)]); blot(L, [(px + u * s, py - v * s) for u, v in q], "#d9d0d2", 1, 4, int(y)); blot(L, [(px + u * s, py - v * s) for u, v in K.smooth_closed([(wd * .05, hh), (wd * .45, hh * .72), (wd * .85, hh * .30), (wd, -.02), (.2, -.05), (wd * .12, hh * .4)])], BLUE, .8, 4, int(y) + 1)
    return L
def pigsty():
    """Log-and-plank wall with a low door, a window stopped with straw, snow a foot deep on the roof, and steam: it is warm in there."""
    L = N.empty(); x0, x1, zt = -5.6, 14.0, 2.25; g = random.Random(7); P_ = lambda *pts: at(STY, *pts); blot(L, P_((x0, 0), (x1, 0), (x1, zt), (x0, zt)), "#6f5a5e", 1, 1.6, 1); x = x0
    while x < x1: k = g.uniform(.20, .30); blot(L, P_((x + .015, .38), (x + k - .02, .38), (x + k - .02, zt), (x + .015, zt)), g.choice(("#7d6462", "#735c60", "#86706a", "#6c575e")), 1, 1.2, int(x * 9 + 99)); x += k
    blot(L, P_((x0 - .1, 0), (x1, 0), (x1, .40), (x0 - .1, .40)), "#8a808c", 1, 2, 3)
    for u in range(int(x0 * 2), 28): blot(L, P_((u * .5 + .02, .02), (u * .5 + .44, .02), (u * .5 + .44, .36), (u * .5 + .02, .36)), g.choice(("#857b88", "#948a92", "#7b7282")), 1, 2, u + 40)
    for a, b_, z in ((-3.9, -3.0, 1.30), (2.0, 2.9, 1.30), (6.4, 7.3, 1.30)):
        blot(L, P_((a - .08, .05), (b_ + .08, .05), (b_ + .08, z + .08), (a - .08, z + .08)), "#4f4250"); blot(L, P_((a, .08), (b_, .08), (b_, z), (a, z)), "#8e786e"); [blot(L, P_((a, q), (b_, q), (b_, q + .10), (a, q + .10)), "#5c4b54") for q in (.34, .98)]
    for a in (-1.2, .62, 4.5): blot(L, P_((a - .06, 1.22), (a + .72, 1.22), (a + .72, 1.78), (a - .06, 1.78)), "#4f4250"); blot(L, P_((a, 1.28), (a + .66, 1.28), (a + .66, 1.72), (a, 1.72)), "#b3965e"); [blot(L, P_((a + q, 1.30), (a + q + .05, 1.30), (a + q + .16, 1.72), (a + q + .12, 1.72)), "#d6b978", 1, 1, int(q * 50)) for q in (.02, .16, .30, .44)]
    blot(L, P_((x0 - .5, zt - .10), (x1, zt - .10), (x1, zt + .04), (x0 - .5, zt + .04)), "#463a4a"); top = [(x0 - .62 + .4 * i, zt + .16 + .10 * math.sin(i * 1.3) + .05 * math.sin(i * .47)) for i in range(52)]; ridge = [(x0 + .3, 3.62), (x1, 3.62)]
    blot(L, at(STY, (x0 - .62, zt - .02), *top[:1]) + at(STY + 2.4, *ridge) + at(STY, (x1 + .8, zt - .04)), "#e6dad3", 1, 3, 5); blot(L, P_(*[(u, z - .16 - .05 * math.sin(u * 2.3)) for u, z in top], *top[::-1]), "#b3b3c8", 1, 3, 6)
    for u in (-2.2, 5.0): b = at(STY + 2.0, (u, 3.3), (u + .5, 3.3), (u + .5, 4.2), (u, 4.2)); blot(L, b, "#6f5a5e"); blot(L, at(STY + 2.0, (u - .06, 4.16), (u + .56, 4.16), (u + .50, 4.36), (u, 4.36)), "#e6dad3", 1, 3, 4)
    for z, c in ((zt - .10, 1.6),): N.lines_of(L, P_((x0 - .5, z), (x1, z)), c, KEY, .8)
    return L
def gate(L):
    """Two posts that lean a thumb's breadth to each other, a tie-beam, a double lintel with raised ends: planed, pegged, not painted. Its shadow comes over the snow to us."""
    Q = lambda c, *pts, r=1.6, s=0, y=GY: blot(L, at(y, *[(GX + u, z) for u, z in pts]), c, 1, r, s); pale, half, dark, edge = "#ecd09a", "#cfa974", "#8f7062", "#4f3c44"
    d = np.array((.42, -.86)); sh = lambda u, z: PJ(GX + u + d[0] * z * 1.7, max(2.3, GY + d[1] * z * 1.7))[:2]
    for pts in ([(-1.50, 0), (-1.26, 0), (-1.14, 3.0), (-1.32, 3.0)], [(1.26, 0), (1.50, 0), (1.32, 3.0), (1.14, 3.0)], [(-1.75, 2.30), (1.75, 2.30), (1.75, 2.52), (-1.75, 2.52)], [(-2.2, 2.98), (2.2, 2.98), (2.35, 3.34), (-2.35, 3.34)]): blot(L, [sh(u, z) for u, z in pts], BLUE, .85, 3, 5)
    for sg in (-1, 1):
        a = lambda u: sg * u; o = [(1.52, -.02), (1.24, -.02), (1.14, 3.02), (1.34, 3.02)]; Q(edge, *[(a(u + (.02 if i in (0, 3) else -.02)), z) for i, (u, z) in enumerate(o)], s=2); Q(half, *[(a(u), z) for u, z in o], s=2); k = [(1.52, -.02), (1.43, -.02), (1.27, 3.02), (1.34, 3.02)] if sg < 0 else [(1.24, -.02), (1.33, -.02), (1.20, 3.02), (1.14, 3.02)]; Q(pale, *[(a(u), z) for u, z in k], s=3); k = [(1.24, -.02), (1.30, -.02), (1.18, 3.02), (1.14, 3.02)] if sg < 0 else [(1.52, -.02), (1.46, -.02), (1.30, 3.02), (1.34, 3.02)]; Q(dark, *[(a(u), z) for u, z in k], s=4)
        q = K.smooth_closed([(a(1.0), -.03), (a(1.1), .12), (a(1.38), .20), (a(1.66), .11), (a(1.78), -.03), (a(1.38), -.08)]); blot(L, [PJ(GX + u, GY - .05, z)[:2] for u, z in q], "#e2d8d6", 1, 3, 6)      # snow heaped round the foot
    Q(edge, (-1.78, 2.27), (1.78, 2.27), (1.78, 2.55), (-1.78, 2.55)); Q(half, (-1.76, 2.29), (1.76, 2.29), (1.76, 2.53), (-1.76, 2.53)); Q(pale, (-1.76, 2.44), (1.76, 2.44), (1.76, 2.53), (-1.76, 2.53)); [Q(dark, (u - .05, 2.22), (u + .05, 2.22), (u + .05, 2.60), (u - .05, 2.60)) for u in (-1.50, -1.02, 1.02, 1.50)]
    Q(edge, (-.17, 2.5), (.17, 2.5), (.17, 3.02), (-.17, 3.02)); Q(half, (-.15, 2.52), (.15, 2.52), (.15, 3.0), (-.15, 3.0)); Q(pale, (-.15, 2.52), (-.07, 2.52), (-.07, 3.0), (-.15, 3.0))
    low = lambda z, o: [(-2.05 - o, z + .06), (-1.0, z), (1.0, z), (2.05 + o, z + .06)]; Q(edge, *low(2.97, .05), *[(u, z) for u, z in low(3.30, .08)[::-1]], s=7); Q(half, *low(2.99, 0), *low(3.16, .03)[::-1], s=8); Q(pale, *low(3.11, .03), *low(3.16, .04)[::-1], s=8); Q(dark, *low(3.16, .16), *low(3.22, .18)[::-1], s=9)
    top = lambda z, o: [(-2.25 - o, z + .13), (-1.1, z + .01), (1.1, z + .01), (2.25 + o, z + .13)]; Q(half, *top(3.20, 0), *top(3.36, .07)[::-1], s=10); Q(pale, *top(3.31, .05), *top(3.36, .07)[::-1], s=11); Q("#efe6de", *top(3.35, .06), (2.30, 3.58), (1.2, 3.45), (0, 3.46), (-1.1, 3.44), (-2.30, 3.58), r=3, s=12)
    for sg in (-1, 1): [N.lines_of(L, at(GY, (GX + sg * (1.20 + q + .13 * (1 - z0 / 3)), z0), (GX + sg * (1.20 + q + .13 * (1 - z1 / 3)), z1)), 1.1, "#a98660", .8) for q, z0, z1 in ((.04, .5, 1.7), (.10, 1.4, 2.2), (.07, .3, .9))]
    g = random.Random(2); [blot(L, P.oval(*PJ(GX + g.choice((-1, 1)) * g.gauss(1.4, .45), GY - abs(g.gauss(.25, .3)))[:2], g.uniform(2, 7) * S, g.uniform(1.5, 3) * S), "#e0bd7c", .9, 1, i) for i in range(40)]
def beasts(L):
    """Two horses at the wall, and the man who holds them, looking over a neck at us."""
    rim = [("#f6e3c4", -2.0 * S, -1.6 * S, .9)]; line = (KEY, 1.1); mane = "#2a2230"; px, py, s = PJ(3.55, 14.9)
    for x, y, wd in ((2.2, 14.6, 1.2), (5.0, 15.2, 1.2)): a, b, k = PJ(x + .9, y - .35); blot(L, P.oval(a, b, wd * k, .12 * k), BLUE, .85, 3, 4)
    def man(x, y, hm): q = PJ(x, y); yv = .868; K.stamp(L, G.back(dress="coat", hat="none", collar="up", left="down", right="out", belt="full", seed=5) + [("face", "c", [(-.045, yv + .045), (.045, yv + .045), (.048, yv + .008), (.028, yv - .036), (0, yv - .044), (-.028, yv - .036), (-.048, yv + .008)]), ("hat", "c", [(-.066, yv + .028), (-.074, yv + .07), (-.05, yv + .118), (.0, yv + .128), (.052, yv + .118), (.074, yv + .07), (.066, yv + .028), (.0, yv + .044)]), ("hat", "c", [(-.070, yv + .05), (-.050, yv + .03), (-.050, yv - .02), (-.072, yv - .01)]), ("hat", "c", [(.070, yv + .05), (.050, yv + .03), (.050, yv - .02), (.072, yv - .01)])], q[0], q[1], q[2] * hm, dict(body="#5f5c50", coat="#5f5c50", sleeve="#5f5c50", fold="#403e40", boot="#2f2a34", hat="#5a4640", hat2="#5a4640", face="#b98468", glove="#3a3238", hair="#3a3038", belt="#3a3036", cuff="#5f5c50", fur="#5a4640", strap="#3a3036", shawl="#5f5c50"), False, rim, None, 5, line=line)
    def horse(x, y, hm, flip, hd, c, sd): q = PJ(x, y); K.stamp(L, K.horse("stand", hd), q[0], q[1], q[2] * hm, dict(body=c, far=R.hexes({"x": c}, "#1c1a2c", .3)["x"], mane=mane, strap="#2a2230"), flip, rim, ("#efe6de", 3.0 * S), sd, line=line)
    horse(5.62, 15.2, 1.40, True, -.20, "#7a5a48", 7); horse(2.75, 14.6, 1.42, True, -.05, "#4f4048", 8); man(3.98, 14.8, 1.72)
    for x, y, z in ((1.25, 14.4, 1.62), (4.2, 15.1, 1.55)): q = PJ(x, y, z); P.paint(L, K.smoke(h, w, q[0], q[1], .5 * q[2], .34 * q[2], 11, .5, 30) * .6, "#f3e9e2")
def press(light):
    sky = N.sky([(0, "#6f83a8"), (.16, "#93a3b9"), (.32, "#bcbfc6"), (.45, "#e6d3c0"), (.54, "#fbdfb6"), (1, "#f3dcc0")], [(170, 44, -300, 2100, "#a3afc0", .7), (340, 36, 1200, 3700, "#c9c8c8", .7), (520, 26, -200, 1900, "#ecd9c4", .8)], 0, 4, (620, 950, 620, 170, "#fff0cf", .7)); far = country(); mid = P.over(ground(), pigsty()); t = N.empty()
    for i, (x, hh) in enumerate(((-1.95, 300), (5.25, 260))): q = PJ(x, STY + 2, 4.3); P.paint(t, K.smoke(h, w, q[0], q[1], hh * S, 90 * S, 31 + i, .3) * .62, "#f0e4da")
    mid = P.over(mid, t); near = N.empty(); beasts(mid); gate(near); fore = N.empty(); tr = K.tree2d(h, w, 3010 * S, 1840 * S, 1750 * S, 8, .30, -.10, 9, 40 * S); P.paint(fore, tr, "#2b2c48"); P.paint(fore, np.clip(tr - P.shift(tr, 3, 2), 0, 1) * .8, "#d9d2d6")
    for L, sd in ((far, 30), (near, 32)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("snow")
