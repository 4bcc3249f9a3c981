"""St Nicholas, Harbin, September 1945: the square after the Red Army has come; soldiers sit on the steps of the churchyard, lorries stand under their sheets.
   stage A:  blender -b -P cathedral_1945.py -- [scale%]        stage B:  python3 cathedral_1945.py afternoon
Seen from behind the altar, with the side of the square at our back where the monument of 1941 had been. Tunics, side caps and boots are known; no badge is drawn.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, cathedral_views as C
PLACE = "cathedral-1945"; LIGHTS = ("afternoon",)
SUN = (.66, .34, -.52); EYE = 1.9; AT = (-10.4, 86, math.radians(236), .64); FRONT = 15.9; UP = .64; S0, S1 = -6.3, -1.0

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(9); L = []
    K.ground("near", -30, 40, 3, FRONT + .3, 30, 24, lambda x, y: 0, "ground"); K.ground("mid", -70, 90, FRONT + .2, 100, 30, 24, lambda x, y: UP, "grass"); K.ground("far", -260, 260, 98, 420, 12, 12, lambda x, y: UP, "grass")
    K.strip("mid", [(-3.65, FRONT + .2), (-3.8, 26), (-4.8, 42), (-5.4, 58), (-5.2, 74)], [5.0, 3.8, 3.6, 4.0, 5.0], UP + .015, "road"); C.church("mid", AT); C.windows_round("mid", AT, rng)
    W = K.Mesh("wall", "near")
    for a, b in ((-40, S0), (S1, 44)): W.box(a, b, FRONT, FRONT + .5, 0, UP, "stone"); W.box(a, b, FRONT - .06, FRONT + .56, UP - .10, UP + .04, "stone")
    W.build()
    for i in range(4): T = K.Mesh(f"step{i}", "near"); T.box(S0, S1, FRONT - .40 * (3 - i) - .2, FRONT + .5, .16 * i, .16 * (i + 1), "stone"); T.build()
    for x, big in ((S0 - .45, 1), (S1 + .45, 1), (S1 + 4.6, 0), (S1 + 8.8, 0), (S1 + 13, 0), (S0 - 4.6, 0)):
        Q = K.Mesh("pier", "near"); a = .45 if big else .32; t = UP + (2.35 if big else 1.7); Q.box(x - a, x + a, FRONT - .15, FRONT - .15 + 2 * a, 0, t, "stone"); Q.box(x - a - .1, x + a + .1, FRONT - .25, FRONT - .05 + 2 * a, t, t + .16, "stone"); Q.lathe(x, FRONT - .15 + a, t + .16, [(a * 1.2, 0), (0, .6)], 4, "stone", math.pi / 4); Q.build()
    F = K.Mesh("iron", "near")
    for a, b in ((S1 + .9, S1 + 4.3), (S1 + 4.9, S1 + 8.5), (S1 + 9.1, S1 + 12.7), (S0 - 4.3, S0 - .9), (S0 - 9, S0 - 4.9)):
        for z in (UP + .18, UP + 1.25): F.box(a, b, FRONT + .14, FRONT + .20, z, z + .06, "iron")
        for k in range(int((b - a) / .30)): F.box(a + .15 + k * .30, a + .20 + k * .30, FRONT + .15, FRONT + .19, UP + .04, UP + 1.5, "iron")
    for x0, sg in ((S0, 1), (S1, -1)):                                  # the two leaves of the gate stand open, inwards
        for z in (.25, 1.2): R.beam(F, (x0, FRONT + .4, UP + z), (x0 + sg * .5, FRONT + 2.6, UP + z), .03, "iron")
        for k in range(8): t = (k + .5) / 8; x, y = x0 + sg * .5 * t, FRONT + .4 + 2.2 * t; R.beam(F, (x, y, UP + .1), (x, y, UP + 1.5), .02, "iron")
    F.build()
    B = lambda nm, lay, o, u, n, wd, d, fl, bays, wall, st="rect", par="posts": K.building(nm, lay, o, u, n, wd, d, fl, bays, rng, L, wall, st, lit=0, shop=False, parapet=par, end=True)
    B("right", "far", (22, 122, UP), (1, 0, 0), (0, -1, 0), 50, 14, 2, 12, "far_a", "arch", "mansard"); B("left", "far", (-96, 132, UP), (1, 0, 0), (0, -1, 0), 40, 14, 2, 9, "far_b")
    V.shade(-13, -7.5, 4, 10, 6.5, 110, .55, 4)
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .46, (.66 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW)
INK = {"ground": ("#9a7a62", "#b89a78", "#e8c993"), "road": ("#a3835f", "#bf9f74", "#ebcf9c"), "grass": ("#7d7448", "#98894f", "#c7ae68"), "stone": ("#77685f", "#9a8671", "#dfc494"), "wood": ("#4a2f2e", "#6a4234", "#b8703f"), "roof": ("#4a5a44", "#657050", "#a3a866"), "dome": ("#4e6250", "#6a7c5c", "#b0b474"), "gold": ("#a8743a", "#d39c48", "#f9dc90"), "trim": ("#84705e", "#aa9272", "#ecd09c"), "glass_dark": ("#33272c", "#463636", "#8c7456"), "glass_lit": ("#33272c", "#463636", "#8c7456"), "mullion": ("#5c4a44", "#766052", "#b39a74"),
    "far_a": ("#bd9a70", "#c9a97c", "#e2c48e"), "far_b": ("#bf9d74", "#cbac80", "#e2c692"), "iron": ("#33262a", "#46353a", "#8c7058"), "lamp": ("#e6cf9c",) * 3, "door": ("#2c1e22", "#3a2a2a", "#6a4a3c")}
HAZE = "#ecd2a0"; KEY = "#2e1f24"; CAST = "#9a7a62"; ARMY = dict(hat="#8c7f52", trouser="#75693f", skin="#a8714e", hair="#3c2a26")

# ---- soldiers at ease: height 1 standing, feet on a step at y = 0, the step they sit on at y = .19
def side_cap(x, y, k=1.0): return [("hat", "c", [(x - .062 * k, y + .030), (x - .046 * k, y + .078), (x + .022 * k, y + .098), (x + .078 * k, y + .052), (x + .056 * k, y + .022), (x, y + .030)]), ("hat2", "l", [(x - .058 * k, y + .040, .002), (x + .006 * k, y + .060, .0045), (x + .070 * k, y + .046, .002)])]
def head(x, y, g=1): return [("skin", "c", [(x - g * .01, y + .045), (x + g * .045, y + .045), (x + g * .060, y + .005), (x + g * .072, y - .012), (x + g * .056, y - .022), (x + g * .046, y - .062), (x, y - .070), (x - g * .025, y - .03)]), ("hair", "c", [(x - g * .058, y + .0), (x - g * .050, y + .05), (x + g * .02, y + .055), (x + g * .012, y + .01), (x - g * .012, y - .03), (x - g * .045, y - .050)])] + [(t, k, [(x + g * (q[0] - x),) + tuple(q[1:]) for q in d]) for t, k, d in side_cap(x, y)]
def boots(*legs):
    out = []
    for kx, ky, fx, fy, g in legs: out += [("boot", "l", [(kx + (fx - kx) * .35, ky + (fy - ky) * .35, .042), (fx, fy + .05, .032)]), ("boot", "c", [(fx - g * .032, fy + .055), (fx - g * .036, fy - .004), (fx + g * .085, fy - .004), (fx + g * .078, fy + .024), (fx + g * .030, fy + .058)])]
    return out
def seated(pose):
    """0 elbows on his knees; 1 leaning back on one hand, legs out; 2 from the front, head bent over what he rolls; 3 a boot off, over his foot; 4 from behind, turned round to look up."""
    belt = lambda a, b: ("belt", "l", [(*a, .013), (*b, .013)])
    if pose == 0: return [("leg2", "l", [(.0, .235, .066), (.20, .325, .054), (.25, .16, .044)])] + boots((.20, .32, .27, .0, 1)) + [("leg", "l", [(-.03, .235, .070), (.165, .315, .058), (.19, .16, .046)])] + boots((.165, .315, .19, .0, 1)) + [("coat", "c", [(-.115, .175), (-.135, .29), (-.105, .43), (-.03, .555), (.065, .60), (.115, .55), (.105, .44), (.075, .33), (.075, .22), (-.02, .17)]), ("fold", "l", [(.02, .54, .001), (-.05, .40, .007), (-.06, .26, .002)]), belt((-.128, .285), (.072, .275)), ("sleeve", "l", [(.035, .525, .046), (.085, .385, .040), (.225, .375, .030)]), ("skin", "l", [(.235, .375, .024), (.265, .365, .020)])] + head(.125, .675)
    if pose == 1: return [("leg2", "l", [(.0, .235, .066), (.24, .255, .054), (.36, .13, .044)])] + boots((.24, .25, .42, -.02, 1)) + [("leg", "l", [(-.03, .225, .070), (.20, .215, .058), (.30, .10, .046)])] + boots((.20, .21, .35, -.04, 1)) + [("sleeve2", "l", [(-.12, .50, .044), (-.20, .36, .038), (-.235, .22, .028)]), ("coat", "c", [(-.09, .175), (-.135, .29), (-.175, .43), (-.165, .545), (-.105, .60), (-.03, .575), (.0, .46), (.035, .33), (.065, .22), (-.01, .165)]), ("fold", "l", [(-.08, .55, .001), (-.07, .40, .006), (-.04, .24, .002)]), belt((-.125, .275), (.05, .290)), ("sleeve", "l", [(-.085, .525, .046), (-.01, .39, .040), (.12, .33, .030)]), ("skin", "l", [(.13, .325, .024), (.165, .315, .020)])] + head(-.085, .685)
    if pose == 2: return [("leg", "l", [(-.06, .22, .066), (-.155, .30, .058), (-.135, .14, .048)]), ("leg", "l", [(.06, .22, .066), (.150, .31, .058), (.125, .14, .048)])] + [("boot", "c", [(x - .042, .15), (x + .042, .15), (x + .038, .02), (x + .046, -.012), (x - .046, -.012), (x - .038, .02)]) for x in (-.132, .124)] + [("coat", "c", [(-.085, .175), (-.115, .30), (-.135, .45), (-.125, .55), (-.06, .595), (.055, .60), (.125, .555), (.135, .46), (.115, .30), (.085, .175), (.0, .16)]), ("fold", "l", [(-.0, .52, .001), (.004, .40, .004), (.0, .24, .002)]), belt((-.11, .275), (.112, .275)), ("sleeve", "l", [(-.105, .53, .046), (-.165, .39, .041), (-.035, .335, .030)]), ("sleeve", "l", [(.105, .535, .046), (.160, .395, .041), (.035, .340, .030)]), ("skin", "c", [(-.045, .36), (.0, .375), (.045, .36), (.04, .325), (-.04, .325)]), ("skin", "c", [(-.040, .625), (-.048, .67), (.052, .67), (.044, .625), (.022, .590), (-.018, .590)]), ("hair", "c", [(-.056, .66), (-.050, .70), (.05, .705), (.060, .66), (.0, .675)]), ("hat", "c", [(-.064, .675), (-.050, .735), (.0, .765), (.045, .74), (.070, .685), (.0, .70)]), ("hat2", "l", [(-.058, .688, .002), (.004, .715, .005), (.062, .692, .002)])]
    if pose == 3: return [("leg2", "l", [(.0, .235, .066), (-.20, .30, .054), (-.22, .14, .044)])] + boots((-.20, .30, -.22, .0, -1)) + [("coat", "c", [(.115, .175), (.145, .29), (.115, .43), (.03, .54), (-.065, .575), (-.125, .52), (-.10, .42), (-.07, .32), (-.075, .22), (.02, .17)]), ("fold", "l", [(-.02, .52, .001), (.06, .40, .007), (.06, .26, .002)]), belt((.132, .285), (-.068, .275)), ("leg", "l", [(.0, .225, .070), (-.195, .245, .056), (-.31, .20, .040)]), ("rag", "l", [(-.30, .20, .040), (-.385, .185, .030)]), ("rag", "c", [(-.34, .19), (-.30, .18), (-.315, .05), (-.36, .04)]), ("sleeve", "l", [(-.035, .50, .046), (-.11, .36, .040), (-.27, .275, .030)]), ("skin", "l", [(-.28, .265, .024), (-.315, .235, .020)])] + head(-.135, .635, -1)
    return [("trouser", "c", [(-.18, .15), (-.19, .235), (-.05, .27), (.14, .26), (.19, .22), (.17, .14), (.0, .13)]), ("coat", "c", [(-.115, .17), (-.14, .31), (-.135, .45), (-.095, .55), (-.03, .585), (.045, .58), (.105, .54), (.145, .44), (.145, .31), (.12, .17), (.0, .155)]), ("fold", "l", [(-.005, .54, .001), (.004, .38, .005), (.0, .18, .002)]), belt((-.132, .285), (.138, .285)), ("sleeve", "l", [(-.12, .50, .046), (-.185, .36, .041), (-.215, .22, .030)]), ("skin", "l", [(-.22, .205, .024), (-.225, .18, .020)]), ("sleeve", "l", [(.115, .50, .046), (.165, .37, .041), (.10, .27, .030)]), ("skin", "c", [(-.026, .625), (.032, .625), (.034, .57), (-.030, .57)]), ("hair", "c", [(-.052, .665), (-.044, .71), (.046, .71), (.054, .665), (.036, .615), (-.030, .615)]), ("skin", "c", [(.040, .69), (.064, .675), (.060, .645), (.040, .635)]), ("hat", "c", [(-.058, .695), (-.050, .745), (.002, .772), (.052, .74), (.062, .69), (.0, .706)]), ("hat2", "l", [(-.052, .705, .002), (.004, .73, .004), (.056, .702, .002)])]
def soldier(seed=0, rifle=True, **q):
    """Standing, from behind: tunic, belt, side cap, boots; rifle slung."""
    p = G.back(dress="jacket", hat="none", collar="flat", belt="full", seed=seed, **q); t = q.get("tilt", 0) * -.05 + q.get("lean", 0) + q.get("turn", 0) * .02
    i = max(j for j, q in enumerate(p[:6]) if q[0] == "boot") + 1; legs = [("leg", "l", [(*d[0][:2], .052), (d[0][0] + (d[1][0] - d[0][0]) * .35, d[0][1] + (d[1][1] - d[0][1]) * .35, .053), (d[0][0] + (d[1][0] - d[0][0]) * .58, d[0][1] + (d[1][1] - d[0][1]) * .58, .038)]) for n, k, d in p[:i] if k == "l"]      # breeches over the boots
    p = p[:i] + legs + p[i:]; p += [("hat", "c", [(t - .056, .965), (t - .046, 1.012), (t + .004, 1.030), (t + .052, 1.008), (t + .060, .958), (t, .975)]), ("hat2", "l", [(t - .050, .975, .002), (t + .004, .998, .004), (t + .056, .970, .002)])]
    return p + ([("rifle", "l", [(.135, .40, .020), (.115, .62, .016), (.085, .90, .010), (.070, 1.06, .006)]), ("strap", "l", [(-.06, .82, .007), (.05, .68, .007), (.12, .55, .007)])] if rifle else [])
def rifles(): return [("rifle", "l", [(x, 0, .030), (x * .55, .45, .020), (x * -.05, 1.05, .012), (x * -.28, 1.36, .007)]) for x in (-.36, -.05, .33)] + [("strap", "l", [(x * .9, .25, .010), (x * .9 + .10, .5, .010), (x * .2, .82, .010)]) for x in (-.36, .33)]
def lorry():
    """An army lorry from the side, facing right, its load under a tied-down sheet and a sheet over the bonnet; metres."""
    disc = lambda cx, cy, r: [(cx + r * math.cos(t), cy + r * math.sin(t)) for t in np.linspace(0, 6.28, 24)[:-1]]
    p = [("iron", "p", [(-2.9, .86), (2.6, .86), (2.6, .70), (-2.9, .70)]), ("board", "p", [(-3.0, .92), (.52, .92), (.52, 1.42), (-3.0, 1.42)]), ("fold", "p", [(-3.0, 1.16), (.52, 1.16), (.52, 1.18), (-3.0, 1.18)])]
    p += [("cab", "c", [(.60, .78), (.60, 2.0), (.72, 2.14), (1.42, 2.12), (1.56, 1.9), (1.66, 1.46), (1.66, .78)]), ("glass", "p", [(.86, 1.46), (.86, 1.98), (1.36, 1.98), (1.50, 1.46)]), ("fold", "p", [(.84, .92), (.86, .92), (.86, 1.38), (.84, 1.38)]), ("cab", "c", [(1.62, .80), (1.64, 1.46), (2.66, 1.40), (2.82, 1.30), (2.84, .80)]), ("wing", "c", [(1.0, .62), (1.12, .92), (1.55, 1.12), (2.05, 1.10), (2.42, .88), (2.62, .60), (2.2, .68), (1.8, .82), (1.4, .70), (1.2, .58)]), ("head", "p", disc(2.74, 1.10, .13))]
    p += [q for u in (1.82, -1.62, -2.5) for q in (("wheel", "p", disc(u, .46, .47)), ("dust", "p", disc(u, .46, .33)), ("wheel", "p", disc(u, .46, .20)), ("hub", "p", disc(u, .46, .10)))]
    p += [("sheet", "c", [(-3.12, 1.16), (-3.14, 1.7), (-2.95, 2.16), (-2.45, 2.30), (-1.9, 2.14), (-1.35, 2.42), (-.7, 2.36), (-.2, 2.16), (.30, 2.24), (.60, 1.86), (.60, 1.22), (.3, 1.28), (-.1, 1.16), (-.7, 1.27), (-1.3, 1.15), (-2.0, 1.27), (-2.6, 1.14)])]
    p += [("fold", "l", [(x0, y0, .008), ((x0 + x1) / 2 + .06, (y0 + y1) / 2, .030), (x1, y1, .006)]) for x0, y0, x1, y1 in ((-2.5, 2.24, -2.75, 1.24), (-1.9, 2.10, -1.75, 1.30), (-1.3, 2.36, -1.1, 1.24), (-.6, 2.30, -.75, 1.34), (.2, 2.18, .1, 1.36), (-2.9, 2.05, -3.0, 1.4))] + [("rope", "l", [(x, 1.20, .012), (x + .03, .98, .012)]) for x in (-2.6, -1.3, -.1)] + [("rope", "l", [(-3.1, 1.72, .012), (-2.2, 1.80, .012), (-1.2, 1.86, .012), (-.2, 1.78, .012), (.6, 1.70, .012)])]
    return p + [("sheet", "c", [(1.58, 1.20), (1.62, 1.52), (2.3, 1.50), (2.78, 1.40), (2.94, 1.12), (2.80, .94), (2.62, 1.12), (2.2, 1.06), (1.9, 1.18)]), ("fold", "l", [(1.9, 1.48, .006), (2.0, 1.28, .020), (1.92, 1.16, .006)]), ("fold", "l", [(2.5, 1.44, .006), (2.6, 1.26, .018), (2.62, 1.10, .006)])]
TRUCK = dict(body="#6f6844", wheel="#3c302e", hub="#a88c62", iron="#4a3c38", board="#75693f", cab="#6f6640", glass="#4a3e3a", wing="#5f5638", head="#e6d2a0", dust="#c4a476", sheet="#bfa673", fold="#8f7a50", rope="#5a4638")
ASTERS = ("#8a5f98", "#b98fb4", "#f2e6d4", "#74508c", "#c9607a")
def asters(x, y, seed=3, n=15, r=.043):
    """A bunch held in the crook of an arm."""
    g = random.Random(seed); out = [("leaf", "l", [(x + .02, y - .14, .022), (x, y, .030)])] + [("leaf", "l", [(x, y - .02, .006), (x + g.uniform(-.09, .09), y + g.uniform(.02, .10), .004)]) for _ in range(7)]
    for i in range(n): a, d = g.uniform(0, 6.3), g.random() ** .5; out += [(f"{t}{i % 5}", k, q) if t == "petal" else (t, k, [tuple(np.mean(q, 0) + (np.array(v) - np.mean(q, 0)) * .5) for v in q]) for t, k, q in G.rose(x + .085 * d * math.cos(a), y + .045 + .065 * d * math.sin(a), r * g.uniform(.85, 1.15), seed + i, stem=False)]
    return out
def ink(c, hz=0.0, **k): d = C.cloth(c, **{"hat": "#6c5848", "shawl": "#ecdcb8", "trouser": "#5a4a44", "skin": "#a8714e", "hair": "#3c2a26", "haze": HAZE, "hz": hz, "rifle": "#43302c", "rag": "#e6d9bc", **k}); d.update({f"petal{i}": a for i, a in enumerate(ASTERS)}); d["petal2"] = "#e8c25a"; return d
def put(L, parts, x, y, hm, k, seed, z=0.0, flip=False, rim=(-2.0, -1.2), sh=True, half=.24): C.put(L, PJ, parts, x, y, hm, k, seed, SUN if sh else None, CAST, KEY, z, flip, ("#fff0c4", *rim), half)
def people(mid, near):
    army = lambda c, hz=0.0: ink(c, hz, **ARMY, boot="#33282a", sleeve2=R.hexes({"x": c}, "#4c4030", .28)["x"], leg2="#5c5232")
    for i, (x, y, hm, k, q) in enumerate(((-6.0, 60, 1.60, ink("#c9a47c", .22), dict(dress="woman", hat="shawl", left="fold", right="fold", legs="stride")), (-5.3, 59, 1.74, ink("#7c6a58", .22), dict(dress="jacket", hat="felt", left="down", right="down", legs="stride")), (-2.95, 25.5, 1.62, ink("#2c2430", .06, shawl="#2c2430", hat="#2c2430"), dict(dress="gown", hat="hood", left="sleeve", right="sleeve", turn=-.5, nod=.02)), (-3.7, 26.2, 1.50, ink("#a8705c", .08, shawl="#e6d2a8"), dict(dress="woman", hat="shawl", left="fold", right="down", turn=.5, tilt=.06)))):
        put(mid, G.back(collar="none" if "woman" in q["dress"] or q["dress"] == "gown" else "flat", seed=i, **q), x, y, hm, k, i, UP, rim=(-1.4, -.8), sh=False); px, py, s = PJ(x, y, UP); P.blot(mid, [(px, py), (px + .2 * s, py + .02 * s), (px + 1.9 * s, py - .10 * s), (px + 1.7 * s, py - .17 * s)], "#8c7552", .7, 1.5, i)
    for x, y, z, pose, c, fl, hm in ((-5.55, 15.45, .32, 0, "#a3966a", False, 1.68), (-3.95, 16.3, .62, 4, "#94875c", False, 1.70), (-3.05, 15.5, .32, 1, "#a89a6c", False, 1.74), (-4.72, 15.05, .16, 2, "#b3a478", False, 1.70), (-1.55, 15.15, .16, 3, "#b0a072", False, 1.66)):
        px, py, s = PJ(x, y, z); P.blot(near, [(px - .25 * s, py + .0 * s), (px + .55 * s, py + .03 * s), (px + .8 * s, py - .18 * s), (px + .3 * s, py - .34 * s)], "#77685f", .7, 2, pose); put(near, seated(pose), x, y - .35, hm, army(c), 10 + pose, z, fl, sh=False)
    px, py, s = PJ(-6.75, 14.2); P.blot(near, [(px - .3 * s, py), (px + .4 * s, py + .03 * s), (px + 1.5 * s, py - .16 * s), (px + 1.3 * s, py - .24 * s)], CAST, .85, 2, 4); K.stamp(near, rifles(), px, py, s, ink("#43302c"), False, None, None, 4)
    # an old man has stopped; the one who stands gives him a light
    put(near, soldier(21, left="akimbo", right="out", turn=.7, tilt=.05, legs="contra"), .45, 13.4, 1.72, army("#a3966a"), 21); put(near, G.back(dress="long", hat="none", collar="flat", left="fold", right="hold", holds=("r", "cane"), turn=-.7, lean=-.03, tilt=-.05, nod=.01, seed=22), 1.35, 13.2, 1.66, ink("#7a6554", hair="#d9cdb8"), 22)
def lorries(L):
    for x, y, hz in ((9.8, 14.3, .16), (5.6, 11.6, .0)):
        px, py, s = PJ(x, y); k = R.hexes(TRUCK, HAZE, hz) if hz else TRUCK; P.blot(L, [(px + a * s, py + b * s) for a, b in ((-2.9, .0), (3.1, .03), (5.2, -.34), (3.6, -.44), (-1.6, -.3))], CAST, .9, 3, 1); K.stamp(L, lorry(), px, py, s, k, True, [("#fff0c4", -2.6 * S, -1.6 * S)], None, int(x), line=(KEY, 1.3 if not hz else .9))
def close(near):
    """Nearest to us: she is on her way to the steps with what grows in her yard; a boy goes round the lorry."""
    put(near, asters(-.205, .60)[:8] + G.back(dress="woman", hat="shawl", collar="none", left="sleeve", right="down", turn=-.35, tilt=.05, lean=-.01, legs="stride", seed=31) + asters(-.195, .650, 5, 13), -.30, 9.3, 1.62, ink("#efe0bc", shawl="#c4684c"), 31, rim=(-3.2, -1.6))
    put(near, G.back(dress="boy", hat="cap", collar="none", left="down", right="raised", child=True, turn=.5, tilt=-.06, legs="contra", seed=33), 3.0, 9.6, 1.22, ink("#e6d6ac", hat="#75654c"), 33, rim=(-2.6, -1.4)); put(near, G.back(dress="woman", hat="cloche", collar="flat", left="fold", right="fold", turn=-.5, seed=34), 8.9, 9.8, 1.60, ink("#8c6a60"), 34, rim=(-2.6, -1.4))
def fallen(L):
    """Leaves on the square."""
    g = random.Random(8)
    for i in range(60): x, y = g.gauss(-3.5, 4), g.uniform(6, 14.2); px, py, s = PJ(x, y); q = s * g.uniform(.03, .055); P.blot(L, [(px - q, py), (px - q * .2, py - q * .4), (px + q, py - q * .1), (px + q * .2, py + q * .3)], g.choice(("#c98c3c", "#e0b04c", "#a86838")), .95, 1, i)
def press(light):
    sky = N.sky([(0, "#b5a26c"), (.14, "#c8b47e"), (.32, "#dcc893"), (.50, "#eddaa9"), (.66, "#f8eac2"), (1, "#efd8a8")], [(190, 54, 1500, 3700, "#d2be88", .75), (400, 44, -300, 700, "#dfca96", .75), (610, 44, 1800, 3500, "#ecd8a4", .75), (820, 34, -200, 900, "#f2deac", .8)], 0)
    def ground(D, rgb): b = N.mask(D, "ground", "road"); n = N.lying(PJ(0, 1e5)[1], PJ(0, 1e5)[0], 220, 14, 21); return np.where((b & (n > .6))[..., None], rgb * .95, rgb)
    far, _ = C.block(RAW, "far", INK, "#a3835f", (HAZE, 70, 240, .60), 21, 1.0, (2.0, .8), 60); mid, _ = C.block(RAW, "mid", INK, "#3c2a2a", (HAZE, 60, 130, .24), 33, 1.2, (2.5, 1.1), 40, extra=ground, quiet=("grass", "road")); near, _ = C.block(RAW, "near", INK, KEY, None, 47, 1.3, (2.5, 1.2), 20, extra=ground)
    gold = lambda a: tuple(R.hexes(dict(a="#8f7a3c", b="#bf9a44", c="#e2bf5c"), HAZE, a).values()); green = lambda a: tuple(R.hexes(dict(a="#6a6c3c", b="#8c8646", c="#b8a658"), HAZE, a).values())
    for i, (x, y, rx, ry) in enumerate(((-44, 104, 120, 130), (-37, 100, 90, 170), (15, 104, 100, 120), (22, 100, 80, 160), (30, 98, 130, 130), (44, 102, 150, 150))): px, py, s = PJ(x, y); V.crown(far, px, py - ry * S * .9, rx * S, ry * S, (gold if i % 2 else green)(.34), 5 + i, 46, (.16, .30))
    for i, (x, y, rx, ry) in enumerate(((-19.5, 44, 150, 210), (9.5, 46, 140, 200), (14.5, 42, 170, 240))): px, py, s = PJ(x, y, UP); P.blot(mid, [(px - 9 * S, py), (px + 9 * S, py), (px + 5 * S, py - 300 * S), (px - 5 * S, py - 300 * S)], "#4a3630", 1, 2, i); V.crown(mid, px, py - 330 * S, rx * S, ry * S, (green, gold, gold)[i](.10), 25 + i, 70, (.14, .26), (-.5, -.8))
    fallen(near); people(mid, near); lorries(near); close(near); fore = np.zeros((h, w, 4), np.float32)
    V.bough(fore, [(-60, 40), (180, 120), (470, 130), (760, 220)], ("#8f7a3c", "#c99c40", "#e6c25c"), "#33262a", 1, 32, 260, 16)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
