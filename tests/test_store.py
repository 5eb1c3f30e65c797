"""One way to ask: the embedded store and a remote endpoint answer the same questions."""

from __future__ import annotations

import http.server
import socket
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from conftest import Answer, Run, Tables, run_command

from kgraph import terms
from kgraph.errors import BadQuestion, StoreUnusable, TimeIsUp
from kgraph.model import Match
from kgraph.store import EmbeddedStore, open_store, within, write

A, B, P, G = (ox.NamedNode(f"https://example.org/{name}") for name in "abpg")
JSON = "application/sparql-results+json"


def quad(subject: ox.NamedNode, text: str) -> Match:
    return ox.Quad(subject, P, ox.Literal(text), G)  # type: ignore[return-value]


# -- embedded ------------------------------------------------------------------------------


def test_what_is_written_to_disk_is_read_back(tmp_path: Path) -> None:
    write(str(tmp_path / "s"), [quad(A, "x"), quad(B, "y")])
    store = open_store(str(tmp_path / "s"))
    assert [q.object.value for q in store.match(A.value)] == ["x"]
    assert sorted(q.object.value for q in store.match(None, P.value, None, G.value)) == ["x", "y"]
    store.close()


def test_a_query_sees_all_graphs_at_once_and_knows_the_usual_prefixes() -> None:
    store = EmbeddedStore.memory([quad(A, "x")])
    (row,) = store.query("SELECT ?o { ?s ?p ?o FILTER(!isIRI(?o)) MINUS { ?s a kg:Tie } }")  # type: ignore[union-attr]
    assert row["o"].value == "x"


def test_bindings_are_values_never_text_of_the_query() -> None:
    store = EmbeddedStore.memory([quad(A, 'x" } #')])
    (row,) = store.query("SELECT ?s ?o { ?s ?p ?o }", o=ox.Literal('x" } #'))  # type: ignore[union-attr]
    assert row["s"] == A


def test_a_store_on_disk_cannot_be_written_through_a_question(tmp_path: Path) -> None:
    write(str(tmp_path / "s"), [quad(A, "x")])
    with pytest.raises(BadQuestion):
        open_store(str(tmp_path / "s")).query("DELETE WHERE { ?s ?p ?o }")


def test_a_query_that_is_none_is_a_bad_question() -> None:
    with pytest.raises(BadQuestion, match="the query cannot be read"):
        EmbeddedStore.memory().query("SELECT nonsense")


@pytest.mark.parametrize("content", [None, b"", b"no store"])
def test_what_is_no_store_is_said_to_be_none(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "s").mkdir()
        (tmp_path / "s" / "CURRENT").write_bytes(content)
    with pytest.raises(StoreUnusable, match="run 'kgraph build'"):
        open_store(str(tmp_path / "s"))


def test_a_store_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusable, match="cannot be written"):
        write(str(tmp_path / "file" / "s"), [quad(A, "x")])


