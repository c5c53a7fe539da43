/**
 * The colour of a hub's mark where an attribute colours it (the most frequent values by colours of their own, the rest as one), or
 * where the measure is a rate: classes between round bounds.
 */

import { number, pick, t } from "../base/language";
import { theme } from "../base/theme";
import { isCounted } from "../data/attributes";
import { data } from "../data/document";
import { figuresOf } from "../data/headlines";
import { eachAttribute, hubCount, hubNumber, type Some } from "../data/lookup";
import * as state from "../data/state";
import * as wording from "../data/wording";
import type { Attribute, Hub } from "../schema";

/** So many values have colours of their own; hub_colours.py gives figures the same. */
const NAMED = 6;
/** From light to dark, for rates: so many classes at most. */
const CLASSES = 5;
const other = (): string => theme().other ?? "";
const categoryColour = (at: number): string => theme()[`category${at + 1}`] ?? other();
const classColour = (at: number): string => theme()[`class${at + 1}`] ?? other();

export interface Key {
  attribute: Attribute;
  rows: { label: string; colour: string; count: number }[];
}

/** The colours of hubs, by number: a million have no table of their names. */
class HubColours {
  private readonly which = new Uint8Array(hubCount());
  private readonly palette: string[] = [];

  set(at: number, colour: string): void {
    const known = this.palette.indexOf(colour) + 1;
    this.which[at] = known || this.palette.push(colour);
  }

  /** How many of some hubs have each colour. */
  counts(mask: Uint8Array | null): Map<string, number> {
    const found = new Uint32Array(this.palette.length + 1);
    for (let at = 0; at < this.which.length; at++) if (!mask || mask[at]) found[this.which[at]] += 1;
    return new Map(this.palette.map((colour, at) => [colour, found[at + 1]]));
  }

  of(at: number): string | null {
    return this.palette[(this.which[at] ?? 0) - 1] ?? null;
  }
}

let made: { key: string | null; legend: Key | null; colours: HubColours | null } = {
  key: null,
  legend: null,
  colours: null,
};

/** The key of the colours that are on the map, with how many of some hubs have each; null where nothing colours the marks. */
export function colourKey({ mask }: Some): Key | null {
  const { legend, colours } = prepared();
  if (!legend || !colours || !mask) return legend;
  const counts = colours.counts(mask);
  return { ...legend, rows: legend.rows.map((row) => ({ ...row, count: counts.get(row.colour) ?? 0 })) };
}

/** The colour of a hub's mark, or null for the colour that all have. */
export function colourOf(hub: Hub): string | null {
  return prepared().colours?.of(hubNumber(hub)) ?? null;
}

/** The same of all hubs, by their numbers. */
export function coloursOf(): (at: number) => string | null {
  const { colours } = prepared();
  return (at) => colours?.of(at) ?? null;
}

/** Whether the measure is a rate that no attribute's colours stand before. */
export const isByRate = (): boolean => prepared().legend?.attribute.kind === "rate";

/** Whether a hub's area is filled with the colour of its rate. */
export const isFilled = (hub: Hub): boolean => Boolean(hub.area) && state.values.layers.areas === true && isByRate();

function prepared(): typeof made {
  const { colour, metric, year } = state.values;
  const attribute = data.attributes.find((one) => one.key === colour);
  const rate = !attribute && metric && wording.metric(metric).kind === "rate" ? metric : null;
  const key = rate ? `${rate}|${year}` : colour;
  if (made.key === key && (made.colours || !key)) return made;
  if (rate) made = byRate(rate, `${rate}|${year}`);
  else if (!attribute) made = { key: colour, legend: null, colours: null };
  else made = isCounted(attribute) ? byNumber(attribute) : byCategory(attribute);
  return made;
}

function byCategory(attribute: Attribute): typeof made {
  const counts = new Map<string, number>();
  eachAttribute(attribute.key, (value) => counts.set(String(value), (counts.get(String(value)) ?? 0) + 1));
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const named = order.length <= NAMED + 1 ? order : order.slice(0, NAMED);
  const colourBy = new Map(named.map(([value], at) => [value, categoryColour(at)]));
  const rows = named.map(([label, count]) => ({ label, count, colour: colourBy.get(label) ?? other() }));
  const rest = order.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  if (rest) rows.push({ label: t("other"), count: rest, colour: other() });
  return {
    key: attribute.key,
    legend: { attribute, rows },
    colours: coloursBy(attribute.key, (value) => colourBy.get(String(value)) ?? other()),
  };
}

/** Fifths of the hubs, from the least to the most. */
function byNumber(attribute: Attribute): typeof made {
  const values: number[] = [];
  eachAttribute(attribute.key, (value) => typeof value === "number" && values.push(value));
  values.sort((a, b) => a - b);
  const fifths = Array.from({ length: CLASSES }, (_, at) => values[Math.floor((at * values.length) / CLASSES)] ?? 0);
  const bounds = [...new Set(fifths)];
  const stepOf = (value: number) => bounds.reduce((found, bound, at) => (value >= bound ? at : found), 0);
  const rows = bounds.map((bound, at) => ({
    label: `${number(bound, 2)}–${number(bounds[at + 1] ?? values.at(-1) ?? bound, 2)}`,
    colour: classColour(at),
    count: values.filter((value) => stepOf(value) === at).length,
  }));
  return {
    key: attribute.key,
    legend: { attribute, rows },
    colours: coloursBy(attribute.key, (value) => classColour(stepOf(Number(value)))),
  };
}

/** The measure's own classes; the same in every year. */
function byRate(metric: string, key: string): typeof made {
  const { label, unit, steps: bounds } = wording.metric(metric);
  const { values } = figuresOf(metric);
  const known = [...values].filter((value) => !Number.isNaN(value));
  const classOf = (value: number) =>
    Math.max(0, Math.min(bounds.length - 2, bounds.filter((bound) => value >= bound).length - 1));
  const shade = (at: number) =>
    classColour(bounds.length > 2 ? Math.round((at * (CLASSES - 1)) / (bounds.length - 2)) : 2);
  const rows = bounds.slice(0, -1).map((bound, at) => ({
    label: `${number(bound, 10)}–${number(bounds[at + 1] ?? bound, 10)}`,
    colour: shade(at),
    count: known.filter((value) => classOf(value) === at).length,
  }));
  const colours = new HubColours();
  for (const [at, value] of values.entries()) if (!Number.isNaN(value)) colours.set(at, shade(classOf(value)));
  return { key, legend: { attribute: { key: metric, label, unit: pick(unit), kind: "rate" }, rows }, colours };
}

function coloursBy(key: string, colour: (value: string | number) => string): HubColours {
  const found = new HubColours();
  eachAttribute(key, (value, at) => found.set(at, colour(value)));
  return found;
}
