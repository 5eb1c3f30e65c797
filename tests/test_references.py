"""What people write in a reference finds the one thing it means, or nothing."""

from __future__ import annotations

import pytest

from kgraph.references import References

ID = "https://w3id.org/kgraph/id/"


@pytest.fixture
def references() -> References:
    entries = [
        ("hawk", "institution", ["Hochschule HAWK", "HAWK"]),
        ("jc-hameln", "institution", ["Jobcenter"]),
        ("jc-hildesheim", "institution", ["Jobcenter"]),
        ("pro-regio", "project", ["Pro Regio"]),
        ("pro-regio-2", "project", ["ProRegio neu"]),
    ]
    return References(
        entries, {"pro-regio-2": "pro-regio"}, {"03254": "03254", "3254": "03254"}.get
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("hawk", "institution/hawk"),
        ("institution/hawk", "institution/hawk"),
        ("HAWK", "institution/hawk"),
        ("hochschule hawk", "institution/hawk"),
        ("region/03254", "region/03254"),
        ("pro-regio-2", "project/pro-regio"),
        ("ProRegio neu", "project/pro-regio"),
    ],
)
def test_a_reference_is_an_id_a_typed_id_a_key_or_a_name(
    references: References, written: str, meant: str
) -> None:
    assert references.iri(written) == ID + meant


@pytest.mark.parametrize(
    "written", ["Jobcenter", "Unbekannt", "region/99999", "network/hawk", "institution/", "", "/"]
)
def test_a_reference_that_means_nothing_or_several_things_has_no_iri(
    references: References, written: str
) -> None:
    assert references.iri(written) == ""


def test_an_ambiguous_name_lists_what_it_could_mean(references: References) -> None:
    assert references.candidates("Jobcenter") == ["jc-hameln", "jc-hildesheim"]
    assert references.candidates("Unbekannt") == []


def test_a_merged_thing_keeps_an_iri_of_its_own(references: References) -> None:
    assert references.own_iri("pro-regio-2") == ID + "project/pro-regio-2"
    assert references.type_of(ID + "project/pro-regio-2") == "project"
