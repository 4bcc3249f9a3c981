"""The garrison at Sungari-2: parade ground, barracks, rampart and wire, gate, and the railway bridge over the river.
   stage A:  blender -b -P garrison.py -- [scale%]        stage B:  python3 garrison.py afternoon dusk snow empty dawn
Seen from the steps of the second barracks, eye 3.5 m up; the river lies eight metres below the drill ground.
"""
import sys, os, random, math
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE)
import kit as K, kit_rooms as R, kit_land as N
PLACE = "garrison"; LIGHTS = ("afternoon", "dusk", "snow", "empty", "dawn"); DESERTED = ("empty", "dawn")
SUN = (.72, .30, -.40); EYE = 3.5

def model(scale):
    K.reset(); K.SNOW = False; rng = random.Random(4); L = []
    K.ground("near", -60, 60, 2, 58, 30, 24, lambda x, y: 0); K.ground("mid", -200, 200, 54, 150, 20, 12, lambda x, y: -8 * max(0, (y - 95) / 55) ** 1.2, "grass")
    K.strip("far", [(x, 360) for x in range(-700, 900, 40)], 520, -8.0, "water"); K.ground("far", -900, 1100, 560, 1500, 12, 6, lambda x, y: -7 + .004 * (y - 560), "grass")
    K.strip("near", [(2.6, y) for y in range(3, 60, 3)], 5.0, .03, "road"); K.strip("mid", [(2.6 + .004 * (y - 58) ** 2, y) for y in range(56, 98, 4)], 5.0, .06, "road")
    K.barracks("b1", "near", (-9.4, 10.5, 0), (0, 1, 0), (1, 0, 0), 38, bays=12, rng=rng, lit=.34)
    K.barracks("b2", "mid", (18, 52, 0), (0, -1, 0), (-1, 0, 0), 26, bays=8, rng=rng, lit=.4)
    N.water_tower("mid", -17.5, 64, 12.5, 2.9)
    # rampart, wire, gate and guard-house
    N.bank("mid", [(x, 62) for x in range(-90, 0, 3)], 1.35, 3.0); N.bank("mid", [(x, 62) for x in range(6, 110, 3)], 1.35, 3.0); N.wire("mid", [(-90, 62), (-1.2, 62)], 1.5, 2.6, 3, 1.3); N.wire("mid", [(6.6, 62), (110, 62)], 1.5, 2.6, 3, 1.3)
    M = K.Mesh("gate", "mid")
    for x in (-.6, 5.8): M.box(x - .45, x + .45, 60.2, 61.1, 0, 3.1, "brick"); M.box(x - .58, x + .58, 60.05, 61.25, 3.1, 3.4, "brick_b"); M.box(x - .30, x + .30, 60.3, 61, 3.4, 3.7, "stone")
    for x, s in ((-.15, 1), (5.35, -1)):                       # two leaves, pushed open
        for i in range(9): y = 60.4 - i * .28; M.box(x - .05 + s * i * .06, x + .05 + s * i * .06, y - .22, y, .15, 2.3, "wood")
    M.build(); N.house("guard", "mid", -8.6, -2.2, 55.5, 60.5, 2.9, 4.7, "brick", openings=((1.3, 1.0, .9, 1.3, "glass_lit"), (3.3, .05, 1.0, 2.1, "door"), (5.2, 1.3, .55, .5, "glass_dark")), sides=((2.4, 1.0, .9, 1.2, "glass_dark"),), chimney=(-7.2, 58, .9))
    K.watchtower("mid", 11.6, 59, 8.6, 1.55); M = K.Mesh("towertop", "mid"); M.lathe(11.6, 59, 11.0, [(3.41, 0), (3.41, .14), (0, 1.6)], 4, "roof", math.pi / 4); M.build()          # the kit's own is of snow, and gone here
    N.house("store", "mid", 24, 38, 56, 62, 2.7, 4.4, "wood", openings=((3, .05, 1.8, 2.1, "door"), (9, 1.2, .9, .8, "glass_dark")))
    # bridge and its embankment
    N.truss_bridge("far", (46, 205), (-78, 600), 9, 2.2, 8.2, -8.2); N.bank("far", [(50 + 14 * i, 200 - 3.2 * i) for i in range(26)], 2.2, 11, .25)
    # flag pole (Manchukuo, the state whose army this was on paper)
    M = K.Mesh("pole", "near"); M.box(-3.4, -1.4, 37, 39, 0, .25, "stone"); M.lathe(-2.4, 38, .2, [(.22, 0), (.11, .6), (.07, 11.8), (0, 11.9)], 8, "iron"); M.build(); K.flag_manchukuo("near", -2.33, 38, 11.8, 2.9, 1.95, .26)
    K.pole("mid", -1.9, 53, 7.4, .10, "wood", arms=((6.7, -.8, .8), (6.2, -.6, .6))); K.pole("mid", 15.5, 60, 7.4, .10, "wood", arms=((6.7, -.8, .8), (6.2, -.6, .6)))
    K.camera((0, 0, EYE), (0, 60, EYE), lens=27, shift=(.5 - .40, (.565 - .5) * .5625)); K.sun(SUN)
    K.render(os.path.join(HERE, "build", PLACE + ("" if scale == 100 else "-half")), ["far", "mid", "near"], scale=scale, lights=L)

