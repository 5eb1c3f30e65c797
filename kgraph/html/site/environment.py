"""The templates of the site: they escape everything and refuse what is not given."""

from __future__ import annotations

import re
from typing import Any

from kgraph import resources
from kgraph.html.site.allowing import allowed


def environment() -> Any:
    """Templates of viz/templates/site."""
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FunctionLoader(_unindented),
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        finalize=allowed,
    )  # fmt: skip


def _unindented(name: str) -> str:
    """A template without the blanks its lines begin with: thousands of pages would repeat them."""
    return re.sub(r"(?m)^[ \t]+", "", resources.text("viz", "templates", "site", name))


def rendered(name: str, **values: object) -> str:
    """One template with its values, for files that are no pages."""
    text: str = environment().get_template(name).render(**values)
    return text
