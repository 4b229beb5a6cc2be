"""Contacts that are recalled without a date of their own, beside news; years that are those of a tenure."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_NEWS = "Chinese Premier Wen Jiabao met DPRK Ambassador Choe Jin Su in Beijing on April 13."
_MET = "meeting occurred 2010-04-13: choe-jin-su | wen-jiabao"
_PUBLISHED = "2010-04-17"


@pytest.mark.parametrize(
    "recalled",
    [
        "Wen said that when he visited the DPRK last year he was welcomed. He recalled that Kim Jong Il received him.",
        "Wen recalled his visit to the DPRK last year. General Secretary Kim Jong Il received him then, he said.",
        "Last year Wen visited the DPRK, where he met General Secretary Kim Jong Il.",
        "Wen visited the DPRK last year. On that occasion he met General Secretary Kim Jong Il.",
        "Wen visited the DPRK last year. At that time General Secretary Kim Jong Il received him.",
    ],
)
def test_what_is_recalled_of_a_journey_is_of_its_time(recalled: str) -> None:
    assert contacts(f"{_NEWS} {recalled}", _PUBLISHED) == [
        _MET,
        "visit occurred 2009:  | wen-jiabao",
        "meeting occurred 2009: kim-jong-il | wen-jiabao",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Choe Jin Su, DPRK ambassador since 2000, met Chinese Premier Wen Jiabao on April 13.",
        "Choe Jin Su, who became DPRK ambassador in 2000, paid a call on Premier Wen Jiabao on April 13.",
    ],
)
def test_the_year_of_a_tenure_is_not_that_of_a_day_behind_it(text: str) -> None:
    assert contacts(text, _PUBLISHED) == [_MET]


@pytest.mark.parametrize(
    "text",
    [
        "Choe Jin Su, DPRK ambassador since 2000, has met Chinese Premier Wen Jiabao.",
        "Six-party talks broke off in December 2008. Premier Wen Jiabao has now met DPRK Ambassador Choe Jin Su.",
        "The North tested a bomb in May 2009. Premier Wen Jiabao met DPRK Ambassador Choe Jin Su to discuss it.",
    ],
)
def test_news_without_a_day_is_of_no_time_long_before_it(text: str) -> None:
    assert contacts(text, _PUBLISHED) == ["meeting occurred 2010-04: choe-jin-su | wen-jiabao"]
