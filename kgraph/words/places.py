"""What the counts of things in a region are called, in German and English."""

from __future__ import annotations

from kgraph.words.said import Words

GERMANY = Words(de="Deutschland", en="Germany")
#: name of a count (kgraph/graph/counting.py) -> what is printed with the number
COUNTS = {
    "here": Words(de="hier ansässig oder tätig", en="seated or active here"),
    "wider": Words(
        de="tätig in einer größeren Region, die dieses Gebiet umfasst",
        en="active in a larger region around it",
    ),
    "authority": Words(de="nur über die Kommune beteiligt", en="only through the local authority"),
}
#: what counts as being in a region, after "Gezählt ist, was"
RULE = Words(de="hier seinen Sitz hat oder tätig ist", en="seated or active here")
