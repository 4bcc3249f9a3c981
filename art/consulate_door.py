"""Harbin, September 1945, towards evening: the door of what was the Japanese consulate, with a little table, seen from the corner.
   stage A:  blender -b -P consulate_door.py -- [scale%]        stage B:  python3 consulate_door.py dusk
The house is typical, nobody surveyed it. One leaf of the door stands open and the hall is lit; the windows of the cellar are not.
"""
import sys, os, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
PLACE = "consulate-door"; LAYERS = ["mid", "near"]; SUN = (.55, .62, -.42)
DX, XL, TOP, STEP = -1.35, -5.0, 9.0, .30                                         # middle of the door, left end of the house, its height (out of the picture), height of the landing
WINDOWS = (-3.75, 1.35, 3.55, 5.75, 7.95); LAMP = (DX + .30, .85, 2.95)

def facade():
    """Plaster wall on a stone plinth: barred cellar lights, tall windows, a string course, another row above."""
    M = K.Mesh("facade", "mid"); fr = ((0, 0, 0), (1, 0, 0), (0, -1, 0)); door = (DX - .95, DX + .95, STEP, 3.2)
    tall = [(u - .52, u + .52, 1.85, 3.85) for u in WINDOWS]; low = [(u - .50, u + .50, .22, .74) for u in WINDOWS]; high = [(u - .52, u + .52, 5.15, 7.2) for u in WINDOWS + (DX,)]
    R.wall_holes(M, fr, XL, 14, 0, 1.05, [door] + low, -.45, .10, "stone"); R.wall_holes(M, fr, XL, 14, 1.05, TOP, [door] + tall + high, -.45, 0, "plaster"); [M.obox(fr, a, b, 0, .14, 1.05, 1.16, "trim") for a, b in ((XL - .05, DX - 1.4), (DX + 1.4, 14))]; M.obox(fr, XL - .08, 14, 0, .20, 4.45, 4.66, "trim"); M.obox(fr, XL - .05, 14, 0, .10, 4.36, 4.45, "trim"); M.build()
    Q = K.Mesh("quoins", "mid"); z = 1.25; k = 0
    while z < TOP: Q.obox(fr, XL - .03, XL + (.62 if k % 2 else .42), 0, .06, z, z + .34, "trim"); z += .40; k += 1
    Q.build()
    for i, (u0, u1, z0, z1) in enumerate(tall + high):
        W = K.Mesh(f"window{i}", "mid"); W.face(fr, [(u0, z0), (u1, z0), (u1, z1), (u0, z1)], -.27, "glass_dark"); c = (u0 + u1) / 2
        for a, b in ((u0, u0 + .06), (c - .035, c + .035), (u1 - .06, u1)): W.obox(fr, a, b, -.27, -.20, z0, z1, "mullion")
        for z in (z0, z0 + (z1 - z0) * .64, z1 - .06): W.obox(fr, u0, u1, -.27, -.20, z, z + .06, "mullion")
        W.obox(fr, u0 - .14, u1 + .14, -.05, .14, z0 - .10, z0, "trim"); W.obox(fr, u0 - .16, u1 + .16, 0, .10, z1 + .02, z1 + .20, "trim"); W.build()
    B = K.Mesh("bars", "mid")
    for u0, u1, z0, z1 in low:
        B.face(fr, [(u0, z0), (u1, z0), (u1, z1), (u0, z1)], -.30, "soot")
        for k in range(7): x = u0 + .08 + k * (u1 - u0 - .16) / 6; R.rod(B, (x, -.05, z0), (x, -.05, z1), .018, "iron", 6)
    B.build()
