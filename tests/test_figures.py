"""Figures read as people say them; contradicting ones stand side by side."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Run

from kgraph.graph.stored import StoredGraph
from kgraph.questions.figures import read_figures
from kgraph.words.figures import reading


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "de", "en"),
    [
        ("3000", "Anzahl", "rund", "rund 3.000", "about 3,000"),
        ("33.1", "Prozentpunkte", "p<0,01 (***); n=31",
         "33,1 Prozentpunkte (n = 31, signifikant)",
         "33.1 percentage points (n = 31, significant)"),
        ("-0.5", "Prozentpunkte", "kein Stern; n=110",
         "−0,5 Prozentpunkte (n = 110, nicht signifikant)",
         "−0.5 percentage points (n = 110, not significant)"),
        ("6000000", "Euro", "knapp", "knapp 6 Mio. Euro", "just under 6 million euros"),
        ("3", "Anzahl", "von insgesamt elf", "3 von insgesamt elf", "3 of eleven in all"),
        ("8", "Anzahl", "von 27", "8 von 27", "8 of 27"),
        ("66.7", "Prozent", "knapp zwei Drittel; n=99",
         "knapp zwei Drittel (66,7 %) (n = 99)", "just under two thirds (66.7%) (n = 99)"),
        ("1500", "Anzahl", "", "1.500", "1,500"),
        ("34", "Anzahl", "Block Ressourcen", "34 (Block Ressourcen)", "34 (Block Ressourcen)"),
    ],
)  # fmt: skip
def test_a_figure_reads_as_people_say_it(
    value: str, unit: str, qualifier: str, de: str, en: str
) -> None:
    assert reading(value, unit, qualifier, "de").full("de") == de
    assert reading(value, unit, qualifier, "en").full("en") == en


def rows(run: Run, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run("figures", *arguments, "--format", "json").json["rows"]
    return found


def test_every_numeric_observation_can_be_asked_for(graph: StoredGraph, run: Run) -> None:
    saved = run("sparql", "--saved", "figures", "--format", "json").json
    assert len(read_figures(graph)) == len(saved["results"]["bindings"]) == 333


def test_a_table_of_the_study_has_cases_and_stars_as_printed(run: Run) -> None:
    (fees,) = rows(run, "Erhebung von Gebühren oder Beiträgen", "--what", "Abweichung")
    assert (fees["number"], fees["n"]) == (33.1, "31")
    assert fees["significance"] == "significant, p < 0.01 (***)"
    (central,) = rows(run, "Zentralisiert", "--what", "Abweichung")
    assert central["significance"] == "no star; in figure 15 p < 0.10"  # table and picture differ


def test_contradicting_figures_stand_side_by_side(run: Run) -> None:
    formal = [row for row in rows(run, "Typologie") if row["label"] == "Formell"]
    shares = [row for row in formal if row["what"] == "Anteil der Netzwerke"]
    assert [(row["figure"], row["differs"]) for row in shares] == [
        ("73%", "elsewhere: two thirds (66.7%)"),
        ("two thirds (66.7%)", "elsewhere: 73%"),
    ]


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        (["Rücklauf"], "29%"),
        (["unternehmensWert:Mensch"], "about 3,000"),
        (["Region Hannover", "--what", "Arbeitslosenquote", "--source", "leine-weser-2021"], "8%"),
        (["Landkreis Hildesheim", "--what", "Einwohner"], "276,594"),
        (["Einwohner Landkreis Hildesheim"], "276,594"),
    ],
)
def test_figures_are_found_by_thing_and_by_word(run: Run, words: list[str], figure: str) -> None:
    assert figure in [row["figure"] for row in rows(run, *words)]


def test_a_thing_without_a_figure_and_a_word_that_nothing_has(run: Run) -> None:
    nothing = run("figures", "HAWK", "--lang", "de")
    assert (nothing.code, "Keine Quelle nennt eine Zahl" in nothing.stderr) == (1, True)
    unknown = run("figures", "Xyzzy", "--lang", "de")
    assert (unknown.code, "Unter den 333 Zahlen" in unknown.stderr) == (3, True)


def test_a_scheme_shows_what_it_holds_and_a_concept_its_share(run: Run) -> None:
    scheme = run("show", "Typologie", "--format", "json").json["rows"]
    held = [row["value"] for row in scheme if row["property"] == "contains"]
    assert "Offen – Geschlossen" in held
    assert len(held) == 5
    concept = run("show", "concept/typologie-offen", "--lang", "de").text
    assert "46 % (n = 156)" in concept
