"""A plain question: its words, what they stand for, and the one command that gives the answer."""
