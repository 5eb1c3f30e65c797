"""Which things a list is of: a type, a level of regions, a kind; in people's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.graph.things import things as things_of
from kgraph.names import fold
from kgraph.terms import is_reference
from kgraph.words.questions.lists import KIND_WORDS, LEVELS, NO_KIND, NO_THINGS, THING_WORDS
from kgraph.words.said import Sayable
from kgraph.words.types import PLURALS_OF

#: what "things" means: all that acts or happens
ACTING = ("Network", "Institution", "Project", "Programme", "Event")
_LEVELS = ("state", "district", "municipality")
_DISTRICTS = {"landkreis", "kreis", "kreisfreie-stadt", "stadtkreis"}
#: code of a type or level -> its type in the graph
TYPE_OF = {
    code: "Region" if code in _LEVELS else iri.rpartition("#")[2]
    for code, iri in {**terms.TYPES, **dict.fromkeys(_LEVELS, terms.REGION)}.items()
}
#: scheme of kinds -> the type whose kinds it holds
SCHEMES = {
    "network-kind": "Network", "institution-kind": "Institution", "project-kind": "Project",
    "programme-kind": "Programme", "event-kind": "Event", "region-type": "Region",
}  # fmt: skip


class Wanted(NamedTuple):
    """Types of things, of regions a level, of all some kinds (IRIs); nothing does not narrow."""

    types: tuple[str, ...]
    level: str = ""
    kinds: tuple[str, ...] = ()

    def called(self, graph: StoredGraph) -> Sayable:
        """What these are called, several of them."""
        if self.kinds:
            return ", ".join(graph.label(kind) for kind in self.kinds)
        if self.level or len(self.types) > 1:
            return LEVELS[self.level or "thing"]
        return PLURALS_OF[self.types[0]]


def wanted(graph: StoredGraph, text: str) -> Wanted:
    """What `text` asks to list: "networks", "Landkreise", "Unternehmen", "target-groups".

    Raises BadQuestion, with what can be listed.
    """
    code = coded(text, THING_WORDS)
    if code == "thing":
        return Wanted(ACTING)
    if code:
        return Wanted((TYPE_OF[code],), code if code in _LEVELS else "")
    found = kinds_called(graph, text)
    if found:
        scheme = scheme_of(found[0])  # of several types the first: institutions before networks
        own = tuple(kind for kind in found if scheme_of(kind) == scheme)
        return Wanted((SCHEMES[scheme],), _level(own), own)
    known = [PLURALS_OF[TYPE_OF[code]] for code in THING_WORDS if code in terms.TYPES]
    raise BadQuestion(NO_THINGS.of(text=text, known=known))


def _level(kinds: Iterable[str]) -> str:
    """The level that all regions of some kinds are of: Landkreise are districts."""
    own = {kind.rpartition("/")[2] for kind in kinds}
    return "district" if own <= _DISTRICTS else ""


def typed(text: str) -> str:
    """The type in the graph that a word means ("Netzwerke", "network"), "" for none."""
    return TYPE_OF.get(coded(text, THING_WORDS), "")


def kinds_of(graph: StoredGraph, asked: Wanted, text: str) -> list[str]:
    """The kinds (IRIs) that `text` means among those of the types; BadQuestion with all there are.

    "Kammern" are those of industry, of crafts, and others.
    """
    found = [k for k in kinds_called(graph, text) if SCHEMES[scheme_of(k)] in asked.types]
    if found:
        return found
    schemes = [scheme for scheme, own in SCHEMES.items() if own in asked.types]
    known = [graph.label(kind) for scheme in schemes for kind in kinds_in(graph, scheme)]
    raise BadQuestion(
        NO_KIND.of(text=text, things=asked.called(graph), known=sorted(known, key=fold))
    )


def universe(graph: StoredGraph, asked: Wanted, reference: bool = False) -> list[str]:
    """All things that are asked for, by IRI; bodies only a reference names when asked for."""
    things = things_of(graph, *asked.types)
    if asked.level:
        things = [iri for iri in things if level(iri) == asked.level]
    if reference and "Institution" in asked.types:
        things += bodies(graph)
    if asked.kinds:
        quads = (q for kind in asked.kinds for q in graph.store.match(None, terms.KIND, kind))
        of_kind = {quad.subject.value for quad in quads}
        things = [iri for iri in things if iri in of_kind]
    return things


def bodies(graph: StoredGraph) -> list[str]:
    """The chambers, agencies and Jobcenter that only a reference names."""
    found = graph.store.match(None, terms.TYPE, terms.RESPONSIBLE_BODY)
    return sorted({q.subject.value for q in found if is_reference(q.subject.value)})


def kinds_called(graph: StoredGraph, text: str) -> list[str]:
    """The kinds (IRIs) that `text` can mean, institutions first, then in order of the types."""
    return kinds_by_word(graph).get(fold(text), [])


def kinds_by_word(graph: StoredGraph) -> dict[str, list[str]]:
    """Folded word -> the kinds it can mean, institutions first, then in order of the types."""
    found: dict[str, list[str]] = {}
    for scheme in dict.fromkeys(("institution-kind", *SCHEMES)):
        for kind in kinds_in(graph, scheme):
            own = kind.rpartition("/")[2]
            names = {fold(own), *spelled(KIND_WORDS.get(own, ""))}
            for predicate in (terms.PREF_LABEL, terms.ALT_LABEL):
                names.update(fold(name) for name in graph.values(kind, predicate))
            for name in names:
                found.setdefault(name, []).append(kind)
    return found


def kinds_in(graph: StoredGraph, scheme: str) -> list[str]:
    """The kinds of a scheme (IRIs), in the order of the vocabulary."""
    found = graph.store.match(None, terms.IN_SCHEME, f"{terms.VOCABULARY}{scheme}")
    iris = {quad.subject.value for quad in found}
    return sorted(iris, key=lambda iri: (_order(graph, iri), iri))


def _order(graph: StoredGraph, iri: str) -> int:
    return int(next(iter(graph.values(iri, terms.SHACL_ORDER)), "999"))


def scheme_of(kind: str) -> str:
    """The scheme of a kind, by its IRI."""
    return kind.removeprefix(terms.VOCABULARY).split("/")[0]


def coded(text: str, table: Mapping[str, str]) -> str:
    """The code whose words have `text`, or that it is itself; "" when there is none."""
    word = fold(text)
    for code, words in table.items():
        if word == code.replace("-", " ") or word in spelled(words):
            return code
    return ""


def spelled(words: str) -> Iterable[str]:
    """The words of an entry, "_" as a blank."""
    return [word.replace("_", " ") for word in words.split()]
