"""What `publish` says."""

from __future__ import annotations

from kgraph.words.said import Words

URL_WITH_LOGIN = Words(
    de="die Adresse enthält einen Namen oder ein Kennwort; geben Sie beides in einer Datei an "
    "(publish: --credentials, sonst KGRAPH_CREDENTIALS) oder in KGRAPH_USER und KGRAPH_PASSWORD",
    en="the address holds a name or password; give them in a file (publish: --credentials, else "
    "KGRAPH_CREDENTIALS) or in KGRAPH_USER and KGRAPH_PASSWORD",
)
NO_URL = Words(
    de="{url} ist keine Adresse; sie beginnt mit http:// oder https://",
    en="{url} is no address; it begins with http:// or https://",
)
NO_UPDATE = Words(
    de="wohin Änderungen an {url} gehen, ist der Adresse nicht anzusehen; nennen Sie es mit "
    "--update URL (und --graph-store URL, wenn der Server das Graph Store Protocol kann)",
    en="where updates of {url} go cannot be told from the address; name it with --update URL "
    "(and --graph-store URL, when the server knows the Graph Store Protocol)",
)
CREDENTIALS_NOT_READ = Words(
    de="die Zugangsdaten in {path} lassen sich nicht lesen: erwartet wird eine Zeile NAME:KENNWORT "
    "oder ein Token ohne Doppelpunkt",
    en="the credentials in {path} cannot be read: one line USER:PASSWORD is expected, or a token "
    "without a colon",
)
DIGEST_IS_ASCII = Words(
    de="der Server verlangt eine Anmeldung nach Digest; Name und Kennwort dürfen dafür nur Zeichen "
    "aus ASCII haben (keine Umlaute)",
    en="the server wants a digest login; name and password may have characters of ASCII only (no "
    "umlauts)",
)
PLAIN_HTTP = Words(
    de="die Verbindung zu {host} ist unverschlüsselt: Wer mitliest, sieht die Zugangsdaten",
    en="the connection to {host} is not encrypted: who listens sees the credentials",
)
SENDING = Words(
    de="{n:1 Graph wird|# Graphen werden} in einer Anfrage gesendet",
    en="sending {n:1 graph|# graphs} in one request",
)
LOADING = Words(
    de="Graph {n} von {of}: {graph}, {triples:1 Tripel|# Tripel}",
    en="graph {n} of {of}: {graph}, {triples:1 triple|# triples}",
)
NOTHING_NEW = Words(
    de="der Server hat schon diesen Stand; nichts gesendet",
    en="the server holds this state already; nothing was sent",
)
ONE_REQUEST = Words(
    de="in einer Anfrage ersetzt: Wer liest, sieht den alten oder den neuen Stand",
    en="replaced in one request: readers see the old state or the new one",
)
SWAPPED_AT_ONCE = Words(
    de="unter anderen Namen geladen und in einer Anfrage getauscht: Wer mit kgraph liest, sieht den "
    "alten oder den neuen Stand",
    en="loaded under other names and swapped in one request: who reads with kgraph sees the old "
    "state or the new one",
)
SWAPPED_ONE_BY_ONE = Words(
    de="unter anderen Namen geladen und Graph für Graph getauscht, denn der Server führt mehrere "
    "Änderungen nicht als eine aus: Währenddessen standen alte neben neuen Quellen, jede ganz",
    en="loaded under other names and swapped graph by graph, because the server does not do "
    "several changes as one: meanwhile old sources stood beside new ones, each of them whole",
)
NOT_SENT = Words(
    de="nichts gesendet (--dry-run)",
    en="nothing was sent (--dry-run)",
)
OTHERWISE = Words(
    de="der Server hält danach {n} statt {of} Tripel in {graph}; veröffentlichen Sie noch einmal, und "
    "wenn es dabei bleibt, verändert er Tripel",
    en="afterwards the server holds {n} instead of {of} triples in {graph}; publish again, and if "
    "that stays so, it alters triples",
)
