/**
 * What the map was fitted to, until the reader moves it.
 */

import type * as Leaflet from "leaflet";

let fitted: ((map: Leaflet.Map) => void) | null = null;

/** Fit the map to the same again when its room changes. */
export function holdView(fit: (map: Leaflet.Map) => void): void {
  fitted = fit;
}

/** The reader has moved the map: it stays where it is. */
export function releaseView(): void {
  fitted = null;
}

export function refitView(map: Leaflet.Map): void {
  fitted?.(map);
}
