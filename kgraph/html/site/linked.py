"""A page in JSON-LD: schema.org where it has a word, W3C ORG and our own ontology beside it.

The context is written out: nobody who reads it has to ask another server.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kgraph import terms

CONTEXT = {"@vocab": terms.SCHEMA, "kg": terms.KG, "org": terms.ORG, "skos": terms.SKOS}
_TYPES = {
    "Network": ["Organization", "kg:Network"],
    "Institution": ["Organization", "kg:Institution"],
    "Project": ["Project", "kg:Project"],
    "Programme": ["Thing", "kg:Programme"],
    "Event": ["Event", "kg:Event"],
    "Region": ["Place", "kg:Region"],
    "Topic": ["DefinedTerm", "kg:Topic"],
    "TargetGroup": ["DefinedTerm", "kg:TargetGroup"],
    "Source": ["CreativeWork", "kg:Source"],
}
_ORGANISED = ("Network", "Institution", "Project")
#: (relation, seen from its object) -> property, for all types and for some
_PROPERTIES = {
    ("member-of", False): "memberOf", ("member-of", True): "member",
    ("seated-in", False): "location", ("active-in", False): "areaServed",
    ("funds", True): "funder", ("organises", True): "organizer",
    ("within", False): "containedInPlace",
    **{(topic, False): "knowsAbout" for topic in terms.TOPIC_RELATIONS},
}  # fmt: skip
_ONLY = {
    "areaServed": _ORGANISED, "knowsAbout": _ORGANISED, "memberOf": _ORGANISED,
    "member": _ORGANISED, "organizer": ("Event",), "containedInPlace": ("Region",),
    "location": (*_ORGANISED, "Event"), "funder": ("Project", "Event", "Network", "Institution"),
}  # fmt: skip


class Pointer(NamedTuple):
    """A relation to another thing, as JSON-LD needs it."""

    relation: str
    inverse: bool
    iri: str
    label: str


def described(
    iri: str, type_name: str, name: str, names: Sequence[str], pointers: Sequence[Pointer],
    more: dict[str, Any],
) -> dict[str, Any]:  # fmt: skip
    """The JSON-LD of a thing; `more` holds literal properties, empty ones are left out."""
    found: dict[str, Any] = {
        "@context": CONTEXT, "@id": iri,
        "@type": _TYPES.get(type_name, ["DefinedTerm", "skos:Concept"]), "name": name,
    }  # fmt: skip
    if names:
        found["alternateName"] = list(names)
    found.update({key: value for key, value in more.items() if value})
    for pointer in pointers:
        key = _PROPERTIES.get((pointer.relation, pointer.inverse), "")
        if key and type_name in _ONLY[key]:
            found.setdefault(key, []).append({"@id": pointer.iri, "name": pointer.label})
    return found
