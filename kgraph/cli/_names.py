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
        from kgraph.cli._options import Where, open_graph
        from kgraph.errors import KgraphError
        from kgraph.graph.finding import completions

        where = Where(
            tuple(ctx.params.get("data") or ()),
            tuple(ctx.params.get("add") or ()),
            ctx.params.get("store"),
        )
        try:
            labels = completions(open_graph(where), incomplete, _OFFERED)
        except KgraphError:
            return []
        return [CompletionItem(offered(label)) for label in labels]


NAME = _Name()
