"""From a document to reviewed statements: queue, decisions, tables, and back again.

The texts are invented, and so are their bodies.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import Answer, run_command

from benchmarks.documents import pdf
from kgraph.intake.codes import CodeBook, RelationWord
from kgraph.model import Evidence
from kgraph.quoting import Quotes
from kgraph.review.deciding import Decided, ReviewDecision, decide, offered
from kgraph.review.merging import merged
from kgraph.review.queue import (
    ACCEPTED,
    OPEN,
    REJECTED,
    THING,
    TIE,
    ReviewEntry,
    ReviewQueue,
    parsed,
    queue_of,
    written,
)
from kgraph.workspace import open_workspace

FIRST, LAST = "Sab" + "ine", "Muster" + "frau"
NUMBER = " ".join(("0" + "5141", "123" + "456"))
MINUTES = f"""Protokoll der Sitzung vom 3. Mai 2024

Mitglieder des Bündnisses Musterau sind die IHK Celle, das Jobcenter Uelzen und die
Handwerkskammer Lüneburg. Es sprach {FIRST} {LAST} vom Jobcenter Uelzen.

Die Kammern berichteten. Geleitet wird das Bündnis Musterau von der IHK Celle.
"""


class Office:
    """A workspace in which somebody reviews documents."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: str) -> Answer:
        return run_command(*arguments, "--workspace", str(self.folder))

    def write(self, text: str, name: str = "protokoll.txt") -> str:
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def entries(self, source: str = "protokoll") -> list[ReviewEntry]:
        return list(queue_of(open_workspace(str(self.folder)), source).entries)

    def key(self, name: str, relation: str = "") -> str:
        names = {e.id: e.name for e in self.entries()}
        return next(
            e.id for e in self.entries()
            if (e.name == name and not relation)
            or (relation and e.relation == relation and names[e.start] == name)
        )  # fmt: skip

    def table(self, name: str) -> list[dict[str, str]]:
        path = self.folder / "tables" / "protokoll" / f"{name}.csv"
        if not path.exists():
            return []
        return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one document in its queue; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("office") / "netz"
    assert run_command("init", str(folder), "--stands-on", "nothing").code == 0
    own = Office(folder)
    answer = own.run("review", own.write(MINUTES), "--format", "csv")
    assert answer.code == 0, answer.stderr
    return folder


@pytest.fixture
def office(first: Path, tmp_path: Path) -> Office:
    shutil.copytree(first, tmp_path / "netz")
    return Office(tmp_path / "netz")


def test_a_document_is_kept_with_its_text_and_its_candidates_wait(office: Office) -> None:
    names = {e.name for e in office.entries() if e.what == THING}
    assert names == {
        "Bündnis Musterau",
        "IHK Celle",
        "Jobcenter Uelzen",
        "Handwerkskammer Lüneburg",
    }
    kept = sorted(path.name for path in (office.folder / "documents").iterdir())
    assert [name.rpartition("-")[0] for name in kept] == ["protokoll", "protokoll.txt"]
    assert office.table("institutions") == []
    status = office.run("status", "--format", "csv").rows
    assert [(r["rows"], r["note"]) for r in status if r["section"] == "waiting"] == [
        ("8", "kgraph review")
    ]
    text = next((office.folder / "documents").glob("*.csv")).read_text(encoding="utf-8")
    assert FIRST not in text
    assert LAST not in text
    assert "Es sprach … … vom Jobcenter Uelzen." in text


