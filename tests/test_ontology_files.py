"""`kgraph ontology`: pages that explain each class, data that reads back, content negotiation."""

from __future__ import annotations

import html.parser
import json
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from conftest import run_command

from kgraph import terms
from kgraph.html.site.addresses import address
from kgraph.site.vocabulary import ontology_files, version
from kgraph.terms import KG


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return ontology_files()


class Sections(html.parser.HTMLParser):
    """The headings and what stands in each section of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, set[str]] = {}
        self.links: list[str] = []
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        if tag == "section":
            self._open = own["id"] or ""
            self.found[self._open] = set()
        elif self._open:
            self.found[self._open].add(tag)
        if tag in ("a", "link") and own.get("href"):
            self.links.append(str(own["href"]))

    def handle_endtag(self, tag: str) -> None:
        if tag == "section":
            self._open = ""


def sections(content: bytes) -> Sections:
    parser = Sections()
    parser.feed(content.decode())
    return parser


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_class_has_a_diagram_and_an_example(files: dict[str, bytes], language: str) -> None:
    found = sections(files[f"index.{language}.html"]).found
    engine = ox.Store()
    engine.load(files["kgraph.ttl"], format=ox.RdfFormat.TURTLE)
    classes: set[str] = {
        quad.subject.value  # type: ignore[union-attr]
        for quad in engine.quads_for_pattern(
            None, ox.NamedNode(terms.TYPE), ox.NamedNode(terms.OWL + "Class")
        )
    }
    assert {name.removeprefix(KG) for name in classes if name.startswith(KG)} == set(found)
    assert len(found) >= 27
    assert [name for name, tags in found.items() if not {"svg", "pre"} <= tags] == []


def test_pages_link_to_what_is_there_and_ask_no_other_server(files: dict[str, bytes]) -> None:
    page = sections(files["index.de.html"])
    targets = [link for link in page.links if not link.startswith(("#", "data:"))]
    assert "kgraph.ttl" in targets
    assert [link for link in targets if link not in files] == []


def test_turtle_and_json_ld_hold_the_same(files: dict[str, bytes]) -> None:
    turtle = canonical(files["kgraph.ttl"], ox.RdfFormat.TURTLE)
    assert canonical(files["kgraph.jsonld"], ox.RdfFormat.JSON_LD) == turtle
    assert len(turtle) > 1_000
    assert ontology_files()["kgraph.jsonld"] == files["kgraph.jsonld"]


def canonical(content: bytes, form: ox.RdfFormat) -> set[str]:
    """The triples, with names for blank nodes that do not depend on where they came from."""
    found = ox.Dataset(ox.parse(content, format=form))
    found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in found}


def test_the_context_makes_rdf_of_plain_json(files: dict[str, bytes]) -> None:
    document = {
        **json.loads(files["context.jsonld"]), "id": terms.ID + "network/a", "type": "Network",
        "prefLabel": {"de": "Netz A"}, "activeIn": terms.ID + "region/06",
    }  # fmt: skip
    found = {
        str(quad.triple) for quad in ox.parse(json.dumps(document), format=ox.RdfFormat.JSON_LD)
    }
    own = f"<{terms.ID}network/a>"
    assert found == {
        f"{own} <{terms.TYPE}> <{KG}Network>",
        f'{own} <{terms.PREF_LABEL}> "Netz A"@de',
        f"{own} <{KG}activeIn> <{terms.ID}region/06>",
    }


def answered(rules: str, path: str, accept: str, language: str = "") -> str:
    """Where the rules send a request, read as Apache reads them."""
    wanted = {"HTTP_ACCEPT": accept, "HTTP:Accept-Language": language}
    holds = True
    for line in rules.splitlines():
        word, *rest = line.split()
        if word == "RewriteCond":
            flags = re.I if "[NC]" in rest else 0
            holds = bool(re.search(rest[1], wanted[rest[0][2:-1]], flags))
        elif word == "RewriteRule":
            found = re.search(rest[0], path)
            if found and holds:
                return found.expand(re.sub(r"\$(\d)", r"\\\1", rest[1]))
            holds = True
    return ""


@pytest.mark.parametrize(
    ("path", "accept", "language", "expected"),
    [
        ("ontology", "text/turtle", "", "kgraph.ttl"),
        ("", "application/ld+json", "", "kgraph.jsonld"),
        ("ontology", "text/html,*/*", "de-DE,en", "index.de.html"),
        ("ontology", "text/html", "fr", "index.en.html"),
        ("ontology/1.0.0", "text/turtle", "", "1.0.0/kgraph.ttl"),
        ("1.3.0/", "text/html", "en", "1.3.0/index.en.html"),
        ("kgraph.ttl", "text/html", "", ""),
        ("shapes", "text/turtle", "", "shapes.ttl"),
        ("vocabulary/relation", "text/html", "", "vocabularies/relations.ttl"),
        ("vocabulary/network-kind/alliance", "", "", "vocabularies/network-kinds.ttl"),
        ("vocabulary/nothing", "", "", ""),
        ("id/network/a", "text/turtle", "", ""),
    ],
)
def test_the_rules_answer_by_media_type_language_and_version(
    files: dict[str, bytes], path: str, accept: str, language: str, expected: str
) -> None:
    assert answered(files[".htaccess"].decode(), path, accept, language) == expected
    base = "https://example.org/o/"
    there = answered(ontology_files(base)[".htaccess"].decode(), path, accept, language)
    assert there == (base + expected if expected else "")


@pytest.mark.parametrize(
    ("path", "accept", "language", "expected"),
    [
        ("id/network/hohenlohe-plus-e-v", "text/turtle", "", "rdf/network/hohenlohe-plus-e-v.ttl"),
        ("id/region/03254", "text/html", "de", "de/region/03254.html"),
        ("id/target-group/frauen", "text/html", "", "en/target-group/frauen.html"),
        ("id/catalogue", "text/html", "", "data/catalog.ttl"),
        ("id/dataset/kgraph", "text/turtle", "", "data/catalog.ttl"),
        ("id/network/" + "a" * 57, "text/turtle", "", ""),
    ],
)
def test_the_address_of_a_thing_leads_to_its_page_or_its_turtle(
    path: str, accept: str, language: str, expected: str
) -> None:
    site = "https://example.org/k/"
    rules = ontology_files(site="https://example.org/k/")[".htaccess"].decode()
    assert answered(rules, path, accept, language) == (site + expected if expected else "")
    if path.startswith("id/region"):
        assert expected == "de/" + address(terms.BASE + path)


def test_what_is_no_address_is_not_written_into_rules(tmp_path: Path) -> None:
    for option in ("--base-url", "--site-url"):
        answer = run_command("ontology", str(tmp_path / "o"), option, "https://x.org/ [L]\nEvil")
        assert answer.code == 2
    assert not (tmp_path / "o").exists()


def test_the_command_writes_the_newest_and_its_version_and_keeps_older_ones(tmp_path: Path) -> None:
    (tmp_path / "1.0.0").mkdir()
    (tmp_path / "1.0.0" / "kgraph.ttl").write_text("old")
    assert run_command("ontology", str(tmp_path)).code == 0
    assert (tmp_path / version() / "kgraph.ttl").read_bytes() == (
        tmp_path / "kgraph.ttl"
    ).read_bytes()
    assert (tmp_path / "1.0.0" / "kgraph.ttl").read_text() == "old"
