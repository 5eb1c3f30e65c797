"""Scenes -> self-contained HTML pages. Plain values in, a string out; no files, no network."""
