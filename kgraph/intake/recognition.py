"""Which things of a list the graph has already: the same, probably the same, or new.

A name that one known thing bears, and that neither place nor kind speaks against, is the same; a
score alone never is. Decisions of before count first. Every result has its reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kgraph.identity.candidates import Candidate, against, compare
from kgraph.identity.profile import Profile
from kgraph.identity.words import Rarity
from kgraph.intake.before import NamedBefore, before
from kgraph.intake.draft import NamedThing
from kgraph.intake.mapping.values import written_out
from kgraph.names import fold, key, slug
from kgraph.words.intake import preview as words
from kgraph.words.said import Sayable

#: score from which somebody is asked
ASKED = 80
#: the same for a thing that is new while another of the last version is gone
RENAMED = 60
_ORGANISATIONS = frozenset({"network", "institution"})


@dataclass(frozen=True)
class KnownThings:
    """What the graph has: profiles with bare ids, and what is known of this source from before.

    `earlier` is what the last version of the file named, each with its id; `judged` maps a pair
    of ids to "same", "different" or "undecided"; `taken` are all ids.
    """

    profiles: Sequence[Profile] = ()
    earlier: Sequence[NamedBefore] = ()
    judged: Mapping[frozenset[str], str] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    #: bodies that only the reference names: a list's body is never taken for one unasked
    reference: Sequence[Profile] = ()


class KnownAs(NamedTuple):
    """What a thing of a draft is: its id, its type and kind, and why; `is_new` without a match."""

    id: str
    type: str
    kind: str
    reason: Sayable
    is_new: bool


class SameQuestion(NamedTuple):
    """A thing that is probably known: `id` is its own until somebody decides."""

    name: str
    id: str
    candidates: tuple[Candidate, ...]


def unused(
    things: Sequence[NamedThing], known: KnownThings, answers: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Decisions that decide nothing: no row has the name, or nothing has the id."""
    names = {key(thing.name) for thing in things}
    ids = {profile.id for profile in (*known.profiles, *known.reference)}
    ids |= {own.id for own in known.earlier}
    return [
        (name, value)
        for name, value in answers.items()
        if key(name) not in names or (value != "new" and value.rpartition("/")[2] not in ids)
    ]


def renamed(
    things: Sequence[NamedThing], found: Sequence[KnownAs], known: KnownThings
) -> list[SameQuestion]:
    """New things that may be things of the last version under another name.

    The name tells it, or the same row in the same place; it is asked, never decided.
    """
    used = {one.id for one in found}
    gone = [own for own in known.earlier if own.id not in used]
    profiles = [Profile(o.id, o.type, o.kind, o.names, frozenset()) for o in gone]
    fresh = [at for at, one in enumerate(found) if one.is_new and things[at].name]
    if not gone or not fresh:
        return []
    near = against([_profile(things[at]) for at in fresh], profiles, RENAMED)
    questions = []
    for place, at in enumerate(fresh):
        thing = things[at]
        pairs = [pair for pair in near.get(place, ()) if _verdict(known, found[at].id, pair) == ""]
        if not pairs:
            rarity = Rarity([[thing.name], *(p.names for p in profiles)])
            same = [p for o, p in zip(gone, profiles, strict=True) if _stands_there(thing, o)]
            pairs = [compare(_profile(thing), profile, rarity) for profile in same]
            pairs = [pair for pair in pairs if _verdict(known, found[at].id, pair) == ""]
        if pairs:
            questions.append(SameQuestion(thing.name, found[at].id, tuple(pairs[:5])))
    return questions


def _stands_there(thing: NamedThing, own: NamedBefore) -> bool:
    """Whether a thing stands in the row and the place in which one of before stood."""
    place = own.place[:1] == (thing.cells.get("place_key", ""),)
    return place and bool({spot.row for spot in thing.spots} & own.rows) and own.type == thing.type


def recognise(
    things: Sequence[NamedThing], known: KnownThings, answers: Mapping[str, str], hint: str
) -> tuple[list[KnownAs], list[SameQuestion]]:
    """What each thing of a draft is, and what to ask.

    `answers` are decisions made now: a name -> the id it is, or "new". `hint` parts the id of a
    new thing from that of a namesake, such as the name of the source.
    """
    said = {key(name): value for name, value in answers.items()}
    index = _Index(known, before(things, known.earlier))
    found = [
        index.answered(thing, said) or index.certain(thing, at) for at, thing in enumerate(things)
    ]
    fresh = [at for at, one in enumerate(found) if one is None and things[at].name]
    near = against([_profile(things[at]) for at in fresh], known.profiles, ASKED)
    taken = set(known.taken) | {one.id for one in found if one}
    bodies = _by_name(known.reference)
    questions = []
    made: dict[tuple[str, str], list[tuple[NamedThing, str]]] = {}
    for place, at in enumerate(fresh):
        thing = things[at]
        twins = made.setdefault((thing.type, key(thing.name)), [])
        twin = next((own for other, own in twins if _is_twin(thing, other)), "")
        own = twin or _new_id(thing, taken, hint)
        twins.append((thing, own))
        taken.add(own)
        found[at] = KnownAs(own, thing.type, thing.kind, words.NEW, True)
        pairs = [*_bodies(thing, bodies), *near.get(place, [])]
        same = any(_verdict(known, own, p) == "same" for p in pairs)
        open_pairs = tuple(p for p in pairs if not _verdict(known, own, p))
        if open_pairs and not same and not twin:
            questions.append(SameQuestion(thing.name, own, open_pairs[:5]))
    nothing = KnownAs("", "", "", "", True)
    return [one or nothing for one in found], questions


