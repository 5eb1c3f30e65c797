"""The command line, Python and `asking` take the same options and give the same answers."""

from __future__ import annotations

import inspect
from typing import Any

import click
import pandas
import pytest
from conftest import Run

import kgraph
from kgraph import metrics, projections
from kgraph.api import Graph
from kgraph.asking import limits, registry
from kgraph.asking.registry import QUESTIONS, ask, parameters
from kgraph.cli import main
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph

#: commands that put no question to one graph: they write, build, read tables, compare, or help;
#: a question in plain words is asked as one of the others
NO_QUESTIONS = {
    "ask", "frage",
    "site", "help", "completion", "build", "check", "read", "diff", "clean", "publish", "ontology",
    "init", "status", "log", "undo", "retire", "add", "mapping", "template",
    "review", "attach",
}  # fmt: skip
#: options about which graph is asked, in which language, and the form of what is handed out
OF_THE_DOOR = {
    "workspace", "data", "add", "store", "lang", "format", "limit", "bom", "excel", "output",
    "open", "folder", "help",
}  # fmt: skip
#: what only the command has: it writes judgements, lists what is saved, reads kept documents
ONLY_COMMAND = {
    "dedupe": {"judge", "reason", "undo"},
    "stale": {"confirm", "reason"},
    "show": {"quote"},
    "sparql": {"list"},
}
#: what a question needs and a command does not when it does its own instead (`stale --confirm`)
NEEDED_TO_ASK = {("stale", "before")}
#: Python names a saved query like a text, and gives its parameters as keywords
NOT_IN_PYTHON = {"sparql": {"saved", "param"}}
#: questions whose form is a choice of its own
OWN_FORM = {"export": {"format", "bom"}, "report": {"format"}}


@pytest.fixture(scope="module")
def opened(shipped: str) -> Graph:
    return kgraph.open(store=shipped)


def words_of(command: click.Command, name: str) -> dict[str, click.Parameter]:
    """What a command takes for its question, by the long name of the option."""
    found = {
        max(p.opts, key=len).lstrip("-").replace("-", "_"): p
        for p in command.params
        if isinstance(p, click.Option)
    }
    found |= {str(p.name): p for p in command.params if isinstance(p, click.Argument)}
    outside = OF_THE_DOOR - OWN_FORM.get(name, set()) | ONLY_COMMAND.get(name, set())
    return {word: p for word, p in found.items() if word not in outside}


#: the words that a command needs at least
NEEDED = {
    "report": ["region", "x"],
    "export": ["csv"],
    "view": ["map"],
    "stale": ["--before", "2020"],
}


def defaults_of(command: click.Command, name: str) -> dict[str, Any]:
    """What a command hands on for options that are not given."""
    words = [p for p in command.params if isinstance(p, click.Argument) and p.required]
    # a command keeps its help option as the first context names it: -h is main's
    parent = click.Context(main, **main.context_settings)
    context = command.make_context(name, list(NEEDED.get(name, ["x"] * len(words))), parent)
    return context.params


def commands() -> list[str]:
    return [name for name in main.list_commands(click.Context(main)) if name not in NO_QUESTIONS]


