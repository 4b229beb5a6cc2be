"""Whether what a Korean sentence tells took place: planned, supposed, denied, in the words of more constructions."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-09-05"
KIM, WANG = "김정은 국무위원장", "왕이 중국 외교부장"
NEWS = WANG + "이 2일부터 4일까지 북한을 방문해 3일 리용호 외무상과 회담했다. "
TOLD = ["meeting occurred 2019-09-03: ri-yong-ho | wang-yi", "visit occurred 2019-09-02/2019-09-04:  | wang-yi"]


@pytest.mark.parametrize(
    ("said", "also"),
    [
        (
            "왕 부장은 다음달로 예상되는 " + KIM + "의 중국 방문 일정을 조율한 것으로 보인다.",
            "visit hypothetical 2019-10: kim-jong-un | ",
        ),
        (
            "이번 방북은 " + KIM + "의 다음달 방중을 위한 사전 준비라는 해석이 많다.",
            "visit hypothetical 2019-10: kim-jong-un | ",
        ),
        ("북중은 " + KIM + "의 다음달 방중을 조율 중이다.", "visit hypothetical 2019-10: kim-jong-un | "),
        ("왕 부장과 " + KIM + "의 면담 여부는 확인되지 않았다.", "meeting hypothetical 2019-09: kim-jong-un | wang-yi"),
        (KIM + " 예방은 이뤄지지 않은 것으로 보인다.", "meeting denied 2019-09: kim-jong-un | wang-yi"),
    ],
)
def test_what_else_is_supposed_or_denied(said: str, also: str) -> None:
    assert sorted(contacts(NEWS + said, DAY)) == sorted([*TOLD, also])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("시진핑 중국 국가주석은 방북 초청을 수락했다.", "visit planned -:  | xi-jinping"),
        ("시진핑 중국 국가주석의 방북 계획이 백지화됐다.", "visit denied -:  | xi-jinping"),
        (KIM + "의 방중설은 사실이 아닌 것으로 드러났다.", "visit denied -: kim-jong-un | "),
        (
            "3일로 잡혀 있던 리용호 외무상과 " + WANG + "의 회담이 무산됐다.",
            "meeting denied 2019-09-03: ri-yong-ho | wang-yi",
        ),
        (
            "일본 언론은 " + KIM + "이 3일 베이징을 방문했다고 보도했으나 확인되지 않았다.",
            "visit hypothetical 2019-09-03: kim-jong-un | ",
        ),
        (
            "리용호 북한 외무상은 " + WANG + "과 공동위원회 제3차 회의를 공동 주재할 예정이다.",
            "meeting planned -: ri-yong-ho | wang-yi",
        ),
        (
            "왕이 부장은 3일 리용호 외무상을 만나 양측이 자주 만날 것이라고 말했다.",
            "meeting occurred 2019-09-03: ri-yong-ho | wang-yi",
        ),
    ],
)
def test_the_words_around_a_contact_settle_it(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


@pytest.mark.parametrize(
    "said",
    [
        "두 사람은 앞으로 자주 만나기로 했다.",
        "왕 부장의 방북 목적은 알려지지 않았다.",
        "회담 결과는 공개되지 않았다.",
        "왕 부장의 방북이 성과를 거뒀는지는 확인되지 않았다.",
        "푸틴 대통령의 방북은 무산됐다.",
    ],
)
def test_what_is_open_of_others_or_of_its_fruits_is_no_contact(said: str) -> None:
    assert sorted(contacts(NEWS + said, DAY)) == TOLD


@pytest.mark.parametrize(
    "text",
    [
        "김정은 위원장은 10일 시진핑 주석과 회담을 최종 조율 끝에 열었다.",
        "시진핑 주석과 김정은 위원장은 10일 회담을 논의 끝에 성사시켰다.",
        "김정은 위원장은 10일 시진핑 주석과의 회담을 추진해 성사시켰다.",
        "시진핑 주석과 김정은 위원장의 회담 계획은 중단됐다가 10일 열렸다.",
        "시진핑 주석은 10일 김정은 위원장을 만나 앞으로도 한반도 문제를 논의할 것이라고 말했다.",
        "시진핑 주석은 10일 김정은 위원장을 만나 고위급 교류를 이어가기로 했다.",
        "시진핑 주석은 10일 김정은 위원장을 만나 관계를 발전시켜 나갈 것이라고 강조했다.",
        "시진핑 주석과 10일 가진 회담에서 김정은 위원장은 협력을 평가했다.",
        "소식통은 13일 “시진핑 주석과 10일 가진 회담에서 김정은 위원장이 국내 정치",
    ],
)
def test_what_was_held_took_place_whatever_was_said_of_it_before(text: str) -> None:
    assert contacts(text, "2018-04-14") == ["meeting occurred 2018-04-10: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("said", ["이 성사될지", "까지 이어질지", "이 이뤄질지"])
def test_whom_a_visitor_may_meet_is_met_by_nobody_else(said: str) -> None:
    text = f"김수길 총정치국장이 17일 베이징에서 장유샤 부주석을 만났다. 시진핑 주석 예방{said} 주목된다."
    assert contacts(text, "2019-08-19") == [
        "meeting occurred 2019-08-17: kim-su-gil | zhang-youxia",
        "meeting hypothetical -: kim-su-gil | xi-jinping",
    ]


def test_what_else_was_on_this_day_counts_from_the_day_told_not_from_an_agency_in_brackets() -> None:
    text = (
        "김수길 총정치국장은 17일 베이징에서 장유샤 부주석을 만났다. <조선중앙통신>은 19일 평양발 기사에서 "
        "“장유샤 부주석이 환영했다”고 전했다. 이날 쑹타오 대외연락부장도 김수길 총정치국장을 만났다."
    )
    assert contacts(text, "2019-08-19")[-1] == "meeting occurred 2019-08-17: kim-su-gil | song-tao"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("북중은 왕이 부장과 리용호 외무상의 회담을 협의 중이다.", ["meeting hypothetical -: ri-yong-ho | wang-yi"]),
        ("왕이와 리용호 외무상은 3일 회담 일정을 협의했다.", ["meeting occurred 2019-09-03: ri-yong-ho | wang-yi"]),
        ("왕이 부장과 리용호 외무상은 3일 회담을 논의했다.", ["meeting occurred 2019-09-03: ri-yong-ho | wang-yi"]),
    ],
)  # fmt: skip
def test_who_talks_about_a_contact_of_others_has_none(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


@pytest.mark.parametrize("words", ["방중하기로 의견을 모았다", "방중하기로 약속했다"])
def test_what_two_resolve_is_planned(words: str) -> None:
    assert contacts(f"소식통은 김정은 위원장이 다음달 {words}고 말했다.", DAY) == [
        "visit planned 2019-10: kim-jong-un | "
    ]


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("시진핑 주석의 방북이 취소되고 왕이 부장이 평양을 방문했다.", "occurred 2019-09:  | xi-jinping"),
        ("김정은 위원장은 방중을 취소하고 트럼프 대통령과 만났다.", "occurred"),
        ("김정은 위원장의 방중설이 나오고 있는 가운데 최룡해가 베이징을 방문했다.", "kim-jong-un"),
        ("시진핑 주석의 방북을 협의해 온 왕이 부장은 3일 김정은 위원장과 회담했다.", "visit occurred"),
        ("왕이 부장은 김정은 위원장과의 회담에서 다룰 의제를 정했다.", "occurred"),
        ("시진핑 주석이 김정은 위원장과의 회담에서 무엇을 요구할지 주목됐다.", "occurred"),
    ],
)
def test_what_others_did_then_does_not_make_a_plan_come_about(text: str, untold: str) -> None:
    assert not any(untold in told and "hypothetical" not in told for told in contacts(text, DAY))
