"""What docs/*.md show is what Yalu prints: `python tools/docs.py` runs their console blocks and writes what they print.

Each page is run by itself, in a folder that holds `examples/` and nothing else: it begins with what it loads.
`python tools/docs.py questions` writes one page. tests/test_docs.py compares without writing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import readme  # noqa: E402 (found below the root, wherever it is run from)

DOCS = ROOT / "docs"


def pages() -> list[Path]:
    """The pages that show commands, by name."""
    return [page for page in sorted(DOCS.glob("*.md")) if readme.commands(page.read_text(encoding="utf-8"))]


def main(names: list[str]) -> int:
    """Write the pages of these names anew, or all of them."""
    for page in pages():
        if names and page.stem not in names:
            continue
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
            folder = readme.prepare(Path(scratch) / "work")
            page.write_text(readme.repinned(page.read_text(encoding="utf-8"), folder, None), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
