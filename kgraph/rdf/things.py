"""Networks, institutions, projects, programmes, events, self-named regions, concepts."""

from __future__ import annotations

from typing import NamedTuple

from kgraph import terms
from kgraph.names import slug
from kgraph.rdf import KIND_SCHEMES, Quads
from kgraph.records import Item
from kgraph.terms import graph_of, hash_iri, thing_iri

_FORMAL = {"e. V.", "e.V.", "GmbH", "gGmbH", "UG", "eG", "AG", "e. V. i. G.", "mbH"}


def write_thing(quads: Quads, item: Item, preferred: str, is_kept: bool = True) -> None:
    """The node of a thing in its source's graph, and the mention that proves it.

    A row that was judged the same as another (not `is_kept`) adds its names and places;
    the kind and the `preferred` name are the kept row's.
    """
    graph, record, iri = graph_of(item.source), item.record, item.iri
    quads.link(graph, iri, terms.TYPE, terms.TYPES[item.type])
    if item.type == "network":
        formal = record.get("form") in _FORMAL
        organisation = "FormalOrganization" if formal else "OrganizationalCollaboration"
        quads.link(graph, iri, terms.TYPE, terms.ORG + organisation)
    _write_names(quads, item, preferred)
    kind = record.get("kind")
    if kind and is_kept:
        scheme = KIND_SCHEMES[item.type]
        quads.link(graph, iri, terms.KIND, f"{terms.VOCABULARY}{scheme}/{kind}")
    form = record.get("form")
    if form:
        quads.link(graph, iri, terms.FORM, f"{terms.VOCABULARY}legal-form/{slug(form)}")
    write_period(quads, item)
    quads.text(graph, iri, terms.DESCRIPTION, record.get("description"), "de")
    if record.get("generic") in ("yes", "ja"):
        quads.typed(graph, iri, terms.GENERIC, "true", terms.XSD + "boolean")
    write_mention(quads, item)


def _write_names(quads: Quads, item: Item, preferred: str) -> None:
    """The names of a row; SKOS allows one preferred name, which is no other name as well."""
    graph, record = graph_of(item.source), item.record
    for name in (record.get("name") or record.get("label"), *aliases(item)):
        term = terms.PREF_LABEL if name == preferred else terms.ALT_LABEL
        quads.text(graph, item.iri, term, name, "de")


def aliases(item: Item) -> list[str]:
    """The other names of a thing, as its row lists them."""
    return [alias.strip() for alias in item.record.get("aliases").split("|") if alias.strip()]


def write_period(quads: Quads, item: Item) -> None:
    """since, until, point in time and status of a thing or tie."""
    graph, record = graph_of(item.source), item.record
    quads.date(graph, item.iri, terms.SINCE, record.get("since"))
    quads.date(graph, item.iri, terms.UNTIL, record.get("until"))
    quads.date(graph, item.iri, terms.ON, record.get("on"))
    status = record.get("status")
    if status:
        quads.link(graph, item.iri, terms.STATUS, f"{terms.VOCABULARY}status/{status}")


def mention_iri(item: Item) -> str:
    """The node of what a source prints about a thing at one place."""
    return hash_iri("mention", item.iri, item.source, *item.locators, item.record.get("row"))


def write_mention(quads: Quads, item: Item) -> None:
    """What the source prints about the thing, and where."""
    graph, record = graph_of(item.source), item.record
    mention = mention_iri(item)
    quads.link(graph, mention, terms.TYPE, terms.MENTION)
    quads.link(graph, mention, terms.MENTIONS, item.iri)
    quads.text(graph, mention, terms.PRINTED_NAME, record.get("name") or record.get("label"))
    quads.text(graph, mention, terms.PRINTED_PLACE, record.get("place"))
    quads.text(graph, mention, terms.PRINTED_DISTRICT, record.get("district"))
    quads.text(graph, mention, terms.PRINTED_STATE, record.get("state"))
    quads.typed(graph, mention, terms.ROW, record.get("row"), terms.XSD + "integer")
    district, state = record.get("district_key"), record.get("state_key")
    if district:
        quads.link(graph, mention, terms.DISTRICT, thing_iri("region", district))
    if state:
        quads.link(graph, mention, terms.STATE, thing_iri("region", state))
    quads.passages(graph, mention, item.source, list(item.locators))


class Preferred(NamedTuple):
    """The one name of a thing that is preferred, in German and (concepts) in English."""

    german: str
    english: str = ""


def write_concept(quads: Quads, item: Item, schemes: dict[str, str], preferred: Preferred) -> None:
    """A concept or a scheme; `schemes` maps scheme ids to their IRIs."""
    graph, record, iri = graph_of(item.source), item.record, item.iri
    scheme = record.get("scheme")
    _write_names(quads, item, preferred.german)
    english = record.get("label_en")
    term = terms.PREF_LABEL if english == preferred.english else terms.ALT_LABEL
    quads.text(graph, iri, term, english, "en")
    quads.text(graph, iri, terms.DESCRIPTION, record.get("description"), "de")
    if scheme:
        quads.link(graph, iri, terms.TYPE, terms.CONCEPT)
        quads.link(graph, iri, terms.IN_SCHEME, schemes[scheme])
        quads.link(graph, iri, terms.BROADER, item.object)
    else:
        quads.link(graph, iri, terms.TYPE, terms.CONCEPT_SCHEME)
        sort = record.get("sort")
        if sort:
            quads.link(graph, iri, terms.SORT, f"{terms.VOCABULARY}scheme-sort/{sort}")
    if item.type in ("topic", "target-group"):
        quads.link(graph, iri, terms.TYPE, terms.TYPES[item.type])
    write_mention(quads, item)


def write_top(quads: Quads, item: Item, scheme: str) -> None:
    """A concept that lies below no other of its scheme stands at the top of it."""
    quads.link(graph_of(item.source), item.iri, terms.TOP_CONCEPT_OF, scheme)
