"""The score. Each cue is a function that returns (stems, meta): stems = {recording: float array}, balanced against
each other and not yet brought to loudness; meta = what `check.py` needs to read the score without hearing it.

Motifs   M1 THE OTHER SHORE  A D E | F . E | D        rising fourth, step, sigh
         M2 THE OATH         A D Eb | G . Eb | D      M1 bent by one semitone into the miyako-bushi mode
         M3 THE PARLOUR      M1's fourth and sigh made into a romance that can be sung at table
All three are our own. Eb over an open D-A is the signature dissonance: it is kept for fear, for the title's end and for
what M1 is made into as the chapters go on. The cues here are the first book; `journeys.py` and `people.py` are the others.
"""
import os
import tempfile
import numpy as np
from dsl import Part, Tempo, midi
from dsp import SR, db, fluid, hp, lp, peak, pan, impulse, reverb, tape, wall, warp, fold
from bells import bell
import choir

TMP = tempfile.mkdtemp(prefix="cue")


def active_rms(x):
    """RMS of the sounding passages only: windows of 400 ms within 18 dB of the loudest."""
    w = int(0.4 * SR)
    m = (x ** 2).mean(1)
    k = len(m) // w
    if not k:
        return np.sqrt(m.mean()) + 1e-12
    e = m[:k * w].reshape(k, w).mean(1)
    return float(np.sqrt(e[e >= e.max() * 0.016].mean())) + 1e-12


class Mixer:
    """A desk: every part has a level (dB, while it plays), a place, a width and a send to the one room."""

    def __init__(s, seconds, ir, tempo, meter):
        s.n = int(seconds * SR); s.ir = ir; s.tempo = tempo; s.meter = meter
        s.dry, s.wet, s.parts, s.levels = {}, {}, [], {}

    def put(s, x, bus, level, send, p=0.0, width=0.6, at=0.0, eq=None, name="audio"):
        if eq:
            x = eq(x)
        x = pan(x * (db(level) / active_rms(x)), p, width)
        y = np.zeros((s.n, 2)); a = int(at * SR)
        m = min(len(x), s.n - a)
        y[a:a + m] = x[:m]
        s.levels[name] = 20 * np.log10(active_rms(y))
        s.dry.setdefault(bus, np.zeros((s.n, 2))); s.wet.setdefault(bus, np.zeros((s.n, 2)))
        s.dry[bus] += y * (1 - 0.35 * send); s.wet[bus] += y * send

    def part(s, part, bus="main", level=-26, send=0.35, p=0.0, width=0.6, eq=None, post=None, double=None):
        """Play a part. `double` is a second reed or desk: the same notes by another hand, that many cents away."""
        s.parts.append(part)
        path = os.path.join(TMP, part.name + ".mid")
        part.save(s.tempo, path, s.meter)
        x = fluid(path, part.font)
        if double is not None:
            q = Part.__new__(Part); q.__dict__.update(part.__dict__)
            q.seed, q.tune = part.seed + 77, part.tune + double
            q.save(s.tempo, path, s.meter)
            z = warp(fluid(path, part.font), 2.0, 0, part.seed)
            m = min(len(x), len(z)); x = x[:m] + 0.7 * z[:m]
        if post:
            x = post(x)
        s.put(x, bus, level, send, p, width, 0.0, eq, part.name)

    def buses(s):
        return {b: s.dry[b] + reverb(s.wet[b], s.ir)[:s.n] for b in s.dry}


def meta(mx, T, meter, end, loop):
    return dict(parts=mx.parts, tempo=T, levels=mx.levels, meter=meter, end=end, loop=loop)


def ring_out(x, seconds, power=1.5):
    """A long tail that ends in true silence."""
    return x * (np.clip((len(x) - np.arange(len(x))) / (seconds * SR), 0, 1) ** power)[:, None]


