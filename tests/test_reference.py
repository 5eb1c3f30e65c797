"""Who is responsible where: reference facts beside the documents, never among them."""

from __future__ import annotations

import csv
import importlib.util
import shutil
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT, Run, Tables

from kgraph import terms
from kgraph.graph.responsible import Responsible, all_responsible, in_district, of_body
from kgraph.graph.stored import StoredGraph
from kgraph.readers.listing import REFERENCE_FILES, input_files
from kgraph.readers.tables import load
from kgraph.store import place

DATA = ROOT / "data" / "reference"
SHARED = ROOT.parent / "shared" / "reference"
KREISE = ROOT / "data" / "regions" / "kreise.csv"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def region(key: str) -> str:
    return f"{terms.ID}region/{key}"


@pytest.fixture(scope="module")
def everything(graph: StoredGraph) -> list[Responsible]:
    return all_responsible(graph)


# -- the tables ------------------------------------------------------------------------------


def test_the_tables_hold_79_ihk_53_hwk_150_agencies_and_405_jobcenter() -> None:
    found = Counter(row["kind"] for row in rows(DATA / "bodies.csv"))
    assert found == {"ihk": 79, "hwk": 53, "employment-agency": 150, "jobcenter": 405}


def test_all_400_districts_have_ihk_hwk_and_agency_and_all_but_straubing_a_jobcenter(
    everything: list[Responsible],
) -> None:
    kreise = {region(row["key"]) for row in rows(KREISE)}
    assert len(kreise) == 400
    for kind in ("ihk", "hwk", "employment-agency"):
        assert {one.district for one in everything if one.kind == kind} == kreise
    covered = {one.district for one in everything if one.kind == "jobcenter"}
    assert kreise - covered == {region("09263")}


def test_every_statement_is_in_the_graph_with_its_row_as_place(
    everything: list[Responsible],
) -> None:
    stated = rows(DATA / "responsible.csv")
    assert len(everything) == len(stated) == 1620
    for one in everything:
        for source, locator in one.evidence:
            row = stated[int(locator.removeprefix("row=")) - 2]
            assert source in (row["source"], row["also"])
            assert region(row["district_key"]) == one.district


def test_what_is_derived_stands_on_the_compilation_and_says_how(
    everything: list[Responsible],
) -> None:
    derived = [one for one in everything if one.is_derived]
    assert len(derived) == 739
    assert {source for one in derived for source, _ in one.evidence} == {"kgraph-2026-11"}
    assert all(one.how for one in derived)
    stated = [one for one in everything if not one.is_derived]
    assert "kgraph-2026-11" not in {source for one in stated for source, _ in one.evidence}


def test_every_reference_is_of_a_kind_of_its_own_and_used() -> None:
    sources = {row["id"]: row["kind"] for row in rows(DATA / "sources.csv")}
    assert all(kind.startswith("reference-") for kind in sources.values())
    named = {row[c] for row in rows(DATA / "responsible.csv") for c in ("source", "also")}
    named |= {row["source"] for row in rows(DATA / "bodies.csv")}
    bases = (row["basis"].split("|") for row in rows(DATA / "derivations.csv"))
    named |= {basis for own in bases for basis in own}
    assert named - {""} == set(sources)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tool", ROOT / "tools" / "make_reference.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tables_are_what_the_tool_makes_of_the_facts(tool: ModuleType, tmp_path: Path) -> None:
    if not SHARED.is_dir():
        pytest.skip("the folder of facts is not beside the checkout")
    assert tool.main([str(SHARED), str(tmp_path)]) == 0
    for name in ("bodies.csv", "responsible.csv"):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("whole", ("", "")),
        ("part: all but Papenburg", ("ohne Papenburg", "all but Papenburg")),
        (
            "part: all but the former Kreis Biedenkopf",
            ("ohne den ehemaligen Kreis Biedenkopf", "all but the former Kreis Biedenkopf"),
        ),
        ("part: Hattingen and Witten", ("Hattingen und Witten", "Hattingen and Witten")),
        (
            "part: Nord, Gemeinden not stated",
            ("Nord, Gemeinden nicht genannt", "Nord, Gemeinden not stated"),
        ),
    ],
)
def test_parts_of_districts_are_said_in_both_languages(
    tool: ModuleType, text: str, said: tuple[str, str]
) -> None:
    assert tool.part(text) == said


