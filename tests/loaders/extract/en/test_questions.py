"""What English questions ask: nothing in them has happened, or is going to; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_what_is_asked_is_possible_only() -> None:
    assert contacts("Q: Will Kim Kye Gwan also meet with Yang Jiechi in Beijing?", "2013-06-17") == [
        "meeting hypothetical -: kim-kye-gwan | yang-jiechi"
    ]
    assert contacts("Is it true that Li Yuanchao is going to Pyongyang in July?", "2013-06-17") == [
        "visit hypothetical 2013-07:  | li-yuanchao"
    ]


def test_a_statement_that_mentions_a_question_is_told() -> None:
    assert contacts("Xi Jinping met Kim Jong Un in Beijing on Friday. Will it last?", "2018-03-31") == [
        "meeting occurred 2018-03-30: kim-jong-un | xi-jinping"
    ]


def test_an_answer_takes_the_place_of_the_question() -> None:
    text = "Q: Sun Weidong came to Pyongyang. Has he met Pak Myong Ho?\nMao Ning: Yes. The two met on Wednesday."
    assert contacts(text, "2024-03-22")[1:] == ["meeting occurred 2024-03-20: pak-myong-ho | sun-weidong"]
