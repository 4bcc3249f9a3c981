"""Ambiences beyond the first five: rooms, roads and weathers, each a loop without a seam (see sounds.py for how).
Each function takes a numpy RandomState and a length in seconds and gives one round in stereo, any level. The rounds are
short, so nothing in them may be so marked that its return is noticed."""
import numpy as np
from scipy import signal
from dsp import SR, impulse, lp
from sounds import (add, air, band, bark, bootfall, bubble, burst, cfilt, cnoise, crackle, creak, croom, drop, env, hoof, links, modes,
                    paper, slosh, slow, snowstep, tick, voices, wind)
from things import clock, edges, keystroke, tone


def both(x, left, right):
    """One mono layer, placed."""
    return np.stack([x * left, x * right], 1)


def low(f):
    """A gentle cut above f for cfilt, as distance and walls make it."""
    return lambda g: 1 / (1 + (g / f) ** 2) / (1 + (55 / g) ** 2)


def soft(f):
    """The same without its lower edge: for whole layers, which a filter with a beginning would give a seam."""
    return lambda g: 1 / (1 + (g / f) ** 2)


def crickets(n, rs, count, lo=3600, hi=5200, rate=2.2):
    """A field of crickets: each has its own note, its own pace (whole chirps in a round) and its own moments of doubt."""
    y = np.zeros((n, 2)); t = clock(n); L = n / SR
    for _ in range(count):
        f = np.round((lo + (hi - lo) * rs.rand()) * L) / L
        pace = np.round(rate * (.8 + .5 * rs.rand()) * L) / L
        chirp = np.clip(np.sin(2 * np.pi * (pace * t + rs.rand())) - .35, 0, 1) ** 1.2
        pulse = .5 + .5 * np.sin(2 * np.pi * np.round(31 * L) / L * t + rs.rand() * 6)
        s = np.sin(2 * np.pi * f * t) * chirp * pulse * np.clip(2.5 * slow(n, 3.5, rs) - .6, 0, 1) * rs.rand()
        p = rs.rand(); y += both(s, p, 1 - p)
    return y / (y.std() + 1e-9)


def horse_breath(rs):
    """A horse blows: air through soft lips that flutter."""
    m = int(.75 * SR); t = clock(m)
    flutter = .45 + .55 * np.clip(np.sin(2 * np.pi * np.cumsum(24 - 9 * t) / SR), 0, 1)
    return cnoise(m, band(130, 1500, -4), rs) * flutter * np.clip(t / .06, 0, 1) * np.exp(-t / .22) * edges(m, .01, .1)


def munch(rs):
    """One turn of a horse's jaw on hay."""
    m = int(.34 * SR)
    g = signal.oaconvolve((rs.rand(m) < .03) * rs.randn(m), np.exp(-np.arange(300) / 60) * rs.randn(300), "same")
    return (g / (g.std() + 1e-9) * .5 + cnoise(m, band(300, 1900, -4), rs)) * np.hanning(m) ** 1.4


def lark(rs, d):
    """A lark so high that it is only a trickle of notes."""
    y = np.zeros(int(d * SR)); at = .1
    while at < d - .2:
        m = int((.04 + .05 * rs.rand()) * SR); u = clock(m)
        f0 = 3100 + 1700 * rs.rand()
        drop(y, tone(f0 * (1 + (rs.rand() - .5) * 4 * u), ((1, 1),)) * np.hanning(m), at, .3 + .7 * rs.rand())
        at += .05 + .09 * rs.rand()
    return y * np.hanning(len(y)) ** .5


def sparrow(rs):
    m = int(.09 * SR); u = clock(m)
    return tone(3000 + 900 * rs.rand() + 9000 * u * (rs.rand() - .3), ((1, 1), (2, .15))) * np.hanning(m)


def steam(rs, d):
    m = int(d * SR)
    return cnoise(m, band(900, 6500, -2), rs) * edges(m, d * .25, d * .6) * slow(m, .2, rs, .6, 1)


