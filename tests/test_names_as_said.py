"""Names as people say them: what is understood and said, what asks back, and what is offered."""

from __future__ import annotations

import re

import pytest
from conftest import Run

from kgraph import terms
from kgraph.errors import KgraphError
from kgraph.graph.ideas import ideas_of
from kgraph.graph.naming import resolve
from kgraph.graph.stored import StoredGraph
from kgraph.terms import LABELS

TERRITORIES = [
    ("Landkreis Nienburg", "Landkreis Nienburg (Weser)"),
    ("LK Nienburg", "Landkreis Nienburg (Weser)"),
    ("Stadt Hannover", "Hannover"),
]
REGIONAL = [("region",), ("transfer",), ("gaps", "--region"), ("assess",)]


@pytest.mark.parametrize(("name", "territory"), TERRITORIES)
@pytest.mark.parametrize("command", REGIONAL, ids=" ".join)
def test_a_command_about_a_region_takes_the_territory_and_says_so(
    run: Run, command: tuple[str, ...], name: str, territory: str
) -> None:
    answer = run(*command, name)
    assert answer.code == 0
    assert f"“{name}” is the territory {territory} here" in answer.stderr


@pytest.mark.parametrize(("name", "territory"), TERRITORIES)
def test_the_view_of_a_region_does_so_too(
    run: Run, name: str, territory: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("view") / "view.html"
    answer = run("view", "region", name, "-o", str(file))
    assert answer.code == 0
    assert f"the territory {territory} here" in answer.stderr


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("Land Berlin", "region/11"),
        ("Freistaat Bayern", "region/09"),
        ("Landkreis Hildesheim", "region/03254"),
        ("Stadt Hildesheim", "region/03254021"),
        ("Deutschland", "region/deutschland"),
        ("institution/landkreis-nienburg", "region/03256"),
    ],
)
def test_a_region_by_its_sort(graph: StoredGraph, name: str, region: str) -> None:
    from kgraph.graph.regional import resolve_region

    assert resolve_region(graph, name).id == terms.ID + region


def test_a_thing_that_is_no_region_is_refused_for_one(run: Run) -> None:
    answer = run("region", "HAWK")
    assert answer.code == 2
    assert "is no region but a Institution" in answer.stderr


def test_all_of_germany_is_a_region(run: Run) -> None:
    rows = run("region", "Deutschland", "--format", "json").json
    assert rows["total"] > 500
    assert run("gaps", "--region", "Germany", "--format", "json").json["total"] == 400


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("Explorativ", "concept/typologie-explorativ"),
        ("Menschen mit Behinderung", "target-group/zielgruppen-menschen-mit-behinderung"),
        ("Hildesheim", "region/03254021"),
    ],
)
def test_an_exact_hit_never_asks_back(graph: StoredGraph, name: str, thing: str) -> None:
    assert resolve(graph, name).id == terms.ID + thing


def test_others_of_that_name_are_said(run: Run) -> None:
    answer = run("who", "Hildesheim")
    assert "region/03254021); of this name are also: Landkreis Hildesheim" in answer.stderr


@pytest.mark.parametrize(
    ("part", "label"),
    [
        ("Start Guide", "Start Guide – Welcome to Region Hannover"),
        ("Podium", "Podium: Chancen und Herausforderungen der Kooperation"),
        ("Workshop 4", "Workshop 4: Welche Formate"),
        ("Lenkungsgruppe Leine-Weser", "Lenkungsgruppe (Fachkräftebündnis Leine-Weser)"),
        ("INQA-Experimentierräume", "Unternehmen und Verwaltungen der Zukunft"),
    ],
)
@pytest.mark.parametrize("command", ["who", "show"])
def test_a_part_of_a_name_that_fits_one_thing_is_understood_and_said(
    run: Run, command: str, part: str, label: str
) -> None:
    answer = run(command, part)
    assert answer.code == 0
    assert f"“{part}” is understood as {label}" in answer.stderr


def test_a_part_that_fits_several_asks_back(run: Run) -> None:
    answer = run("who", "Workshop")
    assert answer.code == 3
    assert answer.stderr.count("(Event)") > 1


def offered(run: Run, name: str) -> list[str]:
    answer = run("who", name)
    assert answer.code == 3
    lines = answer.stderr.splitlines()[1:-1]
    return [re.split(r" \((?:Institution|Concept|Region)\) ", line)[0].strip() for line in lines]


