"""What an exported page says of itself: title, question, filters, projection, window and what it rests on."""

from __future__ import annotations

from exports.brief.spoken import number
from graph.stores.base import ContactFilter, Coverage
from queries.network import ContactNetwork
from queries.types import Projection

Fact = tuple[str, str]


def default_title(network: ContactNetwork) -> str:
    """A title that says whom the network is about."""
    about = _center_names(network)
    return f"Contacts of {about}" if about else "Contacts between the DPRK and China"


def facts(network: ContactNetwork, question: str = "") -> list[Fact]:
    """Label and text of everything a reader must know to judge the picture, in reading order."""
    about = _center_names(network)
    asked = question or (f"Whom did {about} meet?" if about else "Who met whom?")
    reach = f"{about}, {network.hops} {'hop' if network.hops == 1 else 'hops'}" if about else "everybody"
    return [
        ("Question", asked),
        ("Around", reach),
        ("Period", _period(network)),
        ("Counted", _counted(network.where)),
        ("Who counts", _projection(network.projection)),
        ("Shown", _shown(network)),
        ("Rests on", _rests_on(network.articles, network.coverage)),
    ]


def _center_names(network: ContactNetwork) -> str:
    names = {member.person.id: member.person.name for member in network.persons}
    return ", ".join(names.get(center, center) for center in network.centers)


def _period(network: ContactNetwork) -> str:
    window = network.where.window
    if window.since is None and window.until is None:
        asked = "no limit"
    else:
        asked = f"{window.since or 'the beginning'} to {window.until or 'now'}, by date of the event"
    found = [view.contact.when.first for view in network.contacts if view.contact.when]
    return f"{asked}; found from {min(found)} to {max(found)}" if found else asked


def _counted(where: ContactFilter) -> str:
    kinds = ", ".join(sorted(where.kinds)) if where.kinds is not None else "every kind"
    statuses = ", ".join(sorted(where.statuses)) if where.statuses is not None else "every status"
    place = f"; place: {where.place}" if where.place else ""
    return f"{kinds}; {statuses}{place}"


def _projection(projection: Projection) -> str:
    return {
        Projection.PRINCIPALS: "principals: people there in their own right, not those in their company",
        Projection.EVERYONE: "everyone: all who were there, in their own right or in somebody's company",
    }[projection]


def _shown(network: ContactNetwork) -> str:
    counts = ", ".join(
        (
            number(len(network.persons), "person", "people"),
            number(len(network.ties), "line"),
            number(len(network.contacts), "contact"),
        )
    )
    untied = len(network.untied)
    return f"{counts}; {untied} of the contacts in the list only" if untied else counts


def _rests_on(articles: int, coverage: Coverage) -> str:
    if not coverage.articles:
        return "an empty store"
    published = ""
    if coverage.first_published:
        published = f", published {coverage.first_published} to {coverage.last_published}"
    return f"{articles} of the {coverage.articles} articles in the store{published}"
