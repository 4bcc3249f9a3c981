"""The cell of the guardroom at Sungari-2, April 1938: whitewash, one plank, a bucket, tallies scratched in the wall, and a slot, whose bar of light goes round with the day. Nobody is in it.
   stage A:  blender -b -P art/guardroom_cell.py -- 50|100        stage B:  /usr/bin/python3 art/guardroom_cell.py afternoon morning dark
"""
import sys, os, math, random
import numpy as np
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, room_parts as Q
LAYERS = ["room", "near"]; X0, X1, Y0, Y1, ZC = -1.3, 1.35, -.6, 2.5, 2.32; SLOT = (-1.12, -.02, 1.65, 1.83); DOOR = (.16, .92, .03, 1.86); HATCH = (.36, .72, 1.40, 1.50)
PM, AM = (-.60, -.70, -.44), (.74, -.52, -.22)                    # the slot looks south: after noon its bar lies on the left wall, in the morning on the right one

def tallies(fr, rows, seed):
    """Days scratched through the whitewash down to the brick: strokes in rows, some struck through; rows = [(u, z, how many, pitch)]."""
    M = K.Mesh("tallies", "room"); rng = random.Random(seed)
    def cut(a, b): d = .006; t = math.atan2(b[1] - a[1], b[0] - a[0]); n = (-d * math.sin(t), d * math.cos(t)); M.face(fr, [(a[0] - n[0], a[1] - n[1]), (b[0] - n[0] * .4, b[1] - n[1] * .4), (b[0] + n[0] * .4, b[1] + n[1] * .4), (a[0] + n[0], a[1] + n[1])], .006, "label")
    for u, z, n, pitch in rows:
        for k in range(n):
            x = u + pitch * (k + .55 * (k // 5)) + rng.uniform(-.005, .005); h = rng.uniform(.075, .11); cut((x, z + rng.uniform(-.01, .01)), (x + rng.uniform(-.014, .014), z + h))
            if k % 5 == 4: cut((x - pitch * 4.5, z + rng.uniform(.01, .04)), (x + pitch * .6, z + rng.uniform(.05, .09)))
    M.build().visible_shadow = False
def wall(fr, a, b, hole, mesh):
    """A skin that throws the shadow, and behind it the thickness of the wall, which throws none: so the sun comes through the slot as through a stencil."""
    R.wall_holes(mesh, fr, a, b, 0, ZC, [hole], -.01, 0, "plaster"); J = K.Mesh("reveal", "room"); u0, u1, z0, z1 = hole; d = .26
    for p, q, r, s in ((u0 - .02, u0, z0, z1), (u1, u1 + .02, z0, z1), (u0 - .02, u1 + .02, z0 - .02, z0), (u0 - .02, u1 + .02, z1, z1 + .02)): J.obox(fr, p, q, -d, -.01, r, s, "plaster")
    J.build().visible_shadow = False
def model(scale):
    K.reset(); K.SNOW = False; F = Q.frames(X0, X1, Y1); M = K.Mesh("walls", "room"); wall(F["back"], X0, X1, SLOT, M); R.wall_holes(M, F["left"], Y0, Y1, 0, ZC, [DOOR], -.01, 0, "plaster"); M.obox(F["right"], Y0, Y1, -.05, 0, 0, ZC, "plaster_b"); M.build()
    C = K.Mesh("ceiling", "room"); x = X0
    while x < X1: C.poly([(x, Y0, ZC), (x, Y1, ZC), (min(X1, x + .22), Y1, ZC), (min(X1, x + .22), Y0, ZC)], "ceiling"); C.box(x, x + .014, Y0, Y1, ZC - .006, ZC, "frame"); x += .22
    C.build(); G = K.Mesh("floor", "room"); y = Y0; k = 0             # brick laid flat, worn
    while y < Y1: G.poly([(X0, y, 0), (X1, y, 0), (X1, y + .26, 0), (X0, y + .26, 0)], "floor" if k % 2 else "floor_b"); y += .26; k += 1
    G.build(); I = K.Mesh("bars", "room"); [R.rod(I, (x, Y1 + .15, SLOT[2]), (x, Y1 + .15, SLOT[3]), .011, "iron", 6) for x in (-.85, -.57, -.29)]; I.build()
    S = K.Mesh("store", "room"); S.box(-12, -2.1, 9.2, 14, -.2, 2.20, "inside"); S.box(-12, -1.85, 8.9, 14, 2.20, 2.29, "roof"); S.build().visible_shadow = False
    f = F["left"]; D = K.Mesh("door", "room"); u0, u1, z0, z1 = DOOR; a, b, c, d = HATCH; n = 5; us = [u0 + .008 + (u1 - .034 - u0 - .008) * i / n for i in range(n + 1)]
    for p, q in zip(us, us[1:]): R.wall_holes(D, f, p, q - .006, z0, z1, [HATCH], -.045, -.008, "wood")
    for z in (.22, 1.0, 1.62): D.obox(f, u0 + .03, u1 - .06, -.008, .014, z, z + .10, "post")
    D.build(); E = K.Mesh("door irons", "room"); [E.obox(f, p, q, -.008, .016, r, s, "iron") for p, q, r, s in ((a - .035, a, c - .035, d + .035), (b, b + .035, c - .035, d + .035), (a, b, c - .035, c), (a, b, d, d + .035))]
    [E.lathe(X0 + .02, y, z + .045, [(.0, .012), (.014, .006), (.014, -.006), (.0, -.012)], 6, "iron") for y in (u0 + .10, u1 - .15) for z in (.22, 1.0, 1.62)]
    E.obox(f, u1 - .10, u1 + .075, -.06, -.035, .83, .90, "iron"); E.build()                                               # the bolt: outside; one sees it cross the crack
    W = K.Mesh("jamb", "room"); [W.obox(f, p, q, -.02, .03, 0, z1 + .10, "post") for p, q in ((u0 - .10, u0), (u1, u1 + .10))]; W.obox(f, u0, u1, -.02, .03, z1, z1 + .10, "post"); W.build()
    L = K.Mesh("lamp behind", "room"); L.face(f, [(u0 - .05, -.05), (u1 + .05, -.05), (u1 + .05, z1 + .05), (u0 - .05, z1 + .05)], -.09, "glass_lit"); L.build().visible_shadow = False
    tallies(f, [(1.20, 1.50, 15, .034), (1.27, 1.33, 20, .036), (1.16, 1.12, 12, .038), (1.30, .93, 8, .036), (1.86, .80, 17, .030)], 4); tallies(F["back"], [(-1.16, 1.30, 5, .036), (.30, 1.22, 19, .040), (.42, 1.03, 7, .042)], 9)
    B = K.Mesh("plank", "near"); B.box(-1.22, .78, 2.02, 2.42, .36, .41, "bench_wood"); B.build(); T = K.Mesh("blocks", "near"); [T.box(x, x + .22, 2.06, 2.40, 0, .36, "brick") for x in (-1.04, .40)]; T.build()
    x, y = -.98, 1.55; R.bucket("near", x, y, 0, 1.0, "steel", False); H = K.Mesh("bail", "near"); R.pipe(H, [(x + .162 * math.cos(t), y - .172 * math.sin(t), .285 - .10 * math.sin(t)) for t in np.linspace(-.1, math.pi + .1, 12)], .008, "iron", 5); H.build()
    a = math.radians(27); p = (1.02, -.95, 1.42); K.camera(p, (p[0] - 60 * math.sin(a), p[1] + 60 * math.cos(a), p[2]), 22, (.02, (.335 - .5) * .5625))
    R.render_lit(os.path.join(HERE, "build", "guardroom-cell" + ("" if scale == 100 else "-half")), LAYERS, PM, {"morning": AM, "hatch": [(X0 - .62, -.42, 1.63, 5.0)], "sill": [(X0 - .5, .5, .10, .30)]}, scale)
if K.bpy:
    a = sys.argv[sys.argv.index("--") + 1:]; model(int(a[0]) if a else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P
RAW = os.path.join(HERE, "build", "guardroom-cell" + ("" if P.SS == 2 else "-half")); LIGHTS = ("afternoon", "morning", "dark")
DAY = {"plaster": ("#66727f", "#8b959c", "#f8e6b4"), "plaster_b": ("#5f6b78", "#7c8790", "#f8e6b4"), "ceiling": ("#343845", "#444753", "#8a8478"), "frame": ("#2a2d39",) * 3, "floor": ("#463944", "#5b4850", "#d9a878"), "floor_b": ("#40343f", "#54424a", "#cc9a6e"), "wood": ("#2f2c3a", "#443d48", "#c08c60"), "post": ("#292735", "#3a3541", "#a97a56"), "bench_wood": ("#4c4048", "#6c5852", "#e2b078"), "brick": ("#543a44", "#6f4c50", "#c98a68"), "inside": ("#7a4d50", "#8c5a56", "#b0785e"), "roof": ("#4a4654", "#5c5660", "#8c8078"), "iron": ("#181b28", "#252936", "#5c564e"), "steel": ("#4a5462", "#6b7680", "#e0d2ac"), "label": ("#4a3f48", "#574650", "#8a4f44"), "glass_lit": ("#6e5a54",) * 3}
DAWN = {**DAY, "plaster": ("#5d6c84", "#8494a6", "#fbdcae"), "plaster_b": ("#56647c", "#74859a", "#fde0b0"), "floor": ("#3d3850", "#50485c", "#e0a47c"), "floor_b": ("#383349", "#494255", "#d29672"), "inside": ("#5c4a5e", "#6c5666", "#a8766a"), "ceiling": ("#2e3448", "#3d4356", "#8a8478"), "frame": ("#252a3b",) * 3, "bench_wood": ("#453f52", "#625460", "#ecb083")}
NIGHT = {"plaster": ("#1b2547", "#273458", "#34446a"), "plaster_b": ("#182140", "#212d50", "#34446a"), "ceiling": ("#0e142c", "#141b36", "#1c2442"), "frame": ("#0b1026",) * 3, "floor": ("#151832", "#1d203c", "#2a2c48"), "floor_b": ("#12152d", "#1a1c36", "#262842"), "wood": ("#0f1228", "#161931", "#22233c"), "post": ("#0d1024", "#13162c", "#1e2038"), "bench_wood": ("#1a1c3a", "#272748", "#363456"), "brick": ("#191734", "#232040", "#302b4a"), "inside": ("#0a0e24", "#0d1128", "#181c36"), "roof": ("#080c20", "#0a0e24", "#141a32"), "iron": ("#070a1c", "#0c1024", "#181c34"), "steel": ("#18203e", "#27304e", "#3a4464"), "label": ("#111935", "#182140", "#22304e"), "glass_lit": ("#f9c67c",) * 3}
def rubbed(D, rgb, N):
    """Whitewash that has gone from the foot of the wall down to brick in courses."""
    p = D["pos"]; u = p[..., 0] + p[..., 1]; w = R.mask_of(D, "plaster", "plaster_b") & (np.abs(D["n"][..., 2]) < .5) & (p[..., 1] < Y1 + .005); bare = w & (p[..., 2] < .16 + .10 * N(150, 40, 11) + .05 * N(34, 16, 12))
    row = np.floor(p[..., 2] * 13); joint = (np.abs((p[..., 2] * 13) % 1 - .5) > .42) | (np.abs((u * 4 + .5 * (row % 2)) % 1 - .5) > .46); red = rgb * np.float32((.80, .56, .56)); red = np.where(joint[..., None], red * 1.12, red)
    rgb = np.where(bare[..., None], red, rgb); faint = w & ~bare & joint & (N(120, 60, 17) > .35)
    fl = R.mask_of(D, "floor", "floor_b") & (np.abs((p[..., 0] * 3.9 + .5 * (np.floor((p[..., 1] - Y0) / .26) % 2)) % 1 - .5) > .475)
    return np.where(faint[..., None], rgb * .955, np.where(fl[..., None], rgb * .84, rgb)).astype(np.float32)
def press(light):
    night = light == "dark"; key = "lamp-morning" if light == "morning" else "key"; left = lambda D: D["n"][..., 0] > .6
    if night: tone = lambda D: .44 - .12 * (D["n"][..., 2] < -.5) - .16 * left(D) + .10 * (D["pos"][..., 1] > Y1 + .005)
    else: tone = lambda D: .47 + .95 * np.clip(D.get(key, 0), 0, 1) * ((light == "afternoon") | (D["pos"][..., 0] > -.9)) - .13 * (D["n"][..., 2] < -.5) - .14 * left(D) + .05 * (D["n"][..., 0] < -.6) + .5 * ((D["pos"][..., 1] > Y1 + .005) & (D["pos"][..., 1] < Y1 + .5) & (D["n"][..., 2] > .5))
    warm = [dict(lamp="hatch", gain=lambda D: (D["pos"][..., 0] > X0 + .002) * 1.0, ragged=.02, scale=14, steps=(.03, .10, .17), pale=("#7a5a5c", "#d99a5e", "#f8cf8c"), dark=(("#4a3448", .6), ("#a8683f", .55), ("#f0b870", .55))), dict(lamp="sill", gain=lambda D: (D["pos"][..., 0] > X0 + .002) * 1.0, ragged=.04, steps=(.02, .1, .4), pale=("#5a4658", "#a86a50", "#e8a860"), dark=(("#4a3448", .6), ("#a0623f", .6), ("#eeb068", .65)))] if night else []
    ink = dict(afternoon=DAY, morning=DAWN, dark=NIGHT)[light]; kw = dict(tone=tone, lit=("glass_lit",), cuts=(.41, .72) if not night else (.36, .6), key="#080c22" if night else "#1c2031", warm=warm, extra=rubbed, mute=("floor", "floor_b", "label", "glass_lit"), zfade=50, zref=3.4, mottle=.018)
    room, _ = R.block(RAW, "room", ink, seed=21, lines=(2.3, 1.1), **kw); near, _ = R.block(RAW, "near", ink, seed=47, lines=(2.7, 1.3), **kw)
    sky = R.sky([(0, "#8d97a8"), (.22, "#d8d3c0"), (1, "#f4e4bc")], (), 0) if light == "afternoon" else R.sky([(0, "#96a6b9"), (.2, "#f0d2b0"), (1, "#fbdcae")], (), 0) if light == "morning" else R.sky([(0, "#13204c"), (.18, "#2c4880"), (.3, "#4a6ca2"), (1, "#4a6ca2")], (), 0)
    P.deliver("guardroom-cell", light, [("sky", sky), ("mid", room), ("near", near)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS]: press(light)
