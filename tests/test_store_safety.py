"""A store removes nothing of others, answers from its own tables only, and notices damage."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Answer, Tables, run_command, store_folder

from kgraph import opening, pipeline
from kgraph.opening import Where
from kgraph.readers.tables import load
from kgraph.store import caches, inputs, memory, place

pytestmark = pytest.mark.slow  # builds, kills and processes: `make test`, not `make check`

NETWORKS = "id,name,kind,place\na,Netz A,alliance,Hildesheim\n"
OTHERS = "id,name,kind,place\nb,Netz B,alliance,Kassel\n"
QUESTION = ("find", "Netz", "--format", "json")


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def labels(answer: Answer) -> list[str]:
    assert answer.code == 0, answer.stderr
    return [row["label"] for row in answer.json["rows"]]


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A folder of somebody else's, with names like those of a store."""
    folder = tmp_path / "foreign"
    (folder / "store-x").mkdir(parents=True)
    (folder / "store-0123456789ab-1-f").mkdir()
    (folder / "store-x" / "thesis.txt").write_text("years of work")
    (folder / "store-0123456789ab-1-f" / "more.txt").write_text("more of it")
    (folder / "current").write_text("a list of mine")
    for path in (folder / "store-x", folder / "store-0123456789ab-1-f", folder / "current"):
        os.utime(path, (1, 1))
    return folder


@pytest.mark.parametrize("command", [("build",), QUESTION])
@pytest.mark.parametrize("how", ["option", "environment", "here"])
def test_a_folder_of_others_is_no_store_and_stays_as_it_is(
    tables: Tables, foreign: Path, monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...], how: str,
) -> None:  # fmt: skip
    tables(networks=NETWORKS)
    before = listing(foreign)
    monkeypatch.chdir(foreign)
    store = {"option": ("--store", str(foreign)), "here": ("--store", ".")}.get(how, ())
    environment = {"KGRAPH_STORE": str(foreign)} if how == "environment" else {}
    answer = run_command(*command, "--data", str(tables.folder), *store, **environment)
    assert (answer.code, answer.stdout) == (5, b"")
    assert listing(foreign) == before


def test_only_names_that_kgraph_gives_are_removed_and_no_link_is_followed(
    tables: Tables, foreign: Path
) -> None:
    tables(networks=NETWORKS).build()
    root = Path(tables.store)
    for name in ("store-x", "current.bak", "notes"):
        (root / name).mkdir()
    (root / "store-aaaaaaaaaaaa-7-f").symlink_to(foreign)
    (root / "build-aaaaaaaaaaaa-7-f").mkdir()  # what a killed build left
    (root / "build-aaaaaaaaaaaa-7-f" / "link").symlink_to(foreign)
    for path in root.iterdir():
        os.utime(path, (1, 1), follow_symlinks=False)
    before = listing(foreign)
    assert tables(networks=OTHERS).build().code == 0
    assert listing(foreign) == before
    names = {path.name for path in root.iterdir()}
    assert {"store-x", "current.bak", "notes", "store-aaaaaaaaaaaa-7-f"} <= names
    assert "build-aaaaaaaaaaaa-7-f" not in names


@pytest.mark.parametrize("name", ["../foreign", "store-x", None])
def test_a_pointer_to_elsewhere_is_no_pointer(tables: Tables, foreign: Path, name: object) -> None:
    tables(networks=NETWORKS).build()
    pointer = Path(tables.store) / "current"
    pointer.write_text(json.dumps(json.loads(pointer.read_text()) | {"store": name}))
    before = listing(foreign)
    assert labels(tables.run(*QUESTION)) == ["Netz A"]
    assert listing(foreign) == before


