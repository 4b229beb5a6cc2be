// The page: its head, what happens on a choice, and the keys.

let current = null;

const choose = (id, { focus = false } = {}) => {
  current = id;
  show(id, choose);
  if (!empty) highlight(id !== null && (ties.has(id) || persons.get(id).drawn) ? id : null);
  byId("said").textContent = persons.has(id) ? spoken(persons.get(id)) : "";
  const { top, bottom } = panel.getBoundingClientRect();
  if (id !== null && (focus || top > 0.8 * window.innerHeight || bottom < 0.2 * window.innerHeight)) {
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }
};

const spoken = (person) => `${shown(person.names)}, ${SIDES[person.side]}, ${count(person.contacts.length, "contact")}`;

const head = () => {
  byId("title").append(text(data.title));
  byId("question").append(text(data.facts[0][1]));
  byId("facts").append(...data.facts.flatMap(([label, words]) => [element("dt", {}, label), element("dd", {}, dated(words))]));
  byId("explanation").append(text(data.explanation));
  byId("legend-disputed").hidden = !data.ties.some((tie) => tie.disputed);
  byId("legend-unmet").hidden = !data.ties.some((tie) => !tie.met);
  byId("legend-unverified").hidden = data.persons.every((person) => person.verified || !person.drawn);
  byId("names").value = String(script);
};

const relist = () => {
  peopleList(choose);
  contactList(choose);
};

const order = [...nodes].sort((a, b) => a.x - b.x || a.y - b.y).map((node) => node.id);
const step = (by) => {
  const at = order.indexOf(current);
  choose(order[(Math.max(at, by > 0 ? -1 : 0) + by + order.length) % order.length]);
};

const KEYS = {
  ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1),
  Enter: () => current !== null && choose(current, { focus: true }), Escape: () => choose(null),
  "+": () => zoom(1.25), "-": () => zoom(0.8), 0: fit,
};

const listen = () => {
  byId("in").addEventListener("click", () => zoom(1.25));
  byId("out").addEventListener("click", () => zoom(0.8));
  byId("fit").addEventListener("click", fit);
  box.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  byId("names").addEventListener("change", (event) => {
    script = Number(event.target.value);
    relist();
    choose(current);
    if (!empty) fit();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    choose(null);
    box.focus();
  });
  window.addEventListener("beforeprint", onPaper);
  window.addEventListener("afterprint", backToScreen);
};

const nothing = () => {
  const words = data.contacts.length
    ? "None of the contacts found names a person of each side who counts here, so there is no line to draw. They are listed below."
    : "No contact in the store matches these filters, so there is nothing to draw. Widen the period, or ask for more kinds of contact.";
  byId("empty").textContent = words;
  byId("empty").hidden = false;
  for (const part of document.querySelectorAll("#picture, #keys, .bar, .legend")) part.hidden = true;
  performance.mark("yalu:drawn");
};

// What tests and tools ask the page: where somebody stands on the screen, the labels there, and how names are folded.
const where = (id) => {
  const [corner, point] = [box.getBoundingClientRect(), network.canvasToDOM(network.getPosition(id))];
  return { x: corner.x + point.x, y: corner.y + point.y };
};
globalThis.yalu = Object.freeze({ where, fold, labels: () => onScreen().map(({ x, y, w, h }) => ({ x, y, w, h })) });

head();
relist();
search(choose);
box.setAttribute("aria-label", `${data.title}: ${count(nodes.length, "person").replace("persons", "people")}, ${count(edges.length, "line")}`);
if (empty) nothing();
else draw(choose);
listen();
show(null, choose);
document.documentElement.dataset.ready = "true";
