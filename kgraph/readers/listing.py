"""Which files a build of some tables depends on. Light: an open graph asks it, too."""

from __future__ import annotations

import os
from collections.abc import Sequence

from kgraph import resources
from kgraph.errors import DataHasErrors
from kgraph.records import Finding
from kgraph.words.errors import reason
from kgraph.words.tables import findings as words

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")
#: beside tables: notes to people, folders and files that kgraph knows
_NOTES = ("README", "LICENSE", "LIESMICH")
_KNOWN_FOLDERS = ("regions", "reference", "templates")
_OURS = ("made.json", "desktop.ini", "Thumbs.db")
#: the tables of official regions
REGION_FILES = ("laender", "kreise", "gemeinden", "aliases")
#: the tables of who is responsible where
REFERENCE_FILES = ("sources", "derivations", "bodies", "responsible")


def table_files(folder: str) -> list[str]:
    """The files of tables in `folder`, not in its subfolders, sorted by name.

    Raises DataHasErrors when the folder cannot be read.
    """
    return [
        os.path.join(folder, name)
        for name in _names(folder)
        if not name.startswith((".", "~$")) and name.lower().endswith(SUFFIXES)
    ]


def display_names(paths: Sequence[str]) -> dict[str, str]:
    """File of tables -> what it is called: its name, with folders before it where two share one.

    A folder that lies in another of `paths` always stands before its files: what they are called
    does not change when another such folder comes.

    >>> display_names(["a/Netzwerke.csv", "b/Netzwerke.csv", "b/Projekte.csv"])["b/Netzwerke.csv"]
    'b/Netzwerke.csv'
    """
    files = [path for path in paths if not os.path.isdir(path)]
    for path in paths:
        files += table_files(path) if os.path.isdir(path) else []
    whole = {file: os.path.realpath(file).split(os.sep) for file in files}
    outer = {os.path.realpath(path) for path in paths}
    found = {
        file: "/".join(parts[-2:]) if os.sep.join(parts[:-2]) in outer else parts[-1]
        for file, parts in whole.items()
    }
    for depth in range(2, max(map(len, whole.values()), default=0) + 1):
        places: dict[str, set[str]] = {}
        for file, name in found.items():
            places.setdefault(name, set()).add(os.path.realpath(file))
        shared = [file for file, name in found.items() if len(places[name]) > 1]
        for file in shared:
            found[file] = "/".join(whole[file][-depth:])
        if not shared:
            break
    return found


def unread(paths: Sequence[str]) -> list[Finding]:
    """What lies in the folders of `paths` and is not read, as warnings: files and folders.

    Hidden files, notes to people (README, LICENSE) and what kgraph puts there are left out.
    """
    own = {os.path.realpath(path) for path in paths}
    found = []
    for folder in (path for path in paths if os.path.isdir(path)):
        for name in _names(folder):
            path = os.path.join(folder, name)
            if name.startswith((".", "~$")) or name.partition(".")[0].upper() in _NOTES:
                continue
            if os.path.isdir(path):
                if name not in _KNOWN_FOLDERS and os.path.realpath(path) not in own:
                    finding = words.FOLDER_NOT_READ, words.NAME_FOLDER.of(path=path)
                    found.append(Finding("warning", path, None, None, "", *finding))
            elif not name.lower().endswith(SUFFIXES) and name not in _OURS:
                message = words.KIND_NOT_READ.of(endings=list(SUFFIXES))
                found.append(Finding("warning", path, None, None, "", message, words.SAVE_OR_MOVE))
    return found


def region_folder(paths: Sequence[str]) -> str:
    """The folder of official regions: the first of `paths` that has its own, or the shipped one."""
    for path in paths:
        if os.path.isfile(os.path.join(path, "regions", "gemeinden.csv")):
            return os.path.join(path, "regions")
    return resources.path("data", "regions")


def reference_folder(paths: Sequence[str]) -> str:
    """Who is responsible where stands beside the regions that it is about, or nowhere."""
    return os.path.join(os.path.dirname(region_folder(paths)), "reference")


def vocabulary_files() -> list[str]:
    """The shipped vocabularies: the ontology first."""
    folder = resources.path("ontology", "vocabularies")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".ttl"))
    return [resources.path("ontology", "kgraph.ttl"), *(os.path.join(folder, n) for n in names)]


def input_files(paths: Sequence[str]) -> list[str]:
    """Every file a build of `paths` depends on, sorted: change one and the store is stale."""
    files = [path for path in paths if not os.path.isdir(path)]
    for path in paths:
        files += table_files(path) if os.path.isdir(path) else []
    regions = region_folder(paths)
    files += [os.path.join(regions, f"{name}.csv") for name in REGION_FILES]
    reference = reference_folder(paths)
    files += [os.path.join(reference, f"{name}.csv") for name in REFERENCE_FILES]
    files += [*vocabulary_files(), resources.path("ontology", "shapes.ttl")]
    return sorted({file for file in files if os.path.isfile(file)})


def input_folders(paths: Sequence[str]) -> list[str]:
    """The folders in which a file that comes or goes may change what a build reads."""
    folders = [path for path in paths if os.path.isdir(path)]
    own = (os.path.join(path, name) for path in folders for name in ("regions", "reference"))
    return [*folders, *(folder for folder in own if os.path.isdir(folder))]


def _names(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError as error:
        message = words.NOT_READ.of(reason=reason(error))
        finding = Finding("error", folder, None, None, "", message, words.PERMISSIONS)
        raise DataHasErrors([finding]) from error
