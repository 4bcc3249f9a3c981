"""Kitaiskaya street in August 1945: an afternoon with flowers along both kerbs, and a blacked-out dusk with an army lorry.
   stage A:  blender -b -P harbin_august.py -- [scale%]        stage B:  python3 harbin_august.py afternoon dusk
Nobody's column is shown and no flag: people look down the street to the river, and what comes is not yet there.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N, kit_green as V
from kitaiskaya import street, LF, RF
PLACE = "harbin-august"; LIGHTS = ("afternoon", "dusk"); SUN = (.42, .66, -.66)

def model(scale):
    K.reset(); K.SNOW = False; L = []; street(L, False, lambda q: "boards" if q in ("boards", "shut") else "dark", False)
    K.camera((-3.0, -10.5, 2.15), (-3.0, 60, 2.15), lens=27, shift=(.10, .068)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); YY = np.mgrid[0:h, 0:w][0].astype(np.float32)
DAY = {"ground": ("#8c6c56", "#ad8d6a", "#efd7a2"), "road": ("#8c6c56", "#ad8d6a", "#efd7a2"), "stone": ("#7c6254", "#a08670", "#e6d0a4"), "ice": ("#b59a74", "#ccb084", "#e6cd9a"), "wall_a": ("#6c4c46", "#926a58", "#e3b98a"), "wall_b": ("#6a5850", "#90785f", "#ecd3a4"), "wall_c": ("#63423f", "#8a5c4c", "#d8976e"), "wall_d": ("#645a4e", "#887a62", "#dccb9a"), "trim": ("#7c6456", "#a4896c", "#f4e0b2"), "roof": ("#54443e", "#74604e", "#b4946c"),
    "glass_dark": ("#453838", "#5f4f4a", "#a08a70"), "glass_lit": ("#453838", "#5f4f4a", "#a08a70"), "shop_lit": ("#453838", "#5f4f4a", "#a08a70"), "sign_a": ("#752e2b", "#963c32", "#c2543e"), "sign_b": ("#3d4046", "#565652", "#84806a"), "letters": ("#d6bb88", "#e6cc98", "#f6e6bd"), "wood": ("#4c3c38", "#6a544a", "#a8866a"), "iron": ("#33292c", "#453a38", "#7c6a5a"), "dome": ("#56685e", "#6f8270", "#a8ac84"), "gold": ("#b98a4a", "#e2b467", "#f9df9c"), "door": ("#52403c", "#6f564a", "#a88062"), "brick": ("#6c443c", "#94604c", "#d49870"), "lamp": ("#cfc09c",) * 3, "mullion": ("#52443e", "#6f5e50", "#a88e6c"), "far_a": ("#a8906c", "#bda47c", "#e3c896"), "far_b": ("#a48c6c", "#b9a27c", "#dfc696"), "plank": ("#76604e", "#9c8264", "#dcbc88"), "red": ("#8c3a30", "#a84a38", "#c8604a"), "ink": ("#33262a",) * 3}
EVE = {k: (R.hexes({"x": v[0]}, "#1f1a30", .66)["x"], R.hexes({"x": v[1]}, "#352b44", .62)["x"], R.hexes({"x": v[2]}, "#6a5466", .60)["x"]) for k, v in DAY.items()}
KEY = {"afternoon": dict(far="#8c7456", mid="#4f3c36", near="#2a1a1c"), "dusk": dict(far="#4a3a4c", mid="#231a2e", near="#140f20")}
FOG = {"afternoon": dict(far=("#ecd39e", 50, 190, .70), mid=("#e6cb98", 24, 100, .56), near=("#e0c494", 14, 70, .26)), "dusk": dict(far=("#b07a5c", 60, 190, .60), mid=("#6f5058", 28, 105, .50), near=("#4a3a50", 16, 80, .30))}

def block(layer, light, seed, wob=1.5, lines=(2.8, 1.5), zref=14):
    day = light == "afternoon"; ink = DAY if day else EVE
    def tone(D):
        n = D["n"]; v = .30 + .26 * (n[..., 2] > .3) + .20 * np.clip(n[..., 0], 0, 1) * day + .26 * np.clip(-n[..., 0], 0, 1) * (not day) + .16 * np.clip(-n[..., 1], 0, 1)
        return np.where(D["key"] > .10, 2, (v > .44).astype(np.int32)) if day else V.three(v, (.42, .72), seed)
    def air(D, rgb):
        sl = P.noise(h, w, 60, 150, seed + 13); g = N.mask(D, "glass_dark", "glass_lit", "shop_lit"); rgb = np.where((g & (sl > .34))[..., None], rgb + (P.hexc("#d9bf90" if day else "#7c6474") - rgb) * .34, rgb)
        return P.wipe(rgb, "#5f463c" if day else "#171226", P.smooth(6, 16, D["pos"][..., 2]) * .16 * (D["key"] < .1))
    return N.block(RAW, layer, ink, tone, KEY[light][layer], seed, wob, lines, zref, fog=FOG[light][layer], extra=air, mute=("letters", "ink"), zfade=95, soft=("ground", "road", "ice"), quiet=("ground", "ice"))

def bank(L, light):
    """The street's end: willows of the far shore, poplars in leaf on the embankment."""
    day = light == "afternoon"; hy = PJ(0, 1e5)[1]; sh = np.zeros((h, w, 4), np.float32); ridge = hy - S * (10 + 3 * P.noise(1, w, 120, 1, 5)[0]); P.paint(sh, np.clip(YY - ridge[None], 0, 1) * np.clip(hy + 3 * S - YY, 0, 1), "#c9b07c" if day else "#7a5a58")
    g = ("#9c9064", "#b3a46c", "#cfba7c") if day else ("#54424c", "#634e52", "#7a5e58")
    for i, (x, y, hh) in enumerate(((-6.9, 144, 15), (-5.3, 146, 17), (-3.9, 148, 14), (4.2, 146, 16), (5.7, 143, 18), (7.3, 140, 15), (8.6, 147, 16))):
        px, py, s = PJ(x, y); V.crown(sh, px, py - hh * s * .55, s * 1.7, hh * s * .46, g, 30 + i, 26, (.18, .34))
    return P.over(sh, L)

