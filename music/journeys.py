"""The score, second book: what lies between places. `road`, `shore`, `amur`; `august`, `absence`; and the title theme as
it is at the end. Everything stands on D, so that any of them can go over into any other.

A cue's ground is often half as long as its tune and goes round twice under it: `ground` of `L / 2` seconds."""
import numpy as np
import choir
from bells import bell
from cues import Mixer, meta, ring_out
from dsl import Part, Tempo, midi
from dsp import SR, fold, hp, impulse, lp, peak, tape
from players import (basses, celli, cello, drum, flute, horns, left, right, shakuhachi, timpani, viola, violas, violin, violins)


def hum(mx, T, bus, name, start, text, until, level, p, kind="bass", seed=1, cut=1500):
    """Men humming one line from a beat; until: seconds of sound to make room for."""
    c = Part(name, 52, rng=(midi("D2"), midi("A4")))
    c.at(start, text)
    mx.parts.append(c)
    mx.put(choir.from_part(c, T, "u", until, kind, 4, seed), bus, level, .7, p=p, width=1, name=name, eq=lambda x: lp(x, cut))


# -------------------------------------------------------------------------------------------------------- the Line
def road():
    """The railway, in which everything began. Ground: two pairs of joints to a rail, plucked, and a bass that looks for
    another key and comes back. Tune: M1 as one sees it from a window: near and quick on the cello, far and slow above."""
    bar, L = 4, 64.0
    half = Tempo(48, [(0, 90)], phrases=[(0, 16, .03), (16, 32, .03), (32, 48, .03)]).scale_to(48, L / 2)
    T = half.repeated(48, 2)
    mx = Mixer(L + 10, impulse(1.9, 3600, seed=61, size=.05), T, bar)
    lh = left(bar, name="wheels", jitter=.009)
    joints = ("D2 A2 D3", "D2 A2 D3", "C2 G2 E3", "C2 G2 E3", "Bb1 F2 D3", "Bb1 F2 D3", "G1 D2 Bb2", "G1 D2 Bb2",
              "A1 E2 D3", "A1 E2 C3", "D2 A2 D3", "D2 A2 F3")
    for i, chord in enumerate(joints):
        a, b, c = chord.split()
        soft = "pp" if i % 2 else "p"
        lh.at(4 * i, f"{soft} {a}:.5 {b} r:1 pp {c}:.5 {b} r:1 |")
    mx.part(lh, "road-ground", -27, .35, -.1, .7, eq=lambda x: lp(x, 2600))
    cb = basses(bar, legato=.12)
    cb.at(0, "pp D2:8 < | | p C2:8 > | | pp Bb1:8 < | | p G1:8 > | | pp A1:8 < | | p D2:8 > | |")
    mx.part(cb, "road-ground", -30, .35, .1, .5, eq=lambda x: lp(hp(x, 36), 1600))
    va = violas(bar)
    va.at(0, "ppp F3:8 < | | pp E3:8 > | | D3:8 < | | p D3:8 > | | pp C3:4 < | p E3:4 | pp F3:8 > | |")
    mx.part(va, "road-ground", -33, .5, .3, .8, eq=lambda x: lp(x, 2600))
    vc = cello(bar)
    vc.at(0, "p r:1 A3~ D4 E4 < | mp F4:2.5 > p E4:1.5 | < D4:1 E4 G4:2 | mp E4:3 C4:1 > | p D4:2 < F4:2~ | mp D4:3' r:1 |"
             " p r:1 Bb3~ < D4 E4 | mf G4:2~ F4:2 > | mp E4:1.5 F4:.5 D4:2 | p C4:2 > E4:2 | pp D4:4' | r:4 |")
    vc.at(56, "pp E4:4 < | p G4:4 > | pp F4:4 < | p D4:4 > | pp Bb3:4 < | p D4:4 | > r:1 A3 D4:2 | pp C4:4 > | ppp D4:4' | r:4 |")
    mx.part(vc, "road-tune", -24, .42, -.2, .3, eq=lambda x: peak(lp(x, 4600), 300, 1.5, .9))
    fl = flute(bar)
    fl.at(44, "pp r:1 A4:1 < D5 E5 |"); fl.at(48, "p F5:4 | pp A5:4 > | G5:4 < | p E5:4 > | pp D5:4 < | p F5:3 D5:1 > | pp r:1 Bb4 < D5 E5 | p G5:4 | F5:2.5 E5:1.5 > | pp E5:4 | ppp D5:8 | |")
    mx.part(fl, "road-tune", -29, .62, .35, .3, eq=lambda x: lp(x, 3600))
    out = {k: tape(x, 1.25, 9000) for k, x in mx.buses().items()}
    return {"road-ground": fold(out["road-ground"], int(L / 2 * SR)), "road-tune": fold(out["road-tune"], int(L * SR))}, meta(mx, T, bar, 96, True)


