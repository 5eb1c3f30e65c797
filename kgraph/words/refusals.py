"""What is said about questions: names that are not clear, values that do not exist, no answer."""

from __future__ import annotations

from kgraph.words.said import Words

NOTHING_FOUND = Words(de="nichts gefunden", en="nothing found")
NOTHING_NAMED = Words(
    de="Nichts passt zu „{text}“; versuchen Sie eine andere Schreibweise oder ein anderes Wort, "
    'oder fragen Sie in einem Satz: kgraph frage "…"',
    en="nothing fits “{text}”; try another spelling or another word, or ask in a sentence: "
    'kgraph ask "…"',
)

# names
NAME_EMPTY = Words(de="Der Name ist leer", en="the name is empty")
NAME_LONG = Words(
    de="Der Name hat {n} Zeichen; gelesen werden höchstens {most}",
    en="the name has {n} characters; {most} are read at most",
)
NAME_SEVERAL = Words(
    de="„{name}“ kann {n} verschiedene Dinge meinen", en="“{name}” can mean {n} things"
)
NAME_UNDERSTOOD = Words(
    de="„{name}“ ist verstanden als {label}", en="“{name}” is understood as {label}"
)
NAME_CHOSEN = Words(
    de="Verstanden als {label} ({id}); so heißt auch: {others}",
    en="understood as {label} ({id}); of this name are also: {others}",
)
NAME_AS_REGION = Words(
    de="„{name}“ ist hier das Gebiet {label}", en="“{name}” is the territory {label} here"
)
NAME_AS_ACTOR = Words(
    de="„{name}“ ist hier {label}, die Verwaltung des Gebiets; das Gebiet selbst: {id}",
    en="“{name}” is {label} here, the authority of the territory; the territory itself: {id}",
)
NAME_OF_KIND = Words(
    de="Keine Quelle nennt „{name}“; unter {kind} gibt es:",
    en="no source names “{name}”; under {kind} there are:",
)
NAME_UNKNOWN = Words(
    de="Den Namen „{name}“ kennt kgraph nicht; Namen sucht „kgraph find“",
    en="nothing here is called “{name}”",
)
NAME_NEAR = Words(
    de="Den Namen „{name}“ kennt kgraph nicht; meinten Sie eines von diesen?",
    en="nothing here is called “{name}”; did you mean one of these?",
)
BOTH_MEAN = Words(de="Beide Namen meinen {label}", en="both names mean {label}")
BOTH_MEAN_ID = Words(
    de="Beide Namen meinen „{label}“ ({id})", en="both names mean “{label}” ({id})"
)
NOT_A_REGION = Words(de="{label} ist keine Region", en="{label} is no region")
REGION_BUT = Words(
    de="„{label}“ ist keine Region (Typ: {type})", en="“{label}” is no region but a {type}"
)
NO_DISTRICTS = Words(
    de="Keine Quelle sagt, welche Kreise in „{label}“ liegen",
    en="no source says which districts lie in “{label}”",
)

