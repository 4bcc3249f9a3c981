"""room_parts.py - what several rooms share: a closed shell with openings on any wall, a sash, papers on a table, and the three usual lights of a room.

Part A (Blender): shell() and small furniture; names of walls are left, back, right; openings are (u0, u1, z0, z1) with u = x on the back wall and u = y on the side walls.
Part B (numpy):   tables of ink for an office by day and at dusk, and tone functions for them.
"""
import math, random
import kit as K, kit_rooms as R

# =====================================================================  A. geometry
def frames(x0, x1, y1):
    """Wall frames (origin, along, into the room) by name."""
    return dict(back=((0, y1, 0), (1, 0, 0), (0, -1, 0)), left=((x0, 0, 0), (0, 1, 0), (1, 0, 0)), right=((x1, 0, 0), (0, 1, 0), (-1, 0, 0)))
def shell(x0, x1, y0, y1, zc, left=(), back=(), right=(), wall="plaster", dado=0.0, floor="floor", board=.24, thick=.4, skirt=.14, cornice="trim"):
    """Floor boards running away from us, three walls with openings, ceiling. dado > 0: the wall below that height is wall + "_b"."""
    M = K.Mesh("walls", "room"); F = frames(x0, x1, y1)
    for name, holes, a, b in (("back", back, x0, x1), ("left", left, y0, y1), ("right", right, y0, y1)):
        if dado: R.wall_holes(M, F[name], a, b, 0, dado, holes, -thick, .004, wall + "_b")
        R.wall_holes(M, F[name], a, b, dado, zc, holes, -thick, 0, wall)
        u = a
        for h in sorted(h for h in holes if h[2] < .1):            # the skirting stops at doors
            if skirt: M.obox(F[name], u, h[0], 0, .03, 0, skirt, "dado")
            u = h[1]
        if skirt: M.obox(F[name], u, b, 0, .03, 0, skirt, "dado")
        if cornice: M.obox(F[name], a, b, 0, .11, zc - .13, zc, cornice)
    M.poly([(x0, y0, zc), (x0, y1, zc), (x1, y1, zc), (x1, y0, zc)], "ceiling"); M.build(); G = K.Mesh("floor", "room"); x = x0; k = 0
    while x < x1: G.poly([(x, y0, 0), (min(x1, x + board), y0, 0), (min(x1, x + board), y1, 0), (x, y1, 0)], floor if k % 3 else floor + "_b"); x += board; k += 1
    G.build(); return F
def sash(fr, hole, cols=2, rows=(.66,), sill=.16, deep=.26, layer="room", mat="trim", bar=.035):
    """Window frame set `deep` into its opening; rows: heights of the cross bars as parts of the opening."""
    M = K.Mesh("sash", layer); u0, u1, z0, z1 = hole
    for i in range(cols + 1): u = u0 + bar + (u1 - u0 - 2 * bar) * i / cols; M.obox(fr, u - bar, u + bar, -deep - .05, -deep + .03, z0, z1, mat)
    for t in (bar / (z1 - z0), *rows, 1 - bar / (z1 - z0)): z = z0 + (z1 - z0) * t; M.obox(fr, u0, u1, -deep - .05, -deep + .03, z - bar, z + bar, mat)
    if sill: M.obox(fr, u0 - .1, u1 + .1, -.003, sill, z0 - .05, z0 + .012, mat); M.obox(fr, u0, u1, -deep, 0, z0, z0 + .012, mat)
    return M.build()
def architrave(fr, hole, w=.13, layer="room", mat="trim"):
    """Moulded frame round a door or window on the room's side."""
    M = K.Mesh("architrave", layer); u0, u1, z0, z1 = hole
    for a, b in ((u0 - w, u0), (u1, u1 + w)): M.obox(fr, a, b, 0, .05, max(0, z0), z1 + w, mat)
    M.obox(fr, u0, u1, 0, .05, z1, z1 + w, mat); return M.build()
def bars(fr, hole, n=5, deep=.36, layer="room", cross=(.35, .7)):
    """Iron bars in an opening."""
    M = K.Mesh("bars", layer); o, u, nn = fr; u0, u1, z0, z1 = hole; P = lambda a, z: (o[0] + u[0] * a - nn[0] * deep, o[1] + u[1] * a - nn[1] * deep, z)
    for i in range(n): a = u0 + (u1 - u0) * (i + .5) / n; R.rod(M, P(a, z0), P(a, z1), .014, "iron", 6)
    for t in cross: z = z0 + (z1 - z0) * t; M.obox(fr, u0, u1, -deep - .015, -deep + .015, z - .015, z + .015, "iron")
    return M.build()
