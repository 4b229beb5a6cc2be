"""English expressions of time: dates, ranges, weekdays, "last month", "the same day"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from loaders.extract.data import load, words
from loaders.extract.en.ago import counted_back
from loaders.extract.en.date_lists import date_lists
from loaders.extract.en.numbers import number_of, numbers
from loaders.extract.marks import Timex

_UNTIL, _NOT = [[word] for word in load("en", "dates")["until"]], load("en", "dates")["not"]  # "not until Tuesday"
_TOWARD = {"next": 1, "coming": 1, "last": -1, "previous": -1}

_WHEN = words("en", "grammar", "in_which")
_NAME = 20  # characters behind a day in which a name goes on
_NEARBY, _EVENT = 50, 4  # characters and words in which an event is named
_COUNTING, _WEEK = ("before", "after"), 7  # "two days before Friday"
_COUNTED = ("same", "next")
_OF_A_DAY = ("", "then")  # units of what is counted in days
_OF_DAY, _OF_YEAR = ("", "on", "of"), ("", "in", "on")  # "in the evening of May 5"
_OPENS = 2  # words before a year with which a clause opens ("Earlier, in 2018, on May 7")
_LED = 5  # words between a year and a time of it ("twice in 2018, first in Beijing in March")
_EARLY = "as early as "
_DECADE = 10  # years
_BEFORE = 12  # characters back to the words before an expression
_LATER = words("en", "dates", "ways_later")
_OF_MONTH = {"this": "month", "last": "month", "that": "same", "the same": "same"}


@cache
def shifts() -> dict[str, tuple[str, int]]:
    """The words that count from the day of the report: the unit that they name and how many of it lie between."""
    data = load("en", "dates")
    out = {words: (unit, int(offset)) for words, (unit, offset) in data["shifts"].items()}
    rows = data["composed_shifts"]
    for unit in rows["units"]:
        for which, offset in rows["which"].items():
            out |= {f"{edge} {which} {unit}".strip(): (unit, int(offset)) for edge in ("", *rows["edges"])}
        out |= {f"{edge} the {unit}": (unit, 0) for edge in rows["the_edges"]}
    for part in rows["parts"]:
        out |= {f"{which} {part}": ("day", int(rows["which"][which])) for which in ("this", "last")}
    return out


@cache
def _pattern() -> re.Pattern[str]:
    data = load("en", "dates")
    month = r"(?:" + "|".join(sorted(data["months"], key=len, reverse=True)) + r")\b\.?"
    weekday = r"(?:" + "|".join(sorted(data["weekdays"], key=len, reverse=True)) + r")\b"
    lead = rf"(?:{weekday},?\s+(?:the\s+)?)?"
    count = "(?:" + _any([*numbers(), "a", "one"]) + r"|\d{1,2})"
    shift = _any(shifts())
    day = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:])"
    ordinal = r"\d{1,2}(?:st|nd|rd|th)"
    noun = _any(data["numbered"])
    occasion = _any(data["occasions"])
    sort = _any(data["sorts_of_occasions"])
    before = "in|for|since|of|late|early|during|until|by|that|mid|middle of"
    year = r"(?:,?\s+|\s+of\s+)(?P<{}>last|this|next)\s+year\b"
    this_day = r"this\s+(?:very\s+|same\s+)?day"
    to = r"\s*(?:-|--|to|and|until|till|through)\s*"
    return re.compile(  # tried where a word begins: every other boundary is the end of one
        rf"\b(?=\w)(?:(?P<iso>\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}})\b"
        rf"|(?<!than\s)(?P<count>{count})\s+(?:(?P<of>day)s?\s+(?P<way>later|earlier|after(?:wards?)?|before(?:hand)?|thereafter)"
        rf"|(?P<of2>week|month|year)s?\s+(?P<way2>later|earlier))\b"
        rf"|(?P<onday>on\s+{this_day}\s+)?(?P<ago>{count})\s+(?P<unit>day|week|month|year|decade)s?\s+ago\b"
        rf"(?P<today>\s+(?:to\s+the\s+day|on\s+{this_day})\b)?"
        rf"|(?P<samemonth>{_any(data['same_month'])})\b"
        rf"|(?:(?P<nextmonth>{_any(data['next_month'])})|(?P<beforemonth>{_any(data['previous_month'])}))\b"
        rf"(?!\s+(?:the|a|his|her|their|its)\b)"
        rf"|(?:(?:{before})[\s-]+)?(?:{lead}(?P<m11>{month})\s+(?P<d10>{day}){year.format('r1')}"
        rf"|(?P<m12>{month}){year.format('r2')}|(?P<m14>{month})\s+of\s+(?P<ofyear>that|the\s+same)\s+year\b)"
        rf"|(?P<d1>{day}){to}(?P<d2>{day})\s+(?:of\s+)?(?P<m1>{month})(?:,?\s+(?P<y1>\d{{4}})\b)?"
        rf"|{lead}(?P<m2>{month})\s+(?P<d3>{day})(?:{to}(?P<m3>{month})\s*(?P<d4>{day})|{to}(?P<d5>{day}))"
        rf"(?:,?\s+(?P<y2>\d{{4}})\b|{year.format('r3')})?"
        rf"|(?:the\s+(?:(?P<nextyear>following|next)|(?P<yearbefore>previous|preceding))\s+year|the\s+year\s+(?:(?P<yearafter>after)|before))\b(?P<ofyear2>)"
        rf"(?!\s+(?:the|a|his|her|their|its|[a-z]+ing)\b|['’])"
        rf"|(?P<d11>{day})\s+of\s+(?P<ofmonth>that|the same|this|last)\s+month\b"
        rf"|from\s+the\s+(?P<d13>{ordinal})\s+(?:to|until|till|through)\s+the\s+(?P<d14>{ordinal})(?!\s+(?:of|{noun})\b)"
        rf"|(?:on|(?:{_any(data['parts_of_day'])})\s+of)\s+the\s+(?P<d12>{ordinal})(?=$|[,.;]|\s+[a-z])(?!\s+(?:of|{noun})\b)"
        rf"|(?P<d6>{day})\s+(?P<m4>{month}){to}(?P<d7>{day})\s+(?P<m5>{month})(?:,?\s+(?P<y3>\d{{4}})\b)?"
        rf"|{lead}(?P<m6>{month})\s+(?P<d8>{day})(?:,?\s+(?P<y4>\d{{4}})\b)?"
        rf"|{lead}(?P<d9>{day})\s+(?:of\s+)?(?P<m7>{month})(?:,?\s+(?P<y5>\d{{4}})\b)?"
        rf"|(?P<m8>{month}),?\s+(?:of\s+)?(?P<y6>\d{{4}})\b"
        rf"|(?P<shift>{shift})\b"
        rf"|on\s+(?:the\s+)?(?P<feast>{_any(data['feasts'])})\b"
        rf"|(?P<same>{_in_parts('same')})\b|(?P<then>{_any(data['then'])})\b"
        rf"|(?<!to\s)(?P<next>{_in_parts('next')})\b|(?P<previous>{_in_parts('previous')})\b"
        rf"|(?P<w3>{weekday})(?:\s+(?:through|to|until|till|(?P<both>and))\s+|-)(?P<w4>{weekday})"
        rf"|(?P<w5>{weekday})\s+(?:of\s+)?last\s+week\b|last\s+week['’]s\s+(?P<w6>{weekday})"
        rf"|(?P<lastday>last|next|previous|this|coming)\s+(?P<w2>{weekday})"
        rf"|(?P<w1>{weekday})"
        rf"|(?:{before}|(?P<lastmonth>last|next|this))[\s-]+(?P<m9>{month})(?!\.?,?\s+(?:of\s+)?\d)"
        rf"|(?:in|since|of|during|until|late|early|from|(?:back|early|late|recently)\s+as)\s+(?P<y7>(?:19|20)\d\d)\b(?!\s*-)"
        rf"|for\s+(?P<y10>(?:19|20)\d\d)(?=\s+(?:was|were|never|fell|had|did)\b)"
        rf"|\bto\s+(?P<y9>(?:19|20)\d\d)(?=,\s+when\b)"
        rf"|(?P<m13>{month})(?=\s+(?:{occasion})\b)"
        rf"|(?P<y11>(?:19|20)\d\d)(?=\s+(?:(?:{sort})\s+)?(?:{occasion})\b)"
        rf"|(?P<m10>{month}),\s*(?P<y8>(?:19|20)\d\d)\b)"
    )


def _in_parts(kind: str) -> str:
    """The phrases of a kind, in all parts of a day ("the same evening")."""
    data = load("en", "dates")
    return _any(data[kind]).replace(re.escape("{part}"), f"(?:{_any(data['parts_of_day'])})")


def _any(phrases: object) -> str:
    return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))  # type: ignore[call-overload]


def times(text: str, folded: str, start: int, end: int) -> list[Timex]:
    """The expressions of time between two offsets of a text and its folded form, in order."""
    lists = date_lists(text, folded, start, end)
    matches = (match for match in _pattern().finditer(folded, start, end) if _is_written_so(text, match))
    matches = (match for match in matches if not (_is_name(text, match) or _recurs(folded, match)))
    alone = [_bounded(timex, folded) for match in matches if (timex := _timex(match))]
    taken = [(timex.start, timex.end) for timex in lists]
    free = (timex for timex in alone if not any(timex.start < b and a < timex.end for a, b in taken))
    found = _counted(folded, sorted([*lists, *free], key=lambda timex: timex.start))
    return _within_months(_within_years(folded, start, counted_back(folded, found)))


def _counted(folded: str, found: list[Timex]) -> list[Timex]:
    """The expressions, days counted from a weekday as that weekday ("a day before Thursday's parade")."""
    out: list[Timex] = []
    for timex in found:
        last = out[-1] if out else None
        behind = folded[last.end : timex.start].split() if last else None
        if last is not None and last.day and timex.kind == "weekday" and behind == ["("]:
            continue  # "on 7 November (Thursday)"
        if last is not None and behind is not None and _apposed(last, timex, behind):
            if timex.kind in _COUNTED:
                continue  # "on April 23, the day after the accident"
            out.pop()  # "at noon on Saturday"
        if timex.kind == "next" and folded.endswith(_COUNTING, timex.start, timex.end) and _unplaced(folded, timex.end):
            continue  # "ten days after the nuclear test"
        counts = last is not None and last.kind == "next" and folded.endswith(_COUNTING, last.start, last.end)
        if counts and last is not None and timex.kind == "weekday" and not timex.offset and behind in ([], ["the"]):
            day = (timex.weekday + last.offset) % _WEEK if timex.weekday is not None else None
            out[-1] = replace(timex, start=last.start, end=last.end, weekday=day, end_weekday=None)
        out.append(timex)
    return out


def _apposed(first: Timex, second: Timex, between: list[str]) -> bool:
    """Whether two expressions beside one another are of one day, of which one of them names the date."""
    counted, named = (first, second) if first.kind in _COUNTED else (second, first)
    dated = named.kind == "weekday" or (named.kind == "date" and bool(named.day))
    if not dated or counted.kind not in _COUNTED or counted.unit not in _OF_A_DAY:
        return False
    if counted is second and counted.kind == "next" and named.kind == "weekday":
        return False  # "met him on Monday, one day after Kim had greeted him"
    return between == [","] or (counted is first and first.kind == "same" and " ".join(between) in _OF_DAY)


def _unplaced(folded: str, end: int) -> bool:
    """Whether days are counted from what no report of contacts dates ("the nuclear test", "the death of")."""
    near = folded[end : end + _NEARBY].replace(",", " ").replace(".", " ").split()[:_EVENT]
    return not words("en", "dates", "unplaced").isdisjoint(near)


def _within_years(folded: str, start: int, found: list[Timex]) -> list[Timex]:
    """The expressions, those of a clause about a year of that year ("to 2019, when Xi spent June 20 in Pyongyang").

    So are days of a month named with its year ("In May 2018 they met twice, on May 7 and 8").
    """
    out: list[Timex] = []
    year: int | None = None
    of_month: dict[int, int] = {}
    for k, timex in enumerate(found):
        if timex.kind == "date" and timex.year and not timex.month:
            end = found[k + 1].start if k + 1 < len(found) else timex.end
            clause = folded[timex.end : end].split()
            opens = len(folded[start : timex.start].rpartition(";")[2].split()) <= _OPENS or len(clause) <= _LED
            led = opens and not timex.since and bool(clause) and clause[0] in (",", ":")  # not "envoy since 2000, met"
            year = timex.year if led or _WHEN & {*clause[:2]} else None
        elif timex.kind == "date" and timex.year and timex.month:
            year, of_month[timex.month] = None, timex.year
        elif out and _in_that_year(folded, out[-1], timex):
            out[-1] = replace(timex, unit="year", offset=out[-1].offset)  # "last year, in July"
            continue
        elif timex.kind == "date" and timex.month and not timex.unit:
            known = year if timex.offset else of_month.get(timex.month, year)
            timex = replace(timex, year=known, end_year=known if timex.end_day else None) if known else timex
        out.append(timex)
    return out


def _in_that_year(folded: str, year: Timex, timex: Timex) -> bool:
    """Whether a date without a year stands right behind "last year"."""
    between = folded[year.end : timex.start].replace(",", "").strip()
    bare = timex.kind == "date" and timex.month and not (timex.year or timex.unit or timex.offset)
    return bool(bare) and year.kind == "shift" and year.unit == "year" and between in _OF_YEAR


def _within_months(found: list[Timex]) -> list[Timex]:
    """The expressions, a bare day as one of the month named before it ("in August, and on the 27th he met him")."""
    out: list[Timex] = []
    month: Timex | None = None
    for timex in found:
        if timex.kind == "date" and timex.month:
            month = timex
        bare = timex.kind == "date" and timex.day and not timex.month and not timex.unit
        if bare and month is not None and month.day is None:
            last = month.month if timex.end_day else None
            timex = replace(
                timex, year=month.year, month=month.month, unit=month.unit, offset=month.offset, end_month=last
            )
        out.append(timex)
    return out


def _bounded(timex: Timex, folded: str) -> Timex:
    """The expression, with whether it says from when on or till when something is so."""
    since = "since" in (folded[timex.start : timex.start + 5], folded[max(0, timex.start - 6) : timex.start].strip())
    before = folded[max(0, timex.start - _BEFORE) : timex.start].split()
    alone = timex.end_day is None and timex.end_weekday is None
    if timex.kind == "weekday" and folded[max(0, timex.start - len(_EARLY)) : timex.start] == _EARLY:
        timex = replace(timex, offset=2)  # still to come, or that very day
    return replace(timex, since=since, until=alone and before[-1:] in _UNTIL and before[-2:-1] != _NOT)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether a day begins the name of something ("the April 25 House of Culture")."""
    behind = text[match.end() : match.end() + _NAME].split()
    named = bool(behind) and behind[0][:1].isupper() and behind[0].lower().strip(".,'") in _names_of_days()
    return named and text[match.end() : match.end() + 1] == " "


