"""Checks.   check.py score              ranges, parallel fifths, semitone clashes, how human the playing is
            check.py pictures DIR       a spectrogram of every rendered sound, to be looked at
            check.py delivered          what the game ships, decoded: loudness, true peak, seam, clicks, bytes
            check.py life ROUTE         a golden route read at an even pace and mixed as the player plays it: loudness, true
                                        peak, clicks, jumps, silences, and how long anything goes round (needs the game's packages)
`make.py` prints the same of the masters as it makes them."""
import glob
import json
import os
import subprocess
import sys
import tempfile
import numpy as np
from scipy import signal
from scipy.io import wavfile
from dsp import SR, lufs

NAMES = "C Db D Eb E F F# G Ab A Bb B".split()
FREE = ("drum", "steps", "timpani", "pizz")                 # struck or tapped: no voice-leading to keep


def name_of(p):
    return NAMES[p % 12] + str(p // 12 - 1)


def silence_the_cues():
    """Run the cues without sound: noise stands in for every source, so a whole score is read in seconds."""
    import catalogue
    noise = np.random.RandomState(0).randn(SR, 2) * 1e-3
    silent = dict(fluid=lambda *a: noise, bell=lambda *a, **k: noise, reverb=lambda x, ir: x, tape=lambda x, *a: x, wall=lambda x: x,
                  horn=lambda x: x, impulse=lambda *a, **k: np.zeros((10, 2)))
    for book in catalogue.BOOKS:
        for name, stand_in in silent.items():
            if hasattr(book, name):
                setattr(book, name, stand_in)
    catalogue.cues.choir.from_part = lambda *a, **k: noise
    return catalogue.CUES


def score():
    """Print what a reader of the score would mark. Returns the number of notes out of range."""
    bad = 0
    for name, cue in silence_the_cues().items():
        _, m = cue(); T = m["tempo"]
        parts = {p.name: p for p in m["parts"]}
        print(f"== {name}: {len(parts)} parts, {sum(len(p.notes) for p in parts.values())} notes, ends at {T(m['end']):.2f} s")
        for p in parts.values():
            ps = [q for n in p.notes for q in n.pitches]
            if ps and not (p.rng[0] <= min(ps) and max(ps) <= p.rng[1]):
                bad += 1
                print(f"   RANGE {p.name}: {name_of(min(ps))}-{name_of(max(ps))}")
        single = [p for p in parts.values() if p.notes and p.name not in FREE and all(len(n.pitches) == 1 for n in p.notes)]

        def at(p, b):
            return next((n.pitches[0] for n in p.notes if n.beat <= b < n.beat + n.dur - 1e-6), None)
        onsets = sorted({n.beat for p in single for n in p.notes})
        for i, a in enumerate(single):
            for c in single[i + 1:]:
                for b0, b1 in zip(onsets, onsets[1:]):
                    x0, y0, x1, y1 = at(a, b0), at(c, b0), at(a, b1), at(c, b1)
                    if None in (x0, y0, x1, y1) or x0 == x1 or y0 == y1:
                        continue
                    if abs(x0 - y0) % 12 == abs(x1 - y1) % 12 == 7 and (x1 - x0) * (y1 - y0) > 0:
                        print(f"   parallel fifths {a.name}/{c.name} beat {b0:g}: {name_of(x0)}/{name_of(y0)} to {name_of(x1)}/{name_of(y1)}")
        pairs = {}
        pitched = [p for p in parts.values() if p.name not in ("drum", "steps")]
        for b in sorted({n.beat for p in pitched for n in p.notes}):
            sounding = sorted({q for p in pitched for n in p.notes if n.beat <= b + 1e-6 < n.beat + n.dur for q in n.pitches})
            for i, x in enumerate(sounding):
                for y in sounding[i + 1:]:
                    if y - x in (1, 11, 13):
                        pairs.setdefault(f"{name_of(x)}-{name_of(y)}", []).append(round(b, 1))
        print("   semitone clashes:", "; ".join(f"{k} at {v[:6]}" for k, v in sorted(pairs.items(), key=lambda z: -len(z[1]))) or "none")
        for p in list(parts.values())[:3]:
            ev = [e for e in p.events(T, m["meter"]) if e[2]["type"] == "note_on"]
            grid = sorted(T(n.beat) - p.lead for n in p.notes for _ in n.pitches)
            late = np.array(sorted(e[0] for e in ev)) - np.array(grid)
            print(f"   {p.name}: velocity sd {np.std([e[2]['velocity'] for e in ev]):.1f}, onset sd {1000 * late.std():.1f} ms")
        beats = [60 / (T(b + 1) - T(b)) for b in range(int(m["end"]))]
        print(f"   tempo {min(beats):.0f}-{max(beats):.0f}")
    return bad


def decode(path):
    """Any sound file as float stereo at the house rate; one channel goes to both sides as it is."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as f:
        subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-i", path, "-ar", str(SR),
                        "-c:a", "pcm_f32le", f.name], check=True)
        x = wavfile.read(f.name)[1].astype(np.float64)
        return np.stack([x, x], 1) if x.ndim == 1 else x


def clicks(x):
    """How many places leap further than anything near them gives cause for: a second difference that stands 60 times
    over the mean of the 20 ms around it. A splice is one lone step; an attack is rough for a millisecond or more."""
    found = 0
    for c in range(x.shape[1]):
        d = np.abs(np.diff(x[:, c], 2))
        floor = signal.oaconvolve(np.pad(d, 480, mode="reflect"), np.ones(961) / 961, "valid") + 1e-6
        hot = np.flatnonzero((d > 60 * floor) & (d > 0.02))
        found += len({int(i) // 480 for i in hot})
    return found


def delivered(folder):
    """Print a line for every file that is shipped. Returns how many have a fault: a true peak over -1 dB, a loop that
    steps by more than -40 dB at its seam, a click, or no file at all."""
    lines = json.load(open(os.path.join(folder, "manifest.json")))
    faults = total = 0
    print(f"{'sound':14s} {'kind':9s} {'s':>7s}   {'Opus: LUFS':>11s} {'peak':>6s} {'seam':>7s} {'clicks':>6s} {'kB':>5s}   {'AAC: LUFS':>11s} {'peak':>6s} {'seam':>7s} {'clicks':>6s} {'kB':>5s}")
    for name, line in sorted(lines.items(), key=lambda i: (i[1]["kind"], i[0])):
        row, bad = f"{name:14s} {line['kind']:9s} {line['seconds']:7.2f}", False
        for ext in ("webm", "m4a"):
            path = os.path.join(folder, f"{name}.{ext}")
            x = decode(path)
            loud, peak = lufs(path)
            at, n = (int(round(v * SR / 1000)) for v in line["sprite"][:2])
            step = np.abs(x[at + n - 4:at + n + 5] - x[at - 4:at + 5]).mean(0).max() if line["loop"] else 0
            seam = 20 * np.log10(step + 1e-9) if line["loop"] else None
            body = x[at:at + n]
            hits, size = clicks(np.concatenate([body, body[:SR // 10]]) if line["loop"] else body), os.path.getsize(path)
            total += size
            bad |= peak > -1 or hits > 0 or (seam is not None and seam > -40)
            row += f"   {loud:11.1f} {peak:6.1f} {f'{seam:7.1f}' if seam is not None else '      -'} {hits:6d} {size / 1000:5.0f}"
        faults += bad
        print(row + ("   !" if bad else ""), flush=True)
    print(f"{len(lines)} sounds, {total / 1e6:.2f} MB in both formats, {faults} with a fault")
    return faults


def gains(moves, t):
    """Gain of a voice at the times `t`: `moves` are (start, gain, seconds to get there), linear as Howler's; each begins
    wherever the one before has got to."""
    xs, ys = [moves[0][0]], [0.0]
    for i, (start, goal, over) in enumerate(moves):
        until = min(start + over, moves[i + 1][0]) if i + 1 < len(moves) else start + over
        reached = goal if over == 0 else ys[-1] + (goal - ys[-1]) * (until - start) / over
        xs += [start, until]
        ys += [ys[-1], reached]
    return np.interp(t, xs, ys)


def life(route, step=20):
    """Mix a whole life, `step` seconds at a time, print its figures, and return the number of faults: a click, a true peak
    over -1 dB, a loop that starts or ends at a leap, over 2 s of nothing where music or an ambience is wanted."""
    here = os.path.dirname(os.path.abspath(__file__)); root = os.path.join(here, "..")
    told = subprocess.run(["npx", "tsx", "src/tooling/story-sound.ts", route], cwd=root, check=True, capture_output=True, text=True).stdout
    lines = [json.loads(line) for line in told.splitlines()]
    manifest = json.load(open(os.path.join(root, "assets", "sound", "manifest.json")))
    end = lines[-1]["at"] / 1000
    runs, wanted, open_runs = [], [], {}
    for line in lines:
        t = line["at"] / 1000
        if "chapter" in line:
            wanted.append((t, line["chapter"], line["piece"], line["ambience"]))
        elif line["does"] == "play":
            open_runs[line["voice"]] = run = dict(id=line["id"], start=t, end=None, moves=[(t, line["volume"], 0)])
            runs.append(run)
        elif line["does"] == "fade":
            open_runs[line["voice"]]["moves"].append((t, line["volume"], line["over"] / 1000))
        elif line["does"] == "close" and line["voice"] in open_runs:
            open_runs[line["voice"]]["end"] = t
    sounds = {}
    for run in runs:
        name, entry = run["id"], manifest[run["id"]]
        if name not in sounds:
            x = decode(os.path.join(root, "assets", "sound", f"{name}.webm")).astype(np.float32)
            at, n = (int(round(v * SR / 1000)) for v in entry["sprite"][:2])
            sounds[name] = x[at:at + n]
        length = len(sounds[name]) / SR
        run["loop"] = entry["loop"]
        if not run["loop"]:
            run["end"] = run["start"] + length
        run["end"] = min(end, run["end"] or end)
    meter = subprocess.Popen(["ffmpeg", "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(SR), "-ac", "2", "-i", "-", "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"],
                             stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    hits, silences, tail, hush = 0, [], np.zeros((2000, 2), np.float32), 0.0
    # Fades are unbroken lines, so a level can only leap where a loop starts loud or is closed before it has gone.
    jumps = [(run["id"], edge) for run in runs if run["loop"] for edge, gain in (("start", run["moves"][0][1]), ("end", gains(run["moves"], run["end"]))) if gain > .01 and run["end"] < end]
    for at in np.arange(0, end, step):
        n = int(min(step, end - at) * SR)
        mix = np.zeros((n, 2), np.float32)
        for run in runs:
            a, b = max(run["start"], at), min(run["end"], at + n / SR)
            if b <= a:
                continue
            i, j = int((a - at) * SR), int((b - at) * SR)
            x = sounds[run["id"]]
            where = int((a - run["start"]) * SR) + np.arange(j - i)
            part = x[where % len(x)] if run["loop"] else x[np.minimum(where, len(x) - 1)]
            mix[i:j] += part * gains(run["moves"], a + np.arange(j - i) / SR)[:, None].astype(np.float32)
        meter.stdin.write(mix.tobytes())
        hits += clicks(np.concatenate([tail, mix]))
        tail = mix[-2000:]
        frames = np.sqrt((mix[:n // 2400 * 2400].reshape(-1, 2400 * 2) ** 2).mean(1) + 1e-12)
        for k, level in enumerate(20 * np.log10(frames)):
            t = at + k * .05
            want = next((w for w in reversed(wanted) if w[0] <= t), None)
            hush = hush + .05 if level < -72 and want and (want[2] or want[3]) else 0
            if abs(hush - 2) < .03:
                silences.append((round(t), want))
    said = meter.communicate()[1].decode()
    figure = lambda name: float([line for line in said.splitlines() if line.strip().startswith(name)][-1].split(":")[1].split()[0])
    loud, spread, peak = figure("I:"), figure("LRA:"), figure("Peak:")
    print(f"{route}: {end / 60:.0f} min, {len(runs)} voices, {loud:.1f} LUFS, range {spread:.1f} LU, true peak {peak:.1f} dB, {hits} clicks, {len(jumps)} jumps, {len(silences)} silences")
    for t, want in silences:
        print(f"   silent at {t} s, chapter {want[1]}, where {want[2] or 'no music'} and {want[3] or 'no ambience'} are wanted")
    for name, edge in jumps:
        print(f"   {name} leaps at its {edge}")
    heard = [any(run["start"] <= t < run["end"] and gains(run["moves"], t) > .02 for run in runs if manifest[run["id"]]["kind"] == "music") for t in range(int(end))]
    print(f"   without music {100 - sum(heard) / len(heard) * 100:.0f} % of the time")
    for kind in ("music", "ambience"):
        stays = {}
        for run in runs:
            if manifest[run["id"]]["kind"] == kind:
                heard = run["end"] - run["start"]
                stays[run["id"]] = max(stays.get(run["id"], (0, 0)), (heard, heard / (len(sounds[run["id"]]) / SR)))
        print(f"   longest stay, {kind}: " + ", ".join(f"{name} {s / 60:.1f} min ({rounds:.1f} rounds)" for name, (s, rounds) in sorted(stays.items(), key=lambda i: -i[1][1])[:8]))
    return hits + len(jumps) + len(silences) + (peak > -1)


def picture(x, path):
    """Log-frequency spectrogram, 40 Hz to 14 kHz, 80 dB, with the level of both channels below."""
    from PIL import Image
    width = 1100
    f, _, s = signal.spectrogram(x.mean(1), SR, nperseg=4096, noverlap=4096 - max(64, len(x) // width), mode="magnitude")
    s = 20 * np.log10(s + 1e-9)
    rows = np.geomspace(14000, 40, 300)
    img = np.stack([s[np.argmin(np.abs(f - r))] for r in rows])
    img = np.clip((img - img.max() + 80) / 80, 0, 1)
    cols = np.linspace(0, img.shape[1] - 1, width).astype(int)
    rgb = np.stack([np.clip(img * 1.6, 0, 1), img ** 1.6, np.clip(.25 + img - 1.2 * img ** 2, 0, 1) * img], 2)[:, cols]
    env = np.zeros((60, width, 3))
    w = len(x) // width
    for i in range(width):
        h = 20 * np.log10(np.sqrt((x[i * w:(i + 1) * w] ** 2).mean()) + 1e-9)
        env[60 - int(np.clip((h + 66) / 60, 0, 1) * 60):, i] = .8
    Image.fromarray((np.concatenate([rgb, env]) * 255).astype(np.uint8)).save(path)


if __name__ == "__main__":
    if sys.argv[1] == "score":
        sys.exit(1 if score() else 0)
    if sys.argv[1] == "delivered":
        sys.exit(1 if delivered(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "assets", "sound")) else 0)
    if sys.argv[1] == "life":
        sys.exit(1 if life(sys.argv[2]) else 0)
    for wav in sorted(glob.glob(os.path.join(sys.argv[2], "*.wav"))):
        picture(decode(wav), wav[:-4] + ".png")
        print(wav[:-4] + ".png")
