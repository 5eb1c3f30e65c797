"""SPARQL: the W3C forms, read-only, to this store alone, with parameters and a time limit."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import xml.etree.ElementTree
from pathlib import Path

import pytest
from conftest import Run, run_command
from hypothesis import given, settings
from hypothesis import strategies as st

from kgraph.errors import BadQuestion
from kgraph.questions.querytext import Query, filled

COUNT = "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a kg:Network }"
SAVED = {
    "register": ["row", "name", "place", "district", "state", "source", "locator"],
    "relations": ["from", "relation", "to", "role", "since", "until", "class", "source", "locator"],
    "ties": ["from", "relation", "to", "role", "since", "until", "class", "source", "locator"],
    "things": ["id", "type", "kind", "label", "alias"],
    "figures": ["source", "what", "value", "unit", "locator"],
}
#: what a saved query has after the columns of the design
MORE = {"figures": ["about", "group", "period", "qualifier"]}


def test_select_comes_in_the_result_formats_of_the_w3c(run: Run) -> None:
    count = run("sparql", COUNT, "--format", "json").json
    assert count["head"] == {"vars": ["n"]}
    number = count["results"]["bindings"][0]["n"]["value"]
    assert int(number) > 250
    assert run("sparql", COUNT, "--format", "csv").text == f"n\r\n{number}\r\n"
    assert run("sparql", COUNT, "--format", "tsv").text == f"?n\n{number}\n"
    tree = xml.etree.ElementTree.fromstring(run("sparql", COUNT, "--format", "xml").text)
    assert [node.text for node in tree.iter("{http://www.w3.org/2005/sparql-results#}literal")] == [
        number
    ]
    assert run("sparql", COUNT).text.split() == ["n", "─" * len(number), number]


def test_ask_is_answered_in_every_table_format(run: Run) -> None:
    yes, no = "ASK { ?x a kg:Network }", "ASK { ?x a kg:Nothing }"
    assert run("sparql", yes, "--format", "json").json == {"head": {}, "boolean": True}
    assert run("sparql", no, "--format", "json").json == {"head": {}, "boolean": False}
    assert b"<boolean>true</boolean>" in run("sparql", yes, "--format", "xml").stdout
    assert run("sparql", yes).text.split()[-1] == "true"
    assert (run("sparql", no).text.split()[-1], run("sparql", no).code) == ("false", 0)


CONSTRUCT = 'CONSTRUCT { ?x a kg:Network } WHERE { ?x skos:altLabel "INQA"@de . ?x a ?t }'


@pytest.mark.parametrize(
    ("form", "beginning"),
    [("nt", b"<https:"), ("turtle", b"@prefix"), ("jsonld", b"["), ("rdfxml", b"<?xml")],
)
def test_construct_comes_as_a_graph(run: Run, form: str, beginning: bytes) -> None:
    answer = run("sparql", CONSTRUCT, "--format", form)
    assert answer.code == 0
    assert answer.stdout.startswith(beginning)


def test_describe_tells_all_about_a_thing(run: Run) -> None:
    query = "DESCRIBE <https://w3id.org/kgraph/id/programme/initiative-neue-qualitaet-der-arbeit>"
    lines = run("sparql", query, "--format", "nt").text.splitlines()
    assert any('"Initiative Neue Qualität der Arbeit"@de' in line for line in lines)


def test_a_graph_does_not_fit_a_table_format_nor_a_table_a_graph_format(run: Run) -> None:
    for query, form in ((CONSTRUCT, "csv"), (COUNT, "turtle")):
        answer = run("sparql", query, "--format", form)
        assert (answer.code, answer.stdout) == (2, b"")
        assert "choose a format" in answer.stderr


def test_a_query_is_a_text_a_file_or_standard_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text("\ufeff" + COUNT, encoding="utf-8")
    answers = {
        run("sparql", COUNT, "--format", "csv").text,
        run("sparql", str(tmp_path / "q.rq"), "--format", "csv").text,
        run("sparql", "-", "--format", "csv", input=COUNT.encode()).text,
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    "question",
    [
        (),
        (COUNT, "--saved", "ties"),
        ("--saved", "unknown"),
        ("no-such-file.rq",),
        ("\x00",),
        ("x" * 10_000,),
        ("",),
        ("# only a comment\n",),
        ("SELECT { nonsense }",),
        ("SELECT \udcff { }",),
        (COUNT, "--param", "novalue"),
        (COUNT, "--param", "a b=c"),
        (COUNT, "--format", "docx"),
    ],
)
def test_what_is_no_query_is_refused_without_an_answer(run: Run, question: tuple[str, ...]) -> None:
    answer = run("sparql", *question)
    assert (answer.code, answer.stdout) == (2, b"")


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "delete where { ?s ?p ?o }",
        "PREFIX a: <http://a/>\n# hm\nDELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "LOAD <http://example.org/x>",
        "CLEAR ALL",
        "DROP GRAPH <a:a>",
        "WITH <a:a> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_updates_are_refused(run: Run, update: str) -> None:
    answer = run("sparql", update + "\n")
    assert answer.code == 2
    assert "kgraph only reads" in answer.stderr


U = "<http://127.0.0.1:9/>"


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT * {{ SERVICE {U} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ sErViCe SILENT {U} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ SERVICE # comment\n {U} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ # comment\rSERVICE {U} {{ ?s ?p ?o }} }}",
        f'SELECT * {{ BIND("""a\\"""" AS ?q) SERVICE {U} {{ ?s ?p ?o }} BIND("" AS ?z) }}',
        f"PREFIX e: <e:> SELECT * {{ OPTIONAL {{ ?s e:a\\# ?o }} SERVICE {U} {{ ?s ?p ?o }} }}",
        f"PREFIX e: <e:> SELECT * {{ ?s e:a\\' ?o SERVICE {U} {{ ?s ?p ?o }} ?s e:a\\' ?x }}",
        f"SELECT * {{ ?s ?p 1SERVICE {U} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p trueSERVICE {U} {{ ?s ?p ?o }} }}",
        f"PREFIX : {U} SELECT * {{ SERVICE :x {{ ?s ?p ?o }} }}",
        f"PREFIX : {U} SELECT * {{ SERVICE:x {{ ?s ?p ?o }} }}",
        f"PREFIX : {U} PREFIX SERVICE: <http://e/> SELECT * {{ SERVICE:x {{ ?s ?p ?o }} }}",
        f"PREFIX : {U} SELECT * {{ ?s ?p ?o FILTER(1<2)SERVICE#c>\n:x {{ ?s ?p ?o }} }}",
        f'PREFIX : {U} SELECT * {{ FILTER(1<2)#>"""\nSERVICE :x {{ ?s ?p ?o }} #"""\n}}',
        f"SELECT * {{ BIND({U} AS ?x) SERVICE ?x {{ ?s ?p ?o }} }}",
        f"ASK {{ {{ SELECT * {{ SERVICE {U} {{ ?s ?p ?o }} }} }} }}",
    ],
)
def test_other_endpoints_are_not_asked_however_service_is_spelled(query: str) -> None:
    with pytest.raises(BadQuestion, match="--allow-network"):
        Query(query)
    Query(query, allow_network=True)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service a kg:Network }",
        "SELECT $service { $service a kg:Network }",
        "SELECT ?myService { ?myService a kg:Network }",
        'SELECT * { ?x rdfs:label "SERVICE" }',
        "SELECT * { ?x rdfs:label '''a\n SERVICE <http://e/> '''@de }",
        "SELECT * { ?x a schema:Service ; schema:service-type ?t ; <http://e/SERVICE> ?y }",
        "SELECT * { ?x ?p ?o # no SERVICE here\n}",
    ],
)
def test_the_word_alone_is_no_service(query: str) -> None:
    assert Query(query).text == query