if K.bpy:
    model(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 100); os._exit(0)

# ----------------------------------------------------------------- stage B
import print as P, figures as G, kit_green as V, numpy as np, cv2
from profile_man import man as run
from kit_land import h, w, S, YY, XX, empty, poly, mask, mixed
RAW = os.path.join(HERE, "build", PLACE + ("" if P.SS == 2 else "-half")); PJ = K.Projector(RAW); HY, VX = PJ(0, 1e6)[1], PJ(0, 1e6)[0]
FLAG = ("flag_y", "flag_r", "flag_b", "flag_w", "flag_k")
DAY = {"ground": ("#a39380", "#c3b08f", "#d6c39c"), "road": ("#9d8d79", "#bca886", "#d0bc94"), "grass": ("#75765a", "#98946a", "#b5ac7c"), "snow": ("#5c4a4c", "#77605a", "#97796a"), "roof": ("#4e4a5a", "#625c66", "#857a78"), "brick": ("#5a3d48", "#7f5250", "#a47060"), "brick_b": ("#4d3744", "#6c4748", "#926256"), "stone": ("#6e6a70", "#928a84", "#bdb09a"), "wood": ("#423c48", "#5f5350", "#8a7660"), "door": ("#3a3a4c", "#4c4a56", "#6a6468"), "iron": ("#4a4f60", "#5e6270", "#828088"), "trim": ("#8a8284", "#aaa092", "#cfc2a6"),
       "glass_dark": ("#39404f", "#4a5563", "#93a0a2"), "glass_lit": ("#39404f", "#4a5563", "#93a0a2"), "lamp": ("#cfc2a0",) * 3, "mullion": ("#4a3c42", "#6a5450", "#94765f"), "water": ("#9aa9a6", "#b3bdb2", "#cfd1bf"), "flag_y": ("#c08a34", "#d8a53a", "#e8bb4c"), "flag_r": ("#8e2e34", "#ab3a36", "#c24c40"), "flag_b": ("#2b4674", "#365688", "#4c6c9c"), "flag_w": ("#c4c0ba", "#dcd6c6", "#ece4d0"), "flag_k": ("#26283a", "#30334a", "#3c4058"), "gold": ("#c9a05a",) * 3}
EVE = {"ground": ("#4c4a6e", "#625d7e", "#8a7788"), "road": ("#49476b", "#5e597a", "#847284"), "grass": ("#343a5c", "#454a68", "#6c6474"), "snow": ("#2c2c50", "#3b385a", "#6a5568"), "roof": ("#23264a", "#31335a", "#5a4c66"), "brick": ("#33264a", "#4a2f4c", "#7a4652"), "brick_b": ("#2b2244", "#402a46", "#683e4c"), "stone": ("#34365c", "#484870", "#6e647c"), "wood": ("#1e2044", "#2c2b50", "#54445a"), "door": ("#20223f", "#2b2c4c", "#443e58"), "iron": ("#1e2346", "#2a2f56", "#4a4866"), "trim": ("#3e3f66", "#545276", "#7c6f86"),
       "glass_dark": ("#191d40", "#242a52", "#4d4f74"), "glass_lit": ("#f3b75e", "#f6c470", "#fbdc94"), "lamp": ("#ffe0a0",) * 3, "mullion": ("#2a2148", "#3a2c4c", "#5c4252"), "water": ("#c98a78", "#e2a67c", "#f4c58a"), "gold": ("#8a6a54",) * 3}
