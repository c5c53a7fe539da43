// @ts-check
/**
 * Many hubs: one Leaflet layer that draws them on a canvas, the largest lowest, over an index of their points.
 */
(function (hubmap) {
  "use strict";

  const { state, around } = hubmap;
  const { radius, hollow, bounds } = hubmap.hubs;
  /* With more hubs than that in view there is no room for names, and names of places lie over the circles. */
  const NAMED = 1200;
  const DOT_PX = 1.5;

  /** Hubs with a place; their number here is their number in all arrays. @type {any[]} */
  let hubs = [];
  /** x, y in world units @type {Float64Array} */
  let xy = new Float64Array(0);
  /** @type {any} */
  let index = null;
  /** radius in pixels @type {Float32Array} */
  let radii = new Float32Array(0);
  /** number of each hub's stamp @type {Uint32Array} */
  let stamped = new Uint32Array(0);
  /** the hubs, the largest first @type {Uint32Array} */
  let order = new Uint32Array(0);
  /** where each hub stands in the order @type {Uint32Array} */
  let rank = new Uint32Array(0);
  /** whether each has a figure @type {Uint8Array} */
  let figured = new Uint8Array(0);
  /** its figure @type {Float64Array} */
  let values = new Float64Array(0);
  /** whether each is shown @type {Uint8Array} */
  let shown = new Uint8Array(0);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  let most = 0;
  let stamps = new hubmap.Stamps();
  /** @type {any} */
  let layer = null;
  /** what covers the map, and how many hubs are where: both of those that are shown @type {{tally: any, bins: any}} */
  let crowd = { tally: null, bins: null };
  /** hubs that were in view when they were painted last, the largest first @type {number[]} */
  let seen = [];

  /** @param {any} map */
  function add(map) {
    hubs = hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.lat !== null);
    const count = hubs.length;
    const points = new Float64Array(count * 2);
    for (let i = 0; i < count; i++) points.set([hubs[i].lat, hubs[i].lon], i * 2);
    ({ xy } = hubmap.geometry.project(points));
    index = new /** @type {any} */ (window).KDBush(count);
    for (let i = 0; i < count; i++) index.add(xy[i * 2], xy[i * 2 + 1]);
    index.finish();
    [radii, values] = [new Float32Array(count), new Float64Array(count)];
    [figured, shown] = [new Uint8Array(count), new Uint8Array(count)];
    [stamped, order, rank] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
    layer = new hubmap.Sheets().addTo(map);
    map.on("move", () => layer.follow());
    map.getPane("markerPane").setAttribute("role", "group");
    hubmap.pointer.add(map);
    hubmap.cursor.add(map);
  }

  let sized = "";
  /** @type {any} */
  let filtered = null;

  /** @param {number} zoom */
  function size(zoom) {
    const { metric, year, layers } = state.values;
    const now = [metric, year, hubmap.hubs.factor(zoom)].join("|");
    if (now !== sized) resize(metric, zoom);
    const passing = hubmap.filters.passing();
    const next = [passing, layers.hubs, layers.unfigured, sized === now, metric, year];
    const same = filtered?.every((/** @type {any} */ value, /** @type {number} */ i) => value === next[i]);
    sized = now;
    if (same) return;
    filtered = next;
    crowd = { tally: null, bins: null };
    const chosen = passing.length < hubmap.data.hubs.length ? new Set(passing) : null;
    for (let i = 0; i < hubs.length; i++)
      shown[i] = Number(layers.hubs && (!chosen || chosen.has(hubs[i])) && (figured[i] === 1 || layers.unfigured));
  }

  /**
   * @param {string} metric
   * @param {number} zoom
   */
  function resize(metric, zoom) {
    stamps = new hubmap.Stamps();
    const unit = radius(1, metric, zoom);
    const empty = hollow(zoom);
    most = empty;
    for (let i = 0; i < hubs.length; i++) {
      const found = hubmap.choose.headline(hubs[i], metric);
      const value = found ? found.figure.value : null;
      const r = value === null ? empty : value > 0 ? unit * Math.sqrt(value) : DOT_PX;
      figured[i] = Number(found !== null);
      values[i] = value ?? 0;
      radii[i] = r;
      if (r > most) most = r;
      stamped[i] = stamps.number(
        found ? found.observation.covers || "hub" : null,
        r,
        found ? bounds(found.figure, metric, zoom) : null,
      );
    }
    arrange();
  }

  /** Put the hubs in order of their radius: sorted as numbers that hold radius and place. */
  function arrange() {
    const count = hubs.length;
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = -Math.round(radii[i] * 1000) * count + i;
    keys.sort();
    for (let i = 0; i < count; i++) {
      const at = ((keys[i] % count) + count) % count;
      order[i] = at;
      rank[at] = i;
    }
  }

  /**
   * The shown hubs counted in hexagons, where their circles would cover the map; else null.
   * @param {number} zoom
   */
  function density(zoom) {
    size(zoom);
    if (!covered(zoom)) return null;
    if (crowd.bins?.zoom !== zoom) crowd.bins = hubmap.density.bins(xy, shown, figured, zoom);
    return crowd.bins;
  }

  /** @param {number} zoom */
  function covered(zoom) {
    const value = (/** @type {number} */ i) => (shown[i] ? (figured[i] ? values[i] : null) : undefined);
    crowd.tally ??= hubmap.density.tally(hubs.length, value, xy);
    return hubmap.density.dense(crowd.tally, radius(1, state.values.metric, zoom), hollow(zoom), zoom);
  }

  /** How many steps of zoom it is to single hubs; null where it is too far. @param {number} zoom @returns {number | null} */
  function nearer(zoom) {
    const last = window.map_hubmap.getMaxZoom();
    for (let step = 1; zoom + step <= last; step++) if (!covered(zoom + step)) return step;
    return null;
  }

  /**
   * The hexagon below a point of the container, where there are hexagons.
   * @param {{x: number, y: number}} point
   */
  function hexagon({ x, y }) {
    const map = window.map_hubmap;
    const bins = density(map.getZoom());
    if (!bins) return null;
    const min = /** @type {any} */ (map)._getTopLeftPoint();
    const found = hubmap.density.hit(bins, { x: x + min.x, y: y + min.y });
    return found && { ...found, x: found.x - min.x, y: found.y - min.y };
  }

  /**
   * Hubs within a rectangle, the largest first, shown or not.
   * @param {number} x0 world units @param {number} y0 @param {number} x1 @param {number} y1
   * @returns {ArrayLike<number>}
   */
  function within(x0, y0, x1, y1) {
    /** @type {number[]} */
    const found = index.range(x0, y0, x1, y1);
    // most are in view: then to walk all is cheaper than to sort
    if (found.length > hubs.length / 8) return order;
    return Uint32Array.from(found, (i) => rank[i])
      .sort()
      .map((at) => order[at]);
  }

  /**
   * Paint the circles, and take their places.
   * @param {any} map
   * @param {any} boxes
   */
  function occupy(map, boxes) {
    if (layer.fit([stamps, filtered])) paint(map);
    if (seen.length > NAMED || density(map.getZoom())) return;
    for (const i of seen) {
      const { x, y } = screen(i);
      boxes.take(around(x, y, radii[i] * 1.7, radii[i] * 1.7));
    }
  }

  /** @param {any} map */
  function paint(map) {
    const { ratio, _bounds } = layer;
    const context = layer.sheets[0].getContext("2d");
    const crowded = density(map.getZoom());
    const scale = 256 * 2 ** map.getZoom();
    const corner = _bounds.min.add(map.getPixelOrigin());
    const { x: width, y: height } = _bounds.getSize();
    const pad = most + 6;
    stamps.ready(ratio);
    const [left, top] = [corner.x - pad, corner.y - pad];
    const [right, bottom] = [corner.x + width + pad, corner.y + height + pad];
    const near = within(left / scale, top / scale, right / scale, bottom / scale);
    seen = [];
    for (let n = 0; n < near.length; n++) {
      const i = near[n];
      if (!shown[i]) continue;
      const x = xy[2 * i] * scale;
      const y = xy[2 * i + 1] * scale;
      if (x < left || x > right || y < top || y > bottom) continue;
      seen.push(i);
      if (!crowded) stamps.put(context, stamped[i], (x - corner.x) * ratio, (y - corner.y) * ratio);
    }
    if (crowded) hubmap.density.paint(context, crowded, corner, _bounds.getSize(), ratio);
    Object.assign(layer._container.dataset, { drawn: seen.length, shown: shown.reduce((sum, on) => sum + on, 0) });
  }

  /** Where a hub is in the map's container. @param {number} i */
  function screen(i) {
    const map = window.map_hubmap;
    const scale = 256 * 2 ** map.getZoom();
    const min = /** @type {any} */ (map)._getTopLeftPoint();
    return L.point(xy[2 * i] * scale - min.x, xy[2 * i + 1] * scale - min.y);
  }

  /** @param {number} i */
  const markOf = (i) => ({ hub: hubs[i], radius: radii[i], point: screen(i) });

  /**
   * Names of hubs that have room, and the ring of the one that is open.
   * @param {any} boxes
   */
  function name(boxes) {
    const { hub } = state.values;
    const open = hub === null ? undefined : number(hub);
    const context = layer.sheets[1].getContext("2d");
    const origin = L.point(
      /** @type {any} */ (window.map_hubmap)._getTopLeftPoint().subtract(window.map_hubmap.getPixelOrigin()),
    ).subtract(layer._bounds.min);
    const crowded = density(window.map_hubmap.getZoom());
    const { ratio } = layer;
    // among hexagons it is the one circle that there is
    if (open !== undefined && shown[open] && crowded) {
      const { x, y } = screen(open).add(origin);
      stamps.put(context, stamped[open], x * ratio, y * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, origin.x * ratio, origin.y * ratio);
    if (open !== undefined && shown[open]) ring(context, markOf(open));
    if (seen.length > NAMED || crowded) return hubmap.cursor.draw();
    const marks = seen.map(markOf);
    const first = (/** @type {any} */ mark) => (mark.hub.id === hub ? 2 : 0) + (mark.hub.lists.length ? 1 : 0);
    for (const mark of [...marks].sort((a, b) => first(b) - first(a))) {
      const size = mark.hub.lists.length ? 13 : 11.5;
      const font = `${mark.hub.lists.length ? 700 : 600} ${size}px ${hubmap.labels.SANS}`;
      const text = hubmap.say(mark.hub, "name");
      const width = hubmap.textWidth(text, font) + 4;
      const spot = hubmap.seat(mark, width, size + 5, boxes, marks);
      if (!spot) continue;
      const at = L.point(mark.point.x + spot.x, mark.point.y + spot.y);
      boxes.take(around(at.x, at.y, width, size + 5));
      hubmap.labels.write(context, text, at, { font, spacing: 0, colour: hubmap.theme().ink, sea: false });
    }
    hubmap.cursor.draw();
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {any} mark
   */
  function ring(context, { point, radius: r }) {
    const ink = hubmap.theme();
    for (const [colour, width] of [
      [ink.halo, 6],
      [ink.ink, 3],
    ]) {
      context.beginPath();
      context.arc(point.x, point.y, Math.max(r, 5) + 4, 0, 2 * Math.PI);
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
  }

  /** @param {string} id @returns {number | undefined} */
  function number(id) {
    if (!numbers.size) for (const [i, hub] of hubs.entries()) numbers.set(hub.id, i);
    return numbers.get(id);
  }

  /**
   * Shown hubs near a point of the container, the best hit first: what lies under it, the smallest first, then the nearest.
   * @param {{x: number, y: number}} point
   * @param {number} tolerance in pixels beyond the circle
   * @returns {number[]}
   */
  function hits(point, tolerance) {
    const map = window.map_hubmap;
    const scale = 256 * 2 ** map.getZoom();
    const min = /** @type {any} */ (map)._getTopLeftPoint();
    const [x, y] = [(point.x + min.x) / scale, (point.y + min.y) / scale];
    const away = (/** @type {number} */ i) => Math.hypot(xy[2 * i] - x, xy[2 * i + 1] - y) * scale - radii[i];
    return index
      .within(x, y, (most + tolerance) / scale)
      .filter((/** @type {number} */ i) => shown[i] && away(i) <= tolerance)
      .map((/** @type {number} */ i) => ({ i, gap: Math.max(0, away(i)) }))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.gap - b.gap || rank[b.i] - rank[a.i])
      .map((/** @type {any} */ hit) => hit.i);
  }

  hubmap.many = {
    add,
    size,
    occupy,
    name,
    density,
    nearer,
    hexagon,
    tally: () => crowd.tally,
    hits,
    screen,
    number,
    markOf,
    order: () => order,
    isShown: (/** @type {number} */ i) => shown[i] === 1,
    seen: () => seen,
    focus: (/** @type {string} */ id) => hubmap.cursor.focus(number(id)),
    /** @param {string} id */
    mark: (id) => {
      const i = number(id);
      return i === undefined ? null : markOf(i);
    },
  };
})(window.hubmap);
