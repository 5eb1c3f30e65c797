"""A mapping in one sentence: "Zeile = Netzwerk; Spalte B Name, D Ort, F Mitglieder"."""

from __future__ import annotations

from collections.abc import Iterator

from kgraph.intake.mapping.model import Mapping, Take
from kgraph.intake.mapping.tables import Region
from kgraph.intake.mapping.title import title_name
from kgraph.words.intake import mapping as words
from kgraph.words.properties import property_name
from kgraph.words.said import LANGUAGES, Sayable, Words, say


def sentence(mapping: Mapping, region: Region, language: str) -> str:
    """The mapping of a table, for people."""
    place = region.grid.file
    if mapping.shape == "matrix":
        row, column = (words.THINGS[thing.type] for thing in mapping.things)
        relation = mapping.ties[0].relation.constant
        rows: Sayable = words.MATRIX_IS.of(row=row, column=column, relation=relation)
        return f"{place}: {say(rows, language)}"
    first = mapping.things[0]
    rows = words.ROW_IS.of(type=_thing(mapping, first.key))
    if first.key == "from":
        rows = words.ROW_IS_TIE
    parts = [say(part, language) for part in _parts(mapping, region)]
    return words.SENTENCE.say(language, place=place, rows=rows, parts=", ".join(parts))


def _thing(mapping: Mapping, key: str) -> Words:
    """A thing by what it is called: the key where that says more than the type."""
    own = words.KEYS.get(key)
    return own or words.THINGS[mapping.thing(key).type]


def _parts(mapping: Mapping, region: Region) -> Iterator[Sayable]:
    for place, thing in enumerate(mapping.things):
        own = not place and thing.key != "from"
        name: Sayable = words.PARTS["name"] if own else _thing(mapping, thing.key)
        yield _taken(thing.name, name, region)
        for column, take in thing.fields.items():
            yield _taken(take, words.PARTS[column], region)
    for tie in mapping.ties:
        if tie.relation.column:
            yield _taken(tie.relation, words.PARTS["relation"], region)
        for column, take in tie.fields.items():
            yield _taken(take, words.PARTS[column], region)
    for rule in mapping.values:
        if rule.unit:
            figure = words.PARTS["figure"].of(what=rule.what, unit=rule.unit)
            yield _taken(rule.value, figure, region)
        else:
            name = Words(*(property_name(rule.what, own) for own in LANGUAGES))
            yield _taken(rule.value, words.PARTS["fact"].of(what=name), region)


def _taken(take: Take, what: Sayable, region: Region) -> Sayable:
    if take.title:
        return words.FROM_TITLE.of(what=what, value=title_name(region))
    if take.constant:
        return words.CONSTANT.of(what=what, value=take.constant)
    if take.split:
        own = [words.SEPARATORS.get(s, s) for s in take.split]
        what = words.SEVERAL.of(what=what, separator=own)
    column = region.column(take.column)
    return words.COLUMN.of(letter=column.letter if column else "?", what=what)