WINTER = dict(DAY, ground=("#8f9bb0", "#b7bfc9", "#d8d8d4"), road=("#8e9aaf", "#b6bec8", "#d7d7d3"), grass=("#98a2b2", "#bcc2c8", "#d9d8d2"), snow=("#8b98b0", "#bcc4cc", "#dedcd6"), roof=("#8b98b0", "#b4bcc6", "#d6d6d2"), brick=("#4a3846", "#6c4850", "#8c5c58"), brick_b=("#403242", "#5a3f4a", "#7c5250"), stone=("#5c6274", "#7d8490", "#a8aaac"), wood=("#333748", "#494b5a", "#6e6c74"), iron=("#3c4458", "#4e566a", "#757b88"), trim=("#6c7284", "#8e949e", "#b8bab8"), water=("#a9b4c2", "#bfc7cd", "#d6d8d4"), glass_lit=("#e2b36a", "#e9bf78", "#f1d092"),
              flag_y=("#b08644", "#c79d4c", "#d6ae60"), flag_r=("#84343e", "#9c4042", "#b04e4a"))
# August 1945, the ground deserted: no blue left in the shadows, dust in the air. Every pane is dark but the club's, which extra() lights
AUGUST = {"ground": ("#674b4f", "#82605a", "#a57d66"), "road": ("#674b4f", "#82605a", "#a57d66"), "grass": ("#40363e", "#544643", "#7a634f"), "snow": ("#33263a", "#44323f", "#785250"), "roof": ("#2d2336", "#3d2d3c", "#6a494c"), "brick": ("#452938", "#5d353a", "#924e42"), "brick_b": ("#392334", "#4e2d36", "#7c433e"), "stone": ("#483948", "#604e4f", "#886a5e"), "wood": ("#291f32", "#392b38", "#654740"), "door": ("#2a2133", "#362b3a", "#523f4a"), "iron": ("#292236", "#382f40", "#5c484e"), "trim": ("#52414e", "#6c5456", "#957262"),
          "glass_dark": ("#231c30", "#30273a", "#684b50"), "glass_lit": ("#231c30", "#30273a", "#684b50"), "lamp": ("#30273a",) * 3, "mullion": ("#2e1f2e", "#402a36", "#664640"), "water": ("#d78a60", "#e9a868", "#f5c686"), "gold": ("#8a6a54",) * 3}
# the same at first light: paler and cooler, the roofs take the sky
DAWN = {k: tuple(mixed(dict(enumerate(v)), "#b3b6c4" if k in ("roof", "snow", "water", "road", "ground") else "#8f95a8", (.30, .36, .44)[i])[i] for i in range(3)) for k, v in AUGUST.items()}
FIG = dict(body="#4a4a4c", coat="#6f6a52", sleeve="#6f6a52", sleeve2="#57543f", leg="#625d49", leg2="#4b4838", boot="#3a3336", belt="#4a3a32", face="#b78a6c", glove="#a9805f", hair="#3a3038", hat="#625d49", hat2="#57543f", fold="#4b4838", strap="#3a3336", collar="#57543f", cuff="#625d49", fur="#57543f", shawl="#57543f")
SCRIPT = {
    "afternoon": dict(ink=DAY, key=dict(far="#7c8288", mid="#4a4450", near="#332c3a"), fog=("#cfc9b0", 60, 700, .72), hide=(), fade=("#cfc9b0", 0.0), cast="#8d7f76", rim=[("#f0dcae", -1.8, -1)]),
    "dusk": dict(ink=EVE, key=dict(far="#4a4672", mid="#191b40", near="#11122f"), fog=("#c58a80", 70, 640, .55), hide=FLAG, fade=("#1c1c40", .62), cast="#3a3a62", rim=[("#f0a070", 1.8, -1)]),
    "snow": dict(ink=WINTER, key=dict(far="#8d96a4", mid="#3c4256", near="#252a40"), fog=("#c3c9cc", 50, 520, .80), hide=(), fade=("#3a4258", .30), cast="#8b98b0", rim=[("#e4e2da", 0, 2.2)]),
    "empty": dict(ink=AUGUST, key=dict(far="#7a5456", mid="#281c2c", near="#1a1224"), fog=("#d09468", 70, 640, .58), hide=FLAG),
    "dawn": dict(ink=DAWN, key=dict(far="#8d8c98", mid="#3b3a50", near="#272638"), fog=("#d9c6ae", 60, 560, .70), hide=FLAG)}
