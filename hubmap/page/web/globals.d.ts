// What the page's scripts find in the window, and what they use of Leaflet beyond its published types; for tsc alone.
import type * as Leaflet from "leaflet";

declare global {
  interface Window {
    /** The page's one namespace; each script adds to it. */
    // biome-ignore lint/suspicious/noExplicitAny: each script adds its own part
    hubmap: any;
    /** The map that folium's shell makes before the scripts run. */
    map_hubmap: Leaflet.Map;
  }
}

declare module "leaflet" {
  interface GridLayer {
    _initTile(tile: HTMLElement): void;
  }
}
