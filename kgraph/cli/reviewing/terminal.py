"""Candidates one after the other in a terminal: the sentence with its names marked, one key."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from kgraph.output import clean
from kgraph.quoting import Quotes
from kgraph.review import listing
from kgraph.review.deciding import ReviewDecision, offered
from kgraph.review.listing import CodeLabels, ShownEntry
from kgraph.review.queue import THING, ReviewQueue, queue_of
from kgraph.words import reviewing as words
from kgraph.words.said import Sayable, say

if TYPE_CHECKING:
    from kgraph.cli.reviewing.session import ReviewSession

#: decisions after which they are written, so that a closed window costs few
_KEPT_AFTER = 20


def ask(session: ReviewSession, chosen: Sequence[ShownEntry]) -> None:
    """Go through the entries; what was decided is written at the end, however it ends."""
    for source in dict.fromkeys(one.source for one in chosen):
        own = {one.entry.id for one in chosen if one.source == source}
        walk = _Walk(session, source, own)
        try:
            with _closed_window_ends():
                walk.go()
        finally:
            walk.keep()
        if walk.is_over:
            return


class _Walk:
    """One document: where one is, what was said so far, and the way back."""

    def __init__(self, session: ReviewSession, source: str, wanted: set[str]) -> None:
        self._session = session
        self._wanted = wanted
        self.queue: ReviewQueue = queue_of(session.workspace, source)
        self._language: str = session.language
        self._quotes = Quotes(session.workspace)
        self._labels = CodeLabels(session.graph)
        self._back: list[tuple[ReviewQueue, set[str]]] = []
        self._seen: set[str] = set()
        self._unkept = 0
        self.is_over = False

    def go(self) -> None:
        """Show what is open until nothing is, or until somebody quits."""
        while not self.is_over:
            rest = [
                e for e in offered(self.queue) if e.id in self._wanted and e.id not in self._seen
            ]
            if not rest:
                return
            one = listing.shown(self.queue, rest[:1], self._quotes, self._language)[0]
            self._show(one, len(self._seen) + 1, len(self._seen) + len(rest))
            self._answer(one)
            if self._unkept >= _KEPT_AFTER:
                self.keep()

    def _show(self, one: ShownEntry, at: int, n: int) -> None:
        entry, language = one.entry, self._language
        place = listing.place(one, language)
        click.echo()
        self._say(words.PROGRESS.of(at=at, n=n, source=one.source, place=place))
        parts = one.quote.parts if one.quote else ()
        pieces = (click.style(_piece(text), reverse=True) if own else _piece(text)
                  for text, own in parts)  # fmt: skip
        click.echo("  " + "".join(pieces))
        if entry.what == THING:
            what = f"{one.name}  ({self._labels.kind(entry) or entry.type})"
        else:
            what = f"{one.name} – {self._labels.relation(entry.relation)} – {one.to}"
        click.echo("  " + click.style(clean(what), bold=True))
        self._say(words.WHY_PROPOSED.of(reason=one.reason, score=float(entry.score or 0)))
        if entry.known:
            known = "/".join(entry.known.rsplit("/", 2)[-2:])
            self._say(words.IS_KNOWN.of(label=one.name, id=known))

    def _answer(self, one: ShownEntry) -> None:
        """One key, until it is one that means something."""
        while True:
            click.echo(words.ASK.say(self._language))
            action = words.KEYS.get(_key(), "")
            if action == "quit":
                self.is_over = True
                return
            if action == "back":
                if self._back:
                    self.queue, self._seen = self._back.pop()
                    self._unkept += 1
                    return
                self._say(words.FIRST_ALREADY)
            elif action and self._decided(one, action):
                return

    def _decided(self, one: ShownEntry, action: str) -> bool:
        """Whether the decision could be made; what is wrong is said."""
        decision = self._decision(one, action)
        made = self._session.review.decide(self.queue, [decision])
        for finding in made.findings:
            self._say(finding)
        if made.findings:
            return False
        self._back.append((self.queue, set(self._seen)))
        self.queue = made.queue
        self._seen.add(one.entry.id)
        self._unkept += made.made
        return True

    def _decision(self, one: ShownEntry, action: str) -> ReviewDecision:
        entry, key = one.entry, one.entry.id
        if action == "reject":
            return ReviewDecision(key, "reject", self._prompt(words.ASK_WHY))
        if action == "same":
            return ReviewDecision(key, "accept", same_as=self._prompt(words.ASK_SAME))
        if action == "correct" and entry.what == THING:
            name = self._prompt(words.ASK_NAME, entry.name)
            kind = self._prompt(words.ASK_KIND, self._labels.kind(entry))
            return ReviewDecision(key, "accept", name=name, kind=kind)
        if action == "correct":
            own = self._prompt(words.ASK_RELATION, self._labels.relation(entry.relation))
            return ReviewDecision(key, "accept", relation=own)
        return ReviewDecision(key, action)

    def _prompt(self, question: Sayable, default: str = "") -> str:
        text = say(question, self._language)
        return str(click.prompt(text, default=default, show_default=bool(default))).strip()

    def keep(self) -> None:
        """Write what was decided since the last time."""
        if not self._unkept:
            return
        self._unkept = 0
        before = queue_of(self._session.workspace, self.queue.source).by_id()
        count = sum(before.get(entry.id) != entry for entry in self.queue.entries)
        if count:
            self._session.save(self.queue, count)

    def _say(self, message: Sayable) -> None:
        click.echo("  " + clean(say(message, self._language)))


def _piece(text: str) -> str:
    """A piece of a sentence without what would steer the terminal, its blanks kept."""
    lead = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()) :] if text.strip() else ""
    return lead + clean(text.strip()) + tail


@contextlib.contextmanager
def _closed_window_ends() -> Iterator[None]:
    """A window that is closed ends the review as Ctrl-C does, so that its decisions are kept."""
    closes = getattr(signal, "SIGHUP", None)
    if closes is None:
        yield
        return
    before = signal.signal(closes, _interrupt)
    try:
        yield
    finally:
        signal.signal(closes, before)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _key() -> str:
    """The key that was pressed, small; that of an interrupt ends the review."""
    try:
        return click.getchar().casefold()
    except (KeyboardInterrupt, EOFError):
        return "q"
