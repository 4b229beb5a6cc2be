"""Congratulations, flowers and greetings that reach somebody of the other side; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_SENT = ["message occurred 2024-03-22: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "text",
    [
        "Xi Jinping extended congratulations to Kim Jong Un on his birthday on Friday.",
        "Xi Jinping on Friday offered his condolences to Kim Jong Un over the floods.",
        "In a letter on Friday, Xi Jinping offered congratulations to Kim Jong Un on the DPRK's anniversary.",
        "In a message sent on Friday, Xi Jinping congratulated Kim Jong Un on his birthday.",
        "Xi Jinping extended congratulations to Kim Jong Un on the anniversary of the party in a message on Friday.",
        "Xi Jinping said ties would deepen in a message sent to Kim Jong Un on Friday.",
        "Kim Jong Un received New Year greetings from Xi Jinping on Friday.",
        "Xi Jinping sent a basket of flowers to Kim Jong Un on Friday.",
        "On Friday Kim Jong Un was presented with a floral basket from Xi Jinping.",
        "Kim Jong Un was given a bouquet of flowers from Xi Jinping on Friday.",
    ],
)
def test_what_reaches_somebody_is_a_message(text: str) -> None:
    assert contacts(text, "2024-03-23") == _SENT


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi extended congratulations to Kim Jong Un on the anniversary of the DPRK.",
        "Wang Yi offered his condolences to Kim Jong Un.",
    ],
)
def test_what_is_said_at_a_meeting_is_none(text: str) -> None:
    met = "Wang Yi met Choe Son Hui in Beijing on Friday."
    assert contacts(f"{met} {text}", "2024-03-23") == contacts(met, "2024-03-23")


def test_a_people_sends_no_greetings() -> None:
    assert not contacts("Kim Jong Un received warm greetings from the Chinese people on Friday.", "2024-03-23")


def test_condolences_reach_somebody() -> None:
    text = "Condolences on the earthquake reached President Hu Jintao from Kim Jong Il on Wednesday."
    assert contacts(text, "2008-05-15") == ["message occurred 2008-05-14: kim-jong-il | hu-jintao"]
    assert contacts("Condolences reached Beijing from Kim Jong Il on Wednesday.", "2008-05-15") == []
