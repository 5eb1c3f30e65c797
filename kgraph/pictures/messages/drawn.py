"""What the nodes and ties of any picture show, whatever it is of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kgraph.html.scene import Message, Scene
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import sights as said
from kgraph.words.types import PLURALS_OF, TYPES_OF

ACTORS = ("Network", "Institution", "Project", "Programme", "Event")
_FEWEST = 3  # things that hang on one, below which that is no news
_NAMED = 4


def ties(scene: Scene) -> dict[str, set[str]]:
    """Who is tied to whom in a picture: actors only, without what is hidden at first."""
    seen = {n.id for n in scene.nodes if n.type in ACTORS and not n.off and not n.away}
    found: dict[str, set[str]] = {node: set() for node in sorted(seen)}
    for edge in scene.edges:
        if edge.is_tie and edge.source != edge.target and {edge.source, edge.target} <= seen:
            found[edge.source].add(edge.target)
            found[edge.target].add(edge.source)
    return found


def only_through(scene: Scene, hub: str = "") -> Message | None:
    """The node without which the most others would have no way to the rest."""
    joined = ties(scene)
    best: tuple[int, str, set[str]] = (0, "", set())
    for node, own in joined.items():
        parts = _parts_without(node, joined) if len(own) > 1 else []
        cut = set[str]().union(*parts[1:])
        if len(parts) > 1 and len(cut) > best[0] and node not in scene.focus:
            best = (len(cut), node, cut)
    count, node, cut = best
    if count < _FEWEST:
        return None
    label = {n.id: n.label for n in scene.nodes}
    but = said.BUT_HUB.say(scene.language, name=hub) if hub else ""
    return Message(
        said.ONLY.say(scene.language, name=label[node], n=count),
        said.ONLY_HOW.say(scene.language, hub=but), (node, *sorted(cut)),
    )  # fmt: skip


def _parts_without(node: str, joined: Mapping[str, set[str]]) -> list[set[str]]:
    """What the neighbours of a node hang on without it, the largest part first."""
    parts: list[set[str]] = []
    for start in sorted(joined[node]):
        if any(start in part for part in parts):
            continue
        part, queue = {start}, [start]
        while queue:
            fresh = joined[queue.pop()] - part - {node}
            part |= fresh
            queue += fresh
        parts.append(part)
    return sorted(parts, key=lambda part: (-len(part), min(part)))


def alone(scene: Scene, hub: str = "") -> Message | None:
    """How many networks the sources tie to no other actor."""
    joined = ties(scene)
    networks = [node.id for node in scene.nodes if node.type == "Network" and node.id in joined]
    lonely = tuple(node for node in networks if not joined[node])
    if len(lonely) < _FEWEST:
        return None
    but = said.UNCOUNTED.say(scene.language, name=hub) if hub else ""
    return Message(
        said.ALONE.say(scene.language, n=len(lonely), total=len(networks), hub=but),
        said.ALONE_HOW.say(scene.language), lonely,
    )  # fmt: skip


def members(scene: Scene) -> Message | None:
    """Who is tied to the node in the middle, by type."""
    joined, focus = ties(scene), scene.focus[0]
    own = joined.get(focus, set())
    if len(own) < _FEWEST:
        return None
    types = Counter(node.type for node in scene.nodes if node.id in own)
    kinds = [
        said.KIND_N.say(scene.language, n=count, kind=(PLURALS_OF if count > 1 else TYPES_OF)[name])
        for name, count in types.most_common()
    ]
    return Message(
        said.MEMBERS.say(
            scene.language, n=len(own), kinds=enumerated(kinds, scene.language, 6)
        ),
        said.MEMBERS_HOW.say(scene.language), tuple(sorted(own)),
    )  # fmt: skip


def middle(scene: Scene) -> Message | None:
    """Who is tied to the most others, beside the node in the middle."""
    joined = {node: own for node, own in ties(scene).items() if node not in scene.focus}
    label = {n.id: n.label for n in scene.nodes}
    most = max(joined, key=lambda node: (len(joined[node]), label[node]), default="")
    if not most or len(joined[most]) < _FEWEST:
        return None
    focus = label[scene.focus[0]]
    return Message(
        said.MIDDLE.say(scene.language, focus=focus, name=label[most], n=len(joined[most])),
        said.MIDDLE_HOW.say(scene.language), (most, *sorted(joined[most])),
    )  # fmt: skip


def dated(scene: Scene) -> Message | None:
    """How many ties of the picture have a date."""
    own = [edge for edge in scene.edges if edge.is_tie]
    known = [edge for edge in own if edge.since or edge.until]
    if not own:
        return None
    nodes = sorted({end for edge in known for end in (edge.source, edge.target)})
    return Message(
        said.DATED.say(scene.language, n=len(known), total=len(own)),
        said.DATED_HOW.say(scene.language), tuple(nodes),
    )  # fmt: skip


def first(*messages: Message | None, most: int = 3) -> tuple[Message, ...]:
    """The first of those that say something."""
    return tuple(message for message in messages if message)[:most]
