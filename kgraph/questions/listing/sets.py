"""The things that are somewhere, work on something, belong to something: one set a condition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.periods import holds_at
from kgraph.graph.places import HERE, Places, Way
from kgraph.graph.relations import all_relations, relations_of
from kgraph.graph.responsible import in_district, of_body
from kgraph.graph.standing import Whereabouts
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level, state_of
from kgraph.model import Tie
from kgraph.names import bare, fold, key
from kgraph.terms import is_reference, type_name

_SHORT = 4  # letters up to which a word must stand at the beginning of a word: KI is not Kiel


class Dates(NamedTuple):
    """Begun at `since` or later, over at `until`, possible at `at`, begun `before`; "" asks not."""

    since: str = ""
    until: str = ""
    at: str = ""
    before: str = ""

    def fit(self, tie: Tie) -> bool:
        """Whether what is stated about a tie (or a thing in its place) fits."""
        begun = not self.since or tie.since[: len(self.since)] >= self.since
        over = not self.until or (bool(tie.until) and tie.until[: len(self.until)] <= self.until)
        early = not self.before or "" < tie.since[: len(self.before)] < self.before
        return begun and over and early and (not self.at or holds_at(tie, self.at))


class Sets:
    """The sets of one graph; each is read when it is asked for."""

    def __init__(self, graph: StoredGraph, reference: bool = False) -> None:
        self.graph = graph
        self.places = graph.once("places", lambda: Places(graph))
        self.standing = Whereabouts(graph, self.places.territory)
        self.reference = reference
        self._ways: dict[str, Mapping[str, Way]] = {}

    # -- places ----------------------------------------------------------------------------

    def here(self, region: str) -> frozenset[str]:
        """Seated or active in a region, parts included; regions: its parts."""
        found = {t for t, way in self.ways(region).items() if way in HERE}
        found |= set(self.places.territory.parts(region)) - {region}
        return frozenset(found | self.responsible(region))

    def around(self, region: str) -> frozenset[str]:
        """Active only in a self-named region around the region."""
        return frozenset(t for t, way in self.ways(region).items() if way is Way.WIDER)

    def ways(self, region: str) -> Mapping[str, Way]:
        """Thing -> the closest way in which it is in a region."""
        if region not in self._ways:
            self._ways[region] = self.places.things_in(region)
        return self._ways[region]

    def placed(self, region: str, relation: str) -> frozenset[str]:
        """What a source seats in a region ("seated-in") or says is active there ("active-in")."""
        ties = (tie for is_wider, tie in self.places.within(region) if not is_wider)
        found = {tie.subject for tie in ties if tie.relation == relation}
        return frozenset(found | (self.responsible(region) if relation == "active-in" else set()))

    def regions(self, thing: str) -> list[str]:
        """Where a source places a thing, seats first; the districts of a body of a reference."""
        return self._duties(thing) if is_reference(thing) else self.standing.regions(thing)

    def states(self, thing: str) -> list[str]:
        """The Länder in which a thing is seated or active; those that a region lies in."""
        if type_name(thing) == "Region":
            return [] if level(thing) == "state" else [*self.places.territory.states(thing)]
        if is_reference(thing):
            return sorted({state_of(district) for district in self._duties(thing)})
        return self.standing.states(thing)

    def districts(self, thing: str) -> list[str]:
        """The Kreise in which a thing is seated or active, or for which a body is responsible."""
        return self._duties(thing) if is_reference(thing) else self.standing.districts(thing)

    def _duties(self, body: str) -> list[str]:
        return list(dict.fromkeys(one.district for one in of_body(self.graph, body)))

    def responsible(self, region: str) -> set[str]:
        """The bodies responsible in a region that only a reference names, if asked for."""
        if not self.reference:
            return set()
        covered = self.places.territory.covered(region)
        found = {one.body for district in covered for one in in_district(self.graph, district)}
        return {body for body in found if is_reference(body)}

    # -- what a thing is about ---------------------------------------------------------------

    def about(self, text: str, relations: Iterable[str]) -> dict[str, str]:
        """Thing -> the concept it works on or addresses whose name has `text`, narrower ones too.

        Without a concept of that very name, each whose name contains it counts.
        """
        concepts, wanted = self._concepts(text), set(relations)
        found: dict[str, str] = {}
        for concept in sorted(concepts):
            for tie in relations_of(self.graph, concept):
                if tie.object == concept and tie.relation in wanted:
                    found.setdefault(tie.subject, self.graph.label(concept))
        return found

    def known(self, text: str) -> bool:
        """Whether a topic or target group is called so."""
        return bool(self._concepts(text))

    def named(self, text: str, things: Iterable[str]) -> frozenset[str]:
        """Those of `things` one of whose names contains `text`; a short one begins a word."""
        word, folded = self.graph.bare(text), self.graph.bare
        return frozenset(
            thing
            for thing in things
            if any(has_word(folded(name), word) for name in self._names(thing))
        )

    def _names(self, thing: str) -> list[str]:
        return self.graph.once(f"names/{thing}", lambda: self._read_names(thing))

    def _read_names(self, thing: str) -> list[str]:
        return [
            quad.object.value
            for predicate in (terms.PREF_LABEL, terms.ALT_LABEL)
            for quad in self.graph.store.match(thing, predicate)
        ]

    def _concepts(self, text: str) -> set[str]:
        word = key(text)
        concepts = {iri for iri, name in self.graph.names() if name == word and _is_concept(iri)}
        if not concepts:
            every = self.graph.once(
                "concepts", lambda: sorted({i for i, _ in self.graph.names() if _is_concept(i)})
            )
            concepts = set(self.named(text, every))
        queue = sorted(concepts)
        while queue:  # what is narrower is about it too
            narrower = self.graph.store.match(None, terms.BROADER, queue.pop())
            fresh = {quad.subject.value for quad in narrower} - concepts
            concepts |= fresh
            queue += sorted(fresh)
        return concepts

    # -- what a thing is tied to -------------------------------------------------------------

    def subjects(self, relation: str, target: str, dates: Dates) -> frozenset[str]:
        """What stands in a relation to `target`, and the Kreise whose authority does."""
        ties = [t for t in self._ties(relation) if t.object == target and dates.fit(t)]
        found = {tie.subject for tie in ties}
        found.update(
            placing.district
            for placing in self.places.placings.get(target, ())
            if placing.way is Way.AUTHORITY and any(tie in ties for tie in placing.ties)
        )
        return frozenset(found)

    def objects(self, relation: str, subject: str, dates: Dates) -> frozenset[str]:
        """What `subject` stands in a relation to."""
        ties = self._ties(relation)
        return frozenset(t.object for t in ties if t.subject == subject and dates.fit(t))

    def ends(self, relations: Iterable[str], types: tuple[str, ...]) -> frozenset[str]:
        """Things of some types that have one of the relations: at the end that is about them.

        A network has members: it is the object of member-of, though it can be a member too.
        """
        found: set[str] = set()
        for relation in relations:
            targets = {tie.object for tie in self._ties(relation)}
            is_target = {type_name(iri) for iri in targets} & set(types)
            found |= targets if is_target else {tie.subject for tie in self._ties(relation)}
        return frozenset(found)

    def _ties(self, relation: str) -> list[Tie]:
        return all_relations(self.graph, (relation,))

    # -- what a source says of it ------------------------------------------------------------

    def mentioned(self, source: str) -> frozenset[str]:
        """The things that a source (its id) mentions."""
        found = self.graph.store.match(None, terms.MENTIONS, None, terms.graph_of(source))
        return frozenset(self.graph.kept(quad.object.value) for quad in found)

    def valued(self, predicate: str, value: str) -> frozenset[str]:
        """The things of a kind or status (IRI)."""
        found = self.graph.store.match(None, predicate, value)
        return frozenset(quad.subject.value for quad in found)

    def dated(self, things: Iterable[str], dates: Dates) -> frozenset[str]:
        """The things whose own dates fit; without any, nothing is excluded at a date."""
        return frozenset(thing for thing in things if dates.fit(self.period(thing)))

    def period(self, thing: str) -> Tie:
        """The dates of a thing in the shape of a tie: since, until, or the day it was on."""
        since, until, on, status = (
            next(iter(self.graph.values(thing, term)), "")
            for term in (terms.SINCE, terms.UNTIL, terms.ON, terms.STATUS)
        )
        return Tie("", thing, "", "", "", since or on, until or on, status, "", ())


def holding(sets: Sets, regions: Iterable[str], things: frozenset[str]) -> frozenset[str]:
    """The regions in which one of the things is seated or active."""
    placed = {thing: set(sets.districts(thing)) for thing in things}
    districts = set().union(*placed.values())
    states = {state for thing in things for state in sets.states(thing)}
    found = set()
    for region in regions:
        if level(region) == "district":
            is_here = region in districts
        elif level(region) == "state":
            is_here = region in states
        else:
            is_here = bool(sets.here(region) & things)
        if is_here:
            found.add(region)
    return frozenset(found)


def _is_concept(iri: str) -> bool:
    return type_name(iri) in ("Topic", "TargetGroup", "Concept")


def contains(name: str, text: str) -> bool:
    """Whether a name contains `text`; up to four letters begin a word with it: KI is not Kiel."""
    return has_word(bare(fold(name)), bare(fold(text)))


def has_word(own: str, word: str) -> bool:
    """The same for a name and a text that are folded."""
    if len(word) > _SHORT:
        return word.replace(" ", "") in own.replace(" ", "")
    return f" {word}" in f" {own}"
