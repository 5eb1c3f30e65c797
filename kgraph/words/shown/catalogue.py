"""What the catalogue says about itself and its data sets, in the files that others harvest."""

from __future__ import annotations

from kgraph.words.said import Words

TITLE = Words(
    de="kgraph: Quellen der regionalen Fachkräftenetzwerke",
    en="kgraph: sources of regional skilled-labour networks",
)
ABOUT = Words(
    de="Die Dokumente und Tabellen, auf denen der Graph beruht; jede hat einen benannten Graphen.",
    en="The documents and tables that the graph rests on; each has a named graph.",
)
DATASET = Words(
    de="Aussagen aus „{title}“, jede mit ihrer Fundstelle.",
    en="Statements from “{title}”, each with its place.",
)
