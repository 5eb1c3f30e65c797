"""Views: layout, subset, page text, scenes of the shipped graph."""

from __future__ import annotations

import json
import re
from itertools import combinations, pairwise

import pytest

from kgraph import resources
from kgraph.errors import BadQuestion, NameNotClear, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.html.layout import place, place_groups
from kgraph.html.look import LOOK
from kgraph.html.network import bundles, draw
from kgraph.html.page import data, page, vis_network
from kgraph.html.scene import Edge, Node, Scene
from kgraph.html.subset import fold
from kgraph.model import Evidence
from kgraph.pictures import KINDS, scene
from kgraph.words.locators import readable_locator
from kgraph.words.shown.views import WORDS
from kgraph.words.types import PLURALS, TYPES

LINE = (Evidence("doc", "line=81,84"),)


def star(leaves: int) -> tuple[list[str], list[tuple[str, str]]]:
    nodes = ["hub", *(f"leaf{number:04}" for number in range(leaves))]
    return nodes, [("hub", node) for node in nodes[1:]]


def chain(count: int, language: str = "en") -> Scene:
    nodes = tuple(Node(f"n{i:05}", f"Name {i}", "Network", group=f"G{i % 3}") for i in range(count))
    edges = tuple(
        Edge(a.id, b.id, "member-of", "is member of", evidence=LINE) for a, b in pairwise(nodes)
    )
    return Scene("Chain", nodes, edges, language=language)


# -- layout ---------------------------------------------------------------------------------


@pytest.mark.parametrize("leaves", [4, 49, 499])
def test_no_two_nodes_stand_closer_than_their_symbols(leaves: int) -> None:
    nodes, pairs = star(leaves)
    places = place(nodes, pairs, {}).positions
    assert set(places) == set(nodes)
    nearest = min(
        max(abs(a[0] - b[0]), abs(a[1] - b[1])) for a, b in combinations(places.values(), 2)
    )
    assert nearest >= 28


def test_the_same_graph_is_placed_the_same_every_time() -> None:
    nodes, pairs = star(30)
    assert place(nodes, pairs, {}) == place(nodes, pairs, {})


def test_leaves_of_a_hub_stand_in_one_titled_disc_for_each_group() -> None:
    nodes, pairs = star(60)
    groups = {node: "Bayern" if number % 2 else "Hessen" for number, node in enumerate(nodes)}
    halos = place(nodes, pairs, groups).halos
    assert sorted((halo.title, halo.hub, len(halo.members)) for halo in halos) == [
        ("Bayern", "hub", 30),
        ("Hessen", "hub", 30),
    ]
    assert not any(
        abs(a.x - b.x) < a.radius + b.radius and abs(a.y - b.y) < a.radius + b.radius
        for a, b in combinations(halos, 2)
    )


def test_groups_are_laid_out_each_in_its_disc() -> None:
    nodes, pairs = star(20)
    placed = place_groups(nodes, pairs, {node: node[-1] for node in nodes})
    assert set(placed.positions) == set(nodes)
    assert len(placed.halos) == len({node[-1] for node in nodes})


def test_nodes_without_ties_are_placed_too() -> None:
    assert len(set(place(["a", "b", "c"], [], {}).positions.values())) == 3


# -- what is drawn --------------------------------------------------------------------------


def test_parallel_ties_are_one_line_that_shows_both_directions() -> None:
    nodes = (Node("a", "A", "Network"), Node("b", "B", "Institution"))
    edges = (Edge("b", "a", "member-of", "is member of"), Edge("a", "b", "funds", "funds"))
    drawn = draw(Scene("", nodes, edges))
    assert len(bundles(edges)) == 1
    assert [(line["from"], line["to"], line["arrows"]) for line in drawn["edges"]] == [
        (0, 1, "to, from")
    ]
    assert drawn["options"]["physics"]["enabled"] is False


def test_every_type_has_its_own_shape_and_words() -> None:
    shapes = [look.shape for look in LOOK.values()]
    assert len(set(shapes)) == len(shapes)
    for words in (TYPES, PLURALS, WORDS):
        assert set(words["de"]) == set(words["en"])
    assert set(LOOK) == set(TYPES["de"])


def test_places_in_sources_read_in_both_languages() -> None:
    assert readable_locator("line=81,84", "de") == "Zeilen 82–84"
    assert readable_locator("line=81,82", "en") == "line 82"
    assert readable_locator("row=17", "de") == "Tabellenzeile 17"
    assert readable_locator("page=3", "en") == "page 3"


