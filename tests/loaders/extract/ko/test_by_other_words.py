"""Contacts told by the day as predicate, by what is yet to be, and by leaders whom only an office calls."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"
TALKS = "최선희 북한 외무상이 19일 베이징에서 왕이 중국 외교부장과 회담했다. "
TALKED = "meeting occurred 2019-06-19: choe-son-hui | wang-yi"
IN_PYONGYANG = "왕이 중국 외교부장이 19일 평양에서 최선희 북한 외무상과 회담했다. "
TO_COME = "최선희 북한 외무상이 22일 중국을 방문한다. "


@pytest.mark.parametrize(
    "said",
    [
        "최 외무상의 베이징 도착은 17일로, 중국 외교부의 초청에 따른 것이다.",
        "최선희외무상이 베이징에 온것은 17일이다.",
        "최 외무상이 중국에 들어온 것은 지난 17일 오후였다.",
    ],
)
def test_the_day_of_a_journey_is_its_predicate(said: str) -> None:
    assert "visit occurred 2019-06-17: choe-son-hui | " in contacts(TALKS + said, DAY)


@pytest.mark.parametrize(
    "said",
    [
        "최 외무상 일행의 베이징 도착은 17일, 귀국은 20일로 알려졌다.",
        "17일 베이징에 도착한 최 외무상의 평양 귀환은 20일이다.",
    ],
)
def test_the_day_of_a_return_stands_behind_it(said: str) -> None:
    assert "visit occurred 2019-06-17/2019-06-20: choe-son-hui | " in contacts(TALKS + said, DAY)


@pytest.mark.parametrize(
    "said",
    [
        '기자가 "왕 부장이 귀국하면 설명을 듣게 될 것"이라고 말했다.',
        "청와대는 왕 부장이 귀국하는 대로 설명을 들을 것이라고 했다.",
        "왕 부장의 마닐라 도착은 17일로, 신의주를 경유했다.",
        "왕 부장의 서울 도착은 20일이다.",
    ],
)
def test_a_return_to_come_and_a_way_through_are_no_visit(said: str) -> None:
    assert contacts(IN_PYONGYANG + said, DAY) == [TALKED]


def test_who_changes_planes_does_not_visit() -> None:
    text = "비행기를 갈아타기 위하여 19일 베이징수도국제비행장에 내린 최선희외무상은 그곳에서 왕이부장과 담화하였다."
    assert contacts(text, DAY) == [TALKED]


@pytest.mark.parametrize(
    "said",
    [
        "방중 기간에는 왕이 외교부장과의 회담, 시진핑 주석 예방이 예정돼 있다.",
        "친강 대변인 발표에 따르면 방중 기간에는 왕이 외교부장과의 회담과 시진핑 주석 예방이 예정돼 있다.",
        "최 외무상은 왕이 외교부장과의 회담, 시진핑 주석 예방 등의 일정이 잡혀 있다.",
    ],
)
def test_what_is_planned_together_is_one_each(said: str) -> None:
    told = contacts(TO_COME + said, DAY)
    assert {line.partition(": ")[2] for line in told if line.startswith("meeting planned")} == {
        "choe-son-hui | wang-yi",
        "choe-son-hui | xi-jinping",
    }
    assert len(told) == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "왕이 부장이 20일에 시작해 23일까지 조선을 방문하게 됨을 대변인이 발표했다.",
            "2019-06-20/2019-06-23",
        ),
        ("왕이 부장이 20일 북한에 들어갔다. 왕 부장은 23일까지 머문다.", "2019-06-20/2019-06-23"),
        ("왕이 부장이 22일에 시작해 23일까지 조선을 방문하게 됨을 대변인이 발표했다.", "2019-06-22/2019-06-23"),
    ],
)
def test_a_day_until_which_a_visit_lasts_lies_ahead(text: str, told: str) -> None:
    assert contacts(text, DAY)[0].startswith("visit")
    assert told in contacts(text, DAY)[0]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("왕 부장이 마련한 만찬에 최 외무상 일행이 초대된 것으로 알려졌다.", "choe-son-hui | wang-yi"),
        ("최 외무상은 이날 저녁 왕 부장이 마련한 만찬에 나갔다.", "choe-son-hui | wang-yi"),
        (
            "최 외무상은 박명호 부상과 함께 리커창 총리가 마련한 만찬에 나갔다.",
            "choe-son-hui pak-myong-ho | li-keqiang",
        ),
    ],
)
def test_guests_of_a_meal(said: str, who: str) -> None:
    assert contacts(TALKS + said, DAY)[-1].partition(": ")[2] == who


def test_who_chair_a_session_together_meet() -> None:
    text = "최선희외무상과 왕이 중국 외교부장은 19일 베이징에서 공동위원회 제2차회의를 공동으로 사회하였다."
    assert contacts(text, DAY) == [TALKED]


@pytest.mark.parametrize(
    "words", ["신화통신의 20일 보도를 보면", "20일 신화통신 보도로는", "20일 신화통신이 전한 바로는"]
)
def test_the_day_of_a_report_by_any_words(words: str) -> None:
    text = TALKS + f"{words} 왕 부장은 최 외무상과 만나 “우정을 잊지 않을 것”이라고 말했다."
    assert contacts(text, DAY) == [TALKED]


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        ("북한 김 위원장이 지난 1월 중국을 방문했다.", "2006-09-12", "visit occurred 2006-01: kim-jong-il | "),
        ("북한 김총비서는 83년에 방중한 일이 있다.", "1998-04-18", "visit occurred 1983: kim-jong-il | "),
        ("북한 김 국무위원장이 지난 1월 중국을 방문했다.", DAY, "visit occurred 2019-01: kim-jong-un | "),
        (
            "북한 김영남 위원장이 중국에 갔다. 김 위원장은 돌아왔다.",
            "2006-09-12",
            "visit occurred 2006: kim-yong-nam | ",
        ),
    ],
)
def test_a_leader_whom_only_his_office_calls(text: str, day: str, told: str) -> None:
    assert [line.partition(": ")[2] for line in contacts(text, day)] == [told.partition(": ")[2]]


def test_what_is_only_supposed_to_be_is_none_that_was() -> None:
    text = IN_PYONGYANG + "왕 부장이 김정은 위원장과 만나게 되면 핵 문제가 논의될 것이라고 한 당국자는 내다봤다."
    assert "meeting hypothetical -: kim-jong-un | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize("noun", ["회담", "면담", "만찬", "상봉"])
@pytest.mark.parametrize(
    "said",
    [
        "19일 베이징에서 {}이 최선희 외무상과 왕이 중국 외교부장 사이에 열렸다.",
        "{}은 19일 베이징에서 최선희 외무상과 왕이 중국 외교부장사이에 진행되였다.",
        "19일 {}을 최선희 외무상과 왕이 중국 외교부장이 가졌다.",
        "최선희 외무상, 19일 베이징에서 왕이 중국 외교부장과 {}.",
    ],
)
def test_the_noun_stands_before_those_who_meet_or_without_a_verb(said: str, noun: str) -> None:
    assert contacts(said.format(noun), DAY) == [TALKED]


def test_what_others_had_between_them_is_not_theirs() -> None:
    text = "회담은 19일 서울에서 강경화 장관과 왕이 중국 외교부장 사이에 열렸다. 북한은 논평하지 않았다."
    assert contacts(text, DAY) == []


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("북한 측 참석자는 박명호 부상과 리룡남 대사, 그리고 대사관 관계자들이다.", "pak-myong-ho ri-ryong-nam"),
        ("통신은 박명호 부상이 자리를 같이한 가운데 담화가 있었다고 보도했다.", "pak-myong-ho"),
        ("박명호 부상이 회담 자리에 있었다.", "pak-myong-ho"),
        ("양측 참석자들은 김정은 위원장과 리설주 여사가 건강하기를 빌었다.", ""),
        ("양국에서 나온 사람들은 김정은 위원장의 건강을 빌었다.", ""),
    ],
)
def test_who_was_there(said: str, who: str) -> None:
    there = " ".join(sorted(["choe-son-hui", *who.split()]))
    told = contacts(TALKS + said, DAY)
    assert [" ".join(sorted(line.partition(": ")[2].partition(" | ")[0].split())) for line in told] == [there]


def test_who_is_pictured_after_a_ceremony_was_at_it() -> None:
    text = "최룡해 상임위원장과 자오러지 상무위원장이 19일 개막식이 끝난 뒤 출연진과 사진을 찍고 있다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-06-19: choe-ryong-hae | zhao-leji"]


def test_a_reporter_on_north_korea_was_not_there() -> None:
    text = "[주간=양승진 북한 전문기자] 개막식이 19일 열렸다. 최룡해 위원장과 자오러지 위원장이 개막식에 참석했다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-06-19: choe-ryong-hae | zhao-leji"]


def test_a_ministry_that_does_something_does_not_report_it() -> None:
    text = "중국 외교부가 18일 최선희 외무상과 박명호 부상을 초청해 연회를 열었다고 조선중앙방송이 20일 전했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-06-18: choe-son-hui pak-myong-ho | "]


@pytest.mark.parametrize(
    "said",
    [
        "이 자리에서 최선희 외무상은 “지난해 관계가 좋게 발전했다”고 말했다. 왕이 부장은 “이웃”이라고 화답했다.",
        "연회에서 최선희 외무상은 친선을 강조했고 왕이 부장이 답사를 했다.",
    ],
)
def test_who_speaks_at_a_meal_of_bodies_was_there(said: str) -> None:
    text = "중국 주재 북한 대사관이 19일 중국 외교부 관계자들을 초청해 연회를 열었다. "
    assert contacts(text + said, DAY) == [TALKED]


def test_wreaths_laid_one_after_the_other_have_their_own_guests() -> None:
    text = (
        "왕이 부장이 19일 금수산태양궁전을 참배했다. 참배에는 왕야쥔 대사와 최선희 외무상이 동행했다. "
        "왕 부장은 이어 우의탑을 찾아 헌화하고 글을 남겼다. 헌화식에는 박명호 부상이 참석했다."
    )
    assert contacts(text, DAY) == [
        "ceremony occurred 2019-06-19: choe-son-hui | wang-yi wang-yajun",
        "ceremony occurred 2019-06-19: pak-myong-ho | wang-yi",
    ]


@pytest.mark.parametrize("joined", ["만나는 한편", "만나는 동시에", "만나는 외에"])
def test_who_is_met_besides_was_not_with_the_first(joined: str) -> None:
    text = f"왕이 부장은 19일 평양에서 최선희 외무상을 {joined} 최룡해 위원장도 예방했다."
    assert contacts(text, DAY) == [TALKED, "meeting occurred 2019-06-19: choe-ryong-hae | wang-yi"]


def test_what_nobody_reported_is_not_told() -> None:
    said = "북한 매체들은 김정은 위원장이 왕 부장과 오찬을 함께 했다는 보도를 하지 않았다."
    assert contacts(IN_PYONGYANG + said, DAY) == [TALKED]


def test_a_month_told_by_another_is_of_its_year() -> None:
    text = "김정은 위원장의 첫 방중은 2018년 4월 남북정상회담 직전인 3월 성사됐다."
    assert contacts(text, DAY) == ["visit occurred 2018-03: kim-jong-un | "]