def doorway():
    """Stone surround, shallow roof on brackets, double door with one leaf open, and the hall behind it with a way down."""
    fr = ((0, 0, 0), (1, 0, 0), (0, -1, 0)); M = K.Mesh("surround", "mid")
    for s in (-1, 1): a, b = sorted((DX + s * 1.0, DX + s * 1.42)); M.obox(fr, a, b, 0, .24, STEP, 3.28, "stone"); M.obox(fr, a - .06, b + .06, 0, .30, STEP, .72, "stone"); M.obox(fr, a - .05, b + .05, 0, .30, 3.02, 3.28, "stone")
    M.obox(fr, DX - 1.55, DX + 1.55, 0, .30, 3.28, 3.62, "stone"); M.obox(fr, DX - 1.75, DX + 1.75, 0, 1.05, 3.62, 3.80, "trim"); M.build(); C = K.Mesh("brackets", "mid")
    for s in (-1, 1): x = DX + s * 1.35; C.slab(((x - .05, 0, 0), (0, -1, 0), (1, 0, 0)), [(0, 3.62), (.95, 3.62), (.85, 3.52), (.25, 3.30), (0, 2.95)], 0, .10, "iron")
    C.build(); D = K.Mesh("leaf", "mid"); D.obox(fr, DX - .95, DX - .02, -.32, -.24, STEP, 3.2, "door")
    for z0, z1 in ((.62, 1.25), (1.40, 2.95)): D.obox(fr, DX - .82, DX - .15, -.24, -.20, z0, z1, "door"); D.obox(fr, DX - .72, DX - .25, -.20, -.19, z0 + .10, z1 - .10, "wood")
    R.rod(D, (DX - .10, -.02 + .24, 1.42), (DX - .10, .10, 1.42), .03, "brass", 8); D.build(); E = K.Mesh("open leaf", "mid"); E.box(DX + .87, DX + .95, .42, 1.34, STEP, 3.2, "door"); E.build()
    H = K.Mesh("hall", "mid"); x0, x1, y1 = DX - 1.9, DX + 1.9, 4.4
    H.poly([(x0, .45, STEP), (x1, .45, STEP), (x1, y1, STEP), (x0, y1, STEP)], "floor"); H.poly([(x0, y1, STEP), (x1, y1, STEP), (x1, y1, 3.7), (x0, y1, 3.7)], "wallpaper"); H.poly([(x0, .45, STEP), (x0, y1, STEP), (x0, y1, 3.7), (x0, .45, 3.7)], "wallpaper"); H.poly([(x1, .45, STEP), (x1, y1, STEP), (x1, y1, 3.7), (x1, .45, 3.7)], "wallpaper"); H.poly([(x0, .45, 3.7), (x1, .45, 3.7), (x1, y1, 3.7), (x0, y1, 3.7)], "ceiling")
    H.obox(((0, y1, 0), (1, 0, 0), (0, -1, 0)), x0, x1, 0, .03, STEP, 1.40, "dado"); H.build(); V = K.Mesh("way down", "mid"); fb = ((0, y1, 0), (1, 0, 0), (0, -1, 0)); V.obox(fb, DX + .02, DX + .92, .03, .08, STEP, 2.5, "trim"); V.face(fb, [(DX + .12, STEP), (DX + .82, STEP), (DX + .82, 2.4), (DX + .12, 2.4)], .09, "soot"); V.build()
