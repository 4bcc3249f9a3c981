"""A quay in Shanghai at dusk, 1940: tall lit houses along a river, ships, a crowd for whom all of it is for sale, and one who has just come, with his bedding.
   python3 shanghai_quay.py dusk          (no geometry stage)
The waterfront is typical: a clock tower and a dome stood there. Signs are bars of light; nothing is written on them.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, print as P, figures as G
PLACE = "shanghai-quay"; h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX; HY, VX = 1060, 1330; PJ = N.Plane(HY, VX, 2.3, 2400); KEY = "#0c0f30"
EDGE, FRONT = -4.6, 10.5                                            # the quay's edge, the line of the houses
LAMPS = [(-3.6, y) for y in (10.5, 17, 26, 40, 62)]
def quad(L, pts, c, a=1.0, r=1.0, s=0): P.blot(L, [PJ(x, max(1.2, y), z)[:2] for x, y, z in pts], c, a, r, abs(int(s)))
def river():
    """The river with its far shore of sheds and chimneys, junks under sail, and lights drawn out on the water."""
    L = N.empty(); d = np.clip((YY - HY * S) / ((1800 - HY) * S), 0, 1); rgb = P.ramp([(0, "#e3a08a"), (.06, "#b98796"), (.2, "#6f6a9c"), (.45, "#3a4680"), (1, "#16215a")])[np.clip(d * 1023, 0, 1023).astype(int)]; n1, n2 = N.lying(HY * S, VX * S, 120, 7, 5), N.lying(HY * S, VX * S, 70, 5, 9); rgb = P.wipe(rgb, "#f2b98a", ((n1 - .75 - .7 * d + .5 * np.exp(-((XX / S - 700) / 500) ** 2)) > 0) * .8); rgb = P.wipe(rgb, "#101a4e", (n2 < -.55) * np.clip(d * 4, 0, 1) * .35); L = np.concatenate([P.pigment(rgb.astype(np.float32), 11, .045, .03, period=30), np.clip(YY - HY * S + .5, 0, 1)[..., None]], -1).astype(np.float32)
    b = lambda x0, x1, hh, c: P.blot(L, [(x0 * S, (HY + 4) * S), (x1 * S, (HY + 4) * S), (x1 * S, (HY - hh) * S), (x0 * S, (HY - hh) * S)], c, 1, 1.2, int(x0 + 200)); g = random.Random(3); x = -60
    while x < 1340: q = g.uniform(50, 130); b(x, x + q, g.uniform(12, 34), g.choice(("#4a4678", "#54507f", "#433f70"))); x += q * g.uniform(.8, 1.3)
    for x, hh in ((130, 96), (420, 120), (470, 84), (820, 104), (1110, 74)): b(x, x + 11, hh, "#433f70")
    for i in range(26):
        x = g.uniform(0, 1300); P.blot(L, P.oval(x * S, (HY - g.uniform(3, 14)) * S, 3 * S, 3 * S), "#ffd894"); [P.blot(L, P.oval((x + g.uniform(-3, 3)) * S, (HY + 9 + 9 * k) * S, g.uniform(3, 8) * S, 1.5 * S), "#f0b878", .7 - k * .08) for k in range(int(g.uniform(2, 7)))]
    for x, y, s, fl in ((930, 1098, 1.0, 1), (600, 1084, .66, 1), (1150, 1078, .5, -1)):          # junks: battened sails against the afterglow
        p = lambda pts, c: P.blot(L, [((x + fl * u * s) * S, (y - v * s) * S) for u, v in pts], c, 1, 1.4, int(x)); p([(-70, 8), (-84, 26), (-60, 18), (40, 14), (66, 30), (78, 26), (60, 0), (-60, 0)], "#25234f")
        for mx, hh, wd in ((-34, 120, 36), (8, 168, 54), (44, 104, 30)): p([(mx, 12), (mx + 3, 12), (mx + 3, hh + 14), (mx, hh + 14)], "#1c1b44"); p([(mx - wd * .35, 26), (mx + wd * .62, 22), (mx + wd * .80, hh * .50), (mx + wd * .62, hh * .86), (mx + wd * .16, hh + 6), (mx - wd * .22, hh * .9), (mx - wd * .40, hh * .5)], "#5b3f5c"); [p([(mx - wd * .38, 26 + (hh - 30) * q), (mx + wd * .72, 24 + (hh - 30) * q), (mx + wd * .72, 27 + (hh - 30) * q), (mx - wd * .38, 29 + (hh - 30) * q)], "#3b2c50") for q in (.18, .36, .54, .72)]
        p([(-60, 0), (60, 0), (44, -16), (-50, -16)], "#1e2352"); P.blot(L, P.oval((x + fl * 60 * s) * S, (y - 34 * s) * S, 4 * S, 4 * S), "#ffd894")
    return L
def steamer(L):
    """A coaster moored at the quay, from her quarter: rust and portholes, a funnel, a lamp at the gangway."""
    b = lambda pts, c, r=1.6, s=0: P.blot(L, [(x * S, y * S) for x, y in pts], c, 1, r, s)
    b([(-60, 1000), (470, 1010), (560, 1000), (540, 1120), (470, 1235), (-60, 1300)], "#1b1a40"); b([(-60, 985), (480, 996), (566, 986), (560, 1004), (470, 1014), (-60, 1004)], "#3c355c"); b([(-60, 1190), (500, 1150), (486, 1200), (466, 1238), (-60, 1302)], "#4a2a44"); b([(-60, 800), (330, 820), (330, 1000), (-60, 990)], "#2d2b58"); b([(-60, 782), (346, 804), (346, 822), (-60, 802)], "#50486e"); b([(40, 640), (176, 648), (172, 812), (44, 806)], "#251f48"); b([(38, 668), (177, 676), (176, 712), (39, 704)], "#8c3a3c"); b([(420, 560), (428, 560), (432, 1000), (420, 1000)], "#1b1a40"); N.lines_of(L, [(424 * S, 580 * S), (176 * S, 700 * S)], 1.6, "#1b1a40", 1, 8); N.lines_of(L, [(424 * S, 580 * S), (560 * S, 992 * S)], 1.6, "#1b1a40"); N.lines_of(L, [(424 * S, 740 * S), (300 * S, 640 * S)], 2.6, "#1b1a40")
    [b([(x, 868), (x + 34, 870), (x + 34, 912), (x, 910)], "#f8cf86", 1, x) for x in (8, 78, 148, 218, 288)]; [P.blot(L, P.oval(x * S, (1066 + .02 * x) * S, 11 * S, 11 * S), "#f8cf86", 1, 1, x) for x in (30, 108, 186, 264, 342)]
    for x in (30, 108, 186, 264): [P.blot(L, P.oval((x + 6 * math.sin(k * 2 + x)) * S, (1316 + 22 * k) * S, (20 - 1.5 * k) * S, 3 * S), "#d99a6c", .7 - .06 * k) for k in range(9)]
    g = PJ(EDGE + .6, 13.5, 0)[:2]; b([(470, 1010), (492, 1002), (g[0] / S + 30, g[1] / S - 6), (g[0] / S - 10, g[1] / S + 6)], "#4a4468"); N.lines_of(L, [(474 * S, 958 * S), (g[0] + 4 * S, g[1] - 62 * S)], 2, "#1b1a40"); [N.lines_of(L, [((474 + (g[0] / S + 4 - 474) * t) * S, (958 + (g[1] / S - 62 - 958) * t) * S), ((474 + (g[0] / S - 474) * t) * S, (1010 + (g[1] / S - 1010) * t) * S)], 1.6, "#1b1a40") for t in (0, .25, .5, .75, 1)]
HOUSES = [  # y0, y1, height, colour, roof
    (150, 190, 20, "#5a547f", None), (118, 148, 28, "#514b7a", "dome"), (96, 116, 22, "#5a527c", None), (76, 94, 19, "#453f70", "clock"), (58, 75, 24, "#504a74", None), (43, 57, 32, "#3c3768", None), (30, 42, 26, "#463f6c", None), (20, 29, 30, "#322e5e", None), (11.5, 19.5, 27, "#3a3462", None)]
def front():
    """The line of houses, far ones first: dark stone, windows alight, bars of coloured light let down their faces."""
    L = N.empty(); g = random.Random(9); lit = ("#fbd98c", "#f6c470", "#ffe6b0", "#f0b060"); glow = ("#f4c25a", "#e8503c", "#f4c25a", "#f08a4c", "#f4c25a")
    for k, (y0, y1, hh, c, roof) in enumerate(HOUSES):
        dark = R.hexes({"x": c}, "#12143c", .45)["x"]; quad(L, [(FRONT, y0, 0), (FRONT + 30, y0, 0), (FRONT + 30, y0, hh), (FRONT, y0, hh)], dark, 1, 1.4, k); quad(L, [(FRONT, y0, 0), (FRONT, y1, 0), (FRONT, y1, hh), (FRONT, y0, hh)], c, 1, 1.4, k + 3); quad(L, [(FRONT - .5, y0, hh - .9), (FRONT - .5, y1, hh - .9), (FRONT - .5, y1, hh), (FRONT - .5, y0, hh)], R.hexes({"x": c}, "#d99a8c", .3)["x"]); quad(L, [(FRONT - .2, y0, 4.6), (FRONT - .2, y1, 4.6), (FRONT - .2, y1, 5.1), (FRONT - .2, y0, 5.1)], R.hexes({"x": c}, "#d99a8c", .25)["x"])
        if roof == "dome": c0 = (y0 + y1) / 2; px, py, s = PJ(FRONT + 5, c0, hh); P.blot(L, [(px - 6 * s, py), (px + 6 * s, py), (px + 6 * s, py - 4 * s), (px - 6 * s, py - 4 * s)], dark); P.blot(L, [(px + 6.2 * s * math.cos(t), py - 4 * s - 7.5 * s * math.sin(t)) for t in np.linspace(0, math.pi, 24)], "#6a648c"); P.blot(L, [(px - .5 * s, py - 11 * s), (px + .5 * s, py - 11 * s), (px, py - 16 * s)], dark)
        if roof == "clock": px, py, s = PJ(FRONT + 1.2, y0 + 4, hh); P.blot(L, [(px - 4 * s, py + 4 * s), (px + 4 * s, py + 4 * s), (px + 4 * s, py - 13 * s), (px - 4 * s, py - 13 * s)], "#4f497a", 1, 1.4, 2); P.blot(L, [(px - 4.4 * s, py - 13 * s), (px + 4.4 * s, py - 13 * s), (px + 2.6 * s, py - 18 * s), (px - 2.6 * s, py - 18 * s)], dark); P.blot(L, P.oval(px - .6 * s, py - 8.4 * s, 2.7 * s, 2.8 * s), "#ffe6b0"); N.lines_of(L, [(px - .6 * s, py - 10.4 * s), (px - .6 * s, py - 8.4 * s), (px + 1.0 * s, py - 7.6 * s)], 1.6, dark)
        wy = max(1.5, (y1 - y0) / 7); z = 6.2
        while z < hh - 2.4:
            y = y0 + .6
            while y < y1 - wy * .6:
                if g.random() < .68: quad(L, [(FRONT - .05, y, z), (FRONT - .05, y + wy * .5, z), (FRONT - .05, y + wy * .5, z + 1.9), (FRONT - .05, y, z + 1.9)], g.choice(lit) if g.random() < .8 else R.hexes({"x": c}, "#0c0f30", .5)["x"], 1, .7, y * 7 + z)
                y += wy
            z += 3.5
        y = y0 + .4
        while y < y1 - .8: q = min(y1 - .3, y + g.uniform(1.6, 3.0)); quad(L, [(FRONT - .1, y, .5), (FRONT - .1, q, .5), (FRONT - .1, q, 3.6), (FRONT - .1, y, 3.6)], g.choice(lit), 1, 1, y); quad(L, [(FRONT - 1.3, y - .1, 3.9), (FRONT - 1.3, q + .1, 3.9), (FRONT, q + .1, 4.3), (FRONT, y - .1, 4.3)], g.choice(("#8c3a40", "#3a3668", "#8c3a40", "#5a3a54")), 1, 1, y + 2); y = q + .5
        for j in range(2 if y1 - y0 < 12 else 3):                       # light let down the house: a frame and a row of strokes that only seem to be letters
            y, z0, n = y0 + (y1 - y0) * (j + .4) / 3.2, g.uniform(7, 11), g.choice((4, 5, 6)); t = g.choice(glow); ww = 1.25; quad(L, [(FRONT - ww - .2, y, z0), (FRONT - .2, y, z0), (FRONT - .2, y, z0 + n * 1.5 + .5), (FRONT - ww - .2, y, z0 + n * 1.5 + .5)], "#1a1640", 1, 1, y); [quad(L, [(FRONT - ww - .05, y - .01, z0 + .35 + 1.5 * i), (FRONT - .35, y - .01, z0 + .35 + 1.5 * i), (FRONT - .35, y - .01, z0 + 1.35 + 1.5 * i), (FRONT - ww - .05, y - .01, z0 + 1.35 + 1.5 * i)], t, 1, 1.4, y + i) for i in range(n)]
    return L
def quay():
    """Wet-looking stone with cut shapes of light on it, the edge with its bollards."""
    L = N.empty(); quad(L, [(EDGE, 1.2, 0), (60, 1.2, 0), (60, 260, 0), (EDGE, 260, 0)], "#4b4676"); body = L[..., 3] > .5; n = N.lying(HY * S, VX * S, 90, 9, 21); L[..., :3] = np.where((body & (n > .6))[..., None], P.hexc("#575082"), L[..., :3]); quad(L, [(FRONT - 3.6, 1.2, 0), (60, 1.2, 0), (60, 260, 0), (FRONT - 3.6, 260, 0)], "#5a5082")
    for k, (y0, y1, *_r) in enumerate(HOUSES): quad(L, [(FRONT - .1, y0 + .4, 0), (FRONT - .1, y1 - .6, 0), (FRONT - 4.6, y1 - 1.2, 0), (FRONT - 4.6, y0 + .9, 0)], "#b87f70", .9, 3, k); quad(L, [(FRONT - .1, y0 + .8, 0), (FRONT - .1, y1 - 1.0, 0), (FRONT - 2.6, y1 - 1.4, 0), (FRONT - 2.6, y0 + 1.1, 0)], "#e9b274", .9, 3, k + 20)
    for x, y in LAMPS:
        for r, c in ((2.7, "#7a6484"), (1.8, "#b98a7c"), (1.0, "#efc284")): P.blot(L, [PJ(max(EDGE + .1, x + r * math.cos(t)), max(1.3, y + r * math.sin(t)))[:2] for t in np.linspace(0, 6.28, 28)[:-1]], c, .95, 2.5, int(y))
    quad(L, [(EDGE, 1.2, 0), (EDGE, 260, 0), (EDGE + .5, 260, 0), (EDGE + .5, 1.2, 0)], "#7c7094"); quad(L, [(EDGE + .5, 1.2, 0), (EDGE + .5, 260, 0), (EDGE + .56, 260, 0), (EDGE + .56, 1.2, 0)], "#2a2754")
    for y in (7.2, 11.5, 19, 31, 50): px, py, s = PJ(EDGE + .45, y); P.blot(L, [(px - .20 * s, py), (px + .20 * s, py), (px + .14 * s, py - .34 * s), (px + .24 * s, py - .46 * s), (px - .24 * s, py - .46 * s), (px - .14 * s, py - .34 * s)], "#15163e", 1, 1.2, int(y))
    return L
def lamp(L, x, y):
    px, py, s = PJ(x, y); b = lambda pts, c, r=1.0: P.blot(L, [(px + u * s, py - v * s) for u, v in pts], c, 1, r, int(y)); b([(-.16, 0), (.16, 0), (.10, .6), (.05, .9), (.04, 3.6), (-.04, 3.6), (-.05, .9), (-.10, .6)], "#12143c"); b([(-.55, 3.42), (.55, 3.42), (.55, 3.50), (-.55, 3.50)], "#12143c")
    for u, v in ((-.52, 3.64), (.52, 3.64), (0, 3.86)): P.blot(L, P.oval(px + u * s, py - v * s, .19 * s, .20 * s), "#ffe7b4", 1, 1, int(y))
def rickshaw():
    """A rickshaw going away from us with its passenger's hat above the hood, the man between the shafts half seen; metres."""
    ring = lambda cx: ("wheel", "l", [(cx + .10 * math.cos(a), .46 + .45 * math.sin(a), .022) for a in np.linspace(0, 6.28, 22)])
    return [("man", "l", [(-.08, .0, .05), (-.09, .45, .07), (-.06, .86, .09)]), ("man", "l", [(.14, .10, .05), (.11, .50, .07), (.06, .86, .09)]), ("man", "c", [(-.20, .9), (-.22, 1.3), (0, 1.42), (.22, 1.3), (.20, .9)]), ("straw", "c", [(-.30, 1.50), (0, 1.76), (.30, 1.50), (0, 1.44)]), ring(-.52), ring(.52), ("wheel", "l", [(-.52, .46, .03), (.52, .46, .03)]), ("seat", "c", [(-.42, .50), (-.46, .90), (-.40, 1.04), (.40, 1.04), (.46, .90), (.42, .50), (0, .46)]), ("hood", "c", [(-.44, 1.0), (-.46, 1.32), (-.34, 1.52), (0, 1.60), (.34, 1.52), (.46, 1.32), (.44, 1.0)]), ("fold", "l", [(-.42, 1.22, .01), (0, 1.34, .016), (.42, 1.22, .01)]), ("lampb", "l", [(-.50, .66, .05), (-.50, .70, .05)])]