# ---------------------------------------------------------------------------------------------------- the other shore
def shore():
    """The far bank. Ground: an open fifth under light, never a third, so that it is neither one thing nor the other.
    Song: a horn over there asks M1 and stops on its E; men on this side hum the sigh; it is not the same question."""
    bar, L = 4, 72.0
    half = Tempo(24, [(0, 40)], phrases=[(0, 12, .05), (12, 24, .05)]).scale_to(24, L / 2)
    T = half.repeated(24, 2)
    mx = Mixer(L + 16, impulse(3.6, 3600, predelay=.035, seed=62, size=.1), T, bar)
    cb = basses(bar, legato=.4)
    cb.at(0, "pp D2:8 < | | p D2:4 > | pp Bb1:4 < | p D2:8 > | |")
    mx.part(cb, "shore-air", -29, .4, .1, .5, eq=lambda x: lp(hp(x, 36), 1500))
    va = violas(bar, legato=.4)
    va.at(0, "ppp A3:8 < | | pp Bb3:4 > | ppp G3:4 < | pp A3:8 > | |")
    mx.part(va, "shore-air", -32, .55, -.3, .8, eq=lambda x: lp(x, 2400))
    v1 = violins(bar, legato=.4)
    v1.at(0, "ppp E5:4 < | pp A5:4 > | ppp F5:4 < | pp E5:4 > | ppp A5:4 < | pp D5:4 > |")
    mx.part(v1, "shore-air", -32, .7, .3, .9, eq=lambda x: lp(x, 4200))
    pn = right(name="piano", jitter=.02)
    for b, t in ((3, "pp A5:1"), (10.5, "ppp E6:1"), (19, "pp D6:.75 A5:1")):
        pn.at(b, t)
    mx.part(pn, "shore-air", -35, .75, .4, .6, eq=lambda x: lp(x, 3600))
    hn = horns(bar)
    hn.at(4, "pp r:1 A3:1 < D4 E4 | p F4:2.5 pp E4:1.5 | D4:2 > E4:2' | r:4 |")
    hn.at(32, "pp r:1 A3:1 < D4:1 G4:1 | p F4:2 pp E4:2 > | r:1 A3:1 < D4:1 E4:1 | p E4:4 > | ppp E4:3 r:1 |")
    mx.part(hn, "shore-song", -28, .85, .25, .4, eq=lambda x: lp(x, 1600))
    hum(mx, T, "shore-song", "men_low", 16, "ppp D3:4 < pp F3:4 p E3:3 > pp D3:5'", L + 4, -30, -.4, "bass", 5)
    hum(mx, T, "shore-song", "men_high", 16, "ppp A3:4 < pp A3:4 p G3:3 > pp A3:5'", L + 4, -32, .1, "tenor", 6)
    vc = cello(bar)
    vc.at(24, "pp A2:2~ < D3:2 | p E3:3 > D3:1 | pp A2:4' |")
    mx.part(vc, "shore-song", -27, .55, -.2, .3, eq=lambda x: lp(x, 3600))
    out = {k: tape(x, 1.2, 9000) for k, x in mx.buses().items()}
    return {"shore-air": fold(out["shore-air"], int(L / 2 * SR)), "shore-song": fold(out["shore-song"], int(L * SR))}, meta(mx, T, bar, 48, True)


