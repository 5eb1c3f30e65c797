"""The command line: help with examples, exit codes, and names that are only names."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click
import pytest
from conftest import Run, run_command

from kgraph.cli import main

COMMANDS = main.list_commands(click.Context(main))
QUESTIONS = [name for name in ("find", "show", "who", "region") if name in COMMANDS]
PAIRS = [name for name in ("connect", "common", "why") if name in COMMANDS]
#: names that could be code somewhere: in a shell, SPARQL, a path, a format string, a terminal
EVIL = [
    '"; DROP',
    "' OR 1=1 --",
    "{0.__class__}",
    "%s%n",
    "x} UNION { ?s ?p ?o",
    "> } ; DELETE WHERE { ?s ?p ?o } #",
    "a\nb\r\nc",
    "a\tb",
    "a\x1b[31mb",
    "../../etc/passwd",
    "network/../x",
    "network/a b",
    "a/100%",
    "a/b[c]",
    "network/<x>",
    "$(id)`id`",
    "\u202eABC\u2066",
    "\udcff",
    "x" * 10_000,
    "🦊" * 300,
    "https://w3id.org/kgraph/id/network/none",
    "https://w3id.org/kgraph/ontology#Network",
]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    answer = run_command(name, "--help")
    assert answer.code == 0
    assert re.search(rf"^  kgraph {name}\b", answer.text, re.M), "no example in the help"
    assert "Options:" in answer.text


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    options = [option for option in command.params if isinstance(option, click.Option)]
    assert [option.name for option in options if not option.help] == []


def test_the_help_of_the_whole_lists_every_command() -> None:
    answer = run_command("--help")
    listed = re.findall(r"^  ([a-z][a-z-]*)  ", answer.text.partition("Questions:")[2], re.M)
    assert sorted(listed) == sorted(COMMANDS)
    assert run_command("-h").text == answer.text


def test_the_version_is_said() -> None:
    assert re.fullmatch(r"kgraph \d+\.\d+\.\d+\S*\n", run_command("--version").text)


# -- exit codes ----------------------------------------------------------------------------


def test_0_is_answered(run: Run) -> None:
    answer = run("who", "Fachkräfteallianz Ostwürttemberg", "--format", "json")
    assert (answer.code, answer.stderr) == (0, "")
    supports = [row for row in answer.json["rows"] if row["relation"] == "supports"]
    assert [(row["label"], row["type"], row["direction"]) for row in supports] == [
        ("INQA-Netzwerkbüro", "Institution", "in")
    ]
    assert {place["source"] for place in supports[0]["evidence"]} == {"drs-21-1363"}


def test_1_is_nothing_found(run: Run) -> None:
    answer = run("find", "qqqqqqqq")
    assert (answer.code, answer.stdout) == (1, b"")
    assert answer.stderr.startswith("kgraph: nothing fits “qqqqqqqq”; try another spelling")
    answer = run("find", "qqqqqqqq", "--format", "json")
    assert (answer.code, answer.json["rows"], answer.json["total"]) == (1, [], 0)


@pytest.mark.parametrize(
    "question",
    [
        ("unknown-command",),
        ("who",),
        ("who", "a", "b"),
        ("who", ""),
        ("who", "  "),
        ("find", "INQA", "--format", "xml"),
        ("find", "INQA", "--limit", "-1"),
        ("find", "INQA", "--limit", "many"),
        ("find", "INQA", "--no-such-option"),
    ],
)
def test_2_is_a_question_that_cannot_be_asked(run: Run, question: tuple[str, ...]) -> None:
    answer = run(*question)
    assert (answer.code, answer.stdout) == (2, b"")
    assert answer.stderr


def test_3_is_an_unknown_name_with_what_could_be_meant(run: Run) -> None:
    answer = run("who", "Fachkräftealianz Ostwürtemberk e.V.")
    assert (answer.code, answer.stdout) == (3, b"")
    assert "nothing here is called “Fachkräftealianz Ostwürtemberk e.V.”" in answer.stderr
    assert "Fachkräfteallianz Ostwürttemberg (Network) network/" in answer.stderr
    assert "Say which by its id, e.g. network/" in answer.stderr


def test_3_is_an_ambiguous_name_and_the_id_says_which(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "institutions.csv"
    table.write_text(
        "id,name,kind,place\n"
        "jc-1,Jobcenter Neu,jobcenter,Hildesheim\n"
        "jc-2,Jobcenter Neu,jobcenter,Kassel\n"
    )
    own = ("--data", str(tmp_path), "--store", str(tmp_path / "store"))
    answer = run_command("show", "JC Neu", *own)
    assert answer.code == 3
    assert "“JC Neu” can mean 2 things" in answer.stderr
    assert "Jobcenter Neu (Kassel), Institution institution/jc-2" in answer.stderr
    answer = run_command("show", "institution/jc-2", "--format", "json", *own)
    assert answer.code == 0
    assert "Kassel" in {row["value"] for row in answer.json["rows"]}


def test_4_is_data_with_errors(tmp_path: Path) -> None:
    (tmp_path / "networks.csv").write_text("name,kind\nA,club\n")
    own = ("--data", str(tmp_path), "--store", str(tmp_path / "store"))
    for command in (("build",), ("find", "A")):
        assert run_command(*command, *own).code == 4


def test_5_is_a_store_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "networks.csv").write_text("name,kind\nA,alliance\n")
    own = ("--data", str(tmp_path / "networks.csv"), "--store", str(tmp_path / "file"))
    for command in (("build",), ("find", "A")):
        answer = run_command(*command, *own)
        assert (answer.code, answer.stdout) == (5, b"")
        assert "cannot be written" in answer.stderr


# -- forms and limits ----------------------------------------------------------------------


def test_a_limit_says_n_of_m(run: Run) -> None:
    answer = run("who", "INQA-Netzwerkbüro", "--limit", "3")
    last = answer.text.splitlines()[-1]
    assert re.fullmatch(r"3 of \d{3} rows; show more with --limit", last)
    answer = run("who", "INQA-Netzwerkbüro", "--limit", "3", "--format", "json")
    assert (len(answer.json["rows"]), answer.json["shown"]) == (3, 3)
    assert answer.json["total"] > 200


def test_a_text_answer_is_short_unless_asked_otherwise_and_others_are_whole(run: Run) -> None:
    assert "50 of " in run("who", "INQA-Netzwerkbüro").text
    whole = run("who", "INQA-Netzwerkbüro", "--format", "csv")
    assert len(whole.rows) > 200
    assert "0 of " in run("who", "INQA-Netzwerkbüro", "--limit", "0").text


def test_rows_of_who_have_the_columns_of_the_design(run: Run) -> None:
    rows = run("who", "Fachkräftebündnis Leine-Weser", "--format", "json").json["rows"]
    columns = ["id", "label", "type", "relation", "direction", "role", "since", "until", "evidence"]
    assert list(rows[0]) == columns
    assert [row for row in rows if not row["evidence"] or not row["label"]] == []


def test_every_fact_of_show_has_its_source(run: Run) -> None:
    rows = run("show", "Fachkräftebündnis Leine-Weser", "--format", "json").json["rows"]
    assert len(rows) > 10
    assert [row for row in rows if not row["evidence"]] == []


def test_headings_follow_the_language(run: Run) -> None:
    german = run("who", "Fachkräfteallianz Ostwürttemberg", LC_ALL="de_DE.UTF-8")
    assert "Beleg" in german.text
    assert run("who", "Fachkräfteallianz Ostwürttemberg", "--lang", "de").text == german.text


@pytest.mark.parametrize("columns", ["", "0", "wide", "20", "400"])
def test_any_width_of_the_terminal_is_fine(run: Run, columns: str) -> None:
    assert run("who", "Fachkräfteallianz Ostwürttemberg", COLUMNS=columns).code == 0


# -- names ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Fachkräfteallianz Ostwürttemberg",
        "fachkraefteallianz ostwuerttemberg",
        "FACHKRÄFTEALLIANZ  OSTWÜRTTEMBERG",
        "Fachkräfte-Allianz Ostwürttemberg",
        "network/fachkraefteallianz-ostwuerttemberg",
        "https://w3id.org/kgraph/id/network/fachkraefteallianz-ostwuerttemberg",
    ],
)
def test_a_name_may_be_written_as_people_write_it(run: Run, name: str) -> None:
    row = run("show", name, "--format", "json").json["rows"][0]
    assert (
        row == run("show", "Fachkräfteallianz Ostwürttemberg", "--format", "json").json["rows"][0]
    )


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("LK Hildesheim", "Landkreis Hildesheim"),
        ("Kreis Hildesheim", "Landkreis Hildesheim"),
        ("INQA", "Initiative Neue Qualität der Arbeit"),
        ("BMAS", "Bundesministerium für Arbeit und Soziales"),
    ],
)
def test_short_forms_and_abbreviations_are_understood(run: Run, name: str, label: str) -> None:
    assert run("show", name).text.startswith(label)


@pytest.mark.parametrize("name", EVIL, ids=ascii)
@pytest.mark.parametrize("command", QUESTIONS)
def test_a_name_is_never_code(run: Run, command: str, name: str) -> None:
    answer = run(command, name)
    if command != "find":  # find may know something like it
        assert answer.code in (1, 2, 3)
        assert answer.stdout == b""
    assert len(answer.stderr) < 5000
    assert not {"\x1b", "\u202e", "\r"} & set(answer.stderr)


@pytest.mark.parametrize("name", ['"} #', "a/100%", "x" * 10_000, "\n"], ids=ascii)
@pytest.mark.parametrize("command", PAIRS)
def test_neither_name_of_a_pair_is_code(run: Run, command: str, name: str) -> None:
    for pair in ((name, "INQA-Netzwerkbüro"), ("INQA-Netzwerkbüro", name)):
        answer = run(command, *pair)
        assert answer.code in (1, 2, 3)


def test_a_store_may_lie_in_a_folder_with_an_odd_name(tmp_path: Path) -> None:
    folder = tmp_path / "Ablage für {Käthe} 'n' \"Co\" %20"
    folder.mkdir()
    (folder / "networks.csv").write_text("name,kind\nA,alliance\n")
    own = ("--data", str(folder), "--store", str(folder / "store"))
    assert run_command("build", *own).code == 0
    assert run_command("find", "A", "--store", str(folder / "store")).code == 0


def test_data_and_store_may_be_named_in_the_environment(shipped: str) -> None:
    assert run_command("find", "INQA", KGRAPH_STORE=shipped).code == 0


def test_without_a_store_named_it_lies_in_the_cache_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "networks.csv").write_text("name,kind\nA,alliance\n")
    cache = tmp_path / "cache"
    home = {"XDG_CACHE_HOME": str(cache), "HOME": str(tmp_path), "LOCALAPPDATA": str(cache)}
    assert run_command("find", "A", "--data", str(tmp_path), **home).code == 0
    if os.name == "posix" and cache.exists():
        assert [path.name for path in cache.iterdir()] == ["kgraph"]
