"""A scene -> one HTML file that needs nothing else: no request, opens from disk.

Everything that a source names reaches the page as text: the template escapes it, and the
data block has each `<` written as an escape. Scripts run by their hash only.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from kgraph import resources
from kgraph.views.look import LOOK
from kgraph.views.network import draw, legend
from kgraph.views.scene import Edge, Node, Scene
from kgraph.views.subset import fold
from kgraph.views.wording import PLURALS, TYPES, WORDS, place_in_source

#: our own scripts, in the order they build upon one another
SCRIPTS = (
    "base", "shapes", "fitting", "model", "labels", "lines", "picture", "panel", "checks",
    "filters", "search", "table", "keys", "groups", "saving", "export", "positions", "address",
    "main",
)  # fmt: skip


def page(scene: Scene) -> str:
    """The HTML text of the view of `scene`."""
    folded = fold(scene)
    script = "\n".join(resources.text("viz", "static", f"{name}.js") for name in SCRIPTS)
    scripts = [vis_network(), f'(function () {{\n"use strict";\n{script}\n}})();']
    style = resources.text("viz", "static", "view.css")
    html: str = _template("view.html").render(
        scene=folded, words=WORDS[scene.language], types=TYPES[scene.language],
        legend=legend(folded), data=_embedded(data(folded)), style=_raw(style),
        scripts=[_raw(text) for text in scripts],
        script_hashes=[_hash(text) for text in scripts], style_hash=_hash(style),
    )  # fmt: skip
    return html


def data(scene: Scene) -> dict[str, Any]:
    """What the scripts of the page read, as JSON values."""
    evidence = _Places(scene)
    number = {node.id: position for position, node in enumerate(scene.nodes)}
    relations = sorted({(e.relation, e.reading, e.inverse, e.is_tie) for e in scene.edges})
    code = {relation[:2]: position for position, relation in enumerate(relations)}
    return {
        "title": scene.title, "language": scene.language, "layout": scene.layout,
        "columns": scene.columns,
        "focus": [number[iri] for iri in scene.focus if iri in number],
        "words": WORDS[scene.language],
        "types": TYPES[scene.language], "plurals": PLURALS[scene.language],
        "look": {name: look._asdict() for name, look in LOOK.items()},
        "nodes": [_node(node, number, evidence) for node in scene.nodes],
        "ties": [_tie(e, number, code[e.relation, e.reading], evidence) for e in scene.edges],
        "relations": [
            {"code": c, "reading": r, "inverse": i, "tie": t} for c, r, i, t in relations
        ],
        "evidence": evidence.rows, "sources": scene.sources, "network": draw(scene),
    }  # fmt: skip


class _Places:
    """Each place in a source once: [source id, where in it], referred to by number."""

    def __init__(self, scene: Scene) -> None:
        self.rows: list[tuple[str, str]] = []
        self._language = scene.language
        self._numbers: dict[Any, int] = {}

    def numbers(self, evidence: Any) -> list[int]:
        """The numbers of some places; new ones are added."""
        return [self._number(place) for place in evidence]

    def _number(self, place: Any) -> int:
        if place not in self._numbers:
            self._numbers[place] = len(self.rows)
            self.rows.append((place.source, place_in_source(place.locator, self._language)))
        return self._numbers[place]


def _node(node: Node, number: dict[str, int], places: _Places) -> dict[str, Any]:
    found: dict[str, Any] = {"id": node.id, "name": node.label, "type": node.type}
    for name in ("kind", "group", "count", "column"):
        if getattr(node, name):
            found[name] = getattr(node, name)
    if node.parent:
        found["parent"] = number[node.parent]
    if node.facts:
        found["facts"] = [[f.name, f.value, places.numbers(f.evidence)] for f in node.facts]
    if node.evidence:
        found["evidence"] = places.numbers(node.evidence)
    return found


def _tie(edge: Edge, number: dict[str, int], relation: int, places: _Places) -> dict[str, Any]:
    found: dict[str, Any] = {
        "from": number[edge.source], "to": number[edge.target], "relation": relation,
    }  # fmt: skip
    for name in ("role", "since", "until", "note"):
        if getattr(edge, name):
            found[name] = getattr(edge, name)
    if not edge.directed:
        found["undirected"] = True
    if edge.weight != 1:
        found["weight"] = edge.weight
    if edge.evidence:
        found["evidence"] = places.numbers(edge.evidence)
    return found


def vis_network() -> str:
    """The script of vis-network as the installed pyvis brings it."""
    from importlib.resources import files

    lib = files("pyvis") / "lib"
    newest = max(entry.name for entry in lib.iterdir() if entry.name.startswith("vis-"))
    text = (lib / newest / "vis-network.min.js").read_text(encoding="utf-8")
    return text.replace("</script", "<\\/script")


def _template(name: str) -> Any:
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda found: resources.text("viz", "templates", found)),
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template(name)


def _embedded(value: Any) -> Any:
    """JSON that cannot end its script element."""
    import json

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return _raw(text)


def _raw(text: str) -> Any:
    from markupsafe import Markup

    return Markup(text)


def _hash(text: str) -> str:
    """The CSP name of an inline script or style, e.g. "sha256-…"."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
