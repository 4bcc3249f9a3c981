"""Harbin station early on 14 August 1945: a train for the south with room in it, a platform half empty in the first sun, and what could not be taken.
   stage A:  blender -b -P station_1945.py -- [scale%]        stage B:  python3 station_1945.py morning
Typical, not surveyed: that Russians were given places in a transport is known, its train is not. No soldier, no flag, no board with a name.
"""
import sys, os, random, math
import numpy as np
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
from station_platform import platform
PLACE = "station-1945"; LIGHTS = ("morning",)
SUN = (.22, -.80, -.34)                                       # low, over the train's far end: everything throws its shadow towards us
BLINDS = ((3, 4, 7), (1, 2, 6), (0, 5), (3,))                 # windows with the blind down, carriage by carriage

def turned(x, y, a): """A frame for Mesh.obox, turned by a."""; c, s = math.cos(a), math.sin(a); return ((x, y, 0), (c, s, 0), (s, -c, 0))
def office_chair(x, y, a):
    """A clerk's revolving chair on four feet; a = where its round back stands."""
    M = K.Mesh("office-chair", "near"); at = lambda t, r, z: (x + r * math.cos(t), y + r * math.sin(t), z)
    for k in range(4): R.rod(M, at(a + .6 + k * math.pi / 2, .03, .20), at(a + .6 + k * math.pi / 2, .30, .06), .035, "wood", 6, .028); R.rod(M, at(a + .6 + k * math.pi / 2, .29, .06), at(a + .6 + k * math.pi / 2, .29, 0), .03, "iron", 6)
    R.rod(M, (x, y, .12), (x, y, .46), .035, "iron", 8); M.lathe(x, y, .46, [(0, 0), (.25, 0), (.26, .03), (.24, .06), (0, .065)], 14, "wood")
    for t in np.linspace(a - 1.5, a + 1.5, 8): R.rod(M, at(t, .22, .50), at(t, .27, .78), .014, "wood", 5)
    arc = np.linspace(a - 1.75, a + 1.75, 13)
    for t, u in zip(arc, arc[1:]): R.beam(M, at(t, .28, .79), at(u, .28, .79), .03, "wood", .03)
    arc = np.linspace(a - .85, a + .85, 8)
    for t, u in zip(arc, arc[1:]): R.beam(M, at(t, .285, .84), at(u, .285, .84), .07, "wood", .022)
    M.build()
def box(x, y, a, l, d, z, mat, bands=(), handle=True):
    """A suitcase or a case, l long and d deep, turned by a; bands = where along it something lighter goes round."""
    M = K.Mesh("case", "near"); fr = turned(x, y, a); M.obox(fr, -l / 2, l / 2, -d / 2, d / 2, 0, z, mat); M.obox(fr, -l / 2 - .008, l / 2 + .008, -d / 2 - .008, d / 2 + .008, z * .66, z * .66 + .018, "iron")
    for b in bands: M.obox(fr, b - .022, b + .022, -d / 2 - .012, d / 2 + .012, 0, z + .012, "rope")
    if handle: c, s = math.cos(a), math.sin(a); R.pipe(M, [(x + c * u, y + s * u, z + v) for u, v in ((-.09, 0), (-.07, .05), (.07, .05), (.09, 0))], .013, "iron", 5)
    M.build()
def bedding(x, y, a, l=.86, r=.20, z=0.0):
    """A mattress and quilts, rolled and strapped."""
    M = K.Mesh("bedding", "near"); c, s = math.cos(a), math.sin(a); at = lambda u: (x + c * u, y + s * u, z + r); R.rod(M, at(-l / 2), at(l / 2), r, "cloth", 12)
    for u in (-l * .28, l * .28): R.rod(M, at(u - .025), at(u + .025), r + .012, "rope", 12)
    M.build()
