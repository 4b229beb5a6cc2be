// Where everything stands in a picture of given width and height, in pixels: people, side heads and labels.

const FONT = getComputedStyle(document.body).fontFamily;
const NAME = `600 14px ${FONT}`;
const SMALL = `12px ${FONT}`;
const HEAD = `600 13px ${FONT}`;
const NARROW = 640;
const columns = data.layout === "sides";
const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

const width = (words, font) => {
  const key = font + words;
  if (!widths.has(key)) {
    pen.font = font;
    widths.set(key, pen.measureText(words).width);
  }
  return widths.get(key);
};

// Control and direction characters have no place in a drawn label: they would turn or hide what follows.
const drawable = (words) => words.replace(/[\p{Cc}\p{Cf}]/gu, "").replace(/\s+/g, " ");

const clip = (words, font, room) => {
  if (width(words, font) <= room) return words;
  let end = words.length;
  while (end > 1 && width(words.slice(0, end).trimEnd() + "…", font) > room) end -= 1;
  return words.slice(0, end).trimEnd() + "…";
};

const nodes = data.network.nodes;
const edges = data.network.edges;
const empty = edges.length === 0;
const rows = Math.max(0, ...["KP", "CN"].map((side) => nodes.filter((node) => node.group === side).length));
const MANY = 12; // more rows than this stand closer, with shorter labels

const largest = Math.max(0, ...nodes.map((node) => node.size));
const widest = (words, font) => Math.max(0, ...nodes.map((node) => width(drawable(words(persons.get(node.id))), font)));

// The room that labels need beside the columns; on a narrow picture they stand below and need half of it.
const margin = (w) => {
  const names = widest((person) => shown(person.names), NAME);
  if (!columns || w < NARROW) return Math.min(0.28 * w, Math.max(60, names / 2 + 10));
  return Math.min(0.31 * w, Math.max(120, names, widest(officeOf, SMALL)) + largest + 24);
};

// Two columns stretch to the picture in each direction; a free layout keeps about its proportions.
const place = (w, h) => {
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const side = margin(w);
  const upper = columns ? 64 : 44;
  let across = (w - 2 * side) / (right - left || 1);
  let down = (h - upper - 52) / (bottom - top || 1);
  if (columns) {
    across = Math.min(across, 760 / (right - left || 1));
    down = Math.min(down, 1.4);
  } else {
    const stretch = w < NARROW ? 1.8 : 1.3;
    [across, down] = [Math.min(across, stretch * down), Math.min(down, stretch * across)];
  }
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return new Map(nodes.map((node) => [node.id, { x: w / 2 + (node.x - cx) * across, y: (upper + h - 52) / 2 + (node.y - cy) * down }]));
};

// How much smaller people are drawn where many share the picture.
const crowd = (w, h) => {
  if (columns) return Math.min(1, (0.45 * (h - 116)) / Math.max(1, rows - 1) / largest);
  return Math.min(1, Math.max(0.15, Math.sqrt((w * h) / nodes.length) / 150));
};

// Rectangles already taken, found again by the cells of a coarse grid that they touch.
class Taken {
  #cells = new Map();

  #touched(box) {
    const found = [];
    for (let i = Math.floor(box.x / 80); i <= Math.floor((box.x + box.w) / 80); i += 1)
      for (let j = Math.floor(box.y / 80); j <= Math.floor((box.y + box.h) / 80); j += 1) found.push(`${i} ${j}`);
    return found;
  }

  free(box) {
    return this.#touched(box).every((cell) =>
      (this.#cells.get(cell) ?? []).every((b) => b.x + b.w <= box.x || box.x + box.w <= b.x || b.y + b.h <= box.y || box.y + box.h <= b.y)
    );
  }

  take(box) {
    for (const cell of this.#touched(box)) this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), box]);
  }
}

// Where a label may stand around its person: beside the column, or below, above, right, left and at the corners.
const spots = (at, r, { w, h }, side, narrow) => {
  const [right, left] = [at.x + r + 8, at.x - r - 8 - w];
  const [below, above] = [at.y + r + 4, at.y - r - 4 - h];
  const beside = { right: { x: right, y: at.y - h / 2, align: "left" }, left: { x: left, y: at.y - h / 2, align: "right" } };
  const middle = [below, above].map((y) => ({ x: at.x - w / 2, y, align: "center" }));
  if (columns) return narrow ? middle : [side === "KP" ? beside.left : beside.right];
  const corners = [below - 6, above + 6].flatMap((y) => [{ x: right - 6, y, align: "left" }, { x: left + 6, y, align: "right" }]);
  return [...middle, beside.right, beside.left, ...corners];
};

