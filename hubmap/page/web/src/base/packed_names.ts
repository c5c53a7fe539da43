/**
 * Reads names that are so many that they come as one text, with their points as one line.
 */

import type { PackedNames } from "../schema";
import { decode } from "./geometry";

/** @returns name, latitude, longitude and size of each */
export function unpack(packed: PackedNames | undefined): [string, number, number, number][] {
  if (!packed?.names) return [];
  const points = decode(packed.points, packed.precision);
  return packed.names
    .split("|")
    .map((name, at) => [name, points[2 * at] ?? 0, points[2 * at + 1] ?? 0, packed.sizes?.[at] ?? 0]);
}
