"""A concert in a hall in Pristan, January 1938: a lit platform, a piano, a girl singing, an empty chair for whoever turns the pages, and the backs of the rows.
   stage A:  blender -b -P concert_hall.py -- [scale%]        stage B:  python3 concert_hall.py dusk
The hall is typical. Row three is all in black shirts and all alike; nobody wears a badge. In row six a bald man has something to write on.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, bureau as B, reading_room as A
PLACE = "concert-hall"; STAGE, EDGE, BACK = 1.2, 9.2, 12.8                  # height of the platform, its front, its back cloth
BULBS = [(-2.9, 10.3, 4.55), (1.9, 10.3, 4.55)]; ROWS = [7.4 - 1.1 * i for i in range(6)]; CHAIR = (-3.62, 10.75)

def model(scale):
    x0, x1, zc = -6.6, 6.6, 6.4; K.reset(); K.SNOW = False; M = K.Mesh("hall", "mid"); fb = ((0, EDGE, 0), (1, 0, 0), (0, -1, 0)); k = 0; x = x0
    while x < x1: M.poly([(x, -4, 0), (x + .3, -4, 0), (x + .3, EDGE, 0), (x, EDGE, 0)], "floor" if k % 3 else "floor_b"); x += .3; k += 1
    for xx in (x0, x1): M.poly([(xx, -4, 1.5), (xx, EDGE, 1.5), (xx, EDGE, zc), (xx, -4, zc)], "plaster"); M.poly([(xx, -4, 0), (xx, EDGE, 0), (xx, EDGE, 1.5), (xx, -4, 1.5)], "plaster_b")
    M.poly([(x0, -4, zc), (x0, EDGE, zc), (x1, EDGE, zc), (x1, -4, zc)], "ceiling"); R.wall_holes(M, fb, x0, x1, 0, zc, [(-4.7, 4.7, STAGE, 5.1)], -.35, 0, "plaster"); M.build()
    T = K.Mesh("arch", "mid")
    for s in (-1, 1): a, b = sorted((s * 4.7, s * 5.2)); T.obox(fb, a, b, 0, .22, STAGE, 5.35, "trim"); T.obox(fb, a - .06, b + .06, 0, .28, 5.0, 5.35, "trim"); T.obox(fb, a - .06, b + .06, 0, .28, STAGE, STAGE + .3, "trim")
    T.obox(fb, -5.3, 5.3, 0, .25, 5.1, 5.55, "trim"); T.obox(fb, -5.4, 5.4, 0, .34, 5.55, 5.70, "trim"); T.obox(fb, x0, x1, 0, .14, zc - .18, zc, "trim"); T.build()
    S = K.Mesh("platform", "mid"); S.box(-4.7, 4.7, EDGE - .45, BACK, STAGE - .08, STAGE, "bench_wood"); S.obox(((0, EDGE - .4, 0), (1, 0, 0), (0, -1, 0)), -4.7, 4.7, -.1, 0, 0, STAGE - .08, "wood")
    for i in range(10): S.obox(((0, EDGE - .4, 0), (1, 0, 0), (0, -1, 0)), -4.6 + i * .94, -3.8 + i * .94, 0, .02, .16, STAGE - .2, "bench_wood")
    S.build(); C = K.Mesh("backcloth", "mid")
    for i in range(46): u = -5.1 + i * .222; d = .10 * (i % 2); C.poly([(u, BACK - d, STAGE), (u + .222, BACK - .10 + d, STAGE), (u + .222, BACK - .10 + d, 5.3), (u, BACK - d, 5.3)], "curtain")
    C.build(); D = K.Mesh("drapes", "mid")
    for s in (-1, 1):
        for i in range(7): u = s * (4.75 - i * .17); d = .12 * (i % 2); v = u - s * .17; D.poly([(u, EDGE + .4 + d, STAGE), (v, EDGE + .52 - d, STAGE), (v - s * .25 * (i / 7), EDGE + .52 - d, 5.2), (u - s * .25 * (i / 7), EDGE + .4 + d, 5.2)], "coat_d")
    for i in range(40): u = -4.75 + i * .2375; d = .07 * (i % 2); D.poly([(u, EDGE + .3 + d, 4.55 - .12 * math.sin(i * math.pi / 5) ** 2), (u + .2375, EDGE + .37 - d, 4.55 - .12 * math.sin((i + 1) * math.pi / 5) ** 2), (u + .2375, EDGE + .37 - d, 5.2), (u, EDGE + .3 + d, 5.2)], "coat_d")
    D.build(); G = K.Mesh("steps", "mid"); [G.box(-.6, .6, EDGE - .45 - .3 * (3 - i), EDGE - .4, .3 * i, .3 * (i + 1), "bench_wood") for i in range(4)]; G.build()
    R.tile_stove("mid", -6.5, -5.6, 5.6, 6.5, 3.5); W = K.Mesh("windows", "mid"); fr = ((x1, 0, 0), (0, -1, 0), (-1, 0, 0))
    for y in (1.6, 4.4, 7.2): W.obox(fr, -y - .85, -y + .85, 0, .10, 2.0, 4.9, "trim"); W.face(fr, [(-y - .7, 2.15), (-y + .7, 2.15), (-y + .7, 4.75), (-y - .7, 4.75)], .11, "frost"); W.obox(fr, -y - .04, -y + .04, .11, .15, 2.15, 4.75, "mullion"); W.obox(fr, -y - .7, -y + .7, .11, .15, 3.7, 3.78, "mullion")
    W.build(); H = K.Mesh("hanging", "mid")
    for x, y, z in BULBS: R.rod(H, (x, y, z + .15), (x, y, 6.2), .012, "iron", 5); H.lathe(x, y, z + .02, [(.30, 0), (.26, .05), (.08, .20), (0, .22)], 14, "iron")
    for x, y in ((-2.6, 3.2), (2.9, 3.2)): R.rod(H, (x, y, 5.0), (x, y, zc), .015, "iron", 5); H.lathe(x, y, 4.75, [(0, 0), (.17, .06), (.21, .2), (.16, .34), (.04, .40)], 14, "china")      # the hall's own lamps are out
    H.build().visible_shadow = False; L = K.Mesh("bulbs", "mid"); [L.lathe(x, y, z - .10, [(0, 0), (.06, .03), (.07, .09), (.03, .16)], 9, "bulb") for x, y, z in BULBS]; L.build().visible_shadow = False
    R.chair("mid", *CHAIR, -math.pi / 2 + .25).location.z = STAGE; R.chair("mid", 3.4, 11.9, math.pi - .3).location.z = STAGE
    K.camera((-.3, -1.0, 1.80), (-.3, 60, 1.80), 27, (.5 - .445, (.525 - .5) * .5625)); R.render_lit(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid"], (.2, -.7, -.6), {"stage": [(x, y, z - .12, 4.2) for x, y, z in BULBS]}, scale)
if K.bpy and __name__ == "__main__":
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#0a0f2a"
INK = {**A.EVE, "plaster": ("#1c2450", "#2a3465", "#43507f"), "plaster_b": ("#141f44", "#1d2c56", "#30406a"), "ceiling": ("#161c42", "#222a54", "#363f6a"), "trim": ("#2a315c", "#3b4470", "#59628c"), "curtain": ("#2a2348", "#3d3054", "#5c4a68"), "coat_d": ("#3a1d38", "#562a40", "#7c4048"), "wood": ("#1f1a36", "#2f2746", "#463a58"), "bench_wood": ("#2c2444", "#433655", "#5e4c66"), "tile": ("#33406a", "#4c5a86", "#7080a4"), "tile_b": ("#2c3862", "#43507c", "#66769c"), "frost": ("#2c3f78", "#41578f", "#7088b4"), "mullion": ("#161c40",) * 3, "iron": ("#10142e", "#1a2040", "#333a5c"), "china": ("#3c4676", "#525c8a", "#7c84aa"), "floor": ("#181a38", "#232446", "#34325a"), "floor_b": ("#151733", "#1f2040", "#2e2c52"), "chair": ("#6e4a48", "#94684e", "#c8945e"), "bulb": ("#fff0c2",) * 3}
def facing(**q):
    """A girl seen from the front, singing: figures.back with a face put on it."""
    y = .862; return G.back(hat="none", **q) + [("sleeve", "l", [(-.115, .68, .036), (-.135, .56, .032), (-.045, .535, .026)]), ("sleeve", "l", [(.115, .68, .036), (.135, .56, .032), (.045, .535, .026)]), ("face", "l", [(-.03, .535, .026), (.03, .535, .026)]), ("face", "c", [(-.058, y + .045), (.058, y + .045), (.062, y + .005), (.036, y - .046), (.0, y - .056), (-.036, y - .046), (-.062, y + .005)]), ("hair", "c", [(-.068, y - .01), (-.064, y + .07), (.0, y + .098), (.064, y + .07), (.068, y - .01), (.050, y + .050), (.0, y + .062), (-.050, y + .050)]), ("hair", "l", [(-.062, .84, .018), (-.072, .76, .020), (-.068, .66, .012)]), ("hair", "l", [(.062, .84, .018), (.074, .76, .020), (.070, .66, .012)]), ("mouth", "c", [(-.012, y - .022), (.012, y - .022), (.010, y - .040), (-.010, y - .040)])]
def piano():
    """A grand piano from the hall's side, keys to the left, lid up on its prop, a white page on the desk; metres."""
    return [("leg", "l", [(-.78, .64, .06), (-.76, .10, .035), (-.76, .0, .05)]), ("leg", "l", [(1.0, .64, .06), (1.0, .10, .035), (1.0, .0, .05)]), ("leg", "l", [(-.42, .62, .02), (-.40, .12, .02)]), ("leg", "l", [(-.30, .62, .02), (-.32, .12, .02)]), ("leg", "p", [(-.48, .13), (-.24, .13), (-.24, .06), (-.48, .06)]), ("lid", "p", [(-.46, 1.0), (1.16, 1.0), (1.06, 1.66), (.60, 1.90), (-.34, 2.02)]), ("lidedge", "p", [(1.16, 1.0), (1.06, 1.66), (.60, 1.90), (-.34, 2.02), (-.34, 1.97), (.58, 1.85), (1.01, 1.63), (1.11, 1.0)]), ("sheen", "p", [(-.2, 1.1), (.12, 1.1), (.44, 1.84), (.18, 1.88)]), ("prop", "l", [(.72, 1.0, .012), (.80, 1.76, .010)]),
            ("page", "p", [(-.62, 1.04), (-.42, 1.02), (-.36, 1.36), (-.56, 1.38)]), ("leg", "p", [(-.62, 1.0), (-.30, 1.0), (-.30, 1.05), (-.62, 1.05)]), ("body", "p", [(-1.02, .66), (-1.02, .74), (-.74, .75), (-.70, 1.0), (1.16, 1.0), (1.20, .92), (1.18, .68), (1.05, .62), (-.9, .62)]), ("page", "p", [(-1.02, .742), (-.74, .752), (-.74, .772), (-1.02, .762)]), ("lidedge", "p", [(-.70, .97), (1.17, .97), (1.18, .945), (-.70, .945)])]
