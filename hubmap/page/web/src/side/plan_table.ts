/**
 * What became of the plans: promised, happened, silent, role by role.
 */

import { el } from "../base/dom";
import { day, say, t } from "../base/language";
import { data } from "../data/document";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Centre, PlanRow } from "../schema";

/** A centre's name, which opens it in its hub's sheet. */
function opens(centre: Centre): HTMLElement {
  const open = () => state.set({ hub: centre.hub, centre: centre.id });
  const name = say(centre, "name") || wording.role(centre.role);
  return el("button", { type: "button", class: "as-link", "data-plan": centre.id, onclick: open }, name);
}

/** How many are silent, and behind that which. */
function silent(row: PlanRow, words: string): HTMLElement | string {
  const centres = row.silent.flatMap((id) => data.centres.filter((centre) => centre.id === id));
  if (!centres.length) return words;
  return el(
    "details",
    {},
    el("summary", {}, words),
    el(
      "ul",
      { class: "plain" },
      centres.map((centre) => el("li", {}, opens(centre))),
    ),
  );
}

function planRow(row: PlanRow): HTMLElement {
  const [kind = "", promised = "", happened = "", rest = ""] = row.cells[document.documentElement.lang] ?? [];
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, kind),
    el("td", { class: "figure-number" }, promised),
    el("td", {}, happened),
    el("td", {}, silent(row, rest)),
  );
}

export function table(): HTMLElement {
  const head = [t("Kind"), t("Promised"), t("Happened"), t("Silent")];
  const { as_of } = data.meta;
  return el(
    "div",
    { class: "figures-holder", tabindex: 0, role: "group", "aria-label": t("What became of the plans") },
    el(
      "table",
      { class: "figures plans" },
      as_of ? el("caption", {}, t("as of {date}", { date: day(as_of) })) : null,
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          head.map((text) => el("th", { scope: "col" }, text)),
        ),
      ),
      el("tbody", {}, data.plans.map(planRow)),
    ),
  );
}
