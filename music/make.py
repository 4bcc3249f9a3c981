#!/usr/bin/env python3
"""Renders, encodes and measures every sound of the game.

    python3 music/make.py                 everything
    python3 music/make.py home bell       only these (a cue's name renders all of its stems)
    python3 music/make.py --encode [...]  from what was rendered before

Rendered sound goes to music/.cache (not kept), finished files and manifest.json to assets/sound."""
import json
import os
import sys
import time
import numpy as np
import catalogue
from catalogue import CUES
from dsp import save
from encode import EVERY, PIECES, align, deliver, whole, write_manifest

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.join(HERE, ".cache")
OUT = os.path.join(HERE, "..", "assets", "sound")


def render(name):
    if name in CUES:
        stems, _ = CUES[name]()
        top = max(np.abs(x).max() for x in stems.values())
        for k, x in stems.items():
            save(os.path.join(BUILD, k + ".wav"), x / top * .7)
    else:
        save(os.path.join(BUILD, name + ".wav"), catalogue.render(name))


def main(words):
    encode_only = "--encode" in words
    every = [*CUES, *catalogue.AMBIENCES, *catalogue.EFFECTS]
    names = [w for w in words if not w.startswith("--")] or every
    unknown = set(names) - set(every)
    if unknown:
        sys.exit(f"No such sound: {', '.join(sorted(unknown))}. There are: {', '.join(every)}.")
    os.makedirs(BUILD, exist_ok=True); os.makedirs(OUT, exist_ok=True)
    path = os.path.join(OUT, "manifest.json")
    print(f"{'sound':14s} {'kind':9s} {'s':>7s} {'LUFS':>6s} {'peak':>6s} {'seam dB':>8s} {'clicks':>6s} {'Opus kB':>8s} {'AAC kB':>7s}")
    for name in names:
        began = time.time()
        if not encode_only:
            render(name)
        lines = json.load(open(path)) if os.path.exists(path) else {}          # read anew: another run may have added to it
        for k in PIECES.get(name, [name]):
            line, seen = deliver(k, BUILD, OUT); lines[k] = line
            seam = f"{seen['seam']:8.1f}" if seen["seam"] is not None else " " * 8
            loud = f"{line['lufs']:6.1f}" if line["lufs"] is not None else "     -"
            print(f"{k:14s} {line['kind']:9s} {line['seconds']:7.2f} {loud} {line['peak']:6.1f} {seam} {seen['clicks']:6d}"
                  f" {seen['kb'][0]:8.0f} {seen['kb'][1]:7.0f}   ({time.time() - began:.0f} s)", flush=True)
        if len(PIECES.get(name, [])) > 1:
            loud, peak = whole(name, BUILD)
            print(f"{name:14s} {'together':17s} {loud:6.1f} {peak:6.1f} {align(name, lines, OUT):8.1f}", flush=True)
        lines = {k: v for k, v in lines.items() if k in EVERY}
        write_manifest(lines, path)
    total = [sum(os.path.getsize(os.path.join(OUT, f"{k}.{ext}")) for k in lines) / 1e6 for ext in ("webm", "m4a")]
    print(f"Opus {total[0]:.2f} MB, AAC {total[1]:.2f} MB, together {sum(total):.2f} MB in {len(lines) * 2} files")


if __name__ == "__main__":
    main(sys.argv[1:])