def test_what_is_accepted_stands_in_the_graph_with_document_and_line(office: Office) -> None:
    member = office.key("Handwerkskammer Lüneburg", "member-of")
    answer = office.run("review", "--accept", member)
    assert answer.code == 0, answer.stderr
    assert "3 decisions about protokoll kept" in answer.stderr
    rows = office.run("who", "Bündnis Musterau", "--format", "json").json["rows"]
    assert [(row["label"], row["relation"], row["evidence"]) for row in rows] == [
        ("Handwerkskammer Lüneburg", "member-of",
         [{"source": "protokoll", "locator": "line=3,4"}]),
    ]  # fmt: skip
    text = office.run("who", "Bündnis Musterau", "--lang", "de").text
    assert "protokoll.txt, Zeile 4" in text
    quoted = office.run("why", "Bündnis Musterau", "Handwerkskammer Lüneburg", "--format", "json")
    assert "»Handwerkskammer Lüneburg«" in quoted.json["rows"][0]["quote"]
    assert office.run("undo").code == 0
    assert office.table("ties") == []
    assert {e.state for e in office.entries()} == {OPEN}


def test_of_a_pdf_the_answer_names_page_and_line(office: Office) -> None:
    path = office.folder.parent / "plan.pdf"
    path.write_bytes(pdf([["Plan"], ["Ziele", "Partner im Netzwerk Au ist die IHK Celle."]]))
    rows = office.run("review", str(path), "--document", "plan", "--format", "csv").rows
    [tie] = [row["key"] for row in rows if row["what"] == "tie"]
    assert office.run("review", "--accept", tie).code == 0
    answer = office.run("who", "Netzwerk Au", "--lang", "de")
    assert "plan.pdf, Seite 2, Zeile 2" in answer.text
    assert "hat Mitglied" in answer.text
    assert "Partner" in answer.text
    assert answer.stderr == ""
    assert office.run("check").code == 0


def test_a_rejected_candidate_does_not_come_back_when_the_document_is_read_again(
    office: Office,
) -> None:
    office.run("review", "--reject", office.key("Jobcenter Uelzen"), "--reason", "nur zu Gast")
    office.run("review", "--accept", office.key("IHK Celle", "member-of"))
    text = MINUTES.replace("die\nHandwerkskammer Lüneburg", "die\nHandwerkskammer Stade")
    answer = office.run("review", office.write("Neu gefasst\n\n" + text), "--format", "csv")
    assert "2 new, 2 gone" in answer.stderr
    shown = {row["name"]: row["change"] for row in answer.rows}
    assert shown == {"Handwerkskammer Stade": "new", "IHK Celle": ""}
    rejected = next(e for e in office.entries() if e.name == "Jobcenter Uelzen")
    assert (rejected.state, rejected.why) == (REJECTED, "nur zu Gast")
    assert office.table("ties")[0]["locator"] == "line=4,5"
    gone = {e.name for e in office.entries() if e.change == "gone"}
    assert "Handwerkskammer Lüneburg" in gone


def test_a_workbook_goes_out_and_comes_back(office: Office, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "pruefung.xlsx"
    assert office.run("review", "--xlsx", str(path), "--lang", "de").code == 0
    book = openpyxl.load_workbook(path)
    sheet = book["Vorschläge"]
    head = [cell.value for cell in sheet[1]]
    assert {rule.sqref for rule in sheet.data_validations.dataValidation} != set()
    at = {name: head.index(name) + 1 for name in ("Name", "Art", "Beziehung", "Entscheidung")}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, at["Name"]).value
        if name == "Bündnis Musterau":
            sheet.cell(row, at["Name"]).value = "Fachkräftebündnis Musterau"
            sheet.cell(row, at["Art"]).value = "Bündnis"
            sheet.cell(row, at["Entscheidung"]).value = "annehmen"
        elif name == "Jobcenter Uelzen" and sheet.cell(row, at["Beziehung"]).value:
            sheet.cell(row, at["Beziehung"]).value = "unterstützt"
            sheet.cell(row, at["Entscheidung"]).value = "annehmen"
        elif name == "IHK Celle" and not sheet.cell(row, at["Beziehung"]).value:
            sheet.cell(row, at["Entscheidung"]).value = "ablehnen"
    book.save(path)
    answer = office.run("review", "--apply", str(path), "--lang", "de")
    assert answer.code == 0, answer.stderr
    networks = [(row["name"], row["kind"]) for row in office.table("networks")]
    assert networks == [("Fachkräftebündnis Musterau", "alliance")]
    ties = [(row["from"], row["relation"]) for row in office.table("ties")]
    assert ties == [("institution/jobcenter-uelzen", "supports")]
    again = office.run("review", "--apply", str(path), "--lang", "de")
    assert "Keine neue Entscheidung" in again.stderr