def test_a_refused_service_opens_no_connection_and_answers_nothing(run: Run) -> None:
    answer = run("sparql", f"SELECT * {{ SERVICE {U} {{ ?s ?p ?o }} }}")
    assert (answer.code, answer.stdout) == (2, b"")
    assert "--allow-network" in answer.stderr


def test_an_allowed_service_that_is_closed_is_an_unusable_endpoint(run: Run) -> None:
    query = f"SELECT * {{ SERVICE {U} {{ ?s ?p ?o }} }}"
    answer = run("sparql", query, "--allow-network", "--format", "csv")
    assert (answer.code, answer.stdout) == (5, b"")
    assert answer.stderr.startswith("kgraph: the query failed:")


def test_a_query_that_takes_too_long_is_stopped(run: Run) -> None:
    # a second of work: the engine goes on with what was given up (kgraph.store.within)
    query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d a kg:Network }"
    answer = run("sparql", query, "--timeout", "0.1")
    assert (answer.code, answer.stdout) == (5, b"")
    assert "stopped after 0.1 s" in answer.stderr


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("SELECT ?x { ?x ?p ?v }", "SELECT ?x { ?x ?p <urn:v> }"),
        ("SELECT ?v ?x { ?x ?p $v }", "SELECT (<urn:v> AS ?v) ?x { ?x ?p <urn:v> }"),
        (
            "SELECT (COUNT(?v) AS ?n) { ?v ?p ?vv } GROUP BY ?v",
            "SELECT (COUNT(<urn:v>) AS ?n) { <urn:v> ?p ?vv } GROUP BY (<urn:v>)",
        ),
        (
            "SELECT ?x { ?x ?p ?o } ORDER BY $v DESC(?v) LIMIT 3",
            "SELECT ?x { ?x ?p ?o } ORDER BY (<urn:v>) DESC(<urn:v>) LIMIT 3",
        ),
        ("SELECT * { ?x ?p '?v' } # ?v", "SELECT * { ?x ?p '?v' } # ?v"),
        (
            "SELECT ?x { { SELECT ?x ?v { ?x ?p ?v } } }",
            "SELECT ?x { { SELECT ?x (<urn:v> AS ?v) { ?x ?p <urn:v> } } }",
        ),
    ],
)
def test_a_parameter_stands_wherever_its_variable_stands(query: str, text: str) -> None:
    assert filled(query, {"v": "<urn:v>"}) == text


