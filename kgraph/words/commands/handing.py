"""What is said when an answer is handed out: files, forms, terminals."""

from __future__ import annotations

from kgraph.words.said import Words

NO_ENDING = Words(
    de="die Endung von {path} sagt keine Form; möglich sind: {known}, oder nennen Sie --format",
    en="the ending of {path} names no form; there are: {known}, or give --format",
)
EXCEL_IS_CSV = Words(
    de="--excel gilt für csv, nicht für {form}; eine Arbeitsmappe schreibt -o DATEI.xlsx",
    en="--excel goes with csv, not with {form}; -o FILE.xlsx writes a workbook",
)
NAME_A_FILE = Words(
    de="eine Arbeitsmappe gehört in eine Datei: -o DATEI.xlsx",
    en="a workbook belongs in a file: -o FILE.xlsx",
)
WRITTEN = Words(de="{path}: {n:1 Zeile|# Zeilen}", en="{path}: {n:1 row|# rows}")
