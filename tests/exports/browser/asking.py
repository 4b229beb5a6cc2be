"""What tests ask of an open map, and do with it as a reader does."""

from __future__ import annotations

import json
from typing import Any

from tools.chromium import Page

_SETTLED = """new Promise((done) => {
  const ready = () => performance.getEntriesByName("yalu:drawn").length && document.documentElement.dataset.ready;
  const look = () => requestAnimationFrame(() => (ready() ? done(true) : look()));
  look();
})"""
PANEL = "document.getElementById('panel').innerText"


def settled(page: Page) -> None:
    """Wait until the picture is drawn and the lists are made."""
    page.value(_SETTLED)


def shown(page: Page) -> Any:
    """Ids of what the page shows now: `people`, `lines`, `contacts`."""
    return page.value("yalu.view()")


def pick(page: Page, control: str, value: str) -> None:
    """Choose a value of a list, or move a handle."""
    page.value(f"globalThis.control = document.getElementById({json.dumps(control)}); 0")
    page.value(f"control.value = {json.dumps(value)}; control.dispatchEvent(new Event('input'))")
    page.value("control.dispatchEvent(new Event('change')); 0")
    settled(page)


def tick(page: Page, group: str, *values: str) -> None:
    """Tick these boxes of a group of filters and no others."""
    for box, on in page.value(f"[...document.querySelectorAll('[name={group}]')].map((b) => [b.value, b.checked])"):
        if on != (box in values):
            press(page, f"[name={group}][value={json.dumps(box)}]")


def press(page: Page, selector: str) -> None:
    """Click the element that a selector names."""
    page.value(f"document.querySelector({json.dumps(selector)}).click()")
    settled(page)


def search(page: Page, words: str) -> list[str]:
    """What the search offers for these words."""
    page.value("(() => { const box = document.getElementById('search'); box.focus(); box.select(); })()")
    page.type(words)
    offered: list[str] = page.value(
        "[...document.querySelectorAll('#found [role=option]')].map((row) => row.innerText)"
    )
    return offered


def middle(page: Page, of: str) -> tuple[float, float]:
    """Where a person stands on the screen, or the middle of a line: `of` names one or two people."""
    page.value("document.getElementById('picture').scrollIntoView({ block: 'nearest' })")
    first, _, second = of.partition(" ")
    spots = [page.value(f"yalu.where({json.dumps(person)})") for person in (first, second or first)]
    return tuple(sum(spot[axis] for spot in spots) / 2 for axis in "xy")  # type: ignore[return-value]
