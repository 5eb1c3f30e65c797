"""What would be a person's data: the one rule for tables, files that are taken in, and answers.

A cell counts when it holds an e-mail address, a telephone number or a contact person; a column
counts by its heading. The expressions look at every sign a bounded number of times.
"""

from __future__ import annotations

import re

from kgraph.names import fold

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++\s?(?:@|\(at\)|\[at\])\s?[\w-]++\.[A-Za-z]{2,}", re.I)
#: a number that is called one, or written as one dials it from abroad
_NAMED_NUMBER = re.compile(
    r"(?:\b(?:tel(?:efon)?|fon|phone|fax|telefax|mobil|handy|durchwahl)\b\.?[ :./-]{0,5}"
    r"(?:\(?0|\+|\d)|(?<![\d+])(?:\+|\b00)49[ ()/-]{0,3}\d)[\d ()/.-]{4,}",
    re.I,
)
#: a German area code with a subscriber's number: "0511 123456", "(0511) 12 34-56"
_AREA_NUMBER = re.compile(
    r"(?<![\w/+.,:-])\(?0[1-9]\d{1,4}\)?(?: ?[/-] ?| )(?!(?:19|20)\d\d\b)"
    r"\d{2,}(?:[ -]?\d{1,}){0,5}(?![\w/.:])"
)
_CONTACT = re.compile(
    r"(?i:\b(?:ansprech(?:partner(?:in)?|person)|kontaktperson|contact person)"
    r"(?:/-?in)?\s*[:=]\s*[\w(])"
    r"|\b(?:Herrn?|Frau)\s+(?:Dr\.\s*|Prof\.\s*)*[A-ZÄÖÜ][a-zäöüß]+"
    r"(?! *(?:und|&|in)\b)(?![a-zäöüß])"
)
_LEAST_DIGITS, _LEAST_WITH_AREA, _MOST_DIGITS = 6, 8, 15
#: words of a heading over the data of persons
_HEADINGS = frozenset(
    {
        "ansprechpartner", "ansprechpartnerin", "ansprechpartnerinnen", "ansprechperson",
        "ansprechpersonen", "kontakt", "kontaktperson", "kontaktpersonen", "kontaktdaten",
        "contact", "contacts", "telefon", "telefonnummer", "tel", "phone", "telephone", "fon",
        "fax", "telefax", "mobil", "mobile", "handy", "durchwahl", "email", "mail", "mailadresse",
        "emailadresse", "vorname", "nachname", "familienname", "surname", "firstname", "lastname",
        "geburtsdatum", "anrede", "geschaeftsfuehrer", "geschaeftsfuehrerin", "geschaeftsfuehrung",
        "vorsitzender", "vorsitzende", "vorsitz", "bearbeiter", "bearbeiterin", "sachbearbeiter",
        "sachbearbeiterin", "betreuer", "betreuerin", "inhaber", "inhaberin", "projektleiter",
        "projektleiterin", "projektleitung", "leitung", "leiter", "leiterin", "person", "personen",
        "salutation", "owner", "ceo", "ap", "verantwortlich", "verantwortliche",
        "verantwortlicher", "zustaendig", "vertreter", "vertreterin", "vertretung", "vertretungen",
        "vertretungsberechtigt", "vertretungsberechtigte", "leiterinnen", "sprecher", "sprecherin",
        "vorstand", "kassenwart", "unterzeichner", "unterzeichnerin", "delegierte", "delegierter",
        "geschaeftsleitung", "amtsleitung", "schulleitung", "abteilungsleitung", "teamleitung",
        "ansprechstelle", "ehrenamtliche", "kontakte", "betreuung", "responsible",
        "representative", "referent", "referentin", "sachbearbeitung",
    }
)  # fmt: skip
_PHRASES = (
    "e mail",
    "first name",
    "last name",
    "contact person",
    "gf",
    "asp",
    "z hd",
    "zu haenden",
    "vertreten durch",
    "zustaendige person",
    "represented by",
)


def is_personal_heading(heading: str) -> bool:
    """Whether the column below a heading holds data of persons.

    >>> is_personal_heading("Ansprechpartner/in"), is_personal_heading("Zahl der Personen")
    (True, False)
    """
    words = fold(heading)
    if words.startswith(("zahl ", "anzahl ", "number ", "url ", "website ")):
        return False
    padded = f" {words} "
    return bool(_HEADINGS & set(words.split())) or any(f" {p} " in padded for p in _PHRASES)


def is_personal(text: str) -> bool:
    """Whether a text holds an address or a number of a person, or names a contact person.

    >>> is_personal("Tel. 0511 / 12 34 56"), is_personal("Fkm 130+273 - 129+818")
    (True, False)
    >>> is_personal("Kurs 01/072016 - 30/06/2017"), is_personal("Stelle Frau und Beruf")
    (False, False)
    """
    if ("@" in text or "at" in text) and _EMAIL.search(text):
        return True
    named = any(_digits(found[0], _LEAST_DIGITS) for found in _NAMED_NUMBER.finditer(text))
    return (
        named
        or any(_digits(found[0], _LEAST_WITH_AREA) for found in _AREA_NUMBER.finditer(text))
        or bool(_CONTACT.search(text))
    )


def _digits(text: str, least: int) -> bool:
    return least <= sum(sign.isdigit() for sign in text) <= _MOST_DIGITS
