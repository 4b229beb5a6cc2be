"""Journeys that only say when somebody was met; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2019-05-02: ri-yong-ho | wang-yi"
CAME = "visit occurred 2019-05-02: ri-yong-ho | "


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday, shortly after stepping off his flight in Beijing, Ri Yong Ho met Wang Yi.",
        "Ri Yong Ho and Wang Yi met in Beijing on Thursday, hours after his plane had touched down.",
        "Wang Yi, the minister, met Ri Yong Ho on the evening of his arrival in Beijing. In the talks on Thursday "
        "Wang spoke of trade.",
        "Wang Yi received Ri Yong Ho on Thursday, hours after he crossed into China by way of Dandong.",
    ],
)
def test_who_is_met_on_arrival_came_that_day(text: str) -> None:
    assert sorted(line.strip() for line in contacts(text, "2019-05-03")) == sorted([MET, CAME.strip()])


def test_a_journey_told_before_is_not_told_again_by_an_arrival() -> None:
    text = "Ri Yong Ho flew to Beijing on Wednesday. Hours after landing, he met Wang Yi."
    assert contacts(text, "2019-05-03")[0] == CAME.replace("05-02", "05-01")
    assert len(contacts(text, "2019-05-03")) == 2


def test_a_pronoun_before_the_main_clause_is_of_its_subject() -> None:
    text = "Kim Jong Il received him in 2008. Hours after his plane landed in Pyongyang, Xi Jinping met Kim Yong Nam."
    assert "meeting occurred 2008: kim-jong-il kim-yong-nam | xi-jinping" not in contacts(text, "2019-05-03")


@pytest.mark.parametrize(
    ("when", "date"),
    [("on the afternoon of the 2nd", "2019-05-02"), ("on the 1st", "2019-05-01")],
)
def test_days_of_the_month_alone(when: str, date: str) -> None:
    assert contacts(f"Wang Yi met Ri Yong Ho {when}.", "2019-05-03") == [MET.replace("2019-05-02", date)]


def test_a_visit_under_way_has_the_days_that_it_is_given() -> None:
    text = "On Thursday Wang Yi met Ri Yong Ho, who is on an official visit to China from the 1st to the 4th."
    assert contacts(text, "2019-05-03") == [MET, "visit occurred 2019-05-01/2019-05-04: ri-yong-ho | "]
