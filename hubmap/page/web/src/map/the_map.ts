/**
 * The map that folium's shell made before these scripts run.
 */

import type * as Leaflet from "leaflet";

export const theMap = (): Leaflet.Map => window.map_hubmap;
