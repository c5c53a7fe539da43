/**
 * The list beside the map: every hub that is shown, with a bar for its figure; what the search finds is marked in it.
 */

import { el, svg } from "../base/dom";
import { number, pick, say, t } from "../base/language";
import * as filters from "../data/filters";
import { yearOf } from "../data/headlines";
import { leading, type Ranked } from "../data/ranking";
import * as state from "../data/state";
import { hubCount } from "../data/lookup";
import * as wording from "../data/wording";
import { colourOf } from "../hubs/colouring";

/* A longer list is slow to lay out; more come when they are asked for. */
const PAGE = 60;

let holder: HTMLElement;
let length = PAGE;

function bar({ found, whole }: Ranked, most: number): SVGElement | null {
  if (!found || found.figure.value <= 0) return null;
  const width = Math.max(0.5, (found.figure.value / most) * 100);
  const kind = whole ? "bar-hub" : "bar-part";
  return svg(
    "svg",
    { class: "ranked-bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: kind, x: 0, y: 0.5, width, height: 5 }),
  );
}

function figure({ found }: Ranked): (Node | string)[] {
  if (!state.values.metric) return [];
  if (!found) return [el("span", { "aria-label": t("no figure") }, "–")];
  const { observation } = found;
  const covers = observation.covers && observation.covers !== "hub" ? wording.coversShort(observation.covers) : "";
  return [
    wording.quantity(found.figure),
    " ",
    el("small", {}, [yearOf(observation), covers].filter(Boolean).join(", ")),
  ];
}

function row(ranking: Ranked, most: number): HTMLElement {
  const { hub } = ranking;
  const colour = colourOf(hub);
  const dot = colour ? el("span", { class: "colour-dot", "data-colour": colour, "aria-hidden": "true" }) : null;
  if (dot && colour) dot.style.backgroundColor = colour;
  const classes = ["ranked-item"];
  if (hub.lists.length) classes.push("ranked-listed");
  if (hub.id === state.values.hub) classes.push("ranked-open");
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: classes.join(" "),
        "data-ranked": hub.id,
        onclick: () => state.set({ hub: hub.id, centre: null }),
      },
      el("span", { class: "ranked-name" }, dot, say(hub, "name")),
      el("span", { class: "ranked-figure" }, figure(ranking)),
      hub.place.name && hub.place.name !== hub.name ? el("span", { class: "ranked-where" }, hub.place.name) : null,
      bar(ranking, most),
    ),
  );
}

function draw(): void {
  const { metric } = state.values;
  const all = filters.chosen().count;
  const rows = leading(filters.chosen(), metric, length);
  const most = Math.max(1, ...rows.map(({ found }) => found?.figure.value ?? 0));
  const of = metric ? `${t("Hubs")}: ${pick(wording.metric(metric).label)}` : t("Hubs");
  holder.replaceChildren(
    ...[
      el(
        "div",
        { class: "list-head" },
        el("h2", { id: "list-title" }, of),
        el("span", { class: "quiet" }, counted(all)),
      ),
      rows.length ? null : el("p", { class: "quiet" }, t("No hub passes the filters.")),
      el(
        "ol",
        { class: "ranked", "aria-labelledby": "list-title" },
        rows.map((one) => row(one, most)),
      ),
      all > length ? more(all) : null,
    ].filter((part) => part !== null),
  );
}

function counted(all: number): string {
  return all < hubCount() ? t("{n} of {all}", { n: number(all), all: number(hubCount()) }) : number(all);
}

function more(all: number): HTMLElement {
  const next = () => {
    length += PAGE;
    draw();
  };
  const left = all - length;
  const said = left === 1 ? t("1 more hub") : t("{n} more hubs", { n: number(left) });
  return el("button", { type: "button", class: "plain-button", onclick: next }, said);
}

export function add(parent: HTMLElement): void {
  holder = el("section", { class: "list", id: "list", "aria-labelledby": "list-title" });
  parent.append(holder);
  state.onLater(["language", "metric", "year", "filters", "colour"], () => {
    length = PAGE;
    draw();
  });
  state.on(["hub"], () => {
    for (const item of holder.querySelectorAll<HTMLElement>("[data-ranked]"))
      item.classList.toggle("ranked-open", item.dataset.ranked === state.values.hub);
  });
  draw();
}
