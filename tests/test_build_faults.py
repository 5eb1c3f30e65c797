"""A build that is killed, raced, locked out or out of disk leaves a store that answers."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Tables, run_command, store_folder

from kgraph.store import place

pytestmark = pytest.mark.usefixtures("all_bodies")

KILLS = 5  # the torture kills 150 builds
NETWORKS = "id,name,kind,place\na,Netz A,alliance,Hildesheim\n"
#: runs `kgraph build` in a child for each line it reads, everything heavy imported before;
#: a line with a number is the time in seconds after which the child is killed
ZYGOTE = """
import os, signal, sys, time
from kgraph import pipeline
from kgraph.cli import main
pipeline.check([sys.argv[1]])
for line in sys.stdin:
    child = os.fork()
    if not child:
        sys.stdout = open(os.devnull, "w")
        main(["build", "--data", sys.argv[1], "--store", sys.argv[2]])
    if line.strip():
        time.sleep(float(line))
        os.kill(child, signal.SIGKILL)
    print(os.waitpid(child, 0)[1], flush=True)
"""


class Builder:
    """Starts builds one after the other and kills them when told to."""

    def __init__(self, tables: Tables) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", ZYGOTE, str(tables.folder), tables.store],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def build(self, seconds: float | None = None) -> int:
        """The wait status of a build, killed after `seconds` if it runs so long."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("\n" if seconds is None else f"{seconds}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def close(self) -> None:
        self.process.communicate()


@pytest.fixture
def builder(tables: Tables) -> Iterator[Builder]:
    if not hasattr(os, "fork"):
        pytest.skip("killing needs fork and SIGKILL")
    tables(networks=NETWORKS)
    builder = Builder(tables)
    yield builder
    builder.close()


@pytest.mark.slow
def test_a_build_killed_at_any_moment_leaves_a_store_that_answers(
    tables: Tables, builder: Builder
) -> None:
    assert builder.build() == 0
    start = time.perf_counter()
    builder.build()
    whole = time.perf_counter() - start
    moments = random.Random(20)
    killed = 0
    for number in range(KILLS):
        if number % 5 == 0:
            tables(networks=NETWORKS + f"b,Netz B{number},alliance,Kassel\n")
        moment = moments.uniform(0, whole)
        if os.WIFSIGNALED(builder.build(moment)):
            killed += 1
        else:  # it had ended before: the next is killed sooner
            whole = moment
        answer = tables.ask("find", "Netz B", "--format", "json")
        assert (answer.code, answer.stderr) == (0, "")
        assert [row["label"] for row in answer.json["rows"]] == [f"Netz B{number - number % 5}"]
    assert killed >= KILLS // 2


@pytest.mark.slow
def test_a_killed_build_leaves_the_old_answer_until_the_tables_are_read_again(
    tables: Tables, builder: Builder
) -> None:
    assert builder.build() == 0
    before = store_folder(tables.store)
    (tables.folder / "networks.csv").write_text(NETWORKS.replace("Netz A", "Netz Z"))
    builder.build(0)
    assert store_folder(tables.store) == before


