// Where everybody stands in a picture of given width and height, in pixels. Python has arranged the people; here they are
// brought into the frame. Who has a place follows from all filters but the dates, so that nobody moves while time passes.

const NARROW = 640;
const COLUMN = 45; // more rows than this cannot be read; two sides are then blocks
const MANY = 12; // more rows than this stand closer, with shorter labels
const CLOSE = 24; // and more than this closer still, with names alone

const placed = () => [...views.all.people.keys()];
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
const BUTTONS = 52; // the room at the right for the buttons that zoom; on a narrow picture they stand above it
const columnsIn = (whole_, h, people) => {
  const w = whole_ < NARROW ? whole_ : whole_ - BUTTONS;
  const side = margin(whole_, people) - (whole_ - w) / 4;
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

// Who met whom has neither above nor below: a broad picture is laid on its side where the frame is upright.
const turned = (w, h, people) => {
  if (state.layout !== "force") return (point) => point;
  const [left, right, top, bottom] = bounds(people.map(raw));
  return w < h === right - left < bottom - top ? (point) => point : ([x, y]) => [y, x];
};

// Any other layout keeps about its proportions; returns what brings a point of it into the frame.
const freeIn = (w, h, people) => {
  const { heads } = data.layouts[state.layout];
  const turn = turned(w, h, people);
  const points = [...people.map(raw).map(turn), ...heads.filter(([kind]) => kind !== "channel").map(([, , x, y]) => [x, y])];
  const [left, right, top, bottom] = bounds(points);
  const side = Math.min(margin(w, people), 70);
  const named_ = Math.max(0, ...heads.filter(([kind]) => kind === "channel").map(([, key]) => width(word("channel", key), HEAD)));
  const start = side + Math.min(named_, 0.2 * w);
  let across = (w - start - side) / (right - left || 1);
  let down = (h - 34 - 44) / (bottom - top || 1);
  const stretch = w < NARROW ? 1.8 : 1.4;
  if (state.layout === "force") [across, down] = [Math.min(across, stretch * down), Math.min(down, stretch * across)];
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return (point) => {
    const [x, y] = turn(point);
    return { x: (start + w - side) / 2 + (x - cx) * across, y: (34 + h - 44) / 2 + (y - cy) * down };
  };
};

const bounds = (points) => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  return points.length ? [left, right, top, bottom] : [0, 0, 0, 0];
};

// How much smaller people are drawn where many share the picture.
const crowd = (w, h, people, at) => {
  if (inColumns(people)) return Math.min(1, (0.45 * (h - 116)) / Math.max(1, rowsOf(people) - 1) / largestOf(people));
  const share = Math.min(1, Math.sqrt((w * h) / Math.max(1, people.length)) / 165);
  if (people.length > CROWDED) return Math.max(0.12, share);
  const roomy = people.map((person) => room(person, at)).sort((a, b) => a - b);
  return Math.min(share, Math.max(0.12, roomy[Math.floor(0.04 * roomy.length)] ?? 1));
};

// How much smaller a person and their nearest neighbour must be so as not to touch: people by the cells of a grid.
const CROWDED = 500; // so many overlap anyhow, until one zooms in
const CELL = 60;
const cells = new WeakMap();
const room = (person, at) => {
  if (!cells.has(at)) cells.set(at, celled(at));
  const here = at.get(person);
  let least = 1;
  for (const [i, j] of AROUND) {
    for (const other of cells.get(at).get(cellOf(here, i, j)) ?? []) {
      if (other === person) continue;
      const there = at.get(other);
      least = Math.min(least, Math.hypot(here.x - there.x, here.y - there.y) / (sizeOf(person) + sizeOf(other) + 4));
    }
  }
  return least;
};
const celled = (at) => {
  const found = new Map();
  for (const [person, point] of at) {
    const cell_ = cellOf(point);
    if (!found.has(cell_)) found.set(cell_, []);
    found.get(cell_).push(person);
  }
  return found;
};
const cellOf = ({ x, y }, i = 0, j = 0) => 65536 * (Math.floor(x / CELL) + i) + Math.floor(y / CELL) + j;
const AROUND = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j]));

// A picture: its size, where people stand (`at`), how much smaller they are (`zoom`), and its headings.
const frame = (w, h) => {
  const people = placed();
  const columns = inColumns(people);
  if (columns) {
    const at = columnsIn(w, h, people);
    const zoom = crowd(w, h, people, at);
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
  return { w, h, people, at, zoom: crowd(w, h, people, at), columns, heads: apart(heads) };
};

// Headings that would run into one another: every second, third, ... is enough to read the others by.
const apart = (heads) => {
  const kept_ = [];
  for (const head of heads) {
    const box_ = headBox(head);
    if (kept_.every((other) => Math.abs(other.y - head.y) > 18 || headBox(other).x + headBox(other).w + 6 < box_.x || box_.x + box_.w + 6 < headBox(other).x)) kept_.push(head);
  }
  return kept_;
};

const rowHeight = (rows, w) => (rows > CLOSE ? (w < NARROW ? 44 : 27) : w < NARROW ? 74 : rows > MANY ? 46 : 62);

// Tall enough for the rows of the longer column; a free layout fills what the window lets one see at once.
const heightFor = (w) => {
  const people = placed();
  if (inColumns(people)) {
    const rows = rowsOf(people);
    return Math.round(Math.max(420, 130 + rows * rowHeight(rows, w)));
  }
  const below = window.innerHeight - (byId("stage").getBoundingClientRect().top + window.scrollY) - 130;
  return Math.round(Math.min(Math.max(480, 300 + 10 * people.length), Math.max(480, below)));
};
