// @ts-check
/**
 * The hubs: circles whose area is the figure, hollow marks where there is none, and their names.
 */
(function (hubmap) {
  "use strict";

  const { el, svg, words, state, around } = hubmap;
  const HOLLOW_PX = 6;
  const TARGET_PX = 24;
  /* Zero and below have no area: a dot says that there is a figure. */
  const DOT_PX = 1.5;

  /**
   * @typedef {{hub: any, marker: any, button: HTMLButtonElement, drawing: SVGElement, name: HTMLElement,
   *   radius: number, figure: any, point: any}} Mark
   */

  /** @type {Mark[]} */
  let marks = [];
  /** @type {any} */
  let group = null;

  const { headline } = hubmap.choose;

  /**
   * Circles shrink in wide views and grow in near ones, all by the same factor.
   * @param {number} zoom
   */
  function factor(zoom) {
    if (zoom < 5) return 0.5;
    if (zoom < 7) return 0.65;
    return zoom < 9.5 ? 1 : 1.4;
  }

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

  /**
   * Open a hub; where marks lie on each other a click on an open one goes on to the next below, so that each is reached.
   * A key opens just the hub that has the focus.
   * @param {any} hub
   * @param {MouseEvent} event
   */
  function open(hub, event) {
    const byKey = event.detail === 0;
    const here = window.map_hubmap.latLngToContainerPoint([hub.lat, hub.lon]);
    const pile = marks.filter(({ button, point }) => !button.hidden && point && point.distanceTo(here) < TARGET_PX / 4);
    const at = pile.findIndex((mark) => mark.hub.id === state.values.hub);
    state.set({ hub: byKey || at < 0 ? hub.id : pile[(at + 1) % pile.length].hub.id });
  }

  /**
   * @param {any} hub
   * @returns {Mark}
   */
  function make(hub) {
    const name = el("span", { class: "hub-name", "aria-hidden": "true" });
    const drawing = svg("svg");
    const button = el(
      "button",
      {
        type: "button",
        class: "hub-mark",
        "data-hub": hub.id,
        onclick: (/** @type {MouseEvent} */ event) => open(hub, event),
      },
      drawing,
      name,
    );
    if (hub.lists.length) button.classList.add("hub-listed");
    const marker = hubmap.marker([hub.lat, hub.lon], button);
    // a click or a key on a mark is not one on the map
    L.DomEvent.on(button, "click dblclick keydown", L.DomEvent.stopPropagation);
    return { hub, marker, button, drawing, name, radius: 0, figure: null, point: null };
  }

  /**
   * @param {any} map
   */
  function add(map) {
    group = L.layerGroup().addTo(map);
    marks = hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.lat !== null).map(make);
    for (const mark of marks) mark.marker.addTo(group);
    map.getPane("markerPane").setAttribute("role", "group");
  }

  let drawn = "";

  /** Give every mark its figure's circle at a zoom, the largest lowest. @param {number} zoom */
  function size(zoom) {
    const { metric, layers, hub, year, language } = state.values;
    // dragging the map changes nothing of what the marks show
    const now = [metric, year, language, factor(zoom)].join("|");
    if (now !== drawn) for (const mark of marks) resize(mark, metric, zoom);
    const shown = new Set(hubmap.filters.passing());
    for (const mark of marks) {
      mark.button.hidden = !layers.hubs || !shown.has(mark.hub) || (!mark.figure && !layers.unfigured);
      mark.button.classList.toggle("hub-selected", mark.hub.id === hub);
      mark.button.setAttribute("aria-pressed", String(mark.hub.id === hub));
    }
    if (now === drawn) return;
    drawn = now;
    const order = [...marks].sort((a, b) => b.radius - a.radius);
    for (const [rank, mark] of order.entries()) mark.marker.setZIndexOffset(rank * 2000);
  }

  /**
   * @param {Mark} mark
   * @param {string} metric
   * @param {number} zoom
   */
  function resize(mark, metric, zoom) {
    const found = headline(mark.hub, metric);
    mark.figure = found?.figure ?? null;
    mark.radius = found ? radius(found.figure.value, metric, zoom) : HOLLOW_PX * Math.min(1, factor(zoom) + 0.25);
    const drawing = found
      ? draw(mark.radius, found.observation.covers || "hub", bounds(found.figure, metric, zoom))
      : draw(mark.radius, null);
    mark.drawing.replaceWith(drawing);
    mark.drawing = drawing;
    const side = Math.max(TARGET_PX, Math.ceil(mark.radius * 2));
    Object.assign(mark.button.style, {
      width: `${side}px`,
      height: `${side}px`,
      marginLeft: `${-side / 2}px`,
      marginTop: `${-side / 2}px`,
    });
    const said = told(mark.hub, metric);
    mark.button.setAttribute("aria-label", said);
    mark.button.title = said;
  }

  /**
   * Take the circles' places.
   * @param {any} map
   * @param {any} boxes
   */
  function occupy(map, boxes) {
    for (const mark of marks) {
      mark.point = map.latLngToContainerPoint([mark.hub.lat, mark.hub.lon]);
      if (!mark.button.hidden) boxes.take(around(mark.point.x, mark.point.y, mark.radius * 1.7, mark.radius * 1.7));
    }
  }

  /**
   * Put the names where there is room, those of listed hubs first.
   * @param {any} boxes
   */
  function name(boxes) {
    const { hub } = state.values;
    const rank = (/** @type {Mark} */ m) => (m.hub.id === hub ? 2 : 0) + (m.hub.lists.length ? 1 : 0);
    const near = (/** @type {Mark} */ m) =>
      m.point.x > -200 && m.point.y > -200 && m.point.x < boxes.size.x + 200 && m.point.y < boxes.size.y + 200;
    const order = [...marks]
      .filter((m) => !m.button.hidden && near(m))
      .sort((a, b) => rank(b) - rank(a) || b.radius - a.radius);
    for (const mark of order) {
      const text = hubmap.say(mark.hub, "name");
      mark.name.textContent = text;
      const size = mark.hub.lists.length ? 13 : 11.5;
      const width = hubmap.textWidth(text, `600 ${size}px ${hubmap.labels.SANS}`) + 4;
      const spot = seat(mark, width, size + 5, boxes);
      mark.name.classList.toggle("hub-name-away", !spot);
      if (!spot) continue;
      boxes.take(around(mark.point.x + spot.x, mark.point.y + spot.y, width, size + 5));
      mark.name.style.transform = `translate(-50%, -50%) translate(${spot.x}px, ${spot.y}px)`;
    }
  }

  /**
   * @param {Mark} mark
   * @param {number} width
   * @param {number} height
   * @param {any} boxes
   * @returns {{x: number, y: number} | null} centre of the name seen from the mark's centre
   */
  function seat(mark, width, height, boxes) {
    const side = mark.radius + 4 + width / 2;
    const over = mark.radius + 2 + height / 2;
    const spots = [
      { x: side, y: 0 },
      { x: -side, y: 0 },
      { x: 0, y: -over },
      { x: 0, y: over },
    ];
    // then all around
    for (const degrees of [30, -30, 150, -150, 60, -60, 120, -120]) {
      const [along, up] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const x = along * (mark.radius + 4) + Math.sign(along) * (width / 2);
      spots.push({ x, y: -up * (mark.radius + 2) - Math.sign(up) * (height / 2) });
    }
    if (mark.radius > width / 2 + 4) spots.unshift({ x: 0, y: 0 });
    const free = spots.find((s) => {
      const box = around(mark.point.x + s.x, mark.point.y + s.y, width, height);
      return boxes.free(box) && nobodysElse(mark, box);
    });
    return free || null;
  }

  /**
   * Whether a name there would be read as this mark's: no other mark may be nearer to it.
   * @param {Mark} mark
   * @param {{x0: number, y0: number, x1: number, y1: number}} box
   */
  function nobodysElse(mark, box) {
    const gap = (/** @type {Mark} */ { point, radius: r }) => {
      const [dx, dy] = [
        Math.max(box.x0 - point.x, 0, point.x - box.x1),
        Math.max(box.y0 - point.y, 0, point.y - box.y1),
      ];
      return Math.hypot(dx, dy) - r;
    };
    const own = gap(mark);
    return !marks.some((other) => other !== mark && !other.button.hidden && gap(other) < own);
  }

  /** @param {string} id */
  function focus(id) {
    marks.find((mark) => mark.hub.id === id)?.button.focus();
  }

  hubmap.hubs = {
    add,
    size,
    occupy,
    name,
    focus,
    radius,
    marks: () => marks,
    factor,
    draw,
    told,
    /** @param {string} id */
    find: (id) => hubmap.data.hubs.find((/** @type {any} */ hub) => hub.id === id) || null,
    /** @param {string} id */
    mark: (id) => marks.find((mark) => mark.hub.id === id) || null,
  };
})(window.hubmap);
