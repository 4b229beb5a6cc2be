"""What stands beside a contact in Korean reports and is none: talk of the dead, signs, press rooms, other partners."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2019-05-23"


@pytest.mark.parametrize(
    "text",
    [
        "최선희 외무상 방중 관련 움직임도 선양에서 잇따라 목격되고 있다.",
        "왕이 중국 외교부장은 22일 외교부 청사 기자회견에서 최선희 북한 외무상에 대한 질문을 받았다.",
        "최선희 북한 외무상은 지금 평양에 있다. 사과와 배가 주로 들어오고있다.",
    ],
    ids=["signs of a trip", "a press conference", "goods that come in"],
)
def test_what_only_resembles_a_contact_is_none(text: str) -> None:
    assert contacts(text, DAY) == []


def test_who_has_died_is_not_called_by_an_office_that_he_had_not() -> None:
    text = "김위원장은 22일 리펑 중국 총리와 회담한다. 김일성주석 서거 이후 처음이다."
    assert contacts(text, DAY) == []


def test_a_call_with_somebody_else_is_not_with_who_was_met() -> None:
    text = "왕이 중국 외교부장은 22일 리룡남 북한대사를 만나 이야기를 나누고, 일본의 장관과 따로 통화를 했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-22: ri-ryong-nam | wang-yi"]


def test_words_of_mourning_are_no_parts_of_other_words() -> None:
    text = "22일 대표단을 맞이한 왕이 외교부장은 최선희 외무상과 회담을 하고 경제협조문제를 토의하였다."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-22: choe-son-hui | wang-yi"]


def test_talks_at_which_something_is_only_expected_to_be_said_have_not_taken_place() -> None:
    told = "최선희 외무상은 25일 왕이 중국 외교부장을 만날 예정이다. "
    told += "왕 부장을 만난 자리에서 가을에 평양을 찾아 달라는 메시지를 전달할 것으로 알려졌다."
    assert not any("occurred" in each for each in contacts(told, DAY))


def test_next_year_is_when_what_they_plan_is() -> None:
    text = "왕이 중국 외교부장은 22일 박명호 북한 부상과 만나 내년 수교 기념 사업을 논의했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-22: pak-myong-ho | wang-yi"]


def test_a_meeting_that_took_place_is_in_doubt_no_more() -> None:
    text = "김정은 위원장이 22일 쑹타오 중국 대외연락부장을 만났다. "
    text += "20일 평양에 들어간 쑹 부장은 김 위원장과의 면담 여부로 눈길을 끌었다."
    assert [told for told in contacts(text, DAY) if "hypothetical" in told] == []


def test_who_acts_in_quoted_words_writes_no_letter() -> None:
    text = "김정은 위원장은 22일 시진핑 주석에게 “후진타오 동지가 쾌차하기를 바란다”는 편지를 보냈다."
    assert contacts(text, DAY) == ["message occurred 2019-05-22: kim-jong-un | xi-jinping"]


def test_who_hands_over_a_letter_that_was_told_has_not_written_it() -> None:
    text = "김정은 위원장이 시진핑 주석에게 친서를 보냈다.\n\n리룡남 대사는 22일 쑹타오 부장을 만나 친서를 전달했다."
    assert [told.split(" ", 1)[0] for told in contacts(text, DAY)].count("message") == 1


def test_a_house_called_at_in_a_headline_is_no_country() -> None:
    told = contacts("김정은 위원장, 새벽에 중국대사관 찾아 위로\n\n김정은 위원장이 22일 애도를 표했다.", DAY)
    assert not any(each.startswith("visit") for each in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "김덕훈 총리는 22일 베이징에서 리창 총리와 회담, 경제 문제를 다뤘다.",
            "meeting occurred 2019-05-22: kim-tok-hun | li-qiang",
        ),
        (
            "왕이 중국 외교부장이 연 송년회에 22일 리룡남 북한대사가 참석했다.",
            "meeting occurred 2019-05-22: ri-ryong-nam | wang-yi",
        ),
        (
            "조선인민군 친선대표단(단장 박영식 대장) 일행이 22일 베이징에 도착했다.",
            "visit occurred 2019-05-22: pak-yong-sik | ",
        ),
    ],
    ids=["no verb behind talks", "a party at the end of the year", "the chief in brackets"],
)
def test_contacts_in_the_words_of_agencies(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


def test_names_of_two_syllables_and_names_that_begin_like_nouns_have_local_offices() -> None:
    text = "런쉐 랴오닝성 서기와 평안북도 인민위원회 방문철 부위원장은 22일 단둥에서 만났다."
    assert people(text) == {"ren-xue": "CN", "pang-mun-chol": "KP"}


def test_who_was_met_is_not_said_to_be_at_the_dinner_of_an_embassy() -> None:
    text = "최선희 북한 외무상은 22일 왕이 부장과 만난 뒤 주중 북한 대사관이 베푼 오찬에 참석했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-05-22: choe-son-hui | wang-yi"]
