"""Single rules of the write path: seats, circles, the tables of official regions."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kgraph.errors import DataHasErrors
from kgraph.gazetteer import Gazetteer
from kgraph.pipeline import regions
from kgraph.pipeline.circles import check_broader, check_order
from kgraph.pipeline.seats import Seats, seats
from kgraph.records import Finding, Item, Record
from kgraph.words.tables import findings as words
from kgraph.words.tables import rules

REGIONS = Path(__file__).parents[1] / "data" / "regions"
TOWN, HILDESHEIM, SCHAUMBURG, KASSEL = "03254021", "03254", "03257", "06611"
TWO_SEATS = Seats((TOWN, SCHAUMBURG), SCHAUMBURG, "03")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    tables = []
    for name in ("laender", "kreise", "gemeinden", "aliases"):
        with open(REGIONS / f"{name}.csv", encoding="utf-8", newline="") as file:
            tables.append(list(csv.DictReader(file)))
    return Gazetteer(*tables)


def told(findings: list[Finding]) -> list[tuple[str, str | None, str, str]]:
    return [(f.severity, f.column, f.message, f.advice) for f in findings]


# -- seats -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({}, Seats()),
        ({"place": "Hildesheim"}, Seats((TOWN,), HILDESHEIM, "03")),
        ({"place": "Hildesheim", "district": "Landkreis Hildesheim"},
         Seats((TOWN,), HILDESHEIM, "03")),
        ({"state": "Niedersachsen"}, Seats(("03",), "", "03")),
        ({"district": "Schaumburg"}, Seats((SCHAUMBURG,), SCHAUMBURG, "03")),
        ({"place": "Kassel"}, Seats((KASSEL,), KASSEL, "06")),
        ({"state": "Berlin"}, Seats(("11",), "", "11")),
        ({"place_key": TOWN}, Seats((TOWN,), HILDESHEIM, "03")),
        ({"place_key": "3254021"}, Seats((TOWN,), HILDESHEIM, "03")),
        ({"place_key": "3254"}, Seats((HILDESHEIM,), HILDESHEIM, "03")),
        ({"district_key": "3254"}, Seats((HILDESHEIM,), HILDESHEIM, "03")),
        ({"state_key": "3"}, Seats(("03",), "", "03")),
        # a name beside a key that means the same, more of it, or nothing at all
        ({"place_key": TOWN, "place": "Hildesheim"}, Seats((TOWN,), HILDESHEIM, "03")),
        ({"place_key": TOWN, "place": "Nirgends"}, Seats((TOWN,), HILDESHEIM, "03")),
        ({"district_key": "03254", "district": "Hildesheim"},
         Seats((HILDESHEIM,), HILDESHEIM, "03")),
        # a place outside of its district: two
        ({"place_key": TOWN, "district": "Schaumburg"}, TWO_SEATS),
        ({"place_key": TOWN, "state_key": "09"}, Seats((TOWN,), HILDESHEIM, "09")),
    ],
)  # fmt: skip
def test_the_seat_is_the_most_precise_region_that_a_row_states(
    gazetteer: Gazetteer, cells: dict[str, str], expected: Seats
) -> None:
    assert seats(Record("networks", "n.csv", 2, cells), gazetteer) == (expected, [])


CORRECT = "Correct it, or write the official key into {}_key"
LOOK_UP = "Look the official key (AGS) up in data/regions/"


@pytest.mark.parametrize(
    ("cells", "stated", "severity", "column", "message", "advice"),
    [
        ({"place": "Nirgends"}, (), "warning", "place", "is no gemeinde kgraph knows",
         CORRECT.format("place")),
        ({"place": "Nirgends", "state": "Bayern"}, ("09",), "warning", "place",
         "is no gemeinde kgraph knows in Bayern", CORRECT.format("place")),
        ({"place": "Nirgends", "district": "Schaumburg"}, (SCHAUMBURG,), "warning", "place",
         "is no gemeinde kgraph knows in Landkreis Schaumburg", CORRECT.format("place")),
        ({"place": "Kassel", "district": "Hildesheim", "state": "Niedersachsen"}, (HILDESHEIM,),
         "warning", "place", "is no gemeinde kgraph knows in Landkreis Hildesheim",
         CORRECT.format("place")),
        ({"district": "Nirgends", "state": "Bayern"}, ("09",), "error", "district",
         "is no kreis kgraph knows in Bayern", CORRECT.format("district")),
        ({"state": "Nirgends"}, (), "error", "state", "is no land kgraph knows",
         CORRECT.format("state")),
        ({"place": "Neustadt", "state": "Bayern"}, ("09",), "error", "place",
         "could be several in Bayern: Neustadt a.d.Donau (09273152), Neustadt a.d.Waldnaab "
         "(09374139), Neustadt am Kulm (09374140), Neustadt b.Coburg (09473151), Neustadt "
         "a.d.Aisch (09575153)", CORRECT.format("place")),
        ({"district_key": TOWN}, (), "error", "district_key",
         "is no official key of this level", LOOK_UP),
        ({"state_key": "33"}, (), "error", "state_key", "is no official key of this level",
         LOOK_UP),
        ({"place_key": "x", "place": "Kassel"}, (), "error", "place_key",
         "is no official key of this level", LOOK_UP),
        ({"place_key": TOWN, "place": "Hannover"}, (TOWN,), "error", "place_key",
         "is Hildesheim, but the name beside it says “Hannover”", "Correct the key or the name"),
        ({"district_key": "03254", "district": "Schaumburg"}, (HILDESHEIM,), "error",
         "district_key", "is Landkreis Hildesheim, but the name beside it says “Schaumburg”",
         "Correct the key or the name"),
        ({"state_key": "03", "state": "Bayern"}, ("03",), "error", "state_key",
         "is Niedersachsen, but the name beside it says “Bayern”", "Correct the key or the name"),
    ],
)  # fmt: skip
def test_a_place_that_cannot_be_decided_is_a_finding_with_advice(
    gazetteer: Gazetteer, cells: dict[str, str], stated: tuple[str, ...],
    severity: str, column: str, message: str, advice: str,
) -> None:  # fmt: skip
    found, findings = seats(Record("networks", "n.csv", 2, cells), gazetteer)
    assert found.seats == stated
    assert told(findings) == [(severity, column, message, advice)]


def test_every_trouble_of_a_seat_is_told(gazetteer: Gazetteer) -> None:
    cells = {"state": "Nirgends", "district": "Nirgendkreis", "place": "Nirgendort"}
    found, findings = seats(Record("networks", "n.csv", 2, cells), gazetteer)
    assert found == Seats()
    assert [(f.severity, f.column) for f in findings] == [
        ("error", "state"), ("error", "district"), ("warning", "place"),
    ]  # fmt: skip


# -- circles ---------------------------------------------------------------------------------


def items(relation: str, *pairs: str) -> list[Item]:
    """Rows of ties, "a>b" for a within b."""
    found = []
    for row, pair in enumerate(pairs, start=2):
        first, _, second = pair.partition(">")
        record = Record("ties", "ties.csv", row, {"relation": relation, "to": second})
        found.append(Item(record, f"tie{row}", "x", (), subject=first, object=second))
    return found


def circles(found: list[Item]) -> list[tuple[int | None, str | None, str, str]]:
    return [(f.row, f.column, f.message, f.advice) for f in check_order(found)]


CIRCLE = (str(rules.CIRCLE), str(rules.BREAK_CIRCLE))


@pytest.mark.parametrize("relation", ["part-of", "within"])
def test_each_row_of_a_circle_is_named_and_no_other(relation: str) -> None:
    rows = items(relation, "a>b", "b>c", "c>a", "c>d", "x>a", "d>e")
    assert circles(rows) == [(row, "to", *CIRCLE) for row in (2, 3, 4)]


def test_a_row_between_two_circles_is_on_none() -> None:
    rows = items("within", "a>b", "b>a", "b>c", "c>d", "d>c")
    assert [row for row, *_ in circles(rows)] == [2, 3, 5, 6]


def test_circles_are_of_one_relation_of_order_and_not_of_others() -> None:
    assert circles(items("member-of", "a>b", "b>a")) == []
    assert circles([*items("within", "a>b"), *items("part-of", "b>a")]) == []
    assert circles(items("within", "a>b", "a>c", "c>d", "b>d")) == []


def test_what_is_above_itself_alone_is_told_once() -> None:
    itself = (2, "to", str(rules.TO_ITSELF), str(rules.WRITE_OTHER))
    assert circles(items("within", "a>a", "a>b")) == [itself]
    assert circles(items("member-of", "a>a")) == [itself]


def concept(row: int, iri: str, broader: str) -> Item:
    record = Record("concepts", "concepts.csv", row, {"broader": broader})
    return Item(record, iri, "x", (), object=broader)


def test_concepts_are_not_broader_than_themselves() -> None:
    found = [concept(2, "a", "b"), concept(3, "b", "a"), concept(4, "c", "a"), concept(5, "d", "")]
    assert circles(found) == [(2, "broader", *CIRCLE), (3, "broader", *CIRCLE)]
    assert circles([concept(2, "a", "a")]) == [(2, "broader", *CIRCLE)]


def test_only_concepts_are_broader_than_a_concept() -> None:
    own = concept(2, "a", "b")
    for segment in ("concept", "topic", "target-group"):
        assert list(check_broader(own, segment)) == []
    (finding,) = check_broader(own, "network")
    assert told([finding]) == [
        ("error", "broader", "a network is not broader than a concept", "Write the id of a concept")
    ]


# -- the tables of official regions ----------------------------------------------------------

LAND = {"key": "03", "name": "Niedersachsen"}
KREIS = {"key": "03254", "name": "Hildesheim", "label": "LK Hildesheim", "name_official": "x",
         "type": "Landkreis", "land_key": "03"}  # fmt: skip
GEMEINDE = {"key": TOWN, "name": "Hildesheim", "name_official": "x", "type": "Stadt",
            "kreis_key": "03254", "land_key": "03"}  # fmt: skip


def table(*rows: dict[str, str]) -> bytes:
    columns = dict.fromkeys(column for row in rows for column in row)
    lines = [",".join(columns), *(",".join(row.get(c, "") for c in columns) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def region_findings(name: str, content: bytes) -> list[Finding]:
    with pytest.raises(DataHasErrors) as caught:
        regions.checked(name, content)
    return list(caught.value.findings)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("laender", LAND), ("kreise", KREIS), ("gemeinden", GEMEINDE),
        ("aliases", {"alias": "A", "key": "03"}), ("aliases", {"alias": "A", "key": "03254"}),
        ("aliases", {"alias": "A", "key": TOWN}),
    ],
)  # fmt: skip
def test_a_table_of_regions_is_read_when_its_cells_are_right(
    name: str, row: dict[str, str]
) -> None:
    assert regions.checked(name, table(row)) == [row]
    for column in row:
        (finding, *_) = region_findings(name, table({**row, column: ""}, {**row, "key": "99"}))
        assert finding == Finding(
            "error", f"regions/{name}.csv", 2, column, "", words.CELL_EMPTY,
            words.WRITE_COLUMN.of(column=column),
        )  # fmt: skip


def test_an_alias_may_stand_twice_and_there_may_be_none_of_regions() -> None:
    alias = {"alias": "A", "key": "03"}
    assert len(regions.checked("aliases", table(alias, alias))) == 2
    assert regions.checked("aliases", b"alias,key\n") == []


def test_a_region_stands_once_under_a_key_of_its_length() -> None:
    (twice,) = region_findings("laender", table(LAND, LAND))
    assert (twice.row, twice.column, twice.value) == (3, "key", "03")
    assert (twice.wrong, twice.todo) == (rules.KEY_TWICE, words.KEEP_ONE)
    for key in ("3", "033", "x3", "03\u0663"):
        (wrong,) = region_findings("laender", table({**LAND, "key": key}))
        assert (wrong.row, wrong.column, wrong.value) == (2, "key", key)
        assert (wrong.wrong, wrong.todo) == (rules.NO_AGS, rules.WRITE_AGS)
    assert [f.column for f in region_findings("laender", b"name\nNiedersachsen\n")] == ["key"]


def test_a_table_of_no_region_is_a_finding() -> None:
    assert region_findings("laender", b"key,name\n") == [
        Finding(
            "error", "regions/laender.csv", 1, None, "", rules.NO_ROWS, rules.PUT_TERRITORIES
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "right", "wrong"),
    [
        ("population", "0", "-1"), ("population", "1234567890", "12345678901"),
        ("area_km2", "1.5", "1,5"), ("area_km2", "123456789.123456789", "1."),
        ("lat", "-52.123456789012345", "52.1234567890123456"), ("lat", "7", "+7"),
        ("lon", "-9.5", "9°"), ("lon", "180", "1800"),
    ],
)  # fmt: skip
def test_figures_of_a_region_are_digits(column: str, right: str, wrong: str) -> None:
    assert regions.checked("laender", table({**LAND, column: right}))[0][column] == right
    rows = f'key,name,{column}\n03,x,"{wrong}"\n'.encode()
    (finding,) = region_findings("laender", rows)
    assert finding == Finding(
        "error", "regions/laender.csv", 2, column, wrong, rules.NO_FIGURE, rules.WRITE_DIGITS
    )


def test_at_most_a_hundred_findings_about_regions_are_told() -> None:
    wrong = [{"key": "x", "name": "y"}] * 101
    assert len(region_findings("aliases", table(*({**w, "alias": "a"} for w in wrong)))) == 100


def test_a_table_of_regions_that_is_no_text_or_not_there_is_told() -> None:
    (finding,) = region_findings("laender", b"key,name\n03,\xff\n")
    assert (finding.severity, finding.file, finding.row, finding.column, finding.value) == (
        "error", "regions/laender.csv", None, None, "",
    )  # fmt: skip
    assert finding.message.startswith(str(rules.NO_CSV_UTF8.of(error=""))[:12])
    assert "can't decode byte 0xff" in finding.message
    assert finding.todo == rules.SAVE_SO
    error = regions.missing("laender", "gone", ("laender", "kreise"))
    assert error.findings == (
        Finding(
            "error", "regions/laender.csv", None, None, "", words.NOT_READ.of(reason="gone"),
            rules.REGIONS_FOLDER.of(names=["laender", "kreise"]),
        ),
    )  # fmt: skip
