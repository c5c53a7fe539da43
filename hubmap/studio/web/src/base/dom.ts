/** Elements made of names and values; text is text everywhere. */

import { LETTER, turns } from "../../../../page/web/src/base/direction";

/** Elements that hold nothing but text. */
const PLAIN = /^(title|option|textarea|bdi)$/i;

/** Words that are read from the right with what stands between them, but no figure and no other word; a split keeps them. */
const RUN = new RegExp(`(${LETTER}(?:[^\\p{L}\\p{N}]*${LETTER})*)`, "u");

type Child = Node | string | null | undefined | false;
/** A listener for one kind of event: a method, so that it may take the kind that it is for. */
type Listener = { listen(event: Event): void }["listen"];
type Value = string | number | boolean | null | undefined | Listener;

/** Make an element: attributes by name, listeners by `on…`, then what is in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  values: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...nodesOf(element, children));
  return element;
}

/** What is put into an element: of a text each run of words that are read from the right is a piece of its own. */
function nodesOf(element: Element, children: Child[]): (Node | string)[] {
  const there = children.filter((child): child is Node | string => Boolean(child));
  return there.flatMap((child) =>
    typeof child === "string" && !PLAIN.test(element.tagName) ? piecesOf(child) : child,
  );
}

function piecesOf(text: string): (Node | string)[] {
  // the values of a sentence stand apart already
  if (!turns(text) || text.includes("\u2068")) return [text];
  return text.split(RUN).map((part) => {
    if (!turns(part)) return part;
    const piece = document.createElement("bdi");
    piece.append(part);
    return piece;
  });
}

/** Put other children into an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...nodesOf(element, children));
}

/** A button that is off while what it does is being done. */
export function button(label: string, act: () => unknown, kind = ""): HTMLButtonElement {
  const made = h("button", { type: "button", class: kind || null }, label);
  made.addEventListener("click", async () => {
    made.disabled = true;
    try {
      await act();
    } finally {
      made.disabled = false;
    }
  });
  return made;
}
