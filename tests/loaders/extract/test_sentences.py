"""Where sentences begin and end, and that none is lost or too long."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extract.en.opening import English
from loaders.extract.marks import Sentence, Zone
from loaders.extract.sentences import LIMIT, SentenceRules, sentences
from loaders.extract.zones import Paragraph
from tests.loaders.extract.reading import contacts

RULES = SentenceRules(re.compile(r"(?P<mark>[.!?][\"”]?)\s+(?=[A-Z])"), frozenset({"gen", "u.s", "mr"}))


def cut(text: str) -> list[str]:
    whole = [Paragraph(0, len(text), Zone.BODY)]
    return [text[s.start : s.end] for s in sentences(text, whole, RULES)]


def test_a_sentence_ends_at_its_mark() -> None:
    assert cut("He came. She left! Why? Nobody knows") == ["He came.", "She left!", "Why?", "Nobody knows"]


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    assert cut("He said “yes.” She left.") == ["He said “yes.”", "She left."]


def test_the_point_of_an_abbreviation_ends_none() -> None:
    assert cut("Col. Gen. Kim met (Mr. Wang) of the U.S. Embassy. They spoke.")[0].startswith("Col.")
    assert cut("Gen. Kim came. Mr. Wang left.") == ["Gen. Kim came.", "Mr. Wang left."]


def test_none_crosses_a_paragraph_and_the_first_of_the_body_leads() -> None:
    text = "A title\nHe came\nShe left"
    lines = [Paragraph(0, 7, Zone.TITLE), Paragraph(8, 15, Zone.BODY), Paragraph(16, 24, Zone.BODY)]
    assert sentences(text, lines, RULES) == [
        Sentence(0, 7, Zone.TITLE, 0),
        Sentence(8, 15, Zone.BODY, 1, lead=True),
        Sentence(16, 24, Zone.BODY, 2),
    ]


def test_an_overlong_sentence_is_cut_at_spaces() -> None:
    pieces = cut("word " * LIMIT)
    assert max(map(len, pieces)) <= LIMIT
    assert all(piece.strip().startswith("word") and not piece.endswith("wor") for piece in pieces)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text('Aa .!"', max_size=80))
def test_sentences_are_in_order_and_lose_nothing_but_space(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_english_ranks_and_initials_end_no_sentence() -> None:
    text = "On Oct. 9, 2018, Gen. Kim Su Gil met Lt. Gen. Miao Hua in Beijing."
    assert contacts(text) == ["meeting occurred 2018-10-09: kim-su-gil | miao-hua"]


def test_an_english_honorific_ends_no_sentence() -> None:
    text = "On Oct. 9, 2018, H.E. Mr. Li Jinjun called on H.E. Mr. Kim Yong Nam in Pyongyang."
    assert contacts(text) == ["meeting occurred 2018-10-09: kim-yong-nam | li-jinjun"]


def test_a_page_may_lose_the_space_between_english_sentences() -> None:
    text = "Wang Yi arrived in Pyongyang on Monday.Pak had met him in China in May. See example.com, as Dr.Kim did."
    ends = English.rules().end
    assert [text[match.start("mark") - 6 : match.end()] for match in ends.finditer(text)] == ["Monday.", "in May. "]
