"""The queue as one HTML file: no server, no request; decisions are saved as a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph import resources
from kgraph.graph.stored import StoredGraph
from kgraph.html.singlefile import embedded, fingerprint, one_script, raw, template
from kgraph.review.listing import CodeLabels, ShownEntry, kind_choices, place, relation_choices
from kgraph.review.queue import THING
from kgraph.words import reviewing as words


def page(entries: Sequence[ShownEntry], graph: StoredGraph) -> str:
    """The HTML text of the page on which the entries are decided."""
    script, style = one_script("review/main"), resources.text("viz", "static", "review.css")
    html: str = template("review.html").render(
        language=graph.language, words=words.PAGE[graph.language],
        data=embedded(data(entries, graph)), style=raw(style), script=raw(script),
        script_hash=fingerprint(script), style_hash=fingerprint(style),
    )  # fmt: skip
    return html


def data(entries: Sequence[ShownEntry], graph: StoredGraph) -> dict[str, Any]:
    """What the scripts of the page read, as JSON values."""
    labels = CodeLabels(graph)
    return {
        "words": words.PAGE[graph.language] | words.COLUMNS[graph.language]
        | {"new": words.NEW.say(graph.language)},
        "verdicts": {code: own.say(graph.language) for code, own in words.VERDICTS.items()},
        "kinds": kind_choices(graph), "relations": relation_choices(graph),
        "places": relation_choices(graph, places=True),
        "entries": [_entry(one, labels) for one in entries],
    }  # fmt: skip


def _entry(one: ShownEntry, labels: CodeLabels) -> dict[str, Any]:
    entry, language = one.entry, labels.language
    return {
        "key": entry.id, "document": one.source, "what": entry.what, "name": one.name,
        "to": one.to, "kind": entry.kind if entry.what == THING else "",
        "relation": entry.relation, "ends": [own for own in (entry.start, entry.end) if own],
        "isPlace": bool(entry.place), "same_as": entry.same_as, "reason": entry.why,
        "since": entry.since, "until": entry.until, "change": entry.change,
        "place": place(one, language), "score": float(entry.score or 0), "why": one.reason,
        "quote": [list(part) for part in one.quote.parts] if one.quote else [],
        "label": words.WHAT[entry.what].say(language),
        "relationLabel": labels.relation(entry.relation),
    }  # fmt: skip
