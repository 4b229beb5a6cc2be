"""The days of a journey whose length an article gives with the day of its beginning or end; our words."""

from __future__ import annotations

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
