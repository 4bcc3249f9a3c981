"""A clearing where men build with logs: its ground, log walls with crossed corners, trunks in a heap. Part A only; with kit.SNOW = False nothing lies on them."""
import math, random
import kit as K, kit_rooms as R

def land(x, y): return .10 * math.sin(x * .5 + y * .33) + .06 * math.sin(x * 1.3 - y * .7)
def courses(layer, name, x0, x1, y0, y1, n, door=None, r=.14, snow=True):
    """Log walls n courses high, corners crossed; door = (from, to) along the front. Snow lies along the top course."""
    M = K.Mesh(name, layer); rng = random.Random(int(x0 * 10)); e = .35
    for k in range(n):
        z = r + k * r * 1.86; q = lambda: rng.uniform(-.12, .12)
        runs = [(x0 - e + q(), x1 + e + q())] if not door or z > 2.0 else [(x0 - e + q(), door[0]), (door[1], x1 + e + q())]
        for a, b in runs: R.rod(M, (a, y0, z), (b, y0, z), r, "log", 8, end="log_end")
        R.rod(M, (x0 - e + q(), y1, z), (x1 + e + q(), y1, z), r, "log", 8, end="log_end")
        for x in (x0, x1): R.rod(M, (x, y0 - e + q(), z + r * .9), (x, y1 + e, z + r * .9), r, "log", 8, end="log_end")
    M.build(); C = K.Mesh(name + "cap", layer); z = n * r * 1.86 + r * .7
    for a, b in ([(x0 - .3, x1 + .3)] if not door or n * r * 1.86 > 2.05 else [(x0 - .3, door[0]), (door[1], x1 + .3)]): C.cap(((a, y0, 0), (1, 0, 0), (0, -1, 0)), 0, b - a, -.14, .12, z)
    C.cap(((x1, y0, 0), (0, 1, 0), (1, 0, 0)), 0, y1 - y0, -.14, .12, z + .1); C.cap(((x0, y0, 0), (0, 1, 0), (1, 0, 0)), 0, y1 - y0, -.14, .12, z + .1); C.cap(((x0, y1, 0), (1, 0, 0), (0, -1, 0)), 0, x1 - x0, -.14, .12, z); return C.build()
def stack(layer, x, y, length, rows, r=.17, seed=1, mat="bark_b"):
    """Felled trunks in a heap, their ends towards us."""
    for row in range(rows):
        for i in range(rows - row): M = K.Mesh("trunk", layer); cx = x + (i - (rows - row - 1) / 2) * 2 * r; R.rod(M, (cx, y + .12 * math.sin(i * 3 + row), r + row * r * 1.74), (cx, y + length, r + row * r * 1.74), r * (.9 + .1 * math.sin(i * 5 + row * 2 + seed)), mat, 9, end="log_end"); M.build()
    C = K.Mesh("stackcap", layer); hw = rows * r
    for sg in (-1, 1): C.poly([(x + sg * hw * 1.02, y + .05, r * 1.3), (x + sg * hw * 1.02, y + length, r * 1.3), (x + sg * r * .3, y + length, rows * r * 1.86 + .12), (x + sg * r * .3, y + .05, rows * r * 1.86 + .12)], "snow")
    C.poly([(x - r * .4, y + .03, rows * r * 1.80 + .05), (x + r * .4, y + .03, rows * r * 1.80 + .05), (x + r * .3, y + length, rows * r * 1.86 + .2), (x - r * .3, y + length, rows * r * 1.86 + .2)], "snow"); return C.build()
