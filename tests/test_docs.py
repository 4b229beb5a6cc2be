"""What docs/extraction.md shows is what Yalu prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")


def test_the_worked_example_is_printed_so() -> None:
    blocks = re.findall(r"^```text\n(.*?)^```$", TEXT, re.M | re.S)
    shown = [line for line in blocks[-1].splitlines() if line.strip()]
    command = [sys.executable, "-m", "yalu", "extract", "examples/en-2024-03-wang-yi.txt"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert shown
    assert set(shown) <= set(printed)


def test_the_files_it_names_exist() -> None:
    for name in re.findall(r"`((?:loaders|graph|tests|examples)/[\w./-]+\.(?:yaml|py|txt))`", TEXT):
        assert (ROOT / name).is_file(), name
