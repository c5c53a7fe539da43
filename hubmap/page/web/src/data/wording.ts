/**
 * How values of the data are said: quantities as ranges, codes as words.
 */

import { number, pick, t } from "../base/language";
import type { Measure, Quantity } from "../schema";
import { data } from "./document";

/* Figures are said as they were given: never rounded. */
const DIGITS = 10;
const said = (value: number) => number(value, DIGITS);

/* Stands in where the tables have no figures at all. */
const NO_METRIC: Measure = {
  key: "",
  label: { id: "", en: "" },
  unit: { id: "", en: "" },
  radius_px_per_sqrt: 0,
  steps: [],
  without: 0,
};

/** A figure with its bounds: "more than 3,000", "100–500", "about 500", "4,000". */
export function quantity({ value, low, high }: Quantity): string {
  if (low !== null && high !== null) return low === high ? said(low) : `${said(low)}–${said(high)}`;
  if (low !== null) return t("more than {n}", { n: said(low) });
  if (high !== null) return t("less than {n}", { n: said(high) });
  return t("about {n}", { n: said(value ?? 0) });
}

/**
 * A figure with the unit of its metric.
 * @param key the metric
 */
export function measured(figure: Quantity, key: string): string {
  return `${quantity(figure)} ${pick(metric(key).unit)}`.trim();
}

export function metric(key: string): Measure {
  return data.metrics.find((m) => m.key === key) || data.metrics[0] || NO_METRIC;
}

/** What a column of figures is headed with: the metric and, where it has one, its unit. */
export function heading(metric: Measure): string {
  const unit = pick(metric.unit);
  return unit ? `${pick(metric.label)} (${unit})` : pick(metric.label);
}

/**
 * The word for a code; an unknown code is shown as it is.
 * @param table read late, because the language may have changed
 */
function words(table: () => Record<string, string>): (code: string | null | undefined) => string {
  return (code) => (code ? table()[code] || code : "");
}

export const covers = words(() => ({
  hub: t("covers the hub"),
  part: t("covers only a part of the hub"),
  wider: t("covers more than the hub"),
}));
export const quality = words(() => ({
  A: t("A: ministry or regency figure, or a named report"),
  B: t("B: one report, scope partly unclear"),
  C: t("C: hearsay, implausible or very old"),
}));
export const role = words(() => ({
  logistics: t("Logistics centre"),
  material: t("Material centre"),
  rnd: t("R&D centre"),
  service: t("Technical service unit (UPT)"),
  education: t("School or polytechnic"),
  estate: t("Small-industry estate"),
  port: t("Port"),
  plant: t("Vehicle plant"),
}));
export const status = words(() => ({
  planned: t("planned"),
  building: t("being built"),
  operating: t("operating"),
  closed: t("closed"),
}));
export const programme = words(() => ({
  training: t("training"),
  machines: t("machines and equipment"),
  materials: t("access to materials"),
  partnership: t("partnership"),
  market: t("market"),
}));
export const kind = words(() => ({
  province: t("province"),
  regency: t("regency or city"),
  district: t("district"),
  village: t("village"),
  metro: t("metropolitan area"),
  town: t("town"),
}));
export const match = words(() => ({
  pin: t("pinned by a person"),
  exact: t("the name was found as written"),
  alias: t("found under another name"),
  old_spelling: t("found under an old spelling"),
  typo: t("found in spite of a spelling mistake"),
  wider: t("only the surroundings were found"),
  online: t("found by an online service"),
}));

/** What a list of hubs is called. */
export function listName(key: string): string {
  const list = data.lists.find((one) => one.key === key);
  return list?.label ? pick(list.label) : key;
}
