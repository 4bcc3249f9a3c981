#!/usr/bin/env python3
"""Rebuild the printed places: geometry passes, then the press for every light, then the encoded layers.

    python3 art/make.py <place | all | paper> [light ...] [--preview] [--geometry]

Stage A: Blender runs the place's module with one argument, the size in per cent.
Stage B: Debian's python3 runs the same module with the names of the lights.
--preview prints at half size and touches nothing under assets/.
--geometry forces stage A; otherwise it runs only when the passes are missing or older than the module, or cannot be trusted to be of this size."""
import os, subprocess, sys
HERE = os.path.dirname(os.path.abspath(__file__)); PYTHON, BLENDER = "/usr/bin/python3", "blender"
CLEAN = dict(os.environ, PATH="/usr/bin:" + os.environ.get("PATH", ""))       # Blender borrows Debian's Python, which has numpy: it must come first

# place: module, its lights, folder of the passes at full size, folder at half size (the same: one overwrites the other; none: 2-D only)
PLACES = {
    "title": ("title.py", ("dusk",), None, None),
    "kitaiskaya-winter": ("kitaiskaya_winter.py", ("noon", "dusk"), "kitaiskaya-winter", "kitaiskaya-winter-half"),
    "flood": ("flood.py", ("grey", "evening"), "flood", "flood-half"),
    "reading-room": ("reading_room.py", ("afternoon", "dusk"), "reading_room", "reading_room"),
    "courtyard-winter": ("courtyard_winter.py", ("morning", "dusk"), "courtyard", "courtyard"),
    "courtyard-night": ("courtyard_winter.py", ("fire", "dark"), "courtyard", "courtyard"),
    "flat": ("flat.py", ("lamp", "morning"), "flat", "flat"),
    "station": ("station.py", ("dusk",), "station", "station-half"), "station-1945": ("station_1945.py", ("morning",), "station-1945", "station-1945-half"),
    "garrison": ("garrison.py", ("afternoon", "dusk", "snow", "empty", "dawn"), "garrison", "garrison-half"),
    "khalkha": ("khalkha.py", ("dusk", "noon"), None, None),
    "pontoon-bridge": ("pontoon_bridge.py", ("dusk",), None, None),
    "tent": ("tent.py", ("lamp",), None, None),
    "radio-post": ("radio_post.py", ("noon",), None, None),
    "night-train": ("night_train.py", ("dusk", "dark"), "night-train", "night-train-half"),
    "bais-village": ("bais_village.py", ("afternoon", "dusk"), "bais-village", "bais-village-half"),
    "hailar": ("hailar.py", ("afternoon", "dusk"), "hailar", "hailar-half"),
    "amur": ("amur.py", ("night", "snow"), None, None),
    "snow-camp": ("snow_camp.py", ("dusk",), "snow-camp", "snow-camp-half"),
    "mergen": ("mergen.py", ("afternoon",), "mergen", "mergen-half"),
    "courtyard": ("courtyard.py", ("afternoon", "dusk", "blackout"), "courtyard-summer", "courtyard-summer-half"),
    "workshop": ("workshop.py", ("lamp",), "workshop", "workshop-half"),
    "cathedral-square": ("cathedral_square.py", ("afternoon", "dusk"), "cathedral-square", "cathedral-square-half"),
    "cathedral-1966": ("cathedral_1966.py", ("afternoon",), "cathedral-1966", "cathedral-1966-half"),
    "cathedral-1932": ("cathedral_1932.py", ("morning",), "cathedral-1932", "cathedral-1932-half"),
    "cathedral-1945": ("cathedral_1945.py", ("afternoon",), "cathedral-1945", "cathedral-1945-half"),
    "bureau": ("bureau.py", ("afternoon",), "bureau", "bureau-half"), "card-room": ("bureau.py", ("dusk",), "bureau", "bureau-half"),
    "interrogation": ("interrogation.py", ("dusk", "afternoon"), "interrogation", "interrogation-half"),
    "harbin-august": ("harbin_august.py", ("afternoon", "dusk"), "harbin-august", "harbin-august-half"),
    "sungari-bridge": ("sungari_bridge.py", ("afternoon", "dusk"), None, None),
    "handaohezi": ("handaohezi.py", ("afternoon", "dusk"), None, None),
    "handaohezi-yard": ("handaohezi_yard.py", ("dusk", "afternoon"), None, None),
    "hailar-road": ("hailar_road.py", ("noon", "dusk"), None, None), "makertui": ("makertui.py", ("noon",), None, None),
    "ninth-siding": ("siding.py", ("dusk",), None, None), "siding-night": ("siding.py", ("fire", "dark"), None, None),
    "august-siding": ("august_siding.py", ("dusk",), None, None),
    "virgin-lands": ("virgin_lands.py", ("afternoon",), None, None), "bridge-lamp": ("bridge_lamp.py", ("dusk",), None, None), "camp-gate": ("camp_gate.py", ("afternoon",), None, None),
    "jordan": ("jordan.py", ("noon",), None, None),
    "embankment": ("embankment.py", ("dusk",), None, None), "hayfield": ("hayfield.py", ("afternoon", "dusk"), None, None), "sealed-wagon": ("sealed_wagon.py", ("dusk",), "sealed-wagon", "sealed-wagon-half"),
    "consulate-door": ("consulate_door.py", ("dusk",), "consulate-door", "consulate-door-half"),
    "flowers-street": ("flowers_street.py", ("afternoon",), "flowers-street", "flowers-street-half"),
    "concert-hall": ("concert_hall.py", ("dusk",), "concert-hall", "concert-hall-half"),
    "station-buffet": ("station_buffet.py", ("dusk",), "station-buffet", "station-buffet-half"),
    "cab-rank": ("cab_rank.py", ("morning", "dusk"), None, None), "shrine": ("shrine.py", ("snow",), None, None),
    "shanghai-quay": ("shanghai_quay.py", ("dusk",), None, None), "tubabao": ("tubabao.py", ("afternoon",), None, None),
    "flat-summer": ("flat_summer.py", ("morning", "lamp"), "flat-summer", "flat-summer-half"),
    "mission-room": ("mission_room.py", ("afternoon", "dusk"), "mission-room", "mission-room-half"),
    "mission-desk": ("mission_desk.py", ("afternoon", "dusk"), "mission-desk", "mission-desk-half"),
    "refugee-desk": ("refugee_desk.py", ("afternoon",), "refugee-desk", "refugee-desk-half"),
    "harbin-cells": ("harbin_cells.py", ("dusk",), "harbin-cells", "harbin-cells-half"),
    "lecture-room": ("lecture_room.py", ("afternoon",), "lecture-room", "lecture-room-half"),
    "police-post": ("police_post.py", ("dusk",), "police-post", "police-post-half"),
    "bunks-wagon": ("bunks_wagon.py", ("dusk",), "bunks-wagon", "bunks-wagon-half"),
    "goods-wagon": ("goods_wagon.py", ("dusk",), "goods-wagon", "goods-wagon-half"),
    "translators-room": ("translators_room.py", ("afternoon",), "translators-room", "translators-room-half"),
    "huangshan": ("huangshan.py", ("afternoon",), None, None), "brisbane": ("brisbane.py", ("noon",), None, None),
    "pigeon-loft": ("pigeon_loft.py", ("dusk",), "pigeon-loft", "pigeon-loft-half"),
    "barracks": ("barracks.py", ("lamp",), "barracks", "barracks-half"),
    "bunks": ("bunks.py", ("dusk",), "bunks", "bunks-half"),
    "stables": ("stables.py", ("morning", "afternoon"), None, None), "bath-house": ("bath_house.py", ("lamp",), "bath-house", "bath-house-half"),
    "canteen": ("canteen.py", ("morning",), "canteen", "canteen-half"),
    "hailar-school": ("hailar_school.py", ("morning",), "hailar-school", "hailar-school-half"),
    "cell-1950": ("cell_1950.py", ("afternoon",), "cell-1950", "cell-1950-half"),
    "guardroom-cell": ("guardroom_cell.py", ("afternoon", "morning", "dark"), "guardroom-cell", "guardroom-cell-half")}

