/**
 * The one region that tells those who listen what has changed.
 */

import { el } from "./dom";

let region: HTMLElement | null = null;

export function addLiveRegion(): void {
  region = el("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  document.body.append(region);
}

export function announce(text: string | null): void {
  if (region) region.textContent = text;
}
