"""Everything that can be made, by name: cues, ambiences, effects."""
import ambiences
import cues
import journeys
import numpy as np
import people
import sounds
import things
from dsp import hp

BOOKS = (cues, journeys, people)
CUES = {name: cue for book in BOOKS for name, cue in book.CUES.items()}
AMBIENCES = {**sounds.AMBIENCES, **ambiences.AMBIENCES}
EFFECTS = {**sounds.EFFECTS, **things.EFFECTS}


def render(name):
    """One ambience or effect by name, at a peak of 0.7; the same every time."""
    rs = np.random.RandomState(sum(map(ord, name)) + 7 * len(name))
    x = AMBIENCES[name](rs) if name in AMBIENCES else hp(EFFECTS[name](rs), 22)
    x = x - x.mean(0)
    return x / np.abs(x).max() * .7
