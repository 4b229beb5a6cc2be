"""axe-core, which finds what keeps people with disabilities from using a page: from npm, kept in a cache.

`script()` is its text, for a page of tools/chromium.py. Rules: https://dequeuniversity.com/rules/axe/.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "4.11.0"
INSTALL = "apt-get install -y npm"


class AxeError(Exception):
    """axe-core cannot be had; the message says why."""


def missing() -> str:
    """What this machine lacks to fetch axe-core, with the command that installs it; empty when nothing."""
    return "" if _kept().exists() or shutil.which("npm") else f"npm is needed, to fetch axe-core: {INSTALL}"


def script() -> str:
    """The text of axe.min.js (YALU_AXE, else a cache in the home folder), fetched once with npm. Raises AxeError."""
    kept = _kept()
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as scratch:
            fetched = _fetched(Path(scratch))
            (Path(scratch) / "whole").write_bytes(fetched)
            (Path(scratch) / "whole").replace(kept)
    return kept.read_text("utf-8")


def _kept() -> Path:
    given = os.environ.get("YALU_AXE")
    return Path(given) if given else Path.home() / ".cache" / "yalu" / f"axe-{VERSION}.min.js"


def _fetched(scratch: Path) -> bytes:
    command = ["npm", "pack", "--silent", f"axe-core@{VERSION}", "--pack-destination", str(scratch)]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=scratch, check=False, timeout=300)
    packed = next(scratch.glob("axe-core-*.tgz"), None)
    if ran.returncode or not packed:
        raise AxeError(f"npm pack axe-core@{VERSION}: {ran.stderr.strip() or ran.stdout.strip()}")
    with tarfile.open(packed) as archive:
        member = archive.extractfile("package/axe.min.js")
        if member is None:
            raise AxeError(f"axe-core@{VERSION} came without axe.min.js")
        return member.read()
