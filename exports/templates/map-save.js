// What is seen as a file: a picture that says what it shows, or the contacts as a table.

const fileName = (ending) => {
  const plain = `${data.title} ${state.view}`.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return `${[...plain].slice(0, 80).join("")}.${ending}`;
};

const save = (blob, ending) => {
  const address = URL.createObjectURL(blob);
  const made = element("a", { href: address, download: fileName(ending) });
  made.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
};

// The present view as SVG, with its title above it, and below it what is counted and what it rests on.
const picture = () => {
  const inner = state.view === "network" ? sketch(seen()) : byId("chart").firstElementChild.cloneNode(true);
  const [w, h] = ["width", "height"].map((name) => Number(inner.getAttribute(name)));
  const below = captions().flatMap((words_) => wrap(drawable(words_), SMALL, w - 32, 3));
  const top = 64;
  const bottom = 34 + 17 * below.length;
  const made = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${w} ${h + top + bottom}`, width: w, height: h + top + bottom });
  made.append(svg("rect", { width: w, height: h + top + bottom, fill: tone("paper") }));
  made.append(svgText(clip(drawable(data.title), NAME, w - 32), 16, 24, NAME, "ink"), svgText(clip(drawable(data.facts[0][1]), SMALL, w - 32), 16, 46, SMALL, "soft"));
  inner.setAttribute("y", top);
  made.append(inner, ...legendParts(h + top + 14));
  below.forEach((words_, number) => made.append(svgText(words_, 16, h + top + 38 + 17 * number, SMALL, "soft")));
  return made;
};

const legendParts = (y) => {
  const parts = [mark("KP", 22, y), svgText(sideWord("KP"), 34, y, SMALL, "ink")];
  const x = 50 + width(sideWord("KP"), SMALL);
  parts.push(mark("CN", x, y), svgText(sideWord("CN"), x + 12, y, SMALL, "ink"));
  const size = state.view === "network" ? `${SIZES[state.size].says} · thicker: met more often · dashed: sources differ on the date` : "dashed: sources differ, or it did not take place";
  return [...parts, svgText(size, x + 30 + width(sideWord("CN"), SMALL), y, SMALL, "soft")];
};

const captions = () => [`Shown: ${filterWords(true)}`, ...lasting().map(([label, words_]) => `${label}: ${words_}`)];

const asText = (made) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(made)}\n`;
const saveSvg = () => save(new Blob([asText(picture())], { type: "image/svg+xml" }), "svg");

// The same at twice the size of the screen, so that it prints well.
const savePng = async () => {
  const made = picture();
  const [w, h] = ["width", "height"].map((name) => Number(made.getAttribute(name)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asText(made))}`;
  await image.decode();
  const sheet = element("canvas", { width: 2 * w, height: 2 * h });
  sheet.getContext("2d").drawImage(image, 0, 0, 2 * w, 2 * h);
  sheet.toBlob((blob) => save(blob, "png"), "image/png");
};
