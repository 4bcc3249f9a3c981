"""Ambiences and effects, all by synthesis: no recording is used.

Loops are seamless by construction: every continuous layer is built in the frequency domain over
exactly one loop (so it is periodic), every modulation has whole periods per loop, and every event is
written with wrap-around. Reverb is circular convolution. No seam exists to be hidden.
"""
import numpy as np
from scipy import signal
from dsp import SR, impulse, lp, hp
from bells import bell
from choir import formant, saw


# ------------------------------------------------------------------ periodic building blocks
def cnoise(n, shape, rs):
    """Periodic noise of n samples; shape(f) gives the amplitude spectrum."""
    f = np.fft.rfftfreq(n, 1 / SR)
    s = shape(np.maximum(f, 1.0)) * np.exp(1j * rs.rand(len(f)) * 2 * np.pi)
    s[0] = 0
    x = np.fft.irfft(s, n)
    return x / (x.std() + 1e-12)


def band(lo, hi, slope=0.0, order=1.6):
    """Band with natural skirts (order 1.6 = about 10 dB/octave) and a tilt in dB/octave inside."""
    def g(f):
        a = 1 / np.sqrt(1 + (lo / f) ** (2 * order)) / np.sqrt(1 + (f / hi) ** (2 * order))
        return a * 10 ** (slope * np.clip(np.log2(f / np.sqrt(lo * hi)), -4, 4) / 20)
    return g


def slow(n, period, rs, lo=0.0, hi=1.0, power=1.0):
    """Periodic smooth random curve between lo and hi; period = typical seconds per change."""
    f = np.fft.rfftfreq(n, 1 / SR)
    s = np.exp(-(f * period) ** 2 * 1.2) * np.exp(1j * rs.rand(len(f)) * 2 * np.pi)
    s[0] = 0
    x = np.fft.irfft(s, n)
    x = (x - x.min()) / (x.max() - x.min() + 1e-12)
    return lo + (hi - lo) * x ** power


def add(buf, ev, at, gain=1.0, p=0.0):
    """Add a mono or stereo event with wrap-around."""
    n = len(buf)
    if ev.ndim == 1:
        a = (p + 1) * np.pi / 4
        ev = np.stack([ev * np.cos(a), ev * np.sin(a)], 1) * 1.2
    i = (int(at * SR) + np.arange(len(ev))) % n
    np.add.at(buf, i, ev * gain)


def croom(x, ir, wet):
    """Circular reverb."""
    n = len(x); y = np.empty_like(x)
    for c in range(2):
        k = np.zeros(n); m = min(n, len(ir)); k[:m] = ir[:m, c]
        y[:, c] = np.fft.irfft(np.fft.rfft(x[:, c]) * np.fft.rfft(k), n)
    return x * (1 - wet * .4) + y * wet


def cfilt(x, g):
    f = np.maximum(np.fft.rfftfreq(len(x), 1 / SR), 1.0)
    return np.fft.irfft(np.fft.rfft(x, axis=0) * (g(f)[:, None] if x.ndim == 2 else g(f)), len(x), axis=0)


def env(n, a, d, p=1.0):
    t = np.arange(n) / SR
    return (1 - np.exp(-t / max(a, 1e-5))) * np.exp(-(t / d) ** p)


def burst(dur, lo, hi, a, d, rs, slope=0.0):
    n = int(dur * SR)
    return cnoise(n, band(lo, hi, slope), rs) * env(n, a, d) * np.clip((n - np.arange(n)) / (.01 * SR), 0, 1)


def modes(dur, freqs, decays, amps, rs, jit=.01):
    n = int(dur * SR); t = np.arange(n) / SR
    y = sum(a * np.exp(-t / d) * np.sin(2 * np.pi * f * (1 + jit * rs.randn()) * t + rs.rand() * 6.28)
            for f, d, a in zip(freqs, decays, amps))
    return y * np.clip(t / .0004, 0, 1) * np.clip((n - np.arange(n)) / (.01 * SR), 0, 1)   # nothing rings from no time at all


