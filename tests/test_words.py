"""Everything a person reads stands in words/, in German and in English."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from conftest import ROOT, run_command

import kgraph.words
from kgraph.cli import main
from kgraph.cli._speaking import asked_for
from kgraph.words import locators as places
from kgraph.words import refusals
from kgraph.words.answers import HEADINGS
from kgraph.words.commands.usage import complaint
from kgraph.words.errors import reason
from kgraph.words.questions import connecting
from kgraph.words.said import Words

KGRAPH = ROOT / "kgraph"
MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(kgraph.words.__path__, "kgraph.words.")
]
#: calls whose texts no person reads, or that hold names of things outside
NO_SENTENCES = {"compile", "option", "argument", "sub", "match", "search", "fullmatch", "render"}


def entries() -> Iterator[tuple[str, Words]]:
    for module in MODULES:
        for name, value in vars(module).items():
            if isinstance(value, Words):
                yield f"{module.__name__}.{name}", value
            elif isinstance(value, dict):
                for key, own in value.items():
                    if isinstance(own, Words):
                        yield f"{module.__name__}.{name}[{key}]", own


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_values() -> None:
    found = dict(entries())
    assert len(found) > 300
    unequal = {name for name, own in found.items() if holes(own.de) != holes(own.en)}
    assert unequal == set()


def test_no_entry_is_empty_or_left_in_english() -> None:
    long = {name: own for name, own in entries() if len(own.en.split()) > 3}
    form_only = {
        "kgraph.words.tables.findings.FINDING",
        "kgraph.words.measuring.advice.ADVICE[shares]",
    }
    assert {name for name, own in long.items() if own.de == own.en} <= form_only
    assert [name for name, own in entries() if not own.de or not own.en] == []


@pytest.mark.parametrize(
    ("table", "key", "german"),
    [
        ("cells.CELLS", "class/tie", "Beziehung"),
        ("cells.CELLS", "class/structure", "Struktur"),
        ("types.TYPES_OF", "Institution", "Einrichtung"),
    ],
)
def test_a_concept_of_the_terms_has_its_one_german_word(table: str, key: str, german: str) -> None:
    module, name = table.split(".")
    found = vars(importlib.import_module(f"kgraph.words.{module}"))[name]
    for part in key.split("/"):
        found = found[part]
    assert found.de == german


def test_headings_that_stand_together_differ() -> None:
    german = HEADINGS["de"]
    assert (german["type"], german["kind"]) == ("Typ", "Art")
    assert (german["source"], german["evidence"]) == ("Quelle", "Beleg")
    assert len({german[name] for name in ("relation", "class", "status", "role")}) == 4


def test_words_not_to_use_stand_nowhere() -> None:
    wrong = re.compile(r"\b(Institution(en)?|Stakeholder|Hubs?|Links?|Netz werk|Superspreader)\b")
    found = {name for name, own in entries() if wrong.search(own.de)}
    assert found <= {
        "kgraph.words.topics.TOPICS[tables]",
        "kgraph.words.commands.options.OPTIONS[--base-url]",
    }


def test_counts_choose_their_form() -> None:
    chain = connecting.NO_CHAIN
    assert chain.say("de", n=1, first="A", second="B") == (
        "keine Kette von höchstens 1 Beziehung verbindet A und B"
    )
    assert "12.000 Beziehungen" in chain.say("de", n=12000, first="A", second="B")


def test_words_among_the_values_are_said_in_the_same_language() -> None:
    said = refusals.REGION_BUT.of(label="X", type=Words(de="Netzwerk", en="Network"))
    assert said.say("de") == "„X“ ist keine Region (Typ: Netzwerk)"
    assert str(said) == "“X” is no region but a Network"


@pytest.mark.parametrize(
    ("locators", "de", "en"),
    [
        (["line=81,84"], "Zeilen 82–84", "lines 82–84"),
        (["line=16,17", "line=19,22"], "Zeilen 17, 20–22", "lines 17, 20–22"),
        (["row=17"], "Tabellenzeile 17", "row 17"),
        (["page=3"], "Seite 3", "page 3"),
    ],
)
def test_a_place_reads_as_people_say_it(locators: list[str], de: str, en: str) -> None:
    assert places.readable_locators(locators, "de") == de
    assert places.readable_locators(locators, "en") == en


def test_the_system_says_why_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "nowhere" / "file").read_text()
    said = reason(caught.value)
    assert isinstance(said, Words)
    assert (said.de, said.en) == ("das gibt es nicht", "No such file or directory")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "de_AT.UTF-8"}, "de"),
        ([], {"LC_ALL": "C", "LANG": "de_DE"}, "en"),
        ([], {"LC_ALL": "en_US", "KGRAPH_LANG": "de"}, "de"),
        (["--lang", "en", "who", "x"], {"LANG": "de_DE"}, "en"),
        (["--lang", "en", "who", "x", "--lang=de"], {}, "de"),
        (["who", "--", "--lang", "de"], {}, "en"),
        (["who", "x", "--lang", "fr"], {}, "en"),
    ],
)
def test_the_language_of_a_call(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert asked_for(arguments, environment) == language


@pytest.mark.parametrize(
    ("arguments", "german"),
    [
        (["whoo"], "Fehler: Diesen Befehl gibt es nicht: „whoo“."),
        (["who"], "Fehler: Es fehlt: 'NAME'."),
        (
            ["find", "x", "--format", "y"],
            "'y' gibt es hier nicht; zur Wahl: 'text', 'json', 'csv', 'md', 'html', 'xlsx'.",
        ),
        (["who", "x", "--hops", "9"], "9 geht nicht: die Zahl muss zwischen 1 und 2 liegen."),
        (["--lang", "de", "who", "x", "--limit"], "Die Option '--limit' braucht einen Wert."),
        (["who", "a", "b"], "Zu viele Angaben: b. Ein Name aus mehreren Wörtern"),
    ],
)
def test_complaints_of_click_are_german(arguments: list[str], german: str) -> None:
    answer = run_command(*arguments, KGRAPH_LANG="de")
    assert answer.code == 2
    assert german in answer.stderr
    assert not re.search(r"Usage|Error|Try|No such|Missing|Invalid|Got", answer.stderr)


def test_an_unknown_complaint_stays_as_click_says_it() -> None:
    assert complaint("Something new.", "de") == "Something new."


def test_each_command_helps_in_german() -> None:
    context = click.Context(main)
    for name in main.list_commands(context):
        text = run_command(name, "--help", "--lang", "de").text
        assert re.match(rf"Aufruf: \S+ {name} ", text), name
        rest = re.sub(r"(?m)^  kgraph .*$", "", text)
        assert not re.search(r"\b(Usage|Options|the|and|only|with|default|INTEGER|DIR)\b", rest), (
            name
        )


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """Texts of a module that read like words for people: two words of letters side by side."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            skipped.update(ast.walk(node.body[0]) if _is_text(node.body[0]) else ())
        if isinstance(node, ast.Call) and _called(node) in NO_SENTENCES:
            skipped.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            found = re.search(r"[A-Za-zäöüß]{2,}[,;:]? [A-Za-zäöü{]{2,}", node.value)
            yield from ((node.lineno, node.value),) if found else ()


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