# ---------------------------------------------------------------------------------------------- the reading room
def file_room():
    """A piano in the next hall, three notes at a time, and low strings that wait. The last M1 is not finished:
    the loop's first bar finishes it, or the reader goes on before it does. Doubt: in the silences a viola, once the file
    is thick, repeats the question with its E flat."""
    bar, L = 4, 90.0
    T = Tempo(88, [(0, 58), (40, 60), (60, 62), (88, 56)],
              phrases=[(0, 8, .10), (8, 16, .10), (16, 32, .07), (32, 48, .08), (48, 64, .08), (64, 80, .08)]).scale_to(88, L)
    mx = Mixer(L + 14, impulse(2.7, 4300, seed=11), T, bar)
    rh = Part("piano_rh", 0, 8, "ms", "hit", bar, jitter=.014, strum=.020, rng=(midi("C3"), midi("C7")))
    lh = Part("piano_lh", 0, 8, "ms", "hit", bar, jitter=.012, strum=.026, rng=(midi("A0"), midi("C5")))
    rh.at(0, "p r:1 A4 D5 E5 | mp F5:2.5 p E5:1.5 | D5:4 | r:4 |"
             " p r:1 A4 D5 E5 | mp G5:2 p F5:.5 E5:1.5 | pp C#5:4 | r:4 |")
    lh.at(0, "r:4 | pp [D3 A3]:4 | p [Bb2 F3]:4 | r:2 pp D2:2 |"
             " r:4 | p [G2 D3]:4 | pp [A2 E3]:4 | r:4 |")
    rh.at(32, "r:4 | r:2 pp A5:2 | r:4 | r:3 p E5:1 | F5:3 E5:1 | pp D5:4 | r:4 | r:4 |")
    lh.at(48, "r:4 | p [Bb2 F3 D4]:4 | r:4 | pp [A2 E3 B3]:4 |")
    rh.at(64, "p r:1 D5 A5 G5 | mp F5:2 p [A4 E5]:2 | pp [Bb4 D5]:4 | r:4 | r:4 | pp r:1 A4 D5 E5:1' |")
    lh.at(64, "pp [D3 A3]:4 | p [F2 C3]:4 | [Bb1 F2]:4 | pp [G2 D3]:4 | [A2 D3]:4 | r:4 |")
    mx.part(rh, level=-24, send=.42, p=-.06, width=.9, eq=lambda x: lp(x, 5600))
    mx.part(lh, level=-26, send=.40, p=-.10, width=.9, eq=lambda x: lp(x, 4200))
    cb = Part("basses", 49, 51, "ms", "sus", bar, legato=.25, expr=2, lead=.06, stray=4, rng=(midi("C1"), midi("C4")))
    cb.at(12, "ppp D2:4 < |"); cb.at(28, "ppp A1:4 < |")
    cb.at(32, "pp D2:8 < | | p D2:4 > | pp C2:4 | Bb1:4 < | p Bb1:4 | A1:4 > | ppp r:4 | pp D2:4 | F1:4 | Bb1:4 | G1:4 > | ppp A1:4 | r:4 |")
    mx.part(cb, level=-32, send=.40, p=.16, width=.6, eq=lambda x: lp(hp(x, 36), 2200))
    vc = Part("celli", 49, 41, "ms", "sus", bar, legato=.16, expr=2, lead=.05, stray=4, rng=(midi("C2"), midi("C5")))
    vc.at(32, "pp A2:4 < | p D3:4 | E3:4 | p F3:4 > | pp F3:4 < | p D3:4 | E3:4 > | ppp r:4 | D3:4 < | pp C3:4 | D3:4 | Bb2:4 > | ppp E3:4 | r:4 |")
    mx.part(vc, level=-30, send=.45, p=-.22, width=.6, eq=lambda x: lp(x, 2900))
    va = Part("violas", 49, 31, "ms", "sus", bar, legato=.16, expr=2, lead=.05, stray=4, rng=(midi("C3"), midi("E6")))
    va.at(44, "ppp A3:4 < | pp Bb3:4 | Bb3:4 | A3:4 > | ppp r:4 | A3:4 | A3:4 | F3:4 | Bb3:4 > | A3:4 | r:4 |")
    mx.part(va, level=-33, send=.5, p=.28, width=.8, eq=lambda x: lp(x, 3300))
    vd = Part("doubt", 41, 17, "ms", "sus", None, jitter=.018, vib=20, legato=.10, expr=2, lead=.03, stray=6, rng=(midi("C3"), midi("E6")))
    vd.at(13, "ppp A3:1~ < D4:.75 pp Eb4:1.5 > D4:.75"); vd.at(29, "ppp D4:1 < pp Eb4:1.5~ > D4:1")
    vd.at(41, "ppp A3:1~ < D4:1 pp Eb4:2 > D4:1"); vd.at(76, "ppp A3:1~ < D4:1 pp Eb4:1 p G4:2~ > pp Eb4:1 D4:2")
    mx.part(vd, "file-doubt", -31, .6, .35, .3, eq=lambda x: lp(x, 3000))
    out = {k: fold(tape(x, 1.25, 10500), int(L * SR)) for k, x in mx.buses().items()}
    return {"file": out["main"], "file-doubt": out["file-doubt"]}, meta(mx, T, bar, 88, True)


