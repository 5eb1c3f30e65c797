"""Taking in what people have: a file -> grids -> rows of our tables, shown before it counts.

`sheets` reads files of any office into grids of text with positions, `mapping` turns grids into
rows, `recognition` finds what the graph has already, `preview` says what would change.
"""