def test_a_large_scene_shows_a_stated_subset_and_loses_nothing() -> None:
    large = chain(2500, "de")
    folded = fold(large)
    drawn = [node for node in folded.nodes if not node.parent and node.type != "Group"]
    groups = [node for node in folded.nodes if node.type == "Group"]
    assert len(drawn) == 500
    assert sum(group.count for group in groups) == 2000
    assert folded.edges == large.edges
    assert folded.note == (
        "Gezeigt werden 500 von 2.500, nach Zahl der Verbindungen; Gruppen öffnen sich beim "
        "Anklicken, die Suche findet alle."
    )


def test_a_scene_within_the_limit_stays_as_it_is() -> None:
    small = chain(30)
    assert fold(small) is small


# -- the page -------------------------------------------------------------------------------


def test_the_page_is_one_file_with_a_strict_policy() -> None:
    text = page(chain(3))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy[1]
    body = re.sub(r"<script>.*?</script>", "", text, flags=re.S)
    assert not re.findall(r"(?:src|href)=\"(?!#|data:)[^\"]*\"", body)


@pytest.mark.parametrize(
    "name",
    [
        "</script><script>alert(1)</script>",
        "\"'><img src=x>",
        "\u202eRTL\u2066",
        "x" * 5000,
        "👩‍🔧",
    ],
)
def test_no_name_leaves_its_place_as_text(name: str) -> None:
    node = Node(name, name, "Network", name, name)
    text = page(Scene(name, (node,), (), name, sources={name: name}))
    embedded = re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.S)
    assert embedded is not None
    assert not set("<>&") & set(embedded[1])
    assert json.loads(embedded[1])["nodes"][0]["name"] == name
    outside = text.replace(embedded[0], "")
    assert "<script>alert" not in outside
    assert "<img" not in re.sub(r"<script>.*?</script>", "", outside, flags=re.S)


def test_two_pages_of_one_scene_are_equal_byte_for_byte() -> None:
    assert page(chain(40)) == page(chain(40))


def test_evidence_reaches_the_page_with_document_and_lines() -> None:
    found = data(chain(2))
    assert found["evidence"] == [("doc", "lines 82–84")]
    assert found["ties"][0]["evidence"] == [0]


# -- scenes of the shipped graph ------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind, asked in KINDS.items() if not asked.names])
def test_every_kind_without_a_name_draws_the_shipped_graph(graph: StoredGraph, kind: str) -> None:
    found = scene(graph, kind, ())
    ids = {node.id for node in found.nodes}
    assert len(ids) == len(found.nodes) > 5
    assert all({edge.source, edge.target} <= ids for edge in found.edges)
    assert all(edge.evidence for edge in found.edges)


def test_a_region_shows_what_is_seated_in_its_parts(graph: StoredGraph) -> None:
    found = scene(graph, "region", ("Niedersachsen",))
    labels = {node.label for node in found.nodes}
    assert "Fachkräftebündnis Leine-Weser" in labels
    assert [node.label for node in found.nodes if node.off] == ["INQA-Netzwerkbüro"]
    assert "INQA-Netzwerkbüro" in found.note
    assert all(edge.evidence for edge in found.edges)


def test_a_kreis_in_a_self_named_region_cites_who_says_so(graph: StoredGraph) -> None:
    within = {
        (edge.source.rpartition("/")[2], edge.target.rpartition("/")[2]): edge.evidence[0].source
        for edge in scene(graph, "region", ("Niedersachsen",)).edges
        if edge.relation == "within"
    }
    assert within["03254", "leine-weser"] == "leine-weser-2021"
    assert within["leine-weser", "03"] == "leine-weser-2021"
    assert within["03404", "03"] == "gv-isys-kreise"


def test_a_network_shows_its_members_with_evidence(graph: StoredGraph) -> None:
    found = scene(graph, "network", ("Fachkräftebündnis Leine-Weser",))
    labels = {node.id: node.label for node in found.nodes}
    members = [edge for edge in found.edges if edge.relation == "member-of"]
    assert found.focus == ("https://w3id.org/kgraph/id/network/fachkraeftebuendnis-leine-weser",)
    assert any(labels[edge.source].startswith("Landkreis Hildesheim") for edge in members)
    assert members[0].evidence[0].source == "leine-weser-2021"


