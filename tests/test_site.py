"""The static website: every page there, every link leads somewhere, every name stays text."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree

import html5rdf
import pyoxigraph as ox
import pyshacl
import pytest
from conftest import ROOT, Tables, run_command
from rdflib import Graph, URIRef

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.counting import counted
from kgraph.graph.places import Places
from kgraph.graph.stored import StoredGraph
from kgraph.html.site.addresses import address
from kgraph.html.site.printing import POLICY
from kgraph.site import Files, website
from kgraph.site.settings import parsed
from kgraph.terms import is_reference

Site = dict[str, bytes]
DCAT_AP = ROOT.parent / "shared" / "schemas" / "dcat-ap-3.0.1-shapes.ttl"
LONG = "x" * 5000
HOSTILE = (
    '</script><script>alert("1")</script>',
    '"><img src=x onerror=alert(1)>',
    "שלום évil",
    "🙂 Bündnis 👩🔧 & Söhne",
    LONG,
    "{{ 7*7 }} ${x} <!-- ]]> -->",
    "a\u0085b\ufdd0c",
)

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("site")]
_LINK = re.compile(rb'(?:href|src|action)="([^"]*)"')
#: where the sources of the shipped data are to be had
OUTSIDE = {
    address.encode()
    for folder in ("data", "data/reference")
    for row in csv.DictReader((ROOT / folder / "sources.csv").read_text("utf-8").splitlines())
    for address in (row.get("url"), row.get("page"))
    if address
}
_ID = re.compile(rb'\bid="([^"]*)"')


@pytest.fixture(scope="module")
def site(site_files: Files) -> Site:
    """The website of the shipped data, in both languages."""
    return {path: content() for path, content in site_files.items()}


def without_regions(*asked: Any) -> Files:
    """A planned website without the pages of regions, which carry no name of a table."""
    return {path: made for path, made in website(*asked).items() if "/region/" not in path}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A website of names that try to be anything but names, without the pages of regions."""
    folder = tmp_path_factory.mktemp("hostile")
    tables = hostile_tables(folder)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kgraph.site.website", without_regions)
        answer = tables.ask("site", str(folder / "site"))
    assert answer.code == 0, answer.stderr
    return folder / "site"


def hostile_tables(folder: Path) -> Tables:
    quoted = ['"' + name.replace('"', '""') + '"' for name in HOSTILE]
    networks = "".join(f"n{i},{name},alliance,s1,{i + 1}\n" for i, name in enumerate(quoted))
    ties = "".join(f"ihk,member-of,n{i},{name},s1,{i + 1}\n" for i, name in enumerate(quoted))
    facts = "".join(f"n{i},aim,{name},s1,{i + 1}\n" for i, name in enumerate(quoted))
    concepts = "".join(f"aux{i},topics,{name},s1,{i + 1}\n" for i, name in enumerate(quoted))
    tables = Tables(folder)(
        sources=f"id,title,publisher\ns1,{quoted[0]},{quoted[1]}\n",
        networks="id,name,kind,source,locator\n" + networks,
        institutions="id,name,kind,source,locator\nihk,IHK Mitte,ihk,s1,3\naux,Con,ihk,s1,4\n",
        concepts="id,scheme,label,source,locator\n" + concepts,
        ties="from,relation,to,role,source,locator\n" + ties,
        facts="thing,property,value,source,locator\n" + facts,
        figures=f"id,about,what,value,unit,source,locator\nf1,n0,{quoted[0]},12,{quoted[1]},s1,6\n",
        judgements=f"a,judgement,b,reason,source,locator\nn0,undecided,n1,{quoted[0]},s1,1\n",
    )
    answer = tables.build()
    assert answer.code == 0, answer.stderr
    return tables


