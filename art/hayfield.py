"""A hayfield in August 1945: men of a disbanded unit mowing in a row; and the same field between day and night.
   python3 hayfield.py afternoon dusk          (no geometry stage)
"""
import sys, os, math, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import numpy as np, cv2
import kit as K, kit_rooms as R, kit_land as N, kit_green as V, print as P, figures as G
PLACE = "hayfield"; LIGHTS = ("afternoon", "dusk")
h, w, S, YY, XX = N.h, N.w, N.S, N.YY, N.XX; HY, VX, EYE = 1030, 1350, 2.5; PJ = N.Plane(HY, VX, EYE, 2400); SUN = (.62, .35, -.55)
INK = {"afternoon": dict(key="#2a1a1c", stub=[(0, "#e9cf96"), (.12, "#e2c07e"), (.45, "#cda263"), (.8, "#a97d4c"), (1, "#84603f")], rowd="#94703f", rowm="#b8925a", rowl="#efd695", stand=("#8a7a40", "#ab9a50", "#d9c878"), shade="#8a6844", hay=("#8c6c42", "#bd9656", "#f0d68e"), far="#cdb585", hill="#b79c74", wood="#a08c62", river="#f2dfae", sky=[(0, "#a7925f"), (.16, "#bfa770"), (.34, "#d8bf8a"), (.48, "#ecd6a2"), (.57, "#f7e6b8"), (1, "#ecd6a4")], clouds=("#c4ab78", "#ead6a6", "#f7e8c0")),
       "dusk": dict(key="#120e20", stub=[(0, "#8c6a62"), (.10, "#755660"), (.40, "#54415a"), (.8, "#3a2f4c"), (1, "#292440")], rowd="#2f2742", rowm="#45384e", rowl="#9c766a", stand=("#2f2f48", "#413d50", "#6c5c5c"), shade="#261f3a", hay=("#2c2440", "#473a50", "#8c6a64"), far="#6f5664", hill="#4c3e58", wood="#3a3150", river="#d9956c", sky=[(0, "#191a3c"), (.16, "#2f2a50"), (.32, "#5a4260"), (.45, "#98605e"), (.53, "#d98a5c"), (.575, "#f0b06c"), (1, "#c98458")], clouds=("#2f2a4c", "#5f4458", "#b3705a"))}
def blot(L, pts, c, a=1.0, r=1.6, s=0): P.blot(L, pts, c, a, r, s)

def country(light):
    """River meadow to the horizon: low hills, willows along water, stubble with its windrows running to one point."""
    C = INK[light]; L = N.empty(); hill = N.hill(HY - 20, ((26, 900), (10, 300), (3, 90)), 3); L = P.over(L, N.ridge(hill, [(0, C["hill"]), (.12, C["far"]), (1, C["far"])], 5, 300)); base = N.hill(HY - 2, ((2, 400),), 7)
    L = P.over(L, N.ridge(base, C["stub"], 9, 1800 - HY, grain=.06)); riv = N.hill(HY + 8, ((3, 500),), 8); P.paint(L, N.below(riv) * np.clip(riv[None] + 9 * S - YY, 0, 1) * P.smooth(500 * S, 900 * S, XX), C["river"])
    L = P.over(L, N.woods(N.hill(HY + 4, ((3, 300),), 4), 90, 12, 34, C["wood"], 6, 300, 3220)); L = P.over(L, N.woods(N.hill(HY + 22, ((3, 200),), 5), 34, 14, 42, C["wood"], 16, 1900, 3220))
    n = N.lying(HY * S, VX * S, 60, 5, 21); m = L[..., 3] > .5; L[..., :3] = np.where((m & (n > .7) & (YY > (HY + 12) * S))[..., None], L[..., :3] * .93, L[..., :3])
    return L