def sitter(kind, seed):
    """Somebody in a row, from behind, with the chair's back; metres, feet at 0."""
    g = random.Random(seed); t = g.uniform(-.035, .035); k = g.uniform(.94, 1.05) if kind != "shirt" else 1.0; t = t if kind != "shirt" else 0; b = .235 * k; H = lambda x, y: (t + x * k, 1.10 + y * k)
    p = [("coat", "c", [(-.06, 1.12), (-.19 * k, 1.06), (-b, .94), (-.225 * k, .70), (-.21, .40), (.21, .40), (.225 * k, .70), (b, .94), (.19 * k, 1.06), (.06, 1.12)]), ("fold", "l", [(.0, 1.04, .002), (.01, .90, .008), (.0, .74, .002)])]
    p += [("face", "p", [H(-.045, .09), H(.045, .09), H(.052, -.02), H(-.052, -.02)]), ("face", "c", [H(-.086, .15), H(-.104, .15), H(-.102, .10), H(-.084, .09)]), ("face", "c", [H(.086, .15), H(.104, .15), H(.102, .10), H(.084, .09)])]
    if kind == "bald": p += [("face", "c", [H(-.088, .14), H(-.080, .22), H(0, .262), H(.080, .22), H(.088, .14), H(.05, .06), H(-.05, .06)]), ("hair", "c", [H(-.092, .15), H(-.070, .12), H(0, .10), H(.070, .12), H(.092, .15), H(.075, .07), H(0, .045), H(-.075, .07)]), ("sleeve", "l", [(.20, .98, .07), (.36, .80, .06), (.26, .86, .045)]), ("page", "p", [(.24, .90), (.46, .94), (.44, 1.14), (.22, 1.10)]), ("face", "l", [(.27, .90, .032), (.29, .93, .028)])]
    elif kind == "shawl": p = p[:2] + [("shawl", "c", [H(-.105, .04), H(-.112, .14), H(-.08, .24), H(0, .272), H(.08, .24), H(.112, .14), H(.105, .04), (.20 * k, 1.05), (0, .86), (-.20 * k, 1.05)]), ("fold", "l", [H(-.06, .16) + (.002,), H(-.03, .04) + (.007,), (0, .95, .002)])]
    else:
        low = .02 if kind in ("bob", "bun") else .075
        p += [("hair", "c", [H(-.094, .13), H(-.086, .22), H(0, .268), H(.086, .22), H(.094, .13), H(.07, low), H(0, low - .015), H(-.07, low)])]
        if kind == "bun": p += [("bun", "c", [H(-.05, .09), H(-.045, .15), H(0, .17), H(.045, .15), H(.05, .09), H(0, .06)])]
        if kind == "hat": p += [("hat", "c", [H(-.14, .17), H(-.09, .27), H(.02, .30), H(.10, .26), H(.14, .17), H(0, .14)])]
        if kind == "fur": p += [("fur", "c", [(-.14, 1.13), (0, 1.17), (.14, 1.13), (.18, 1.05), (0, .99), (-.18, 1.05)])]
        if kind == "shirt": p += [("collar", "p", [(-.075, 1.135), (.075, 1.135), (.085, 1.095), (-.085, 1.095)]), ("fold", "l", [(-.10, .98, .002), (-.06, .86, .006), (-.08, .72, .002)])]
    return p + [("chair", "l", [(-.20, .40, .022), (-.205, .86, .022)]), ("chair", "l", [(.20, .40, .022), (.205, .86, .022)]), ("chair", "p", [(-.225, .80), (.225, .80), (.225, .90), (-.225, .90)])]
