"""Calls at an embassy."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2011-12-24"


def test_talks_with_the_ambassador_are_the_call_at_the_embassy() -> None:
    text = "양제츠 외교부장이 22일 중국 주재 북한대사관을 찾아 조의를 표하고 지재룡 대사와 담화했다."
    assert contacts(text, DAY) == ["meeting occurred 2011-12-22: ji-jae-ryong | yang-jiechi"]


def test_a_sentence_may_go_on_with_whom_the_callers_met() -> None:
    text = (
        "왕자루이 부장이 22일 중국 주재 북한대사관을 찾아 애도의 뜻을 표했다. 류훙차이 대사가 함께 왔다. "
        "왕자루이 부장은 지재룡 주중 북한대사를 만나 위로의 말을 전했다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2011-12-22: ji-jae-ryong | wang-jiarui liu-hongcai"]


def test_talks_elsewhere_stay_talks_of_their_own() -> None:
    text = (
        "왕자루이 부장이 22일 중국 주재 북한대사관을 찾아 애도의 뜻을 표했다. "
        "양제츠 외교부장은 23일 외교부에서 지재룡 주중 북한대사를 만났다."
    )
    assert "meeting occurred 2011-12-23: ji-jae-ryong | yang-jiechi" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "중국 외교부는 “리용남 대사가 18일 훙레이 의전사 사장에게 국서 부본을 제정했다”고 밝혔다.",
            ["meeting occurred 2021-03-18: ri-ryong-nam | hong-lei"],
        ),
        (
            "왕야쥔 주조선중국특명전권대사가 18일 박명호 외무성 부상을 례방하였다.",
            ["meeting occurred 2021-03-18: pak-myong-ho | wang-yajun"],
        ),
    ],
)
def test_a_new_ambassador_hands_over_a_copy_and_pays_calls(text: str, told: list[str]) -> None:
    assert contacts(text, "2021-03-20") == told


@pytest.mark.parametrize(
    "named",
    [
        "단장인 류윈산 상무위원은 연설했다.",
        "대표단 단장 류윈산 상무위원은 연설했다.",
        "대표단 단장은 류윈산 상무위원이 맡았다.",
        "대표단을 이끈 류윈산 상무위원은 연설했다.",
    ],
)
def test_a_delegation_whose_leader_a_later_sentence_names(named: str) -> None:
    text = f"중국 공산당 대표단이 9일 평양에 도착했다. {named} 대표단은 10일 김정은 위원장을 만났다."
    assert contacts(text, "2015-10-12") == [
        "visit occurred 2015-10-09:  | liu-yunshan",
        "meeting occurred 2015-10-10: kim-jong-un | liu-yunshan",
    ]


def test_who_goes_along_to_an_embassy_has_called_there_and_made_no_journey() -> None:
    text = (
        "김정일 위원장이 5일 평양 주재 중국대사관을 방문해 류샤오밍 중국대사와 환담했다. "
        "이날 김 위원장의 중국대사관 방문에는 김기남 비서와 강석주 제1부상이 수행했다."
    )
    assert contacts(text, "2007-03-06") == [
        "meeting occurred 2007-03-05: kim-jong-il kim-ki-nam kang-sok-ju | liu-xiaoming"
    ]


def test_credentials_are_received_by_another_word_for_them() -> None:
    text = "김영남 위원장은 30일 만수대의사당에서 리진쥔 중국 신임대사의 국서를 접수하였다."
    assert contacts(text, "2015-03-31") == ["ceremony occurred 2015-03-30: kim-yong-nam | li-jinjun"]
