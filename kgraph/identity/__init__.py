"""Which mentions mean the same thing: judgements of people, and candidates for them.

`judgements` turns verdicts into clusters, `candidates` proposes pairs with a score that
explains itself. Nothing is ever merged by a score.
"""

from __future__ import annotations

from kgraph.identity.judgements import clusters, contradictions

__all__ = ["clusters", "contradictions"]
