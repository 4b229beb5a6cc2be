"""Whom English words for a relative mean: "her father", "Kim's sister"."""

from __future__ import annotations

from loaders.extract.analysis import Actor
from loaders.extract.data import load, words
from loaders.extract.en.gender import agreeing
from loaders.extract.en.scene import Scene

_OWNERS = words("en", "grammar", "possessive_pronouns")
_ACTING = words("en", "cues", "be") | words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs")
_ACTING |= words("en", "grammar", "personal_relatives") | words("en", "grammar", "modals")
_ALONG = words("en", "grammar", "accompaniment") | words("en", "grammar", "bringing") | words("en", "cues", "by")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_RELATIVES: dict[str, dict[str, str]] = load("en", "names")["relatives"]


def relative(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a word for a relative at a unit means, where it names nobody and the article does elsewhere."""
    units = scene.analysis.units
    if i == 0 or (i + 1 < len(units) and (units[i + 1].is_a("local") or units[i + 1].low in _POSSESSIVE)):
        return None  # "her father Kim Jong Un", "her father's death"
    owner = _owner(scene, i, before) if _takes_part(scene, i) else None
    if owner is None:
        return None
    named = {known for c in scene.cast.people[owner].candidates if (known := _RELATIVES.get(c, {}).get(units[i].low))}
    return next((k for k, who in enumerate(scene.cast.people) if named & {*who.candidates}), None)


def _takes_part(scene: Scene, i: int) -> bool:
    """Whether a relative acts, goes along or is met ("his father met", "with her father"), not "put his son"."""
    units = scene.analysis.units
    ahead, behind = units[: i - 1], units[i + 1 : i + 2]
    acts = any(unit.is_a("verb") or unit.low in _ACTING or unit.text == "," for unit in behind)
    along = any(unit.low in _ALONG for unit in ahead[-1:])
    return acts or along or any(t.verb and t.end + 1 == units[i - 1].start for t in scene.analysis.triggers)


def _owner(scene: Scene, i: int, before: list[Actor]) -> int | None:
    """Whose relative it is: whom a pronoun means, or the name before a possessive mark."""
    mark = scene.analysis.units[i - 1]
    if mark.low in _POSSESSIVE:
        return next((p for actor in before if actor.end == mark.start for p in actor.people), None)
    if mark.low not in _OWNERS:
        return None
    acts = next((p for actor in before if not actor.masked for p in actor.people), scene.discourse.subject)
    return None if acts is None else agreeing(scene, mark.low, acts)
