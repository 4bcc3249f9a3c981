"""The Lukoshins' room in the warm half of the year: no frost, no coats, no places laid; by day, and by the lamp. Nobody is in it.
   stage A:  blender -b -P flat_summer.py -- [scale%]        stage B:  python3 flat_summer.py morning lamp
Walls, icon, map, stove and partition are the winter room's; what stands on the table is anybody's, in any year.
"""
import sys, os, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, flat as F
PLACE = "flat-summer"; LIGHTS = ("morning", "lamp"); SUN = (.20, -.80, -.52); LAMP = F.LAMP; WIN = (-1.75, -.50, .92, 2.32)

def model(scale):
    K.reset(); K.SNOW = False; F.shell(); F.corner_and_map(); F.partition(); R.sewing_machine("mid", -.80, 4.05); S = K.Mesh("shirts", "mid")
    for i in range(5): S.box(-1.24 + .01 * (i % 3), -.98 - .015 * (i % 2), 3.9, 4.2, .76 + i * .035, .792 + i * .035, "linen")
    S.build(); R.chair("mid", -.80, 3.45, .25); R.chair("mid", -.24, 2.95, math.pi - .15); R.table("near", -1.46, .44, 1.45, 2.55, .76, "wood", cloth="linen"); R.chair("near", -1.0, 1.22, .08)
    B = K.Mesh("bread", "near"); B.box(-.20, .16, 1.92, 2.16, .765, .785, "wood"); B.slab(((-.02, 1.94, .785), (1, 0, 0), (0, -1, 0)), [(-.15, 0), (.14, 0), (.16, .05), (.10, .10), (-.10, .105), (-.165, .05)], -.18, 0, "bread"); B.build(); A.tea_glass("near", -.96, 1.78, .76); J = K.Mesh("jar", "near"); J.lathe(-.56, 2.30, .76, [(.0, 0), (.06, .0), (.07, .05), (.07, .13), (.05, .16), (.055, .19)], 12, "china"); J.build()
    R.lampshade("near", LAMP[0], LAMP[1], LAMP[2] + .07, .36, F.ZC); K.camera((0, -2.8, 1.50), (0, 60, 1.50), 24, (.055, -.028))
    R.render_lit(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), F.LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1], LAMP[2], 1.0)], "icon": [(-2.12, F.Y1 - .30, 1.72, .10)], "sky": [(-1.12, 4.9, 1.75, 1.0)]}, scale)
if K.bpy and __name__ == "__main__":
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_land as N, kit_green as V, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h)
warmer = lambda ink, c, a: {k: (R.hexes({"x": v}, c, a)["x"] if isinstance(v, str) else tuple(R.hexes(dict(enumerate(v)), c, a).values())) for k, v in ink.items()}
DAY = {**warmer(F.DAY, "#d9b98a", .26), "wallpaper": ("#978c86", "#bfb09a", "#f2e4c4"), "dado": ("#6a5c66", "#8d7c7c", "#c6b298"), "ceiling": ("#a39c96", "#bab2a2", "#e0d6be"), "floor": ("#5a4e5c", "#8c7672", "#e9c592"), "floor_b": ("#52475a", "#80696a", "#dab586"), "linen": ("#a3a3ac", "#cfc9bc", "#f8ecd0"), "bread": ("#8a5c48", "#b9834f", "#e0b070"), "tea": ("#9a4c34", "#c8743c", "#eca858")}
EVE = {**warmer(F.NIGHT, "#3a2436", .16), "bread": ("#5c4048", "#86604c", "#b98850"), "tea": ("#7a4030", "#a8603a", "#d8904a")}
def outside(day):
    """What the panes have: the wing across the yard, a poplar in leaf, sky."""
    L = R.sky([(0, "#a9c3c6"), (.3, "#d3dcc8"), (.45, "#f2e8c8"), (1, "#f0e2bc")], (), 0) if day else R.sky([(0, "#101a48"), (.25, "#1c2c66"), (.40, "#3a4a82"), (1, "#4c5088")], (), 80); q = lambda x0, x1, z0, z1, c, y=16.0: P.blot(L, [PJ(x, y, z)[:2] for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))], c, 1, 1.4, int(abs(x0 * 9)))
    wall, roof, pane = ("#b58a72", "#8a6f66", "#6f6a70") if day else ("#2a2650", "#1e1c44", "#f3bf6c"); q(-9, 2, -2, 2.6, wall); P.blot(L, [PJ(x, 16, z)[:2] for x, z in ((-9, 2.5), (2, 2.5), (2, 3.4), (-9, 3.4))], roof); q(-4.6, -4.1, 3.3, 4.2, roof)
    for i, x in enumerate((-6.4, -5.2, -4.0, -2.8)): q(x, x + .55, .8, 1.9, pane if day or i in (1, 2) else "#171a44")
    tones = ("#5f7a50", "#84985a", "#b9bf78") if day else ("#151c44", "#1f294e", "#2f3a5c"); px, py, s = PJ(-2.6, 11, 2.2); V.crown(L, px, py, s * .9, s * 1.8, tones, 4, 60, (.12, .24), (-.5, -.6)); px, py, s = PJ(-5.0, 13, 1.4); V.crown(L, px, py, s * 1.1, s * 1.2, tones, 5, 50, (.12, .24), (-.5, -.6)); return L
