"""Measures and what follows from them: question -> projection, measure -> table with readings."""
