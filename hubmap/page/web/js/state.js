// @ts-check
/**
 * The one state that drives map, legend, panel and controls; who draws listens, who acts sets.
 */
(function (hubmap) {
  "use strict";

  /** Layers that can be switched, and whether they start switched on. */
  const LAYERS = /** @type {Record<string, boolean>} */ ({
    hubs: true,
    unfigured: true,
    planned_logistics: true,
    planned_material: true,
    planned_rnd: true,
    operating: true,
    service: false,
    port: false,
    plant: false,
    areas: true,
    precision: false,
    borders: true,
    names: true,
    online: false,
  });

  /** @type {Record<string, any>} */
  const values = {
    metric: hubmap.data.metrics[0]?.key ?? null,
    language: hubmap.language,
    layers: { ...LAYERS },
    hub: null,
    centre: null,
    year: null,
    view: null,
    zoom: null,
    table: false,
    sort: null,
    embed: false,
  };

  /** @type {Set<(changed: Set<string>) => void>} */
  const listeners = new Set();

  /**
   * @param {any} a
   * @param {any} b
   */
  function same(a, b) {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  }

  /**
   * Change some values; listeners are told which ones became different.
   * @param {Record<string, any>} patch
   */
  function set(patch) {
    const changed = new Set(Object.keys(patch).filter((key) => !same(patch[key], values[key])));
    if (!changed.size) return;
    Object.assign(values, patch);
    if (changed.has("language")) hubmap.language = values.language;
    for (const listener of [...listeners]) listener(changed);
  }

  /**
   * Listen to changes of some values.
   * @param {string[]} keys
   * @param {() => void} action
   */
  function on(keys, action) {
    listeners.add((changed) => {
      if (keys.some((key) => changed.has(key))) action();
    });
  }

  /**
   * Switch a layer.
   * @param {string} key
   * @param {boolean} shown
   */
  function toggle(key, shown) {
    set({ layers: { ...values.layers, [key]: shown } });
  }

  hubmap.state = { values, set, on, toggle, LAYERS };
})(window.hubmap);
