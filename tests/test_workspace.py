"""A workspace: a folder of one's own, whose changes are whole or not at all and can be undone."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path, PureWindowsPath

import pytest

from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.readers import HEADINGS, TABLES
from kgraph.workspace import Workspace, create, find_workspace, history, journal, transaction
from kgraph.workspace.files import tree_of
from kgraph.workspace.settings import Settings, read, written
from kgraph.workspace.undoing import undo
from kgraph.workspace.writing import document_name

NETS = [{"id": "a", "name": "Netz Ä", "kind": "alliance"}]


@pytest.fixture
def own(tmp_path: Path) -> Workspace:
    """A workspace in a folder with a blank and an umlaut, with one source."""
    made = create(str(tmp_path / "Mein Büro" / "Netz 1"), Settings("Mein Netz"))
    with made.change("Liste", ["liste.xlsx"]) as change:
        change.replace_source("liste", {"networks": NETS, "ties": []})
    return made


def content(own: Workspace) -> dict[str, bytes]:
    """The truth of a workspace: name -> content."""
    return {name: Path(own.path(name)).read_bytes() for name in tree_of(own)}


def titles(own: Workspace) -> list[tuple[int, str, str]]:
    return [(entry.number, entry.kind, entry.title) for entry in history.entries(own)]


def test_a_workspace_is_found_upwards(own: Workspace) -> None:
    found = find_workspace(os.path.join(own.tables, "liste"))
    assert found == own
    assert find_workspace(os.path.dirname(own.folder)) is None


def test_no_workspace_is_made_in_another(own: Workspace) -> None:
    with pytest.raises(BadQuestion, match=r"has a kgraph\.toml already"):
        create(own.tables, Settings("x"))


@pytest.mark.parametrize("stands_on", ["shipped", "nothing", ("drs-21-1363", "iaw-2017")])
def test_settings_are_read_as_they_were_written(
    tmp_path: Path, stands_on: str | tuple[str, ...]
) -> None:
    settings = Settings('Netz "A" \\ ü', "en", "Büro\x7f", stands_on, keep_mb=7)
    (tmp_path / "kgraph.toml").write_text(written(settings), encoding="utf-8")
    assert read(str(tmp_path / "kgraph.toml")) == settings


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("name = Netz\n", "no TOML"),
        ("name = 3\n", "“name” is 3"),
        ('language = "fr"\n', "no language “fr”"),
        ("stands_on = 5\n", "stands_on is “5”"),
        ('regions = "mars"\n', "regions is “mars”"),
        ('regions = "own"\n', "need the places of Germany"),
        ("keep_mb = -1\n", "keep_mb is “-1”"),
    ],
)
def test_wrong_settings_are_said_with_the_file(tmp_path: Path, text: str, wrong: str) -> None:
    (tmp_path / "kgraph.toml").write_text(text)
    with pytest.raises(BadQuestion, match=wrong) as said:
        find_workspace(str(tmp_path))
    assert "kgraph.toml" in str(said.value)


def test_a_change_writes_tables_as_csv(own: Workspace) -> None:
    assert content(own)["tables/liste/networks.csv"].decode() == "id,name,kind\na,Netz Ä,alliance\n"
    assert own.sources() == ["liste"]
    assert titles(own) == [(1, "made", ""), (2, "change", "Liste")]
    assert history.entries(own)[1].files == ("liste.xlsx",)


def test_a_newer_version_of_a_source_replaces_its_tables(own: Workspace) -> None:
    with own.change("neuer") as change:
        change.replace_source("liste", {"institutions": [{"name": "K", "kind": "ihk"}]})
    assert [name for name in content(own) if name.startswith("tables/")] == [
        "tables/liste/institutions.csv"
    ]


def test_what_changes_nothing_is_no_entry(own: Workspace) -> None:
    with own.change("again") as change:
        change.replace_source("liste", {"networks": NETS})
    assert change.entry is None
    assert len(history.entries(own)) == 2


def test_a_change_that_fails_changes_nothing(own: Workspace, tmp_path: Path) -> None:
    before = content(own)
    with pytest.raises(BadQuestion, match=r"cannot be read"), own.change("fails") as change:
        change.keep_document(f"{change.remove_source('liste')}/gone.xlsx")
    assert content(own) == before
    assert not os.path.exists(os.path.join(own.private, transaction.STAGED))


def test_a_source_that_is_not_there_is_not_removed(own: Workspace) -> None:
    with (
        pytest.raises(BadQuestion, match=r"no source “lste” here; there are: liste"),
        own.change("x") as change,
    ):
        change.remove_source("lste")


def test_a_document_is_kept_by_name_and_content(own: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "Büro Liste.xlsx"
    file.write_bytes(b"1")
    with own.change("x") as change:
        assert change.keep_document(str(file)) == "documents/Büro Liste-6b86b273ff34.xlsx"
    assert content(own)["documents/Büro Liste-6b86b273ff34.xlsx"] == b"1"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("CON.csv", "documents/_CON-6b86b273ff34.csv"),
        ("a:b?.xlsx", "documents/a_b_-6b86b273ff34.xlsx"),
        (" . ", "documents/file-6b86b273ff34"),
        ("x" * 300 + ".csv", "documents/" + "x" * 80 + "-6b86b273ff34.csv"),
    ],
)
def test_documents_have_names_that_every_system_takes(name: str, kept: str) -> None:
    assert document_name(name, b"1") == kept
    assert not PureWindowsPath(kept).is_reserved()
    assert PureWindowsPath(kept).parts == ("documents", kept.removeprefix("documents/"))


def test_a_folder_of_windows_is_named_in_toml_as_it_is(tmp_path: Path) -> None:
    name = str(PureWindowsPath("C:/Users/Büro/OneDrive – Amt/netz"))
    (tmp_path / "kgraph.toml").write_text(written(Settings(name)), encoding="utf-8")
    assert read(str(tmp_path / "kgraph.toml")).name == name


@pytest.mark.parametrize("slug", ["../x", "", "A", "con", "a/b", "x" * 101])
def test_a_source_never_leaves_its_folder(own: Workspace, slug: str) -> None:
    with pytest.raises(BadQuestion, match="no short name"), own.change("x") as change:
        change.replace_source(slug, {"networks": NETS})


def test_decisions_replace_an_older_one_of_the_pair(own: Workspace) -> None:
    row = {"a": "x", "judgement": "same", "b": "y", "reason": "one, and the other"}
    with own.change("x") as change:
        change.decide([row, {"a": "p", "judgement": "different", "b": "q", "reason": "r"}])
    with own.change("y") as change:
        change.decide([{**row, "a": "network/y", "b": "network/x", "judgement": "different"}])
    assert content(own)["judgements.csv"].decode().splitlines()[1:] == [
        "p,different,q,r,,", 'network/y,different,network/x,"one, and the other",,',
    ]  # fmt: skip


def test_headings_of_judgements_are_those_of_the_readers() -> None:
    known = {*TABLES["judgements"][0], *TABLES["judgements"][1]}
    german = {heading: name for heading, name in HEADINGS.items() if name in known}
    assert set(journal.COLUMNS) == known
    assert {heading: journal.column_of(heading) for heading in german} == german


# -- history ---------------------------------------------------------------------------------


def test_undo_brings_every_file_back_and_can_be_undone(own: Workspace, tmp_path: Path) -> None:
    before = content(own)
    file = tmp_path / "l.csv"
    file.write_bytes(b"1")
    with own.change("all of it") as change:
        change.remove_source("liste")
        change.replace_source("other", {"networks": NETS})
        change.keep_document(str(file))
        change.write_mapping("m", "x = 1\n")
        change.decide([{"a": "x", "judgement": "same", "b": "y", "reason": "r"}])
    after = content(own)
    assert len(after) == 5
    gone, undone = undo(own)
    assert (gone.title, undone and undone.undoes) == ("all of it", 3)
    assert content(own) == before
    assert not os.path.exists(os.path.join(own.tables, "other"))
    assert undo(own, 4)[0].kind == "undo"
    assert content(own) == after


def test_undo_goes_back_step_by_step_to_the_beginning(own: Workspace) -> None:
    with own.change("second") as change:
        change.write_mapping("m", "x = 1\n")
    assert [undo(own)[0].title for _ in range(2)] == ["second", "Liste"]
    assert sorted(content(own)) == ["judgements.csv", "kgraph.toml"]
    with pytest.raises(BadQuestion, match="nothing to take back"):
        undo(own)


def test_what_was_edited_by_hand_is_an_entry_of_its_own(own: Workspace) -> None:
    Path(own.tables, "liste", "networks.csv").write_text("id,name,kind\na,Netz B,alliance\n")
    with own.change("next") as change:
        change.write_mapping("m", "x = 1\n")
    assert [kind for _, kind, _ in titles(own)] == ["made", "change", "hand", "change"]
    undo(own)
    assert undo(own)[0].kind == "hand"
    assert "Netz Ä" in content(own)["tables/liste/networks.csv"].decode()


def test_an_older_entry_is_not_undone_over_newer_ones(own: Workspace) -> None:
    with own.change("newer") as change:
        change.replace_source("liste", {"networks": [{"name": "B", "kind": "alliance"}]})
    before = content(own)
    with pytest.raises(BadQuestion, match=r"tables/liste/networks\.csv has changed again since"):
        undo(own, 2)
    assert content(own) == before


def test_the_history_is_bounded_and_says_what_it_no_longer_keeps(tmp_path: Path) -> None:
    own = create(str(tmp_path / "w"), Settings("w", keep_mb=0))
    for number in range(14):
        with own.change(str(number)) as change:
            change.replace_source("s", {"networks": [{"name": os.urandom(9).hex()}]})
    assert len(history.entries(own)) == 15
    assert undo_until(own, 10) == ""
    assert "the history no longer keeps" in undo_until(own, 1)


def undo_until(own: Workspace, count: int) -> str:
    """What is said when no more can be taken back; "" when all `count` could."""
    try:
        for _ in range(count):
            undo(own)
    except BadQuestion as error:
        return str(error)
    return ""


def test_a_copied_folder_without_its_history_begins_anew(own: Workspace) -> None:
    shutil.rmtree(own.private)
    with own.change("first") as change:
        change.write_mapping("m", "x = 1\n")
    assert [kind for _, kind, _ in titles(own)] == ["made", "change"]
    undo(own)
    assert "tables/liste/networks.csv" in content(own)


def test_a_moved_folder_goes_on(own: Workspace, tmp_path: Path) -> None:
    shutil.move(own.folder, tmp_path / "elsewhere")
    moved = find_workspace(str(tmp_path / "elsewhere"))
    assert moved is not None
    assert undo(moved)[0].title == "Liste"


@pytest.mark.skipif(os.name != "posix", reason="permissions of files")
def test_what_a_colleague_may_read_is_not_narrowed(own: Workspace) -> None:
    mask = os.umask(0)
    os.umask(mask)
    files = [p for p in Path(own.folder).rglob("*") if p.is_file() and p.name != transaction.LOCK]
    assert len(files) > 5
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o666 & ~mask}


# -- faults ----------------------------------------------------------------------------------


def test_what_was_decided_is_completed_by_the_next(
    own: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    before = content(own)
    with monkeypatch.context() as patched:
        patched.setattr(transaction, "_put_in_place", killed)
        with pytest.raises(KeyboardInterrupt), own.change("half") as change:
            _ = change.replace_source("liste", {"p": NETS}), change.replace_source("b", {"n": NETS})
    assert content(own) == before
    assert transaction.is_pending(own)
    with transaction.alone(own):
        assert "tables/b/n.csv" in content(own)
        assert "tables/liste/networks.csv" not in content(own)
    assert titles(own)[-1] == (3, "change", "half")
    undo(own)
    assert content(own) == before


def test_an_edit_after_a_kill_stays(own: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(transaction, "_put_in_place", killed)
        with pytest.raises(KeyboardInterrupt), own.change("half") as change:
            change.replace_source("liste", {"networks": [{"name": "B", "kind": "alliance"}]})
    Path(own.tables, "liste", "networks.csv").write_text("name,kind\nby hand,alliance\n")
    with own.change("next") as change:
        change.write_mapping("m", "x = 1\n")
    assert b"by hand" in content(own)["tables/liste/networks.csv"]
    assert [kind for _, kind, _ in titles(own)][-2:] == ["hand", "change"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_nobody_may_write_says_so(own: Workspace) -> None:
    os.chmod(own.private, 0o500)
    try:
        with pytest.raises(StoreUnusable, match="cannot be changed"), own.change("x"):
            pass
    finally:
        os.chmod(own.private, 0o700)


def test_a_file_that_is_read_only_is_left_and_said(
    own: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Excel on Windows lets nobody else write what it has opened."""
    real = open

    def guarded(path: str, mode: str = "r", **others: str) -> object:
        if mode == "r+b":
            raise PermissionError(13, "in use", path)
        return real(path, mode, **others)

    before = content(own)
    monkeypatch.setattr("builtins.open", guarded)
    said = r"networks\.csv is open in another program"
    with pytest.raises(StoreUnusable, match=said), own.change("x") as change:
        change.remove_source("liste")
    monkeypatch.undo()
    assert content(own) == before
    assert not transaction.is_pending(own)


def test_two_changes_at_once_are_both_kept(own: Workspace) -> None:
    def add(slug: str) -> None:
        with own.change(slug) as change:
            change.replace_source(slug, {"networks": NETS})
            change.decide([{"a": slug, "judgement": "different", "b": "x", "reason": "r"}])

    threads = [threading.Thread(target=add, args=(f"s{n}",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert own.sources() == ["liste", *(f"s{n}" for n in range(6))]
    assert len(content(own)["judgements.csv"].splitlines()) == 7
    assert len({number for number, _, _ in titles(own)}) == 8


def test_find_workspace_costs_no_import_of_weight(tmp_path: Path) -> None:
    code = (
        "import sys; from kgraph.workspace import find_workspace; find_workspace(sys.argv[1]);"
        "print({'tomllib', 'filelock', 'json', 'kgraph.workspace.history'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split("'")[1::2]) <= {"json"}
