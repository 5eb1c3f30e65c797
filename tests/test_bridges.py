"""Bridges: what regions share, how it counts for each, and what the picture says of it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kgraph.graph.stored import StoredGraph
from kgraph.html.layering import layers
from kgraph.html.page import data
from kgraph.html.scene import Edge, Message, Node, Scene
from kgraph.pictures import scene
from kgraph.pictures.messages.drawn import only_through
from kgraph.pictures.walking import walkable

ID = "https://w3id.org/kgraph/id/"
MEHRWERT = ID + "project/weiterbuendnisverbund-mehrwert"


@pytest.fixture(scope="module")
def bridges(graph: StoredGraph) -> Scene:
    return scene(graph, "bridges", ())


def test_a_larger_region_counts_for_its_districts_and_the_line_says_so(bridges: Scene) -> None:
    ways = {
        (edge.target.rpartition("/")[2], edge.relation, edge.role)
        for edge in bridges.edges
        if edge.source == MEHRWERT and edge.layer == 0
    }
    assert {key for key, _, _ in ways} == {
        "03251", "03252", "03255", "03256", "03257", "03453", "03460",
    }  # fmt: skip
    assert ("03257", "bridge-wider", "through Weserbergland plus") in ways
    assert ("03251", "bridge-area", "") in ways


def test_an_authority_brings_its_district_into_the_alliance(bridges: Scene) -> None:
    alliance = ID + "network/fachkraeftebuendnis-leine-weser"
    found = {
        edge.target.rpartition("/")[2]
        for edge in bridges.edges
        if edge.source == alliance and edge.relation == "bridge-authority" and edge.layer == 0
    }
    assert {"03241", "03254"} <= found
    assert all(edge.evidence for edge in bridges.edges)


def test_bridges_join_kreise_laender_and_self_named_regions(bridges: Scene) -> None:
    assert [layer.name for layer in bridges.layers] == ["Districts", "Länder", "Self-named regions"]
    drawn = layers(bridges)
    for layer in drawn:
        placed = {number for number, _, _ in layer["places"]}
        folded = {number for number, _ in layer["parents"]}
        assert placed | folded == set(layer["inside"])


def test_what_is_everywhere_is_hidden_at_first_and_the_rest_must_join_two(bridges: Scene) -> None:
    assert sorted(node.label for node in bridges.nodes if node.off) == [
        "Regionale Berufsprognosen",
        "Zukunftswerkstätten",
    ]
    assert {node.least for node in bridges.nodes if node.type == "Region"} == {1}
    assert {node.least for node in bridges.nodes if node.type != "Region"} == {2}


def test_the_picture_says_who_shares_most_and_how_it_counts(bridges: Scene) -> None:
    first = bridges.messages[0]
    said = re.fullmatch(
        r"(\d+) of (\d+) bridges connect Landkreis Hameln-Pyrmont, Landkreis Holzminden, "
        r"Landkreis Nienburg \(Weser\) and Landkreis Schaumburg with one another\.",
        first.text,
    )
    assert said is not None
    assert 30 < int(said[1]) < int(said[2])
    assert len(first.nodes) == 4 + int(said[1])
    assert first.how.startswith("Counted are institutions, networks, projects")


KINDS = (
    ("overview", ()),
    ("projects", ()),
    ("communities", ()),
    ("region", ("Niedersachsen",)),
    ("network", ("Fachkräftebündnis Leine-Weser",)),
    ("path", ("IWAK", "Wirtschaftsförderung Region Kassel GmbH")),
)


def test_every_message_of_every_kind_speaks_of_nodes_of_its_picture(graph: StoredGraph) -> None:
    for kind, names in KINDS:
        found = scene(graph, kind, names)
        ids = {node.id for node in found.nodes}
        assert 2 <= len(found.messages) <= 3, kind
        for message in found.messages:
            assert isinstance(message, Message)
            assert message.text
            assert message.how
            assert set(message.nodes) <= ids, (kind, message.text)


def test_what_hangs_on_one_node_is_counted() -> None:
    names = ("a", "b", "c", "d", "e", "f", "g", "h")
    nodes = tuple(Node(name, name.upper(), "Institution") for name in names)
    pairs = ("ab", "bc", "ca", "bg", "gh", "hc", "ad", "de", "ef")
    edges = tuple(Edge(a, b, "member-of", "is member of") for a, b in pairs)
    found = only_through(Scene("", nodes, edges))
    assert found is not None
    assert found.text == "Only through “A” do 3 others hang together with the rest."
    assert found.nodes == ("a", "d", "e", "f")


def test_a_large_region_is_folded_by_kreis_and_place_lines_are_hidden(graph: StoredGraph) -> None:
    found = scene(graph, "region", ("Niedersachsen",))
    free = [node for node in found.nodes if not node.parent]
    parents = {node.parent for node in found.nodes if node.parent}
    assert len(free) < 40 < len(found.nodes)
    assert ID + "region/03254" in parents
    assert found.layout == "places"
    assert set(found.quiet) == {"seated-in", "active-in", "within"}


def test_the_neighbours_of_what_is_drawn_travel_with_it(graph: StoredGraph) -> None:
    small = scene(graph, "ego", ("Hochschule Weserbergland",))
    found = walkable(graph, small)
    away = {node.id for node in found.nodes if node.away}
    drawn = {node.id for node in small.nodes}
    assert len(away) > 5
    assert not away & drawn
    fresh = found.edges[len(small.edges) :]
    assert all(len({edge.source, edge.target} & away) == 1 for edge in fresh)
    assert all(edge.evidence for edge in fresh)
    assert found.size() == small.size()


def test_a_picture_on_a_website_leads_to_its_pages_and_search(graph: StoredGraph) -> None:
    found = scene(graph, "ego", ("Weserbergland AG",))
    assert "pages" not in data(found)
    own = data(replace(found, site="../"))
    middle = own["focus"][0]
    assert own["site"] + own["pages"][middle] == "../institution/weserbergland-ag.html"
    assert own["search"] == "../search.html?q="
