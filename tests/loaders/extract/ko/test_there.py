"""Who was there, in the voices and orders in which Korean articles say so, and where the text breaks off."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-14"
NORTH = "조락제동지와 최룡해동지사이의 회담이 11일 만수대의사당에서 진행되였다. "
SOUTH = "최선희 북한 외무상이 11일 왕이 중국 외교부장과 베이징에서 회담했다. "
MEAL = "왕아군 주조 중국특명전권대사가 11일 대사관에서 연회를 차리였다. "
TRIP = "우방궈 위원장이 11일 평양에 도착했다. "
LED = "중국국가대표단이 11일 평양에 도착하였다. 대표단의 단장은 전국인민대표대회 상무위원회 위원장 조락제이다. "
GREETED = "비행장에서 최룡해위원장, 박명호부상이 대표단을 맞이하였다."


def read(text: str) -> list[tuple[str, set[str]]]:
    """The contacts of a text: kind, status and date, and everybody there."""
    told = (line.partition(": ") for line in contacts(text, DAY))
    return sorted((what, {*who.replace("|", " ").split()}) for what, _, who in told)


@pytest.mark.parametrize(
    ("there", "who"),
    [
        (
            "최룡해동지를 도와 박명호부상이 회담에 나섰고 조락제동지곁에는 마조욱부부장이 앉았다.",
            "pak-myong-ho ma-zhaoxu",
        ),
        ("우리측 참가자는 박명호부상이였고 중국측 참가자는 마조욱부부장이였다.", "pak-myong-ho ma-zhaoxu"),
        ("박명호부상과 왕아군대사도 이 자리에 있었다.", "pak-myong-ho wang-yajun"),
        ("회담은 박명호부상, 왕아군대사의 참가밑에 진행되였다.", "pak-myong-ho wang-yajun"),
        ("회담은 박명호부상과 마조욱부부장이 배석한 가운데 진행되였다.", "pak-myong-ho ma-zhaoxu"),
        ("회담 테이블에는 박명호부상과 마조욱부부장이 함께 앉았다.", "pak-myong-ho ma-zhaoxu"),
        ("여기에는 또한 외교부 부부장 마조욱, 특명전권대사 왕아군, 판공청 부주임", "ma-zhaoxu wang-yajun"),
        ("회담에는 박명호부상, 김성남부장, 외교부 부부장", "pak-myong-ho kim-song-nam"),
        ("우리측에서 박명호부상이, 중국측에서 외교부 부부장 마조욱,", "pak-myong-ho ma-zhaoxu"),
        (
            "회담에는 박명호부상이 참가하였다.\n또한 부부장 마조욱, 특명전권대사 왕아군,",
            "pak-myong-ho ma-zhaoxu wang-yajun",
        ),
        ("최룡해동지는 로고가 크다고 말하였다.\n또한 김성남부장, 왕의부장", ""),
        ("대표단은 경축행사에도 참가하게 된다.", ""),
        ("한편 호금도주석과 마조욱부부장은", ""),
        ("회담에서는 김성남부장의 로고와 왕의부장의", ""),
        ("박명호부상은 같은 날 열린 조로경제공동위원회 회의에 참가하였다.", ""),
        ("왕의부장이 배석했고 북측 인사는 박명호부상에 대해 말하지 않았다.", "wang-yi"),
        ("다음 회담의 참석자는 왕의부장과 박명호부상이 될 것이다.", ""),
        ("참가자는 200명이며 박명호부상이 밝혔다.", ""),
    ],
)
def test_at_talks(there: str, who: str) -> None:
    assert read(NORTH + there) == [("meeting occurred 2024-04-11", {"choe-ryong-hae", "zhao-leji", *who.split()})]


@pytest.mark.parametrize(
    "there",
    [
        "최룡해위원장과 박명호부상이 연회에 초대를 받고 왔다.",
        "손님들가운데는 최룡해위원장과 박명호부상이 있었다.",
        "연회에서 연설한것은 최룡해위원장과 박명호부상이였다.",
        "최룡해위원장과 박명호부상은 대사와 함께 건강을 축원하여 잔을 들었다.",
        "최룡해위원장은 연설에서 왕의부장이 지난해에 조선을 방문한데 대하여 말하였다. 여기에 박명호부상도 있었다.",
        "연회에는 최룡해위원장, 박명호부상과 관계부문",
        "연회에는 “최룡해위원장, 박명호부상을 비롯한 일꾼들이 초대”됐다.",
    ],
)
def test_at_an_ambassadors_meal(there: str) -> None:
    there_were = {"wang-yajun", "choe-ryong-hae", "pak-myong-ho"}
    assert ("meeting occurred 2024-04-11", there_were) in read(MEAL + there)


@pytest.mark.parametrize(
    ("there", "also", "next_"),
    [
        ("박명호 부상이 배석했고 왕 부장은 다음 날 김성남 국제부장을 만났다.", "pak-myong-ho", "wang-yi kim-song-nam"),
        ("회담에 배석한 마자오쉬 부부장은 12일 박명호 부상과 따로 만났다.", "ma-zhaoxu", "ma-zhaoxu pak-myong-ho"),
    ],
)
def test_a_sentence_goes_on_to_another_meeting(there: str, also: str, next_: str) -> None:
    first, second = read(SOUTH + there)
    assert first == ("meeting occurred 2024-04-11", {"choe-son-hui", "wang-yi", also})
    assert second == ("meeting occurred 2024-04-12", {*next_.split()})


@pytest.mark.parametrize(
    ("along", "who"),
    [
        ("그를 수행한 인사는 류젠차오 부장과 마자오쉬 부부장이다.", "liu-jianchao ma-zhaoxu"),
        ("방문단은 류젠차오 부장과 마자오쉬 부부장 등으로 이뤄졌다.", "liu-jianchao ma-zhaoxu"),
        ("류젠차오 부장, 마자오쉬 부부장이 대표단의 일원으로 왔다.", "liu-jianchao ma-zhaoxu"),
        ("그를 수행한 사람은 없었으며 왕이 부부장은 베이징에 남았다.", ""),
        ("지난해 장쩌민 주석을 수행한 인사는 왕이 부부장이었다.", ""),
        ("김정은 위원장을 수행한 인사는 강석주 제1부상이었다.", ""),
    ],
)
def test_along_on_a_journey(along: str, who: str) -> None:
    assert read(TRIP + along) == [("visit occurred 2024-04-11", {"wu-bangguo", *who.split()})]


def test_who_takes_others_along_travels_with_them() -> None:
    text = "우방궈 위원장이 류젠차오 부장, 마자오쉬 부부장 등을 이끌고 11일 평양에 도착했다."
    assert read(text) == [("visit occurred 2024-04-11", {"wu-bangguo", "liu-jianchao", "ma-zhaoxu"})]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("외교부 부부장 마조욱이 조락제를 수행하였다. " + GREETED, "ma-zhaoxu"),
        ("대표단 성원들은 류건초부장, 마조욱부부장 등이다. " + GREETED, "liu-jianchao ma-zhaoxu"),
        (GREETED + " 왕아군대사와 대사관 성원들이 비행장에서 함께 영접하였다.", "wang-yajun"),
        ("장쩌민 주석을 수행했던 왕이 부부장은 이번에 오지 않았다. " + GREETED, ""),
        (GREETED + " 최룡해위원장은 로씨야대표단도 맞이하였다.", ""),
    ],
)
def test_at_an_arrival(told: str, who: str) -> None:
    there_were = {"choe-ryong-hae", "pak-myong-ho", "zhao-leji", *who.split()}
    assert read(LED + told) == [("ceremony occurred 2024-04-11", there_were)]


def test_a_long_list_of_those_who_greeted() -> None:
    text = (
        "조락제동지를 단장으로 하는 중국대표단이 11일 평양에 도착하였다. 비행장에서 대표단을 따뜻이 맞이한것은 "
        "조선로동당 중앙위원회 정치국 상무위원회 위원인 최룡해위원장, 외무성 부상 박명호동지, 문화상 승정규동지이다."
    )
    there = {"choe-ryong-hae", "pak-myong-ho", "sung-jong-gyu", "zhao-leji"}
    assert ("ceremony occurred 2024-04-11", there) in read(text)


def test_a_ceremony_described_by_what_is_done_there() -> None:
    text = (
        "중국인민지원군렬사를 추모하는 행사가 11일 평양우의탑에서 거행되였다. "
        "최룡해위원장을 비롯한 간부들과 왕아군대사가 행사에 참가하여 추모의 뜻을 표했다."
    )
    assert read(text) == [("ceremony occurred 2024-04-11", {"choe-ryong-hae", "wang-yajun"})]


def test_a_call_at_the_embassy_of_a_third_country_brings_nobody_to_the_talks() -> None:
    text = "최룡해 위원장이 11일 후진타오 주석과 회담했다. 러시아 대사관 방문에는 김기남 비서가 수행했다."
    assert read(text) == [("meeting occurred 2024-04-11", {"choe-ryong-hae", "hu-jintao"})]