# ----------------------------------------------------------------------------------------------------- the town
def tram_street(rs, L=20.0):
    """A street with the snow gone: a tram somewhere in it, cabs, talk at a distance, sparrows under the eaves."""
    n = int(L * SR)
    x = air(n, rs, .016, 70, 4500, -4)
    for count, lo, hi, a in ((7, 95, 150, .050), (5, 180, 260, .036)):
        x += cfilt(voices(n, rs, count, lo, hi, .4), low(1500)) * a * slow(n, 4, rs, .5, 1)[:, None]
    m = int(8 * SR); u = clock(m); e = np.exp(-((u - 4) / 1.7) ** 2)
    car = (cnoise(m, band(40, 200, -3), rs) * (.8 + .2 * np.sin(2 * np.pi * 5.4 * u)) + .12 * cnoise(m, band(200, 900, -4), rs)) * e
    car += .10 * tone(112 + 22 * np.sin(np.pi * u / 8), ((1, 1), (2, .6), (5, .2))) * e
    drop(car, modes(1.1, [1174, 2420, 3150], [.35, .2, .1], [1, .5, .3], rs, .002), 2.7, .05)
    add(x, lp(car, 1500), 4.5, .12, -.3)
    at = 12.2
    while at < 18.6:                                                             # a cab at a walk on setts
        g = np.exp(-((at - 15.2) / 1.7) ** 2)
        add(x, lp(hoof(rs), 2600), at, .17 * g, np.interp(at, [12, 19], [.7, -.6])); at += .30 + .015 * rs.randn()
    for _ in range(26):
        add(x, sparrow(rs), L * rs.rand(), .012 * rs.rand() ** 1.5, rs.rand() * 1.6 - .8)
    for _ in range(30):                                                          # soles
        add(x, lp(burst(.07, 300, 2400, .001, .014, rs, -4), 1800), L * rs.rand(), .05 * rs.rand() ** 1.6, rs.rand() * 1.6 - .8)
    return croom(x, impulse(.8, 2400, .03, 121, size=.12), .3)


def station(rs, L=20.0):
    """A station hall and its platform: talk gone round under a roof, bundles put down, an engine that waits and leaks."""
    n = int(L * SR)
    x = air(n, rs, .012, 60, 3500, -4)
    hall = sum(voices(n, rs, c, lo, hi, .5) * a for c, lo, hi, a in ((9, 95, 150, .055), (8, 175, 280, .040)))
    x += cfilt(hall, low(1300)) * slow(n, 5, rs, .6, 1)[:, None]
    pump = np.zeros(n); k = 0.0                                                  # the engine's air pump, slow
    while k < L - .3:
        drop(pump, burst(.22, 120, 1400, .02, .06, rs, -4), k, .5); drop(pump, modes(.12, [96, 190], [.03, .02], [1, .5], rs, .05), k, .5)
        k += L / 16
    x += both(cfilt(pump, soft(1300)), .05, .11)
    for at, d, g in ((2.2, 2.6, .020), (10.4, 3.4, .026), (16.5, 1.8, .014)):
        add(x, lp(steam(rs, d), 5200), at, g, .6)
    for at, p in ((1.4, -.6), (6.1, .2), (8.8, -.3), (13.9, .5), (18.2, -.7)):
        add(x, lp(modes(.3, [72, 130, 260], [.05, .03, .015], [1, .6, .3], rs, .05), 900), at, .16 * (.5 + .5 * rs.rand()), p)
    for _ in range(40):
        add(x, lp(burst(.07, 300, 2400, .001, .014, rs, -4), 1800), L * rs.rand(), .07 * rs.rand() ** 1.6, rs.rand() * 1.6 - .8)
    return croom(x, impulse(2.2, 2300, .03, 122, size=.16), .55)


def hall(rs, L=20.0):
    """A hall with people sitting in it, who wait: breath, chairs, a programme, a cough that is answered."""
    n = int(L * SR)
    x = air(n, rs, .014, 60, 2600, -4)
    x += cfilt(voices(n, rs, 7, 95, 240, .28), low(900)) * .022 * slow(n, 4, rs, .4, 1)[:, None]
    for at, p, g in ((2.7, -.5, 1), (3.3, .6, .7), (9.6, .2, .8), (15.1, -.2, .9), (15.5, -.2, .6)):
        add(x, lp(burst(.24, 230, 1600, .008, .05, rs, -4), 1200), at, .055 * g, p)
    for at, p in ((1.2, .4), (5.6, -.7), (8.1, .1), (12.4, .7), (17.3, -.4), (18.8, .3)):
        add(x, creak(rs, .3 + .3 * rs.rand(), 150 + 80 * rs.rand(), 200, 1200), at, .045, p)
    for at, p in ((6.8, -.2), (13.4, .5)):
        add(x, lp(paper(rs, .8 + .3 * rs.rand()), 3800), at, .05, p)
    return croom(x, impulse(1.9, 2600, .025, 123, size=.14), .5)


