"""The write path: read -> resolve -> validate -> write."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.errors import DataHasErrors
from kgraph.model import Match
from kgraph.pipeline.reading import input_files, read
from kgraph.pipeline.resolving import resolve
from kgraph.pipeline.validating import validate
from kgraph.pipeline.writing import quads_of
from kgraph.records import Finding
from kgraph.store import EmbeddedStore, Store, place


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
    findings += validate(quads, resolved, tables.of("sources"))
    return findings, quads


def draft(folders: Sequence[str]) -> Store:
    """What a build of `folders` would make, in memory; raises DataHasErrors like a build."""
    findings, quads = check(folders)
    _stop_at_errors(findings)
    return EmbeddedStore.memory(quads)


def build(root: str, folders: Sequence[str]) -> Report:
    """Build the store in the folder `root` from the tables in `folders`.

    Raises DataHasErrors, with everything that is wrong, before anything is written; the
    store that was there stays as it was until the new one takes its place at once.
    """
    start = time.perf_counter()
    signature = place.signature(folders, input_files(folders))
    tables, findings = read(folders)
    resolved, more = resolve(tables)
    _stop_at_errors(findings + more)
    quads = quads_of(tables, resolved)
    findings += more + validate(quads, resolved, tables.of("sources"))
    _stop_at_errors(findings)
    path = place.publish(root, signature, quads)
    things = sum(1 for item in resolved.items if item.type)
    sources = len(tables.of("sources"))
    seconds = time.perf_counter() - start
    return Report(path, len(quads), things, sources, seconds, tuple(findings))


def is_stale(root: str, folders: Sequence[str]) -> bool:
    """Whether the store in `root` must be built: there is none, or the content has changed."""
    found = place.current_or_none(root)
    if found is None:
        return True
    signature = place.signature(folders, input_files(folders))
    if signature["fingerprint"] != found["fingerprint"]:
        return True
    place.refresh(root, found, signature)
    return False


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def _stop_at_errors(findings: Sequence[Finding]) -> None:
    errors = _errors(findings)
    if errors:
        raise DataHasErrors(errors)
