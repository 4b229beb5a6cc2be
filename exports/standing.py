"""In which office, at which level and through which channel somebody took part in a contact."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from graph.dates import When, first_day, last_day
from graph.model import Office, Organization, Tenure
from queries.network import ContactNetwork
from queries.types import Attendee, ContactView

LEVELS = ("leader", "standing committee", "politburo", "minister", "vice-minister", "working")
"""Levels of offices, highest first; an office without a level has "" (the rank is not known)."""
CHANNELS = ("party", "government", "military", "legislature", "front", "province", "other")
_UNRANKED = 99


class Standings:
    """What the offices of a network's people say of level and channel."""

    def __init__(self, network: ContactNetwork) -> None:
        members = (*network.persons, *network.listed)
        posts = [post for member in members for post in member.posts]
        self.offices: dict[str, Office] = {office.id: office for office in network.offices}
        self.offices.update((post.office.id, post.office) for post in posts)
        self._bodies: dict[str, Organization] = {body.id: body for body in network.organizations}
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        for post in posts:
            self._tenures[post.tenure.person].append(post.tenure)

    def body(self, office: Office) -> Organization | None:
        """The organization of an office, where it is known."""
        return self._bodies.get(office.organization or "")

    def channel(self, office: Office | None) -> str:
        """The channel of the office's organization, or of the next above it that has one; else `other`."""
        body = self.body(office) if office else None
        seen: set[str] = set()
        while body and body.channel == "other" and body.parent and body.id not in seen:
            seen.add(body.id)
            body = self._bodies.get(body.parent, body)
        return body.channel if body and body.channel in CHANNELS else "other"

    def level(self, office: Office | None) -> str:
        """The level of an office; "" where it is not known."""
        return office.level if office and office.level in LEVELS else ""

    def held(self, attendee: Attendee, view: ContactView) -> tuple[Office | None, bool]:
        """The office held there, and whether it is assumed: not stated there, held at that time by other sources."""
        office = attendee.participation.office
        if office:
            return self.offices.get(office), False
        tenures, when = self._tenures.get(attendee.person.id), view.contact.when
        if not tenures or attendee.participation.title or when is None:
            return None, False
        found = [tenure.office for tenure in tenures if _covers(tenure, when)]
        ranked = sorted((self.offices[office] for office in found), key=lambda o: (o.rank or _UNRANKED, o.id))
        return (ranked[0], True) if ranked else (None, False)

    def usual_channels(self, views: Iterable[ContactView]) -> dict[str, str]:
        """The channel through which each person took part most often (of equals the first by name)."""
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for view in views:
            for attendee in view.attendees:
                counted[attendee.person.id][self.channel(self.held(attendee, view)[0])] += 1
        for count in counted.values():
            if len(count) > 1:
                del count["other"]
        return {person: min(count, key=lambda c: (-count[c], CHANNELS.index(c))) for person, count in counted.items()}


def _covers(tenure: Tenure, when: When) -> bool:
    """Whether the office was held then: within the stated dates, else within the days it was seen."""
    stated = tenure.since or tenure.until
    since, until = (tenure.since, tenure.until) if stated else (tenure.first_seen, tenure.last_seen)
    if not stated and not (since and until):
        return False
    return (not since or first_day(since) <= when.last) and (not until or when.first <= last_day(until))
