// @ts-check
/**
 * The hubs: how large a circle is, what a mark says, and who draws them: elements where they are few, else a canvas.
 */
(function (hubmap) {
  "use strict";

  const { svg, words, state } = hubmap;
  /* The same number as FEW_HUBS in hubmap.page.payload. */
  const FEW = 2000;
  const HOLLOW_PX = 6;
  /* Zero and below have no area: a dot says that there is a figure. */
  const DOT_PX = 1.5;

  const { headline } = hubmap.choose;

  /**
   * Circles shrink in wide views and grow in near ones, all by the same factor.
   * @param {number} zoom
   */
  function factor(zoom) {
    const near = zoom < 5 ? 0.5 : zoom < 7 ? 0.65 : zoom < 9.5 ? 1 : 1.4;
    return many() ? near * hubmap.crowd(state.values.metric, zoom, near) : near;
  }

  /** Whether there are too many hubs for an element each. @returns {boolean} */
  function many() {
    return hubmap.data.hubs.length > FEW;
  }

  /** Who draws the hubs. */
  const drawer = () => (many() ? hubmap.many : hubmap.few);

  /**
   * @param {number} value
   * @param {string} key the metric
   * @param {number} zoom
   * @returns {number} radius in pixels: the circle's area is proportional to the value, where that is above zero
   */
  function radius(value, key, zoom) {
    if (value <= 0) return DOT_PX;
    return words.metric(key).radius_px_per_sqrt * Math.sqrt(value) * factor(zoom);
  }

  /** Radius of a mark without a figure. @param {number} zoom @returns {number} in pixels */
  function hollow(zoom) {
    return HOLLOW_PX * Math.min(1, factor(zoom) + (many() ? 0.1 : 0.25));
  }

  /**
   * What a mark says to those who don't see it.
   * @param {any} hub
   * @param {string} key
   */
  function told(hub, key) {
    const found = headline(hub, key);
    const name = hubmap.say(hub, "name");
    if (!found && !hubmap.data.metrics.length) return `${name}: ${hubmap.t("no figure")}`;
    if (!found) return `${name}: ${hubmap.t("no figure")} (${hubmap.pick(words.metric(key).label)})`;
    const { figure, observation } = found;
    const parts = [`${name}: ${words.measured(figure, key)}`, observation.year || hubmap.t("year unknown")];
    if (observation.covers !== "hub") parts.push(words.covers(observation.covers));
    return parts.join(", ");
  }

  /**
   * @param {number} r radius in pixels
   * @param {string | null} covers null: no figure
   * @param {{low: number | null, high: number | null} | null} [bounds] radii of the bounds where the figure is a range
   */
  function draw(r, covers, bounds = null) {
    const half = Math.ceil(Math.max(r, bounds?.high ?? 0)) + (bounds ? 5 : 2);
    const picture = svg("svg", {
      class: "hub-drawing",
      width: half * 2,
      height: half * 2,
      viewBox: `${-half} ${-half} ${half * 2} ${half * 2}`,
      "aria-hidden": "true",
      focusable: "false",
    });
    if (covers === null) {
      picture.append(svg("circle", { class: "hub-hollow", r }));
      return picture;
    }
    picture.append(svg("circle", { class: `hub-circle hub-${covers}`, r }));
    // an open end is a ring just beyond the circle: more (or less) than what is drawn
    if (bounds) {
      const open = bounds.high === null ? r + 3.5 : bounds.high;
      picture.append(svg("circle", { class: "hub-bound", r: open }));
      if (bounds.low !== null && bounds.high !== null)
        picture.append(svg("circle", { class: "hub-bound", r: bounds.low }));
    }
    return picture;
  }

  /**
   * Radii of a range's bounds; null for an exact or a round figure.
   * @param {any} figure
   * @param {string} key
   * @param {number} zoom
   */
  function bounds(figure, key, zoom) {
    const { low, high } = figure;
    if (low === high) return null;
    const of = (/** @type {number | null} */ value) => (value === null ? null : radius(value, key, zoom));
    return { low: of(low), high: of(high) };
  }

  /** @type {Map<string, any>} */
  const known = new Map();

  /** @param {string | null} id @returns {any} */
  function find(id) {
    if (!known.size) for (const hub of hubmap.data.hubs) known.set(hub.id, hub);
    return (id !== null && known.get(id)) || null;
  }

  /**
   * Which of the hubs at one point is opened: the one that was asked for, or the next if one of them is open already.
   * @param {any[]} pile
   * @param {any} hub
   * @returns {any}
   */
  function next(pile, hub) {
    const at = pile.findIndex((one) => one.id === state.values.hub);
    return at < 0 ? hub : pile[(at + 1) % pile.length];
  }

  hubmap.hubs = {
    FEW,
    many,
    factor,
    radius,
    hollow,
    bounds,
    draw,
    told,
    find,
    next,
    /** @param {any} map */
    add: (map) => drawer().add(map),
    /** Give every mark its figure's circle at a zoom, the largest lowest. @param {number} zoom */
    size: (zoom) => drawer().size(zoom),
    /** Take the circles' places. @param {any} map @param {any} boxes */
    occupy: (map, boxes) => drawer().occupy(map, boxes),
    /** Put the names where there is room. @param {any} boxes */
    name: (boxes) => drawer().name(boxes),
    /** Hubs counted in hexagons where there are too many to tell their circles apart; else null. @param {number | null} zoom */
    density: (zoom) => (many() && zoom !== null ? hubmap.many.density(zoom) : null),
    /** @param {string} id */
    focus: (id) => drawer().focus(id),
    /** The mark of a hub: hub, radius and point on the screen. @param {string} id */
    mark: (id) => drawer().mark(id),
  };
})(window.hubmap);
