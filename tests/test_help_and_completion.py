"""Commands that were meant, examples that answer, completion in PowerShell."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

import pytest
from conftest import Run, run_command

from kgraph.cli import _COMMANDS
from kgraph.words.commands.groups import GROUPS
from kgraph.words.commands.help import COMMANDS
from kgraph.words.commands.synonyms import SYNONYMS
from kgraph.words.said import LANGUAGES, say


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("whoo", "who"), ("zeige", "show"), ("conect", "connect"), ("lücken", "gaps"),
     ("Region", "region")],
)  # fmt: skip
def test_a_command_that_does_not_exist_says_which_was_meant(typed: str, meant: str) -> None:
    answer = run_command(typed, "x")
    assert answer.code == 2
    assert f"No such command '{typed}'. Did you mean {meant}" in answer.stderr
    german = run_command(typed, "x", "--lang", "de").stderr
    assert f"Diesen Befehl gibt es nicht: „{typed}“. Meinten Sie {meant}" in german


def test_a_word_like_no_command_is_refused_without_a_guess() -> None:
    assert run_command("xyzzy").stderr.endswith("Error: No such command 'xyzzy'.\n")


def test_the_help_lists_each_command_once_and_cuts_no_sentence() -> None:
    assert sorted(name for _, names in GROUPS for name in names) == sorted(_COMMANDS)
    assert "..." not in run_command("--help", "--lang", "de").text.partition("\n\n")[2]


def test_synonyms_mean_commands_that_exist() -> None:
    assert set(SYNONYMS.values()) <= set(_COMMANDS)
    assert set(SYNONYMS) & set(_COMMANDS) == set()


_ANSWERING = ("find", "show", "who", "connect", "common", "why", "introduce", "region",
              "similar", "transfer", "assess", "report")  # fmt: skip


def examples() -> list[str]:
    both = {say(COMMANDS[name].examples, lang): None for name in _ANSWERING for lang in LANGUAGES}
    lines = dict.fromkeys(line for own in both for line in own.splitlines())
    return [line for line in lines if " -o " not in line and "--output" not in line]


@pytest.mark.parametrize("line", examples())
def test_an_example_in_help_answers(run: Run, line: str) -> None:
    assert run(*shlex.split(line)[1:]).code == 0


def test_powershell_completes_names_inside_quotes(shipped: str) -> None:
    words = ["kgraph", "who", "--store", shipped, "'Fachkräfteallianz Ostw"]
    asked = {"COMP_WORDS": "\n".join(words), "COMP_CWORD": "4",
             "_KGRAPH_COMPLETE": "powershell_complete"}  # fmt: skip
    answer = subprocess.run(
        [sys.executable, "-m", "kgraph"], env=os.environ | asked, capture_output=True,
        encoding="utf-8", timeout=60, check=True,
    )  # fmt: skip
    assert answer.stdout == "plain,Fachkräfteallianz Ostwürttemberg\n"


def test_the_script_for_powershell_quotes_what_it_completes() -> None:
    script = run_command("completion", "powershell").text
    assert script.startswith("Register-ArgumentCompleter -Native -CommandName kgraph")
    assert """"'" + ($value -replace "'", "''") + "'\"""" in script
