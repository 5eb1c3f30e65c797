"""How alike two names are, what is never one thing, and the table of judgements as text."""

from __future__ import annotations

import pytest

from kgraph.errors import BadQuestion
from kgraph.identity.candidates import Candidate, candidates, compare
from kgraph.identity.profile import Profile
from kgraph.identity.words import ALIKE, Rarity, fit, printed, words
from kgraph.words.tables import findings as said
from kgraph.workspace import journal

#: of four things: "Harz" is in the names of two, "Netzwerk" and "Pflege" are common words
THINGS = [
    ["Netzwerk Pflege Harz"], ["Netzwerk Pflege Ulm"], ["Bündnis Harz", "Harz-Bund"],
    ["Verein Goslar"],
]  # fmt: skip
HARZ = 0.5693  # 1 - log 2 / log 5


@pytest.fixture
def rarity() -> Rarity:
    return Rarity(THINGS)


def thing(name: str, kind: str = "network", *districts: str, **more: object) -> Profile:
    own = {"id": name, "type": "network", "names": (name,), **more}
    return Profile(kind=kind, districts=frozenset(districts), **own)  # type: ignore[arg-type]


# -- words -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "weight", "common"),
    [
        ("harz", HARZ, False), ("goslar", 1.0, False), ("unknown", 1.0, False),
        ("netzwerk", 0.2, True), ("verein", 0.2, True), ("bundnis", 0.2, True),
    ],
)  # fmt: skip
def test_a_word_says_less_the_more_things_bear_it(
    rarity: Rarity, word: str, weight: float, common: bool
) -> None:
    for _ in range(2):  # also when it is remembered
        assert round(rarity.weight(word), 4) == weight
        assert rarity.is_common(word) is common
    assert rarity.counts["harz"] == 2  # once a thing, whatever its names are


def test_a_word_of_all_things_says_a_fifth_and_of_one_alone_all() -> None:
    assert round(Rarity([["Harz"], ["Harz Nord"], ["Harz Ost"]]).weight("harz"), 4) == 0.2075
    assert round(Rarity([["Harz"], ["Harz Nord"]]).weight("harz"), 4) == 0.3691
    assert Rarity([["Harz"]] * 5).weight("harz") == 0.2
    assert round(Rarity([["Harz"]]).weight("harz"), 4) == 1.0
    assert round(Rarity([]).weight("harz"), 4) == 1.0


def test_words_that_count_leave_out_the_silent_ones() -> None:
    assert words("Netz für Fachkräfte im Harz") == ("netz", "fachkrafte", "harz")
    assert words("die im") == ("die", "im")
    assert words("") == ()


@pytest.mark.parametrize(
    ("name", "word", "as_printed"),
    [
        ("Netzwerk (Süd-West) „Köln“,", "koln", "Köln"),
        ("Netzwerk (Süd-West)", "sud", "Süd"),
        ("Netzwerk (Süd-West)", "west", "West"),
        ("Netzwerk Süd", "nord", "nord"),
        ('"Plus": [Ulm]; so.', "ulm", "Ulm"),
        ("Was? Ulm!", "was", "Was"),
    ],
)
def test_a_folded_word_is_shown_as_it_is_printed(name: str, word: str, as_printed: str) -> None:
    assert printed(name, word) == as_printed


