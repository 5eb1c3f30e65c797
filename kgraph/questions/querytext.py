"""The text of a SPARQL query: is it only a question, and to this store; with its parameters in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.names import legible
from kgraph.words import refusals

#: what is no code: an escaped character in a name, texts, IRIs, comments (ended by CR too)
_SHORT = (
    r'\\.|"(?:\\.|[^"\\\r\n])*+"'
    r"|'(?:\\.|[^'\\\r\n])*+'"
    r"|<(?:[^<>\"{}|^`\\\x00-\x20]|\\[uU][0-9A-Fa-f]+)*+>|#[^\r\n]*+"
)
_NO_CODE = re.compile(rf'(?P<long>"""|\'\'\')|{_SHORT}', re.S)
_LONG_REST = {
    mark: re.compile(rf"(?:\\.|(?!{mark})[^\\])*+{mark}", re.S) for mark in ('"""', "'''")
}
#: the word wherever it is no part of a variable or of the local part of a name
_SERVICE = re.compile(r"(?:[?$]\w*|:(?:\w[\w-]*)?)service|(?<!\w)(\w*service)", re.I)
_UPDATE = re.compile(r"^\s*(?:insert|delete|load|clear|create|drop|copy|move|add|with)\b", re.I)
_PROLOGUE = re.compile(r"(?:\s*(?:prefix\s+[\w.-]*:\s*|base\s*))*+", re.I)
_TOKEN = re.compile(
    r"(?P<after_as>\bas\s*)?[?$](?P<variable>\w+)|(?P<mark>[(){}])"
    r"|(?<![\w:?$])(?P<word>select|where|from|group|order|having|limit|offset|values)(?![\w:])",
    re.S | re.I,
)
_STAR = re.compile(r"(?<![\w:?$])select\s*(?:(?:distinct|reduced)\s*)?(?P<star>\*)", re.I)
_VARIABLE = re.compile(r"[?$](\w+)")
_BRACKETS = {"(": 1, "{": 1, "[": 1, ")": -1, "}": -1, "]": -1}
#: no question that a person writes is longer or nested deeper
MAX_CHARACTERS = 200_000
MAX_DEPTH = 100


class Query:
    """A query that may be asked: read-only and, unless allowed, without other endpoints.

    `is_ours`: it came with kgraph, so it needs no process of its own.
    """

    def __init__(self, text: str, allow_network: bool = False, is_ours: bool = False) -> None:
        text = legible(text)
        if len(text) > MAX_CHARACTERS:
            raise BadQuestion(refusals.QUERY_LONG.of(n=len(text), most=MAX_CHARACTERS))
        parts = list(_parts(text))
        code = "".join(part if is_code else " " for part, is_code in parts)
        if not code.strip():
            raise BadQuestion(refusals.QUERY_EMPTY)
        if _depth(code) > MAX_DEPTH:
            raise BadQuestion(refusals.QUERY_DEEP.of(most=MAX_DEPTH))
        self.text = text
        self.is_ours = is_ours
        prologue = _PROLOGUE.match(code)
        #: without prologue, texts, IRIs and comments
        self.body = code[prologue.end() :] if prologue else code
        #: whether FROM says which graphs to look at, instead of all
        self.names_graphs = bool(
            re.search(r"(?<![?$:\w])from\b", self.body.partition("{")[0], re.I)
        )
        if _UPDATE.match(self.body):
            raise BadQuestion(refusals.QUERY_UPDATES)
        if not allow_network and _may_ask_others(text, parts, code):
            raise BadQuestion(refusals.QUERY_ELSEWHERE)


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is code; every character is looked at once.

    A long text that never ends is none: its mark is taken for what it is without the other end.
    """
    position, start = 0, 0
    endless: set[str] = set()
    while (found := _NO_CODE.search(text, position)) is not None:
        mark, end = found["long"], found.end()
        if mark:
            rest = None if mark in endless else _LONG_REST[mark].match(text, end)
            if rest is None:
                endless.add(mark)
                position = found.start() + 2  # an empty text
                yield text[start : found.start()], True
                yield text[found.start() : position], False
                start = position
                continue
            end = rest.end()
        yield text[start : found.start()], True
        yield text[found.start() : end], False
        position = start = end
    yield text[start:], True


def _depth(code: str) -> int:
    """How deep the brackets are nested."""
    depth = deepest = 0
    for mark in re.findall(r"[][(){}]", code):
        depth += _BRACKETS[mark]
        deepest = max(deepest, depth)
    return deepest


def makes_graph(query: Query) -> bool:
    """Whether the query is a CONSTRUCT or DESCRIBE."""
    return re.match(r"\s*(?:construct|describe)\b", query.body, re.I) is not None


def star(text: str) -> tuple[int, list[str]] | None:
    """Where the * of the outermost SELECT stands, and the variables as the query names them.

    None for a query without one. Engines give the columns of SELECT * in orders of their own.
    """
    masked = "".join(part if is_code else " " * len(part) for part, is_code in _parts(text))
    found = _STAR.search(masked)
    if found is None or "{" in masked[: found.start()]:
        return None
    return found.start("star"), list(dict.fromkeys(_VARIABLE.findall(masked)))


def filled(text: str, given: Mapping[str, Any]) -> str:
    """The query with RDF terms in place of the variables that `given` names.

    Where a variable is a column, the term gets its name, so the columns stay the same.
    Written into the text, a parameter holds in sub-queries and at remote endpoints too; the
    engine's own substitution knows only variables of the outermost SELECT.
    """
    return "".join(_pieces(text, given)) if given else text


def _pieces(text: str, given: Mapping[str, Any]) -> Iterator[str]:
    depth, clause, clause_depth = 0, "", 0
    for part, is_code in _parts(text):
        if not is_code:
            yield part
            continue
        end = 0
        for token in _TOKEN.finditer(part):
            yield part[end : token.start()]
            end = token.end()
            word, mark, variable = token["word"], token["mark"], token["variable"]
            depth += {"(": 1, ")": -1}.get(mark or "", 0)
            if word:
                clause, clause_depth = word.lower(), depth
            elif mark in ("{", "}"):
                clause = ""
            if variable in given and not token["after_as"]:
                top = clause if depth == clause_depth else ""
                yield _in_clause(top, str(given[variable]), variable)
            else:
                yield token[0]
        yield part[end:]


def _in_clause(clause: str, term: str, variable: str) -> str:
    if clause == "select":
        return f"({term} AS ?{variable})"
    return f"({term})" if clause in ("group", "order") else term


def _may_ask_others(text: str, parts: Sequence[tuple[str, bool]], code: str) -> bool:
    """Whether SERVICE may stand in the query; in doubt it does.

    `1<2)…>` is a comparison to the engine and looks like an IRI here, so an IRI with a
    parenthesis leaves it open where texts and comments begin.
    """
    if "service" not in text.lower():
        return False
    unsure = any(part.startswith("<") and ")" in part for part, is_code in parts if not is_code)
    return unsure or any(word[1] for word in _SERVICE.finditer(code))