def wind(n, rs, base=0.35, gust=4.0, whistle=0.25):
    """Stereo wind: rumble + three body bands driven by shared gusts (later and rounder in the upper bands) + whistle."""
    out = np.zeros((n, 2))
    g = slow(n, gust, rs, base, 1.0, 1.4)
    g2 = slow(n, gust * 2.7, rs, .6, 1.0)
    for lo, hi, a, pw, lag in ((28, 120, .9, .8, 0), (120, 420, 1.0, 1.1, .12), (380, 1100, .55, 1.7, .25),
                               (1000, 3600, .22, 2.4, .4), (3200, 9000, .06, 3.2, .5)):
        gg = np.roll(g * g2, int(lag * SR)) ** pw
        for c in range(2):
            out[:, c] += a * gg * cnoise(n, band(lo, hi, -3), rs)
        out += (a * .6 * gg * cnoise(n, band(lo, hi, -3), rs))[:, None]
    if whistle:
        t = np.arange(n)
        for k, f0 in enumerate((410, 633, 918)):
            f = f0 * 2 ** ((np.roll(g, int((.2 + .1 * k) * SR)) - .6) * .45)
            ph = 2 * np.pi * np.cumsum(f) / SR
            ph *= np.round(ph[-1] / (2 * np.pi)) * 2 * np.pi / ph[-1]          # whole cycles per loop
            nb = slow(n, .03, rs, -1, 1)                                          # narrow-band: noise on a carrier
            w = np.sin(ph) * nb * (g ** 4) * whistle * .5 * (.6 ** k)
            a = rs.rand() * .6 + .2
            out[:, 0] += w * a; out[:, 1] += w * (1 - a)
    return out


# ------------------------------------------------------------------ effects
def out_tail(x, ir, wet, tail=1.5):
    """Give a dry sound its room and let it die in it."""
    if x.ndim == 1:
        x = np.stack([x, x], 1)
    x = np.concatenate([x, np.zeros((int(tail * SR), 2))])
    y = np.stack([signal.oaconvolve(x[:, c], ir[:, c])[:len(x)] for c in range(2)], 1)
    z = x * (1 - .3 * wet) + y * wet
    return z * np.clip((len(z) - np.arange(len(z))) / (.25 * SR), 0, 1)[:, None]


def drop(buf, ev, at, gain=1.0, p=0.0):
    """Add an event without wrap-around: what falls beyond the end is cut."""
    a = int(at * SR); m = min(len(ev), len(buf) - a)
    if m <= 0:
        return
    if ev.ndim == 1 and buf.ndim == 2:
        k = (p + 1) * np.pi / 4
        ev = np.stack([ev * np.cos(k), ev * np.sin(k)], 1) * 1.2
    buf[a:a + m] += ev[:m] * gain


def stamp(rs):
    """Rubber stamp on a desk: knock of the handle, thud with the desk's modes, ink letting go of paper."""
    y = np.zeros(int(.55 * SR))
    drop(y, modes(.4, [62, 96, 148, 231, 370, 610], [.075, .06, .045, .03, .02, .012], [1, .9, .7, .5, .3, .2], rs, .03), 0)
    drop(y, burst(.05, 900, 5200, .0004, .006, rs, -3), 0, .55)
    drop(y, burst(.12, 1800, 7000, .02, .035, rs, -2), .16, .10)
    drop(y, modes(.1, [420, 980], [.012, .006], [.2, .15], rs), .20, .4)
    return out_tail(y, impulse(.45, 3000, .006, 61, size=.015), .35, .5)


def paper(rs, dur=.95, centre=.42):
    """A sheet that lifts, sweeps over and settles: bent fibres are clicks, the sweep is air."""
    n = int(dur * SR); t = np.arange(n) / SR; k = dur / .95
    y = np.zeros(n)
    for lo, hi, c, w, a in ((1500, 5200, centre - .26, .09, .5), (2300, 9000, centre, .16, 1.0), (900, 3800, centre + .08, .14, .5), (600, 2200, centre + .3, .05, .45)):
        c, w = c * k, w * k
        grain = (rs.rand(n) < .012 + .02 * np.exp(-((t - c) / w) ** 2)) * rs.randn(n)
        grain = signal.oaconvolve(grain, np.exp(-np.arange(240) / 40.0) * rs.randn(240), "same")
        g = .6 * cnoise(n, band(lo, hi), rs) + .5 * signal.sosfilt(signal.butter(2, [lo, hi], "band", fs=SR, output="sos"), grain)
        y += a * g * np.exp(-((t - c) / w) ** 2)
    y *= .6 + .4 * slow(n, .03, rs)
    return y * np.clip(t / .03, 0, 1) * np.clip((t[-1] - t) / .05, 0, 1)


def page(rs):
    y = paper(rs)
    drop(y, burst(.08, 250, 1800, .001, .010, rs, -4), .78, .30)
    return out_tail(y, impulse(.35, 5000, .005, 62, size=.012), .2, .35)


def pencil(rs):
    """Five strokes of a soft pencil on paper that lies on wood: friction noise whose pitch follows the hand."""
    y = np.zeros(int(1.5 * SR))
    for at, d, g in ((.05, .16, .8), (.27, .11, .6), (.44, .22, 1.0), (.76, .10, .6), (.92, .34, .9)):
        m = int(d * SR); t = np.linspace(0, 1, m)
        speed = np.sin(np.pi * t) ** .7
        x = cnoise(m, band(1900, 6500, -3, 2.4), rs) * speed * (.7 + .3 * slow(m, .008, rs)) + .10 * cnoise(m, band(250, 900, -3), rs) * speed
        drop(y, x, at + .01 * rs.randn(), g)
        drop(y, modes(.05, [340, 760, 1500], [.010, .006, .003], [.5, .3, .25], rs, .03), at, .8 * g)
    return out_tail(y, impulse(.25, 4500, .004, 64, size=.01), .16, .25)


