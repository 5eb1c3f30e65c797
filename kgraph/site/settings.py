"""`site.toml`: what only those who publish a site can say. Nothing of it is ever invented.

    publisher = "Netzwerkstelle Musterland"

    [title]
    de = "Fachkräftenetzwerke in Musterland"

    [imprint]
    de = '''
    # Anbieter
    …
    '''

    [privacy]
    de = "Der Webserver speichert …"

A text has headings (`# `), items (`- `) and paragraphs. `en` beside `de` is its translation;
without it, the English page shows the German text and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kgraph.errors import BadQuestion
from kgraph.words.said import LANGUAGES
from kgraph.words.shown import sitesettings as words

FILE = "site.toml"
_TEXTS = ("title", "imprint", "privacy")


class SiteSettings(NamedTuple):
    """What the publisher says; texts by language, empty where nothing is said."""

    publisher: str = ""
    title: Mapping[str, str] = {}
    imprint: Mapping[str, str] = {}
    privacy: Mapping[str, str] = {}

    def lacking(self) -> tuple[str, ...]:
        """The texts that a published site needs and that are not given."""
        return tuple(name for name in ("imprint", "privacy") if not getattr(self, name))


def parsed(text: str, path: str) -> SiteSettings:
    """The settings in the text of `site.toml`; BadQuestion says what is wrong in it."""
    import tomllib

    try:
        found = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise BadQuestion(words.NO_TOML.of(path=path, error=str(error))) from error
    unknown = sorted(set(found) - {*_TEXTS, "publisher"})
    if unknown:
        known = ["publisher", *_TEXTS]
        raise BadQuestion(words.UNKNOWN_KEY.of(path=path, key=unknown[0], known=known))
    texts = {name: _texts(found.get(name, {}), name, path) for name in _TEXTS}
    publisher = found.get("publisher", "")
    if not isinstance(publisher, str):
        raise BadQuestion(words.NO_TEXT.of(path=path, key="publisher"))
    return SiteSettings(publisher.strip(), **texts)


def _texts(found: Any, name: str, path: str) -> dict[str, str]:
    """A table of texts by language; a text alone is German."""
    if isinstance(found, str):
        found = {"de": found}
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        raise BadQuestion(words.NO_TEXT.of(path=path, key=name))
    unknown = sorted(set(found) - set(LANGUAGES))
    if unknown:
        key = f"{name}.{unknown[0]}"
        raise BadQuestion(words.UNKNOWN_KEY.of(path=path, key=key, known=list(LANGUAGES)))
    return {language: text.strip() for language, text in found.items() if text.strip()}
