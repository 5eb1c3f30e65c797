"""The measures over projections, and what follows from them for a region."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kgraph.api.frames import Asker
from kgraph.asking import advice, measuring

if TYPE_CHECKING:
    import pandas


class Measures(Asker):
    """central, brokers, communities; gaps, similar, transfer, assess, stale.

    `projection`, `keep_hubs`, `hub_share`, `weights`, `roll_up` and `seed` are those of
    `kgraph.asking.measuring.Over`; docs/measures.md explains them.
    """

    def central(
        self, *, by: str = "degree", all: bool = False, robust: int = 0,
        leave_one_out: bool = False, exact: bool = False,
        projection: str = "actors", keep_hubs: bool = False, hub_share: float = 1 / 3,
        weights: str = "newman", roll_up: bool = False, seed: int = 1, region: str = "",
    ) -> pandas.DataFrame:  # fmt: skip
        """Who is central, the most central by `by` first; `region` shows only those there.

        Columns rank, shared_with, id, label, type, the measures, part, documents, reading;
        with `robust`, a number of runs, also best and worst rank.
        """
        over = measuring.Over(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return self._frame(
            measuring.central,
            over,
            by=by,
            all=all,
            robust=robust,
            leave_one_out=leave_one_out,
            exact=exact,
            region=region,
        )

    def brokers(
        self, *, by: str = "district", all: bool = False, robust: int = 0,
        leave_one_out: bool = False, exact: bool = False,
        projection: str = "actors", keep_hubs: bool = False, hub_share: float = 1 / 3,
        weights: str = "newman", roll_up: bool = False, seed: int = 1,
    ) -> pandas.DataFrame:  # fmt: skip
        """Who stands between others; roles count between groups `by` district, state or kind.

        Columns rank, shared_with, id, label, type, group, betweenness, constraint, cut_point,
        bridges, documents, reading; with `all` also effective_size and the five roles.
        """
        over = measuring.Over(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return self._frame(
            measuring.brokers,
            over,
            by=by,
            all=all,
            robust=robust,
            leave_one_out=leave_one_out,
            exact=exact,
        )

    def communities(
        self, *, projection: str = "actors", keep_hubs: bool = False, hub_share: float = 1 / 3,
        weights: str = "newman", roll_up: bool = False, seed: int = 1,
    ) -> pandas.DataFrame:  # fmt: skip
        """Groups with many edges inside: community, label, size, shares, members, evidence."""
        over = measuring.Over(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return self._frame(measuring.communities, over)

    def gaps(
        self, *, region: str = "", detail: bool = False, template: str = ""
    ) -> pandas.DataFrame:
        """What is expected in a region, or anywhere, and named nowhere there.

        `template` is the text of an own template. One district, or `detail`: about, expected,
        status, present, who_could, connections, evidence; several districts: id, label,
        networks, actors, missing_partners, missing_topics, who_could, connections, evidence.
        """
        return self._frame(advice.gaps, region=region, detail=detail, template=template)

    def similar(self, name: str) -> pandas.DataFrame:
        """Networks like this one: id, label, type, score, shared, evidence."""
        return self._frame(advice.similar, name)

    def transfer(self, region: str) -> pandas.DataFrame:
        """Projects that run elsewhere: id, label, type, where, status, score, why, bridge, how,
        evidence, the best fitting first."""
        return self._frame(advice.transfer, region)

    def assess(self, region: str, *, template: str = "") -> pandas.DataFrame:
        """The five steps of building a network: step, about, status, found, why, evidence.

        `template` is the text of an own template.
        """
        return self._frame(advice.assess, region, template=template)

    def stale(self, before: str, *, type: str | Sequence[str] = ()) -> pandas.DataFrame:
        """What no document has confirmed since a date (2020, 2020-06, 2020-06-30).

        Columns id, label, type, confirmed, until, reason, evidence; `type` keeps some types.
        """
        return self._frame(advice.stale, before, type=type)
