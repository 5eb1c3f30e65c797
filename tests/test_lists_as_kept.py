"""Lists as offices keep them: rows without a name, headings of two rows, seats, times, sections."""

from __future__ import annotations

from dataclasses import replace

import pytest
from offices.reading import ground, told

from kgraph.intake.mapping.model import NEVER, Mapping, Take, ThingRule
from kgraph.intake.mapping.numbers import day_of
from kgraph.intake.mapping.tables import regions, role_of
from kgraph.intake.mapping.text import parsed, written
from kgraph.intake.mapping.values import parts_of
from kgraph.intake.proposal import Proposal, Wishes, propose
from kgraph.intake.recognition import KnownThings
from kgraph.intake.sheets.grid import FileGrids, Grid


def proposed(*rows: str, mappings: tuple[Mapping, ...] = (), **answers: str) -> Proposal:
    """What a list adds whose rows are written with ";" between the cells."""
    grid = Grid("liste.csv", "", [[c.replace("¶", "\n") for c in row.split(";")] for row in rows])
    wishes = Wishes(answers, mappings=mappings)
    return propose(FileGrids((grid,)), "liste.csv", KnownThings(), ground(), wishes)


def ties(found: Proposal) -> list[str]:
    return [f"{t['from']} {t['relation']} {t['to']}" for t in found.rows.get("ties", ())]


MEMBERS = ("Mitgliederliste Bündnis Probe", "Mitglied;Ort")


@pytest.mark.parametrize("own", ["", "#NV", "Firma Zwei (Ansprechpartnerin: Frau Muster)"])
def test_a_row_without_a_name_of_its_own_is_an_error_and_nobodys(own: str) -> None:
    found = proposed(*MEMBERS, "Erste GmbH;Celle", f"{own};Peine", "Dritte GmbH;Celle")
    assert {row for _, row in found.refused} == {4}
    assert [t["locator"] for t in found.rows["ties"]] == ["row=3", "row=5"]


def test_the_same_whatever_mapping_was_known_before() -> None:
    rows = (*MEMBERS, "Erste GmbH;Celle", "Zweite GmbH, z.Hd. Herrn Muster;Celle")
    first = proposed(*rows)
    split = replace(first.tables[0].mapping, name="alt")
    name = replace(split.things[0].name, split=("\n",))
    split = replace(split, things=(replace(split.things[0], name=name), *split.things[1:]))
    again = proposed(*rows, mappings=(split,))
    assert (again.refused, ties(again)) == (first.refused, ties(first))
    assert {row for _, row in first.refused} == {4}


def test_further_members_below_a_network_go_on_with_it() -> None:
    found = proposed(
        "Netzwerk;Ort;Mitglieder",
        "Netz Probe;Celle;Erste GmbH",
        ";;Zweite GmbH",
        ";Peine;Dritte AG",
    )
    assert ties(found) == [
        "institution/erste-gmbh member-of network/netz-probe",
        "institution/zweite-gmbh member-of network/netz-probe",
    ]
    assert {row for _, row in found.refused} == {4}


def test_a_seat_between_network_and_member_is_not_the_members() -> None:
    found = proposed(
        "Netzwerk;Sitz;Mitglied;Ort des Mitglieds",
        "Allianz Probe;Leer (Ostfriesland);Werft GmbH;Emden",
        "Allianz Probe;Leer (Ostfriesland);Tee KG;Norden",
    )
    seats = {r["name"]: r["place"] for t in ("networks", "institutions") for r in found.rows[t]}
    assert seats == {
        "Allianz Probe": "Leer (Ostfriesland)",
        "Werft GmbH": "Emden",
        "Tee KG": "Norden",
    }


def test_the_town_of_an_event_is_not_the_seat_of_those_who_take_part() -> None:
    found = proposed(
        "Veranstaltung;Datum;Ort;Veranstalter;Teilnehmende Organisationen",
        "Tag Probe;12.09.2025;Soltau;Verein Eins e. V.;Werk GmbH¶Pflegezentrum Zwei",
    )
    (event,) = found.rows["events"]
    assert (event["place"], event["on"]) == ("Soltau", "2025-09-12")
    assert all(not row["place"] for row in found.rows["institutions"])
    assert ties(found) == [
        "institution/werk-gmbh takes-part-in event/tag-probe",
        "institution/pflegezentrum-zwei takes-part-in event/tag-probe",
        "institution/verein-eins-e-v organises event/tag-probe",
    ]