def tone(light):
    def f(D):
        n = D["n"]; up = n[..., 2] > .35; v = .30 + .18 * up + .14 * np.clip(-n[..., 1], 0, 1) + .05 * P.noise(h, w, 500, 90, 5)
        if light == "afternoon": t = np.where(D["key"] > .15, 2, (v > .36).astype(int)); g = mask(D, "ground", "road", "grass"); return np.where(g & (D["key"] < .15), np.where((D["z"] > 44) & (D["z"] < 60), 2, 0), t)
        if light == "dusk" or light in DESERTED: v = np.where(up & mask(D, "snow", "roof"), .50, v + .22 * np.clip(n[..., 0], 0, 1)); t = (v > .38).astype(int) + (v > .60).astype(int); return np.where(mask(D, "ground"), 1, t)
        v = .26 + .50 * up + .16 * np.clip(-n[..., 1], 0, 1) + .05 * P.noise(h, w, 500, 90, 5); return (v > .36).astype(int) + (v > .62).astype(int)
    return f
def extra(light):
    def f(D, rgb):
        z = D["z"]; g = mask(D, "ground", "road"); b = N.lying(HY, VX, 260, 18, 21) + .5 * N.lying(HY, VX, 70, 8, 22); rgb = np.where((g & (b > .62))[..., None], rgb * (.95 if light != "snow" else .93), rgb); rgb = np.where((g & (b < -.72))[..., None], rgb * 1.035, rgb)
        wt = mask(D, "water"); r = N.lying(HY, VX, 200, 6, 9)
        rgb = np.where((wt & (r > .35))[..., None], rgb + (P.hexc({"afternoon": "#e2e0c9", "dusk": "#fbd79c", "snow": "#e0e0da", "empty": "#fadb9e", "dawn": "#fbe6c0"}[light]) - rgb) * .75, rgb)
        if light != "snow": rgb = np.where((mask(D, "grass") & (N.lying(HY, VX, 60, 6, 13) > .5) & (z < 160))[..., None], rgb * .92, rgb)
        if light in DESERTED: rgb = np.where((mask(D, "glass_lit") & (D["pos"][..., 0] < -8) & (abs(D["pos"][..., 1] - CLUB) < .6))[..., None], P.hexc("#f7c774"), rgb)
        return rgb
    return f
