"""The score, third book: people. `unit`, `yard`, `teacher`, and a gramophone's `waltz`. Nobody is scored by his nation:
Wanqing's music is a joiner's yard and a wit, Hayasaka's a parlour piano and good manners."""
import numpy as np
from cues import Mixer, meta
from dsl import Tempo
from dsp import SR, fold, hp, horn, impulse, lp, peak, tape
from players import (basses, bassoon, celli, clarinet, drum, horns, left, muted, pizz, right, violas, violin)
from sounds import band, burst, cnoise, slow


# --------------------------------------------------------------------------------------------------- the unit
def unit():
    """Boys are drilled, from M2. Drum: a step that is kept, and plucked basses that have one semitone to march in.
    Wood: they try M1, are stopped on its E, and are given the right note; by the end they can do it in two parts.
    Brass, from the Khalkha on: grown men have it, in octaves, and nothing is tried any more."""
    bar, L = 4, 64.0
    half = Tempo(40, [(0, 75)], phrases=[(0, 40, .008)]).scale_to(40, L / 2)
    T = half.repeated(40, 2)
    mx = Mixer(L + 8, impulse(1.3, 3000, predelay=.015, seed=71, size=.07), T, bar)
    dr = drum(jitter=.006)
    for i in range(10):
        b = 4 * i
        if i == 7:                                                       # one bar in ten without it: they look at each other
            continue
        for off, v in ((0, "mf"), (1, "p"), (1.75, "pp"), (2, "mp"), (3, "p")) + (((3.5, "pp"), (3.75, "pp")) if i % 4 == 2 else ()):
            dr.at(b + off, f"{v} {'C3' if off in (0, 2) else 'G3'}:.5")
    mx.part(dr, "unit-drum", -26, .38, 0, .4, eq=lambda x: lp(hp(x, 60), 900, 2))
    pz = pizz(name="basses_pizz", jitter=.007)
    for i, f in enumerate(("D2 D2 Eb2 D2", "D2 D2 Eb2 D2", "D2 D2 A2 D2", "D2 D2 Eb2 D2", "Bb2 Bb2 C3 Bb2", "Bb2 Bb2 A2 G2", "Eb2 Eb2 G2 Eb2", "A2 r r r", "D2 D2 Eb2 D2", "D2 A2 Eb2 D2")):
        pz.at(4 * i, "p " + " ".join(f"{n}:1" for n in f.split()))
    mx.part(pz, "unit-drum", -28, .3, .1, .4, eq=lambda x: lp(peak(x, 500, 2, 1), 1800))
    cb = basses(bar, legato=.1)
    cb.at(0, "ppp D2:8 < | | pp D2:8 > | | pp Bb1:8 | | Eb2:4 > | pp A1:4 | D2:8 | |")
    mx.part(cb, "unit-drum", -33, .35, .1, .5, eq=lambda x: lp(hp(x, 36), 1300))
    bn = bassoon(bar, jitter=.010)
    bn.at(4, "mp r:1 A2. D3. E3. | r:4 | p r:1 A2 D3 mp Eb3 | G3:2 Eb3:2 > | p D3:3' r:1 | mp r:1 A2. D3. E3. | r:4 | p r:1 A2 D3 < Eb3 | mp G3:2 Eb3:1 D3:1 |")
    bn.at(40, "mp D3:2 r:2 | r:1 A2 D3 Eb3 | G3:2 Eb3:2 | D3:2 D3:1 C3 | Bb2:2 C3:1 D3 | < D3:2 C3:1 Bb2 | mf Eb3:2 G3:2 > | mp A2:2 r:2 | p r:1 A2 D3 Eb3 | mp D3:3 r:1 |")
    mx.part(bn, "unit-wood", -26, .32, -.2, .3, eq=lambda x: lp(x, 2600))
    cl = clarinet(bar, jitter=.012)
    cl.at(40, "p r:1 A3 D4 Eb4 | mp G4:2 Eb4:2 | D4:2 r:1 A3 | D4 Eb4 G4:2 | F4:2 Eb4:1 D4 | < F4:2 G4:2 | mf Bb4:2 > G4:2 | mp Eb4:2 r:2 | p r:1 A3 D4 Eb4 | mp D4:3 r:1 |")
    mx.part(cl, "unit-wood", -27, .36, .15, .3, eq=lambda x: lp(x, 3000))
    hn = horns(bar, jitter=.008)
    hn.at(12, "p r:1 A2 D3 < Eb3 | mp G3:2 Eb3:2 > | p D3:4' |")
    hn.at(32, "p r:1 [A2 A3] [D3 D4] < [Eb3 Eb4] | mf [G3 G4]:2 [Eb3 Eb4]:2 | mp [D3 D4]:4 > | p [D3 A3]:4 | [D3 A3]:4 | r:4 | p [Bb2 F3]:4 < | mp [Bb2 F3]:4 | mf [Eb3 Bb3]:4 > | mp [A2 E3]:2 r:2 | mf r:1 [A2 A3] [D3 D4] [Eb3 Eb4] | mp [D3 D4]:3 > p r:1 |")
    mx.part(hn, "unit-brass", -26, .42, .25, .5, eq=lambda x: lp(x, 1900))
    mt = muted(bar, jitter=.008)
    mt.at(20, "p r:2 D5:.5. D5. Eb5:1 | D5:1. r:3 |"); mt.at(60, "p r:2 D5:.5. D5. Eb5:1 | mp G5:1. r:3 | p r:2 D5:.5. D5. Eb5:1 | D5:2 r:2 |")
    mx.part(mt, "unit-brass", -30, .5, -.3, .3, eq=lambda x: lp(x, 3400))
    out = {k: tape(x, 1.3, 9000) for k, x in mx.buses().items()}
    n = {"unit-drum": L / 2, "unit-wood": L, "unit-brass": L}
    return {k: fold(out[k], int(n[k] * SR)) for k in n}, meta(mx, T, bar, 80, True)


