"""Where a clause says something happened: a city, a venue, the country visited."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from graph.claims import ContactKind, Country
from graph.registry.entries import PlaceEntry
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import resolve
from loaders.extract.context import Context, other_side
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_GOAL = 3  # units behind a journey in which the place stands to which it leads
_OF_TOUR = 3  # units of "of northeastern China"
_WEEKS = 14  # days from a time to that of another journey
_COMERS = ("delegation", "officials", "guests", "person_nouns")  # the cues of who may be from somewhere
_TITLED = ("head", "descriptor", "local")
_FAR = 12  # units between a verb of leaving and the journey that ends with it
_NEAR = 6  # units between a verb of ending and the journey that ends


@dataclass(frozen=True, slots=True)
class Place:
    """A city (or country) and a venue, each None where the clause names none."""

    city: str | None = None
    venue: str | None = None


def stated_place(analysis: Analysis, context: Context, dated: int | None = None) -> Place:
    """The city and venue that a sentence names first, or nearest to where a time stands in it (`dated`, an offset).

    "Here" is the place of the date line.
    """
    city = venue = None
    units = analysis.units if dated is None else sorted(analysis.units, key=lambda unit: abs(unit.start - dated))
    for unit in units:
        if any(start <= unit.start < end for start, end in analysis.journeys):
            continue
        if dated is not None and _of_another_time(analysis, context, dated, unit):
            continue
        if unit.is_a("place") and _of_office(analysis, unit, context):
            continue
        if unit.is_a("place") and (_is_origin(analysis, unit, context.language) or _is_passed(analysis, unit, context)):
            continue
        for entry in _places_at(unit, context):
            if entry.kind == "venue":
                venue = venue or entry.name
                city = city or _city_behind(analysis, unit, context) or _city_of(entry.within, context)
            elif entry.kind != "country":
                city = entry.name if city is None or _is_inside(entry, city, context) else city
    if city is None and analysis.cued("here"):
        city = context.dateline
    return Place(city, venue)


def _of_office(analysis: Analysis, place: Unit, context: Context) -> bool:
    """Whether a place is only that of which somebody is an official who is abroad ("Liaoning Governor Tang Yijun").

    He is where the article tells that he travelled, or where it is written, not at home. No capital is such a place.
    Only in languages whose titles name it so.
    """
    if not load(context.language, "text").get("places_of_offices"):
        return False
    held = {each.person for each in analysis.offices if each.office.start <= place.start < each.office.end}
    entries = _places_at(place, context)
    if not held or any(entry.capital for entry in entries):
        return False
    trips = (e for e in context.events if e.kind is ContactKind.VISIT and held & e.people.keys())
    lands = {country_of(context.dateline, context), *(country_of(trip.place, context) for trip in trips)} - {None}
    return bool(lands) and not any(entry.country in lands for entry in entries)


def _is_inside(place: PlaceEntry, name: str, context: Context) -> bool:
    """Whether a place lies directly in that of a name (창춘 in 지린성)."""
    around = context.places.get(place.within or "")
    return around is not None and around.name == name


def _inner(analysis: Analysis, around: Unit, context: Context) -> str | None:
    """The town right behind the province in which it lies ("함경북도 청진시"), None where none stands there."""
    behind = analysis.behind(around.end)[:1]
    inside = (e for unit in behind for e in _places_at(unit, context) if e.kind == "city")
    names = [entry.name for entry in _places_at(around, context)]
    return next((e.name for e in inside if any(_is_inside(e, name, context) for name in names)), None)


def _of_another_time(analysis: Analysis, context: Context, dated: int, place: Unit) -> bool:
    """Whether a place stands behind another time, of other weeks, than that at an offset ("3月访华,上周在大连会晤").

    Only in languages where places stand before what happens there.
    """
    if not load(context.language, "text").get("places_lead"):
        return False
    told = (t for t in analysis.times if t.kind != "date" or t.month or t.year or t.start == dated)  # not 预定29日离开
    whens = {t.start: found.when for t in told if (found := resolve(t, "", context.anchor))}
    own = whens.get(dated)
    comma = next((u.start for u in analysis.units if u.start > dated and u.low == ","), place.start)  # not 3月、5月
    return own is not None and any(
        comma < at < place.start and not own.intersects(when) and own.days_from(when) > _WEEKS
        for at, when in whens.items()
    )


def _places_at(unit: Unit, context: Context) -> list[PlaceEntry]:
    """The places that a unit may name."""
    return [entry for value in unit.values("place") if (entry := context.places.get(value))]


def _is_origin(analysis: Analysis, place: Unit, language: str) -> bool:
    """Whether a place only says where somebody is from ("an envoy from Beijing")."""
    before = analysis.before(place.start)[-2:]
    sent = len(before) > 1 and before[0].low in load(language, "cues").get("delegation", ())
    joints = (*load(language, "text").get("leaving", ()), *(load(language, "text").get("sent_by", ()) if sent else ()))
    if len(before) < 2 or before[1].low not in joints:
        return False
    return before[0].is_any(_TITLED) or any(before[0].low in words(language, "cues", key) for key in _COMERS)


def _is_passed(analysis: Analysis, place: Unit, context: Context) -> bool:
    """Whether a place of a third country is where somebody was before or went then ("before he flew to Hanoi")."""
    around = load(context.language, "text").get("around", ())
    moved = [t for t in analysis.triggers if t.verb and t.kind is ContactKind.VISIT and t.end <= place.start]
    before = analysis.before(moved[-1].start)[-2:] if around and moved else []
    return any(unit.low in around for unit in before) and _is_elsewhere(place, context)


def _city_behind(analysis: Analysis, venue: Unit, context: Context) -> str | None:
    """The city that stands right behind a venue ("in the Forbidden City, Pyongyang."), None without one."""
    near = analysis.behind(venue.end)[:3]
    joins: dict[str, bool] = load(context.language, "text").get("venue_of_city", {})
    if len(near) < 2 or (alone := joins.get(near[0].low)) is None:
        return None
    closed = not alone or len(near) == 2 or not near[2].text[0].isalnum()
    return next((entry.name for entry in _places_at(near[1], context) if entry.kind == "city" and closed), None)


def is_abroad(analysis: Analysis, place: str | None, side: Country, context: Context) -> bool:
    """Whether somebody of a side is in the other one's country: by the place of an event, else by the date line.

    False where the sentence names a third country.
    """
    if any(_is_elsewhere(unit, context) for unit in analysis.units):
        return False
    return country_of(place or context.dateline, context) not in (None, side, Country.OTHER)


def _city_of(place: str | None, context: Context) -> str | None:
    entry = context.places.get(place or "")
    return entry.name if entry and entry.kind in ("city", "province") else None


def destination(analysis: Analysis, scope: Scope, context: Context, country: Country) -> str | None:
    """The place in `country` that a clause about travelling names, None when it names none there.

    A clause that names no place at all speaks of the place that the article is written from.
    """
    tour = analysis.said(scope.trigger) in load(context.language, "text").get("tours", ())
    units = _free_units(analysis, context.language, scope.trigger.end if tour else None)
    onward = _onward(analysis, scope, context.language)
    units = [unit for unit in units if unit.start < onward]
    if others := _of_other_journeys(analysis, scope):
        units = [u for u in units if not any(start <= u.start < end for start, end in others)]
    if not scope.trigger.verb and _leads_home(units, scope, context, other_side(country)):
        return None
    after = [u for u in units if u.start >= scope.trigger.start]
    before = [u for u in units if scope.start <= u.start < scope.trigger.start]
    broad: str | None = None
    arrives = analysis.said(scope.trigger) in load(context.language, "text").get("landing", ())
    for unit in (*after, *before):
        if scope.times and _of_another_time(analysis, context, scope.times[0].start, unit):
            continue
        name, kind = _there(unit, context, country)
        if name and arrives and _is_left(analysis, unit, context.language):
            continue  # "flew in from Kunming"
        if kind == "city":
            return _inner(analysis, unit, context) or name
        inside = scope.trigger.end <= unit.start < scope.end  # not the river of "crossed the Yalu River"
        if broad is None and name is None and inside and _is_elsewhere(unit, context) and not _is_site(unit, context):
            return None
        broad = broad or name
    earlier = [u for u in units if u.start < scope.start] if scope.start > analysis.sentence.start else []
    broad = broad or next((name for u in reversed(earlier) if (name := _there(u, context, country)[0])), None)
    if broad:
        return broad
    return _unnamed(analysis, scope, context, country, units)


def _onward(analysis: Analysis, scope: Scope, language: str) -> int:
    """Where a clause begins that says what a journey will lead to next ("of a tour that will take him to Qatar")."""
    which, will = (load(language, "text").get(key, ()) for key in ("onward", "onward_verbs"))
    behind = analysis.behind(scope.trigger.end)
    ahead = (a.start for a, b in pairwise(behind) if a.low in which and b.low in will)
    return next(ahead, analysis.sentence.end)


def _is_left(analysis: Analysis, place: Unit, language: str) -> bool:
    """Whether a place is that from which somebody comes."""
    before = analysis.before(place.start)[-1:]
    return bool(before) and before[0].low in load(language, "text").get("leaving", ())


def _is_returned(analysis: Analysis, scope: Scope, language: str) -> bool:
    """Whether a visit is paid in return for another ("Hu returned the visit", "a return visit")."""
    words = load(language, "text")
    near = [unit.low for unit in analysis.before(scope.trigger.start)[-2:] if unit.low not in words.get("known", ())]
    return bool(near) and near[-1] in words.get("return_visits", ())


def _unnamed(analysis: Analysis, scope: Scope, context: Context, country: Country, units: list[Unit]) -> str | None:
    """Where a journey leads whose clause names no place in a country: where it was spoken of, or written from."""
    after = [u for u in units if u.start >= scope.trigger.start]
    around = units if not scope.trigger.verb else after
    lands: dict[str, str] = load(context.language, "text").get("lands", {})
    if _is_returned(analysis, scope, context.language):
        return lands.get(country.value)
    leaves, alone = departs(analysis, scope, context.language), _moves_alone(analysis, scope, context)
    if leaves:  # "left Pyongyang": for where they are said to be
        around = [u for u in around if not _there(u, context, other_side(country))[0]]
    owners = {start for start, _ in analysis.journeys}  # "North Korea's Choe flew in"
    elsewhere = any(unit.is_a("place") or _is_elsewhere(unit, context) for unit in around if unit.start not in owners)
    if not elsewhere:
        known = next((e.place for e in reversed(context.events) if country_of(e.place, context) is country), None)
        if known or (not scope.trigger.verb and not alone):
            return known
    if alone and context.around is not Country.OTHER:
        return None if elsewhere else lands.get(country.value)
    if scope.trigger.verb and leaves and context.around is country:
        return lands.get(country.value)  # where the article says they go
    if country_of(context.dateline, context) is country:
        named = any(unit.is_any(("place", "country")) for unit in after)
        named = named or any(u.capital and not u.senses for u in after if 0 <= u.start - scope.trigger.end <= 1)
        return context.dateline if analysis.cued("here") or not named else None
    return None


def _of_other_journeys(analysis: Analysis, scope: Scope) -> list[tuple[int, int]]:
    """The clauses that tell of another journey ("was there before crossing over to Seoul"), not single places."""
    spans = [(a, b) for a, b in analysis.journeys if not a <= scope.trigger.start < b]
    single = {(unit.start, unit.end) for unit in analysis.units} if spans else set()
    return [span for span in spans if span not in single]


def _leads_home(units: list[Unit], scope: Scope, context: Context, own: Country) -> bool:
    """Whether the place right behind a journey is the traveller's own ("his visit to Pyongyang" is another's)."""
    near = [unit for unit in units if unit.start >= scope.trigger.end][:_GOAL]
    place = next((k for k, u in enumerate(near) if u.is_any(("place", "country"))), None)
    leads = load(context.language, "text").get("leading_to", ())
    inside = [unit.low for unit in units if scope.trigger.start <= unit.start < scope.trigger.end]
    if place is None or not all(unit.low in leads for unit in near[:place]) or not (place or inside[-1:][0] in leads):
        return False
    return bool(_there(near[place], context, own)[0])


def _moves_alone(analysis: Analysis, scope: Scope, context: Context) -> bool:
    """Whether a clause tells of a journey without saying where it leads ("arrived on Monday for a five-day trip")."""
    words = load(context.language, "text")
    said = analysis.said(scope.trigger)
    after = analysis.behind(scope.trigger.end)[:3]
    leads = bool(after) and after[0].low in words.get("leading_to", ()) and not _timed(analysis, after[:2][-1])
    capital = len(after) > 2 and after[1].low in words.get("known", ()) and after[2].low in words["capital_words"]
    leads = leads and not capital  # "arrived in the capital"
    return said in words.get("moving", ()) and not leads and not scope.reference  # "he said the visit had helped"


def _timed(analysis: Analysis, unit: Unit) -> bool:
    """Whether a unit belongs to an expression of time ("Li's trip in July" leads nowhere)."""
    return any(timex.start <= unit.start < timex.end for timex in analysis.times)


def last_place(analysis: Analysis, context: Context) -> Country | None:
    """The country of the last place that a sentence names, None where it names none."""
    capitals = load(context.language, "text").get("capital_words", ())
    for k in range(len(analysis.units) - 1, -1, -1):
        unit, behind = analysis.units[k], analysis.units[k + 1 : k + 2]
        places = [entry for value in unit.values("place") if (entry := context.places.get(value))]
        if places:
            return places[0].country
        word = meaning(context.language, unit.value("country")) if unit.is_a("country") else None
        city = bool(behind) and behind[0].low in capitals  # "the Cambodian capital"
        if word is not None and (city or not word.adjective) and not word.ambiguous:
            return word.country
    return None


def departs(analysis: Analysis, scope: Scope, language: str) -> bool:
    """Whether a clause tells of somebody's departure."""
    departing, ending = (load(language, "text").get(key, ()) for key in ("departing", "ending"))
    said = analysis.said(scope.trigger)
    leaving = load(language, "text").get("departures", ())
    if scope.earlier and any(unit.low in leaving for unit in analysis.before(scope.trigger.start)):
        return True  # "Friday saw the departure of the delegation, which had paid a visit here"
    if said in load(language, "text").get("having_been", ()):
        return not any(timex.start >= scope.trigger.end for timex in analysis.times)  # not "after visiting it from"
    if scope.trigger.verb or said in departing:
        return said in departing
    before = [u.low for u in analysis.units if scope.start <= u.start < scope.trigger.start][-_FAR:]
    gone = {*before, *(f"{a} {b}" for a, b in pairwise(before))} & {*departing}
    after = gone and any(word in load(language, "text").get("gone_from", ()) for word in before[-_GOAL:])
    return bool(after) or any(word in ending for word in before[-_NEAR:])


