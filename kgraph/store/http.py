"""Requests to the one address a user named: bounded, never redirected, patient where asked to."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kgraph.errors import BadQuestion, StoreUnusable, TimeIsUp
from kgraph.model import shorten
from kgraph.store.child import is_unknown_function
from kgraph.store.login import Credentials, Login
from kgraph.words import errors as said

_PATIENCE_SECONDS = 60
#: bounds of one whole answer, however slowly it drips
_WHOLE_SECONDS = 120
_MOST_BYTES = 300_000_000
_PIECE_BYTES = 65_536
#: statuses with which a server asks to come again
_BUSY = (429, 503)
_LONGEST_PAUSE = 30
#: what is read of a server's own explanation
_REASON_BYTES = 2_000


class Answer(NamedTuple):
    """Status, media type, body, and how the server calls itself."""

    status: int
    kind: str
    body: bytes
    server: str


class Caller:
    """Sends requests; `tries` how often a busy server (429, 503) is asked, in all."""

    def __init__(
        self,
        credentials: Credentials | None = None,
        tries: int = 1,
        seconds: float = _PATIENCE_SECONDS,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._login = Login(credentials, self._challenge) if credentials else None
        self._tries = tries
        self._seconds = seconds
        self._pause = pause

    def send(
        self, url: str, body: bytes, headers: Mapping[str, str], method: str = "POST"
    ) -> Answer:
        """The answer to one request.

        Raises BadQuestion when the server cannot read it (400), TimeIsUp, and StoreUnusable for
        everything else that is no success.
        """
        own = {"User-Agent": "kgraph", **headers}
        renewed = False
        tried = 0
        while True:
            request = urllib.request.Request(url, data=body, headers=own, method=method)
            try:
                if self._login:
                    self._login.authorize(request)
                return self._once(request)
            except urllib.error.HTTPError as error:
                with error:
                    if error.code == 401 and not renewed and self._renewed(request):
                        renewed = True
                        continue
                    tried += 1
                    if error.code not in _BUSY or tried == self._tries:
                        raise _trouble(url, error) from error
                self._pause(_wait(error.headers.get("Retry-After"), tried))

    def _renewed(self, request: urllib.request.Request) -> bool:
        """Whether the server may let one in who answers a newer question of it."""
        known = request.has_header("Authorization")
        return known and self._login is not None and self._login.forget(request)

    def _once(self, request: urllib.request.Request) -> Answer:
        url = request.full_url.partition("?")[0]
        try:
            opener = urllib.request.build_opener(_StayHere)
            with opener.open(request, timeout=self._seconds) as answer:
                kind = answer.headers.get_content_type()
                server = answer.headers.get("Server") or ""
                return Answer(answer.status, kind, _whole(url, answer), server)
        except urllib.error.HTTPError:
            raise
        except TimeoutError as error:
            raise TimeIsUp(said.ENDPOINT_TOO_LATE.of(url=url)) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise TimeIsUp(said.ENDPOINT_TOO_LATE.of(url=url)) from error
            words = said.ENDPOINT_NOT_REACHED.of(url=url, error=said.reason(error))
            raise StoreUnusable(words) from error

    def _challenge(self, url: str) -> str:
        """What the server answers to one who does not say who he is, "" when it lets him in."""
        try:
            self._once(urllib.request.Request(url, headers={"User-Agent": "kgraph"}))
        except urllib.error.HTTPError as error:
            error.close()
            return (error.headers.get("WWW-Authenticate") or "") if error.code == 401 else ""
        return ""


class _StayHere(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: only the address the user named is ever contacted."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _trouble(url: str, error: urllib.error.HTTPError) -> BadQuestion | StoreUnusable:
    address = url.partition("?")[0]
    try:
        why = " ".join(error.read(_REASON_BYTES).decode("utf-8", "replace").split())
    except (OSError, http.client.HTTPException):
        why = ""
    said_by_server = shorten(f"{error}: {why}" if why else str(error), 300)
    if error.code == 400:
        return BadQuestion(said.ENDPOINT_NO_QUERY.of(error=said_by_server))
    if is_unknown_function(Exception(why)):
        return BadQuestion(said.NO_FUNCTION.of(error=said_by_server))
    return StoreUnusable(said.ENDPOINT_ANSWERS.of(url=address, error=said_by_server))


def _wait(asked: str | None, tried: int) -> float:
    """Seconds until the next try: what the server asks for, else twice as long each time."""
    seconds = float(asked) if asked and asked.isdecimal() else 2.0 ** (tried - 1)
    return min(seconds, _LONGEST_PAUSE)


def _whole(url: str, answer: Any) -> bytes:
    """The body, piece by piece: a server that drips or never ends is given up."""
    end = time.monotonic() + _WHOLE_SECONDS
    pieces, size = [], 0
    while piece := answer.read1(_PIECE_BYTES):
        pieces.append(piece)
        size += len(piece)
        if size > _MOST_BYTES:
            raise StoreUnusable(said.ENDPOINT_LARGE.of(url=url, most=round(_MOST_BYTES / 1e6)))
        if time.monotonic() > end:
            raise TimeIsUp(said.ENDPOINT_SLOW.of(url=url, seconds=_WHOLE_SECONDS))
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    return b"".join(pieces)
