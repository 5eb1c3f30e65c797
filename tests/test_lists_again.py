"""The same list again, a newer version of it: which thing is which."""

from __future__ import annotations

from pathlib import Path

from conftest import Answer, run_command

from kgraph.intake.before import NamedBefore, before, named_before
from kgraph.intake.comparing import Naming, statements
from kgraph.intake.draft import ListPlace, NamedThing


def thing(name: str, place: str, row: int, file: str = "a.csv") -> NamedThing:
    return NamedThing("institution", name, "company", {"place": place}, [ListPlace(file, row)])


def known(*rows: tuple[str, str, str, int]) -> tuple[NamedBefore, ...]:
    return named_before({
        "institution": [
            {"id": own, "name": name, "place": place, "kind": "company", "locator": f"row={row}"}
            for own, name, place, row in rows
        ]
    })  # fmt: skip


def ids(found: dict[int, NamedBefore]) -> dict[int, str]:
    return {at: own.id for at, own in sorted(found.items())}


TWO = known(("a", "Apotheke Probe", "Gifhorn", 2), ("a-w", "Apotheke Probe", "Wolfsburg", 3))


def test_two_of_one_name_in_two_towns_keep_their_ids() -> None:
    again = [thing("Apotheke Probe", "Gifhorn", 2), thing("Apotheke Probe", "Wolfsburg", 3)]
    assert ids(before(again, TWO)) == {0: "a", 1: "a-w"}
    assert ids(before(again[::-1], TWO)) == {0: "a-w", 1: "a"}


def test_one_that_moved_keeps_its_id_while_its_namesake_stays() -> None:
    newer = [thing("Apotheke Probe", "Wolfsburg", 2), thing("Apotheke Probe", "Peine", 3)]
    assert ids(before(newer, TWO)) == {0: "a-w", 1: "a"}


def test_one_of_two_that_is_gone_leaves_the_other_its_id() -> None:
    assert ids(before([thing("Apotheke Probe", "Wolfsburg", 2)], TWO)) == {0: "a-w"}


def test_a_third_of_the_name_in_another_town_is_none_of_the_two() -> None:
    newer = [
        thing("Apotheke Probe", "Gifhorn", 2), thing("Apotheke Probe", "Wolfsburg", 3),
        thing("Apotheke Probe", "Peine", 4),
    ]  # fmt: skip
    assert ids(before(newer, TWO)) == {0: "a", 1: "a-w"}


def test_what_two_sheets_name_is_one_thing() -> None:
    one = known(("w", "Werft Probe", "Emden", 2))
    newer = [thing("Werft Probe", "Emden", 2), thing("Werft Probe", "Emden", 5, "b.csv")]
    assert ids(before(newer, one)) == {0: "w", 1: "w"}


def test_two_of_one_name_without_a_town_are_told_apart_by_their_rows() -> None:
    two = known(("x", "Team Probe", "", 2), ("x-2", "Team Probe", "", 3))
    newer = [thing("Team Probe", "", 3), thing("Team Probe", "", 2)]
    assert ids(before(newer, two)) == {0: "x-2", 1: "x"}


TIE = {"from": "institution/a", "relation": "member-of", "to": "network/n", "source": "s"}
NAMES = {"institutions": [{"id": "a", "name": "Werk GmbH"}], "networks": [{"id": "n", "name": "N"}]}


def test_a_tie_that_says_something_else_changes_and_does_not_vanish() -> None:
    old = NAMES | {"ties": [TIE | {"role": "Vorsitz", "until": "2025-12-31"}]}
    naming = Naming("de", {("member-of", "de"): "ist Mitglied in"})
    found = statements(old, NAMES | {"ties": [TIE]}, naming)
    assert found.changed == (
        "Werk GmbH – ist Mitglied in – N: Rolle Vorsitz → –, bis 2025-12-31 → –",
    )
    assert (found.new, found.gone, found.kept) == ((), (), 0)


def test_a_list_again_a_renaming_and_another_list_of_the_same_name(tmp_path: Path) -> None:
    own, path = str(tmp_path / "netz"), tmp_path / "liste.csv"
    head = "Netzwerk;Mitglied;Ort\n"
    rows = "N;Apotheke Probe;{0}\nN;Apotheke Probe;Wolfsburg\nN;{1};Peine\n"

    def add(text: str, *options: str) -> Answer:
        path.write_text(head + text, encoding="utf-8")
        return run_command("add", str(path), "--workspace", own, "--yes", *options)

    def ids() -> list[str]:
        table = tmp_path / "netz" / "tables" / "liste" / "institutions.csv"
        return [line.partition(",")[0] for line in table.read_text("utf-8").splitlines()[1:]]

    assert run_command("init", own, "--stands-on", "nothing").code == 0
    first = rows.format("Gifhorn", "Maler Kornblume KG")
    assert add(first).code == 0
    before = ids()
    assert before == ["apotheke-probe", "apotheke-probe-wolfsburg", "maler-kornblume-kg"]
    assert "Nothing changes." in add(first).text
    newer = rows.format("Gifhorn", "Farbenhaus Kornblume GmbH")
    assert "Perhaps renamed: 1" in add(newer, "--dry-run").text
    kept = "Farbenhaus Kornblume GmbH=institution/maler-kornblume-kg"
    assert add(newer, "--same", "Nobody=institution/maler-kornblume-kg").code == 2
    assert add(newer, "--same", "Farbenhaus Kornblume GmbH=institution/nothing").code == 2
    assert add(newer, "--same", kept).code == 0
    assert ids() == before
    other = add("Netz Zwei;Drittes Werk GmbH;Celle\n")
    assert (other.code, ids()) == (2, before)
    assert "would replace the source liste altogether" in other.stderr
    missing = run_command("add", str(tmp_path / "keine.csv"), "--workspace", own, "--yes")
    assert (missing.code, missing.text) == (2, "")
