"""The days of a journey whose length an article gives with the day of its beginning or end; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2017-11-21"


def test_the_end_of_a_trip_and_its_length_give_its_beginning() -> None:
    text = "Song Tao returned to Beijing on Monday from a four-day trip to North Korea."
    assert contacts(text, DAY) == ["visit occurred 2017-11-17/2017-11-20:  | song-tao"]


def test_the_beginning_of_a_trip_and_its_length_give_its_end() -> None:
    text = "Ri Yong Ho arrived in Beijing on Sunday for a three-day visit."
    assert contacts(text, DAY) == ["visit occurred 2017-11-19/2017-11-21: ri-yong-ho | "]


def test_a_day_within_a_trip_gives_neither() -> None:
    text = "Wang Yi met Ri Yong Ho on Tuesday during a three-day stay in Pyongyang."
    assert not any("/" in told for told in contacts(text, DAY))


def test_guests_are_welcomed_on_the_day_of_their_arrival() -> None:
    text = (
        "Wang Yi arrived in Pyongyang on Monday for a three-day visit to the DPRK. "
        "Ri Kil Song welcomed him at the airport."
    )
    assert "ceremony occurred 2017-11-13: ri-kil-song | wang-yi" in contacts(text, "2017-11-16")


def test_a_departure_with_the_day_since_when_somebody_was_there() -> None:
    text = "Wang Yi left Pyongyang on Friday after visiting the DPRK from April 9."
    assert contacts(text, "2026-04-11") == ["visit occurred 2026-04-09/2026-04-10:  | wang-yi"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Wang Yi came to Pyongyang on Monday for an official goodwill visit of three days.", "2018-04-02/2018-04-04"),
        ("Wang Yi arrived in Pyongyang on Monday for three days of talks.", "2018-04-02/2018-04-04"),
        ("Wang Yi returned to Beijing on Wednesday after three days in North Korea.", "2018-04-02/2018-04-04"),
        ("Wang Yi left Pyongyang on Wednesday after two nights there.", "2018-04-02/2018-04-04"),
        ("Wang Yi's three-day visit to North Korea ended on Wednesday.", "2018-04-02/2018-04-04"),
        ("Wang Yi's three-day visit to North Korea began on Monday.", "2018-04-02/2018-04-04"),
        (
            "Wang Yi went back to Beijing on Wednesday, winding up a three-day visit to Pyongyang.",
            "2018-04-02/2018-04-04",
        ),
    ],
)
def test_a_length_counts_from_the_arrival_or_back_from_the_return(text: str, days: str) -> None:
    assert contacts(f"{text} The ministry said so.", "2018-04-05") == [f"visit occurred {days}:  | wang-yi"]


def test_what_follows_an_arrival_for_some_days_is_of_the_first() -> None:
    text = "Wang Yi arrived in Pyongyang on Monday for a three-day visit. The same evening he met Ri Yong Ho."
    assert "meeting occurred 2018-04-02: ri-yong-ho | wang-yi" in contacts(text, "2018-04-05")


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi met Ri Yong Ho on Tuesday, the second day of his three-day visit to Pyongyang.",
        "Wang Yi met Ri Yong Ho on Wednesday, the last day of his three-day visit to Pyongyang.",
        "Wang Yi met Ri Yong Ho on Wednesday at the end of his three-day visit to Pyongyang.",
    ],
)
def test_a_day_of_a_journey_gives_its_first_and_last(text: str) -> None:
    text += " He met Kim Yong Nam on the first day. Before leaving, Wang Yi met Choe Ryong Hae."
    found = contacts(text, "2018-04-06")
    assert "visit occurred 2018-04-02/2018-04-04:  | wang-yi" in found
    assert "meeting occurred 2018-04-02: kim-yong-nam | wang-yi" in found
    assert "meeting occurred 2018-04-04: choe-ryong-hae | wang-yi" in found


@pytest.mark.parametrize("days", ["four-day", "4-day"])
@pytest.mark.parametrize(
    "text",
    [
        "Li Yuanchao arrived in Pyongyang on July 25 for a {} visit.",
        "Li Yuanchao left Pyongyang on July 28 after a {} visit.",
        "Li Yuanchao began a {} official visit to the DPRK on July 25.",
    ],
)
def test_a_length_is_the_same_in_digits(text: str, days: str) -> None:
    assert contacts(text.format(days), "2013-07-29") == ["visit occurred 2013-07-25/2013-07-28:  | li-yuanchao"]
