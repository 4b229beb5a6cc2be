"""English verbs that tell of a contact only with their object or particle: "planted trees", "showed him around"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.claims import ContactKind
from loaders.extract.data import load, words
from loaders.extract.en.naming import is_place, names_place
from loaders.extract.marks import Trigger, Unit

_ARTICLES = words("en", "grammar", "articles") | words("en", "grammar", "possessive_pronouns")
_BE = words("en", "cues", "be")
_STOPS = words("en", "grammar", "stops") | words("en", "grammar", "breaks")
_BY = words("en", "cues", "by")
_THAT = words("en", "grammar", "complementizers") | words("en", "grammar", "impersonal_relatives")
_PRONOUNS = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_LEADS = words("en", "grammar", "leads_to_place")
_BY_OR_BETWEEN = _BY | words("en", "grammar", "mutual")  # "toasts were exchanged between"
_FAR, _OBJECT, _SITE = 14, 7, 12  # units across whom it is done to, to an object, to the site behind it
_PLACE = 5  # units from a verb of motion with its particle to the place
_BEFORE = 9  # units from an object to its passive verb


@dataclass(frozen=True, slots=True)
class _Construction:
    """A verb's family: the trigger it belongs to, its objects (first word: whole expressions), what must hold."""

    id: str
    kind: ContactKind
    form: str
    objects: dict[str, tuple[tuple[str, ...], ...]]
    across: bool
    bare: bool
    site: frozenset[str]
    place: bool


@cache
def _families() -> dict[str, tuple[_Construction, ...]]:
    """The constructions of each verb form."""
    known = {entry["id"]: entry for entry in load("en", "triggers")}
    out: dict[str, list[_Construction]] = {}
    for entry in load("en", "constructions"):
        trigger = known[entry["id"]]
        objects: dict[str, list[tuple[str, ...]]] = {}
        for text in entry["objects"]:
            first, *rest = text.split()
            objects.setdefault(first, []).append((first, *rest))
        family = _Construction(
            entry["id"],
            ContactKind(trigger["kind"]),
            trigger["form"],
            {first: tuple(sorted(each, key=len, reverse=True)) for first, each in objects.items()},
            "across" in entry,
            "bare" in entry,
            frozenset(entry.get("site", ())),
            "place" in entry,
        )
        for verb in entry["verbs"]:
            out.setdefault(verb, []).append(family)
    return {verb: tuple(each) for verb, each in out.items()}


def constructed(units: list[Unit], known: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence with those of its constructions, which take the place of shorter ones."""
    families = _families()
    found: list[Trigger] = []
    for i, unit in enumerate(units):
        for family in families.get(unit.low, ()):
            if (trigger := _at(units, i, family)) is not None:
                found.append(trigger)
                break
    if not found:
        return known
    kept = [t for t in known if not any(t.start < f.end and f.start < t.end for f in found)]
    return sorted((*kept, *found), key=lambda trigger: (trigger.start, trigger.end))


def _at(units: list[Unit], i: int, family: _Construction) -> Trigger | None:
    """The trigger that a verb makes with what stands around it."""
    if family.across:
        return _across(units, i, family)
    for k in range(i + 1, min(i + _OBJECT, len(units))):
        acts = units[k].is_a("verb") or units[k].low in _families()  # "had opened the session": another verb's object
        if units[k].low in _STOPS or units[k].low == "," or units[k].is_a("local") or acts:
            break
        end = _expression(units, k, family)
        if end and family.place and not any(map(names_place, units[end : end + _PLACE])):
            break
        if end and (not family.site or any(_at_site(unit, family) for unit in units[end : end + _SITE])):
            return _trigger(units, i, end - 1, family)
        if family.bare and units[k].low not in _ARTICLES:
            break
    return None if family.site or family.place else _passive(units, i, family)


def _at_site(unit: Unit, family: _Construction) -> bool:
    return any(word in family.site for word in unit.low.split())


def _passive(units: list[Unit], i: int, family: _Construction) -> Trigger | None:
    """The trigger of an object to which it was done ("ground was broken by", "the session, chaired by").

    Behind its object a verb may have a subject of its own ("saplings that Li planted together with the principal").
    """
    done = i > 0 and units[i - 1].low in _BE
    by = any(unit.low in _BY_OR_BETWEEN for unit in units[i + 1 : i + (_OBJECT if done else 2)])
    if not done and not by:
        return _in_relative(units, i, family)
    for k in range(i - 1, max(-1, i - _BEFORE), -1):
        if units[k].low in _STOPS or units[k].is_a("local") or (units[k].low == "," and not by):
            return None
        if _expression(units, k, family):
            return _trigger(units, k, i, family)
    return None


def _in_relative(units: list[Unit], i: int, family: _Construction) -> Trigger | None:
    """The trigger of a verb whose object stands before the relative clause in which it stands."""
    for k in range(i - 2, max(-1, i - _FAR), -1):
        if units[k].low in _STOPS or units[k].is_a("verb"):
            return None
        if units[k + 1].low in _THAT and _expression(units, k, family):
            return _trigger(units, i, i, family)
    return None


def _across(units: list[Unit], i: int, family: _Construction) -> Trigger | None:
    """The trigger of a verb with somebody between it and its particle, or of a passive one ("was shown around")."""
    somebody = i > 0 and units[i - 1].low in _BE
    for k in range(i + 1, min(i + _FAR, len(units))):
        if units[k].low in _STOPS or (somebody and units[k].low == ","):
            return None
        if units[k].is_a("local") or units[k].low in _PRONOUNS or units[k].is_any(("head", "descriptor")):
            somebody = True
        elif somebody and (end := _expression(units, k, family)) and not _to_place(units, end):
            return _trigger(units, i, i, family)
    return None


def _to_place(units: list[Unit], end: int) -> bool:
    """Whether a particle is the preposition of a place ("called him in Beijing")."""
    if units[end - 1].low not in _LEADS or end >= len(units):
        return False
    after = units[end]
    return after.low in _ARTICLES or is_place(after) or after.capital


def _expression(units: list[Unit], k: int, family: _Construction) -> int:
    """The unit behind an object that begins at a unit, 0 where none does."""
    for expression in family.objects.get(units[k].low, ()):
        end = k + len(expression)
        if tuple(unit.low for unit in units[k:end]) == expression:
            return end
    return 0


def _trigger(units: list[Unit], first: int, last: int, family: _Construction) -> Trigger:
    return Trigger(units[first].start, units[last].end, family.id, family.kind, family.form, verb=True)
