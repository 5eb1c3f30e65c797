"""Where German is asked for, no English word comes out: commands, notes, views, pages."""

from __future__ import annotations

import html
import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from conftest import Run

import kgraph.words
from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.site import Files
from kgraph.terms import GRAPHS_WITHOUT_SOURCE
from kgraph.words.said import Words

_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{3,}")
#: written in German, too, or said of programs and their options
_SHARED = {
    "all", "also", "and", "area", "bank", "browser", "code", "data", "docs", "form", "format",
    "from", "graph", "help", "index", "name", "now", "open", "query", "reading", "region",
    "source", "start", "target", "template", "text", "the", "ties", "type", "who", "why",
    "measures", "show", "reason", "judge", "english",
}  # fmt: skip
#: what a command is called, options, paths and codes for programs
_MACHINE = re.compile(
    r"kgraph [a-z-]+( --[a-z-]+)*|--[a-z-]+|[\w./-]+\.(csv|md|html|json|ttl|xlsx|rq)\b"
    r"|es gibt: .*|application/[\w.+-]+|https?://\S+|same\|different\|undecided|[a-z0-9]+(-[a-z0-9]+)+"
)


def entries() -> Iterator[Words]:
    for found in pkgutil.iter_modules(kgraph.words.__path__):
        if found.name in ("help", "options", "topics", "usage"):
            continue  # tests/test_words.py reads help pages
        for value in vars(importlib.import_module(f"kgraph.words.{found.name}")).values():
            own = value.values() if isinstance(value, dict) else (value,)
            for entry in own:
                if isinstance(entry, Words):
                    yield entry
                elif isinstance(entry, dict) and isinstance(value, dict) and "de" in value:
                    pairs = zip(value["de"].values(), value["en"].values(), strict=True)
                    yield from (Words(de, en) for de, en in pairs)


