"""What English sentences tell of something else than it seems: things that see, places of others, days of others."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found

DAY = "2021-06-05"


def _places(text: str, published: str | None = DAY) -> list[str | None]:
    return [contact["place"] for contact in found(text, published)["contacts"]]


def test_what_a_trip_saw_somebody_do_is_no_meeting_with_him() -> None:
    text = "Choe Son Hui met Wang Yi in Beijing on June 1.\n\nKim Jong Un made a trip in May that saw him dine with Xi."
    assert contacts(text, DAY)[0] == "meeting occurred 2021-06-01: choe-son-hui | wang-yi"
    assert not any("kim-jong-un | wang-yi" in line for line in contacts(text, DAY))


def test_who_last_saw_somebody_did_see_him() -> None:
    text = "Kim Jong Un last saw Xi Jinping in May."
    assert contacts(text, DAY) == ["meeting occurred 2021-05: kim-jong-un | xi-jinping"]


def test_meetings_that_were_a_series_are_no_event() -> None:
    text = (
        "The Kim–Xi meetings were a series of summits during 2018 and 2019. Kim Jong Un met Xi Jinping on May 8, 2018."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-08: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "line", ["Seoul, June 4 (EFE).- ", "Seoul, June 4 (IANS) ", "SEOUL: ", "Tokyo, June 4 (Kyodo) -- "]
)
def test_the_town_of_a_report_is_no_place(line: str) -> None:
    assert _places(f"{line}North Korean leader Kim Jong Un met Wang Yi on Friday.") == [None]


def test_where_an_envoy_comes_from_is_no_place() -> None:
    assert _places("Kim Jong Un gave a dinner for Song Tao, a senior envoy from Beijing, on June 4.") == [None]


def test_a_stated_city_goes_before_that_of_a_venue() -> None:
    assert _places("Kim Jong Un met Xi Jinping on June 4 in the Forbidden City, Pyongyang.") == ["Pyongyang"]


def test_where_somebody_went_afterwards_is_no_place() -> None:
    assert _places("Wang Yi met Choe Son Hui a day before she flew to Moscow, KCNA said on Saturday.") == [None]


@pytest.mark.parametrize("when", ["a day before leaving", "two days before he left", "a week after visiting it"])
def test_nothing_counts_from_the_day_of_the_report(when: str) -> None:
    lines = contacts(f"Wang Yi met Choe Son Hui {when}, KCNA said on Saturday.", DAY)
    assert [line for line in lines if line.startswith("meeting")] == [
        "meeting occurred 2021-06: choe-son-hui | wang-yi"
    ]


def test_a_condition_of_what_was_offered_at_talks_is_none_of_the_talks() -> None:
    text = (
        "Kim Jong Un offered to disarm during a meeting with Xi Jinping in Beijing on June 1 if Washington takes steps."
    )
    assert contacts(text, DAY) == ["meeting occurred 2021-06-01: kim-jong-un | xi-jinping"]


def test_what_one_side_shows_a_third_country_is_not_dated_for_the_other() -> None:
    text = "Kim Jong Un and Li Hongzhong watched a performance.\n\nThe day before, Kim Jong Un and Sergei Shoigu "
    text += "watched an exhibition, which drew a crowd."
    assert contacts(text, DAY) == ["ceremony occurred 2021-06: kim-jong-un | li-hongzhong"]


def test_when_an_event_began_dates_who_met_at_it() -> None:
    text = "Kim Jong Un met Li Hongzhong during the event, which started at noon on Thursday in Pyongyang."
    assert contacts(text, DAY) == ["meeting occurred 2021-06-03: kim-jong-un | li-hongzhong"]


def test_when_a_hall_opened_dates_nobody() -> None:
    text = "Kim Jong Un met Li Hongzhong at a hall which opened on Thursday in Pyongyang."
    assert contacts(text, DAY) == ["meeting occurred 2021-06: kim-jong-un | li-hongzhong"]


def test_who_greets_a_guest_is_not_at_what_he_has_come_for() -> None:
    text = (
        "PYONGYANG, Oct. 22 (Xinhua) -- Chi Haotian arrived here today to attend the commemoration of the war. "
        "Greeting him at the airport was Kim Il Chol."
    )
    assert contacts(text, "2000-10-23") == [
        "visit occurred 2000-10-22:  | chi-haotian",
        "ceremony occurred 2000-10-22: kim-il-chol | chi-haotian",
    ]


def test_a_day_counted_from_another_does_not_put_what_happened_ahead() -> None:
    text = "Pak Myong Ho was given a meeting with Wang Yi, three days after one with Sun Weidong on December 15."
    assert not [line for line in contacts(text, "2023-12-16") if "planned" in line]
