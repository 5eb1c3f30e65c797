"""A "no" names the conditions under which it holds, and what there is without one of them."""

from __future__ import annotations

import pytest
from conftest import Run

PAIR = ("HAWK", "Leibniz Universität")
SUPPORTED = ("Fachkräfteallianz Ostwürttemberg", "Fachkräfteallianz Zollernalb")
UNIT = ("Wirtschaftsförderung der Region Hannover", "Region Hannover")


def refusal(run: Run, *arguments: str) -> str:
    answer = run("connect", *arguments)
    assert (answer.code, answer.text) == (1, "")
    return answer.stderr


@pytest.mark.parametrize(
    ("options", "without"),
    [
        (("--max-hops", "1"), "with --max-hops 6 there is one of 6 ties"),
        (("--at", "2010"), "without --at 2010 there is one of 6 ties"),
    ],
)
def test_what_the_option_shut_out_is_said(run: Run, options: tuple[str, ...], without: str) -> None:
    said = refusal(run, *PAIR, *options)
    assert without in said
    assert "no tie is recorded" not in said


def test_what_was_avoided_is_named(run: Run) -> None:
    said = refusal(run, *SUPPORTED, "--avoid", "INQA-Netzwerkbüro")
    assert "conditions: --avoid INQA-Netzwerkbüro" in said
    assert "without --avoid INQA-Netzwerkbüro there is one of 2 ties" in said


def test_two_conditions_that_only_together_shut_out_are_both_named(run: Run) -> None:
    said = refusal(
        run, *SUPPORTED, "--avoid", "INQA-Netzwerkbüro", "--source", "leine-weser-2021"
    )  # fmt: skip
    assert "--source leine-weser-2021, --avoid INQA-Netzwerkbüro" in said
    assert "without all of these conditions there is one of 2 ties" in said


def test_structure_connects_when_asked_and_is_offered(run: Run) -> None:
    assert "with --through structure there is one of 1 step" in refusal(run, *UNIT)
    answer = run("connect", *UNIT, "--through", "structure", "--paths", "1", "--format", "json")
    (row,) = answer.json["rows"]
    assert [hop["relation"] for hop in row["hops"]] == ["part-of"]
    assert row["hops"][0]["evidence"]


def test_a_territory_named_by_its_id_says_that_it_has_no_ties(run: Run) -> None:
    said = refusal(run, "Künnecke GmbH", "region/03241001")
    assert "Hannover is a territory and has no ties of its own" in said


def test_the_ways_through_regions_are_one(run: Run) -> None:
    pair = ("network/hi-zukunft", "network/explore-sciencenter", "--avoid", "INQA-Netzwerkbüro")
    old = run("connect", *pair, "--through-regions")
    assert run("connect", *pair, "--through", "regions") == old
    assert old.code == 0


@pytest.mark.parametrize("command", ["connect", "common", "why", "introduce"])
def test_a_thing_and_itself_are_refused_alike(run: Run, command: str) -> None:
    answer = run(command, "HAWK", "HAWK")
    assert answer.code == 2
    assert "both names mean Hochschule" in answer.stderr


def test_who_says_that_its_filters_left_nothing(run: Run) -> None:
    answer = run("who", "HAWK", "--role", "nothing like this")
    assert answer.code == 1
    assert "none of 4 relations of Hochschule" in answer.text
