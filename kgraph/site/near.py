"""What is near a thing: in the same district, or with the same partners. Computed."""

from __future__ import annotations

from kgraph.graph.counting import Counted, counted
from kgraph.graph.hubs import Hubs
from kgraph.graph.places import HERE, Places
from kgraph.graph.territory import distance
from kgraph.html.site.addresses import address
from kgraph.html.site.values import Near
from kgraph.model import shorten
from kgraph.site.book import Book
from kgraph.site.collected import Collected
from kgraph.terms import type_name

ACTORS = ("Network", "Institution", "Project", "Programme", "Event")
_MOST = 8
_NAMED = 2  # shared partners that are named; the others are counted
_DISTRICTS = 6
_FEW = 3  # a thing in more Kreise than these is near everything in none of them


class Neighbourhood:
    """Ready to say what is near any thing."""

    def __init__(self, known: Collected, places: Places) -> None:
        self._known = known
        self._places = places
        self._hubs = Hubs(known.graph)
        self._centres = {
            district: centre
            for district in places.territory.districts
            if (centre := places.territory.centre(district))
        }
        self._nearest: dict[str, list[tuple[float, str]]] = {}  # both languages ask
        #: pairs of pages whose things are tied to one another
        self.joined = {
            (address(tie.subject), address(tie.object))
            for ties in known.relations.values()
            for tie in ties
            if known.is_tie(tie) or tie.relation == "part-of"
        }

    def of(self, book: Book, iri: str) -> tuple[Near, ...]:
        """The lists for the page of a thing, those with something in them."""
        if type_name(iri) not in ACTORS:
            return ()
        districts = self._places.districts(iri, HERE)
        near = districts if len(districts) <= _FEW else ()
        found = (*(self._same_district(book, iri, d) for d in near), self._shared(book, iri))
        return tuple(near for near in found if near.rows)

    def _same_district(self, book: Book, iri: str, district: str) -> Near:
        here = counted(self._places, district)
        others = [other for name in ACTORS if name in here for other in here[name].here - {iri}]
        degrees = self._known.degrees
        others.sort(key=lambda o: (ACTORS.index(type_name(o)), -degrees[o], self._known.order(o)))
        rows = tuple((book.link(other), book.kind(other)) for other in others[:_MOST])
        name = book.label(district)
        heading = book.words["same_region"].format(name=name)
        more = book.link(district)._replace(text=book.words["in_region"].format(name=name))
        return Near(heading, rows, more)

    def _shared(self, book: Book, iri: str) -> Near:
        known = self._known
        partners: dict[str, list[str]] = {}
        for partner in known.neighbours(iri):
            if not self._hubs.is_hub(known.degrees.get(partner, 0)):
                for other in known.neighbours(partner) - {iri}:
                    partners.setdefault(other, []).append(partner)
        best = sorted(partners, key=lambda o: (-len(partners[o]), known.order(o)))[:_MOST]
        rows = tuple((book.link(o), self._via(book, book.sorted(partners[o]))) for o in best)
        return Near(book.words["shared"], rows, None, book.words["shared_note"])

    def _via(self, book: Book, partners: list[str]) -> str:
        names = ", ".join(shorten(book.label(iri), 70) for iri in partners[:_NAMED])
        more = len(partners) - _NAMED
        if more > 0:
            return book.words["shares_more"].format(names=names, n=more)
        return book.words["shares"].format(names=names)

    def districts(self, book: Book, iri: str) -> tuple[Near, ...]:
        """The Kreise whose centres are nearest to that of a Kreis."""
        if iri not in self._nearest:
            self._nearest[iri] = self._measured(iri)
        rows = tuple(
            (book.link(other), self._about(book, other, km)) for km, other in self._nearest[iri]
        )
        words = book.words
        found = (Near(words["near_districts"], rows, None, words["near_districts_note"]),)
        return found if rows else ()

    def _measured(self, iri: str) -> list[tuple[float, str]]:
        """The nearest Kreise with their distance in km, the nearest first."""
        here = self._centres.get(iri)
        if not here:
            return []
        # the nearest lie within two degrees of latitude, more than 220 km
        others = [(o, c) for o, c in self._centres.items() if o != iri and abs(c[1] - here[1]) < 2]
        return sorted((distance(here, there), o) for o, there in others)[:_DISTRICTS]

    def _about(self, book: Book, district: str, km: float) -> str:
        networks = len(counted(self._places, district).get("Network", Counted()).here)
        parts = [book.words["km"].format(n=round(km))]
        if networks:
            parts.append(book.say("networks_n", n=networks))
        return ", ".join(parts)
