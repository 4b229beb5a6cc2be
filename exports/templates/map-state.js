// What the reader has chosen. It stands in the address of the page behind `#`, so that a link shows the same again.

const START = Object.freeze({
  view: "network", layout: data.start.layout, size: "contacts", names: data.start.names, everyone: data.start.everyone,
  side: "", levels: [], channels: [], kinds: data.start.kinds, statuses: data.start.statuses, since: "", until: "",
  lanes: "person", chosen: "",
});
const CHOICES = {
  view: ["network", "offices", "timeline"], layout: Object.keys(data.layouts), size: ["contacts", "people", "same"], names: LANGS,
  side: ["", "KP", "CN"], lanes: ["person", "channel"],
};
const state = structuredClone(START);
const listeners = [];

const isDate = (words) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(words);
const isChosen = (id) => personOf.has(id) || contactOf.has(id) || (id.includes(" ") && id.split(" ").every((one) => personOf.has(one)));

// A value from an address, or undefined for one that cannot be.
const read = (key, words) => {
  if (Array.isArray(START[key])) return words ? words.split(",").map((each) => (each === "none" ? "" : each)) : [];
  if (key === "everyone") return words === "yes";
  if (key === "since" || key === "until") return isDate(words) ? words : undefined;
  if (key === "chosen") return isChosen(words) ? words : undefined;
  return CHOICES[key].includes(words) ? words : undefined;
};

const written = (value) =>
  Array.isArray(value) ? value.map((each) => each || "none").join(",") : value === true ? "yes" : value === false ? "no" : value;

const fragment = () => {
  const parts = Object.keys(START).filter((key) => written(state[key]) !== written(START[key]));
  return parts.map((key) => `${key}=${encodeURIComponent(written(state[key]))}`).join("&");
};

// Take over what the address says; what it does not name is as at the start.
const fromAddress = () => {
  Object.assign(state, structuredClone(START));
  for (const [key, words] of new URLSearchParams(location.hash.slice(1))) {
    const value = Object.hasOwn(START, key) ? read(key, words) : undefined;
    if (value !== undefined) state[key] = value;
  }
};

// Change something; everybody who listens is told what.
const change = (changes) => {
  Object.assign(state, changes);
  const wanted = fragment();
  if (wanted !== location.hash.slice(1)) history.replaceState(null, "", wanted ? `#${wanted}` : location.pathname);
  for (const listener of listeners) listener(new Set(Object.keys(changes)));
};

const choose = (id) => change({ chosen: id ?? "" });