@pytest.mark.parametrize("name", commands())
def test_a_command_asks_what_its_question_takes(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    asked, taken = words_of(command, name), parameters(name)
    assert set(asked) == set(taken)
    defaults = defaults_of(command, name)
    for word, parameter in asked.items():
        if isinstance(parameter, click.Option) and (name, word) in NEEDED_TO_ASK:
            assert taken[word].default is inspect.Parameter.empty, word
        elif isinstance(parameter, click.Option) and not parameter.required:
            assert (defaults[str(parameter.name)] or None) == (taken[word].default or None), word


@pytest.mark.parametrize("name", QUESTIONS)
def test_python_asks_what_the_question_takes(name: str) -> None:
    method = inspect.signature(getattr(Graph, name)).parameters
    for word, parameter in parameters(name).items():
        if word not in NOT_IN_PYTHON.get(name, set()):
            assert word in method
            if (name, word) != ("sparql", "query"):
                assert method[word].default == parameter.default, word


def test_every_question_is_a_command_or_part_of_one() -> None:
    assert set(QUESTIONS) - set(commands()) == {"missing"}  # an option of the command region


def test_the_words_to_choose_from_are_those_of_the_measures() -> None:
    assert tuple(projections.PROJECTIONS) == limits.PROJECTIONS
    assert set(limits.MEASURES) == set(metrics.MEASURES)


SAME = [
    ("find", ["Pflege"], {}),
    ("find", ["fachkraeftebuendnis"], {"type": "Network"}),
    ("show", ["LK Hildesheim"], {}),
    ("who", ["Fachkräfteallianz Ostwürttemberg"], {}),
    ("who", ["Weserbergland AG"], {"kind": "Project", "at": "2020"}),
    ("who", ["Goethe-Universität"], {"rollup": True, "relation": "part-of"}),
    ("who", ["INQA-Netzwerkbüro"], {"hops": 2, "role": "partner"}),
    ("connect", ["Landkreis Schaumburg", "Region Hannover"], {"max_hops": 3, "paths": 2}),
    ("connect", ["IWAK", "Xeem GmbH"], {"via": "Event", "avoid": ["jobcenter"]}),
    ("connect", ["IWAK", "Xeem GmbH"], {"source": "hessen-2024", "through_regions": True}),
    ("common", ["Landkreis Schaumburg", "Landkreis Nienburg"], {}),
    ("why", ["Weserbergland AG", "JOWOMO"], {}),
    ("introduce", ["Landkreis Schaumburg", "Landkreis Hildesheim"], {}),
    ("region", ["Landkreis Hildesheim"], {}),
    ("region", ["Leine-Weser"], {"missing": True}),
    ("central", [], {"projection": "networks", "by": "closeness"}),
    ("central", [], {"hub_share": 0.2, "weights": "count", "all": True, "robust": 2}),
    ("brokers", [], {"by": "kind", "roll_up": True, "keep_hubs": True, "projection": "regions"}),
    ("communities", [], {"projection": "networks", "seed": 3}),
    ("gaps", [], {"region": "Landkreis Hildesheim"}),
    ("gaps", [], {"region": "Saarland", "detail": True}),
    ("similar", ["FaReHi"], {}),
    ("transfer", ["Hessen"], {}),
    ("assess", ["Landkreis Holzminden"], {}),
    ("stale", [], {"before": "2020", "type": ["Network", "Project"]}),
    ("dedupe", ["Fachkräfteallianz Hannover"], {"least": 60}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "words", "options"), SAME)
def test_command_and_python_give_the_same_rows(
    opened: Graph, run: Run, name: str, words: list[str], options: dict[str, Any]
) -> None:
    answer = run(name, *words, *as_arguments(options), "--format", "json", "--lang", "en")
    rows = by_hop(answer.json["rows"]) if name == "connect" else answer.json["rows"]
    frame = getattr(opened, name)(*words, **options)
    columns = list(frame.columns)
    assert [[plain(row[c]) for c in columns] for row in rows] == [
        [plain(cell) for cell in row] for row in frame.itertuples(index=False, name=None)
    ]
    assert rows


def as_arguments(options: dict[str, Any]) -> list[str]:
    """Options as they are written in a shell."""
    found = []
    for name, value in options.items():
        flag = "--" + name.replace("_", "-")
        if value is True:
            found.append(flag)
        else:
            values = value if isinstance(value, list) else [value]
            found += [word for one in values for word in (flag, str(one))]
    return found


def by_hop(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"chain": chain, "hop": hop, **values}
        for chain, row in enumerate(rows, start=1)
        for hop, values in enumerate(row["hops"], start=1)
    ]