def sky(light):
    if light == "afternoon": return N.sky([(0, "#6f8ea6"), (.16, "#8fa8b2"), (.34, "#b3beb2"), (.48, "#d3cfb2"), (.565, "#e3d8b0"), (1, "#d9c99c")], [(170, 60, -300, 2000, "#9db1b6", .7), (330, 44, 900, 3500, "#b5c0b6", .7), (520, 34, -200, 1500, "#cdcdb8", .8), (640, 30, 1300, 3600, "#d6d0b4", .85), (780, 22, 200, 2400, "#dcd3b0", .9)], seed=5)
    if light == "dusk": return N.sky([(0, "#141c48"), (.14, "#25346a"), (.30, "#4a5488"), (.42, "#8d7592"), (.50, "#d48f7a"), (.55, "#f2b378"), (.575, "#f7c584"), (1, "#d99a78")], [(190, 50, -300, 2100, "#22306a", .8), (390, 40, 1100, 3500, "#43508a", .8), (560, 32, -200, 1700, "#76688f", .8), (700, 22, 900, 3400, "#b57a80", .85), (800, 16, -200, 1500, "#e0926e", .9), (880, 12, 1200, 3300, "#f0a468", .9)], 26, 5, (1200, 1000, 1300, 170, "#fbd392", .6))
    if light == "dawn": return N.sky([(0, "#42598a"), (.16, "#6c80a2"), (.32, "#96a6b9"), (.44, "#c3c2bc"), (.52, "#ecd3ae"), (.565, "#fbdcae"), (1, "#e2c8a4")], [(200, 50, -300, 2100, "#5d7299", .7), (420, 40, 1100, 3500, "#8397b0", .75), (610, 30, -200, 1700, "#aeb3b6", .8), (760, 22, 900, 3400, "#dcc6a6", .85), (850, 14, -200, 1500, "#f0cfa0", .9)], 2, 5)
    if light == "empty": return N.sky([(0, "#2b203c"), (.14, "#45304e"), (.28, "#704a57"), (.40, "#a36a5c"), (.48, "#d08b5c"), (.54, "#ecae68"), (.575, "#f5c684"), (1, "#d9a074")], [(210, 56, -300, 2100, "#3d2a48", .8), (400, 44, 1100, 3500, "#66434f", .75), (580, 34, -200, 1700, "#96605a", .75), (720, 24, 900, 3400, "#c07c5a", .8), (830, 16, -200, 1500, "#e09c62", .85)], 3, 5, (1200, 1000, 1300, 150, "#fbd898", .55))
    return N.sky([(0, "#8a97a9"), (.2, "#a0abb7"), (.42, "#bac1c5"), (.565, "#cdd0cf"), (1, "#c6c8c8")], [(200, 110, -600, 2400, "#97a3b2", .7), (430, 90, 900, 3900, "#a9b2bb", .7), (640, 60, -400, 2200, "#bcc3c7", .7)], 0, 5)
def far_trees(light):
    c = {"afternoon": ("#a9ab96", "#959a86"), "dusk": ("#8a6a86", "#6a5880"), "snow": ("#a4adb8", "#929cab"), "empty": ("#a87460", "#8a5e56"), "dawn": ("#a9a6a4", "#8f8e94")}[light]; r = np.full(w, PJ(0, 640, -5)[1]); L = N.woods(r, 130, 10, 26, c[0], 4); L = P.over(L, N.woods(r + 3 * S, 60, 8, 20, c[1], 6)); return L
