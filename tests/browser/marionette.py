"""Firefox through Marionette, its own remote control: a port on 127.0.0.1, JSON after its length.

Mozilla's protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
_SETTINGS = {
    "marionette.port": 0, "datareporting.policy.dataSubmissionEnabled": False,
    "browser.shell.checkDefaultBrowser": False, "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False, "app.update.disabledForTesting": True,
    "browser.safebrowsing.update.enabled": False, "services.settings.server": "data:,",
    "toolkit.startup.max_resumed_crashes": -1,
}  # fmt: skip
_SECONDS = 40


class Firefox:
    """One headless Firefox with a profile of its own."""

    def __init__(self, profile: Path) -> None:
        assert PROGRAM
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in _SETTINGS.items()]
        (profile / "user.js").write_text("\n".join(lines), "utf-8")
        self._process = subprocess.Popen(
            [PROGRAM, "--headless", "--no-remote", "--marionette", "--remote-allow-system-access",
             "--profile", str(profile)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._socket = self._connected(profile / "MarionetteActivePort")
        self._read()  # who it is
        self._number = 0
        self.ask("WebDriver:NewSession", {"pageLoadStrategy": "normal"})

    def _connected(self, port: Path) -> socket.socket:
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            if port.is_file() and port.read_text().strip():
                return socket.create_connection(("127.0.0.1", int(port.read_text())), _SECONDS)
            time.sleep(0.1)
        raise TimeoutError(port)

    def ask(self, command: str, values: dict[str, Any]) -> Any:
        """The answer of a command; AssertionError when Firefox refuses it."""
        self._number += 1
        text = json.dumps([0, self._number, command, values]).encode()
        self._socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, answer = self._read()
        assert error is None, error
        return answer

    def _read(self) -> Any:
        size = b""
        while not size.endswith(b":"):
            size += self._socket.recv(1)
        text = b""
        while len(text) < int(size[:-1]):
            text += self._socket.recv(int(size[:-1]) - len(text))
        return json.loads(text)

    def open(self, address: str) -> None:
        """Go to a page and wait until it is loaded and its script is ready."""
        self.ask("WebDriver:Navigate", {"url": address})
        until = time.monotonic() + _SECONDS
        while not self.run("return document.documentElement.dataset.ready === 'yes'"):
            assert time.monotonic() < until, address
            time.sleep(0.05)

    def run(self, script: str, is_inside: bool = False) -> Any:
        """What a script of a page gives, or, `is_inside`, one of Firefox itself."""
        self.ask("Marionette:SetContext", {"value": "chrome" if is_inside else "content"})
        found = self.ask("WebDriver:ExecuteScript", {"script": script, "args": []})
        self.ask("Marionette:SetContext", {"value": "content"})
        return found["value"]

    def complaints(self, about: str) -> list[str]:
        """What the console says of pages and scripts below an address."""
        said = self.run(
            "return Services.console.getMessageArray().map(m => m.message || String(m))", True
        )
        return [text for text in said if about in text and "[JavaScript Warning" not in text]

    def close(self) -> None:
        """End this Firefox, and no other."""
        self._socket.close()
        self._process.terminate()
        self._process.wait(_SECONDS)
