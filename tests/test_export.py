"""Exports are read back by the programs they are for, with equal counts."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from conftest import Tables
from openpyxl import load_workbook

from kgraph.graph.stored import StoredGraph
from kgraph.pictures.exports import Chosen, export
from kgraph.pictures.exports.elements import whole
from kgraph.pictures.exports.networks import network
from kgraph.store import EmbeddedStore
from kgraph.terms import INDEX

HOSTILE = "=1+1"


def small(tables: Tables) -> Tables:
    """Two networks, one institution that is tied twice to the first; one has no facts."""
    return tables(
        sources="id,title,publisher\ns1,A report,A ministry\n",
        networks="id,name,kind,district,district_key,state,state_key,since,source,locator\n"
        "a,Bündnis <A> & Co,alliance,Goslar,03153,Niedersachsen,03,2015,s1,1\n"
        "b,Netz B,alliance,,,,,,s1,2\n",
        institutions="id,name,kind,source,locator\nihk,IHK Mitte,ihk,s1,3\n",
        ties="from,relation,to,role,since,until,source,locator\n"
        "ihk,member-of,a,,2016-03,,s1,4\n"
        "ihk,coordinates,a,Sprecherin,2015,2016-02,s1,5\n",
        figures="id,about,what,value,unit,source,locator\nf1,a,Mitglieder,-12,Anzahl,s1,6\n",
    )


def hostile(tables: Tables) -> StoredGraph:
    """The small graph with a formula for a name: a build refuses one, an endpoint may have it."""
    engine = ox.Store()
    lines = "\n".join(line + " ." for line in small(tables).quads())
    engine.load(lines.replace("Netz B", HOSTILE).encode(), format=ox.RdfFormat.N_QUADS)
    return StoredGraph(EmbeddedStore(engine))


def one(tables: Tables, folder: Path, *arguments: str) -> bytes:
    """The file that an export of the small tables writes."""
    target = folder / "export"
    answer = tables.run("export", *arguments, "-o", str(target))
    assert answer.code == 0, answer.stderr
    return target.read_bytes()


def test_graphml_keeps_types_dates_and_parallel_ties(tables: Tables, tmp_path: Path) -> None:
    text = one(small(tables), tmp_path, "graphml", "--scope", "ties")
    read = nx.read_graphml(io.BytesIO(text))
    assert read.nodes["network:a"]["label"] == "Bündnis <A> & Co"
    assert read.nodes["network:a"]["type"] == "Network"
    assert read.nodes["network:a"]["since"] == "2015"
    assert round(read.nodes["network:a"]["lat"]) == 52
    assert "since" not in read.nodes["network:b"]
    found = sorted(data["relation"] for *_, data in read.edges(data=True))
    assert found == ["coordinates", "member-of"]


def test_merged_edges_add_their_weights(tables: Tables, tmp_path: Path) -> None:
    arguments = ("graphml", "--scope", "ties", "--parallel", "merge")
    read = nx.read_graphml(io.BytesIO(one(small(tables), tmp_path, *arguments)))
    [(_, _, data)] = read.edges(data=True)
    assert data["weight"] == 2
    assert data["relation"] == "coordinates | member-of" or data["relation"] == (
        "member-of | coordinates"
    )
    assert data["since"] == "2015"
    assert "until" not in data


def test_gexf_has_a_timeline_of_days(tables: Tables, tmp_path: Path) -> None:
    text = one(small(tables), tmp_path, "gexf", "--scope", "ties")
    read = nx.read_gexf(io.BytesIO(text))
    ends = {data["relation"]: data.get("end") for *_, data in read.edges(data=True)}
    assert ends == {"member-of": None, "coordinates": "2016-02-29"}
    assert read.nodes["network:a"]["start"] == "2015-01-01"
    assert b"lastmodifieddate" not in text


@pytest.mark.parametrize(("scope", "parallel"), [("all", "keep"), ("ties", "merge")])
def test_the_shipped_graph_is_read_back_with_equal_counts(
    graph: StoredGraph, scope: str, parallel: str
) -> None:
    made = network(whole(graph, scope, parallel))
    assert len(made) > 300
    for form, reader in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        read: Any = reader(io.BytesIO(export(graph, form, Chosen(scope, parallel))[""]))
        both_ways = sum(1 for *_, data in made.edges(data=True) if "direction" in data)
        more = both_ways if form == "gexf" else 0  # networkx makes two arcs of a mutual edge
        assert (len(read), read.number_of_edges() - more) == (len(made), made.number_of_edges())
    for _, data in made.nodes(data=True):
        assert all(isinstance(value, (str, int, float)) for value in data.values())
        assert data["label"]
        assert data["type"]


@pytest.mark.parametrize("form", ["graphml", "gexf", "csv", "xlsx", "turtle"])
def test_exports_of_one_graph_are_equal(tables: Tables, form: str) -> None:
    graph = hostile(tables)
    assert export(graph, form) == export(graph, form)


def test_csv_writes_two_tables(tables: Tables, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    assert small(tables).run("export", "csv", str(folder), "--bom").code == 0
    nodes = rows((folder / "nodes.csv").read_bytes())
    edges = rows((folder / "edges.csv").read_bytes())
    assert list(nodes[0])[:3] == ["Id", "Label", "type"]
    assert list(edges[0])[:4] == ["Source", "Target", "Type", "Id"]
    assert {row["Source"] for row in edges} | {row["Target"] for row in edges} <= {
        row["Id"] for row in nodes
    }


def test_csv_starts_no_formula(tables: Tables) -> None:
    text = export(hostile(tables), "csv-nodes")[""].decode()
    assert f",'{HOSTILE}," in text


def rows(text: bytes) -> list[dict[str, str]]:
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def test_xlsx_has_four_sheets_and_no_formula(tables: Tables) -> None:
    book = load_workbook(io.BytesIO(export(hostile(tables), "xlsx")[""]))
    assert book.sheetnames == ["things", "ties", "figures", "sources"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}  # no "f"
    [formula] = [cell for cell in cells if cell.value == HOSTILE]
    assert formula.quotePrefix
    assert [row[2] for row in book["figures"].iter_rows(values_only=True)] == ["value", -12]
    ties = list(book["ties"].iter_rows(values_only=True))
    assert [row[:3] for row in ties if row[1] == "is member of"] == [
        ("IHK Mitte", "is member of", "Bündnis <A> & Co")
    ]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib warns of itself
@pytest.mark.parametrize("form", ["trig", "nquads", "jsonld"])
def test_rdf_with_named_graphs_is_read_back(tables: Tables, tmp_path: Path, form: str) -> None:
    names = {"jsonld": "json-ld"}
    data = rdflib.Dataset()
    text = one(small(tables), tmp_path, form)
    data.parse(data=text.decode(), format=names.get(form, form))
    stated = {line for line in tables.quads() if not line.endswith(f"<{INDEX}>")}
    assert sum(1 for _ in data.quads()) == len(stated)
    assert rdflib.URIRef(INDEX) not in {graph.identifier for graph in data.graphs()}


def test_turtle_holds_every_triple_once(tables: Tables, tmp_path: Path) -> None:
    data = rdflib.Graph().parse(data=one(small(tables), tmp_path, "turtle").decode())
    stated = [line for line in tables.quads() if not line.endswith(f"<{INDEX}>")]
    assert len(data) == len({line.rpartition(" <")[0] for line in stated})


def test_a_folder_goes_with_csv_only(tables: Tables, tmp_path: Path) -> None:
    answer = small(tables).run("export", "gexf", str(tmp_path / "folder"))
    assert answer.code == 2
    assert "-o" in answer.stderr
