"""Note DSL -> humanised, tempo-mapped MIDI.

A part is written as text, one voice (or chords) per line:

    "mp A3:1 D4 E4 | F4:2 E4:1 < | f D4:3"

  A3:1.5     pitch (scientific, b/# allowed) : length in beats (length persists)
  [D4 F4]:2  chord        r:3  rest          |  bar check (when the part has beats_per_bar)
  pp p mp mf f   dynamic reached at this point     < >  hairpin towards the next dynamic
  suffixes on a note:  .  short   >  accent   ~  slide into the note   '  breath after it
                       %  late vibrato off (straight tone)

Everything a player would add is derived here: messa di voce on sustained notes, overlap for
legato, metric accents, timing drift, strummed chords, lagging or leading sections.
"""
import re
import numpy as np
import mido

DYN = dict(ppp=26, pp=38, p=52, mp=64, mf=78, f=94, ff=108)
STEP = dict(C=0, D=2, E=4, F=5, G=7, A=9, B=11)


def midi(name):
    m = re.fullmatch(r"([A-G])([b#]*)(-?\d)", name)
    if not m:
        raise ValueError(f"bad pitch {name!r}")
    p = STEP[m[1]] + m[2].count("#") - m[2].count("b")
    return p + 12 * (int(m[3]) + 1)


class Note:
    __slots__ = "beat dur pitches vel short accent slide breath straight".split()

    def __init__(s, **k):
        for n in s.__slots__:
            setattr(s, n, k.get(n))


def parse(text, start=0.0, bar=None):
    """-> (notes, dynamic curve as [(beat, level)], end beat)"""
    beat, dur = start, 1.0
    notes, dyn, level, pend = [], [], DYN["mp"], None
    since = 0.0
    toks = [x for x in re.findall(r"\[[^\]]*\]\S*|\S+", text)]
    for ti, tok in enumerate(toks):
        if tok == "|":
            if bar and abs((beat - start) / bar - round((beat - start) / bar)) > 1e-6:
                raise ValueError(f"bar check failed at beat {beat - start:.3f} in: {text[:70]}")
            continue
        if tok in DYN:
            if pend is None and dyn:                   # sudden change: hold the old level till here
                dyn.append((beat - 1e-3, level))
            level = DYN[tok]
            dyn.append((beat, level))
            pend = None
            continue
        if tok in "<>" and len(tok) == 1:
            after = next((x for x in toks[ti + 1:] if x != "|"), "")
            if after not in DYN:                           # hairpin opens here ...
                dyn.append((beat, level))
            pend = tok                                     # ... or, written just before its goal, at the last mark
            continue
        m = re.fullmatch(r"(\[[^\]]*\]|[A-G][b#]*-?\d|r)(?::(\d*\.?\d+))?([.>~'%]*)", tok)
        if not m:
            raise ValueError(f"bad token {tok!r}")
        if m[2]:
            dur = float(m[2])
        if m[1] != "r":
            names = m[1].strip("[]").split() if m[1][0] == "[" else [m[1]]
            s = m[3]
            notes.append(Note(beat=beat, dur=dur, pitches=[midi(n) for n in names], short="." in s,
                              accent=">" in s, slide="~" in s, breath="'" in s, straight="%" in s))
        beat += dur
    if not dyn:
        dyn = [(start, level)]
    return notes, dyn, beat


def bend(cents):
    """Cents to a pitch wheel of two semitones."""
    return int(np.clip(cents * 8192 / 200, -8192, 8191))