def windrows(L, light):
    """Mown hay lying in long rows towards the vanishing point, each a dark side and a light one."""
    C = INK[light]; g = random.Random(5)
    for k in range(-8, 10):
        x0 = k * 4.1 + 1.9; ys = [4.2 * 1.055 ** i for i in range(76)]; wave = [.12 * math.sin(y * .5 + k) for y in ys]
        def ribbon(lo, hi, z, ragged, colour, a, seed):
            edge = lambda u: [PJ(x0 + u + wv + g.uniform(-ragged, ragged), y, z)[:2] for y, wv in zip(ys, wave)]; blot(L, edge(lo) + edge(hi)[::-1], colour, a, 2.2, seed)
        ribbon(-.50, .58, 0, .10, C["rowd"], .9, k + 20); ribbon(-.44, .26, .10, .12, C["rowm"], 1, k + 40); ribbon(-.40, -.12, .16, .09, C["rowl"], .9, k + 60)
def haycock(L, x, y, s0, light, seed):
    C = INK[light]; px, py, s = PJ(x, y); q = s * s0; g = random.Random(seed)
    if light == "afternoon": blot(L, [(px - .9 * q, py), (px + .8 * q, py + .05 * q), (px + 2.6 * q, py - .14 * q), (px + 1.2 * q, py - .22 * q)], C["shade"], .8, 4, seed)
    out = K.smooth_closed([(-1.0, .0), (-.96, .35), (-.72, .85), (-.30, 1.30), (.02, 1.48), (.34, 1.28), (.76, .82), (1.0, .32), (1.04, -.02), (.4, -.08), (-.5, -.08)]); P_ = lambda pts: [(px + u * q, py - v * q) for u, v in pts]
    blot(L, P_(out), C["hay"][1], 1, 4, seed); blot(L, P_(K.smooth_closed([(.20, 1.38), (.76, .82), (1.02, .30), (1.04, -.02), (.45, -.08), (.30, .4), (.42, .85)])), C["hay"][0], 1, 4, seed + 1); blot(L, P_(K.smooth_closed([(-.05, 1.44), (-.34, 1.22), (-.74, .78), (-.93, .32), (-.66, .30), (-.42, .74), (-.16, 1.10)])), C["hay"][2], 1, 4, seed + 2)
    for i in range(26): u, v = g.uniform(-.8, .85), g.uniform(.0, 1.1); a = g.uniform(-.5, .5); l = g.uniform(.06, .16); blot(L, P_([(u, v), (u + .012, v), (u + a * l, v - l)]), g.choice(C["hay"]), 1, 1, i)
def uncut(fore, light):
    """Standing grass in front of us, right and left of a gap."""
    C = INK[light]; g = random.Random(8)
    for i in range(420):
        x = g.choice((g.uniform(-60, 700), g.uniform(1900, 3260), g.uniform(2300, 3260))); d = min(abs(x - 700), 500) if x < 1000 else min(abs(x - 1900), 700); V.tuft(fore, x * S, (1815 + g.uniform(0, 30)) * S, (50 + .20 * d) * S * g.uniform(.6, 1.2), C["stand"], i, 5, .5)

