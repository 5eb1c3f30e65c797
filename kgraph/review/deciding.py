"""Decisions -> a queue in which they are made. Nothing here reads or writes files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph.intake.codes import CodeBook
from kgraph.privacy import is_personal
from kgraph.review.queue import (
    ACCEPTED,
    LATER,
    OPEN,
    REJECTED,
    THING,
    TIE,
    ReviewEntry,
    ReviewQueue,
)
from kgraph.words import reviewing as words
from kgraph.words.said import Sayable

#: what one can say of a candidate -> its state afterwards
VERDICTS = {"accept": ACCEPTED, "reject": REJECTED, "later": LATER, "open": OPEN}
_LONGEST_REASON = 500


class ReviewDecision(NamedTuple):
    """What somebody says of an entry; empty fields leave it as it is.

    `same_as` is an id of the graph ("institution/ihk-ulm") or of another entry.
    """

    id: str
    verdict: str
    why: str = ""
    name: str = ""
    kind: str = ""
    relation: str = ""
    same_as: str = ""


class Decided(NamedTuple):
    """The queue after decisions, how many took effect, and what was wrong with others."""

    queue: ReviewQueue
    made: int
    findings: tuple[Sayable, ...]


def decide(
    queue: ReviewQueue, decisions: Iterable[ReviewDecision], codes: CodeBook, when: str
) -> Decided:
    """Make decisions in a queue; those that cannot be are findings, and the entry stays.

    Who accepts a tie accepts the things that it joins; a tie of a rejected thing is refused.
    """
    worker = _Decider(queue, codes, when)
    for decision in decisions:
        worker.take(decision)
    return Decided(
        queue._replace(entries=tuple(worker.entries.values())), worker.count,
        tuple(worker.findings),
    )  # fmt: skip


class _Decider:
    def __init__(self, queue: ReviewQueue, codes: CodeBook, when: str) -> None:
        self.entries = queue.by_id()
        self.codes, self.when = codes, when
        self.count = 0
        self.findings: list[Sayable] = []

    def take(self, decision: ReviewDecision) -> None:
        """Make one decision, or say why not."""
        entry = self.entries.get(decision.id)
        wrong = self._wrong(entry, decision)
        if wrong or entry is None:
            self.findings.append(wrong)
            return
        changed = self._corrected(entry, decision)
        state = VERDICTS[decision.verdict]
        why = " ".join(decision.why.split())
        if (changed, state) == (entry, entry.state) and why in ("", entry.why):
            return
        if state == OPEN:
            changed = changed._replace(state=state, decided="", why="")
        else:
            changed = changed._replace(state=state, decided=self.when, why=why)
        if entry.what == TIE and state == ACCEPTED:
            refused = self._unjoined(changed)
            if refused:
                self.findings.append(refused)
                return
            self._accept_ends(changed)
        self.entries[entry.id] = changed
        self.count += 1

    def _wrong(self, entry: ReviewEntry | None, decision: ReviewDecision) -> Sayable:
        """What is wrong with a decision, "" for nothing."""
        if entry is None:
            return words.NO_ENTRY.of(id=decision.id)
        if decision.verdict not in VERDICTS:
            return words.NO_VERDICT.of(id=decision.id, verdict=decision.verdict)
        if len(decision.why) > _LONGEST_REASON or is_personal(decision.why):
            return words.REASON_PERSONAL.of(id=decision.id, n=_LONGEST_REASON)
        if decision.name and is_personal(decision.name):
            return words.REASON_PERSONAL.of(id=decision.id, n=_LONGEST_REASON)
        if decision.kind and not self.codes.kind(decision.kind)[1]:
            return words.NO_KIND.of(id=decision.id, kind=decision.kind)
        if decision.relation and not self.codes.relation(decision.relation):
            return words.NO_RELATION.of(id=decision.id, relation=decision.relation)
        return ""

    def _corrected(self, entry: ReviewEntry, decision: ReviewDecision) -> ReviewEntry:
        if entry.what == TIE:
            return self._related(entry, decision.relation)
        changed = entry
        if decision.name:
            changed = changed._replace(name=" ".join(decision.name.split()))
        if decision.kind:
            own, kind = self.codes.kind(decision.kind, entry.type.lower())
            if not kind:
                own, kind = self.codes.kind(decision.kind)
            changed = changed._replace(type=_type(own), kind=kind)
        if decision.same_as:
            changed = changed._replace(same_as=decision.same_as)
        return changed

    def _related(self, entry: ReviewEntry, word: str) -> ReviewEntry:
        """A tie with another relation; one that is said from the other end turns it round."""
        reading = self.codes.relation(word) if word else None
        if reading is None:
            return entry
        if reading.inverse and entry.end:
            entry = entry._replace(start=entry.end, end=entry.start)
        role = entry.role if reading.relation == entry.relation else ""
        return entry._replace(relation=reading.relation, role=role)

    def _unjoined(self, tie: ReviewEntry) -> Sayable:
        """Why a tie cannot be accepted, "" when it can."""
        ends = [self.entries.get(own) for own in (tie.start, tie.end) if own]
        for end in ends:
            if end is None or end.state == REJECTED:
                return words.END_REJECTED.of(id=tie.id, name=end.name if end else tie.start)
        types = [end.type.lower() for end in ends if end] + ["region"][: not tie.end]
        if not self.codes.fits(tie.relation, *types):
            return words.ENDS_DO_NOT_FIT.of(id=tie.id, relation=tie.relation)
        return ""

    def _accept_ends(self, tie: ReviewEntry) -> None:
        for own in (tie.start, tie.end):
            end = self.entries.get(own)
            if end and end.state != ACCEPTED:
                self.entries[own] = end._replace(state=ACCEPTED, decided=self.when)
                self.count += 1


def offered(queue: ReviewQueue) -> list[ReviewEntry]:
    """What is open, in the order to decide it: things, the surest first, each with its ties.

    A tie comes once its second thing has had its turn; ties of rejected things do not come.
    """
    entries = queue.by_id()
    shown: set[str] = set()
    found: list[ReviewEntry] = []
    things = sorted(
        (e for e in queue.entries if e.what == THING), key=lambda e: -float(e.score or 0)
    )
    for thing in things:
        shown.add(thing.id)
        if thing.is_open:
            found.append(thing)
        ends = (e for e in queue.entries if e.what == TIE and thing.id in (e.start, e.end))
        for tie in sorted(ends, key=lambda e: -float(e.score or 0)):
            both = {own for own in (tie.start, tie.end) if own}
            if tie.is_open and both <= shown and not _refused(both, entries):
                found.append(tie)
    return found


def _refused(ends: Iterable[str], entries: dict[str, ReviewEntry]) -> bool:
    """Whether a thing is rejected or no longer named."""
    own = [entries[one] for one in ends if one in entries]
    return any(one.state == REJECTED or one.change == "gone" for one in own)


def _type(segment: str) -> str:
    """The name of a class by its segment in an IRI: "institution" -> "Institution"."""
    return next((name for name in _CLASSES if name.lower() == segment), "Institution")


_CLASSES: Sequence[str] = ("Network", "Institution", "Project", "Programme", "Event")