def green(near, day):
    """A few stalks in the jar: leaves, and white heads of yarrow."""
    x, y, s = PJ(-.56, 2.30, .94); leaf, head = (("#5f7a50", "#84985a"), "#f8f0da") if day else (("#3a3f44", "#6a6048"), "#f0cf98")
    for i, (a, l) in enumerate(((-.55, .30), (-.28, .38), (-.05, .42), (.20, .37), (.45, .31), (.62, .24))):
        ex, ey = x + s * l * math.sin(a), y - s * l * math.cos(a); N.lines_of(near, [(x, y), (ex, ey)], 1.6, leaf[0]); P.blot(near, [(x + (ex - x) * .5, y + (ey - y) * .5), (x + (ex - x) * .6 + s * .05, y + (ey - y) * .62), (x + (ex - x) * .8 + s * .07, y + (ey - y) * .7), (x + (ex - x) * .6, y + (ey - y) * .54)], leaf[1], 1, .8, i); [P.blot(near, P.oval(ex + s * .018 * math.cos(k * 1.3), ey + s * .012 * math.sin(k * 1.3), s * .020, s * .014), head, 1, .6, i * 5 + k) for k in range(5)]
HUNG = [(-2.15, [("cloth", "c", [(-.05, .03), (.05, .03), (.11, -.30), (.08, -.72), (-.01, -.80), (-.09, -.70), (-.11, -.28)]), ("fold", "l", [(-.02, -.04, .003), (-.04, -.40, .010), (-.03, -.72, .003)]), ("fold", "l", [(.03, -.06, .003), (.05, -.38, .009), (.03, -.66, .003)])]), (-1.96, [("straw", "c", [(-.21, -.01), (-.10, .035), (.10, .035), (.21, -.01), (.10, -.05), (-.10, -.05)]), ("straw", "c", [(-.105, .01), (-.085, .12), (.0, .15), (.085, .12), (.105, .01), (.0, -.01)]), ("band", "p", [(-.103, .025), (.103, .025), (.100, .055), (-.100, .055)])]), (-1.62, [("strap", "l", [(-.02, .03, .010), (-.09, -.34, .010)]), ("strap", "l", [(.02, .03, .010), (.09, -.34, .010)]), ("bag", "c", [(-.15, -.32), (.15, -.32), (.18, -.56), (.10, -.68), (-.10, -.68), (-.18, -.56)]), ("fold", "l", [(-.06, -.36, .003), (-.08, -.62, .006)]), ("fold", "l", [(.05, -.36, .003), (.07, -.62, .006)])])]
def press(light):
    day = light == "morning"; ink = DAY if day else EVE; view = outside(day)[..., :3]; key = "#2a2438" if day else "#0b0d26"
    if day: tone = lambda D: .32 + .20 * np.clip(D["n"][..., 2], 0, 1) + .20 * np.clip(-D["n"][..., 0], 0, 1) + .95 * D["key"] + .45 * np.minimum(D["lamp-sky"] * 1.8, .62) * (D["n"][..., 2] > -.5) * (D["n"][..., 0] < .5); lit, cuts = ("red_lamp",), (.40, .72); warm = [dict(lamp="icon", steps=(.10, .35), pale=("#d9b4a0", "#e9a888"), dark=(("#a86458", .35), ("#cc543c", .4)))]
    else: tone = lambda D: .26 + .12 * D["n"][..., 2] + .10 * np.clip(D["n"][..., 1], 0, 1); lit, cuts = ("shade", "bulb", "red_lamp"), (.36, .66); warm = [dict(lamp="lamp", ragged=.025, steps=(.012, .045, .105, .36, 1.0), pale=("#8a7fa6", "#c79492", "#ecbd88", "#f8d9a2", "#ffeec6"), dark=(("#553154", .45), ("#8a4a50", .52), ("#c4784e", .50), ("#eaa85e", .55), ("#fbd08a", .5))), dict(lamp="icon", steps=(.06, .25), pale=("#a06070", "#d97a5a"), dark=(("#7d3048", .45), ("#c4483c", .5)))]
    def paper(D, rgb, Nz): m = R.mask_of(D, "frost") & (D["pos"][..., 1] > 4.7); return np.where(m[..., None], view, F.wallpaper(D, rgb, Nz, .92 if day else .90, 1.06 if day else 1.10)).astype(np.float32)
    kw = dict(tone=tone, lit=lit, cuts=cuts, key=key, warm=warm, mute=("map_land", "map_river", "floor", "floor_b", "rug", "frost"), zfade=60, zref=6, mottle=.018); L = {n: R.block(RAW, n, ink, seed=sd, lines=ln, **({"extra": paper} if n == "back" else {}), **kw)[0] for n, sd, ln in (("back", 21, (2.3, 1.2)), ("mid", 33, (2.5, 1.2)), ("near", 47, (2.8, 1.4)), ("fore", 59, (3.0, 1.5)))}
    bare = 1 - L["back"][..., 3:]; L["back"][..., :3] = L["back"][..., :3] * L["back"][..., 3:] + P.hexc(ink["wallpaper"][0]) * bare; L["back"][..., 3] = 1; green(L["near"], day)
    c = dict(body="#c9bda4", cloth="#b9938c", fold="#7c6468", straw="#d9bc80", band="#6a5a6a", bag="#8f8a86", strap="#8f8a86") if day else dict(body="#3a3450", cloth="#4c3450", fold="#1c1834", straw="#6a5450", band="#2a2440", bag="#37324e", strap="#37324e")
    for i, (u, parts) in enumerate(HUNG): px, py, s = PJ(u, 1.0, 1.70); K.stamp(L["fore"], parts, px, py, s, c, False, [("#f6e8c8", 2.2 * S, -1, .8)] if day else [("#553154", 6 * S, 0, .8), ("#d99a60", 2.4 * S, 0, .9)], None, i + 3, line=(key, 1.5))
    P.deliver(PLACE, light, [("sky", L["back"]), ("mid", L["mid"]), ("near", L["near"]), ("fore", L["fore"])])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
