"""A sentence that says of what was told before that it did not come about, or that reports of it are wrong."""

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-03-23"


@pytest.mark.parametrize(
    "fate",
    [
        "그러나 회담은 막판에 무산됐다.",
        "이 일정은 돌연 취소됐다.",
        "하지만 북한의 거절로 성사되지 않았다.",
        "그러나 두 사람의 회담은 열리지 않았다.",
    ],
)
def test_a_plan_called_off_is_one_denied_contact_on_its_day(fate: str) -> None:
    told = "왕이 중국 외교부장은 21일 최선희 북한 외무상과 회담할 예정이었다. "
    assert contacts(told + fate, DAY) == ["meeting denied 2024-03-21: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "denial",
    ["중국 외교부는 이를 부인했다.", "대변인은 “그런 방문은 없었다”고 말했다.", "보도는 사실이 아닌 오보였다."],
)
def test_what_others_report_is_denied_by_the_next_sentence(denial: str) -> None:
    told = "일본 신문은 왕이 중국 외교부장이 20일 평양을 방문했다고 보도했다. "
    assert contacts(told + denial, DAY) == ["visit denied 2024-03-20:  | wang-yi"]


def test_a_denial_of_something_else_leaves_it() -> None:
    told = "왕이 중국 외교부장이 20일 평양을 방문했다고 한 매체가 보도했다. 대변인은 원유를 지원한다는 보도를 부인했다."
    assert contacts(told, DAY) == ["visit occurred 2024-03-20:  | wang-yi"]


def test_what_is_only_supposed_to_have_failed_has_not() -> None:
    told = "왕이 중국 외교부장은 25일 최선희 북한 외무상과 회담할 예정이다. 회담이 무산된다면 파장이 클 것이다."
    assert contacts(told, DAY) == ["meeting planned 2024-03-25: choe-son-hui | wang-yi"]


def test_whom_a_visitor_did_not_meet_is_the_one_named() -> None:
    told = "류젠차오 중국 공산당 대외연락부장이 20일 평양에 도착했다. 김정은 위원장은 그를 만나지 않았다."
    assert contacts(told, DAY)[1] == "meeting denied 2024-03: kim-jong-un | liu-jianchao"


def test_what_was_planned_only_measures_what_happened() -> None:
    text = "왕이 중국 외교부장은 21일 최선희 북한 외무상과 만나 예정된 시간을 넘겨 대화했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-03-21: choe-son-hui | wang-yi"]


def test_who_was_expected_to_meet_and_did_not_has_not_met_and_met_another_that_day() -> None:
    text = "김성남 부장은 20일 왕이 부장을 만날 것으로 예상됐으나 만나지 못했다. 이날 류젠차오 부장을 만났다."
    assert contacts(text, "2024-01-21") == [
        "meeting denied 2024-01-20: kim-song-nam | wang-yi",
        "meeting occurred 2024-01-20: kim-song-nam | liu-jianchao",
    ]


def test_whom_somebody_did_not_meet_says_nothing_of_whom_he_may_have_met() -> None:
    text = "우다웨이 대표는 리용호 부상과 만났을 것으로 보이지만, 김정은 제1비서는 만나지 못했다고 소식통은 전했다."
    assert {line.split()[1] for line in contacts(text, "2016-02-05")} == {"hypothetical", "denied"}


def test_talks_that_are_put_off_are_not_held() -> None:
    text = "20일로 예정됐던 최선희 외무상과 왕이 부장의 회담이 미뤄졌다."
    assert [line.split()[1] for line in contacts(text, "2024-01-21")] == ["denied"]
