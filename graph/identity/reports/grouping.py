"""Which articles are one report: each goes with an earlier article, in the order of publication, that it is one with.

Articles are settled in their total order (day, rank, length, id). One that matches an earlier article that stands for a
report, and has no fact against another one of that report, joins it (of several that with the article which agrees with
it in the most facts, then in the most words); else it stands for a report itself. So what is like two reports never
makes one of them, and the result follows from the set of articles alone. When some come or go, only those are settled
again that this can reach; it reaches later ones only.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from graph.identity.reports.likeness import Likeness, allows, fits, likeness
from graph.prints import Fingerprint, Printed

Order = tuple[date, date, int, int, str]
Alike = Callable[[Collection[Fingerprint]], Iterable[Printed]]
"""The stored articles that share a band with one of these and may be published with it."""


class Grouping:
    """Articles that come and go among stored ones, and the report that each article belongs to then."""

    def __init__(self, alike: Alike, left: Iterable[Printed] = ()) -> None:
        """`left` are stored articles whose report has nobody to stand for it any more, or another one."""
        self._alike = alike
        self._left = left
        self._prints: dict[str, Fingerprint] = {}
        self._under: dict[int, set[str]] = defaultdict(set)
        self._stored: dict[str, str] = {}
        self._report: dict[str, str] = {}
        self._asked: set[str] = set()
        self._gone: frozenset[str] = frozenset()
        self._compared: dict[tuple[str, str], Likeness | None] = {}

    def settle(self, added: Mapping[str, Fingerprint], removed: Collection[str]) -> dict[str, str]:
        """The reports of the added articles (article id -> id of the article that stands for it), and of those others
        whose report is another now. `removed` are articles that go; one of them may be added again.
        """
        self._gone = frozenset(removed)
        waiting = {*added, *self._know(self._left)}
        for article, fingerprint in added.items():
            self._put(article, fingerprint)
        self._ask(added)
        self._work(waiting)
        return {article: report for article, report in self._report.items() if self._stored.get(article) != report}

    def _work(self, waiting: set[str]) -> None:
        front = [self._order(article) for article in waiting]
        heapq.heapify(front)
        while front:
            article = heapq.heappop(front)[-1]
            if article not in waiting:
                continue
            self._ask([article for article in waiting if article not in self._asked])
            waiting.discard(article)
            for other in self._assign(article) - waiting:
                waiting.add(other)
                heapq.heappush(front, self._order(other))

    def _assign(self, article: str) -> set[str]:
        """Settle one article, all earlier ones being settled; the later ones that this may change."""
        place = self._order(article)
        near = self._near(self._prints[article]) - {article}
        earlier = {other for other in near if self._order(other) < place}
        before, report = self._report.get(article), self._choice(article, earlier)
        self._report[article] = report
        if before == report:
            return set()
        return {other for other in near - earlier if self._concerned(other, article, before, report)}

    def _choice(self, article: str, earlier: set[str]) -> str:
        """The report that an article goes with, by the earlier ones near it; itself where there is none."""
        against = {self._report[other] for other in earlier if self._disagree(article, other, self._report[other])}
        reports = {other for other in earlier - against if self._report[other] == other and self._match(article, other)}
        found = [
            (like.against, -like.shared, -like.alike, self._order(self._report[other]))
            for other in earlier
            if self._report[other] in reports and (like := self._match(article, other))
        ]
        return min(found)[-1][-1] if found else article

    def _concerned(self, later: str, article: str, before: str | None, report: str) -> bool:
        """Whether it can matter to a later article that another one goes with `report` now, and went with `before`."""
        held, like = self._report.get(later), self._likeness(article, later)
        if before == article and held == article:
            return True
        if like is None or fits(self._prints[article], self._prints[later], like):
            return like is not None
        # They disagree: it keeps the later one out of `report`, and no more out of `before`.
        return held == report or (before is not None and held != before)

    def _disagree(self, a: str, b: str, report: str) -> bool:
        """Whether two articles have nearly the same words, and facts that are against one report.

        Where the one that stands for the report has what each says, both have left something out, and nothing is
        against it; nor is what a correction changes in an article more than what it changes in that one.
        """
        found, left, right = self._likeness(a, b), self._prints[a], self._prints[b]
        if found is None or fits(left, right, found):
            return False
        whole = self._prints.get(report)
        if whole is None:
            return True
        if left.corrects != right.corrects:
            corrected = self._match(a if left.corrects else b, report)
            return corrected is None or found.against > corrected.against
        return not allows(whole, left, right)

    def _match(self, a: str, b: str) -> Likeness | None:
        found = self._likeness(a, b)
        return found if found and fits(self._prints[a], self._prints[b], found) else None

    def _likeness(self, a: str, b: str) -> Likeness | None:
        pair = (a, b) if a < b else (b, a)
        if pair not in self._compared:
            self._compared[pair] = likeness(self._prints[a], self._prints[b])
        return self._compared[pair]

    def _near(self, fingerprint: Fingerprint) -> set[str]:
        return set().union(*(self._under[band] for band in fingerprint.bands))

    def _ask(self, articles: Collection[str]) -> None:
        """Fetch the stored articles near these."""
        wanted = [self._prints[article] for article in articles if article not in self._asked]
        self._asked.update(articles)
        if wanted:
            self._know(self._alike(wanted))

    def _know(self, stored: Iterable[Printed]) -> list[str]:
        """Take in stored articles, those that go aside; their ids."""
        known = []
        for each in stored:
            if each.article in self._gone:
                continue
            known.append(each.article)
            if each.article not in self._prints:
                self._put(each.article, each.fingerprint)
                self._stored[each.article] = self._report[each.article] = each.report
        return known

    def _put(self, article: str, fingerprint: Fingerprint) -> None:
        self._prints[article] = fingerprint
        for band in fingerprint.bands:
            self._under[band].add(article)

    def _order(self, article: str) -> Order:
        fingerprint = self._prints[article]
        first = date.max if fingerprint.first == date.min else fingerprint.first
        return first, fingerprint.last, fingerprint.rank, -fingerprint.size, article


def grouped(articles: Mapping[str, Fingerprint]) -> dict[str, str]:
    """The reports of these articles when there are no others: article id -> id of the one that stands for it."""
    return Grouping(lambda _: ()).settle(articles, ())
