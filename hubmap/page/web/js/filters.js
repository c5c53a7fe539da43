// @ts-check
/**
 * Which hubs are shown: the filters, and how many hubs each choice would leave.
 */
(function (hubmap) {
  "use strict";

  const { state } = hubmap;

  /**
   * @typedef {{list: string[], province: string[], role: string[], status: string[], quality: string[],
   *   figure: "" | "with" | "without", product: string, min: number | null, max: number | null}} Filters
   */

  /** @type {Filters} */
  const NONE = {
    list: [],
    province: [],
    role: [],
    status: [],
    quality: [],
    figure: "",
    product: "",
    min: null,
    max: null,
  };
  /** Filters that are several choices of one kind. */
  const CHOICES = ["list", "province", "role", "status", "quality"];

  /** @param {any} hub */
  const centresOf = (hub) => hub.centres.map((/** @type {number} */ at) => hubmap.data.centres[at]);

  /**
   * The values by which a hub can be chosen. A role and a status have to be those of one and the same centre.
   * @type {Record<string, (hub: any, filters: Filters) => string[]>}
   */
  const VALUES = {
    list: (hub) => hub.lists,
    province: (hub) => (hub.province ? [hub.province] : []),
    role: (hub, filters) =>
      centresOf(hub)
        .filter((/** @type {any} */ c) => !filters.status.length || filters.status.includes(c.status))
        .map((/** @type {any} */ c) => c.role),
    status: (hub, filters) =>
      centresOf(hub)
        .filter((/** @type {any} */ c) => !filters.role.length || filters.role.includes(c.role))
        .map((/** @type {any} */ c) => c.status),
    quality: (hub) => {
      const found = hubmap.choose.headline(hub, state.values.metric);
      return found?.observation.quality ? [found.observation.quality] : [];
    },
  };

  /**
   * @param {any} hub
   * @param {Filters} filters
   * @returns {boolean}
   */
  function byFigure(hub, filters) {
    const found = hubmap.choose.headline(hub, state.values.metric);
    if (filters.figure === "with" && !found) return false;
    if (filters.figure === "without" && found) return false;
    if (filters.min === null && filters.max === null) return true;
    // a hub without a figure is neither above nor below a number
    if (!found) return false;
    return found.figure.value >= (filters.min ?? -Infinity) && found.figure.value <= (filters.max ?? Infinity);
  }

  /**
   * @param {any} hub
   * @param {Filters} filters
   * @returns {boolean}
   */
  function byProduct(hub, filters) {
    const wanted = filters.product && hubmap.folded(filters.product);
    if (!wanted) return true;
    const all = [...(hub.products || []), ...(hub.products_en || [])];
    return all.some((product) => hubmap.folded(product).includes(wanted));
  }

  /**
   * @param {any} hub
   * @param {Filters} filters
   * @param {string} [except] a filter that is not asked
   * @returns {boolean}
   */
  function passes(hub, filters, except = "") {
    if (filters === NONE) return true;
    for (const name of CHOICES) {
      const wanted = /** @type {any} */ (filters)[name];
      if (name === except || !wanted.length) continue;
      if (!VALUES[name](hub, filters).some((value) => wanted.includes(value))) return false;
    }
    return byFigure(hub, filters) && byProduct(hub, filters);
  }

  /** @type {{filters: any, metric: any, year: any, hubs: any[]}} */
  let last = { filters: null, metric: null, year: null, hubs: [] };

  /** Hubs that pass the filters now. @returns {any[]} */
  function passing() {
    const { filters, metric, year } = state.values;
    if (last.filters !== filters || last.metric !== metric || last.year !== year) {
      const all = hubmap.data.hubs;
      const hubs = active() ? all.filter((/** @type {any} */ hub) => passes(hub, filters)) : all;
      last = { filters, metric, year, hubs };
    }
    return last.hubs;
  }

  /** @type {{from: any[], hubs: any[]}} */
  let stood = { from: [], hubs: [] };

  /** Those of them that have a place. @returns {any[]} */
  function placed() {
    const from = passing();
    if (stood.from !== from) stood = { from, hubs: from.filter((/** @type {any} */ hub) => hub.lat !== null) };
    return stood.hubs;
  }

  /**
   * Those of them that are on the map, with the layers as they are, where the circles show a metric.
   * @param {string | null} metric
   * @returns {any[]}
   */
  function drawn(metric) {
    const { hubs, unfigured } = state.values.layers;
    if (!hubs) return [];
    return unfigured || !metric ? placed() : hubmap.choose.figured(placed(), metric).hubs;
  }

  /**
   * The choices of a filter with the number of hubs that each would show, the other filters as they are.
   * @param {string} name
   * @returns {[string, number][]}
   */
  function options(name) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    const filters = active() ? state.values.filters : NONE;
    for (const hub of hubmap.data.hubs) {
      for (const value of VALUES[name](hub, NONE)) counts.set(value, counts.get(value) || 0);
      if (!passes(hub, filters, name)) continue;
      for (const value of new Set(VALUES[name](hub, filters))) counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts];
  }

  /** @param {Partial<Filters>} patch */
  function set(patch) {
    state.set({ filters: { ...state.values.filters, ...patch } });
  }

  /** How many filters are on. */
  function active() {
    const { filters } = state.values;
    return Object.keys(NONE).filter((name) => {
      const value = filters[name];
      return Array.isArray(value) ? value.length > 0 : value !== "" && value !== null;
    }).length;
  }

  Object.assign(state.values, { filters: { ...NONE } });
  hubmap.filters = { NONE, CHOICES, passes, passing, placed, drawn, options, set, active };
})(window.hubmap);
