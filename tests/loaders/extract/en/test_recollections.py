"""What an article tells beside its story: the paragraph behind it speaks of the story again."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_NEWS = "Chinese Vice Premier Hui Liangyu arrived in Pyongyang on April 13 and met DPRK Premier Kim Yong Il."
_PUBLISHED = "2010-04-17"


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        (
            "On October 8, 2008, Wu Dawei held talks with DPRK Vice Foreign Minister Kim Kye Gwan in Pyongyang.",
            "meeting occurred 2008-10-08: kim-kye-gwan | wu-dawei",
        ),
        (
            "Kim Kye Gwan did not meet Wu Dawei on April 2, officials said.",
            "meeting denied 2010-04-02: kim-kye-gwan | wu-dawei",
        ),
        ("Wu Dawei is to visit Pyongyang on May 4.", "visit planned 2010-05-04:  | wu-dawei"),
        (
            "There was speculation that Wu Dawei had visited Pyongyang on March 3.",
            "visit hypothetical 2010-03-03:  | wu-dawei",
        ),
    ],
)
@pytest.mark.parametrize(
    "again",
    [
        "The guest met Kim Yong Nam the next day.",
        "The Chinese official met Kim Yong Nam the same day.",
        "Kim Yong Nam received the visitor the same day.",
        "Liu Xiaoming was present.",
    ],
)
def test_a_paragraph_returns_to_the_story(aside: str, told: str, again: str) -> None:
    without, beside = (contacts(f"{_NEWS}\n\n{text}", _PUBLISHED) for text in (again, f"{aside}\n\n{again}"))
    assert sorted(beside) == sorted([*without, told])


def test_a_paragraph_that_opens_with_a_pronoun_goes_on_with_what_was_recalled() -> None:
    aside = "Kim Kye Gwan visited Beijing in October 2008.\n\nHe met Wu Dawei on October 8, 2008."
    assert contacts(f"{_NEWS}\n\n{aside}", _PUBLISHED)[-2:] == [
        "visit occurred 2008-10: kim-kye-gwan | ",
        "meeting occurred 2008-10-08: kim-kye-gwan | wu-dawei",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting came after one between Kim Kye Gwan and Wu Dawei on April 6, 2008.",
        "It was the first such meeting since one between Kim Kye Gwan and Wu Dawei on April 6, 2008.",
        "The previous meeting was that between Kim Kye Gwan and Wu Dawei on April 6, 2008.",
    ],
)
def test_a_meeting_for_which_one_stands_has_its_own_people_and_day(text: str) -> None:
    told = [line for line in contacts(f"{_NEWS}\n\n{text}", _PUBLISHED) if "wu-dawei" in line]
    assert told == ["meeting occurred 2008-04-06: kim-kye-gwan | wu-dawei"]