def model(scale):
    K.reset(); K.SNOW = False; facade(); doorway(); S = K.Mesh("steps", "mid")
    for i in range(2): S.box(DX - 2.05 - .30 * (1 - i), DX + 2.45 + .30 * (1 - i), -1.75 - .34 * (1 - i), .0, .15 * i, .15 * (i + 1), "stone")
    S.build(); G = K.Mesh("pavement", "mid")
    for i in range(20):
        for j in range(8): x, y = -10 + i * 1.25 + (.6 if j % 2 else 0), -.9 - j * .9; G.poly([(x, y - .88, .002), (x + 1.23, y - .88, .002), (x + 1.23, y, .002), (x, y, .002)], "tile" if (i * 7 + j * 3) % 5 else "tile_b")
    G.box(-30, 30, -8.4, 40, -.1, 0, "tile_b"); G.build(); Kb = K.Mesh("road", "mid"); Kb.box(-30, 30, -14, -8.4, -.3, -.12, "road"); Kb.build()
    for ob in (R.table("near", DX + .98, DX + 2.02, -1.45, -.85, .76, "wood", "linen", .035), R.chair("near", DX + 1.55, -.42, math.pi + .12, bent=False)): ob.location.z = STEP      # they stand on the landing
    P_ = K.Mesh("list", "near"); z = STEP + .768; x = DX + 1.42; P_.poly([(x - .16, -1.40, z), (x + .18, -1.41, z), (x + .19, -.95, z), (x - .15, -.94, z)], "pages"); P_.poly([(x + .26, -1.20, z), (x + .48, -1.17, z), (x + .44, -.95, z), (x + .23, -.98, z)], "label"); R.rod(P_, (x + .0, -1.36, z + .014), (x + .16, -1.20, z + .014), .014, "red_lamp", 6, .006); P_.build(); T = K.Mesh("names", "near")
    for k in range(9): b = -.99 - k * .042; T.poly([(x - .11, b, z + .003), (x + .12 - .06 * (k % 3), b, z + .003), (x + .12 - .06 * (k % 3), b - .014, z + .003), (x - .11, b - .014, z + .003)], "tape")
    T.build()
    I = K.Mesh("ink", "near"); I.lathe(DX + 1.14, -1.05, STEP + .76, [(.05, 0), (.05, .05), (.025, .07), (.03, .09)], 9, "frost"); I.build()
    K.camera((0, -9.4, 1.80), (0, 60, 1.80), 27, (0, (.575 - .5) * .5625))
    R.render_lit(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), LAYERS, SUN, {"hall": [(*LAMP, 3.2)]}, scale)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, kit_green as V, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h)
INK = {"plaster": ("#4a3d48", "#6d5854", "#94765f"), "linen": ("#75646c", "#a08c84", "#d6bd98"), "tape": ("#5c4a50", "#8c7468", "#b09878"), "stone": ("#362e44", "#4c4150", "#77645f"), "trim": ("#4b3f50", "#6b5a60", "#937a6c"), "tile": ("#544752", "#685860", "#8c7568"), "tile_b": ("#4e424e", "#62525c", "#826c62"), "road": ("#463b49", "#584a54", "#756159"), "glass_dark": ("#231d34", "#2f2740", "#7c6068"), "mullion": ("#2c2438", "#40343f", "#5c4a4c"), "soot": ("#120e1e",) * 3, "iron": ("#171226", "#241c30", "#40343e"), "door": ("#241b2a", "#35272f", "#55403c"), "wood": ("#2b2030", "#3e2d36", "#644a42"), "chair": ("#221a2a", "#352734", "#574042"), "brass": ("#7a5a3c", "#a67c4a", "#d8aa64"),
       "wallpaper": ("#a8643f", "#c98a50", "#e9b468"), "ceiling": ("#a86a44", "#c48450", "#dca45e"), "floor": ("#7a4a3c", "#9a6344", "#bf8450"), "dado": ("#6a4a3c", "#8a6244", "#a97c50"), "pages": ("#8c7a78", "#b8a490", "#e6d0a4"), "label": ("#84727a", "#ab9788", "#d8c098"), "red_lamp": ("#7c2a2c", "#a33a30", "#c8503c"), "frost": ("#3a3446", "#524a56", "#7c7068")}
