"""The page of a region: networks, partners, projects, gaps, who is responsible, next door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from kgraph import terms
from kgraph.graph.counting import Counted, counted
from kgraph.graph.numbering import number_of
from kgraph.graph.regional import resolve_region
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import distance
from kgraph.graph.world import World
from kgraph.measures.gaps import gaps
from kgraph.measures.partners import MISSING_COLUMNS, missing
from kgraph.measures.template import expected_in
from kgraph.measures.transfer import transfer
from kgraph.model import Evidence, Thing, cite
from kgraph.questions.region import region as everything
from kgraph.questions.responsible import responsible
from kgraph.reports.parts import RegionReport, ReportSection, first_few
from kgraph.version import __version__
from kgraph.words.cells import CELLS
from kgraph.words.numbers import date
from kgraph.words.said import Words
from kgraph.words.shown import reporting as words

_NETWORKS, _PROJECTS, _NEXT_DOOR, _NEIGHBOURS, _NAMES, _WHYS = 10, 8, 5, 4, 3, 2
_DEGREES = 2.0  # of latitude, more than 220 km: the nearest Kreise lie within
_LACKING = ("missing", "unnamed")


def report(graph: StoredGraph, name: str, world: World | None = None) -> RegionReport:
    """What documents and references say of a region, for one or two printed pages.

    Each list is cut to what fits and says how much is left out. `world` is that of the graph, for
    those who ask for many reports. Raises NothingFound for a
    region of which no source says which Kreise it has.
    """
    page = _Page(world or World(graph), resolve_region(graph, name))
    sections = [
        page.networks(), page.partners(), page.projects(), page.gaps(), page.responsible(),
        page.next_door(), page.neighbours(),
    ]  # fmt: skip
    kept = [section for section in sections if section.rows or section.notes]
    say = graph.language
    title = words.TITLE.say(say, region=page.region.label)
    made = words.MADE.say(say, version=__version__, region=page.region.label)
    return RegionReport(title, say, page.lead(), [*kept, page.sources()], (made,))


class _Page:
    """The sections of one page; what they cite is kept for the last one."""

    def __init__(self, world: World, region: Thing) -> None:
        self.graph = world.graph
        self.region = region
        self._world = world
        self._cited: dict[str, None] = {}

    # -- what is there -------------------------------------------------------------------

    def lead(self) -> list[str]:
        """How much is named here, what is around, and which partners are not."""
        found = counted(self._world.places, self.region.id)
        numbers = {
            key: len(found.get(kind, Counted()).here)
            for key, kind in (("networks", "Network"), ("institutions", "Institution"),
                              ("projects", "Project"))
        }  # fmt: skip
        said = [self._say(words.LEAD, **numbers)]
        wider = [
            self.graph.label(iri) for iri in self._world.places.territory.wider(self.region.id)
        ]
        if wider:
            said.append(self._say(words.WIDER, wider=wider))
        for status, sentence in (("missing", words.LACKING), ("unnamed", words.UNNAMED)):
            kinds = [row["expected"] for row in self._lacking(status, "partner")]
            if kinds:
                said.append(self._say(sentence, kinds=kinds))
        return said

    def networks(self) -> ReportSection:
        """Networks that are seated or active here, or in a region around it."""
        rows = self._things("Network")
        shown, notes = first_few(rows, _NETWORKS, self._more)
        head = (words.NAME, words.KIND, words.HERE, words.EVIDENCE)
        return self._section(
            words.NETWORKS, head, shown, notes or self._nothing(rows), (33, 16, 23, 28)
        )

    def projects(self) -> ReportSection:
        """Projects and offers, with their status."""
        rows = self._things("Project", with_status=True)
        shown, notes = first_few(rows, _PROJECTS, self._more)
        head = (words.NAME, words.KIND, words.STATUS, words.HERE, words.EVIDENCE)
        return self._section(
            words.PROJECTS, head, shown, notes or self._nothing(rows), (30, 14, 11, 20, 25)
        )

    def partners(self) -> ReportSection:
        """Kinds of partners that are there with a name or without one."""
        rows = []
        for values in missing(self._world, self.region).rows:
            row = dict(zip(MISSING_COLUMNS, values, strict=True))
            if row["status"] != "missing":
                status = CELLS["status"][row["status"]].say(self.graph.language)
                names = self._names(thing.label for thing in row["found"])
                rows.append((row["label"], status, names, self._cite(row["evidence"])))
        head = (words.KIND, words.STATUS, words.WHICH, words.EVIDENCE)
        return self._section(
            words.PARTNERS, head, rows[::-1], self._nothing(rows), (19, 11, 40, 30)
        )

    def gaps(self) -> ReportSection:
        """Partners and topics that are expected and that no document names, or says which."""
        rows = []
        about = {"partner": words.PARTNER, "topic": words.TOPIC, "network": words.NETWORK}
        for status in _LACKING:
            unnamed = CELLS["status"][status].say(self.graph.language)
            for row in self._lacking(status):
                what = self._say(about[row["about"]])
                sort = what if status == "missing" else f"{what}, {unnamed}"
                rows.append((sort, row["expected"], "; ".join(row["responsible"])))
        head = (words.KIND, words.EXPECTED, words.COULD)
        return self._section(words.GAPS, head, rows, (self._say(words.NOT_NAMED),), (22, 44, 34))

    def responsible(self) -> ReportSection:
        """Chambers, agency and Jobcenter of the Kreis, by reference."""
        rows = [
            (self.graph.label(f"{terms.VOCABULARY}institution-kind/{row['kind']}"),
             row["label"] or row["confidence"], self._cite(row["evidence"]))
            for row in responsible(self.graph, self.region.id).dicts()
        ]  # fmt: skip
        notes = (self._say(words.BY_REFERENCE),) if rows else ()
        head = (words.KIND, words.BODY, words.EVIDENCE)
        return self._section(words.RESPONSIBLE, head, rows, notes, (18, 46, 36))

    # -- what is near --------------------------------------------------------------------

    def next_door(self) -> ReportSection:
        """Projects from elsewhere that fit best."""
        rows = [
            (row["label"], "; ".join(row["where"][:2]), "; ".join(row["why"][:_WHYS]),
             self._cite(row["evidence"]))
            for row in transfer(self._world, self.region.id).dicts()[:_NEXT_DOOR]
        ]  # fmt: skip
        notes = (self._say(words.RUNS),) if rows else ()
        head = (words.NAME, words.WHERE, words.WHY, words.EVIDENCE)
        return self._section(words.NEXT_DOOR, head, rows, notes, (20, 16, 37, 27))

    def neighbours(self) -> ReportSection:
        """The nearest Kreise with their networks; of a region of several Kreise none."""
        rows = []
        for km, district in self._nearest:
            found = counted(self._world.places, district).get("Network", Counted()).here
            names = sorted(self.graph.label(iri) for iri in found)
            what = self._names(names) or self._say(words.NONE)
            rows.append((self.graph.label(district), self._say(words.KM, km=round(km)), what))
        head = (words.WHERE, words.DISTANCE, words.NETWORKS)
        return self._section(words.NEIGHBOURS, head, rows, (), (26, 12, 62))

    @cached_property
    def _nearest(self) -> list[tuple[float, str]]:
        territory = self._world.places.territory
        covered = territory.covered(self.region.id)
        here = territory.centre(covered[0]) if len(covered) == 1 else None
        if here is None:
            return []
        others = [
            (there, district)
            for district in territory.districts
            if district not in covered and (there := territory.centre(district))
        ]
        near = [one for one in others if abs(one[0][1] - here[1]) < _DEGREES]
        some = near if len(near) >= _NEIGHBOURS else others
        return sorted((distance(here, there), district) for there, district in some)[:_NEIGHBOURS]

    # -- what it rests on ----------------------------------------------------------------

    def sources(self) -> ReportSection:
        """Each source that the page cites."""
        rows = []
        for code in sorted(self._cited):
            iri = f"{terms.ID}source/{code}"
            title = next(iter(self.graph.values(iri, terms.TITLE)), self.graph.label(iri))
            issued = next(iter(self.graph.values(iri, terms.ISSUED)), "")
            rows.append((code, title, date(issued, self.graph.language)))
        head = (words.CODE, words.TITLE_OF, words.PUBLISHED)
        return self._section(words.SOURCES, head, rows, (), (22, 64, 14))

    # -- helpers -------------------------------------------------------------------------

    def _more(self, left: int) -> str:
        return self._say(words.MORE, n=left)

    @cached_property
    def _everything(self) -> list[dict[str, Any]]:
        return everything(self.graph, self.region.id).dicts()

    def _things(self, kind: str, with_status: bool = False) -> list[tuple[str, ...]]:
        """Name, kind, status if asked for, how it is here, evidence; a thing once, seats first."""
        found: dict[str, list[dict[str, Any]]] = {}
        for row in self._everything:
            if row["type"] == kind:
                found.setdefault(str(row["id"]), []).append(row)
        rows = []
        for iri, own in found.items():
            best = min(own, key=lambda row: row["relation"] != "seated-in")
            how = words.SEAT if best["relation"] == "seated-in" else words.ACTIVE
            where = self._say(how, place=best["where"])
            status = "; ".join(self.graph.label(s) for s in self.graph.values(iri, terms.STATUS))
            sort = [str(best["kind"] or ""), status]
            said = sort if with_status else ["; ".join(part for part in sort if part)]
            rows.append((str(best["label"]), *said, where, self._cite(best["evidence"])))
        return rows

    def _lacking(self, status: str, about: str = "") -> list[dict[str, Any]]:
        return [
            row for row in self._gaps
            if row["status"] == status and (not about or row["about"] == about)
        ]  # fmt: skip

    @cached_property
    def _gaps(self) -> list[dict[str, Any]]:
        """Lines of `gaps`; of a region of several Kreise, what all of them lack."""
        rows = gaps(self._world, self.region.id, expected_in(self._world), True).dicts()
        by_line: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            by_line.setdefault(row["expected"], []).append(row)
        order = ("here", "through", "wider", "unnamed", "unclear", "missing")
        best = (min(own, key=lambda r: order.index(str(r["status"]))) for own in by_line.values())
        several = len(rows) > len(by_line)
        return [{**row, "responsible": []} if several else row for row in best]

    def _names(self, labels: Iterable[str]) -> str:
        names = list(labels)
        left = len(names) - _NAMES
        more = f"; {self._more(left)}" if left > 0 else ""
        return "; ".join(names[:_NAMES]) + more

    def _cite(self, evidence: Sequence[Evidence], most: int = 3) -> str:
        """Places in short: the first of each source."""
        by_source: dict[str, list[Evidence]] = {}
        for place in evidence:
            by_source.setdefault(place.source, []).append(place)
        self._cited.update(dict.fromkeys(by_source))
        shown = [place for own in by_source.values() for place in own[:most]]
        numbers = {place: n for place in shown if (n := number_of(self.graph, place))}
        cut = "" if len(shown) == len(evidence) else " …"
        return cite(shown, self.graph.language, numbers) + cut

    def _nothing(self, rows: Sequence[object]) -> tuple[str, ...]:
        return () if rows else (self._say(words.NOTHING),)

    def _section(
        self, heading: Words, head: Sequence[Words], rows: Sequence[Sequence[str]],
        notes: Sequence[str], widths: Sequence[int],
    ) -> ReportSection:  # fmt: skip
        columns = [self._say(one) for one in head]
        return ReportSection(self._say(heading), columns, rows, notes, widths)

    def _say(self, what: Words, **values: object) -> str:
        return what.say(self.graph.language, **values)
