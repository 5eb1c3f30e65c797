"""A mapping as TOML and back; what is wrong in one is said with the place in it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping as Map
from collections.abc import Sequence
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.intake.mapping.model import (
    FIELDS,
    NEVER,
    TESTS,
    TIE_FIELDS,
    TYPES,
    Mapping,
    Take,
    Test,
    ThingRule,
    TieRule,
    ValueRule,
)
from kgraph.words.intake import mapping as words

_TAKE = {"column", "constant", "title", "split", "values", "before"}


def written(mapping: Mapping) -> str:
    """The mapping as TOML."""
    lines = [f"headings = {_value(list(mapping.headings))}"]
    if mapping.shape != "rows":
        lines.append(f"shape = {_value(mapping.shape)}")
    for thing in mapping.things:
        lines += ["", "[[thing]]", f"key = {_value(thing.key)}", f"type = {_value(thing.type)}"]
        lines += [f"name = {_take(thing.name)}"]
        lines += [f"{name} = {_take(take)}" for name, take in thing.fields.items()]
    for tie in mapping.ties:
        lines += ["", "[[tie]]", f"from = {_value(tie.subject)}"]
        lines += [f"relation = {_relation(tie.relation)}", f"to = {_value(tie.object)}"]
        lines += [f"{name} = {_take(take)}" for name, take in tie.fields.items()]
    for rule in mapping.values:
        lines += ["", "[[figure]]" if rule.unit else "[[fact]]", f"about = {_value(rule.about)}"]
        lines += [f"what = {_value(rule.what)}", f"value = {_take(rule.value)}"]
        lines += [f"unit = {_value(rule.unit)}"] if rule.unit else []
    for title, tests in (("skip", mapping.skip), ("only", mapping.only)):
        for test in tests:
            lines += ["", f"[[{title}]]", f"column = {_value(test.column)}"]
            lines += [f"{test.test} = {_value(test.value or True)}"]
    return "\n".join(lines) + "\n"


def _relation(take: Take) -> str:
    return _value(take.constant) if take == Take(constant=take.constant) else _take(take)


def _take(take: Take) -> str:
    if take == Take(column=take.column):
        return _value(take.column)
    parts: dict[str, object] = {}
    for name in ("column", "constant", "title", "before"):
        if getattr(take, name):
            parts[name] = getattr(take, name)
    if take.split:
        parts["split"] = list(filter(None, take.split))
    if take.values:
        parts["values"] = dict(take.values)
    return _value(parts)


def _value(value: object) -> str:
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(str(key))} = {_value(own)}" for key, own in value.items())
        return f"{{ {pairs} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else _value(key)


def parsed(text: str, name: str) -> Mapping:
    """The mapping of a TOML text. Raises BadQuestion with what is wrong and where."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadQuestion(words.NO_TOML.of(name=name, error=str(error))) from error
    _known(name, "", found, {"headings", "shape", "thing", "tie", "fact", "figure", "skip", "only"})
    shape = found.get("shape", "rows")
    if shape not in ("rows", "matrix"):
        raise BadQuestion(words.NO_SHAPE.of(name=name, value=str(shape)))
    things = tuple(_thing(name, place, part) for place, part in _parts(name, found, "thing"))
    if not things:
        raise BadQuestion(words.NO_THING.of(name=name))
    keys = {thing.key for thing in things}
    ties = tuple(_tie(name, place, part, keys) for place, part in _parts(name, found, "tie"))
    values = [_fact(name, place, part, keys, "") for place, part in _parts(name, found, "fact")]
    values += [
        _fact(name, place, part, keys, str(part.get("unit", "Anzahl")))
        for place, part in _parts(name, found, "figure")
    ]
    tests = {
        title: tuple(_test(name, place, part) for place, part in _parts(name, found, title))
        for title in ("skip", "only")
    }
    headings = tuple(str(heading) for heading in found.get("headings", ()))
    return Mapping(name, headings, things, ties, tuple(values), tests["skip"], tests["only"], shape)


