"""What people type and what it means: fits, slips of the pen, questions back."""

from __future__ import annotations

import pytest
from handmade import Handmade, iri

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.finding import completions, fitting, mistyped, similar_names
from kgraph.graph.naming import MAX_LENGTH, REGIONS_FIRST, resolve
from kgraph.graph.stored import StoredGraph
from kgraph.words import refusals

# -- names -----------------------------------------------------------------------------------

NAMES = [
    ("network/harz", "Netzwerk Harz", "netzwerkharz", "harz netzwerk"),
    ("network/harzer", "Netzwerk Harzer Land", "netzwerkharzerland", "harzer land netzwerk"),
    ("network/pro", "Pro Harz", "proharz", "harz pro"),
    ("network/ulm", "Bündnis Ulm", "bundnisulm", "bundnis ulm"),
    ("institution/ref-x", "Amt Harz", "amtharz", "amt harz"),
    ("institution/kreis", "Landkreis Harz", "kreisharz", "harz kreis"),
    ("region/15085", "Harz (Kreis)", "kreisharz", "harz kreis"),
    ("network/twin-a", "Zwilling", "zwilling", "zwilling"),
    ("network/twin-b", "Zwilling (Ulm)", "zwilling", "zwilling"),
    ("network/long", "Gesellschaft Weserbergland", "gesellschaftweserbergland", ""),
    ("network/two-names", "Alpha", "alphabund", ""),
    ("network/two-names", "Alpha", "gammabund", ""),
    ("concept/kammer", "Kammer", "kammer", "kammer"),
    ("institution/kammer-ulm", "Kammer Ulm", "kammerulm", "kammer ulm"),
    ("institution/ref-kammer", "Kammer Aalen", "kammeraalen", "aalen kammer"),
    ("institution/both", "Prüfstelle", "prufstelle", "prufstelle"),
    ("institution/ref-both", "Prüfstelle Süd", "prufstelle", "prufstelle"),
]


@pytest.fixture
def made() -> Handmade:
    made = Handmade()
    for thing, label, key, words in NAMES:
        made.named(thing, label, key, words=words)
    made.add("network/old", terms.REPLACED_BY, iri("network/older"))
    made.add("network/older", terms.REPLACED_BY, iri("network/harz"))
    return made


@pytest.fixture
def named(made: Handmade) -> StoredGraph:
    return made.graph()


def ids(things: object) -> list[str]:
    return [thing.id.removeprefix(terms.ID) for thing in things]  # type: ignore[attr-defined]


def test_what_fits_comes_by_how_well_it_fits(named: StoredGraph) -> None:
    found = [(thing.id.removeprefix(terms.ID), fit) for thing, fit in fitting(named, "harz")]
    assert found == [
        ("network/pro", "word"),
        ("region/15085", "word"), ("institution/kreis", "word"),
        ("network/harz", "word"), ("network/harzer", "part"),
        ("institution/ref-x", "word"),
    ]  # fmt: skip
    found = [(thing.label, fit) for thing, fit in fitting(named, "Netzwerk Harz")]
    assert found == [("Netzwerk Harz", "exact"), ("Netzwerk Harzer Land", "beginning")]
    assert [fit for _, fit in fitting(named, "Netzwerg Harz")] == ["similar"]
    assert fitting(named, "") == []
    assert fitting(named, "qq") == []


def test_a_brief_text_in_capitals_is_initials_where_a_name_has_them(named: StoredGraph) -> None:
    assert [(thing.label, fit) for thing, fit in fitting(named, "BU")] == [
        ("Bündnis Ulm", "initials")
    ]
    assert [(thing.label, fit) for thing, fit in fitting(named, "GW")] == [
        ("Gesellschaft Weserbergland", "initials")
    ]
    assert [(thing.label, fit) for thing, fit in fitting(named, "bu")] == [
        ("Bündnis Ulm", "beginning"), ("Alpha", "part"),
    ]  # fmt: skip


def test_a_thing_of_two_names_fits_by_the_better_one(made: Handmade) -> None:
    made.named("network/two-names", "Alpha", "alpha", "betaalpha")
    (first, *_) = fitting(made.graph(), "Alpha")
    assert (first[0].label, first[1]) == ("Alpha", "exact")


