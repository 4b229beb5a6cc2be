"use strict";
// Elements made from data. Every text goes in as text, set apart from its surroundings in its own direction.

const byId = (id) => document.getElementById(id);

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
};

const text = (words, lang = "") => {
  const made = element("bdi", lang ? { lang } : {});
  made.textContent = words;
  return made;
};

// The same with its dates kept in one piece at the end of a line.
const dated = (words) => {
  const made = text("");
  for (const part of words.split(/(\d{4}-\d\d(?:-\d\d)?)/)) made.append(/^\d{4}-\d\d/.test(part) ? element("time", {}, part) : part);
  return made;
};

// Only web addresses become links; what they show is where they lead, spelt out by the browser.
const link = (address) => {
  const url = URL.parse ? URL.parse(address) : parsed(address);
  if (!url || !["http:", "https:"].includes(url.protocol)) return text(address);
  const made = element("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" });
  made.textContent = url.href;
  return made;
};

const parsed = (address) => {
  try {
    return new URL(address);
  } catch {
    return null;
  }
};

const svg = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

const count = (number, thing) => `${number.toLocaleString("en")} ${number === 1 ? thing : thing === "person" ? "people" : `${thing}s`}`;
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
