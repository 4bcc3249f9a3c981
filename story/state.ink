// The state of a life: everything a later chapter may ask. LEDGER.md says which hinge sets what, and who reads it.
// An empty string means: not yet come to.

// 1 New Year
VAR arm = ""            // how he stopped his sister in the photograph: collar, called, away
VAR patrol = ""         // how he passed on old Diao's words: faithful, softened, sharpened
VAR changsheng = ""     // what he answered about Changsheng: hid, told, misdirected, silent
// 2 The Sale of the Road
VAR token = ""          // what he put into Father's hand: ribbon, drawing, watch
VAR sentence = ""       // what he said to Father, heard by no one else: chair, dont, pier
VAR receipt = ""        // the name on the Soviet application: mother, ksana, self, none
// 3 Five Colours
VAR door = ""           // how he came into the unit: willing, workshops, packet, pressed
VAR oath = ""           // what he did beside Pronya on Good Friday: cover, silent, alone
VAR section = ""        // where he stands in the unit: signals, sappers, rifles
// 4 The Line
VAR hamlet = ""         // what he did when the column went to Bai's village: guide, warn, delay, hold
VAR rope = ""           // what he did with Ok-sun's rope: hold, slack, went
// the five translations, counted together
VAR softened = 0        // how often he put a kinder sentence in a stranger's mouth, 0 to 5
VAR sharpened = 0       // how often he put a worse one, 0 to 5
// 5 The River Khalkh
VAR fatal = ""          // how he passed on Kulebakin's sentence: faithful, softened, sharpened
// 6 Poison
VAR telegram = ""       // who got the permit to Shanghai: self, ksana, ninel, back
VAR hands = ""          // when his hand went up: first, with, last
VAR sheet = ""          // what he wrote in the box: wont, blank, will
// 7 The Prince's Visit
VAR question = ""       // the one question sent back to "Father": sentence, token, table, none
VAR contact = ""        // what he did with Zhorzh's matchbox: none, carried, refused, reported
VAR watchmaker = ""     // how far he saw who wrote the reports: blind, suspects, knows, plays
VAR arrested = ""       // whom the Friday of 1944 took: none, zhorzh, pronya, rashid, self
// 8 August
VAR cart = ""           // who lay in Diao's cart: ksana, wanqing, both
VAR card = ""           // whose card Vyazmitin made vanish: none, own, mother, pronya
VAR stand = ""          // what he did in August 1945: stacked, lagged, hay, fired, officer, ranks, hills, wire, stayed, home, staff, south, yard
VAR hayasaka = ""       // his answer to Hayasaka: go, yield, stay
// 9 Guests
VAR named = ""          // whom he gave as the Watchmaker: mother, other, self, none
VAR testimony = ""      // what became of his protocol: signed, amended, refused, interprets

// Who would open to him at night. A later hinge overrules an earlier one.
LIST doors = yard, stable, mission, consulate, index, parish, forest
// What was done once and is seldom asked for; each is named for its option.
LIST marks = coat_mine, coat_father, machine, bench, woman, widow, wife_soviet, chekhov, herzen, fare_told, fare_wrong, turned, loaf_mine, loaf_pronya, school_h, pass, gap_match, grain_own, tunic_on, tunic_blur, asked, crossed, sent_word, map_true, map_wrong, bread_yard, bread_ninel, sheet_known, bowed, cross, stood, sangok_dead, run, saddle_sent, locked, coatless, bunk_given

VAR brief = false       // the present chapter is being read in its short form

// Small things of chapter 1 that only chapter 1 remembers
VAR numbered = ""       // when Nina's pencil first touched the file: boldly, quietly, asked
VAR screws = 0          // how many of old Diao's screws are in his mitten
VAR badge = false       // the enamel sun is in his mitten
VAR soot = false        // his mitten is black
VAR owned = false       // he admitted to the Diaos what he had really said
VAR held_bean = false   // he has held the pedlar's child
VAR wrote = ""          // what the essay says languages are for: friends, believe, shouted

// Small things of chapter 2 that only chapter 2 remembers
VAR bun = ""            // what he did with the bun on the Bureau's stair: half, back, eat
VAR offered = false     // he wrote on the form that the son has Chinese and Japanese

// Small things of chapter 3 that only chapter 3 remembers
VAR pages = ""          // what he did when nobody turned Raya's pages: turn, stay, shout
VAR loaf = ""           // whose he said the loaf was: mine, pronya, nobody
VAR school = ""         // whom he went to about Ksana's place: hayasaka, vyazmitin, none

