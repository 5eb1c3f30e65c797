"""What leaves kgraph answers elsewhere: its exports in a bare engine, its graph in real servers.

The server is Oxigraph; `make engines` runs the same tests with Virtuoso (`--engine virtuoso`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from conftest import Tables, run_command
from engines import Engine, running

from kgraph.asking import registry
from kgraph.cli._logins import login_of
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.pictures.exports.linked import files
from kgraph.pipeline import publishing
from kgraph.questions import sparql
from kgraph.store import EmbeddedStore, indexed
from kgraph.store.ahead import ReadingAhead
from kgraph.store.endpoint import Endpoint
from kgraph.store.http import Caller
from kgraph.store.index import index_of
from kgraph.store.server import STAGING, Server, addresses
from kgraph.terms import INDEX

pytestmark = [pytest.mark.xdist_group("engines"), pytest.mark.slow]

QUESTIONS = (
    ("find", "allianz"),
    ("show", "Fachkräftebündnis Leine-Weser"),
    ("who", "INQA-Netzwerkbüro"),
    ("who", "IHK Hannover"),
    ("connect", "Landkreis Schaumburg", "Region Hannover"),
    ("connect", "HAWK", "Region Hannover", "--at", "2018"),
    ("common", "Landkreis Schaumburg", "Landkreis Nienburg"),
    ("introduce", "HAWK", "Region Hannover"),
    ("region", "Landkreis Hildesheim"),
    ("central",),
    ("gaps", "--region", "Landkreis Hildesheim"),
    ("similar", "Fachkräftebündnis Leine-Weser"),
    ("stale", "--before", "2020"),
    ("figures", "Leine-Weser"),
    ("sparql", "SELECT * { ?x a kg:Network ; skos:prefLabel ?n } ORDER BY ?x ?n LIMIT 20"),
)

#: quick ones are asked in each run, these by `make engines`
MORE = (
    ("why", "HAWK", "Fachkräftebündnis Leine-Weser"),
    ("region", "Niedersachsen", "--missing"),
    ("list", "networks", "--in", "Niedersachsen"),
    ("count", "networks", "--by", "state"),
    ("ask", "Welche Netzwerke gibt es im Landkreis Hildesheim?"),
    ("frage", "Wie viele Netzwerke hat Bayern?"),
    ("brokers", "--all"),
    ("communities",),
    ("gaps",),
    ("transfer", "Landkreis Hildesheim"),
    ("assess", "Landkreis Hildesheim"),
    ("dedupe",),
)
#: commands that write one file
WRITING = (
    ("report", "region", "Landkreis Hildesheim"),
    ("view", "region", "Landkreis Hildesheim"),
    ("export", "csv-edges", "--projection", "actors"),
)


def rows(content: bytes) -> list[str]:
    """The rows of a result in their order."""
    found = json.loads(content)["results"]["bindings"]
    return [json.dumps(row, sort_keys=True) for row in found]


@pytest.fixture(scope="module")
def expected(graph: StoredGraph) -> dict[str, list[str]]:
    """What the saved queries give here."""
    return {
        name: rows(sparql.serialized(graph, sparql.saved_query(name), "json", 30))
        for name in sparql.saved_names()
    }


# -- without the index -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "reader"), [("trig", ox.RdfFormat.TRIG), ("turtle", ox.RdfFormat.TURTLE)]
)
def test_saved_queries_give_the_same_rows_on_an_export_in_a_bare_engine(
    graph: StoredGraph, expected: dict[str, list[str]], form: str, reader: ox.RdfFormat
) -> None:
    engine = ox.Store()
    engine.bulk_load(files(graph, form)[""], reader)
    assert not any(engine.quads_for_pattern(None, None, None, ox.NamedNode(INDEX)))
    other = []
    for name, here in expected.items():
        found: Any = engine.query(sparql.saved(name), use_default_graph_as_union=True)
        if rows(found.serialize(format=ox.QueryResultsFormat.JSON)) != here:
            other.append(name)
    assert other == []
    assert len(expected) >= 47


def test_the_index_is_computed_from_the_graphs_that_are_exported(graph: StoredGraph) -> None:
    quads = list(graph.store.match())
    built = {str(quad) for quad in quads if quad.graph_name.value == INDEX}
    others = [quad for quad in quads if quad.graph_name.value != INDEX]
    assert {str(quad) for quad in index_of(others)} == built
    assert len(built) > 5_000


def test_a_store_without_the_index_answers_the_same(tables: Tables) -> None:
    tables(
        networks="id,name,kind,place\na,Netz A,alliance,Hildesheim\n",
        institutions="id,name,kind\nhawk,HAWK,university\n",
        ties="from,relation,to,role\nhawk,member-of,a,Vorsitz\n",
    )
    engine = ox.Store()
    engine.bulk_load("\n".join(f"{quad} ." for quad in tables.quads()), ox.RdfFormat.N_QUADS)
    whole = StoredGraph(EmbeddedStore(engine)).names()
    engine.remove_graph(ox.NamedNode(INDEX))
    bare = StoredGraph(indexed(EmbeddedStore(engine)))
    assert sorted(bare.names()) == sorted(whole)
    assert ("https://w3id.org/kgraph/id/network/a", "netza") in whole


# -- publishing ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    with running(request.config.getoption("--engine"), tmp_path_factory.mktemp("engine")) as own:
        yield own


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Three states of one small graph: as it was, with another role, without one source."""
    found = {}
    for name, role in (("before", "Vorsitz"), ("after", "Beirat"), ("less", "")):
        tables = Tables(tmp_path_factory.mktemp(name))
        tables(
            sources="id,title\ns1,A report\n" + ("s2,A list\n" if role else ""),
            networks="id,name,kind,place,source,locator\na,Netz A,alliance,Hildesheim,s1,1\n",
        )
        if role:
            tables(
                institutions="id,name,kind,source,locator\nhawk,HAWK,university,s2,3\n",
                ties=f"from,relation,to,role,source,locator\nhawk,member-of,a,{role},s1,4\n",
            )
        assert tables.build().code == 0
        found[name] = tables.store
    return found