def toll(rs):
    """One stroke of a middling church bell, two streets away."""
    return lp(out_tail(bell(164.8, 6.4, .62, 3), impulse(2.0, 3600, .05, 67, size=.12), .5, .4), 6000)


def snowstep(rs, g=1.0):
    """Dry snow below -15 C squeaks: grains in two phases (heel, roll) with a creak around 1.2-2.4 kHz."""
    n = int(.42 * SR); t = np.arange(n) / SR
    e = np.exp(-((t - .07) / .045) ** 2) + .7 * np.exp(-((t - .23) / .07) ** 2)
    gr = (rs.rand(n) < .02) * rs.randn(n)
    gr = signal.oaconvolve(gr, np.exp(-np.arange(300) / 55.0) * rs.randn(300), "same")
    x = cnoise(n, band(700, 4200, -3), rs) * .5 + .3 * gr / (gr.std() + 1e-9)
    cr = cnoise(n, band(1150 + 300 * rs.rand(), 2300, 0, 3), rs) * slow(n, .012, rs) * .5
    lo = cnoise(n, band(60, 220, -4), rs) * .35 * np.exp(-((t - .06) / .03) ** 2)
    return ((x + cr) * e + lo) * g * np.clip((n - np.arange(n)) / (.03 * SR), 0, 1)


def bootfall(rs, hard):
    """A hobnailed heel on packed snow over cobbles."""
    y = np.zeros(int(.2 * SR))
    drop(y, modes(.14, [72, 118, 205, 390], [.035, .026, .015, .008], [1, .8, .5, .3], rs, .07), 0, .9)
    drop(y, burst(.12, 500, 3600, .002, .020, rs, -4), .004, .5)
    drop(y, burst(.03, 2600, 7500, .0003, .003, rs), .002, .25 * hard)
    return y


def boots(rs):
    """A column coming past, many and tired and not in step: every man has his own foot. Once there is a gap in it."""
    n = int(4.8 * SR); y = np.zeros((n, 2)); pace = .56
    for man in range(13):
        own, side, weight = .075 * rs.randn(), rs.randn() * .3, .45 + .45 * rs.rand()
        for k in range(8):
            near = (.45, .62, .8, 1, .95, .12, .7, .5)[k]
            drop(y, bootfall(rs, rs.rand()), max(.02, .16 + k * pace + own + .018 * rs.randn()), near * weight * (.7 + .5 * rs.rand()), np.clip(-.7 + .18 * k + side, -1, 1))
            if man % 4 == 0:
                drop(y, lp(snowstep(rs), 3200), max(.02, .15 + k * pace + own), .26 * near, np.clip(side, -1, 1))
    for c in range(2):                                                   # leather, straps, cartridge boxes
        y[:, c] += .035 * cnoise(n, band(900, 4200, -3), rs) * slow(n, .12, rs, 0, 1, 2) * np.hanning(n)
    return hp(out_tail(y, impulse(.7, 2600, .012, 68, size=.05), .28, .6), 40, 2)


def voices(n, rs, count, lo, hi, busy, kind="tenor"):
    """People who cannot be understood: pulse trains at speech pitch, syllable gates, vowels that move."""
    y = np.zeros((n, 2))
    for k in range(count):
        f0 = lo * (hi / lo) ** rs.rand()
        f = f0 * 2 ** (slow(n, .35, rs, -1, 1) * .28)
        syl = slow(n, .11, rs, 0, 1, 2.5) * (slow(n, 2.6, rs) > 1 - busy + .08 * rs.rand())
        syl = signal.oaconvolve(syl, np.hanning(2400) / 1200, "same")
        s = signal.lfilter([.12], [1, -.88], saw(f)) * syl + .04 * rs.randn(n) * syl
        mix = [slow(n, .16, rs, 0, 1, 2) for _ in range(3)]
        v = sum(formant(s * m, kind if k % 3 else "bass", q) for m, q in zip(mix, "aou"))
        e = int(.25 * SR)
        r = np.ones(n); r[:e] = np.linspace(0, 1, e); r[-e:] = np.linspace(1, 0, e)
        v = np.roll(v * r, rs.randint(n))                                # the join falls somewhere else for each
        a = rs.rand(); y[:, 0] += v * a; y[:, 1] += v * (1 - a)
    return y / (y.std() + 1e-9)


