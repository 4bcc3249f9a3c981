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