def read(folder: Path) -> Site:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class Page(HTMLParser):
    """What of a page can be checked without a browser."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.text = ""
        self._script: dict[str, str | None] | None = None
        self.feed(html.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.elements.append((tag, found))
        self.links += [str(found[name]) for name in ("href", "src", "action") if name in found]
        if tag == "script":
            self._script = found

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts.append((self._script, data))
        else:
            self.text += data

    def values(self, name: str) -> list[str]:
        return [str(found[name]) for _, found in self.elements if name in found]


def pages(site: Site) -> Iterator[tuple[str, Page]]:
    for path in sorted(site):
        if path.endswith(".html"):
            yield path, Page(site[path])


def one_of_each(site: Site) -> list[str]:
    """In German every page without a folder and one of each folder; in English some."""
    folders: dict[str, list[str]] = {}
    for path in sorted(site, key=lambda path: (len(site[path]), path)):
        if path.endswith("/picture.html"):
            continue  # the page of the views: tests/test_views.py and the browser look at it
        if re.match(r"de/.+\.html|en/(?:index|network/.+|region/0[1-4]*)\.html|index\.html", path):
            is_thing = path.count("/") > 1 and not path.endswith("/index.html")
            folders.setdefault(os.path.dirname(path) if is_thing else path, []).append(path)
    return sorted(found[len(found) * 3 // 4] for found in folders.values())


def named(folder: Path) -> Site:
    """The pages of a site in German, and those of things in English."""
    return {
        path: content
        for path, content in read(folder).items()
        if re.fullmatch(r"(de/(?!picture).*|en/network/.*|index)\.html", path)
    }


# -- what is there -------------------------------------------------------------------------


def test_every_thing_but_what_only_references_name_has_a_page_in_both_languages(
    site: Site, graph: StoredGraph
) -> None:
    labelled = {quad.subject.value for quad in graph.store.match(None, terms.LABEL)}
    texts = graph.store.match(None, terms.TYPE, terms.REFERENCE_SOURCE)
    of_references = {quad.subject.value for quad in texts} | set(filter(is_reference, labelled))
    things = {iri for iri in labelled if iri.startswith(terms.ID)} - of_references
    assert len(things) > 1500
    assert len(of_references) > 700  # 687 bodies less four that documents name, and 79 texts
    for language in ("de", "en"):
        assert [iri for iri in things if f"{language}/{address(iri)}" not in site] == []
        assert [iri for iri in of_references if f"{language}/{address(iri)}" in site] == []


def test_every_link_leads_to_a_file_and_a_place_in_it(site: Site) -> None:
    links = {
        path: set(_LINK.findall(content)) for path, content in site.items() if path[-5:] == ".html"
    }
    names = {path: set(_ID.findall(site[path])) for path in links}
    missing = []
    for path, own in links.items():
        folder = os.path.dirname(path)
        for link in own - {b"data:,"} - OUTSIDE:
            where, fragment = urldefrag(unescape(link.decode()))
            where = where.partition("?")[0]
            target = os.path.normpath(os.path.join(folder, unquote(where))) if where else path
            if target not in site or (fragment and fragment.encode() not in names[target]):
                missing.append((path, link))
    assert missing == []
    assert len(links) > 3000


def test_no_link_leaves_the_site_but_to_the_documents(site: Site) -> None:
    links = {link for content in site.values() for link in _LINK.findall(content)}
    assert {link for link in links if b":" in link} == {b"data:,"} | OUTSIDE


def test_a_network_shows_its_members_with_the_lines_that_say_so(site: Site) -> None:
    page = Page(site["de/network/fachkraeftebuendnis-leine-weser.html"])
    assert "hat Mitglied" in page.text
    assert "Landkreis Hildesheim (Kommune)" in page.text
    assert "seit 2015" in page.text
    assert "../source/leine-weser-2021/1.html#l17" in page.links
    source = Page(site["de/source/leine-weser-2021/1.html"])
    row = source.text.partition("Zeile 17")[2].partition("Zeile 19")[0]
    assert "Landkreis Hildesheim (Kommune) ist Mitglied in Fachkräftebündnis Leine-Weser" in row


def test_pages_speak_their_language(site: Site) -> None:
    page = Page(site["en/network/fachkraeftebuendnis-leine-weser.html"])
    assert "has member" in page.text
    assert "since 2015" in page.text
    name, attributes = page.elements[0]
    assert (name, attributes["lang"]) == ("html", "en")
    script = site["assets/site.js"].decode().splitlines()[0]
    words = json.loads(script.removeprefix("window.kgraphWords=").removesuffix(";"))
    assert words["en"]["sort"] == "Sort by {name}"
    other = "../../de/network/fachkraeftebuendnis-leine-weser.html"
    assert ("link", {"rel": "alternate", "hreflang": "de", "href": other}) in page.elements


def test_a_list_of_concepts_shows_what_is_in_it(site: Site) -> None:
    page = Page(site["de/concept/rechtsformen.html"])
    assert "umfasst 7" in " ".join(page.text.split())


def test_a_land_counts_the_networks_seated_or_active_in_it_and_says_so(
    site: Site, graph: StoredGraph
) -> None:
    start = Page(site["de/index.html"]).text
    section = start.partition("Nach Ländern")[2].partition("Netzwerke nach Kreisen")[0]
    states = " ".join(section.split())
    places = Places(graph)
    for key, name in (("05", "Nordrhein-Westfalen"), ("03", "Niedersachsen")):
        here = counted(places, f"{terms.ID}region/{key}")["Network"].here
        assert f"{name} {len(here)}" in states
    assert "Bayern 28" in states  # just those of the printed list
    assert "Netzwerke, Sitz oder tätig hier" in states


def test_a_district_without_a_network_says_what_that_means(site: Site) -> None:
    assert "Das heißt nicht, dass es keines gibt." in Page(site["de/region/05382.html"]).text
    assert "kein Netzwerk" not in Page(site["de/region/03254.html"]).text


def test_open_judgements_stand_on_both_pages(site: Site) -> None:
    one = Page(site["de/network/fachkraeftebuendnis-jade-bay.html"])
    other = Page(site["de/network/regionalen-fachkraeftebuendnis-jadebay.html"])
    for page in (one, other):
        assert "Möglicherweise dasselbe" in page.text
    assert "../network/regionalen-fachkraeftebuendnis-jadebay.html" in one.links


def test_the_map_leads_to_every_district(site: Site) -> None:
    links = set(Page(site["de/index.html"]).links)
    districts = {path[3:] for path in site if re.match(r"de/region/\d{5}\.html", path)}
    assert len(districts) == 400
    assert districts <= links


def test_search_knows_every_page(site: Site) -> None:
    text = site["assets/search-de.js"].decode("ascii")
    rows = json.loads(text.removeprefix("window.kgraphIndex=").removesuffix(";\n"))
    assert {f"de/{row[2]}" for row in rows} == {
        path for path in site if re.match(r"de/(?!report/)[^/]+/(?!index\.html)[^/]+$", path)
    }


def test_the_licence_stands_there_in_the_language_of_the_page(site: Site) -> None:
    def plain(text: str) -> str:
        return " ".join(text.replace("# ", "").replace("\n- ", " ").split())

    for language, name in (("de", "LICENSE-DATA.de.md"), ("en", "LICENSE-DATA.md")):
        wanted = plain((ROOT / name).read_text(encoding="utf-8"))
        assert wanted in plain(Page(site[f"{language}/licence.html"]).text)


def test_a_source_says_where_it_is_to_be_had_and_each_place_leads_there(site: Site) -> None:
    printed_paper = "https://dserver.bundestag.de/btd/21/013/2101363.pdf"
    assert printed_paper in Page(site["de/source/drs-21-1363.html"]).links
    part = Page(site["de/source/drs-21-1363/4.html"])
    assert part.links.count(printed_paper) == part.text.count("Dokument öffnen") == 40
    assert "Nr. 26, Zeile" in part.text
    assert "no public address" in Page(site["en/source/nachquali.html"]).text.lower()
    page = Page(site["de/network/fachkraefteallianz-ostwuerttemberg.html"])
    assert "Nr. 8" in page.text


def test_no_page_of_a_source_is_endless(site: Site) -> None:
    rows = {path: Page(made).values("id") for path, made in site.items() if "/source/" in path}
    assert len(rows) > 100
    assert max(map(len, rows.values())) < 100


def test_downloads_are_what_the_command_line_gives(site: Site, graph: StoredGraph) -> None:
    assert site["data/ties.csv"].startswith(b"\xef\xbb\xbffrom,relation,to")
    with zipfile.ZipFile(io.BytesIO(site["data/kgraph.ttl.zip"])) as archive:
        triples = list(ox.parse(archive.read("kgraph.ttl"), format=ox.RdfFormat.TURTLE))
    quads = {q.triple for q in graph.store.match() if q.graph_name.value != terms.GRAPH + "index"}
    assert len(triples) == len(quads)
    listed = {link for link in Page(site["de/downloads.html"]).links if "/data/" in link}
    assert {
        "../" + path for path in site if path.startswith("data/") and "-en." not in path
    } == listed


def test_every_saved_query_is_shown_with_its_first_rows(site: Site) -> None:
    page = Page(site["en/queries.html"])
    names = {path.stem for path in (ROOT / "ontology" / "queries").glob("*.rq")}
    assert names <= set(page.values("id"))
    assert "5 of 269 rows" in page.text


# -- form ----------------------------------------------------------------------------------


def test_pages_are_valid_html(site: Site, hostile: Path) -> None:
    chosen = [*(site[path] for path in one_of_each(site)), *named(hostile).values()]
    assert len(chosen) > 70
    for html in chosen:
        parser = html5rdf.HTMLParser(strict=True)
        parser.parse(html.decode())  # raises at the first error


def test_pages_are_built_for_everyone(site: Site, hostile: Path) -> None:
    some = [(path, Page(site[path])) for path in one_of_each(site)]
    for path, page in [*some, *pages(named(hostile))]:
        names = [name for name, _ in page.elements]
        ids = page.values("id")
        assert [own for own, count in Counter(ids).items() if count > 1] == [], path
        assert {*page.values("aria-labelledby"), *page.values("for")} <= {*ids}, path
        levels = [int(name[1]) for name in names if re.match(r"h\d$", name)]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(b - a <= 1 for a, b in itertools.pairwise(levels)), path
        assert names.count("main") == 1, path
        assert all("scope" in own for name, own in page.elements if name == "th"), path
        assert page.elements[0][1].get("lang") in ("de", "en"), path


def test_nothing_runs_but_the_files_of_the_site(site: Site, hostile: Path) -> None:
    some = [(path, Page(site[path])) for path in one_of_each(site)]
    for path, page in [*some, *pages(named(hostile))]:
        assert POLICY in page.values("content"), path
        for script, text in page.scripts:
            assert script.get("type") == "application/ld+json" or not text.strip(), path
            assert script.get("src") or script.get("type") == "application/ld+json", path
        attributes = {name for _, own in page.elements for name in own}
        assert not [name for name in attributes if name.startswith("on") or name == "style"], path
        assert not {"style", "iframe", "object", "embed", "base", "img"} & {
            n for n, _ in page.elements
        }, path


def test_hostile_names_stay_text(hostile: Path) -> None:
    found = read(hostile)
    for language in ("de", "en"):
        for number, name in enumerate(HOSTILE):
            page = Page(found[f"{language}/network/n{number}.html"])
            wanted = name.replace("\u0085", " ").replace("\ufdd0", " ")
            assert wanted in page.text
            described = json.loads(page.scripts[-1][1])
            assert described["@id"] == f"{terms.ID}network/n{number}"
            assert described["name"].startswith(wanted)
        assert HOSTILE[0] in Page(found[f"{language}/index.html"]).text
        script = found[f"assets/search-{language}.js"].decode("ascii")
        names = [row[0] for row in json.loads(script[len("window.kgraphIndex=") : -2])]
        assert f"{HOSTILE[1]} (" in "\n".join(names)


def test_file_names_suit_every_system(site: Site, hostile: Path) -> None:
    for found in (site, read(hostile)):
        assert len({path.casefold() for path in found}) == len(found)
        for path in found:
            assert re.fullmatch(r"[a-z0-9./-]+", path), path
            assert len(path) <= 80, path
            assert PurePosixPath(path).stem not in ("aux", "con", "nul", "prn", "com1"), path


def test_each_page_says_its_thing_in_json_ld(site: Site) -> None:
    for path in one_of_each(site):
        for script, text in Page(site[path]).scripts:
            if script.get("type"):
                assert list(ox.parse(text, format=ox.RdfFormat.JSON_LD, base_iri="https://x.test/"))
    text = Page(site["de/network/fachkraeftebuendnis-leine-weser.html"]).scripts[-1][1]
    triples = {
        (quad.subject.value, quad.predicate.value)
        for quad in ox.parse(text, format=ox.RdfFormat.JSON_LD)
    }
    leine_weser = terms.ID + "network/fachkraeftebuendnis-leine-weser"
    assert (leine_weser, terms.SCHEMA + "member") in triples


def test_the_catalogue_says_what_dcat_ap_asks_for(site: Site) -> None:
    base = "https://example.org/data/catalog"
    turtle = list(ox.parse(site["data/catalog.ttl"], format=ox.RdfFormat.TURTLE, base_iri=base))
    linked = list(ox.parse(site["data/catalog.jsonld"], format=ox.RdfFormat.JSON_LD, base_iri=base))

    def iris(quads: list[Any]) -> set[tuple[str, str, str]]:
        named = (q for q in quads if not isinstance(q.subject, ox.BlankNode))
        return {(q.subject.value, q.predicate.value, q.object.value) for q in named
                if not isinstance(q.object, ox.BlankNode)}  # fmt: skip

    assert iris(turtle) == iris(linked)
    predicates: dict[str, set[str]] = {}
    for quad in linked:
        predicates.setdefault(quad.subject.value, set()).add(quad.predicate.value)
    for name in ("title", "description", "publisher"):
        assert terms.DCTERMS + name in predicates[terms.ID + "catalogue"]
        assert terms.DCTERMS + name in predicates[terms.WHOLE]
    files = {
        quad.object.value.removeprefix("https://example.org/")
        for quad in linked
        if quad.predicate.value == terms.DCAT + "accessURL"
    }
    assert files == {path for path in site if path.startswith("data/") and "catalog" not in path}


def test_the_catalogue_conforms_to_dcat_ap_and_each_source_has_its_pages(site: Site) -> None:
    if not DCAT_AP.exists():
        pytest.skip("the shapes of DCAT-AP are not beside the repository")
    base = "https://example.org/data/catalog.ttl"
    data = Graph().parse(data=site["data/catalog.ttl"], format="turtle", publicID=base)
    conforms, _, text = pyshacl.validate(data, shacl_graph=Graph().parse(DCAT_AP), advanced=False)
    assert conforms, text
    pages = data.objects(
        URIRef(terms.ID + "source/drs-21-1363"), URIRef(terms.DCAT + "landingPage")
    )
    own = {str(page) for page in pages if str(page).startswith("https://example.org/")}
    assert own == {f"https://example.org/{one}/source/drs-21-1363.html" for one in ("de", "en")}


# -- Turtle beside the pages ---------------------------------------------------------------


def turtle_of(site: Site, path: str) -> tuple[str, list[Any]]:
    """The Turtle file that a page names, and its triples."""
    page = Page(site[path])
    links = [found for tag, found in page.elements if found.get("type") == "text/turtle"]
    assert [link["rel"] for link in links] == ["alternate"], path
    name = os.path.normpath(PurePosixPath(path).parent / str(links[0]["href"]))
    base = f"https://example.org/{name}"
    return name, list(ox.parse(site[name], format=ox.RdfFormat.TURTLE, base_iri=base))


def test_each_page_of_a_thing_names_its_turtle_which_names_the_pages(site: Site) -> None:
    for path in one_of_each(site):
        if address_of_thing(path):
            name, quads = turtle_of(site, path)
            topic, formats = (
                {q.object.value for q in quads if q.predicate.value == predicate
                 and q.subject.value == f"https://example.org/{name}"}
                for predicate in (terms.FOAF + "primaryTopic", terms.DCTERMS + "isFormatOf")
            )  # fmt: skip
            end = address_of_thing(path)
            assert formats == {f"https://example.org/{one}/{end}" for one in ("de", "en")}
            assert [address(iri) for iri in topic] == [end]
    assert turtle_of(site, "de/index.html")[0] == "data/catalog.ttl"


def address_of_thing(path: str) -> str:
    """The path of a page about a thing without its language, "" for other pages."""
    _, _, end = path.partition("/")
    is_part = end.startswith("report/") or end.count("/") > 1  # of a region, of a source
    return end if "/" in end and not is_part and not end.endswith("index.html") else ""


def test_the_turtle_of_a_thing_holds_all_that_the_graph_says_of_it_with_the_passages(
    site: Site, graph: StoredGraph
) -> None:
    iri = terms.ID + "network/fachkraeftebuendnis-leine-weser"
    _, found = turtle_of(site, "de/network/fachkraeftebuendnis-leine-weser.html")
    stated = {q.triple for q in graph.store.match(iri) if q.graph_name.value != terms.INDEX}
    triples = {quad.triple for quad in found}
    assert len(stated) > 20
    assert stated <= triples
    ties = [t.subject for t in triples if t.predicate.value == terms.OBJECT]
    derived = {t.subject for t in triples if t.predicate.value == terms.DERIVED_FROM}
    assert len(ties) > 10
    assert derived >= set(ties)


# -- the command ---------------------------------------------------------------------------


@pytest.fixture
def small(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> Tables:
    """Two networks that share a member; their sites leave the pages of all regions out."""
    monkeypatch.setattr("kgraph.site.website", without_regions)
    tables(
        sources="id,title\ns1,A report\n",
        networks="id,name,kind,source,locator\na,Netz A,alliance,s1,1\nb,Netz B,alliance,s1,2\n",
        institutions="id,name,kind,source,locator\nihk,IHK Mitte,ihk,s1,3\n",
        ties="from,relation,to,source,locator\nihk,member-of,a,s1,4\nihk,member-of,b,s1,5\n",
    )
    assert tables.build().code == 0
    return tables


def test_things_that_share_a_partner_are_near(small: Tables, tmp_path: Path) -> None:
    assert small.ask("site", str(tmp_path / "site"), "--lang", "en").code == 0
    page = Page((tmp_path / "site" / "en" / "network" / "a.html").read_bytes())
    near = " ".join(page.text.partition("Shares partners")[2].split())
    assert near.startswith("Netz B via IHK Mitte")


def test_one_language_makes_no_switch(small: Tables, tmp_path: Path) -> None:
    assert small.ask("site", str(tmp_path / "site"), "--lang", "de").code == 0
    assert not (tmp_path / "site" / "en").exists()
    assert "hreflang" not in (tmp_path / "site" / "de" / "index.html").read_text(encoding="utf-8")


def test_a_base_url_makes_canonical_addresses(small: Tables, tmp_path: Path) -> None:
    small.ask(
        "site", str(tmp_path / "site"), "--lang", "de", "--base-url", "https://example.org/netze"
    )
    page = Page((tmp_path / "site" / "de" / "network" / "a.html").read_bytes())
    assert "https://example.org/netze/de/network/a.html" in page.links
    site_map = (tmp_path / "site" / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/netze/de/index.html</loc>" in site_map
    catalogue = (tmp_path / "site" / "data" / "catalog.ttl").read_text(encoding="utf-8")
    assert "<https://example.org/netze/data/ties.csv>" in catalogue


def test_an_address_that_is_none_is_refused(small: Tables, tmp_path: Path) -> None:
    answer = small.ask("site", str(tmp_path / "site"), "--base-url", 'javascript:alert("1")')
    assert answer.code == 2
    assert not (tmp_path / "site").exists()


def test_a_folder_with_other_files_is_left_alone(small: Tables, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "letter.txt").write_text("dear", encoding="utf-8")
    answer = small.ask("site", str(folder))
    assert answer.code == 2
    assert "letter.txt" in answer.stderr
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_a_link_to_another_folder_is_not_followed(small: Tables, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (tmp_path / "site").mkdir()
    try:
        (tmp_path / "site" / "de").symlink_to(other, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert small.ask("site", str(tmp_path / "site")).code == 2
    assert list(other.iterdir()) == []


def test_an_earlier_site_is_replaced_and_its_old_pages_go(small: Tables, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert small.ask("site", str(folder), "--lang", "en").code == 0
    small(networks="id,name,kind,source,locator\na,Netz A,alliance,s1,1\n",
          ties="from,relation,to,source,locator\nihk,member-of,a,s1,4\n")  # fmt: skip
    assert small.build().code == 0
    assert small.ask("site", str(folder), "--lang", "de").code == 0
    assert (folder / "de" / "network" / "a.html").exists()
    assert not (folder / "de" / "network" / "b.html").exists()
    assert not (folder / "en").exists()


def test_what_changed_between_two_builds_stands_in_the_feed(small: Tables, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert small.ask("site", str(folder), "--lang", "en").code == 0
    feed = ElementTree.fromstring((folder / "en" / "feed.xml").read_bytes())
    entry = "{http://www.w3.org/2005/Atom}entry"
    assert feed.findall(entry) == []
    assert "Nothing has changed" in (folder / "en" / "changes.html").read_text("utf-8")
    small(networks="id,name,kind,source,locator\na,Netz A,alliance,s1,1\nc,Netz C,alliance,s1,2\n",
          ties="from,relation,to,source,locator\nihk,member-of,a,s1,4\n")  # fmt: skip
    assert small.build().code == 0
    for _ in range(2):  # a build without changes adds nothing
        assert small.ask("site", str(folder), "--lang", "en").code == 0
    (found,) = ElementTree.fromstring((folder / "en" / "feed.xml").read_bytes()).findall(entry)
    assert found[1].text is not None
    assert found[1].text.endswith(": 1 new, 1 changed, 1 no longer there")
    page = Page((folder / "en" / "changes.html").read_bytes())
    assert [link for link in page.links if "network/" in link and "index" not in link] == [
        "network/c.html"
    ]
    assert "Netz B" in page.text.partition("No longer there")[2]


def test_imprint_and_privacy_are_the_words_of_the_publisher(small: Tables, tmp_path: Path) -> None:
    answer = small.ask("site", str(tmp_path / "bare"), "--lang", "de")
    assert not (tmp_path / "bare" / "de" / "imprint.html").exists()
    assert "site.toml" in answer.stderr
    settings = tmp_path / "site.toml"
    settings.write_text(
        'publisher = "Netzwerkstelle"\ntitle = "Unsere <Netze>"\n'
        '[imprint]\nde = """# Anbieter\n\nNetzwerkstelle Musterland"""\n'
        '[privacy]\nde = "Der Server merkt sich nichts."\n', "utf-8",
    )  # fmt: skip
    answer = small.ask("site", str(tmp_path / "own"), "--settings", str(settings))
    assert (answer.code, answer.stderr) == (0, "")
    own = read(tmp_path / "own")
    assert "Netzwerkstelle Musterland" in Page(own["de/imprint.html"]).text
    assert "given in German only" in Page(own["en/imprint.html"]).text
    privacy = Page(own["de/privacy.html"])
    assert "setzen keine Cookies" in privacy.text
    assert "merkt sich nichts" in privacy.text
    assert "../imprint.html" in Page(own["de/network/a.html"]).links
    assert "Unsere <Netze>" in Page(own["de/index.html"]).text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = 3", "'title' is a text"),
        ("[imprint]\nfr = 'oui'", "there is no 'imprint.fr'"),
        ("impressum = 'x'", "there is no 'impressum'"),
        ("title = ", "no valid TOML"),
    ],
)
def test_what_is_wrong_in_the_settings_is_said(text: str, said: str) -> None:
    with pytest.raises(BadQuestion, match=re.escape(said)):
        parsed(text, "site.toml")


