"""What is said when other recognisers than the rules read a document."""

from __future__ import annotations

from kgraph.words.said import Words

NO_RECOGNISER = Words(
    de="Kein Erkenner heißt {name}; möglich sind: {known}",
    en="no recogniser is called {name}; there are: {known}",
)
NOT_LOADED = Words(
    de="Der Erkenner {name} lässt sich nicht laden: {error}",
    en="the recogniser {name} cannot be loaded: {error}",
)
FAILED = Words(
    de="Der Erkenner {name} ist gescheitert: {error}",
    en="the recogniser {name} failed: {error}",
)
NO_ADDRESS = Words(
    de="Der Erkenner chat braucht --address (http://… oder https://…) und --model",
    en="the recogniser chat needs --address (http://… or https://…) and --model",
)
ONLY_WITH_CHAT = Words(
    de="--address und --model gehören zu --recogniser chat",
    en="--address and --model belong to --recogniser chat",
)
SENDS = Words(
    de="{n:1 Absatz|# Absätze} von {file} ({signs:1 Zeichen|# Zeichen}, erkannte Personen "
    "ausgelassen) werden jetzt an {url} gesendet, Modell {model}.",
    en="{n:1 paragraph|# paragraphs} of {file} ({signs:1 character|# characters}, recognised persons "
    "left out) are now sent to {url}, model {model}.",
)
BAD_ANSWER = Words(
    de="{url} antwortet nicht so, wie es soll; prüfen Sie Adresse und Modell",
    en="{url} does not answer as it should; check address and model",
)
REFUSED = Words(
    de="{name}: {n:1 Vorschlag steht|# Vorschläge stehen} nicht so im Text und bleiben weg.",
    en="{name}: {n:1 proposal does|# proposals do} not stand in the text like that and are left out.",
)
