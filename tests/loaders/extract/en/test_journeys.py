"""The place of an English meeting is not the way by which somebody had come to it; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import found


def test_where_somebody_had_come_through_is_no_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    places = {c["type"]: c["place"] for c in found(text, "2019-05-04")["contacts"]}
    assert places == {"meeting": None, "visit": "Sinuiju"}


def test_where_they_met_stays_the_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks in Pyongyang with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    assert [c["place"] for c in found(text, "2019-05-04")["contacts"] if c["type"] == "meeting"] == ["Pyongyang"]
