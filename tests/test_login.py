"""A SPARQL server that wants to know who asks: questions work, and nothing tells the secret."""

from __future__ import annotations

import base64
import hashlib
import http.server
import threading
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from conftest import Tables, run_command

import kgraph
from kgraph.cli._logins import login_of

SECRET = "hunter2-is-secret"


class Guarded(http.server.ThreadingHTTPServer):
    """Answers queries to whoever shows the password as `scheme` asks, each digest number once."""

    def __init__(self, engine: ox.Store, scheme: str) -> None:
        super().__init__(("127.0.0.1", 0), GuardedHandler)
        self.engine, self.scheme = engine, scheme
        self.refused = self.answered = self.number = 0
        self.most = 1_000  # requests until a number is no longer taken

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/query"

    def challenge(self) -> str:
        if self.scheme == "digest":
            return f'Digest realm="r", nonce="n{self.number}", qop="auth", algorithm="MD5"'
        return 'Basic realm="r"'

    def lets_in(self, header: str | None) -> bool:
        """Whether the header answers the challenge; a digest is computed again (RFC 2617)."""
        if self.scheme == "basic":
            return header == "Basic " + base64.b64encode(f"anna:{SECRET}".encode()).decode()
        if not header or self.answered >= self.most:
            self.number, self.answered = self.number + bool(header), 0
            return False
        own = urllib.request.parse_keqv_list(urllib.request.parse_http_list(header[7:]))
        first, second = (
            hashlib.md5(text.encode()).hexdigest()
            for text in (f"anna:r:{SECRET}", f"POST:{own['uri']}")
        )
        whole = f"{first}:n{self.number}:{own['nc']}:{own['cnonce']}:auth:{second}"
        return own["response"] == hashlib.md5(whole.encode()).hexdigest()


class GuardedHandler(http.server.BaseHTTPRequestHandler):
    server: Guarded

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if not self.server.lets_in(self.headers["Authorization"]):
            self.server.refused += 1
            self._send(401, b"", {"WWW-Authenticate": self.server.challenge()})
            return
        self.server.answered += 1
        query = urllib.parse.parse_qs(body)["query"][0]
        found = self.server.engine.query(query, use_default_graph_as_union=True)
        content = found.serialize(format=ox.QueryResultsFormat.JSON)  # type: ignore[union-attr]
        kind = {"Content-Type": "application/sparql-results+json"}
        self._send(200, content or b"", kind)

    do_GET = do_POST

    def _send(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> ox.Store:
    tables = Tables(tmp_path_factory.mktemp("guarded"))(
        networks="id,name,kind,place\na,Netz A,alliance,Hildesheim\n",
        institutions="id,name,kind\nhawk,HAWK,university\n",
        ties="from,relation,to,role\nhawk,member-of,a,Vorsitz\n",
    )
    store = ox.Store()
    store.bulk_load("\n".join(f"{quad} ." for quad in tables.quads()), ox.RdfFormat.N_QUADS)
    return store


@pytest.fixture(params=["basic", "digest"])
def guarded(engine: ox.Store, request: pytest.FixtureRequest) -> Iterator[Guarded]:
    server = Guarded(engine, request.param)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_file_or_the_environment_opens_a_server_with_one_refusal(
    guarded: Guarded, tmp_path: Path
) -> None:
    login = tmp_path / "login"
    login.write_text(f"anna:{SECRET}\n", encoding="utf-8")
    known = {"KGRAPH_USER": "anna", "KGRAPH_PASSWORD": SECRET}
    for environment in ({"KGRAPH_CREDENTIALS": str(login)}, known):
        guarded.refused = 0
        answer = run_command("who", "HAWK", "--store", guarded.url, "--lang", "de", **environment)
        assert answer.code == 0, answer.stderr
        assert "Netz A" in answer.text
        assert SECRET not in answer.text + answer.stderr
        assert guarded.refused == 1
    assert (
        kgraph.open(store=guarded.url, credentials=str(login)).who("HAWK")["label"][0] == "Netz A"
    )


def test_without_or_with_wrong_credentials_the_server_is_no_store(guarded: Guarded) -> None:
    wrong = {"KGRAPH_USER": "anna", "KGRAPH_PASSWORD": SECRET + "x"}
    for environment in ({}, wrong):
        answer = run_command("who", "HAWK", "--store", guarded.url, **environment)
        assert answer.code == 5
        assert "401" in answer.stderr
        assert SECRET not in answer.stderr


def test_a_digest_that_has_run_out_is_asked_for_again(engine: ox.Store, guarded: Guarded) -> None:
    guarded.most = 5
    known = {"KGRAPH_USER": "anna", "KGRAPH_PASSWORD": SECRET}
    answer = run_command("who", "HAWK", "--store", guarded.url, **known)
    assert answer.code == 0, answer.stderr
    assert guarded.scheme == "basic" or guarded.refused > 2


def test_a_store_with_a_password_in_its_address_is_refused_and_not_shown() -> None:
    answer = run_command("who", "x", "--store", f"http://anna:{SECRET}@127.0.0.1:1/query")
    assert answer.code == 2
    assert SECRET not in answer.stderr
    assert "KGRAPH_CREDENTIALS" in answer.stderr


def test_a_line_that_is_not_encrypted_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KGRAPH_USER", "anna")
    monkeypatch.setenv("KGRAPH_PASSWORD", SECRET)
    for url, is_said in (("http://example.org/query", True), ("https://example.org/q", False),
                         ("http://localhost:7878/query", False)):  # fmt: skip
        assert login_of(url) is not None
        said = capsys.readouterr().err
        assert ("example.org" in said) == is_said
        assert SECRET not in said
