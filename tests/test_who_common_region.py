"""`who` with its filters, `common`, `why`, `introduce`, `region`."""

from __future__ import annotations

from conftest import Run


def test_who_names_relation_since_and_source(run: Run) -> None:
    rows = run("who", "Landkreis Schaumburg", "--relation", "member-of", "--format", "json").json
    found = {
        row["label"]: (row["direction"], row["since"], row["evidence"]) for row in rows["rows"]
    }
    assert found["Fachkräftebündnis Leine-Weser"] == (
        "out", "2015", [{"source": "leine-weser-2021", "locator": "line=16,17"}],
    )  # fmt: skip


def test_every_row_of_every_actor_has_evidence(run: Run) -> None:
    for name in ("INQA-Netzwerkbüro", "IWAK", "Weserbergland AG", "BMAS"):
        rows = run("who", name, "--format", "json").json["rows"]
        assert rows
        assert all(row["evidence"] for row in rows)


def test_kinds_and_types_filter_the_other_end(run: Run) -> None:
    rows = run("who", "Weserbergland AG", "--kind", "Project", "--format", "json").json["rows"]
    assert {row["type"] for row in rows} == {"Project"}
    rows = run(
        "who", "Fachkräftebündnis Leine-Weser", "--kind", "local-authority", "--format", "json"
    )
    assert rows.json["total"] == 6


def test_roles_filter_by_a_part_of_their_text(run: Run) -> None:
    rows = run(
        "who",
        "Lenkungsgruppe (Fachkräftebündnis Leine-Weser)",
        "--role",
        "berat",
        "--format",
        "json",
    )
    assert [row["label"] for row in rows.json["rows"]] == [
        "Amt für regionale Landesentwicklung Leine-Weser"
    ]


def test_a_date_leaves_out_what_had_ended(run: Run) -> None:
    name = "Amt für regionale Landesentwicklung Leine-Weser"
    options = ("--relation", "coordinates", "--format", "json")
    assert run("who", name, *options, "--at", "2018").json["total"] == 1
    assert run("who", name, *options, "--at", "2023").code == 1


def test_undated_ties_stay_and_are_counted(run: Run) -> None:
    answer = run("who", "Weserbergland AG", "--at", "2018")
    assert "have no dates: nothing says whether they hold at 2018" in answer.text


def test_two_hops_name_what_they_come_through(run: Run) -> None:
    rows = run("who", "Xeem GmbH", "--hops", "2", "--format", "json").json["rows"]
    via = {row["via"] for row in rows}
    assert None in via
    assert "Workshop 1: Welche Akteure braucht es und wie können diese gewonnen werden?" in via


def test_roll_up_adds_what_the_units_do(run: Run) -> None:
    name = "Goethe-Universität Frankfurt a.M."
    plain = run("who", name, "--format", "json").json["rows"]
    rolled = run("who", name, "--rollup", "--format", "json").json["rows"]
    runs = [row for row in rolled if row["relation"] == "runs"]
    assert not any(row["relation"] == "runs" for row in plain)
    assert {row["via"] for row in runs} == {"Institut für Wirtschaft, Arbeit und Kultur (IWAK)"}


def test_common_lists_what_both_are_in_the_specific_first(run: Run) -> None:
    answer = run("common", "Landkreis Schaumburg", "Landkreis Nienburg", "--format", "json").json
    assert answer["rows"][0]["label"] == "Umsteigen statt Aussteigen"
    assert "Fachkräftebündnis Leine-Weser" in [row["label"] for row in answer["rows"]]
    assert all(row["evidence"] for row in answer["rows"])


def test_nothing_in_common_is_exit_1(run: Run) -> None:
    assert run("common", "Xeem GmbH", "Weserbergland AG").code == 1


def test_why_shows_every_statement_between_two_things(run: Run) -> None:
    rows = run("why", "Weserbergland AG", "JOWOMO", "--format", "json").json["rows"]
    assert [(row["relation"], row["role"]) for row in rows] == [("partner-in", "mit beteiligt")]
    assert {"source": "leine-weser-2021", "locator": "line=163,164"} in rows[0]["evidence"]


def test_why_shows_an_open_judgement(run: Run) -> None:
    answer = run("why", "network/fachkraeftebuendnis-jade-bay",
                 "network/regionalen-fachkraeftebuendnis-jadebay", "--format", "json")  # fmt: skip
    assert answer.json["rows"][0]["relation"] == "possibly-same"


def test_introducers_share_something_with_both(run: Run) -> None:
    answer = run(
        "introduce", "Xeem GmbH", "Wirtschaftsförderung Region Kassel GmbH", "--format", "json"
    )
    rows = answer.json["rows"]
    assert rows[0]["type"] in ("Institution", "Network")
    assert all(row["evidence"] and row["why"] and row["ways"] >= 2 for row in rows)
    assert "INQA-Netzwerkbüro" not in [row["label"] for row in rows]


def test_region_rolls_its_parts_up(run: Run) -> None:
    rows = run("region", "Landkreis Hildesheim", "--format", "json").json["rows"]
    places = {row["where"] for row in rows}
    assert {"Hildesheim", "Landkreis Hildesheim", "Leine-Weser"} <= places
    assert "Hi Zukunft" in [row["label"] for row in rows]


def test_a_land_holds_all_networks_of_its_districts(run: Run) -> None:
    rows = run("region", "Thüringen", "--format", "json").json["rows"]
    assert len({row["id"] for row in rows if row["type"] == "Network"}) == 9


def test_missing_partners_are_counted_not_claimed(run: Run) -> None:
    answer = run("region", "Landkreis Hildesheim", "--missing")
    assert "not that there is none" in answer.text


def test_a_network_is_no_region(run: Run) -> None:
    assert run("region", "Weserbergland AG").code == 2
