"""Delivery: loudness, loops that cannot trust a decoder, Opus and AAC, and the manifest that the game reads.

A loop file carries half a second of itself before and after its body, so that a decoder that keeps or drops its
priming samples still lands inside the overlap. The two copies are the same in the master but not after a codec;
`best_seam` therefore decodes what was written and picks the point where both formats agree with themselves best."""
import json
import os
import subprocess
import numpy as np
from scipy.io import wavfile
from check import clicks, decode
from dsp import SR, db, limiter, lufs, save

PAD = 0.5                                        # seconds
MUSIC, AMBIENCE, CEILING = -20.0, -24.0, -2.5
# Pieces: their stems with kbit/s for Opus and AAC. All stems of a piece get one gain, that of the whole piece at its
# fullest: their balance is the composer's. Grounds are dark and want little; sparse layers want less.
PIECES = {
    "file": {"file": (22, 20), "file-doubt": (12, 12)},
    "home": {"home-bayan": (20, 18), "home-violin": (17, 16)},
    "fear": {"fear-base": (17, 16), "fear-tension": (19, 18)},
    "river": {"river-ground": (17, 16), "river-song": (18, 18)},
    "road": {"road-ground": (20, 18), "road-tune": (18, 18)},
    "shore": {"shore-air": (17, 16), "shore-song": (17, 16)},
    "amur": {"amur-ground": (17, 16), "amur-line": (17, 16)},
    "august": {"august-base": (16, 15), "august-near": (19, 18)},
    "absence": {"absence-notes": (18, 18), "absence-bow": (12, 12)},
    "unit": {"unit-drum": (19, 18), "unit-wood": (17, 16), "unit-brass": (17, 16)},
    "yard": {"yard-wood": (20, 18), "yard-tune": (18, 18)},
    "teacher": {"teacher-piano": (20, 18), "teacher-under": (15, 14)},
    "waltz": {"waltz-record": (19, 18), "waltz-needle": (14, 14)},
    "file-title": {"file-title": (36, 24)}, "file-end": {"file-end": (36, 24)}}
ONCE = ("file-title", "file-end")                # played once, and (in Opus) in stereo: the first thing heard, and the last
FAINT = {"absence": -25.0, "shore": -21.5, "august": -21.5, "waltz": -22.0}     # pieces that are not to be as loud as the others
# Ambiences: kbit/s, and their loudness where they are not a street: a parlour, a cellar and a frost are not.
AMBIENCES = {
    "room": (22, 20, -26), "street": (28, 22), "courtyard": (22, 20, -27.5), "flat": (22, 20, -26), "flood": (26, 20),
    "tram-street": (28, 22), "station": (26, 20), "hall": (24, 20, -27), "office": (24, 20, -26), "cellar": (22, 20, -27.5),
    "crowd-august": (28, 22), "veranda": (24, 20, -27), "wagon": (26, 20), "barracks": (24, 20, -27), "stable": (24, 20, -27),
    "rain-roof": (28, 22, -26), "steppe": (26, 20, -25), "steppe-night": (24, 20, -27.5), "ice": (24, 20, -26),
    "snow-camp": (24, 20, -26.5), "amur-night": (24, 20, -26), "hayfield": (24, 20, -27)}
# Effects: peak in dB below full scale. Their own loudness means nothing: what counts is how far they stand out.
EFFECTS = {
    "bell": -9, "boots": -11, "crowd": -12, "firecrackers": -13, "chain": -10, "bolt": -12, "kettle": -15, "stamp": -8,
    "page": -13, "pencil": -19, "sewing": -15, "water": -13, "tram": -12, "hooves": -13, "scythe": -15, "bugle": -13,
    "pigeon": -15, "typewriter": -14, "wheels": -11, "rain": -14, "bombs": -9, "hay": -16, "key": -14, "telephone": -14,
    "rifle-stack": -13, "train": -14, "plane": -14, "spoon": -18, "glass": -17, "chess-piece": -16, "match-strike": -16, "flag": -15}
EFFECT_RATE = (32, 30)
PIECE_OF = {stem: piece for piece, stems in PIECES.items() for stem in stems}
EVERY = [*PIECE_OF, *AMBIENCES, *EFFECTS]


def read(path):
    sr, x = wavfile.read(path); assert sr == SR
    return x.astype(np.float64) / 32768


def to_loudness(x, target, tmp):
    for _ in range(3):
        save(tmp, x)
        gain = target - lufs(tmp, peak=False)[0]
        x = limiter(x * db(gain), CEILING)
        if abs(gain) < .1:
            break
    return x


def together(parts):
    """All stems of a piece at once, a short one going round as often as it fits."""
    n = max(len(x) for x in parts)
    return sum(np.resize(x, (n, x.shape[1])) for x in parts)


def narrow(x):
    """One channel: half the memory once decoded. Twice over, so that loudness is that of two loudspeakers."""
    return np.repeat(x.mean(1)[:, None], 2, 1)