def plain(cell: Any) -> Any:
    """A cell of JSON or of a frame: places as pairs, things as their labels."""
    if isinstance(cell, list):
        return [plain(part) for part in cell]
    if isinstance(cell, dict):
        return cell.get("label") or (cell["source"], cell["locator"])
    if isinstance(cell, tuple):
        return tuple(cell)
    return None if pandas.isna(cell) else getattr(cell, "item", lambda: cell)()


def test_python_draws_the_page_of_the_command(
    opened: Graph, run: Run, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("view", "ego", "Hochschule Weserbergland", "--lang", "en").text.startswith("out")
    written = tmp_path / "out" / "ego-hochschule-weserbergland.html"
    assert opened.view("ego", "Hochschule Weserbergland") == written.read_text(encoding="utf-8")


def test_python_exports_the_files_of_the_command(opened: Graph, run: Run, tmp_path: Any) -> None:
    run("export", "csv", str(tmp_path), "--scope", "ties", "--parallel", "merge", "--lang", "en")
    files = opened.export("csv", scope="ties", parallel="merge")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == files


def test_an_empty_frame_has_the_columns_and_the_reason(opened: Graph) -> None:
    frame = opened.why("IWAK", "Xeem GmbH")
    assert list(frame.columns)[:2] == ["relation", "reading"]
    assert "no source joins" in frame.attrs["notes"][0]


@pytest.mark.parametrize("name", registry._COLUMNS)
def test_the_columns_of_a_question_without_answer_are_named(name: str) -> None:
    assert len(registry.columns(name)) >= 2


@pytest.mark.parametrize(
    ("question", "words", "options", "message"),
    [
        ("who", ["IWAK"], {"hops": 3}, "hops is 3; it must be from 1 to 2"),
        ("connect", ["IWAK", "HAWK"], {"paths": 0}, "paths is 0"),
        ("connect", ["IWAK", "HAWK"], {"max_hops": 13}, "max_hops is 13"),
        ("connect", ["IWAK", "HAWK"], {"source": "nope"}, "no source 'nope'"),
        ("region", ["IWAK"], {}, "is no region"),
        ("missing", ["IWAK"], {}, "is no region"),
        ("central", [], {"by": "beauty"}, "no measure 'beauty'; there are: degree"),
        ("central", [], {"projection": "x"}, "no projection 'x'"),
        ("central", [], {"hub_share": 2.0}, "hub_share is 2.0; it must be from 0.01 to 1.0"),
        ("brokers", [], {"by": "degree"}, "no grouping 'degree'"),
        ("brokers", [], {"robust": -1}, "robust is -1"),
        ("communities", [], {"weights": "x"}, "no weights 'x'"),
        ("stale", ["2020"], {"type": "Topic"}, "no type 'Topic'"),
        ("dedupe", [], {"least": 101}, "least is 101"),
        ("sparql", ["ASK {}"], {"timeout": 0.0}, "timeout is 0.0"),
        ("sparql", [], {}, "give either a query"),
        ("view", ["ego", "IWAK"], {"hops": 7}, "hops is 7"),
        ("view", ["map", "IWAK"], {}, "takes no name"),
        ("who", ["IWAK"], {"via": "x"}, "'who' has no option 'via'"),
        ("who", ["IWAK", "HAWK"], {}, "'who': too many positional arguments"),
        ("who", [], {}, "'who': missing a required argument: 'name'"),
        ("guess", [], {}, "no question 'guess'; there are: find"),
    ],
)
def test_what_cannot_be_asked_is_said(
    graph: StoredGraph, question: str, words: list[str], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(BadQuestion) as caught:
        ask(graph, question, *words, **options)
    assert message in str(caught.value)


def test_a_question_is_asked_by_its_name(graph: StoredGraph) -> None:
    table = ask(graph, "brokers", by="kind", projection="regions")
    assert table.columns[5] == "group"
    assert ask(graph, "stale", "2020", type="network").rows == (
        ask(graph, "stale", "2020", type=["Network"]).rows
    )
    assert list(parameters("brokers"))[:2] == ["by", "all"]
    assert parameters("brokers")["projection"].default == "actors"
