"""A thing is confirmed by those who keep the workspace: a source of its own, with its date."""

from __future__ import annotations

import csv
import datetime
import io

from kgraph import terms
from kgraph.asking.judging import named
from kgraph.cli._options import Where, open_graph, say_beside
from kgraph.cli.workspace import needed
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Thing
from kgraph.readers import THING_TABLES
from kgraph.records import Record
from kgraph.validation import check_privacy
from kgraph.words import workspace as words
from kgraph.workspace import Workspace
from kgraph.workspace.writing import WorkspaceChange

#: the folder of tables that holds what was confirmed
_SLUG = "confirmed"
_TABLES = {segment: table for table, segment in THING_TABLES.items()}


def confirm(name: str, reason: str, where: Where, lang: str) -> Table:
    """Note that a thing is still as it is; `reason` says how that is known.

    Columns name, confirmed, source. Raises BadQuestion outside a workspace, for what is no
    network, institution, project ..., and for a reason that names a person's data.
    """
    own = needed(where)
    graph = open_graph(where, lang)
    thing = named(graph, name)
    segment = thing.id.removeprefix(terms.ID).split("/", 1)[0]
    if segment not in _TABLES:
        raise BadQuestion(words.NOT_CONFIRMED.of(name=thing.label))
    if not reason.strip():
        raise BadQuestion(words.REASON_NEEDED)
    today = datetime.date.today().isoformat()
    source = _source(thing, today, own)
    source["note"] = " ".join(reason.split())
    findings = list(check_privacy(Record("sources", "sources.csv", 1, source)))
    if findings:
        first = findings[0]
        raise BadQuestion(words.REASON_REFUSED.of(message=first.wrong, advice=first.todo))
    title = words.CONFIRMED_TITLE.say(own.settings.language, name=thing.label)
    with own.change(title, say=say_beside) as change:
        table = _TABLES[segment]
        rows = {name: _rows(change, name) for name in ("sources", *_TABLES.values())}
        kept = [row for row in rows["sources"] if row["id"] != source["id"]]
        rows["sources"] = [*kept, source]
        rows[table] = [row for row in rows[table] if row["source"] != source["id"]]
        rows[table].append(_mention(graph, thing, source["id"], len(rows[table]) + 2))
        change.replace_source(_SLUG, {name: own for name, own in rows.items() if own})
    return Table(("label", "confirmed", "source"), [(thing.label, today, source["id"])], 1)


def _source(thing: Thing, today: str, own: Workspace) -> dict[str, str]:
    settings, language = own.settings, own.settings.language
    slug = thing.id.rpartition("/")[2]
    return {
        "id": f"{_SLUG}-{today}-{slug}",
        "title": words.CONFIRMED_SOURCE.say(language, name=thing.label, date=today),
        "publisher": settings.publisher or settings.name,
        "issued": today,
        "kind": "table",
    }


def _mention(graph: StoredGraph, thing: Thing, source: str, row: int) -> dict[str, str]:
    kinds = [kind.rpartition("/")[2] for kind in graph.values(thing.id, terms.KIND)]
    names = graph.values(thing.id, terms.PREF_LABEL)
    return {
        "id": thing.id.rpartition("/")[2],
        "name": names[0] if names else thing.label,
        "kind": kinds[0] if kinds else "other",
        "source": source,
        "locator": f"row={row}",
    }


def _rows(change: WorkspaceChange, table: str) -> list[dict[str, str]]:
    content = change.content(f"tables/{_SLUG}/{table}.csv") or b""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
