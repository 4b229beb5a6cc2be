// The bar above the picture: the view, the layout, sizes, names, and the filters with how many contacts each would keep.

const GROUPS = [
  { key: "levels", group: "level", title: "Level", values: LEVELS, of: (contact) => contact.people.map(levelOf) },
  { key: "channels", group: "channel", title: "Channel", values: CHANNELS, of: (contact) => contact.people.map(channelOf) },
  { key: "kinds", group: "kind", title: "Kind", values: ["meeting", "ceremony", "call", "visit", "message"], of: (contact) => [contact.kind] },
  { key: "statuses", group: "status", title: "Status", values: ["occurred", "planned", "denied", "hypothetical"], of: (contact) => [contact.status] },
];
const wordOf = (group, value) => (value ? word(group, value) : "not known");

const numbers = (group) => {
  const found = new Map();
  for (const contact of contacts) for (const value of new Set(group.of(contact))) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};

// A group of boxes, without the values that nothing here has.
const boxes = (group) => {
  const found = numbers(group);
  const rows = group.values.filter((value) => found.has(value)).map((value) => {
    const input = element("input", { type: "checkbox", name: group.key, value: value || "none", onchange: () => change({ [group.key]: checked(group) }) });
    return element("label", {}, input, ` ${wordOf(group.group, value)} `, soft(String(found.get(value))));
  });
  return element("fieldset", {}, element("legend", {}, group.title), ...rows);
};
const checked = (group) => [...byId("filters").querySelectorAll(`input[name="${group.key}"]:checked`)].map((input) => (input.value === "none" ? "" : input.value));

const radios = (key, title, values) =>
  element("fieldset", {}, element("legend", {}, title), ...values.map(([value, says]) => {
    const input = element("input", { type: "radio", name: key, value, onchange: () => change({ [key]: key === "everyone" ? value === "yes" : value }) });
    return element("label", {}, input, ` ${says}`);
  }));

const buildFilters = () => {
  byId("filter-groups").replaceChildren(
    radios("everyone", "Who counts", [["no", "principals"], ["yes", "everyone who was there"]]),
    radios("side", "Side", [["", "both"], ...SIDES.map((side) => [side, sideWord(side)])]),
    ...GROUPS.map(boxes));
};

// Controls show the state, wherever it came from.
const showState = () => {
  for (const group of GROUPS) for (const input of byId("filters").querySelectorAll(`input[name="${group.key}"]`)) input.checked = state[group.key].includes(input.value === "none" ? "" : input.value);
  for (const key of ["everyone", "side"]) for (const input of byId("filters").querySelectorAll(`input[name="${key}"]`)) input.checked = input.value === written(state[key]);
  for (const key of ["layout", "size", "names", "lanes"]) byId(key).value = state[key];
  for (const tab of byId("views").querySelectorAll("button")) tab.setAttribute("aria-pressed", String(tab.value === state.view));
  for (const part of document.querySelectorAll("[data-view]")) part.hidden = !part.dataset.view.split(" ").includes(state.view);
  byId("filter-number").textContent = filterNumber() ? ` (${filterNumber()})` : "";
  byId("reset").hidden = !filterNumber();
  byId("legend-size").textContent = SIZES[state.size].says;
};

const FILTERS = ["everyone", "side", "levels", "channels", "kinds", "statuses", "since", "until"];
const filterNumber = () => FILTERS.filter((key) => written(state[key]) !== written(START[key])).length;
const reset = () => change(Object.fromEntries(FILTERS.map((key) => [key, structuredClone(START[key])])));

// The filters in words: on the page those that the reader changed, in what is saved all of them.
const filterWords = (all = false) => {
  const parts = [
    `${count(views.now.people.size, "person")}, ${count(views.now.ties.length, "line")}, ${count(views.now.contacts.length, "contact")} of ${contacts.length.toLocaleString("en")}`,
    state.everyone ? "everyone who was there counts" : "principals count",
    ...GROUPS.filter(({ key }) => (all ? state[key].length : written(state[key]) !== written(START[key]))).map(({ key, group, title }) => `${title.toLowerCase()}: ${state[key].map((value) => wordOf(group, value)).join(", ") || "none"}`),
    state.side && `side: ${sideWord(state.side)}`,
    all && (state.since || state.until) && `from ${state.since || "the beginning"} to ${state.until || "now"}`,
  ];
  return parts.filter(Boolean).join("; ");
};

const listenToControls = () => {
  for (const key of ["layout", "size", "names", "lanes"]) byId(key).addEventListener("change", (event) => change({ [key]: event.target.value }));
  for (const tab of byId("views").querySelectorAll("button")) tab.addEventListener("click", () => change({ view: tab.value }));
  byId("reset").addEventListener("click", reset);
  byId("in").addEventListener("click", () => zoom(1.25));
  byId("out").addEventListener("click", () => zoom(0.8));
  byId("fit").addEventListener("click", fit);
  byId("save-png").addEventListener("click", savePng);
  byId("save-svg").addEventListener("click", saveSvg);
  byId("save-csv").addEventListener("click", saveCsv);
};
