"""The stores that kgraph keeps for itself: where they are, which may go, and how they go."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from pathlib import Path

import filelock
import pytest

from kgraph.errors import StoreUnusable
from kgraph.store import caches, place, pointer
from kgraph.store.caches import Cache
from kgraph.words import errors as said
from kgraph.words.commands import cli as words

DAY = 86_400.0
FIRST, SECOND, OLD = "a" * 32, "b" * 32, "0123abcd"
STORE = "store-0123456789ab-1-f"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all caches, empty."""
    home = tmp_path / "cache" / "kgraph"
    home.mkdir(parents=True)
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / "cache" / name))
    return home


def cached(home: Path, name: str, unused: float, *data: str) -> Path:
    """A cache of 1,000 bytes and its marker, last used so many seconds ago."""
    root = home / name
    (root / STORE).mkdir(parents=True)
    (root / STORE / "file").write_bytes(b"x" * 1000)
    (root / place.MARKER).write_text(place._marked(data), encoding="utf-8")
    aged(root / place.MARKER, unused)
    return root


def aged(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


# -- where they are --------------------------------------------------------------------------


def test_a_cache_is_named_by_its_tables(home: Path, tmp_path: Path) -> None:
    one, two = str(tmp_path / "a"), str(tmp_path / "b")
    key = hashlib.sha256(f"{one}\0{two}".encode()).hexdigest()[:32]
    assert caches.root_of([one, two]) == str(home / key)
    assert caches.root_of([one]) != caches.root_of([two])
    assert caches.root_of(["\udcff"]).startswith(str(home))


def test_a_user_without_a_home_has_no_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda _: "~/.cache/kgraph")
    with pytest.raises(StoreUnusable) as caught:
        caches.folder()
    assert str(caught.value) == str(said.NO_CACHE_FOLDER)
    assert not caches.is_root("/anywhere")


def test_only_folders_in_the_cache_are_caches(home: Path, tmp_path: Path) -> None:
    assert caches.is_root(str(home / FIRST))
    assert not caches.is_root(str(home))
    assert not caches.is_root(str(home / FIRST / "deeper"))
    (tmp_path / "link").symlink_to(home)
    assert caches.is_root(str(tmp_path / "link" / FIRST))


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_cache_is_for_its_user_alone(tmp_path: Path) -> None:
    root = tmp_path / "new" / FIRST
    for _ in range(2):  # made, and made anew from what others may read
        caches.make_private(str(root))
        assert [stat.S_IMODE(p.stat().st_mode) for p in (root.parent, root)] == [0o700, 0o700]
        root.chmod(0o750)
        root.parent.chmod(0o701)
    root.chmod(0o500)
    caches.make_private(str(root))
    assert stat.S_IMODE(root.stat().st_mode) == 0o500  # what others cannot read stays


def test_the_use_of_a_cache_is_noted_once_a_day(home: Path) -> None:
    marker = cached(home, FIRST, 2 * DAY) / place.MARKER
    caches.note_use(str(home / FIRST))
    assert time.time() - marker.stat().st_mtime < 60
    aged(marker, DAY - 600)
    before = marker.stat().st_mtime
    caches.note_use(str(home / FIRST))
    assert marker.stat().st_mtime == before
    caches.note_use(str(home / "gone"))


# -- which there are -------------------------------------------------------------------------


def test_all_caches_are_listed_the_longest_unused_first(home: Path) -> None:
    cached(home, FIRST, 10, "/one", "/two")
    cached(home, SECOND, 5000)
    old = home / OLD
    (old / STORE).mkdir(parents=True)
    (old / "current").write_text("{}")
    aged(old / "current", 100)
    for name in ("c" * 31, "D" * 32, "e" * 33, "mine"):
        cached(home, name, 0)
    (home / ("f" * 32)).mkdir()  # without a marker it is somebody's folder
    found = caches.known()
    assert [(c.path, round(c.unused, -1), c.data, c.of_before) for c in found] == [
        (str(home / SECOND), 5000, (), False),
        (str(old), 100, (), True),
        (str(home / FIRST), 10, ("/one", "/two"), False),
    ]
    marker = (home / SECOND / place.MARKER).stat().st_size
    assert [c.size for c in found[:2]] == [1000 + marker, 2]


