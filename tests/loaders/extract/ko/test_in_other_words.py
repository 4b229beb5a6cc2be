"""Letters brought, people at the places of events, and second contacts, in the constructions that rewording brings."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-14"
RECEIVED = "김정은 국무위원장이 13일 평양에서 자오러지 중국 전국인민대표대회 상무위원장을 접견했다. "
ENVOY = "meeting occurred 2024-04-13: kim-jong-un | zhao-leji"
LETTER = "message occurred 2024-04-13: kim-jong-un | xi-jinping"


@pytest.mark.parametrize(
    "told",
    [
        "시진핑 국가주석이 보낸 친서는 자오 위원장을 통해 김 위원장에게 전해졌다.",
        "시진핑 국가주석의 친서가 자오 위원장에 의해 김 위원장에게 전달됐다.",
        "시진핑 국가주석의 선물은 자오 위원장이 김 위원장에게 직접 건넸다.",
        "시진핑 국가주석이 김 위원장에게 보내는 구두 메시지는 자오 위원장의 입을 통해 전달됐다.",
        "석상에서는 김 위원장에게 보내는 시진핑 국가주석의 구두친서가 자오 위원장에 의하여 전달되였다.",
        "시진핑 국가주석과 김 위원장의 친서가 서로 건네졌다.",
    ],
)
def test_a_letter_is_its_writers_whoever_brings_it(told: str) -> None:
    assert contacts(RECEIVED + told, DAY) == [ENVOY, LETTER]


@pytest.mark.parametrize(
    "told",
    [
        "왕둥밍 부위원장은 13일 시진핑 국가주석과 김정은 국무위원장 사이에 축전이 오간 점을 상기시켰다.",
        "13일 김정은 국무위원장 앞으로 시진핑 국가주석의 축전이 날아왔다.",
        "13일 시진핑 국가주석의 축전과 이에 대한 김정은 국무위원장의 답신이 오갔다.",
    ],
)
def test_letters_that_came_and_went(told: str) -> None:
    assert contacts(told, DAY) == [LETTER]


@pytest.mark.parametrize(
    "told",
    [
        "시진핑 국가주석의 안부도 자오 위원장을 통해 김 위원장에게 전해졌다.",
        "시진핑 국가주석의 친서가 전달됐는지는 알려지지 않았다.",
        "시진핑 국가주석의 축전 내용은 공개되지 않았다.",
    ],
)
def test_no_letter(told: str) -> None:
    assert contacts(RECEIVED + told, DAY) == [ENVOY]


@pytest.mark.parametrize(
    "told",
    [
        "행사장에는 김성남 부장이 북측 대표로, 왕야쥔 중국대사가 중국 측 대표로 모습을 나타냈다.",
        "단상에는 김성남 부장과 왕야쥔 중국대사가 나란히 섰다.",
        "김성남 부장과 왕야쥔 중국대사 등이 행사장을 채웠다.",
        "관람석에는 김성남 부장과 왕야쥔 중국대사가 자리잡았다.",
        "북측에서는 김성남 부장이, 중국 측에서는 왕야쥔 중국대사가 얼굴을 내밀었다.",
    ],
)
def test_who_is_at_the_place_of_an_event_is_at_it(told: str) -> None:
    there = ["ceremony occurred 2024-04-13: kim-song-nam | wang-yajun"]
    assert contacts("황금평 개발 착공식이 13일 현지에서 열렸다. " + told, DAY) == there


def test_what_is_called_an_event_once_more() -> None:
    text = (
        "13일 우의탑에서 꽃바구니진정행사가 있었다. 행사에는 우리측에서 김성남부장이, 중국측에서 왕아군대사가 나왔다."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2024-04-13: kim-song-nam | wang-yajun"]


@pytest.mark.parametrize(
    "told",
    [
        "전임자인 박명호 부상은 10년 넘게 자리를 지켰다.",
        "왕야쥔 대사의 모습은 보이지 않았다.",
        "김성남 부장은 2020년 국제부장 자리에 올랐다.",
    ],
)
def test_nobody_else_was_there(told: str) -> None:
    assert contacts(RECEIVED + told, DAY) == [ENVOY]


@pytest.mark.parametrize(
    "told",
    [
        "다음 날에는 최룡해 상임위원장과의 회담에 임했다.",
        "이튿날에는 최룡해 상임위원장 예방이 그 뒤를 이었다.",
        "다음 날 만찬은 최룡해 상임위원장이 냈다.",
        "다음 날 저녁 식사는 최룡해 상임위원장이 자오 위원장 일행에게 대접한 자리였다.",
    ],
)
def test_a_second_host(told: str) -> None:
    text = "자오러지 위원장이 13일 평양에서 김정은 국무위원장을 만났다. " + told
    assert contacts(text, "2024-04-15") == [ENVOY, "meeting occurred 2024-04-14: choe-ryong-hae | zhao-leji"]


@pytest.mark.parametrize("then", ["회담 뒤", "회담에 이어", "회담이 끝난 뒤", "회담을 마치고"])
def test_after_talks_with_somebody_else(then: str) -> None:
    text = f"자오러지 위원장이 13일 평양에서 김정은을 만났다. 14일 최룡해 상임위원장과의 {then} 공장을 둘러봤다."
    assert contacts(text, "2024-04-15")[:2] == [ENVOY, "meeting occurred 2024-04-14: choe-ryong-hae | zhao-leji"]


@pytest.mark.parametrize(
    "told",
    [
        "최선희 외무상이 12일 왕이 외교부장을 면담, 양국 관계를 논의했다.",
        "왕이 외교부장이 12일 최선희 외무상을 접견, 한반도 정세를 놓고 의견을 교환했다.",
    ],
)
def test_a_noun_for_a_verb_between_commas(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2024-04-12: choe-son-hui | wang-yi"]


ARRIVED = "자오러지 위원장이 9일 평양에 도착해 공항에서 최룡해 상임위원장의 영접을 받았다. "


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("첫 회담은 숙소인 백화원영빈관에서 곧이어 열렸다.", ["meeting occurred 2024-12-09"]),
        ("저녁에는 환영만찬이 열렸다.", ["meeting occurred 2024-12-09"]),
        ("두 사람의 2차 회담은 11일 오전에 열린다.", ["meeting planned 2024-12-11"]),
        ("중국과 러시아의 회담이 9일 열렸다.", []),
        ("6자회담은 지난해 9월 베이징에서 열렸다.", []),
        ("회담 결과는 발표되지 않았다.", []),
    ],
)
def test_what_is_held_without_people_is_of_the_two_told_last(told: str, wanted: list[str]) -> None:
    found = [line for line in contacts(ARRIVED + told, "2024-12-10") if line.startswith("meeting")]
    assert found == [f"{line}: choe-ryong-hae | zhao-leji" for line in wanted]


def test_what_was_held_on_a_day_is_of_that_day_for_those_named_behind() -> None:
    text = "개막식은 지난 4월 평양에서 열렸습니다. 개막식에는 최룡해 상임위원장과 자오러지 위원장이 나왔습니다."
    assert contacts(text, "2024-12-10") == ["ceremony occurred 2024-04: choe-ryong-hae | zhao-leji"]


@pytest.mark.parametrize(
    "told",
    [
        "박명호부상의 연설이 연회에서 있었다.",
        "박명호부상의 답사가 뒤따랐다.",
        "왕아군대사의 환영사와 박명호부상의 답사가 이어졌다.",
    ],
)
def test_whose_speech_was_held_was_there(told: str) -> None:
    text = "왕아군 주조 중국특명전권대사가 11일 대사관에서 연회를 차리였다. " + told
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("지난해 3월 26일 인민대회당에서 열린 첫 정상회담은 서먹했던 관계를 되돌려놓았다.", ["2018-03-26"]),
        ("올해 1월 8일 베이징에서 한 네번째 회담은 사전 조율 성격이 짙었다.", ["2019-01-08"]),
        ("올해 1월 베이징 회담 때와 달리 분위기는 밝았다.", ["2019-01"]),
        ("두 정상은 지난해 5월 다롄 해변을 나란히 거닐며 대화를 나눴다.", ["2018-05"]),
        ("두 정상은 회담에서 의견을 주고받았다.", []),
        ("올해 2월 하노이 회담이 결렬된 뒤 첫 만남이다.", []),
        ("지난해 4월 남북 정상회담과 6월 싱가포르 북미 정상회담에 이은 것이다.", []),
        ("지난해 9월 6자회담에서 합의한 내용이다.", []),
    ],
)
def test_what_the_two_had_before_by_its_day(told: str, days: list[str]) -> None:
    text = "시진핑 중국 국가주석이 20일 평양에서 김정은 국무위원장과 회담했다. " + told
    found = [f"meeting occurred {day}: kim-jong-un | xi-jinping" for day in ("2019-06-20", *days)]
    assert contacts(text, "2019-06-21") == found


LONG = (
    "조선로동당 중앙위원회 정치국 후보위원이며 조선로동당 중앙위원회 부장인 김성남동지, "
    "조선민주주의인민공화국 외무성 부상 박명호동지, "
    "내각부총리 정명수동지, 국방성 부상 김강일동지 그리고 관계부문 일군들과 평양시안의 근로자들"
)


@pytest.mark.parametrize(
    "there", ["관람석에는 {} 그리고 왕아군대사가 자리잡았다.", "공연장에는 {} 그리고 왕아군대사가 나왔다."]
)
def test_a_list_is_as_long_as_its_titles(there: str) -> None:
    text = "13일 동평양대극장에서 중국예술단의 공연이 진행되였다. " + there.format(LONG)
    people = "kim-song-nam pak-myong-ho jong-myong-su kim-kang-il"
    assert contacts(text, DAY) == [f"ceremony occurred 2024-04-13: {people} | wang-yajun"]


def test_a_letter_brought_by_somebody_with_long_titles() -> None:
    bearer = "자오러지 중국공산당 중앙위원회 정치국 상무위원 겸 전국인민대표대회 상무위원회 위원장"
    told = f"시진핑 총서기의 친서는 대표단 단장인 {bearer}이 김 위원장에게 직접 건넸다."
    assert contacts(RECEIVED + told, DAY) == [ENVOY, LETTER]


def test_a_letter_handed_on_to_somebody_else_is_the_one_told() -> None:
    text = (
        "시진핑 주석이 13일 김정은 총비서에게 축전을 보냈다. 그의 축전을 14일 왕야쥔 대사가 김성남 부장에게 전달했다."
    )
    assert contacts(text, DAY) == [LETTER]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("우리측에서 김성남부장이 참가하였다. 중국측에서는 왕아군대사가 꽃바구니를 진정하였다.", True),
        ("김성남부장이 화환을 진정하였다. 왕아군대사도 화환을 진정하였다.", True),
        ("김성남부장이 참가하였다. 왕아군대사는 3월 개성에서 화환을 진정하였다.", False),
    ],
)
def test_two_halves_of_a_ceremony(told: str, people: bool) -> None:
    found = contacts("13일 우의탑에서 꽃바구니진정행사가 있었다. " + told, DAY)
    assert found == (["ceremony occurred 2024-04-13: kim-song-nam | wang-yajun"] if people else [])


def test_a_memorial_is_visited_whoever_stands_between_it_and_the_verb() -> None:
    text = "13일 회창군의 중국인민지원군렬사릉원을 왕아군대사와 일행이 찾았다. 외무성 부상 박명호가 그들과 동행하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2024-04-13: pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize(
    "told",
    [
        "김정은 위원장을 사이에 두고 쇼이구 러시아 국방장관과 자오러지 위원장이 나란히 섰다.",
        "김정은 위원장을 가운데 두고 왼쪽에 선 인물이 자오러지 위원장, 오른쪽은 쇼이구 러시아 국방장관이다.",
    ],
)
def test_whom_others_stand_beside_is_there(told: str) -> None:
    text = "13일 밤 김일성광장에서 열병식이 열렸다. " + told
    assert contacts(text, DAY) == ["ceremony occurred 2024-04-13: kim-jong-un | zhao-leji"]


def test_what_something_is_an_answer_to_has_happened() -> None:
    text = "교수는 “김정은 위원장이 지난달 초 베이징에서 시진핑 주석과 만난 데 대한 답례로 볼 수 있다”고 전망했다."
    assert contacts(text, "2025-10-11") == ["meeting occurred 2025-09: kim-jong-un | xi-jinping"]
