"""What a command looks like on a terminal: run in a pseudo-terminal of a given width, kept with its colours as a page.

The page is for a picture: letters, Korean and Chinese stand in the columns that a terminal gives them, which needs the
fonts of the package fonts-noto-cjk.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import subprocess
import termios
from collections.abc import Sequence
from pathlib import Path

PROMPT = "$ "
ROWS = 50
_PAGE = """<!DOCTYPE html>
<meta charset="utf-8">
<style>
  /* The CJK font draws lines and quotation marks twice as wide as a terminal does. */
  @font-face {{
    font-family: narrow; src: local("DejaVu Sans Mono"), local("DejaVuSansMono"); size-adjust: 83%;
    unicode-range: U+B7, U+2010-2027, U+2500-257F;
  }}
  body {{ margin: 0; background: #fff; }}
  main {{ display: inline-block; padding: 18px 22px; background: #1b1f24; }}
  pre {{ margin: 0; color: #d7dce2; font: 15px/1.4 narrow, "Noto Sans Mono CJK KR", monospace; }}
</style>
<main><pre>{code}</pre></main>
"""


def recorded(command: str, *, columns: int, folder: Path, path: Sequence[Path]) -> str:
    """What a terminal of so many columns receives when the shell runs the command; the folders of `path` come first."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, columns, 0, 0))
    search = os.pathsep.join([*map(str, path), os.environ["PATH"]])
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "PATH": search}
    for unwanted in ("NO_COLOR", "COLUMNS", "LINES"):
        environment.pop(unwanted, None)
    process = subprocess.Popen(
        ["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, cwd=folder, env=environment
    )
    os.close(theirs)
    received = b"".join(iter(lambda: _some(ours), b""))
    os.close(ours)
    if process.wait():
        raise RuntimeError(f"{command}: {received.decode(errors='replace')}")
    return received.decode().replace("\r\n", "\n")


def page(shown: Sequence[tuple[str, str]], *, columns: int) -> str:
    """The page of some commands with what the terminal received for each."""
    from rich.console import Console
    from rich.terminal_theme import MONOKAI
    from rich.text import Text

    console = Console(record=True, width=columns, file=io.StringIO(), color_system="truecolor")
    for number, (command, received) in enumerate(shown):
        if number:
            console.print()
        console.print(Text.assemble((PROMPT, "green"), (command, "bold")))
        console.print(Text.from_ansi(received.rstrip("\n")), soft_wrap=True)
    return _PAGE.format(code=console.export_html(theme=MONOKAI, inline_styles=True, code_format="{code}").strip())


def _some(terminal: int) -> bytes:
    """The next bytes of a terminal; none when nobody writes to it any more, which Linux reports as an error."""
    try:
        return os.read(terminal, 1 << 16)
    except OSError:
        return b""
