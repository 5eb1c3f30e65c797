"""The questions about things and how they hang together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kgraph.api.frames import Asker, by_hop, frame
from kgraph.api.lists import conditioned, packed
from kgraph.asking import chains, judging, names, places

if TYPE_CHECKING:
    import pandas


class Questions(Asker):
    """find, show, who, connect, common, why, introduce, region, missing, dedupe."""

    @conditioned
    def find(self, text: str, type: str = "", **conditions: Any) -> pandas.DataFrame:
        """Things whose name fits: columns id, label, type, fit, evidence.

        The conditions are those of `list`.
        """
        return self._frame(names.find, text, packed("find", conditions), type=type)

    def show(self, name: str, *, what: Sequence[str] | str = ()) -> pandas.DataFrame:
        """All stated facts about one thing: columns property, value, evidence.

        `what` keeps those whose words have it, of several those with one of them.
        """
        return self._frame(names.show, name, what=what)

    def who(
        self, name: str, *, hops: int = 1, kind: str = "", relation: str = "", role: str = "",
        at: str = "", rollup: bool = False,
    ) -> pandas.DataFrame:  # fmt: skip
        """What a thing connects to, one row a relation.

        Columns id, label, type, relation, direction, role, since, until, evidence; with
        `hops=2` or `rollup` (its units and organs) also via. `kind`, `relation`, `role` and
        `at`, a date, keep some rows. Dates are text as precise as the source has them.
        """
        return self._frame(
            names.who, name, hops=hops, kind=kind, relation=relation, role=role, at=at,
            rollup=rollup,
        )  # fmt: skip

    def connect(
        self, first: str, second: str, *, paths: int = 3, max_hops: int = 6, via: str = "",
        avoid: Sequence[str] = (), at: str = "", source: str = "", through: str = "ties",
        through_regions: bool = False,
    ) -> pandas.DataFrame:  # fmt: skip
        """Shortest chains of ties, one row a hop.

        Columns chain, hop, from, relation, direction, to, role, since, until, evidence. `via`
        and `avoid` name things or kinds ("Event", "jobcenter"); `source` keeps the ties that
        one source states, `at` those that can hold at a date.
        """
        table = self._table(
            chains.connect, first, second, paths=paths, max_hops=max_hops, via=via, avoid=avoid,
            at=at, source=source, through=through, through_regions=through_regions,
        )  # fmt: skip
        return frame(by_hop(table))

    def common(self, first: str, second: str) -> pandas.DataFrame:
        """What two things share: id, label, type, class, first, second, degree, evidence."""
        return self._frame(chains.common, first, second)

    def why(self, first: str, second: str) -> pandas.DataFrame:
        """Every statement that joins two things directly, with its places in the sources.

        Columns relation, reading, direction, role, since, until, status, class, evidence.
        """
        return self._frame(chains.why, first, second)

    def introduce(self, first: str, second: str) -> pandas.DataFrame:
        """Who could introduce the first to the second.

        Columns id, label, type, ways, newest, why, evidence.
        """
        return self._frame(chains.introduce, first, second)

    @conditioned
    def region(self, name: str, *, missing: bool = False, **conditions: Any) -> pandas.DataFrame:
        """Everything seated or active in a region, its parts included.

        Columns id, label, type, kind, relation, where, since, until, evidence; with
        `missing` those of `missing`. The conditions are those of `list`.
        Raises BadQuestion for a name that is no region.
        """
        return self._frame(places.region, name, packed("region", conditions), missing=missing)

    def missing(self, name: str) -> pandas.DataFrame:
        """Kinds of partners and whether one is known in a region.

        Columns kind, label, status, present, unnamed, found, responsible, evidence.
        """
        return self._frame(places.missing, name)

    def dedupe(self, name: str = "", *, least: int = 70, type: str = "") -> pandas.DataFrame:
        """Things that could be one, why, and the verdict: a, b, score, why, verdict, evidence.

        Without `name` all pairs that score `least` or more, or that somebody has judged.
        """
        return self._frame(judging.dedupe, name, least=least, type=type)
