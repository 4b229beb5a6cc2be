// The page: its head, and what happens when something changes.

const head = () => {
  byId("title").append(text(data.title));
  byId("question").append(text(data.facts[0][1]));
  byId("facts").append(...data.facts.flatMap(([label, said]) => [element("dt", {}, label), element("dd", {}, dated(said))]));
  byId("left-out").textContent = data.notice;
  byId("left-out").hidden = !data.notice;
  byId("legend-unverified").hidden = persons.every((person) => person.verified);
};

// What can be seen of the present filters in words; an empty picture says why it is empty.
const showCounts = () => {
  byId("legend-disputed").hidden = !views.now.ties.some(isDisputed);
  byId("legend-unmet").hidden = views.now.ties.every(isMet);
  byId("shown").textContent = filterWords();
  const more = views.now.ties.length - views.now.lines.length;
  const none = !contacts.length
    ? "No contact in the store matches these filters, so there is nothing to draw. Widen the period, or ask for more kinds of contact."
    : !views.now.contacts.length
      ? "No contact is left by these filters, so there is nothing to draw. Reset them, or widen the dates."
      : "None of these contacts names a person of each side who counts here, so there is no line to draw. They are listed below.";
  const words_ = views.now.ties.length ? (more > 0 ? `${count(more, "line")} of the fewest contacts are not drawn: narrow the filters to see them.` : "") : none;
  byId("empty").textContent = words_;
  byId("empty").hidden = !words_ || state.view !== "network";
  box.hidden = state.view !== "network" || !views.now.ties.length;
  box.setAttribute("aria-label", `${data.title}: ${count(views.now.people.size, "person")}, ${count(views.now.ties.length, "line")}`);
};

const drawChart = () => (state.view === "timeline" ? timeline() : officesView());
const paperChart = () => {
  drawChart();
  return byId("chart").firstElementChild.cloneNode(true);
};

const drawNetwork = (anew) => {
  if (!network) draw();
  else if (anew || !placement.w) fit();
  highlight(state.chosen);
};

const FILTERING = new Set(FILTERS);
const onChange = (changed) => {
  const filtered = [...changed].some((key) => FILTERING.has(key));
  const moved = [...changed].some((key) => ["layout", "names", "everyone", "side", "levels", "channels", "kinds", "statuses"].includes(key));
  if (filtered) refilter();
  if (changed.has("names")) buildFilters();
  showState();
  showCounts();
  showRange();
  showPanel();
  if (state.view === "network") {
    if (!box.hidden) drawNetwork(moved || changed.has("view"));
  } else if (filtered || moved || ["view", "lanes"].some((key) => changed.has(key)) || state.view === "offices") drawChart();
  else light();
  if (filtered || changed.has("names")) relist();
  if (changed.has("chosen")) onChosen();
};

const onChosen = () => {
  byId("said").textContent = spoken(state.chosen);
  const { top } = panel.getBoundingClientRect();
  if (state.chosen && top > 0.8 * window.innerHeight) panel.scrollIntoView({ block: "nearest" });
};

// First what is seen first; everything else once that is drawn.
const open = () => {
  fromAddress();
  refilter();
  head();
  showState();
  showCounts();
  if (state.view !== "network") drawChart();
  else if (!box.hidden) draw();
  if (network && state.chosen) highlight(state.chosen);
  requestAnimationFrame(() => setTimeout(complete));
};

const complete = () => {
  buildFilters();
  listenToRange();
  showState();
  showCounts();
  showRange();
  showPanel();
  search();
  listenToControls();
  listenToKeys();
  listeners.push(onChange);
  relist();
};

// What tests and tools ask the page: where somebody stands on the screen, the labels there, and how names are folded.
const where = (id) => {
  const [corner, point] = [box.getBoundingClientRect(), seen().at.get(personOf.get(id))];
  return { x: corner.x + point.x, y: corner.y + point.y };
};
const view = () => ({ people: [...views.now.people.keys()].map((one) => one.id).sort(), lines: views.now.ties.map((tie) => tie.id).sort(), contacts: views.now.contacts.map((one) => one.id) });
globalThis.yalu = Object.freeze({
  where, fold, view, cell,
  labels: () => labelled().labels.map(({ x, y, w, h, owner }) => ({ x, y, w, h, owner })),
  sizes: () => Object.fromEntries([...views.now.people.keys()].map((person) => [person.id, sizeOf(person)])),
  lines: () => Object.fromEntries(views.now.lines.map((tie) => [tie.id, { width: widthOf(tie), dashes: dashesOf(tie).join(" ") }])),
  pace: (milliseconds) => (pace = milliseconds),
  pan: (x, y) => network.moveTo({ position: { x, y }, animation: false }),
});

open();
window.addEventListener("hashchange", () => {
  fromAddress();
  onChange(new Set(Object.keys(START)));
});
window.addEventListener("resize", () => state.view !== "network" && drawChart());
window.addEventListener("beforeprint", onPaper);
window.addEventListener("afterprint", backToScreen);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  tones.clear();
  if (state.view !== "network") drawChart();
});
if (!network) performance.mark("yalu:drawn");
