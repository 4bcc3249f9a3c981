"""A back room at Khabarovsk, December 1949: two long tables, backs in a row bent over paper, one empty chair, and a dictionary on a chain.
   stage A:  blender -b -P art/translators_room.py -- 50|100        stage B:  /usr/bin/python3 art/translators_room.py afternoon
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.2, -.8, -.5); X0, X1, Y1, ZC = -4.6, 4.8, 7.0, 3.3; WINS = [(x, x + 1.15, 1.0, 2.6) for x in (-3.7, -1.75, .2, 2.15)]; FRONT, BACK = (2.3, 3.15), (4.75, 5.5); SEATS = (-2.62, -1.78, -.10, .78, 1.66, 2.52); FREE = -.94

def typewriter(layer, x, y, z, rot=0.0):
    """Office machine seen from the typist's side."""
    c, s = math.cos(rot), math.sin(rot); fr = ((x, y, z), (c, s, 0), (s, -c, 0)); M = K.Mesh("typewriter", layer); M.obox(fr, -.19, .19, -.16, .17, 0, .06, "machine"); M.obox(fr, -.17, .17, -.16, .02, .06, .16, "machine"); M.build(); B = K.Mesh("platen", layer); B.obox(fr, -.25, .25, -.15, -.07, .17, .225, "frame"); B.obox(fr, -.11, .11, -.12, -.115, .2, .42, "pages"); B.build(); Ky = K.Mesh("keys", layer)
    for r in range(3): [Ky.obox(fr, -.15 + .034 * i, -.128 + .034 * i, .045 + .04 * r, .065 + .04 * r, .06, .085 - .012 * r, "china") for i in range(9)]
    Ky.build()
