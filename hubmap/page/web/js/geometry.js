// @ts-check
/**
 * Plane geometry on flat arrays of x, y: projecting, thinning, clipping.
 */
(function (hubmap) {
  "use strict";

  /**
   * @typedef {{xy: Float64Array, x0: number, y0: number, x1: number, y1: number, kind?: string}} Part
   * A ring or line in world units (the Mercator square is 0…1) with its bounds.
   */

  /**
   * Project degrees to world units of Web Mercator.
   * @param {Float64Array} latlon lat, lon, …
   * @returns {Part}
   */
  function project(latlon) {
    const xy = new Float64Array(latlon.length);
    for (let i = 0; i < latlon.length; i += 2) {
      const sine = Math.sin((latlon[i] * Math.PI) / 180);
      xy[i] = latlon[i + 1] / 360 + 0.5;
      xy[i + 1] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
    return bounded(xy);
  }

  /**
   * @param {Float64Array} xy
   * @returns {Part}
   */
  function bounded(xy) {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < xy.length; i += 2) {
      const x = xy[i];
      const y = xy[i + 1];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    return { xy, x0, y0, x1, y1 };
  }

  /**
   * Leave out points that lie closer than `distance` to the last one kept (the ends stay).
   * @param {Part} part
   * @param {number} distance world units
   * @returns {Part}
   */
  function thin(part, distance) {
    const { xy } = part;
    const kept = [xy[0], xy[1]];
    const last = xy.length - 2;
    for (let i = 2; i < last; i += 2) {
      const dx = xy[i] - kept[kept.length - 2];
      const dy = xy[i + 1] - kept[kept.length - 1];
      if (dx * dx + dy * dy >= distance * distance) kept.push(xy[i], xy[i + 1]);
    }
    if (last > 0) kept.push(xy[last], xy[last + 1]);
    return { ...part, xy: Float64Array.from(kept) };
  }

  /**
   * Clip a ring to a rectangle (Sutherland and Hodgman 1974, doi:10.1145/360767.360802).
   * @param {Float64Array} xy
   * @param {{x0: number, y0: number, x1: number, y1: number}} box
   * @returns {Float64Array} may be empty; runs along the rectangle where the ring left it
   */
  function clipRing(xy, box) {
    let ring = side(xy, 0, box.x0, 1);
    ring = side(ring, 0, box.x1, -1);
    ring = side(ring, 1, box.y0, 1);
    return side(ring, 1, box.y1, -1);
  }

  /**
   * @param {Float64Array | number[]} xy
   * @param {0 | 1} axis
   * @param {number} limit
   * @param {1 | -1} sign keep what is above (1) or below (-1) the limit
   * @returns {Float64Array}
   */
  function side(xy, axis, limit, sign) {
    const out = [];
    const count = xy.length;
    for (let i = 0; i < count; i += 2) {
      const j = (i || count) - 2;
      const here = (xy[i + axis] - limit) * sign;
      const before = (xy[j + axis] - limit) * sign;
      if (here >= 0 !== before >= 0) {
        const share = before / (before - here);
        out.push(xy[j] + (xy[i] - xy[j]) * share, xy[j + 1] + (xy[i + 1] - xy[j + 1]) * share);
      }
      if (here >= 0) out.push(xy[i], xy[i + 1]);
    }
    return Float64Array.from(out);
  }

  /**
   * Cut a line to the stretches that may touch a rectangle.
   * @param {Float64Array} xy
   * @param {{x0: number, y0: number, x1: number, y1: number}} box
   * @returns {Float64Array[]}
   */
  function clipLine(xy, box) {
    const stretches = [];
    /** @type {number[]} */
    let open = [];
    for (let i = 2; i < xy.length; i += 2) {
      const near =
        Math.max(xy[i - 2], xy[i]) >= box.x0 &&
        Math.min(xy[i - 2], xy[i]) <= box.x1 &&
        Math.max(xy[i - 1], xy[i + 1]) >= box.y0 &&
        Math.min(xy[i - 1], xy[i + 1]) <= box.y1;
      if (near) {
        if (!open.length) open.push(xy[i - 2], xy[i - 1]);
        open.push(xy[i], xy[i + 1]);
      } else if (open.length) {
        stretches.push(Float64Array.from(open));
        open = [];
      }
    }
    if (open.length) stretches.push(Float64Array.from(open));
    return stretches;
  }

  hubmap.geometry = { project, bounded, thin, clipRing, clipLine };
})(window.hubmap);
