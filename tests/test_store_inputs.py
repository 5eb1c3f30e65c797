"""What a store was built from, whether that changed, and whether its own files are whole."""

from __future__ import annotations

import json
import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph.errors import StoreDamaged, StoreUnusable
from kgraph.store import inputs, pointer
from kgraph.store.inputs import Inputs
from kgraph.version import __version__
from kgraph.words import errors as said

SECOND = 1_000_000_000
STORE = "store-0123456789ab-1-f"


def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be a minute later: files written just now are old."""
    now = inputs.time.time_ns()
    monkeypatch.setattr(inputs.time, "time_ns", lambda: now + 60 * SECOND)


# -- inputs ----------------------------------------------------------------------------------


def test_a_stamp_is_size_time_of_content_and_time_of_entry(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    os.utime(path, ns=(1, 5))
    assert inputs.stamp(str(path)) == [3, 5, os.stat(path).st_ctime_ns]
    assert inputs.stamp(str(tmp_path / "gone")) == []


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ([1, 8 * SECOND - 1, 5], [1, 8 * SECOND - 1, 5]),
        ([1, 5, 8 * SECOND - 1], [1, 5, 8 * SECOND - 1]),
        ([1, 8 * SECOND, 5], []),
        ([1, 5, 8 * SECOND], []),
        ([99 * SECOND, 5, 5], [99 * SECOND, 5, 5]),  # a size is no time
        ([], []),
    ],
)
def test_a_stamp_younger_than_two_seconds_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, own: list[int], expected: list[int]
) -> None:
    monkeypatch.setattr(inputs.time, "time_ns", lambda: 10 * SECOND)
    assert inputs.trusted(own) == expected


def test_a_file_is_known_by_what_was_read_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    young, old = Inputs(), Inputs()
    assert young.load(str(path)) == b"abc"
    assert young.files == {str(path): {"sha256": digest, "stamp": []}}
    later(monkeypatch)
    old.load(str(path))
    assert old.files == {str(path): {"sha256": digest, "stamp": inputs.stamp(str(path))}}


def test_a_file_that_changes_while_it_is_read_has_no_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_bytes(b"abc")
    later(monkeypatch)
    stamps = [[1, 2, 3], [1, 2, 4]]
    monkeypatch.setattr(inputs, "stamp", lambda _: stamps.pop(0))
    own = Inputs()
    own.load(str(tmp_path / "a.csv"))
    assert own.files[str(tmp_path / "a.csv")]["stamp"] == []


def read(folder: Path, *names: str) -> Inputs:
    own = Inputs()
    own.watch([str(folder)])
    for name in names:
        own.load(str(folder / name))
    return own


def test_a_signature_tells_version_inputs_and_their_stamps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text("a")
    later(monkeypatch)
    own = read(tmp_path, "a.csv")
    link = tmp_path.with_name(tmp_path.name + "-link")
    link.symlink_to(tmp_path)
    assert own.signature([str(link)]) == {
        "version": __version__,
        "data": [str(tmp_path)],
        "fingerprint": inputs.fingerprint(own.files),
        "folders": {str(tmp_path): inputs.stamp(str(tmp_path))},
        "files": own.files,
    }


def test_the_same_inputs_have_the_same_fingerprint_anywhere(tmp_path: Path) -> None:
    def marked(folder: str, **contents: str) -> str:
        (tmp_path / folder).mkdir()
        for name, content in contents.items():
            (tmp_path / folder / name).write_text(content)
        return inputs.fingerprint(read(tmp_path / folder, *contents).files)

    one = marked("one", a="x", b="y")
    assert one == marked("two", b="y", a="x")
    assert len({one, marked("3", a="y", b="x"), marked("4", a="x"), marked("5", a="x", c="y")}) == 4
    # how it is made may not change: then every store would be built again
    text = __version__.encode() + b"a\0" + bytes.fromhex("aa") + b"\xff\0" + bytes.fromhex("bb")
    import hashlib

    entries = {"/d/a": {"sha256": "aa"}, "/d/\udcff": {"sha256": "bb"}}
    assert inputs.fingerprint(entries) == hashlib.sha256(text).hexdigest()


def test_inputs_are_untouched_until_one_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text("a")
    young = read(tmp_path, "a.csv").signature([str(tmp_path)])
    assert not inputs.untouched(young)
    later(monkeypatch)
    found = read(tmp_path, "a.csv").signature([str(tmp_path)])
    assert inputs.untouched(found)
    assert not inputs.untouched(found | {"version": "0"})
    assert not inputs.untouched(found | {"folders": {str(tmp_path): [1, 2, 3]}})
    assert not inputs.untouched(found | {"folders": {str(tmp_path / "gone"): []}})
    os.utime(tmp_path / "a.csv", ns=(1, 1))
    assert not inputs.untouched(found)


# -- the pointer -----------------------------------------------------------------------------

POINTER: dict[str, Any] = {
    "version": "1", "fingerprint": "ab", "data": ["/a"], "folders": {"/a": [1, 2, 3]},
    "files": {"/a/x": {"sha256": "ab", "stamp": [1, 2, 3]}}, "sizes": {"x": 1},
    "sums": {"x": 2}, "quads": 3, "store": STORE,
}  # fmt: skip


def broken(root: Path) -> str:
    with pytest.raises(StoreUnusable) as caught:
        pointer.read(str(root))
    return str(caught.value)


def test_a_pointer_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert pointer.read(str(tmp_path)) is None
    pointer.point(str(tmp_path), POINTER | {"more": "ä"})
    assert pointer.read(str(tmp_path)) == POINTER | {"more": "ä"}
    assert [path.name for path in tmp_path.iterdir()] == ["current"]
    empty = POINTER | {"data": [], "folders": {}, "files": {}, "sizes": {}, "sums": {}}
    pointer.point(str(tmp_path), empty)
    assert pointer.read(str(tmp_path)) == empty


@pytest.mark.parametrize("name", POINTER)
def test_a_pointer_without_one_of_its_parts_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "current").write_text(json.dumps({k: v for k, v in POINTER.items() if k != name}))
    reason = str(said.NOT_OURS)
    words = said.POINTER_DAMAGED.of(path=str(tmp_path), file="current", reason=reason)
    assert broken(tmp_path) == str(words)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("version", 1), ("fingerprint", None), ("data", "/a"), ("data", [1]), ("data", {"/a": 1}),
        ("folders", []), ("folders", {"/a": 1}), ("folders", {"/a": ["1"]}),
        ("files", []), ("files", {"/a": []}), ("files", {"/a": {"sha256": "ab"}}),
        ("files", {"/a": {"stamp": [1]}}), ("files", {"/a": {"sha256": 1, "stamp": [1]}}),
        ("files", {"/a": {"sha256": "ab", "stamp": "1"}}), ("files", {"/a": "stamp"}),
        ("sizes", []), ("sizes", {"x": "1"}), ("sums", []), ("sums", {"x": None}),
        ("quads", "3"), ("store", 1), ("store", "store-x"), ("store", f"../{STORE}"),
        ("store", f"{STORE}/.."),
    ],
)  # fmt: skip
def test_a_pointer_with_a_wrong_part_is_none(tmp_path: Path, name: str, value: object) -> None:
    (tmp_path / "current").write_text(json.dumps(POINTER | {name: value}))
    assert "it is not as kgraph writes it" in broken(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "1", "{", "\xff", "[" * 100_000])
def test_what_is_no_pointer_at_all_is_said_to_be_damaged(tmp_path: Path, content: str) -> None:
    (tmp_path / "current").write_text(content, encoding="latin-1")
    assert f"the store in {tmp_path} cannot be read: its file 'current'" in broken(tmp_path)
    (tmp_path / "current").unlink()
    (tmp_path / "current").mkdir()
    assert broken(tmp_path).find("Is a directory") > 0


def test_a_pointer_that_cannot_be_written_leaves_the_old_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pointer.point(str(tmp_path), POINTER)

    def refuse(*_: object) -> None:
        raise OSError("full")

    for name in ("replace", "fsync"):
        with monkeypatch.context() as patched:
            patched.setattr(os, name, refuse)
            with pytest.raises(OSError, match="full"):
                pointer.point(str(tmp_path), POINTER | {"quads": 4})
        assert pointer.read(str(tmp_path)) == POINTER
        assert [path.name for path in tmp_path.iterdir()] == ["current"]


def test_a_pointer_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, take = os.fsync, os.replace

    def synced(handle: int) -> None:
        steps.append("on the disk" if os.fstat(handle).st_size else "empty")
        sync(handle)

    def taken(old: str, new: str) -> None:
        steps.append(os.path.basename(new))
        assert pointer.UNFINISHED.match(os.path.basename(old))
        take(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", taken)
    pointer.point(str(tmp_path), POINTER)
    assert steps == ["on the disk", "current"]


@pytest.mark.parametrize(
    ("pattern", "name", "fits"),
    [
        (pointer.STORE, STORE, True), (pointer.STORE, STORE + "x", False),
        (pointer.STORE, "store-0123456789AB-1-f", False), (pointer.STORE, "store-01-1-f", False),
        (pointer.STORE, STORE + "\n", False), (pointer.STORE, "store-0123456789ab--f", False),
        (pointer.UNFINISHED, "build-0123456789ab-12-0f", True),
        (pointer.UNFINISHED, "gone-0123456789ab-12-0f", True),
        (pointer.UNFINISHED, "current-12-0f", True), (pointer.UNFINISHED, "current", False),
        (pointer.UNFINISHED, "current-12-0f\n", False), (pointer.UNFINISHED, STORE, False),
        (pointer.UNFINISHED, "build-0123456789ab-12-0f.bak", False),
    ],
)  # fmt: skip
def test_only_names_that_kgraph_gives_fit(pattern: Any, name: str, fits: bool) -> None:
    assert bool(pattern.match(name)) is fits


@pytest.fixture
def whole(tmp_path: Path) -> Callable[[], str]:
    """A store folder of three files and a log; gives what `verify` says, "" when nothing."""
    folder = tmp_path / STORE
    folder.mkdir()
    for name, size in (("small", 16_384), ("large", 16_385), ("b", 1), ("LOG", 5), ("LOCK", 0)):
        (folder / name).write_bytes(b"x" * size)
    found = {**pointer.weigh(str(folder)), "store": STORE}

    def said_of() -> str:
        try:
            pointer.verify(str(tmp_path), found)
        except StoreDamaged as error:
            return str(error) if error.path == str(folder) else f"elsewhere: {error.path}"
        return ""

    assert found["sizes"] == {"small": 16_384, "large": 16_385, "b": 1}
    assert found["sums"] == {
        "small": zlib.crc32(b"x" * 16_384), "b": zlib.crc32(b"x"),
        "large": zlib.crc32(b"x" * 4_096),  # of its foot
    }  # fmt: skip
    return said_of


def test_files_of_a_store_are_known_by_size_and_small_ones_by_content(
    tmp_path: Path, whole: Callable[[], str]
) -> None:
    folder = tmp_path / STORE
    (folder / "LOG").write_bytes(b"longer than before")
    (folder / "LOCK").write_bytes(b"x")
    assert whole() == ""
    (folder / "b").write_bytes(b"y")
    changed = said.FILE_CHANGED.of(file="b")
    assert whole() == str(said.STORE_DAMAGED.of(path=str(tmp_path), reason=changed))
    (folder / "small").write_bytes(b"x")
    (folder / "large").write_bytes(b"x")
    assert "the file large is not as it was written" in whole()  # by name, sizes first


def test_of_a_large_file_the_last_four_kilobytes_are_compared(
    tmp_path: Path, whole: Callable[[], str]
) -> None:
    body, foot = b"x" * (16_385 - 4_096), b"x" * 4_096
    (tmp_path / STORE / "large").write_bytes(b"y" + body[1:] + foot)
    assert whole() == ""  # the engine has a checksum for each block
    (tmp_path / STORE / "large").write_bytes(body + b"y" + foot[1:])
    assert "the file large is not as it was written" in whole()


@pytest.mark.parametrize("trouble", ["gone", "more"])
def test_a_file_too_few_or_too_many_is_damage(
    tmp_path: Path, whole: Callable[[], str], trouble: str
) -> None:
    if trouble == "gone":
        (tmp_path / STORE / "large").unlink()
    else:
        (tmp_path / STORE / "more").write_bytes(b"")
    assert f"the file {'large' if trouble == 'gone' else 'more'} is not as" in whole()


def test_a_store_without_its_folder_is_damaged(tmp_path: Path, whole: Callable[[], str]) -> None:
    shutil.rmtree(tmp_path / STORE)
    why = said.WITH_FILE.of(error="No such file or directory", file=str(tmp_path / STORE))
    assert whole() == str(said.STORE_DAMAGED.of(path=str(tmp_path), reason=why))
