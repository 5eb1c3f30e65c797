"""Readings about named things: what they are, what they are tied to, how two hang together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, product

from kgraph.graph.relations import relations_of
from kgraph.plain.asked import ACTORS, CONCEPTS, Question, is_actor
from kgraph.plain.command import Attempt, Plain, name_of
from kgraph.plain.instead import nearly
from kgraph.plain.meaning import Meant
from kgraph.plain.slots import slot_of, slot_places
from kgraph.plain.tokens import cues
from kgraph.questions.listing.joined import bodies_of
from kgraph.terms import type_name
from kgraph.words.questions.asked import BY_WORDS, HAVING, PASSIVE, ROLE_CUES, WHO
from kgraph.words.types import PLURALS_OF

_ARTICLES = "der die das den dem the zu zum zur ueber about"
_WHICH = ("welche", "welcher", "welches", "welchen", "welchem", "which", "what")
#: words that may stand beside a name that is asked for alone
_BARE = frozenset(_ARTICLES.split())
_BEING = frozenset(["ist", "sind", "is", "are", "war", "was"])
_ONE = frozenset(["ein", "eine", "einer", "a", "an"])
#: relations with two ends that are asked for apart, and those that a part shares with its whole
_DIRECTED = ("member-of", "partner-in", "funds", "supports", "runs", "coordinates", "organises",
             "initiated", "commissioned", "takes-part-in", "seat-on")  # fmt: skip
_OF_WHOLES = ("runs", "funds", "coordinates", "initiated", "organises", "commissioned")
#: cue -> command about two things, the clearest first
_PAIRS = ("introduce", "common", "why", "connect")


def two_things(asked: Question) -> Attempt | None:
    """How two named things hang together, what they share, who introduces one to the other."""
    names = [name for name in asked.names if name.of_type(*ACTORS, "Region")]
    slot = slot_of(asked)
    code = next((code for code in _PAIRS if asked.has(code)), "")
    if code == "connect" and asked.relation_codes() and slot == "whether":
        code = "why"
    if slot in ("whether", "when") and asked.has("matter", "involved") and code != "introduce":
        code = "why"
    if not code and (asked.relation_codes() or asked.has("since", "involved", "matter")):
        code = "why"  # whether and since when one is a member of the other
    if not code and slot in ("whether", "when"):
        code = "why"
    kinds = {thing.at for thing in asked.things
             if thing.at + 1 in asked.places(names) and not thing.wanted.kinds}  # fmt: skip
    if code == "why" and set(asked.words) & WHO:
        return None
    if len(names) != 2 or not code or len(asked.things) > len(kinds):
        return None
    used = asked.at(code) | asked.places(names) | kinds | slot_places(asked, slot)
    if code == "why":
        used |= {at for _, places in asked.relation_codes() for at in places}
        used |= asked.at("since", "involved", "matter", "connect")
    pairs = list(product(*(_names(asked, name) for name in names)))
    relations = [own for own, _ in _clearest(asked.relation_codes())] if code == "why" else []
    attempt = _attempt(used, [Plain(code, pair) for pair in pairs])
    own = relations[0] if len(relations) == 1 else ""
    bodies = _bodies_between(asked, names) if code == "why" and len(pairs) == 1 else ()
    if code == "why" and slot not in ("whether", "when"):
        bodies += tuple(Plain("connect", pair) for pair in pairs[:1])
    return attempt._replace(slot=slot, relation=own, instead=bodies)


def _bodies_between(asked: Question, names: Sequence[Meant]) -> tuple[Plain, ...]:
    """Why for a body of one thing (its office, its steering group) that is tied to the other."""
    found = []
    first, second = (name.of_type(*ACTORS) for name in names)
    for whole, other, turned in ((second, first, False), (first, second, True)):
        for body in (own for iri in whole for own in bodies_of(asked.graph, iri)):
            if any(tie.other(body) in other for tie in relations_of(asked.graph, body)):
                pair = (name_of(asked.graph, other[0], ACTORS), name_of(asked.graph, body, ACTORS))
                found.append(Plain("why", pair[::-1] if turned else pair))
    return tuple(found)


def of_kind(asked: Question) -> Attempt | None:
    """Whether a named thing is of a kind: "Ist X ein Verein?"."""
    actors = asked.actors()
    kinds = [thing for thing in asked.things if thing.wanted.kinds]
    is_plain = not asked.relation_codes() and not asked.has("involved", "matter", "without")
    if slot_of(asked) != "whether" or len(actors) != 1 or len(kinds) != 1 or not is_plain:
        return None
    if not set(asked.words) & _BEING or not set(asked.words) & _ONE or len(asked.names) > 1:
        return None
    used = asked.places(actors) | {kinds[0].at} | slot_places(asked, "whether")
    (iri, *more) = actors[0].of_type(*ACTORS)
    word = PLURALS_OF[type_name(iri)].say(asked.graph.language).lower()
    options = {"kind": kinds[0].word, "name": asked.graph.label(iri)}
    return None if more else _attempt(used, [Plain("list", (word,), options)])


def relation(asked: Question) -> Attempt | None:
    """Who funds, runs, belongs to … one named thing, and what it funds, runs, belongs to."""
    actors = asked.actors()
    others = [r for r in asked.regions() if actors and r.start != actors[0].start]
    if len(actors) != 1 or others or asked.has("without", "figures"):
        return None
    (name,) = actors
    codes = asked.relation_codes()
    used = asked.places(actors) | asked.at("list", "where", "involved", "count")
    used |= slot_places(asked, slot_of(asked))
    if not codes and asked.has("involved"):
        is_network = any(type_name(iri) == "Network" for iri in name.iris)
        codes = [("member-of" if is_network else "partner-in", set())]
    codes = _clearest(codes)
    if len(codes) != 1:
        return None
    (code, places) = codes[0]
    options: dict[str, str] = {"relation": code}
    if code == "takes-part-in" and (role := _role(asked)):
        options["role"] = role
    for thing in asked.things[:1]:
        used |= {thing.at}
        if asked.said_at(thing.at - 1, _WHICH):
            options["kind"] = _kind(asked, thing.word)
        elif thing.at in places:  # "Partner": the word for the relation
            pass
        elif thing.at + 1 != name.start:  # "die Studie X": no condition, only what X is
            return None
    commands = [Plain("who", (own,), options) for own in _names(asked, name)]
    way = _way(asked, code)
    wholes = _wholes(asked, name) if code in _OF_WHOLES else []
    instead = [Plain("who", (own,), options) for own in wholes]
    near = nearly(commands[0]) if len(commands) == 1 else ()
    return _attempt(used | places, commands)._replace(way=way, instead=(*near, *instead))


def _way(asked: Question, code: str) -> str:
    """At which end of the relation the named thing is: "in" as its object, "out" as subject."""
    words = set(asked.words)
    if code not in _DIRECTED:
        return ""
    if words & PASSIVE and words & BY_WORDS and words & {"wer", "who"}:
        return "out"
    if words & {"wen", "whom"} or slot_of(asked) == "where":
        return "out"
    if {asked.words[at] for _, own in asked.relation_codes() for at in own} & HAVING:
        return "in" if not _in_which(asked) else "out"
    return "in" if words & {"wer", "who"} else ""


def _in_which(asked: Question) -> bool:
    """ "In welchen Netzwerken ist X Mitglied" asks for what X is in."""
    return any(
        one in ("in", "bei", "an") and (other.startswith("welche") or other == "which")
        for one, other in pairwise(asked.words)
    )


def _wholes(asked: Question, name: Meant) -> list[str]:
    """What a named thing is a part of: who runs the whole runs the part."""
    found = [tie.object for iri in name.of_type(*ACTORS) for tie in relations_of(asked.graph, iri)
             if tie.relation == "part-of" and tie.subject == iri]  # fmt: skip
    return [name_of(asked.graph, iri, ACTORS) for iri in found if is_actor(iri)]


def one_thing(asked: Question) -> Attempt | None:
    """What a thing is, or what it is tied to; the name alone asks what it is."""
    names = [name for name in asked.names if name.of_type(*ACTORS, *CONCEPTS, "Source", "Region")]
    if len(asked.names) != 1 or not names or asked.relation_codes():
        return None
    others = set(range(len(asked.words))) - asked.places(names)
    if not asked.has("show", "tied") and not all(asked.words[at] in _BARE for at in others):
        return None
    question = "who" if asked.has("tied") else "show"
    used = asked.places(names) | asked.at("show", "tied", "list")
    commands = [Plain(question, (own,)) for own in _names(asked, names[0])]
    return _attempt(used, commands)


def similar(asked: Question) -> Attempt | None:
    """Networks like a named one."""
    names = [name for name in asked.names if name.of_type("Network")]
    if not asked.has("similar") or len(names) != 1 or len(asked.names) != 1:
        return None
    used = asked.places(names) | asked.at("similar", "list")
    used |= {thing.at for thing in asked.things if thing.wanted.types == ("Network",)}
    commands = [Plain("similar", (own,)) for own in _names(asked, names[0])]
    return _attempt(used, commands)


def _clearest(codes: Sequence[tuple[str, set[int]]]) -> list[tuple[str, set[int]]]:
    """Without those whose words another cue has, too, as part of a longer one."""
    kept = []
    for code, places in codes:
        others = [own for other, own in codes if other != code]
        if not any(places < own for own in others):
            kept.append((code, places))
    for weak in (("seated-in",), ("active-in", "takes-part-in", "seat-on")):
        strong = [pair for pair in kept if pair[0] not in weak]
        kept = strong or kept
    return kept


def _role(asked: Question) -> str:
    """The role in which one takes part: who gave an input, who moderated."""
    return next((code for code in ROLE_CUES if cues(asked.words, {code: ROLE_CUES[code]})), "")


def _kind(asked: Question, word: str) -> str:
    """What `who --kind` takes for a word: districts are their authorities."""
    found = next(thing for thing in asked.things if thing.word == word)
    return "local-authority" if found.wanted.level == "district" else word


def _names(asked: Question, name: Meant) -> list[str]:
    """How a command names the things meant: what acts before the region of the same name."""
    actors = [iri for iri in name.iris if is_actor(iri)]
    return [name_of(asked.graph, iri, ACTORS if actors else ("Region",))
            for iri in actors or name.iris]  # fmt: skip


def _attempt(used: set[int], commands: Sequence[Plain]) -> Attempt:
    return Attempt(tuple(commands), frozenset(used))


READINGS: tuple[Callable[[Question], Attempt | None], ...] = (two_things, relation, similar)
