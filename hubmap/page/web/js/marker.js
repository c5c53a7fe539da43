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

  /**
   * @param {[number, number]} latlon degrees
   * @param {HTMLElement} element centred on the point by its style sheet
   * @param {number} [above] raises it over others
   * @returns {any}
   */
  hubmap.marker = (latlon, element, above = 0) =>
    L.marker(latlon, {
      icon: new /** @type {any} */ (ElementIcon)({ element }),
      interactive: false,
      keyboard: false,
      zIndexOffset: above,
    });
})(window.hubmap);
