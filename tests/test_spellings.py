"""Sixty spellings that people type: the right thing, or a question that offers it."""

from __future__ import annotations

import pytest

from kgraph.errors import NameNotClear
from kgraph.graph.naming import ACTORS_FIRST, REGIONS_FIRST, resolve
from kgraph.graph.stored import StoredGraph

# fmt: off
FOUND = [
    ("Fachkräfteallianz Ostwürttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("fachkräfteallianz ostwürttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("FACHKRÄFTEALLIANZ OSTWÜRTTEMBERG", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkraefteallianz Ostwuerttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkrafteallianz Ostwurttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkräfte-Allianz Ostwürttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkräfte Allianz Ost-Württemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Ostwürttemberg Fachkräfteallianz", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkräftealianz Ostwürttemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Fachkräfteallianz Ostwürtemberg", "network/fachkraefteallianz-ostwuerttemberg"),
    ("  Fachkräfteallianz   Ostwürttemberg ", "network/fachkraefteallianz-ostwuerttemberg"),
    ("Hohenlohe Plus e. V.", "network/hohenlohe-plus-e-v"),
    ("Hohenlohe plus", "network/hohenlohe-plus-e-v"),
    ("hohenlohe plus eV", "network/hohenlohe-plus-e-v"),
    ("Bündnis für Fachkräfte Donauries", "network/buendnis-fuer-fachkraefte-donauries-e-v"),
    ("LNWBB", "network/landesnetzwerk-weiterbildungsberatung-baden-wuerttemberg-lnwbb"),
    ("Wissenswerkstatt Friedrichshafen", "network/wissenswerkstatt-friedrichshafen-e-v"),
    ("Fachkräftebündnis Leine Weser", "network/fachkraeftebuendnis-leine-weser"),
    ("Regionales Fachkräftebündnis Leine-Weser", "network/fachkraeftebuendnis-leine-weser"),
    ("fachkraeftebuendnis leine-weser", "network/fachkraeftebuendnis-leine-weser"),
    ("FaReHi", "network/fachkraefte-in-der-region-hildesheim-farehi"),
    ("farehi", "network/fachkraefte-in-der-region-hildesheim-farehi"),
    ("bigufi", "network/bigufi"),
    ("Bildungsregion Hameln-Pyrmont", "network/bigufi"),
    ("REK", "network/rek-weserbergland-plus"),
    ("HAWK", "institution/hochschule-fuer-angewandte-wissenschaft-und-kunst"),
    ("hawk", "institution/hochschule-fuer-angewandte-wissenschaft-und-kunst"),
    ("HSW", "institution/hochschule-weserbergland"),
    ("Hochschule Weserbergland (HSW)", "institution/hochschule-weserbergland"),
    ("BMAS", "institution/bundesministerium-fuer-arbeit-und-soziales"),
    (
        "Bundesministerium für Arbeit u. Soziales",
        "institution/bundesministerium-fuer-arbeit-und-soziales",
    ),
    ("ZAV", "institution/zav"),
    ("IWAK", "institution/institut-fuer-wirtschaft-arbeit-und-kultur-iwak"),
    (
        "Institut für Wirtschaft, Arbeit und Kultur",
        "institution/institut-fuer-wirtschaft-arbeit-und-kultur-iwak",
    ),
    ("IAW", "institution/institut-fuer-angewandte-wirtschaftsforschung"),
    ("Weserbergland AG", "institution/weserbergland-ag"),
    ("weserbergland-ag", "institution/weserbergland-ag"),
    ("Weserberland AG", "institution/weserbergland-ag"),
    ("INQA Netzwerkbüro", "institution/inqa-netzwerkbuero"),
    ("INQA-Netzwerkbuero", "institution/inqa-netzwerkbuero"),
    ("inqa netzwerk büro", "institution/inqa-netzwerkbuero"),
    ("Goethe Universität Frankfurt a.M.", "institution/goethe-universitaet-frankfurt-a-m"),
    ("Xeem", "institution/xeem-gmbh"),
    ("XEEM GMBH", "institution/xeem-gmbh"),
    ("LK Schaumburg", "institution/landkreis-schaumburg"),
    ("Kreis Schaumburg", "institution/landkreis-schaumburg"),
    ("Landkreis Schaumburg", "institution/landkreis-schaumburg"),
    ("IHK Darmstadt", "institution/ihk-darmstadt"),
    ("Industrie- und Handelskammer Darmstadt", "institution/ihk-darmstadt"),
    ("Handwerkskammer Hannover", "institution/hwk-hannover"),
    ("HWK Hannover", "institution/hwk-hannover"),
    ("network/hi-zukunft", "network/hi-zukunft"),
    ("https://w3id.org/kgraph/id/network/hi-zukunft", "network/hi-zukunft"),
    ("unternehmenswert mensch", "programme/unternehmenswert-mensch"),
    ("ESF Plus", "programme/esf-plus"),
    ("Elkamet Kunststofftechnik", "institution/elkamet-kunststofftechnik-gmbh"),
]
# fmt: on
ASKED = [
    ("IHK", None),
    ("IAB", "project/iab-stellenerhebung"),  # printed in the name of the survey only
    ("Jobcenter Hammelsberg", None),
    ("Fachkräfteallianz", "network/fachkraefteallianz-chemnitz"),
    ("Offensive Mittelstand", "network/offensive-mittelstand-bayern"),
    ("SCHULEWIRTSCHAFT", "network/schulewirtschaft-bayern"),
]
REGIONS = [
    ("LK Hildesheim", "region/03254"),
    ("Kreis Hildesheim", "region/03254"),
    ("Nordrhein-Westfalen", "region/05"),
    ("nordrhein westfalen", "region/05"),
    ("Berlin", "region/11"),
    ("Baden-Wuerttemberg", "region/08"),
    ("Region Hannover", "region/03241"),
    ("Leine-Weser", "region/leine-weser"),
    ("Weserbergland plus", "region/weserbergland-plus"),
    ("Thuringen", "region/16"),
]


def test_there_are_at_least_sixty_spellings() -> None:
    assert len(FOUND) + len(ASKED) + len(REGIONS) >= 60


@pytest.mark.parametrize(("typed", "identifier"), FOUND)
def test_a_spelling_means_its_thing(graph: StoredGraph, typed: str, identifier: str) -> None:
    assert _short(resolve(graph, typed, ACTORS_FIRST).id) == identifier


@pytest.mark.parametrize(("typed", "identifier"), REGIONS)
def test_a_region_is_meant_where_regions_are_asked(
    graph: StoredGraph, typed: str, identifier: str
) -> None:
    assert _short(resolve(graph, typed, REGIONS_FIRST).id) == identifier


@pytest.mark.parametrize(("typed", "offered"), ASKED)
def test_what_is_not_clear_is_asked_back(
    graph: StoredGraph, typed: str, offered: str | None
) -> None:
    with pytest.raises(NameNotClear) as caught:
        resolve(graph, typed, ACTORS_FIRST)
    candidates = [_short(candidate.id) for candidate in caught.value.candidates]
    assert offered is None or offered in candidates


def _short(iri: str) -> str:
    return iri.removeprefix("https://w3id.org/kgraph/id/")