KEY = "#140f20"
def sentry():
    """A soldier of eighteen seen from the front, rifle at his side, side cap, a clean strip of collar; no badge, and the face in its own shade."""
    return [("boot", "l", [(-.055, .27, .040), (-.060, .07, .035), (-.078, .020, .025)]), ("boot", "l", [(.052, .27, .040), (.062, .07, .035), (.088, .020, .025)]), ("leg", "c", [(-.098, .50), (.098, .50), (.122, .40), (.092, .29), (.072, .25), (.028, .26), (.004, .42), (-.026, .26), (-.074, .25), (-.094, .29), (-.120, .40)]),
            ("rifle", "l", [(.182, .02, .021), (.180, .20, .021), (.178, .34, .014), (.182, .56, .012), (.186, .80, .008)]), ("steel", "l", [(.186, .80, .005), (.190, 1.02, .003)]),
            ("coat", "c", [(-.04, .845), (-.085, .825), (-.116, .785), (-.108, .66), (-.094, .56), (-.120, .42), (.0, .405), (.120, .42), (.094, .56), (.108, .66), (.116, .785), (.085, .825), (.04, .845)]), ("belt", "p", [(-.097, .578), (.097, .578), (.096, .548), (-.096, .548)]), ("fold", "l", [(.0, .80, .001), (.004, .70, .004), (.0, .60, .001)]), ("fold", "l", [(-.05, .54, .001), (-.062, .48, .004), (-.07, .42, .001)]), ("fold", "l", [(.05, .54, .001), (.06, .48, .004), (.07, .42, .001)]),
            ("sleeve", "l", [(-.100, .775, .037), (-.130, .64, .034), (-.122, .51, .027)]), ("glove", "l", [(-.121, .49, .022), (-.116, .455, .019)]), ("sleeve", "l", [(.100, .775, .037), (.146, .65, .034), (.172, .555, .026)]), ("glove", "l", [(.176, .545, .022), (.184, .575, .020)]), ("board", "p", [(-.050, .842), (-.108, .812), (-.112, .796), (-.052, .828)]), ("board", "p", [(.050, .842), (.108, .812), (.112, .796), (.052, .828)]),
            ("face", "c", [(-.030, .86), (.030, .86), (.034, .83), (-.034, .83)]), ("collar", "p", [(-.040, .848), (.040, .848), (.044, .836), (-.044, .836)]), ("face", "c", [(-.045, .945), (.045, .945), (.050, .905), (.040, .868), (.014, .846), (-.014, .846), (-.040, .868), (-.050, .905)]), ("face", "c", [(-.046, .915), (-.056, .912), (-.055, .890), (-.046, .886)]), ("face", "c", [(.046, .915), (.056, .912), (.055, .890), (.046, .886)]), ("hair", "c", [(-.047, .955), (.047, .955), (.046, .930), (.0, .935), (-.046, .930)]),
            ("hat", "c", [(-.058, .948), (-.050, .985), (.004, 1.004), (.052, .968), (.062, .930), (.0, .944)]), ("fold", "l", [(-.054, .955, .002), (.006, .966, .003), (.058, .938, .002)])]
def street_end(L):
    """Past the house's corner: a garden fence, poplars in leaf and a roof against the evening."""
    hy = PJ(0, 1e5)[1]
    for x, y, hh, c in ((-15.5, 24, 8.2, "#57455a"), (-22, 40, 7.5, "#6b5362")): (px, py, s), d = PJ(x, y), 9; P.blot(L, [(px - d * s, py), (px - d * s, py - hh * s), (px + 3.2 * s, py - hh * s), (px + 3.2 * s, py)], c, 1, 2, int(y))
    for i, (x, y, hh) in enumerate(((-11.4, 15, 9.5), (-13.2, 21, 13), (-10.0, 27, 12.5), (-14.4, 34, 14))): px, py, s = PJ(x, y); a = list(R.hexes(dict(zip("abc", ("#2b2436", "#3c3042", "#5c4648"))), "#a8705c", .10 * i).values()); P.blot(L, [(px - .13 * s, py), (px + .13 * s, py), (px + .08 * s, py - 5 * s), (px - .08 * s, py - 5 * s)], a[0]); V.crown(L, px, py - hh * s * .58, s * 1.15, hh * s * .42, a, 60 + i, 60, (.14, .26), (-.7, -.3))
    px0, py0, s = PJ(-30, 6); px1 = PJ(XL, 6)[0]; P.blot(L, [(px0, py0 - 1.1 * s), (px1 + 40, py0 - 1.1 * s), (px1 + 40, py0 + .1 * s), (px0, py0 + .1 * s)], "#2a2234"); k = px1
    while k > 0: P.blot(L, [(k, py0 - 1.5 * s), (k + .05 * s, py0 - 1.5 * s), (k + .05 * s, py0), (k, py0)], "#1d1728"); k -= .16 * s
