/**
 * The colour of a hub's mark where an attribute colours it (the most frequent values by colours of their own, the rest as one), or
 * where the measure is a rate: classes between round bounds.
 */

import { number, pick, t } from "../base/language";
import { data } from "../data/document";
import { figuresOf } from "../data/headlines";
import { attributeOf, hubNumber } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Attribute, Hub } from "../schema";

/** Paul Tol's bright scheme (2021, doi:10.5281/zenodo.4621148), told apart with any colour vision; grey is what is other. */
const COLOURS = ["#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377"] as const;
const OTHER = "#9a9a9a";
/** From light to dark, for rates. */
const STEPS = ["#fde0c5", "#f7a58f", "#e1687a", "#a73b79", "#5c1f66"] as const;

export interface Key {
  attribute: Attribute;
  rows: { label: string; colour: string; count: number }[];
}

/** For each hub, by number, which of the colours it has; 0 for none. */
let made: { key: string | null; legend: Key | null; colours: Uint8Array | null } = {
  key: null,
  legend: null,
  colours: null,
};

const PALETTE: readonly string[] = [...COLOURS, ...STEPS, OTHER];
const NUMBERS = new Map(PALETTE.map((colour, at) => [colour, at + 1]));

/** The key of the colours that are on the map; null where nothing colours the marks. */
export function colourKey(): Key | null {
  return prepared().legend;
}

/** The colour of a hub's mark, or null for the colour that all have. */
export function colourOf(hub: Hub): string | null {
  return PALETTE[(prepared().colours?.[hubNumber(hub)] ?? 0) - 1] ?? null;
}

function prepared(): typeof made {
  const { colour, metric, year } = state.values;
  const attribute = data.attributes.find((one) => one.key === colour);
  const rate = !attribute && metric && wording.metric(metric).kind === "rate" ? metric : null;
  const key = rate ? `${rate}|${year}` : colour;
  if (made.key === key && (made.colours || !key)) return made;
  if (rate) made = byRate(rate, `${rate}|${year}`);
  else if (!attribute) made = { key: colour, legend: null, colours: null };
  else made = isNumeric(attribute) ? byNumber(attribute) : byCategory(attribute);
  return made;
}

/** Whether an attribute is coloured in steps. */
const isNumeric = ({ key }: Attribute): boolean => data.hubs.some((hub) => typeof attributeOf(hub, key) === "number");

function byCategory(attribute: Attribute): typeof made {
  const counts = new Map<string, number>();
  for (const hub of data.hubs) {
    const value = attributeOf(hub, attribute.key);
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const named = order.length <= COLOURS.length + 1 ? order : order.slice(0, COLOURS.length);
  const colourBy = new Map(named.map(([value], at) => [value, COLOURS[at] ?? OTHER]));
  const rows = named.map(([label, count]) => ({ label, count, colour: colourBy.get(label) ?? OTHER }));
  const rest = order.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  if (rest) rows.push({ label: t("other"), count: rest, colour: OTHER });
  return {
    key: attribute.key,
    legend: { attribute, rows },
    colours: coloursBy(attribute.key, (value) => colourBy.get(String(value)) ?? OTHER),
  };
}

/** Fifths of the hubs, from the least to the most. */
function byNumber(attribute: Attribute): typeof made {
  const values = data.hubs
    .map((hub) => attributeOf(hub, attribute.key))
    .filter((value) => typeof value === "number")
    .sort((a, b) => a - b);
  const bounds = [...new Set(STEPS.map((_, at) => values[Math.floor((at * values.length) / STEPS.length)] ?? 0))];
  const stepOf = (value: number) => bounds.reduce((found, bound, at) => (value >= bound ? at : found), 0);
  const rows = bounds.map((bound, at) => ({
    label: `${number(bound, 2)}–${number(bounds[at + 1] ?? values.at(-1) ?? bound, 2)}`,
    colour: STEPS[at] ?? OTHER,
    count: values.filter((value) => stepOf(value) === at).length,
  }));
  return {
    key: attribute.key,
    legend: { attribute, rows },
    colours: coloursBy(attribute.key, (value) => STEPS[stepOf(Number(value))] ?? OTHER),
  };
}

/** Classes of one width, as many as there are colours at most, between bounds of one digit and noughts. */
function byRate(metric: string, key: string): typeof made {
  const { label, unit } = wording.metric(metric);
  const { values } = figuresOf(metric);
  const known = [...values].filter((value) => !Number.isNaN(value));
  const bounds = roundBounds(
    known.reduce((a, b) => Math.min(a, b), Infinity),
    known.reduce((a, b) => Math.max(a, b), -Infinity),
  );
  const classOf = (value: number) => Math.min(bounds.length - 2, bounds.filter((bound) => value >= bound).length - 1);
  const shade = (at: number) =>
    STEPS[bounds.length > 2 ? Math.round((at * (STEPS.length - 1)) / (bounds.length - 2)) : 2] ?? OTHER;
  const rows = bounds.slice(0, -1).map((bound, at) => ({
    label: `${number(bound, 10)}–${number(bounds[at + 1] ?? bound, 10)}`,
    colour: shade(at),
    count: known.filter((value) => classOf(value) === at).length,
  }));
  const colours = new Uint8Array(values.length);
  for (const [at, value] of values.entries())
    if (!Number.isNaN(value)) colours[at] = NUMBERS.get(shade(classOf(value))) ?? 0;
  return { key, legend: { attribute: { key: metric, label, unit: pick(unit), kind: "rate" }, rows }, colours };
}

/**
 * Round numbers from at most the least to at least the most.
 * @returns at least two, no more than there are colours and one
 */
function roundBounds(least: number, most: number): number[] {
  const raw = (most - least || Math.abs(most) || 1) / STEPS.length;
  const power = 10 ** Math.floor(Math.log10(raw));
  for (const step of [1, 2, 5, 10, 20, 50].map((one) => one * power)) {
    const first = Math.floor(least / step);
    const last = Math.max(first + 1, Math.ceil(most / step));
    if (last - first <= STEPS.length)
      return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  }
  return [least, most];
}

function coloursBy(key: string, colour: (value: string | number) => string): Uint8Array {
  const found = new Uint8Array(data.hubs.length);
  for (const [at, hub] of data.hubs.entries()) {
    const value = attributeOf(hub, key);
    if (value !== null) found[at] = NUMBERS.get(colour(value)) ?? 0;
  }
  return found;
}
