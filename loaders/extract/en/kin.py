"""Whom English words for a relative mean: "her father", "Kim's sister"."""

from __future__ import annotations

from loaders.extract.analysis import Actor
from loaders.extract.data import load, words
from loaders.extract.en.gender import agreeing
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.scene import Scene
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_OWNERS = words("en", "grammar", "possessive_pronouns")
_ACTING = words("en", "cues", "be") | words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs")
_ACTING |= words("en", "grammar", "personal_relatives") | words("en", "grammar", "modals")
_ALONG = words("en", "grammar", "accompaniment") | words("en", "grammar", "bringing") | words("en", "cues", "by")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_RELATIVES: dict[str, dict[str, str]] = load("en", "names")["relatives"]
_KIN, _OF, _OWNER = words("en", "grammar", "kin"), words("en", "grammar", "ownership"), 8  # units of the owner's titles
_KNOWN_AS = {kin: {known[kin] for known in _RELATIVES.values() if kin in known} for kin in _KIN}


def without_owners(units: list[Unit], cast: Cast) -> list[Unit]:
    """The units, where whoever is named as a relative's owner is that relative, without the words for the owner.

    So "the sister of North Korean leader Kim Yo Jong" is she, and not the leader.
    """
    out = list(units)
    for i, unit in enumerate(units[:-2]):
        if unit.low not in _KIN or units[i + 1].low not in _OF:
            continue
        k = next((k for k in range(i + 2, min(i + _OWNER, len(units))) if units[k].is_a("local")), 0)
        who = {*cast.people[units[k].person].candidates} if k else set()
        if who & _KNOWN_AS.get(unit.low, set()) and all(map(may_stand_between, units[i + 2 : k])):
            out = [other for other in out if not unit.end <= other.start < units[k].start]
    return out


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
