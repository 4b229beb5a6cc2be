"""Whether what Korean articles speak of took place: rumours that came to nothing, questions, days to come."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-12-08"


@pytest.mark.parametrize(
    "told",
    [
        "왕양 주석이 방북할 것이라는 설이 나돌았지만 소문에 그쳤다.",
        "왕양 주석은 방북을 추진했으나 미사일 발사로 무산됐다.",
        "왕양 주석이 방북할 것으로 예상됐지만 끝내 이뤄지지 않았다.",
        '왕양 주석이 방북했다는 관측에 대해 대변인은 "그런 방문은 없었다"고 말했다.',
    ],
)
def test_what_came_to_nothing_is_denied(told: str) -> None:
    assert contacts(told, DAY) == ["visit denied -:  | wang-yang"]


def test_a_question_about_nobody_named_tells_of_no_contact() -> None:
    text = "겅솽 대변인은 '북한대사를 만나 협의했느냐'는 질문에 \"제공할 정보가 없다\"고 했다."
    assert contacts(text, DAY) == []


def test_a_question_that_is_denied_tells_of_a_contact_that_was_not() -> None:
    text = '겅솽 대변인은 왕이 부장이 리용호 외무상을 만날 계획이 있느냐는 질문에 "그런 계획은 없다"고 답했다.'
    assert contacts(text, DAY) == ["meeting denied -: ri-yong-ho | wang-yi"]


def test_a_sentence_in_the_present_has_days_to_come() -> None:
    text = "왕이 부장은 29일 리용호 외무상과 함께 공장을 둘러보고 30일 귀국한다."
    assert contacts(text, "2018-12-28") == ["ceremony planned 2018-12-29: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "북한은 김성남 부장을 조만간 베이징에 보내 결과를 설명할 것으로 관측된다.",
        "김성남 부장이 연내 방중해 결과를 설명할 것이라는 전망이 나온다.",
    ],
)
def test_a_forecast_holds_for_the_whole_sentence(told: str) -> None:
    assert [line.split()[1] for line in contacts(told, DAY)] == ["hypothetical"]


@pytest.mark.parametrize(
    "words",
    [
        "김정일 위원장으로 보이는 인물이 3일 중국 단둥에 도착했다.",
        "김정일 위원장이 탄 것으로 추정되는 열차가 3일 중국 단둥에 도착했다.",
    ],
)
def test_who_is_only_taken_for_somebody_may_not_have_come(words: str) -> None:
    assert contacts(words, "2010-05-04") == ["visit hypothetical 2010-05-03: kim-jong-il | "]


def test_a_trip_announced_is_only_spoken_of_in_the_present() -> None:
    text = "류윈산 상무위원이 오는 9일 북한을 방문한다. 중국이 류 상무위원을 보내는 것은 관계를 복원하려는 뜻이다."
    assert contacts(text, "2015-10-05") == ["visit planned 2015-10-09:  | liu-yunshan"]


def test_what_has_gone_on_is_no_coming() -> None:
    assert not contacts("북중 관계를 잘 아는 왕자루이 부장은 대북 교류에 깊이 관여해 왔다.", "2015-10-05")


def test_who_is_only_greeted_through_another_was_not_there() -> None:
    text = "후진타오 주석은 5일 김영일 비서를 만났다. 후 주석은 김정은 제1비서에게 인사를 전해달라고 당부했다."
    assert contacts(text, "2012-05-06") == ["meeting occurred 2012-05-05: kim-yong-il | hu-jintao"]


def test_what_a_headline_denies_was_not() -> None:
    text = "시진핑 특사, 김정은 못 만나고 귀국\n\n시진핑 특사로 방북한 쑹타오 부장이 20일 귀국했다."
    assert "meeting occurred" not in " ".join(contacts(text, "2017-11-21"))


def test_who_is_on_a_visit_has_come_whatever_is_awaited() -> None:
    text = "쑨웨이둥 부부장은 지난 25일부터 방북 중이며 방북 기간 김정은 위원장을 예방할지도 주목된다."
    told = {"visit occurred 2024-01-25:  | sun-weidong", "meeting hypothetical 2024-01: kim-jong-un | sun-weidong"}
    assert set(contacts(text, "2024-01-27")) == told


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("쑹타오 부장이 김정은 위원장을 만났는지에 대해 양쪽 모두 입을 다물고 있다.", "hypothetical"),
        ("통신은 쑹타오 부장이 김정은 위원장과 만났는지는 언급하지 않았다.", "hypothetical"),
        ("김정은 위원장이 쑹타오 부장과 만찬을 함께했다는 얘기가 돌고 있다.", "hypothetical"),
        ('쑹타오 부장은 "김정은 위원장과 회담했느냐"는 물음에 "이번에는 만나지 않았다"고 답했다.', "denied"),
    ],
)
def test_what_nobody_says_took_place_did_not(sentence: str, status: str) -> None:
    told = contacts(sentence, "2017-11-21")
    assert [one.split()[1] for one in told] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "겅솽 중국 외교부 대변인은 답방 시기를 묻는 말에 내놓을 소식이 없다고 답했다.",
        "매체 어디에도 쑹타오 부장이 김정은 위원장을 만났다는 소식은 실리지 않았다.",
        "왕이 부장은 공장을 둘러보고 로동자들과 이야기를 나누었다.",
        "중국대사관의 화환들이 차례로 진정되였다.",
    ],
)
def test_words_of_contacts_that_tell_of_none(sentence: str) -> None:
    before = "김성남동지와 왕야쥔대사가 지난 1월 5일 회담하였다.\n\n"
    assert len(contacts(before + sentence, "2019-03-06")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "시진핑 주석의 방북은 한반도 정세에 큰 영향을 줄 것이다.",
        "시진핑 주석의 방북이 성사되려면 비핵화 진전이 필요하다. 김정은 위원장은 기다린다.",
        "왕이 부장은 20일 김정은 위원장이 트럼프 대통령과 만난 것을 환영했다.",
        "왕이 부장은 리용호 외무상과의 회담 계획을 밝히지 않았다.",
    ],
)
def test_what_is_only_spoken_of_is_no_contact(words: str) -> None:
    assert not contacts(words, "2019-06-25")


@pytest.mark.parametrize(
    "answer", ["제공할 정보가 없다", "때가 되면 알리겠다", "발표할 만한 소식을 갖고 있지 않다", "아는 바 없다"]
)
def test_what_is_asked_and_left_open_is_not_known(answer: str) -> None:
    text = f"루캉 대변인은 쑹타오 부장이 김정은 위원장을 만났느냐는 기자들의 거듭된 질문에 “{answer}”고 답했다."
    assert contacts(text, "2017-11-21") == ["meeting hypothetical -: kim-jong-un | song-tao"]


def test_the_spokesman_who_is_asked_is_of_no_contact() -> None:
    text = (
        "김정은 위원장은 7일부터 10일까지 중국을 방문한다. "
        "루캉 중국 외교부 대변인은 시진핑 주석과의 회담이 잡혀 있느냐는 물음에 “알리겠다”고 했다."
    )
    assert contacts(text, "2019-01-06") == [
        "visit planned 2019-01-07/2019-01-10: kim-jong-un | ",
        "meeting hypothetical 2019-01: kim-jong-un | xi-jinping",
    ]


def test_thanks_for_a_call_tell_of_no_other() -> None:
    text = "북한 박명호 대사는 중국 지도자들이 이튿날 대사관을 찾아준 데 대해 감사드린다고 말했다."
    assert contacts(text, "2011-12-20") == []


@pytest.mark.parametrize("away", ["열병식에 불참한다", "열병식에 참석하지 않는다"])
def test_who_stays_away_is_said_not_to_be_there(away: str) -> None:
    text = f"김정은 위원장은 다음달 3일 중국 베이징 {away}."
    assert contacts(text, "2015-08-26") == ["ceremony denied 2015-09-03: kim-jong-un | "]


def test_what_a_letter_asks_to_be_taken_up_tells_of_no_letter() -> None:
    text = "쿵취안 대변인과 김정일 위원장에 대해 한 소식통은 “친서에는 회담을 받아들이라는 권고가 담겼다”고 말했다."
    assert contacts(text, "2003-07-16") == []


@pytest.mark.parametrize(
    "said",
    [
        "만났더라면 합의가 나왔을 것이다",
        "만났다면 합의가 나왔을 것이다",
        "만났거나 통화했을 공산이 크다",
        "만났을 것이 확실시된다",
    ],
)
def test_what_is_supposed_of_the_past_is_not_told_as_done(said: str) -> None:
    told = contacts(f"왕이 부장이 최선희 외무상을 {said}.", "2024-03-20")
    assert told
    assert all(line.split()[1] == "hypothetical" for line in told)


def test_a_meeting_yet_to_be_is_planned_though_its_verb_is_to_be() -> None:
    assert contacts("21일 왕이 부장과 최선희 외무상의 회담이 있을 예정이다.", "2024-03-20")[0].startswith(
        "meeting planned"
    )


@pytest.mark.parametrize("verb", ["이뤄진다면", "이루어진다면", "성사된다면", "이루어지면"])
def test_a_journey_on_a_condition_has_not_been_made(verb: str) -> None:
    text = f"방중이 {verb} 김정은 위원장은 시진핑 주석에게 지원을 요청할 것이다."
    assert all("occurred" not in told for told in contacts(text, "2012-05-17"))


def test_kinds_of_things_that_are_counted_are_no_journey() -> None:
    text = "김정은 위원장은 시진핑 주석이 내놓은 다섯 가지 제안에 대해 지지를 표시했다. 중국과 북한은 이를 환영했다."
    assert contacts(text, "2019-05-17") == []


PLAN = "김계관 부상은 19일 베이징에서 장예쑤이 부부장을 만날 예정이다. "


@pytest.mark.parametrize(
    "words",
    [
        "두 사람은 양자 관계와 관련해 의견을 나눌 것으로 보인다.",
        "화춘잉 대변인은 “이번 전략대화 진행은 소통을 보여주는 것”이라고 말했다.",
    ],
)
def test_what_they_will_talk_about_is_no_second_meeting(words: str) -> None:
    assert contacts(PLAN + words, "2013-06-17") == ["meeting planned 2013-06-19: kim-kye-gwan | zhang-yesui"]


def test_what_they_may_have_said_is_no_second_meeting_a_later_one_is() -> None:
    met = "왕이 부장이 27일 리용남 대사를 접견했다. "
    told = ["meeting occurred 2021-05-27: ri-ryong-nam | wang-yi"]
    assert contacts(met + "두 사람은 한미 정상회담에 관한 의견을 나눴을 것이라는 관측이 나온다.", "2021-05-28") == told
    again = contacts(met + "두 사람은 다음달 다시 만날 것으로 보인다.", "2021-05-28")
    assert again == [*told, "meeting hypothetical 2021-06: ri-ryong-nam | wang-yi"]


def test_who_tells_of_it_while_saying_more_tells_of_what_was() -> None:
    text = (
        "조선중앙통신은 주중 북한대사관이 22일 연회를 마련했다면서 뤄자오후이 중국 외교부 부부장이 초대되였다고 전했다."
    )
    assert "meeting occurred 2020-01-22" in contacts(text, "2020-01-25")[0]


@pytest.mark.parametrize("verb", ["만났다면", "만났더라면"])
def test_had_they_met_they_have_not(verb: str) -> None:
    text = f"왕이 부장이 22일 최선희 외무상을 {verb} 결과는 달랐을 것이다."
    assert not any("occurred" in told for told in contacts(text, "2020-01-25"))


def test_what_somebody_says_is_to_come_leaves_the_meeting_told() -> None:
    text = "왕이 부장은 20일 리용호 외무상과 회담하면서 앞으로 자주 만나게 될 것이라고 강조했다."
    assert contacts(text, "2019-06-21") == ["meeting occurred 2019-06-20: ri-yong-ho | wang-yi"]


def test_a_journey_called_off_has_shown_nothing() -> None:
    text = "김정은 위원장의 중국 방문이 무산되어 양국의 갈등을 보여주었다. 시진핑 주석은 침묵했다."
    assert not any("visit occurred" in told for told in contacts(text, "2019-06-21"))
