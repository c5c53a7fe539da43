/**
 * A hub's figures as a table: every one that was read, conflicting ones side by side.
 */

import { el, link, opensAt } from "../base/dom";
import { day, pick, say, t } from "../base/language";
import { data } from "../data/document";
import * as headlines from "../data/headlines";
import * as wording from "../data/wording";
import type { Hub, Measure, Observation, Quantity } from "../schema";

/**
 * A source as a link with publisher and date.
 * @param anchor the words on its page that the link opens at
 */
export function source(id: string | null | undefined, anchor?: string | null): Node | null {
  const found = id ? data.sources[id] : null;
  if (!found) return id ? document.createTextNode(id) : null;
  const name = say(found, "publisher") || say(found, "title") || id || "";
  const date = day(found.date);
  return el("span", { class: "source" }, link(opensAt(found.url, anchor), name), date ? `, ${date}` : null);
}

/** Metrics that at least one observation of the hub has. */
function metricsOf(hub: Hub) {
  return data.metrics.filter((metric: Measure) => hub.figures.some((row: Observation) => row.values[metric.key]));
}

/** Observations, newest first. */
function ordered(hub: Hub) {
  return hub.figures
    .map((row: Observation, at: number) => ({ row, at }))
    .sort((a, b) => (b.row.year || 0) - (a.row.year || 0) || a.at - b.at);
}

/** Years for which a metric has figures that differ. */
export function conflicting(hub: Hub): boolean {
  return data.metrics.some((metric: Measure) => {
    const years: Map<number | null, Set<number>> = new Map();
    for (const row of hub.figures) {
      const figure = row.values[metric.key];
      if (figure) years.set(row.year, (years.get(row.year) || new Set()).add(figure.value));
    }
    return [...years.values()].some((values) => values.size > 1);
  });
}

/** Which observation stands for the hub now. */
function shownAt(hub: Hub, metric: Measure): number | undefined {
  return headlines.headline(hub, metric.key)?.at;
}

/** An observation: its figures, and below them their scope and source. */
function observation(hub: Hub, metrics: Measure[], graded: boolean) {
  return ({ row, at }: { row: Observation; at: number }) => {
    const covers = row.covers && row.covers !== "hub" ? wording.covers(row.covers) : null;
    const scope = [say(row, "scope"), covers].filter(Boolean).join("; ");
    return el(
      "tbody",
      { class: metrics.some((metric) => shownAt(hub, metric) === at) ? "figure-head" : null },
      el(
        "tr",
        {},
        el("th", { scope: "row" }, headlines.yearOf(row)),
        metrics.map((metric) => cell(row.values[metric.key], shownAt(hub, metric) === at)),
        graded
          ? el("td", { class: "figure-quality" }, el("abbr", { title: wording.quality(row.quality) }, row.quality))
          : null,
      ),
      el(
        "tr",
        { class: "figure-from" },
        el(
          "td",
          { colspan: metrics.length + (graded ? 2 : 1) },
          scope ? [scope, " · "] : null,
          source(row.source, row.anchor),
          row.note ? el("span", { class: "figure-note" }, say(row, "note")) : null,
        ),
      ),
    );
  };
}

/** @param shown whether it is the one on the map */
function cell(figure: Quantity, shown: boolean) {
  if (!figure) return el("td", { class: "figure-number quiet" }, "–");
  return el("td", { class: "figure-number" }, el(shown ? "strong" : "span", {}, wording.quantity(figure)));
}

export function table(hub: Hub): Node | null {
  if (!hub.figures.length) return null;
  const metrics = metricsOf(hub);
  const graded = hub.figures.some((row) => row.quality);
  return el(
    "div",
    { class: "figures-holder", tabindex: 0, role: "group", "aria-label": t("All figures found") },
    el(
      "table",
      { class: "figures" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, t("Year")),
          metrics.map((metric: Measure) => el("th", { scope: "col", class: "figure-number" }, pick(metric.label))),
          graded ? el("th", { scope: "col" }, t("Quality")) : null,
        ),
      ),
      ordered(hub).map(observation(hub, metrics, graded)),
    ),
  );
}
