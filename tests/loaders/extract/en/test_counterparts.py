"""The offices of English counterparts; our own sentences."""

from __future__ import annotations

from tests.loaders.extract.reading import offices

MINISTER = "Foreign Minister, Ministry of Foreign Affairs of the DPRK"


def test_a_counterpart_has_the_same_office_on_the_other_side() -> None:
    assert offices("Foreign Minister Wang Yi received his counterpart Ri Yong Ho.", "ri-yong-ho") == [MINISTER]


def test_nobody_is_the_counterpart_of_somebody_of_his_own_side() -> None:
    text = "Kim Kye Gwan was received by Foreign Minister Wang Yi and then by his counterpart Wu Dawei."
    assert offices(text, "wu-dawei") == []
    text = "Vice Foreign Minister Sun Weidong met Foreign Minister Choe Son Hui and saw his counterpart Pak Myong Ho."
    assert offices(text, "pak-myong-ho") == ["Vice Foreign Minister, Ministry of Foreign Affairs of the DPRK"]


def test_of_several_offices_it_is_the_minister_s() -> None:
    text = "Foreign Minister Wang Yi came on Monday. Wang, also a state councilor, met his counterpart Ri Yong Ho."
    assert offices(text, "ri-yong-ho") == [MINISTER]


def test_whom_the_registry_knows_in_another_post_does_not_share_it() -> None:
    assert offices("First Vice Foreign Minister Kim Kye Gwan met his counterpart Wu Dawei.", "wu-dawei") == []


def test_who_is_given_an_office_of_his_own_needs_none() -> None:
    text = "Foreign Minister Wang Yi met his counterpart, Vice Foreign Minister Pak Myong Ho."
    assert offices(text, "pak-myong-ho") == ["Vice Foreign Minister, Ministry of Foreign Affairs of the DPRK"]