def office(rs, L=20.0):
    """An office with its door open on a corridor: machines in other rooms, a clock, a drawer of cards, steps and back."""
    n = int(L * SR)
    x = air(n, rs, .010, 60, 3200, -5)
    far = np.zeros((n, 2))
    for start, length, p, g in ((.6, 4.2, -.6, 1.0), (6.4, 2.6, .5, .55), (9.4, 5.0, -.5, .9), (15.6, 3.2, .6, .6)):
        at = start
        while at < start + length:
            add(far, keystroke(rs, .6 + .4 * rs.rand()), at, g, p)
            at += .12 + .07 * rs.rand() + (.35 if rs.rand() < .13 else 0)
    for at in (4.6, 14.2):
        add(far, modes(.8, [2093, 4220], [.3, .15], [1, .4], rs, .001), at, .16, -.5)
    x += cfilt(croom(far, impulse(.8, 1900, .02, 124, size=.08), .45), soft(1700)) * .11
    for k in range(int(L)):
        add(x, tick(rs, 520 if k % 2 else 480, .8), k + .25 + .002 * rs.randn(), .055, .4)
    for at, g in ((3.3, .06), (11.8, .05), (17.9, .06)):
        add(x, lp(paper(rs, .7 + .3 * rs.rand()), 4000), at, g, -.2)
    m = int(.8 * SR)
    add(x, lp(cnoise(m, band(160, 1200, -4), rs) * np.hanning(m) * slow(m, .02, rs, .4, 1), 1400), 8.2, .05, .3)   # the drawer
    add(x, lp(modes(.25, [110, 230, 480], [.04, .03, .015], [1, .6, .4], rs, .04), 1300), 8.85, .10, .3)
    for k in range(7):
        add(x, lp(modes(.12, [95, 170, 330], [.03, .02, .01], [1, .6, .3], rs, .05), 700), 13.6 + .55 * k, .055 * np.exp(-((k - 3) / 2.2) ** 2), .7)
    return croom(x, impulse(.6, 3000, .01, 125, size=.03), .35)


def cellar(rs, L=20.0):
    """Under a house: water that finds its way down a wall, a beam, feet on the boards above, and nothing said."""
    n = int(L * SR)
    x = air(n, rs, .005, 40, 1800, -5)
    x += (.020 * cnoise(n, band(40, 170, -4), rs) * slow(n, 5, rs, .6, 1))[:, None]
    k = .4
    while k < L - .5:
        add(x, bubble(rs, 760 + 180 * rs.rand(), .07), k, .10 * (.5 + .5 * rs.rand()), .45); k += 1.35 + .9 * rs.rand()
    for k in range(9):
        g = np.exp(-((k - 4) / 3.0) ** 2)
        add(x, lp(modes(.3, [58, 96, 150], [.06, .04, .02], [1, .7, .3], rs, .05), 260), 5.2 + .62 * k + .02 * rs.randn(), .32 * g, -.5 + .12 * k)
    for at, d, p in ((3.1, .7, -.3), (9.7, .5, .1), (16.4, .9, .2)):
        add(x, creak(rs, d, 95, 130, 600), at, .06, p)
    for at in (12.6, 17.8):                                                      # earth
        for _ in range(8):
            add(x, burst(.03, 900, 4200, .0003, .003, rs), at + .35 * rs.rand(), .045 * rs.rand(), -.6)
    return croom(x, impulse(.9, 1700, .008, 126, size=.03), .5)