def crowd(rs):
    """A street makes one noise: a breath in, a long open vowel from two hundred mouths, and it falls apart in talk."""
    n = int(3.6 * SR); t = np.arange(n) / SR; y = np.zeros((n, 2))
    for k in range(34):
        high = k % 3 == 0
        f0 = (210 if high else 115) * 2 ** (.45 * rs.randn())
        at = .12 + .16 * abs(rs.randn()); up = .35 + .3 * rs.rand(); down = 1.4 + .8 * rs.rand()
        e = np.clip((t - at) / up, 0, 1) ** 1.2 * np.exp(-np.clip(t - at - up, 0, None) / (down * .5))
        glide = 2 ** ((.22 * np.clip((t - at) / up, 0, 1) - .30 * np.clip((t - at - up) / down, 0, 1)) + .012 * slow(n, .09, rs, -1, 1))
        s = signal.lfilter([.12], [1, -.86], saw(f0 * glide)) + .06 * rs.randn(n)
        v = formant(s * e, "tenor" if high or k % 2 else "bass", "a" if k % 4 else "o")
        a = rs.rand(); y[:, 0] += v * a; y[:, 1] += v * (1 - a)
    y = y / np.abs(y).max()
    for c in range(2):
        y[:, c] += .03 * cnoise(n, band(500, 4500, -4), rs) * np.hanning(n)
    y += .05 * voices(n, rs, 9, 100, 230, .6) * np.clip((t - 1.2) / .8, 0, 1)[:, None]
    y *= np.clip((n / SR - t) / 1.1, 0, 1)[:, None]
    return hp(lp(out_tail(y, impulse(1.1, 2800, .02, 69, size=.08), .4, .8), 5200), 90)


def firecrackers(rs):
    """A string of New Year crackers, streets away: runs, doubles, a last few that were late; frozen air between."""
    n = int(2.9 * SR); y = np.zeros((n, 2)); at = .05; gap = .13
    while at < 2.25:
        g = (.45 + .55 * rs.rand()) * (1 if at < 1.7 else .7)
        c = burst(.09, 220, 7800, .00015, .007 + .006 * rs.rand(), rs, -3) + .7 * modes(.09, [130 + 60 * rs.rand(), 300], [.016, .009], [1, .5], rs, .1)
        drop(y, c, at, g, rs.rand() * 1.2 - .6)
        gap = gap * (.93 if at < 1.2 else 1.12) * (1 + .25 * rs.randn()) if rs.rand() > .12 else .02
        at += float(np.clip(gap, .018, .30)); gap = max(gap, .055)
    return lp(out_tail(y, impulse(.9, 3200, .03, 70, size=.12), .34, .9), 3900)


def links(rs, dur, count, g=1.0):
    """Iron rings shaken against each other."""
    y = np.zeros(int(dur * SR))
    for at in np.sort(rs.rand(count) ** 1.6) * dur * .75:
        f = 1500 + 2600 * rs.rand()
        m = modes(.16, [f, f * 1.47, f * 2.09, f * .61], [.030, .020, .012, .02], [1, .7, .4, .5], rs, .02)
        drop(y, m, at, g * rs.rand() ** 1.5)
    return y


def chain(rs):
    """A gate meets its chain: the boards, the iron taking the weight, the rings that swing after."""
    y = np.zeros(int(1.9 * SR))
    for at, g in ((.03, 1.0), (.40, .55)):
        drop(y, modes(.5, [58, 92, 141, 236, 410], [.09, .07, .05, .03, .018], [1, .9, .8, .5, .35], rs, .03), at, g)
        drop(y, burst(.06, 600, 3800, .0005, .010, rs, -4), at, .5 * g)
        drop(y, modes(.6, [487, 913, 1640, 2380, 3310], [.10, .07, .05, .035, .02], [.5, .6, .6, .4, .25], rs, .02), at + .012, .5 * g)
        drop(y, links(rs, .7, 16), at + .03, .30 * g)
    drop(y, links(rs, .9, 9), .85, .12)
    return out_tail(y, impulse(.6, 3000, .012, 71, size=.05), .32, .6)


def bolt(rs):
    """A rifle bolt is worked: handle up, drawn back to its stop, forward over the cartridge, handle down. Dry and near."""
    y = np.zeros(int(1.25 * SR))

    def clack(at, g, low):
        drop(y, modes(.22, [low, low * 2.3, 1340, 2270, 3480, 5200], [.016, .012, .022, .018, .012, .006], [.8, .6, .8, .7, .5, .3], rs, .03), at, g)
        drop(y, burst(.03, 1200, 7500, .0002, .003, rs), at, .7 * g)

    def slide(at, d, g, up):
        m = int(d * SR); t = np.linspace(0, 1, m)
        x = cnoise(m, band(1500, 6800, -1), rs) * (.5 + .5 * slow(m, .005, rs)) + .25 * modes(d, [1900 if up else 1650, 3300], [d, d], [1, .5], rs)
        drop(y, x * np.sin(np.pi * t) ** .8, at, g)
    clack(.04, .55, 320); slide(.12, .11, .16, True); clack(.23, .8, 240)
    slide(.50, .13, .18, False); clack(.60, .40, 410); clack(.65, 1.0, 210); clack(.83, .7, 300)
    return out_tail(y, impulse(.5, 3000, .010, 72, size=.05), .22, .5)


