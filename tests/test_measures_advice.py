"""`gaps`, `similar`, `transfer`, `assess`, `stale` on the shipped data."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

from kgraph.errors import BadQuestion
from kgraph.measures.similar import families_of
from kgraph.measures.template import expectations, steps
from kgraph.words.answers import HEADINGS


def rows_of(run: Run, *arguments: str):
    return run(*arguments, "--format", "json").json["rows"]


def test_districts_of_bavaria_without_a_network_come_first(run: Run) -> None:
    found = run("gaps", "--region", "Bayern", "--format", "json").json
    networks = [row["networks"] for row in found["rows"]]
    assert found["total"] == 96
    bare = networks.count(0)
    assert bare > 0
    assert set(networks[:bare]) == {0}
    assert all(count > 0 for count in networks[bare:])


def test_bavarian_networks_of_the_annex_fill_their_districts(run: Run) -> None:
    rows = {row["label"]: row for row in rows_of(run, "gaps", "--region", "Bayern")}
    assert rows["Landkreis Donau-Ries"]["networks"] >= 1
    assert rows["Landkreis Donau-Ries"]["evidence"][0]["source"] == "drs-21-1363"


def test_a_district_is_answered_line_by_line(run: Run) -> None:
    rows = rows_of(run, "gaps", "--region", "Landkreis Hildesheim")
    found = {row["expected"]: row for row in rows}
    chamber = found["Chambers of industry and commerce"]
    assert chamber["status"] == "unnamed"  # a member of FaReHi, line 178, which names no town
    assert {"source": "leine-weser-2021", "locator": "line=177,178"} in chamber["evidence"]
    unions = found["Trade unions"]  # a seat on the steering group of the alliance seated here
    assert unions["status"] == "through"
    ministries = found["Ministries"]
    assert ministries["status"] == "missing"
    assert ministries["who_could"]["label"]
    assert ministries["connections"] > 1
    assert ministries["evidence"] == [{"source": "iaw-2017", "locator": "line=1397,1398"}]


def test_gaps_say_that_not_named_is_not_absent(run: Run) -> None:
    assert "It does not mean: not there." in run("gaps", "--region", "Bayern").text


def test_an_own_template_decides_what_is_expected(run: Run, tmp_path: Path) -> None:
    template = tmp_path / "own.csv"
    template.write_text(
        "id;about;label_de;label_en;match\nx;partner;Kliniken;Clinics;clinic\n", "utf-8-sig"
    )
    rows = rows_of(run, "gaps", "--region", "Landkreis Hildesheim", "--template", str(template))
    assert [row["expected"] for row in rows] == ["Clinics"]


def test_a_misspelt_kind_is_named(run: Run, tmp_path: Path) -> None:
    template = tmp_path / "own.csv"
    template.write_text("id,about,label_de,label_en,match\nx,partner,A,A,ikh\n", "utf-8")
    failed = run("gaps", "--template", str(template))
    assert failed.code == 2
    assert "“ikh” is no kind of institution" in failed.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,about\n", "lacks the column 'label_de'"),
        ("id,about,label_de,label_en,match\nx,thing,A,A,b\n", "row 2, column about: “thing”"),
        ("id,about,label_de,label_en,match\nx,topic,A,A,\n", "row 2, column match: is empty"),
    ],
)
def test_a_template_that_cannot_be_read_says_where(text: str, message: str) -> None:
    with pytest.raises(BadQuestion, match=message):
        expectations(text)


def test_a_missing_template_is_a_usage_error(run: Run) -> None:
    failed = run("gaps", "--template", "nowhere.csv")
    assert failed.code == 2
    assert "nowhere.csv" in failed.stderr


def test_an_unknown_check_is_named() -> None:
    with pytest.raises(BadQuestion, match="row 2, column check: “x” is no check"):
        steps(("y",), "step,check,label_de,label_en\n1,x,A,A\n")


def test_similar_networks_share_family_kind_and_land(run: Run) -> None:
    rows = rows_of(run, "similar", "Fachkräfteallianz Ostwürttemberg")
    names = [row["label"].replace("-", "").casefold() for row in rows[:5]]
    assert all(name.startswith("fachkräfteallianz") for name in names)
    first = rows[0]
    assert "kind: Alliance" in first["shared"]
    assert "name family “Fachkräfteallianz”*" in first["shared"]
    assert first["evidence"]
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)


def test_schulewirtschaft_is_a_family(run: Run) -> None:
    rows = rows_of(run, "similar", "SCHULEWIRTSCHAFT Bayern")
    assert rows[0]["label"].startswith("SCHULEWIRTSCHAFT")
    assert run("similar", "SCHULEWIRTSCHAFT Bayern", "--lang", "de").text.count("Namensfamilie")


def test_families_are_beginnings_that_three_names_share() -> None:
    labels = {
        "a": "Offensive Mittelstand Bayern", "b": "Offensive Mittelstand NRW",
        "c": "Offensive Mittelstand Sachsen", "d": "Netzwerk A", "e": "Netzwerk B",
        "f": "Netzwerk C", "g": "Fachkräfte-Allianz X", "h": "FachkräfteAllianz Y",
        "i": "Fachkräfteallianz Z",
    }  # fmt: skip
    found = families_of(labels)
    assert found["a"] == found["c"] == "offensive mittelstand"
    assert found["d"] == ""
    assert found["g"] == found["h"] == found["i"] == "fachkraefteallianz"


def test_transfer_lists_what_runs_next_door_and_the_bridge(run: Run) -> None:
    found = run("transfer", "Landkreis Hildesheim", "--format", "json").json
    rows = {row["label"]: row for row in found["rows"]}
    assert rows["Digitale Lernallianzen"]["status"] == "transferred"
    row = rows["Umsteigen statt Aussteigen"]
    assert "Landkreis Schaumburg" in row["where"]
    assert "Landkreis Nienburg" in [bridge["label"] for bridge in row["bridge"]]
    assert {"source": "leine-weser-2021", "locator": "line=131,132"} in row["evidence"]
    assert any("does not mean “does not run”" in note for note in found["notes"])


def test_transfer_ranks_real_projects_by_fit_and_says_why(run: Run) -> None:
    found = run("transfer", "Landkreis Hildesheim", "--format", "json").json
    rows = found["rows"]
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) >= 1
    assert all(row["why"] and row["evidence"] for row in rows)
    first = rows[0]
    assert first["label"] == "Ausbildungslotsen"
    assert first["why"][0] == (
        "bridge: Region Hannover (Kommune) – Fachkräftebündnis Leine-Weser – "
        "Landkreis Hildesheim (Kommune)"
    )
    labels = {row["label"] for row in rows}
    assert labels.isdisjoint(
        {"Bildungsreport 2018 (Region Hannover)", "JOWOMO", "discuto",
         "Business for School"}
    )  # fmt: skip


def test_transfer_names_topics_that_no_document_names_in_the_region(run: Run) -> None:
    rows = {row["label"]: row for row in rows_of(run, "transfer", "Landkreis Aurich")}
    assert rows["Local Care"]["why"][0] == (
        "topic Pflege: no document names anything here on “Health and care”"
    )


def test_what_runs_in_the_region_is_not_listed(run: Run) -> None:
    rows = rows_of(run, "transfer", "Landkreis Schaumburg")
    assert "Umsteigen statt Aussteigen" not in [row["label"] for row in rows]


def test_assess_holds_the_five_steps_against_the_region(run: Run) -> None:
    rows = rows_of(run, "assess", "Region Leine-Weser")
    assert [row["step"] for row in rows] == ["1", "1", "1", "1", "2", "2", "3", "3", "4", "5"]
    found = {row["about"]: row for row in rows}
    steering = found["Steering network"]
    assert steering["status"] == "present"
    assert "Lenkungsgruppe (Fachkräftebündnis Leine-Weser)" in [
        thing["label"] for thing in steering["found"]
    ]
    assert all(row["status"] in ("present", "wider", "missing", "unknown") for row in rows)
    assert all(row["evidence"] for row in rows)


def test_a_district_has_the_steering_of_the_region_around_it(run: Run) -> None:
    rows = {row["about"]: row for row in rows_of(run, "assess", "Landkreis Holzminden")}
    assert rows["Coordination and moderation"]["status"] == "wider"
    assert rows["Coordination and moderation"]["evidence"][0]["source"] == "leine-weser-2021"


def test_a_company_that_sits_there_is_no_survey_of_companies(run: Run) -> None:
    rows = {row["about"]: row for row in rows_of(run, "assess", "Berlin")}
    assert rows["Company structure of the region surveyed"]["status"] == "missing"
    assert rows["Coordination and moderation"]["status"] == "missing"  # of no network in Berlin


def test_each_ticked_step_names_the_statement_that_ticks_it(run: Run) -> None:
    rows = rows_of(run, "assess", "Landkreis Hildesheim")
    for row in rows:
        assert bool(row["why"]) == (row["status"] in ("present", "wider"))
    reasons = {row["about"]: row["why"] for row in rows}
    assert reasons["Offers of education providers known"] == [
        "ProXLab: run by Stiftung Universität Hildesheim"
    ]
    assert (
        "Fachkräfte in der Region Hildesheim (FaReHi): 6 members or partners"
        in (reasons["Operative networks"])
    )


@pytest.mark.parametrize("district", ["Landkreis Schaumburg", "Landkreis Hildesheim", "Amberg"])
def test_region_and_gaps_have_one_logic_of_what_is_missing(run: Run, district: str) -> None:
    kinds = {"ihk": "Chambers of industry and commerce", "hwk": "Chambers of skilled crafts",
             "union": "Trade unions", "business-development": "Business development"}  # fmt: skip
    by_kind = {row["kind"]: row for row in rows_of(run, "region", district, "--missing")}
    by_line = {row["expected"]: row for row in rows_of(run, "gaps", "--region", district)}
    for kind, line in kinds.items():
        assert by_kind[kind]["status"] == by_line[line]["status"], kind
        found = {thing["label"] for thing in by_kind[kind]["found"]}
        assert found == {thing["label"] for thing in by_line[line]["present"]}


def test_a_chamber_that_a_steering_group_seats_without_a_name_is_unnamed(run: Run) -> None:
    rows = {r["kind"]: r for r in rows_of(run, "region", "Landkreis Holzminden", "--missing")}
    assert (rows["ihk"]["status"], rows["ihk"]["present"]) == ("unnamed", 0)
    assert "Industrie- und Handelskammer (Lenkungsgruppe Leine-Weser)" in [
        thing["label"] for thing in rows["ihk"]["found"]
    ]
    assert rows["ihk"]["responsible"] == ["IHK Hannover"]
    assert rows["bank"]["status"] == "missing"


def test_where_little_is_named_assess_says_unknown(run: Run) -> None:
    found = run("assess", "Amberg", "--format", "json").json
    assert {row["status"] for row in found["rows"]} == {"unknown"}
    assert any("Only 0 actors are named" in note for note in found["notes"])


def test_stale_lists_what_only_old_documents_name(run: Run) -> None:
    rows = rows_of(run, "stale", "--before", "2020")
    dated = [row["confirmed"] for row in rows if row["confirmed"]]
    assert dated == sorted(dated)
    by_label = {row["label"]: row for row in rows}
    assert by_label["DIHK Service GmbH"]["confirmed"].startswith("2017")
    assert all(place["source"] == "iaw-2017" for place in by_label["DIHK Service GmbH"]["evidence"])
    assert "INQA-Netzwerkbüro" not in by_label


def test_stale_wants_a_date(run: Run) -> None:
    failed = run("stale", "--before", "letztes Jahr")
    assert failed.code == 2
    assert "write 2015, 2015-06 or 2015-06-28" in failed.stderr


@pytest.mark.parametrize("command", ["gaps", "transfer", "assess"])
def test_a_network_is_no_region(run: Run, command: str) -> None:
    name = "INQA-Netzwerkbüro"
    arguments = ("--region", name) if command == "gaps" else (name,)
    assert run(command, *arguments).code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("gaps", "--region", "Niedersachsen"), ("similar", "FaReHi"), ("transfer", "Hessen"),
        ("assess", "Landkreis Holzminden"), ("stale", "--before", "2026"),
    ],
)  # fmt: skip
def test_every_command_answers_in_german(run: Run, arguments: tuple[str, ...]) -> None:
    found = run(*arguments, "--lang", "de", "--limit", "3")
    assert found.code == 0
    assert "Beleg" in found.text


@pytest.mark.parametrize("command", ["central", "brokers", "communities", "gaps", "similar",
                                     "transfer", "assess", "stale"])  # fmt: skip
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    assert f"  kgraph {command}" in run(command, "--help").text


@pytest.mark.parametrize(
    "arguments",
    [
        ("central", "--all", "--robust", "2"), ("brokers", "--all", "--robust", "2"),
        ("communities",), ("gaps", "--region", "Bayern"), ("gaps", "--region", "Amberg"),
        ("similar", "FaReHi"), ("transfer", "Hessen"), ("assess", "Amberg"),
        ("stale", "--before", "2020"),
    ],
)  # fmt: skip
def test_every_column_has_a_german_heading(run: Run, arguments: tuple[str, ...]) -> None:
    columns = run(*arguments, "--limit", "1", "--format", "csv").text.splitlines()[0].split(",")
    assert set(columns) - {"id"} <= set(HEADINGS["de"])
