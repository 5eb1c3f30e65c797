"""site: the whole graph as a static website."""

from __future__ import annotations

import contextlib
import datetime
import os
import sys
from collections.abc import Collection, Iterator

import click

from kgraph.cli._addresses import base_of
from kgraph.cli._files import text_of, unwritten
from kgraph.cli._options import Where, open_graph, where_options
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion
from kgraph.site import Files
from kgraph.site.settings import SiteSettings
from kgraph.words.commands import cli as words
from kgraph.words.commands.cli import MARKER_HEAD
from kgraph.words.shown import sitesettings

#: lists the files of the site: only they are replaced or deleted
MARKER = "kgraph-site.txt"
_UNFINISHED = ".part"
_OFTEN = 50  # files between two words about progress


@click.command()
@click.argument("folder", metavar="DIR")
@click.option("--lang", type=click.Choice(["de", "en"]))
@click.option(
    "--base-url", metavar="URL", default="",
)  # fmt: skip
@click.option("--settings", metavar="FILE")
@where_options
def site(
    folder: str, lang: str | None, base_url: str, settings: str | None, where: Where
) -> None:  # fmt: skip
    """Write the whole graph as a website into DIR: a page for every thing, search, downloads."""
    from kgraph.site import Build, website
    from kgraph.words.said import LANGUAGES

    base = base_of(base_url)
    before = _earlier(folder)
    languages = (lang,) if lang else LANGUAGES
    own = _settings(settings, where)
    day = datetime.date.today().isoformat()
    build = Build(languages, base, own, _changes(folder, before), day)
    files = website(open_graph(where, languages[0]), build)
    try:
        size = _write(folder, files, before)
    except OSError as error:
        name = error.filename or folder
        raise unwritten(name, error) from error
    pages = sum(path.endswith(".html") for path in files)
    numbers = {"pages": pages, "files": len(files), "size": round(size / 1e6, 1)}
    click.echo(words.SITE_WRITTEN.say(language(), folder=folder, **numbers))
    click.echo(words.OPEN_IN_BROWSER.say(language(), path=os.path.join(folder, "index.html")))
    if own.lacking():
        names = [sitesettings.NAMES[name].say(language()) for name in own.lacking()]
        click.echo(f"kgraph: {sitesettings.LACKING.say(language(), names=names)}", err=True)


def _settings(path: str | None, where: Where) -> SiteSettings:
    """What the publisher says: in the file that is named, or in that of the workspace."""
    from kgraph.site.settings import FILE, SiteSettings, parsed

    if path is None:
        path = os.path.join(where.own.folder, FILE) if where.own else ""
        if not os.path.isfile(path):
            return SiteSettings()
    return parsed(text_of(path), path)


def _changes(folder: str, before: Collection[str]) -> str:
    """What the site of before remembers of itself, "" without one."""
    from kgraph.site.changes import FILE

    if FILE not in before:
        return ""
    with open(os.path.join(folder, *FILE.split("/")), encoding="utf-8", errors="replace") as file:
        return file.read()


def _earlier(folder: str) -> set[str]:
    """The files of an earlier site in `folder`; BadQuestion when others are there."""
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise BadQuestion(words.NO_FOLDER.of(folder=folder))
    listed: set[str] = set()
    marker = os.path.join(folder, MARKER)
    if os.path.isfile(marker) and not os.path.islink(marker):
        with open(marker, encoding="utf-8", errors="replace") as file:
            listed = set(file.read().splitlines()[1:])
    found = set(_files_in(folder))
    foreign = sorted(
        path for path in found if path.removesuffix(_UNFINISHED) not in {*listed, MARKER}
    )
    if foreign:
        raise BadQuestion(words.FOREIGN_FILES.of(folder=folder, file=foreign[0]))
    return found


def _files_in(folder: str) -> Iterator[str]:
    """Every file below `folder` with forward slashes; a link counts as a file, as what it is."""
    for place, folders, names in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]
        for name in [*names, *links]:
            yield os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")


def _write(folder: str, files: Files, before: Collection[str]) -> int:
    """Write the files, then delete those of before that the site no longer has.

    The marker comes first and names old and new files: a run that is killed can be repeated.
    Each file is replaced in one step, so none is ever half a page. Returns the bytes written.
    """
    os.makedirs(folder, exist_ok=True)
    _mark(folder, {*files, *(path.removesuffix(_UNFINISHED) for path in before)})
    size = 0
    for number, (path, made) in enumerate(files.items(), start=1):
        _say_progress(number, len(files))
        content = made()
        size += len(content)
        _replace(folder, path, content)
    for path in sorted(set(before) - {*files, MARKER}):
        with contextlib.suppress(FileNotFoundError):  # an unfinished file was finished now
            os.remove(os.path.join(folder, path))
    _without_empty_folders(folder)
    _mark(folder, files)
    return size


def _say_progress(done: int, total: int) -> None:
    """How far it is, on the standard error of a terminal; nothing when nobody watches."""
    if sys.stderr.isatty() and (done % _OFTEN == 0 or done == total):
        said = words.SITE_PROGRESS.say(language(), done=done, total=total)
        click.echo(f"\rkgraph: {said}", nl=done == total, err=True)


def _mark(folder: str, paths: Collection[str]) -> None:
    names = sorted({*paths} - {MARKER})
    _replace(folder, MARKER, (MARKER_HEAD + "\n" + "".join(f"{name}\n" for name in names)).encode())


def _replace(folder: str, path: str, content: bytes) -> None:
    target = os.path.join(folder, *path.split("/"))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target + _UNFINISHED, "wb") as file:
        file.write(content)
    os.replace(target + _UNFINISHED, target)


def _without_empty_folders(folder: str) -> None:
    for place, _, _ in os.walk(folder, topdown=False):
        if place != folder and not os.listdir(place):
            os.rmdir(place)