@pytest.mark.parametrize("more", ["thesis.txt", "store-x", "no pointer", "link"])
def test_a_folder_with_anything_else_is_no_cache_of_before(home: Path, more: str) -> None:
    old = home / ("0123abce" if more == "link" else OLD)
    old.mkdir()
    (old / "current").write_text("{}")
    (old / "build-0123456789ab-1-f").mkdir()
    (old / STORE).mkdir()
    assert [cache.path for cache in caches.known()] == [str(old)]
    if more == "no pointer":
        (old / "current").unlink()
    elif more == "link":
        old.rename(home / "elsewhere")
        (home / OLD).symlink_to(home / "elsewhere")
    else:
        (old / more).write_text("")
    assert caches.known() == []


def test_without_a_folder_of_caches_there_are_none(home: Path) -> None:
    home.rmdir()
    assert caches.known() == []


def test_a_time_in_the_future_is_no_time_unused(home: Path) -> None:
    cached(home, FIRST, -5000)
    assert [cache.unused for cache in caches.known()] == [0.0]


def test_a_cache_that_goes_while_it_is_looked_at_is_one_just_used(home: Path) -> None:
    root = cached(home, FIRST, 10)
    size = 1000 + (root / place.MARKER).stat().st_size
    found = caches._cache(str(root), str(root / "gone"), False)
    assert found == Cache(str(root), size, 0.0, (), False)


# -- which may go ----------------------------------------------------------------------------


def cache(path: str, days: float = 0, size: int = 1, *data: str, before: bool = False) -> Cache:
    return Cache(path, size, days * DAY, data, before)


def test_caches_go_that_are_of_before_long_unused_or_without_their_tables(tmp_path: Path) -> None:
    there = str(tmp_path)
    found = caches.superfluous([
        cache("old", before=True), cache("unused", 91.4), cache("used", 90.0),
        cache("lost", 1, 1, "/gone/1", "/gone/2"), cache("half", 1, 1, "/gone/1", there),
        cache("kept", 99, before=True),
    ], keep="kept")  # fmt: skip
    assert found == {
        "old": words.OF_BEFORE, "unused": words.UNUSED.of(n=91), "lost": words.TABLES_LOST,
    }  # fmt: skip


def test_the_longest_unused_go_until_a_gigabyte_is_left() -> None:
    large = words.ALL_LARGE
    some = [cache(name, 9 - n, 400_000_000) for n, name in enumerate("abcd")]
    assert caches.superfluous(some) == {"a": large.of(size=1600), "b": large.of(size=1200)}
    assert caches.superfluous(some, keep="a") == {
        "b": large.of(size=1600),
        "c": large.of(size=1200),
    }
    assert caches.superfluous([cache("a", 1, 600_000_000), cache("b", 0, 400_000_000)]) == {}
    assert caches.superfluous([cache("a", 1, 600_000_000), cache("b", 0, 400_000_001)]) == {
        "a": large.of(size=1000)
    }
    unused = [cache("a", 99, 700_000_000), *some[1:3]]
    assert list(caches.superfluous(unused)) == ["a"]  # then the others are small enough


# -- how they go -----------------------------------------------------------------------------


def test_a_cache_goes_whole_and_says_so(home: Path) -> None:
    root = cached(home, FIRST, 0)
    (root / pointer.NAME).write_text("{}")
    assert caches.remove(str(root))
    assert not root.exists()
    old = home / OLD
    (old / STORE).mkdir(parents=True)
    assert caches.remove(str(old))
    assert not old.exists()


def test_a_cache_in_which_somebody_writes_stays(home: Path) -> None:
    root = cached(home, FIRST, 0)
    with filelock.FileLock(str(root / place.LOCK)):
        assert not caches.remove(str(root))
    assert (root / STORE / "file").exists()


def test_files_of_others_in_a_cache_stay(home: Path) -> None:
    root = cached(home, FIRST, 0)
    (root / "mine").write_text("")
    assert not caches.remove(str(root))
    assert [path.name for path in root.iterdir()] == ["mine"]


def test_all_that_may_go_goes_but_the_one_that_is_kept(home: Path) -> None:
    for name in (FIRST, SECOND):
        cached(home, name, 91 * DAY)
    cached(home, "c" * 32, DAY)
    caches.prune(str(home / SECOND))
    assert sorted(path.name for path in home.iterdir()) == [SECOND, "c" * 32]
