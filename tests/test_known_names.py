"""Names of a list against the shipped graph: the same, perhaps the same, new; and why."""

from __future__ import annotations

import pytest
from conftest import ROOT

from kgraph.intake.draft import NamedThing
from kgraph.intake.recognition import KnownThings, recognise
from kgraph.pipeline.taking import desk


@pytest.fixture(scope="module")
def known() -> KnownThings:
    """What the shipped tables know."""
    return desk([str(ROOT / "data")], "").known


def named(name: str, kind: str = "other", **cells: str) -> NamedThing:
    return NamedThing("institution", name, kind, cells)


def found(thing: NamedThing, known: KnownThings) -> tuple[str, str, bool]:
    """Id, reason and whether it is new."""
    ((own,), _) = recognise([thing], known, {}, "liste")
    return own.id, str(own.reason), own.is_new


@pytest.mark.parametrize(
    ("name", "kind", "identifier"),
    [
        ("HAWK", "university", "hochschule-fuer-angewandte-wissenschaft-und-kunst"),
        ("HWK Hannover", "hwk", "hwk-hannover"),
        ("Handwerkskammer Hannover", "hwk", "hwk-hannover"),
        ("Stadt Hannover", "local-authority", "stadt-hannover"),
        ("Region Hannover", "local-authority", "region-hannover"),
        ("Lkr. Nienburg", "local-authority", "landkreis-nienburg"),
        ("Agentur f. Arbeit Hannover", "employment-agency", "agentur-fuer-arbeit-hannover"),
    ],
)
def test_a_name_that_one_thing_bears_is_that_thing(
    known: KnownThings, name: str, kind: str, identifier: str
) -> None:
    own, reason, is_new = found(named(name, kind), known)
    assert (own, is_new) == (identifier, False)
    assert reason.startswith("same name")


def test_a_university_is_known_though_the_list_says_its_town(known: KnownThings) -> None:
    own, _, is_new = found(named("HAWK", "university", place_key="03254021"), known)
    assert (own, is_new) == ("hochschule-fuer-angewandte-wissenschaft-und-kunst", False)


def test_hawk_is_not_like_hwk(known: KnownThings) -> None:
    _, questions = recognise([named("HAWK Hannover", "university")], known, {}, "liste")
    asked = {pair.second.id for question in questions for pair in question.candidates}
    assert "hwk-hannover" not in asked


@pytest.mark.parametrize(
    ("name", "kind", "body"),
    [
        ("IHK Hannover", "ihk", "ref-ihk-hannover"),
        ("Jobcenter Hildesheim", "jobcenter", "ref-jobcenter-24402"),
        ("IHK f. München u. Obb.", "ihk", "ref-ihk-fuer-muenchen-und-oberbayern"),
    ],
)
def test_a_body_that_only_the_reference_names_is_asked(
    known: KnownThings, name: str, kind: str, body: str
) -> None:
    (own,), questions = recognise([named(name, kind)], known, {}, "liste")
    assert own.is_new
    assert next(pair.second.id for pair in questions[0].candidates) == body


def test_a_namesake_in_another_place_is_another_thing_with_an_id_of_its_own(
    known: KnownThings,
) -> None:
    thing = named("Landkreis Hildesheim", "local-authority", place_key="09162", place="München")
    own, _, is_new = found(thing, known)
    assert (own, is_new) == ("landkreis-hildesheim", False)  # its seat stands nowhere
    seated = named("Wissenswerkstatt Friedrichshafen", "association", place_key="03241001")
    seated.type, seated.cells["place"] = "network", "Hannover"
    own, _, is_new = found(seated, known)
    assert (own, is_new) == ("wissenswerkstatt-friedrichshafen", True)


def test_an_answer_decides_and_a_generic_body_is_nobody(known: KnownThings) -> None:
    said = {"Die Hochschule": "institution/hochschule-hannover"}
    (own,), _ = recognise([named("Die Hochschule", "university")], known, said, "liste")
    assert (own.id, str(own.reason)) == ("hochschule-hannover", "decided so")
    (own,), _ = recognise([named("Universität (in Hildesheim)", "university")], known, {}, "x")
    assert own.is_new
