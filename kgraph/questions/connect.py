"""`connect`: the shortest chains from one thing to another, alternatives, evidence at each hop."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from kgraph import terms
from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.periods import notes
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Thing, Tie
from kgraph.questions.paths.choosing import alternatives, via
from kgraph.questions.paths.searching import Chain
from kgraph.questions.paths.walking import Conditions, Limits, Walk
from kgraph.terms import type_name
from kgraph.words import refusals, sentences
from kgraph.words.types import PLURALS_OF

COLUMNS = ("length", "hops")


def connect(
    graph: StoredGraph, start: str, end: str,
    limits: Limits | None = None, conditions: Conditions | None = None,
) -> Table:  # fmt: skip
    """Chains of ties from `start` to `end` (IRIs): rows of length and hops.

    A hop is a dict: from, relation, direction ("out" when the relation reads from `from` to
    `to`), to, role, since, until, evidence, and `also` for further relations of the same
    two. Raises NothingFound when no chain is short enough, saying under which conditions.
    """
    limits = limits or Limits()
    if start == end:
        raise BadQuestion(refusals.BOTH_MEAN.of(label=graph.label(start)))
    walk = Walk(graph, conditions)
    chains = find_chains(walk, start, end, limits)
    if not chains:
        from kgraph.questions.nearness import no_chain

        raise NothingFound(no_chain(find_chains, walk, start, end, limits))
    rows: list[tuple[int, list[dict[str, Any]]]] = []
    ties: list[Tie] = []
    for chain in chains:
        hops, own = _hops(walk, chain)
        rows.append((len(chain) - 1, hops))
        ties += own
    title = f"{graph.label(start)} – {graph.label(end)}"
    remarks = _hub_notes(walk, chains) + notes(ties, graph.language, walk.conditions.at)
    return Table(COLUMNS, rows, len(rows), title, remarks, labels=graph.relation_labels())


def find_chains(walk: Walk, start: str, end: str, limits: Limits) -> list[Chain]:
    """The chains that `connect` shows."""
    avoided = frozenset(limits.avoid) - {start, end}
    if limits.via:
        return via(walk, start, end, limits.paths, limits.max_hops, avoided, limits.via)
    return alternatives(walk, start, end, limits.paths, limits.max_hops, avoided)


def members_of_kind(graph: StoredGraph, kind: str) -> set[str]:
    """Things of a type ("Network") or kind ("jobcenter"); empty when nothing is called so."""
    word = kind.strip().casefold()
    for segment, iri in terms.TYPES.items():
        if word in (segment, iri.rpartition("#")[2].casefold()):
            return {quad.subject.value for quad in graph.store.match(None, terms.TYPE, iri)}
    found: set[str] = set()
    for quad in graph.store.match(None, terms.KIND):
        if quad.object.value.rpartition("/")[2] == word:
            found.add(quad.subject.value)
    return found


def _hops(walk: Walk, chain: Chain) -> tuple[list[dict[str, Any]], list[Tie]]:
    hops, ties = [], []
    for first, second in pairwise(chain):
        own = walk.ties(first, second)
        ties += own
        hops.append(_hop(walk.graph, first, second, own))
    return hops, ties


def _hop(graph: StoredGraph, first: str, second: str, ties: Sequence[Tie]) -> dict[str, Any]:
    start, end = graph.thing(first), graph.thing(second)
    if not ties:  # a territory within another
        inside = any(q.object.value == second for q in graph.store.match(first, terms.WITHIN))
        direction = "out" if inside else "in"
        evidence = tuple(graph.evidence(first if inside else second))
        within = Tie("", first, "within", second, "", "", "", "", "", evidence)
        return _hop_dict(graph, start, direction, end, within)
    hop, *others = (
        _hop_dict(graph, start, "out" if tie.subject == first else "in", end, tie) for tie in ties
    )
    if others:
        ends = ("from", "to")
        hop["also"] = [{k: v for k, v in other.items() if k not in ends} for other in others]
    return hop


def _hop_dict(
    graph: StoredGraph, start: Thing, direction: str, end: Thing, tie: Tie
) -> dict[str, Any]:
    return {
        "from": start, "relation": tie.relation, "direction": direction, "to": end,
        "reading": graph.reading(tie.relation, direction == "in"),
        "role": tie.role or None, "since": tie.since or None, "until": tie.until or None,
        "evidence": list(tie.evidence),
    }  # fmt: skip


def _hub_notes(walk: Walk, chains: Sequence[Chain]) -> tuple[str, ...]:
    """Says so when every chain needs one and the same hub."""
    common = set(chains[0][1:-1]).intersection(*(chain[1:-1] for chain in chains))
    hubs = [iri for iri in sorted(common) if walk.is_hub(iri)]
    return tuple(_hub_note(walk, hub, chains[0]) for hub in hubs)


def _hub_note(walk: Walk, hub: str, chain: Chain) -> str:
    graph, label = walk.graph, walk.graph.label(hub)
    position = chain.index(hub)
    before, after = walk.ties(chain[position - 1], hub), walk.ties(hub, chain[position + 1])
    shared = {tie.relation for tie in before if tie.subject == hub} & {
        tie.relation for tie in after if tie.subject == hub
    }
    if len(chain) == 3 and shared:
        relation = min(shared)
        things = _targets(graph, hub, relation)
        kinds = {type_name(iri) for iri in things}
        what = PLURALS_OF[kinds.pop()] if len(kinds) == 1 else sentences.THINGS
        return sentences.HUB_ALONE.say(
            graph.language, label=label, reading=graph.reading(relation), n=len(things), what=what
        )
    return sentences.HUB.say(graph.language, label=label, n=walk.degree(hub))


def _targets(graph: StoredGraph, hub: str, relation: str) -> set[str]:
    """What the hub has this relation to."""
    iri = f"{terms.VOCABULARY}relation/{relation}"
    return {
        tie.object.value
        for direct in graph.store.match(iri, terms.DIRECT_PROPERTY)
        for tie in graph.store.match(hub, direct.object.value)
    }
