"""Who was there, by a verb and a place: "sat at the table", "took their seats", "turned up at the dinner"."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TALKS = "BEIJING, June 3, 2017 -- North Korean Vice Premier Ri Chol Man met Chinese Vice Premier Wang Yang on Friday. "
BOTH = ["meeting occurred 2017-06-02: ri-chol-man ji-jae-ryong | wang-yang liu-zhenmin"]


@pytest.mark.parametrize(
    "predicate",
    [
        "sat at the long table with them",
        "were also seated around the table",
        "took seats on either side of the two",
        "were among those in the hall",
        "sat behind them",
        "sat at Ri's right and left",
        "were likewise present",
        "filled the other chairs",
        "were at the meeting too",
    ],
)
def test_a_verb_and_a_place_say_who_was_there(predicate: str) -> None:
    text = f"{TALKS}Ambassador Ji Jae Ryong and Liu Zhenmin, a vice foreign minister, {predicate}."
    assert contacts(text) == BOTH


@pytest.mark.parametrize(
    "sentence",
    [
        "Ambassador Ji Jae Ryong and Liu Zhenmin did not sit at the table.",
        "Liu Zhenmin was not at the table, nor was Ambassador Ji Jae Ryong.",
        "Liu Zhenmin is on the list of those whom Ambassador Ji Jae Ryong will see.",
    ],
)
def test_no_place_or_a_denied_one_names_nobody_as_present(sentence: str) -> None:
    assert contacts(TALKS + sentence)[0] == "meeting occurred 2017-06-02: ri-chol-man | wang-yang"


def test_an_aside_on_another_event_does_not_move_who_was_there() -> None:
    dinner = "In the evening Wang gave a dinner for his guest. Choe Thae Bok, who took no part in the talks, was there."
    assert contacts(TALKS + dinner)[-1] == "meeting occurred 2017-06-02: ri-chol-man choe-thae-bok | wang-yang"
