"""An office is in a body of its holder's side, whatever else its words name."""

from __future__ import annotations

import pytest

from graph.claims import Country
from graph.identity.offices import Offices, Words
from tests.graph.identity.worlds import REGISTRY

KP, CN = Country.KP, Country.CN


@pytest.mark.parametrize(
    ("words", "side", "office"),
    [
        (Words("ambassador", "Embassy of China in the DPRK", "ambassador", "dprk"), CN, "cn-embassy-in-kp/ambassador"),
        (Words("驻朝鲜大使", "中国驻朝鲜大使馆", "ambassador", "prc"), CN, "cn-embassy-in-kp/ambassador"),
        (Words("駐中國大使", "北韓駐中國大使館", "ambassador", "dprk"), KP, "kp-embassy-in-cn/ambassador"),
        (
            Words("副委员长", "朝鲜劳动党中央", "vice-chairman", "cpc-central-committee"),
            KP,
            "wpk-central-committee/vice-chairman",
        ),
        (Words("premier", "China", "premier", "prc"), CN, "cn-state-council/premier"),
    ],
)
def test_the_body_is_of_the_side_and_as_near_as_the_words(words: Words, side: Country, office: str) -> None:
    assert Offices(REGISTRY).post(words, side).office.id == office
