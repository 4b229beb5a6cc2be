"""What Chinese articles show of their year: Juche years, anniversaries, the one year they name."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.data import load, words

_YEAR = re.compile(rf"(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d|{load('zh', 'dates')['counts']})")
_NEAR, _LONG, _SHORT = 24, 80, 3
_LAST_TIME = words("zh", "grammar", "last_time") & words("zh", "grammar", "put_past")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = load("zh", "dates")
    return re.compile(data["juche"]), re.compile(data["anniversary"])


@cache
def _events() -> list[tuple[int, tuple[str, ...]]]:
    return [(int(entry["since"]), tuple(entry["words"])) for entry in load("zh", "dates")["anniversaries"]]


def year_of(folded: str) -> tuple[int | None, str]:
    """The year that a text without a date shows, and how (`juche`, `anniversary`, `year named`); (None, "") if none."""
    juche, anniversary = _patterns()
    if match := juche.search(folded):
        return 1911 + int(match.group(1)), "juche"
    for match in anniversary.finditer(folded):
        before = folded[max(0, match.start() - _NEAR) : match.start()]
        near = before + folded[match.start() : match.end() + _NEAR // 2]
        if _YEAR.search(near[: _NEAR + 1]):
            continue  # 2018年出席建国70周年纪念活动
        for since, found in _events():
            if any(word in near for word in found):
                off = _years_off(_sentence(folded, match.start())) or _years_off_behind(folded, match.end())
                return since + int(next(filter(None, match.groups()))) - off, "anniversary"
    return _sole_year(folded)


def _sentence(folded: str, start: int) -> str:
    """What stands before an offset in its sentence."""
    return re.split("[。!?\n]", folded[max(0, start - _LONG) : start])[-1]


def _years_off(before: str) -> int:
    """How many years from now an anniversary is that the words before it date (去年庆祝建交70周年: -1)."""
    found = [(before.rfind(word), int(off)) for word, off in load("zh", "dates")["years"].items() if word in before]
    return max(found)[1] if found else 0


def _years_off_behind(folded: str, end: int) -> int:
    """How many years from now an anniversary is of which its clause goes on to say so (建交60周年就在去年: -1)."""
    match = _goes_on_with_year().match(folded, end)
    return int(load("zh", "dates")["years"][match[1]]) if match else 0


@cache
def _goes_on_with_year() -> re.Pattern[str]:
    years = "|".join(load("zh", "dates")["years"])
    return re.compile(f"[^,。;!?\n]{{0,{_SHORT}}}?(?:在|是|为|於|于|的)({years})")


def _is_founding(folded: str, end: int) -> bool:
    """Whether what a year dates is how something came to be, long before the news (2012年X会成立; 2011年执政以来)."""
    dates = load("zh", "dates")
    sentence = re.split("[。!?\n]", folded[end : end + _NEAR], maxsplit=1)[0]
    clause = sentence.split(",", maxsplit=1)[0]
    return any(word in sentence for word in dates["founding"]) or any(word in clause for word in dates["since_after"])


def is_juche(folded: str) -> bool:
    """Whether a text counts years as the DPRK does."""
    return _patterns()[0].search(folded) is not None


def _lies_back(before: str, after: str) -> bool:
    """Whether a year is of something past, by what its clause says (上次是在2008年, 2008年曾患病, 资料图:2008年)."""
    dates = load("zh", "dates")
    clause = before.rsplit(",", maxsplit=1)[-1] + re.split("[,。;!?\n]", after, maxsplit=1)[0]
    once = any(word in clause for word in dates["once_before"])
    return once or any(word in before for word in (*_LAST_TIME, *dates["pictures"]))


def _sole_year(folded: str) -> tuple[int | None, str]:
    """The one year that a text names, unless only as a time past (自2006年, 1948年成立, 上一次是在2019年)."""
    past = tuple(load("zh", "dates")["since_before"])
    named = list(_YEAR.finditer(folded))
    told = [m for m in named if not folded[: m.start()].rstrip().endswith(past) and not _is_founding(folded, m.end())]
    told = [m for m in told if not _lies_back(_sentence(folded, m.start()), folded[m.end() : m.end() + _LONG])]
    years = {m.group() for m in told}
    latest = max((m.group() for m in named), default="")
    return (int(latest), "year named") if years == {latest} else (None, "")
