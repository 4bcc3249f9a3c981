"""kitaiskaya.py - the street, for every season: houses, signs, lamps, pavements. Only Blender runs it.

street(L, tracks, state, boarding) builds into the collections near, mid, far (and shade, never rendered) and adds its lamps to L.
tracks: sledge tracks on the road; state(name) -> what a shop is in this season (lit, dark, boards, shut); boarding: the milliner's glass is half boarded.
"""
import math, random
import kit as K
LF, RF = -7.6, 7.6              # facade lines

def street(L, tracks=True, state=lambda q: q, boarding=True):
    rng = random.Random(11)
    wob = lambda x, y: .05 * math.sin(x * 1.3 + y * .31) + .04 * math.sin(y * .9 - x * .5)
    K.ground("near", -9, 9, -9, 26, 50, 90, wob); K.ground("mid", -14, 14, 22, 66, 30, 40, wob); K.ground("far", -60, 60, 56, 150, 20, 20, lambda x, y: 0)
    K.ground("far", -900, 900, 150, 1500, 10, 8, lambda x, y: -2.5, "ice")
    for lay, y0, y1 in (("near", -8, 26), ("mid", 24, 66)):
        for sg in (-1, 1):
            M = K.Mesh("walk", lay); x0, x1 = sorted((sg * 5.0, sg * 9)); M.box(x0, x1, y0, y1, 0, .16, "stone", top="snow"); M.build()
            if sg > 0: K.snowbank(lay, 4.75, y0 + 2, y1, 1.0, .40, seed=int(y0) + 1)
    ys = [-8 + 150 * (i / 60) ** 1.6 for i in range(61)]
    for off, w in ((-1.2, .16), (-.2, .16), (1.5, .15), (2.4, .15), (.6, .10)):
        for lay, a, b in (("near", -8, 26), ("mid", 22, 66), ("far", 56, 148)) if tracks else ():
            pts = [(off + .22 * math.sin(y * .10 + off * .4) - .006 * y, y) for y in ys if a <= y <= b]
            if len(pts) > 2: K.strip(lay, pts, w, .13, "track")
    left = [  # y, width, floors, bays, wall, style, parapet, dome, shops, signs
        (-6.0, 13, 3, 3, "wall_a", "arch", "gable", False, ["lit", "dark", "lit"], [dict(u=6.4, z=3.15, w=3.0, h=.95, txt="МОДЫ", mat="sign_a"), dict(u=10.8, z=3.15, w=3.7, h=.9, txt="КОНДИТЕРСКАЯ", mat="sign_b"), dict(u=12.7, z=4.9, w=.95, h=3.6, txt="皮貨莊", mat="sign_a", vertical=True, proj=True)]),
        (7.6, 11, 2, 3, "wall_b", "rect", "posts", False, ["shut", "shut", "lit"], [dict(u=5.5, z=3.15, w=8.6, h=.9, txt="ТОРГОВЫЙ ДОМЪ", mat="sign_b"), dict(u=10.2, z=4.5, w=.85, h=2.9, txt="茶莊", mat="sign_b", vertical=True, proj=True)]),
        (19.2, 13, 3, 4, "wall_c", "arch", "mansard", 1.8, ["lit", "shut", "lit", "shut"], [dict(u=3.6, z=4.4, w=1.0, h=3.4, txt="大藥房", mat="sign_a", vertical=True, proj=True)]),
        (33, 14, 2, 4, "wall_a", "rect", "gable", False, ["shut", "lit", "lit", "dark"], []), (47.5, 17, 2, 5, "wall_d", "rect", "posts", False, ["lit", "shut", "lit", "dark", "lit"], [])]
    right = [
        (-6.0, 12.4, 2, 3, "wall_c", "rect", "posts", False, ["lit", "shut", "lit"], [dict(u=2.2, z=3.15, w=3.3, h=.9, txt="ЧАСЫ", mat="sign_b"), dict(u=6.2, z=3.15, w=2.6, h=.9, txt="茶莊", mat="sign_a"), dict(u=.5, z=4.6, w=.9, h=3.0, txt="松浦洋行", mat="sign_a", vertical=True, proj=True, size=.62)]),
        (6.8, 12, 3, 3, "wall_d", "arch", "gable", False, ["lit", "dark", "lit"], [dict(u=9.8, z=3.15, w=3.6, h=.95, txt="АПТЕКА", mat="sign_a"), dict(u=1.0, z=5.0, w=.9, h=3.0, txt="糖果", mat="sign_b", vertical=True, proj=True)]),
        (19.4, 13, 2, 4, "wall_a", "rect", "mansard", 11.2, ["shut", "lit", "dark", "lit"], [dict(u=2.2, z=4.4, w=.95, h=3.2, txt="飯店", mat="sign_a", vertical=True, proj=True)]),
        (33, 12, 3, 4, "wall_b", "rect", "posts", False, ["lit", "shut", "lit", "lit"], []), (45.8, 18, 2, 5, "wall_c", "rect", "gable", 2.0, ["dark", "lit", "shut", "lit", "lit"], [])]
    for side, rows in (("L", left), ("R", right)):
        for i, (y, w, fl, bays, wall, st, par, dome, shops, sg) in enumerate(rows):
            lay = "near" if y < 19.3 and not (side == "L" and y > 19) else "mid"; n = (1, 0, 0) if side == "L" else (-1, 0, 0); x = LF if side == "L" else RF
            o, u = ((x, y, 0), (0, 1, 0)) if side == "L" else ((x, y + w, 0), (0, -1, 0))                # on the right u runs towards the camera: lettering reads left to right
            K.building(f"{side}{i}", lay, o, u, n, w, 8, fl, bays, rng, L, wall, st, lit=.34, parapet=par, sign=[dict(s) for s in sg], end=False, dome=dome, shops=[state(q) for q in shops])
    M = K.Mesh("behind", "shade"); M.box(-16, -7.6, -60, -6, 0, 12.5, "wall_a"); M.build()                                    # the houses behind our back: never seen, they only keep us in the shade
    if boarding: M = K.Mesh("milliner", "near"); K.boarded(M, ((LF, -6, 0), (0, 1, 0), (1, 0, 0)), 13 / 3 + .35, 26 / 3 - .35, 2.95, rng, "near", missing=4); M.build()      # Diao is still at it
    for sg, y, w, fl, mat in ((-1, 65, 20, 2, "far_a"), (1, 64.4, 22, 2, "far_b"), (-1, 86, 18, 2, "far_b"), (1, 87.5, 20, 2, "far_a"), (-1, 105, 16, 1, "far_a"), (1, 109, 17, 2, "far_b"), (-1, 122, 14, 2, "far_a")):
        K.building(f"far{sg}{y}", "far", (sg * 7.9, y if sg < 0 else y + w, 0), (0, 1 if sg < 0 else -1, 0), (-sg, 0, 0), w, 12, fl, max(3, w // 5), rng, L, mat, "rect", lit=.4, shop=False, parapet="posts" if w > 17 else "gable", end=False)
    for sg in (-1, 1): M = K.Mesh("parapet", "far"); M.box(*sorted((sg * 3.4, sg * 60)), 149, 149.6, 0, 1.0, "stone", top="snow"); M.build()
    for y, sg in ((13.2, -1), (8.2, 1), (24, 1), (33, -1), (44, 1), (54, -1)): K.street_lamp("near" if y < 20 else "mid", sg * 5.35, y, 4.6, L, 4.5, -sg)
