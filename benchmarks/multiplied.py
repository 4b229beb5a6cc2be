"""The archive of an agency's site as often as wanted, each copy in another time and with other people.

Names of Koreans get other syllables, months and years move, and with them the days of publication; so a copy tells of
other contacts of other people, as the next year of an archive would. The words between them stay.
"""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from benchmarks.corpora import Corpus, archive, plain

_MONTHS = [month for month in calendar.month_name if month]
_FAMILIES = re.findall(r"\w+", "Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim O Han Sin So Kwon Hwang An Song Ryu Hong")
_SYLLABLES = re.findall(
    r"\w+",
    "Chol Su Yong Ho Song Nam Myong Il Kwang Hyok Jin Guk Un Hui Ryong Hae Thae Bok Chun Hwa In Sun Gyong Ok Won Sik "
    "Dok Hun Jun Sok Tong Gil Hak Man Pyong Se Ung",
)
_NAME = re.compile(rf"\b({'|'.join(_FAMILIES)}) ({'|'.join(_SYLLABLES)})[ -]((?i:{'|'.join(_SYLLABLES)}))\b")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")
_YEAR = re.compile(r"\b20[012]\d\b")


def articles(number: int, corpus: Corpus | None = None) -> Iterator[dict[str, str | None]]:
    """So many articles, as records of an archive of JSON lines: copies of the archive, else of the corpus given."""
    return islice(_copies(corpus or archive(10_000)), number)


def write(number: int, file: Path, corpus: Corpus | None = None) -> int:
    """So many articles as JSON lines; how many characters of text they have."""
    characters = 0
    with file.open("w", encoding="utf-8") as out:
        for article in articles(number, corpus):
            characters += len(article["text"] or "")
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    return characters


def _copies(corpus: Corpus) -> Iterator[dict[str, str | None]]:
    originals = [plain(article) for article in corpus.articles]
    copy = 0
    while True:
        moved = _Moved(copy)
        for original in originals:
            yield moved.article(original)
        copy += 1


class _Moved:
    """One copy of the archive; copy 0 is the archive itself."""

    def __init__(self, copy: int) -> None:
        self._copy = copy
        self._years = -(copy % 20)

    def article(self, original: dict[str, str | None]) -> dict[str, str | None]:
        if not self._copy:
            return original
        moved = {**original, "text": self._text(original["text"] or ""), "title": self._text(original["title"] or "")}
        moved["url"] = f"{original['url']}?copy={self._copy}" if original["url"] else original["url"]
        moved["published"] = self._published(original["published"])
        return moved

    def _text(self, text: str) -> str:
        text = _NAME.sub(self._name, text)
        text = _MONTH.sub(lambda month: _MONTHS[(_MONTHS.index(month[0]) + self._copy) % 12], text)
        return _YEAR.sub(lambda year: str(int(year[0]) + self._years), text)

    def _name(self, name: re.Match[str]) -> str:
        """Another family and other syllables: the same ones throughout a copy."""
        family = _FAMILIES[(_FAMILIES.index(name[1]) + self._copy) % len(_FAMILIES)]
        first = _SYLLABLES[(_SYLLABLES.index(name[2]) + self._copy // 20 + self._copy) % len(_SYLLABLES)]
        last = _SYLLABLES[(_SYLLABLES.index(name[3].capitalize()) + self._copy // 37) % len(_SYLLABLES)]
        return f"{family} {first} {last}"

    def _published(self, day: str | None) -> str | None:
        if not day or len(day) < 10:
            return day
        moved = date.fromisoformat(day[:10]) + timedelta(days=365 * self._years + 30 * (self._copy % 12))
        return moved.isoformat()