def audience(near, fore):
    kinds = ("bob", "short", "shawl", "bun", "short", "hat", "fur", "short", "bob", "short"); coats = ("#252a52", "#2f2a4c", "#1f2c50", "#33304f", "#2a2444", "#243354")
    for r, y in enumerate(ROWS):
        g = random.Random(40 + r); L = near if r < 4 else fore; step = .60; xs = [s * (.88 + step * i) for s in (-1, 1) for i in range(9)]; a = .34 - .055 * r
        for i, x in enumerate(xs):
            black = r == 2 and x < 0; gap = r == 2 and abs(x + .88) < .01                     # the nine kept one seat, on the aisle
            if abs(x) > 6.2 or gap or (not black and (r, i) != (5, 9) and g.random() < ((.72 if r == 3 else .5) if r > 2 and x < 0 else .10)): continue
            kind = "shirt" if black else "bald" if r == 5 and i == 9 else g.choice(kinds); c = "#0c0f26" if black else g.choice(coats); px, py, s = PJ(x + (0 if black else g.uniform(-.05, .05)), y)
            ink = dict(body=c, coat=c, sleeve=c, fold=R.hexes({"x": c}, "#0a0d24", .5)["x"], face="#6c4a50", hair="#141024" if black else g.choice(("#1d1830", "#2c2238", "#4a3a44", "#191630")), bun="#241d34", shawl=g.choice(("#4c3350", "#3a4468", "#54404c")), hat="#2a2038", fur="#3c3654", collar="#0a0d22", chair="#171430", page="#e9cf9c"); ink = R.hexes(ink, "#4a4468", max(0, a) * (.4 if black else 1))
            K.stamp(L, sitter(kind, r * 31 + i), px, py, s, ink, False, [("#3a3a68", -6 * S, -1, .4), ("#c98a62", (1.0 - .5 * np.sign(x)) * -np.sign(x) * S, -max(1.6, s * .007), .9), ("#f6cf90", 0, -max(.8, s * .003), .9)] if not black else [("#a8704f", 0, -max(1.4, s * .006), .9)], None, i + r, line=(KEY, max(.7, s / S / 320)))