FIG.update(putt="#575340", putt2="#454232", seam="#57543f")
def told_to_stand(cap):
    """At attention, three-quarters from behind: heels together, arms straight, a tunic too large for him, one puttee come undone. His head is a little down."""
    p = [("boot", "l", [(-.030, .09, .032), (-.034, .030, .030), (-.070, .014, .018)]), ("boot", "l", [(.036, .09, .032), (.040, .030, .030), (.084, .012, .018)]), ("putt", "l", [(-.042, .27, .044), (-.040, .17, .042), (-.032, .075, .029)]), ("putt", "l", [(.046, .27, .044), (.046, .17, .042), (.038, .075, .029)]), ("putt", "l", [(.066, .12, .010), (.090, .055, .009), (.118, .020, .010), (.165, .008, .008)]),
         ("leg2", "l", [(-.046, .47, .066), (-.052, .36, .066), (-.044, .27, .044)]), ("leg", "l", [(.048, .47, .066), (.056, .36, .066), (.048, .27, .044)]), *[("fold", "l", [(x - .034, y + .006, .002), (x + .034, y - .010, .002)]) for x in (-.038, .044) for y in (.225, .185, .145, .108)], ("fold", "l", [(.066, .44, .001), (.072, .36, .006), (.054, .29, .002)]), ("fold", "l", [(-.06, .44, .001), (-.074, .36, .006), (-.056, .29, .002)]),
         ("sleeve2", "l", [(-.096, .775, .038), (-.134, .63, .037), (-.128, .475, .029)]), ("glove", "l", [(-.118, .450, .021), (-.110, .415, .016)]),
         ("coat", "c", [(-.028, .862), (-.080, .832), (-.112, .800), (-.108, .70), (-.090, .585), (-.112, .50), (-.128, .395), (-.06, .372), (.02, .380), (.10, .372), (.136, .400), (.116, .50), (.094, .590), (.108, .70), (.112, .795), (.080, .832), (.032, .862)]), ("belt", "p", [(-.094, .596), (.097, .590), (.099, .560), (-.096, .564)]), ("fold", "l", [(.012, .80, .001), (.020, .70, .005), (.012, .60, .002)]), ("fold", "l", [(-.055, .74, .001), (-.050, .66, .005), (-.075, .60, .001)]), ("fold", "l", [(.006, .555, .002), (.012, .47, .005), (.006, .385, .003)]), ("fold", "l", [(.07, .55, .001), (.086, .47, .005), (.096, .40, .001)]), ("fold", "l", [(-.07, .55, .001), (-.084, .48, .005), (-.098, .40, .001)]),
         ("sleeve", "l", [(.098, .765, .040), (.138, .63, .038), (.136, .465, .030)]), ("fold", "l", [(.118, .65, .001), (.140, .625, .006), (.160, .635, .001)]), ("fold", "l", [(.112, .53, .001), (.134, .515, .005), (.152, .525, .001)]), ("glove", "l", [(.131, .438, .021), (.124, .405, .016)]),
         ("face", "c", [(-.030, .90), (.036, .90), (.040, .845), (-.034, .845)]), ("collar", "c", [(-.050, .872), (.0, .884), (.054, .872), (.062, .846), (.0, .832), (-.058, .846)]), ("hair", "c", [(-.046, .915), (-.040, .945), (.052, .945), (.052, .910), (.040, .880), (-.026, .876)]), ("face", "c", [(.040, .945), (.074, .940), (.080, .920), (.088, .906), (.076, .898), (.072, .880), (.052, .872), (.044, .905)]), ("face", "c", [(.024, .925), (.038, .930), (.036, .900), (.026, .896)])]
    return p + ([("hat", "c", [(-.052, .932), (-.066, .965), (-.040, .994), (.020, 1.002), (.074, .988), (.084, .958), (.066, .936), (.0, .930)]), ("hat2", "c", [(.060, .952), (.112, .936), (.108, .926), (.062, .934)]), ("fold", "l", [(-.050, .946, .003), (.01, .944, .004), (.070, .950, .002)])] if cap == "cap" else
                [("hat", "c", [(-.060, .905), (-.070, .965), (-.040, .998), (.020, 1.006), (.078, .992), (.086, .958), (.070, .938), (.044, .930), (.040, .880), (.010, .872), (-.040, .884)]), ("fur", "c", [(.040, .935), (.050, .975), (.080, .980), (.088, .952), (.070, .934)])])
# across the picture, distance, height; then how he runs: the last has lost his breath, the second looks back, the third holds up his trousers, the fifth his cap, the sixth is falling forward
RUNNERS = ((330, 19.8, 1.62, dict(lean=16, near_leg=(8, 24), far_leg=(14, 98), near_arm=(-14, 38), far_arm=(22, 60), cap="bare", nod=22, fat=1.16, held=True)),
           (566, 18.7, 1.73, dict(lean=3, near_leg=(33, 14), far_leg=(-20, 58), near_arm=(-46, 96), far_arm=(26, 84), back=True, nod=4)),
           (650, 19.3, 1.60, dict(lean=9, near_leg=(-27, 14), far_leg=(58, 84), near_arm=(-30, 74), far_arm=(34, 92), nod=10, fat=1.04, baggy=1.34)),
           (736, 18.2, 1.84, dict(lean=5, near_leg=(46, 42), far_leg=(-26, 66), near_arm=(-52, 88), far_arm=(30, 70), nod=-4, fat=.92)),
           (822, 19.0, 1.70, dict(lean=8, near_leg=(20, 14), far_leg=(-6, 88), near_arm=(122, 96), far_arm=(-20, 96), nod=8)),
           (918, 18.6, 1.69, dict(lean=27, near_leg=(38, 28), far_leg=(-34, 44), near_arm=(62, 46), far_arm=(20, 88), nod=-12, fat=.95)),
           (1012, 19.2, 1.76, dict(lean=7, near_leg=(-22, 34), far_leg=(44, 60), near_arm=(38, 86), far_arm=(-42, 78), nod=-6, fat=1.08)))
