"""The same list again, a newer version of it: which thing is which."""

from __future__ import annotations

from kgraph.intake.before import NamedBefore, before, named_before
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
