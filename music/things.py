"""Effects: things that are handled, passed or heard once. Synthesis only, as in sounds.py, whose blocks it is made of.
Each function takes a numpy RandomState and gives the sound in mono or stereo, any level."""
import numpy as np
from scipy import signal
from dsp import SR, hp, impulse, lp
from choir import formant, saw
from sounds import band, bubble, burst, cnoise, creak, drop, hoof, links, modes, out_tail, slow


def clock(n):
    """n samples counted in seconds."""
    return np.arange(n) / SR


def edges(n, a, b):
    """A rise of a seconds and a fall of b seconds over n samples."""
    t = clock(n)
    return np.clip(t / a, 0, 1) * np.clip((n / SR - t) / b, 0, 1)


def tone(f, overtones):
    """A pitch that may move, as a sum of [(multiple, level)]."""
    ph = 2 * np.pi * np.cumsum(f) / SR
    return sum(a * np.sin(k * ph) for k, a in overtones)


# ------------------------------------------------------------------------------------------- streets and rails
def tram(rs):
    """A small tram takes a bend: motors that whine up and down, flanges on the rail, the driver's foot bell twice."""
    n = int(4.6 * SR); t = clock(n)
    near = np.exp(-((t - 2.4) / 1.25) ** 2)
    y = (.30 * cnoise(n, band(40, 190, -3), rs) + .09 * cnoise(n, band(190, 900, -4), rs)) * near * (.8 + .2 * np.sin(2 * np.pi * 6.1 * t))
    y += .07 * tone(118 + 34 * np.sin(np.pi * t / 4.6), ((1, 1), (2, .7), (5, .25), (7, .12))) * near
    flange = tone(1730 + 60 * slow(n, .12, rs, -1, 1), ((1, 1), (1.51, .5))) * slow(n, .03, rs) ** 2
    y += .11 * flange * np.exp(-((t - 2.7) / .5) ** 2)
    for at in (.75, 1.05):
        drop(y, modes(1.3, [1174, 2420, 3150, 4390], [.42, .25, .14, .08], [1, .6, .35, .2], rs, .002), at, .55)
    for at in (2.15, 2.27, 2.95, 3.07):                                          # the rail joint under both axles
        drop(y, modes(.2, [74, 130, 310], [.05, .03, .015], [1, .7, .3], rs, .04), at, .45)
    return lp(out_tail(y * edges(n, .3, .5), impulse(.8, 3000, .02, 101, size=.09), .35, .6), 6500)


def train(rs):
    """A train a mile off at night: the whistle sags as the steam goes down, the wagons follow it and are gone."""
    n = int(6.0 * SR); t = clock(n); y = np.zeros(n)
    for at, d in ((.1, .5), (.95, 1.7)):
        m = int((d + .4) * SR); u = clock(m)
        sag = 1 - .035 * np.exp(-u / .1) - .03 * np.clip((u - d + .1) / .4, 0, 1)
        e = np.clip(u / .16, 0, 1) ** 1.5 * np.clip((d + .35 - u) / .32, 0, 1)
        pipes = sum(a * tone(f * sag * (1 + .002 * slow(m, .05, rs, -1, 1)), ((1, 1), (2, .25), (3, .1)))
                    for f, a in ((311, 1), (370, .8), (466, .7)))
        drop(y, (.3 * pipes + .3 * cnoise(m, band(300, 3800, -3), rs)) * e, at, .5)
    roll = cnoise(n, band(45, 260, -3), rs) * np.exp(-((t - 3.9) / 1.4) ** 2)
    y += .30 * roll * (.6 + .4 * np.maximum(0, np.sin(2 * np.pi * 2.6 * t)) ** 3)
    return lp(out_tail(y * edges(n, .05, 1.0), impulse(2.4, 1900, .09, 102, size=.3), .7, 1.2), 2400)


