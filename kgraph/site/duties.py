"""Who is responsible for a Kreis, by reference: a part of its page, apart from the documents."""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.responsible import KINDS, Responsible, in_district, is_known
from kgraph.html.site.values import Duties, Duty
from kgraph.site.book import Book
from kgraph.words.responsible import WORDS


def duties(book: Book, district: str) -> Duties | None:
    """The bodies responsible for a Kreis, a kind without one included; None without references."""
    if not is_known(book.graph):
        return None
    say, found = WORDS[book.language], in_district(book.graph, district)
    rows: list[Duty] = []
    for kind in KINDS:
        label = book.graph.label(f"{terms.VOCABULARY}institution-kind/{kind}")
        own = [one for one in found if one.kind == kind]
        rows += [_duty(book, label, one) for one in own]
        if not own:
            rows.append(Duty(label, None, "", say["not_covered"], "", ()))
    columns = tuple(say[word] for word in ("kind", "body", "confidence", "place"))
    return Duties(say["heading"], say["heading_note"], columns, tuple(rows))


def _duty(book: Book, kind: str, one: Responsible) -> Duty:
    code = "derived" if one.is_derived else "stated"
    confidence = book.graph.label(f"{terms.VOCABULARY}confidence/{code}")
    body, citations = book.link(one.body), book.cite(one.evidence)
    return Duty(kind, body, one.part, confidence, one.how, citations)


def only_reference(book: Book) -> str:
    """How many bodies only references name, as a sentence; "" without references."""
    bodies = book.known.bodies()
    return WORDS[book.language]["counts"].format(bodies=book.number(bodies)) if bodies else ""
