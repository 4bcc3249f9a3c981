"""The bath-house at Sungari-2, 1938, a Saturday: benches, tubs, birch twigs, one lamp in the steam, and a roomful of backs.
   stage A:  blender -b -P art/bath_house.py -- 50|100        stage B:  /usr/bin/python3 art/bath_house.py lamp
The room is typical. All sit with their backs to us, on towels, and the far ones are steam.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, .7, -.6); X0, X1, Y1, ZC = -4.2, 4.4, 10.4, 2.75; WIN = (1.9, 2.6, 1.35, 2.05); LAMP = (-1.25, 5.1, 2.28); ROWS = (3.5, 5.0, 6.6, 8.2)

def tub(layer, x, y, z=0.0, s=1.0):
    """A shallow wooden tub with two ears and two iron hoops."""
    M = K.Mesh("tub", layer); M.lathe(x, y, z, [(0, .02), (.20, 0), (.235, .21), (.215, .21), (.20, .15)], 18, "wood", 0, s); M.lathe(x, y, z, [(.19, .15), (0, .15)], 18, "tea", 0, s); [M.box(x + k * .235 * s - .02, x + k * .235 * s + .02, y - .05, y + .05, z + .1 * s, z + .30 * s, "wood") for k in (-1, 1)]; M.build(); H = K.Mesh("hoop", layer); [H.lathe(x, y, z, [(r, a), (r + .004, a + .03)], 18, "iron", 0, s) for a, r in ((.035, .209), (.14, .228))]; return H.build()
def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(X0, X1, -4, Y1, ZC, (), [WIN], (), wall="plaster", dado=1.25, skirt=0, cornice=None, board=.30)
    Q.sash(F["back"], WIN, 2, (.5,), .1)
    B = K.Mesh("beams", "room"); [B.box(X0, X1, y - .1, y + .1, ZC - .22, ZC, "wood") for y in (1.6, 4.0, 6.6, 9.2)]; B.build()
    S = K.Mesh("stove", "room"); S.box(-2.9, -.9, 9.0, Y1, 0, 1.5, "brick"); S.box(-2.95, -.85, 8.95, Y1, 1.5, 1.62, "brick_b"); S.box(-2.3, -1.5, 8.99, 9.02, .25, .75, "soot"); S.box(-2.25, -1.55, 8.96, 9.0, .30, .70, "red_lamp"); S.build(); rng = random.Random(2); St = K.Mesh("stones", "room")
    for _ in range(16): St.lathe(rng.uniform(-2.6, -1.2), rng.uniform(9.2, 10), 1.60, [(0, 0), (.14, .04), (.16, .10), (.09, .18), (0, .2)], 8, "stone", rng.uniform(0, 3), rng.uniform(.7, 1.2))
    St.build(); C = K.Mesh("copper", "room"); C.lathe(1.0, 9.6, .5, [(.5, 0), (.62, .2), (.62, .8), (.5, .95), (.15, 1.0), (0, 1.02)], 18, "brass"); C.box(.45, 1.55, 9.1, 10.1, 0, .55, "brick"); R.pipe(C, [(1.0, 8.98, .9), (1.0, 8.8, .88), (1.0, 8.8, .76)], .03, "brass", 7); C.build()
    for y in ROWS:
        for a, b in ((-3.7, -.55), (.35, 3.7)): Q.bench("room", a, b, y, .46, .36)
    for x, y in ((-2.05, 3.5), (1.35, 3.5), (2.7, 5.0), (-3.2, 5.0), (-1.1, 6.6)): tub("room", x, y, .46, .88)
    tub("near", -.15, 2.55, 0, 1.1); tub("room", .0, 5.6, 0, 1.0); R.bucket("room", -.42, 3.2, 0, 1.1, "wood"); Fl = K.Mesh("wet", "room")
    for i in range(24): x, y = rng.uniform(-1.4, 1.6), rng.uniform(1.5, 7); r = rng.uniform(.10, .42); Fl.poly([(x + r * math.cos(t) * (1 + .3 * math.sin(3 * t + i)), y + .45 * r * math.sin(t), .004) for t in [math.pi * k / 8 for k in range(16)]], "frost")
    Fl.build(); L = K.Mesh("lamp", "room"); x, y, z = LAMP; R.rod(L, (x, y, z + .26), (x, y, ZC), .008, "iron", 5); L.lathe(x, y, z + .10, [(.10, 0), (.085, .05), (.03, .13), (.0, .16)], 12, "iron"); L.lathe(x, y, z - .20, [(0, 0), (.09, 0), (.09, .05), (.05, .06)], 12, "iron"); L.build().visible_shadow = False; G = K.Mesh("bulb", "room"); G.lathe(x, y, z - .14, [(.05, 0), (.085, .10), (.06, .22)], 12, "bulb"); G.build().visible_shadow = False
    W = K.Mesh("whisks", "room")                                    # birch twigs, tied, on nails along the left wall
    for y in (4.6, 5.5, 6.4, 7.3): R.rod(W, (X0 + .06, y, 1.86), (X0 + .08, y, 1.60), .022, "post", 6); W.poly([(X0 + .08, y - .03, 1.62), (X0 + .10, y - .17, 1.30), (X0 + .10, y - .12, 1.08), (X0 + .10, y + .02, 1.0), (X0 + .10, y + .15, 1.12), (X0 + .10, y + .16, 1.34), (X0 + .08, y + .03, 1.62)], "green_shade")
    W.build(); Q.place_camera(.05, -.75, 1.62, .475, .40, 27); R.render_lit(os.path.join(HERE, "build", "bath-house" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1], LAMP[2], 2.2)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "bath-house" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#1d1626"; STEAM = "#d9b98a"
INK = {"plaster": ("#4a4450", "#6a5f64", "#b3926e"), "plaster_b": ("#2f2c3c", "#453f4a", "#8c6c56"), "ceiling": ("#3a3440", "#4a434c", "#86705c"), "floor": ("#2b2834", "#3f3740", "#8e6c52"), "floor_b": ("#26232f", "#38313b", "#7e6049"), "wood": ("#3a2a30", "#57403c", "#c08a58"), "bench_wood": ("#453236", "#664a42", "#cf9a62"), "iron": ("#15121e", "#221d28", "#5c4c46"), "brick": ("#4c3438", "#6a463e", "#a87050"), "brick_b": ("#402c32", "#5a3c38", "#94624a"), "stone": ("#453e48", "#625a5e", "#a89478"), "soot": ("#120d14",) * 3, "red_lamp": ("#e8743a",) * 3, "brass": ("#6a4434", "#94603c", "#e0a058"), "tea": ("#5a6068", "#7c8080", "#e6c890"), "frost": ("#3a3a46", "#565460", "#b89468"), "bulb": ("#fff1c4",) * 3, "post": ("#4a382e", "#6a5238", "#a8844e"), "green_shade": ("#2e3a30", "#46543a", "#7c8450"), "trim": ("#3c343c", "#564a4c", "#9c7c5c")}
K.QUIET += ("skin2", "linen2")
def bather(pose="sit", lean=0.0, nod=0.0, fat=1.0, hair=True):
    """A man on a bench from behind, a towel round him; unit = sitting height, seat at y = 0. pose: sit, elbows, pour (a tub over his head), back (an arm to his own shoulder), whisk, song (head back, an arm round his neighbour to the right)."""
    f = fat; X = lambda x, y: (x * f + lean * y, y); sh = .64; p = []
    arm = lambda *q: ("skin", "l", [(*X(x, y), r) for x, y, r in q]); low = lambda *q: ("skin2", "l", [(*X(x, y), r) for x, y, r in q])
    down = lambda g: arm((g * .235, .57, .062), (g * .285, .36, .052), (g * .215, .17, .044)); knee = lambda g: arm((g * .235, .56, .064), (g * .300, .36, .054), (g * .20, .20, .046))
    if pose == "pour": arms = [arm((-.225, .58, .062), (-.30, .80, .052), (-.13, 1.06, .042)), arm((.225, .58, .062), (.30, .80, .052), (.13, 1.06, .042))]
    elif pose == "back": arms = [knee(-1), arm((.235, .58, .062), (.335, .72, .052), (.13, .655, .042))]
    elif pose == "whisk": arms = [knee(-1), arm((.235, .58, .062), (.36, .74, .052), (.30, .96, .042))]
    elif pose == "song": arms = [knee(-1), arm((.235, .58, .062), (.40, .575, .052), (.60, .60, .044))]
    elif pose == "elbows": arms = [arm((-.235, .55, .064), (-.29, .36, .052), (-.24, .24, .044)), arm((.235, .55, .064), (.30, .38, .052), (.25, .24, .044))]
    else: arms = [down(-1), knee(1)]
    p += [a for a in arms if pose in ("sit", "elbows")]
    p += [("skin", "c", [X(*q) for q in ((-.075, .74), (.075, .74), (.15, .69), (.245, .635), (.272, .56), (.235, .44), (.205, .28), (.205, .14), (.225, .02), (-.225, .02), (-.205, .14), (-.205, .28), (-.235, .44), (-.272, .56), (-.245, .635), (-.15, .69))])]
    p += [("skin2", "l", [(*X(x, y), r) for x, y, r in ((.205, .60, .033), (.232, .54, .038), (.200, .38, .036), (.172, .24, .036), (.185, .12, .038))])]                # the side away from the lamp
    p += [("fold", "l", [(*X(.0, .62), .002), (*X(.006, .42), .008), (*X(.0, .20), .003)]), ("fold", "l", [(*X(-.10, .58), .002), (*X(-.135, .50), .008), (*X(-.105, .44), .002)]), ("fold", "l", [(*X(.09, .58), .002), (*X(.13, .50), .008), (*X(.10, .44), .002)])] + ([("fold", "l", [(*X(-.20, .20), .001), (*X(-.15, .185), .006), (*X(-.11, .20), .001)])] if f > 1.05 else [])
    p += [("linen", "c", [X(*q) for q in ((-.225, .115), (-.10, .095), (.08, .105), (.225, .125), (.262, .04), (.285, -.06), (.10, -.10), (-.12, -.085), (-.285, -.06), (-.262, .04))]), ("linen2", "l", [(*X(.195, .085), .028), (*X(.215, .02), .034), (*X(.235, -.05), .034)])]
    hx, hy = X(.0, .80 - nod * .35); hx += lean * .1
    p += [("skin", "l", [(*X(0, .70), .075), (hx, hy - .02, .066)]), ("skin", "l", [(hx - .088, hy + .055, .022), (hx - .086, hy + .03, .016)]), ("skin2", "l", [(hx + .088, hy + .055, .022), (hx + .086, hy + .03, .016)]), ("skin", "c", [(hx - .07, hy - .02), (hx - .088, hy + .06), (hx - .07, hy + .15), (hx, hy + .185), (hx + .07, hy + .15), (hx + .088, hy + .06), (hx + .07, hy - .02)])]
    top = hy + .19 - nod * .02
    p += [("hair", "c", [(hx - .090, hy + .045), (hx - .096, hy + .11), (hx - .060, top - .01), (hx, top + .012), (hx + .062, top - .01), (hx + .096, hy + .11), (hx + .090, hy + .045), (hx + .055, hy - (.0 if hair else -.06)), (hx, hy - (.025 if hair else -.05)), (hx - .055, hy - (.0 if hair else -.06))])]
    if pose not in ("sit", "elbows"): p += arms
    if pose == "pour": p += [("wood", "c", [X(*q) for q in ((-.20, 1.03), (.20, 1.05), (.24, 1.22), (-.235, 1.20))]), ("wood2", "c", [X(*q) for q in ((-.225, 1.13), (.225, 1.15), (.228, 1.175), (-.228, 1.155))]), ("water", "c", [X(*q) for q in ((-.10, 1.06), (-.09, .95), (-.13, .86), (-.20, .74), (-.245, .60), (-.17, .68), (-.115, .76), (-.05, .85), (.05, .85), (.115, .76), (.17, .66), (.255, .58), (.20, .74), (.13, .86), (.09, .95), (.10, 1.06))])]
    if pose == "whisk": p += [("twig", "l", [(*X(.30, .95), .018), (*X(.22, 1.06), .014)]), ("leaf", "c", [X(*q) for q in ((.23, 1.03), (.12, 1.14), (-.02, 1.14), (-.14, 1.05), (-.17, .93), (-.08, .90), (.04, .98), (.14, .97))]), ("leaf2", "c", [X(*q) for q in ((.10, 1.08), (-.02, 1.09), (-.12, 1.0), (-.13, .94), (-.03, .98), (.08, 1.02))])]
    return p
# across, row, sitting height, pose, lean, nod, girth; far rows first
PEOPLE = ((-3.3, 3, .93, "sit", .02, .0, 1.0), (-2.6, 3, .96, "elbows", 0, .25, 1.05), (-1.9, 3, .92, "song", .02, -.05, .95), (-1.25, 3, .95, "sit", -.05, .0, 1.08), (.75, 3, .94, "back", 0, .1, 1.0), (1.5, 3, .96, "sit", .03, 0, .95), (2.2, 3, .92, "elbows", 0, .3, 1.1), (3.0, 3, .95, "whisk", 0, .1, 1.0),
          (-3.35, 2, .95, "elbows", .0, .3, 1.12), (-2.5, 2, .92, "song", .05, -.1, .94), (-1.85, 2, .97, "sit", -.05, -.05, 1.0), (.85, 2, .93, "pour", 0, .25, .96), (1.75, 2, .95, "sit", .04, .1, 1.05), (2.6, 2, .92, "back", -.02, .2, .95), (3.3, 2, .95, "sit", 0, 0, 1.0),
          (-2.45, 1, .95, "whisk", .03, .2, .98), (-1.45, 1, .98, "elbows", .02, .32, 1.14), (-.85, 1, .92, "sit", -.06, .02, .93), (.80, 1, .96, "back", .03, .18, 1.0), (1.75, 1, .93, "song", -.02, -.1, .96), (3.35, 1, .96, "elbows", 0, .3, 1.06),
          (-3.3, 0, .95, "sit", .05, .1, 1.05), (-2.75, 0, .93, "elbows", -.02, .3, .96), (-1.12, 0, .95, "pour", 0, .3, 1.0), (2.1, 0, .97, "sit", .03, .12, 1.06), (2.95, 0, .93, "back", -.03, .2, .97))
SKINS = (("#b9765a", "#7a4a48"), ("#c48a68", "#845650"), ("#a86a54", "#6c4246"), ("#be8068", "#7c5050"))
def people(room, D):
    for i, (x, row, hm, pose, lean, nod, f) in enumerate(PEOPLE):
        y = ROWS[row] - .06; px, py, s = PJ(x, y, .47); a, b = SKINS[(i * 7 + row) % 4]; ink = dict(body=a, skin=a, skin2=b, fold=b, linen="#b8a894", linen2="#7c6e70", hair=("#2a2028", "#3c2a28", "#5c4434", "#241c26")[i % 4], wood="#7a583e", wood2="#2a2028", water="#e8cfa0", twig="#5c4434", leaf="#5c6a42", leaf2="#414e38"); L = N.empty(); d = x - LAMP[0]; near_lamp = max(0, 1 - math.hypot(d, y - LAMP[1]) / 5.5)
        K.stamp(L, bather(pose, lean, nod, f, i % 3 != 1), px, py, s * hm, ink, d < 0, [("#f8cf8e", (-1 if d > 0 else 1) * max(1.4, s * .012), max(.8, s * .008), .35 + .65 * near_lamp)], None, 40 + i, line=(KEY, max(.8, 1.9 - .35 * row)))
        L[..., :3] = P.wipe(L[..., :3], "#3a2c38", np.full(L.shape[:2], .22 * (1 - near_lamp))); L[..., :3] = P.wipe(L[..., :3], STEAM, np.full(L.shape[:2], (.0, .10, .34, .56)[row])); room = P.over(room, L)
    return room
def cloud(spots, seed, colour, a):
    """Steam: puffs cut with a knife, in two steps. spots = [(x, y, rx, ry)] on the 3200 grid."""
    L = N.empty(); m = np.zeros((h, w), np.float32)
    for x, y, rx, ry in spots: m = np.maximum(m, np.clip(1.15 - np.hypot((N.XX - x * S) / (rx * S), (N.YY - y * S) / (ry * S)), 0, 1))
    m = m * (1 + .34 * P.noise(h, w, 420 * S, 150 * S, seed)) + .05 * P.noise(h, w, 150 * S, 60 * S, seed + 1)
    for t, q in ((.16, a * .45), (.38, a * .75), (.66, a)): P.paint(L, P.smooth(t, t + .03, m) * q, colour)
    return L
def press(light):
    tone = lambda D: .42 - .10 * (D["n"][..., 2] < -.5) - .10 * (np.abs(D["n"][..., 0]) > .6) + .04 * (D["n"][..., 2] > .5)
    warm = [dict(lamp="lamp", ragged=.03, steps=(.05, .14, .34, .8), pale=("#6a5654", "#94745c", "#c89c6a", "#f0cc8c"), dark=(("#5a4448", .45), ("#865e4c", .5), ("#b8845a", .55), ("#e8bc7c", .6)))]
    kw = dict(tone=tone, lit=("bulb", "red_lamp"), cuts=(.36, .60), key=KEY, warm=warm, mute=("floor", "floor_b", "frost"), zfade=40, zref=6, mottle=.02, fog=(STEAM, 4.5, 11.5, .66)); room, D = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.0), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.2), **kw)
    lx, ly, _ = PJ(*LAMP); lx, ly = lx / S, ly / S; mid = people(room, D); mid = P.over(mid, cloud([(lx, ly + 40, 330, 260)], 5, "#f6d79c", .34)); mid = P.over(mid, cloud([(620, 520, 700, 120), (1650, 470, 640, 130), (2500, 380, 760, 150), (200, 800, 420, 90), (2750, 900, 560, 90)], 9, "#dcc09a", .36))
    b = N.empty(); P.blot(b, P.oval(lx * S, (ly - 4) * S, 24 * S, 40 * S), "#fff3cc", 1, 2, 3); mid = P.over(mid, b); mid[..., :3] = P.pigment(mid[..., :3].astype(np.float32), 31, .02, .02, period=26)
    fore = cloud([(2700, 1330, 760, 150), (-60, 1360, 520, 130), (3150, 760, 460, 190), (1900, 1650, 300, 40)], 14, "#b79c86", .40)
    P.deliver("bath-house", light, [("sky", R.sky([(0, "#e8d8b8"), (1, "#f0dcb0")], (), 0)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("lamp")
