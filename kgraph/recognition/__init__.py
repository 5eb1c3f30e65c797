"""What a text states: passages in, candidates out, each with its passage, reason and score.

By rules and lists only (`ontology/vocabularies/recognition/`), the same each time. Persons are
found in order to be left out. Nothing here reads files or the graph: names that are known
come in as plain values.
"""

from __future__ import annotations

from kgraph.recognition.candidates import Known, Recognised, ThingCandidate, TieCandidate
from kgraph.recognition.recognise import recognise

__all__ = ["Known", "Recognised", "ThingCandidate", "TieCandidate", "recognise"]
