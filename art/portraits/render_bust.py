"""Blender (3.4+) side: build one person with one face and write light / normal / depth / id buffers.

  blender -b -P render_bust.py -- <person> <face> <out folder> [pixel height] [samples]

Buffers (float EXR): light R = key sun, G = rim sun, B = sky (ambient occlusion);
normal (camera space), depth, aov = (u, v, -), id (material index).
plus marks.json: image-space landmarks and the drawn strokes.
"""
import bpy, sys, os, json, math
import numpy as np
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
from geom import *
import hair as H, company as C, strokes as K

def mh2b(P): return np.stack([P[:, 0], -P[:, 2], P[:, 1]], -1)

def make_obj(name, P, F, uv=None, smooth=True):
    me = bpy.data.meshes.new(name); me.from_pydata(mh2b(P).tolist(), [], [list(map(int, f)) for f in F]); me.update()
    if uv is not None:
        at = me.attributes.new('flow', 'FLOAT_VECTOR', 'POINT')
        at.data.foreach_set('vector', np.c_[uv, np.zeros(len(uv))].astype(np.float32).ravel())
    if smooth: me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
    ob = bpy.data.objects.new(name, me); bpy.context.scene.collection.objects.link(ob); return ob

def subdivided(P, F, lv):
    ob = make_obj('tmp', P, F); m = ob.modifiers.new('s', 'SUBSURF'); m.levels = lv; m.render_levels = lv
    dg = bpy.context.evaluated_depsgraph_get(); ev = ob.evaluated_get(dg); me = ev.to_mesh()
    n = len(me.vertices); co = np.zeros(n * 3, np.float32); me.vertices.foreach_get('co', co); co = co.reshape(-1, 3)
    no = np.zeros(n * 3, np.float32); me.vertices.foreach_get('normal', no); no = no.reshape(-1, 3)
    FF = [tuple(p.vertices) for p in me.polygons]
    ev.to_mesh_clear(); bpy.data.objects.remove(ob)
    cv = lambda a: np.stack([a[:, 0], a[:, 2], -a[:, 1]], -1).astype(float)
    return cv(co), cv(no), FF

