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
LOUDNESS = dict(music=-20.0, ambience=-24.0)
QUIET = dict(room=-26.0, flat=-26.0, yard=-27.5)             # a reading room, a parlour and a frost are not a street
CEILING = -2.5
#        kind, loops, Opus and AAC kbit/s
PLAN = {
    "file": ("music", True, 44, 44), "file-title": ("music", False, 46, 46), "home": ("music", True, 36, 40),
    "fear-base": ("music", True, 32, 32), "fear-tension": ("music", True, 34, 36), "river": ("music", True, 40, 40),
    "room": ("ambience", True, 28, 32), "street": ("ambience", True, 36, 40), "yard": ("ambience", True, 28, 32),
    "flat": ("ambience", True, 28, 32), "flood": ("ambience", True, 32, 36)}
STEMS = ("fear-base", "fear-tension")           # one gain for both: their balance is the composer's
PEAK = dict(bell=-9, boots=-11, crowd=-12, firecrackers=-13, chain=-10, bolt=-12, kettle=-15, stamp=-8, page=-13,
            pencil=-19, sewing=-15, water=-13)
EFFECT_RATE = (44, 48)


def read(path):
    sr, x = wavfile.read(path); assert sr == SR
    return x.astype(np.float64) / 32768


def to_loudness(x, target, tmp):
    for _ in range(3):
        save(tmp, x)
        x = limiter(x * db(target - lufs(tmp)[0]), CEILING)
    return x


def encode(wav, path, kbit):
    if path.endswith(".webm"):
        codec = ["-c:a", "libopus", "-b:a", f"{kbit}k", "-vbr", "on", "-compression_level", "10", "-application", "audio"]
    else:
        codec = ["-c:a", "aac", "-b:a", f"{kbit}k", "-cutoff", "14000", "-movflags", "+faststart"]
    subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-i", wav, "-map_metadata", "-1",
                    "-fflags", "+bitexact", "-flags:a", "+bitexact", *codec, path], check=True)


def best_seam(files, n):
    """-> (sample to start from, disagreement there in dB below full scale)"""
    lo, hi = int(.1 * SR), int(.9 * SR)
    cost = 0
    for f in files:
        x = decode(f)
        d = x[n + lo - 4:n + hi + 4] - x[lo - 4:hi + 4]
        e = np.max([np.convolve(np.abs(d[:, c]), np.ones(9) / 9, "valid") for c in range(2)], 0)
        cost = np.maximum(cost, e)
    i = int(np.argmin(cost))
    return lo + i, 20 * np.log10(cost[i] + 1e-9)


def deliver(name, build, out):
    """Bring one rendered sound to its level, write both formats and return its line of the manifest and of the table."""
    tmp = os.path.join(build, name + "-level.wav")
    wav = os.path.join(build, name + "-master.wav")
    x = read(os.path.join(build, name + ".wav"))
    if name in PEAK:
        kind, loops, rates = "effect", False, EFFECT_RATE
        x = x / np.abs(x).max() * db(PEAK[name])
    else:
        kind, loops, *rates = PLAN[name]
        if name in STEMS:
            both = sum(read(os.path.join(build, k + ".wav")) for k in STEMS)
            save(tmp, both)
            x = limiter(x * db(LOUDNESS[kind] - lufs(tmp)[0]), CEILING)
        else:
            x = to_loudness(x, QUIET.get(name, LOUDNESS[kind]), tmp)
    n = len(x); pad = int(PAD * SR)
    y = x[np.arange(-pad, n + pad) % n] if loops else x
    save(wav, y)
    files = [os.path.join(out, f"{name}.{ext}") for ext in ("webm", "m4a")]
    for f, kbit in zip(files, rates):
        encode(wav, f, kbit)
    seam = None
    if loops:
        at, seam = best_seam(files, n)
        sprite = [round(at / SR * 1000, 3), round(n / SR * 1000, 3), True]
    else:
        sprite = [0, round(n / SR * 1000)]
    loud, _, true_peak = lufs(wav)
    decoded = [decode(f) for f in files]
    worst = max(20 * np.log10(np.abs(d).max() + 1e-9) for d in decoded)
    line = dict(kind=kind, loop=loops, seconds=round(n / SR, 3), sprite=sprite, lufs=loud if np.isfinite(loud) else None,
                peak=round(max(true_peak, worst), 1))
    return line, dict(seam=seam, kb=[os.path.getsize(f) / 1000 for f in files], clicks=clicks(y),
                      drift=max(abs(len(d) - len(y)) for d in decoded))


def align(names, lines, out):
    """Stems that run together must also start together: one loop point for all of them, the best for the worst off.
    -> its disagreement in dB"""
    files = [os.path.join(out, f"{k}.{ext}") for k in names for ext in ("webm", "m4a")]
    at, seam = best_seam(files, int(round(lines[names[0]]["seconds"] * SR)))
    for k in names:
        lines[k]["sprite"][0] = round(at / SR * 1000, 3)
    return seam


def write_manifest(lines, path):
    with open(path, "w") as f:
        f.write("{\n" + ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in sorted(lines.items())) + "\n}\n")
