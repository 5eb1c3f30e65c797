"""How far things of one type are spread over the Kreise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kgraph.html.scene import Message
from kgraph.pictures.sketch import Sketch
from kgraph.words import sights as said
from kgraph.words.said import Words


def messages(
    sketch: Sketch, homes: Mapping[str, Sequence[str]], things: Words
) -> tuple[Message, ...]:
    """`homes`: thing -> its Kreise, none empty; `things` is what they are called together."""
    graph, language = sketch.graph, sketch.graph.language
    how = said.SPREAD_HOW.say(language)
    name = things.say(language)
    single = sorted(thing for thing, own in homes.items() if len(own) == 1)
    widest = max(homes, key=lambda thing: (len(homes[thing]), thing))
    counts = Counter(district for own in homes.values() for district in own)
    most = max(counts, key=lambda district: (counts[district], district))
    inside = [thing for thing, own in homes.items() if most in own]
    return (
        Message(
            said.MOST_HERE.say(language, things=name, name=graph.label(most), n=counts[most]),
            how, (most, *inside),
        ),
        Message(
            said.ONE_PLACE.say(
                language, n=len(single), total=len(homes), things=_of(things, language)
            ),
            how, tuple(single),
        ),
        Message(
            said.WIDEST.say(language, name=graph.label(widest), n=len(homes[widest])),
            how, (widest, *homes[widest]),
        ),
    )  # fmt: skip


def _of(things: Words, language: str) -> str:
    """The dative of the German plural: "von Projekten"."""
    text = things.say(language)
    return text if language != "de" or text.endswith("n") else text + "n"
