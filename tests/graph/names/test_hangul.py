"""Romanizations of hangul against names as the press prints them."""

import csv
from pathlib import Path

import pytest

from graph.names import romanize_dprk, romanize_mr, romanize_press, romanize_rr

_PEOPLE = Path(__file__).parents[4] / "shared" / "facts" / "people.csv"


@pytest.mark.parametrize(
    ("hangul", "printed"),  # as KCNA's English service prints its own officials
    [
        ("김성남", "Kim Song Nam"),
        ("최룡해", "Choe Ryong Hae"),
        ("김수길", "Kim Su Gil"),
        ("리길성", "Ri Kil Song"),
        ("권혁봉", "Kwon Hyok Bong"),
        ("박봉주", "Pak Pong Ju"),
        ("정경택", "Jong Kyong Thaek"),
        ("리선권", "Ri Son Gwon"),
        ("김성", "Kim Song"),
        ("박태덕", "Pak Thae Dok"),
        ("방두섭", "Pang Tu Sop"),
    ],
)
def test_dprk_romanization_is_that_of_kcna(hangul: str, printed: str) -> None:
    assert romanize_dprk(hangul) == printed


def test_most_attested_names_are_reproduced() -> None:
    if not _PEOPLE.exists():
        pytest.skip("the list of attested names (../shared/facts/people.csv) is not here")
    with _PEOPLE.open(encoding="utf-8") as file:
        pairs = [
            (row["hangul_seen"].split(";")[0], row["id"]) for row in csv.DictReader(file) if row["country"] == "KP"
        ]
    attested = [(hangul, identifier) for hangul, identifier in pairs if len(hangul) > 2]
    made = [romanize_dprk(hangul).lower().replace(" ", "-") == identifier for hangul, identifier in attested]
    assert len(made) > 40
    assert sum(made) / len(made) >= 0.95  # the rest are homonyms, whose ids have a suffix


@pytest.mark.parametrize(
    ("hangul", "printed"),
    [
        ("최영림", "Ch'oe Yŏng-nim"),  # Pacific Forum prints Ch'oe Yo'ng-nim: ㅇ and ㄹ meet
        ("장성택", "Chang Sŏng-t'aek"),
        ("김정은", "Kim Chŏng-ŭn"),
        ("김영복", "Kim Yŏng-bok"),  # ㅂ is voiced after ㅇ
        ("박봉주", "Pak Pong-ju"),
    ],
)
def test_mccune_reischauer_assimilates_within_the_given_name(hangul: str, printed: str) -> None:
    assert romanize_mr(hangul) == printed


def test_revised_romanization_goes_by_syllables() -> None:
    assert romanize_rr("최영림") == "Choe Yeong-rim"


@pytest.mark.parametrize(
    ("hangul", "printed"),
    [("최선희", "Choi Sun-hee"), ("박명호", "Park Myung-ho"), ("김영남", "Kim Young-nam"), ("김덕훈", "Kim Deok-hun")],
)
def test_south_korean_spellings_are_among_the_press_forms(hangul: str, printed: str) -> None:
    assert printed in romanize_press(hangul)
