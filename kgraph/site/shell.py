"""The page in which the interactive pictures of a site are shown: that of the views, in files."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph import resources
from kgraph.html.page import data, vis_network
from kgraph.html.scene import Scene
from kgraph.html.singlefile import embedded, one_script, raw, template
from kgraph.html.site.printing import POLICY
from kgraph.words.types import TYPES

_OWN = "blob:"
#: that of the pages of the site; a view makes pictures to be saved
PICTURE_POLICY = POLICY.replace("data:", f"data: {_OWN}")


def picture_page(language: str, title: str, files: Sequence[str]) -> str:
    """The page; `files` are its scripts, which fill it with what its address asks for."""
    scene = Scene(title, (), (), language=language)
    words = data(scene)["words"]
    html: str = template("view.html").render(
        scene=scene, words=words, types=TYPES[language], legend=[], data=embedded({}),
        style="", scripts=[], script_hashes=[], style_hash="", files=files, policy=PICTURE_POLICY,
        notice=raw(resources.text("viz", "notices", "vis-network.txt")),
    )  # fmt: skip
    return html


def picture_assets() -> dict[str, str]:
    """The files that all pictures share, by name."""
    return {
        "vis-network.js": vis_network(),
        "shell.js": one_script("shell/main"),
        "picture.js": one_script("picture/main"),
        "picture.css": "".join(
            resources.text("viz", "static", name) for name in ("view.css", "shell.css")
        ),
    }