# ------------------------------------------------------------------------------------------------ Wanqing's yard
def yard():
    """Wanqing's. Wood: plucked, a little out of the bar, as somebody works who thinks of something else; D with a B
    natural, the one bright sixth in the score. Tune: M1 upside down and a beat early, for low clarinet: she has read what
    he reads and corrects it. A viola agrees with her in the second half, and does not hurry."""
    bar, L = 3, 64.0
    half = Tempo(48, [(0, 92), (24, 88), (48, 92)], phrases=[(0, 24, .04), (24, 48, .05)]).scale_to(48, L / 2)
    T = half.repeated(48, 2)
    mx = Mixer(L + 8, impulse(.9, 3600, predelay=.010, seed=72, size=.03), T, bar)
    pz = pizz(strum=.016, jitter=.013)
    chords = [("D2", "A2 F3"), ("D2", "A2 F3"), ("G2", "D3 B3"), ("G2", "D3 B3"), ("A2", "E3 C4"), ("A2", "E3 C4"), ("D2", "A2 F3"), ("D2", "A2 D3"),
              ("F2", "C3 A3"), ("F2", "C3 A3"), ("C2", "G2 E3"), ("C2", "G2 E3"), ("G2", "D3 B3"), ("A2", "E3 C4"), ("D2", "A2 F3"), ("D2", "A2 D3")]
    for i, (low, rest) in enumerate(chords):
        a, b = rest.split()
        pz.at(3 * i, (f"mp {low}:1 p r:.5 {a}:.5 {b}:1", f"p {low}:1 [{a} {b}]:1 r:1", f"mp {low}:1.5 p {b}:.5 {a}:1", f"p {low}:1 r:1 [{a} {b}]:1")[i % 4])
    mx.part(pz, "yard-wood", -25, .3, -.1, .5, eq=lambda x: lp(peak(x, 800, 1.5, 1), 3000))
    lh = left(name="piano_low", jitter=.016)
    for b, t in ((9, "pp G2:1 D3:1 B3:1"), (21, "pp D2:2"), (33, "pp C3:.5 G3:.5 E4:2"), (45, "pp D2:1 A2:2")):
        lh.at(b, t)
    mx.part(lh, "yard-wood", -31, .35, .2, .6, eq=lambda x: lp(x, 2800))
    cl = clarinet(bar, jitter=.016)
    cl.at(2, "mp D4:.5 C4:.5")
    cl.at(3, "mp A3:1 G3 F3 | p G3:2 A3:1' | mp B3:1. A3. G3. | D4:2 B3:1 > | p C4:1.5 B3:.5 A3:1 | E3:2 r:.5 E3:.5 | < F3:1 E3. F3. | mp D3:2' D4:.5 C4:.5 |")
    cl.at(27, "mp A3:1 C4 F4 | mf E4:2 C4:1 > | mp G3:1.5 A3:.5 C4:1 | p E4:2 r:1 | mp D4:1. B3. G3. | < C4:1.5 B3:.5 A3:1 | mp F3:1 E3 G3 > | p D3:2' r:1 |")
    cl.at(51, "r:3 | r:2 p B3:1 | D4:1.5 E4:.5 F4:1 | mp E4:3' | r:2 p A3:1 | D4:1 C4. A3. | mp F3:1 G3 A3 |"
              " C4:1.5 < D4:.5 F4:1 | mf A4:2 F4:1 | mp G4:1.5 > E4:.5 C4:1 | p E4:3' | mp D4:1. B3. G3. | p A3:1 C4 E4 | mp D4:2~ > C4:.5 A3:.5 | p D4:2' r:1 |")
    mx.part(cl, "yard-tune", -24, .34, .12, .3, eq=lambda x: lp(x, 3600))
    va = violas(bar, legato=.16)
    va.at(48, "ppp A3:3 < | pp F3:3 | G3:3 | p B3:3 > | pp C4:3 | A3:3 | F3:3 < | p A3:3 | A3:3 | C4:3 | B3:3 > | pp C4:3 | B3:3 | A3:3 | F3:3 > | ppp A3:3 |")
    mx.part(va, "yard-tune", -31, .45, -.3, .7, eq=lambda x: lp(x, 3000))
    out = {k: tape(x, 1.2, 9500) for k, x in mx.buses().items()}
    return {"yard-wood": fold(out["yard-wood"], int(L / 2 * SR)), "yard-tune": fold(out["yard-tune"], int(L * SR))}, meta(mx, T, bar, 96, True)


