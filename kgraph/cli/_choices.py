"""Choices of options that are German, too: the word is taken in both languages, shown in one."""

from __future__ import annotations

from typing import Any

import click

from kgraph.words.choices import code_of, german


class WordChoice(click.Choice[str]):
    """A choice of click that takes the German words of its codes."""

    def __init__(self, usual: click.Choice[Any], language: str) -> None:
        super().__init__(usual.choices, usual.case_sensitive)
        self.language = language

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:  # fmt: skip
        """The code that `value` is or means."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            found = code_of(value, self.choices) if isinstance(value, str) else ""
            if not found or (self.case_sensitive and value.casefold() == found.casefold()):
                raise
            return found

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """The choices as the usage shows them."""
        usual = super().get_metavar(param, ctx)
        if self.language != "de" or usual is None:
            return usual
        return usual[0] + "|".join(german(code) for code in self.choices) + usual[-1]

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """What click says of a wrong choice, with the words of the language."""
        if self.language != "de":
            return super().get_invalid_choice_message(value, ctx)
        shown = click.Choice([german(code) for code in self.choices])
        return shown.get_invalid_choice_message(value, ctx)


def with_words(kind: Any, language: str) -> Any:
    """A type of a parameter whose choices, also those of a tuple, take German words."""
    if isinstance(kind, click.Choice):
        return WordChoice(kind, language)
    if isinstance(kind, click.Tuple):
        return click.Tuple([with_words(own, language) for own in kind.types])
    return kind
