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

/** The hubs of a mask. */
export function someOf(mask: Uint8Array | null): Some {
  if (!mask) return { mask, count: data.hubs.length };
  let count = 0;
  for (let at = 0; at < mask.length; at++) count += mask[at];
  return { mask, count };
}

const readers = new Map<string, Reader>();

/** The value of an attribute of a hub; null where it has none. To look up one of its own would make all of them. */
export function attributeOf(hub: Hub, key: string): string | number | null {
  let read = readers.get(key);
  if (!read) {
    read = hubReader("attributes", key);
    readers.set(key, read);
  }
  return (read(hubNumber(hub)) as string | number | null | undefined) ?? null;
}

const known = new Map<string, Hub>();
const numbers = new Map<Hub, number>();

export function findHub(id: string | null): Hub | null {
  if (id === null) return null;
  const packed = hubColumns();
  if (packed) {
    // to look through a million texts takes long
    const hub = known.get(id) ?? data.hubs[packed.find("id", id)];
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

/** Whether something stands on the map. */
export function isPlaced<T extends { lat: number | null; lon: number | null }>(
  thing: T,
): thing is T & { lat: number; lon: number } {
  return thing.lat !== null;
}

let some: Some | null = null;
let standing: PlacedHub[] | null = null;

/** All hubs that have a place, by their numbers. */
export function placedOnes(): Some {
  if (some) return some;
  const lat = hubReader("lat");
  const mask = new Uint8Array(data.hubs.length);
  for (let at = 0; at < mask.length; at++) mask[at] = lat(at) === null ? 0 : 1;
  const { count } = someOf(mask);
  some = { mask: count === mask.length ? null : mask, count };
  return some;
}

/** All hubs that have a place. */
export function placedHubs(): PlacedHub[] {
  const { mask } = placedOnes();
  standing ??= (mask ? data.hubs.filter((_, at) => mask[at]) : data.hubs) as PlacedHub[];
  return standing;
}

let outlined: Hub[] | null = null;

/** The hubs that are areas. */
export function outlinedHubs(): Hub[] {
  outlined ??= hubColumns()?.lacks("area") ? [] : data.hubs.filter((hub) => hub.area);
  return outlined;
}