def test_the_decisions_of_the_page_are_read_back(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "entscheidungen.json"
    key = office.key("Jobcenter Uelzen", "member-of")
    decisions: list[dict[str, Any]] = [
        {"document": "protokoll", "key": key, "verdict": "accept"},
        {"document": "protokoll", "key": "00000000", "verdict": "accept"},
        {"document": "anderes", "key": key, "verdict": "accept"},
        {"document": "protokoll", "key": office.key("IHK Celle"), "verdict": "reject",
         "reason": f"Rückfrage: {NUMBER}"},
    ]  # fmt: skip
    path.write_text(json.dumps({"kgraph": "decisions", "decisions": decisions}), encoding="utf-8")
    answer = office.run("review", "--apply", str(path))
    assert answer.code == 4
    assert "row 3: no document is called anderes" in answer.stderr
    assert "00000000: there is no such proposal" in answer.stderr
    assert "name no person, address" in answer.stderr
    assert [row["relation"] for row in office.table("ties")] == ["member-of"]


@pytest.mark.parametrize("content", ["{", '{"kgraph": "x"}', "[" * 5000, '{"decisions": 3}'])
def test_a_file_without_decisions_is_refused(office: Office, tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    answer = office.run("review", "--apply", str(path))
    assert answer.code == 2
    assert "holds no decisions of kgraph" in answer.stderr


def test_the_page_asks_nothing_of_others_and_escapes_every_name(
    office: Office, tmp_path: Path
) -> None:
    text = "Das Netzwerk „</script><b>Wild & Wald“ tagt. Partner sind die IHK Celle und mehr.\n"
    office.run("review", office.write(text, "wild.txt"), "--format", "csv")
    path = tmp_path / "seite.html"
    assert office.run("review", "--html", str(path), "--document", "wild").code == 0
    html = path.read_text(encoding="utf-8")
    assert "Content-Security-Policy" in html
    assert "<b>Wild" not in html
    assert html.count("</script>") == 2
    assert set(re.findall(r"https?://[^\"' )]*", html)) == {"http://www.w3.org/2000/svg"}


def test_a_source_gets_its_document_and_names_are_looked_for_in_their_lines(
    office: Office, tmp_path: Path
) -> None:
    folder = office.folder / "tables" / "hand"
    folder.mkdir(parents=True)
    (folder / "sources.csv").write_text(
        "id,title,kind,publisher\nbericht,Bericht,document,Land\n", encoding="utf-8"
    )
    (folder / "institutions.csv").write_text(
        "id,name,kind,source,locator\na,Kammer Nord,chamber,bericht,2\n"
        "b,Landkreis Uelzen,local-authority,bericht,3\nc,Amt West,other,bericht,2\n",
        encoding="utf-8",
    )
    path = tmp_path / "bericht.txt"
    path.write_text("Bericht\nDie Kammer\nder Landkreise Celle und Uelzen\n", encoding="utf-8")
    answer = office.run("attach", "bericht", str(path), "--format", "csv")
    assert answer.code == 0, answer.stderr
    assert [(row["name"], row["missing"]) for row in answer.rows] == [
        ("Amt West", "name"), ("Kammer Nord", "name"),
    ]  # fmt: skip
    shown = office.run("show", "Landkreis Uelzen", "--quote", "--format", "json").json["rows"]
    assert {row["quote"] for row in shown if row["evidence"]} != {None}
    quotes = Quotes(open_workspace(str(office.folder)))
    quote = quotes.of(Evidence("bericht", "line=1,2"), ["Kammer"])
    assert quote is not None
    assert quote.marked() == "Bericht Die »Kammer« der Landkreise Celle und Uelzen"
    wrong = office.run("attach", "gibtsnicht", str(path))
    assert (wrong.code, "no source is called gibtsnicht" in wrong.stderr) == (2, True)


# -- rules, without a workspace


THINGS = (
    ReviewEntry("a", THING, name="IHK A", type="Institution", kind="ihk", score="0.90"),
    ReviewEntry("b", THING, name="Netz B", type="Network", kind="network", score="0.70"),
    ReviewEntry("c", THING, name="Land C", type="Institution", kind="other", score="0.80"),
)
TIES = (
    ReviewEntry("t", TIE, start="a", relation="member-of", end="b", score="0.80"),
    ReviewEntry("u", TIE, start="c", relation="funds", end="b", score="0.60"),
)
CODES = CodeBook(
    {"institution": {"ihk": "ihk", "other": "other"}, "network": {"network": "network"}},
    {"member of": RelationWord("member-of", False), "funds": RelationWord("funds", False),
     "has member": RelationWord("member-of", True)},
    {"member-of": (frozenset({"institution"}), frozenset({"network"}))}, {},
)  # fmt: skip


def decided(*decisions: ReviewDecision) -> Decided:
    return decide(ReviewQueue("d", (*THINGS, *TIES)), decisions, CODES, "2026-01-01")


def states(result: Decided) -> dict[str, str]:
    return {entry.id: entry.state for entry in result.queue.entries if entry.state != OPEN}


def test_who_accepts_a_tie_accepts_its_things() -> None:
    result = decided(ReviewDecision("t", "accept"))
    assert states(result) == {"a": ACCEPTED, "b": ACCEPTED, "t": ACCEPTED}
    assert result.made == 3


def test_a_tie_of_a_rejected_thing_is_refused_and_not_offered() -> None:
    result = decided(ReviewDecision("a", "reject"), ReviewDecision("t", "accept"))
    assert states(result) == {"a": REJECTED}
    assert [str(one) for one in result.findings] == [
        "t: “IHK A” is rejected; accept it first, then the tie"
    ]
    assert [entry.id for entry in offered(result.queue)] == ["c", "b", "u"]


def test_things_come_surest_first_and_each_with_its_ties() -> None:
    queue = ReviewQueue("d", (*THINGS, *TIES))
    assert [entry.id for entry in offered(queue)] == ["a", "c", "b", "t", "u"]


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (ReviewDecision("zz", "accept"), "no such proposal"),
        (ReviewDecision("a", "vielleicht"), "is no decision"),
        (ReviewDecision("a", "accept", kind="Raumschiff"), "there is no kind"),
        (ReviewDecision("t", "accept", relation="liebt"), "there is no relation"),
        (ReviewDecision("t", "accept", relation="has member"), "cannot join"),
        (ReviewDecision("a", "accept", name="Frau Beispiel"), "name no person"),
    ],
)
def test_what_cannot_be_decided_is_said_and_changes_nothing(
    decision: ReviewDecision, said: str
) -> None:
    result = decided(decision)
    assert said in str(result.findings[0])
    assert result.queue.entries == (*THINGS, *TIES)


def test_reading_again_keeps_decisions_and_marks_what_is_new_and_gone() -> None:
    old = decided(ReviewDecision("a", "reject", "kein Mitglied")).queue.entries
    fresh = (THINGS[0]._replace(locator="line=8,9"), THINGS[1],
             ReviewEntry("n", THING, name="Neu"))  # fmt: skip
    again = merged(old, fresh)
    found = {e.id: (e.state, e.change, e.locator) for e in again.entries}
    assert found["a"] == (REJECTED, "", "line=8,9")
    assert found["n"] == (OPEN, "new", "")
    assert {key for key, own in found.items() if own[1] == "gone"} == {"c", "t", "u"}
    assert (again.new, again.gone, again.unchanged) == (1, 3, 2)


def test_a_queue_is_the_same_after_it_was_written_and_read() -> None:
    entries = [*THINGS, *TIES, ReviewEntry("q", THING, name='"Zitat", und\tmehr', why="=1+1")]
    assert parsed(written(entries).decode()) == entries
