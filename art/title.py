"""The key picture: the frozen river at blue dusk, a boy on the ice, the other shore.   python3 title.py dusk
Two-dimensional; no geometry passes.  The ice is a plane seen from the bank: eye 3.2 m above it, lens 30 mm.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
PLACE = "title"; LIGHTS = ("dusk",)
import print as P, kit as K, figures as G, numpy as np, cv2
h, w = P.H * P.SS, P.W * P.SS; S = P.S; YY, XX = np.mgrid[0:h, 0:w].astype(np.float32)
HY, VX, EYE, FOC = 1146 * S, 1240 * S, 3.2, 2700 * S
def at(x, y, z=0.0):
    """Metres on the ice (x right, y away, z up) -> px, py, px per metre."""
    return VX + FOC * x / y, HY + FOC * (EYE - z) / y, FOC / y
def empty(): return np.zeros((h, w, 4), np.float32)
def poly(pts): m = np.zeros((h, w), np.float32); cv2.fillPoly(m, [np.int32(np.array(pts) * 16)], 1.0, cv2.LINE_AA, 4); return m
def lying(sx, sy, seed):
    """Noise that lies on the ice."""
    d = np.maximum(YY - HY, .5) / S; base = P.noise(int(1400 * S), int(2600 * S), sx, sy, seed); mx = (1300 * S + (XX - VX) * 700 / (d + 150)).astype(np.float32); my = (np.log(d + 10) * 300 * S - 600 * S).astype(np.float32); return cv2.remap(base, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)

def sky():
    rgb = P.bokashi(h, w, [(0, "#0a1536"), (.06, "#0f1f4b"), (.20, "#1b3c76"), (.34, "#33619a"), (.46, "#6589b0"), (.535, "#9dabb8"), (.585, "#d3b9a4"), (.622, "#efb488"), (.637, "#f2a878"), (1, "#e39a78")], 2, 16)
    g = np.exp(-(((XX - VX - 40 * S) / (900 * S)) ** 2 + ((YY - HY) / (150 * S)) ** 2)); rgb = P.wipe(rgb, "#f8c893", g * .55)
    rgb = P.pigment(rgb, 4, .055, .025, .02, period=38); L = np.concatenate([rgb, np.ones((h, w, 1), np.float32)], -1)
    spec = [(470, 40, 1500, 3500), (640, 34, -500, 1500), (800, 34, 1200, 3700), (905, 24, -300, 1100), (985, 20, 700, 2700), (1050, 14, -400, 900), (1085, 12, 1500, 3500)]
    for m, c, a in zip(K.cloud_bands(h, w, spec, 31), ("#24467f", "#3d659c", "#6a86ad", "#8d9bb2", "#b9a6aa", "#d79f8c", "#e59a7c"), (.55, .5, .7, .75, .8, .85, .9)): P.paint(L, m * a, c)
    st = P.snowfall(h, w, 60, 1.3, 3.2, 19, 0); st[int(620 * S):] = 0; P.paint(L, st * P.smooth(620 * S, 380 * S, YY), "#dfe6ea"); return L
LIGHTS_ON_SHORE = (1418, 1376, 1752, 470, 2230, 2252, 2740)      # press pixels; the first two are the boy's
def shore():
    """The other shore: one thin dark line, willow scrub like a brush mark, low roofs, a few warm windows."""
    L = empty(); rng = random.Random(8); r = HY - S * (8 + 4 * P.noise(1, w, 520, 1, 3)[0] + 2 * P.noise(1, w, 40, 1, 4)[0]); m = np.clip(YY - r[None] + .5, 0, 1) * np.clip(HY + 4 * S - YY, 0, 1); thick = P.noise(1, w, 300, 1, 14)[0]
    for i in range(1500):                                     # scrub: many thin strokes standing up, thicker where the islands are
        x = rng.uniform(-10, 3210); k = thick[min(w - 1, max(0, int(x * S)))]; q = (2 + 13 * max(0, k) * rng.random() ** 1.6 + (12 * rng.random() if rng.random() < .05 else 0)) * S; cv2.line(m, (int(x * S * 16), int((HY - 2 * S) * 16)), (int((x * S + rng.uniform(-4, 4) * S) * 16), int((HY - 6 * S - q) * 16)), 1.0, max(1, int(1.6 * S)), cv2.LINE_AA, 4)
    for x, hh in ((1306, 46), (1290, 34), (1815, 40), (2186, 44), (415, 36), (2690, 40)): m = np.maximum(m, K.poplar2d(h, w, x * S, HY, hh * S, x, .9 * S) * .8)
    for x, ww, hh in ((1396, 66, 25), (1748, 48, 21), (470, 46, 20), (2238, 60, 24), (2738, 46, 20), (1462, 34, 17)): x, ww, hh = x * S, ww * S, hh * S; m = np.maximum(m, poly([(x - ww / 2, HY), (x - ww / 2, HY - hh * .55), (x - ww * .58, HY - hh * .50), (x, HY - hh * 1.15), (x + ww * .58, HY - hh * .50), (x + ww / 2, HY - hh * .55), (x + ww / 2, HY)]))
    m = P.warp(m, P.wobble_maps(h, w, 1.0, 20, 3), False); P.paint(L, m, P.pigment(np.broadcast_to(P.hexc("#22305f"), (h, w, 3)).copy(), 9, .05, .03))
    for x, hh, ln in ((1390, 190, 16), (1745, 130, 12), (2236, 160, 20)):      # hard frost: smoke stands straight up and lies over at the top
        t = np.linspace(0, 1, 40); cx = (x + ln * t ** 2 + 60 * np.clip(t - .72, 0, 1) ** 1.3 * 3 + 2 * np.sin(t * 9)) * S; cy = HY - (24 + hh * (t - .55 * np.clip(t - .72, 0, 1))) * S; wd = (2 + 8 * t) * (1 - np.clip((t - .8) / .2, 0, 1) * .8) * S
        P.paint(L, P.warp(poly(list(zip(cx - wd, cy)) + list(zip(cx + wd, cy))[::-1]), P.wobble_maps(h, w, 1.6, 14, 5), False) * .50, "#596b97")
    for i, x in enumerate(LIGHTS_ON_SHORE):
        r = (7.6 if i == 0 else 4.8) * S; y = HY - (12 + (i * 5) % 7) * S; x *= S; P.paint(L, poly([(x - r, y - r * 1.1), (x + r, y - r * 1.0), (x + r * .9, y + r * 1.1), (x - r, y + r)]), "#ffdf9a" if i < 2 else "#f9c878")
    return L
def ice():
    """Snow-ice: wind-cleared dark glass, ribbed drifts, the sky's last colour near the far side, and the boy's two lights lying on it."""
    d = np.clip((YY - HY) / (h - HY), 0, 1); stops = [(0, "#e0aa8e"), (.03, "#c4a9aa"), (.085, "#9fadc6"), (.22, "#8aa5ca"), (.50, "#6c8cbb"), (.78, "#486a9f"), (1, "#31518a")]; rgb = P.ramp(stops)[(np.clip(d + .02 * P.noise(h, w, 1100, 36, 5), 0, 1) * 1023).astype(int)]
    glass = lying(560, 40, 7) + .30 * lying(150, 14, 8); dark = P.ramp([(0, "#b498a2"), (.06, "#7d8eb0"), (.2, "#52709f"), (.5, "#34548d"), (1, "#1f3a70")])[(d * 1023).astype(int)]; g = (glass > .80 + .5 * P.smooth(.28, .55, d)) & (d > .045); rgb = np.where(g[..., None], dark, rgb)          # wind-cleared black ice, a few panes of it
    lip = (glass > .75 + .5 * P.smooth(.28, .55, d)) & ~g & (d > .045); rgb = np.where(lip[..., None], rgb + (P.hexc("#d3deea") - rgb) * .40, rgb); drift = lying(900, 15, 10) + .25 * lying(120, 10, 11); rgb = np.where(((drift > .72) & ~g & (d > .06))[..., None], rgb + (P.hexc("#cbd8e8") - rgb) * .24, rgb); rgb = np.where(((drift < -.82) & ~g & (d > .10))[..., None], rgb * .94, rgb)
    cr = np.zeros((h, w), np.float32); rng = random.Random(4)                      # long straight cracks
    for _ in range(60):
        x, y, a = rng.uniform(-24, 30), rng.uniform(7, 70), rng.choice((-.35, .25, 1.2)) + rng.uniform(-.2, .2); pts = []
        for k in range(9): pts.append(at(x, y)[:2]); a += rng.uniform(-.22, .22); x += math.cos(a) * .9; y += math.sin(a) * 1.2
        cv2.polylines(cr, [np.int32(np.array(pts) * 16)], False, 1.0, max(1, int(1.7 * S)), cv2.LINE_AA, 4)
    rgb = np.where(((cr > .4) & g)[..., None], rgb + (P.hexc("#bcd0e6") - rgb) * .55, rgb)
    L = np.concatenate([rgb, np.clip(YY - HY + .5, 0, 1)[..., None]], -1).astype(np.float32)
    for y0, x0, x1, n, big in ((84, -70, 80, 210, .95), (60, -50, -15, 70, .85), (47, 9, 40, 80, .8), (31, 13, 24, 22, .75)):        # hummocks: slabs the river pushed up and laid over each other when it froze
        rng = random.Random(int(y0)); spots = sorted(((x, y0 + 2.0 * math.sin(x * .22) + rng.gauss(0, 1.0) * y0 / 60) for x in (rng.uniform(x0, x1) for _ in range(n))), key=lambda q: -q[1])
        for x, y in spots:
            if abs(x - 1.9) < 4.2 and y > 40 or rng.random() < .5 + .5 * math.sin(x * .5 + y0): continue
            px, py, s = at(x, y); k = s * big * rng.uniform(.45, 1.25); th = rng.choice((-1, 1)) * rng.uniform(.10, .62); c, sn = math.cos(th), math.sin(th) * .8; t = k * rng.uniform(.14, .24); ux, uy = px + c * k, py - abs(sn) * k
            if th < 0: ux = px - c * k
            P.blot(L, [(px - k * .2, py - t * .1), (ux, py), (ux + k * .12, py + t * .9), (px, py + t * .9)], "#587aac"); P.blot(L, [(px, py + t * .3), (ux, uy + t * .5), (ux, py + t * .4)], "#34558f"); P.blot(L, [(px, py + t * .4), (px, py - t * .5), (ux, uy - t * .6), (ux, uy + t * .5)], "#7f9cc6"); P.blot(L, [(px, py - t * .5), (ux, uy - t * .6), (ux - k * .06, uy - t * .95), (px + (ux - px) * .1, py - t * .85)], "#e3b9a6" if y > 52 else "#cddaea")
    # the tracks: runners and hooves from under our feet past the boy and out to the light
    def track(off, width, col, a, far=400): 
        ys = 5.2 * (far / 5.2) ** np.linspace(0, 1, 90); cx = lambda y: -2.6 + 5.2 * (y - 5) / (y + 14) + .9 * math.sin(math.log(y) * 1.5) * (1 if y < 60 else 60 / y) + (y / 400) * 24; l = [at(cx(y) + off - width / 2, y)[:2] for y in ys]; r = [at(cx(y) + off + width / 2, y)[:2] for y in ys]; P.paint(L, P.warp(poly(l + r[::-1]), MAPS, False) * a, col)
    track(0, 1.9, "#8ba6cb", .42); track(.0, .50, "#5a7aab", .38)
    for o in (-.62, .62): track(o, .17, "#2c477f", .92); track(o + .12, .05, "#c3d3e6", .8)
    track(2.9, .13, "#3c5a92", .6); track(3.9, .13, "#3c5a92", .6)
    for x, a in ((LIGHTS_ON_SHORE[0], 1), (LIGHTS_ON_SHORE[2], .6), (LIGHTS_ON_SHORE[4], .6), (LIGHTS_ON_SHORE[6], .5), (LIGHTS_ON_SHORE[3], .5)):
        col = np.abs(XX - x * S + 7 * S * lying(40, 5, int(x))) < S * (5 - 3 * d * 4); P.paint(L, (col & (d > .004) & (d < .085 * a) & (lying(60, 4, int(x) + 1) > -.35)).astype(np.float32) * .85 * a, "#ffd796")
    L[..., :3] = P.pigment(L[..., :3], 12, .045, .03, period=30); return L
MAPS = P.wobble_maps(h, w, 2.2, 30, 8)
def boy(L):
    x, y = -2.05, 21.5; px, py, s = at(x, y); hm = 1.56 * 1.55
    # the afterglow is before him: his shadow comes back to us over the snow
    sh = [(-.22, 0), (-.20, -.9), (-.32, -2.6), (-.40, -4.0), (-.30, -4.7), (-.10, -5.0), (-.10, -5.7), (.12, -5.9), (.34, -5.6), (.32, -5.0), (.52, -4.6), (.50, -4.0), (.34, -2.6), (.20, -.9), (.20, 0)]; P.paint(L, P.warp(poly([at(x + u * 1.5 + .035 * v, max(3.6, y + v * 2.35))[:2] for u, v in sh]), MAPS, False) * .80, "#23407a")
    for i in range(22):                                       # his own footprints beside the runners
        fy = y - .4 - i * .78; fx = x + .85 - .42 * math.sin(i * .16) + (.17 if i % 2 else -.17); qx, qy, qs = at(fx, fy); m = np.zeros((h, w), np.float32)
        if qy > h + 40: break
        cv2.ellipse(m, (int(qx), int(qy)), (int(qs * .085), max(1, int(qs * .045))), -8, 0, 360, 1.0, -1, cv2.LINE_AA); P.paint(L, m * .85, "#24417b"); P.paint(L, np.clip(m - P.shift(m, -1.5, -2), 0, 1) * .6, "#b9cbe2")
    ink = dict(body="#161c40", coat="#1b2146", sleeve="#1b2146", fold="#0c1130", boot="#0c1029", hat="#141838", hat2="#232a54", fur="#3a4068", hair="#141430", face="#5d4e66", glove="#10142f", belt="#0c1130", cuff="#2a315c", shawl="#5c2f4a", shawl2="#7c4560", fringe="#5c2f4a", strap="#0c1029")
    K.stamp(L, G.back(dress="boy", hat="flaps", big=1.20, collar="scarf", left="down", right="down", lean=-.015, tilt=.05, sway=.02, legs="contra", turn=.35, seed=31), px, py, s * hm, ink, False, [("#2c3668", 14, 3, .8), ("#6f97d2", -3.2, -1), ("#a9c8ee", -1.5, -.6), ("#7fa4da", 2.0, -.6)], ("#b9cce4", 4), 3, line=("#070b22", 1.5)); return L
def bank():
    """Our own shore: a shoulder of snow, willow rods, last year's reed."""
    L = empty(); x = np.arange(w) / S; top = (1690 + 70 * np.sin(x / 900 + .4) - 150 * np.exp(-((x - 3300) / 900) ** 2) - 90 * np.exp(-((x + 200) / 500) ** 2) + 60 * np.exp(-((x - 1150) / 420) ** 2) + 9 * P.noise(1, w, 120, 1, 2)[0]) * S; d = (YY - top[None]) / (260 * S); m = np.clip(YY - top[None] + .5, 0, 1)
    rgb = P.ramp([(0, "#5877a9"), (.10, "#40609a"), (.35, "#2a4680"), (1, "#182c5e")])[(np.clip(d + .04 * P.noise(h, w, 240, 40, 6), 0, 1) * 1023).astype(int)]; rgb = P.pigment(rgb, 15, .05, .04); L = np.concatenate([rgb, m[..., None]], -1).astype(np.float32); P.paint(L, np.clip(m - P.shift(m, 0, 5), 0, 1) * (P.noise(h, w, 60, 10, seed=4) > -.4), "#a9c0de"); P.paint(L, (P.noise(h, w, 260, 12, 9) > .72) * m * .30, "#7f9dc8")
    return L
def reeds():
    L = empty(); b = lambda n, c, sd, a, z, x0, x1, wind=.42: P.paint(L, K.grass_blades(h, w, lambda x: h + 30 * S, n, a * S, z * S, sd, wind, x0 * S, x1 * S), c)
    b(120, "#0a1230", 31, 200, 620, 2350, 3260); b(60, "#0a1230", 32, 120, 430, -60, 520); b(34, "#33508a", 33, 180, 560, 2450, 3240); b(12, "#8fabd2", 34, 160, 500, 2500, 3230); b(12, "#33508a", 35, 120, 380, -40, 460)
    br = K.tree2d(h, w, 3240 * S, 1960 * S, 1180 * S, 14, .40, .34, 7, 20 * S, .2); P.paint(L, br, "#0a1230"); P.paint(L, np.clip(br - P.shift(br, 1.5, 3), 0, 1) * (P.noise(h, w, 30, seed=3) > -.4) * .85, "#8fabd2"); return L
def press(light):
    mid = boy(ice()); P.deliver(PLACE, light, [("sky", sky()), ("far", shore()), ("mid", mid), ("near", bank()), ("fore", reeds())])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
