"""Readings behind characters and marks strewn between them are none of a text; what is found stands where it stood."""

from __future__ import annotations

import pytest

from graph.claims import PersonStatement
from graph.registry.load import registry
from loaders.extract import extract
from loaders.extract.interspersed import without_interspersed
from tests.loaders.extract.reading import article, contacts

PLAIN = "中國外交部長王毅21日在平壤會見朝鮮外務相崔善姬。會見時,朝鮮外務省副相朴明浩在座。"
READ = (
    "中國(guó)外交部長王毅(yì)21日在平壤會(huì)見朝鮮外務(wù)相崔善姬。會(huì)見時(shí),朝鮮外務(wù)省副相朴明浩在座。"
)
STREWN = """中國外交部長王毅21日在平壤會見朝鮮外務相崔善姬。4 v; l- m" g+ o6 s3 k3 P& r3 R& K. R
) L4 o- t2 @% v; I, l7 m; ^' t/ h5 V
會見時,朝鮮外務省副相朴明浩在座。' {0 u* q# y: p! ]' I: C
"""


@pytest.mark.parametrize("page", [READ, STREWN])
def test_the_text_is_read_as_it_was_written(page: str) -> None:
    assert contacts(page, "2024-05-21") == contacts(PLAIN, "2024-05-21") != []


def test_what_is_found_stands_on_the_page() -> None:
    source = article(READ, "2024-05-21")
    claims = extract(source, registry())
    for claim in claims:
        assert source.text[claim.locator.start : claim.locator.end] == claim.quote  # type: ignore[union-attr]
    printed = READ.replace("王毅(yì)", "王(wáng)毅(yì)")
    named = [c.statement for c in extract(article(printed, "2024-05-21"), registry())]
    surfaces = [s.who.surfaces for s in named if isinstance(s, PersonStatement)]
    assert any("王(wáng)毅" in forms for forms in surfaces)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "他在北京(北京)說,朝鮮(北韓)的G20(二十國集團)立場未變。",
        "王毅(見圖)同崔善姬(左)會見。(完)",
        "第一頁 1 2 3 4 5 6 7 8 9 10",
        "他會說 a b c d e f g 幾個字母。",
        "聯絡:No. 5, Rd. 3, Beijing, P. R. of China",
    ],
)
def test_what_an_author_puts_in_brackets_stays(text: str) -> None:
    assert without_interspersed(text) is None


def test_each_character_knows_its_place() -> None:
    found = without_interspersed(READ)
    assert found is not None
    text, places = found
    assert text == PLAIN
    assert all(READ[place] == letter for place, letter in zip(places, text, strict=True))


def test_a_reading_that_opens_a_run_of_marks_takes_nothing_else_with_it() -> None:
    found = without_interspersed(f"{READ}王毅國(x) ; , ; , ; , ;\n" * 3)
    assert found is not None
    assert found[0] == f"{PLAIN}王毅國\n" * 3