def inks(coat, hat="#6c5848", skin="#a87454", hair="#3c2c2a", shawl="#ecdcb8", trouser="#4c3e3c", a=0.0):
    d = dict(body=coat, coat=coat, sleeve=coat, cuff=coat, fold=R.hexes({"x": coat}, "#4a332e", .36)["x"], boot=trouser, hat=hat, hat2=R.hexes({"x": hat}, "#2a1a1c", .35)["x"], fur=coat, hair=hair, face=skin, glove=skin, belt="#6a4a40", shawl=shawl, shawl2=shawl, fringe=shawl, strap="#4a3632", petal="#b8302c", petal2="#7a1f24", leaf="#6c7444", coat2=coat)
    return R.hexes(d, "#e2c896", a) if a else d
WOMEN = ("#f0e2c2", "#d9a884", "#c9b896", "#e8cfa4", "#b56f58", "#a8a084"); MEN = ("#efe0bc", "#c8b48c", "#8c7862", "#a89472", "#dcc8a0", "#7a6a5c")
def onlooker(i, look):
    """Light clothes and flowers, no two alike; look = which way the street's end is."""
    g = random.Random(i * 7 + 3); wom = g.random() < .6; pet = g.choice(("#b8302c", "#c9564a", "#f2e2c8", "#a03a54", "#e0a83c"))
    if wom: a, b = g.choice((("down", "raised"), ("raised", "fold"), ("fold", "fold"), ("down", "hold"), ("brow", "down"))); q = dict(dress="woman", hat=g.choice(("shawl", "none", "cloche", "shawl", "none")), collar="none")
    else: a, b = g.choice((("down", "brow"), ("pocket", "down"), ("akimbo", "down"), ("raised", "down"), ("carry", "pocket"))); q = dict(dress="jacket", hat=g.choice(("cap", "felt", "none", "none")), collar="flat")
    holds = ("l" if a == "raised" else "r", g.choice(("posy", "posy", "flower"))) if "raised" in (a, b) else ("r", "posy") if b == "hold" else None
    parts = G.back(**q, left=a, right=b, holds=holds, tilt=g.uniform(-.08, .08), lean=g.uniform(-.03, .03), sway=g.uniform(-.03, .03), turn=look * g.uniform(.3, .9), legs=g.choice(("stand", "contra", "stride")), seed=i)
    ink = inks(g.choice(WOMEN if wom else MEN), g.choice(("#8c7458", "#6c5848", "#d9c49a")), shawl=g.choice(("#f4e8cc", "#c96a50", "#e8d0a0", "#a8584c")), trouser=g.choice(("#4c3e3c", "#6c5a4c", "#5c5048"))); ink["petal"] = pet; ink["petal2"] = R.hexes({"x": pet}, "#5a2420", .4)["x"]; return parts, ink, g.uniform(1.52, 1.66) if wom else g.uniform(1.64, 1.80)