# -------------------------------------------------------------------------------------------------------- the border
def amur():
    """A river that is a frontier. Ground: its weight, turning slowly. Line: M2, which is what they were sent here with,
    deep in the cello and the men; in the last third the E is natural for one bar, across the water, and no one answers."""
    bar, L = 4, 72.0
    half = Tempo(24, [(0, 40)], phrases=[(0, 12, .05), (12, 24, .06)]).scale_to(24, L / 2)
    T = half.repeated(24, 2)
    mx = Mixer(L + 16, impulse(3.0, 2800, predelay=.03, seed=63, size=.09), T, bar)
    cb = basses(bar, legato=.4)
    cb.at(0, "pp D2:4 < | p D2:4 > | pp Bb1:4 < | p Bb1:4 > | pp A1:4 < | p D2:4 > |")
    mx.part(cb, "amur-ground", -27, .4, .1, .5, eq=lambda x: lp(hp(x, 34), 1500))
    cur = celli(None, name="current", legato=.14, jitter=.018)
    for i, f in enumerate(("D2 A2 D3 F3", "D2 A2 E3 F3", "Bb2 F3 D3 G3", "Bb2 F3 D3 F3", "A2 E3 D3 E3", "D2 A2 F3 E3")):
        a, b, c, d = f.split()
        cur.at(4 * i, f"pp {a}:.5 < {b} p {c} {d} > pp {c} {b} {a}:1")
    mx.part(cur, "amur-ground", -31, .5, -.3, .7, eq=lambda x: lp(x, 1500))
    tp = timpani()
    for b, v in ((0, "p"), (11.5, "pp"), (16, "pp")):
        tp.at(b, f"{v} {'D2' if b != 11.5 else 'F2'}:3")
    mx.part(tp, "amur-ground", -33, .7, .1, .5, eq=lambda x: lp(x, 600))
    vc = cello(bar)
    vc.at(4, "p A2:1~ < D3:1 Eb3:2 | mp G3:3 > Eb3:1 | p D3:4' |")
    vc.at(24, "p A2:1~ < D3:1 Eb3:2 | mp A3:2 < G3:2~ | mf Bb3:2 > G3:2 | p F3:4 | pp E3:3 > D3:1' | r:4 |")
    mx.part(vc, "amur-line", -24, .5, -.15, .3, eq=lambda x: peak(lp(x, 3800), 260, 1.5, .9))
    hum(mx, T, "amur-line", "men_low", 12, "ppp A2:4 < pp Bb2:4 p A2:4 > ppp D3:4'", L + 4, -31, -.3, "bass", 7)
    hum(mx, T, "amur-line", "men_high", 28, "ppp F3:4 < pp D3:4 p D3:4 > pp C3:4 ppp D3:4'", L + 4, -32, .3, "bass", 8)
    fl = horns(bar, name="far")
    fl.at(40, "ppp r:1 A4:1 < pp D5:1 E5:1 | p E5:3 > ppp r:1 |")
    mx.part(fl, "amur-line", -32, .9, .5, .3, eq=lambda x: lp(x, 1500))
    v1 = violins(bar, legato=.4)
    v1.at(20, "ppp D5:4 < | pp Eb5:4 > | ppp D5:4 < | pp F5:4 > | ppp D5:4 |")
    mx.part(v1, "amur-line", -32, .65, -.35, .9, eq=lambda x: lp(x, 3400))
    out = {k: tape(x, 1.25, 8500) for k, x in mx.buses().items()}
    return {"amur-ground": fold(out["amur-ground"], int(L / 2 * SR)), "amur-line": fold(out["amur-line"], int(L * SR))}, meta(mx, T, bar, 48, True)


