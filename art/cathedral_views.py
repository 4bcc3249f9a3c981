"""What the later and earlier prints of the log cathedral of St Nicholas share: the church of kit.cathedral turned on its spot, its log courses in ink, people.

Part A (Blender): church() builds it whole or half taken down; turned() finds a spot of it in the world.
Part B (numpy): block() from passes to ink, put() a figure with its shadow, cloth() its inks.
"""
import math, random
import kit as K, kit_rooms as R

def turned(at, u, v):
    """World (x, y) of the church's own (u, v); at = (x, y, angle). Its door looks towards -v."""
    x, y, a = at; return x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)
def laid(ob, at, pitch=0.0):
    """Turn a built object and set it down; pitch tips it over first."""
    from mathutils import Matrix
    ob.data.transform(Matrix.Translation((*at[:2], at[3] if len(at) > 3 else 0)) @ Matrix.Rotation(at[2], 4, "Z") @ Matrix.Rotation(pitch, 4, "X")); return ob
def bare_tent(M, x, y, z, r, h, left, cut=.82):
    """The main tent with its boards coming off: eight hips that end at `cut`, rafters, rings; left = share of the height each of the eight faces is still boarded."""
    p = lambda k, t: (x + r * (.92 - .76 * t) * math.cos(k * math.pi / 4 + math.pi / 8), y + r * (.92 - .76 * t) * math.sin(k * math.pi / 4 + math.pi / 8), z + h * (.10 + .90 * t))
    mix = lambda a, b, q: tuple(i + (j - i) * q for i, j in zip(a, b)); M.lathe(x, y, z, [(r * 1.18, -.15), (r * 1.18, 0), (r * .92, h * .10)], 8, "roof", math.pi / 8); R.rod(M, (x, y, z - 1), (x, y, z + h * .93), .24, "plank")
    for k in range(8):
        R.beam(M, p(k, 0), p(k, cut if k % 3 else cut * .86), .17, "plank")
        for q in (.33, .67): R.beam(M, mix(p(k, 0), p(k + 1, 0), q), mix(p(k, .62 + .1 * (k % 3)), p(k + 1, .62 + .1 * (k % 3)), q), .09, "plank")
        for t in (.2, .42, .64): R.beam(M, p(k, t), p(k + 1, t), .10, "plank")
        if left[k]: n = 5; top = [left[k] * (1 + .16 * math.sin(3.7 * i + k)) for i in range(n)]; [M.poly([mix(p(k, 0), p(k + 1, 0), i / n), mix(p(k, 0), p(k + 1, 0), (i + 1) / n), mix(p(k, top[i]), p(k + 1, top[i]), (i + 1) / n), mix(p(k, top[i]), p(k + 1, top[i]), i / n)], "roof") for i in range(n)]
def church(layer, at, half=None, gone=()):
    """The cathedral at (x, y, angle) with its door and its steps. half = bare_tent()'s `left`; gone = radii of onions that are off (1.75 the great one, 1.25 the arms', 1.05 the bell tower's, .95 the corners')."""
    tent, onion = K.tent, K.onion_dome
    if half: K.tent = lambda M, x, y, z, r, h, *q: bare_tent(M, x, y, z, r, h, half) if r > 5 else tent(M, x, y, z, r, h, *q)
    K.onion_dome = lambda M, x, y, z, r, neck=1.2, *q: (M.lathe(x, y, z, [(.55, 0), (.55, neck * .5), (0, neck * .5)], 12, "wood", scale=r) if r != 1.75 else None) if r in gone else onion(M, x, y, z, r, neck, *q)
    try: laid(K.cathedral(layer, 0, 0, 1.0, random.Random(4)), at)
    finally: K.tent, K.onion_dome = tent, onion
    D = K.Mesh("churchdoor", layer); fr = ((0, -19, 0), (1, 0, 0), (0, -1, 0)); D.obox(fr, -1.6, 1.6, 0, .12, 1.0, 5.0, "trim"); D.face(fr, [(-1.2, 1.0), (1.2, 1.0), (1.2, 3.9), (0, 4.7), (-1.2, 3.9)], .15, "door")
    D.obox(fr, -3.8, 3.8, 0, .14, 6.6, 7.15, "trim")
    for u in (-2.4, 2.4): K.window(D, fr, u, 2.0, .8, 2.2, random.Random(1), 0, arch=True)
    for i in range(6): D.box(-3.6, 3.6, -20.2 - .45 * (i + 1), -19, 0, 1.0 - .17 * i, "stone")
    laid(D.build(), at)