def players(near):
    flat = lambda x, y, rx, ry, c, a=.8: P.blot(near, P.oval(x, y, rx, ry), c, a, 2, 3); rim = [("#e8b070", 0, -2.6 * S, .95), ("#fbe0a8", 0, -1.2 * S, .9)]
    px, py, s = PJ(-1.75, 10.6, STAGE); flat(px + .1 * s, py, 1.35 * s, .06 * s, "#5c3d42"); K.stamp(near, piano(), px, py, s, dict(body="#17162e", leg="#121228", lid="#1d1b36", lidedge="#a87a58", sheen="#2f2a4c", prop="#8a6450", page="#fbe8bc"), False, [("#e0a468", 0, -2.0 * S, .9)], None, 4, line=(KEY, 1.2))
    px, py, s = PJ(-3.02, 10.55, STAGE); ink = dict(body="#3f3558", coat="#564a70", sleeve="#5e5278", skirt="#3a3356", boot="#1c1934", fold="#2a2444", face="#d9a274", glove="#d9a274", hair="#2a1d2c", stool="#241c36")
    K.stamp(near, [("stool", "p", [(-.14, .27), (.20, .27), (.20, .24), (-.14, .24)]), ("stool", "l", [(-.10, .24, .02), (-.12, .0, .02)]), ("stool", "l", [(.16, .24, .02), (.18, .0, .02)])] + N.sitting("bare", "knee") + [("hair", "l", [(-.04, .74, .030), (-.085, .60, .026), (-.10, .44, .016)])], px, py, s * 1.50, ink, False, rim, None, 6, line=(KEY, 1.2))
    px, py, s = PJ(.42, 10.0, STAGE); flat(px, py, .34 * s, .05 * s, "#5c3d42"); d = "#e6d2b4"
    K.stamp(near, facing(dress="girl", child=True, collar="flat", left="none", right="none", seed=5), px, py, s * 1.46, dict(body=d, coat=d, sleeve="#f0dfc0", fold="#b99a84", boot="#241f3c", face="#e0ad80", glove="#e0ad80", hair="#5a3a34", belt="#b99a84", hat="#000000", mouth="#7c3c38", fur=d, shawl=d, cuff=d), False, [("#b98f88", -5 * S, 2, .6), ("#fff2d0", 1.6 * S, -1.6 * S, .9)], None, 7, line=(KEY, 1.1))
