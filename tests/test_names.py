"""Spellings of one name meet in one key, and different names stay apart."""

from __future__ import annotations

import unicodedata

import pytest

from kgraph.names import fold, key, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IHK Köln", "Industrie- und Handelskammer Koeln"),
        ("IHK Köln", "ihk-koln"),
        ("HWK Hannover", "Handwerkskammer Hannover"),
        ("Hohenlohe Plus e. V.", "Hohenlohe plus"),
        ("Weserbergland AG", "weserbergland ag"),
        ("LK Hildesheim", "Landkreis Hildesheim"),
        ("Kreis Hildesheim", "Lkr. Hildesheim"),
        ("Jobcenter Hameln", "JC Hameln"),
        ("Job-Center Hameln", "Jobcenter  Hameln"),
        ("Agentur für Arbeit Hameln", "Arbeitsagentur Hameln"),
        ("Universität Kassel", "Uni Kassel"),
        ("Fachkräfte-Allianz", "FACHKRÄFTE ALLIANZ"),
        ("Straße", "STRASSE"),
        ("Müller & Söhne", "Mueller und Soehne"),
        ("Café", "Cafe"),
        ("Chóśebuz", "Chosebuz"),
        ("Bündnis", unicodedata.normalize("NFD", "Bündnis")),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jobcenter Hameln", "Jobcenter Holzminden"),
        ("IHK Köln", "HWK Köln"),
        ("Netzwerk 1", "Netzwerk 2"),
        ("Stadt Kassel", "Landkreis Kassel"),
        ("Allianz Hannover", "Allianz Region Hannover"),
    ],
)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_name_that_is_only_a_legal_form_keeps_it() -> None:
    assert key("GmbH") == "gmbh"


@pytest.mark.parametrize("nothing", ["", "   ", "!?", "–", "\u202e"])
def test_what_holds_no_letter_has_no_key(nothing: str) -> None:
    assert key(nothing) == ""


def test_folding_keeps_words_apart() -> None:
    assert fold("Fachkräfte-Allianz  Südlicher OBERRHEIN") == (
        "fachkraefte allianz suedlicher oberrhein"
    )


def test_a_slug_is_ascii_and_short() -> None:
    assert slug("Bündnis für Fachkräfte DONAURIES e.V.") == (
        "buendnis-fuer-fachkraefte-donauries-e-v"
    )
    assert len(slug("ä" * 200)) == 80
    assert not slug("a" * 79 + " b").endswith("-")
    assert slug("→") == ""
