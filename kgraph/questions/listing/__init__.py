"""Lists and counts: which things, under which conditions, counted by what."""
