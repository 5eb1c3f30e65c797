"""What the counts of things in a region are called, in German and English."""

from __future__ import annotations

#: name of a count (kgraph/graph/counting.py) -> what is printed with the number
COUNTS: dict[str, dict[str, str]] = {
    "here": {"de": "Sitz oder tätig hier", "en": "seated or active here"},
    "wider": {
        "de": "tätig in einer größeren Region, die dieses Gebiet umfasst",
        "en": "active in a larger region around it",
    },
    "authority": {
        "de": "nur über die Kommune beteiligt",
        "en": "only through the local authority",
    },
}
