"""Precision and recall of recognition, on documents with the right answer beside them.

    python -m benchmarks.recognition [FOLDER] [--known]

FOLDER (default: ../shared/candidates) holds *.txt, things.csv, ties.csv and also.csv; its
README says how they count: a thing once a document, generic bodies apart, member-of like
partner-in, runs like coordinates, arguable rows neither missed nor wrong. `--known` lets the
names of the shipped graph help.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kgraph import documents, resources
from kgraph.recognition import Known, Recognised, recognise
from kgraph.recognition.lexicon import Lexicon, file_names
from kgraph.recognition.placing import PlaceWords

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "candidates"
_EQUAL = {"partner-in": "member-of", "coordinates": "runs"}
_FOUNDED = ("initiated", "member-of", "runs")


class Score(NamedTuple):
    """Rows found of those that are there, and right ones of those given."""

    found: int
    there: int
    right: int
    given: int

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.found / self.there if self.there else 1.0

    @property
    def precision(self) -> float:
        """The share of what was given that is right."""
        return self.right / self.given if self.given else 1.0

    def __add__(self, other: object) -> Score:
        assert isinstance(other, Score)
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


class Answer:
    """The right answer of one document."""

    def __init__(
        self, things: list[dict[str, str]], ties: list[dict[str, str]], also: list[dict[str, str]]
    ) -> None:
        self.things, self.ties = things, ties
        self._also = {plain(row["mention"]): plain(row["name"]) for row in also}
        self._forms: dict[str, str] = {}
        for row in things:
            for form in (row["name"], row["mention"]):
                self._forms.setdefault(plain(form), plain(row["name"]))
        self.named = {plain(r["name"]) for r in things if r["generic"] == "no"}
        self.bodies = {
            plain(r["name"]) for r in things if r["generic"] == "no" and r["type"] != "Region"
        }
        self.all = {plain(r["name"]) for r in things}

    def meant(self, *forms: str) -> str:
        """The name that a printed or completed form means."""
        for form in forms:
            own = self._also.get(plain(form), plain(form))
            if own in self._forms:
                return self._forms[own]
        return self._also.get(plain(forms[0]), plain(forms[0]))

    def score_things(self, found: Recognised) -> Score:
        """Named bodies, networks, projects; regions and generic ones are left out."""
        own = {
            self.meant(t.name, t.mention) for t in found.things
            if not t.generic and t.type != "Region"
        }  # fmt: skip
        sure = {
            plain(r["name"]) for r in self.things
            if r["generic"] == "no" and r["type"] != "Region" and r["status"] == "sure"
        }  # fmt: skip
        given = {name for name in own if name in self.bodies or name not in self.all}
        return Score(len(sure & own), len(sure), len(given & self.bodies), len(given))

    def score_ties(self, found: Recognised) -> Score:
        """Ties between two named things."""
        right = {self._key(r["from"], r["relation"], r["to"]) for r in self.ties}
        wanted = {
            self._key(r["from"], r["relation"], r["to"]) for r in self.ties
            if r["status"] == "stated" and {plain(r["from"]), plain(r["to"])} <= self.named
        }  # fmt: skip
        generic = {thing.name for thing in found.things if thing.generic}
        own = {
            self._key(t.start, t.relation, t.end) for t in found.ties
            if not {t.start, t.end} & generic
        }  # fmt: skip
        given = {
            k
            for k in own
            if {k[0], k[2]} <= self.named or not {k[0], k[2]} & (self.all - self.named)
        }
        met = {key for key in given if right & set(_alike(key))}
        hit = {key for key in wanted if own & set(_alike(key))}
        return Score(len(hit), len(wanted), len(met), len(given))

    def _key(self, start: str, relation: str, end: str) -> tuple[str, str, str]:
        a, b = self.meant(start), self.meant(end)
        if relation == "cooperates-with":
            a, b = sorted((a, b))
        return a, _EQUAL.get(relation, relation), b


def _alike(key: tuple[str, str, str]) -> Iterable[tuple[str, str, str]]:
    """Keys that count as equal: carriers, founders and members of one thing."""
    if key[1] not in _FOUNDED:
        return [key]
    return [(key[0], relation, key[2]) for relation in _FOUNDED]


def plain(name: str) -> str:
    """A name in small letters without marks."""
    return re.sub(r"\W+", " ", name.casefold()).strip()


def recogniser() -> tuple[Lexicon, PlaceWords]:
    """The lists and places that ship."""
    folder = ("vocabularies", "recognition")
    lexicon = Lexicon({n: resources.text("ontology", *folder, n) for n in file_names()})
    return lexicon, PlaceWords(documents.place_names(), documents.lands(), lexicon.landscapes)


def scores(folder: Path, known: Iterable[Known] = ()) -> dict[str, tuple[Score, Score, int]]:
    """Document -> scores of things and of ties, and the persons left out."""
    lexicon, places = recogniser()
    rows = {n: _read(folder / f"{n}.csv") for n in ("things", "ties", "also")}
    names = list(known)
    found = {}
    for path in sorted(folder.glob("[0-9]*.txt")):
        own = {n: [r for r in some if r["document"] == path.stem] for n, some in rows.items()}
        answer = Answer(own["things"], own["ties"], own["also"])
        result = recognise(documents.passages(str(path)), lexicon, places, names)
        found[path.stem] = answer.score_things(result), answer.score_ties(result), result.persons
    return found


def _read(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> int:
    """Print a table; 1 when the folder is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--known", action="store_true")
    chosen = parser.parse_args()
    if not chosen.folder.is_dir():
        print(f"{chosen.folder} is not there", file=sys.stderr)
        return 1
    known: list[Known] = []
    if chosen.known:
        from kgraph import opening

        known = list(documents.known_names(opening.open_graph(opening.Where())))
    print("| document | things recall | precision | ties recall | precision |")
    print("| --- | --- | --- | --- | --- |")
    total = [Score(0, 0, 0, 0), Score(0, 0, 0, 0)]
    for name, (things, ties, _) in scores(chosen.folder, known).items():
        total = [total[0] + things, total[1] + ties]
        _print(name, things, ties)
    _print("all", *total)
    return 0


def _print(name: str, things: Score, ties: Score) -> None:
    cells = (f"{value:.2f}" for s in (things, ties) for value in (s.recall, s.precision))
    print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    sys.exit(main())