def wheels(rs):
    """A goods wagon starts to move: couplings take up one after another, then the joints come, slowly, and quicken."""
    n = int(4.4 * SR); t = clock(n); y = np.zeros(n)
    for at, g in ((.10, .4), (.32, .7), (.52, 1.0)):
        drop(y, modes(.8, [64, 118, 235, 690, 1240], [.11, .08, .06, .05, .03], [1, .9, .5, .3, .2], rs, .03), at, g)
        drop(y, links(rs, .4, 8), at + .03, .12 * g)
    y += .24 * cnoise(n, band(32, 210, -3), rs) * np.clip((t - .5) / 2.2, 0, 1)
    at, gap = 1.15, .74
    while at < 4.0:
        for off, g in ((0, 1), (.15, .8)):
            drop(y, modes(.3, [58, 92, 173, 410, 870], [.07, .05, .035, .014, .007], [1, .9, .6, .35, .2], rs, .04), at + off, .62 * g)
        at += gap; gap *= .90
    drop(y, creak(rs, .7, 170, 240, 1500), .8, .16)
    return out_tail(y * edges(n, .01, .7), impulse(.5, 2300, .006, 103, size=.02), .3, .5)


def hooves(rs):
    """Two horses at a walk over hard ground, and past."""
    n = int(3.6 * SR); y = np.zeros((n, 2))
    for own, pace, g in ((0, .305, 1.0), (.11, .322, .7)):
        for k in range(10):
            at = .08 + own + k * pace + .012 * rs.randn()
            p = np.interp(at, [0, 3.4], [-.6, .6])
            drop(y, hoof(rs), max(.01, at), g * np.exp(-((at - 1.7) / 1.3) ** 2) * (.8 + .2 * rs.rand()), p)
    for at in (.9, 2.2):
        drop(y, lp(links(rs, .3, 5), 4200), at, .05, .1)                         # the bit
    return out_tail(y, impulse(.5, 2600, .01, 104, size=.05), .22, .5)


# ------------------------------------------------------------------------------------------------- the unit
def bugle(rs):
    """A bugle over a parade ground: an own call of five notes, all of them natural ones, the last a shade flat."""
    y = np.zeros(int(3.4 * SR))
    for at, d, f, g in ((.05, .22, 349.2, .8), (.30, .22, 523.3, .9), (.55, .62, 698.5, 1.0), (1.25, .24, 523.3, .8), (1.52, 1.3, 692.0, .85)):
        m = int((d + .12) * SR); u = clock(m)
        lift = 1 - .04 * np.exp(-u / .025)
        vib = 1 + .003 * np.sin(2 * np.pi * 5.1 * u) * np.clip((u - .3) / .4, 0, 1)
        e = np.clip(u / .035, 0, 1) * np.clip((d + .1 - u) / .10, 0, 1) * (1 - .25 * u / (d + .1))
        s = saw(f * lift * vib)
        dark, bright = lp(s, 900, 2), hp(lp(s, 3600, 2), 500)
        drop(y, (dark + .75 * bright * e) * e + .02 * cnoise(m, band(800, 4000, -2), rs) * e, at, g)
    return lp(out_tail(y, impulse(1.5, 2600, .05, 105, size=.2), .5, 1.2), 4200)


def rifle_stack(rs):
    """Three rifles are set against each other: butts on the ground, then wood, then the sling swivels."""
    y = np.zeros(int(1.7 * SR))
    for at, g in ((.04, .8), (.21, .6), (.47, 1.0)):
        drop(y, modes(.25, [88, 142, 260, 520], [.04, .03, .018, .01], [1, .8, .5, .3], rs, .05), at, g)
        drop(y, burst(.06, 400, 3200, .001, .012, rs, -4), at, .4 * g)
    for at, g in ((.66, .8), (.74, .5), (.90, .35)):
        drop(y, modes(.2, [430, 880, 1520, 2300], [.022, .018, .012, .008], [1, .7, .5, .35], rs, .04), at, .5 * g)
    drop(y, links(rs, .6, 8), .68, .16)
    return out_tail(y, impulse(.4, 3000, .01, 106, size=.04), .22, .45)