@pytest.mark.parametrize("command", [("build",), QUESTION])
@pytest.mark.parametrize("names_tables", [True, False])
def test_a_store_of_version_0_1_0_is_called_what_it_is_and_stays(
    tables: Tables, command: tuple[str, ...], names_tables: bool
) -> None:
    tables(networks=NETWORKS).build()
    root, name = Path(tables.store), os.path.basename(store_folder(tables.store))
    (root / "KGRAPH-STORE").unlink()
    (root / "lock").unlink()
    found = {"version": "0.1.0", "data": [str(tables.folder)], "fingerprint": "0", "folders": {}}
    (root / "current").write_text(json.dumps(found | {"files": {}, "store": name}))
    before = listing(root)
    own = ("--data", str(tables.folder)) if names_tables else ()
    answer = run_command(*command, *own, "--store", str(root))
    assert (answer.code, answer.stdout) == (5, b"")
    assert f"is a store that kgraph 0.1.0 built from {tables.folder}; this" in answer.stderr
    assert listing(root) == before


# -- the tables that were asked for ----------------------------------------------------------


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path, str]:
    """Two folders of tables, and a store built from the first."""
    first, second = tmp_path / "a", tmp_path / "b"
    for folder, content in ((first, NETWORKS), (second, OTHERS)):
        folder.mkdir()
        (folder / "networks.csv").write_text(content)
    store = str(tmp_path / "store")
    assert run_command("build", "--data", str(first), "--store", store).code == 0
    return first, second, store


def test_a_store_of_other_tables_answers_nothing_and_says_why(two: tuple[Path, Path, str]) -> None:
    first, second, store = two
    for question in (("--data", str(second)), ("--data", str(first), "--add", str(second))):
        answer = run_command(*QUESTION, *question, "--store", store)
        assert (answer.code, answer.stdout) == (5, b"")
        assert f"was built from {first}, not from" in answer.stderr
        named = run_command(*QUESTION, *question, KGRAPH_STORE=store)
        assert (named.code, named.stdout) == (5, b"")
    assert labels(run_command(*QUESTION, "--data", str(first), "--store", store)) == ["Netz A"]
    assert labels(run_command(*QUESTION, "--store", store)) == ["Netz A"]


def test_a_build_of_other_tables_takes_the_place_of_the_store(two: tuple[Path, Path, str]) -> None:
    _, second, store = two
    assert run_command("build", "--data", str(second), "--store", store).code == 0
    assert labels(run_command(*QUESTION, "--store", store)) == ["Netz B"]


@pytest.mark.parametrize("damage", ["pointer", "no pointer", "folder"])
def test_a_store_without_its_pointer_is_never_built_from_other_tables(
    two: tuple[Path, Path, str], damage: str
) -> None:
    _, _, store = two
    if damage == "folder":
        shutil.rmtree(store_folder(store))
    elif damage == "pointer":
        (Path(store) / "current").write_text("{}")
    else:
        (Path(store) / "current").unlink()
    assert labels(run_command(*QUESTION, "--store", store)) == ["Netz A"]


def test_an_added_table_that_is_gone_is_said_and_its_rows_stay(two: tuple[Path, Path, str]) -> None:
    first, second, store = two
    own = ("--data", str(first), "--add", str(second), "--store", store)
    assert run_command("build", *own).code == 0
    second.rename(second.with_name("elsewhere"))
    answer = run_command(*QUESTION, "--store", store)
    assert labels(answer) == ["Netz A", "Netz B"]
    assert f"{second} is gone" in answer.stderr


def test_two_sets_of_tables_never_share_a_cache() -> None:
    # CRC-32, which named the caches before, is the same for these two
    first, second = "/plumless", "/buckeroo"
    assert caches.root_of([first]) != caches.root_of([second])
    assert len(os.path.basename(caches.root_of([first]))) == 32


# -- changes while a build runs --------------------------------------------------------------


