"""The conventions of reading a document: each break is a warning with its row."""

from __future__ import annotations

import pytest
from conftest import Tables

SOURCES = "id,title,kind\nd,Ein Dokument,document\nt,Eine Liste,table\n"
SECTIONS = "source,locator,region,title\nd,10-19,region/03254,Landkreis Hildesheim\n"
HEAD = "id,name,kind,status,source,locator\n"
TIES = "from,relation,to,source,locator\n"


def warnings(tables: Tables, **files: str) -> list[tuple[str, int | None, str]]:
    found = tables(sources=SOURCES, **files).findings("warning")
    return [(f.file, f.row, f.message) for f in found if "publisher" not in f.message]


def named_in_section(tables: Tables, ties: str, status: str = "", kind: str = "alliance") -> int:
    networks = HEAD + f"a,Netz A,{kind},{status},d,12\nb,Netz B,alliance,,d,1\n"
    return len(warnings(tables, networks=networks, sections=SECTIONS, ties=TIES + ties))


def test_what_a_section_names_is_placed_in_its_region(tables: Tables) -> None:
    found = warnings(tables, networks=HEAD + "a,Netz A,alliance,,d,12\n", sections=SECTIONS)
    message = "stands in the section “Landkreis Hildesheim” and is not placed in its region"
    assert found == [("networks.csv", 2, message)]


@pytest.mark.parametrize(
    "ties",
    [
        "a,active-in,region/03254,d,10\n",  # the region itself
        "a,active-in,region/03254021,d,3\n",  # a town in it, said elsewhere
        "a,active-in,region/03241,d,12\n",  # another region, said in the section
        "a,part-of,b,d,12\nb,active-in,region/03254,d,1\n",  # where its whole is
    ],
)
def test_a_section_is_satisfied_by_its_region_a_part_of_it_its_own_words_or_the_whole(
    tables: Tables, ties: str
) -> None:
    assert named_in_section(tables, ties) == 0


def test_a_place_outside_said_elsewhere_does_not_satisfy_a_section(tables: Tables) -> None:
    assert named_in_section(tables, "a,active-in,region/03241,d,3\n") == 1


def test_what_is_only_planned_is_nowhere_yet(tables: Tables) -> None:
    assert named_in_section(tables, "", status="planned") == 0


def test_regions_that_a_document_puts_into_a_region_count_as_inside(tables: Tables) -> None:
    sections = "source,locator,region,title\nd,10-19,hoch,Hochland\n"
    regions = "id,name,kind,source,locator\nhoch,Hochland,supra-region,d,2\n"
    ties = TIES + "region/03254,within,hoch,d,2\na,active-in,region/03254021,d,3\n"
    networks = HEAD + "a,Netz A,alliance,,d,12\n"
    assert warnings(tables, networks=networks, sections=sections, regions=regions, ties=ties) == []


def test_all_n_has_its_n_regions(tables: Tables) -> None:
    networks = HEAD + "a,Netz A,alliance,,d,1\n"
    figures = "about,what,value,unit,qualifier,source,locator\na,Kreise,2,Anzahl,alle,d,1\n"
    one = TIES + "a,active-in,region/03254,d,1\n"
    found = warnings(tables, networks=networks, figures=figures, ties=one)
    assert found == [("figures.csv", 2, "says all 2, and the ties name 1 region")]
    assert warnings(tables, ties=one + "a,active-in,region/03241,d,1\n") == []


def test_a_territory_in_a_name_is_a_working_area(tables: Tables) -> None:
    networks = HEAD + "a,Bündnis Hameln-Pyrmont,alliance,,d,1\nb,Bündnis (Kassel),alliance,,d,1\n"
    found = warnings(tables, networks=networks)
    assert found == [("networks.csv", 2, "has Hameln-Pyrmont in its name and is placed nowhere")]
    assert warnings(tables, ties=TIES + "a,active-in,region/03252,d,1\n") == []


def test_conventions_do_not_hold_for_a_list_that_somebody_keeps(tables: Tables) -> None:
    networks = HEAD + "a,Bündnis Hildesheim,alliance,,t,1\n"
    facts = "thing,property,value\na,partner,a\n"
    assert warnings(tables, networks=networks, facts=facts) == []


def test_a_value_that_names_another_thing_is_a_reference(tables: Tables) -> None:
    networks = HEAD + "a,Netz A,alliance,,d,1\nb,Netz B,alliance,,d,1\n"
    facts = "thing,property,value,source,locator\na,basis,Netz B,d,1\na,website,Netz A,d,1\n"
    found = warnings(tables, networks=networks, facts=facts)
    assert found == [("facts.csv", 2, "names a thing of the tables")]


def test_a_scheme_says_what_it_collects_and_holds_nothing_twice(tables: Tables) -> None:
    concepts = (
        "id,scheme,sort,label,source,locator\nq,,,Fragen,d,1\nr,,other,Rollen,d,1\n"
        "q1,q,,Wer?,d,1\nq2,q,,WER,d,2\nr1,r,,Wer?,d,1\n"
    )
    assert warnings(tables, concepts=concepts) == [
        ("concepts.csv", 2, "the scheme does not say what it collects"),
        ("concepts.csv", 5, "stands in this scheme already"),
    ]


def test_a_deprecated_relation_is_read_and_named_in_every_table(tables: Tables) -> None:
    concepts = "id,scheme,label\npflege,topics,Pflege\n"
    ties = "from,relation,to\nNetz A,has-topic,pflege\n"
    tables(networks="id,name,kind\na,Netz A,alliance\n", concepts=concepts, ties=ties)
    (finding,) = [f for f in tables.findings("warning") if f.column == "relation"]
    assert (finding.file, finding.row, finding.message) == ("ties.csv", 2, "is deprecated")
    assert "Say works-on, is-about" in finding.advice
    assert tables.build().code == 0


@pytest.mark.parametrize(
    ("section", "column", "message"),
    [
        ("d,10-19,region/99999,Atlantis\n", "region", "is no region"),
        ("d,10-19,a,Netz\n", "region", "is no region"),
        (
            "d,irgendwo,region/03254,Hildesheim\n",
            "locator",
            "'irgendwo' names no place in a source",
        ),
    ],
)
def test_a_section_needs_lines_and_a_region(
    tables: Tables, section: str, column: str, message: str
) -> None:
    networks = HEAD + "a,Netz A,alliance,,d,1\n"
    sections = "source,locator,region,title\n" + section
    tables(sources=SOURCES, networks=networks, sections=sections)
    (finding,) = tables.findings()
    assert (finding.file, finding.row, finding.column) == ("sections.csv", 2, column)
    assert finding.message == message


def test_an_unknown_relation_is_named_and_stops_no_rule(tables: Tables) -> None:
    networks = HEAD + "a,Netz A,alliance,,d,1\nb,Netz B,alliance,,d,1\n"
    tables(sources=SOURCES, networks=networks, ties=TIES + "a,likes,b,d,1\n")
    (finding,) = tables.findings()
    assert (finding.column, finding.message) == ("relation", "is no code of this list")
