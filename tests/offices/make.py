"""Write the files of `files/` anew: `python -m tests.offices.make`, with LibreOffice installed.

All organisations are invented; places are real, so that the register knows them. Where offices
keep names, numbers and addresses of persons, these files have "(Name)" and the like.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

FILES = Path(__file__).parent / "files"
Row = Sequence[Any]


def book(name: str, sheets: dict[str, list[Row]], merged: dict[str, list[str]] | None = None,
         hidden: Sequence[str] = ()) -> Path:  # fmt: skip
    """A workbook of rows; `merged` names ranges of a sheet."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for area in (merged or {}).get(title, ()):
            sheet.merge_cells(area)
        if title in hidden:
            sheet.sheet_state = "hidden"
    path = FILES / name
    made.save(path)
    return path


def text(name: str, lines: Sequence[str], encoding: str = "utf-8", end: str = "\r\n") -> None:
    """A text file."""
    (FILES / name).write_bytes((end.join(lines) + end).encode(encoding))


def converted(path: Path, name: str) -> None:
    """The same workbook as LibreOffice saves it in another format."""
    ending = name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", "--headless", "--convert-to", ending, "--outdir", folder, str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        made = Path(folder) / f"{path.stem}.{ending}"
        (FILES / name).write_bytes(made.read_bytes())


MEMBERS: list[Row] = [
    ["Mitgliederliste des Fachkräftebündnisses Musterau"],
    ["Stand: 01.03.2026, alle Angaben ohne Gewähr"],
    [],
    ["", "", "", "", "", "Kontakt", "", ""],
    ["Lfd. Nr.", "Mitglied", "Art", "Ort", "Mitglied seit", "Name", "Telefon", "E-Mail"],
    [1, "IHK Musterau-Nordheide *", "IHK", "Hildesheim", "seit 2015", "(Name)", "(Nummer)", "(Adresse)"],
    [2, "Beispielwerk GmbH & Co. KG", "Unternehmen", "31134 Hildesheim", datetime.date(2019, 3, 1),
     "(Name)", "(Nummer)", "(Adresse)"],
    [3, "Landkreis Musterland", "Kommune", "Alfeld (Leine)", "2015–2021", "(Name)", "", ""],
    [4, "Hochschule Nordau", "Hochschule", "Hildesheim", 43525, "", "", ""],
    ["", "Summe", "", "", 4, "", "", ""],
    ["* auch im Lenkungskreis"],
]  # fmt: skip

NETWORKS: list[Row] = [
    ["Übersicht der Netzwerke im Bezirk"],
    ["Netzwerk", "Art", "Sitz", "Bundesland", "Gründung", "Mitglieder", "Website"],
    ["Fachkräftebündnis Musterau", "Bündnis", "Hildesheim", "Nds.", "seit 2015",
     "IHK Musterau-Nordheide; Beispielwerk GmbH; Jobcenter Musterau", "www.musterau.example"],
    ["Pflegenetzwerk Nordau", "Netzwerk", "Northeim", "Nds.", datetime.date(2019, 3, 1),
     "Klinikum Nordau\nPflegeschule Nordau gGmbH\nJobcenter Musterau", ""],
    ["Arbeitskreis Schule–Wirtschaft Musterau", "AK", "Alfeld (Leine)", "NI", "03/2018",
     "1. Realschule am Musterteich 2. Beispielwerk GmbH 3. IHK Musterau-Nordheide", ""],
    ["Cluster Holz Musterland", "Cluster", "Einbeck", "Niedersachsen", "2015-2021", "k. A.", ""],
    ["Gesamt: 4 Netzwerke", "", "", "", "", "", ""],
]  # fmt: skip

SMES: list[Row] = [
    ["KMU-Liste Wirtschaftsförderung Musterland", "", "", "", "", "", "", "", ""],
    ["Firma", "Straße", "PLZ", "Ort", "Branche", "Beschäftigte", "Rechtsform", "Ansprechpartner/in", "Durchwahl"],
    ["Beispielwerk GmbH", "Musterweg 1", "31134", "Hildesheim", "Metall", 48, "GmbH", "(Name)", "(Nummer)"],
    ["Tischlerei Probe e. K.", "Musterweg 2", "37154", "Northeim", "Holz", "ca. 12", "e. K.", "(Name)", ""],
    ["Muster & Söhne OHG", "Musterweg 3", "37574", "Einbeck", "Handel; Logistik", "1.250", "OHG", "(Name)", "(Nummer)"],
    ["", "", "", "", "Summe", 1310, "", "", ""],
]  # fmt: skip


