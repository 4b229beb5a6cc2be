"""The registry of known people, organizations, titles and places: readable YAML, compiled on first use."""

from graph.registry.entries import (
    Name,
    OrganizationEntry,
    PersonEntry,
    PlaceEntry,
    PostEntry,
    TitleEntry,
)

__all__ = ["Name", "OrganizationEntry", "PersonEntry", "PlaceEntry", "PostEntry", "TitleEntry"]
