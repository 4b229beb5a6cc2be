"""Korean texts in mixed script or of full width, character for character: Chinese characters as they are read."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.claims import Article
from graph.names import sino_korean
from graph.names.chinese import southern
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.ko.units import is_hangul
from loaders.extract.people import Cast

_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {ord("。"): ord("."), 0xFF61: ord(".")}
"""Full-width marks, digits and letters, each with the one that Korean sentences have (，（１）。)."""
_RUN = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
_MIXED = 8  # words in Chinese characters alone, from which on a text is of mixed script


def narrowed(article: Article) -> Article:
    """An article with narrow marks and digits for full-width ones, each in its place."""
    text = article.text.translate(_WIDE)
    return article if text == article.text else replace(article, text=text)


def in_hangul(article: Article) -> Article:
    """An article of mixed script with its Chinese characters read in Korean, of the same length; others as they are.

    What stands in brackets behind hangul is the other spelling of a name (왕이(王毅)) and stays, and so do characters
    that headlines write alone (中, 前).
    """
    text = article.text
    runs = [run for run in _RUN.finditer(text) if not _explains(text, run.start())]
    if sum(len(run.group()) > 1 for run in runs) < _MIXED or not any(map(is_hangul, text)):
        return article
    alone = words("ko", "titles", "former") | {word for word, _ in table("ko")}
    northern = any(word in text for word in load("ko", "text")["houses"].get("KP", ()))
    out = list(text)
    for run in runs:
        read = sino_korean(run.group())
        read = read if northern else southern(read)
        if len(read) == len(run.group()) and run.group() not in alone:
            out[run.start() : run.end()] = read
    return replace(article, text="".join(out))


def _explains(text: str, start: int) -> bool:
    """Whether brackets with the other spelling of a word in hangul begin right before an offset."""
    return text[max(0, start - 1) : start] == "(" and is_hangul(text[max(0, start - 2) : start - 1])


def as_printed(cast: Cast, text: str) -> None:
    """Give everybody's names as the text has them, where it was read in another script."""
    for person in cast.people:
        spelled = {text[m.start : m.end] for m in person.mentions}
        own = [text[m.start : m.end] for m in person.mentions if m.full] or [person.name]
        if _RUN.search(own[0]) and own[0] not in person.surfaces:
            person.surfaces[:] = [*dict.fromkeys(own), *sorted(spelled - set(own))]
            person.name = own[0]
