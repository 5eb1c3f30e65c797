"""The argument type of names: shells complete it with real names."""

from __future__ import annotations

from typing import Any

import click

_OFFERED = 40


class _Name(click.ParamType[str]):
    name = "name"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Any]:
        """Labels that begin with, or contain, what is typed; nothing when there is no graph."""
        from click.shell_completion import CompletionItem

        from kgraph.cli._completion import offered
        from kgraph.cli._options import Where, open_graph, workspace_of
        from kgraph.errors import KgraphError
        from kgraph.graph.finding import completions

        given = ctx.params
        try:
            where = Where(
                tuple(given.get("data") or ()), tuple(given.get("add") or ()),
                given.get("store"), workspace_of(given.get("workspace")),
            )  # fmt: skip
            labels = completions(open_graph(where), incomplete, _OFFERED)
        except KgraphError:
            return []
        return [CompletionItem(offered(label)) for label in labels]


NAME = _Name()
