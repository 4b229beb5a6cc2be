"""Names that nobody knows and that words are part of, and whose side they are of; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import found, people

NORTH = "(평양 9월 3일발 조선중앙통신) "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("당중앙위원회 비서 장영규동지와 외무성 제1부상 서기남동지가 왕이를 만났다.", "jang-yong-gyu so-ki-nam"),
        ("외무성 제1부상 오성원동지가 왕이를 만났다.", "o-song-won"),
        ("당중앙위원회 비서 서명국동지, 외무성 부상 정상호동지가 왕이를 만났다.", "so-myong-guk jong-sang-ho"),
        ("조선로동당 중앙위원회 비서들인 정상호, 문봉철이 왕이를 만났다.", "jong-sang-ho mun-pong-chol"),
        ("조선인민군 대장들인 홍은주, 림수길이 왕이를 만났다.", "hong-un-ju rim-su-gil"),
        ("당중앙위원회 비서 허용록이 왕이를 만났다.", "ho-yong-rok"),
        ("농업성 부상 정혁, 대외문화련락위원회 부위원장 손순학이 왕이를 만났다.", "jong-hyok son-sun-hak"),
        ("홍경철·서순학·홍학철 당 비서가 왕이를 만났다.", "hong-kyong-chol so-sun-hak hong-hak-chol"),
        ("북한 측의 박영규, 한인범, 장학철이 왕이를 만났다.", "pak-yong-gyu han-in-bom jang-hak-chol"),
        ("중국주재 조선대사관 백용록공사가 왕이를 만났다.", "paek-yong-rok"),
    ],
)
def test_a_name_that_words_are_part_of(text: str, names: str) -> None:
    assert sorted(person for person, side in people(NORTH + text).items() if side == "KP") == sorted(names.split())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("샤오룽이 2일 최선희를 만났다.", "xiao-long"),
        ("셰더이, 최선희가 2일 만났다.", "xie-deyi"),
        ("쑹페이가 2일 최선희를 만났다.", "song-fei"),
    ],
)
def test_the_particle_that_a_name_takes_is_no_part_of_it(text: str, person: str) -> None:
    assert person in people(f"중국 외교부 부부장 {text}")


@pytest.mark.parametrize(
    "text",
    [
        "지도자동지, 대표단동지들, 신임대사동지가 왕이를 만났다.",
        "총리는 두 나라 관계발전을 위하여 왕이를 만났다.",
        "정무원 부총리와 최고인민회의 상임위 부위원장이 왕이를 만났다.",
    ],
)
def test_words_before_a_title_or_an_honorific_are_nobody(text: str) -> None:
    assert list(people(NORTH + text)) == ["wang-yi"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("중국측에서 부부장 범명덕이, 우리측에서 부원장 정수길이 참가하였다.", {"범명덕": "CN", "정수길": "KP"}),
        ("우리측에서 부원장 정수길이, 상대측에서 부부장 범명덕이 참가하였다.", {"범명덕": "CN", "정수길": "KP"}),
        ("중국 측에서는 부부장 범명덕이, 북측에서는 부원장 정수길이 참가하였다.", {"범명덕": "CN", "정수길": "KP"}),
        ("안학철위원장과 습근평주석사이의 회담이 있었다.", {"안학철": "KP", "습근평": "CN"}),
        ("조순학 총정치국장이 습근평주석을 만났다.", {"조순학": "KP", "습근평": "CN"}),
    ],
)
def test_whose_side_a_stranger_is_of(text: str, sides: dict[str, str]) -> None:
    told = found(NORTH + text)["persons"]
    assert {person["surfaces"][0]: person["country"] for person in told} == sides


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "북측에서는 유남철과 오국렬이, 중국 측에서는 우정더, 허춘성과 팡즈위안이 왕이를 만났다.",
            "유남철 오국렬 우정더 허춘성 팡즈위안",
        ),
        ("북한에서는 태호철이, 중국에서는 량치밍이 회담에 나왔다.", "태호철 량치밍"),
        (
            "왕이와의 회담에는 태영혁과 우정더가 자리했다. 북측 배석자는 한강수와 송인범이었다.",
            "태영혁 우정더 한강수 송인범",
        ),
        ("방수길과 지영규 등 북측 인사가 왕이를 만났다.", "방수길 지영규"),
        ("배석자는 북측 손학철, 차영희, 중국 측 저우리보, 류웨이화 등이었다.", "손학철 차영희 저우리보 류웨이화"),
        ("왕이를 비롯해 멍판린 랴오닝성 부성장이 왔다.", "멍판린"),
        ("원영규 북한 국가체육지도위원회 부위원장, 손혁 북한 외무성 부상이 왕이를 만났다.", "원영규 손혁"),
        (
            "임강수 북한 국방위원회 참사, 위전화 중국 상무부 부부장, 다이빙원 중국 인민해방군 부참모장이 왔다.",
            "임강수 위전화 다이빙원",
        ),
        ("주조 중국특명전권대사 조건화와 채림대사, 소룡 주조 중국대사가 왕의를 만났다.", "조건화 채림 소룡"),
        (
            "조직부장 사덕의, 외교부 부부장 라해도동지와 사덕영 우리 나라 주재 중국특명전권대사가 왔다.",
            "사덕의 라해도 사덕영",
        ),
        ("중국대사관 공사 림립과, 참사 왕신이 왕의를 만났다.", "림립과 왕신"),
        ("외무성 부상 황인범과 중국외교부 부부장 반대위사이의 회담이 진행되였다.", "황인범 반대위"),
        ("외무성 부상 황인범과 중국외교부 부부장 량계명사이에 회담이 진행되였다.", "황인범 량계명"),
        ("베이징에 머물던 펑광첸 중국 외교부 부부장을 황인범 외무성 부상이 만났다.", "펑광첸 황인범"),
        ("중국외교부 대변인 쉬펑은 왕이를 만났다. 중국외교부장 팡즈위안도 왔다.", "쉬펑 팡즈위안"),
        (
            "중국공산당 연변주당위 서기인 천룽과 외교부 부부장 푸잉위, 부위원장인 로담, 리휘가 왔다.",
            "천룽 푸잉위 로담 리휘",
        ),
        ("위원장대리 한혁, 국방부장인 송비와 상무부 부부장 풍건국동지가 왔다.", "한혁 송비 풍건국"),
        ("길을 잇는 도로공사가 끝나면서 외교부장까지 나서 북한대사를 불렀다.", ""),
    ],
)
def test_names_by_where_they_stand(text: str, names: str) -> None:
    read = {surface for person in found(NORTH + text)["persons"] for surface in person["surfaces"]}
    assert read - {"왕이", "왕의"} == set(names.split())


def test_those_named_before_the_people_of_a_side_are_of_the_other() -> None:
    text = "시진핑 주석이 리용호 외무상을 만났다. 접견에는 원성원, 허봉철이 자리했고 중국 측에서는 주차오가 나왔다."
    assert [person for person, side in people(text).items() if side == "KP"] == [
        "ri-yong-ho",
        "won-song-won",
        "ho-pong-chol",
    ]