@settings(max_examples=50, deadline=None)
@given(st.text())
def test_filling_and_checking_never_fail_otherwise(text: str) -> None:
    assert filled(text, {}) == text
    filled(text, {"v": "<urn:v>"})
    with contextlib.suppress(BadQuestion):
        Query(text)


def test_a_parameter_is_a_name_resolved_like_in_all_commands(run: Run) -> None:
    query = """# parameter network: thing
        SELECT ?label { ?network kg:kind ?k ; skos:prefLabel ?label }"""
    name = "network=Fachkräfteallianz Ostwürttemberg"
    answer = run("sparql", query, "--param", name, "--format", "csv")
    assert answer.rows == [{"label": "Fachkräfteallianz Ostwürttemberg"}]
    assert run("sparql", query, "--format", "csv").code == 2
    assert run("sparql", query, "--param", "network=No such thing at all").code == 3


@pytest.mark.parametrize("value", ['" } #', "'; DROP", "{", "\\", "\n", "x" * 10_000, "\u202e"])
def test_a_text_parameter_is_a_value_and_never_code(run: Run, value: str) -> None:
    query = "SELECT ?given { ?x a kg:Network } LIMIT 1"
    answer = run("sparql", query, "--param", f"given={value}", "--format", "json")
    assert answer.json["results"]["bindings"][0]["given"]["value"] == value


def test_the_limit_bounds_the_table_for_people_and_says_of_how_many(run: Run) -> None:
    text = run("sparql", "--saved", "register", "--limit", "2").text
    assert text.splitlines()[-1] == "2 of 269 rows; show more with --limit"


def test_nothing_found_says_so(run: Run) -> None:
    answer = run("sparql", "SELECT ?x { ?x a kg:Nothing }")
    assert (answer.code, answer.stdout, answer.stderr) == (1, b"", "kgraph: nothing found\n")


def test_the_saved_queries_are_listed_with_what_they_answer(run: Run) -> None:
    text = run("sparql", "--list").text
    for name in SAVED:
        assert f"{name}\n  " in text


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_query_has_the_columns_of_the_design(run: Run, name: str) -> None:
    answer = run("sparql", "--saved", name, "--format", "csv")
    assert answer.code == 0
    assert list(answer.rows[0]) == SAVED[name] + MORE.get(name, [])
    assert len(answer.rows) > 250


def test_relations_hold_the_ties_and_the_structure(run: Run) -> None:
    relations = run("sparql", "--saved", "relations", "--format", "csv").rows
    ties = run("sparql", "--saved", "ties", "--format", "csv").rows

    def key(row: dict[str, str]) -> tuple[str, ...]:
        return tuple(row.values())

    assert sorted(key(row) for row in relations if row["class"] == "tie") == sorted(map(key, ties))
    assert {row["class"] for row in relations} == {"tie", "structure"}
    assert {"member-of", "partner-in", "runs", "supports"} <= {row["relation"] for row in ties}
    assert {"seated-in", "within", "part-of"} <= {row["relation"] for row in relations}


@pytest.mark.parametrize("name", ["relations", "ties", "figures", "register"])
def test_every_row_of_a_saved_query_has_its_source_and_place(run: Run, name: str) -> None:
    for row in run("sparql", "--saved", name, "--format", "csv").rows:
        assert row["source"], row
        assert row["locator"].startswith(("line=", "row=", "page=")), row


def test_things_are_complete_and_have_one_row_without_alias_each(run: Run) -> None:
    rows = run("sparql", "--saved", "things", "--format", "csv").rows
    bare = [row["id"] for row in rows if not row["alias"]]
    assert len(bare) == len(set(bare)) == len({row["id"] for row in rows})
    assert {row["type"] for row in rows} == {
        "Network", "Institution", "Project", "Programme", "Event", "Region", "Topic",
        "TargetGroup", "Source",
    }  # fmt: skip
    assert [row for row in rows if not row["label"]] == []


def test_results_for_excel_begin_with_a_byte_order_mark(run: Run) -> None:
    answer = run("sparql", "--saved", "register", "--format", "csv", "--bom")
    assert answer.stdout.startswith(b"\xef\xbb\xbfrow,name,")
    rows = list(csv.reader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline="")))
    assert len(rows) == 270


def test_from_names_the_source_to_look_at(run: Run) -> None:
    query = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/kgraph/graph/{}> {{ ?s kg:row ?o }}"
    counts = [
        run("sparql", query.format(source), "--format", "csv").rows[0]["n"]
        for source in ("drs-21-1363", "iaw-2017")
    ]
    assert counts == ["269", "0"]


def test_the_address_in_a_query_is_not_looked_at(run: Run) -> None:
    query = "SELECT ?s FROM <http://127.0.0.1:9/data> { ?s ?p ?o }"
    assert json.loads(run("sparql", query, "--format", "json").stdout)["results"]["bindings"] == []


def test_the_query_command_answers_an_endpoint_address_like_any_store() -> None:
    answer = run_command("sparql", COUNT, "--store", "http://127.0.0.1:9/")
    assert answer.code == 5
