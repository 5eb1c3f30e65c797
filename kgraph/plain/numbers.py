"""Readings about figures: the numbers of the sources on a thing, on a word, or on both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kgraph.names import fold
from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.listings import listing
from kgraph.plain.meaning import Meant, called
from kgraph.plain.slots import slot_of
from kgraph.questions.figures import Figure, belonging, read_figures
from kgraph.terms import type_name
from kgraph.words.questions.asked import FIGURE_FILLERS, MONTHS, PEOPLE_IN_FIGURES, PEOPLE_WORDS
from kgraph.words.questions.matter import ENGLISH_TOPICS, SAME_MATTER
from kgraph.words.questions.plain import DOCUMENT_WORDS

_YEAR = re.compile(r"(19|20)\d\d$")
_WORD = re.compile(r"\w+")
_ENDINGS = re.compile(r"(?<=[a-z]{4})(?:en|er|es|em|e|n|s)$")
_SAYING = frozenset(["sagt", "sagen", "steht", "say", "says", "laut", "schreibt"])


def stated(asked: Question) -> Attempt | None:
    """How many there are, where a figure says it in these words about the one named thing.

    What the graph counts is counted beside it.
    """
    dated = any(_YEAR.match(word) for word in asked.words)
    if slot_of(asked) != "count" or not (asked.names or dated):
        return None
    found = figures(asked)
    if not found or not (found.commands[0].options.get("what") or dated):
        return None
    counted = listing(asked)
    is_whole = counted and not asked.unexplained(counted.used)
    return found._replace(also=counted.commands[:1]) if counted and is_whole else found


def figures(asked: Question) -> Attempt | None:
    """The figures about one of the names that have the other words, or that have all words."""
    says = bool(set(asked.words) & _SAYING)
    if not (asked.has("figures", "count") or says) or asked.has("per", "not"):
        return None
    spoken = asked.at("figures", "count", "list", "show", "overview")
    spoken |= {at for at, word in enumerate(asked.words) if word in FIGURE_FILLERS | _SAYING}
    verbs = {at for _, places in asked.relation_codes() for at in places
             if asked.tokens[at].text.islower()}  # fmt: skip
    # "Fördervolumen" is what is asked for, "gefördert" is not
    for more in (set(), verbs) if verbs else (set(),):
        if found := _by_name(asked, asked.unexplained(spoken | more)):
            return found
    return None


def _by_name(asked: Question, words: list[int]) -> Attempt | None:
    every = asked.graph.once("figures", lambda: read_figures(asked.graph))
    used = frozenset(range(len(asked.words)))
    sources = [name for name in asked.names if name.of_type("Source")]
    options = {"source": sources[0].of_type("Source")[0].rpartition("/")[2]} if sources else {}
    if sources:
        words = [at for at in words if at not in asked.places(sources)]
    for name in (*(name for name in asked.names if name not in sources), None):
        places = asked.places([name]) if name else set()
        empty = MONTHS | (DOCUMENT_WORDS if set(asked.words) & _SAYING else frozenset())
        left = [at for at in words if at not in places and asked.words[at] not in empty]
        found = _about(asked, every, name)
        if name and found and not left and not asked.relation_codes() and asked.has("figures"):
            return Attempt((_command(name, "", options),), used)
        for text in dict.fromkeys(_wordings(asked, left, bool(name))):
            if any(_has(asked, figure, text) for figure in found):
                return Attempt((_command(name, text, options),), used)
            if name and (source := _source_about(asked, every, name, text)):
                return Attempt((Plain("figures", (text,), {"source": source}),), used)
    return None


def _about(asked: Question, every: Sequence[Figure], name: Meant | None) -> list[Figure]:
    if name is None:
        return list(every)
    things = {t for iri in name.iris for t in (iri, *_below(asked, iri))}
    if name.of_type("Region"):
        things |= set(called(asked.graph, f"Region {name.text}"))
    return [figure for figure in every if figure.about in things]


def _source_about(asked: Question, every: Sequence[Figure], name: Meant, text: str) -> str:
    """The source that is about a region as a whole and has a figure in these words, or ""."""
    for iri in name.of_type("Region"):
        begin = fold(asked.graph.label(iri)).replace(" ", "-")
        for figure in every:
            sources = [e.source for e in figure.evidence if e.source.startswith(f"{begin}-")]
            if sources and _has(asked, figure, text):
                return sources[0]
    return ""


def _wordings(asked: Question, places: Sequence[int], is_named: bool) -> Iterator[str]:
    """The words as they are, without endings, and others that mean the same."""
    own = [_german(asked.tokens[at].text) for at in places]
    if not own:
        if is_named and set(asked.words) & PEOPLE_WORDS:
            yield PEOPLE_IN_FIGURES
        return
    yield " ".join(own)
    undated = [word for word in own if not _YEAR.match(word)]
    yield " ".join(undated)
    yield " ".join(stem(word) for word in undated)
    for at, word in enumerate(undated):
        for begin, forms in SAME_MATTER.items():
            if fold(word).startswith(begin):
                for form in forms.split("|"):
                    yield " ".join([*undated[:at], form, *undated[at + 1 :]])


def stem(word: str) -> str:
    """A word without its ending.

    >>> stem("virtuellen"), stem("Arbeitslosen"), stem("KMU")
    ('virtuell', 'Arbeitslos', 'KMU')
    """
    return _ENDINGS.sub("", word)


def _has(asked: Question, figure: Figure, text: str) -> bool:
    """Whether the figure says each word of `text`: a noun as a noun, not in the name of a study.

    "Beschäftigte" is not said by "beschäftigte junge Akademiker".
    """
    label = asked.graph.label(figure.about) if figure.about else ""
    said = _WORD.findall(f"{figure.what} {figure.group} {figure.period} {label}")
    words = _WORD.findall(text)
    if not words or not _are_said(asked, words, said):
        return False
    own = _WORD.findall(f"{figure.what} {figure.group}")
    counts_last = _is_said(asked, words[-1], own) or not _sums(asked)
    return counts_last and any(_is_said(asked, word, own) for word in words)


def _sums(asked: Question) -> bool:
    """ "Wie viel Prozent der X sind Y": Y is what the figure must count."""
    return "sind" in asked.words and asked.has("figures")


def _are_said(asked: Question, words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether each word is said by a word of its own."""
    left = list(said)
    for word in words:
        found = next((other for other in left if _is_said(asked, word, [other])), "")
        if not found:
            return False
        left.remove(found)
    return True


def _is_said(asked: Question, word: str, said: Sequence[str]) -> bool:
    own, folded = asked.graph.bare(word), asked.graph.bare
    return any(
        folded(other).startswith(own) and not (word[:1].isupper() and other[:1].islower())
        for other in said
    )


def _german(word: str) -> str:
    return ENGLISH_TOPICS.get(word.casefold(), word)


def _below(asked: Question, iri: str) -> list[str]:
    return belonging(asked.graph, iri) if type_name(iri) == "Concept" else []


def _command(name: Meant | None, text: str, options: dict[str, str]) -> Plain:
    if name is None:
        return Plain("figures", (text,), options)
    return Plain("figures", (name.text,), {"what": text, **options} if text else options)
