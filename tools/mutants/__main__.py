"""Change the core a little, again and again, and see whether a test notices.

    python -m tools.mutants [--share 0.1] [--seed 1] [--survivors FILE] [--again FILE] [MODULE ...]

modules.toml beside this file says which tests belong to a module; equivalent.toml lists the
changes that change nothing, each with its reason. Exit code 1 when a mutant survives that is
not listed there.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from .making import Mutant, mutants_of
from .running import ROOT, Copy, Ran

HERE = Path(__file__).parent


class Tested(NamedTuple):
    """What became of the mutants of a module."""

    module: str
    made: int
    tried: int
    equivalent: int
    survived: tuple[Mutant, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the mutants that were asked for; the exit code says whether one survived."""
    asked = _asked(arguments)
    modules: dict[str, Any] = tomllib.loads((HERE / "modules.toml").read_text(encoding="utf-8"))
    wanted = [m for m in modules if not asked.modules or any(a in m for a in asked.modules)]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that nothing is left behind
    copy = Copy()
    try:
        found = [_try(copy, module, modules[module], asked) for module in wanted]
    finally:
        copy.remove()
    _tell(found)
    if missing := _unlisted(modules):
        print("no tests are listed for:", *missing)
    if asked.survivors:
        lines = [mutant.told() + "\n" for one in found for mutant in one.survived]
        Path(asked.survivors).write_text("".join(lines), encoding="utf-8")
    return int(any(one.survived for one in found))


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.mutants")
    parser.add_argument("modules", nargs="*", help="parts of paths; without any, all modules")
    parser.add_argument("--share", type=float, default=1.0, help="share of the mutants, 0 to 1")
    parser.add_argument("--seed", type=int, default=1, help="which share")
    parser.add_argument("--survivors", help="a file for those that survive")
    parser.add_argument("--again", help="a file of survivors: only these")
    return parser.parse_args(arguments)


def _try(copy: Copy, module: str, about: dict[str, Any], asked: argparse.Namespace) -> Tested:
    """Test the chosen mutants of one module."""
    made = list(mutants_of(copy.project, module))
    chosen = _chosen(made, module, asked)
    known = _equivalent()
    real = [m for m in chosen if (m.module, m.before, m.after) not in known]
    clean = _clean(copy, about)
    survived = []
    for mutant in real:
        with copy.changed(module, mutant.source):
            ran = _ran(copy, about, 5 * clean.seconds + 10)
        print(f"{'.' if ran.noticed else 'S'} {ran.seconds:5.1f} s  {mutant.told()}"
              f"  [{ran.failed or ran.code}]", flush=True)  # fmt: skip
        if not ran.noticed:
            survived.append(mutant)
    return Tested(module, len(made), len(chosen), len(chosen) - len(real), tuple(survived))


def _chosen(made: Sequence[Mutant], module: str, asked: argparse.Namespace) -> list[Mutant]:
    if asked.again:
        told = Path(asked.again).read_text(encoding="utf-8")
        return [mutant for mutant in made if mutant.told() in told.splitlines()]
    count = round(len(made) * asked.share)
    some = Random(f"{asked.seed} {module}").sample(range(len(made)), count)
    return [made[position] for position in sorted(some)]


def _clean(copy: Copy, about: dict[str, Any]) -> Ran:
    """The tests of a module without any change: they must pass, and take so long."""
    if about.get("reads_only"):
        copy.build()
    ran = copy.test(about["tests"], 300, bool(about.get("reads_only")), warm=True)
    if ran.noticed:
        raise SystemExit(
            f"without any change the tests fail: {ran.failed or ran.code}\n{copy.said()}"
        )
    return _ran(copy, about, 300)


def _ran(copy: Copy, about: dict[str, Any], seconds: float) -> Ran:
    return copy.test(about["tests"], seconds, bool(about.get("reads_only")), warm=False)


def _equivalent() -> set[tuple[str, str, str]]:
    """(module, line before, line after) of the changes that change nothing."""
    listed = tomllib.loads((HERE / "equivalent.toml").read_text(encoding="utf-8"))
    return {
        (module, change["before"], change["after"])
        for module, changes in listed.items()
        for change in changes
    }


def _unlisted(listed: Iterable[str]) -> list[str]:
    """The modules of the core for which modules.toml names no tests yet."""
    there = {
        path.relative_to(ROOT).as_posix()
        for package in ("graph", "identity", "store", "pipeline")
        for path in (ROOT / "kgraph" / package).glob("*.py")
        if path.stat().st_size > 500  # not the packages with a docstring alone
    }
    return sorted(there - set(listed))


def _tell(found: Sequence[Tested]) -> None:
    print("\nmodule                              made tried equivalent survived")
    for one in found:
        numbers = f"{one.made:5} {one.tried:5} {one.equivalent:10} {len(one.survived):8}"
        print(f"{one.module:35} {numbers}")
    for one in found:
        for mutant in one.survived:
            print(mutant.told())


if __name__ == "__main__":
    sys.exit(main())
