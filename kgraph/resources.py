"""Where the files that travel with kgraph lie: in a checkout, an editable install or a wheel.

A wheel carries `ontology/`, `data/` and `viz/` inside the package (see pyproject.toml);
a checkout has them beside it.
"""

from __future__ import annotations

import os

from kgraph.errors import StoreUnusable
from kgraph.words import errors as said

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
_CHECKOUT = os.path.dirname(_PACKAGE)


def folder(name: str) -> str:
    """Path of the shipped folder `name` ("ontology", "data" or "viz").

    Raises StoreUnusable when the installation lacks it.
    """
    for base in (os.path.join(_PACKAGE, "_shipped"), _CHECKOUT):
        path = os.path.join(base, name)
        if os.path.isdir(path):
            return path
    raise StoreUnusable(said.FOLDER_LACKING.of(name=name))


def path(name: str, *parts: str) -> str:
    """Path of one shipped file, e.g. `path("ontology", "queries", "register.rq")`."""
    return os.path.join(folder(name), *parts)


def licence(language: str = "en") -> str:
    """The licence of the data and the ontology (LICENSE-DATA.md), in German or English."""
    name = "LICENSE-DATA.de.md" if language == "de" else "LICENSE-DATA.md"
    for base in (os.path.join(_PACKAGE, "_shipped"), _CHECKOUT):
        file = os.path.join(base, name)
        if os.path.isfile(file):
            with open(file, encoding="utf-8") as opened:
                return opened.read()
    raise StoreUnusable(said.LICENCE_LACKING)


def text(name: str, *parts: str) -> str:
    """Content of one shipped text file (UTF-8)."""
    with open(path(name, *parts), encoding="utf-8") as file:
        return file.read()
