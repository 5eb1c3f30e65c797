"""The whole as a dataset for data portals: DCAT-AP 3 in JSON-LD.

Codes come from the EU's authority tables (language, file type, licence, theme, country), as
DCAT-AP asks. Addresses are relative to the folder of the site unless its own is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.html.site.overviews import Download
from kgraph.words.site import KEYWORDS, WORDS

_EU = "http://publications.europa.eu/resource/authority/"
_LICENCE = _EU + "licence/CC_BY_4_0"
_OWN = "data/catalog.jsonld"  # every node has a name: blank ones would change from run to run
_MEDIA = "https://www.iana.org/assignments/media-types/"
_LANGUAGE = {"de": _EU + "language/DEU", "en": _EU + "language/ENG"}
_FORMATS = {
    "csv": "CSV", "xlsx": "XLSX", "ttl": "RDF_TURTLE", "trig": "RDF_TRIG", "jsonld": "JSON_LD",
    "gexf": "XML", "graphml": "XML",
}  # fmt: skip
CONTEXT = {
    "dcat": terms.DCAT, "dcterms": terms.DCTERMS, "foaf": terms.FOAF, "prov": terms.PROV,
    "xsd": terms.XSD,
}  # fmt: skip


class SourceEntry(NamedTuple):
    """A source as the catalogue names it."""

    iri: str
    title: str
    publisher: str
    issued: str


def catalogue(
    files: Sequence[Download], sources: Sequence[SourceEntry], credits: Sequence[str],
    languages: Sequence[str],
) -> dict[str, Any]:  # fmt: skip
    """The catalogue as JSON-LD with relative addresses.

    Mandatory in DCAT-AP: title, description, publisher of the catalogue; title, description of
    the dataset; access address of each distribution.
    """
    publisher = {
        "@id": f"{terms.BASE}id/publisher/kgraph", "@type": "foaf:Agent", "foaf:name": "kgraph",
    }  # fmt: skip
    dataset = {
        "@id": _OWN + "#dataset", "@type": "dcat:Dataset",
        "dcterms:title": _said("site", languages),
        "dcterms:description": _said("site_about", languages),
        "dcterms:publisher": publisher, "dcterms:language": _languages(languages),
        "dcterms:spatial": {"@id": _EU + "country/DEU"},
        "dcat:theme": [{"@id": _EU + "data-theme/ECON"}, {"@id": _EU + "data-theme/REGI"}],
        "dcat:keyword": [_in(word.say(own), own) for own in languages for word in KEYWORDS],
        "dcat:landingPage": [{"@id": f"{own}/index.html"} for own in languages],
        "dcterms:source": [_source(entry) for entry in sources],
        "dcat:distribution": [_distribution(file, credits) for file in files],
    }  # fmt: skip
    return {
        "@context": CONTEXT, "@id": _OWN, "@type": "dcat:Catalog",
        "dcterms:title": _said("site", languages),
        "dcterms:description": _said("site_about", languages),
        "dcterms:publisher": publisher, "dcterms:language": _languages(languages),
        "dcterms:license": {"@id": _LICENCE}, "dcat:dataset": dataset,
    }  # fmt: skip


def _distribution(file: Download, credits: Sequence[str]) -> dict[str, Any]:
    end = file.name.rpartition(".")[2]
    return {
        "@id": f"{_OWN}#{file.name}", "@type": "dcat:Distribution",
        "dcterms:title": file.name, "dcterms:description": file.about,
        "dcat:accessURL": {"@id": file.path}, "dcat:downloadURL": {"@id": file.path},
        "dcat:mediaType": {"@id": _MEDIA + file.media},
        "dcterms:format": {"@id": f"{_EU}file-type/{_FORMATS[end]}"},
        "dcat:byteSize": {"@value": str(file.length), "@type": "xsd:nonNegativeInteger"},
        "dcterms:license": {"@id": _LICENCE}, **_rights(credits),
    }  # fmt: skip


def _rights(credits: Sequence[str]) -> dict[str, Any]:
    if not credits:
        return {}
    statement = {"@id": _OWN + "#rights", "@type": "dcterms:RightsStatement"}
    return {"dcterms:rights": {**statement, "dcterms:description": "; ".join(credits)}}


def _source(entry: SourceEntry) -> dict[str, Any]:
    found: dict[str, Any] = {"@id": entry.iri, "dcterms:title": entry.title}
    if entry.publisher:
        name = f"{_OWN}#publisher-{entry.iri.rpartition('/')[2]}"
        agent = {"@id": name, "@type": "foaf:Agent", "foaf:name": entry.publisher}
        found["dcterms:publisher"] = agent
    if entry.issued:
        found["dcterms:issued"] = entry.issued
    return found


def _said(word: str, languages: Sequence[str]) -> list[dict[str, str]]:
    return [_in(WORDS[language][word], language) for language in languages]


def _in(text: str, language: str) -> dict[str, str]:
    return {"@value": text, "@language": language}


def _languages(languages: Sequence[str]) -> list[dict[str, str]]:
    return [{"@id": _LANGUAGE[language]} for language in languages]