def flag(rs):
    """A flag goes up: the line runs through its block, the cloth fills and cracks in the wind."""
    n = int(3.6 * SR); t = clock(n); y = np.zeros(n)
    at = .1
    while at < 1.9:                                                              # the block turns
        drop(y, modes(.12, [620 + 40 * rs.randn(), 1270, 2140], [.02, .014, .008], [1, .5, .3], rs, .02), at, .22)
        at += .13 + .015 * rs.randn()
    for at, g in ((1.5, .5), (1.82, .8), (2.07, 1.0), (2.38, .7), (2.6, .9), (2.95, .5)):
        m = int(.22 * SR)
        clap = cnoise(m, band(160, 2600, -4), rs) * np.exp(-((clock(m) - .05) / .035) ** 2)
        drop(y, clap, at, .42 * g)
    y += .07 * cnoise(n, band(200, 1800, -4), rs) * slow(n, .09, rs) ** 2 * np.clip((t - 1.1) / .6, 0, 1)
    return out_tail(y * edges(n, .03, .5), impulse(.4, 2800, .015, 107, size=.06), .2, .4)


def pigeon(rs):
    """A carrier pigeon is let go: wings clap against each other at the start, then beat, whistling, out of hearing."""
    n = int(2.9 * SR); y = np.zeros(n); at, gap, k = .25, .095, 0
    while at < 2.5:
        away = np.exp(-at / 1.1)
        m = int(.11 * SR); u = clock(m)
        beat = cnoise(m, band(240, 2400, -4), rs) * np.exp(-((u - .035) / .018) ** 2)
        whistle = tone(np.full(m, 1250 + 120 * rs.randn()), ((1, 1), (1.9, .2))) * np.exp(-((u - .045) / .02) ** 2) * .05
        drop(y, (beat + whistle), at, .6 * away)
        if k < 6:                                                                # wing tips meet
            drop(y, burst(.04, 700, 5200, .0003, .006, rs, -3), at + .02, .7 * away)
        at += gap; gap = min(.125, gap * 1.012); k += 1
    m = int(.22 * SR); u = clock(m)
    drop(y, tone(390 + 30 * np.sin(2 * np.pi * 14 * u), ((1, 1), (2, .3))) * np.hanning(m) * (.6 + .4 * np.sin(2 * np.pi * 26 * u)), .02, .10)
    return out_tail(y, impulse(.5, 3200, .012, 108, size=.05), .2, .5)


# ------------------------------------------------------------------------------------------------- offices
def keystroke(rs, g=1.0):
    """One key of an old office machine: the lever, the type on paper over a hard roller."""
    y = np.zeros(int(.14 * SR))
    drop(y, modes(.05, [310, 640, 1180], [.008, .006, .004], [1, .6, .4], rs, .06), 0, .35)
    drop(y, modes(.11, [196, 430, 1390, 2460, 3900], [.016, .012, .010, .007, .004], [1, .7, .7, .5, .35], rs, .04), .022, .9)
    drop(y, burst(.03, 1500, 7500, .0002, .003, rs, -2), .022, .6)
    return y * g


def typewriter(rs):
    """Two fingers, no hesitation: a word, a space, a word; the bell before the margin, the carriage sent back."""
    y = np.zeros(int(3.6 * SR)); at = .05
    for k in range(15):
        drop(y, keystroke(rs, .7 + .3 * rs.rand()), at)
        at += (.125 + .03 * rs.rand()) * (1.9 if k in (5, 9) else 1)
    drop(y, modes(1.0, [2093, 4220, 5870], [.35, .18, .1], [1, .4, .2], rs, .001), at - .05, .16)
    start = at + .18
    for k in range(16):                                                          # the ratchet
        drop(y, modes(.04, [980, 2130, 3300], [.005, .004, .003], [1, .7, .4], rs, .04), start + .022 * k, .20)
    drop(y, modes(.3, [92, 170, 410, 1150], [.05, .03, .02, .012], [1, .8, .5, .3], rs, .04), start + .38, .8)
    return out_tail(y, impulse(.4, 3800, .006, 109, size=.02), .22, .35)