# -- apart from the documents ----------------------------------------------------------------


def test_counts_of_what_documents_name_do_not_meet_the_reference(graph: StoredGraph) -> None:
    documents = {row["id"] for row in rows(ROOT / "data" / "institutions.csv")}
    classes = graph.store.match(None, terms.TYPE, terms.KG + "Institution")
    found = {quad.subject.value.rpartition("/")[2] for quad in classes}
    assert found == documents - {"bmas"}  # judged to be the ministry
    assert not any(found_id.startswith("ref-") for found_id in found)


def test_a_responsibility_is_no_statement_no_tie_and_joins_nothing(graph: StoredGraph) -> None:
    nodes = {q.subject.value for q in graph.store.match(None, terms.TYPE, terms.RESPONSIBILITY)}
    for kind in (terms.STATEMENT, terms.TIE):
        assert not nodes & {q.subject.value for q in graph.store.match(None, terms.TYPE, kind)}
    ends = {
        end for quad in graph.store.match(None, terms.TIED_TO)
        for end in (quad.subject.value, quad.object.value)
    }  # fmt: skip
    assert not any(terms.is_reference(end) for end in ends)


def test_saved_queries_of_statements_and_things_list_nothing_of_the_reference(run: Run) -> None:
    for query in ("relations", "ties", "things"):
        text = run("sparql", "--saved", query, "--format", "csv").text
        assert "ref-" not in text
        assert "responsible-for" not in text


def test_a_body_that_a_document_names_by_its_full_name_is_that_body(graph: StoredGraph) -> None:
    hameln = f"{terms.ID}institution/agentur-fuer-arbeit-hameln"
    found = {graph.label(one.district) for one in of_body(graph, hameln)}
    assert {"Landkreis Schaumburg", "Landkreis Holzminden", "Landkreis Hameln-Pyrmont"} <= found
    assert graph.kept(f"{terms.ID}institution/ref-agentur-234") == hameln


def test_a_document_may_state_a_responsibility_of_its_own(tables: Tables) -> None:
    tables(
        institutions="name,kind,source,locator\nJobcenter Hof,jobcenter,plan,3\n",
        ties="from,relation,to,source,locator\nJobcenter Hof,responsible-for,region/09464,plan,4\n",
        sources="id,title,publisher\nplan,Plan,Stadt Hof\n",
    ).build()
    row = tables.run("who", "institution/jobcenter-hof", "--format", "json").json["rows"][0]
    assert (row["label"], row["relation"]) == ("Hof", "responsible-for")
    assert row["evidence"] == [{"source": "plan", "locator": "line=3,4"}]


def test_a_tie_to_a_body_that_no_table_names_is_an_error_with_advice(tables: Tables) -> None:
    tables(
        networks="name,kind\nBund,alliance\n",
        ties="from,relation,to\nref-ihk-hannover,member-of,Bund\n",
    )
    (finding,) = tables.findings()
    assert (finding.column, finding.value) == ("from", "ref-ihk-hannover")
    assert "Add a row for it to institutions" in finding.advice


