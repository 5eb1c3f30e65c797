"""The forms in which sentences state ties: passive, verb, role, task, belonging, together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.recognition.lexicon import Cue
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.particles import Particles
from kgraph.recognition.stating.patterns import (
    AT,
    BY,
    CONSISTS,
    COPULA,
    FOR,
    FOUNDED,
    JOINED,
    MONEY,
    MOST,
    OF,
    PASSIVE,
    SIDE_BY_SIDE,
    WHOLE,
    WITH_MEMBERS,
    is_passive,
    is_thing,
)
from kgraph.recognition.stating.reach import ClausePlace

_PRONOUN = re.compile(r"\W*(?:Es|Sie|Er)\s")


class Forms(Particles):
    """One method a form; `cues.csv` says which words have which."""

    def _by(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "wird von A und B gefördert": bodies behind von, vom, durch."""
        if match[0].startswith(("erh", "bek")) and not MONEY.search(place.clause.text):
            return
        actors = self._behind(place.clause, BY)
        target = self._thing(place, actors)
        for actor in actors:
            self._tie(place, actor, cue.relation, target, "by", match[0])

    def _does(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "A und B tragen das Projekt": the bodies that are no object of a preposition."""
        clause = place.clause
        relation = self._with_particle(clause, cue, match)
        joining = cue.relation in ("member-of", "partner-in")
        if not relation or (not joining and is_passive(clause, match)):
            return
        actors = [m for m in clause.mentions if self._acts(m) and not self._oblique(m, clause)]
        if clause.is_relative and not any(not actor.generic for actor in actors):
            actors = [m for m in self._antecedent(place) if self._acts(m)]
        bodies = [m for m in actors if m.type == "Institution" and not is_thing(m)]
        if bodies and not joining:
            listed = [id(m) for body in bodies for m in self._group(clause, body)]
            actors = [m for m in actors if m in bodies or id(m) in listed]
        if cue.relation in ("initiated", "runs") and actors:
            beside = self._behind(clause, SIDE_BY_SIDE)
            actors = [*actors, *(m for m in beside if self._acts(m) and m not in actors)]
        if match[0].casefold() == "sitzen":
            whole = [m for m in self._earlier(place) if self._acts(m) and not m.generic][-1:]
            targets = [self.things.of(m) for m in whole]
        else:
            joined, actors = self._parted(actors) if joining else ("", actors)
            targets = [joined] if joined else self._things(place, actors, relation)
        actors = [actor for actor in actors if self.things.of(actor) not in targets]
        if len(actors) > MOST and not joining:
            return
        for actor in actors:
            for target in targets:
                self._tie(place, actor, relation, target, "does", match[0])

    def _parted(self, actors: Sequence[NameMention]) -> tuple[str, list[NameMention]]:
        """The one network among bodies that are in it, and the bodies: "dem Netz gehören A an"."""
        bodies = [m for m in actors if m.type == "Institution"]
        networks = {self.things.of(m) for m in actors if m.type == "Network"}
        if bodies and len(networks) == 1:
            return networks.pop(), bodies
        return "", list(actors)

    def _things(
        self, place: ClausePlace, actors: Sequence[NameMention], relation: str
    ) -> list[str]:
        """The objects of a verb: one thing, or a list of things of its type."""
        clause = place.clause
        if relation == "funds":
            behind = self._behind(clause, FOR)
            found = [
                self.things.of(m) for m in behind if m.type in JOINED or m.kind == "service-office"
            ]
            if found:
                return found
        first = self._thing(place, actors)
        for mention in clause.mentions:
            if self.things.of(mention) == first and mention.type in JOINED:
                listed = [m for m in self._group(clause, mention) if m.type == mention.type]
                return [self.things.of(m) for m in listed]
        return [first] if first else []

    def _role(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "Träger sind A und B", "Als Partner beteiligen sich …", "Partner: A, B"."""
        clause = place.clause
        after = clause.text[match.end() :]
        labelled = bool(re.match(r"\s*(?:\([^)]*\)\s*)?(?:de[rs]\s+[^:.,;•]{3,60})?:", after))
        if not labelled and not COPULA.search(clause.text):
            return
        before = clause.text[: match.start()]
        if (
            re.search(
                r"(?<!\w)(?:der|des|deren|ihrer|seiner|aller|mit|weiteren|neuen|neue|ohne)\s+$",
                before,
            )
            and not labelled
        ) and not re.search(r"(?:Zu den|zu den|Unter den|Als|als)\s+$", before):
            return
        at = clause.start + match.start()
        actors = [m for m in clause.mentions if self._acts(m) and not m.start <= at < m.end]
        if labelled:
            colon = clause.start + match.end() + after.index(":")
            actors = [m for m in actors if m.start >= colon]
        if CONSISTS.search(clause.text):
            actors, labelled = self._behind(clause, OF), True
        own = self._owner(place, match, cue.relation) or self._whose(place, match, before)
        joined, actors = ("", actors) if own or labelled else self._parted(actors)
        target = own or joined or self._thing(place, actors)
        for actor in actors:
            if self.things.of(actor) != target and not (
                self._oblique(actor, clause) and not labelled
            ):
                self._tie(place, actor, cue.relation, target, "role", match[0])

    def _owner(self, place: ClausePlace, match: re.Match[str], relation: str) -> str:
        """The thing right behind a role: "Mitglieder der Allianz X"."""
        at = place.clause.start + match.end()
        for mention in place.clause.mentions:
            between = (
                self.blocks[place.block].text[at : mention.start] if mention.start >= at else "-"
            )
            if re.fullmatch(
                r"\s+(?:der|des|von|im|in der|am|an der)\s+(?:\w+e[nrs]\s+)?[„\"]?", between
            ):
                joined = mention.type in JOINED or mention.kind == "service-office"
                has = relation == "member-of" and mention.kind in WITH_MEMBERS
                return self.things.of(mention) if joined or has else ""
        return ""

    def _whose(self, place: ClausePlace, match: re.Match[str], before: str) -> str:
        """The company right before "ihre Gesellschafter"."""
        possessive = re.search(r"(?<!\w)(?:[Ii]hre|[Ss]eine|[Dd]eren|[Dd]essen)\s+$", before)
        if not possessive or not match[0].startswith("Gesellschafter"):
            return ""
        firms = [m for m in self._earlier(place) if m.kind in WITH_MEMBERS and not m.generic]
        return self.things.of(firms[-1]) if firms else ""

    def _has(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "Die Federführung hat A", "bei ihr liegt die Geschäftsführung"."""
        clause, at = place.clause, place.clause.start + match.end()
        text = self.blocks[place.block].text
        verb = re.search(
            r"(?<!\w)(?:hat|haben|liegt|liegen|lag|übernimmt|übernehmen|übernahm|obliegt|erledigt|erledigen|stellt)(?!\w)",
            clause.text,
        )
        relation = (
            "initiated"
            if FOUNDED.search(place.sentence) and "Federführung" in match[0]
            else cue.relation
        )
        actors = []
        named = re.search(r"(?<!\w)(?:die|der|dieser|Die|Der)\s+$", clause.text[: match.start()])
        if match[0] == "Initiative" and named and PASSIVE.search(clause.text):
            return  # "koordiniert wird die Initiative von A"
        for mention in clause.mentions:
            between = text[at : mention.start] if mention.start >= at else "-"
            if re.fullmatch(
                r"\s+(?:der|des|von|vom|durch(?: die| den)?|beim|bei(?: der)?|:)\s*"
                r"(?:\w+e[nrs]\s+)?",
                between,
            ):
                actors = self._group(clause, mention)
        if (
            not actors
            and not verb
            and re.search(r"(?<!\w)(?:ist|sind|sitzt|befindet)(?!\w)", clause.text)
        ):
            actors = self._behind(clause, AT)[:1]
        if not actors and verb:
            actors = self._behind(clause, AT) or [
                m for m in clause.mentions if self._acts(m) and not self._oblique(m, clause)
            ]
            if not actors and re.search(r"(?<!\w)[Bb]ei (?:ihr|ihm)(?!\w)", clause.text):
                actors = [m for m in self._earlier(place) if self._acts(m)][-1:]
        whose = [m for m in actors if m.type in JOINED or is_thing(m)]
        others = [m for m in clause.mentions if self._acts(m) and not self._oblique(m, clause)
                  and m not in actors]  # fmt: skip
        if verb and whose and len(whose) == len(actors) and others:
            target, actors = self.things.of(whose[0]), others
        else:
            target = self._thing(place, actors)
        for actor in actors:
            self._tie(place, actor, relation, target, "has", match[0])

    def _in(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "X ist bei Y angesiedelt", "X ist eine Tochter des Y"."""
        clause, at = place.clause, place.clause.start + match.end()
        text = self.blocks[place.block].text
        wholes = [
            m for m in clause.mentions if m.start >= at
            and re.fullmatch(WHOLE, text[at : m.start])
        ]  # fmt: skip
        if not wholes and match[0] in ("angesiedelt", "eingegliedert", "unter dem Dach"):
            wholes = self._behind(clause, AT)
            if not wholes and re.search(r"(?<!\w)[Ii]n (?:sie|ihn|es)(?!\w)", clause.text):
                wholes = [m for m in self._earlier(place) if m.type in JOINED][-1:]
        if not wholes:
            return
        whole = wholes[0]
        parts = [
            m
            for m in clause.mentions
            if m is not whole and not m.nested and not self._oblique(m, clause)
        ]
        parts = [m for m in parts if m.start < whole.start or match[0] == "eingegliedert"]
        near = [m for m in clause.mentions if m is not whole and not m.nested and m.end <= at]
        between = text[near[-1].end : at] if near else ""
        aside = re.match(r"[^,]{0,20},\s+(?:eine?[rmns]?|als)\s+(?:[\w-]+\s+){0,2}\w*$", between)
        if near and (aside or re.match(r"[^,]*,\s+(?:diese[rs]?|die|der|das)\s", between)):
            parts = near
        if not parts and re.match(
            r"\W*(?:[Ss]ie|[Ee]r|[Ee]s|[Dd]iese(?:r|s)?|[Dd]ies)\b", clause.text.lstrip(", ")
        ):
            offices = [m for m in self._earlier(place) if is_thing(m) and m.named_by != "back"]
            housed = offices[-1:] if match[0] == "angesiedelt" else []
            parts = (
                housed
                or self._subject_before(place)
                or [m for m in self._earlier(place) if self.things.of(m)][-1:]
            )
        for part in parts[-1:]:
            self._tie(place, part, "part-of", self.things.of(whole), "in", match[0])

    def _with(self, place: ClausePlace, cue: Cue, match: re.Match[str]) -> None:
        """ "A kooperiert mit B"."""
        clause = place.clause
        others = self._behind(
            clause, re.compile(r"(?<!\w)mit\s+(?:der|dem|den|einem|einer)?\s*(?:[a-zäöü]\w*\s+)?")
        )
        actors = [
            m
            for m in clause.mentions
            if self._acts(m) and m not in others and not self._oblique(m, clause)
        ]
        if others and not actors and _PRONOUN.match(clause.text):
            topic = self.things.by_key.get(place.topic or self.things.main)
            actors = [topic.mention._replace(start=others[0].start)] if topic else []
        if not others or not actors:
            return
        for other in others:
            self._tie(place, actors[0], cue.relation, self.things.of(other), "with", match[0])
