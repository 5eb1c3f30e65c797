"""What is said when a source gets its document, and its places are looked up in it."""

from __future__ import annotations

from kgraph.words.said import Words

NO_SOURCE = Words(
    de="Keine Quelle heißt {source}; möglich sind: {known}",
    en="no source is called {source}; there are: {known}",
)
HAS_QUEUE = Words(
    de="{source} ist ein Dokument, das geprüft wird; „kgraph review {path}“ nimmt seine neue Fassung",
    en="{source} is a document under review; 'kgraph review {path}' takes its new version",
)
OTHER_PLACES = Words(
    de="In {path} gibt es keine der Stellen von {source} (etwa {example}); nehmen Sie die Fassung, "
    "in der die Stellen gezählt sind, etwa den Text statt des PDF",
    en="{path} has none of the places of {source} (such as {example}); take the version in which "
    "they are counted, such as the text instead of the PDF",
)
TITLE = Words(de="Dokument zu {source}: {file}", en="document of {source}: {file}")
ATTACHED = Words(
    de="{source} hat sein Dokument. {names:1 Name wurde|# Namen wurden} an ihrer Stelle gesucht, "
    "{n:1 steht|# stehen} dort nicht so.",
    en="{source} has its document. {names:1 name was|# names were} looked for at their places, "
    "{n:1 does|# do} not stand there like that.",
)
#: why a name is listed
MISSING = {
    "place": Words(de="die Stelle gibt es nicht", en="there is no such place"),
    "name": Words(de="der Name steht dort nicht so", en="the name does not stand there like that"),
}
AT = Words(de="{place}: {text}", en="{place}: {text}")
