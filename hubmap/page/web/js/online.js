// @ts-check
/**
 * The online tile layer: only where the builder asked for one, only over http, and only when the reader switches it on.
 */
(function (hubmap) {
  "use strict";

  const { online } = hubmap.data.meta;
  /** @type {any} */
  let layer = null;

  hubmap.online = {
    /** @returns {boolean} */
    offered: () => true,
    /** @returns {string} */
    title: () => (online ? hubmap.pick(online.name) : hubmap.t("Online map")),
    /** @returns {string | null} why it can't be switched on here */
    why() {
      if (!/^https?:$/.test(window.location.protocol)) {
        return hubmap.t("Not from a disk: tile servers need to know the page that asks.");
      }
      return online ? null : hubmap.t("This page was built without an online layer.");
    },
    /** @returns {boolean} */
    wanted() {
      return hubmap.state.values.layers.online && !this.why();
    },
    /** @param {any} map */
    show(map) {
      const wanted = this.wanted();
      if (wanted && !layer) {
        layer = L.tileLayer(online.url, {
          maxNativeZoom: online.max_zoom,
          referrerPolicy: "strict-origin-when-cross-origin",
        });
      }
      if (wanted) layer.addTo(map);
      else layer?.remove();
    },
    /** @returns {string | null} */
    credit() {
      return this.wanted() ? online.attribution : null;
    },
  };
})(window.hubmap);
