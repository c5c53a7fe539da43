// @ts-check
/**
 * The state as the part of the address after #, so that a link shows what its sender saw.
 */
(function (hubmap) {
  "use strict";

  const { state } = hubmap;

  /** @param {string[]} list */
  const join = (list) => list.map((item) => encodeURIComponent(item)).join(",");
  /** @param {string} text */
  const split = (text) => text.split(",").filter(Boolean).map(decodeURIComponent);

  /**
   * Write a state; what is as at the beginning is left out.
   * @param {any} values
   * @returns {string} without #
   */
  function encode(values) {
    const { filters, coverage } = values;
    /** @type {[string, string | null][]} */
    const parts = [
      ["z", values.view ? values.view.map((/** @type {number} */ n) => String(n)).join("/") : null],
      ["m", values.metric !== hubmap.data.metrics[0]?.key ? values.metric && encodeURIComponent(values.metric) : null],
      ["y", values.year === null ? null : String(values.year)],
      ["h", values.hub && encodeURIComponent(values.hub)],
      ["c", values.centre && encodeURIComponent(values.centre)],
      ["l", values.language !== hubmap.languages[0] ? values.language : null],
      ["on", join(switched(values.layers, true)) || null],
      ["off", join(switched(values.layers, false)) || null],
      ...hubmap.filters.CHOICES.map((/** @type {string} */ name) => [name, join(filters[name]) || null]),
      ["figure", filters.figure || null],
      ["product", filters.product ? encodeURIComponent(filters.product) : null],
      ["min", filters.min === null ? null : String(filters.min)],
      ["max", filters.max === null ? null : String(filters.max)],
      ["reach", coverage.role ? `${coverage.role}/${coverage.status}/${coverage.km}` : null],
      ["table", values.table ? "1" : null],
      ["sort", values.sort ? `${values.sort.down ? "-" : ""}${encodeURIComponent(values.sort.key)}` : null],
      ["embed", values.embed ? "1" : null],
    ];
    return parts
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => `${key}=${value}`)
      .join("&");
  }

  /**
   * Layers that are not as at the beginning.
   * @param {Record<string, boolean>} layers
   * @param {boolean} shown
   */
  function switched(layers, shown) {
    return Object.keys(state.LAYERS).filter((key) => layers[key] === shown && state.LAYERS[key] !== shown);
  }

  /**
   * Read a state; what is not understood is told and left as at the beginning.
   * @param {string} text with or without #
   * @returns {{values: Record<string, any>, unknown: string[]}}
   */
  function decode(text) {
    // a page in srcdoc has no address that could name its language
    const asked = document.documentElement.dataset.language;
    /** @type {Record<string, any>} */
    const values = {
      metric: hubmap.data.metrics[0]?.key ?? null,
      year: null,
      hub: null,
      centre: null,
      language: asked && hubmap.languages.includes(asked) ? asked : hubmap.languages[0],
      layers: { ...state.LAYERS },
      filters: { ...hubmap.filters.NONE },
      coverage: { ...hubmap.coverage.NONE },
      table: false,
      sort: null,
      embed: false,
    };
    /** @type {string[]} */
    const unknown = [];
    for (const part of text.replace(/^#/, "").split("&").filter(Boolean)) {
      const at = part.indexOf("=");
      const [key, value] = at < 0 ? [part, "1"] : [part.slice(0, at), part.slice(at + 1)];
      if (!understood(values, key, value)) unknown.push(shown(part));
    }
    return { values, unknown };
  }

  /** @param {string} part */
  function shown(part) {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }

  /**
   * @param {Record<string, any>} values
   * @param {string} key
   * @param {string} value
   * @returns {boolean}
   */
  function understood(values, key, value) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key] : null;
    try {
      return reader ? reader(values, value) : false;
    } catch {
      // a % that is no code
      return false;
    }
  }

  /**
   * @param {string} key
   * @param {(id: string) => boolean} known
   * @returns {(values: Record<string, any>, value: string) => boolean}
   */
  function one(key, known) {
    return (values, value) => {
      const said = decodeURIComponent(value);
      if (known(said)) values[key] = said;
      return known(said);
    };
  }

  /** @param {string} key @returns {(values: Record<string, any>, value: string) => boolean} */
  function bound(key) {
    return (values, value) => {
      const said = Number(value);
      const good = value !== "" && Number.isFinite(said);
      if (good) values.filters[key] = said;
      return good;
    };
  }

  /** @param {boolean} shown @returns {(values: Record<string, any>, value: string) => boolean} */
  function layers(shown) {
    return (values, value) => {
      const keys = split(value);
      for (const key of keys) if (key in state.LAYERS) values.layers[key] = shown;
      return keys.every((key) => key in state.LAYERS);
    };
  }

  /** @param {string} name @returns {(values: Record<string, any>, value: string) => boolean} */
  function choice(name) {
    return (values, value) => {
      const known = new Set(hubmap.filters.options(name).map((/** @type {[string, number]} */ option) => option[0]));
      const wanted = split(value);
      values.filters[name] = wanted.filter((item) => known.has(item));
      return wanted.every((item) => known.has(item));
    };
  }

  /** @param {string} key @returns {(values: Record<string, any>, value: string) => boolean} */
  function flag(key) {
    return (values, value) => {
      values[key] = value === "1";
      return value === "1";
    };
  }

  /** @type {Record<string, (values: Record<string, any>, value: string) => boolean>} */
  const READERS = {
    z: (values, value) => {
      const view = value.split("/").map(Number);
      const good =
        view.length === 3 && view.every(Number.isFinite) && Math.abs(view[1]) < 85 && Math.abs(view[2]) <= 360;
      if (good) values.view = view;
      return good;
    },
    m: one("metric", (key) => hubmap.data.metrics.some((/** @type {any} */ metric) => metric.key === key)),
    y: (values, value) => {
      const good = hubmap.choose.years().includes(Number(value));
      if (good) values.year = Number(value);
      return good;
    },
    h: one("hub", (id) => Boolean(hubmap.hubs.find(id))),
    c: one("centre", (id) => hubmap.data.centres.some((/** @type {any} */ centre) => centre.id === id)),
    l: one("language", (code) => hubmap.languages.includes(code)),
    on: layers(true),
    off: layers(false),
    list: choice("list"),
    province: choice("province"),
    role: choice("role"),
    status: choice("status"),
    quality: choice("quality"),
    figure: (values, value) => {
      const good = value === "with" || value === "without";
      if (good) values.filters.figure = value;
      return good;
    },
    product: (values, value) => {
      values.filters.product = decodeURIComponent(value);
      return true;
    },
    min: bound("min"),
    max: bound("max"),
    reach: (values, value) => {
      const [role, status, km] = value.split("/");
      const good = hubmap.coverage.ROLES.includes(role) && hubmap.coverage.STATUSES.includes(status) && Number(km) > 0;
      if (good) values.coverage = { role, status, km: Math.min(Number(km), hubmap.coverage.FARTHEST_KM) };
      return good;
    },
    table: flag("table"),
    sort: (values, value) => {
      const down = value.startsWith("-");
      values.sort = { key: decodeURIComponent(down ? value.slice(1) : value), down };
      return hubmap.table.keys().includes(values.sort.key);
    },
    embed: flag("embed"),
  };

  /** Inside srcdoc and the like there is no address to write to: the state stays in memory. */
  function addressed() {
    return /^(file|https?):$/.test(window.location.protocol);
  }

  let written = "";

  function write() {
    if (!addressed() || state.values.embed) return;
    written = encode(state.values);
    window.history.replaceState(null, "", `#${written}`);
  }

  /**
   * The link to what is seen now, or to it with some values changed.
   * @param {Record<string, any>} [patch]
   * @returns {string}
   */
  function link(patch = {}) {
    return `${addressed() ? window.location.href.split("#")[0] : ""}#${encode({ ...state.values, ...patch })}`;
  }

  /** Take over what the address says. @returns {string[]} what was not understood */
  function read() {
    const { values, unknown } = decode(addressed() ? window.location.hash : "");
    state.set(values);
    return unknown;
  }

  /** @param {() => void} changed called when somebody follows another link to this page */
  function listen(changed) {
    const keys = Object.keys(state.values).filter((key) => key !== "zoom");
    state.on(keys, write);
    window.addEventListener("hashchange", () => {
      if (window.location.hash.slice(1) !== written) changed();
    });
  }

  hubmap.hash = { encode, decode, link, read, listen };
})(window.hubmap);
