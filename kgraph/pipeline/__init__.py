"""The write path: read -> resolve -> validate -> write."""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.errors import DataHasErrors
from kgraph.model import Match
from kgraph.pipeline.reading import read
from kgraph.pipeline.resolving import resolve
from kgraph.pipeline.validating import validate
from kgraph.pipeline.writing import quads_of
from kgraph.readers.listing import input_folders
from kgraph.records import Finding
from kgraph.store import EmbeddedStore, Store, place
from kgraph.store.inputs import Inputs
from kgraph.words.said import Sayable


@dataclass(frozen=True)
class Report:
    """What a build did: where the store is, how much is in it, what to look at."""

    store: str
    quads: int
    things: int
    sources: int
    seconds: float
    warnings: tuple[Finding, ...]


def check(folders: Sequence[str]) -> tuple[list[Finding], list[Match]]:
    """All findings about the tables in `folders`, and the quads they make (none if errors)."""
    tables, findings = read(folders)
    resolved, more = resolve(tables)
    findings += more
    if _errors(findings):
        return findings, []
    quads = quads_of(tables, resolved)
    findings += validate(quads, resolved, tables.of("sources"), tables.reference.of("sources"))
    return findings, quads


def draft(folders: Sequence[str]) -> Store:
    """What a build of `folders` would make, in memory; raises DataHasErrors like a build."""
    findings, quads = check(folders)
    _stop_at_errors(findings)
    return EmbeddedStore.memory(quads)


def provisional(folders: Sequence[str]) -> Store:
    """What the rows of `folders` without errors say, in memory: to decide before a build can be.

    Such a row may name what only a row with an error states.
    """
    tables, findings = read(folders)
    resolved, more = resolve(tables)
    wrong = {(finding.file, finding.row) for finding in _errors(findings + more)}
    kept = tuple(i for i in resolved.items if (i.record.file, i.record.row) not in wrong)
    return EmbeddedStore.memory(quads_of(tables, replace(resolved, items=kept)))


@contextlib.contextmanager
def _rarely_collecting() -> Iterator[None]:
    """Look for dead cycles less often while a build makes what lives until its end.

    Looking through it every 700 objects cost a seventh of a build; memory stays the same.
    """
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def build(
    root: str, folders: Sequence[str], say: Callable[[Sayable], None] | None = None,
    step: Callable[[str], None] | None = None,
) -> Report:  # fmt: skip
    """Build the store in the folder `root` from the tables in `folders`.

    Raises DataHasErrors, with everything that is wrong, before anything is written; the
    store that was there stays as it was until the new one takes its place at once. Raises
    StoreUnusable before the work when `root` cannot be written. Two builds of one store run
    one after the other; `say` hears that this one waits, `step` what begins: read, resolve,
    validate, write.
    """
    with place.writer(root, say):
        return build_alone(root, folders, step)


@_rarely_collecting()
def build_alone(
    root: str, folders: Sequence[str], step: Callable[[str], None] | None = None
) -> Report:
    """Like `build`, for one who is the writer of `root` already."""
    start = time.perf_counter()
    inputs = Inputs()
    inputs.watch(input_folders(folders))
    began = step or (lambda _: None)
    began("read")
    tables, findings = read(folders, inputs.load)
    began("resolve")
    resolved, more = resolve(tables)
    _stop_at_errors(findings + more)
    quads = quads_of(tables, resolved)
    began("validate")
    references = tables.reference.of("sources")
    findings += more + validate(quads, resolved, tables.of("sources"), references, inputs.load)
    _stop_at_errors(findings)
    began("write")
    path = place.publish_alone(root, inputs.signature(folders), quads)
    things = sum(1 for item in resolved.items if item.type)
    sources = len(tables.of("sources"))
    seconds = time.perf_counter() - start
    return Report(path, len(quads), things, sources, seconds, tuple(findings))


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def _stop_at_errors(findings: Sequence[Finding]) -> None:
    if _errors(findings):
        raise DataHasErrors(sorted(findings, key=lambda finding: finding.severity))
