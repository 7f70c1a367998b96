"""Many witnesses: one table, any base, a critical apparatus, and who agrees with whom.

How it hangs together; each step takes the value of the one before, and all are values that never change:

    table = tabulate(witnesses, sigla)               # the only step that aligns; take its ``executor`` and ``tick``
    table, rejected = edited(table, edits)           # what the reader corrected: MoveWord, SplitUnit, JoinUnits,
                                                     # SameReading, SetExtant
    found = units(table)                             # a Sequence of VariationUnit, and arrays (witnesses, units)
    view = base_view(found, base)                    # kinds, categories and heat of each unit against this base
    entries = apparatus(found, base, categories)     # a Sequence of Entry, each with its Readings, made when asked for
    alike = agreement(found, categories)             # matrix, groups that alone share a reading, fragments left out
    tree = suggested_tree(alike)                     # Edges, each with the units for it and against it

Witnesses are numbered from 0 in the order in which they were given; ``table.sigla`` has their names, any strings.
A *place* of a unit is its number from 0, ``VariationUnit.id`` and ``Entry.id`` are one more. Columns run from 0 to
``table.size``; words and columns are counted from 0, ends excluded; spans are in code points of a witness's text.

For a window: ``view.running`` are the places of the units that the base shows, in its running order; ``view.at`` those
at some levels; ``view.span(witness, place)`` where a witness has a unit; ``view.kinds[:, place]`` what each does there;
``view.heat`` how many depart; ``entry_of(view, place)`` one entry; ``table.cells(first, end)`` the words of the unit's
columns, for the grid in which the reader corrects; ``table.lacunae`` where witnesses are not extant. Another base is
another ``base_view``: some milliseconds. After an edit ``units`` are made again.
"""
