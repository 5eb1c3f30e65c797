"""RDF in our own ontology or in plain ORG -> a grid of things and a grid of ties.

Read are labels, types, kinds, `org:memberOf` and its kin, memberships as nodes, and statements
as kgraph writes them. Persons are left out. Other classes and properties are not understood.
"""

from __future__ import annotations

import os
from collections import defaultdict
from typing import Any

from kgraph import terms
from kgraph.intake.sheets.grid import Choice, FileGrids, Grid
from kgraph.records import Finding, Unreadable
from kgraph.words.intake import sheets as words

_ORG = "http://www.w3.org/ns/org#"
_LABELS = (
    "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://www.w3.org/2000/01/rdf-schema#label",
    "http://xmlns.com/foaf/0.1/name",
    "http://schema.org/name",
    "http://purl.org/dc/terms/title",
)
_PEOPLE = ("http://xmlns.com/foaf/0.1/Person", "http://schema.org/Person")
_CLASSES = {
    **{terms.KG + name: name.lower() for name in ("Network", "Institution", "Project")},
    **{terms.KG + name: name.lower() for name in ("Programme", "Event")},
    _ORG + "OrganizationalCollaboration": "network",
    _ORG + "FormalOrganization": "institution",
    _ORG + "Organization": "institution",
    _ORG + "OrganizationalUnit": "institution",
}
#: property -> relation, and whether the subject is what is joined
_DIRECT = {
    _ORG + "memberOf": ("member-of", True),
    _ORG + "hasMember": ("member-of", False),
    _ORG + "subOrganizationOf": ("part-of", True),
    _ORG + "hasSubOrganization": ("part-of", False),
}
_FORMATS = {
    ".ttl": "TURTLE", ".trig": "TRIG", ".nt": "N_TRIPLES", ".nq": "N_QUADS", ".jsonld": "JSON_LD",
}  # fmt: skip
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

Facts = dict[str, dict[str, list[str]]]


def read(content: bytes, name: str, _: Choice) -> FileGrids:
    """Things and ties of an RDF file."""
    facts = _facts(content, name)
    things = _things(facts)
    if len(things) < 2:
        finding = Finding("error", name, None, None, "", words.NO_STATEMENTS, words.SEE_ONTOLOGY)
        raise Unreadable(finding)
    grids = (
        Grid(f"{name}[things]", "things", things, "things"),
        Grid(f"{name}[ties]", "ties", _ties(facts, {row[0] for row in things}), "ties"),
    )
    persons = sum(any(p in own.get(terms.TYPE, []) for p in _PEOPLE) for own in facts.values())
    message = words.PERSONS_LEFT.of(n=persons)
    finding = Finding("warning", name, None, None, "", message, words.NO_PERSONS)
    return FileGrids(grids, (finding,) if persons else ())


def _facts(content: bytes, name: str) -> Facts:
    import pyoxigraph as ox

    ending = os.path.splitext(name)[1].lower()
    form = getattr(ox.RdfFormat, _FORMATS[ending])
    facts: Facts = defaultdict(lambda: defaultdict(list))
    try:
        base = f"{terms.ID}file/"
        for quad in ox.parse(content, format=form, base_iri=base):
            subject: Any = quad.subject
            value: Any = quad.object
            if hasattr(subject, "value") and hasattr(value, "value"):
                facts[subject.value][quad.predicate.value].append(value.value)
    except (SyntaxError, ValueError) as error:
        message = words.NO_GRAPH.of(form=ending[1:], error=str(error)[:200])
        line = getattr(error, "lineno", None)
        finding = Finding("error", name, line, None, "", message, words.SAVE_AGAIN)
        raise Unreadable(finding) from error
    return facts


def _things(facts: Facts) -> list[list[str]]:
    rows = [["id", "label", "type", "kind", "aliases"]]
    for subject in sorted(facts):
        own = facts[subject]
        classes = own.get(terms.TYPE, [])
        label = next((own[p][0] for p in _LABELS if own.get(p)), "")
        kind = next((_CLASSES[c] for c in _CLASSES if c in classes), "")
        if not kind or not label or any(person in classes for person in _PEOPLE):
            continue
        code = own.get(terms.KIND, [""])[0].rpartition("/")[2]
        rows.append([subject, label, kind, code, " | ".join(own.get(terms.ALT_LABEL, []))])
    return rows


def _ties(facts: Facts, things: set[str]) -> list[list[str]]:
    """One row a tie; a statement with a node of its own stands before the direct triple."""
    rows: dict[tuple[str, str, str], list[str]] = {}
    for own in facts.values():
        row = _node(own)
        if row and row[0] in things and row[2] in things:
            rows.setdefault((row[0], row[1], row[2]), row)
    for subject, own in facts.items():
        for predicate, (relation, forward) in _DIRECT.items():
            for value in own.get(predicate, []):
                first, second = (subject, value) if forward else (value, subject)
                if first in things and second in things:
                    key = (first, relation, second)
                    rows.setdefault(key, [first, relation, second, "", "", ""])
    head = ["source", "relation", "target", "role", "since", "until"]
    return [head, *(rows[key] for key in sorted(rows))]


def _node(own: dict[str, list[str]]) -> list[str] | None:
    """A tie that is a node: a statement of kgraph, or a plain org:Membership."""
    if own.get(terms.RELATION):
        relation = own[terms.RELATION][0].rpartition("/")[2]
        ends = own.get(_RDF + "subject"), own.get(_RDF + "object")
    else:
        relation = "member-of"
        ends = own.get(_ORG + "member"), own.get(_ORG + "organization")
    if not ends[0] or not ends[1]:
        return None
    values = [own.get(p, [""])[0] for p in (terms.ROLE, terms.SINCE, terms.UNTIL)]
    return [ends[0][0], relation, ends[1][0], *values]
