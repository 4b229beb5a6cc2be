"""Which articles are one report: each goes with an earlier article, in the order of publication, that it is one with.

Articles are settled in their total order (day, rank, length, id). One that matches an earlier article that stands for a
report, and has no fact against another one of that report, joins it (of several that with the article which agrees with
it in the most facts, then in the most words); else it stands for a report itself. So what is like two reports never
makes one of them, and the result follows from the set of articles alone. When some come or go, only those are settled
again that this can reach; it reaches later ones only.

Few pairs are compared: an article with those that stand for reports and can fit it, then with those members of the
reports found that can be against it (`graph.identity.reports.candidates`).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date

from graph.identity.reports.candidates import Around, Articles, Candidates
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
        self._order: dict[str, Order] = {}
        self._candidates = Candidates()
        self._stored: dict[str, str] = {}
        self._report: dict[str, str] = {}
        self._members: dict[str, Articles] = defaultdict(int)
        self._standing: Articles = 0
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
        self._work(waiting)
        return {article: report for article, report in self._report.items() if self._stored.get(article) != report}

    def _work(self, coming: set[str]) -> None:
        waiting: Articles = 0
        front: list[Order] = []
        while coming or front:
            self._ask(coming - self._asked)
            for article in coming:
                waiting |= self._candidates.one(article)
                heapq.heappush(front, self._order[article])
            article = heapq.heappop(front)[-1]
            waiting &= ~self._candidates.one(article)
            coming = self._assign(article, waiting)

    def _assign(self, article: str, waiting: Articles) -> set[str]:
        """Settle one article, all earlier ones being settled; the later ones not waiting that this may change."""
        around = self._candidates.around(article, self._prints[article])
        before, report = self._report.get(article), self._choice(article, around)
        self._join(article, report)
        return set() if before == report else set(self._concerned(article, around, before, report, waiting))

    def _choice(self, article: str, around: Around) -> str:
        """The report that an article goes with, by the earlier ones near it; itself where there is none."""
        originals = self._earlier(article, around.fitting & self._standing)
        matching = [report for report in originals if self._match(article, report)]
        reports = [report for report in matching if not self._kept_out(article, around, report)]
        if len(reports) < 2:
            return reports[0] if reports else article
        found = [
            (like.against, -like.shared, -like.alike, self._order[report])
            for report in reports
            for other in self._earlier(article, around.fitting & self._members[report])
            if (like := self._match(article, other))
        ]
        return min(found)[-1][-1]

    def _kept_out(self, article: str, around: Around, report: str) -> bool:
        """Whether an article of the report has a fact against it."""
        opposed = self._earlier(article, around.opposed & self._members[report])
        return any(self._disagree(article, other, report) for other in opposed)

    def _concerned(
        self, article: str, around: Around, before: str | None, report: str, waiting: Articles
    ) -> Iterator[str]:
        """The later ones to which it can matter that an article goes with `report` now, and went with `before`.

        Those that went with the article itself; those that it fits, unless they are of that report already, which only
        gains by it; and those that it disagrees with and keeps out of `report`, or no more out of `before`.
        """
        place = self._order[article]
        inside = self._members[report]
        orphans = self._members[article] if before == article else 0
        outside = 0 if before is None else ~self._members[before]
        gaining = inside if report != article else 0
        near = around.fitting | around.opposed
        may = around.fitting & ~gaining | around.opposed & (inside | outside) | near & orphans
        for other in self._candidates.each(may & ~waiting):
            if self._order[other] < place:
                continue
            one, like = self._candidates.one(other), self._likeness(article, other)
            if one & orphans:
                yield other
            elif like is not None:
                fitting = fits(self._prints[article], self._prints[other], like)
                if one & (~gaining if fitting else inside | outside):
                    yield other

    def _earlier(self, article: str, others: Articles) -> Iterator[str]:
        place = self._order[article]
        return (other for other in self._candidates.each(others) if self._order[other] < place)

    def _join(self, article: str, report: str) -> None:
        one, before = self._candidates.one(article), self._report.get(article)
        if before is not None:
            self._members[before] &= ~one
        self._report[article] = report
        self._members[report] |= one
        self._standing = self._standing | one if report == article else self._standing & ~one

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

    def _ask(self, articles: Collection[str]) -> None:
        """Fetch the stored articles near these."""
        self._asked.update(articles)
        if articles:
            self._know(self._alike([self._prints[article] for article in articles]))

    def _know(self, stored: Iterable[Printed]) -> list[str]:
        """Take in stored articles, those that go aside; their ids."""
        known = []
        for each in stored:
            if each.article in self._gone:
                continue
            known.append(each.article)
            if each.article not in self._prints:
                self._put(each.article, each.fingerprint)
                self._stored[each.article] = each.report
                self._join(each.article, each.report)
        return known

    def _put(self, article: str, fingerprint: Fingerprint) -> None:
        self._prints[article] = fingerprint
        self._order[article] = order(article, fingerprint)
        self._candidates.add(article, fingerprint)


def order(article: str, fingerprint: Fingerprint) -> Order:
    """Where an article stands in the total order: one of an unknown day comes last."""
    first = date.max if fingerprint.first == date.min else fingerprint.first
    return first, fingerprint.last, fingerprint.rank, -fingerprint.size, article


def grouped(articles: Mapping[str, Fingerprint]) -> dict[str, str]:
    """The reports of these articles when there are no others: article id -> id of the one that stands for it."""
    return Grouping(lambda _: ()).settle(articles, ())
