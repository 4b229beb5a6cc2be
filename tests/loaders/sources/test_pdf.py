"""PDF: its text, as paragraphs."""

import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import ENGLISH, KOREAN, pdf, pdf_of
from loaders.sources import read
from loaders.sources.reflow import reflowed

KOREAN_LINES = ("중국공산당대표단을 위한 연회가 진행되였다.", "쌍방의 간부들이 참가하였다.")


def put(folder: Path, data: bytes) -> Path:
    (folder / "a.pdf").write_bytes(data)
    return folder / "a.pdf"


def test_lines_become_paragraphs_again(tmp_path: Path, reading) -> None:
    (article,) = reading(put(tmp_path, pdf(ENGLISH))).articles
    assert [line for line in article.text.split("\n") if line] == [ENGLISH.title, ENGLISH.day, *ENGLISH.paragraphs]
    assert article.title == ENGLISH.title


@pytest.mark.parametrize(
    ("cmap", "codec", "ordering"),
    [
        ("UniKS-UTF16-H", "utf-16-be", "Korea1"),
        ("KSCms-UHC-H", "cp949", "Korea1"),
        ("KSC-EUC-H", "euc-kr", "Korea1"),
    ],
)
def test_fonts_of_east_asia_that_are_not_embedded_are_read(
    cmap: str, codec: str, ordering: str, tmp_path: Path, reading
) -> None:
    text = b"".join(b"<%s> Tj T*\n" % line.encode(codec).hex().encode() for line in KOREAN_LINES)
    content = b"BT /F1 10 Tf 14 TL 50 780 Td\n" + text + b"ET"
    described = f"<</Registry(Adobe)/Ordering({ordering})/Supplement 1>>/FontDescriptor 7 0 R/DW 1000".encode()
    data = pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        f"<</Type/Font/Subtype/Type0/BaseFont/HYSMyeongJo/Encoding/{cmap}/DescendantFonts[6 0 R]>>".encode(),
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/HYSMyeongJo/CIDSystemInfo" + described + b">>",
        b"<</Type/FontDescriptor/FontName/HYSMyeongJo/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800"
        b"/Descent -200/CapHeight 700/StemV 80>>",
    )
    (article,) = reading(put(tmp_path, data)).articles
    assert all(line in article.text for line in KOREAN_LINES)


def test_a_password_and_a_cut_file_are_named(tmp_path: Path, reading) -> None:
    assert "a damaged PDF" in reading(put(tmp_path, pdf(KOREAN)[:200])).skipped[0].problem
    locked = pdf(KOREAN).replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4>>"
                                 b"/ID[(a)(a)]" % (b"a" * 32, b"b" * 32))  # fmt: skip
    assert "a PDF with a password" in reading(put(tmp_path, locked)).skipped[0].problem


def test_a_pdf_that_never_ends_costs_only_itself(tmp_path: Path, reading, monkeypatch) -> None:
    content = zlib.compress(b"BT /F1 10 Tf 50 700 Td " + b"(They met.) Tj 0 -12 Td " * 60_000 + b"ET")
    font = b"<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    endless = pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font" + font + b">>>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(content), content),
    )
    reading(put(tmp_path, pdf(KOREAN)))  # its reader has started
    monkeypatch.setattr("loaders.sources.pdf.MAX_PDF_SECONDS", 0.3)
    (skipped,) = reading(put(tmp_path, endless)).skipped
    assert "a PDF that needs more than" in skipped.problem
    monkeypatch.undo()
    assert len(reading(put(tmp_path, pdf(KOREAN))).articles) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="the system must limit memory")
def test_a_pdf_that_unpacks_to_more_than_there_is_costs_only_itself(tmp_path: Path, reading) -> None:
    content = zlib.compress(bytes(900_000_000), 1)
    bomb = pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(content), content),
    )
    assert len(reading(put(tmp_path, bomb)).skipped) == 1
    assert len(reading(put(tmp_path, pdf(KOREAN))).articles) == 1


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ("The envoy met the minister in the capital on\nFriday.\nThey parted.", 2),
        ("王毅外长在北京会见朝鲜外相崔善姬,双方就两国关系交换\n意见。", 1),
        (
            "The envoy came by train and met the leaders\n  The next paragraph is set in by two spaces\n- a list",
            3,
        ),
    ],
)
def test_a_line_goes_on_where_it_reaches_the_edge(lines: str, paragraphs: int) -> None:
    assert len(reflowed(lines).split("\n")) == paragraphs


def test_a_divided_word_is_one_and_a_name_keeps_its_hyphen() -> None:
    divided = (
        "The leaders of the two countries met in the capi-\ntal of China on the invitation of President Xi Jin-\nping."
    )
    assert "capital of China" in reflowed(divided)
    assert reflowed("It was the third meeting that was held by Kim Jong-\nun in the capital of China that year.").count(
        "Kim Jong-un"
    )


@settings(deadline=None, derandomize=True)
@given(st.text(alphabet="ab .\n 가中-", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    kept = [character for character in text if not character.isspace() and character != "-"]
    assert [character for character in reflowed(text) if not character.isspace() and character != "-"] == kept


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.integers(0, 1500), st.binary(max_size=40))
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, at: int, splice: bytes) -> None:
    whole = pdf(KOREAN)
    path = put(tmp_path_factory.mktemp("any"), whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