def press(light):
    sky = N.sky([(0, "#4a3a50"), (.15, "#6b4d58"), (.32, "#a06a5c"), (.46, "#d0905f"), (.56, "#eab573"), (1, "#d89a64")], [(240, 50, -300, 1300, "#5c4452", .8), (470, 40, -200, 1500, "#94605a", .8), (700, 26, -300, 900, "#d8955f", .85)])
    tone = lambda D: .46 - .13 * (D["n"][..., 2] < -.5) + .10 * (D["n"][..., 2] > .5) - .06 * (D["n"][..., 0] > .5) + .10 * (D["n"][..., 0] < -.5)
    warm = [dict(lamp="hall", ragged=.025, steps=(.05, .17, .55, 2.6), pale=("#8c5f56", "#c88a5c", "#f0bd76", "#fbdc98"), dark=(("#6f4a4e", .5), ("#a86c50", .52), ("#dc9c5c", .52), ("#f7cc84", .5)))]
    def evening(D, rgb, Nz):
        g = N.mask(D, "glass_dark"); z = D["pos"][..., 2]; x = D["pos"][..., 0]; rgb = np.where((g & (np.abs((x - .55 * z) % 2.2 - 1.1) < .20) & (z % 3.3 > 2.2))[..., None], P.hexc("#5c4452"), rgb); rgb = np.where((g & (np.abs((x - .55 * z) % 2.2 - .55) < .07))[..., None], P.hexc("#5c4452"), rgb)      # what the panes have of the sky
        flake = N.mask(D, "plaster") & (P.noise(h, w, 130, 90, 17) > .98); rgb = np.where(flake[..., None], rgb * .90, rgb); return P.wipe(rgb, "#241b30", P.smooth(3.6, 7.5, z) * .34)
    kw = dict(tone=tone, cuts=(.38, .66), key=KEY, warm=warm, mute=("tile", "tile_b", "soot", "tape", "pages"), zfade=60, zref=11, mottle=.03, lit=("soot",)); mid, D = R.block(RAW, "mid", INK, seed=21, lines=(2.6, 1.2), extra=evening, **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.8, 1.3), **kw)
    far = N.empty(); street_end(far)
    px, py, s = PJ(DX - 1.45, -1.05, STEP); P.blot(near, P.oval(px - .1 * s, py, s * .34, s * .05), "#251d30", .8, 2, 3); ink = dict(body="#5c5040", coat="#5c5040", sleeve="#574b3e", leg="#4f4438", boot="#1f1826", belt="#3a2a2a", fold="#352b30", face="#6f4f48", glove="#6f4f48", hair="#2a2028", hat="#5c5040", rifle="#33231f", steel="#6a5f62", board="#463a34", collar="#c9b090")
    K.stamp(near, sentry(), px, py, s * 1.72, ink, False, [("#39303c", 10 * S, 2, .5), ("#e9a864", -3.2 * S, -.6, .95), ("#fbd98c", -1.6 * S, 0)], None, 3, line=(KEY, 1.3))
    fore = N.empty(); c = lambda x0, x1, col, r=1.5: P.blot(fore, [(x0 * S, -20), (x1 * S, -20), (x1 * S, 1820 * S), (x0 * S, 1820 * S)], col, 1, r, int(x1))
    c(-40, 236, "#1d1628"); c(196, 236, "#2a2030", 2)
    for i, y in enumerate(range(-60, 1800, 96)): P.blot(fore, [(-40 * S, y * S), ((236 if i % 2 else 206) * S, y * S), ((236 if i % 2 else 206) * S, (y + 5) * S), (-40 * S, (y + 5) * S)], "#140f20", .9, 1.5, i)
    c(110, 152, "#332838"); c(110, 117, "#140f20"); c(146, 152, "#140f20"); [P.blot(fore, [(100 * S, y * S), (162 * S, y * S), (162 * S, (y + 16) * S), (100 * S, (y + 16) * S)], "#140f20", 1, 1.5, y) for y in (310, 980, 1560)]      # the corner we have run to, with its rain-pipe
    V.bough(fore, [(3260, 60), (2960, 150), (2700, 120), (2480, 190)], ("#211a2c", "#2e2434", "#4a3a40"), "#140f20", 4, 34, 150, 14)
    for L, sd in ((far, 31), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .045, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__": press("dusk")
