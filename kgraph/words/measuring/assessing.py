"""Why a statement ticks a step of `assess`."""

from __future__ import annotations

from kgraph.words.said import Words

FIGURE = Words(de="Zahl: {what}", en="figure: {what}")
SECTOR = Words(de="Branche: {sector}", en="sector: {sector}")
RUN_BY = Words(de="durchgeführt von: {actor}", en="run by {actor}")
TOPIC = Words(de="Thema: {topic}", en="topic: {topic}")
FUNDED_BY = Words(de="gefördert von: {actor}", en="funded by {actor}")
FUNDED_FOR = Words(de="gefördert, Zielgruppe {group}", en="funded, for {group}")
NAMED_SO = Words(de="der Name sagt es", en="its name says so")
PRESENTED_AT = Words(de="vorgestellt bei: {event}", en="presented at {event}")
EVENT_FORMAT = Words(de="ein Veranstaltungsformat", en="a format of events")
SEAT_OF = Words(de="besetzt mit: {actor}", en="has a seat for {actor}")
ORGAN_OF = Words(de="Gremium von: {network}", en="organ of {network}")
WITH_MEMBERS = Words(
    de="{n:1 Mitglied oder Partner|# Mitglieder oder Partner}",
    en="{n:1 member or partner|# members or partners}",
)
COORDINATED_BY = Words(de="koordiniert von: {actor}", en="coordinated by {actor}")
OFFICE_OF = Words(de="Stelle von: {network}", en="office of {network}")
HAS_STATUS = Words(de="Stand: {status}", en="status: {status}")
FOLLOWS = Words(de="folgt auf: {earlier}", en="follows {earlier}")
#: a thing with what ticks the step
REASON = Words(de="{thing}: {reason}", en="{thing}: {reason}")
MORE = Words(
    de="{n:eine weitere Aussage|# weitere Aussagen}", en="{n:1 more statement|# more statements}"
)
