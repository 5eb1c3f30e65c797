"""Verbs that state a relation only with their other half: "richtet … aus", "führt … durch"."""

from __future__ import annotations

import re
from typing import NamedTuple

from kgraph.recognition.lexicon import Cue
from kgraph.recognition.stating.patterns import MONEY
from kgraph.recognition.stating.reach import Reach
from kgraph.recognition.stating.sentences import Clause

_END = r"\s*(?:[.,;]|$)"


class OtherHalf(NamedTuple):
    """What a verb states when its other half stands behind it, or anywhere in the clause."""

    verb: re.Pattern[str]
    relation: str  # "" for that of the cue
    behind: re.Pattern[str]
    anywhere: bool = False


def _half(verb: str, relation: str, behind: str, anywhere: bool = False) -> OtherHalf:
    return OtherHalf(re.compile(verb), relation, re.compile(rf"(?<!\w)(?:{behind})"), anywhere)


_FOUNDED = r"gegründet|initiiert$|angestoßen|ins\s+leben"
#: the first that fits decides; a verb of the list without its other half states nothing
_HALVES = (
    _half("richt", "runs", r"aus(?!\w)"),
    _half("richt", "initiated", rf"ein{_END}"),
    _half("führ", "runs", rf"durch{_END}"),
    _half(_FOUNDED, "", r"(?:hat|haben|hatten|hatte)(?!\w)", True),
    _half("wirken", "", r"mit(?!\w)"),
)
#: "unterstützt das Projekt mit 20.000 Euro"
_MEANS = re.compile(r"(?<!\w)mit\s+(?:[\w.,]+\s+){0,3}(?:Mitteln|Euro)(?!\w)")
_BORNE = re.compile(r"(?<!\w)(?:Kosten|Finanzierung)(?!\w)")


class Particles(Reach):
    """Which relation a verb states, given what stands behind it."""

    def _with_particle(self, clause: Clause, cue: Cue, match: re.Match[str]) -> str:
        """The relation, when the verb's other half stands where it must: "richtet … aus"."""
        verb, text = match[0].casefold(), clause.text[match.end() :]
        halves = [half for half in _HALVES if half.verb.match(verb)]
        if halves:
            fits = (h for h in halves if h.behind.search(clause.text if h.anywhere else text))
            half = next(fits, None)
            return (half.relation or cue.relation) if half else ""
        if verb in ("trägt", "tragen") and _BORNE.search(clause.text):
            return "funds"
        if verb.startswith("unterstütz") and _MEANS.search(clause.text):
            return "funds"
        if verb.startswith(("bewillig", "stell", "setz", "nimm", "nehm", "nahm")):
            return self._with_object(clause, verb, text)
        if cue.relation == "member-of":
            return self._joins(clause, verb, text)
        return cue.relation

    def _with_object(self, clause: Clause, verb: str, after: str) -> str:
        """Verbs that want money, a programme or an event beside their other half."""
        if verb.startswith(("bewillig", "stell")):
            given = verb.startswith("bewillig") or re.search(r"bereit|zur Verfügung", clause.text)
            return "funds" if given and MONEY.search(clause.text) else ""
        if verb.startswith("setz"):
            programmes = any(m.type in ("Programme", "Project") for m in clause.mentions)
            return "runs" if programmes and re.search(r"(?<!\w)um(?!\w)", after) else ""
        events = any(m.type == "Event" for m in clause.mentions)
        return "takes-part-in" if events and re.search(rf"(?<!\w)teil{_END}", after) else ""

    def _joins(self, clause: Clause, verb: str, after: str) -> str:
        """Verbs of membership."""
        if verb.startswith("gehör"):
            return "member-of" if self._belongs(clause, verb, after) else ""
        if verb == "sitzen":
            return self._sits(clause)
        if verb == "bilden":
            return "member-of" if any(m.type == "Network" for m in clause.mentions) else ""
        return "member-of"

    def _belongs(self, clause: Clause, verb: str, after: str) -> bool:
        """ "gehört dem Netz an", "zu den Mitgliedern gehören", "zum Netz X gehören A und B"."""
        if re.search(r"(?<!\w)an(?!\w)|zu den Mitgliedern", after):
            return not self._is_of_a_body(clause)
        if verb == "gehören" and re.match(r"\W*(?:[Dd]azu|[Hh]ierzu)\s+gehören", clause.text):
            return True
        if verb != "gehören":  # what "gehört zu" another one is a part of it
            return False
        networks = [m for m in clause.mentions if m.type == "Network"]
        return any(
            re.search(r"(?<!\w)[Zz]u[mr]?\s+(?:[\w-]+e[nr]\s+)?$",
                      clause.text[: m.start - clause.start])
            for m in networks
        )  # fmt: skip

    def _is_of_a_body(self, clause: Clause) -> bool:
        """ "Dem Beirat gehören A und B an": a body without a name, of which nothing is said."""
        return any(
            m.generic and m.type == "Institution" and m.named_by != "back"
            and re.search(r"(?<!\w)(?:[Dd]em|[Dd]er)\s+$", clause.text[: m.start - clause.start])
            for m in clause.mentions
        )  # fmt: skip

    def _sits(self, clause: Clause) -> str:
        if re.match(r"\W*Bei (?:ihr|ihm)\b", clause.text):
            return "part-of"
        return ""
