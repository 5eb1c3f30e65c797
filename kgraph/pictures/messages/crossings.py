"""What the pictures of two columns show: Länder and kinds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kgraph.html.scene import Message
from kgraph.pictures.messages.drawn import first
from kgraph.pictures.sketch import Sketch
from kgraph.words.numbers import share
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import sights as said

_NODE = "kind:{}"


def messages(
    sketch: Sketch, homes: Mapping[str, Sequence[str]], kinds: Mapping[str, str]
) -> tuple[Message, ...]:
    """`homes`: thing -> its Länder, `kinds`: thing -> the kind it is drawn by."""
    return first(
        _largest(sketch, homes), _most_frequent(sketch, kinds), _rare(sketch, homes, kinds)
    )


def _largest(sketch: Sketch, homes: Mapping[str, Sequence[str]]) -> Message | None:
    """The Land with the most things, and how many others it takes to have as many."""
    counts = Counter(region for own in homes.values() for region in own)
    ranked = counts.most_common()
    (land, most), others, held = ranked[0], 0, 0
    for _, count in ranked[1:]:
        others, held = others + 1, held + count
        if held >= most:
            break
    if others < 2:
        return None
    language, own = sketch.graph.language, [t for t, some in homes.items() if land in some]
    part = share(most / len(homes), language)
    return Message(
        said.LARGEST.say(
            language, name=sketch.graph.label(land), n=most, total=len(homes), share=part,
            others=others,
        ),
        said.LARGEST_HOW.say(language), (land, *own),
    )  # fmt: skip


def _most_frequent(sketch: Sketch, kinds: Mapping[str, str]) -> Message:
    language = sketch.graph.language
    [(kind, count)] = Counter(kinds.values()).most_common(1)
    part = share(count / len(kinds), language)
    own = [thing for thing, its in kinds.items() if its == kind]
    return Message(
        said.KINDS.say(language, name=kind, n=count, total=len(kinds), share=part),
        said.KINDS_HOW.say(language), (_NODE.format(kind), *own),
    )  # fmt: skip


def _rare(
    sketch: Sketch, homes: Mapping[str, Sequence[str]], kinds: Mapping[str, str]
) -> Message | None:
    """Kinds found in one Land only, those with the most things first."""
    lands: dict[str, set[str]] = {}
    for thing, kind in kinds.items():
        lands.setdefault(kind, set()).update(homes[thing])
    counts = Counter(kinds.values())
    rare = sorted((k for k, own in lands.items() if len(own) == 1), key=lambda k: (-counts[k], k))
    if len(rare) < 2:
        return None
    language = sketch.graph.language
    names = enumerated(rare[:3], language)
    things = [thing for thing, kind in kinds.items() if kind in rare]
    return Message(
        said.RARE.say(language, n=len(rare), names=names), said.RARE_HOW.say(language),
        (*(_NODE.format(kind) for kind in rare), *things),
    )  # fmt: skip