# values of options
NO_RELATION = Words(
    de="Die Beziehungsart „{code}“ gibt es nicht; möglich sind: {known}",
    en="no relation '{code}'; there are: {known}",
)
NO_SOURCE = Words(
    de="Die Quelle „{code}“ gibt es nicht; möglich sind: {known}",
    en="no source '{code}'; there are: {known}",
)
NO_TYPE = Words(
    de="Den Typ „{code}“ gibt es nicht; möglich sind: {known}",
    en="no type '{code}'; there are: {known}",
)
NO_PROJECTION = Words(
    de="Die Projektion „{code}“ gibt es nicht; möglich sind: {known}",
    en="there is no projection '{code}'; there are: {known}",
)
NO_GROUPING = Words(
    de="Die Gruppierung „{code}“ gibt es nicht; möglich sind: {known}",
    en="there is no grouping '{code}'; there are: {known}",
)
NO_MEASURE = Words(
    de="Das Maß „{code}“ gibt es nicht; möglich sind: {known}",
    en="there is no measure '{code}'; there are: {known}",
)
NO_BROKERS = Words(
    de="das braucht actors, networks, regions, ties oder support",
    en="that needs actors, networks, regions, ties or support",
)
NO_PYARROW = Words(
    de='Parquet braucht pyarrow: pip install "kgraph[parquet]"',
    en='Parquet needs pyarrow: pip install "kgraph[parquet]"',
)
MATRIX_LARGE = Words(
    de="eine Matrix von {n} Zeilen öffnet niemand; es gehen {most}. Nehmen Sie csv oder graphml",
    en="nobody opens a matrix of {n} rows; {most} are possible. Take csv or graphml",
)
NO_PROJECTION_IN = Words(
    de="{form} hält den ganzen Graphen; für eine Projektion nehmen Sie graphml, gexf oder csv",
    en="{form} holds the whole graph; for a projection take graphml, gexf or csv",
)
MEASURES_OF_PROJECTION = Words(
    de="Maße gehören zu einer Projektion: --projection actors",
    en="measures belong to a projection: --projection actors",
)
NO_VIEW = Words(
    de="Die Ansicht „{code}“ gibt es nicht; möglich sind: {known}",
    en="no view '{code}'; there are: {known}",
)
VIEW_FORM = Words(
    de="Diese Ansicht ruft man so auf: kgraph view {form}",
    en="this view is asked for as: kgraph view {form}",
)
MAP_WHOLE = Words(
    de="Die Karte zeigt alles und nimmt keinen Namen; suchen Sie darin",
    en="the map shows everything and takes no name; search in it",
)
NO_WORD = Words(
    de="„{code}“ gibt es hier nicht; möglich sind: {known}",
    en="no '{code}' here; there are: {known}",
)
NO_SAVED = Words(
    de="Die gespeicherte Abfrage „{code}“ gibt es nicht; „kgraph sparql --list“ zeigt alle. Ähnlich: {known}",
    en="no saved query '{code}'; 'kgraph sparql --list' has all. Alike: {known}",
)
NO_DATE = Words(
    de="„{date}“ ist kein Datum; schreiben Sie 2015, Juni 2015 oder 28.06.2015",
    en="'{date}' is no date; write 2015, 2015-06 or 2015-06-28",
)

NOT_WITHIN = Words(
    de="{option} ist {value}; zulässig ist {least} bis {most}",
    en="{option} is {value}; it must be from {least} to {most}",
)
NO_CHOICE = Words(
    de="„{code}“ gibt es bei --{option} nicht; möglich sind: {known}",
    en="no {option} '{code}'; there are: {known}",
)
NO_OPTION = Words(
    de="„{question}“ hat keine Option „{option}“; möglich sind: {known}",
    en="'{question}' has no option '{option}'; there are: {known}",
)
NO_QUESTION = Words(
    de="Die Frage „{code}“ gibt es nicht; möglich sind: {known}",
    en="no question '{code}'; there are: {known}",
)

# no answer, and what is nearest
NOTHING_COMMON = Words(
    de="{first} und {second} haben hier nichts gemeinsam; „kgraph connect“ sucht weiter",
    en="{first} and {second} have nothing in common here; 'kgraph connect' looks further",
)
NOT_JOINED = Words(
    de="Keine Quelle verbindet {first} und {second} unmittelbar; „kgraph connect“ sucht Ketten",
    en="no source joins {first} and {second} directly; 'kgraph connect' looks for chains",
)
NOBODY_SHARES = Words(
    de="Niemand im Graphen teilt etwas mit beiden, {first} und {second}",
    en="nobody in the graph shares something with both {first} and {second}",
)
NOTHING_SIMILAR = Words(
    de="Nichts hat ein Merkmal mit „{label}“ gemeinsam", en="nothing shares a trait with “{label}”"
)
NOTHING_THERE = Words(
    de="Zu {label} nennt kein Dokument etwas, das dort seinen Sitz hat oder tätig ist",
    en="nothing is stated to be seated or active in {label}",
)

