"""Pictures of a map, as a browser shows it: `python tools/pictures.py MAP.html FOLDER [--all]`.

FOLDER/map.png         wide and light, with the person of most contacts chosen
FOLDER/map-phone.png   a telephone
FOLDER/map-dark.png    wide and dark (only with --all)
FOLDER/map-print.pdf   on paper (only with --all)
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from chromium import INSTALL, Chromium, Page, find

DRAWN = """new Promise((done) => {
  const drawn = () => performance.getEntriesByName("yalu:drawn").length;
  const look = () => requestAnimationFrame(() => (drawn() ? done(true) : look()));
  look();
})"""
CHOOSE = """(() => {
  const wanted = document.querySelector('#people-list th[scope="row"] button');
  if (wanted) wanted.click();
  scrollTo(0, 0);
})()"""


def main() -> int:
    """Render the pictures; 1 when there is no browser."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("map", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    if not find():
        sys.stderr.write(f"no Chromium here: {INSTALL}\n")
        return 1
    asked.folder.mkdir(parents=True, exist_ok=True)
    with Chromium() as browser:
        wide = browser.open(asked.map, width=1360, height=860)
        save(asked.folder / "map.png", wide, choose=True)
        save(asked.folder / "map-phone.png", browser.open(asked.map, width=390, height=844, phone=True))
        if asked.all:
            save(asked.folder / "map-dark.png", browser.open(asked.map, width=1360, height=860, dark=True))
            (asked.folder / "map-print.pdf").write_bytes(wide.pdf())
    return 0


def save(file: Path, page: Page, *, choose: bool = False) -> None:
    """Wait for the drawing, choose a person if asked, and keep the picture."""
    page.value(DRAWN)
    if choose:
        page.value(CHOOSE)
        page.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    file.write_bytes(page.picture())


if __name__ == "__main__":
    sys.exit(main())
