"""Folding of names, so that spellings people use for one thing meet in one key."""

from __future__ import annotations

import re
import unicodedata

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "³": "3", "²": "2"})
_BARE = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"))
_LEGAL_FORM = re.compile(
    r"\b(?:e v(?: i g)?|ev|ggmbh|gmbh(?: co kg)?|mbh|gug|ug(?: haftungsbeschraenkt)?|eg)\b"
)
#: written-out forms and the short one that stands for both in a key
_SHORT_FORMS = {
    "industrie und handelskammer": "ihk",
    "industrie u handelskammer": "ihk",
    "handwerkskammer": "hwk",
    "bundesagentur fuer arbeit": "ba",
    "arbeitsagentur": "agentur fuer arbeit",
    "agentur f arbeit": "agentur fuer arbeit",
    "job center": "jobcenter",
    "jc": "jobcenter",
    "landkreis": "kreis",
    "lkr": "kreis",
    "lk": "kreis",
    "universitaet": "uni",
    "reg": "region",
}
_LONG_FORM = re.compile(rf"\b(?:{'|'.join(_SHORT_FORMS)})\b")


def fold(name: str) -> str:
    """`name` in lower case ASCII words: umlauts written out, marks and punctuation gone.

    >>> fold("Fachkräfte-Allianz  Südlicher OBERRHEIN")
    'fachkraefte allianz suedlicher oberrhein'
    """
    text = unicodedata.normalize("NFC", name).casefold().translate(_GERMAN)
    text = unicodedata.normalize("NFKD", text).replace("&", " und ").replace("+", " plus ")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+|_", " ", text).split())


def words(name: str) -> list[str]:
    """The words of a name as keys see them: folded, without legal form, usual abbreviations
    unified, umlauts bare.

    >>> words("Industrie- und Handelskammer Köln e. V.")
    ['ihk', 'koln']
    """
    folded = fold(name)
    without_form = " ".join(_LEGAL_FORM.sub(" ", folded).split())
    text = without_form or folded
    text = _LONG_FORM.sub(lambda found: _SHORT_FORMS[found[0]], text)
    return bare(text).split()


def key(name: str) -> str:
    """The search key: the words of a name joined.

    Spellings with the umlaut left out or written ae/oe/ue give the same key.

    >>> key("Industrie- und Handelskammer Köln") == key("IHK Koeln") == key("ihk-koln")
    True
    >>> key("Hohenlohe Plus e. V.") == key("Hohenlohe plus")
    True
    """
    return "".join(words(name))


def word_key(name: str) -> str:
    """A key that does not mind the order of words.

    >>> word_key("Hannover Region") == word_key("Region Hannover")
    True
    """
    return " ".join(sorted(words(name)))


def bare(folded: str) -> str:
    """`folded` with written-out umlauts reduced to their vowel (a key: "neue" gives "neu")."""
    for double, single in _BARE:
        folded = folded.replace(double, single)
    return folded


def slug(name: str, length: int = 80) -> str:
    """An identifier for `name`: ASCII words joined by hyphens, at most `length` characters.

    >>> slug("Bündnis für Fachkräfte DONAURIES e.V.")
    'buendnis-fuer-fachkraefte-donauries-e-v'
    """
    words = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")
    return words[:length].rstrip("-")


def legible(text: str) -> str:
    r"""`text` with a sign in place of what was no text: RDF has no word for such bytes.

    >>> legible("Netz \udcff")
    'Netz ?'
    """
    return text.encode("utf-8", "replace").decode()
