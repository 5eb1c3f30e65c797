"""Modules become one script, or are refused."""

from __future__ import annotations

import json

import pytest
from conftest import run_node

from kgraph.html.bundle import Refused, bundle, taken_apart


def bundled(**files: str) -> str:
    """The bundle of `main`; each keyword is a module in the folder a."""
    texts = {f"a/{name}.mjs": text for name, text in files.items()}
    return bundle("a/main.mjs", texts.__getitem__)


def printed(script: str) -> list[object]:
    """What a script prints, and the names it leaves in the global scope."""
    run = f"const before = Object.keys(globalThis);\n{script}\nconsole.log(JSON.stringify("
    run += "Object.keys(globalThis).filter((name) => !before.includes(name))))"
    done = run_node("-", input=run)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_modules_of_the_same_names_do_not_meet() -> None:
    script = bundled(
        main='import { get } from "./one.mjs";\n'
        'import { get as other,\n  twice } from "../a/two.mjs";\n'
        "const own = 3;\nconsole.log(JSON.stringify([get(), other(), twice(own)]));\n",
        one="const own = 1;\nexport const get = () => own;\n",
        two='import { get as one } from "./one.mjs";\nconst own = 2;\n'
        "export function get() {\n  return own + one();\n}\n"
        "export const twice = (value) => 2 * value;\n",
    )
    assert printed(script) == [[1, 3, 6], []]


def test_a_module_runs_once_and_after_those_it_imports_from() -> None:
    script = bundled(
        main='import { a } from "./left.mjs";\nimport { b } from "./right.mjs";\n'
        "console.log(a + b);\n",
        left='import { one } from "./base.mjs";\nexport const a = one;\n',
        right='import { one } from "./base.mjs";\nexport const b = one;\n',
        base='console.log("0");\nexport const one = 1;\n',
    )
    assert printed(script) == [0, 2, []]


def test_all_kinds_of_functions_are_exported() -> None:
    text = (
        "export function a() {}\nexport async function b() {}\nexport function* c() {}\n"
        "export async function* d() {}\nexport const e = 1;\nconst f = 2;\n"
    )
    assert taken_apart("x.mjs", text).exports == ("a", "b", "c", "d", "e")


def test_scripts_are_strict() -> None:
    assert printed(bundled(main="console.log(this === undefined);\n")) == [True, []]


@pytest.mark.parametrize(
    "line",
    [
        'import all from "./one.mjs";',
        'import * as all from "./one.mjs";',
        'import all, { one } from "./one.mjs";',
        'import "./one.mjs";',
        'import { one } from "one";',
        'import { default as one } from "./one.mjs" with { type: "json" };',
        "export default 1;",
        'export * from "./one.mjs";',
        'export { one } from "./one.mjs";',
        "export { one };",
        "export let one = 1;",
        "export class One {}",
        "export const { one } = {};",
        "  export const one = 1;",
        'const one = import("./one.mjs");',
        "console.log(import.meta.url);",
        "const one = await work();",
        'const text = "</script>";',
        'const text = "</Script ";',
        'const text = "<!-- ";',
    ],
)
def test_what_cannot_be_bundled_is_refused_with_the_name_of_the_module(line: str) -> None:
    with pytest.raises(Refused, match=r"^a/main\.mjs: cannot be bundled: "):
        bundled(main=f"const before = 1;\n{line}\n", one="export const one = 1;\n")


def test_a_name_that_is_not_exported_is_refused() -> None:
    with pytest.raises(Refused, match=r"^a/main\.mjs: a/one\.mjs exports no b, c$"):
        bundled(main='import { a, c, b } from "./one.mjs";\n', one="export const a = 1;\n")


def test_a_circle_is_refused_with_its_way() -> None:
    with pytest.raises(Refused, match=r"a/one\.mjs -> a/two\.mjs -> a/one\.mjs$"):
        bundled(
            main='import { one } from "./one.mjs";\n',
            one='import { two } from "./two.mjs";\nexport const one = 1;\n',
            two='import { one } from "./one.mjs";\nexport const two = 1;\n',
        )


def test_words_of_modules_in_comments_and_names_are_let_be() -> None:
    text = "// import what is needed\nconst exported = 1;\n/* export it */\nimportant(exported);\n"
    assert taken_apart("x.mjs", text).body == text
