"""Files as offices write them, and what must come out of each."""
