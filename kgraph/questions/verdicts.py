"""What people decided about pairs of things, and whether a new verdict can stand."""

from __future__ import annotations

from typing import NamedTuple

from kgraph import terms
from kgraph.graph.profiles import Profiles
from kgraph.graph.stored import StoredGraph
from kgraph.identity.candidates import Candidate, compare
from kgraph.identity.judgements import clusters, contradictions
from kgraph.identity.words import Rarity
from kgraph.model import Verdict
from kgraph.words import sentences
from kgraph.words.answers import DUPLICATES

#: verdicts about concepts of two schemes
MATCHES = (Verdict.EXACT_MATCH, Verdict.CLOSE_MATCH)
#: the types that two schemes can share a meaning of
CONCEPTS = frozenset({"topic", "target-group", "concept"})


class Judgement(NamedTuple):
    """What a person decided about two things (IRIs)."""

    node: str
    first: str
    second: str
    verdict: Verdict
    reason: str


def judgements(graph: StoredGraph) -> list[Judgement]:
    """Every judgement of the graph, in the order of their IRIs."""
    nodes = {q.subject.value for q in graph.store.match(None, terms.TYPE, terms.JUDGEMENT)}
    return [_judgement(graph, node) for node in sorted(nodes)]


def objection(graph: StoredGraph, first: str, second: str, verdict: Verdict) -> str:
    """Why the verdict cannot stand: a veto on "same", or judgements it contradicts; else "".

    A sentence in the language of the graph.
    """
    if verdict in MATCHES and not {type_of(first), type_of(second)} <= CONCEPTS:
        return DUPLICATES[graph.language]["veto match"]
    if verdict == Verdict.SAME:
        read = Profiles(graph, (type_of(first), type_of(second)))
        one, other = read.profile(first), read.profile(second)
        rarity = Rarity(profile.names for profile in read.profiles)
        pair = compare(one, other, rarity, read.related)
        if pair.veto:
            return _veto(graph, pair)
    others = [j for j in judgements(graph) if {j.first, j.second} != {first, second}]
    kept = clusters([(j.first, j.second) for j in others if j.verdict == Verdict.SAME])
    if verdict == Verdict.SAME:
        kept = clusters([*((root, own) for own, root in kept.items()), (first, second)])
        apart = [(j.first, j.second) for j in others if j.verdict == Verdict.DIFFERENT]
    else:
        apart = [(first, second)] if verdict == Verdict.DIFFERENT else []
    clash = contradictions(kept, apart)
    if clash:
        a, b = (graph.label(graph.kept(iri)) for iri in clash[0])
        return sentences.OPPOSITE.say(graph.language, a=a, b=b)
    return ""


def kind_name(graph: StoredGraph, iri: str, code: str) -> str:
    """What the kind `code` of a thing is called."""
    for quad in graph.store.match(iri, terms.KIND):
        if quad.object.value.endswith(f"/{code}"):
            return graph.label(quad.object.value)
    return code


def type_of(iri: str) -> str:
    """The IRI segment of a thing's type."""
    return iri.removeprefix(terms.ID).split("/", 1)[0]


def _judgement(graph: StoredGraph, node: str) -> Judgement:
    values = {quad.predicate.value: quad.object.value for quad in graph.store.match(node)}
    verdict = Verdict(values[terms.VERDICT].rpartition("/")[2])
    return Judgement(
        node, values[terms.FIRST], values[terms.SECOND], verdict, values.get(terms.REASON, "")
    )


def _veto(graph: StoredGraph, pair: Candidate) -> str:
    fit = pair.fit
    ends = (", ".join(fit.only_first), ", ".join(fit.only_second))
    if pair.veto == "kind":
        first, second = pair.first, pair.second
        ends = (kind_name(graph, first.id, first.kind), kind_name(graph, second.id, second.kind))
    return DUPLICATES[graph.language][f"veto {pair.veto}"].format(a=ends[0], b=ends[1])
