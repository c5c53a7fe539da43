/**
 * The online tile layer: only where the builder asked for one, only over http, and only when the reader switches it on.
 */

import type * as Leaflet from "leaflet";
import { pick, t } from "../base/language";
import { data } from "../data/document";
import * as state from "../data/state";

const { online } = data.meta;
let layer: Leaflet.TileLayer | null = null;

export const title = (): string => (online ? pick(online.name) : t("Online map"));

/** Why it can't be switched on here; null where it can. */
export function why(): string | null {
  if (!/^https?:$/.test(window.location.protocol)) {
    return t("Not from a disk: tile servers need to know the page that asks.");
  }
  return online ? null : t("This page was built without an online layer.");
}

const wanted = (): boolean => Boolean(state.values.layers.online) && !why();

export function show(map: Leaflet.Map): void {
  if (wanted() && online && !layer) {
    layer = L.tileLayer(online.url, {
      maxNativeZoom: online.max_zoom,
      referrerPolicy: "strict-origin-when-cross-origin",
    });
  }
  if (wanted()) layer?.addTo(map);
  else layer?.remove();
}

export const credit = (): string | null => (wanted() && online ? online.attribution : null);
