"""How far things of one type are spread over the Kreise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kgraph.html.scene import Message
from kgraph.pictures.sketch import Sketch
from kgraph.words.questions.enumerating import dative
from kgraph.words.said import Words
from kgraph.words.shown import sights as said


def messages(
    sketch: Sketch, homes: Mapping[str, Sequence[str]], things: Words
) -> tuple[Message, ...]:
    """`homes`: thing -> its Kreise, none empty; `things` is what they are called together."""
    graph, language = sketch.graph, sketch.graph.language
    of_them = Words(dative(things.de), things.en)
    how = said.SPREAD_HOW.say(language)
    single = sorted(thing for thing, own in homes.items() if len(own) == 1)
    widest = max(homes, key=lambda thing: (len(homes[thing]), thing))
    counts = Counter(district for own in homes.values() for district in own)
    most = max(counts, key=lambda district: (counts[district], district))
    inside = [thing for thing, own in homes.items() if most in own]
    return (
        Message(
            said.MOST_HERE.say(language, things=things, name=graph.label(most), n=counts[most]),
            how, (most, *inside),
        ),
        Message(
            said.ONE_PLACE.say(
                language, n=len(single), total=len(homes), things=of_them
            ),
            how, tuple(single),
        ),
        Message(
            said.WIDEST.say(language, name=graph.label(widest), n=len(homes[widest])),
            how, (widest, *homes[widest]),
        ),
    )  # fmt: skip