def test_similar_names_begin_then_contain_then_resemble(named: StoredGraph) -> None:
    assert ids(similar_names(named, "Netzwerk Harz")) == [
        "network/harz", "network/harzer",
    ]  # fmt: skip
    assert ids(similar_names(named, "Harz")) == [
        "region/15085", "institution/kreis", "network/harz", "network/harzer", "network/pro",
        "institution/ref-x",
    ]  # fmt: skip
    assert ids(similar_names(named, "Harz", limit=2)) == ["region/15085", "institution/kreis"]
    assert ids(similar_names(named, "Bundis Ulm")) == ["network/ulm"]
    assert similar_names(named, "ul") == []
    assert ids(similar_names(named, "ulm")) == ["network/ulm", "institution/kammer-ulm"]


def test_a_name_is_similar_from_78_percent_on_the_most_similar_first() -> None:
    made = Handmade()
    made.named("network/near", "Z", "abcdefghijk")  # 78.3 % of what is typed below
    made.named("network/nearer", "Y", "abcdefghijxy")
    made.named("network/nearest", "X", "abcdefghijxyz")
    graph = made.graph()
    assert ids(thing for thing, _ in fitting(graph, "abcdefghixyz")) == [
        "network/nearest", "network/nearer", "network/near",
    ]  # fmt: skip
    assert ids(similar_names(graph, "abcdefghixyz")) == [
        "network/nearest", "network/nearer", "network/near",
    ]  # fmt: skip
    far = Handmade()
    far.named("network/far", "Z", "abcdefgqr")  # 77.8 %
    assert fitting(far.graph(), "abcdefgxy") == []


def test_thirty_similar_names_are_enough() -> None:
    made = Handmade()
    for number in range(32):
        made.named(f"network/{number}", f"N {number}", f"fachkrafteallianz{number:02}")
    assert len(fitting(made.graph(), "fachkrafteallianz99")) == 30


def test_of_a_thing_of_several_names_the_one_that_begins_counts() -> None:
    made = Handmade()
    made.named("network/often", "Y Rat", "ulmratulm")
    for letter in "bcdefg":  # whichever name is read last
        inner = [f"{front}ulm{letter * 6}" for front in ("", "a", "x", "xx")]
        made.named(f"network/{letter}", f"{letter} Rat", *inner)
    made.named("network/within", "A Rat", "xulm")
    found = similar_names(made.graph(), "ulm")
    assert [thing.label for thing in found] == [
        "Y Rat", "b Rat", "c Rat", "d Rat", "e Rat", "f Rat", "g Rat", "A Rat",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Bündnis Um", ["network/ulm"]),  # a letter left out
        ("Bündnis Ullm", ["network/ulm"]),  # doubled
        ("Bündnis Uml", ["network/ulm"]),  # two swapped
        ("Bündnis Ull", []),  # a changed letter is no slip
        ("Bndnis Um", []),  # two left out of a short name
        ("Geselschaft Weserberland", ["network/long"]),  # two left out of a long one
        ("Geselschaft Weserberlad", []),  # three
        ("Zwillin", ["network/twin-a", "network/twin-b"]),  # one name, two things
        ("Prüfstele", ["institution/both"]),  # what documents name comes first
        ("Amt Har", ["institution/ref-x"]),
        ("Alphabnd", ["network/two-names"]),
        ("Pro Harzz", ["network/pro"]),
        ("lammbund", []),
        ("Alpa", []),  # too short
    ],
)
def test_a_slip_of_the_pen_is_understood_when_one_name_explains_it(
    named: StoredGraph, typed: str, meant: list[str]
) -> None:
    assert [one.removeprefix(terms.ID) for one in mistyped(named, typed)] == meant


def test_two_names_as_near_explain_nothing(made: Handmade) -> None:
    made.named("network/ulk", "Bündnis Ulk", "bundnisulk")
    assert mistyped(made.graph(), "Bündnis Ul") == []


def test_completions_begin_with_what_is_typed_or_contain_it_when_none_does(
    named: StoredGraph,
) -> None:
    assert completions(named, "Harz", 3) == ["Harz (Kreis)"]
    assert completions(named, "ulm", 9) == ["Bündnis Ulm", "Kammer Ulm", "Zwilling (Ulm)"]
    assert len(completions(named, "", 99)) == len({label for _, label, _, _ in NAMES})
    assert completions(named, "qq", 9) == []
    made = Handmade()
    made.named("network/twice", "Ulm Rat Ulm")
    made.named("network/once", "Alt Ulm")
    made.add("network/elsewhere", terms.LABEL, "Ulm")  # a label that is not in the index
    assert completions(made.graph(), "ulm", 9) == ["Ulm Rat Ulm"]
    assert completions(made.graph(), "lm", 9) == ["Alt Ulm", "Ulm Rat Ulm"]


# -- one name, one thing ---------------------------------------------------------------------


