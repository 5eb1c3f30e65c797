"""What the map shows at first sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.graph.stored import StoredGraph
from kgraph.html.map import Area
from kgraph.html.scene import Message
from kgraph.words.numbers import share
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import sights as said

_FEWEST = 2  # networks in a Kreis that is named as having many


def messages(
    graph: StoredGraph, areas: Sequence[Area], networks: Mapping[str, int]
) -> tuple[Message, ...]:
    """`networks`: key of a Kreis -> how many are seated or active in it."""
    language = graph.language
    empty = [area for area in areas if not networks[area.code]]
    people = sum(area.population for area in empty)
    found = []
    if empty and len(empty) < len(areas):
        part = share(people / max(sum(area.population for area in areas), 1), language)
        found.append(
            Message(
                said.BARE_MAP.say(language, n=len(empty), total=len(areas), share=part),
                said.BARE_HOW.say(language), tuple(area.code for area in empty),
            )
        )  # fmt: skip
    ranked = sorted(areas, key=lambda area: (-networks[area.code], area.code))
    most = networks[ranked[0].code] if ranked else 0
    if most >= _FEWEST:
        top = [area for area in ranked if networks[area.code] == most]
        names = enumerated([area.label for area in top], language)
        found.append(
            Message(
                said.MOST_MAP.say(language, n=most, names=names), said.MOST_MAP_HOW.say(language),
                tuple(area.code for area in top),
            )
        )  # fmt: skip
    return tuple(found)