def file_title():
    """The title. M1 for piano, then for cello over the strings, then high and far; the harmony goes down one semitone
    too far (Eb) and has to come home; a foreign breath over the open fifth; a bell across water."""
    bar = 4
    T = Tempo(60, [(0, 60), (12, 62), (32, 66), (40, 64), (48, 56), (60, 52)],
              phrases=[(0, 8, .12), (8, 16, .10), (16, 32, .10), (32, 48, .10)],
              holds=[(15.6, .35), (31.6, .25), (46.8, .6)])
    total = T(60) + 8
    mx = Mixer(total, impulse(3.0, 4600, seed=12), T, bar)
    rh = Part("piano_rh", 0, 8, "ms", "hit", bar, jitter=.013, strum=.018, rng=(midi("C3"), midi("C7")))
    lh = Part("piano_lh", 0, 8, "ms", "hit", bar, jitter=.011, strum=.022, rng=(midi("A0"), midi("C5")))
    rh.at(0, "p r:1 A4 D5 E5 | mp F5:2.5 p E5:1.5 | D5:4 | r:4' |")
    lh.at(0, "r:4 | p [D2 A2]:4 | [Bb1 F2]:4 | pp [A1 E2 G2]:4 |")
    rh.at(16, "pp r:.5 F4:.5 A4 F4 D5 A4 F4 A4 | r:.5 F4:.5 A4 C5 F5 C5 A4 F4 | r:.5 D4:.5 G4 Bb4 D5 Bb4 G4 D4 | r:.5 E4:.5 G4 A4 C#5 A4 G4 E4 |"
              " p r:.5 F4:.5 Bb4 D5 F5 D5 Bb4 F4 | r:.5 G4:.5 Bb4 Eb5 G5 Eb5 Bb4 G4 | r:.5 F4:.5 A4 D5 A4 F4 D4 F4 | pp [E4 A4 C#5]:4' |")
    lh.at(16, "pp D2:4 | F2:4 | G2:4 | A1:4 | p Bb1:4 | [Eb2 Bb2]:4 | [A1 A2]:4 | pp A1:4 |")
    rh.at(48, "pp r:1 A4 D5 E5 | p F5:4 | ppp r:2 A5:2 |")
    lh.at(48, "r:4 | pp [D2 A2]:4 | ppp r:2 D2:2 |")
    mx.part(rh, level=-25.5, send=.40, p=-.08, width=.9, eq=lambda x: lp(x, 6200))
    mx.part(lh, level=-27, send=.36, p=-.12, width=.9, eq=lambda x: lp(x, 4800))
    vc = Part("cello", 42, 0, "fluid", "sus", bar, lead=.03, jitter=.016, vib=42, legato=.08, stray=5, rng=(midi("C2"), midi("D5")))
    vc.at(15, "p A3:1~"); vc.at(16, "p D4:2 < E4:2 | mp F4:3 E4:1 > | p D4:2 Bb3:2 | < C#4:3 mp E4:1 | mf F4:2 < D4:2 | G4:2.5 mf F4:.5 Eb4:1 > | mp D4:2 F3:2 | p E3:4' |")
    mx.part(vc, level=-24.5, send=.44, p=-.2, width=.3, eq=lambda x: peak(lp(x, 5200), 300, 1.5, .9))
    v1 = Part("violins", 49, 21, "ms", "sus", bar, lead=.06, jitter=.012, legato=.10, expr=2, stray=4, rng=(midi("G3"), midi("E7")))
    v1.at(28, "ppp A4:4 < |"); v1.at(32, "p D5:2 < F5:2 | mf G5:2.5 F5:.5 Eb5:1 > | mp D5:2 F5:2 | p E5:4' | > pp D5:4 | ppp D5:4 |")
    mx.part(v1, level=-27, send=.5, p=-.3, width=.8, eq=lambda x: lp(x, 6000))
    va = Part("violas", 49, 31, "ms", "sus", bar, lead=.05, legato=.12, expr=2, stray=4, rng=(midi("C3"), midi("E6")))
    va.at(16, "ppp F3:4 < | pp A3:4 | Bb3:4 | A3:4 | p D4:4 < | mp Bb3:4 | A3:4 > | pp A3:4' | ppp F3:4 | F3:4 | A3:4 > | ppp A3:4 |")
    mx.part(va, level=-31, send=.5, p=.26, width=.8, eq=lambda x: lp(x, 4200))
    cb = Part("basses", 49, 51, "ms", "sus", bar, lead=.05, legato=.14, expr=2, rng=(midi("C1"), midi("C4")))
    cb.at(12, "ppp D2:4 < | pp D2:4 | F2:4 | G1:4 | A1:3 C2:1 | p Bb1:4 < | mp Eb2:4 | A1:4 > | pp A1:4' | D2:4 | D2:4 | D2:4 > | ppp D2:4 |")
    mx.part(cb, level=-28, send=.36, p=.16, width=.6, eq=lambda x: lp(hp(x, 36), 2600))
    sh = Part("shakuhachi", 77, 0, "fluid", "sus", bar, lead=.02, vib=24, stray=6, rng=(midi("D4"), midi("D6")))
    sh.at(52, "pp r:1 Eb5:2.5~ < D5:.5 | p D5:3% > ppp r:1 |")
    mx.part(sh, level=-34, send=.72, p=.45, width=.3, eq=lambda x: lp(x, 4200))
    for beat, level in ((0, -36), (54, -35)):
        mx.put(bell(146.8, 9, .32, 3), "main", level, .75, p=-.5, at=T(beat), name="bell", eq=lambda x: lp(x, 1900))
    return {"file-title": ring_out(tape(mx.buses()["main"], 1.3, 11500), 4.0)}, meta(mx, T, bar, 60, False)


