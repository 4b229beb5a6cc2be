"""Texts whose lines a mailing list or an old page broke at a width; `reflowed` is tested with the PDF that needs it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.reflow import unwrapped

WIRE = """Senior Chinese envoy arrives in Pyongyang
PYONGYANG, Feb. 11 (Yonhap) -- The vice chairman of the Standing
Committee of the National People's Congress met Premier Pak Pong
Ju on Thursday for the first talks of that rank since the embassy
of China in the DPRK reopened its doors in spring, officials said
in a statement.
    The two sides also agreed to meet again in Beijing before the
end of the year."""
PLAIN = """Envoy arrives
The envoy arrived in Pyongyang on Thursday.
He met the premier.
They spoke of trade.
He left on Friday."""


def test_a_sentence_goes_on_over_the_end_of_its_lines() -> None:
    assert "Standing Committee of the National People's Congress met Premier Pak Pong Ju on" in unwrapped(WIRE)


def test_a_headline_and_an_indented_paragraph_keep_their_lines() -> None:
    lines = unwrapped(WIRE).split("\n")
    assert lines[0] == "Senior Chinese envoy arrives in Pyongyang"
    assert lines[-1].strip() == "The two sides also agreed to meet again in Beijing before the end of the year."
    assert len(lines) == 3


def test_nothing_above_the_line_that_opens_a_report_runs_on_into_it() -> None:
    note = "(ATTN: UPDATES with the talks of Friday in Pyongyang)"
    headed = WIRE.replace("\nPYONGYANG", f"\n{note}\nPYONGYANG")
    lines = unwrapped(f"{headed}\nThe embassy of China in the DPRK gave a reception, its\nambassador said.").split("\n")
    assert lines[1] == note
    assert lines[2].startswith("PYONGYANG, Feb. 11 (Yonhap) -- The vice chairman of the Standing Committee")


def test_paragraphs_of_a_line_each_stay() -> None:
    assert unwrapped(PLAIN) == PLAIN


def test_korean_is_joined_and_chinese_stays() -> None:
    korean = "\n".join(
        ["외무성 부상 박명호동지는 3월 24일 만수대의사당에서 중국대사 왕야쥔을", "만나 친선적인 분위기"] * 4
    )
    assert "왕야쥔을 만나" in unwrapped(korean)
    chinese = "\n".join(["外务省副相朴明浩二十四日在万寿台议事堂会见了中国驻朝鲜大使王亚"] * 6)
    assert unwrapped(chinese) == chinese


@settings(deadline=None, derandomize=True)
@given(st.text(alphabet="ab .\n 가中-", max_size=300))
def test_every_character_keeps_its_place(text: str) -> None:
    changed = [(old, new) for old, new in zip(text, unwrapped(text), strict=True) if old != new]
    assert set(changed) <= {("\n", " ")}


def test_a_page_that_breaks_where_a_link_ended_goes_on() -> None:
    page = (
        "The chairman received a friendship group sent by the Workers' Party of North Korea\n"
        "'s capital, which is the second since he met with the leader Kim Jong Un\n"
        "in Dalian.\nThe group left on Friday."
    )
    assert unwrapped(page).split("\n") == [
        page.replace("\n'", " '").replace("\nin", " in").split("\n")[0],
        "The group left on Friday.",
    ]


def test_a_byline_and_a_date_line_are_no_part_of_the_headline() -> None:
    page = (
        "The leaders of the two neighbours meet again in the capital\nby AFP 19 June 2019\ndate 2019-06-19\nThey met."
    )
    assert unwrapped(page) == page


def test_broken_lines_that_begin_with_capitals_are_joined_as_well() -> None:
    told = (
        "The foreign minister's visit of April to Shanghai was\n"
        "in return for that of his Beijing colleague of last\n"
        "July, as was said by a deputy director of the same\n"
        "ministry to us. Pak met with Vice President Xi and\n"
        "State Councilor Dai to speak of the relations of the\n"
        "two countries. The director said that Beijing asked\n"
        "Pyongyang to come to the talks in Beijing, and that\n"
        "the two sides had not spoken of any other journey."
    )
    assert "\n" not in unwrapped(told)


def test_a_first_line_that_ends_inside_a_name_is_no_headline() -> None:
    told = (
        "State Councilor Tang\n"
        "Jiaxuan, special envoy for the president of his country,\n"
        "arrived on Tuesday to pave the way for a round of talks\n"
        "on nuclear arms. He met the premier to discuss how to go\n"
        "on with them in the autumn and\nwhat is to be done."
    )
    assert unwrapped(told).startswith("State Councilor Tang Jiaxuan, special envoy")


TOLD = "Chinese Foreign Minister Wang Yi met visiting DPRK Foreign Minister Choe Son Hui in the capital of China."


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n", "\n \n"])
@pytest.mark.parametrize("parted", ["visiting |DPRK", "Minister |Choe Son Hui| in", "the |capital", "capital |of"])
def test_a_page_that_breaks_within_a_sentence_is_read_on(parted: str, gap: str) -> None:
    words = parted.replace("|", "")
    broken = TOLD.replace(words, parted.replace(" |", gap).replace("| ", gap))
    if parted.startswith("visiting"):
        assert unwrapped(broken) == broken  # a name may begin a paragraph
    else:
        assert " ".join(unwrapped(broken).split()) == TOLD


@pytest.mark.parametrize(
    "text",
    [
        "North Korean envoy flies home as a chill between the two sets in\n\nBEIJING (Reuters) - The envoy left.",
        "Envoy meets the Chinese vice premier\nwww.chinaview.cn 2005-10-09 22:31:08",
        "An envoy of China may go to the North\n\nHome > National > Politics\n\nprint dictionary",
        "The envoy left for home on Friday, he said\n\nby Kim Min-su",
    ],
)
def test_what_stands_apart_on_a_page_stays_apart(text: str) -> None:
    assert unwrapped(text) == text
