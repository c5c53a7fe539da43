/**
 * A hub's figures over the years as a small chart: what is drawn on the map is filled, ranges are bars, parts are hollow.
 */

import { el, svg } from "../base/dom";
import { number, pick, t } from "../base/language";
import * as headlines from "../data/headlines";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Hub } from "../schema";

const [WIDE, HIGH, LEFT, FOOT] = [320, 104, 8, 18];

/** @returns null where there are not at least two years, or figures below zero */
export function figureChart(hub: Hub): Node | null {
  const key = state.values.metric;
  const rows = hub.figures.flatMap((row) => {
    const figure = row.values[key];
    return figure && row.year ? [{ row, year: row.year, figure }] : [];
  });
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last > first)) return null;
  const most = Math.max(...rows.map(({ figure }) => figure.high ?? figure.value));
  // the axis begins at zero
  if (!(most > 0) || rows.some(({ figure }) => figure.value < 0)) return null;
  const x = (year: number) => LEFT + 6 + ((year - first) / (last - first)) * (WIDE - 2 * LEFT - 12);
  const y = (value: number) => HIGH - FOOT - (value / most) * (HIGH - FOOT - 24);
  const said = rows.map(({ year, figure }) => `${year}: ${wording.quantity(figure)}`).join("; ");
  const shown = headlines.headline(hub, key)?.observation;
  const picture = svg(
    "svg",
    {
      class: "chart",
      viewBox: `0 0 ${WIDE} ${HIGH}`,
      role: "img",
      "aria-label": `${pick(wording.metric(key).label)}. ${said}`,
    },
    svg("line", { class: "chart-base", x1: LEFT, x2: WIDE - LEFT, y1: HIGH - FOOT, y2: HIGH - FOOT }),
    svg("line", { class: "chart-top", x1: LEFT, x2: WIDE - LEFT, y1: y(most), y2: y(most) }),
    svg("text", { class: "chart-text", x: LEFT, y: y(most) - 9 }, number(most, 10)),
    svg("text", { class: "chart-text", x: x(first), y: HIGH - 4, "text-anchor": "start" }, first),
    svg("text", { class: "chart-text", x: x(last), y: HIGH - 4, "text-anchor": "end" }, last),
  );
  // what is on the map lies on top
  rows.sort((a, b) => Number(a.row === shown) - Number(b.row === shown));
  for (const { row, year, figure } of rows) {
    const { value, low, high } = figure;
    if (low !== high) {
      const top = y(high ?? most);
      const foot = y(low ?? 0);
      if (low !== null || high !== null)
        picture.append(svg("line", { class: "chart-range", x1: x(year), x2: x(year), y1: top, y2: foot }));
    }
    const kind = row === shown ? "chart-shown" : row.covers && row.covers !== "hub" ? "chart-part" : "chart-other";
    picture.append(svg("circle", { class: `chart-dot ${kind}`, cx: x(year), cy: y(value), r: row === shown ? 5 : 4 }));
  }
  return el(
    "figure",
    { class: "chart-holder" },
    el(
      "figcaption",
      {},
      pick(wording.metric(key).label),
      el("span", { class: "quiet" }, ` ${t("(filled: on the map; hollow: not of the whole hub)")}`),
    ),
    picture,
  );
}
