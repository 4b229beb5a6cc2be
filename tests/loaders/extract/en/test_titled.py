"""Officials whom an article never names in full."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found, people


@pytest.mark.parametrize(
    ("said", "day", "who"),
    [
        ("President Hu", "2005-10-28", "hu-jintao"),
        ("Chinese President Hu", "2005-10-28", "hu-jintao"),
        ("Premier Wen", "2009-10-05", "wen-jiabao"),
        ("Premier Zhu", "2001-03-20", "zhu-rongji"),
        ("Premier Li", "2018-06-20", "li-keqiang"),
        ("Chinese Foreign Minister Wang", "2018-05-03", "wang-yi"),
    ],
)
def test_a_title_and_a_surname_name_who_held_the_office(said: str, day: str, who: str) -> None:
    told = contacts(f"{said} met Choe Thae Bok, an official of the DPRK, in Pyongyang. Hu was there, too.", day)
    assert told[0].endswith(f": choe-thae-bok | {who}")


@pytest.mark.parametrize(
    "said",
    [
        "President Hu",  # eight years after he left office
        "Former President Hu",
        "South Korean President Hu",
        "Manager Hu",
        "President Hua",
        "President Hu of Peking University",
        "Hyundai Asan President Hu",
        "Bank of China President Hu",
        "Director Hu",
    ],
)
def test_nobody_is_named_by_an_office_that_he_did_not_hold(said: str) -> None:
    text = f"{said} met Kim Jong Un, leader of the DPRK, in Pyongyang on May 3."
    day = "2021-05-03" if said == "President Hu" else "2005-10-28"
    assert "hu-jintao" not in {person["id"] for person in found(text, day)["persons"]}


def test_a_full_name_of_the_article_comes_first() -> None:
    told = people("Hu Chunhua met Kim Jong Un, leader of the DPRK, in Pyongyang. President Hu thanked him.")
    assert "hu-jintao" not in told