def test_headings_of_two_rows_are_read_together() -> None:
    rows = [
        ["Netzwerk", "Sitz", "Sitz", "Mitglied", "Mitglied", "Zeitraum", "Zeitraum"],
        ["Netzwerk", "Ort", "Kreis", "Name", "Ort", "von", "bis"],
        ["Bündnis Doppelkopf", "Peine", "", "Schmiede GmbH", "Gifhorn", "2015", "2020"],
    ]
    merged = ((0, 1, 0, 0), (0, 0, 1, 2), (0, 0, 3, 4), (0, 0, 5, 6))
    (table,) = regions(Grid("a.xlsx", "", rows, merged=merged))
    assert table.header == 2
    assert [column.role for column in table.columns] == [
        "network", "place", "district", "institution", "place", "since", "until",
    ]  # fmt: skip


def test_two_tables_beside_one_another_below_a_title_are_two() -> None:
    rows = [
        ["Bündnis Zweitafel – Kammern und Betriebe"], ["Kammern", "", "", "Betriebe"],
        ["Name", "Ort", "", "Name", "Ort"], ["Kammer Eins", "Celle", "", "Werk GmbH", "Peine"],
    ]  # fmt: skip
    found = regions(Grid("a.xlsx", "", rows))
    assert [(t.header, [c.heading for c in t.columns if c.heading]) for t in found] == [
        (3, ["Name", "Ort"]), (3, ["Name", "Ort"]),
    ]  # fmt: skip


def test_a_region_alone_above_its_towns_is_a_heading_and_a_member_otherwise() -> None:
    rows = (*MEMBERS, "Landkreis Oldenburg;", "Gasthof Probe;Dötlingen", "Landkreis Celle;")
    found = proposed(*rows, "Werk GmbH;Peine")
    assert told(found)["passed"] == ["3 heading of a section"]
    assert "institution/landkreis-celle member-of network/buendnis-probe" in ties(found)


def test_a_row_that_counts_is_a_row_of_sums() -> None:
    assert told(proposed(*MEMBERS, "Werk GmbH;Peine", "Anzahl;1"))["passed"] == ["4 row of sums"]


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Partner seit", "since"), ("Netzwerkpartner seit", "since"), ("Mitglied ab", "since"),
     ("Eintrittsdatum", "since"), ("Austrittsdatum", "until"), ("Partner", "partners")],
)  # fmt: skip
def test_a_heading_that_ends_with_a_time_is_one(heading: str, role: str) -> None:
    assert role_of(heading) == role


def test_a_date_is_never_a_name() -> None:
    found = proposed("Netzwerk;Mitglieder", "Netz Probe;01.07.2020")
    assert "institutions" not in found.rows
    assert "a time stands in the column of names" in str(found.findings[0])


def test_a_name_over_two_lines_is_one() -> None:
    assert parts_of("Hotel Probe\nGmbH & Co. KG\nStadt Celle", ("\n",)) == [
        "Hotel Probe GmbH & Co. KG", "Stadt Celle",
    ]  # fmt: skip


def test_a_mapping_from_before_sees_that_cells_now_name_several() -> None:
    rows = ("Netzwerk;Mitglieder", "Netz Probe;Erste GmbH")
    mapping = replace(proposed(*rows).tables[0].mapping, name="alt")
    newer = (rows[0], "Netz Probe;Erste GmbH¶Zweite GmbH")
    found = proposed(*newer, mappings=(mapping,))
    assert len(ties(found)) == 2
    assert "now name several (line break)" in str(found.findings[0])
    never = replace(mapping.things[1], name=replace(mapping.things[1].name, split=NEVER))
    kept = proposed(*newer, mappings=(replace(mapping, things=(mapping.things[0], never)),))
    assert len(ties(kept)) == 1


def test_split_never_is_written_and_read() -> None:
    rule = ThingRule("a", "network", Take(column="A", split=NEVER))
    mapping = Mapping("m", ("A",), (rule,))
    assert "split = []" in written(mapping)
    assert parsed(written(mapping), "m") == mapping


def test_a_year_with_a_digit_too_many_is_no_day_of_excel() -> None:
    assert day_of("20021") == ""
    assert day_of("43525") == "2019-03-01"


def test_what_has_no_key_stays_as_a_fact_and_is_said() -> None:
    found = proposed(
        "Mitgliederliste Bündnis Probe", "Mitglied;Ort;Status", "Werk GmbH;Neustadt;ruhend"
    )
    assert told(found)["facts"] == [
        "werk-gmbh | place | Neustadt | row=3", "werk-gmbh | status | ruhend | row=3",
    ]  # fmt: skip
    assert len(found.findings) == 2


def test_an_answer_that_is_no_type_is_asked_again() -> None:
    found = proposed("Name;PLZ", "Werk;29221", rows="quatsch")
    assert "--set rows=quatsch does not work" in str(found.unclear[0].wrong)