def people(near, light):
    C = SCRIPT[light]; ink = mixed(FIG, *C["fade"]) if C["fade"][1] else FIG; key = C["key"]["near"]; wear = lambda c: "fur" if light == "snow" and c == "cap" else c
    def ground(x, y, hm):
        px, py, s = PJ(x, y)
        if light == "afternoon": N.shadow(near, PJ, x, y, hm, SUN, C["cast"], .75)
        else: P.blot(near, P.oval(px + s * .05, py, s * .46, s * .08), C["cast"], .65, 1.2)
        return px, py, s
    for i, (across, y, hm, how) in enumerate(RUNNERS):
        x = (across * 2 * S - VX) / PJ(0, y)[2]; px, py, s = ground(x, y, hm); parts = run(**dict(how, cap=wear(how.get("cap", "cap"))))
        K.stamp(near, parts, px, py - s * (.07 if i in (1, 3) else 0), s * hm, mixed(ink, ("#8a8464", "#3c3a40", key)[i % 3], (.10, .10, .06)[i % 3]), False, C["rim"], None, 10 + i, line=(key, 1.2))
    px, py, s = ground(-2.25, 15.3, 1.72); K.stamp(near, told_to_stand(wear("cap")), px, py, s * 1.70, mixed(ink, key, .10), False, [(c, a * 1.3, b * 1.3) for c, a, b in C["rim"]], None, 3, line=(key, 1.6))
    # sentry at the gate, two at the guard-house
    for x, y, sd in ((7.2, 59.5, 1), (-5.2, 54.6, 2)): px, py, s = PJ(x, y); K.stamp(near, R.soldier(sd), px, py, s * 1.7, dict(ink, lampb=ink["body"], lampg=ink["body"], rifle=ink["strap"], seam=ink["fold"]), False, None, None, sd, line=(key, .6))
# ------------------------------------------------ what August adds when the ground is deserted
CLUB = 24.75                # y of the one window that is lit, the officers' club, in the left barracks
GREEN = ("#33293a", "#4a3a40", "#75584a")
def kaoliang(mid, D):
    """It stands higher than a man beyond the rampart, left and right of the gate, where the river lies open; its tops are red."""
    t = empty(); g = random.Random(6)
    for i in range(620):
        x = g.choice((g.uniform(-62, -5), g.uniform(9, 72))); y = g.uniform(68, 74); px, py, s = PJ(x, y); top = py - s * g.uniform(2.2, 2.7); V.tuft(t, px, py, py - top, GREEN[:2], i, 3, .35); P.blot(t, P.oval(px + g.uniform(-3, 3) * S, top, 3.2 * S, 7 * S, 7), g.choice(("#6a3a3a", "#8a4c3e")))
    t[..., 3] *= (D["z"] > 64) | ~D["a"]; mid[:] = P.over(mid, t)
def poplar(L, px, py, height, seed):
    """A poplar in leaf: one narrow crown on a short stem."""
    P.blot(L, [(px - 3 * S, py), (px + 3 * S, py), (px + 2 * S, py - height * .3), (px - 2 * S, py - height * .3)], GREEN[0]); V.crown(L, px, py - height * .55, height * .10, height * .42, GREEN, 40 + seed, 46, (.10, .22), (-.4, -.5))
def deserted(near, light):
    """By night the club's window lies on the ground as a cut shape; the halyard hangs slack from the bare pole."""
    pts = [PJ(x, y)[:2] for x, y in ((-9.1, CLUB - .9), (-9.1, CLUB + .4), (-6.0, CLUB + 1.2), (-5.6, CLUB - 2.4))]; light == "empty" and P.blot(near, pts, "#c98a5c", .9, 2.4, 3)
    N.lines_of(near, [PJ(-2.34, 38, 11.7)[:2], PJ(-1.95, 38, 5.2)[:2], PJ(-2.28, 38, 1.4)[:2]], 1.1, "#1a1224", .9, 3)