# SPARQL
EITHER_QUERY = Words(
    de="Geben Sie entweder eine Abfrage an (Text, Datei oder -) oder --saved NAME",
    en="give either a query (text, file or -) or --saved NAME",
)
PARAMETER = Words(
    de="Schreiben Sie einen Parameter als NAME=WERT, nicht „{name}“",
    en="write a parameter as NAME=VALUE, not '{name}'",
)
TIMEOUT_SHORT = Words(
    de="timeout ist {value}; es müssen mindestens {least} Sekunden sein",
    en="timeout is {value}; it must be at least {least} seconds",
)
TIMEOUT_LONG = Words(
    de="timeout ist {value}; es dürfen höchstens {most} Sekunden sein",
    en="timeout is {value}; it must be at most {most} seconds",
)
QUERY_LONG = Words(
    de="Die Abfrage hat {n} Zeichen; gelesen werden {most}",
    en="the query has {n} characters; {most} are read",
)
QUERY_DEEP = Words(
    de="Die Abfrage ist mehr als {most} Klammern tief verschachtelt",
    en="the query is nested more than {most} brackets deep",
)
FIRST_ROWS = Words(
    de="{n:die erste Zeile|die ersten # Zeilen}; es gibt mehr, siehe --limit",
    en="the first {n:row|# rows}; there are more, see --limit",
)
QUERY_EMPTY = Words(de="Die Abfrage ist leer", en="the query is empty")
QUERY_UPDATES = Words(
    de="Das ist eine Änderung (INSERT, DELETE, LOAD …); kgraph liest nur",
    en="this is an update (INSERT, DELETE, LOAD …); kgraph only reads",
)
QUERY_ELSEWHERE = Words(
    de="SERVICE fragt einen anderen Endpunkt; erlauben Sie es mit --allow-network",
    en="SERVICE asks another endpoint; allow it with --allow-network",
)
QUERY_GRAPH = Words(
    de="Diese Abfrage ergibt einen Graphen; wählen Sie ein Format: {formats}",
    en="this query makes a graph; choose a format: {formats}",
)
QUERY_TABLE = Words(
    de="Diese Abfrage ergibt eine Tabelle; wählen Sie ein Format: {formats}",
    en="this query makes a table; choose a format: {formats}",
)
QUERY_NEEDS = Words(
    de="Die Abfrage braucht --param {name}=…", en="the query needs --param {name}=…"
)
QUERY_DRAWN = Words(
    de="zu zeichnen ist ein CONSTRUCT oder ein SELECT mit den Spalten source und target; "
    "diese Abfrage ergibt: {columns}",
    en="a query to draw is a CONSTRUCT, or a SELECT with columns source and target; this one "
    "gives: {columns}",
)
RDFLIB_LOCAL = Words(
    de="rdflib arbeitet auf einem Speicher hier, nicht auf einem Endpunkt",
    en="rdflib works on a local store, not on an endpoint",
)

# templates of gaps and assess
TEMPLATE_ROW = Words(
    de="Vorlage, Zeile {row}, Spalte {column}: {wrong}",
    en="template, row {row}, column {column}: {wrong}",
)
TEMPLATE_COLUMN = Words(
    de="Der Vorlage fehlt die Spalte „{column}“", en="the template lacks the column '{column}'"
)
TEMPLATE_ABOUT = Words(de="„{value}“ ist keines von {known}", en="“{value}” is none of {known}")
TEMPLATE_MATCH = Words(
    de="ist leer: nennen Sie Arten oder Wortanfänge, getrennt durch |",
    en="is empty: name kinds or word beginnings, parted by |",
)
TEMPLATE_CHECK = Words(
    de="„{value}“ ist keine Prüfung; möglich sind: {known}",
    en="“{value}” is no check; there are: {known}",
)
TEMPLATE_KIND = Words(
    de="Vorlage, {id}: „{code}“ ist keine Art von Einrichtung",
    en="template, {id}: “{code}” is no kind of institution",
)
