"""A table -> the mapping it most likely wants; what is not clear is a question, never a guess.

What a row is follows from the headings, then from the title, the sheet and the file, then from
the names in the cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.intake.codes import CodeBook
from kgraph.intake.mapping.model import Mapping, Take, ThingRule, TieRule, ValueRule
from kgraph.intake.mapping.numbers import number_of, unit_of
from kgraph.intake.mapping.owners import owned_fields
from kgraph.intake.mapping.roles import ColumnRoles
from kgraph.intake.mapping.tables import ListColumn, Region
from kgraph.intake.mapping.title import says_small, title_name
from kgraph.intake.mapping.values import separators_of
from kgraph.names import fold, slug
from kgraph.words.intake import mapping as words
from kgraph.words.said import Sayable

_THING_FIELDS = (
    "kind", "aliases", "place", "district", "landkreis", "state", "region", "form", "description",
)  # fmt: skip
_TIMES = ("since", "until", "period", "on")
_FACTS = ("website", "topic", "sector", "target-group")
_UNIT = re.compile(r"\s*[(\[].*?[)\]]|\s+(?:in|je)\s+(?:€|EUR\w*|%|Prozent)|\s*[€%]", re.I)
_LISTS = {"mitglieder", "mitgliederliste", "mitgliedsliste", "mitgliederverzeichnis", "members"}
_FIGURES = {"employees": "Anzahl", "amount": "", "share": "Prozent", "member-count": "Anzahl"}
_ROW_TYPES = ("network", "institution", "project", "programme", "event")
#: columns of other things -> (key, type, relation, whether the row's thing is the subject)
_OTHERS: dict[str, tuple[str, str, bool]] = {
    "members": ("", "member-of", False),
    "partners": ("", "partner-in", False),
    "runner": ("institution", "runs", False),
    "coordinator": ("institution", "coordinates", False),
    "funder": ("institution", "funds", False),
    "programme": ("programme", "part-of", True),
    "parent": ("", "part-of", True),
    "organiser": ("", "organises", False),
}

#: what a row is -> the relation of those whom it lists
_OF_MEMBERS = {"network": "member-of", "event": "takes-part-in"}


class Unclear(NamedTuple):
    """A question to the user: what is not clear, how to answer, and the key of the answer."""

    region: Region
    wrong: Sayable
    todo: Sayable
    key: str
    choices: tuple[str, ...] = ()


def guess(region: Region, answers: Map[str, str], codes: CodeBook) -> Mapping | Unclear:
    """The mapping of a table, or what has to be asked first.

    `answers` are those of the user: `rows` (a type), `network` (a name, "-" for none),
    `relation` (a code).
    """
    roles = ColumnRoles(region)
    if roles.has("from") and roles.has("to"):
        return _edges(region, roles, answers, codes)
    row_type = answers.get("rows") or roles.row_type()
    if row_type and row_type not in (*_ROW_TYPES, "membership"):
        wrong = words.BAD_ANSWER.of(key="rows", value=row_type, known=_ROW_TYPES)
        return Unclear(region, wrong, words.SAY_ROWS, "rows", _ROW_TYPES[:3])
    if not row_type:
        return Unclear(region, words.WHAT_ARE_ROWS, words.SAY_ROWS, "rows", _ROW_TYPES[:3])
    if row_type == "institution" and roles.has("network") and roles.has("name"):
        roles.first["institution"] = roles.first.pop("name")
        row_type = "membership"
    if row_type == "membership":
        return _membership(region, roles)
    return _list(region, roles, row_type, answers)


def _list(
    region: Region, roles: ColumnRoles, row_type: str, answers: Map[str, str]
) -> Mapping | Unclear:
    """A row is a thing; other columns name its members, its runner, its programme."""
    role = roles.name_role(row_type)
    if not roles.has(role):
        role = next((r for r in ("name", *_ROW_TYPES) if roles.has(r)), "")
    if not role:
        return Unclear(region, words.WHAT_ARE_ROWS, words.SAY_ROWS, "rows", _ROW_TYPES[:3])
    network = _network_of(region, row_type, answers)
    if isinstance(network, Unclear):
        return network
    times = {} if network else _fields(roles, _TIMES)
    fields = _fields(roles, _THING_FIELDS) | times | _fields(roles, ("status",))
    if "description" not in fields and roles.has("note") and not network:
        fields["description"] = roles.take("note")
    if row_type == "institution" and "kind" not in fields and says_small(region):
        fields["kind"] = Take(constant="KMU")
    names = region.cells(roles.first[role])
    split = separators_of(names) if row_type != "project" else ()
    own = _name_take(roles.first[role], tuple(s for s in split if s in of_rows(row_type)))
    things = [ThingRule(row_type, "" if _is_mixed(roles, row_type) else row_type, own, fields)]
    ties: list[TieRule] = []
    if network:
        things.append(ThingRule("network", "network", network))
        fields = _fields(roles, (*_TIMES, "role", "note"))
        ties.append(TieRule(row_type, Take(constant="member-of"), "network", fields))
    _add_others(region, roles, things, ties)
    values = _values(region, roles, row_type)
    return Mapping("", _headings(region), tuple(things), tuple(ties), tuple(values))


def of_rows(row_type: str) -> tuple[str, ...]:
    """The separators that may part the names of several things of one row."""
    return ("\n", "1.", ";") if row_type in ("institution", "") else ("\n", "1.")


def _is_mixed(roles: ColumnRoles, row_type: str) -> bool:
    """Whether members may be networks too: their names and kinds then say what each is."""
    return row_type == "institution" and not roles.has("employees", "sector")


def _network_of(region: Region, row_type: str, answers: Map[str, str]) -> Take | Unclear | None:
    """The network whose members the rows of institutions are."""
    named = answers.get("network", "")
    if row_type != "institution" or named == "-":
        return None
    if named:
        return Take(constant=named)
    if title_name(region):
        return Take(title=True)
    text = fold(" ".join((*region.title, region.grid.sheet, region.grid.file)))
    if _LISTS & set(text.split()):
        return Unclear(region, words.WHICH_NETWORK, words.SAY_NETWORK, "network")
    return None


def _add_others(
    region: Region, roles: ColumnRoles, things: list[ThingRule], ties: list[TieRule]
) -> None:
    own = things[0].key
    for role, (type_name, relation, forward) in _OTHERS.items():
        if not roles.has(role):
            continue
        column = roles.first[role]
        if role in ("members", "partners"):
            relation = _OF_MEMBERS.get(own, "partner-in")
            if own == "institution":
                relation = "cooperates-with"
        if role == "coordinator" and own == "institution":
            continue
        if role == "organiser" and own != "event":
            continue
        take = _name_take(column, separators_of(region.cells(column)))
        things.append(ThingRule(role, type_name, take))
        ends = (own, role) if forward else (role, own)
        ties.append(TieRule(ends[0], Take(constant=relation), ends[1]))


def _membership(region: Region, roles: ColumnRoles) -> Mapping:
    """A row joins an institution to a network."""
    networks = roles.first["network"]
    member = roles.first["institution"]
    about, around = owned_fields(region, roles.all, networks, member)
    things = (
        ThingRule("member", "", _name_take(member, separators_of(region.cells(member))), about),
        ThingRule("network", "network", _name_take(networks, _safe(region, networks)), around),
    )
    ties = (
        TieRule(
            "member",
            Take(constant="member-of"),
            "network",
            _fields(roles, (*_TIMES, "role", "note")),
        ),
    )
    values = _values(region, roles, "member")
    return Mapping("", _headings(region), things, ties, tuple(values))


def _safe(region: Region, column: ListColumn) -> tuple[str, ...]:
    return tuple(s for s in separators_of(region.cells(column)) if s != ",")


def _edges(
    region: Region, roles: ColumnRoles, answers: Map[str, str], codes: CodeBook
) -> Mapping | Unclear:
    """A row is a tie between what two columns name."""
    relation = Take(constant=answers.get("relation", ""))
    if roles.has("relation"):
        relation = roles.take("relation")
    elif roles.has("kind") and _are_relations(region.cells(roles.first["kind"]), codes):
        relation = roles.take("kind")
    elif not relation.constant:
        return Unclear(region, words.WHICH_RELATION, words.SAY_RELATION, "relation")
    if relation.constant and not codes.relation(relation.constant):
        known = sorted({reading.relation for reading in codes.relations.values()})
        wrong = words.BAD_ANSWER.of(key="relation", value=relation.constant, known=known)
        return Unclear(region, wrong, words.SAY_RELATION, "relation")
    fields = _fields(roles, (*_TIMES, "role", "note"))
    if roles.has("weight") and "note" not in fields:
        heading = roles.first["weight"].heading
        alike = set(region.cells(roles.first["weight"])) == {"1"}  # says nothing then
        values = {"1": ""} if alike else {}
        fields["note"] = Take(column=heading, values=values, before=f"{heading}: ")
    things = tuple(
        ThingRule(key, "", Take(column=roles.first[key].heading)) for key in ("from", "to")
    )
    tie = TieRule("from", relation, "to", fields)
    return Mapping("", _headings(region), things, (tie,))


def _are_relations(cells: Sequence[str], codes: CodeBook) -> bool:
    return bool(cells) and all(codes.relation(cell) for cell in cells)


def _fields(roles: ColumnRoles, names: Sequence[str]) -> dict[str, Take]:
    return {name: roles.take(name) for name in names if roles.has(name)}


def _name_take(column: ListColumn, split: tuple[str, ...]) -> Take:
    return Take(column=column.heading, split=split)


def _values(region: Region, roles: ColumnRoles, about: str) -> list[ValueRule]:
    found = []
    for role in _FACTS:
        for column in roles.all(role)[:1]:
            split = separators_of(region.cells(column)) if role != "website" else ()
            found.append(ValueRule(about, role, Take(column=column.heading, split=split)))
    for column in roles.all("question"):
        what = slug(column.heading.partition(":")[0])
        take = Take(column=column.heading, split=(";", "\n"))
        found.append(ValueRule(about, what, take))
    for role, usual in _FIGURES.items():
        for column in roles.all(role):
            cells = region.cells(column)
            unit = unit_of(column.heading, cells) or usual
            numbers = sum(bool(number_of(cell)) for cell in cells)
            if unit and numbers * 2 >= len(cells):
                what = _UNIT.sub("", column.heading).strip(" ,:-")
                found.append(ValueRule(about, what, Take(column=column.heading), unit))
    return found


def _headings(region: Region) -> tuple[str, ...]:
    return tuple(column.heading for column in region.columns if column.heading)
