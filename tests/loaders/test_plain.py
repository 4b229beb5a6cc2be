"""Odd spaces, unseen marks and markup are no part of what is read; offsets are those of the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.plain import cleared, plain, western
from loaders.sources.published import published_in
from tests.loaders.extract.reading import article, contacts, found

ENGLISH = "Wang Yi, director of the Office, met Kim Song Nam in Beijing on Friday, March 22."
KOREAN = "왕이 외교부장은 22일 베이징에서 김성남 조선로동당 국제부장을 만났다."
ODD = ["  ", "\u00a0", " \u00a0 ", "\t", "\u2009", "\u3000", " \u200b", "\u200b "]


@pytest.mark.parametrize("space", ODD)
@pytest.mark.parametrize("text", [ENGLISH, KOREAN], ids=["en", "ko"])
def test_any_space_between_words_is_one(text: str, space: str) -> None:
    printed = text.replace(" ", space)
    assert contacts(printed, "2024-03-23") == contacts(text, "2024-03-23") != []
    (contact,) = found(printed, "2024-03-23")["contacts"]
    assert contact["quote"] == printed
    assert [each["name"] for each in found(printed)["persons"]] == [each["name"] for each in found(text)["persons"]]


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\ufeff"])
def test_an_unseen_mark_within_a_name_is_none_of_its_letters(mark: str) -> None:
    printed = ENGLISH.replace("Song", f"So{mark}ng")
    assert contacts(printed, "2024-03-23") == contacts(ENGLISH, "2024-03-23")
    person = next(each for each in found(printed)["persons"] if each["id"] == "kim-song-nam")
    assert person["surfaces"] == ["Kim Song Nam"]


CHINESE = "3月22日，外交部长王毅在北京会见朝鲜劳动党国际部部长金成男。"
MARKED = [
    lambda text, name: text.replace(name, f"**{name}**"),
    lambda text, name: text.replace(name, f"[{name}](https://example.org/a_(b))"),
    lambda text, name: text.replace(name, f'<a href="/who">{name}</a>'),
    lambda text, name: text.replace(name, f"<b>{name}</b>[12]"),
    lambda text, _: f"> {text}[1]",
    lambda text, _: text + "<br/>",
]


@pytest.mark.parametrize("mark", MARKED)
@pytest.mark.parametrize(
    ("text", "name"), [(ENGLISH, "Kim Song Nam"), (KOREAN, "김성남"), (CHINESE, "金成男")], ids=["en", "ko", "zh"]
)
def test_markup_is_no_part_of_what_is_told(text: str, name: str, mark: Callable[[str, str], str]) -> None:
    printed = mark(text, name)
    assert contacts(printed, "2024-03-23") == contacts(text, "2024-03-23") != []
    told, printed_so = found(text, "2024-03-23"), found(printed, "2024-03-23")
    assert [(o["title"], o["organization"]) for o in printed_so["offices"]] == [
        (o["title"], o["organization"]) for o in told["offices"]
    ]
    (contact,) = printed_so["contacts"]
    assert contact["quote"] in printed


def test_entities_are_their_characters_and_emphasis_is_none() -> None:
    starred = ENGLISH.replace("Kim Song Nam", "*Kim Song Nam*")
    assert contacts(starred, "2024-03-23") == contacts(ENGLISH, "2024-03-23")
    printed = ENGLISH.replace(" ", "&nbsp;").replace("Office", "Party&#39;s Office")
    assert contacts(printed, "2024-03-23") == contacts(ENGLISH, "2024-03-23")
    assert plain("&quot;A &amp; B&quot;&#8217;s&nbsp;x") == ('"A & B"’s x', [0, 6, 7, 8, 13, 14, 15, 21, 28, 29, 35])


@pytest.mark.parametrize(
    "text", ["2 * 3 is 6, and 2 ** 3 is 8.", "[Photo] A met B.", "* an item", "A [1949] B", "a < b > c", "#1 in Asia"]
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert plain(text) is None


def test_a_text_with_single_spaces_is_as_it_was_written() -> None:
    assert plain(article(ENGLISH).text) is None
    assert plain("One line.\n\nAnother.") is None


@given(st.text(alphabet=st.sampled_from("a b\u00a0\u200b\n\t.*[](<>&;")))
def test_each_character_kept_is_at_its_place(text: str) -> None:
    found = plain(text)
    if found is None:
        return
    cleared, places = found
    assert len(cleared) == len(places)
    assert places == sorted(set(places))
    assert all(
        text[at] == char or text[at].isspace() or text[at] in "<&" for char, at in zip(cleared, places, strict=True)
    )


DATED = "Wang Yi meets Kim Song Nam\n\nPublished: March 24, 2024\n\nWang Yi met Kim Song Nam in Beijing on Friday."


@pytest.mark.parametrize(
    "mark",
    [
        lambda text: text.replace("March 24,", "March&nbsp;24,&nbsp;"),
        lambda text: text.replace("24, 2024", "24&#44; 2024"),
        lambda text: text.replace(", ", ",\u200b "),
        lambda text: "\n".join(f"<p>{line}</p>" if line else line for line in text.split("\n")),
        lambda text: text.replace("\n\n", "\n\n&nbsp;&nbsp;"),
    ],
)
def test_the_day_of_a_page_has_no_markup_either(mark: Callable[[str], str]) -> None:
    assert published_in(mark(DATED)) == "2024-03-24"


@pytest.mark.parametrize(
    ("printed", "read"),
    [("China&#39;s", "China's"), ("Bei&shy;jing", "Beijing"), ("&amp;ldquo;so&amp;rdquo;", "\u201cso\u201d")],
)
def test_an_entity_is_the_character_it_stands_for(printed: str, read: str) -> None:
    assert cleared(printed) == read


@pytest.mark.parametrize("text", ["AT&T; and Q&A;", "a &nothing; b"])
def test_what_is_no_entity_stays(text: str) -> None:
    assert plain(text) is None


@pytest.mark.parametrize(
    "mark",
    [
        lambda text: text.replace(", ", "，"),
        lambda text: text.replace(", ", "， "),
        lambda text: text.replace("Wang Yi", "Wang Yi（CN）").replace("Song Nam", "Song Nam（KP）"),
        lambda text: f"• {text}",
        lambda text: f"- {text[:-1]}。",
        lambda text: text.replace("Office", "«Office»"),
    ],
)
def test_wide_marks_and_those_of_items_are_those_of_a_latin_text(mark: Callable[[str], str]) -> None:
    assert contacts(mark(ENGLISH), "2024-03-23") == contacts(ENGLISH, "2024-03-23") != []


@given(st.text(alphabet="ab ，。（）«•\n-", max_size=40))
def test_no_character_of_a_latin_text_moves_before_another(text: str) -> None:
    cleared, places = western(text) or (text, list(range(len(text))))
    assert len(cleared) == len(places)
    assert places == sorted(places)