# ------------------------------------------------------------------------------------------------ the flat at supper
TUNE = ("p D5:1.5 E5:.5 F5:1 | mp F5:2~ D5:1 | p E5:1.5 D5:.5 C#5:1 | D5:2 A4:1' |"
        " p C5:1.5 D5:.5 E5:1 | mp F5:2 C5:1 | p Bb4:1.5 A4:.5 G4:1 | A4:3' |"
        " < Bb4:1 D5 G5 | mf G5:2~ F5:1 | mp F5:1.5 E5:.5 D5:1 | p A4:3' |"
        " G4:1 < A4 C#5 | mp E5:2 G5:1 | mf F5:2~ > D5:1 | p D5:3' |"
        " Bb4:1 D5 < G5 | mp F5:2 D5:1 | p E5:1 > C#5 A4 | pp D5:3' |")
UNDER = ("p F4:1.5 G4:.5 A4:1 | A4:2 F4:1 | G4:1.5 F4:.5 E4:1 | F4:3 |"
         " E4:1.5 F4:.5 G4:1 | A4:2 A4:1 | G4:1.5 F4:.5 E4:1 | F4:3 |"
         " G4:1 G4 Bb4 | D5:2 D5:1 | D5:1.5 C#5:.5 A4:1 | F4:3 |"
         " E4:1 G4 A4 | C#5:2 E5:1 | D5:2 Bb4:1 | Bb4:3 |"
         " G4:1 G4 Bb4 | A4:2 A4:1 | G4:1 E4 G4 | F4:3 |")
