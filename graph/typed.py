"""Dates as people type them, beside the ISO prefixes that are stored: `2024/03/21`, `2024年3月21日`, `21 March 2024`.

Only what can mean one day is read. `03/04/2024` is of March to some and of April to others: it is refused.
"""

from __future__ import annotations

import calendar
import re
import unicodedata

_MONTHS = {calendar.month_name[number].lower(): number for number in range(1, 13)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_MONTH = "(?P<name>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<y>\d{4})\s?(?P<mark>[-/.])\s?(?P<m>\d{1,2})(?:\s?(?P=mark)\s?(?P<d>\d{1,2}))?\s?\.?",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<y>\d{4})\s?[年년](?:\s?(?P<m>\d{1,2})\s?[月월](?:\s?(?P<d>\d{1,2})\s?[日号號일])?)?",
        rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s)?{_MONTH},?\s(?P<y>\d{{4}})",
        rf"{_MONTH}\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y>\d{{4}})",
    )
)


def typed(text: str) -> str:
    """The ISO prefix that somebody typed in another form; what is in none of them as it is, for `When.parse` to judge.

    Whether a calendar has such a day is not asked here.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    found = next(filter(None, (form.fullmatch(plain) for form in _FORMS)), None)
    if not found:
        return text
    parts = found.groupdict()
    month = _MONTHS[parts["name"].lower()] if parts.get("name") else parts.get("m")
    numbers = (number for number in (month, parts.get("d")) if number)
    return "-".join([parts["y"], *(f"{int(number):02}" for number in numbers)])
