/**
 * A Leaflet marker that is an element of ours: a real button, not markup in a string.
 */

import type * as Leaflet from "leaflet";

class ElementIcon extends L.Icon {
  constructor(private readonly element: HTMLElement) {
    super({ iconUrl: "" });
  }

  override createIcon(): HTMLElement {
    this.element.classList.add("leaflet-marker-icon");
    return this.element;
  }

  override createShadow(): HTMLElement {
    // Leaflet takes null for none, which its types do not say
    return null as unknown as HTMLElement;
  }
}

/**
 * Leaflet moves icons in three dimensions, which makes each a layer of its own in the browser: a thousand of them
 * take longer than a frame to put together. In two dimensions they are painted as one.
 */
class FlatMarker extends L.Marker {
  override _setPos(point: Leaflet.Point): void {
    const icon = this._icon;
    icon._leaflet_pos = point;
    icon.style.transform = `translate(${point.x}px, ${point.y}px)`;
    this._zIndex = point.y + (this.options.zIndexOffset ?? 0);
    this._resetZIndex();
  }
}

/**
 * @param latlon degrees
 * @param element centred on the point by its style sheet
 * @param above raises it over others
 */
export function elementMarker(latlon: [number, number], element: HTMLElement, above = 0): Leaflet.Marker {
  return new FlatMarker(latlon, {
    icon: new ElementIcon(element),
    interactive: false,
    keyboard: false,
    zIndexOffset: above,
  });
}