# -------------------------------------------------------------------------------------------------- Hayasaka
def teacher():
    """Hayasaka's. A parlour piano whose strings have drifted plays M1 as a slow waltz with perfect manners, as one reads
    a language one has learnt from books. Under, once it is known what the lessons are for: celli that hold M2 below him,
    a bar to a note, and are there already when he modulates."""
    bar, L = 3, 66.0
    half = Tempo(33, [(0, 62), (16, 64), (33, 58)], phrases=[(0, 12, .10), (12, 24, .10), (24, 33, .12)]).scale_to(33, L / 2)
    T = half.repeated(33, 2)
    mx = Mixer(L + 10, impulse(1.1, 3800, predelay=.010, seed=73, size=.03), T, bar)
    chords = (("D3", "F3 A3"), ("F2", "A3 D4"), ("G2", "Bb3 D4"), ("G2", "G3 Bb3"), ("A2", "G3 C#4"), ("D3", "F3 A3"),
              ("Bb2", "F3 D4"), ("Eb3", "G3 Bb3"), ("A2", "G3 C#4"), ("D3", "F3 A3"), ("D3", "A3"))
    lh = left(bar)
    for r in range(2):
        for i, (low, rest) in enumerate(chords):
            held = i in (3, 10)
            lh.at(33 * r + 3 * i, f"{'pp' if r else 'p'} {low}:1 pp " + (f"[{rest}]:2 |" if held else f"[{rest}]:1 [{rest}]:1 |"))
    rh = right(bar)
    rh.at(0, "p A4:1 D5 E5 | mp F5:2 E5:1 | p D5:2 G5:1 | Bb4:2 A4:.5 G4:.5 | A4:1 C#5 E5 | mp F5:2 D5:1 | < D5:1 F5 Bb5 | mp G5:2 F5:.5 Eb5:.5 | p E5:1.5 D5:.5 C#5:1 | pp D5:3 | r:3 |")
    rh.at(33, "pp A4:1 D5 E5 | p [F5 A5]:2 [E5 G5]:1 | [D5 F5]:1 G5 Bb5 | mp A5:1.5 G5:.5 D5:1 | p [C#5 E5]:1 G5 A5 | [F5 A5]:2 D5:1 | p Bb4:1 D5 F5 | [Eb5 G5]:2 Bb5:1 | pp A5:1 E5 C#5 | pp D5:3 | r:2 ppp A5:1 |")
    mx.part(rh, "teacher-piano", -24.5, .32, -.06, .8, eq=lambda x: lp(peak(x, 1400, 1.5, 1), 4800), double=8)
    mx.part(lh, "teacher-piano", -28, .30, -.10, .8, eq=lambda x: lp(x, 3400), double=8)
    vc = celli(bar, legato=.3)
    vc.at(0, "ppp A2:6 < | | pp D3:6 | | p Eb3:6 > | | pp G3:3 < | p Eb3:3 > | pp D3:6 | | ppp D3:3 |")
    mx.part(vc, "teacher-under", -28, .5, -.2, .6, eq=lambda x: lp(x, 1700))
    cb = basses(bar, legato=.4)
    cb.at(0, "ppp D2:6 < | | pp G1:6 | | A1:6 | | p Bb1:3 | Eb2:3 > | pp A1:3 | D2:6 | |")
    mx.part(cb, "teacher-under", -30, .4, .1, .5, eq=lambda x: lp(hp(x, 36), 1300))
    out = {k: tape(x, 1.2, 9500) for k, x in mx.buses().items()}
    return {"teacher-piano": fold(out["teacher-piano"], int(L * SR)), "teacher-under": fold(out["teacher-under"], int(L / 2 * SR))}, meta(mx, T, bar, 66, True)


