// Chapters begun alone: the default past, then the chapter's first knot. The telling looks for knots of these names.
=== from_01 ===
~ default_past(1)
-> new_year

=== from_02 ===
~ default_past(2)
-> sale_of_the_road

=== from_03 ===
~ default_past(3)
-> five_colours

=== from_04 ===
~ default_past(4)
-> the_line

=== from_05 ===
~ default_past(5)
-> the_river

=== from_06 ===
~ default_past(6)
-> poison

=== from_07 ===
~ default_past(7)
-> the_princes_visit

=== from_08 ===
~ default_past(8)
-> august_1945

=== from_09 ===
~ default_past(9)
-> guests

=== from_10 ===
~ default_past(10)
-> leaf_31

/* The past of a life that begins with a chapter: one quiet life among many. Leaves nothing unset that the chapter reads. */
=== function default_past(chapter) ===
~ numbered = "quietly"
{ chapter > 1:
    ~ arm = "collar"
    ~ marks += bench
    ~ patrol = "softened"
    ~ softened = 1
    ~ changsheng = "silent"
    ~ doors += yard
}
{ chapter > 2:
    ~ token = "watch"
    ~ sentence = "chair"
    ~ receipt = "none"
}
{ chapter > 3:
    ~ door = "workshops"
    ~ oath = "alone"
    ~ section = "rifles"
    ~ doors += index
    ~ school = "vyazmitin"
}
{ chapter > 4:
    ~ hamlet = "hold"
    ~ rope = "hold"
    ~ softened = 2
}
{ chapter > 5:
    ~ gap = "softened"
    ~ grain = "false"
    ~ fatal = "faithful"
    ~ charge = "faithful"
    ~ marks += (asked, tunic_blur)
    ~ tunic = "blur"
    ~ khalkha = "count"
    ~ carbon = "keep"
    ~ watchmaker = "suspects"
}
{ chapter > 6:
    ~ telegram = "back"
    ~ june = "sit"
    ~ hands = "with"
    ~ map = "blank"
    ~ bread = "home"
    ~ sheet = "blank"
    ~ softened = 3
}
{ chapter > 7:
    ~ question = "none"
    ~ contact = "refused"
    ~ bow = "bow"
    ~ marks += (bowed, sheet_known)
    ~ cuff = "leave"
    ~ names = "no"
    ~ friday = "dead"
    ~ arrested = "none"
}
{ chapter > 8:
    ~ saddle = "send"
    ~ marks += saddle_sent
    ~ cart = "both"
    ~ card = "none"
    ~ hayasaka = "yield"
    ~ stand = "staff"
}
{ chapter > 9:
    ~ guest = "walk"
    ~ named = "none"
    ~ testimony = "signed"
}