def _recurs(folded: str, match: re.Match[str]) -> bool:
    """Whether a time comes again and again ("in October of each year", "every April")."""
    before = folded[max(0, match.start() - _NAME) : match.start()].rpartition(" ")[0]
    behind = folded[match.end() : match.end() + _NAME].split()
    every = words("en", "dates", "every")
    led = before.rpartition(" ")[2] in every or match.group().split()[0] in every
    return led or " ".join(behind[:2]) in every or " ".join(behind[:3]) in every


@cache
def _names_of_days() -> frozenset[str]:
    return words("en", "dates", "names_of_days")


def _is_written_so(text: str, match: re.Match[str]) -> bool:
    """Whether its months have a capital letter ("in May", not "may")."""
    spans = [match.span(key) for key, value in match.groupdict().items() if value and key[0] == "m"]
    return all(text[start].isupper() for start, _ in spans)


def _timex(match: re.Match[str]) -> Timex | None:
    g = {key: value for key, value in match.groupdict().items() if value is not None}
    a, b = match.span()
    if "iso" in g:
        year, month, day = (int(part) for part in re.split(r"[-./]", g["iso"]))
        return Timex(a, b, "date", year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if "feast" in g:
        month, day = (int(part) for part in load("en", "dates")["feasts"][g["feast"]])
        return Timex(a, b, "date", month=month, day=day)
    if "same" in g or "then" in g:
        story = g.get("same", "").partition(" ")[0] in words("en", "dates", "of_the_story")
        return Timex(a, b, "same", unit="story" if story else "" if "same" in g else "then", offset=1)
    if "next" in g or "previous" in g:
        return Timex(a, b, "next", offset=-1 if "previous" in g else 1)
    if "ofyear2" in g:
        return Timex(a, b, "next", unit="year", offset=1 if "nextyear" in g or "yearafter" in g else -1)
    if "samemonth" in g or "nextmonth" in g or "beforemonth" in g:
        return Timex(a, b, "same", unit="month", offset=("nextmonth" in g) - ("beforemonth" in g))
    if "ago" in g:
        number = number_of(g["ago"]) * (_DECADE if g["unit"] == "decade" else 1)
        unit = "year" if g["unit"] == "decade" else g["unit"]
        exact = "onday" in g or "today" in g  # "on this day five years ago"
        return (
            Timex(a, b, "shift", unit="day", moved=(unit, -number))
            if exact
            else Timex(a, b, "shift", unit=unit, offset=-number)
        )
    if "count" in g:
        number = number_of(g["count"]) * (1 if g.get("way", g.get("way2")) in _LATER else -1)
        return Timex(a, b, "next", unit=g.get("of2", ""), offset=number)
    if "shift" in g:
        unit, offset = shifts()[g["shift"]]
        return Timex(a, b, "shift", unit=unit, offset=offset)
    if "w3" in g:
        first, last = (int(load("en", "dates")["weekdays"][g[key]]) for key in ("w3", "w4"))
        apart = "both" in g and (last - first) % 7 != 1  # "on Monday and Thursday"
        return Timex(a, b, "weekday", weekday=first, end_weekday=None if apart else last)
    if "w5" in g or "w6" in g:
        return Timex(a, b, "weekday", weekday=_weekday(g.get("w5") or g["w6"]), offset=-2)
    if "w1" in g or "w2" in g:
        toward = _TOWARD.get(g.get("lastday", ""), 0)
        return Timex(a, b, "weekday", weekday=_weekday(g.get("w1") or g["w2"]), offset=toward)
    return _dated(a, b, g)


def _dated(a: int, b: int, g: dict[str, str]) -> Timex | None:
    months = [
        _month(g[key])
        for key in ("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "m13", "m14")
        if key in g
    ]
    days = [
        _day(g[key])
        for key in ("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d11", "d12", "d13", "d14")
        if key in g
    ]
    years = [int(g[key]) for key in ("y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9", "y10", "y11") if key in g]
    year = years[0] if years else None
    if any(not 1 <= day <= 31 for day in days):
        return None
    if len(days) == 2:
        month, end_month = (months[0], months[-1]) if months else (None, None)
        dated = Timex(a, b, "date", year, month, days[0], year, end_month, days[1])
        return replace(dated, unit="year", offset=_TOWARD.get(g["r3"], 0)) if "r3" in g else dated
    relative = g.get("r1") or g.get("r2") or g.get("r3")
    whole = relative or g.get("lastmonth") == "this"
    toward = _TOWARD.get(relative or g.get("lastmonth", "") or g.get("ofmonth", ""), 0)
    unit = "year" if whole else "told" if "ofyear" in g else _OF_MONTH.get(g.get("ofmonth", ""), "")
    return Timex(a, b, "date", year, months[0] if months else None, days[0] if days else None, unit=unit, offset=toward)


def _month(word: str) -> int:
    return int(load("en", "dates")["months"][word.rstrip(".")])


def _weekday(word: str) -> int:
    return int(load("en", "dates")["weekdays"][word.rstrip(".")])


def _day(word: str) -> int:
    return int(word.rstrip("stndrh"))