CHORDS = [("D3", "F3 A3"), ("D3", "F3 A3"), ("A2", "G3 C#4"), ("D3", "F3 A3"),
          ("C3", "E3 Bb3"), ("F2", "F3 A3"), ("C3", "E3 Bb3"), ("F2", "F3 A3"),
          ("G2", "G3 Bb3"), ("G2", "G3 Bb3"), ("D3", "F3 A3"), ("D3", "F3 A3"),
          ("A2", "G3 C#4"), ("A2", "G3 C#4"), ("Bb2", "F3 Bb3"), ("Bb2", "F3 Bb3"),
          ("G2", "G3 Bb3"), ("D3", "F3 A3"), ("A2", "G3 C#4"), ("D3", "F3 A3")]


def home():
    """Supper on the other side of a door: M3, the violin first, then the bayan with the violin above it. The old
    romance's way: three short lines and a fourth sung twice, the first time turned aside (Bb), the second time home.
    Both instruments have stood in a warm room too long: the violin is a little flat, the reeds do not agree. Without its
    violin the first verse is an accompaniment to nobody."""
    bar, L = 3, 92.0
    T = Tempo(132, [(0, 86), (60, 90), (66, 84), (72, 88), (120, 90), (132, 82)],
              phrases=[(6, 18, .11), (18, 30, .11), (30, 42, .12), (42, 54, .13), (54, 66, .12), (72, 84, .10), (84, 96, .10),
                       (96, 108, .11), (108, 120, .12), (120, 132, .15)],
              holds=[(53.5, .3), (65.6, .35), (119.5, .3)]).scale_to(132, L)
    mx = Mixer(L + 8, impulse(.7, 3600, predelay=.008, seed=41, size=.02), T, bar)
    lh = Part("bayan_left", 21, 0, "fluid", "sus", bar, jitter=.014, strum=.008, legato=0, tune=3, stray=2, rng=(midi("E2"), midi("C5")))

    def accompany(start, chords, dyn):
        for i, (bass, rest) in enumerate(chords):
            held = i % 4 == 3
            lh.at(start + 3 * i, f"{dyn} {bass}:.9 r:.1 " + (f"[{rest}]:1.9 r:.1" if held else f"[{rest}]:.55 r:.45 [{rest}]:.5 r:.5"))
    accompany(0, [("D3", "F3 A3"), ("A2", "G3 C#4")], "pp")
    accompany(6, CHORDS, "p"); accompany(66, [("G2", "G3 Bb3"), ("A2", "G3 C#4")], "pp"); accompany(72, CHORDS, "p")
    mx.part(lh, "home-bayan", -27, .25, .15, .4, eq=lambda x: lp(x, 3600), double=9)
    vn = Part("violin", 40, 0, "fluid", "sus", bar, lead=.035, jitter=.018, vib=46, legato=.06, tune=-9, stray=7, rng=(midi("G3"), midi("E7")))
    vn.at(5, "p A4:1~"); vn.at(6, TUNE)
    vn.at(96, "pp D5:1 F5 Bb5~ | p Bb5:2 A5:1 | A5:1.5 G5:.5 F5:1 | pp D5:3' | C#5:1 < E5 G5 | p A5:2 A5:1 | < D5:1 F5 A5~ | mp A5:3' |"
              " > p D5:1 F5 Bb5 | A5:2 F5:1 | pp G5:1 E5 C#5 | ppp F5:3' |")
    mx.part(vn, "home-violin", -24, .34, -.25, .3, eq=lambda x: lp(peak(x, 2700, -4, .8), 5200))
    rh = Part("bayan", 21, 0, "fluid", "sus", bar, lead=.01, jitter=.014, strum=.006, legato=.03, tune=4, stray=3, rng=(midi("E3"), midi("C7")))
    rh.at(0, "pp F4:1.5 E4:.5 D4:1 | C#4:2 r:1 |")
    rh.at(66, "pp D5:1 C5 Bb4 | A4:2 A4:1 |"); rh.at(72, TUNE)
    mx.part(rh, "home-bayan", -25, .26, .2, .4, eq=lambda x: lp(x, 4600), double=11)
    un = Part("bayan_under", 21, 0, "fluid", "sus", bar, jitter=.014, legato=.03, tune=4, stray=3, rng=(midi("E3"), midi("C7")))
    un.at(72, UNDER)
    mx.part(un, "home-bayan", -29, .26, .22, .4, eq=lambda x: lp(x, 3800), double=11)

    def next_door(x):                                      # through the wall thrice: the middle round has no edges
        n = int(L * SR)
        return tape(wall(np.concatenate([fold(x, n)] * 3)), 1.3, 9000)[n:2 * n]
    return {k: next_door(x) for k, x in mx.buses().items()}, meta(mx, T, bar, 132, True)