def crowd(near, mid, fore, D):
    rng = random.Random(3); rows = [(sg * rng.uniform(3.6, 5.6), y) for y in [24 + 1.2 * i for i in range(32)] for sg in (-1, 1) if rng.random() < .82]
    close = [(4.2, 19.5), (5.2, 18.2), (3.9, 16.4), (4.8, 15.2), (5.7, 14.9), (3.8, 13.0), (4.8, 12.0), (5.6, 10.8), (3.7, 9.4), (4.6, 8.2), (5.5, 6.6), (3.6, 5.6), (4.6, 4.2), (5.6, 3.0), (3.7, 2.2), (4.7, .8), (-4.2, 22), (-5.2, 21), (-4.3, 18.8), (-5.4, 17.5), (-4.2, 15.8), (-5.2, 14.2), (-6.0, 13.4), (-4.4, 12.0), (-5.4, 10.4), (-6.3, 9.2), (-4.5, 8.2), (-5.7, 6.6), (-4.7, 4.2), (-6.0, 3.2), (-4.4, 6.0), (-4.2, 10.6), (-3.9, 13.6), (-6.2, 5.0), (-5.1, 8.9), (5.0, 6.9), (4.3, 11.0), (5.3, 16.2)]
    for x, y in close:
        if x > 0 or y > 12: N.shadow(near, PJ, x, y, 1.65, SUN, "#8c6c56", .75, .20, -9)
    for i, (x, y) in enumerate(sorted(rows + close, key=lambda q: -q[1])):
        a = min(.66, max(0, (y - 4) * .013)); parts, ink, hm = onlooker(i, -1 if x > 0 else 1); ink = R.hexes(ink, "#e2c896", a); px, py, s = PJ(x, y, .17 if abs(x) > 5 else .03); L = mid if y > 23 else near; P.blot(L, P.oval(px, py, s * .3, s * .05), "#8c6c56", .7 * (1 - a), 2, i)
        K.stamp(L, parts, px, py, s * hm, ink, False, [("#fff0cc", -max(1.2, s * .012), -.8, .9)], None, i, line=(R.hexes({"x": "#2a1a1c"}, "#e2c896", a)["x"], max(.5, s / S / 200)))
    # in front of us: an old man with his hat off, a girl lifted to see, a woman with asters in both arms; the gap between them is ours
    def big(x, y, hm, ink, seed, **q): px, py, s = PJ(x, y, 0); K.stamp(fore, G.back(seed=seed, **q), px, py, s * hm, ink, False, [("#8c6c56", 16 * S, 4, .35), ("#fff0cc", -4 * S, -1.4), ("#fff6de", -1.6 * S, -.8)], None, seed, line=("#2a1a1c", 1.6))
    big(-5.15, -4.5, 1.62, inks("#c96f54", shawl="#f4e8cc"), 41, dress="woman", hat="shawl", collar="none", left="fold", right="raised", holds=("r", "posy"), tilt=.05, turn=.5); big(-4.25, -3.5, 1.30, inks("#f4e8cc", "#d9b86c"), 42, dress="girl", hat="none", child=True, collar="none", left="down", right="raised", holds=("r", "flower"), tilt=-.06, turn=.4)
    big(.35, -4.2, 1.72, inks("#8a7662", "#6c5848"), 43, dress="jacket", hat="none", collar="flat", left="hold", right="down", tilt=-.04, turn=-.6, holds=("l", "posy")); big(1.35, -3.6, 1.60, inks("#e8d3a6", "#8c5c4a"), 44, dress="woman", hat="cloche", collar="none", left="raised", right="fold", holds=("l", "posy"), tilt=.05, turn=-.5)
    r = random.Random(6)
    for i in range(34):                                            # burnt paper on the road, and flowers dropped
        x, y = r.gauss(-.6, 2.0), r.uniform(-4, 22); px, py, s = PJ(x, y, .04); q = s * r.uniform(.04, .09); P.blot(near, [(px - q, py), (px - q * .2, py - q * .5), (px + q, py - q * .2), (px + q * .3, py + q * .3)], r.choice(("#5a4844", "#f6ead0", "#8c7868", "#b8302c")), .9, 1.5, i)

