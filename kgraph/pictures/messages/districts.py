"""What pictures of regions show about their Kreise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from kgraph.html.scene import Message
from kgraph.pictures.sketch import Sketch
from kgraph.terms import type_name
from kgraph.words.questions.enumerating import dative, enumerated
from kgraph.words.said import Words
from kgraph.words.shown import sights as said
from kgraph.words.types import PLURALS_OF

_FEWEST = 6  # things of a type from which their spread says something
_FEW = 3  # Kreise that are named
_SHARE = 0.6


def concentrated(sketch: Sketch, homes: Mapping[str, Sequence[str]]) -> Message | None:
    """A type of which most things share few Kreise; `homes`: thing -> its Kreise."""
    language, best = sketch.graph.language, None
    if len({district for some in homes.values() for district in some}) < 2 * _FEW:
        return None
    for name in sorted({type_name(thing) for thing in homes}):
        own = {thing: some for thing, some in homes.items() if type_name(thing) == name}
        placed = {thing: some for thing, some in own.items() if some}
        districts = _top(placed)
        inside = [thing for thing, some in placed.items() if set(some) & set(districts)]
        total = len({d for some in placed.values() for d in some})
        share = len(inside) / max(len(placed), 1)
        if len(placed) < _FEWEST or share < _SHARE or total < 2 * len(districts):
            continue
        if best is None or share > best[0]:
            best = (share, name, districts, inside, len(placed), len(own) - len(placed))
    if best is None:
        return None
    _, name, districts, inside, count, without = best
    things = PLURALS_OF[name]
    labels = [sketch.graph.label(district) for district in districts]
    return Message(
        said.CONCENTRATED.say(
            language, n=len(inside), total=count, things=Words(dative(things.de), things.en),
            districts=len(districts), names=enumerated(labels, language),
        ),
        said.CONCENTRATED_HOW.say(language, without=without), (*districts, *inside),
    )  # fmt: skip


def _top(placed: Mapping[str, Iterable[str]]) -> list[str]:
    """The Kreise that most things are in, one after the other, counting what is new."""
    left, found = dict(placed), list[str]()
    while left and len(found) < _FEW:
        counts = Counter(district for some in left.values() for district in some)
        best = min(counts, key=lambda district: (-counts[district], district))
        found.append(best)
        left = {thing: some for thing, some in left.items() if best not in some}
    return found


def bare(
    sketch: Sketch, region: str, homes: Mapping[str, Sequence[str]], drawn: Collection[str]
) -> Message | None:
    """How many Kreise of a region no source gives a network, and how many of them are not drawn."""
    language = sketch.graph.language
    districts = sketch.places.territory.covered(region)
    with_one = {d for thing, some in homes.items() if type_name(thing) == "Network" for d in some}
    empty = [district for district in districts if district not in with_one]
    if len(districts) < 2 or not empty:
        return None
    shown = tuple(district for district in empty if district in drawn)
    how = said.BARE_HOW.say(language)
    names = enumerated([sketch.graph.label(district) for district in empty], language, 8)
    text = said.BARE.say(language, n=len(empty), total=len(districts))
    if len(shown) < len(empty):
        text += " " + said.BARE_UNDRAWN.say(language, n=len(empty) - len(shown))
    return Message(text, f"{how} {names}.", shown)
