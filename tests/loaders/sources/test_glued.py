"""A page that lost its line ends: headline, date line and report are told apart again, sentences are left whole."""

from __future__ import annotations

import pytest

from loaders.sources.glued import pieces
from loaders.sources.published import published_in
from tests.loaders.extract.reading import article, contacts

GLUED = [
    (
        "Wang Yi Meets Choe Son Hui",
        "2024/05/21 11:40 KST",
        "SEOUL, May 21 (Yonhap) -- Wang Yi met Choe Son Hui on Monday.",
    ),
    (
        "N. Korea's Choe meets Wang Yi",
        "Written: 2024-05-21 09:22:40 / Updated: 2024-05-21 14:05",
        "Wang Yi met Choe Son Hui.",
    ),
    ("Wang Yi meets the envoy of N. Korea", "May 21, 2024", "China's foreign minister met Choe Son Hui on Monday."),
    ("중국 왕이, 최선희 접견", "입력 2024.05.21 10:12", "왕이 중국 외교부장이 20일 최선희 북한 외무상을 만났다."),
    ("최선희동지가 왕의동지를 만났다", "2024-05-21", "(평양 5월 21일발 조선중앙통신)최선희동지가 왕의동지를 만났다."),
    ("王毅会见崔善姬", "2024年05月21日 08:14:20", "新华社北京5月21日电 王毅20日会见崔善姬。"),
    ("王毅在北京會見北韓外務相", "2024-05-21", "【聯合報導】中國外交部長王毅昨日會見崔善姬。"),
]
WHOLE = [
    "Chinese Foreign Minister Wang Yi met Choe Son Hui in Beijing on May 20, 2024 and gave a dinner for her there.",
    "He had last been there in October 2005. Since 2006-10-09 nobody of that rank had come, the ministry said.",
    "(평양 5월 21일발 조선중앙통신)최선희동지는 주체113(2024)년 5월 20일 중화인민공화국 외교부장 왕의동지를 만났다.",
    "당지시간2024년 5월 20일 오후 베이징에서 왕이 외교부장과 최선희 외무상의 회담이 진행되였다고 통신이 전했다.",
    "当地时间2024年5月20日,外交部长王毅在北京同朝鲜外务相崔善姬举行会谈,双方就共同关心的问题交换了意见。",
]


@pytest.mark.parametrize("parts", GLUED, ids=[parts[1] for parts in GLUED])
def test_headline_stamp_and_report_are_told_apart(parts: tuple[str, str, str]) -> None:
    line = " ".join(parts)
    assert [line[start:end] for start, end in pieces(line)] == list(parts)
    assert published_in(f"{line}\n\nThey talked.") == "2024-05-21"


@pytest.mark.parametrize("line", WHOLE)
def test_a_day_within_a_sentence_parts_nothing(line: str) -> None:
    assert pieces(line) == [(0, len(line))]


def test_a_date_line_behind_a_headline_begins_the_report() -> None:
    line = "Kim Jong Un Receives Envoy Pyongyang, April 19 (KCNA) -- Kim Jong Un received Song Tao on Tuesday."
    assert [line[a:b] for a, b in pieces(line)] == ["Kim Jong Un Receives Envoy", line[27:]]


def test_what_is_told_and_when_does_not_hang_on_line_ends() -> None:
    lines = (
        "Wang Yi meets Choe Son Hui",
        "09:21 May 21, 2024",
        "BEIJING, May 21 (Yonhap) -- Wang Yi met Choe Son Hui on Monday.",
    )
    apart, glued = "\n\n".join(lines), " ".join(lines)
    day = article(apart, published_in(apart)).published
    assert (
        contacts(glued, published_in(glued))
        == contacts(apart, day)
        == ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]
    )
