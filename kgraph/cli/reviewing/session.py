"""One call of `review`: the queues of a workspace, and what is done with them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import click

from kgraph.cli._files import write_file
from kgraph.cli._options import Where, open_graph
from kgraph.cli.reviewing.others import OtherRecogniser, recognised
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.intake.proposal import source_of
from kgraph.model import Table
from kgraph.output import clean
from kgraph.quoting import Quotes
from kgraph.review import listing
from kgraph.review.deciding import ReviewDecision
from kgraph.review.listing import ShownEntry
from kgraph.review.queue import ReviewQueue, queues
from kgraph.review.taking import Review, Saved
from kgraph.words import reviewing as words
from kgraph.words.documents import PERSONS
from kgraph.words.said import Sayable
from kgraph.workspace import Workspace


class ReviewSession:
    """The review of one call; what is wrong with a decision is said, and `failed` then is true."""

    def __init__(
        self, where: Where, own: Workspace, language: str, say: Callable[[Sayable], None]
    ) -> None:
        self.workspace, self.language, self.say = own, language, say
        self.review = Review(where, own, say)
        self.failed = False
        self._where = where
        self._graph: StoredGraph | None = None

    @property
    def graph(self) -> StoredGraph:
        """The graph, opened when it is first asked."""
        if self._graph is None:
            self._graph = open_graph(self._where, self.language)
        return self._graph

    def read(self, path: str, source: str, other: OtherRecogniser) -> None:
        """Take a document into the queue, and say what is new in it."""
        found = recognised(self.graph, path, other)
        saved, again = self.review.take_in(path, found, source)
        file, n = os.path.basename(path), sum(e.is_open for e in saved.queue.entries)
        if not again.unchanged and not again.gone:
            self.say(words.TAKEN_IN.of(file=file, n=n))
        elif again.new or again.gone:
            self.say(words.READ_AGAIN.of(
                file=file, new=again.new, gone=again.gone, unchanged=again.unchanged,
            ))  # fmt: skip
        else:
            self.say(words.SAME_AGAIN.of(file=file, n=n))
        if found.persons:
            self.say(PERSONS.of(n=found.persons))

    def chosen(self, document: str, every: bool, min_score: float) -> list[ShownEntry]:
        """The entries that are asked for."""
        own = [queue for queue in queues(self.workspace) if not document or _is(queue, document)]
        if document and not own:
            known = [queue.source for queue in queues(self.workspace)]
            raise BadQuestion(words.NO_DOCUMENT.of(name=document, known=known or words.NONE))
        quotes = Quotes(self.workspace)
        return listing.all_shown(own, quotes, self.language, every, min_score)

    def table(self, chosen: Sequence[ShownEntry]) -> Table:
        """The entries as an answer."""
        return listing.table(chosen, self.graph)

    def decide_keys(self, wish: Any) -> None:
        """The decisions that the command line names."""
        made = [ReviewDecision(key, "accept", wish.reason, wish.name, wish.kind, wish.relation,
                               wish.same) for key in wish.accept]  # fmt: skip
        for verdict, keys in (
            ("reject", wish.reject),
            ("later", wish.later),
            ("open", wish.reopen),
        ):
            made += [ReviewDecision(key, verdict, wish.reason) for key in keys]
        self.decide(self._by_document(made))

    def apply(self, path: str) -> None:
        """The decisions of a workbook or of the file that the page saved."""
        from kgraph.review.reading import decisions_of

        found, wrong = decisions_of(path, {queue.source for queue in queues(self.workspace)})
        self._complain(wrong)
        self.decide(found)

    def _by_document(self, made: Sequence[ReviewDecision]) -> dict[str, list[ReviewDecision]]:
        """Decisions by the document that has the key; an unknown key is said."""
        homes = {e.id: queue.source for queue in queues(self.workspace) for e in queue.entries}
        found: dict[str, list[ReviewDecision]] = {}
        for decision in made:
            if decision.id in homes:
                found.setdefault(homes[decision.id], []).append(decision)
            else:
                self._complain([words.NO_ENTRY.of(id=decision.id)])
        return found

    def decide(self, decisions: dict[str, list[ReviewDecision]]) -> None:
        """Make decisions document by document, each document one change."""
        count = 0
        for queue in queues(self.workspace):
            own = decisions.get(queue.source)
            if own:
                decided = self.review.decide(queue, own)
                self._complain(decided.findings)
                count += decided.made
                if decided.made:
                    self.save(decided.queue, decided.made)
        if not count:
            self.say(words.NOTHING_DECIDED)

    def save(self, queue: ReviewQueue, count: int) -> Saved:
        """Write a queue, and say so; what could be known already is said, too."""
        questions = self.review.table(queue).questions
        saved = self.review.save(queue, count)
        if saved.number:
            self.say(words.SAVED.of(n=count, source=queue.source, number=saved.number))
        names = {entry.name: entry.id for entry in queue.entries}
        for question in questions:
            known = question.candidates[0].second
            self.say(words.PERHAPS_SAME.of(
                name=question.name, label=known.names[0], id=f"{known.type}/{known.id}",
                key=names.get(question.name, ""),
            ))  # fmt: skip
        return saved

    def write(self, chosen: Sequence[ShownEntry], xlsx: str, html: str) -> None:
        """Write the entries as a workbook or as a page."""
        from kgraph.review import page, sheet

        if xlsx:
            write_file(xlsx, sheet.workbook(chosen, self.graph))
            self._print(words.WRITTEN.of(path=xlsx, n=len(chosen), back=xlsx))
        if html:
            write_file(html, page.page(chosen, self.graph).encode())
            self._print(words.WRITTEN.of(path=html, n=len(chosen), back=words.DECISIONS_FILE))

    def _complain(self, findings: Sequence[Sayable]) -> None:
        for finding in findings:
            self.say(finding)
            self.failed = True

    def _print(self, message: Any) -> None:
        click.echo(clean(message.say(self.language)))


def _is(queue: ReviewQueue, name: str) -> bool:
    """Whether a document has a name: that of its source or of its file."""
    return queue.source in (name, source_of(name))