def test_chambers_are_offered_for_a_chamber(run: Run) -> None:
    names = offered(run, "Handwerkskammer")
    assert "HWK Hannover" in names
    assert all("Handwerk" in name or "HWK" in name for name in names)


def test_what_no_source_names_is_said_with_what_there_is_of_its_kind(run: Run) -> None:
    said = run("who", "IHK Nirgendwo", "--lang", "de").stderr
    assert "Keine Quelle nennt „IHK Nirgendwo“; unter IHK gibt es:" in said
    assert offered(run, "IHK Nirgendwo")[0] == "IHK-Darmstadt"


def test_a_body_of_a_reference_says_that_no_document_names_it(run: Run) -> None:
    text = run("who", "IHK Hannover").text
    assert "No document names this body" in text
    assert "IHK (FaReHi)" in text


def test_the_place_narrows_what_is_offered(run: Run) -> None:
    assert offered(run, "Uni Hannover")[:2] == ["Hochschule Hannover", "Leibniz Universität"]


def test_who_of_a_place_says_what_its_parts_have(run: Run) -> None:
    (row,) = run("who", "Heidenheim", "--format", "json").json["rows"]
    assert (row["label"], row["via"]) == (
        "Fachkräfteallianz Ostwürttemberg", "Heidenheim an der Brenz",
    )  # fmt: skip


def test_who_of_a_thing_without_relations_says_where_to_look(run: Run) -> None:
    answer = run("who", "Menschen mit Behinderung")
    assert answer.code == 1
    assert "'kgraph show' has what else is known" in answer.text


def fits(run: Run, text: str) -> list[tuple[str, str]]:
    return [(r["label"], r["fit"]) for r in run("find", text, "--format", "json").json["rows"]]


def test_find_takes_two_ideas(run: Run) -> None:
    rows = run("find", "Pflege in Niedersachsen", "--format", "json").json["rows"]
    found = {row["label"]: row["what"] for row in rows}
    assert found["Local Care"] == "Pflege · Niedersachsen"
    assert found["Ausbildungsnetzwerk Pflege im Landkreis Harburg"] == "Niedersachsen"
    assert {row["fit"] for row in rows} == {"ideas"}
    assert all(row["evidence"] for row in rows)


def test_find_finds_figures_and_questions(run: Run) -> None:
    (row,) = run("find", "Rücklauf", "--format", "json").json["rows"]
    assert (row["label"], row["fit"], row["what"]) == (
        "IAW-Befragung KMU in Netzwerken", "figure", "Rücklauf: 29% (2016-07/2016-08)",
    )  # fmt: skip
    assert ("Frage 10: Branchenfokus vorhanden", "word") in fits(run, "Branchenfokus")


def test_find_takes_a_short_text_as_a_word(run: Run) -> None:
    labels = [label for label, _ in fits(run, "KI")]
    assert labels[0] == "Künstliche Intelligenz"
    assert "Kiel" not in labels


def test_fillers_are_no_ideas() -> None:
    assert ideas_of("Pflege in der Region und Niedersachsen") == [
        "pflege", "region", "niedersachsen",
    ]  # fmt: skip


def test_every_label_that_answers_print_can_be_pasted(graph: StoredGraph) -> None:
    refused = []
    for quad in graph.store.match(None, terms.LABEL, None, LABELS):
        try:
            resolve(graph, quad.object.value)
        except KgraphError:
            refused.append(quad.object.value)
    assert refused == []


@pytest.mark.parametrize("text", ["Pflege", "Hannover", "Leine-Weser", "IHK", "Workshop"])
def test_show_knows_what_find_finds(run: Run, text: str) -> None:
    for label, _ in fits(run, text)[:4]:
        assert run("show", label).code == 0


def test_show_of_a_district_has_the_facts_of_authority_and_territory(run: Run) -> None:
    rows = run("show", "Landkreis Hildesheim", "--format", "json").json["rows"]
    about = {(row["about"], row["property"]) for row in rows}
    assert ("Landkreis Hildesheim (Kommune)", "is member of") in about
    assert ("Landkreis Hildesheim", "Einwohner") in about


def test_ties_are_asked_of_the_authority_of_a_territory_and_it_is_said(run: Run) -> None:
    answer = run("connect", "Künnecke GmbH", "Landeshauptstadt Hannover", "--paths", "1")
    assert answer.code == 0
    assert answer.text.splitlines()[0] == "Künnecke GmbH – Stadt Hannover"
    assert "is Stadt Hannover here, the authority of the territory" in answer.stderr
