"""Who was there besides the principals: hosts who only speak, lists line by line, those who travel along."""

from __future__ import annotations

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
