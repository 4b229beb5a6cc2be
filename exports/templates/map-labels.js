// Labels that overlap neither each other nor a person: the chosen and the largest first, the rest by zooming in.

// Rectangles already taken, found again by the cells of a coarse grid that they touch.
class Taken {
  #cells = new Map();

  *#touched(box) {
    for (let i = Math.floor(box.x / 80); i <= Math.floor((box.x + box.w) / 80); i += 1)
      for (let j = Math.floor(box.y / 80); j <= Math.floor((box.y + box.h) / 80); j += 1) yield 65536 * i + j;
  }

  free(box) {
    for (const cell of this.#touched(box))
      for (const b of this.#cells.get(cell) ?? [])
        if (b.x + b.w > box.x && box.x + box.w > b.x && b.y + b.h > box.y && box.y + box.h > b.y) return false;
    return true;
  }

  take(box) {
    for (const cell of this.#touched(box)) {
      if (!this.#cells.has(cell)) this.#cells.set(cell, []);
      this.#cells.get(cell).push(box);
    }
  }
}

// Where a label may stand around its person: beside the column, or below, above, right, left and at the corners.
const spots = (at, r, { w, h }, side, seen) => {
  const [right, left] = [at.x + r + 8, at.x - r - 8 - w];
  const [below, above] = [at.y + r + 4, at.y - r - 4 - h];
  const beside = { right: { x: right, y: at.y - h / 2, align: "left" }, left: { x: left, y: at.y - h / 2, align: "right" } };
  const middle = [below, above].map((y) => ({ x: at.x - w / 2, y, align: "center" }));
  if (seen.columns) return seen.w < NARROW ? middle : [side === "KP" ? beside.left : beside.right];
  const corners = [below - 6, above + 6].flatMap((y) => [{ x: right - 6, y, align: "left" }, { x: left + 6, y, align: "right" }]);
  return [...middle, beside.right, beside.left, ...corners];
};

// A name, and beside a column the office under it.
const personLabel = (person, room, seen) => {
  const office = seen.columns && seen.w >= NARROW && rowsOf(seen.people) <= CLOSE ? drawable(officeOf(person)) : "";
  const lines = [{ words: clip(drawable(shown(person.names)), NAME, room), font: NAME, tone: "ink", y: 9 }];
  for (const words of office ? wrap(office, SMALL, room, rowsOf(seen.people) > MANY ? 1 : 2) : []) {
    lines.push({ words, font: SMALL, tone: "soft", y: 11 + 15 * lines.length });
  }
  return { lines, w: Math.max(...lines.map((line) => width(line.words, line.font))), h: lines.at(-1).y + 9 };
};

const SURE = 12; // so many of those who matter most are named in any case, over the people beside them where it must be
const TRIED = 400; // nobody reads more labels than this at once
const FEW = 30; // with more lines than this only the chosen ones have a label

// The labels of what is seen: see `seen()` in map-picture.js.
const labels = (seen) => {
  const [people, taken, made] = [new Taken(), new Taken(), []];
  const there = seen.people.filter((person) => inside(seen.at.get(person), seen));
  for (const person of there) {
    const { x, y } = seen.at.get(person);
    const reach = seen.r(person) + 2;
    people.take({ x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach });
  }
  for (const head of seen.heads) taken.take(headBox(head));
  if (seen.w >= NARROW && !seen.columns) taken.take({ x: seen.w - BUTTONS, y: 0, w: BUTTONS, h: 130 });
  const ranked = there.map((person) => ({ person, first: seen.lit.has(person.id), size: seen.r(person) }));
  ranked.sort((a, b) => b.first - a.first || b.size - a.size);
  const beside = seen.columns && seen.w >= NARROW ? largestOf(seen.people) * seen.zoom : 0;
  const room = beside ? margin(seen.w, seen.people) - largestOf(seen.people) - 16 - BUTTONS / 4 : 190;
  for (const [rank, { person }] of ranked.slice(0, TRIED).entries()) {
    const label = personLabel(person, room, seen);
    const around = spots(seen.at.get(person), beside || seen.r(person), label, sideOf(person), seen);
    const free = around.map((spot) => ({ ...label, ...spot, owner: person.id })).filter((box) => (seen.columns || whole(box, seen)) && taken.free(box));
    const spot = free.find((box) => people.free(box)) ?? (rank < SURE ? free[0] : undefined);
    if (!spot) continue;
    taken.take(spot);
    made.push(spot);
  }
  return [...made, ...tieLabels(seen, people, taken)];
};

const inside = ({ x, y }, { w, h }) => x > -40 && y > -40 && x < w + 40 && y < h + 40;
const whole = (box, { w, h }) => box.x > 2 && box.y > 2 && box.x + box.w < w - 2 && box.y + box.h < h - 2;
const headBox = (head) => {
  const w = width(head.words, HEAD) + 8;
  return { x: head.align === "left" ? head.x : head.x - w / 2, y: head.y - 9, w, h: 18 };
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
const tieLabels = (seen, people, taken) => {
  const made = [];
  const ends = (tie) => [seen.at.get(tie.kp), seen.at.get(tie.cn)];
  for (const tie of seen.lines.length > FEW ? seen.lines.filter((one) => seen.lit.has(one.id)).slice(0, FEW) : seen.lines) {
    const [from, to] = ends(tie);
    const words = tie.contacts.length > 1 ? filled("count", "contacts", tie.contacts.length) : shortDays(tie.contacts[0]);
    const [w, h] = [width(words, SMALL) + 10, 18];
    if (Math.hypot(to.x - from.x, to.y - from.y) < w + 60 * seen.zoom) continue;
    const boxes = SHARES.map((share) => ({ x: from.x + (to.x - from.x) * share - w / 2, y: from.y + (to.y - from.y) * share - h / 2, w, h }));
    const free = boxes.filter((box) => people.free(box) && taken.free(box) && whole(box, seen));
    const alone = (box) => seen.lines.length > 300 || seen.lines.every((other) => other === tie || !through(...ends(other), box));
    const spot = free.find(alone) ?? free[0];
    if (!spot) continue;
    taken.take(spot);
    made.push({ ...spot, lines: [{ words, font: SMALL, tone: "ink", y: 9 }], align: "center", pill: true, owner: tie.id });
  }
  return made;
};
