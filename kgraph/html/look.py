"""Shape and colour of each type: both differ, so that the legend holds in grey and for everyone.

Colours after Okabe & Ito 2008, chosen to differ under every kind of colour blindness.
"""

from __future__ import annotations

from typing import NamedTuple


class Look(NamedTuple):
    """`shape` is a name viz/static/shared/signs.mjs knows."""

    shape: str
    colour: str


LOOK = {
    "Network": Look("dot", "#0072B2"),
    "Institution": Look("square", "#E69F00"),
    "Project": Look("triangle", "#009E73"),
    "Programme": Look("diamond", "#D55E00"),
    "Event": Look("star", "#CC79A7"),
    "Region": Look("hexagon", "#56B4E9"),
    "Topic": Look("triangleDown", "#F0E442"),
    "TargetGroup": Look("house", "#F0E442"),
    "Concept": Look("cross", "#BBBBBB"),
    "Source": Look("page", "#BBBBBB"),
    "Kind": Look("pill", "#BBBBBB"),
    "Bundle": Look("pile", "#7A8694"),
    "Group": Look("stack", "#999999"),
}


def look_of(type_name: str) -> Look:
    """The look of a type; types without their own look like concepts.

    >>> look_of("Network").shape
    'dot'
    """
    return LOOK.get(type_name, LOOK["Concept"])