def kettle(rs):
    """An enamel kettle comes to the boil: the murmur rises, the lid begins to speak, a thread of steam."""
    n = int(3.4 * SR); t = np.arange(n) / SR; y = np.zeros(n)
    up = np.clip(t / 2.4, 0, 1) ** 1.4
    y += .16 * cnoise(n, band(180, 900, -3), rs) * (.3 + .7 * up) * slow(n, .05, rs, .5, 1)
    y += .045 * cnoise(n, band(2200, 6500, -1), rs) * up ** 2
    at = .9
    while at < 2.95:
        f = 1240 + 60 * rs.randn()
        drop(y, modes(.10, [f, f * 1.83, f * 2.7, 520], [.026, .018, .010, .014], [1, .6, .3, .5], rs, .01), at, .35 + .6 * np.interp(at, [.9, 2.6], [0, 1]) * rs.rand())
        at += .07 + .12 * rs.rand() * np.interp(at, [.9, 2.6], [2.2, .7])
    y *= np.clip(t / .4, 0, 1) * np.clip((n / SR - t) / .6, 0, 1)
    return out_tail(y, impulse(.4, 3800, .006, 73, size=.02), .25, .4)


def stitches(rs, dur, rate, g=1.0):
    """A treadle machine: needle bar down and up, shuttle between, the belt and the foot below."""
    n = int(dur * SR); y = np.zeros(n); at, k = .05, 0
    while at < dur - .25:
        turn = np.clip(min(at / .5, (dur - at) / .7), .25, 1)            # the wheel is slow to start and to stop
        for off, f, a in ((0, 1900, 1.0), (.38, 1250, .7), (.62, 2650, .5)):
            c = modes(.05, [f, f * 1.6, f * .37, 240], [.006, .004, .010, .012], [1, .5, .7, .6], rs, .02) + .4 * burst(.05, 1500, 6000, .0003, .003, rs, -2)
            drop(y, c, at + off / (rate * turn) + .002 * rs.randn(), a * (.8 + .2 * rs.rand()))
        if k % 5 == 0:
            drop(y, modes(.2, [96, 170, 320], [.04, .03, .015], [1, .6, .3], rs, .04), at, .55)
        at += 1 / (rate * turn); k += 1
    t = np.arange(n) / SR
    y += .05 * cnoise(n, band(120, 900, -4), rs) * np.clip(t / .3, 0, 1) * np.clip((dur - t) / .4, 0, 1)
    return y * g


def sewing(rs):
    return out_tail(stitches(rs, 2.4, 7.2), impulse(.4, 3600, .006, 74, size=.02), .25, .4)


def bubble(rs, f, d=.09):
    m = int(d * SR); t = np.arange(m) / SR
    return np.sin(2 * np.pi * np.cumsum(f * (1 + 2.4 * t)) / SR) * env(m, .001, d * .22) * np.clip((m - np.arange(m)) / (.006 * SR), 0, 1)


def slosh(rs, dur, lo=140, hi=1500):
    """One lap of water: a swell of dark noise that breaks into small bubbles."""
    m = int(dur * SR); t = np.linspace(0, 1, m)
    e = np.sin(np.pi * np.clip(t / .9, 0, 1)) ** 1.6
    y = cnoise(m, band(lo, hi, -5), rs) * e * (.6 + .4 * slow(m, .05, rs)) * .5
    for _ in range(int(14 * dur)):
        drop(y, bubble(rs, 260 + 700 * rs.rand() ** 2, .05 + .06 * rs.rand()), dur * (.3 + .5 * rs.rand()), .42 * rs.rand() ** 1.5)
    return y


def water(rs):
    """Water breaks in: it finds the opening, comes through all at once with wood in it, and spreads out along a wall."""
    n = int(3.4 * SR); t = np.arange(n) / SR; y = np.zeros((n, 2))
    e = np.clip(t / .16, 0, 1) ** 1.5 * np.exp(-np.clip(t - .3, 0, None) / .85)
    for c in range(2):
        y[:, c] += .42 * cnoise(n, band(70, 420, -3), rs) * e * slow(n, .09, rs, .5, 1)
        y[:, c] += .26 * np.roll(e, 1200) * cnoise(n, band(420, 3400, -4), rs) * slow(n, .045, rs, .3, 1)
    for at, f, g in ((.34, 96, .9), (.71, 128, .5), (1.32, 84, .35)):
        drop(y, modes(.4, [f, f * 1.9, f * 3.2], [.06, .04, .02], [1, .6, .3], rs, .04), at, g, rs.rand() - .5)
    for _ in range(46):
        drop(y, bubble(rs, 240 + 900 * rs.rand() ** 2, .05 + .08 * rs.rand()), .3 + 2.2 * rs.rand() ** 1.4, .40 * rs.rand() ** 1.3, rs.rand() * 1.6 - .8)
    drop(y, slosh(rs, 1.0), 1.4, .35, -.5); drop(y, slosh(rs, 1.0, 180, 2200), 2.1, .25, .6)
    y *= np.clip((n / SR - t) / .5, 0, 1)[:, None]
    return out_tail(y, impulse(.8, 2800, .012, 75, size=.05), .28, .6)


