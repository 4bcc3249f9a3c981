"""kit.py - scene-building kit.

Part A (needs Blender's bpy): procedural geometry -> passes on disk.
Part B (numpy/OpenCV only):   2-D silhouettes - figures, horses, riders, trees, smoke, grass.

3-D axes: x right, y away from the camera, z up, metres.
Every mesh carries a material id (MAT below) and an object id; the press (print.py)
decides colours later, so a scene is re-inked for another hour or season without re-rendering.
"""
import math, random, os, json, subprocess
import numpy as np
try:
    import bpy
except ImportError:
    bpy = None

MATS = ["none", "snow", "ground", "road", "track", "wall_a", "wall_b", "wall_c", "wall_d", "trim", "roof", "glass_dark", "glass_lit",
        "shop_lit", "sign_a", "sign_b", "letters", "wood", "iron", "dome", "gold", "stone", "door", "brick", "brick_b", "flag_y", "flag_r",
        "flag_b", "flag_w", "flag_k", "water", "grass", "lamp", "awning", "mullion", "bark", "far_a", "far_b",
        "plank", "red", "ink", "ice", "log", "log_end", "cloth"]
MAT = {n: i for i, n in enumerate(MATS)}

# =====================================================================  A. 3-D
SNOW = True          # a summer scene sets kit.SNOW = False before it builds: ledges keep their own material, and whatever is snow is left out
class Mesh:
    """Polygon soup with material names; build() makes one Blender object."""
    _oid = 0
    def __init__(s, name, layer): s.name, s.layer, s.v, s.f, s.m = name, layer, [], [], []
    def poly(s, pts, mat):
        i = len(s.v); s.v += [tuple(map(float, p)) for p in pts]; s.f.append(tuple(range(i, i + len(pts)))); s.m.append(MAT[mat])
    def box(s, x0, x1, y0, y1, z0, z1, mat, top=None):
        P = lambda *a: a; top = None if top == "snow" and not SNOW else top
        a, b, c, d = (x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0); e, f, g, h = [(p[0], p[1], z1) for p in (a, b, c, d)]
        for q in ((a, b, f, e), (b, c, g, f), (c, d, h, g), (d, a, e, h), (d, c, b, a)): s.poly(q, mat)
        s.poly((e, f, g, h), top or mat)
    def obox(s, fr, u0, u1, n0, n1, z0, z1, mat, top=None):
        """Box in a facade frame fr=(origin, u, n): u along the wall, n outwards."""
        top = None if top == "snow" and not SNOW else top
        o, u, n = fr
        def p(a, b, c): return (o[0] + u[0] * a + n[0] * b, o[1] + u[1] * a + n[1] * b, o[2] + c)
        a, b, c, d = p(u0, n1, z0), p(u1, n1, z0), p(u1, n0, z0), p(u0, n0, z0); e, f, g, h = p(u0, n1, z1), p(u1, n1, z1), p(u1, n0, z1), p(u0, n0, z1)
        for q in ((a, b, f, e), (b, c, g, f), (c, d, h, g), (d, a, e, h), (d, c, b, a)): s.poly(q, mat)
        s.poly((e, f, g, h), top or mat)
        if top == "snow": s.cap(fr, u0, u1, n0, n1, z1)
    def cap(s, fr, u0, u1, n0, n1, z, step=.55):
        """Settled snow: an uneven slab with a soft overhang, visible from below."""
        o, u, n = fr; k = max(1, int((u1 - u0) / step)); t0 = min(.26, .10 + .35 * (n1 - n0)); r = random.Random(int(1e3 * (abs(o[0]) + u0 * 7 + z * 13 + o[1])))
        hs = [t0 * r.uniform(.65, 1.25) for _ in range(k + 1)]; ov = .06; hs = [(hs[max(0, i - 1)] + hs[i] + hs[min(k, i + 1)]) / 3 for i in range(k + 1)]
        p = lambda a, b, c: (o[0] + u[0] * a + n[0] * b, o[1] + u[1] * a + n[1] * b, o[2] + c); dr = [r.uniform(-.05, .03) for _ in hs]
        for i in range(k):
            a, b = u0 + (u1 - u0) * i / k, u0 + (u1 - u0) * (i + 1) / k; h0, h1 = hs[i], hs[i + 1]; e0, e1 = z + dr[i], z + dr[i + 1]
            s.poly([p(a, n1 + ov, e0), p(b, n1 + ov, e1), p(b, n1 + ov, z + h1 * .6), p(a, n1 + ov, z + h0 * .6)], "snow"); s.poly([p(a, n1 + ov, z + h0 * .6), p(b, n1 + ov, z + h1 * .6), p(b, n1 * .5 + n0 * .5, z + h1), p(a, n1 * .5 + n0 * .5, z + h0)], "snow")
            s.poly([p(a, n1 * .5 + n0 * .5, z + h0), p(b, n1 * .5 + n0 * .5, z + h1), p(b, n0, z + h1), p(a, n0, z + h0)], "snow"); s.poly([p(a, n0, z), p(b, n0, z), p(b, n1 + ov, e1), p(a, n1 + ov, e0)][::-1], "snow")
        for a, h, e in ((u0, hs[0], dr[0]), (u1, hs[-1], dr[-1])): s.poly([p(a, n1 + ov, z + e), p(a, n1 + ov, z + h * .6), p(a, n1 * .5 + n0 * .5, z + h), p(a, n0, z + h), p(a, n0, z)], "snow")
    def face(s, fr, pts, n, mat):
        """Polygon of (u,z) points lying at offset n in front of a wall."""
        o, u, nn = fr; s.poly([(o[0] + u[0] * a + nn[0] * n, o[1] + u[1] * a + nn[1] * n, o[2] + z) for a, z in pts], mat)
    def slab(s, fr, pts, n0, n1, mat, top=None):
        """Extruded (u,z) outline."""
        top = None if top == "snow" and not SNOW else top
        o, u, nn = fr; q = lambda a, z, n: (o[0] + u[0] * a + nn[0] * n, o[1] + u[1] * a + nn[1] * n, o[2] + z)
        s.face(fr, pts, n1, mat); s.face(fr, pts[::-1], n0, mat)
        for (a, z), (b, y) in zip(pts, pts[1:] + pts[:1]): s.poly([q(a, z, n0), q(b, y, n0), q(b, y, n1), q(a, z, n1)], top or mat)
    def lathe(s, cx, cy, z0, prof, n, mat, rot=0.0, scale=1.0, snow=None):
        """Revolve profile [(r,z)] - domes, drums, posts, tent roofs."""
        for (r0, a), (r1, b) in zip(prof, prof[1:]):
            for i in range(n):
                t0, t1 = rot + 2 * math.pi * i / n, rot + 2 * math.pi * (i + 1) / n
                P = lambda r, t, z: (cx + r * scale * math.cos(t), cy + r * scale * math.sin(t), z0 + z * scale)
                pts = [P(r0, t0, a), P(r0, t1, a)] + ([P(r1, t1, b), P(r1, t0, b)] if r1 > 1e-4 else [P(0, 0, b)])
                if r0 < 1e-4: pts = [P(0, 0, a), P(r1, t1, b), P(r1, t0, b)]
                s.poly(pts, mat)
    def build(s):
        if not SNOW: keep = [m != MAT["snow"] for m in s.m]; s.f = [f for f, k in zip(s.f, keep) if k]; s.m = [m for m, k in zip(s.m, keep) if k]
        me = bpy.data.meshes.new(s.name); me.from_pydata(s.v, [], s.f)
        used = sorted(set(s.m)); slot = {}
        for k in used: slot[k] = len(me.materials); me.materials.append(material(MATS[k]))
        me.polygons.foreach_set("material_index", [slot[k] for k in s.m]); me.update()
        ob = bpy.data.objects.new(s.name, me); collection(s.layer).objects.link(ob)
        Mesh._oid += 1; ob.pass_index = Mesh._oid; return ob

def material(name):
    m = bpy.data.materials.get(name)
    if not m:
        m = bpy.data.materials.new(name); m.pass_index = MAT[name]; m.use_nodes = True
        nt = m.node_tree; nt.nodes.clear(); d = nt.nodes.new("ShaderNodeBsdfDiffuse"); d.inputs[0].default_value = (1, 1, 1, 1)
        nt.links.new(d.outputs[0], nt.nodes.new("ShaderNodeOutputMaterial").inputs[0])
    return m
def collection(name):
    c = bpy.data.collections.get(name)
    if not c: c = bpy.data.collections.new(name); bpy.context.scene.collection.children.link(c)
    return c
def reset():
    bpy.ops.wm.read_factory_settings(use_empty=True); Mesh._oid = 0
def font(family="Noto Serif CJK SC:bold"):
    return subprocess.run(["fc-match", "-f", "%{file}", family], capture_output=True, text=True).stdout
