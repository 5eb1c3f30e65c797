"""The printed page of a region: what it says, and that it fits two pages of A4."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import Run

from kgraph.reports import content
from kgraph.reports.parts import RegionReport, ReportSection, first_few

_HEADINGS = [
    "Netzwerke", "Partner nach Art", "Projekte und Angebote", "Was kein Dokument hier nennt",
    "Wer zuständig ist (laut Referenz)", "Was nebenan läuft", "Netzwerke in den nächsten Kreisen",
    "Quellen",
]  # fmt: skip
REPORT = RegionReport(
    "A & <B>",
    "de",
    ("Ein Satz.",),
    (ReportSection("Netze", ("Name",), (("=x|<y>",),), ("so",), (100,)),),
)


@pytest.fixture(scope="module")
def page(shipped: str) -> str:
    from conftest import run_command

    arguments = ("report", "region", "LK Hildesheim", "--lang", "de", "--store", shipped)
    return run_command(*arguments).text


def test_it_has_what_a_business_developer_looks_for(page: str) -> None:
    assert re.findall(r"^## (.+)$", page, re.M) == _HEADINGS
    assert page.startswith("# Fachkräftenetzwerke: Landkreis Hildesheim\n")
    assert "Genannt sind hier 5 Netzwerke, 14 Einrichtungen und 3 Projekte." in page


def test_each_line_names_its_source_and_each_source_is_listed(page: str) -> None:
    assert (
        "| Explore Sciencenter | Netzwerk | Sitz: Hildesheim | drs-21-1363, Nr. 135, Zeile 535 |"
        in page
    )
    listed = set(re.findall(r"^\| ([\w-]+) \|", page.partition("## Quellen")[2], re.M))
    cited = set(re.findall(r"([a-z][\w-]*-[\w-]+), (?:Nr\.|Zeile|Tabellenzeile)", page))
    assert cited
    assert cited <= listed


def test_its_partners_are_those_of_region_missing(run: Run, page: str) -> None:
    rows = run("region", "LK Hildesheim", "--missing", "--format", "json").json["rows"]
    status = {row["label"]: row["status"] for row in rows}
    assert status["University"] == "here"
    assert "| IHK | ohne Namen | IHK \\(FaReHi\\)" in page.replace("(", "\\(").replace(")", "\\)")
    assert "| Partner, ohne Namen | Industrie- und Handelskammern | IHK Hannover |" in page


@pytest.mark.parametrize("ending", ["html", "md", "docx"])
def test_a_file_has_the_form_of_its_ending(run: Run, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"page.{ending}"
    assert run("report", "region", "LK Nienburg", "-o", str(file)).code == 0
    start = {"html": b"<!DOCTYPE html>", "md": b"# Skilled-labour", "docx": b"PK"}[ending]
    assert file.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("region", "HAWK"), "is no region"),
        (("network", "FaReHi"), "'network' is not 'region'"),
        (("region", "Amberg", "-o", "x.pdf"), "the ending of x.pdf names no form of a report"),
        (("region", "Amberg", "--format", "docx"), "a DOCX belongs in a file"),
    ],
)
def test_what_cannot_be_made_is_refused(run: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = run("report", *arguments)
    assert answer.code == 2
    assert said in answer.stderr


def test_names_are_no_markup() -> None:
    html = content(REPORT, "html").decode()
    assert "<title>A &amp; &lt;B&gt;</title>" in html
    assert "<td>=x|&lt;y&gt;</td>" in html
    assert "| =x\\|&lt;y> |" in content(REPORT, "md").decode()


def test_a_document_of_word_has_real_headings_and_tables() -> None:
    from docx import Document

    book = Document(io.BytesIO(content(REPORT, "docx")))
    styles = [(p.style.name, p.text) for p in book.paragraphs]
    assert styles[:3] == [("Heading 1", "A & <B>"), ("Normal", "Ein Satz."), ("Heading 2", "Netze")]
    assert [[cell.text for cell in row.cells] for row in book.tables[0].rows] == [
        ["Name"], ["=x|<y>"],
    ]  # fmt: skip
    assert content(REPORT, "docx") == content(REPORT, "docx")


def test_what_is_left_out_is_counted() -> None:
    assert first_few([("a",), ("b",), ("c",)], 2, "+{}".format) == ([("a",), ("b",)], ("+1",))
    assert first_few([("a",)], 2, "+{}".format) == ([("a",)], ())


@pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is needed to print")
def test_it_prints_on_two_pages_of_a4(run: Run, tmp_path: Path) -> None:
    file, pdf = tmp_path / "page.html", tmp_path / "page.pdf"
    run("report", "region", "Region Hannover", "-o", str(file), "--lang", "de")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={pdf}", file.as_uri()],
        check=True, capture_output=True, timeout=90,
    )  # fmt: skip
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))
    assert 1 <= pages <= 2
