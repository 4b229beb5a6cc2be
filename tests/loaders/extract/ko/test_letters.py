"""Messages of Korean articles: who writes, who answers, several who write together."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2020-10-15"


def test_an_answer_is_a_message_of_its_own() -> None:
    text = "시진핑 주석이 10일 김정은 위원장에게 축전을 보낸 데 대해 김 위원장이 14일 답전을 보냈다."
    days = sorted(line.split(":")[0] for line in contacts(text, DAY))
    assert days == ["message occurred 2020-10-10", "message occurred 2020-10-14"]


def test_who_receives_may_have_a_title_behind_the_name() -> None:
    text = "왕이 부장은 시진핑 주석의 친서를 김정은 국무위원장에게 전달할 것으로 보인다."
    assert contacts(text, DAY) == ["message hypothetical -: kim-jong-un | xi-jinping"]


def test_two_may_write_together() -> None:
    text = "시진핑 총서기와 리커창 총리가 10일 김정은 위원장에게 축전을 보냈다."
    assert contacts(text, DAY) == ["message occurred 2020-10-10: kim-jong-un | xi-jinping li-keqiang"]


def test_who_is_thanked_for_a_letter_wrote_it() -> None:
    text = "시진핑 주석은 10일 김정은 위원장에게 축전을 보냈다. 김 위원장은 축전을 보내준 시 주석에게 사의를 표했다."
    assert contacts(text, DAY) == ["message occurred 2020-10-10: kim-jong-un | xi-jinping"]


def test_a_later_sentence_may_give_the_day_of_a_message() -> None:
    text = "시진핑 주석이 김정은 위원장에게 꽃바구니를 보냈다. 꽃바구니는 9일 리진쥔 대사가 외무성에 전달했다."
    assert contacts(text, DAY)[0] == "message occurred 2020-10-09: kim-jong-un | xi-jinping"


def test_a_second_letter_goes_between_the_same_two() -> None:
    text = "후진타오 주석은 12일 김정은 부위원장에게 축전을 보냈다. 앞서 10일에는 조전을 보냈다."
    days = sorted(line.split(":")[0] for line in contacts(text, DAY))
    assert days == ["message occurred 2020-10-10", "message occurred 2020-10-12"]


def test_who_was_chosen_is_named_behind_the_office() -> None:
    text = "내각총리 김덕훈은 중화인민공화국 국무원 총리로 선거된 리강에게 12일 축전을 보내였다."
    assert contacts(text, "2023-03-13") == ["message occurred 2023-03-12: kim-tok-hun | li-qiang"]


def test_a_letter_may_be_sent_before_its_noun() -> None:
    text = "김정은 위원장은 지난 12일 시진핑 주석에게 보낸 답전에서 사의를 표한 뒤 친선을 강조했다."
    assert contacts(text, DAY) == ["message occurred 2020-10-12: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "handed",
    [
        "왕 부장은 시진핑 주석의 친서를 전달했다.",
        "시진핑 주석의 구두친서도 전달됐다.",
        '통신은 "왕 부장이 시진핑 주석의 친서를 전했다"고 보도했다.',
    ],
)
def test_a_letter_goes_to_whom_its_bearer_met(handed: str) -> None:
    text = f"김정은 위원장이 10일 왕이 외교부장을 만났다. {handed}"
    assert "message occurred 2020-10-10: kim-jong-un | xi-jinping" in contacts(text, DAY)


def test_each_writes_to_his_own() -> None:
    text = "시진핑 주석은 10일 김정은 위원장에게 답전을 보냈으며 리커창 총리는 김덕훈 총리에게 답전을 보냈다."
    assert sorted(contacts(text, DAY)) == [
        "message occurred 2020-10-10: kim-jong-un | xi-jinping",
        "message occurred 2020-10-10: kim-tok-hun | li-keqiang",
    ]


def test_handing_over_what_was_sent_is_no_second_message() -> None:
    text = (
        "시진핑 주석은 10일 김정은 위원장에게 축전을 보냈다. "
        "리진쥔 대사는 이날 부상 리길성을 만나 시 주석의 축전을 전달했다."
    )
    messages = [line for line in contacts(text, DAY) if line.startswith("message")]
    assert messages == ["message occurred 2020-10-10: kim-jong-un | xi-jinping"]


def test_a_letter_in_ones_own_hand() -> None:
    text = "최룡해 특사는 12일 시진핑 주석을 만나 김정은 위원장의 친필 서신을 전달했다."
    assert "message occurred 2020-10-12: kim-jong-un | xi-jinping" in contacts(text, DAY)


def test_a_letter_goes_to_whom_its_bearer_met_last() -> None:
    text = "24일 오전 판창룽 부주석을 접견한 최룡해 총정치국장은 시진핑 주석을 만나 김정은 제1위원장의 친서를 전달했다."
    messages = [line for line in contacts(text, "2013-05-25") if line.startswith("message")]
    assert messages == ["message occurred 2013-05-24: kim-jong-un | xi-jinping"]


def test_letters_printed_in_full_are_those_of_who_signs_them_on_the_day_beside_the_name() -> None:
    text = (
        "축전을 보내였다\n\n주체108(2019)년 10월 3일 로동신문\n\n베이징\n중화인민공화국 주석\n습 근 평 동지\n\n"
        "나는 당신에게 따뜻한 인사를 보냅니다.\n\n국무위원회 위원장\n김 정 은\n\n주체108(2019)년 10월 1일 평양\n\n"
        "중화인민공화국 국무원 총리\n리 극 강 동지\n\n나는 당신에게 축하를 보냅니다.\n\n내각총리\n김 재 룡\n\n"
        "주체108(2019)년 10월 2일\n평 양\n"
    )
    assert contacts(text, "2019-10-03") == [
        "message occurred 2019-10-01: kim-jong-un | xi-jinping",
        "message occurred 2019-10-02: kim-jae-ryong | li-keqiang",
    ]


@pytest.mark.parametrize("behind", ["전날 보낸 축전에서", "14일자 축전에서"])
def test_a_letter_is_dated_where_it_is_quoted(behind: str) -> None:
    text = f"시진핑 주석이 김정은 위원장에게 축전을 보냈다.\n\n시 주석은 {behind} 친선을 강조했다."
    assert contacts(text, DAY) == ["message occurred 2020-10-14: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("words", ["양국 정상의 친서가 교환됐다", "쌍방의 친서가 서로 전달됐다"])
def test_envoys_hand_over_what_others_wrote(words: str) -> None:
    text = (
        f"김정은 위원장과 시진핑 주석이 친서를 주고받았다.\n\n리룡남 대사가 12일 쑹타오 부장을 만난 자리에서 {words}."
    )
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2020-10-12: ri-ryong-nam | song-tao",
        "message occurred 2020-10-12: kim-jong-un | xi-jinping",
    ]


def test_a_letter_in_the_name_of_a_body_is_not_of_who_brings_it() -> None:
    text = "리룡남 대사는 5일 체육총국 간부들을 만나 조선올림픽위원회 명의의 편지를 전달했다. 쑹타오 부장도 왔다."
    assert not any(line.startswith("message") for line in contacts(text, DAY))


def test_a_letter_handed_over_at_talks_is_of_their_day() -> None:
    text = (
        "류훙차이 대사가 김영일 비서를 면담하고 후진타오 주석의 친서를 전달했다.\n\n"
        "대변인은 “류 대사가 14일 김 비서와 만나 의견을 나눴다”고 말했다."
    )
    assert any(line.startswith("message occurred 2012-08-14") for line in contacts(text, "2012-08-20"))


@pytest.mark.parametrize(
    "words",
    [
        "시진핑 주석 명의의 축전을 김정은 위원장이 9일 받았다.",
        "시진핑 주석의 축전을 9일 받은 김정은 위원장은 사의를 표했다.",
        "시진핑 주석이 9일 보내온 축전을 김정은 위원장이 받았다.",
        "김정은 위원장 앞으로 시진핑 주석의 축전이 9일 도착했다.",
        "시진핑 주석이 김정은 위원장의 생일을 맞아 9일 축전을 보냈다.",
        "김정은 위원장과 시진핑 주석 사이에 9일 축전이 오갔다.",
        "시진핑 주석은 김정은 위원장의 축전에 9일 답전을 보냈다.",
    ],
)
def test_a_letter_has_its_sender_and_recipient_however_it_is_told(words: str) -> None:
    assert contacts(words, DAY) == ["message occurred 2020-10-09: kim-jong-un | xi-jinping"]


def test_nobody_of_a_third_country_hands_on_what_he_receives() -> None:
    text = "김정은 위원장이 보낸 친서를 트럼프 대통령이 받았다. 시진핑 주석은 말이 없었다."
    assert not contacts(text, DAY)


def test_a_letter_spoken_of_again_is_the_one_told_and_gives_its_day() -> None:
    text = (
        "쑹타오 부장은 시진핑 주석의 친서를 김정은 위원장에게 전했다. 쑹 부장은 17일 김 위원장을 만나 이 친서를 건넸다."
    )
    assert contacts(text, "2018-04-20") == [
        "message occurred 2018-04-17: kim-jong-un | xi-jinping",
        "meeting occurred 2018-04-17: kim-jong-un | song-tao",
    ]


@pytest.mark.parametrize("signed", ["김 정 은", "김  정  은", "김   정   은"])
@pytest.mark.parametrize("reader", ["습 근 평 동 지", "습  근  평  동  지"])
def test_a_printed_letter_may_space_its_names(signed: str, reader: str) -> None:
    text = (
        f"중국공산당 중앙위원회 총서기\n{reader}\n\n나는 건강을 축원합니다.\n\n"
        f"조선로동당 총비서\n{signed}\n주체110(2021)년 7월 1일 평양"
    )
    assert contacts(text) == ["message occurred 2021-07-01: kim-jong-un | xi-jinping"]
