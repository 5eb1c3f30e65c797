"""Sentences when no chain joins two things: what was asked for, and what would join them."""

from __future__ import annotations

from kgraph.words.said import Words

NO_CHAIN = Words(
    de="keine Kette von höchstens {n:1 Beziehung|# Beziehungen} verbindet {first} und {second}",
    en="no chain of at most {n:1 tie|# ties} joins {first} and {second}",
)
#: puts sentences side by side
JOINED = Words(de="{one}; {other}", en="{one}; {other}")
UNDER = Words(de="Bedingungen: {options}", en="conditions: {options}")
WITH = Words(
    de="mit {option} gibt es eine von {n:1 Beziehung|# Beziehungen}",
    en="with {option} there is one of {n:1 tie|# ties}",
)
WITH_STRUCTURE = Words(
    de="mit --through structure gibt es eine von {n:1 Schritt|# Schritten}",
    en="with --through structure there is one of {n:1 step|# steps}",
)
WITHOUT = Words(
    de="ohne {option} gibt es eine von {n:1 Beziehung|# Beziehungen}",
    en="without {option} there is one of {n:1 tie|# ties}",
)
WITHOUT_ALL = Words(
    de="ohne alle diese Bedingungen gibt es eine von {n:1 Beziehung|# Beziehungen}",
    en="without all of these conditions there is one of {n:1 tie|# ties}",
)
NOR_WITHOUT = Words(
    de="auch ohne diese Bedingungen gibt es keine von höchstens {most} Beziehungen",
    en="nor is there one of at most {most} ties without these conditions",
)
TERRITORY = Words(
    de="{label} ist ein Gebiet und hat selbst keine Beziehungen: was dort ist, zeigt "
    "„kgraph region“, Sitze und Gebiete verbindet --through regions",
    en="{label} is a territory and has no ties of its own: 'kgraph region' shows what is there, "
    "--through regions lets seats and territories connect",
)
BOTH_SEATED = Words(de="beide haben ihren Sitz in {place}", en="both are seated in {place}")
BOTH_THERE = Words(
    de="beide haben ihren Sitz in {place} oder sind dort tätig",
    en="both are seated or active in {place}",
)
HUBS_ONLY = Words(
    de="niemand im Graphen teilt etwas mit beiden, {first} und {second}, außer über Knotenpunkte, "
    "die nicht zählen: {hubs}",
    en="nobody in the graph shares something with both {first} and {second} but through hubs, "
    "which do not count: {hubs}",
)
