/**
 * How values of the data are said: quantities as ranges, codes as words.
 */

import { isolated } from "../base/direction";
import { language, number, pick } from "../base/language";
import type { Measure, Quantity, Vocabulary, Word } from "../schema";
import { data } from "./document";

/* Figures are said as they were given: never rounded. */
const DIGITS = 10;
/* Stands in where the tables have no figures at all. */
const NO_METRIC: Measure = {
  key: "",
  label: { id: "", en: "" },
  unit: { id: "", en: "" },
  radius_px_per_sqrt: 0,
  steps: [],
  without: 0,
  least_ranked: 0,
};

/** Whether a measure is a rate: its first is the highest, not the largest. */
export const isRate = (key: string): boolean => metric(key).kind === "rate";

/** A figure as its source said it: "more than 3,000", "100–500", "about 500", "4,000". */
export function quantity({ value, said }: Quantity): string {
  return said ? pick(said) : number(value, DIGITS);
}

/** The unit of a metric as it stands behind a figure: in English units are plurals, of which one has no s. */
export function unitOf(figure: Quantity, key: string): string {
  const { unit } = metric(key);
  const isOne = quantity(figure) === "1" && language() === "en" && pick(unit) === unit.en;
  return isOne ? pick(unit).replace(/(?<=[^s])s$/, "") : pick(unit);
}

/**
 * A figure with the unit of its metric.
 * @param key the metric
 */
export function measured(figure: Quantity, key: string): string {
  return `${quantity(figure)} ${unitOf(figure, key)}`.trim();
}

export function metric(key: string): Measure {
  return data.metrics.find((m) => m.key === key) || data.metrics[0] || NO_METRIC;
}

/** What a column of figures is headed with: the metric and, where it has one, its unit. */
export function heading(metric: Measure): string {
  const unit = pick(metric.unit);
  return unit ? `${isolated(pick(metric.label))} (${unit})` : pick(metric.label);
}

/** What a measure is called within a sentence: without a capital, where it is no abbreviation. */
export function inSentence(metric: Measure): string {
  const label = pick(metric.label);
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
}

/** The word for a code of a kind; an unknown code is shown as it is. */
const spoken =
  (kind: keyof Vocabulary) =>
  (code: string | null | undefined): string =>
    code ? pick(labels(data.vocabulary[kind][code])) || code : "";

const labels = (word: Word | undefined): Record<string, string> | null => (word ? { id: word.id, en: word.en } : null);

export const covers = spoken("covers");

/** What a figure covers, where there is little room. */
export const coversShort = (code: string): string => pick(data.vocabulary.covers[code]?.short) || covers(code);

export const quality = spoken("grades");
export const role = spoken("roles");
export const status = spoken("statuses");
export const programme = spoken("programme_kinds");
export const kind = spoken("place_kinds");
export const match = spoken("matches");

/** What a list of hubs is called. */
export function listName(key: string): string {
  const list = data.lists.find((one) => one.key === key);
  return list?.label ? pick(list.label) : key;
}