def test_more_hops_reach_further(graph: StoredGraph) -> None:
    near = scene(graph, "ego", ("Hochschule Weserbergland",))
    far = scene(graph, "ego", ("Hochschule Weserbergland",), hops=2)
    assert {node.id for node in near.nodes} < {node.id for node in far.nodes}


def test_a_path_leads_from_left_to_right(graph: StoredGraph) -> None:
    found = scene(graph, "path", ("INQA-Netzwerkbüro", "Hochschule Weserbergland"))
    column = {node.label: node.column for node in found.nodes}
    assert column["INQA-Netzwerkbüro"] == 0
    assert column["Hochschule Weserbergland"] == max(column.values())


def test_a_query_is_drawn_from_source_and_target(graph: StoredGraph) -> None:
    text = (
        "SELECT ?source ?target ?weight { VALUES (?source ?target ?weight)"
        ' { ("a" "b" 3) ("b" "c" 1) } }'
    )
    found = scene(graph, "query", (text,))
    assert sorted((e.source, e.target, e.weight) for e in found.edges) == [
        ("a", "b", 3),
        ("b", "c", 1),
    ]
    assert found.title == "A query, drawn: Concepts"
    assert found.messages[0].text == "The query gives 3 concepts."


def test_a_query_is_named_after_the_comment_on_its_first_line(graph: StoredGraph) -> None:
    values = "VALUES (?source ?target) {{ {} }}".format(" ".join(f'("a" "{to}")' for to in "bcd"))
    text = f"# Who is joined to a\nSELECT ?source ?target {{ {values} }}"
    found = scene(graph, "query", (text,))
    assert found.title == "Who is joined to a"
    assert found.note.startswith("What this SPARQL query gives: # Who is joined to a SELECT")
    most = found.messages[-1]
    assert most.text == "Most connected: a, to 3 of the 3 others in the picture."
    assert most.nodes == ("a", "b", "c", "d")


def test_a_construct_is_drawn(graph: StoredGraph) -> None:
    text = "CONSTRUCT { ?x org:memberOf ?y } WHERE { ?x org:memberOf ?y }"
    assert len(scene(graph, "query", (text,)).edges) > 10


def test_what_cannot_be_drawn_is_said(graph: StoredGraph) -> None:
    with pytest.raises(BadQuestion, match="no view 'pie'"):
        scene(graph, "pie", ())
    with pytest.raises(BadQuestion, match="kgraph view path FROM TO"):
        scene(graph, "path", ("a",))
    with pytest.raises(NameNotClear):
        scene(graph, "network", ("Nirgendwo-Netz 123",))
    with pytest.raises(BadQuestion, match="columns source and target"):
        scene(graph, "query", ("SELECT ?x { ?x a kg:Network } LIMIT 1",))
    with pytest.raises(NothingFound):
        scene(graph, "query", ("SELECT ?source ?target { ?source kg:nothing ?target }",))


def test_the_command_writes_one_file(run, tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "deep" / "region.html"
    answer = run("view", "region", "Niedersachsen", "-o", str(file), "--lang", "de")
    assert answer.code == 0
    assert "<title>Niedersachsen: Netzwerke, Einrichtungen und Projekte</title>" in file.read_text(
        encoding="utf-8"
    )
    assert run("view", "query", str(tmp_path / "none.rq")).code == 2
    assert run("view", "region", "Nirgendwo-Kreis 77").code == 3


def test_the_notice_says_what_the_installed_script_says_of_itself() -> None:
    script = vis_network()
    head = script[: script.index("*/")]
    notice = resources.text("viz", "notices", "vis-network.txt").lower()
    holders = re.findall(r"@copyright (.+)", head)
    assert len(holders) == 2
    assert [line for line in holders if f"copyright {line}".lower() not in notice] == []
    assert ("The MIT License" in head, "the mit license" in notice) == (True, True)
    parts = {"core-js": "Denis Pushkarev", "hammer.js": "hammer.input", "alea": "Alea"}
    assert [name for name, mark in parts.items() if mark in script] == list(parts)
    assert [name for name in parts if name not in notice] == []


def test_a_page_carries_the_notice_of_the_script_it_holds() -> None:
    html = page(chain(3))
    notice = html[html.index("<!--") : html.index("-->")]
    assert "vis-network" in notice
    assert "Copyright (c) 2011-2017 Almende B.V" in notice
    assert "Permission is hereby granted, free of charge" in notice
    assert "@license" in html[html.index("<script>") :]  # the script keeps its own heading