# -- rules on rows ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "column", "message"),
    [
        ("responsible", "01001", "99999", "district_key", "is no official key"),
        ("responsible", "ref-ihk-flensburg", "ref-ihk-nowhere", "body", "is no code of this list"),
        ("responsible", "stated,ihk-f", "derived,ihk-f", "confidence", "does not fit"),
        ("responsible", "stated,ihk-f", "guessed,ihk-f", "confidence", "is no code of this list"),
        ("responsible", "ihk-flensburg-2020", "hearsay", "source", "is not in the table sources"),
        ("bodies", "ref-ihk-ulm,ihk", "ref-ihk-ulm,company", "kind", "is no code of this list"),
        ("derivations", "bv-pfalz-seite", "hearsay", "basis", "names no reference"),
    ],
)
def test_wrong_rows_are_found_with_file_row_and_column(
    tmp_path: Path, file: str, old: str, new: str, column: str, message: str
) -> None:
    from kgraph.pipeline.reading import official
    from kgraph.pipeline.reference import read_reference

    for name in REFERENCE_FILES:
        text = (DATA / f"{name}.csv").read_text(encoding="utf-8")
        if name == file:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    _, gazetteer = official()
    _, findings = read_reference(str(tmp_path), gazetteer, load)
    assert {finding.severity for finding in findings} == {"error"}
    assert any(
        (f.file, f.column) == (f"reference/{file}.csv", column) and message in f.message
        for f in findings
    )


def test_own_regions_without_a_reference_beside_them_have_none(tmp_path: Path) -> None:
    from kgraph.pipeline.reading import official
    from kgraph.pipeline.reference import read_reference

    _, gazetteer = official()
    found, findings = read_reference(str(tmp_path / "reference"), gazetteer, load)
    assert (found.ids, findings) == (frozenset(), [])


def test_a_reference_that_lacks_a_table_or_is_no_utf8_is_an_error(tmp_path: Path) -> None:
    from kgraph.pipeline.reading import official
    from kgraph.pipeline.reference import read_reference

    _, gazetteer = official()
    for name in REFERENCE_FILES[:-1]:
        (tmp_path / f"{name}.csv").write_bytes((DATA / f"{name}.csv").read_bytes())
    _, [missing] = read_reference(str(tmp_path), gazetteer, load)
    assert (missing.severity, missing.file) == ("error", "reference/responsible.csv")
    assert missing.message == "cannot be read: No such file or directory"
    (tmp_path / "responsible.csv").write_bytes(b"body\nK\xf6ln\n")
    _, [broken] = read_reference(str(tmp_path), gazetteer, load)
    assert (broken.severity, broken.file) == ("error", "reference/responsible.csv")
    assert broken.message.startswith("cannot be read: it is no CSV in UTF-8")


def test_the_reference_is_an_input_so_a_change_of_it_makes_the_store_stale(shipped: str) -> None:
    signature = place.current(shipped)
    assert signature is not None
    read = set(signature["files"])
    assert {str(DATA / f"{name}.csv") for name in REFERENCE_FILES} <= read
    assert read == set(input_files([str(ROOT / "data")]))


# -- answers ---------------------------------------------------------------------------------


def test_a_region_ends_with_who_is_responsible_and_where_that_stands(run: Run) -> None:
    notes = run("region", "LK Schaumburg", "--lang", "de", "--format", "json").json["notes"]
    assert notes[-2] == (
        "Zuständig: IHK Hannover, HWK Hannover, Agentur für Arbeit Hameln, "
        "Jobcenter Schaumburg [abgeleitet]"
    )
    assert "IHK Hannover: wikipedia-ihk-hannover, Tabellenzeile 34" in notes[-1]


def test_two_bodies_of_one_district_are_both_said_with_their_part(run: Run) -> None:
    notes = run("region", "Main-Taunus-Kreis", "--format", "json").json["notes"]
    assert notes[-2].startswith(
        "Responsible: IHK Frankfurt am Main (all but Hochheim am Main) and "
        "IHK Wiesbaden (Hochheim am Main), HWK Frankfurt-Rhein-Main, "
    )


def test_a_district_without_a_body_says_that_it_is_not_covered(run: Run) -> None:
    for lang, said in (("en", "Jobcenter: not covered"), ("de", "Jobcenter: nicht erfasst")):
        notes = run("region", "Straubing", "--lang", lang, "--format", "json").json["notes"]
        assert notes[-2].endswith(said)