# ------------------------------------------------------------------ what is heard in the loops
def hoof(rs, g=1.0):
    y = np.zeros(int(.14 * SR))
    drop(y, modes(.12, [105, 190, 330, 740], [.03, .022, .012, .006], [1, .7, .4, .2], rs, .06), 0, .8)
    drop(y, burst(.12, 700, 4800, .002, .022, rs, -3), 0, .32)
    return y * g


def tick(rs, body, g=1.0):
    """A clock's escapement in a wooden case; `body` is the case's own note in hertz."""
    return g * (modes(.09, [body, body * 2.3, body * 3.9], [.016, .007, .004], [1, .5, .35], rs, .004) + .3 * burst(.09, 2400, 7000, .0002, .002, rs, -2))


def creak(rs, dur, f0, f1, cut):
    m = int(dur * SR); t = np.linspace(0, 1, m)
    f = f0 + (f1 - f0) * t + 14 * slow(m, .07, rs, -1, 1)
    return lp(signal.sawtooth(2 * np.pi * np.cumsum(f) / SR) * slow(m, .010, rs) ** 2.5 * np.hanning(m), cut)


def bark(rs):
    """A dog three yards away: a voiced cough through a short throat, all its treble eaten by the cold air."""
    m = int(.26 * SR); t = np.arange(m) / SR
    f = 330 * (1 + .5 * np.exp(-t / .05)) * np.exp(-t * 1.2)
    s = signal.lfilter([.2], [1, -.8], saw(f)) + .3 * rs.randn(m)
    return formant(s * env(m, .012, .11, 1.4), "tenor", "a") * np.clip((m - np.arange(m)) / (.02 * SR), 0, 1)


def crackle(buf, rs, rate, L, gain, place, lo=900, hi=7000):
    """Resin and frost going off in burning wood; more often small than loud."""
    for _ in range(int(rate * L)):
        add(buf, burst(.03, lo, hi, .0002, .0012 + .004 * rs.rand(), rs), rs.rand() * L, gain * rs.rand() ** 2.8, place + .2 * rs.randn())


def air(n, rs, level, lo=60, hi=5000, tilt=-4):
    return level * np.stack([cnoise(n, band(lo, hi, tilt), rs) for _ in range(2)], 1)


def amb_room(rs, L=24.0):
    """A public reading room, 1993, in a city on a great river: steam in old ribs, an electric clock that clacks, other
    people's pages, a tram that takes the bend once, and wind off the water against double windows."""
    n = int(L * SR)
    x = air(n, rs, .010, 50, 3500, -5)
    x += cfilt(wind(n, rs, .45, 6, .05), lambda f: 1 / (1 + (f / 260) ** 2) / (1 + (50 / f) ** 2)) * .045
    hum = np.zeros(n); t = np.arange(n) / SR
    for f, a in ((100, 1.0), (200, .5), (300, .22), (400, .1)):
        hum += a * np.sin(2 * np.pi * f * t + rs.rand() * 6)
    x += (hum * .010 * slow(n, 7, rs, .7, 1))[:, None]
    hiss = cnoise(n, band(2400, 8000, -1), rs) * slow(n, 4, rs, .2, 1, 1.5) * .012 + cnoise(n, band(300, 900, -2), rs) * slow(n, .4, rs, .3, 1) * .012
    x[:, 0] += hiss * 1.3; x[:, 1] += hiss * .5
    for _ in range(8):                                                     # iron that warms up and says so
        f = 900 + 900 * rs.rand()
        add(x, modes(.12, [f, f * 2.1, 210], [.014, .008, .02], [1, .4, .6], rs, .02), rs.rand() * L, .05 * rs.rand() + .012, -.6)
    for k in range(int(L)):
        add(x, tick(rs, 610 if k % 2 else 560, .8), k + .25 + .002 * rs.randn(), .075, .45)
    for at, p, g in ((5.4, .3, .10), (13.1, -.4, .07), (21.3, .55, .09)):
        add(x, lp(paper(rs, 1.1 + .3 * rs.rand()), 4200), at, g, p)
    add(x, lp(modes(.3, [120, 210, 480], [.05, .03, .012], [1, .6, .3], rs, .04), 900), 17.3, .10, -.5)   # a chair
    m = int(9 * SR); tt = np.arange(m) / SR                                     # the tram
    e = np.exp(-((tt - 4.5) / 1.9) ** 2)
    tram = (cnoise(m, band(38, 170, -3), rs) * (.7 + .3 * np.sin(2 * np.pi * 5.2 * tt)) + .12 * cnoise(m, band(400, 900, -4), rs) * slow(m, .3, rs)) * e
    for at in (3.3, 3.62):
        drop(tram, modes(.9, [1480, 2230, 3710], [.22, .12, .06], [1, .5, .2], rs, .003), at, .10)
    add(x, lp(tram, 700), 13.0, .065, -.2)
    return croom(x, impulse(1.3, 3200, .014, 81, size=.06), .5)


