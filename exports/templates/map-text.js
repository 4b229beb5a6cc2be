// Words on the canvas and in SVG: how wide they are, clipped and wrapped to the room there is.

const FONT = getComputedStyle(document.body).fontFamily;
const NAME = `600 14px ${FONT}`;
const SMALL = `12px ${FONT}`;
const HEAD = `600 13px ${FONT}`;
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
  const letters = [...words];
  while (letters.length > 1 && width(letters.join("").trimEnd() + "…", font) > room) letters.pop();
  return letters.join("").trimEnd() + "…";
};

// Words in lines of at most this width: as many as are allowed, the last one clipped. Chinese breaks anywhere.
const wrap = (words, font, room, most) => {
  const lines = [""];
  for (const part of words.match(/[\p{Script=Han}]|[^\p{Script=Han}\s]+|\s+/gu) ?? []) {
    const longer = lines.at(-1) + part;
    if (width(longer.trimEnd(), font) <= room || lines.length === most || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(part.trimStart());
  }
  return lines.map((line) => clip(line.trim(), font, room));
};
