"""Judgements of people make clusters; nothing else does."""

from __future__ import annotations

from conftest import Tables

from kgraph.identity import clusters, contradictions

NETWORKS = "id,name,kind\na,Netz A,alliance\nb,Netz B,alliance\nc,Netz C,alliance\n"


def test_what_is_judged_the_same_stands_for_the_first() -> None:
    assert clusters([("a", "b"), ("b", "c")]) == {"b": "a", "c": "a"}


def test_the_order_of_judgements_does_not_matter_for_who_is_in_a_cluster() -> None:
    assert clusters([("b", "c"), ("a", "b")]) == {"b": "a", "c": "a"}


def test_a_judgement_said_twice_or_round_in_a_circle_changes_nothing() -> None:
    assert clusters([("a", "b"), ("a", "b"), ("b", "a")]) == {"b": "a"}


def test_two_clusters_that_meet_become_one() -> None:
    assert clusters([("a", "b"), ("c", "d"), ("b", "d")]) == {"b": "a", "c": "a", "d": "a"}


def test_different_contradicts_same_also_through_a_third() -> None:
    merged = clusters([("a", "b"), ("b", "c")])
    assert contradictions(merged, [("a", "c"), ("a", "x")]) == [("a", "c")]


def test_a_judgement_of_same_leaves_one_thing_with_both_names_and_both_iris(
    tables: Tables,
) -> None:
    tables(networks=NETWORKS, judgements="a,judgement,b,reason\na,same,b,one row twice\n")
    assert tables.build().code == 0
    rows = tables.run("find", "Netz", "--format", "json").json["rows"]
    assert [row["label"] for row in rows] == ["Netz A", "Netz C"]
    for name in ("network/a", "network/b", "Netz B"):
        found = tables.run("show", name, "--format", "json").json["rows"]
        assert {"Netz A", "Netz B"} <= {row["value"] for row in found}


def test_undecided_leaves_two_things_that_each_show_the_doubt(tables: Tables) -> None:
    tables(networks=NETWORKS, judgements="a,judgement,b,reason\na,undecided,b,names differ\n")
    found = tables.run("show", "Netz A", "--format", "json").json["rows"]
    assert ("possibly same as", "Netz B") in [(r["property"], r["value"]) for r in found]


def test_contradicting_judgements_are_a_finding(tables: Tables) -> None:
    judgements = "a,judgement,b,reason\na,same,b,x\nb,same,c,x\na,different,c,y\n"
    (finding,) = tables(networks=NETWORKS, judgements=judgements).findings()
    assert (finding.file, finding.row, finding.column) == ("judgements.csv", 4, "judgement")
    assert "'a' and 'c' are judged different here" in finding.message