def test_berlin_has_its_three_agencies_and_twelve_jobcenter(graph: StoredGraph) -> None:
    found = Counter(one.kind for one in in_district(graph, region("11000")))
    assert found == {"ihk": 1, "hwk": 1, "employment-agency": 3, "jobcenter": 12}


def test_a_body_that_no_document_names_says_so_and_which_unnamed_one_it_could_be(run: Run) -> None:
    answer = run("who", "IHK Hannover", "--format", "json").json
    assert len(answer["rows"]) == 9
    assert {row["relation"] for row in answer["rows"]} == {"responsible-for"}
    assert answer["notes"][:2] == [
        "No document names this body; what is said of it is reference.",
        "Seat: Hannover (by reference)",
    ]
    assert "IHK (FaReHi) in Landkreis Hildesheim" in answer["notes"][2]


def test_the_unnamed_ihk_of_farehi_stays_unnamed_and_is_a_maybe_in_dedupe(
    run: Run, graph: StoredGraph
) -> None:
    farehi = f"{terms.ID}institution/ihk-farehi"
    assert graph.kept(farehi) == farehi
    found = run("dedupe", "IHK (FaReHi)", "--format", "json").json["rows"]
    pairs = [(row["b"]["label"], row["score"], row["why"], row["verdict"]) for row in found]
    why = "same kind, and the district of both: Landkreis Hildesheim"
    assert pairs == [("IHK Hannover", None, why, None)]


def test_missing_partners_name_the_body_that_could_fill_the_place(run: Run) -> None:
    found = run("region", "LK Schaumburg", "--missing", "--format", "json").json["rows"]
    could = {row["kind"]: row["responsible"] for row in found}
    assert could["ihk"] == ["IHK Hannover"]
    assert could["jobcenter"] == ["Jobcenter Schaumburg [derived]"]
    assert could["bank"] == []
    gaps = run("gaps", "--region", "Saarland", "--format", "json").json["rows"]
    assert all("IHK des Saarlandes" in row["responsible"] for row in gaps)


def test_names_that_documents_print_come_before_those_of_references(run: Run) -> None:
    found = run("find", "Schaumburg", "--format", "json").json["rows"]
    assert found[-1]["label"] == "Jobcenter Schaumburg"
    title = run("who", "IHK-Darmstadt").text
    assert title.startswith("IHK-Darmstadt (Institution)")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("IHK Köln", "IHK zu Köln"),
        (
            "Industrie- und Handelskammer für München und Oberbayern",
            "IHK für München und Oberbayern",
        ),
        ("Handwerkskammer Region Stuttgart", "HWK Region Stuttgart"),
        ("Arbeitsagentur Nagold-Pforzheim", "Agentur für Arbeit Nagold-Pforzheim"),
        ("Jobcenter Landkreis Kassel", "Jobcenter Landkreis Kassel"),
        ("IHK Stade", "IHK Elbe-Weser"),
    ],
)
def test_bodies_are_found_by_the_names_people_use(run: Run, typed: str, meant: str) -> None:
    assert run("show", typed).text.startswith(f"{meant} (Institution)")


def test_a_name_that_a_town_and_the_district_around_it_share_is_asked_back(run: Run) -> None:
    answer = run("who", "Jobcenter Kassel")
    assert answer.code == 3
    assert "Jobcenter Kassel, Stadt" in answer.stderr
    assert "Jobcenter Landkreis Kassel" in answer.stderr


def test_the_map_says_where_the_responsible_jobcenter_is_unnamed(graph: StoredGraph) -> None:
    from kgraph.graph.responsible import Named

    named = Named(graph)
    found = {key: named.jobcenter(region(key)) for key in ("03254", "03257", "09162")}
    assert found == {"03254": 1, "03257": 1, "09162": 0}


