"""An article with what was found in it, for people to look at: loaders make it, exports show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.claims import Article, Span


class Kind(StrEnum):
    """What a finding is."""

    PERSON = "person"
    OFFICE = "office"
    CONTACT = "contact"
    DATE = "date"
    UNSETTLED = "unsettled"


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of the text that belong to the finding `ref`.

    `trigger`: the very words that told of a contact, within the sentences that it rests on.
    """

    start: int
    end: int
    kind: Kind
    ref: str
    trigger: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A person, office, contact or date found, or something that was not settled.

    ref         its short name in this article: `p1`, `o1`, `c1`, `d1`, `u1`
    text        what was found, in one line; `values` what it states, as (label, value)
    side        `KP`, `CN` or `other` for a person, "" for the rest
    rule        the rule that found it ("" for what no rule claims), confidence 0 to 1 or None (untested)
    spans       where it stands in the text, in order
    """

    ref: str
    kind: Kind
    text: str
    values: tuple[tuple[str, str], ...] = ()
    side: str = ""
    rule: str = ""
    confidence: float | None = None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """The article, its marks in the order of the text, and the findings that they belong to, kind by kind."""

    article: Article
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    remark: str = ""

    def of(self, kind: Kind) -> tuple[Finding, ...]:
        """The findings of one kind, in order."""
        return tuple(finding for finding in self.findings if finding.kind is kind)
