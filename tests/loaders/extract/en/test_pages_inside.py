"""English as pages have it: nouns of contact that tell one after all, and whom their sentences bring along."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

CALL = (
    "On Tuesday Hu Jintao, president of China, went to the DPRK embassy in Beijing to voice condolences over a death."
)


def test_a_meeting_that_is_looked_back_to_is_of_those_who_had_it() -> None:
    told = "Choe Son Hui was moved in looking back to the meeting which Kim Jong Un and Xi Jinping had five years ago."
    assert contacts(told, "2023-05-09") == ["meeting occurred 2018: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("To mark the 71st anniversary of the DPRK a reception was given for Luo Zhaohui by Ji Jae Ryong.", True),
        ("It was the anniversary of a reception that Ji Jae Ryong, an ambassador, gave for Luo Zhaohui.", False),
    ],
)
def test_an_event_given_for_an_anniversary_is_told_and_that_of_which_it_is_one_is_not(
    told: str, expected: bool
) -> None:
    assert bool(contacts(told, "2019-09-10")) is expected


def test_a_journey_that_somebody_paid_is_told_whatever_is_said_of_it() -> None:
    told = "The visit that Li Keqiang, vice premier of China, paid to the DPRK at the end of October was a subject."
    assert contacts(told, "2011-11-02") == ["visit occurred 2011-10:  | li-keqiang"]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Those years, said Ji Jae Ryong, DPRK ambassador to China, are great.", "ji-jae-ryong | luo-zhaohui"),
        ("Those years, said Choe Son Hui in Pyongyang on Friday, are great.", " | luo-zhaohui"),
    ],
)
def test_the_ambassador_named_behind_said_was_at_his_reception(told: str, people: str) -> None:
    given = "A reception was given by the DPRK embassy in Beijing on Sept 5.\n\nThe guests included Luo Zhaohui."
    assert contacts(f"{given}\n\n{told}", "2019-09-10")[0] == f"meeting occurred 2019-09-05: {people}"


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("He was in the company of Wu Bangguo and Wang Jiarui.", "hu-jintao wu-bangguo wang-jiarui"),
        ("He was accompanied by Wu Bangguo.", "hu-jintao wu-bangguo"),
    ],
)
def test_who_is_in_somebodys_company_was_where_he_called(told: str, people: str) -> None:
    assert contacts(f"{CALL}\n\n{told}", "2011-12-20") == [f"ceremony occurred 2011-12-20:  | {people}"]


def test_in_the_company_of_the_other_side_is_together_with_it() -> None:
    told = "Kim Jong Un was in the company of Xi Jinping at the plant on Tuesday."
    assert contacts(told, "2018-06-21") == ["ceremony occurred 2018-06-19: kim-jong-un | xi-jinping"]


def test_the_letter_in_which_somebody_says_something_is_his() -> None:
    told = "Dai Bingguo handed Kim Jong Il a letter in which President Hu Jintao said that ties mattered."
    assert "message occurred 2009-09: kim-jong-il | hu-jintao" in contacts(told, "2009-09-18")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("messages were exchanged between Xi Jinping and Kim Jong Un", True),
        ("messages between Xi Jinping and Kim Jong Un were a good thing", False),
    ],
)
def test_messages_that_others_exchanged_are_told_by_who_speaks_of_them(told: str, expected: bool) -> None:
    found = contacts(f"Liu Jianchao met Ri Ryong Nam on Friday. As the year began, Liu said, {told}.", "2024-01-22")
    assert any(line.startswith("message occurred") for line in found) is expected


def test_a_call_to_pay_respects_is_no_demand() -> None:
    told = "There's talk that Ri Yong Ho could call on Xi Jinping to pay his respects while in Beijing."
    assert contacts(told, "2018-12-07") == ["meeting hypothetical -: ri-yong-ho | xi-jinping"]


def test_what_a_meeting_stands_beside_does_not_part_its_people() -> None:
    told = (
        "On the margins of the Association of Southeast Asian Nations (ASEAN) Foreign Ministers' meeting, DPRK Foreign "
        "Minister Ri Yong Ho and State Councilor and Foreign Minister Wang Yi met on August 3."
    )
    assert contacts(told, "2018-08-05") == ["meeting occurred 2018-08-03: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In April China received Kim Jong Il, a general secretary, on an unofficial visit.", ["2004-04"]),
        ("In April China received Kim Jong Il, a general secretary.", ["2004-04"]),
        ("In April China welcomed the visit of Kim Jong Il to Russia.", []),
    ],
)
def test_whom_a_country_receives_has_been_there(told: str, expected: list[str]) -> None:
    found = contacts(told, "2004-07-20")
    assert found == [f"visit occurred {day}: kim-jong-il | " for day in expected]


def test_the_headline_of_greetings_tells_of_the_message() -> None:
    title = "Chinese Minister of National Defense Greeted by His DPRK Counterpart"
    sent = "A greeting message went from Ri Yong Gil, minister of National Defence of the DPRK, to Wei Fenghe"
    text = f"{title}\n\nPyongyang, August 1 (KCNA) -- {sent}, minister of National Defense of China."
    assert contacts(text, "2022-08-01") == ["message occurred 2022-08: ri-yong-gil | wei-fenghe"]


@pytest.mark.parametrize(
    ("told", "statuses"),
    [
        (
            "Qin Gang dismissed reports that Kim Jong Il is about to visit China. That Kim planned to go was said.",
            1,
        ),
        ("Qin Gang dismissed reports that Kim Jong Il is about to visit China. Kim will go to China in August.", 2),
    ],
)
def test_a_journey_that_is_denied_is_what_others_said_was_planned(told: str, statuses: int) -> None:
    text = told.replace("planned to go was", "planned to travel to China was")
    assert len(contacts(f"Spokesman {text}", "2010-06-20")) == statuses


@pytest.mark.parametrize(
    ("told", "planned"),
    [
        ("Ties will be the subject of an exchange of views between the two sides.", 0),
        ("Choe Ryong Hae and Wang Jiarui will have an exchange of views tomorrow.", 1),
    ],
)
def test_two_sides_that_will_exchange_views_are_no_people_who_will_meet(told: str, planned: int) -> None:
    found = contacts(f"Choe Ryong Hae was received on May 22 by Wang Jiarui. {told}", "2013-05-23")
    assert sum("planned" in line for line in found) == planned


def test_a_call_to_pay_heed_is_a_demand() -> None:
    assert contacts("Wang Yi called on Kim Jong Un to pay heed to the resolution.", "2018-12-07") == []


def test_another_in_somebodys_company_elsewhere_was_not_where_he_called() -> None:
    told = "Kim Jong Un was in the company of Kim Kyong Hui at the mourning in Pyongyang."
    assert "ceremony occurred 2011-12-20:  | hu-jintao" in contacts(f"{CALL} {told}", "2011-12-21")


def test_a_sentence_may_open_with_what_wreaths_are_laid_for() -> None:
    told = "In commemoration of the CPV Kim Yong Nam and Liu Xiaoming laid wreaths on Friday."
    assert contacts(told, "2008-10-30") == ["ceremony occurred 2008-10-24: kim-yong-nam | liu-xiaoming"]