def main(person, face, out, hpx=1375, spp=12):
    os.makedirs(out, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    sc = bpy.context.scene
    R = C.PEOPLE[person]; s = Sitter(C.morphs(R, face), R.get('size', 1.0)); own = R.get('faces', {}).get(face, {})
    # --- head surface
    q = s.quads('body'); low = s.V[q][:, :, 1].min(1) - s.ny; wide = np.abs(s.V[q][:, :, 0]).max(1); bare = R.get('bare', 0)
    keep = q[(low > -.9 - bare) & (wide < np.where(low > .1, 1.2, .62 * s.size + bare))]
    used = np.unique(keep); rm = -np.ones(len(s.V), int); rm[used] = np.arange(len(used))
    faces = [tuple(dict.fromkeys(rm[f])) for f in keep]
    head = subdivided(s.V[used], faces, 2)
    s0 = Sitter({}); B0, BN, _ = subdivided(s0.V[used], faces, 2)          # base-mesh coordinates of every fine vertex
    head = (*head, B0); s.head = head
    pose = {**R.get('pose', {}), **own.get('pose', {})}
    Rh = rotm(pose.get('yaw', 0), pose.get('pitch', 0), pose.get('roll', 0)); pv = np.array([0, s.J['neck'][1] + .35, s.J['neck'][2] + .1])
    Rb = rotm(R.get('turn', 24), 0, 0)
    def posed(P, w):
        D = (P - pv) @ Rh.T + pv; return (P * (1 - w[:, None]) + D * w[:, None]) @ Rb.T
    wneck = lambda P: sstep(s.J['neck'][1] - .25, s.J['neck'][1] + .55, P[:, 1])
    mats = {}
    def mat(i):
        if i in mats: return mats[i]
        m = bpy.data.materials.new('m%d' % i); m.use_nodes = True; m.pass_index = i; nt = m.node_tree; nt.nodes.clear()
        o = nt.nodes.new('ShaderNodeOutputMaterial'); b = nt.nodes.new('ShaderNodeBsdfDiffuse'); b.inputs[0].default_value = (.8, .8, .8, 1)
        nt.links.new(b.outputs[0], o.inputs[0])
        a = nt.nodes.new('ShaderNodeAttribute'); a.attribute_name = 'flow'; v = nt.nodes.new('ShaderNodeOutputAOV'); v.name = 'flow'
        nt.links.new(a.outputs['Vector'], v.inputs['Color']); mats[i] = m; return m
    def put(part, w=None):
        if part is None: return
        w = (np.ones(len(part.P)) if part.head else np.zeros(len(part.P))) if w is None else w
        ob = make_obj(part.name or 'p', posed(part.P, w), part.F, part.uv, part.smooth); ob.data.materials.append(mat(part.mat))
        if part.solid:
            m = ob.modifiers.new('so', 'SOLIDIFY'); m.thickness = part.solid; m.offset = 0; m.use_even_offset = False
        if part.sub:
            m = ob.modifiers.new('s', 'SUBSURF'); m.levels = m.render_levels = part.sub
    # skin (lips get their own id)
    Ph, Nh, Fh, B0 = head; hp = Part(Ph, Fh, 'skin', uv=np.c_[Ph[:, 0], Ph[:, 1]], name='head')
    ob = make_obj('head', posed(Ph, wneck(Ph)), Fh, np.c_[hp.uv[:, 0], sstep(.66, .74, np.abs(B0[:, 0])) * (B0[:, 1] < .35) * (B0[:, 1] > -.75) * (B0[:, 2] < -.35)]); ob.data.materials.append(mat(M['skin'])); ob.data.materials.append(mat(M['lips']))
    lm = H.lips_mask(B0); ob.data.polygons.foreach_set('material_index', [1 if sum(lm[i] for i in f) > len(f) / 2 else 0 for f in Fh])
    # eyes: sphere, iris & pupil caps
    gaze = np.radians(np.array(pose.get('gaze', R.get('gaze', (0, 0)))))
    for k, sg in (('l-eye', 1), ('r-eye', -1)):
        c = s.J[k]; r = s.er * 1.0
        put(ellipsoid(c, (r, r, r), 'eye', n=40))
        gy = gaze[0]; gp = gaze[1]; d = rotm(np.degrees(gy), -np.degrees(gp), 0)
        for nm, ang, kk in (('iris', R.get('iris_deg', 29), 1.012), ('ink', 12.5, 1.022)):
            A = np.radians(ang)
            def cap(u, v):
                p = np.stack([np.sin(A * v) * np.cos(2 * np.pi * u), np.sin(A * v) * np.sin(2 * np.pi * u), np.cos(A * v)], -1) * r * kk
                p = p @ d.T + c; return p[..., 0], p[..., 1], p[..., 2]
            put(grid(cap, 28, 5, nm, closed_u=True, name=nm))
    # lids' lashes (helper strips give the exact lid line)
    for g in ('helper-l-eyelashes-2', 'helper-r-eyelashes-2'):
        qq = s.quads(g); u_ = np.unique(qq); r2 = -np.ones(len(s.V), int); r2[u_] = np.arange(len(u_))
        put(Part(s.V[u_], [tuple(dict.fromkeys(r2[f])) for f in qq], 'ink', name='lash', solid=R.get('lash', .018)))
    for p in R['build'](s, head, R, face): put(p)
    # --- camera & light
    fr = {**C.FRAME, **R.get('frame', {})}
    cam = bpy.data.cameras.new('c'); co = bpy.data.objects.new('c', cam); sc.collection.objects.link(co); sc.camera = co
    cam.lens = 100; cam.sensor_fit = 'VERTICAL'; cam.sensor_height = 24; dist = fr['h'] / 24 * 100
    co.location = (fr['x'], -dist, fr['y'] + fr.get('camup', .0)); co.rotation_euler = (math.pi / 2 - math.atan2(fr.get('camup', 0.), dist), 0, 0)
    L = {**C.LIGHT, **R.get('light', {})}
    def sun(col, e, az, el, ang=1.5):
        l = bpy.data.lights.new('sun', 'SUN'); l.color = col; l.energy = e; l.angle = math.radians(ang); o = bpy.data.objects.new('sun', l)
        a, b = math.radians(az), math.radians(el); d = np.array([math.sin(a) * math.cos(b), -math.cos(a) * math.cos(b), math.sin(b)])   # towards the lamp
        import mathutils; o.rotation_euler = mathutils.Vector(d).to_track_quat('Z', 'Y').to_euler(); sc.collection.objects.link(o)
    sun((1, 0, 0), math.pi / .8, *L['key']); sun((0, 1, 0), math.pi / .8, *L['rim'])
    w = bpy.data.worlds.new('w'); sc.world = w; w.use_nodes = True; w.node_tree.nodes['Background'].inputs[0].default_value = (0, 0, 1, 1)
    # --- render settings
    sc.render.engine = 'CYCLES'; sc.cycles.device = 'CPU'; sc.cycles.samples = spp; sc.cycles.use_denoising = False
    sc.cycles.max_bounces = 0; sc.cycles.diffuse_bounces = 0; sc.cycles.use_adaptive_sampling = False
    sc.render.threads_mode = 'FIXED'; sc.render.threads = 2
    sc.render.resolution_x = int(hpx * 9 / 11); sc.render.resolution_y = hpx; sc.render.film_transparent = True
    vl = sc.view_layers[0]; vl.use_pass_normal = vl.use_pass_z = vl.use_pass_material_index = True
    av = vl.aovs.add(); av.name = 'flow'; av.type = 'COLOR'
    sc.use_nodes = True; nt = sc.node_tree; nt.nodes.clear(); rl = nt.nodes.new('CompositorNodeRLayers')
    fo = nt.nodes.new('CompositorNodeOutputFile'); fo.base_path = out; fo.format.file_format = 'OPEN_EXR'; fo.format.color_depth = '32'; fo.format.color_mode = 'RGBA'
    fo.file_slots.clear()
    for nm, sk in (('light', 'Image'), ('normal', 'Normal'), ('depth', 'Depth'), ('id', 'IndexMA'), ('flow', 'flow')):
        fo.file_slots.new(nm); nt.links.new(rl.outputs[sk], fo.inputs[nm])
    # landmarks
    from bpy_extras.object_utils import world_to_camera_view
    import mathutils
    bpy.context.view_layer.update()
    def proj(P, w=1.0):
        P = np.atleast_2d(P); Q = mh2b(posed(P, np.broadcast_to(np.asarray(w, float), (len(P),))))
        return [[v.x, 1 - v.y, v.z] for v in (world_to_camera_view(sc, co, mathutils.Vector(p)) for p in Q)]
    marks = {}
    for sd in 'lr':
        sg = 1 if sd == 'l' else -1; c = s.J[sd + '-eye']; d = rotm(np.degrees(gaze[0]), -np.degrees(gaze[1]), 0) @ np.array([0, 0, 1.])
        marks['iris_' + sd] = proj(c + d * s.er); marks['eyec_' + sd] = proj(c)
        marks['eyer_' + sd] = [proj(c)[0], proj(c + np.array([0, s.er, 0]))[0]]
        for j, nm in ((2, 'up'), (1, 'lo')):
            qq = s.quads('helper-%s-eyelashes-%d' % (sd, j)); u_ = np.unique(qq); marks['lash_%s_%s' % (nm, sd)] = proj(s.V[u_])
    # drawn strokes: base coordinates -> the same place on this face -> picture
    front = BN[:, 2] > .05
    def on_face(x, y):
        d2 = (B0[:, 0] - x) ** 2 + (B0[:, 1] - y) ** 2; near = front & (d2 < .06 ** 2); zt = B0[near, 2].max() if near.any() else 0
        i = np.where(near & (B0[:, 2] > zt - .07))[0]; i = i[np.argsort(d2[i])[:5]]; w = 1 / (d2[i] + 2e-5); w /= w.sum(); return w @ Ph[i]
    def smooth(P, n=36):
        P = np.asarray(P, float); t = np.r_[0, np.cumsum(np.linalg.norm(np.diff(P, axis=0), axis=1))]; ti = np.linspace(0, t[-1], n)
        from scipy.interpolate import PchipInterpolator
        return PchipInterpolator(t, P)(ti)
    L = marks['lines'] = []
    for name, (w, ink) in K.strokes_of(R, face).items():
        for k, pl in enumerate(K.polylines(name)):
            fine = smooth(np.array(pl), 14 if len(pl) < 6 else 20); P3 = smooth(np.array([on_face(*p) for p in fine]))
            L.append(dict(name=name, side=k, pts=proj(P3, wneck(P3)), w=w, on='skin', ink='soft' if ink == 's' else 'key', dash=None))
    for q in s.lines:
        n = len(q['P']); seg = np.linalg.norm(np.diff(q['P'], axis=0), axis=1); t = np.r_[0, np.cumsum(seg)]; m = max(24, int(t[-1] / .03))
        P3 = np.stack([np.interp(np.linspace(0, t[-1], m), t, q['P'][:, j]) for j in range(3)], -1)
        L.append(dict(name='line', side=0, pts=proj(P3, float(q['head'])), w=q['w'], on=q['on'], ink=q['ink'], dash=[d / .03 for d in q['dash']] if q['dash'] else None))
    # freckles: a fixed scatter over nose and cheeks
    if R.get('freckles'):
        rng = np.random.RandomState(R['freckles']); F = []
        for _ in range(70):
            x = rng.normal(0, .27); y = -.20 - .06 * rng.rand() - .16 * rng.randn() ** 2 * .5 - .10 * abs(x)
            if abs(x) < .56 and (abs(x) > .13 or y > -.30): P3 = on_face(x, y)[None]; F.append(proj(P3, 1.0)[0] + [float(.5 + rng.rand())])
        marks['freckles'] = F
    # flush: where cold brings the blood up (cheeks, tip of the nose)
    marks['flush'] = [dict(at=proj(on_face(x, y)[None], 1.0)[0], edge=proj(on_face(x, y + r)[None], 1.0)[0], w=w) for x, y, r, w in R.get('flush', [])]
    json.dump(marks, open(os.path.join(out, 'marks.json'), 'w'))
    sc.render.filepath = os.path.join(out, 'beauty.png')
    bpy.ops.render.render(write_still=False)

if __name__ == '__main__':
    a = sys.argv[sys.argv.index('--') + 1:]
    main(a[0], a[1], a[2], int(a[3]) if len(a) > 3 else 1375, int(a[4]) if len(a) > 4 else 12)
