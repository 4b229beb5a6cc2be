"""Small articles read by the real engine with the real registry, and what was found in them as short lines."""

from __future__ import annotations

import re
from functools import cache

from graph.claims import Article
from graph.names.han import has_han
from graph.registry.load import registry
from loaders.extract import extract
from loaders.extracted import Extracted, extracted

REGISTRY = registry()
HANGUL = re.compile(r"[\uac00-\ud7a3]")


def article(text: str, published: str | None = None) -> Article:
    """An article in the language of its letters; `published` an ISO prefix."""
    lang = "ko" if HANGUL.search(text) else "zh" if has_han(text) else "en"
    return Article.of(text, lang=lang, published=published, origin="test.txt")


@cache
def found(text: str, published: str | None = None) -> Extracted:
    """What `yalu extract --json` would print for the text."""
    source = article(text, published)
    return extracted(source, extract(source, REGISTRY), REGISTRY)


def contacts(text: str, published: str | None = None) -> list[str]:
    """Each contact as `kind status date: DPRK people | Chinese people`; ids in order of mention, `-` for no date."""
    return [
        f"{c['type']} {c['status']} {_dates(c['date'], c['date_end'])}: {' '.join(c['kp'])} | {' '.join(c['cn'])}"
        for c in found(text, published)["contacts"]
    ]


def by_people(text: str, published: str | None = None) -> list[str]:
    """Each contact as `kind status date: people`, of both sides in the order of the alphabet; so are the contacts."""
    out = []
    for line in contacts(text, published):
        what, _, people = line.partition(":")
        out.append(f"{what}: {' '.join(sorted(people.replace('|', ' ').split()))}")
    return sorted(out)


def _dates(start: str | None, end: str | None) -> str:
    return f"{start}/{end}" if end else start or "-"


def people(text: str) -> dict[str, str]:
    """The side of everybody named, by id, in the order of the text."""
    return {person["id"]: person["country"] for person in found(text)["persons"]}


def offices(text: str, person: str) -> list[str]:
    """The offices stated of somebody as `title, organization`, in the order of the text; `-` where none is named."""
    held = [office for office in found(text)["offices"] if office["person"] == person]
    return [f"{office['title']}, {office['organization'] or '-'}" + " (former)" * office["former"] for office in held]
