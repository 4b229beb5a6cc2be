"""What installs an extra: the pip of the environment that Yalu runs in, which the shell's `pip` need not be."""

from __future__ import annotations

import shlex
import sys


def installing(extra: str) -> str:
    """The command that installs an extra of Yalu beside it."""
    return f"{shlex.quote(sys.executable)} -m pip install 'yalu[{extra}]'"
