"""Bodies that send or get an English message or gift: "received a basket from the Chinese embassy"."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor
from loaders.extract.data import words
from loaders.extract.en.bodies import body_at, country_word
from loaders.extract.en.scene import Scene
from loaders.extract.marks import Unit

_ARTICLES = words("en", "grammar", "articles")
_FROM = words("en", "grammar", "source_prepositions") | words("en", "cues", "by")
_TO = words("en", "cues", "infinitive")
_ORGANS = words("en", "grammar", "writing_organs") | words("en", "titles", "embassies")
_EMBASSIES = words("en", "titles", "embassies")
_MEDIA = words("en", "cues", "media_nouns")
_NOT_IT = words("en", "cues", "delegation") | words("en", "cues", "officials")
_NOT_IT |= words("en", "grammar", "possessive_marks")
_GIVING = words("en", "grammar", "giving") | words("en", "grammar", "sending")
_PASSED_ON, _NOT = _GIVING | words("en", "grammar", "getting"), words("en", "grammar", "negations")
_OBJECT = 4  # units from a verb of giving to the message
_NEAR = 8  # units between a message and who it is from, between a body that opens a sentence and its verb


def correspondent(scene: Scene, i: int) -> Actor | None:
    """The body at a unit as who sends a message that the sentence tells, or gets it; None for other words.

    A body is one only where nobody of its side is named: else it is he who writes.
    """
    units = scene.analysis.units
    if not (units[i].capital or units[i].is_a("org")):
        return None
    messages = [t for t in scene.analysis.triggers if t.kind is ContactKind.MESSAGE and not t.verb]
    if not messages:
        return None
    first = i - 1 if i and units[i - 1].low in _ARTICLES else i
    body = body_at(units, i)
    if body is None or body.side not in SIDES or not _is_organ(units[i : body.after]):
        return None
    if any(word is not None and word.country not in SIDES for word in map(country_word, units[i : body.after])):
        return None  # "the Communist Party of Vietnam"
    behind = units[body.after] if body.after < len(units) else None
    if behind is not None and (behind.low in _NOT_IT or behind.is_any(("head", "local", "descriptor"))):
        return None  # "from the Chinese party delegation", "from the party's newspaper"
    if not any(unit.low in _PASSED_ON for unit in units) or any(unit.low in _NOT for unit in units):
        return None  # "awaits a message from", "was not sent"
    sides = {scene.cast.people[unit.person].country for unit in units if unit.is_a("local")}
    near = any(unit.start < t.end <= units[i].start for unit in units[max(0, i - _NEAR - 1) : i] for t in messages)
    before = units[first - 1].low if first else ""
    opens = not first and _gives(units[body.after : body.after + _NEAR], {t.start for t in messages})
    gets = before in _TO and _EMBASSIES.isdisjoint(body.text.lower().split())
    if body.side in sides or not (opens or (near and (gets or before in _FROM))):
        return None
    return Actor(units[i].start, units[body.after - 1].end, (), body.text, body.side)


def _gives(behind: list[Unit], messages: set[int]) -> bool:
    """Whether words go on with a verb of giving whose object is a message."""
    verb = next((k for k, unit in enumerate(behind) if unit.low in _GIVING), len(behind))
    return any(unit.start in messages for unit in behind[verb + 1 : verb + _OBJECT])


def _is_organ(units: list[Unit]) -> bool:
    """Whether the words of a body name an organ, not a country or place alone."""
    media = any(unit.low in _MEDIA for unit in units)
    return not media and any(unit.is_a("org") or unit.low in _ORGANS for unit in units)
