"""A recogniser over an address that the user names, with the interface of OpenAI's chat.

Only paragraphs are sent, one a request, persons left out; what comes back counts as far as the
paragraph holds it. Nothing is sent before `say` has been told what goes where.
"""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from kgraph import resources
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.recognition.foreign import CandidateCodes, SpanThing, SpanTie
from kgraph.records import TextPassage
from kgraph.store.http import Caller
from kgraph.store.login import Credentials
from kgraph.words import recognisers as words
from kgraph.words.publishing import PLAIN_HTTP
from kgraph.words.said import Sayable

_SHORTEST = 40  # characters of a paragraph that is worth a request
_LONGEST = 12_000
_SCORE = 0.5  # what such a recogniser says has no features that one could count
_SECONDS = 60.0
_HERE = ("localhost", "127.0.0.1", "::1")


class ChatAddress(NamedTuple):
    """Where to ask: the address of the interface (".../v1"), the model, and a key or ""."""

    url: str
    model: str
    key: str = ""


class ChatRecogniser:
    """Asks a model for things and ties, paragraph by paragraph."""

    def __init__(
        self, address: ChatAddress, codes: CandidateCodes, file: str, say: Callable[[Sayable], None]
    ) -> None:
        if not address.url.startswith(("http://", "https://")) or not address.model:
            raise BadQuestion(words.NO_ADDRESS)
        self._address, self._codes, self._file, self._say = address, codes, file, say

    def candidates(self, paragraphs: Sequence[TextPassage]) -> Iterable[SpanThing | SpanTie]:
        """What the model says of each paragraph, found again in its text.

        Raises StoreUnusable when the address does not answer as it should.
        """
        sent = [(n, p.text[:_LONGEST]) for n, p in enumerate(paragraphs) if len(p.text) > _SHORTEST]
        host = urllib.parse.urlsplit(self._address.url)
        if self._address.key and host.scheme == "http" and host.hostname not in _HERE:
            self._say(PLAIN_HTTP.of(host=host.hostname))
        self._say(words.SENDS.of(
            n=len(sent), signs=sum(len(text) for _, text in sent), file=self._file,
            url=self._address.url, model=self._address.model,
        ))  # fmt: skip
        for number, text in sent:
            yield from _spans(number, text, self._asked(text))

    def _asked(self, text: str) -> dict[str, Any]:
        url = self._address.url.rstrip("/") + "/chat/completions"
        messages = [
            {"role": "system", "content": _instruction(self._codes)},
            {"role": "user", "content": text},
        ]
        body = {"model": self._address.model, "temperature": 0, "messages": messages,
                "response_format": {"type": "json_object"}}  # fmt: skip
        caller = Caller(Credentials(token=self._address.key) if self._address.key else None,
                        tries=3, seconds=_SECONDS)  # fmt: skip
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        answer = caller.send(url, json.dumps(body).encode(), headers)
        return _content(answer.body, self._address.url)


def _content(body: bytes, url: str) -> dict[str, Any]:
    """The JSON that the model wrote into its message."""
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
        found = json.loads(content)
        if not isinstance(found, dict):
            raise ValueError(content)
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise StoreUnusable(words.BAD_ANSWER.of(url=url)) from error
    return found


def _spans(number: int, text: str, found: dict[str, Any]) -> Iterator[SpanThing | SpanTie]:
    """The candidates with their spans; an empty span where the words are not in the paragraph."""
    for row in _rows(found, "things"):
        start, end = _place(text, row.get("text"))
        name, type_name, kind = (_text(row, field) for field in ("name", "type", "kind"))
        yield SpanThing(number, start, end, name, type_name, kind, _SCORE)
    for row in _rows(found, "ties"):
        start, end = _place(text, row.get("text"))
        first, relation, second = (_text(row, field) for field in ("from", "relation", "to"))
        yield SpanTie(number, start, end, first, relation, second, _SCORE)


def _rows(found: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = found.get(name)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _place(text: str, quoted: object) -> tuple[int, int]:
    start = text.find(quoted) if isinstance(quoted, str) and quoted else -1
    return (start, start + len(str(quoted))) if start >= 0 else (0, 0)


def _instruction(codes: CandidateCodes) -> str:
    """What the model is asked to do, with the codes that it may use."""
    kinds = "; ".join(f"{name}: {', '.join(sorted(own))}" for name, own in codes.kinds.items())
    text = resources.text("ontology", "vocabularies", "recognition", "instruction.txt")
    return text.replace("KINDS", kinds).replace("RELATIONS", ", ".join(sorted(codes.relations)))
