"""find, show, who: what is here and what it connects to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kgraph.asking.limits import HOPS, within
from kgraph.graph.naming import resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.names import fold

if TYPE_CHECKING:
    from kgraph.questions.listing.narrowing import Narrowing


def find(
    graph: StoredGraph, text: str, narrowing: Narrowing | None = None, *, type: str = ""
) -> Table:
    """Things whose name, alias or abbreviation fits `text`, the best fit first.

    `type` ("Network", "Netzwerke") keeps one type, `narrowing` what fits its
    conditions. Columns id, label, type, fit, evidence.
    """
    from kgraph.asking.lists import narrowed, type_code
    from kgraph.questions.find import find as answer

    return narrowed(graph, answer(graph, text, type_code(type)), narrowing, text)


def show(graph: StoredGraph, name: str, *, what: Sequence[str] | str = ()) -> Table:
    """One thing with all facts about it: columns property, value, evidence.

    Of an authority that is called like its territory both, told apart by a column `about`.
    `what` keeps the facts whose words have it, of several those with one of them; "date" those
    that say when.
    """
    from kgraph.questions.show import DATE_WORDS, date_names, keeping

    texts = [what] if isinstance(what, str) else list(what)
    exact = date_names(graph) if any(fold(text) in DATE_WORDS for text in texts) else []
    texts = [text for text in texts if fold(text) not in DATE_WORDS]
    return keeping(_shown(graph, name), texts, exact)


def _shown(graph: StoredGraph, name: str) -> Table:
    from kgraph.questions.show import show as answer
    from kgraph.questions.show import show_both

    thing = resolve(graph, name)
    if thing.type == "Institution" and "/" not in name:
        from kgraph.graph.authorities import territory_of

        region = territory_of(graph, thing.id)
        if region:
            return show_both(graph, thing.id, region)
    return answer(graph, thing.id)


def who(
    graph: StoredGraph, name: str, *, hops: int = 1, kind: str = "", relation: str = "",
    role: str = "", at: str = "", rollup: bool = False,
) -> Table:  # fmt: skip
    """What a thing connects to, one row a relation; `questions.who.Filters` says by what.

    Columns id, label, type, relation, direction, role, since, until, evidence; with two
    hops or roll-up also via.
    """
    from kgraph.graph.periods import checked
    from kgraph.questions.who import Filters, check_relation
    from kgraph.questions.who import who as answer

    within("hops", hops, HOPS)
    date = checked(at)
    code = ",".join(check_relation(graph, own.strip()) for own in relation.split(","))
    if kind:
        from kgraph.asking.lists import kind_code

        kind = kind_code(graph, kind)
    filters = Filters(hops, kind, code, role, date, rollup)
    return answer(graph, resolve(graph, name).id, filters)