def people(near, fore):
    def ink(c, hat="#2a2850", skin="#8a6060", trouser="#1d1f4a", shawl="#8a7a8c"): f = R.hexes({"x": c}, "#0e1136", .45)["x"]; return dict(body=c, coat=c, sleeve=c, cuff=c, fold=f, boot=trouser, hat=hat, hat2=f, fur=c, hair="#1d1a38", face=skin, glove=skin, belt=f, shawl=shawl, shawl2=shawl, fringe=shawl, strap="#1c1c38", bundle="#8c7a84")
    def put(L, parts, x, y, hm, c, seed, flip=False):
        px, py, s = PJ(x, y); P.blot(L, P.oval(px - .15 * s, py, s * .4, s * .045), "#26244e", .85, 3, seed); K.stamp(L, parts, px, py, s * hm, c, flip, [("#5a5086", -9 * S if s > 200 else -2 * S, 1, .5), ("#f0b080", max(1.2, s * .010), -max(1, s * .004), .95), ("#ffe2ac", max(.7, s * .004), 0, .95)], None, seed, line=(KEY, max(.6, s / S / 220)))
    g = random.Random(5); tones = ("#3a3868", "#54507c", "#6c5a78", "#2c2c5c", "#7a6a80", "#44406e")
    for i in range(34):
        y = 16 + 58 * g.random() ** 1.3; x = g.uniform(-3.2, 9.4); wom = g.random() < .4; parts = G.back(dress="gown" if g.random() < .35 else "woman" if wom else g.choice(("jacket", "long")), hat=g.choice(("none", "cloche")) if wom else g.choice(("felt", "felt", "cap", "none")), collar="none" if wom else "flat", left=g.choice(("down", "fold", "pocket", "carry")), right=g.choice(("down", "fold", "pocket")), turn=g.uniform(-.8, .8), tilt=g.uniform(-.06, .06), legs=g.choice(("stand", "stride", "contra")), seed=i); put(near, parts, x, y, g.uniform(1.52, 1.76), ink(g.choice(tones)), 60 + i)
    px = lambda *a: put(near, *a); put(near, K.porter(), 2.6, 15.2, 1.66, {**ink("#4a4270"), "cane": "#5c4a54", "case": "#6a5460", "collar": "#4a4270"}, 40, True); put(near, rickshaw(), 1.7, 11.4, 1.0, dict(body="#2a2850", man="#4c4470", straw="#a88868", wheel="#15163e", seat="#5c2c40", hood="#23224c", fold="#15163e", lampb="#ffe7b4"), 41); put(near, G.back(dress="woman", hat="cloche", collar="fur", left="fold", right="carry", turn=-.5, tilt=.04, seed=7), 4.9, 11.0, 1.62, ink("#7c4a58"), 42); put(near, G.back(dress="long", hat="felt", collar="flat", left="pocket", right="fold", turn=-.4, legs="stride", seed=8), 5.6, 11.4, 1.76, ink("#34346a"), 43)
    x, y = -1.3, 7.9; put(fore, G.back(dress="long", hat="cap", collar="up", left="carry", right="down", turn=.35, tilt=-.03, lean=-.01, seed=9), x, y, 1.76, ink("#262450", "#201e46"), 44); q = PJ(x, y); K.stamp(fore, [("bundle", "c", [(-.50, .78), (-.46, .96), (-.20, .98), (-.14, .80), (-.18, .60), (-.44, .58)]), ("strap", "l", [(-.40, .98, .018), (-.36, .57, .018)]), ("strap", "l", [(-.26, .98, .018), (-.24, .57, .018)])], q[0], q[1], q[2], dict(body="#9a8688", bundle="#9a8688", strap="#3a2c40"), False, [("#f0b080", 2 * S, -1.2, .9)], None, 4, line=(KEY, 1.1))      # bedding, folded smaller than one folds it for the day
def press(light):
    sky = N.sky([(0, "#12174c"), (.12, "#232b68"), (.26, "#4a4a86"), (.38, "#83689a"), (.48, "#c98a8e"), (.555, "#f0b07c"), (.59, "#f6c48c"), (1, "#c98480")], [(220, 60, -300, 1900, "#2c3370", .8), (430, 44, 300, 2300, "#5c5488", .8), (640, 36, -300, 1500, "#a0748f", .85), (800, 22, 500, 1900, "#e09c84", .9), (930, 14, -100, 1300, "#f6bd88", .9)], 14); t = N.empty(); P.paint(t, K.smoke(h, w, 110 * S, 640 * S, 420 * S, 150 * S, 7, .5) * .55, "#4c4472"); far = P.over(river(), t); steamer(far); mid = P.over(quay(), front()); near, fore = N.empty(), N.empty()
    for x, y in LAMPS[::-1]: lamp(near, x, y)
    people(near, fore)
    for L, sd in ((mid, 31), (near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("dusk")
