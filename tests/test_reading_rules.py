"""Reading a graph: dates, hubs, statements, labels; on graphs made by hand."""

from __future__ import annotations

import pytest
from handmade import Handmade, iri, tie

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph import periods
from kgraph.graph.hubs import Hubs
from kgraph.graph.relations import all_relations, all_ties, read_relation, relations_of, statements
from kgraph.graph.stored import StoredGraph, evidence_of, evidence_order
from kgraph.model import Evidence, Tie
from kgraph.words import refusals

# -- dates -----------------------------------------------------------------------------------


@pytest.mark.parametrize("date", ["", "2015", "2015-06", "2015-12", "2015-06-28", "2015-10-30"])
def test_a_year_a_month_or_a_day_is_a_date(date: str) -> None:
    assert periods.checked(date) == date


@pytest.mark.parametrize(
    "date", ["15", "2015-", "2015-13", "2015-00", "2015-6", "2015-06-32", "2015-06-00", "x2015"]
)
def test_what_is_no_date_is_said_to_be_none(date: str) -> None:
    with pytest.raises(BadQuestion) as caught:
        periods.checked(date)
    assert str(caught.value) == str(refusals.NO_DATE.of(date=date))


@pytest.mark.parametrize(
    ("since", "until", "date", "holds"),
    [
        ("2015", "", "2014", False), ("2015", "", "2015", True), ("2015", "", "2016", True),
        ("2015-06", "", "2015", True), ("2015-06", "", "2015-05", False),
        ("", "2021", "2021-12", True), ("", "2021", "2022", False),
        ("", "2021-06", "2021", True), ("", "2021-06", "2021-07", False),
        ("2015", "2021", "2018", True), ("", "", "1900", True),
    ],
)  # fmt: skip
def test_a_tie_holds_unless_its_dates_exclude_it(
    since: str, until: str, date: str, holds: bool
) -> None:
    assert periods.holds_at(tie("member-of", since, until), date) is holds


def test_what_has_no_dates_and_what_has_ended() -> None:
    assert periods.is_undated(tie("runs"))
    assert not periods.is_undated(tie("runs", since="2015"))
    assert not periods.is_undated(tie("runs", until="2015"))
    assert periods.has_ended(tie("runs", until="2015")) is True
    assert periods.has_ended(tie("runs", status="ended")) is True
    assert periods.has_ended(tie("runs", since="2015", status="planned")) is False


def test_notes_count_what_has_no_dates_or_has_ended() -> None:
    ties = [tie("runs"), tie("runs", "2015"), tie("runs", "2015", "2016"), tie("runs")]
    undated = "2 of 4 have no dates: nothing says whether they hold at 2015"
    assert periods.notes(ties, "en", "2015") == (undated,)
    assert periods.notes(ties, "en") == ("1 of 4 have a stated end",)
    assert periods.notes(ties, "de") == ("1 von 4 laut Quelle beendet",)
    assert periods.notes(ties[1:2], "en", "2015") == ()
    assert periods.notes(ties[1:2], "en") == ()
    assert periods.notes(ties[2:], "de", "2015")[0].startswith("1 von 2 ohne Datum")


# -- hubs ------------------------------------------------------------------------------------


def degrees(of: int, **own: int) -> StoredGraph:
    """A graph of so many things with ties: those named with their degree, the others with 1."""
    made = Handmade()
    for name, degree in own.items():
        made.add(f"network/{name}", terms.DEGREE, str(degree), terms.INDEX)
    for number in range(of - len(own)):
        made.add(f"network/n{number}", terms.DEGREE, "1", terms.INDEX)
    made.named("network/n0", "N 0", "n0")
    made.add("network/elsewhere", terms.DEGREE, "99")  # not in the index
    return made.graph()


def test_a_hub_is_tied_to_twenty_and_to_more_than_a_third() -> None:
    graph = degrees(60, a=21, b=20, c=19)
    assert Hubs(graph).all == {iri("network/a")}
    assert [Hubs(graph).is_hub(degree) for degree in (20, 21, 60)] == [False, True, True]
    assert Hubs(degrees(30, a=20, b=19)).all == {iri("network/a")}
    assert Hubs(degrees(62, a=21)).all == {iri("network/a")}
    assert Hubs(degrees(63, a=21)).all == frozenset()


