"""Where ambassadors serve of whom the words only say whose they are; our sentences."""

from __future__ import annotations

from tests.loaders.extract.reading import offices


def test_an_ambassador_known_elsewhere_is_not_in_the_other_country() -> None:
    text = "SEOUL, May 4, 2022 (Yonhap) -- Chinese Ambassador Xing Haiming spoke of North Korea to the press."
    assert offices(text, "xing-haiming") == ["Ambassador, Chinese Embassy in South Korea"]


def test_where_no_body_is_known_none_is_given() -> None:
    text = "May 4, 2022 -- Chinese Ambassador Zhang Hanhui met a delegation of the DPRK."
    assert offices(text, "zhang-hanhui") == ["Ambassador, -"]


def test_the_place_of_a_sentence_shows_it() -> None:
    text = "May 4, 2022 -- A North Korean envoy met Chinese Ambassador Han Liming in Jakarta."
    assert offices(text, "han-liming") == ["Ambassador, Embassy of China in Indonesia"]


def test_so_does_another_sentence() -> None:
    text = (
        "May 4, 2022 -- Han Liming, Chinese ambassador to Indonesia, met a North Korean envoy.\n\n"
        "Ambassador Han Liming told him of it."
    )
    assert set(offices(text, "han-liming")) == {"ambassador to Indonesia, Embassy of China in Indonesia"}


def test_at_home_in_the_other_country_stays_so() -> None:
    text = "May 4, 2022 -- Chinese Ambassador Wang Yajun met Choe Son Hui in Pyongyang."
    assert offices(text, "wang-yajun") == ["Ambassador, Embassy of China in the DPRK"]