def amb_street(rs, L=24.0):
    """Kitaiskaya at eighteen below: half the town on the pavement. Talk with no walls to hold it, felt and leather on
    snow, a sleigh that goes by with its small bells, a church two streets off, a pedlar who is mostly vowel."""
    n = int(L * SR)
    x = air(n, rs, .014, 80, 6000, -3)
    for count, lo, hi, busy, a, kind in ((9, 95, 150, .42, .060, "bass"), (8, 175, 260, .42, .045, "tenor"), (3, 260, 380, .30, .024, "tenor")):
        v = voices(n, rs, count, lo, hi, busy, kind)
        x += cfilt(v, lambda f: 1 / (1 + (f / 1900) ** 2) / (1 + (140 / f) ** 2)) * a * slow(n, 5, rs, .5, 1)[:, None]
    for _ in range(32):
        add(x, lp(snowstep(rs), 2600), rs.rand() * L, .07 + .12 * rs.rand() ** 2, rs.rand() * 1.8 - .9)
    ride = np.zeros((int(11 * SR), 2)); m = len(ride); tt = np.arange(m) / SR
    near = np.exp(-((tt - 5.4) / 2.4) ** 2)
    run = cnoise(m, band(500, 3800, -3), rs) * (.6 + .4 * slow(m, .09, rs)) * near * .10
    ride += np.stack([run * np.interp(tt, [0, 11], [1, .3]), run * np.interp(tt, [0, 11], [.3, 1])], 1)
    at = .6
    while at < 10.3:                                                         # a trot: pairs of feet
        g = float(np.interp(at, tt[::4800], near[::4800])); p = np.interp(at, [0, 11], [-.8, .8])
        for off in (0, .055):
            drop(ride, lp(hoof(rs), 2200), at + off + .008 * rs.randn(), .34 * g * (.8 + .2 * rs.rand()), p)
        for _ in range(3):
            f = 2350 + 900 * rs.rand()
            drop(ride, modes(.16, [f, f * 2.7], [.05, .02], [1, .3], rs, .003), at + .09 * rs.rand(), .035 * g * rs.rand(), p)
        at += .33 + .012 * rs.randn()
    add(x, ride, 12.0, 1.2)
    for at, g in ((3.0, .13), (5.9, .11)):
        add(x, lp(bell(196.0, 5, .35, 5), 1500), at, g, .6)
    cry = voices(int(2.2 * SR), rs, 1, 220, 230, 1.0)[:, 0] * np.hanning(int(2.2 * SR))
    add(x, lp(cry, 1300), 8.7, .075, -.8); add(x, lp(cry, 1100), 20.4, .05, -.7)
    return croom(x, impulse(.8, 2400, .03, 82, size=.12), .3)


def amb_yard(rs, L=24.0):
    """A yard at night and twenty-two below. Almost nothing: air, a bucket of fire that is kept low, a dog that is far,
    the pump's handle when the wind leans on it, snow settling."""
    n = int(L * SR)
    x = air(n, rs, .008, 40, 2600, -5)
    x += cfilt(wind(n, rs, .25, 7, .16), lambda f: 1 / (1 + (f / 700) ** 2) / (1 + (45 / f) ** 2)) * .022
    fire = np.zeros((n, 2))
    crackle(fire, rs, 5.5, L, .20, -.35)
    fl = cnoise(n, band(70, 420, -4), rs) * slow(n, .10, rs, .35, 1) * slow(n, 2.5, rs, .6, 1)
    fire += np.stack([fl * .022, fl * .014], 1)
    x += lp(fire, 5200)
    for at, g in ((9.2, 1.0), (9.75, .8), (10.9, .6)):
        b = lp(bark(rs), 1100); add(x, b / np.abs(b).max(), at, .070 * g, .7)
        add(x, lp(b, 500) / np.abs(b).max(), at + .34, .030 * g, -.6)              # the wall opposite answers
    for at, d in ((4.4, .9), (19.3, 1.2)):
        add(x, creak(rs, d, 310, 420, 1500), at, .085, .25)
    for at in (14.8, 22.4):
        add(x, lp(snowstep(rs), 2400), at, .045, rs.rand() - .5)
    add(x, lp(modes(.7, [900, 1370], [.16, .1], [1, .6], rs, .01), 1300), 16.6, .012, -.7)   # ice in the gutter
    return croom(x, impulse(.9, 2000, .03, 83, size=.10), .32)


