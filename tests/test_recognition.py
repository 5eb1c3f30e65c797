"""Documents -> candidates: names and ties that a text states, persons left out.

The texts are invented, and so are their bodies.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import docx
import pytest
from conftest import Run

from benchmarks import recognition as benchmark
from kgraph.errors import BadQuestion
from kgraph.readers.documents import passages
from kgraph.recognition import Known, Recognised, recognise
from kgraph.recognition.lexicon import Lexicon
from kgraph.recognition.persons import without_persons
from kgraph.recognition.placing import PlaceWords
from kgraph.records import TextPassage


@pytest.fixture(scope="module")
def lists() -> tuple[Lexicon, PlaceWords]:
    return benchmark.recogniser()


def found(lists: tuple[Lexicon, PlaceWords], text: str, *known: Known) -> Recognised:
    lines = [TextPassage(f"line={n},{n + 1}", line) for n, line in enumerate(text.splitlines())]
    return recognise(lines, *lists, known)


def names(result: Recognised, generic: bool = False) -> list[str]:
    own = (thing for thing in result.things if thing.type != "Region")
    return [thing.name for thing in own if thing.generic == generic]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Arbeitsagenturen Lüneburg-Uelzen und Celle helfen.",
         ["Arbeitsagentur Lüneburg-Uelzen", "Arbeitsagentur Celle"]),
        ("Die Landkreise Celle, Uelzen und Lüchow-Dannenberg zahlen.",
         ["Landkreis Celle", "Landkreis Uelzen", "Landkreis Lüchow-Dannenberg"]),
        ("Partner ist die Möbel und Mehr GmbH aus Celle.", ["Möbel und Mehr GmbH"]),
        ("Das sagt die IHK und die Handwerkskammer Aachen.",
         ["IHK Aachen", "Handwerkskammer Aachen"]),
        ("Im Namen des Landkreises Mittelsachsen wurde gezeichnet.", ["Landkreis Mittelsachsen"]),
        ("Dem Hessischen Ministerium für Wirtschaft und Arbeit gefiel es.",
         ["Hessisches Ministerium für Wirtschaft und Arbeit"]),
        ("Es lud die Kompetenz-\nstelle ein, mit der Fach-\nhochschule Kiel.",
         ["Fachhochschule Kiel"]),
        ("Dabei ist die Agentur für Arbeit Celle (AAC).", ["Agentur für Arbeit Celle"]),
        ("Das Netzwerk „Zukunft am Deich“ tagt.", ["Zukunft am Deich"]),
    ],
)  # fmt: skip
def test_a_name_is_read_in_full_and_in_the_nominative(
    lists: tuple[Lexicon, PlaceWords], text: str, expected: list[str]
) -> None:
    assert names(found(lists, text)) == expected


def test_bodies_without_a_name_stay_without_one(lists: tuple[Lexicon, PlaceWords]) -> None:
    result = found(lists, "Beteiligt sind Kammern, Hochschulen und die Arbeitsagentur.")
    assert names(result) == []
    assert names(result, generic=True) == ["Kammern", "Hochschulen", "Arbeitsagentur"]


def test_persons_are_counted_and_never_named(lists: tuple[Lexicon, PlaceWords]) -> None:
    first, last = "Sab" + "ine", "Muster" + "frau"
    text = f"Es sprach {first} {last} vom Jobcenter Celle, Frau Dr. {first} {last} auch."
    result = found(lists, text)
    assert names(result) == ["Jobcenter Celle"]
    assert result.persons == 2
    assert last not in repr(result)


LIST = """Das Fachkräftebündnis Musterland

Mitglieder des Fachkräftebündnisses Musterland sind:
• die IHK Celle
• das Jobcenter Uelzen
• die Beispiel Bau GmbH