class Tempo:
    """Tempo map with phrase rubato.  marks = [(beat, bpm), ...] joined smoothly; phrases =
    [(b0, b1, depth), ...]: time is stretched at both ends of a phrase and moves on in the middle;
    holds = [(beat, extra_seconds)]: fermata / breath."""

    def __init__(s, end, marks, phrases=(), holds=()):
        n = int((end + 16) * 96) + 1
        b = np.arange(n) / 96.0
        bpm = np.interp(b, [m[0] for m in marks], [m[1] for m in marks])
        k = np.hanning(97); k /= k.sum()                # one beat of smoothing
        bpm = np.convolve(np.pad(bpm, 48, mode="edge"), k, mode="valid")
        mul = np.ones(n)
        for b0, b1, d in phrases:
            x = np.clip((b - b0) / (b1 - b0), 0, 1)
            inside = (b >= b0) & (b < b1)
            # mild opening stretch, push past the middle, clear slackening in the last sixth
            shape = 0.45 * np.exp(-(x / 0.12) ** 2) - 0.55 * np.sin(np.pi * x) ** 2 * (x > 0) \
                + 1.0 * np.exp(-((1 - x) / 0.14) ** 2)
            mul[inside] *= 1 + d * shape[inside]
        spb = 60.0 / bpm * mul
        for hb, sec in holds:
            w = np.exp(-((b - hb) / 0.35) ** 2)
            spb = spb + sec * w / (w.sum() / 96.0)
        t = np.concatenate([[0], np.cumsum((spb[:-1] + spb[1:]) / 2 / 96.0)])
        s.b, s.t = b, t

    def __call__(s, beat):
        return float(np.interp(beat, s.b, s.t))

    def scale_to(s, beat, seconds):
        s.t = s.t * (seconds / s(beat))
        return s

    def repeated(s, beats, times):
        """The stretch up to `beats` so many times over, with the same rubato: for a short ground that goes round under a
        longer tune."""
        whole, first = s(beats), s.b < beats
        r = Tempo.__new__(Tempo)
        r.b = np.concatenate([s.b[first] + k * beats for k in range(times)] + [s.b + times * beats])
        r.t = np.concatenate([s.t[first] + k * whole for k in range(times)] + [s.t + times * whole])
        return r


