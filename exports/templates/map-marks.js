// Marks that the timeline and the view of offices share: contacts and people as small shapes that can be chosen.

const SMALL_R = 6;

const mark = (side, x, y, r = SMALL_R, more = {}) => {
  const look = { fill: tone(fill(side)), stroke: tone(`${fill(side)}-rim`) || tone("ink"), "stroke-width": 1.5, ...more };
  return side === "CN" ? svg("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...look }) : svg("circle", { cx: x, cy: y, r, ...look });
};

// A part of a chart that can be clicked; what it means is its title, for the pointer and for screen readers.
const chooser = (id, says, ...parts) => {
  const made = svg("g", { class: "choose", "data-id": id }, svg("title", {}, says), ...parts);
  made.addEventListener("click", () => choose(id));
  return made;
};

const summaryOf = (contact) => {
  const between = SIDES.map((side) => sideNames(contact, side) || "–").join("  –  ");
  return `${days(contact)} · ${word("kind", contact.kind)}: ${between}`;
};

const sideNames = (contact, side) => {
  const people = contact.people.filter((one) => one.side === side).map((one) => shown(one.who.names));
  return [...people, ...contact.bodies.filter(([of]) => of === side).map(([, said]) => said)].join(", ");
};

const statusDashes = (contact) => (contact.status !== "occurred" ? "2 3" : contact.disputed ? "4 3" : null);

// A chart in its box: the drawing, and a line below it that says what was left out.
const chart = (drawing, note) => {
  byId("chart").replaceChildren(drawing);
  byId("chart-note").textContent = note;
  byId("chart-note").hidden = !note;
  light();
};

// What is chosen stands out in the timeline, as in the network; the view of offices shows nothing else anyhow.
const light = () => {
  const near = state.view === "timeline" ? related(state.chosen) : new Set();
  for (const part of byId("chart").querySelectorAll("[data-id]")) {
    part.setAttribute("opacity", near.size === 0 || near.has(part.dataset.id) ? 1 : 0.25);
  }
};

const related = (id) => {
  if (!id) return new Set();
  const [tie, contact] = [views.now.byId.get(id), contactOf.get(id)];
  const own = tie ? tie.contacts : contact ? [contact] : views.now.contacts.filter((one) => one.people.some((part) => part.who.id === id));
  return new Set([id, ...own.map((one) => one.id), ...own.flatMap((one) => one.people.map((part) => part.who.id))]);
};
