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
