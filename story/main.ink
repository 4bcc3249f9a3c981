// The Other Shore · Тот берег · 彼岸
INCLUDE state.ink
INCLUDE leaves/00-cover.ink
INCLUDE leaves/00-slip.ink
INCLUDE leaves/01-photograph.ink
INCLUDE leaves/02-essay.ink
INCLUDE leaves/03-form.ink
INCLUDE leaves/04-exit-permit.ink
INCLUDE leaves/05-watchmaker-1.ink
INCLUDE leaves/06-index-card.ink
INCLUDE chapters/00-reading-room.ink
INCLUDE chapters/01-new-year.ink
INCLUDE chapters/02-sale-of-the-road.ink
-> reading_room