def crowd_august(rs, L=20.0):
    """People who have come out to look: talk in the open, engines that stand and run, somebody laughing too long."""
    n = int(L * SR)
    x = air(n, rs, .014, 80, 5200, -4)
    for count, lo, hi, busy, a in ((10, 95, 150, .5, .070), (9, 180, 280, .5, .060), (4, 260, 380, .4, .034)):
        x += cfilt(voices(n, rs, count, lo, hi, busy), low(2100)) * a * slow(n, 4, rs, .55, 1)[:, None]
    t = clock(n)
    for f0, a, p in ((27.5, .040, .3), (31.25, .028, .7)):                       # lorries; whole turns in a round
        f = np.round(f0 * L) / L
        fire = (.5 + .5 * np.sin(2 * np.pi * f * t)) ** 6
        eng = cnoise(n, band(45, 320, -3), rs) * (.25 + fire) * slow(n, 2.5, rs, .7, 1)
        x += both(eng * a, 1 - p, p)
    for at, g in ((5.3, .05), (14.8, .04)):
        m = int(1.3 * SR); v = voices(m, rs, 3, 200, 330, 1.0) * np.hanning(m)[:, None]
        add(x, lp(v, 1800), at, g)
    for _ in range(44):
        add(x, lp(burst(.07, 300, 2600, .001, .014, rs, -4), 2000), L * rs.rand(), .06 * rs.rand() ** 1.5, rs.rand() * 1.8 - .9)
    for _ in range(18):
        add(x, sparrow(rs), L * rs.rand(), .010 * rs.rand() ** 1.5, rs.rand() * 1.6 - .8)
    return croom(x, impulse(.8, 2600, .03, 127, size=.12), .28)


def veranda(rs, L=20.0):
    """A summer evening outside a house: leaves, crickets that begin, cups on a tray, the town behind the fence."""
    n = int(L * SR)
    x = air(n, rs, .010, 60, 4000, -4)
    g = slow(n, 4, rs, .2, 1, 1.6)
    for c in range(2):
        x[:, c] += .030 * np.roll(g, c * 1500) * cnoise(n, band(900, 5200, -3), rs)
    x += crickets(n, rs, 9) * .0065
    x += cfilt(voices(n, rs, 3, 110, 230, .3), low(800)) * .014
    for at, p in ((3.6, .3), (4.1, .3), (11.2, -.2), (16.9, .4)):
        f = 2300 + 700 * rs.rand()
        add(x, modes(.3, [f, f * 1.7, 760], [.05, .03, .02], [1, .4, .4], rs, .01), at, .030 * (.5 + .5 * rs.rand()), p)
    for at, d, p in ((7.4, .6, -.5), (18.0, .5, -.4)):
        add(x, creak(rs, d, 180, 240, 1200), at, .04, p)
    for at, a in ((9.2, 1.0), (9.7, .7), (14.0, .5)):
        b = lp(bark(rs), 900); add(x, b / np.abs(b).max(), at, .035 * a, .8)
    return croom(x, impulse(.5, 2800, .015, 128, size=.06), .22)


# --------------------------------------------------------------------------------------------------- the unit
def wagon(rs, L=18.72):
    """Inside a wagon: rail joints in pairs of pairs, the floor, planks that work against each other, a stove's door."""
    n = int(L * SR); x = np.zeros((n, 2)); beat = L / 13                         # 1.44 s to a rail
    sway = .8 + .2 * np.sin(2 * np.pi * np.arange(n) / n * 26)
    for c in range(2):
        x[:, c] += .24 * cnoise(n, band(28, 110, -2), rs) * sway + .18 * cnoise(n, band(90, 480, -4), rs) * slow(n, .8, rs, .7, 1)
        x[:, c] += .045 * cnoise(n, band(500, 3200, -3), rs) * slow(n, 1.5, rs, .4, 1)
    for k in range(13):
        for off, g, p in ((0, 1, -.25), (.165, .85, .2), (.62, .42, -.5), (.785, .36, .5)):
            cl = modes(.3, [58, 92, 173, 410, 870], [.07, .05, .035, .014, .007], [1, .9, .6, .35, .22], rs, .04)
            drop(cl, burst(.05, 500, 3000, .0006, .010, rs, -4), 0, .25)
            add(x, cl, k * beat + off + rs.randn() * .006, 1.5 * g * (1 + .12 * rs.randn()), p)
    for _ in range(9):
        add(x, creak(rs, .25 + .3 * rs.rand(), 180 + 120 * rs.rand(), 260, 1500), rs.rand() * L, .13, rs.rand() * 1.4 - .7)
    for at in (4.3, 11.9, 12.6):
        add(x, lp(links(rs, .4, 4), 3500), at, .06, .5)
    return croom(x, impulse(.35, 2200, .004, 129, size=.012), .35)


