"""Who asks a server: credentials, and how they are shown to it, once asked for."""

from __future__ import annotations

import base64
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field

from kgraph.errors import BadQuestion
from kgraph.words import publishing as said


@dataclass(frozen=True)
class Credentials:
    """What a server wants to know of one: a name and a password, or a token.

    Its readable form tells nothing, so that no message can show it.
    """

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


def read_credentials(path: str) -> Credentials:
    """The credentials in a file of one line: USER:PASSWORD, or a token without a colon.

    Raises BadQuestion when it cannot be read or holds something else.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            line = file.read().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(said.CREDENTIALS_NOT_READ.of(path=path)) from error
    if not line or "\n" in line:
        raise BadQuestion(said.CREDENTIALS_NOT_READ.of(path=path))
    user, colon, password = line.partition(":")
    return Credentials(user, password) if colon else Credentials(token=line)


class Login:
    """How one server is told who asks; what it wants is asked once and remembered.

    `ask` sends a request without a body and gives what the server answers to it ("" when it
    lets one in): one that refuses a large body closes the connection before it has read it.
    """

    def __init__(self, credentials: Credentials, ask: Callable[[str], str]) -> None:
        self._own = credentials
        self._ask = ask
        self._challenges: dict[str, str] = {}
        self._known = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        #: one for all requests: it counts them, as the server does
        self._digest = urllib.request.HTTPDigestAuthHandler(self._known)

    def authorize(self, request: urllib.request.Request) -> None:
        """Add the header that the server wants: digest, basic, or the token."""
        if self._own.token:
            request.add_header("Authorization", f"Bearer {self._own.token}")
            return
        place = request.full_url.partition("?")[0]
        if place not in self._challenges:
            self._challenges[place] = self._ask(request.full_url)
        scheme, _, rest = self._challenges[place].partition(" ")
        if scheme.lower() == "digest":
            request.add_header("Authorization", f"Digest {self._answer(request, rest)}")
        elif scheme.lower() == "basic":
            both = f"{self._own.user}:{self._own.password}".encode()
            request.add_header("Authorization", f"Basic {base64.b64encode(both).decode()}")

    def forget(self, request: urllib.request.Request) -> bool:
        """Ask anew what the server wants, since it took the answer no more; whether that helps.

        A digest is good for as long as the server keeps its number.
        """
        place = request.full_url.partition("?")[0]
        return self._challenges.pop(place, "").lower().startswith("digest")

    def _answer(self, request: urllib.request.Request, challenge: str) -> str:
        self._known.add_password(None, request.full_url, self._own.user, self._own.password)
        asked = urllib.request.parse_keqv_list(urllib.request.parse_http_list(challenge))
        try:
            return str(self._digest.get_authorization(request, asked))
        except UnicodeEncodeError:  # from None: the error holds the password
            raise BadQuestion(said.DIGEST_IS_ASCII) from None
