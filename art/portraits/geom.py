"""Small numpy modelling kit for bust portraits (no Blender needed here).

Frame: MakeHuman decimetres, moved so the mid-point between the eyes is (0,0,0).
x = the sitter's left, y up, z towards the viewer.  A head is ~2.3 units high.
"""
import os, numpy as np
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.environ.get('HEAD_MESH') or os.path.join(HERE, 'data', 'mh_bust_cc0.npz')

# material ids ------------------------------------------------------------
M = dict(none=0, skin=1, eye=2, iris=3, hair=4, brow=5, cloth=6, cloth2=7, accent=8,
         metal=9, leather=10, white=11, ink=12, fur=13, lips=14, cloth3=15, bead=17)

def sstep(a, b, x):
    t = np.clip((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t)

class Part:
    def __init__(s, P, F, mat, uv=None, sub=0, head=True, name='', solid=0.0, smooth=True):
        s.P = np.asarray(P, float); s.F = F; s.mat = M[mat] if isinstance(mat, str) else mat
        s.uv = np.zeros((len(s.P), 2)) if uv is None else np.asarray(uv, float)
        s.sub, s.head, s.name, s.solid, s.smooth = sub, head, name, solid, smooth

def grid(fn, nu, nv, mat, closed_u=False, u0=0., u1=1., v0=0., v1=1., **kw):
    """surface from fn(u,v)->(x,y,z); vectorised over arrays."""
    us = np.linspace(u0, u1, nu + (0 if not closed_u else 1))[: nu]
    vs = np.linspace(v0, v1, nv)
    U, V = np.meshgrid(us, vs, indexing='ij')
    P = np.stack(np.broadcast_arrays(*fn(U, V)), -1).reshape(-1, 3)
    F = []
    for i in range(nu if closed_u else nu - 1):
        j2 = (i + 1) % nu
        for j in range(nv - 1):
            F.append((i * nv + j, j2 * nv + j, j2 * nv + j + 1, i * nv + j + 1))
    return Part(P, F, mat, uv=np.stack([U.ravel(), V.ravel()], -1), **kw)

def ellipsoid(c, r, mat, n=24, rot=None, **kw):
    def fn(u, v):
        a = 2 * np.pi * u; b = np.pi * (v - .5)
        p = np.stack([np.cos(b) * np.cos(a) * r[0], np.sin(b) * r[1], np.cos(b) * np.sin(a) * r[2]], -1)
        if rot is not None: p = p @ rot.T
        p = p + np.array(c)
        return p[..., 0], p[..., 1], p[..., 2]
    return grid(fn, n, n // 2, mat, closed_u=True, **kw)

def tube(path, rad, mat, n=10, **kw):
    path = np.asarray(path, float); rad = np.broadcast_to(np.asarray(rad, float), (len(path),))
    t = np.gradient(path, axis=0); t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
    up = np.array([0, 0, 1.]); a = np.cross(t, up); bad = np.linalg.norm(a, axis=1) < .1
    a[bad] = np.cross(t[bad], [1., 0, 0]); a /= np.linalg.norm(a, axis=1, keepdims=True); b = np.cross(t, a)
    P, F, uv = [], [], []
    for i in range(len(path)):
        for k in range(n):
            w = 2 * np.pi * k / n
            P.append(path[i] + rad[i] * (np.cos(w) * a[i] + np.sin(w) * b[i])); uv.append((k / n, i / len(path)))
    for i in range(len(path) - 1):
        for k in range(n):
            F.append((i * n + k, i * n + (k + 1) % n, (i + 1) * n + (k + 1) % n, (i + 1) * n + k))
    F.append(tuple(range(n))[::-1]); F.append(tuple((len(path) - 1) * n + k for k in range(n)))
    return Part(P, F, mat, uv=uv, **kw)

def rotm(yaw=0, pitch=0, roll=0):
    y, p, r = np.radians([yaw, pitch, roll])
    Y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    X = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    Z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return Y @ X @ Z

# ------------------------------------------------------------------ the sitter
class Sitter:
    """Base mesh + morphs.  `morphs` maps target name -> weight; '{}' = both sides
    (l / r, or left / right for expression units).  Units decimetres.  An unknown
    target is an error: a misspelt morph would otherwise make a quietly wrong face.

    `size` scales every garment (1 = a grown man's shoulders); `lines` collects the
    polylines that are drawn rather than modelled (see strokes.py)."""
    def __init__(s, morphs, size=1.0):
        d = np.load(DATA); s.size = size; s.lines = []
        V = d['verts'].astype(float).copy(); names = {str(n): i for i, n in enumerate(d['tnames'])}
        for k, w in morphs.items():
            ks = [k.format('l'), k.format('r')] if '{}' in k else [k]
            if '{}' in k and ks[0] not in names: ks = [k.format('left'), k.format('right')]
            for kk in ks:
                if kk not in names: raise KeyError('no such target: ' + kk)
                a, b = d['tstart'][names[kk]:names[kk] + 2]
                np.add.at(V, d['tidx'][a:b].astype(int), w * d['toff'][a:b].astype(float))
        J = {k[6:]: V[d[k]].mean(0) for k in d.keys() if k.startswith('joint_')}
        o = (J['l-eye'] + J['r-eye']) / 2
        s.V = V - o; s.J = {k: v - o for k, v in J.items()}
        s.groups = [str(g) for g in d['groups']]; s.Q = d['quads']; s.g = d['group']
        B = s.V[np.unique(s.quads('body'))]; H = B[(B[:, 1] > -.7) & (np.abs(B[:, 0]) < 1.2)]
        s.top = H[:, 1].max(); k = s.top / 1.2                       # a child's skull is measured at a child's height
        def sl(y): return H[np.abs(H[:, 1] - y * k) < .14]
        s.zf = sl(.45)[:, 2].max(); s.zb = sl(.35)[:, 2].min(); s.hw = np.abs(sl(.5)[:, 0]).max()
        s.zc = (s.zf + s.zb) / 2; s.hd = (s.zf - s.zb) / 2
        eye = s.V[np.unique(s.quads('helper-l-eye'))]; s.er = (eye[:, 1].max() - eye[:, 1].min()) / 2
        s.ipd = s.J['l-eye'][0]; s.ny, s.nz = s.J['neck'][1], s.J['neck'][2]
        neck = B[(B[:, 1] > s.ny + .18) & (B[:, 1] < s.ny + .40) & (np.abs(B[:, 0]) < .8)]          # what a collar has to go round
        pit = B[(B[:, 1] > s.ny - .12) & (B[:, 1] < s.ny + .02) & (np.abs(B[:, 0]) < .2)]          # the throat is measured below the chin
        s.neck = (np.abs(neck[:, 0]).max(), pit[:, 2].max() - s.nz, s.nz - neck[:, 2].min())       # half width, depth in front, depth behind

    def quads(s, g): return s.Q[s.g == s.groups.index(g)]

    def front_z(s, x, y):
        """z of the face in front of (x, y): nearest vertices of the mesh"""
        B = s.V[np.unique(s.quads('body'))]; B = B[B[:, 2] > s.zc]; d2 = (B[:, 0] - x) ** 2 + (B[:, 1] - y) ** 2
        k = np.argsort(d2)[:6]; w = 1 / (d2[k] + 1e-4); return (B[k, 2] * w).sum() / w.sum()

    def draw(s, P, w, on='cloth', ink='key', head=False, dash=None):
        """a drawn line through the points P (n,3): w = width in plate pixels at 2200 px
        high, on = 'cloth' | 'skin' | 'any' (what it may be printed on), ink = 'key' |
        'soft' | 'rim' | 'metal', dash = (on, off) lengths in units, for stitching."""
        s.lines.append(dict(P=np.asarray(P, float), w=w, on=on, ink=ink, head=head, dash=dash))

def hairline(phi, pts):
    """lower limit of hair (y) as a function of azimuth phi (0 = nose, pi = nape)"""
    a = np.array(pts); return np.interp(np.abs(phi), a[:, 0], a[:, 1])

def azimuth(P, s):
    return np.arctan2(P[..., 0], P[..., 2] - (s.zc + .25))
