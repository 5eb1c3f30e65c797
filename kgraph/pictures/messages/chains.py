"""What chains show: how many there are, and what all of them need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Message
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import sights as said


def messages(
    graph: StoredGraph, chains: Sequence[Sequence[Mapping[str, Any]]]
) -> tuple[Message, ...]:
    """`chains`: each a sequence of hops as `connect` gives them."""
    language = graph.language
    between = [{hop["to"].id for hop in chain[:-1]} for chain in chains]
    common = set.intersection(*between) if between else set()
    shared = [hop["to"].id for hop in chains[0] if hop["to"].id in common]
    steps = min(len(chain) for chain in chains)
    all_nodes = tuple(sorted({end.id for chain in chains for hop in chain
                              for end in (hop["from"], hop["to"])}))  # fmt: skip
    found = [
        Message(
            said.CHAINS.say(language, n=len(chains), steps=steps), said.CHAINS_HOW.say(language),
            all_nodes,
        )
    ]  # fmt: skip
    if shared:
        names = enumerated([graph.label(iri) for iri in shared], language)
        text = said.THROUGH.say(language, n=len(chains), names=names)
        found.append(Message(text, said.THROUGH_HOW.say(language), tuple(shared)))
    elif len(chains) > 1 and steps > 1:
        how = said.CHAINS_HOW.say(language)
        found.append(Message(said.MANY_WAYS.say(language), how, all_nodes))
    return tuple(found)
