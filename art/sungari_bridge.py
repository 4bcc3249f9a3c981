"""The railway bridge at Sungari-2, August 1945, seen as one walks it: sleepers, and the river between them.   python3 sungari_bridge.py afternoon dusk
Two-dimensional; no geometry passes.  We look from the second span to the bank with the hut; the cable lies along the rail.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
PLACE = "sungari-bridge"; LIGHTS = ("afternoon", "dusk")
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE, FOC = 985, 1290, 1.75, 2300; PJ = N.Plane(HY, VX, EYE, FOC); LEVEL = -11.0; BANK = 330          # the river lies eleven metres under the rails
HUT = 48.5
OFF = -.55                                                             # the track's middle, seen from where we stand
HALF, HIGH, PANEL = 2.75, 7.6, 6.4
SCRIPT = {
    "afternoon": dict(sky=[(0, "#9c8a5e"), (.16, "#b59f6c"), (.34, "#d2ba84"), (.47, "#e9d4a0"), (.55, "#f5e4b4"), (1, "#e9d2a0")], clouds=[(210, 60, -300, 2000, "#bca673", .7), (420, 44, 1300, 3700, "#cbb47e", .7), (640, 34, 300, 2500, "#e2cb98", .75), (820, 22, 1500, 3500, "#f3e2b4", .8)], stars=0,
                      water=[(0, "#e6d6a6"), (.10, "#d8c690"), (.35, "#bda872"), (.75, "#9c8459"), (1, "#7f6747")], glint="#f6e9c2", deep="#8a754d", hill=[(0, "#b7a072"), (.3, "#a8905f"), (1, "#93794c")], wood=("#8f7c50", "#7a6840"), sand="#dcc590", hut=("#6b5340", "#866a4e", "#5a4638"), lamp=None,
                      iron=("#4a3630", "#5f4638", "#8d6a4c"), ironfar="#a38660", sleeper=("#5c4334", "#7d5e44", "#a98659"), rail=("#3a2a26", "#ecd9a6"), cable="#1c1414", tape="#e8dcbc", key="#2a1a1c", cloth="#8a7d52", fade=("#c9ae78", .0), cast="#4a352b", rim=[("#f5e0a8", -2.4, -1.2)], plank="#b58f5e"),
    "dusk": dict(sky=[(0, "#0b1028"), (.16, "#10183a"), (.32, "#18264c"), (.44, "#24385c"), (.52, "#35506a"), (.55, "#426072"), (1, "#2c4458")], clouds=[(260, 50, -300, 1900, "#0e1534", .7), (480, 40, 1200, 3700, "#172446", .7), (720, 26, 200, 2300, "#263c5e", .75)], stars=230,
                 water=[(0, "#4b6a78"), (.08, "#38566a"), (.3, "#274158"), (.7, "#182c46"), (1, "#0f1e36")], glint="#6f93a0", deep="#142640", hill=[(0, "#1d3046"), (.3, "#182840"), (1, "#131f36")], wood=("#162538", "#111c30"), sand="#2b4256", hut=("#0d1526", "#131d30", "#0d1526"), lamp="#ffdf9a",
                 iron=("#080c1e", "#0e1428", "#29405a"), ironfar="#1c2e46", sleeper=("#0a1022", "#141c32", "#2c4058"), rail=("#070a18", "#7f9cab"), cable="#04060f", tape="#8fa3ac", key="#04060f", cloth="#222a3c", fade=("#0c1224", .72), cast="#060a18", rim=[("#7f9cab", -2.2, -1.4)], plank="#26344a")}

def banks(light):
    """The river, its far bank, and the hut where the cable ends."""
    C = SCRIPT[light]; L = N.empty(); wl = PJ(0, BANK, LEVEL)[1] / S; hill = N.hill(HY - 34 - 30 * np.exp(-((X - 700) / 500) ** 2), ((14, 700), (5, 160)), 3); L = P.over(L, D.ridge(hill, C["hill"], 5, 200)); L = P.over(L, N.woods(hill + 34 * S, 150, 14, 40, C["wood"][0], 6, -20, 3220, .9)); L = P.over(L, N.woods(hill + 62 * S, 60, 16, 44, C["wood"][1], 8, -20, 1100)); L = P.over(L, N.woods(hill + 60 * S, 70, 16, 44, C["wood"][1], 9, 1560, 3220))
    shore = N.hill(wl - 6 - 26 * np.exp(-((X - VX) / 420) ** 2), ((4, 300), (2, 80)), 7); L = P.over(L, D.ridge(shore, [(0, C["sand"]), (1, C["hill"][2][1])], 9, 120))
    r = np.full(w, wl * S); d = np.clip((YY / S - wl) / (1800 - wl), 0, 1); rgb = P.ramp(C["water"])[(np.clip(d + .012 * P.noise(h, w, 700, 30, 5), 0, 1) * 1023).astype(int)]; n = N.lying(HY * S, VX * S, 220, 9, 11); q = N.lying(HY * S, VX * S, 120, 7, 12)
    rgb = np.where((n > .62)[..., None], rgb + (P.hexc(C["glint"]) - rgb) * .55, rgb); rgb = np.where((q < -.68)[..., None], rgb + (P.hexc(C["deep"]) - rgb) * .5, rgb)
    if C["lamp"]:
        hx = PJ(HUT, BANK + 6)[0]; lane = (np.abs(XX - hx + 10 * S * N.lying(HY * S, VX * S, 50, 5, 19)) < (5 + 26 * d) * S) & (d < .42) & (N.lying(HY * S, VX * S, 50, 4, 15) > -.35 + 2.4 * d); rgb = np.where(lane[..., None], P.hexc("#e0ad6c"), rgb)
    W = np.concatenate([P.pigment(rgb.astype(np.float32), 61, .045, .03, period=30), N.below(r)[..., None]], -1).astype(np.float32); L = P.over(L, W)
    t = C["hut"]; hz = -6.5; D.house(L, PJ, HUT - 4, HUT + 4, BANK + 4, BANK + 9, 3.4, 5.2, t[:2], (t[2], t[0]), z=hz)
    if C["lamp"]: px, py, s = PJ(HUT - 1, BANK + 4, hz + 1.8); D.blot(L, [(px + u * S, py + v * S) for u, v in ((-9, -10), (9, -10), (9, 10), (-9, 10))], C["lamp"])
    else: D.front(L, PJ, HUT, BANK + 4, -1.8, -.2, hz + .9, hz + 2.4, t[0])
    return L
def portal(L, y, c, lit, near):
    """One cross-frame: two uprights, the strut overhead and its knees."""
    x0, x1 = OFF - HALF, OFF + HALF; r = .15 if not near else .17
    for x in (x0, x1): D.beam(L, PJ, (x, y, -.5), (x, y, HIGH), r, c, lit=(lit, .16) if lit else None)
    D.beam(L, PJ, (x0, y, HIGH), (x1, y, HIGH), .15, c); D.beam(L, PJ, (x0, y, HIGH - 1.1), (x1, y, HIGH - 1.1), .10, c)
    for i in range(6): a, b = x0 + i * (x1 - x0) / 6, x0 + (i + 1) * (x1 - x0) / 6; D.beam(L, PJ, (a, y, HIGH - (1.1 if i % 2 else 0)), (b, y, HIGH - (0 if i % 2 else 1.1)), .06, c)
    for x, k in ((x0, 1), (x1, -1)): D.beam(L, PJ, (x, y, HIGH - 2.0), (x + k * 1.1, y, HIGH - 1.0), .09, c)
def span(L, y0, n, light, near=False):
    """Trusses of one span from y0, n panels long, farthest panel first."""
    C = SCRIPT[light]; mix = lambda y: "#%02x%02x%02x" % tuple(int(v * 255 + .5) for v in np.clip(P.mixc(C["iron"][0], C["ironfar"], min(.8, y / 150)), 0, 1)); mix2 = lambda y: "#%02x%02x%02x" % tuple(int(v * 255 + .5) for v in np.clip(P.mixc(C["iron"][2], C["ironfar"], min(.9, y / 120)), 0, 1))
    for i in range(n, -1, -1):
        y = y0 + i * PANEL; c, l = mix(max(y, 1)), mix2(max(y, 1))
        if i < n:
            a, b = y, y + PANEL
            for sg in (-1, 1):
                x = OFF + sg * HALF; lit = (l, .14) if sg < 0 else None; up = i % 2
                if i == 0: D.beam(L, PJ, (x, a, -.4), (x, b, HIGH), .24, c, lit=lit)
                elif i == n - 1: D.beam(L, PJ, (x, a, HIGH), (x, b, -.4), .24, c, lit=lit)
                else: D.beam(L, PJ, (x, a, HIGH if up else -.4), (x, b, -.4 if up else HIGH), .12, c, lit=lit); D.beam(L, PJ, (x, a, HIGH), (x, b, HIGH), .24, c)
                D.beam(L, PJ, (x, a, -.45), (x, b, -.45), .26, c, lit=lit); D.beam(L, PJ, (x, a, 1.05), (x, b, 1.05), .035, c); D.beam(L, PJ, (x, a, .55), (x, b, .55), .025, c)
            if 0 < i < n - 1: D.beam(L, PJ, (OFF - HALF, a, HIGH), (OFF + HALF, b, HIGH), .07, c); D.beam(L, PJ, (OFF + HALF, a, HIGH), (OFF - HALF, b, HIGH), .07, c)
        if 0 < i < n: portal(L, y, c, l, near)
def deck(L, light):
    """Floor beams, sleepers with the river between them, rails, a plank walk, and the two cables."""
    C = SCRIPT[light]; T = C["sleeper"]; x0, x1 = OFF - HALF, OFF + HALF; rng = random.Random(4)
    D.face(L, PJ, [(x0, 26, -.3), (x1, 26, -.3), (x1, BANK, -.3), (x0, BANK, -.3)], T[0]); D.face(L, PJ, [(x0, 40, -.28), (x0 + .5, 40, -.28), (x0 + .5, BANK, -.28), (x0, BANK, -.28)], T[1])
    y = 60.0
    while y > 1.3:
        if abs(y % PANEL) < .28: D.face(L, PJ, [(x0, y, -.9), (x1, y, -.9), (x1, y, -.3), (x0, y, -.3)], C["iron"][0], .9)
        k = rng.uniform(-.07, .07); d = .115; e = 1.32 + rng.uniform(-.05, .1); ys, ye = y - d, y + d + k * .1
        if y < 30: D.face(L, PJ, [(OFF - e + k, ys, -.11), (OFF + e + k, ys, -.11), (OFF + e + k, ys, -.02), (OFF - e + k, ys, -.02)], T[0], seed=int(y * 9)); D.face(L, PJ, [(OFF - e + k, ys, -.02), (OFF + e + k, ys, -.02), (OFF + e + k, ye, -.02), (OFF - e + k, ye, -.02)], T[1], seed=int(y * 9) + 1)
        if y < 13: D.face(L, PJ, [(OFF - e + k, ye - .06, -.015), (OFF + e * rng.uniform(-.2, .9), ye - .06, -.015), (OFF + e * rng.uniform(-.2, .9), ye, -.015), (OFF - e + k, ye, -.015)], T[2], .55)
        y -= .64
    for x in (OFF - .95, OFF + .95): D.beam(L, PJ, (x, 1.2, -.32), (x, 60, -.32), .07, C["iron"][0])
    for sg in (-1, 1): x = OFF + sg * .76; D.beam(L, PJ, (x, 1.2, .06), (x, BANK, .06), .075, C["rail"][0], least=1.4); D.beam(L, PJ, (x - .012, 1.2, .125), (x - .012, BANK, .125), .024, C["rail"][1], least=.7)
    for sg in (-1, 1):                                                # the two cables, one each side; the joint in the left one
        ys = [1.3 * 1.16 ** i for i in range(30)]; q = [PJ(OFF + sg * (.98 + .05 * math.sin(y * 1.3 + sg)), y, .03) for y in ys]
        for (a, b, s0), (c, e, s1) in zip(q, q[1:]): d = np.array((c - a, e - b)); n = np.array((-d[1], d[0])) / np.hypot(*d); r0, r1 = max(.9 * S, .026 * s0), max(.9 * S, .026 * s1); D.blot(L, [(a, b) + n * r0, (c, e) + n * r1, (c, e) - n * r1, (a, b) - n * r0], C["cable"])
    q = [PJ(OFF - .98 - .05 * math.sin(y * 1.3 - 1), y, .035) for y in (6.3, 6.45, 6.6, 6.75, 6.9)]; D.stroke(L, [(a, b) for a, b, _ in q], 12, C["tape"])
def reel(L, x, y, light, ink):
    """A wooden drum of cable stood on its edge."""
    C = SCRIPT[light]; px, py, s = PJ(x, y); b = lambda cx, r, c, k=.78: D.blot(L, P.oval(px + cx * s, py - .40 * s, r * s * k, r * s), c, 1, 1.2, 3)
    b(.22, .40, C["sleeper"][0]); D.blot(L, [(px, py - .66 * s), (px + .22 * s, py - .66 * s), (px + .22 * s, py - .14 * s), (px, py - .14 * s)], C["cable"]); b(0, .40, C["plank"]); b(0, .27, C["sleeper"][1]); b(0, .07, C["cable"])
    for a in (.3, 1.35, 2.4): D.stroke(L, [(px + .31 * s * math.cos(a), py - .40 * s + .40 * s * math.sin(a)), (px, py - .4 * s), (px - .31 * s * math.cos(a), py - .40 * s - .40 * s * math.sin(a))], 1.4, C["key"], .7)
def people(L, light):
    C = SCRIPT[light]; ink = N.mixed(D.inks(C["cloth"], "#9c6a4c", "#33261f" if light == "afternoon" else "#232a3c", hat=C["cloth"]), *C["fade"])
    def put(parts, x, y, hm, seed, flip=False):
        px, py, s = PJ(x, y); D.blot(L, P.oval(px + .12 * s, py, s * .34, s * .05), C["cast"], .75, 1.5, seed); K.stamp(L, parts, px, py, s * hm, ink, flip, [(c, a * min(1, s / S / 190), b) for c, a, b in C["rim"]], None, seed, line=(C["key"], max(.6, min(1.3, s / S / 170))))
    if light == "afternoon":
        for i, y in enumerate((25.5, 27.5)): D.box(L, PJ, 1.05 + i * .2, 1.55 + i * .2, y, y + .5, -.1, .35, (C["plank"], C["plank"], C["sleeper"][2]), C["key"], .6)
        for x, y, i, q in ((1.75, 29, 1, dict(left="hold", right="fold", nod=.06)), (1.15, 31, 2, dict(left="pocket", right="brow", turn=.5)), (1.95, 24, 3, dict(left="carry", right="hold", lean=.05, nod=.05))): put(G.back("jacket", "cap", belt="full", collar="flat", seed=i, **q), x, y, 1.62 + .02 * i, i)
        reel(L, .02, 8.3, light, ink); put(G.back("jacket", "cap", left="fold", right="hold", nod=.055, lean=.02, tilt=-.06, sway=-.02, legs="contra", belt="full", collar="flat", seed=9), -.48, 8.3, 1.60, 9)
    else: put(G.back("jacket", "cap", left="down", right="fold", turn=0, tilt=-.05, sway=-.012, legs="contra", belt="full", collar="flat", seed=11) + [("rifle", "l", [(.17, .46, .016), (.155, .80, .013), (.14, 1.22, .007)]), ("strap", "l", [(.16, .52, .006), (.10, .66, .007), (.145, 1.0, .005)])], -1.74, 9.0, 1.60, 11)
def press(light):
    C = SCRIPT[light]; sky = N.sky(C["sky"], C["clouds"], C["stars"], 5); far = banks(light); mid = N.empty(); near = N.empty()
    span(mid, 44.8, 8, light); deck(near, light); span(near, -6.4, 7, light, True); people(near, light)
    for L, sd in ((mid, 31), (near, 32)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