# ------------------------------------------------------------------------------------------------------------ 1945
def august():
    """August: no battle music. Base: heat that does not move, D against E flat, and something large put down, a long way
    off, at no regular time. Near: it is not so far; high strings that slide together; M1 and M2 begun and left."""
    bar, L = 4, 64.0
    half = Tempo(32, [(0, 60)], phrases=[(0, 16, .03), (16, 32, .03)]).scale_to(32, L / 2)
    T = half.repeated(32, 2)
    mx = Mixer(L + 14, impulse(2.6, 2600, predelay=.03, seed=64, size=.12, lowmul=1.3), T, bar)
    cb = basses(bar, legato=.4)
    cb.at(0, "pp D2:8 < | | p D2:8 > | | pp Eb2:4 < | p Eb2:4 > | pp D2:8 | |")
    mx.part(cb, "august-base", -27, .4, .05, .5, eq=lambda x: lp(hp(x, 34), 1400))
    va = violas(bar, legato=.4)
    va.at(0, "ppp r:4 | A3:8 < | | pp A3:4 > | ppp Bb3:4 < | pp Bb3:4 | A3:8 > | |")
    mx.part(va, "august-base", -33, .55, .3, .8, eq=lambda x: lp(x, 2300))
    far = drum(name="far_guns")
    for b, v in ((.5, "p"), (7.2, "pp"), (8.1, "mp"), (17.6, "p"), (18.9, "pp"), (26.3, "p")):
        far.at(b, f"{v} G1:2")
    mx.part(far, "august-base", -25, .8, 0, .6, eq=lambda x: lp(hp(x, 36), 190, 2))
    pn = right(name="piano", jitter=.02)
    pn.at(13, "pp A4:1 D5:2"); pn.at(29, "ppp A4:2")
    mx.part(pn, "august-base", -34, .6, .3, .6, eq=lambda x: lp(x, 3000))
    v1 = violins(bar, legato=.5)
    v1.at(4, "ppp [D6 Eb6]:8 < | | pp [C6 D6]:4 | [Bb5 C6]:4 > | ppp r:4 |")
    v1.at(36, "ppp [D6 Eb6]:4 < | p [C6 D6]:4 | [Bb5 C6]:4 | mp [A5 Bb5]:4 > | p [G5 A5]:4 | ppp r:4 |")
    mx.part(v1, "august-near", -31, .6, -.3, .9, eq=lambda x: lp(x, 4600))
    vc = cello(bar)
    vc.at(16, "p r:1 A2:1~ < D3:1 E3:1 | mp F3:2> r:2 | p r:1 A2:1~ < D3:1 Eb3:1 | mf G3:3~ > p Eb3:1 | pp D3:4' |")
    vc.at(44, "p r:1 A2:1~ < D3:1 E3:1 | mf Bb3:3~ > mp A3:1 | p G3:2 F3:2 > | pp E3:4 | ppp r:4 |")
    mx.part(vc, "august-near", -25, .45, -.15, .3, eq=lambda x: lp(x, 3800))
    hn = horns(bar)
    hn.at(24, "ppp D3:4 < | pp Eb3:4 > | ppp r:4 |"); hn.at(52, "ppp [D3 A3]:4 < | p [Eb3 Bb3]:4 > | pp [D3 A3]:4 > |")
    mx.part(hn, "august-near", -29, .6, .3, .5, eq=lambda x: lp(x, 1400))
    dr = drum()
    for b, v in ((3, "mp"), (3.4, "p"), (11.7, "mf"), (21, "p"), (21.6, "mp"), (22.3, "p"), (33.5, "mf"), (34.1, "p"), (41, "mp"), (49.5, "mf"), (50.4, "mp"), (59, "p")):
        dr.at(b, f"{v} C2:2")
    mx.part(dr, "august-near", -25, .7, .1, .6, eq=lambda x: lp(hp(x, 36), 300, 2))
    out = {k: tape(x, 1.3, 9000) for k, x in mx.buses().items()}
    return {"august-base": fold(out["august-base"], int(L / 2 * SR)), "august-near": fold(out["august-near"], int(L * SR))}, meta(mx, T, bar, 64, True)


