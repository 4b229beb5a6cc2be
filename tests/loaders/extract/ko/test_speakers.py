"""Who only speaks of a contact in a Korean article takes no part in it; what is only said to be done is none."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2019-06-25"


def test_a_spokesman_is_at_nothing_that_he_speaks_of() -> None:
    text = (
        "시진핑 주석이 20일 평양에 도착했다.\n\n"
        "루캉 중국 외교부 대변인은 왕이 부장이 시 주석을 수행한다고 확인했다. "
        "루 대변인은 “수행원 명단은 이미 공개했다”고만 답했다."
    )
    assert not any("lu-kang" in told for told in contacts(text, DAY))


@pytest.mark.parametrize("says", ["못 박았다", "귀띔했다", "회고하였다", "자랑했다", "선을 그었다"])
def test_any_verb_behind_a_quotation_is_one_of_saying(says: str) -> None:
    text = f"리진쥔 대사는 6월 20일 시진핑 주석이 평양을 찾았다고 {says}."
    assert contacts(text, DAY) == ["visit occurred 2019-06-20:  | xi-jinping"]


def test_who_goes_on_to_thank_has_not_made_the_journey_that_he_praises() -> None:
    text = "리진군대사는 지난해 6월 습근평총서기동지께서 조선을 방문하신것은 뜻깊은 계기라고 하면서 사의를 표하였다."
    assert contacts(text, "2020-06-25") == ["visit occurred 2019-06:  | xi-jinping"]


@pytest.mark.parametrize(
    "told",
    [
        "왕동명동지는 부임을 축하하면서 3월 습근평총서기와 김정은총비서께서 친서를 교환하신것은 뜻깊다고 말하였다.",
        "왕동명 부위원장은 지난 3월 습근평 총서기와 김정은 총비서가 서로 친서를 보낸 사실을 꺼내며 기쁘다고 밝혔다.",
    ],
)
def test_who_recalls_an_exchange_of_letters_has_written_none(told: str) -> None:
    assert contacts(told, DAY) == ["message occurred 2019-03: kim-jong-un | xi-jinping"]


def test_what_both_countries_are_to_hold_is_no_contact() -> None:
    text = (
        "리진쥔 대사는 시진핑 주석과 김정은 위원장의 상봉을 꺼내면서, "
        "중국은 조선과 함께 두 지도자의 합의를 이행해 기념행사를 훌륭히 치러 나갈 것이라고 밝혔다."
    )
    assert not any(told.startswith("ceremony") for told in contacts(text, DAY))


def test_officials_seen_off_beside_nobody_named_have_met_nobody() -> None:
    text = (
        "김성남 부장을 단장으로 하는 당대표단이 20일 중국을 방문하기 위해 평양을 떠났다.\n\n"
        "비행장에서 류명선 부부장과 중국대사관 성원들이 대표단을 전송하였다."
    )
    assert contacts(text, DAY) == ["visit occurred 2019-06-20: kim-song-nam | "]


def test_what_others_went_on_to_report_is_denied_with_the_report() -> None:
    text = (
        "김정은이 몰래 중국을 방문해 시진핑 주석을 만났다는 외신 보도를 중국 정부가 부인했다.\n\n"
        "앞서 한 일본 신문은 김정은이 18일쯤 베이징에 도착해 시 주석과 회담했으며 왕이 부장이 배석했다고 21일 보도했다."
    )
    assert contacts(text, DAY) == [
        "visit denied 2019-06-18: kim-jong-un | ",
        "meeting denied 2019-06-18: kim-jong-un | xi-jinping wang-yi",
    ]


def test_the_tail_of_a_long_foreign_name_is_no_chinese_name() -> None:
    assert people("내각 부수상 까를로쓰 뻬레스 루이스동지가 참가하였다.") == {}
    assert [*people("박의춘 외무상, 신임 온두라스·잠비아 대사 면담")] == ["pak-ui-chun"]


def test_the_day_of_the_report_is_not_that_of_a_note_with_a_day() -> None:
    text = "○ 김영일 외무성 부상, 6.20 베이징에서 우다웨이 中 외교부 부부장과 회담(6.21, 신화)\n - 문제 협의 여부 주목"
    assert contacts(text, "2009-06-25") == ["meeting occurred 2009-06-20: kim-yong-il | wu-dawei"]


def test_a_journey_given_as_a_reason_has_its_own_tense() -> None:
    text = "김정은 위원장이 올해 두 차례나 중국을 찾은 만큼 시진핑 주석이 답방할 것이라는 관측이 많았다."
    assert "visit occurred 2019: kim-jong-un | " in contacts(text, DAY)


def test_what_a_spokesman_quotes_as_done_is_news() -> None:
    text = (
        "우다웨이 특별대표가 30일 베이징으로 돌아갔다.\n\n"
        "훙레이 중국 외교부 대변인은 “우다웨이 대표가 북한을 방문했다”면서 "
        "“김계관 제1부상, 리용호 부상과 6자회담 재개를 두고 대화를 나눴다”고 밝혔다."
    )
    met = "meeting occurred 2013-08: kim-kye-gwan ri-yong-ho | wu-dawei"
    assert any(told.startswith(met[:18]) and told.endswith(met[27:]) for told in contacts(text, "2013-08-31"))


def test_what_the_leaders_achieved_is_a_matter_of_the_talks() -> None:
    text = (
        "리길성부상과 라조휘부부장사이의 회담이 10일 베이징에서 진행되였다.\n\n"
        "회담에서 쌍방은 김정은동지와 습근평총서기동지께서 이룩하신 공동인식을 관철하기 위한 문제들을 토의하였다."
    )
    assert contacts(text, "2019-12-11") == ["meeting occurred 2019-12-10: ri-kil-song | luo-zhaohui"]


def test_those_who_talk_and_sign_have_met_once() -> None:
    text = "멍젠주 부장이 24일 베이징에서 리명수 부장과 회담을 가졌다.\n\n회담이 끝난 뒤 양측은 협력협의에 서명했다."
    assert contacts(text, "2012-07-24") == ["meeting occurred 2012-07-24: ri-myong-su | meng-jianzhu"]


def test_whose_guest_dines_at_his_embassy_is_there() -> None:
    text = "김정일 국방위원장이 5일 완융샹 중국대사의 초청으로 중국대사관을 찾아 만찬을 함께했다."
    assert contacts(text, "2000-03-06") == ["meeting occurred 2000-03-05: kim-jong-il | wan-yongxiang"]


def test_a_headline_that_asks_tells_of_nothing_done() -> None:
    assert not any(
        "occurred" in told for told in contacts("김정은, 9월 베이징 열병식 갈까…초청 여부 관심\n\n중국", DAY)
    )
