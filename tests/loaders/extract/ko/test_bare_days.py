"""Days that a Korean sentence names without their month: of the date before them, or of the story."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-05-10"
MET = "왕이 중국 외교부장은 3일 리용호 북한 외무상과 회담했다."


@pytest.mark.parametrize(
    "before",
    [
        "1961년 7월 11일 체결된 조약을 언급하며 ",
        "오는 6월 12일 북미정상회담을 앞두고 ",
        "지난 4월 27일 남북정상회담 결과를 공유하기 위해 ",
        "4월 20일 노동당 전원회의에서 새 노선이 채택된 뒤 ",
        "10월 6일 수교 기념일을 맞아 교류를 늘리기로 한 가운데 ",
        "1949년 10월 6일 수교한 북한과 중국의 관계가 회복되는 가운데 ",
        "3월 말 북중정상회담의 후속 조치로 ",
        "2016년 5월 7차 당대회에서 외무상에 오른 리용호와 관련해 ",
        "2018년 4월 27일 채택된 판문점 선언을 환영하며 ",
        "2013년 3월 취임한 ",
    ],
)
def test_a_bare_day_behind_the_date_of_an_occasion_is_of_the_story(before: str) -> None:
    assert contacts(before + MET, DAY) == ["meeting occurred 2018-05-03: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2000년 5월 29일 베이징을 찾은 김정일은 30일 장쩌민과 회담하고 31일 귀국했다.",
            [
                "visit occurred 2000-05-29/2000-05-31: kim-jong-il | ",
                "meeting occurred 2000-05-30: kim-jong-il | jiang-zemin",
            ],
        ),
        (
            "왕이 중국 외교부장은 4월 30일 평양에 도착해 1일 리용호 북한 외무상과 회담했다.",
            ["visit occurred 2018-04-30:  | wang-yi", "meeting occurred 2018-05-01: ri-yong-ho | wang-yi"],
        ),
        (
            "김정은 위원장은 3월 25~28일 방중했다. 26일에는 시진핑 주석과 회담했다.",
            [
                "visit occurred 2018-03-25/2018-03-28: kim-jong-un | ",
                "meeting occurred 2018-03-26: kim-jong-un | xi-jinping",
            ],
        ),
        (
            "왕이 중국 외교부장은 2~3일 북한을 방문했으며 방북 이틀째에 리용호 외무상과 회담했다.",
            ["visit occurred 2018-05-02/2018-05-03:  | wang-yi", "meeting occurred 2018-05-03: ri-yong-ho | wang-yi"],
        ),
    ],
)
def test_a_bare_day_goes_on_with_a_journey(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_who_did_something_at_his_talks_with_somebody_talked_with_him() -> None:
    text = "왕이 중국 외교부장은 리용호 북한 외무상과의 회담에서 {}. 회담은 3일 열렸다."
    told = ["meeting occurred 2018-05-03: ri-yong-ho | wang-yi"]
    assert contacts(text.format("지난달 27일 남북정상회담을 지지했다"), DAY) == told
    assert contacts(text.format("지난 4월 채택된 선언을 꺼내 들었다"), DAY) == told
    assert contacts(text.format("빠졌다"), DAY) == []
