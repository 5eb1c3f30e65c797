"""Ties without a cue: what stands in a name, beside it, or in a possessive."""

from __future__ import annotations

import re
from itertools import pairwise

from kgraph.recognition.stating.joining import Joining
from kgraph.recognition.stating.patterns import LOCATED
from kgraph.recognition.stating.reach import ClausePlace


class Beside(Joining):
    """Units of bodies, seats, whose programme it is."""

    def _units(self, place: ClausePlace) -> None:
        """A unit named with its whole: "Wirtschaftsförderung der Kreisverwaltung X"."""
        for mention in place.clause.mentions:
            if mention.whole and not mention.nested:
                inner = [m for m in place.clause.mentions if m.nested and m.name == mention.whole]
                for one in inner[:1]:
                    if one.head != "bundesagentur für arbeit":
                        self._tie(
                            place, mention, "part-of", self.things.of(one), "name", mention.name
                        )

    def _seats(self, place: ClausePlace) -> None:
        """A body or event with the town behind it: "die X-Schule in Nördlingen"."""
        text = self.blocks[place.block].text
        own = list(place.clause.mentions)
        for here, after in pairwise(own):
            between = text[here.end : after.start]
            named = (
                here.type in ("Institution", "Event")
                and not here.generic
                and here.named_by != "region"
            )
            if (
                named
                and after.named_by == "region"
                and re.fullmatch(r"[“\"»]?\s+(?:in|mit Sitz in|aus)\s+", between)
            ) and not here.place:
                self._tie(place, here, "seated-in", after.name, "place", between.strip())

    def _found_in(self, place: ClausePlace) -> None:
        """ "In Erfurt gibt es das X", "untergebracht in Y": where a body or event is."""
        clause = place.clause
        towns = [
            m for m in clause.mentions if m.named_by == "region"
            and re.search(r"(?<!\w)in(?: der| dem)?\s+$", clause.text[: m.start - clause.start])
            and not re.search(r"(?<!\w)mit Sitz in\s+$", clause.text[: m.start - clause.start])
        ]  # fmt: skip
        bodies = [
            m for m in clause.mentions
            if m.named_by != "region" and self.things.of(m) and not m.nested
            and (m.type == "Event" or m.kind == "service-office" or m.named_by == "back")
        ]  # fmt: skip
        networks = [
            m for m in clause.mentions if m.type == "Network" and self.things.of(m) and not m.plural
        ]
        scopes = [t for t in towns if t.name.startswith("Region ")]
        if len(scopes) == 1 and len(networks) == 1:
            self._tie(place, networks[0], "active-in", scopes[0].name, "place", "in")
            return
        if not LOCATED.search(clause.text):
            return
        if not bodies and re.search(r"(?<!\w)(?:seinen|ihren) Sitz(?!\w)", clause.text):
            bodies = self._subject_before(place)
        if len(towns) == 1 and len({self.things.of(m) for m in bodies}) == 1:
            self._tie(place, bodies[0], "seated-in", towns[0].name, "place", "in")

    def _possessive(self, place: ClausePlace) -> None:
        """ "das BMAS baut sein Programm X aus": whose it is runs it."""
        text = self.blocks[place.block].text
        for mention in place.clause.mentions:
            if mention.type not in ("Programme", "Event", "Project") or mention.named_by == "back":
                continue
            before = text[max(place.clause.start, mention.start - 60) : mention.start]
            if re.search(r"(?<!\w)(?:sein|ihr)(?:e[nrms]?)?\s+(?:[^,.;]{0,40}\s)?[„\"]?$", before):
                actors = [
                    m for m in place.clause.mentions if self._acts(m) and m.end < mention.start
                ]
                actors = [m for m in actors if not m.generic] or [
                    m for m in self._antecedent(place) if self._acts(m)
                ]
                for actor in actors[:1]:
                    self._tie(
                        place, actor, "runs", self.things.of(mention), "own", before.split()[-1]
                    )