def telephone(rs):
    """A wall telephone rung by somebody's crank: two small gongs, twice, the second time shorter."""
    n = int(3.4 * SR); y = np.zeros(n)
    for start, d in ((.05, 1.1), (1.75, .8)):
        at, k = start, 0
        while at < start + d:
            f = 1480 if k % 2 else 1250
            drop(y, modes(.5, [f, f * 2.71, f * 4.9], [.16, .07, .03], [1, .45, .2], rs, .002), at, .34 * np.clip((at - start) / .12 + .4, 0, 1))
            drop(y, burst(.02, 2000, 7000, .0002, .002, rs), at, .10)
            at += .052 + .002 * rs.randn(); k += 1
    return out_tail(y, impulse(.6, 3600, .008, 110, size=.03), .28, .6)


def key(rs):
    """A key in an old lock: it is put in, finds its wards, turns, and the bolt goes over."""
    y = np.zeros(int(1.3 * SR))
    for at in (.03, .09, .13, .31):
        drop(y, modes(.07, [1350 + 300 * rs.randn(), 2650, 4100], [.009, .007, .004], [1, .6, .4], rs, .03), at, .28)
    m = int(.22 * SR)
    drop(y, cnoise(m, band(900, 4200, -2), rs) * np.hanning(m) * slow(m, .008, rs), .36, .09)
    for at, g in ((.62, .6), (.68, 1.0)):
        drop(y, modes(.25, [240, 510, 1120, 1980, 3050], [.03, .022, .02, .014, .008], [1, .8, .6, .4, .3], rs, .03), at, g)
    return out_tail(y, impulse(.5, 3200, .008, 111, size=.03), .3, .5)


# ------------------------------------------------------------------------------------------------- tables
def spoon(rs):
    """A spoon goes round twice in a glass of tea that stands in a metal holder, and is laid down."""
    y = np.zeros(int(2.0 * SR))
    for at in (.05, .28, .46, .70, .90):
        f = 2380 + 90 * rs.randn()
        drop(y, modes(.4, [f, f * 1.62, f * 2.55, 940], [.09, .06, .035, .03], [1, .5, .3, .25], rs, .004), at, .5 + .4 * rs.rand())
    drop(y, modes(.4, [1630, 3480, 5200, 430], [.05, .035, .02, .02], [1, .6, .3, .5], rs, .01), 1.35, .55)
    return out_tail(y, impulse(.35, 4200, .005, 112, size=.015), .22, .4)


def glass(rs):
    """Small glasses touch over a table, three of them, not at once; one is set down."""
    y = np.zeros(int(1.9 * SR))
    for at, f, g in ((.04, 2840, 1.0), (.10, 3210, .7), (.27, 2610, .6)):
        drop(y, modes(.9, [f, f * 1.88, f * 2.83, f * .53], [.20, .10, .05, .05], [1, .45, .25, .12], rs, .004), at, .5 * g)
        drop(y, burst(.02, 3000, 9000, .0001, .0015, rs), at, .18 * g)
    drop(y, modes(.25, [180, 330, 1450, 2900], [.03, .02, .03, .02], [1, .6, .3, .2], rs, .02), 1.18, .5)
    return out_tail(y, impulse(.35, 4200, .005, 113, size=.015), .22, .4)


