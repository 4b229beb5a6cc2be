"""Pictures of the README, from a store: `python tools/pictures.py demo/yalu.db docs/images [--person NAME] [--all]`.

FOLDER/terminal.png    two questions on a terminal
FOLDER/map.png         the map, wide and light, with the person chosen
FOLDER/map-phone.png   the map on a telephone

With --all, to look at before a release: FOLDER/map-VIEW[-dark|-ko|-zh|-phone].png for each view and layout, and
FOLDER/map-print.pdf.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from chromium import INSTALL, Chromium, Page, find
from terminal import page, recorded

BIN = Path(sys.executable).parent
COLUMNS = 116
WIDE: dict[str, Any] = {"width": 1360, "height": 1000}
PHONE = {"width": 390, "height": 844, "phone": True}
VIEWS = ("layout=sides", "layout=force", "layout=channel", "layout=year", "view=offices", "view=timeline")
LOOKS: dict[str, dict[str, Any]] = {
    "": WIDE,
    "dark": {**WIDE, "dark": True},
    "ko": WIDE,
    "zh": WIDE,
    "phone": PHONE,
}
DRAWN = """new Promise((done) => {
  const drawn = () => performance.getEntriesByName("yalu:drawn").length && document.documentElement.dataset.ready;
  const look = () => requestAnimationFrame(() => (drawn() ? done(true) : look()));
  look();
})"""
CHOOSE = """((name) => {
  const people = [...document.querySelectorAll('#people-list th[scope="row"] button')];
  people.find((button) => button.textContent.includes(name)).click();
  scrollTo(0, 0);
})"""
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
EXTENT = (
    "(({width, height}) => [Math.ceil(width), Math.ceil(height)])(document.body.firstElementChild.getClientRects()[0])"
)


def main() -> int:
    """Render the pictures; 1 when there is no browser."""
    asked = _arguments()
    if not find():
        sys.stderr.write(f"no Chromium here: {INSTALL}\n")
        return 1
    asked.folder.mkdir(parents=True, exist_ok=True)
    with Chromium() as browser, tempfile.TemporaryDirectory() as scratch:
        _terminal(browser, asked, Path(scratch))
        _map(browser, asked, Path(scratch))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--person", default="Kim Song Nam", help="whom to choose (%(default)s)")
    parser.add_argument("--with", dest="other", default="왕호녕", help="whom they met (%(default)s)")
    parser.add_argument("--all", action="store_true")
    return parser.parse_args()


def _terminal(browser: Chromium, asked: argparse.Namespace, scratch: Path) -> None:
    """Ask the store as a user does, beside it, and keep what the terminal shows."""
    (scratch / "yalu.db").symlink_to(asked.store.resolve())
    commands = (f'yalu who-met "{asked.person}"', f'yalu met "{asked.person}" {asked.other}')
    shown = [(each, recorded(each, columns=COLUMNS, folder=scratch, path=[BIN])) for each in commands]
    file = scratch / "terminal.html"
    file.write_text(page(shown, columns=COLUMNS), encoding="utf-8")
    opened = browser.open(file, width=1600, height=1200)
    width, height = opened.value(EXTENT)
    opened.prepare(width, height)
    (asked.folder / "terminal.png").write_bytes(opened.picture())


def _map(browser: Chromium, asked: argparse.Namespace, scratch: Path) -> None:
    file = scratch / "map.html"
    subprocess.run([BIN / "yalu", "--store", asked.store, "map", file], check=True, stderr=subprocess.DEVNULL)
    wide = browser.open(file, **WIDE)
    _save(asked.folder / "map.png", wide, asked.person)
    _save(asked.folder / "map-phone.png", browser.open(file, **PHONE))
    if asked.all:
        (asked.folder / "map-print.pdf").write_bytes(wide.pdf())
        for view in VIEWS:
            for name, look in LOOKS.items():
                fragment = f"{view}&names={name}" if name in ("ko", "zh") else view
                file_name = "-".join(filter(None, ("map", view.partition("=")[2], name)))
                _save(asked.folder / f"{file_name}.png", browser.open(file, fragment=fragment, **look))


def _save(file: Path, opened: Page, person: str | None = None) -> None:
    """Wait for the drawing, choose the person if one is named, and keep the picture."""
    opened.value(DRAWN)
    if person:
        opened.value(f"{CHOOSE}({json.dumps(person)})")
        opened.value(PAINTED)
    file.write_bytes(opened.picture())


if __name__ == "__main__":
    sys.exit(main())