def press(light):
    tone = lambda D: .42 - .12 * (D["n"][..., 2] < -.5) + .04 * (D["n"][..., 2] > .5) - .08 * (np.abs(D["n"][..., 0]) > .8) + .10 * N.mask(D, "curtain", "coat_d") * (D["n"][..., 0] > .1)
    warm = [dict(lamp="stage", ragged=.012, gain=lambda D: np.where(D["pos"][..., 1] < EDGE - .5, .9, .62), steps=(.05, .12, .30, .8), pale=("#564f7c", "#8c6a74", "#d0986c", "#f4cf8c"), dark=(("#4a3458", .46), ("#84504e", .50), ("#c07f50", .52), ("#f0bf78", .5)))]
    def folds(D, rgb, Nz): g = N.mask(D, "curtain", "coat_d") & (D["n"][..., 0] < -.1); return np.where(g[..., None], rgb * .82, rgb)
    mid, D = R.block(RAW, "mid", INK, tone, cuts=(.36, .60), key=KEY, warm=warm, seed=21, lines=(2.2, 1.0), mute=("floor", "floor_b", "curtain"), lit=("bulb",), zfade=40, zref=8, mottle=.018, extra=folds); near, fore = N.empty(), N.empty(); players(near); audience(near, fore)
    for L, sd in ((near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    sky = mid.copy(); sky[..., 3] = 1; P.deliver(PLACE, light, [("sky", sky), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("dusk")