def _by_name(profiles: Sequence[Profile]) -> dict[str, list[Profile]]:
    found: dict[str, list[Profile]] = {}
    for profile in profiles:
        for word in {key(name) for name in profile.names}:
            found.setdefault(word, []).append(profile)
    return found


def _bodies(thing: NamedThing, known: Mapping[str, list[Profile]]) -> list[Candidate]:
    """Bodies of the reference with the name and the kind of a thing."""
    named = {p.id: p for name in _names(thing) for p in known.get(key(name), ())}
    same = [profile for profile in named.values() if profile.kind == thing.kind]
    rarity = Rarity([[thing.name], *(p.names for p in same)])
    pairs = (compare(_profile(thing), p, rarity) for p in same)
    return [pair for pair in pairs if not pair.veto]


def _verdict(known: KnownThings, own: str, pair: Candidate) -> str:
    verdict = known.judged.get(frozenset((own, pair.second.id)), "")
    return "" if verdict == "undecided" else verdict


class _Index:
    """Known things by the keys of their names and by id."""

    def __init__(self, known: KnownThings, before: Mapping[int, NamedBefore]) -> None:
        self._known = known
        self._before = before
        self._earlier = {own.id: own for own in known.earlier}
        self._by_id = {profile.id: profile for profile in known.profiles}
        self._by_key: dict[str, list[Profile]] = {}
        for profile in known.profiles:
            for word in {key(written_out(name)) for name in profile.names}:
                self._by_key.setdefault(word, []).append(profile)

    def answered(self, thing: NamedThing, said: Mapping[str, str]) -> KnownAs | None:
        """What the user has just said about a name."""
        identifier = said.get(key(thing.name), "").rpartition("/")[2]
        profile = self._by_id.get(identifier)
        earlier = self._earlier.get(identifier)
        if profile is None and earlier is not None:
            return KnownAs(identifier, earlier.type, earlier.kind, words.BY_ANSWER, False)
        if profile is None:
            return None
        return KnownAs(identifier, profile.type, _kind(thing, profile), words.BY_ANSWER, False)

    def certain(self, thing: NamedThing, at: int) -> KnownAs | None:
        """By its id, by the version of before, or by a name that only one thing can mean."""
        type_name, _, identifier = thing.given.rpartition("/")
        profile = self._by_id.get(identifier)
        if type_name and profile and profile.type == type_name:
            return KnownAs(identifier, type_name, _kind(thing, profile), words.BY_ID, False)
        if type_name == "region":
            return KnownAs(identifier, "region", "", words.BY_ID, False)
        earlier = self._before.get(at)
        if earlier:
            known = self._by_id.get(earlier.id)
            kind = thing.kind if earlier.type == thing.type else earlier.kind
            kind = (known.kind if known else "") or kind
            return KnownAs(earlier.id, earlier.type, kind, words.BEFORE, False)
        return self._by_name(thing)

    def _by_name(self, thing: NamedThing) -> KnownAs | None:
        if not thing.name:
            return None
        fitting = {p.id: p for name in _names(thing) for p in self._by_key.get(key(name), ())}
        fitting = {own: p for own, p in fitting.items() if not _against(thing, p)}
        same_type = {own: p for own, p in fitting.items() if p.type == thing.type} or fitting
        if len(same_type) != 1:
            return None
        profile = next(iter(same_type.values()))
        judged = self._known.judged.get(frozenset((slug(thing.name), profile.id)))
        if judged == "different":
            return None
        exact = fold(thing.name) in map(fold, profile.names)
        reason = words.SAME_NAME if exact else words.SAME_SPELLING.of(name=profile.names[0])
        return KnownAs(profile.id, profile.type, _kind(thing, profile), reason, False)


def _against(thing: NamedThing, profile: Profile) -> bool:
    """Whether type, place or kind speak against two bearers of one name being one."""
    if profile.generic:
        return True
    if profile.type != thing.type and not {profile.type, thing.type} <= _ORGANISATIONS:
        return True
    if thing.stated_kind and profile.type != thing.type:
        return True
    districts = _districts(thing)
    return bool(districts and profile.districts and not districts & profile.districts)


def _districts(thing: NamedThing) -> frozenset[str]:
    keys = (thing.cells.get("district_key", ""), thing.cells.get("place_key", "")[:5])
    return frozenset(own for own in keys if own)


def _kind(thing: NamedThing, profile: Profile) -> str:
    """The kind that is known: a thing has one, and a list that says another is told so."""
    return profile.kind or thing.kind


def _names(thing: NamedThing) -> list[str]:
    aliases = thing.cells.get("aliases", "").split("|")
    names = [thing.name, written_out(thing.name)]
    return list(dict.fromkeys(name for name in (*names, *map(str.strip, aliases[:0])) if name))


def _profile(thing: NamedThing) -> Profile:
    names = tuple(_names(thing)) or (thing.name,)
    return Profile("", thing.type, thing.kind, names, _districts(thing))


def _is_twin(thing: NamedThing, other: NamedThing) -> bool:
    """Whether two sheets of a file name one thing that is new; the names are the same."""
    given = thing.given and other.given and thing.given != other.given
    return not thing.is_elsewhere(other) and not given


def _new_id(thing: NamedThing, taken: set[str], hint: str) -> str:
    """An id made from the name, parted from namesakes by place, then by the source."""
    base = slug(thing.name) or slug(hint) or "thing"
    place = slug(thing.cells.get("place", "") or thing.cells.get("district", ""))
    options = (base, f"{base}-{place}" if place else "", f"{base}-{thing.type}", f"{base}-{hint}")
    for option in options:
        if option and option not in taken:
            return option
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"
