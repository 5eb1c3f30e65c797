"""Other recognisers: what they say counts as far as the text bears it out, and persons stay out."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from kgraph import recognisers
from kgraph.recognition import Recognised, ThingCandidate
from kgraph.recognition.foreign import CandidateCodes, Paragraphs, SpanThing, SpanTie, together
from kgraph.records import TextPassage

FIRST, LAST = "Sab" + "ine", "Muster" + "frau"
TEXT = f"Beim Treff am Deich wirkt die\nOffene Werkstatt Nordau mit, sagt {FIRST} {LAST}."
LINES = [TextPassage(f"line={n},{n + 1}", line) for n, line in enumerate(TEXT.splitlines())]
CODES = CandidateCodes(
    ["member-of", "supports"], {"Network": ["network"], "Institution": ["other"]}
)
WHOLE = TEXT.replace("\n", " ")


def span(text: str) -> tuple[int, int, int]:
    return 0, WHOLE.index(text), WHOLE.index(text) + len(text)


TREFF = SpanThing(*span("Treff am Deich"), "Treff am Deich", "Network", "network", 0.9)
SHOP = SpanThing(*span("Offene Werkstatt Nordau"), "Offene Werkstatt Nordau", "Institution",
                 "other", 7.0)  # fmt: skip
TIE = SpanTie(*span("wirkt"), "Offene Werkstatt Nordau", "member-of", "Treff am Deich", 0.8)


@pytest.fixture
def paragraphs() -> Paragraphs:
    return Paragraphs(LINES, frozenset({FIRST}))


def test_what_stands_in_the_text_is_taken_with_the_line_it_begins_in(
    paragraphs: Paragraphs,
) -> None:
    found = paragraphs.checked([TREFF, SHOP, TIE], CODES)
    assert [(t.name, t.mention, t.locator, t.score) for t in found.things] == [
        ("Treff am Deich", "Treff am Deich", "line=0,1", 0.9),
        ("Offene Werkstatt Nordau", "Offene Werkstatt Nordau", "line=1,2", 1.0),
    ]
    assert [(t.start, t.relation, t.end, t.cue) for t in found.ties] == [
        ("Offene Werkstatt Nordau", "member-of", "Treff am Deich", "wirkt")
    ]
    assert found.refused == 0


@pytest.mark.parametrize(
    "wrong",
    [
        TREFF._replace(name="Treff am Meer"),
        TREFF._replace(end=9_999),
        TREFF._replace(start=-3),
        TREFF._replace(passage=4),
        TREFF._replace(type="Person"),
        TREFF._replace(kind="raumschiff"),
        TIE._replace(relation="liebt"),
        TIE._replace(start=5, end=5),
        TIE._replace(first="Werkstatt Südau"),
        SpanThing(0, WHOLE.index(FIRST), len(WHOLE) - 1, f"{FIRST} {LAST}", "Institution", "", 1.0),
    ],
)
def test_what_does_not_stand_in_the_text_is_refused(
    paragraphs: Paragraphs, wrong: SpanThing | SpanTie
) -> None:
    assert paragraphs.checked([wrong], CODES)[:] == ((), (), 1)


def test_persons_are_left_out_of_what_another_recogniser_gets(paragraphs: Paragraphs) -> None:
    shown = paragraphs.shown[0].text
    assert (LAST in shown, FIRST in shown, paragraphs.persons) == (False, False, 1)
    assert len(shown) == len(WHOLE)


def test_the_reading_of_the_rules_stands(paragraphs: Paragraphs) -> None:
    own = ThingCandidate("Treff am Deich", "Event", "meeting", False, "Treff", "line=0,1", 0.7, "x")
    both = together(Recognised((own,), (), 1), paragraphs.checked([TREFF, SHOP, TIE], CODES))
    assert [(t.name, t.type) for t in both.things] == [
        ("Treff am Deich", "Event"), ("Offene Werkstatt Nordau", "Institution"),
    ]  # fmt: skip


class Fixed:
    """A recogniser of a package: it says what the tests want."""

    def candidates(self, paragraphs: Sequence[TextPassage]) -> list[SpanThing | SpanTie]:
        assert [p.locator for p in paragraphs] == ["line=0,1"]
        return [TREFF, SHOP, TIE, TREFF._replace(name="Treff am Meer")]


class Broken:
    """A recogniser that fails."""

    def candidates(self, paragraphs: Sequence[TextPassage]) -> list[SpanThing]:
        raise RuntimeError("no model")


@pytest.fixture
def note(tmp_path: Path) -> str:
    path = tmp_path / "notiz.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_an_installed_package_is_asked_by_its_name(
    run: Run, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {name: EntryPoint(name, f"{__name__}:{name.title()}", recognisers.GROUP)
             for name in ("fixed", "broken", "missing")}  # fmt: skip
    monkeypatch.setattr(
        "importlib.metadata.entry_points",
        lambda name="", **_: [e for e in known.values() if name in ("", e.name)],
    )
    answer = run("read", note, "--what", "ties", "--recogniser", "fixed", "--format", "csv")
    assert [(row["from"], row["relation"]) for row in answer.rows] == [
        ("Offene Werkstatt Nordau", "member-of")
    ]
    assert "fixed: 1 proposal does not stand in the text" in answer.stderr
    broken = run("read", note, "--recogniser", "broken")
    assert (broken.code, "failed: RuntimeError: no model" in broken.stderr) == (2, True)
    missing = run("read", note, "--recogniser", "missing")
    assert (missing.code, "cannot be loaded" in missing.stderr) == (2, True)
    other = run("read", note, "--recogniser", "other")
    assert "there are: broken, chat, fixed, missing" in other.stderr


class Model(HTTPServer):
    """A server on this machine that answers like a model, and keeps what it was asked."""

    def __init__(self, answer: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.asked: list[tuple[str, str | None, Any]] = []


class _Handler(BaseHTTPRequestHandler):
    server: Model

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, self.headers["Authorization"], json.loads(body)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def model() -> Iterator[Model]:
    said = {
        "things": [
            {"name": "Treff am Deich", "type": "Network", "kind": "network",
             "text": "Treff am Deich"},
            {"name": "Offene Werkstatt Nordau", "type": "Institution", "kind": "other",
             "text": "Offene Werkstatt Nordau"},
            {"name": "Erfundene GmbH", "type": "Institution", "kind": "company",
             "text": "Erfundene GmbH"},
            "kein Ding",
        ],
        "ties": [{"from": "Offene Werkstatt Nordau", "relation": "member-of",
                  "to": "Treff am Deich", "text": "wirkt"}],
    }  # fmt: skip
    content = {"choices": [{"message": {"content": json.dumps(said)}}]}
    own = Model(json.dumps(content).encode())
    thread = threading.Thread(target=own.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield own
    own.shutdown()
    thread.join()
    own.server_close()


def test_a_model_at_an_address_gets_paragraphs_and_nothing_before_that_is_said(
    run: Run, note: str, model: Model
) -> None:
    url = f"http://127.0.0.1:{model.server_port}/v1"
    asked = ("read", note, "--recogniser", "chat", "--address", url, "--model", "m1")
    answer = run(*asked, "--format", "csv", KGRAPH_CHAT_KEY="geheim")
    added = {row["name"]: row["locator"] for row in answer.rows if row["reason"] != "x"}
    assert added["Offene Werkstatt Nordau"] == "line=1,2"
    assert "Erfundene GmbH" not in added
    said = f"1 paragraph of notiz.txt ({len(WHOLE)} characters, recognised persons left out) are"
    assert said in answer.stderr
    assert url in answer.stderr
    assert "geheim" not in answer.stderr
    path, key, body = model.asked[0]
    assert (path, key, body["model"]) == ("/v1/chat/completions", "Bearer geheim", "m1")
    assert LAST not in json.dumps(body)
    assert len(model.asked) == 1


@pytest.mark.parametrize("answer", [b"", b"[]", b'{"choices": []}', b"<html>", b'{"choices": 3}'])
def test_an_address_that_answers_something_else_is_an_error(
    run: Run, note: str, model: Model, answer: bytes
) -> None:
    model.answer = answer
    url = f"http://127.0.0.1:{model.server_port}"
    found = run("read", note, "--recogniser", "chat", "--address", url, "--model", "m")
    assert (found.code, "does not answer as it should" in found.stderr) == (5, True)


def test_nothing_is_asked_without_an_address(run: Run, note: str) -> None:
    for options in (("--recogniser", "chat"), ("--address", "http://127.0.0.1:9")):
        found = run("read", note, *options)
        assert (found.code, "--address" in found.stderr) == (2, True)