def lorry():
    """An army lorry from behind: canvas over hoops, tailboard up, people's heads above it; height of the hood 1 = 2.7 m."""
    p = [("wheel", "p", [(x - .062, .0), (x + .062, .0), (x + .062, .30), (x - .062, .30)]) for x in (-.31, .31)] + [("iron", "l", [(-.34, .17, .022), (.34, .17, .022)])]
    p += [("dark", "c", [(-.36, .42), (-.37, .80), (-.30, .95), (.0, 1.0), (.30, .95), (.37, .80), (.36, .42)])]
    for x, y, r in ((-.20, .66, .052), (-.06, .70, .056), (.07, .64, .050), (.21, .69, .054)): p += [("coat", "c", [(x - .10, .42), (x - .09, y - .07), (x, y - .04), (x + .09, y - .07), (x + .10, .42)]), ("head", "c", [(x + r * math.cos(t), y + r * 1.15 * math.sin(t)) for t in [k * .9 for k in range(7)]])]
    p += [("canvas", "c", [(-.39, .44), (-.41, .84), (-.33, .99), (.0, 1.05), (.33, .99), (.41, .84), (.39, .44), (.345, .44), (.35, .80), (.28, .92), (.0, .97), (-.28, .92), (-.35, .80), (-.345, .44)])]
    return p + [("board", "p", [(-.40, .26), (.40, .26), (.40, .52), (-.40, .52)]), ("grain", "p", [(-.40, .385), (.40, .385), (.40, .392), (-.40, .392)]), ("iron", "p", [(-.28, .24), (-.25, .24), (-.25, .55), (-.28, .55)]), ("iron", "p", [(.25, .24), (.28, .24), (.28, .55), (.25, .55)]), ("bundle", "c", [(-.05, .52), (-.03, .60), (.06, .62), (.13, .57), (.14, .52)])]
