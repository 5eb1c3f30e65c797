"""Breaking a long German word between syllables, by rules; English words break there, too."""

from __future__ import annotations

import re

_VOWELS = "aeiouyäöüAEIOUYÄÖÜ"
#: letters that stand together at the beginning of a syllable
_ONSETS = (
    "schr", "schl", "schw", "schm", "schn", "sch", "str", "spr", "pfl", "pfr", "ch", "ck", "ph",
    "th", "qu", "pf", "st", "sp", "tr", "gr", "br", "dr", "kr", "fr", "pr", "bl", "gl", "kl", "fl",
    "pl",
)  # fmt: skip
#: consonants after which an s joins two words: it stays with the first
_JOINED = ("ngs", "fts", "tts", "hts", "its", "äts")
#: fewest letters before and after a break
_BEFORE, _AFTER = 3, 3
_WORD = re.compile(r"[^\W\d_]+")


def breaks(word: str) -> list[int]:
    """Places in a word before which it may break.

    >>> [("Landesentwicklung"[:at], "Landesentwicklung"[at:]) for at in breaks("Landesentwicklung")]
    [('Lan', 'desentwicklung'), ('Landesent', 'wicklung'), ('Landesentwick', 'lung')]
    """
    found = []
    for run in re.finditer(rf"(?<=[{_VOWELS}])[^\W\d_{_VOWELS}]+(?=[{_VOWELS}])", word):
        onset = _onset(run[0].lower())
        found.append(run.end() - len(onset) if onset is not None else 0)
    return [at for at in found if at >= _BEFORE and len(word) - at >= _AFTER]


def _onset(cluster: str) -> str | None:
    """The consonants that begin the next syllable; None where nobody can tell by rule."""
    if cluster == "s":
        return None  # Lan-des-ent-wicklung, but Na-se
    if cluster.endswith(_JOINED):
        return ""
    onset = next((own for own in _ONSETS if cluster.endswith(own)), cluster[-1])
    return onset[1:] if onset[0] == "k" and cluster.endswith("c" + onset) else onset


def parted(text: str, width: int) -> tuple[str, str]:
    """A beginning of at most `width` characters, its hyphen included, and the rest.

    A text that cannot be broken is its own beginning.

    >>> parted("Einrichtungen", 10), parted("(Kommunen),", 8), parted("x.org/a/b", 8)
    (('Einrich-', 'tungen'), ('(Kommu-', 'nen),'), ('x.org/a/', 'b'))
    """
    best, rest = "", ""
    for run in _WORD.finditer(text):
        for at in breaks(run[0]):
            end = run.start() + at
            if end + 1 <= width:
                best, rest = text[:end] + "-", text[end:]
    for sign in re.finditer(r"[-/–|,;.=&?](?=.)", text):
        if len(best) < sign.end() <= width:
            best, rest = text[: sign.end()], text[sign.end() :]
    return (best, rest) if best else (text, "")
