"""What others report and nobody confirms is hypothetical, however it is said; a detail unconfirmed changes nothing; our
words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

ENGLISH = (
    "Media reports said that Kim Jong Il, the leader of North Korea, set out on a secret visit to China on Sunday. "
)
KOREAN = "연합뉴스는 베이징 소식통을 인용해 김정일 북한 국방위원장이 18일 특별열차로 중국에 들어갔다고 보도했다. "
CHINESE = "韩联社援引北京消息人士的话报道，朝鲜领导人金正日18日乘专列进入中国。"


@pytest.mark.parametrize(
    "said",
    [
        "There was no official confirmation of the visit.",
        "No confirmation came from Beijing.",
        "Officials in Beijing would not confirm the visit.",
        "Chinese officials declined to confirm or deny that Kim was in the country.",
        "The visit has yet to be confirmed by either side.",
        "The reports have not been verified.",
        "Seoul was unable to verify the reports.",
        "It was not immediately possible to confirm the report.",
        "A foreign ministry spokesman said he had not heard of any such visit.",
        "Official confirmation of the trip is still outstanding.",
        "China's foreign ministry neither confirmed nor denied the visit.",
        "Its aim was said to be aid for the North. There was no confirmation of the visit from officials in Beijing.",
    ],
)
def test_what_nobody_confirms_in_english(said: str) -> None:
    assert contacts(ENGLISH + said, "2004-04-19") == ["visit hypothetical 2004-04-18: kim-jong-il | "]


@pytest.mark.parametrize(
    "said",
    [
        "The Chinese Foreign Ministry declined to comment on the report.",
        "Officials would not confirm the amount of aid.",
        "China has not confirmed the nuclear test.",
    ],
)
def test_what_is_not_said_of_the_report_leaves_it(said: str) -> None:
    assert contacts(ENGLISH + said, "2004-04-19") == ["visit occurred 2004-04-18: kim-jong-il | "]


@pytest.mark.parametrize(
    "said",
    [
        "중국 당국은 방중 사실을 확인해 주지 않았다.",
        "중국 외교부 대변인은 아는 바 없다고 말했다.",
        "정부 당국자는 확인할 수 없다고 밝혔다.",
        "아직 공식 확인은 없다.",
        "북중 양국은 방문 사실을 공식 확인하지 않고 있다.",
        "방중설의 진위는 파악되지 않았다.",
        "중국측은 확인을 거부했다.",
    ],
)
def test_what_nobody_confirms_in_korean(said: str) -> None:
    assert contacts(KOREAN + said, "2004-04-19") == ["visit hypothetical 2004-04-18: kim-jong-il | "]


@pytest.mark.parametrize(
    "said", ["该消息尚未得到证实。", "这一报道的真实性无法核实。", "访问尚待官方证实。", "中方未予证实。"]
)
def test_what_nobody_confirms_in_chinese(said: str) -> None:
    assert contacts(CHINESE + said, "2004-04-19") == ["visit hypothetical 2004-04-18: kim-jong-il | "]
