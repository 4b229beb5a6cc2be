"""What somebody is asked to do is no contact; what is told beside a doubt, or before a quotation's speaker, is one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

PUBLISHED = "2024-03-23"  # a Saturday


@pytest.mark.parametrize(
    "text",
    [
        "Xi Jinping has invited Kim Jong Un to pay a visit to China.",
        "Wang Yi called on Pyongyang to return to talks, and Kim Jong Un to think of his people.",
        "Xi Jinping wants Kim Jong Un to hold a summit with Seoul.",
        "Wang Yi commented on the summit of Kim Jong Un and Vladimir Putin.",
        "Wang Yi said at a forum on Friday that ties with Pyongyang were sound, whatever Kim Jong Un did.",
        "Kim Jong Un stayed at home. Xi Jinping is expected to visit Europe in May.",
    ],
)
def test_what_is_asked_for_or_is_of_others_is_no_contact(text: str) -> None:
    assert contacts(text, PUBLISHED) == []


@pytest.mark.parametrize(
    "text",
    [
        '"Our ties are sound," Wang Yi told Kim Song Nam on Friday.',
        "China backs the DPRK and its dialogue with Washington, Wang Yi told Kim Song Nam on Friday.",
        "In a sign of a thaw, Wang Yi received Kim Song Nam on Friday.",
        "Amid rumors of a nuclear test, Wang Yi had a meeting with Kim Song Nam on Friday.",
        "After being received by Wang Yi on Friday, Kim Song Nam went shopping in Beijing.",
        "After meeting Wang Yi in Beijing on Friday, Kim Song Nam spoke to reporters.",
        "After talks with Wang Yi on Friday, Kim Song Nam went shopping in Beijing.",
        "Following a meeting with Wang Yi on Friday, Kim Song Nam sounded confident.",
        "Wang Yi met Kim Song Nam, who is visiting China, on Friday.",
        "Kim Song Nam spoke to reporters. The North Korean official met Wang Yi on Friday.",
        "Kim Song Nam spoke to reporters. The senior North Korean official met Wang Yi on Friday.",
        "Kim Song Nam arrived in Beijing. The 70-year-old party official met Wang Yi on Friday.",
    ],
)
def test_what_stands_beside_a_meeting_does_not_hide_it(text: str) -> None:
    row = "meeting occurred 2024-03-22: kim-song-nam | wang-yi"
    assert [found for found in contacts(text, PUBLISHED) if found.startswith("meeting")] == [row]


def test_an_invitation_that_is_accepted_is_a_plan() -> None:
    text = "Kim Jong Un invited Xi Jinping to visit the DPRK, and the invitation was accepted."
    assert contacts(text, PUBLISHED) == ["visit planned -:  | xi-jinping"]


def test_a_month_of_a_year_is_of_that_year() -> None:
    text = "Xi Jinping first met Kim Jong Un in Beijing in March of 2018."
    assert contacts(text, PUBLISHED) == ["meeting occurred 2018-03: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("waits", ["Greeting him", "Waiting for him", "Awaiting him"])
def test_who_waits_at_a_station_in_words_turned_round_welcomes_whoever_arrives(waits: str) -> None:
    text = f"Kim Song Nam came to Beijing by train on Friday. {waits} at the station were Liu Jianchao and Wang Yi."
    row = "ceremony occurred 2024-03-22: kim-song-nam | liu-jianchao wang-yi"
    assert contacts(text, PUBLISHED) == ["visit occurred 2024-03-22: kim-song-nam | ", row]


def test_what_is_thought_unlikely_is_only_thought_of() -> None:
    text = "The analyst thought a meeting of Xi Jinping with Kim Song Nam unlikely."
    assert contacts(text, PUBLISHED) == ["meeting hypothetical -: kim-song-nam | xi-jinping"]


def test_what_is_denied_of_a_title_is_not_denied_of_the_journey() -> None:
    text = "Kim Jong Un, the leader of North Korea who had never gone abroad before, came to Beijing on Friday."
    assert contacts(text, PUBLISHED) == ["visit occurred 2024-03-22: kim-jong-un | "]


def test_who_is_called_on_for_an_errand_is_asked_for_nothing() -> None:
    met = ["meeting occurred 2018-05-04: kim-song-nam | wang-yi"]
    assert contacts("Wang Yi called on Kim Song Nam on Friday to discuss ties.", "2018-05-05") == met
    assert contacts("Wang Yi called on Kim Jong Un on Friday to return to talks.", "2018-05-05") == []


def test_after_reports_of_talks_nobody_has_met() -> None:
    text = "After reports of talks with Wang Yi, Kim Song Nam denied any meeting."
    assert not [line for line in contacts(text, PUBLISHED) if "occurred" in line]
