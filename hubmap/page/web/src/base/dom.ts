/**
 * Elements whose every text is a text node, and links only to addresses that a browser may follow.
 */

import { turns } from "./direction";

const SVG = "http://www.w3.org/2000/svg";

/** Elements that hold nothing but text. */
const PLAIN = /^(title|option|textarea|style|script|bdi)$/i;

type Listener = (event: never) => void;
export type Attributes = Record<string, string | number | boolean | null | undefined | Listener>;
export type Child = Node | string | number | boolean | null | undefined | Child[];

function flat(children: Child[]): Exclude<Child, Child[]>[] {
  return children.flatMap((child) => (Array.isArray(child) ? flat(child) : [child]));
}

/** A text, in a piece of its own where its letters would turn the figures beside it round; pictures' texts are such pieces anyway. */
function textOf(element: Element, text: string): Node {
  const node = document.createTextNode(text);
  if (!turns(text) || element.namespaceURI === SVG || PLAIN.test(element.tagName)) return node;
  const piece = document.createElement("bdi");
  piece.append(node);
  return piece;
}

/** @param attributes functions are listened with, false and null are left out */
function fill(element: Element, attributes: Attributes, children: Child[]) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value as EventListener);
    else if (/^(style|on.*|srcdoc)$/i.test(name)) throw new Error(`${name} is not set as an attribute`);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of flat(children)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : textOf(element, String(child)));
  }
}

/** Build an HTML element; every text becomes a text node. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** Build an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag) as SVGElementTagNameMap[K];
  fill(element, attributes, children);
  return element;
}

/** The address at which a browser opens a page at some of its words (a text fragment); a colleague of `hubmap.sources.anchors`. */
export function opensAt(url: string | null | undefined, words: string | null | undefined): string | null {
  if (!url || !words) return url ?? null;
  // commas, hyphens and ampersands part the words of a text fragment
  const said = encodeURIComponent(words.trim().replace(/\s+/g, " ")).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${said}`;
}

/** Whom to write to: a mail with a subject, a page, or just the words. */
export function contact(whom: string, subject: string, text: string): Node {
  if (/^https?:/i.test(whom)) return link(whom, text);
  const address = whom.replace(/^mailto:/i, "");
  if (!/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(address)) return document.createTextNode(`${text}: ${whom}`);
  return el("a", { href: `mailto:${address}?subject=${encodeURIComponent(subject)}` }, text);
}

/** A link where the address is one that a browser may follow, else the text alone. */
export function link(url: string | null | undefined, text: string): Node {
  if (!/^https?:\/\/[^\s]+$/i.test(url || "")) return document.createTextNode(text);
  return el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text);
}