class Part:
    """kind: 'sus' (bowed/blown/sung: CC11 or CC2 shaped), 'hit' (plucked/struck: velocity only).
    tune is how far the whole instrument stands from true pitch, stray how far one note is set wrong (cents)."""

    def __init__(s, name, prog, bank=0, font="fluid", kind="sus", bar=None, lead=0.0, jitter=0.008,
                 strum=0.010, vib=0, legato=0.06, rng=(0, 127), expr=11, tune=0.0, stray=0.0, seed=None):
        s.__dict__.update({k: v for k, v in locals().items() if k != "s"})
        s.notes, s.dyn = [], []
        s.seed = seed if seed is not None else sum(map(ord, name))

    def at(s, start, text):
        n, d, end = parse(text, start, s.bar)
        s.notes += n
        if s.dyn:
            s.dyn.append((start - 1e-3, s.dyn[-1][1]))
        s.dyn += d
        return end

    def level(s, beat):
        b = [x[0] for x in s.dyn]; v = [x[1] for x in s.dyn]
        return float(np.interp(beat, b, v))

    def events(s, tempo, meter=3):
        """-> list of (seconds, mido message kwargs)"""
        rs = np.random.RandomState(s.seed)
        ev, drift = [], 0.0
        ch = 0
        notes = sorted(s.notes, key=lambda n: n.beat)
        for i, n in enumerate(notes):
            drift = 0.8 * drift + rs.randn() * s.jitter * 0.6          # players wander together, slowly
            t0 = tempo(n.beat) + drift + rs.randn() * s.jitter * 0.5 - s.lead
            end = n.beat + n.dur
            nxt = notes[i + 1].beat if i + 1 < len(notes) else None
            t1 = tempo(end)
            if n.short:
                t1 = tempo(n.beat + n.dur * 0.45)
            elif n.breath:
                t1 = tempo(end) - min(0.16, 0.3 * (tempo(end) - tempo(n.beat)))
            elif s.kind == "sus" and nxt is not None and abs(nxt - end) < 1e-6:
                t1 += s.legato                                          # connect
            set_at = s.tune + s.stray * float(np.clip(rs.randn(), -2, 2))
            L = s.level(n.beat)
            pos = n.beat % meter
            acc = 4 if abs(pos) < 1e-6 else (0 if abs(pos - round(pos)) < 1e-6 else -3)
            if n.accent:
                acc += 12
            order = sorted(n.pitches)
            for j, p in enumerate(order):
                top = 3 if (j == len(order) - 1 and len(order) > 1) else 0
                v = L + acc + top + rs.randn() * 3.0
                if s.kind == "sus":
                    v = 58 + 0.45 * v                                   # loudness comes from expression
                v = int(np.clip(v, 12, 122))
                ts = max(0.0, t0 + j * s.strum * (0.6 + 0.8 * rs.rand()))
                te = max(ts + 0.05, t1 + rs.randn() * 0.006)
                if nxt is not None and p in notes[i + 1].pitches:
                    te = max(ts + 0.05, min(te, tempo(nxt) - s.lead - 0.045))   # same key again: lift before restriking
                ev.append((ts, 2, dict(type="note_on", note=p, velocity=v)))
                ev.append((te, 1, dict(type="note_off", note=p, velocity=40)))
            if s.kind == "sus":
                d = max(0.08, t1 - t0)
                m = max(2, int(d / 0.04))
                for q in range(m):
                    x = q / m
                    base = s.level(n.beat + x * n.dur)
                    long = min(1.0, d / 1.6)
                    swell = 1 - 0.20 * long + 0.26 * long * np.sin(np.pi * min(1, x / 0.9) ** 0.75) \
                        - 0.10 * long * x ** 3
                    if n.accent:
                        swell += 0.18 * np.exp(-x * 9)
                    c = int(np.clip(base * swell * 1.12 + 6 * drift / max(s.jitter, 1e-4) * 0.2, 8, 126))
                    ev.append((max(0.0, t0 + x * d), 0, dict(type="control_change", control=s.expr, value=c)))
                    if s.vib:
                        on = 0.0 if n.straight else np.clip((x * d - 0.28) / 0.5, 0, 1)
                        on *= min(1.0, d / 0.7)
                        ev.append((max(0.0, t0 + x * d), 0, dict(
                            type="control_change", control=1,
                            value=int(np.clip(s.vib * on * (0.85 + 0.3 * rs.rand()), 0, 127)))))
                if n.slide:                                             # short portamento from below
                    for q in range(9):
                        ev.append((max(0.0, t0 - 0.002 + q * 0.014), 0, dict(
                            type="pitchwheel", pitch=bend(set_at - 73 * (1 - q / 8) ** 1.6))))
            elif s.tune or s.stray:
                ev.append((max(0.0, t0 - 0.004), 0, dict(type="pitchwheel", pitch=bend(set_at))))
        return ev

    def save(s, tempo, path, meter=3, tail=5.0):
        ev = sorted(s.events(tempo, meter), key=lambda e: (e[0], e[1]))
        f = mido.MidiFile(ticks_per_beat=2000)
        tr = mido.MidiTrack(); f.tracks.append(tr)
        tr.append(mido.MetaMessage("set_tempo", tempo=1000000))         # 1 beat = 1 s: time is already baked
        tr.append(mido.Message("control_change", control=0, value=s.bank, channel=0))
        tr.append(mido.Message("control_change", control=32, value=0, channel=0))
        tr.append(mido.Message("program_change", program=s.prog, channel=0))
        tr.append(mido.Message("control_change", control=7, value=110, channel=0))
        last = 0
        for t, _, k in ev:
            tick = int(round(t * 2000))
            tr.append(mido.Message(channel=0, time=max(0, tick - last), **k))
            last = max(last, tick)
        tr.append(mido.MetaMessage("end_of_track", time=int(tail * 2000)))
        f.save(path)
