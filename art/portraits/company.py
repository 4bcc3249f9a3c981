"""Everybody: the people, their later ages, and those who come later."""
from people import *
from ages import AGED
from newcomers import NEW
PEOPLE = {**PEOPLE, **AGED, **NEW}
