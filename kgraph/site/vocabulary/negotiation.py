"""Rules for Apache, as w3id.org takes them: what is asked for, by whom, decides what is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_HEAD = (
    "Options +FollowSymLinks -MultiViews",
    "AddType text/turtle .ttl",
    "AddType application/ld+json .jsonld",
    "RewriteEngine on",
)
_DATA = (("text/turtle", "ttl"), (r"application/ld\+json", "jsonld"))
#: names that the site leaves as they are (`kgraph.html.site.addresses`)
_THING = r"^id/([a-z-]+)/((?=.{1,56}/?$)[a-z0-9]+(?:-[a-z0-9]+)*)/?$"


def rules(base: str, vocabularies: Mapping[str, str], site: str) -> str:
    """The content of `.htaccess`.

    `base` is where the ontology lies, "" beside the file; `vocabularies` maps the end of the
    address of a scheme to its file; `site` is where the website lies, "" when there is none.
    """
    lines = [*_HEAD, *_ontology(base), *_vocabularies(base, vocabularies)]
    if site:
        lines += _things(site)
    return "\n".join([*lines, ""])


def _ontology(base: str) -> Iterator[str]:
    """The newest version, each version, the context: by media type, then by language."""
    flags = _flags(base)
    for path, folder in ((r"^(?:ontology/)?(\d+\.\d+\.\d+)/?$", "$1/"), ("^(?:ontology/?)?$", "")):
        for accepted, end in _DATA:
            yield f"RewriteCond %{{HTTP_ACCEPT}} {accepted}"
            yield f"RewriteRule {path} {base}{folder}kgraph.{end} {flags}"
        yield "RewriteCond %{HTTP:Accept-Language} ^de [NC]"
        yield f"RewriteRule {path} {base}{folder}index.de.html {flags}"
        yield f"RewriteRule {path} {base}{folder}index.en.html {flags}"
    yield f"RewriteRule ^shapes/?$ {base}shapes.ttl {flags}"


def _vocabularies(base: str, files: Mapping[str, str]) -> Iterator[str]:
    for scheme, file in sorted(files.items()):
        target = f"{base}vocabularies/{file}"
        yield f"RewriteRule ^vocabulary/{scheme}(?:/[a-z0-9-]+)?/?$ {target} {_flags(base)}"


def _things(site: str) -> Iterator[str]:
    """A thing: its page or its Turtle; the catalogue and the whole have one file."""
    yield f"RewriteRule ^id/(?:catalogue|dataset/kgraph)/?$ {site}data/catalog.ttl [R=303,L]"
    yield "RewriteCond %{HTTP_ACCEPT} text/turtle"
    yield f"RewriteRule {_THING} {site}rdf/$1/$2.ttl [R=303,L]"
    yield "RewriteCond %{HTTP:Accept-Language} ^de [NC]"
    yield f"RewriteRule {_THING} {site}de/$1/$2.html [R=303,L]"
    yield f"RewriteRule {_THING} {site}en/$1/$2.html [R=303,L]"


def _flags(base: str) -> str:
    return "[R=303,L]" if base else "[L]"
