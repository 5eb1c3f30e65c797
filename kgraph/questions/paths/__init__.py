"""Chains between two things: walking the ties, ranking, choosing alternatives."""