def barracks(rs, L=20.0):
    """A barrack room after lights out: forty men breathing, a stove, planks, a sentry's steps under the window."""
    n = int(L * SR)
    x = air(n, rs, .006, 60, 2600, -4)
    x += cfilt(wind(n, rs, .35, 5, .08), low(320)) * .016
    for _ in range(11):                                                          # each breathes in his own time
        period = L / rs.randint(4, 7); start = rs.rand() * period; p = rs.rand() * 1.8 - .9; g = .3 + .7 * rs.rand() ** 2
        for k in range(int(round(L / period))):
            m = int(1.5 * SR)
            b = cnoise(m, band(240, 1500, -3), rs) * np.hanning(m) ** 1.3
            add(x, b, start + k * period + .05 * rs.randn(), .034 * g, p)
    fire = np.zeros((n, 2)); crackle(fire, rs, 3.0, L, .13, -.4, 700, 5000)
    x += cfilt(fire, soft(4200)) + (.010 * cnoise(n, band(60, 300, -4), rs) * slow(n, .15, rs, .5, 1))[:, None]
    for i in range(9):
        add(x, lp(bootfall(rs, 0), 700), 6.5 + i * .66 + rs.randn() * .02, .10 * np.exp(-((i - 4) / 3) ** 2), -.4 + .1 * i)
    for at, p in ((3.4, -.6), (14.7, .5), (17.2, -.1)):
        add(x, creak(rs, .5, 140, 190, 1100), at, .065, p)
    add(x, lp(burst(.24, 230, 1500, .008, .05, rs, -4), 1000), 12.3, .06, .7)    # a cough
    return croom(x, impulse(.8, 2200, .010, 130, size=.03), .42)


def stable(rs, L=20.0):
    """Horses at night: jaws, a hoof set down on planks, a chain through its ring, breath; hay pulled from the rack."""
    n = int(L * SR)
    x = air(n, rs, .009, 50, 2600, -4)
    x += cfilt(wind(n, rs, .3, 6, .05), low(280)) * .022
    for p, g, pace in ((-.6, 1.0, .78), (.2, .7, .83), (.7, .5, .74)):
        at = rs.rand() * 2
        while at < L - .5:
            if np.sin(at * .9 + 5 * p) > -.35:
                add(x, lp(munch(rs), 1900), at, .040 * g * (.6 + .4 * rs.rand()), p)
            at += pace * (1 + .05 * rs.randn())
    for at, p in ((2.1, -.5), (5.9, .6), (6.3, .6), (11.4, -.1), (15.8, .3)):
        add(x, lp(modes(.3, [68, 118, 215, 420], [.06, .04, .02, .01], [1, .8, .5, .2], rs, .05), 1200), at, .20 * (.6 + .4 * rs.rand()), p)
    for at, p in ((3.6, -.6), (9.0, .2), (13.2, .7), (18.3, -.4)):
        add(x, lp(links(rs, .5, 6), 4200), at, .050, p)
    for at, p, g in ((7.7, -.3, .07), (16.9, .5, .055)):
        add(x, horse_breath(rs), at, g, p)
    for at, p in ((4.8, .1), (12.5, -.6)):
        m = int(.5 * SR)
        add(x, cnoise(m, band(800, 5000, -3), rs) * np.hanning(m) * slow(m, .03, rs, .3, 1), at, .022, p)
    return croom(x, impulse(.6, 2400, .010, 131, size=.04), .35)


def rain_roof(rs, L=20.0):
    """Rain on an iron roof, close over one's head; the gutter, and the ground outside."""
    n = int(L * SR); x = np.zeros((n, 2))
    g = slow(n, 5, rs, .6, 1)
    for c in range(2):
        x[:, c] += .060 * g * cnoise(n, band(350, 4200, -3), rs) + .020 * g * cnoise(n, band(3000, 9000, -3), rs)
        x[:, c] += .030 * cnoise(n, band(90, 350, -3), rs) * slow(n, 2, rs, .5, 1)
    for _ in range(1500):
        f = 620 + 2100 * rs.rand() ** 1.5
        d = modes(.05, [f, f * 1.7, 310], [.009, .005, .012], [1, .4, .5], rs, .02)
        add(x, d, rs.rand() * L, .20 * rs.rand() ** 2.4, rs.rand() * 1.8 - .9)
    for k in range(26):
        add(x, bubble(rs, 470 + 90 * rs.rand(), .08), k * L / 26 + .06 * rs.randn(), .10 * (.5 + .5 * rs.rand()), .6)
    return croom(x, impulse(.4, 2800, .004, 132, size=.014), .25)


