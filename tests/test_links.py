"""Links out: NUTS regions by official codes, and identifiers out of a table that a user gives."""

from __future__ import annotations

import pytest
from conftest import Run, Tables

SOURCES = "id,title\ns1,A list\n"
NETWORKS = "id,name,kind,source,locator\na,Netz A,alliance,s1,1\n"


def test_a_district_is_linked_to_its_nuts_region(run: Run) -> None:
    rows = run("show", "region/03254", "--format", "json").json["rows"]
    same = [row for row in rows if row["value"] == "http://data.europa.eu/nuts/code/DE925"]
    assert [row["evidence"] for row in same] == [
        [{"source": "gv-isys-kreise", "locator": "row=31"}]
    ]


def test_a_district_that_has_grown_since_is_only_close_to_its_nuts_region(run: Run) -> None:
    rows = run("show", "region/16063", "--format", "json").json["rows"]
    same = [row for row in rows if row["value"] == "http://data.europa.eu/nuts/code/DEG0P"]
    assert [row["property"] for row in same] == ["close match"]


def test_a_link_is_an_identifier_with_its_place_and_an_exact_match(tables: Tables) -> None:
    tables(
        sources=SOURCES,
        networks=NETWORKS,
        links="thing,scheme,identifier,source,locator\na,wikidata,Q42,s1,7\n",
    )
    assert tables.build().code == 0
    query = """SELECT ?notation ?same ?place { ?x adms:identifier ?i ; skos:exactMatch ?same .
        ?i a adms:Identifier ; skos:notation ?notation ; prov:wasDerivedFrom ?p .
        FILTER(STRSTARTS(?notation, "wikidata")) BIND(STRAFTER(STR(?p), "#") AS ?place) }"""
    assert tables.ask("sparql", query, "--format", "csv").rows == [{
        "notation": "wikidata:Q42", "same": "http://www.wikidata.org/entity/Q42",
        "place": "line=6,7",
    }]  # fmt: skip
    shown = tables.ask("show", "Netz A", "--format", "json").json["rows"]
    found = [row for row in shown if row["value"] == "http://www.wikidata.org/entity/Q42"]
    assert found[0]["evidence"] == [{"source": "s1", "locator": "line=6,7"}]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("b,wikidata,Q42", "thing"),
        ("a,wikipedia,Q42", "scheme"),
        ("a,wikidata,https://www.wikidata.org/wiki/Q42", "identifier"),
        ("a,nuts,de929", "identifier"),
        ("a,wikidata,", "identifier"),
    ],
)
def test_a_link_that_cannot_be_right_is_a_finding(tables: Tables, row: str, column: str) -> None:
    tables(sources=SOURCES, networks=NETWORKS, links=f"thing,scheme,identifier\n{row}\n")
    assert [finding.column for finding in tables.findings()] == [column]


def test_the_table_may_have_german_headings(tables: Tables) -> None:
    tables(
        sources=SOURCES,
        networks=NETWORKS,
        verweise="Ding,Verzeichnis,identifier,Quelle,Fundstelle\na,gnd,4079163-4,s1,1\n",
    )
    assert tables.findings() == []
    assert any("https://d-nb.info/gnd/4079163-4" in quad for quad in tables.quads())
