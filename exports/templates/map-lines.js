// The lines between people, under them on vis-network's canvas. An object of vis-network for each of ten thousand lines
// takes longer than everything else together; here lines of one look are one path.

let looks = { of: [], still: null, moving: null };

// Faint where others are chosen; a dense picture has thinner, lighter lines.
const lookOf = (tie, lit) => {
  const state_ = lit.size === 0 ? "plain" : lit.has(tie.id) ? "lit" : "faint";
  return { state: state_, width: widthOf(tie), dashes: dashesOf(tie) };
};
const density = (lines) => Math.max(0.22, Math.min(1, 12 / Math.sqrt(Math.max(1, lines.length))));
const opacityOf = (look, lines) => (look.state === "lit" ? 1 : look.state === "faint" ? 0.18 * Math.sqrt(density(lines)) : density(lines));

// Paths by look, kept until something about them changes.
const grouped = (lines, at, lit, shift) => {
  const found = new Map();
  for (const tie of lines) {
    const look = lookOf(tie, lit);
    const key = `${look.state} ${look.width.toFixed(1)} ${look.dashes}`;
    if (!found.has(key)) found.set(key, { ...look, path: new Path2D() });
    const [a, b] = [at.get(tie.kp), at.get(tie.cn)];
    const { path } = found.get(key);
    path.moveTo(a.x - shift.x, a.y - shift.y);
    path.lineTo(b.x - shift.x, b.y - shift.y);
  }
  const order = { faint: 0, plain: 1, lit: 2 };
  return [...found.values()].sort((a, b) => order[a.state] - order[b.state]);
};

// While the picture is moved, so many lines do: those of the most contacts, and the chosen ones.
const MOVING = 1500;
const few = (lines, lit) => {
  const ranked = [...lines].sort((a, b) => lit.has(b.id) - lit.has(a.id) || b.contacts.length - a.contacts.length);
  return ranked.slice(0, MOVING);
};

const strokeLines = (ctx, lines, at, lit, frame_, moving) => {
  const mark = [lines, at, lit, frame_];
  if (mark.some((part, number) => part !== looks.of[number])) looks = { of: mark, still: null, moving: null };
  const which = moving && lines.length > MOVING ? "moving" : "still";
  looks[which] ??= grouped(which === "moving" ? few(lines, lit) : lines, at, lit, { x: frame_.w / 2, y: frame_.h / 2 });
  const thin = Math.sqrt(frame_.zoom);
  for (const look of looks[which]) {
    ctx.globalAlpha = opacityOf(look, lines);
    ctx.strokeStyle = look.state === "lit" ? tone("line-on") : tone("line");
    ctx.lineWidth = look.width * thin;
    ctx.setLineDash(look.dashes);
    ctx.stroke(look.path);
  }
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
};
const forgetLines = () => (looks = { of: [], still: null, moving: null });

// The line nearest to a point, within a few pixels.
const lineAt = (point, seen, reach = 6) => {
  let [best, nearest] = [null, reach];
  for (const tie of seen.lines) {
    const far = distance(point, seen.at.get(tie.kp), seen.at.get(tie.cn));
    if (far < nearest) [best, nearest] = [tie, far];
  }
  return best;
};

// From a point to the stretch between a and b.
const distance = (p, a, b) => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
};
