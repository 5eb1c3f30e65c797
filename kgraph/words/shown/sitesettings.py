"""What is said about `site.toml`, the file of those who publish a website."""

from __future__ import annotations

from kgraph.words.said import Words

NO_TOML = Words(de="{path} ist kein gültiges TOML: {error}", en="{path} is no valid TOML: {error}")
UNKNOWN_KEY = Words(
    de="{path}: '{key}' gibt es dort nicht; es gibt {known}",
    en="{path}: there is no '{key}'; there are {known}",
)
NO_TEXT = Words(
    de="{path}: '{key}' ist ein Text oder eine Tabelle mit Texten in de und en",
    en="{path}: '{key}' is a text, or a table of texts in de and en",
)
LACKING = Words(
    de="Vor dem Veröffentlichen: es fehlt {names}. kgraph erfindet nichts; schreiben Sie es in eine "
    "site.toml und nennen Sie sie mit --settings DATEI (docs/site.md zeigt, wie).",
    en="Before you publish: there is no {names}. kgraph invents nothing; write it into a site.toml "
    "and name that with --settings FILE (docs/site.md shows how).",
)
NAMES = {
    "imprint": Words(de="Impressum", en="imprint"),
    "privacy": Words(de="Datenschutzhinweis", en="privacy notice"),
}
