"""Everybody: the people, their later ages, those who come later, and the two who are hardly ever seen."""
from people import *
from ages import AGED
from newcomers import NEW
from narrator import NARRATOR
PEOPLE = {**PEOPLE, **AGED, **NEW, **NARRATOR}