# -------------------------------------------------------------------------------------------------- the empty chair
def absence():
    """A chair at a table. M1 is begun, three notes in a minute, and its fourth is left out; later even the third. What
    sounds is the room. Bow: one long note that somebody in the house may be playing, or that is only remembered."""
    L = 60.0
    half = Tempo(20, [(0, 40)], phrases=[(0, 20, .04)]).scale_to(20, L / 2)
    T = half.repeated(20, 2)
    mx = Mixer(L + 16, impulse(3.4, 3800, predelay=.03, seed=65, size=.07), T, 4)
    rh, lh = right(strum=.03), left()
    for b, t in ((1, "p A4:2"), (4.5, "mp D5:3"), (8, "p E5:5"), (22, "p A4:2"), (25.5, "p D5:6"), (35, "pp A5:4")):
        rh.at(b, t)
    for b, t in ((13.5, "pp [D2 A2]:5"), (31, "pp D2:5")):
        lh.at(b, t)
    mx.part(rh, "absence-notes", -25, .6, -.05, .9, eq=lambda x: lp(x, 4600))
    mx.part(lh, "absence-notes", -28, .55, -.1, .9, eq=lambda x: lp(x, 3000))

    def from_nothing(x):                                     # no bow is heard to begin
        t = np.arange(len(x)) / SR
        return x * (np.sin(np.pi * np.clip((t - T(8.8)) / (T(18.6) - T(8.8)), 0, 1)) ** 2)[:, None]
    vn = violin(jitter=.02, vib=14, tune=-6)
    vn.at(9, "pp D5:9%")
    mx.part(vn, "absence-bow", -33, .8, .3, .3, post=from_nothing, eq=lambda x: lp(peak(x, 2700, -4, .8), 3200))
    va = viola(jitter=.02, vib=10)
    va.at(9, "pp A3:9%")
    mx.part(va, "absence-bow", -35, .8, -.2, .3, post=from_nothing, eq=lambda x: lp(x, 2400))
    out = {k: tape(x, 1.15, 9500) for k, x in mx.buses().items()}
    return {"absence-notes": fold(out["absence-notes"], int(L * SR)), "absence-bow": fold(out["absence-bow"], int(L / 2 * SR))}, meta(mx, T, 4, 40, True)


