"""The adviser's desk, 1944: a typed sheet turned round to us under a small lamp, five pencils laid level, an empty chair, the blind half down.
   stage A:  blender -b -P art/mission_desk.py -- 50|100        stage B:  /usr/bin/python3 art/mission_desk.py afternoon dusk
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, reading_room as A, room_parts as Q
LAYERS = ["room", "near"]; SUN = (.38, -.72, -.58); X0, X1, Y1, ZC = -2.6, 3.0, 4.3, 2.9; WIN = (-1.15, .55, 1.0, 2.55); LAMP = (-.50, 2.30, 1.17); Z = .76

def desk():
    """Pedestal desk seen from the visitor's side: plain panels, a top with a moulding."""
    M = K.Mesh("desk", "near"); M.box(-1.25, 1.15, 1.75, 2.75, Z - .05, Z, "wood"); M.box(-1.21, 1.11, 1.79, 2.71, Z - .075, Z - .05, "bench_wood"); M.box(-1.15, 1.05, 1.86, 2.6, .06, Z - .075, "wood"); [M.box(a, a + .64, 1.845, 1.86, .14, Z - .15, "bench_wood") for a in (-1.08, -.36, .36)]; M.box(-1.18, 1.08, 1.83, 2.63, 0, .07, "bench_wood"); M.build()
def lamp():
    """Small desk lamp, bent stem and dark cone, burning straight down."""
    x, y, z = LAMP; M = K.Mesh("stem", "near"); M.lathe(x - .26, y + .16, Z, [(.0, .035), (.06, .035), (.10, .015), (.10, 0)], 12, "iron"); R.pipe(M, [(x - .26, y + .16, Z), (x - .26, y + .16, Z + .36), (x - .22, y + .13, Z + .48), (x - .10, y + .06, Z + .54), (x, y, Z + .50)], .013, "iron", 7); M.build().visible_shadow = False
    C = K.Mesh("cone", "near"); C.lathe(x, y, z, [(.17, 0), (.165, .02), (.055, .11), (.03, .13), (.0, .14)], 16, "iron"); C.build(); B = K.Mesh("bulb", "near"); B.lathe(x, y, z - .02, [(0, 0), (.035, .02), (.03, .06)], 8, "bulb"); B.build().visible_shadow = False
