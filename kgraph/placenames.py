"""The forms in which the name of a German territory is written.

All functions but `forms`, `first_letters` and `turned` work on folded words (kgraph.names.fold).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kgraph.names import fold

#: words of an addition such as "an der Brenz"; the first of them ends the short form
_LINKS = frozenset(
    {"a", "am", "an", "auf", "b", "bei", "beim", "d", "das", "dem", "den", "der", "die", "i"}
    | {"im", "in", "ob", "unter", "v", "vom", "von", "vor", "ueber"}
)
#: abbreviations in official names that have one meaning there
_WRITTEN_OUT = {
    "bay": "bayern", "br": "breisgau", "erzgeb": "erzgebirge", "m": "main",
    "nb": "niederbayern", "ob": "oberbayern", "odw": "odenwald", "ofr": "oberfranken",
    "oldb": "oldenburg", "opf": "oberpfalz", "rhld": "rheinland", "sa": "sachsen",
    "sankt": "st", "thuer": "thueringen", "ufr": "unterfranken", "vogtl": "vogtland",
    "westf": "westfalen",
}  # fmt: skip
#: what stands before the name of a Landkreis
LANDKREIS = "Landkreis"
_TITLES = (
    ("land", re.compile(r"(?:bundesland|land|freistaat) (?=.)")),
    ("kreis", re.compile(r"(?:landkreis(?:es)?|kreis(?:es)?|lkr|lk) (?=.)")),
    (
        "town",
        re.compile(
            r"(?:(?:freie|grosse|kreisfreien?|hanse|und) )*"
            r"(?:stadtkreis|(?:hanse|luther|landeshaupt|universitaets|wissenschafts|hochschul"
            r"|kreis|bundes|klingen|kur|berg|residenz|reuter|barlach|documenta )?stadt) (?=.)"
        ),
    ),
    (
        "gemeinde",
        re.compile(r"(?:gemeinde|marktgemeinde|markt|flecken|ost\w+bad|nordseebad) (?=.)"),
    ),
)
_OWN_TITLE = re.compile(r"(?:rhein kreis|\w*kreis|region|staedteregion|regionalverband) (?=.)")
_OWN_KREIS_TITLE = re.compile(r"(?:rhein kreis|\w*kreis) (?=.)")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
#: Kreise of Lower Sorbian names, where a bare slash parts two languages ("Calau/Kalawa")
_SORBIAN = ("12052", "12061", "12066", "12071")


def forms(name: str, key: str = "") -> Iterator[tuple[str, str]]:
    """Every folded form of a name and how it relates to it, the strongest last.

    `key` is the territory's; it tells where a slash parts two languages.

    >>> sorted(forms("Ostheim v.d.Rhön"))
    [('ostheim', 'short form'), ('ostheim rhoen', 'written out'), ('ostheim v d rhoen', 'exact')]
    """
    words = fold(name)
    if words.split()[0].endswith("stadt"):
        yield without_title(words)[1], "short form"
    yield _short(name), "short form"
    for half in _languages(name, key):
        for form, how in forms(half):
            yield form, "bilingual" if how == "exact" else how
    yield skeleton(words), "written out"
    yield words, "exact"


def _languages(name: str, key: str) -> list[str]:
    """The halves of a bilingual name, none for others."""
    parts = re.split(r"\s+/\s+", name)
    if len(parts) == 1 and key[:5] in _SORBIAN:
        parts = name.split("/")
    return parts if len(parts) > 1 else []


def _short(name: str) -> str:
    """The name before its addition: a bracket, a slash or a phrase such as "an der Brenz"."""
    words = fold(re.split(r"[(/]", name)[0] or name).split()
    end = next((i for i, word in enumerate(words) if i and word in _LINKS), len(words))
    return " ".join(words[:end])


def skeleton(words: str) -> str:
    """Folded words without "an der", "i.", "v.d." and the like, abbreviations written out.

    >>> skeleton(fold("Frankfurt a.M.")), skeleton("freiburg im breisgau")
    ('frankfurt main', 'freiburg breisgau')
    """
    first, *rest = words.split() or [""]
    kept = [first, *(word for word in rest if word not in _LINKS)]
    return " ".join(_WRITTEN_OUT.get(word, word) for word in kept)


def first_letters(name: str, key: str) -> set[str]:
    """The first two letters of each form of a name, as `fold` would write them."""
    found = {name[:2].casefold().translate(_GERMAN)[:2]}
    if "/" in name or name.startswith("Sankt ") or "stadt " in name:
        found |= {form[:2] for form, _ in forms(name, key)}
    return found


def as_landkreis(name: str) -> str:
    """A name below the heading "Landkreis" as one says it; one with a title stays.

    >>> as_landkreis("Osnabrück"), as_landkreis("Lkr. Harburg"), as_landkreis("Rhein-Sieg-Kreis")
    ('Landkreis Osnabrück', 'Lkr. Harburg', 'Rhein-Sieg-Kreis')
    """
    words = fold(name)
    titled = without_title(words)[0] or _OWN_TITLE.match(words) or words.endswith("kreis")
    return name if titled or not words else f"{LANDKREIS} {name}"


def without_title(words: str) -> tuple[str, str]:
    """The kind a title gives ("land", "kreis", "town", "gemeinde" or "") and the bare words.

    >>> without_title("lk hildesheim"), without_title("goslar")
    (('kreis', 'hildesheim'), ('', 'goslar'))
    """
    for kind, pattern in _TITLES:
        title = pattern.match(words)
        if title:
            return kind, words[title.end() :]
    return "", words


def without_own_title(words: str) -> dict[str, str]:
    """A Kreis name without the kind in front of it, if it has one, and how it relates to it.

    >>> without_own_title("region hannover"), without_own_title("landkreis rostock")
    ({'hannover': 'short form'}, {'rostock': 'exact'})
    """
    title = _OWN_TITLE.match(words)
    if not title:
        return {}
    return {words[title.end() :]: "exact" if title[0] == "landkreis " else "short form"}


def behind_kreis(name: str) -> set[str]:
    """What can stand behind "Landkreis" or "Kreis" for this Landkreis.

    Not "Hannover" for the Region Hannover: the Landkreis Hannover was another territory.

    >>> sorted(behind_kreis("Rhein-Sieg-Kreis"))
    ['rhein sieg', 'rhein sieg kreis']
    """
    words = fold(name)
    bare = _OWN_KREIS_TITLE.sub("", words, count=1) if _OWN_KREIS_TITLE.match(words) else words
    return {words, bare, words.removesuffix(" kreis"), _short(name), skeleton(words)}


def turned(name: str) -> str:
    """ "Kassel, Landkreis" as "Landkreis Kassel"; other names stay."""
    head, comma, tail = name.partition(",")
    is_title = comma and without_title(fold(tail) + " x")[1] == "x"
    return f"{tail.strip()} {head}" if is_title else name