def published(store: str, engine: Engine, *options: str) -> dict[str, str]:
    """What a publishing says: the end of each graph's name -> the change."""
    arguments = ("publish", engine.url, *engine.login, *options, "--format", "json")
    answer = run_command(*arguments, "--store", store)
    assert answer.code == 0, answer.stderr
    return {row["graph"].rpartition("/")[2]: row["change"] for row in answer.json["rows"]}


def assert_equal(store: str, engine: Engine, *question: str) -> None:
    """The server says what the store says."""
    here, there = (
        run_command(*question, "--format", "json", "--store", one) for one in (store, engine.url)
    )
    assert (there.code, there.stdout) == (here.code, here.stdout)


def test_a_server_without_our_graphs_says_what_to_do(engine: Engine) -> None:
    answer = run_command("who", "Netz A", "--store", engine.url)
    assert answer.code == 5
    assert "kgraph publish" in answer.stderr


def test_a_dry_run_says_what_would_be_sent_and_sends_nothing(
    stores: dict[str, str], engine: Engine
) -> None:
    assert set(published(stores["before"], engine, "--dry-run").values()) == {"new"}
    assert Endpoint(engine.url).graphs() == []


def test_only_what_changed_is_sent(stores: dict[str, str], engine: Engine) -> None:
    assert set(published(stores["before"], engine).values()) == {"new"}
    assert set(published(stores["before"], engine).values()) == {"same"}
    changes = published(stores["after"], engine)
    assert {name for name, change in changes.items() if change != "same"} == {"s1"}
    assert_equal(stores["after"], engine, "who", "Netz A")


