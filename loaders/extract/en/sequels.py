"""English sentences that tell of an earlier contact of the same people: "The meeting followed talks on Monday"."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.data import load, words

_NEAR = 30  # characters from the earlier contact to its day ("in Beijing on ")


def follows_another(folded: str, analysis: Analysis, context: Context) -> bool:
    """Whether a sentence says that what was told last came after another contact of its people, of a day that it gives.

    So do "The talks followed a first round on Monday" and "It was their second meeting, following a dinner on Monday".
    """
    known, start = context.focus, analysis.sentence.start
    match = _pattern().match(folded, start, analysis.sentence.end) if known is not None and analysis.times else None
    if known is None or match is None:
        return False
    others = {*people_of(analysis.actors)} - known.people.keys()
    countries = any(unit.is_a("country") for unit in analysis.units if unit.start >= match.start("earlier"))
    return not (others or countries) and any(0 <= t.start - match.end() <= _NEAR for t in analysis.times)


@cache
def _pattern() -> re.Pattern[str]:
    """What was told last, that it followed, and the earlier contact."""
    met = _any(frozenset(load("en", "verdicts")["words"]["meetings"]))
    subject = rf"(?:{_any(words('en', 'grammar', 'group_pronouns'))}|(?:\S+ ){{1,3}}{met})"
    later = rf"(?:{_any(words('en', 'grammar', 'sequel'))})"
    earlier = rf"(?P<earlier>(?:[\w-]+ ){{0,3}}?(?:{met}|{_any(words('en', 'grammar', 'rounds'))})\b)"
    return re.compile(rf"{subject}\b[^;“”\"]{{0,60}}?\b{later} {earlier}")


def _any(words_: frozenset[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words_, key=len, reverse=True)))})"
