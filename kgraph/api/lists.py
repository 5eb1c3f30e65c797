"""Lists and counts."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from kgraph.api.frames import Asker
from kgraph.asking import lists, plain
from kgraph.errors import BadQuestion
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.words import refusals

if TYPE_CHECKING:
    import pandas

F = TypeVar("F", bound=Callable[..., Any])
_FIELDS = {field.name: field for field in dataclasses.fields(Narrowing)}


def conditioned(method: F) -> F:
    """The method with the fields of `Narrowing` as keywords of its signature."""
    signature = inspect.signature(method)
    own = [p for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD]
    names = {parameter.name for parameter in own}
    fields = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=field.default)
        for name, field in _FIELDS.items()
        if name not in names
    ]
    method.__signature__ = signature.replace(parameters=[*own, *fields])  # type: ignore[attr-defined]
    return method


def packed(question: str, conditions: dict[str, Any]) -> Narrowing:
    """The conditions as one value; BadQuestion for one there is not."""
    for name in conditions:
        if name not in _FIELDS:
            said = {"question": question, "option": name, "known": list(_FIELDS)}
            raise BadQuestion(refusals.NO_OPTION.of(**said))
    return Narrowing(**conditions)


class Lists(Asker):
    """list, count, figures, ask."""

    @conditioned
    def list(self, things: str, **conditions: Any) -> pandas.DataFrame:
        """All things of a type, level or kind that fit: `graph.list("networks", land="Bayern")`.

        The conditions are the options of the command, `region` for `--in`. Columns id, label,
        type, kind, place, state, since, until, status, fit, evidence.
        """
        return self._frame(lists.list_things, things, packed("list", conditions))

    @conditioned
    def count(
        self, things: str, *, by: Sequence[str] | str = (), at_least: int = 0, **conditions: Any
    ) -> pandas.DataFrame:
        """How many there are: `graph.count("networks", by=["kind", "land"])`.

        `by` takes up to two of land, kreis, kind, type, topic, target-group, source, year,
        status. Columns label, count; with `by` also id, with two a column for each value of
        the second. `at_least` keeps rows with so many.
        """
        return self._frame(
            lists.count_things, things, packed("count", conditions), by=by, at_least=at_least
        )

    def figures(self, about: str = "", *, what: str = "", source: str = "") -> pandas.DataFrame:
        """The numbers of the sources about a thing, or whose words fit; all without `about`.

        Columns id, label, what, group, figure, n, significance, differs, period, note, number,
        number_unit, evidence.
        """
        return self._frame(lists.figures, about, what=what, source=source)

    def ask(self, text: str) -> pandas.DataFrame:
        """The answer to a plain question in German or English: `graph.ask("Wer fördert …?")`.

        The first of `attrs["notes"]` says as which command it was understood. Raises
        NotUnderstood with the readings there are, for a question that has none or several.
        """
        return self._frame(plain.ask_plainly, text)

    frage = ask
