# ruff: noqa: E501
"""Mutated tables: built, or refused with findings; never a traceback."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

from kgraph import pipeline
from kgraph.errors import KgraphError

from .kit import Outcome, small

_FILES = {
    "networks.csv": "id,name,kind,place,district,since,generic,source,locator\n"
    "a,Netz A,alliance,Hildesheim,Landkreis Hildesheim,2015,,s,17\nb,Netz B,cluster,Kassel,,2016-02,yes,s,18-19\n",
    "institutions.csv": "id,name,kind,aliases,source,locator\nhawk,HAWK,university,Fachhochschule,s,3\n",
    "ties.csv": "from,relation,to,role,since,until,source,locator\n"
    "hawk,member-of,a,Vorsitz,2015,2018-01-05,s,line=3\nb,part-of,a,,,,s,\"4, 9\"\n",
    "sources.csv": "id,title,publisher,issued,language\ns,Ein Bericht,Ein Amt,2021-06-28,de\n",
    "concepts.csv": "id,scheme,label,broader\npflege,topics,Pflege,\naltenpflege,topics,Altenpflege,pflege\n",
    "judgements.csv": "a,judgement,b,reason\na,different,b,two towns\n",
    "figures.csv": "what,value,unit,about,source,locator\nMitglieder,12,Anzahl,a,s,7\n",
    "facts.csv": "thing,property,value,source,locator\na,Tagung,jährlich,s,8\n",
}  # fmt: skip
_CELLS = (
    "", "a", "b", "topics", "#REF!", "=1+1", "9" * 5000, "x" * 40_000, "\u202e", "\u200b", "\x00",
    "२०१५", "9999", "2015-02-30", "line=9,3", "row=0", "page=", "-1", "1e9", "Atlantis", "Kassel",
    "yes", "maybe", "de-", "part-of", "https://x y/", "<b>", "\ufffd", "'", '"', ";", "a|b||c",
    "network/a", "region/06611", "region/1", "0" * 9, "Ä" * 100, "\u0661", "same", "\r", "nan",
)  # fmt: skip
_BYTES = (b"\xff", b"\x00", b'"', b"\n", b"\r", b",", b";", b"\xef\xbb\xbf", b"\xff\xfe", b"\t")


def mutated(folder: Path, count: int, seed: int) -> Outcome:
    """Tables with cells, rows, columns and bytes changed at random, checked in this process."""
    outcome, drawn = Outcome(), random.Random(seed)
    data = small(folder)
    (data / "regions").rename(folder / "regions")
    for turn in range(count):
        shutil.rmtree(data)
        shutil.copytree(folder / "regions", data / "regions")
        for name, content in _FILES.items():
            (data / name).write_text(content, encoding="utf-8")
        changed = [_change(data, drawn) for _ in range(drawn.randrange(1, 4))]
        try:
            findings, quads = pipeline.check([str(data)])
            errors = [finding for finding in findings if finding.severity == "error"]
            fine, said = bool(quads) or bool(errors), "neither findings nor quads"
            for finding in findings:
                os.fsencode(str(finding))
        except KgraphError as error:
            fine, said = error.exit_code in (2, 4), str(error)
        except Exception as error:  # the very thing that is looked for
            fine, said = False, f"{type(error).__name__}: {error}"
        outcome.note(fine, f"turn {turn}, {changed}: {said[:300]}")
    return outcome


def _change(data: Path, drawn: random.Random) -> str:
    path = data / drawn.choice(sorted(_FILES))
    if not path.exists():
        return "gone"
    kind = drawn.choice(("cell", "cell", "cell", "heading", "bytes", "double", "cut", "gone"))
    content = path.read_bytes()
    if kind in ("cell", "heading"):
        lines = content.decode("utf-8", "replace").split("\n")
        row = 0 if kind == "heading" else drawn.randrange(len(lines))
        cells = lines[row].split(",")
        cells[drawn.randrange(len(cells))] = drawn.choice(_CELLS)
        lines[row] = ",".join(cells)
        content = "\n".join(lines).encode("utf-8", "replace")
    elif kind == "bytes":
        place = drawn.randrange(len(content) + 1)
        content = content[:place] + drawn.choice(_BYTES) + content[place:]
    elif kind == "double":
        content += content
    elif kind == "cut":
        content = content[: drawn.randrange(len(content) + 1)]
    if kind == "gone":
        path.unlink()
    else:
        path.write_bytes(content)
    return f"{path.name} {kind}"
