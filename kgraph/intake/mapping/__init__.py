"""Grids -> what their rows state. A mapping says which column means what; it can be guessed."""
