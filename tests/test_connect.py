"""`connect`: honest lengths, specific chains before hubs, evidence at every hop."""

from __future__ import annotations

import random
from collections import deque
from itertools import pairwise

import pytest
from conftest import Run, Tables, store_folder

from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.questions.connect import Limits, connect, find_chains
from kgraph.questions.paths.walking import Conditions, Walk
from kgraph.store import open_store

SUPPORTED = ("Fachkräfteallianz Ostwürttemberg", "Fachkräfteallianz Zollernalb")


def test_two_members_of_one_alliance_are_two_ties_apart(run: Run) -> None:
    answer = run("connect", "Landkreis Schaumburg", "Landkreis Hildesheim", "--format", "json")
    first = answer.json["rows"][0]
    assert answer.code == 0
    assert first["length"] == 2
    assert [
        (hop["from"]["label"], hop["relation"], hop["to"]["label"]) for hop in first["hops"]
    ] == [
        ("Landkreis Schaumburg (Kommune)", "member-of", "Fachkräftebündnis Leine-Weser"),
        ("Fachkräftebündnis Leine-Weser", "member-of", "Landkreis Hildesheim (Kommune)"),
    ]
    assert first["hops"][0]["since"] == "2015"
    assert {"source": "leine-weser-2021", "locator": "line=16,17"} in first["hops"][0]["evidence"]


def test_a_chain_can_be_read_along_its_hops(run: Run) -> None:
    rows = run("connect", "Landkreis Schaumburg", "HAWK", "--format", "json").json["rows"]
    for row in rows:
        assert len(row["hops"]) == row["length"]
        for hop, following in pairwise(row["hops"]):
            assert hop["to"] == following["from"]


def test_an_answer_that_rests_on_a_hub_says_so(run: Run) -> None:
    answer = run("connect", *SUPPORTED)
    assert "both are among the 268 networks that INQA-Netzwerkbüro supports" in answer.text


def test_without_the_hub_two_distant_networks_are_not_connected(run: Run) -> None:
    answer = run("connect", *SUPPORTED, "--avoid", "INQA-Netzwerkbüro")
    assert answer.code == 1
    assert "both are seated in Baden-Württemberg" in answer.stderr


def test_nearest_is_said_when_nothing_connects(run: Run) -> None:
    pair = ("network/hi-zukunft", "network/explore-sciencenter")
    answer = run("connect", *pair, "--avoid", "INQA-Netzwerkbüro", "--max-hops", "1")
    assert answer.code == 1
    assert "both are seated in Hildesheim" in answer.stderr


def test_a_date_before_the_alliance_breaks_the_chain(run: Run) -> None:
    pair = ("Landkreis Schaumburg", "Landkreis Hildesheim")
    before = run("connect", *pair, "--at", "2014", "--format", "json").json["rows"]
    after = run("connect", *pair, "--at", "2016", "--format", "json").json["rows"]
    assert all("Fachkräftebündnis Leine-Weser" not in str(row) for row in before)
    assert "Fachkräftebündnis Leine-Weser" in str(after[0])


def test_only_the_ties_of_one_source_count_when_asked(run: Run) -> None:
    answer = run("connect", *SUPPORTED, "--source", "leine-weser-2021")
    assert answer.code == 1


def test_regions_connect_only_when_allowed(run: Run) -> None:
    pair = ("network/hi-zukunft", "network/explore-sciencenter")
    options = ("--avoid", "INQA-Netzwerkbüro", "--max-hops", "2", "--format", "json")
    assert run("connect", *pair, *options).code == 1
    through = run("connect", *pair, *options, "--through-regions").json["rows"][0]
    assert [hop["relation"] for hop in through["hops"]] == ["seated-in", "seated-in"]


def test_via_passes_through_the_kind_asked_for(run: Run) -> None:
    rows = run("connect", "IWAK", "Xeem GmbH", "--via", "Event", "--format", "json").json["rows"]
    assert [hop["to"]["type"] for hop in rows[0]["hops"]] == ["Event", "Institution"]


def test_bad_dates_sources_and_equal_names_are_refused(run: Run) -> None:
    assert run("connect", "HAWK", "HSW", "--at", "gestern").code == 2
    assert run("connect", "HAWK", "HSW", "--source", "nowhere").code == 2
    assert run("connect", "HAWK", "HAWK").code == 2