def is_fresh(raw, module):
    """True if `raw` holds passes no older than the module that models them."""
    folder = os.path.join(HERE, "build", raw); files = [os.path.join(folder, f) for f in os.listdir(folder)] if os.path.isdir(folder) else []
    return bool(files) and min(map(os.path.getmtime, files)) >= os.path.getmtime(module)
def build(place, lights, preview, force):
    name, known, full, half = PLACES[place]; module = os.path.join(HERE, name); raw = half if preview else full
    if raw and (force or full == half or not is_fresh(raw, module)):
        subprocess.run([BLENDER, "-b", "--python-exit-code", "1", "-P", module, "--", "50" if preview else "100"], check=True, stdout=subprocess.DEVNULL, env=CLEAN)
    subprocess.run([PYTHON, module, *(["half"] if preview else []), *(lights or known)], check=True, env=dict(CLEAN, PRESS_SS="1" if preview else "2"))
def main():
    words = [a for a in sys.argv[1:] if not a.startswith("--")]; flags = set(sys.argv[1:]) - set(words)
    if not words: sys.exit(__doc__)
    names = list(PLACES) if words[0] == "all" else [] if words[0] == "paper" else [words[0]]
    for n in names:
        if n not in PLACES: sys.exit(f"no such place: {n}; known: {', '.join(PLACES)}")
        build(n, words[1:], "--preview" in flags, "--geometry" in flags)
    if words[0] in ("all", "paper") and "--preview" not in flags:
        subprocess.run([PYTHON, "-c", "import print as P; P.deliver_paper()"], check=True, cwd=HERE, env=CLEAN)
main()
