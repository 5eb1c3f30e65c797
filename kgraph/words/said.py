"""How words are kept and said: one entry holds both languages, values are filled in when asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kgraph.words.numbers import dates, number

#: the languages that everything is said in, the first is that of most users
LANGUAGES = ("de", "en")
#: values that are dates: `{date}` reads as people of the language write one
_DATES = ("date", "since", "until", "issued", "confirmed")


class Words(NamedTuple):
    """One thing to say, in German and English; `{name}` stands for a value.

    `{n:one|# many}` says a count: the first form for 1, the second else, `#` is the number; a
    third form is that for 0.

    >>> Words(de="{n:1 Zeile|# Zeilen} zu viel", en="{n:1 row|# rows} too many").say("de", n=12345)
    '12.345 Zeilen zu viel'
    """

    de: str
    en: str

    def say(self, language: str, /, **values: object) -> str:
        """The words in a language ("de", else English) with their values."""
        text = self.de if language == "de" else self.en
        return text.format_map(
            {name: _value(value, language, name in _DATES) for name, value in values.items()}
        )

    def of(self, /, **values: object) -> Said:
        """The words with their values, to be said later, when the language is known."""
        return Said(self, values)

    def __str__(self) -> str:
        return self.en


class Said(NamedTuple):
    """Words and their values; values may be words, too. As text it is English."""

    words: Words
    values: Mapping[str, object]

    def say(self, language: str, /) -> str:
        """All of it in one language."""
        return self.words.say(language, **self.values)

    def __str__(self) -> str:
        return self.say("en")


#: what is said to people: words with or without values, or text that has no language
Sayable = Words | Said | str


def say(what: Sayable, language: str) -> str:
    """`what` in a language; plain text (a name, a path) stays as it is."""
    return what if isinstance(what, str) else what.say(language)


def sentence(what: Sayable, language: str) -> str:
    """`what` as a sentence of its own: German words begin with a capital letter.

    Values at the beginning (names, paths) and plain text stay as they are.

    >>> sentence(Words(de="nichts gefunden", en="nothing found"), "de")
    'Nichts gefunden'
    >>> sentence(Words(de="{path} fehlt", en="{path} is missing").of(path="a.csv"), "de")
    'a.csv fehlt'
    """
    text = say(what, language)
    words = what.words if isinstance(what, Said) else what
    if language != "de" or not isinstance(words, Words) or not words.de[:1].islower():
        return text
    return text if words.de.startswith("kgraph") else text[:1].upper() + text[1:]


def entry(table: Mapping[str, Words], language: str, name: str, /, **values: object) -> str:
    """The entry `name` of a table, said with its values."""
    return table[name].say(language, **values)


def by_language(entries: Mapping[str, Words]) -> dict[str, dict[str, str]]:
    """Entries as one table a language, for pages and scripts that work in one of them.

    >>> by_language({"all": Words(de="alle", en="all")})["de"]
    {'all': 'alle'}
    """
    return {
        language: {name: getattr(entry, language) for name, entry in entries.items()}
        for language in LANGUAGES
    }


class _Count:
    """A number among the values: `{n}` prints it, `{n:one|# many}` chooses the form."""

    def __init__(self, value: float, language: str) -> None:
        self.value = value
        self.text = number(value, language)

    def __format__(self, forms: str) -> str:
        if not forms:
            return self.text
        one, many, *none = forms.split("|")
        if none and not self.value:
            return none[0]
        return (one if self.value == 1 else many).replace("#", self.text)


class _Phrase(str):
    """Words among the values; `{type:small}` begins them with a small letter, as English wants."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        return self[:1].lower() + self[1:] if form == "small" else str(self)


def _value(value: Any, language: str, is_date: bool = False) -> Any:
    if is_date and isinstance(value, str):
        return dates(value, language)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _Count(value, language)
    if isinstance(value, (Words, Said)):
        return _Phrase(value.say(language))
    if isinstance(value, (list, tuple)):
        return ", ".join(str(_value(part, language)) for part in value)
    return value
