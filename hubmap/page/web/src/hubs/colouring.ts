/**
 * The colour of a hub's mark where an attribute colours it: the most frequent values by colours of their own, the rest as one.
 */

import { number, t } from "../base/language";
import { data } from "../data/document";
import { attributeOf } from "../data/lookup";
import * as state from "../data/state";
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

let made: { key: string | null; legend: Key | null; colours: Map<string, string> } = {
  key: null,
  legend: null,
  colours: new Map(),
};

/** The key of the colours that are on the map; null where nothing colours the marks. */
export function colourKey(): Key | null {
  return prepared().legend;
}

/** The colour of a hub's mark, or null for the colour that all have. */
export function colourOf(hub: Hub): string | null {
  return prepared().colours.get(hub.id) ?? null;
}

function prepared(): typeof made {
  const { colour } = state.values;
  if (made.key === colour && made.colours.size + (colour ? 0 : 1) > 0) return made;
  const attribute = data.attributes.find((one) => one.key === colour);
  if (!attribute) made = { key: colour, legend: null, colours: new Map() };
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

function coloursBy(key: string, colour: (value: string | number) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const hub of data.hubs) {
    const value = attributeOf(hub, key);
    if (value !== null) found.set(hub.id, colour(value));
  }
  return found;
}
