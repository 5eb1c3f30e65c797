"""What things are about in people's words: topic, target group or name, in every usual spelling."""

from __future__ import annotations

from kgraph import terms
from kgraph.errors import NameNotClear
from kgraph.graph.finding import similar_names
from kgraph.graph.stored import StoredGraph
from kgraph.names import fold
from kgraph.questions.listing.narrowing import Condition
from kgraph.questions.listing.sets import Sets
from kgraph.questions.listing.wanted import Wanted, universe
from kgraph.terms import TOPIC_RELATIONS
from kgraph.words.questions import lists as words
from kgraph.words.questions.matter import ENGLISH_TOPICS, SAME_MATTER

_SHORTEST = 4  # letters that are left of a word without its ending
_ENDINGS = ("innen", "en", "er", "n", "e", "s")


def about(graph: StoredGraph, asked: Wanted, sets: Sets, value: str) -> Condition:
    """The things that work on it, address it or have it in their name; `why` says which.

    Raises NameNotClear for a word that no topic, target group or name has.
    """
    why: dict[str, str] = {}
    for text in spellings(graph, value):
        for thing, reason in _of(graph, asked, sets, text).items():
            why.setdefault(thing, reason)
    for thing, reason in _of_all_parts(graph, asked, sets, value).items():
        why.setdefault(thing, reason)
    if not why and not any(sets.known(text) for text in spellings(graph, value)):
        candidates = similar_names(graph, value)
        said = words.NO_TOPIC_NEAR if candidates else words.NO_TOPIC
        raise NameNotClear(said.of(text=value), candidates)
    return Condition("about", value, frozenset(why), why=why)


def _of_all_parts(graph: StoredGraph, asked: Wanted, sets: Sets, value: str) -> dict[str, str]:
    """What each word of a phrase is true of, such as "Schule-Wirtschaft" for both with "und"."""
    parts = [word for word in value.replace("-", " ").split() if len(word) >= _SHORTEST]
    if len(parts) < 2:
        return {}
    each = [
        {t: r for text in spellings(graph, part) for t, r in _of(graph, asked, sets, text).items()}
        for part in parts
    ]
    both = set(each[0]).intersection(*each[1:])
    return {thing: each[0][thing] for thing in sorted(both)}


def _of(graph: StoredGraph, asked: Wanted, sets: Sets, text: str) -> dict[str, str]:
    language = graph.language
    topics = sets.about(text, TOPIC_RELATIONS)
    groups = sets.about(text, ("has-target-group",))
    named = sets.named(text, universe(graph, asked))
    return {
        **dict.fromkeys(sorted(named), words.BY_NAME.say(language)),
        **{t: words.BY_GROUP.say(language, label=label) for t, label in groups.items()},
        **{t: words.BY_TOPIC.say(language, label=label) for t, label in topics.items()},
    }


def spellings(graph: StoredGraph, text: str) -> list[str]:
    """A word with the forms that mean the same: its stem, the German of an English one.

    >>> from types import SimpleNamespace
    >>> nothing = SimpleNamespace(store=SimpleNamespace(match=lambda *_: []))
    >>> spellings(nothing, "Familien")
    ['Familien', 'Familie']
    """
    found = [text, *_german(graph, text)]
    for own in list(found):
        for begin, forms in SAME_MATTER.items():
            if fold(own).startswith(begin):
                found += forms.split("|")
    stems = [stem for own in found if " " not in own and (stem := _stem(own))]
    return list(dict.fromkeys([*found, *stems]))


def _stem(word: str) -> str:
    """A word without the ending of a plural or a case; "" when too little is left."""
    for ending in _ENDINGS:
        left = word.removesuffix(ending)
        if left != word and len(left) >= _SHORTEST:
            return left + ("e" if word.endswith("ien") else "")
    return ""


def _german(graph: StoredGraph, text: str) -> list[str]:
    """The German labels of concepts with this English label; of common words their German."""
    found = [ENGLISH_TOPICS[fold(text)]] if fold(text) in ENGLISH_TOPICS else []
    for quad in graph.store.match(None, terms.PREF_LABEL):
        literal = quad.object
        is_english = getattr(literal, "language", None) == "en"
        if is_english and fold(literal.value) == fold(text):
            found.append(graph.label(quad.subject.value))
    return found
