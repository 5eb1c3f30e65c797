"""The folder of a store: who may write, what stays for readers, what is removed, and when."""

from __future__ import annotations

import errno
import json
import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import filelock
import pyoxigraph as ox
import pytest

from kgraph.errors import StoreUnusable
from kgraph.model import Match
from kgraph.store import open_store, place, pointer
from kgraph.words import errors as said
from kgraph.words.said import Sayable

THING = ox.NamedNode("https://example.org/a")
OLD, OLDER, OLDEST = (f"store-{letter * 12}-7-f" for letter in "abc")


def quads(text: str = "x") -> list[Match]:
    return [ox.Quad(THING, THING, ox.Literal(text), THING)]  # type: ignore[list-item]


def signature(content: str = "a", data: tuple[str, ...] = ("/tables",)) -> dict[str, Any]:
    """What a store of tables would depend on."""
    own = {"version": "1", "fingerprint": content * 64, "data": list(data)}
    return {**own, "folders": {}, "files": {}}


def stores(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir() if path.is_dir())


def aged(path: Path, seconds: float) -> Path:
    """`path`, last changed so many seconds ago."""
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A store root with one store in it."""
    place.publish(str(tmp_path / "root"), signature(), quads())
    return tmp_path / "root"


def in_use(root: Path) -> str:
    found = place.current(str(root))
    assert found is not None
    return str(found["store"])


# -- what is published -----------------------------------------------------------------------


def test_a_published_store_is_whole_and_known_by_its_pointer(tmp_path: Path) -> None:
    root = tmp_path / "deep" / "root"
    folder = place.publish(str(root), signature("b", ("/one", "/two")), quads("y"))
    name = os.path.basename(folder)
    assert name.startswith(f"store-bbbbbbbbbbbb-{os.getpid()}-")
    assert pointer.STORE.match(name)
    store = open_store(folder)
    assert [quad.object.value for quad in store.match()] == ["y"]
    store.close()
    found = place.current(str(root))
    known = pointer.weigh(folder)
    assert found == {**signature("b", ("/one", "/two")), **known, "quads": 1, "store": name}
    assert sorted(path.name for path in root.iterdir()) == sorted(
        ["KGRAPH-STORE", "current", "lock", name]
    )
    marker = json.loads((root / "KGRAPH-STORE").read_text())
    assert marker == {"about": said.ABOUT_STORE, "format": 2, "data": ["/one", "/two"]}


def test_a_marker_is_written_when_the_tables_are_others(root: Path) -> None:
    aged(root / "KGRAPH-STORE", 5000)
    place.publish(str(root), signature("b"), quads())
    assert time.time() - os.stat(root / "KGRAPH-STORE").st_mtime > 4000
    place.publish(str(root), signature("c", ("/others",)), quads())
    assert place.built_from(str(root)) == ["/others"]


def test_a_marker_tells_the_tables_also_of_a_damaged_store(root: Path) -> None:
    (root / "current").write_text("{")
    assert place.built_from(str(root)) == ["/tables"]
    for damaged in ("", "[]", "{}", '{"data": "/tables"}', "\xff", "[" * 100_000):
        (root / "KGRAPH-STORE").write_text(damaged, encoding="latin-1")
        assert place.built_from(str(root)) == []
    assert place.built_from(str(root / "nowhere")) == []


def test_a_pointer_to_nothing_counts_as_none(root: Path) -> None:
    assert place.current_or_none(str(root)) == place.current(str(root))
    shutil.rmtree(root / in_use(root))
    assert place.current_or_none(str(root)) is None
    (root / "current").write_text("{")
    assert place.current_or_none(str(root)) is None
    (root / "current").unlink()
    assert place.current_or_none(str(root)) is None


def test_a_signature_watches_the_folders_and_files_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("name\n")
    folders = [str(tmp_path), str(tmp_path / "gone")]
    files = [str(tmp_path / "a.csv"), str(tmp_path / "gone.csv")]
    found = place.signature(folders, files)
    assert (list(found["folders"]), list(found["files"])) == (folders[:1], files[:1])
    assert found["data"] == [os.path.realpath(folder) for folder in folders]


# -- the grace for those who read a replaced store -------------------------------------------


def test_a_replaced_store_stays_for_who_is_about_to_open_it_until_the_next(root: Path) -> None:
    first = in_use(root)
    aged(root / first, 86_400)  # built yesterday: what counts is when it was replaced
    place.publish(str(root), signature("b"), quads())
    second = in_use(root)
    assert stores(root) == sorted([first, second])
    assert time.time() - os.stat(root / first).st_mtime < 60
    place.publish(str(root), signature("c"), quads())
    assert stores(root) == sorted([second, in_use(root)])


def test_a_reader_of_a_replaced_store_goes_on_reading_it(root: Path) -> None:
    reader = open_store(str(root / in_use(root)))
    place.publish(str(root), signature("b"), quads("new"))
    assert [quad.object.value for quad in reader.match()] == ["x"]
    reader.close()


@pytest.mark.parametrize(("seconds", "left"), [(590, [OLD]), (610, [])])
def test_a_replaced_store_stays_ten_minutes(root: Path, seconds: int, left: list[str]) -> None:
    (root / OLD).mkdir()
    aged(root / OLD, seconds)
    place.reap(str(root))
    assert stores(root) == sorted([*left, in_use(root)])


def test_of_replaced_stores_the_newest_stay(root: Path) -> None:
    def left(keep: int) -> list[str]:
        for seconds, name in enumerate((OLDEST, OLD, OLDER)):
            (root / name).mkdir(exist_ok=True)
            aged(root / name, {OLD: 10, OLDER: 20, OLDEST: 30}[name] + seconds)
        aged(root / in_use(root), 5000)  # the store in use is never old
        place.reap(str(root), keep=keep)
        return [name for name in stores(root) if name != in_use(root)]

    assert left(2) == [OLD, OLDER]
    assert left(1) == [OLD]
    assert left(0) == []
    assert (root / in_use(root)).is_dir()


def test_what_killed_builds_left_goes_and_nothing_of_others(root: Path) -> None:
    for name in ("build-aaaaaaaaaaaa-7-f", "gone-aaaaaaaaaaaa-7-f", "build-x", "store-x", "my"):
        (root / name).mkdir()
    (root / "current-7-f").write_text("")
    (root / "current.bak").write_text("")
    place.reap(str(root))
    names = {path.name for path in root.iterdir()} - {"KGRAPH-STORE", "lock", in_use(root)}
    assert names == {"build-x", "store-x", "my", "current", "current.bak"}


def test_a_root_without_a_store_in_use_keeps_the_newest_folder(root: Path) -> None:
    first = in_use(root)
    (root / "current").unlink()
    place.reap(str(root))
    assert stores(root) == [first]


def test_removing_takes_files_and_folders_but_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    (tmp_path / OLD).symlink_to(tmp_path / "mine")
    (tmp_path / OLDER / "inner").mkdir(parents=True)
    (tmp_path / "file").write_text("")
    for name in (OLD, OLDER, "file", "nowhere", "gone-a"):
        place.remove(str(tmp_path / name))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", OLD]
    assert (tmp_path / "mine" / "thesis.txt").exists()
    (tmp_path / "gone-a").mkdir()
    place.remove(str(tmp_path / "gone-a"))
    assert not (tmp_path / "gone-a").exists()


# -- who may write ---------------------------------------------------------------------------


def refused(root: Path) -> str:
    with pytest.raises(StoreUnusable) as caught, place.writer(str(root)):
        pass
    return str(caught.value)


def test_only_an_empty_or_marked_folder_becomes_a_store_root(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for name in ("b.txt", "a.txt"):
        (mine / name).write_text("")
    assert refused(mine) == str(said.STORE_FOREIGN.of(path=str(mine), file="a.txt"))
    assert sorted(path.name for path in mine.iterdir()) == ["a.txt", "b.txt"]
    assert refused(mine / "a.txt") == str(said.STORE_NO_FOLDER.of(path=str(mine / "a.txt")))
    (mine / "KGRAPH-STORE").write_text("")
    with place.writer(str(mine)):
        assert place.is_marked(str(mine))


def test_a_folder_with_a_lock_alone_is_empty_and_a_marker_that_is_a_link_is_none(
    tmp_path: Path,
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "lock").write_text("")
    with place.writer(str(tmp_path / "new")):
        marker = json.loads((tmp_path / "new" / "KGRAPH-STORE").read_text())
    assert marker["data"] == []
    (tmp_path / "linked").mkdir()
    link = tmp_path / "linked" / "KGRAPH-STORE"
    link.symlink_to(tmp_path / "new" / "KGRAPH-STORE")
    assert not place.is_marked(str(tmp_path / "linked"))
    assert refused(tmp_path / "linked") == str(said.MARKER_FOREIGN.of(path=str(link)))


class _Taken:
    """A lock that is never free, or cannot be taken: remembers how long one waits for it."""

    def __init__(self, trouble: BaseException) -> None:
        self.waited: list[float] = []
        self.trouble = trouble

    def acquire(self, timeout: float) -> None:
        self.waited.append(timeout)
        raise self.trouble


def test_the_other_is_told_after_a_second_and_gives_up_after_ten_minutes(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = _Taken(filelock.Timeout("lock"))
    monkeypatch.setattr(place, "_lock", lambda _: taken)
    assert refused(root) == str(said.STORE_BUSY.of(path=str(root), seconds=600))
    assert taken.waited == [1.0, 600.0]


def test_a_lock_that_cannot_be_taken_is_a_store_that_cannot_be_written(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = PermissionError(errno.EACCES, "no")
    monkeypatch.setattr(place, "_lock", lambda _: _Taken(trouble))
    reason = said.reason(trouble)
    assert refused(root) == str(said.STORE_NOT_WRITTEN.of(path=str(root), error=reason))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_SAY_AFTER_SECONDS", 0.01)
    monkeypatch.setattr(place, "_PATIENCE_SECONDS", 0.6)


def meanwhile(root: Path, work: Callable[[], None]) -> None:
    """Do `work` in another thread while this one is the writer of `root`."""
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # raised again below
            trouble.append(error)

    with place.writer(str(root)):
        other = threading.Thread(target=run)
        other.start()
        other.join(10)
    for error in trouble:
        raise error


@pytest.mark.usefixtures("impatient")
def test_one_writes_the_other_waits_hears_of_it_and_gives_up(root: Path) -> None:
    heard: list[Sayable] = []

    def build() -> None:
        with place.writer(str(root), heard.append):
            raise AssertionError("two write at once")

    with pytest.raises(StoreUnusable) as caught:
        meanwhile(root, build)
    assert str(caught.value) == str(said.STORE_BUSY.of(path=str(root), seconds=1))
    assert heard == [said.WAITING]


def test_a_writer_lets_go_whatever_happens(root: Path) -> None:
    with pytest.raises(ZeroDivisionError), place.writer(str(root)):
        raise ZeroDivisionError
    done: list[str] = []

    def write() -> None:
        with place.writer(str(root)):
            done.append("written")

    other = threading.Thread(target=write)
    other.start()
    other.join(10)
    assert done == ["written"]


# -- disks that refuse -----------------------------------------------------------------------


@pytest.mark.parametrize("step", ["write", "point"])
def test_a_disk_that_refuses_leaves_the_old_store_and_nothing_half(
    root: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = {path.name for path in root.iterdir()}

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(place.store if step == "write" else pointer, step, refuse)
    with pytest.raises(StoreUnusable) as caught:
        place.publish(str(root), signature("b"), quads())
    reason = said.reason(OSError(errno.ENOSPC, "full"))
    assert str(caught.value) == str(said.STORE_NOT_WRITTEN.of(path=str(root), error=reason))
    assert {path.name for path in root.iterdir()} == before


def usage(monkeypatch: pytest.MonkeyPatch, *free: int) -> None:
    """Let the disk have so many bytes left, one after the other."""
    left = list(free)
    real = shutil.disk_usage(os.curdir)

    def answer(_: str) -> Any:
        return real._replace(free=left.pop(0) if len(left) > 1 else left[0])

    monkeypatch.setattr(shutil, "disk_usage", answer)


def test_a_store_needs_250_bytes_a_quad(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage(monkeypatch, 250)
    place.publish(str(root), signature("b"), quads())
    usage(monkeypatch, 249)
    with pytest.raises(StoreUnusable) as caught:
        place.publish(str(root), signature("c"), quads())
    assert str(caught.value) == str(said.NO_ROOM.of(path=str(root), free=0.0, needed=0.0))
    usage(monkeypatch, 1_240_000)
    with pytest.raises(StoreUnusable) as caught:
        place._make_room(str(root), 2_360_000)
    assert str(caught.value) == str(said.NO_ROOM.of(path=str(root), free=1.2, needed=2.4))


def test_replaced_stores_go_first_when_room_is_short(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.publish(str(root), signature("b"), quads())
    usage(monkeypatch, 250)
    place._make_room(str(root), 250)
    assert len(stores(root)) == 2
    usage(monkeypatch, 249, 250)
    place._make_room(str(root), 250)
    assert stores(root) == [in_use(root)]


# -- notes about a store ---------------------------------------------------------------------


def test_new_times_are_noted_and_the_store_stays(root: Path) -> None:
    found = place.current(str(root))
    assert found is not None
    new = signature() | {"folders": {"/tables": [1, 2, 3]}}
    place.refresh(str(root), found, new)
    assert place.current(str(root)) == {**found, "folders": {"/tables": [1, 2, 3]}}
    place.refresh(str(root), found, signature("c"))  # somebody else has pointed meanwhile
    assert place.current(str(root)) == {**found, "folders": {"/tables": [1, 2, 3]}}


def test_times_are_not_noted_while_another_writes(root: Path) -> None:
    found = place.current(str(root))
    assert found is not None
    meanwhile(root, lambda: place.refresh(str(root), found, signature("c")))
    assert place.current(str(root)) == found


@pytest.mark.parametrize("content", [None, "{"])
def test_times_that_cannot_be_noted_are_compared_again_next_time(
    root: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    found = place.current(str(root))
    assert found is not None
    taken = _Taken(OSError(errno.EROFS, "no"))
    if content is None:
        monkeypatch.setattr(place, "_lock", lambda _: taken)
    else:
        (root / "current").write_text(content)
    place.refresh(str(root), found, signature("c"))
    assert taken.waited == ([0] if content is None else [])  # a question does not wait


def test_a_replaced_store_of_somebody_else_is_no_trouble(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "utime", refuse)
    place.publish(str(root), signature("b"), quads())
    assert in_use(root).startswith("store-bbbb")


def test_only_the_store_in_use_is_taken_out_of_use(root: Path) -> None:
    (root / OLD).mkdir()
    place.discard(str(root), str(root / OLD))
    assert stores(root) == sorted([OLD, in_use(root)])
    place.discard(str(root), str(root / in_use(root)))
    assert (place.current(str(root)), stores(root)) == (None, [OLD])
    place.discard(str(root), str(root / OLD))
    assert stores(root) == [OLD]
