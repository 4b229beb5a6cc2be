"""The words of Chinese that are known: people, bodies, places, titles, words of contact, cues, small words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from graph.claims import ContactKind, Country
from graph.registry.load import Registry
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.lexicon import Entry, Lexicon
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.folding import fold

CUES = (
    "split", "another", "planned", "denied", "unmade", "refused", "negated", "hypothetical", "saying", "reporting",
    "reports", "doubted", "here", "both", "pronouns", "they", "once", "self", "selves", "addressee", "at_head",
    "presence", "company", "recalling", "delegation", "party", "officials", "never", "unanswered", "unconfirmed",
    "rumour", "absent",
)  # fmt: skip
TOWARD = {entry["id"]: Country(entry["toward"]) for entry in load("zh", "triggers") if "toward" in entry}
"""The country to which a word of travelling leads by itself (访华, 访朝), by its id."""

REFERRING = (
    "pointing",
    "pointing_two",
    "guest",
    "host",
    "peer",
    "first_named",
    "last_named",
    "origin",
    "counted",
    "counted_out",
)
_GRAMMAR = (
    "with",
    "toward",
    "and",
    "of",
    "passive",
    "invited",
    "mask_before",
    "mask_tight",
    "carried",
    "spouse",
    "has",
    "invite",
    "list",
    "addressed",
    "receives",
    "from_whom",
    "mourning_halls",
    "guests",
    "embedding",
    "fillers",
    "this_matter",
    "held_office",
    "rumoured",
    "matters",
    "so_called",
    "taking_office",
    "habits",
    "displays",
    "vehicles",
    "alights",
    "intended",
    "turns",
    "not",
    "resolved",
    "place_receives",
    "it_is_said",
    "sought",
    "how_done",
    "not_come",
    "this_time",
    "whole_words",
    "in_those_days",
    "quoted_of",
)


@cache
def lexicon(registry: Registry) -> Lexicon:
    """Every known word with its senses, in one automaton; words are folded."""
    return Lexicon(_entries(registry), spaced=False)


def _entries(registry: Registry) -> Iterator[Entry]:
    yield from (Entry(fold(text), "person", value) for text, value in registry.surfaces("person", "zh"))
    told = {word for trigger in load("zh", "triggers") for kind in ("verbs", "nouns") for word in trigger.get(kind, ())}
    for kind, sense in (("organization", "org"), ("place", "place")):
        for text, value in registry.surfaces(kind, "zh"):  # type: ignore[arg-type]
            if len(text) > 1 and fold(text) not in told:  # 同登 is a town in Vietnam
                yield Entry(fold(text), sense, value)
                yield from _side(registry, sense, fold(text), value)
    for word, value in load("zh", "grammar")["in_short"].items():
        yield Entry(word, "place", value)
        yield from _side(registry, "place", word, value)
    yield from (Entry(word, "country", str(i)) for i, (word, meant) in enumerate(table("zh")) if not meant.adjective)
    yield from _titles()
    yield from _contacts()
    yield from (Entry(word, "small", word) for word in load("zh", "titles")["links"] if word.isalpha())
    for kind in CUES:
        yield from (Entry(word, kind, word) for word in _cue_words(kind))
    grammar = load("zh", "grammar")
    for kind in _GRAMMAR:
        yield from (Entry(word, "small", word) for word in grammar[kind])
    for kind in REFERRING:
        yield from (Entry(word, kind, word) for word in load("zh", "reference")[kind])
    yield from (Entry(word, "part", word) for word in grammar["parts"])
    yield from (Entry(word, "small", word) for word in time_words() if len(word) > 1)
    yield from (Entry(word, "side", side) for word, side in grammar["sides"].items())
    yield from (Entry(word, "marked", side) for word, side in grammar["sides"].items())
    yield from (Entry(word, "byline", word) for word in load("zh", "names")["bylines"])
    yield from (Entry(word, "small", word) for word in load("zh", "names")["followers"])


def _cue_words(kind: str) -> Iterator[str]:
    """The words of a cue: those written out, and those put together of parts (未|正面|回应)."""
    yield from (data := load("zh", "cues"))[kind]
    for parts in data["composed"].get(kind, ()):
        yield from map("".join, product(*parts))


def time_words() -> Iterator[str]:
    """The words of time, known so that no name swallows their first character (毛宁|星期二)."""
    dates = load("zh", "dates")
    for key in ("shifts", "same", "next", "years", "months"):
        yield from dates[key]
    for unit in str(dates["units"]["weekday"]).split("|"):
        yield from (f"{week}{unit}{day}" for week in ("", *dates["weeks"]) for day in dates["weekdays"])


def _side(registry: Registry, sense: str, text: str, value: str) -> Iterator[Entry]:
    """The side that the name of a body or place shows, as a sense beside its id."""
    if sense == "org":
        country = None if text in words("zh", "titles", "neutral") else registry.organizations[value].country
    else:
        place = registry.places[value]
        country = None if place.kind == "venue" else place.country
    if country:
        yield Entry(text, "side", country.value)


def _titles() -> Iterator[Entry]:
    data = load("zh", "titles")
    for head in data["heads"]:
        yield from (Entry(word, "head", head["id"]) for word in head["words"])
    for kind in ("honorifics", "descriptors", "modifiers", "dropped", "former"):
        yield from (Entry(word, kind.rstrip("s"), word) for word in data[kind])
    yield from (Entry(word, "tail", word) for word in data["tails"])


def _contacts() -> Iterator[Entry]:
    for trigger in load("zh", "triggers"):
        for kind in ("verbs", "nouns"):
            for word in trigger.get(kind, ()):
                yield Entry(word, kind, trigger["id"])
                if "toward" in trigger:
                    yield Entry(word, "country", _state(Country(trigger["toward"])))


def _state(country: Country) -> str:
    return next(str(i) for i, (_, meant) in enumerate(table("zh")) if meant.country is country)


@cache
def _forms() -> dict[str, tuple[ContactKind, str]]:
    return {t["id"]: (ContactKind(t["kind"]), t["form"]) for t in load("zh", "triggers")}


def trigger_of(unit: Unit) -> Trigger | None:
    """The word of contact that a unit is, None for other units."""
    noun = ""
    for kind, value in unit.senses:
        if kind == "verbs":
            return _trigger(unit, value, verb=True)
        noun = noun or (value if kind == "nouns" else "")
    return _trigger(unit, noun, verb=False) if noun else None


def journey_of(unit: Unit) -> Trigger | None:
    """The word of a journey that a unit is, None for other units and other words of contact."""
    told = trigger_of(unit)
    return told if told is not None and told.kind is ContactKind.VISIT else None


def unit_of(units: list[Unit], trigger: Trigger) -> int:
    """The unit at which a word of contact begins."""
    return next(k for k, unit in enumerate(units) if unit.start == trigger.start)


def _trigger(unit: Unit, value: str, *, verb: bool) -> Trigger:
    contact, form = _forms()[value]
    return Trigger(unit.start, unit.end, value, contact, form, verb)
