"""`kgraph.toml`: what a workspace is called, in which language, and what it stands on."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from kgraph.errors import BadQuestion

FILE = "kgraph.toml"
SHIPPED, NOTHING = "shipped", "nothing"
GERMANY, OWN = "germany", "own"
_LANGUAGES = ("de", "en")
_KEEP_MB = 500
_MOST_MB = 1_000_000


class Settings(NamedTuple):
    """What `kgraph.toml` says. `stands_on` is "shipped" (whole), "nothing", or ids of sources.

    `regions` is "germany" (places are those of the official register) or "own": those of the
    table `regions` only.
    """

    name: str
    language: str = "de"
    publisher: str = ""
    stands_on: str | tuple[str, ...] = SHIPPED
    regions: str = GERMANY
    keep_mb: int = _KEEP_MB  # what the history may take before its oldest contents go


def read(path: str) -> Settings:
    """The settings in the file at `path`; raises BadQuestion that says what is wrong in it."""
    import tomllib

    from kgraph.words import errors as said
    from kgraph.words import workspace as words

    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
        found = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(said.FILE_NOT_READ.of(path=path, error=said.reason(error))) from error
    except tomllib.TOMLDecodeError as error:
        raise BadQuestion(words.NO_TOML.of(path=path, error=str(error))) from error
    return _checked(found, path)


def written(settings: Settings) -> str:
    """The text of a `kgraph.toml` with these settings, in their language."""
    from kgraph.words import workspace as words

    stands_on: Any = settings.stands_on
    value = list(stands_on) if isinstance(stands_on, tuple) else stands_on
    lines = [
        *_comment(words.TOML_HEAD.say(settings.language)),
        f"name = {_text(settings.name)}",
        f"language = {_text(settings.language)}",
        f"publisher = {_text(settings.publisher)}",
        "",
        *_comment(words.TOML_STANDS_ON.say(settings.language)),
        f"stands_on = {_text(value)}",
        "",
        *_comment(words.TOML_REGIONS.say(settings.language)),
        f"regions = {_text(settings.regions)}",
        "",
        *_comment(words.TOML_KEEP.say(settings.language)),
        f"keep_mb = {settings.keep_mb}",
    ]
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]


def _text(value: str | list[str]) -> str:
    """A TOML string or list of strings: what JSON writes is valid there, but for DEL."""
    import json

    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _checked(found: dict[str, Any], path: str) -> Settings:
    from kgraph.words import workspace as words

    folder = os.path.basename(os.path.dirname(os.path.abspath(path)))
    name = _string(found, "name", folder, path)
    language = _string(found, "language", "de", path)
    if language not in _LANGUAGES:
        raise BadQuestion(words.BAD_LANGUAGE.of(path=path, value=language))
    keep = found.get("keep_mb", _KEEP_MB)
    if not isinstance(keep, int) or isinstance(keep, bool) or not 0 <= keep <= _MOST_MB:
        raise BadQuestion(words.BAD_KEEP.of(path=path, value=str(keep), most=_MOST_MB))
    publisher = _string(found, "publisher", "", path)
    stands_on = _stands_on(found, path)
    regions = _string(found, "regions", GERMANY, path)
    if regions not in (GERMANY, OWN):
        raise BadQuestion(words.BAD_REGIONS.of(path=path, value=regions))
    if regions == OWN and stands_on != NOTHING:
        raise BadQuestion(words.REGIONS_NEED_NOTHING.of(path=path))
    return Settings(name, language, publisher, stands_on, regions, keep)


def _string(found: dict[str, Any], key: str, default: str, path: str) -> str:
    from kgraph.words import workspace as words

    value = found.get(key, default)
    if not isinstance(value, str):
        raise BadQuestion(words.NO_TEXT.of(path=path, key=key, value=str(value)))
    return " ".join(value.split())


def _stands_on(found: dict[str, Any], path: str) -> str | tuple[str, ...]:
    from kgraph.words import workspace as words

    value = found.get("stands_on", SHIPPED)
    if value in (SHIPPED, NOTHING):
        return str(value)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return tuple(dict.fromkeys(value)) or NOTHING
    raise BadQuestion(words.BAD_STANDS_ON.of(path=path, value=str(value)))
