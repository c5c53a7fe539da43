/**
 * The map in a few sentences, made from the data.
 */

import { number, say, t } from "../base/language";
import { data } from "./document";
import * as filters from "./filters";
import * as headlines from "./headlines";
import { hubCount, type Some } from "./lookup";
import * as state from "./state";
import * as wording from "./wording";

/** The map in a few sentences, made from the data. */
export function summary(): string {
  const { metric, year } = state.values;
  const hubs = filters.drawn(metric);
  const parts = [shown(hubs), ...absent(hubs.count)];
  if (year !== null) parts.push(t("Figures up to {year}.", { year }));
  const first = data.metrics.length ? headlines.figured(hubs, metric).largest : null;
  if (first) {
    const said = {
      name: say(first.hub, "name"),
      figure: `${wording.measured(first.head.figure, metric)}${headlines.inYear(first.head.observation)}`,
    };
    parts.push(
      wording.isRate(metric)
        ? t("The highest of them: {name}, {figure}.", said)
        : t("The largest of them: {name}, {figure}.", said),
    );
  }
  return parts.join(" ");
}

/** @param hubs that are on the map */
function shown(hubs: Some) {
  const { metric } = state.values;
  const n = number(hubs.count);
  if (!data.metrics.length) return t("Hubs on the map: {n}.", { n });
  return t("Hubs on the map: {n}, {figures} of them with a figure for {metric}.", {
    n,
    figures: number(headlines.figured(hubs, metric).count),
    metric: wording.inSentence(wording.metric(metric)),
  });
}

/**
 * Why the others are not on it.
 * @param drawn how many hubs are
 */
function absent(drawn: number): string[] {
  const [all, passing, placed] = [hubCount(), filters.chosen().count, filters.placed().count];
  const said = [];
  if (placed < passing) said.push(t("Hubs that are not on the map: {n}.", { n: number(passing - placed) }));
  if (drawn < placed) said.push(t("Hubs in a layer that is switched off: {n}.", { n: number(placed - drawn) }));
  if (passing < all) said.push(t("Hubs left out by the filters: {n}.", { n: number(all - passing) }));
  return said;
}