def night_people(near, fore):
    """Dusk: the lorry with its tail to us, one more with a suitcase, and somebody at the wall who is not going."""
    ink = dict(body="#221a2c", wheel="#120d1c", iron="#181222", dark="#120e1c", coat="#2c2436", head="#4c3a42", canvas="#51454a", board="#44383c", grain="#2a2128", bundle="#63545a"); px, py, s = PJ(-1.75, 4.2, .03); P.blot(near, P.oval(px, py, s * 1.3, s * .12), "#1c1526", .85, 3, 1); K.stamp(near, lorry(), px, py, s * 2.7, ink, False, [("#c98a6a", -2.2 * S, -1.2, .9)], None, 3, line=("#140f20", 1.2))
    c = inks("#33293a", "#2a2030", "#5c4448", "#1f1826", "#6a5860", "#1c1626")
    for L, x, y, hm, q, k in ((near, -3.15, 2.4, 1.58, dict(dress="woman", hat="shawl", collar="none", left="fold", right="fold", tilt=.05, turn=.6, seed=5), {}), (fore, -2.85, -1.2, 1.74, dict(dress="long", hat="none", collar="flat", left="carry", right="down", tilt=-.04, turn=.3, legs="stride", seed=6), {}), (near, 5.6, 9.0, 1.62, dict(dress="woman", hat="none", collar="none", left="fold", right="fold", turn=-.6, seed=7), {})):
        px, py, s = PJ(x, y, .03); P.blot(L, P.oval(px, py, s * .34, s * .05), "#1c1526", .85, 3, 2); K.stamp(L, G.back(**q), px, py, s * hm, c, False, [("#5c4658", 12 * S, 3, .6), ("#c98a6a", 2.2 * S, -1, .9)], None, q["seed"], line=("#140f20", max(.6, s / S / 190)))
        if q["dress"] == "long": K.stamp(L, [("case", "p", [(-.40, .66), (-.02, .66), (-.02, .34), (-.40, .34)]), ("strap", "l", [(-.26, .68, .014), (-.16, .68, .014)])], px - .06 * s, py, s, dict(body="#5a4038", case="#5a4038", strap="#2a1c20"), False, [("#c98a6a", 2 * S, -1)], None, 4, line=("#140f20", 1.0))
    r = random.Random(8)
    for i in range(30): x, y = r.gauss(-1, 2.4), r.uniform(-4, 16); px, py, s = PJ(x, y, .04); q = s * r.uniform(.03, .08); P.blot(near, [(px - q, py), (px - q * .2, py - q * .5), (px + q, py - q * .2), (px + q * .3, py + q * .3)], r.choice(("#241b2a", "#8c7680", "#6f5a64")), .9, 1.5, i)

def press(light):
    day = light == "afternoon"; fore = np.zeros((h, w, 4), np.float32)
    if day: sky = N.sky([(0, "#a08c62"), (.14, "#b9a272"), (.32, "#d6bd88"), (.48, "#ead3a0"), (.60, "#f6e4b6"), (1, "#ecd6a4")], [(330, 60, 500, 3700, "#c9b283", .7), (560, 46, 100, 2500, "#e2cb9a", .7), (720, 40, 1000, 2900, "#eedaac", .7), (870, 26, 300, 1900, "#f6e6bc", .7)])
    else: sky = N.sky([(0, "#1f1a34"), (.16, "#38294a"), (.34, "#6a4658"), (.48, "#a86858"), (.58, "#dc9a64"), (1, "#c98458")], [(330, 60, 500, 3700, "#33273f", .8), (560, 46, 100, 2500, "#5a3e50", .8), (740, 40, 1000, 2900, "#8c5a58", .8), (890, 26, 300, 1900, "#c07c5c", .8)])
    far, _ = block("far", light, 21, 1.0, (2.0, .8), 40); far = bank(far, light); mid, _ = block("mid", light, 33, 1.2, (2.5, 1.1), 24); near, D = block("near", light, 47)
    for i, (x, y, z, hh, ww) in enumerate(((-13, 100, 11, 560, 120), (11, 118, 10, 380, 90))): px, py, s = PJ(x, y, z); t = np.zeros((h, w, 4), np.float32); P.paint(t, K.smoke(h, w, px, py, hh * S * 1.1, ww * S, 7 + i, .30) * .6, "#6f5a50" if day else "#2a2036"); far = P.over(far, t)       # the offices are burning their paper
    if day: crowd(near, mid, fore, D)
    else: night_people(near, fore)
    fl = P.snowfall(h, w, 60 if day else 40, 2.5, 6, 9, .9); P.paint(fore, fl * (YY < h * .72) * (P.noise(h, w, 300, seed=4) > -.2), "#5a4844" if day else "#120e1c")
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
