"""A state farm in Kazakhstan, 1954: a tractor, a drill with two people on its board, and pegs where the farm is to be.   python3 virgin_lands.py afternoon
Two-dimensional; no geometry passes.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
PLACE = "virgin-lands"; LIGHTS = ("afternoon",)
h, w, S, YY, XX, X = N.h, N.w, N.S, N.YY, N.XX, N.X
HY, VX, EYE = 980, 1300, 2.6; PJ = N.Plane(HY, VX, EYE, 2400); SUN = (.75, .1, -.55)
C = dict(sky=[(0, "#5f89a8"), (.16, "#7fa3b6"), (.32, "#a4bcbe"), (.44, "#c6cfc0"), (.53, "#dfdcc0"), (1, "#d4cca8")], clouds=[(200, 80, -300, 1700, "#b6c6c2", .7), (330, 40, -200, 1300, "#d9dac6", .7), (420, 70, 1300, 3700, "#c4cfc2", .7), (560, 36, 1600, 3500, "#e2dfc6", .75), (760, 30, -300, 2200, "#d6d8c2", .75), (880, 20, 1100, 3500, "#e6e1c4", .8)],
         steppe=[(0, "#b9ae7c"), (.05, "#ada06a"), (.2, "#988c58"), (1, "#7d7448")], earth=[(0, "#8a7258"), (.05, "#77614b"), (.2, "#604c3e"), (.6, "#4c3b34"), (1, "#3d2f2c")], furrow="#2f2426", crumb=("#33272a", "#6a5242", "#8f7458"), green="#8d9a52", peg="#cdb98a", string="#e6dcb8", iron=("#3c3e42", "#54565a", "#7d7a72"), red=("#743a30", "#8f4a38", "#ad6246"), paint=("#4c5a48", "#66745a", "#8c967a"), wood=("#6e5540", "#92724f", "#c09a6a"), canvas=("#8c8468", "#b3a985", "#d9cda4"), wagon=("#54604e", "#6f7a60", "#939a7a"), smoke="#6b6a64", key="#241f24", cast="#2d2328", rim=[("#f3e6bc", -2.6, -1.6)], grass=("#6f6a3e", "#8d864e", "#b5a868", "#dccf94"))
def dark_edge(y): return -5.6 - .02 * y                                # left of this line the steppe is still grass
def land():
    L = N.empty(); base = N.hill(HY, ((2, 700),), 7); L = P.over(L, D.ridge(base, C["steppe"], 9, 1800 - HY, grain=.05)); n = N.lying(HY * S, VX * S, 180, 9, 21); m = L[..., 3] > .5; L[..., :3] = np.where((m & (n > .6) & (YY > (HY + 10) * S))[..., None], L[..., :3] * .95, L[..., :3])
    ys = [1.4 * 1.11 ** i for i in range(64)]; rng = random.Random(3); e = [PJ(dark_edge(y) + rng.uniform(-.2, .2), y)[:2] for y in ys]; E = D.ridge(base, C["earth"], 12, 1800 - HY, grain=.07); mk = np.zeros((h, w, 4), np.float32); D.blot(mk, e + [(w + 900 * S, e[-1][1]), (w + 900 * S, h + 400)], "#000000", 1, 3, 5); E[..., 3] *= mk[..., 3]; L = P.over(L, E)
    for k in range(60):                                               # furrows to one point, wider as they come
        x = dark_edge(0) + .7 + k * .62; q = [y for y in ys if y > 1.6]
        D.blot(L, [PJ(x + rng.uniform(-.03, .03) , y)[:2] for y in q] + [PJ(x + .20 + rng.uniform(-.04, .04), y)[:2] for y in q][::-1], C["furrow"], .55, 1.6, k); D.blot(L, [PJ(x + .30, y)[:2] for y in q] + [PJ(x + .37 + rng.uniform(-.02, .02), y)[:2] for y in q][::-1], C["crumb"][1], .55, 1.6, k + 60)
    for i in range(420):
        y = 2.2 * 18 ** rng.random(); x = rng.uniform(dark_edge(y) + .3, 14); px, py, s = PJ(x, y); r = rng.uniform(.03, .10) * s; D.blot(L, [(px + r * a, py + r * b) for a, b in ((-1, .1), (-.4, -.6), (.5, -.5), (1, .1), (.3, .4), (-.5, .4))], C["crumb"][rng.randrange(3)], .9, .6, i)
    return L
def far(L):
    """The farm: a row of pegs with a string, three tents, a van on wheels, a line of poles, and nothing else to the sky."""
    for x, y, wd in ((-34, 78, 6.0), (-24, 80, 6.0), (-14.5, 82, 6.0)):
        m = x + wd / 2; D.face(L, PJ, [(x, y, 0), (x + wd, y, 0), (x + wd, y, 1.2), (m, y, 3.4), (x, y, 1.2)], C["canvas"][1], key=C["key"], lw=.6); D.face(L, PJ, [(m, y, 3.4), (x + wd, y, 1.2), (x + wd, y, 0), (m + .6, y, 0)], C["canvas"][0], rough=.8); D.face(L, PJ, [(m - .7, y, 0), (m + .5, y, 0), (m, y, 2.4)], C["key"], .85, .8)
    x, y = -46, 60; D.box(L, PJ, x, x + 9, y, y + 2.6, .9, 3.4, (C["wagon"][0], C["wagon"][1], C["wagon"][2]), C["key"], .8); D.face(L, PJ, [(x - .2, y, 3.4), (x + 9.2, y, 3.4), (x + 8.6, y, 3.9), (x + .6, y, 3.9)], C["wagon"][0])
    for u in (1.2, 3.4, 6.2): D.front(L, PJ, x + u, y - .02, 0, 1.0, 1.8, 2.8, C["iron"][0], C["wagon"][2])
    for u in (1.6, 7.4): px, py, s = PJ(x + u, y, .55); D.blot(L, P.oval(px, py, .55 * s, .55 * s), C["iron"][0])
    ends = [D.pole(L, PJ, xx, yy, 6.5, C["wood"][0], arms=(.3,)) for xx, yy in ((-58, 70), (-40, 86), (-20, 104), (4, 130), (32, 170))]; D.wires(L, ends, C["wood"][0], .6, .012, .7)
    pegs = [(-9.2 - .55 * i, 13.5 + 3.6 * i) for i in range(14)][::-1]; q = [PJ(a, b, .62) for a, b in pegs]
    D.stroke(L, [(a, b) for a, b, _ in q], 1.2, C["string"], .95)
    for i, (a, b) in enumerate(pegs): D.beam(L, PJ, (a, b, -.05), (a + .04, b, .85), .045, C["peg"], least=1.1, lit=("#f0e4ba", .35)); px, py, s = PJ(a, b); D.blot(L, P.oval(px + .25 * s, py, .35 * s, .03 * s), C["grass"][0], .8, 1, i)
def tractor(L, x, y):
    """A crawler tractor from behind: cab, tank, two tracks, a stack; nobody can be seen in it."""
    I, R = C["iron"], C["paint"]; f = lambda u0, u1, z0, z1, c, r=1.2, k=C["key"]: D.face(L, PJ, [(x + u0, y, z0), (x + u1, y, z0), (x + u1, y, z1), (x + u0, y, z1)], c, 1, r, k, 1.0)
    px, py, s = PJ(x, y); D.blot(L, [(px + u * s, py + v * s) for u, v in ((-1.0, .02), (1.0, .05), (3.0, -.08), (2.3, -.16), (-.8, -.12))], C["cast"], .8, 3); m = K.smoke(h, w, px - .42 * s, py - 3.0 * s, 2.6 * s, .5 * s, 5, .8); t = N.empty(); P.paint(t, m * .5, C["smoke"]); L[...] = P.over(t, L)
    D.beam(L, PJ, (x - .42, y + 2.4, 1.4), (x - .42, y + 2.4, 2.95), .07, I[0])
    for u in (-.95, .50): f(u, u + .45, .02, .92, I[0]); [f(u + .02, u + .43, z, z + .07, I[1], .8, None) for z in (.10, .27, .44, .61, .78)]; f(u + .30, u + .45, .02, .92, I[0], .8, None)
    f(-.5, .5, .35, 1.0, I[1]); f(-.80, .80, .92, 1.50, R[1]); f(.42, .80, .92, 1.50, R[0], 1, None); f(-.80, .80, 1.42, 1.50, R[2], 1, None); f(-.72, .72, 1.50, 2.45, R[1]); f(-.60, .60, 1.62, 2.32, I[0], 1, None); f(-.56, -.05, 1.66, 2.28, "#9fb2ae", 1, None); f(.05, .56, 1.66, 2.28, "#8a9c9a", 1, None); f(-.80, .80, 2.45, 2.58, R[2]); f(-.5, -.2, 1.05, 1.35, C["red"][1], 1, None); D.beam(L, PJ, (x, y, .45), (x, y - 2.2, .5), .05, I[0])
def drill(L, x, y):
    """The seed-drill from behind: a long box on two wheels, discs under it, a board along its back."""
    R, I, B = C["red"], C["iron"], C["wood"]; f = lambda u0, u1, z0, z1, c, r=1.2, k=None, dy=0.0: D.face(L, PJ, [(x + u0, y + dy, z0), (x + u1, y + dy, z0), (x + u1, y + dy, z1), (x + u0, y + dy, z1)], c, 1, r, k, 1.0)
    px, py, s = PJ(x, y); D.blot(L, [(px + u * s, py + v * s) for u, v in ((-1.9, 0), (1.9, .06), (3.2, -.03), (2.6, -.12), (-1.6, -.10))], C["cast"], .85, 3)
    for sg in (-1, 1):
        cx, cy = px + sg * 1.92 * s, py - .60 * s; D.blot(L, P.oval(cx, cy, .13 * s, .60 * s), I[0]); D.blot(L, P.oval(cx - .03 * s, cy, .09 * s, .53 * s), I[2]); D.blot(L, P.oval(cx - .01 * s, cy, .08 * s, .48 * s), I[0])
    for i in range(17): u = -1.6 + i * .2; D.beam(L, PJ, (x + u, y + .1, .74), (x + u, y, .22), .028, I[1]); D.blot(L, P.oval(px + u * s, py - .12 * s, .035 * s, .15 * s), I[0])
    f(-1.78, 1.78, .70, .82, I[0], 1, None, .05); f(-1.74, 1.74, .82, 1.30, R[1], 1.4, C["key"], .08); f(1.0, 1.74, .82, 1.30, R[0], 1, None, .08); f(-1.74, 1.74, 1.22, 1.30, R[2], 1, None, .08); D.face(L, PJ, [(x - 1.74, y + .08, 1.30), (x + 1.74, y + .08, 1.30), (x + 1.74, y + .5, 1.36), (x - 1.74, y + .5, 1.36)], R[2], 1, 1, C["key"], .8)
    for u in (-1.2, -.4, .4, 1.2): f(u - .03, u + .03, .84, 1.28, R[0], .8, None, .07)
    for u in (-1.4, 1.4): f(u - .05, u + .05, .34, .74, I[0])
    D.face(L, PJ, [(x - 1.85, y - .30, .40), (x + 1.85, y - .30, .40), (x + 1.85, y + .02, .40), (x - 1.85, y + .02, .40)], B[2], 1, 1, C["key"], .8); f(-1.85, 1.85, .33, .40, B[0], 1, C["key"], -.30)
def press(light):
    mid, near, fore = land(), N.empty(), N.empty(); far(mid)
    tractor(near, -.35, 17.5); D.beam(near, PJ, (-.35, 17.2, .5), (-.85, 11.0, .5), .05, C["iron"][0]); drill(near, -.9, 10.4); x, y = -.9, 10.35
    def put(parts, u, hm, ink, seed): px, py, s = PJ(x + u, y - .12, .40); K.stamp(near, parts, px, py, s * hm, ink, False, C["rim"], None, seed, line=(C["key"], 1.15))
    put(G.back("jacket", "cap", left="hold", right="akimbo", turn=.55, lean=.02, tilt=-.05, sway=-.02, legs="contra", belt="full", collar="flat", seed=4), -.52, 1.74, D.inks("#8a8468", "#a97a58", "#2c2628", trouser="#4c4a48", hat="#5c5846"), 4); put(G.back("woman", "shawl", collar="none", left="fold", right="hold", nod=.02, tilt=.04, sway=.01, seed=9), .55, 1.50, dict(D.inks("#5c5a74", "#a97a58", "#2c2628", hat="#e6e0d0"), shawl="#e8e2d2", shawl2="#b9b4a8", fringe="#e8e2d2"), 9)
    for n, c, sd, a, b, x0, x1 in ((260, 0, 31, 70, 250, -60, 760), (170, 1, 33, 70, 230, -60, 700), (90, 2, 34, 70, 230, -40, 640), (60, 3, 35, 60, 220, -40, 600)): P.paint(fore, K.grass_blades(h, w, lambda x: h + 20 * S, n, a * S, b * S, sd, .5, x0 * S, x1 * S), C["grass"][c])
    for yy, n, sd in ((1150, 160, 41), (1260, 130, 42), (1420, 90, 43)): P.paint(mid, K.grass_blades(h, w, lambda x: (yy + 8 * math.sin(x / S / 90)) * S, n, 12 * S, (20 + (yy - 1100) * .12) * S, sd, .5, -40 * S, (VX - 2400 * 5.9 / ((EYE * 2400) / (yy - HY))) * S), C["grass"][2 + sd % 2])
    for L, sd in ((near, 32), (fore, 33)): D.wood(L, sd)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], 0, 5)), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
