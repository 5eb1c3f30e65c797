"""Nothing is lost and nothing runs wild: judgements, names, outputs, queries, cells."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import select
import shutil
import signal
import socket
import subprocess
import sys
import termios
import threading
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from conftest import Run, Tables, run_command, store_folder

from kgraph.cli import main
from kgraph.errors import BadQuestion
from kgraph.questions.querytext import Query
from kgraph.records import Record
from kgraph.store import child
from kgraph.store.files import replace_all
from kgraph.validation import check_records

pytestmark = pytest.mark.slow  # builds, kills and processes: `make test`, not `make check`

NAMES = "id,name,kind\n" + "".join(
    f"n{i},Bündnis {i} im Kreis {i * 7},alliance\n" for i in range(13)
)


def judging(tables: Tables, *arguments: str) -> list[str]:
    own = ("--data", str(tables.folder), "--store", tables.store)
    return [sys.executable, "-m", "kgraph", "dedupe", *arguments, *own]


def test_judgements_given_at_once_are_all_kept(tables: Tables) -> None:
    tables(networks=NAMES).build()
    calls = [
        judging(tables, "--judge", "network/n0", "different", f"network/n{i}", "--reason", f"r{i}")
        for i in range(1, 5)
    ]
    asked = [subprocess.Popen(call, stdout=subprocess.DEVNULL) for call in calls]
    assert [process.wait() for process in asked] == [0] * 4
    rows = (tables.folder / "judgements.csv").read_text().splitlines()
    assert sorted(row.split(",")[3] for row in rows[1:]) == ["r1", "r2", "r3", "r4"]


@pytest.mark.parametrize(
    "reason", ["mail to a" + "@" + "b.example", "see A\u200bB", "#REF!", "Tel. 0511 " + "0" * 6]
)
def test_a_reason_that_the_next_build_would_refuse_is_refused(tables: Tables, reason: str) -> None:
    tables(networks=NAMES).build()
    answer = tables.run(
        "dedupe", "--judge", "network/n1", "different", "network/n2", "--reason", reason
    )
    assert (answer.code, "this judgement cannot be kept" in answer.stderr) == (2, True)
    assert not (tables.folder / "judgements.csv").exists()


# -- completion ------------------------------------------------------------------------------


SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
LOAD = {"zsh": b"autoload -U compinit; compinit -u; "}


def typed(shell: str, keys: bytes, folder: Path, environment: dict[str, str]) -> None:
    """Type `keys` into an interactive shell with our completion, wait for the name, send it off."""
    pid, terminal = pty.fork()
    if not pid:
        os.chdir(folder)
        os.execvpe(shell, SHELLS[shell], environment)
    termios.tcsetwinsize(terminal, (40, 200))
    for line, awaited in (
        (LOAD.get(shell, b"") + b". ./completion; echo REA''DY\n", b"READY"),
        (keys, b"Rat"),
        (b"\necho DO''NE\n", b"DONE"),
    ):
        os.write(terminal, line)
        shown, end = b"", time.monotonic() + 90
        while awaited not in shown and time.monotonic() < end:
            if select.select([terminal], [], [], 1)[0]:
                shown += os.read(terminal, 65536)
        assert awaited in shown, shown
    os.write(terminal, b"exit\n")
    os.close(terminal)
    os.waitpid(pid, 0)


@pytest.mark.skipif(os.name != "posix", reason="bash and a terminal are needed")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "the bash script of 0.1.0"])
def test_a_completed_name_is_one_argument_and_never_a_command(
    tables: Tables, tmp_path: Path, shell: str
) -> None:
    if shell in SHELLS and not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    tables(networks='name,kind\n"Quer; touch X$(touch Y)`touch Z` & Rat",alliance\n').build()
    words = {"COMP_WORDS": "kgraph show Quer", "COMP_CWORD": "2", "KGRAPH_STORE": tables.store}
    if shell not in SHELLS:
        words["_KGRAPH_COMPLETE"] = "bash_complete"
        done = subprocess.run(
            [sys.executable, "-m", "kgraph"], env=os.environ | words, capture_output=True, text=True
        )
        assert done.stdout == "plain,'Quer; touch X$(touch Y)`touch Z` & Rat'\n"
        return
    (tmp_path / "completion").write_text(run_command("completion", shell).text)
    (tmp_path / "kgraph").write_text(
        f'#!/bin/sh\n[ -n "$_KGRAPH_COMPLETE" ] || {{ echo "<$2>" >> {tmp_path}/asked; exit; }}\n'
        f'exec {sys.executable} -m kgraph "$@"\n'
    )
    (tmp_path / "kgraph").chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    own = {"PATH": path, "PS1": "$ ", "TERM": "dumb", "KGRAPH_STORE": tables.store}
    own |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    environment = dict(os.environ) | own
    typed(shell, b"kgraph show Quer\t", tmp_path, environment)
    assert [name for name in "XYZ" if (tmp_path / name).exists()] == []
    asked = (tmp_path / "asked").read_text()
    assert asked.rstrip() == "<Quer; touch X$(touch Y)`touch Z` & Rat>"


# -- outputs ---------------------------------------------------------------------------------


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is needed")
def test_a_file_for_which_there_is_no_room_is_no_wrong_question(run: Run) -> None:
    answer = run("view", "network", "Fachkräfteallianz Ostwürttemberg", "-o", "/dev/full")
    assert (answer.code, answer.stdout) == (5, b"")
    assert "/dev/full cannot be written: No space left on device" in answer.stderr


def test_a_workbook_needs_room_for_temporary_files(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    answer = run("export", "xlsx", "-o", str(tmp_path / "k.xlsx"))
    assert (answer.code, answer.stdout) == (5, b"")
    assert "temporary files cannot be written" in answer.stderr


def test_an_interruption_while_words_are_read_ends_like_any_other(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(type(main), "parse_args", interrupted)
    assert run("find", "INQA").code == 130


def test_files_that_cannot_all_be_written_leave_the_older_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "nodes.csv", tmp_path / "edges.csv"
    first.write_text("old")
    second.write_text("old")
    real, calls = os.fsync, iter([None, OSError(28, "No space left on device")])

    def full(handle: int) -> None:
        trouble = next(calls)
        if trouble:
            raise trouble
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_all({str(first): b"new", str(second): b"new"})
    assert (first.read_text(), second.read_text()) == ("old", "old")
    assert sorted(os.listdir(tmp_path)) == ["edges.csv", "nodes.csv"]


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="/dev/stdout is needed")
def test_an_output_may_be_a_pipe(shipped: str) -> None:
    call = [sys.executable, "-m", "kgraph", "view", "network", "Fachkräfteallianz Ostwürttemberg"]
    done = subprocess.run(
        [*call, "-o", "/dev/stdout", "--store", shipped], capture_output=True, text=True
    )
    assert (done.returncode, "</html>" in done.stdout) == (0, True), done.stderr


def test_an_output_keeps_its_permissions_and_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    replace_all({str(link): b"new"})
    assert link.is_symlink()
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("new", 0o640)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is needed")
def test_an_output_that_is_full_is_an_error_and_one_that_is_closed_is_none(shipped: str) -> None:
    call = f"{sys.executable} -m kgraph find INQA --store {shipped}"
    ends = [
        subprocess.run(["sh", "-c", f"{call} {end}"], capture_output=True, text=True)
        for end in ("> /dev/full", ">&-", "| true")
    ]
    assert [end.returncode for end in ends] == [5, 0, 0]
    assert "cannot be written: No space left" in ends[0].stderr
    assert [end.stderr for end in ends[1:]] == ["", ""]


# -- queries ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "code", "message"),
    [
        ("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?f", 5, "stopped after|GB of memory"),
        (f"SELECT * {{ BIND({'IF(true,' * 1000}1{',2)' * 1000} AS ?x) }}", 2, "brackets deep"),
        (f"SELECT * {'{' * 2500}?s ?p ?o{'}' * 2500}", 2, "brackets deep"),
        (f"SELECT * {{ FILTER({'(' * 10_000}1{')' * 10_000}) }}", 2, "brackets deep"),
        (f"SELECT * {{ {' '.join(f'BIND({i} AS ?x{i})' for i in range(9000))} }}", 5,
         "stopped after|broke the engine"),
        (f"SELECT * {{ FILTER({'!' * 90_000}true) }}", 5, "stopped after|broke the engine"),
        (" " * 300_000, 2, "300,000 characters"),
    ],
    ids=["cross product", "IF", "braces", "parentheses", "BIND", "not", "long"],
)  # fmt: skip
def test_a_query_that_is_too_much_ends_alone(
    run: Run, tmp_path: Path, query: str, code: int, message: str
) -> None:
    import re

    (tmp_path / "q.rq").write_text(query)
    answer = run("sparql", str(tmp_path / "q.rq"), "--timeout", "2")
    assert (answer.code, answer.stdout) == (code, b"")
    assert re.search(message, answer.stderr), answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the time of a process needs POSIX")
def test_a_query_ends_also_when_nobody_waits_for_it(shipped: str) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    asked = {"path": store_folder(shipped), "query": query, "form": "json", "limit": None,
             "union": True, "prefixes": {}, "memory": 2 * 10**9, "most": 10**6,
             "seconds": 0, "base": "https://example.org/", "star": False}  # fmt: skip
    command = [sys.executable, "-P", child.__file__]
    done = subprocess.run(command, input=json.dumps(asked).encode(), timeout=60)
    assert done.returncode in (-signal.SIGXCPU, -signal.SIGKILL)


def test_a_query_may_draw_what_is_no_thing(run: Run, tmp_path: Path) -> None:
    query = 'CONSTRUCT { _:a <x:y> << ?s ?p ?o >> . _:a <x:y> "text" } WHERE { ?s ?p ?o } LIMIT 2'
    (tmp_path / "q.rq").write_text(query)
    answer = run("view", "query", str(tmp_path / "q.rq"), "-o", str(tmp_path / "v.html"))
    assert (answer.code, answer.stderr) == (0, "")


def test_rows_stop_at_the_limit(run: Run) -> None:
    query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    answer = run("sparql", query, "--limit", "2", "--timeout", "20")
    assert answer.text.splitlines()[-1] == "the first 2 rows; there are more, see --limit"
    table = run("sparql", query, "--limit", "2", "--timeout", "20", "--format", "csv")
    assert len(table.rows) == 2


@pytest.mark.parametrize("text", ['"' * 100_000, "'''" * 30_000, "\\" * 99_999, "<" * 99_999,
                                  "prefix a:" * 10_000, "?s" * 50_000])  # fmt: skip
def test_a_query_is_looked_at_in_linear_time(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(BadQuestion):
        Query("SELECT * {" + text + "}")
    assert time.process_time() - start < 2


def test_an_endpoint_that_drips_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kgraph.store.http._WHOLE_SECONDS", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            connection, _ = listening.accept()
            connection.recv(65536)
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\n\r\n"
            connection.sendall(head)
            try:
                for _ in range(200):
                    connection.sendall(b" ")
                    time.sleep(0.05)
            except OSError:
                connection.close()

        threading.Thread(target=drip, daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        answer = run_command("who", "INQA", "--store", url)
    assert (answer.code, "has not answered within" in answer.stderr) == (5, True)


# -- cells -----------------------------------------------------------------------------------


def test_a_large_cell_is_looked_at_in_linear_time() -> None:
    cells = ("a" * 32_000 + "@", "1 " * 16_000, "tel " * 8_000, "0511 " * 6_000, "+49" * 10_000)
    records = [Record("networks", "n.csv", 2, {"name": cell, "kind": "x"}) for cell in cells]
    from kgraph.validation import Codes

    start = time.process_time()
    check_records(records, {"networks": ()}, Codes({}, {}, frozenset()))
    assert time.process_time() - start < 2


def far_cell() -> bytes:
    """A workbook of a few kB with one cell in the last corner, merged over everything."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "networks"
    sheet.append(["name", "kind"])
    buffer = io.BytesIO()
    book.save(buffer)
    spoilt = io.BytesIO()
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(spoilt, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            if part.endswith("sheet1.xml"):
                cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                merged = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
                content = content.replace(b"</sheetData>", cell + merged)
            new.writestr(part, content)
    return spoilt.getvalue()


@pytest.mark.parametrize(
    ("files", "finding"),
    [
        ({"more.xlsx": far_cell()}, "has cells far from the others (row 1,048,576, column 16,384)"),
        ({"networks.csv": "name,kind\n" + "x" * 40_000 + ",alliance\n"}, "40,000 characters; 32,7"),
        ({"networks.csv": "name,kind\n=1,a\n" * 2_000}, "more than 1,000 errors"),
        ({"networks.csv": "name,kind,\nA,alliance,lost\n"}, "the column has no heading"),
        ({"networks.csv": "name,kind\n#N/A,alliance\n"}, "a spreadsheet's sign for a broken value"),
        ({"networks.csv": "name,kind\nNe\u200btz,alliance\n"}, "a character nobody sees"),
        ({"networks.csv": "name,kind\nA\u202eB,alliance\n"}, "a character nobody sees"),
        ({"networks.csv": "name,kind,generic\nA,alliance,maybe\n"}, "is neither yes nor no"),
        ({"networks.csv": "name,kind,since\nA,alliance,9999\n"}, "column since: “9999” is no date"),
        ({"networks.csv": "name,kind,since\nA,alliance,२०१५\n"}, "is no date"),
        ({"networks.csv": "name,kind,row\nA,alliance,٣\n"}, "is no row number"),
        ({"networks.csv": "name,kind,place,place_key\nA,alliance,Kassel,03254021\n"},
         "but the name beside it says “Kassel”"),
        ({"networks.csv": "id,name,kind\na,A,alliance\n",
          "ties.csv": "from,relation,to\na,member-of,a\n"}, "joins a thing with itself"),
        ({"networks.csv": "id,name,kind\na,A,alliance\nb,B,alliance\n",
          "ties.csv": "from,relation,to\na,part-of,b\nb,part-of,a\n"}, "a circle"),
        ({"concepts.csv": "id,scheme,label,broader\na,topics,A,a\n"}, "a circle"),
        ({"concepts.csv": "id,scheme,label,broader\na,topics,A,b\nb,topics,B,a\n"}, "a circle"),
        ({"networks.csv": "id,name,kind\nn,N,alliance\n",
          "concepts.csv": "id,scheme,label,broader\na,topics,A,n\n"}, "is not broader than a con"),
        ({"concepts.csv": "id,scheme,label\na,a,A\n"}, "is no scheme of concepts"),
        ({"networks.csv": "id,name,kind\nn,N,alliance\n",
          "concepts.csv": "id,scheme,label\na,n,A\n"}, "is no scheme of concepts"),
        ({"sources.csv": "id,title,language\ns,S,x y\n"}, "is no tag of a language"),
        ({"networks.csv": "id,name,kind\na,A,alliance\n",
          "ties.csv": "from,relation,to\n,member-of,\n"}, "the cell is empty"),
        ({"networks.csv": "name,kind,source,locator\nA,alliance,s,\"line=9,3\"\n",
          "sources.csv": "id,title\ns,S\n"}, "does not count upward"),
        ({"figures.csv": "what,value,unit\nx," + "9" * 5_000 + ",y\n"}, "is no number"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)  # fmt: skip
def test_wrong_data_is_a_finding(
    tables: Tables, files: dict[str, str | bytes], finding: str
) -> None:
    answer = tables(**files).build()
    assert (answer.code, answer.stdout) == (4, b"")
    assert finding in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_scheme_may_be_given_by_its_name(tables: Tables) -> None:
    concepts = "id,scheme,label\nfelder,,Handlungsfelder\na,Handlungsfelder,Ausbildung\n"
    assert tables(concepts=concepts).build().code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("sparql", "SELECT * {}"), 0),
        (("sparql", "ASK {}", "--timeout", "inf"), 2),
        (("sparql", "ASK {}", "--timeout", "nan"), 2),
        (("site", "{}", "--base-url", "https://example.org/\n"), 2),
        (("find", "\udcff"), 1),
        (("show", "\udcff"), 3),
        (("dedupe", "\udcff"), 3),
        (("sparql", "SELECT ?x { BIND(?p AS ?x) }", "--param", "p=\udcff"), 0),
        (("who", "\x1b[31m"), 3),
        (("view", "map", "--boundaries", "{}", "-o", "{}.html"), 2),
    ],
)
def test_odd_arguments_have_their_exit_code(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    empty = tmp_path / "empty"
    empty.write_text('{"type": "FeatureCollection", "features": []}')
    answer = run(
        *(word.replace("{}", str(empty)) if word[0] == "{" else word for word in arguments)
    )
    assert answer.code == code, answer.stderr
    assert "\x1b" not in answer.stderr


@pytest.mark.parametrize("columns", ["0", "1", "9" * 30, "-5", "x"])
def test_any_width_of_a_terminal_will_do(run: Run, columns: str) -> None:
    assert run("find", "INQA", COLUMNS=columns).code == 0


def test_a_value_that_looks_like_a_formula_in_any_width_of_sign_starts_none() -> None:
    from kgraph.output import harmless

    assert [harmless(sign + "1+1")[0] for sign in "=＝＋－＠@"] == ["'"] * 6


@pytest.fixture(autouse=True)
def no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
