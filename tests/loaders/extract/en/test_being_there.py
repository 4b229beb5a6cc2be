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


@pytest.mark.parametrize(
    "sentence",
    [
        "He brought with him Cai Wu and Ma Lin.",
        "Cai Wu and Ma Lin are among the members of the delegation.",
        "Cai Wu and Ma Lin were on the plane with him.",
        "Cai Wu and Ma Lin formed his retinue.",
        "His suite was made up of Cai Wu and Ma Lin.",
        "Cai Wu and Ma Lin accompanied him.",
    ],
)
def test_who_travels_along_and_who_then_goes_home(sentence: str) -> None:
    came, left = "Chinese envoy Hui Liangyu came to Pyongyang on Monday.", "He flew home on Tuesday."
    assert contacts(f"SEOUL, May 5, 2010 -- {came}\n\n{sentence}\n\n{left}") == [
        "visit occurred 2010-05-03/2010-05-04:  | hui-liangyu cai-wu ma-lin"
    ]


def test_speeches_made_at_a_banquet_name_who_was_there() -> None:
    text = (
        "SEOUL, May 5, 2010 -- A delegation led by Hui Liangyu came to Pyongyang on Monday.\n\nThe same day a banquet "
        "was given for the delegation. Speeches were made there by Yang Hyong Sop, a vice president, and Hui Liangyu."
    )
    assert contacts(text)[-1] == "meeting occurred 2010-05-03: yang-hyong-sop | hui-liangyu"


def test_who_is_flanked_by_others_has_met_nobody() -> None:
    assert contacts("Kim Jong Un, flanked by his generals, mocked Xi Jinping on Friday.", "2018-05-05") == []