def _parts(name: str, found: Map[str, Any], title: str) -> list[tuple[str, Map[str, Any]]]:
    parts = found.get(title, [])
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise BadQuestion(words.WANT_TABLES.of(name=name, title=title))
    return [(f"[[{title}]] {number}", part) for number, part in enumerate(parts, start=1)]


def _known(name: str, place: str, part: Map[str, Any], known: set[str]) -> None:
    unknown = sorted(set(part) - known)
    if unknown:
        message = words.UNKNOWN_KEY.of(name=name, place=place, key=unknown[0], known=sorted(known))
        raise BadQuestion(message)


def _required(name: str, place: str, part: Map[str, Any], keys: Sequence[str]) -> None:
    for key in keys:
        if key not in part:
            raise BadQuestion(words.KEY_MISSING.of(name=name, place=place, key=key))


def _thing(name: str, place: str, part: Map[str, Any]) -> ThingRule:
    _known(name, place, part, {"key", "type", "name", *FIELDS})
    _required(name, place, part, ("key", "name"))
    own = str(part.get("type", ""))
    if own and own not in TYPES:
        raise BadQuestion(words.NO_TYPE.of(name=name, place=place, value=own, known=TYPES))
    fields = {key: _read_take(name, place, key, part[key]) for key in FIELDS if key in part}
    return ThingRule(str(part["key"]), own, _read_take(name, place, "name", part["name"]), fields)


def _tie(name: str, place: str, part: Map[str, Any], keys: set[str]) -> TieRule:
    _known(name, place, part, {"from", "relation", "to", *TIE_FIELDS})
    _required(name, place, part, ("from", "relation", "to"))
    for end in ("from", "to"):
        _is_key(name, place, str(part[end]), keys)
    relation = part["relation"]
    take = Take(constant=relation) if isinstance(relation, str) else _read_take(
        name, place, "relation", relation
    )  # fmt: skip
    fields = {key: _read_take(name, place, key, part[key]) for key in TIE_FIELDS if key in part}
    return TieRule(str(part["from"]), take, str(part["to"]), fields)


def _fact(name: str, place: str, part: Map[str, Any], keys: set[str], unit: str) -> ValueRule:
    _known(name, place, part, {"about", "what", "value", "unit"})
    _required(name, place, part, ("about", "what", "value"))
    _is_key(name, place, str(part["about"]), keys)
    take = _read_take(name, place, "value", part["value"])
    return ValueRule(str(part["about"]), str(part["what"]), take, unit)


def _is_key(name: str, place: str, key: str, keys: set[str]) -> None:
    if key not in keys:
        raise BadQuestion(words.NO_SUCH_KEY.of(name=name, place=place, key=key, known=sorted(keys)))


def _test(name: str, place: str, part: Map[str, Any]) -> Test:
    _known(name, place, part, {"column", *TESTS})
    _required(name, place, part, ("column",))
    tests = [test for test in TESTS if test in part]
    if len(tests) != 1:
        raise BadQuestion(words.ONE_TEST.of(name=name, place=place, known=TESTS))
    value = part[tests[0]]
    return Test(str(part["column"]), tests[0], "" if value is True else str(value))


def _read_take(name: str, place: str, key: str, value: Any) -> Take:
    if isinstance(value, str):
        return Take(column=value)
    if not isinstance(value, dict):
        raise BadQuestion(words.WANT_TAKE.of(name=name, place=place, key=key))
    _known(name, f"{place}, {key}", value, _TAKE)
    split = value.get("split", ())
    if split == []:
        split = NEVER
    return Take(
        str(value.get("column", "")),
        str(value.get("constant", "")),
        bool(value.get("title", False)),
        (split,) if isinstance(split, str) else tuple(str(part) for part in split),
        {str(k): str(v) for k, v in dict(value.get("values", {})).items()},
        str(value.get("before", "")),
    )