def test_the_map_says_of_each_of_the_400_kreise_who_is_responsible_or_not_covered(
    graph: StoredGraph,
) -> None:
    from kgraph.pictures.map import map as chart

    found = {area.code: [fact.value for fact in area.duties] for area in chart(graph).areas}
    assert len(found) == 400
    assert all(len(values) == 4 and all(values) for values in found.values())
    missing = {key for key, values in found.items() if "not covered" in values}
    assert missing == {"09263"}
    assert found["03257"] == [
        "IHK Hannover",
        "HWK Hannover",
        "Agentur für Arbeit Hameln",
        "Jobcenter Schaumburg [derived]",
    ]


def test_without_references_the_map_has_no_duties_and_no_box_for_them(tables: Tables) -> None:
    from conftest import store_folder

    from kgraph.html.map import page
    from kgraph.pictures.map import map as chart
    from kgraph.store import open_store

    own = tables(networks="name,kind\nBund,alliance\n")
    shutil.copytree(ROOT / "data" / "regions", own.folder / "regions")
    own.build()
    store = open_store(store_folder(own.store))
    drawn = chart(StoredGraph(store))
    assert not any(area.duties for area in drawn.areas)
    assert '<label class="check" hidden><input id="duties"' in page(drawn)
    store.close()


def test_the_map_says_yes_where_a_network_has_the_jobcenter_by_name(tables: Tables) -> None:
    from conftest import store_folder

    from kgraph.graph.responsible import Named
    from kgraph.store import open_store

    tables(
        networks="name,kind\nBund,alliance\n",
        institutions="name,kind\nJobcenter Schaumburg,jobcenter\n",
        ties="from,relation,to\nJobcenter Schaumburg,member-of,Bund\n",
        judgements="a,judgement,b,reason\n"
        "jobcenter-schaumburg,same,ref-jobcenter-23444,voller Name\n",
    ).build()
    store = open_store(store_folder(tables.store))
    assert Named(StoredGraph(store)).jobcenter(region("03257")) == 2
    store.close()


# -- held against other tables ---------------------------------------------------------------


def numbers(kind: str) -> dict[str, set[str]]:
    """District key -> the numbers of the bodies of a kind that are responsible for it."""
    bodies = {row["id"]: row for row in rows(DATA / "bodies.csv")}
    found: dict[str, set[str]] = {}
    for row in rows(DATA / "responsible.csv"):
        if bodies[row["body"]]["kind"] == kind:
            found.setdefault(row["district_key"], set()).add(bodies[row["body"]]["number"])
    return found


def test_agencies_are_those_of_the_gemeinden_of_the_district_but_for_berlin() -> None:
    codes: dict[str, set[str]] = {}
    for row in rows(ROOT / "data" / "regions" / "gemeinden.csv"):
        if row["agency_district"]:
            codes.setdefault(row["kreis_key"], set()).add(row["agency_district"])
    found = numbers("employment-agency")
    assert {key for key in codes if codes[key] != found[key]} == {"11000"}


def test_the_number_of_a_jobcenter_begins_with_its_agency_but_where_those_were_recut() -> None:
    agencies, jobcenters = numbers("employment-agency"), numbers("jobcenter")
    differ = {k for k, own in jobcenters.items() if not {n[:3] for n in own} <= agencies[k]}
    assert differ == {"15084", "15087", "15089", "16053", "16064", "16067", "16073", "16074"}


def test_every_chamber_sits_in_the_land_of_its_districts() -> None:
    seats = {row["id"]: row["seat_key"] for row in rows(DATA / "bodies.csv")}
    bodies = {row["id"]: row["kind"] for row in rows(DATA / "bodies.csv")}
    others = [
        row for row in rows(DATA / "responsible.csv")
        if bodies[row["body"]] in ("ihk", "hwk")
        and seats[row["body"]][:2] != row["district_key"][:2]
    ]  # fmt: skip
    assert others == []
