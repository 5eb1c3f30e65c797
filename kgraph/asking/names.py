"""find, show, who: what is here and what it connects to."""

from __future__ import annotations

from kgraph.asking.limits import HOPS, within
from kgraph.graph.naming import resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table


def find(graph: StoredGraph, text: str, *, type: str = "") -> Table:
    """Things whose name, alias or abbreviation fits `text`, the best fit first.

    `type` ("Network") keeps one type. Columns id, label, type, fit, evidence.
    """
    from kgraph.questions.find import find as answer

    return answer(graph, text, type)


def show(graph: StoredGraph, name: str) -> Table:
    """One thing with all facts about it: columns property, value, evidence.

    Of an authority that is called like its territory both, told apart by a column `about`.
    """
    from kgraph.questions.show import show as answer
    from kgraph.questions.show import show_both

    thing = resolve(graph, name)
    if thing.type == "Institution" and "/" not in name:
        from kgraph.graph.regional import territory_of

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
    date, code = checked(at), check_relation(graph, relation)
    filters = Filters(hops, kind, code, role, date, rollup)
    return answer(graph, resolve(graph, name).id, filters)