# ------------------------------------------------------------------------------------------------------- leaf 31
def file_end():
    """The title theme at the end. The same piano; the men who were never in it hum under the strings; the bass that went
    one semitone too far goes there again and this time is let down to D by way of E natural; the same breath over the
    fifth, on E; the bell twice. M1 is finished, once."""
    bar = 4
    T = Tempo(82, [(0, 60), (12, 64), (32, 68), (48, 70), (60, 62), (70, 56), (82, 50)],
              phrases=[(0, 8, .12), (8, 16, .12), (16, 32, .10), (32, 48, .10), (48, 64, .11), (64, 76, .12)],
              holds=[(15.6, .4), (31.6, .3), (47.6, .3), (63.4, .7), (75.5, .4)])
    total = T(82) + 7
    mx = Mixer(total, impulse(3.2, 4400, seed=66), T, bar)
    rh, lh = right(bar), left(bar)
    rh.at(0, "p r:1 A4 D5 E5 | mp F5:2.5 p E5:1.5 | D5:4 | r:4' |")
    lh.at(0, "r:4 | pp [D2 A2]:4 | p [G2 D3]:4 | pp [A1 E2]:4 |")
    rh.at(64, "pp r:1 A4 D5 E5 | p F5:3 E5:1 | pp D5:4 | ppp r:2 A5:2 | r:4 |")
    lh.at(64, "r:4 | pp [D2 A2]:4 | [Bb1 F2 D3]:4 | ppp [D2 A2 E3]:4 | r:4 |")
    mx.part(rh, level=-25.5, send=.42, p=-.08, width=.9, eq=lambda x: lp(x, 5800))
    mx.part(lh, level=-27.5, send=.38, p=-.12, width=.9, eq=lambda x: lp(x, 4400))
    vc = cello(bar, vib=42)
    vc.at(15, "p A3:1~"); vc.at(16, "p D4:2 < E4:2 | mp F4:3 E4:1 > | p D4:2 G3:2 | < A3:3 mp C4:1 | mf D4:2 < F4:2~ | G4:2.5 mf F4:.5 E4:1 > | mp D4:2 Bb3:2 | p A3:4' |")
    vc.at(48, "p Bb3:2 < D4:2 | mp C4:2 > A3:2 | p Bb3:2 G3:2 | A3:4' | pp D3:4 > | ppp D3:4 |")
    mx.part(vc, level=-24.5, send=.45, p=-.2, width=.3, eq=lambda x: peak(lp(x, 5000), 300, 1.5, .9))
    v1 = violins(bar, legato=.12)
    v1.at(44, "ppp A4:4 < |"); v1.at(48, "p D5:2 < F5:2 | mf A5:2.5 > G5:.5 F5:1 | mp G5:2 E5:1 D5:1 | p E5:4' > | pp D5:4 | ppp F5:4 | E5:4 > |")
    mx.part(v1, level=-27.5, send=.52, p=-.3, width=.8, eq=lambda x: lp(x, 5600))
    va = violas(bar, legato=.14)
    va.at(16, "ppp F3:4 < | pp C4:4 | Bb3:4 | C4:4 | p F4:4 < | mp Bb3:4 | D4:4 > | pp E4:4' | p F4:4 < | mp F4:4 | D4:4 > | p C#4:4' | > pp D4:4 | ppp A3:4 | A3:4 > |")
    mx.part(va, level=-31, send=.52, p=.26, width=.8, eq=lambda x: lp(x, 4000))
    cb = basses(bar, legato=.16)
    cb.at(12, "ppp D2:4 < | pp D2:4 | F2:4 | G1:4 | A1:4 | p Bb1:4 < | mp Eb2:4 | D2:4 > | pp C2:4' | p Bb1:4 < | mp A1:4 | G1:4 > | p A1:4' | > pp D2:4 | ppp D2:4 | D2:8 > | |")
    mx.part(cb, level=-28.5, send=.38, p=.16, width=.6, eq=lambda x: lp(hp(x, 36), 2400))
    for name, kind, text, place, seed in (("men_tenor", "tenor", "ppp F3:4 < pp A3:4 p G3:4 > pp A3:4 < p F3:4 mp G3:4 > p A3:4 pp G3:4' p Bb3:4 < mp C4:4 Bb3:4 > p A3:4' pp A3:4 > ppp A3:6", .35, 1),
                                          ("men_bass", "bass", "ppp D3:4 < pp F3:4 p D3:4 > pp C3:4 < p D3:4 mp Eb3:4 > p F3:4 pp E3:4' p D3:4 < mp F3:4 D3:4 > p E3:4' pp D3:4 > ppp D3:6", -.35, 2)):
        hum(mx, T, "main", name, 16, text, T(74) + 3, -31 if kind == "bass" else -32, place, kind, seed, 2200)
    sh = shakuhachi(bar)
    sh.at(72, "pp r:2 E5:1.5~ < D5:.5 | p D5:3% > ppp r:1 |")
    mx.part(sh, level=-34, send=.72, p=.45, width=.3, eq=lambda x: lp(x, 4200))
    for beat, level in ((0, -37), (68, -36), (77, -38)):
        mx.put(bell(146.8, 9, .32, 3), "main", level, .75, p=-.5, at=T(beat), name="bell", eq=lambda x: lp(x, 1900))
    return {"file-end": ring_out(tape(mx.buses()["main"], 1.3, 11000), 4.5)}, meta(mx, T, bar, 82, False)


CUES = {"road": road, "shore": shore, "amur": amur, "august": august, "absence": absence, "file-end": file_end}
