"""The river Khalkh at nightfall, 27 September 1939: a bridge of boats, the last lorry on it, and behind the lorry it is being taken up.   python3 pontoon_bridge.py dusk
Two-dimensional; no geometry passes.  Metres: x right, y away, z up from the water; the bridge has a line of its own, at(s, e, z):
s metres from our shore, e to the right of its middle.
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_land as N, kit_sketch as D, print as P, figures as G
from kit_land import h, w, S, YY, XX, X
PLACE = "pontoon-bridge"; HY, VX, EYE, FOC = 870, 1600, 8.7, 2900; PJ = N.Plane(HY, VX, EYE, FOC)
A, B = np.array((-19.0, 46.0)), np.array((17.0, 93.0)); LONG = np.hypot(*(B - A)); U_ = (B - A) / LONG; N_ = np.array((U_[1], -U_[0]))
BOATS = [11.4 + 5.5 * i for i in range(9)]; END = 9.7; DECK = 1.0; HALF = 1.6         # nine boats are left of ten; the planks end at END
at = lambda s, e, z=0.0: (*(A + U_ * s + N_ * e), z)
def shore(pts):
    """A waterline through points (x, y) on the ground -> its y on the page, for every column."""
    q = np.array([PJ(*p)[:2] for p in pts]) / S; return np.interp(X, q[:, 0], q[:, 1])
OURS = shore([(-75, 92), (-48, 70), (-30, 54), (-19, 46), (-12, 41), (-4, 37), (6, 34.5), (20, 32), (40, 30)]) + N.hill(0, ((5, 260), (2, 60)), 4) / S
THEIRS = shore([(-140, 160), (-60, 122), (-20, 106), (17, 93), (40, 88), (80, 84)]) + N.hill(0, ((3, 300), (1, 70)), 5) / S
C = dict(sky=[(0, "#0a1030"), (.10, "#101c47"), (.22, "#1e3767"), (.32, "#41627c"), (.385, "#7f8d86"), (.425, "#c39a70"), (.455, "#e08a52"), (.485, "#cf5f3a"), (1, "#a84632")], clouds=[(150, 46, -300, 1900, "#121f4e", .75), (330, 36, 1200, 3600, "#23406c", .7), (500, 26, -300, 1600, "#3f5d78", .75), (610, 20, 1500, 3400, "#6d7a7c", .75), (700, 15, 300, 2300, "#b8775a", .8), (762, 11, -300, 1500, "#b9472f", .8), (800, 9, 1300, 3000, "#c4583c", .75)],
         bluff=[(0, "#57304a"), (.08, "#452945"), (.4, "#33223f"), (1, "#241b38")], plain=[(0, "#6d3a48"), (1, "#4a2b46")], cut="#6b4050", sand="#5d3b4e", gully="#231a38",
         water=[(0, "#d9713f"), (.10, "#eb9650"), (.22, "#e08a58"), (.36, "#b46a62"), (.50, "#7d5068"), (.66, "#4b3c63"), (.82, "#2c2c55"), (1, "#1c2147")], glint="#ffd090", rose="#c97a62", deep="#232650", under="#2b1f3f",
         hull=("#120f28", "#1d1733", "#0d0b20"), gun="#a8604f", deck=("#6a4a58", "#7d5860", "#2a1e38"), rope="#1a142c", hood=("#171430", "#2a2342", "#5a4254"), cab=("#131129", "#211b38"), lamp="#f6bd6a", bank=[(0, "#2b2140"), (.10, "#1d1936"), (.45, "#12122a"), (1, "#0a0b1d")], lip="#8a5450", plank=("#7a5860", "#5a424f"), willow=("#0b0a1c", "#17142c", "#5b4440"), key="#0b0a1c", rim=[("#f2955c", 1.6, -1.2), ("#ffd9a0", .8, -.6, .8)])
def far():
    """The far bank: a strip of the plain, then the bluff with its gullies, and the road cut into it."""
    L = N.empty(); r0 = N.hill(846 + 12 * np.sin(X / 700), ((7, 700), (2, 140)), 3); L = P.over(L, D.ridge(r0, C["plain"], 11, 260))
    r1 = N.hill(884 + 44 * P.smooth(1500, 3000, X) - 22 * P.smooth(1100, 200, X), ((16, 520), (7, 130), (2, 40)), 8); L = P.over(L, D.ridge(r1, C["bluff"], 13, 300, rim=C["cut"], rimw=3)); rng = random.Random(4); foot = THEIRS - 10
    inside = (YY > r1[None] + 16 * S) & (YY / S < foot[None]); st = P.noise(h, w, 520, 15, 44) + .25 * P.noise(h, w, 90, 9, 45); P.paint(L, ((st > .62) & inside) * .55, C["gully"]); P.paint(L, ((st < -.80) & inside) * .30, C["cut"])      # beds of clay and sand
    bx, by = np.array(PJ(*at(LONG, 0))[:2]) / S; road = [(bx - 38, by + 4), (bx + 44, by + 4), (bx + 16, by - 40), (bx - 70, by - 96), (bx - 230, by - 148), (bx - 392, by - 190), (bx - 410, by - 188), (bx - 262, by - 138), (bx - 118, by - 82), (bx - 48, by - 34)]; D.blot(L, [(a * S, b * S) for a, b in road], C["cut"], .9, 3, 3)       # the road up from the bridge
    P.paint(L, np.clip(YY / S - foot[None] + 5, 0, 1) * (YY / S < THEIRS[None] + 3), C["sand"])
    for i in range(60): x = rng.choice((180, 620, 900, 1330, 2480, 2960)) + rng.gauss(0, 70); j = int(np.clip(x * S, 0, w - 1)); q = rng.uniform(6, 15); D.blot(L, [((x + a * q) * S, (foot[j] + 6 - b * q) * S) for a, b in ((-1.3, -.1), (-1, .5), (-.3, .9), (.4, .7), (1.2, .4), (1.5, -.1))], C["gully"], .9, 1, i)
    return L
def water():
    """What is left of the light lies on the water: orange under the far bank, blue at our feet."""
    d = np.clip((YY / S - 1050) / 620, 0, 1); rgb = P.ramp(C["water"])[(np.clip(d + .012 * P.noise(h, w, 900, 30, 5) + .16 * np.abs(XX / S - 1150) / 2000, 0, 1) * 1023).astype(int)]; n, q = PJ.lying(300, 9, 11), PJ.lying(150, 8, 12)
    rgb = np.where(((n > .62) & (d < .62))[..., None], rgb + (P.hexc(C["glint"]) - rgb) * (.55 * (1 - d / .62))[..., None], rgb); rgb = np.where(((n > .74) & (d >= .5))[..., None], rgb + (P.hexc(C["rose"]) - rgb) * .38, rgb); rgb = np.where((q < -.66)[..., None], rgb + (P.hexc(C["deep"]) - rgb) * (.25 + .25 * d)[..., None], rgb)
    dark = (YY / S - THEIRS[None]) < 26 + 16 * q + 10 * n; rgb = np.where(dark[..., None], rgb + (P.hexc(C["under"]) - rgb) * .72, rgb)      # the bluff upside down
    return np.concatenate([P.pigment(rgb.astype(np.float32), 61, .045, .03, period=30), np.clip(YY / S - THEIRS[None] + .5, 0, 1)[..., None]], -1).astype(np.float32)
def boat(L, p, tip=0.0, half=4.5, wide=1.0, sd=0, afloat=True):
    """A blunt open boat; p(e, s, z) -> pixels, e along the boat, s across it. tip lifts its e < 0 end."""
    up = lambda e: tip * (half - e) / (2 * half); ends = ((-half, .62), (-half * .80, .95), (half * .80, .95), (half, .62)); rise = lambda e: .80 + .30 * (abs(e) / half) ** 4
    top = [p(e, -wide * k, rise(e) + up(e)) for e, k in ends] + [p(e, wide * k, rise(e) + up(e)) for e, k in ends[::-1]]; keel = [p(e * .93, -wide * k * .8, up(e)) for e, k in ends] + [p(e * .93, wide * k * .8, up(e)) for e, k in ends[::-1]]
    if afloat: m = [p(e * 1.02, s * wide * k, -.62) for e, k, s in [(a, b, -1) for a, b in ends] + [(a, b, 1) for a, b in ends[::-1]]]; D.blot(L, m, C["under"], .62, 4, sd)
    whole = cv2.convexHull(np.float32(top + keel))[:, 0]; D.blot(L, whole, C["hull"][0], 1, 1.2, sd); side = top[:4] + [keel[i] for i in (3, 2, 1, 0)]; D.blot(L, side, C["hull"][1], 1, 1, sd)
    D.blot(L, top, C["gun"], 1, .8, sd); inner = [p(e * .955, s * wide * k * .80, rise(e) + up(e)) for e, k, s in [(a, b, -1) for a, b in ends] + [(a, b, 1) for a, b in ends[::-1]]]; D.blot(L, inner, C["hull"][2], 1, .8, sd)
    for e in (-half * .45, half * .45): D.stroke(L, [p(e, -wide * .62, .84 + up(e)), p(e, 0, .84 + up(e)), p(e, wide * .78, .84 + up(e))], 2.0, C["gun"], .55)
def lorry(L, s0):
    """A canvas-hooded lorry going away from us, its tail at s0; lamps hooded, so that only the planks before it are lit."""
    f = lambda pts, c, sd=1: D.face(L, PJ, [at(s, e, DECK + z) for s, e, z in pts], c, 1, .8, C["key"], .8, sd); bx = lambda a, b, e, z0, z1, c: (f([(a, e, z0), (b, e, z0), (b, e, z1), (a, e, z1)], c[1]), f([(a, -e, z1), (b, -e, z1), (b, e, z1), (a, e, z1)], C["hood"][2]), f([(a, -e, z0), (a, e, z0), (a, e, z1), (a, -e, z1)], c[0]))
    D.face(L, PJ, [at(s0 + 6.4, -.5, DECK + .02), at(s0 + 10.6, -1.0, DECK + .02), at(s0 + 10.6, 1.0, DECK + .02), at(s0 + 6.4, .5, DECK + .02)], C["lamp"], .92, 1.2)
    D.face(L, PJ, [at(s0 - .5, -1.2, DECK + .02), at(s0 + 5.6, -1.2, DECK + .02), at(s0 + 5.6, 1.3, DECK + .02), at(s0 - .5, 1.3, DECK + .02)], C["deck"][2], .9, 1.5)
    for s in (s0 + .95, s0 + 4.9):
        px, py, k = PJ(*at(s, 1.0, DECK + .42)); D.blot(L, P.oval(px, py, .34 * k, .44 * k, 18), C["key"])
    bx(s0 + 4.4, s0 + 5.7, .62, .55, 1.45, C["cab"]); bx(s0 + 3.3, s0 + 4.5, .86, .5, 2.05, C["cab"]); bx(s0, s0 + 3.3, 1.02, .62, 1.25, C["hood"])
    arch = [(-1.02, 1.2), (-1.02, 2.25), (-.72, 2.62), (0, 2.76), (.72, 2.62), (1.02, 2.25), (1.02, 1.2)]
    for (e, z), (e1, z1), c in zip(arch, arch[1:], (0, 1, 2, 2, 2, 1)): f([(s0, e, z), (s0 + 3.3, e, z), (s0 + 3.3, e1, z1), (s0, e1, z1)], C["hood"][c])
    f([(s0, e, z) for e, z in arch], C["hood"][1]); f([(s0 - .01, e * .78, 1.2 + (z - 1.2) * .86) for e, z in arch], C["key"])
    for e, z, r in ((-.42, 1.62, .15), (.02, 1.70, .17), (.44, 1.60, .15)): px, py, k = PJ(*at(s0 - .02, e, DECK + z)); D.blot(L, P.oval(px, py, r * k, r * k * 1.3, 12), "#3f3346"); D.blot(L, [(px + a * k, py + b * k) for a, b in ((-r * 1.5, .5), (-r, .16), (r, .16), (r * 1.5, .5))], "#574856")
    px, py, k = PJ(*at(s0 - .02, -.8, DECK + .8)); D.blot(L, P.oval(px, py, .10 * k, .10 * k, 10), "#e8743c")
def bridge():
    L = N.empty(); g = random.Random(8)
    for s in BOATS[::-1]:
        dx = g.uniform(-.12, .12); boat(L, lambda e, c, z: PJ(*at(s + c, e + dx, z))[:2], sd=int(s)); a, b = PJ(*at(s, -4.4 + dx, .9))[:2], PJ(*at(s + .5, -11, -.1))[:2]; D.stroke(L, [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 3 * S), b], 1.1, C["rope"], .8)
        D.stroke(L, [PJ(*at(s + 1.0 + .08 * t, 4.6 + t, 0))[:2] for t in (0, .9, 1.9, 3.0 + g.uniform(0, 2))], 1.8, C["rose"] if s < 30 else C["glint"], .55)        # the stream, parted by the boat
    for e in (-1.1, 1.1): D.beam(L, PJ, at(END - 2.1 - .5 * e, e, DECK - .12), at(END, e, DECK - .12), .12, C["hull"][1], lit=(C["gun"], .3))             # bearers from which the planks are gone
    D.face(L, PJ, [at(END, HALF, DECK - .30), at(LONG + 1, HALF, DECK - .30), at(LONG + 1, HALF, DECK), at(END, HALF, DECK)], C["hull"][0]); D.face(L, PJ, [at(END, -HALF, DECK - .22), at(END, HALF, DECK - .22), at(END, HALF, DECK), at(END, -HALF, DECK)], C["hull"][1])
    s = END
    while s < LONG + 1: t = min(s + .55, LONG + 1.2); o = g.uniform(-.12, .12); D.face(L, PJ, [at(s, -HALF + o, DECK), at(t - .05, -HALF + o, DECK), at(t - .05, HALF + o, DECK), at(s, HALF + o, DECK)], C["deck"][g.random() < .4], 1, .5, seed=int(s * 9)); s += .55
    def rail(e):
        ps = [END + .5 + 2.75 * i for i in range(int((LONG - END) / 2.75) + 1)]
        for s in ps: D.beam(L, PJ, at(s, e, DECK - .3), at(s, e, DECK + 1.05), .055, C["rope"], least=1.0)
        for z in (.98, .55):
            for a, b in zip(ps, ps[1:]): D.stroke(L, [PJ(*at(a + (b - a) * t, e, DECK + z - .55 * t * (1 - t)))[:2] for t in np.linspace(0, 1, 7)], 1.3 if z > .6 else .9, C["rope"])
        a = ps[0]; D.stroke(L, [PJ(*at(a - d, e, z))[:2] for d, z in ((0, DECK + .98), (.7, DECK + .2), (1.1, .1), (2.2, 0), (3.0, 0))], 1.3, C["rope"])         # the loose end, in the water
    rail(-HALF - .05); lorry(L, 33.5); rail(HALF + .05); return L
def pilotka(side=False): return [("hat", "c", [(-.002, .925), (.0, .965), (.035, 1.0), (.085, .985), (.135, .95), (.14, .93), (.07, .925)])] if side else [("hat", "c", [(-.052, .945), (-.040, .995), (.0, 1.015), (.040, .995), (.052, .945), (.0, .935)])]
def carrier(step, arm):
    """A sapper walking to the right with the end of a plank on his shoulder; step = half a pace, arm = the hand that is free, forward or back."""
    leg = lambda k, f: [(.0, .50, .062), (k * .55 + .02, .28, .048), (k, .07, .032), (k + .02, .02, .022)]
    return [("leg2", "l", leg(-step, 0)), ("boot", "l", [(-step, .10, .032), (-step + .01, .025, .026), (-step + .06, .015, .020)]), ("leg", "l", leg(step, 0)), ("boot", "l", [(step, .12, .034), (step + .02, .025, .026), (step + .08, .015, .020)]), ("sleeve2", "l", [(.0, .78, .040), (arm * .5, .63, .035), (arm, .52, .026)]),
            ("coat", "c", [(-.085, .44), (-.095, .58), (-.10, .72), (-.05, .83), (.03, .855), (.085, .80), (.095, .66), (.085, .54), (.10, .42), (.0, .40)]), ("belt", "p", [(-.098, .575), (.092, .57), (.090, .54), (-.094, .545)]), ("hair", "c", [(.005, .945), (.06, .955), (.11, .94), (.115, .885), (.08, .85), (.02, .86)])] + pilotka(True) + [("sleeve", "l", [(.01, .78, .042), (.14, .70, .036), (.10, .86, .026)])]
def near():
    """Our bank: planks in a stack, two men with another, and the tenth boat on its way out of the river."""
    L = P.over(N.empty(), D.ridge(OURS * S, C["bank"], 61, 420, grain=.06)); m = N.below(OURS * S); edge = np.clip(m - P.shift(m, 0, 5), 0, 1); P.paint(L, edge * (P.noise(h, w, 90, seed=6) > -.5), C["lip"]); P.paint(L, (PJ.lying(240, 8, 21) > .7) * N.below(OURS * S + 34 * S) * (YY / S < 1640) * .35, "#3a2c48")
    ruts = [(A[0] - .9, A[1] - .6), (A[0] - 3.6, A[1] - 5.5), (A[0] - 4.4, A[1] - 11), (A[0] - 3.4, A[1] - 17)]
    for o in (0, 1.7): D.stroke(L, [PJ(x + o, y, .05)[:2] for x, y in ruts], 7, "#0c0c20", .8)
    D.face(L, PJ, [at(.2, -1.9, .1), at(.2, 1.9, .1), at(-.5, 1.9, .1), at(-.5, -1.9, .1)], C["plank"][1], key=C["key"])      # the sill the bridge lay on
    for e in (-1.75, 1.75): D.beam(L, PJ, at(-.2, e, -.1), at(-.2, e, 1.35), .08, C["hull"][1], lit=(C["gun"], .25))
    D.stroke(L, [PJ(*at(d, -1.75, z))[:2] for d, z in ((-.2, 1.2), (.5, .5), (1.2, .05), (2.6, 0), (3.4, 0))], 1.6, C["rope"])
    ink = N.mixed(D.inks("#5f5a48", "#8a6450", "#1c1730", hat="#5a5544"), "#120f28", .66); put = lambda parts, x, y, hm, flip, sd: K.stamp(L, parts, *(PJ(x, y)[:2]), hm * PJ(x, y)[2], ink, flip, C["rim"], None, sd, line=(C["key"], .8))
    put(carrier(.13, -.12), -25.6, 50.2, 1.74, True, 3); put(carrier(-.11, .13), -22.9, 48.9, 1.82, True, 5); a, b = np.array(PJ(-26.4, 50.4, 1.56)[:2]), np.array(PJ(-21.9, 48.5, 1.63)[:2]); n = np.array((0, 4.2 * S)); D.blot(L, [a - n, b - n, b + n, a + n], C["plank"][1], 1, .8); D.blot(L, [a - n, b - n, b - n * .2, a - n * .2], C["deck"][1], 1, .6)
    c, ax = np.array((-18.4, 43.4)), np.array((.985, -.17)); ay = np.array((.17, .985)); boat(L, lambda e, s, z: PJ(*(c + ax * e + ay * s), z - .12)[:2], .55, sd=4, afloat=False, half=3.9)
    D.stroke(L, [PJ(*(c + ax * e), z)[:2] for e, z in ((-3.7, 1.3), (-4.6, .7), (-6.0, .2), (-7.4, .1))], 1.8, C["plank"][0], .8)
    put(G.back("jacket", "none", left="out", right="hold", lean=-.045, tilt=.10, nod=.05, sway=.02, turn=-.3, legs="stride", belt="full", collar="flat", seed=9) + pilotka(), -13.75, 42.8, 1.76, False, 9)
    D.blot(L, P.oval(*PJ(-13.65, 42.7)[:2], 40 * S, 9 * S), C["deep"], .9, 1.5); D.stroke(L, [PJ(-13.65 + a, 42.6, 0)[:2] for a in (-.7, 0, .8)], 1.6, C["rose"], .8)
    x, y = -19.4, 38.6                                                # planks, stacked
    for i in range(5):
        o = (.2, -.1, .25, 0, -.2)[i]; q = lambda a, b, z: PJ(x + o + a, y + b, z)[:2]; z = .1 + .13 * i; D.blot(L, [q(0, -.5, z), q(3.4, -.5, z), q(3.4, -.5, z + .10), q(0, -.5, z + .10)], C["plank"][1], 1, .8, i); D.blot(L, [q(0, -.5, z + .10), q(3.4, -.5, z + .10), q(3.4, .5, z + .10), q(0, .5, z + .10)], C["plank"][0] if i == 4 else C["key"], 1, .8, i)
    for i, (e, z) in enumerate(((1.2, 0), (3.0, 0), (4.4, 0))): D.stroke(L, [PJ(*(c + ax * (e + t) - ay * (1.1 + .1 * i)), z)[:2] for t in (-.8, 0, .9)], 1.6, C["rose"], .7)
    return L
def willow(L, x, y, tall, n, seed, lean=0.0, lit=.07):
    """A clump of willow: rods from one foot, narrow leaves on both sides of them."""
    g = random.Random(seed)
    for i in range(n):
        a = g.gauss(lean, .34); l = tall * g.uniform(.5, 1); t = np.linspace(0, 1, 9); px = x + g.gauss(0, tall * .10) + l * np.sin(a) * t + l * .20 * np.sin(a * 2) * t ** 2; py = y - l * np.cos(a) * t + l * .10 * abs(math.sin(a)) * t ** 2; c = C["willow"][1 if g.random() < .3 else 0]; D.stroke(L, np.stack([px, py], 1) * S, max(1.2, tall * .007), c)
        for k in range(int(5 + l / 26)):
            u = g.uniform(.22, 1.0); j = u * 8; i0 = min(7, int(j)); bx, by = px[i0] + (px[i0 + 1] - px[i0]) * (j - i0), py[i0] + (py[i0 + 1] - py[i0]) * (j - i0); q = max(9, tall * g.uniform(.05, .085)); b = a + g.choice((-1, 1)) * g.uniform(.5, 1.2); dx, dy = math.sin(b) * q, -math.cos(b) * q; D.blot(L, [(bx * S, by * S), ((bx + dx * .5 - dy * .14) * S, (by + dy * .5 + dx * .14) * S), ((bx + dx) * S, (by + dy) * S), ((bx + dx * .5 + dy * .14) * S, (by + dy * .5 - dx * .14) * S)], C["willow"][2] if g.random() < lit else c)
def fore():
    L = N.empty()
    for x, y, t, n, sd, ln in ((1840, 1640, 170, 13, 2, .1), (2060, 1650, 230, 16, 3, -.1), (2420, 1700, 330, 18, 4, .05), (2740, 1760, 520, 22, 5, -.12), (3060, 1800, 680, 26, 6, -.2), (3240, 1790, 560, 18, 7, -.3), (20, 1800, 300, 14, 8, .3), (-40, 1740, 240, 8, 9, .5)): willow(L, x, y, t, n, sd, ln)
    for n, c, sd, a, z, x0, x1 in ((260, C["willow"][0], 31, 40, 150, 1500, 3260), (110, C["willow"][0], 32, 40, 160, -60, 760), (40, C["willow"][2], 34, 50, 150, 1900, 3240), (14, C["willow"][2], 35, 50, 140, -40, 640)): P.paint(L, K.grass_blades(h, w, lambda x: h + 22 * S, n, a * S, z * S * 1.4, sd, .4, x0 * S, x1 * S), c)
    return L
def press(light):
    br, nr = bridge(), near(); D.wood(br, 31)
    P.deliver(PLACE, light, [("sky", N.sky(C["sky"], C["clouds"], 46, 5, (1150, 820, 900, 190, "#f0a860", .45))), ("far", P.over(far(), water())), ("mid", br), ("near", nr), ("fore", fore())])
if __name__ == "__main__": press("dusk")
