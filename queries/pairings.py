"""What the two sides met as: channel by channel in each period, and office by office."""

from __future__ import annotations

from dataclasses import dataclass

from graph.stores.base import Store
from graph.stores.summed import Key
from queries.levels import PERIODS
from queries.types import ALL, Answer, Filters, Projection
from queries.window import being_there


@dataclass(frozen=True, slots=True)
class Met:
    """Contacts in which the DPRK side stood as `kp` and the Chinese side as `cn` in a period ("" for all time).

    Both are names of channels or levels, or ids of offices with their names; "" where it is not known. `contacts`
    counts contacts, a contact once for each pair; `first` and `last` are ISO prefixes as precise as the sources.
    """

    period: str
    kp: str
    cn: str
    kp_name: str
    cn_name: str
    contacts: int
    first: str
    last: str

    @property
    def crossing(self) -> bool:
        """Whether the two are different, and both known."""
        return bool(self.kp and self.cn) and self.kp != self.cn


def channels(store: Store, filters: Filters = ALL, *, by: str = "year") -> Answer[Met]:
    """Which channels met in each period: party, government, military, legislature, province, front (friendship).

    Sorted by period, then most contacts first. The channel is that of the body of the office held there. Two reads.
    """
    return _answer(store, filters, Key.CHANNEL, by)


def matrix(store: Store, filters: Filters = ALL, *, between: Key = Key.OFFICE) -> Answer[Met]:
    """Office by office (or level by level): who of one side met whom of the other, most contacts first.

    Contacts in which somebody's office is not known are left out of offices and counted as "" otherwise. Three reads.
    """
    return _answer(store, filters, between, "all")


def _answer(store: Store, filters: Filters, between: Key, by: str) -> Answer[Met]:
    principals = filters.projection == Projection.PRINCIPALS
    found = store.pairings(being_there(filters), between=between, by=PERIODS[by], principals=principals)
    names: dict[str, str] = {}
    if between == Key.OFFICE:
        found = tuple(each for each in found if each.kp and each.cn)
        wanted = {each.kp for each in found} | {each.cn for each in found}
        names = {office.id: office.name for office in store.offices(wanted)}
    rows = [
        Met(e.period, e.kp, e.cn, names.get(e.kp, e.kp), names.get(e.cn, e.cn), e.contacts, e.first, e.last)
        for e in found
    ]
    rows.sort(key=lambda row: (row.period, -row.contacts, row.kp, row.cn))
    return Answer(tuple(rows), store.coverage(), projection=filters.projection)
