// The keyboard: from person to person in the network, from contact to contact in the charts.

const order = () =>
  state.view === "network"
    ? placement.people.filter((person) => views.now.people.has(person))
      .sort((a, b) => placement.at.get(a).x - placement.at.get(b).x || placement.at.get(a).y - placement.at.get(b).y).map((person) => person.id)
    : views.now.contacts.map((contact) => contact.id);

const step = (by) => {
  const ids = order();
  if (!ids.length) return;
  const at = ids.indexOf(state.chosen);
  choose(ids[(Math.max(at, by > 0 ? -1 : 0) + by + ids.length) % ids.length]);
};

const read_ = () => {
  if (!state.chosen) return;
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
};

const KEYS = {
  ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1),
  Enter: read_, Escape: () => choose(""),
  "+": () => state.view === "network" && zoom(1.25), "-": () => state.view === "network" && zoom(0.8), 0: () => state.view === "network" && fit(),
};

const listenToKeys = () => {
  for (const part of [box, byId("chart")]) {
    part.addEventListener("keydown", (event) => {
      if (!(event.key in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      KEYS[event.key]();
    });
  }
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    choose("");
    (state.view === "network" ? box : byId("chart")).focus();
  });
};

// What a screen reader is told when something is chosen.
const spoken = (id) => {
  const person = personOf.get(id);
  if (person) return `${shown(person.names)}, ${sideWord(person.side)}, ${count(views.now.people.get(person)?.size ?? 0, "contact")}`;
  return contactOf.has(id) ? summaryOf(contactOf.get(id)) : "";
};
