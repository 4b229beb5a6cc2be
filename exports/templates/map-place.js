// Where everybody stands in a picture of given width and height, in pixels. Python has arranged the people; here they are
// brought into the frame. Who has a place follows from all filters but the dates, so that nobody moves while time passes.

const NARROW = 640;
const COLUMN = 20;
const MANY = 12; // more rows than this stand closer, with shorter labels

const placed = () => [...views.all.people.keys()];
for (const [number, person] of persons.entries()) person.number = number;
const raw = (person) => data.layouts[state.layout].places[person.number];
const sideOf = (person) => (person.side === "CN" ? "CN" : "KP");

// The longer of the two columns; they can be read only when they are not too long.
const rowsOf = (people) => Math.max(0, ...SIDES.map((side) => people.filter((person) => sideOf(person) === side).length));
const inColumns = (people = placed()) => state.layout === "sides" && rowsOf(people) <= COLUMN;

// The room that labels need beside the columns; on a narrow picture they stand below and need half of it.
const margin = (w, people) => {
  const names = Math.max(0, ...people.slice(0, 500).map((person) => width(drawable(shown(person.names)), NAME)));
  if (!inColumns(people) || w < NARROW) return Math.min(0.28 * w, Math.max(60, names / 2 + 10));
  const held = Math.max(0, ...people.map((person) => width(drawable(officeOf(person)), SMALL)));
  return Math.min(0.31 * w, Math.max(120, names, held) + largestOf(people) + 24);
};
const largestOf = (people) => Math.max(8, ...people.map(sizeOf));

// Two columns: rows of one height, in the order of the layout.
const columnsIn = (w, h, people) => {
  const side = margin(w, people);
  const across = Math.min(w - 2 * side, 760);
  const [top, bottom] = [64, 52];
  const row = Math.min((h - top - bottom) / Math.max(1, rowsOf(people) - 1), 126);
  const at = new Map();
  for (const [x, own] of [[w / 2 - across / 2, "KP"], [w / 2 + across / 2, "CN"]]) {
    const column = people.filter((person) => sideOf(person) === own).sort((a, b) => raw(a)[1] - raw(b)[1] || raw(a)[0] - raw(b)[0]);
    column.forEach((person, rank) => at.set(person, { x, y: (top + h - bottom) / 2 + (rank - (column.length - 1) / 2) * row }));
  }
  return at;
};

// Any other layout keeps about its proportions.
const freeIn = (w, h, people) => {
  const heads = data.layouts[state.layout].heads.map(([, , x, y]) => [x, y]);
  const points = [...people.map(raw), ...heads];
  const [left, right, top, bottom] = bounds(points);
  const side = state.layout === "channel" ? 40 : margin(w, people);
  let across = (w - 2 * side) / (right - left || 1);
  let down = (h - 44 - 52) / (bottom - top || 1);
  const stretch = w < NARROW ? 1.8 : 1.5;
  if (state.layout === "force") [across, down] = [Math.min(across, stretch * down), Math.min(down, stretch * across)];
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return ([x, y]) => ({ x: w / 2 + (x - cx) * across, y: (44 + h - 52) / 2 + (y - cy) * down });
};

const bounds = (points) => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  return points.length ? [left, right, top, bottom] : [0, 0, 0, 0];
};

// How much smaller people are drawn where many share the picture.
const crowd = (w, h, people) => {
  if (inColumns(people)) return Math.min(1, (0.45 * (h - 116)) / Math.max(1, rowsOf(people) - 1) / largestOf(people));
  return Math.min(1, Math.max(0.15, Math.sqrt((w * h) / Math.max(1, people.length)) / 150));
};

// A picture: its size, where people stand (`at`), how much smaller they are (`zoom`), and its headings.
const frame = (w, h) => {
  const people = placed();
  const columns = inColumns(people);
  const zoom = crowd(w, h, people);
  if (columns) {
    const at = columnsIn(w, h, people);
    const y = Math.min(...people.map((person) => at.get(person).y)) - largestOf(people) * zoom - 16;
    const heads = SIDES.flatMap((side) => {
      const first = people.find((person) => sideOf(person) === side);
      return first ? [{ words: sideWord(side), x: at.get(first).x, y, align: "center" }] : [];
    });
    return { w, h, people, at, zoom, columns, heads };
  }
  const to = freeIn(w, h, people);
  const at = new Map(people.map((person) => [person, to(raw(person))]));
  const heads = data.layouts[state.layout].heads.map(([kind, key, x, y]) => {
    const point = to([x, y]);
    return { words: kind === "year" ? key : word(kind, key), align: kind === "channel" ? "left" : "center", ...point, ...(kind === "channel" && { x: 8 }) };
  });
  return { w, h, people, at, zoom, columns, heads };
};

// Tall enough for the rows of the longer column; a free layout fills what the window lets one see at once.
const heightFor = (w) => {
  const people = placed();
  if (inColumns(people)) {
    const rows = rowsOf(people);
    return Math.round(Math.max(420, 130 + rows * (w < NARROW ? 74 : rows > MANY ? 46 : 62)));
  }
  return Math.round(Math.min(Math.max(480, 300 + 10 * people.length), Math.max(480, 0.8 * window.innerHeight)));
};
