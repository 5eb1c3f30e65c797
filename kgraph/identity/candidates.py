"""Pairs of things that could be one, with a score that explains itself."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from kgraph.identity.profile import Profile
from kgraph.identity.vetoes import veto
from kgraph.identity.words import Fit, Rarity, fit
from kgraph.names import key

#: score from which a pair is worth a look
LEAST = 70
#: shares of the score: names, place, kind
NAME, PLACE, KIND = 0.8, 0.12, 0.08
#: a block of things that share a word holds no more than these, or it says nothing
BLOCK_SIZE = 25
_RAREST = 4
_PIECE = 5
_NAMES = 8


class Candidate(NamedTuple):
    """Two things that could be one. `place`: same, other or unknown; `veto`: see vetoes."""

    first: Profile
    second: Profile
    score: int  # 0 to 100
    fit: Fit
    place: str
    same_kind: bool
    veto: str


def candidates(
    profiles: Sequence[Profile], related: Container[tuple[str, str]] = (), least: int = LEAST
) -> list[Candidate]:
    """Pairs that score `least` or more and meet no veto, the best first.

    `related` holds pairs of ids that a source ties to one another: nobody is a member or a
    part of itself. Only things that share a word, or a piece of one, are compared, so the
    work grows with their number and not with its square.
    """
    rarity = Rarity(profile.names for profile in profiles)
    found = []
    for first, second in sorted(_pairs(profiles, rarity)):
        pair = compare(profiles[first], profiles[second], rarity, related)
        if pair.score >= least and not pair.veto:
            found.append(pair)
    return sorted(found, key=lambda pair: (-pair.score, pair.first.id, pair.second.id))


def against(
    fresh: Sequence[Profile], known: Sequence[Profile], least: int = LEAST
) -> dict[int, list[Candidate]]:
    """For the position of each fresh profile, what is known and could be the same, best first.

    Pairs that meet a veto are left out. Only things that share a block are compared.
    """
    rarity = Rarity(profile.names for profile in (*known, *fresh))
    blocks: dict[str, list[int]] = {}
    for position, profile in enumerate(known):
        for block in {b for name in profile.names for b in _blocks(profile, name, rarity)}:
            blocks.setdefault(block, []).append(position)
    found: dict[int, list[Candidate]] = {}
    for at, profile in enumerate(fresh):
        near: set[int] = set()
        for block in {b for name in profile.names for b in _blocks(profile, name, rarity)}:
            members = blocks.get(block, [])
            near.update(members if len(members) <= BLOCK_SIZE else ())
        pairs = [compare(profile, known[position], rarity) for position in sorted(near)]
        fitting = [pair for pair in pairs if pair.score >= least and not pair.veto]
        if fitting:
            found[at] = sorted(fitting, key=lambda pair: (-pair.score, pair.second.id))
    return found


def compare(
    first: Profile, second: Profile, rarity: Rarity, related: Container[tuple[str, str]] = ()
) -> Candidate:
    """The score of one pair, whatever it is, and its veto.

    >>> a = Profile("a", "network", "alliance", ("Fachkräfteallianz Hannover",))
    >>> b = Profile("b", "network", "alliance", ("Fachkräfteallianz Region Hannover",))
    >>> compare(a, b, Rarity([a.names, b.names])).score
    82
    """
    best = max(
        (
            fit(own, other, rarity)
            for own in first.names[:_NAMES]
            for other in second.names[:_NAMES]
        ),
        key=lambda found: found.share,
    )
    place = _place(first, second)
    same_kind = first.kind == second.kind
    score = 100 * (
        NAME * best.share
        + PLACE * {"same": 1.0, "unknown": 0.5, "other": 0.0}[place]
        + KIND * (1.0 if same_kind else 0.4)
    )
    reason = veto(first, second, best, rarity, related)
    return Candidate(first, second, round(score), best, place, same_kind, reason)


def _place(first: Profile, second: Profile) -> str:
    if first.districts & second.districts:
        return "same"
    return "other" if first.is_elsewhere(second) else "unknown"


def _pairs(profiles: Sequence[Profile], rarity: Rarity) -> set[tuple[int, int]]:
    """Positions of things worth comparing: those that meet in a small enough block."""
    blocks: dict[str, list[int]] = {}
    for position, profile in enumerate(profiles):
        for block in sorted({b for name in profile.names for b in _blocks(profile, name, rarity)}):
            blocks.setdefault(block, []).append(position)
    return {
        pair
        for members in blocks.values()
        if 1 < len(members) <= BLOCK_SIZE
        for pair in combinations(members, 2)
    }


def _blocks(profile: Profile, name: str, rarity: Rarity) -> Iterator[str]:
    """What a name can be found by: itself, its rarest words, their beginnings and ends."""
    own = sorted(set(rarity.words(name)), key=lambda word: (rarity.counts[word], word))[:_RAREST]
    yield f"{profile.type} = {key(name)}"
    for word in own:
        yield f"{profile.type} {word[:_PIECE]}…"
        yield f"{profile.type} …{word[-_PIECE:]}"
        yield f"{profile.type} {word}"
    for pair in combinations(sorted(own), 2):
        yield f"{profile.type} {' '.join(pair)}"
    for district in profile.districts:
        for word in own:
            yield f"{profile.type} {district} {word}"