@pytest.mark.parametrize(
    ("first", "second", "share", "both", "left", "right"),
    [
        ("Netzwerk Pflege Harz", "Bündnis Harz", 0.6549, ["harz harz"],
         ["netzwerk", "pflege"], ["bundnis"]),
        ("Jade-Bay Bund", "Jadebay Bund", 1.0, ["jadebay jadebay", "bund bund"], [], []),
        ("Jadebay Bund", "Jade-Bay Bund", 1.0, ["jadebay jadebay", "bund bund"], [], []),
        ("Ost West Nord", "Westnord Ost", 1.0, ["ost ost", "westnord westnord"], [], []),
        ("Nord West", "Nordwest Nord", 0.5, ["nord nord"], ["west"], ["nordwest"]),
        ("Goslarer Land", "Goslarner Land", 0.951, ["land land", "goslarer goslarner"], [], []),
        ("Harz", "Herz", 0.0, [], ["harz"], ["herz"]),
        ("Projekt 20211", "Projekt 20212", 0.1667, ["projekt projekt"], ["20211"], ["20212"]),
        ("Ulm Ulm", "Ulm", 0.6667, ["ulm ulm"], ["ulm"], []),
        ("Netzwerk", "Verband", 0.0, [], ["netzwerk"], ["verband"]),
        ("", "", 0.0, [], [], []),
    ],
)  # fmt: skip
def test_names_meet_word_by_word(
    rarity: Rarity, first: str, second: str, share: float,
    both: list[str], left: list[str], right: list[str],
) -> None:  # fmt: skip
    found = fit(first, second, rarity)
    assert round(found.share, 4) == share
    assert [" ".join(pair) for pair in found.both] == both
    assert (list(found.only_first), list(found.only_second)) == (left, right)
    assert (found.first, found.second) == (first, second)


def test_of_words_alike_the_most_alike_meet(rarity: Rarity) -> None:
    found = fit("Goslarer", "Goslarners Goslarers", rarity)
    assert found.both == (("goslarer", "goslarers"),)
    assert found.only_second == ("goslarners",)


def test_five_letters_may_differ_a_little_four_may_not(rarity: Rarity) -> None:
    assert fit("abcde", "abcdef", rarity).both == (("abcde", "abcdef"),)
    assert fit("abcd", "abcde", rarity).both == ()
    assert ALIKE == 84.0


# -- pairs -----------------------------------------------------------------------------------


def test_the_score_is_of_names_place_and_kind() -> None:
    def score(first: Profile, second: Profile) -> tuple[int, str, bool]:
        found = compare(first, second, Rarity([first.names, second.names]))
        return found.score, found.place, found.same_kind

    ulm, other = thing("Bund Ulm", "alliance", "08421"), thing("Bund Ulm", "alliance")
    assert score(ulm, ulm) == (100, "same", True)
    assert score(ulm, other) == (94, "unknown", True)
    assert score(other, ulm) == (94, "unknown", True)
    assert score(ulm, thing("Bund Ulm", "alliance", "03254")) == (88, "other", True)
    assert score(ulm, thing("Bund Ulm", "cluster", "08421", "03254")) == (95, "same", False)


def test_of_several_names_the_best_fit_counts_up_to_eight() -> None:
    several = thing("x", names=("Verein Ulm", "Ulmer Rat"))
    found = compare(several, thing("Ulmer Rat"), Rarity([]))
    assert (found.fit.first, found.fit.second) == ("Ulmer Rat", "Ulmer Rat")
    late = thing("x", names=(*(f"Name {n}" for n in "abcdefgh"), "Ulmer Rat"))
    assert compare(late, thing("Ulmer Rat"), Rarity([])).fit.share == 0.0
    assert compare(thing("Ulmer Rat"), late, Rarity([])).fit.share == 0.0
    eighth = thing("x", names=(*(f"Name {n}" for n in "abcdefg"), "Ulmer Rat"))
    assert compare(eighth, thing("Ulmer Rat"), Rarity([])).fit.share == 1.0


def found_pairs(*profiles: Profile, least: int = 70) -> list[tuple[str, str]]:
    return [(c.first.id, c.second.id) for c in candidates(profiles, least=least)]


def test_candidates_come_the_best_first_and_from_their_least_score_on() -> None:
    one, two = thing("Bund Ulm", id="1"), thing("Bund Ulm", id="2")
    near = thing("Bund Ulm Nord", id="3")
    found = candidates([one, near, two], least=0)
    assert [(c.first.id, c.second.id, c.score) for c in found] == [
        ("1", "2", 94), ("1", "3", 50), ("3", "2", 50),
    ]  # fmt: skip
    assert found_pairs(one, near, two) == [("1", "2")]
    assert found_pairs(one, near, two, least=94) == [("1", "2")]
    assert found_pairs(one, near, two, least=95) == []


