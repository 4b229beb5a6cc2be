"""Journeys of before that a Korean sentence only speaks of, beside the meeting that it tells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2011-06-20"
NORTH = "최태복비서가 18일 만수대의사당에서 리원조조직부장을 만나 담화하였다. "
SOUTH = "최태복 북한 노동당 비서가 18일 평양에서 리위안차오 중국 공산당 조직부장을 만났다. "
MET = "meeting occurred 2011-06-18: choe-thae-bok | li-yuanchao"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("그는 김정일동지의 중국방문으로 조중친선의 열기가 고조되고있다고 말하였다.", "-"),
        ("그는 얼마전에 있은 김정일총비서동지의 중화인민공화국에 대한 비공식방문은 의의가 크다고 하였다.", "-"),
        ("그는 김정일총비서의 중국방문을 계기로 두 나라 친선협조관계가 더욱 활기를 띠게 되였다고 하였다.", "-"),
        ("최태복비서는 김정일동지의 중국방문성과를 높이 평가하였다.", "-"),
        ("그들은 김정일동지의 중국방문이후 두 나라 관계가 급속히 발전하고있는데 대하여 만족을 표시하였다.", "-"),
        ("그는 김정일동지의 중국방문이 원만히 진행되고 커다란 성과를 거둔데 대하여 언급하였다.", "-"),
        ("리원조부장은 1년사이에 3번 중국을 방문한 김정일총비서의 로고를 높이 평가하였다.", "-"),
        ("두 나라 수뇌들의 호상방문, 특히 김정일동지의 지난해 8월 중국방문은 친선을 추동하였다고 하였다.", "2010-08"),
        ("그는 지난달 이뤄진 김정일 위원장의 방중이 성공적이었다고 말했다.", "2011-05"),
        ("양측은 지난달 김정일 위원장의 방중 결과를 놓고 의견을 나눴다.", "2011-05"),
        ("이번 회동은 지난달 김정일 위원장의 방중에 따른 후속 조치로 풀이된다.", "2011-05"),
        ("그는 김정일동지께서 중국을 방문하신 때로부터 조중친선은 새로운 발전단계에 들어섰다고 하였다.", "-"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("told", [NORTH, SOUTH])
def test_a_journey_taken_for_done_was_made(told: str, said: str, when: str) -> None:
    assert sorted(contacts(told + said, DAY)) == [MET, f"visit occurred {when}: kim-jong-il | "]


def test_two_journeys_listed_were_both_made() -> None:
    said = "그는 김정일동지의 여러차례에 걸치는 중국방문과 호금도총서기의 조선방문을 통하여 친선이 강화되였다고 하였다."
    trips = ["visit occurred -:  | hu-jintao", "visit occurred -: kim-jong-il | "]
    assert sorted(contacts(NORTH + said, DAY)) == [MET, *trips]


@pytest.mark.parametrize(
    "said",
    [
        "최태복비서는 대표단의 이번 조선방문이 두 당사이의 관계발전에 활력을 더해주고있다고 말하였다.",
        "리원조부장은 이번 방문이 성과적으로 진행되고있는데 대하여 만족을 표시하였다.",
        "최태복비서는 리원조부장의 조선방문이 친선을 강화하였다고 말하였다.",
        "리원조부장은 김정일총비서의 중국방문을 환영한다고 말하였다.",
        "리원조부장은 김정일총비서의 중국방문이 이루어질것을 기대한다고 하였다.",
        "리원조부장은 김정일총비서가 편리한 시기에 중국을 방문해줄것을 초청하였다.",
        "그는 김정일동지의 로씨야방문으로 조로친선의 열기가 고조되고있다고 말하였다.",
        "그는 두 나라 고위급대표단의 호상방문으로 친선관계가 강화되고있다고 말하였다.",
        "양측은 김정일 위원장의 방중으로 얻을 성과를 논의했다.",
        "김정일의 방중에 따른 경호 준비가 이뤄지고 있다.",
        "양측은 후진타오 주석의 방북을 통해 관계를 강화하기로 했다.",
        "리 부장은 후진타오 주석의 방북을 계기로 친선이 강화되기를 바란다고 말했다.",
        "후진타오 주석의 방북은 아직 이뤄지지 않았다.",
        "리 부장의 방북 기간 북중은 경협 문제를 협의했다.",
    ],
)
@pytest.mark.parametrize("told", [NORTH, SOUTH])
def test_a_journey_under_way_wished_for_or_elsewhere_is_none_of_before(told: str, said: str) -> None:
    assert contacts(told + said, DAY) == [MET]


@pytest.mark.parametrize(
    "said",
    [
        "그는 김정일장군님께서 중국을 방문하신것이 8차례나 된다고 말하였다.",
        "그는 김정일장군님께서 새 세기에 중국을 방문하신것이 8차례나 되며 로고를 바치시였다고 하였다.",
        "그는 김정일장군님의 중국방문이 8차례에 달한다고 말하였다.",
        "김정일 위원장의 방중은 모두 8차례였다.",
        "김정일 위원장이 중국을 방문한 것은 2000년 이후 8차례다.",
    ],
)
def test_journeys_counted_behind_their_verb_are_of_no_day(said: str) -> None:
    assert sorted(contacts(NORTH + said, DAY)) == [MET, "visit occurred -: kim-jong-il | "]