def refusal(graph: StoredGraph, name: str) -> tuple[str, list[str]]:
    with pytest.raises(NameNotClear) as caught:
        resolve(graph, name)
    return str(caught.value), ids(caught.value.candidates)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("network/harz", "network/harz"),
        (terms.ID + "network/harz", "network/harz"),
        (" network/harz ", "network/harz"),
        ("network/old", "network/harz"),
        ("netzwerk HARZ", "network/harz"),
        ("Harz Netzwerk", "network/harz"),
        ("LK Harz", "institution/kreis"),
        ("Prüfstelle", "institution/both"),
        ("Amt Harz", "institution/ref-x"),
    ],
)
def test_an_id_an_iri_or_a_name_means_one_thing(
    named: StoredGraph, made: Handmade, name: str, meant: str
) -> None:
    assert resolve(named, name).id == iri(meant)
    assert made.said == []


def test_of_a_name_that_two_types_share_the_preferred_is_meant(named: StoredGraph) -> None:
    assert resolve(named, "Kreis Harz", REGIONS_FIRST).id == iri("region/15085")


@pytest.mark.parametrize("kind", ["network", "institution", "project", "programme", "event"])
def test_unless_asked_otherwise_an_actor_is_meant_and_not_its_region(kind: str) -> None:
    made = Handmade()
    made.named("region/15085", "Harz", "harz")
    made.named(f"{kind}/harz", "Harz", "harz")
    assert resolve(made.graph(), "Harz").id == iri(f"{kind}/harz")


def test_a_slip_is_understood_and_said(named: StoredGraph, made: Handmade) -> None:
    assert resolve(named, "Bündnis Uml").id == iri("network/ulm")
    assert made.said == [refusals.NAME_UNDERSTOOD.of(name="Bündnis Uml", label="Bündnis Ulm")]


def test_a_name_of_several_things_is_asked_back(made: Handmade) -> None:
    made.named("network/rat-a", "Rat (Ulm)", "rat")
    made.named("network/rat-b", "Rat (Harz)", "rat")
    assert refusal(made.graph(), "Rat") == (
        "“Rat” can mean 2 things", ["network/rat-a", "network/rat-b"],
    )  # fmt: skip


def test_of_things_of_one_name_the_one_with_just_this_label_is_meant_and_that_is_said(
    named: StoredGraph, made: Handmade
) -> None:
    assert resolve(named, "Zwilling").id == iri("network/twin-a")
    assert [str(words) for words in made.said] == [
        "understood as Zwilling (network/twin-a); of this name are also: Zwilling (Ulm)"
    ]
    assert resolve(named, "Kammer").id == iri("concept/kammer")
    made.named("network/same-b", "Doppelt", "doppelt")
    made.named("network/same-a", "Doppelt", "doppelt")
    assert resolve(made.graph(), "Doppelt").id == iri("network/same-a")


def test_a_name_of_nothing_is_asked_back_with_what_is_near(named: StoredGraph) -> None:
    text, near = refusal(named, "Harz Verbund Netzwerk Harz")
    assert (text.startswith("nothing here is called"), near) == (True, [])
    assert refusal(named, "Bündnis Ull") == (
        "nothing here is called “Bündnis Ull”; did you mean one of these?", ["network/ulm"],
    )  # fmt: skip
    assert refusal(named, "network/nothing here")[0].startswith("nothing here is called")
    assert refusal(named, "§§") == ("nothing here is called “§§”", [])
    long = refusal(named, "q" * 61)[0]
    assert long == f"nothing here is called “{'q' * 59}…”"
    assert refusal(named, "q" * 60)[0] == f"nothing here is called “{'q' * 60}”"


def test_names_are_those_of_the_index() -> None:
    made = Handmade()
    made.add("network/stray", terms.SEARCH_KEY, "stray")
    with pytest.raises(NameNotClear):
        resolve(made.graph(), "Stray")


def test_no_name_and_a_whole_page_are_no_question(named: StoredGraph) -> None:
    for name, words in (
        (" ", refusals.NAME_EMPTY),
        ("q" * (MAX_LENGTH + 1), refusals.NAME_LONG.of(n=501, most=500)),
    ):
        with pytest.raises(BadQuestion) as caught:
            resolve(named, name)
        assert str(caught.value) == str(words)
    with pytest.raises(NameNotClear):
        resolve(named, "q" * MAX_LENGTH)


def test_without_anyone_to_tell_a_graph_says_nothing(made: Handmade) -> None:
    graph = StoredGraph(made.graph().store)
    assert graph.language == "en"
    assert resolve(graph, "Bündnis Uml").id == iri("network/ulm")