def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(X0, X1, -6, Y1, ZC, (), WINS, dado=1.0, board=.26); [Q.sash(F["back"], v, 2, (.62,), .16) for v in WINS]; [Q.architrave(F["back"], v, .10) for v in WINS]
    Fr = K.Mesh("frost", "room"); rng = random.Random(3)
    for u0, u1, z0, z1 in WINS: Fr.face(F["back"], [(u0, z0), (u1, z0)] + [(u1 - (u1 - u0) * k / 9, z0 + .28 + .22 * abs(k / 4.5 - 1) + rng.uniform(-.06, .06)) for k in range(10)], -.30, "frost")
    Fr.build().visible_shadow = False; S = K.Mesh("stove", "room"); S.box(3.75, X1, 5.9, Y1, 0, ZC, "tile"); S.box(3.7, X1, 5.85, Y1, 0, .12, "tile_b"); S.box(3.7, X1, 5.85, Y1, 1.5, 1.58, "tile_b"); S.box(4.0, 4.35, 5.86, 5.9, .4, .72, "iron"); S.build()
    Lm = K.Mesh("lamps", "room"); [(Lm.lathe(x, y, 2.2, [(.24, 0), (.22, .03), (.06, .12), (.0, .15)], 14, "tile_b"), R.rod(Lm, (x, y, 2.3), (x, y, ZC), .008, "iron", 5)) for x, y in ((-1.7, 5.1), (1.4, 5.1))]; Lm.build()
    for (a, b), L in ((BACK, "room"), (FRONT, "near")):
        T = K.Mesh("table", L); T.box(-3.9, 3.4, a, b, .72, .76, "wood"); T.box(-3.8, 3.3, a + .06, a + .09, .60, .72, "wood"); [T.box(x, x + .09, y, y + .09, 0, .72, "wood") for x in (-3.8, -1.4, 1.0, 3.2) for y in (a + .05, b - .14)]; T.build()
    rng = random.Random(12)
    for i, x in enumerate((-3.2, -2.5, -1.7, -.9, -.1, .8, 1.7, 2.6)): Q.paper_pile("room", x, 5.14 + .1 * (i % 2), .76, rng.randint(6, 20), .22, .31, i, .014, rot=rng.uniform(-.2, .2))
    for i, x in enumerate((-3.3, -2.2, -1.36, .34, 1.22, 2.1, 2.95)): Q.paper_pile("near", x, 2.84 + .06 * (i % 2), .76, (14, 22, 9, 26, 12, 18, 8)[i], .22, .31, 20 + i, .012, rot=rng.uniform(-.2, .2))
    typewriter("near", 1.66, 2.72, .76, .06); typewriter("near", -2.62, 2.72, .76, -.05); typewriter("room", .35, 5.1, .76)
    Q.sheet("near", FREE, 2.52, .764, .24, .33, .05, 8, True); Q.pencil("near", (FREE + .18, 2.44), (FREE + .24, 2.60), .764, "brass", .008); D = K.Mesh("dictionary", "near"); x, y = FREE - .34, 2.66; D.box(x - .15, x + .15, y - .20, y + .20, .76, .90, "icon"); D.box(x - .14, x + .155, y - .19, y + .19, .775, .885, "pages"); D.build()
    C = K.Mesh("chain", "near"); pts = [(x + .12, y - .2, .83), (x + .15, y - .30, .80), (x + .16, FRONT[0] - .02, .765), (x + .165, FRONT[0] - .02, .52), (x + .28, FRONT[0] - .02, .36), (x + .42, FRONT[0] - .02, .50), (x + .44, FRONT[0] + .04, .66)]
    for p, q in zip(pts, pts[1:]):
        n = max(1, int(math.dist(p, q) / .045))
        for k in range(n): a, b = [tuple(p[i] + (q[i] - p[i]) * t for i in range(3)) for t in ((k + .12) / n, (k + .88) / n)]; R.rod(C, a, b, .017, "steel", 6)
    C.build(); R.chair("near", FREE + .46, 1.70, -.5, bent=False)          # pushed aside, so that the chain is seen
    Q.place_camera(-.25, -1.3, 1.66, .435, .40); R.render_lit(os.path.join(HERE, "build", "translators-room" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"window": [(-1.2, 9.0, 3.2, 12.0)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, reading_room as A, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "translators-room" + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW, w, h); KEY = "#1a2030"
INK = {**A.DAY, "plaster": ("#6f8aa4", "#8fa6b8", "#cfdbe0"), "plaster_b": ("#3c5470", "#506a84", "#8ea6b8"), "ceiling": ("#8a97a4", "#a5b0b8", "#ccd4d6"), "wood": ("#4a3838", "#6a4e46", "#a07a60"), "machine": ("#1e222c", "#2c303a", "#5c6068"), "china": ("#8a8c90", "#b4b6b4", "#e6e4da"), "frost": ("#c3d4de",) * 3, "tile": ("#a0a8ae", "#c2c8c8", "#e6e6dc"), "tile_b": ("#8d969e", "#b0b8ba", "#d6d8d0"), "iron": ("#20242e", "#30343e", "#5c6068"), "icon": ("#6a2c28", "#8f3a30", "#b8523c"), "steel": ("#4c5560", "#767f88", "#b4bcc0"), "floor": ("#4c3c3e", "#66504a", "#a5806a"), "floor_b": ("#46373a", "#5d4944", "#987460"), "pages": ("#a9aaa4", "#d0cfc2", "#f2ecd8"), "dado": ("#33475e", "#445a70", "#7c94a6")}
def seated(L, x, y, hm, c, hair, seed, **k):
    """A person on a chair, from behind: a standing back let down until its hips are on the seat, cut off below, and the chair over it."""
    px, py, s = PJ(x, y, 0); t = np.zeros((h, w, 4), np.float32); d = R.hexes({"x": c}, "#161a28", .5)["x"]; ink = dict(body=c, coat=c, sleeve=c, fold=d, boot=d, hat=k.pop("hat_ink", "#3a3440"), hat2=d, fur=c, hair=hair, face="#a98470", glove="#a98470", belt=d, shawl=k.pop("shawl_ink", "#8a8078"), shawl2="#a9a094", fringe="#8a8078", cuff=d, strap=d, petal=d, leaf=d)
    K.stamp(t, G.back(**{**dict(dress="jacket", hat="none", collar="flat", left="fold", right="fold", seed=seed), **k}), px, py + s * .40 * hm / 1.66, s * hm, ink, False, [("#dfe8ea", -1.2 * S, -2.2 * S, .8)], None, seed, line=(KEY, max(.7, s / S / 300))); t[int(PJ(x, y, .42)[1]):] = 0; L[...] = P.over(L, t)
    K.stamp(L, CHAIR, px, PJ(x, y, 0)[1], s, dict(body="#33282c", chair="#33282c"), False, [("#8a7468", -1.2 * S, -1.4 * S, .7)], None, seed + 50, line=(KEY, 1.0))
CHAIR = [("chair", "l", [(-.20, 0, .022), (-.19, .45, .022), (-.185, .88, .017)]), ("chair", "l", [(.20, 0, .022), (.19, .45, .022), (.185, .88, .017)]), ("chair", "p", [(-.215, .42), (.215, .42), (.21, .475), (-.21, .475)]), ("chair", "c", [(-.20, .80), (.0, .825), (.20, .80), (.19, .885), (.0, .905), (-.19, .885)]), ("chair", "p", [(-.19, .62), (.19, .62), (.19, .665), (-.19, .665)]), ("chair", "l", [(-.195, .2, .012), (.195, .2, .012)])]
def press(light):
    tone = lambda D: .47 - .12 * (D["n"][..., 2] < -.5) - .13 * (np.abs(D["n"][..., 0]) > .6) - .13 * ((D["n"][..., 1] < -.6) & (D["pos"][..., 1] < 6.9)) + .32 * ((D["n"][..., 2] > .5) & (D["pos"][..., 2] > .7)) + .3 * (D["n"][..., 2] > .5) * (D["lamp-window"] > .16)
    kw = dict(tone=tone, lit=("frost",), cuts=(.41, .74), key=KEY, warm=(), mute=("floor", "floor_b", "tape", "china"), zfade=50, zref=6, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.2, 1.0), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.3), **kw)
    back = np.zeros((h, w, 4), np.float32); cast = ((-3.2, 1.70, "#4a5058", "#2e2a2c", {}), (-2.4, 1.60, "#54484e", "#4a3830", dict(dress="woman", hat="shawl")), (-1.55, 1.72, "#454c40", "#6a6260", dict(nod=.02)), (-.7, 1.64, "#54586a", "#3a2e2a", dict(dress="woman", tilt=.05)), (.2, 1.74, "#3f4858", "#2a262a", dict(lean=.02, turn=.5)), (1.1, 1.62, "#5a4e4a", "#54443a", dict(dress="woman", tilt=-.05)), (2.0, 1.70, "#474d42", "#38302e", dict(turn=-.5)), (2.9, 1.68, "#50505e", "#2e2a2c", {}))
    for i, (x, hm, c, hr, k) in enumerate(cast): seated(back, x, BACK[0] - .28, hm, c, hr, i + 40, **k)
    front = np.zeros((h, w, 4), np.float32); row = ((1.68, "#46506a", "#2a2426", dict(tilt=.04, lean=-.01)), (1.62, "#5a4850", "#5a4436", dict(dress="woman", hat="shawl", shawl_ink="#a59c8c", tilt=-.05)), (1.74, "#43493c", "#332c2c", dict(turn=.6, tilt=-.04)), (1.60, "#3f5468", "#463630", dict(dress="woman", nod=.015, tilt=.06)), (1.70, "#5a5048", "#77706c", dict(lean=.02, tilt=.03)), (1.66, "#484458", "#2e2628", dict(turn=-.6, sway=.01)))
    for i, (x, (hm, c, hr, k)) in enumerate(zip(SEATS, row)): seated(front, x, FRONT[0] - .34, hm, c, hr, i + 1, **k)
    sky = R.sky([(0, "#b9c6d2"), (.18, "#d0d8dc"), (.30, "#e6e6e0"), (1, "#dfe2e2")], (), 0)
    for a, b, y in ((420, 900, 600), (900, 1250, 640), (1250, 1820, 585), (1820, 2500, 625)): P.blot(sky, np.array([(a, y), (a + 60, y - 60), (b - 60, y - 60), (b, y), (b, 1800), (a, 1800)]) * S, "#e9eef0", 1, 2); P.blot(sky, np.array([(a + 14, y + 6), (b - 14, y + 6), (b - 14, 1800), (a + 14, 1800)]) * S, "#7c8794", 1, 2)
    P.deliver("translators-room", light, [("sky", sky), ("mid", P.over(room, back)), ("near", P.over(near, front))])
if __name__ == "__main__": press("afternoon")