def words_of(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


@pytest.fixture(scope="module")
def english(graph: StoredGraph) -> set[str]:
    """Words that only the English entries have: neither the German ones nor the data."""
    found, german = set(), set(_SHARED)
    for entry in entries():
        found |= words_of(re.sub(r"\{[^}|]*\}", " ", entry.en))
        german |= words_of(entry.de)
    for quad in graph.store.match(None, None, None, None):
        if quad.graph_name.value not in GRAPHS_WITHOUT_SOURCE or quad.predicate.value in (
            terms.LABEL,
            terms.TITLE,
        ):
            german |= words_of(quad.object.value) if hasattr(quad.object, "datatype") else set()
    return found - german


COMMANDS = [
    ("list", "Netzwerke", "--land", "Niedersachsen", "--topic", "Pflege"),
    ("list", "Kreise", "--in", "Hessen", "--without", "Netzwerk"),
    ("count", "Projekte", "--by", "source", "--by", "status"),
    ("count", "Einrichtungen", "--by", "land"),
    ("figures", "Typologie"),
    ("frage", "Wer ist Mitglied im Automotivecluster RheinMainNeckar?"),
    ("find", "Pflege"),
    ("find", "Hohenloe plus"),
    ("show", "Fachkräftebündnis Leine-Weser"),
    ("show", "Landkreis Hildesheim"),
    ("who", "Weserbergland AG"),
    ("who", "Fachkräftebündnis Leine-Weser", "--at", "2018"),
    ("who", "INQA-Netzwerkbüro", "--hops", "2", "--limit", "5"),
    ("connect", "HAWK", "Leibniz Universität"),
    ("connect", "Fachkräfteallianz Ostwürttemberg", "Fachkräfteallianz Zollernalb"),
    ("connect", "HAWK", "Xeem GmbH"),
    ("common", "Landkreis Schaumburg", "Landkreis Nienburg"),
    ("why", "Weserbergland AG", "JOWOMO"),
    ("why", "Weserbergland AG", "HAWK"),
    ("introduce", "Landkreis Schaumburg", "HAWK"),
    ("region", "Landkreis Hildesheim"),
    ("region", "Leine-Weser", "--missing"),
    ("region", "HAWK"),
    ("gaps", "--region", "Landkreis Hildesheim"),
    ("similar", "FaReHi", "--limit", "5"),
    ("transfer", "Landkreis Hildesheim"),
    ("assess", "Leine-Weser"),
    ("stale", "--before", "2020", "--limit", "5"),
    ("stale", "--before", "letztes Jahr"),
    ("dedupe", "--limit", "5"),
    ("central", "--limit", "3"),
    ("brokers", "--all", "--limit", "3"),
    ("communities", "--limit", "3"),
    ("who", "Nirgendwo und niemand"),
    ("who", "Landkreis"),
    ("sparql", "DELETE WHERE { ?s ?p ?o }"),
    ("view", "nichts"),
]


#: the same in another form
FORMS = [
    (*command, "--format", form)
    for form, command in (("csv", COMMANDS[0]), ("csv", COMMANDS[4]), ("md", COMMANDS[7]))
]


#: codes of the vocabularies that are no German or English words: "member-of", "target-group"
def vocabulary(graph: StoredGraph) -> set[str]:
    found = (quad.subject.value for quad in graph.store.match(None, terms.IN_SCHEME))
    codes = {iri.rpartition("/")[2] for iri in found if iri.startswith(terms.VOCABULARY)}
    return {code for code in codes if "-" in code} | {"effective_size", "topConceptOf"}


#: what is for programs, or to be typed: commands, options and their places, addresses, ids
_FOR_PROGRAMS = re.compile(
    r"kgraph [a-z-]+( --[a-z-]+( [a-z-]+)?)*|--[a-z-]+( [a-z-]+)?|https?://\S+|[\w./-]+/[\w./-]+"
    r"|\b[\w-]+\.(csv|md|html|json|toml|pdf)\b"
)
_ISO_DATE = re.compile(r"(?<![\w-])(19|20)\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?(?![\w-])")
#: a decimal point, not one of thousands, of dates or sections ("4.0" is in names)
_POINT = re.compile(r"(?<![\w.])(?!4\.0\b)\d+\.(\d{1,2}|\d{4,})(?![\w.])|\d[eE][+-]\d+")


def machine_like(said: str, codes: set[str]) -> set[str]:
    """Codes of the vocabularies, ISO dates and decimal points in what people read."""
    said = _FOR_PROGRAMS.sub(" ", said)
    found = {code for code in re.findall(r"[a-zA-Z_]+(?:-[a-z]+)*", said) if code in codes}
    return found | {own[0] for form in (_ISO_DATE, _POINT) for own in form.finditer(said)}


@pytest.fixture(scope="module")
def codes(graph: StoredGraph) -> set[str]:
    found = vocabulary(graph)
    assert {"member-of", "event-series"} <= found
    return found


@pytest.mark.parametrize("arguments", [*COMMANDS, *FORMS], ids=" ".join)
def test_no_english_word_and_no_code_in_an_answer(
    run: Run, english: set[str], codes: set[str], arguments: tuple[str, ...]
) -> None:
    answer = run(*arguments, "--lang", "de", COLUMNS="400")  # so that no word is cut in two
    said = _MACHINE.sub(" ", answer.text + answer.stderr)
    assert words_of(said) & english == set()
    if "csv" not in arguments:  # a file for programs, with their dates and numbers
        assert machine_like(answer.text + answer.stderr, codes) == set()


def test_codes_dates_and_points_would_be_found(codes: set[str]) -> None:
    said = "member-of seit 2020-05, 204.3 km², 2.693e-05; am 28.06.2024, 3.000, Kapitel 4.2.1, 0.55"
    assert machine_like(said, codes) == {"member-of", "2020-05", "204.3", "3e-05", "0.55"}


def test_json_keeps_its_codes(run: Run) -> None:
    (row, *_) = run("who", "Weserbergland AG", "--format", "json", "--lang", "de").json["rows"]
    assert (row["type"], row["relation"], row["direction"]) == ("Project", "partner-in", "out")


def test_columns_of_a_query_stay(run: Run) -> None:
    answer = run("sparql", "--saved", "register", "--limit", "1", "--lang", "de")
    assert answer.text.split()[:4] == ["row", "name", "place", "district"]
    assert "1 von 269 Zeilen; mehr mit --limit" in answer.text


def test_the_global_option_is_that_of_each_command(run: Run) -> None:
    own = run("who", "JOWOMO", "--lang", "de")
    assert run("--lang", "de", "who", "JOWOMO") == own == run("who", "JOWOMO", KGRAPH_LANG="de")
    assert "ist Partner" in own.text or "hat Partner" in own.text


def visible(page: bytes) -> str:
    """What a reader of a page sees: no scripts, styles, tags."""
    text = re.sub(r"(?s)<(script|style|pre|code)\b.*?</\1>", " ", page.decode())
    return html.unescape(re.sub(r"(?s)<[^>]*>", " ", text))


@pytest.mark.xdist_group("site")
@pytest.mark.parametrize(
    "page",
    [
        "index", "downloads", "method", "search", "catalogue", "network/index", "region/index",
        "source/index", "institution/weserbergland-ag", "network/fachkraeftebuendnis-leine-weser",
        "project/jowomo", "region/03254", "source/leine-weser-2021",
    ],
)  # fmt: skip
def test_no_english_word_on_a_page(site_files: Files, english: set[str], page: str) -> None:
    said = _MACHINE.sub(" ", visible(site_files[f"de/{page}.html"]()))
    assert words_of(said) & english == set()


@pytest.mark.parametrize("kind", ["projects"])
def test_no_english_word_in_a_view(
    run: Run, english: set[str], kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("views") / "view.html"
    answer = run("view", kind, "-o", str(file), "--lang", "de")
    assert "Knoten" in answer.text
    assert words_of(_MACHINE.sub(" ", visible(file.read_bytes()))) & english == set()
