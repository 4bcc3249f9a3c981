"""Shared signal processing: rendering a part, reverb, colouring, loop folding, file output."""
import os, subprocess, tempfile, warnings
import numpy as np
from scipy import signal
from scipy.io import wavfile

warnings.filterwarnings("ignore", category=wavfile.WavFileWarning)

SR = 48000
# where Debian's fluid-soundfont-gm and musescore-general-soundfont put the banks; the variables name other places
FONTS = dict(fluid=os.environ.get("SF_FLUID", "/usr/share/sounds/sf2/FluidR3_GM.sf2"),
             ms=os.environ.get("SF_MS", "/usr/share/sounds/sf3/MuseScore_General_Full.sf3"))


def db(x):
    return 10 ** (x / 20)


def fluid(midfile, font):
    """Render one MIDI file dry, in float, 48 kHz -> (n, 2)."""
    with tempfile.NamedTemporaryFile(suffix=".wav", delete=False) as f:
        out = f.name
    subprocess.run(["fluidsynth", "-ni", "-q", "-r", str(SR), "-g", "0.6", "-R", "0", "-C", "0",
                    "-O", "float", "-T", "wav", "-o", "synth.dynamic-sample-loading=1",
                    "-F", out, FONTS[font], midfile], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    sr, x = wavfile.read(out)
    os.unlink(out)
    assert sr == SR
    return x.astype(np.float64)


def lp(x, f, order=1):
    return signal.sosfilt(signal.butter(order, f, "low", fs=SR, output="sos"), x, axis=0)


def hp(x, f, order=1):
    return signal.sosfilt(signal.butter(order, f, "high", fs=SR, output="sos"), x, axis=0)


def peak(x, f, gain, q=1.0):
    """Parametric bell (RBJ)."""
    a = 10 ** (gain / 40); w = 2 * np.pi * f / SR; al = np.sin(w) / (2 * q)
    b = [1 + al * a, -2 * np.cos(w), 1 - al * a]
    c = [1 + al / a, -2 * np.cos(w), 1 - al / a]
    return signal.lfilter(np.array(b) / c[0], np.array(c) / c[0], x, axis=0)


def pan(x, p, width=1.0):
    """Stereo in -> narrowed and placed, p in -1..1 (constant power)."""
    mid, side = x.mean(1), (x[:, 0] - x[:, 1]) / 2 * width
    a = (p + 1) * np.pi / 4
    l, r = np.cos(a) * np.sqrt(2), np.sin(a) * np.sqrt(2)
    return np.stack([(mid + side) * l, (mid - side) * r], 1)


def impulse(rt=2.2, bright=5500, predelay=0.022, seed=1, early=9, size=0.05, lowmul=1.15):
    """Synthetic room: sparse early reflections, then band-wise exponentially decaying noise."""
    rs = np.random.RandomState(seed)
    n = int((rt * 1.25 + predelay) * SR)
    t = np.arange(n) / SR
    out = np.zeros((n, 2))
    edges = [30, 150, 400, 1000, 2500, 5000, 12000]
    for lo, hi in zip(edges[:-1], edges[1:]):
        fc = np.sqrt(lo * hi)
        r = rt * (lowmul if fc < 300 else 1.0) / (1 + (fc / bright) ** 1.25)
        sos = signal.butter(2, [lo, min(hi, 20000)], "band", fs=SR, output="sos")
        for c in range(2):
            out[:, c] += signal.sosfilt(sos, rs.randn(n)) * 10 ** (-3 * t / r)
    out *= (1 - np.exp(-np.clip(t - predelay - size * 0.5, 0, None) / 0.018))[:, None] * (t > predelay)[:, None]
    out /= np.sqrt((out ** 2).sum(0))
    for c in range(2):
        for k in range(early):
            d = int((predelay + size * ((k + 0.7 * rs.rand()) / early) ** 1.1) * SR)
            out[d, c] += 0.30 * (0.80 ** k) * (1 if rs.rand() > 0.4 else -1)
    return lp(hp(out, 90), 9000)


def reverb(x, ir):
    y = np.stack([signal.oaconvolve(x[:, c], ir[:, c]) for c in range(2)], 1)
    return y


def warp(x, cents_slow=2.0, cents_flutter=0.0, seed=3):
    """Wow and flutter as a slowly varying resampling (cents = peak deviation)."""
    n = len(x); t = np.arange(n) / SR
    rs = np.random.RandomState(seed)
    ph = rs.rand(4) * 6.28
    dev = cents_slow * (0.6 * np.sin(2 * np.pi * 0.47 * t + ph[0]) + 0.4 * np.sin(2 * np.pi * 0.81 * t + ph[1]))
    dev += cents_flutter * (0.6 * np.sin(2 * np.pi * 5.3 * t + ph[2]) + 0.4 * np.sin(2 * np.pi * 7.9 * t + ph[3]))
    pos = np.cumsum(2 ** (dev / 1200)); pos -= pos[0]
    pos *= (n - 1) / pos[-1]
    return np.stack([np.interp(pos, np.arange(n), x[:, c]) for c in range(x.shape[1])], 1)


def tape(x, drive=1.6, hf=11000):
    """Soft saturation with a small even-order part, gentle top roll-off, subtle head bump."""
    ref = np.percentile(np.abs(x), 99.5) + 1e-9
    y = x / ref * 0.5
    y = np.tanh(drive * y + 0.04) - np.tanh(0.04)
    y = y / np.tanh(drive * 0.5) * ref
    return peak(lp(hp(y, 28, 2), hf, 1), 95, 0.8, 0.8)


def wall(x, hf=2400.0, body=180.0, seed=5):
    """The next room: what a door leaves of the treble, a little boom where the wall answers, a narrow picture,
    and the slow waver of a tune that is remembered as much as heard."""
    x = warp(x, 3.5, 0.8, seed)
    x = lp(hp(x, 95, 1), hf, 1)
    x = peak(peak(x, body, 2.5, 1.1), 520, 1.2, 1.0)
    return pan(x, 0.0, 0.55)


def horn(x, seed=5, low=240, high=3300):
    """A gramophone: one channel, the horn's two humps, a turntable that is not quite round, a needle driven too hard."""
    m = np.repeat(x.mean(1)[:, None], 2, 1)
    m = lp(hp(warp(m, 6.0, 1.6, seed), low, 2), high, 2)
    m = peak(peak(m, 900, 3.5, 1.4), 2100, 2.5, 1.8)
    ref = np.percentile(np.abs(m), 99.5) + 1e-9
    return np.tanh(m / ref * 1.1) * ref


def fold(x, n):
    """Wrap a rendered cue (with tail) into a loop of n samples: the tail rings over the start."""
    y = np.zeros((n, x.shape[1]))
    for i in range(0, len(x), n):
        seg = x[i:i + n]
        y[:len(seg)] += seg
    return y


def limiter(x, ceil=-2.0, look=0.004, rel=0.18):
    c = db(ceil)
    w = int(look * SR)
    pk = np.abs(x).max(1)
    g = np.minimum(1.0, c / np.maximum(pk, 1e-9))
    from scipy.ndimage import minimum_filter1d, uniform_filter1d
    g = minimum_filter1d(g, 2 * w + 1)
    # release: exponential recovery
    a = np.exp(-1 / (rel * SR))
    if g.min() < 1:
        out = np.empty_like(g); cur = 1.0
        for i in range(0, len(g), 16):
            b = g[i:i + 16].min()
            cur = b if b < cur else 1 - (1 - cur) * a ** 16
            cur = min(cur, b) if b < cur else cur
            out[i:i + 16] = min(cur, b)
        g = uniform_filter1d(out, w)
        g = np.minimum(g, minimum_filter1d(np.minimum(1.0, c / np.maximum(pk, 1e-9)), 1))
    return x * g[:, None]


def save(path, x):
    x = np.clip(x, -1, 1)
    d = np.diff(np.random.default_rng(0).random((len(x) + 1, x.shape[1])), axis=0) / 32768
    wavfile.write(path, SR, np.clip(np.round((x + d) * 32767), -32768, 32767).astype(np.int16))


def lufs(path, peak=True):
    """Integrated loudness, and the true peak where it is asked for (it takes longer), by ffmpeg's ebur128. One channel is
    measured as it is heard, from two loudspeakers."""
    import re
    r = subprocess.run(["ffmpeg", "-hide_banner", "-nostats", "-i", path, "-af", "ebur128=framelog=verbose:dualmono=true" + ":peak=true" * peak,
                        "-f", "null", "-"], capture_output=True, text=True).stderr
    s = r[r.rfind("Summary"):]
    g = lambda k: float(re.search(k + r":\s+(-?[\d.]+|-inf)", s)[1])
    return g("I"), g("Peak") if peak else None
