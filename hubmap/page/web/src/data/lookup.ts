/**
 * Hubs by id, and hubs that have a place.
 */

import type { Centre, Hub } from "../schema";
import { data } from "./document";

/** A hub that was placed. */
export type PlacedHub = Hub & { lat: number; lon: number };

export type PlacedCentre = Centre & { lat: number; lon: number };

const known = new Map<string, Hub>();

export function findHub(id: string | null): Hub | null {
  if (!known.size) for (const hub of data.hubs) known.set(hub.id, hub);
  return (id !== null && known.get(id)) || null;
}

/** Whether something stands on the map. */
export function isPlaced<T extends { lat: number | null; lon: number | null }>(
  thing: T,
): thing is T & { lat: number; lon: number } {
  return thing.lat !== null;
}