def chess_piece(rs):
    """A turned wooden piece with felt under it is lifted, and set down where it was thought about."""
    y = np.zeros(int(1.15 * SR))
    drop(y, burst(.10, 600, 3200, .015, .03, rs, -3), .04, .10)
    drop(y, modes(.2, [148, 290, 545, 1180], [.028, .022, .014, .008], [1, .9, .6, .25], rs, .03), .52, 1.0)
    drop(y, modes(.12, [160, 310, 900], [.016, .01, .006], [1, .6, .3], rs, .04), .60, .22)
    return out_tail(y, impulse(.35, 3600, .006, 114, size=.02), .25, .4)


def match_strike(rs):
    """A match along its box; phosphorus takes; a small flame that is held still."""
    n = int(1.9 * SR); t = clock(n); y = np.zeros(n)
    m = int(.17 * SR)
    drop(y, cnoise(m, band(1800, 7500, -1), rs) * np.hanning(m) ** .7 * (.5 + .5 * slow(m, .004, rs)), .05, .6)
    flare = np.clip((t - .20) / .03, 0, 1) * np.exp(-np.clip(t - .23, 0, None) / .16)
    y += .9 * flare * cnoise(n, band(500, 6500, -3), rs) * (.5 + .5 * slow(n, .012, rs))
    y += .05 * np.clip((t - .35) / .2, 0, 1) * cnoise(n, band(180, 1400, -4), rs) * slow(n, .05, rs, .3, 1)
    for _ in range(9):
        drop(y, burst(.02, 1500, 8000, .0002, .001, rs), .3 + .9 * rs.rand(), .14 * rs.rand())
    return out_tail(y * edges(n, .02, .6), impulse(.3, 4200, .005, 115, size=.015), .16, .3)


# ------------------------------------------------------------------------------------------------- fields and weather
def scythe(rs):
    """Three mowers, one after another: a blade goes through wet grass, the hiss rises and is cut off."""
    y = np.zeros((int(3.2 * SR), 2))
    for at, p, g in ((.05, -.45, .8), (.62, .1, 1.0), (1.15, .5, .7), (1.98, -.4, .75)):
        m = int(.62 * SR); u = np.linspace(0, 1, m)
        swing = np.clip(u / .62, 0, 1) ** 1.6 * np.clip((.86 - u) / .08, 0, 1)
        cut = cnoise(m, band(900, 5200, -2), rs) * (.45 + .55 * slow(m, .012, rs))
        stalks = signal.oaconvolve((rs.rand(m) < .02) * rs.randn(m), np.exp(-np.arange(200) / 30) * rs.randn(200), "same")
        ring = tone(np.full(m, 2350.0), ((1, 1), (1.47, .6))) * np.clip((u - .7) / .1, 0, 1) * np.exp(-np.clip(u - .8, 0, None) / .07) * edges(m, .01, .01)
        drop(y, (.5 * cut + .10 * stalks) * swing + .022 * ring, at, g, p)
    return out_tail(y, impulse(.3, 3200, .012, 116, size=.06), .12, .4)


def hay(rs):
    """A forkful of hay is lifted and thrown on a cart."""
    n = int(2.3 * SR); t = clock(n)
    e = .7 * np.exp(-((t - .35) / .16) ** 2) + .25 * np.exp(-((t - .8) / .2) ** 2) + 1.0 * np.exp(-((t - 1.25) / .12) ** 2) + .35 * np.exp(-((t - 1.6) / .16) ** 2)
    stalks = signal.oaconvolve((rs.rand(n) < .012) * rs.randn(n), np.exp(-np.arange(260) / 45) * rs.randn(260), "same")
    y = (.35 * cnoise(n, band(700, 6000, -3), rs) * slow(n, .03, rs, .3, 1) + .25 * stalks / stalks.std()) * e
    drop(y, modes(.3, [70, 125, 240], [.05, .035, .02], [1, .6, .3], rs, .05), 1.23, .5)
    drop(y, creak(rs, .4, 210, 280, 1500), 1.42, .10)
    return out_tail(y * edges(n, .03, .3), impulse(.3, 3000, .01, 117, size=.05), .12, .3)


