"""figures.py - people seen from behind, for crowds and near planes; drawn with kit.stamp.

A figure is drawn from a small skeleton instead of one fixed outline, so that no two stand alike:
    back(dress, **attitude)  ->  parts for kit.stamp
Units: standing height = 1, feet at y = 0, x to the right.  Inks named here: coat, sleeve, fold, boot, hat, hat2, fur, hair, face,
glove, belt, shawl, shawl2, fringe, petal, leaf, strap, cuff.
"""
import math, random

DRESS = {   # shoulder half-width, waist, hip, hem half-width, hem height
    "coat":    dict(sw=.118, ww=.104, hw=.122, ew=.140, hem=.20), "long":   dict(sw=.120, ww=.112, hw=.128, ew=.150, hem=.13),
    "sheepskin": dict(sw=.135, ww=.132, hw=.146, ew=.168, hem=.22), "jacket": dict(sw=.118, ww=.110, hw=.120, ew=.122, hem=.44),
    "woman":   dict(sw=.104, ww=.086, hw=.116, ew=.142, hem=.10), "gown":   dict(sw=.106, ww=.104, hw=.114, ew=.128, hem=.055),
    "girl":    dict(sw=.128, ww=.128, hw=.150, ew=.190, hem=.215), "boy":    dict(sw=.124, ww=.116, hw=.128, ew=.146, hem=.27)}

