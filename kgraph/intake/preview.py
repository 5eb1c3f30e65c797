"""A proposal as text for people: everything that would happen, before it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kgraph.intake.comparing import Changes, Naming, statements, things
from kgraph.intake.mapping.sentence import sentence
from kgraph.intake.proposal import Proposal
from kgraph.intake.rows import Rows
from kgraph.records import Finding
from kgraph.words.intake import persons
from kgraph.words.intake import preview as words
from kgraph.words.said import Sayable, say

_SHOWN = 10
_FINDINGS_OF_A_KIND = 3


def preview(
    proposal: Proposal, old: Rows, language: str, whole: bool = False,
    no_copy: Sequence[Sayable] = (), relations: Mapping[tuple[str, str], str] | None = None,
) -> list[str]:  # fmt: skip
    """The lines that are shown; `whole` shows every thing, not the first ten of a kind.

    `no_copy` says why no copy of the file will be kept.
    """
    most = 10_000_000 if whole else _SHOWN
    lines = [words.TITLE.say(language, file=proposal.file, rows=proposal.count), ""]
    lines += list(_readings(proposal, language))
    lines += _section(list(_findings(proposal.findings, language)), "")
    lines += _section(list(_questions(proposal, language)), "")
    lines += _section(list(_things(proposal, language, most)), "")
    lines += _section(list(_changes(proposal, old, Naming(language, relations or {}), most)), "")
    lines += _section(list(_aside(proposal, no_copy, language)), "")
    return lines[:-1] if lines and not lines[-1] else lines


def _section(lines: list[str], after: str) -> list[str]:
    return [*lines, after] if lines else []


def _readings(proposal: Proposal, language: str) -> Iterator[str]:
    for told in proposal.tables:
        yield sentence(told.mapping, told.region, language)
        if told.known:
            yield "  " + words.BY_MAPPING.say(language, name=told.known)
    for file, count in proposal.graphs:
        yield words.GRAPH_READ.say(language, place=file, n=count)
    if proposal.tables or proposal.graphs:
        yield ""


def _findings(findings: Sequence[Finding], language: str) -> Iterator[str]:
    """Findings, errors first; those of one kind in one file summed up."""
    kinds: dict[tuple[str, str, str], list[Finding]] = {}
    for one in sorted(findings, key=lambda f: f.severity):
        own = (one.severity, one.file, str(getattr(one.wrong, "words", one.wrong)))
        kinds.setdefault(own, []).append(one)
    for same in kinds.values():
        for one in same[:_FINDINGS_OF_A_KIND]:
            yield one.say(language)
        rest = same[_FINDINGS_OF_A_KIND:]
        if rest:
            rows = [str(one.row) for one in rest[:_SHOWN] if one.row]
            yield "  " + words.SAME_FINDING.say(language, n=len(rest), rows=rows)


def _questions(proposal: Proposal, language: str) -> Iterator[str]:
    for unclear in proposal.unclear:
        place = unclear.region.grid.file
        yield f"{place}: {say(unclear.wrong, language)}. {say(unclear.todo, language)}"
    if proposal.renamed:
        yield words.RENAMED_HINT.say(language, n=len(proposal.renamed))
    if proposal.questions:
        yield words.PROBABLY.say(language, n=len(proposal.questions))
        for question in proposal.questions[:_SHOWN]:
            pair = question.candidates[0]
            yield "  " + words.PROBABLY_LINE.say(
                language, name=question.name, label=pair.second.names[0], id=_id(pair.second),
                score=pair.score,
            )  # fmt: skip
        yield from _more(len(proposal.questions), _SHOWN, language)


def _id(profile: object) -> str:
    return f"{getattr(profile, 'type', '')}/{getattr(profile, 'id', '')}"


def _things(proposal: Proposal, language: str, most: int) -> Iterator[str]:
    known = {own.id: (name, own) for name, own in proposal.things if not own.is_new}
    fresh = {own.id: name for name, own in proposal.things if own.is_new}
    if known:
        yield words.RECOGNISED.say(language, n=len(known))
        for name, own in list(known.values())[:most]:
            values = {"name": name, "id": f"{own.type}/{own.id}", "reason": own.reason}
            yield "  " + words.RECOGNISED_LINE.say(language, **values)
        yield from _more(len(known), most, language)
    if fresh:
        yield words.NEW_THINGS.say(language, n=len(fresh))
        for name in list(fresh.values())[:most]:
            yield f"  {name}"
        yield from _more(len(fresh), most, language)


def _changes(proposal: Proposal, old: Rows, naming: Naming, most: int) -> Iterator[str]:
    language = naming.language
    mentions = things(old, proposal.rows, naming)
    said = statements(old, proposal.rows, naming)
    if not old:
        count = {"new": len(said.new), "gone": 0, "kept": 0}
        yield words.TIES.say(language, **count)
        return
    yield words.THINGS.say(language, **_counts(mentions))
    entry = words.TIES_CHANGE if said.changed else words.TIES
    yield entry.say(language, **_counts(said))
    changed = (*mentions.changed, *said.changed)
    yield from _labels(words.CHANGED_LINE, changed, language, most)
    yield from _labels(words.GONE_LINE, (*mentions.gone, *said.gone), language, most)


def _counts(changes: Changes) -> dict[str, int]:
    return {
        "new": len(changes.new), "changed": len(changes.changed), "gone": len(changes.gone),
        "kept": changes.kept,
    }  # fmt: skip


def _labels(entry: Sayable, labels: Sequence[str], language: str, most: int) -> Iterator[str]:
    for label in labels[:most]:
        yield "  " + entry.say(language, what=label)  # type: ignore[union-attr,call-arg]
    yield from _more(len(labels), most, language)


def _aside(proposal: Proposal, no_copy: Sequence[Sayable], language: str) -> Iterator[str]:
    if proposal.left_out:
        parts = [
            words.LEFT_OUT_PART.of(column=column, n=count)
            for column, count in proposal.left_out.items()
        ]
        yield words.LEFT_OUT.say(language, list=parts)
    if no_copy:
        yield persons.NO_COPY.say(language, list=no_copy)
    if proposal.unread:
        columns = list(dict.fromkeys(column for _, column in proposal.unread))
        yield words.UNREAD.say(language, list=columns)
    if proposal.passed:
        counts = Counter(one.why for one in proposal.passed)
        parts = [
            words.PASSED_PART.of(
                why=why, n=count,
                rows=[str(p.spot.row) for p in proposal.passed if p.why == why][:_SHOWN],
            )
            for why, count in counts.items()
        ]  # fmt: skip
        yield words.PASSED.say(language, list=parts)


def _more(count: int, most: int, language: str) -> Iterator[str]:
    if count > most:
        yield "  " + words.MORE.say(language, n=count - most)
