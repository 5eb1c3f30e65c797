"""What the title above a table, its sheet and its file say about its rows."""

from __future__ import annotations

import re

from kgraph.intake.mapping.tables import Region
from kgraph.intake.mapping.values import cleaned
from kgraph.names import fold
from kgraph.words.intake.headings import NETWORK_WORDS, ROWS

_LIST = re.compile(
    r"^(?:(?:aktuelle|vollständige)\s+)?(?:Mitglieder(?:liste|verzeichnis|übersicht)?|Mitglieds\w+|"
    r"Netzwerkpartner|Partner(?:liste)?|Teilnehmer(?:liste)?|Akteure|Members?(?:\s+list)?(?:\s+of)?|"
    r"Liste|List\s+of\s+members|Übersicht)"
    r"\s*(?:(?:der|die|aller)\s+(?:Mitglieder|Partner|Akteure)\s+)?"
    r"(?:des|der|im|in der|in|vom|von|of|the|:|–|-|\s)*\s+",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[,;(–-]|\bper\b|\bvom\b)?\s*(?:Stand|as of|Stichtag|gültig|Version|Datum)\b.*$"
    r"|\s*[,(–-]\s*(?:\d{1,2}[./]\s?)?(?:\d{1,2}[./])?(?:19|20)\d\d\)?\s*$"
    r"|\s+[-–,]\s+(?:Mitglieder(?:liste|verzeichnis)?|Members?|Mitgliedsliste|member list)\b.*$"
    r"|\s+(?:19|20)\d\d$",
    re.I,
)
_QUOTED = re.compile(r"[„“\"»]([^„“”\"«»]{4,120})[“”\"«]")
_GENITIVE = re.compile(r"^(\w*(?:netzwerk|bündnis|verbund|cluster|forum|pakt))(?:ses|e?s)\b", re.I)


def title_name(region: Region) -> str:
    """The network that the title names, "" when none does.

    Quotation marks tell it; else what is left of the title without "Mitgliederliste des" and
    the date, when a word of it is one of a network.
    """
    for text in (*_above(region), _sheet(region)):
        quoted = _QUOTED.search(text)
        if quoted and _is_network(quoted[1]):
            return cleaned(quoted[1])
        before = ""
        name = cleaned(text)
        while name != before:
            before, name = name, _TAIL.sub("", name).strip(" :,–-")
        listed = _LIST.sub("", name, count=1)
        if listed != name:
            listed = _GENITIVE.sub(r"\1", listed)
        if _is_network(listed) and len(listed.split()) > 1 and len(listed) < 120:
            return listed
    return ""


def _above(region: Region) -> tuple[str, ...]:
    """The title; the heading of the only column of a list is one too."""
    if len(region.columns) == 1:
        return (*region.title, region.columns[0].heading)
    return region.title


def _sheet(region: Region) -> str:
    return region.grid.sheet


def _is_network(text: str) -> bool:
    found = fold(text).split()
    return any(word.endswith(NETWORK_WORDS) or word.startswith("netzwerk") for word in found)


def rows_of(region: Region) -> str:
    """What title, sheet or file say a row is: a type, "" when they say nothing or several things.

    The nearest that says something counts: title before sheet before file.
    """
    file = region.grid.file.partition("[")[0].rpartition(".")[0]
    for text in (" ".join(region.title), _sheet(region), file.replace("_", " ")):
        folded = f" {fold(text)} "
        found = {
            own for own, entries in ROWS.items() if any(f" {entry} " in folded for entry in entries)
        }
        if "institution" in found and "network" in found and title_name(region):
            found = {"institution"}
        if len(found) == 1:
            return found.pop()
    return ""


def says_small(region: Region) -> bool:
    """Whether title, sheet or file say that all companies of a list are SMEs."""
    text = fold(" ".join((*region.title, _sheet(region), region.grid.file)))
    return bool({"kmu", "sme", "smes"} & set(text.split()))