# ------------------------------------------------------------------------------------------------ steppe, river, snow
def steppe(rs, L=24.0):
    """The steppe by day: wind with nothing to stop it, feather-grass, grasshoppers, one lark."""
    n = int(L * SR)
    x = wind(n, rs, .32, 4.5, .05) * .026
    g = slow(n, 3.0, rs, .15, 1.0, 1.6)
    for c in range(2):
        x[:, c] += .020 * np.roll(g, c * 1700) * cnoise(n, band(2200, 8000, -3), rs)
    hop = cnoise(n, band(5200, 9500, -1, 3), rs) * (.5 + .5 * np.sin(2 * np.pi * np.round(17 * L) / L * clock(n))) * np.clip(2 * slow(n, 2.2, rs) - .7, 0, 1)
    x += both(hop * .016, .7, .4)
    for at, d, p in ((3.5, 4.2, .4), (14.2, 5.0, .55)):
        add(x, lark(rs, d), at, .045, p)
    return croom(x, impulse(.3, 2600, .02, 133, size=.1), .1)


def steppe_night(rs, L=24.0):
    """The steppe at night: the wind lies down, crickets, a tethered horse, and distance."""
    n = int(L * SR)
    x = wind(n, rs, .45, 7, .06) * .012
    x += crickets(n, rs, 12, 3300, 4700, 1.7) * .0075
    for at, p, g in ((4.6, -.5, .06), (17.4, -.4, .045)):
        add(x, lp(horse_breath(rs), 1600), at, g, p)
    for at in (6.2, 12.9, 13.4, 20.1):
        add(x, lp(hoof(rs), 1500), at, .07 * (.5 + .5 * rs.rand()), -.45)
    for at in (8.7, 18.8):
        add(x, lp(links(rs, .4, 4), 3400), at, .028, -.5)
    return croom(x, impulse(.4, 2200, .03, 134, size=.15), .15)


def ice(rs, L=24.0):
    """River ice in hard frost: it speaks under the snow, high note first; wind over it, drift that hisses."""
    n = int(L * SR)
    x = wind(n, rs, .30, 5.5, .14) * .022
    g = slow(n, 3.0, rs, .1, 1.0, 2.0)
    for c in range(2):
        x[:, c] += .013 * np.roll(g, c * 1300) * cnoise(n, band(3000, 9000, -3), rs)
    for at, f1, a, p in ((3.2, 3600, .10, -.5), (9.8, 2600, .06, .6), (11.1, 3000, .045, .2), (18.6, 3900, .08, -.1)):
        m = int(1.1 * SR); u = clock(m)
        add(x, tone(90 + f1 * np.exp(-u / .05), ((1, 1),)) * env(m, .002, .16, .7) * edges(m, .002, .1), at, a, p)
    for at, f0, p in ((5.0, 62, -.2), (14.2, 54, .4)):
        m = int(3.2 * SR); u = clock(m)
        add(x, tone(f0 + 14 * slow(m, .9, rs, -1, 1), ((1, 1), (2.3, .4))) * np.hanning(m) * (.5 + .5 * slow(m, .09, rs)), at, .065, p)
    return croom(x, impulse(2.2, 2200, .06, 135, size=.16), .35)


def snow_camp(rs, L=20.0):
    """Men round a fire in the taiga: resin, wind in the tops and none below, snow trodden, a horse, few words."""
    n = int(L * SR)
    x = air(n, rs, .007, 50, 2400, -5)
    x += cfilt(wind(n, rs, .3, 6, .10), lambda f: 1 / (1 + (f / 1400) ** 2) / (1 + (170 / f) ** 2)) * .040
    fire = np.zeros((n, 2)); crackle(fire, rs, 9, L, .22, -.15)
    flame = cnoise(n, band(70, 480, -4), rs) * slow(n, .10, rs, .35, 1) * slow(n, 2.5, rs, .6, 1)
    x += cfilt(fire, soft(6000)) + both(flame, .030, .026)
    for _ in range(13):
        add(x, lp(snowstep(rs), 2800), rs.rand() * L, .05 * (.4 + .6 * rs.rand()), rs.rand() * 1.6 - .8)
    x += cfilt(voices(n, rs, 3, 95, 140, .22), low(900)) * .016
    add(x, lp(horse_breath(rs), 1800), 8.4, .05, .7); add(x, lp(links(rs, .4, 5), 3600), 9.3, .03, .7)
    for at in (5.1, 15.6):
        add(x, lp(modes(.2, [210, 390, 820], [.03, .02, .012], [1, .6, .4], rs, .05), 1700), at, .07, -.2)    # a branch is put on
    return croom(x, impulse(.5, 2000, .02, 136, size=.1), .2)