def amb_flat(rs, L=24.0):
    """The flat: a tiled stove, the wall clock with its slow pendulum, Mother's machine two rooms away, and the little
    pane that never quite shuts."""
    n = int(L * SR)
    x = air(n, rs, .008, 60, 3000, -5)
    roar = cnoise(n, band(45, 260, -3), rs) * slow(n, .16, rs, .6, 1) * slow(n, 5, rs, .6, 1)
    x += np.stack([roar * .026, roar * .016], 1)
    stove = np.zeros((n, 2)); crackle(stove, rs, 2.6, L, .16, -.45, 600, 5000)
    x += lp(stove, 3800)
    for k in range(int(L / .75)):                                                       # .75 s: the pendulum of a wall clock
        add(x, tick(rs, 410 if k % 2 else 372, .9), k * .75 + .3 + .003 * rs.randn(), .075, .5)
    for at, d in ((6.2, 4.4),):
        s = stitches(rs, d, 6.4); s = lp(lp(hp(s, 140), 1300), 1500)
        add(x, s / np.abs(s).max(), at, .085, .75)
    g = slow(n, 4.5, rs, 0, 1, 1.6)
    f = 560 * 2 ** ((g - .5) * .5); ph = 2 * np.pi * np.cumsum(f) / SR
    ph *= np.round(ph[-1] / (2 * np.pi)) * 2 * np.pi / ph[-1]
    pane = np.sin(ph) * slow(n, .035, rs, -1, 1) * g ** 3 * .020 + cnoise(n, band(300, 1800, -3), rs) * g ** 2 * .022
    x[:, 0] += pane * .4; x[:, 1] += pane
    for at, p in ((12.6, -.3), (20.4, .2)):
        add(x, creak(rs, .5, 140, 190, 900), at, .05, p)                             # a floorboard
    add(x, lp(modes(.25, [1900, 3100, 820], [.05, .03, .02], [1, .5, .4], rs, .01), 2600), 17.2, .018, -.2)   # a spoon
    return croom(x, impulse(.55, 3000, .008, 84, size=.025), .4)


def amb_flood(rs, L=24.0):
    """August water in a brick street: it laps, finds holes, drips from sills; a rope takes up and lets go; wood nudges
    wood; a voice across it, once."""
    n = int(L * SR)
    x = air(n, rs, .010, 60, 3500, -4)
    x += (.040 * cnoise(n, band(60, 340, -4), rs) * slow(n, 2.4, rs, .5, 1))[:, None]
    for c in range(2):
        x[:, c] += .026 * cnoise(n, band(350, 2400, -5), rs) * slow(n, .7, rs, .2, 1, 1.6)
    k = 0.0
    while k < L - .3:                                                          # lapping, uneven as water is
        add(x, slosh(rs, .5 + 1.1 * rs.rand(), 130, 700 + 1500 * rs.rand() ** 2), k, .06 + .22 * rs.rand() ** 1.6, rs.rand() * 1.7 - .85)
        k += .25 + 1.5 * rs.rand() ** 1.4
    for _ in range(20):
        f = 620 + 900 * rs.rand() ** 2
        add(x, bubble(rs, f, .06), rs.rand() * L, .05 + .08 * rs.rand() ** 2, rs.rand() * 1.6 - .8)
    for at, d, p in ((3.8, 1.3, .5), (11.9, .9, .5), (20.2, 1.6, .45)):
        add(x, creak(rs, d, 95, 135, 850), at, .11, p)
    for at in (5.4, 21.9):
        add(x, modes(.35, [112, 196, 338], [.07, .05, .025], [1, .7, .3], rs, .03), at, .10, .4)   # the boat and the sill
    v = voices(int(2.0 * SR), rs, 1, 150, 160, 1.0)[:, 0] * np.hanning(int(2.0 * SR))
    add(x, lp(v, 700), 15.7, .020, -.7)
    return croom(x, impulse(1.1, 2600, .02, 85, size=.08), .35)


AMBIENCES = {"room": amb_room, "street": amb_street, "courtyard": amb_yard, "flat": amb_flat, "flood": amb_flood}
EFFECTS = {"bell": toll, "boots": boots, "crowd": crowd, "firecrackers": firecrackers, "chain": chain, "bolt": bolt,
           "kettle": kettle, "stamp": stamp, "page": page, "pencil": pencil, "sewing": sewing, "water": water}