def encode(wav, path, kbit, channels):
    # AAC spends a low rate better on a low ceiling, and nothing dark goes far above 10 kHz; long Opus packets save wrapping.
    if path.endswith(".webm"):
        codec = ["-c:a", "libopus", "-b:a", f"{kbit}k", "-vbr", "on", "-compression_level", "10", "-application", "audio", "-frame_duration", "60"]
    else:
        codec = ["-c:a", "aac", "-b:a", f"{kbit}k", "-ar", "48000" if kbit > 32 else "32000" if kbit > 22 else "24000", "-movflags", "+faststart"]
    # Said outright: left to itself, ffmpeg adds the channels for one codec and takes their mean for another.
    mono = ["-af", "pan=mono|c0=.5*c0+.5*c1"] if channels == 1 else []
    subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-i", wav, "-map_metadata", "-1",
                    "-fflags", "+bitexact", "-flags:a", "+bitexact", *mono, *codec, path], check=True)


def best_seam(files):
    """files: [(path, samples in a round)] that start together. -> (sample to start from, disagreement in dB there)"""
    lo, hi = int(.1 * SR), int(.9 * SR)
    cost = 0
    for f, n in files:
        x = decode(f)
        d = x[n + lo - 4:n + hi + 4] - x[lo - 4:hi + 4]
        e = np.max([np.convolve(np.abs(d[:, c]), np.ones(9) / 9, "valid") for c in range(2)], 0)
        cost = np.maximum(cost, e)
    i = int(np.argmin(cost))
    return lo + i, 20 * np.log10(cost[i] + 1e-9)


def levelled(name, build):
    """One rendered sound at its level, in as many channels as it is delivered in."""
    tmp = os.path.join(build, name + "-level.wav")
    x = read(os.path.join(build, name + ".wav"))
    if name in EFFECTS:
        x = narrow(x)
        return x / np.abs(x).max() * db(EFFECTS[name])
    if name in AMBIENCES:
        return to_loudness(narrow(x), (*AMBIENCES[name], AMBIENCE)[2], tmp)
    if name in ONCE:
        return to_loudness(x, MUSIC, tmp)
    save(tmp, together([narrow(read(os.path.join(build, k + ".wav"))) for k in PIECES[PIECE_OF[name]]]))
    return limiter(narrow(x) * db(FAINT.get(PIECE_OF[name], MUSIC) - lufs(tmp, peak=False)[0]), CEILING)


def deliver(name, build, out):
    """Bring one rendered sound to its level, write both formats and return its line of the manifest and of the table."""
    wav = os.path.join(build, name + "-master.wav")
    x = levelled(name, build)
    kind = "effect" if name in EFFECTS else "ambience" if name in AMBIENCES else "music"
    loops = kind != "effect" and name not in ONCE
    rates = EFFECT_RATE if kind == "effect" else AMBIENCES[name][:2] if kind == "ambience" else PIECES[PIECE_OF[name]][name]
    n = len(x); pad = int(PAD * SR)
    y = x[np.arange(-pad, n + pad) % n] if loops else x
    save(wav, y)
    files = [os.path.join(out, f"{name}.{ext}") for ext in ("webm", "m4a")]
    for f, kbit in zip(files, rates):
        encode(wav, f, kbit, 2 if name in ONCE and f.endswith(".webm") else 1)
    seam = None
    if loops:
        at, seam = best_seam([(f, n) for f in files])
        sprite = [round(at / SR * 1000, 3), round(n / SR * 1000, 3), True]
    else:
        sprite = [0, round(n / SR * 1000)]
    loud, true_peak = lufs(wav)
    decoded = [decode(f) for f in files]
    worst = max(20 * np.log10(np.abs(d).max() + 1e-9) for d in decoded)
    line = dict(kind=kind, loop=loops, seconds=round(n / SR, 3), sprite=sprite, lufs=loud if np.isfinite(loud) else None,
                peak=round(max(true_peak, worst), 1))
    return line, dict(seam=seam, kb=[os.path.getsize(f) / 1000 for f in files], clicks=clicks(y),
                      drift=max(abs(len(d) - len(y)) for d in decoded))


def align(piece, lines, out):
    """Stems that run together must also start together: one loop point for all of them, the best for the worst off.
    -> its disagreement in dB"""
    names = list(PIECES[piece])
    at, seam = best_seam([(os.path.join(out, f"{k}.{ext}"), int(round(lines[k]["seconds"] * SR))) for k in names for ext in ("webm", "m4a")])
    for k in names:
        lines[k]["sprite"][0] = round(at / SR * 1000, 3)
    return seam


def whole(piece, build):
    """A piece with all its stems: -> (LUFS, true peak), measured on the masters."""
    tmp = os.path.join(build, piece + "-level.wav")
    pad = int(PAD * SR)
    save(tmp, together([read(os.path.join(build, k + "-master.wav"))[pad:-pad] for k in PIECES[piece]]))
    return lufs(tmp)


def write_manifest(lines, path):
    with open(path, "w") as f:
        f.write("{\n" + ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in sorted(lines.items())) + "\n}\n")
