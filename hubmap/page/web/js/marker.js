// @ts-check
/**
 * A Leaflet marker that is an element of ours: a real button, not markup in a string.
 */
(function (hubmap) {
  "use strict";

  const ElementIcon = L.Icon.extend({
    /** @returns {HTMLElement} */
    createIcon() {
      this.options.element.classList.add("leaflet-marker-icon");
      return this.options.element;
    },
    /** @returns {null} */
    createShadow() {
      return null;
    },
  });

  const FlatMarker = L.Marker.extend({
    /**
     * Leaflet moves icons in three dimensions, which makes each a layer of its own in the browser: a thousand of them
     * take longer than a frame to put together. In two dimensions they are painted as one.
     * @param {any} point
     */
    _setPos(point) {
      const icon = this._icon;
      icon._leaflet_pos = point;
      icon.style.transform = `translate(${point.x}px, ${point.y}px)`;
      this._zIndex = point.y + this.options.zIndexOffset;
      this._resetZIndex();
    },
  });

  /**
   * @param {[number, number]} latlon degrees
   * @param {HTMLElement} element centred on the point by its style sheet
   * @param {number} [above] raises it over others
   * @returns {any}
   */
  hubmap.marker = (latlon, element, above = 0) =>
    new /** @type {any} */ (FlatMarker)(latlon, {
      icon: new /** @type {any} */ (ElementIcon)({ element }),
      interactive: false,
      keyboard: false,
      zIndexOffset: above,
    });
})(window.hubmap);