// 4 The Line: small things that only chapter 4 remembers (and gap, grain, read again by their leaf and by 7, 9)
VAR gap = ""            // how he passed on Ok-sun's words: faithful, softened, sharpened
VAR grain = ""          // how he signed for Bai's grain: own, false, refuse
VAR vow = ""            // which "us" he used in "No one will be moved by us": together (zánmen), ours (wǒmen)
VAR sort = ""           // what became of the bit of type: kept, dropped, given
VAR chest = ""          // old Mrs Jiang's coffin on his list: counted, left
VAR asked_her = false   // he asked Ok-sun to take him, and she said no
VAR told_her = false    // he told Ok-sun at the fire that he had shown the way
VAR wrote_pass = false  // he forged Wanqing a pass, one way
VAR fifth = ""          // Ok-sun's place in the list under "Kind": written, blank

// 5 The River Khalkh: small things that only chapter 5 remembers (and charge, tunic, carbon, khalkha, which 6 to 10 may want)
VAR vowed = ""          // how he promised a letter each Sunday: pages, paper, dates
VAR pigeon = ""         // signals: what he did with the paper on the pigeon's leg: answered, reported, burnt
VAR box = ""            // sappers: how he built the boxes: asked, wide, drawn
VAR heap = ""           // rifles: where he put the letter about the calf: mood, none, pocket
VAR charge = ""         // how he passed on Sodnom's question: faithful, softened, sharpened
VAR tunic = ""          // what he did at "prisoners at dinner": wear, blur, refuse
VAR khalkha = ""        // what he did on exchange day: cross, send, count
VAR carbon = ""         // what became of the carbon of the fourth report: keep, burn, mother

// 6 Poison: a small thing that only chapter 6 remembers
VAR trinity = ""        // how he promised a full table by Trinity: paper, say

// Said once in 6 to 9, and read again by their leaves and by 9 and 10
VAR june = ""           // what he did when the Colonel rose with his glass on 22 June 1941: stand, sit, dishes
VAR map = ""            // the bridge at Khabarovsk, drawn from memory: true, wrong, blank
VAR bread = ""          // to whom the barrack loaf went: home, ninel, diao
VAR bow = ""            // what he did at the shrine: bow, cross, ill, stand
VAR cuff = ""           // what he did about the Watchmaker's fifth report: test, ask, feed, leave
VAR names = ""          // what he told Wanqing of who spoke at Ok-sun's rope: yes, no, self
VAR friday = ""         // the name for Friday: zhorzh, pronya, dead, none
VAR saddle = ""         // what he did about Pronya's saddle: send, keep, pawn
VAR guest = ""          // what he did when the Colonel set out to greet: lock, coat, walk, letter

VAR said_we = 0        // how often he answered the captain with "we", and had "I" written for it (chapter 9 and its leaf)

// 10 Leaf 31
VAR things = 0          // how much of Ksana's envelope Nina has taken out
VAR pencil = ""         // what she does with the numbers at ten to five: leave, rub, add

// What is worked out and never stored

/* Where August 1945 finds him: hailar, handaohezi, sungari, harbin. */
=== function august() ===
{
- marks ? run: ~ return "harbin"
- section == "sappers" and contact == "carried": ~ return "sungari"
- section == "signals": ~ return "hailar"
- section == "sappers": ~ return "handaohezi"
- section == "rifles" and doors ? mission: ~ return "sungari"
- else: ~ return "harbin"
}

/* True when the autumn of 1945 takes him: always for some deeds, for others unless a card, the yard or the consul saves him. */
=== function taken() ===
{
- stand == "fired" or stand == "lagged" or stand == "officer" or stand == "stayed" or stand == "wire": ~ return true
- card == "own": ~ return false
- stand == "ranks": ~ return true
- stand == "hay" or stand == "home": ~ return not (doors ? yard) and receipt != "self"
- stand == "staff": ~ return receipt != "self"
- else: ~ return false
}

/* Who asks the questions at the end: mother (she is asked, and answers as him), clerk, sinelobov, wanqing. */
=== function questioner() ===
{
- stand == "stacked": ~ return "mother"
- stand == "south": ~ return "clerk"
- card == "own" and not taken(): ~ return "clerk"
- taken(): ~ return "sinelobov"
- else: ~ return "wanqing"
}