def sets_out(analysis: Analysis, scope: Scope, context: Context, own: Country) -> bool:
    """Whether a clause tells that somebody leaves a place of their own country for the other one ("left Pyongyang")."""
    if not departs(analysis, scope, context.language):
        return False
    near = analysis.behind(scope.trigger.end)[:_GOAL]
    return bool(near) and bool(_there(near[0], context, own)[0])


def _is_elsewhere(unit: Unit, context: Context) -> bool:
    """Whether a unit names a place in a third country."""
    places = (context.places.get(value) for value in unit.values("place"))
    if any(entry and entry.country is Country.OTHER for entry in places):
        return True
    word = meaning(context.language, unit.value("country")) if unit.is_a("country") else None
    return word is not None and word.country is Country.OTHER and not word.adjective


def _is_site(unit: Unit, context: Context) -> bool:
    """Whether a unit names a river, bridge or house, no town that a journey leads to."""
    entries = [entry for value in unit.values("place") if (entry := context.places.get(value))]
    return bool(entries) and all(entry.kind == "venue" for entry in entries)


def _free_units(analysis: Analysis, language: str, tour: int | None = None) -> list[Unit]:
    """The units without those that only say whose a body is ("the embassy of the DPRK", "(DPRK)").

    Not where a `tour` that ends there leads ("his tour of China").
    """
    owning = frozenset(load(language, "text").get("owning", ()))
    out: list[Unit] = []
    leads = analysis.behind(tour)[:_OF_TOUR] if tour is not None else []
    toured = leads if leads and leads[0].low in owning else []
    for i, unit in enumerate(analysis.units):
        before = [u.low for u in analysis.units[max(0, i - 2) : i]]
        if unit in toured or not (unit.is_a("country") and owning & set(before)):
            out.append(unit)
    return out


def _there(unit: Unit, context: Context, country: Country) -> tuple[str | None, str]:
    for value in unit.values("place"):
        entry = context.places.get(value)
        if entry and entry.country is country:
            city = _city_of(entry.within, context) if entry.kind == "venue" else None
            return city or entry.name, "city" if entry.kind != "country" else "country"
    if unit.is_a("country"):
        word = meaning(context.language, unit.value("country"))
        if word.country is country and not word.adjective and not word.ambiguous:
            town = _town_inside(unit, context)
            return (town.name, "city") if town else (word.noun, "country")
    return None, ""


def _town_inside(unit: Unit, context: Context) -> PlaceEntry | None:
    """The town that one word names together with the journey there (抵达平壤; 赴京), None where it names none."""
    towns: dict[str, str] = load(context.language, "text").get("towns", {})
    return next((context.places[town] for part, town in towns.items() if part in unit.low), None)


def country_of(name: str | None, context: Context) -> Country | None:
    """The country of a place by the name that is shown, None for one that is not known."""
    entry = context.places.named(name) if name else None
    return entry.country if entry else None
