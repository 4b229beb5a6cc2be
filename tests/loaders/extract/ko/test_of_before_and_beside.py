"""Talks of before of which somebody says what came of them; meals told beside talks; who put their names to papers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2019-06-21"
TALKS = "meeting occurred 2019-06-20: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    "said",
    [
        "김정은동지와 습근평동지의 네차례의 상봉과 회담이 두 나라 관계의 새로운 장을 열었다고 말하였다.",
        "김정은동지와 습근평동지의 5차례에 걸치는 력사적인 상봉은 친선을 강화발전시킨 사변으로 되였다고 말하였다.",
        "김정은동지와 습근평동지사이의 여러 차례의 상봉이 조중친선을 강화하였다고 말하였다.",
        "김정은위원장과 시진핑 주석의 역사적인 회담이 관계를 새로운 단계에 올려놓았다고 말했다.",
    ],
)
def test_talks_of_which_somebody_says_what_came_of_them(said: str) -> None:
    assert contacts(f"왕야쥔 중국대사는 {said}", DAY) == ["meeting occurred -: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "said",
    [
        "김정은위원장과 시진핑 주석의 회담이 관계를 새로운 단계에 올려놓기를 바란다고 말했다.",
        "김정은위원장과 시진핑 주석의 다섯 차례 회담이 관계를 강화하기를 기대한다고 말했다.",
    ],
)
def test_and_of_which_it_is_only_hoped(said: str) -> None:
    assert contacts(f"왕야쥔 중국대사는 {said}", DAY) == []


@pytest.mark.parametrize("meal", ["저녁식사도 같이 했다.", "저녁을 같이 먹었다.", "만찬도 함께 했다."])
def test_a_meal_beside_talks_is_its_own(meal: str) -> None:
    text = f"최선희 북한 외무상은 20일 베이징에서 왕이 중국 외교부장과 회동한 데 이어 {meal}"
    assert contacts(text, DAY) == [TALKS, TALKS]


@pytest.mark.parametrize(
    "signed",
    [
        "문건에는 조선측에서 최선희 외무상이, 중국측에서 왕이 외교부장이 각각 이름을 적어 넣었다.",
        "최선희 외무상과 왕이 중국 외교부장이 협정에 서명날인했다.",
        "합의서에는 최선희 외무상과 왕이 중국 외교부장이 도장을 찍었다.",
    ],
)
def test_who_put_their_names_to_papers(signed: str) -> None:
    text = f"20일 평양에서 조중 두 나라의 협정 조인식이 진행되였다. {signed}"
    assert contacts(text, DAY) == ["ceremony occurred 2019-06-20: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("thing", ["모택동기념당", "김일성군사종합대학", "김정일훈장", "주은래동상"])
def test_a_house_or_medal_of_a_name_is_nobody(thing: str) -> None:
    assert people(f"왕이 중국 외교부장과 최선희 북한 외무상이 {thing}에 대해 말하였다.").keys() == {
        "wang-yi",
        "choe-son-hui",
    }