/* What can't be, in words, or nothing: the story check asks it in every life it plays. */
=== function impossible() ===
{
- marks ? (coat_mine, coat_father): ~ return "two coats were given away"
- LIST_COUNT(marks ^ (machine, bench, woman)) > 1: ~ return "the boat carried two things"
- changsheng == "told" and doors ? yard and not (marks ? bench) and bread != "diao" and names != "self": ~ return "he told, and the yard is open to him"
- changsheng != "" and patrol == "": ~ return "the lieutenant asked his second question first"
- softened + sharpened > 5: ~ return "more than five sentences were translated"
- else: ~ return ""
}

/* True in a year when Ksana is in Shanghai: she had the permit, and left at the end of 1940. */
=== function ksana_away(year) ===
~ return telegram == "ksana" and year >= 1941

/* Why a person can't stand or speak in a chapter in this life, or nothing: the story check asks it of everyone who does. */
=== function absent(person, chapter) ===
{
- person == "father" and chapter > 2: ~ return "he left in 1935"
- person == "changsheng" and chapter > 3 and changsheng == "told": ~ return "he died at labour in 1937"
- person == "changsheng" and chapter > 4 and hamlet == "guide": ~ return "he was shot at Bai's village"
- person == "changsheng" and chapter > 6 and changsheng == "silent": ~ return "he has been dead since 1940"
- person == "kulebakin" and chapter > 5 and fatal == "sharpened": ~ return "he was shot in 1939"
- person == "kulebakin" and chapter > 6 and chapter < 9 and fatal == "faithful": ~ return "he was exchanged in 1939"
- person == "tumur" and chapter > 5: ~ return "he went up to the river in 1939"
- person == "oksun" and chapter > 4: ~ return "nobody saw her after the rope"
- person == "sangok" and chapter > 7 and marks ? sangok_dead: ~ return "he was found in the Sungari in 1944"
- person == "ninel" and chapter > 6 and telegram == "ninel": ~ return "she went to Shanghai"
- person == "ksana" and chapter > 6 and ksana_away(1941): ~ return "she went to Shanghai"
- person == "zhorzh" and chapter > 7 and arrested == "zhorzh": ~ return "he died in the Mission's hands"
- person == "pronya" and chapter > 7 and arrested == "pronya": ~ return "he was taken in 1944"
- person == "rashid" and chapter > 7 and arrested == "rashid": ~ return "he was taken in 1944"
- else: ~ return ""
}

/* Which of the fourteen ends a life comes to. The first that is true; the order is the ledger's. */
=== function ending() ===
{
- rope == "went": ~ return "with-ok-sun"
- marks ? crossed: ~ return "across-the-khalkha"
- telegram == "self": ~ return "shanghai"
- arrested == "self": ~ return "the-cellar"
- stand == "stacked": ~ return "makertui"
- stand == "south": ~ return "south"
- card == "own" and not taken(): ~ return "no-leaf"
- questioner() == "wanqing" and doors ? yard and stand != "staff" and (testimony == "signed" or testimony == "amended"): ~ return "the-courtyard"
- questioner() == "wanqing": ~ return "virgin-lands"
- testimony == "interprets": ~ return "the-interpreter"
- marks ? bunk_given: ~ return "the-tenth-wagon"
- stand == "wire": ~ return "the-bridge"
- contact == "carried": ~ return "certificate-of-service"
- else: ~ return "fifteen-years"
}

/* Where Nina grew up: brisbane, sverdlovsk (by the list of 1947), harbin, train (Sverdlovsk, by the train of 1954). */
=== function nina_from() ===
{
- telegram == "self" or telegram == "ksana" or cart == "ksana": ~ return "brisbane"
- receipt == "ksana": ~ return "sverdlovsk"
- doors ? yard: ~ return "harbin"
- else: ~ return "train"
}

/* What became of Pronya: taken (1944), turned (back to the yard, on foot), makertui, brisbane, camp. */
=== function pronya_fate() ===
{
- arrested == "pronya": ~ return "taken"
- stand == "lagged" and marks ? saddle_sent and oath != "alone": ~ return "turned"
- marks ? saddle_sent: ~ return "makertui"
- card == "pronya": ~ return "brisbane"
- else: ~ return "camp"
}

/* True when it was Vyazmitin whom a captain was given as the Watchmaker. */
=== function vyazmitin_named() ===
~ return named == "other" and arrested != "zhorzh" and (questioner() == "sinelobov" or questioner() == "mother")
