// What the scripts find in the window, and what they use of Leaflet beyond its published types.
import type * as Leaflet from "leaflet";

declare global {
  interface Window {
    /** The map that folium's shell makes before the scripts run. */
    map_hubmap: Leaflet.Map;
  }
  interface Uint8ArrayConstructor {
    /** Newer browsers have it. */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

declare module "leaflet" {
  interface GridLayer {
    _initTile(tile: HTMLElement): void;
  }
  interface Marker {
    _icon: HTMLElement & { _leaflet_pos: Leaflet.Point };
    _zIndex: number;
    _setPos(point: Leaflet.Point): void;
    _resetZIndex(): void;
  }
  interface Renderer {
    _bounds: Leaflet.Bounds & { min: Leaflet.Point; max: Leaflet.Point };
    _container: HTMLElement;
    _zoom: number;
    _update(): void;
  }
  interface Handler {
    /** of dragging */
    moving?(): boolean;
  }
  interface Map {
    _getTopLeftPoint(): Leaflet.Point;
    _animatingZoom: boolean;
    _zoomAnimated: boolean;
    _fadeAnimated: boolean;
  }
}
