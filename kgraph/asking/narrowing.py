"""The conditions of a list: names found, choices checked, each with the things it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.finding import similar_names
from kgraph.graph.naming import resolve
from kgraph.graph.periods import checked
from kgraph.graph.places import PLACING
from kgraph.graph.regional import resolve_region
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.model import Thing
from kgraph.names import fold
from kgraph.questions.listing.joined import joined
from kgraph.questions.listing.matter import about
from kgraph.questions.listing.narrowing import Condition, Narrowing
from kgraph.questions.listing.sets import Dates, Sets, holding
from kgraph.questions.listing.wanted import (
    SCHEMES,
    TYPE_OF,
    Wanted,
    coded,
    kinds_called,
    kinds_in,
    kinds_of,
    scheme_of,
    universe,
)
from kgraph.questions.who import check_relation
from kgraph.terms import TOPIC_RELATIONS
from kgraph.words.questions import lists as words
from kgraph.words.types import PLURALS_OF

#: relations to a thing: option -> relation, and the end that is listed
_TIES = {"member_of": "member-of", "partner_in": "partner-in", "funded_by": "funds"}
_PLACES = {"land": "state", "kreis": "district", "region": ""}


def conditions(
    graph: StoredGraph, asked: Wanted, narrowing: Narrowing, sets: Sets
) -> list[Condition]:
    """Every condition that is set, in the order of the options.

    Raises NameNotClear for a name, BadQuestion for a word of a closed list that there is not.
    """
    return [
        condition
        for option, value in narrowing.given().items()
        for condition in _of(graph, asked, narrowing, sets, option, value)
    ]


def _of(
    graph: StoredGraph, asked: Wanted, narrowing: Narrowing, sets: Sets, option: str, value: str
) -> Iterator[Condition]:
    if option in _PLACES:
        region = region_of(graph, value, _PLACES[option])
        yield Condition(option, region.label, sets.here(region.id))
    elif option in ("seat", "active"):
        region = region_of(graph, value)
        relation = "seated-in" if option == "seat" else "active-in"
        yield Condition(option, region.label, sets.placed(region.id, relation))
    elif option in ("topic", "target_group"):
        yield _about(graph, asked, sets, option, value)
    elif option == "about":
        yield about(graph, asked, sets, value)
    elif option == "tied_to":
        yield _joined(graph, narrowing, sets, value)
    elif option == "relation":
        if not narrowing.tied_to:
            yield Condition(option, value, sets.ends(_relations(graph, value), asked.types))
    elif option in _TIES:
        yield _tied(graph, narrowing, sets, option, value)
    elif option in ("since", "until", "at", "before"):
        yield from _dated(graph, asked, narrowing, sets, option)
    elif option == "without":
        yield _without(graph, asked, sets, value)
    else:
        yield _stated(graph, asked, sets, option, value)


def region_of(graph: StoredGraph, name: str, wanted: str = "") -> Thing:
    """The region of a name; BadQuestion for one of another level than `wanted` ("state")."""
    thing = resolve_region(graph, name)
    if wanted == "district" and level(thing.id) != wanted:
        thing = _district(graph, name) or thing
    if wanted and level(thing.id) != wanted:
        said = words.NO_STATE if wanted == "state" else words.NO_DISTRICT
        raise BadQuestion(said.of(label=thing.label))
    return thing


def _district(graph: StoredGraph, name: str) -> Thing | None:
    """The Landkreis of a name that is first of all that of a town."""
    try:
        found = resolve_region(graph, words.DISTRICT_OF.de.format(name=name))
    except NameNotClear:
        return None
    return found if level(found.id) == "district" else None


def source_of(graph: StoredGraph, text: str) -> Thing:
    """The source that `text` names by id, title or short title; BadQuestion with all there are."""
    sources = [q.subject.value for q in graph.store.match(None, terms.TYPE, terms.SOURCE)]
    for iri in sorted(set(sources)):
        own = iri.rpartition("/")[2]
        names = {own, *graph.values(iri, terms.PREF_LABEL), *graph.values(iri, terms.TITLE)}
        names |= {*graph.values(iri, terms.ALT_LABEL), graph.label(iri)}
        if fold(text) in {fold(name) for name in names}:
            return Thing(iri, own, "Source")
    known = sorted({iri.rpartition("/")[2] for iri in sources})
    raise BadQuestion(words.NO_SUCH_SOURCE.of(text=text, known=known))


def _about(graph: StoredGraph, asked: Wanted, sets: Sets, option: str, value: str) -> Condition:
    """By what sources say it works on or addresses; topics also by the name of the thing."""
    relations = TOPIC_RELATIONS if option == "topic" else ("has-target-group",)
    found = sets.about(value, relations)
    said = words.BY_TOPIC if option == "topic" else words.BY_GROUP
    why = {t: said.say(graph.language, label=label) for t, label in found.items()}
    named = sets.named(value, universe(graph, asked))
    if option == "topic":
        by_name = words.BY_NAME.say(graph.language)
        why = {**dict.fromkeys(sorted(named), by_name), **why}
    if not (found or named):
        candidates = similar_names(graph, value)
        none = words.NO_TOPIC_NEAR if candidates else words.NO_TOPIC
        raise NameNotClear(none.of(text=value), candidates)
    return Condition(option, value, frozenset(why), why=why)


def _tied(
    graph: StoredGraph, narrowing: Narrowing, sets: Sets, option: str, value: str
) -> Condition:
    thing, relation, dates = resolve(graph, value), _TIES[option], _dates(narrowing)
    periods = [
        said.say(graph.language, date=getattr(narrowing, name))
        for name, said in words.DATES.items()
        if getattr(narrowing, name)
    ]
    label = ", ".join((thing.label, *periods))
    if option == "funded_by":
        return Condition(option, label, sets.objects(relation, thing.id, dates))
    return Condition(option, label, sets.subjects(relation, thing.id, dates))


def _joined(graph: StoredGraph, narrowing: Narrowing, sets: Sets, value: str) -> Condition:
    """What a relation joins to a thing, one of its bodies or working groups."""
    thing = resolve(graph, value)
    why = joined(sets, thing.id, _relations(graph, narrowing.relation), _dates(narrowing))
    return Condition("tied_to", thing.label, frozenset(why), why=why)


def _relations(graph: StoredGraph, codes: str) -> tuple[str, ...]:
    return tuple(check_relation(graph, code.strip()) for code in codes.split(",") if code.strip())


def _dates(narrowing: Narrowing) -> Dates:
    return Dates(*(checked(getattr(narrowing, name)) for name in Dates._fields))


def _dated(
    graph: StoredGraph, asked: Wanted, narrowing: Narrowing, sets: Sets, option: str
) -> Iterator[Condition]:
    """The things whose own dates fit; the dates of ties are asked with the ties."""
    value = checked(getattr(narrowing, option))
    if not any(getattr(narrowing, name) for name in (*_TIES, "tied_to")):
        things = universe(graph, asked, narrowing.reference)
        yield Condition(option, value, sets.dated(things, Dates(**{option: value})))


def _stated(
    graph: StoredGraph, asked: Wanted, sets: Sets, option: str, value: str
) -> Condition:  # fmt: skip
    """By kind, status, source or name."""
    if option == "kind":
        kinds = kinds_of(graph, asked, value)
        label = ", ".join(graph.label(kind) for kind in kinds)
        return Condition(option, label, _of_kinds(sets, kinds, value))
    if option == "status":
        status = _status(graph, value)
        return Condition(option, graph.label(status), sets.valued(terms.STATUS, status))
    if option == "source":
        source = source_of(graph, value)
        return Condition(option, source.label, sets.mentioned(source.label))
    things = universe(graph, asked, sets.reference)
    return Condition(option, value, sets.named(value, things))


def _of_kinds(sets: Sets, kinds: Iterable[str], text: str) -> frozenset[str]:
    """The things of some kinds; a "Verein" is also what has that legal form, whatever its kind."""
    found = {t for kind in kinds for t in sets.valued(terms.KIND, kind)}
    if fold(text) in words.LEGAL_FORMS:
        found |= sets.valued(terms.FORM, f"{terms.VOCABULARY}legal-form/e-v")
    return frozenset(found)


def _status(graph: StoredGraph, text: str) -> str:
    code, known = coded(text, words.STATUS_WORDS), kinds_in(graph, "status")
    for iri in known:
        own = iri.rpartition("/")[2]
        labels = {fold(label) for label in graph.values(iri, terms.PREF_LABEL)}
        if code == own or fold(text) in labels | {own}:
            return iri
    raise BadQuestion(words.NO_STATUS.of(text=text, known=[graph.label(iri) for iri in known]))


def _without(graph: StoredGraph, asked: Wanted, sets: Sets, value: str) -> Condition:
    """Things that have no statement of a relation; regions without networks, or a named one."""
    text, _, source = value.partition(":")
    within = sets.mentioned(source_of(graph, source).label) if source else None
    code = coded(text, words.THING_WORDS)
    is_relation = coded(text, words.WITHOUT_WORDS) or _is_relation(graph, text)
    if TYPE_OF.get(code) in ("Network", "Institution", "Project", "Programme", "Event"):
        others = frozenset(universe(graph, Wanted((TYPE_OF[code],))))
        label = PLURALS_OF[TYPE_OF[code]].say(graph.language)
        value = f"{label} ({source})" if source else label
    elif kinds := [k for k in kinds_called(graph, text) if SCHEMES[scheme_of(k)] in asked.types]:
        label = ", ".join(graph.label(kind) for kind in kinds)
        return Condition("without", label, _of_kinds(sets, kinds, text), excludes=True)
    elif is_relation and "Region" not in asked.types:
        return Condition("without", text, _having(sets, asked, text), excludes=True)
    else:
        others = sets.named(text, universe(graph, Wanted(("Network",))))
        if not others:
            known = [words.WITHOUT_CALLED[code] for code in words.WITHOUT_WORDS]
            raise NameNotClear(
                words.NO_NAMED.of(text=text, known=known), similar_names(graph, text)
            )
    others = others & within if within is not None else others
    return Condition("without", value, _with(graph, asked, sets, others), excludes=True)


def _with(graph: StoredGraph, asked: Wanted, sets: Sets, others: frozenset[str]) -> frozenset[str]:
    """Regions in which one of the others is; else things that are tied to one."""
    if "Region" in asked.types:
        return holding(sets, universe(graph, asked), others)
    from kgraph.graph.relations import all_ties

    ends = ((tie.subject, tie.object) for tie in all_ties(graph))
    return frozenset(end for pair in ends for end, other in (pair, pair[::-1]) if other in others)


def _is_relation(graph: StoredGraph, text: str) -> bool:
    try:
        return bool(check_relation(graph, text.strip()))
    except BadQuestion:
        return False


def _having(sets: Sets, asked: Wanted, text: str) -> frozenset[str]:
    code = coded(text, words.WITHOUT_WORDS) or check_relation(sets.graph, text.strip())
    relations = {"topic": TOPIC_RELATIONS, "place": PLACING}.get(code, (code,))
    return sets.ends(relations, asked.types)
