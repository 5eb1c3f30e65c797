"""What the result of a query shows: which types it holds, and who is joined to the most."""

from __future__ import annotations

from collections import Counter

from kgraph.html.scene import Message, Scene
from kgraph.words import queried as said
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown.sights import KIND_N
from kgraph.words.types import PLURALS_OF, TYPES_OF

_FEWEST = 3  # others, below which being joined to the most is no news


def types(scene: Scene) -> list[tuple[str, int]]:
    """The types of the nodes with how many there are, the most frequent first."""
    return Counter(node.type for node in scene.nodes if not node.away).most_common()


def messages(scene: Scene) -> tuple[Message, ...]:
    """Two at most."""
    language = scene.language
    kinds = [
        KIND_N.say(language, n=count, kind=(PLURALS_OF if count > 1 else TYPES_OF)[name])
        for name, count in types(scene)
    ]
    text = said.CONTENT.say(language, kinds=enumerated(kinds, language, 6))
    content = Message(text, said.CONTENT_HOW.say(language))
    most = _most(scene)
    return (content, most) if most else (content,)


def _most(scene: Scene) -> Message | None:
    label = {node.id: node.label for node in scene.nodes if not node.away}
    joined: dict[str, set[str]] = {node: set() for node in label}
    for edge in scene.edges:
        if edge.source != edge.target and {edge.source, edge.target} <= label.keys():
            joined[edge.source].add(edge.target)
            joined[edge.target].add(edge.source)
    best = min(joined, key=lambda node: (-len(joined[node]), label[node]))
    count = len(joined[best])
    if count < _FEWEST:
        return None
    return Message(
        said.MOST.say(scene.language, name=label[best], n=count, total=len(label) - 1),
        said.MOST_HOW.say(scene.language), (best, *sorted(joined[best])),
    )  # fmt: skip
