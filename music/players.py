"""The players who sit in more than one cue, so that a new cue has them in one word. Each call gives a fresh `Part`;
`bar` switches the bar check on, anything else of `Part` can be set by name."""
from dsl import Part, midi


def _hand(name, preset, kind, low, high, **standing):
    """A kind of player: preset is (program, bank, font), low and high the range that check.py holds him to."""
    def hire(bar=None, **wishes):
        given = {**standing, **wishes}
        return Part(given.pop("name", name), *preset, kind, bar, rng=(midi(low), midi(high)), **given)
    return hire


SECTION = dict(expr=2, lead=.06, stray=4)
SOLO = dict(lead=.03, jitter=.018, legato=.09, stray=5)
basses = _hand("basses", (49, 51, "ms"), "sus", "C1", "C4", legato=.3, **SECTION)
celli = _hand("celli", (49, 41, "ms"), "sus", "C2", "C5", legato=.25, **SECTION)
violas = _hand("violas", (49, 31, "ms"), "sus", "C3", "E6", legato=.25, **SECTION)
violins = _hand("violins", (49, 21, "ms"), "sus", "G3", "E7", legato=.25, **SECTION)
cello = _hand("cello", (42, 0, "fluid"), "sus", "C2", "D5", vib=38, **SOLO)
viola = _hand("viola", (41, 17, "ms"), "sus", "C3", "E6", vib=30, expr=2, **SOLO)
violin = _hand("violin", (40, 0, "fluid"), "sus", "G3", "E7", vib=40, **SOLO)
flute = _hand("flute", (73, 17, "ms"), "sus", "C4", "C7", vib=20, expr=2, **SOLO)
clarinet = _hand("clarinet", (71, 17, "ms"), "sus", "D3", "A6", expr=2, **SOLO)
bassoon = _hand("bassoon", (70, 17, "ms"), "sus", "Bb1", "Eb5", expr=2, **SOLO)
horns = _hand("horns", (60, 17, "ms"), "sus", "F2", "F5", expr=2, lead=.05, jitter=.014, legato=.10, stray=4)
muted = _hand("muted", (59, 17, "ms"), "sus", "E3", "Bb5", expr=2, lead=.03, jitter=.014, legato=.06, stray=5)
shakuhachi = _hand("shakuhachi", (77, 0, "fluid"), "sus", "D4", "D6", vib=24, lead=.02, stray=7)
pizz = _hand("pizz", (45, 40, "ms"), "hit", "C2", "C5", jitter=.010)
right = _hand("piano_rh", (0, 8, "ms"), "hit", "C3", "C7", jitter=.014, strum=.020)
left = _hand("piano_lh", (0, 8, "ms"), "hit", "A0", "C5", jitter=.012, strum=.026)
timpani = _hand("timpani", (47, 0, "fluid"), "hit", "D2", "C4", jitter=.012)
drum = _hand("drum", (116, 0, "fluid"), "hit", "F#1", "C5", jitter=.010)
