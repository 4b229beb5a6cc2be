"""The range of dates: its histogram, its handles, and play."""

from __future__ import annotations

import pytest

from tests.exports.browser.asking import pick, press, shown
from tests.exports.browser.conftest import Opener

pytestmark = pytest.mark.browser
BARS = "[...document.querySelectorAll('#bars title')].map((bar) => bar.textContent)"
WORDS = "document.getElementById('range-words').textContent"


def test_a_bar_for_each_month(opened: Opener) -> None:
    page = opened()
    assert page.value(BARS) == [
        "2023-12: 1 contact",
        "2024-01: 4 contacts",
        "2024-02: 1 contact",
        "2024-03: 4 contacts",
        "2024-04: 3 contacts",
    ]
    assert page.value(WORDS) == "2023-12 – 2024-04: 13 contacts"


def test_the_handles_narrow_the_dates(opened: Opener) -> None:
    page = opened()
    pick(page, "since", "3")
    assert page.value("location.hash") == "#since=2024-03"
    pick(page, "until", "3")
    assert shown(page)["contacts"] == ["m-kim-liu", "m-kim-wang-huning", "m-kim-cai", "m-kim-wang-yi"]
    assert page.value(WORDS) == "2024-03 – 2024-03: 4 contacts"


def test_one_handle_pushes_the_other(opened: Opener) -> None:
    page = opened()
    pick(page, "until", "1")
    pick(page, "since", "2")
    assert page.value(WORDS).startswith("2024-02 – 2024-02")


def test_nobody_moves_while_time_passes(opened: Opener) -> None:
    page = opened(size=(1400, 900))
    before = page.value("yalu.where('kim-song-nam')")
    pick(page, "since", "3")
    assert page.value("yalu.where('kim-song-nam')") == before


def test_play_lets_a_window_run_over_the_whole_and_stops(opened: Opener) -> None:
    page = opened()
    page.value("globalThis.words = document.getElementById('range-words'); globalThis.seen = []; yalu.pace(1); 0")
    note = "new MutationObserver(() => seen.push(words.textContent.slice(0, 17)))"
    page.value(f"{note}.observe(words, {{ childList: true }}); 0")
    press(page, "#play")
    page.value("""new Promise((done) => {
      const look = () => (document.getElementById('play').textContent === 'Play' ? done(true) : setTimeout(look, 5));
      look();
    })""")
    months = list(dict.fromkeys(page.value("seen")))
    assert months == [f"{month} – {month}" for month in ("2023-12", "2024-01", "2024-02", "2024-03", "2024-04")]