def rain(rs):
    """Rain arrives on an iron roof: a few drops that can be counted, then all of it."""
    n = int(4.6 * SR); t = clock(n); y = np.zeros((n, 2))
    come = np.clip((t - .9) / 1.6, 0, 1) ** 1.6
    for c in range(2):
        y[:, c] += come * (.22 * cnoise(n, band(400, 5200, -3), rs) + .10 * cnoise(n, band(120, 420, -3), rs) * slow(n, .4, rs, .6, 1))
    for _ in range(420):
        f = 700 + 2300 * rs.rand() ** 1.5
        at = 4.3 * rs.rand() ** .62
        drop(y, modes(.06, [f, f * 1.7, 330], [.010, .006, .012], [1, .4, .5], rs, .02), at, .55 * rs.rand() ** 2.2, rs.rand() * 1.6 - .8)
    for at in (.12, .55, .74):
        drop(y, modes(.08, [840, 1500, 300], [.014, .008, .016], [1, .4, .6], rs, .03), at, .6, rs.rand() - .5)
    return out_tail(y * edges(n, .02, 1.1)[:, None], impulse(.4, 3200, .006, 118, size=.02), .22, .4)


def bombs(rs):
    """Bombs beyond the town, heard as pressure: the ground first, then the air, then the hills; a pane answers."""
    n = int(5.4 * SR); y = np.zeros((n, 2))
    for at, g, d in ((.10, 1, 1.0), (.62, .8, 1.1), (.98, .9, .9), (2.55, .45, 1.3)):
        m = int(2.8 * SR)
        for c in range(2):
            thud = cnoise(m, band(24, 90, -4), rs) * edges(m, .004, .3) * np.exp(-(clock(m) / (.22 * d)) ** .8)
            roll = cnoise(m, band(40, 240, -4), rs) * np.clip(clock(m) / .3, 0, 1) * np.exp(-clock(m) / (.8 * d)) * (.4 + .6 * slow(m, .2, rs)) * .45
            e = (thud + roll) * g
            a = int(at * SR); k = min(m, n - a); y[a:a + k, c] += e[:k]
        for _ in range(7):
            drop(y, modes(.05, [1650, 2900], [.008, .005], [1, .5], rs, .03), at + .12 + .3 * rs.rand(), .05 * g * rs.rand(), .4)
    return hp(y * edges(n, .004, 1.2)[:, None], 26, 2)


def plane(rs):
    """One aeroplane, high, that does not come lower: two engines a little out of tune with each other beat as they pass."""
    n = int(6.0 * SR); t = clock(n)
    near = np.exp(-((t - 2.9) / 1.7) ** 2)
    fall = 1 - .028 * np.tanh((t - 2.9) / 1.1)
    y = sum(tone(f * fall * (1 + .0015 * slow(n, .3, rs, -1, 1)), ((1, 1), (2, .75), (3, .5), (4, .4), (6, .22), (8, .12))) for f in (71.0, 72.1))
    y = .30 * y + .10 * cnoise(n, band(90, 700, -4), rs) * (.75 + .25 * slow(n, .06, rs))
    far = lp(y, 480)
    y = (far + (lp(y, 1500) - far) * near) * near
    return out_tail(y * edges(n, .4, .9), impulse(.8, 1800, .05, 119, size=.25), .25, .4)


EFFECTS = {"tram": tram, "hooves": hooves, "scythe": scythe, "bugle": bugle, "pigeon": pigeon, "typewriter": typewriter,
           "wheels": wheels, "rain": rain, "bombs": bombs, "hay": hay, "key": key, "telephone": telephone,
           "rifle-stack": rifle_stack, "train": train, "plane": plane, "spoon": spoon, "glass": glass,
           "chess-piece": chess_piece, "match-strike": match_strike, "flag": flag}
