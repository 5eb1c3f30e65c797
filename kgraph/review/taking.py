"""A document into the workspace, and decisions about it: each one change, whole or not at all."""

from __future__ import annotations

import csv
import datetime
import hashlib
import io
import os
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kgraph.documents import lexicon
from kgraph.errors import BadQuestion, DataHasErrors
from kgraph.intake.proposal import source_of
from kgraph.opening import Where
from kgraph.pipeline.taking import Desk, desk, trial
from kgraph.quoting import KeptDocument, kept_documents
from kgraph.quoting import kept as registry
from kgraph.readers.documents import passages
from kgraph.recognition import Recognised
from kgraph.recognition.persons import without_persons
from kgraph.records import TextPassage
from kgraph.review.deciding import Decided, ReviewDecision, decide
from kgraph.review.merging import Rereading, merged
from kgraph.review.queue import ReviewQueue, candidates_of, queue_of, written
from kgraph.review.tabling import Tabled, tabled
from kgraph.words import reviewing as words
from kgraph.words.said import Said, Sayable
from kgraph.workspace import Workspace
from kgraph.workspace.history import WorkspaceChange
from kgraph.workspace.writing import document_name

#: of the source that a document becomes; conventions hold for the kind "document" only
_KIND = "reviewed"
Say = Callable[[Sayable], None]


class Saved(NamedTuple):
    """What a change did: the queue as it is now, and the number of its entry, 0 for none."""

    queue: ReviewQueue
    number: int


class Review:
    """The queues of a workspace, opened to be decided."""

    def __init__(self, where: Where, own: Workspace, say: Say) -> None:
        self.where, self.workspace, self._say = where, own, say
        self._desks: dict[str, Desk] = {}

    def desk(self, source: str) -> Desk:
        """What the graph knows beside a document."""
        if source not in self._desks:
            folder = os.path.join(self.workspace.tables, source)
            self._desks[source] = desk(self.where.folders, folder)
        return self._desks[source]

    def take_in(self, path: str, found: Recognised, source: str = "") -> tuple[Saved, Rereading]:
        """Keep a document with its text, and put its candidates into the queue.

        A document of the same name is its new version: decisions stay with what it still says.
        """
        source = source or source_of(path)
        self._not_taken(source)
        again = merged(queue_of(self.workspace, source).entries, candidates_of(found))
        queue = ReviewQueue(source, again.entries)
        title = words.READ_TITLE.of(file=os.path.basename(path))
        return self._save(queue, title, path), again

    def decide(self, queue: ReviewQueue, decisions: Sequence[ReviewDecision]) -> Decided:
        """Make decisions in a queue; nothing is written yet."""
        return decide(queue, decisions, self.desk(queue.source).ground.codes, _now())

    def save(self, queue: ReviewQueue, count: int) -> Saved:
        """Write a queue and the tables that come of it.

        Raises DataHasErrors, and changes nothing, when the next build would refuse the rows.
        """
        return self._save(queue, words.DECIDED_TITLE.of(n=count, source=queue.source))

    def table(self, queue: ReviewQueue) -> Tabled:
        """The rows of what is accepted."""
        known = self.desk(queue.source)
        document = kept_documents(self.workspace).get(queue.source)
        title = document.title if document else queue.source
        row = {"id": queue.source, "title": title, "kind": _KIND}
        row |= {"publisher": self._publisher(queue.source)}
        return tabled(queue, row, known.known, known.ground.codes, known.ground.places)

    def _publisher(self, source: str) -> str:
        """The publisher that somebody wrote into the table of the source."""
        path = os.path.join(self.workspace.tables, source, "sources.csv")
        if not os.path.isfile(path):
            return ""
        with open(path, encoding="utf-8-sig", newline="") as file:
            return next((row.get("publisher") or "" for row in csv.DictReader(file)), "")

    def _not_taken(self, source: str) -> None:
        """A list that was added under the same name stays as it is."""
        own = kept_documents(self.workspace)
        if source not in own and source in self.workspace.sources():
            raise BadQuestion(words.SOURCE_TAKEN.of(source=source))

    def _save(self, queue: ReviewQueue, title: Said, path: str = "") -> Saved:
        made = self.table(queue)
        known = self.desk(queue.source)
        decisions = [
            {"a": own, "judgement": "same", "b": body, "reason": str(title.say("de"))}
            for own, body in made.same
        ]
        findings = trial(known, made.rows, decisions, queue.file) if made.rows else []
        if findings:
            raise DataHasErrors(findings)
        language = self.workspace.settings.language
        files = [os.path.basename(path)] if path else []
        with self.workspace.change(title.say(language), files, self._say) as change:
            if path:
                keep(change, queue.source, path)
            change.write(queue.file, written(queue.entries))
            change.replace_source(queue.source, made.rows)
            if decisions:
                change.decide(decisions)
        self._desks.pop(queue.source, None)
        return Saved(queue, change.entry.number if change.entry else 0)


def keep(change: WorkspaceChange, source: str, path: str) -> KeptDocument:
    """Keep a document with its text, and list it as that of a source."""
    file = change.keep_document(path)
    content = change.contents[file] or b""
    found = without_persons(passages(path), lexicon().first_names)
    text = _text(found)
    name = document_name(f"{os.path.basename(path)}.csv", text)
    change.write(name, text)
    kept = KeptDocument(
        source, os.path.basename(path), file, name, hashlib.sha256(content).hexdigest(), _now()
    )
    before = (change.content(registry.LIST) or b"").decode("utf-8-sig")
    others = registry.parsed(before)
    if source in others and others[source]._replace(read="") == kept._replace(read=""):
        return others[source]
    change.write(registry.LIST, registry.written([*(others | {source: kept}).values()]))
    return kept


def _text(found: Sequence[TextPassage]) -> bytes:
    """The text of a document with its places, as a table."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(("locator", "text"))
    writer.writerows(found)
    return buffer.getvalue().encode()


def _now() -> str:
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")
