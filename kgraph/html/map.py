"""A chart of Germany -> one HTML file with an inline SVG; it needs nothing else.

Plain values in, a string out. The page shares words, styles and scripts with the other views.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from kgraph import resources
from kgraph.html.pagedata import PageData
from kgraph.html.scene import Fact, Scene
from kgraph.html.shapes import UNIT, Shapes, frame
from kgraph.html.singlefile import embedded, fingerprint, one_script, raw, template
from kgraph.words.places import COUNTS
from kgraph.words.shown.interaction import INTERACTION
from kgraph.words.shown.map import MAP_WORDS
from kgraph.words.shown.views import WORDS

FIGURES = ("networks", "rate", "gap", "institutions", "projects")
#: a figure beside those, where references say who is responsible: 0 no, 1 unnamed, 2 yes
JOBCENTER = "jobcenter"
#: figures whose values are classes, and where each begins
_CLASSED = {"gap": [1], JOBCENTER: [1, 2]}
_CLASSES = 4  # shades beside "none"
_COUNTED = {"networks": "Network", "institutions": "Institution", "projects": "Project"}


class Area(NamedTuple):
    """A Kreis: official key, names, inhabitants, SVG path, the things in it and around it."""

    code: str
    label: str
    state: str
    population: int
    path: str
    things: tuple[str, ...]  # IRIs of what is seated or active in it
    around: tuple[str, ...]  # of what is active in a larger region around it
    facts: tuple[Fact, ...] = ()
    jobcenter: int | None = None  # see JOBCENTER; None without references
    duties: tuple[Fact, ...] = ()  # kind -> who is responsible, by reference


class Pin(NamedTuple):
    """Where a thing stands, in drawn units; `level` says how exactly that is known."""

    x: int
    y: int
    level: str  # "municipality", "district", "state", "own"
    place: str
    is_seat: bool


@dataclass(frozen=True, kw_only=True)
class Chart(Scene):
    """A scene with the places of its things, drawn as a map."""

    areas: tuple[Area, ...]
    spots: Mapping[str, Pin]
    states: tuple[str, ...]  # SVG paths of the Länder
    shapes: Shapes
    is_official: bool = False
    credit: tuple[str, ...] = ()

    def size(self) -> dict[str, int]:
        """Things that stand on the map, and districts it draws."""
        return {"things": len(self.spots), "districts": len(self.areas)}


def page(chart: Chart) -> str:
    """The HTML text of the map."""
    script = one_script("map/main")
    style = "\n".join(resources.text("viz", "static", name) for name in ("view.css", "map.css"))
    html: str = template("map.html").render(
        chart=chart, scene=chart, words=_words(chart), figures=tuple(counts(chart)),
        view=_view(chart), areas=chart.areas, has_duties=any(area.duties for area in chart.areas),
        data=embedded(data(chart)), style=raw(style),
        script=raw(script),
        script_hash=fingerprint(script), style_hash=fingerprint(style),
    )  # fmt: skip
    return html


def data(chart: Chart) -> dict[str, Any]:
    """What the scripts of the page read, as JSON values."""
    common = PageData(chart)
    number = common.number
    places = {area.code: position for position, area in enumerate(chart.areas)}
    return {
        **common.values(_words(chart)),
        "areas": [
            {
                "code": area.code, "name": area.label, "state": area.state,
                "population": area.population,
                "things": [number[thing] for thing in area.things if thing in number],
                "around": [number[thing] for thing in area.around if thing in number],
                "facts": common.facts(area.facts), "duties": common.facts(area.duties),
            }
            for area in chart.areas
        ],
        "spots": {
            number[iri]: [spot.x, spot.y, spot.level, spot.place, spot.is_seat]
            for iri, spot in chart.spots.items()
        },
        "figures": {
            name: {"values": values, "from": _CLASSED.get(name) or breaks(values)}
            for name, values in counts(chart).items()
        },
        "view": _view(chart), "unit": UNIT, "credit": _credit(chart),
        "messages": [
            {"text": m.text, "how": m.how, "nodes": [number[n] for n in m.nodes if n in number],
             "areas": [places[n] for n in m.nodes if n in places]}
            for m in chart.messages
        ],
    }  # fmt: skip


def _credit(chart: Chart) -> str:
    """The credit line of the outlines; of a file that was given we know none."""
    words = MAP_WORDS[chart.language]
    return "" if chart.is_official else f"{words['outlines']}: {words['outlines_credit']}"


def _words(chart: Chart) -> dict[str, str]:
    around = {"around": COUNTS["wider"].say(chart.language)}
    return WORDS[chart.language] | INTERACTION[chart.language] | MAP_WORDS[chart.language] | around


def counts(chart: Chart) -> dict[str, list[float]]:
    """Each figure's value in each area, in the order of the areas."""
    types = {node.id: node.type for node in chart.nodes}
    found: dict[str, list[float]] = {
        name: [sum(types.get(thing) == kind for thing in area.things) for area in chart.areas]
        for name, kind in _COUNTED.items()
    }
    pairs = list(zip(found["networks"], chart.areas, strict=True))
    found["rate"] = [round(100_000 * n / max(area.population, 1), 2) for n, area in pairs]
    found["gap"] = [
        float(any(types.get(thing) == "Network" for thing in (*area.things, *area.around)))
        for area in chart.areas
    ]
    named = [area.jobcenter for area in chart.areas if area.jobcenter is not None]
    others: dict[str, list[float]] = {JOBCENTER: [float(n) for n in named]} if named else {}
    return {name: found[name] for name in FIGURES} | others


def breaks(values: Sequence[float], classes: int = _CLASSES) -> list[float]:
    """Where each class above zero begins: by quantiles, each class different from the next.

    >>> breaks([0, 0, 1, 1, 2, 3, 8])
    [1, 2, 3, 8]
    >>> breaks([0, 0])
    []
    """
    positive = sorted(value for value in values if value > 0)
    if not positive:
        return []
    distinct = sorted(set(positive))
    if len(distinct) <= classes:
        return distinct
    whole = all(value == int(value) for value in distinct)
    if whole and distinct[-1] < 40:  # few counts read best as 1, 2, 3 and more
        return distinct[:classes]
    starts = [positive[len(positive) * part // classes] for part in range(classes)]
    return sorted(set(starts))


def _view(chart: Chart) -> list[int]:
    """The SVG's view box: all Kreise with a margin."""
    left, top, width, height = frame(chart.shapes)
    margin = max(width, height) // 40
    return [left - margin, top - margin, width + 2 * margin, height + 2 * margin]
