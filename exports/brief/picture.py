"""A picture of who met whom, drawn here as SVG: the DPRK left as circles, China right as squares, a line for each pair.

A line is the wider the more often they met, dashed where sources disagree on a date. Only the people with the most
contacts are drawn where all would not be legible; the caption says how many are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from exports.layouts import arrange, crowd
from graph.claims import Country
from queries.network import ContactNetwork, Member, Tie

MOST = 24
"""So many people, at most, on one picture."""
FONTS = "'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', 'Malgun Gothic', 'Microsoft YaHei', Arial, sans-serif"
_WIDTH, _ROW, _TOP, _COLUMN, _RADIUS = 1000.0, 44.0, 64.0, 330.0, 9.0
_LETTER = 8.2
_BESIDE_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG document, its size in its own units, and what it shows in words."""

    svg: str
    width: float
    height: float
    caption: str


def picture(network: ContactNetwork) -> Picture | None:
    """The picture of a network, the same for the same network; None where nobody met anybody."""
    shown = _most(network)
    if not shown.ties:
        return None
    places = _places(shown)
    height = max(y for _, y in places.values()) + _ROW
    members = {member.person.id: member for member in shown.persons}
    lines = [_line(tie, places) for tie in sorted(shown.ties, key=lambda tie: len(tie.contacts))]
    people = [_person(members[each], *places[each], each in shown.centers) for each in places]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:g} {height:g}" role="img" '
        f'aria-label={quoteattr(_caption(network, shown))} font-family={quoteattr(FONTS)} font-size="15">'
        f"{_head('DPRK', _COLUMN)}{_head('China', _WIDTH - _COLUMN)}{''.join(lines)}{''.join(people)}</svg>"
    )
    return Picture(svg, _WIDTH, height, _caption(network, shown))


def _most(network: ContactNetwork) -> ContactNetwork:
    """The people with the most contacts, centers first, and the ties between them."""
    ranked = sorted(network.persons, key=lambda m: (m.person.id not in network.centers, -len(m.contacts), m.person.id))
    kept = {member.person.id for member in ranked[:MOST]}
    ties = tuple(tie for tie in network.ties if tie.kp in kept and tie.cn in kept)
    tied = {person for tie in ties for person in (tie.kp, tie.cn)}
    persons = tuple(member for member in network.persons if member.person.id in tied)
    return replace(network, persons=persons, ties=ties, listed=())


def _places(network: ContactNetwork) -> Mapping[str, tuple[float, float]]:
    """Two columns, in the order in which few lines cross; the shorter one in the middle of the longer one's height."""
    order = arrange(crowd(network), "sides").places
    sides: dict[bool, list[Member]] = {False: [], True: []}
    for member in sorted(network.persons, key=lambda m: (order[m.person.id][1], m.person.id)):
        sides[member.side is Country.CN].append(member)
    tallest = max(map(len, sides.values()))
    return {
        member.person.id: (
            _WIDTH - _COLUMN if china else _COLUMN,
            _TOP + _ROW * (number + 0.5 + (tallest - len(column)) / 2),
        )
        for china, column in sides.items()
        for number, member in enumerate(column)
    }


def _head(text: str, x: float) -> str:
    return f'<text x="{x:g}" y="30" text-anchor="middle" font-weight="bold" font-size="18" fill="#16202b">{text}</text>'


def _line(tie: Tie, places: Mapping[str, tuple[float, float]]) -> str:
    (x, y), (to_x, to_y) = places[tie.kp], places[tie.cn]
    wide = min(9.0, 1.5 + 1.2 * (len(tie.contacts) - 1))
    dashed = ' stroke-dasharray="7 5"' if tie.disputed else ""
    return (
        f'<line x1="{x:g}" y1="{y:g}" x2="{to_x:g}" y2="{to_y:g}" stroke="#5d6a78" stroke-width="{wide:g}"{dashed}/>'
        f"{_times(tie, (x + to_x) / 2, (y + to_y) / 2)}"
    )


def _times(tie: Tie, x: float, y: float) -> str:
    """How often they met, on the line, where that was more than once."""
    if len(tie.contacts) == 1:
        return ""
    return (
        f'<rect x="{x - 13:g}" y="{y - 11:g}" width="26" height="22" rx="4" fill="#fff" stroke="#5d6a78"/>'
        f'<text x="{x:g}" y="{y + 5:g}" text-anchor="middle" fill="#16202b">{len(tie.contacts)}</text>'
    )


def _person(member: Member, x: float, y: float, center: bool) -> str:
    china = member.side is Country.CN
    look = 'fill="#f2a65a" stroke="#8f4600"' if china else 'fill="#1f5a96" stroke="#123a63"'
    size = _RADIUS * (1.5 if center else 1.0)
    if china:
        mark = f'<rect x="{x - size:g}" y="{y - size:g}" width="{2 * size:g}" height="{2 * size:g}" {look} '
    else:
        mark = f'<circle cx="{x:g}" cy="{y:g}" r="{size:g}" {look} '
    at, anchor = (x + size + 9, "start") if china else (x - size - 9, "end")
    weight = ' font-weight="bold"' if center else ""
    return (
        f'{mark}stroke-width="2"/>'
        f'<text x="{at:g}" y="{y + 5:g}" text-anchor="{anchor}" fill="#16202b"{weight}>{"".join(_label(member))}</text>'
    )


def _label(member: Member) -> Iterator[str]:
    """The English name and that in the person's own script, cut where it would leave the picture."""
    person = member.person
    own = person.name_zh if member.side is Country.CN else person.name_ko
    name = _BESIDE_XML.sub("", person.name)
    room = int((_COLUMN - 40) / _LETTER) - 2 * len(own or "")
    yield escape(name if len(name) <= room else name[: max(room, 8) - 1] + "…")
    if own and len(own) <= 8:
        yield f' <tspan fill="#4c5967">{escape(_BESIDE_XML.sub("", own))}</tspan>'


def _caption(network: ContactNetwork, shown: ContactNetwork) -> str:
    left = len(network.persons) - len(shown.persons)
    words = (
        "Who met whom: a line joins two people who took part in the same meeting, ceremony or call, each in their own "
        "right. The wider the line, the more often; a number says how often where it was more than once; a dashed line "
        "has a contact on whose date sources disagree."
    )
    return f"{words} Not drawn, for want of room: {left} people with fewer contacts." if left else words
