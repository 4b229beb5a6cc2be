"""A real Chromium without a window, spoken to in its DevTools protocol over two pipes: no driver, no library.

    with Chromium() as browser:
        page = browser.open(Path("map.html"))
        page.value("document.title")

The protocol: https://chromedevtools.github.io/devtools-protocol/. Used by the browser tests and by tools/pictures.py.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

Message = dict[str, Any]

INSTALL = "apt-get install -y chromium fonts-noto-cjk"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-first-run",
    "--remote-debugging-pipe",
)


def find() -> str | None:
    """The path of a Chromium on this machine, None without one. `YALU_CHROMIUM` names another."""
    named = os.environ.get("YALU_CHROMIUM")
    return named or next((path for path in map(shutil.which, NAMES) if path), None)


class Chromium:
    """A browser with a profile of its own, ended and forgotten at the end of the `with`."""

    def __init__(self, path: str | None = None) -> None:
        self._path = path or find() or "chromium"
        self._last = 0
        self._rest = b""
        self._events: list[Message] = []

    def __enter__(self) -> Chromium:
        self._profile = tempfile.TemporaryDirectory(prefix="yalu-chromium-", ignore_cleanup_errors=True)
        to_read, self._out = os.pipe()
        self._in, to_write = os.pipe()
        # The browser reads commands from descriptor 3 and answers on 4; the shell puts ours there.
        command = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        self._process = subprocess.Popen(
            ["bash", "-c", command, "chromium", self._path, *FLAGS, f"--user-data-dir={self._profile.name}"],
            pass_fds=(to_read, to_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            self.send("Browser.close")
            self._process.wait(10)
        except (OSError, TimeoutError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._out)
        os.close(self._in)
        self._profile.cleanup()

    def open(self, file: Path, *, width: int = 1280, height: int = 900, fragment: str = "", **emulation: Any) -> Page:
        """A new page with this file in it, fully loaded; `fragment` is what stands behind `#` in the address."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session, target)
        page.prepare(width, height, **emulation)
        page.go(file, fragment)
        return page

    def save_to(self, folder: Path) -> None:
        """Where files go that pages save."""
        self.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder.resolve()))

    def send(self, method: str, session: str | None = None, **params: Any) -> Message:
        """Send a command and wait for its answer. Raises RuntimeError when the browser refuses it."""
        self._last += 1
        message: Message = {"id": self._last, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        answer = self._until(lambda said: said.get("id") == self._last)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        result: Message = answer["result"]
        return result

    def events(self, session: str) -> list[Message]:
        """Everything the page reported so far, in order."""
        return [event for event in self._events if event.get("sessionId") == session]

    def close(self, target: str, session: str) -> None:
        """Close a page and forget what it reported."""
        self.send("Target.closeTarget", targetId=target)
        self._events = [event for event in self._events if event.get("sessionId") not in (session, None)]

    def wait_for(self, session: str, method: str) -> None:
        """Wait until the page has reported this event."""
        if not any(event["method"] == method for event in self.events(session)):
            self._until(lambda said: said.get("method") == method and said.get("sessionId") == session)

    def _until(self, wanted: Callable[[Message], bool], seconds: float = 60) -> Message:
        deadline = time.monotonic() + seconds
        while True:
            message = self._receive(deadline - time.monotonic())
            if "method" in message:
                self._events.append(message)
            if wanted(message):
                return message

    def _receive(self, seconds: float) -> Message:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(0, seconds))
            received = os.read(self._in, 1 << 20) if ready else b""
            if not received:
                raise TimeoutError(f"Chromium ({self._path}) does not answer")
            self._rest += received
        line, _, self._rest = self._rest.partition(b"\0")
        message: Message = json.loads(line)
        return message


class Page:
    """One page of the browser, and everything that it requested or complained about since it was opened."""

    def __init__(self, browser: Chromium, session: str, target: str) -> None:
        self._browser = browser
        self._session = session
        self._target = target

    def prepare(
        self, width: int, height: int, *, scale: float = 1, dark: bool = False, phone: bool = False, paper: bool = False
    ) -> None:
        """Set size, colour scheme and medium, and begin to listen."""
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=phone
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.send("Emulation.setEmulatedMedia", media="print" if paper else "", features=[scheme])

    def go(self, file: Path, fragment: str = "") -> None:
        """Load the file and wait until its scripts have run."""
        self.send("Page.navigate", url=file.resolve().as_uri() + (f"#{fragment}" if fragment else ""))
        self._browser.wait_for(self._session, "Page.loadEventFired")

    def send(self, method: str, **params: Any) -> Message:
        """Send a command to this page."""
        return self._browser.send(method, self._session, **params)

    def value(self, expression: str) -> Any:
        """What a JavaScript expression comes to; a promise is awaited. Raises RuntimeError when it throws."""
        answer = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def click(self, x: float, y: float) -> None:
        """Press and release the left button there, in CSS pixels."""
        self.send("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def type(self, words: str) -> None:
        """Put text where the focus is, as an input method does."""
        self.send("Input.insertText", text=words)

    def press(self, key: str) -> None:
        """Press a key by its DOM name (`Enter`, `ArrowDown`)."""
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key)

    def picture(self, *, whole: bool = False) -> bytes:
        """A PNG of what is seen, or of the whole page."""
        shot = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(shot["data"])

    def pdf(self) -> bytes:
        """The page as it would be printed, on A4."""
        paper = self.send("Page.printToPDF", printBackground=False, paperWidth=8.27, paperHeight=11.69)
        return base64.b64decode(paper["data"])

    def requests(self) -> list[str]:
        """Every address asked for, the page's own among them."""
        return [event["params"]["request"]["url"] for event in self._reported("Network.requestWillBeSent")]

    def complaints(self) -> list[str]:
        """Uncaught errors, console messages and browser warnings (a refused script among them)."""
        kinds = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        return [json.dumps(event["params"], ensure_ascii=False) for kind in kinds for event in self._reported(kind)]

    def close(self) -> None:
        """Close the page; what it reported is forgotten."""
        self._browser.close(self._target, self._session)

    def _reported(self, method: str) -> list[Message]:
        self.value("0")  # what was reported before this answer has been read by now
        return [event for event in self._browser.events(self._session) if event["method"] == method]