def back(dress="coat", hat="fur", lean=0.0, tilt=0.0, sway=0.0, turn=0.0, nod=0.0, left="down", right="down", collar="fur", shawl=None, belt=None,
         big=1.0, child=False, holds=None, seed=0, legs="stand", bag=None):
    """One person from behind.
    lean: shoulders beside the hips (m/height); tilt: shoulder line (rad); sway: hip shift; turn -1..1: head to left/right (a cheek shows);
    nod: head forward (lower); left/right: arm attitudes (down pocket akimbo fold brow raised hold carry sleeve none);
    holds: (side, thing), thing among flower, posy, basket, cane; child: bigger head; legs: stand | contra | stride."""
    d = DRESS[dress]; r = random.Random(seed); j = lambda a: r.uniform(-a, a); p = []
    hx = sway; sx = hx * .4 + lean; sy = .80; hs = 1.32 if child else big
    c, s = math.cos(tilt), math.sin(tilt); S = lambda x, y: (sx + x * c - y * s, sy + x * s + y * c)
    if child: sy = .745; S = lambda x, y: (sx + x * c - y * s, sy + x * s + y * c)
    # ---- legs and boots
    hem = d["hem"]; gap = .055; a, b = {"stand": ((-gap, 0), (gap, 0)), "contra": ((-gap - .015, .0), (gap + .035, .008)), "stride": ((-gap + .01, .035), (gap + .005, -.004))}[legs]
    felt = .040 if dress in ("sheepskin", "girl", "boy") else .031
    for (fx, fy), sg in ((a, -1), (b, 1)):
        p.append(("boot", "l", [(hx + sg * gap * .9, hem + .10, felt + .012), (hx * .5 + fx, fy + .055, felt), (hx * .5 + fx + sg * .006, fy + .022, felt * .86)])); p.append(("boot", "c", [(hx * .5 + fx - .030, fy + .03), (hx * .5 + fx + .030, fy + .03), (hx * .5 + fx + sg * .014 + .036, fy - .004), (hx * .5 + fx + sg * .014, fy - .014), (hx * .5 + fx + sg * .014 - .036, fy - .004)]))
    # ---- skirt and body, one closed curve, never mirrored
    e = d["ew"]; hw, ww, sw = d["hw"], d["ww"], d["sw"]; dl, dr = j(.012), j(.012)
    body = [S(-.030, .062), S(-.072, .038), S(-sw * .92, .010), S(-sw, -.045), S(-sw * .95, -.13), (hx - ww + lean * .3, .575), (hx - hw, .48), (hx * .8 - (hw + e) / 2 - dl, (.48 + hem) / 2), (hx * .6 - e - dl, hem + .012 + dl), (hx * .6 - e * .45, hem - .012 + dl * .5),
            (hx * .6 + e * .1, hem + .006), (hx * .6 + e * .55, hem - .010), (hx * .6 + e + dr, hem + .014 - dr), (hx * .8 + (hw + e) / 2 + dr, (.48 + hem) / 2), (hx + hw, .48), (hx + ww + lean * .3, .575), S(sw * .95, -.13), S(sw, -.045), S(sw * .92, .010), S(.072, .038), S(.030, .062)]
    p.append(("coat", "c", body))
    # ---- folds: knife strokes that follow the weight
    wy = .565
    if dress in ("coat", "long", "woman", "girl"):
        p.append(("fold", "l", [(hx * .9 + lean * .2, wy - .02, .0012), (hx * .7 + j(.01), .38, .0052), (hx * .6 + .010, hem + .008, .0040)]))
        for k in (-1, 1): p.append(("fold", "l", [(hx + k * ww * .52, wy - .02 + j(.02), .001), (hx * .8 + k * (ww * .58 + .012), .40 + j(.03), .0040), (hx * .6 + k * e * .62, hem + .04 + j(.03), .0012)]))
        p.append(("fold", "l", [(*S(0, -.015), .0010), (*S(.002, -.13), .0028), (hx + lean * .25, wy + .01, .001)]))
    else:
        for k in (-1, 1): p.append(("fold", "l", [(hx + k * ww * .5, .60 + j(.03), .001), (hx * .8 + k * ww * (.55 + j(.1)), .43, .0046), (hx * .7 + k * e * .5, hem + .07, .0012)]))
    p.append(("fold", "l", [(*S(-sw * .80, -.05), .001), (*S(-sw * .62, -.12), .0042), (hx - ww * .55, .60, .001)])); p.append(("fold", "l", [(*S(sw * .80, -.05), .001), (*S(sw * .66, -.13), .0038), (hx + ww * .62, .62, .001)]))
    if belt == "half": p.append(("belt", "p", [(hx - ww * .72, wy + .014), (hx + ww * .70, wy + .018), (hx + ww * .70, wy - .014), (hx - ww * .72, wy - .018)]))
    if belt == "full": p.append(("belt", "p", [(hx - ww * 1.04 + lean * .3, wy + .014 + s * -.05), (hx + ww * 1.04 + lean * .3, wy + .014 + s * .05), (hx + ww * 1.05, wy - .016 + s * .05), (hx - ww * 1.05, wy - .018 - s * .05)]))
    if dress == "sheepskin": p.append(("fur", "c", [(hx * .6 - e - dl, hem + .035), (hx * .6, hem + .02), (hx * .6 + e + dr, hem + .035), (hx * .6 + e + dr, hem - .005), (hx * .6 + e * .4, hem - .025), (hx * .6 - e * .4, hem - .012), (hx * .6 - e - dl, hem)]))
    # ---- arms
    def arm(sg, how):
        A = S(sg * (sw - .030), -.020); R = (.041, .037, .029) if dress != "sheepskin" else (.050, .047, .036); q = []
        P = dict(down=((sg * (sw + .026) + lean * .5, .615), (sg * (sw + .018) + hx * .6, .485)), pocket=((sg * (sw + .058) + lean * .5, .635), (sg * (ww + .004) + hx, .520)), akimbo=((sg * (sw + .105) + lean, .655), (sg * (ww + .0) + hx, .575)),
                 fold=((sg * (sw + .034) + lean, .650), (sg * .050 + hx, .640)), sleeve=((sg * (sw + .030) + lean, .640), (sg * .060 + hx, .600)), brow=((sg * (sw + .115) + lean, .825), (sg * .072 + lean, .935)), raised=((sg * (sw + .085) + lean, .885), (sg * (sw + .050) + lean, 1.035)), high=((sg * (sw + .035) + lean, .955), (sg * (sw + .020) + lean, 1.13)),
                 hold=((sg * (sw + .050) + lean, .600), (sg * (sw + .105) + hx, .445)), out=((sg * (sw + .115) + lean, .712), (sg * (sw + .235) + lean, .690)), carry=((sg * (sw + .020) + lean * .5, .60), (sg * (sw + .026) + hx, .445)), none=None)[how]
        if P is None: return None
        if child: P = tuple((x, y - .045 if y < .7 else y - .02) for x, y in P)
        E, Wr = P; dy = A[1] - (sy - .02); E = (E[0], E[1] + dy); Wr = (Wr[0], Wr[1] + dy * .7)
        if how in ("fold", "sleeve"): q.append(("sleeve", "l", [(*A, R[0]), (*E, R[1])])); 
        else: q.append(("sleeve", "l", [(*A, R[0]), (*E, R[1]), (*Wr, R[2])]))
        if how in ("down", "hold", "raised", "high", "out", "brow", "carry", "akimbo"):
            ux, uy = Wr[0] - E[0], Wr[1] - E[1]; L = math.hypot(ux, uy); ux, uy = ux / L, uy / L
            q.append(("cuff", "l", [(Wr[0] - ux * .012, Wr[1] - uy * .012, R[2] + .004), (Wr[0] + ux * .004, Wr[1] + uy * .004, R[2] + .004)])); q.append(("glove", "l", [(Wr[0] + ux * .012, Wr[1] + uy * .012, .021), (Wr[0] + ux * .042, Wr[1] + uy * .042, .019)]))
            q.append(("glove", "l", [(Wr[0] + ux * .018 + uy * .012 * sg, Wr[1] + uy * .018 - ux * .012 * sg, .009), (Wr[0] + ux * .036 + uy * .022 * sg, Wr[1] + uy * .036 - ux * .022 * sg, .007)])); hand = (Wr[0] + ux * .04, Wr[1] + uy * .04)
        else: hand = Wr
        q.append(("fold", "l", [(E[0] - sg * .026, E[1] + .016, .001), (E[0] - sg * .006, E[1] + .004, .0034), (E[0] + sg * .010, E[1] + .002, .001)]))
        return q, hand
    hands = {}; raised = []
    for sg, how, nm in ((-1, left, "l"), (1, right, "r")):
        got = arm(sg, how)
        if got:
            q, hands[nm] = got
            (raised if how in ("brow",) else p).extend(q)
    # ---- neck, head, hat
    hx0, hy0 = S(.010 * turn, .060 - nod * .4); hx1, hy1 = hx0 + .02 * turn + lean * .15, hy0 + .068 * hs - nod * .5; k = hs; H = lambda x, y: (hx1 + x * k + y * k * s * -.6, hy1 + y * k)
    p.append(("face", "c", [(hx0 - .032, hy0 + .03), (hx0 + .032, hy0 + .03), (hx0 + .036, hy0 - .02), (hx0 - .036, hy0 - .02)]))
    p.append(("hair", "c", [H(-.050, .02), H(-.044, -.030), H(-.022, -.058), H(.022, -.058), H(.044, -.030), H(.050, .02), H(.030, .062), H(-.030, .062)]))
    if turn:
        g = 1 if turn > 0 else -1; t = abs(turn)
        p.append(("face", "c", [H(g * .022, .030), H(g * (.046 + .006 * t), .022), H(g * (.050 + .010 * t), .002), H(g * (.052 + .020 * t), -.012), H(g * (.049 + .010 * t), -.020), H(g * (.048 + .008 * t), -.040), H(g * .036, -.058), H(g * .016, -.048)]))
        p.append(("hair", "c", [H(g * .028, .03), H(g * .018, -.01), H(g * .012, -.05), H(-g * .02, -.05), H(-g * .02, .03)]))
    elif hat in ("cap", "felt", "police", "skull"):
        for g in (-1, 1): p.append(("face", "c", [H(g * .049, .010), H(g * .059, .006), H(g * .058, -.016), H(g * .049, -.022)]))
    hd = []
    if hat == "fur":
        hd += [("hat", "c", [H(-.064, -.012), H(-.071, .020), H(-.068, .050), H(-.048, .078), H(-.010, .088), H(.036, .084), H(.062, .062), H(.070, .030), H(.066, -.010), H(.030, -.016), H(-.030, -.014)]), ("hat2", "c", [H(-.066, .046), H(-.046, .076), H(-.008, .087), H(.036, .083), H(.060, .060), H(.040, .052), H(.0, .056), H(-.04, .048)])]
    elif hat == "flaps":
        hd += [("hat", "c", [H(-.066, .0), H(-.072, .035), H(-.052, .076), H(.0, .088), H(.052, .076), H(.072, .035), H(.066, .0), H(.074, -.040), H(.058, -.070), H(.034, -.052), H(.0, -.036), H(-.034, -.052), H(-.058, -.070), H(-.074, -.040)]), ("hat2", "c", [H(-.040, .050), H(0, .086), H(.040, .050), H(.030, .010), H(-.030, .010)])]
    elif hat == "papakha":
        hd += [("hat", "c", [H(-.062, -.008), H(-.074, .040), H(-.078, .100), H(-.040, .116), H(.0, .108), H(.044, .118), H(.080, .098), H(.074, .040), H(.062, -.008), H(.0, -.018)])]
    elif hat == "cap":
        hd += [("hat", "c", [H(-.056, .018), H(-.078, .046), H(-.070, .074), H(-.020, .088), H(.046, .084), H(.080, .062), H(.072, .038), H(.056, .018), H(.0, .010)]), ("hat2", "p", [H(-.055, .024), H(.055, .026), H(.054, .004), H(-.054, .002)])]
    elif hat == "police":
        hd += [("hat", "c", [H(-.054, .030), H(-.084, .058), H(-.078, .074), H(-.020, .088), H(.040, .088), H(.082, .072), H(.084, .056), H(.054, .030), H(.0, .024)]), ("band", "p", [H(-.055, .034), H(.055, .034), H(.054, .006), H(-.054, .006)]), ("hat2", "p", [H(-.054, .012), H(.054, .012), H(.053, .004), H(-.053, .004)])]
    elif hat == "felt":
        hd += [("hat", "c", [H(-.052, .028), H(-.056, .070), H(-.030, .090), H(.004, .082), H(.036, .092), H(.056, .066), H(.052, .028)]), ("hat2", "p", [H(-.053, .040), H(.053, .042), H(.053, .024), H(-.053, .022)]), ("hat", "c", [H(-.092, .022), H(-.040, .032), H(.040, .034), H(.094, .026), H(.050, .010), H(-.050, .006)])]
    elif hat == "skull":
        hd += [("hat", "c", [H(-.050, .016), H(-.050, .048), H(-.026, .076), H(.026, .076), H(.050, .048), H(.050, .016), H(0, .008)]), ("petal", "c", [H(-.007, .078), H(.007, .078), H(.007, .090), H(-.007, .090)])]
    elif hat == "cloche":
        hd += [("hat", "c", [H(-.056, -.014), H(-.064, .028), H(-.046, .070), H(.0, .084), H(.046, .070), H(.064, .028), H(.060, -.016), H(.030, -.030), H(-.024, -.030)]), ("hat2", "p", [H(-.062, .018), H(.063, .020), H(.061, -.002), H(-.060, -.006)])]
    elif hat == "shawl":
        hd += [("shawl", "c", [H(-.058, -.030), H(-.064, .020), H(-.046, .066), H(.0, .082), H(.046, .068), H(.064, .022), H(.058, -.030), H(.050, -.075), H(-.052, -.078)]), ("fold", "l", [(*H(-.040, .040), .001), (*H(-.034, -.02), .0034), (*H(-.044, -.07), .001)]), ("fold", "l", [(*H(.030, .050), .001), (*H(.036, -.01), .0030), (*H(.032, -.07), .001)])]
    elif hat == "hood":
        hd += [("hat", "c", [H(-.062, -.050), H(-.070, .000), H(-.058, .050), H(-.026, .088), H(.004, .112), H(.030, .086), H(.060, .048), H(.070, .0), H(.062, -.052), H(.0, -.070)]), ("hat2", "l", [(*H(.002, .100), .002), (*H(.008, .03), .0046), (*H(.002, -.06), .002)])]
    # collar under the hat, over the neck
    if collar == "fur": p.append(("fur", "c", [S(-.060, .062), S(-.030, .084), S(.030, .084), S(.062, .060), S(.082, .026), S(.052, .004), S(.0, -.004), S(-.052, .004), S(-.082, .028)]))
    elif collar == "up": p.append(("sleeve", "c", [S(-.056, .090), S(.0, .078), S(.056, .092), S(.068, .030), S(.0, .010), S(-.068, .030)]))
    elif collar == "flat": p.append(("sleeve", "c", [S(-.044, .066), S(.044, .066), S(.072, .034), S(.040, .012), S(-.040, .012), S(-.072, .034)]))
    elif collar == "scarf": p.append(("shawl", "c", [S(-.052, .074), S(.0, .088), S(.054, .072), S(.060, .034), S(.0, .020), S(-.060, .036)])); p.append(("shawl", "c", [S(.020, .040), S(.052, .036), S(.062, -.12), S(.030, -.135)]))
    if shawl:                                                  # a big checked shawl: triangle down the back, fringe, two-way cuts
        tip = (hx * .7 + lean * .4 + j(.02), .47); l, rr = S(-sw * 1.10, -.10), S(sw * 1.10, -.09); a0, b0 = S(-.062, .070), S(.062, .070)
        tri = [a0, S(-sw * .96, .012), l, ((l[0] + tip[0]) / 2 - .012, (l[1] + tip[1]) / 2 - .010), tip, ((rr[0] + tip[0]) / 2 + .012, (rr[1] + tip[1]) / 2 - .010), rr, S(sw * .96, .014), b0]
        p.append(("shawl", "c", tri)); mid = S(0, .03)
        for t in (.22, .42, .62, .82):
            q = lambda u, v: (u[0] + (v[0] - u[0]) * t, u[1] + (v[1] - u[1]) * t)
            p.append(("shawl2", "l", [(*q(l, mid), .0026), (*q(tip, rr), .0026)])); p.append(("shawl2", "l", [(*q(rr, mid), .0026), (*q(tip, l), .0026)]))
        for e0, e1 in ((l, tip), (tip, rr)):
            for i in range(11): t = (i + .5) / 11; x, y = e0[0] + (e1[0] - e0[0]) * t, e0[1] + (e1[1] - e0[1]) * t - .006; p.append(("fringe", "l", [(x, y, .0022), (x + j(.006), y - .026, .0012)]))
    p += hd + raised
    # ---- things in hands
    if holds:
        sd, what = holds; x, y = hands.get(sd, (0, .5))
        if what == "flower": p += rose(x, y + .035, .042, seed)
        if what == "posy": 
            for i in range(5): p += rose(x + (i - 2) * .034 + j(.008), y + .040 + .034 * (1 - abs(i - 2) / 2) + j(.01), .034, seed + i, stem=(x, y))
        if what == "cane": p.append(("strap", "l", [(x, y, .008), (x + .02, .0, .006)]))
        if what == "basket": p += [("strap", "l", [(x - .05, y - .10, .006), (x - .03, y - .005, .006), (x + .04, y - .005, .006), (x + .06, y - .10, .006)]), ("belt", "c", [(x - .07, y - .095), (x + .08, y - .095), (x + .065, y - .19), (x - .055, y - .19)])] + [q for i in range(5) for q in rose(x - .05 + i * .027, y - .085 + (i % 2) * .014, .020, seed + i, stem=None)]
    if bag == "satchel": p += [("strap", "l", [(*S(-sw * .7, .03), .007), (hx + ww * .6, .52, .007)]), ("belt", "c", [(hx + ww * .3, .53), (hx + ww * 1.25, .54), (hx + ww * 1.25, .42), (hx + ww * .35, .41)])]
    return p

