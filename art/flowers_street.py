"""A street in Pristan, August 1945: seen across it from our kerb, lorries pass, boys with asters in their rifles look at the signs.
   stage A:  blender -b -P flowers_street.py -- [scale%]        stage B:  python3 flowers_street.py afternoon
Houses and lorries are typical and nobody wears a badge. The only flags are scraps of paper across the street, as the words say.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
PLACE = "flowers-street"; SUN = (.50, .62, -.60); FRONT = 13.0                # how far off the houses opposite stand

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(5); L = []; K.ground("mid", -40, 40, -4, 60, 40, 30, lambda x, y: .03 * math.sin(x * 1.1 + y * .5))
    M = K.Mesh("walk", "mid"); M.box(-40, 40, FRONT - 2.4, FRONT + .2, 0, .16, "stone"); M.build(); U, D = (1, 0, 0), (0, -1, 0)
    K.building("baker", "mid", (-13.4, FRONT, 0), U, D, 12.6, 9, 2, 4, rng, L, "wall_b", "arch", lit=0, parapet="gable", end=False, shops=["boards", "dark", "dark", "boards"],
               sign=[dict(u=6.3, z=3.10, w=5.6, h=1.05, txt="ХЛѢБЪ", mat="sign_a", size=1.0), dict(u=1.6, z=3.15, w=2.6, h=.85, txt="ГАЛОШИ", mat="sign_b")])
    K.building("dentist", "mid", (1.9, FRONT, 0), U, D, 13, 9, 2, 4, rng, L, "wall_c", "rect", lit=0, parapet="posts", end=False, shops=["dark", "boards", "boards", "dark"],
               sign=[dict(u=3.4, z=3.15, w=5.6, h=.9, txt="ЗУБНОЙ ВРАЧЪ", mat="sign_b"), dict(u=6.8, z=4.6, w=.9, h=2.9, txt="茶莊", mat="sign_a", vertical=True, proj=True), dict(u=9.6, z=3.15, w=3.0, h=.85, txt="ЧАСЫ", mat="sign_a")])
    F = K.Mesh("gate", "mid"); F.box(-.75, 1.85, FRONT - .1, FRONT, 0, 2.7, "plank"); F.box(-.8, -.6, FRONT - .2, FRONT + .1, 0, 3.0, "wood"); F.box(1.7, 1.9, FRONT - .2, FRONT + .1, 0, 3.0, "wood"); F.build()
    for i, (x, w, hh) in enumerate(((-30, 16, 7.4), (15.5, 18, 10))): K.building(f"wing{i}", "mid", (x, FRONT + .6, 0), U, D, w, 8, 2 if hh < 9 else 3, 4, rng, L, ("wall_a", "wall_d")[i], "rect", lit=0, shop=False, parapet="posts", end=False)
    K.camera((-1.2, -5.2, 1.95), (-1.2, 60, 1.95), 27, (0, (.60 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["mid"], scale=scale, lights=L)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, kit_green as V, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); YY = N.YY
INK = {"ground": ("#94735a", "#b59470", "#eed5a0"), "stone": ("#7c6254", "#a08670", "#e6d0a4"), "wall_a": ("#6c4c46", "#926a58", "#e3b98a"), "wall_b": ("#75604e", "#9c8262", "#efd9a8"), "wall_c": ("#63423f", "#8a5c4c", "#dba07a"), "wall_d": ("#645a4e", "#887a62", "#dccb9a"), "trim": ("#7c6456", "#a88e70", "#f7e6bc"), "roof": ("#54443e", "#74604e", "#b4946c"), "glass_dark": ("#453838", "#5f4f4a", "#8c7660"), "glass_lit": ("#453838", "#5f4f4a", "#8c7660"), "shop_lit": ("#453838", "#5f4f4a", "#8c7660"),
       "sign_a": ("#752e2b", "#963c32", "#b84a3a"), "sign_b": ("#3d4046", "#4c4e52", "#6c6a60"), "letters": ("#e0c694", "#ecd6a6", "#f8eac4"), "wood": ("#4c3c38", "#6a544a", "#a8866a"), "iron": ("#33292c", "#453a38", "#7c6a5a"), "door": ("#52403c", "#6f564a", "#a88062"), "brick": ("#6c443c", "#94604c", "#d49870"), "mullion": ("#52443e", "#6f5e50", "#a88e6c"), "plank": ("#76604e", "#9c8264", "#d4b27e"), "red": ("#8c3a30", "#a84a38", "#c8604a"), "ink": ("#33262a",) * 3}
KEY = "#2a1a1c"; AIR = "#e6cf9c"; FLOWERS = ("#c9506a", "#a868a0", "#f4e6d0", "#b8302c", "#e0a83c")
def inks(coat, hat="#6c5848", skin="#a87454", hair="#3c2c2a", shawl="#ecdcb8", trouser="#4c3e3c", petal="#b8302c", a=0.0):
    d = dict(body=coat, coat=coat, sleeve=coat, cuff=coat, fold=R.hexes({"x": coat}, "#4a332e", .36)["x"], boot=trouser, hat=hat, hat2=R.hexes({"x": hat}, KEY, .35)["x"], fur=coat, hair=hair, face=skin, glove=skin, belt="#6a4a40", shawl=shawl, shawl2=shawl, fringe=shawl, strap="#4a3632", petal=petal, petal2=R.hexes({"x": petal}, "#5a2420", .4)["x"], leaf="#6c7444", paper="#b9503f", corner="#51607c")
    return R.hexes(d, AIR, a) if a else d
def facing(hair="short", **q):
    """Somebody small seen from the front: figures.back with a face put on it, and no features."""
    y = .868; return G.back(hat="none", collar="none", **q) + [("face", "c", [(-.040, y + .052), (.040, y + .050), (.044, y + .010), (.026, y - .034), (0, y - .042), (-.026, y - .034), (-.044, y + .010)])] + ([("hair", "c", [(-.048, y + .03), (-.040, y + .085), (.0, y + .104), (.042, y + .085), (.048, y + .03), (.030, y + .062), (-.026, y + .060)])] if hair == "short" else [("hat", "c", [(-.10, y + .046), (.0, y + .125), (.10, y + .046), (.0, y + .034)])])
def opposite(L):
    """Those over there: they have a different army to wait for. Their paper flags, still wet, are a red scrap with a blue corner."""
    g = random.Random(12); coats = ("#5c6468", "#4c5458", "#77746a", "#8c8a7c", "#5f5650", "#9a907c", "#48505c")
    for i in range(30):
        x, y = -12.6 + i * .86 + g.uniform(-.25, .25), FRONT - g.uniform(.9, 2.0); px, py, s = PJ(x, y, .16); left, right = g.choice((("down", "down"), ("fold", "fold"), ("sleeve", "sleeve"), ("down", "fold"), ("raised", "down"), ("down", "raised")))
        parts = facing(g.choice(("short", "short", "short", "straw")), dress=g.choice(("gown", "jacket", "jacket", "woman")), left=left, right=right, tilt=g.uniform(-.06, .06), lean=g.uniform(-.02, .02), legs=g.choice(("stand", "contra")), seed=i)
        if "raised" in (left, right): sg = -1 if left == "raised" else 1; parts += [("strap", "l", [(sg * .165, .98, .005), (sg * .185, 1.20, .004)]), ("paper", "p", [(sg * .185, 1.20), (sg * .30, 1.17), (sg * .28, 1.08), (sg * .178, 1.10)]), ("corner", "p", [(sg * .185, 1.20), (sg * .24, 1.185), (sg * .235, 1.14), (sg * .182, 1.15)])]
        P.blot(L, P.oval(px, py, s * .3, s * .05), "#8c6c56", .6, 2, i); K.stamp(L, parts, px, py, s * g.uniform(1.55, 1.72), inks(g.choice(coats), "#cdb27c", "#a9805c", a=.14), False, [("#fff0cc", -1.4 * S, -.8, .9)], None, i, line=("#5a463e", .7))
def boy(turn, aster, arm, seed):
    """One of the boys on the boards, to the waist: side cap, tunic, a rifle upright before him with flowers in its muzzle. Metres, seat at y = 0."""
    g = random.Random(seed); k = .03 * turn; q = [("rifle", "l", [(.20, -.2, .020), (.21, .45, .016), (.215, .86, .011)])] if arm else []
    q += [("tunic", "c", [(-.06, .60), (-.20, .545), (-.235, .40), (-.215, .10), (-.20, -.1), (.20, -.1), (.215, .10), (.235, .40), (.20, .545), (.06, .60)]), ("fold", "l", [(-.10, .46, .002), (-.12, .25, .008), (-.10, .02, .002)]), ("fold", "l", [(.08, .48, .002), (.11, .26, .007), (.09, .05, .002)]), ("face", "p", [(-.05, .64), (.05, .64), (.055, .56), (-.055, .56)])]
    q += [("hair", "c", [(-.098, .72), (-.085, .84), (.0, .875), (.085, .84), (.098, .72), (.06, .62), (-.06, .62)]), ("face", "c", [(k * 3 - .062, .80), (k * 3 + .062, .80), (k * 3.4 + .070, .72), (k * 3.2 + .040, .635), (k * 3, .62), (k * 3.2 - .046, .635), (k * 2.6 - .068, .72)]), ("cap", "c", [(-.112, .79), (-.09, .865), (.01, .915), (.10, .845), (.122, .765), (.0, .80)])]
    if arm: q += [("sleeve", "l", [(.17, .48, .072), (.26, .26, .064), (.205, .34, .046)]), ("face", "l", [(.205, .36, .040), (.215, .42, .036)])] + [p for i in range(4) for p in G.rose(.215 + (i - 1.5) * .055, .90 + .035 * (1.5 - abs(i - 1.5)), .062, seed + i, stem=(.215, .86))]
    else: q += [("sleeve", "l", [(-.18, .48, .072), (-.25, .26, .064), (-.22, .04, .05)]), ("sleeve", "l", [(.18, .48, .072), (.25, .27, .062), (.24, .08, .05)])]
    return q
def lorry(L, x, y, flip, seed, a=0.0):
    """Side view of an army lorry, open, its boards full of boys, everything below the boards white with dust."""
    px, py, s = PJ(x, y, .02); sg = -1 if flip else 1; g = random.Random(seed); c = R.hexes(dict(body="#5c5a44", wheel="#3a3230", hub="#a89270", iron="#463e38", board="#6f6a4e", grain="#57523e", cab="#646048", cab2="#77714f", glass="#4c4644", dust="#cdb48a", dust2="#b39872", head="#e6d6ac", face="#b98462", tunic="#a3966a", sleeve="#a3966a", cap="#948860", hair="#3a2c28", rifle="#4c3630", fold="#7c7050", leaf="#6c7444", petal="#c9506a", petal2="#7a2c44"), AIR, a)
    line = (R.hexes({"x": KEY}, AIR, a)["x"], max(.8, s / S / 150)); rim = [("#fff0c8", -2.2 * S, -1.4, .9)]
    P.blot(L, [(px + sg * u * s, py + v * s) for u, v in ((-3.1, -.02), (3.0, -.02), (4.1, .22), (-2.2, .26))], "#8c6c56", .85, 4, seed)
    for i, u in enumerate((-2.55, -1.95, -1.42, -.86, -.30, .22)):            # the far bench, then the near one
        t = dict(c, tunic=R.hexes({"x": c["tunic"]}, "#6c5c48", .25)["x"]); K.stamp(L, boy(g.choice((-1, 1, 1)), i, i in (1, 4), seed + i), px + sg * (u + .2) * s, py - 1.62 * s, s * .96, dict(t, petal=FLOWERS[i % 5]), False, rim, None, seed + i, line=line)
    for i, u in enumerate((-2.70, -2.14, -1.50, -.98, -.42, .10)): K.stamp(L, boy((-1, 1, 0, 1, -1, 1)[i], i, i in (0, 2, 3, 5), seed + 20 + i), px + sg * u * s, py - 1.40 * s, s * g.uniform(.96, 1.04), dict(c, petal=FLOWERS[(i * 2 + 1) % 5], petal2=R.hexes({"x": FLOWERS[(i * 2 + 1) % 5]}, "#5a2420", .4)["x"]), i % 2 == 1, rim, None, seed + 30 + i, line=line)
    disc = lambda cx, cy, r: [(cx + r * math.cos(t), cy + r * math.sin(t)) for t in np.linspace(0, 6.28, 22)[:-1]]
    p = [("iron", "p", [(-2.9, .86), (2.6, .86), (2.6, .70), (-2.9, .70)]), ("board", "p", [(-3.0, .92), (.52, .92), (.52, 1.52), (-3.0, 1.52)])] + [("grain", "p", [(-3.0, z), (.52, z), (.52, z + .018), (-3.0, z + .018)]) for z in (1.12, 1.32)] + [("iron", "p", [(u, .90), (u + .07, .90), (u + .07, 1.54), (u, 1.54)]) for u in (-2.9, -1.75, -.6, .4)]
    p += [("cab", "c", [(.60, .78), (.60, 2.0), (.72, 2.14), (1.42, 2.12), (1.56, 1.9), (1.66, 1.46), (1.66, .78)]), ("glass", "p", [(.86, 1.46), (.86, 1.98), (1.36, 1.98), (1.50, 1.46)]), ("face", "c", [(1.02, 1.46), (1.0, 1.66), (1.10, 1.78), (1.22, 1.74), (1.24, 1.56), (1.18, 1.46)]), ("cap", "c", [(.98, 1.70), (1.04, 1.82), (1.22, 1.80), (1.26, 1.70)]), ("cab2", "p", [(.86, 1.34), (1.52, 1.34), (1.52, .92), (.86, .92)]), ("cab", "c", [(1.62, .80), (1.64, 1.46), (2.66, 1.40), (2.82, 1.30), (2.84, .80)])] + [("fold", "p", [(u, .98), (u + .03, .98), (u + .03, 1.32), (u, 1.32)]) for u in (1.9, 2.02, 2.14, 2.26, 2.38)]
    p += [("dust2", "c", [(1.0, .62), (1.12, .92), (1.55, 1.12), (2.05, 1.10), (2.42, .88), (2.62, .60), (2.2, .68), (1.8, .82), (1.4, .70), (1.2, .58)]), ("head", "p", disc(2.74, 1.14, .13))] + [q for u in (1.82, -1.62) for q in (("wheel", "p", disc(u, .46, .47)), ("dust", "p", disc(u, .46, .33)), ("wheel", "p", disc(u, .46, .20)), ("hub", "p", disc(u, .46, .10)))] + [("dust", "c", [(-2.95, .92), (-2.6, 1.06), (-1.9, .98), (-1.2, 1.08), (-.4, .98), (.5, 1.02), (.5, .92)])]
    K.stamp(L, p, px, py, s, c, flip, rim, None, seed, line=line)
    t = N.empty()
    for k, (u, r) in enumerate(((-3.3, .75), (-4.2, 1.05), (-5.4, .9))): P.blot(t, [(px + sg * (u + r * 1.5 * math.cos(q) * (1 + .12 * math.sin(3 * q + k))) * s, py - (.30 * r + r * .55 * math.sin(q) * (1 + .2 * math.sin(4 * q + k))) * s) for q in np.linspace(0, 6.28, 40)[:-1]], ("#dcc391", "#e6d0a0", "#d2b684")[k % 3], .62, 4, k)
    L[...] = P.over(L, t)
def kerb(near, fore):
    """Our side: a gap in the middle is ours; who stands left and right of it has flowers."""
    def put(L, x, y, hm, ink, seed, **q):
        px, py, s = PJ(x, y, .05); K.stamp(L, G.back(seed=seed, **q), px, py, s * hm, ink, False, [("#8c6c56", 12 * S, 3, .35), ("#fff0cc", -3.4 * S, -1.4), ("#fff6de", -1.6 * S, -.8)], None, seed, line=(KEY, 1.4))
    put(near, -6.15, 3.4, 1.70, inks("#a89472", "#8c7458"), 21, dress="jacket", hat="cap", collar="flat", left="down", right="brow", turn=.5); put(near, -5.45, 2.9, 1.58, inks("#efe0bc", shawl="#c96a50", petal="#a868a0"), 22, dress="woman", hat="shawl", collar="none", left="fold", right="raised", holds=("r", "posy"), turn=.5, tilt=.05); put(near, 2.25, 3.2, 1.62, inks("#c98c72", "#d9c49a", petal="#f2e2c8"), 23, dress="woman", hat="cloche", collar="none", left="raised", right="fold", holds=("l", "posy"), turn=-.6, tilt=-.05); put(near, 2.95, 3.6, 1.74, inks("#dcc8a0", "#6c5848"), 24, dress="jacket", hat="felt", collar="flat", left="akimbo", right="down", turn=-.4); put(near, 3.75, 2.7, 1.56, inks("#8c7862", shawl="#e8d0a0", petal="#c9506a"), 25, dress="woman", hat="shawl", collar="none", left="raised", right="fold", holds=("l", "posy"), turn=-.5); put(near, 4.8, 3.0, 1.66, inks("#efe0bc", "#8c7458"), 26, dress="jacket", hat="none", collar="flat", left="raised", right="pocket", holds=("l", "flower"), tilt=.06)
    put(fore, -4.72, .55, 1.62, inks("#7c4c44", shawl="#f4e8cc", petal="#b8302c"), 41, dress="woman", hat="shawl", collar="none", left="fold", right="raised", holds=("r", "posy"), turn=.6, tilt=.04); put(fore, -3.95, 1.0, 1.22, inks("#f0e2c2", "#d9b86c", petal="#a868a0"), 42, dress="girl", hat="none", child=True, collar="none", left="down", right="raised", holds=("r", "flower"), turn=.4, tilt=-.06); put(fore, 1.9, .5, 1.74, inks("#6f6250", "#6c5848", hair="#b5aa98"), 43, dress="jacket", hat="none", collar="flat", left="hold", right="down", holds=("l", "posy"), turn=-.6, tilt=-.04, nod=.01)
def press(light):
    sky = N.sky([(0, "#a8946a"), (.14, "#c0a97a"), (.32, "#d9c08c"), (.48, "#ead3a0"), (.60, "#f6e4b6"), (1, "#ecd6a4")], [(120, 50, -200, 1900, "#c3ac7c", .7), (250, 44, 1200, 3600, "#d6be8c", .7)])
    def tone(D): n = D["n"]; v = .34 + .24 * (n[..., 2] > .3) + .14 * np.clip(-n[..., 1], 0, 1); return np.where(D["key"] > .10, 2, (v > .44).astype(np.int32))
    def extra(D, rgb):
        g = N.mask(D, "glass_dark", "shop_lit", "glass_lit"); x, z = D["pos"][..., 0], D["pos"][..., 2]; rgb = np.where((g & (np.abs((x - .6 * z) % 2.4 - 1.2) < .16))[..., None], P.hexc("#b59a74"), rgb)
        b = N.mask(D, "ground"); n = N.lying(PJ(0, 1e5)[1], PJ(0, 1e5)[0], 220, 14, 21); rgb = np.where((b & (n > .55))[..., None], rgb * .945, rgb); return np.where((b & (n < -.7))[..., None], rgb * 1.03, rgb)
    mid, D = N.block(RAW, "mid", INK, tone, "#4f3c36", 47, 1.4, (2.4, 1.1), 16, fog=("#e0c494", 17, 60, .30), extra=extra, mute=("letters", "ink"), zfade=95, soft=("ground",), quiet=("ground",))
    far = N.empty(); [V.crown(far, *PJ(x, FRONT + d, z)[:2], PJ(x, FRONT + d)[2] * r, PJ(x, FRONT + d)[2] * r * .9, ("#8f8455", "#a99a63", "#cdba7c"), 50 + i, 50, (.14, .28), (-.5, -.8)) for i, (x, d, z, r) in enumerate(((.2, 8, 6.2, 2.6), (1.8, 13, 7.4, 2.8), (-14.6, 6, 7.6, 2.4)))]
    opposite(mid); near = N.empty(); fore = N.empty(); lorry(near, 6.9, 8.6, True, 90, .10); lorry(near, -2.75, 6.6, True, 60); kerb(near, fore); r = random.Random(6)
    for i in range(40): x, y = r.gauss(-1.4, 3.4), r.uniform(1.5, 9); px, py, s = PJ(x, y, .04); q = s * r.uniform(.03, .06); P.blot(mid, [(px - q, py), (px - q * .2, py - q * .5), (px + q, py - q * .2), (px + q * .3, py + q * .3)], r.choice(FLOWERS), .9, 1.5, i)      # flowers that fell short
    for L, sd in ((far, 31), (near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .03, .04, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("afternoon")