# -- statements ------------------------------------------------------------------------------


def test_a_statement_is_read_whole() -> None:
    made = Handmade()
    node = made.relation("institution/a", "member-of", "network/b", "noted", "x#line=10,11")
    for predicate, value in (
        (terms.ROLE, "Vorsitz"), (terms.SINCE, "2015"), (terms.UNTIL, "2021"),
        (terms.STATUS, terms.VOCABULARY + "status/ended"),
        (terms.DERIVED_FROM, terms.ID + "source/x#line=2,3"),
    ):  # fmt: skip
        made.add(node, predicate, value)
    assert read_relation(made.graph(), node) == Tie(
        node, iri("institution/a"), "member-of", iri("network/b"), "Vorsitz", "2015", "2021",
        "ended", "noted", (Evidence("x", "line=2,3"), Evidence("x", "line=10,11")),
    )  # fmt: skip
    bare = Handmade()
    node = bare.relation("institution/a", "runs", "network/b")
    assert read_relation(bare.graph(), node)[4:9] == ("", "", "", "", "")


def test_statements_are_found_by_end_by_code_and_by_being_ties() -> None:
    made = Handmade()
    first = made.relation("network/a", "part-of", "network/b")
    second = made.relation("institution/c", "member-of", "network/a")
    third = made.relation("network/b", "seated-in", "region/01")
    made.add(second, terms.TYPE, terms.TIE)
    made.add(first, terms.TYPE, terms.STATEMENT)
    made.add("network/a", terms.NOTE, "no statement")
    made.add("concept/c", terms.EXACT_MATCH, f"{terms.VOCABULARY}relation/part-of")
    graph = made.graph()
    assert {found.node for found in relations_of(graph, iri("network/a"))} == {first, second}
    assert [found.node for found in all_ties(graph)] == [second]
    assert [found.node for found in all_relations(graph, ("seated-in", "part-of"))] == [
        first, third,
    ]  # fmt: skip
    assert [found.node for found in statements(graph)] == [first, second, third]


def test_a_passage_is_a_source_and_a_place_in_it() -> None:
    assert evidence_of(terms.ID + "source/drs#line=81,84") == Evidence("drs", "line=81,84")
    places = ["row=10", "row=9", "line=100,101", "line=20-22", "line=3", "page=x", "page=1"]
    ordered = sorted((Evidence("a", place) for place in places), key=evidence_order)
    assert [own.locator for own in ordered] == [
        "line=3", "line=20-22", "line=100,101", "page=x", "page=1", "row=9", "row=10",
    ]  # fmt: skip


# -- labels and texts ------------------------------------------------------------------------


def test_relations_have_labels_by_code_and_what_is_no_code_has_none() -> None:
    made = Handmade()
    for code in ("member-of", "runs"):
        made.add(
            f"{terms.VOCABULARY}relation/{code}", terms.IN_SCHEME, f"{terms.VOCABULARY}relation"
        )
        made.add(f"{terms.VOCABULARY}relation/{code}", terms.PREF_LABEL, f"label of {code}")
    made.add(f"{terms.VOCABULARY}relation/stray", terms.PREF_LABEL, "not in the scheme")
    labels = made.graph().relation_labels()
    assert dict(labels) == {"member-of": "label of member-of", "runs": "label of runs"}
    assert len(labels) == 2
    for text in ("unknown", "stray", "Netzwerk als Verein", "", "<>"):
        assert labels.get(text, "none") == "none"


def test_what_a_relation_is_comes_from_the_vocabulary() -> None:
    made = Handmade()
    runs = f"{terms.VOCABULARY}relation/runs"
    made.add(runs, terms.RELATION_CLASS, "tie", terms.ONTOLOGY)
    made.add(runs, terms.SHACL_ORDER, "3", terms.ONTOLOGY)
    made.add(
        f"{terms.VOCABULARY}relation/part-of", terms.RELATION_CLASS, "structure", terms.ONTOLOGY
    )
    made.add(f"{terms.VOCABULARY}relation/part-of", terms.SHACL_ORDER, "5")  # not the ontology's
    graph = made.graph()
    assert tuple(graph.meaning("runs")) == (True, 3)
    assert tuple(graph.meaning("part-of")) == (False, 99)
    assert graph.meaning("runs") is graph.meaning("runs")