def leaves():
    """The tree beside us, in full leaf."""
    L = empty(); P.paint(L, K.tree2d(h, w, 3400 * S, 1900 * S, 1500 * S, 21, .40, .10, 7, 30 * S), "#1f1628")
    for i, (x, y, rx, ry) in enumerate(((3130, 480, 190, 150), (2960, 720, 190, 130), (3190, 820, 170, 160), (3080, 1120, 200, 140), (2900, 1010, 90, 60), (3200, 1400, 130, 120), (2830, 590, 80, 50), (3080, 1500, 120, 90), (3170, 1640, 110, 80), (2960, 1300, 110, 60))): V.crown(L, x * S, y * S, rx * S, ry * S, ("#20172a", "#33262f", "#5a4238"), 60 + i, 60, (.10, .22), (-.6, -.4))
    V.bough(L, [(3050, 760), (2850, 690), (2700, 640)], ("#33262f", "#5a4238"), "#1f1628", 7, 24, 60, 9); V.bough(L, [(3080, 1130), (2900, 1120), (2760, 1160)], ("#33262f", "#5a4238"), "#1f1628", 8, 24, 54, 8); return L
def press(light):
    C = SCRIPT[light]; T, E = tone(light), extra(light); B = lambda layer, seed, **k: N.block(RAW, layer, C["ink"], T, C["key"][layer], seed=seed, fog=C["fog"], hide=C["hide"], extra=E, lit=("glass_lit", "lamp") if light == "dusk" else ("lamp",), mute=("water", "grass", "road", "ground"), **k)
    far = P.over(far_trees(light), empty()); far = P.over(B("far", 21, wob=.8, lines=(1.8, .8), zref=60, zfade=900)[0], far); mid = B("mid", 33, wob=1.2, lines=(2.4, 1.2), zref=24, zfade=190)
    mid, D = mid
    if light in DESERTED: kaoliang(mid, D)
    for i, (x, y, hh) in enumerate(((-30, 74, 11), (-25, 78, 13), (24, 72, 9), (33, 80, 12), (44, 74, 10))): px, py, s = PJ(x, y); t = empty(); poplar(t, px, py, hh * s, i) if light in DESERTED else P.paint(t, K.poplar2d(h, w, px, py, hh * s, 30 + i), {"afternoon": "#77756a", "dusk": "#3c3860", "snow": "#7c8494"}[light]); mid = P.over(t, mid)
    near = B("near", 47, lines=(2.7, 1.3), zref=15, zfade=120)[0]
    if light in DESERTED: deserted(near, light); fore = leaves(); return P.deliver(PLACE, light, [("sky", sky(light)), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
    for i, (y, hh) in enumerate(((34.06, 260),)): px, py, s = PJ(-13.9, y, 7.4); m = K.smoke(h, w, px, py, hh * S, 90 * S, 7 + i, .5); t = empty(); P.paint(t, m * .7, {"afternoon": "#a5a7a2", "dusk": "#4e4c7c", "snow": "#8f98a4"}[light]); near = P.over(t, near)
    people(near, light)
    fore = empty(); c = {"afternoon": ("#3a3440", "#8f7f62"), "dusk": ("#0e1030", "#4c4468"), "snow": ("#2a3044", "#c9ccce")}[light]; br = K.tree2d(h, w, 3400 * S, 1900 * S, 1500 * S, 21, .40, .10, 7, 30 * S); P.paint(fore, br, c[0]); P.paint(fore, np.clip(br - P.shift(br, 2, 3), 0, 1) * (P.noise(h, w, 30, seed=3) > -.4) * .8, c[1])
    P.deliver(PLACE, light, [("sky", sky(light)), ("far", far), ("mid", mid), ("near", near), ("fore", fore)])
if __name__ == "__main__":
    for light in [a for a in sys.argv[1:] if a in LIGHTS] or LIGHTS: press(light)
