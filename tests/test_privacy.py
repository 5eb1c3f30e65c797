"""One rule says what would be data of persons; the shape in the ontology agrees with it."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT

from kgraph.privacy import is_personal, is_personal_heading

NUMBER = "1" * 6
PERSONAL = [
    f"0511 {NUMBER}", f"(0511) {NUMBER}", f"+49 511 {NUMBER}", f"Tel.: 0511/{NUMBER}",
    f"0160/{NUMBER}1", "name@" + "firma.de", "name (at) " + "firma.de",
]  # fmt: skip
HARMLESS = [
    "Fkm 130+273 - 129+818", "Kurs 01/072016 - 30/06/2017", "Stelle Frau und Beruf",
    "01.03.2019 - 30.06.2021", "Az. 01234/2019", "2015-2016", "PLZ 03046", "12.000.000 EUR",
]  # fmt: skip


def pattern() -> re.Pattern[str]:
    """The pattern of the shape PrivateShape."""
    text = (ROOT / "ontology" / "shapes.ttl").read_text(encoding="utf-8")
    found = re.search(r'sh:pattern "(\^\(\?!.*@.*)" ;', text)
    assert found
    return re.compile(found[1].replace("\\\\", "\\"), re.S)


@pytest.mark.parametrize("text", PERSONAL)
def test_an_address_or_a_number_is_found(text: str) -> None:
    assert is_personal(text)
    assert not pattern().match(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_kilometres_and_dates_are_no_numbers(text: str) -> None:
    assert not is_personal(text)
    assert pattern().match(text)


@pytest.mark.parametrize("text", ["Ansprechpartner: (Name)", "Frau Dr. Muster", "Herr Muster"])
def test_a_contact_person_is_found(text: str) -> None:
    assert is_personal(text)


@pytest.mark.parametrize(
    ("heading", "personal"),
    [
        ("Ansprechpartner/in", True), ("E-Mail-Adresse", True), ("Telefon dienstl.", True),
        ("Contact person", True), ("Geschäftsführer", True), ("Zahl der Personen", False),
        ("Kontaktstelle", False), ("Ort", False), ("Leitprojekt", False),
    ],
)  # fmt: skip
def test_a_column_of_persons_is_known_by_its_heading(heading: str, personal: bool) -> None:
    assert is_personal_heading(heading) is personal