def test_a_large_graph_is_loaded_aside_and_swapped_and_what_was_left_there_goes(
    stores: dict[str, str], engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server(addresses(engine.url), caller(engine))
    server.put(STAGING + "left", ["<urn:s> <urn:p> <urn:o> ."])
    assert STAGING + "left" not in Endpoint(engine.url).graphs()
    monkeypatch.setattr(publishing, "_ONE_REQUEST", 0)
    monkeypatch.setattr("kgraph.store.server._LOAD", 20)  # triples in one request, then more
    assert published(stores["before"], engine)["s1"] == "changed"
    assert not any(graph.startswith(STAGING) for graph in server.counts())
    assert_equal(stores["before"], engine, "who", "HAWK")


def test_a_source_that_is_gone_is_removed_and_other_graphs_stay(
    stores: dict[str, str], engine: Engine
) -> None:
    server = Server(addresses(engine.url), caller(engine))
    server.put("urn:example:other", ["<urn:s> <urn:p> <urn:o> ."])
    assert published(stores["less"], engine)["s2"] == "removed"
    assert Endpoint(engine.url).holds("urn:example:other")
    assert_equal(stores["less"], engine, "who", "Netz A")


def caller(engine: Engine) -> Caller:
    return Caller(login_of(engine.url, engine.credentials or None))


# -- the whole graph ---------------------------------------------------------------------------


@pytest.fixture
def thorough(request: pytest.FixtureRequest) -> None:
    """Asks for `make engines`: these questions take a minute, six with Virtuoso."""
    if not request.config.getoption("--thorough"):
        pytest.skip("asked by `make engines`")


@pytest.fixture(scope="module")
def served(engine: Engine, shipped: str) -> Engine:
    """The server with the shipped graph."""
    answer = run_command("publish", engine.url, *engine.login, "--store", shipped)
    assert answer.code == 0, answer.stderr
    return engine


def test_every_question_is_asked_of_a_server() -> None:
    asked = {question[0] for question in (*QUESTIONS, *MORE, *WRITING)}
    assert asked - {"ask", "frage"} == set(registry.QUESTIONS) - {"missing"}  # region --missing


@pytest.mark.parametrize("asked", MORE, ids=" ".join)
def test_a_server_answers_all_questions_like_the_own_store(
    served: Engine, shipped: str, asked: tuple[str, ...], thorough: None
) -> None:
    assert_equal(shipped, served, *asked)


@pytest.mark.parametrize("asked", WRITING, ids=" ".join)
def test_a_file_made_from_a_server_is_the_same(
    served: Engine, shipped: str, asked: tuple[str, ...], thorough: None, tmp_path: Path
) -> None:
    made = []
    for store in (shipped, served.url):
        file = tmp_path / f"{len(made)}.{'csv' if asked[0] == 'export' else 'html'}"
        assert run_command(*asked, "-o", str(file), "--store", store).code == 0
        made.append(file.read_bytes())
    assert made[0] == made[1]
    assert len(made[0]) > 1_000


@pytest.mark.parametrize("asked", QUESTIONS, ids=" ".join)
def test_a_server_answers_like_the_own_store(
    served: Engine, shipped: str, asked: tuple[str, ...]
) -> None:
    here = run_command(*asked, "--format", "json", "--store", shipped)
    there = run_command(*asked, "--format", "json", "--store", served.url)
    assert (there.code, there.stdout, there.stderr) == (here.code, here.stdout, here.stderr)
    assert here.code == 0


def test_saved_queries_give_the_same_rows_on_a_server(
    served: Engine, expected: dict[str, list[str]]
) -> None:
    there = StoredGraph(Endpoint(served.url))
    other = [
        name
        for name, here in expected.items()
        if rows(sparql.serialized(there, sparql.saved_query(name), "json", 60)) != here
    ]
    assert other == []


def test_a_walk_over_the_whole_graph_needs_few_requests(served: Engine) -> None:
    endpoint = Endpoint(served.url)
    world = World(StoredGraph(ReadingAhead(endpoint)))
    assert len(world.ties) > 400
    assert len(world.districts) > 400
    assert endpoint.requests < 200  # 3,500 one by one
