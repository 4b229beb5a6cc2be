// The timeline: a lane for each person or channel, time from left to right, a contact where it took place.

const LANES = 40;
const [LANE, RIGHT, TOP] = [26, 24, 34];
let left_ = 0; // the room for the names of lanes

const day = (date) => Date.parse(date) / 864e5;
const dateOf = (number) => new Date(number * 864e5).toISOString().slice(0, 10);

// Lanes by people: those with the most contacts first chosen, then in the order of their first contact.
const personLanes = (kept) => {
  const seen_ = new Map();
  for (const contact of kept) {
    for (const part of contact.people) {
      if (!counts(part) || !fits(part)) continue;
      if (!seen_.has(part.who)) seen_.set(part.who, []);
      seen_.get(part.who).push(contact);
    }
  }
  const ranked = [...seen_].sort((a, b) => (b[0].id === state.chosen) - (a[0].id === state.chosen) || b[1].length - a[1].length);
  const lanes = ranked.slice(0, LANES).map(([person, own]) => ({ key: person.id, id: person.id, words: shown(person.names), side: person.side, contacts: own }));
  lanes.sort((a, b) => (a.side === "CN") - (b.side === "CN") || (a.contacts[0].first < b.contacts[0].first ? -1 : 1));
  return { lanes, left: ranked.length - lanes.length, of: "person" };
};

// Lanes by channel: two for each, one of each side.
const channelLanes = (kept) => {
  const found = new Map(SIDES.flatMap((side) => CHANNELS.map((channel) => [`${side} ${channel}`, new Set()])));
  for (const contact of kept) for (const part of contact.people) if (counts(part) && fits(part)) found.get(`${part.side} ${channelOf(part)}`)?.add(contact);
  const lanes = [...found].filter(([, own]) => own.size).map(([key, own]) => {
    const [side, channel] = [key.slice(0, 2), key.slice(3)];
    return { key, id: null, words: `${sideWord(side)}: ${word("channel", channel)}`, side, contacts: [...own] };
  });
  return { lanes, left: 0, of: "channel" };
};

// From the day of the first contact to that of the last; a single day gets a year around it.
const scale = (kept, w) => {
  const [first, last] = [Math.min(...kept.map((one) => day(one.first))), Math.max(...kept.map((one) => day(one.last)))];
  const [from, to] = last - first < 300 ? [first - 30, last + 30] : [first, last];
  const x = (date) => left_ + ((day(date) - from) / (to - from)) * (w - left_ - RIGHT);
  return { x, from, to };
};

// Years, or months where there are few years; as many as have room.
const ticks = ({ x, from, to }, w) => {
  const months = to - from < 900;
  const found = [];
  for (let year = Number(dateOf(from).slice(0, 4)); year <= Number(dateOf(to).slice(0, 4)); year += 1)
    for (let month = 1; month <= (months ? 12 : 1); month += 1) {
      const date = `${year}-${String(month).padStart(2, "0")}-01`;
      if (day(date) >= from && day(date) <= to) found.push({ x: x(date), words: months ? date.slice(0, 7) : String(year) });
    }
  const every = Math.ceil((found.length * (months ? 62 : 40)) / (w - left_ - RIGHT));
  return found.filter((_, number) => number % every === 0);
};

const timeline = () => {
  const dated_ = views.now.contacts.filter((contact) => contact.first);
  if (!dated_.length) return chart(svg("svg", { width: 10, height: 10 }), "No dated contact is left by these filters.");
  const w = Math.max(620, byId("chart").clientWidth - 2);
  const { lanes, left, of } = state.lanes === "channel" ? channelLanes(dated_) : personLanes(dated_);
  const h = TOP + lanes.length * LANE + 12;
  left_ = 44 + Math.min(0.3 * w, Math.max(...lanes.map((lane) => width(drawable(lane.words), SMALL))));
  const time = scale(dated_, w);
  const made = svg("svg", { viewBox: `0 0 ${w} ${h}`, width: w, height: h });
  for (const tick of ticks(time, w)) {
    made.append(svg("line", { x1: tick.x, y1: TOP - 8, x2: tick.x, y2: h, stroke: tone("rule") }), svgText(tick.words, tick.x, 14, SMALL, "soft", "middle"));
  }
  const heights = new Map(lanes.map((lane, number) => [lane, TOP + number * LANE + LANE / 2]));
  for (const [lane, y] of heights) made.append(laneHead(lane, y, w));
  for (const part of state.lanes === "channel" ? [] : links(lanes, heights, time)) made.append(part);
  for (const [lane, y] of heights) for (const contact of lane.contacts) made.append(stretch(contact, lane.side, y, time));
  const undated = views.now.contacts.length - dated_.length;
  const notes = [
    left ? `${count(left, of)} with fewer contacts have no lane here; narrow the filters, or choose a person, to see them.` : "",
    undated ? `${count(undated, "contact")} without a date.` : "",
  ];
  chart(made, notes.filter(Boolean).join(" "));
};

const laneHead = (lane, y, w) => {
  const label = svgText(clip(drawable(lane.words), SMALL, left_ - 40), 22, y, SMALL, "ink");
  const rule = svg("line", { x1: left_ - 10, y1: y, x2: w - RIGHT, y2: y, stroke: tone("rule") });
  const parts = [mark(lane.side, 10, y, 5), label];
  return svg("g", {}, rule, lane.id ? chooser(lane.id, `${lane.words}, ${count(lane.contacts.length, "contact")}`, ...parts) : svg("g", {}, ...parts));
};

// Those who met at once are joined from lane to lane.
const links = (lanes, heights, { x }) => {
  const together = new Map();
  for (const lane of lanes) for (const contact of lane.contacts) together.set(contact, [...(together.get(contact) ?? []), heights.get(lane)]);
  return [...together].filter(([, ys]) => ys.length > 1).map(([contact, ys]) => {
    const at = x(contact.first);
    const rule = svg("line", { x1: at, y1: Math.min(...ys), x2: at, y2: Math.max(...ys), stroke: tone("line"), "stroke-width": 1.5, "stroke-dasharray": statusDashes(contact) });
    return svg("g", { "data-id": contact.id }, rule);
  });
};

// A mark on its day; a bar where only the month, the year or a span of days is known.
const stretch = (contact, side, y, { x }) => {
  const [from, to] = [x(contact.first), x(contact.last)];
  const look = { "stroke-dasharray": statusDashes(contact), "fill-opacity": contact.status === "occurred" ? null : 0.15 };
  const bar = to - from > 2 * SMALL_R ? svg("line", { x1: from, y1: y, x2: to, y2: y, stroke: tone(`${fill(side)}-rim`) || tone("ink"), "stroke-width": 4, opacity: 0.5 }) : null;
  return chooser(contact.id, summaryOf(contact), bar, mark(side, from, y, SMALL_R, look));
};
