"""`kgraph dedupe`: candidates explain themselves, vetoes hold, judgements can be undone."""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from conftest import Answer, run_command

from kgraph.errors import BadQuestion
from kgraph.identity.candidates import Candidate, candidates, compare
from kgraph.identity.profile import Profile
from kgraph.identity.words import Rarity
from kgraph.workspace import journal

NETWORKS = """\
id,name,kind,aliases,district,state,generic
alpha,Fachkräfteallianz Hannover,alliance,,Region Hannover,Niedersachsen,
beta,Fachkräfteallianz Region Hannover,alliance,,Region Hannover,Niedersachsen,
gamma,Fachkräfteallianz Ostwürttemberg,alliance,,Ostalbkreis,Baden-Württemberg,
delta,Fachkräftebündnis Jade-Bay,alliance,,Wilhelmshaven,Niedersachsen,
epsilon,Regionales Fachkräftebündnis JadeBay,alliance,,Wilhelmshaven,Niedersachsen,
"""
INSTITUTIONS = """\
id,name,kind,aliases,district,state,generic
jobcenter-hildesheim,Jobcenter Hildesheim,jobcenter,,,,
jobcenter-hameln,Jobcenter Hameln,jobcenter,,,,
jobcenter-buendnis,Jobcenter (im Bündnis Hildesheim),jobcenter,,,,yes
ihk-hannover,IHK Hannover,ihk,,,,
hwk-hannover,HWK Hannover,hwk,,,,
ihk-hannover-lang,Industrie- und Handelskammer Hannover,ihk,,,,
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "networks.csv").write_text(NETWORKS, encoding="utf-8")
    (folder / "institutions.csv").write_text(INSTITUTIONS, encoding="utf-8")
    return folder


@pytest.fixture
def dedupe(data: Path, tmp_path: Path) -> Callable[..., Answer]:
    def ask(*arguments: str) -> Answer:
        where = ("--data", str(data), "--store", str(tmp_path / "store"))
        return run_command("dedupe", *arguments, *where)

    return ask


def pair(first: Profile, second: Profile) -> Candidate:
    return compare(first, second, Rarity([first.names, second.names]))


def body(kind: str, name: str, *districts: str, generic: bool = False) -> Profile:
    return Profile(name, "institution", kind, (name,), frozenset(districts), generic)


def listed(answer: Answer) -> set[frozenset[str]]:
    ids = ((row["a"]["id"], row["b"]["id"]) for row in answer.json["rows"])
    return {frozenset(iri.rpartition("/")[2] for iri in pair) for pair in ids}


def test_the_list_holds_the_doubles_and_bodies_of_the_same_name_and_nothing_else(
    dedupe: Callable[..., Answer],
) -> None:
    assert listed(dedupe("--format", "json")) == {
        frozenset({"alpha", "beta"}),
        frozenset({"delta", "epsilon"}),
        frozenset({"ihk-hannover", "ihk-hannover-lang"}),
        # the reference has a body of the same name and kind; "Jobcenter Hameln" is none of its
        frozenset({"ihk-hannover", "ref-ihk-hannover"}),
        frozenset({"ihk-hannover-lang", "ref-ihk-hannover"}),
        frozenset({"hwk-hannover", "ref-hwk-hannover"}),
        frozenset({"jobcenter-hildesheim", "ref-jobcenter-24402"}),
    }


def test_a_candidate_says_why_in_both_languages(dedupe: Callable[..., Answer]) -> None:
    (row,) = dedupe("network/alpha", "--format", "json", "--lang", "en").json["rows"]
    assert row["why"] == (
        "both: Fachkräfteallianz, Hannover; only the second: Region; one district; one kind"
    )
    assert row["verdict"] is None
    assert row["score"] == 88
    assert row["evidence"] == [
        {"source": "networks-csv", "locator": "row=2"},
        {"source": "networks-csv", "locator": "row=3"},
    ]
    (row,) = dedupe("network/alpha", "--format", "json", "--lang", "de").json["rows"]
    assert row["why"].startswith("beide: Fachkräfteallianz, Hannover; nur das zweite: Region")


@pytest.mark.parametrize(
    ("first", "second", "veto"),
    [
        (body("jobcenter", "Jobcenter Hildesheim"), body("jobcenter", "Jobcenter Hameln"), "names"),
        (body("jobcenter", "Jobcenter", "03254"), body("jobcenter", "Jobcenter", "03252"), "place"),
        (body("ihk", "Kammer Hannover"), body("hwk", "Kammer Hannover"), "kind"),
        (body("ihk", "IHK Hannover"), body("ihk", "IHK Hannover", generic=True), "generic"),
        (
            body("local-authority", "Stadt Hannover"),
            body("local-authority", "Region Hannover"),
            "names",
        ),
        (body("company", "Baustein 1"), body("company", "Baustein 2"), "number"),
        (body("ihk", "X"), Profile("x", "network", "alliance", ("X",)), "type"),
        (body("ihk", "IHK Köln"), body("ihk", "Industrie- und Handelskammer zu Köln"), ""),
        (
            body("local-authority", "Stadt Hannover"),
            body("local-authority", "Landeshauptstadt Hannover"),
            "",
        ),
    ],
)
def test_what_is_never_one_thing_gets_a_veto(first: Profile, second: Profile, veto: str) -> None:
    assert pair(first, second).veto == veto


def test_a_part_is_not_its_whole() -> None:
    whole, part = body("company", "Weserbund AG"), body("company", "Weserbund")
    assert candidates([whole, part]) != []
    assert candidates([whole, part], related={(part.id, whole.id)}) == []


def test_a_rare_word_in_common_counts_more_than_a_common_one() -> None:
    names = ["Netzwerk Pflege Harz", "Netzwerk Pflege Ulm", "Bündnis Harz", "Bündnis Ulm"]
    rarity = Rarity([[name] for name in names])
    harz, ulm, other = (Profile(n, "network", "network", (n,)) for n in names[:3])
    assert compare(harz, other, rarity).score > compare(harz, ulm, rarity).score


@pytest.mark.slow
def test_ten_thousand_things_take_seconds() -> None:
    random = Random(7)
    syllables = [a + b for a in "bdfgklmnprstvw" for b in "aeiou"]
    profiles = [
        Profile(
            str(number), "network", "network",
            (f"Netzwerk {''.join(random.choices(syllables, k=4))} "
             f"{''.join(random.choices(syllables, k=4))}",),
        )
        for number in range(10_000)
    ]  # fmt: skip
    twins = [Profile(f"twin {p.id}", "network", "network", p.names) for p in profiles[:50]]
    start = time.process_time()
    found = candidates([*profiles, *twins], least=90)
    assert time.process_time() - start < 30
    pairs = {frozenset((c.first.id, c.second.id)) for c in found}
    assert {frozenset((p.id[5:], p.id)) for p in twins} <= pairs


def test_a_judgement_is_recorded_shown_and_undone(
    dedupe: Callable[..., Answer], data: Path
) -> None:
    table = data / "judgements.csv"
    done = dedupe("--judge", "alpha", "different", "network/beta", "--reason", "zwei  Orte, zwei")
    assert (done.code, done.stderr) == (0, "")
    assert table.read_text(encoding="utf-8") == (
        'a,judgement,b,reason,source,locator\nalpha,different,beta,"zwei Orte, zwei",,\n'
    )
    (row,) = dedupe("alpha", "--format", "json").json["rows"]
    assert row["verdict"] == "different"
    assert "judged: zwei Orte, zwei" in row["why"]
    assert dedupe("--undo", "beta", "alpha").code == 0
    assert table.read_text(encoding="utf-8") == "a,judgement,b,reason,source,locator\n"
    assert dedupe("--undo", "beta", "alpha").code == 1


def test_same_merges_and_undo_parts_again(dedupe: Callable[..., Answer], data: Path) -> None:
    store = ("--data", str(data), "--store", str(data.parent / "store"))
    dedupe("--judge", "alpha", "same", "beta", "--reason", "ein Büro")
    merged = run_command("find", "Region Hannover", "--type", "Network", "--format", "json", *store)
    assert [row["id"][-5:] for row in merged.json["rows"]] == ["alpha"]
    assert run_command("show", "network/beta", *store).code == 0
    assert dedupe("--undo", "alpha", "beta").code == 0
    parted = run_command("show", "network/beta", *store)
    assert parted.text.startswith("Fachkräfteallianz Region Hannover")


def test_a_new_verdict_takes_the_place_of_the_old_one(
    dedupe: Callable[..., Answer], data: Path
) -> None:
    for verdict in ("undecided", "different"):
        dedupe("--judge", "alpha", verdict, "beta", "--reason", "x")
    again = dedupe("--judge", "beta", "different", "alpha", "--reason", "x")
    assert (again.code, "already" in again.stderr) == (2, True)
    lines = (data / "judgements.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1:] == ["alpha,different,beta,x,,"]


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("jobcenter-hildesheim", "jobcenter-hameln", "different places"),
        ("jobcenter-hildesheim", "jobcenter-buendnis", "unnamed"),
        ("ihk-hannover", "hwk-hannover", "commerce is not a Chamber of crafts"),
        ("alpha", "ihk-hannover", "different types"),
    ],
)
def test_same_is_refused_where_a_veto_stands(
    dedupe: Callable[..., Answer], data: Path, first: str, second: str, words: str
) -> None:
    refused = dedupe("--judge", first, "same", second, "--reason", "x", "--lang", "en")
    assert refused.code == 2
    assert words in refused.stderr
    assert not (data / "judgements.csv").exists()


def test_judgements_that_contradict_are_refused(dedupe: Callable[..., Answer]) -> None:
    dedupe("--judge", "alpha", "different", "gamma", "--reason", "x")
    dedupe("--judge", "beta", "same", "gamma", "--reason", "x")
    refused = dedupe("--judge", "alpha", "same", "beta", "--reason", "x")
    assert (refused.code, "say the opposite" in refused.stderr) == (2, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--judge", "alpha", "same", "beta"),
        ("--judge", "alpha", "same", "beta", "--reason", " "),
        ("--judge", "alpha", "same", "beta", "--reason", "=1+1"),
        ("--judge", "alpha", "same", "alpha", "--reason", "x"),
        ("--judge", "alpha", "equal", "beta", "--reason", "x"),
        ("--reason", "x"),
        ("--type", "Nothing"),
    ],
)
def test_a_wrong_call_is_explained_and_writes_nothing(
    dedupe: Callable[..., Answer], data: Path, arguments: tuple[str, ...]
) -> None:
    assert dedupe(*arguments).code == 2
    assert not (data / "judgements.csv").exists()


def test_a_judgement_without_own_folder_is_not_written(
    dedupe: Callable[..., Answer], data: Path, tmp_path: Path
) -> None:
    dedupe()
    answer = run_command(
        "dedupe", "--judge", "alpha", "same", "beta", "--reason", "x",
        "--store", str(tmp_path / "store"),
    )  # fmt: skip
    assert answer.code == 2
    assert "--data DIR or --add DIR" in answer.stderr


def test_a_judgement_about_an_added_file_is_not_put_elsewhere(data: Path, tmp_path: Path) -> None:
    added = tmp_path / "networks-own.csv"
    added.write_text("name,kind\nFachkräfteallianz Hannover Stadt,alliance\n", encoding="utf-8")
    answer = run_command(
        "dedupe", "--judge", "alpha", "same", "network/fachkraefteallianz-hannover-stadt",
        "--reason", "x", "--data", str(data), "--add", str(added),
        "--store", str(tmp_path / "store"),
    )  # fmt: skip
    assert (answer.code, "kept in a folder" in answer.stderr) == (2, True)
    assert not (data / "judgements.csv").exists()


def test_a_judgement_is_written_to_the_last_added_folder_which_may_hold_the_thing(
    data: Path, tmp_path: Path
) -> None:
    first, last = tmp_path / "first", tmp_path / "last"
    for folder in (first, last):
        folder.mkdir()
        own = f"id,name,kind\n{folder.name},Netz {folder.name},alliance\n"
        (folder / "networks.csv").write_text(own, encoding="utf-8")
    where = ("--data", str(data), "--add", str(first), "--add", str(last),
             "--store", str(tmp_path / "store"))  # fmt: skip
    done = run_command("dedupe", "--judge", "alpha", "undecided", "last", "--reason", "x", *where)
    assert (done.code, done.stderr) == (0, "")
    assert (last / "judgements.csv").read_text(encoding="utf-8").splitlines()[1:] == [
        "alpha,undecided,last,x,,"
    ]
    assert not (first / "judgements.csv").exists()
    assert not (data / "judgements.csv").exists()


def test_the_table_of_judgements_is_that_of_the_last_folder_of_the_user(tmp_path: Path) -> None:
    from kgraph.cli._judgements import file_of
    from kgraph.cli._options import Where

    one, two, file = tmp_path / "one", tmp_path / "two", tmp_path / "x.csv"
    for folder in (one, two):
        folder.mkdir()
    file.write_text("name\n")
    for table in ("networks.csv", "urteile.CSV", "zz.csv"):
        (two / table).write_text("")
    own, others = str(two / "urteile.CSV"), str(one / "judgements.csv")
    assert file_of(Where((), (str(one), str(two)), None)) == own
    assert file_of(Where((), (str(two), str(one)), None)) == others
    assert file_of(Where((str(one), str(two)), (), None)) == own
    assert file_of(Where((str(two), str(one)), (), None)) == others
    assert file_of(Where((str(two),), (str(one),), None)) == others
    assert file_of(Where((str(two),), (str(one), str(file)), None)) == others


@pytest.mark.skipif(os.name == "nt", reason="folders have no write bit on Windows")
def test_a_read_only_folder_is_named(dedupe: Callable[..., Answer], data: Path) -> None:
    if os.access("/", os.W_OK):
        pytest.skip("this user may write everywhere")
    dedupe()
    data.chmod(stat.S_IRUSR | stat.S_IXUSR)
    answer = dedupe("--judge", "alpha", "same", "beta", "--reason", "x")
    data.chmod(stat.S_IRWXU)
    assert (answer.code, "is read-only" in answer.stderr) == (2, True)


def test_installed_tables_stay_as_they_are(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "kgraph" / "_shipped" / "data"
    shutil.copytree(data, shipped)
    from kgraph.cli import _judgements
    from kgraph.cli._options import Where

    monkeypatch.setattr(_judgements.resources, "folder", lambda _: str(shipped))
    with pytest.raises(BadQuestion, match=r"shipped tables.*--data DIR or --add DIR"):
        _judgements.file_of(Where((), (), None))


@pytest.mark.parametrize(
    "content",
    [
        b'a,judgement,b,reason\r\nx,same,y,"one, two"\r\n',
        b"\xef\xbb\xbfa;judgement;b;reason\nx;same;y;old",
        "Urteil\ta\tb\tGrund\nsame\tx\ty\tschön\n".encode("cp1252"),
        b'a,judgement,b,reason\n\nx,same,y,"two\nlines"\n\n',
    ],
    ids=["crlf", "bom and semicolons", "windows", "blank lines and a line end in a cell"],
)
def test_other_rows_stay_byte_for_byte(content: bytes) -> None:
    headings = {"Urteil": "judgement", "Grund": "reason"}

    def column(heading: str) -> str:
        return headings.get(heading, heading)

    row = {"a": "p", "judgement": "different", "b": "q", "reason": "größer"}
    longer = journal.added(content, row, column)
    assert longer.startswith(content)
    shorter, gone = journal.removed(longer, lambda cells: cells["a"] == "p", column)
    assert gone == 1
    assert shorter.rstrip(b"\r\n") == content.rstrip(b"\r\n")
    assert journal.removed(content, lambda cells: cells["a"] == "p", column) == (content, 0)


def test_a_table_without_a_needed_column_is_refused() -> None:
    row = {"a": "p", "judgement": "same", "b": "q", "reason": "x"}
    with pytest.raises(BadQuestion, match="no column 'reason'"):
        journal.added(b"a,judgement,b\n", row, lambda heading: heading)


# -- a seat and an area are two relations ----------------------------------------------------


def test_who_acts_elsewhere_may_still_be_the_one_that_sits_here(tmp_path: Path) -> None:
    """The shipped HAWK is active in Holzminden and has no seat; a list says Hildesheim."""
    folder, store = tmp_path / "d", str(tmp_path / "st")
    folder.mkdir()
    (folder / "institutions.csv").write_text(
        "id,name,kind,aliases,place\n"
        "lang,Hochschule für Angewandte Wissenschaft und Kunst,university,HAWK,\n"
        "kurz,HAWK,university,,Hildesheim\n"
        "fern,HAWK,university,,Kassel\n"
    )
    (folder / "ties.csv").write_text("from,relation,to\nlang,active-in,Landkreis Holzminden\n")
    own = ("--data", str(folder), "--store", store)
    rows = run_command("dedupe", *own, "--format", "json").json["rows"]
    assert {frozenset((r["a"]["id"][-4:], r["b"]["id"][-4:])) for r in rows} == {
        frozenset(("lang", "kurz")), frozenset(("lang", "fern")),
    }  # fmt: skip
    same = ("dedupe", "--judge", "institution/lang", "same", "institution/kurz")
    assert run_command(*same, "--reason", "its seat", *own).code == 0
    refused = run_command(
        "dedupe", "--judge", "institution/kurz", "same", "institution/fern", "--reason", "x", *own
    )
    assert refused.code == 2


# -- decisions before a build is possible ----------------------------------------------------


@pytest.fixture
def deadlock(tmp_path: Path) -> Path:
    """Two lists that both name the chamber, and ties to it by its name."""
    for list_ in ("a", "b"):
        (tmp_path / list_).mkdir()
        (tmp_path / list_ / "institutions.csv").write_text("name,kind\nIHK Hannover,ihk\n")
        (tmp_path / list_ / "networks.csv").write_text(f"name,kind\nNetz {list_},alliance\n")
        (tmp_path / list_ / "ties.csv").write_text(
            f"from,relation,to\nIHK Hannover,member-of,Netz {list_}\n"
        )
    return tmp_path


def test_a_name_in_two_lists_is_decided_before_anything_is_built(deadlock: Path) -> None:
    own = ("--data", str(deadlock / "a"), "--add", str(deadlock / "b"))
    own = (*own, "--store", str(deadlock / "st"))
    assert run_command("build", *own).code == 4
    listed = run_command("dedupe", *own, "--format", "json")
    pairs = {
        frozenset(r[end]["id"].rpartition("/")[2] for end in "ab") for r in listed.json["rows"]
    }
    assert frozenset(("ihk-hannover", "ihk-hannover-2")) in pairs
    assert "the rows without errors count here" in listed.stderr
    words = ("institution/ihk-hannover", "same", "institution/ihk-hannover-2")
    judged = run_command("dedupe", "--judge", *words, "--reason", "one chamber", *own)
    assert judged.code == 0, judged.stderr
    assert (deadlock / "b" / "judgements.csv").is_file()
    members = run_command("who", "IHK Hannover", *own, "--format", "json").json["rows"]
    assert sorted(row["label"] for row in members) == ["Netz a", "Netz b"]


def test_a_decision_in_a_workspace_is_an_entry_that_can_be_undone(
    deadlock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = deadlock / "w"
    assert run_command("init", str(folder), "--stands-on", "nothing").code == 0
    for list_ in ("a", "b"):
        shutil.move(deadlock / list_, folder / "tables" / list_)
    monkeypatch.chdir(folder)
    assert run_command("find", "Netz").code == 4
    words = ("institution/ihk-hannover", "same", "institution/ihk-hannover-2")
    assert run_command("dedupe", "--judge", *words, "--reason", "one chamber").code == 0
    assert run_command("find", "Netz").code == 0
    log = run_command("log", "--format", "json").json["rows"]
    assert log[0]["title"] == "judgement: ihk-hannover same ihk-hannover-2"
    assert run_command("undo").code == 0
    assert (folder / "judgements.csv").read_text().count("\n") == 1
