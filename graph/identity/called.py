"""What a title is called in Korean and Chinese in a body: a minister is 상 in the DPRK, 부장 in China."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from graph.claims import Country
from graph.identity.office_rules import content, in_order

if TYPE_CHECKING:
    from graph.model import Organization
    from graph.registry.entries import TitleEntry

_FILE = "called.yaml"


@dataclass(frozen=True, slots=True)
class Rule:
    """The words for some titles in some bodies, or in all of a country; None where their own do."""

    titles: frozenset[str]
    bodies: frozenset[str]
    country: Country | None
    ko: str | None
    zh: str | None

    def fits(self, title: str, body: Organization) -> bool:
        """Whether it speaks of that title in that body."""
        within = body.id in self.bodies or (self.country is not None and body.country == self.country)
        return title in self.titles and within


def called(title: TitleEntry, body: Organization, lang: Literal["ko", "zh"]) -> str | None:
    """The word for a title in a body: of the first rule of `called.yaml` that fits and has one, else its own."""
    own = title.name_ko if lang == "ko" else title.name_zh
    words = (rule.ko if lang == "ko" else rule.zh for rule in _rules() if rule.fits(title.id, body))
    return next(filter(None, words), own)


@cache
def _rules() -> tuple[Rule, ...]:
    """The rules of the data file. Raises RegistryError when one is not in order."""
    with in_order(_FILE):
        return tuple(
            Rule(
                titles=frozenset(entry["titles"]),
                bodies=frozenset(entry.get("bodies", ())),
                country=Country(entry["country"]) if "country" in entry else None,
                ko=entry.get("ko"),
                zh=entry.get("zh"),
            )
            for entry in content(_FILE)
        )