def test_what_is_hashed_is_what_was_read(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> None:
    """A -> B -> A while the build reads: the store holds A or B and knows which."""
    table = tables(networks=NETWORKS).folder / "networks.csv"
    status = table.stat()
    real = inputs.Inputs.load

    def changing(self: inputs.Inputs, path: str) -> bytes:
        if path != str(table):
            return real(self, path)
        table.write_text(OTHERS)
        content = real(self, path)
        table.write_text(NETWORKS)
        os.utime(table, ns=(status.st_atime_ns, status.st_mtime_ns))
        return content

    monkeypatch.setattr(inputs.Inputs, "load", changing)
    pipeline.build(tables.store, [str(tables.folder)])
    monkeypatch.setattr(inputs.Inputs, "load", real)
    assert labels(tables.run(*QUESTION)) == ["Netz A"]


def test_a_change_of_the_same_size_and_time_is_seen(tables: Tables) -> None:
    table = tables(networks=NETWORKS).folder / "networks.csv"
    status = table.stat()
    assert tables.build().code == 0
    table.write_text(NETWORKS.replace("Netz A", "Netz Z"))
    os.utime(table, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert labels(tables.run(*QUESTION)) == ["Netz Z"]


def test_a_young_time_is_not_trusted(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tables(networks=NETWORKS).folder / "networks.csv"
    monkeypatch.setattr(inputs, "stamp", lambda _: [1, 10**30, 1])  # coarse clock of a disk
    assert tables.build().code == 0
    table.write_text(NETWORKS.replace("Netz A", "Netz Y"))
    assert labels(tables.run(*QUESTION)) == ["Netz Y"]


# -- damage ----------------------------------------------------------------------------------


def cached(tables: Tables, folder: Path, *question: str) -> Answer:
    """Ask with a cache of its own below `folder`, without --store."""
    return run_command(
        *question, "--data", str(tables.folder), XDG_CACHE_HOME=str(folder), KGRAPH_STORE=None
    )


def test_no_damage_gives_a_wrong_answer(tables: Tables) -> None:
    """A few truncations and bit flips: the right answer, or exit code 5 (`make torture`: 200)."""
    tables(networks=NETWORKS).build()
    folder = Path(store_folder(tables.store))
    right = [tables.ask(*QUESTION).stdout, tables.ask("sparql", COUNT, "--format", "csv").stdout]
    moments = random.Random(11)
    names = [n for n in sorted(os.listdir(folder)) if n.startswith(("0", "MANIFEST", "CURRENT"))]
    wrong = []
    for number, name in enumerate(name for name in names if (folder / name).stat().st_size):
        content = (folder / name).read_bytes()
        spoilt = flipped(content, moments) if number % 2 else content[:-1]
        (folder / name).write_bytes(spoilt)
        asked = [tables.ask(*QUESTION), tables.ask("sparql", COUNT, "--format", "csv")]
        for answer, good in zip(asked, right, strict=True):
            if answer.code not in (0, 5) or (answer.code == 0 and answer.stdout != good):
                wrong.append((name, number, answer))
        (folder / name).write_bytes(content)
    assert wrong == []


def test_a_large_file_whose_foot_has_changed_is_damaged(tables: Tables) -> None:
    """The engine would believe it, and ask for the memory that a spoilt size names."""
    tables(networks=NETWORKS).build()
    folder = Path(store_folder(tables.store))
    path = max(folder.glob("*.sst"), key=lambda path: path.stat().st_size)
    content = path.read_bytes()
    assert len(content) > 20_000
    for from_end in range(1, 54, 4):
        spoilt = bytearray(content)
        spoilt[-from_end] ^= 64
        path.write_bytes(spoilt)
        answer = tables.ask("sparql", COUNT, "--format", "csv")
        assert (answer.code, path.name in answer.stderr) == (5, True)


@pytest.mark.parametrize("query", ["SELECT * { ?s ?p ?o } ORDER BY ?o", ""], ids=["own", "saved"])
def test_damage_in_the_middle_of_a_file_is_no_matter_of_memory(tables: Tables, query: str) -> None:
    """The engine never ends sorting what it cannot read."""
    tables(networks=NETWORKS).build()
    asked = (query,) if query else ("--saved", "things")
    files = sorted(Path(store_folder(tables.store)).glob("*.sst"), key=lambda p: -p.stat().st_size)
    for path in files[:6]:  # one of them every query must read
        spoilt = bytearray(path.read_bytes())
        spoilt[len(spoilt) // 2] ^= 1
        path.write_bytes(spoilt)
    answer = tables.ask("sparql", *asked, "--timeout", "20")
    assert (answer.code, answer.stdout) == (5, b"")
    told = [path.name for path in files if f"the file {path.name} is not" in answer.stderr]
    assert told


COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"


def flipped(content: bytes, moments: random.Random) -> bytes:
    spoilt = bytearray(content)
    spoilt[moments.randrange(len(spoilt))] ^= 1 << moments.randrange(8)
    return bytes(spoilt)


@pytest.mark.skipif(sys.platform != "linux", reason="the cache is moved with XDG_CACHE_HOME")
@pytest.mark.parametrize("damage", ["size", "blocks"])
def test_a_damaged_cache_is_built_anew_with_a_word(
    tables: Tables, tmp_path: Path, damage: str
) -> None:
    tables(networks=NETWORKS)
    assert labels(cached(tables, tmp_path / "cache", *QUESTION)) == ["Netz A"]
    (root,) = (tmp_path / "cache" / "kgraph").iterdir()
    assert root.stat().st_mode & 0o077 == 0
    folder = Path(store_folder(str(root)))
    for path in folder.glob("*.sst"):
        content = path.read_bytes()
        if damage == "size":
            path.write_bytes(content[:-1])
        elif len(content) > 20_000:
            path.write_bytes(bytes(byte ^ 4 for byte in content[:-2000]) + content[-2000:])
    answer = cached(tables, tmp_path / "cache", *QUESTION)
    assert labels(answer) == ["Netz A"]
    assert "the graph in the cache is damaged and is built anew" in answer.stderr
    assert cached(tables, tmp_path / "cache", *QUESTION).stderr == ""


# -- one builds, the others wait -------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the cache is moved with XDG_CACHE_HOME")
def test_of_first_questions_at_once_one_builds_and_all_answer(
    tables: Tables, tmp_path: Path
) -> None:
    tables(networks=NETWORKS)
    command = [sys.executable, "-m", "kgraph", *QUESTION, "--data", str(tables.folder)]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    asked = [subprocess.Popen(command, env=environment, text=True, **pipes) for _ in range(3)]  # type: ignore[call-overload]
    told = [process.communicate() for process in asked]
    assert [process.returncode for process in asked] == [0] * 3
    assert {json.loads(out)["total"] for out, _ in told} == {1}
    (root,) = (tmp_path / "cache" / "kgraph").iterdir()
    assert len([path for path in root.iterdir() if path.name.startswith("store-")]) == 1


def test_versions_of_tables_leave_few_stores(tables: Tables) -> None:
    for number in range(4):
        tables(networks=NETWORKS.replace("Netz A", f"Netz {number}"))
        assert labels(tables.run(*QUESTION)) == [f"Netz {number}"]
    stores = [name for name in os.listdir(tables.store) if name.startswith("store-")]
    assert len(stores) == 2


# -- no cache, little disk -------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the cache is moved with XDG_CACHE_HOME")
@pytest.mark.parametrize("tells", [True, False], ids=["an error", "a tilde"])
def test_a_user_without_a_cache_gets_the_answer_and_a_word(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tells: bool
) -> None:
    """Someone without HOME and without an entry in passwd: platformdirs says so, or did not."""

    def home(_: str) -> str:
        if tells:
            raise RuntimeError("could not determine the home directory")
        return "~/.cache/kgraph"

    tables(networks=NETWORKS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("platformdirs.user_cache_dir", home)
    answer = run_command(*QUESTION, "--data", str(tables.folder))
    assert labels(answer) == ["Netz A"]
    assert "the graph is built for this question alone" in answer.stderr
    assert not (tmp_path / "~").exists()


def test_too_little_room_is_said_before_anything_is_written(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables(networks=NETWORKS).build()
    left = Path(tables.store) / "build-aaaaaaaaaaaa-7-f"
    left.mkdir()
    usage = shutil.disk_usage(tables.store)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    tables(networks=OTHERS)
    answer = tables.build()
    assert (answer.code, answer.stdout) == (5, b"")
    assert "the disk has 1 MB left, the store needs about" in answer.stderr
    assert not left.exists()  # what is superfluous goes first
    assert labels(tables.ask(*QUESTION)) == ["Netz A"]


def test_more_rows_than_there_is_memory_for_are_refused_before_the_work(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"Bund {number},alliance\n" for number in range(20_001))
    monkeypatch.setattr(memory, "free", lambda: 1_000_000_000)
    answer = tables(networks="name,kind\n" + rows).build()
    assert (answer.code, answer.stdout) == (5, b"")
    assert "20,001 rows; building them needs about 1.1 GB of memory, 1 GB are" in answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="others tell it elsewhere, or nowhere")
def test_free_memory_is_what_the_system_says() -> None:
    left = memory.free()
    assert left is not None
    assert 10**7 < left < 10**14


def test_an_unwritable_store_is_noticed_before_the_work(
    tables: Tables, foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the tables were read")

    monkeypatch.setattr(pipeline, "read", never)
    tables(networks=NETWORKS)
    answer = run_command("build", "--data", str(tables.folder), "--store", str(foreign))
    assert answer.code == 5


# -- clean -----------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the cache is moved with XDG_CACHE_HOME")
def test_clean_lists_what_may_go_and_removes_it_when_told(tables: Tables, tmp_path: Path) -> None:
    home = tmp_path / "cache"
    tables(networks=NETWORKS)
    assert labels(cached(tables, home, *QUESTION)) == ["Netz A"]
    (root,) = (home / "kgraph").iterdir()
    assert run_command("clean", XDG_CACHE_HOME=str(home)).code == 1
    os.utime(root / "KGRAPH-STORE", (1, 1))
    (home / "kgraph" / "mine").mkdir()
    listed = run_command("clean", "--format", "json", XDG_CACHE_HOME=str(home))
    (row,) = listed.json["rows"]
    assert (row["folder"], row["why"].startswith("unused for")) == (str(root), True)
    assert root.is_dir()
    assert run_command("clean", "--yes", XDG_CACHE_HOME=str(home)).code == 0
    assert [path.name for path in (home / "kgraph").iterdir()] == ["mine"]


def test_a_cache_of_a_folder_that_is_gone_goes_when_another_is_built(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda _: str(tmp_path / "cache"))
    old = tmp_path / "old"
    old.mkdir()
    (old / "networks.csv").write_text(OTHERS)
    opening.open_graph(Where(data=(str(old),))).store.close()
    shutil.rmtree(old)
    tables(networks=NETWORKS)
    opening.open_graph(Where(data=(str(tables.folder),))).store.close()
    (left,) = (tmp_path / "cache").iterdir()
    assert place.built_from(str(left)) == [str(tables.folder)]


def test_a_file_is_read_once_by_a_build(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tables(networks=NETWORKS).folder / "networks.csv"
    seen: list[str] = []
    real = inputs.Inputs.load

    def counting(self: inputs.Inputs, path: str) -> bytes:
        seen.append(path)
        return real(self, path)

    monkeypatch.setattr(inputs.Inputs, "load", counting)
    pipeline.build(tables.store, [str(tables.folder)])
    assert seen.count(str(table)) == 1
    assert load(str(table)) == NETWORKS.encode()