def rose(x, y, r, seed=0, stem=True):
    """A crumpled paper flower."""
    g = random.Random(seed * 7 + 1); out = []
    if stem is True: out.append(("leaf", "l", [(x, y, .004), (x + g.uniform(-.01, .01), y - r * 2.2, .004)]))
    elif stem: out.append(("leaf", "l", [(x, y, .003), (stem[0], stem[1], .003)]))
    n = 6; a0 = g.uniform(0, 6)
    out.append(("petal", "c", [(x + r * (1 if i % 2 else .74) * math.cos(a0 + i * math.pi / n), y + r * .92 * (1 if i % 2 else .74) * math.sin(a0 + i * math.pi / n)) for i in range(2 * n)]))
    out.append(("petal2", "c", [(x + r * .45 * math.cos(t + a0) + r * .1, y + r * .40 * math.sin(t + a0) + r * .12) for t in (0, 1.5, 3, 4.6)]))
    return out

def photographer():
    """Man on a stepladder, head under the black cloth, camera on tall legs; three-quarter back, looking right. Ladder height included: 1 = man."""
    L = []; st = .62
    for x0, x1 in ((-.30, -.045), (.02, .085)): L.append(("ladder", "l", [(x0, 0, .017), (x1, st + .10, .015)]))
    for x0, x1 in ((.30, .06), (.40, .12)): L.append(("ladder2", "l", [(x0, .02, .013), (x1, st + .10, .012)]))
    for i in range(1, 4): t = i / 4; L.append(("ladder", "l", [(-.30 + .255 * t, (st + .1) * t, .015), (.02 + .065 * t, (st + .1) * t, .015)]))
    L.append(("ladder", "p", [(-.10, st + .115), (.15, st + .115), (.15, st + .085), (-.10, st + .085)]))
    for a in ((.62, 0), (.86, .01), (1.10, .03)): L.append(("ladder", "l", [(a[0], a[1], .012), (.83 + (a[0] - .86) * .16, 1.30, .012)]))
    y = st - .17
    m = [("boot", "l", [(-.05, y + .24, .042), (-.055, y + .05, .032), (-.035, y + .018, .022)]), ("boot", "l", [(.07, y + .24, .042), (.075, y + .05, .032), (.10, y + .018, .022)]),
         ("coat", "c", [(-.125, y + .235), (-.115, y + .50), (-.105, y + .64), (-.04, y + .80), (.08, y + .905), (.20, y + .90), (.255, y + .82), (.205, y + .70), (.150, y + .58), (.145, y + .42), (.175, y + .225), (.03, y + .205)]),
         ("fold", "l", [(.0, y + .56, .001), (.015, y + .40, .006), (.02, y + .22, .003)]), ("fold", "l", [(-.06, y + .62, .001), (.04, y + .60, .005), (.12, y + .63, .001)]), ("belt", "p", [(-.108, y + .575), (.146, y + .575), (.146, y + .545), (-.108, y + .545)]),
         ("sleeve", "l", [(.15, y + .82, .048), (.30, y + .70, .042), (.47, y + .82, .032)]), ("glove", "l", [(.48, y + .825, .028), (.53, y + .85, .024)]),
         ("camera", "p", [(.56, y + .80), (.96, y + .80), (.96, y + 1.10), (.56, y + 1.10)]), ("camera2", "p", [(.60, y + 1.10), (.66, y + 1.135), (.94, y + 1.135), (.96, y + 1.10)]), ("camera2", "p", [(.96, y + .88), (1.06, y + .90), (1.06, y + 1.01), (.96, y + 1.03)]), ("camera2", "p", [(.70, y + .80), (.715, y + .80), (.715, y + 1.10), (.70, y + 1.10)]), ("camera2", "p", [(.80, y + .80), (.815, y + .80), (.815, y + 1.10), (.80, y + 1.10)]),
         ("cloth", "c", [(.10, y + .84), (.13, y + .98), (.24, y + 1.08), (.40, y + 1.12), (.56, y + 1.15), (.70, y + 1.13), (.71, y + 1.00), (.66, y + .82), (.60, y + .62), (.55, y + .70), (.50, y + .80), (.42, y + .76), (.34, y + .80), (.26, y + .72), (.18, y + .76)]),
         ("cloth2", "l", [(.30, y + 1.07, .002), (.34, y + .94, .008), (.30, y + .80, .002)]), ("cloth2", "l", [(.50, y + 1.11, .002), (.55, y + .94, .009), (.55, y + .74, .002)])]
    return L + m

