"""Where a question from outside becomes a checked call.

Each function takes an open graph and words as people write them, finds the things they name,
checks what was chosen, and gives a `Table` (or a page): the command line, the Python API and
whatever else asks only hand words in and answers out. `registry` lists all questions.
"""
