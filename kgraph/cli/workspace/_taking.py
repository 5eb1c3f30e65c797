"""One call of `add`: files are proposed against the workspace, tried, and taken in."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kgraph.cli._options import Where
from kgraph.cli.workspace._editing import outcome
from kgraph.errors import BadQuestion
from kgraph.intake.codes import codes
from kgraph.intake.comparing import statements, things
from kgraph.intake.copying import against_copy
from kgraph.intake.mapping.sentence import sentence
from kgraph.intake.mapping.text import parsed, written
from kgraph.intake.outcome import Outcome
from kgraph.intake.preview import preview
from kgraph.intake.proposal import Proposal, Wishes, propose, source_of
from kgraph.intake.sheets import Choice, content_of, read_book
from kgraph.pipeline.reading import ontology
from kgraph.pipeline.taking import Desk, desk, trial
from kgraph.records import Finding
from kgraph.words.intake import preview as words
from kgraph.words.said import Sayable
from kgraph.workspace import Workspace, journal

#: a source of so many things is not replaced altogether by chance
_MANY = 3


class Shown(NamedTuple):
    """A file with what it would add, and what it is held against."""

    path: str
    proposal: Proposal
    desk: Desk
    #: why no copy of the file is kept
    no_copy: Sequence[Sayable] = ()


class Session:
    """What the user said in one call; `answers` and `decisions` grow while they are asked."""

    def __init__(
        self, where: Where, encoding: str = "", sheets: Sequence[str] = (), named: str = "",
        source: str = "", answers: Mapping[str, str] | None = None,
        decisions: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self._where = where
        self._choice = Choice(encoding, tuple(sheets))
        self._named = named
        self._source = source
        self.answers = dict(answers or {})
        self.decisions = dict(decisions or {})
        #: decisions that none of the files so far has used; None before the first
        self._unused: set[tuple[str, str]] | None = None

    def check_decisions(self) -> None:
        """Raises BadQuestion for a decision that decides nothing in any of the files."""
        for name, own in sorted(self._unused or ()):
            raise BadQuestion(words.UNUSED_SAME.of(name=name, id=own))

    @property
    def workspace(self) -> Workspace:
        """The workspace that takes the files in."""
        own = self._where.workspace
        assert own is not None  # `needed` has looked
        return own

    def propose(self, path: str) -> Shown:
        """What a file would add. Raises BadQuestion for a mapping that is wrong."""
        source = self._source or source_of(path)
        own = os.path.join(self.workspace.tables, source)
        known = desk(self._where.folders, own)
        mappings = self._mappings()
        if self._named and self._named not in [mapping.name for mapping in mappings]:
            names = [mapping.name for mapping in mappings] or words.NONE
            raise BadQuestion(words.NO_MAPPING.of(name=self._named, known=names))
        publisher = self.workspace.settings.publisher
        wishes = Wishes(self.answers, self.decisions, mappings, self._named, source, publisher)
        book = read_book(path, self._choice)
        name = os.path.basename(path)
        found = propose(book, name, known.known, known.ground, wishes)
        self._unused = {*found.unused} if self._unused is None else self._unused & {*found.unused}
        no_copy = against_copy(content_of(path), book, found) if found.rows else []
        return Shown(path, found, known, no_copy)

    def edits(self, path: str) -> Outcome | None:
        """What the edits of our own workbook do; None when the file is another one."""
        return outcome(self._where, path, codes(ontology()))

    def _mappings(self) -> list:  # type: ignore[type-arg]
        folder = self.workspace.mappings
        names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        found = []
        for name in names:
            if name.endswith(".toml"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    found.append(parsed(file.read(), name.removesuffix(".toml")))
        return found

    def preview(self, shown: Shown, language: str, whole: bool = False) -> list[str]:
        """The lines that show what would happen."""
        return preview(
            shown.proposal,
            shown.desk.old,
            language,
            whole,
            shown.no_copy,
            shown.desk.ground.codes.named,
        )

    def checked(self, shown: Shown, language: str) -> Iterator[str]:
        """How the tables of a file are read, and what is wrong with them."""
        for told in shown.proposal.tables:
            yield sentence(told.mapping, told.region, language)
            if told.known:
                yield "  " + words.BY_MAPPING.say(language, name=told.known)
        for finding in shown.proposal.findings:
            yield finding.say(language)

    def changes(self, shown: Shown) -> bool:
        """Whether anything would be other than it is."""
        old, new = shown.desk.old, shown.proposal.rows
        first, second = things(old, new), statements(old, new)
        moved = _plain(old) != _plain(new)
        return moved or any((*first[:3], *second[:3]))

    def replaces_all(self, shown: Shown) -> bool:
        """Whether nothing of the source would stay, and nobody has named the source."""
        old, new = (
            {
                row["id"]
                for table in rows
                if table != "sources"
                for row in rows[table]
                if row.get("id")
            }
            for rows in (shown.desk.old, shown.proposal.rows)
        )
        return not self._source and len(old) >= _MANY and not old & new

    def trial(self, shown: Shown) -> list[Finding]:
        """What a build would find wrong with the rows."""
        rows = self._judgements(shown)
        return trial(shown.desk, shown.proposal.rows, rows, shown.proposal.file)

    def take(self, shown: Shown) -> int:
        """Take the rows in as one change; the number of its entry in the history."""
        proposal = shown.proposal
        own = self.workspace
        title = words.CHANGE_TITLE.say(own.settings.language, files=[proposal.file])
        with own.change(title, [proposal.file]) as change:
            change.replace_source(proposal.source, proposal.rows)
            if not shown.no_copy:  # a copy would hold what must not be stored
                change.keep_document(shown.path)
            for name, text in self.texts(shown):
                change.write_mapping(name, text)
            self._forget(change, shown)
            decided = self._judgements(shown)
            if decided:
                change.decide(decided)
        return change.entry.number if change.entry else 0

    def texts(self, shown: Shown, every: bool = False) -> list[tuple[str, str]]:
        """The mappings that were guessed, as TOML; `every` has those that were known too."""
        found = [told for told in shown.proposal.tables if every or not told.known]
        source = shown.proposal.source
        names = [source if not place else f"{source}-{place + 1}" for place in range(len(found))]
        return [(name, written(told.mapping)) for name, told in zip(names, found, strict=True)]

    def _judgements(self, shown: Shown) -> list[dict[str, str]]:
        """What was decided about new things: another than what is known, or one of a reference."""
        reason = words.DECIDED.say(self.workspace.settings.language, file=shown.proposal.file)
        fresh = {name: own for name, own in shown.proposal.things if own.is_new}
        bodies = {profile.id for profile in shown.desk.known.reference}
        same = [
            {"a": fresh[name].id, "judgement": "same", "b": _bare(value), "reason": reason}
            for name, value in self.decisions.items()
            if name in fresh and _bare(value) in bodies
        ]
        return same + [
            {"a": pair.second.id, "judgement": "different", "b": fresh[name].id, "reason": reason}
            for name, value in self.decisions.items()
            if value == "new" and name in fresh
            for pair in shown.proposal.near.get(name, ())
        ]

    def _forget(self, change: object, shown: Shown) -> None:
        """Take out decisions about things that nothing names any more."""
        old = {row["id"] for rows in shown.desk.old.values() for row in rows if row.get("id")}
        new = {row["id"] for rows in shown.proposal.rows.values() for row in rows if row.get("id")}
        gone = old - new - shown.desk.known.taken
        content = change.content("judgements.csv") or b""  # type: ignore[attr-defined]
        kept, count = journal.removed(
            content,
            lambda row: any(row.get(end, "").rpartition("/")[2] in gone for end in "ab"),
            journal.column_of,
        )
        if gone and count:
            change.write("judgements.csv", kept)  # type: ignore[attr-defined]


def _bare(identifier: str) -> str:
    return identifier.rpartition("/")[2]


def _plain(rows: Mapping[str, Sequence[Mapping[str, str]]]) -> object:
    return {
        table: sorted(tuple(sorted((c, t) for c, t in row.items() if t)) for row in found)
        for table, found in rows.items()
        if found
    }
