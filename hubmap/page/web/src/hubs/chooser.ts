/**
 * The choice between several hubs under one tap.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { number, t } from "../base/language";
import * as state from "../data/state";
import type { Hub } from "../schema";
import { markWords } from "./hub_words";

/* More are not chosen from but come nearer to. */
const MOST = 60;

let open: HTMLElement | null = null;

export function closeChooser(): void {
  open?.remove();
  open = null;
}

/** Ask which of several hubs is meant; each is named with its figure. */
export function choose(map: Leaflet.Map, point: { x: number; y: number }, hubs: Hub[]): void {
  closeChooser();
  const n = number(hubs.length);
  const said = t("{n} hubs here", { n });
  const menu = el(
    "div",
    { class: "chooser card", role: "menu", "aria-label": said },
    el("p", { role: "presentation" }, said),
    hubs.slice(0, MOST).map((hub, at) => item(hub, t("{i} of {n}", { i: at + 1, n }))),
    hubs.length > MOST ? el("p", { role: "presentation" }, t("and {n} more", { n: number(hubs.length - MOST) })) : null,
  );
  L.DomEvent.disableClickPropagation(menu).disableScrollPropagation(menu);
  menu.addEventListener("keydown", (event) => keys(event, menu));
  map.getContainer().append(menu);
  seat(map, menu, point);
  open = menu;
  menu.querySelector("button")?.focus({ preventScroll: true });
}

function item(hub: Hub, which: string): HTMLElement {
  const pick = () => {
    closeChooser();
    state.set({ hub: hub.id, centre: null });
  };
  return el(
    "button",
    { type: "button", role: "menuitem", "data-choice": hub.id, onclick: pick },
    markWords(hub, state.values.metric),
    el("span", { class: "quiet" }, ` · ${which}`),
  );
}

/** Beside the tap, within the map. */
function seat(map: Leaflet.Map, menu: HTMLElement, { x, y }: { x: number; y: number }): void {
  const size = map.getSize();
  menu.style.left = `${Math.max(4, Math.min(x + 8, size.x - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y + 8, size.y - menu.offsetHeight - 4))}px`;
}

function keys(event: KeyboardEvent, menu: HTMLElement): void {
  const items = [...menu.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) items[(at + step + items.length) % items.length]?.focus();
  else if (event.key === "Escape") closeChooser();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
