/**
 * The hubs that are shown as rows of plain values: what the table, the downloads and the printed page are made from.
 */

import { language, pick, say, t } from "../base/language";
import type { Attribute, Hub, Measure } from "../schema";
import { attributeText, isCounted } from "./attributes";
import { data } from "./document";
import * as filters from "./filters";
import { hubCount, hubNumber } from "./lookup";
import { hubColumns, numberInInput } from "./packed_columns";
import { type Headline, headline, inYear, years } from "./headlines";
import * as state from "./state";
import * as wording from "./wording";

type Cell = string | number | null;

/** A column of the table: what a cell says, and what it is sorted by where that is something else. */
export interface Column {
  key: string;
  label: string;
  number?: boolean;
  value: (hub: Hub) => Cell;
  sort?: (hub: Hub) => Cell;
}

function of(key: string, what: (found: Headline) => Cell) {
  return (hub: Hub) => {
    const found = headline(hub, key);
    return found ? what(found) : null;
  };
}

/**
 * Columns for a reader: every figure with unit, year, cover, quality and source.
 * @param key the metric
 */
export function columns(key: string): Column[] {
  const metric = wording.metric(key);
  const publisher = (found: Headline) => data.sources[found.observation.source ?? ""]?.publisher ?? null;
  const place: Column[] = [
    { key: "name", label: t("Hub"), value: (hub) => say(hub, "name") },
    { key: "province", label: t("Province"), value: (hub) => hub.province },
  ];
  if (!data.metrics.length) return [...place, ...data.attributes.map(ofAttribute)];
  return [
    ...place,
    {
      key: "figure",
      label: wording.heading(metric),
      number: true,
      value: of(key, ({ figure }) => wording.quantity(figure)),
      sort: of(key, ({ figure }) => figure.value),
    },
    ...(years().length
      ? [{ key: "year", label: t("Year"), number: true, value: of(key, ({ observation }) => observation.year) }]
      : []),
    { key: "covers", label: t("Scope"), value: of(key, scope), sort: of(key, scope) },
    { key: "quality", label: t("Quality"), value: of(key, ({ observation }) => observation.quality) },
    { key: "source", label: t("Source"), value: of(key, publisher) },
    ...others(key).map(beside),
    ...data.attributes.map(ofAttribute),
  ];
}

/** A column of the input that is no measure. */
function ofAttribute(attribute: Attribute): Column {
  const { key, label } = attribute;
  const value = (hub: Hub) => hub.attributes?.[key] ?? null;
  return {
    key: `a-${key}`,
    label: pick(label),
    number: isCounted(attribute),
    value: (hub) => {
      const given = value(hub);
      return given === null ? null : attributeText(attribute, given);
    },
    sort: value,
  };
}

/** Metrics beside the one that the circles show. */
export function others(key: string): Measure[] {
  return data.metrics.filter((metric) => metric.key !== key);
}

/** Another metric's figure with its year. */
function beside(metric: Measure): Column {
  return {
    key: `also-${metric.key}`,
    label: wording.heading(metric),
    number: true,
    value: of(metric.key, ({ figure, observation }) => `${wording.quantity(figure)}${inYear(observation)}`),
    sort: of(metric.key, ({ figure }) => figure.value),
  };
}

function scope({ observation }: Headline) {
  const said = say(observation, "scope");
  const covers = observation.covers && observation.covers !== "hub" ? wording.covers(observation.covers) : null;
  return [said, covers].filter(Boolean).join("; ") || null;
}

/** Hubs in an order; those without a value come last, whichever way it goes. */
export function sorted(hubs: Hub[], sort: state.Sort | null, metric: string): Hub[] {
  const column = sort ? columns(metric).find((c) => c.key === sort.key) : null;
  if (!sort || !column) return hubs;
  const value = column.sort || column.value;
  const sign = sort.down ? -1 : 1;
  const compare = new Intl.Collator(language(), { numeric: true }).compare;
  return hubs
    .map((hub) => ({ hub, by: value(hub) }))
    .sort((a, b) => {
      const [x, y] = [a.by, b.by];
      if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
      return sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y)));
    })
    .map(({ hub }) => hub);
}

/** Hubs that are shown, in the table's order. */
export const shownRows = (): Hub[] => sorted(inOrder(filters.passing()), state.values.sort, state.values.metric);

/** Hubs in the order of the input; packed ones come along a curve. */
function inOrder(hubs: Hub[]): Hub[] {
  if (!hubColumns()) return hubs;
  const found: Hub[] = new Array(hubCount());
  for (const hub of hubs) found[numberInInput(hubNumber(hub))] = hub;
  return found.filter(Boolean);
}

export const columnKeys = (): string[] => columns(state.values.metric).map((column) => column.key);
