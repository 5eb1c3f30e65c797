"""What things are called in answers, and forms by which they are found.

A graph of its own: a label is put together from what sources state (a name, and a place or kind
where several share it), and a hidden form is what people type, not what a source prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.terms import LABELS


def write_labels(quads: Quads, labels: Mapping[str, str]) -> None:
    """One label a thing, different from all others: what answers print."""
    for iri in sorted(labels):
        quads.text(LABELS, iri, terms.LABEL, labels[iri])


def write_forms(quads: Quads, forms: Iterable[tuple[str, str]]) -> None:
    """Other forms of (IRI, form) pairs by which a thing is found; never also a name of it."""
    for iri, form in sorted(set(forms)):
        quads.text(LABELS, iri, terms.HIDDEN_LABEL, form, "de")


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