def test_a_thing_is_known_by_its_label_and_named_by_the_end_of_its_iri_without() -> None:
    made = Handmade()
    made.named("network/a", "Netz A", "netza")
    graph = made.graph()
    assert tuple(graph.thing(iri("network/a"))) == (iri("network/a"), "Netz A", "Network")
    assert graph.label(iri("network/b")) == "b"
    assert graph.label(terms.KG + "Network") == "Network"
    assert (graph.exists(iri("network/a")), graph.exists(iri("network/b"))) == (True, False)
    assert graph.names() == [(iri("network/a"), "netza")]


def test_mentions_and_values_are_each_told_once_in_order() -> None:
    made = Handmade()
    for number in (10, 9):
        mention = f"{terms.ID}mention/{number}"
        made.add(mention, terms.MENTIONS, iri("network/a"))
        made.add(mention, terms.DERIVED_FROM, f"{terms.ID}source/x#row={number}")
    made.add("network/a", terms.DERIVED_FROM, f"{terms.ID}source/x#row=2")
    made.add(f"{terms.ID}mention/b", terms.MENTIONS, iri("network/b"))
    for row in (10, 1):
        made.add(f"{terms.ID}mention/b", terms.DERIVED_FROM, f"{terms.ID}source/y#row={row}")
        made.add(f"{terms.ID}mention/b", terms.DERIVED_FROM, f"{terms.ID}source/y#row={row + 1}")
    made.add("network/a", terms.NOTE, "b")
    made.add("network/a", terms.NOTE, "a")
    made.add("network/a", terms.NOTE, "a", terms.GRAPH + "y")
    made.add("network/b", terms.NOTE, "of another")
    graph = made.graph()
    assert [own.locator for own in graph.mentions(iri("network/a"))] == ["row=2", "row=9", "row=10"]
    evidence = graph.evidence(f"{terms.ID}mention/b")
    assert [own.locator for own in evidence] == ["row=1", "row=2", "row=10", "row=11"]
    assert graph.values(iri("network/a"), terms.NOTE) == ["a", "b"]


def test_a_text_is_in_the_language_asked_for_else_in_german_else_in_english() -> None:
    made = Handmade()
    runs = f"{terms.VOCABULARY}relation/runs"
    for language, text in (("en", "runs"), ("de", "betreibt"), ("fr", "gère")):
        made.text(runs, terms.PREF_LABEL, text, language)
    made.text(runs, terms.INVERSE_LABEL, "is run by", "en")
    made.text(runs, terms.INVERSE_LABEL, "géré par", "fr")
    made.text("network/a", terms.NOTE, "géré", "fr")
    made.text("network/b", terms.NOTE, "plain", None)
    english, german, polish = made.graph(), made.graph("de"), made.graph("pl")
    assert [graph.reading("runs") for graph in (english, german, polish)] == [
        "runs", "betreibt", "betreibt",
    ]  # fmt: skip
    assert german.reading("runs", inverse=True) == "is run by"
    assert german.reading("unknown") == "unknown"
    assert [german.text(iri(name), terms.NOTE) for name in ("network/a", "network/b", "c")] == [
        "géré", "plain", "",
    ]  # fmt: skip


def test_a_label_is_the_one_of_the_index_then_the_preferred_then_any() -> None:
    made = Handmade()
    made.named("network/a", "Of the index")
    made.text("network/a", terms.PREF_LABEL, "Preferred", "de")
    made.text("network/b", terms.PREF_LABEL, "Bevorzugt", "de")
    made.text("network/b", terms.LABEL, "Any", "en")
    made.text("network/c", terms.LABEL, "Any", "en")
    graph = made.graph()
    found = [graph.label(iri(f"network/{name}")) for name in "abca"]
    assert found == ["Of the index", "Bevorzugt", "Any", "Of the index"]
    assert not graph.exists(iri("network/c"))
