"""What is computed from the statements so that questions are quick: labels, keys, ties.

Nothing in this graph is stated by a source; it is left out of exports.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kgraph import terms
from kgraph.model import Match
from kgraph.names import key, word_key
from kgraph.rdf import Quads
from kgraph.terms import INDEX


def write_labels(quads: Quads, labels: Mapping[str, str]) -> None:
    """One label a thing, different from all others: what answers print."""
    for iri in sorted(labels):
        quads.text(INDEX, iri, terms.LABEL, labels[iri])


def write_keys(quads: Quads, names: Iterable[tuple[str, str]]) -> None:
    """Search keys of (IRI, name) pairs."""
    pairs = sorted(set(names))
    for iri, name in pairs:
        quads.text(INDEX, iri, terms.SEARCH_KEY, key(name))
        quads.text(INDEX, iri, terms.WORD_KEY, word_key(name))


def write_neighbours(quads: Quads, ties: Iterable[tuple[str, str]]) -> None:
    """Which things are tied, once per pair and direction, and to how many: for `connect`."""
    neighbours: dict[str, set[str]] = {}
    for subject, object in sorted(set(ties)):
        quads.link(INDEX, subject, terms.TIED_TO, object)
        neighbours.setdefault(subject, set()).add(object)
        neighbours.setdefault(object, set()).add(subject)
    for iri in sorted(neighbours):
        degree = len(neighbours[iri] - {iri})
        quads.typed(INDEX, iri, terms.DEGREE, str(degree), terms.XSD + "integer")


def distinct_labels(
    names: Mapping[str, Sequence[str]], qualifiers: Mapping[str, str]
) -> dict[str, str]:
    """A label for each IRI: its first name, with a qualifier where several share that name.

    `names` gives each thing's names, the best first; `qualifiers` what tells it apart
    (its place or kind). What is still equal then is numbered in the order of the IRIs.
    """
    sharing: dict[str, list[str]] = {}
    for iri in sorted(names):
        sharing.setdefault(names[iri][0], []).append(iri)
    labels = {}
    for name, iris in sharing.items():
        if len(iris) == 1:
            labels[iris[0]] = name
            continue
        used: dict[str, int] = {}
        for iri in iris:
            label = f"{name} ({qualifiers[iri]})" if qualifiers.get(iri) else name
            used[label] = used.get(label, 0) + 1
            labels[iri] = label if used[label] == 1 else f"{label} [{used[label]}]"
    return labels


def quad_sort_key(quad: Match) -> str:
    """N-Quads order: two builds of the same data compare equal."""
    return str(quad)
