"""Who was there besides the principals: hosts who only speak, lists line by line, those who travel along."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-20"


def test_who_only_speaks_at_a_reception_was_there() -> None:
    text = "중국대사관이 11일 평양에서 연회를 열었다. 왕야쥔 대사가 축사를 했고 김성남 부장과 박명호 부상이 참석했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: kim-song-nam pak-myong-ho | wang-yajun"]


def test_a_line_lists_those_of_a_side() -> None:
    text = (
        "최선희 외무상과 왕이 외교부장이 11일 회담했다. 참석자는 아래와 같다.\n\n"
        "북측: 박명호 부상, 리룡남 주중 북한대사\n\n중국 측: 왕야쥔 주북 중국대사"
    )
    assert contacts(text, DAY) == [
        "meeting occurred 2024-04-11: choe-son-hui pak-myong-ho ri-ryong-nam | wang-yi wang-yajun"
    ]


def test_who_left_with_the_leader_made_the_same_journey() -> None:
    text = (
        "김정은동지께서 중국을 방문하시기 위하여 7일 평양을 출발하시였다. 리설주녀사께서 함께 떠나시였다. "
        "리용호 외무상이 뒤따라갔다."
    )
    assert contacts(text, "2019-01-09") == ["visit occurred 2019-01-07: kim-jong-un ri-sol-ju ri-yong-ho | "]


def test_a_verb_of_coming_out_to_it_says_who_was_there() -> None:
    text = "김영일 총리가 18일 베이징에서 열린 개막식에 참가했다. 원자바오 총리가 개막식에 나와 개막을 선포했다."
    assert contacts(text, "2009-03-20") == ["ceremony occurred 2009-03-18: kim-yong-il-premier | wen-jiabao"]


def test_who_is_thanked_before_a_meal_is_not_at_it() -> None:
    text = (
        "김정은 위원장이 10일 리훙중 부위원장을 만났다. "
        "김 위원장은 친서를 보낸 시진핑 주석에게 사의를 표하고 리 부위원장을 위해 오찬을 마련했다."
    )
    assert not [line for line in contacts(text, DAY) if line.startswith("meeting") and "xi-jinping" in line]


def test_a_meal_that_nobody_is_said_to_have_missed_is_no_contact() -> None:
    text = "최룡해 상임위원장이 10일 왕야쥔 대사를 만났다. 만찬도 없었다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-10: choe-ryong-hae | wang-yajun"]


@pytest.mark.parametrize(
    "told",
    [
        "회담에는 김능오 위원장, 류명선 부부장 등 수행원들이 배석했다.",
        "회담에는 김능오동지, 류명선부부장을 비롯한 대표단 성원들이 참가하였다.",
        "여기에는 대표단 성원들인 김능오위원장, 류명선부부장과 중국주재 특명전권대사 지재룡이 참가하였다.",
        "수행원인 김능오 위원장과 류명선 부부장도 회담에 배석했다.",
        "김능오 위원장과 류명선 부부장이 함께 열차에 올랐다.",
        "이번 방중에는 김능오 위원장과 류명선 부부장이 따라나선 것으로 알려졌다.",
    ],
)
def test_whoever_is_named_as_of_the_suite_has_travelled(told: str) -> None:
    text = f"박태성 부위원장이 4일 베이징에 도착했다. 5일 왕이 부장이 박태성 부위원장과 회담했다.\n\n{told}"
    trips = [line for line in contacts(text, "2018-05-06") if line.startswith("visit")]
    assert trips == ["visit occurred 2018-05-04: pak-thae-song kim-nung-o ryu-myong-son | "]


def test_whom_a_visitor_has_taken_along_need_not_be_at_his_talks() -> None:
    text = (
        "쑹타오 부장이 5일 평양에 도착했다.\n\n"
        "궈예저우 부부장 등을 대동한 쑹 부장은 이날 오후 리수용 부위원장과 회담했다."
    )
    assert contacts(text, "2018-05-06") == [
        "visit occurred 2018-05-05:  | song-tao guo-yezhou",
        "meeting occurred 2018-05-05: ri-su-yong | song-tao",
    ]


@pytest.mark.parametrize("open_", ["동행했는지도 확인되지 않았다", "동승했을 가능성도 점쳐진다"])
def test_whose_company_is_left_open_has_not_travelled(open_: str) -> None:
    text = f"김정일 국방위원장이 3일 중국에 도착했다.\n\n3남 김정은이 {open_}."
    assert contacts(text, "2010-05-06") == ["visit occurred 2010-05-03: kim-jong-il | "]


def test_whom_a_host_quotes_is_not_there() -> None:
    text = (
        "박태성 부위원장이 이끄는 참관단이 4일 베이징에 도착했다.\n\n"
        "시진핑 주석은 “위원장 전원이 참가한 참관단이 온 것은 김정은 위원장과 이룬 합의에 따른 것”이라고 밝혔다."
    )
    assert contacts(text, "2018-05-06") == ["visit occurred 2018-05-04: pak-thae-song | "]


def test_guests_of_many_countries_are_not_the_guest_told_of() -> None:
    text = (
        "양상쿤 국가주석이 13일 평양에서 김일성 주석을 만났다.\n\n"
        "생일행사에 참석하기 위해 시아누크 의장을 비롯한 각국 축하사절이 속속 평양에 도착하고 있다."
    )
    assert contacts(text, "1992-04-14") == ["meeting occurred 1992-04-13: kim-il-sung | yang-shangkun"]


def test_the_day_of_an_anniversary_in_brackets_is_not_that_day() -> None:
    text = (
        "양상쿤 국가주석이 13일 평양에서 김일성 주석을 만났다.\n\n"
        "친서는 80회 생일(15일)을 축하하는 내용이다.\n\n"
        "김정일 비서도 배석한 이날 면담은 따뜻한 분위기 속에 진행됐다."
    )
    assert contacts(text, "1992-04-14")[0] == "meeting occurred 1992-04-13: kim-il-sung kim-jong-il | yang-shangkun"


@pytest.mark.parametrize(
    "there",
    [
        "연회에는 수행원들이 함께 초대되였다.",
        "연회에는 수행간부들도 참가하였다.",
        "수행원들과 일군들이 연회에 참석하였다.",
    ],
)
def test_a_suite_told_to_be_there_is_whom_the_article_names_as_of_it(there: str) -> None:
    text = (
        "김정은동지께서 25일 베이징에 도착하시였다. 방문에는 최룡해동지, 리수용동지가 수행하였다.\n\n"
        f"습근평동지는 26일 저녁 김정은동지를 위하여 연회를 차리였다. {there} 중국측에서는 왕의동지가 참가하였다."
    )
    met = "meeting occurred 2018-03-26: kim-jong-un choe-ryong-hae ri-su-yong | xi-jinping wang-yi"
    assert [told for told in contacts(text, "2018-03-28") if told.startswith("meeting")] == [met]