def crate(x, y, a, l, d, z, rope=False):
    """A crate of boards with battens; rope = tied twice round, once across."""
    M = K.Mesh("crate", "near"); fr = turned(x, y, a); M.obox(fr, -l / 2, l / 2, -d / 2, d / 2, 0, z, "plank")
    for v in (.02, z * .5 - .05, z - .12) if rope else (.02, z - .12): M.obox(fr, -l / 2 - .02, l / 2 + .02, -d / 2 - .025, d / 2 + .025, v, v + .10, "wood")
    for u in (-l / 2 + .06, l / 2 - .06): M.obox(fr, u - .05, u + .05, -d / 2 - .03, d / 2 + .03, 0, z + .005, "wood")
    if rope:
        for u in (-l * .24, l * .22): M.obox(fr, u - .02, u + .02, -d / 2 - .06, d / 2 + .06, -.01, z + .04, "rope")
        M.obox(fr, -l / 2 - .05, l / 2 + .05, -d / 2 - .065, d / 2 + .065, z * .70, z * .70 + .04, "rope")
    M.build()

def model(scale):
    L = platform(BLINDS, 6 + 1 / 3, False)
    office_chair(.78, 9.8, -1.0); box(1.42, 10.2, .25, .46, .40, .27, "iron")                     # the typewriter is in its box
    crate(3.75, 12.3, -.06, 1.55, .78, 1.42, True); crate(3.6, 17.6, .2, .9, .6, .55); crate(3.5, 20.2, -.1, .9, .7, .8)
    bedding(1.72, 13.6, .15); bedding(1.9, 14.1, -.1, .8, .17); bedding(3.5, 10.4, .5, .9, .21)
    for a in ((1.15, 18.5, 0, .75, .3, .46, "canvas", (-.2, .2)), (1.95, 18.3, .1, .66, .3, .40, "door"), (.75, 24.2, .1, .7, .24, .42, "door", (.0,)), (-.5, 30, 0, .6, .22, .4, "canvas")): box(*a)
    K.camera((1.1, 1.5, 1.78), (1.1, 60, 1.78), lens=27, shift=(.5 - .42, (.575 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)
for _n in ("rope",):
    if _n not in K.MAT: K.MAT[_n] = len(K.MATS); K.MATS.append(_n)
if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G
from kit_land import h, w, S, YY, empty, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
INK = {"ground": ("#86705f", "#a2876c", "#efd6a4"), "road": ("#6a5a50", "#7c695a", "#c9aa7c"), "stone": ("#76645a", "#948068", "#e6cc9c"), "car": ("#3a4238", "#4a523e", "#94906a"), "car_b": ("#323830", "#404838", "#848060"), "car_roof": ("#4c443e", "#645a4e", "#c8ac7c"), "iron": ("#352c2e", "#473c3a", "#94806a"), "wood": ("#54403a", "#715648", "#c09468"), "roof": ("#5a4c46", "#76665a", "#c0a27a"),
       "wall_a": ("#8a6c58", "#b08e6c", "#ecca94"), "trim": ("#9c8068", "#c4a680", "#f4e0b2"), "door": ("#52403c", "#6c5246", "#ac8860"), "plank": ("#70543f", "#8e6c4c", "#d6aa70"), "cloth": ("#8c8478", "#a89c88", "#e8d8b4"), "rope": ("#a88c64", "#bca074", "#f0d8a4"), "canvas": ("#6e4436", "#8a5642", "#cc8c5c"), "brick": ("#84584c",) * 3, "glass_dark": ("#34322f", "#474440", "#8c8468"), "glass_lit": ("#a3917a", "#b4a286", "#dcc698"), "shop_lit": ("#3e3834", "#524a44", "#9c8c70"),
       "lamp": ("#d2bf9a", "#e2cfa6", "#f6e6c0"), "mullion": ("#3c3632",) * 3, "gold": ("#94743e", "#b08a4a", "#dcb870"), "ink": ("#33262a",) * 3, "far_a": ("#c0a27e", "#ccae86", "#dcc094"), "far_b": ("#b4967a", "#c2a480", "#d4b68c")}
KEY = dict(far="#94785e", mid="#54423a", near="#2a1c1e"); CAST, AIR = "#927861", "#e8cb98"
RIM = [("#fff0cc", -2.2, -1.2), ("#f6dca8", 1.4, -.9)]          # the sun is behind everybody: only their edges are bright
def tone(D): n = D["n"]; v = .30 + .16 * (n[..., 2] > .4) + .10 * np.clip(-n[..., 0], 0, 1); v = np.where(mask(D, "glass_dark"), .30, v); return np.where(D["key"] > .10, 2, (v > .36).astype(int))
def grain(D, rgb):
    g = mask(D, "ground"); b = N.lying(HY, VX, 240, 16, 21) + .5 * N.lying(HY, VX, 60, 8, 22); rgb = np.where((g & (b > .62))[..., None], rgb * .955, rgb); rgb = np.where((g & (b < -.8))[..., None], rgb * 1.03, rgb)
    car = mask(D, "car") & (np.abs(D["n"][..., 0]) > .5) & (D["z"] < 24); return np.where((car & (np.abs((D["pos"][..., 1] * 7) % 1 - .5) > .44))[..., None], rgb * .90, rgb)

G.DRESS["summer"] = dict(sw=.104, ww=.084, hw=.114, ew=.148, hem=.25)      # a dress to below the knee
def birdcage():
    """A domed cage of wire with nothing in it; 1 = its height, hanging from (0, 1)."""
    p = [("cage", "c", [(-.30, .06), (-.32, .50), (-.24, .78), (0, .90), (.24, .78), (.32, .50), (.30, .06)])]
    for i in range(7): x = -.30 + .60 * i / 6; p.append(("wire", "l", [(x, .06, .008), (x * 1.06, .50, .008), (x * .70, .80 - .10 * abs(x), .008), (0, .90, .008)]))
    for z, k in ((.32, .31), (.56, .32)): p.append(("wire", "l", [(-k, z, .008), (0, z - .03, .008), (k, z, .008)]))
    return p + [("tray", "p", [(-.34, .0), (.34, .0), (.33, .09), (-.33, .09)]), ("wire", "l", [(-.16, .30, .014), (.16, .33, .014)]), ("wire", "l", [(0, .88, .016), (0, 1.02, .016)])]
def cello():
    """A cello in its case, seen from the front, leaning a little; 1 = its height."""
    e = [(.0, 1.0), (.055, .985), (.060, .80), (.065, .66), (.145, .60), (.165, .48), (.120, .38), (.130, .31), (.195, .20), (.175, .06), (.0, .0)]
    return [("case", "c", e + [(-x, y) for x, y in e[-2:0:-1]]), ("fold", "l", [(.10, .58, .002), (.085, .36, .007), (.13, .10, .002)]), ("lock", "p", [(.125, .42), (.15, .42), (.15, .37), (.125, .37)]), ("lock", "p", [(-.15, .42), (-.125, .42), (-.125, .37), (-.15, .37)])]
def hatbox():
    """A round hat-box on its string; 1 = a metre, the knot at (0, 0)."""
    return [("strap", "l", [(-.13, -.13, .006), (0, 0, .006), (.13, -.13, .006)]), ("box", "c", [(-.17, -.15), (-.165, -.36), (0, -.39), (.165, -.36), (.17, -.15), (0, -.12)]), ("lid", "c", [(-.18, -.13), (-.18, -.20), (0, -.225), (.18, -.20), (.18, -.13), (0, -.105)]), ("strap", "l", [(-.02, -.11, .007), (-.03, -.39, .007)])]
def suitcase(l=.58, z=.40): """Carried; the handle at (0, 0), metres."""; return [("case", "p", [(-l / 2, -.06), (l / 2, -.06), (l / 2, -.06 - z), (-l / 2, -.06 - z)]), ("band", "p", [(-l * .28, -.06), (-l * .20, -.06), (-l * .20, -.06 - z), (-l * .28, -.06 - z)]), ("band", "p", [(l * .20, -.06), (l * .28, -.06), (l * .28, -.06 - z), (l * .20, -.06 - z)]), ("strap", "l", [(-.07, -.07, .010), (-.05, -.02, .010), (.05, -.02, .010), (.07, -.07, .010)])]

def inks(coat, hat="#7c6248", skin="#b48266", hair="#44332c", shawl="#e6d6b4", legs="#5a4a42", bare=False):
    d = lambda a: R.hexes({"x": coat}, "#4a352e", a)["x"]
    return dict(body=coat, coat=coat, sleeve=skin if bare else coat, cuff=skin if bare else coat, collar=coat, fold=d(.40), skirt=d(.18), leg=skin if bare else legs, boot="#6a4c3e" if bare else legs, hat=hat, hat2=R.hexes({"x": hat}, "#2a1a1c", .40)["x"], fur=coat, hair=hair, face=skin, glove=skin, belt=d(.5), shawl=shawl, shawl2=shawl, fringe=shawl, strap="#43322c", case="#7c4c3a", band="#a88c64", box="#b8452f", lid="#98372a", lock="#a8885c", cage="#b29a78", wire="#3a2c2a", tray="#5a463a", lamp="#c9a05c")
CASTS = empty()                                               # what people throw on the platform, kept apart: it must not lie on the things that stand there
def put(L, parts, x, y, hm, ink, seed=1, flip=False, cast=True):
    """Stamps one person (or thing, hm metres high) at a spot of the platform, with its shadow; far ones take the colour of the air."""
    px, py, s = PJ(x, y); a = min(.5, max(0, (y - 12) * .014)); k = max(.6, min(2.2, s / S / 190)); parts = [("leg" if (t, kind) == ("boot", "l") else t, kind, d) for t, kind, d in parts]
    if cast and x > .12: N.shadow(CASTS, PJ, x, y, hm, SUN, CAST, .85, .20, 2.6)
    P.blot(CASTS, P.oval(px, py, s * .30, s * .055), CAST if x > 0 else "#6f5b50", .75, 1.2)
    K.stamp(L, parts, px, py, s * hm, mixed(ink, AIR, a) if a else ink, flip, [(c, u * k, v * k) for c, u, v in RIM], None, seed, line=(mixed(dict(x=KEY["near"]), AIR, a)["x"], max(.6, min(1.5, s / S / 180)))); return px, py, s
def hung(L, parts, px, py, s, ink, seed=1): K.stamp(L, parts, px, py, s, ink, False, RIM, None, seed, line=(KEY["near"], max(.6, min(1.4, s / S / 220))))

def people(near):
    B = G.back
    for y, x, parts, hm, ink in (
        (44, -.7, B("jacket", "cap", seed=1), 1.7, inks("#7a6a58")), (39, 2.6, B("summer", "none", collar="none", left="fold", right="fold", seed=2), 1.6, inks("#b89878")), (34, .2, B("jacket", "none", left="carry", collar="flat", seed=3, legs="stride"), 1.74, inks("#a48c6c")),
        (30.6, -1.0, B("summer", "cloche", collar="none", turn=-.5, seed=5), 1.60, inks("#a07c6c"))): put(near, parts, x, y, hm, ink, int(y))
    # one family waits on its suitcases: the grandmother and a boy sitting, their mother up, looking along the train
    put(near, B("summer", "none", collar="none", left="brow", right="down", turn=-.6, tilt=.04, seed=11), 1.52, 19.2, 1.62, inks("#c9826a", hair="#5a4034", bare=True), 11); put(near, N.sitting("shawl", "lap"), 1.12, 18.25, 1.52, inks("#8a7666", shawl="#e6d6b2"), 12); put(near, N.sitting("bare", "chin"), 1.98, 18.05, 1.30, inks("#e0d0aa", legs="#7c5c48"), 13, True)
    # the other is on its way to the door
    put(near, B("summer", "shawl", collar="none", left="down", right="down", legs="stride", turn=-.3, lean=-.01, seed=21), -1.12, 16.5, 1.58, inks("#a8826a", shawl="#e8d8b4", bare=True), 21); put(near, B("girl", "none", child=True, collar="none", left="down", right="raised", turn=-.4, seed=22), .0, 16.1, 1.12, inks("#e2cfa8", legs="#7c5c48", hair="#5c4230"), 22)
    px, py, s = put(near, B("jacket", "cap", collar="flat", left="carry", right="carry", tilt=-.03, legs="stride", turn=-.4, seed=23), -.35, 14.9, 1.74, inks("#b59c78", "#6f5c4a", legs="#6a584a"), 23)
    for d in (-1, 1): hung(near, suitcase(.34, .40), px + d * .26 * s, py - .74 * s, s, inks("#b59c78"), 24 + d)
    # the railwayman under the clock: cap, dark tunic, a lamp that is out
    px, py, s = put(near, B("jacket", "police", collar="flat", left="akimbo", right="down", tilt=.03, legs="contra", seed=31), 2.74, 16.0, 1.74, dict(inks("#4a4440", "#3e3836", legs="#3a3230"), band="#5a4c44"), 31); hung(near, [("wire", "l", [(-.06, -.10, .008), (0, 0, .008), (.06, -.10, .008)]), ("tray", "p", [(-.08, -.10), (.08, -.10), (.08, -.30), (-.08, -.30)]), ("lamp", "p", [(-.045, -.14), (.045, -.14), (.045, -.25), (-.045, -.25)])], px + .25 * s, py - .72 * s, s, inks("#4a4440"), 32)
    put(near, cello(), 2.72, 12.0, 1.40, dict(inks("#5c4038"), case="#5c4038"), 41, cast=False)
    # the girl with the hat-box, by herself before the long dark side of the carriage
    px, py, s = put(near, B("summer", "cloche", collar="none", left="fold", right="down", tilt=.04, nod=.03, legs="contra", seed=51), -.82, 10.6, 1.58, inks("#efdfba", "#dcc08a", hair="#5a3c2c", bare=True), 51); hung(near, hatbox(), px + .205 * s, py - .72 * s, s, inks("#efdfba"), 52)
def ash(near):
    """The offices have burnt their paper all night; it lies here too."""
    r = random.Random(6)
    for i in range(26): x, y = r.uniform(-1.4, 4.6), r.uniform(6.2, 24); px, py, s = PJ(x, y, .01); q = s * r.uniform(.03, .07); P.blot(near, [(px - q, py), (px - q * .2, py - q * .5), (px + q, py - q * .2), (px + q * .3, py + q * .3)], r.choice(("#5a4844", "#f4e6c6", "#7c6858")), .85, 1.2, i)
def press(light):
    B = lambda layer, seed, **k: N.block(RAW, layer, INK, tone, KEY[layer], seed=seed, fog=(AIR, 34, 230, .72), extra=grain, lit=("lamp",), mute=("ink",), quiet=("ground",), **k)
    sky = N.sky([(0, "#a8937a"), (.16, "#c0a580"), (.34, "#dabb8c"), (.48, "#f0cc98"), (.57, "#fae0ae"), (1, "#e8c894")], [(190, 46, -300, 1700, "#c4aa8a", .7), (400, 38, 1000, 3500, "#d8bc92", .7), (600, 30, -300, 1900, "#ecd2a2", .75), (800, 22, 700, 3000, "#f8e4b8", .8)], 0, 5, (820, 700, 900, 330, "#fdeec6", .7))
    far, _ = B("far", 21, wob=.8, lines=(1.6, .7), zref=60, zfade=500); mid, _ = B("mid", 33, wob=1.0, lines=(2.2, 1.1), zref=24, zfade=180); near, D = B("near", 47, lines=(2.8, 1.4), zref=13, zfade=80)
    for x, y, z, hh, ww, k in ((14, 252, 6, 470, 90, 7), (-6, 250, 9, 300, 60, 8)): px, py, s = PJ(x, y, z); t = empty(); P.paint(t, K.smoke(h, w, px, py, hh * S, ww * S, k, .30) * .5, "#8a6f60"); far = P.over(far, t)          # paper burning, over the town
    px, py, s = PJ(-3.65, 92, 4.8); t = empty(); m = K.smoke(h, w, px, py, 420 * S, 130 * S, 61, .5); P.paint(t, m * .7, "#e9d6b4"); P.paint(t, P.rim(m, -3, 1, 80) * .8, "#fdf0d0"); mid = P.over(t, mid)       # steam is up
    ash(near); figs = empty(); people(figs); CASTS[..., 3] *= mask(D, "ground"); near = P.over(P.over(near, CASTS), figs)
    fore = empty(); x, y, hm = 2560, 1990, 1060                   # close to us, a man with a birdcage that has no bird in it
    K.stamp(fore, G.back("jacket", "felt", seed=61, left="hold", right="pocket", turn=-.6, tilt=-.03, collar="flat"), x * S, y * S, hm * S, inks("#8c745c", "#c2a678", "#90634c", legs="#4a3c38"), False, [("#5a4438", 14 * S, 4, .30), ("#fff0cc", -4 * S, -1.6), ("#f6dca8", 2.4 * S, -1)], None, 61, line=(KEY["near"], 2))
    hung(fore, birdcage(), (x - .232 * hm) * S, (y - .415 * hm + 280) * S, 300 * S, inks("#8c745c"), 62)
    P.deliver(PLACE, light, [("sky", sky), ("far", far), ("mid", mid), ("near", near), ("fore", fore)], still_budget=120_000)
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