# ----------------------------------------------------------------- people and beasts
def mower(phase):
    """A man swinging a scythe, seen from the side and a little behind, facing right; phase 0 drawn back, 1 at the end of the stroke."""
    legs = [("leg", "l", [(-.03, .48, .062), (-.13, .26, .048), (-.19, .06, .034)]), ("boot", "l", [(-.19, .05, .036), (-.20, .016, .026), (-.14, .010, .020)]), ("leg", "l", [(.03, .48, .062), (.13, .27, .048), (.16, .07, .034)]), ("boot", "l", [(.16, .05, .036), (.165, .016, .026), (.23, .010, .020)])]
    k = -1 if phase == 0 else 1; sh = (.09 + .03 * k, .80)
    body = [("coat", "c", [(-.10, .44), (-.115, .56), (-.07 + .02 * k, .70), (.0 + .03 * k, .82), (.09 + .03 * k, .85), (.17 + .03 * k, .79), (.15 + .02 * k, .66), (.10, .56), (.10, .45), (.0, .42)]), ("fold", "l", [(.10, .76, .001), (.02, .62, .006), (-.02, .46, .002)]), ("fold", "l", [(.13, .72, .001), (.06, .60, .005), (.05, .47, .001)]), ("belt", "p", [(-.108, .50), (.10, .51), (.10, .475), (-.108, .465)])]
    head = [("face", "c", [(.10, .86), (.12, .93), (.17, .955), (.215, .93), (.23, .89), (.205, .845), (.15, .83)]), ("hair", "c", [(.095, .865), (.085, .93), (.12, .95), (.15, .91), (.14, .85)]), ("hat", "c", [(.085, .93), (.09, .975), (.145, .995), (.205, .975), (.215, .945), (.275, .925), (.21, .925)])]
    if phase == 0: sc = [("snath", "l", [(.30, .60, .011), (-.30, .16, .013)]), ("snath", "l", [(.17, .505, .010), (.20, .58, .012)]), ("blade", "c", [(-.30, .16), (-.42, .05), (-.66, .015), (-.44, .005), (-.32, .06), (-.28, .13)])]; arms = [("sleeve", "l", [(.06, .78, .044), (.10, .66, .038), (.18, .575, .026)]), ("face", "l", [(.185, .57, .024), (.20, .58, .024)]), ("sleeve", "l", [(.12, .79, .040), (.24, .70, .036), (.29, .62, .026)]), ("face", "l", [(.29, .61, .024), (.31, .60, .022)])]
    else: sc = [("snath", "l", [(.02, .60, .011), (.52, .12, .013)]), ("snath", "l", [(.16, .47, .010), (.19, .55, .012)]), ("blade", "c", [(.52, .12), (.62, .06), (.90, .03), (.64, .008), (.54, .03), (.50, .09)])]; arms = [("sleeve", "l", [(.12, .78, .044), (.10, .65, .038), (.05, .60, .026)]), ("face", "l", [(.05, .60, .024), (.03, .59, .022)]), ("sleeve", "l", [(.17, .77, .042), (.26, .66, .036), (.20, .57, .026)]), ("face", "l", [(.20, .56, .024), (.19, .55, .022)])]
    return sc[:1] * (phase == 0) + legs + body + head + sc + arms
def whetting():
    """Standing, the scythe set on its snath before him, a whetstone to the blade; facing left."""
    return [("leg", "l", [(-.045, .48, .060), (-.055, .26, .046), (-.06, .06, .034)]), ("leg", "l", [(.045, .48, .060), (.075, .26, .046), (.09, .06, .034)]), ("boot", "l", [(-.06, .04, .034), (-.10, .014, .024)]), ("boot", "l", [(.09, .04, .034), (.06, .014, .024)]), ("coat", "c", [(-.03, .84), (-.09, .80), (-.105, .70), (-.095, .56), (-.11, .43), (.0, .41), (.11, .43), (.10, .56), (.11, .70), (.10, .80), (.05, .845)]), ("belt", "p", [(-.10, .53), (.105, .53), (.105, .50), (-.10, .50)]), ("fold", "l", [(.03, .76, .001), (.035, .62, .005), (.02, .46, .001)]),
            ("snath", "l", [(-.20, .02, .013), (-.24, .92, .011)]), ("blade", "c", [(-.24, .92), (-.20, .98), (.02, 1.10), (.14, 1.12), (.0, 1.04), (-.20, .91)]), ("sleeve", "l", [(-.07, .77, .042), (-.15, .66, .036), (-.22, .74, .026)]), ("face", "l", [(-.225, .75, .024), (-.235, .78, .022)]), ("sleeve", "l", [(.08, .77, .042), (.13, .70, .038), (.0, .88, .026)]), ("face", "l", [(-.01, .90, .024), (-.03, .93, .022)]), ("stone", "l", [(-.06, .94, .012), (.02, 1.02, .010)]),
            ("face", "c", [(-.055, .93), (-.04, .965), (.02, .97), (.045, .93), (.03, .87), (-.02, .85), (-.05, .88)]), ("hair", "c", [(.0, .97), (.05, .955), (.058, .90), (.035, .86), (.02, .90)]), ("hat", "c", [(-.05, .955), (-.03, 1.0), (.03, 1.0), (.062, .96), (.0, .945), (-.11, .935)])]
