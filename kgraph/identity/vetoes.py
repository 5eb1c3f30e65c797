"""Pairs that are never one thing, however alike their names are."""

from __future__ import annotations

from collections.abc import Container

from kgraph.identity.profile import Profile
from kgraph.identity.words import Fit, Rarity
from kgraph.names import bare

#: bodies of which a district has its own: another place means another body
_OF_A_PLACE = """
bank business-development chamber clinic employers-association employment-agency hwk ihk
jobcenter local-authority school state-authority union university
"""
#: kinds that no body shares with another kind of this list
_SOLITARY = """
employment-agency federal-agency hwk ihk jobcenter local-authority ministry parliament
union university
"""
_TOWN_TITLES = """
hansestadt kreisstadt landeshauptstadt stadt universitaetsstadt wissenschaftsstadt
"""


def veto(
    first: Profile, second: Profile, fit: Fit, rarity: Rarity, related: Container[tuple[str, str]]
) -> str:
    """Why the two are not one thing, "" when nothing speaks against it.

    The reason is a code: type, generic, kind, place, names, number or related.
    """
    if first.type != second.type:
        return "type"
    if first.generic or second.generic:
        return "generic"
    if {first.kind, second.kind} <= set(_SOLITARY.split()) and first.kind != second.kind:
        return "kind"
    if (first.id, second.id) in related or (second.id, first.id) in related:
        return "related"
    if _numbers(fit.only_first) and _numbers(fit.only_second):
        return "number"
    if {first.kind, second.kind} & set(_OF_A_PLACE.split()):
        return _of_another_place(first, second, fit, rarity)
    return ""


def _of_another_place(first: Profile, second: Profile, fit: Fit, rarity: Rarity) -> str:
    if first.is_elsewhere(second):
        return "place"
    if first.kind == second.kind == "local-authority":
        left, right = _untitled(fit.only_first), _untitled(fit.only_second)
    else:
        left = {word for word in fit.only_first if not rarity.is_common(word)}
        right = {word for word in fit.only_second if not rarity.is_common(word)}
    return "names" if left and right and left != right else ""


def _untitled(words: tuple[str, ...]) -> set[str]:
    """Words of a territory's name; all titles of a town are one ("Stadt", "Hansestadt")."""
    titles = {bare(word) for word in _TOWN_TITLES.split()}
    return {"stadt" if word in titles else word for word in words}


def _numbers(words: tuple[str, ...]) -> set[str]:
    return {word for word in words if any(c.isdigit() for c in word)}
