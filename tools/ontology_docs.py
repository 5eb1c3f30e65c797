"""Write docs/ontology.md from the files in ontology/."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "ontology.md"
KG = Namespace("https://w3id.org/kgraph/ontology#")
KGS = Namespace("https://w3id.org/kgraph/shapes#")
ORDER_LAST = 10**6
KINDS_OF_PROPERTY = (
    (OWL.ObjectProperty, "Properties between things"),
    (OWL.DatatypeProperty, "Properties with a value"),
    (OWL.AnnotationProperty, "Properties of the vocabulary of relations"),
)
INTRO = """# The ontology of kgraph

Generated from `ontology/` by `python tools/ontology_docs.py`; edit the Turtle files, not this page.
How the graph is laid out, and why, stands in [ontology/README.md](../ontology/README.md).
"""


def page(folder: Path) -> str:
    """The Markdown page for the ontology in `folder` (kgraph.ttl, shapes.ttl, vocabularies/)."""
    terms = Graph(bind_namespaces="none").parse(folder / "kgraph.ttl")
    shapes = Graph().parse(folder / "shapes.ttl")
    vocabularies = Graph(bind_namespaces="none")
    for path in sorted((folder / "vocabularies").glob("*.ttl")):
        vocabularies.parse(path)
    parts = [
        INTRO, _about(terms), _classes(terms), *_properties(terms), _relations(vocabularies),
        *_vocabularies(vocabularies), _shapes(shapes), _reused(terms),
    ]  # fmt: skip
    return "\n".join(parts)


def _about(graph: Graph) -> str:
    ontology = next(graph.subjects(RDF.type, OWL.Ontology))
    rows = [
        ("Namespace", f"`{KG}` (`kg:`)"),
        ("Version", _text(graph, ontology, OWL.versionInfo)),
        ("Licence", f"<{graph.value(ontology, DCTERMS.license)}>"),
    ]
    note = _text(graph, ontology, SKOS.scopeNote, "en")
    return _table(("", ""), rows) + f"\n{note}\n"


def _classes(graph: Graph) -> str:
    rows = [
        (
            _name(graph, term),
            *_labels(graph, term),
            _names(graph, term, RDFS.subClassOf),
            _comment(graph, term),
        )
        for term in _own(graph, OWL.Class)
    ]
    return "## Classes\n\n" + _table(("class", "Deutsch", "English", "kind of", "meaning"), rows)


def _properties(graph: Graph) -> Iterator[str]:
    for kind, title in KINDS_OF_PROPERTY:
        rows = [
            (
                _name(graph, term),
                *_labels(graph, term),
                _domain_range(graph, term),
                _comment(graph, term),
            )
            for term in _own(graph, kind)
        ]
        yield f"## {title}\n\n" + _table(
            ("property", "Deutsch", "English", "from → to", "meaning"), rows
        )


def _relations(graph: Graph) -> str:
    rows = [
        (
            f"`{_text(graph, concept, SKOS.notation)}`",
            *_labels(graph, concept, SKOS.prefLabel),
            _text(graph, concept, KG.inverseLabel, "en"),
            _names(graph, concept, KG.directProperty),
            _names(graph, concept, KG.tieType) or "structure",
            f"{_names(graph, concept, KG.fromType)} → {_names(graph, concept, KG.toType)}",
        )
        for concept in _concepts(graph, "relation")
    ]
    head = (
        "relation",
        "Deutsch",
        "English",
        "inverse",
        "direct property",
        "tie class",
        "from → to",
    )
    return "## Relations\n\n" + _table(head, rows)


def _vocabularies(graph: Graph) -> Iterator[str]:
    for scheme in sorted(graph.subjects(RDF.type, SKOS.ConceptScheme), key=str):
        segment = str(scheme).rsplit("/", 1)[-1]
        rows = [
            (
                f"`{_text(graph, concept, SKOS.notation)}`",
                *_labels(graph, concept, SKOS.prefLabel),
                _text(graph, concept, SKOS.definition, "en"),
            )
            for concept in _concepts(graph, segment)
        ]
        title = f"## {_text(graph, scheme, SKOS.prefLabel, 'en')}\n\n`{scheme}`: "
        definition = _text(graph, scheme, SKOS.definition, "en")
        if segment != "relation":
            table = "\n" + _table(("code", "Deutsch", "English", "meaning"), rows) if rows else ""
            yield f"{title}{definition}\n{table}"


def _shapes(graph: Graph) -> str:
    rows = []
    for shape in sorted(graph.subjects(SH.message, None, unique=True), key=str):
        severity = graph.value(shape, SH.severity) or SH.Violation
        named = str(shape).removeprefix(str(KGS))
        rows.append(
            (
                f"`{named}`",
                str(severity).removeprefix(str(SH)),
                _text(graph, shape, SH.message, "en"),
            )
        )
    return "## What is checked\n\n" + _table(("shape", "severity", "message"), rows)


def _reused(graph: Graph) -> str:
    rows = [
        (_name(graph, term), _text(graph, term, SKOS.scopeNote, "en"))
        for term in sorted(graph.subjects(RDFS.isDefinedBy, None), key=str)
        if not str(term).startswith(str(KG))
    ]
    return "## Terms reused\n\n" + _table(("term", "used for"), rows)


def _own(graph: Graph, kind: URIRef) -> list[Node]:
    found = (term for term in graph.subjects(RDF.type, kind) if str(term).startswith(str(KG)))
    return sorted(found, key=str)


def _concepts(graph: Graph, segment: str) -> list[Node]:
    scheme = URIRef(f"https://w3id.org/kgraph/vocabulary/{segment}")

    def order(concept: Node) -> int:
        place = graph.value(concept, SH.order)
        return int(str(place)) if place is not None else ORDER_LAST

    return sorted(sorted(graph.subjects(SKOS.inScheme, scheme), key=str), key=order)


def _labels(graph: Graph, term: Node, label: URIRef = RDFS.label) -> tuple[str, str]:
    return _text(graph, term, label, "de"), _text(graph, term, label, "en")


def _comment(graph: Graph, term: Node) -> str:
    parts = (_text(graph, term, RDFS.comment, "en"), _text(graph, term, SKOS.scopeNote, "en"))
    return " ".join(part for part in parts if part)


def _domain_range(graph: Graph, term: Node) -> str:
    ends = (_ends(graph, term, RDFS.domain), _ends(graph, term, RDFS.range))
    return " → ".join(end or "any" for end in ends) if any(ends) else ""


def _ends(graph: Graph, term: Node, predicate: URIRef) -> str:
    """The classes at one end of a property; those of a union in their order."""
    end = graph.value(term, predicate)
    union = graph.value(end, OWL.unionOf)
    members = Collection(graph, union) if union else [end] if end else []
    return ", ".join(_name(graph, member) for member in members)


def _names(graph: Graph, term: Node, predicate: URIRef) -> str:
    found = (other for other in graph.objects(term, predicate) if isinstance(other, URIRef))
    return ", ".join(sorted(_name(graph, other) for other in found))


def _name(graph: Graph, term: Node) -> str:
    return f"`{graph.namespace_manager.normalizeUri(str(term))}`"


def _text(graph: Graph, term: Node, predicate: URIRef, language: str | None = None) -> str:
    found = sorted(
        str(value)
        for value in graph.objects(term, predicate)
        if isinstance(value, Literal) and (language is None or value.language == language)
    )
    return " ".join(found)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines
    )


def fresh() -> str:
    """The page as it should be now."""
    return page(ROOT / "ontology")


if __name__ == "__main__":
    PAGE.write_text(fresh(), encoding="utf-8", newline="\n")
