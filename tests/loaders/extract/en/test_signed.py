"""Texts that are letters: address, words of a writer, signature and its day; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

LETTER = """Reply to the Chairman

Pyongyang
Esteemed Comrade Kim Jong Un,
Chairman of the Workers' Party of Korea,

I thank you for the warm words that you sent me, and I hope that our two peoples will prosper.

I often think of the days when I met you in Dalian.

Xi Jinping
President of the People's Republic of China
September 12, 2018
Beijing
"""


def test_a_text_that_is_a_letter_is_a_message_of_its_day() -> None:
    assert "message occurred 2018-09-12: kim-jong-un | xi-jinping" in contacts(LETTER)


def test_what_a_letter_recalls_has_no_day() -> None:
    assert "meeting occurred -: kim-jong-un | xi-jinping" in contacts(LETTER)


def test_without_a_signature_it_is_no_letter() -> None:
    unsigned = LETTER.replace("Xi Jinping\nPresident", "The president Xi Jinping and the president")
    assert not any(told.startswith("message") for told in contacts(unsigned))


def test_a_report_with_a_name_on_a_line_of_its_own_is_no_letter() -> None:
    text = "Kim Jong Un met officials of China.\n\nXi Jinping\n\nI was there, a resident said.\n\nKim Jong Un\n"
    assert not any(told.startswith("message") for told in contacts(text, "2018-09-12"))
