"""A short, seeded part of `make torture`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

if os.name != "posix":
    pytest.skip("the torture needs fork, signals and limits", allow_module_level=True)

from torture import commands, damage, queries, tables, workspaces

pytestmark = pytest.mark.slow  # builds, kills and processes: `make test`, not `make check`


def test_mutated_tables_are_built_or_refused_with_findings(tmp_path: Path) -> None:
    assert tables.mutated(tmp_path, 8, 11).failures == []


def test_hostile_command_lines_end_with_an_exit_code_of_the_design(tmp_path: Path) -> None:
    assert commands.hostile(tmp_path, 12, 11).failures == []


def test_bombs_end_in_time(tmp_path: Path) -> None:
    assert queries.bombs(tmp_path, 2, 11).failures == []


def test_a_store_that_was_spoilt_gives_no_wrong_answer(tmp_path: Path) -> None:
    assert damage.corrupted(tmp_path, 4, 11).failures == []


def test_a_change_that_is_killed_happened_or_did_not(tmp_path: Path) -> None:
    assert workspaces.killed(tmp_path, 6, 11).failures == []


def test_a_change_on_a_full_disk_happened_or_did_not(tmp_path: Path) -> None:
    outcome = workspaces.full(tmp_path, 2, 11)
    if not outcome.tried:
        pytest.skip("this user may not mount a small disk")
    assert outcome.failures == []
