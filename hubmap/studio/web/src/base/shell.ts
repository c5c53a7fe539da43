/** What every step has around it: where it is told what went well or wrong, and how one goes elsewhere. */

import { base, Gone } from "./api";
import { fill, h } from "./dom";
import { t } from "./words";

export const STEPS = ["berkas", "baca", "tempat", "tampilan", "bawa"] as const;
export type Step = (typeof STEPS)[number];

export interface Place {
  key: string | null;
  step: Step;
}

/** Where the address says one is. */
export function here(): Place {
  const [, , , key, step] = location.pathname.split("/");
  const known = STEPS.find((one) => one === step);
  return key && known ? { key, step: known } : { key: null, step: "berkas" };
}

/** The address of a step. */
export const address = (key: string | null, step: Step): string => (key ? `${base}/p/${key}/${step}` : `${base}/`);

/** Go to a step; Back comes back. */
export function go(key: string | null, step: Step): void {
  history.pushState(null, "", address(key, step));
  dispatchEvent(new PopStateEvent("popstate"));
}

/** A link to a step that loads nothing anew. */
export function link(label: string, key: string | null, step: Step, kind = ""): HTMLAnchorElement {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(key, step);
  };
  return h("a", { href: address(key, step), class: kind || null, onclick: follow }, label);
}

const note = h("p", { role: "status", id: "note", class: "note" });
const alarm = h("p", { role: "alert", id: "alarm", class: "alarm" });

/** The two lines in which something is told. */
export const lines = (): HTMLElement => h("div", { class: "lines" }, alarm, note);

/** Tell something; nothing clears it. */
export function tell(text: string): void {
  fill(note, text);
  alarm.textContent = "";
}

let later = "";

/** Tell something on the step that is gone to next. */
export function tellThere(text: string): void {
  later = text;
}

/** Tell what was kept for the step that is drawn now. */
export function tellNow(): void {
  tell(later);
  later = "";
}

/** Tell what went wrong. */
export function warn(error: unknown): void {
  const said = error instanceof Error ? error.message : String(error);
  const gone = t("hubmap is not running any more. Start it again, and load this page anew from there.");
  fill(alarm, error instanceof Gone ? gone : said);
  note.textContent = "";
}

/** Do something, and tell what goes wrong in it. */
export async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    warn(error);
    return undefined;
  }
}