def workbooks() -> None:
    groups = {"Mitglieder": ["A1:H1", "F4:H4"]}
    members = book("mitglieder-mit-titel.xlsx", {"Mitglieder": MEMBERS}, groups)
    converted(members, "mitglieder-alt.xls")
    networks = book("netzwerke-bunt.xlsx", {"Tabelle1": NETWORKS})
    converted(networks, "netzwerke-libreoffice.ods")
    smes = book("KMU-Liste 2026.xlsx", {"Firmen": SMES})
    converted(smes, "KMU-Liste als ODS.ods")
    book("zwei-tabellen.xlsx", {"Übersicht": [
        ["Netzwerke"], ["Netzwerk", "Ort"], ["Bündnis Nordau", "Northeim"], ["Runder Tisch Musterau", "Einbeck"],
        [], [], ["Projekte"], ["Projekt", "Träger", "Laufzeit"],
        ["Azubi-Lotsen Musterau", "Beispielwerk GmbH", "01.01.2020 - 31.12.2022"],
        ["Ankommen in Nordau", "Jobcenter Musterau", "seit 2021"],
    ]})  # fmt: skip
    book("nebeneinander.xlsx", {"Blatt": [
        ["Netzwerk", "Ort", "", "Firma", "Ort"],
        ["Bündnis Nordau", "Northeim", "", "Beispielwerk GmbH", "Hildesheim"],
        ["Cluster Holz Musterland", "Einbeck", "", "Tischlerei Probe e. K.", "Northeim"],
    ]})  # fmt: skip
    book("ausgeblendet.xlsx", {
        "Netzwerke": [["Netzwerk", "Ort"], ["Bündnis Nordau", "Northeim"]],
        "alt (nicht verwenden)": [["Netzwerk", "Ort"], ["Bündnis Altau", "Einbeck"]],
    }, hidden=["alt (nicht verwenden)"])  # fmt: skip
    book("verbundzellen.xlsx", {"Mitgliedschaften": [
        ["Netzwerk", "Mitglied", "Rolle", "seit"],
        ["Bündnis Nordau", "Jobcenter Musterau", "Koordination", 2016],
        ["", "Beispielwerk GmbH", "", 2017], ["", "Klinikum Nordau", "", "2018"],
        ["Runder Tisch Musterau", "Beispielwerk GmbH", "", ""],
    ]}, {"Mitgliedschaften": ["A2:A4"]})  # fmt: skip
    book("zwischenueberschriften.xlsx", {"Netzwerke": [
        ["Name", "Ort", "Rechtsform"], ["Niedersachsen"], ["Bündnis Nordau", "Northeim", "e. V."],
        ["Hessen:"], ["Netzwerk Probetal", "Kassel", ""], ["Quelle: eigene Erhebung"],
    ]})  # fmt: skip
    book("matrix-kreuze.xlsx", {"Wer ist wo": [
        ["Mitwirkung in den Netzwerken"], [],
        ["Einrichtung", "Bündnis Nordau", "Pflegenetzwerk Nordau", "Cluster Holz Musterland"],
        ["Jobcenter Musterau", "x", "x", ""], ["Beispielwerk GmbH", "", "-", "X"],
        ["Klinikum Nordau", "", "ja", "nein"], ["Summe", 1, 2, 1],
    ]})  # fmt: skip
    book("beneficiaries.xlsx", {"Operations": [
        ["List of operations"], [],
        ["Beneficiary name", "Operation name", "Operation summary", "Operation start date",
         "Operation end date", "Total eligible expenditure (EUR)", "Union co-financing rate (%)",
         "Operation postcode", "Country"],
        ["Sample College Nordau", "Welcome Service Nordau", "Advice for newcomers",
         datetime.date(2021, 5, 1), datetime.date(2023, 4, 30), 1234567.89, "40 %", "37154", "DE"],
        ["Sample Works Ltd", "Skills for Wood", "Kurs 01/072016 - 30/06/2017", "2016-07-01",
         "2017-06-30", "250,000.00", "50%", "37574", "DE"],
    ]})  # fmt: skip
    book("fehler.xlsx", {"Netzwerke": [
        ["Netzwerk", "Ort", "seit", "bis", "Art"],
        ["Bündnis Gut", "Northeim", "2015", "", "Bündnis"],
        ["Bündnis Monat Dreizehn", "Einbeck", "2020-13-01", "", "Bündnis"],
        ["Bündnis Rückwärts", "Einbeck", "2020", "2015", "Bündnis"],
        ["", "Hildesheim", "2018", "", "Bündnis"],
        ["Bündnis Formel", "=B2&\"\"", "2019", "", "Stammtisch"],
        ["Bündnis Fern", "Nirgendwohausen", "um 2010", "", "Bündnis"],
        ["#REF!", "Northeim", "", "", "Bündnis"],
    ]})  # fmt: skip
    book("jahresangaben.xlsx", {"Projekte": [
        ["Projektname", "Projektträger", "Laufzeit", "Fördersumme in €", "Bemerkung"],
        ["Azubi-Lotsen Musterau", "Beispielwerk GmbH", "2015–2021", "1.234,50", "Fkm 130+273 - 129+818"],
        ["Ankommen in Nordau", "Jobcenter Musterau", "01.03.2019", "12.000", ""],
        ["Holz hat Zukunft", "Cluster Holz Musterland e. V.", "März 2020 bis Juni 2022", "0,5 Mio. €", "Tel. (Nummer)"],
    ]})  # fmt: skip
    book("members-english.xlsx", {"Members": [
        ["Members of the Skilled Labour Alliance Sampleton, as of 2026-03-01"], [],
        ["Member", "Type", "City", "Member since", "Contact person", "Phone"],
        ["Sample Works Ltd", "Company", "Bremen", "since 2015", "(name)", "(number)"],
        ["Sample College", "University", "Bremen", "March 2019", "(name)", ""],
        ["Total", "", "", 2, "", ""],
    ]})  # fmt: skip
    book("mit-uebersichtsblatt.xlsx", {
        "Lies mich": [["Diese Mappe führt die Netzwerkstelle."], ["Bitte nur gelbe Felder ändern."]],
        "Netzwerke": [["Netzwerk", "Landkreis"], ["Bündnis Nordau", "Northeim"]],
        "Mitglieder": [["Netzwerk", "Mitglied"], ["Bündnis Nordau", "Jobcenter Musterau"]],
    })  # fmt: skip
    encrypted(members)


