"""Bytes to characters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import SourceError
from loaders.sources.decode import decode
from loaders.sources.language import language_data

KOREAN = "조선로동당대표단이 베이징에서 중국공산당의 간부들을 만났다. 두 나라의 친선관계에 대하여 말하였다."
SIMPLIFIED = "朝鲜劳动党代表团在北京同中国共产党的领导人举行了会谈。双方就两国关系和共同关心的问题交换了意见。"
TRADITIONAL = "北韓勞動黨代表團在北京與中國共產黨的領導人會面。雙方就兩國關係和共同關心的問題交換了意見。"
ENGLISH = "The envoy’s “working visit” – his first – was over. They met in the café."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (KOREAN, "utf-8"),
        (KOREAN, "utf-8-sig"),
        (KOREAN, "utf-16"),
        (KOREAN, "cp949"),
        (KOREAN, "euc-kr"),
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "gb2312"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
        (ENGLISH, "utf-8"),
        (ENGLISH, "cp1252"),
    ],
)
def test_a_text_is_read_whatever_it_was_saved_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@settings(deadline=None, derandomize=True)
@given(st.text().filter(lambda text: not text.startswith("\ufeff")))
def test_utf8_text_stays_as_it_is_but_for_line_ends(text: str) -> None:
    plain = "".join(character for character in text if character >= " " or character in "\t\n")
    assert decode(("A " + plain).encode(), "a.txt") == "A " + plain


def test_line_ends_become_one_character_and_nothing_else_changes() -> None:
    assert decode(b"one\r\ntwo\n\n three \r\n", "a.txt") == "one\ntwo\n\n three \n"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"%PDF-1.7 something", "PDF"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"text with \x00 in it", "binary"),
        (bytes(range(1, 256)) * 4, "binary"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        decode(data, "a.txt")


def test_bytes_of_no_encoding_are_named() -> None:
    noise = bytes((7 * n * n + 13 * n) % 128 + 128 for n in range(3000))
    with pytest.raises(SourceError, match="no known encoding"):
        decode(noise, "a.txt")


def test_a_cut_character_at_the_end_costs_only_itself() -> None:
    assert decode(KOREAN.encode()[:-2], "a.txt") == KOREAN[:-2] + "\ufffd"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("café", "cp1252"),
        ("Встреча прошла в Пекине. Стороны обсудили отношения двух стран.", "koi8-r"),
        ("金正恩総書記は習近平国家主席と北京で会談した。", "euc_jp"),
        ("Rozmowy odbyły się w piątek, powiedział minister.", "iso-8859-2"),
        (KOREAN, "euc-kr"),
        (SIMPLIFIED, "hz"),
        (SIMPLIFIED, "utf-16"),
        (TRADITIONAL, "big5"),
    ],
)
def test_a_chosen_encoding_counts_though_nothing_would_recognise_it(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt", encoding=encoding) == text


@pytest.mark.parametrize(
    ("text", "encoding", "chosen"),
    [
        (KOREAN, "utf-8", "cp949"),
        (KOREAN, "utf-8", "latin-1"),
        (KOREAN, "cp949", "utf-8"),
        (KOREAN, "cp949", "latin-1"),
        (KOREAN, "utf-16", "latin-1"),
        (SIMPLIFIED, "gb18030", "cp949"),
        (SIMPLIFIED, "gb18030", "koi8-r"),
        (SIMPLIFIED, "utf-8", "gb18030"),
        (SIMPLIFIED, "utf-16-le", "utf-16-be"),
        (TRADITIONAL, "big5", "gb18030"),
        ("The delegation left on Friday.", "ascii", "utf-16"),
    ],
)
def test_a_chosen_encoding_that_cannot_be_is_named_with_the_file(text: str, encoding: str, chosen: str) -> None:
    with pytest.raises(SourceError, match=chosen) as caught:
        decode(text.encode(encoding), "a.txt", encoding=chosen)
    assert caught.value.source == "a.txt"
    assert "--encoding" in str(caught.value.remedy)


def test_a_declared_encoding_is_read_as_what_its_authors_used() -> None:
    word = "똠방각하"  # in cp949, not in the EUC-KR that pages declare
    assert decode(word.encode("cp949"), "a.html", declared="euc-kr") == word


HANGUL = [letter for letter in language_data().frequent if "\uac00" <= letter <= "\ud7a3"]
HAN = [letter for letter in language_data().frequent if "\u4e00" <= letter <= "\u9fff"]


def readable_in(letters: list[str], table: str) -> list[str]:
    return [letter for letter in letters if letter.encode(table, "ignore")]


@pytest.mark.parametrize(
    ("letters", "table"),
    [
        (HANGUL, "cp949"),
        (HAN, "gb18030"),
        (HAN, "big5hkscs"),
        (HANGUL, "utf-16-le"),
        (HANGUL, "utf-16-be"),
        (HAN, "utf-16-le"),
        (HAN, "utf-16-be"),
    ],
)
@settings(deadline=None, derandomize=True, max_examples=60)
@given(data=st.data())
def test_a_line_that_declares_nothing_is_read_in_its_table(letters: list[str], table: str, data: st.DataObject) -> None:
    line = "".join(
        data.draw(st.lists(st.sampled_from(readable_in(letters, table)), min_size=16, max_size=60, unique=True))
    )
    assert decode(line.encode(table), "a.txt") == line


@pytest.mark.parametrize("mark", ["utf-16", "utf-32"])
def test_a_mark_at_the_beginning_counts(mark: str) -> None:
    assert decode(KOREAN.encode(mark), "a.txt") == KOREAN


def test_a_stray_nul_or_a_few_broken_bytes_cost_only_themselves() -> None:
    assert decode(ENGLISH.encode() + b"\0.", "a.txt") == f"{ENGLISH}\ufffd."
    broken = KOREAN.encode().replace("베".encode(), b"\xeb\xff", 1)
    assert decode(broken, "a.txt").replace("\ufffd", "") == KOREAN.replace("베", "", 1)


@pytest.mark.parametrize("declared", ["klingon", "uwf-8", "hex", "base64", "utf-16", "euc\0kr", "", None])
def test_an_encoding_that_cannot_be_is_not_believed(declared: str | None) -> None:
    assert decode(SIMPLIFIED.encode("gb18030"), "a.html", declared=declared) == SIMPLIFIED


def test_seven_bits_are_read_as_declared() -> None:
    assert decode(KOREAN.encode("iso2022_kr"), "a.eml", declared="ISO-2022-KR") == KOREAN
    assert decode(SIMPLIFIED.encode("hz"), "a.eml", declared="HZ-GB-2312") == SIMPLIFIED


@pytest.mark.parametrize("text", ["，之后提议继续保持", "平2012年出任部长", "新聞歸類：中國聚焦"])
def test_a_few_characters_do_not_pass_for_utf8_that_is_cut(text: str) -> None:
    assert decode(text.encode("gb18030"), "a.txt") == text


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("minutes.hwp", "DOCX, PDF or text"), ("scan.JPG", "OCR"), ("a.rar", "unpack it"), ("a.dat", "--encoding")],
)
def test_what_cannot_be_read_says_what_to_do_with_a_file_of_its_name(name: str, remedy: str) -> None:
    with pytest.raises(SourceError) as told:
        decode(bytes(range(32)) * 40, name)
    assert remedy in told.value.remedy
