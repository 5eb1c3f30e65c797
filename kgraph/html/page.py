"""A scene -> one HTML file that needs nothing else: no request, opens from disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kgraph import resources, terms
from kgraph.html.layering import layers
from kgraph.html.network import draw, legend
from kgraph.html.pagedata import PageData
from kgraph.html.scene import Message, Scene
from kgraph.html.singlefile import embedded, fingerprint, one_script, raw, template
from kgraph.html.site.addresses import address
from kgraph.html.subset import fold
from kgraph.words.shown.interaction import INTERACTION
from kgraph.words.shown.views import WORDS
from kgraph.words.types import TYPES


def page(scene: Scene) -> str:
    """The HTML text of the view of `scene`."""
    folded = fold(scene)
    scripts = [vis_network(), one_script("picture/main")]
    style = resources.text("viz", "static", "view.css")
    html: str = template("view.html").render(
        scene=folded, words=_words(scene), types=TYPES[scene.language],
        legend=legend(folded), data=embedded(data(folded)), style=raw(style),
        scripts=[raw(text) for text in scripts],
        script_hashes=[fingerprint(text) for text in scripts], style_hash=fingerprint(style),
        files=(), notice=raw(resources.text("viz", "notices", "vis-network.txt")),
    )  # fmt: skip
    return html


def data(scene: Scene) -> dict[str, Any]:
    """What the scripts of the page read, as JSON values."""
    common = PageData(scene)
    return {
        **common.values(_words(scene)), "layout": scene.layout, "columns": scene.columns,
        "focus": [common.number[iri] for iri in scene.focus if iri in common.number],
        **_site(scene), "network": draw(scene), "layers": layers(scene), "matrix": scene.matrix,
        "opensMatrix": scene.matrix == "cross", "colour": scene.colour, "quiet": scene.quiet,
        "messages": _messages(scene.messages, common.number),
        "groups": _messages(scene.groups, common.number),
    }  # fmt: skip


def _site(scene: Scene) -> dict[str, Any]:
    """Where the page of each node lies on the website that the picture is part of, if any."""
    if not scene.site:
        return {}
    pages = [address(node.id) if node.id.startswith(terms.ID) else "" for node in scene.nodes]
    return {"site": scene.site, "pages": pages, "search": f"{scene.site}search.html?q="}


def _messages(messages: Iterable[Message], number: Mapping[str, int]) -> list[dict[str, Any]]:
    return [
        {"text": m.text, "how": m.how, "nodes": [number[n] for n in m.nodes if n in number]}
        for m in messages
    ]


def _words(scene: Scene) -> dict[str, str]:
    return WORDS[scene.language] | INTERACTION[scene.language]


def vis_network() -> str:
    """The script of vis-network as the installed pyvis brings it."""
    from importlib.resources import files

    lib = files("pyvis") / "lib"
    newest = max(entry.name for entry in lib.iterdir() if entry.name.startswith("vis-"))
    text = (lib / newest / "vis-network.min.js").read_text(encoding="utf-8")
    return text.replace("</script", "<\\/script")