#: texts with blanks that are no words for people: beginnings by module, "" for all of one
ALLOWED = {
    # patterns, and words that data is compared with
    "names.py": ("",), "placenames.py": ("",), "gazetteer/__init__.py": ("short form", "written"),
    "graph/regional.py": ("kreisfreie", "city of", "freie", "state of"),
    "gazetteer/index.py": ("Kreisfreie", "Große", "short form"), "identity/vetoes.py": ("",),
    "identity/words.py": ("",), "readers/__init__.py": ("auch bekannt als",),
    "readers/annex.py": ("Netzwerkname", "Anlage zu"),
    "privacy.py": ("",), "intake/places.py": ("short form",),
    "pipeline/seats.py": ("short form",), "pipeline/templating.py": ("eine Nennung",),
    "recognition/stating/beside.py": ("bundesagentur",),
    "recognition/stating/forms.py": ("unter dem",),
    "recognition/stating/patterns.py": ("",), "recognition/stating/sentences.py": ("",),
    "plain/ties.py": ("der die das",),
    # keys of tables of words
    "questions/duplicates.py": ("kind same", "kind other"),
    # markup, policies, queries, what a child process or the engine says, scripts of shells
    "html/singlefile.py": ("(function",), "cli/_completion.py": ("",),
    "questions/verdicts.py": ("veto match",),
    "store/child.py": ("the result", "Undefined procedure", "not supported"),
    "store/foreign.py": ("memory allocation",), "store/ordering.py": ("} ORDER BY",),
    "pictures/exports/research.py": ("DL N", "LABELS EMBEDDED"),
    "output/page.py": ("body {", "<!DOCTYPE", "class=", '">'),
    "reports/document.py": ("Light Grid",),
    "reports/page.py": ("body {", "<!DOCTYPE", "<col style", "<p class", '">'),
    "html/site/printing.py": ("default-src", '<svg class='),
    "site/__init__.py": ("<?xml", '" encoding'),
    "store/endpoint.py": ("CONSTRUCT", "SELECT", "SPARQL results"),
    "metrics/brokerage.py": ("dict[str",), "site/written.py": ("CC BY",),
    "store/server.py": ("DROP SILENT", "MOVE SILENT", "INSERT DATA", "CREATE", "> TO", '")) }'),
    "pipeline/publishing.py": ("DROP SILENT",),
    "site/vocabulary/negotiation.py": ("AddType", "RewriteEngine"), "store/http.py": ("a request",),
    # for those who write programs, as in every module of Python
    "__init__.py": ("module 'kgraph'", "' has no attribute"), "metrics/agreement.py": ("",),
    "api/__init__.py": ("SELECT", "<kgraph.Graph"), "html/bundle.py": ("",),
}  # fmt: skip


def allowed(name: str, text: str) -> bool:
    return text.lstrip().startswith(ALLOWED.get(name, ("\0",)))


def test_no_sentence_for_people_stands_outside_words() -> None:
    found = [
        f"{path.relative_to(KGRAPH)}:{line}: {text[:60]}"
        for path in sorted(KGRAPH.rglob("*.py"))
        if KGRAPH / "words" not in path.parents
        for line, text in sentences(path)
        if not allowed(path.relative_to(KGRAPH).as_posix(), text)
    ]
    assert found == []


def test_a_sentence_outside_words_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text('"""Not this text."""\nraise ValueError(f"no source is called {1}")\n')
    assert [text for _, text in sentences(file)] == ["no source is called "]


def test_no_entry_takes_the_place_of_another() -> None:
    for path in sorted((KGRAPH / "words").glob("*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        names = [n.id for node in body if isinstance(node, ast.Assign) for n in node.targets
                 if isinstance(n, ast.Name)]  # fmt: skip
        assert len(names) == len(set(names)), path.name
