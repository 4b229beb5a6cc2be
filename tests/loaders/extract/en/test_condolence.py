"""English calls at the other side's embassy; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2011-12-21"


@pytest.mark.parametrize(
    "text",
    [
        "Wen Jiabao visited North Korea's embassy in Beijing on Tuesday to offer his condolences.",
        "Wen Jiabao went to the DPRK Embassy in Beijing on Tuesday to mourn the late leader.",
        "On Tuesday Wen Jiabao paid a visit to the Embassy of the DPRK in Beijing to sign a book of condolence.",
        "Wen Jiabao expressed condolences at the DPRK Embassy in Beijing on Tuesday.",
        "Wen Jiabao offered his condolences on the death of the leader at the DPRK Embassy in Beijing on Tuesday.",
        "Wen Jiabao paid a condolatory visit to the DPRK Embassy in Beijing on Tuesday.",
        "Wen Jiabao signed a book of condolences at the DPRK Embassy in Beijing on Tuesday.",
        "Wen Jiabao laid a wreath at the DPRK Embassy in Beijing on Tuesday.",
    ],
)
def test_a_call_at_the_other_sides_embassy_is_a_ceremony(text: str) -> None:
    assert contacts(text, DAY) == ["ceremony occurred 2011-12-20:  | wen-jiabao"]


def test_a_call_without_a_purpose_that_calls_for_hosts_is_none() -> None:
    text = "Wen Jiabao went to the DPRK Embassy in Beijing on Tuesday. Kim Jong Un was in Pyongyang."
    assert contacts(text, DAY) == []


def test_an_ambassador_in_his_own_house_calls_on_nobody() -> None:
    text = "Liu Hongcai went to the Chinese Embassy in Pyongyang on Tuesday to express his thanks to the staff."
    assert contacts(text, DAY) == []


def test_who_speaks_with_the_charge_at_the_embassy_has_met_him_with_all_who_came() -> None:
    text = (
        "Wen Jiabao went to the DPRK Embassy in Beijing on Tuesday to express condolences. Wen, who was joined by "
        "Li Keqiang, bowed before a portrait. He told the charge d'affaires, Pak Myong Ho, that China shared the grief."
    )
    assert contacts(text, DAY) == ["meeting occurred 2011-12-20: pak-myong-ho | wen-jiabao li-keqiang"]


def test_who_pays_respects_in_somebody_s_company_is_there_with_him() -> None:
    text = "Liu Hongcai, accompanied by Kim Song Gi, paid respects at the Kumsusan Palace on Tuesday."
    assert contacts(text, DAY) == ["ceremony occurred 2011-12-20: kim-song-gi | liu-hongcai"]


@pytest.mark.parametrize(
    "told",
    [
        "Wen Jiabao and other Chinese leaders expressed condolences at the embassy of the DPRK here on Wednesday.",
        "Wen Jiabao and other Chinese officials visit the DPRK Embassy in Beijing on Wednesday to offer condolences.",
    ],
)
def test_several_mourn_at_the_embassy(told: str) -> None:
    assert contacts(told, "2011-12-22") == ["ceremony occurred 2011-12-21:  | wen-jiabao"]


def test_respects_are_paid_by_all_who_go_along() -> None:
    text = "Liu Hongcai, accompanied by Kim Song Gi, paid respects at the Kumsusan Memorial Palace on Wednesday."
    assert contacts(text, "2011-12-22") == ["ceremony occurred 2011-12-21: kim-song-gi | liu-hongcai"]


@pytest.mark.parametrize(
    "text",
    [
        "Ji Jae Ryong expressed condolences at the DPRK Embassy in Beijing on Wednesday.",
        "Liu Hongcai expressed condolences at the Chinese Embassy in Pyongyang on Wednesday over a death at home.",
        "Kim Yong Nam paid a condolatory visit to the Russian Embassy in Pyongyang on Wednesday. China did, too.",
        "Wang Jiarui refused to express condolences at the DPRK Embassy in Beijing on Wednesday.",
    ],
)
def test_condolences_at_their_own_house_at_a_third_country_s_or_refused_are_no_contact(text: str) -> None:
    assert contacts(text, "2011-12-22") == []
