"""English sentences as units: words, marks, possessives, known expressions."""

from __future__ import annotations

import pytest

from loaders.extract.en.units import units
from loaders.extract.lexicon import fold
from loaders.extract.marks import Hit, Sentence, Zone


def cut(text: str, *known: str) -> list[str]:
    spans = sorted((text.index(words), text.index(words) + len(words)) for words in known)
    hits = [Hit(start, end, (("org", "x"),)) for start, end in spans]
    return [unit.text for unit in units(text, fold(text), Sentence(0, len(text), Zone.BODY, 0), hits)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Xi.", ["He", "met", "Xi", "."]),
        ("vice-minister of DPRK-China ties", ["vice-minister", "of", "DPRK-China", "ties"]),
        ("China's envoy", ["China", "'s", "envoy"]),
        ("the workers’ party", ["the", "workers", "’", "party"]),
        ("a U.S. envoy of N. Korea", ["a", "U.S.", "envoy", "of", "N.", "Korea"]),
        ("70th, 1,000 and 10:30", ["70th", ",", "1,000", "and", "10:30"]),
        ("Ri So'ng-ch'o'l", ["Ri", "So'ng-ch'o'l"]),
    ],
)
def test_words_marks_and_possessives_are_units(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_known_expression_is_one_unit_and_its_possessive_another() -> None:
    assert cut("the Foreign Ministry's envoy", "Foreign Ministry") == ["the", "Foreign Ministry", "'s", "envoy"]


def test_units_stand_where_they_say_and_fold_like_the_text() -> None:
    text = "Pak’s “Talks”"
    found = units(text, fold(text), Sentence(0, len(text), Zone.BODY, 0), [])
    assert [text[u.start : u.end] for u in found] == [u.text for u in found]
    assert [u.low for u in found] == ["pak", "'s", '"', "talks", '"']
    assert [u.capital for u in found][:3] == [True, False, False]


def test_a_sentence_takes_only_its_own_hits() -> None:
    text = "He came. She left."
    hits = [Hit(0, 2, (("person", "a"),)), Hit(9, 12, (("person", "b"),))]
    second = units(text, fold(text), Sentence(9, 18, Zone.BODY, 0), hits)
    assert [(u.text, u.value("person")) for u in second] == [("She", "b"), ("left", ""), (".", "")]
