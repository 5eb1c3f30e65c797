"""How one HTML file is put together so that it is safe and asks nothing of others.

Everything that a source names reaches the page as text: the template escapes it, and the
data block has each `<` written as an escape. Scripts and styles run by their hash only.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from kgraph import resources
from kgraph.html.bundle import bundle


def template(name: str) -> Any:
    """A template of viz/templates that escapes everything and refuses what is not given."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda found: resources.text("viz", "templates", found)),
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template(name)


def one_script(entry: str) -> str:
    """The module viz/static/`entry`.mjs and all it imports from, as one script.

    It leaves nothing behind in the page but what it writes to `window` itself.
    """
    return bundle(f"{entry}.mjs", lambda path: resources.text("viz", "static", path))


def embedded(value: Any) -> Any:
    """JSON that cannot end its script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return raw(text)


def raw(text: str) -> Any:
    """Text that the template does not escape: our own scripts and styles alone."""
    from markupsafe import Markup

    return Markup(text)


def fingerprint(text: str) -> str:
    """The name of an inline script or style in the Content-Security-Policy, "sha256-…"."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
