"""init, status, log, diff, undo, retire; and that every command in a workspace works on it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Answer, run_command

import kgraph
from kgraph import resources
from kgraph.asking.sources import shown_name
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.workspace import Workspace, open_workspace
from kgraph.workspace.standing import chosen, shipped_sources, standing

LIST = [{"id": "a", "name": "Netz A", "kind": "alliance", "place": "Hildesheim"},
        {"id": "b", "name": "Netz B", "kind": "alliance", "place": "Kassel"}]  # fmt: skip
NETWORKS = ("find", "Netz", "--type", "Network", "--format", "json")


def labels(answer: Answer) -> list[str]:
    assert answer.code == 0, answer.stderr
    return sorted(row["label"] for row in answer.json["rows"])


def add(own: Workspace, title: str, rows: list[dict[str, str]], **tables: object) -> None:
    """What `kgraph add` does with a list it has understood."""
    with own.change(title, [f"{title}.xlsx"]) as change:
        change.replace_source("liste", {"networks": rows, **tables})  # type: ignore[dict-item]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that stands on nothing, with one list, built."""
    folder = tmp_path_factory.mktemp("büro") / "Mein Netz"
    answer = run_command("init", str(folder), "--stands-on", "nothing", "--name", "Mein Netz")
    assert (answer.code, answer.text.splitlines()[0]) == (0, f"{folder} is made")
    add(open_workspace(str(folder)), "Liste 2024", LIST)
    assert labels(run_command(*NETWORKS, "--workspace", str(folder))) == ["Netz A", "Netz B"]
    return folder


