"""Nobody of whom an English sentence says that they were not there takes part in a contact; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "Wang Yi met Choe Son Hui in Beijing on May 3. "
ALONE = ["meeting occurred 2019-05-03: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "Vice Minister Sun Weidong did not attend.",
        "Vice Minister Sun Weidong could not attend the talks.",
        "Ambassador Ri Ryong Nam was absent.",
        "Neither Sun Weidong nor Ri Ryong Nam was present at the talks.",
        "Sun Weidong and Ri Ryong Nam, the ambassador, were not present.",
        "Notably absent were Sun Weidong and Ri Ryong Nam.",
        "Sun Weidong stayed away.",
        "Sun Weidong didn't attend, and Ri Ryong Nam wasn't present.",
        "Absent were Sun Weidong and Ri Ryong Nam.",
        "Missing was Ri Ryong Nam.",
    ],
)
def test_who_was_absent_joins_no_contact(told: str) -> None:
    assert contacts(MET + told, "2019-05-04") == ALONE


def test_who_came_is_kept_apart_from_who_did_not() -> None:
    text = MET + "Sun Weidong was present at the talks, but Ri Ryong Nam did not attend."
    assert contacts(text, "2019-05-04") == ["meeting occurred 2019-05-03: choe-son-hui | wang-yi sun-weidong"]


def test_a_banquet_of_one_side_is_given_no_guests_by_those_who_stayed_away() -> None:
    text = "Kim Jong Un met Xi Jinping in Beijing on June 2.\n\nPak Myong Ho and Song Tao were not present at the "
    text += "dinner given by Ambassador Li Jinjun on June 5."
    assert contacts(text, "2019-06-08") == ["meeting occurred 2019-06-02: kim-jong-un | xi-jinping"]


def test_a_guest_who_did_not_come_was_not_received() -> None:
    text = "Ambassador Li Jinjun hosted a dinner on June 5. Pak Myong Ho did not attend."
    assert contacts(text, "2019-06-08") == []


@pytest.mark.parametrize("instead", ["Sun Weidong, not Wang Yi,", "Sun Weidong, rather than Wang Yi,"])
def test_in_whose_stead_somebody_came_was_not_there(instead: str) -> None:
    text = f"{instead} met Pak Myong Ho in Beijing on May 3."
    assert contacts(text, "2019-05-04") == ["meeting occurred 2019-05-03: pak-myong-ho | sun-weidong"]


def test_whom_somebody_else_received_instead_was_received() -> None:
    text = "Li Keqiang did not meet Choe Son Hui. Instead Wang Yi received her on May 3."
    assert contacts(text, "2019-05-04") == [
        "meeting denied 2019-05: choe-son-hui | li-keqiang",
        "meeting occurred 2019-05-03: choe-son-hui | wang-yi",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Pak Myong Ho met neither Sun Weidong nor Li Jinjun on May 3.",
        "Neither Sun Weidong nor Li Jinjun met Pak Myong Ho on May 3.",
        "Neither Sun Weidong nor Li Jinjun was received by Pak Myong Ho on May 3.",
    ],
)
def test_neither_denies_the_contact(told: str) -> None:
    assert contacts(told, "2019-05-04") == ["meeting denied 2019-05-03: pak-myong-ho | sun-weidong li-jinjun"]


def test_the_talks_that_somebody_missed_took_place() -> None:
    text = "Pak Myong Ho did not attend the talks between Wang Yi and Ri Ryong Nam on May 3."
    assert contacts(text, "2019-05-04") == ["meeting occurred 2019-05-03: ri-ryong-nam | wang-yi"]


def test_a_banquet_of_another_day_draws_nobody_in() -> None:
    met = "Kim Jong Un met Ambassador Li Jinjun on May 3. "
    only = ["meeting occurred 2019-05-03: kim-jong-un | li-jinjun"]
    for told in (
        "Sun Weidong was not present at the dinner given by Ambassador Li Jinjun on May 6.",
        "Sun Weidong was present at the banquet on May 6.",
    ):
        assert contacts(met + told, "2019-05-09") == only


def test_who_did_not_receive_a_guest_was_not_at_the_meeting_before() -> None:
    text = "Sun Weidong met Pak Myong Ho on May 3, but Kim Jong Un did not receive him."
    assert set(contacts(text, "2019-05-04")) == {
        "meeting occurred 2019-05-03: pak-myong-ho | sun-weidong",
        "meeting denied 2019-05-03: kim-jong-un | sun-weidong",
    }


def test_only_the_contact_before_but_is_denied() -> None:
    text = "Pak Myong Ho was not received by Li Keqiang, but met Sun Weidong on May 3."
    assert contacts(text, "2019-05-04") == [
        "meeting denied 2019-05: pak-myong-ho | li-keqiang",
        "meeting occurred 2019-05-03: pak-myong-ho | sun-weidong",
    ]


def test_only_the_contact_after_but_is_denied() -> None:
    text = "Sun Weidong went to Pyongyang in May 2019 and met Pak Myong Ho, but was not received by Kim Jong Un."
    assert set(contacts(text, "2019-06-04")[1:]) == {
        "meeting occurred 2019-05: pak-myong-ho | sun-weidong",
        "meeting denied 2019-05: kim-jong-un | sun-weidong",
    }


def test_who_was_present_joins_the_meeting_that_the_sentence_names() -> None:
    text = MET + "Kim Yong Nam met Li Qiang on May 4. Ambassador Li Jinjun was present at the meeting with Choe."
    assert contacts(text, "2019-05-05") == [
        "meeting occurred 2019-05-03: choe-son-hui | wang-yi li-jinjun",
        "meeting occurred 2019-05-04: kim-yong-nam | li-qiang",
    ]


def test_not_only_denies_nobody() -> None:
    text = "Not only Wang Yi but also Sun Weidong met Choe Son Hui on May 3."
    assert contacts(text, "2019-05-04") == ["meeting occurred 2019-05-03: choe-son-hui | wang-yi sun-weidong"]


def test_a_banquet_that_only_its_guests_tell_of_has_its_own_day_and_host() -> None:
    text = "Kim Jong Un met Xi Jinping on May 3.\n\nPak Myong Ho and Sun Weidong attended the banquet given by "
    text += "Ambassador Li Jinjun on May 6."
    assert contacts(text, "2019-05-09") == [
        "meeting occurred 2019-05-03: kim-jong-un | xi-jinping",
        "meeting occurred 2019-05-06: pak-myong-ho | sun-weidong li-jinjun",
    ]


def test_whose_greetings_somebody_brings_is_not_there_though_a_list_names_them() -> None:
    text = (
        "Kim Jong Un received Wang Jiarui in Pyongyang on August 2. Wang passed on the best wishes of the new Chinese "
        "leadership, among them Xi Jinping and Li Keqiang."
    )
    assert contacts(text, "2012-08-09") == ["meeting occurred 2012-08-02: kim-jong-un | wang-jiarui"]


def test_who_left_without_having_had_a_meeting_had_none() -> None:
    text = "Song Tao met Ri Su Yong on Monday and left without having had a meeting with Kim Jong Un."
    assert "meeting denied 2017-11-20: kim-jong-un | song-tao" in contacts(text, "2017-11-22")