def sleeper():
    """Lying on his side in the hay with a cap over his face; length along x = 1, height about .22."""
    return [("leg", "l", [(.10, .09, .075), (.28, .12, .060), (.44, .06, .045)]), ("boot", "l", [(.45, .055, .042), (.52, .05, .036), (.55, .09, .026)]), ("coat", "c", [(.14, .02), (.16, .17), (.0, .21), (-.18, .22), (-.30, .16), (-.30, .03), (-.1, .0)]), ("sleeve", "l", [(-.22, .17, .045), (-.08, .12, .040), (-.02, .06, .030)]), ("fold", "l", [(-.16, .20, .001), (-.05, .12, .008), (.05, .06, .001)]), ("face", "c", [(-.29, .06), (-.31, .14), (-.38, .16), (-.44, .12), (-.43, .05), (-.36, .02)]), ("hat", "c", [(-.32, .12), (-.36, .19), (-.43, .20), (-.48, .13), (-.52, .10), (-.42, .10)])]
def cart(L, x, y, light, ink):
    """Hay cart resting on its shafts, half loaded."""
    C = INK[light]; px, py, s = PJ(x, y); b = lambda pts, c, r=2: blot(L, [(px + u * s, py - v * s) for u, v in pts], c, 1, r, 3)
    if light == "afternoon": b([(-1.6, 0), (1.5, .04), (3.0, -.0 + .16), (.2, .2)], C["shade"], 3)
    for cx in (-.05,): b([(cx + .62 * math.cos(t), .62 + .62 * math.sin(t)) for t in np.linspace(0, 6.28, 28)[:-1]], ink["wood"]); b([(cx + .50 * math.cos(t), .62 + .50 * math.sin(t)) for t in np.linspace(0, 6.28, 28)[:-1]], C["hay"][0]); [b([(cx, .62 + .03), (cx, .62 - .03), (cx + .55 * math.cos(t), .62 + .55 * math.sin(t) - .03), (cx + .55 * math.cos(t), .62 + .55 * math.sin(t) + .03)], ink["wood"], 1) for t in np.linspace(.2, 6.5, 9)]
    b([(-1.7, .86), (1.6, .98), (1.6, 1.10), (-1.7, .98)], ink["wood"]); b([(1.5, 1.0), (3.2, .12), (3.2, .04), (1.5, .9)], ink["wood"]); b(K.smooth_closed([(-1.7, .98), (-1.95, 1.5), (-1.5, 2.0), (-.6, 2.3), (.4, 2.15), (1.2, 1.7), (1.6, 1.12), (0, 1.0)]), C["hay"][1], 4); b(K.smooth_closed([(-1.66, 1.1), (-1.86, 1.5), (-1.45, 1.92), (-.7, 2.2), (-.8, 1.8), (-1.3, 1.4)]), C["hay"][2], 4); b(K.smooth_closed([(.5, 2.05), (1.2, 1.64), (1.55, 1.14), (.7, 1.06), (.6, 1.5)]), C["hay"][0], 4)
    for u in (-1.5, -.4, .7, 1.5): b([(u - .03, 1.0), (u + .03, 1.0), (u + .06, 1.75), (u, 1.75)], ink["wood"], 1)