@pytest.mark.slow
def test_two_that_start_together_on_an_empty_cache_both_answer(
    tables: Tables, tmp_path: Path
) -> None:
    tables(networks=NETWORKS)
    question = [sys.executable, "-m", "kgraph", "find", "Netz A", "--format", "json"]
    both = [
        subprocess.Popen(
            [*question, "--data", str(tables.folder)],
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "HOME": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    answers = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert [json.loads(out)["total"] for out, _ in answers] == [1, 1]
    waits = "kgraph: another kgraph is building this graph; waiting for it …\n".encode()
    assert {err for _, err in answers} <= {b"", waits}
    assert [err for _, err in answers].count(waits) <= 1
    (root,) = (tmp_path / "cache" / "kgraph").iterdir()
    assert len([path for path in root.iterdir() if path.name.startswith("store-")]) == 1


@pytest.mark.slow
def test_a_store_is_read_by_many_at_once_while_it_is_built_anew(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    from kgraph.store import open_store

    readers = [open_store(store_folder(tables.store)) for _ in range(3)]
    tables(networks=NETWORKS + "b,Netz B,alliance,Kassel\n").build()
    counts = {sum(1 for _ in reader.match()) for reader in readers}
    assert len(counts) == 1
    for reader in readers:
        reader.close()


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that this process may read but not write, also when root runs the tests."""
    if os.name != "posix":
        pytest.skip("folders are locked with POSIX permissions here")
    folder = Path(tempfile.mkdtemp(prefix="kgraph-locked-"))
    user = os.geteuid()
    folder.chmod(0o755)
    yield folder
    if user == 0:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def lock(folder: Path) -> None:
    folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)


def test_a_folder_that_is_read_only_is_an_unusable_store(locked: Path) -> None:
    table = locked / "networks.csv"
    table.write_text(NETWORKS)
    own = ("--data", str(table))
    assert run_command("build", *own, "--store", str(locked / "warm")).code == 0
    lock(locked)
    for command in (("build",), ("find", "Netz A")):
        answer = run_command(*command, *own, "--store", str(locked / "store"))
        assert (answer.code, answer.stdout) == (5, b"")
        assert "cannot be written" in answer.stderr
        assert "Permission denied" in answer.stderr


def test_a_folder_that_may_not_be_looked_into_is_an_unusable_store(locked: Path) -> None:
    own = ("--data", str(locked / "networks.csv"), "--store", str(locked / "store"))
    (locked / "networks.csv").write_text(NETWORKS)
    (locked / "store").mkdir(mode=0o000)
    lock(locked)
    for command in (("build", *own), ("find", "Netz A", *own), ("find", "Netz A", *own[2:])):
        answer = run_command(*command)
        assert (answer.code, answer.stdout) == (5, b"")
        assert "Permission denied" in answer.stderr


def test_a_store_in_a_read_only_folder_answers_also_when_its_tables_changed(locked: Path) -> None:
    table = locked / "networks.csv"
    table.write_text(NETWORKS)
    store = locked / "store"
    assert run_command("build", "--data", str(table), "--store", str(store)).code == 0
    lock(store)
    assert run_command("find", "Netz A", "--store", str(store)).stderr == ""
    if os.geteuid() != 0 and os.getuid() == 0:
        os.seteuid(0)
    table.write_text(NETWORKS.replace("Netz A", "Netz Z"))
    lock(store)
    answer = run_command("find", "Netz A", "--store", str(store), "--format", "json")
    assert (answer.code, answer.json["total"]) == (0, 1)
    assert "this answer is from the graph of before" in answer.stderr


_FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
from kgraph.cli import main
main()
"""


@pytest.mark.slow
def test_a_full_disk_is_a_clean_error_and_leaves_no_half_store(tables: Tables) -> None:
    pytest.importorskip("resource", reason="a limit of file sizes needs POSIX")
    tables(networks=NETWORKS).build()
    before = store_folder(tables.store)
    tables(networks=NETWORKS.replace("Netz A", "Netz Z"))
    build = [sys.executable, "-B", "-c", _FULL, "build"]
    where = ["--data", str(tables.folder), "--store", tables.store]
    done = subprocess.run([*build, *where], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (5, "")
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert store_folder(tables.store) == before
    own = ["KGRAPH-STORE", "current", "lock", os.path.basename(before)]
    assert sorted(os.listdir(tables.store)) == own


@pytest.mark.parametrize("content", ["", "[]", '{"store": "x"}', "\x00"])
def test_a_damaged_pointer_is_built_anew(tables: Tables, content: str) -> None:
    tables(networks=NETWORKS).build()
    (Path(tables.store) / "current").write_text(content)
    assert tables.run("find", "Netz A").code == 0
    assert place.current(tables.store) is not None


def test_a_store_whose_folder_was_deleted_is_built_anew(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    shutil.rmtree(store_folder(tables.store))
    assert tables.run("find", "Netz A").code == 0


def test_a_damaged_store_is_said_to_be_one(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    for name in os.listdir(store_folder(tables.store)):
        os.truncate(os.path.join(store_folder(tables.store), name), 0)
    answer = tables.run("find", "Netz A")
    assert answer.code == 5
    assert "build it anew with 'kgraph build --store" in answer.stderr
    assert tables.build().code == 0
    assert tables.run("find", "Netz A").code == 0
