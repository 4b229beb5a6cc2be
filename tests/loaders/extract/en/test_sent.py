"""Messages and calls in the words that desks have for them; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un sent a cable of sympathy to Xi Jinping on Monday.",
        "Kim Jong Un wired his congratulations to Xi Jinping on Monday.",
        "Kim Jong Un sent Xi Jinping a birthday card on Monday.",
        "Kim Jong Un gave Xi Jinping a present on Monday.",
        "Kim Jong Un thanked Xi Jinping in a letter on Monday.",
        "Kim Jong Un and Xi Jinping exchanged wires on Monday.",
        "A telegram from Kim Jong Un to Xi Jinping arrived in Beijing on Monday.",
    ],
)
def test_a_message_in_many_words(text: str) -> None:
    found = contacts(f"{text} The ministry said so in a statement.", "2021-04-08")
    assert found == ["message occurred 2021-04-05: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "text",
    [
        "Xi Jinping plans to send Kim Jong Un a message on Sunday.",
        "Xi Jinping will write to Kim Jong Un on Sunday.",
        "A message from Xi Jinping to Kim Jong Un will be delivered on Sunday.",
    ],
)
def test_a_message_still_to_be_sent(text: str) -> None:
    found = contacts(f"{text} The ministry said so in a statement.", "2021-04-08")
    assert found == ["message planned 2021-04-11: kim-jong-un | xi-jinping"]


def test_who_takes_a_call_hears_who_makes_it() -> None:
    text = "Wang Yi received a phone call from Choe Son Hui on Monday. The ministry said so in a statement."
    assert contacts(text, "2021-04-08") == ["call occurred 2021-04-05: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "sent",
    [
        "a letter to mark the anniversary",
        "warm greetings to mark the anniversary",
        "a bouquet to celebrate the anniversary",
    ],
)
def test_who_is_sent_a_thing_for_an_anniversary_goes_nowhere(sent: str) -> None:
    told = contacts(f"Xi Jinping sent Kim Jong Un {sent} of the founding of the DPRK on Sunday.", "2018-09-10")
    assert not any(each.startswith("visit") for each in told)


def test_who_is_sent_may_be_named_behind_what_he_is() -> None:
    told = contacts(
        "Xi Jinping has sent his top legislator, Li Zhanshu, to North Korea for the anniversary.", "2018-09-10"
    )
    assert told == ["visit occurred 2018-09:  | li-zhanshu"]


def test_who_is_sent_with_a_letter_goes() -> None:
    text = "Xi Jinping sent Li Zhanshu with a letter to Pyongyang to mark the anniversary."
    assert contacts(text, "2018-09-10") == ["visit occurred 2018-09:  | li-zhanshu"]
