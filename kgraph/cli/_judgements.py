"""The file that holds a user's judgements: where it is, and how it changes in one step."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from kgraph import resources
from kgraph.cli._options import Where, say_beside
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.readers import table_of
from kgraph.store.files import replace
from kgraph.validation import check_privacy
from kgraph.words import errors as said
from kgraph.words.commands import cli as words
from kgraph.words.said import Said, Sayable

_FILE = "judgements.csv"
_LOCK = ".kgraph-lock"
_PATIENCE_SECONDS = 60


def file_of(where: Where) -> str:
    """The table of judgements of the user's own folder; raises BadQuestion without one.

    The last folder of --add counts, else the workspace, else that of --data, else the shipped
    one: a judgement may name ids of the tables added last, so it must not go to a folder
    without them.
    """
    if where.own and not where.add:
        return where.own.judgements
    own = where.add[::-1] or where.data[::-1]
    folders = [path for path in own if os.path.isdir(path)]
    if where.is_endpoint or ((own or where.store) and not folders):
        raise BadQuestion(words.KEPT_IN_FOLDER.of(elsewhere=words.ELSEWHERE))
    folder = folders[0] if folders else resources.folder("data")
    installed = not folders and "_shipped" in os.path.abspath(folder).split(os.sep)
    if installed or not os.access(folder, os.W_OK):
        what = words.SHIPPED_STAY if installed else words.READ_ONLY
        raise BadQuestion(what.of(folder=folder, elsewhere=words.ELSEWHERE))
    tables = [
        name
        for name in sorted(os.listdir(folder))
        if name.lower().endswith(".csv") and table_of(os.path.splitext(name)[0]) == "judgements"
    ]
    return os.path.join(os.path.realpath(folder), tables[0] if tables else _FILE)


def edit(where: Where, title: Said, change: Callable[[bytes], bytes]) -> None:
    """Change the table of `file_of`; in a workspace this is an entry of its history."""
    if not where.own or where.add:
        rewrite(file_of(where), change)
        return
    with where.own.change(title.say(where.own.settings.language), say=say_beside) as own:
        own.write(_FILE, change(own.content(_FILE) or b""))


def rewrite(path: str, change: Callable[[bytes], bytes]) -> None:
    """Replace a file by its changed content in one step; it is never half written.

    Those who change it at once do so one after the other, each on what the one before left.
    """
    import filelock

    path = os.path.realpath(path)
    lock = filelock.FileLock(os.path.join(os.path.dirname(path), _LOCK), timeout=_PATIENCE_SECONDS)
    try:
        with lock:
            before = b""
            if os.path.exists(path):
                with open(path, "rb") as file:
                    before = file.read()
            after = change(before)
            if after != before:
                replace(path, after)
    except filelock.Timeout as error:
        raise StoreUnusable(said.FILE_BUSY.of(path=path)) from error
    except OSError as error:
        why = {"error": said.reason(error), "elsewhere": words.ELSEWHERE}
        raise StoreUnusable(words.NOT_KEPT.of(path=path, **why)) from error


def refusal(content: bytes, path: str, row: Mapping[str, str]) -> Sayable:
    """Why the next build would refuse the table `content` with its new `row`, else ""."""
    from kgraph.identity import clusters, contradictions
    from kgraph.readers.tables import read_content

    records, findings = read_content(content, os.path.basename(path))
    own = [record for record in records if all(record.get(n) == v for n, v in row.items())]
    findings += [finding for record in own for finding in check_privacy(record)]
    if findings:
        return words.REFUSED_ROW.of(message=findings[0].wrong, advice=findings[0].todo)
    pairs: dict[str, list[tuple[str, str]]] = {"same": [], "different": []}
    for record in records:
        if record.get("judgement") in pairs:
            ends = (record.get("a").rpartition("/")[2], record.get("b").rpartition("/")[2])
            pairs[record.get("judgement")].append(ends)
    clash = contradictions(clusters(pairs["same"]), pairs["different"])
    return words.OPPOSITE.of(clash=" / ".join(clash[0])) if clash else ""
