"""Condolences at an embassy, credentials and the talk after them, parades of the other country."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "words",
    [
        "북한대사관에 들러 조의를 표했다",
        "베이징 주재 북한대사관에서 조문했다",
        "주중 북한대사관에 찾아가 애도의 뜻을 표했다",
        "북한대사관을 찾아 조의를 표했다",
    ],
)
def test_who_mourns_at_an_embassy_calls_on_it(words: str) -> None:
    assert contacts(f"리커창 부총리는 21일 {words}.", "2011-12-22") == ["ceremony occurred 2011-12-21:  | li-keqiang"]


def test_who_mourns_elsewhere_meets_nobody() -> None:
    assert not contacts("리커창 부총리는 21일 북한 지도자의 서거에 조의를 표했다.", "2011-12-22")


def test_credentials_and_the_talk_after_them_are_one_meeting() -> None:
    text = (
        "김영남 위원장은 3일 류홍재 중화인민공화국 특명전권대사로부터 신임장을 받았다.\n\n"
        "여기에는 김형준 외무성 부상이 참가하였다.\n\n김영남 위원장은 신임장을 받은 다음 류홍재대사와 담화를 하였다."
    )
    told = ["meeting occurred 2010-04-03: kim-yong-nam kim-hyong-jun | liu-hongcai"]
    assert contacts(text, "2010-04-04") == told


def test_credentials_alone_are_a_ceremony() -> None:
    text = "류홍차이 중국대사가 3일 김영남 위원장에게 신임장을 제출했다."
    assert contacts(text, "2010-04-04") == ["ceremony occurred 2010-04-03: kim-yong-nam | liu-hongcai"]


def test_a_guest_at_a_parade_is_among_the_hosts() -> None:
    text = "중국의 리훙중 부위원장은 26일 평양에 도착했다. 리 부위원장은 27일 열병식에 참가했다."
    assert "ceremony occurred 2023-07-27:  | li-hongzhong" in contacts(text, "2023-07-29")


def test_who_mourns_at_an_altar_told_of_before_calls_on_that_embassy() -> None:
    text = (
        "원자바오 총리가 21일 베이징 주재 북한대사관을 찾아 조의를 표했다.\n\n"
        "시진핑 부주석은 20일 빈소에서 고개를 숙였다. 시 부주석은 박명호 공사에게 위로의 말을 전했다고 말했다."
    )
    assert "ceremony occurred 2011-12-20: pak-myong-ho | xi-jinping" in contacts(text, "2011-12-22")