def windows_round(layer, at, rng, lit=0):
    """Windows in the flanks of the four arms, which kit.cathedral leaves blind."""
    W = K.Mesh("flanks", layer)
    for sg in (-1, 1):
        for v in (-1, 1): K.window(W, ((0, v * 10, 0), (1, 0, 0), (0, v, 0)), sg * 2.6, 4.6, .9, 2.6, rng, lit, arch=True)
    laid(W.build(), at)
if K.bpy is None:
    import numpy as np, print as P, figures as G, kit_land as N, kit_green as V
    S = P.S
    def block(raw, layer, ink, key, fog, seed, wob=1.2, lines=(2.5, 1.2), zref=26, sunlit=True, cuts=(.40, .66), extra=None, lit=(), **k):
        """N.block with log courses; sunlit: the key pass makes the lightest tone."""
        def tone(D):
            n = D["n"]; v = .28 + .24 * (n[..., 2] > .4) + .16 * np.clip(-n[..., 1], 0, 1) + .24 * np.clip(n[..., 0], 0, 1); t = V.three(v, cuts, seed); return np.where(D["key"] > .12, 2, np.minimum(t, 1)) if sunlit else t
        def logs(D, rgb):
            hz = D["pos"][..., 2]; m = N.mask(D, "wood") & (np.abs(D["n"][..., 2]) < .3); rgb = np.where((m & (np.abs((hz * 2.1) % 1 - .5) > .38))[..., None], rgb * .84, rgb)
            st = N.mask(D, "stone") & (np.abs(D["n"][..., 2]) < .3) & (np.abs((hz * 1.9) % 1 - .5) > .46); rgb = np.where(st[..., None], rgb * .88, rgb); return extra(D, rgb) if extra else rgb
        return N.block(raw, layer, ink, tone, key, seed, wob, lines, zref, fog=fog, extra=logs, lit=lit, mute=("red",), zfade=150, **k)
    def cloth(coat, hat="#3a3f58", skin="#b98468", hair="#3c2f34", shawl="#d8c9b0", trouser=None, petal="#c84a38", haze=None, hz=0.0, **more):
        """Inks of one person; hz = how far the air has taken them towards `haze`."""
        f = R.hexes({"x": coat}, "#2a2c48", .38)["x"]; d = dict(body=coat, coat=coat, sleeve=coat, sleeve2=f, cuff=coat, fold=f, boot=trouser or "#2c2f38", trouser=trouser or f, leg=trouser or f, leg2=f, skirt=trouser or f, hat=hat, hat2=R.hexes({"x": hat}, "#12142c", .35)["x"], fur=coat, hair=hair, face=skin, skin=skin, glove=skin, belt="#4a4048", collar=f, shawl=shawl, shawl2=shawl, fringe=shawl, strap="#3a3038", petal=petal, petal2=R.hexes({"x": petal}, "#2a1a30", .35)["x"], leaf="#4c6e50", case="#6a4a3c", bundle=coat, cane="#4a3830"); d.update(more)
        return R.hexes(d, haze, hz) if hz else d
    def put(L, PJ, parts, x, y, hm, ink, seed, sun=None, cast="#85829a", key="#2a2a40", z=0.0, flip=False, rim=("#fff0d0", 1.8, -.8), half=.24, a=.85):
        """One figure hm metres high standing at (x, y, z); sun = the way the light travels, for its shadow."""
        if sun: N.shadow(L, PJ, x, y, hm, sun, cast, a, half)
        px, py, s = PJ(x, y, z); K.stamp(L, parts, px, py, s * hm, ink, flip, [(rim[0], rim[1] * S, rim[2] * S)] if rim else None, None, seed, line=(key, max(.5, s / S / 200)))
