#!/usr/bin/env python3
"""Prints a contact sheet of every picture that ships, so that one look shows what does not belong.

    npm run art:sheet [-- folder]        (or python3 art/sheet.py [folder])

Writes scenes.png (every place in every light, in the order of story/places.yaml), people.png (every face on the
printed ground, and the same at 200 px) and marks.png (cover, banner, icons) into `folder`, by default art/build/sheet,
and says what each file weighs. A place that is lent another's print is left out."""
import glob, os, sys
from PIL import Image, ImageDraw, ImageFont
HERE = os.path.dirname(os.path.abspath(__file__)); ASSETS = os.path.join(HERE, "..", "assets")
PAPER, INK = (236, 226, 206), (60, 54, 48)
FONT = ImageFont.load_default()

def name_of(path): return os.path.basename(path).rsplit(".", 1)[0]
def weight(paths): return f"{sum(map(os.path.getsize, paths)) / 1000:.0f} kB"
def sheet(cells, size, columns, out):
    """Lays `cells`, pairs of a picture and its words, in rows of `columns`, each in a box of `size`, and writes `out`."""
    w, h = size; rows = -(-len(cells) // columns)
    page = Image.new("RGB", (columns * (w + 12) + 12, rows * (h + 30) + 12), PAPER); draw = ImageDraw.Draw(page)
    for at, (picture, words) in enumerate(cells):
        x, y = 12 + at % columns * (w + 12), 12 + at // columns * (h + 30)
        picture.thumbnail(size, Image.LANCZOS); page.paste(picture, (x + (w - picture.width) // 2, y + h - picture.height), picture if picture.mode == "RGBA" else None)
        draw.text((x, y + h + 4), words, INK, FONT)
    page.save(out); print(out, f"{len(cells)} pictures")

def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "build", "sheet"); os.makedirs(folder, exist_ok=True)
    stills = [p for p in glob.glob(os.path.join(ASSETS, "scenes", "*.webp")) if name_of(p) != "paper" and not name_of(p).split("-")[-2].isdigit()]
    with open(os.path.join(HERE, "..", "story", "places.yaml")) as f: order = [line.split(":")[0] for line in f if line[:1].isalpha()]
    stills.sort(key=lambda p: (order.index(name_of(p).rsplit("-", 1)[0]) if name_of(p).rsplit("-", 1)[0] in order else len(order), p))
    layers = lambda p: glob.glob(p.replace(".webp", "-[0-9]-*.webp"))
    sheet([(Image.open(p).convert("RGB"), f"{name_of(p)}   {weight([p])} and {weight(layers(p))} in {len(layers(p))} layers") for p in stills], (480, 270), 5, os.path.join(folder, "scenes.png"))
    faces = sorted(glob.glob(os.path.join(ASSETS, "people", "*.webp")))
    large = [(Image.open(p).convert("RGBA"), f"{name_of(p)}   {weight([p])}") for p in faces]
    sheet(large, (270, 330), 8, os.path.join(folder, "people.png"))
    sheet([(Image.open(p).convert("RGBA").resize((164, 200), Image.LANCZOS), name_of(p)) for p in faces], (164, 200), 14, os.path.join(folder, "people-200.png"))
    marks = sorted(p for folder in (os.path.join(HERE, "..", "publish"), os.path.join(ASSETS, "icons")) for p in glob.glob(os.path.join(folder, "*")) if p.endswith((".png", ".jpg")))
    if marks: sheet([(Image.open(p).convert("RGBA"), f"{name_of(p)}   {weight([p])}") for p in marks], (480, 380), 4, os.path.join(folder, "marks.png"))
main()
