// The range of dates: how many contacts there were in each year or month, two handles, and play, which lets a window of
// time run over the whole.

let pace = 900; // milliseconds for a step of play
let steps = []; // the first days of the years or months, as ISO prefixes
let playing = 0;

const allDated = () => contacts.filter((contact) => contact.first);

// Months where there are few years, else years.
const span = () => {
  const firsts = allDated().map((contact) => contact.first).sort();
  if (!firsts.length) return [];
  const [from, to] = [firsts[0], firsts.at(-1)];
  const years = Array.from({ length: to.slice(0, 4) - from.slice(0, 4) + 1 }, (_, number) => String(Number(from.slice(0, 4)) + number));
  if (years.length > 3) return years;
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, number) => `${year}-${String(number + 1).padStart(2, "0")}`));
  return months.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
};

const stepOf = (date) => steps.indexOf(date.slice(0, steps[0].length));
const chosenSteps = () => [
  state.since ? Math.max(0, steps.findIndex((step) => lastDay(step) >= firstDay(state.since))) : 0,
  state.until ? Math.max(0, steps.findLastIndex((step) => firstDay(step) <= lastDay(state.until))) : steps.length - 1,
];

const histogram = () => {
  const kept = views.all.contacts.filter((contact) => contact.first);
  const numbers_ = steps.map(() => 0);
  for (const contact of kept) numbers_[stepOf(contact.first)] += 1;
  const most = Math.max(1, ...numbers_);
  const [from, to] = chosenSteps();
  const bars = numbers_.map((number, at) =>
    svg("rect", { x: at + 0.08, y: 1 - number / most, width: 0.84, height: number / most, class: at >= from && at <= to ? "in" : "out" },
      svg("title", {}, `${steps[at]}: ${count(number, "contact")}`)));
  const made = svg("svg", { viewBox: `0 0 ${steps.length} 1`, preserveAspectRatio: "none", "aria-hidden": "true" }, ...bars);
  byId("bars").replaceChildren(made);
  const undated = views.all.contacts.length - kept.length;
  byId("range-words").textContent =
    `${steps[from]} – ${steps[to]}: ${count(views.now.contacts.length, "contact")}` +
    (undated ? (state.since || state.until ? `; ${undated} without a date left out` : `, ${undated} of them without a date`) : "");
};

const setRange = (from, to) =>
  change({ since: from <= 0 ? "" : steps[from], until: to >= steps.length - 1 ? "" : steps[to] });

const showRange = () => {
  if (!steps.length) return;
  const [from, to] = chosenSteps();
  for (const [id, at] of [["since", from], ["until", to]]) {
    byId(id).value = String(at);
    byId(id).setAttribute("aria-valuetext", steps[at]);
  }
  byId("play").setAttribute("aria-pressed", String(playing !== 0));
  byId("play").textContent = playing ? "Stop" : "Play";
  histogram();
};

// One step on: the window moves by one, or at first becomes one step wide; at the end it stops.
const advance = () => {
  const [from, to] = chosenSteps();
  if (from === 0 && to === steps.length - 1) return setRange(0, 0);
  if (to >= steps.length - 1) return stop();
  return setRange(from + 1, to + 1);
};
const stop = () => {
  clearInterval(playing);
  playing = 0;
  showRange();
};
const play = () => {
  if (playing) return stop();
  const [from, to] = chosenSteps();
  if (from > 0 && to >= steps.length - 1) setRange(0, to - from);
  else advance();
  playing = setInterval(advance, pace);
  return showRange();
};

const listenToRange = () => {
  steps = span();
  byId("range").hidden = steps.length < 2;
  if (steps.length < 2) return;
  for (const id of ["since", "until"]) {
    byId(id).max = String(steps.length - 1);
    byId(id).addEventListener("input", () => {
      const [from, to] = ["since", "until"].map((one) => Number(byId(one).value));
      if (id === "since") setRange(from, Math.max(from, to));
      else setRange(Math.min(from, to), to);
    });
  }
  byId("play").addEventListener("click", play);
};