Die Geschäftsführung liegt beim Landkreis Celle. Das Land fördert es nicht.
Gefördert wird das Bündnis seit 2019 von der Sparkasse Celle.
Geplant ist, dass die Stadt Uelzen das Bündnis unterstützt.
"""


def test_a_list_under_its_heading_states_members(lists: tuple[Lexicon, PlaceWords]) -> None:
    result = found(lists, LIST)
    ties = {(tie.start, tie.relation, tie.end): tie for tie in result.ties}
    network = "Fachkräftebündnis Musterland"
    for body in ("IHK Celle", "Jobcenter Uelzen", "Beispiel Bau GmbH"):
        assert (body, "member-of", network) in ties
    assert ties["IHK Celle", "member-of", network].locator == "line=3,4"
    assert ("Landkreis Celle", "coordinates", network) in ties
    assert ties["Sparkasse Celle", "funds", network].since == "2019"


def test_what_is_planned_or_denied_is_no_tie(lists: tuple[Lexicon, PlaceWords]) -> None:
    starts = {tie.start for tie in found(lists, LIST).ties}
    assert "Stadt Uelzen" not in starts
    assert not any(start.startswith("Land ") for start in starts)


def test_a_known_name_is_recognised_inflected(lists: tuple[Lexicon, PlaceWords]) -> None:
    known = Known("Grünes Band Musterland", "Project", "project", "https://example.org/p")
    [thing] = [t for t in found(lists, "Teil des Grünen Bandes Musterland.", known).things if t.id]
    assert (thing.name, thing.id) == ("Grünes Band Musterland", "https://example.org/p")


def test_the_same_text_gives_the_same_result(lists: tuple[Lexicon, PlaceWords]) -> None:
    assert found(lists, LIST) == found(lists, LIST)


@pytest.mark.skipif(not benchmark.FOLDER.is_dir(), reason="the documents with answers are not here")
@pytest.mark.parametrize("with_known", [False, True])
def test_the_goals_hold_on_the_documents_with_answers(with_known: bool, shipped: str) -> None:
    import kgraph
    from kgraph.documents import known_names

    known = list(known_names(kgraph.open(store=shipped)._graph)) if with_known else []
    made = benchmark.scores(benchmark.FOLDER, known).values()
    things = sum((score for score, _, _ in made), benchmark.Score(0, 0, 0, 0))
    ties = sum((score for _, score, _ in made), benchmark.Score(0, 0, 0, 0))
    assert things.recall >= 0.9
    assert things.precision >= 0.9
    assert ties.recall >= 0.6
    assert ties.precision >= 0.85


TEXT = ["Netzwerk Muster", "Partner: IHK Celle"]


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF of one font, as small as it can be."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for n, lines in enumerate(pages):
        body = "".join(
            f"1 0 0 1 50 {780 - 20 * at} Tm ({line}) Tj " for at, line in enumerate(lines)
        )
        stream = f"BT /F1 12 Tf {body}ET"
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * n} 0 R"
        objects.append(f"{page}/Resources<</Font<</F1 3 0 R>>>>>>")
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj{content}endobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}"
    root = f"trailer<</Size {len(places) + 1}/Root 1 0 R>>"
    return out + f"{tail}{root}\nstartxref\n{len(out)}\n%%EOF".encode()


def test_pdf_has_pages_and_lines_without_headers(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    words = ("Rat", "Bund", "Kreis", "Forum", "Verein")
    pages = [
        ["Amtsblatt Nr. 7", f"{word} tagt", f"Seite {n}"] for n, word in enumerate(words, start=1)
    ]
    path.write_bytes(pdf(pages))
    read = [p for p in passages(str(path)) if p.text]
    assert [p.text for p in read] == [f"{word} tagt" for word in words]
    assert read[2].locator == "page=3&line=2"


def test_word_keeps_lists_and_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading(TEXT[0])
    document.add_paragraph("IHK Celle", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Träger", "Landkreis Celle"
    document.save(str(tmp_path / "a.docx"))
    texts = [p.text for p in passages(str(tmp_path / "a.docx")) if p.text]
    assert texts == ["Netzwerk Muster", "• IHK Celle", "Träger | Landkreis Celle"]


def test_open_document_and_html_and_windows_text(tmp_path: Path) -> None:
    space = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as book:
        body = f"<text:h>{TEXT[0]}</text:h><text:p>{TEXT[1]}</text:p>"
        book.writestr("content.xml", f"<a {space}>{body}</a>")
    (tmp_path / "a.odt").write_bytes(buffer.getvalue())
    html = f"<script>x='y'</script><h1>{TEXT[0]}</h1><p>{TEXT[1]}</p>"
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    (tmp_path / "a.txt").write_bytes("Bündnis Süd\r\nzwei".encode("cp1252"))
    for name in ("a.odt", "a.html"):
        read = [p for p in passages(str(tmp_path / name)) if p.text]
        assert [(p.locator, p.text) for p in read] == [
            ("paragraph=1", TEXT[0]), ("paragraph=2", TEXT[1])
        ]  # fmt: skip
    assert [p.text for p in passages(str(tmp_path / "a.txt"))] == ["Bündnis Süd", "zwei"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF-1.4 broken", "no PDF or damaged"),
        ("a.docx", b"PK\x03\x04", "damaged"),
        ("a.odt", b"", "damaged"),
        ("a.txt", b"\n \n", "is empty"),
        ("a.xyz", b"x", "not read"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadQuestion, match=said):
        passages(str(tmp_path / name))
    with pytest.raises(BadQuestion, match="there is no file"):
        passages(str(tmp_path / f"nowhere-{name}").replace(".xyz", ".txt"))


def test_the_command_proposes_with_places_and_codes(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LIST, encoding="utf-8")
    things = run("read", str(path), "--format", "csv", "--lang", "en").text.splitlines()
    assert things[0].lstrip("\ufeff") == "name,type,kind,generic,mention,locator,score,reason"
    assert '"line=0,1"' in things[1]
    ties = run("read", str(path), "--what", "ties", "--format", "json", "--lang", "en").text
    row = json.loads(ties)["rows"][0]
    assert list(row) == ["from", "relation", "to", "since", "until", "locator", "score", "reason"]
    assert row["relation"] == "member-of"
    high = run("read", str(path), "--what", "ties", "--min-score", "0.99", "--lang", "de")
    assert high.code == 1
    text = run("read", str(path), "--text", "--format", "json").text
    assert json.loads(text)["rows"][1] == {"locator": "line=2,3", "text": LIST.splitlines()[2]}
    assert run("read", str(path), "x", "y").code == 2


def test_on_the_screen_a_place_reads_as_people_say_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LIST, encoding="utf-8")
    shown = run("read", str(path), "--what", "ties", "--lang", "de").text
    assert "Zeile 4" in shown
    assert "line=" not in shown


def stated(result: Recognised) -> list[tuple[str, str, str]]:
    return [(tie.start, tie.relation, tie.end) for tie in result.ties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Verbund „Lernort Au“ besteht aus der IHK Celle und dem Jobcenter Uelzen.",
         [("IHK Celle", "member-of", "Lernort Au"),
          ("Jobcenter Uelzen", "member-of", "Lernort Au")]),
        ("Das Netzwerk Au setzt sich zusammen aus:\n• IHK Celle\n• Jobcenter Uelzen",
         [("IHK Celle", "member-of", "Netzwerk Au"),
          ("Jobcenter Uelzen", "member-of", "Netzwerk Au")]),
        ("Sie tagt bei der Emsland GmbH, einer Tochter des Landkreises Emsland.",
         [("Emsland GmbH", "part-of", "Landkreis Emsland")]),
        ("Die Beispiel KGaA ist dem Netzwerk „Lernort Au“ beigetreten.",
         [("Beispiel KGaA", "member-of", "Lernort Au")]),
        ("Dem Netzwerk „Lernort Au“ gehören 9 Betriebe an, darunter das Klinikum Uelzen.",
         [("Klinikum Uelzen", "member-of", "Lernort Au")]),
        ("Das Netzwerk „Lernort Au“ zählt 9 Partner, unter ihnen die Hochschule Celle.",
         [("Hochschule Celle", "partner-in", "Lernort Au")]),
        ("Das Projekt „Lotse“ wird in Kooperation mit dem Jobcenter Uelzen durchgeführt.",
         [("Jobcenter Uelzen", "partner-in", "Lotse")]),
        ("Gesellschafter der Emsland GmbH sind der Landkreis Emsland und die Sparkasse Lingen.",
         [("Landkreis Emsland", "member-of", "Emsland GmbH"),
          ("Sparkasse Lingen", "member-of", "Emsland GmbH")]),
        ("Die Kosten des Netzwerks „Lernort Au“ trägt die Stadt Celle.",
         [("Stadt Celle", "funds", "Lernort Au")]),
        ("An der Messe „Zukunft Au“ nimmt die Bundeswehr teil.",
         [("Bundeswehr", "takes-part-in", "Zukunft Au")]),
        ("Das Netzwerk „Lernort Au“ tagt nicht und besteht nicht aus der IHK Celle.", []),
        ("Die Beispiel KGaA soll dem Netzwerk „Lernort Au“ beigetreten sein.", []),
    ],
)  # fmt: skip
def test_bodies_that_come_together_are_tied(
    lists: tuple[Lexicon, PlaceWords], text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(found(lists, text)) == expected


def test_lines_with_a_label_are_statements_of_their_own(
    lists: tuple[Lexicon, PlaceWords],
) -> None:
    text = "Welcome Center Au\n\nTräger: Au GmbH\nPartner: IHK Celle, Jobcenter Uelzen"
    assert stated(found(lists, text)) == [
        ("Au GmbH", "runs", "Welcome Center Au"),
        ("IHK Celle", "partner-in", "Welcome Center Au"),
        ("Jobcenter Uelzen", "partner-in", "Welcome Center Au"),
    ]


def test_a_heading_right_above_a_text_is_no_part_of_its_first_name(
    lists: tuple[Lexicon, PlaceWords],
) -> None:
    text = (
        "TOP 3: Projekte\nDas Projekt „Lotse“ wird vom Jobcenter Uelzen gefördert und läuft.\n\n"
        "+++ Neuer Partner +++\nDie Beispiel KGaA fördert das Projekt „Lotse“ seit dem Jahr 2021."
    )
    assert names(found(lists, text)) == ["Lotse", "Jobcenter Uelzen", "Beispiel KGaA"]


def test_rows_of_a_table_are_members_with_their_seat_and_year(
    lists: tuple[Lexicon, PlaceWords],
) -> None:
    text = (
        "Weiterbildungsverbund Westpfalz\n\nMitgliederliste\n\nEinrichtung | Ort | Mitglied seit\n"
        "Handwerkskammer der Pfalz | Kaiserslautern | 2021\nMuster Technik GmbH | Pirmasens | 2024"
    )
    result = found(lists, text)
    assert [(t.start, t.relation, t.end, t.since) for t in result.ties] == [
        ("Handwerkskammer der Pfalz", "member-of", "Weiterbildungsverbund Westpfalz", "2021"),
        ("Handwerkskammer der Pfalz", "seated-in", "Kaiserslautern", ""),
        ("Muster Technik GmbH", "member-of", "Weiterbildungsverbund Westpfalz", "2024"),
        ("Muster Technik GmbH", "seated-in", "Pirmasens", ""),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Bündnis Elbe ist ein Zusammenschluss der Landkreise Stade und Rotenburg (Wümme).",
         [("Landkreis Stade", "member-of", "Bündnis Elbe"),
          ("Landkreis Rotenburg (Wümme)", "member-of", "Bündnis Elbe")]),
        ("Das Land Hessen unterstützt das Projekt „Lotse“ mit 20.000 Euro.",
         [("Land Hessen", "funds", "Lotse")]),
        ("Das Netzwerk „Lernort Au“ hat das Projekt „Lotse“ angestoßen.",
         [("Lernort Au", "initiated", "Lotse")]),
        ("Im Landkreis Celle nimmt das Netzwerk „Lernort Au“ die Arbeit auf.", []),
        ("Das Netzwerk „Lernort Au“ tagt. Dem Beirat gehören die IHK Celle und der DGB an.", []),
        ("Die Bildungskonferenz Vogtland fand statt. Ausgerichtet wurde sie vom Vogtlandkreis.",
         [("Vogtlandkreis", "runs", "Bildungskonferenz Vogtland")]),
    ],
)  # fmt: skip
def test_other_words_for_coming_together(
    lists: tuple[Lexicon, PlaceWords], text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(found(lists, text)) == expected


def test_no_person_is_let_through(lists: tuple[Lexicon, PlaceWords]) -> None:
    first, last, other = "Sab" + "ine", "Muster" + "frau", "Beisp" + "iel"
    number = " ".join(("0" + "5141", "123" + "456"))
    mail = f"{first}.{last}" + chr(64) + "example.org"
    text = (
        f"Das Netzwerk Au tagt mit Frau {last} (IHK Celle), Herrn Dr. {other} und Prof. {last}.\n"
        f"Ansprechpartnerin: {first} {last}, Geschäftsführer {first} {other}, Tel.: {number}\n"
        f"Landrätin {first} {last}-{other} dankte der Tischlerei {first} {last} und {mail}.\n"
        f"Die Dr. {other} GmbH und das Jobcenter Uelzen sind Mitglieder des Netzwerks Au.\n"
    )
    lines = [TextPassage(f"line={n},{n + 1}", t) for n, t in enumerate(text.splitlines())]
    result = recognise(lines, *lists)
    assert names(result) == ["Netzwerk Au", "IHK Celle", f"{other} GmbH", "Jobcenter Uelzen"]
    kept = " ".join(p.text for p in without_persons(lines, lists[0].first_names))
    assert [word in kept for word in (first, last, mail, number[-6:])] == [False] * 4
    assert kept.count(other) == 1


def test_lists_below_a_heading_are_what_the_heading_says(
    lists: tuple[Lexicon, PlaceWords],
) -> None:
    text = (
        "Bündnis Elbe\nMitglieder (Auswahl)\n\nKammern\n- IHK Celle\n- HWK Stade\n\n"
        "Hochschulen\n- Hochschule Emden\n\nDas ist alles, was zu sagen ist.\n\n- DGB\n\n"
        "Partner\n- Klinikum Uelzen\n- Jobcenter Uelzen"
    )
    assert stated(found(lists, text)) == [
        ("IHK Celle", "member-of", "Bündnis Elbe"),
        ("HWK Stade", "member-of", "Bündnis Elbe"),
        ("Hochschule Emden", "member-of", "Bündnis Elbe"),
        ("Klinikum Uelzen", "partner-in", "Bündnis Elbe"),
        ("Jobcenter Uelzen", "partner-in", "Bündnis Elbe"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dem Bündnis Elbe gehören neben dem Landratsamt Celle die IHK Celle und der DGB an.",
         [("Landratsamt Celle", "member-of", "Bündnis Elbe"),
          ("IHK Celle", "member-of", "Bündnis Elbe"), ("DGB", "member-of", "Bündnis Elbe")]),
        ("Träger des Bündnisses Elbe ist die Au GmbH; ihre Gesellschafter sind die Stadt Celle "
         "und der Landkreis Celle.",
         [("Au GmbH", "runs", "Bündnis Elbe"), ("Stadt Celle", "member-of", "Au GmbH"),
          ("Landkreis Celle", "member-of", "Au GmbH")]),
        ("Das Netzwerk Elbe hat 9 Mitglieder; dazu gehören die IHK Celle und der DGB.",
         [("IHK Celle", "member-of", "Netzwerk Elbe"), ("DGB", "member-of", "Netzwerk Elbe")]),
        ("Das Bündnis Elbe wird vom Land Hessen im Programm „Aufbau“ gefördert.",
         [("Land Hessen", "funds", "Bündnis Elbe")]),
        ("Das Bündnis Elbe tagt. Es kooperiert mit der IHK Celle (ihk) und dem DGB.",
         [("Bündnis Elbe", "cooperates-with", "IHK Celle"),
          ("Bündnis Elbe", "cooperates-with", "DGB")]),
        ("Das Projekt „Lotse“ ist ein gemeinsames Projekt der IHK Celle und des DGB.",
         [("IHK Celle", "runs", "Lotse"), ("DGB", "runs", "Lotse")]),
        ("Konsortialführerin des Projekts „Lotse“ ist die Hochschule Emden.",
         [("Hochschule Emden", "coordinates", "Lotse")]),
    ],
)  # fmt: skip
def test_more_words_for_coming_together(
    lists: tuple[Lexicon, PlaceWords], text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(found(lists, text)) == expected