def encrypted(path: Path) -> None:
    """A workbook with a password, as Excel writes it; needs msoffcrypto-tool."""
    import msoffcrypto

    with path.open("rb") as plain, (FILES / "mit-kennwort.xlsx").open("wb") as locked:
        msoffcrypto.OfficeFile(plain).encrypt("geheim", locked)  # type: ignore[attr-defined]


def texts() -> None:
    rows = [
        "Netzwerk;Rechtsform;Ort;Mitglieder",
        "Bündnis für Fachkräfte Musterau;e. V.;Göttingen;Jobcenter Musterau, Beispielwerk GmbH",
        "Straßenbau-Cluster Nordheide;;Lüneburg;Größe & Maß AG, Müßig Bau KG",
    ]
    text("excel-semikolon.csv", rows, "cp1252")
    text("dos.csv", rows, "cp850")
    text("vom-mac.csv", rows, "mac_roman", "\r")
    text("unicode-text.txt", [row.replace(";", "\t") for row in rows], "utf-16-le")
    text("mit-bom.csv", rows, "utf-8-sig", "\n")
    text("kanten.csv", [
        "source,target,weight,relation", "Jobcenter Musterau,Bündnis Nordau,1,ist Mitglied in",
        "Bündnis Nordau,Beispielwerk GmbH,3,hat Mitglied", "Klinikum Nordau,Jobcenter Musterau,2,kooperiert mit",
    ])  # fmt: skip
    text("kanten-ohne-beziehung.csv", [
        "source,target", "Jobcenter Musterau,Klinikum Nordau", "Klinikum Nordau,Beispielwerk GmbH",
    ])  # fmt: skip
    text("matrix-zahlen.csv", [
        ";Projekt Alpha Musterau;Projekt Beta Nordau", "Jobcenter Musterau;1;0", "Beispielwerk GmbH;;3",
    ])  # fmt: skip
    text("seriennummern.csv", [
        "Mitgliedsunternehmen;Netzwerk;Beitrittsdatum", "Beispielwerk GmbH;Bündnis Nordau;43525",
        "Muster & Söhne OHG;Bündnis Nordau;44197",
    ])  # fmt: skip
    text("landkreise.csv", [
        "Netzwerk;Landkreis", "Bündnis West;Osnabrück", "Bündnis Süd;München", "Bündnis Mitte;Kassel",
        "Bündnis Ost;Leipzig", "Bündnis Heide;Lkr. Harburg", "Bündnis Werk;Wolfsburg",
    ])  # fmt: skip
    text("kreise-und-orte.csv", [
        "Netzwerk;Kreis;Ort", "Bündnis A;Osnabrück;Bramsche", "Bündnis B;Osnabrück;", "Bündnis C;;Linz",
        "Bündnis D;;Linz (Donau)",
    ])  # fmt: skip
    text("fortsetzung.csv", [
        "Netzwerk;Mitglieder", "Bündnis Nordau;Jobcenter Musterau", ";Beispielwerk GmbH", ";Klinikum Nordau",
        "Runder Tisch Musterau;Beispielwerk GmbH",
    ])  # fmt: skip
    text("kommas-im-namen.csv", [
        "Projekt,Partner,Beginn",
        '"Gut ankommen, gut bleiben","Musterverein für Bildung, Arbeit und Soziales e. V.; Jobcenter Musterau",2020',
    ])  # fmt: skip
    text("nur-namen.txt", [
        "Mitglieder des Netzwerks „Zukunft Nordau“", "Jobcenter Musterau", "Beispielwerk GmbH", "Klinikum Nordau",
    ])  # fmt: skip
    text("abkuerzungen.csv", [
        "Mitglied;Netzwerk", "IHK f. Musterau u. Obb.;Bündnis Nordau", "Wifö Musterland;Bündnis Nordau",
    ])  # fmt: skip
    text("kontakte-in-zellen.csv", [
        "Netzwerk;Ort;Mitglieder;Bemerkung",
        'Bündnis Nordau;Northeim;"Jobcenter Musterau; Ansprechpartner: (Name)";trifft sich monatlich',
        "Runder Tisch Musterau;Einbeck;Beispielwerk GmbH;Ansprechpartnerin: (Name)",
        "Cluster Holz Musterland, Kontaktperson: (Name);Einbeck;;",
    ])  # fmt: skip
    text("beguenstigte.csv", [
        "Verzeichnis der Begünstigten;;;;", ";;;;",
        "Name des Begünstigten;Bezeichnung des Vorhabens;Datum des Beginns;Datum des Endes;Gesamtbetrag der förderfähigen Ausgaben (EUR)",
        "Bildungswerk Musterau gGmbH;Ausbildung im Verbund;01.01.2017;31.12.2019;1.234.567,89",
        "Bildungswerk Musterau gGmbH;Kurs 01/072016 - 30/06/2017;01.07.2016;30.06.2017;45.000,00",
        "Stadtwerke Nordau AG;Radweg Fkm 130+273 - 129+818;01.03.2018;offen;12,5",
    ], "cp1252")  # fmt: skip


