"""Days that an English sentence counts from one that it names, and days on which something was only published."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_PUBLISHED = "2018-10-17"
_WANG, _RI = "Chinese Foreign Minister Wang Yi", "North Korean Foreign Minister Ri Yong Ho"
_MET = f"{_WANG} met {_RI}"


def _met(day: str) -> str:
    return f"meeting occurred {day}: ri-yong-ho | wang-yi"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("the day before flying to Moscow on Friday", "2018-10-11"),
        ("a day before the Oct. 10 party anniversary", "2018-10-09"),
        ("a day ahead of the party anniversary on Oct. 10", "2018-10-09"),
        ("one day after the party anniversary on Oct. 10", "2018-10-11"),
        ("two days after the Oct. 10 parade", "2018-10-12"),
        ("the day after the forum opened on Thursday", "2018-10-12"),
        ("on the day following the Oct. 10 parade", "2018-10-11"),
        ("on the day of the Oct. 10 parade", "2018-10-10"),
        ("a week after the Oct. 3 forum", "2018-10-10"),
        ("within hours of arriving in Beijing on Thursday", "2018-10-11"),
        ("a day before the nuclear test", "2018-10"),
        ("ahead of the anniversary on Oct. 20", "2018-10"),
        ("just days before the Oct. 10 anniversary", "2018-10"),
    ],
)
def test_a_day_counted_from_one_that_is_named_behind_it(when: str, day: str) -> None:
    assert _met(day) in contacts(f"{_MET} {when}.", _PUBLISHED)
    assert _met(day) in contacts(f"{when[0].upper()}{when[1:]}, {_MET}.", _PUBLISHED)


def test_an_event_keeps_the_day_from_which_another_is_counted() -> None:
    text = "Choe Ryong-hae, a secretary of the Workers' Party, arrived in Beijing a day before Thursday's parade."
    greeted = "Chinese President Xi Jinping shook hands with him before the parade."
    assert contacts(f"{text} {greeted}", "2015-09-04")[0] == "visit occurred 2015-09-02: choe-ryong-hae | "


@pytest.mark.parametrize(
    "report",
    [
        "according to a statement released by the ministry on Monday",
        "a statement posted on the ministry's website on Monday said",
        "it emerged on Monday",
        "KCNA reported on Monday to mark the interests they have in common",
    ],
)
def test_the_day_of_a_report_dates_no_contact(report: str) -> None:
    assert contacts(f"On Sunday, {_MET} in Beijing, {report}.", _PUBLISHED) == [_met("2018-10-14")]


def test_a_day_counted_from_that_of_its_report() -> None:
    assert contacts(f"{_MET} the previous day, KCNA reported on Monday.", _PUBLISHED) == [_met("2018-10-14")]
    assert contacts(f"The ministry said on Monday that {_MET} earlier in the day.", _PUBLISHED) == [_met("2018-10-15")]


@pytest.mark.parametrize(
    "tail",
    [
        "to talk about interests they have in common, KCNA reported on Monday",
        "for the talks which the two had agreed on, Xinhua said on Monday",
    ],
)
def test_whoever_they_are_they_met_once(tail: str) -> None:
    assert contacts(f"{_MET} on Sunday {tail}.", _PUBLISHED) == [_met("2018-10-14")]


@pytest.mark.parametrize(
    "text",
    [
        f"The two sides issued a statement on Friday after {_MET}.",
        f"{_RI} emerged from seclusion on Friday and met {_WANG}.",
        f"Footage showed that on Friday {_MET}.",
    ],
)
def test_what_people_issue_is_of_the_day_on_which_they_meet(text: str) -> None:
    assert contacts(text, _PUBLISHED) == [_met("2018-10-12")]


def test_what_comes_before_talks_of_a_day_is_of_that_day() -> None:
    text = "Prior to the talks on Thursday, Kim Jong Un and Xi Jinping attended a welcoming ceremony."
    assert "ceremony occurred 2019-06-20: kim-jong-un | xi-jinping" in contacts(text, "2019-06-21")