# ---------------------------------------------------------------------------------------------------- the yard
def fear():
    """Two stems that run together. Base: D walks to Bb, to Eb and to A under everything; a drum behind a wall that
    never keeps step; one low Eb. Tension: the step is kept; seconds; M2; men's breath."""
    bar, L = 4, 60.0
    T = Tempo(60, [(0, 60), (60, 60)], phrases=[(0, 16, .05), (16, 32, .05), (32, 48, .06), (48, 60, .05)]).scale_to(60, L)
    mx = Mixer(L + 14, impulse(1.5, 2800, seed=21, size=.035, lowmul=1.3), T, bar)
    cb = Part("basses", 49, 51, "ms", "sus", bar, legato=.3, expr=2, stray=3, rng=(midi("C1"), midi("C4")))
    cb.at(0, "pp D2:8 < | | p D2:8 > | | pp Bb1:8 < | | p Bb1:8 > | | pp Eb2:8 < | | p Eb2:8 > | | pp A1:8 | | ppp A1:4 |")
    mx.part(cb, "fear-base", -27.5, .35, 0, .5, eq=lambda x: lp(hp(x, 35), 1700))
    vc = Part("celli", 49, 41, "ms", "sus", bar, legato=.3, expr=2, stray=3, rng=(midi("C2"), midi("C5")))
    vc.at(0, "ppp r:4 | A2:4 < | pp A2:4 | A2:4 > | ppp [D3 F3]:8 < | | pp [D3 F3]:8 > | | ppp Bb2:8 < | | pp [Bb2 D3]:8 > | | ppp [E3 A3]:8 | | r:4 |")
    mx.part(vc, "fear-base", -32.5, .45, -.25, .6, eq=lambda x: lp(x, 2200))
    pz = Part("pizz", 45, 40, "ms", "hit", None, jitter=.010, rng=(midi("C2"), midi("C5")))
    for b, t in ((6, "p A2:.5 D3:1"), (14, "pp Eb3:.5 D3:1"), (23, "p F2:.5 Bb2:1"), (30.5, "pp Eb3:.5 D3:.5 Bb2:1"),
                 (38, "p Eb2:1"), (44, "mp Eb3:.5 D3:1.5"), (53, "p A2:.5 D3:1"), (57.5, "pp Eb3:1")):
        pz.at(b, t)
    mx.part(pz, "fear-base", -28, .38, .2, .3, eq=lambda x: lp(peak(x, 700, 2, 1), 2300))
    dr = Part("drum", 116, 0, "fluid", "hit", None, jitter=.012, rng=(30, 70))
    for b, v in ((0, "mp"), (1.5, "pp"), (10, "p"), (16, "mp"), (17.5, "pp"), (26, "p"), (27.5, "pp"), (32, "mf"),
                 (33.5, "p"), (40, "p"), (45, "pp"), (48, "mp"), (49.5, "p"), (55, "pp")):
        dr.at(b, f"{v} C3:1")
    mx.part(dr, "fear-base", -23, .55, 0, .4, eq=lambda x: lp(hp(x, 40), 400, 2))

    st = Part("steps", 116, 0, "fluid", "hit", None, jitter=.009, rng=(30, 70))
    for i in range(56):                                         # the column comes nearer and goes round the corner
        near = np.interp(i, [0, 8, 30, 44, 55], [20, 30, 70, 52, 18])
        st.at(2 + i, f"{'mp' if near > 60 else 'p' if near > 42 else 'pp' if near > 24 else 'ppp'} {'A2' if i % 2 else 'C3'}:.5")
    mx.part(st, "fear-tension", -29, .5, .1, .5, eq=lambda x: lp(hp(x, 45), 650, 2))
    sh = Part("shakuhachi", 77, 0, "fluid", "sus", None, vib=28, lead=.02, stray=8, rng=(midi("D4"), midi("D6")))
    sh.at(24, "pp A4:1 D5:1~ < p Eb5:3 > pp D5:2 ppp r:1")
    mx.part(sh, "fear-tension", -30, .66, -.3, .3, eq=lambda x: lp(x, 4600))
    tr = Part("tremolo", 44, 21, "ms", "sus", None, legato=.2, expr=2, rng=(midi("G3"), midi("E7")))
    tr.at(8, "ppp [A4 Bb4]:8 < p [A4 Bb4]:4 > ppp [A4]:4")
    tr.at(36, "ppp [D5 Eb5]:8 < mp [D5 Eb5]:6 > ppp [D5 A5]:4")

    def ride(x):                                                 # this preset ignores expression: ride the fader
        b = np.interp(np.arange(len(x)) / SR, T.t, T.b)
        return x * ((np.interp(b, [d[0] for d in tr.dyn], [d[1] for d in tr.dyn]) / 52) ** 2.2)[:, None]
    mx.part(tr, "fear-tension", -33, .5, .1, .9, post=ride, eq=lambda x: lp(hp(x, 250), 4800))
    vs = Part("cello_solo", 42, 0, "fluid", "sus", None, vib=18, lead=.02, stray=5, rng=(midi("C2"), midi("D5")))
    vs.at(16, "p A2:1 D3:1 Eb3:2 < mp G3:2~ > p Eb3:2 pp D3:3")
    vs.at(44, "p A2:1 D3:1 Eb3:1 < mp G3:3~ > p Eb3:2 pp D3:4")
    mx.part(vs, "fear-tension", -27.5, .45, -.15, .3, eq=lambda x: lp(x, 3800))
    for name, txt, seed, place in (("hum_a", "ppp D3:6% < pp D3:2 p Eb3:4 > pp D3:5", 3, -.4), ("hum_b", "ppp A2:8 < pp Bb2:3 > ppp A2:6", 4, .4)):
        c = Part(name, 52, rng=(midi("D2"), midi("A4")))
        c.at(32, txt)
        mx.parts.append(c)
        mx.put(choir.from_part(c, T, "u", L + 3, "bass", 4, seed), "fear-tension", -34, .7, p=place, width=1, name=name,
               eq=lambda x: lp(x, 1500))
    stems = {k: fold(tape(x, 1.35, 9000), int(L * SR)) for k, x in mx.buses().items()}
    return stems, meta(mx, T, bar, 60, True)


