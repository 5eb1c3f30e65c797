"""The shipped data: sourced throughout, without people, and true to the documents."""

from __future__ import annotations

import csv
import re
from collections import Counter
from functools import cache

import pytest
from conftest import DOCUMENTS, ROOT, Run

from kgraph import pipeline, terms
from kgraph.graph.relations import all_ties
from kgraph.graph.stored import StoredGraph
from kgraph.names import bare, fold
from kgraph.records import locators
from kgraph.terms import LABELS

DATA = ROOT / "data"
TABLES = sorted(path.stem for path in DATA.glob("*.csv"))
#: source -> the beginning of its document's file name
FILES = {
    "drs-21-1363": "000", "iaw-2017": "001", "hessen-2024": "002", "nachquali": "003",
    "leine-weser-2021": "004",
}  # fmt: skip
#: tables of things that bear a name of their own; concepts are worded by us
NAMED = ("networks", "institutions", "projects", "programmes", "events", "regions")
#: named by us, because the document describes it without a name
DESCRIBED = {"Netzwerk innerhalb der GenerationenWerkstatt Osnabrück"}
#: printed with a place that lies outside the printed district; both are its seats
SEATED_OUTSIDE = {"eduhub-trier"}
_MAIL = re.compile(r"[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+\.[A-Za-z]{2,}")
_PHONE = re.compile(r"\b(?:Tel|Telefon|Fon|Fax|Mobil)\b\W*\d|\+49|\b0\d{2,5} ?[/-] ?\d{4,}")


@cache
def rows(table: str) -> list[dict[str, str]]:
    with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def document(source: str) -> list[str]:
    """The lines of a source's document; skips the test where the documents are not."""
    found = sorted(DOCUMENTS.glob(FILES[source] + "_*.txt"))
    if not found:
        pytest.skip(f"../shared/documents is not here: {source} itself cannot be read")
    return found[0].read_text(encoding="utf-8").splitlines()


def squash(text: str) -> str:
    """`text` without spelling, spaces and hyphens: a name broken over lines stays one."""
    return re.sub(r"\W|_", "", bare(fold(text)))


def passage(source: str, locator: str) -> str:
    lines = document(source)
    ranges = (place.removeprefix("line=").split(",") for place in locators(locator))
    return squash(" ".join(line for a, b in ranges for line in lines[int(a) : int(b)]))


# -- privacy -------------------------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES)
def test_no_cell_holds_an_address_or_a_telephone_number(table: str) -> None:
    for row in rows(table):
        for name, cell in row.items():
            assert not _MAIL.search(cell), row
            assert name in ("url", "page") or not _PHONE.search(cell), row


def test_no_thing_is_a_person(graph: StoredGraph) -> None:
    types = {quad.object.value for quad in graph.store.match(None, terms.TYPE)}
    assert {kind for kind in types if kind.endswith(("Person", "Agent", "Individual"))} == set()


# -- completeness --------------------------------------------------------------------------


def test_the_data_fits_the_rules_and_the_shapes(report: pipeline.Report) -> None:
    assert {finding.severity for finding in report.warnings} <= {"warning"}
    assert len(report.warnings) <= 5, "new warnings: " + "\n".join(map(str, report.warnings))


@pytest.mark.parametrize("table", NAMED)
def test_every_row_of_a_thing_has_a_name_a_kind_a_source_and_a_place(table: str) -> None:
    for row in rows(table):
        assert all(row[column] for column in ("id", "name", "kind", "source", "locator")), row


def test_every_institution_has_exactly_one_kind(graph: StoredGraph) -> None:
    institutions = {
        quad.subject.value
        for quad in graph.store.match(None, terms.TYPE, terms.TYPES["institution"])
    }
    assert len(institutions) > 100
    for iri in institutions:
        assert len({quad.object.value for quad in graph.store.match(iri, terms.KIND)}) == 1, iri


def test_every_tie_has_a_source_that_the_catalogue_knows(graph: StoredGraph) -> None:
    known = {row["id"] for row in rows("sources")}
    ties = all_ties(graph)
    assert len(ties) > 450
    for tie in ties:
        assert tie.evidence, tie
        assert {evidence.source for evidence in tie.evidence} <= known, tie


