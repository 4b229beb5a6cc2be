"""Who is no North Korean, though his name could be: by what stands beside it, or how it is spelt; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

TOLD = "North Korea and China have drawn closer, {}."


def side_of(text: str, name: str) -> str:
    """The side of the one person of the text whose id begins so."""
    (side,) = {side for person, side in people(TOLD.format(text)).items() if person.startswith(name)}
    return side


@pytest.mark.parametrize(
    "text",
    [
        "said Kim Mun Bin, a professor at a university in Seoul",
        "said Kim Mun Bin of the Sejong Institute",
        "said Prof. Kim Mun Bin of Hanshin University",
        "according to Kim Mun Bin, a professor of North Korean studies",
        "said Kim Mun Bin, a defector from North Korea",
        "according to opposition lawmaker Kim Mun Bin",
        "said Kim Mun Bin, CEO of a trading house, on Monday",
        "said South Korean presidential spokesman Kim Mun Bin",
        "said a report that the newspaper's correspondent Kim Mun Bin filed",
        "ministry spokesman Kim Hyung-jin said",
        "said Lee Sang-ho",
    ],
)
def test_somebody_of_the_south_is_of_no_side(text: str) -> None:
    assert side_of(text, "kim" if "Kim" in text else "lee") == "other"


@pytest.mark.parametrize(
    "text",
    [
        "said Kim Mun Bin",
        "said Kim Mun Bin, a researcher at the DPRK Foreign Ministry",
        "said North Korean professor Kim Mun Bin",
        "said Kim Mun Bin, president of Kim Il Sung University",
        "said Kim Mun Bin, who is in charge of talks with South Korea",
        "said Kim Mun Bin, an envoy to South Korea",
        "said Pak Hye Suk, a manager",
        "said Lee Mun Bin, chairman of an investment committee",
        "said Yoon Byung-hun, North Korea's number two",
    ],
)
def test_somebody_of_the_north_stays_so(text: str) -> None:
    assert side_of(text, text.split()[1 if "professor" not in text else 4].lower()) == "KP"


def test_who_is_of_no_side_meets_nobody() -> None:
    assert not contacts("Kim Min-soo, head of a company, met Li Qiang in Seoul on Tuesday.\n\nNorth Korea was silent.")
