"""Words between mentions that tell what they do in a sentence."""

from __future__ import annotations

import re

from kgraph.recognition.flow import SEPARATOR
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.sentences import Clause

JOINED = ("Network", "Project", "Event", "Programme")
COPULA = re.compile(
    r"(?<!\w)(?:sind|ist|waren|war|fungier\w+|gehör\w+|zähl\w+|beteilig\w+|bilde\w+|besteh\w+|steht|stehen"
    r"|geben|gibt|hat|haben|treten|wirken|nehmen|kommen|konnten|kamen|wurden|engagieren)(?!\w)"
)
BY = re.compile(
    r"(?<!\w)(?:von|vom|durch|aus dem|aus Mitteln|seitens)\s+"
    r"(?:der|dem|den|des|die|das|einem|einer)?\s*"
)
AT = re.compile(
    r"(?<!\w)(?:bei|beim|an|am|unter dem Dach|Haus)\s+(?:der|dem|den|des|die|das|einem|einer)?\s*"
)
PASSIVE = re.compile(r"(?<!\w)(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren)(?!\w)")
OBLIQUE = re.compile(
    r"(?<!\w)(?:für|bei|beim|mit|in|im|an|am|aus|nach|zu|zum|zur|über|gegen|von|vom|durch|als|um|auf|unter)"
    r"\s+(?:der|dem|den|des|die|das|einem|einer|ein|eine|allen?|ihren|seinen)?\s*(?:[a-zäöü]+\s+){0,2}[„\"]?$"
)
#: what stands between two members of a list
JOINS = re.compile(
    rf"(?:\s*\([^()]{{1,16}}\))?[“\"»)]?\s*(?:,|und|sowie|oder|/|&|{re.escape(SEPARATOR.strip())})?\s*(?:und|sowie|dazu|auch|schließlich)?"
    r"\s*(?:(?:der|die|das|dem|den|des|vom|von|aus|bei|beim|im|auch|Verein)\s+){0,2}(?:[\w-]+e[nrms]?\s+)?[„\"]?"
)
#: a list goes on: a comma or a conjunction stands there
GOES_ON = re.compile(rf"[,/&{re.escape(SEPARATOR.strip())}]|(?<!\w)(?:und|sowie|oder)(?!\w)")
#: the programme within which something is done: "im Bundesprogramm X"
WITHIN = re.compile(r"(?<!\w)(?:im|in dem|in der|innerhalb)\s+(?:des\s+)?(?:[\w-]+\s+){0,2}[„\"]?$")
MONEY = re.compile(r"Euro|Mittel|Budget|Geld|Zuschuss|Förderung|Zuwendung|Bescheid")
#: what stands between "Tochter", "Einrichtung" and the whole
WHOLE = re.compile(r"\s+(?:der|des|von|vom|zu|zur|zum|in|im)\s+(?:\w+e[nrs]\s+)?[„\"]?")
#: score of a tie by the form that states it
BASE = {"by": 0.8, "role": 0.8, "has": 0.75, "does": 0.65, "in": 0.75, "with": 0.7, "name": 0.8,
         "place": 0.75, "own": 0.7}  # fmt: skip
LOCATED = re.compile(
    r"gibt es|[Uu]ntergebracht|ansässig|[Ss]itz|befindet|[Ee]röffnet|richtet|findet|stattfinde"
    r"|lädt"
)
FOUNDED = re.compile(r"Gründung|gegründet|vorbereitet|Vorbereitet|Initiative|ins Leben|angestoßen")


CONSISTS = re.compile(r"(?<!\w)(?:besteht|bestehen|bestand|setzt sich|zusammengesetzt)(?!\w)")
#: what stands before a thing that is a means, not what is funded or run
MEANS = re.compile(
    r"(?<!\w)(?:über|aus|durch|nach|im Rahmen|mit Hilfe|dank)\s+"
    r"(?:(?:des|der|dem|den|das|die|sein\w*|ihr\w*)\s+)?"
    r"(?:[\w-]+\s+){0,2}[„\"]?$"
)
OF = re.compile(r"(?<!\w)aus(?::?\s+•)?:?\s+(?:der|dem|den|einem|einer)?\s*")
#: "… Partner, darunter die A": what follows is an example of what stands before
AMONG = re.compile(
    r"(?:darunter|unter ihnen|unter anderem|etwa|u\. a\.)\s*(?:der|die|das|dem|den)?\s*$"
)
FOR = re.compile(r"(?<!\w)für\s+(?:die|das|den|eine?n?)?\s*")
#: "gemeinsam mit der IHK": who does it, too
SIDE_BY_SIDE = re.compile(
    r"(?:gemeinsam|zusammen|in Kooperation|in Zusammenarbeit|in Partnerschaft)\s+mit\s+"
    r"(?:der|dem|den|einem|einer)?\s*"
)
#: kinds of bodies that have shareholders or members of their own
WITH_MEMBERS = ("company", "association", "business-development", "service-office")
MOST = 12  # bodies that one active verb has as its subject


def is_thing(mention: NameMention) -> bool:
    """Whether a body is what others run or fund: an office, a centre."""
    return mention.kind == "service-office" or (
        mention.named_by == "back" and mention.head != "land"
    )


def is_passive(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the verb is a participle of a passive: "wird … gefördert"."""
    return match[0].endswith("t") and bool(PASSIVE.search(clause.text))
