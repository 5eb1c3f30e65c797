"""The queue of a document: one entry a candidate, as a table that people can read, too."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph.errors import BadQuestion
from kgraph.names import fold
from kgraph.recognition import Recognised, ThingCandidate, TieCandidate
from kgraph.words import reviewing as words
from kgraph.workspace import Workspace
from kgraph.workspace.writing import table_text

OPEN, ACCEPTED, REJECTED, LATER = "open", "accepted", "rejected", "later"
STATES = (OPEN, ACCEPTED, REJECTED, LATER)
THING, TIE = "thing", "tie"
#: what another reading of a document changed
NEW, GONE = "new", "gone"
_DIGITS = 8
#: (relation, type of its end) -> the relation that the ontology has for it; the cue is the role
_FITTING = {
    ("partner-in", "Network"): "member-of", ("partner-in", "Event"): "takes-part-in",
    ("partner-in", "Institution"): "cooperates-with", ("member-of", "Project"): "partner-in",
    ("member-of", "Programme"): "partner-in", ("member-of", "Event"): "takes-part-in",
    ("runs", "Event"): "organises", ("coordinates", "Institution"): "runs",
}  # fmt: skip


class ReviewEntry(NamedTuple):
    """A candidate and what was decided about it.

    `id` comes of what was first proposed, so that it stays when name or relation are corrected and
    when the document is read again. A thing has name, type and kind; a tie the ids of the entries
    it joins (`start`, `end`; for a place `end` is "" and `place` its name) and the relation.
    """

    id: str
    what: str
    state: str = OPEN
    decided: str = ""  # when, ISO 8601
    why: str = ""
    change: str = ""
    name: str = ""
    type: str = ""
    kind: str = ""
    same_as: str = ""  # an id of the graph, or of another entry
    start: str = ""
    relation: str = ""
    end: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    mention: str = ""
    locator: str = ""
    score: str = ""
    reason: str = ""
    cue: str = ""
    known: str = ""  # the thing of the graph that has the name
    aliases: str = ""
    role: str = ""  # the document's word, where the relation is not quite it

    @property
    def is_open(self) -> bool:
        """Whether somebody has still to decide: what is for later is open, too."""
        return self.state in (OPEN, LATER) and self.change != GONE

    @property
    def counts(self) -> bool:
        """Whether it is accepted and the document still says so."""
        return self.state == ACCEPTED and self.change != GONE


class ReviewQueue(NamedTuple):
    """The entries of one document; `source` is the id of the source it becomes."""

    source: str
    entries: tuple[ReviewEntry, ...]

    def by_id(self) -> dict[str, ReviewEntry]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self.entries}

    @property
    def file(self) -> str:
        """The name of the table in the workspace."""
        return f"review/{self.source}.csv"


def candidates_of(found: Recognised) -> list[ReviewEntry]:
    """The entries for what a document names and states.

    Bodies without a name are left out, and so are ties of them: nothing could be said of them
    that another document means, too. Places come with the tie that ends at them.
    """
    named = [one for one in found.things if not one.generic and one.type != "Region"]
    things = {fold(one.name): _thing(one) for one in named}
    places = {fold(one.name) for one in found.things if one.type == "Region"}
    ties = [
        _tie(one, things[fold(one.start)].id, things.get(fold(one.end)))
        for one in found.ties
        if fold(one.start) in things and (fold(one.end) in things or fold(one.end) in places)
    ]
    return _once([*things.values(), *ties])


def _thing(one: ThingCandidate) -> ReviewEntry:
    return ReviewEntry(
        _id(THING, one.name), THING, name=one.name, type=one.type, kind=one.kind,
        mention=one.mention, locator=one.locator, score=f"{one.score:.2f}", reason=one.reason,
        known=one.id, aliases=" | ".join(one.aliases),
    )  # fmt: skip


def _tie(one: TieCandidate, start: str, end: ReviewEntry | None) -> ReviewEntry:
    """The entry of a tie; a relation that such an end cannot have becomes the one that it can."""
    relation = _FITTING.get((one.relation, end.type if end else ""), one.relation)
    return ReviewEntry(
        _id(TIE, one.start, one.relation, one.end), TIE, start=start, relation=relation,
        role=one.cue if relation != one.relation else "",
        end=end.id if end else "", place="" if end else one.end, since=one.since,
        until=one.until, locator=one.locator, score=f"{one.score:.2f}", reason=one.reason,
        cue=one.cue,
    )  # fmt: skip


def _once(entries: Iterable[ReviewEntry]) -> list[ReviewEntry]:
    return list({entry.id: entry for entry in entries}.values())


def _id(*parts: str) -> str:
    whole = "|".join(fold(part) for part in parts)
    return hashlib.sha256(whole.encode()).hexdigest()[:_DIGITS]


def queues(workspace: Workspace) -> list[ReviewQueue]:
    """The queues of all documents of a workspace, by source."""
    folder = workspace.path("review")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [
        queue_of(workspace, name.removesuffix(".csv"))
        for name in names if name.endswith(".csv") and name != "documents.csv"
    ]  # fmt: skip


def queue_of(workspace: Workspace, source: str) -> ReviewQueue:
    """The queue of a source, empty without one. Raises BadQuestion for a table that is broken."""
    queue = ReviewQueue(source, ())
    path = workspace.path(*queue.file.split("/"))
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return queue._replace(entries=tuple(parsed(file.read())))
    except FileNotFoundError:
        return queue
    except (UnicodeDecodeError, ValueError) as error:
        raise BadQuestion(words.QUEUE_BROKEN.of(path=path)) from error


def parsed(text: str) -> list[ReviewEntry]:
    """The entries of a table; raises ValueError when it is none of ours."""
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if not {"id", "what", "state"} <= set(reader.fieldnames or ()):
        raise ValueError(reader.fieldnames)
    known = set(ReviewEntry._fields)
    rows = [{n: (v or "").strip() for n, v in row.items() if n in known} for row in reader]
    if any(row["what"] not in (THING, TIE) or row["state"] not in STATES for row in rows):
        raise ValueError("state")
    return [ReviewEntry(**row) for row in rows]


def written(entries: Sequence[ReviewEntry]) -> bytes:
    """The table of the entries."""
    return table_text([entry._asdict() for entry in entries]).encode()
