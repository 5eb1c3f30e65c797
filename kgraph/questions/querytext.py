"""The text of a SPARQL query: is it only a question, and to this store; with its parameters in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kgraph.errors import BadQuestion

#: what is no code: an escaped character in a name, texts, IRIs, comments (ended by CR too)
_NOT_CODE = re.compile(
    r'\\.|"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\r\n])*"'
    r"|'''(?:\\.|[^\\])*?'''|'(?:\\.|[^'\\\r\n])*'"
    r"|<(?:[^<>\"{}|^`\\\x00-\x20]|\\[uU][0-9A-Fa-f]+)*>|#[^\r\n]*",
    re.S,
)
#: the word wherever it is no part of a variable or of the local part of a name
_SERVICE = re.compile(r"(?:[?$]\w*|:(?:\w[\w-]*)?)service|(?<!\w)(\w*service)", re.I)
_UPDATE = re.compile(r"^\s*(?:insert|delete|load|clear|create|drop|copy|move|add|with)\b", re.I)
_PROLOGUE = re.compile(r"\s*(?:prefix\s+[\w.-]*:\s*|base\s*)", re.I)
_TOKEN = re.compile(
    rf"(?:{_NOT_CODE.pattern})|(?P<after_as>\bas\s*)?[?$](?P<variable>\w+)|(?P<mark>[(){{}}])"
    r"|(?<![\w:?$])(?P<word>select|where|from|group|order|having|limit|offset|values)(?![\w:])",
    re.S | re.I,
)


class Query:
    """A query that may be asked: read-only and, unless allowed, without other endpoints."""

    def __init__(self, text: str, allow_network: bool = False) -> None:
        text = text.encode("utf-8", "replace").decode()  # bytes of an argument that were no text
        code = _NOT_CODE.sub(" ", text)
        if not code.strip():
            raise BadQuestion("the query is empty")
        self.text = text
        self.body = code  # without prologue, texts, IRIs and comments
        while (match := _PROLOGUE.match(self.body)) is not None:
            self.body = self.body[match.end() :]
        #: whether FROM says which graphs to look at, instead of all
        self.names_graphs = bool(
            re.search(r"(?<![?$:\w])from\b", self.body.partition("{")[0], re.I)
        )
        if _UPDATE.match(self.body):
            raise BadQuestion("this is an update (INSERT, DELETE, LOAD …); kgraph only reads")
        if not allow_network and _may_ask_others(text, code):
            raise BadQuestion("SERVICE asks another endpoint; allow it with --allow-network")


def makes_graph(query: Query) -> bool:
    """Whether the query is a CONSTRUCT or DESCRIBE."""
    return re.match(r"\s*(?:construct|describe)\b", query.body, re.I) is not None


def filled(text: str, given: Mapping[str, Any]) -> str:
    """The query with RDF terms in place of the variables that `given` names.

    Where a variable is a column, the term gets its name, so the columns stay the same.
    Written into the text, a parameter holds in sub-queries and at remote endpoints too; the
    engine's own substitution knows only variables of the outermost SELECT.
    """
    return "".join(_pieces(text, given)) if given else text


def _pieces(text: str, given: Mapping[str, Any]) -> Iterator[str]:
    end, depth, clause, clause_depth = 0, 0, "", 0
    for token in _TOKEN.finditer(text):
        yield text[end : token.start()]
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
    yield text[end:]


def _in_clause(clause: str, term: str, variable: str) -> str:
    if clause == "select":
        return f"({term} AS ?{variable})"
    return f"({term})" if clause in ("group", "order") else term


def _may_ask_others(text: str, code: str) -> bool:
    """Whether SERVICE may stand in the query; in doubt it does.

    `1<2)…>` is a comparison to the engine and looks like an IRI here, so an IRI with a
    parenthesis leaves it open where texts and comments begin.
    """
    if "service" not in text.lower():
        return False
    unsure = any(token[0].startswith("<") and ")" in token[0] for token in _NOT_CODE.finditer(text))
    return unsure or any(word[1] for word in _SERVICE.finditer(code))