# ------------------------------------------------------------------------------------------------------ the flood
def river():
    """The water in the streets. M1 with every note as long as a breath, in octaves and tenths over a pedal that the
    current pulls at; nothing hurries, nothing is saved. Song: the cello, and what is over it. Ground: the water alone."""
    bar, L = 4, 96.0
    T = Tempo(64, [(0, 40), (24, 42), (48, 40), (64, 38)], phrases=[(0, 16, .06), (16, 32, .06), (32, 48, .07), (48, 64, .07)]).scale_to(64, L)
    mx = Mixer(L + 16, impulse(3.2, 3400, predelay=.03, seed=51, size=.09), T, bar)
    cb = Part("basses", 49, 51, "ms", "sus", bar, legato=.4, expr=2, lead=.06, stray=3, rng=(midi("C1"), midi("C4")))
    cb.at(0, "pp D2:4 < | p D2:4 > | pp D2:4 < | p C2:4 > | pp Bb1:4 < | p Bb1:4 > | pp F1:4 < | p A1:4 > |"
             " pp G1:4 < | p G1:4 > | pp Bb1:4 < | mp Eb2:4 > | p A1:4 < | p A1:4 > | pp D2:4 | pp D2:4 > |")
    mx.part(cb, "river-ground", level=-27, send=.4, p=.1, width=.6, eq=lambda x: lp(hp(x, 34), 1900))
    cur = Part("current", 49, 41, "ms", "sus", None, legato=.12, expr=2, jitter=.018, stray=3, rng=(midi("C2"), midi("C5")))
    for i, f in enumerate(("D2 A2 E3 A2", "D2 A2 F3 A2", "D2 A2 E3 A2", "C2 G2 E3 G2", "Bb2 F3 D3 F3", "Bb2 F3 A3 F3", "F2 C3 A3 C3", "A2 E3 A3 E3",
                           "G2 D3 Bb3 D3", "G2 D3 A3 D3", "Bb2 F3 D3 F3", "Eb2 Bb2 G3 Bb2", "A2 E3 A3 D3", "A2 E3 G3 E3", "D2 A2 E3 A2", "D2 A2 F3 A2")):
        a, b, c, d = f.split()
        cur.at(4 * i, f"pp {a}:1 < p {b} {c} > pp {d}")
    mx.part(cur, "river-ground", level=-31.5, send=.5, p=-.3, width=.7, eq=lambda x: lp(x, 1700))
    vc = Part("cello", 42, 0, "fluid", "sus", bar, lead=.03, jitter=.020, vib=38, legato=.12, stray=5, rng=(midi("C2"), midi("D5")))
    vc.at(8, "pp A2:4 < | p D3:3 E3:1~ | mp F3:4 > | p E3:4 | pp D3:4' |")
    vc.at(36, "p D3:2 < A3:2 | mp D4:3 C4:1 | p Bb3:2 < F3:2 | mp G3:3 > Bb3:1 | p A3:4 | > pp E3:4 | pp D3:4 > | ppp D3:4' |")
    mx.part(vc, "river-song", level=-23, send=.5, p=-.15, width=.3, eq=lambda x: peak(lp(x, 4200), 280, 1.5, .9))
    va = Part("violas", 49, 31, "ms", "sus", bar, legato=.3, expr=2, lead=.05, stray=4, rng=(midi("C3"), midi("E6")))
    va.at(16, "ppp F4:4 < | pp D4:4 | C4:4 | p C#4:4 > | pp D4:4 < | p D4:4 | pp D4:4 < | p Bb3:4 > | pp D4:4 < | p C#4:4 > | pp D4:4 | ppp F4:4 |")
    mx.part(va, "river-ground", level=-30, send=.55, p=.3, width=.8, eq=lambda x: lp(x, 3200))
    v1 = Part("violins", 49, 21, "ms", "sus", bar, legato=.3, expr=2, lead=.06, stray=4, rng=(midi("G3"), midi("E7")))
    v1.at(28, "ppp A4:4 < | pp D5:4 < | p D5:2 E5:2 | F5:4 < | mp G5:4 > | p E5:4 | pp E5:4 > | ppp F5:4 | A5:4 > |")
    mx.part(v1, "river-song", level=-29.5, send=.6, p=-.35, width=.9, eq=lambda x: lp(x, 4200))
    tp = Part("timpani", 47, 0, "fluid", "hit", None, jitter=.01, rng=(midi("D2"), midi("C4")))
    for b, v in ((0, "p"), (16, "pp"), (32, "p"), (46, "pp"), (56, "p")):
        tp.at(b, f"{v} {'D2' if b != 46 else 'Eb2'}:3")
    mx.part(tp, "river-ground", level=-32, send=.7, p=.1, width=.5, eq=lambda x: lp(x, 700))
    pn = Part("piano", 0, 8, "ms", "hit", None, jitter=.02, rng=(midi("C2"), midi("C7")))
    for b, t in ((6, "pp A5:2"), (22, "pp F5:2 E5:2"), (34, "ppp D6:3"), (50, "pp E5:2"), (58, "ppp A5:1 D6:1 E6:3")):
        pn.at(b, t)
    mx.part(pn, "river-song", level=-33, send=.65, p=.35, width=.8, eq=lambda x: lp(x, 4000))
    return {k: fold(tape(x, 1.2, 9500), int(L * SR)) for k, x in mx.buses().items()}, meta(mx, T, bar, 64, True)


CUES = {"file": file_room, "file-title": file_title, "home": home, "fear": fear, "river": river}