# ------------------------------------------------------------------------------------------------- the gramophone
WALTZ = [  # bass, offbeats: two strains of sixteen bars, the first again
    *[("D3", "F3 A3"), ("D3", "F3 A3"), ("A2", "F3 A3"), ("D3", "F3 A3"), ("G2", "Bb3 D4"), ("G2", "Bb3 D4"), ("D3", "F3 A3"), ("A2", "F3 A3"),
      ("A2", "G3 C#4"), ("E3", "G3 C#4"), ("A2", "G3 C#4"), ("A2", "G3 C#4"), ("Bb2", "G3 D4"), ("A2", "G3 C#4"), ("D3", "F3 A3"), ("D3", "F3 A3")],
    *[("F2", "A3 C4"), ("C3", "A3 C4"), ("F2", "A3 C4"), ("C3", "A3 C4"), ("C3", "G3 Bb3"), ("G2", "E3 Bb3"), ("C3", "G3 Bb3"), ("C3", "E3 Bb3"),
      ("G2", "Bb3 D4"), ("G2", "Bb3 D4"), ("F2", "A3 C4"), ("D3", "F3 A3"), ("E3", "G3 Bb3"), ("A2", "G3 C#4"), ("D3", "F3 A3"), ("A2", "G3 C#4")]]
STRAIN_A = ("mp F5:2 E5:1 | D5:3 | C#5:1 D5 E5 | A4:3 | < Bb4:1 D5 G5 | mf Bb5:2 A5:1 > | mp F5:3 | D5:2 r:1 |"
            " E5:2 D5:1 | C#5:3 | Bb4:1 C#5 E5 | < G5:3 | mf F5:1 E5 D5 | mp C#5:2 E5:1 > | p D5:3 | r:3 |")
