"""Known expressions in a text: the longest wins, words are whole, names need their capital."""

from __future__ import annotations

from loaders.extract.lexicon import Entry, Lexicon, fold

KNOWN = (
    Entry("Kim Il Sung", "person", "kim-il-sung", proper=True),
    Entry("Kim Il", "person", "kim-il", proper=True),
    Entry("Kim Il", "place", "kim-il-town", proper=True),
    Entry("vice chairman", "head", "vice-chairman"),
    Entry("chairman", "head", "chairman"),
    Entry("Workers' Party", "org", "party", proper=True),
)
ENGLISH = Lexicon(KNOWN, spaced=True, glued=frozenset({"on"}))


def hits(text: str, lexicon: Lexicon = ENGLISH) -> list[str]:
    return [text[hit.start : hit.end] for hit in lexicon.scan(text, fold(text))]


def test_of_expressions_that_overlap_the_leftmost_longest_is_found() -> None:
    assert hits("Kim Il Sung and Kim Il") == ["Kim Il Sung", "Kim Il"]
    assert hits("the vice chairman, a chairman") == ["vice chairman", "chairman"]


def test_one_expression_keeps_all_its_senses() -> None:
    (hit,) = ENGLISH.scan("Kim Il", fold("Kim Il"))
    assert hit.senses == (("person", "kim-il"), ("place", "kim-il-town"))


def test_an_expression_is_no_part_of_a_word() -> None:
    assert hits("chairmanship, Kim Ilsan, subchairman") == []


def test_a_name_needs_its_capital_and_a_title_does_not() -> None:
    assert hits("kim il sung, CHAIRMAN") == ["CHAIRMAN"]


def test_an_article_before_a_name_needs_no_capital() -> None:
    north = Lexicon([Entry("the North", "country", "KP", proper=True)], spaced=True)
    assert hits("in the North, The North's", north) == ["the North", "The North"]
    assert hits("the north, the North Sea", north) == []


def test_curly_quotes_hyphens_and_hard_spaces_are_like_plain_ones() -> None:
    assert hits("Workers’ Party") == ["Workers’ Party"]
    assert hits("vice\u00a0chairman") == ["vice\u00a0chairman"]


def test_a_lost_space_before_or_after_a_name_does_not_hide_it() -> None:
    assert hits("ChairmanKim Il Sungon Mansu Hill") == ["Kim Il Sung"]  # "on" is one of the glued words
    assert hits("Kim Ilford") == []
    assert hits("the mayorchairman") == []  # only names


def test_a_language_without_spaces_finds_expressions_anywhere() -> None:
    chinese = Lexicon([Entry("王毅", "person", "wang-yi"), Entry("外长", "head", "minister")], spaced=False)
    assert hits("外长王毅会见", chinese) == ["外长", "王毅"]


def test_letters_that_grow_in_lower_case_move_no_offset() -> None:
    assert hits("İstanbul İİ: chairman") == ["chairman"]
