/**
 * Hubs by id, and hubs that have a place.
 */

import type { Centre, Hub } from "../schema";
import { data } from "./document";
import { hubColumns, type Reader, rowNumber } from "./packed_columns";

/** A hub that was placed. */
export type PlacedHub = Hub & { lat: number; lon: number };

export type PlacedCentre = Centre & { lat: number; lon: number };

/** Some of the hubs: whether each is among them, by its number (null where all are), and how many these are. */
export interface Some {
  mask: Uint8Array | null;
  count: number;
}

/** How many hubs there are. */
export const hubCount = (): number => hubColumns()?.rows ?? data.hubs.length;

/** The hub with a number; of a long list it is made only now. */
export const hubAt = (at: number): Hub => (hubColumns()?.row(at) ?? data.hubs[at]) as Hub;

/** All hubs, for those who have to look at each: of a million it takes a while to make them. */
export const allHubs = (): Hub[] => (hubColumns()?.all() ?? data.hubs) as Hub[];

/** The hubs of a mask. */
export function someOf(mask: Uint8Array | null): Some {
  if (!mask) return { mask, count: hubCount() };
  let count = 0;
  for (let at = 0; at < mask.length; at++) count += mask[at];
  return { mask, count };
}

/** The hubs that are among some. */
export function hubsOf({ mask, count }: Some): Hub[] {
  if (!mask) return allHubs();
  const found = new Array<Hub>(count);
  for (let at = 0, next = 0; at < mask.length; at++) if (mask[at]) found[next++] = hubAt(at);
  return found;
}

/** What hubs have of an attribute, and the number of each that has something. */
export function eachAttribute(key: string, tell: (value: string | number, at: number) => void): void {
  const read = hubReader("attributes", key);
  for (let at = 0; at < hubCount(); at++) {
    const value = read(at) as string | number | null | undefined;
    if (value !== null && value !== undefined) tell(value, at);
  }
}

const known = new Map<string, Hub>();
const numbers = new Map<Hub, number>();

export function findHub(id: string | null): Hub | null {
  if (id === null) return null;
  const packed = hubColumns();
  if (packed) {
    // to look through a million texts takes long
    const hub = known.get(id) ?? (packed.row(packed.find("id", id)) as Hub | undefined);
    if (hub) known.set(id, hub);
    return hub ?? null;
  }
  if (!known.size) for (const hub of data.hubs) known.set(hub.id, hub);
  return known.get(id) ?? null;
}

/** Where a hub stands among all. */
export function hubNumber(hub: Hub): number {
  const packed = rowNumber(hub);
  if (packed !== undefined) return packed;
  if (!numbers.size) for (const [at, one] of data.hubs.entries()) numbers.set(one, at);
  return numbers.get(hub) ?? -1;
}

/** How to read what all hubs have at a path of keys, by their number. */
export function hubReader(...keys: string[]): Reader {
  const packed = hubColumns();
  if (packed) return packed.read(...keys);
  return (at) => {
    let found: unknown = data.hubs[at];
    for (const key of keys) found = (found as Record<string, unknown> | null | undefined)?.[key];
    return found;
  };
}

/** The numbers that all hubs have at a path of keys; NaN where one has none. */
export function hubNumbers(...keys: string[]): Float64Array {
  const packed = hubColumns();
  if (packed) return packed.numbers(...keys);
  const read = hubReader(...keys);
  return Float64Array.from(data.hubs, (_, at) => (read(at) as number | null | undefined) ?? Number.NaN);
}

/** Whether something stands on the map. */
export function isPlaced<T extends { lat: number | null; lon: number | null }>(
  thing: T,
): thing is T & { lat: number; lon: number } {
  return thing.lat !== null;
}

let points: { lat: Float64Array; lon: Float64Array } | null = null;

/** Where all hubs are, in degrees; NaN where one has no place. */
export function pointsOfHubs(): { lat: Float64Array; lon: Float64Array } {
  points ??= { lat: hubNumbers("lat"), lon: hubNumbers("lon") };
  return points;
}

let some: Some | null = null;
let standing: PlacedHub[] | null = null;

/** All hubs that have a place, by their numbers. */
export function placedOnes(): Some {
  if (some) return some;
  const { lat } = pointsOfHubs();
  const mask = new Uint8Array(lat.length);
  for (let at = 0; at < mask.length; at++) mask[at] = Number.isNaN(lat[at]) ? 0 : 1;
  const { count } = someOf(mask);
  some = { mask: count === mask.length ? null : mask, count };
  return some;
}

/** All hubs that have a place. */
export function placedHubs(): PlacedHub[] {
  standing ??= hubsOf(placedOnes()) as PlacedHub[];
  return standing;
}

let outlined: Hub[] | null = null;

/** The hubs that are areas. */
export function outlinedHubs(): Hub[] {
  outlined ??= hubColumns()?.lacks("area") ? [] : allHubs().filter((hub) => hub.area);
  return outlined;
}
