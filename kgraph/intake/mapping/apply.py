"""The rows of a table, by its mapping -> what they state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as Map
from typing import NamedTuple

from kgraph.gazetteer import Gazetteer
from kgraph.intake.codes import CodeBook
from kgraph.intake.draft import Draft, NamedThing, Passed, Tied, Valued
from kgraph.intake.mapping.cells import RowReader, by_heading
from kgraph.intake.mapping.kinds import DEFAULTS, kind_of, type_of
from kgraph.intake.mapping.model import Mapping, Take, ThingRule, TieRule, ValueRule
from kgraph.intake.mapping.numbers import number_of
from kgraph.intake.mapping.passing import why_passed
from kgraph.intake.mapping.tables import Region
from kgraph.intake.mapping.times import told
from kgraph.intake.mapping.values import cleaned, name_of, parts_of
from kgraph.intake.places import area_key, place
from kgraph.names import fold, key, slug
from kgraph.records import Finding
from kgraph.words.intake import mapping as words
from kgraph.words.intake import persons

_SEAT = ("place", "district", "landkreis", "state")
_AREAS = (";", "\n", ",")
_ABOUT = re.compile(r"(?:ca\.?|circa|etwa|rund|über|mehr als|unter|about|approx\.?)\s", re.I)


class Ground(NamedTuple):
    """What reading needs to know: the codes of the vocabularies and the places of the register."""

    codes: CodeBook
    places: Gazetteer


def apply(mapping: Mapping, region: Region, ground: Ground, draft: Draft) -> None:
    """Read the rows of `region` into `draft`. What is wrong with a row is a finding in it."""
    trouble = missing_columns(mapping, region)
    if trouble:
        draft.findings += trouble
        return
    reader = _RowsReader(mapping, region, ground, draft)
    columns = by_heading(region)
    for row in region.rows:
        why = why_passed(row, region, mapping, ground.places, reader.used)
        if why:
            text = next((cleaned(cell) for cell in row.cells if cell.strip()), "")
            line = RowReader(region, row, draft, columns)
            shown = "" if mapping.skip or mapping.only else text[:60]
            draft.passed.append(Passed(line.spot, shown, why))
            continue
        draft.rows += 1
        reader.read(RowReader(region, row, draft, columns))


def missing_columns(mapping: Mapping, region: Region) -> list[Finding]:
    """Findings about columns that the mapping names and the table does not have."""
    named = {take.column for take in takes(mapping) if take.column}
    known = [column.heading for column in region.columns if column.heading]
    advice = words.CHANGE_MAPPING.of(known=known, name=mapping.name)
    return [
        Finding("error", region.grid.file, region.header, column, "",
                words.NO_COLUMN.of(column=column), advice)
        for column in sorted(named) if not region.column(column)
    ]  # fmt: skip


def takes(mapping: Mapping) -> Iterable[Take]:
    """All that a mapping takes of a row."""
    for thing in mapping.things:
        yield thing.name
        yield from thing.fields.values()
    for tie in mapping.ties:
        yield tie.relation
        yield from tie.fields.values()
    yield from (rule.value for rule in mapping.values)


class _RowsReader:
    """Reads row after row; keeps the names of the row above for rows without one."""

    def __init__(self, mapping: Mapping, region: Region, ground: Ground, draft: Draft) -> None:
        self.mapping = mapping
        self.ground = ground
        self.draft = draft
        columns = (region.column(take.column) for take in takes(mapping) if take.column)
        self.used = {column.at for column in columns if column}
        self._above: dict[str, list[int]] = {}
        self._places = _positions(draft)

    def read(self, line: RowReader) -> None:
        found: dict[str, list[NamedThing]] = {}
        for rule in self.mapping.things:
            bodies = rule.type in ("", "network", "institution")
            named = line.names(rule.name, bodies)
            found[rule.key] = [self._named(rule, name, line) for name in named]
        first = self.mapping.things[0]
        if first.name.column in line.persons and not line.refused:
            self.draft.passed.append(Passed(line.spot, "", persons.IS_PERSON))
            self._above = {}
            return
        carried = not found[first.key] and self._goes_on(first, found, line)
        if not found[first.key] and not carried and not line.refused:
            line.find(first.name.column, "", words.NO_NAME, words.WRITE_NAME, "error")
        if line.refused:
            self._above = {}  # what follows may go on with this row, not with the one above it
            return
        at = {
            own: [self._place_of(thing, line) for thing in things] for own, things in found.items()
        }
        if carried:
            at[first.key] = self._above[first.key]
            name = self.draft.things[at[first.key][0]].name
            line.find(first.name.column, "", words.NAME_ABOVE.of(name=name), words.CHECK_ABOVE)
        elif at[first.key]:
            self._above = {first.key: at[first.key]}
        for tie in self.mapping.ties:
            self._tie(tie, at, line)
        for value in self.mapping.values:
            self._value(value, at, line)
        for thing in self.mapping.things:
            self._areas(thing, at[thing.key], line)

    def _goes_on(
        self, first: ThingRule, found: Map[str, list[NamedThing]], line: RowReader
    ) -> bool:
        """Whether a row without a name plainly goes on with the thing of the row above.

        All cells that would say something about the thing are empty, and another column names
        something: a further member of the network above. A broken cell is not an empty one.
        """
        own = (first.name, *first.fields.values())
        more = any(found[rule.key] for rule in self.mapping.things[1:] if rule.name.column)
        return more and first.key in self._above and not any(map(line.holds, own))

    def _named(self, rule: ThingRule, name: str, line: RowReader) -> NamedThing:
        fields = rule.fields
        word = line.text(fields["kind"]) if "kind" in fields else ""
        type_name, kind = self._kind(rule, word, name, line)
        cells: dict[str, str] = {}
        seat = place({f: line.text(fields[f]) for f in _SEAT if f in fields}, self.ground.places)
        cells |= seat.cells
        facts: list[tuple[str, str]] = []
        for doubt in seat.doubts:
            take = fields.get(doubt.column) or fields.get("landkreis") or Take()
            line.find(take.column, doubt.value, doubt.wrong, doubt.todo)
        for column in ("aliases", "form", "description"):
            text = line.text(fields[column]) if column in fields else ""
            text = text.replace(";", " |") if column == "aliases" else text
            cells |= {column: text} if text else {}
        form = cells.get("form", "")
        if form and slug(form) not in self.ground.codes.forms:
            del cells["form"]
            facts.append(("legal-form", form))
        time = told(fields, line)
        cells |= time.cells
        stated = bool(word)
        thing = NamedThing(type_name, name, kind, cells, [line.spot], "", stated, word)
        thing.given = line.text(fields["id"]) if "id" in fields else ""
        facts += [*(("place", text) for text in seat.unknown), *time.facts]
        thing.cells |= {f"fact {what}": text for what, text in facts}
        return thing

    def _kind(self, rule: ThingRule, word: str, name: str, line: RowReader) -> tuple[str, str]:
        """Type and kind: by the word of the kind column, else by the name."""
        own, kind = self.ground.codes.kind(word, rule.type) if word else ("", "")
        if kind:
            return own, kind
        type_name = rule.type or type_of(name)
        guessed = kind_of(name, type_name)
        if word:
            known = self.ground.codes.labels.get(type_name, [])
            message = words.UNKNOWN_KIND.of(kind=guessed)
            column = rule.fields["kind"].column
            line.find(column, word, message, words.ADD_KIND.of(known=known))
        return type_name, guessed or DEFAULTS[type_name]

    def _place_of(self, thing: NamedThing, line: RowReader) -> int:
        """The position of a thing in the draft; what names the same twice is one thing."""
        own = thing.given or f"{thing.type} {key(thing.name)} {line.spot.file}"
        for at in self._places.get(own, ()):
            if _is_one(self.draft.things[at], thing):
                _join(self.draft.things[at], thing)
                return at
        self.draft.things.append(thing)
        at = len(self.draft.things) - 1
        self._places.setdefault(own, []).append(at)
        if thing.given:
            named = f"{thing.type} {key(thing.name)} {line.spot.file}"
            self._places.setdefault(named, []).append(at)
        for column in [column for column in thing.cells if column.startswith("fact ")]:
            text = thing.cells.pop(column)
            self.draft.values.append(Valued(at, column[5:], text, "", line.spot))
        return at

    def _tie(self, rule: TieRule, at: Map[str, list[int]], line: RowReader) -> None:
        if not at.get(rule.subject) or not at.get(rule.object):
            return
        word = line.text(rule.relation)
        reading = self.ground.codes.relation(word)
        if reading is None:
            if word:
                message = words.UNKNOWN_RELATION
                line.find(rule.relation.column, word, message, words.ADD_RELATION)
            return
        time = told(rule.fields, line)
        cells = {
            c: text
            for c in ("role", "note")
            if c in rule.fields and (text := line.text(rule.fields[c]))
        }
        cells |= time.cells
        for _, text in time.facts:  # a tie has no facts: a vague time stays in its note
            cells["note"] = "; ".join(part for part in (cells.get("note"), text) if part)
        for first in at[rule.subject]:
            for second in at[rule.object]:
                ends = (second, first) if reading.inverse else (first, second)
                self._join(ends, reading.relation, cells, line)

    def _join(
        self, ends: tuple[int, int], relation: str, cells: dict[str, str], line: RowReader
    ) -> None:
        first, second = (self.draft.things[at] for at in ends)
        if ends[0] == ends[1]:
            return
        if not self.ground.codes.fits(relation, first.type, second.type):
            message = words.WRONG_ENDS.of(
                relation=relation,
                subject=words.THINGS[first.type],
                object=words.THINGS[second.type],
            )
            line.find("", f"{first.name} – {second.name}", message, words.OTHER_RELATION, "error")
            return
        self.draft.ties.append(Tied(ends[0], relation, ends[1], dict(cells), [line.spot]))

    def _value(self, rule: ValueRule, at: Map[str, list[int]], line: RowReader) -> None:
        text = line.raw(rule.value)
        if not text or not at.get(rule.about) or not name_of(text):
            return
        qualifier = ""
        if rule.unit:
            number = number_of(text)
            if not number:
                line.find(rule.value.column, cleaned(text), words.NO_NUMBER, words.WRITE_NUMBER)
                return
            values = [number]
            about = _ABOUT.match(cleaned(text))
            qualifier = about[0].strip() if about else ""
        else:
            values = parts_of(text, rule.value.split)
        self.draft.values += [
            Valued(at[rule.about][0], rule.what, value, rule.unit, line.spot, qualifier)
            for value in values
        ]

    def _areas(self, rule: ThingRule, at: list[int], line: RowReader) -> None:
        """Where a thing works: a tie to each territory; what the register lacks is a fact."""
        if "region" not in rule.fields or not at:
            return
        text = line.raw(rule.fields["region"])
        whole = area_key(cleaned(text), self.ground.places)
        for name in [cleaned(text)] if whole else parts_of(text, _AREAS):
            found = area_key(name, self.ground.places)
            if found:
                self.draft.ties.append(Tied(at[0], "active-in", -1, {}, [line.spot], found))
            else:
                self.draft.values.append(Valued(at[0], "working-area", name, "", line.spot))


def _positions(draft: Draft) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, thing in enumerate(draft.things):
        file = thing.spots[0].file if thing.spots else ""
        found.setdefault(f"{thing.type} {key(thing.name)} {file}", []).append(at)
        if thing.given:
            found.setdefault(thing.given, []).append(at)
    return found


def _is_one(first: NamedThing, second: NamedThing) -> bool:
    """Whether two namings of one name mean one thing: seats that differ make two of them."""
    if first.given and second.given:
        return first.given == second.given
    return first.type == second.type and not first.is_elsewhere(second)


def _join(kept: NamedThing, other: NamedThing) -> None:
    """Add what another row says about a thing; what contradicts stays with the first."""
    for column, text in other.cells.items():
        if not column.startswith("fact "):
            kept.cells.setdefault(column, text)
    if other.stated_kind and not kept.stated_kind:
        kept.kind, kept.stated_kind, kept.kind_word = other.kind, True, other.kind_word
    kept.spots += [spot for spot in other.spots if spot not in kept.spots]
    if fold(kept.name) != fold(other.name) and other.name not in kept.cells.get("aliases", ""):
        aliases = [kept.cells.get("aliases", ""), other.name]
        kept.cells["aliases"] = " | ".join(alias for alias in aliases if alias)