def test_things_are_compared_that_share_a_word_a_piece_or_a_spelling() -> None:
    assert found_pairs(thing("Goslarer Rat", id="1"), thing("Goslarner Rat", id="2")) != []
    assert found_pairs(thing("Altstadt", id="1"), thing("Neustadt", id="2"), least=0) == [
        ("1", "2")
    ]
    assert found_pairs(thing("Altmark", id="1"), thing("Neuwied", id="2"), least=0) == []
    assert found_pairs(thing("Jade-Bay", id="1"), thing("Jadebay", id="2")) == [("1", "2")]


def test_a_word_that_more_than_25_share_makes_no_pairs() -> None:
    def named(count: int) -> list[Profile]:
        letters = [chr(97 + n) for n in range(count)]
        return [thing(f"Bund {a * 3}", id=a) for a in letters]

    assert len(found_pairs(*named(25), least=0)) == 300
    assert found_pairs(*named(26), least=0) == []
    # in one district they are few enough to be compared
    near = [thing(p.names[0], "network", "03254", id=p.id) for p in named(26)[:2]]
    assert found_pairs(*near, *named(26)[2:], least=0) == [("a", "b")]


def test_two_words_in_common_are_enough_where_each_is_common() -> None:
    many = [thing(f"Bund {chr(97 + n) * 3}", id=f"b{n:02}") for n in range(25)]
    more = [thing(f"Ulm {chr(97 + n) * 3}", id=f"u{n:02}") for n in range(25)]
    twins = [thing("Ulm Bund Qq", id="x"), thing("Bund Ulm Zz", id="y")]
    found = found_pairs(*many, *more, *twins, least=0)
    assert ("x", "y") in found
    assert ("b00", "x") not in found


def veto(first: Profile, second: Profile, related: set[tuple[str, str]] | None = None) -> str:
    found: Candidate = compare(first, second, Rarity([first.names, second.names]), related or set())
    return found.veto


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (thing("A"), thing("A", type="project"), "type"),
        (thing("A", generic=True), thing("A"), "generic"),
        (thing("A"), thing("A", generic=True), "generic"),
        (thing("A", "ihk"), thing("A", "hwk"), "kind"),
        (thing("A", "ihk"), thing("A", "company"), ""),
        (thing("A", "company"), thing("A", "ihk"), ""),
        (thing("Bau 1"), thing("Bau 2"), "number"),
        (thing("Bau 1"), thing("Bau"), ""),
        (thing("Bau"), thing("Bau 1"), ""),
        (thing("A", "bank", "03254"), thing("A", "bank", "03255"), "place"),
        (thing("A", "bank", "03254"), thing("A", "bank", "03255", "03254"), ""),
        (thing("A", "bank", "03254"), thing("A", "bank"), ""),
        (thing("A", "bank", "03254"), thing("A", "company", "03255"), "place"),
        (thing("A", "company", "03254"), thing("A", "company", "03255"), ""),
        (thing("Amt Harz", "bank"), thing("Amt Ulm", "bank"), "names"),
        (thing("Amt Harz", "bank"), thing("Amt", "bank"), ""),
        (thing("Amt", "bank"), thing("Amt Harz", "bank"), ""),
        (thing("Verein Ulm", "bank"), thing("Verband Ulm", "bank"), ""),
        (thing("Stadt Ulm", "local-authority"), thing("Hansestadt Ulm", "local-authority"), ""),
        (thing("Stadt Ulm", "local-authority"), thing("Region Ulm", "local-authority"), "names"),
        (thing("Stadt Ulm", "local-authority"), thing("Kreisstadt Ulm", "bank"), ""),
    ],
)
def test_what_is_never_one_thing(first: Profile, second: Profile, expected: str) -> None:
    assert veto(first, second) == expected


def test_who_is_tied_to_another_is_not_the_other_whichever_comes_first() -> None:
    first, second = thing("Bund", id="1"), thing("Bund", id="2")
    assert veto(first, second, {("1", "2")}) == "related"
    assert veto(first, second, {("2", "1")}) == "related"
    assert veto(first, second, {("2", "3"), ("1", "3")}) == ""


