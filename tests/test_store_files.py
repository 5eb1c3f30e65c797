"""Files that take their place at once, and text in an encoding that is named."""

from __future__ import annotations

import ast
import os
import stat
from pathlib import Path

import pytest
from conftest import ROOT

from kgraph.store import files

# -- files that take their place at once -----------------------------------------------------


def test_a_file_takes_its_place_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a"
    files.replace(str(path), b"one")
    files.replace(str(path), b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["a"]


def test_of_several_files_none_is_touched_when_one_cannot_be_written(tmp_path: Path) -> None:
    for name in ("a", "file"):
        (tmp_path / name).write_bytes(b"old")
    contents = {str(tmp_path / "a"): b"new", str(tmp_path / "file" / "b"): b"new"}
    with pytest.raises(OSError, match=r"File exists|Not a directory"):
        files.replace_all(contents)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "file"]


def test_a_disk_that_fills_up_leaves_the_old_file_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError("full")

    for name in ("fsync", "chmod", "replace"):
        with monkeypatch.context() as patched:
            patched.setattr(os, name, refuse)
            with pytest.raises(OSError, match="full"):
                files.replace(str(tmp_path / "a"), b"new")
        assert (tmp_path / "a").read_bytes() == b"old"
        assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_file_keeps_its_permissions_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"")
    (tmp_path / "old").chmod(0o640)
    before = os.umask(0o027)
    try:
        files.replace_all({str(tmp_path / "old"): b"x", str(tmp_path / "new"): b"x"})
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("old", "new")]
    assert modes == [0o640, 0o640]
    (tmp_path / "old").chmod(0o604)
    files.replace(str(tmp_path / "old"), b"y")
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == 0o604


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
def test_a_link_stays_a_link_and_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "there" / "a")
    files.replace(str(tmp_path / "link"), b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "a").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["a"]
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    files.replace(str(tmp_path / "pipe"), b"through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_part_on_the_disk_is_named_as_one_and_written_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], int]] = []
    sync = os.fsync

    def synced(handle: int) -> None:
        seen.append((sorted(p.name for p in tmp_path.iterdir()), os.fstat(handle).st_size))
        sync(handle)

    monkeypatch.setattr(os, "fsync", synced)
    files.replace(str(tmp_path / "a"), b"three")
    (((name,), size),) = seen
    assert (name.startswith(".kgraph-"), name.endswith(".part"), size) == (True, True, 5)


# -- texts -----------------------------------------------------------------------------------


def _opens(path: Path) -> list[ast.Call]:
    """The calls of open() for text in a module."""
    calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
    return [
        call
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "open"
        and "b" not in "".join(str(a.value) for a in call.args[1:] if isinstance(a, ast.Constant))
    ]


def test_text_is_read_and_written_in_an_encoding_that_is_named() -> None:
    """Windows would take its own code page, and read no umlaut that another machine wrote."""
    unnamed = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "kgraph").rglob("*.py"))
        if "open(" in path.read_text("utf-8")
        for call in _opens(path)
        if not any(
            word.arg == "encoding" and getattr(word.value, "value", None) for word in call.keywords
        )
    ]
    assert unnamed == []