def amur_night(rs, L=24.0):
    """A very broad river in the dark: its weight, its edge, a moored boat; on the far bank a dog, and once an engine."""
    n = int(L * SR)
    x = air(n, rs, .006, 50, 2400, -4)
    x += (.018 * cnoise(n, band(45, 260, -4), rs) * slow(n, 4, rs, .6, 1))[:, None]
    for c in range(2):
        x[:, c] += .012 * cnoise(n, band(300, 1900, -5), rs) * slow(n, 1.3, rs, .3, 1, 1.4)
    k = 0.0
    while k < L - .4:
        add(x, slosh(rs, .6 + .9 * rs.rand(), 120, 600 + 900 * rs.rand() ** 2), k, .05 + .13 * rs.rand() ** 1.6, rs.rand() * 1.2 - .9)
        k += .7 + 1.9 * rs.rand()
    for at, d in ((5.8, 1.1), (15.1, .9)):
        add(x, creak(rs, d, 90, 130, 700), at, .06, -.6)
    for at, g in ((9.3, 1.0), (9.8, .7), (11.0, .6)):
        b = lp(bark(rs), 650); add(x, b / np.abs(b).max(), at, .034 * g, .75)
    m = int(7 * SR); u = clock(m)
    boat = tone(np.full(m, 46.0), ((1, 1), (2, .6), (3, .3))) * (.6 + .4 * np.sin(2 * np.pi * 7.7 * u)) * np.exp(-((u - 3.5) / 1.7) ** 2)
    add(x, lp(boat, 260), 15.5, .020, .8)
    x += crickets(n, rs, 4, 3000, 3900, 1.5) * .0022
    return croom(x, impulse(1.2, 1900, .05, 137, size=.2), .3)


def hayfield(rs, L=20.0):
    """A meadow at haymaking: blades some way off, grasshoppers, a whetstone, larks, a horse at the edge."""
    n = int(L * SR)
    x = air(n, rs, .005, 70, 4500, -4)
    g = slow(n, 4, rs, .2, 1, 1.5)
    for c in range(2):
        x[:, c] += .014 * np.roll(g, c * 1500) * cnoise(n, band(1200, 6500, -3), rs)
    x += crickets(n, rs, 8, 4600, 7000, 3.1) * .0050
    for man, (p, pace) in enumerate(((-.6, 2.5), (-.2, 2.22), (.5, 2.86))):      # whole strokes in a round
        for k in range(int(round(L / pace))):
            m = int(.55 * SR); u = np.linspace(0, 1, m)
            s = cnoise(m, band(900, 4200, -3), rs) * np.clip(u / .62, 0, 1) ** 1.6 * np.clip((.9 - u) / .1, 0, 1)
            add(x, s, .3 * man + k * L / int(round(L / pace)) + .05 * rs.randn(), .022 * (.7 + .3 * rs.rand()), p)
    for k in range(7):
        add(x, modes(.25, [2480, 3650, 5300], [.07, .05, .03], [1, .6, .3], rs, .006), 12.1 + .24 * k + .02 * rs.randn(), .011, .35)
    add(x, lark(rs, 5.0), 4.0, .008, .3); add(x, lark(rs, 3.5), 15.0, .006, -.4)
    add(x, lp(horse_breath(rs), 1800), 9.6, .035, .75)
    return croom(x, impulse(.3, 2800, .02, 138, size=.1), .1)


AMBIENCES = {"tram-street": tram_street, "station": station, "hall": hall, "office": office, "cellar": cellar,
             "crowd-august": crowd_august, "veranda": veranda, "wagon": wagon, "barracks": barracks, "stable": stable,
             "rain-roof": rain_roof, "steppe": steppe, "steppe-night": steppe_night, "ice": ice, "snow-camp": snow_camp,
             "amur-night": amur_night, "hayfield": hayfield}