def graphs() -> None:
    entries = [
        {"name": "Bündnis Nordau", "ort": "Northeim", "mitglieder": ["Jobcenter Musterau", "Beispielwerk GmbH"]},
        {"name": "Netzwerk Probetal", "ort": "Kassel", "mitglieder": []},
    ]  # fmt: skip
    text("netzwerke.json", [json.dumps({"stand": 2026, "netzwerke": entries}, ensure_ascii=False)])
    lines = [
        {"projekt": "Azubi-Lotsen Musterau", "traeger": {"name": "Beispielwerk GmbH"}, "beginn": "2020"},
        {"projekt": "Ankommen in Nordau", "traeger": {"name": "Jobcenter Musterau"}},
    ]  # fmt: skip
    text("projekte.jsonl", [json.dumps(line, ensure_ascii=False) for line in lines])
    import networkx as nx

    graph = nx.DiGraph()
    graph.add_node("n0", label="Bündnis Nordau", type="Netzwerk")
    graph.add_node("n1", label="Jobcenter Musterau", type="Jobcenter")
    graph.add_node("n2", label="Azubi-Lotsen Musterau", type="Projekt")
    graph.add_edge("n1", "n0", relation="member-of", since="2016")
    graph.add_edge("n1", "n2", relation="führt durch")
    nx.write_graphml(graph, FILES / "netz.graphml")
    nx.write_gexf(graph, FILES / "netz.gexf")
    text("org.ttl", [
        "@prefix org: <http://www.w3.org/ns/org#> .", "@prefix foaf: <http://xmlns.com/foaf/0.1/> .",
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .", "@prefix ex: <http://example.org/> .",
        'ex:b a org:OrganizationalCollaboration ; rdfs:label "Bündnis Nordau" .',
        'ex:j a org:FormalOrganization ; rdfs:label "Jobcenter Musterau" ; org:memberOf ex:b .',
        'ex:w a org:Organization ; rdfs:label "Beispielwerk GmbH" .',
        "[] a org:Membership ; org:member ex:w ; org:organization ex:b .",
        'ex:p a foaf:Person ; foaf:name "(Name)" ; org:memberOf ex:b .',
    ], end="\n")  # fmt: skip
    text("org.jsonld", [json.dumps({
        "@context": {"org": "http://www.w3.org/ns/org#", "label": "http://www.w3.org/2004/02/skos/core#prefLabel",
                     "memberOf": {"@id": "org:memberOf", "@type": "@id"}},
        "@graph": [
            {"@id": "http://example.org/b", "@type": "org:OrganizationalCollaboration", "label": "Bündnis Nordau"},
            {"@id": "http://example.org/j", "@type": "org:Organization", "label": "Jobcenter Musterau",
             "memberOf": "http://example.org/b"},
        ],
    }, ensure_ascii=False)])  # fmt: skip


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    workbooks()
    texts()
    graphs()
    sys.stdout.write(f"{len(list(FILES.iterdir()))} files\n")