@pytest.fixture
def here(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A copy of it, somewhere else, in which the commands of the test run."""
    shutil.copytree(made, tmp_path / "Kopie ä")
    monkeypatch.chdir(tmp_path / "Kopie ä" / "tables")
    return open_workspace(str(tmp_path / "Kopie ä"))


def test_a_command_in_the_folder_uses_it_and_keeps_the_store_there(here: Workspace) -> None:
    (Path(here.tables) / "networks.csv").write_text("name,kind\nNetz C,alliance\n")
    assert labels(run_command(*NETWORKS)) == ["Netz A", "Netz B", "Netz C"]
    assert os.path.isfile(os.path.join(here.store, "current"))
    assert labels(run_command(*NETWORKS, KGRAPH_WORKSPACE=here.folder)) != []


def test_python_opens_a_workspace_by_its_folder(here: Workspace) -> None:
    found = kgraph.open(workspace=here.folder).find("Netz", type="Network")
    assert sorted(found["label"]) == ["Netz A", "Netz B"]
    with pytest.raises(BadQuestion, match=r"no kgraph\.toml"):
        kgraph.open(workspace=here.tables)


def test_the_python_of_the_page_about_workspaces_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "workspace.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.S)
    monkeypatch.chdir(tmp_path)
    run_command("init", "mein-netz", "--stands-on", "nothing")
    exec(compile(code, "workspace.md", "exec"), {})
    assert open_workspace("mein-netz").sources() == ["liste"]


def test_data_and_add_say_that_they_hold_instead_or_on_top(here: Workspace, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "networks.csv").write_text("name,kind\nNetz O,alliance\n")
    store = ("--store", str(tmp_path / "st"))
    instead = run_command(*NETWORKS, "--data", str(tmp_path / "other"), *store)
    assert labels(instead) == ["Netz O"]
    assert f"--store holds here instead of the folder {here.folder}" in instead.stderr
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    added = run_command(*NETWORKS, "--add", str(tmp_path / "other"), **cache)
    assert labels(added) == ["Netz A", "Netz B", "Netz O"]
    assert "--add holds for this question only" in added.stderr
    assert labels(run_command(*NETWORKS)) == ["Netz A", "Netz B"]


def test_status_says_what_is_there_what_changed_and_what_is_not_read(here: Workspace) -> None:
    run_command(*NETWORKS)
    (Path(here.tables) / "alt.ods").write_text("x")
    (Path(here.tables) / "liste" / "networks.csv").write_text("name,kind\nNetz C,alliance\n")
    answer = run_command("status", "--format", "json")
    assert [(r["section"], r["name"], r["rows"], r["note"]) for r in answer.json["rows"]] == [
        ("standing", "nothing kgraph comes with", None, ""),
        ("source", "liste", 1, "networks 1"),
        ("changed", "tables/liste/networks.csv", None, "changed"),
        ("unread", "tables/alt.ods", None,
         "is not read: its ending is none of .csv, .tsv, .txt, .xlsx"),
    ]  # fmt: skip


def test_status_counts_what_waits_for_a_decision(here: Workspace) -> None:
    (Path(here.tables) / "networks.csv").write_text(
        "id,name,kind\nc,Bündnis Jade-Bay,alliance\nd,Jadebay-Bündnis,alliance\n"
    )
    assert len(labels(run_command("find", "Jade", "--format", "json"))) == 2

    def waiting() -> list[tuple[str, int]]:
        rows = run_command("status", "--format", "json").json["rows"]
        return [(row["name"], row["rows"]) for row in rows if row["section"] == "waiting"]

    assert waiting() == [("perhaps the same", 1)]
    judged = ("network/c", "different", "network/d", "--reason", "two bays")
    assert run_command("dedupe", "--judge", *judged).code == 0
    assert len(labels(run_command("find", "Jade", "--format", "json"))) == 2
    assert waiting() == []


def test_log_diff_and_undo_go_with_one_another(here: Workspace) -> None:
    newer = [LIST[0], {**LIST[1], "name": "Netz Bee"}, {"id": "c", "name": "Netz C",
             "kind": "alliance", "place": "Ulm"}]  # fmt: skip
    members = {
        "institutions": [{"id": "k", "name": "Kammer K", "kind": "ihk"}],
        "ties": [{"from": "k", "relation": "member-of", "to": "a"}],
    }
    add(here, "Liste 2025", newer, **members)
    log = run_command("log", "--format", "json").json["rows"]
    assert [(r["nr"], r["entry"], r["title"], r["files"]) for r in log] == [
        (3, "change", "Liste 2025", "Liste 2025.xlsx"),
        (2, "change", "Liste 2024", "Liste 2024.xlsx"),
        (1, "made", "made", ""),
    ]
    answer = run_command("diff", "--format", "json")
    told = [(r["change"], r["label"], r["reading"]) for r in answer.json["rows"]]
    assert ("came", "Netz C", "is new") in told
    assert ("renamed", "Netz Bee", "has another name") in told
    assert ("appeared", "Kammer K", "is member of Netz A") in told
    assert "1 joined, 1 new network, 1 new institution, 1 renamed" in answer.json["notes"][0]
    assert "1 joined" in run_command("diff", "2", "3").text
    assert run_command("diff", log[0]["time"][:10]).code == 1  # the day's end is now
    undone = run_command("undo")
    assert "entry 3 is taken back: Liste 2025; 'kgraph undo 4' restores it" in undone.text
    assert labels(run_command(*NETWORKS)) == ["Netz A", "Netz B"]


def test_a_day_before_the_beginning_is_said(here: Workspace) -> None:
    answer = run_command("diff", "1999-12-31")
    assert (answer.code, "no entry yet at the end of 1999-12-31" in answer.stderr) == (2, True)


def test_two_exports_are_compared(here: Workspace, tmp_path: Path) -> None:
    old, new = str(tmp_path / "old.nq"), str(tmp_path / "new.trig")
    assert run_command("export", "nquads", "-o", old).code == 0
    (Path(here.tables) / "networks.csv").write_text("name,kind\nNetz Z,alliance\n")
    assert run_command("export", "trig", "-o", new).code == 0
    rows = run_command("diff", old, new, "--format", "json").json["rows"]
    assert [(r["change"], r["label"]) for r in rows] == [
        ("came", "Netz Z"), ("came", "networks.csv"),
    ]  # fmt: skip


def test_retire_takes_a_source_out_by_its_name(here: Workspace) -> None:
    unknown = run_command("retire", "lite")
    assert (unknown.code, "no source “lite” here; there are: liste" in unknown.stderr) == (2, True)
    shipped = run_command("retire", "iaw-2017")
    assert (shipped.code, "stands_on in kgraph.toml" in shipped.stderr) == (2, True)
    assert run_command("retire", "liste").code == 0
    assert here.sources() == []
    assert run_command(*NETWORKS).code == 1
    assert run_command("undo").code == 0
    assert here.sources() == ["liste"]


def test_people_see_the_name_of_the_file(here: Workspace) -> None:
    (Path(here.tables) / "Netzwerke Süd 2024.csv").write_text("name,kind\nNetz S,alliance\n")
    assert "Netzwerke Süd 2024.csv, row 2" in run_command("show", "Netz S").text
    evidence = run_command("show", "Netz S", "--format", "json").json["rows"][0]["evidence"]
    assert evidence == [{"source": "netzwerke-sued-2024-csv", "locator": "row=2"}]


def test_ids_that_were_given_to_sources_stay(graph: StoredGraph) -> None:
    assert [shown_name(graph, name) for name in shipped_sources()] == list(shipped_sources())


def test_commands_of_a_workspace_say_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in (("status",), ("log",), ("undo",), ("retire", "x")):
        answer = run_command(*command)
        assert (answer.code, "'kgraph init DIR'" in answer.stderr) == (2, True)


def test_what_is_confirmed_is_not_stale_and_says_by_whom(here: Workspace) -> None:
    listed = ("stale", "--before", "2020", "--format", "json")
    assert {row["label"] for row in run_command(*listed).json["rows"]} == {"Netz A", "Netz B"}
    done = run_command("stale", "--confirm", "Netz A", "--reason", "Bericht von 2026")
    assert done.code == 0, done.stderr
    assert {row["label"] for row in run_command(*listed).json["rows"]} == {"Netz B"}
    assert labels(run_command(*NETWORKS)) == ["Netz A", "Netz B"]
    again = run_command("stale", "--confirm", "Netz B", "--reason", "Bericht von 2026")
    assert again.code == 0, again.stderr
    assert run_command(*listed).code == 1
    assert run_command("undo").code == 0
    assert {row["label"] for row in run_command(*listed).json["rows"]} == {"Netz B"}


def test_a_confirmation_needs_a_reason_without_a_persons_data(here: Workspace) -> None:
    before = sorted(here.sources())
    for reason in ("", "Tel. 0511 " + "0" * 6):
        assert run_command("stale", "--confirm", "Netz A", "--reason", reason).code == 2
    assert run_command("stale").code == 2
    assert sorted(here.sources()) == before


@pytest.mark.slow
def test_a_question_waits_for_a_change_and_answers_from_after_it(here: Workspace) -> None:
    """The tables have changed since the store was built: who builds now would read half of it."""
    asked = [sys.executable, "-m", "kgraph", *NETWORKS, "--workspace", here.folder]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    with here.change("Liste 2025") as change:
        change.replace_source("liste", {"networks": [LIST[0]]})
        process = subprocess.Popen(
            asked, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stderr
        assert b"another kgraph is changing" in process.stderr.readline()
    out, _ = process.communicate(timeout=120)
    assert labels(Answer(process.returncode, out, "")) == ["Netz A"]


# -- what it stands on -----------------------------------------------------------------------


def test_some_shipped_sources_come_with_what_they_name_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "w"
    run_command("init", str(folder), "--stands-on", "iaw-2017")
    own = open_workspace(str(folder))
    assert own.settings.stands_on == ("iaw-2017",)
    (base,) = standing(own, str(tmp_path / "base"))
    again = os.stat(os.path.join(base, "networks.csv")).st_mtime_ns
    assert standing(own, str(tmp_path / "base")) == [base]
    assert os.stat(os.path.join(base, "networks.csv")).st_mtime_ns == again
    ties = Path(base, "ties.csv").read_text().splitlines()
    assert len(ties) > 100
    assert all(",iaw-2017," in line for line in ties[1:])
    assert "reference" not in os.listdir(base)
    checked = run_command("check", "--workspace", str(folder), "--format", "json")
    assert [r for r in checked.json["rows"] if r["severity"] == "error"] == []


def test_an_unknown_source_to_stand_on_is_said_with_the_known_ones(tmp_path: Path) -> None:
    answer = run_command("init", str(tmp_path / "w"), "--stands-on", "iaw")
    assert (answer.code, "there are: drs-21-1363" in answer.stderr) == (2, True)
    assert not os.path.exists(tmp_path / "w")
    mixed = run_command("init", str(tmp_path / "w"), "--stands-on", "nothing", "--stands-on", "x")
    assert (mixed.code, "cannot be joined" in mixed.stderr) == (2, True)
    assert chosen(()) == "shipped"


def test_a_read_only_folder_answers_from_the_cache(
    here: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_writable", property(lambda _: False))
    shutil.rmtree(here.store)
    answer = run_command(*NETWORKS, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert labels(answer) == ["Netz A", "Netz B"]
    assert f"nothing may be written in {here.folder}" in answer.stderr
    assert not os.path.exists(here.store)


def test_a_damaged_store_of_a_workspace_is_built_anew(here: Workspace) -> None:
    run_command(*NETWORKS)
    for path in Path(here.store).glob("store-*/*.sst"):
        path.write_bytes(path.read_bytes()[:-1])
    answer = run_command(*NETWORKS)
    assert labels(answer) == ["Netz A", "Netz B"]
    assert "damaged" in answer.stderr


# -- a graph without Germany -----------------------------------------------------------------


REGIONS = """\
key,name,kind,parent
at-9,Wien,part-region,at
at-901,Innere Stadt,part-region,at-9
at,Österreich,supra-region,
"""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another subject with places of its own, and nothing kgraph comes with."""
    folder = tmp_path_factory.mktemp("w") / "chöre"
    asked = ("--stands-on", "nothing", "--regions", "own", "--lang", "de")
    assert run_command("init", str(folder), *asked).code == 0
    for name, text in {
        "regions": REGIONS,
        "networks": "name,kind,place,district\nChor A,association,Innere Stadt,Wien\n"
        "Chor B,association,,at-9\n",
        "ties": "from,relation,to\nChor A,cooperates-with,Chor B\n",
    }.items():
        (folder / "tables" / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def test_a_graph_of_another_country_answers_by_its_own_regions(elsewhere: Path) -> None:
    def ask(*words: str) -> list[dict[str, str]]:
        answer = run_command(*words, "--workspace", str(elsewhere), "--format", "json")
        assert answer.code == 0, answer.stderr
        rows: list[dict[str, str]] = answer.json["rows"]
        return rows

    assert [row for row in ask("check") if row["severity"] == "error"] == []
    for name in ("Österreich", "Wien"):
        assert {"Chor A", "Chor B"} <= {row["label"] for row in ask("region", name)}
    inside = [(r["label"], r["where"]) for r in ask("region", "Innere Stadt")]
    assert inside == [("Chor A", "Innere Stadt"), ("Chor B", "Wien")]
    found = ask("find", "Österreich") + ask("find", "Wien")
    assert [row["id"].rpartition("/")[2] for row in found] == ["at", "at-9"]
    assert run_command("find", "Hildesheim", "--workspace", str(elsewhere)).code == 1


def test_a_place_that_no_own_region_bears_is_told(elsewhere: Path, tmp_path: Path) -> None:
    shutil.copytree(elsewhere / "tables", tmp_path / "w" / "tables")
    shutil.copy(elsewhere / "kgraph.toml", tmp_path / "w")
    (tmp_path / "w" / "tables" / "projects.csv").write_text(
        "name,kind,place\nP,project,Hildesheim\n"
    )
    (tmp_path / "w" / "tables" / "regions.csv").write_text(REGIONS + "12,Graz,part-region,at\n")
    found = run_command("check", "--workspace", str(tmp_path / "w"), "--format", "json")
    told = [(r["severity"], r["file"], r["column"], r["value"]) for r in found.json["rows"]]
    assert ("error", "regions.csv", "id", "12") in told
    assert ("warning", "projects.csv", "place", "Hildesheim") in told


def test_own_regions_need_a_graph_that_stands_on_nothing(tmp_path: Path) -> None:
    answer = run_command("init", str(tmp_path / "w"), "--regions", "own")
    assert (answer.code, 'stands_on = "nothing"' in answer.stderr) == (2, True)


def test_official_regions_of_ones_own_take_the_place_of_the_shipped_ones(tmp_path: Path) -> None:
    run_command("init", str(tmp_path / "w"), "--stands-on", "nothing")
    shutil.copytree(resources.path("data", "regions"), tmp_path / "w" / "regions")
    own, base = open_workspace(str(tmp_path / "w")), str(tmp_path / "base")
    laender = tmp_path / "w" / "regions" / "laender.csv"
    for name in ("Niedersachsen", "Unteres Sachsen"):
        laender.write_text(laender.read_text().replace("Niedersachsen", name))
        assert standing(own, base) == [base]
        assert name in Path(base, "regions", "laender.csv").read_text()
