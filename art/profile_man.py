"""A man seen from the side, set by the angles of his joints: at the double, at a saw. Parts for kit.stamp: feet at y = 0, height 1."""
import math

def man(lean, near_leg, far_leg, near_arm, far_arm, cap="cap", nod=0, back=False, fat=1.0, baggy=1.0, held=False):
    """A man in tunic and puttees, seen from the side, facing right; height 1. Angles in degrees from straight down, forward is positive:
    leg = (thigh, bend of the knee), arm = (upper arm, bend of the elbow). back: he looks over his shoulder; held: his cap is in his hand."""
    D = lambda a, r: (r * math.sin(math.radians(a)), -r * math.cos(math.radians(a))); add = lambda p, q: (p[0] + q[0], p[1] + q[1]); sl, cl = D(lean, 1)[0], -D(lean, 1)[1]
    T = lambda x, y: (x * fat + sl * (y - .50), .50 + (y - .50) * cl) if y > .5 else (x * fat, y)                                    # the trunk leans from the hips
    def leg(hip, a, k, n):
        knee = add(hip, D(a, .235)); ankle = add(knee, D(a - k, .215)); toe = add(ankle, D(a - k + (92 if k < 30 else 62), .068)); b = .058 * baggy * fat; mid = add(hip, D(a, .11))
        return [("boot", "l", [(*ankle, .027), (*add(ankle, D(a - k, .022)), .025), (*toe, .017)]), ("putt" + n, "l", [(*knee, .040), (*add(knee, D(a - k, .09)), .036), (*ankle, .026)]), ("leg" + n, "l", [(*hip, .066 * fat), (*mid, b + .004), (*knee, .047 * baggy)]), ("fold", "l", [(*add(mid, (-.02, .01)), .001), (*add(knee, (-.012, .03)), .006), (*knee, .002)]),
                *[("fold", "l", [(*add(add(knee, D(a - k, t)), (-.03, .008)), .002), (*add(add(knee, D(a - k, t)), (.03, -.008)), .002)]) for t in (.07, .115, .16)]]
    def arm(at, a, k, n):
        el = add(at, D(a, .150)); wr = add(el, D(a + k, .125)); f = D(a + k, 1)
        q = [("sleeve" + n, "l", [(*at, .043 * fat), (*el, .038), (*wr, .029)]), ("glove", "l", [(*add(wr, (f[0] * .012, f[1] * .012)), .024), (*add(wr, (f[0] * .032, f[1] * .032)), .022)]), ("fold", "l", [(*add(el, (-.020, .014)), .001), (*el, .005), (*add(el, D(a + k, .04)), .001)])]
        return q + ([("hat", "c", [add(wr, d) for d in ((-.03, -.02), (.05, .0), (.075, -.045), (.03, -.075), (-.03, -.06))])] if held and not n else [])
    p = arm(T(.045, .79), *far_arm, "2") + leg((.012, .485), *far_leg, "2") + leg((-.012, .485), *near_leg, "")
    p += [("coat", "c", [T(*q) for q in ((-.088, .43), (-.094, .55), (-.100, .66), (-.086, .76), (-.04, .835), (.035, .850), (.088, .80), (.100, .68), (.088, .56), (.112, .44), (.01, .405))]), ("belt", "p", [T(*q) for q in ((-.097, .575), (.092, .568), (.092, .540), (-.096, .546))]), ("fold", "l", [(*T(-.02, .535), .001), (*T(-.03, .48), .005), (*T(-.04, .43), .002)]), ("fold", "l", [(*T(.055, .80), .001), (*T(.045, .70), .005), (*T(.062, .60), .001)]), ("collar", "l", [(*T(.0, .845), .024), (*T(.045, .842), .024)])]
    n0 = T(.035, .855); sn, cn = D(nod + lean * .5, 1)[0], -D(nod + lean * .5, 1)[1]; Hd = lambda x, y: (n0[0] + (x * cn + y * sn) * (-1 if back else 1), n0[1] - x * sn + y * cn)
    p += [("face", "c", [Hd(*q) for q in ((-.03, -.02), (-.03, .07), (.03, .10), (.066, .085), (.070, .060), (.088, .036), (.072, .026), (.070, .0), (.045, -.016), (.022, -.012), (.02, -.03))]), ("hair", "c", [Hd(*q) for q in ((-.048, .06), (-.040, .095), (.022, .10), (.030, .058), (.010, .030), (-.010, .0), (-.034, .012))])]
    p += {"cap": [("hat", "c", [Hd(*q) for q in ((-.056, .078), (-.060, .118), (-.012, .146), (.052, .136), (.074, .104), (.070, .082), (.01, .080))]), ("hat2", "c", [Hd(*q) for q in ((.050, .092), (.118, .070), (.110, .060), (.052, .074))])], "bare": [("hair", "c", [Hd(*q) for q in ((-.050, .05), (-.056, .100), (-.012, .136), (.050, .126), (.074, .092), (.04, .092), (.0, .07))])],
          "fur": [("hat", "c", [Hd(*q) for q in ((-.060, .055), (-.064, .112), (-.012, .146), (.056, .136), (.078, .100), (.070, .078), (.02, .078), (-.006, .02), (-.040, .008))]), ("fur", "c", [Hd(*q) for q in ((.030, .078), (.034, .112), (.066, .116), (.080, .092), (.070, .074))])]}[cap] + arm(T(.0, .790), *near_arm, "")
    low = min(y - r for t, k, d in p if t == "boot" for _, y, r in d); return [(t, k, [(q[0], q[1] - low, *q[2:]) for q in d]) for t, k, d in p]
