"""A question taken apart: names, things, cues, and which words nothing explains yet."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.standing import ACTIVE_IN, SEATED_IN
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.names import fold
from kgraph.names import words as word_parts
from kgraph.plain.compounds import parted
from kgraph.plain.meaning import Meant, apposed_name, called, names_in
from kgraph.plain.tokens import Spoken, SpokenCue, cues, tokens
from kgraph.questions.listing.wanted import Wanted, coded, kinds_by_word, wanted
from kgraph.terms import type_name
from kgraph.words.questions.asked import ARTICLES, NO_NAMES
from kgraph.words.questions.lists import KIND_WORDS, STATUS_WORDS, THING_WORDS
from kgraph.words.questions.plain import CUES, RELATION_CUES, STOP_WORDS

_WHOLE = frozenset(["deutschland", "germany"])
ACTORS = ("Network", "Institution", "Project", "Programme", "Event")
CONCEPTS = ("Topic", "TargetGroup", "Concept")


class ThingWord(NamedTuple):
    """A word for things to list: its place, what it asks for, and the word itself."""

    at: int
    wanted: Wanted
    word: str


class Question:
    """The words of a question and all that they can stand for."""

    def __init__(self, graph: StoredGraph, text: str) -> None:
        self.graph = graph
        self.kinds = graph.once("kinds", lambda: kinds_by_word(graph))
        self.tokens: list[Spoken] = parted(tokens(text), self._is_known)
        self.words = ["" if token.quoted else token.word for token in self.tokens]
        self.cues = cues(self.words, CUES) + self._parted("involved", ("macht", "machen"), "mit")
        together = self._parted("cooperates-with", ("arbeitet", "arbeiten"), "zusammen")
        self.relations = cues(self.words, RELATION_CUES) + together
        spoken = {at for cue in (*self.cues, *self.relations) for at in range(cue.start, cue.end)}
        things = self._things()
        spoken |= self._everywhere()
        spoken |= {at for at, word in enumerate(self.words) if word in NO_NAMES}
        blocked = spoken | {thing.at for thing in things} | self._empty()
        said = self.at("topic", "group") | cue_places(self.relations)
        self.things = [thing for thing in things if thing.at not in said]
        self.names: list[Meant] = []
        self._take(names_in(graph, self.tokens, frozenset(blocked)))
        self._take_apposed()

    def apposed(self, thing: ThingWord) -> bool:
        """Whether a word only says what a name is of: "das Projekt X", "die Studie X"."""
        is_named = any(name.start == thing.at + 1 for name in self.names)
        before = self.words[thing.at - 1] if thing.at else ""
        return is_named and before in ARTICLES

    def with_name(self, meant: Meant) -> Question:
        """The same question with one more name, and without the names inside it."""
        own = copy.copy(self)
        places = set(range(meant.start, meant.end))
        own.names = [name for name in self.names if not places & self.places([name])]
        own._take([meant])
        return own

    def _take_apposed(self) -> None:
        """ "das Bündnis Leine-Weser" names one thing, not a region."""
        for thing in list(self.things):
            names = [name for name in self.names if name.start == thing.at + 1]
            before = self.words[thing.at - 1] if thing.at else ""
            if not names or before not in ARTICLES or names[0].of_type(*ACTORS[:1], "Project"):
                continue
            meant = apposed_name(self.graph, self.tokens, thing.at, names[0].end)
            if meant is not None:
                self.names.remove(names[0])
                self._take([meant])

    def _take(self, names: list[Meant]) -> None:
        """Words of names are neither cues nor things."""
        self.names = sorted([*self.names, *names])
        taken = self.places(self.names)
        self.things = [thing for thing in self.things if thing.at not in taken]
        self.cues = [cue for cue in self.cues if not taken & set(range(cue.start, cue.end))]
        self.relations = [c for c in self.relations if not taken & set(range(c.start, c.end))]

    # -- what is there -----------------------------------------------------------------------

    def has(self, *codes: str) -> bool:
        """Whether one of the cues is there."""
        return any(cue.code in codes for cue in self.cues)

    def at(self, *codes: str) -> set[int]:
        """The places of the cues."""
        return {at for c in self.cues if c.code in codes for at in range(c.start, c.end)}

    def first(self, code: str) -> int:
        """Where the first cue of a code begins; -1 without one."""
        return min((cue.start for cue in self.cues if cue.code == code), default=-1)

    def said_at(self, at: int, words: tuple[str, ...]) -> bool:
        """Whether one of the words stands at a place."""
        return 0 <= at < len(self.words) and self.words[at] in words

    def said(self, word: str) -> bool:
        """Whether a word is there."""
        return word in self.words

    def regions(self) -> list[Meant]:
        """The names that a region bears, or the authority of one alone."""
        return [own for name in self.names if (own := self._region(name))]

    def _region(self, name: Meant) -> Meant | None:
        """A name as that of a region: an authority stands for its territory."""
        if name.of_type("Region"):
            return name
        kind = f"{terms.VOCABULARY}institution-kind/local-authority"
        store, found = self.graph.store, list[str]()
        for iri in name.of_type("Institution"):
            if next(store.match(iri, terms.KIND, kind), None) is not None:
                for predicate in (SEATED_IN, ACTIVE_IN):
                    found += [quad.object.value for quad in store.match(iri, predicate)]
        regions = tuple(sorted({iri for iri in found if level(iri) != "own"}))
        return name._replace(iris=(*name.iris, *regions)) if regions else None

    def actors(self) -> list[Meant]:
        """The names that something bears that acts or happens; authorities share their region's."""
        return [name for name in self.names if name.of_type(*ACTORS)]

    def of_type(self, *types: str) -> list[Meant]:
        """The names that things of the types bear, and no actor or region."""
        return [
            name for name in self.names
            if name.of_type(*types) and not name.of_type(*ACTORS, "Region")
        ]  # fmt: skip

    @staticmethod
    def places(names: Iterable[Meant]) -> set[int]:
        """The places of the words of names."""
        return {at for name in names for at in range(name.start, name.end)}

    def unexplained(self, used: Iterable[int]) -> list[int]:
        """The places of words that say something and are not among `used`."""
        rest = set(range(len(self.words))) - set(used) - self._empty()
        return sorted(rest)

    def relation_codes(self) -> list[tuple[str, set[int]]]:
        """The relations that are cued, each with the places of its words."""
        found: dict[str, set[int]] = {}
        for cue in self.relations:
            found.setdefault(cue.code, set()).update(range(cue.start, cue.end))
        return list(found.items())

    def status(self) -> tuple[str, int] | None:
        """The first status that a word names, and where."""
        pairs = [" ".join(self.words[at : at + 2]) for at in range(len(self.words))]
        for at, word in enumerate(self.words):
            code = coded(word, STATUS_WORDS) or coded(pairs[at], STATUS_WORDS) if word else ""
            if code:
                return code, at
        return None

    # -- reading -----------------------------------------------------------------------------

    def is_edge(self, at: int) -> bool:
        """Whether a name can begin or end with a word."""
        return self.words[at] not in STOP_WORDS

    def _parted(self, code: str, verbs: tuple[str, ...], end: str) -> list[SpokenCue]:
        """A verb whose second part ends the question: "macht … mit"."""
        if not self.words or self.words[-1] != end:
            return []
        last = len(self.words)
        found = [SpokenCue(code, at, at + 1) for at, word in enumerate(self.words) if word in verbs]
        return [*found, SpokenCue(code, last - 1, last)] if found else []

    def _empty(self) -> set[int]:
        empty = {at for at, word in enumerate(self.words) if word in STOP_WORDS}
        return empty | self._everywhere()

    def _everywhere(self) -> set[int]:
        """ "in Deutschland" narrows nothing beside a word for things."""
        return {at for at, word in enumerate(self.words)
                if word in _WHOLE and self.said_at(at - 1, ("in", "ganz"))
                and any(coded(own, THING_WORDS) for own in self.words)}  # fmt: skip

    def _things(self) -> list[ThingWord]:
        found = []
        for at, word in enumerate(self.words):
            if not word or word in STOP_WORDS:
                continue
            if coded(word, THING_WORDS) or word in self.kinds:
                said = nominative(self.tokens[at].text.lower())
                found.append(ThingWord(at, wanted(self.graph, word), said))
        return found

    def _is_known(self, text: str) -> bool:
        """Whether a word says something as a whole: a kind, a cue, a name of the graph."""
        word = fold(text)
        if word in STOP_WORDS or word in self.kinds or coded(word, THING_WORDS):
            return True
        if cues([word], CUES) or cues([word], RELATION_CUES) or called(self.graph, text):
            return True
        own = "".join(word_parts(text))
        return any(own in name.split() for _, name in self.graph.word_names())


def nominative(word: str) -> str:
    """A word for things without the ending of the dative.

    >>> nominative("netzwerken"), nominative("projekten"), nominative("bundesländern")
    ('netzwerke', 'projekte', 'bundesländer')
    """
    own = word.removesuffix("n")
    is_one = own.endswith(("e", "er")) and (coded(own, THING_WORDS) or coded(own, KIND_WORDS))
    return own if own != word and is_one else word


def is_actor(iri: str) -> bool:
    """Whether a thing acts or happens."""
    return type_name(iri) in ACTORS


def cue_places(found: Iterable[SpokenCue]) -> set[int]:
    """The places of cues."""
    return {at for cue in found for at in range(cue.start, cue.end)}