def test_a_killed_run_can_be_repeated(
    small: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site"
    from kgraph.cli import website as command

    replace, count = command._replace, Counter[str]()

    def killed(where: str, path: str, content: bytes) -> None:
        count["files"] += 1
        if count["files"] == 9:
            (folder / (path + ".part")).parent.mkdir(parents=True, exist_ok=True)
            (folder / (path + ".part")).write_bytes(content[:9])
            raise KeyboardInterrupt
        replace(where, path, content)

    with monkeypatch.context() as patched:
        patched.setattr(command, "_replace", killed)
        with pytest.raises((KeyboardInterrupt, AssertionError, SystemExit)):
            assert small.ask("site", str(folder), "--lang", "de").code == 0
    assert not (folder / "index.html").exists()
    assert small.ask("site", str(folder), "--lang", "de").code == 0
    again = tmp_path / "again"
    assert small.ask("site", str(again), "--lang", "de").code == 0
    assert read(folder) == read(again)


#: what the fixture hostile does, in another process
AGAIN = """
import sys
from kgraph import site as website
from kgraph.cli import main
from kgraph.readers import listing
listing.region_folder = lambda _: sys.argv[3]
plan = website.website
website.website = lambda *asked: {p: m for p, m in plan(*asked).items() if "/region/" not in p}
main(["site", sys.argv[1], "--store", sys.argv[2]])
"""


def test_two_runs_write_the_same_bytes(hostile: Path, tmp_path: Path, few_bodies: str) -> None:
    store = str(hostile.parent / "store")
    command = [sys.executable, "-c", AGAIN, str(tmp_path / "again"), store, few_bodies]
    subprocess.run(
        command, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": "7"}
    )
    assert read(tmp_path / "again") == read(hostile)


def test_the_command_has_help() -> None:
    assert "kgraph site out/site" in run_command("site", "--help").text


def test_names_sort_as_people_look_them_up(site: Site) -> None:
    text = " ".join(Page(site["de/a-z.html"]).text.split())
    parts = text.partition("südlicher Hildesheimer Raum")
    assert "Stuttgart" in parts[0]
    assert "Suhl" in parts[2]
