"""A cell at Khabarovsk, summer 1950: three metres by two, one plank bed with one blanket, a barred window under the ceiling and its patch of sun, with a chessboard scratched in the wall.
   stage A:  blender -b -P art/cell_1950.py -- 50|100        stage B:  /usr/bin/python3 art/cell_1950.py afternoon
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; SUN = (-.22, -.50, -.76); X0, X1, Y1, ZC = -1.05, 1.05, 3.1, 3.15; WIN = (-.10, .85, 1.95, 2.82); CHESS = (-.90, 1.02, .056)

def model(scale):
    K.reset(); K.SNOW = False; F = Q.shell(X0, X1, -4, Y1, ZC, (), [WIN], dado=1.5, skirt=0, cornice=None, thick=.28, board=.35); Q.bars(F["back"], WIN, 5, .2, cross=(.5,))
    C = K.Mesh("chessboard", "room"); y0, z0, q = CHESS                                                                # scratched: lines, and the dark squares hatched
    for k in range(9): C.face(F["back"], [(y0, z0 + q * k - .003), (y0 + 8 * q, z0 + q * k - .003), (y0 + 8 * q, z0 + q * k + .003), (y0, z0 + q * k + .003)], .008, "label"); C.face(F["back"], [(y0 + q * k - .003, z0), (y0 + q * k + .003, z0), (y0 + q * k + .003, z0 + 8 * q), (y0 + q * k - .003, z0 + 8 * q)], .008, "label")
    for i in range(8):
        for j in range(8):
            if (i + j) % 2 == 0: [C.face(F["back"], [(y0 + q * (i + t), z0 + q * j), (y0 + q * (i + t) + .006, z0 + q * j), (y0 + q * (i + t) + .006, z0 + q * (j + 1)), (y0 + q * (i + t), z0 + q * (j + 1))], .008, "label") for t in (.2, .42, .64, .84)]
    C.build(); B = K.Mesh("plank bed", "near"); bx = (-1.05, -.30)
    for k in range(5): B.box(bx[0] + .15 * k, bx[0] + .15 * k + .14, .55, 2.85, .40, .45, "bench_wood")
    B.box(bx[0], bx[1], .55, .63, .30, .40, "wood"); B.box(bx[0], bx[1], 2.74, 2.82, .30, .40, "wood"); [B.box(bx[1] - .1, bx[1] - .02, y, y + .08, 0, .40, "wood") for y in (.57, 2.72)]; B.build()
    R.mound("near", -.70, 1.72, 1.78, .62, .40, math.pi / 2, "matting", 3, 26).location = (0, 0, .45); D = K.Mesh("blanket's edge", "near"); rng = random.Random(4); pts = [(.86 + .125 * k, .45 - .19 - .05 * math.sin(k * 1.3) - rng.uniform(0, .03)) for k in range(14)]
    for (a, u), (b, v) in zip(pts, pts[1:]): D.poly([(-.285, a, u), (-.285, b, v), (-.30, b, .50), (-.30, a, .50)], "matting"); D.poly([(-.284, a, u + .05), (-.284, b, v + .05), (-.284, b, v + .075), (-.284, a, u + .075)], "tape")
    D.poly([(-1.04, .86, .47), (-.30, .86, .47), (-.30, 2.5, .47), (-1.04, 2.5, .47)], "matting"); D.build()
    Bt = K.Mesh("boots", "near")
    for x, y, r in ((-.62, .36, .1), (-.42, .30, -.2), (-.16, .95, .5), (-.10, 1.16, .35)):
        c, s = math.cos(r), math.sin(r); T = lambda a, b: (x + a * c - b * s, y + a * s + b * c); Bt.lathe(x, y + .05, 0, [(.055, 0), (.055, .09), (.062, .16), (.058, .165), (.0, .12)], 10, "frame"); q4 = [T(-.045, -.16), T(.045, -.16), T(.055, .08), T(-.055, .08)]; lo, hi = [(*p, 0) for p in q4], [(p[0], p[1], .075) for p in q4]; Bt.poly(hi, "frame"); [Bt.poly([lo[i], lo[(i + 1) % 4], hi[(i + 1) % 4], hi[i]], "frame") for i in range(4)]
    Bt.build(); Sh = K.Mesh("shelf", "room"); Sh.box(.74, 1.05, 2.0, 2.7, 1.02, 1.05, "wood"); Sh.build(); M = K.Mesh("mug", "room"); M.lathe(.88, 2.3, 1.05, [(.0, 0), (.045, .0), (.045, .10), (.04, .1)], 12, "china"); M.build(); R.bucket("near", .74, 1.75, 0, 1.15, "iron", False); L = K.Mesh("lid", "near"); L.lathe(.74, 1.75, .345, [(.185, 0), (.185, .015), (.03, .03), (.0, .05)], 12, "wood"); L.build()
    P_ = K.Mesh("pipe", "room"); R.pipe(P_, [(1.0, 2.95, 0), (1.0, 2.95, ZC)], .045, "radiator", 10); P_.build()
    Q.place_camera(.74, -2.55, 1.72, .585, .37, 25); R.render_lit(os.path.join(HERE, "build", "cell-1950" + ("" if scale == 100 else "-half")), LAYERS, SUN, {}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, numpy as np
RAW = os.path.join(HERE, "build", "cell-1950" + ("" if P.SS == 2 else "-half")); KEY = "#151c24"
INK = {"plaster": ("#6e7c86", "#8e9a9e", "#f6e3ae"), "plaster_b": ("#33505a", "#456670", "#d3c98e"), "ceiling": ("#66747e", "#7c888e", "#c9c6b4"), "floor": ("#3a3a44", "#504c52", "#c8a87c"), "floor_b": ("#34353f", "#48454c", "#b99a72"), "bench_wood": ("#3f3438", "#5a4844", "#d0a06c"), "wood": ("#352c32", "#4c3e3e", "#b88a60"), "matting": ("#4a4a4e", "#66625f", "#cdb88c"), "tape": ("#383a42", "#504e50", "#a08c6c"), "label": ("#7d9296", "#93a6a6", "#4a5a56"), "iron": ("#161c26", "#222a34", "#4c5258"), "china": ("#7f8a90", "#a6aeae", "#f0e4c4"), "frame": ("#1c1c24", "#2c2a30", "#7c6650"), "radiator": ("#5c7078", "#7c8e92", "#c4c4ac"), "dado": ("#2c4048",) * 3}
def press(light):
    tone = lambda D: .47 + .95 * D["key"] - .13 * (D["n"][..., 2] < -.5) - .13 * (D["n"][..., 0] < -.6) + .04 * (D["n"][..., 2] > .5) 
    def stripes(D, rgb, N):
        """Two woven stripes near the foot of the blanket."""
        y = D["pos"][..., 1] + .02 * N(60, 60, 9); s = R.mask_of(D, "matting") & (((y > 1.02) & (y < 1.09)) | ((y > 1.15) & (y < 1.19))); return np.where(s[..., None], rgb * np.float32((.62, .60, .66)), rgb).astype(np.float32)
    kw = dict(tone=tone, lit=(), cuts=(.41, .72), key=KEY, warm=(), extra=stripes, mute=("floor", "floor_b", "tape", "label"), zfade=50, zref=3, mottle=.018); room, _ = R.block(RAW, "room", INK, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", INK, seed=47, lines=(2.7, 1.3), **kw)
    P.deliver("cell-1950", light, [("sky", R.sky([(0, "#8fb0c4"), (.3, "#c4d4d0"), (1, "#f4ecd0")], (), 0)), ("mid", room), ("near", near)])
if __name__ == "__main__": press("afternoon")
