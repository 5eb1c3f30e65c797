"""The files of the site as distributions of the whole dataset, in JSON-LD after DCAT-AP 3.

Codes come from the EU's authority tables (language, file type, licence), as DCAT-AP asks.
Addresses are relative to the folder of the site.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph import terms
from kgraph.html.site.overviews import Download

_EU = "http://publications.europa.eu/resource/authority/"
_LICENCE = _EU + "licence/CC_BY_4_0"
_OWN = "data/catalog.jsonld"  # every node has a name: blank ones would change from run to run
_MEDIA = "https://www.iana.org/assignments/media-types/"
_FORMATS = {
    "csv": "CSV", "xlsx": "XLSX", "ttl": "RDF_TURTLE", "trig": "RDF_TRIG", "jsonld": "JSON_LD",
    "gexf": "XML", "graphml": "XML",
}  # fmt: skip
#: files that hold all statements in RDF
_DUMPS = ("kgraph.ttl", "kgraph.trig", "kgraph.jsonld")
CONTEXT = {
    "dcat": terms.DCAT, "dcterms": terms.DCTERMS, "foaf": terms.FOAF, "void": terms.VOID,
    "xsd": terms.XSD,
}  # fmt: skip


def distributions(
    files: Sequence[Download], credits: Sequence[str], languages: Sequence[str]
) -> dict[str, Any]:
    """What the site adds to the catalogue: where the whole can be had, in which forms."""
    pages = [_page(f"{own}/index.html") for own in languages]
    return {
        "@context": CONTEXT, "@id": terms.WHOLE,
        "dcat:landingPage": pages,
        "dcat:distribution": [_distribution(file, credits) for file in files],
        "void:dataDump": [
            {"@id": file.path} for file in files if file.name.removesuffix(".zip") in _DUMPS
        ],
    }  # fmt: skip


def source_pages(source: str, paths: Sequence[str]) -> dict[str, Any]:
    """The pages of the site about a source."""
    return {
        "@context": CONTEXT, "@id": source, "dcat:landingPage": [_page(path) for path in paths],
    }  # fmt: skip


def _page(path: str) -> dict[str, str]:
    return {"@id": path, "@type": "foaf:Document"}


def _distribution(file: Download, credits: Sequence[str]) -> dict[str, Any]:
    end = file.name.removesuffix(".zip").rpartition(".")[2]
    packed = {"dcat:packageFormat": {"@id": _MEDIA + "application/zip"}}
    return {
        **(packed if file.name.endswith(".zip") else {}),
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