// Words in lines of at most this width: as many as are allowed, the last one clipped.
const wrap = (words, font, room, most) => {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (width(longer, font) <= room || lines.length === most || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => clip(line, font, room));
};

// A name, and beside a column the office under it.
const personLabel = (node, room, narrow) => {
  const office = columns && !narrow ? drawable(officeOf(persons.get(node.id))) : "";
  const lines = [{ words: clip(drawable(nameOf(node.id)), NAME, room), font: NAME, tone: "ink", y: 9 }];
  for (const words of office ? wrap(office, SMALL, room, rows > MANY ? 1 : 2) : []) {
    lines.push({ words, font: SMALL, tone: "soft", y: 11 + 15 * lines.length });
  }
  return { lines, w: Math.max(...lines.map((line) => width(line.words, line.font))), h: lines.at(-1).y + 9 };
};

// Labels that overlap neither each other nor a person: the chosen and the largest first, the rest by zooming in. Those
// who matter most are named in any case, over the people beside them where it must be.
const SURE = 12;

const labels = (at, picture, chosen = new Set()) => {
  const [people, taken, made] = [new Taken(), new Taken(), []];
  const narrow = picture.w < NARROW;
  const size = (node) => node.size * picture.zoom;
  const inside = (box) => columns || (box.x > 2 && box.y > 2 && box.x + box.w < picture.w - 2 && box.y + box.h < picture.h - 2);
  for (const node of nodes) {
    const { x, y } = at.get(node.id);
    const reach = size(node) + 2;
    people.take({ x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach });
  }
  const ranked = [...nodes].sort((a, b) => chosen.has(b.id) - chosen.has(a.id) || b.size - a.size);
  for (const [rank, node] of ranked.entries()) {
    const label = personLabel(node, columns && !narrow ? margin(picture.w) - largest - 16 : 190, narrow);
    const beside = columns && !narrow ? largest * picture.zoom : size(node);
    const around = spots(at.get(node.id), beside, label, persons.get(node.id).side, narrow);
    const free = around.map((spot) => ({ ...label, ...spot, owner: node.id })).filter((box) => inside(box) && taken.free(box));
    const spot = free.find((box) => people.free(box)) ?? (rank < SURE ? free[0] : undefined);
    if (!spot) continue;
    taken.take(spot);
    made.push(spot);
  }
  return [...made, ...tieLabels(at, [people, taken], picture, chosen)];
};

// Whether a line from a to b runs through a box (Liang, Barsky 1984).
const through = (a, b, box) => {
  let [enter, leave] = [0, 1];
  for (const [from, by, low, high] of [[a.x, b.x - a.x, box.x, box.x + box.w], [a.y, b.y - a.y, box.y, box.y + box.h]]) {
    if (by === 0 && (from < low || from > high)) return false;
    if (by === 0) continue;
    const [near, far] = [(low - from) / by, (high - from) / by];
    [enter, leave] = [Math.max(enter, Math.min(near, far)), Math.min(leave, Math.max(near, far))];
  }
  return enter < leave;
};

const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

// Dates and counts on the lines, best where no other line passes; a dense picture has them for the chosen lines only.
const FEW = 30;

const tieLabels = (at, [people, taken], picture, chosen) => {
  const made = [];
  for (const edge of edges.length > FEW ? edges.filter((one) => chosen.has(one.id)) : edges) {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    const line = { words: ties.get(edge.id).label, font: SMALL, tone: "ink", y: 9 };
    const [w, h] = [width(line.words, SMALL) + 10, 18];
    if (Math.hypot(to.x - from.x, to.y - from.y) < w + 60 * picture.zoom) continue;
    const boxes = SHARES.map((share) => ({ x: from.x + (to.x - from.x) * share - w / 2, y: from.y + (to.y - from.y) * share - h / 2, w, h }));
    const free = boxes.filter((box) => people.free(box) && taken.free(box));
    const alone = (box) => edges.every((other) => other === edge || !through(at.get(other.from), at.get(other.to), box));
    const spot = free.find(alone) ?? free[0];
    if (!spot) continue;
    taken.take(spot);
    made.push({ ...spot, lines: [line], align: "center", pill: true, owner: edge.id });
  }
  return made;
};

// The names of the two sides, above their columns.
const heads = (at) => {
  if (!columns) return [];
  const y = Math.min(...nodes.map((node) => at.get(node.id).y)) - largest - 16;
  return ["KP", "CN"].flatMap((side) => {
    const first = nodes.find((node) => node.group === side);
    return first ? [{ words: SIDES[side].toUpperCase(), x: at.get(first.id).x, y }] : [];
  });
};
