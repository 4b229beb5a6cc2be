"""Journeys in other constructions: told by a noun and its day, with an adverb before the verb, by who was sent."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2023-12-19"
OF_KP = "박명호 북한 외무성 부상이 18일 베이징에서 왕이 중국 외교부장과 회담했다. "
OF_CN = "쑨웨이둥 중국 외교부 부부장은 16일 만수대의사당에서 최선희 외무상과 회담했다. "
BEFORE = {
    OF_KP: ("meeting occurred 2023-12-18: pak-myong-ho | wang-yi", "pak-myong-ho | "),
    OF_CN: ("meeting occurred 2023-12-16: choe-son-hui | sun-weidong", " | sun-weidong"),
}
TOLD = "박명호 북한 외무성 부상은 14일 베이징에 도착해 15일 왕이 중국 외교부장과 회담했다. "


@pytest.mark.parametrize(
    ("before", "text", "when"),
    [
        (OF_KP, "박 부상의 베이징 도착은 14일이었다.", "2023-12-14"),
        (OF_KP, "박 부상의 베이징 도착은 지난 14일이었으며, 일정은 알려지지 않았다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 평양 도착은 14일이다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 입북은 14일이었다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 입북 날짜는 14일이었다.", "2023-12-14"),
        (OF_KP, "박 부상의 중국 입국은 14일로 알려졌다.", "2023-12-14"),
        (OF_KP, "박 부상의 방중은 14일부터 18일까지였다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방북은 14일부터 18일까지다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방북 기간은 14일부터 18일까지다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방문 일정은 14일부터 18일까지였다.", "2023-12-14/2023-12-18"),
        (OF_KP, "박 부상의 베이징 도착은 14일 이뤄졌다.", "2023-12-14"),
        (OF_KP, "박 부상의 방중은 14일 이루어졌다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 평양 도착은 지난 14일 항공편으로 이루어졌다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 방북이 이뤄진 것은 14일이다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 방북이 있은 것은 14일이다.", "2023-12-14"),
        (OF_CN, "14일에는 쑨 부부장의 평양 도착이 있었다.", "2023-12-14"),
        (OF_CN, "지난 14일 있었던 쑨 부부장의 평양 도착 때 공항은 한산했다.", "2023-12-14"),
        (OF_CN, "14일 시작된 쑨 부부장의 방북은 18일 끝났다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방북은 14일 시작돼 18일 마무리됐다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 평양 체류는 14일부터 18일까지 이어졌다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 평양 체류는 14일부터 18일까지 계속됐다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방문은 14일부터 18일까지 진행됐다.", "2023-12-14/2023-12-18"),
        (OF_CN, "쑨 부부장의 방북 일정은 14일 막을 올렸다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 방북 일정이 14일 시작됐다.", "2023-12-14"),
        (OF_CN, "쑨 부부장의 방북은 18일 막을 내렸다.", "2023-12-18"),
        (OF_CN, "쑨 부부장의 방북은 18일로 끝났다.", "2023-12-18"),
    ],
)
def test_noun_of_a_journey_with_its_day_tells_it(before: str, text: str, when: str) -> None:
    meeting, who = BEFORE[before]
    assert sorted(contacts(before + text, DAY)) == [meeting, f"visit occurred {when}: {who}"]


@pytest.mark.parametrize(
    "text",
    [
        "박 부상의 방중은 두 나라 관계가 회복되고 있음을 보여준다.",
        "박 부상의 방중이 끝난 뒤 중국 외교부는 19일 성명을 냈다.",
        "박 부상의 방중 기간 북한은 18일 미사일을 쐈다.",
        "박 부상의 방중은 코로나19 이후 처음으로 이뤄졌다.",
        "박 부상의 방중 소식은 16일 노동신문에 실렸다.",
        "박 부상의 방중 이후 양측 교류는 계속됐다.",
        "박 부상의 방중에 대한 관심은 18일까지 이어졌다.",
        "박 부상의 방중 일정은 공개되지 않았다.",
        "박 부상의 방중을 놓고 여러 관측이 나온다.",
        "박 부상의 방중을 계기로 두 나라 관계가 회복될 것이라는 전망이 나온다.",
        "박 부상의 방중이 관계 회복으로 이어질 가능성이 있다.",
        "박 부상의 방중이 성과를 거둘 것이라는 관측이 나온다.",
        "박 부상의 방중 결과에 무게가 실린다.",
        "박 부상의 방중 첫날 일정은 만찬으로 마무리됐다.",
        "박 부상의 방중 목적은 16일 드러났다.",
        "박 부상이 베이징에 도착한 시각은 알려지지 않았다.",
        "소식통은 박 부상의 방중이 이번 주에 마무리된다고 말했다.",
        "박 부상의 이번 베이징 방문은 왕 부장의 초청으로 이뤄졌다.",
        "박 부상의 방중이 순조롭게 진행되고 있다고 대변인이 말했다.",
        "왕 부장은 박 부상의 방중을 환영하면서 교류를 강화하자고 말했다.",
        "박 부상은 방문 기간 환대를 받은 데 사의를 표했다.",
        "박 부상은 중국에 파견된 외교관들과도 만났다.",
        "대표단 파견 문제는 논의되지 않았다.",
        "중국의 식량이 14일 남포에 도착했다고 박 부상은 말했다.",
        "이 소식은 홈페이지에서 찾아볼 수 있다.",
        "박 부상은 방중 일정을 이어가고 있다.",
    ],
)
def test_journey_told_is_not_told_again(text: str) -> None:
    told = ["visit occurred 2023-12-14: pak-myong-ho | ", "meeting occurred 2023-12-15: pak-myong-ho | wang-yi"]
    assert contacts(TOLD + text, DAY) == told


@pytest.mark.parametrize("verb", ["북한을 {} 찾았다", "평양에 {} 왔다"])
@pytest.mark.parametrize(
    "adverb",
    [
        "마지막으로",
        "특사로",
        "전격적으로",
        "비공식으로",
        "국빈으로",
        "사흘 일정으로",
        "비밀리에",
        "가족과 함께",
        "3년 만에",
    ],
)
def test_adverb_before_the_verb_is_no_other_goal(verb: str, adverb: str) -> None:
    assert contacts(f"시진핑 주석은 2019년 6월 {verb.format(adverb)}.", DAY) == [
        "visit occurred 2019-06:  | xi-jinping"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("북한을 찾은 마지막 중국 총리는 2009년 10월의 원자바오 총리였다.", "occurred 2009-10:  | wen-jiabao"),
        ("앞서 평양을 방문한 중국 총리는 2009년 10월의 원자바오였다.", "occurred 2009-10:  | wen-jiabao"),
        ("쑨웨이둥 중국 외교부 부부장이 특사로 평양에 파견된 것은 14일이다.", "occurred 2023-12-14:  | sun-weidong"),
        ("14일 평양에 특사로 파견된 사람은 쑨웨이둥 중국 외교부 부부장이었다.", "occurred 2023-12-14:  | sun-weidong"),
        ("김성남 당 국제부장이 머지않아 베이징에 파견될 것이란 관측이 나온다.", "hypothetical -: kim-song-nam | "),
        ("중국이 왕이 외교부장의 평양 파견을 검토할 가능성이 있다.", "hypothetical -:  | wang-yi"),
        ("왕이 외교부장의 평양 파견이 다음 달로 예정돼 있다.", "planned 2024-01:  | wang-yi"),
        ("왕이 외교부장의 방북을 점치는 관측이 한때 나돌았다.", "hypothetical -:  | wang-yi"),
        ("왕이 외교부장의 다음 달 방북에 무게가 실린다.", "hypothetical 2024-01:  | wang-yi"),
        ("왕이 외교부장의 방북 일정은 21일부터 24일까지로 잡혔다.", "planned 2023-12-21/2023-12-24:  | wang-yi"),
    ],
)
def test_who_was_sent_came_or_may_come(text: str, told: str) -> None:
    assert contacts(text, DAY) == [f"visit {told}"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("양국 관계의 전환점은 2019년 6월이다. 그때 {}.", "2019-06"),
        ("수교 기념일은 지난 10월이었다. 당시 {}.", "2023-10"),
        ("지난 10월 평양에서 축구대회가 열렸다. 그달 {}.", "2023-10"),
        ("행사는 지난해 9월 열렸다. 그로부터 한 달 뒤 {}.", "2022-10"),
        ("행사는 지난 9월 열렸다. 그 한 달 전 {}.", "2023-08"),
    ],
)
def test_month_of_a_sentence_without_contacts_dates_what_is_told_next(text: str, when: str) -> None:
    met = "최선희 외무상은 쑨웨이둥 중국 외교부 부부장을 만났다"
    assert contacts(text.format(met), DAY) == [f"meeting occurred {when}: choe-son-hui | sun-weidong"]


def test_talks_described_by_where_and_when_they_were_held() -> None:
    text = "14일 평양에서 열린 최선희 외무상과 쑨웨이둥 중국 외교부 부부장의 회담에서는 두 나라 관계가 논의됐다."
    assert contacts(text, DAY) == ["meeting occurred 2023-12-14: choe-son-hui | sun-weidong"]


def test_mark_of_the_end_leaves_the_sentence_its_ending() -> None:
    came = "(평양 12월 27일발 조선중앙통신)왕이동지가 인솔하는 중국대표단이 25일 평양에 도착하였다."
    text = f"{came}\n\n28일 대표단은 귀로에 오르게 된다.(끝)"
    assert contacts(text, "2023-12-27") == ["visit occurred 2023-12-25/2023-12-28:  | wang-yi"]


@pytest.mark.parametrize(
    "came",
    [
        "평양에 닿았다",
        "평양에 당도했다",
        "평양에 첫발을 디뎠다",
        "평양에 첫발을 내디뎠다",
        "평양에 발걸음을 했다",
        "북한 땅에 들어섰다",
        "평양에 상륙했다",
        "평양으로 날아왔다",
        "평양에 도달했다",
        "평양에 입성했다",
        "평양길에 올랐다",
    ],
)
def test_verbs_of_coming(came: str) -> None:
    told = ["visit occurred 2023-12-14:  | sun-weidong"]
    assert contacts(f"쑨웨이둥 중국 외교부 부부장은 14일 {came}.", DAY) == told


@pytest.mark.parametrize(
    "text",
    [
        "박명호 북한 외무성 부상은 14일 왕이 중국 외교부장과 합의에 도달했다.",
        "중국 외교부는 박명호 북한 외무성 부상의 손길이 닿은 작품을 14일 공개했다.",
        "하오젠쥔 단둥시장의 이름은 북한 매체에서 찾아볼 수 없다.",
        "왕이 중국 외교부장은 조선을 방문하게 된 것을 기쁘게 생각한다고 최선희 외무상에게 말했다.",
        "왕이 중국 외교부장은 조선을 방문하게 된 기쁨을 표시하였다.",
    ],
)
def test_what_is_reached_looked_up_or_spoken_of_is_no_journey(text: str) -> None:
    assert contacts(text, DAY) == []


@pytest.mark.parametrize(
    "since",
    [
        "중국 총리가 북한을 찾은 것은 2009년 10월의 원자바오 총리 이래 16년 만의 일이다.",
        "중국 총리가 평양 땅을 밟기는 2009년 10월 원자바오 총리 이후 16년 만에 처음이다.",
        "2009년 10월의 원자바오 총리에 이어 16년 만에 중국 총리가 북한을 찾은 것이다.",
        "중국 총리의 방북은 2009년 10월 원자바오 총리가 마지막이었다.",
        "마지막으로 방북한 중국 총리는 2009년 10월의 원자바오다.",
        "원자바오 총리의 2009년 10월 방북 이후 중국 총리가 북한을 찾은 적은 없다.",
    ],
)
def test_who_came_before(since: str) -> None:
    told = ["visit occurred 2025-10-09:  | li-qiang", "visit occurred 2009-10:  | wen-jiabao"]
    assert contacts("리창 중국 총리는 9일 평양에 도착했다. " + since, "2025-10-11") == told


def test_journey_that_would_be_the_next_tells_the_one_before() -> None:
    text = "시진핑 주석의 방북이 거론된다. 방북이 성사되면 2019년 6월에 이어 6년 만에 다시 북한을 찾는 것이 된다."
    assert contacts(text, DAY) == ["visit hypothetical -:  | xi-jinping", "visit occurred 2019-06:  | xi-jinping"]