def sheet(layer, x, y, z, w, h, rot=0.0, lines=0, box=False, mat="pages", title=False):
    """A sheet of paper lying flat with typed lines; box draws the printed box at its foot. x, y is its middle."""
    c, s = math.cos(rot), math.sin(rot); T = lambda a, b, k=0: (x + a * c - b * s, y + a * s + b * c, z + k); M = K.Mesh("sheet", layer)
    M.poly([T(-w / 2, -h / 2), T(w / 2, -h / 2), T(w / 2, h / 2), T(-w / 2, h / 2)], mat); M.build(); L = K.Mesh("lines", layer); bar = lambda a, b, v, t: L.poly([T(a, v, .003), T(b, v, .003), T(b, v - t, .003), T(a, v - t, .003)], "tape")
    for k in range(lines): v = h / 2 - .05 - k * (h - .10 - (.1 if box else 0)) / max(1, lines); bar(-w * .40, w * (.40 if k % 4 != 3 else .12), v, .008)
    if title: bar(-w * .18, w * .18, h / 2 - .025, .012)
    if box:
        a, b, v0, v1 = -w * .40, w * .40, -h / 2 + .03, -h / 2 + .10
        for p, q, r, t in ((a, b, v1, .006), (a, b, v0, .006)): bar(p, q, r, t)
        for u in (a, b - .006): L.poly([T(u, v0 - .006, .003), T(u + .006, v0 - .006, .003), T(u + .006, v1, .003), T(u, v1, .003)], "tape")
        bar(a + .03, b - .10, (v0 + v1) / 2, .012)
    if L.f: L.build()
def paper_pile(layer, x, y, z, n, w=.21, h=.30, seed=1, t=.012, mats=("pages",), rot=0.0):
    """A heap of loose sheets or thin folders, each a little askew."""
    rng = random.Random(seed)
    for k in range(n):
        M = K.Mesh("pile", layer); a = rot + rng.uniform(-.07, .07); c, s = math.cos(a), math.sin(a); dx, dy = rng.uniform(-.012, .012), rng.uniform(-.012, .012); T = lambda u, v, zz: (x + dx + u * c - v * s, y + dy + u * s + v * c, zz); m = mats[k % len(mats)]; q = ((-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)); lo, hi = z + k * t, z + (k + .85) * t
        M.poly([T(*p, hi) for p in q], m)
        for p, r in zip(q, q[1:] + q[:1]): M.poly([T(*p, lo), T(*r, lo), T(*r, hi), T(*p, hi)], m)
        M.build()
def pencil(layer, a, b, z, mat="red_lamp", r=.007):
    M = K.Mesh("pencil", layer); R.rod(M, (*a, z + r), (*b, z + r), r, mat, 6, r * .8); return M.build()
def inkpot(layer, x, y, z):
    M = K.Mesh("ink", layer); M.box(x - .06, x + .06, y - .05, y + .05, z, z + .035, "frame"); M.lathe(x, y, z + .035, [(.032, 0), (.034, .045), (.018, .055), (.018, .07)], 8, "frost"); return M.build()
def bench(layer, x0, x1, y, z=.45, d=.28, mat="bench_wood", back=False):
    """Plain plank bench along x; back adds a rail behind the sitter (towards us)."""
    M = K.Mesh("bench", layer); M.box(x0, x1, y - d / 2, y + d / 2, z - .045, z, mat)
    for x in (x0 + .12, x1 - .18): M.box(x, x + .06, y - d / 2 + .03, y + d / 2 - .03, 0, z - .045, mat); 
    M.box(x0 + .15, x1 - .15, y - .03, y + .03, .14, .19, mat)
    if back:
        for x in (x0 + .12, x1 - .18): M.box(x, x + .06, y - d / 2 - .03, y - d / 2 + .02, 0, z + .42, mat)
        M.box(x0, x1, y - d / 2 - .04, y - d / 2 - .01, z + .28, z + .42, mat)
    return M.build()
def place_camera(x, y, z, vx, hy, lens=26):
    """Level camera whose vanishing point stands at vx, hy (parts of the frame)."""
    K.camera((x, y, z), (x, y + 60, z), lens, (.5 - vx, (hy - .5) * .5625))

# =====================================================================  B. press
def day_tone(side=.13, ceil=.13, sun=.9):
    """Shadow side walls and ceiling, half tone elsewhere, sun where it falls."""
    import numpy as np
    return lambda D: .47 + sun * D["key"] - ceil * (D["n"][..., 2] < -.5) - side * (np.abs(D["n"][..., 0]) > .6) + .04 * (D["n"][..., 2] > .5)
def eve_tone(side=.11, ceil=.12, glow=0.0):
    """After sunset: everything in its two dark tones; glow lifts what the window still lights (the key pass)."""
    import numpy as np
    return lambda D: .42 - ceil * (D["n"][..., 2] < -.5) - side * (np.abs(D["n"][..., 0]) > .6) + .03 * (D["n"][..., 2] > .5) + glow * D["key"]
LAMPLIGHT = dict(ragged=.025, steps=(.02, .09, .26, .60, 1.1), pale=("#3f4878", "#a58a84", "#dcb487", "#f4d59c", "#fdecbe"), dark=(("#3a325c", .50), ("#76504e", .50), ("#b07a50", .52), ("#dfae6c", .5), ("#f6d694", .5)))
FIRELIGHT = dict(ragged=.04, steps=(.02, .08, .3, 1.0), pale=("#63445e", "#a05a50", "#da804e", "#f8b464"), dark=(("#482a4a", .5), ("#85403f", .52), ("#c9683a", .55), ("#f2a44e", .6)))
