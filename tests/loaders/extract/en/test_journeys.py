"""The place of an English meeting is not the way by which somebody had come to it; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts, found


def test_where_somebody_had_come_through_is_no_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    places = {c["type"]: c["place"] for c in found(text, "2019-05-04")["contacts"]}
    assert places == {"meeting": None, "visit": "Sinuiju"}


def test_where_they_met_stays_the_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks in Pyongyang with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    assert [c["place"] for c in found(text, "2019-05-04")["contacts"] if c["type"] == "meeting"] == ["Pyongyang"]


def test_a_trip_is_dated_by_the_arrival_where_the_day_of_setting_out_is_told_too() -> None:
    text = (
        "Kim Jong Un arrived in Beijing by special train on September 2, 2025.\n\n"
        "His train left Pyongyang on September 1.\n"
    )
    assert contacts(text, "2025-09-02") == ["visit occurred 2025-09-02: kim-jong-un | "]