def soldier_front(step=0, seed=0):
    """A small soldier of a column coming towards us: fur turned down over the ears, greatcoat, pack straps, rifle at the shoulder. No insignia."""
    r = random.Random(seed); k = .035 * (1 if step else -1); t = r.uniform(-.02, .02)
    return [("boot", "l", [(-.05, .30, .045), (-.055, .10 + max(0, k), .036), (-.060, .02 + max(0, k), .030)]), ("boot", "l", [(.05, .30, .045), (.055, .10 + max(0, -k), .036), (.060, .02 + max(0, -k), .030)]),
            ("coat", "c", [(-.03, .85), (-.115, .81), (-.130, .70), (-.105, .56), (-.125, .40), (-.140, .25), (.0, .235), (.140, .25), (.125, .40), (.105, .56), (.130, .70), (.115, .81), (.03, .85)]), ("belt", "p", [(-.108, .575), (.108, .575), (.108, .545), (-.108, .545)]),
            ("sleeve", "l", [(-.115, .77, .038), (-.145, .62, .034), (-.07, .57 + k, .028)]), ("sleeve", "l", [(.112, .77, .038), (.140, .62, .034), (.10, .72, .026)]), ("rifle", "l", [(.105, .70, .014), (.120, 1.00, .010), (.13, 1.22, .006)]),
            ("face", "c", [(-.042 + t, .945), (.042 + t, .945), (.040 + t, .880), (.0 + t, .862), (-.040 + t, .880)]), ("hat", "c", [(-.060 + t, .93), (-.064 + t, .98), (-.03 + t, 1.015), (.03 + t, 1.015), (.064 + t, .98), (.060 + t, .93), (.066 + t, .875), (.044 + t, .865), (.040 + t, .93), (.0 + t, .948), (-.040 + t, .93), (-.044 + t, .865), (-.066 + t, .875)])]
