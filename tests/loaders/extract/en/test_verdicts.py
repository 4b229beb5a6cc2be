"""A sentence may say what became of the event told before it: that it came to nothing, or is not known; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

HEARD = "Jiji Press reported on Thursday that Sun Weidong had met Pak Myong Ho in Dandong on Wednesday."
DUE = "Sun Weidong was to visit Pyongyang last month."
PAIR = "pak-myong-ho | sun-weidong"


@pytest.mark.parametrize(
    "said",
    [
        "No such encounter ever took place.",
        "There were no talks, a diplomat said.",
        "They never met.",
        "That meeting did not come about, the ministry said.",
        "“The account is pure fiction,” an official said.",
        "The ministry dismissed this.",
    ],
)
def test_what_others_reported_is_denied(said: str) -> None:
    assert contacts(f"{HEARD} {said}", "2024-03-22") == [f"meeting denied 2024-03-20: {PAIR}"]


@pytest.mark.parametrize("said", ["He never came.", "Beijing then called the trip off.", "The plan was shelved."])
def test_a_plan_came_to_nothing(said: str) -> None:
    assert contacts(f"{DUE} {said}", "2024-03-22") == ["visit denied 2024-02:  | sun-weidong"]


@pytest.mark.parametrize(
    "said",
    ["No statement was issued.", "The meeting had not been announced.", "No meeting with Kim Song Nam was held."],
)
def test_other_denials_leave_it_as_it_was(said: str) -> None:
    told = contacts(f"{HEARD} {said}", "2024-03-22")
    assert f"meeting occurred 2024-03-20: {PAIR}" in told


def test_what_the_article_itself_told_stands() -> None:
    text = "Sun Weidong met Pak Myong Ho in Dandong on Wednesday. There were no talks on Thursday."
    assert contacts(text, "2024-03-22")[0] == f"meeting occurred 2024-03-20: {PAIR}"


def test_who_has_nothing_to_say_confirms_no_report() -> None:
    told = contacts(f"{HEARD} A spokeswoman said she had nothing to share on this.", "2024-03-22")
    assert told == [f"meeting hypothetical 2024-03-20: {PAIR}"]


def test_what_is_confirmed_later_happened() -> None:
    text = "Sun Weidong reportedly met Pak Myong Ho on Wednesday. The embassy has confirmed the encounter."
    assert contacts(text, "2024-03-22") == [f"meeting occurred 2024-03-20: {PAIR}"]


def test_who_is_asked_is_not_whom_he_is_asked_about() -> None:
    text = "Asked if Xi Jinping would see Kim Jong Un, a ministry spokesman said he knew of no plans."
    assert contacts(text, "2024-03-22") == ["meeting hypothetical -: kim-jong-un | xi-jinping"]


def test_what_was_not_in_vain_took_place() -> None:
    text = "Tang Jiaxuan said that his meeting with Kim Jong Il on Thursday had not been in vain."
    assert contacts(text, "2006-10-21") == ["meeting occurred 2006-10-19: kim-jong-il | tang-jiaxuan"]