def test_work_within_its_time_gives_its_result_or_its_error() -> None:
    assert within(5, lambda: 7) == 7
    assert within(None, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 // 0)


def test_work_beyond_its_time_is_given_up() -> None:
    with pytest.raises(TimeIsUp, match=r"stopped after 0.05 s"):
        within(0.05, lambda: time.sleep(1))


# -- a remote endpoint ---------------------------------------------------------------------

Reply = Callable[[str], tuple[int, str, bytes]]


class Server(http.server.ThreadingHTTPServer):
    """A SPARQL endpoint on this machine; `reply` makes (status, media type, body) of a query."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.reply = reply
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/query"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        query = urllib.parse.parse_qs(body)["query"][0]
        self.server.asked.append(query)
        status, kind, answer = self.server.reply(query)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", kind)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def do_GET(self) -> None:
        self.server.asked.append("GET")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def serve() -> Iterator[Callable[[Reply], Server]]:
    servers = []

    def start(reply: Reply) -> Server:
        server = Server(reply)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def engine_of(quads: str) -> Reply:
    """Answer from an Oxigraph in memory, without the prefixes that kgraph knows."""
    engine = ox.Store()
    engine.bulk_load(quads, ox.RdfFormat.N_QUADS)

    def reply(query: str) -> tuple[int, str, bytes]:
        try:
            result = engine.query(query, use_default_graph_as_union=True)
        except SyntaxError:
            return 400, "text/plain", b"malformed"
        if isinstance(result, ox.QueryTriples):
            body = ox.serialize(result, format=ox.RdfFormat.N_TRIPLES)
            return 200, "application/n-triples", body or b""
        return 200, JSON, result.serialize(format=ox.QueryResultsFormat.JSON) or b""

    return reply


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> tuple[Tables, Reply]:
    """Tables with their store, and an endpoint's answers from the same quads."""
    tables = Tables(tmp_path_factory.mktemp("served"))
    tables(
        networks="id,name,kind,place\na,Netz A,alliance,Hildesheim\n",
        institutions="id,name,kind\nhawk,HAWK,university\n",
        ties="from,relation,to,role\nhawk,member-of,a,Vorsitz\n",
    )
    assert tables.build().code == 0
    return tables, engine_of("\n".join(f"{quad} ." for quad in tables.quads()))


@pytest.fixture
def endpoint(serve: Callable[[Reply], Server], served: tuple[Tables, Reply]) -> Server:
    return serve(served[1])


@pytest.mark.parametrize(
    "question",
    [
        ("who", "Netz A"),
        ("show", "HAWK"),
        ("find", "hildesheim"),
        ("sparql", "--saved", "ties"),
        ("sparql", "SELECT ?n { ?x a kg:Network ; skos:prefLabel ?n }"),
        ("sparql", "ASK { ?x a kg:Network }"),
        ("sparql", "CONSTRUCT { ?x a kg:Network } WHERE { ?x a kg:Network }", "--format", "nt"),
    ],
)
def test_an_endpoint_answers_like_the_store_it_serves(
    endpoint: Server, served: tuple[Tables, Reply], question: tuple[str, ...]
) -> None:
    form = () if "--format" in question else ("--format", "json")
    remote = run_command(*question, *form, "--store", endpoint.url)
    local = served[0].ask(*question, *form)
    assert (remote.code, remote.stderr) == (0, "")
    if question[0] == "sparql":
        assert remote.stdout.split() == local.stdout.split() or remote.json == local.json
    else:
        assert remote.json == local.json


def test_a_parameter_reaches_an_endpoint(endpoint: Server) -> None:
    query = "# parameter net: thing\nSELECT ?m { ?m <http://www.w3.org/ns/org#memberOf> ?net }"
    answer = run_command(
        "sparql", query, "--param", "net=Netz A", "--format", "csv", "--store", endpoint.url
    )
    assert answer.rows == [{"m": terms.ID + "institution/hawk"}]


def asked(server: Server, *options: str) -> Answer:
    query = "SELECT ?s { ?s ?p ?o }"
    return run_command("sparql", query, "--format", "csv", "--store", server.url, *options)


@pytest.mark.parametrize(
    ("status", "kind", "body", "code", "message"),
    [
        (400, "text/plain", b"no", 2, "the endpoint cannot read the query"),
        (500, "text/plain", b"no", 5, "answers HTTP Error 500"),
        (401, "text/plain", b"no", 5, "answers HTTP Error 401"),
        (200, "text/html", b"<h1>hello</h1>", 5, "text/html, which is no SPARQL result"),
        (200, "application/json", b"{", 5, "which is no SPARQL result"),
        (200, "application/json", b"[]", 5, "which is no SPARQL result"),
        (200, JSON, b"", 5, "which is no SPARQL result"),
        (200, JSON, b"\xff\x00", 5, "which is no SPARQL result"),
        (200, JSON, b'{"head": {"vars": ["s"]}, "results": {"bindings": [{', 5, "no SPARQL result"),
    ],
)
def test_a_bad_answer_of_an_endpoint_is_a_clean_error(
    serve: Callable[[Reply], Server], status: int, kind: str, body: bytes, code: int, message: str
) -> None:
    answer = asked(serve(lambda _: (status, kind, body)))
    assert (answer.code, answer.stdout) == (code, b"")
    assert message in answer.stderr


def test_a_redirection_is_not_followed(serve: Callable[[Reply], Server]) -> None:
    elsewhere = serve(lambda _: (200, JSON, b"{}"))
    answer = asked(serve(lambda _: (302, elsewhere.url, b"")))
    assert answer.code == 5
    assert elsewhere.asked == []


def test_a_slow_endpoint_runs_out_of_time(serve: Callable[[Reply], Server]) -> None:
    def slow(_: str) -> tuple[int, str, bytes]:
        time.sleep(0.5)
        return 200, JSON, b""

    answer = asked(serve(slow), "--timeout", "0.1")
    assert answer.code == 5
    assert "stopped after 0.1 s" in answer.stderr


def test_a_closed_port_is_an_unusable_store() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/query"
        for question in (("who", "Netz A"), ("sparql", "ASK { ?s ?p ?o }")):
            answer = run_command(*question, "--store", url)
            assert answer.code == 5
            assert f"the endpoint {url} cannot be reached" in answer.stderr


def test_a_broken_off_answer_is_an_unusable_store() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def break_off() -> None:
            connection, _ = listening.accept()
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")
            connection.close()

        threading.Thread(target=break_off, daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        answer = run_command("sparql", "ASK { ?s ?p ?o }", "--store", url)
    assert answer.code == 5
    assert "cannot be reached" in answer.stderr


def test_an_endpoint_is_not_built() -> None:
    answer = run_command("build", "--store", "https://example.org/sparql")
    assert (answer.code, answer.stdout) == (2, b"")


def test_a_question_needs_no_network(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a question opened a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert run("who", "INQA-Netzwerkbüro", "--limit", "1").code == 0
