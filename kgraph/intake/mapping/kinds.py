"""What a name says about what it names: its type and its kind."""

from __future__ import annotations

from kgraph.intake.mapping.values import written_out
from kgraph.names import fold
from kgraph.words.intake.headings import KIND_WORDS, NETWORK_WORDS

#: kind of a thing when nothing says what it is more closely
DEFAULTS = {
    "network": "network", "institution": "other", "project": "project", "programme": "programme",
    "event": "meeting",
}  # fmt: skip
_FORMS = ("gmbh", "ggmbh", "ag", "e v", "ev", "kg", "eg")
_NETWORK_KINDS = {
    "buendnis": "alliance", "allianz": "alliance", "alliance": "alliance", "cluster": "cluster",
    "arbeitskreis": "working-group", "arbeitsgemeinschaft": "working-group",
    "fachkraeftebuendnis": "alliance", "fachkraefteallianz": "alliance",
}  # fmt: skip


def type_of(name: str) -> str:
    """Whether a name says that it is a network; everything else is an institution.

    >>> type_of("Pflegenetzwerk Nordau"), type_of("Netzwerk Nordau e. V."), type_of("Muster AG")
    ('network', 'institution', 'institution')
    """
    words = fold(name).split()
    text = " ".join(words)
    if any(text.endswith(f" {form}") for form in _FORMS):
        return "institution"
    return "network" if any(word.endswith(NETWORK_WORDS) for word in words) else "institution"


def kind_of(name: str, type_name: str) -> str:
    """The kind that the words of a name tell, the usual one of its type otherwise.

    >>> kind_of("Musterwerk GmbH & Co. KG", "institution"), kind_of("Runder Tisch", "network")
    ('company', 'network')
    """
    text = fold(written_out(name))
    words = text.split()
    if type_name == "network":
        ends = (
            (word, kind)
            for own in words
            for word, kind in _NETWORK_KINDS.items()
            if own.endswith(word)
        )
        return next((kind for _, kind in ends), "network")
    if type_name != "institution":
        return DEFAULTS.get(type_name, "other")
    padded = f" {text} "
    for entry, kind in KIND_WORDS:
        if f" {entry} " in padded or (len(entry) > 5 and any(w.endswith(entry) for w in words)):
            return kind
    return "other"
