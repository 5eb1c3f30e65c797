"""Forms in which bodies come together: "besteht aus", "ist beigetreten", "gemeinsam mit"."""

from __future__ import annotations

import re

from kgraph.recognition.lexicon import Cue
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.forms import Forms
from kgraph.recognition.stating.patterns import JOINED, OF, PASSIVE, SIDE_BY_SIDE
from kgraph.recognition.stating.reach import ClausePlace

#: entered by itself, or taken in as a member
_TAKEN = re.compile(r"(?<!\w)bei(?:getreten)?(?!\w)|(?<!\w)als\s+(?:\w+\s+)?\w*[Mm]itglied")
#: "X ist ein gemeinsames Projekt der A"
_IS_A = re.compile(r"(?<!\w)(?:ist|war)\s+(?:\w+\s+){0,3}ein(?:e)?\s+(?:[\w-]+\s+){0,2}$")
_INTO = re.compile(
    r"(?<!\w)(?:in|dem|der|im)\s+(?:das|die|den|dem|der)?\s*(?:[\w-]+e[nrms]?\s+)?[„\"]?$"
)


class Joining(Forms):
    """What a network consists of, who enters it, and who does something with whom."""

    def _of(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "Der Verbund X besteht aus A und B": A and B are members."""
        if match[0].casefold().startswith("setz") and "zusammen" not in place.clause.text:
            return
        behind = OF
        if match[0][0].isupper():  # "ist ein Zusammenschluss der A und der B"
            behind = re.compile(
                re.escape(match[0]) + r"\s+(?:der|des|von|aus|zwischen)\s+(?:de[mrn]\s+)?"
            )
        actors = [m for m in self._behind(place.clause, behind) if self._acts(m)]
        target = self._thing(place, actors)
        thing = self.things.by_key.get(target)
        if thing is None or thing.mention.type not in ("Network", "Project"):
            return
        relation = cue.relation
        if relation == "member-of" and thing.mention.type == "Project":
            relation = "partner-in"
        if relation == "runs" and not _IS_A.search(place.clause.text[: match.start()]):
            return
        for actor in actors:
            self._tie(place, actor, relation, target, "role", match[0])

    def _into(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "A ist dem Netzwerk X beigetreten", "X nimmt A als Mitglied auf"."""
        clause = place.clause
        if not _TAKEN.search(clause.text):
            return
        networks = [m for m in clause.mentions if m.type == "Network" and self.things.of(m)]
        entered = [m for m in networks if self._is_entered(place, m)]
        target = entered[0] if entered else next(iter(networks), None)
        key = self.things.of(target) if target else self._thing(place, ())
        for actor in clause.mentions:
            acts = self._acts(actor) and actor.type == "Institution" and not actor.generic
            if acts and not self._oblique(actor, clause):
                self._tie(place, actor, cue.relation, key, "role", match[0])

    def _is_entered(self, place: ClausePlace, mention: NameMention) -> bool:
        before = place.clause.text[: mention.start - place.clause.start]
        return bool(_INTO.search(before))

    def _together(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "Das Vorhaben wird gemeinsam mit A und B umgesetzt": A and B are partners in it."""
        clause = place.clause
        if not PASSIVE.search(clause.text):
            return
        partners = [m for m in self._behind(clause, SIDE_BY_SIDE) if self._acts(m)]
        target = self._thing(place, partners)
        thing = self.things.by_key.get(target)
        if thing is None or thing.mention.type not in JOINED:
            return
        for partner in partners:
            self._tie(place, partner, cue.relation, target, "with", match[0])
