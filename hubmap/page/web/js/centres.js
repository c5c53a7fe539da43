// @ts-check
/**
 * Planned and operating centres: in a row beside their hub, or at their own place where that is far enough from it.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words, around } = hubmap;
  const NEAR = 8;
  const FAR = 6;
  const PLANNED = ["logistics", "material", "rnd"];

  /** @type {any} */
  let group = null;

  /**
   * The layer that a centre belongs to.
   * @param {any} centre
   * @returns {string}
   */
  function layerOf(centre) {
    if (centre.role === "port" || centre.role === "plant") return centre.role;
    if (!PLANNED.includes(centre.role)) return "service";
    return centre.status === "announced" || centre.status === "building" ? `planned_${centre.role}` : "operating";
  }

  /**
   * @param {string} layer
   * @returns {any[]}
   */
  function inLayer(layer) {
    return hubmap.data.centres.filter((/** @type {any} */ centre) => layerOf(centre) === layer);
  }

  /** @param {any} centre */
  function told(centre) {
    const what = `${words.role(centre.role)}, ${words.status(centre.status)}`;
    const name = hubmap.say(centre, "name");
    return name ? `${name}: ${what}` : what;
  }

  /**
   * Centres that are switched on, by where they are drawn.
   * @param {any} map
   */
  function sorted(map) {
    /** @type {Map<string, any[]>} */
    const rows = new Map();
    const alone = [];
    const view = map.getBounds().pad(0.3);
    const shown = new Set(hubmap.filters.passing().map((/** @type {any} */ hub) => hub.id));
    for (const centre of hubmap.data.centres) {
      if (!state.values.layers[layerOf(centre)] || (centre.hub && !shown.has(centre.hub))) continue;
      const mark = centre.hub ? hubmap.hubs.mark(centre.hub) : null;
      if (mark && !view.contains([mark.hub.lat, mark.hub.lon])) continue;
      const placed = centre.lat !== null && centre.lat !== undefined;
      const far = placed && mark && apart(map, centre, mark) > mark.radius + 40;
      if (mark && !far) rows.set(centre.hub, [...(rows.get(centre.hub) || []), centre]);
      else if (placed) alone.push(centre);
    }
    return { rows, alone };
  }

  /**
   * @param {any} map
   * @param {any} centre
   * @param {any} mark
   * @returns {number} pixels
   */
  function apart(map, centre, mark) {
    return map.latLngToContainerPoint([centre.lat, centre.lon]).distanceTo(mark.point);
  }

  /**
   * Draw the centres that stand at a place of their own, and take their places.
   * @param {any} map
   * @param {any} boxes
   */
  function alone(map, boxes) {
    group.clearLayers();
    if (map.getZoom() < FAR) return;
    for (const [point, centres] of together(sorted(map).alone)) single(map, point, centres, map.getZoom(), boxes);
  }

  /**
   * Draw the rows of centres beside their hubs.
   * @param {any} map
   * @param {any} boxes
   */
  function beside(map, boxes) {
    if (map.getZoom() < FAR) return;
    for (const [hub, centres] of sorted(map).rows) row(hubmap.hubs.mark(hub), centres, map.getZoom(), boxes);
  }

  /**
   * Centres at one and the same point share a mark.
   * @param {any[]} centres
   * @returns {Map<string, any[]>}
   */
  function together(centres) {
    const points = new Map();
    for (const centre of centres) {
      const key = `${centre.lat},${centre.lon}`;
      points.set(key, [...(points.get(key) || []), centre]);
    }
    return points;
  }

  /**
   * One row of what is planned, one of what exists.
   * @param {any[]} centres
   * @returns {any[][]}
   */
  function lines(centres) {
    const planned = centres.filter((c) => c.status === "announced" || c.status === "building");
    const others = centres.filter((c) => !planned.includes(c));
    const split = (/** @type {any[]} */ list) =>
      Array.from({ length: Math.ceil(list.length / 4) }, (_, i) => list.slice(i * 4, i * 4 + 4));
    return [...split(planned), ...split(others)];
  }

  /**
   * @param {any} mark
   * @param {any[]} centres
   * @param {number} zoom
   * @param {any} boxes
   */
  function row(mark, centres, zoom, boxes) {
    const parts = lines(centres);
    const near = zoom >= NEAR;
    const cell = near ? 24 : farSize(zoom);
    const width = Math.max(...parts.map((part) => part.length)) * cell;
    const height = parts.length * cell;
    const spot = seat(mark, width, height, boxes);
    boxes.take(around(mark.point.x + spot.x, mark.point.y + spot.y, width, height));
    const tray = near ? many(parts) : one(mark.hub, parts, cell);
    tray.classList.add("tray");
    place([mark.hub.lat, mark.hub.lon], tray, spot);
  }

  /**
   * The seat beside a hub's circle that covers least.
   * @param {any} mark
   * @param {number} width
   * @param {number} height
   * @param {any} boxes
   * @returns {{x: number, y: number}}
   */
  function seat(mark, width, height, boxes) {
    const side = mark.radius + 3 + width / 2;
    const over = mark.radius + 3 + height / 2;
    const spots = [
      { x: 0, y: over },
      { x: 0, y: -over },
      { x: side, y: 0 },
      { x: -side, y: 0 },
      { x: side * 0.8, y: over * 0.8 },
      { x: -side * 0.8, y: over * 0.8 },
      { x: side * 0.8, y: -over * 0.8 },
      { x: -side * 0.8, y: -over * 0.8 },
    ];
    const cost = spots.map((s) => boxes.covered(around(mark.point.x + s.x, mark.point.y + s.y, width, height)));
    return spots[cost.indexOf(Math.min(...cost))];
  }

  /** Every sign a button of its own. @param {any[][]} parts */
  function many(parts) {
    return el(
      "div",
      { class: "tray-near" },
      parts.map((part) =>
        el(
          "div",
          { class: "tray-line" },
          part.map((centre) => button(centre, 18)),
        ),
      ),
    );
  }

  /**
   * From afar the signs of a hub are one button, which opens the hub.
   * @param {any} hub
   * @param {any[][]} parts
   * @param {number} size in pixels
   */
  function one(hub, parts, size) {
    const label = hubmap.t("{name}: {n} centres", { name: hubmap.say(hub, "name"), n: parts.flat().length });
    return el(
      "button",
      { type: "button", class: "tray-far", tabindex: -1, "aria-label": label, title: label, onclick: open(hub.id) },
      parts.map((part) =>
        el(
          "span",
          { class: "tray-line" },
          part.map((c) => hubmap.glyph(c.role, c.status, size)),
        ),
      ),
    );
  }

  /** @param {number} zoom */
  function farSize(zoom) {
    return zoom < 7 ? 10 : 14;
  }

  /**
   * @param {any} centre
   * @param {number} size
   */
  function button(centre, size) {
    const label = told(centre);
    return el(
      "button",
      {
        type: "button",
        class: "centre-mark",
        "data-centre": centre.id,
        "aria-label": label,
        title: label,
        tabindex: -1,
        onclick: () => state.set(centre.hub ? { hub: centre.hub } : { centre: centre.id, hub: null }),
      },
      hubmap.glyph(centre.role, centre.status, size),
    );
  }

  /** @param {string} id */
  function open(id) {
    return () => state.set({ hub: id, centre: null });
  }

  /**
   * @param {any} map
   * @param {string} point
   * @param {any[]} centres
   * @param {number} zoom
   * @param {any} boxes
   */
  function single(map, point, centres, zoom, boxes) {
    const [lat, lon] = point.split(",").map(Number);
    const at = map.latLngToContainerPoint([lat, lon]);
    const width = 24 * centres.length;
    boxes.take(around(at.x, at.y, width, 20));
    const quiet = centres.every((c) => c.role === "port" || c.role === "plant");
    const tray = el(
      "div",
      { class: quiet ? "tray tray-quiet" : "tray" },
      el(
        "div",
        { class: "tray-line" },
        centres.map((c) => button(c, zoom >= NEAR ? 18 : farSize(zoom))),
      ),
    );
    place([lat, lon], tray, { x: 0, y: 0 });
  }

  /**
   * @param {[number, number]} latlon
   * @param {HTMLElement} tray
   * @param {{x: number, y: number}} spot
   */
  function place(latlon, tray, spot) {
    const holder = el("div", { class: "tray-holder" }, tray);
    tray.style.transform = `translate(-50%, -50%) translate(${spot.x}px, ${spot.y}px)`;
    L.DomEvent.on(holder, "click dblclick keydown", L.DomEvent.stopPropagation);
    hubmap.marker(latlon, holder, 200000).addTo(group);
  }

  hubmap.centres = {
    /** @param {any} map */
    add(map) {
      group = L.layerGroup().addTo(map);
    },
    alone,
    beside,
    inLayer,
    layerOf,
    told,
    FAR,
  };
})(window.hubmap);
