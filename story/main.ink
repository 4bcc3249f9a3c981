// The Other Shore · Тот берег · 彼岸
INCLUDE state.ink
INCLUDE leaves/00-cover.ink
INCLUDE leaves/00-slip.ink
INCLUDE leaves/01-photograph.ink
INCLUDE leaves/02-essay.ink
INCLUDE chapters/00-reading-room.ink
INCLUDE chapters/01-new-year.ink
-> reading_room