def text(s, fr, u, z, size, layer, mat="letters", n=.1, vertical=False, family=None, width=None):
    """Raised sign lettering on a facade frame; vertical=True stacks glyphs (Chinese signs)."""
    rows = list(s) if vertical else [s]; family = family or ("Noto Serif CJK SC:bold" if any(ord(c) > 0x2e80 for c in s) else "Old Standard TT:bold")
    cjk = any(ord(c) > 0x2e80 for c in s); gs = size * (1.75 if cjk else 1.0)      # CJK fonts come in small in their em box
    for i, r in enumerate(rows):
        cu = bpy.data.curves.new("t", "FONT"); cu.body = r; cu.size = gs; cu.align_x = "CENTER"; cu.align_y = "CENTER"
        f = bpy.data.fonts.get(family) or bpy.data.fonts.load(font(family)); f.name = family; cu.font = f
        ob = bpy.data.objects.new("t", cu); collection(layer).objects.link(ob); bpy.context.view_layer.update()
        me = bpy.data.meshes.new_from_object(ob); bpy.data.objects.remove(ob)
        vs = np.array([v.co[:] for v in me.vertices]) if len(me.vertices) else np.zeros((0, 3))
        if width and len(vs): vs[:, 0] *= min(1.4, width / max(np.ptp(vs[:, 0]), .01))
        if cjk and len(vs): vs[:, :2] -= (vs[:, :2].max(0) + vs[:, :2].min(0)) / 2
        o, uu, nn = fr; M = Mesh("letters", layer)
        for p in me.polygons: M.face(fr, [(u + vs[k][0], z - i * size * 1.12 + vs[k][1]) for k in p.vertices], n, mat)
        if M.f:
            ob = M.build(); Mesh._oid -= 1; ob.pass_index = Mesh._oid     # lettering belongs to its wall: no key line
        bpy.data.meshes.remove(me)

