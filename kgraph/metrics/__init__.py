"""Graph -> values. Pure, seeded, deterministic: a graph in, a dictionary by node out.

Every measure is defined for isolates and for graphs in several parts, and never gives NaN;
where a measure has no meaning for a node its value is None. docs/measures.md has the
formulas, sources and limits.
"""

from __future__ import annotations

from kgraph.metrics.agreement import adjusted_mutual_information
from kgraph.metrics.brokerage import (
    ROLES,
    bridge_counts,
    constraint,
    cut_points,
    effective_size,
    gould_fernandez,
)
from kgraph.metrics.centrality import (
    MEASURES,
    betweenness,
    closeness,
    core,
    degree,
    eigenvector,
    harmonic,
    pagerank,
    strength,
)
from kgraph.metrics.chance import expected_shares
from kgraph.metrics.communities import Partition, leiden
from kgraph.metrics.ranking import Rank, ranks, rounded
from kgraph.metrics.reach import joined_pairs, pieces_without
from kgraph.metrics.two_mode import two_mode_betweenness, two_mode_closeness, two_mode_degree

__all__ = [
    "MEASURES",
    "ROLES",
    "Partition",
    "Rank",
    "adjusted_mutual_information",
    "betweenness",
    "bridge_counts",
    "closeness",
    "constraint",
    "core",
    "cut_points",
    "degree",
    "effective_size",
    "eigenvector",
    "expected_shares",
    "gould_fernandez",
    "harmonic",
    "joined_pairs",
    "leiden",
    "pagerank",
    "pieces_without",
    "ranks",
    "rounded",
    "strength",
    "two_mode_betweenness",
    "two_mode_closeness",
    "two_mode_degree",
]