def people(mid, near, light):
    C = INK[light]; day = light == "afternoon"; ink = dict(body="#6b5a44", coat="#efe0bc", sleeve="#efe0bc", fold="#b39a78", belt="#5c4438", leg="#75684a", boot="#3c2f2a", face="#9c6a4c", hair="#3a2a26", hat="#8a7a54", snath="#6a5040", blade="#cfc6b0", stone="#5c5450", wood="#5f4a3a", mane="#2c2022", far="#4c3830", strap="#2c2022")
    horse = dict(body="#6f4a36", far="#523629", mane="#2c2022", strap="#3a2c28")
    if not day: ink, horse = R.hexes(ink, "#241d38", .66), R.hexes(horse, "#1c1730", .6)
    rims = lambda s: [("#fff0c8", -max(1.4, s * .012), -max(.8, s * .006), .9)] if day else [("#e89a60", max(1.4, s * .012), -max(.8, s * .006), .9)]
    def put(L, parts, x, y, hm, i, flip=False, c=None, z=0, shade=True):
        px, py, s = PJ(x, y, z)
        if day and shade: N.shadow(L, PJ, x, y, hm, SUN, C["shade"], .8, .22)
        elif shade: blot(L, P.oval(px, py, s * .4, s * .06), C["shade"], .8, 2, i)
        K.stamp(L, parts, px, py, s * hm, {**ink, **(c or {})}, flip, rims(s), None, i, line=(C["key"], max(.55, s / S / 200)))
    shirts = ("#efe0bc", "#a8966c", "#e6d3a4", "#8f8058", "#f4e8cc")
    if day:
        for i, (x, y) in enumerate(((-14.2, 46), (-12.0, 38), (-9.6, 30.5), (-7.0, 23))): put(mid, mower(i % 2), x, y, 1.70 + .03 * math.sin(i * 3), i, True, dict(coat=shirts[i], sleeve=shirts[i]))
        put(near, mower(1), -4.6, 16.5, 1.72, 11, True, dict(coat=shirts[3], sleeve=shirts[3])); put(near, mower(0), -1.15, 8.9, 1.76, 12, True); put(near, whetting(), 4.1, 24, 1.68, 13, False, dict(coat="#a8966c", sleeve="#a8966c"))
        cart(near, 6.6, 19, light, ink); put(near, sleeper(), 5.7, 17.2, 1.75, 15, False, dict(coat="#e6d3a4", sleeve="#e6d3a4"), shade=False); put(near, sleeper(), 7.6, 17.9, 1.7, 16, True, dict(coat="#a8966c", sleeve="#a8966c"), shade=False); put(mid, K.horse("stand", -.55, False), 11.5, 30, 1.42, 17, False, horse); put(mid, K.horse("stand", -.2, False), 14.3, 34, 1.40, 18, True, {**horse, "body": "#8a6444"})
    else:
        cart(near, 6.6, 19, light, ink); put(mid, K.horse("stand", .05, False), -3.2, 22, 1.42, 17, False, horse); put(mid, K.horse("stand", -.3, False), -.2, 24.5, 1.40, 18, True, horse); put(near, sleeper(), -2.9, 11.5, 1.75, 15, False, dict(coat="#5c4c58", sleeve="#5c4c58")); put(near, sleeper(), 2.6, 14.0, 1.72, 16, True); put(near, G.back(dress="jacket", hat="none", collar="flat", left="down", right="brow", turn=.6, tilt=.04, seed=4, legs="contra"), -.65, 10.2, 1.74, 19, False, dict(coat="#4c4256", sleeve="#4c4256", boot="#2c2638", glove="#5c4448", cuff="#4c4256", hat2="#2c2638", fur="#4c4256"))
def press(light):
    C = INK[light]; day = light == "afternoon"; c = C["clouds"]; sky = N.sky(C["sky"], [(260, 70, -300, 1900, c[0], .7), (420, 54, 1300, 3700, c[0], .7), (600, 46, 200, 2300, c[1], .7), (760, 34, 1500, 3500, c[1], .75), (890, 24, -200, 1700, c[2], .8)], 0 if day else 18)
    if not day:
        for i, (x, hh, ww) in enumerate(((2480, 300, 60), (2600, 380, 80), (2760, 250, 50))): P.paint(sky, K.smoke(h, w, x * S, (HY - 14) * S, hh * S, ww * S, 9 + i, .5) * .62, "#3c2f48")
    far = country(light); mid = N.empty(); near = N.empty(); fore = N.empty(); windrows(mid, light)
    for i, (x, y, s0) in enumerate(((16, 66, 1.2), (-3, 74, 1.2), (7, 58, 1.15), (27, 50, 1.2), (-20, 60, 1.2), (21, 38, 1.25), (1.5, 44, 1.15), (13, 25, 1.2))): haycock(mid, x, y, s0, light, i)
    haycock(near, -6.2 if not day else 10.4, 14.5, 1.25, light, 31); people(mid, near, light); uncut(fore, light)
    for L, sd in ((mid, 31), (near, 32), (fore, 33)): L[..., :3] = P.pigment(L[..., :3].astype(np.float32), sd, .04, .04, period=26)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