STRAIN_B = ("mf C5:1 F5 A5 | A5:2 G5:1 | F5:1 E5 F5 | mp C5:3 | Bb4:1 E5 G5 | G5:2 F5:1 | E5:1 D#5 E5 | C5:3 |"
            " < D5:1 G5 Bb5 | mf Bb5:2 A5:1 | A5:2 F5:1 > | mp D5:3 | G5:1 F5 E5 | C#5:2 A4:1 | mp D5:3 | p E5:2 r:1 |")


def waltz():
    """A garden waltz in the manner of 1906, our own, as a parlour knows it: from a machine with a horn. A violin and a
    clarinet have the tune, a bassoon and a piano the three beats. Needle: what is left when the record is over."""
    bar, L = 3, 64.0
    T = Tempo(144, [(0, 134), (46, 138), (48, 132), (96, 138), (144, 130)],
              phrases=[(16 * i, 16 * i + 16, .03) for i in range(9)], holds=[(47.5, .12), (95.5, .15), (143.4, .25)]).scale_to(144, L)
    mx = Mixer(L + 6, impulse(.5, 3400, predelay=.006, seed=74, size=.015), T, bar)
    tune = [(0, STRAIN_A), (48, STRAIN_B), (96, STRAIN_A)]
    vn = violin(bar, vib=50, jitter=.015, tune=-5)
    cl = clarinet(bar, jitter=.015, tune=4)
    for b, text in tune:
        vn.at(b, text)
        cl.at(b, text)
    mx.part(vn, level=-23, send=.2, p=0, width=.2)
    mx.part(cl, level=-26, send=.2, p=0, width=.2)
    pn, bn = right(None, name="offbeats", jitter=.010), bassoon(None, name="bass", jitter=.010)
    for i, (low, rest) in enumerate(WALTZ + WALTZ[:16]):
        bn.at(3 * i, f"mp {low}:1. r:2")
        pn.at(3 * i, f"p r:1 [{rest}]:1. [{rest}]:1.")
    mx.part(pn, level=-25, send=.2, p=0, width=.2)
    mx.part(bn, level=-25, send=.15, p=0, width=.2)
    record = fold(mx.buses()["main"], int(L * SR))
    n, k = len(record), int(2 * SR)                          # the needle's noise goes with the music, so it has a round's length too
    record = horn(np.concatenate([record[-k:], record, record[:k]]))[k:k + n]
    rs = np.random.RandomState(74)
    return {"waltz-record": record, "waltz-needle": needle(rs, 8.0) * np.abs(record).max() * 1.4}, meta(mx, T, bar, 144, True)


def needle(rs, L):
    """The groove without music: hiss, rumble, ticks that come round once a turn (78 to the minute, near enough)."""
    n = int(L * SR); turn = L / 10
    x = .050 * cnoise(n, band(700, 3600, -2), rs) * slow(n, .8, rs, .8, 1) + .008 * cnoise(n, band(60, 220, -3), rs)
    every = [(rs.rand() * turn, .2 + .2 * rs.rand()) for _ in range(3)]
    for k in range(10):
        for at, g in every + [(rs.rand() * turn, .2 * rs.rand() ** 2) for _ in range(5)]:
            tick = burst(.02, 700, 3800, .0001, .0012, rs) * g * (.7 + .6 * rs.rand())
            i = (int((k * turn + at) * SR) + np.arange(len(tick))) % n
            np.add.at(x, i, tick)
    return np.stack([x, x], 1)


CUES = {"unit": unit, "yard": yard, "teacher": teacher, "waltz": waltz}
