#!/usr/bin/env python3
"""contact_sheet.py out.webp image[:backdrop] ...  -- proof on printed backdrops, 4 in a row"""
import sys, os; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from PIL import Image; import numpy as np
from inks import backdrop
cells = []
for a in sys.argv[2:]:
    p, _, bg = a.partition(':'); im = Image.open(p).convert('RGBA').resize((405, 495), Image.LANCZOS)
    b = Image.fromarray(np.clip(backdrop(bg or 'paper', 495, 405), 0, 255).astype(np.uint8)).convert('RGBA'); b.alpha_composite(im); cells.append(b.convert('RGB'))
n = min(5, (len(cells) + 1) // 2 if len(cells) > 5 else len(cells)); rows = -(-len(cells) // n)
S = Image.new('RGB', (n * 413 - 8, rows * 503 - 8), (27, 25, 33))
for i, c in enumerate(cells): S.paste(c, ((i % n) * 413, (i // n) * 503))
S.save(sys.argv[1], quality=84)
