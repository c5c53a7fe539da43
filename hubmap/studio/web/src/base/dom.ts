/** Elements made of names and values; text is text everywhere. */

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
  element.append(...children.filter((child): child is Node | string => Boolean(child) || child === ""));
  return element;
}

/** Put other children into an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
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
