// People with the offices that they held there, and the meetings: person – office – meeting – office – person.

const ROWS = 24;
const STEP = 39;

const partsOf = (contact, side) => contact.people.filter((part) => part.side === side && counts(part));

// The contacts of whom or what is chosen, else the latest ones; those without a date count as the earliest.
const pickedContacts = () => {
  const id = state.chosen;
  const own = views.now.byId.get(id)?.contacts ?? (contactOf.has(id) ? [contactOf.get(id)] : null);
  const found = own ?? views.now.contacts.filter((contact) => !personOf.has(id) || contact.people.some((part) => part.who.id === id));
  const withPeople = found.filter((contact) => contact.people.some(counts));
  const named_ = [...withPeople.filter((contact) => !contact.first), ...withPeople.filter((contact) => contact.first)];
  return { kept: named_.slice(-ROWS), left: named_.length - Math.min(ROWS, named_.length) };
};

// The five columns: keys in the order of the mean row of the meetings they belong to.
const columnsOf = (kept) => {
  const found = SIDES.map((side) => ({ side, people: new Map(), offices: new Map() }));
  kept.forEach((contact, row) => {
    for (const column of found) {
      for (const part of partsOf(contact, column.side)) {
        const held = heldBy(part) || word("column", "unknown");
        push(column.people, part.who.id, { row, words: shown(part.who.names), person: part.who });
        push(column.offices, held, { row, words: held, assumed: part.assumed });
      }
    }
  });
  return found.map((column) => ({ ...column, people: settled(column.people), offices: settled(column.offices) }));
};
const push = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
const settled = (map) => {
  const mean = (values) => values.reduce((sum, value) => sum + value.row, 0) / values.length;
  return [...map].sort((a, b) => mean(a[1]) - mean(b[1])).map(([key, values]) => ({ key, ...values[0] }));
};

const officesView = () => {
  const { kept, left } = pickedContacts();
  if (!kept.length) return chart(svg("svg", { width: 10, height: 10 }), "No contact with named people is left by these filters.");
  const w = Math.max(820, byId("chart").clientWidth - 2);
  const [kp, cn] = columnsOf(kept);
  const longest = Math.max(kept.length, ...[kp, cn].flatMap((column) => [column.people.length, column.offices.length]));
  const h = 60 + longest * STEP;
  const at = (number, of) => 50 + ((number + 0.5) / of) * (h - 60);
  const made = svg("svg", { viewBox: `0 0 ${w} ${h}`, width: w, height: h });
  const xs = [0.005, 0.165, 0.427, 0.613, 0.995].map((share) => Math.round(share * w));
  const places = {
    KP: { people: placesOf(kp.people, at), offices: placesOf(kp.offices, at), px: xs[0], ox: xs[1] },
    CN: { people: placesOf(cn.people, at), offices: placesOf(cn.offices, at), px: xs[4], ox: xs[3] },
    meetings: new Map(kept.map((contact, row) => [contact, at(row, kept.length)])), mx: xs[2],
  };
  made.append(...columnHeads(places, w), ...officeLinks(kept, places, w), ...columnParts(kp, places.KP, w, 1), ...columnParts(cn, places.CN, w, -1), ...meetingParts(places, w));
  chart(made, left ? `The latest ${kept.length} contacts are shown, ${left} earlier ones are not: choose a person, or narrow the dates.` : "");
};
const placesOf = (rows, at) => new Map(rows.map((row, number) => [row.key, at(number, rows.length)]));

const widthsOf = (w) => ({ people: 0.135 * w, office: 0.222 * w, meeting: 0.146 * w });

const columnHeads = ({ KP, CN, mx }, w) => [
  svgText(filled("column", "people", sideWord("KP")), KP.px, 18, HEAD, "soft"), svgText(word("column", "offices"), KP.ox, 18, HEAD, "soft"),
  svgText(word("column", "contacts"), mx + widthsOf(w).meeting / 2, 18, HEAD, "soft", "middle"), svgText(word("column", "offices"), CN.ox, 18, HEAD, "soft"),
  svgText(filled("column", "people", sideWord("CN")), CN.px, 18, HEAD, "soft", "end"),
];

// Boxes with words: people at the outer edges, offices beside them.
const columnParts = (column, places, w, direction) => {
  const { people, office } = widthsOf(w);
  const rows = column.people.map((row) => {
    const y = places.people.get(row.key);
    const x = places.px + direction * 8;
    return chooser(row.key, row.words, mark(column.side, x, y), svgText(clip(drawable(row.words), SMALL, people - 20), x + direction * 12, y, SMALL, "ink", direction > 0 ? "start" : "end"));
  });
  const held = column.offices.map((row) => {
    const y = places.offices.get(row.key);
    const lines = wrap(drawable(row.words), SMALL, office - 16, 2);
    const h = 8 + 14 * lines.length;
    return svg("g", {}, svg("title", {}, row.words),
      svg("rect", { x: places.ox, y: y - h / 2, width: office, height: h, rx: 4, fill: tone("panel"), stroke: tone("rule") }),
      ...lines.map((words_, at) => svgText(words_, places.ox + 8, y + 14 * (at - (lines.length - 1) / 2), SMALL, "ink")));
  });
  return [...rows, ...held];
};

const meetingParts = ({ meetings, mx }, w) =>
  [...meetings].map(([contact, y]) => {
    const { meeting } = widthsOf(w);
    const look = { fill: tone("paper"), stroke: tone("line-on"), "stroke-dasharray": statusDashes(contact) };
    const both = `${shortDays(contact)} ${word("kind", contact.kind)}`;
    const words_ = clip(width(both, SMALL) < meeting - 12 ? both : shortDays(contact), SMALL, meeting - 12);
    return chooser(contact.id, summaryOf(contact), svg("rect", { x: mx, y: y - 11, width: meeting, height: 22, rx: 11, ...look }), svgText(words_, mx + meeting / 2, y, SMALL, "ink", "middle"));
  });

const officeLinks = (kept, places, w) => {
  const { people, office, meeting } = widthsOf(w);
  const found = new Map();
  for (const contact of kept) {
    for (const side of SIDES) {
      const own = places[side];
      for (const part of partsOf(contact, side)) {
        const held = heldBy(part) || word("column", "unknown");
        const [py, oy, my] = [own.people.get(part.who.id), own.offices.get(held), places.meetings.get(contact)];
        const [inner, outer] = side === "KP" ? [own.ox + office, own.ox] : [own.ox, own.ox + office];
        const [toPerson, toMeeting] = side === "KP" ? [own.px + people, places.mx] : [own.px - people, places.mx + meeting];
        found.set(`${part.who.id} ${held}`, curve(toPerson, py, outer, oy, part.assumed));
        found.set(`${contact.id} ${part.who.id}`, curve(inner, oy, toMeeting, my, part.assumed));
      }
    }
  }
  return [...found.values()];
};

const curve = (x1, y1, x2, y2, assumed) => {
  const middle = (x1 + x2) / 2;
  return svg("path", {
    d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, fill: "none", stroke: tone("line"), "stroke-width": 1.5, "stroke-dasharray": assumed ? "2 4" : null, "stroke-opacity": 0.7,
  });
};
