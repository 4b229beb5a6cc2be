"""Input files of the kinds that an institute has, in which every field holds a text that tries to become code."""

from __future__ import annotations

import csv
import html
import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from tests.hostile.payloads import ADDRESSES, EVERY

_SENTENCES = (
    "BEIJING, December 18, 2023 ({}) -- Chinese Foreign Minister Wang Yi met with Pak Myong Ho, vice foreign minister "
    "of the DPRK, at {} in Beijing on December 18, 2023.",
    "中国外交部长王毅2023年12月18日在北京{}会见朝鲜外务省副相朴明浩。{}",
    "중국 외교부장 왕의동지가 2023년 12월 18일 베이징 {}에서 외무성 부상 박명호를 만났다. {}",
)
_COLUMNS = [
    "id",
    "date",
    "kind",
    "status",
    "place",
    "venue",
    "occasion",
    "kp",
    "kp_with",
    "kp_bodies",
    "cn",
    "cn_with",
    "cn_bodies",
    "source",
    "publisher",
    "attributed_to",
]
_NAMED = {"date": "2023-12-18", "kind": "meeting", "status": "occurred"}


def write(folder: Path) -> list[str]:
    """Write them all; the names of the files."""
    made = {
        "articles.jsonl": "".join(json.dumps(article) + "\n" for article in articles()),
        "articles.json": json.dumps(list(articles())),
        "articles.csv": _csv([{**article, "section": "1"} for article in articles()]),
        "contacts.csv": _csv(list(contacts())),
        "page.html": "".join(_page(article) for article in list(articles())[:1]),
        **{f"{number:02}.txt": f"{a['title']}\n\n{a['text']}\n" for number, a in enumerate(articles())},
    }
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return sorted(made)


def articles() -> Iterator[dict[str, str]]:
    """An article for each of the payloads, in the three languages by turns."""
    sentences, addresses = cycle(_SENTENCES), cycle(ADDRESSES)
    for number, payload in enumerate(EVERY):
        yield {
            "title": f"{payload} {number}",
            "url": f"{next(addresses)}?{number}",
            "publisher": payload,
            "author": payload,
            "date": "2023-12-19",
            "text": next(sentences).format(payload, payload) + f"\n\n{payload}",
        }


def contacts() -> Iterator[dict[str, str]]:
    """Two rows of a table of contacts for each of the payloads, which stands in every cell where words can stand.

    In the second it is somebody's name too: most of these are refused, and named.
    """
    for number, payload in enumerate(EVERY):
        cells = {name: payload for name in _COLUMNS if name not in _NAMED} | _NAMED
        for more in ("", f"; {payload}"):
            named = {"kp": f"Kim Song Nam ({payload}){more}", "cn": f"Wang Yi ({payload}){more}"}
            named |= {} if more else {"kp_with": "", "cn_with": ""}
            yield {**cells, **named, "id": f"{payload}{number}{len(more)}"}


def _csv(rows: list[dict[str, str]]) -> str:
    from io import StringIO

    out = StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _page(article: dict[str, str]) -> str:
    title, text = html.escape(article["title"]), html.escape(article["text"])
    return f"<html><head><title>{title}</title></head><body><article><p>{text}</p></article></body></html>"
