"""Articles varied as outlets vary them, and forms filled in anew: what is one report, and what only looks like it.

Everything is drawn from a seed. Names are found by capitals in English, elsewhere by the claims of the article; nothing
here asks the code that is measured.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from graph.claims import Article, Claim, PersonStatement

_ENGLISH_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+(?: [A-Z][a-z]+)+)")
_ENGLISH_WORD = re.compile(r"(?<![\w'-])[a-z]{3,}(?![\w'-])")
_KOREAN_WORD = re.compile(r"(?<![가-힣])[가-힣]{2,8}(?![가-힣])")
_CHINESE_WORD = re.compile(r"[\u4e00-\u9fff]{2}")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,2}(?![\d.,])")
_CAPITAL = re.compile(r"\b[A-Z](?=[a-z]{2,}\b)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORDS = {"en": _ENGLISH_WORD, "ko": _KOREAN_WORD, "zh": _CHINESE_WORD}
_LETTERS_A_WORD = {"en": None, "ko": None, "zh": 1.6}
_STRANGERS = {
    "en": ("Thongsy Keomany", "Pedro Alonso Diaz", "Nguyen Trong Hai", "Ibrahim Toure", "Ri Kwang Myong"),
    "ko": ("림광명", "박철웅", "장문학", "통시 께오마니", "알론소 디아스"),
    "zh": ("林光明", "朴哲雄", "张文学", "通西·乔玛尼", "阮仲海"),
}
_AROUND = {
    "en": (
        ("(Distributed by the Example News Service)\n",
         "\nCopyright Example Media Group. All rights reserved. Reporting by the foreign desk."),
        ("Read more on our site. Share this story.\n",
         "\nSubscribe to our newsletter for daily updates from the region."),
    ),
    "ko": (
        ("[예시통신 제공]\n", "\n저작권자 예시미디어. 무단전재 및 재배포 금지. 기사제보는 편집국으로."),
        ("기사 공유하기\n", "\n이 기사는 통신사의 보도를 그대로 옮긴것이다."),
    ),
    "zh": (
        ("（示例社供稿）\n", "\n版权所有，未经授权不得转载。责任编辑：示例。"),
        ("分享到微信\n", "\n更多内容请关注我们的客户端。"),
    ),
}  # fmt: skip
_COUNTRIES = ("중국", "조선", "북한", "북측", "로씨야", "러시아", "中国", "朝鲜", "中國", "朝鮮", "北韓", "俄罗斯")
SHARE = 0.05
"""How many of the words are changed."""


@dataclass(frozen=True, slots=True)
class Varied:
    """An article made of another: how, and whether it still is the same report."""

    article: Article
    how: str
    same: bool


@dataclass(frozen=True, slots=True)
class Source:
    """An article to vary, with the claims that it makes."""

    article: Article
    claims: tuple[Claim, ...]

    @property
    def names(self) -> list[str]:
        """Names in it, longest first: those in capitals inside sentences, or those of whom its claims name."""
        text = self.article.text
        if self.article.lang == "en":
            found = set(_ENGLISH_NAME.findall(text))
        else:
            people = [c.statement for c in self.claims if isinstance(c.statement, PersonStatement)]
            found = {
                text[span.start : span.end] for person in people for span in person.mentions if person.who.candidates
            }
        body = text.partition("\n")[2] or text
        return sorted((name for name in found if len(name) > 1 and name in body), key=lambda name: (-len(name), name))


class Variations:
    """Varies articles of one language with the words of all of them."""

    def __init__(self, sources: Sequence[Source], lang: str, seed: int) -> None:
        self._random = random.Random(f"{lang} {seed}")
        self._lang = lang
        self._words = sorted({word.group() for source in sources for word in self._ordinary(source)})
        self._number = 0

    def of(self, source: Source) -> Iterator[Varied]:
        """Every variation of an article that it allows."""
        text = source.article.text
        yield self._same(source, "5 % of the words", self._reworded(source))
        yield self._same(source, "another headline", text, title="An announcement")
        yield self._same(source, "boilerplate around", self._framed(text))
        if cut := _without_end(text):
            yield self._same(source, "last paragraph cut", cut)
            yield self._same(source, "all of these", self._framed(_without_end(self._reworded(source)) or text))
        yield from self._forms(source)

    def _forms(self, source: Source) -> Iterator[Varied]:
        """The same form, filled in for another year, another guest, with another number."""
        article, text = source.article, source.article.text
        later = article.published and f"{int(article.published[:4]) + 1}{article.published[4:]}".replace(
            "02-29", "02-28"
        )
        next_year, year_after = _years_on(text, 1), _years_on(text, 2)
        if later or next_year != text:  # without a date anywhere it would be the same article
            yield self._other(source, "another year", next_year, published=later)
        if next_year != text:
            yield self._other(source, "another year, undated", year_after, published=None)
        if names := source.names:
            stranger = self._random.choice(_STRANGERS[self._lang])
            yield self._other(source, "another guest", text.replace(self._random.choice(names), stranger))
        if numbers := [*_NUMBER.finditer(text)]:
            number = self._random.choice(numbers)
            changed = str(int(number.group()) % 28 + 1)
            yield self._other(source, "another number", text[: number.start()] + changed + text[number.end() :])

    def _same(self, source: Source, how: str, text: str, title: str = "") -> Varied:
        days = timedelta(days=self._random.randrange(3))
        published = source.article.published
        if published and len(published) == len("2024-03-21"):
            published = (date.fromisoformat(published) + days).isoformat()
        return Varied(self._article(source, text, published=published, title=title), how, same=True)

    def _other(self, source: Source, how: str, text: str, published: str | None = "") -> Varied:
        when = source.article.published if published == "" else published
        return Varied(self._article(source, text, published=when), how, same=False)

    def _article(self, source: Source, text: str, *, published: str | None, title: str = "") -> Article:
        self._number += 1
        fields = {"title": title or source.article.title, "lang": self._lang, "published": published}
        return Article.of(text, url=f"https://example.org/{source.article.id}/{self._number}", **fields)

    def _reworded(self, source: Source) -> str:
        """The text with some of its ordinary words replaced by others."""
        text, words = source.article.text, self._ordinary(source)
        each = _LETTERS_A_WORD[self._lang]
        total = len(text) / each if each else len(text.split())
        chosen = self._random.sample(words, min(len(words), round(SHARE * total)))
        for word in sorted(chosen, key=lambda match: -match.start()):
            text = text[: word.start()] + self._random.choice(self._words) + text[word.end() :]
        return text

    def _ordinary(self, source: Source) -> list[re.Match[str]]:
        """The words of an article that are no names."""
        text = source.article.text
        people = [c.statement for c in source.claims if isinstance(c.statement, PersonStatement)]
        named = {text[span.start : span.end] for person in people for span in person.mentions} | {*_COUNTRIES}
        taken = [match.span() for name in named for match in re.finditer(re.escape(name), text)]
        return [
            w for w in _WORDS[self._lang].finditer(text) if not any(a < w.end() and w.start() < b for a, b in taken)
        ]

    def _framed(self, text: str) -> str:
        head, tail = self._random.choice(_AROUND[self._lang])
        return head + text + tail


def multiplied(articles: Sequence[Article], size: int) -> Iterator[Article]:
    """As many articles, of the days of twenty years: each round the same ones with other names, dates and days."""
    for number in range(size):
        article, copy = articles[number % len(articles)], number // len(articles)
        rename = random.Random(copy).sample(range(26), 26)
        text = _NUMBER.sub(partial(_raised, by=copy), _CAPITAL.sub(partial(_renamed, to=rename), article.text))
        day = date(2004, 1, 1) + timedelta(days=random.Random(number).randrange(7300))
        fields = {"title": article.title, "publisher": article.publisher, "lang": article.lang}
        yield replace(Article.of(text, url=f"https://example.org/{number}", **fields), published=day.isoformat())


def _years_on(text: str, by: int) -> str:
    return _YEAR.sub(lambda year: str(int(year.group()) + by), text)


def _renamed(capital: re.Match[str], to: Sequence[int]) -> str:
    return chr(65 + to[ord(capital[0]) - 65])


def _raised(number: re.Match[str], by: int) -> str:
    return str((int(number[0]) + by) % 60)


def _without_end(text: str) -> str:
    """The text without its last paragraph; "" where that is more than half of it, or all."""
    head, _, _ = text.rstrip().rpartition("\n")
    return head.rstrip() if 2 * len(head) > len(text) else ""