def test_every_thing_has_a_label_of_its_own(graph: StoredGraph) -> None:
    index = graph.store.match(None, terms.LABEL, None, LABELS)
    labels = Counter(quad.object.value for quad in index)
    things = {
        quad.subject.value
        for kind in terms.TYPES.values()
        for quad in graph.store.match(None, terms.TYPE, kind)
        if quad.subject.value.startswith(terms.ID)
    }
    for iri in things:
        own = [quad.object.value for quad in graph.store.match(iri, terms.LABEL, None, LABELS)]
        kept = graph.kept(iri)
        if kept == iri:
            assert len(own) == 1, iri
            assert labels[own[0]] == 1, own


def test_the_five_documents_are_in_with_all_they_hold() -> None:
    counts = {
        table: Counter(row["source"] for row in rows(table))
        for table in (*NAMED, "concepts", "ties", "facts", "figures")
    }
    assert counts["networks"]["drs-21-1363"] == 269
    for source in FILES:
        assert sum(count[source] for count in counts.values()) > 20, source
    assert sum(counts["ties"].values()) > 1000
    assert sum(counts["figures"].values()) > 300


# -- the register --------------------------------------------------------------------------


@pytest.fixture
def register(run: Run) -> list[dict[str, str]]:
    return run("sparql", "--saved", "register", "--format", "csv").rows


def test_the_register_is_the_whole_annex_in_document_order(register: list[dict[str, str]]) -> None:
    assert [row["row"] for row in register] == [str(number) for number in range(1, 270)]
    starts = [int(re.findall(r"\d+", row["locator"])[0]) for row in register]
    assert starts == sorted(starts)
    assert len(set(starts)) == 269
    first, last = register[0], register[-1]
    assert first == {
        "row": "1", "name": "Wissenswerkstatt Friedrichshafen e. V.", "place": "Friedrichshafen",
        "district": first["district"], "state": "Baden-Württemberg",
        "source": "drs-21-1363", "locator": "line=81,84",
    }  # fmt: skip
    assert "Bodenseekreis" in first["district"]
    assert last["state"] == "Thüringen"


def test_every_district_of_the_register_is_an_official_kreis(graph: StoredGraph) -> None:
    with open(DATA / "regions" / "kreise.csv", encoding="utf-8", newline="") as file:
        official = {row["key"]: row["land_key"] for row in csv.DictReader(file)}
    assert len(official) == 400
    annex = [row for row in rows("networks") if row["row"]]
    assert len(annex) == 269
    for row in annex:
        assert official[row["district_key"]] == row["state_key"], row
        is_inside = row["place_key"].startswith(row["district_key"]) or not row["place_key"]
        assert is_inside or row["id"] in SEATED_OUTSIDE, row
    stored = {quad.object.value for quad in graph.store.match(None, terms.DISTRICT)}
    assert {iri.rpartition("/")[2] for iri in stored} <= set(official)


# -- true to the documents -----------------------------------------------------------------


@pytest.mark.parametrize("source", FILES)
def test_every_locator_lies_inside_its_document(source: str) -> None:
    length = len(document(source))
    found = 0
    for table in TABLES:
        for row in rows(table):
            if row.get("source") == source:
                for place in locators(row["locator"]):
                    first, last = (int(n) for n in place.removeprefix("line=").split(","))
                    assert 0 <= first < last <= length, row
                    found += 1
    assert found > 20


@pytest.mark.parametrize("source", FILES)
@pytest.mark.parametrize("table", NAMED)
def test_the_named_lines_hold_the_name(table: str, source: str) -> None:
    """The name or an alias whole, or the stems of all its words (inflected, abridged)."""
    for row in rows(table):
        if row["source"] != source or row["name"] in DESCRIBED:
            continue
        text = passage(source, row["locator"])
        names = [squash(name) for name in (row["name"], *row["aliases"].split("|"))]
        if not any(name and name in text for name in names):
            words = fold(re.sub(r"\(.*?\)", "", row["name"])).split()
            stems = [squash(word)[: max(4, len(squash(word)) - 3)] for word in words]
            missing = [stem for stem in stems if len(stem) > 3 and stem not in text]
            assert missing == [], row