def model(scale):
    K.reset(); F = Q.shell(X0, X1, -7, Y1, ZC, (), [WIN], dado=0, skirt=.1); Q.sash(F["back"], WIN, 3, (.5,), .1, .2)
    Bl = K.Mesh("blind", "room"); Bl.obox(F["back"], WIN[0] - .05, WIN[1] + .05, .03, .04, 1.86, 2.62, "curtain"); R.rod(Bl, (WIN[0] - .08, Y1 - .05, 2.64), (WIN[1] + .08, Y1 - .05, 2.64), .035, "wood"); R.rod(Bl, (WIN[0] - .05, Y1 - .04, 1.86), (WIN[1] + .05, Y1 - .04, 1.86), .016, "wood"); R.rod(Bl, (-.3, Y1 - .04, 1.86), (-.3, Y1 - .04, 1.62), .005, "iron", 4); Bl.build()
    S = K.Mesh("shelves", "room"); rng = random.Random(8)
    for a, b in ((.95, 2.95),):
        for r in range(6): S.box(a, b, Y1 - .32, Y1, .36 + r * .44, .39 + r * .44, "wood")
        for x in (a, (a + b) / 2, b - .03): S.box(x, x + .03, Y1 - .32, Y1, 0, 2.62, "wood")
    S.build(); B = K.Mesh("files", "room")
    for r in range(5):
        x = 1.0
        while x < 2.88:
            t = rng.uniform(.04, .085)
            if rng.random() < .9 and not 1.9 < x < 1.99: B.box(x, x + t, Y1 - .28, Y1 - .03, .39 + r * .44, .39 + r * .44 + rng.uniform(.28, .36), rng.choice(("folder_a", "folder_b", "folder_c", "pages")))
            x += t + .006
    B.build(); H = K.Mesh("chair", "room"); c = (.12, 3.12)                                                   # his armchair, facing us, pushed back and turned
    a = -.22; cs, sn = math.cos(a), math.sin(a); T = lambda u, v, z: (c[0] + u * cs - v * sn, c[1] + u * sn + v * cs, z)
    [R.beam(H, T(u, .24, .44), T(u * 1.04, .30, 1.16), .024, "chair") for u in (-.27, .27)]; [R.beam(H, T(-.27, .26 + .03 * k, z), T(.27, .26 + .03 * k, z), .016, "chair", .05) for k, z in ((0, .74), (1, .90), (2, 1.08))]; [R.beam(H, T(u, .26, .70), T(u, -.22, .68), .025, "chair") for u in (-.29, .29)]; [R.beam(H, T(u, -.2, .44), T(u, -.2, .68), .02, "chair") for u in (-.29, .29)]
    q = [T(-.28, -.24, .46), T(.28, -.24, .46), T(.28, .25, .46), T(-.28, .25, .46)]; H.poly(q, "bench_wood"); H.build()
    desk(); lamp(); N = "near"; Q.sheet(N, -.48, 2.10, Z + .004, .30, .40, math.pi + .06, 9, title=True); Q.paper_pile(N, -.98, 2.34, Z, 5, .24, .33, 3, .012, ("folder_c", "pages", "folder_a"), .05)
    for k in range(5): Q.pencil(N, (.02, 2.00 + .032 * k), (.26, 2.00 + .032 * k), Z, "folder_a" if k != 2 else "brass", .008)
    Kn = K.Mesh("knife", N); Kn.box(.02, .16, 2.20, 2.218, Z, Z + .012, "steel"); Kn.build(); Q.inkpot(N, .20, 2.46, Z); Bk = K.Mesh("book", N); Bk.box(.52, .72, 2.06, 2.36, Z, Z + .045, "matting"); Bk.box(.525, .725, 2.065, 2.355, Z + .008, Z + .037, "pages"); Bk.build()
    St = K.Mesh("seal", N); St.lathe(.42, 2.44, Z, [(.045, 0), (.05, .02), (.0, .021)], 14, "frame"); St.lathe(.42, 2.44, Z + .021, [(.036, 0), (.036, .004), (0, .005)], 14, "red_lamp"); R.rod(St, (.56, 2.50, Z + .014), (.66, 2.47, Z + .014), .014, "frame", 8); St.build()
    Tr = K.Mesh("tray", N); Tr.box(.78, 1.08, 2.16, 2.56, Z, Z + .015, "bench_wood"); [Tr.box(*v, Z, Z + .07, "bench_wood") for v in ((.78, .795, 2.16, 2.56), (1.065, 1.08, 2.16, 2.56), (.78, 1.08, 2.545, 2.56))]; Tr.build(); Q.paper_pile(N, .93, 2.35, Z + .016, 4, .24, .33, 6, .011)
    Q.place_camera(.20, -.10, 1.56, .50, .34); R.render_lit(os.path.join(HERE, "build", "mission-desk" + ("" if scale == 100 else "-half")), LAYERS, SUN, {"lamp": [(LAMP[0], LAMP[1] - .01, LAMP[2] - .025, .24)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
h, w, S = P.H * P.SS, P.W * P.SS, P.S; RAW = os.path.join(HERE, "build", "mission-desk" + ("" if P.SS == 2 else "-half"))
MORE = dict(matting=("#6a5a48", "#927a58", "#d4b484"))
DAY = {**A.DAY, **MORE, "plaster": ("#7f9296", "#a4b4b2", "#dfe4d4"), "curtain": ("#a8967a", "#d0b98c", "#f2dfae"), "wood": ("#33262e", "#4e363a", "#a4704e"), "bench_wood": ("#3e2e34", "#5c4244", "#b07e5a"), "iron": ("#1f2838", "#303c4c", "#68747c"), "red_lamp": ("#93362c", "#c0402f", "#d8502f"), "floor": ("#4a4650", "#625c5e", "#b49a80"), "floor_b": ("#44404a", "#5a5456", "#a68e76"), "chair": ("#2e2630", "#463638", "#93684c")}
EVE = {**A.EVE, "plaster": ("#122a40", "#1a3850", "#3f6478"), "ceiling": ("#10203a", "#162c46", "#2c4a60"), "curtain": ("#2c2f48", "#403f54", "#6c6470"), "matting": ("#2e2a3c", "#453c48", "#7c6858"), "wood": ("#14162e", "#20203a", "#3a3450"), "bench_wood": ("#191a34", "#262542", "#42395a"), "iron": ("#0a1022", "#121a30", "#2a3850"), "red_lamp": ("#7a2c30", "#a8383a", "#d04c40"), "chair": ("#0c1228", "#141c36", "#2a3350"), "dado": ("#0e1a30", "#142440", "#24385a"), "floor": ("#0e1630", "#141e3c", "#263452"), "floor_b": ("#0c142c", "#121b37", "#22304c")}
def press(light):
    day = light == "afternoon"
    if day: tone, cuts, key, warm = Q.day_tone(), (.41, .74), "#1a2030", []
    else: tone, cuts, key, warm = Q.eve_tone(), (.36, .60), "#070c20", [dict(Q.LAMPLIGHT, lamp="lamp", gain=lambda D: np.where(D["pos"][..., 1] > 4.0, .5, 1), steps=(.03, .10, .30, .9, 2.0))]
    kw = dict(tone=tone, lit=() if day else ("bulb",), cuts=cuts, key=key, warm=warm, mute=("floor", "floor_b", "tape"), zfade=50, zref=4, mottle=.018); room, _ = R.block(RAW, "room", DAY if day else EVE, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", DAY if day else EVE, seed=47, lines=(2.8, 1.3), **kw)
    sky = R.sky([(0, "#9fb4bc"), (.2, "#cfd8d0"), (.34, "#f2ead0"), (1, "#efe2c0")], (), 0) if day else R.sky([(0, "#102048"), (.2, "#28487c"), (.30, "#7c86a4"), (.37, "#d9a48c"), (.41, "#e8b48a"), (1, "#8a6c74")], (), 0)
    gy = np.array([(0, 700), (900, 690), (1700, 694), (3200, 680), (3200, 1800), (0, 1800)]) * S; P.blot(sky, gy, "#8f9488" if day else "#2a2f58", 1, 2)
    P.deliver("mission-desk", light, [("sky", sky), ("mid", room), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in ("afternoon", "dusk")]: press(light)