# -- the table of judgements -----------------------------------------------------------------

ROW = {"a": "p", "judgement": "same", "b": "q", "reason": "größer"}
NAMES = {"Urteil": "judgement", "Grund": "reason", "x": None}


def column(heading: str) -> str | None:
    return NAMES.get(heading, heading)


def test_an_empty_table_gets_its_header() -> None:
    header = b"a,judgement,b,reason,source,locator\n"
    row = "p,same,q,größer,,\n".encode()
    assert journal.added(b"", ROW, column) == header + row
    assert journal.added(b"\n", ROW, column) == header + row
    assert journal.added(b"\r\n", ROW, column) == (header + row).replace(b"\n", b"\r\n")


@pytest.mark.parametrize(
    ("content", "new"),
    [
        (b"a,judgement,b,reason\r\n", "p,same,q,größer\r\n".encode()),
        (b"a,judgement,b,reason\r", "p,same,q,größer\r".encode()),
        (b"a,judgement,b,reason", "\np,same,q,größer\n".encode()),
        (b"a;judgement;b;reason;x\n", "p;same;q;größer;\n".encode()),
        (b"a\tjudgement\tb\treason\n", "p\tsame\tq\tgrößer\n".encode()),
        (b'"a,a,a,a,a";judgement;b;a;Grund\n', ";same;q;p;größer\n".encode()),
        ("a;Urteil;b;Grund;größe\n".encode("cp1252"), "p;same;q;größer;\n".encode("cp1252")),
        (b"\xef\xbb\xbfa;judgement;b;reason\n", "p;same;q;größer\n".encode()),
    ],
)
def test_a_new_row_is_written_as_the_others_are(content: bytes, new: bytes) -> None:
    assert journal.added(content, ROW, column) == content + new


def test_a_column_that_the_row_needs_is_named() -> None:
    with pytest.raises(BadQuestion) as caught:
        journal.added(b"a,b\n", ROW, column)
    assert str(caught.value) == str(said.JUDGEMENTS_COLUMN.of(column="judgement"))
    empty = {**ROW, "reason": "", "judgement": ""}
    assert journal.added(b"a,b\n", empty, column) == b"a,b\np,q\n"


@pytest.mark.parametrize(
    ("content", "left", "gone"),
    [
        (b"a,b\np,q\nx,y\np,z\n", b"a,b\nx,y\n", 2),
        (b"a;b\r\n p ;q\r\nx;y", b"a;b\r\nx;y", 1),
        (b"\xef\xbb\xbfa,b\np,q\n", b"\xef\xbb\xbfa,b\n", 1),
        ("a,b\np,ä\nx,ö\n".encode("cp1252"), "a,b\nx,ö\n".encode("cp1252"), 1),
        (b'a,b\n"p",q\nx,"two\nlines"\n', b'a,b\nx,"two\nlines"\n', 1),
        (b'a,b\nx,"two\np,q"\np,q\n', b'a,b\nx,"two\np,q"\n', 1),
        (b"a,b\np\nx,y\n", b"a,b\nx,y\n", 1),
        (b"a,b\nx,y\n\n", b"a,b\nx,y\n\n", 0),
        (b"\xef\xbb\xbfa,b\nx,y\n", b"\xef\xbb\xbfa,b\nx,y\n", 0),
        (b"", b"", 0),
        (b'a,b\np,q\nx,"open', b'a,b\nx,"open', 1),
    ],
)
def test_rows_are_taken_out_and_the_others_stay_byte_for_byte(
    content: bytes, left: bytes, gone: int
) -> None:
    assert journal.removed(content, lambda row: row.get("a") == "p", column) == (left, gone)


def test_what_is_taken_out_is_decided_by_our_names_of_columns() -> None:
    seen: list[dict[str, str]] = []

    def fits(row: object) -> bool:
        seen.append(dict(row))  # type: ignore[call-overload]
        return False

    journal.removed(b"Urteil,x,Grund\nsame,hidden, why \n\n", fits, column)
    assert seen == [{"judgement": "same", "reason": "why"}]
