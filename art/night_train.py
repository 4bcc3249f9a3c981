"""The Line at night, winter 1939: what the last wagon leaves behind - rails, a bridge with its lamp and its sentry, the guard-house, snow, forest.
   stage A:  blender -b -P night_train.py -- [scale%]        stage B:  python3 night_train.py dusk dark
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
import numpy as np
PLACE = "night-train"; LIGHTS = ("dusk", "dark")
EYE = 3.3; LAMPS = ((-2.9, 17.0), (-2.75, 96.0), (-2.75, 230.0)); SENTRY = (-2.0, 17.6)

def land(x, y):
    """Height of the snow: embankment along x = 0, the hollow of a stream at y = 32."""
    a = abs(x - .3 * math.sin(y * .05)); b = -2.7 * min(1, max(0, (a - 2.3) / 3.6)) ** .8; d = math.exp(-((y - 32.5) / 4.6) ** 4); z = b + .14 * math.sin(x * .9 + y * .31) * min(1, max(0, a - 2) / 3); return z * (1 - d) + (-4.3) * d
def model(scale):
    K.reset(); rng = random.Random(9); L = []
    K.ground("near", -14, 14, 2, 72, 57, 96, land, "snow"); K.ground("near", -80, -13.8, 2, 72, 24, 40, lambda x, y: land(-13.8, y) + .5 * math.sin(x * .13 + y * .2), "snow"); K.ground("near", 13.8, 90, 2, 72, 24, 40, lambda x, y: land(13.8, y) + .5 * math.sin(x * .13 + y * .2), "snow")
    K.ground("mid", -14, 14, 70, 330, 41, 30, land, "snow"); K.ground("mid", -300, -13.8, 70, 330, 20, 16, lambda x, y: -2.7, "snow"); K.ground("mid", 13.8, 300, 70, 330, 20, 16, lambda x, y: -2.7, "snow")
    K.strip("near", [(x, 32.5 + 1.2 * math.sin(x * .12)) for x in range(-80, 90, 3)], 5.0, -4.12, "ice")
    N.rails("near", [(0, y) for y in np.arange(1.5, 70, 1.5)], .12, step=.70); N.rails("mid", [(0, y) for y in range(70, 320, 10)], .12, step=3.0)
    B = K.Mesh("bridge", "near")
    for x in (-2.25, 2.25):
        B.box(x - .10, x + .10, 25.6, 39.4, -.75, .55, "iron", top="snow"); B.box(x - .22, x + .22, 25.6, 39.4, .55, .65, "iron", top="snow")
        for i in range(11): y = 25.8 + i * 1.34; B.box(x - .16, x + .16, y - .05, y + .05, -.75, .55, "iron")
    for y0, y1 in ((23.6, 25.8), (39.2, 41.6)): B.box(-3.2, 3.2, y0, y1, -4.4, -.12, "stone")
    B.box(-2.1, 2.1, 25.6, 39.4, -.45, -.15, "iron"); B.build()
    for i, (x, y) in enumerate(LAMPS):
        M = K.Mesh("lamp", "near" if y < 70 else "mid"); M.lathe(x, y, -.4, [(.12, 0), (.09, .3), (.06, 3.7), (0, 3.8)], 8, "wood"); M.box(x, x + .75, y - .04, y + .04, 3.22, 3.30, "wood", top="snow"); M.lathe(x + .7, y, 2.62, [(.10, 0), (.15, .08), (.15, .38), (.10, .44)], 8, "lamp"); M.lathe(x + .7, y, 3.04, [(.30, 0), (.08, .16), (0, .18)], 8, "iron"); M.build(); L.append((x + .7, y, 2.7, 4))
    # the guard-house: thick brick, loopholes, one window towards the line, sandbank of snow, wire
    H = K.Mesh("guard", "near"); x0, x1, y0, y1, b = -11.6, -6.4, 42.6, 47.2, -1.9; H.box(x0, x1, y0, y1, b - 1, b + 5.4, "brick"); H.box(x0 - .15, x1 + .15, y0 - .15, y1 + .15, b + 2.7, b + 2.95, "brick_b", top="snow"); H.box(x0 - .3, x1 + .3, y0 - .3, y1 + .3, b + 5.4, b + 5.7, "brick_b", top="snow")
    K.Mesh.lathe(H, (x0 + x1) / 2, (y0 + y1) / 2, b + 5.7, [(4.1, -.1), (4.1, .12), (.3, 1.5), (0, 1.55)], 4, "snow", math.pi / 4)
    H.box(x0 + .6, x0 + 1.4, y0 + 2, y0 + 2.8, b + 5.6, b + 7.6, "brick_b", top="snow"); fr = ((x0, y0, b), (1, 0, 0), (0, -1, 0)); fs = ((x1, y0, b), (0, 1, 0), (1, 0, 0))
    for f, us in ((fr, (1.0, 4.3)), (fs, (1.0, 3.4))):
        for u in us: H.face(f, [(u - .14, 3.6), (u + .14, 3.6), (u + .14, 4.5), (u - .14, 4.5)], .02, "ink")
    H.obox(fr, 2.0, 3.3, 0, .1, .95, 2.3, "stone"); H.face(fr, [(2.15, 1.1), (3.15, 1.1), (3.15, 2.15), (2.15, 2.15)], .11, "glass_lit"); H.obox(fr, 2.62, 2.68, .11, .15, 1.1, 2.15, "mullion"); H.obox(fr, 2.15, 3.15, .11, .15, 1.62, 1.68, "mullion"); H.face(fs, [(1.7, .2), (2.7, .2), (2.7, 2.2), (1.7, 2.2)], .03, "door"); H.face(fs, [(2.0, 3.5), (2.5, 3.5), (2.5, 4.3), (2.0, 4.3)], .03, "glass_lit"); H.build()
    N.wire("near", [(-15, 40.2), (-4.8, 40.2), (-4.8, 49)], 1.5, 1.9, 4, -2.1); K.snowbank("near", -5.0, 42, 58, 2.0, 1.0, 4)
    for i, y in enumerate((9, 31, 53)): K.pole("near", 5.4, y, 7.2, .11, "wood", arms=((6.6, -.9, .9), (6.0, -.7, .7)), z0=-2.8)
    for y in (75, 97, 120, 150, 190, 240): K.pole("mid", 5.4, y, 7.2, .11, "wood", arms=((6.6, -.9, .9), (6.0, -.7, .7)), z0=-2.8)
    K.camera((.0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .415, (.545 - .5) * .5625)); K.sun((.3, .5, -.8))
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid", "near"], scale=scale, lights=L)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, cv2
from kit_land import h, w, S, YY, XX, X, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
DUSK = {"snow": ("#4c6496", "#6883b0", "#8aa3c8"), "ground": ("#4c6496",) * 3, "road": ("#36497c", "#415688", "#526898"), "ice": ("#2c4478", "#38548a", "#5474a6"), "plank": ("#28305c", "#323c6a", "#444e7c"), "iron": ("#141c48", "#202a58", "#38446e"), "wood": ("#181c44", "#262a54", "#43466c"), "stone": ("#2e3a6c", "#40507e", "#5a6a94"), "brick": ("#2c2750", "#40305a", "#5a3f62"), "brick_b": ("#262448", "#362c54", "#4e3a60"), "lamp": ("#ffe3a4",) * 3, "glass_lit": ("#f6c06a", "#f9cd80", "#fbdc96"), "mullion": ("#2a2148",) * 3, "door": ("#1c1c42", "#28284e", "#34345a"), "ink": ("#0c0f34",) * 3}
NIGHT = {"snow": ("#22335f", "#304674", "#46608e"), "ground": ("#22335f",) * 3, "road": ("#1b2752", "#22305e", "#2c3c6a"), "ice": ("#15244f", "#1e315f", "#2c4676"), "plank": ("#141a40", "#1a224a", "#263058"), "iron": ("#0b1036", "#131a44", "#222c56"), "wood": ("#0c1034", "#161a40", "#282c54"), "stone": ("#1a2450", "#26325e", "#384670"), "brick": ("#1b1a40", "#262046", "#382a4e"), "brick_b": ("#17173a", "#201c42", "#30284c"), "lamp": ("#ffe6aa",) * 3, "glass_lit": ("#f2b65e", "#f6c476", "#fad488"), "mullion": ("#1c1638",) * 3, "door": ("#101236", "#181a40", "#22244a"), "ink": ("#060924",) * 3}
SCRIPT = {
    "dusk": dict(ink=DUSK, key=dict(mid="#2c3a70", near="#0d1340"), fog=("#6a7fae", 50, 300, .70), cast="#33477e", pool=("#e8a872", "#f6cd92"), warm=("#c98a72", .62), hill=([(0, "#3d4f8a"), (.3, "#4a5f96"), (1, "#6a80ae")], [(0, "#1f2f66"), (.4, "#2d4078"), (1, "#4a6096")]), trees=("#324682", "#1c2a60", "#121c4c"), coat="#2c3158", rim=[("#f2b878", 2.0, -1.0), ("#8fabd2", -1.6, -.8)], fade=("#1a2150", .38), fore="#080c2c", foreline="#4c6294",
                 sky=[(0, "#0a1538"), (.10, "#12245a"), (.24, "#24457e"), (.36, "#4f72a6"), (.45, "#8d93b4"), (.51, "#c79a9a"), (.55, "#e2a486"), (1, "#c08a86")], clouds=[(240, 40, -300, 1900, "#1a2f68", .8), (470, 34, 1000, 3500, "#365a92", .7), (660, 26, -300, 1500, "#6d85b0", .75), (800, 18, 1200, 3400, "#a58fa4", .85), (900, 12, -200, 1600, "#d49a8c", .9)], stars=70),
    "dark": dict(ink=NIGHT, key=dict(mid="#141e4c", near="#060a2a"), fog=("#223462", 40, 300, .66), cast="#182650", pool=("#c98f5c", "#f0bf7c"), warm=("#a8704f", .62), hill=([(0, "#14204c"), (.3, "#182755"), (1, "#22346a")], [(0, "#0d163e"), (.4, "#132048"), (1, "#1e2f5e")]), trees=("#121d4a", "#0b1338", "#070c2a"), coat="#1e2248", rim=[("#f2b878", 2.2, -1.0)], fade=("#10163c", .46), fore="#04071c", foreline="#2a3a68",
                 sky=[(0, "#060b24"), (.14, "#0a1232"), (.30, "#101d48"), (.44, "#182b5c"), (.53, "#22386a"), (.56, "#2a4272"), (1, "#22386a")], clouds=[(300, 60, -300, 2100, "#0c1638", .7), (560, 44, 900, 3500, "#142450", .7), (760, 30, -300, 1700, "#1c3060", .7)], stars=260)}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2]; v = .20 + .42 * up + .12 * np.clip(-n[..., 1], 0, 1) + .30 * n[..., 0] * (up > .3); v = np.where(mask(D, "snow"), cv2.GaussianBlur(v, (0, 0), 9 * S), v) + .05 * P.noise(h, w, 500, 70, 5); return (v > .40).astype(int) + (v > .66).astype(int)
    return f
def extra(light):
    C = SCRIPT[light]
    def f(D, rgb):
        sn = mask(D, "snow"); b = N.lying(HY, VX, 240, 14, 21) + .5 * N.lying(HY, VX, 70, 7, 22); rgb = np.where((sn & (b > .62))[..., None], rgb * 1.07, rgb); rgb = np.where((sn & (b < -.70))[..., None], rgb * .94, rgb)
        sl = mask(D, "plank", "road") & (N.lying(HY, VX, 60, 9, 31) > .25) & (np.abs(np.abs(D["pos"][..., 0]) - .76) > .12); rgb = np.where(sl[..., None], P.hexc(C["ink"]["snow"][1]), rgb)        # snow lies between the rails
        lp = P.lamps(D, [(x + .7, y, 2.7, 5.2) for x, y in LAMPS], .15); st = P.step(lp, (.20, .46), 7, .06, 30); pale = mask(D, "snow", "ice", "stone", "road", "plank") & ~(mask(D, "snow") & (D["pos"][..., 2] > 3.4))
        for i, (c, a) in enumerate(((C["pool"][0], .70), (C["pool"][1], .92))): rgb = np.where((pale & (st > i))[..., None], rgb + (P.hexc(c) - rgb) * (a if not i else a), rgb)
        return np.where((~pale & (st > 0) & ~mask(D, "lamp", "glass_lit"))[..., None], rgb + (P.hexc(C["warm"][0]) - rgb) * C["warm"][1] * .6, rgb)
    return f
def far(light):
    C = SCRIPT[light]; hy = HY / S; L = empty(); r0 = N.hill(hy - 120 + 60 * np.exp(-((X - VX / S) / 500) ** 2), ((60, 900), (14, 200)), 3); L = P.over(L, N.ridge(r0, C["hill"][0], 11, 420)); t = empty(); r1 = N.hill(hy - 44 + 34 * np.exp(-((X - VX / S) / 240) ** 2), ((24, 600), (8, 150)), 9); N.spruces(t, r1, 420, 26, 62, C["trees"][0], 5, -20, 3220); t = P.over(t, N.ridge(r1, C["hill"][1], 13, 300)); return P.over(L, t)
def walls(light):
    """Two walls of forest that close on the cutting, darker towards us."""
    C = SCRIPT[light]; L = empty(); hy = HY / S; vx = VX / S; snow = C["ink"]["snow"][1]
    for k, (d, hmin, hmax, col, n) in enumerate(((210, 70, 130, C["trees"][0], 150), (430, 130, 230, C["trees"][1], 90))):
        r = (np.full(w, hy + 26 + k * 26) + 6 * P.noise(1, w, 200, 1, 6 + k)[0]) * S; N.spruces(L, r, n, hmin, hmax, col, 20 + k, -60, vx - d, None, snow if k else None); N.spruces(L, r, n, hmin, hmax, col, 40 + k, vx + d * .9, 3260, None, snow if k else None)
    return L
FIG = dict(body="#3a3e58", coat="#9a8a74", boot="#24263c", belt="#2a2a3c", seam="#2c2e42", collar="#5a5660", hat="#5a5458", glove="#2c2e42", rifle="#2a2230", strap="#2a2a3c", face="#9a7868", lampb="#2a2a3c", lampg="#ffd98c", cane="#2a2230", fur="#5a5458")
def press(light):
    C = SCRIPT[light]; T, E = tone(light), extra(light); B = lambda layer, seed, **k: N.block(RAW, layer, C["ink"], T, C["key"][layer], seed=seed, fog=C["fog"], extra=E, lit=("glass_lit", "lamp"), mute=("road", "ice", "plank"), quiet=("snow", "ice"), **k)[0]
    mid = P.over(walls(light), empty()); mid = P.over(mid, B("mid", 33, wob=.8, lines=(1.8, .9), zref=24, zfade=260)); near = B("near", 47, lines=(2.6, 1.3), zref=14, zfade=90)
    for i, (x, y) in enumerate(LAMPS[1:]): px, py, s = PJ(x + .7, y, 2.8); P.blot(mid, P.oval(px, py, (9 - 3 * i) * S, (9 - 3 * i) * S, 8), "#ffdf9a"); gx, gy, gs = PJ(x + .9, y, .1); P.blot(mid, P.oval(gx, gy, gs * 2.2, gs * .35 + 3 * S), C["pool"][0], .8, 1.2)
    # telegraph wires, from pole to pole
    tops = [PJ(5.4, y, 6.65) for y in (9, 31, 53, 75, 97, 120, 150)]
    for o, a in ((-.8, .8), (.8, .8)): N.lines_of(near, [(px + o * s, py) for px, py, s in tops], 1.4, C["key"]["near"], a, 10)
    win = P.warp(poly([PJ(-9.45, 42.2, -2.66)[:2], PJ(-8.45, 42.2, -2.66)[:2], PJ(-7.4, 38.8, -2.66)[:2], PJ(-9.5, 38.8, -2.66)[:2]]), N.MAPS, False); P.paint(near, win * .85, C["pool"][0])      # the guard-house window lies on the snow
    x, y = SENTRY; px, py, s = PJ(x, y, .06); sh = [PJ(x + u, y + v, .02)[:2] for u, v in ((-.2, -.05), (.28, .0), (1.1, 1.0), (1.5, 1.8), (1.2, 2.0), (.6, 1.2))]; P.blot(near, sh, C["cast"], .8, 1.5)
    ink = mixed(FIG, *C["fade"]); K.stamp(near, R.soldier(1), px, py, s * 1.76, ink, False, C["rim"], ("#aebfd8" if light == "dusk" else "#7f92b8", 3), 5, line=(C["key"]["near"], 1.1))
    px, py, s = PJ(-10.2, 44.8, 5.4); m = K.smoke(h, w, px, py, 560 * S, 120 * S, 7, .10); t = empty(); P.paint(t, m * .5, C["hill"][0][1][1]); near = P.over(t, near)
    # where we stand: the brake platform of the last wagon, its post, its rail and its red lamp
    fore = empty(); c = C["fore"]; q = lambda pts, a=1.0, col=c, sd=1: P.blot(fore, [(px * S, py * S) for px, py in pts], col, a, 2.0, sd)
    q([(-60, -20), (58, -20), (72, 1820), (-60, 1820)]); N.lines_of(fore, [(66 * S, -10 * S), (78 * S, 1810 * S)], 2.2, C["foreline"], .8); q([(-60, 1716), (3260, 1700), (3260, 1830), (-60, 1830)], sd=2); N.lines_of(fore, [(100 * S, 1712 * S), (3230 * S, 1699 * S)], 2.4, C["foreline"], .8)
    q([(2380, 1180), (3260, 1168), (3260, 1200), (2380, 1210)], sd=4)
    for x in (2396, 2620, 2850, 3080): q([(x, 1190), (x + 24, 1190), (x + 22, 1720), (x - 2, 1720)], sd=x)
    N.lines_of(fore, [(2380 * S, 1180 * S), (3250 * S, 1168 * S)], 2.2, C["foreline"], .8); q([(146, 1250), (250, 1250), (262, 1410), (134, 1410)], sd=6); q([(60, 1286), (150, 1292), (150, 1312), (60, 1308)], sd=7); q([(172, 1210), (224, 1210), (236, 1252), (160, 1252)], sd=8); P.blot(fore, P.oval(198 * S, 1328 * S, 38 * S, 40 * S, 16), "#c8352c", 1, 1.5); P.blot(fore, P.oval(190 * S, 1320 * S, 18 * S, 19 * S, 10), "#f08a5c", .9, 1.5)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], C["stars"], 5)), ("far", far(light)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
