"""How long reading a PDF takes, and how much memory: 100 and 1,000 pages of 40 lines of prose.

    python -m benchmarks.documents [PAGES ...]

Each size is read in a process of its own; the figures are seconds of computing time and the
peak of memory, and the same for a process that only imports what is needed. The text is made of
invented bodies, with a list, a heading, persons' functions and line breaks as real ones have.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

_LINES = 40
_PLACES = (
    "Celle",
    "Uelzen",
    "Lüneburg",
    "Stade",
    "Hameln",
    "Fulda",
    "Kassel",
    "Gera",
    "Suhl",
    "Ulm",
)
_BODIES = ("die IHK {0}", "das Jobcenter {0}", "die Agentur für Arbeit {0}", "der Landkreis {0}",
           "die Handwerkskammer {0}", "die Hochschule {0}", "die {0}er Technik GmbH",
           "die Volkshochschule {0}")  # fmt: skip
_SENTENCES = (
    "Mitglieder des Netzwerks „Lernort {0}“ sind {1}, {2} und {3}.",
    "Getragen wird das Projekt „Lotse {0}“ vom Landkreis {0}; gefördert wird es seit 2019.",
    "Die Nachfrage nach Fachkräften steigt, während die Zahl der Schulabgänge weiter sinkt.",
    "Die Leitung liegt bei der Wirtschaftsförderung {0} GmbH, einer Tochter der Stadt {0}.",
    "Geplant ist, dass {1} das Netzwerk „Lernort {0}“ künftig unterstützt.",
    "Viele Betriebe bilden aus, doch nicht jede Stelle wird besetzt.",
)


def lines(pages: int) -> Iterator[list[str]]:
    """The lines of each page, the same each time."""
    words: list[str] = []
    number = 0
    for page in range(pages):
        own = [f"Bericht des Netzwerkbüros, Seite {page + 1}"]
        while len(own) < _LINES:
            while len(" ".join(words)) < 90:
                words += _sentence(number).split()
                number += 1
            line = ""
            while words and len(line) + len(words[0]) < 90:
                line = f"{line} {words.pop(0)}".strip()
            own.append(line)
        yield own


def _sentence(number: int) -> str:
    place = _PLACES[number * 7 % len(_PLACES)]
    bodies = (_BODIES[(number + at) % len(_BODIES)].format(_PLACES[(number * 3 + at) % 10])
              for at in range(3))  # fmt: skip
    return _SENTENCES[number % len(_SENTENCES)].format(f"{place} {number % 997}", *bodies)


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF of one font with these lines."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]  # fmt: skip
    for n, own in enumerate(pages):
        body = "".join(f"1 0 0 1 40 {800 - 18 * at} Tm ({t}) Tj " for at, t in enumerate(own))
        stream = f"BT /F1 9 Tf {body}ET"
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * n} 0 R"
        objects.append(f"{page}/Resources<</Font<</F1 3 0 R>>>>>>")
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj{content}endobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer"
    end = f"<</Size {len(places) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return bytes(out) + (head + end).encode()


def measured(path: str) -> tuple[float, float, int, int]:
    """Seconds of computing, megabytes at the peak, things and ties of one document."""
    from benchmarks.recognition import recogniser
    from kgraph.readers.documents import passages
    from kgraph.recognition import recognise

    own = recogniser()
    begin = time.process_time()
    found = recognise(passages(path), *own) if path else None
    seconds = time.process_time() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return seconds, peak, len(found.things) if found else 0, len(found.ties) if found else 0


def main() -> None:
    """Measure the sizes that are asked for, each in a process of its own."""
    print("| pages | seconds of computing | MB at the peak | things | ties |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for pages in (0, *(int(text) for text in sys.argv[1:] or ("100", "1000"))):
            path = Path(folder) / f"{pages}.pdf"
            path.write_bytes(pdf(list(lines(pages))))
            own = str(path) if pages else ""
            code = f"from benchmarks.documents import measured; print(*measured({own!r}))"
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                                  check=True)  # fmt: skip
            seconds, peak, things, ties = done.stdout.split()
            print(f"| {pages} | {float(seconds):.1f} | {float(peak):.0f} | {things} | {ties} |")


if __name__ == "__main__":
    main()
