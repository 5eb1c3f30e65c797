"""Why a project from elsewhere fits a region."""

from __future__ import annotations

from kgraph.words.said import Words

LACKING = Words(
    de="Thema {topic}: hier nennt kein Dokument etwas zu „{field}“",
    en="topic {topic}: no document names anything here on “{field}”",
)
NAMED_HERE = Words(de="auch hier genannt: {what}", en="named here, too: {what}")
BRIDGE = Words(de="Brücke: {how}", en="bridge: {how}")
OTHERS = Words(
    de="{n:1 Projekt|# Projekte} von anderswo passen nach nichts, was Dokumente sagen, und "
    "stehen nicht in der Liste.",
    en="{n:1 project|# projects} from elsewhere fit by nothing that documents say and are left "
    "out.",
)
LASTED = Words(de="Stand laut Quelle: {status}", en="status, as stated: {status}")
SAME_SORT = Words(de="gleiche Art von Kreis ({sort})", en="same type of district ({sort})")
NEXT_DOOR = Words(de="läuft nebenan: {district}, {km} km", en="runs next door: {district}, {km} km")
RANKED = Words(
    de="Geordnet nach Punkten: 2 je Thema, das hier kein Dokument nennt, und je Zielgruppe oder "
    "Branche, die auch hier genannt ist; 2 für einen Akteur, der hier ist, 1 für einen, der mit "
    "einem hier etwas teilt; 1 für übertragen, verstetigt oder fortgeführt; je 0,5 für gleiche "
    "Art des Kreises und Nähe. Studien, Berichte, Plattformen, Veranstaltungsformate und "
    "Geplantes stehen nicht in der Liste.",
    en="Ranked by points: 2 for each topic that no document names here, and for each target group "
    "or sector that is named here, too; 2 for an actor that is here, 1 for one that shares "
    "something with an actor here; 1 for transferred, made permanent or continued; 0.5 each for "
    "the same type of district and for being near. Studies, reports, platforms, formats of "
    "events and what is only planned are left out.",
)
