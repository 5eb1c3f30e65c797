"""The ontology as files to publish: pages, Turtle, JSON-LD, content negotiation, versions."""

from __future__ import annotations

import json
import os

import pyoxigraph as ox

from kgraph import resources, terms
from kgraph.html.singlefile import template
from kgraph.site.vocabulary.described import Described
from kgraph.site.vocabulary.negotiation import rules
from kgraph.words.said import LANGUAGES
from kgraph.words.shown.ontology import WORDS

_SHAPES = ("shapes.ttl", "integrity.ttl")


def ontology_files(base: str = "", site: str = "") -> dict[str, bytes]:
    """The files by path; `base` is the address they will have, ending in "/".

    The newest version lies at the top and in a folder of its number. `.htaccess` answers with the
    page or the data, as a client wants; with `base` it sends on to there, as w3id.org needs it,
    and with `site`, the address of a website, from the address of a thing to its page or Turtle.
    """
    known = Described(_terms(), _examples())
    found = {f"index.{own}.html": _page(known, own) for own in LANGUAGES}
    found["kgraph.ttl"] = resources.text("ontology", "kgraph.ttl").encode()
    found["kgraph.jsonld"] = _json_ld(found["kgraph.ttl"])
    found["context.jsonld"] = _text(known.context())
    for name in _SHAPES:
        found[name] = resources.text("ontology", name).encode()
    for name in _turtles("vocabularies"):
        found[f"vocabularies/{name}"] = resources.text("ontology", "vocabularies", name).encode()
    versioned = {f"{known.version}/{name}": content for name, content in found.items()}
    return {**found, **versioned, ".htaccess": rules(base, _schemes(), site).encode()}


def version() -> str:
    """The version of the shipped ontology."""
    return Described(_terms(), []).version


def _terms() -> ox.Store:
    store = ox.Store()
    store.load(resources.text("ontology", "kgraph.ttl").encode(), format=ox.RdfFormat.TURTLE)
    for name in _turtles("vocabularies"):
        text = resources.text("ontology", "vocabularies", name)
        store.load(text.encode(), format=ox.RdfFormat.TURTLE)
    return store


def _turtles(*folder: str) -> list[str]:
    """The names of the Turtle files in a shipped folder, sorted."""
    names = os.listdir(resources.path("ontology", *folder))
    return sorted(name for name in names if name.endswith(".ttl"))


def _examples() -> list[ox.Store]:
    found = []
    for name in _turtles("examples", "valid"):
        store = ox.Store()
        text = resources.text("ontology", "examples", "valid", name)
        store.load(text.encode(), format=ox.RdfFormat.TURTLE)
        found.append(store)
    return found


def _page(known: Described, language: str) -> bytes:
    words = {name: own.say(language) for name, own in WORDS.items()}
    text: str = template("ontology.html").render(
        language=language, words=words, version=known.version,
        title=known.title(language), about=known.about(language),
        classes=known.classes(language), properties=known.properties(language),
        others=[own for own in LANGUAGES if own != language],
    )  # fmt: skip
    return text.encode()


def _json_ld(turtle: bytes) -> bytes:
    """The same as JSON-LD; class expressions get names that are the same in every run."""
    known = ox.Dataset(ox.parse(turtle, format=ox.RdfFormat.TURTLE))
    known.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    triples = sorted((quad.triple for quad in known), key=str)
    return ox.serialize(triples, format=ox.RdfFormat.JSON_LD, prefixes=terms.PREFIXES) or b""


def _text(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _schemes() -> dict[str, str]:
    """The end of the address of each scheme, and the file that it is in."""
    kind, scheme = ox.NamedNode(terms.TYPE), ox.NamedNode(terms.CONCEPT_SCHEME)
    found = {}
    for name in _turtles("vocabularies"):
        text = resources.text("ontology", "vocabularies", name)
        for quad in ox.parse(text, format=ox.RdfFormat.TURTLE):
            if (quad.predicate, quad.object) == (kind, scheme):
                found[quad.subject.value.removeprefix(terms.VOCABULARY)] = name
    return found