def _adjacency(rows: list[dict[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["from"], set()).add(row["to"])
        found.setdefault(row["to"], set()).add(row["from"])
    return found


def _distance(adjacency: dict[str, set[str]], start: str, end: str) -> int | None:
    """Plain breadth-first search, written without a look at the one it checks."""
    seen, queue = {start}, deque([(start, 0)])
    while queue:
        node, length = queue.popleft()
        if node == end:
            return length
        for other in adjacency[node]:
            if other not in seen:
                seen.add(other)
                queue.append((other, length + 1))
    return None


def test_200_random_pairs_agree_with_a_search_over_the_exported_ties(
    run: Run, graph: StoredGraph
) -> None:
    ties = run("sparql", "--saved", "ties", "--format", "csv").rows
    adjacency = _adjacency(ties)
    iri = {label: thing for thing, label in _labels(graph).items()}
    draw = random.Random(4)
    names = sorted(adjacency)
    walk = Walk(graph)
    for _ in range(200):
        start, end = draw.sample(names, 2)
        expected = _distance(adjacency, start, end)
        chains = find_chains(walk, iri[start], iri[end], Limits(paths=1, max_hops=40))
        assert (len(chains[0]) - 1 if chains else None) == expected, (start, end)


def _labels(graph: StoredGraph) -> dict[str, str]:
    from kgraph import terms
    from kgraph.terms import INDEX

    found = graph.store.match(None, terms.LABEL, None, INDEX)
    return {quad.subject.value: quad.object.value for quad in found}


# -- small graphs, counted by hand ---------------------------------------------------------

#        hub ---- everyone        a - small - b is as short as a - hub - b
MEMBERS = [("a", "small"), ("b", "small"), ("a", "hub"), ("b", "hub")] + [
    (name, "hub") for name in "cdefgh"
]


@pytest.fixture
def little(tables: Tables) -> StoredGraph:
    people = "".join(f"{name},Firma {name},company\n" for name in "abcdefgh")
    ties = "".join(f"{a},member-of,{b}\n" for a, b in MEMBERS)
    tables(
        networks="id,name,kind\nsmall,Small,alliance\nhub,Hub,alliance\n",
        institutions="id,name,kind\n" + people,
        ties="from,relation,to\n" + ties,
    )
    assert tables.build().code == 0
    return StoredGraph(open_store(store_folder(tables.store)))


def test_of_equal_length_the_specific_chain_comes_before_the_hub(little: StoredGraph) -> None:
    table = connect(little, _institution("a"), _institution("b"))
    between = [row[1][0]["to"].label for row in table.rows]
    assert between == ["Small", "Hub"]


def test_an_alternative_avoids_the_largest_hub(little: StoredGraph) -> None:
    chains = find_chains(Walk(little), _institution("a"), _institution("b"), Limits(paths=3))
    assert any(not any("hub" in iri for iri in chain) for chain in chains)


def test_no_chain_is_shown_twice_and_none_passes_its_own_end(little: StoredGraph) -> None:
    chains = find_chains(Walk(little), _institution("a"), _institution("c"), Limits(paths=5))
    assert len(chains) == len(set(chains))
    assert all(len(chain) == len(set(chain)) for chain in chains)


def test_conditions_do_not_change_what_is_there_without_them(little: StoredGraph) -> None:
    plain = find_chains(Walk(little), _institution("a"), _institution("b"), Limits())
    timed = Walk(little, Conditions(at="2020"))  # undated ties are not excluded
    assert find_chains(timed, _institution("a"), _institution("b"), Limits()) == plain


def test_a_thing_with_itself_is_no_question(little: StoredGraph) -> None:
    with pytest.raises(BadQuestion, match="both names mean"):
        connect(little, _institution("a"), _institution("a"))


def test_more_than_the_hops_allowed_is_nothing(little: StoredGraph) -> None:
    with pytest.raises(NothingFound):
        connect(little, _institution("a"), _institution("b"), Limits(max_hops=1))


def _institution(name: str) -> str:
    return f"https://w3id.org/kgraph/id/institution/{name}"
