"""What a picture says at first sight: two or three findings in words, computed from what it draws.

Each says how it is counted. No source states them: they are marked as computed where they stand.
"""
