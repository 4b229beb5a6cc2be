"""Who is meant in Chinese speech by "I", "we" and a bare title: the speaker, the two of them, the one spoken to."""

from __future__ import annotations

from graph.claims import SIDES
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import word_before
from loaders.extract.zh.vocabulary import trigger_of

_WITH = words("zh", "grammar", "with")
_TO = _WITH | words("zh", "grammar", "toward")
_CARRIED = words("zh", "grammar", "carried")
_OWN = words("zh", "grammar", "ones_own")
_ASPECT = words("zh", "grammar", "aspect")
_NOUNS = ("org", "head", "country", "place", "part", "descriptor", "officials", "delegation")  # 我|外交部, 我|大使


def speaker(analysis: Analysis, i: int, before: list[Actor], discourse: Discourse) -> int | None:
    """Who speaks at a unit: whoever acts before a word of saying, else who acted last where nobody is named."""
    at = analysis.units[i].start
    said = [cue for cue in analysis.cued("saying", end=at) if cue.word not in _CARRIED]
    if said:
        named = [a for a in before if a.end <= said[0].start and len(a.people) == 1]
        speaking = [a for a in named if a not in _spoken_to(analysis, named)]
        return speaking[-1].people[0] if speaking else discourse.subject
    return None if any(a.people and not a.quiet for a in before) else discourse.subject  # 我与总书记同志会晤


def _spoken_to(analysis: Analysis, named: list[Actor]) -> list[Actor]:
    """Of those named before words of saying, those to whom or with whom somebody speaks (X对Y说)."""
    return [a for a in named if word_before(analysis.units, a.start) in _TO]


def addressee(analysis: Analysis, i: int, before: list[Actor], cast: Cast, discourse: Discourse) -> Actor | None:
    """Whom the speaker addresses ("you", "Your Excellency"): to whom he is said to speak, else whom he met last."""
    unit = analysis.units[i]
    who = speaker(analysis, i, before, discourse)
    if who is None or (i and analysis.units[i - 1].is_any(("local", "head"))):
        return None  # X阁下
    told = [p for a in _spoken_to(analysis, before) for p in a.people]
    other = told[-1] if told else _opposite(who, cast, discourse)
    return (
        None if other is None else Actor(unit.start, unit.end, (other,), country=cast.people[other].country, quiet=True)
    )


def _opposite(who: int, cast: Cast, discourse: Discourse) -> int | None:
    """Whom somebody of one side met last of the other, else who was last named of it."""
    country = cast.people[who].country
    if country not in SIDES:
        return None
    met = [p for p in discourse.pair if cast.people[p].country is other_side(country)]
    return met[0] if met else discourse.latest_of(cast, other_side(country))


def _owns(analysis: Analysis, i: int) -> bool:
    """Whether "our" only says whose a thing is: a province, or after a verb what no known word names (亲临我们农场)."""
    units = analysis.units
    verb = next((unit for unit in reversed(units[:i]) if unit.low not in _ASPECT), None)
    if units[i].is_a("self") and units[i + 1].low in _OWN:
        return True  # 我省
    plain = not units[i + 1].senses and units[i + 1].low.isalpha()
    return verb is not None and (told := trigger_of(verb)) is not None and told.verb and plain


def first_person(
    analysis: Analysis, i: int, before: list[Actor], cast: Cast, discourse: Discourse, *, both: bool
) -> Actor | None:
    """The speaker, or the speaker and whom he speaks to (`both`); None where "our" only says whose something is."""
    unit, after = analysis.units[i], analysis.units[i + 1 : i + 2]
    who = speaker(analysis, i, before, discourse)
    if who is None and i and analysis.units[i - 1].low in _WITH:
        who = discourse.subject  # 他亲临使馆,同我交谈
    if who is None or (after and (after[0].is_any(_NOUNS) or _owns(analysis, i))):
        return None
    country = cast.people[who].country
    if not both:
        return Actor(unit.start, unit.end, (who,), country=country, quiet=True)
    other = _opposite(who, cast, discourse)
    return None if other is None else Actor(unit.start, unit.end, (who, other), quiet=True)
