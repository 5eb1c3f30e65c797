"""A remote SPARQL 1.1 endpoint behind the same calls as the embedded store."""

from __future__ import annotations

import http.client
import io
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import BadQuestion, StoreUnusable, TimeIsUp
from kgraph.model import shorten
from kgraph.words import errors as said

if TYPE_CHECKING:
    Result = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean

_RESULTS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_PATIENCE_SECONDS = 60
#: bounds of one whole answer, however slowly it drips
_WHOLE_SECONDS = 120
_MOST_BYTES = 300_000_000
_PIECE_BYTES = 65_536


class Endpoint:
    """Queries go by POST; only the address the user named is ever contacted."""

    def __init__(self, url: str) -> None:
        self.url = url

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Any]:
        given = {"s": subject, "p": predicate, "o": object, "g": graph}
        slots = {name: _spell(term) or f"?{name}" for name, term in given.items()}
        text = "SELECT * {{ GRAPH {g} {{ {s} {p} {o} }} }}".format(**slots)
        rows: Any = self.query(text)
        try:
            for row in rows:
                terms = [
                    row[name] if slots[name].startswith("?") else _node(term)
                    for name, term in given.items()
                ]
                yield ox.Quad(*terms)
        except (SyntaxError, ValueError, TypeError, KeyError, RuntimeError) as error:
            raise self._no_result("SPARQL results", error) from error

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        if bindings:
            values = " ".join(_spell(term) or "UNDEF" for term in bindings.values())
            names = " ".join(f"?{name}" for name in bindings)
            text += f"\nVALUES ({names}) {{ ({values}) }}"
        request = urllib.request.Request(
            self.url,
            data=urllib.parse.urlencode({"query": _with_prefixes(text)}).encode(),
            headers={"Accept": f"{_RESULTS}, {_TRIPLES};q=0.9", "User-Agent": "kgraph"},
        )
        kind, body = self._send(request)
        try:
            return _read(kind, body)
        except (SyntaxError, ValueError, AttributeError, TypeError, RecursionError) as error:
            raise self._no_result(kind, error) from error

    def _no_result(self, kind: str, error: Exception) -> StoreUnusable:
        why = shorten(str(error), 200)
        return StoreUnusable(said.ENDPOINT_NO_RESULT.of(url=self.url, kind=kind, error=why))

    def _send(self, request: urllib.request.Request) -> tuple[str, bytes]:
        try:
            opener = urllib.request.build_opener(_StayHere)
            with opener.open(request, timeout=_PATIENCE_SECONDS) as answer:
                return answer.headers.get_content_type(), self._whole(answer)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 400:
                raise BadQuestion(said.ENDPOINT_NO_QUERY.of(error=str(error))) from error
            raise StoreUnusable(said.ENDPOINT_ANSWERS.of(url=self.url, error=str(error))) from error
        except TimeoutError as error:
            raise TimeIsUp(said.ENDPOINT_TOO_LATE.of(url=self.url)) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise TimeIsUp(said.ENDPOINT_TOO_LATE.of(url=self.url)) from error
            words = said.ENDPOINT_NOT_REACHED.of(url=self.url, error=said.reason(error))
            raise StoreUnusable(words) from error

    def _whole(self, answer: Any) -> bytes:
        """The body, piece by piece: a server that drips or never ends is given up."""
        end = time.monotonic() + _WHOLE_SECONDS
        pieces, size = [], 0
        while piece := answer.read1(_PIECE_BYTES):
            pieces.append(piece)
            size += len(piece)
            if size > _MOST_BYTES:
                most = round(_MOST_BYTES / 1e6)
                raise StoreUnusable(said.ENDPOINT_LARGE.of(url=self.url, most=most))
            if time.monotonic() > end:
                raise TimeIsUp(said.ENDPOINT_SLOW.of(url=self.url, seconds=_WHOLE_SECONDS))
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
        return b"".join(pieces)

    def close(self) -> None:
        """Nothing is held open between queries."""


class _StayHere(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: only the address the user named is ever contacted."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _with_prefixes(text: str) -> str:
    """The query with the usual prefixes declared, unless it declares them itself."""
    own = set(re.findall(r"\bprefix\s+([\w.-]*)\s*:", text, re.I))
    missing = (name for name in terms.PREFIXES if name not in own and f"{name}:" in text)
    return "".join(f"PREFIX {name}: <{terms.PREFIXES[name]}>\n" for name in missing) + text


def _node(term: Any) -> Any:
    return ox.NamedNode(term) if isinstance(term, str) else term


def _spell(term: Any) -> str:
    return "" if term is None else str(_node(term))


def _read(kind: str, body: bytes) -> Result:
    if kind in (_RESULTS, "application/json"):
        found = json.loads(body)
        if not isinstance(found, dict) or "head" not in found:
            raise ValueError(said.NO_HEAD)
        return ox.parse_query_results(io.BytesIO(body), format=ox.QueryResultsFormat.JSON)
    quads = list(ox.parse(io.BytesIO(body), format=ox.RdfFormat.N_TRIPLES))
    engine = ox.Store()
    engine.extend(quads)
    return engine.query("CONSTRUCT WHERE { ?s ?p ?o }")