def window(M, fr, u, z, w, h, rng, lit=.3, arch=False, trim="trim", depth=.14, glass=None):
    g = glass or ("glass_lit" if rng.random() < lit else "glass_dark"); t = .16
    if arch:
        top = [(u + w / 2 * math.cos(a), z + h - w / 2 + w / 2 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
        M.face(fr, [(u - w / 2, z), (u + w / 2, z)] + top, .03, g)
        o = [(u + (w / 2 + t) * math.cos(a), z + h - w / 2 + (w / 2 + t) * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
        for k in range(8): M.slab(fr, [top[k], o[k], o[k + 1], top[k + 1]], 0, depth, trim)
        h2 = h - w / 2
    else:
        M.face(fr, [(u - w / 2, z), (u + w / 2, z), (u + w / 2, z + h), (u - w / 2, z + h)], .03, g); h2 = h
        M.obox(fr, u - w / 2 - t, u + w / 2 + t, 0, depth + .06, z + h, z + h + .22, trim)
    for a in (-1, 1): M.obox(fr, u + a * (w / 2 + t / 2) - t / 2, u + a * (w / 2 + t / 2) + t / 2, 0, depth, z, z + h2, trim)
    M.obox(fr, u - w / 2 - t * 1.5, u + w / 2 + t * 1.5, 0, depth + .14, z - .14, z, trim)
    M.obox(fr, u - .035, u + .035, .02, .07, z, z + h, "mullion"); M.obox(fr, u - w / 2, u + w / 2, .02, .07, z + h * .62, z + h * .62 + .06, "mullion")

def shopfront(M, fr, u0, u1, h, rng, lights, lit=True, wall="trim"):
    """Glazed shop window + door between u0..u1; registers a lamp for the press."""
    g = "shop_lit" if lit else "glass_dark"; du = min(1.3, (u1 - u0) * .28)
    M.obox(fr, u0, u1, 0, .12, 0, .55, "wood"); M.face(fr, [(u0 + .15, .55), (u1 - du - .2, .55), (u1 - du - .2, h), (u0 + .15, h)], .05, g)
    n = max(1, int((u1 - u0 - du) / 1.2))
    for i in range(n + 1):
        u = u0 + .15 + i * (u1 - du - .35 - u0) / n; M.obox(fr, u - .05, u + .05, .04, .14, .5, h, "mullion")
    M.obox(fr, u0 + .1, u1 - du - .15, .04, .12, h * .72, h * .72 + .08, "mullion")
    M.face(fr, [(u1 - du, .1), (u1 - .1, .1), (u1 - .1, h), (u1 - du, h)], .05, "door"); M.face(fr, [(u1 - du + .2, 1.0), (u1 - .3, 1.0), (u1 - .3, h - .6), (u1 - du + .2, h - .6)], .07, g)
    M.face(fr, [(u1 - du + .05, h - .45), (u1 - .15, h - .45), (u1 - .15, h - .08), (u1 - du + .05, h - .08)], .07, g)
    o, u, nn = fr; c = (u0 + u1 - du) / 2
    if lit: lights.append((o[0] + u[0] * c + nn[0] * 1.1, o[1] + u[1] * c + nn[1] * 1.1, o[2] + h * .62, (u1 - u0)))

def boarded(M, fr, u0, u1, h, rng, layer, paper=False, missing=0):
    """Planks screwed over a shop's glass; paper=True hangs red New Year paper on the door. missing: top planks not up yet."""
    du = min(1.3, (u1 - u0) * .28); z, k = .62, 0; n = int((h - .62) / .27)
    for k in range(n - missing):
        a, b = u0 + .05 + rng.uniform(-.06, .05), u1 - du - .12 + rng.uniform(-.05, .07); t = rng.uniform(-.015, .015); z = .60 + k * .27
        M.slab(fr, [(a, z - t), (b, z + t), (b, z + .23 + t), (a, z + .23 - t)], .14, .19, "plank")
    for u in (u0 + .35, (u0 + u1 - du) / 2, u1 - du - .45): M.obox(fr, u - .07, u + .07, .19, .24, .55, .60 + (n - missing) * .27, "plank")
    if paper:
        c = u1 - du / 2
        for u in (u1 - du - .02, u1 - .02): M.face(fr, [(u - .13, 1.0), (u + .13, 1.0), (u + .13, 2.55), (u - .13, 2.55)], .20, "red")
        M.face(fr, [(c, 1.25), (c + .36, 1.62), (c, 1.98), (c - .36, 1.62)], .16, "red"); text("福", fr, c, 1.61, .27, layer, mat="ink", n=.175)

def building(name, layer, origin, udir, ndir, width, depth, floors, bays, rng, lights, wall="wall_a", style="rect", lit=.3, shop=True,
             parapet="gable", sign=None, fh=3.6, gh=4.3, end=True, dome=False, shops=None):
    """A Harbin commercial block: shop floor, cornices, window rows, pilasters, attic, snow cap.
    origin = left foot of the facade; udir along it, ndir towards the street.
    shops: one state a bay, among lit dark boards shut (planks and red paper for the New Year); by default chance decides."""
    M = Mesh(name, layer); fr = (origin, udir, ndir); Hh = gh + fh * (floors - 1)
    M.obox(fr, 0, width, -depth, 0, 0, Hh, wall, top="snow")
    bw = width / bays
    for b in range(bays):
        if shop:
            state = shops[b] if shops else ("lit" if rng.random() < .82 else "dark"); a, c = b * bw + .35, (b + 1) * bw - .35
            shopfront(M, fr, a, c, gh - 1.35, rng, lights, lit=state == "lit")
            if state in ("boards", "shut"): boarded(M, fr, a, c, gh - 1.35, rng, layer, state == "shut")
    M.obox(fr, -.05, width + .05, 0, .22, gh - .42, gh - .22, "trim"); M.obox(fr, -.1, width + .1, 0, .38, gh - .22, gh - .05, "trim", top="snow")
    for f in range(1, floors):
        z = gh + (f - 1) * fh
        for b in range(bays):
            for k in ((-.25, .25) if bw > 3.4 else (0,)):
                window(M, fr, (b + .5 + k) * bw, z + .75, min(1.15, bw * .3), 2.05, rng, lit, arch=(style == "arch" and f == floors - 1))
        if f < floors - 1: M.obox(fr, 0, width, 0, .16, z + fh - .12, z + fh + .06, "trim", top="snow")
    for b in range(bays + 1):
        u = min(max(b * bw, .22), width - .22); M.obox(fr, u - .2, u + .2, 0, .18, gh, Hh - .3, "trim")
    M.obox(fr, -.1, width + .1, -.1, .30, Hh - .45, Hh - .25, "trim"); M.obox(fr, -.2, width + .2, -.1, .55, Hh - .25, Hh, "trim", top="snow")
    for i in range(int(width / .7)): M.obox(fr, i * .7 + .15, i * .7 + .38, .25, .46, Hh - .5, Hh - .25, "trim")
    if parapet == "gable":
        for c in ([width / 2] if bays < 4 else [width * .25, width * .75]):
            g = [(c - 2.2, Hh), (c + 2.2, Hh), (c + 2.2, Hh + .7), (c + 1.5, Hh + .9)] + [(c + 1.3 * math.cos(a), Hh + 1.1 + 1.25 * math.sin(a)) for a in np.linspace(0, math.pi, 11)] + [(c - 1.5, Hh + .9), (c - 2.2, Hh + .7)]
            M.slab(fr, g, -.25, .12, wall, top="snow"); M.face(fr, [(c + .5 * math.cos(a), Hh + 1.15 + .5 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 14)[:-1]], .14, "trim")
    if parapet in ("posts", "gable"):
        for b in range(bays + 1):
            u = min(max(b * bw, .3), width - .3); M.obox(fr, u - .28, u + .28, -.3, .2, Hh, Hh + 1.15, wall, top="snow"); M.obox(fr, u - .36, u + .36, -.38, .28, Hh + 1.15, Hh + 1.32, "trim", top="snow")
        M.obox(fr, 0, width, -.2, .05, Hh + .1, Hh + .5, "trim", top="snow")
    if parapet == "mansard":
        o, u, n = fr
        M.slab((origin, udir, ndir), [(0, Hh), (width, Hh), (width - 1.1, Hh + 2.0), (1.1, Hh + 2.0)], -depth + .5, -.35, "roof", top="snow")
        for b in range(bays):
            c = (b + .5) * bw; M.obox(fr, c - .65, c + .65, -1, -.05, Hh, Hh + 1.5, wall); M.slab(fr, [(c - .85, Hh + 1.45), (c + .85, Hh + 1.45), (c, Hh + 2.2)], -1, .1, "trim", top="snow"); M.face(fr, [(c - .35, Hh + .3), (c + .35, Hh + .3), (c + .35, Hh + 1.25), (c - .35, Hh + 1.25)], 0, "glass_lit" if rng.random() < .4 else "glass_dark")
    for i in range(2):
        u = width * (.25 + .5 * i) + rng.uniform(-1, 1); M.obox(fr, u - .35, u + .35, -2.6, -1.9, Hh, Hh + 1.9, "brick", top="snow")
    if end:   # the gable wall seen from the camera when a block juts out
        fe = ((origin[0] - ndir[0] * 0, origin[1] - ndir[1] * 0, origin[2]), (-ndir[0], -ndir[1], 0), (-udir[0], -udir[1], 0))
        M.obox(fe, -.1, depth, -.1, .4, Hh - .25, Hh, "trim", top="snow")
        for f in range(1, floors):
            for c in (2.0, 4.6): window(M, fe, c, gh + (f - 1) * fh + .75, 1.0, 2.0, rng, lit)
    if dome:
        o, u, n = fr; c = (o[0] + u[0] * dome - n[0] * 1.4, o[1] + u[1] * dome - n[1] * 1.4)
        M.lathe(*c, Hh, [(1.7, 0), (1.7, 1.3), (1.95, 1.35), (1.95, 1.6)], 8, wall, math.pi / 8)
        M.lathe(*c, Hh + 1.6, [(1.75, 0), (1.95, .5), (1.85, 1.1), (1.4, 1.8), (.75, 2.3), (.28, 2.6), (.2, 3.3), (.34, 3.5), (.12, 3.8), (.05, 5.2), (0, 5.3)], 12, "dome")
    ob = M.build()
    if sign:
        for s in sign: signboard(layer, fr, **s)
    return ob

def signboard(layer, fr, u, z, w, h, txt, mat="sign_a", vertical=False, proj=False, size=None):
    """Board over a shop, or (proj=True) a double-sided board hung out over the pavement."""
    M = Mesh("sign", layer)
    if proj:
        o, uu, nn = fr; k = 1 if nn[0] > 0 else -1; off = 0 if k > 0 else w + .7; f2 = ((o[0] + uu[0] * u + nn[0] * off, o[1] + uu[1] * u + nn[1] * off, o[2]), (1, 0, 0), (0, -1, 0))
        b0, b1 = (0, .5) if k > 0 else (w + .2, w + .7)
        M.obox(f2, .35, .35 + w, -.06, .06, z, z + h, mat, top="snow"); M.obox(f2, b0, b1, -.03, .03, z + h - .3, z + h - .22, "iron"); M.obox(f2, b0, b1, -.03, .03, z + .22, z + .3, "iron")
        M.build(); text(txt, f2, .35 + w / 2, z + h / 2 + (len(txt) - 1) * .56 * (size or min(w * .92, h / (len(txt) * 1.12)) * 1.0) if vertical else z + h / 2, size or min(w * .92, h / (len(txt) * 1.12)) * 1.0, layer, n=.075, vertical=vertical, width=None if vertical else w * .86)
    else:
        M.obox(fr, u - w / 2, u + w / 2, .2, .32, z, z + h, mat, top="snow"); M.build(); text(txt, fr, u, z + h / 2, size or h * .95, layer, n=.335, width=w * .86)

ONION = [(.50, 0), (.62, .10), (.86, .30), (1.0, .62), (.98, .92), (.82, 1.22), (.55, 1.52), (.30, 1.80), (.14, 2.10), (.06, 2.45), (0, 2.6)]
def orth_cross(M, x, y, z, h, mat="gold", t=.06):
    M.box(x - t, x + t, y - t, y + t, z, z + h, mat); M.box(x - h * .28, x + h * .28, y - t, y + t, z + h * .62, z + h * .62 + 2 * t, mat); M.box(x - h * .14, x + h * .14, y - t, y + t, z + h * .82, z + h * .82 + 2 * t, mat)
    M.poly([(x - h * .18, y - t, z + h * .36), (x + h * .18, y - t, z + h * .26), (x + h * .18, y - t, z + h * .26 + 2 * t), (x - h * .18, y - t, z + h * .36 + 2 * t)], mat)
def onion_dome(M, x, y, z, r, neck=1.2, n=20, mat="dome"):
    """Drum + onion + three-bar cross. Returns the top height."""
    M.lathe(x, y, z, [(.55, 0), (.55, neck), (.64, neck + .05), (.64, neck + .18), (.52, neck + .2)], 12, "wood", scale=r)
    z2 = z + (neck + .2) * r; M.lathe(x, y, z2, ONION, n, mat, scale=r); orth_cross(M, x, y, z2 + 2.45 * r, r * 1.9, t=.05 + r * .035); return z2 + 4.4 * r
def tent(M, x, y, z, r, h, n=8, mat="roof"):
    """Shatyor: octagonal tent roof with a flared eave."""
    M.lathe(x, y, z, [(r * 1.18, -.15), (r * 1.18, 0), (r * .92, h * .10), (r * .16, h)], n, mat, math.pi / n)
def cathedral(layer, x, y, s=1.0, rng=random):
    """Log cathedral after the northern tented type (as St Nicholas, Harbin)."""
    M = Mesh("cathedral", layer)
    def B(x0, x1, y0, y1, z0, z1, m, top=None): M.box(x + x0 * s, x + x1 * s, y + y0 * s, y + y1 * s, z0 * s, z1 * s, m, top)
    B(-11, 11, -11, 11, 0, 1.2, "stone", "snow"); B(-10, 10, -4, 4, 1.2, 9, "wood"); B(-4, 4, -10, 10, 1.2, 9, "wood")
    for k, (ax, sg) in enumerate((("x", -1), ("x", 1), ("y", -1), ("y", 1))):         # four arms: steep gables + small onions
        fr = ((x, y, 0), (0, 1, 0), (sg, 0, 0)) if ax == "x" else ((x, y, 0), (1, 0, 0), (0, sg, 0))
        M.slab(fr, [(-4.6 * s, 8.6 * s), (4.6 * s, 8.6 * s), (2.2 * s, 11.2 * s), (0, 14.6 * s), (-2.2 * s, 11.2 * s)], 3 * s, 10.4 * s, "wood", top="snow")
        c = (x + (sg * 7.6 * s if ax == "x" else 0), y + (sg * 7.6 * s if ax == "y" else 0)); onion_dome(M, *c, 13.2 * s, 1.25 * s, neck=1.7)
        for u in (-2, 0, 2): window(M, (fr[0][:2] + (0,), fr[1], fr[2]) if False else ((fr[0][0] + fr[2][0] * 10 * s, fr[0][1] + fr[2][1] * 10 * s, 0), fr[1], fr[2]), u * s, 3.6 * s, 1.0 * s, 3.2 * s, rng, .75, arch=True, trim="trim")
    for a in (-1, 1):
        for b in (-1, 1): B(a * 6.5 - 2.6, a * 6.5 + 2.6, b * 6.5 - 2.6, b * 6.5 + 2.6, 0, 6.5, "wood"); M.lathe(x + a * 6.5 * s, y + b * 6.5 * s, 6.5 * s, [(4, 0), (3.0, .8), (.9, 3.4), (.9, 4)], 4, "roof", math.pi / 4, s); onion_dome(M, x + a * 6.5 * s, y + b * 6.5 * s, 10.2 * s, .95 * s, neck=1.0)
    M.lathe(x, y, 9 * s, [(5.6, 0), (5.6, 6.5), (6.1, 6.7), (6.1, 7.2)], 8, "wood", math.pi / 8, s)
    for k in range(8):
        a = k * math.pi / 4; d = (math.cos(a), math.sin(a), 0); M2 = ((x + d[0] * 5.2 * s, y + d[1] * 5.2 * s, 0), (-d[1], d[0], 0), d); window(M, M2, 0, 11 * s, 1.0 * s, 3.0 * s, rng, .8, arch=True)
    tent(M, x, y, 16.2 * s, 5.6 * s, 15 * s); onion_dome(M, x, y, 30.4 * s, 1.75 * s, neck=1.2)
    B(-3.2, 3.2, -19, -10, 0, 7, "wood"); M.slab(((x, y, 0), (1, 0, 0), (0, -1, 0)), [(-3.8 * s, 6.8 * s), (3.8 * s, 6.8 * s), (0, 10.4 * s)], 9 * s, 19 * s, "wood", top="snow")
    M.lathe(x, y - 16 * s, 6.8 * s, [(3.0, 0), (3.0, 7), (3.4, 7.2), (3.4, 7.6)], 8, "wood", math.pi / 8, s)                 # bell tower
    for k in range(8):
        a = k * math.pi / 4; d = (math.cos(a), math.sin(a), 0); window(M, ((x + d[0] * 2.78 * s, y - 16 * s + d[1] * 2.78 * s, 0), (-d[1], d[0], 0), d), 0, 10 * s, 1.1 * s, 3.0 * s, rng, 0, arch=True, glass="glass_dark")
    tent(M, x, y - 16 * s, 14.4 * s, 3.1 * s, 8.0 * s); onion_dome(M, x, y - 16 * s, 21.9 * s, 1.05 * s)
    return M.build()

def ground(layer, x0, x1, y0, y1, nx, ny, fn, mat="ground"):
    """Height-field sheet z = fn(x, y)."""
    M = Mesh("ground", layer); xs, ys = np.linspace(x0, x1, nx), y0 + (y1 - y0) * np.linspace(0, 1, ny) ** 2
    for i in range(nx - 1):
        for j in range(ny - 1):
            M.poly([(xs[i], ys[j], fn(xs[i], ys[j])), (xs[i + 1], ys[j], fn(xs[i + 1], ys[j])), (xs[i + 1], ys[j + 1], fn(xs[i + 1], ys[j + 1])), (xs[i], ys[j + 1], fn(xs[i], ys[j + 1]))], mat)
    return M.build()
def strip(layer, pts, w, z, mat):
    """Flat ribbon along a polyline - sledge tracks, tram rails, river bends."""
    M = Mesh("strip", layer); p = np.array(pts, float); d = np.gradient(p, axis=0); d /= np.linalg.norm(d, axis=1)[:, None] + 1e-9; nrm = np.stack([-d[:, 1], d[:, 0]], 1)
    ww = np.broadcast_to(w, len(p))
    for i in range(len(p) - 1):
        a, b = p[i] + nrm[i] * ww[i] / 2, p[i] - nrm[i] * ww[i] / 2; c, e = p[i + 1] - nrm[i + 1] * ww[i + 1] / 2, p[i + 1] + nrm[i + 1] * ww[i + 1] / 2
        M.poly([(*b, z), (*c, z), (*e, z), (*a, z)], mat)
    return M.build()
def pole(layer, x, y, h, r=.09, mat="iron", arms=(), z0=0.0):
    M = Mesh("pole", layer); M.lathe(x, y, z0, [(r * 2.2, 0), (r * 2.2, .5), (r * 1.3, .7), (r, 1), (r * .7, h - z0), (0, h - z0 + .1)], 8, mat)
    for z, a, b in arms: M.box(x + a, x + b, y - .05, y + .05, z, z + .1, mat, top="snow")
    return M.build()
def street_lamp(layer, x, y, h, lights, power=5, side=1, z0=0.0):
    """Kerb lamp; h is the height of its arm, z0 the ground it stands on."""
    M = Mesh("lamp", layer); M.lathe(x, y, z0, [(.28, 0), (.28, .5), (.16, .7), (.10, 1.2), (.08, h - z0), (0, h - z0 + .05)], 8, "iron")
    M.box(min(x, x + side * .9), max(x, x + side * .9), y - .04, y + .04, h - .1, h - .02, "iron", top="snow"); cx = x + side * .85
    M.lathe(cx, y, h - .85, [(.12, 0), (.26, .5), (.26, .52)], 6, "lamp"); M.lathe(cx, y, h - .33, [(.34, 0), (.12, .22), (0, .3)], 6, "snow" if SNOW else "iron"); lights.append((cx, y, h - 1.0, power)); return M.build()
def fence(layer, pts, h=1.4, gap=.22, mat="wood", rail=True):
    M = Mesh("fence", layer)
    for (x0, y0), (x1, y1) in zip(pts, pts[1:]):
        L = math.hypot(x1 - x0, y1 - y0); fr = ((x0, y0, 0), ((x1 - x0) / L, (y1 - y0) / L, 0), (-(y1 - y0) / L, (x1 - x0) / L, 0)); k = 0
        while k < L: M.obox(fr, k, k + gap * .62, -.03, .03, 0, h + .1 * math.sin(k * 5), mat, top="snow"); k += gap
        if rail: M.obox(fr, 0, L, -.06, .06, h * .75, h * .75 + .1, mat, top="snow")
    return M.build()
def snowbank(layer, x, y0, y1, w, h, seed=0):
    """Shovelled ridge along a kerb."""
    rng = np.random.default_rng(abs(seed)); n = int((y1 - y0) / .5) + 2; M = Mesh("bank", layer); hs = h * (.7 + .5 * np.convolve(rng.random(n + 8), np.ones(6) / 6, "same")[:n]); xs = x + .25 * np.convolve(rng.standard_normal(n + 8), np.ones(5) / 5, "same")[:n]
    prof = [(-1, 0), (-.65, .55), (-.2, .95), (.2, 1), (.62, .6), (1, 0)]
    for i in range(n - 1):
        for (a, b), (c, d) in zip(prof, prof[1:]):
            P = lambda k, u, v: (xs[k] + u * w / 2, y0 + k * .5, v * hs[k]); M.poly([P(i, a, b), P(i, c, d), P(i + 1, c, d), P(i + 1, a, b)], "snow")
    return M.build()

def barracks(name, layer, origin, udir, ndir, length, depth=9.0, wall=3.3, roof=2.9, bays=12, rng=random, lights=(), lit=.25):
    """Long low brick barracks: plinth, piers, arched-lintel windows, gable roof under snow, chimneys."""
    M = Mesh(name, layer); fr = (origin, udir, ndir); bw = length / bays
    M.obox(fr, 0, length, -depth, 0, 0, wall, "brick"); M.obox(fr, -.1, length + .1, 0, .12, 0, .6, "stone"); M.obox(fr, -.05, length + .05, 0, .14, wall - .35, wall - .2, "brick_b"); M.obox(fr, -.05, length + .05, 0, .24, wall - .2, wall, "brick_b")
    for i in range(int(length / .45)): M.obox(fr, i * .45 + .1, i * .45 + .28, .1, .2, wall - .5, wall - .35, "brick_b")
    for b in range(bays):
        c = (b + .5) * bw
        if b % 5 == 2:
            M.face(fr, [(c - .6, .1), (c + .6, .1), (c + .6, 2.3), (c - .6, 2.3)], .06, "door"); M.slab(fr, [(c - 1.1, 2.55), (c + 1.1, 2.55), (c, 3.25)], 0, 1.1, "wood", top="snow"); M.obox(fr, c - 1.0, c - .88, .9, 1.02, 0, 2.55, "wood"); M.obox(fr, c + .88, c + 1.0, .9, 1.02, 0, 2.55, "wood"); M.obox(fr, c - .9, c + .9, 0, .9, 0, .18, "stone", top="snow")
        else: window(M, fr, c, 1.05, 1.0, 1.5, rng, lit, trim="brick_b", depth=.10)
        M.obox(fr, b * bw - .16, b * bw + .16, 0, .12, 0, wall - .3, "brick_b")
    o, u, n = fr; q = lambda a, nn, z: (o[0] + u[0] * a + n[0] * nn, o[1] + u[1] * a + n[1] * nn, z); e, k = .55, 26; r = random.Random(5); hs = [r.uniform(.16, .34) for _ in range(k + 1)]
    for i in range(k):
        a, b = -.4 + (length + .8) * i / k, -.4 + (length + .8) * (i + 1) / k; zr, m = wall + roof, -depth / 2
        for s1, na in ((1, e), (-1, -depth - e)): M.poly([q(a, na, wall - .12), q(b, na, wall - .12), q(b, m, zr - .12), q(a, m, zr - .12)], "roof"); M.poly([q(a, na, wall - .10 + hs[i] - .08), q(b, na, wall - .10 + hs[i + 1] - .08), q(b, m, zr + .22), q(a, m, zr + .22)], "snow"); M.poly([q(a, na, wall - .14 - hs[i] * .2), q(b, na, wall - .14 - hs[i + 1] * .2), q(b, na, wall - .10 + hs[i + 1] - .08), q(a, na, wall - .10 + hs[i] - .08)], "snow")
    for a in (0, length): M.poly([q(a, 0, wall), q(a, -depth / 2, wall + roof), q(a, -depth, wall)], "brick")
    for i in range(4): a = length * (.12 + .25 * i); M.obox(fr, a - .4, a + .4, -depth / 2 - .4, -depth / 2 + .4, wall, wall + roof + 1.2, "brick_b", top="snow")
    return M.build()
def watchtower(layer, x, y, h=9.0, w=1.5):
    M = Mesh("tower", layer); t = .11
    def beam(a, b, r=.08, m="wood"):
        a, b = np.array(a, float), np.array(b, float); d = (b - a) / np.linalg.norm(b - a); u = np.cross(d, (0, 0, 1.0) if abs(d[2]) < .9 else (1.0, 0, 0)); u /= np.linalg.norm(u); v = np.cross(d, u); c = [(u * i + v * j) * r for i, j in ((1, 1), (-1, 1), (-1, -1), (1, -1))]
        for i in range(4): M.poly([a + c[i], a + c[(i + 1) % 4], b + c[(i + 1) % 4], b + c[i]], m)
    L = lambda k, z: (x + (1 if k in (1, 2) else -1) * w * (1.35 - .35 * z / h), y + (1 if k > 1 else -1) * w * (1.35 - .35 * z / h), z)
    for k in range(4): beam(L(k, 0), L(k, h), t)
    for i in range(3):
        a, b = h * i / 3.2, h * (i + 1) / 3.2
        for k in range(4): beam(L(k, a), L((k + 1) % 4, b), .06); beam(L((k + 1) % 4, a), L(k, b), .06); beam(L(k, b), L((k + 1) % 4, b), .07)
    M.box(x - w * 1.3, x + w * 1.3, y - w * 1.3, y + w * 1.3, h, h + .18, "wood", top="snow"); M.box(x - w * 1.2, x + w * 1.2, y - w * 1.2, y + w * 1.2, h + .18, h + 1.2, "wood")
    for k in range(4): sx, sy = (1 if k in (1, 2) else -1), (1 if k > 1 else -1); beam((x + sx * w * 1.15, y + sy * w * 1.15, h), (x + sx * w * 1.15, y + sy * w * 1.15, h + 2.5), .08)
    M.lathe(x, y, h + 2.4, [(w * 2.2, 0), (w * 2.2, .14), (0, 1.6)], 4, "snow", math.pi / 4); M.lathe(x, y, h + 2.28, [(w * 2.1, 0), (w * 2.15, .12)], 4, "roof", math.pi / 4); M.box(x - .25, x + .25, y - w * 1.3, y - w * 1.2, h + 1.3, h + 1.8, "lamp")
    for s in (-.22, .22): beam((x + s, y - w * 1.9, 0), (x + s, y - w * 1.3, h), .045)
    for i in range(18): z = h * (i + .5) / 18; yy = y - w * (1.9 - .6 * z / h); beam((x - .22, yy, z), (x + .22, yy, z), .03)
    return M.build()
def flag_manchukuo(layer, x, y, z, w=3.0, h=2.0, wave=.22):
    """Yellow field; canton in the upper hoist quarter: red, blue, white, black."""
    M = Mesh("flag", layer); nx, ny = 24, 16
    P3 = lambda i, j: (x + w * i / nx * .96, y + wave * (i / nx) ** .7 * math.sin(i / nx * 7.5 + j * .06), z - h * j / ny - .16 * (i / nx) ** 1.5 + .07 * math.sin(i / nx * 7.5 + 1))
    for i in range(nx):
        for j in range(ny): M.poly([P3(i, j), P3(i + 1, j), P3(i + 1, j + 1), P3(i, j + 1)], ("flag_r", "flag_b", "flag_w", "flag_k")[j // 2] if i < nx // 2 and j < ny // 2 else "flag_y")
    return M.build()

def mirrored(layers, into="refl"):
    """What still water at z = 0 shows: every object of `layers` once more, upside down, in a layer of its own."""
    for L in layers:
        for ob in list(collection(L).objects):
            me = ob.data.copy(); c = np.empty(len(me.vertices) * 3, np.float32); me.vertices.foreach_get("co", c); c = c.reshape(-1, 3); c[:, 2] = -np.maximum(c[:, 2], 0); me.vertices.foreach_set("co", c.ravel()); me.update()
            o = bpy.data.objects.new("refl", me); o.pass_index = ob.pass_index; collection(into).objects.link(o)
def camera(pos, target, lens=32, shift=(0, 0)):
    from mathutils import Vector
    c = bpy.data.cameras.new("cam"); c.lens = lens; c.sensor_width = 36; c.clip_end = 2e4; c.shift_x, c.shift_y = shift; o = bpy.data.objects.new("cam", c); bpy.context.scene.collection.objects.link(o)
    o.location = pos; o.rotation_euler = (Vector(target) - Vector(pos)).to_track_quat("-Z", "Y").to_euler(); bpy.context.scene.camera = o
    bpy.context.view_layer.update(); return o
def sun(direction, strength=3.14):
    """direction = the way the light travels."""
    from mathutils import Vector
    l = bpy.data.lights.new("key", "SUN"); l.energy = strength; l.angle = 0; o = bpy.data.objects.new("key", l); bpy.context.scene.collection.objects.link(o); o.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()
def render(out, layers, w=3200, h=1800, scale=100, lights=(), anchors=None, cast_from_all=True):
    """Render material/object/depth/normal/position/key-light passes, one set per depth layer."""
    sc = bpy.context.scene; sc.render.engine = "CYCLES"; cy = sc.cycles; cy.device = "CPU"; cy.samples = 1; cy.use_denoising = False; cy.use_adaptive_sampling = False
    cy.max_bounces = 0; cy.diffuse_bounces = 0; cy.pixel_filter_type = "BOX"; cy.filter_width = .01; sc.render.film_transparent = True
    sc.render.resolution_x, sc.render.resolution_y, sc.render.resolution_percentage = w, h, scale; sc.view_settings.view_transform = "Raw"; sc.render.use_persistent_data = True
    vl = sc.view_layers[0]; vl.use_pass_z = vl.use_pass_normal = vl.use_pass_object_index = vl.use_pass_material_index = vl.use_pass_position = True
    sc.use_nodes = True; nt = sc.node_tree; nt.nodes.clear(); rl = nt.nodes.new("CompositorNodeRLayers"); fo = nt.nodes.new("CompositorNodeOutputFile")
    fo.format.file_format = "OPEN_EXR"; fo.format.color_depth = "32"; fo.format.exr_codec = "ZIP"; fo.base_path = out; fo.file_slots.clear()
    socks = {"mat": "IndexMA", "ob": "IndexOB", "z": "Depth", "n": "Normal", "pos": "Position", "key": "Image"}
    for k in socks: fo.file_slots.new(k); 
    for i, (k, s) in enumerate(socks.items()): nt.links.new(rl.outputs[s], fo.inputs[i])
    os.makedirs(out, exist_ok=True); from bpy_extras.object_utils import world_to_camera_view as w2c; from mathutils import Vector
    cam = sc.camera
    m = cam.matrix_world.inverted(); camd = dict(inv=[list(r) for r in m], f=cam.data.lens / cam.data.sensor_width, sx=cam.data.shift_x, sy=cam.data.shift_y)
    def pr(p): a = w2c(sc, cam, Vector(p)); return [a.x * w * scale / 100, (1 - a.y) * h * scale / 100, a.z]
    json.dump({"cam": camd, "lights": [list(l) for l in lights], "anchors": {k: [pr(p) for p in v] for k, v in (anchors or {}).items()}}, open(os.path.join(out, "scene.json"), "w"))
    sc.frame_set(1)
    for L in layers:
        for c in bpy.data.collections:
            for o in c.objects: o.visible_camera = (c.name == L)
        for i, k in enumerate(socks): fo.file_slots[i].path = f"{L}_{k}_"
        bpy.ops.render.render(write_still=False)

# =====================================================================  B. 2-D silhouettes
class Projector:
    """World metres -> pixels of the press, from the camera saved beside the passes."""
    def __init__(s, folder, w=None, h=None):
        import print as P; w, h = w or P.W * P.SS, h or P.H * P.SS
        s.d = json.load(open(os.path.join(folder, "scene.json"))); c = s.d["cam"]; s.m = np.array(c["inv"]); s.c = c; s.w, s.h = w, h
    def __call__(s, x, y, z=0.0):
        p = s.m @ np.array([x, y, z, 1.0]); d = -p[2]; return s.w * (.5 + s.c["f"] * p[0] / d - s.c["sx"]), s.h / 2 - s.w * (s.c["f"] * p[1] / d - s.c["sy"]), s.w * s.c["f"] / d   # x, y, px per metre
# A silhouette is a list of parts (tone, kind, data) in its own units, y up, feet at y = 0.
#   kind "c": closed smooth curve (Catmull-Rom)   "p": closed straight polygon   "l": tapered limb [(x, y, radius), ...]
# tones are resolved by an ink dictionary at stamping time, so one drawing serves day, dusk and night.
def smooth_closed(p, n=10):
    p = np.asarray(p, float); out = []; N = len(p)
    for i in range(N):
        a, b, c, d = p[i - 1], p[i], p[(i + 1) % N], p[(i + 2) % N]; t = np.linspace(0, 1, n, endpoint=False)[:, None]
        out.append(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3))
    return np.concatenate(out)
def mirror(p): return list(p) + [(-x, y) for x, y in reversed(p) if abs(x) > 1e-6]
def limb(chain, n=10):
    """Polygons of a tapered limb."""
    out = []
    for (x0, y0, r0), (x1, y1, r1) in zip(chain, chain[1:]):
        a = math.atan2(y1 - y0, x1 - x0) + math.pi / 2; c, s = math.cos(a), math.sin(a)
        out.append([(x0 + r0 * c, y0 + r0 * s), (x1 + r1 * c, y1 + r1 * s), (x1 - r1 * c, y1 - r1 * s), (x0 - r0 * c, y0 - r0 * s)])
    for x, y, r in chain: out.append([(x + r * math.cos(t), y + r * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 14, endpoint=False)])
    return out
def xf(parts, s=1.0, dx=0.0, dy=0.0, rot=0.0, flip=False):
    c, sn = math.cos(rot), math.sin(rot); f = -1 if flip else 1
    def T(p): x, y = p[0] * s * f, p[1] * s; return (x * c - y * sn + dx, x * sn + y * c + dy) + ((p[2] * s,) if len(p) > 2 else ())
    return [(t, k, [T(p) for p in d]) for t, k, d in parts]
def polys(parts):
    for t, k, d in parts:
        if k == "l":
            for q in limb(d): yield t, np.array(q)
        elif k == "c": yield t, smooth_closed(d)
        else: yield t, np.array(d, float)

QUIET = ("fold", "shawl2", "fringe", "petal2", "leaf", "cloth2", "grain")       # cuts inside a block: they never get a contour of their own
def stamp(layer, parts, x, y, s, inks, flip=False, rim=None, snow=None, seed=0, line=None, fade=None):
    """Print a silhouette. rim=(hex, dx, dy) carved light; snow=(hex, px) settled snow; line=(hex, px) key contour between tones;
    fade=(hex, height_px, strength) mist rising from the feet."""
    import cv2, print as P
    H, W = layer.shape[:2]; ps = [(t, np.stack([x + (-1 if flip else 1) * q[:, 0] * s, y - q[:, 1] * s], 1)) for t, q in polys(parts)]
    allp = np.concatenate([q for _, q in ps]); pad = 14; x0, y0 = np.floor(allp.min(0)).astype(int) - pad; x1, y1 = np.ceil(allp.max(0)).astype(int) + pad
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(W, x1), min(H, y1)
    if x1 <= x0 or y1 <= y0: return
    h, w = y1 - y0, x1 - x0; loc = np.zeros((h, w, 4), np.float32); uni = np.zeros((h, w), np.float32); tid = np.zeros((h, w), np.float32)
    S = P.S; amp = np.clip(s / S / 500, .2, 1.6); names = {}
    for t, q in ps:
        m = np.zeros((h, w), np.float32); cv2.fillPoly(m, [np.int32((q - (x0, y0)) * 16)], 1.0, cv2.LINE_AA, 4)
        P.paint(loc, m, inks[t] if t in inks else inks["body"]); uni = np.maximum(uni, m)
        if t not in QUIET: tid[m > .5] = names.setdefault(t, len(names) + 1)
    maps = P.wobble_maps(h, w, amp, 26, seed); loc = P.warp(loc, maps, False); uni = P.warp(uni, maps, False); tid = P.warp(tid, maps)
    if line:
        e = (tid != np.roll(tid, 1, 0)) | (tid != np.roll(tid, 1, 1)); d = cv2.distanceTransform((~e).astype(np.uint8), cv2.DIST_L2, 3)
        P.paint(loc, P.smooth(line[1] * S + .6, line[1] * S - .5, d * (1 + .3 * P.noise(h, w, 20, seed=seed))) * uni, line[0])
    if fade is not None:
        yy = (np.mgrid[0:h, 0:w][0] + y0 - y) / -fade[1]; a = np.clip(1 - yy, 0, 1) * fade[2]; loc[..., :3] = P.wipe(loc[..., :3], fade[0], a)
    if rim is not None: 
        for r in (rim if isinstance(rim, list) else [rim]): P.paint(loc, P.rim(uni, r[1], r[2], seed) * uni * (r[3] if len(r) > 3 else 1), r[0])
    if snow is not None:
        n = P.noise(h, w, 18, seed=seed + 5); d = snow[1]; m = np.clip(uni - P.shift(uni, 0, d), 0, 1); m2 = np.clip(uni - P.shift(uni, 0, d * .5), 0, 1)
        P.paint(loc, np.where(n > .1, m, m2 * (n > -.7)) * uni, snow[0])
    layer[y0:y1, x0:x1] = P.over(layer[y0:y1, x0:x1], loc)

def cadet_back(case=True, hat="fur"):
    """Hero: greatcoat seen from behind, fur hat, half-belt, suitcase. Height = 1."""
    coat = [(0, .865), (.052, .872), (.070, .858), (.098, .838), (.128, .815), (.142, .775), (.140, .70), (.120, .60), (.104, .545), (.108, .50), (.128, .36), (.152, .20), (.158, .165), (.10, .150), (.05, .158), (0, .150)]
    armL = [(-.126, .785, .030), (-.150, .66, .032), (-.162, .56, .030), (-.150, .455, .026)]; armR = [(.126, .785, .030), (.150, .66, .032), (.160, .56, .030), (.158, .46, .026)]
    p = [("boot", "l", [(-.052, .16, .034), (-.056, .05, .030), (-.066, .016, .022)]), ("boot", "l", [(.050, .16, .034), (.056, .05, .030), (.070, .016, .022)]),
         ("coat", "c", mirror(coat)), ("coat", "l", armL), ("coat", "l", armR), ("glove", "c", [(-.172, .455), (-.13, .455), (-.128, .415), (-.148, .395), (-.168, .41)]), ("glove", "c", [(.138, .455), (.178, .455), (.178, .42), (.16, .398), (.14, .415)]),
         ("seam", "p", [(-.004, .50), (.004, .50), (.010, .155), (-.008, .155)]), ("belt", "p", [(-.108, .562), (.108, .562), (.107, .532), (-.107, .532)]), ("btn", "c", [(-.06, .553), (-.052, .545), (-.06, .537), (-.068, .545)]), ("btn", "c", [(.06, .553), (.068, .545), (.06, .537), (.052, .545)]),
         ("seam", "p", [(-.003, .80), (.003, .80), (.002, .565), (-.002, .565)]),
         ("seam", "l", [(-.060, .525, .0015), (-.078, .38, .0050), (-.096, .19, .0020)]), ("seam", "l", [(.050, .525, .0015), (.066, .40, .0045), (.080, .22, .0015)]), ("seam", "l", [(.092, .49, .0010), (.112, .34, .0035), (.128, .20, .0012)]), ("seam", "l", [(-.100, .77, .0010), (-.118, .69, .0040), (-.112, .60, .0015)]), ("seam", "l", [(.100, .77, .0010), (.118, .69, .0040), (.110, .60, .0015)]), ("strap", "p", [(-.062, .852), (-.126, .822), (-.120, .803), (-.060, .833)]), ("strap", "p", [(.062, .852), (.126, .822), (.120, .803), (.060, .833)]),
         ("face", "c", [(-.046, .92), (.046, .92), (.048, .885), (.034, .858), (-.034, .858), (-.048, .885)]), ("collar", "c", mirror([(0, .892), (.045, .888), (.062, .872), (.066, .845), (.03, .830), (0, .826)]))]
    if hat == "fur": p += [("hat", "c", mirror([(0, 1.004), (.040, 1.0), (.062, .985), (.070, .955), (.070, .925), (.064, .905), (.03, .900), (0, .902)])), ("hat", "c", [(-.070, .935), (-.056, .935), (-.050, .89), (-.062, .875), (-.072, .895)]), ("hat", "c", [(.070, .935), (.056, .935), (.050, .89), (.062, .875), (.072, .895)])]
    else: p += [("hat", "c", mirror([(0, .995), (.045, .992), (.078, .972), (.074, .952), (.052, .944), (.052, .918), (.02, .912), (0, .912)])), ("band", "p", [(-.053, .944), (.053, .944), (.052, .920), (-.052, .920)]), ("hair", "c", [(-.050, .922), (.050, .922), (.047, .900), (.030, .893), (.0, .898), (-.030, .893), (-.047, .900)]), ("face", "c", [(-.049, .915), (-.058, .912), (-.058, .893), (-.050, .888)]), ("face", "c", [(.049, .915), (.058, .912), (.058, .893), (.050, .888)])]
    if case: p += [("case", "p", [(.104, .376), (.232, .376), (.238, .368), (.240, .224), (.234, .214), (.102, .214), (.096, .224), (.098, .368)]), ("strap", "p", [(.125, .372), (.137, .372), (.137, .215), (.125, .215)]), ("strap", "p", [(.198, .372), (.210, .372), (.210, .215), (.198, .215)]), ("case", "l", [(.145, .372, .006), (.150, .40, .006), (.185, .40, .006), (.190, .372, .006)])]
    return p
def man_walk(step=.09, hat="fur", cane=False):
    p = [("boot", "l", [(.0, .42, .05), (-step, .2, .034), (-step * 1.5, .03, .024), (-step * 1.5 + .03, .014, .016)]), ("boot", "l", [(.0, .42, .05), (step * .9, .2, .034), (step * 1.1, .03, .024), (step * 1.1 + .045, .014, .016)]),
         ("coat", "c", [(-.02, .875), (.045, .87), (.085, .80), (.095, .68), (.085, .55), (.105, .36), (.125, .22), (.03, .20), (-.06, .205), (-.12, .24), (-.10, .42), (-.095, .56), (-.11, .70), (-.09, .81)]),
         ("coat", "l", [(.0, .79, .045), (-.025, .62, .042), (.05, .50, .032)]), ("glove", "l", [(.05, .50, .028), (.08, .485, .024)]), ("face", "c", [(-.03, .93), (.035, .94), (.062, .915), (.058, .885), (.03, .858), (-.03, .86)]),
         ("collar", "c", [(-.055, .90), (-.02, .905), (.055, .875), (.05, .84), (-.06, .845)])]
    p += [("hat", "c", [(-.06, .915), (-.065, .975), (-.02, 1.0), (.035, .995), (.06, .97), (.06, .93), (.0, .925)])] if hat == "fur" else [("hat", "c", [(-.05, .94), (-.045, .985), (.0, 1.0), (.045, .985), (.05, .945), (.085, .935), (.0, .93), (-.08, .935)])]
    if cane: p += [("cane", "l", [(.09, .49, .008), (.16, 0, .007)])]
    return p
def woman(muff=True):
    return [("coat", "c", [(-.01, .88), (.05, .86), (.085, .78), (.07, .62), (.10, .42), (.15, .06), (.02, .03), (-.12, .06), (-.09, .38), (-.075, .60), (-.09, .76), (-.06, .85)]), ("coat", "l", [(.0, .78, .042), (-.01, .64, .042), (.07, .585, .034)]),
            ("fur", "c", [(.04, .62), (.12, .63), (.13, .56), (.05, .545)]), ("fur", "c", [(.15, .075), (.155, .03), (.02, .0), (-.13, .03), (-.125, .075), (.02, .05)]), ("face", "c", [(.0, .94), (.05, .935), (.06, .90), (.03, .865), (-.01, .87)]),
            ("hat", "c", [(-.055, .90), (-.06, .96), (-.01, 1.0), (.045, .985), (.055, .945), (.02, .945), (.01, .89), (.035, .855), (.0, .80), (-.075, .81)])]
def porter():
    """Man with a carrying pole and two baskets."""
    return man_walk(.10, "cap") + [("cane", "l", [(-.40, .80, .010), (.0, .86, .013), (.42, .79, .010)])] + [q for sx in (-.38, .40) for q in (("cane", "l", [(sx, .80, .005), (sx - .08, .42, .004)]), ("cane", "l", [(sx, .80, .005), (sx + .08, .42, .004)]), ("case", "c", [(sx - .11, .42), (sx + .11, .42), (sx + .10, .24), (sx - .10, .24)]))]

def horse(gait="walk", head=0.0, tack=True):
    """Side view facing +x, withers = 1. Northern cob: deep chest, short legs, big head."""
    body = [(-.50, .86), (-.40, .975), (-.26, 1.0), (-.08, .955), (.10, .955), (.24, 1.01), (.36, 1.08), (.44, .98), (.53, .84), (.54, .70), (.46, .55), (.32, .475), (.10, .445), (-.12, .47), (-.28, .53), (-.40, .54), (-.52, .62), (-.545, .76)]
    c, s = math.cos(head), math.sin(head); R = lambda p: [(.36 + (x - .36) * c - (y - .92) * s, .92 + (x - .36) * s + (y - .92) * c) for x, y in p]
    neck = R([(.14, .98), (.30, 1.10), (.44, 1.26), (.56, 1.385), (.645, 1.435), (.70, 1.42), (.735, 1.34), (.70, 1.235), (.655, 1.17), (.60, 1.03), (.55, .84), (.48, .66), (.30, .70)])
    hd = R([(.60, 1.40), (.655, 1.445), (.72, 1.425), (.79, 1.345), (.855, 1.225), (.915, 1.105), (.925, 1.05), (.895, 1.005), (.845, 1.015), (.80, 1.085), (.735, 1.165), (.665, 1.18), (.61, 1.27)])
    ear = R([(.635, 1.425), (.645, 1.50), (.672, 1.54), (.695, 1.49), (.695, 1.425)]); mane = R([(.12, .985), (.24, 1.05), (.40, 1.215), (.53, 1.375), (.645, 1.475), (.70, 1.455), (.66, 1.40), (.60, 1.30), (.54, 1.16), (.50, 1.20), (.44, 1.06), (.38, 1.09), (.32, .98)])
    tail = [(-.47, .94), (-.56, .92), (-.62, .78), (-.63, .58), (-.60, .36), (-.54, .30), (-.53, .46), (-.51, .66), (-.49, .82)]
    F = lambda k, f, h: [(.40, .66, .105), (.40 + k * .3, .50, .072), (.40 + k, .315, .046), (.40 + f, .105, .030), (.415 + f, .06, .036), (.43 + f + h, .018, .040)]
    B = lambda k, f, h: [(-.38, .74, .17), (-.33 + k * .3, .58, .115), (-.40 + k * .8, .44, .066), (-.47 + k, .335, .052), (-.43 + f, .105, .032), (-.42 + f, .06, .037), (-.40 + f + h, .018, .041)]
    G = dict(walk=((.03, .10, 0), (-.02, -.12, -.01), (.05, .13, 0), (-.04, -.12, -.01)), stand=((0, 0, 0), (.03, .02, 0), (0, 0, 0), (.04, .05, 0)), walk2=((.08, .02, -.02), (.0, -.05, 0), (.0, -.02, 0), (.08, .14, 0)), trot=((.16, .06, -.04), (-.03, -.20, -.02), (.10, .20, 0), (-.05, -.20, -.03)))[gait]
    p = [("far", "l", F(*G[1])), ("far", "l", B(*G[3])), ("mane", "c", tail), ("body", "c", body), ("body", "c", neck), ("body", "l", B(*G[2])), ("body", "l", F(*G[0])), ("body", "c", hd), ("body", "c", ear), ("mane", "c", mane)]
    if tack: p += [("strap", "l", [(a, b, .008) for a, b in R([(.80, 1.33), (.735, 1.18)])]), ("strap", "l", [(a, b, .008) for a, b in R([(.865, 1.16), (.80, 1.10)])]), ("strap", "l", [(a, b, .008) for a, b in R([(.66, 1.42), (.72, 1.30), (.83, 1.13)])])]
    return p
def rider(gait="walk", head=0.0, rifle=True, cap="fur", lean=0.0, banner=False):
    """Cavalryman of the detachment on a small Manchurian horse."""
    hp = horse(gait, head); c, s = math.cos(lean), math.sin(lean); R = lambda q: [((x - .06) * c - (y - 1.0) * s + .06, (x - .06) * s + (y - 1.0) * c + 1.0) + tuple(r) for x, y, *r in q]
    u = [("saddle", "c", [(-.20, 1.0), (-.02, 1.03), (.24, 1.05), (.22, .92), (.24, .74), (.0, .70), (-.16, .78)]), ("roll", "l", [(-.20, 1.05, .055), (-.12, 1.07, .055)]),
         ("coat", "c", R([(-.11, 1.0), (-.10, 1.22), (-.12, 1.42), (-.06, 1.53), (.06, 1.56), (.14, 1.50), (.17, 1.36), (.15, 1.18), (.17, 1.02), (.02, .96)])),
         ("coat", "c", [(-.16, 1.06), (.10, 1.08), (.26, 1.0), (.33, .86), (.22, .70), (.06, .72), (-.10, .74), (-.22, .82)]), ("boot", "l", [(.27, .86, .062), (.235, .66, .050), (.215, .54, .042), (.27, .505, .032)]),
         ("coat", "l", R([(.04, 1.44, .062), (.10, 1.27, .055), (.28, 1.19, .040)])), ("glove", "l", R([(.27, 1.19, .036), (.32, 1.19, .032)])), ("strap", "l", [(.33, 1.185, .007), (.55, 1.16, .007), (.80, 1.12, .007)]),
         ("face", "c", R([(.02, 1.66), (.10, 1.68), (.135, 1.63), (.11, 1.565), (.05, 1.54), (.0, 1.57)])), ("collar", "c", R([(-.03, 1.60), (.05, 1.60), (.11, 1.55), (.09, 1.49), (-.06, 1.50)]))]
    u += [("hat", "c", R([(-.035, 1.63), (-.045, 1.73), (.01, 1.775), (.09, 1.765), (.125, 1.72), (.125, 1.66), (.06, 1.665), (.03, 1.60), (-.01, 1.57)]))] if cap == "fur" else [("hat", "c", R([(-.05, 1.67), (-.06, 1.73), (.02, 1.765), (.12, 1.74), (.135, 1.695), (.19, 1.665), (.10, 1.66), (.02, 1.655)]))]
    if rifle: u += [("rifle", "l", R([(.10, 1.10, .020), (.0, 1.30, .024), (-.10, 1.50, .018), (-.20, 1.72, .010), (-.27, 1.88, .008)])), ("strap", "l", R([(-.08, 1.50, .010), (.06, 1.40, .010), (.15, 1.22, .010)]))]
    if banner: u += [("rifle", "l", [(.25, .60, .012), (.20, 2.55, .010)]), ("pennon", "c", [(.20, 2.52), (.0, 2.46), (-.22, 2.50), (-.42, 2.40), (-.28, 2.34), (-.40, 2.24), (-.20, 2.26), (.02, 2.22), (.205, 2.26)])]
    return hp + u
def sledge_cab():
    """Izvozchik: horse under the duga, shafts, driver, passenger. Facing +x; horse withers = 1."""
    h = xf(horse("trot", -.10), 1.0, 1.55, 0)
    duga = [("duga", "l", [(1.86 + .0 + .34 * math.cos(t), 1.0 + .78 * math.sin(t), .030) for t in np.linspace(math.pi * 1.06, -.06 * math.pi, 15)])]
    collar = [("strap", "l", [(1.80, 1.08, .045), (1.95, .80, .05), (2.0, .62, .04)]), ("strap", "l", [(1.44, 1.0, .02), (1.48, .50, .02)]), ("strap", "l", [(2.35, 1.10, .007), (1.3, 1.20, .006), (.28, 1.12, .008)])]
    sl = [("runner", "l", [(-1.05, .06, .026), (.55, .05, .026), (.78, .12, .026), (.90, .30, .024), (.86, .44, .02)]), ("runner", "l", [(-.7, .08, .02), (-.65, .34, .02)]), ("runner", "l", [(.2, .08, .02), (.15, .34, .02)]),
          ("sled", "c", [(-1.10, .98), (-.98, .42), (-.80, .30), (.0, .28), (.45, .32), (.70, .55), (.62, .60), (.36, .50), (.10, .56), (-.25, .56), (-.40, .62), (-.55, .74), (-.80, .80), (-.98, 1.02)]), ("runner", "l", [(.55, .40, .022), (1.4, .60, .020), (2.05, .74, .018)])]
    drv = [("coat", "c", [(-.02, .55), (-.06, .86), (-.05, 1.12), (.04, 1.26), (.18, 1.25), (.26, 1.08), (.30, .84), (.52, .62), (.48, .50), (.20, .48)]), ("coat", "l", [(.10, 1.14, .07), (.18, .98, .06), (.34, 1.06, .045)]), ("glove", "l", [(.33, 1.06, .045), (.37, 1.08, .04)]),
           ("face", "c", [(.08, 1.38), (.20, 1.39), (.225, 1.33), (.20, 1.22), (.10, 1.24)]), ("beard", "c", [(.13, 1.32), (.22, 1.31), (.24, 1.20), (.18, 1.13), (.12, 1.22)]), ("hat", "c", [(.03, 1.36), (.04, 1.47), (.12, 1.53), (.20, 1.48), (.225, 1.39), (.12, 1.375)]), ("collar", "c", [(.0, 1.30), (.08, 1.34), (.14, 1.24), (.06, 1.16), (-.04, 1.20)])]
    pas = [("coat2", "c", [(-.72, .62), (-.78, .90), (-.72, 1.10), (-.60, 1.18), (-.48, 1.14), (-.42, .95), (-.30, .78), (-.02, .66), (.0, .50), (-.5, .48)]), ("face", "c", [(-.63, 1.29), (-.52, 1.30), (-.49, 1.24), (-.53, 1.15), (-.62, 1.16)]), ("hat", "c", [(-.70, 1.26), (-.69, 1.37), (-.60, 1.42), (-.51, 1.38), (-.49, 1.30), (-.60, 1.285)]), ("fur", "c", [(-.74, 1.20), (-.62, 1.22), (-.48, 1.16), (-.50, 1.08), (-.72, 1.10)]), ("rug", "c", [(-.42, .84), (-.10, .74), (.06, .62), (.10, .48), (-.2, .46), (-.5, .56)])]
    return [q for q in h if q[0] == "far"] + duga[:0] + [("runner", "l", [(.6, .38, .016), (2.1, .72, .015)])] + [q for q in h if q[0] != "far"] + collar + duga + pas + drv + sl

def tree2d(h, w, x, y, height, seed=0, spread=.5, lean=0.0, depth=9, thick=None, gravity=.0):
    """Bare tree by recursive branching -> mask (H,W)."""
    import cv2
    rng = random.Random(seed); m = np.zeros((h, w), np.float32)
    def grow(x, y, a, L, r, d):
        n = 5; px, py, aa = x, y, a
        for i in range(n):
            aa += rng.uniform(-.13, .13) + gravity * math.cos(aa) * .06; qx, qy = px + math.cos(aa) * L / n, py - math.sin(aa) * L / n; r0, r1 = r * (1 - .35 * i / n), r * (1 - .35 * (i + 1) / n)
            for q in limb([(px, py, max(r0, .55)), (qx, qy, max(r1, .5))], 8): cv2.fillPoly(m, [np.int32(np.array(q) * 16)], 1.0, cv2.LINE_AA, 4)
            px, py = qx, qy
            if d > 1 and i > 0 and rng.random() < .42: grow(px, py, aa + rng.choice((-1, 1)) * rng.uniform(.45, 1.0) * (spread + .4), L * rng.uniform(.42, .66), r1 * .55, d - 2)
        if d > 0 and r > .4:
            k = 2 if rng.random() < .85 else 3
            for j in range(k): grow(px, py, aa + (j - (k - 1) / 2) * spread * rng.uniform(.7, 1.5) + rng.uniform(-.1, .1), L * rng.uniform(.66, .84), r * .64, d - 1)
    grow(x, y, math.pi / 2 + lean, height * .27, thick or height * .030, depth); return m
def poplar2d(h, w, x, y, height, seed=0, thick=None):
    """Bare Lombardy-like poplar: a straight stem, many steep boughs, a ragged spindle -> mask (H,W)."""
    import cv2
    rng = random.Random(seed); m = np.zeros((h, w), np.float32); th = thick or height * .016; bend = rng.uniform(-.02, .02)
    def stroke(pts):
        for a, b in zip(pts, pts[1:]):
            for q in limb([a, b], 6): cv2.fillPoly(m, [np.int32(np.array(q) * 16)], 1.0, cv2.LINE_AA, 4)
    stem = lambda t: (x + bend * height * t * t + .006 * height * math.sin(t * 9 + seed), y - height * t)
    stroke([(*stem(t), max(.5, th * (1 - t) ** .8)) for t in np.linspace(0, 1, 12)])
    for i in range(46):
        t = .16 + .80 * (i + rng.random()) / 46; sg = rng.choice((-1, 1)); L = height * (.30 * math.sin(math.pi * min(1, .15 + t * .9)) ** .8) * rng.uniform(.55, 1.1); a0 = rng.uniform(.28, .50); px, py = stem(t); pts = [(px, py, max(.5, th * .42 * (1 - t * .6)))]; a = a0
        for k in range(4):
            a *= .74; px += sg * math.sin(a) * L / 4; py -= math.cos(a) * L / 4; pts.append((px, py, max(.45, th * .40 * (1 - t * .6) * (1 - (k + 1) / 4.6))))
            if k in (1, 2) and rng.random() < .6: b = a + rng.uniform(.15, .5); stroke([(px, py, max(.45, th * .16)), (px + sg * math.sin(b) * L * .28, py - math.cos(b) * L * .28, .4)])
        stroke(pts)
    return m
def grass_blades(h, w, base, n, hmin, hmax, seed=0, wind=.5, x0=0, x1=None):
    """Feather-grass: curved carved blades standing on base(x) -> mask."""
    import cv2
    rng = np.random.default_rng(seed); m = np.zeros((h, w), np.float32)
    for _ in range(n):
        x = rng.uniform(x0, x1 or w); y = base(x) + rng.uniform(-2, 6); L = hmin + (hmax - hmin) * rng.random() ** 2; k = wind * rng.uniform(.3, 1.3); t = np.linspace(0, 1, 7); px = x + L * (k * t ** 2 + rng.uniform(-.12, .12) * t); py = y - L * t * (1 - .25 * k * t); wd = (1 - t) * max(1.2, L * .022) + .35
        cv2.fillPoly(m, [np.int32(np.concatenate([np.stack([px - wd, py], 1), np.stack([px + wd, py], 1)[::-1]]) * 16)], 1.0, cv2.LINE_AA, 4)
    return m
def cloud_bands(h, w, spec, seed=0):
    """Stylised horizontal cloud bars (suyari-gasumi like) -> list of masks. spec: (y, thickness, x0, x1)"""
    import cv2, print as P
    out = []
    for i, row in enumerate(spec):
        y, th, x0, x1 = (v * P.S for v in row)
        xx = np.arange(w, dtype=np.float32); n1 = P.noise(1, w, 160, 1, seed + i)[0] * .7 + P.noise(1, w, 50, 1, seed + i + 50)[0] * .25; n2 = P.noise(1, w, 220, 1, seed + i + 90)[0] * .5
        e = P.smooth(x0, x0 + (x1 - x0) * .28, xx) * P.smooth(x1, x1 - (x1 - x0) * .28, xx); up = y - th * e * (.62 + .26 * np.clip(n1, -1.2, 1.2)); dn = y + th * .35 * e * (1 + n2); yy = np.mgrid[0:h, 0:w][0]
        out.append((np.clip(yy - up + .5, 0, 1) * np.clip(dn - yy + .5, 0, 1) * (e > .003)).astype(np.float32))
    return out
def smoke(h, w, x, y, height, width, seed=0, wind=.5, n=64):
    """Rising plume that leans, shears and tears into drifting strata -> mask."""
    import cv2
    rng = np.random.default_rng(seed); m = np.zeros((h, w), np.float32)
    for i in range(n):
        t = i / n; cx = x + height * wind * (.25 * t + 1.5 * t ** 2.6) + width * .10 * math.sin(t * 9 + seed); cy = y - height * t ** .80; r = width * (.05 + .30 * math.sin(min(t, .8) / .8 * 1.9) ** 1.1) * rng.uniform(.6, 1.15) * (1 if t < .72 else max(.12, (1 - t) / .28))
        q = np.linspace(0, 2 * np.pi, 30, endpoint=False); rr = r * (1 + .10 * np.sin(q * 3 + rng.uniform(0, 6)) + .05 * np.sin(q * 6 + rng.uniform(0, 6))); st = 1 + 2.6 * t ** 1.5
        cv2.fillPoly(m, [np.int32(np.stack([cx + rr * st * np.cos(q), cy + rr * .72 * np.sin(q) - wind * 0], 1) * 16)], 1.0, cv2.LINE_AA, 4)
    return m
