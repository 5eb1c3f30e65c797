"""Sentences within answers: notes below tables, readings of chains, why somebody could introduce."""

from __future__ import annotations

from kgraph.words.said import Words

# connect
HUB_ALONE = Words(
    de="Das beruht allein auf einem Knotenpunkt: {label} („{reading}“: {n} {what}, darunter beide).",
    en="This rests on a hub alone: both are among the {n} {what:small} that {label} {reading}.",
)
HUB = Words(
    de="Das beruht auf einem Knotenpunkt: {label} hat Beziehungen zu {n} Dingen.",
    en="This rests on a hub: {label} is tied to {n} things.",
)
THINGS = Words(de="Dinge", en="things")
TIES = Words(de="{n:1 Beziehung|# Beziehungen}", en="{n:1 tie|# ties}")
SINCE = Words(de="seit {date}", en="since {date}")
AT_TIME = Words(de="Zeitpunkt", en="on")
#: whether there is a start and an end -> how a period reads
PERIODS = {
    (True, True): Words(de="{since} bis {until}", en="{since}–{until}"),
    (True, False): Words(de="seit {since}", en="{since}–"),
    (False, True): Words(de="bis {until}", en="–{until}"),
}
UNDATED = Words(
    de="{n} von {all} ohne Datum: Nichts sagt, ob sie zu diesem Zeitpunkt bestehen ({date})",
    en="{n} of {all} have no dates: nothing says whether they hold at {date}",
)
ENDED = Words(de="{n} von {all} laut Quelle beendet", en="{n} of {all} have a stated end")
NO_COLUMNS = Words(de="{n:1 Zeile|# Zeilen} ohne Spalten", en="{n:1 row|# rows} without columns")
SHOWN = Words(
    de="{shown} von {n:1 Zeile|# Zeilen}; mehr mit --limit",
    en="{shown} of {n:1 row|# rows}; show more with --limit",
)
AND_MORE = Words(de="; … und {n:noch 1|# weitere}", en="; … and {n} more")
ANSWER = Words(de="Antwort", en="Answer")
YES = Words(de="ja", en="yes")
NO = Words(de="nein", en="no")

# who
NO_RELATIONS = Words(
    de="Keine Quelle nennt eine Beziehung von {label}; was sonst bekannt ist, zeigt „kgraph show“",
    en="no source states a relation of {label}; 'kgraph show' has what else is known",
)
FILTERED = Words(
    de="Keine von {n:1 Beziehung|# Beziehungen} von {label} erfüllt die Bedingungen; "
    "ohne sie zeigt „kgraph who“ alle",
    en="none of {n:1 relation|# relations} of {label} meets the conditions; "
    "without them 'kgraph who' shows all",
)

# introduce
SHARES = Words(de="teilt mit {label}: {shared}", en="shares {shared} with {label}")
SHARES_TIED = Words(
    de="teilt mit {label}: {shared}, und ist unmittelbar verbunden",
    en="shares {shared} and is tied directly with {label}",
)
TIED = Words(de="ist unmittelbar verbunden mit {label}", en="is tied directly to {label}")
MORE = Words(de="{first} und {n:noch 1|# weitere}", en="{first} and {n} more")

# region
NONE_NAMED = Words(
    de="0 heißt: Keine Quelle im Graphen nennt hier eine. Es heißt nicht: Es gibt keine.",
    en="0 means that no source in the graph names one here, not that there is none.",
)
BELONGS = Words(
    de="Gehört zu: {wider}. Was dort tätig ist, steht mit in der Liste.",
    en="belongs to {wider}; what is active there is listed too",
)

# judgements
OPPOSITE = Words(
    de="andere Urteile sagen das Gegenteil ({a} / {b})",
    en="other judgements say the opposite ({a} / {b})",
)
