"""Ties that sentences, lists and tables state: cues, clauses, and the bodies they reach."""
