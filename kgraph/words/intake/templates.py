"""The words of the workbooks that `kgraph template` writes: headings, help, example rows.

The headings are those that `add` reads; the example begins with "Beispiel:" so that it is left
aside.
"""

from __future__ import annotations

from typing import NamedTuple

from kgraph.words.said import Words


class Field(NamedTuple):
    """A column: its heading, the help of its comment, what the example row has, and its choices.

    `choices` names a list: kinds of a type ("network-kind"), "legal-form", or "".
    """

    heading: Words
    help: Words
    example: Words
    choices: str = ""


_NAME = Words(de="Der volle Name der Organisation, ohne Personen", en="The full name, no persons")
_PLACE = Field(
    Words(de="Ort", en="Place"),
    Words(de="Sitz: eine Gemeinde", en="Seat: a municipality"),
    Words(de="Musterstadt", en="Musterstadt"),
)
_DISTRICT = Field(
    Words(de="Kreis", en="District"),
    Words(
        de="„Landkreis …“ oder „Stadt …“, wenn es den Ort mehrmals gibt",
        en="'Landkreis …' or 'Stadt …' where there are several such places",
    ),
    Words(de="Landkreis Musterland", en="Landkreis Musterland"),
)
_SINCE = Field(
    Words(de="Seit", en="Since"),
    Words(de="2015, 06/2015 oder 28.06.2015", en="2015, 06/2015 or 28.06.2015"),
    Words(de="2015", en="2015"),
)
_UNTIL = Field(
    Words(de="Bis", en="Until"),
    Words(de="Nur wenn es zu Ende ist", en="Only if it has ended"),
    Words(de="2021", en="2021"),
)

#: name of a template -> title of its sheet and its columns
TEMPLATES: dict[str, tuple[Words, tuple[Field, ...]]] = {
    "network": (
        Words(de="Netzwerke", en="Networks"),
        (
            Field(Words(de="Netzwerk", en="Network"), _NAME, Words(de="Beispiel: Bündnis Musterland", en="Example: Alliance Musterland")),
            Field(Words(de="Art", en="Kind"), Words(de="Eine Art aus der Liste", en="A kind of the list"), Words(de="Bündnis", en="Alliance"), "network-kind"),
            Field(Words(de="Rechtsform", en="Legal form"), Words(de="Nur wenn es eine hat", en="Only if it has one"), Words(de="e. V.", en="e. V."), "legal-form"),
            _PLACE, _DISTRICT, _SINCE, _UNTIL,
            Field(Words(de="Wirkungsgebiet", en="Active in"), Words(de="Kreise oder Land, durch Semikolon getrennt", en="Districts or state, separated by semicolons"), Words(de="Landkreis Musterland; Stadt Musterstadt", en="Landkreis Musterland; Stadt Musterstadt")),
            Field(Words(de="Mitglieder", en="Members"), Words(de="Namen der Organisationen, durch Semikolon getrennt", en="Names of organisations, separated by semicolons"), Words(de="IHK Musterland; Jobcenter Musterland", en="IHK Musterland; Jobcenter Musterland")),
            Field(Words(de="Themen", en="Topics"), Words(de="Durch Semikolon getrennt", en="Separated by semicolons"), Words(de="Pflege; Ausbildung", en="Care; training")),
            Field(Words(de="Website", en="Website"), Words(de="Ohne Anschriften von Personen", en="No addresses of persons"), Words(de="www.musterland.example", en="www.musterland.example")),
        ),
    ),
    "members": (
        Words(de="Mitglieder", en="Members"),
        (
            Field(Words(de="Netzwerk", en="Network"), Words(de="Das Netzwerk, in jeder Zeile", en="The network, in each row"), Words(de="Beispiel: Bündnis Musterland", en="Example: Alliance Musterland")),
            Field(Words(de="Mitglied", en="Member"), _NAME, Words(de="IHK Musterland", en="IHK Musterland")),
            Field(Words(de="Art", en="Kind"), Words(de="Art des Mitglieds", en="Kind of the member"), Words(de="IHK", en="Company"), "institution-kind"),
            _PLACE, _DISTRICT,
            Field(Words(de="Rolle", en="Role"), Words(de="Zum Beispiel Koordination", en="For example coordination"), Words(de="Koordination", en="Coordination")),
            Field(Words(de="Mitglied seit", en="Member since"), _SINCE.help, _SINCE.example),
            _UNTIL,
        ),
    ),
    "projects": (
        Words(de="Projekte", en="Projects"),
        (
            Field(Words(de="Projekt", en="Project"), Words(de="Der Name des Projekts", en="The name of the project"), Words(de="Beispiel: Lotsen Musterland", en="Example: Guides Musterland")),
            Field(Words(de="Art", en="Kind"), Words(de="Eine Art aus der Liste", en="A kind of the list"), Words(de="Projekt", en="Project"), "project-kind"),
            Field(Words(de="Träger", en="Run by"), Words(de="Wer es durchführt; mehrere durch Semikolon", en="Who runs it; several by semicolons"), Words(de="Jobcenter Musterland", en="Jobcenter Musterland")),
            Field(Words(de="Partner", en="Partners"), Words(de="Durch Semikolon getrennt", en="Separated by semicolons"), Words(de="IHK Musterland", en="IHK Musterland")),
            Field(Words(de="Beginn", en="Begin"), _SINCE.help, _SINCE.example),
            Field(Words(de="Ende", en="End date"), _UNTIL.help, _UNTIL.example),
            Field(Words(de="Fördersumme (EUR)", en="Amount (EUR)"), Words(de="Eine Zahl", en="A number"), Words(de="12500", en="12500")),
            Field(Words(de="Beschreibung", en="Description"), Words(de="Kurz, in eigenen Worten", en="Short, in own words"), Words(de="Lotsen für Auszubildende", en="Guides for trainees")),
        ),
    ),
}  # fmt: skip

QUESTIONNAIRE = Words(de="Fragebogen", en="Questionnaire")
SEVERAL = Words(de="Mehrere durch Semikolon: {known}", en="Several by semicolons: {known}")
ONE_OF = Words(de="Eine Antwort: {known}", en="One answer: {known}")
OPEN = Words(de="Freie Antwort", en="Open answer")
EXAMPLE = Words(de="Beispiel: Bündnis Musterland", en="Example: Alliance Musterland")
#: the hidden sheet of the lists
LISTS = "kgraph"
THERE_ALREADY = Words(
    de="{path} gibt es schon und kann ausgefüllt sein; nennen Sie einen anderen Namen",
    en="{path} is there already and may be filled in; give another name",
)
WRITTEN = Words(
    de="{path} ist geschrieben; ausgefüllt nimmt „kgraph add“ sie auf",
    en="{path} is written; 'kgraph add' takes it in once it is filled in",
)
