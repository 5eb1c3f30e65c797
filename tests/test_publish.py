"""Publishing over a bad line: busy servers, refusals, and credentials that nobody sees."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import run_command

from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.store.http import Caller
from kgraph.store.login import Credentials
from kgraph.store.server import addresses

SECRET = "hunter2-is-secret"
Reply = tuple[int, dict[str, str]]


class Line(http.server.ThreadingHTTPServer):
    """A server that gives its replies one after the other, and keeps what it was sent."""

    def __init__(self, *replies: Reply) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = list(replies)
        self.authorizations: list[str | None] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/update"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Line

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.authorizations.append(self.headers["Authorization"])
        status, headers = self.server.replies.pop(0)
        self.send_response(status)
        for name, value in {"Content-Length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    do_GET = do_POST

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def line() -> Iterator[Callable[..., Line]]:
    lines = []

    def start(*replies: Reply) -> Line:
        server = Line(*replies)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        lines.append(server)
        return server

    yield start
    for server in lines:
        server.shutdown()
        server.server_close()


def test_a_busy_server_is_asked_again_when_it_says(line: Callable[..., Line]) -> None:
    server = line((429, {"Retry-After": "7"}), (503, {}), (503, {"Retry-After": "900"}), (204, {}))
    pauses: list[float] = []
    answer = Caller(tries=4, pause=pauses.append).send(server.url, b"x", {})
    assert answer.status == 204
    assert pauses == [7, 2, 30]


def test_a_server_that_stays_busy_is_given_up(line: Callable[..., Line]) -> None:
    server = line((503, {}), (503, {}))
    with pytest.raises(StoreUnusable, match="HTTP Error 503"):
        Caller(tries=2, pause=lambda _: None).send(server.url, b"x", {})
    assert server.replies == []


def test_another_refusal_is_not_tried_again(line: Callable[..., Line]) -> None:
    server = line((500, {}), (204, {}))
    with pytest.raises(StoreUnusable, match="HTTP Error 500"):
        Caller(tries=5, pause=lambda _: None).send(server.url, b"x", {})
    assert len(server.replies) == 1


def test_a_password_goes_as_digest_where_the_server_wants_that(line: Callable[..., Line]) -> None:
    challenge = {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm="MD5"'}
    server = line((401, challenge), (204, {}))
    Caller(Credentials("anna", SECRET)).send(server.url, b"x", {})
    first, second = server.authorizations
    assert first is None
    assert second is not None
    assert second.startswith('Digest username="anna"')
    assert SECRET not in second


def test_a_password_with_umlauts_cannot_go_as_digest(line: Callable[..., Line]) -> None:
    server = line((401, {"WWW-Authenticate": 'Digest realm="r", nonce="n"'}))
    with pytest.raises(BadQuestion, match="ASCII") as refused:
        Caller(Credentials("anna", "geheim-äöü")).send(server.url, b"x", {})
    assert refused.value.__cause__ is None


def test_a_password_goes_as_basic_where_the_server_wants_that(line: Callable[..., Line]) -> None:
    server = line((401, {"WWW-Authenticate": 'Basic realm="r"'}), (204, {}))
    Caller(Credentials("anna", "ü")).send(server.url, b"x", {})
    assert server.authorizations == [None, "Basic YW5uYTrDvA=="]


def test_a_token_is_sent_as_it_is(line: Callable[..., Line]) -> None:
    server = line((204, {}))
    Caller(Credentials(token="abc")).send(server.url, b"x", {})
    assert server.authorizations == ["Bearer abc"]


def test_no_message_holds_a_password(line: Callable[..., Line], tmp_path: Path) -> None:
    assert SECRET not in repr(Credentials("anna", SECRET))
    with pytest.raises(BadQuestion) as refused:
        addresses(f"http://anna:{SECRET}@127.0.0.1/query")
    assert SECRET not in str(refused.value)
    login = tmp_path / "login"
    login.write_text(f"anna:{SECRET}\n{SECRET}\n", encoding="utf-8")
    answer = run_command("publish", "http://127.0.0.1:1/query", "--credentials", str(login))
    assert answer.code == 2
    assert "one line USER:PASSWORD" in answer.stderr
    assert SECRET not in answer.stderr


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://h/query", ("http://h/query", "http://h/update", "http://h/store")),
        (
            "http://h/sparql",
            ("http://h/sparql", "http://h/sparql-auth", "http://h/sparql-graph-crud-auth"),
        ),
    ],
)
def test_a_server_is_known_by_its_address(url: str, expected: tuple[str, ...]) -> None:
    assert addresses(url) == expected
    assert addresses(url, "http://h/u")[1] == "http://h/u"


@pytest.mark.parametrize("url", ["h/query", "http://h/x"])
def test_an_address_that_tells_too_little_is_refused(url: str) -> None:
    with pytest.raises(BadQuestion):
        addresses(url)
