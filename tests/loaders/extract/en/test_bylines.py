"""Who signs an English report; our words."""

from __future__ import annotations

import pytest

from graph.claims import Article
from loaders.extract import extract
from loaders.extracted import extracted
from tests.loaders.extract.reading import REGISTRY, contacts, people

TEXT = "Envoy in Pyongyang\nBy {}\nPublished: 2018/5/9 0:03:41\n\nKim Jong Un met Song Tao. Kim was pleased."


@pytest.mark.parametrize(
    ("names", "journalists"),
    [
        ("Yang Sheng and Zhao Yusha", {"yang-sheng": "CN", "zhao-yusha": "CN"}),
        ("SARAH LUBMAN", {"sarah-lubman": "other"}),
        ("Kim Hyun", {"kim-hyun-other": "other"}),
    ],
)
def test_a_by_line_names_journalists_of_their_countries(names: str, journalists: dict[str, str]) -> None:
    assert people(TEXT.format(names)) == {"kim-jong-un": "KP", "song-tao": "CN"} | journalists


def test_a_paper_of_the_north_is_signed_by_people_of_the_north() -> None:
    source = Article.of(TEXT.format("Kim Hyun"), lang="en", side="KP", origin="test.txt")
    named = extracted(source, extract(source, REGISTRY), REGISTRY)["persons"]
    assert {person["id"]: person["country"] for person in named}["kim-hyun"] == "KP"


def test_who_signs_behind_a_headline_on_its_line_met_nobody() -> None:
    text = "Hu Jintao ends visit to Pyongyang By Jiang Zhuqing (China Daily)\nHe met Kim Jong Il on Friday."
    assert "jiang-zhuqing" not in str(contacts(text, "2005-10-31"))


@pytest.mark.parametrize(
    "headline",
    ["Choe Ryong Hae Received By Xi Jinping (Xinhua)", "Banquet Hosted By Xi Jinping For Choe Ryong Hae (Photo)"],
)
def test_officials_behind_by_in_a_headline_sign_nothing(headline: str) -> None:
    assert contacts(f"{headline}\n\nThe two sides were pleased.", "2013-05-25") == [
        "meeting occurred 2013-05: choe-ryong-hae | xi-jinping"
    ]
